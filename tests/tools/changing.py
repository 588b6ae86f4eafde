"""Changes a passphrase and ends without a word before the call of the system whose number is given.

Run as `python -m tests.tools.changing FOLDER STOP`; the passphrases are those of the tests. Status 9 if it was stopped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.actions import door, workspace
from tests.programme import PASSPHRASE

NEW = "copper lake nine gentle doors"
KILLED = 9
STEPS = 10
"""Two files: each is opened, synced and put in its place, then its folder is opened and synced."""


def change(folder: Path, stop: int) -> None:
    """Change it, and end the process before step `stop`."""
    calls = 0

    def counted(call: Callable[..., object]) -> Callable[..., object]:
        def instead(*given: object) -> object:
            nonlocal calls
            calls += 1
            if calls == stop:
                os._exit(KILLED)
            return call(*given)

        return instead

    opened = workspace.unlock(folder, PASSPHRASE)
    for name in ("fsync", "replace", "open"):
        setattr(os, name, counted(getattr(os, name)))
    door.change(opened, PASSPHRASE, NEW)
    os._exit(0 if calls == STEPS else 1)


if __name__ == "__main__":
    change(Path(sys.argv[1]), int(sys.argv[2]))
