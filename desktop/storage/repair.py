"""Repair: a new database from all that a damaged one, and the copies beside it, still say; nothing is deleted."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.entry import PARTS, EntryNotValid, Facts, Header, commit, parse_facts
from desktop.crypto.keys import RawKey
from desktop.errors import AppError, from_os
from desktop.storage import copies, losses, migrate
from desktop.storage.database import Connection, NotebookDamaged, NotebookMissing, connect, known_failures, transaction
from desktop.storage.place import DATABASE, sync_folder
from desktop.storage.salvage import PLACES, SMALL, TRUE, Row, Salvage, salvage
from desktop.words import QT_TRANSLATE_NOOP

_PART = DATABASE + ".part"
_NEVER = frozenset({"projection", "seat-token"})
"""Small facts that belong to one file and no other."""


class NothingReadable(AppError):
    code = "nothing-readable"
    text = QT_TRANSLATE_NOOP("Errors", "Nothing in the notebook file can be read with this key.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Put back a copy of the folder, or ask your supervisor.")


@dataclass(frozen=True, slots=True)
class Lost:
    """An entry that cannot be read: the device that wrote it (hexadecimal), its incarnation, its number there."""

    device: str
    incarnation: str
    seq: int


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair found. `parts_lost` are parts of entries that are held; `hurt` names the small tables that may
    have held more than was found; `from_copies` counts entries and parts that a copy beside the notebook had.
    """

    damaged_pages: int
    entries: int
    parts: int
    from_copies: int
    lost: tuple[Lost, ...]
    parts_lost: tuple[tuple[Lost, str], ...]
    hurt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Log:
    entries: dict[int, tuple[bytes, str, Header]]
    parts: dict[tuple[int, int], tuple[bytes, str]]
    from_copies: int


Complete = Callable[[Connection], None]
"""Adds to a new database what its tables cannot do without, before anything is projected."""


@dataclass(frozen=True, slots=True)
class _Found:
    log: _Log
    small: dict[str, dict[Row, Row]]
    told: Repaired


def look(folder: Path, key: RawKey) -> Repaired:
    """What a repair would save and what it would not; changes nothing."""
    return _found(folder, key).told


def repair(folder: Path, key: RawKey, complete: Complete) -> Repaired:
    """Put a sound database in the place of a damaged one, which is kept under `damaged`; all of it or nothing.

    Killed at any moment, the folder holds the damaged notebook or the mended one: which, is decided by one rename.
    """
    copies.settled(folder)
    copies.needs_room(folder, 2 * copies.size_of(folder))
    found = _found(folder, key)
    try:
        _write(folder / _PART, key, found, complete)
        os.replace(folder / _PART, folder / (DATABASE + copies.RESTORED))
        sync_folder(folder)
    except OSError as error:
        raise from_os(error) from error
    copies.settled(folder)
    return found.told


def _found(folder: Path, key: RawKey) -> _Found:
    file = folder / DATABASE
    if not file.is_file():
        raise NotebookMissing
    try:
        main = salvage(file, key)
    except OSError as error:
        raise from_os(error) from error
    older = _older(folder, key) if main.hurt & {*TRUE, PLACES} else []
    log = _joined(main, older)
    small = _small(main, older)
    if not log.entries and not small["secret"]:
        raise NothingReadable
    return _Found(log, small, _told(main, log, small))


def _older(folder: Path, key: RawKey) -> list[Salvage]:
    found = []
    for file in copies.every(folder):
        with suppress(OSError):  # a copy that cannot be read gives nothing
            found.append(salvage(file, key))
    return found


def _joined(found: Salvage, older: Sequence[Salvage]) -> _Log:
    """One log of all sources. An entry is the same wherever its id is; a part, wherever it matches its commit."""
    entries = dict(found.entries)
    local = {one: n for n, (one, _, _) in entries.items()}
    parts: dict[tuple[int, int], tuple[bytes, str]] = {}
    taken = 0
    for source in older:
        for n, entry in sorted(source.entries.items()):
            if entry[0] not in local:
                free = n if n not in entries else max(entries) + 1
                entries[free], local[entry[0]] = entry, free
                taken += 1
    for source in (found, *older):
        numbers = {n: local[one] for n, (one, _, _) in source.entries.items()}
        for (n, name), part in source.parts.items():
            here = numbers.get(n, n)
            if (here, name) not in parts and here in entries and _promised(entries[here][2], name, part):
                parts[here, name] = part
                taken += source is not found
    return _Log(entries, parts, taken)


def _promised(header: Header, name: int, part: tuple[bytes, str]) -> bool:
    return name in (0, 1) and commit(PARTS[name], *part) == (header.narrative if name else header.facts)


def _small(found: Salvage, older: Sequence[Salvage]) -> dict[str, dict[Row, Row]]:
    """The small tables; one that lost a page is filled up from the newest copy that has what is missing."""
    small = {name: dict(rows) for name, rows in found.small.items()}
    for source in older:
        for name in found.hurt & small.keys():
            for key, row in source.small[name].items():
                small[name].setdefault(key, row)
    for name in _NEVER:
        small["meta"].pop((name,), None)
    if "meta" in found.hurt:
        small["meta"].pop(("key-file",), None)
    return small


def _told(found: Salvage, log: _Log, small: Mapping[str, Mapping[Row, Row]]) -> Repaired:
    gone = small["gone"].keys()
    missing = []
    if "part" in found.hurt or any(table == "part" for table, _ in found.cut):
        for n, (_, _, header) in sorted(log.entries.items()):
            missing += [
                (Lost(*header[:3]), PARTS[name])
                for name in (0, 1)
                if (n, name) not in log.parts and (n, name) not in gone
            ]
    hurt = tuple(sorted(found.hurt & {name for name, _, _ in SMALL}))
    return Repaired(
        found.damaged, len(log.entries), len(log.parts), log.from_copies, _lost(found, log, small),
        tuple(missing), hurt,
    )  # fmt: skip


def _lost(found: Salvage, log: _Log, small: Mapping[str, Mapping[Row, Row]]) -> tuple[Lost, ...]:
    """Entries that were there: the index or a head names them, or the one after them does."""
    held = {header[:3] for _, _, header in log.entries.values()}
    chains = {n: (device.hex(), incarnation.hex()) for n, (device, incarnation) in found.chains.items()}
    known = {(*chains[chain], seq) for chain, seq, _ in found.places if chain in chains}
    for device, incarnation, seq, *_ in small["head"].values():
        if isinstance(device, bytes) and isinstance(incarnation, bytes) and isinstance(seq, int):
            known.add((device.hex(), incarnation.hex(), seq))
    if PLACES in found.hurt:
        last: dict[tuple[str, str], int] = {}
        for device_hex, incarnation_hex, number in held:
            last[device_hex, incarnation_hex] = max(number, last.get((device_hex, incarnation_hex), 0))
        known |= {(*chain, number) for chain, newest in last.items() for number in range(1, newest)}
    return tuple(Lost(*one) for one in sorted(known - held))


def _write(file: Path, key: RawKey, found: _Found, complete: Complete) -> None:
    """Make the database that takes the place of the damaged one: whole, replayed, proved and synced."""
    _clear(file)
    with copies.removed_unless_done(file):
        connection = connect(file, key, create=True)
        try:
            migrate.create(connection)
            with transaction(connection):
                _insert(connection, found.log, found.small)
                losses.note(connection, ((one.device, one.incarnation, one.seq) for one in found.told.lost))
                complete(connection)
                migrate.replay(connection)
            with known_failures():
                connection.execute("PRAGMA journal_mode = DELETE").fetchone()  # all in one file
        finally:
            connection.close()
        copies.sync(file)
        if copies.prove(file, key)[0] != len(found.log.entries):
            raise NotebookDamaged
    _clear(file, "-wal", "-shm")


def _clear(file: Path, *ends: str) -> None:
    for end in ends or ("", "-wal", "-shm"):
        file.with_name(file.name + end).unlink(missing_ok=True)


def _insert(connection: Connection, log: _Log, small: Mapping[str, Mapping[Row, Row]]) -> None:
    chains: dict[tuple[str, str], int] = {}
    for _, _, header in log.entries.values():
        chains.setdefault(header[:2], len(chains) + 1)
    _many(connection, "chain", ((n, bytes.fromhex(d), bytes.fromhex(i)) for (d, i), n in chains.items()))
    entries = sorted(log.entries.items())
    _many(
        connection, "entry",
        ((n, one, chains[h[:2]], h.seq, bytes.fromhex(h.record), text) for n, (one, text, h) in entries),
    )  # fmt: skip
    erased = {key for key, row in small["gone"].items() if row[2] == "erased"}
    _many(connection, "part", ((*at, *part) for at, part in sorted(log.parts.items()) if at not in erased))
    for name, _, _ in SMALL:
        _many(connection, name, (row for row in small[name].values() if name != "gone" or row[0] in log.entries))


def _many(connection: Connection, table: str, rows: Iterable[Sequence[object]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", tuple(row))  # noqa: S608 - our own names


def said(connection: Connection, *kinds: str) -> list[Facts]:
    """The facts of these kinds in the order of arrival, read from the log itself: nothing is projected yet."""
    found = []
    for (text,) in connection.execute("SELECT text FROM part WHERE name = 0 ORDER BY entry"):
        try:
            facts = parse_facts(text)
        except EntryNotValid:
            continue
        if facts.kind in kinds:
            found.append(facts)
    return found
