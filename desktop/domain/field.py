"""Field: the declaration of one question on a form, its type, and when it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.choice import Choice, Choices, Money, Option, Tally
from desktop.domain.problem import Invalid, Problem
from desktop.domain.types import (
    GUIDE,
    LABEL,
    NARRATIVE_FROM,
    Code,
    Codes,
    Count,
    Day,
    Flag,
    Month,
    Ref,
    Scale,
    Steps,
    Text,
    Time,
    Value,
)

Type = Text | Code | Codes | Count | Scale | Choice | Choices | Tally | Day | Month | Time | Flag | Ref | Steps | Money

__all__ = [
    "GUIDE",
    "LABEL",
    "Choice",
    "Choices",
    "Code",
    "Codes",
    "Condition",
    "Count",
    "Day",
    "Field",
    "Flag",
    "Invalid",
    "Merge",
    "Money",
    "Month",
    "Option",
    "Problem",
    "Ref",
    "Scale",
    "Steps",
    "Tally",
    "Text",
    "Time",
    "Type",
    "Value",
    "amount",
    "is_blank",
]


def is_blank(value: object) -> bool:
    """True for what counts as unanswered: None, an empty text, list or tally. False and 0 are answers."""
    return value is None or value in ("", [], {})


def amount(value: Value | None) -> int:
    """How much a value says: the sum of a tally, the length of a list, a number itself, else 0."""
    if isinstance(value, dict):
        return sum(value.values())
    if isinstance(value, list):
        return len(value)
    return value if isinstance(value, int) else 0


@dataclass(frozen=True, slots=True)
class Condition:
    """When a field is asked: `field` is answered, holds one of `any_of`, or amounts to `at_least`. Data, never code."""

    field: str
    any_of: tuple[str | bool, ...] = ()
    at_least: int = 0

    def holds(self, values: Mapping[str, Value]) -> bool:
        """Whether the answers in `values` fulfil the condition."""
        value = values.get(self.field)
        if is_blank(value):
            return False
        if self.at_least and amount(value) < self.at_least:
            return False
        if not self.any_of:
            return True
        given = value if isinstance(value, list) else [value]
        return any(item in self.any_of for item in given)


@dataclass(frozen=True, slots=True)
class Merge:
    """What entry moves `into` one option of a tally: counts under `below`, what lacks to the sum of tally `total`."""

    into: str
    below: int = 0
    total: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One question. `number` is frozen for ever and unique within its kind: it travels in clear in the log's frames.

    `label`, `hint` and `group` (the heading or step it stands under) are translatable ("Domain"). `prefill`: the form
    may take the last answer. `private`: stays between a facilitator and their own supervisor. `default`: filled in by
    `normalise` if nobody answered.
    """

    number: int
    name: str
    label: str
    type: Type
    required: bool = False
    when: Condition | None = None
    prefill: bool = False
    group: str = ""
    hint: str = ""
    merge: Merge | None = None
    private: bool = False
    default: str = ""

    @property
    def part(self) -> str:
        """The part of an entry that holds it: "narrative" (long texts, and what is never relayed) or "facts"."""
        long = isinstance(self.type, Text) and self.type.limit >= NARRATIVE_FROM
        return "narrative" if long or self.private else "facts"

    def parse(self, raw: object) -> Value:
        """`raw` as a value; raises `Invalid` whose problem names this field."""
        try:
            return self.type.parse(raw)
        except Invalid as invalid:
            raise Invalid(invalid.problem.at(self.name)) from None

    def blank(self) -> Value | None:
        """What an untouched form holds."""
        return self.type.blank()
