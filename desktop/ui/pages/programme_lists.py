"""Programme lists: the projects and sites that every group and session refers to; a supervisor keeps them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desktop.actions.changed import Changed
from desktop.domain.record import Record
from desktop.ui import translate as tongue
from desktop.ui.buttons import Button
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages import names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.names import Names
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, clear
from desktop.ui.translate import translate


class ProgrammeLists(Page):
    """`begun` a record of a kind, `mended` one that is there, `gone` back."""

    begun = Signal(str)
    mended = Signal(object)
    gone = Signal()

    def __init__(self, desk: Desk) -> None:
        back = Button(translate("Groups", "Back to the groups"), self.leave_lists, "quiet", "caret-left")
        subtitle = translate("Groups", "they travel with every invitation and packet")
        super().__init__(translate("Groups", "Projects and sites"), subtitle, (back,))
        self._desk = desk
        self._draw()

    def leave_lists(self) -> None:
        """Say that the lists were left."""
        self.gone.emit()

    def refresh(self, changed: object) -> None:
        """Draw again if a project or site changed."""
        if isinstance(changed, Changed) and changed.kinds & {"project", "site", "programme"}:
            self._draw()

    def _draw(self) -> None:
        clear(self.body)
        if self._desk.workspace.programme() is None:
            found = Button(translate("Today", "Create the programme"), self._found, "main")
            self.body.addWidget(
                EmptyState(translate("Groups", "Projects and sites belong to a programme: create it first."), (found,))
            )
            return
        held = Names.read(self._desk.workspace)
        projects = sorted(held.projects.values(), key=names.code)
        sites = sorted(held.sites.values(), key=names.code)
        new_project = Button(translate("Groups", "New project"), lambda: self.begun.emit("project"), icon="plus")
        self._add(translate("Groups", "Projects"), [self._project(each) for each in projects], new_project)
        new_site = Button(translate("Groups", "New site"), lambda: self.begun.emit("site"), icon="plus")
        self._add(translate("Groups", "Sites"), [self._site(each) for each in sites], new_site)

    def _found(self) -> None:
        send(self._desk, "people", Wish("programme"))

    def _add(self, title: str, rows: list[Row], new: Button) -> None:
        if rows:
            section = Section(title, Card(*rows), new)
        else:
            section = Section(title, Card(Row(translate("Groups", "None yet."), trailing=(new,))))
        self.body.addWidget(section)

    def _project(self, one: Record) -> Row:
        months = f"{_month(one, 'start_month')} – {_month(one, 'end_month')}"
        country = names.option("project", "country", one.values)
        return self._row(one, names.text(one.values, "title"), f"{country} · {months}")

    def _site(self, one: Record) -> Row:
        detail = [names.option("site", name, one.values) for name in ("region", "district", "setting")]
        return self._row(one, names.option("site", "venue", one.values), " · ".join(word for word in detail if word))

    def _row(self, one: Record, title: str, detail: str) -> Row:
        return Row(title, detail, names.lead(names.code(one)), then=lambda: self.mended.emit(one))


def _month(one: Record, name: str) -> str:
    return tongue.month(date.fromisoformat(names.text(one.values, name) + "-01"))
