"""The main window: pages are built when first shown, told what changed, and the notebook closes after idle minutes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import PageSpec, Window
from desktop.ui.page import Page

# The offscreen platform says this of every window with a least size, and it means nothing.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Clock:
    """Seconds that only grow when a test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Telling(Page):
    """A page that writes down what it was told."""

    def __init__(self, title: str, heard: list[object]) -> None:
        super().__init__(title)
        self.edit = QLineEdit()
        self.body.addWidget(self.edit)
        self._title, self._heard = title, heard

    def refresh(self, changed: object) -> None:
        self._heard.append((self._title, changed))

    def leave(self) -> None:
        self._heard.append((self._title, "left"))


@pytest.fixture
def heard() -> list[object]:
    return []


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def window(qtbot: QtBot, heard: list[object], clock: Clock) -> Iterator[Window]:
    words = ("Сегодня", "Встречи", "На этом ноутбуке")

    def building(word: str) -> Callable[[object], QWidget]:
        return lambda _session: Telling(word, heard)

    pages = [PageSpec(word, "house", word, building(word)) for word in words]
    made = Window(pages, "session", "F2 · Согд", clock)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.idle.stop()


def shown(window: Window) -> str:
    page = window.stack.currentWidget()
    assert isinstance(page, Page)
    return page.head.title.text()


def test_control_and_a_figure_open_a_page(window: Window, qtbot: QtBot) -> None:
    assert shown(window) == "Сегодня"
    QTest.keyClick(window, KEY.Key_3, CONTROL)
    assert shown(window) == "На этом ноутбуке"
    assert [item.isChecked() for item in window.rail.items] == [False, False, True]


def test_only_pages_that_were_built_are_told_what_changed(window: Window, heard: list[object]) -> None:
    window.changed.emit("груши")
    window.go("Встречи")
    window.changed.emit("яблоки")
    assert heard == [("Сегодня", "груши"), ("Сегодня", "яблоки"), ("Встречи", "яблоки")]


def test_a_page_keeps_its_state_when_it_is_left(window: Window) -> None:
    page = window.go("Встречи")
    window.go("Сегодня")
    assert window.go("Встречи") is page


def test_f6_goes_to_the_rail_and_back(window: Window, qtbot: QtBot) -> None:
    page = window.stack.currentWidget()
    assert isinstance(page, Telling)
    page.edit.setFocus()
    QTest.keyClick(window, KEY.Key_F6)
    assert window.rail.items[0].hasFocus()
    QTest.keyClick(window.rail.items[0], KEY.Key_Down)
    assert window.rail.items[1].hasFocus()
    QTest.keyClick(window, KEY.Key_F6)
    assert page.edit.hasFocus()


def test_the_lock_lets_pages_save_first(window: Window, heard: list[object], qtbot: QtBot) -> None:
    window.locked.connect(lambda: heard.append("locked"))
    QTest.mouseClick(window.rail.lock_button, Qt.MouseButton.LeftButton)
    assert heard == [("Сегодня", "left"), "locked"]


def test_five_idle_minutes_close_the_notebook(window: Window, clock: Clock, heard: list[object]) -> None:
    window.locked.connect(lambda: heard.append("locked"))
    clock.now = 269
    window.idle.look()
    quiet = window.rail.when.accessibleName()
    clock.now = 275
    window.idle.look()
    assert "25" in window.rail.when.accessibleName()
    assert window.rail.when.accessibleName() != quiet
    assert heard == []
    clock.now = 300
    window.idle.look()
    assert heard == [("Сегодня", "left"), "locked"]


def test_any_key_keeps_it_open(window: Window, clock: Clock, heard: list[object], qtbot: QtBot) -> None:
    window.locked.connect(lambda: heard.append("locked"))
    quiet = window.rail.when.accessibleName()
    clock.now = 290
    window.idle.look()
    assert "10" in window.rail.when.accessibleName()
    QTest.keyClick(window, KEY.Key_Shift)
    assert window.rail.when.accessibleName() == quiet
    clock.now = 400
    window.idle.look()
    assert heard == []


def test_a_badge_says_how_much_waits(window: Window) -> None:
    window.show_badge("Встречи", 2)
    item = window.rail.items[1]
    assert item.accessibleDescription() == "2"
    before = item.grab().toImage()
    window.show_badge("Встречи", 0)
    assert item.grab().toImage() != before


def test_a_long_word_takes_two_lines_and_is_not_cut(window: Window, qtbot: QtBot) -> None:
    one, two = window.rail.items[0], window.rail.items[2]
    qtbot.waitUntil(lambda: two.height() > one.height())


def test_at_twice_the_size_the_rail_shows_icons_and_still_warns(window: Window, clock: Clock, qtbot: QtBot) -> None:
    window.resize(683, 384)
    qtbot.waitUntil(lambda: window.rail.width() < 80)
    assert window.rail.when.isHidden()
    assert window.rail.items[2].toolTip() == "На этом ноутбуке"
    clock.now = 290
    window.idle.look()
    assert window.rail.left.isVisible()
    assert window.rail.left.text() == "10"
    window.resize(1366, 768)
    qtbot.waitUntil(window.rail.when.isVisible)
    assert not window.rail.left.isVisible()


def test_the_title_says_nothing(window: Window) -> None:
    assert window.windowTitle() == "Daftar"
