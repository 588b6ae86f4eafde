"""Occupied: one window for one notebook, held by a lock of the system that dies with the process."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

LOCK = "window.lock"
"""An empty file in the folder of the vault: that it is there says nothing, only the system knows who holds it."""


class NotebookOpen(AppError):
    code = "notebook-open"
    text = QT_TRANSLATE_NOOP("Errors", "This notebook is already open in another window.")
    hint = QT_TRANSLATE_NOOP("Errors", "Go to that window, or close it and try again.")


class Seat:
    """Holds a notebook for one window until `leave`, or until the process is gone."""

    def __init__(self, handle: int | None) -> None:
        self._handle = handle

    def leave(self) -> None:
        """Let another window open the notebook."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def take(folder: Path) -> Seat:
    """Hold the vault in `folder`; NotebookOpen if another window does; nobody does where nothing can be written."""
    try:
        handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return Seat(None)  # opening the database says what is wrong with the folder
    try:
        _hold(handle)
    except BlockingIOError:
        os.close(handle)
        raise NotebookOpen from None
    return Seat(handle)


def _hold(handle: int) -> None:
    """Lock the open file, or raise BlockingIOError; a file system without locks lets everybody in."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise BlockingIOError from None
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if isinstance(error, BlockingIOError):
                raise
