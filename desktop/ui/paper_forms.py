"""Paper forms: squares to tick, boxes for numbers, lines to write on, faces, grids and cards as strips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from desktop.reports.document import Cards, Counts, Faces, Grid, SignLine, TickRow, WriteLines
from desktop.ui import paper_type as kind
from desktop.ui.paper_strip import Paint, Strip
from desktop.ui.paper_type import HAIR, INK, Frame, Shaped, dashes, outline, rule, say

_ASK = 0.3
"""The share of the width that belongs to the question."""
_SQUARE = 9.0
_TRACKS = (2, 3, 4, 5)
_LINE = 21.0
"""From one line to write on to the next: a hand writes 6 mm high."""

FormBlock = TickRow | Counts | WriteLines | SignLine | Faces | Grid | Cards


def strips(block: FormBlock, frame: Frame) -> list[Strip]:
    """The strips of one block to be filled in by hand."""
    match block:
        case TickRow():
            return [_asked(block.label, block.note if block.choices else "", frame, _ticks(block, _answer(frame)))]
        case Counts():
            return [_asked(block.label, block.note, frame, _counts(block, _answer(frame)))]
        case WriteLines():
            return [_asked(block.label, block.note, frame, _lines(block, _answer(frame)))]
        case SignLine():
            return [_blanks(block, frame)]
        case Faces():
            return _faces(block, frame)
        case Grid():
            return _grid(block, frame)
        case Cards():
            return _cards(block, frame)


def _answer(frame: Frame) -> Frame:
    return frame.part(frame.width * _ASK, frame.width * (1 - _ASK))


def _asked(label: str, note: str, frame: Frame, answer: Strip) -> Strip:
    """A question at the side where text begins, its answer beside it, and a hairline below both."""
    side = frame.part(0, frame.width * _ASK - 12)
    shaped = say(label, kind.HEAD, side)
    small = say(note, kind.NOTE, side)
    noted = small.height if note else 0.0
    height = max(shaped.height + noted, answer.height) + 9

    def paint(painter: QPainter, y: float) -> None:
        shaped.paint(painter, side.left, y + 4.5)
        if note:
            small.paint(painter, side.left, y + 4.5 + shaped.height)
        answer.paint(painter, y + 4.5)
        rule(painter, frame.left, y + height, frame.width, 0.5, HAIR)

    return Strip(height, paint)


def _ticks(block: TickRow, frame: Frame) -> Strip:
    """The choices side by side; over several rows they stand under each other."""
    if not block.choices:
        known = say(block.note, kind.CELL, frame)
        return Strip(known.height, lambda painter, y: known.paint(painter, frame.left, y - 1))
    placed, height = _placed(block.choices, frame)

    def paint(painter: QPainter, y: float) -> None:
        for shaped, start, down in placed:
            outline(painter, QRectF(frame.x(start, _SQUARE), y + down + 1, _SQUARE, _SQUARE), 0.7)
            width = shaped.lines[0].width() / kind.UNIT
            shaped.paint(painter, frame.x(start + _SQUARE + 5, width), y + down)

    return Strip(height, paint)


def _placed(choices: Sequence[str], frame: Frame) -> tuple[list[tuple[Shaped, float, float]], float]:
    """Each choice with where it stands: in one row if they fit, else on the tracks that need the fewest rows."""
    widths = [say(choice, kind.SMALL, replace(frame, width=9999)).widest + 1 for choice in choices]
    needs = [_SQUARE + 5 + width + 13 for width in widths]
    rows = [needs] if sum(needs) - 13 <= frame.width else None
    if rows is None:
        rows = min((_rows(needs, frame.width / tracks, tracks) for tracks in _TRACKS), key=len)
    placed: list[tuple[Shaped, float, float]] = []
    down = 0.0
    left = list(zip(choices, widths, strict=True))
    for row in rows:
        tall, start = kind.SMALL.leading, 0.0
        for taken in row:
            choice, width = left.pop(0)
            shaped = say(choice, kind.SMALL, replace(frame, width=min(width, frame.width - _SQUARE - 5)))
            placed.append((shaped, start, down))
            tall, start = max(tall, shaped.height), start + taken
        down += tall + 3
    return placed, down - 3


def _rows(needs: Sequence[float], track: float, tracks: int) -> list[list[float]]:
    rows: list[list[float]] = [[]]
    for need in needs:
        taken = track * min(tracks, ceil((need - 6) / track))
        if rows[-1] and sum(rows[-1]) + taken > track * tracks + 0.1:
            rows.append([])
        rows[-1].append(taken)
    return rows


def _counts(block: Counts, frame: Frame) -> Strip:
    across = min(3, max(len(block.cells), 1))
    width = frame.width / across
    wide, high = 34.0, 17.0
    cells = [say(cell, kind.SMALL, replace(frame, width=width - wide - 12)) for cell in block.cells]
    rows = [cells[index : index + across] for index in range(0, len(cells), across)]
    heights = [max(high, *(cell.height for cell in row)) + 4 for row in rows]

    def paint(painter: QPainter, y: float) -> None:
        for row, height in zip(rows, heights, strict=True):
            for index, cell in enumerate(row):
                outline(painter, QRectF(frame.x(index * width, wide), y, wide, high), 0.7)
                x = frame.x(index * width + wide + 6, width - wide - 12)
                cell.paint(painter, x, y + max(0.0, (high - cell.height) / 2))
            y += height

    return Strip(sum(heights) - 4, paint)


def _lines(block: WriteLines, frame: Frame) -> Strip:
    def paint(painter: QPainter, y: float) -> None:
        for number in range(1, block.count + 1):
            rule(painter, frame.left, y + number * _LINE - 5, frame.width, 0.5, INK)

    return Strip(block.count * _LINE - 4, paint)


def _blanks(block: SignLine, frame: Frame) -> Strip:
    width = frame.width / max(len(block.labels), 1)
    labels = [say(label, kind.HEAD, replace(frame, width=width * 0.62)) for label in block.labels]
    tall = max((label.height for label in labels), default=0.0)

    def paint(painter: QPainter, y: float) -> None:
        for index, label in enumerate(labels):
            begin = index * width
            label.paint(painter, frame.x(begin, width * 0.62), y + 11 + tall - label.height)
            after = label.widest + 5
            room = width - after - (14 if index + 1 < len(labels) else 0)
            rule(painter, frame.x(begin + after, room), y + 11 + tall - 1.5, room, 0.5, INK)

    return Strip(tall + 14, paint)


def _faces(block: Faces, frame: Frame) -> list[Strip]:
    side = frame.width * (0.3 if block.rows else 0.0)
    width = (frame.width - side) / 5
    labels = [say(label, kind.NOTE, replace(frame, width=width - 2), "middle") for label in block.labels]
    corner = say(block.corner, kind.HEAD, frame.part(0, max(side - 12, 1)))
    radius = 15.0
    height = 2 * radius + 12 + max(label.height for label in labels)

    def paint(painter: QPainter, y: float) -> None:
        if block.rows:
            corner.paint(painter, frame.x(0, max(side - 12, 1)), y + height - corner.height - 5)
        for index, label in enumerate(labels):
            left = frame.x(side + index * width, width)
            _face(painter, QPointF(left + width / 2, y + radius + 2), radius, index)
            label.paint(painter, left + 1, y + 2 * radius + 7)

    head = Strip(height, paint, 10, keep=bool(block.rows))
    again = replace(head, before=0.0)
    return [head, *(replace(_face_row(block, index, frame, side), head=(again,)) for index in range(len(block.rows)))]


def _face_row(block: Faces, number: int, frame: Frame, side: float) -> Strip:
    row = block.rows[number]
    width = (frame.width - side) / 5
    part = frame.part(0, side - 12)
    code = say(row.code, kind.PART, part)
    text = say(row.text, kind.CELL, part)
    note = say(row.note, kind.NOTE, part)
    height = max(block.height, code.height + text.height + (note.height + 4 if row.note else 0) + 14)

    def paint(painter: QPainter, y: float) -> None:
        rule(painter, frame.x(0, side - 6), y, side - 6, 0.5, INK)
        code.paint(painter, part.left, y + 6)
        text.paint(painter, part.left, y + 8 + code.height)
        if row.note:
            note.paint(painter, part.left, y + 12 + code.height + text.height)
        for index in range(5):
            outline(painter, QRectF(frame.x(side + index * width, width), y, width, height), 0.8)

    return Strip(height, paint)


def _face(painter: QPainter, centre: QPointF, radius: float, number: int) -> None:
    """The face of answer `number`: 0 corners of the mouth down, 2 straight, 4 up; told by the mouth alone."""
    painter.save()
    painter.setPen(QPen(INK, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, radius, radius)
    wide = radius * 0.52
    bend = (0.42, 0.2, 0.0, -0.2, -0.42)[number] * radius
    left = QPointF(centre.x() - wide, centre.y() + radius * 0.42 + bend / 2)
    right = QPointF(centre.x() + wide, left.y())
    middle = QPointF(centre.x(), left.y() - bend * 1.6)
    mouth = QPainterPath(left)
    mouth.quadTo(middle, right)
    painter.drawPath(mouth)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    for side in (-1, 1):
        painter.drawEllipse(QPointF(centre.x() + side * radius * 0.36, centre.y() - radius * 0.26), 1.7, 1.7)
    painter.restore()


def _grid(block: Grid, frame: Frame) -> list[Strip]:
    side = frame.width * block.label_share
    width = (frame.width - side) / max(len(block.heads), 1)

    def row(label: str, cells: tuple[str, ...], height: float) -> Strip:
        name = say(label, kind.HEAD, replace(frame, width=side - 6), "middle")
        texts = [say(cell, kind.HEAD, replace(frame, width=width), "middle") for cell in cells]

        def paint(painter: QPainter, y: float) -> None:
            outline(painter, QRectF(frame.x(0, side), y, side, height), 0.6)
            name.paint(painter, frame.x(3, side - 6), y + (height - name.height) / 2)
            for index, text in enumerate(texts):
                x = frame.x(side + index * width, width)
                outline(painter, QRectF(x, y, width, height), 0.6)
                text.paint(painter, x, y + (height - text.height) / 2)

        return Strip(height, paint)

    first = say(block.corner, kind.HEAD, replace(frame, width=side - 6)).height
    head = replace(row(block.corner, block.heads, max(block.height, first + 6)), keep=True)
    empty = ("",) * len(block.heads)
    body = [replace(row(label, empty, block.height), head=(head,)) for label in block.labels]
    return [replace(head, before=9), *body]


def _cards(block: Cards, frame: Frame) -> list[Strip]:
    width = frame.width / block.across
    found: list[Strip] = []
    for start in range(0, len(block.labels), block.across):
        texts = block.labels[start : start + block.across]
        labels = [say(text, kind.CARD, replace(frame, width=width), "middle") for text in texts]
        found.append(Strip(block.height, _card_row(labels, frame, width, block.height)))
    return found


def _card_row(labels: list[Shaped], frame: Frame, width: float, height: float) -> Paint:
    def paint(painter: QPainter, y: float) -> None:
        for index, label in enumerate(labels):
            x = frame.x(index * width, width)
            label.paint(painter, x, y + (height - label.height) / 2)
            for line in ((x, y, x + width, y), (x, y, x, y + height), (x + width, y, x + width, y + height)):
                dashes(painter, QPointF(line[0], line[1]), QPointF(line[2], line[3]))
            dashes(painter, QPointF(x, y + height), QPointF(x + width, y + height))

    return paint
