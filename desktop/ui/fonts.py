"""Fonts: the system's own face at our sizes, with DejaVu Sans behind it and figures of one width."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop.ui import theme

FALLBACK = "DejaVu Sans"
MONO = "DejaVu Sans Mono"


def apply(application: QApplication, folder: Path) -> None:
    """Take the system's face; fonts the built program carries in `folder` stand behind it."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    face = QFont(system)
    face.setFamilies([*system.families(), FALLBACK])
    face.setPixelSize(theme.BODY)
    face.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(face)


def sized(font: QFont, pixels: int, bold: bool = False) -> QFont:
    """A copy of `font` at `pixels`, regular or bold: the two weights we use."""
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return result


def missing(font: QFont, letters: str) -> str:
    """Those of `letters` that `font`, with its fallbacks, would draw as a box."""
    metrics = QFontMetrics(font)
    return "".join(letter for letter in letters if not metrics.inFontUcs4(ord(letter)))
