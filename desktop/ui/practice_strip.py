"""Practice strip: what tells the window of a notebook for practice from a real one, whatever page it shows."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui.icons import Tint
from desktop.ui.labels import ElidedLabel, Label
from desktop.ui.notices import Glyph
from desktop.ui.translate import translate


class PracticeStrip(QFrame):
    """One line over the rail and over every page, in the colour of a warning."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practiceStrip")
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 4, 32, 4)
        line.setSpacing(8)
        line.addWidget(Glyph("pencil-line", Tint.WARN, 16))
        self.name = Label(word(), "strong")
        line.addWidget(self.name)
        words = translate("Practice", "Invented meetings only: nothing from here gets into real work.")
        line.addWidget(ElidedLabel(words, "small"), 1)


def word() -> str:
    """The word that stands wherever a notebook for practice is named."""
    return translate("Practice", "Notebook for practice")
