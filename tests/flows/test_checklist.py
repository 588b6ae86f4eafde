"""The check-list in the window: a quiet line on *Today* leads to the rows on *On this laptop*."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import checklist
from desktop.actions.checklist import Point
from desktop.actions.machine import Machine
from desktop.actions.workspace import Workspace
from desktop.ui.pages.checklist import Checklist, Reminder
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.laptop import Laptop
from desktop.ui.pages.today import Today
from desktop.ui.rows import Row
from tests.flows.conftest import Open
from tests.programme import Village

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")


def test_what_is_to_do_is_a_line_on_today_that_leads_to_the_laptop(qtbot: QtBot, place: Village, opened: Open) -> None:
    window = opened(place.supervisor)
    today = window.page("today")
    assert isinstance(today, Today)
    qtbot.waitUntil(today.reminder.isVisible)
    row = today.reminder.row
    assert row is not None
    assert "papers" in row.detail.text()
    QTest.keyClick(row, Qt.Key.Key_Return)
    page = window.stack.currentWidget()
    assert isinstance(page, Laptop)
    listed = page.findChild(Checklist)
    assert listed is not None
    qtbot.waitUntil(lambda: bool(listed.points))
    assert {"papers", "backup"} <= {point.name for point in checklist.to_do(listed.points)}


def test_a_laptop_in_order_says_nothing_on_today_and_little_on_its_page(
    qtbot: QtBot, place: Village, tmp_path: Path
) -> None:
    (tmp_path / "sound/proc").mkdir(parents=True)
    (tmp_path / "sound/proc/swaps").write_text("Filename\n")
    room = [10**12]
    sound = Machine(tmp_path / "sound", "linux", lambda: "no", lambda _folder: room[0])

    def look(own: Workspace) -> tuple[Point, ...]:
        return checklist.points(own, sound)

    desk = Desk(place.facilitators[0], lambda _changed: None, lambda _key: line)
    line, listed = Reminder(desk, look), Checklist(desk, look)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(line)
    column.addWidget(listed)
    qtbot.addWidget(whole)
    whole.show()
    qtbot.waitUntil(lambda: bool(listed.points))
    shown = len([point for point in listed.points if point.state != checklist.GOOD])
    assert len(listed.card.findChildren(Row)) == shown + 1
    QTest.keyClick(listed.more, Qt.Key.Key_Space)
    assert len(listed.card.findChildren(Row)) == len(listed.points) + 1
    room[0] = 1
    line.read()
    qtbot.waitUntil(line.isVisible)
    room[0] = 10**12
    line.read()
    qtbot.waitUntil(line.isHidden)
