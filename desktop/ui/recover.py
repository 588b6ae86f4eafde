"""Recover: open a notebook whose passphrase is forgotten, with two papers or with words from the supervisor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.new_passphrase import NewPassphrase, Rules
from desktop.ui.notices import Banner, BusyLine, Glyph
from desktop.ui.paper_entry import PaperEntry
from desktop.ui.rows import Card, Row, Sheet, clear
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome

PAPERS, WORDS = "papers", "words"


class Recover(QWidget):
    """`recovered`: what `recover(texts, passphrase)` returned. `back_wanted`: back to the passphrase."""

    recovered = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        opens: Callable[[Sequence[str]], object],
        recover: Callable[[Sequence[str], str], object],
        rules: Rules,
        welcome: Welcome,
    ) -> None:
        """`opens` raises unless these papers open the notebook; both run in a thread of their own."""
        super().__init__()
        self.setObjectName("page")
        self._opens, self._recover, self._rules = opens, recover, rules
        self._texts: list[str] = []
        self.entry: PaperEntry | None = None
        self.current = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("Recover", "The passphrase is forgotten"), "title"))
        names = (
            translate("Recover", "What you have"),
            translate("Recover", "The words"),
            translate("Recover", "New passphrase"),
        )
        self.pills = StepPills(names)
        self.pills.chosen.connect(lambda place: self._go(min(place, self.current)))
        column.addWidget(self.pills)
        self.kinds, self.words, self.fresh = self._make_kinds(), QWidget(), self._make_fresh()
        self._place = QVBoxLayout(self.words)
        self._place.setContentsMargins(0, 0, 0, 0)
        for step in (self.kinds, self.words, self.fresh):
            column.addWidget(step)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        self._go(0)

    def _make_kinds(self) -> QWidget:
        kinds = (
            (PAPERS, "identification-card", translate("Recover", "Two of my three papers"),
             translate("Recover", "A supervisor made them in this notebook. Each has twenty numbered words.")),
            (WORDS, "chat-circle", translate("Recover", "My supervisor reads twenty words to me"),
             translate("Recover", "Call your supervisor. The words are on the page People, beside your label.")),
        )  # fmt: skip
        self.rows = {
            code: Row(title, detail, leading=Glyph(icon, size=24), then=partial(self.choose, code))
            for code, icon, title, detail in kinds
        }
        back = Button(translate("Recover", "Back"), self.back_wanted.emit, "quiet", "caret-left")
        why = translate("Recover", "Nothing in the notebook is lost. It stays as it is and gets a new passphrase.")
        return _column(Label(why, "soft", wrap=True), Card(*self.rows.values()), back)[0]

    def _make_fresh(self) -> QWidget:
        self.passphrase = NewPassphrase(self._rules)
        self.passphrase.entered.connect(self.finish)
        self.open = Button(translate("Recover", "Open the notebook"), self.finish, "main")
        self.busy = BusyLine()
        why = translate(
            "Recover", "The words open this notebook. Choose a new passphrase: the old one is of no use any more."
        )
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.open)
        step, column = _column(Sheet(Label(why, "strong", wrap=True), self.passphrase, self.busy, spacing=12))
        column.addLayout(line)
        return step

    def choose(self, kind: str) -> None:
        """Two papers, or twenty words read aloud."""
        titles = [translate("Recover", "First of the two papers"), translate("Recover", "Second of the two papers")]
        if kind == WORDS:
            titles = [translate("Recover", "The words you hear")]
        clear(self._place)
        self.entry = PaperEntry(titles, translate("Recover", "Trying the words on the notebook."))
        self.entry.entered.connect(self._try)
        self.entry.left.connect(lambda: self._go(0))
        self._place.addWidget(self.entry)
        self._go(1)

    def _go(self, place: int) -> None:
        self.current = place
        clear(self.trouble)
        for number, step in enumerate((self.kinds, self.words, self.fresh)):
            step.setVisible(number == place)
        states: list[State] = ["done" if number < place else "open" for number in range(3)]
        self.pills.show_states(states)
        self.pills.show_step(place)
        start = (next(iter(self.rows.values())), self.entry, self.passphrase.first)[place]
        if start is not None:
            QTimer.singleShot(0, start, start.setFocus)

    def _try(self, texts: list[str]) -> None:
        entry = self.entry
        if entry is None:
            return

        def fits(_nothing: object) -> None:
            self._texts = texts
            self._go(2)

        tasks.run(self, lambda: self._opens(texts), fits, entry.refuse, entry.show_busy)

    def finish(self) -> None:
        """Open the notebook under the new passphrase, if it is good and typed twice alike."""
        if self.passphrase.trouble():
            return
        texts, passphrase = self._texts, self.passphrase.text
        tasks.run(self, lambda: self._recover(texts, passphrase), self._opened, self._failed, self._is_busy)

    def _opened(self, result: object) -> None:
        self._texts = []
        if self.entry is not None:
            self.entry.wipe()
        self.passphrase.wipe()
        self.recovered.emit(result)

    def _failed(self, error: AppError) -> None:
        clear(self.trouble)
        self.trouble.addWidget(Banner(*messages.sentences(error), "bad", closable=False))

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.open):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("Recover", "Opening. This takes a moment on purpose."))
        else:
            self.busy.end()


def _column(*parts: QWidget) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    return holder, column
