"""Check-list: whether this laptop is in order, on the page *On this laptop*, and a line about it on *Today*."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import checklist
from desktop.actions.checklist import BAD, GOOD, WARN, Point
from desktop.actions.workspace import Workspace
from desktop.ui import tasks
from desktop.ui import translate as tongue
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip
from desktop.ui.pages.desk import Desk
from desktop.ui.rows import Card, Row, Section
from desktop.ui.translate import said, translate

Look = Callable[[Workspace], tuple[Point, ...]]
NAMED = 3  # so many points are named on *Today*
MEGABYTE = 1_000_000
_ORDER = (BAD, WARN, checklist.UNKNOWN)


def section(desk: Desk) -> QWidget:
    """The part of the page *On this laptop* about the laptop itself."""
    return Checklist(desk)


class Checklist(QWidget):
    """A row for each point that is not in order, the worst first, and one for all the others together."""

    def __init__(self, desk: Desk, look: Look = checklist.here) -> None:
        super().__init__()
        self._desk, self._look, self._open = desk, look, False
        self.points: tuple[Point, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.card = Card()
        self.more = Button("")
        column.addWidget(Section(translate("Checklist", "Is this laptop in order?"), self.card))
        self._say([Row(translate("Checklist", "Having a look"))])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()

    def read(self) -> None:
        """Look at everything again, in the background."""
        _read(self, self._desk.workspace, self._look, self._show)

    def _show(self, found: tuple[Point, ...]) -> None:
        self.points = found
        self._draw()

    def _draw(self) -> None:
        rows = [_row(point) for state in _ORDER for point in self.points if point.state == state]
        good = [point for point in self.points if point.state == GOOD]
        if good:
            rows.append(self._good(good))
        if self._open:
            rows += [_row(point) for point in good]
        self._say(rows)

    def _say(self, rows: list[Row]) -> None:
        self.card.replace(rows)

    def _good(self, good: list[Point]) -> Row:
        words = translate("Checklist", "**%n points** are in order", len(good))
        text = translate("Checklist", "Show less") if self._open else translate("Checklist", "Show all")
        self.more = Button(text, self._toggle, "small")
        names = "" if self._open else " · ".join(said("Checklist", point.label) for point in good)
        return Row(words, names, trailing=(self.more,))

    def _toggle(self) -> None:
        self._open = not self._open
        self._draw()
        self.more.setFocus()


class Reminder(QWidget):
    """One quiet line that something on this laptop should be done soon; it leads there, and is not seen otherwise."""

    def __init__(self, desk: Desk, look: Look = checklist.here) -> None:
        super().__init__()
        self._desk, self._look = desk, look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.card = Card()
        column.addWidget(self.card)
        self.row: Row | None = None
        self.hide()

    def read(self) -> None:
        """Look again, in the background."""
        _read(self, self._desk.workspace, self._look, self._show)

    def _show(self, found: tuple[Point, ...]) -> None:
        urgent = checklist.to_do(found)
        self.row = None
        if urgent:
            self.row = self._line(urgent)
            self.card.replace([self.row])
        self.setVisible(bool(urgent))

    def _line(self, urgent: tuple[Point, ...]) -> Row:
        words = translate("Checklist", "This laptop needs a moment")
        names = " · ".join(said("Checklist", point.label) for point in urgent[:NAMED])
        return Row(words, names + (" …" if len(urgent) > NAMED else ""), then=lambda: self._desk.go("laptop"))


def _read(owner: QWidget, workspace: Workspace, look: Look, done: Callable[[tuple[Point, ...]], object]) -> None:
    def work() -> tuple[Point, ...]:
        with workspace.apart() as own:
            return look(own)

    tasks.run(owner, work, done)


def _row(point: Point) -> Row:
    day = tongue.day(date.fromisoformat(point.day)) if point.day else ""
    room = translate("Checklist", "{number} MB").format(number=tongue.figure(point.size // MEGABYTE))
    words = said("Checklist", point.text).format(day=day, size=room)
    hint = said("Checklist", point.hint) if point.hint else ""
    return Row(words, hint, trailing=(_chip(point.state),))


def _chip(state: str) -> Chip:
    if state == BAD:
        return Chip(translate("Checklist", "to do"), "bad")
    if state == WARN:
        return Chip(translate("Checklist", "advised"), "warn")
    if state == GOOD:
        return Chip(translate("Checklist", "in order"), "good")
    return Chip(translate("Checklist", "have a look"), "quiet")
