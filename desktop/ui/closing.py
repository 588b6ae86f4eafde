"""Closing: what is shown instead of the notebook while a running job comes to its end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui import reasons
from desktop.ui.labels import Label
from desktop.ui.notices import BusyLine
from desktop.ui.tasks import Ticket
from desktop.ui.translate import translate

PATIENCE, SHORT_PATIENCE = 120_000, 3_000  # milliseconds; logind lets sleep wait for five seconds
STOPPING = 10_000  # milliseconds from the wish to stop to the end
LOOK = 50  # milliseconds between two looks


def busy() -> bool:
    """Whether a job is running that still needs the notebook."""
    return QThreadPool.globalInstance().activeThreadCount() > 0


class Closing(QWidget):
    """Says that a job is being finished, and offers to stop it; `then` runs once nothing runs any more."""

    def __init__(self, owner: QObject, reason: str, then: Callable[[], object]) -> None:
        """`owner`: whose jobs these are. What can be stopped is stopped at once where the laptop goes to sleep."""
        super().__init__()
        self.setObjectName("page")
        self._owner, self._then = owner, then
        self._left = PATIENCE
        self._draw()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        if reason in reasons.AT_ONCE:
            self.stop()
            self._left = SHORT_PATIENCE

    def _draw(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 24)
        whole.addStretch(1)
        line = QHBoxLayout()
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(Label(translate("Closing", "The notebook is being closed"), "title"))
        words = translate("Closing", "Something is still being finished, so that nothing is left half done.")
        column.addWidget(Label(words, "soft", wrap=True))
        self.line = BusyLine()
        self.line.begin(translate("Closing", "Finishing"), self.stop)
        column.addWidget(self.line)
        line.addStretch(1)
        line.addLayout(column)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(2)

    def stop(self) -> None:
        """Ask what runs to stop where it stands: nothing of it is kept, and nothing is left half done."""
        for ticket in self._owner.findChildren(Ticket):
            ticket.stop()
        self._left = min(self._left, STOPPING)

    def _look(self) -> None:
        self._left -= LOOK
        if busy() and self._left > 0:
            return
        self._timer.stop()
        self._then()
