"""A record as people see it, and the words that ask for some of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256

from desktop.words import QT_TRANSLATE_NOOP

FINISHED, HANDED_OVER, RECEIVED = "finished", "handed-over", "received"
STATES = (
    (FINISHED, QT_TRANSLATE_NOOP("States", "ready to hand over")),
    (HANDED_OVER, QT_TRANSLATE_NOOP("States", "handed over")),
    (RECEIVED, QT_TRANSLATE_NOOP("States", "received")),
)


def new_id(device: str, random: Callable[[int], bytes]) -> str:
    """A fresh id, 32 hexadecimal digits, that only a record begun by `device` (a key in hexadecimal) can have."""
    half = random(8)
    return (half + _tag(device, half)).hex()


def begun_by(record: str, device: str) -> bool:
    """Whether the id `record` was made by `device`: nobody else can slip an older write under a record (§3.4)."""
    raw = bytes.fromhex(record)
    return raw[8:] == _tag(device, raw[:8])


def _tag(device: str, half: bytes) -> bytes:
    return sha256(b"daftar-record-1" + bytes.fromhex(device) + half).digest()[:8]


@dataclass(frozen=True, slots=True)
class Record:
    """One record. `id`: 32 hexadecimal digits; `label`: the supervisor's name for the device that first wrote it."""

    id: str
    kind: str
    device: str
    label: str
    values: dict[str, object]
    state: str
    entries: int = 1
    withdrawn: bool = False
    conflicts: dict[str, list[object]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filter:
    """What to list; empty fields do not narrow. Days are YYYY-MM-DD and inclusive."""

    text: str = ""
    first: str = ""
    last: str = ""
    cohort: str = ""
    site: str = ""
    activity: str = ""
    device: str = ""
    limit: int = 0
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form. `record` is empty for a new record; `saved` is a UTC timestamp in seconds."""

    id: str
    kind: str
    record: str
    values: dict[str, object]
    saved: int
