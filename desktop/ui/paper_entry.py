"""Paper entry: one paper after the other is typed in, each checked before the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.notices import BusyLine
from desktop.ui.rows import Sheet
from desktop.ui.translate import translate
from desktop.ui.word_grid import WordsTyped


class PaperEntry(QWidget):
    """`entered`: the words of every paper, one text each. `left`: back from the first one."""

    entered = Signal(list)
    left = Signal()

    def __init__(self, titles: Sequence[str], busy_words: str) -> None:
        """`titles`: one for each paper, such as "Paper 1"; `busy_words` stand there while `entered` is worked on."""
        super().__init__()
        self._busy_words = busy_words
        self.current = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        why = translate(
            "Recover",
            "Type the words by their numbers. After four letters a word completes itself, and Enter goes on.",
        )
        self.grids = tuple(WordsTyped() for _ in titles)
        self.sheets = tuple(
            Sheet(Label(title, "section"), Label(why, "small", wrap=True), grid, margin=20, spacing=8)
            for title, grid in zip(titles, self.grids, strict=True)
        )
        for sheet, grid in zip(self.sheets, self.grids, strict=True):
            column.addWidget(sheet)
            grid.finished.connect(self.go_on)
        self.busy = BusyLine()
        column.addWidget(self.busy)
        self.back = Button(translate("Recover", "Back"), self.go_back, "quiet", "caret-left")
        self.next = Button(translate("Recover", "Next"), self.go_on, "main")
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.next)
        column.addLayout(line)
        self.go(0)

    def go(self, place: int) -> None:
        """Show the paper at `place`."""
        self.current = place
        for number, sheet in enumerate(self.sheets):
            sheet.setVisible(number == place)
        self.setFocusProxy(self.grids[place])
        QTimer.singleShot(0, self.grids[place], self.grids[place].setFocus)

    def go_on(self) -> None:
        """The next paper, if the words of this one belong together; after the last, `entered`."""
        if not self.next.isEnabled() or not self.grids[self.current].complete():
            return
        if self.current + 1 < len(self.grids):
            self.go(self.current + 1)
        else:
            self.entered.emit([grid.text for grid in self.grids])

    def go_back(self) -> None:
        """The paper before, or back to where the user came from."""
        if self.current:
            self.go(self.current - 1)
        else:
            self.left.emit()

    def refuse(self, error: AppError) -> None:
        """Say under the words why these papers do not do."""
        self.grids[self.current].say_problem(" ".join(messages.sentences(error)))

    def wipe(self) -> None:
        """Forget every word."""
        for grid in self.grids:
            grid.wipe()
        self.go(0)

    def show_busy(self, begun: bool) -> None:
        """While what was entered is worked on, nothing can be typed."""
        for widget in (*self.grids, self.back, self.next):
            widget.setEnabled(not begun)
        if begun:
            self.busy.begin(self._busy_words)
        else:
            self.busy.end()
            self.grids[self.current].setFocus()
