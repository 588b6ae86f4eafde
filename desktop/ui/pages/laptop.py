"""On this laptop: what somebody who sits at the open notebook can read, and what lowers it."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import upkeep
from desktop.actions.changed import Changed
from desktop.actions.upkeep import CheckReport, Exposure
from desktop.actions.workspace import SUPERVISOR, TRAINER
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.main_window import Window
from desktop.ui.notices import BusyLine
from desktop.ui.page import Page
from desktop.ui.pages import backups, checklist, laptop_end, papers
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_words import counted, shown_day
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate


class Laptop(Page):
    """The records schedule of this laptop, a line each, with a button beside what can be lowered."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Laptop", "On this laptop"),
            translate("Laptop", "what is kept here, and until when"),
            (Button(translate("Laptop", "Close the notebook"), self.close_notebook, "main", "lock"),),
        )
        self._desk = desk
        columns = self.two_columns()
        self._rows = QVBoxLayout()
        columns.first.addLayout(self._rows)
        columns.first.addWidget(checklist.section(desk))
        columns.first.addWidget(backups.section(desk))
        columns.first.addWidget(papers.section(desk))
        self.check_button = Button(translate("Laptop", "Check the notebook"), self.check, "usual")
        self.busy = BusyLine()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(24)
        columns.second.addLayout(self._facts)
        columns.second.addWidget(self._checking())
        self.ending = laptop_end.Ending(desk)
        columns.first.addWidget(self.ending)
        self.exposure: Exposure | None = None
        self._stale = True

    def refresh(self, told: object) -> None:
        """Read again what is here: every change may have changed it."""
        if isinstance(told, Changed) and told.kinds:
            self._stale = True
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        """Only while somebody looks: a supervisor's notebook holds so many records that reading them takes seconds."""
        if not self._stale or not self.isVisible():
            return
        self._stale, workspace = False, self._desk.workspace

        def work() -> Exposure:
            with workspace.apart() as own:
                return upkeep.exposure(own)

        tasks.run(self, work, self._show)

    def _show(self, seen: Exposure) -> None:
        self.exposure = seen
        clear(self._rows)
        clear(self._facts)
        self._rows.addWidget(Card(*self._records(seen), *_names()))
        self._facts.addWidget(_by_itself(self._desk.workspace.role))
        if self._desk.workspace.role != SUPERVISOR:
            self._facts.addWidget(_handed_over(seen))

    def leave(self) -> None:
        """A passphrase half typed does not wait for the next time."""
        self.ending.leave()

    def close_notebook(self) -> None:
        """Lock, as the key Ctrl+L does."""
        window = self.window()
        if isinstance(window, Window):
            window.lock()

    def check(self) -> None:
        """Read the whole notebook and compare it with what it should be."""
        workspace = self._desk.workspace

        def work() -> CheckReport:
            with workspace.apart() as own:
                return upkeep.check(own)

        tasks.run(self, work, self._checked, busy=self._busy)

    def _busy(self, begun: bool) -> None:
        self.check_button.setEnabled(not begun)
        if begun:
            self.busy.begin(translate("Laptop", "Reading everything"))
        else:
            self.busy.end()

    def _checked(self, report: CheckReport) -> None:
        if report.ok:
            words = translate("Laptop", "The notebook is whole. %n entries were read and compared.", report.entries)
            messages.tell(self, words)
        else:
            words = translate("Laptop", "The notebook is damaged in %n places.", len(report.wrong))
            hint = translate("Laptop", "Hand over what can be handed over, and tell your supervisor today.")
            messages.tell(self, words, hint, "bad")

    def _checking(self) -> Section:
        words = translate(
            "Laptop", "Reads every entry and every page of the file, and says whether anything is damaged."
        )
        sheet = Sheet(Label(words, "small", wrap=True), self.check_button, self.busy, margin=16)
        return Section(translate("Laptop", "Is everything whole?"), sheet)

    def _records(self, seen: Exposure) -> list[Row]:
        rows = []
        supervisor = self._desk.workspace.role == SUPERVISOR
        total = sum(seen.readable.values())
        if total:
            words = translate("Laptop", "**%n records** can be read in full", total)
            rows.append(Row(words, _states(seen), trailing=self._lowering(seen, supervisor=supervisor)))
        else:
            words = translate("Laptop", "**No records** are here yet")
            rows.append(Row(words, trailing=(Chip(translate("Laptop", "none"), "good"),)))
        if seen.drafts:
            words = translate("Laptop", "**%n drafts** are unfinished", seen.drafts)
            detail = translate("Laptop", "readable here, they never travel; finish or delete them")
            show = Button(translate("Laptop", "Show drafts"), lambda: self._desk.go("today"))
            rows.append(Row(words, detail, trailing=(show,)))
        if seen.packets:
            words = translate("Laptop", "**%n sealed packets** wait to be confirmed", seen.packets)
            detail = translate("Laptop", "this laptop cannot open them")
            if supervisor:
                detail = translate("Laptop", "each can be opened by the device it was made for")
            rows.append(Row(words, detail, trailing=(Chip(translate("Laptop", "wait"), "accent"),)))
        return rows

    def _lowering(self, seen: Exposure, *, supervisor: bool) -> tuple[QWidget, ...]:
        if seen.finished and not supervisor:
            hand = Button(
                translate("Laptop", "Hand over now"), lambda: send(self._desk, "exchange", Wish("open")), "usual"
            )
            return (hand,)
        return (Chip(translate("Laptop", "readable"), "warn"),)


def _states(seen: Exposure) -> str:
    said = [counted(seen.readable)]
    if seen.finished:
        said.append(translate("Laptop", "%n not handed over yet", seen.finished))
    if seen.handed_over:
        said.append(translate("Laptop", "%n handed over and still readable", seen.handed_over))
    if seen.received:
        said.append(translate("Laptop", "%n received from others", seen.received))
    if seen.oldest_day:
        said.append(translate("Laptop", "the oldest session is of {day}").format(day=shown_day(seen.oldest_day)))
    return " · ".join(part for part in said if part)


def _names() -> list[Row]:
    words = translate("Laptop", "**0 names**, 0 telephone numbers, 0 photographs")
    chip = Chip(translate("Laptop", "none"), "good")
    return [Row(words, translate("Laptop", "the program has no place for them"), trailing=(chip,))]


def _by_itself(role: str) -> Section:
    words = translate("Laptop", "Nothing yet.")
    if role == TRAINER:
        why = translate("Laptop", "There are guides here and nothing that would have to go.")
    else:
        why = translate(
            "Laptop", "In this edition what was written stays readable here, also after it was handed over."
        )
    sheet = Sheet(Label(words, wrap=True), Label(why, "small", wrap=True), margin=16, spacing=4)
    return Section(translate("Laptop", "What goes by itself"), sheet)


def _handed_over(seen: Exposure) -> Section:
    words = translate("Laptop", "Nothing was handed over yet.")
    if seen.last_export:
        words = translate("Laptop", "Last handed over on {day}").format(day=shown_day(seen.last_export))
    why = translate("Laptop", "What you hand over is the copy. The laptop may be lost, the work is not.")
    sheet = Sheet(Label(words, wrap=True), Label(why, "small", wrap=True), margin=16, spacing=4)
    return Section(translate("Laptop", "If the laptop is lost"), sheet)
