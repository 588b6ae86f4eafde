"""Hands: they press, type and choose as a person does, through the events a mouse and a keyboard send."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from desktop.ui import messages
from desktop.ui.tour.director import Act, TourBlocked, Until, settled

NAME_FIELD = "fileNameEdit"  # what Qt calls the name in its file dialog


def press(widget: QWidget) -> None:
    """Click `widget`; TourBlocked if nobody could."""
    words = widget.text() if isinstance(widget, QAbstractButton) else type(widget).__name__
    name = widget.accessibleName() or words
    if not widget.isVisible():
        raise TourBlocked(what=f"“{name}” is not to be seen")
    if not widget.isEnabled():
        raise TourBlocked(what=f"“{name}” cannot be pressed")
    page = messages.page_of(widget)
    if page is not None:
        page.reveal(widget)
    middle = QPointF(widget.rect().center())
    click(widget, QPointF(12, middle.y()) if isinstance(widget, QCheckBox) else middle)


def press_when_seen(widget: QWidget) -> Act[None]:
    """Wait until a widget that was just made can be seen, then press it."""
    yield Until("a button to be seen", widget.isVisible)
    yield from settled(1)
    press(widget)


def click(widget: QWidget, place: QPointF) -> None:
    """Press and release the left button at `place`, in pixels of `widget`."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    everywhere = widget.mapToGlobal(place)
    plain = Qt.KeyboardModifier.NoModifier
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QApplication.sendEvent(widget, QMouseEvent(kind, place, everywhere, left, held, plain))


def type_in(edit: QLineEdit, text: str) -> None:
    """Replace what stands in a field, letter by letter, and leave it."""
    edit.setFocus()
    edit.selectAll()
    if not text:
        strike(edit, Qt.Key.Key_Delete)
    for letter in text:
        strike(edit, Qt.Key.Key_unknown, letter)
    edit.editingFinished.emit()


def strike(widget: QWidget, key: Qt.Key, letter: str = "") -> None:
    """Press and release one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def write(edit: QPlainTextEdit, text: str) -> None:
    """Replace a longer text in one go, as an input method commits it."""
    edit.setFocus()
    edit.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def pick_row(table: QTableView, row: int) -> None:
    """Click the row at `row` of a table."""
    model = table.model()
    if row >= model.rowCount():
        raise TourBlocked(what=f"the list has no row {row + 1}")
    index = model.index(row, 1)
    table.scrollTo(index)
    click(table.viewport(), QPointF(table.visualRect(index).center()))


def press_button(owner: QWidget, words: str) -> Act[None]:
    """Press the button with these words within `owner`, as soon as it can be seen."""

    def seen() -> list[QPushButton]:
        return [each for each in owner.findChildren(QPushButton) if each.text() == words and each.isVisible()]

    yield Until(f"a button “{words}”", lambda: bool(seen()))
    press(seen()[0])


def answer_dialog(*paths: Path) -> Act[None]:
    """Type the paths into the file dialog that has opened, and press its button."""
    yield Until("a file dialog", lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    yield from settled()
    name = dialog.findChild(QLineEdit, NAME_FIELD)
    assert isinstance(name, QLineEdit)
    words = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)
    name.setFocus()
    name.selectAll()
    for letter in words:
        strike(name, Qt.Key.Key_unknown, letter)
    agree = next(each for each in dialog.findChildren(QPushButton) if each.isDefault())
    press(agree)
    yield Until("the file dialog to close", lambda: not isinstance(QApplication.activeModalWidget(), QFileDialog))
