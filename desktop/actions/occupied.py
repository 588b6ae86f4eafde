"""Occupied: one window for one notebook."""

from __future__ import annotations

from pathlib import Path

from desktop.storage import occupied
from desktop.storage.occupied import Seat

__all__ = ["Seat", "free", "take"]


def take(folder: Path) -> Seat:
    """Hold the notebook in `folder` until `leave()`; NotebookOpen if another window holds it."""
    return occupied.take(folder)


def free(folder: Path) -> None:
    """Raise NotebookOpen if another window holds the notebook in `folder`."""
    occupied.take(folder).leave()
