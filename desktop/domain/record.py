"""A record as people see it, and the words that ask for some of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.words import QT_TRANSLATE_NOOP

FINISHED, HANDED_OVER, RECEIVED = "finished", "handed-over", "received"
STATES = (
    (FINISHED, QT_TRANSLATE_NOOP("States", "ready to hand over")),
    (HANDED_OVER, QT_TRANSLATE_NOOP("States", "handed over")),
    (RECEIVED, QT_TRANSLATE_NOOP("States", "received")),
)


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
