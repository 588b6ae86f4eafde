"""Save: one session checked, logged, projected and on disk, beside one transaction with the same bytes."""

from __future__ import annotations

from pathlib import Path

from benchmarks import village
from benchmarks.measure import Row, pair
from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.crypto.keys import RawKey
from desktop.storage.database import connect

SAVES = 40


def measured(field: Workspace, folder: Path, rounds: int) -> Row:
    """Forty saves into a notebook that holds all the sessions already, each durable before the next."""
    raws = village.sessions(SAVES)
    database = connect(folder / "saves.db", RawKey(bytes(32), bytes(16)), create=True)
    database.execute("CREATE TABLE session (n INTEGER PRIMARY KEY, header TEXT, facts TEXT, narrative TEXT) STRICT")
    said = field.connection.execute(
        "SELECT e.header, f.text, t.text FROM entry e JOIN part f ON f.entry = e.n AND f.name = 0"
        " JOIN part t ON t.entry = e.n AND t.name = 1 ORDER BY e.n DESC LIMIT 1"
    ).fetchone()

    def ours() -> None:
        for raw in raws:
            record.add(field, "session", [raw])

    def beside() -> None:
        for _ in range(SAVES):
            database.execute("BEGIN IMMEDIATE")
            database.execute("INSERT INTO session (header, facts, narrative) VALUES (?, ?, ?)", said)
            database.execute("COMMIT")

    row = pair("durable save, forty of them", ours, beside, 3.0, rounds=rounds)
    database.close()
    return row
