"""Kind: all kinds of record, and the verbs that read, complete, check and describe one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.cohort import COHORT
from desktop.domain.declaration import Activity, Kind, Retention
from desktop.domain.describe import describe
from desktop.domain.field import (
    Choice,
    Choices,
    Field,
    Invalid,
    Merge,
    Option,
    Problem,
    Tally,
    Value,
    amount,
    is_blank,
)
from desktop.domain.forbidden import is_forbidden
from desktop.domain.plan import PLAN
from desktop.domain.project import PROJECT
from desktop.domain.session import SESSION
from desktop.domain.site import SITE
from desktop.words import QT_TRANSLATE_NOOP

__all__ = [
    "KINDS",
    "Activity",
    "Kind",
    "Problem",
    "Retention",
    "check",
    "describe",
    "kind_named",
    "normalise",
    "offered",
    "parse_record",
    "people",
    "prune",
]

KINDS = (PROJECT, SITE, COHORT, PLAN, SESSION)

PRESENT = ("att_sex", "enrolled_sex")
"""The tallies whose sum is the number of people a record speaks of."""


def kind_named(name: str) -> Kind | None:
    """The kind with this stable name, or None."""
    return next((kind for kind in KINDS if kind.name == name), None)


def people(values: Mapping[str, Value]) -> int:
    """How many people the record counts: always the sum of its sex tally, never typed."""
    return max(amount(values.get(name)) for name in PRESENT)


def parse_record(kind: Kind, raw: Mapping[str, object]) -> tuple[dict[str, Value], list[Problem]]:
    """Typed input to values in the order of the form, and what does not fit; unanswered fields are left out."""
    problems = [_stray(name) for name in raw if kind.find(name) is None]
    values: dict[str, Value] = {}
    for each in kind.every:
        if is_blank(raw.get(each.name)):
            continue
        try:
            value = each.parse(raw[each.name])
        except Invalid as invalid:
            problems.append(invalid.problem)
            continue
        if not is_blank(value):
            values[each.name] = value
    return values, problems


def _stray(name: str) -> Problem:
    if is_forbidden(name):
        text = QT_TRANSLATE_NOOP("Problems", "Nothing that can point to a person is kept, so “{name}” is refused.")
        return Problem(name, "forbidden-field", text, {"name": name[:40]})
    text = QT_TRANSLATE_NOOP("Problems", "There is no field “{name}”.")
    return Problem(name, "unknown-field", text, {"name": name[:40]})


def normalise(kind: Kind, values: Mapping[str, Value]) -> dict[str, Value]:
    """What entry completes by itself: defaults, *not said*, small roles into *other*. Twice is the same as once."""
    done = dict(values)
    for each in kind.applicable(values):
        value = done.get(each.name)
        if each.default and is_blank(value):
            done[each.name] = each.default
        if each.merge is not None and isinstance(value, dict):
            done[each.name] = _merged(value, each.merge, amount(values.get(each.merge.total)))
    return done


def _merged(tally: dict[str, int], merge: Merge, total: int) -> dict[str, int]:
    small = {code: 0 < count < merge.below and code != merge.into for code, count in tally.items()}
    merged = {code: 0 if small[code] else count for code, count in tally.items()}
    merged.setdefault(merge.into, 0)
    merged[merge.into] += sum(count for code, count in tally.items() if small[code])
    if merge.total:
        said = sum(count for code, count in merged.items() if code != merge.into)
        merged[merge.into] = max(0, total - said)
    return merged


def prune(kind: Kind, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values without those the other answers no longer call for, as when the activity was changed on the form."""
    kept = dict(values)
    while True:
        asked = {each.name for each in kind.applicable(kept)}
        fewer = {name: value for name, value in kept.items() if name in asked}
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def offered(each: Field, values: Mapping[str, Value]) -> tuple[Option, ...]:
    """The options a form offers now: none retired, none that so few people would make recognisable."""
    if not isinstance(each.type, Choice | Choices | Tally):
        return ()
    present = people(values)
    return tuple(option for option in each.type.options if not option.retired and option.at_least <= present)


def check(kind: Kind, values: Mapping[str, Value], today: date) -> list[Problem]:
    """Everything that keeps a normalised record from being finished: field by field, then the kind's own rules."""
    asked = kind.applicable(values)
    names = {each.name for each in asked}
    problems: list[Problem] = []
    for each in kind.every:
        value = values.get(each.name)
        if each.name in names:
            problems += _field_problems(each, value, people(values))
        elif not is_blank(value):
            text = QT_TRANSLATE_NOOP("Problems", "This is not asked here: empty it or change what it depends on.")
            problems.append(Problem(each.name, "not-applicable", text))
    for rule in kind.checks:
        problems += rule(values, today)
    return problems


def _field_problems(each: Field, value: Value | None, present: int) -> list[Problem]:
    if is_blank(value):
        text = QT_TRANSLATE_NOOP("Problems", "This must be filled in.")
        return [Problem(each.name, "required", text)] if each.required else []
    if not isinstance(each.type, Choice | Choices):
        return []
    chosen = value if isinstance(value, list) else [value]
    low = max((option.at_least for option in each.type.options if option.code in chosen), default=0)
    if present >= low:
        return []
    text = QT_TRANSLATE_NOOP("Problems", "With fewer than {least} people present this choice could point to somebody.")
    return [Problem(each.name, "too-few-people", text, {"least": low})]
