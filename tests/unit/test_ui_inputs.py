"""The inputs of a form: typed, stepped and chosen by keyboard, with nothing chosen beforehand."""

from __future__ import annotations

from datetime import date
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import typed
from desktop.ui.buttons import Button
from desktop.ui.picker import Picker
from desktop.ui.segments import ScaleRow, Segments, TickChoices
from desktop.ui.stepper import Stepper
from desktop.ui.tally import MoneyRow, TallyRow, read_money, write_money
from desktop.ui.ticks import StepTicks

# The offscreen platform says this of every window with a least size, and it means nothing.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TODAY = date(2026, 11, 22)
KEY = Qt.Key
THREE = [("a", "первое"), ("b", "второе"), ("c", "третье")]


class Input(Protocol):
    """What all inputs have in common."""

    @property
    def value(self) -> object: ...


def unsaid(widget: Input) -> bool:
    """A call, so that the type checker does not believe it for ever."""
    return widget.value is None


def test_a_stepper_says_nothing_until_somebody_does(qtbot: QtBot) -> None:
    stepper = Stepper(0, 20)
    qtbot.addWidget(stepper)
    heard: list[object] = []
    stepper.changed.connect(heard.append)
    assert unsaid(stepper)
    QTest.keyClicks(stepper.field, "15")
    assert stepper.value == 15
    QTest.keyClick(stepper.field, KEY.Key_Up)
    QTest.keyClick(stepper.field, KEY.Key_Down)
    QTest.keyClick(stepper.field, KEY.Key_PageUp)
    assert stepper.value == 20
    assert not stepper.more.isEnabled()
    stepper.field.clear()
    QTest.keyClick(stepper.field, KEY.Key_Backspace)
    stepper.field.textEdited.emit("")
    assert unsaid(stepper)
    assert heard == [1, 15, 16, 15, 20, None]


def test_a_stepper_takes_digits_only_and_stays_within_its_limits(qtbot: QtBot) -> None:
    stepper = Stepper(1, 40)
    qtbot.addWidget(stepper)
    QTest.keyClicks(stepper.field, "x-4")
    assert stepper.value == 4
    for _ in range(9):
        QTest.mouseClick(stepper.less, Qt.MouseButton.LeftButton)
    assert stepper.value == 1
    assert not stepper.less.isEnabled()


def test_putting_a_value_tells_nobody(qtbot: QtBot) -> None:
    stepper, segments, ticks = Stepper(), Segments(THREE), TickChoices(THREE)
    heard: list[object] = []
    for widget in (stepper, segments, ticks):
        qtbot.addWidget(widget)
        widget.changed.connect(heard.append)
    stepper.put(3)
    segments.put("b")
    ticks.put(["c", "a"])
    assert (stepper.value, segments.value, ticks.value) == (3, "b", ["a", "c"])
    assert heard == []


def test_segments_start_empty_and_are_chosen_by_arrows_and_space(qtbot: QtBot) -> None:
    segments = Segments(THREE)
    qtbot.addWidget(segments)
    segments.show()
    assert unsaid(segments)
    segments.setFocus()
    first, second, third = segments.options
    QTest.keyClick(first, KEY.Key_Right)
    assert unsaid(segments), "an arrow only moves"
    QTest.keyClick(second, KEY.Key_Space)
    assert segments.value == "b"
    assert [each.focusPolicy() is Qt.FocusPolicy.StrongFocus for each in segments.options] == [False, True, False]
    QTest.keyClick(second, KEY.Key_Left)
    QTest.keyClick(first, KEY.Key_Left)
    QTest.keyClick(third, KEY.Key_Space)
    assert segments.value == "c"
    QTest.keyClick(third, KEY.Key_Delete)
    assert unsaid(segments)


def test_segments_break_into_lines_where_they_do_not_fit(qtbot: QtBot) -> None:
    segments = Segments([(str(place), "довольно длинные слова") for place in range(6)])
    qtbot.addWidget(segments)
    segments.resize(500, segments.heightForWidth(500))
    segments.show()
    assert segments.heightForWidth(500) > segments.heightForWidth(5000)
    assert all(each.geometry().right() < 500 for each in segments.options)
    assert all(each.geometry().bottom() < segments.height() for each in segments.options)


def test_the_exclusive_choice_stands_alone(qtbot: QtBot) -> None:
    ticks = TickChoices(THREE, exclusive="a")
    qtbot.addWidget(ticks)
    heard: list[object] = []
    ticks.changed.connect(heard.append)
    for option in (ticks.options[2], ticks.options[1], ticks.options[0], ticks.options[2]):
        option.click()
    assert heard == [["c"], ["b", "c"], ["a"], ["c"]]


def test_an_answer_that_is_no_longer_offered_is_still_shown(qtbot: QtBot) -> None:
    segments = Segments(THREE, "c")
    qtbot.addWidget(segments)
    segments.offer(["a"])
    assert segments.offered == ["a", "c"]


def test_a_scale_is_a_number(qtbot: QtBot) -> None:
    scale = ScaleRow(1, 5, "мало", "много")
    qtbot.addWidget(scale)
    with qtbot.waitSignal(scale.changed) as signal:
        scale.segments.options[3].click()
    assert signal.args == [4]
    assert scale.value == 4


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("22.11.2026", "2026-11-22"),
        ("1.2.26", "2026-02-01"),
        ("22/11", "2026-11-22"),
        ("5", "2026-11-05"),
        ("2026-11-05", "2026-11-05"),
        ("31.02.2026", None),
        ("", None),
        ("вчера", None),
        ("1.2.3.4", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, value: str | None) -> None:
    assert typed.read_day(text, TODAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("11.2026", "2026-11"), ("3", "2026-03"), ("2026-03", "2026-03"), ("13.2026", None), ("", None)],
)
def test_months_are_read(text: str, value: str | None) -> None:
    assert typed.read_month(text, TODAY) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("14:05", "14:05"), ("9.30", "09:30"), ("1405", "14:05"), ("9", "09:00"), ("25:00", None), ("x", None)],
)
def test_times_are_read(text: str, value: str | None) -> None:
    assert typed.read_time(text) == value


def test_a_day_is_stepped_over_the_end_of_a_month(qtbot: QtBot) -> None:
    field = typed.day_field(TODAY)
    qtbot.addWidget(field)
    QTest.keyClicks(field.joined.field, "30.11")
    assert field.value == "2026-11-30"
    QTest.keyClick(field.joined.field, KEY.Key_Up)
    assert field.value == "2026-12-01"
    assert field.joined.field.text() == "01.12.2026"
    assert typed.later_month("2026-12", 1) == "2027-01"
    assert typed.later_time("23:50", 15) == "00:05"


def test_what_cannot_be_read_as_a_day_stays_and_is_marked(qtbot: QtBot) -> None:
    field = typed.day_field(TODAY)
    qtbot.addWidget(field)
    QTest.keyClicks(field.joined.field, "31.02")
    QTest.keyClick(field.joined.field, KEY.Key_Return)
    assert unsaid(field)
    assert field.joined.field.text() == "31.02"
    assert field.joined.property("wrong") is True


def test_a_tally_adds_up_and_fills_what_lacks(qtbot: QtBot) -> None:
    row = TallyRow([*THREE, ("not_said", "не указано")], rest="not_said")
    qtbot.addWidget(row)
    assert unsaid(row)
    row.show_total(15)
    QTest.keyClicks(row.steppers["a"].field, "6")
    QTest.keyClicks(row.steppers["c"].field, "8")
    assert row.value == {"a": 6, "b": 0, "c": 8, "not_said": 1}
    assert row.steppers["not_said"].value == 1
    assert not row.steppers["not_said"].isEnabled()
    QTest.keyClicks(row.steppers["b"].field, "9")
    assert row.value == {"a": 6, "b": 9, "c": 8, "not_said": 0}


@pytest.mark.parametrize(
    ("text", "amount"),
    [("12,50", 1250), ("1 250.5", 125050), ("7", 700), ("", 0), (",5", 50), ("1,234", None), ("-3", None), ("x", None)],
)
def test_money_is_read_in_the_smallest_unit(text: str, amount: int | None) -> None:
    assert read_money(text) == amount


def test_money_leaves_out_zeros_and_marks_nonsense(qtbot: QtBot) -> None:
    row = MoneyRow(THREE)
    qtbot.addWidget(row)
    QTest.keyClicks(row.edits["b"], "12,50")
    QTest.keyClicks(row.edits["c"], "0")
    assert row.value == {"b": 1250}
    QTest.keyClicks(row.edits["a"], "x")
    assert row.edits["a"].property("wrong") is True
    assert write_money(1205)[-2:] == "05"


def test_steps_of_a_guide_are_ticked_and_keep_their_number(qtbot: QtBot) -> None:
    ticks = StepTicks()
    qtbot.addWidget(ticks)
    ticks.show_steps(["один", "два"])
    assert unsaid(ticks)
    ticks.ticks[1].click()
    assert ticks.value == [False, True]
    ticks.show_steps(["раз", "два", "три"])
    assert ticks.value == [False, True, False]


def test_a_picker_has_no_choice_and_the_wheel_changes_none(qtbot: QtBot) -> None:
    picker = Picker(THREE, "Выберите")
    qtbot.addWidget(picker)
    assert picker.code() is None
    picker.choose("b")
    none, wheel = Qt.MouseButton.NoButton, QPoint(0, -120)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        wheel,
        wheel,
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picker, turn)
    assert picker.code() == "b"
    picker.offer([("c", "третье")])
    assert picker.code() is None


def test_enter_presses_a_button_unless_it_destroys(qtbot: QtBot) -> None:
    pressed: list[str] = []
    usual = Button("Готово", lambda: pressed.append("usual"))
    danger = Button("Удалить", lambda: pressed.append("danger"), kind="danger")
    for button in (usual, danger):
        qtbot.addWidget(button)
        QTest.keyClick(button, KEY.Key_Return)
    assert pressed == ["usual"]
