"""Backups: copies beside a vault, and numbered ones on another medium, closed for the papers of the programme."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from desktop.crypto import canonical, stream
from desktop.errors import AppError, from_os
from desktop.storage import copies
from desktop.storage.copies import Going, needs_room
from desktop.storage.database import Connection, transaction
from desktop.storage.place import COPIES, sync_folder
from desktop.storage.vault import Vault, read_headers
from desktop.words import QT_TRANSLATE_NOOP

VERSION = 1
SUFFIX = ".daftar-backup"
PIECE = 64 * 1024


class BackupDamaged(AppError):
    code = "backup-damaged"
    text = QT_TRANSLATE_NOOP("Errors", "The backup was changed or copied only in part.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was restored. Take another copy of it, or the backup before it.")


class SameDisk(AppError):
    code = "same-disk"
    text = QT_TRANSLATE_NOOP("Errors", "This folder is on the disk of the notebook: both would be lost together.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose a stick or another disk.")


class Kept(NamedTuple):
    """A numbered backup: `place` is the folder, `name` the file, empty once it is confirmed to be gone."""

    number: int
    day: str
    place: str
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup says about itself. `programme` and `device` are hexadecimal, `day` is YYYY-MM-DD."""

    number: int
    day: str
    programme: str
    device: str
    role: str
    practice: bool
    entries: int


def beside(vault: Vault, day: date, going: Going | None = None) -> Path:
    """One more copy beside the vault, proved by opening; of the older ones the last two stay."""
    return copies.make(vault.folder, vault.key, day, going)


def needs_other_disk(vault: Path, out: Path) -> None:
    """Raise SameDisk if `out` lies on the disk of the vault."""
    try:
        if os.stat(vault).st_dev == os.stat(out).st_dev:
            raise SameDisk
    except OSError as error:
        raise from_os(error) from error


def write(vault: Vault, label: Label, recipient: bytes, out: Path, name: str, going: Going | None = None) -> Path:
    """Write one numbered backup into `out`, closed for `recipient`, and return when it was read back and compared.

    It holds the key of the vault, its header and its database as it was at one moment. Whole or not there at all.
    """
    held = vault.folder / COPIES / "leaving.part"
    file, unproved = out / name, out / f".{name}.part"
    try:
        held.parent.mkdir(mode=0o700, exist_ok=True)
        size = copies.size_of(vault.folder)
        needs_room(held.parent, size)
        needs_room(out, size)
        for torn in out.glob(f".*{SUFFIX}.part"):  # of a run that was killed
            torn.unlink()
        with copies.removed_unless_done(held):
            found = copies.snapshot(vault.folder, vault.key, held)
            line = _line(label, held, found)
            with copies.removed_unless_done(unproved):
                digest = put(unproved, stream.seal(_content(vault, line, held, going), [recipient]))
                copies.stamp(unproved, date.fromisoformat(label.day))
                os.replace(unproved, file)
        held.unlink()
        with copies.removed_unless_done(file):
            _synced_medium(out)
            if digest_of(file) != digest:
                raise BackupDamaged
    except OSError as error:
        raise from_os(error) from error
    return file


def _line(label: Label, held: Path, found: tuple[int, str]) -> bytes:
    said = {
        "backup": VERSION, "bytes": held.stat().st_size, "day": label.day, "device": label.device,
        "entries": found[0], "number": label.number, "practice": label.practice, "programme": label.programme,
        "role": label.role, "sha256": digest_of(held).hex(), "tips": found[1],
    }  # fmt: skip
    return canonical.encode(said).encode() + b"\n"


def _content(vault: Vault, line: bytes, held: Path, going: Going | None) -> Iterator[bytes]:
    yield line + vault.key.key + vault.key.salt + read_headers(vault.folder)[0].to_bytes()
    done, total = 0, held.stat().st_size
    with open(held, "rb") as file:
        while piece := file.read(PIECE):
            yield piece
            done += len(piece)
            if going is not None:
                going(done, total)


def put(file: Path, pieces: Iterator[bytes]) -> bytes:
    """Write a new file, synced, that only its owner can read; the hash of what was written."""
    digest = sha256()
    with suppress(FileNotFoundError):  # left by a run that was killed
        file.unlink()
    with open(file, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as opened:
        for piece in pieces:
            digest.update(piece)
            opened.write(piece)
        opened.flush()
        os.fsync(opened.fileno())
    return digest.digest()


def _synced_medium(folder: Path) -> None:
    with suppress(OSError):  # some file systems of sticks cannot sync a folder; the file itself is synced
        sync_folder(folder)


def digest_of(file: Path) -> bytes:
    """The hash of what the medium holds, not of what the system still remembers, where it can be told to forget."""
    digest = sha256()
    with open(file, "rb") as opened:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := opened.read(1 << 20):
            digest.update(piece)
    return digest.digest()


def keep(connection: Connection, kept: Kept) -> None:
    with transaction(connection):
        connection.execute("INSERT OR REPLACE INTO backup VALUES (?, ?, ?, ?, ?)", kept)


def numbered(connection: Connection) -> list[Kept]:
    """Every numbered backup, the newest first."""
    rows = connection.execute("SELECT number, day, place, name, bytes FROM backup ORDER BY number DESC")
    return [Kept(*row) for row in rows]


def gone(connection: Connection, number: int) -> None:
    """A person saw to it that this backup is no more."""
    with transaction(connection):
        connection.execute("UPDATE backup SET name = '', place = '' WHERE number = ?", (number,))
