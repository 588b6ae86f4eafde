"""Opening a notebook: the right one is chosen, a wrong passphrase is answered in place, nothing typed is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import FileMissing
from desktop.ui.passphrase_field import PassphraseField, layout_of
from desktop.ui.unlock import Choice, Unlock
from desktop.ui.welcome import Welcome

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

GOOD = "bridge boat shore apple snow"
KEY = Qt.Key


def welcome(heard: list[object]) -> Welcome:
    return Welcome("ru", heard.append, lambda: heard.append("guides"))


def in_front(widget: QWidget, qtbot: QtBot) -> None:
    """Show the widget where the keys arrive."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def test_a_key_opens_the_eye_and_a_screen_reader_hears_of_it(qtbot: QtBot) -> None:
    unlock = Unlock([Choice("a", "Согд")], lambda key, text: (key, text), welcome([]))
    in_front(unlock, qtbot)
    unlock.passphrase.edit.setFocus()
    assert "F8" in unlock.passphrase.edit.accessibleDescription()
    QTest.keyClick(unlock.passphrase.edit, KEY.Key_F8)
    assert unlock.passphrase.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert "Hide" in unlock.passphrase.eye.accessibleName()
    QTest.keyClick(unlock.passphrase.edit, KEY.Key_Tab)
    assert unlock.open.hasFocus()


def test_the_right_passphrase_opens_the_chosen_notebook(qtbot: QtBot) -> None:
    unlock = Unlock([Choice("a", "Согд"), Choice("b", "Практика")], lambda key, text: (key, text), welcome([]))
    qtbot.addWidget(unlock)
    QTest.keyClick(unlock.rows[1], KEY.Key_Space)
    QTest.keyClicks(unlock.passphrase.edit, GOOD)
    with qtbot.waitSignal(unlock.unlocked) as unlocked:
        QTest.keyClick(unlock.passphrase.edit, KEY.Key_Return)
    assert unlocked.args == [("b", GOOD)]
    assert unlock.passphrase.text == ""


def test_arrows_choose_a_notebook_practice_is_told_apart_and_help_is_asked_for_the_chosen_one(qtbot: QtBot) -> None:
    choices = [Choice("a", "Тетрадь 1"), Choice("b", "Тетрадь 2", practice=True)]
    unlock = Unlock(choices, lambda key, text: (key, text), welcome([]))
    in_front(unlock, qtbot)
    assert "practice" not in unlock.rows[0].accessibleName()
    assert "practice" in unlock.rows[1].accessibleName()
    unlock.rows[0].setFocus()
    QTest.keyClick(unlock.rows[0], KEY.Key_Down)
    assert unlock.chosen == "b"
    assert unlock.rows[1].hasFocus(), "the passphrase waits until the choice is settled"
    with qtbot.waitSignal(unlock.recover_wanted) as wanted:
        unlock.forgotten.click()
    assert wanted.args == ["b"]


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
def test_the_layout_is_said(text: str, other: str) -> None:
    assert layout_of(text) != ""
    assert layout_of(text) != layout_of(other)
    assert layout_of("12 !") == ""


def test_language_and_paper_need_no_notebook(qtbot: QtBot) -> None:
    heard: list[object] = []
    frame = welcome(heard)
    qtbot.addWidget(frame)
    frame.languages.options[1].click()
    frame.guides.click()
    assert heard == ["en", "guides"]
