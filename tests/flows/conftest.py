"""What flows through the window stand on: an English window over a real notebook of a small programme."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.actions.workspace import Workspace
from desktop.ui.notebook import Notebook
from desktop.ui.translate import locale
from tests.programme import Village, village

Open = Callable[[Workspace], Notebook]
GROUP = {
    "code": "M-7", "activity": "mothers", "project": "P-1", "site": "S-4", "guide": "own-guide", "guide_version": 2,
    "language": "tg", "planned_sessions": 10, "enrolled_sex": {"women": 16}, "channels": ["school"],
    "voluntary": True, "status": "open",
}  # fmt: skip


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path)
    yield made
    made.supervisor.close()


@pytest.fixture
def opened(qtbot: QtBot) -> Open:
    """Opens the window of a notebook; other tests may have left another language behind."""
    QLocale.setDefault(locale("en"))

    def made(notebook: Workspace) -> Notebook:
        window = Notebook(notebook, time.monotonic)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return made
