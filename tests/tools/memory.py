"""A scanner of other processes: how often some bytes are in the memory of a process and of all it started."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

PIECE = 1 << 22


def tree(process: int) -> list[int]:
    """A process and everything below it."""
    found = [process]
    for task in Path(f"/proc/{process}/task").iterdir():
        children = (task / "children").read_text().split()
        found += [each for child in children for each in tree(int(child))]
    return found


def spellings(text: str) -> tuple[bytes, ...]:
    """How Python and Qt hold a text: as bytes, in two bytes a letter and in four."""
    return text.encode(), text.encode("utf-16-le"), text.encode("utf-32-le")


def copies(process: int, needles: Mapping[str, tuple[bytes, ...]]) -> dict[str, int]:
    """How many copies of each needle the memory of `process` holds; a region that cannot be read is an error."""
    patterns = {name: re.compile(b"|".join(map(re.escape, forms))) for name, forms in needles.items()}
    longest = max(len(form) for forms in needles.values() for form in forms)
    found = dict.fromkeys(needles, 0)
    with open(f"/proc/{process}/mem", "rb", buffering=0) as memory:
        for start, end in _regions(process):
            tail = b""
            for place in range(start, end, PIECE):
                memory.seek(place)
                piece = tail + memory.read(min(PIECE, end - place))
                for name, pattern in patterns.items():
                    found[name] += len(pattern.findall(piece))
                tail = piece[-(longest - 1) :]
    return found


def _regions(process: int) -> list[tuple[int, int]]:
    """What can hold something written by the process: readable, and not a device."""
    found = []
    for line in Path(f"/proc/{process}/maps").read_text().splitlines():
        where, rights, *_, name = [*line.split(maxsplit=5), ""][:7]
        if rights.startswith("r") and "[vvar" not in line and "[vsyscall" not in line and "/dev/" not in name:
            start, _, end = where.partition("-")
            found.append((int(start, 16), int(end, 16)))
    return found
