"""Turns every byte of a closed notebook over, one at a time, and asks each time whether anybody would notice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.actions.workspace import Workspace
from desktop.crypto import keys
from desktop.crypto.keys import HEADER_BYTES, KeyHeader, RawKey
from desktop.errors import AppError
from desktop.storage import check
from desktop.storage.place import DATABASE, KEY


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
