"""Places for a notebook that are not as they should be: a disk without room, a folder shut for writing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LIMITED = (
    "import os, resource, sys; most = int(sys.argv[1]); resource.setrlimit(resource.RLIMIT_FSIZE, (most, most));"
    "os.execv(sys.argv[2], sys.argv[2:])"
)
_BOUND = (  # without the three rights of root to pass over the modes of files
    "import ctypes, os, sys; [ctypes.CDLL(None).prctl(24, right, 0, 0, 0) for right in (1, 2, 3)];"
    "os.execv(sys.argv[1], sys.argv[1:])"
)
BOUND = [sys.executable, "-c", _BOUND]
"""Put before a command: it obeys the modes of files, also where everybody is root."""


@dataclass(frozen=True, slots=True)
class SmallDisk:
    """A disk of its own, or where nobody may mount one a folder in which no file grows beyond that."""

    folder: Path
    mounted: bool

    @contextmanager
    def filled(self, free: int) -> Iterator[list[str]]:
        """Leave only `free` bytes; what to put before a command that shall feel it."""
        if not self.mounted:
            yield [sys.executable, "-c", _LIMITED, str(free)]
            return
        filler = self.folder / "films of somebody else"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                file.truncate(max(0, file.tell() - free))
        try:
            yield []
        finally:
            filler.unlink()


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[SmallDisk]:
    """A disk of `size` bytes at `folder`."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "none", str(folder)]
    mounted = subprocess.run(mount, capture_output=True).returncode == 0
    try:
        yield SmallDisk(folder, mounted)
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def shut(folder: Path) -> Iterator[None]:
    """Nothing in `folder` can be written, made or removed."""
    inside = [folder, *folder.rglob("*")]
    modes = {path: path.stat().st_mode for path in inside}
    for path in inside:
        path.chmod(modes[path] & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
