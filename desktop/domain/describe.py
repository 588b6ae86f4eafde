"""Describe: a kind as plain data, for the command line and for whoever writes a second program."""

from __future__ import annotations

from desktop.domain.choice import Choice, Choices, Money, Option, Tally
from desktop.domain.declaration import Kind
from desktop.domain.field import Condition, Field, Type
from desktop.domain.types import Code, Codes, Count, Ref, Scale, Steps, Text

Plain = dict[str, object]


def describe(kind: Kind) -> Plain:
    """Every field of `kind` with number, type, limits, allowed values and conditions; labels in English; JSON-clean."""
    by_activity = {each.name: activity.code for activity in kind.extensions for each in activity.fields}
    fields = [_field(each, by_activity.get(each.name, "")) for each in kind.every]
    return {"kind": kind.name, "label": kind.label, "form": kind.form, "fields": fields}


def _field(each: Field, activity: str) -> Plain:
    plain: Plain = {
        "number": each.number,
        "name": each.name,
        "label": each.label,
        "type": type(each.type).__name__.lower(),
        "required": each.required,
        "part": each.part,
        "prefill": each.prefill,
    }
    plain |= _limits(each.type)
    optional = {"group": each.group, "hint": each.hint, "default": each.default, "activity": activity}
    plain |= {key: text for key, text in optional.items() if text}
    if each.private:
        plain["private"] = True
    if each.when is not None:
        plain["when"] = _condition(each.when)
    if each.merge is not None:
        merge = {"into": each.merge.into, "below": each.merge.below, "total": each.merge.total}
        plain["merge"] = {key: entry for key, entry in merge.items() if entry}
    return plain


def _condition(when: Condition) -> Plain:
    plain: Plain = {"field": when.field}
    if when.any_of:
        plain["any_of"] = list(when.any_of)
    if when.at_least:
        plain["at_least"] = when.at_least
    return plain


def _limits(kind_of: Type) -> Plain:
    match kind_of:
        case Text(limit) | Steps(limit):
            return {"limit": limit}
        case Code(pattern, limit):
            return {"pattern": pattern, "limit": limit}
        case Codes(code, limit):
            return {"pattern": code.pattern, "limit": limit}
        case Count(low, high):
            return {"low": low, "high": high}
        case Scale(low, high, low_label, high_label):
            return {"low": low, "high": high, "low_label": low_label, "high_label": high_label}
        case Choices(options, exclusive):
            return {"options": _options(options)} | ({"exclusive": exclusive} if exclusive else {})
        case Choice(options) | Tally(options) | Money(options):
            return {"options": _options(options)}
        case Ref(kind):
            return {"kind": kind}
        case _:
            return {}


def _options(options: tuple[Option, ...]) -> list[Plain]:
    plain: list[Plain] = []
    for option in options:
        one: Plain = {"code": option.code, "label": option.label}
        one |= {"retired": True} if option.retired else {}
        one |= {"at_least": option.at_least} if option.at_least else {}
        plain.append(one)
    return plain
