"""Damage to a notebook on purpose, and what stood on the damaged page: the measure of a repair."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from desktop.crypto.keys import RawKey
from desktop.crypto.page import PAGE
from desktop.storage.leaves import cells, read_pages
from desktop.storage.place import DATABASE


class Held(NamedTuple):
    """What a sound notebook holds, each with the pages it stands on: entries by id, parts by (id, name)."""

    entries: dict[bytes, tuple[int, ...]]
    parts: dict[tuple[bytes, int], tuple[int, ...]]
    pages: int


def held(folder: Path, key: RawKey) -> Held:
    """Everything in the log of a closed notebook."""
    pages = read_pages(folder / DATABASE, key)
    entries: dict[bytes, tuple[int, ...]] = {}
    names: dict[int, bytes] = {}
    rows: list[tuple[int, int, tuple[int, ...]]] = []
    for cell in cells(pages):
        match cell.rowid, *cell.values:
            case int(n), None, bytes(one), int(), int(), bytes(), str():
                entries[one], names[n] = cell.pages, one
            case None, int(n), int(name), bytes(), str():
                rows.append((n, name, cell.pages))
    return Held(entries, {(names[n], name): on for n, name, on in rows}, pages.count)


def twin(folder: Path, place: Path) -> Path:
    """A copy of a notebook's folder, to be damaged."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(folder, place)
    return place


def hit(folder: Path, page: int, offset: int, name: str = DATABASE) -> None:
    """Change one bit in page `page` (from 1) of the database."""
    with open(folder / name, "r+b") as file:
        file.seek((page - 1) * PAGE + offset)
        byte = file.read(1)[0]
        file.seek((page - 1) * PAGE + offset)
        file.write(bytes((byte ^ 1,)))
