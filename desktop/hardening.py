"""Hardening: what costs nothing and keeps others on the same laptop from looking in."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path

PR_SET_DUMPABLE = 4  # linux/prctl.h
SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002  # errhandlingapi.h


def private() -> None:
    """From here on, files this process makes are the person's alone, and nobody gets an image of its memory.

    No crash leaves one, and no other program of the same person may read it; only the system's own administrator can.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX)
        with suppress(OSError, AttributeError):  # a Windows without error reports sends none
            ctypes.windll.wer.WerAddExcludedApplication(Path(sys.executable).name, False)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
