"""Exchange squares: the gap board, a row per facilitator and a square per packet, here or missing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.actions.intake import BoardRow
from desktop.ui import theme
from desktop.ui.labels import Chip, ChipKind, Label
from desktop.ui.pages.exchange_words import runs
from desktop.ui.rows import LEADING_WIDTH
from desktop.ui.translate import translate

SIDE, GAP = 14, 3  # pixels
MOST = 14  # squares in a row; of more, the newest are drawn
LEAST_ROOM = 4  # squares
QUIET_DAYS = 21  # a facilitator that sent nothing for so long may need a call


class Squares(QWidget):
    """One square per packet: filled if it is here, dashed if it is missing."""

    def __init__(self, row: BoardRow, room: int) -> None:
        """`room`: squares to leave room for, so that the sentences of all rows begin in one column."""
        super().__init__()
        self._room = room
        numbers = sorted((*row.here, *row.missing))
        self._left_out = len(numbers) > MOST
        self._shown = tuple((number, number in row.here) for number in numbers[-MOST:])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(sentence(row, row.last_day).replace("**", ""))

    def sizeHint(self) -> QSize:
        return QSize((self._room + 1) * (SIDE + GAP), SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here, missing = theme.colour(theme.tokens().good), theme.colour(theme.tokens().warn)
        across = 0.0
        if self._left_out:
            painter.setPen(theme.colour(theme.tokens().soft))
            painter.drawText(QRectF(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, "…")
            across += SIDE + GAP
        for _number, is_here in self._shown:
            square = QRectF(across + 0.75, 1.75, SIDE - 1.5, SIDE - 1.5)
            painter.setBrush(here if is_here else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(here, 1) if is_here else QPen(missing, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(square, 2, 2)
            across += SIDE + GAP
        painter.end()


class BoardLine(QFrame):
    """One facilitator: label, squares, what it means in a sentence, and a chip."""

    def __init__(self, row: BoardRow, today: date, room: int = MOST) -> None:
        super().__init__()
        self.setObjectName("row")
        self.setProperty("wash", "warn" if row.missing else "")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(16)
        label = Label(row.label, "strong")
        label.setFixedWidth(LEADING_WIDTH - 16)
        line.addWidget(label)
        line.addWidget(Squares(row, room))
        self.words = Label(sentence(row, row.last_day, today), wrap=True)
        line.addWidget(self.words, 1)
        self.chip = Chip(*state(row, today))
        line.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)


def board_lines(board: Sequence[BoardRow], today: date) -> list[BoardLine]:
    """The whole board, with squares in columns no wider than needed."""
    room = min(MOST, max((len(row.here) + len(row.missing) for row in board), default=0))
    return [BoardLine(row, today, max(room, LEAST_ROOM)) for row in board]


def state(row: BoardRow, today: date) -> tuple[str, ChipKind]:
    """The one word for a facilitator's packets."""
    if row.missing:
        return translate("Exchange", "missing"), "warn"
    if row.apart:
        return translate("Exchange", "two notebooks"), "warn"
    if not row.here:
        return translate("Exchange", "nothing yet"), "quiet"
    if _silence(row.last_day, today) > QUIET_DAYS:
        return translate("Exchange", "quiet"), "warn"
    return translate("Exchange", "complete"), "good"


def sentence(row: BoardRow, last_day: str, today: date | None = None) -> str:
    """What is here and what to do about what is not."""
    if row.missing:
        gone = runs(row.missing)
        if len(row.missing) == 1:
            text = translate("Exchange", "**{number} is missing.** Any later stick from {label} brings it again.")
            return text.format(number=gone, label=row.label)
        text = translate("Exchange", "**{numbers} are missing.** Any later stick from {label} brings them again.")
        return text.format(numbers=gone, label=row.label)
    if row.apart:
        text = translate(
            "Exchange",
            "**Two notebooks write as {label}**: one is a copy, or was put back from one. Nothing is lost. Ask which"
            " one is in use, and let the other be put away.",
        )
        return text.format(label=row.label)
    if not row.here:
        return translate("Exchange", "No packet has come yet.")
    here = translate("Exchange", "{numbers} here").format(numbers=runs(row.here))
    silent = _silence(last_day, today) if today is not None else 0
    if silent > QUIET_DAYS:
        return here + translate("Exchange", ", nothing for %n days", silent)
    return here


def _silence(last_day: str, today: date | None) -> int:
    return (today - date.fromisoformat(last_day)).days if last_day and today is not None else 0
