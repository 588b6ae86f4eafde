"""Step pills: the steps of a form across its top; green and ticked when nothing is missing in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui import fonts, icons, theme
from desktop.ui.flow import Flow
from desktop.ui.icons import Tint
from desktop.ui.translate import translate

State = Literal["open", "done", "wrong"]
HEIGHT = 24  # pixels
PADDING = 12  # pixels
MARK = 18  # pixels


class Pill(QAbstractButton):
    """One step."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.state: State = "open"
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State) -> None:
        """Show whether something is missing."""
        self.state = state
        says = {"open": "", "done": translate("Form", "complete"), "wrong": translate("Form", "something is missing")}
        self.setAccessibleDescription(says[state])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(fonts.sized(self.font(), theme.SMALL)).horizontalAdvance(self.text())
        return QSize(words + 2 * PADDING + (0 if self.state == "open" else MARK), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wash = {"open": "", "done": colours.good_wash, "wrong": colours.bad_wash}[self.state]
        ground = colours.accent_wash if self.isChecked() or self.underMouse() else wash
        tint = {"open": Tint.ACCENT, "done": Tint.GOOD, "wrong": Tint.BAD}[self.state]
        if self.isChecked():
            tint = Tint.ACCENT
        painter.setPen(QPen(theme.colour(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), HEIGHT / 2 - 1, HEIGHT / 2 - 1)
        painter.setFont(fonts.sized(self.font(), theme.SMALL))
        painter.setPen(theme.colour(getattr(colours, tint.value)))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.state != "open":
            glyph = place.adjusted(0, 5, 0, -5)
            glyph.setWidth(14)
            if not mirrored:
                glyph.moveRight(place.right())
            icons.draw(painter, glyph, "check" if self.state == "done" else "warning-circle", tint)
        painter.end()


class StepPills(QWidget):
    """The numbered steps; `chosen` says which was pressed."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        flow = Flow(self, 8, 8)
        self.pills = tuple(Pill(f"{place + 1} {name}") for place, name in enumerate(names))
        for place, pill in enumerate(self.pills):
            pill.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
            flow.addWidget(pill)

    def show_step(self, current: int) -> None:
        """Mark the step that is open."""
        for place, pill in enumerate(self.pills):
            pill.setChecked(place == current)

    def show_states(self, states: Sequence[State]) -> None:
        """Show for each step whether something is missing."""
        for pill, state in zip(self.pills, states, strict=True):
            if pill.state != state:
                pill.show_state(state)
