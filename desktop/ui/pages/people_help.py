"""People, helping: twenty words to read aloud to somebody who forgot the passphrase of their notebook."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import helping
from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label, paragraph
from desktop.ui.notices import Banner, BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.passphrase_field import PassphraseField
from desktop.ui.rows import Section, Sheet, clear
from desktop.ui.translate import translate
from desktop.ui.word_grid import WordsShown

SHOWN_SECONDS = 180  # reading twenty words aloud, with each repeated, takes about two minutes


class Helping(QWidget):
    """One call at a time: who is calling, the passphrase again, the words, then hidden again. `left`: it ended."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.label = desk, ""
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(8)
        self.shown: WordsShown | None = None
        self.until = QTimer(self)
        self.until.setSingleShot(True)
        self.until.setInterval(SHOWN_SECONDS * 1000)
        self.until.timeout.connect(self.leave_it)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether a call is going on."""
        return bool(self.label)

    def begin(self, label: str) -> None:
        """Somebody called who says to be the owner of the device `label`."""
        self.leave_it()
        self.label = label
        self.passphrase = PassphraseField(translate("People", "The passphrase of your own notebook"))
        self.passphrase.entered.connect(self.show_words)
        self.show_button = Button(translate("People", "Show the words"), self.show_words, "main")
        self.busy = BusyLine()
        title = translate("People", "Help {label} to open the notebook").format(label=label)
        self._place.addWidget(Section(title, _who_is_calling(), Sheet(self.passphrase, self.busy, self._buttons())))
        self.show()
        QTimer.singleShot(0, self.passphrase, self.passphrase.setFocus)
        page = messages.page_of(self)
        if page is not None:
            page.reveal(self)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 8, 0, 0)
        line.setSpacing(16)
        line.addWidget(self.show_button)
        line.addWidget(Button(translate("People", "Do not help"), self.leave_it))
        line.addStretch(1)
        return holder

    def show_words(self) -> None:
        """Show the words, if the passphrase is right."""
        own, label, passphrase = self._desk.workspace, self.label, self.passphrase.text

        def work() -> tuple[str, ...]:
            with own.apart() as mine:
                return helping.words_for(mine, label, passphrase)

        tasks.run(self, work, self._shown, self._refused, self._busy)

    def _busy(self, begun: bool) -> None:
        for widget in (self.passphrase, self.show_button):
            widget.setEnabled(not begun)
        if begun:
            self.busy.begin(translate("People", "Comparing the passphrase. This takes a moment on purpose."))
        else:
            self.busy.end()
            if self.passphrase.text:  # refused: the cursor was gone while the field could not be typed in
                self.passphrase.edit.selectAll()
                self.passphrase.setFocus()

    def _refused(self, error: AppError) -> None:
        self.passphrase.say_problem(" ".join(messages.sentences(error)))

    def _shown(self, words: tuple[str, ...]) -> None:
        self.passphrase.wipe()
        clear(self._place)
        self.shown = WordsShown(words, large=True)
        how = translate(
            "People",
            "Read number and word, and spell the first four letters. On their screen: **I forgot the passphrase**, then"
            " the words, then a new passphrase. After their next packet these words stop working.",
        )
        hidden = translate("People", "The words hide themselves after three minutes.")
        hide = Button(translate("People", "Hide the words"), self.leave_it, "main")
        sheet = Sheet(paragraph(how), self.shown, Label(hidden, "small"), hide, spacing=16)
        title = translate("People", "Words for {label}").format(label=self.label)
        self._place.addWidget(Section(title, sheet))
        self.until.start()
        QTimer.singleShot(0, hide, hide.setFocus)
        page = messages.page_of(self)
        if page is not None:
            page.reveal(hide)

    def leave_it(self) -> None:
        """Take the words off the screen; the call is over."""
        self.until.stop()
        self.shown = None
        was, self.label = self.label, ""
        clear(self._place)
        self.hide()
        if was:
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.shown is not None:  # another page, or the notebook closes
            self.leave_it()


def _who_is_calling() -> Banner:
    words = translate("People", "Who is calling? Ask something about your work that only this person can know.")
    hint = translate(
        "People",
        "Whoever hears these words and has the laptop reads everything on it. If the laptop was taken, if somebody may"
        " be standing beside the person, or if you are not sure of the voice: do not help today.",
    )
    return Banner(words, hint, "warn", closable=False)
