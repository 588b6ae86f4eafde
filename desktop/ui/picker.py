"""Picker: one of a list too long to lie open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.ui import icons
from desktop.ui.icons import Tint

AROUND_WORDS = 54  # pixels of a picker that its margins and its arrow take


class Picker(QComboBox):
    """One of a list too long to lie open; nothing is chosen before the user chooses."""

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), prompt: str = "", parent: QWidget | None = None
    ) -> None:
        """`choices` are (code, words) in their order; `prompt` is shown while nothing is chosen."""
        super().__init__(parent)
        self.setPlaceholderText(prompt)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMinimumHeight(38)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Replace the list; the chosen code stays chosen if it is still there."""
        kept = self.code()
        with QSignalBlocker(self):
            self.clear()
            for code, words in choices:
                self.addItem(words, code)
            self.choose(kept)

    def code(self) -> str | None:
        """The chosen code, or None."""
        found = self.currentData()
        return None if found is None else str(found)

    def choose(self, code: str | None) -> None:
        """Choose `code`; None or an unknown code chooses nothing."""
        self.setCurrentIndex(-1 if code is None else self.findData(code))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the page must not change an answer

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.currentIndex() < 0:
            option.currentText = self.placeholderText()
        room = self.width() - AROUND_WORDS
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if option.currentText == self.currentText() else self.currentText())
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        place = QRect(self.width() - 28, (self.height() - 16) // 2, 16, 16)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveLeft(12)
        icons.draw(painter, place, "caret-down", Tint.SOFT)
        painter.end()
