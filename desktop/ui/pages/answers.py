"""Answers: a record as it was written, group by group, for reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.domain.declaration import Kind
from desktop.domain.field import Field, Text, Value
from desktop.domain.types import NARRATIVE_FROM
from desktop.ui.labels import Label, paragraph
from desktop.ui.pages.names import Names, plain
from desktop.ui.rows import Section, Sheet
from desktop.ui.translate import said
from desktop.ui.wording import label, value_words

SHORT = 30  # characters; a longer answer takes a line of its own


def sections(kind: Kind, stored: Mapping[str, object], held: Names, columns: int = 3) -> list[Section]:
    """One section for each group of questions that was answered, in the order of the form."""
    values = plain(stored)
    asked = [each for each in kind.applicable(values) if each.name in values]
    groups = dict.fromkeys(each.group for each in asked)
    return [
        Section(
            said("Domain", group or kind.label), _sheet([f for f in asked if f.group == group], values, held, columns)
        )
        for group in groups
    ]


def _sheet(filled: Sequence[Field], values: Mapping[str, Value], held: Names, columns: int) -> Sheet:
    """Short answers side by side as on the paper form, longer ones on lines of their own."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(14)
    line = place = 0
    for each in filled:
        words = value_words(each, values[each.name], held.choices)
        if not words:
            continue
        wide = len(words) > SHORT or _is_long(each)
        if (wide and place) or place == columns:
            line, place = line + 1, 0
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(_answer(each, words), line, place, 1, columns if wide else 1, top)
        line, place = (line + 1, 0) if wide else (line, place + 1)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    sheet = Sheet(margin=16)
    sheet.column.addLayout(grid)
    return sheet


def _answer(field: Field, words: str) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(label(field), "small", wrap=True))
    column.addWidget(paragraph(words) if _is_long(field) else Label(words, wrap=True))
    return cell


def _is_long(field: Field) -> bool:
    return isinstance(field.type, Text) and field.type.limit >= NARRATIVE_FROM
