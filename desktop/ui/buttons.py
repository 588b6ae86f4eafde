"""Buttons: the main action, ordinary ones, quiet and small ones, ticks, and the picker of one from a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from desktop.ui import icons
from desktop.ui.icons import Tint

AROUND_WORDS = 54  # pixels of a picker that its margins and its arrow take
Kind = Literal["usual", "main", "danger", "quiet", "small"]


def bare(then: Callable[[], object]) -> Callable[[bool], None]:
    """`then` without the state of the button, which Qt would hand to any optional argument."""

    def pressed(_checked: bool) -> None:
        then()

    return pressed


class Button(QPushButton):
    """A button that Enter presses too, as on every other page of the system; `then` runs on each press."""

    def __init__(
        self,
        text: str,
        then: Callable[[], object] | None = None,
        kind: Kind = "usual",
        icon: str = "",
        shortcut: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if icon:
            self.setIcon(icons.icon(icon, {"main": Tint.ON_ACCENT, "danger": Tint.BAD}.get(kind, Tint.ACCENT)))
            self.setIconSize(QSize(22, 18))
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
        if then is not None:
            self.clicked.connect(bare(then))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and self.property("kind") != "danger":
            self.click()
        else:
            super().keyPressEvent(event)


class IconButton(QToolButton):
    """A button that is only an icon; `words` are its tooltip and what a screen reader says."""

    def __init__(self, icon: str, words: str, then: Callable[[], object] | None = None, tint: Tint = Tint.SOFT) -> None:
        super().__init__()
        self.setIcon(icons.icon(icon, tint))
        self.setIconSize(QSize(18, 18))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if then is not None:
            self.clicked.connect(bare(then))


class Tick(QCheckBox):
    """One statement that is ticked or not."""

    def __init__(self, text: str, ticked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setIconSize(QSize(26, 20))  # the glyph and the gap before the words
        self.setChecked(ticked)
        self.toggled.connect(self._draw)
        self._draw(ticked)

    def _draw(self, ticked: bool) -> None:
        self.setIcon(icons.icon("check-square-fill", Tint.ACCENT) if ticked else icons.icon("square"))


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
