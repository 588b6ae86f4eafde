"""Settings: language, look, the lock, this device, and what the program promises."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop import __version__
from desktop.actions import people, workspace
from desktop.actions.changed import Changed, changed
from desktop.ui.labels import Label, paragraph
from desktop.ui.page import Page
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.digits import DigitsShown
from desktop.ui.pages.guide_page import endonym
from desktop.ui.pages.passphrase_change import PassphraseChange
from desktop.ui.pages.roles import role_words
from desktop.ui.rows import Card, Fact, Row, Section, Sheet
from desktop.ui.segments import Segments
from desktop.ui.stepper import Stepper
from desktop.ui.translate import translate
from desktop.words import LANGUAGES

LANGUAGE, THEME, MINUTES = "language", "theme", "lock-minutes"
SHORTEST, LONGEST, USUAL = 2, 15, 5  # minutes until the notebook closes by itself


class Settings(Page):
    """Every choice applies at once and is kept in the notebook."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Settings", "Settings"), translate("Settings", "every choice applies at once"))
        self._desk = desk
        columns = self.two_columns()
        columns.first.addWidget(self._choices())
        self.opening = PassphraseChange(desk, _spoken(desk.workspace))
        columns.first.addWidget(self.opening)
        columns.first.addWidget(_promise())
        self._device = Card()
        device = Section(translate("Settings", "This device"), self._device)
        columns.second.addWidget(device)
        columns.second.addWidget(_about())
        self._show_device()

    def refresh(self, told: object) -> None:
        """The label and the programme come with the invitation."""
        if isinstance(told, Changed) and told.kinds & {"people", "programme"}:
            self._show_device()

    def leave(self) -> None:
        """A passphrase half typed does not wait for the next time."""
        self.opening.leave()

    def _choices(self) -> Section:
        own = self._desk.workspace
        self.language = Segments(
            [(code, endonym(code)) for code in LANGUAGES],
            _spoken(own),
            translate("Settings", "Language"),
        )
        themes = (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
            ("contrast", translate("Settings", "High contrast")),
        )
        self.theme = Segments(themes, workspace.setting(own, THEME, "system"), translate("Settings", "Look"))
        minutes = int(workspace.setting(own, MINUTES, str(USUAL)))
        self.minutes = Stepper(SHORTEST, LONGEST, minutes, translate("Settings", "Minutes"))
        self.language.changed.connect(lambda code: self._keep(LANGUAGE, code))
        self.theme.changed.connect(lambda code: self._keep(THEME, code))
        self.minutes.changed.connect(lambda value: self._keep(MINUTES, None if value is None else str(value)))
        idle = translate(
            "Settings", "Minutes without typing or movement, 2 to 15. The last 30 seconds are counted down."
        )
        return Section(
            translate("Settings", "On the screen"),
            Card(
                Row(translate("Settings", "Language"), trailing=(self.language,)),
                Row(translate("Settings", "Look"), trailing=(self.theme,)),
                Row(translate("Settings", "The notebook closes by itself"), idle, trailing=(self.minutes,)),
            ),
        )

    def _keep(self, name: str, value: str | None) -> None:
        if value is None:  # pressed again: one of them is always chosen
            self.language.put(_spoken(self._desk.workspace))
            self.theme.put(workspace.setting(self._desk.workspace, THEME, "system"))
            return
        workspace.choose(self._desk.workspace, name, value)
        self._desk.changed(changed("settings"))

    def _show_device(self) -> None:
        own = self._desk.workspace
        programme = own.programme()
        rows: list[QWidget] = [
            Fact(translate("Settings", "Role"), role_words(own.role)),
            Fact(translate("Settings", "Label"), own.label() or translate("Settings", "comes with the invitation")),
            Fact(
                translate("Settings", "Programme"), programme.title if programme else translate("Settings", "none yet")
            ),
        ]
        if own.practice:
            rows.append(Fact(translate("Settings", "Kind of notebook"), translate("Settings", "for practice")))
        sheet = Sheet(
            Label(translate("Settings", "The digits of this device's card"), "small"),
            DigitsShown(people.own_card(own).fingerprint, across=3),
            margin=16,
        )
        sheet.setObjectName("row")
        rows.append(sheet)
        self._device.replace(rows)


def _spoken(own: workspace.Workspace) -> str:
    """The language chosen in the notebook, or the one the window speaks."""
    return workspace.setting(own, LANGUAGE) or QLocale().name()[:2]


def _about() -> Section:
    return Section(
        translate("Settings", "About"),
        Card(
            Fact("Daftar", translate("Settings", "version {number}").format(number=__version__)),
            Row(
                translate("Settings", "Free software, GPL-3.0 or later"),
                translate("Settings", "You may use, study, pass on and change it. There is no warranty."),
            ),
            Row(
                translate("Settings", "No network"),
                translate(
                    "Settings", "The program never connects to anything. Only “Print…” speaks to the print service."
                ),
            ),
        ),
    )


def _promise() -> Section:
    said = (
        translate(
            "Settings",
            "**Closed, and nobody knows the passphrase:** nothing in the notebook can be read. Each guess costs a"
            " computer most of a second and a lot of memory, so take a long passphrase.",
        ),
        translate(
            "Settings",
            "**Somebody makes you open it:** what has not been handed over, and what is still in its readable time, can"
            " be read, and the guides. Packets that were handed over cannot be opened by this laptop.",
        ),
        translate(
            "Settings",
            "**Taken while it is open, or spied on** by a program or a camera: nothing protects it.",
        ),
        translate(
            "Settings",
            "**A copied packet** stays closed without your supervisor's notebook. That it exists, roughly how large it"
            " is and when it was made can be seen.",
        ),
        translate(
            "Settings",
            "**We do not hide** that this program is used, and we do not promise that what was deleted is gone from the"
            " disk.",
        ),
        translate(
            "Settings",
            "**Those who come to the meetings are never in it.** Staff are, by their codes: whoever has the open"
            " notebook and the supervisor's list can tell which device wrote a session.",
        ),
        translate(
            "Settings",
            "**Whoever brings together two of the three recovery papers** can open the packets of the whole programme.",
        ),
    )
    return Section(
        translate("Settings", "What the program promises, and what it does not"),
        Sheet(*(paragraph(text) for text in said), spacing=12),
    )
