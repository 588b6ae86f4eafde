"""What can still be read of a database file, page by page: the log proved by its hashes, the rest by its shape."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop.crypto.entry import Header, entry_id, parse_header
from desktop.crypto.keys import RawKey
from desktop.errors import AppError
from desktop.storage.leaves import Cell, Pages, Value, cells, cells_of, children, read_pages

Row = tuple[Value, ...]
_NOTHING = type(None)
# Name, types of the columns, and how many of them are the key. A table with a row number begins with an empty column.
SMALL: tuple[tuple[str, tuple[type, ...], int], ...] = (
    ("meta", (str, str), 1),
    ("secret", (str, bytes), 1),
    ("head", (bytes, bytes, int, bytes, bytes), 4),
    ("draft", (bytes, str, str, str, int), 1),
    ("outbox", (bytes, int, str, str, bytes, int, int, int, bytes), 2),
    ("inbox", (bytes, int, bytes, int, int, str, int), 3),
    ("recipient", (bytes, int, bytes), 2),
    ("parked", (bytes, bytes, str, str), 1),
    ("gone", (int, int, str, object), 2),
    ("backup", (_NOTHING, str, str, str, int), 1),
)
_ENTRY = (_NOTHING, bytes, int, int, bytes, str)
_PART = (int, int, bytes, str)
PLACES = "entry_chain"
"""The index that knows which number in which chain an entry has."""
TRUE = ("entry", "part", "chain", *(name for name, _, _ in SMALL))


@dataclass(frozen=True, slots=True)
class Salvage:
    """What one file gave. Entries and parts are by the local number of the entry, small rows by table and key.

    `places` are (chain, number in it, local number) of entries as the index knows them, `chains` the (device,
    incarnation) of each. `hurt` names the tables and indexes a page of which is damaged: they may have had more.
    `cut` are rows that go on where a page is damaged, as far as they can be read.
    """

    entries: dict[int, tuple[bytes, str, Header]] = field(default_factory=dict)
    parts: dict[tuple[int, int], tuple[bytes, str]] = field(default_factory=dict)
    small: dict[str, dict[Row, Row]] = field(default_factory=dict)
    places: set[tuple[int, int, int]] = field(default_factory=set)
    chains: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    cut: list[tuple[str, Row]] = field(default_factory=list)
    hurt: set[str] = field(default_factory=set)
    damaged: int = 0


def salvage(file: Path, key: RawKey) -> Salvage:
    """Read everything that a page whose seal holds still says; OSError if the file itself cannot be read."""
    pages = read_pages(file, key)
    found = Salvage(hurt=_hurt(pages), damaged=len(pages.damaged), small={name: {} for name, _, _ in SMALL})
    for cell in cells(pages):
        _take(found, cell)
    return found


def _take(found: Salvage, cell: Cell) -> None:
    if not cell.whole:
        found.cut.append((_cut(cell), cell.values))
        return
    match cell.rowid, *cell.values:
        case int(n), None, bytes(one), int(), int(), bytes(), str(text):
            _take_entry(found, n, one, text)
        case int(n), None, bytes(device), bytes(incarnation):
            found.chains[n] = (device, incarnation)
        case None, int(n), int(name), bytes(salt), str(text):
            found.parts[n, name] = (salt, text)
        case None, int(chain), int(seq), int(n):
            found.places.add((chain, seq, n))
        case _:
            _take_small(found, cell)


def _take_entry(found: Salvage, n: int, one: bytes, text: str) -> None:
    try:
        if entry_id(text) == one.hex():
            found.entries[n] = (one, text, parse_header(text))
    except AppError:
        return  # it is not what the program writes


def _take_small(found: Salvage, cell: Cell) -> None:
    for table, types, keyed in SMALL:
        if (cell.rowid is not None) == (types[0] is _NOTHING) and _fits(cell.values, types):
            row = cell.values if cell.rowid is None else (cell.rowid, *cell.values[1:])
            found.small[table][row[:keyed]] = row
            return


def _fits(values: Row, types: tuple[type, ...]) -> bool:
    return len(values) == len(types) and all(map(isinstance, values, types))


def _cut(cell: Cell) -> str:
    """The table of a row of which only the beginning can be read."""
    shapes = [("entry", _ENTRY), ("part", _PART), *((name, types) for name, types, _ in SMALL)]
    for name, types in shapes:
        if (cell.rowid is not None) == (types[0] is _NOTHING) and _fits(cell.values, types[: len(cell.values)]):
            return name
    return ""


def _hurt(pages: Pages) -> set[str]:
    """The tables and indexes with a damaged page; every true table if it cannot be told whose a damaged page was."""
    owners: dict[int, str] = {}
    for root, name in _roots(pages).items():
        below = [root]
        while below:
            number = below.pop()
            if number in owners:
                continue
            owners[number] = name
            page = pages.whole.get(number)
            if page is not None:
                below += children(page, number)
                below += [on for cell in cells_of(pages, number, page) for on in cell.pages[1:]]
    hurt = {owners[number] for number in pages.damaged if number in owners}
    return hurt if pages.damaged <= owners.keys() else hurt | {*TRUE, PLACES}


def _roots(pages: Pages) -> dict[int, str]:
    """The first page of every table and index, as far as the schema can be read."""
    found = {1: "schema"}
    for cell in cells(pages):
        match cell.rowid, *cell.values:
            case int(), str(), str(name), str(), int(root), _ if root:
                found[root] = name
    return found
