"""Numbered migrations of the true tables, and the replay that rebuilds the derived ones."""

from __future__ import annotations

from hashlib import sha256
from importlib import resources

from desktop.crypto.keys import NotebookNewer
from desktop.storage import projector
from desktop.storage.database import Connection, transaction

# Migration n (from 2 on) is SQL that takes version n-1 to n. It calls no code of the program: its meaning is frozen.
MIGRATIONS: tuple[str, ...] = ()
VERSION = 1 + len(MIGRATIONS)


def _sql(name: str) -> str:
    return resources.files("desktop.storage").joinpath(name).read_text(encoding="utf-8")


def create(connection: Connection) -> None:
    """Make every table in an empty database."""
    with transaction(connection):
        _run(connection, _sql("schema.sql"))
        _project(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def upgrade(connection: Connection) -> bool:
    """Bring an older vault up to date, each step in its own transaction; True if the projection was replayed."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise NotebookNewer
    for number, step in enumerate(MIGRATIONS[version - 1 :], version + 1):
        with transaction(connection):
            _run(connection, step)
            connection.execute(f"PRAGMA user_version = {number}")
    row = connection.execute("SELECT value FROM meta WHERE name = 'projection'").fetchone()
    if row is not None and row[0] == _projection_hash():
        return False
    rebuild(connection)
    return True


def rebuild(connection: Connection) -> None:
    """Drop the derived tables and replay the log, in one transaction."""
    with transaction(connection):
        replay(connection)


def replay(connection: Connection) -> None:
    """As `rebuild`, inside the caller's transaction."""
    for name in ("record", "search", "control"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    _project(connection)
    projector.replay(connection)


def _projection_hash() -> str:
    """Of all that the projection follows from beside the log: its tables, its rules, and the declared fields."""
    return sha256((_sql("projection.sql") + projector.VERSION + projector.declared()).encode()).hexdigest()


def _project(connection: Connection) -> None:
    _run(connection, _sql("projection.sql"))
    # What is deleted must not stay readable in the index until the next merge.
    connection.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('projection', ?)", (_projection_hash(),))


def _run(connection: Connection, script: str) -> None:
    """Execute statement by statement: `executescript` would commit the transaction around it."""
    statement = ""
    for line in script.splitlines():
        bare = line.split("--", 1)[0].rstrip()
        statement += bare + "\n"
        inside_trigger = "CREATE TRIGGER" in statement and not bare.endswith("END;")
        if bare.endswith(";") and not inside_trigger:
            connection.execute(statement)
            statement = ""
