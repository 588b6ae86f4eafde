"""Before a notebook is open: the passphrase is typed twice and rehearsed, and a wrong one is answered in place."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from zxcvbn import zxcvbn

from desktop.errors import AppError, DiskFull, FileMissing
from desktop.ui.first_run import FirstRun, Wish
from desktop.ui.passphrase_field import PassphraseField, alphabet_of
from desktop.ui.unlock import Choice, Unlock
from desktop.ui.welcome import Welcome

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

GOOD = "bridge boat shore apple snow"
KEY = Qt.Key


def judge(text: str) -> int:
    return int(zxcvbn(text)["score"]) if text else 0


def welcome(heard: list[object]) -> Welcome:
    return Welcome("ru", heard.append, lambda: heard.append("guides"))


def creating(made: list[Wish], trouble: AppError | None = None) -> FirstRun:
    def create(wish: Wish) -> str:
        if trouble is not None:
            raise trouble
        made.append(wish)
        return f"{threading.current_thread() is threading.main_thread()}"

    return FirstRun(create, judge, welcome([]))


def test_a_first_run_leads_from_the_role_to_a_rehearsed_passphrase(qtbot: QtBot) -> None:
    made: list[Wish] = []
    first = creating(made)
    qtbot.addWidget(first)
    QTest.keyClick(first.roles["facilitator"], KEY.Key_Return)
    first.practice.click()
    first.next.click()
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
    first.rehearsal.edit.setText(GOOD.upper())
    first.go_on()
    assert made == []
    assert first.rehearsal.problem.accessibleName() != ""


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


def test_the_right_passphrase_opens_the_chosen_notebook(qtbot: QtBot) -> None:
    unlock = Unlock([Choice("a", "Согд"), Choice("b", "Практика")], lambda key, text: (key, text), welcome([]))
    qtbot.addWidget(unlock)
    QTest.keyClick(unlock.rows[1], KEY.Key_Space)
    QTest.keyClicks(unlock.passphrase.edit, GOOD)
    with qtbot.waitSignal(unlock.unlocked) as unlocked:
        QTest.keyClick(unlock.passphrase.edit, KEY.Key_Return)
    assert unlocked.args == [("b", GOOD)]
    assert unlock.passphrase.text == ""


def test_a_wrong_passphrase_is_answered_in_place_and_can_be_mended(qtbot: QtBot) -> None:
    def refuse(_key: str, _text: str) -> str:
        raise FileMissing

    unlock = Unlock([Choice("a", "Согд")], refuse, welcome([]))
    qtbot.addWidget(unlock)
    unlock.passphrase.edit.setText("нет")
    unlock.try_it()
    assert not unlock.open.isEnabled(), "only one try at a time"
    qtbot.waitUntil(unlock.open.isEnabled)
    assert FileMissing.text in unlock.passphrase.problem.accessibleName()
    assert unlock.passphrase.text == "нет"
    QTest.keyClick(unlock.passphrase.edit, KEY.Key_A)
    assert unlock.passphrase.problem.accessibleName() == ""


def test_nothing_typed_is_not_tried(qtbot: QtBot) -> None:
    tried: list[str] = []
    unlock = Unlock([Choice("a", "Согд")], lambda key, _text: tried.append(key), welcome([]))
    qtbot.addWidget(unlock)
    unlock.open.click()
    assert unlock.passphrase.problem.accessibleName() != ""
    assert tried == []


def test_the_eye_shows_what_is_typed(qtbot: QtBot) -> None:
    field = PassphraseField("Парольная фраза")
    qtbot.addWidget(field)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    field.eye.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    field.wipe()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_caps_lock_is_noticed_by_the_letters_it_makes(qtbot: QtBot) -> None:
    field = PassphraseField("Парольная фраза")
    qtbot.addWidget(field)
    QTest.keyClick(field.edit, KEY.Key_A)
    assert "Caps" not in field.note.accessibleName()
    QTest.keyClicks(field.edit, "b", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps" in field.note.accessibleName(), "Shift makes small letters only while Caps Lock is on"


@pytest.mark.parametrize(("text", "other"), [("мост", "bridge"), ("most", "мост"), ("мост bridge", "мост")])
def test_the_alphabet_is_said(text: str, other: str) -> None:
    assert alphabet_of(text) != ""
    assert alphabet_of(text) != alphabet_of(other)
    assert alphabet_of("12 !") == ""


def test_language_and_paper_need_no_notebook(qtbot: QtBot) -> None:
    heard: list[object] = []
    frame = welcome(heard)
    qtbot.addWidget(frame)
    frame.languages.options[1].click()
    frame.guides.click()
    assert heard == ["en", "guides"]
