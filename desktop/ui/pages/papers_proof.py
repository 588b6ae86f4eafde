"""Papers, proof: two papers, chosen by the program, are typed in; what they hold is never shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import recovery
from desktop.actions.changed import Changed
from desktop.ui import tasks
from desktop.ui.pages.desk import Desk
from desktop.ui.paper_entry import PaperEntry
from desktop.ui.rows import Section
from desktop.ui.translate import translate


class Proof(QWidget):
    """`proved`: what the proof changed. `left`: given up."""

    proved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, which: str) -> None:
        super().__init__()
        self._desk, self._which = desk, which
        self.asked = recovery.asked_for(desk.workspace)
        titles = [translate("PapersPage", "Paper {number}").format(number=number) for number in self.asked]
        self.entry = PaperEntry(titles, translate("PapersPage", "Trying the two papers."))
        self.entry.entered.connect(self._try)
        self.entry.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        title = translate("PapersPage", "Prove papers {first} and {second}")
        column.addWidget(Section(title.format(first=self.asked[0], second=self.asked[1]), self.entry))
        self.setFocusProxy(self.entry)

    @property
    def last(self) -> QWidget:
        """What must be seen of it."""
        return self.entry.next

    def _try(self, texts: list[str]) -> None:
        own, which = self._desk.workspace, self._which

        def work() -> Changed:
            with own.apart() as mine:
                return recovery.rehearse(mine, which, texts)

        tasks.run(self, work, self._proved, self.entry.refuse, self.entry.show_busy)

    def _proved(self, told: Changed) -> None:
        self.entry.wipe()
        self.proved.emit(told)
