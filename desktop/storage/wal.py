"""The write-ahead log beside the database, read as it lies there: what of it was committed, and whether it is whole."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.crypto.keys import RawKey
from desktop.crypto.page import PAGE, open_page, page_keys

WHOLE, TORN, DAMAGED = "whole", "torn", "damaged"
_HEAD, _FRAME = 32, 24
_LITTLE, _BIG = 0x377F0682, 0x377F0683


class Frame(NamedTuple):
    """One page as it was written; `after` is the number of pages of the database if this frame commits, else 0."""

    number: int
    after: int
    sealed: bytes
    summed: bool
    """Whether the running sum over the log holds up to here: SQLite reads no further than that."""


def frames(wal: Path) -> list[Frame]:
    """The frames since the log last began anew, the broken ones too, up to the end of the file."""
    content = wal.read_bytes() if wal.is_file() else b""
    return list(_frames(content)) if len(content) > _HEAD else []


def committed(found: list[Frame]) -> list[Frame]:
    """Those up to the last that commits: what comes after was never finished."""
    last = max((at for at, frame in enumerate(found) if frame.after), default=-1)
    return found[: last + 1]


def state(wal: Path, key: RawKey) -> str:
    """WHOLE, or TORN if its newest transaction is not whole, as a power cut leaves it; or DAMAGED.

    Each transaction is synced before the next begins. So where one is broken and a later one is there, no power cut
    did it, and SQLite would pass over all that follows without a word (sqlite.org/walformat.html).
    """
    found = frames(wal)
    broken = next((at for at, frame in enumerate(found) if not frame.summed), None)
    if broken is None:
        return WHOLE
    keys = page_keys(key)
    good = [frame.number > 0 and open_page(keys, frame.number, frame.sealed) is not None for frame in found]
    commits = [at for at, frame in enumerate(found) if frame.after and at >= broken]
    head_lost = broken == 0 and bool(commits) and all(good[: commits[0] + 1])
    later = bool(commits) and any(good[commits[0] + 1 :])
    return DAMAGED if head_lost or later else TORN


def _frames(content: bytes) -> Iterator[Frame]:
    magic = struct.unpack_from(">I", content)[0]
    order = "<" if magic == _LITTLE else ">"
    sums = _sums(order, content[:24], (0, 0))
    sound = magic in (_LITTLE, _BIG) and sums == struct.unpack_from(">II", content, 24)
    mark = content[16:24] if sound else content[_HEAD + 8 : _HEAD + 16]
    for at in range(_HEAD, len(content) - _FRAME - PAGE + 1, _FRAME + PAGE):
        number, after = struct.unpack_from(">II", content, at)
        sealed = content[at + _FRAME : at + _FRAME + PAGE]
        same = content[at + 8 : at + 16] == mark
        if not same and not _goes_on(content, at + _FRAME + PAGE, mark):
            return  # left from before the log began anew
        if sound:
            sums = _sums(order, content[at : at + 8] + sealed, sums)
            sound = same and sums == struct.unpack_from(">II", content, at + 16)
        yield Frame(number, after, sealed, sound)


def _goes_on(content: bytes, at: int, mark: bytes) -> bool:
    return content[at + 8 : at + 16] == mark


def _sums(order: str, content: bytes, sums: tuple[int, int]) -> tuple[int, int]:
    first, second = sums
    for one, other in struct.iter_unpack(order + "II", content):
        first = (first + one + second) & 0xFFFFFFFF
        second = (second + other + first) & 0xFFFFFFFF
    return first, second
