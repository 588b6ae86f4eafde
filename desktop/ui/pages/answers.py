"""Answers: a record as it was written, group by group, for reading."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop.domain.declaration import Kind
from desktop.domain.field import Field, Text, Value
from desktop.domain.types import NARRATIVE_FROM
from desktop.ui.labels import Label, paragraph
from desktop.ui.pages.names import Names, plain
from desktop.ui.rows import Card, Fact, Section, Sheet
from desktop.ui.translate import said
from desktop.ui.wording import label, value_words


def sections(kind: Kind, stored: Mapping[str, object], held: Names) -> list[Section]:
    """One section for each group of questions that was answered, in the order of the form."""
    values = plain(stored)
    asked = [each for each in kind.applicable(values) if each.name in values]
    groups = dict.fromkeys(each.group for each in asked)
    return [
        Section(said("Domain", group or kind.label), *_answers([f for f in asked if f.group == group], values, held))
        for group in groups
    ]


def _answers(filled: list[Field], values: Mapping[str, Value], held: Names) -> list[QWidget]:
    """A card of short answers, and after it a sheet for each long text."""
    short: list[QWidget] = []
    long: list[QWidget] = []
    for each in filled:
        words = value_words(each, values[each.name], held.choices)
        if isinstance(each.type, Text) and each.type.limit >= NARRATIVE_FROM:
            long.append(Sheet(Label(label(each), "small"), paragraph(words), margin=16, spacing=4))
        elif words:
            short.append(Fact(label(each), words))
    return ([Card(*short)] if short else []) + long
