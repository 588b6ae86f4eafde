"""Line 1 of a bundle: who sends what to whom, and what is missing (docs/format.md §5.1)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, TypeVar

from desktop.crypto import canonical
from desktop.crypto.age import RECIPIENT_BYTES
from desktop.crypto.canonical import NotCanonical
from desktop.crypto.entry import PARTS, Head
from desktop.crypto.recovery import SECRET_BYTES
from desktop.errors import AppError
from desktop.sync.member import BundleMalformed
from desktop.words import QT_TRANSLATE_NOOP

T = TypeVar("T")
FORMAT = 1
REMEMBERED = 50
REASONS = ("sealed", "erased", "withheld", "never-had")
_HEX = re.compile("(?:[0-9a-f]{2})*").fullmatch
_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_KEYS = frozenset({
    "absent", "addressee", "bytes", "counts", "day", "epoch", "export", "format", "heads", "incarnation", "packets",
    "path", "practice", "programme", "recipients", "recovery", "reply", "root", "sender", "sha256", "unreceipted",
})  # fmt: skip


class BundleNewer(AppError):
    code = "bundle-newer"
    text = QT_TRANSLATE_NOOP("Errors", "The packet was made by a newer version of the program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Update the program, then import the packet again. Nothing was taken from it.")


class Absent(NamedTuple):
    """A part that does not travel, and why; `by` names the restate that erased it, or is empty."""

    entry: str
    part: str
    reason: str
    by: str


class Range(NamedTuple):
    """An earlier packet for the same addressee: its number and the entries of the sender that it carried."""

    number: int
    incarnation: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """A parsed manifest; keys, ids and hashes are lower-case hexadecimal, `length` counts the bytes after line 2.

    `path` is as it came: `proof` reads it, once the programme is known. `reply` is empty or an age recipient.
    `recovery` is empty or what opens the sender's notebook if its passphrase is forgotten.
    """

    absent: tuple[Absent, ...]
    addressee: str
    length: int
    entries: int
    parts: int
    day: str
    epoch: int
    export: int
    heads: tuple[Head, ...]
    incarnation: str
    packets: tuple[Range, ...]
    path: object
    practice: bool
    programme: str
    recipients: tuple[str, ...]
    recovery: str = field(repr=False)
    reply: str
    root: str
    sender: str
    sha256: str
    unreceipted: tuple[int, ...]


def parse(line: bytes) -> Manifest:
    """The manifest in line 1. BundleNewer is judged before anything else, BundleMalformed is everything else."""
    try:
        raw = canonical.decode_object(line.decode())
    except (UnicodeDecodeError, NotCanonical) as error:
        raise BundleMalformed from error
    version = _number(raw.get("format"))
    if version > FORMAT:
        raise BundleNewer
    if version != FORMAT or raw.keys() != _KEYS or not canonical.bounded(raw):
        raise BundleMalformed
    counts = _object(raw["counts"], {"entries", "parts"})
    export, incarnation = _number(raw["export"], 1), _hex(raw["incarnation"], 16)
    return Manifest(
        absent=_each(raw["absent"], _absent),
        addressee=_hex(raw["addressee"], 32),
        length=_number(raw["bytes"]),
        entries=_number(counts["entries"]),
        parts=_number(counts["parts"]),
        day=_day(raw["day"]),
        epoch=_number(raw["epoch"]),
        export=export,
        heads=_each(raw["heads"], _head),
        incarnation=incarnation,
        packets=_ranges(raw["packets"], export, incarnation),
        path=raw["path"],
        practice=_truth(raw["practice"]),
        programme=_hex(raw["programme"], 32),
        recipients=_each(raw["recipients"], _mark),
        recovery=_hex(raw["recovery"], SECRET_BYTES if raw["recovery"] else 0),
        reply=_hex(raw["reply"], RECIPIENT_BYTES if raw["reply"] else 0),
        root=_hex(raw["root"], 32),
        sender=_hex(raw["sender"], 32),
        sha256=_hex(raw["sha256"], 32),
        unreceipted=_each(raw["unreceipted"], _number),
    )


def _each(raw: object, read: Callable[[object], T]) -> tuple[T, ...]:
    if not isinstance(raw, list):
        raise BundleMalformed
    return tuple(read(one) for one in raw)


def _object(raw: object, keys: set[str]) -> dict[str, Any]:
    if not isinstance(raw, dict) or raw.keys() != keys:
        raise BundleMalformed
    return raw


def _hex(raw: object, size: int) -> str:
    """`raw` if it is `size` bytes in lower-case hexadecimal."""
    if not isinstance(raw, str) or len(raw) != 2 * size or not _HEX(raw):
        raise BundleMalformed
    return raw


def _mark(raw: object) -> str:
    return _hex(raw, 32)


def _number(raw: object, least: int = 0) -> int:
    if type(raw) is not int or raw < least:
        raise BundleMalformed
    return raw


def _truth(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise BundleMalformed
    return raw


def _day(raw: object) -> str:
    if not isinstance(raw, str) or not _DAY(raw):
        raise BundleMalformed
    try:
        date.fromisoformat(raw)
    except ValueError as error:
        raise BundleMalformed from error
    return raw


def _head(raw: object) -> Head:
    one = _object(raw, {"device", "entry", "incarnation", "seq", "sig"})
    return Head(
        _hex(one["device"], 32),
        _hex(one["incarnation"], 16),
        _number(one["seq"], 1),
        _hex(one["entry"], 32),
        _hex(one["sig"], 64),
    )


def _ranges(raw: object, export: int, incarnation: str) -> tuple[Range, ...]:
    """At most 50 packets, none after this one, this one among them: more would flood the board of what is missing."""
    found = _each(raw, _range)
    if len(found) > REMEMBERED or any(one.number > export for one in found):
        raise BundleMalformed
    if (export, incarnation) not in {one[:2] for one in found}:
        raise BundleMalformed
    return found


def _range(raw: object) -> Range:
    if not isinstance(raw, list) or len(raw) != 4:
        raise BundleMalformed
    found = Range(_number(raw[0], 1), _hex(raw[1], 16), _number(raw[2], 1), _number(raw[3], 1))
    if found.last < found.first:
        raise BundleMalformed
    return found


def _absent(raw: object) -> Absent:
    by = isinstance(raw, dict) and "by" in raw
    one = _object(raw, {"entry", "part", "reason"} | ({"by"} if by else set()))
    if one["part"] not in PARTS or one["reason"] not in REASONS:
        raise BundleMalformed
    return Absent(_hex(one["entry"], 32), one["part"], one["reason"], _hex(one["by"], 32) if by else "")
