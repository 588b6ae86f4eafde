"""Today: what to go on with, what comes this week, what was written last, and what waits."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import drafts, exchange, record
from desktop.actions.changed import Changed
from desktop.domain.record import FINISHED, Draft, Filter, Record
from desktop.ui import translate as tongue
from desktop.ui.buttons import Button
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages import names
from desktop.ui.pages.checklist import Reminder
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.draft_rows import draft_rows
from desktop.ui.pages.names import Names
from desktop.ui.pages.plan_rows import coming, plan_row
from desktop.ui.pages.progress import Progress, curve_sheet
from desktop.ui.pages.supervising import arrived, first_steps, missing
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, clear
from desktop.ui.translate import translate

LATEST = 5  # sessions shown
DRAFTS = 4  # drafts shown; the rest lie under Sessions
LOOKED_AT = 300  # the newest sessions, among which the oldest that waits is looked for
WEEK = timedelta(days=6)


class Today(Page):
    """The first page of a facilitator and a supervisor."""

    def __init__(self, desk: Desk) -> None:
        describe = Button(translate("Sessions", "Describe a session"), self._describe, "main", shortcut="Ctrl+N")
        super().__init__(translate("Today", "Today"), "", (describe,), "Ctrl N")
        self._desk = desk
        self._columns = self.two_columns(380)
        self._waits, self.reminder, self._curves = QVBoxLayout(), Reminder(desk), QVBoxLayout()
        self._columns.second.addLayout(self._waits)
        self._columns.second.addWidget(self.reminder)
        self._columns.second.addLayout(self._curves)
        self._draw()

    def refresh(self, changed: object) -> None:
        """Everything here is short: whatever changed, it is drawn again."""
        if isinstance(changed, Changed) and changed:
            self._draw()
            if self.isVisible():
                self.reminder.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_day()
        self.reminder.read()

    def _say_day(self) -> None:
        day = self._desk.workspace.today()
        words = translate("Today", "{weekday}, {day}").format(weekday=tongue.weekday(day), day=tongue.day(day))
        self.head.say(translate("Today", "Today"), words)

    def _draw(self) -> None:
        self._say_day()
        held = Names.read(self._desk.workspace)
        latest = list(record.rows(self._desk.workspace, "session", Filter(limit=LATEST)))
        first = self._columns.first
        for column in (first, self._waits, self._curves):
            clear(column)
        shown = [self._begin(), self._go_on(held), self._week(held), self._arrived(), self._latest(held, latest)]
        for part in shown:
            if part is not None:
                first.addWidget(part)
        if not any(shown[:-1]) and not latest:
            first.addWidget(self._nothing_yet())
        for place, part in ((self._waits, self._waiting()), (self._curves, self._curve(held, latest))):
            if part is not None:
                place.addWidget(part)

    def _describe(self) -> None:
        send(self._desk, "sessions", Wish("new"))

    def _supervises(self) -> bool:
        return self._desk.workspace.role == "supervisor"

    def _begin(self) -> QWidget | None:
        return first_steps(self._desk) if self._supervises() else None

    def _arrived(self) -> QWidget | None:
        return arrived(self._desk) if self._supervises() else None

    def _go_on(self, held: Names) -> QWidget | None:
        found = drafts.every(self._desk.workspace)[:DRAFTS]
        if not found:
            return None
        rows = draft_rows(self._desk.workspace, held, found, self._continue)
        return Section(translate("Today", "Continue"), Card(*rows))

    def _continue(self, draft: Draft) -> None:
        key = "sessions" if draft.kind == "session" else "groups"
        send(self._desk, key, Wish("draft", draft.id))

    def _week(self, held: Names) -> QWidget | None:
        today = self._desk.workspace.today()
        plans = coming(self._desk.workspace, first=today.isoformat(), last=(today + WEEK).isoformat())
        rows = [plan_row(self._desk, each, held) for each in plans]
        return Section(translate("Today", "This week"), Card(*rows)) if rows else None

    def _latest(self, held: Names, latest: list[Record]) -> QWidget | None:
        rows = [self._session(each, held) for each in latest]
        return Section(translate("Today", "Latest sessions"), Card(*rows)) if rows else None

    def _session(self, one: Record, held: Names) -> Row:
        day = names.day_words(names.text(one.values, "date"), self._desk.workspace.today())
        counted = names.people(one.values)
        note = translate("Today", "%n people", counted) if counted else ""
        other = self._supervises() and one.device != self._desk.workspace.device
        return Row(
            " · ".join(filter(None, (held.title(one.values), one.label if other else ""))),
            leading=names.lead(day, strong=False),
            note=note,
            trailing=(names.state_chip(one),),
            then=lambda: send(self._desk, "sessions", Wish("open", one.id)),
        )

    def _nothing_yet(self) -> QWidget:
        describe = Button(translate("Sessions", "Describe a session"), self._describe)
        sheets = Button(translate("Today", "Print a guide"), lambda: send(self._desk, "guides", Wish("open")))
        text = translate(
            "Today", "Nothing is written down yet. Describe your first session: it takes about ten minutes."
        )
        detail = translate("Today", "Before a meeting you can print the guide and the tally sheet.")
        return EmptyState(text, (describe, sheets), "notebook", detail)

    def _waiting(self) -> QWidget | None:
        if self._supervises():
            rows = missing(self._desk)
        elif self._desk.workspace.programme() is None:
            rows = [self._card()]
        else:
            rows = self._hand_over()
        return Section(translate("Today", "Waiting for you"), Card(*rows)) if rows else None

    def _card(self) -> Row:
        make = Button(translate("Today", "Make"), lambda: send(self._desk, "exchange", Wish("card")))
        text = translate("Today", "Your device card")
        detail = translate("Today", "Your supervisor needs it to invite this notebook. Until then drafts are kept.")
        return Row(text, detail, trailing=(make,))

    def _hand_over(self) -> list[Row]:
        fresh, _packets = exchange.waiting(self._desk.workspace)
        if not fresh:
            return []
        newest = islice(record.rows(self._desk.workspace, "session"), LOOKED_AT)
        days = [names.text(each.values, "date") for each in newest if each.state == FINISHED]
        since = names.day_words(min(days), self._desk.workspace.today()) if days else ""
        detail = translate("Today", "the oldest is of {day}").format(day=since) if since else ""
        over = Button(translate("Today", "Hand over"), lambda: send(self._desk, "exchange", Wish("open")))
        return [Row(translate("Today", "**%n records** not handed over yet", fresh), detail, trailing=(over,))]

    def _curve(self, held: Names, latest: list[Record]) -> QWidget | None:
        cohort = next((found for each in latest if (found := held.cohort(each.values)) is not None), None)
        if cohort is None:
            return None
        progress = Progress.of(self._desk.workspace, cohort)
        if not progress.held:
            return None
        title = translate("Groups", "Group {code}").format(code=names.code(cohort))
        return Section(title, curve_sheet(progress))
