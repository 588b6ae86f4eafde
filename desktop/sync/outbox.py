"""Writing a file to a folder or stick so that it is whole and was read back, or not there at all."""

from __future__ import annotations

import os
from base64 import b32encode
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from errno import EINVAL
from hashlib import sha256
from pathlib import Path

from desktop.errors import AppError, from_os
from desktop.words import QT_TRANSLATE_NOOP

SUFFIX = ".daftar"
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)


class NotReadBack(AppError):
    code = "not-read-back"
    text = QT_TRANSLATE_NOOP("Errors", "What was written could not be read back unchanged.")
    hint = QT_TRANSLATE_NOOP("Errors", "The stick may be failing. Use another one. Nothing was left on this one.")


def name(random: Callable[[int], bytes]) -> str:
    """A file name that says nothing: 8 random base32 characters (RFC 4648) and `.daftar`."""
    return b32encode(random(5)).decode().lower() + SUFFIX


def write(folder: Path, content: bytes, day: date | None, name: str) -> Path:
    """Put `content` into `folder` as `name`, its time set to midnight UTC of `day`, and return only when it is safe to
    pull the stick.

    Beside under a hidden name, synced, renamed, folder synced, opened again and compared. A file of that name is
    replaced, and stays as it was if anything fails before that. Nothing half-written or unproved stays in any case.
    Failures are those of `from_os`, or NotReadBack.
    """
    beside, file = folder / f".{name}.part", folder / name
    unproved: Path | None = beside
    try:
        _put(beside, content, day)
        os.replace(beside, file)
        unproved = file
        _sync_folder(folder)
        if _digest(file) != sha256(content).digest():
            raise NotReadBack
        unproved = None
    except OSError as error:
        raise from_os(error) from error
    finally:
        if unproved is not None:
            with suppress(OSError):
                unproved.unlink()
    return file


def _put(file: Path, content: bytes, day: date | None) -> None:
    with suppress(FileNotFoundError):  # left by a run that was killed
        file.unlink()
    handle = os.open(file, _FRESH, 0o644)
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)
    if day is not None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        os.utime(file, (midnight, midnight))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable. Windows has no such call and needs none."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != EINVAL:  # some file systems of sticks cannot sync a folder
            raise
    finally:
        os.close(handle)


def _digest(file: Path) -> bytes:
    """The hash of what the medium holds, not of what the system still remembers, where it can be told to forget."""
    handle = os.open(file, _READ)
    try:
        if hasattr(os, "posix_fadvise"):
            os.fsync(handle)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        found = sha256()
        while piece := os.read(handle, 1 << 20):
            found.update(piece)
        return found.digest()
    finally:
        os.close(handle)
