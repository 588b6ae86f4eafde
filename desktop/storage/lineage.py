"""Lineage: the incarnations a device left and went on from, and where two of its notebooks went apart."""

from __future__ import annotations

from typing import NamedTuple

from desktop.crypto.entry import parse_header
from desktop.storage.database import Connection

unhex = bytes.fromhex


class Stretch(NamedTuple):
    """One incarnation of a device, up to the entry (`seq`) that the next one adopted; of the last one all of it."""

    incarnation: str
    last: int


def tip(connection: Connection, device: str, incarnation: str) -> tuple[int, str]:
    """Number and entry-id of the last entry held of a chain; 0 and "" if it has none."""
    row = connection.execute(
        "SELECT e.seq, e.id FROM entry e JOIN chain c ON c.n = e.chain"
        " WHERE c.device = ? AND c.incarnation = ? ORDER BY e.seq DESC LIMIT 1",
        (unhex(device), unhex(incarnation)),
    ).fetchone()
    return (row[0], row[1].hex()) if row else (0, "")


def stretches(connection: Connection, device: str, incarnation: str) -> list[Stretch]:
    """The incarnations that lead to this one, the first one first, this one last."""
    found = [Stretch(incarnation, tip(connection, device, incarnation)[0])]
    while True:
        row = connection.execute(
            "SELECT e.header FROM entry e JOIN chain c ON c.n = e.chain"
            " WHERE c.device = ? AND c.incarnation = ? AND e.seq = 1",
            (unhex(device), unhex(found[0].incarnation)),
        ).fetchone()
        adopts = parse_header(row[0]).adopts if row else None
        left = None if adopts is None else _place(connection, adopts)
        if left is None or left[0] != device or left[1] in {one.incarnation for one in found}:
            return found
        found.insert(0, Stretch(*left[1:]))


def apart(connection: Connection) -> set[str]:
    """The devices (hexadecimal) of which two notebooks wrote on from the same entry: a copy, or one put back late."""
    forked = connection.execute(
        "SELECT DISTINCT c.device FROM (SELECT chain FROM entry GROUP BY chain, seq HAVING count(*) > 1) f"
        " JOIN chain c ON c.n = f.chain"
    )
    found = {device.hex() for (device,) in forked}
    left: set[tuple[str, str]] = set()
    for (text,) in connection.execute("SELECT header FROM entry WHERE seq = 1").fetchall():
        header = parse_header(text)
        place = None if header.adopts is None else _place(connection, header.adopts)
        if place is None or place[0] != header.device:
            continue
        if place[:2] in left or tip(connection, *place[:2])[0] > place[2]:
            found.add(header.device)
        left.add(place[:2])
    return found


def _place(connection: Connection, entry: str) -> tuple[str, str, int] | None:
    row = connection.execute(
        "SELECT c.device, c.incarnation, e.seq FROM entry e JOIN chain c ON c.n = e.chain WHERE e.id = ?",
        (unhex(entry),),
    ).fetchone()
    return (row[0].hex(), row[1].hex(), row[2]) if row else None
