"""People and devices: who belongs to the programme, what came from them, and taking in one more."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.actions import helping, people, programme
from desktop.actions.changed import Changed, changed
from desktop.actions.people import Person
from desktop.domain.lists import COUNTRIES
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.digits import DigitsShown
from desktop.ui.pages.exchange_words import shown_day
from desktop.ui.pages.people_figures import Figures
from desktop.ui.pages.people_found import Founding
from desktop.ui.pages.people_help import Helping
from desktop.ui.pages.people_take_in import TakingIn
from desktop.ui.pages.roles import role_words
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import said, translate

RELEVANT = frozenset({"people", "programme", "session", "packets"})


class People(Page):
    """A supervisor's page: found the programme, then keep its list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("People", "People"))
        self._desk = desk
        columns = self.two_columns()
        self._above = QVBoxLayout()
        self._above.setSpacing(24)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(24)
        self.taking_in = TakingIn(desk)
        self.taking_in.done.connect(desk.changed)
        self.taking_in.asking.connect(self._offer)
        columns.first.addWidget(self.taking_in)
        self.helping = Helping(desk)
        columns.first.addWidget(self.helping)
        columns.first.addLayout(self._above)
        columns.second.addLayout(self._beside)
        self.take_in_button = Button("")
        self.founding: Founding | None = None
        self.figures: Figures | None = None
        self.refresh(changed("people"))

    def refresh(self, told: object) -> None:
        """Draw the list again if somebody came, or something came from them."""
        if not isinstance(told, Changed) or not told.kinds & RELEVANT:
            return
        focused = QApplication.focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        clear(self._above)
        clear(self._beside)
        self.founding = self.figures = None
        if self._desk.workspace.programme() is None:
            self._found()
        else:
            self._list()
        if was_here and not self.taking_in.asks:  # what had the cursor is gone: it does not jump to the rail
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        messages.quiet(self)
        if not self.taking_in.asks:
            self.taking_in.leave_it()

    def grant(self, wish: Wish) -> None:
        """ "programme" puts the cursor into the title; "card" and "open" only show the page."""
        if wish.verb == "programme" and self.founding is not None:
            self.founding.setFocus()

    def _found(self) -> None:
        self.head.say(translate("People", "People"), translate("People", "no programme yet"))
        self.head.offer(())
        self.founding = Founding(self._desk)
        self.founding.founded.connect(self._desk.changed)
        self._above.addWidget(self.founding)
        later = translate("People", "After that you take in the card of each device, one by one.")
        self._beside.addWidget(Section(translate("People", "Then"), Sheet(Label(later, wrap=True), margin=16)))

    def _list(self) -> None:
        everybody = people.listing(self._desk.workspace)
        others = [person for person in everybody if not person.own]
        self.head.say(translate("People", "People"), translate("People", "%n devices besides yours", len(others)))
        self._offer(asks=self.taking_in.asks)
        helped = helping.helped(self._desk.workspace)
        rows = [
            self._row(person, person.member.device in helped)
            for person in sorted(everybody, key=lambda person: not person.own)
        ]
        self._above.addWidget(Section(translate("People", "People and devices"), Card(*rows)))
        if any(person.sessions for person in others):
            self.figures = Figures(self._desk)
            self._above.addWidget(self.figures)
        if not others:
            words = translate(
                "People", "Nobody else yet. A facilitator saves a card on the page Exchange and brings it."
            )
            take_in = Button(translate("People", "Take in a device"), self.taking_in.begin)
            self._above.addWidget(EmptyState(words, (take_in,), "identification-card"))
        self._programme()

    def _offer(self, asks: bool) -> None:
        """The head's action; while a card waits for its digits, the main action is beside them."""
        words = translate("People", "Take in a device")
        self.take_in_button = Button(words, self.taking_in.begin, "main", "identification-card")
        self.head.offer(() if asks else (self.take_in_button,))

    def _programme(self) -> None:
        own = self._desk.workspace
        found = own.needs_programme()
        country = next((said("Domain", one.label) for one in COUNTRIES if one.code == found.country), found.country)
        sheet = Sheet(Label(f"**{found.title}**", wrap=True), Label(country, "small"), margin=16)
        if found.practice:
            sheet.column.addWidget(Chip(translate("People", "practice"), "warn"))
        sheet.column.addSpacing(8)
        why = translate("People", "Read these digits to everybody who is about to join:")
        sheet.column.addWidget(Label(why, "small", wrap=True))
        sheet.column.addWidget(DigitsShown(found.fingerprint, across=3))
        self._beside.addWidget(Section(translate("People", "The programme"), sheet))
        lists = Button(translate("People", "Open"), lambda: send(self._desk, "groups", Wish("lists")), "small")
        lists.setAccessibleName(translate("People", "Open projects and sites"))
        row = Row(
            translate("People", "Projects and sites"),
            translate("People", "they travel to everybody with the next packet"),
            trailing=(lists,),
        )
        self._beside.addWidget(Section(translate("People", "The programme's lists"), Card(row)))
        if programme.papers_pending(own):
            words = translate("People", "**The recovery papers are not proved yet.**")
            why = translate("People", "Until then the secret that opens every packet lies in this notebook.")
            there = Button(translate("People", "Open"), lambda: self._desk.go("laptop"), "small")
            there.setAccessibleName(translate("People", "Open the recovery papers"))
            paper = Row(words, why, wash="warn", trailing=(there,))
            self._beside.addWidget(Section(translate("People", "Recovery"), Card(paper)))

    def _row(self, person: Person, helped: bool) -> QWidget:
        member = person.member
        words = role_words(member.role)
        if person.own:
            words = translate("People", "{role}, this device").format(role=words)
        detail = translate("People", "nothing has come yet")
        if person.sessions:
            detail = translate("People", "%n sessions", person.sessions)
            if person.last_day:
                detail += " · " + translate("People", "last on {day}").format(day=shown_day(person.last_day))
        elif person.own:
            detail = ""
        trailing: tuple[QWidget, ...] = (Chip(translate("People", "removed"), "bad"),) if member.revoked else ()
        if helped and not member.revoked:
            help_button = Button(
                translate("People", "Help to open…"), lambda: self.helping.begin(member.label), "small"
            )
            trailing = (help_button,)
        return Row(words, detail, leading=member.label, strong_leading=True, trailing=trailing)
