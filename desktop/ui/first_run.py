"""First run: language, what one does here, and a passphrase typed twice and rehearsed; then writing starts at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button, Tick
from desktop.ui.choice_rows import ChoiceRows, Offer
from desktop.ui.labels import ChipKind, Label
from desktop.ui.new_passphrase import NewPassphrase, Rules
from desktop.ui.notices import Banner, BusyLine
from desktop.ui.passphrase_field import PassphraseField, tab_through
from desktop.ui.rows import Section, Sheet, clear
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asked for: the role, the passphrase, and whether it is only for practice."""

    role: str
    passphrase: str
    practice: bool


class FirstRun(QWidget):
    """`created`: what `create(wish)` returned, from its own thread.

    `back_wanted`: back to the notebooks there are; `restore_wanted`: a notebook shall come from its backup.
    """

    created = Signal(object)
    back_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        create: Callable[[Wish], object],
        rules: Rules,
        welcome: Welcome,
        others: bool = False,
        backups: bool = False,
    ) -> None:
        """`others`: notebooks exist; `backups`: offer to take one from its backup."""
        super().__init__()
        self.setObjectName("page")
        self._create, self._rules, self._welcome = create, rules, welcome
        self.role, self.current = "", 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("FirstRun", "A new notebook"), "title"))
        names = (
            translate("FirstRun", "Your work"),
            translate("FirstRun", "Passphrase"),
            translate("FirstRun", "From memory"),
        )
        self.pills = StepPills(names)
        self.pills.chosen.connect(lambda place: self.go(place) if place < self.current else self.go_on())
        column.addWidget(self.pills)
        self.steps = (self._make_roles(), self._make_passphrase(), self._make_rehearsal())
        for step in self.steps:
            column.addWidget(step)
        self.trouble = QVBoxLayout()
        column.addLayout(self.trouble)
        column.addLayout(self._make_line(others, backups))
        tab_through(self.first, self.second, self.rehearsal, self.next)
        self.go(0)

    def _make_roles(self) -> QWidget:
        offers = (
            Offer(
                "facilitator",
                translate("FirstRun", "I lead meetings and write them up"),
                translate("FirstRun", "For a facilitator: groups, meetings, guides, handing over what was written."),
                "users-three",
            ),
            Offer(
                "supervisor",
                translate("FirstRun", "I receive what facilitators write"),
                translate("FirstRun", "For a supervisor: sets up the programme, sees what is missing, reports."),
                "tray",
            ),
            Offer(
                "trainer",
                translate("FirstRun", "I prepare and print guides"),
                translate("FirstRun", "For a trainer: guides and sheets for everybody. No meetings are written up."),
                "book-open",
            ),
        )
        self._choices = ChoiceRows(offers, translate("FirstRun", "What do you do?"))
        self._choices.chosen.connect(self._take)
        self.roles = self._choices.rows
        self.practice = Tick(translate("FirstRun", "Only to try it out, with invented meetings"))
        apart = translate(
            "FirstRun",
            "A notebook for practice never mixes with real work. You can make a real one later, beside it.",
        )
        part = Section(translate("FirstRun", "What do you do?"), self._choices, self.practice)
        part.column.addWidget(Label(apart, "small", wrap=True))
        return part

    def _make_passphrase(self) -> QWidget:
        self.fresh = NewPassphrase(self._rules)
        self.fresh.entered.connect(self.go_on)
        self.first, self.second = self.fresh.first, self.fresh.second
        for field in (self.first, self.second):
            field.changed.connect(lambda _text, field=field: self._welcome.reveal(field))
        return Sheet(self.fresh)

    def _make_rehearsal(self) -> QWidget:
        self.rehearsal = PassphraseField(translate("FirstRun", "Passphrase"))
        self.rehearsal.entered.connect(self.go_on)
        self.busy = BusyLine()
        words = translate("FirstRun", "Turn the paper over and type it once more, as you will each day.")
        self.help = Label("", "small", wrap=True)
        return Sheet(Label(words, "soft", wrap=True), self.rehearsal, self.help, self.busy, spacing=12)

    def _make_line(self, others: bool, backups: bool) -> QHBoxLayout:
        self.back = Button(translate("FirstRun", "Back"), self._go_back, "quiet", "caret-left")
        self.restore = Button(
            translate("FirstRun", "I have a backup"), self.restore_wanted.emit, "quiet", "clock-counter-clockwise"
        )
        self.next = Button(translate("FirstRun", "Next"), self.go_on, "main")
        self._others, self._backups = others, backups
        line = QHBoxLayout()
        line.addWidget(self.back)
        line.addWidget(self.restore)
        line.addStretch(1)
        line.addWidget(self.next)
        return line

    def choose(self, role: str) -> None:
        """Choose what the user does; it decides which pages there are, and stays."""
        self._choices.put(role)
        self._take(role)

    def _take(self, role: str) -> None:
        self.role = role
        clear(self.trouble)

    def go(self, place: int) -> None:
        """Show the step at `place`."""
        self.current = place
        clear(self.trouble)
        self.help.say(_help(self.role, practice=self.practice.isChecked()))
        for number, step in enumerate(self.steps):
            step.setVisible(number == place)
        states: list[State] = ["done" if number < place else "open" for number in range(len(self.steps))]
        self.pills.show_states(states)
        self.pills.show_step(place)
        self.back.setVisible(place > 0 or self._others)
        self.restore.setVisible(place == 0 and self._backups)
        final = place == len(self.steps) - 1
        self.next.setText(translate("FirstRun", "Make the notebook") if final else translate("FirstRun", "Next"))
        start = (self._choices, self.first, self.rehearsal)[place]
        QTimer.singleShot(0, start, start.setFocus)
        QTimer.singleShot(0, self, self._welcome.begin)  # in a low window too a step is read from its beginning

    def go_on(self) -> None:
        """The next step, if this one is done; from the last, make the notebook."""
        trouble = (self._role_trouble, self.fresh.trouble, self._rehearsal_trouble)[self.current]()
        if trouble:
            QTimer.singleShot(0, self, self._show_trouble)
            return
        if self.current + 1 < len(self.steps):
            self.go(self.current + 1)
            return
        wish = Wish(self.role, self.fresh.text, self.practice.isChecked())
        tasks.run(self, lambda: self._create(wish), self._made, self._failed, self._is_busy)

    def _show_trouble(self) -> None:
        at: tuple[QWidget, ...] = (self._choices, self.first, self.second, self.rehearsal)
        for place in at:
            if place.isAncestorOf(self.focusWidget()):
                self._welcome.reveal(place)  # the whole field, with the sentence under it

    def _go_back(self) -> None:
        if self.current == 0:
            self.back_wanted.emit()
        else:
            self.go(self.current - 1)

    def _role_trouble(self) -> bool:
        if not self.role:
            self._say(translate("FirstRun", "Choose one of the three first."), "", "warn")
            self._choices.setFocus()
        return not self.role

    def _rehearsal_trouble(self) -> bool:
        if self.fresh.same(self.rehearsal.text):
            return False
        self.rehearsal.say_problem(
            translate("FirstRun", "Not quite. The eye shows what is typed, and one step back are the words.")
        )
        self.rehearsal.setFocus()
        return True

    def _made(self, result: object) -> None:
        self.fresh.wipe()
        self.rehearsal.wipe()
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
            self.busy.begin(translate("FirstRun", "Fitting the lock to this laptop: a few seconds, this once."))
        else:
            self.busy.end()


def _help(role: str, *, practice: bool) -> str:
    """What helps if the passphrase is ever forgotten."""
    if practice:
        return translate("FirstRun", "If you forget it, make another notebook for practice: nothing is lost with it.")
    if role == "supervisor":
        return translate(
            "FirstRun",
            "Only this passphrase opens the notebook. If you ever forget it, recovery papers help: make them soon, on"
            " the page “On this laptop”.",
        )
    return translate(
        "FirstRun",
        "Only this passphrase opens the notebook. If you ever forget it, your supervisor can help you in, once they"
        " have had a packet from you.",
    )
