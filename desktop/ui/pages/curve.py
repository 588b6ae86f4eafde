"""Curve: how many people came to each meeting of a group, drawn small."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import fonts, theme
from desktop.ui.translate import translate

HEIGHT = 112  # pixels
SIDE, TOP, FOOT = 12, 28, 24  # pixels around the line itself
DOT = 4.0  # pixels
LABELS = 12  # more meetings than this and only some of them carry their number


class AttendanceCurve(QWidget):
    """One dot for each meeting that was held; the upper rule is how many are in the group."""

    def __init__(self) -> None:
        super().__init__()
        self._held: tuple[tuple[int, int], ...] = ()
        self._planned, self._enrolled = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def show_meetings(self, held: Sequence[tuple[int, int]], planned: int, enrolled: int) -> None:
        """`held`: (number of the meeting, people) in their order; `planned` meetings and `enrolled` people in all."""
        self._held, self._planned, self._enrolled = tuple(held), planned, enrolled
        words = translate("Groups", "meeting {number}: {people}")
        said = ", ".join(words.format(number=number, people=people) for number, people in held)
        self.setAccessibleName(said or translate("Groups", "No meeting was held yet"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(colours.rule), 1))
        for people in (0, self._enrolled):
            height = self._y(people)
            painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        painter.setFont(fonts.sized(self.font(), theme.SMALL))
        self._paint_numbers(painter)
        self._paint_line(painter)
        painter.end()

    def _paint_numbers(self, painter: QPainter) -> None:
        painter.setPen(theme.colour(theme.tokens().soft))
        last = self._last()
        every = max(1, -(-last // LABELS))
        for number in range(1, last + 1, every):
            place = QRect(int(self._x(number)) - 20, self.height() - FOOT + 4, 40, FOOT - 4)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(number))
        crowded = max(1, -(-len(self._held) // LABELS))
        for place_in_list, (number, people) in enumerate(self._held):
            if place_in_list % crowded == 0 or place_in_list == len(self._held) - 1:
                place = QRect(int(self._x(number)) - 20, int(self._y(people)) - 24, 40, 18)
                where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
                words = painter.boundingRect(place, where, str(people))
                painter.fillRect(words, theme.colour(theme.tokens().sheet))  # the upper rule must not strike it out
                painter.drawText(place, where, str(people))

    def _paint_line(self, painter: QPainter) -> None:
        accent = theme.colour(theme.tokens().accent)
        points = [QPointF(self._x(number), self._y(people)) for number, people in self._held]
        painter.setPen(QPen(accent, 2))
        for before, after in pairwise(points):
            painter.drawLine(before, after)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        for point in points:
            painter.drawEllipse(point, DOT, DOT)

    def _last(self) -> int:
        return max(self._planned, max((number for number, _people in self._held), default=1), 2)

    def _x(self, number: int) -> float:
        share = (number - 1) / (self._last() - 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return SIDE + share * (self.width() - 2 * SIDE)

    def _y(self, people: int) -> float:
        most = max(self._enrolled, max((many for _number, many in self._held), default=1), 1)
        return TOP + (1 - people / most) * (self.height() - TOP - FOOT)
