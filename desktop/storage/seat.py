"""The seat token: what tells the notebook that lives on this laptop from a copy of it (docs/format.md §4.3)."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from pathlib import Path

from desktop.crypto.keys import Random
from desktop.errors import from_os
from desktop.storage import settings
from desktop.storage.database import Connection, transaction
from desktop.storage.place import sync_folder

TOKEN = "seat-token"  # noqa: S105 - the name of a setting
_WORD = re.compile("[0-9a-f]{32}").fullmatch


def belongs(connection: Connection, state: Path, vault: str) -> bool:
    """Whether the notebook is the one that was open here last, and neither an older state of it nor a copy."""
    token = settings.get(connection, TOKEN)
    return bool(token) and token in _known(state, vault)


def first_write(connection: Connection, state: Path, vault: str, random: Random, seen: str) -> None:
    """A fresh token with the first entry since the notebook was opened; `seen` is the token it had then.

    The caller holds the transaction. Outside both tokens are known until the notebook is closed (`settle`).
    """
    if settings.get(connection, TOKEN) != seen:
        return
    fresh = random(16).hex()
    with suppress(OSError):  # where nothing can be kept outside, the next opening takes this for a copy
        _remember(state, vault, [token for token in (seen, fresh) if token])
    settings.put(connection, TOKEN, fresh)


def settle(connection: Connection, state: Path, vault: str) -> None:
    """Outside, only the token that the notebook holds now: whatever holds an older one is a copy."""
    token = settings.get(connection, TOKEN)
    known = _known(state, vault)
    if token in known and len(known) > 1:
        with suppress(OSError):
            _remember(state, vault, [token])


def renew(connection: Connection, state: Path, vault: str, random: Random) -> None:
    """A fresh token in the notebook and in the folder `state`; `vault` is the vault's id in hexadecimal.

    Outside both are named before the notebook changes and one afterwards: a crash in between makes nobody a copy.
    Fails as `from_os` and the database do; the notebook then keeps the token it had.
    """
    old, fresh = settings.get(connection, TOKEN), random(16).hex()
    try:
        _remember(state, vault, [token for token in (old, fresh) if token])
        with transaction(connection):
            settings.put(connection, TOKEN, fresh)
        _remember(state, vault, [fresh])
    except OSError as error:
        raise from_os(error) from error


def forget(state: Path, vault: str) -> None:
    """Let go of what the folder outside knows of a notebook that is no more."""
    with suppress(OSError):
        _file(state, vault).unlink()


def _file(state: Path, vault: str) -> Path:
    return state / (vault + ".seat")


def _known(state: Path, vault: str) -> list[str]:
    try:
        found = json.loads(_file(state, vault).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return []
    return [one for one in found if isinstance(one, str) and _WORD(one)] if isinstance(found, list) else []


def _remember(state: Path, vault: str, tokens: list[str]) -> None:
    state.mkdir(parents=True, exist_ok=True, mode=0o700)
    file = _file(state, vault)
    fresh = file.with_suffix(".new")
    with open(fresh, "w", encoding="ascii", opener=lambda path, flags: os.open(path, flags, 0o600)) as opened:
        json.dump(tokens, opened)
        opened.flush()
        os.fsync(opened.fileno())
    os.replace(fresh, file)
    sync_folder(state)
