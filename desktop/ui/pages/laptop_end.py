"""The foot of *On this laptop*: clearing away what was deleted, and retiring the notebook for good, in two steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import mending
from desktop.actions.mending import AtRisk
from desktop.actions.workspace import Workspace
from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.main_window import Window
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.passphrase_field import PassphraseField, tab_through
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate


def section(desk: Desk) -> QWidget:
    """The part of the page *On this laptop* about erasing and the end."""
    return Ending(desk)


class Ending(QWidget):
    """Two rows; *Retire* opens what would be lost, then asks the passphrase. A hold takes both buttons away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.card, self.busy = Card(), BusyLine()
        self.purge = Button(translate("LaptopEnd", "Clear away"), self.clear_away, "small")
        self.retire = Button(translate("LaptopEnd", "Retire …"), self.begin, "small")
        column.addWidget(Section(translate("LaptopEnd", "Clearing away, and the end"), self.card, self.busy))
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        self.form: Farewell | None = None
        self.refresh()

    def refresh(self) -> None:
        """Read again whether a hold stands."""
        held = mending.held(self._desk.workspace)
        self.purge = Button(translate("LaptopEnd", "Clear away"), self.clear_away, "small")
        self.retire = Button(translate("LaptopEnd", "Retire …"), self.begin, "small")
        rows = [
            Row(
                translate("LaptopEnd", "**What was deleted**"),
                translate("LaptopEnd", "its traces go from the file and from the copies beside it"),
                trailing=() if held else (self.purge,),
            ),
            Row(
                translate("LaptopEnd", "**This notebook has done its work**"),
                translate("LaptopEnd", "retired, it can never be opened again"),
                trailing=() if held else (self.retire,),
            ),
        ]
        if held:
            words = translate("LaptopEnd", "**A hold is on in this programme**")
            detail = translate("LaptopEnd", "until a supervisor lifts it nothing is erased and no notebook retired")
            rows.insert(0, Row(words, detail, trailing=(Chip(translate("LaptopEnd", "hold"), "warn"),)))
        self.card.replace(rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.form is None:
            self.refresh()

    def leave(self) -> None:
        """The page is left or the notebook closes: nothing half done stays open."""
        if self.form is not None:
            self.form.passphrase.wipe()
            self.form = None
            clear(self._below)

    def clear_away(self) -> None:
        """Purge, and say how much room became free."""
        workspace = self._desk.workspace

        def work() -> int:
            with workspace.apart() as own:
                return mending.purge(own)

        def done(freed: int) -> None:
            said = translate("LaptopEnd", "What was deleted is gone. The folder became %n KB smaller.", freed // 1024)
            page = messages.page_of(self)
            if page is not None:
                messages.tell(page, said)

        tasks.run(self, work, done, busy=self._busy)

    def _busy(self, begun: bool) -> None:
        self.purge.setEnabled(not begun)
        self.retire.setEnabled(not begun)
        if begun:
            self.busy.begin(translate("LaptopEnd", "Writing the notebook anew"))
        else:
            self.busy.end()

    def begin(self) -> None:
        """First step: what would be lost."""
        clear(self._below)
        self.form = Farewell(self._desk.workspace, self.leave)
        self._below.addWidget(self.form)
        QTimer.singleShot(0, self.form, self._show_whole)

    def _show_whole(self) -> None:
        page = messages.page_of(self)
        if page is not None and self.form is not None:
            page.reveal(self.form)


class Farewell(Sheet):
    """What would be lost, then the passphrase; only then the notebook ends."""

    def __init__(self, workspace: Workspace, left: Callable[[], object]) -> None:
        self._workspace = workspace
        self.risk = mending.at_risk(workspace)
        self.passphrase = PassphraseField(translate("LaptopEnd", "Passphrase of this notebook"))
        self.passphrase.entered.connect(self.finish)
        self.busy = BusyLine()
        self.keep = Button(translate("LaptopEnd", "Keep the notebook"), left, "usual")
        self.go_on = Button(translate("LaptopEnd", "Go on"), self.ask, "quiet")
        self.end = Button(translate("LaptopEnd", "Retire the notebook"), self.finish, "danger")
        line = QWidget()
        buttons = QHBoxLayout(line)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        buttons.addWidget(self.go_on)
        buttons.addWidget(self.end)
        losses = [Label("• " + words, wrap=True) for words in lost_words(self.risk)]
        title = translate("LaptopEnd", "Retiring destroys this, and nothing brings it back:")
        if not losses:
            title = translate("LaptopEnd", "Nothing would be lost: all of it is somewhere else too.")
        note = translate("LaptopEnd", "Packets on sticks and backups on other disks stay as they are.")
        super().__init__(
            Label(title, "strong", wrap=True), *losses, Label(note, "small", wrap=True), self.passphrase, self.busy,
            line, spacing=12,
        )  # fmt: skip
        self.passphrase.hide()
        self.end.hide()
        tab_through(self.passphrase, self.end, self.keep)

    def ask(self) -> None:
        """Second step: the passphrase."""
        self.go_on.hide()
        self.passphrase.show()
        self.end.show()
        self.passphrase.setFocus()

    def finish(self) -> None:
        """Prove the passphrase, then end the notebook and this process with it."""
        workspace, passphrase = self._workspace, self.passphrase.text

        def work() -> None:
            with workspace.apart() as own:
                own.prove(passphrase)

        tasks.run(self, work, self._ended, self._failed, self._is_busy)

    def _ended(self, _nothing: object) -> None:
        self.passphrase.wipe()
        try:
            mending.end(self._workspace)
        except AppError as error:
            self._failed(error)
            return
        window = self.window()
        if isinstance(window, Window):
            window.lock()

    def _failed(self, error: AppError) -> None:
        self.passphrase.say_problem(" ".join(messages.sentences(error)))
        self.passphrase.edit.selectAll()
        QTimer.singleShot(0, self.passphrase, self.passphrase.setFocus)

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.keep, self.end):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("LaptopEnd", "Trying the passphrase"))
        else:
            self.busy.end()


def lost_words(risk: AtRisk) -> list[str]:
    """A line for everything that would be lost."""
    said = []
    if risk.drafts:
        said.append(translate("LaptopEnd", "%n unfinished drafts", risk.drafts))
    if risk.sessions:
        said.append(translate("LaptopEnd", "%n sessions that were not handed over", risk.sessions))
    if risk.packets:
        said.append(translate("LaptopEnd", "%n packets whose arrival nobody confirmed", risk.packets))
    if risk.papers_pending:
        said.append(translate("LaptopEnd", "the programme's recovery secret: its papers are not proved yet"))
    if risk.no_backup:
        said.append(translate("LaptopEnd", "everything collected here: there is no backup on another disk"))
    return said
