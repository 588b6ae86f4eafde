"""Fields: the input that belongs to each type of field, behind one face the form can talk to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.field import (
    Choice,
    Choices,
    Code,
    Codes,
    Count,
    Day,
    Field,
    Flag,
    Money,
    Month,
    Ref,
    Scale,
    Steps,
    Tally,
    Text,
    Time,
    Value,
)
from desktop.domain.types import NARRATIVE_FROM
from desktop.ui.guarded_text import GuardedText, Scan
from desktop.ui.picker import Picker
from desktop.ui.segments import ScaleRow, Segments, TickChoices
from desktop.ui.stepper import Stepper
from desktop.ui.tally import MoneyRow, TallyRow
from desktop.ui.ticks import StepTicks
from desktop.ui.translate import said, translate
from desktop.ui.typed import day_field, month_field, time_field
from desktop.ui.wording import ChoicesFor, label, options

OPEN_UP_TO = 7  # options; more go into a list that opens
PICKER_WIDTH = 264  # pixels


@dataclass(frozen=True, slots=True)
class Input:
    """One input: its widget, how to read it and fill it, and whom to tell. `compact` ones share a line."""

    widget: QWidget
    read: Callable[[], Value | None]
    put: Callable[[Value | None], None]
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What inputs need from outside: lists for references and codes, the text guard, and the day."""

    choices_for: ChoicesFor
    scan: Scan
    today: date


def make(field: Field, around: Surroundings, tell: Callable[[], None]) -> Input:
    """The input for `field`; `tell` is called after each change by the user."""
    kind = field.type
    if isinstance(kind, Choice):
        found = options(field)
        return _segments(field, found, tell) if len(found) <= OPEN_UP_TO else _picker(field, found, tell)
    if isinstance(kind, Ref):
        return _picker(field, around.choices_for(kind.kind), tell)
    if isinstance(kind, Code | Codes):
        offered = list(around.choices_for(field.name))
        if offered:
            return _picker(field, offered, tell) if isinstance(kind, Code) else _ticks(field, offered, "", tell)
        return _codes(field, tell)
    if isinstance(kind, Choices):
        return _ticks(field, options(field), kind.exclusive, tell)
    if isinstance(kind, Text):
        return _text(field, kind, around.scan, tell)
    return _figures(field, tell) or _times(field, around.today, tell)


def _figures(field: Field, tell: Callable[[], None]) -> Input | None:
    kind, name = field.type, label(field)
    if isinstance(kind, Count):
        stepper = Stepper(kind.low, kind.high, name=name)
        stepper.changed.connect(tell)
        return Input(stepper, lambda: stepper.value, lambda v: stepper.put(_int(v)), compact=True)
    if isinstance(kind, Scale):
        low, high = (said("Domain", words) if words else "" for words in (kind.low_label, kind.high_label))
        scale = ScaleRow(kind.low, kind.high, low, high, name=name)
        scale.changed.connect(tell)
        return Input(scale, lambda: scale.value, lambda v: scale.put(_int(v)))
    if isinstance(kind, Tally):
        rest = field.merge.into if field.merge is not None and field.merge.total else ""
        tally = TallyRow(options(field), rest, name)
        tally.changed.connect(tell)
        return Input(tally, lambda: tally.value, lambda v: tally.put(v if isinstance(v, dict) else None))
    if isinstance(kind, Money):
        money = MoneyRow(options(field), name)
        money.changed.connect(tell)
        return Input(money, lambda: money.value, lambda v: money.put(v if isinstance(v, dict) else None))
    if isinstance(kind, Flag):
        return _flag(field, tell)
    return None


def _times(field: Field, today: date, tell: Callable[[], None]) -> Input:
    if isinstance(field.type, Steps):
        ticks = StepTicks()
        ticks.changed.connect(tell)
        return Input(ticks, lambda: ticks.value, lambda v: ticks.put(_bools(v)))
    if isinstance(field.type, Day):
        typed = day_field(today)
    elif isinstance(field.type, Month):
        typed = month_field(today)
    else:
        assert isinstance(field.type, Time)
        typed = time_field()
    typed.joined.field.setAccessibleName(label(field))
    typed.changed.connect(tell)
    return Input(typed, lambda: typed.value, lambda v: typed.put(_str(v)), compact=True)


def _segments(field: Field, found: Sequence[tuple[str, str]], tell: Callable[[], None]) -> Input:
    segments = Segments(found, name=label(field))
    segments.changed.connect(tell)
    return Input(segments, lambda: segments.value, lambda v: segments.put(_str(v)))


def _flag(field: Field, tell: Callable[[], None]) -> Input:
    words = (("yes", translate("Form", "yes")), ("no", translate("Form", "no")))
    segments = Segments(words, name=label(field))
    segments.changed.connect(tell)
    return Input(
        segments,
        lambda: None if segments.value is None else segments.value == "yes",
        lambda v: segments.put({True: "yes", False: "no"}.get(v) if isinstance(v, bool) else None),
    )


def _ticks(field: Field, found: Sequence[tuple[str, str]], exclusive: str, tell: Callable[[], None]) -> Input:
    ticks = TickChoices(found, exclusive=exclusive, name=label(field))
    ticks.changed.connect(tell)
    return Input(ticks, lambda: list(ticks.value), lambda v: ticks.put([str(each) for each in _list(v)]))


def _picker(field: Field, found: Sequence[tuple[str, str]], tell: Callable[[], None]) -> Input:
    picker = Picker([("", "—"), *found] if not field.required else found, translate("Form", "Choose"))
    picker.setAccessibleName(label(field))
    picker.setFixedWidth(PICKER_WIDTH)
    picker.currentIndexChanged.connect(tell)

    def put(value: Value | None) -> None:
        code = _str(value)
        with QSignalBlocker(picker):
            if code is not None and picker.findData(code) < 0:
                picker.addItem(code, code)  # written elsewhere, unknown here: shown as its code, never lost by mending
            picker.choose(code)

    return Input(picker, lambda: picker.code() or None, put, compact=True)


def _codes(field: Field, tell: Callable[[], None]) -> Input:
    kind, edit = field.type, QLineEdit()
    many = isinstance(kind, Codes)
    example = kind.code.example if isinstance(kind, Codes) else kind.example if isinstance(kind, Code) else ""
    edit.setPlaceholderText(example)
    edit.setAccessibleName(label(field))
    edit.setFixedWidth(PICKER_WIDTH if many or len(example) > 8 else 118)
    edit.setMinimumHeight(38)
    edit.textEdited.connect(tell)

    def read() -> Value | None:
        words = [word for word in re.split(r"[\s,;]+", edit.text()) if word]
        return words if many else edit.text().strip() or None

    return Input(
        edit, read, lambda v: edit.setText(", ".join(map(str, _list(v))) if many else _str(v) or ""), compact=True
    )


def _text(field: Field, kind: Text, scan: Scan, tell: Callable[[], None]) -> Input:
    if kind.limit < NARRATIVE_FROM:
        edit = QLineEdit()
        edit.setMaxLength(kind.limit)
        edit.setAccessibleName(label(field))
        edit.setMinimumHeight(38)
        edit.setFixedWidth(min(520, QFontMetrics(edit.font()).averageCharWidth() * (kind.limit + 4)))
        edit.textEdited.connect(tell)
        return Input(edit, lambda: edit.text().strip(), lambda v: edit.setText(_str(v) or ""), compact=True)
    text = GuardedText(kind.limit, scan, label(field))
    text.changed.connect(tell)
    text.judged.connect(tell)

    def read() -> Value | None:
        return text.value.strip()

    return Input(text, read, lambda v: text.put(_str(v) or ""))


def _str(value: Value | None) -> str | None:
    return value if isinstance(value, str) and value else None


def _int(value: Value | None) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _list(value: Value | None) -> list[object]:
    return list(value) if isinstance(value, list) else []


def _bools(value: Value | None) -> list[bool] | None:
    return [bool(each) for each in value] if isinstance(value, list) else None
