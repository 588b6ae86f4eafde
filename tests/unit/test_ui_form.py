"""The form grows from its kind: sums, filled-in lines, problems beside their fields, and all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain import guard
from desktop.domain.field import Choice, Choices, Flag, Tally, Value
from desktop.domain.problem import Problem
from desktop.domain.session import SESSION
from desktop.ui.fields import Surroundings
from desktop.ui.form import Form
from desktop.ui.guarded_text import GuardedText
from desktop.ui.live import Counts
from desktop.ui.page import Page
from desktop.ui.picker import Picker
from desktop.ui.segments import Options
from desktop.ui.tally import TallyRow
from desktop.ui.ticks import StepTicks
from desktop.ui.wording import option_words, value_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
GUARD = guard.load((paths.resources() / "guard" / "rules.json").read_text(encoding="utf-8"))
PROJECT, SITE, COHORT = "a" * 32, "b" * 32, "c" * 32
LISTS = {
    "project": [(PROJECT, "Соседи и семьи")],
    "site": [(SITE, "S-04")],
    "cohort": [(COHORT, "M-07")],
    "guide": [("mothers-circle", "Круг матерей")],
}
STEPS = ("Приход", "Упражнение", "Завершение")
LAST: dict[str, Value] = {
    "activity": "mothers",
    "project": PROJECT,
    "site": SITE,
    "cohort": COHORT,
    "language": "tg",
    "guide": "mothers-circle",
    "guide_version": 3,
    "facilitators": ["F2", "F5"],
    "duration_min": 100,
    "att_sex": {"women": 16, "men": 0, "not_said": 0},
    "safety_level": "green",
}
WHOLE: dict[str, Value] = {
    **{name: value for name, value in LAST.items() if name not in ("att_sex", "safety_level")},
    "session_no": 4,
    "date": "2026-11-21",
    "delivered": "as_planned",
    "entered_from": "own",
    "att_sex": {"women": 15, "men": 0, "not_said": 0},
    "officials_present": "none",
    "sponsor_visible": "nobody",
    "steps_done": [True, True, False],
    "participation": 4,
    "openness": 4,
    "topics_raised": ["none"],
    "note_taker_present": True,
    "safety_level": "green",
}


def choices_for(name: str) -> Sequence[tuple[str, str]]:
    return LISTS.get(name, [])


Grow = Callable[..., Form]


@pytest.fixture
def grow(qtbot: QtBot) -> Iterator[Grow]:
    kept: list[Page] = []

    def made(values: dict[str, Value] | None = None, last: dict[str, Value] | None = None) -> Form:
        around = Surroundings(choices_for, GUARD.scan, date(2026, 11, 22))
        form = Form(SESSION, values or {}, around, last, Counts(lambda _values: 16, lambda _values: STEPS))
        page = Page("Встреча")
        kept.append(page)
        page.body.addWidget(form)
        qtbot.addWidget(page)
        page.resize(1182, 768)
        with qtbot.waitExposed(page):
            page.show()
        return form

    yield made
    kept.clear()


def box(form: Form, name: str) -> QWidget:
    return next(step.boxes[name].input.widget for step in form.steps if name in step.boxes)


def said(form: Form, name: str) -> str:
    return next(step.boxes[name].problem for step in form.steps if name in step.boxes)


def asked(form: Form) -> set[str]:
    return {name for step in form.steps for name, each in step.boxes.items() if not each.isHidden()}


def test_nothing_is_chosen_beforehand(grow: Grow, qtbot: QtBot) -> None:
    form = grow()
    for step in form.steps:
        for name, each in step.boxes.items():
            if isinstance(each.field.type, Choice | Choices | Flag):
                assert not each.input.read(), name


def test_only_what_may_is_taken_over_from_last_time(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    values = form.values
    assert values["site"] == SITE
    assert values["facilitators"] == ["F2", "F5"]
    assert "att_sex" not in values
    assert "safety_level" not in values


def test_questions_come_when_an_answer_calls_for_them(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last={**LAST, "activity": "community"})
    assert "att_sex" not in asked(form)
    assert "note_taker_present" not in asked(form)
    form.put("delivered", "as_planned")
    form.put("activity", "mothers")
    assert {"att_sex", "note_taker_present"} <= asked(form)
    form.put("delivered", "cancelled")
    assert "att_sex" not in asked(form)
    assert "reasons" in asked(form)


def test_the_sum_is_compared_with_the_group_and_what_is_not_said_is_filled_in(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    form.put("delivered", "as_planned")
    form.go(1)
    sex, age = box(form, "att_sex"), box(form, "att_age")
    assert isinstance(sex, TallyRow)
    assert isinstance(age, TallyRow)
    assert not age.isVisible()
    QTest.keyClicks(sex.steppers["women"].field, "15")
    assert "**15**" in sex.sum.accessibleName() or "15" in sex.sum.accessibleName()
    assert "16" in sex.sum.accessibleName()
    assert age.isVisible()
    QTest.keyClicks(age.steppers["under_31"].field, "6")
    QTest.keyClicks(age.steppers["31_50"].field, "8")
    assert age.steppers["not_said"].value == 1
    assert not age.note.isHidden()
    assert form.values["att_age"] == {"under_31": 6, "31_50": 8, "51_over": 0, "not_said": 1}


def test_too_many_ages_are_said_at_once_beside_the_field(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    form.put("delivered", "as_planned")
    form.put("att_sex", {"women": 15, "men": 0, "not_said": 0})
    form.go(1)
    age = box(form, "att_age")
    assert isinstance(age, TallyRow)
    QTest.keyClicks(age.steppers["under_31"].field, "17")
    assert "17" in said(form, "att_age")
    assert "15" in said(form, "att_age")
    assert said(form, "officials_present") == "", "nobody is told off for what was not reached yet"


def test_small_roles_are_merged_only_when_the_step_is_left(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    form.put("delivered", "as_planned")
    form.put("att_sex", {"women": 15, "men": 0, "not_said": 0})
    form.go(1)
    roles = box(form, "role_counts")
    assert isinstance(roles, TallyRow)
    QTest.keyClicks(roles.steppers["teachers"].field, "1")
    assert roles.steppers["teachers"].value == 1
    form.go(2)
    form.go(1)
    assert roles.steppers["teachers"].value == 0
    assert roles.steppers["other"].value == 1


def test_a_stage_that_could_point_to_people_is_not_offered(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last={**LAST, "activity": "migrants"})
    form.put("delivered", "as_planned")
    form.put("att_sex", {"women": 4, "men": 5, "not_said": 0})
    stages = box(form, "stage")
    assert isinstance(stages, Options)
    assert stages.offered == ["mixed"]
    form.put("att_sex", {"women": 4, "men": 6, "not_said": 0})
    assert stages.offered == ["mixed", "pre_departure", "family_home"]


def test_a_guide_that_is_not_here_is_shown_as_its_code_and_kept(grow: Grow, qtbot: QtBot) -> None:
    picker = box(grow({**LAST, "guide": "from-elsewhere"}), "guide")
    assert isinstance(picker, Picker)
    assert (picker.code(), picker.currentText()) == ("from-elsewhere", "from-elsewhere")


def test_the_steps_of_the_guide_are_ticked(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    form.put("delivered", "as_planned")
    steps = box(form, "steps_done")
    assert isinstance(steps, StepTicks)
    assert [tick.text() for tick in steps.ticks] == list(STEPS)
    steps.ticks[0].click()
    assert form.values["steps_done"] == [True, False, False]


def test_control_enter_goes_on_and_finishes_what_is_whole(grow: Grow, qtbot: QtBot) -> None:
    form = grow(dict(WHOLE))
    finished: list[object] = []
    form.finished.connect(finished.append)
    for expected in (1, 2, 3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, KEY.Key_Return, CONTROL)
        assert form.current == expected
    assert finished == []
    QTest.keyClick(form, KEY.Key_Return, CONTROL)
    assert len(finished) == 1
    assert finished[0] == form.values
    assert form.problems == []
    assert [pill.state for pill in form.pills.pills] == ["done"] * 4


def test_control_enter_inside_a_text_goes_on_too(grow: Grow, qtbot: QtBot) -> None:
    form = grow(dict(WHOLE))
    form.go(2)
    text = box(form, "worked")
    assert isinstance(text, GuardedText)
    text.edit.setFocus()
    QTest.keyClick(text.edit, KEY.Key_Return, CONTROL)
    assert form.current == 3
    assert text.value == ""


def test_done_goes_to_the_first_thing_that_is_missing(grow: Grow, qtbot: QtBot) -> None:
    form = grow({name: value for name, value in WHOLE.items() if name not in ("officials_present", "openness")})
    finished: list[object] = []
    form.finished.connect(finished.append)
    form.go(3)
    form.finish()
    assert finished == []
    assert form.current == 1
    assert said(form, "officials_present") != ""
    officials = box(form, "officials_present")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert officials.isAncestorOf(focused)
    assert [pill.state for pill in form.pills.pills] == ["done", "wrong", "wrong", "done"]


def test_a_marked_text_keeps_the_record_from_being_finished(grow: Grow, qtbot: QtBot) -> None:
    form = grow({**WHOLE, "worked": "звонили с +992 92 777 12 34"})
    assert [problem.code for problem in form.problems] == ["text-blocked"]
    form.finish()
    assert form.current == 2
    text = box(form, "worked")
    assert isinstance(text, GuardedText)
    text.replace.click()
    qtbot.waitUntil(lambda: form.problems == [])


def test_what_a_verb_refused_is_shown_beside_its_field(grow: Grow, qtbot: QtBot) -> None:
    form = grow(dict(WHOLE))
    form.say_problems(
        [Problem("cohort", "reference-missing", "There is no “{value}” in this notebook.", {"value": "M"})]
    )
    assert form.current == 0
    assert said(form, "cohort") == "There is no “M” in this notebook."


def test_each_change_hands_out_what_a_draft_keeps(grow: Grow, qtbot: QtBot) -> None:
    form = grow(last=LAST)
    drafts: list[dict[str, Value]] = []
    form.changed.connect(drafts.append)
    delivered = box(form, "delivered")
    assert isinstance(delivered, Options)
    delivered.options[0].click()
    assert drafts[-1]["delivered"] == "as_planned"
    assert drafts[-1] == form.values


def test_a_tally_is_read_in_the_order_of_the_form() -> None:
    ages = SESSION.field("att_age")
    assert isinstance(ages.type, Tally)
    first, second, *_, last = (option.code for option in ages.type.options)
    words = value_words(ages, {last: 1, "elsewhere": 3, second: 0, first: 6}, choices_for)
    assert words == f"{option_words(ages, first)}: 6 · {option_words(ages, last)}: 1 · elsewhere: 3"
