"""Papers: how far the recovery papers are, and the way from making them to the proof that they work."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import recovery
from desktop.actions.changed import Changed
from desktop.actions.recovery import MADE, NONE, PROGRAMME, REHEARSED, State
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_words import shown_day
from desktop.ui.pages.papers_making import Making
from desktop.ui.pages.papers_proof import Proof
from desktop.ui.rows import Card, Row, Section
from desktop.ui.translate import translate


def section(desk: Desk) -> QWidget:
    """The part of the page *On this laptop* about recovery papers; nothing where this notebook has none to make."""
    return Papers(desk)


class Papers(QWidget):
    """A row for each set, and below it what is being done with one of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.card = Card()
        self.buttons: dict[str, Button] = {}
        self._below = QVBoxLayout()
        self.listed = Section(translate("PapersPage", "Recovery papers"), self.card)
        column.addWidget(self.listed)
        column.addLayout(self._below)
        self.work: Making | Proof | None = None
        self.refresh(None)

    def refresh(self, told: object) -> None:
        """Read again how far the sets are."""
        if isinstance(told, Changed) and not told.kinds & {"settings", "programme"}:
            return
        found = recovery.states(self._desk.workspace)
        self.buttons = {}
        self.card.replace([self._row(one) for one in found])
        if not found:
            self.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.work is None:
            self.refresh(None)

    def _row(self, one: State) -> Row:
        if one.which == PROGRAMME:
            words = translate("PapersPage", "**Papers of the programme**")
            detail = translate("PapersPage", "open what was saved if your laptop is lost")
            if one.state != REHEARSED:
                detail = translate(
                    "PapersPage", "until two are proved, the secret that opens every packet lies in this notebook"
                )
        else:
            words = translate("PapersPage", "**Papers of this notebook**")
            detail = translate("PapersPage", "open this notebook if you forget its passphrase")
        if one.set:
            detail += " · " + translate("PapersPage", "set {set}").format(set=one.set)
        return Row(words, detail, trailing=(*self._offers(one), _chip(one)))

    def _offers(self, one: State) -> list[QWidget]:
        which = one.which
        prove = Button(translate("PapersPage", "Prove two papers"), lambda: self.prove(which), "small")
        if one.state == NONE:
            found = [Button(translate("PapersPage", "Make the papers"), lambda: self.make(which), "small")]
        elif one.state == MADE:
            found = [Button(translate("PapersPage", "Show the papers"), lambda: self.make(which), "small"), prove]
        else:
            found = [prove]
            if which != PROGRAMME:
                anew = Button(translate("PapersPage", "Make new ones"), lambda: self.make(which, anew=True), "small")
                found.insert(0, anew)
        for button in found:
            self.buttons[f"{which} {button.text()}"] = button
        return list(found)

    def make(self, which: str, *, anew: bool = False) -> None:
        """Make a set if there is none, and show it paper by paper."""
        work = Making(self._desk, which, anew=anew)
        work.made.connect(self.refresh)
        work.prove_wanted.connect(lambda: self.prove(which))
        self._show(work)

    def prove(self, which: str) -> None:
        """Let two papers be typed in."""
        work = Proof(self._desk, which)
        work.proved.connect(lambda told: self._proved(which, told))
        self._show(work)

    def _show(self, work: Making | Proof) -> None:
        self.put_away()
        self.work = work
        self.listed.hide()
        work.left.connect(self.put_away)
        self._below.addWidget(work)
        QTimer.singleShot(0, work, work.setFocus)  # it is shown only then
        page = messages.page_of(self)
        if page is not None:
            page.reveal(work.last)

    def put_away(self) -> None:
        """End what is being done; every word leaves the screen."""
        work, self.work = self.work, None  # first: hiding it makes it say that it is left
        if work is not None:
            work.hide()
            self._below.removeWidget(work)
            work.deleteLater()
            self.listed.show()

    def _proved(self, which: str, told: object) -> None:
        self.put_away()
        self.refresh(told)
        if isinstance(told, Changed):
            self._desk.changed(told)
        page = messages.page_of(self)
        if page is None:
            return
        hint = translate("PapersPage", "Their words are on the papers alone now. Prove two of them again in a year.")
        if which == PROGRAMME:
            hint = translate(
                "PapersPage",
                "The secret of the programme has left this notebook: only two of the papers bring it back. Prove two of"
                " them again in a year.",
            )
        messages.tell(page, translate("PapersPage", "The two papers work."), hint)


def _chip(one: State) -> Chip:
    if one.state == REHEARSED:
        return Chip(translate("PapersPage", "proved {day}").format(day=shown_day(one.day)), "good")
    if one.state == MADE:
        return Chip(translate("PapersPage", "not proved yet"), "warn")
    return Chip(translate("PapersPage", "not made yet"), "warn")
