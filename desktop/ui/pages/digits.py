"""Digits: thirty digits as six groups of five, to be read aloud, and to be typed while somebody reads them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop.ui.labels import Label, mark
from desktop.ui.translate import translate

GROUPS, EACH = 6, 5


class DigitsShown(QWidget):
    """Six groups, large enough to be read over the telephone without losing the place."""

    def __init__(self, digits: str, across: int = GROUPS) -> None:
        """`digits`: with or without blanks; `across`: groups to a line."""
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(4)
        bare = "".join(digits.split())
        self.setAccessibleName(bare)
        for place in range(GROUPS):
            label = Label(bare[place * EACH : (place + 1) * EACH], "heading")
            grid.addWidget(label, place // across, place % across)
        grid.setColumnStretch(across, 1)


class DigitsTyped(QWidget):
    """Six fields of five digits; each says at once whether it fits. `changed` says whether all do."""

    changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._wanted = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.fields = tuple(QLineEdit() for _ in range(GROUPS))
        validator = QRegularExpressionValidator(QRegularExpression(r"[0-9]*"), self)
        for place, field in enumerate(self.fields):
            field.setValidator(validator)
            field.setMaxLength(EACH)
            field.setAlignment(Qt.AlignmentFlag.AlignCenter)
            field.setFixedWidth(QFontMetrics(self.font()).horizontalAdvance("0" * EACH) + 32)
            field.setAccessibleName(translate("People", "Digits, group {number}").format(number=place + 1))
            field.textEdited.connect(lambda _text, place=place: self._edited(place))
            field.installEventFilter(self)
            line.addWidget(field)
        line.addStretch(1)
        self.setFocusProxy(self.fields[0])

    def expect(self, digits: str) -> None:
        """The digits of the card that lies here; what is typed is compared with them."""
        self._wanted = "".join(digits.split())
        for field in self.fields:
            field.clear()
        self._say()

    @property
    def value(self) -> str:
        """Everything typed, without blanks."""
        return "".join(field.text() for field in self.fields)

    @property
    def differs(self) -> bool:
        """Whether a group that is complete is not the one of the card."""
        return any(self._state(place) is False for place in range(GROUPS))

    def put(self, digits: str) -> None:
        """Spread pasted digits over the fields."""
        bare = "".join(letter for letter in digits if letter.isdigit())
        for place, field in enumerate(self.fields):
            field.setText(bare[place * EACH : (place + 1) * EACH])
        self._say()

    def _state(self, place: int) -> bool | None:
        """True: the same; False: differs; None: not complete yet."""
        text = self.fields[place].text()
        return text == self._wanted[place * EACH : (place + 1) * EACH] if len(text) == EACH else None

    def _edited(self, place: int) -> None:
        if len(self.fields[place].text()) == EACH and place + 1 < GROUPS:
            self.fields[place + 1].setFocus()
            self.fields[place + 1].selectAll()
        self._say()

    def _say(self) -> None:
        for place, field in enumerate(self.fields):
            mark(field, "wrong", self._state(place) is False)
        self.changed.emit(bool(self._wanted) and self.value == self._wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit):
            place = self.fields.index(watched)
            if event.matches(QKeySequence.StandardKey.Paste):
                self.put(QGuiApplication.clipboard().text())
                return True
            if event.key() == Qt.Key.Key_Backspace and not watched.text() and place:
                self.fields[place - 1].setFocus()
                return True
            if event.key() == Qt.Key.Key_Space:
                self.fields[min(place + 1, GROUPS - 1)].setFocus()
                return True
        return super().eventFilter(watched, event)
