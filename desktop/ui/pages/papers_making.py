"""Papers, making: the passphrase again, then one paper at a time, printed or copied by hand, each for one person."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import exchange, recovery
from desktop.actions.changed import changed
from desktop.actions.recovery import NOTEBOOK, PROGRAMME, Paper
from desktop.errors import AppError
from desktop.reports.document import Document
from desktop.ui import files, messages, printing, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label, paragraph
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.rows import Section, Sheet, clear
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import said, translate
from desktop.ui.word_grid import WordsShown

PASSPHRASE_WIDTH = 560  # pixels


class Making(QWidget):
    """`made`: what making changed. `prove_wanted`: every paper is written down. `left`: put away."""

    made = Signal(object)
    prove_wanted = Signal()
    left = Signal()

    def __init__(self, desk: Desk, which: str, *, anew: bool = False) -> None:
        super().__init__()
        self._desk, self._which, self._anew = desk, which, anew
        self.papers: tuple[Paper, ...] = ()
        self.current = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._place = QVBoxLayout()
        names = (
            translate("PapersPage", "Before"),
            *(translate("PapersPage", "Paper {number}").format(number=number) for number in range(1, 4)),
        )
        self.pills = StepPills(names)
        self.pills.chosen.connect(self._chosen)
        title = translate("PapersPage", "Papers of the programme")
        if which == NOTEBOOK:
            title = translate("PapersPage", "Papers of this notebook")
        holder = Section(title, self.pills)
        holder.column.addLayout(self._place)
        column.addWidget(holder)
        self._show_before()
        self._mark()

    def _show_before(self) -> None:
        why = translate(
            "PapersPage",
            "Three papers with twenty words each. Any two of them open it, one alone opens nothing. Choose three people"
            " you trust, who do not live together, and give each one paper. Be alone with the screen now.",
        )
        if self._which == PROGRAMME:
            after = translate(
                "PapersPage",
                "These papers are made once. Whoever has two of them can open every packet of the programme, for ever.",
            )
        else:
            after = translate("PapersPage", "If there are older papers of this notebook, they stop working.")
        self.passphrase = PassphraseField(translate("PapersPage", "The passphrase of this notebook"))
        self.passphrase.setMaximumWidth(PASSPHRASE_WIDTH)
        self.passphrase.entered.connect(self.begin)
        self.busy = BusyLine()
        words = translate("PapersPage", "Show the first paper")
        self.begin_button = Button(words, self.begin, "main")
        leave = Button(translate("PapersPage", "Not now"), self.left.emit)
        told = [paragraph(why)] if self._kept() else [paragraph(why), paragraph(after)]
        self._put(
            Sheet(*told, self.passphrase, self.busy, _line(self.begin_button, leave), spacing=12), self.begin_button
        )
        self.setFocusProxy(self.passphrase.edit)

    @property
    def last(self) -> QWidget:
        """What must be seen of it."""
        return self.begin_button

    def _kept(self) -> bool:
        return not self._anew and bool(recovery.kept(self._desk.workspace, self._which))

    def begin(self) -> None:
        """Make the papers if the passphrase is right, and show the first one."""
        own, which, passphrase, anew = self._desk.workspace, self._which, self.passphrase.text, self._anew

        def work() -> tuple[Paper, ...]:
            with own.apart() as mine:
                mine.prove(passphrase)
                return recovery.notebook_papers(mine, anew=anew) if anew else recovery.papers(mine, which)

        tasks.run(self, work, self._begun, self._refused, self._busy)

    def _busy(self, begun: bool) -> None:
        for widget in (self.passphrase, self.begin_button):
            widget.setEnabled(not begun)
        if begun:
            self.busy.begin(translate("PapersPage", "Comparing the passphrase. This takes a moment on purpose."))
        else:
            self.busy.end()
            if self.passphrase.text:  # refused: the cursor was gone while the field could not be typed in
                self.passphrase.edit.selectAll()
                self.passphrase.setFocus()

    def _refused(self, error: AppError) -> None:
        self.passphrase.say_problem(" ".join(messages.sentences(error)))

    def _begun(self, papers: tuple[Paper, ...]) -> None:
        self.passphrase.wipe()
        self.papers = papers
        self.go(1)
        self.made.emit(changed("settings"))

    def _chosen(self, place: int) -> None:
        self.go(place if self.papers and place else self.current)

    def go(self, number: int) -> None:
        """Show paper `number` (1 to 3), and no other."""
        self.current = number
        self._mark()
        if not number:
            return
        paper = self.papers[number - 1]
        title = translate("PapersPage", "Paper {number} of 3 · set {set}").format(number=number, set=paper.set)
        how = translate(
            "PapersPage",
            "Copy the words by hand onto a sheet of paper, with their numbers and the number of the set, or print it."
            " Then read them back, word by word.",
        )
        self.print_button = Button(translate("PapersPage", "Print…"), self.print_it, icon="printer")
        self.pdf_button = Button(translate("PapersPage", "Save as PDF…"), self.save_it, icon="download")
        self.empty_button = Button(translate("PapersPage", "Print an empty sheet…"), self.print_empty, "quiet")
        last = number == len(self.papers)
        words = (
            translate("PapersPage", "Written down: prove two of them")
            if last
            else translate("PapersPage", "Written down: next paper")
        )
        self.next_button = Button(words, self.prove_wanted.emit if last else lambda: self.go(number + 1), "main")
        leave = Button(translate("PapersPage", "Later"), self.left.emit)
        parts = (Label(title, "section"), paragraph(how), WordsShown(paper.words))
        printing_line = _line(self.print_button, self.pdf_button, self.empty_button)
        self._put(Sheet(*parts, printing_line, _line(self.next_button, leave), spacing=12), self.next_button)
        QTimer.singleShot(0, self.next_button, self.next_button.setFocus)

    def _mark(self) -> None:
        states: list[State] = ["done" if place < self.current else "open" for place in range(4)]
        self.pills.show_states(states)
        self.pills.show_step(self.current)

    def _put(self, sheet: QWidget, last: Button) -> None:
        """Show `sheet` down to its button `last`."""
        clear(self._place)
        self._place.addWidget(sheet)
        page = messages.page_of(self)
        if page is not None:
            page.reveal(last)

    def document(self) -> Document:
        """The paper on the screen as a page."""
        return recovery.sheets((self.papers[self.current - 1],), self._which, _language(), said)

    def print_it(self) -> None:
        """Ask the system for a printer."""
        printing.send_to_printer(self.document(), self)

    def print_empty(self) -> None:
        """A sheet with twenty numbers, to write on."""
        printing.send_to_printer(recovery.empty_sheet(_language(), said), self)

    def save_it(self) -> None:
        """Ask where, then write this paper as PDF."""
        document = self.document()
        files.ask_place(self, translate("PapersPage", "Save this paper"), f"{document.name}.pdf", self.write)

    def write(self, file: Path) -> None:
        """Write this paper to `file`."""
        content = printing.pdf(self.document())
        tasks.run(self, lambda: exchange.write_private(file, content), lambda _none: self._written())

    def _written(self) -> None:
        page = messages.page_of(self)
        if page is not None:
            words = translate("PapersPage", "Saved. Print it from a computer you trust, then delete the file.")
            hint = translate("PapersPage", "Whoever opens the file has this paper. Never two of them on one stick.")
            messages.tell(page, words, hint, "warn")

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.papers and not event.spontaneous():  # another page, or the notebook closes
            self.papers = ()
            clear(self._place)
            self.left.emit()


def _language() -> str:
    """The language of the window, which papers speak too."""
    return QLocale().name()[:2]


def _line(*buttons: QWidget) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 8, 0, 0)
    line.setSpacing(16)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return holder
