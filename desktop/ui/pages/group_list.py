"""Group list: the groups with how far they are, and the meetings that are planned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import drafts
from desktop.actions.changed import Changed
from desktop.domain.record import Record
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages import names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.draft_rows import draft_rows
from desktop.ui.pages.names import Names
from desktop.ui.pages.plan_rows import coming, plan_row
from desktop.ui.pages.progress import Progress
from desktop.ui.rows import Card, Row, Section, clear
from desktop.ui.translate import translate

SHOWN = 40  # groups, and plans; the rest come on asking
KINDS = frozenset({"cohort", "session", "planned_session", "site", "project", "drafts", "people"})


class GroupList(Page):
    """`opened` a group; `begun` a kind of record; `mended` a plan; `continued` a draft; `listed` projects and sites."""

    opened = Signal(str)
    begun = Signal(str)
    mended = Signal(object)
    continued = Signal(object)
    listed = Signal()

    def __init__(self, desk: Desk) -> None:
        plan = Button(translate("Groups", "Plan a meeting"), lambda: self.begun.emit("planned_session"))
        new = Button(translate("Groups", "New group"), lambda: self.begun.emit("cohort"), "main", shortcut="Ctrl+N")
        lists = Button(translate("Groups", "Projects and sites"), self.show_lists)
        supervises = desk.workspace.role == "supervisor"
        super().__init__(translate("Groups", "Groups"), "", (lists, plan, new) if supervises else (plan, new), "")
        self._desk, self._all = desk, False
        self._draw()

    def show_lists(self) -> None:
        """Say that the projects and sites are wanted."""
        self.listed.emit()

    def refresh(self, changed: object) -> None:
        """Draw again if anything shown here changed."""
        if isinstance(changed, Changed) and changed.kinds & KINDS:
            self._draw()

    def _draw(self) -> None:
        workspace = self._desk.workspace
        clear(self.body)
        held = Names.read(workspace)
        cohorts = sorted(held.cohorts.values(), key=names.code)
        going = [each for each in cohorts if each.values.get("status") == "open"]
        ended = [each for each in cohorts if each.values.get("status") != "open"]
        plans = coming(workspace)
        self.head.say(translate("Groups", "Groups"), translate("Groups", "%n open", len(going)) if cohorts else "")
        self._add_drafts(held)
        self._add(translate("Groups", "Open groups"), going, held)
        if plans:
            rows = [plan_row(self._desk, each, held, self.mended.emit) for each in plans[:SHOWN]]
            self.body.addWidget(Section(translate("Groups", "Planned meetings"), Card(*rows)))
        self._add(translate("Groups", "Ended"), ended, held)
        if not cohorts:
            self.body.addWidget(self._empty(held))

    def _add_drafts(self, held: Names) -> None:
        found = [each for each in drafts.every(self._desk.workspace) if each.kind != "session"]
        if found:
            rows = draft_rows(self._desk.workspace, held, found, self.continued.emit)
            self.body.addWidget(Section(translate("Sessions", "Drafts"), Card(*rows)))

    def _add(self, title: str, cohorts: Sequence[Record], held: Names) -> None:
        if not cohorts:
            return
        shown = cohorts if self._all else cohorts[:SHOWN]
        section = Section(title, Card(*(self._row(each, held) for each in shown)))
        if len(shown) < len(cohorts):
            words = translate("Groups", "Show %n more", len(cohorts) - len(shown))
            section.column.addWidget(Button(words, self._show_all, "quiet"))
        self.body.addWidget(section)

    def _show_all(self) -> None:
        self._all = True
        self._draw()

    def _row(self, cohort: Record, held: Names) -> Row:
        progress = Progress.of(self._desk.workspace, cohort)
        site = held.sites.get(names.text(cohort.values, "site"))
        about = [
            translate("Sessions", "site {code}").format(code=names.code(site)) if site else "",
            translate("Today", "%n in the group", progress.enrolled),
            cohort.label if self._desk.workspace.role == "supervisor" else "",
        ]
        return Row(
            names.activity_words(names.text(cohort.values, "activity")),
            " · ".join(word for word in about if word),
            names.lead(names.code(cohort)),
            _end(cohort),
            note=progress.words,
            then=lambda: self.opened.emit(cohort.id),
        )

    def _empty(self, held: Names) -> QWidget:
        if self._desk.workspace.role == "supervisor" and not (held.projects and held.sites):
            return EmptyState(
                translate("Groups", "Groups need a project and a site: write these down first."),
                (Button(translate("Groups", "Projects and sites"), self.show_lists),),
                "users-three",
            )
        text = translate("Groups", "No group yet. A group is people who meet several times; a single event needs none.")
        new = Button(translate("Groups", "New group"), lambda: self.begun.emit("cohort"))
        return EmptyState(text, (new,), "users-three")


def _end(cohort: Record) -> tuple[QWidget, ...]:
    """Only what is not open says so."""
    status = names.text(cohort.values, "status")
    if status == "open":
        return ()
    return (Chip(names.option("cohort", "status", cohort.values), "quiet" if status == "closed" else "warn"),)
