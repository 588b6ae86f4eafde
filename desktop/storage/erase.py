"""Erasing: parts of entries and what was deleted before, gone from every page, index, journal and copy beside."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from desktop.crypto.keys import RawKey
from desktop.errors import from_os
from desktop.storage import copies, projector, settings
from desktop.storage.database import Connection, known_failures, transaction
from desktop.storage.place import COPIES, DATABASE, sync_folder

unhex = bytes.fromhex


def erase(connection: Connection, ids: Sequence[str], reason: str, by: str = "") -> int:
    """Delete the parts of these entries (hexadecimal ids) for the `reason`; `by` is the entry that asked, or "".

    Returns how many parts went. Headers stay, so the chain stays whole. Old bytes may still lie in the write-ahead
    log, the search index and the copies: `purge` comes after it.
    """
    asked = json.dumps(list(ids))
    with transaction(connection):
        gone = connection.execute(
            "SELECT p.entry, p.name FROM part p JOIN entry e ON e.n = p.entry"
            " WHERE e.id IN (SELECT unhex(value) FROM json_each(?))",
            (asked,),
        ).fetchall()
        connection.executemany(
            "INSERT OR IGNORE INTO gone VALUES (?, ?, ?, ?)",
            [(n, name, reason, unhex(by) if by else None) for n, name in gone],
        )
        connection.executemany("DELETE FROM part WHERE entry = ? AND name = ?", gone)
        numbers = json.dumps(sorted({n for n, _ in gone}))
        connection.execute("DELETE FROM control WHERE entry IN (SELECT value FROM json_each(?))", (numbers,))
        projector.refresh(connection, _records(connection, asked), settings.get(connection, "root"))
    return len(gone)


def _records(connection: Connection, ids: str) -> list[str]:
    rows = connection.execute(
        "SELECT DISTINCT record FROM entry WHERE id IN (SELECT unhex(value) FROM json_each(?))", (ids,)
    )
    return [record.hex() for (record,) in rows]


def purge(connection: Connection, folder: Path, key: RawKey, day: date) -> int:
    """Take every trace of what was deleted out of the folder; bytes by which the folder became smaller.

    Deleted rows are zeroed when they go (`secure_delete`), but the search index keeps words until it is merged, the
    write-ahead log keeps pages until it is emptied, and copies keep everything. So: merge, write the database anew,
    empty the log, make one fresh copy and let go of the older ones and of what repairs put aside.
    """
    copies.needs_room(folder, 3 * copies.size_of(folder))
    before = _size(folder)
    with known_failures():
        connection.execute("INSERT INTO search (search) VALUES ('optimize')")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    try:
        if (folder / (DATABASE + "-wal")).is_file():
            copies.sync(folder / (DATABASE + "-wal"))  # SQLite cuts it without, and a cut of power would undo that
        old = [*copies.every(folder), folder / COPIES / copies.BEFORE]
        if any(file.is_file() for file in old):
            fresh = copies.make(folder, key, day)
            for file in old:
                if file != fresh:
                    file.unlink(missing_ok=True)
            sync_folder(folder / COPIES)
        if (folder / copies.DAMAGED).is_dir():
            shutil.rmtree(folder / copies.DAMAGED)
        for end in (".part", ".part-wal", ".part-shm", ".part-journal"):
            (folder / (DATABASE + end)).unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise from_os(error) from error
    return before - _size(folder)


def _size(folder: Path) -> int:
    found = 0
    for file in folder.rglob("*"):
        with suppress(OSError):
            found += file.stat().st_size if file.is_file() else 0
    return found
