"""Types of single values: text, codes, counts, days and ticks, each with a strict `parse`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time

from desktop.domain.problem import Invalid, Problem
from desktop.domain.text import clean, has_lone_surrogate
from desktop.words import QT_TRANSLATE_NOOP

Value = str | int | bool | list[str] | list[bool] | dict[str, int]

NARRATIVE_FROM = 65
"""A text that may be this long belongs to the narrative part of an entry; shorter ones are facts."""

CODE = r"[A-Z]{1,4}-?[0-9]{1,4}"
LABEL = r"[A-Z]{1,2}[0-9]{1,3}"
GUIDE = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"

# People type С-04 on a Cyrillic keyboard and mean S-04's twin C-04; letters that look the same are the same.
_LOOKALIKE = str.maketrans("АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ")
_EARLIEST, _LATEST = 1990, 2100


def refuse(reason: str, text: str, **facts: str | int) -> Invalid:
    """The failure to raise for a value; the caller knows which field it was for."""
    return Invalid(Problem("", reason, text, facts))


def string(raw: object) -> str:
    """`raw` if it is a string that can be written down, else `Invalid`."""
    if not isinstance(raw, str):
        raise refuse("not-text", QT_TRANSLATE_NOOP("Problems", "This must be text."))
    if has_lone_surrogate(raw):
        raise refuse("broken-text", QT_TRANSLATE_NOOP("Problems", "This text holds a damaged character."))
    return raw


def whole(raw: object, low: int, high: int) -> int:
    """`raw` if it is an integer from `low` to `high`; true and 1.0 are not integers."""
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise refuse("not-whole", QT_TRANSLATE_NOOP("Problems", "This must be a whole number."))
    if not low <= raw <= high:
        text = QT_TRANSLATE_NOOP("Problems", "This must be a number from {low} to {high}.")
        raise refuse("out-of-range", text, low=low, high=high)
    return raw


@dataclass(frozen=True, slots=True)
class Text:
    """Up to `limit` characters in NFC; long ones may have several lines."""

    limit: int

    def parse(self, raw: object) -> Value:
        """The cleaned text; raises `Invalid` if it is not text or too long."""
        text = clean(string(raw), lines=self.limit >= NARRATIVE_FROM)
        if len(text) > self.limit:
            problem = QT_TRANSLATE_NOOP("Problems", "This is {length} characters long; {limit} are allowed.")
            raise refuse("too-long", problem, length=len(text), limit=self.limit)
        return text

    def blank(self) -> Value | None:
        return ""


@dataclass(frozen=True, slots=True)
class Code:
    """A short code after `pattern`. All but guide codes are in capitals; letters that look Latin become Latin."""

    pattern: str = CODE
    limit: int = 40
    example: str = "S-03"

    def parse(self, raw: object) -> Value:
        """The code; raises `Invalid` if it is not one."""
        text = clean(string(raw), lines=False)
        if self.pattern != GUIDE:
            text = text.upper().translate(_LOOKALIKE)
        if len(text) > self.limit or not re.fullmatch(self.pattern, text):
            problem = QT_TRANSLATE_NOOP("Problems", "This must be a code like {example}.")
            raise refuse("not-a-code", problem, example=self.example)
        return text

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Codes:
    """Several different codes after one pattern, in their own order."""

    code: Code
    limit: int = 8

    def parse(self, raw: object) -> Value:
        """The codes, sorted and each once; raises `Invalid` if one is no code or there are too many."""
        if not isinstance(raw, list):
            raise refuse("not-a-list", QT_TRANSLATE_NOOP("Problems", "This must be a list."))
        codes = {str(self.code.parse(item)) for item in raw}
        if len(codes) > self.limit:
            problem = QT_TRANSLATE_NOOP("Problems", "At most {limit} are allowed here.")
            raise refuse("too-many", problem, limit=self.limit)
        return sorted(codes)

    def blank(self) -> Value | None:
        return []


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number from `low` to `high`."""

    low: int
    high: int

    def parse(self, raw: object) -> Value:
        """The number; raises `Invalid` if it is none or out of range."""
        return whole(raw, self.low, self.high)

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Scale:
    """A rating from `low` to `high` whose two ends have words."""

    low: int = 1
    high: int = 5
    low_label: str = ""
    high_label: str = ""

    def parse(self, raw: object) -> Value:
        """The rating; raises `Invalid` if it is none or out of range."""
        return whole(raw, self.low, self.high)

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, "YYYY-MM-DD", from 1990 to 2100."""

    def parse(self, raw: object) -> Value:
        """The day; raises `Invalid` if there is no such day."""
        text = clean(string(raw), lines=False)
        try:
            day = date.fromisoformat(text if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else "")
        except ValueError:
            day = date.min
        if not _EARLIEST <= day.year <= _LATEST:
            raise refuse("not-a-day", QT_TRANSLATE_NOOP("Problems", "This must be a day like 2026-03-14."))
        return text

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month, "YYYY-MM", from 1990 to 2100."""

    def parse(self, raw: object) -> Value:
        """The month; raises `Invalid` if there is no such month."""
        text = clean(string(raw), lines=False)
        good = re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", text) and _EARLIEST <= int(text[:4]) <= _LATEST
        if not good:
            raise refuse("not-a-month", QT_TRANSLATE_NOOP("Problems", "This must be a month like 2026-03."))
        return text

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Time:
    """A time of day, "HH:MM"."""

    def parse(self, raw: object) -> Value:
        """The time; raises `Invalid` if the day has no such time."""
        text = clean(string(raw), lines=False)
        try:
            time.fromisoformat(text if re.fullmatch(r"[0-9]{2}:[0-9]{2}", text) else "")
        except ValueError:
            raise refuse("not-a-time", QT_TRANSLATE_NOOP("Problems", "This must be a time like 14:30.")) from None
        return text

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""

    def parse(self, raw: object) -> Value:
        """The answer; raises `Invalid` for anything but true and false."""
        if not isinstance(raw, bool):
            raise refuse("not-yes-no", QT_TRANSLATE_NOOP("Problems", "This must be yes or no."))
        return raw

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Ref:
    """The id of another record of the kind `kind`: 32 lower-case hexadecimal characters."""

    kind: str

    def parse(self, raw: object) -> Value:
        """The id; raises `Invalid` if it is none. Whether the record exists is the caller's question."""
        text = string(raw)
        if not re.fullmatch(r"[0-9a-f]{32}", text):
            raise refuse("not-an-id", QT_TRANSLATE_NOOP("Problems", "This must be the id of another record."))
        return text

    def blank(self) -> Value | None:
        return None


@dataclass(frozen=True, slots=True)
class Steps:
    """One tick for each step of the guide, in its order."""

    limit: int = 60

    def parse(self, raw: object) -> Value:
        """The ticks; raises `Invalid` if they are not all true or false, or too many."""
        if not isinstance(raw, list) or not all(isinstance(tick, bool) for tick in raw):
            raise refuse("not-ticks", QT_TRANSLATE_NOOP("Problems", "This must be one tick or no tick for each step."))
        if len(raw) > self.limit:
            problem = QT_TRANSLATE_NOOP("Problems", "At most {limit} are allowed here.")
            raise refuse("too-many", problem, limit=self.limit)
        return [bool(tick) for tick in raw]

    def blank(self) -> Value | None:
        return None
