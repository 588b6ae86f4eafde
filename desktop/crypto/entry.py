"""Log entries (docs/format.md §3): headers, salted parts, entry-ids and the heads that sign a whole chain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from desktop.crypto.canonical import NotCanonical, decode_object, encode
from desktop.crypto.signing import SigningKey, holds
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

VERSION = 1
ACTS = ("write", "restate", "withdraw")
PARTS = ("facts", "narrative")
LONGEST_PART = 64 * 1024
WITHDRAWN = "0"
_HEADER_KEYS = {"commits", "depth", "device", "frame", "incarnation", "prev", "seq", "v"}
_FRAME_KEYS = {"act", "form", "record", "writes"}
_HEX_32 = re.compile("[0-9a-f]{32}").fullmatch
_HEX_64 = re.compile("[0-9a-f]{64}").fullmatch
_NUMBER = re.compile("0|[1-9][0-9]{0,4}").fullmatch
# The header of a first write, as nearly all are: nothing adopted, nothing replaced. What it fits is canonical but for
# the order of the field numbers; whatever it does not fit is parsed and judged in full.
_FIRST_WRITE = re.compile(
    '\\{"commits":\\{"facts":"([0-9a-f]{64})","narrative":"([0-9a-f]{64})"\\},"depth":1,"device":"([0-9a-f]{64})",'
    '"frame":\\{"act":"write","form":([1-9][0-9]{0,5}),"record":"([0-9a-f]{32})","writes":\\{("[^}]*)\\}\\},'
    '"incarnation":"([0-9a-f]{32})","prev":"([0-9a-f]{64})","seq":([1-9][0-9]{0,14}),"v":1\\}'
).fullmatch


class EntryNotValid(AppError):
    code = "entry-not-valid"
    text = QT_TRANSLATE_NOOP("Errors", "An entry does not follow the format.")
    hint = QT_TRANSLATE_NOOP("Errors", "It was set aside. Ask the sender for a new copy of the packet.")


class EntryNewer(AppError):
    code = "entry-newer"
    text = QT_TRANSLATE_NOOP("Errors", "An entry was written by a newer version of the program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Update the program, then import the packet again.")


class Header(NamedTuple):
    """A parsed header; ids are lower-case hexadecimal. A tuple because an import makes 100,000 of them."""

    device: str
    incarnation: str
    seq: int
    prev: str
    adopts: str | None
    depth: int
    act: str
    form: int
    record: str
    writes: dict[str, list[str]]
    facts: str
    narrative: str

    def text(self) -> str:
        """The canonical JSON whose UTF-8 bytes are hashed."""
        frame = {"act": self.act, "form": self.form, "record": self.record, "writes": self.writes}
        commits = {"facts": self.facts, "narrative": self.narrative}
        header: dict[str, object] = {
            "commits": commits, "depth": self.depth, "device": self.device, "frame": frame,
            "incarnation": self.incarnation, "prev": self.prev, "seq": self.seq, "v": VERSION,
        }  # fmt: skip
        if self.adopts is not None:
            header["adopts"] = self.adopts
        return encode(header)


Writes = dict[str, dict[str, list[str]]]


def parse_header(text: str, seen: Writes | None = None) -> Header:
    """The header that `text` spells; EntryNewer if its version is unknown, EntryNotValid for any other fault.

    `seen` keeps between calls what the fields written by first writes were found to be: thousands write the same.
    """
    found = None if seen is None else _FIRST_WRITE(text)
    if found is None or seen is None:
        return _parse_in_full(text)
    facts, narrative, device, form, record, spelled, incarnation, prev, seq = found.groups()
    writes = seen.get(spelled)
    if writes is None:
        header = _parse_in_full(text)
        if not any(header.writes.values()):
            seen[spelled] = header.writes
        return header
    return Header(device, incarnation, int(seq), prev, None, 1, "write", int(form), record, writes, facts, narrative)


def _parse_in_full(text: str) -> Header:
    try:
        raw = decode_object(text)
    except NotCanonical as error:
        raise EntryNotValid from error
    if raw.get("v") != VERSION:
        raise EntryNewer if isinstance(raw.get("v"), int) else EntryNotValid
    try:
        frame, commits = raw["frame"], raw["commits"]
        header = Header(
            raw["device"], raw["incarnation"], raw["seq"], raw["prev"], raw.get("adopts"), raw["depth"],
            frame["act"], frame["form"], frame["record"], frame["writes"],
            commits["facts"], commits["narrative"],
        )  # fmt: skip
        if (
            not _well_formed(header)
            or raw.keys() - {"adopts"} != _HEADER_KEYS
            or frame.keys() != _FRAME_KEYS
            or len(commits) != 2
        ):
            raise EntryNotValid
    except (KeyError, TypeError, AttributeError) as error:
        raise EntryNotValid from error
    return header


def _well_formed(h: Header) -> bool:
    return bool(
        type(h.seq) is int and 0 < h.seq < 2**53
        and type(h.depth) is int and 0 < h.depth < 2**53
        and type(h.form) is int and 0 < h.form < 2**31
        and h.act in ACTS
        and _HEX_64(h.device) and _HEX_32(h.incarnation) and _HEX_64(h.prev) and _HEX_32(h.record)
        and _HEX_64(h.facts) and _HEX_64(h.narrative)
        and (h.adopts is None or (h.seq == 1 and _HEX_64(h.adopts)))
        and h.writes and all(map(_NUMBER, h.writes)) and all(map(_ids, h.writes.values()))
    )  # fmt: skip


def _ids(ids: object) -> bool:
    if type(ids) is not list:  # null and 0 are empty too, and no list
        return False
    return not ids or (ids == sorted(set(ids)) and all(_HEX_64(one) for one in ids))


def entry_id(header: str) -> str:
    """SHA-256 of the header's bytes, the name of an entry everywhere."""
    return sha256(b"daftar-entry-1" + header.encode()).hexdigest()


def commit(part: str, salt: bytes, text: str) -> str:
    """What a header promises about the part called `part` ("facts" or "narrative")."""
    return sha256(b"daftar-part-1" + part.encode() + salt + text.encode()).hexdigest()


def genesis(programme: bytes, device: str, incarnation: str, adopts: str | None) -> str:
    """The `prev` of an incarnation's first entry."""
    left = bytes.fromhex(adopts) if adopts else b""
    mark = b"daftar-genesis-1" + programme + bytes.fromhex(device) + bytes.fromhex(incarnation) + left
    return sha256(mark).hexdigest()


class Part(NamedTuple):
    """The salted text of one part. A tuple as `Header` is."""

    salt: bytes
    text: str


def facts_text(kind: str, day: str, values: Mapping[str, object]) -> str:
    return encode({"day": day, "kind": kind, "set": dict(values)})


def narrative_text(values: Mapping[str, object]) -> str:
    return encode({"set": dict(values)})


class Facts(NamedTuple):
    kind: str
    day: str
    values: dict[str, object]


def parse_facts(text: str) -> Facts:
    """Kind, wall day and values of a facts part; EntryNotValid if it has another shape."""
    raw = _part(text, 3)
    kind, day = raw.get("kind"), raw.get("day")
    if not isinstance(kind, str) or not isinstance(day, str):
        raise EntryNotValid
    return Facts(kind, day, _values(raw))


def parse_narrative(text: str) -> dict[str, object]:
    """The values of a narrative part; EntryNotValid if it has another shape."""
    return _values(_part(text, 1))


def _part(text: str, size: int) -> dict[str, object]:
    if len(text) > LONGEST_PART:
        raise EntryNotValid
    try:
        raw = decode_object(text)
    except NotCanonical as error:
        raise EntryNotValid from error
    if len(raw) != size:
        raise EntryNotValid
    return raw


_PLAIN = frozenset((str, bool, type(None)))
_INNER = frozenset((str, bool))
_ALL_INT = frozenset((int,))


def _values(raw: dict[str, object]) -> dict[str, object]:
    """The values of a part: text, numbers, truths, and lists or objects of them; judged by their types first."""
    values = raw.get("set")
    if not isinstance(values, dict):
        raise EntryNotValid
    for value in values.values():
        kind = type(value)
        if kind in _PLAIN or (kind is int and -(2**53) <= value <= 2**53):
            continue
        inner = value.values() if kind is dict else value if kind is list else (value,)
        kinds = {*map(type, inner)}
        if kinds == _ALL_INT:
            if not -(2**53) <= min(inner) <= max(inner) <= 2**53:
                raise EntryNotValid
        elif not kinds <= _INNER and not all(type(one) in _INNER or _small(one) for one in inner):
            raise EntryNotValid
    return values


def _small(value: object) -> bool:
    return type(value) is int and -(2**53) <= value <= 2**53


class Head(NamedTuple):
    """A signature over one entry and so over all before it; all but `seq` lower-case hexadecimal."""

    device: str
    incarnation: str
    seq: int
    entry: str
    sig: str


def _head_bytes(programme: bytes, device: str, incarnation: str, seq: int, entry: str) -> bytes:
    place = bytes.fromhex(device) + bytes.fromhex(incarnation) + seq.to_bytes(8, "big")
    return b"daftar-head-1" + programme + place + bytes.fromhex(entry)


def sign_head(key: SigningKey, programme: bytes, header: Header, entry: str) -> Head:
    """Sign `entry`, whose header is `header`; call it only when the entry is committed and synced."""
    mark = _head_bytes(programme, header.device, header.incarnation, header.seq, entry)
    return Head(header.device, header.incarnation, header.seq, entry, key.sign(mark).hex())


def head_holds(head: Head, programme: bytes) -> bool:
    """True if the head's signature is that of its device."""
    try:
        mark = _head_bytes(programme, head.device, head.incarnation, head.seq, head.entry)
    except (ValueError, OverflowError):
        return False
    return holds(head.device, head.sig, mark)
