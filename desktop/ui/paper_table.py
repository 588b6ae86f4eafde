"""Paper table: rows that are never split, heads that come again, cells over several columns, sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.reports.document import Cell, Table
from desktop.ui import paper_type as kind
from desktop.ui.paper_strip import Strip
from desktop.ui.paper_type import HAIR, INK, Frame, Shaped, Style, rule, say

_GAP = 8.0
_ABOVE, _BELOW = 4.0, 4.0


@dataclass(frozen=True, slots=True)
class _Look:
    """How a row is set: its letters, the rule below it and, if not 0, the rule above."""

    style: Style
    below: float = 0.5
    above: float = 0.0


def strips(table: Table, frame: Frame) -> list[Strip]:
    """A strip per row; the first rows, the last two and the sums stay together."""
    style = {"lead": kind.LEAD, "body": kind.CELL}.get(table.size, kind.SMALL)
    strong = replace(style, bold=True)
    heads = [_row(table, row, frame, _Look(kind.HEAD, 0.9 if row is table.head[-1] else 0.0)) for row in table.head]
    heads = [replace(strip, keep=True) for strip in heads]
    sums = len(table.rows) - table.totals
    found: list[Strip] = []
    title: tuple[Strip, ...] = ()
    for index, row in enumerate(table.rows):
        entitles = len(row) == 1 and len(table.columns) > 1
        above = 0.9 if index == sums and table.totals else 0.0
        look = _Look(strong if entitles or index >= sums else style, 0.0 if entitles else 0.5, above)
        last = index == len(table.rows) - 1
        bound = entitles or index in {0, len(table.rows) - 2} or index >= sums - 1
        strip = _row(table, row, frame, look)
        title = (strip,) if entitles else () if index == sums else title
        again = (*heads, *(title if not entitles else ()))  # a page that begins amid a part repeats the part's title
        found.append(replace(strip, head=again, keep=bound and not last, before=5 if entitles and not above else 0))
    every = [*heads, *found]
    return [replace(every[0], before=9), *every[1:]] if every else []


def _row(table: Table, row: Sequence[Cell], frame: Frame, look: _Look) -> Strip:
    shares = [column.share for column in table.columns]
    edges = [sum(shares[:index]) / sum(shares) * frame.width for index in range(len(shares) + 1)]
    placed: list[tuple[Shaped, Frame, bool]] = []
    column = 0
    for cell in row:
        end = min(column + cell.span, len(shares))
        last = end == len(shares)
        part = frame.part(edges[column], edges[end] - edges[column] - (0 if last else _GAP))
        joined = cell.span > 1 and len(row) > 1
        align = "middle" if joined else table.columns[column].align
        placed.append((say(cell.text, look.style, part, align), part, joined))
        column = end
    height = max((text.height for text, _, _ in placed), default=0.0) + _ABOVE + _BELOW

    def paint(painter: QPainter, y: float) -> None:
        if look.above:
            rule(painter, frame.left, y, frame.width, look.above)
        for text, part, joined in placed:
            text.paint(painter, part.left, y + _ABOVE)
            if joined and text.widest:
                _bracket(painter, part, y + _ABOVE + text.height / 2, text.widest)
        if look.below:
            rule(painter, frame.left, y + height, frame.width, look.below, INK if look.below > 0.6 else HAIR)

    return Strip(height, paint)


def _bracket(painter: QPainter, part: Frame, y: float, text: float) -> None:
    """Rules left and right of the number to the ends of the columns it counts together."""
    arm = (part.width - text) / 2 - 4
    if arm < 2:
        return
    for x, end in ((part.left, part.left), (part.left + part.width - arm, part.left + part.width - 0.5)):
        rule(painter, x, y, arm, 0.5, kind.SOFT)
        painter.fillRect(QRectF(end, y - 3, 0.5, 6), kind.SOFT)
