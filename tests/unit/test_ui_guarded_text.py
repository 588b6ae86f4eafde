"""A guarded text marks what could point to a person, where it stands, and offers the way out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain import guard
from desktop.ui import theme
from desktop.ui.guarded_text import GuardedText

GUARD = guard.load((paths.resources() / "guard" / "rules.json").read_text(encoding="utf-8"))


@pytest.fixture
def text(qtbot: QtBot) -> GuardedText:
    made = GuardedText(300, GUARD.scan, "Вопросы группы")
    qtbot.addWidget(made)
    return made


def marked(text: GuardedText) -> list[str]:
    return [selection.cursor.selectedText() for selection in text.edit.extraSelections()]


def test_a_phone_number_is_marked_while_it_is_typed(text: GuardedText, qtbot: QtBot) -> None:
    QTest.keyClicks(text.edit, "call +992 92 777 12 34 today")
    qtbot.waitUntil(lambda: bool(text.edit.extraSelections()))
    assert marked(text) == ["+992 92 777 12 34"]
    assert text.blocked
    first = text.edit.extraSelections()[0]
    assert first.format.underlineColor().name() == theme.tokens().bad.lower()
    assert not text.chip.isHidden()
    assert text.keep.isHidden(), "what must be changed cannot be kept"


def test_the_mark_stands_right_behind_an_emoji(text: GuardedText) -> None:
    text.put("🙂🙂 +992 92 777 12 34")
    assert marked(text) == ["+992 92 777 12 34"]


def test_one_click_replaces_and_undo_brings_it_back(text: GuardedText, qtbot: QtBot) -> None:
    text.put("звонили с +992 92 777 12 34 вчера")
    QTest.mouseClick(text.replace, Qt.MouseButton.LeftButton)
    assert "777" not in text.value
    assert text.value.startswith("звонили с [")
    assert not text.blocked
    assert text.chip.isHidden()
    text.edit.undo()
    assert "777" in text.value


def test_a_warning_is_asked_once_and_only_its_rule_is_told(text: GuardedText, qtbot: QtBot) -> None:
    doubtful = next(
        each for each in ("Приходила Зулфия с сестрой.", "Вчера Ахмад молчал.") if _levels(each) == {"warn"}
    )
    text.put(doubtful)
    assert text.open_questions == 1
    assert not text.blocked
    with qtbot.waitSignal(text.overruled) as told:
        QTest.mouseClick(text.keep, Qt.MouseButton.LeftButton)
    assert told.args == [next(iter(GUARD.scan(doubtful))).rule]
    assert text.open_questions == 0
    text.look()
    assert marked(text) == []


def _levels(words: str) -> set[str]:
    return {finding.level for finding in GUARD.scan(words)}


def test_the_text_ends_at_its_limit(qtbot: QtBot) -> None:
    short = GuardedText(20, GUARD.scan)
    qtbot.addWidget(short)
    QTest.keyClicks(short.edit, "a" * 17)
    assert "3" in short.left.text()
    assert not short.left.isHidden()
    QTest.keyClicks(short.edit, "b" * 9)
    assert short.value == "a" * 17 + "bbb"


def test_tab_leaves_the_text(text: GuardedText) -> None:
    assert text.edit.tabChangesFocus()
