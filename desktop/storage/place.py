"""Where a vault is: the names of its files, known without opening or even being able to open it."""

from __future__ import annotations

from pathlib import Path

KEY, KEY_COPY, DATABASE = "vault.key", "vault.key2", "vault.db"


def exists(folder: Path) -> bool:
    """True if any file of a vault is there, whole or not."""
    return any((folder / name).exists() for name in (KEY, KEY_COPY, DATABASE))
