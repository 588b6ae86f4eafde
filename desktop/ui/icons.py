"""Icons: one family (Phosphor), drawn in the colours of the theme at the moment they are painted."""

from __future__ import annotations

from enum import Enum
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from desktop.ui import theme

_FONT, _LETTERS = "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json"


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


def _file(name: str) -> Path:
    # Only the font and its table are taken from the package. Importing it would load half of Qt a second time, under
    # other names, and take longer than the rest of the start.
    package = find_spec("qtawesome")
    assert package is not None
    assert package.submodule_search_locations
    return Path(package.submodule_search_locations[0]) / "fonts" / name


@cache
def _letter(name: str) -> str:
    """The character that stands for the glyph `name` in the font; KeyError if there is none."""
    # A window needs a few of a thousand glyphs: they are looked up in the text of the table.
    _, found, rest = _table().partition(f'"{name}": "0x')
    if not found:
        raise KeyError(name)
    return chr(int(rest.partition('"')[0], 16))


@cache
def _table() -> str:
    return _file(_LETTERS).read_text(encoding="utf-8")


@cache
def _family() -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_file(_FONT))))[0]


def _font(pixels: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(1, pixels))
    return font


def draw(painter: QPainter, rect: QRect, name: str, tint: Tint) -> None:
    """Draw the glyph `name` centred in `rect`, as high as `rect`."""
    painter.save()
    painter.setPen(theme.colour(getattr(theme.tokens(), tint.value)))
    painter.setFont(_font(min(rect.width(), rect.height())))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _letter(name))
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
