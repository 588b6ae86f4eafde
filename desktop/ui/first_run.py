"""First run: language, what one does here, and a passphrase typed twice and rehearsed; then writing starts at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button, Tick
from desktop.ui.labels import Chip, ChipKind, Label
from desktop.ui.notices import Banner, BusyLine, Glyph
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome

ENOUGH = 3  # of 4, as zxcvbn judges: about 10^8 guesses, each of which costs a second
"""A weaker passphrase is refused."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for: the role, the passphrase, and whether it is only for practice."""

    role: str
    passphrase: str
    practice: bool


class FirstRun(QWidget):
    """`created`: what `create(wish)` returned, from its own thread. `back_wanted`: back to the notebooks there are."""

    created = Signal(object)
    back_wanted = Signal()

    def __init__(
        self,
        create: Callable[[Wish], object],
        judge: Callable[[str], int],
        welcome: Welcome,
        suggest: Callable[[], str] | None = None,
        others: bool = False,
    ) -> None:
        """`judge`: how hard a passphrase is to guess, 0 to 4; `suggest`: a generated one; `others`: notebooks exist."""
        super().__init__()
        self.setObjectName("page")
        self._create, self._judge, self._suggest = create, judge, suggest
        self.role, self.current = "", 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("FirstRun", "A new notebook"), "title"))
        names = (
            translate("FirstRun", "What you do"),
            translate("FirstRun", "Passphrase"),
            translate("FirstRun", "Once more"),
        )
        self.pills = StepPills(names)
        self.pills.chosen.connect(lambda place: self.go(place) if place < self.current else self.go_on())
        column.addWidget(self.pills)
        self.place = QVBoxLayout()
        column.addLayout(self.place)
        self.steps = (self._make_roles(), self._make_passphrase(), self._make_rehearsal())
        for step in self.steps:
            self.place.addWidget(step)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        column.addLayout(self._make_line(others))
        self.go(0)

    def _make_roles(self) -> QWidget:
        roles = (
            ("facilitator", "users-three", translate("FirstRun", "I lead meetings and write them up"),
             translate("FirstRun", "Facilitator. Meetings, groups, guides, handing over.")),
            ("supervisor", "tray", translate("FirstRun", "I receive the work of facilitators"),
             translate("FirstRun", "Supervisor. Packets, devices, figures, reports.")),
            ("trainer", "book-open", translate("FirstRun", "I prepare and print guides"),
             translate("FirstRun", "Trainer. Guides, sheets, printing.")),
        )  # fmt: skip
        self.roles = {
            code: Row(title, detail, leading=Glyph(icon, size=24), then=partial(self.choose, code))
            for code, icon, title, detail in roles
        }
        self.practice = Tick(translate("FirstRun", "Only for practice: nothing of it goes into real work"))
        return Section(translate("FirstRun", "What do you do?"), Card(*self.roles.values()), self.practice)

    def _make_passphrase(self) -> QWidget:
        self.first = PassphraseField(translate("FirstRun", "Passphrase, several words"))
        self.second = PassphraseField(translate("FirstRun", "The same once more"))
        self.first.changed.connect(self._judge_it)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.go_on)
        self.verdict = Chip("", "quiet")
        self.verdict.hide()
        line = QHBoxLayout()
        line.addWidget(self.verdict)
        line.addStretch(1)
        if self._suggest is not None:
            line.addWidget(Button(translate("FirstRun", "Propose words"), self._propose, "small"))
        sheet = Sheet(
            Label(
                translate("FirstRun", "Without it nobody can open the notebook, neither you nor we."), "soft", wrap=True
            ),
            self.first,
            spacing=12,
        )
        sheet.column.addLayout(line)
        sheet.column.addWidget(self.second)
        return sheet

    def _make_rehearsal(self) -> QWidget:
        self.rehearsal = PassphraseField(translate("FirstRun", "Passphrase"))
        self.rehearsal.entered.connect(self.go_on)
        self.busy = BusyLine()
        words = translate("FirstRun", "Look away for a moment, then type it from memory, as you will each day.")
        return Sheet(Label(words, "soft", wrap=True), self.rehearsal, self.busy, spacing=12)

    def _make_line(self, others: bool) -> QHBoxLayout:
        self.back = Button(translate("FirstRun", "Back"), self._go_back, "quiet", "caret-left")
        self.next = Button(translate("FirstRun", "Next"), self.go_on, "main")
        self._others = others
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.next)
        return line

    def choose(self, role: str) -> None:
        """Choose what the user does; it decides which pages there are, and stays."""
        self.role = role
        clear(self.trouble)
        for code, row in self.roles.items():
            row.show_chosen(chosen=code == role)
        self.next.setFocus()

    def go(self, place: int) -> None:
        """Show the step at `place`."""
        self.current = place
        clear(self.trouble)
        for number, step in enumerate(self.steps):
            step.setVisible(number == place)
        states: list[State] = ["done" if number < place else "open" for number in range(len(self.steps))]
        self.pills.show_states(states)
        self.pills.show_step(place)
        self.back.setVisible(place > 0 or self._others)
        final = place == len(self.steps) - 1
        self.next.setText(translate("FirstRun", "Make the notebook") if final else translate("FirstRun", "Next"))
        starts = (next(iter(self.roles.values())), self.first, self.rehearsal)
        QTimer.singleShot(0, starts[place], starts[place].setFocus)

    def go_on(self) -> None:
        """The next step, if this one is done; from the last, make the notebook."""
        trouble = (self._role_trouble, self._passphrase_trouble, self._rehearsal_trouble)[self.current]()
        if trouble:
            return
        if self.current + 1 < len(self.steps):
            self.go(self.current + 1)
            return
        wish = Wish(self.role, self.first.text, self.practice.isChecked())
        tasks.run(self, lambda: self._create(wish), self._made, self._failed, self._is_busy)

    def _go_back(self) -> None:
        if self.current == 0:
            self.back_wanted.emit()
        else:
            self.go(self.current - 1)

    def _role_trouble(self) -> bool:
        if not self.role:
            self._say(translate("FirstRun", "Choose what you do first."), "", "warn")
        return not self.role

    def _passphrase_trouble(self) -> bool:
        if self._judge(self.first.text) < ENOUGH:
            self.first.say_problem(
                translate("FirstRun", "Too easy to guess. Take more words that do not belong together.")
            )
            self.first.setFocus()
            return True
        if self.first.text != self.second.text:
            self.second.say_problem(translate("FirstRun", "The two are not the same. The eye shows what is typed."))
            self.second.setFocus()
            return True
        return False

    def _rehearsal_trouble(self) -> bool:
        if self.rehearsal.text == self.first.text:
            return False
        self.rehearsal.say_problem(
            translate("FirstRun", "This is another one. Go back if you want to choose a new one.")
        )
        self.rehearsal.setFocus()
        return True

    def _judge_it(self, text: str) -> None:
        score = self._judge(text) if text else -1
        words: tuple[tuple[str, ChipKind], ...] = (
            (translate("FirstRun", "guessed at once"), "bad"),
            (translate("FirstRun", "too easy"), "bad"),
            (translate("FirstRun", "still easy"), "warn"),
            (translate("FirstRun", "good"), "good"),
            (translate("FirstRun", "very good"), "good"),
        )
        self.verdict.setVisible(score >= 0)
        if score >= 0:
            self.verdict.show_state(*words[score])

    def _propose(self) -> None:
        if self._suggest is not None:
            self.first.edit.setText(self._suggest())
            self.first.eye.setChecked(True)
            self.second.setFocus()

    def _made(self, result: object) -> None:
        for field in (self.first, self.second, self.rehearsal):
            field.wipe()
        self.created.emit(result)

    def _failed(self, error: AppError) -> None:
        self._say(*messages.sentences(error), "bad")

    def _say(self, text: str, hint: str, kind: ChipKind) -> None:
        clear(self.trouble)
        self.trouble.addWidget(Banner(text, hint, kind, closable=False))

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.rehearsal, self.next, self.back, self.pills):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("FirstRun", "Making the keys. This takes a moment on purpose."))
        else:
            self.busy.end()
