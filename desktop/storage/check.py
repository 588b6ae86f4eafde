"""Checking a vault: its files, pages, the chains of its log, and that the projection is what the log says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.crypto.entry import PARTS, EntryNotValid, commit, entry_id, genesis, head_holds, parse_header
from desktop.crypto.keys import HEADER_BYTES, KeyHeader, RawKey
from desktop.errors import AppError
from desktop.storage import copies, log, losses, migrate, wal
from desktop.storage.database import Connection, known_failures
from desktop.storage.place import DATABASE, KEY, KEY_COPY


def wrong_keys(folder: Path) -> Iterator[str]:
    """A line for each of the two key files that is not whole, and one if they differ. Opening a vault heals them."""
    found = []
    for name in (KEY, KEY_COPY):
        try:
            found.append((folder / name).read_bytes()[: HEADER_BYTES + 1])
            KeyHeader.from_bytes(found[-1])
        except (OSError, AppError):
            yield f"key: {name} is missing or is not whole"
    if len(set(found)) > 1:
        yield "key: the two key files differ"


def wrong_beside(folder: Path, key: RawKey) -> Iterator[str]:
    """A line for what no page of the database vouches for: its salt, and the copies beside it."""
    with open(folder / DATABASE, "rb") as file:
        if file.read(len(key.salt)) != key.salt:
            yield "page: the salt of the first page is not that of the key"
    for copy in copies.every(folder):
        try:
            copies.prove(copy, key)
        except (OSError, AppError):
            yield f"copy: {copy.name} is damaged"


def wrong_writing(folder: Path, key: RawKey) -> Iterator[str]:
    """A line if the write-ahead log of a closed vault is broken: by damage, or as a power cut leaves it."""
    left = wal.state(folder / (DATABASE + "-wal"), key)
    if left != wal.WHOLE:
        yield f"writing: the write-ahead log is {left}"


def wrong(connection: Connection, programme: bytes, own: str) -> Iterator[str]:
    """A line for everything that is not as it must be; nothing for a sound vault of the device `own` (hexadecimal)."""
    with known_failures():
        connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()  # before it the page check gives false alarms
        yield from (f"page: {row[0]}" for row in connection.execute("PRAGMA cipher_integrity_check"))
        yield from (f"database: {row[0]}" for row in connection.execute("PRAGMA quick_check") if row[0] != "ok")
        yield from _chains(connection, programme, own, losses.known(connection))
        yield from _parts(connection)
        try:
            if _projection(connection) != _replayed(connection):
                yield "projection: differs from the log"
        except EntryNotValid:
            yield "projection: the log cannot be replayed"


def _chains(connection: Connection, programme: bytes, own: str, lost: frozenset[tuple[str, str, int]]) -> Iterator[str]:
    chain, last_id = 0, ""
    rows = connection.execute(
        "SELECT c.n, c.device, c.incarnation, e.seq, e.id, e.header FROM entry e JOIN chain c ON c.n = e.chain"
        " ORDER BY c.n, e.seq, e.n"
    )
    for n, device, incarnation, seq, one, text in rows:
        try:
            header = parse_header(text)
        except EntryNotValid:
            yield f"entry {one.hex()}: its header does not follow the format"
            continue
        place = (device.hex(), incarnation.hex(), seq)
        if one.hex() != entry_id(text) or place != header[:3]:
            yield f"entry {one.hex()}: it is not what its id says"
        if n != chain:
            chain, last_id = n, ""
        if seq == 1 and header.prev != genesis(programme, place[0], place[1], header.adopts):
            yield f"entry {one.hex()}: it does not begin a chain of this programme"
        # Only our own chain must have no fork and no gap: others can make either at will, and it is no damage here.
        # What a repair named as lost is no news.
        follows = header.prev == last_id or (place[0], place[1], seq - 1) in lost
        if seq > 1 and place[0] == own and not follows:
            yield f"entry {one.hex()}: it does not follow the one before it"
        last_id = one.hex()
    for device, incarnation in connection.execute("SELECT device, incarnation FROM chain").fetchall():
        for head in log.heads(connection, device.hex(), incarnation.hex()):
            if not head_holds(head, programme):
                yield f"head {head.entry}: its signature does not hold"


def _parts(connection: Connection) -> Iterator[str]:
    rows = connection.execute(
        "SELECT p.name, p.salt, p.text, e.header, e.id FROM part p JOIN entry e ON e.n = p.entry ORDER BY p.entry"
    )
    for name, salt, text, header, one in rows:
        if commit(PARTS[name], salt, text) not in header:
            yield f"entry {one.hex()}: its {PARTS[name]} are not what was promised"


_ROWS = (
    "SELECT id, kind, origin, day, activity, cohort, site, people, held, entries, withdrawn, conflicts, vals, tip,"
    " (SELECT count(*) FROM search s WHERE s.rowid = record.n) FROM record ORDER BY id"
)


def _projection(connection: Connection) -> list[tuple[object, ...]]:
    return list(connection.execute(_ROWS))


def _replayed(connection: Connection) -> list[tuple[object, ...]]:
    """The projection made afresh and thrown away again."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrate.replay(connection)
        return _projection(connection)
    finally:
        connection.execute("ROLLBACK")
