"""The projection: what the log means, in tables made for reading. Nothing else writes them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.crypto.canonical import encode
from desktop.crypto.entry import EntryNotValid, Facts, parse_facts, parse_narrative
from desktop.domain.choice import MOST_PEOPLE
from desktop.domain.field import Code, Codes, Text
from desktop.domain.kind import KINDS
from desktop.domain.lists import HELD_CODES
from desktop.domain.merge import WITHDRAWN, Merged, Write, depths, merge
from desktop.domain.record import begun_by
from desktop.domain.roster import CONTROL_KINDS, Grant, Revocation, Roster, build
from desktop.domain.search import fold
from desktop.domain.shape import showable
from desktop.storage import log
from desktop.storage.database import Connection
from desktop.storage.log import Stored

VERSION = "2"  # raise it when the same log would be projected otherwise
_SEARCHED = {
    kind.name: frozenset(f.name for f in kind.every if isinstance(f.type, Text | Code | Codes)) for kind in KINDS
}
_NUMBERS = {kind.name: {str(f.number): f.name for f in kind.every} for kind in KINDS}
_BY_NAME = {kind: {name: number for number, name in named.items()} for kind, named in _NUMBERS.items()}

_LISTED = ("date", "activity", "cohort", "site", "delivered")
_UNDECLARED = (None,)  # the number of a name that no kind declares

Row = tuple[bytes, str, bytes, str, str, str, str, int, int, int, int, int, str, str]


def declared() -> str:
    """The kinds and fields this program knows: a notebook is replayed when it meets a program that knows others."""
    return encode(
        {
            kind: {number: [name, name in _SEARCHED[kind]] for number, name in fields.items()}
            for kind, fields in _NUMBERS.items()
        }
    )


def apply(connection: Connection, touched: Sequence[tuple[int, Stored]], root: str) -> list[str]:
    """Project the entries just stored; returns the records that may look different (32 hexadecimal digits)."""
    before = roster(connection, root)
    parsed = [(n, stored, _facts(stored)) for n, stored in touched]
    _keep_control(connection, parsed)
    now = roster(connection, root) if any(f and f.kind in CONTROL_KINDS for _, _, f in parsed) else before
    again: set[str] = set()
    if now != before:
        changed = [d for d in {*now.members, *before.members} if now.member(d) != before.member(d)]
        again.update(_records_of(connection, changed))
    rows: list[tuple[Row, str]] = []
    fresh = _new_records(connection, [stored.header.record for _, stored in touched])
    for n, stored, facts in parsed:
        record = stored.header.record
        if record in fresh and record not in again and facts is not None and WITHDRAWN not in stored.header.writes:
            row = _single(n, stored, facts, now)
            if row is not None:
                rows.append(row)
        else:
            again.add(record)
    _store(connection, rows)
    for record in again:
        _again(connection, record, now)
    return (
        [stored.header.record for _, stored in touched]
        if not again
        else list({stored.header.record for _, stored in touched} | again)
    )


def replay(connection: Connection) -> None:
    """Project the whole log into empty tables."""
    found = connection.execute("SELECT value FROM meta WHERE name = 'root'").fetchone()
    if found is None:
        return
    batch: list[tuple[int, Stored]] = []
    cursor = connection.cursor().execute(
        "SELECT e.n, e.id, e.header, f.salt, f.text, t.salt, t.text FROM entry e"
        " LEFT JOIN part f ON f.entry = e.n AND f.name = 0 LEFT JOIN part t ON t.entry = e.n AND t.name = 1"
        " ORDER BY e.n"
    )
    while rows := cursor.fetchmany(5000):
        batch = [(n, log.stored(*rest)) for n, *rest in rows]
        apply(connection, batch, found[0])


def roster(connection: Connection, root: str) -> Roster:
    """Who belongs to the programme, from every grant and revocation in the log."""
    rows = connection.execute(
        "SELECT author, kind, vals FROM control WHERE kind IN ('grant', 'revocation') ORDER BY entry"
    )
    return _built(root, tuple(rows))


@lru_cache(maxsize=4)  # every save and every list asks, and people come and go seldom
def _built(root: str, rows: tuple[tuple[bytes, str, str], ...]) -> Roster:
    grants, revocations = [], []
    for author, kind, vals in rows:
        said = json.loads(vals)
        words = [said.get(name) for name in ("device", "seat", "label", "role")]
        if kind == "grant" and all(isinstance(word, str) for word in words):
            grants.append(Grant(author.hex(), *words))
        elif kind == "revocation" and isinstance(said.get("device"), str):
            revocations.append(Revocation(author.hex(), said["device"]))
    return build(root, grants, revocations)


def _facts(stored: Stored) -> Facts | None:
    try:
        return stored.said if stored.said or stored.facts is None else parse_facts(stored.facts.text)
    except EntryNotValid:
        return None  # kept and passed on, never shown


def _keep_control(connection: Connection, parsed: Iterable[tuple[int, Stored, Facts | None]]) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO control VALUES (?, ?, ?, ?)",
        [
            (n, bytes.fromhex(stored.header.device), facts.kind, encode(facts.values))
            for n, stored, facts in parsed
            if facts is not None and facts.kind in CONTROL_KINDS
        ],
    )


def _records_of(connection: Connection, devices: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for device in devices:
        rows = connection.execute(
            "SELECT DISTINCT e.record FROM chain c JOIN entry e ON e.chain = c.n WHERE c.device = ?",
            (bytes.fromhex(device),),
        )
        found.update(record.hex() for (record,) in rows)
    return found


def _new_records(connection: Connection, records: Sequence[str]) -> set[str]:
    """Those records of the batch with exactly one entry in the log and no row yet: nothing to merge.

    There is a row already when a part arrives that its entry came without.
    """
    rows = connection.execute(
        "SELECT record FROM entry WHERE record IN (SELECT unhex(value) FROM json_each(?1))"
        " GROUP BY record HAVING count(*) > 1"
        " UNION ALL SELECT id FROM record WHERE id IN (SELECT unhex(value) FROM json_each(?1))",
        (json.dumps(records),),
    )
    return set(records) - {record.hex() for (record,) in rows}


def _single(n: int, stored: Stored, facts: Facts, roster: Roster) -> tuple[Row, str] | None:
    """The row of a record with one entry; its values stay in the parts, so `vals` is empty if they are as framed."""
    header = stored.header
    if header.act != "write" or not roster.may_write(facts.kind, header.device, header.device):
        return None
    values = facts.values
    words = vals = ""
    searched = _SEARCHED.get(facts.kind)
    if searched is not None:
        if stored.narrative is not None and len(stored.narrative.text) > len('{"set":{}}'):
            values = {**values, **_narrative(stored)}
        numbers = _BY_NAME[facts.kind]
        if {*map(numbers.get, values)}.difference(header.writes, _UNDECLARED):
            # What the frame does not name is not written, or it would show until the next write and then be gone.
            values = {name: value for name, value in values.items() if numbers.get(name) in header.writes}
            vals = encode(values)
        words = _words(values, searched)
    return _row(header.record, facts.kind, header.device, values, vals, 1, n, 0, ""), words


def _narrative(stored: Stored) -> dict[str, object]:
    try:
        return {} if stored.narrative is None else parse_narrative(stored.narrative.text)
    except EntryNotValid:
        return {}


def _words(values: dict[str, object], searched: frozenset[str]) -> str:
    said = [str(value) for name, value in values.items() if name in searched and value]
    return fold(" ".join(said)) if said else ""


def _row(
    record: str,
    kind: str,
    origin: str,
    values: dict[str, object],
    vals: str,
    entries: int,
    tip: int,
    withdrawn: int,
    conflicts: str,
) -> Row:
    day, activity, cohort, site, delivered = [
        value if isinstance(value := values.get(name), str) else "" for name in _LISTED
    ]
    tally = values.get("att_sex")
    counts = tally.values() if isinstance(tally, dict) else ()
    people = sum([count for count in counts if isinstance(count, int) and 0 <= count <= MOST_PEOPLE])
    return (
        bytes.fromhex(record), kind, bytes.fromhex(origin), _day(day), activity, cohort,
        site, people, int(delivered in HELD_CODES), entries, tip, withdrawn, conflicts, vals,
    )  # fmt: skip


@lru_cache(maxsize=1024)  # sessions share their days
def _day(text: str) -> str:
    """`text` if it is a day as entry spells it: everything that counts or sorts by days may rely on it."""
    return text if showable("session", {"date": text}) else ""


def _store(connection: Connection, rows: Sequence[tuple[Row, str]]) -> None:
    n: int = connection.execute("SELECT coalesce(max(n), 0) FROM record").fetchone()[0]
    connection.executemany(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [(number, *row) for number, (row, _) in enumerate(rows, n + 1)],
    )
    connection.executemany(
        "INSERT INTO search (rowid, text) VALUES (?, ?)",
        [(number, words) for number, (_, words) in enumerate(rows, n + 1) if words],
    )


def refresh(connection: Connection, records: Iterable[str], root: str) -> None:
    """Project these records anew: what their entries say became less."""
    now = roster(connection, root)
    for record in records:
        _again(connection, record, now)


def _again(connection: Connection, record: str, roster: Roster) -> None:
    """Project one record anew from all its entries."""
    old = connection.execute("SELECT n FROM record WHERE id = ?", (bytes.fromhex(record),)).fetchone()
    if old is not None:
        connection.execute("DELETE FROM search WHERE rowid = ?", old)
        connection.execute("DELETE FROM record WHERE n = ?", old)
    entries = log.of_record(connection, record)
    (tip,) = connection.execute("SELECT max(n) FROM entry WHERE record = ?", (bytes.fromhex(record),)).fetchone()
    if len(entries) == 1:
        facts = _facts(entries[0])
        alone = None if facts is None else _single(tip, entries[0], facts, roster)
        _store(connection, [] if alone is None else [alone])
        return
    found = merged(entries, roster)
    if found is None:
        return
    kind, result = found
    names = _NUMBERS.get(kind, {})
    values = {names.get(number, number): value for number, value in result.values.items()}
    conflicts = {names.get(number, number): several for number, several in result.conflicts.items()}
    row = _row(
        record, kind, result.origin, values, encode(values), len(entries), tip, int(result.withdrawn),
        encode(conflicts) if conflicts else "",
    )  # fmt: skip
    _store(connection, [(row, _words(values, _SEARCHED.get(kind, frozenset())))])


def bare(stored: Stored) -> Write:
    """An entry as the merge sees it, its values by field number; unreadable, it says only its place."""
    facts = _facts(stored)
    said = {} if facts is None else {**facts.values, **_narrative(stored)}
    names = _NUMBERS.get(facts.kind, {}) if facts else {}
    header = stored.header
    values = {number: said.get(names.get(number, number)) for number in header.writes}
    return Write(stored.id, header.device, header.incarnation, header.seq, header.act, header.writes, values)


def merged(entries: Sequence[Stored], roster: Roster) -> tuple[str, Merged] | None:
    """The kind of a record and its merged value, from those entries whose author may write it; None if nobody may."""
    readable = [(facts.kind, bare(stored)) for stored in entries if (facts := _facts(stored)) is not None]
    if not readable:
        return None
    depth = depths([write for _, write in readable])
    record = entries[0].header.record
    # Whoever the id belongs to comes first, then display order: neither the order of arrival nor a key that happens
    # to sort before another makes a stranger the author of a record.
    kind, first = min(
        readable,
        key=lambda one: (
            not begun_by(record, one[1].device), depth[one[1].entry], one[1].device, one[1].incarnation, one[1].seq,
            one[1].entry,
        ),
    )  # fmt: skip
    allowed = [w for k, w in readable if k == kind and roster.may_write(kind, first.device, w.device)]
    return (kind, replace(merge(allowed), origin=first.device)) if allowed else None
