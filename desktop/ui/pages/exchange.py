"""Exchange: what waits to be handed over, what came in, what is missing."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.actions import exchange, intake, record
from desktop.actions.changed import Changed, changed
from desktop.actions.sent import Sent, sent
from desktop.actions.workspace import SUPERVISOR
from desktop.domain.record import FINISHED
from desktop.ui import messages
from desktop.ui.buttons import Button, Kind
from desktop.ui.labels import Chip, Label
from desktop.ui.notices import EmptyState
from desktop.ui.page import Page
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_export import HandingOver
from desktop.ui.pages.exchange_import import Importing
from desktop.ui.pages.exchange_join import Joining, meanwhile
from desktop.ui.pages.exchange_squares import board_lines
from desktop.ui.pages.exchange_words import counted, shown_day, size
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate

OWN_KINDS = ("session", "cohort", "planned_session")
LAST_PACKETS = 6
RELEVANT = frozenset({"packets", "people", "programme", *OWN_KINDS, "project", "site"})


class Exchange(Page):
    """One page for both sides: a facilitator hands over, a supervisor takes in and answers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Exchange", "Exchange"))
        self._desk = desk
        columns = self.two_columns()
        self._first, self._second = columns.first, columns.second
        self.importing = Importing(desk)
        self.importing.taken.connect(desk.changed)
        self.importing.asking.connect(self._offer)
        self.handing_over = HandingOver(desk)
        self.handing_over.done.connect(desk.changed)
        self._above = QVBoxLayout()
        self._above.setSpacing(24)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(24)
        self._first.addLayout(self._above)
        self._first.addWidget(self.importing)
        self._second.addLayout(self._beside)
        self._second.addWidget(self.handing_over)
        self.import_button = self.hand_button = Button("")
        self.joining: Joining | None = None
        self.refresh(changed("packets"))

    @property
    def _supervises(self) -> bool:
        return self._desk.workspace.role == SUPERVISOR

    def refresh(self, told: object) -> None:
        """Draw what waits and what is here again, if it may have changed."""
        if not isinstance(told, Changed) or not told.kinds & RELEVANT:
            return
        focused = QApplication.focusWidget()
        was_here = focused is not None and self.isAncestorOf(focused)
        clear(self._above)
        clear(self._beside)
        self.joining = None
        if self._desk.workspace.programme() is None:
            self._before()
        elif self._supervises:
            self._supervisor()
        else:
            self._facilitator()
        if was_here:  # what had the cursor may be gone: it does not jump to the rail
            self.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        messages.quiet(self)

    def grant(self, wish: Wish) -> None:
        """ "open" shows the page; "card" puts the cursor on the first step before the invitation."""
        if wish.verb == "card" and self.joining is not None:
            self.joining.card_button.setFocus()

    def _heads(self, *, hand: str, subtitle: str) -> None:
        self.head.say(translate("Exchange", "Exchange"), subtitle)
        self.hand_button = Button(hand)
        self._offer(asks=self.importing.asks)

    def _offer(self, asks: bool) -> None:
        """Buttons of the head and steps of the page: while a packet waits for an answer, that is the main action."""
        if self.joining is not None:
            self.joining.setVisible(not asks)
        if self._desk.workspace.programme() is None:
            return
        hand, bring = self.hand_button.text(), translate("Exchange", "Import packets")
        able = self.hand_button.isEnabled()
        main: Kind = "usual" if asks else "main"
        usual: Kind = "usual"
        self.import_button = Button(bring, self.importing.begin, main if self._supervises else usual)
        self.hand_button = Button(hand, self.hand_over, usual if self._supervises else main)
        self.hand_button.setEnabled(able)
        pair = (self.hand_button, self.import_button)
        self.head.offer(pair if self._supervises else pair[::-1])

    def hand_over(self) -> None:
        """Write packets for everybody this device answers to, or for every device it took in."""
        own = self._desk.workspace
        people = exchange.addressees(own)
        self.handing_over.begin([one.label for one in (people if self._supervises else people[:1])])

    def _before(self) -> None:
        self.head.say(translate("Exchange", "Exchange"), translate("Exchange", "not in a programme yet"))
        self.head.offer(())
        if self._supervises:
            found = Button(
                translate("Exchange", "Create the programme"),
                lambda: send(self._desk, "people", Wish("programme")),
                "main",
            )
            sentence = translate("Exchange", "Packets are exchanged within a programme. Create it first.")
            self._above.addWidget(EmptyState(sentence, (found,), "arrows-left-right"))
            return
        self.joining = Joining(self._desk, self.importing.begin)
        self._above.addWidget(self.joining)
        self._beside.addWidget(meanwhile())

    def _facilitator(self) -> None:
        fresh, packets = exchange.waiting(self._desk.workspace)
        waiting, oldest = self._finished()
        last = sent(self._desk.workspace)
        subtitle = translate("Exchange", "nothing handed over yet")
        if last:
            subtitle = translate("Exchange", "last handed over {day}").format(day=shown_day(last[0].day))
        self._heads(hand=translate("Exchange", "Hand over"), subtitle=subtitle)
        self.hand_button.setEnabled(bool(fresh or packets))
        self._above.addWidget(
            Section(translate("Exchange", "What waits"), self._waits(fresh, packets, waiting, oldest))
        )
        if last:
            title = translate("Exchange", "Last packets")
            self._above.addWidget(Section(title, Card(*(_sent_row(one) for one in last[:LAST_PACKETS]))))
        self._beside.addWidget(_what_travels())

    def _waits(self, fresh: int, packets: int, waiting: Counter[str], oldest: str) -> QWidget:
        if not fresh and not packets:
            begin = Button(
                translate("Exchange", "Write up a session"), lambda: send(self._desk, "sessions", Wish("new")), "usual"
            )
            return EmptyState(
                translate("Exchange", "Nothing waits. What you finish appears here until it is handed over."), (begin,)
            )
        rows = []
        if fresh:
            what = counted(waiting) or translate("Exchange", "%n changes", fresh)
            words = translate("Exchange", "**Not handed over yet:** {what}").format(what=what)
            detail = translate("Exchange", "the oldest session is of {day}").format(day=shown_day(oldest))
            chip = Chip(translate("Exchange", "waits"), "accent")
            rows.append(Row(words, detail if oldest else "", trailing=(chip,)))
        if packets:
            words = translate("Exchange", "**%n packets** go along once more", packets)
            detail = translate("Exchange", "until your supervisor confirms them, so that a lost stick does no harm")
            rows.append(Row(words, detail, trailing=(Chip(translate("Exchange", "again"), "quiet"),)))
        return Card(*rows)

    def _finished(self) -> tuple[Counter[str], str]:
        """How many records of each kind were never handed over, and the oldest session's day among them."""
        own = self._desk.workspace
        found = [(kind, one) for kind in OWN_KINDS for one in record.rows(own, kind) if one.state == FINISHED]
        days = [str(one.values.get("date", "")) for kind, one in found if kind == "session"]
        return Counter(kind for kind, _ in found), min(days, default="")

    def _supervisor(self) -> None:
        own = self._desk.workspace
        board = [row for row in intake.board(own) if row.device != own.device]
        last = max((row.last_day for row in board), default="")
        said = [translate("Exchange", "%n devices", len(board))]
        if last:
            said.append(translate("Exchange", "last import {day}").format(day=shown_day(last)))
        self._heads(hand=translate("Exchange", "Make packets"), subtitle=" · ".join(said))
        title = translate("Exchange", "What is here, what is missing")
        if board:
            self._above.addWidget(Section(title, Card(*board_lines(board, own.today()))))
        else:
            take_in = Button(
                translate("Exchange", "Take in a device"), lambda: send(self._desk, "people", Wish("open")), "usual"
            )
            sentence = translate("Exchange", "No facilitator yet. Take in the card of the first device.")
            self._above.addWidget(Section(title, EmptyState(sentence, (take_in,), "identification-card")))
        devices = exchange.addressees(own)
        self.hand_button.setEnabled(bool(devices))
        if devices:
            self._beside.addWidget(
                self._devices(sorted((one.label for one in devices), key=lambda label: (len(label), label)))
            )

    def _devices(self, labels: list[str]) -> Section:
        latest = {one.to: one for one in reversed(sent(self._desk.workspace))}
        rows = []
        for label in labels:
            one = latest.get(label)
            detail = translate("Exchange", "no packet made yet")
            if one is not None:
                detail = translate("Exchange", "packet {number} of {day}").format(
                    number=one.number, day=shown_day(one.day)
                )
            make = Button(translate("Exchange", "Make a packet"), partial(self.handing_over.begin, [label]), "small")
            make.setAccessibleName(translate("Exchange", "Make a packet for {label}").format(label=label))
            rows.append(Row(f"**{label}**", detail, trailing=(make,)))
        hint = translate("Exchange", "Projects, sites and the list of devices go home in them.")
        return Section(translate("Exchange", "Packets for devices"), Card(*rows), Label(hint, "small", wrap=True))


def _sent_row(one: Sent) -> Row:
    name = Label(one.name.removesuffix(".daftar"), "mono")
    name.setMinimumWidth(104)
    words = translate("Exchange", "packet {number} for {label}").format(number=one.number, label=one.to)
    detail = f"{translate('Exchange', '%n entries', one.entries)} · {size(one.bytes)}"
    return Row(words, detail, leading=name, note=shown_day(one.day))


def _what_travels() -> Section:
    first = translate("Exchange", "A packet can be opened by your supervisor only. Not even this laptop can open it.")
    second = translate("Exchange", "Carry it on a stick or send it as a file: its name and size say nothing.")
    return Section(
        translate("Exchange", "What a packet is"),
        Sheet(Label(first, wrap=True), Label(second, "small", wrap=True), margin=16),
    )
