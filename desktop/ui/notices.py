"""Notices: banners, the line that offers to undo, the sentence of an empty page, and a busy line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.buttons import Button, IconButton
from desktop.ui.icons import Tint
from desktop.ui.labels import ChipKind, Label
from desktop.ui.translate import translate

UNDO_SECONDS = 10
_ICONS: tuple[tuple[ChipKind, str, Tint], ...] = (
    ("quiet", "info", Tint.SOFT),
    ("accent", "info", Tint.ACCENT),
    ("good", "check-circle", Tint.GOOD),
    ("warn", "warning", Tint.WARN),
    ("bad", "warning-circle", Tint.BAD),
)


class Glyph(QWidget):
    """An icon that only stands there."""

    def __init__(self, name: str, tint: Tint = Tint.SOFT, size: int = 20) -> None:
        super().__init__()
        self._name, self._tint = name, tint
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        icons.draw(painter, self.rect(), self._name, self._tint)
        painter.end()


class Banner(QFrame):
    """A sentence across the page with a hint under it; it stays until somebody closes or replaces it."""

    def __init__(
        self,
        text: str,
        hint: str = "",
        kind: ChipKind = "accent",
        actions: tuple[QWidget, ...] = (),
        closable: bool = True,
    ) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("kind", kind)
        self.setAccessibleName(f"{text} {hint}")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 12, 10)
        line.setSpacing(12)
        glyph, tint = next((name, tint) for each, name, tint in _ICONS if each == kind)
        line.addWidget(Glyph(glyph, tint), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.text, self.hint = Label(text, wrap=True), Label(hint, "small", wrap=True)
        line.addLayout(words, 1)  # first of all: a widget shown before it has a parent would be a window
        words.addWidget(self.text)
        words.addWidget(self.hint)
        self.hint.setVisible(bool(hint))
        for widget in actions:
            line.addWidget(widget)
        if closable:
            leave = IconButton("x", translate("Window", "Close this message"), self.leave)
            line.addWidget(leave, 0, Qt.AlignmentFlag.AlignTop)

    def leave(self) -> None:
        """Take the banner off the page."""
        self.hide()
        self.deleteLater()


class UndoLine(QFrame):
    """What was just done, and a button that takes it back for some seconds, in the place where it happened."""

    def __init__(self, text: str, undo: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("kind", "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 8, 6)
        line.addWidget(Label(text, wrap=True), 1)
        self._undo = undo
        self.button = Button(translate("Window", "Undo"), self._take_back, "small")
        line.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.leave)
        self._timer.start(UNDO_SECONDS * 1000)

    def _take_back(self) -> None:
        self.leave()
        self._undo()

    def leave(self) -> None:
        """Take the line off the page."""
        self._timer.stop()
        self.hide()
        self.deleteLater()


class EmptyState(QFrame):
    """An empty page or card: one sentence, and the action that fills it."""

    def __init__(
        self, sentence: str, actions: tuple[QWidget, ...] = (), icon: str = "notebook", detail: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 40, 24, 40)
        column.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Glyph(icon, Tint.SOFT, 40), 0, centre)
        for label in (Label(sentence, wrap=True), Label(detail, "small", wrap=True)):
            label.setAlignment(centre)
            label.setFixedWidth(480)
            column.addLayout(_centred(label))  # a line of its own: Qt asks the height for the width it really gets
            label.setVisible(bool(label.accessibleName()))
        column.addLayout(_centred(*actions))


class BusyLine(QWidget):
    """A thin bar with a sentence, shown while something is under way, and a button to stop it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        self.words = Label("", "small")
        self.stop = Button(translate("Window", "Stop"), self._stopped, kind="small")
        self._wish: Callable[[], object] | None = None
        line.addWidget(self.words, 1)
        line.addWidget(self.stop)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        column.addLayout(line)
        column.addWidget(self._bar)
        self.hide()

    def begin(self, words: str, stop: Callable[[], object] | None = None) -> None:
        """Show the bar with `words`; `stop` runs if the user does not want to wait."""
        self.words.say(words)
        self._bar.setRange(0, 0)
        self._wish = stop
        self.stop.setVisible(stop is not None)
        self.show()

    def _stopped(self) -> None:
        if self._wish is not None:
            self._wish()

    def step(self, done: int, total: int) -> None:
        """Show that `done` of `total` steps are behind us."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def end(self) -> None:
        """Hide the bar."""
        self._wish = None
        self.hide()


def _centred(*widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addStretch(1)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch(1)
    return line
