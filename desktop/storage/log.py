"""The log: the only table that a change is written to. Append only; everything shown is derived from it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.crypto.entry import (
    PARTS,
    EntryNotValid,
    Facts,
    Head,
    Header,
    Part,
    commit,
    entry_id,
    facts_text,
    genesis,
    narrative_text,
    parse_header,
    sign_head,
)
from desktop.crypto.keys import Random
from desktop.crypto.signing import SigningKey
from desktop.storage.database import Connection

unhex = bytes.fromhex
_BOTH, _NEITHER = frozenset((0, 1)), frozenset[int]()


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes: a device in one incarnation, for one programme (its 32-byte id).

    `adopts` is the last entry held of the incarnation that was left: named by the first entry of this one.
    `seated` is called in the transaction of every entry: a copy made before it is told from this notebook.
    """

    key: SigningKey
    incarnation: str
    programme: bytes
    random: Random = os.urandom
    adopts: str | None = None
    seated: Callable[[Connection], None] | None = None

    @property
    def device(self) -> str:
        return self.key.public


class Stored(NamedTuple):
    """An entry to store or as it is stored; absent parts are None. `said` spares a second parsing of the facts."""

    id: str
    text: str
    header: Header
    facts: Part | None
    narrative: Part | None
    said: Facts | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What one write says: its day and its values by name; `writes` maps field numbers to the entry-ids replaced."""

    kind: str
    form: int
    day: str
    writes: Mapping[str, Sequence[str]]
    facts: Mapping[str, object]
    narrative: Mapping[str, object]


def append(connection: Connection, author: Author, record: str, said: Said, depth: int, act: str = "write") -> Stored:
    """Add one entry of our own to the end of its chain; the caller holds the transaction and projects afterwards."""
    if author.seated is not None:
        author.seated(connection)
    device = author.device
    last = connection.execute(
        "SELECT e.seq, e.id FROM entry e JOIN chain c ON c.n = e.chain"
        " WHERE c.device = ? AND c.incarnation = ? ORDER BY e.seq DESC LIMIT 1",
        (unhex(device), unhex(author.incarnation)),
    ).fetchone()
    seq = last[0] + 1 if last else 1
    adopts = None if last else author.adopts
    prev = last[1].hex() if last else genesis(author.programme, device, author.incarnation, adopts)
    facts = Part(author.random(16), facts_text(said.kind, said.day, said.facts))
    narrative = Part(author.random(16), narrative_text(said.narrative))
    writes = {number: sorted(ids) for number, ids in said.writes.items()}
    header = Header(
        device, author.incarnation, seq, prev, adopts, depth, act, said.form, record, writes,
        commit("facts", facts.salt, facts.text), commit("narrative", narrative.salt, narrative.text),
    )  # fmt: skip
    text = header.text()
    stored = Stored(entry_id(text), text, parse_header(text), facts, narrative)
    insert(connection, [stored])
    return stored


def chain_number(connection: Connection, device: str, incarnation: str) -> int:
    """The local number of a chain, made if it is new."""
    key = (unhex(device), unhex(incarnation))
    connection.execute("INSERT OR IGNORE INTO chain (device, incarnation) VALUES (?, ?)", key)
    found: int = connection.execute("SELECT n FROM chain WHERE device = ? AND incarnation = ?", key).fetchone()[0]
    return found


def insert(connection: Connection, entries: Iterable[Stored], *, proved: bool = False) -> list[tuple[int, Stored]]:
    """Store new entries and parts that were missing; returns (local number, entry) of each entry touched.

    Every present part must match its commit (EntryNotValid): the caller parks what does not. `proved` says that
    `chain.read` made these very entries: it compared each part with its commit, which takes hashing all of it.
    """
    entries = list(entries)
    if not proved:
        for stored in entries:
            _prove(stored)
    chains: dict[tuple[str, str], int] = {}
    rows: list[tuple[int, bytes, int, int, bytes, str]] = []
    parts: list[tuple[int, int, bytes, str]] = []
    touched: list[tuple[int, Stored]] = []
    known = _known(connection, entries)
    n: int = connection.execute("SELECT coalesce(max(n), 0) FROM entry").fetchone()[0]
    for stored in entries:
        header = stored.header
        local, held = known.get(stored.id, (0, _NEITHER))
        if not local:
            n += 1
            local = n
            known[stored.id] = (n, _BOTH)
            chain = chains.get(header[:2])
            if chain is None:
                chain = chains[header[:2]] = chain_number(connection, *header[:2])
            record = unhex(header.record)
            rows.append((n, unhex(stored.id), chain, header.seq, record, stored.text))
        elif held == _BOTH:
            continue
        fresh = len(parts)
        if stored.facts is not None and 0 not in held:
            parts.append((local, 0, *stored.facts))
        if stored.narrative is not None and 1 not in held:
            parts.append((local, 1, *stored.narrative))
        if (not held and local == n) or len(parts) > fresh:
            touched.append((local, stored))
    connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", rows)
    connection.executemany("INSERT INTO part VALUES (?, ?, ?, ?)", parts)
    return touched


def _prove(stored: Stored) -> None:
    promised = (stored.header.facts, stored.header.narrative)
    for name, part, promise in zip(PARTS, (stored.facts, stored.narrative), promised, strict=True):
        if part is not None and commit(name, part.salt, part.text) != promise:
            raise EntryNotValid


def _known(connection: Connection, entries: Sequence[Stored]) -> dict[str, tuple[int, frozenset[int]]]:
    """Which of the entries are stored, by id: local number and the parts held."""
    rows = connection.execute(
        "SELECT e.id, e.n, group_concat(p.name) FROM entry e LEFT JOIN part p ON p.entry = e.n"
        " WHERE e.id IN (SELECT unhex(value) FROM json_each(?)) GROUP BY e.n",
        (json.dumps([stored.id for stored in entries]),),
    )
    return {one.hex(): (n, frozenset(int(name) for name in (names or "").split(",") if name)) for one, n, names in rows}


def held(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Which of these entries are stored."""
    rows = connection.execute(
        "SELECT id FROM entry WHERE id IN (SELECT unhex(value) FROM json_each(?))", (json.dumps(list(ids)),)
    )
    return {one.hex() for (one,) in rows}


def sign(connection: Connection, author: Author) -> Head | None:
    """Sign and keep the head of our own chain; None while it is empty. The caller has committed what it signs."""
    last = connection.execute(
        "SELECT e.id, e.header FROM entry e JOIN chain c ON c.n = e.chain"
        " WHERE c.device = ? AND c.incarnation = ? ORDER BY e.seq DESC LIMIT 1",
        (unhex(author.device), unhex(author.incarnation)),
    ).fetchone()
    if last is None:
        return None
    head = sign_head(author.key, author.programme, parse_header(last[1]), last[0].hex())
    keep_heads(connection, [head])
    return head


def keep_heads(connection: Connection, heads: Iterable[Head]) -> None:
    """Keep valid heads; the same one twice is one."""
    connection.executemany(
        "INSERT OR IGNORE INTO head VALUES (?, ?, ?, ?, ?)",
        [(unhex(h.device), unhex(h.incarnation), h.seq, unhex(h.entry), unhex(h.sig)) for h in heads],
    )


def heads(connection: Connection, device: str, incarnation: str) -> list[Head]:
    """The kept heads of a chain, oldest first."""
    rows = connection.execute(
        "SELECT seq, entry, sig FROM head WHERE device = ? AND incarnation = ? ORDER BY seq",
        (unhex(device), unhex(incarnation)),
    )
    return [Head(device, incarnation, seq, entry.hex(), sig.hex()) for seq, entry, sig in rows]


def since(connection: Connection, device: str, incarnation: str, after: int) -> Iterator[Stored]:
    """The entries of a chain with `seq` beyond `after`, in order, with the parts held."""
    rows = connection.execute(
        "SELECT e.id, e.header, f.salt, f.text, t.salt, t.text FROM chain c JOIN entry e ON e.chain = c.n"
        " LEFT JOIN part f ON f.entry = e.n AND f.name = 0 LEFT JOIN part t ON t.entry = e.n AND t.name = 1"
        " WHERE c.device = ? AND c.incarnation = ? AND e.seq > ? ORDER BY e.seq",
        (unhex(device), unhex(incarnation), after),
    )
    return (stored(*row) for row in rows)


def tips(connection: Connection, device: str) -> list[tuple[str, str]]:
    """(incarnation, entry-id) of the last entry held of each chain of a device."""
    rows = connection.execute(
        "SELECT c.incarnation, e.id, max(e.seq) FROM chain c JOIN entry e ON e.chain = c.n"
        " WHERE c.device = ? GROUP BY c.n ORDER BY c.incarnation",
        (unhex(device),),
    )
    return [(incarnation.hex(), one.hex()) for incarnation, one, _ in rows]


def grant(connection: Connection, device: str, author: str) -> tuple[Stored, str]:
    """The entry by which `author` let `device` in, and the head signature over that very entry; else KeyError."""
    rows = connection.execute(
        "SELECT e.id, e.header, p.salt, p.text, h.sig, k.vals FROM control k JOIN entry e ON e.n = k.entry"
        " JOIN part p ON p.entry = e.n AND p.name = 0 JOIN head h ON h.entry = e.id"
        " WHERE k.kind = 'grant' AND k.author = ? ORDER BY e.n",
        (unhex(author),),
    )
    for one, header, salt, text, sig, vals in rows:
        if json.loads(vals).get("device") == device:
            return stored(one, header, salt, text, None, ""), sig.hex()
    raise KeyError(device)


def newest(connection: Connection, count: int) -> list[tuple[int, Stored]]:
    """The last `count` entries with their local numbers, oldest first."""
    rows = connection.execute(
        "SELECT e.n, e.id, e.header, f.salt, f.text, t.salt, t.text FROM entry e"
        " LEFT JOIN part f ON f.entry = e.n AND f.name = 0 LEFT JOIN part t ON t.entry = e.n AND t.name = 1"
        " ORDER BY e.n DESC LIMIT ?",
        (count,),
    ).fetchall()
    return [(n, stored(*rest)) for n, *rest in reversed(rows)]


def of_record(connection: Connection, record: str) -> list[Stored]:
    """Every entry of one record, in order of arrival."""
    rows = connection.execute(
        "SELECT e.id, e.header, f.salt, f.text, t.salt, t.text FROM entry e"
        " LEFT JOIN part f ON f.entry = e.n AND f.name = 0 LEFT JOIN part t ON t.entry = e.n AND t.name = 1"
        " WHERE e.record = ? ORDER BY e.n",
        (unhex(record),),
    )
    return [stored(*row) for row in rows]


def stored(one: bytes, header: str, salt: bytes | None, facts: str, salt2: bytes | None, narrative: str) -> Stored:
    """A row of the log as an entry."""
    first = None if salt is None else Part(salt, facts)
    second = None if salt2 is None else Part(salt2, narrative)
    return Stored(one.hex(), header, parse_header(header), first, second)
