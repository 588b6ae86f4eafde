"""Unhurried: work that makes a million small objects, during which nobody looks for garbage among them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unhurried() -> Iterator[None]:
    """Let garbage wait: to look for cycles among a million small objects, where none are, is a third of the time.

    Afterwards they count as old, so that the very next object does not set off the search among all of them.
    """
    waits = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if waits:
            gc.freeze()
            gc.unfreeze()
            gc.enable()
