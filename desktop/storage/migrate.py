"""Numbered migrations of the true tables, and the replay that rebuilds the derived ones."""

from __future__ import annotations

from hashlib import sha256
from importlib import resources

from desktop.crypto.keys import NotebookNewer
from desktop.storage import projector
from desktop.storage.database import Connection, transaction

# Migration n (from 2 on) is SQL that takes version n-1 to n. It calls no code of the program: its meaning is frozen.
MIGRATIONS: tuple[str, ...] = (
    """
-- What left a part empty: sealed, erased, withheld or never had; `by` is the entry that asked for it.
CREATE TABLE gone (
    entry INTEGER NOT NULL REFERENCES entry (n),
    name INTEGER NOT NULL CHECK (name IN (0, 1)),
    reason TEXT NOT NULL,
    by BLOB,
    PRIMARY KEY (entry, name)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER part_stays BEFORE DELETE ON part
WHEN NOT EXISTS (SELECT 1 FROM gone g WHERE g.entry = OLD.entry AND g.name = OLD.name)
BEGIN SELECT RAISE(ABORT, 'parts are never deleted without a reason'); END;
CREATE TRIGGER part_erased BEFORE INSERT ON part
WHEN EXISTS (SELECT 1 FROM gone g WHERE g.entry = NEW.entry AND g.name = NEW.name AND g.reason = 'erased')
BEGIN SELECT RAISE(ABORT, 'an erased part never comes back'); END;
-- Backups on other media, by number. A name is empty when that backup is confirmed to be gone.
CREATE TABLE backup (
    number INTEGER PRIMARY KEY,
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
""",
)
VERSION = 1 + len(MIGRATIONS)


def _sql(name: str) -> str:
    return resources.files("desktop.storage").joinpath(name).read_text(encoding="utf-8")


def create(connection: Connection) -> None:
    """Make every table in an empty database."""
    with transaction(connection):
        for script in (_sql("schema.sql"), *MIGRATIONS):
            _run(connection, script)
        _project(connection)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def behind(connection: Connection) -> bool:
    """Whether an upgrade would change true tables."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version) < VERSION


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
