"""Wording: the value of a field as a reader of the window's language would say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desktop.domain.field import Choice, Choices, Day, Field, Flag, Money, Month, Ref, Scale, Tally, Value, is_blank
from desktop.ui.tally import write_money
from desktop.ui.translate import day, month, said, translate

ChoicesFor = Callable[[str], Sequence[tuple[str, str]]]


def label(field: Field) -> str:
    """The name of the field."""
    return said("Domain", field.label)


def options(field: Field) -> list[tuple[str, str]]:
    """The options of a choice as (code, words), retired ones left out."""
    if not isinstance(field.type, Choice | Choices | Tally | Money):
        return []
    return [(each.code, said("Domain", each.label)) for each in field.type.options if not each.retired]


def value_words(field: Field, value: Value | None, choices_for: ChoicesFor) -> str:
    """`value` in words, in one line; nothing for what was not answered."""
    if is_blank(value):
        return ""
    kind = field.type
    if isinstance(kind, Choice | Choices) or (isinstance(value, list) and isinstance(kind, Choices)):
        codes = value if isinstance(value, list) else [value]
        return ", ".join(option_words(field, str(code)) for code in codes)
    if isinstance(kind, Tally | Money) and isinstance(value, dict):
        # In the order of the form, whatever order the log keeps; a code of a newer form comes last.
        known = [option.code for option in kind.options]
        codes = [code for code in (*known, *sorted({*value} - {*known})) if value.get(code)]
        shown = {code: str(value[code]) if isinstance(kind, Tally) else write_money(value[code]) for code in codes}
        return " · ".join(f"{option_words(field, code)}: {shown[code]}" for code in codes)
    if isinstance(kind, Flag):
        return translate("Form", "yes") if value else translate("Form", "no")
    if isinstance(kind, Ref):
        return dict(choices_for(kind.kind)).get(str(value), translate("Form", "not here"))
    if isinstance(kind, Scale):
        return f"{value} / {kind.high}"
    return _plain_words(field, value, choices_for)


def _plain_words(field: Field, value: Value | None, choices_for: ChoicesFor) -> str:
    if isinstance(field.type, Day):
        return day(date.fromisoformat(str(value)))
    if isinstance(field.type, Month):
        return month(date.fromisoformat(f"{value}-01"))
    if isinstance(value, list):
        ticks = [each for each in value if isinstance(each, bool)]
        return f"{sum(ticks)} / {len(ticks)}" if ticks else ", ".join(str(each) for each in value)
    return dict(choices_for(field.name)).get(str(value), str(value))


def option_words(field: Field, code: str) -> str:
    """The label of an option, retired ones too; a code of a newer form is shown as it is."""
    if isinstance(field.type, Choice | Choices | Tally | Money):
        for option in field.type.options:
            if option.code == code:
                return said("Domain", option.label)
    return code
