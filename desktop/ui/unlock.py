"""Unlock: the notebooks of this laptop by label, and the passphrase that opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label
from desktop.ui.notices import BusyLine, Glyph
from desktop.ui.passphrase_field import PassphraseField, tab_through
from desktop.ui.rows import Row, Section, Sheet
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome


class Choice(NamedTuple):
    """A notebook that can be opened: `key` for the caller, and what the user sees of it."""

    key: str
    label: str
    detail: str = ""
    practice: bool = False


class Unlock(QWidget):
    """`unlocked`: what `unlock(key, passphrase)` returned, from its own thread.

    `new_wanted`: make another notebook; `recover_wanted`: the passphrase of the notebook `key` is forgotten;
    `mend_wanted`: it is damaged.
    """

    unlocked = Signal(object)
    new_wanted = Signal()
    recover_wanted = Signal(str)
    mend_wanted = Signal(str)

    def __init__(
        self,
        notebooks: Sequence[Choice],
        unlock: Callable[[str, str], object],
        welcome: Welcome,
        reason: str = "",
    ) -> None:
        """`notebooks`: at least one, the last used first; `reason`: why it is closed, such as after idle minutes."""
        super().__init__()
        self.setObjectName("page")
        self._unlock, self._welcome = unlock, welcome
        self.chosen = notebooks[0].key
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("Unlock", "Open the notebook"), "title"))
        if reason:
            column.addWidget(Label(reason, "soft", wrap=True))
        self.rows = self._make_rows(notebooks, column) if len(notebooks) > 1 else ()
        self.passphrase = PassphraseField(translate("Unlock", "Passphrase"))
        self.passphrase.entered.connect(self.try_it)
        self.open = Button(translate("Unlock", "Open"), self.try_it, "main")
        self.busy = BusyLine()
        column.addWidget(Sheet(*([] if self.rows else [_name(notebooks[0])]), self.passphrase, self.busy))
        column.addLayout(self._make_line())
        tab_through(self.passphrase, self.open, self.forgotten, self.new)
        QTimer.singleShot(0, self, self.passphrase_next)

    def _make_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.new = Button(translate("Unlock", "New notebook"), self.new_wanted.emit, "quiet", "plus")
        self.forgotten = Button(
            translate("Unlock", "I forgot the passphrase"), lambda: self.recover_wanted.emit(self.chosen), "quiet"
        )
        self.mend = Button(
            translate("Unlock", "Mend the notebook"), lambda: self.mend_wanted.emit(self.chosen), "usual"
        )
        self.mend.hide()
        line.addWidget(self.mend)
        line.addWidget(self.forgotten)
        line.addWidget(self.new)
        line.addStretch(1)
        line.addWidget(self.open)
        return line

    def _make_rows(self, notebooks: Sequence[Choice], column: QVBoxLayout) -> tuple[Row, ...]:
        from desktop.ui.choice_rows import ChoiceRows, Offer  # most laptops have one notebook

        name = translate("Unlock", "Notebooks on this laptop")
        self._choices = ChoiceRows(
            [
                Offer(each.key, each.label, each.detail, *(("pencil-line", _practice()) if each.practice else ()))
                for each in notebooks
            ],
            name,
        )
        self._choices.put(self.chosen)
        self._choices.chosen.connect(self._take)
        self._choices.settled.connect(self.passphrase_next)
        column.addWidget(Section(name, self._choices))
        return tuple(self._choices.rows.values())

    def passphrase_next(self) -> None:
        """Put the cursor where the passphrase is typed."""
        self.passphrase.setFocus()
        self._welcome.reveal(self.passphrase)

    def choose(self, key: str) -> None:
        """Choose the notebook `key`; the passphrase is typed for it."""
        if self.rows:
            self._choices.put(key)
        self._take(key)
        self.passphrase_next()

    def _take(self, key: str) -> None:
        self.chosen = key
        self.mend.hide()
        self.passphrase.say_problem("")

    def try_it(self) -> None:
        """Try the passphrase on the chosen notebook."""
        if not self.passphrase.text:
            self.passphrase.say_problem(translate("Unlock", "Type the passphrase of this notebook."))
            self.passphrase.setFocus()
            return
        key, passphrase = self.chosen, self.passphrase.text
        tasks.run(self, lambda: self._unlock(key, passphrase), self._opened, self._failed, self._is_busy)

    def _opened(self, result: object) -> None:
        self.passphrase.wipe()
        self.unlocked.emit(result)

    def _failed(self, error: AppError) -> None:
        from desktop.ui import messages  # and with it pages and dialogs, which the first screen has not

        self.passphrase.say_problem(" ".join(messages.sentences(error)))
        self.mend.setVisible(error.code == "notebook-damaged")

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.open, self.new, self.forgotten, *self.rows):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("Unlock", "Opening. This takes a moment on purpose."))
        else:
            self.busy.end()
            if self.passphrase.text:
                self.passphrase.edit.selectAll()
                QTimer.singleShot(0, self, self.passphrase_next)  # with what is said under it


def _practice() -> str:
    return translate("Unlock", "for practice")


def _name(notebook: Choice) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 4)
    line.setSpacing(12)
    line.addWidget(Glyph("pencil-line" if notebook.practice else "notebook"))
    line.addWidget(Label(notebook.label, "strong"))
    if notebook.practice:
        line.addWidget(Chip(_practice(), "warn"))
    line.addWidget(Label(notebook.detail, "small"), 1)
    return holder
