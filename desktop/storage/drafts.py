"""Drafts: forms that are not finished. They never travel."""

from __future__ import annotations

import json

from desktop.crypto.canonical import encode
from desktop.domain.record import Draft
from desktop.storage.database import Connection


def save(connection: Connection, draft: Draft) -> None:
    """Store the draft, in place of the one with its id."""
    connection.execute(
        "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)",
        (bytes.fromhex(draft.id), draft.kind, draft.record, encode(draft.values), draft.saved),
    )


def drop(connection: Connection, draft: str) -> None:
    connection.execute("DELETE FROM draft WHERE id = ?", (bytes.fromhex(draft),))


def every(connection: Connection) -> list[Draft]:
    """All drafts, the latest saved first."""
    rows = connection.execute("SELECT id, kind, record, vals, saved FROM draft ORDER BY saved DESC, id")
    return [Draft(one.hex(), kind, record, json.loads(vals), saved) for one, kind, record, vals, saved in rows]
