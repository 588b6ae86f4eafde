"""Ticks: one line for each step of a guide, ticked when it was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.buttons import Tick
from desktop.ui.labels import Label
from desktop.ui.rows import clear
from desktop.ui.translate import translate


class StepTicks(QWidget):
    """The steps in their order; nothing is said until one tick was set or the whole list was confirmed."""

    changed = Signal(object)  # a list of ticks, or None

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._names: tuple[str, ...] = ()
        self.ticks: tuple[Tick, ...] = ()
        self._value: list[bool] | None = None
        self.show_steps(())

    @property
    def value(self) -> list[bool] | None:
        """One tick for each step, or None while nothing was said."""
        return None if self._value is None else list(self._value)

    def put(self, value: Sequence[bool] | None) -> None:
        """Show `value` without telling anybody."""
        self._value = None if value is None else list(value)
        if self._value is not None and len(self._value) != len(self._names):
            self.show_steps([*self._names, *(str(n + 1) for n in range(len(self._names), len(self._value)))])
        self._show()

    def show_steps(self, names: Sequence[str]) -> None:
        """Show the steps of another guide; the ticks stay where their number is the same."""
        if tuple(names) == self._names and self._column.count():
            return
        self._names = tuple(names)
        clear(self._column)
        if not names:
            self._column.addWidget(Label(translate("Form", "Choose a guide first: its steps appear here."), "soft"))
        self.ticks = tuple(Tick(name) for name in names)
        for tick in self.ticks:
            tick.clicked.connect(self._ticked)
            self._column.addWidget(tick)
        if self.ticks:
            self.setFocusProxy(self.ticks[0])
        if self._value is not None and len(self._value) != len(names):
            self._value = [*self._value, *([False] * len(names))][: len(names)]
        self._show()

    def _show(self) -> None:
        for place, tick in enumerate(self.ticks):
            tick.setChecked(self._value is not None and place < len(self._value) and self._value[place])

    def _ticked(self) -> None:
        self._value = [tick.isChecked() for tick in self.ticks]
        self.changed.emit(self.value)
