"""Mend: a damaged notebook is made whole again of all that can be read, and what cannot is named."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions.mending import Repaired
from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.notices import BusyLine
from desktop.ui.passphrase_field import PassphraseField, tab_through
from desktop.ui.rows import Card, Row, Sheet
from desktop.ui.translate import translate
from desktop.ui.welcome import Welcome


class Mend(QWidget):
    """`mended`: the notebook may be opened. `back_wanted`: back to the passphrase, nothing was changed."""

    mended = Signal()
    back_wanted = Signal()

    def __init__(self, mend: Callable[[str], Repaired], welcome: Welcome) -> None:
        """`mend(passphrase)` runs in a thread of its own."""
        super().__init__()
        self.setObjectName("page")
        self._mend = mend
        self.found: Repaired | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(welcome)
        self._column = welcome.column
        self.title = Label(translate("Mend", "The notebook is damaged"), "title")
        self._column.addWidget(self.title)
        what = translate("Mend", "A disk or a power cut did this. All that can be read goes into a sound file.")
        kept = translate("Mend", "What cannot be read is named. The damaged file is kept; nothing is deleted.")
        self.passphrase = PassphraseField(translate("Mend", "Passphrase"))
        self.passphrase.entered.connect(self.try_it)
        self.busy = BusyLine()
        self.sheet = Sheet(
            Label(what, "strong", wrap=True), Label(kept, "soft", wrap=True), self.passphrase, self.busy, spacing=12
        )
        self._column.addWidget(self.sheet)
        self.back = Button(translate("Mend", "Back"), self.back_wanted.emit, "quiet", "caret-left")
        self.start = Button(translate("Mend", "Mend the notebook"), self.try_it, "main")
        self.line = QWidget()
        buttons = QHBoxLayout(self.line)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.start)
        self._column.addWidget(self.line)
        tab_through(self.passphrase, self.start, self.back)
        QTimer.singleShot(0, self.passphrase, self.passphrase.setFocus)

    def try_it(self) -> None:
        """Mend it."""
        passphrase = self.passphrase.text
        if not passphrase:
            self.passphrase.setFocus()
            return
        tasks.run(self, lambda: self._mend(passphrase), self._done, self._failed, self._is_busy)

    def _done(self, found: Repaired) -> None:
        self.found = found
        self.passphrase.wipe()
        self.title.say(translate("Mend", "The notebook is mended"))
        self.sheet.hide()
        self.line.hide()
        self._column.addWidget(Card(*report(found)))
        self.open = Button(translate("Mend", "Open the notebook"), self.mended.emit, "main")
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.open)
        self._column.addLayout(line)
        self.open.setFocus()

    def _failed(self, error: AppError) -> None:
        self.passphrase.say_problem(" ".join(messages.sentences(error)))
        self.passphrase.edit.selectAll()
        QTimer.singleShot(0, self.passphrase, self.passphrase.setFocus)

    def _is_busy(self, busy: bool) -> None:
        for widget in (self.passphrase, self.start, self.back):
            widget.setEnabled(not busy)
        if busy:
            self.busy.begin(translate("Mend", "Reading every page. This may take a minute."))
        else:
            self.busy.end()


def report(found: Repaired) -> list[Row]:
    """What was saved and what was not, a row each."""
    rows = [Row(translate("Mend", "**%n entries** are whole", found.entries))]
    if found.from_copies:
        words = translate("Mend", "**%n of them** came from a copy beside the notebook", found.from_copies)
        rows.append(Row(words))
    if found.lost:
        numbers = ", ".join(str(one.seq) for one in found.lost[:20]) + (" …" if len(found.lost) > 20 else "")
        words = translate("Mend", "**%n entries** cannot be read", len(found.lost))
        detail = translate("Mend", "their numbers: {numbers}; what was handed over can be sent back to you")
        rows.append(Row(words, detail.format(numbers=numbers), wash="warn"))
    if found.parts_lost:
        rows.append(
            Row(translate("Mend", "**%n texts** of entries cannot be read", len(found.parts_lost)), wash="warn")
        )
    if "draft" in found.hurt:
        rows.append(Row(translate("Mend", "**A draft** may be missing"), wash="warn"))
    if "outbox" in found.hurt:
        detail = translate("Mend", "what was in it goes into the next one")
        rows.append(Row(translate("Mend", "**A packet** that was handed over may be missing"), detail, wash="warn"))
    if "secret" in found.hurt:
        detail = translate("Mend", "your supervisor may have to add this laptop again")
        rows.append(Row(translate("Mend", "**Keys** of this laptop may be missing"), detail, wash="warn"))
    rows.append(Row(translate("Mend", "The damaged file is kept in the notebook's folder, under “damaged”.")))
    return rows
