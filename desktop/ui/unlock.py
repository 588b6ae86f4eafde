"""Unlock: the notebooks of this laptop by label, and the passphrase that opens one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.notices import BusyLine, Glyph
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.rows import Card, Row, Section, Sheet
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome


class Choice(NamedTuple):
    """A notebook that can be opened: `key` for the caller, and what the user sees of it."""

    key: str
    label: str
    detail: str = ""


class Unlock(QWidget):
    """`unlocked`: what `unlock(key, passphrase)` returned, from its own thread. `new_wanted`: make another notebook."""

    unlocked = Signal(object)
    new_wanted = Signal()

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
        self._notebooks, self._unlock = tuple(notebooks), unlock
        self.chosen = notebooks[0].key
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        column = welcome.column
        column.addWidget(Label(translate("Unlock", "Open the notebook"), "title"))
        if reason:
            column.addWidget(Label(reason, "soft", wrap=True))
        self.rows = tuple(self._row(each) for each in notebooks)
        if len(self.rows) > 1:
            column.addWidget(Section(translate("Unlock", "Notebooks on this laptop"), Card(*self.rows)))
        self.passphrase = PassphraseField(translate("Unlock", "Passphrase"))
        self.passphrase.entered.connect(self.try_it)
        self.open = Button(translate("Unlock", "Open"), self.try_it, "main")
        self.busy = BusyLine()
        column.addWidget(Sheet(*([] if len(self.rows) > 1 else [_name(notebooks[0])]), self.passphrase, self.busy))
        line = QHBoxLayout()
        self.new = Button(translate("Unlock", "New notebook"), self.new_wanted.emit, "quiet", "plus")
        line.addWidget(self.new)
        line.addStretch(1)
        line.addWidget(self.open)
        column.addLayout(line)
        self.choose(self.chosen)
        QTimer.singleShot(0, self.passphrase, self.passphrase.setFocus)

    def _row(self, notebook: Choice) -> Row:
        key = notebook.key
        return Row(notebook.label, notebook.detail, leading=Glyph("notebook"), then=lambda: self.choose(key))

    def choose(self, key: str) -> None:
        """Choose the notebook `key`; the passphrase is typed for it."""
        self.chosen = key
        for row, notebook in zip(self.rows, self._notebooks, strict=True):
            row.show_chosen(chosen=notebook.key == key)
        self.passphrase.say_problem("")
        self.passphrase.setFocus()

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

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.open, self.new, *self.rows):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("Unlock", "Opening. This takes a moment on purpose."))
        else:
            self.busy.end()
            if self.passphrase.text:
                self.passphrase.edit.selectAll()
                self.passphrase.setFocus()


def _name(notebook: Choice) -> QWidget:
    return Row(f"**{notebook.label}**", notebook.detail, leading=Glyph("notebook"))
