"""Keeping: copies beside the notebook, made by themselves while somebody works."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from desktop.actions import backups
from desktop.actions.workspace import Workspace
from desktop.errors import AppError
from desktop.ui import messages, tasks
from desktop.ui.main_window import Window

AFTER_OPENING = 15_000  # milliseconds: the first page comes first
AFTER_PACKETS = 3_000


class Keeping(QObject):
    """Looks once after opening, and after packets, whether a copy is due; one at a time, and never in the way."""

    def __init__(self, window: Window, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self.running = False
        QTimer.singleShot(AFTER_OPENING, self, self.begin)

    def after_packets(self) -> None:
        """What was just handed over or taken in is worth a copy of its own."""
        QTimer.singleShot(AFTER_PACKETS, self, lambda: self.begin(always=True))

    def begin(self, *, always: bool = False) -> None:
        """Make a copy if one is due, or `always`; stops when the notebook is closed."""
        if self.running:
            return
        workspace, ticket = self._workspace, tasks.Ticket(self)
        self._window.locked.connect(ticket.stop)

        def work() -> Path | None:
            with workspace.apart() as own:
                return backups.copy(own, ticket.step) if always else backups.copy_if_due(own, ticket.step)

        tasks.run(self, work, lambda _made: None, self._failed, self._is_busy)

    def _is_busy(self, busy: bool) -> None:
        self.running = busy

    def _failed(self, error: AppError) -> None:
        page = self._window.stack.currentWidget()
        if page is not None:
            messages.show(page, error)
