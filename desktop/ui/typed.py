"""Typed: days, months and times that are typed like words and stepped like numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.labels import Label, mark
from desktop.ui.stepper import Joined
from desktop.ui.translate import clock, day, month, translate, weekday


class TypedField(QWidget):
    """A value written in one line: `read` understands what was typed, `show` writes it, `step` moves it."""

    changed = Signal(object)  # the stored form ("2026-11-22", "2026-11", "14:05"), or None

    def __init__(
        self,
        width: int,
        read: Callable[[str], str | None],
        show: Callable[[str], str],
        step: Callable[[str | None, int], str],
        prompt: str,
        aside: Callable[[str], str],
        names: tuple[str, str],
    ) -> None:
        super().__init__()
        self._read, self._show_form, self._step_form, self._aside_form = read, show, step, aside
        self._value: str | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.joined = Joined(width, *names)
        self.joined.setProperty("plain", "true")
        self.joined.field.setPlaceholderText(prompt)
        self.joined.stepped.connect(lambda by: self._take(self._step_form(self._value, by)))
        self.joined.field.textEdited.connect(lambda text: self._take(self._read(text), show=False))
        self.joined.field.editingFinished.connect(self._finish)
        self.aside = Label("", "small")
        line.addWidget(self.joined)
        line.addWidget(self.aside)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.joined.field)

    @property
    def value(self) -> str | None:
        """The stored form, or None while nothing readable is written."""
        return self._value

    def put(self, value: str | None) -> None:
        """Show `value` without telling anybody."""
        self._value = value
        self._show()

    def _take(self, value: str | None, show: bool = True) -> None:
        changed, self._value = value != self._value, value
        if show:
            self._show()
        self.aside.say("" if value is None else self._aside_form(value))
        if changed:
            self.changed.emit(value)

    def _finish(self) -> None:
        unread = self._value is None and bool(self.joined.field.text().strip())
        mark(self.joined, "wrong", unread)
        if not unread:
            self._show()

    def _show(self) -> None:
        mark(self.joined, "wrong", value=False)
        self.joined.field.setText("" if self._value is None else self._show_form(self._value))
        self.aside.say("" if self._value is None else self._aside_form(self._value))


def day_field(today: date) -> TypedField:
    """A day as `22.11.2026`; `22.11` and `22` mean this year and this month, minus and plus go by one day."""
    return TypedField(
        124,
        lambda text: read_day(text, today),
        lambda value: day(date.fromisoformat(value)),
        lambda value, by: (today if value is None else date.fromisoformat(value) + timedelta(days=by)).isoformat(),
        translate("Form", "DD.MM.YYYY"),
        lambda value: weekday(date.fromisoformat(value)),
        (translate("Form", "One day earlier"), translate("Form", "One day later")),
    )


def month_field(today: date) -> TypedField:
    """A month as `11.2026`; minus and plus go by one month."""
    return TypedField(
        96,
        lambda text: read_month(text, today),
        lambda value: f"{value[5:]}.{value[:4]}",
        lambda value, by: f"{today:%Y-%m}" if value is None else later_month(value, by),
        translate("Form", "MM.YYYY"),
        lambda value: month(date.fromisoformat(f"{value}-01")),
        (translate("Form", "One month earlier"), translate("Form", "One month later")),
    )


def time_field() -> TypedField:
    """A time of day as `14:05`; minus and plus go by a quarter of an hour."""
    return TypedField(
        64,
        read_time,
        lambda value: clock(time.fromisoformat(value)),
        lambda value, by: "10:00" if value is None else later_time(value, 15 * by),
        translate("Form", "HH:MM"),
        lambda _value: "",
        (translate("Form", "A quarter of an hour earlier"), translate("Form", "A quarter of an hour later")),
    )


def read_day(text: str, today: date) -> str | None:
    """`22.11.2026`, `22/11/26`, `22 11`, `22`, `2026-11-22` as `2026-11-22`; None if there is no such day."""
    figures = [int(each) for each in re.findall(r"\d+", text)]
    if re.match(r"\s*\d{4}\D", text):
        figures.reverse()
    if not 1 <= len(figures) <= 3:
        return None
    dd, mm, yyyy = (*figures, *(today.day, today.month, today.year)[len(figures) :])
    try:
        return date(yyyy + 2000 if yyyy < 100 else yyyy, mm, dd).isoformat()
    except ValueError:
        return None


def read_month(text: str, today: date) -> str | None:
    """`11.2026`, `11`, `2026-11` as `2026-11`; None if there is no such month."""
    figures = [int(each) for each in re.findall(r"\d+", text)]
    if re.match(r"\s*\d{4}\D", text):
        figures.reverse()
    if not 1 <= len(figures) <= 2:
        return None
    mm, yyyy = (*figures, today.year)[:2]
    yyyy = yyyy + 2000 if yyyy < 100 else yyyy
    return f"{yyyy:04}-{mm:02}" if 1 <= mm <= 12 and 1990 <= yyyy <= 2100 else None


def read_time(text: str) -> str | None:
    """`14:05`, `14.05`, `1405`, `14` as `14:05`; None if the day has no such time."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:\s*[:. -]?\s*(\d{2}))?\s*", text)
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    return f"{hours:02}:{minutes:02}" if hours < 24 and minutes < 60 else None


def later_month(value: str, by: int) -> str:
    """The month `by` months after `value`."""
    year, place = divmod(int(value[:4]) * 12 + int(value[5:]) - 1 + by, 12)
    return f"{year:04}-{place + 1:02}"


def later_time(value: str, minutes: int) -> str:
    """The time `minutes` after `value`, round the clock."""
    hours, rest = divmod((int(value[:2]) * 60 + int(value[3:]) + minutes) % (24 * 60), 60)
    return f"{hours:02}:{rest:02}"
