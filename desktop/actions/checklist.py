"""Check-list: what on this laptop is in order, what is better changed, and what should be done soon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.actions import backups, incarnation, recovery
from desktop.actions import machine as laptop
from desktop.actions.machine import NO, YES, Machine
from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.storage import queries
from desktop.words import QT_TRANSLATE_NOOP

GOOD, WARN, BAD, UNKNOWN = "good", "warn", "bad", "unknown"
BUILT = 2026  # the year of this edition: no laptop that runs it lives in an earlier one
LEAST_FREE = 500_000_000  # bytes
TIMES_FREE = 3  # a copy, a repair and a packet need room at once
SILENCE = timedelta(days=45)  # longer without a word from a supervisor, and a clock ahead would not show
ZONES = timedelta(days=1)  # somebody further east may already live in tomorrow


@dataclass(frozen=True, slots=True)
class Point:
    """One thing looked at. `text` says how it is with `{day}` and `{size}` in it, `hint` what to do, or "".

    `name` and `state` are codes, `label` two words for a list; `day` is YYYY-MM-DD or "", `size` counts bytes.
    """

    name: str
    state: str
    label: str
    text: str
    hint: str = ""
    day: str = ""
    size: int = 0


def points(own: Workspace, machine: Machine) -> tuple[Point, ...]:
    """Everything that is looked at, in the order in which it matters."""
    found = [clock(own), space(own, machine), backup(own), remembered(own), papers(own)]
    return (*(point for point in found if point is not None), disk(machine), swap(machine), hibernation(machine))


def to_do(found: Sequence[Point]) -> tuple[Point, ...]:
    """What should be done soon; advice about the system is not among it, it stays true for months."""
    return tuple(point for point in found if point.state == BAD)


def clock(own: Workspace) -> Point:
    """Whether the date of this laptop can be right."""
    label, today = QT_TRANSLATE_NOOP("Checklist", "date"), own.today()
    hint = QT_TRANSLATE_NOOP("Checklist", "Compare it with a calendar, and set it right in the settings of the system.")
    days = [(device, day) for device, text in queries.last_days(own.connection) if (day := _day(text)) is not None]
    newest = max((day for _, day in days), default=today)
    if today.year < BUILT or newest > today + ZONES:
        text = QT_TRANSLATE_NOOP("Checklist", "**The date of this laptop cannot be right:** it says {day}")
        return Point("clock", BAD, label, text, hint, today.isoformat())
    roster = own.roster()
    above = {one.device for one in roster.members.values() if one.role == SUPERVISOR} | {roster.root}
    heard = max((day for device, day in days if device in above), default=None)
    if heard is not None and today - heard > SILENCE:
        text = QT_TRANSLATE_NOOP("Checklist", "**The date may be wrong:** a supervisor's last word here is of {day}")
        return Point("clock", WARN, label, text, hint, heard.isoformat())
    return Point("clock", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**The date** looks right"))


def space(own: Workspace, machine: Machine) -> Point:
    """Whether the disk has room for the notebook to grow and be copied."""
    label = QT_TRANSLATE_NOOP("Checklist", "free space")
    try:
        size = sum(one.stat().st_size for one in own.folder.iterdir() if one.is_file())
        free = machine.free(own.folder)
    except OSError:
        text = QT_TRANSLATE_NOOP("Checklist", "**The program cannot see** how much room the disk has")
        hint = QT_TRANSLATE_NOOP("Checklist", "Look yourself now and then: a full disk takes no more records.")
        return Point("space", UNKNOWN, label, text, hint)
    if free < max(LEAST_FREE, TIMES_FREE * size):
        text = QT_TRANSLATE_NOOP("Checklist", "**The disk is nearly full:** {size} are left")
        hint = QT_TRANSLATE_NOOP("Checklist", "Empty the recycle bin and move films or pictures elsewhere.")
        return Point("space", BAD, label, text, hint, size=free)
    return Point("space", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**The disk** has room"), size=free)


def backup(own: Workspace) -> Point:
    """What there is to fall back on: a supervisor's backup elsewhere, everybody's copies beside."""
    found, label = backups.standing(own), QT_TRANSLATE_NOOP("Checklist", "copies")
    if found.overdue:
        last = max((one.day for one in found.numbered if one.name), default="")
        text = QT_TRANSLATE_NOOP("Checklist", "**There is no backup yet** outside this laptop")
        if last:
            text = QT_TRANSLATE_NOOP("Checklist", "**The last backup is of {day}**")
        hint = QT_TRANSLATE_NOOP("Checklist", "Once a week, put in a stick and press “Write a backup” below.")
        return Point("backup", BAD, label, text, hint, last)
    if not found.copies:
        text = QT_TRANSLATE_NOOP("Checklist", "**There is no copy yet** beside the notebook")
        hint = QT_TRANSLATE_NOOP("Checklist", "Leave the notebook open for a minute: one is made by itself.")
        return Point("backup", WARN, label, text, hint)
    return Point("backup", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**Copies** are fresh"), day=found.copy_day)


def remembered(own: Workspace) -> Point:
    """Whether this laptop will know the notebook again."""
    label = QT_TRANSLATE_NOOP("Checklist", "known here")
    if incarnation.recognised(own):
        return Point("seat", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**This laptop** knows the notebook again"))
    text = QT_TRANSLATE_NOOP("Checklist", "**This laptop cannot remember the notebook** and takes it for a copy")
    hint = QT_TRANSLATE_NOOP(
        "Checklist", "Nothing is lost. Ask whoever looks after the laptop why the program cannot write to your folder."
    )
    return Point("seat", BAD, label, text, hint)


def papers(own: Workspace) -> Point | None:
    """Whether the recovery papers are made and proved; None where there are none to make, and for practice."""
    found, label = recovery.states(own), QT_TRANSLATE_NOOP("Checklist", "papers")
    if own.practice or not found:
        return None
    if all(one.state == recovery.REHEARSED for one in found):
        return Point("papers", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**Recovery papers** are proved"))
    text = QT_TRANSLATE_NOOP("Checklist", "**Recovery papers are not proved yet**")
    hint = QT_TRANSLATE_NOOP("Checklist", "Type the words of two once: only then is it certain that they help.")
    if any(one.state == recovery.NONE for one in found):
        text = QT_TRANSLATE_NOOP("Checklist", "**Recovery papers are not made yet**")
        hint = QT_TRANSLATE_NOOP("Checklist", "Without them a forgotten passphrase or a lost laptop ends everything.")
    return Point("papers", BAD, label, text, hint)


def disk(machine: Machine) -> Point:
    """Whether a thief who takes the disk out reads it."""
    state, label = laptop.disk_encrypted(machine.root, machine.system), QT_TRANSLATE_NOOP("Checklist", "disk")
    if state == YES:
        return Point("disk", GOOD, label, QT_TRANSLATE_NOOP("Checklist", "**The disk** is encrypted"))
    hint = QT_TRANSLATE_NOOP(
        "Checklist", "Linux: encryption is chosen when the system is installed. Ask whoever looks after the laptop."
    )
    if machine.system == "win32":
        hint = QT_TRANSLATE_NOOP("Checklist", "Windows: switch on BitLocker or “Device encryption” in the settings.")
    elif machine.system == "darwin":
        hint = QT_TRANSLATE_NOOP("Checklist", "macOS: switch on FileVault in the settings.")
    if state == NO:
        return Point("disk", WARN, label, QT_TRANSLATE_NOOP("Checklist", "**The disk is not encrypted**"), hint)
    text = QT_TRANSLATE_NOOP("Checklist", "**The program cannot see** whether the disk is encrypted")
    return Point("disk", UNKNOWN, label, text, hint)


def swap(machine: Machine) -> Point:
    """Whether the system may write what is in memory to the disk while somebody works."""
    state, label = _memory(machine), QT_TRANSLATE_NOOP("Checklist", "memory")
    if state == NO:
        text = QT_TRANSLATE_NOOP("Checklist", "**Memory** does not reach the disk in the clear")
        return Point("swap", GOOD, label, text)
    hint = QT_TRANSLATE_NOOP("Checklist", "Close the notebook and shut the laptop down before the road.")
    if state == YES:
        text = QT_TRANSLATE_NOOP("Checklist", "**The system may write memory to the disk** (a swap file)")
        return Point("swap", WARN, label, text, hint)
    text = QT_TRANSLATE_NOOP("Checklist", "**The program cannot see** whether memory is written to the disk")
    return Point("swap", UNKNOWN, label, text, hint)


def hibernation(machine: Machine) -> Point:
    """Whether the laptop may write all of its memory to the disk when it sleeps."""
    state, label = laptop.hibernation(machine), QT_TRANSLATE_NOOP("Checklist", "sleep")
    if state == NO:
        text = QT_TRANSLATE_NOOP("Checklist", "**Sleep** leaves nothing readable on the disk")
        return Point("hibernation", GOOD, label, text)
    hint = QT_TRANSLATE_NOOP("Checklist", "Shut the laptop down before the road, do not just close the lid.")
    if state == YES:
        text = QT_TRANSLATE_NOOP("Checklist", "**In deep sleep all of the memory lies on the disk** (hibernation)")
        return Point("hibernation", WARN, label, text, hint)
    text = QT_TRANSLATE_NOOP("Checklist", "**The program cannot see** whether the laptop hibernates")
    return Point("hibernation", UNKNOWN, label, text, hint)


def _memory(machine: Machine) -> str:
    return laptop.bare_swap(machine.root) if machine.system == "linux" else laptop.UNKNOWN


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def here(own: Workspace) -> tuple[Point, ...]:
    """The points of the laptop the program runs on; `own` is a connection of the calling thread."""
    return points(own, laptop.here())
