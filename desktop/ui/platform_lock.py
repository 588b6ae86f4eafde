"""Platform lock: hears from the system when a notebook has to be closed, on each system in its own way."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.ui.bus_signals import BusSignals
    from desktop.ui.windows_signals import WindowsSignals


def listen(window: QWidget, tell: Callable[[str], object]) -> BusSignals | WindowsSignals | None:
    """From now on `tell` gets a reason when the screen is locked, the lid shut, the laptop sent to sleep or ended.

    What is returned has `release()`: call it once the notebook is closed, for sleep may be waiting. On macOS nothing
    is heard yet, only idle minutes close the notebook there; they also pass while the laptop sleeps.
    """
    heard: BusSignals | WindowsSignals | None = None
    if sys.platform == "win32":
        from desktop.ui.windows_signals import WindowsSignals

        heard = WindowsSignals(tell)
        heard.begin(int(window.winId()))
    elif sys.platform == "linux":
        from desktop.ui.bus_signals import BusSignals  # not before a notebook is open: the first screen is faster

        heard = BusSignals(window, os.environ)
        heard.told.connect(tell)
    return heard
