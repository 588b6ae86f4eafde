"""Rows read from single pages of the database file: no page leads to another here, so none is needed for another."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from desktop.crypto.keys import RawKey
from desktop.crypto.page import PAGE, USABLE, open_page, page_keys
from desktop.storage import wal

TABLE_LEAF, INDEX_LEAF, INDEX_INNER, TABLE_INNER = 0x0D, 0x0A, 0x02, 0x05
Value = None | int | float | bytes | str
_TABLE_MOST = USABLE - 35
_INDEX_MOST = (USABLE - 12) * 64 // 255 - 23
_LEAST = (USABLE - 12) * 32 // 255 - 23
_INTEGERS = (0, 1, 2, 3, 4, 6, 8)


@dataclass(frozen=True, slots=True)
class Pages:
    """Every page that is as it was written, by number, in the order of writing; the numbers of those that are not."""

    whole: Mapping[int, bytes]
    damaged: frozenset[int]
    count: int


class Cell(NamedTuple):
    """One row: of a table with a row number or (`rowid` is None) without; `pages` are those that it lies on.

    Of a row that goes on where a page is damaged, `values` are those before the damage and `whole` is False.
    """

    rowid: int | None
    values: tuple[Value, ...]
    pages: tuple[int, ...]
    whole: bool


def read_pages(file: Path, key: RawKey) -> Pages:
    """The pages of a database as its last commit left them. A damaged frame of its log leaves the page from before."""
    keys = page_keys(key)
    written = wal.committed(wal.frames(file.with_name(file.name + "-wal")))
    whole: dict[int, bytes] = {}
    size = file.stat().st_size
    count = written[-1].after if written else -(-size // PAGE)
    damaged: set[int] = set()
    with open(file, "rb") as opened:
        for number in range(1, -(-size // PAGE) + 1):
            plain = open_page(keys, number, opened.read(PAGE))
            if number > count:
                continue
            if plain is None:
                damaged.add(number)
            else:
                whole[number] = plain
    for number, _, sealed, _ in written:
        plain = open_page(keys, number, sealed) if number else None
        if plain is None:
            damaged.add(number)
        elif number <= count:
            whole.pop(number, None)  # so that the later comes after what was written before
            whole[number] = plain
            damaged.discard(number)
    damaged |= set(range(1, count + 1)) - whole.keys()
    return Pages(whole, frozenset(damaged), count)


def cells(pages: Pages) -> Iterator[Cell]:
    """Every row on every page, those of indexes too, in the order in which pages were written."""
    for number, page in pages.whole.items():
        yield from cells_of(pages, number, page)


def cells_of(pages: Pages, number: int, page: bytes) -> Iterator[Cell]:
    """The rows that begin on one page; none if it is no page of rows."""
    begin = 100 if number == 1 else 0
    kind = page[begin]
    if kind not in (TABLE_LEAF, INDEX_LEAF, INDEX_INNER):
        return
    (many,) = struct.unpack_from(">H", page, begin + 3)
    first = begin + (12 if kind == INDEX_INNER else 8)
    for (at,) in struct.iter_unpack(">H", page[first : first + 2 * many]):
        cell = _cell(pages, number, page, kind, at + (4 if kind == INDEX_INNER else 0))
        if cell is not None:
            yield cell


def children(page: bytes, number: int) -> list[int]:
    """The pages right below an inner page; none of another."""
    begin = 100 if number == 1 else 0
    if page[begin] not in (TABLE_INNER, INDEX_INNER):
        return []
    (many, _, _, last) = struct.unpack_from(">HHBI", page, begin + 3)
    places = struct.iter_unpack(">H", page[begin + 12 : begin + 12 + 2 * many])
    return [struct.unpack_from(">I", page, at)[0] for (at,) in places] + [last]


def _cell(pages: Pages, number: int, page: bytes, kind: int, at: int) -> Cell | None:
    size, at = _varint(page, at)
    rowid: int | None = None
    if kind == TABLE_LEAF:
        rowid, at = _varint(page, at)
    most = _TABLE_MOST if kind == TABLE_LEAF else _INDEX_MOST
    on: tuple[int, ...] = ()
    if size <= most:
        payload, whole = page[at : at + size], True
    else:
        here = _LEAST + (size - _LEAST) % (USABLE - 4)
        here = here if here <= most else _LEAST
        payload, on, whole = _followed(pages, page[at : at + here], page[at + here : at + here + 4], size)
    try:
        return Cell(rowid, _values(payload), (number, *on), whole)
    except (UnicodeDecodeError, IndexError):
        return None


def _followed(pages: Pages, payload: bytes, link: bytes, size: int) -> tuple[bytes, tuple[int, ...], bool]:
    on: list[int] = []
    parts = [payload]
    held = len(payload)
    while held < size:
        number = int.from_bytes(link, "big")
        on.append(number)
        page = pages.whole.get(number)
        if page is None or len(on) > pages.count:
            return b"".join(parts), tuple(on), False
        parts.append(page[4 : 4 + min(USABLE - 4, size - held)])
        held += len(parts[-1])
        link = page[:4]
    return b"".join(parts), tuple(on), True


def _values(payload: bytes) -> tuple[Value, ...]:
    """The values of a record (sqlite.org/fileformat2.html, 2.1), as many as the payload has whole."""
    header, at = _varint(payload, 0)
    body = header
    found: list[Value] = []
    while at < header:
        kind, at = _varint(payload, at)
        size = _INTEGERS[kind] if kind < 7 else 8 if kind == 7 else 0 if kind < 12 else (kind - 12) // 2
        raw = payload[body : body + size]
        if len(raw) < size:
            break
        body += size
        found.append(_value(kind, raw))
    return tuple(found)


def _value(kind: int, raw: bytes) -> Value:
    if kind == 0:
        return None
    if kind < 7:
        return int.from_bytes(raw, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", raw)[0])
    if kind < 12:
        return kind - 8
    return raw.decode() if kind % 2 else raw


def _varint(raw: bytes, at: int) -> tuple[int, int]:
    value = 0
    for count in range(9):
        byte = raw[at]
        at += 1
        if count == 8:
            return _signed(value << 8 | byte), at
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value
