"""Word grid: the twenty numbered words of a paper, to be typed as they stand on it, or to be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.actions import recovery
from desktop.actions.recovery import WORDS, Paper
from desktop.errors import AppError
from desktop.ui import messages
from desktop.ui.labels import Label, mark
from desktop.ui.translate import translate

ROWS = WORDS // 2
NUMBER_WIDTH, FIELD_WIDTH, NOTE_WIDTH = 28, 124, 84  # pixels: two columns fit the screens before a notebook is open


class WordsShown(QWidget):
    """Twenty numbered words in two columns, read downwards as on paper; `large` to be read aloud."""

    def __init__(self, words: Sequence[str], *, large: bool = False) -> None:
        super().__init__()
        self.words = tuple(words)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6 if large else 4)
        for place, word in enumerate(words):
            row, column = place % ROWS, place // ROWS * 2
            grid.addWidget(_number(place), row, column)
            label = Label(word, "heading" if large else "section")
            label.setMinimumWidth(FIELD_WIDTH + NOTE_WIDTH // 2)
            grid.addWidget(label, row, column + 1)
        grid.setColumnStretch(4, 1)


class WordsTyped(QWidget):
    """Twenty fields. Four letters complete a word; what is no word is marked where it stands.

    `changed` after each word; `finished` when Enter is pressed in the last field. Pasted words are spread.
    """

    changed = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        self.fields = tuple(QLineEdit() for _ in range(WORDS))
        self.notes = tuple(Label("", "problem") for _ in range(WORDS))
        for place, field in enumerate(self.fields):
            self._set_up(place, field)
            row, start = place % ROWS, place // ROWS * 3
            grid.addWidget(_number(place), row, start)
            grid.addWidget(field, row, start + 1)
            grid.addWidget(self.notes[place], row, start + 2)
        for noted in (2, 5):
            grid.setColumnMinimumWidth(noted, NOTE_WIDTH)
        grid.setColumnStretch(6, 1)
        column.addLayout(grid)
        self.problem, self.good = Label("", "problem", wrap=True), Label("", "good", wrap=True)
        for label in (self.problem, self.good):
            label.hide()
            column.addWidget(label)
        self.setFocusProxy(self.fields[0])

    def _set_up(self, place: int, field: QLineEdit) -> None:
        field.setFixedWidth(FIELD_WIDTH)
        field.setAccessibleName(translate("Recover", "Word {number}").format(number=place + 1))
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        field.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)
        field.textEdited.connect(lambda text, place=place: self._edited(place, text))
        field.editingFinished.connect(lambda place=place: self._left(place))
        field.installEventFilter(self)

    @property
    def text(self) -> str:
        """The words typed, parted by blanks."""
        return " ".join(field.text().strip() for field in self.fields)

    def wipe(self) -> None:
        """Forget what was typed."""
        for place, field in enumerate(self.fields):
            field.clear()
            self._mark(place, "")
        self.paper = None
        self.say_problem("")

    def say_problem(self, sentence: str) -> None:
        """Write under the fields what is wrong, or take it away."""
        self.problem.say(sentence)
        self.problem.setVisible(bool(sentence))
        self.good.setVisible(not sentence and self.paper is not None)

    def put(self, text: str, place: int = 0) -> None:
        """Spread words over the fields from `place` on."""
        words = text.split()
        for offset, word in enumerate(words[: WORDS - place]):
            self.fields[place + offset].setText(recovery.word(word) or word)
            self._look(place + offset)
        self._judge()

    def complete(self) -> bool:
        """Whether the words make a paper; otherwise the first field that is empty or wrong gets the cursor."""
        for place, field in enumerate(self.fields):
            if recovery.word(field.text()) is None:
                self._look(place)
                if not field.text():
                    missing = translate("Recover", "Word {number} is missing.").format(number=place + 1)
                    self.say_problem(missing)
                field.setFocus()
                return False
        self._judge()
        return self.paper is not None

    def _edited(self, place: int, text: str) -> None:
        field = self.fields[place]
        if len(text.split()) > 1 or (text.strip() and text != text.strip()):  # pasted words, or the blank after one
            rest = text.split()
            self.put(text, place)
            self._go(min(place + len(rest), WORDS - 1))
            return
        self._mark(place, "")
        found = recovery.word(text)
        if found is not None and len(text) < len(found):
            field.setText(found)
            field.setSelection(len(text), len(found) - len(text))  # whoever goes on typing the word types over it
        self._judge()

    def _left(self, place: int) -> None:
        field = self.fields[place]
        found = recovery.word(field.text())
        if found is not None:
            field.setText(found)
        self._look(place)

    def _look(self, place: int) -> None:
        """Mark the field if what stands in it is no word; the sentence about it stands below."""
        typed = self.fields[place].text().strip()
        if not typed or recovery.word(typed) is not None:
            self._mark(place, "")
            return
        try:
            recovery.found_word(typed, place + 1)
        except AppError as error:
            self._mark(place, translate("Recover", "not a word"))
            self.say_problem(" ".join(messages.sentences(error)))

    def _mark(self, place: int, note: str) -> None:
        mark(self.fields[place], "wrong", bool(note))
        self.notes[place].say(note)

    def _judge(self) -> None:
        """Once every field holds a word: whether they belong together, and which paper they are."""
        self.paper = None
        self.say_problem("")
        if all(recovery.word(field.text()) for field in self.fields):
            try:
                self.paper = recovery.paper(self.text)
                self.good.say(_fits(self.paper))
                self.say_problem("")
            except AppError as error:
                self.say_problem(" ".join(messages.sentences(error)))
        self.changed.emit()

    def _go(self, place: int) -> None:
        self.fields[place].setFocus()
        self.fields[place].selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            place = self.fields.index(watched)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._left(place)
                if place + 1 < WORDS:
                    self._go(place + 1)
                else:
                    self.finished.emit()
                return True
            if event.key() == Qt.Key.Key_Backspace and not watched.text() and place:
                self._go(place - 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._go(max(0, min(WORDS - 1, place + (1 if event.key() == Qt.Key.Key_Down else -1))))
                return True
        return super().eventFilter(watched, event)


def _number(place: int) -> Label:
    label = Label(str(place + 1), "soft")
    label.setFixedWidth(NUMBER_WIDTH)
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return label


def _fits(paper: Paper) -> str:
    if paper.alone:
        return translate("Recover", "The twenty words belong together.")
    words = translate("Recover", "The twenty words belong together: paper {number} of set {set}.")
    return words.format(number=paper.number, set=paper.set)
