"""Long work: its result arrives in the window's thread, only while somebody waits, and being busy always ends."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.errors import AppError, DiskFull
from desktop.ui import tasks
from desktop.ui.page import Page


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_work_leaves_the_window_s_thread_and_its_result_comes_back(owner: QWidget, qtbot: QtBot) -> None:
    heard: list[object] = []
    busy: list[bool] = []

    def done(where: str) -> None:
        heard.append((where, threading.current_thread() is threading.main_thread()))

    tasks.run(owner, lambda: threading.current_thread().name, done, busy=busy.append)
    assert busy == [True]
    qtbot.waitUntil(lambda: busy == [True, False])
    assert heard[0] != (threading.main_thread().name, True)
    assert heard[0][1] is True  # type: ignore[index]


def test_an_expected_failure_goes_to_failed(owner: QWidget, qtbot: QtBot) -> None:
    heard: list[AppError] = []
    busy: list[bool] = []

    def work() -> int:
        raise DiskFull

    tasks.run(owner, work, lambda _result: pytest.fail("nothing was done"), heard.append, busy.append)
    qtbot.waitUntil(lambda: busy == [True, False])
    assert [type(each) for each in heard] == [DiskFull]


def test_without_failed_it_is_shown_on_the_page_of_the_owner(qtbot: QtBot) -> None:
    page = Page("Обмен")
    qtbot.addWidget(page)
    inside = QWidget()
    page.body.addWidget(inside)

    def work() -> int:
        raise DiskFull

    tasks.run(inside, work, lambda _result: None)
    qtbot.waitUntil(lambda: page.news.count() == 1)
    item = page.news.itemAt(0)
    assert item is not None
    banner = item.widget()
    assert banner is not None
    assert DiskFull.text in banner.accessibleName()
    assert DiskFull.hint in banner.accessibleName()


def test_a_bug_reaches_the_crash_hook(owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[type[BaseException]] = []
    busy: list[bool] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: heard.append(kind))
    tasks.run(owner, lambda: 1 // 0, lambda _result: None, busy=busy.append)
    qtbot.waitUntil(lambda: busy == [True, False])
    assert heard == [ZeroDivisionError]


def test_nothing_is_delivered_to_who_is_gone(qtbot: QtBot) -> None:
    owner, gate = QObject(), threading.Event()
    heard: list[object] = []
    tasks.run(owner, gate.wait, heard.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gate.set()
    assert QThreadPool.globalInstance().waitForDone(5000)
    after = QWidget()
    qtbot.addWidget(after)
    tasks.run(after, lambda: "later", heard.append)
    qtbot.waitUntil(lambda: heard != [])
    assert heard == ["later"]


def test_work_says_how_far_it_is_and_can_be_stopped(owner: QWidget, qtbot: QtBot) -> None:
    ticket = tasks.Ticket(owner)
    steps: list[tuple[int, int]] = []
    busy: list[bool] = []
    ticket.progress.connect(lambda done, total: steps.append((done, total)))
    first, go = threading.Event(), threading.Event()

    def work() -> str:
        ticket.step(1, 3)
        first.set()
        go.wait()
        ticket.step(2, 3)
        return "all"

    tasks.run(owner, work, lambda _result: pytest.fail("it was stopped"), busy=busy.append)
    assert first.wait(5)
    ticket.stop()
    go.set()
    qtbot.waitUntil(lambda: busy == [True, False])
    assert steps == [(1, 3)]
