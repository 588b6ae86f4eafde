"""Types whose values are drawn from a fixed list of options: one, several, or a count for each."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.types import Value, refuse, string, whole
from desktop.words import QT_TRANSLATE_NOOP

MOST_PEOPLE = 9_999
MOST_MONEY = 10**12


@dataclass(frozen=True, slots=True)
class Option:
    """A short stable ASCII code and its translatable label ("Domain"). Codes are never renamed or reused, only retired.

    `at_least`: offered only while at least so many people are present, because fewer could be recognised.
    """

    code: str
    label: str
    retired: bool = False
    at_least: int = 0


def _known(raw: object, options: tuple[Option, ...]) -> str:
    code = string(raw)
    if all(option.code != code for option in options):
        raise refuse(
            "unknown-choice", QT_TRANSLATE_NOOP("Problems", "“{code}” is not one of the choices."), code=code[:40]
        )
    return code


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the options."""

    options: tuple[Option, ...]

    def parse(self, raw: object) -> Value:
        """The code; raises `Invalid` if it is not one of the options (retired ones are still read)."""
        return _known(raw, self.options)

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Choices:
    """Several of the options; the `exclusive` one stands only alone."""

    options: tuple[Option, ...]
    exclusive: str = ""

    def parse(self, raw: object) -> Value:
        """The codes in the order of the options, each once; raises `Invalid` for an unknown one."""
        if not isinstance(raw, list):
            raise refuse("not-a-list", QT_TRANSLATE_NOOP("Problems", "This must be a list."))
        chosen = {_known(item, self.options) for item in raw}
        if self.exclusive in chosen and len(chosen) > 1:
            raise refuse("not-alone", QT_TRANSLATE_NOOP("Problems", "“None” stands alone: take it away or the others."))
        return [option.code for option in self.options if option.code in chosen]

    def blank(self) -> Value | None:
        return []


def _counts(raw: object, options: tuple[Option, ...], most: int) -> dict[str, int]:
    if not isinstance(raw, dict):
        raise refuse("not-counts", QT_TRANSLATE_NOOP("Problems", "This must be a number for each line."))
    given = {_known(code, options): whole(number, 0, most) for code, number in raw.items()}
    return {option.code: given.get(option.code, 0) for option in options if option.code in given or not option.retired}


@dataclass(frozen=True, slots=True)
class Tally:
    """A count for each option; an option that is not named counts 0."""

    options: tuple[Option, ...]

    def parse(self, raw: object) -> Value:
        """Code to count in the order of the options, none left out; raises `Invalid` for a wrong code or number."""
        return dict(_counts(raw, self.options, MOST_PEOPLE))

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Money:
    """An amount for each category in the smallest unit of the currency (dirams, tyiyn), which is a field of its own."""

    options: tuple[Option, ...]

    def parse(self, raw: object) -> Value:
        """Category to amount, zeros left out; raises `Invalid` for a wrong category or amount."""
        return {code: amount for code, amount in _counts(raw, self.options, MOST_MONEY).items() if amount}

    def blank(self) -> Value | None:
        return None
