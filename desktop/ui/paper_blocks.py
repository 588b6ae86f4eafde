"""Paper blocks: headings, running text, lists, tables and boxes as strips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from desktop.reports.document import (
    Block,
    Box,
    Bullets,
    Cards,
    Counts,
    Faces,
    Grid,
    Heading,
    Labelled,
    Numbered,
    PageBreak,
    Paragraph,
    Rule,
    SignLine,
    Size,
    Table,
    TickRow,
    WriteLines,
)
from desktop.ui import paper_forms as forms
from desktop.ui import paper_table as tables
from desktop.ui import paper_type as kind
from desktop.ui.paper_strip import Strip, lines, nothing, under, whole
from desktop.ui.paper_type import HAIR, INK, Frame, Shaped, Style, dashes, outline, rule, say, shape

_SIZES: dict[Size, Style] = {"lead": kind.LEAD, "body": kind.BODY, "small": kind.SMALL, "hand": kind.HAND}
_LABEL = 62.0
"""The margin column of words such as "Say"."""
_BAR = 2.2
_PAD = 14.0
_WHOLE = 10
"""Lists of so many items are not split; longer ones never leave one line of themselves alone."""


def strips(block: Block, frame: Frame) -> list[Strip]:
    """The strips of one block in a frame."""
    match block:
        case Heading():
            return _heading(block, frame)
        case Paragraph():
            shaped = shape(block.text, _SIZES[block.size], frame)
            return lines(shaped, frame.left, shaped.style.leading * 0.45, keep=block.keep)
        case Labelled():
            return _labelled(block, frame)
        case Bullets() | Numbered():
            return _list(block, frame)
        case Table():
            return tables.strips(block, frame)
        case Box():
            return [_box(block, frame)]
        case Rule():
            return [_rule(block, frame)]
        case PageBreak():
            return [Strip(0, nothing, turn=True)]
        case TickRow() | Counts() | WriteLines() | SignLine() | Faces() | Grid() | Cards():
            return forms.strips(block, frame)


def _heading(block: Heading, frame: Frame) -> list[Strip]:
    if block.level == 1:
        return lines(say(block.text, kind.TITLE, frame), frame.left, 8, keep=True)
    style = kind.SECTION if block.level == 2 else kind.PART
    number = say(block.number, style, frame)
    indent = number.widest + 9 if block.number else 0.0
    note = say(block.note, kind.HEAD, frame)
    room = frame.width - indent - (note.widest + 12 if block.note else 0)
    text = say(block.text, style, frame.part(indent, room))
    ruled = block.level == 2 or block.number
    above = 7.0 if ruled else 0.0

    def paint(painter: QPainter, y: float) -> None:
        if ruled:
            rule(painter, frame.left, y, frame.width, 0.9 if block.level == 2 else 0.5, INK)
        number.paint(painter, frame.x(0, frame.width), y + above)
        text.paint(painter, frame.x(indent, room), y + above)
        drop = (style.leading - kind.HEAD.leading) * 0.62  # the note stands on the heading's baseline
        end = frame.part(frame.width - note.widest - 1, note.widest + 1)
        say(block.note, kind.HEAD, end, "end").paint(painter, end.left, y + above + drop)

    room_above = {2: 20.0, 3: 16.0 if block.number else 10.0}[block.level]
    return [Strip(above + text.height + (2 if block.level == 2 else 0), paint, room_above, keep=True)]


def _labelled(block: Labelled, frame: Frame) -> list[Strip]:
    indent = _LABEL + 12
    text = frame.part(indent, frame.width - indent)
    label = say(block.label, kind.LABEL, frame.part(0, _LABEL + 6))
    found = lines(shape(block.text, kind.BODY, text), text.left, 5.5, keep=block.keep)
    if block.aloud:
        bar = frame.x(_LABEL + 2, _BAR)
        more = [0.6] * (len(found) - 1) + [0.0]  # the pieces overlap, or a screen shows seams between them
        found = [under(strip, partial(_bar, bar, strip.height + by)) for strip, by in zip(found, more, strict=True)]
    first = under(found[0], lambda painter, y: label.paint_line(painter, 0, frame.x(0, _LABEL + 6), y))
    return [first, *found[1:]]


def _bar(x: float, height: float, painter: QPainter, y: float) -> None:
    painter.fillRect(QRectF(x, y, _BAR, height), INK)


def _list(block: Bullets | Numbered, frame: Frame) -> list[Strip]:
    style = _SIZES[block.size]
    indent = style.size * (1.9 if isinstance(block, Numbered) else 1.35)
    room = frame.part(indent, frame.width - indent)
    found: list[Strip] = []
    for number, item in enumerate(block.items, 1):
        mark = say(f"{number}." if isinstance(block, Numbered) else "•", style, frame.part(0, indent))
        before = style.leading * (0.45 if number == 1 else 0.22 if block.size != "hand" else 0.6)
        item_lines = lines(shape(item, style, room), room.left, before)
        found.append(under(item_lines[0], _at(mark, frame.x(0, indent))))
        found += item_lines[1:]
    ends = {0, len(found) - 2} if len(block.items) > _WHOLE else set(range(len(found) - 1))
    return [replace(strip, keep=True) if index in ends else strip for index, strip in enumerate(found)]


def _at(shaped: Shaped, x: float) -> Callable[[QPainter, float], None]:
    return lambda painter, y: shaped.paint(painter, x, y)


def _box(block: Box, frame: Frame) -> Strip:
    inner = frame.part(_PAD, frame.width - 2 * _PAD)
    title = lines(say(block.title, kind.SECTION, inner), inner.left) if block.title else []
    content = whole([*title, *(strip for part in block.blocks for strip in strips(part, inner))])
    height = content.height + 2 * _PAD - 2

    def paint(painter: QPainter, y: float) -> None:
        outline(painter, QRectF(frame.left + 0.7, y + 0.7, frame.width - 1.4, height - 1.4), 1.4)
        content.paint(painter, y + _PAD - 2)

    return Strip(height, paint, 18)


def _rule(block: Rule, frame: Frame) -> Strip:
    if not block.cut:
        return Strip(1, lambda painter, y: rule(painter, frame.left, y + 0.5, frame.width, 0.5, HAIR), 10)
    text = say(block.cut, kind.NOTE, frame, "middle")

    def paint(painter: QPainter, y: float) -> None:
        text.paint(painter, frame.left, y)
        dashes(painter, QPointF(0, y + text.height + 4), QPointF(frame.left * 2 + frame.width, y + text.height + 4))

    return Strip(text.height + 8, paint, 14)
