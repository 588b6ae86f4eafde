"""Icons: one family (Phosphor), drawn in the colours of the theme at the moment they are painted."""

from __future__ import annotations

from enum import Enum

import qtawesome
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from desktop.ui import theme

_FAMILY = "ph"


class Tint(Enum):
    """Which token an icon takes; the value is the token's name."""

    INK = "ink"
    SOFT = "soft"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


def icon(name: str, tint: Tint = Tint.SOFT, on: Tint = Tint.ACCENT, on_name: str = "") -> QIcon:
    """The Phosphor glyph `name` ("house", "check-square-fill"); `on` and `on_name` are its checked state."""
    return QIcon(_Glyph(name, on_name or name, tint, on))


def draw(painter: QPainter, rect: QRect, name: str, tint: Tint) -> None:
    """Draw the glyph `name` centred in `rect`, as high as `rect`."""
    painter.save()
    painter.setPen(theme.colour(getattr(theme.tokens(), tint.value)))
    painter.setFont(qtawesome.font(_FAMILY, min(rect.width(), rect.height())))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, qtawesome.charmap(f"{_FAMILY}.{name}"))
    painter.restore()


class _Glyph(QIconEngine):
    """Paints from the current tokens, so that a change of theme needs nothing but a repaint."""

    def __init__(self, name: str, on_name: str, tint: Tint, on: Tint) -> None:
        super().__init__()
        self._off, self._on = (name, tint), (on_name, on)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name, tint = self._on if state is QIcon.State.On else self._off
        side = min(rect.width(), rect.height())
        start = rect.right() - side + 1 if QGuiApplication.isRightToLeft() else rect.left()
        rect = QRect(start, rect.top(), side, rect.height())  # what is wider leaves a gap before the words
        draw(painter, rect, name, Tint.SOFT if mode is QIcon.Mode.Disabled else tint)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        result = QPixmap(size)
        result.fill(Qt.GlobalColor.transparent)
        painter = QPainter(result)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return result

    def clone(self) -> QIconEngine:
        return _Glyph(self._off[0], self._on[0], self._off[1], self._on[1])
