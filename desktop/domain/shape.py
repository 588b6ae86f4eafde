"""Shape: which values of a record from elsewhere can be shown, because they are of the type that its field declares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import regex

from desktop.domain.choice import MOST_MONEY, MOST_PEOPLE, Choice, Choices, Money, Tally
from desktop.domain.field import Type
from desktop.domain.kind import KINDS
from desktop.domain.problem import Invalid
from desktop.domain.text import HIDDEN, clean
from desktop.domain.types import NARRATIVE_FROM, Code, Codes, Count, Day, Flag, Month, Ref, Scale, Steps, Text, Time

LONGEST_SHOWN = 16_000  # characters: a newer form may allow longer texts than ours, but not a flood
_ODD = regex.compile(rf"[^\P{{Cc}}\n]|[{HIDDEN}\u2028\u2029]").search
_CODE = regex.compile("[A-Za-z0-9_.-]{1,64}").fullmatch
_TYPES: Mapping[str, Mapping[str, Type]] = {kind.name: {f.name: f.type for f in kind.every} for kind in KINDS}


def showable(kind: str, values: Mapping[str, object]) -> dict[str, object]:
    """The declared fields of `values` that hold what their type allows; a choice we do not know stays as its code.

    Everything else stays in the log and is passed on. Texts lose what hides or steers (controls, bidirectional marks).
    """
    types = _TYPES.get(kind)
    if types is None:
        return {}
    found: dict[str, object] = {}
    for name, value in values.items():
        declared = types.get(name)
        if declared is not None and _fits(declared, value):
            found[name] = _plain(declared, value) if isinstance(declared, Text) else value
    return found


def settle(kind: str, conflicts: Mapping[str, Sequence[object]]) -> tuple[dict[str, object], dict[str, list[object]]]:
    """The values that are left where all but one cannot be shown, and the conflicts that remain."""
    kept: dict[str, list[object]] = {}
    for name, several in conflicts.items():
        kept[name] = [one for value in several for one in _shown(kind, name, value)]
    single = {name: several[0] for name, several in kept.items() if len(several) == 1}
    return single, {name: several for name, several in kept.items() if len(several) > 1}


def _shown(kind: str, name: str, value: object) -> list[object]:
    if value is None:  # emptied by one, kept by another
        return [None] if name in _TYPES.get(kind, {}) else []
    return list(showable(kind, {name: value}).values())


def _plain(declared: Text, value: object) -> str:
    text = str(value)
    if _ODD(text) is not None:
        text = clean(text, lines=declared.limit >= NARRATIVE_FROM)
    return text[:LONGEST_SHOWN]


def _fits(declared: Type, value: object) -> bool:
    if isinstance(declared, Text):
        return type(value) is str
    if isinstance(declared, Choice):
        return type(value) is str and _CODE(value) is not None
    if isinstance(declared, Count | Scale):
        return type(value) is int and declared.low <= value <= declared.high
    if isinstance(declared, Flag):
        return type(value) is bool
    if isinstance(declared, Tally | Money):
        most = MOST_PEOPLE if isinstance(declared, Tally) else MOST_MONEY
        return type(value) is dict and all(_CODE(code) and _within(count, most) for code, count in value.items())
    if isinstance(declared, Choices | Codes | Steps):
        return type(value) is list and _all_fit(declared, value)
    return type(value) is str and _sound(declared, value)


def _within(count: object, most: int) -> bool:
    return type(count) is int and 0 <= count <= most


def _all_fit(declared: Choices | Codes | Steps, value: list[object]) -> bool:
    if isinstance(declared, Steps):
        return len(value) <= declared.limit and all(type(tick) is bool for tick in value)
    if isinstance(declared, Codes):
        return len(value) <= declared.limit and all(type(one) is str and _sound(declared.code, one) for one in value)
    return len(value) <= len(declared.options) + 16 and all(type(one) is str and _CODE(one) for one in value)


@lru_cache(maxsize=4096)
def _sound(declared: Code | Day | Month | Time | Ref, text: str) -> bool:
    """Whether entry would have spelled this very text; the same days and ids come again and again."""
    try:
        return declared.parse(text) == text
    except Invalid:
        return False
