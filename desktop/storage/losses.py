"""What repairs could not save: entries named once and for all, so that their absence is known and no news."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.storage import settings
from desktop.storage.database import Connection

_NAME = "lost"


def known(connection: Connection) -> frozenset[tuple[str, str, int]]:
    """(device, incarnation, number) of every entry that a repair named as lost; the first two hexadecimal."""
    return frozenset((device, chain, seq) for device, chain, seq in json.loads(settings.get(connection, _NAME, "[]")))


def note(connection: Connection, lost: Iterable[tuple[str, str, int]]) -> None:
    """Remember these too; the caller holds the transaction."""
    settings.put(connection, _NAME, json.dumps(sorted({*known(connection), *lost})))
