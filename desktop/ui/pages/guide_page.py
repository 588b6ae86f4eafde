"""Guide page: one guide and its blank papers, in a language, as they will lie on the table."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import paths
from desktop.actions import exchange, paper
from desktop.actions.shown import GuideEntry
from desktop.errors import AppError
from desktop.reports.document import Document
from desktop.ui import files, messages, printing, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.notices import BusyLine
from desktop.ui.picker import Picker
from desktop.ui.rows import Card, Section, clear
from desktop.ui.segments import Segments
from desktop.ui.translate import translate
from desktop.words import Catalogue

PAGE_WIDTH = 692  # pixels of a page on the screen
GUIDE, TALLY, DEBRIEF, SEATS = "guide", "tally", "debrief", "seat-cards"
ENDONYMS = (
    ("en", "English"),
    ("ru", "Русский"),
    ("tg", "Тоҷикӣ"),
    ("ky", "Кыргызча"),
    ("uz", "Oʻzbekcha"),
    ("kk", "Қазақша"),
    ("prs", "دری"),
)
"""Each language calls itself by its own name, in every language."""


class GuidePage(QWidget):
    """Choose the paper and the language, look, save or print."""

    def __init__(self, entry: GuideEntry, language: str) -> None:
        """`language`: the window's, taken if the guide has it."""
        super().__init__()
        self.entry = entry
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.title = Label("", "heading", wrap=True)
        self.draft = Chip(translate("Guides", "draft, not for participants"), "warn")
        chosen = language if language in entry.languages else entry.languages[0]
        self.language = Picker([(code, endonym(code)) for code in entry.languages])
        self.language.setAccessibleName(translate("Guides", "Language of the paper"))
        self.language.choose(chosen)
        self.language.currentIndexChanged.connect(self._look)
        choices = (
            (GUIDE, translate("Guides", "Guide")),
            (TALLY, translate("Guides", "Tally sheet")),
            (DEBRIEF, translate("Guides", "Debrief page")),
            (SEATS, translate("Guides", "Seat cards")),
        )
        self.papers = Segments(choices, GUIDE, translate("Guides", "Paper"))
        self.papers.changed.connect(self._choose)
        self.save_button = Button(translate("Guides", "Save as PDF…"), self.save, icon="download")
        self.print_button = Button(translate("Guides", "Print…"), self.print_it, "main", "printer")
        self.busy = BusyLine()
        self.pages = QVBoxLayout()
        self.pages.setSpacing(16)
        column.addLayout(self._choices())
        column.addWidget(self.papers)
        column.addWidget(self.busy)
        column.addLayout(self.pages)
        self.document: Document | None = None
        self.shown = 0
        self.drawn = ("", "")
        self._look()

    def _choices(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.title, 1)
        line.addWidget(self.draft)
        line.addWidget(self.language)
        return line

    def choose(self, which: str, language: str = "") -> None:
        """Show another paper of the guide, in another language if one is named."""
        if language:
            self.language.choose(language)
        self.papers.put(which)
        self._look()

    def _choose(self, which: str | None) -> None:
        if which is None:
            self.papers.put(GUIDE)
        self._look()

    def _look(self) -> None:
        """Lay the chosen paper out and draw its pages."""
        language = self.language.code() or self.entry.languages[0]
        place = self.entry.languages.index(language)
        self.title.say(self.entry.titles[place])
        self.draft.setVisible(self.entry.drafts[place])
        which, entry = self.papers.value or GUIDE, self.entry.id
        tasks.run(
            self, lambda: made(entry, which, language), partial(self._lay_out, (which, language)), busy=self._busy
        )

    def _busy(self, begun: bool) -> None:
        if begun:
            self.busy.begin(translate("Guides", "Laying out the pages"))
        else:
            self.busy.end()

    def _lay_out(self, chosen: tuple[str, str], document: Document) -> None:
        # Letters are shaped in the window's thread only: two threads that shape at once end the process.
        if chosen != (self.papers.value or GUIDE, self.language.code()):
            return  # somebody chose another one meanwhile
        try:
            layout = printing.lay_out(document)
        except AppError as error:
            messages.show(self, error)
            return
        self.document, self.shown, self.drawn = document, 0, ("", "")
        clear(self.pages)
        self._draw(chosen, layout)

    def _draw(self, chosen: tuple[str, str], layout: printing.Layout) -> None:
        """One page, and the next one after whatever else the window has to do."""
        if layout.document is not self.document:
            return
        image = printing.picture(layout, self.shown, round(PAGE_WIDTH * self.devicePixelRatio()))
        image.setDevicePixelRatio(image.width() / PAGE_WIDTH)
        self.shown += 1
        sheet = QLabel()
        sheet.setPixmap(QPixmap.fromImage(image))
        sheet.setAccessibleName(translate("Guides", "Page {number}").format(number=self.shown))
        self.pages.addWidget(Card(sheet), 0, Qt.AlignmentFlag.AlignLeft)
        if self.shown == len(layout.pages):
            self.drawn = chosen
        else:
            QTimer.singleShot(0, self, partial(self._draw, chosen, layout))

    def save(self) -> None:
        """Ask where, then write the paper as PDF."""
        if self.document is not None:
            files.ask_place(self, translate("Guides", "Save as PDF"), f"{self.document.name}.pdf", self.write)

    def write(self, file: Path) -> None:
        """Write the paper that is shown to `file`."""
        document = self.document
        if document is None:
            return

        content = printing.pdf(document)
        tasks.run(self, lambda: exchange.write_plain(file, content), lambda _none: self._written(file), busy=self._busy)

    def _written(self, file: Path) -> None:
        page = messages.page_of(self)
        if page is not None:
            messages.tell(page, translate("Guides", "Saved, read back and compared: {name}").format(name=file.name))

    def print_it(self) -> None:
        """Ask the system for a printer; only now the print service is spoken to."""
        if self.document is not None:
            printing.send_to_printer(self.document, self)


def endonym(code: str) -> str:
    """What a language calls itself."""
    return next((name for known, name in ENDONYMS if known == code), code)


def speaker(language: str) -> Callable[[str, str], str]:
    """The words of a paper in its own language, whatever the window speaks."""
    return Catalogue.load(paths.resources() / "i18n", language).translate


def made(entry: str, which: str, language: str) -> Document:
    """One paper of the guide `entry`."""
    if which == GUIDE:
        return paper.guide_document(entry, language, speaker(language))
    return paper.sheet_document(which, entry, language, speaker(language))


def empty_detail() -> Section:
    """What stands beside the list while no guide is chosen."""
    return Section("", Label(translate("Guides", "Choose a guide to look at it and print it."), "soft", wrap=True))
