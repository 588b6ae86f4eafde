"""Restore: from a copy beside a damaged notebook, or from a numbered backup onto another laptop."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

from desktop.crypto import canonical, stream
from desktop.crypto.age import BundleDamaged, NotABundle, NotForMe
from desktop.crypto.canonical import NotCanonical
from desktop.crypto.keys import HEADER_BYTES, KeyHeader, RawKey
from desktop.errors import AppError, from_os
from desktop.storage import copies
from desktop.storage.backup import PIECE, VERSION, BackupDamaged, Label, put
from desktop.storage.copies import RESTORED, Going, needs_room
from desktop.storage.database import forget_token
from desktop.storage.place import COPIES, DATABASE, exists, make_folder, sync_folder
from desktop.storage.vault import FolderTaken, write_header
from desktop.words import QT_TRANSLATE_NOOP

LONGEST_LINE = 4096
KEY_BYTES = 48
_LABEL = ("number", "day", "programme", "device", "role", "practice", "entries")
_NEEDED = {*_LABEL, "backup", "bytes", "sha256", "tips"}


class NotABackup(AppError):
    code = "not-a-backup"
    text = QT_TRANSLATE_NOOP("Errors", "This file is not a backup of this program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose a file whose name ends in .daftar-backup.")


class BackupNewer(AppError):
    code = "backup-newer"
    text = QT_TRANSLATE_NOOP("Errors", "The backup was made by a newer version of the program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Update the program, then restore it.")


class BackupClosed(AppError):
    code = "backup-closed"
    text = QT_TRANSLATE_NOOP("Errors", "These papers do not open this backup.")
    hint = QT_TRANSLATE_NOOP("Errors", "It needs two papers of the programme that the backup is from.")


class NoCopy(AppError):
    code = "no-copy"
    text = QT_TRANSLATE_NOOP("Errors", "There is no sound copy beside this notebook.")
    hint = QT_TRANSLATE_NOOP("Errors", "What was handed over is with your supervisor. Nothing was changed.")


def put_back(folder: Path, key: RawKey) -> Path:
    """Put the newest sound copy beside the vault in the place of its database, which is kept under `damaged`."""
    for copy in (*copies.every(folder), folder / COPIES / copies.BEFORE):
        with suppress(AppError, OSError):
            copies.prove(copy, key)
            break
    else:
        raise NoCopy
    fresh = folder / (DATABASE + ".part")
    try:
        needs_room(folder, copy.stat().st_size)
        with copies.removed_unless_done(fresh), open(copy, "rb") as file:
            put(fresh, iter(lambda: file.read(PIECE), b""))
            _become(fresh, key)
        copies.settled(folder)
    except OSError as error:
        raise from_os(error) from error
    return copy


def _become(fresh: Path, key: RawKey) -> None:
    """From here on it is decided: whatever happens next, the notebook opens with this database."""
    forget_token(fresh, key)
    copies.sync(fresh)
    os.replace(fresh, fresh.with_name(DATABASE + RESTORED))
    sync_folder(fresh.parent)


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup whose database lies, proved, in the folder it goes to; `header` opens with what opened it then."""

    label: Label
    file: Path
    folder: Path
    key: RawKey
    header: KeyHeader


def restore(file: Path, seed: bytes, folder: Path, going: Going | None = None) -> Opened:
    """Unpack a backup into `folder`, which must hold no notebook; `finish` makes it one. `seed` is of the papers."""
    if exists(folder):
        raise FolderTaken
    fresh = folder / (DATABASE + ".part")
    try:
        total = file.stat().st_size
        make_folder(folder)
        needs_room(folder, total)
        with copies.removed_unless_done(fresh), open(file, "rb") as opened:
            said, key, header, digest = _unpack(opened, seed, fresh, total, going)
            if said["sha256"] != digest.hex() or copies.prove(fresh, key) != (said["entries"], said["tips"]):
                raise BackupDamaged
            label = Label(**{name: said[name] for name in _LABEL})
    except OSError as error:
        raise from_os(error) from error
    return Opened(label, file, folder, key, header)


def _unpack(
    opened: BufferedReader, seed: bytes, fresh: Path, total: int, going: Going | None
) -> tuple[dict[str, Any], RawKey, KeyHeader, bytes]:
    try:
        pieces = stream.unseal(opened.read, [seed])
        head = next(pieces)
        end = head.find(b"\n", 0, LONGEST_LINE)
        said = _said(head[:end] if end >= 0 else b"")
        rest = head[end + 1 :]
        key = RawKey(rest[:32], rest[32:KEY_BYTES])
        header = KeyHeader.from_bytes(rest[KEY_BYTES : KEY_BYTES + HEADER_BYTES])

        def database() -> Iterator[bytes]:
            yield rest[KEY_BYTES + HEADER_BYTES :]
            for piece in pieces:
                yield piece
                if going is not None:
                    going(opened.tell(), total)

        return said, key, header, put(fresh, database())
    except NotABundle as error:
        raise NotABackup from error
    except NotForMe as error:
        raise BackupClosed from error
    except BundleDamaged as error:
        raise BackupDamaged from error


def _said(line: bytes) -> dict[str, Any]:
    try:
        raw = canonical.decode_object(line.decode())
    except (UnicodeDecodeError, NotCanonical) as error:
        raise NotABackup from error
    if isinstance(raw.get("backup"), int) and raw["backup"] > VERSION:
        raise BackupNewer
    if raw.keys() != _NEEDED or raw["backup"] != VERSION:
        raise NotABackup
    return raw


def finish(opened: Opened, header: KeyHeader) -> None:
    """Make a notebook of what was unpacked, under a header with the new passphrase."""
    try:
        _become(opened.folder / (DATABASE + ".part"), opened.key)
        write_header(opened.folder, header)
        copies.settled(opened.folder)
    except OSError as error:
        raise from_os(error) from error
