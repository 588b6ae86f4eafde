"""Fill: a record written into the form, question by question, with whatever input each question has."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit

from desktop.domain.field import Value
from desktop.ui.field_box import FieldBox
from desktop.ui.form import Form
from desktop.ui.guarded_text import GuardedText
from desktop.ui.picker import Picker
from desktop.ui.segments import ScaleRow, Segments, TickChoices
from desktop.ui.stepper import Stepper
from desktop.ui.tally import MoneyRow, TallyRow, write_money
from desktop.ui.ticks import StepTicks
from desktop.ui.tour.director import Act, TourBlocked, settled
from desktop.ui.tour.hands import press, type_in, write
from desktop.ui.typed import TypedField


def fill_step(form: Form, values: Mapping[str, Value]) -> Act[None]:
    """Answer every question of the open step that `values` answers; some are only asked after others."""
    step, answered = form.steps[form.current], set[str]()
    while True:
        asked = [name for name, box in step.boxes.items() if not box.isHidden() and name in values]
        following = next((name for name in asked if name not in answered), None)
        if following is None:
            return
        answered.add(following)
        answer(step.boxes[following], values[following])
        yield from settled(1)


def fill(form: Form, values: Mapping[str, Value]) -> Act[None]:
    """Answer all steps and finish."""
    for place in range(len(form.steps)):
        if form.current != place:
            problems = ", ".join(problem.field for problem in form.problems)
            raise TourBlocked(what=f"the form stays on step {form.current + 1}: {problems}")
        yield from fill_step(form, values)
        press(form.next)
        yield from settled(1)


def answer(box: FieldBox, value: Value) -> None:
    """Answer one question, and see that the form understood."""
    if not _same(box.input.read(), value):
        _enter(box, value)
    if not _same(box.input.read(), value):
        raise TourBlocked(what=f"{box.field.name} became {box.input.read()!r} instead of {value!r}")


def _enter(box: FieldBox, value: Value) -> None:
    widget = box.input.widget
    if isinstance(widget, Segments):
        _press_options(widget, [_code(value)])
    elif isinstance(widget, ScaleRow):
        _press_options(widget.segments, [str(value)])
    elif isinstance(widget, TickChoices) and isinstance(value, list):
        _press_options(widget, [code for code in widget.value if code not in value])
        _press_options(widget, [str(code) for code in value if code not in widget.value])
    elif isinstance(widget, Stepper):
        type_in(widget.field, str(value))
    elif isinstance(widget, TypedField):
        type_in(widget.joined.field, str(value))
    elif isinstance(widget, GuardedText):
        write(widget.edit, str(value))
    elif isinstance(widget, Picker):
        widget.setFocus()
        widget.choose(str(value))
    elif isinstance(widget, QLineEdit):
        type_in(widget, ", ".join(map(str, value)) if isinstance(value, list) else str(value))
    else:
        _enter_many(box, value)


def _enter_many(box: FieldBox, value: Value) -> None:
    widget = box.input.widget
    if isinstance(widget, TallyRow) and isinstance(value, dict):
        for code, stepper in widget.steppers.items():
            if stepper.isEnabled() and stepper.isVisible():
                type_in(stepper.field, str(value.get(code, 0)))
    elif isinstance(widget, MoneyRow) and isinstance(value, dict):
        for code, amount in value.items():
            if amount:
                type_in(widget.edits[code], write_money(amount))
    elif isinstance(widget, StepTicks) and isinstance(value, list):
        for tick, wanted in zip(widget.ticks, value, strict=True):
            if tick.isChecked() != wanted:
                press(tick)
    else:
        raise TourBlocked(what=f"nobody knows how to fill in {box.field.name}")


def _press_options(options: Segments | TickChoices, codes: list[str]) -> None:
    for code in codes:
        press(next(option for option in options.options if option.code == code))


def _code(value: Value) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _same(read: Value | None, value: Value) -> bool:
    """Whether the form holds `value`; counts may have been completed with what the program fills in."""
    if isinstance(value, dict):
        held = read if isinstance(read, dict) else {}
        return all(held.get(code, 0) == count for code, count in value.items())
    if isinstance(value, list) and isinstance(read, list):
        return read == value or sorted(map(str, read)) == sorted(map(str, value))
    return read == value
