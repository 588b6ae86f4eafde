"""Sessions: the list, and over it one session or the form."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.actions import drafts, record
from desktop.domain.record import Draft, Record
from desktop.domain.session import SESSION
from desktop.ui import messages
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.leaves import Leaves
from desktop.ui.pages.names import Names, text
from desktop.ui.pages.record_form import Paper, RecordForm, last_of, prefill
from desktop.ui.pages.session_list import SessionList, Wanted
from desktop.ui.pages.session_page import SessionPage
from desktop.ui.pages.settling import settle
from desktop.ui.pages.wish import Wish
from desktop.ui.translate import translate


class Sessions(Leaves):
    """The page of the rail that holds every session."""

    def __init__(self, desk: Desk) -> None:
        first = SessionList(desk)
        super().__init__(first)
        self._desk, self.list = desk, first
        self.list.opened.connect(self.show_session)
        self.list.described.connect(lambda: self.describe({}))
        self.list.continued.connect(self.go_on)

    def grant(self, wish: Wish) -> None:
        """ "new" with answers to begin with, "open" or "draft" with an id, "find" with what the list is narrowed to."""
        self.home()
        if wish.verb == "new":
            self.describe(wish.values)
        elif wish.verb == "open" and wish.id:
            self.show_session(wish.id)
        elif wish.verb == "find":
            self.list.only(Wanted(**{name: str(value) for name, value in wish.values.items()}))
        elif wish.verb == "draft":
            found = next((each for each in drafts.every(self._desk.workspace) if each.id == wish.id), None)
            if found is not None:
                self.go_on(found)

    def show_session(self, one: str) -> SessionPage:
        """Open the session over the list."""
        page = SessionPage(self._desk, one)
        page.mended.connect(self.mend)
        page.gone.connect(self.back)
        self.lay(page)
        return page

    def describe(self, values: Mapping[str, object]) -> RecordForm:
        """Open an empty form, or one that begins with `values`; a group brings along what it knows."""
        cohort, last = text(values, "cohort"), None
        if cohort:
            found = Names.read(self._desk.workspace)
            known = prefill(self._desk, SESSION, found, cohort)
            last = last_of(self._desk, "session", cohort)
            values = {**known, **values}
        return self._form(Paper("session", values, last=last.values if last else {}))

    def mend(self, found: Record) -> RecordForm:
        """Open the form for a record that is finished, or the draft that was begun for it."""
        begun = [each for each in drafts.every(self._desk.workspace) if each.record == found.id]
        return self._form(Paper("session", record=found, draft=begun[0] if begun else None))

    def go_on(self, draft: Draft) -> RecordForm:
        """Open the form for a draft."""
        cohort = text(draft.values, "cohort")
        last = last_of(self._desk, "session", cohort) if cohort and not draft.record else None
        return self._form(Paper("session", draft=draft, last=last.values if last else {}))

    def _form(self, paper: Paper) -> RecordForm:
        form = RecordForm(self._desk, paper, session_name)
        form.closed.connect(self.back)
        form.done.connect(self._written)
        self.lay(form)
        return form

    def _written(self, one: str) -> None:
        self.home()
        found = record.find(self._desk.workspace, one)
        if found is not None:
            self._desk.changed(settle(self._desk.workspace, found))
            page = self.show_session(one)
            messages.tell(page, translate("Sessions", "Written down. It goes along with the next packet."))


def session_name(held: Names, values: Mapping[str, object]) -> tuple[str, str]:
    """Title and place of a session on its form."""
    return held.title(values), held.place(values)
