"""Session list: every session of the notebook, found by a word, narrowed by activity, group, state and writer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import dropwhile, islice

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.actions import drafts, people, record
from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import Workspace
from desktop.domain.activities import ACTIVITY_OPTIONS
from desktop.domain.field import Code
from desktop.domain.problem import Invalid
from desktop.domain.record import STATES, Draft, Filter, Record
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.flow import Flow
from desktop.ui.notices import EmptyState, UndoLine
from desktop.ui.page import Page
from desktop.ui.pages import names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.draft_rows import draft_rows
from desktop.ui.pages.names import Names
from desktop.ui.picker import Picker
from desktop.ui.rows import Card, Section
from desktop.ui.table import Column, Table, TableModel
from desktop.ui.translate import said, translate

PAGE = 100  # rows fetched at a time
PAUSE = 150  # milliseconds without a key before the list is looked through
ALL = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; empty means everything."""

    text: str = ""
    activity: str = ""
    cohort: str = ""
    state: str = ""
    device: str = ""


class SessionList(Page):
    """`opened` a session, `described` a new one, `continued` a draft."""

    opened = Signal(str)
    described = Signal()
    continued = Signal(object)

    def __init__(self, desk: Desk) -> None:
        describe = Button(translate("Sessions", "Describe a session"), self.describe, "main", shortcut="Ctrl+N")
        super().__init__(translate("Sessions", "Sessions"), "", (describe,), "Ctrl N")
        self._desk = desk
        self._supervises = desk.workspace.role == "supervisor"
        self._names = Names.read(desk.workspace)
        self._drafts = Section(translate("Sessions", "Drafts"), Card())
        self.body.addWidget(self._drafts)
        self._make_filters()
        self._make_table()
        self.refresh(Changed(frozenset({"session", "cohort", "drafts"})))

    def describe(self) -> None:
        """Say that a new session shall be written."""
        self.described.emit()

    def _make_filters(self) -> None:
        self._line = QWidget()
        flow = Flow(self._line, 12, 8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Sessions", "Find a word, a group or a site"))
        self.search.setAccessibleName(translate("Sessions", "Find"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(262)
        self.search.setMinimumHeight(38)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.activity = self._picker(translate("Sessions", "Every activity"))
        self.cohort = self._picker(translate("Sessions", "Every group"))
        self.state = self._picker(translate("Sessions", "Every state"))
        self.writer = self._picker(translate("Sessions", "Everybody"))
        for widget in (self.search, self.activity, self.cohort, self.state, self.writer):
            flow.addWidget(widget)
        self.writer.setVisible(self._supervises)
        self.body.addWidget(self._line)

    def _picker(self, everything: str) -> Picker:
        picker = Picker([(ALL, everything)])
        picker.choose(ALL)
        picker.setAccessibleName(everything)
        picker.setFixedWidth(196)
        picker.currentIndexChanged.connect(self._look)
        return picker

    def _make_table(self) -> None:
        self._model = TableModel(self._columns())
        self.table = Table(self._model, translate("Sessions", "Sessions"))
        self.table.setMinimumHeight(320)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(lambda index: self._open(self._model.row_at(index.row())))
        self.body.addWidget(self.table, 1)
        self._empty = EmptyState(
            translate("Sessions", "No session is written down yet. The first one takes about ten minutes."),
            (Button(translate("Sessions", "Describe a session"), self.describe),),
            "notebook",
        )
        self._no_hit = EmptyState(
            translate("Sessions", "Nothing here fits what you are looking for."),
            (Button(translate("Sessions", "Show all sessions"), self.show_all),),
            "magnifying-glass",
        )
        top = Qt.AlignmentFlag.AlignTop
        self.body.addWidget(self._empty, 0, top)
        self.body.addWidget(self._no_hit, 0, top)
        self.fill()

    def _columns(self) -> list[Column]:
        today = self._desk.workspace.today()
        columns = [
            Column(translate("Sessions", "Date"), lambda one: _day(one, today), 76),
            Column(translate("Sessions", "Session"), lambda one: self._names.title(one.values)),
            Column(translate("Sessions", "Group"), lambda one: self._code("cohort", one), 80),
            Column(translate("Sessions", "Site"), lambda one: self._code("site", one), 96),
            Column(translate("Sessions", "People"), lambda one: str(names.people(one.values) or "–"), 76, figures=True),
        ]
        if self._supervises:
            columns.append(Column(translate("Sessions", "From"), lambda one: one.label, 84))
        return [*columns, Column(translate("Sessions", "State"), lambda one: names.state_words(one.state), 180)]

    def _code(self, name: str, one: Record) -> str:
        held = self._names.cohorts if name == "cohort" else self._names.sites
        found = held.get(names.text(one.values, name))
        return names.code(found) if found else ""

    def refresh(self, what: object) -> None:
        """Read again if sessions, groups or drafts changed."""
        if not isinstance(what, Changed) or not what.kinds & {"session", "cohort", "site", "drafts", "people"}:
            return
        workspace = self._desk.workspace
        self._names = Names.read(workspace)
        self._offer(self.activity, [(each.code, said("Domain", each.label)) for each in ACTIVITY_OPTIONS])
        self._offer(self.cohort, list(self._names.choices("cohort")))
        self._offer(self.state, [(state, said("States", words)) for state, words in STATES])
        if self._supervises:
            writers = [(each.member.device, each.member.label) for each in people.listing(workspace)]
            self._offer(self.writer, writers)
        self._show_drafts()
        self._look()

    def _offer(self, picker: Picker, choices: Sequence[tuple[str, str]]) -> None:
        chosen = picker.code() or ALL
        picker.offer([(ALL, picker.accessibleName()), *choices])
        if picker.code() is None or not chosen:
            picker.choose(ALL)

    def _show_drafts(self) -> None:
        workspace = self._desk.workspace
        found = [each for each in drafts.every(workspace) if each.kind == "session"]
        card = self._drafts.findChild(Card)
        if card is not None:
            card.replace(draft_rows(workspace, self._names, found, self.continued.emit, self.drop))
        self._drafts.setVisible(bool(found))

    def drop(self, draft: Draft) -> None:
        """Throw a draft away, and offer to take that back."""
        workspace = self._desk.workspace

        def undo() -> None:
            drafts.save(workspace, draft.kind, draft.values, draft.id, draft.record)
            self._desk.changed(changed("drafts"))

        self._desk.changed(drafts.drop(workspace, draft.id))
        messages.quiet(self)
        self.news.addWidget(UndoLine(translate("Sessions", "The draft was deleted."), undo))

    def show_all(self) -> None:
        """Take every filter away."""
        self.search.clear()
        for picker in (self.activity, self.cohort, self.state, self.writer):
            picker.choose(ALL)
        self._look()
        self.search.setFocus()

    def only(self, wanted: Wanted) -> None:
        """Narrow the list to `wanted`."""
        self.search.setText(wanted.text)
        for picker, value in (
            (self.activity, wanted.activity),
            (self.cohort, wanted.cohort),
            (self.state, wanted.state),
            (self.writer, wanted.device),
        ):
            picker.choose(value)
        self._look()

    @property
    def wanted(self) -> Wanted:
        """What the list is narrowed to now."""
        activity, cohort, state, device = (
            each.code() or ALL for each in (self.activity, self.cohort, self.state, self.writer)
        )
        return Wanted(self.search.text().strip(), activity, cohort, state, device)

    def _look(self) -> None:
        self._pause.stop()
        wanted = self.wanted
        find = Finder(self._desk.workspace, wanted, narrowed(wanted, self._names))
        first = list(islice(find.rows(), PAGE))
        self._model.show_rows(first, find.more if len(first) == PAGE else None)
        any_at_all = bool(first) or wanted != Wanted()
        self.table.setVisible(bool(first))
        self._line.setVisible(any_at_all)
        self._no_hit.setVisible(not first and any_at_all)
        self._empty.setVisible(not any_at_all)

    def _open(self, one: object) -> None:
        if isinstance(one, Record):
            self.opened.emit(one.id)


@dataclass(frozen=True, slots=True)
class Finder:
    """Fetches what fits page by page, the latest day first, holding nothing open in between."""

    workspace: Workspace
    wanted: Wanted
    filter: Filter

    def rows(self, last: str = "") -> Iterator[Record]:
        """Everything that fits, from the day `last` backwards."""
        found = record.rows(self.workspace, "session", replace(self.filter, last=last))
        return (one for one in found if self.wanted.state in ("", one.state))

    def more(self, after: object) -> Sequence[Record]:
        """The page that follows the row `after`."""
        if not isinstance(after, Record):
            return ()
        following = dropwhile(lambda one: one.id != after.id, self.rows(names.text(after.values, "date")))
        return list(islice(following, 1, PAGE + 1))


def narrowed(wanted: Wanted, held: Names) -> Filter:
    """The filter for what was typed and picked; a word that is the code of a group or site narrows to it."""
    cohort, site, words = wanted.cohort, "", []
    for word in wanted.text.split():
        group, place = (_coded(word, each) for each in (held.cohorts.values(), held.sites.values()))
        cohort, site = cohort or group, site or place
        if not group and not place:
            words.append(word)
    return Filter(" ".join(words), cohort=cohort, site=site, activity=wanted.activity, device=wanted.device)


def _coded(word: str, several: Iterable[Record]) -> str:
    try:
        spelled = Code().parse(word)
    except Invalid:
        return ""
    return next((one.id for one in several if names.code(one) == spelled), "")


def _day(one: Record, today: date) -> str:
    return names.day_words(names.text(one.values, "date"), today)
