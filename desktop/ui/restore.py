"""Restore: a notebook from its numbered backup, with two papers of the programme and a new passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import files, messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.new_passphrase import NewPassphrase, Rules
from desktop.ui.notices import Banner, BusyLine
from desktop.ui.paper_entry import PaperEntry
from desktop.ui.rows import Sheet, clear
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import day, translate
from desktop.ui.welcome import Welcome

if TYPE_CHECKING:
    from desktop.actions.backups import Opened

ENDING = ".daftar-backup"


class Restore(QWidget):
    """`restored`: what `finish(unpacked, passphrase)` returned. `back_wanted`: back to where the user came from."""

    restored = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        unpack: Callable[[Path, Sequence[str]], Opened],
        finish: Callable[[Opened, str], object],
        rules: Rules,
        welcome: Welcome,
    ) -> None:
        """`unpack` opens a file with two papers, `finish` makes it a notebook. Both run in a thread of their own."""
        super().__init__()
        self.setObjectName("page")
        self._unpack, self._finish, self._rules = unpack, finish, rules
        self._unpacked: Opened | None = None
        self.file: Path | None = None
        self.current = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("Restore", "A notebook from its backup"), "title"))
        names = (
            translate("Restore", "The backup"),
            translate("Restore", "Two papers"),
            translate("Restore", "New passphrase"),
        )
        self.pills = StepPills(names)
        self.pills.chosen.connect(lambda place: self.go(min(place, self.current)))
        column.addWidget(self.pills)
        self.steps = (self._make_file(), self._make_papers(), self._make_fresh())
        for step in self.steps:
            column.addWidget(step)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        self.go(0)

    def _make_file(self) -> QWidget:
        self.choose = Button(translate("Restore", "Choose the backup"), self.ask, "main", "folder-open")
        self.back = Button(translate("Restore", "Back"), self.back_wanted.emit, "quiet", "caret-left")
        why = translate(
            "Restore",
            "It is a file whose name ends in {ending}, on the stick or disk where it was written. The backup itself"
            " stays as it is.",
        ).format(ending=ENDING)
        who = translate("Restore", "You also need two of the programme's three recovery papers.")
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.choose)
        step, column = _column(Sheet(Label(why, wrap=True), Label(who, "small", wrap=True), spacing=8))
        column.addLayout(line)
        return step

    def _make_papers(self) -> QWidget:
        titles = [translate("Restore", "First of the two papers"), translate("Restore", "Second of the two papers")]
        self.entry = PaperEntry(titles, translate("Restore", "Unpacking the backup and reading all of it"))
        self.entry.entered.connect(self.try_papers)
        self.entry.left.connect(lambda: self.go(0))
        return self.entry

    def _make_fresh(self) -> QWidget:
        self.passphrase = NewPassphrase(self._rules)
        self.passphrase.entered.connect(self.finish)
        self.open = Button(translate("Restore", "Open the notebook"), self.finish, "main")
        self.busy = BusyLine()
        self.missing = Label("", "strong", wrap=True)
        why = translate("Restore", "Facilitators send again what you had not confirmed: ask them for their packets.")
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.open)
        parts = Sheet(self.missing, Label(why, "small", wrap=True), self.passphrase, self.busy, spacing=12)
        step, column = _column(parts)
        column.addLayout(line)
        return step

    def go(self, place: int) -> None:
        """Show the step at `place`."""
        self.current = place
        clear(self.trouble)
        for number, step in enumerate(self.steps):
            step.setVisible(number == place)
        states: list[State] = ["done" if number < place else "open" for number in range(3)]
        self.pills.show_states(states)
        self.pills.show_step(place)
        start = (self.choose, self.entry, self.passphrase.first)[place]
        QTimer.singleShot(0, start, start.setFocus)

    def ask(self) -> None:
        """Ask for the file."""
        files.ask_files(self, translate("Restore", "Choose the backup"), ENDING, self._asked)

    def _asked(self, chosen: Sequence[Path]) -> None:
        self.take(chosen[0])

    def take(self, file: Path) -> None:
        """Go on with this file."""
        self.file = file
        self.go(1)

    def try_papers(self, texts: list[str]) -> None:
        """Unpack the backup with these papers."""
        file = self.file
        if file is None:
            return
        tasks.run(self, lambda: self._unpack(file, texts), self._fits, self._refuse, self.entry.show_busy)

    def _fits(self, unpacked: Opened) -> None:
        self._unpacked, since = unpacked, unpacked.label.day
        words = translate("Restore", "The backup is of {day}. What was written after that day is not in it.")
        self.missing.say(words.format(day=day(date.fromisoformat(since))))
        self.go(2)

    def _refuse(self, error: AppError) -> None:
        if error.code.startswith("paper"):
            self.entry.refuse(error)
        else:
            self._failed(error)

    def finish(self) -> None:
        """Open the notebook under the new passphrase, if it is good and typed twice alike."""
        unpacked, passphrase = self._unpacked, self.passphrase.text
        if unpacked is None or self.passphrase.trouble():
            return
        tasks.run(self, lambda: self._finish(unpacked, passphrase), self._opened, self._failed, self._is_busy)

    def _opened(self, result: object) -> None:
        self._unpacked = None
        self.entry.wipe()
        self.passphrase.wipe()
        self.restored.emit(result)

    def _failed(self, error: AppError) -> None:
        clear(self.trouble)
        self.trouble.addWidget(Banner(*messages.sentences(error), "bad", closable=False))

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.open):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("Restore", "Opening. This takes a moment on purpose."))
        else:
            self.busy.end()


def from_backup(folder: Path, rules: Rules, welcome: Welcome) -> Restore:
    """The screen that makes a notebook in `folder`, which holds none."""
    from desktop.actions import backups

    def unpack(file: Path, papers: Sequence[str]) -> Opened:
        return backups.unpack(file, papers, folder)

    return Restore(unpack, backups.finish, rules, welcome)


def _column(*parts: QWidget) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    return holder, column
