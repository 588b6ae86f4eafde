"""People, founding: the first act of a supervisor's notebook, a title and a country."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.actions import programme
from desktop.domain.lists import COUNTRIES
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.labels import Label, paragraph
from desktop.ui.pages.desk import Desk
from desktop.ui.picker import Picker
from desktop.ui.rows import Section, Sheet
from desktop.ui.translate import said, translate

LONGEST_TITLE = 60
FIELD_WIDTH = 420  # pixels


class Founding(QWidget):
    """Title, country, create. `founded`: what creating changed."""

    founded = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        why = translate(
            "People",
            "A programme is everybody who exchanges packets with each other: you, your facilitators and trainers."
            " Founding one makes its keys here, on this laptop, and nowhere else.",
        )
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setFixedWidth(FIELD_WIDTH)
        self.title.setAccessibleName(translate("People", "Public title"))
        self.title.textChanged.connect(self._look)
        self.title.returnPressed.connect(self.found)
        self.country = Picker(
            [(one.code, said("Domain", one.label)) for one in COUNTRIES], translate("People", "Choose a country")
        )
        self.country.setFixedWidth(FIELD_WIDTH)
        self.country.setAccessibleName(translate("People", "Country"))
        self.country.currentIndexChanged.connect(self._look)
        self.button = Button(translate("People", "Create the programme"), self.found, "main")
        buttons = QHBoxLayout()
        buttons.addWidget(self.button)
        buttons.addStretch(1)
        hint = translate("People", "Neutral words that can stand on any paper. It cannot be changed later.")
        sheet = Sheet(
            paragraph(why),
            Label(translate("People", "Public title"), "label"),
            self.title,
            Label(hint, "small", wrap=True),
            Label(translate("People", "Country"), "label"),
            self.country,
        )
        sheet.column.addSpacing(8)
        sheet.column.addLayout(buttons)
        column.addWidget(Section(translate("People", "Create the programme"), sheet))
        self._look()
        self.setFocusProxy(self.title)

    def _look(self) -> None:
        self.button.setEnabled(bool(self.title.text().strip()) and self.country.code() is not None)

    def found(self) -> None:
        """Create the programme, if both questions are answered."""
        title, country = self.title.text().strip(), self.country.code()
        if not title or country is None:
            return
        told = programme.create(self._desk.workspace, title, country)
        page = messages.page_of(self)
        if page is not None:
            messages.tell(
                page,
                translate("People", "The programme was created."),
                translate("People", "Next: your projects and sites, then the cards of your facilitators."),
            )
        self.founded.emit(told)
