"""Session page: one session as it was written, with the way to mend or withdraw it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.actions import record
from desktop.actions.changed import Changed
from desktop.domain.kind import kind_named
from desktop.domain.record import FINISHED, Record
from desktop.domain.session import SESSION
from desktop.errors import AppError
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.notices import Banner
from desktop.ui.page import Page
from desktop.ui.pages import answers, names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.names import Names
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Fact, Row, Section, clear
from desktop.ui.translate import translate
from desktop.ui.wording import label


class SessionPage(Page):
    """`mended`: the record shall be opened in the form; `gone`: it was withdrawn or the page left."""

    mended = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk, one: str) -> None:
        super().__init__("")
        self._desk, self._id = desk, one
        self._columns = self.two_columns(330)
        self._draw()

    def refresh(self, what: object) -> None:
        """Read the record again if it may have changed."""
        if isinstance(what, Changed) and what.kinds & {"session", "cohort", "site", "project"}:
            self._draw()

    def _draw(self) -> None:
        workspace = self._desk.workspace
        found = record.find(workspace, self._id)
        for column in (self._columns.first, self._columns.second):
            clear(column)
        if found is None or found.withdrawn:
            self.head.say(translate("Sessions", "Session"), translate("Sessions", "withdrawn"))
            self.head.offer((self._back(),))
            return
        held = Names.read(workspace)
        day = names.day_words(names.text(found.values, "date"), workspace.today())
        self.head.say(held.title(found.values), day)
        self._offer(found)
        for section in answers.sections(SESSION, found.values, held):
            self._columns.first.addWidget(section)
        self._columns.second.addWidget(self._about(found))
        if found.conflicts:
            self._columns.second.addWidget(_conflicts(found))

    def _back(self) -> Button:
        return Button(translate("Sessions", "Back to the list"), self.gone.emit, "quiet", "caret-left")

    def _offer(self, found: Record) -> None:
        if not record.may_edit(self._desk.workspace, found):
            self.head.offer((self._back(),))
            return
        withdraw = Button(translate("Sessions", "Withdraw"), self._ask)
        mend = Button(translate("Sessions", "Mend"), lambda: self.mended.emit(found), "main", shortcut="Ctrl+E")
        self.head.offer((self._back(), withdraw, mend))

    def _ask(self) -> None:
        keep = Button(translate("Sessions", "Keep it"), lambda: messages.quiet(self))
        withdraw = Button(translate("Sessions", "Withdraw it"), self._withdraw, "danger")
        messages.tell(
            self,
            translate("Sessions", "Withdraw this session? It leaves every list and every figure."),
            translate("Sessions", "Do this for a session that never was. What is only wrong can be mended."),
            "warn",
            (withdraw, keep),
        )
        keep.setFocus()

    def _withdraw(self) -> None:
        try:
            gone = record.withdraw(self._desk.workspace, "session", self._id)
        except AppError as error:
            messages.show(self, error)
            return
        messages.quiet(self)
        self._desk.changed(gone)
        self.gone.emit()

    def _about(self, found: Record) -> Section:
        rows: list[QWidget] = [Fact(translate("Sessions", "State"), names.state_words(found.state))]
        rows.append(Fact(translate("Sessions", "Written by"), found.label or translate("Sessions", "this notebook")))
        if found.entries > 1:
            rows.append(Fact(translate("Sessions", "Mended"), translate("Sessions", "%n times", found.entries - 1)))
        section = Section(translate("Sessions", "This record"), Card(*rows))
        if found.state == FINISHED and self._desk.workspace.role != "supervisor":
            line = QHBoxLayout()
            line.addWidget(
                Button(translate("Today", "Hand over"), lambda: send(self._desk, "exchange", Wish("open"))), 0
            )
            line.addStretch(1)
            section.column.addLayout(line)
        return section


def _conflicts(found: Record) -> Section:
    kind = kind_named(found.kind)
    fields = [kind.find(name) if kind else None for name in found.conflicts]
    rows = [Row(label(each)) for each in fields if each is not None]
    text = translate("Sessions", "Two devices answered differently. Mend the record to settle it.")
    return Section(translate("Sessions", "Not settled"), Banner(text, "", "warn", closable=False), Card(*rows))
