"""People, taking in: a card from a stick, a label, the digits read over the telephone, an invitation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.actions import exchange, intake, people
from desktop.actions.changed import Changed
from desktop.actions.exchange import Exported
from desktop.actions.shown import Card
from desktop.actions.workspace import Workspace
from desktop.ui import files, messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label, paragraph
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.digits import DigitsTyped
from desktop.ui.pages.exchange_export import safe_to_remove
from desktop.ui.pages.roles import role_words
from desktop.ui.rows import Section, Sheet, clear
from desktop.ui.translate import clock, translate

LABEL_WIDTH = 96  # pixels


class TakingIn(QWidget):
    """The panel that takes one device in. `done`: the list of people changed; `asking`: a card lies open."""

    done = Signal(object)
    asking = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card: Card | None = None
        self.exported: Exported | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._place = QVBoxLayout()
        self._place.setSpacing(16)
        self.busy = BusyLine()
        column.addLayout(self._place)
        column.addWidget(self.busy)
        self.label = QLineEdit()
        self.digits = DigitsTyped()
        self.approve_button = self.leave_button = Button("")
        self.chip = Chip("")
        self.hide()

    def begin(self) -> None:
        """Ask for the card."""
        files.ask_files(self, translate("People", "Choose the card of the device"), ".card", self._chosen)

    def _chosen(self, chosen: list[Path]) -> None:
        page = messages.page_of(self)
        if page is not None:
            messages.quiet(page)
        tasks.run(self, lambda: people.read_card(intake.read(chosen[0])), self.show_card)

    def show_card(self, card: Card) -> None:
        """Ask for the label and the digits of `card`."""
        self.card, self.exported = card, None
        clear(self._place)
        self.label = QLineEdit(people.next_label(self._desk.workspace, card.role))
        self.label.setFixedWidth(LABEL_WIDTH)
        self.label.setAccessibleName(translate("People", "Label"))
        self.digits = DigitsTyped()
        self.digits.expect(card.fingerprint)
        self.digits.changed.connect(self._compared)
        self.chip = Chip("")
        self.approve_button = Button(translate("People", "Take in and write the invitation…"), self.approve, "main")
        self.leave_button = Button(translate("People", "Cancel"), self.leave_it)
        self._place.addWidget(self._sheet(card))
        self._compared(False)
        self.show()
        self.asking.emit(self.asks)
        self.digits.setFocus()
        page = messages.page_of(self)
        if page is not None:
            page.reveal(self)

    def _sheet(self, card: Card) -> QWidget:
        role = role_words(card.role)
        title = translate("People", "Take in a device: {role}").format(role=role)
        why = translate("People", "The label is all that is ever written about its owner. It is never used twice.")
        call = translate(
            "People", "Call the owner and let them read the thirty digits on their screen. Type what you hear."
        )
        compared = QHBoxLayout()
        compared.setSpacing(16)
        compared.addWidget(self.digits)
        compared.addWidget(self.chip)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.approve_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        sheet = Sheet(Label(translate("People", "Label"), "label"), self.label, Label(why, "small", wrap=True))
        sheet.column.addSpacing(8)
        sheet.column.addWidget(Label(translate("People", "Digits, as you hear them"), "label"))
        sheet.column.addWidget(paragraph(call, "small"))
        sheet.column.addLayout(compared)
        sheet.column.addSpacing(8)
        sheet.column.addLayout(buttons)
        return Section(title, sheet)

    def _compared(self, same: bool) -> None:
        self.approve_button.setEnabled(same)
        if same:
            self.chip.show_state(translate("People", "the same as on the card"), "good")
        elif self.digits.differs:
            self.chip.show_state(translate("People", "differs from the card"), "bad")
        else:
            self.chip.show_state(translate("People", "not compared yet"), "quiet")

    def leave_it(self) -> None:
        """Put the card aside; nobody was taken in."""
        self.card = None
        clear(self._place)
        self.hide()
        self.asking.emit(self.asks)

    @property
    def asks(self) -> bool:
        """Whether a card lies open and waits for its digits."""
        return self.card is not None

    def approve(self) -> None:
        """Ask where the invitation goes, then take the device in and write it."""
        files.ask_folder(self, translate("People", "Where to write the invitation"), self.write)

    def write(self, folder: Path) -> None:
        """Take the device in and write its invitation into `folder`."""
        card, label, digits, own = self.card, self.label.text().strip().upper(), self.digits.value, self._desk.workspace
        if card is None:
            return
        tasks.run(self, lambda: invited(own, card, label, digits, folder), self._written, busy=self._busy)

    def _busy(self, begun: bool) -> None:
        self.approve_button.setEnabled(not begun)
        if begun:
            self.busy.begin(translate("People", "Writing the invitation. Leave the stick in place."))
        else:
            self.busy.end()

    def _written(self, result: tuple[Changed, Exported]) -> None:
        told, self.exported = result
        self.card = None
        clear(self._place)
        self._place.addWidget(safe_to_remove((self.exported,), clock(self._desk.workspace.clock().time())))
        next_step = translate(
            "People",
            "Give the packet to the owner of {label}. Before they join, read the digits of the programme to them.",
        )
        self._place.addWidget(Label(next_step.format(label=self.exported.to), "small", wrap=True))
        self.asking.emit(self.asks)
        self.done.emit(told)


def invited(workspace: Workspace, card: Card, label: str, digits: str, folder: Path) -> tuple[Changed, Exported]:
    """The device taken in, and its invitation written; if the stick fails, it can be written again from Exchange."""
    with workspace.apart() as own:
        told = people.approve(own, card, label, digits)
        return told, exchange.export(own, label, folder)
