"""Tally: a row of steppers, one for each line of a count, with the sum where the eye is; the same for money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.ui.flow import Flow
from desktop.ui.labels import Label, mark
from desktop.ui.stepper import Stepper

MOST = 9_999
CELL_GAP = 24  # pixels
ONE_LINE = 4  # more cells than this take several lines, and stand under each other


class TallyRow(QWidget):
    """Counts for `lines` of (code, words); `rest` is the line the program fills with what lacks to the total."""

    changed = Signal(object)  # code to count, or None

    def __init__(self, lines: Sequence[tuple[str, str]], rest: str = "", name: str = "") -> None:
        super().__init__()
        self._rest, self._total = rest, 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        flow = Flow(None, CELL_GAP, 12)
        column.addLayout(flow)
        self.steppers: dict[str, Stepper] = {}
        for code, words in lines:
            stepper = Stepper(0, MOST, name=f"{name}: {words}")
            stepper.changed.connect(self._changed)
            self.steppers[code] = stepper
            flow.addWidget(labelled(words, stepper))
        if len(lines) > ONE_LINE:
            align([each.parentWidget() for each in self.steppers.values()])
        self.sum = Label("")
        self.sum.setMinimumHeight(stepper_height(self.steppers))
        flow.addWidget(self.sum)
        self.note = Label("", "soft", wrap=True)
        self.note.hide()
        column.addWidget(self.note)
        if rest in self.steppers:
            self.steppers[rest].setEnabled(False)
            self.steppers[rest].show_filled(filled=True)
        if self.steppers:
            self.setFocusProxy(next(iter(self.steppers.values())))

    @property
    def value(self) -> dict[str, int] | None:
        """Code to count, or None while nothing was said."""
        typed = {code: each.value for code, each in self.steppers.items() if code != self._rest}
        if all(number is None for number in typed.values()):
            return None
        counts = {code: number or 0 for code, number in typed.items()}
        if self._rest:
            counts[self._rest] = max(0, self._total - sum(counts.values()))
        return {code: counts[code] for code in self.steppers}

    def put(self, value: Mapping[str, int] | None) -> None:
        """Show `value` without telling anybody."""
        for code, stepper in self.steppers.items():
            stepper.put(None if value is None else value.get(code, 0))

    def show_sum(self, words: str) -> None:
        """Show the sum beside the steppers, with whatever it is compared to."""
        self.sum.say(words)
        self.sum.setVisible(bool(words))

    def show_note(self, words: str) -> None:
        """Show a quiet sentence under the steppers."""
        self.note.say(words)
        self.note.setVisible(bool(words))

    def show_total(self, total: int) -> None:
        """Fill the rest line so that all lines make `total`."""
        self._total = total
        counts = self.value
        if self._rest:
            self.steppers[self._rest].put(None if counts is None else counts[self._rest])

    def offer(self, codes: Sequence[str]) -> None:
        """Show only the lines with these codes."""
        for code, stepper in self.steppers.items():
            cell = stepper.parentWidget()
            if cell is not None:
                cell.setVisible(code in codes)

    def _changed(self) -> None:
        self.show_total(self._total)
        self.changed.emit(self.value)


class MoneyRow(QWidget):
    """Sums of money for `lines` of (code, words), kept in the smallest unit: `12,50` is 1250."""

    changed = Signal(object)  # code to amount, or None

    def __init__(self, lines: Sequence[tuple[str, str]], name: str = "") -> None:
        super().__init__()
        flow = Flow(self, CELL_GAP, 12)
        self.edits: dict[str, QLineEdit] = {}
        for code, words in lines:
            edit = QLineEdit()
            edit.setFixedWidth(118)
            edit.setMinimumHeight(38)
            edit.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            edit.setAccessibleName(f"{name}: {words}")
            edit.textEdited.connect(self._changed)
            self.edits[code] = edit
            flow.addWidget(labelled(words, edit))
        if len(lines) > ONE_LINE:
            align([each.parentWidget() for each in self.edits.values()])
        if self.edits:
            self.setFocusProxy(next(iter(self.edits.values())))

    @property
    def value(self) -> dict[str, int] | None:
        """Code to amount in the smallest unit, zeros left out, or None."""
        amounts = {code: read_money(edit.text()) for code, edit in self.edits.items()}
        return {code: amount for code, amount in amounts.items() if amount} or None

    def put(self, value: Mapping[str, int] | None) -> None:
        """Show `value` without telling anybody."""
        for code, edit in self.edits.items():
            amount = (value or {}).get(code, 0)
            edit.setText(write_money(amount) if amount else "")

    def _changed(self) -> None:
        for edit in self.edits.values():
            mark(edit, "wrong", bool(edit.text().strip()) and read_money(edit.text()) is None)
        self.changed.emit(self.value)


def labelled(words: str, widget: QWidget) -> QWidget:
    """`widget` with its small label above."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    label = Label(words, "label")
    label.setBuddy(widget)
    column.addWidget(label)
    column.addWidget(widget)
    return cell


def align(cells: Sequence[QWidget | None]) -> None:
    """Make all cells as wide as the widest, so that lines of them form columns."""
    present = [cell for cell in cells if cell is not None]
    width = max(cell.sizeHint().width() for cell in present)
    for cell in present:
        cell.setFixedWidth(width)


def stepper_height(steppers: Mapping[str, Stepper]) -> int:
    """The height of one of the steppers in pixels, so that the sum stands on their line."""
    return max((each.height() for each in steppers.values()), default=0)


def read_money(text: str) -> int | None:
    """`1 250,50` and `1250.5` as 125050; None for what is no sum of money."""
    plain = text.replace("\u00a0", "").replace("\u202f", "").replace(" ", "").replace(",", ".")
    if not plain:
        return 0
    units, point, cents = plain.partition(".")
    if not (units or "0").isascii() or not (units or "0").isdigit() or len(units) > 10:
        return None
    if point and not (len(cents) <= 2 and (cents or "0").isascii() and (cents or "0").isdigit()):
        return None
    return int(units or "0") * 100 + int((cents or "0").ljust(2, "0"))


def write_money(amount: int) -> str:
    """1250 as `12,50` or `12.50`, as the language writes it."""
    return f"{amount // 100}{QLocale().decimalPoint()}{amount % 100:02}"
