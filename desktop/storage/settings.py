"""Small facts of one vault: settings and secrets, by name."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.storage.database import Connection, known_failures, transaction


def get(connection: Connection, name: str, default: str = "") -> str:
    row = connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return default if row is None else str(row[0])


def put(connection: Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


def secret(connection: Connection, name: str) -> bytes | None:
    """The secret called `name`: key seeds only, never content."""
    row = connection.execute("SELECT value FROM secret WHERE name = ?", (name,)).fetchone()
    return None if row is None else bytes(row[0])


def put_secret(connection: Connection, name: str, value: bytes) -> None:
    connection.execute("INSERT OR REPLACE INTO secret VALUES (?, ?)", (name, value))


def drop_secret(connection: Connection, name: str) -> None:
    connection.execute("DELETE FROM secret WHERE name = ?", (name,))


def forget_secrets(connection: Connection, names: Sequence[str]) -> None:
    """Let secrets go so that no page keeps them: zeroed where they lay (`secure_delete`), the log of writes emptied."""
    with transaction(connection):
        for name in names:
            drop_secret(connection, name)
    with known_failures():
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def secrets_like(connection: Connection, prefix: str) -> list[tuple[str, bytes]]:
    """Every secret whose name starts with `prefix`, by name."""
    rows = connection.execute(
        "SELECT name, value FROM secret WHERE substr(name, 1, ?) = ? ORDER BY name", (len(prefix), prefix)
    )
    return [(str(name), bytes(value)) for name, value in rows]
