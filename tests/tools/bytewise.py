"""Turns every byte of a notebook over, one at a time, and asks each time whether anybody would notice."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.actions.workspace import Workspace
from desktop.crypto import keys
from desktop.crypto.keys import HEADER_BYTES, KeyHeader, RawKey
from desktop.errors import AppError
from desktop.storage import check, wal
from desktop.storage.database import Connection, connect
from desktop.storage.place import DATABASE, KEY

LOG = DATABASE + "-wal"


def turned(file: Path, places: Iterable[int]) -> Iterator[int]:
    """Each place in turn with its byte changed in the file; whole again afterwards."""
    with open(file, "r+b", buffering=0) as opened:
        for place in places:
            opened.seek(place)
            byte = opened.read(1)[0]
            for other in (byte ^ (1 + place % 255), byte):
                opened.seek(place)
                opened.write(bytes((other,)))
                if other != byte:
                    yield place


def pages_wrong(folder: Path, key: RawKey, *, salted: bool = True) -> bool:
    """Whether the checks of a notebook see damage in its database; `salted=False` leaves out the salt."""
    if salted and any(check.wrong_beside(folder, key)):
        return True
    connection = sqlcipher.connect(f"file:{folder / DATABASE}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.set_key(bytearray(b"x'" + (key.key + key.salt).hex().encode() + b"'"))
        return connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None
    except sqlcipher.DatabaseError:
        return True
    finally:
        connection.close()


def unseen_in_pages(own: Workspace, places: Iterable[int], *, salted: bool = True) -> list[int]:
    """Places in the database of a closed notebook whose change nobody notices."""
    file = own.folder / DATABASE
    return [at for at in turned(file, places) if not pages_wrong(own.folder, own.vault.key, salted=salted)]


def caught(own: Workspace, place: Path, works: Sequence[Callable[[], object]]) -> list[set[bytes]]:
    """Do all `works`, put the files into `place` as a cut of power would leave them; the entry-ids after each work."""
    after = []
    for work in works:
        work()
        after.append(_ids(own.connection))
    place.mkdir()
    for name in (DATABASE, LOG):
        shutil.copyfile(own.folder / name, place / name)
    return after


def read_in_log(place: Path, key: RawKey, after: list[set[bytes]], places: Iterable[int]) -> dict[str, list[int]]:
    """Places in a write-ahead log by what their change does: "seen", "nothing", "last work lost" or "unseen"."""
    found: dict[str, list[int]] = {"seen": [], "nothing": [], "last work lost": [], "unseen": []}
    for at in turned(place / LOG, places):
        if wal.state(place / LOG, key) == wal.DAMAGED:
            found["seen"].append(at)
            continue
        trial = place / "trial"
        shutil.rmtree(trial, ignore_errors=True)
        trial.mkdir()
        for name in (DATABASE, LOG):
            shutil.copyfile(place / name, trial / name)
        connection = connect(trial / DATABASE, key)
        there = _ids(connection)
        connection.close()
        answer = "nothing" if there == after[-1] else "last work lost" if there == after[-2] else "unseen"
        found[answer].append(at)
    return found


def _ids(connection: Connection) -> set[bytes]:
    return {row[0] for row in connection.execute("SELECT id FROM entry")}


def unseen_in_keys(own: Workspace, name: str, places: Iterable[int]) -> list[int]:
    """Places in one of the two key files whose change nobody notices: neither the file itself nor the other one."""
    return [at for at in turned(own.folder / name, places) if not list(check.wrong_keys(own.folder))]


def opening_otherwise(folder: Path, stretched: Callable[[KeyHeader], bytes], key: RawKey) -> dict[str, int]:
    """What a changed header says to somebody with the right secret: counted by answer. Opening wrongly is "another".

    `stretched` gives the secret after its stretching: Argon2 is asked once, and nobody is answered by its time here.
    """
    raw, said = (folder / KEY).read_bytes(), dict[str, int]()
    for place in range(HEADER_BYTES):
        bent = raw[:place] + bytes((raw[place] ^ (1 + place % 255),)) + raw[place + 1 :]
        try:
            header = KeyHeader.from_bytes(bent)
            found = keys._open(header, stretched(header))
            answer = "shut" if found is None else "same" if found == key else "another"
        except AppError as error:
            answer = error.code
        said[answer] = said.get(answer, 0) + 1
    return said
