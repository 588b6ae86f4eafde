"""Passphrase change: the row of it among the settings, and the form that opens under it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import door
from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.new_passphrase import NewPassphrase, rules
from desktop.ui.notices import Banner, BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.passphrase_field import PassphraseField, tab_through
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate


class PassphraseChange(Section):
    """A row with a button; pressed, the form stands in its place until it is done or left."""

    def __init__(self, desk: Desk, language: str) -> None:
        super().__init__(translate("PassphraseChange", "Opening the notebook"))
        self._desk, self._language = desk, language
        self.change = Button(translate("PassphraseChange", "Change the passphrase"), self.begin)
        detail = translate("PassphraseChange", "For another one, or if somebody may have seen it.")
        self._card = Card(Row(translate("PassphraseChange", "Passphrase"), detail, trailing=(self.change,)))
        self._place = QVBoxLayout()
        self.column.addWidget(self._card)
        self.column.addLayout(self._place)
        self.form: ChangeForm | None = None

    def begin(self) -> None:
        """Show the form."""
        clear(self._place)
        self._card.hide()
        self.form = ChangeForm(self._desk, self._language)
        self.form.left.connect(self.end)
        self.form.done.connect(self._done)
        self._place.addWidget(self.form)
        self.form.old.setFocus()
        QTimer.singleShot(0, self.form, self._show_whole)

    def _show_whole(self) -> None:
        page = messages.page_of(self)
        if page is not None and self.form is not None:
            for part in (self.form.apply, self.form.old):  # if not all of it has room, rather where it begins
                page.reveal(part)

    def end(self) -> None:
        """Show the row again; nothing that was typed is kept."""
        if self.form is not None:
            self.form.wipe()
            self.form = None
        clear(self._place)
        self._card.show()
        self.change.setFocus()

    def leave(self) -> None:
        """The page is left or the notebook closes."""
        if self.form is not None:
            self.end()

    def _done(self) -> None:
        self.end()
        said = translate(
            "PassphraseChange", "The passphrase is changed. From now on only the new one opens the notebook."
        )
        hint = translate(
            "PassphraseChange",
            "Destroy the paper with the old words. A copy of the whole folder made earlier still opens with them.",
        )
        self._place.addWidget(Banner(said, hint, "good"))


class ChangeForm(Sheet):
    """`done`: it is changed. `left`: it is not, and shall not be."""

    done = Signal()
    left = Signal()

    def __init__(self, desk: Desk, language: str) -> None:
        super().__init__(spacing=12)
        self._desk = desk
        self.old = PassphraseField(translate("PassphraseChange", "Passphrase until now"))
        self.fresh = NewPassphrase(rules(language))
        self.busy = BusyLine()
        self.apply = Button(translate("PassphraseChange", "Change it"), self.go_on, "main")
        self.cancel = Button(translate("PassphraseChange", "Leave it as it is"), self.left.emit, "quiet")
        self.old.entered.connect(self.fresh.first.setFocus)
        self.fresh.entered.connect(self.go_on)
        for part in (self.old, Label(translate("PassphraseChange", "The new one"), "strong"), self.fresh, self.busy):
            self.column.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.cancel)
        line.addStretch(1)
        line.addWidget(self.apply)
        self.column.addLayout(line)
        tab_through(self.old, self.fresh.first, self.fresh.second, self.apply, self.cancel)

    def go_on(self) -> None:
        """Change it, if the new one will do."""
        if not self.old.text:
            self.old.say_problem(translate("PassphraseChange", "Type the passphrase that opens the notebook now."))
            self.old.setFocus()
            return
        if self.fresh.trouble():
            return
        if self.fresh.same(self.old.text):
            self.fresh.first.say_problem(translate("PassphraseChange", "This is the one you have already."))
            self.fresh.first.setFocus()
            return
        own, old, new = self._desk.workspace, self.old.text, self.fresh.text

        def work() -> None:
            with own.apart() as apart:
                door.change(apart, old, new)

        tasks.run(self, work, lambda _nothing: self.done.emit(), self._failed, self._is_busy)

    def wipe(self) -> None:
        """Forget everything that was typed and shown."""
        self.old.wipe()
        self.fresh.wipe()

    def _failed(self, error: AppError) -> None:
        self.old.say_problem(" ".join(messages.sentences(error)))
        self.old.setFocus()

    def _is_busy(self, busy: bool) -> None:
        parts: tuple[QWidget, ...] = (self.old, self.fresh, self.apply, self.cancel)
        for part in parts:
            part.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("PassphraseChange", "Changing the lock. This takes a moment on purpose."))
        else:
            self.busy.end()
