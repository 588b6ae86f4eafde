"""Exchange join: the three steps that bring a new notebook into a programme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import exchange, people, workspace
from desktop.ui import files, messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.digits import DigitsShown
from desktop.ui.rows import LEADING_WIDTH, Card, Row, Section, Sheet
from desktop.ui.translate import translate

CARD_NAME = "daftar.card"
SAVED = "card-saved"


class Joining(QWidget):
    """Card, digits, invitation: shown until the notebook belongs to a programme."""

    def __init__(self, desk: Desk, bring_in: Callable[[], object]) -> None:
        """`bring_in` asks for the invitation."""
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.card_button = Button(
            translate("Exchange", "Save the card…"), self.save_card, "usual", "identification-card"
        )
        self.digits = DigitsShown(people.own_card(desk.workspace).fingerprint)
        self.invitation_button = Button(translate("Exchange", "Import the invitation…"), bring_in, "usual", "download")
        self.chip = Chip(translate("Exchange", "saved"), "good")
        self.chip.setVisible(workspace.setting(desk.workspace, SAVED) == "yes")
        column.addWidget(
            Section(
                translate("Exchange", "Three steps into your programme"),
                Card(
                    Row(
                        translate("Exchange", "**Make your card**"),
                        translate(
                            "Exchange",
                            "A small file without any secret. Carry it to your supervisor, on a stick or otherwise.",
                        ),
                        leading="1",
                        strong_leading=True,
                        trailing=(self.chip, self.card_button),
                    ),
                    self._reading(),
                    self._importing(),
                ),
            )
        )

    def _importing(self) -> QWidget:
        return Row(
            translate("Exchange", "**Import the invitation**"),
            translate(
                "Exchange",
                "Your supervisor gives you a packet. Before you join, you compare the programme's digits.",
            ),
            leading="3",
            strong_leading=True,
            trailing=(self.invitation_button,),
        )

    def _reading(self) -> QWidget:
        row = QFrame()
        row.setObjectName("row")
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 10, 16, 14)
        line.setSpacing(16)
        number = Label("2", "strong")
        number.setFixedWidth(LEADING_WIDTH)
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(translate("Exchange", "**Read these digits to your supervisor**")))
        why = translate("Exchange", "By telephone or face to face, so that nobody can slip in a card of their own.")
        words.addWidget(Label(why, "small", wrap=True))
        words.addSpacing(8)
        words.addWidget(self.digits)
        line.addLayout(words, 1)
        return row

    def save_card(self) -> None:
        """Ask where, then write this device's card."""
        files.ask_place(self, translate("Exchange", "Save the card"), CARD_NAME, self.write_card)

    def write_card(self, file: Path) -> None:
        """Write the card to `file` and remember that it was done."""
        own = self._desk.workspace
        content = people.card_file(own)
        tasks.run(self, lambda: exchange.write_plain(file, content), lambda _none: self._written(file))

    def _written(self, file: Path) -> None:
        workspace.choose(self._desk.workspace, SAVED, "yes")
        self.chip.show()
        page = messages.page_of(self)
        if page is not None:
            messages.tell(
                page,
                translate("Exchange", "The card was written, read back and compared: {name}").format(name=file.name),
                translate("Exchange", "Take it to your supervisor, then read the digits to them."),
            )


def meanwhile() -> Section:
    """What can be done before the invitation comes."""
    return Section(
        translate("Exchange", "Meanwhile"),
        Sheet(
            Label(
                translate("Exchange", "You can already write. Drafts are kept, encrypted, on this laptop."), wrap=True
            ),
            Label(
                translate("Exchange", "Only finishing a record and handing over wait for the invitation."),
                "small",
                wrap=True,
            ),
            margin=16,
        ),
    )
