"""Buttons: the main action, ordinary ones, quiet and small ones, and ticks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.icons import Tint

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
            self.setShortcut(shortcut)
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
