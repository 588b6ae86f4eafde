"""Reading the projection: records, lists, search, counts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress

from desktop.crypto.entry import EntryNotValid, parse_facts, parse_narrative
from desktop.domain.kind import KINDS
from desktop.domain.record import FINISHED, HANDED_OVER, RECEIVED, Filter, Record
from desktop.domain.roster import CONTROL_KINDS, Roster
from desktop.domain.search import query
from desktop.domain.shape import settle, showable
from desktop.storage.database import Connection

_COLUMNS = (
    "SELECT r.id, r.kind, r.origin, r.entries, r.withdrawn, r.conflicts, r.vals, f.text, t.text,"
    " c.device = :own AS ours, e.seq > coalesce((SELECT max(last) FROM outbox), 0) AS waits"
    " FROM record r JOIN entry e ON e.n = r.tip JOIN chain c ON c.n = e.chain"
    " LEFT JOIN part f ON f.entry = r.tip AND f.name = 0 AND r.vals = ''"
    " LEFT JOIN part t ON t.entry = r.tip AND t.name = 1 AND r.vals = ''"
)
_WHERE = (
    " WHERE r.kind = :kind AND r.withdrawn <= :withdrawn"
    " AND (:first = '' OR r.day >= :first) AND (:last = '' OR r.day <= :last)"
    " AND (:cohort = '' OR r.cohort = :cohort) AND (:site = '' OR r.site = :site)"
    " AND (:activity = '' OR r.activity = :activity) AND (:device = '' OR r.origin = unhex(:device))"
)
_FOUND = " AND r.n IN (SELECT rowid FROM search WHERE search MATCH :text)"
_ORDER = " ORDER BY r.day DESC, r.n DESC LIMIT :limit"


def records(connection: Connection, kind: str, wanted: Filter, own: str, roster: Roster | None) -> Iterator[Record]:
    """The records of a kind that fit, the latest day first; `own` is this device's key in hexadecimal."""
    text = query(wanted.text)
    words: dict[str, str | int | bytes] = {
        "kind": kind, "withdrawn": int(wanted.withdrawn), "first": wanted.first, "last": wanted.last,
        "cohort": wanted.cohort, "site": wanted.site, "activity": wanted.activity, "device": wanted.device,
        "text": text, "limit": wanted.limit or -1, "own": bytes.fromhex(own),
    }  # fmt: skip
    sql = _COLUMNS + _WHERE + (_FOUND if text else "") + _ORDER
    return (_record(row, roster) for row in connection.execute(sql, words))


def record(connection: Connection, one: str, own: str, roster: Roster | None) -> Record | None:
    """The record with this id, withdrawn or not."""
    row = connection.execute(_COLUMNS + " WHERE r.id = unhex(:id)", {"id": one, "own": bytes.fromhex(own)}).fetchone()
    return None if row is None else _record(row, roster)


def _record(
    row: tuple[bytes, str, bytes, int, int, str, str, str | None, str | None, int, int], roster: Roster | None
) -> Record:
    one, kind, origin, entries, withdrawn, conflicts, vals, facts, narrative, ours, waits = row
    device = origin.hex()
    member = roster.member(device) if roster else None
    state = (FINISHED if waits else HANDED_OVER) if ours else RECEIVED
    single, several = settle(kind, json.loads(conflicts)) if conflicts else ({}, {})
    values = showable(kind, _values(vals, facts, narrative) | single)
    return Record(
        one.hex(), kind, device, member.label if member else "", values, state, entries, bool(withdrawn), several
    )


def _values(vals: str, facts: str | None, narrative: str | None) -> dict[str, object]:
    """A record with one entry keeps its values in the parts alone (docs/decisions/0002)."""
    if vals:
        return dict(json.loads(vals))
    try:
        values = parse_facts(facts).values if facts else {}
        if narrative:
            values |= parse_narrative(narrative)
    except EntryNotValid:
        return {}
    return {name: value for name, value in values.items() if value is not None}


def counts(connection: Connection) -> dict[str, int]:
    """How many records of each kind we know there are, those withdrawn included."""
    known = CONTROL_KINDS.union(kind.name for kind in KINDS)
    rows = connection.execute("SELECT kind, count(*) FROM record GROUP BY kind ORDER BY kind")
    return {kind: many for kind, many in rows if kind in known}


def by_origin(connection: Connection, kind: str) -> list[tuple[str, int, int, str]]:
    """(device, records, people, latest day) of a kind for each device that wrote some."""
    rows = connection.execute(
        "SELECT origin, count(*), sum(people), max(day) FROM record WHERE kind = ? AND withdrawn = 0 GROUP BY origin",
        (kind,),
    )
    return [(origin.hex(), many, people, day) for origin, many, people, day in rows]


def meetings(connection: Connection) -> list[tuple[str, str, int]]:
    """(activity, month, people) of every session that was held and not withdrawn."""
    return list(
        connection.execute(
            "SELECT activity, substr(day, 1, 7), people FROM record"
            " WHERE kind = 'session' AND withdrawn = 0 AND held = 1 AND day <> '' ORDER BY 1, 2"
        )
    )


def entries(connection: Connection) -> int:
    """How many entries the log has."""
    count: int = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    return count


def last_days(connection: Connection) -> list[tuple[str, str]]:
    """(device, wall day) of the last entry of each chain whose facts are here."""
    rows = connection.execute(
        "SELECT c.device, (SELECT p.text FROM entry e JOIN part p ON p.entry = e.n AND p.name = 0"
        " WHERE e.chain = c.n ORDER BY e.seq DESC LIMIT 1) AS text FROM chain c WHERE text IS NOT NULL"
    )
    found = []
    for device, text in rows:
        with suppress(EntryNotValid):
            found.append((device.hex(), parse_facts(text).day))
    return found
