"""A hand at the keyboard: fills in a form as a person without a mouse does, one Tab after the other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.buttons import Tick
from desktop.ui.form import Form
from desktop.ui.guarded_text import GuardedText
from desktop.ui.picker import Picker
from desktop.ui.segments import Option, Options, ScaleRow
from desktop.ui.tally import TallyRow
from desktop.ui.ticks import StepTicks

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
MOST_TABS = 120


def focused() -> QWidget:
    """Where the next key goes."""
    found = QApplication.focusWidget()
    assert found is not None, "no key would arrive anywhere"
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """One key, wherever the focus is."""
    QTest.keyClick(focused(), key, modifier)


def type_here(text: str) -> None:
    """Type letters of any alphabet wherever the focus is; QTest itself knows only Latin ones."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, KEY.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(focused(), event)


def tab_into(widget: QWidget) -> None:
    """Tab until the focus is inside `widget`; it fails where Tab never arrives."""
    for _ in range(MOST_TABS):
        if focused() is widget or widget.isAncestorOf(focused()):
            return
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab never came to {widget.accessibleName() or type(widget).__name__}")


def input_of(form: Form, name: str) -> QWidget:
    """The input of a question on any step."""
    return next(step.boxes[name].input.widget for step in form.steps if name in step.boxes)


def answer(form: Form, name: str, value: object) -> None:
    """Go to the question `name` by Tab, and answer it."""
    widget = input_of(form, name)
    tab_into(widget)
    if isinstance(widget, Picker):
        _pick(widget, str(value))
    elif isinstance(widget, ScaleRow):
        _choose(widget.segments, str(value))
    elif isinstance(widget, Options):
        words = {True: "yes", False: "no"}
        for each in value if isinstance(value, list) else [value]:
            _choose(widget, words[each] if isinstance(each, bool) else str(each))
    elif isinstance(widget, TallyRow):
        assert isinstance(value, Mapping)
        for code, number in value.items():
            _type(widget.steppers[code].field, str(number))
    elif isinstance(widget, StepTicks):
        assert isinstance(value, list)
        for tick, done in zip(widget.ticks, value, strict=False):
            _tick(tick, done)
    elif isinstance(widget, GuardedText):
        _type(widget.edit, str(value))
        widget.look()
    else:
        _type(_line(widget), ", ".join(value) if isinstance(value, list) else str(value))


def _line(widget: QWidget) -> QLineEdit:
    found = widget if isinstance(widget, QLineEdit) else widget.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def _type(place: QLineEdit | QPlainTextEdit, text: str) -> None:
    tab_into(place)
    press(KEY.Key_A, CONTROL)
    type_here(text)


def _pick(picker: Picker, code: str) -> None:
    for _ in range(picker.count() + 1):
        if picker.code() == code:
            return
        press(KEY.Key_Down)
    raise AssertionError(f"{code} is not offered")


def _choose(options: Options, code: str) -> None:
    for _ in options.options:
        now = focused()
        assert isinstance(now, Option)
        if now.code == code:
            press(KEY.Key_Space)
            return
        press(KEY.Key_Right)
    raise AssertionError(f"{code} is not offered")


def _tick(tick: Tick, done: bool) -> None:
    tab_into(tick)
    if tick.isChecked() != done:
        press(KEY.Key_Space)


def push(qtbot: QtBot, page: QWidget, words: str) -> None:
    """Wait for the button with these words on `page`, and press it with the mouse."""

    def shown() -> list[QPushButton]:
        return [
            each
            for each in page.findChildren(QPushButton)
            if each.text() == words and not each.visibleRegion().isEmpty()
        ]

    qtbot.waitUntil(lambda: bool(shown()))
    QTest.mouseClick(shown()[0], Qt.MouseButton.LeftButton)
