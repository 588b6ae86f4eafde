"""First run: seven words are offered, typed twice and rehearsed; what is wrong is said beside its field."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import AppError, DiskFull
from desktop.ui.first_run import FirstRun, Wish
from desktop.ui.labels import Label
from desktop.ui.new_passphrase import rules
from desktop.ui.welcome import Welcome

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

GOOD = "bridge boat shore apple snow"
TO_LATIN = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")
KEY = Qt.Key


def welcome(heard: list[object]) -> Welcome:
    return Welcome("ru", heard.append, lambda: heard.append("guides"))


def creating(made: list[Wish], trouble: AppError | None = None) -> FirstRun:
    def create(wish: Wish) -> str:
        if trouble is not None:
            raise trouble
        made.append(wish)
        return f"{threading.current_thread() is threading.main_thread()}"

    return FirstRun(create, rules("ru"), welcome([]))


def in_front(widget: QWidget, qtbot: QtBot) -> None:
    """Show the widget where the keys arrive."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_first_run_leads_from_the_role_to_a_rehearsed_passphrase(qtbot: QtBot) -> None:
    made: list[Wish] = []
    first = creating(made)
    qtbot.addWidget(first)
    QTest.keyClick(first.roles["facilitator"], KEY.Key_Return)
    first.practice.click()
    first.next.click()
    first.fresh.choose_own.click()
    QTest.keyClicks(first.first.edit, GOOD)
    QTest.keyClick(first.first.edit, KEY.Key_Return)
    QTest.keyClicks(first.second.edit, GOOD)
    QTest.keyClick(first.second.edit, KEY.Key_Return)
    assert first.current == 2
    QTest.keyClicks(first.rehearsal.edit, GOOD)
    with qtbot.waitSignal(first.created) as created:
        QTest.keyClick(first.rehearsal.edit, KEY.Key_Return)
    assert made == [Wish("facilitator", GOOD, practice=True)]
    assert created.args == ["False"], "keys are made outside the window's thread"
    assert [field.text for field in (first.first, first.second, first.rehearsal)] == ["", "", ""]


def test_no_role_no_next_step(qtbot: QtBot) -> None:
    first = creating([])
    qtbot.addWidget(first)
    first.next.click()
    assert first.current == 0
    assert first.trouble.count() == 1


@pytest.mark.parametrize(
    ("one", "two", "stays"),
    [("мост", "мост", True), ("", "", True), (GOOD, GOOD + "s", True), (GOOD, GOOD, False)],
)
def test_a_weak_or_mistyped_passphrase_is_answered_beside_its_field(
    one: str, two: str, stays: bool, qtbot: QtBot
) -> None:
    first = creating([])
    qtbot.addWidget(first)
    first.choose("trainer")
    first.go_on()
    first.fresh.take_own()
    first.first.edit.setText(one)
    first.second.edit.setText(two)
    first.go_on()
    assert first.current == (1 if stays else 2)
    sentences = [field.problem.accessibleName() for field in (first.first, first.second)]
    assert any(sentences) is stays


def test_the_rehearsal_must_be_the_same(qtbot: QtBot) -> None:
    made: list[Wish] = []
    first = creating(made)
    qtbot.addWidget(first)
    first.choose("trainer")
    first.go(2)
    first.first.edit.setText(GOOD)
    first.rehearsal.edit.setText(GOOD + "s")
    first.go_on()
    assert made == []
    assert first.rehearsal.problem.accessibleName() != ""


def test_seven_words_are_offered_and_typed_from_paper_in_any_layout_by_four_letters_each(qtbot: QtBot) -> None:
    made: list[Wish] = []
    first = creating(made)
    qtbot.addWidget(first)
    first.choose("supervisor")
    first.go_on()
    before = first.fresh.proposal
    first.fresh.others.click()
    words = first.fresh.proposal.split()
    assert len(words) == 7
    assert first.fresh.proposal != before
    shown = [each.text() for each in first.fresh.offered.findChildren(Label) if each.property("role") == "heading"]
    assert shown == words
    first.first.edit.setText(first.fresh.proposal.upper())
    first.second.edit.setText(" ".join(word[:4] for word in words))
    first.go_on()
    assert first.current == 2
    first.rehearsal.edit.setText("  ".join(words).translate(TO_LATIN))
    with qtbot.waitSignal(first.created):
        first.go_on()
    assert made[0].passphrase.casefold() == " ".join(words)
    assert first.fresh.proposal == ""


def test_the_word_that_is_wrong_is_named(qtbot: QtBot) -> None:
    first = creating([])
    qtbot.addWidget(first)
    first.choose("trainer")
    first.go_on()
    words = first.fresh.proposal.split()
    for typed, said in (
        ("", "seven words"),
        (" ".join(words[:6]), "not yet"),
        (" ".join([*words[:3], "эээээ", *words[4:]]), "Word 4"),
        (GOOD, "Word 1"),
    ):
        first.first.edit.setText(typed)
        first.second.edit.setText(typed)
        first.go_on()
        assert first.current == 1
        assert said in first.first.problem.accessibleName()


def test_next_without_a_role_goes_to_the_first_and_arrows_choose(qtbot: QtBot) -> None:
    first = creating([])
    in_front(first, qtbot)
    first.next.setFocus()
    first.next.click()
    assert first.roles["facilitator"].hasFocus()
    assert first.role == ""
    QTest.keyClick(first.roles["facilitator"], KEY.Key_Down)
    assert first.role == "facilitator", "the first arrow takes what one stands on"
    QTest.keyClick(first.roles["facilitator"], KEY.Key_Down)
    assert (first.role, first.roles["supervisor"].hasFocus()) == ("supervisor", True)
    QTest.keyClick(first.roles["supervisor"], KEY.Key_Up)
    assert first.role == "facilitator"


def test_tab_goes_from_field_to_field_and_the_eyes_come_last(qtbot: QtBot) -> None:
    first = creating([])
    in_front(first, qtbot)
    first.choose("trainer")
    first.go_on()
    first.first.edit.setFocus()
    stops = []
    for _ in range(4):
        stop = QApplication.focusWidget()
        assert stop is not None
        QTest.keyClick(stop, KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops == [first.second.edit, first.next, first.first.eye, first.second.eye]


def test_the_title_stays_where_it_is_from_step_to_step(qtbot: QtBot) -> None:
    first = creating([])
    in_front(first, qtbot)
    first.resize(1366, 768)
    first.choose("trainer")
    places = []
    for place in range(3):
        first.go(place)
        qtbot.wait(50)
        places.append(first.pills.mapTo(first, first.pills.rect().topLeft()).y())
    assert len({*places}) == 1


@pytest.mark.parametrize(("role", "practice", "said"), [
    ("facilitator", False, "supervisor can help"),
    ("supervisor", False, "recovery papers"),
    ("supervisor", True, "practice"),
])  # fmt: skip
def test_what_helps_if_it_is_forgotten_is_said_for_each_role(
    role: str, practice: bool, said: str, qtbot: QtBot
) -> None:
    first = creating([])
    qtbot.addWidget(first)
    first.choose(role)
    first.practice.setChecked(practice)
    first.go(2)
    assert said in first.help.accessibleName()


def test_a_backup_is_asked_for_on_the_first_step_only(qtbot: QtBot) -> None:
    first = FirstRun(lambda wish: wish, rules("en"), welcome([]), backups=True)
    in_front(first, qtbot)
    assert first.restore.isVisible()
    with qtbot.waitSignal(first.restore_wanted):
        first.restore.click()
    first.choose("trainer")
    first.go_on()
    assert not first.restore.isVisible()


def test_a_full_disk_is_said_and_nothing_is_lost(qtbot: QtBot) -> None:
    first = creating([], DiskFull())
    qtbot.addWidget(first)
    first.choose("trainer")
    first.go(2)
    first.first.edit.setText(GOOD)
    first.rehearsal.edit.setText(GOOD)
    first.go_on()
    qtbot.waitUntil(lambda: first.trouble.count() == 1)
    assert first.first.text == GOOD
    qtbot.waitUntil(first.next.isEnabled)
