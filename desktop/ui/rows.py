"""Rows: sections, cards and their rows parted by rules, the usual shape of a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.ui.labels import Label, mark

Wash = Literal["", "warn"]
LEADING_WIDTH = 56  # pixels; dates and codes of neighbouring rows stand in one column


class Row(QFrame):
    """One line of a card: something leading, a title with a detail line under it, and chips or buttons at the end."""

    chosen = Signal()

    def __init__(
        self,
        title: str,
        detail: str = "",
        leading: str | QWidget = "",
        trailing: Sequence[QWidget] = (),
        note: str = "",
        then: Callable[[], object] | None = None,
        wash: Wash = "",
        strong_leading: bool = False,
    ) -> None:
        """`note` is soft text before `trailing`; `then` makes the whole row a button (Enter, Space and click)."""
        super().__init__()
        self.setObjectName("row")
        self.setProperty("wash", wash)
        self.setProperty("clickable", then is not None)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(16)
        if leading:
            line.addWidget(_leading(leading, strong_leading))
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title, self.detail = Label(title, wrap=True), Label(detail, "small", wrap=True)
        line.addLayout(words, 1)  # first of all: a widget shown before it has a parent would be a window
        words.addWidget(self.title)
        words.addWidget(self.detail)
        self.detail.setVisible(bool(detail))
        if note:
            line.addWidget(Label(note, "small"))
        for widget in trailing:
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        if then is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setAccessibleName(f"{title} {detail}".replace("**", ""))
            self.chosen.connect(then)

    def show_chosen(self, chosen: bool) -> None:
        """Mark the row as picked: its ground, and its title in bold, since colour alone says nothing."""
        mark(self, "chosen", chosen)
        self.title.play("strong" if chosen else "body")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.property("clickable") and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.property("clickable") and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class Fact(QFrame):
    """A name at the start and its value at the end."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self.setObjectName("row")
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(16)
        line.addWidget(Label(name))
        self.value = Label(value, wrap=True)
        self.value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.value, 1)


class Card(QFrame):
    """A sheet on the page; everything added lies under what is there, parted by a rule."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Put `row` at the end, under a rule if it is not the first."""
        mark(row, "ruled", self._column.count() > 0)
        self._column.addWidget(row)

    def replace(self, rows: Sequence[QWidget]) -> None:
        """Show `rows` instead of everything that was there."""
        clear(self._column)
        for row in rows:
            self.add(row)


class Sheet(QFrame):
    """A card for anything that is not rows: a form, a chart, a few sentences. Add to `column`."""

    def __init__(self, *parts: QWidget, margin: int = 24, spacing: int = 8) -> None:
        super().__init__()
        self.setObjectName("card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(margin, margin - 4, margin, margin)
        self.column.setSpacing(spacing)
        for part in parts:
            self.column.addWidget(part)


class Section(QWidget):
    """A short heading with what belongs to it below; add to `column`."""

    def __init__(self, title: str, *parts: QWidget, hint: str = "") -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(6)
        self.title = Label(title, "section")
        head.addWidget(self.title)
        if hint:
            head.addWidget(Label(hint, "small"), 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self.column.addLayout(head)
        for part in parts:
            self.column.addWidget(part)


def figure(name: str, value: str, detail: str = "") -> Sheet:
    """A card with one large figure under its name."""
    return Sheet(Label(name, "small"), Label(value, "figure"), Label(detail, "small", wrap=True), margin=16, spacing=4)


def clear(layout: QLayout) -> None:
    """Take everything out of `layout` and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _leading(leading: str | QWidget, strong: bool) -> QWidget:
    if isinstance(leading, QWidget):
        return leading
    label = Label(leading, "strong" if strong else "body")
    label.setMinimumWidth(LEADING_WIDTH)
    return label
