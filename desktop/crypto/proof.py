"""The proof that a sender belongs to the programme (docs/format.md §5.1): signed grants from the root down."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.crypto.entry import (
    EntryNewer,
    EntryNotValid,
    Head,
    Part,
    commit,
    entry_id,
    head_holds,
    parse_facts,
    parse_header,
)
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

LONGEST = 8


class UnknownDevice(AppError):
    code = "unknown-device"
    text = QT_TRANSLATE_NOOP("Errors", "The packet comes from a device that does not belong to this programme.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Ask who made it. A new device sends its card first and is approved by its digits."
    )


@dataclass(frozen=True, slots=True)
class Step:
    """One grant: its header and facts as they travel, and the head signature over that very entry."""

    entry: str
    facts: str
    sig: str


@dataclass(frozen=True, slots=True)
class Granted:
    """Whom a step lets in: keys in hexadecimal."""

    author: str
    device: str
    label: str
    role: str


def to_json(path: Sequence[Step]) -> list[dict[str, str]]:
    return [{"entry": step.entry, "facts": step.facts, "sig": step.sig} for step in path]


def from_json(raw: object) -> tuple[Step, ...]:
    """The steps in a manifest; UnknownDevice if they have another shape."""
    if not isinstance(raw, list) or not 1 <= len(raw) <= LONGEST:
        raise UnknownDevice
    steps = []
    for one in raw:
        if not isinstance(one, dict) or one.keys() != {"entry", "facts", "sig"}:
            raise UnknownDevice
        if not all(isinstance(value, str) for value in one.values()):
            raise UnknownDevice
        steps.append(Step(one["entry"], one["facts"], one["sig"]))
    return tuple(steps)


def follow(path: Sequence[Step], programme: bytes, root: str, sender: str) -> tuple[Granted, ...]:
    """Check every step from the root to `sender`; UnknownDevice at the first that does not hold."""
    granter, granted = root, []
    for number, step in enumerate(path):
        found = _grant(step, programme)
        last = number == len(path) - 1
        if found.author != granter or (found.device == sender) != last or (not last and found.role != "supervisor"):
            raise UnknownDevice
        granter = found.device
        granted.append(found)
    return tuple(granted)


def _grant(step: Step, programme: bytes) -> Granted:
    try:
        header = parse_header(step.entry)
        part = read_part(step.facts)
        facts = parse_facts(part.text)
    except (EntryNotValid, EntryNewer) as error:
        raise UnknownDevice from error
    head = Head(header.device, header.incarnation, header.seq, entry_id(step.entry), step.sig)
    words = [facts.values.get(name) for name in ("device", "label", "role")]
    sound = commit("facts", part.salt, part.text) == header.facts and facts.kind == "grant"
    if not sound or not all(isinstance(word, str) for word in words) or not head_holds(head, programme):
        raise UnknownDevice
    return Granted(header.device, str(words[0]), str(words[1]), str(words[2]))


def write_part(part: Part) -> str:
    """A part as it travels: 32 hexadecimal digits of salt, then its text."""
    return part.salt.hex() + part.text


def read_part(line: str) -> Part:
    """The opposite of `write_part`; EntryNotValid for anything else."""
    try:
        salt = bytes.fromhex(line[:32])
    except ValueError as error:
        raise EntryNotValid from error
    if len(salt) != 16 or line[:32] != salt.hex():
        raise EntryNotValid
    return Part(salt, line[32:])
