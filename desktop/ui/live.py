"""Live: what a form adds up and fills in while it is written, and what its texts still wait for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.field import Tally, Value, amount
from desktop.domain.kind import offered
from desktop.domain.problem import Problem
from desktop.ui.field_box import FieldBox
from desktop.ui.form_step import FormStep
from desktop.ui.guarded_text import GuardedText
from desktop.ui.segments import Options
from desktop.ui.tally import TallyRow
from desktop.ui.ticks import StepTicks
from desktop.ui.translate import translate
from desktop.words import QT_TRANSLATE_NOOP

Values = Mapping[str, Value]


def _nobody(values: Values) -> int | None:
    del values
    return None


def _none(values: Values) -> Sequence[str]:
    del values
    return ()


@dataclass(frozen=True, slots=True)
class Counts:
    """What the form cannot know itself: how many are in the chosen group, and the steps of the chosen guide."""

    enrolled: Callable[[Values], int | None] = _nobody
    steps: Callable[[Values], Sequence[str]] = _none


def follow(step: FormStep, values: Values, counts: Counts) -> None:
    """Bring sums, filled lines, offered options and guide steps of one form step up to date."""
    for box in step.boxes.values():
        widget = box.input.widget
        if isinstance(widget, TallyRow):
            _add_up(box, widget, values, counts)
        elif isinstance(widget, Options):
            codes = [option.code for option in offered(box.field, values)]
            if codes and codes != widget.offered:
                widget.offer(codes)
        elif isinstance(widget, StepTicks):
            widget.show_steps(counts.steps(values))


def _add_up(box: FieldBox, row: TallyRow, values: Values, counts: Counts) -> None:
    row.offer([option.code for option in offered(box.field, values)])
    merge = box.field.merge
    if merge is not None and merge.total:
        row.show_total(amount(values.get(merge.total)))
        left = (row.value or {}).get(merge.into, 0)
        row.show_note(translate("Form", "For %n people this is not said. It can stay so.", left) if left else "")
        row.show_sum("")
        return
    total = amount(row.value)
    if row.value is None or not isinstance(box.field.type, Tally):
        row.show_sum("")
        return
    enrolled = counts.enrolled(values) if box.field.name == "att_sex" else None
    if enrolled:
        words = translate("Form", "total **{total}** of {enrolled} in the group")
        row.show_sum(words.format(total=total, enrolled=enrolled))
    else:
        row.show_sum(translate("Form", "total **{total}**").format(total=total))


def guarded(box: FieldBox) -> list[Problem]:
    """What a free text still waits for before the record can be finished."""
    text = box.input.widget
    if not isinstance(text, GuardedText):
        return []
    if text.blocked:
        words = QT_TRANSLATE_NOOP("Problems", "Change the marked words: a record must not point to anybody.")
        return [Problem(box.field.name, "text-blocked", words)]
    if text.open_questions:
        words = QT_TRANSLATE_NOOP("Problems", "Say of the marked words whether they are a person.")
        return [Problem(box.field.name, "text-asks", words)]
    return []
