"""Stepper: a small number with minus and plus large enough for a trackpad; digits are typed as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from desktop.ui import icons
from desktop.ui.icons import Tint
from desktop.ui.labels import mark
from desktop.ui.translate import translate

HEIGHT = 34  # pixels inside the outline
BUTTON = 37  # pixels


class Joined(QFrame):
    """Minus, a field, plus, in one outline: the shape shared by counts, days and times."""

    stepped = Signal(int)

    def __init__(self, width: int, less: str, more: str, parent: QWidget | None = None) -> None:
        """`width` of the field in pixels; `less` and `more` are what the two buttons are called."""
        super().__init__(parent)
        self.setObjectName("joined")
        self.setFixedHeight(HEIGHT + 4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(1, 1, 1, 1)
        line.setSpacing(0)
        self.field = QLineEdit()
        self.field.setFixedSize(width, HEIGHT)
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.installEventFilter(self)
        self.less, self.more = self._button("minus", less, -1), self._button("plus", more, 1)
        for widget in (self.less, self.field, self.more):
            line.addWidget(widget)
        self.setFocusProxy(self.field)

    def _button(self, icon: str, words: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, Tint.ACCENT))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(BUTTON, HEIGHT)
        button.setAutoRepeat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same from the field
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.stepped.emit(step))
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            mark(self, "focus", event.type() is QEvent.Type.FocusIn)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)


class Stepper(Joined):
    """A whole number from `low` to `high`, or nothing yet."""

    changed = Signal(object)  # int or None

    def __init__(self, low: int = 0, high: int = 9_999, value: int | None = None, name: str = "") -> None:
        super().__init__(46, translate("Form", "One less"), translate("Form", "One more"))
        self._low, self._high, self._value = low, high, value
        self.field.setValidator(QIntValidator(min(0, low), high, self))
        self.field.setMaxLength(len(str(high)))
        self.field.setAccessibleName(name)
        self.field.textEdited.connect(self._typed)
        self.field.editingFinished.connect(self._show)
        self.stepped.connect(self._step)
        self._show()

    @property
    def value(self) -> int | None:
        """The number, or None while nothing was said."""
        return self._value

    def put(self, value: int | None) -> None:
        """Show `value` without telling anybody."""
        self._value = value
        self._show()

    def show_filled(self, filled: bool) -> None:
        """Soften the figure that the program filled in, so that the typed ones stand out."""
        mark(self, "quiet", filled)

    def _typed(self, text: str) -> None:
        self._take(int(text) if text.isdigit() else None, show=False)

    def _step(self, step: int) -> None:
        start = self._low if self._value is None else self._value + step
        if self._value is None and step < 0:
            start = max(self._low, 0)
        self._take(max(self._low, min(self._high, start)))
        self.field.selectAll()

    def _take(self, value: int | None, show: bool = True) -> None:
        changed = value != self._value
        self._value = value
        if show:
            self._show()
        if changed:
            self.changed.emit(value)
        self._limit()

    def _show(self) -> None:
        self.field.setText("" if self._value is None else str(self._value))
        self._limit()

    def _limit(self) -> None:
        self.less.setEnabled(self._value is None or self._value > self._low)
        self.more.setEnabled(self._value is None or self._value < self._high)
