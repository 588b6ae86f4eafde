"""Backups: what there is if the laptop dies, on the page *On this laptop*."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import backups
from desktop.actions.backups import Kept, Made, Standing
from desktop.actions.workspace import SUPERVISOR
from desktop.ui import files, messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_words import shown_day
from desktop.ui.rows import Card, Row, Section
from desktop.ui.translate import translate


def section(desk: Desk) -> QWidget:
    """The part of the page *On this laptop* about copies of the notebook."""
    return Backups(desk)


class Backups(QWidget):
    """A row for the copies beside, and for a supervisor one for each numbered backup."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.card, self.busy = Card(), BusyLine()
        self.copy = Button(translate("Backups", "Make a copy now"), self.make_copy, "small")
        self.write = Button(translate("Backups", "Write a backup"), self.ask, "small")
        why = translate("Backups", "Copies beside the notebook help if its file is damaged, not if the laptop is gone.")
        column.addWidget(Section(translate("Backups", "Copies and backups"), self.card, Label(why, "small", wrap=True)))
        column.addWidget(self.busy)
        self.destroyed_buttons: dict[int, Button] = {}
        self._asked = 0
        self.refresh()

    def refresh(self) -> None:
        """Read again what there is."""
        found = backups.standing(self._desk.workspace)
        self.destroyed_buttons = {}
        rows = [self._beside(found)]
        if self._desk.workspace.role == SUPERVISOR:
            rows += [self._elsewhere(found), *(self._row(one) for one in found.numbered if one.name)]
        self.card.replace(rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _beside(self, found: Standing) -> Row:
        words = translate("Backups", "**%n copies** lie beside the notebook", found.copies)
        if found.copies:
            detail = translate("Backups", "the newest is of {day}; each was opened and compared")
            detail = detail.format(day=shown_day(found.copy_day))
        else:
            words = translate("Backups", "**No copy yet** beside the notebook")
            detail = translate("Backups", "one is made by itself soon after opening, once a day")
        self.copy = Button(translate("Backups", "Make a copy now"), self.make_copy, "small")
        return Row(words, detail, trailing=(self.copy,))

    def _elsewhere(self, found: Standing) -> Row:
        there = [one for one in found.numbered if one.name]
        words = translate("Backups", "**A backup on another disk**")
        detail = translate("Backups", "two papers of the programme open it, and nothing else")
        if there:
            words = translate("Backups", "**Last backup of {day}**").format(day=shown_day(there[0].day))
        self.write = Button(translate("Backups", "Write a backup"), self.ask, "small")
        chips = [Chip(translate("Backups", "due"), "warn")] if found.overdue else []
        if there and not found.overdue:
            chips = [Chip(translate("Backups", "fresh"), "good")]
        return Row(words, detail, trailing=(self.write, *chips))

    def _row(self, one: Kept) -> Row:
        words = translate("Backups", "Backup {number} of {day}").format(number=one.number, day=shown_day(one.day))
        text = translate("Backups", "It is destroyed")
        if one.number == self._asked:
            text = translate("Backups", "Yes, every copy of it")
        button = Button(text, partial(self.confirm_destroyed, one.number), "small")
        button.setAccessibleName(f"{text}: {words}")
        self.destroyed_buttons[one.number] = button
        return Row(words, one.name, trailing=(button,), strong_leading=False)

    def make_copy(self) -> None:
        """One more copy beside the notebook."""
        workspace, ticket = self._desk.workspace, tasks.Ticket(self)
        ticket.progress.connect(self.busy.step)

        def work() -> Path:
            with workspace.apart() as own:
                return backups.copy(own, ticket.step)

        words = translate("Backups", "Copying, then reading the copy")
        tasks.run(self, work, lambda _made: self.refresh(), busy=lambda begun: self._busy(begun, ticket, words))

    def ask(self) -> None:
        """Ask for a folder on another disk, then write a numbered backup into it."""
        files.ask_folder(self, translate("Backups", "Choose a stick or another disk"), self.put)

    def put(self, folder: Path, *, same_disk: bool = False) -> None:
        """Write a numbered backup into `folder`."""
        page = messages.page_of(self)
        if page is not None:
            messages.quiet(page)
        workspace, ticket = self._desk.workspace, tasks.Ticket(self)
        ticket.progress.connect(self.busy.step)

        def work() -> Made:
            with workspace.apart() as own:
                return backups.write(own, folder, same_disk=same_disk, going=ticket.step)

        words = translate("Backups", "Writing the backup. Leave the stick in place.")
        tasks.run(self, work, self._written, busy=lambda begun: self._busy(begun, ticket, words))

    def _written(self, made: Made) -> None:
        self.refresh()
        page = messages.page_of(self)
        if page is not None:
            words = translate("Backups", "Backup {number} was written, read back and compared.")
            hint = translate("Backups", "The stick can be removed. Keep it away from the laptop and from the papers.")
            messages.tell(page, words.format(number=made.number), hint, "good")

    def confirm_destroyed(self, number: int) -> None:
        """The first press asks, the second says that every copy of this backup was destroyed."""
        if self._asked == number:
            self._asked = 0
            backups.confirm_gone(self._desk.workspace, number)
        else:
            self._asked = number
        self.refresh()

    def _busy(self, begun: bool, ticket: tasks.Ticket, words: str) -> None:
        for button in (self.copy, self.write):
            button.setEnabled(not begun)
        if begun:
            self.busy.begin(words, ticket.stop)
        else:
            self.busy.end()
