"""Where a vault is: the names of its files, known without opening or even being able to open it."""

from __future__ import annotations

import os
from pathlib import Path

KEY, KEY_COPY, DATABASE = "vault.key", "vault.key2", "vault.db"
COPIES = "copies"
"""The folder, inside that of the vault, with copies of the database as it was."""


def exists(folder: Path) -> bool:
    """True if any file of a vault is there, whole or not."""
    return any((folder / name).exists() for name in (KEY, KEY_COPY, DATABASE))


def sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none (NTFS journals it)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder for its owner alone, and those above it that are missing, with names that last; OSError."""
    new = [one for one in (folder, *folder.parents) if not one.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for one in new:
        sync_folder(one.parent)
