"""Tables: columns are data, rows come a page at a time, and nothing is asked twice."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.ui.table import Column, Table, TableModel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A row."""

    number: int
    title: str


COLUMNS = (
    Column("№", lambda row: str(row.number), 60, figures=True),
    Column("Встреча", lambda row: row.title),
)


def meetings(first: int, last: int) -> list[Meeting]:
    return [Meeting(number, f"Встреча {number}") for number in range(first, last)]


def test_the_model_keeps_qt_s_promises() -> None:
    """The tester watches every signal and warns of a broken promise; a Qt warning fails a test."""
    model = TableModel(COLUMNS, meetings(0, 5), lambda _last: [])
    watching = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.fetchMore(QModelIndex())
    model.show_rows(meetings(3, 9))
    assert watching.model() is model


def test_pages_are_fetched_behind_the_last_row_until_there_are_none() -> None:
    asked: list[object] = []

    def more(last: object) -> list[Meeting]:
        asked.append(last)
        assert isinstance(last, Meeting)
        return meetings(last.number + 1, min(last.number + 4, 8))

    model, root = TableModel(COLUMNS, meetings(0, 3), more), QModelIndex()
    while model.canFetchMore(root):
        model.fetchMore(root)
    assert model.rowCount() == 8
    assert asked == [Meeting(2, "Встреча 2"), Meeting(5, "Встреча 5"), Meeting(7, "Встреча 7")]
    assert model.place_of(lambda row: row.number == 6) == 6
    assert model.place_of(lambda row: row.number == 60) == -1


def test_figures_stand_at_the_end_and_heads_over_them() -> None:
    model = TableModel(COLUMNS, meetings(0, 1))
    role = Qt.ItemDataRole.TextAlignmentRole
    for found in (model.data(model.index(0, 0), role), model.headerData(0, Qt.Orientation.Horizontal, role)):
        assert isinstance(found, Qt.AlignmentFlag)
        assert found & Qt.AlignmentFlag.AlignTrailing
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Встреча"


def test_enter_opens_the_row(qtbot: QtBot) -> None:
    table = Table(TableModel(COLUMNS, meetings(0, 3)))
    qtbot.addWidget(table)
    table.resize(500, 200)
    table.show()
    table.selectRow(1)
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [Meeting(1, "Встреча 1")]
    assert table.columnWidth(0) == 60
    assert table.columnWidth(1) > 400
