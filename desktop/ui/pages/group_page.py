"""Group page: one group, how far it is, who came, its meetings, and what is planned."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import record
from desktop.actions.changed import Changed
from desktop.domain.cohort import COHORT
from desktop.domain.record import Filter, Record
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.page import Page
from desktop.ui.pages import answers, names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.names import Names
from desktop.ui.pages.plan_rows import coming, plan_row
from desktop.ui.pages.progress import Progress, curve_sheet
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate


class GroupPage(Page):
    """`mended` the group or a plan; `planned` a meeting of it; `gone` back."""

    mended = Signal(object)
    planned = Signal(str)
    gone = Signal()

    def __init__(self, desk: Desk, one: str) -> None:
        super().__init__("")
        self._desk, self._id = desk, one
        self._columns = self.two_columns(380)
        self._draw()

    def refresh(self, changed: object) -> None:
        """Draw again if the group or its meetings changed."""
        if isinstance(changed, Changed) and changed.kinds & {"cohort", "session", "planned_session", "site", "project"}:
            self._draw()

    def _draw(self) -> None:
        workspace = self._desk.workspace
        for column in (self._columns.first, self._columns.second):
            clear(column)
        back = Button(translate("Groups", "Back to the groups"), self.gone.emit, "quiet", "caret-left")
        found = record.find(workspace, self._id)
        if found is None or found.withdrawn:
            self.head.say(translate("Groups", "Group"))
            self.head.offer((back,))
            return
        held = Names.read(workspace)
        progress = Progress.of(workspace, found)
        title = translate("Groups", "Group {code}").format(code=names.code(found))
        activity = names.activity_words(names.text(found.values, "activity"))
        self.head.say(title, f"{activity} · {progress.words}")
        self._offer(found, back)
        self._columns.first.addWidget(self._curve(progress))
        self._columns.first.addWidget(self._plans(held))
        self._columns.first.addWidget(self._sessions(held))
        for section in answers.sections(COHORT, found.values, held, columns=2):
            self._columns.second.addWidget(section)

    def _offer(self, found: Record, back: Button) -> None:
        describe = Button(translate("Sessions", "Describe a session"), self._describe, "main", shortcut="Ctrl+N")
        mend = Button(translate("Sessions", "Mend"), lambda: self.mended.emit(found), shortcut="Ctrl+E")
        may = record.may_edit(self._desk.workspace, found)
        self.head.offer((back, mend, describe) if may else (back, describe))

    def _describe(self) -> None:
        send(self._desk, "sessions", Wish("new", values={"cohort": self._id}))

    def _curve(self, progress: Progress) -> QWidget:
        title = translate("Groups", "Who came")
        if progress.held:
            return Section(title, curve_sheet(progress))
        text = translate("Groups", "The curve begins with the first meeting that is described.")
        return Section(title, Sheet(Label(text, "soft", wrap=True), margin=16))

    def _plans(self, held: Names) -> QWidget:
        plan = Button(translate("Groups", "Plan a meeting"), lambda: self.planned.emit(self._id), "small")
        rows = [plan_row(self._desk, each, held, self.mended.emit) for each in coming(self._desk.workspace, self._id)]
        if not rows:
            return Section(
                translate("Groups", "Planned meetings"),
                Card(Row(translate("Groups", "None is planned."), trailing=(plan,))),
            )
        section = Section(translate("Groups", "Planned meetings"), Card(*rows))
        section.column.addWidget(plan)
        return section

    def _sessions(self, held: Names) -> QWidget:
        workspace = self._desk.workspace
        found = list(record.rows(workspace, "session", Filter(cohort=self._id)))
        title = translate("Groups", "Its meetings")
        if not found:
            return Section(title, Sheet(Label(translate("Groups", "None is described yet."), "soft"), margin=16))
        return Section(title, Card(*(self._session(each, held) for each in found)))

    def _session(self, one: Record, held: Names) -> Row:
        day = names.day_words(names.text(one.values, "date"), self._desk.workspace.today())
        counted = names.people(one.values)
        return Row(
            held.title(one.values),
            leading=names.lead(day, strong=False),
            note=translate("Today", "%n people", counted)
            if counted
            else names.option("session", "delivered", one.values),
            trailing=(names.state_chip(one),),
            then=lambda: send(self._desk, "sessions", Wish("open", one.id)),
        )
