"""Groups: the list, and over it one group, the programme's lists, or a form."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.actions import drafts, record
from desktop.domain.kind import kind_named
from desktop.domain.plan import PLAN
from desktop.domain.record import Draft, Filter, Record
from desktop.ui import messages
from desktop.ui.page import Page
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.group_list import GroupList
from desktop.ui.pages.group_page import GroupPage
from desktop.ui.pages.leaves import Leaves
from desktop.ui.pages.names import Names, text
from desktop.ui.pages.programme_lists import ProgrammeLists
from desktop.ui.pages.record_form import Naming, Paper, RecordForm, prefill
from desktop.ui.pages.wish import Wish
from desktop.ui.translate import said, translate


class Groups(Leaves):
    """The page of the rail that holds groups, plans and, for a supervisor, projects and sites."""

    def __init__(self, desk: Desk) -> None:
        first = GroupList(desk)
        super().__init__(first)
        self._desk, self.list = desk, first
        self.list.opened.connect(self.show_group)
        self.list.begun.connect(self.begin)
        self.list.mended.connect(self.mend)
        self.list.continued.connect(self.go_on)
        self.list.listed.connect(self.show_lists)

    def grant(self, wish: Wish) -> None:
        """ "open" or "draft" with an id, "new" a group, "lists", "project" or "site" for a new one of these."""
        self.home()
        if wish.verb == "open" and wish.id:
            self.show_group(wish.id)
        elif wish.verb == "draft":
            found = next((each for each in drafts.every(self._desk.workspace) if each.id == wish.id), None)
            if found is not None:
                self.go_on(found)
        elif wish.verb == "new":
            self.begin("cohort")
        elif wish.verb in ("project", "site", "lists"):
            self.show_lists()
            if wish.verb != "lists":
                self.begin(wish.verb)

    def show_group(self, one: str) -> GroupPage:
        """Open the group over the list."""
        page = GroupPage(self._desk, one)
        page.mended.connect(self.mend)
        page.planned.connect(self.plan)
        page.gone.connect(self.back)
        self.lay(page)
        return page

    def show_lists(self) -> ProgrammeLists:
        """Open the projects and sites over the list."""
        page = ProgrammeLists(self._desk)
        page.begun.connect(self.begin)
        page.mended.connect(self.mend)
        page.gone.connect(self.back)
        self.lay(page)
        return page

    def begin(self, kind: str) -> RecordForm:
        """Open an empty form; a group takes over what may be taken over from the group before it."""
        before = next(record.rows(self._desk.workspace, kind, Filter(limit=1)), None) if kind == "cohort" else None
        return self._form(Paper(kind, last=before.values if before else {}))

    def plan(self, cohort: str) -> RecordForm:
        """Open the form of a plan for a group."""
        held = Names.read(self._desk.workspace)
        return self._form(Paper("planned_session", prefill(self._desk, PLAN, held, cohort)))

    def mend(self, found: Record) -> RecordForm | None:
        """Open the form for a record that is finished, or the draft that was begun for it."""
        if not record.may_edit(self._desk.workspace, found):
            return None
        begun = [each for each in drafts.every(self._desk.workspace) if each.record == found.id]
        return self._form(Paper(found.kind, record=found, draft=begun[0] if begun else None))

    def go_on(self, draft: Draft) -> RecordForm:
        """Open the form for a draft."""
        return self._form(Paper(draft.kind, draft=draft))

    def _form(self, paper: Paper) -> RecordForm:
        kind = paper.draft.kind if paper.draft else paper.kind
        new = paper.record is None and not (paper.draft and paper.draft.record)
        form = RecordForm(self._desk, paper, naming(kind, new))
        form.closed.connect(self.back)
        form.done.connect(self._written)
        self.lay(form)
        return form

    def _written(self, _one: str) -> None:
        self.back()
        if isinstance(self.top, Page):
            messages.tell(self.top, translate("Groups", "Written down."))


def naming(kind: str, new: bool) -> Naming:
    """How the form of a kind is headed."""

    def name(held: Names, values: Mapping[str, object]) -> tuple[str, str]:
        if kind == "planned_session":
            return translate("Groups", "Plan a meeting"), held.place(values)
        declared = kind_named(kind)
        titles = {
            "cohort": translate("Groups", "New group"),
            "project": translate("Groups", "New project"),
            "site": translate("Groups", "New site"),
        }
        title = titles[kind] if new or declared is None else said("Domain", declared.label)
        return title, text(values, "code")

    return name
