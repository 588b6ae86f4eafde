"""What was handed over and what arrived: packets kept as written, and the numbers that tell which are missing."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.storage.database import Connection

unhex = bytes.fromhex
MOST_PARKED = 1000


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet of ours, `size` bytes as it was written. Devices and incarnations are hexadecimal."""

    addressee: str
    number: int
    name: str
    day: str
    incarnation: str
    first: int
    last: int
    entries: int
    size: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A packet that `sender` says it made; `day` is empty until it is here."""

    sender: str
    number: int
    incarnation: str
    first: int
    last: int
    day: str
    entries: int


def keep(connection: Connection, packet: Packet, content: bytes) -> None:
    connection.execute(
        "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            unhex(packet.addressee), packet.number, packet.name, packet.day, unhex(packet.incarnation),
            packet.first, packet.last, packet.entries, content,
        ),
    )  # fmt: skip


def waiting(connection: Connection, addressee: str = "") -> list[Packet]:
    """Our packets without a receipt, for one addressee (hexadecimal) or all, oldest first."""
    rows = connection.execute(
        "SELECT addressee, number, name, day, incarnation, first, last, entries, length(bytes) FROM outbox"
        " WHERE ?1 = '' OR addressee = unhex(?1) ORDER BY addressee, number",
        (addressee,),
    )
    return [Packet(a.hex(), number, name, day, i.hex(), *rest) for a, number, name, day, i, *rest in rows]


def content(connection: Connection, addressee: str, number: int) -> bytes:
    """A packet of ours, byte for byte; KeyError if it was let go."""
    row = connection.execute(
        "SELECT bytes FROM outbox WHERE addressee = ? AND number = ?", (unhex(addressee), number)
    ).fetchone()
    if row is None:
        raise KeyError(number)
    return bytes(row[0])


def announce(connection: Connection, arrivals: list[Arrival]) -> None:
    """Remember which packets a sender says exist; what is already known here stays as it is."""
    connection.executemany(
        "INSERT OR IGNORE INTO inbox (sender, number, incarnation, first, last) VALUES (?, ?, ?, ?, ?)",
        [(unhex(a.sender), a.number, unhex(a.incarnation), a.first, a.last) for a in arrivals],
    )


def arrive(connection: Connection, arrival: Arrival) -> None:
    """Mark one packet as here; the first arrival's day stands."""
    announce(connection, [arrival])
    connection.execute(
        "UPDATE inbox SET day = ?, entries = ? WHERE sender = ? AND number = ? AND incarnation = ? AND day = ''",
        (arrival.day, arrival.entries, unhex(arrival.sender), arrival.number, unhex(arrival.incarnation)),
    )


def arrivals(connection: Connection) -> list[Arrival]:
    """Every packet that is here or known to be missing, by sender and number."""
    rows = connection.execute(
        "SELECT sender, number, incarnation, first, last, day, entries FROM inbox ORDER BY sender, incarnation, number"
    )
    return [Arrival(s.hex(), number, i.hex(), *rest) for s, number, i, *rest in rows]


def know_recipient(connection: Connection, device: str, recipient: bytes, number: int = 0) -> None:
    """Remember a recipient of a device: an epoch key by its number, or with 0 a reply key after the last one."""
    if number == 0:
        newest = connection.execute(
            "SELECT number, recipient FROM recipient WHERE device = ? ORDER BY number DESC", (unhex(device),)
        ).fetchone()
        if newest is not None and bytes(newest[1]) == recipient:
            return
        number = newest[0] + 1 if newest else 1
    connection.execute("INSERT OR REPLACE INTO recipient VALUES (?, ?, ?)", (unhex(device), number, recipient))


def newest_recipient(connection: Connection, device: str) -> tuple[int, bytes] | None:
    """Number and key of the newest recipient known for a device."""
    row = connection.execute(
        "SELECT number, recipient FROM recipient WHERE device = ? ORDER BY number DESC LIMIT 1", (unhex(device),)
    ).fetchone()
    return None if row is None else (row[0], bytes(row[1]))


def park(connection: Connection, entry: str, sender: str, code: str, line: str) -> None:
    """Keep what failed alone, with its reason; of one sender so many that nobody fills a disk with it."""
    connection.execute(
        "INSERT OR IGNORE INTO parked SELECT ?1, ?2, ?3, ?4"
        " WHERE (SELECT count(*) FROM (SELECT 1 FROM parked WHERE sender = ?2 LIMIT ?5)) < ?5",
        (unhex(entry), unhex(sender), code, line, MOST_PARKED),
    )


def parked(connection: Connection) -> list[tuple[str, str, str]]:
    """(entry, sender, code) of everything that was set aside."""
    rows = connection.execute("SELECT entry, sender, code FROM parked ORDER BY entry")
    return [(entry.hex(), sender.hex(), code) for entry, sender, code in rows]
