"""Tasks: the one way to do long work outside the window's thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from desktop.errors import AppError

Result = TypeVar("Result")
_BEGUN, _ENDED = True, False


class Stopped(Exception):
    """Raised inside the work when the user no longer wants it."""


class Ticket(QObject):
    """Passed into long work that can say how far it is and can be stopped."""

    progress = Signal(int, int)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._stop = threading.Event()

    def step(self, done: int, total: int) -> None:
        """Called by the work, in its thread; raises `Stopped` if the user no longer wants it."""
        if self._stop.is_set():
            raise Stopped
        self.progress.emit(done, total)

    def stop(self) -> None:
        """Ask the work to end at its next step."""
        self._stop.set()


class _Sender(QObject):
    """Lives only to carry what came out of a worker thread; has no parent, so the worker may outlive the owner."""

    ended = Signal(object, object)


class _Receiver(QObject):
    """Belongs to the owner: if the owner is gone, nothing is delivered."""

    def __init__(
        self,
        owner: QObject,
        done: Callable[[object], object],
        failed: Callable[[AppError], object],
        busy: Callable[[bool], object],
    ) -> None:
        super().__init__(owner)
        self._done, self._failed, self._busy = done, failed, busy

    @Slot(object, object)
    def arrive(self, result: object, error: object) -> None:
        try:
            if error is None:
                self._done(result)
            elif isinstance(error, AppError):
                self._failed(error)
            elif isinstance(error, Exception) and not isinstance(error, Stopped):
                sys.excepthook(type(error), error, error.__traceback__)
        finally:
            self._busy(_ENDED)
            self.deleteLater()


def run(
    owner: QObject,
    work: Callable[[], Result],
    done: Callable[[Result], object],
    failed: Callable[[AppError], object] | None = None,
    busy: Callable[[bool], object] | None = None,
) -> None:
    """Run `work` in a thread of the pool; everything else runs in the window's thread, and only while `owner` lives.

    `busy(True)` is called at once and `busy(False)` at the end, whatever happened. An expected failure goes to
    `failed` (without it, to a message on the owner's page); any other exception goes to the crash hook.
    """
    state = busy or _nothing
    receiver = _Receiver(owner, done, failed or (lambda error: _tell(owner, error)), state)  # type: ignore[arg-type]
    sender = _Sender()
    sender.ended.connect(receiver.arrive)

    def inside() -> None:
        result: object = None
        error: Exception | None = None
        try:
            result = work()
        except Exception as raised:  # noqa: BLE001 - the only place that may: it hands over to the window's thread
            error = raised
        sender.ended.emit(result, error)

    state(_BEGUN)
    QThreadPool.globalInstance().start(inside)


def _tell(owner: QObject, error: AppError) -> None:
    from desktop.ui import messages  # the first screen does without

    messages.show(owner, error)


def _nothing(state: bool) -> None:
    del state
