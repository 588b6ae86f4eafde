"""Import: a packet of sessions, all checks and the log included, beside unpacking the same lines into a bare table."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from benchmarks import village
from benchmarks.measure import Row, pair
from desktop.actions import exchange, intake, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import age
from desktop.crypto.keys import RawKey
from desktop.domain.field import Code, Codes, Text
from desktop.domain.kind import KINDS
from desktop.storage import settings
from desktop.storage.database import connect
from desktop.sync import member

SEARCHED = frozenset(
    f.name for kind in KINDS if kind.name == "session" for f in kind.every if isinstance(f.type, Text | Code | Codes)
)
INDEX = (
    "CREATE VIRTUAL TABLE search USING fts5 ("
    "text, content = '', contentless_delete = 1, detail = 'none', tokenize = \"unicode61 remove_diacritics 0\")"
)


def packet(lead: Workspace, field: Workspace, count: int, folder: Path) -> tuple[Path, Path]:
    """The packet with `count` sessions, and its lines as a plain gzip file."""
    village.fill(field, count)
    file = exchange.export(field, "S1", folder / "stick").file
    seed = settings.secret(lead.connection, "epoch-0001")
    assert seed is not None
    lines = member.inflate(age.decrypt(file.read_bytes(), [seed])).split(b"\n", 2)[2]
    plain = folder / "lines.gz"
    plain.write_bytes(gzip.compress(lines, 6))
    return file, plain


def importing(opened: Workspace, file: Path) -> None:
    """What the program does when the button is pressed, until all of it is in the database."""
    taken = intake.accept(opened, intake.preview(opened, intake.read(file)))
    assert taken.entries > 0
    opened.close()


def bare(plain: Path, database: Path) -> None:
    """gunzip, json.loads and executemany into an encrypted table with the same index over the same words."""
    connection = connect(database, RawKey(bytes(32), bytes(16)), create=True)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("CREATE TABLE session (n INTEGER PRIMARY KEY, entry TEXT, facts TEXT, narrative TEXT) STRICT")
    connection.execute(INDEX)
    words: list[tuple[int, str]] = []

    def rows() -> Iterator[tuple[int, str, str, str]]:
        with gzip.open(plain) as lines:
            for n, raw in enumerate(lines, 1):
                line = json.loads(raw)
                said = json.loads(line["facts"][32:])["set"] | json.loads(line["narrative"][32:])["set"]
                words.append((n, " ".join(str(said[name]) for name in said if name in SEARCHED)))
                yield n, line["entry"], line["facts"], line["narrative"]

    connection.executemany("INSERT INTO session VALUES (?, ?, ?, ?)", rows())
    connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", words)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    connection.close()


def measured(folder: Path, lead: Path, file: Path, plain: Path, rounds: int) -> Row:
    """Both on files made anew each time; copying and unlocking them is not counted."""
    copy, database = folder / "copy", folder / "bare.db"
    fresh: list[Workspace] = []

    def ready() -> None:
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(lead, copy)
        database.unlink(missing_ok=True)
        fresh.append(workspace.unlock(copy, village.PASSPHRASE))

    return pair(
        "import of a packet", lambda: importing(fresh.pop(), file), lambda: bare(plain, database), 2.5,
        rounds=rounds, before=ready, warm=False,
    )  # fmt: skip
