"""Director: carries the tour from one step to the next, each as soon as what it waits for has happened."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

TICK = 5  # milliseconds between two looks
PATIENCE = 60.0  # seconds after which nothing will happen any more

Result = TypeVar("Result")


class TourBlocked(AppError):
    code = "tour-blocked"
    text = QT_TRANSLATE_NOOP("Errors", "The tour could not go on: {what}")
    hint = QT_TRANSLATE_NOOP("Errors", "Something in the program is broken. The pictures up to here were kept.")


@dataclass(frozen=True, slots=True)
class Until:
    """What the tour waits for, in words and as a question."""

    what: str
    holds: Callable[[], bool]


Act = Generator[Until, None, Result]
"""A part of the tour: it does something, says what it waits for, and goes on from there."""


class Director(QObject):
    """Runs one act. `ended`: it is over, `failure` says why if it could not be finished."""

    ended = Signal()

    def __init__(self, act: Act[None], patience: float = PATIENCE) -> None:
        """`patience`: seconds any one step may take."""
        super().__init__()
        self._act, self._patience = act, patience
        self._waits = Until("the beginning", lambda: True)
        self._deadline = time.monotonic() + patience
        self.failure: BaseException | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin; the event loop does the rest."""
        self._timer.start()

    def fail(self, error: BaseException) -> None:
        """End here: something went wrong, in the tour or in the program it shows."""
        self._timer.stop()
        if self.failure is None:
            self.failure = error
            self._act.close()
            self.ended.emit()

    def _look(self) -> None:
        if self.failure is not None:
            return
        if not self._waits.holds():
            if time.monotonic() > self._deadline:
                self.fail(TourBlocked(what=self._waits.what))
            return
        try:
            self._waits = next(self._act)
        except StopIteration:
            self._timer.stop()
            self.ended.emit()
            return
        except AppError as error:
            self.fail(error)
            return
        self._deadline = time.monotonic() + self._patience


def settled(ticks: int = 4) -> Act[None]:
    """Wait until no work is under way and everything was laid out."""
    yield Until("running work", lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    for _ in range(ticks):
        yield Until("the next moment", lambda: True)
