"""Pages stand inside their window: building them shows no other window, not even for a moment."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.ui.notebook import Notebook
from desktop.ui.notebook import pages as pages_of
from desktop.ui.pages.groups import Groups
from desktop.ui.pages.sessions import Sessions
from tests.programme import SESSION, notebook, village

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class Watch(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown += [] if watched is self._window else [repr(watched)]
        return False


def look_through(opened: Workspace, qtbot: QtBot) -> list[str]:
    """Show every page of the notebook, and the form and the page of a session."""
    window = Notebook(opened, time.monotonic)
    qtbot.addWidget(window)
    watch = Watch(window)
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    window.show()
    for key in [spec.key for spec in pages_of(opened.role)]:
        window.go(key)
    pages, groups = window.page("sessions"), window.page("groups")
    assert isinstance(pages, Sessions)
    assert isinstance(groups, Groups)
    pages.describe({})
    for one in record.rows(opened, "session"):
        pages.show_session(one.id)
    groups.begin("cohort")
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    return watch.shown


def test_pages_open_no_windows_of_their_own(tmp_path: Path, qtbot: QtBot) -> None:
    place = village(tmp_path)
    record.add(place.facilitators[0], "session", [SESSION])
    for opened in (*place.facilitators, place.supervisor, notebook(tmp_path / "new", "facilitator")):
        assert look_through(opened, qtbot) == []
