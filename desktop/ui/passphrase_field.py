"""Passphrase field: hidden unless the eye is open, with Caps Lock and the layout said before anybody wonders."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.labels import Label, mark
from desktop.ui.translate import translate

EYE = "F8"
"""The key that opens the eye of the field one types in, on every keyboard layout."""


class PassphraseField(QWidget):
    """One passphrase; `entered` when Enter is pressed in it."""

    changed = Signal(str)
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._caps = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        label = Label(name, "label")
        column.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(4)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMinimumHeight(40)
        self.edit.setMaxLength(200)
        self.edit.setAccessibleName(name)
        hidden = Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText
        self.edit.setInputMethodHints(
            hidden | Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self.entered)
        self.edit.installEventFilter(self)
        label.setBuddy(self.edit)
        line.addWidget(self.edit, 1)
        line.addWidget(self._make_eye())
        column.addLayout(line)
        self.note, self.problem = Label("", "small", wrap=True), Label("", "problem", wrap=True)
        for widget in (self.note, self.problem):
            widget.hide()
            column.addWidget(widget)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # Not a focus proxy: on the way to the eyes Tab would stop at the frame, and so at the field once more.
        self.edit.setFocus(reason)

    def _make_eye(self) -> QToolButton:
        self.eye = QToolButton()
        self.eye.setCheckable(True)
        self.eye.setIcon(icons.icon("eye", on_name="eye-slash"))
        self.eye.setIconSize(QSize(20, 20))
        self.eye.setFixedSize(40, 40)
        self.eye.toggled.connect(self._look)
        self._look(shown=False)
        key = QShortcut(QKeySequence(EYE), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.eye.toggle)
        return self.eye

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def wipe(self) -> None:
        """Forget what was typed and close the eye."""
        self.edit.clear()
        self.eye.setChecked(False)
        self.say_problem("")

    def say_problem(self, sentence: str) -> None:
        """Write what is wrong under the field, or take it away."""
        self.problem.say(sentence)
        self.problem.setVisible(bool(sentence))
        mark(self.edit, "wrong", bool(sentence))

    def say_note(self, sentence: str) -> None:
        """Write something quiet under the field."""
        self.note.say(sentence)
        self.note.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            letter = event.text()
            if letter.isalpha() and letter.upper() != letter.lower():
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps = letter.isupper() != shifted
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self.say_problem("")
        caps = translate("Unlock", "Caps Lock is on, which does no harm") if self._caps and text else ""
        self.say_note(" · ".join(filter(None, (layout_of(text), caps))))
        self.changed.emit(text)

    def _look(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        words = translate("Unlock", "Hide what is typed") if shown else translate("Unlock", "Show what is typed")
        self.eye.setToolTip(f"{words} ({EYE})")
        self.eye.setAccessibleName(words)
        self.edit.setAccessibleDescription(f"{EYE}: {words}")


def layout_of(text: str) -> str:
    """Words for the layout that the letters of `text` come from, or for two of them at once."""
    names = {unicodedata.name(letter, "").split(" ")[0] for letter in text if letter.isalpha()}
    if {"LATIN", "CYRILLIC"} <= names:
        return translate("Unlock", "Two layouts: Latin and Cyrillic")
    if "CYRILLIC" in names:
        return translate("Unlock", "Layout: Cyrillic")
    return translate("Unlock", "Layout: Latin") if "LATIN" in names else ""


def tab_through(*fields: PassphraseField | QWidget) -> None:
    """Let Tab go from field to field and on to whatever else is named; the eyes come last of all."""
    stops = [each.edit if isinstance(each, PassphraseField) else each for each in fields]
    eyes = [each.eye for each in fields if isinstance(each, PassphraseField)]
    for before, after in pairwise([*stops, *eyes]):
        QWidget.setTabOrder(before, after)
