"""Welcome: the frame before a notebook is open; one calm column, and the way to paper without a notebook."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.segments import Segments
from desktop.ui.translate import translate

COLUMN = 560  # pixels
STEADY = 720  # pixels of height that a column usually needs; what a window has more is shared out above and below
LANGUAGES = (("ru", "Русский"), ("en", "English"))
"""Each language calls itself by its own name, in every language."""


class Welcome(QWidget):
    """Add to `column`. `speak` changes the language; `guides` opens the built-in guides and blank sheets."""

    def __init__(
        self,
        language: str,
        speak: Callable[[str], object],
        guides: Callable[[], object],
        languages: Sequence[tuple[str, str]] = LANGUAGES,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(32, 24, 32, 20)
        whole.setSpacing(0)
        self.languages = Segments(languages, language, translate("Unlock", "Language"))
        self.languages.changed.connect(lambda code: speak(code) if code else self.languages.put(language))
        head = QHBoxLayout()
        head.addWidget(Label("Daftar", "section"), 1)
        head.addWidget(self.languages)
        whole.addLayout(head)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(0, 24, 0, 24)
        self.column.setSpacing(16)
        self._area, self._above = _scrolled(self.column)
        whole.addWidget(self._area, 1)
        self.guides = Button(translate("Unlock", "Print a guide"), guides, "quiet", "printer")
        foot = QHBoxLayout()
        foot.addWidget(self.guides)
        foot.addWidget(Label(translate("Unlock", "Guides and blank sheets need no notebook."), "small"), 1)
        whole.addLayout(foot)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until `widget` can be seen."""
        self._area.ensureWidgetVisible(widget, 0, 24)

    def begin(self) -> None:
        """Show the column from its title on."""
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # From the height of the window alone: the title stays where it is from step to step.
        self._above.setFixedHeight(max(0, (event.size().height() - STEADY) // 3))
        super().resizeEvent(event)


def _scrolled(column: QVBoxLayout) -> tuple[QScrollArea, QWidget]:
    """The place for the column, and the empty space above it."""
    area = QScrollArea()
    viewport = QWidget()  # to ask for Qt's own would load every class that a widget might be
    viewport.setObjectName("pageViewport")
    area.setViewport(viewport)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner, above = QWidget(), QWidget()
    inner.setObjectName("pageBody")
    middle = QWidget()
    middle.setLayout(column)
    middle.setFixedWidth(COLUMN)
    outer = QVBoxLayout(inner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    line = QHBoxLayout()
    line.addStretch(1)
    line.addWidget(middle, 0, Qt.AlignmentFlag.AlignTop)
    line.addStretch(1)
    outer.addWidget(above)
    outer.addLayout(line)
    outer.addStretch(1)
    area.setWidget(inner)
    return area, above
