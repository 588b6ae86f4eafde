"""Copies of the database beside it: whole, proved by opening, closed with the same key; the newest few are kept."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from desktop.crypto.keys import RawKey
from desktop.errors import AppError, from_os
from desktop.storage.database import Connection, connect, known_failures, reading, writing
from desktop.storage.place import COPIES, DATABASE, make_folder, sync_folder
from desktop.words import QT_TRANSLATE_NOOP

KEPT = 3
STEP = 1024  # pages of 4096 bytes between two looks whether to stop
SPARE = 4 * 1024 * 1024  # bytes that must stay free beside a copy
RESTORED = ".restored"
DAMAGED = "damaged"
BEFORE = "before-change.db"
Going = Callable[[int, int], None]


class NoRoom(AppError):
    code = "no-room"
    text = QT_TRANSLATE_NOOP("Errors", "There is not enough free space: {need} MB are needed and {free} MB are free.")
    hint = QT_TRANSLATE_NOOP("Errors", "Free some space or choose another disk. Nothing was changed.")


class CopyDiffers(AppError):
    code = "copy-differs"
    text = QT_TRANSLATE_NOOP("Errors", "The copy does not hold what the notebook holds.")
    hint = QT_TRANSLATE_NOOP("Errors", "It was removed. The disk may be failing: try another one.")


def needs_room(folder: Path, size: int) -> None:
    """Raise NoRoom unless `size` bytes and a little more are free where `folder` is."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise from_os(error) from error
    if free < size + SPARE:
        raise NoRoom(need=(size + SPARE) // 2**20 + 1, free=free // 2**20)


def size_of(folder: Path) -> int:
    """Bytes that a copy of the database in `folder` may take."""
    names = (DATABASE, DATABASE + "-wal")
    return sum((folder / name).stat().st_size for name in names if (folder / name).is_file())


def every(folder: Path) -> list[Path]:
    """The copies beside the vault in `folder`, the newest first."""
    return sorted((folder / COPIES).glob("[0-9][0-9][0-9][0-9][0-9][0-9].db"), reverse=True)


def make(folder: Path, key: RawKey, day: date | None, going: Going | None = None) -> Path:
    """One more copy of the vault in `folder`; of the older ones the last two stay. It is there whole or not at all."""
    made = _write(folder, key, folder / COPIES / _name(folder), day, going)
    _let_go(folder)
    return made


def settled(folder: Path) -> None:
    """Finish putting a copy in the place of the database, if that was decided: nothing else stands half done.

    What was there is kept under `damaged`, with its write-ahead log, which must never meet the copy.
    """
    fresh = folder / (DATABASE + RESTORED)
    if not fresh.is_file():
        return
    try:
        aside = _aside(folder)
        for name in (DATABASE + "-wal", DATABASE + "-shm", DATABASE):
            if (folder / name).exists():
                os.replace(folder / name, aside / name)
        sync_folder(aside)
        os.replace(fresh, folder / DATABASE)
        sync_folder(folder)
    except OSError as error:
        raise from_os(error) from error


def _aside(folder: Path) -> Path:
    """The folder for what is taken out: that of an interrupted run, which has no database yet, or the next one."""
    taken = sorted((folder / DAMAGED).glob("[0-9][0-9][0-9][0-9]"))
    if taken and not (taken[-1] / DATABASE).exists():
        return taken[-1]
    aside = folder / DAMAGED / f"{int(taken[-1].name) + 1 if taken else 1:04d}"
    make_folder(aside)
    return aside


def before_change(folder: Path, key: RawKey) -> None:
    """A copy to fall back on while the tables are changed; the one that an interrupted change left is as good."""
    file = folder / COPIES / BEFORE
    if not file.is_file():
        _write(folder, key, file, None, None)


def after_change(folder: Path) -> None:
    """The change is done: the copy from before it becomes the newest of the others."""
    file = folder / COPIES / BEFORE
    if file.is_file():
        try:
            os.replace(file, folder / COPIES / _name(folder))
            _let_go(folder)
        except OSError as error:
            raise from_os(error) from error


def fingerprint(connection: Connection) -> tuple[int, str]:
    """How many entries there are, and a hash over the last one of every chain: what a copy is proved by."""
    (entries,) = connection.execute("SELECT count(*) FROM entry").fetchone()
    found = sha256()
    for device, incarnation, one, seq in connection.execute(
        "SELECT c.device, c.incarnation, e.id, max(e.seq) FROM chain c JOIN entry e ON e.chain = c.n GROUP BY c.n"
        " ORDER BY c.device, c.incarnation"
    ):
        found.update(device + incarnation + one + seq.to_bytes(8, "big"))
    return entries, found.hexdigest()


def prove(file: Path, key: RawKey) -> tuple[int, str]:
    """Read every page of a copy; its `fingerprint`. NotebookDamaged or CopyDiffers if it is not sound."""
    with open(file, "rb") as opened:
        if opened.read(len(key.salt)) != key.salt:  # the one place that no page's proof covers
            raise CopyDiffers
    with reading(file, key) as copy:
        if copy.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
            raise CopyDiffers
        if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise CopyDiffers
        return fingerprint(copy)


def _name(folder: Path) -> str:
    newest = every(folder)
    return f"{int(newest[0].stem) + 1 if newest else 1:06d}.db"


def _write(folder: Path, key: RawKey, file: Path, day: date | None, going: Going | None) -> Path:
    beside = file.with_suffix(".part")
    try:
        if not file.parent.is_dir():
            make_folder(file.parent)
        needs_room(folder, size_of(folder))
        with removed_unless_done(beside):
            snapshot(folder, key, beside, going)
            stamp(beside, day)
            os.replace(beside, file)
        sync_folder(file.parent)
    except OSError as error:
        raise from_os(error) from error
    return file


def snapshot(folder: Path, key: RawKey, file: Path, going: Going | None = None) -> tuple[int, str]:
    """Copy the database as it is at one moment into the new `file`, synced and proved; its `fingerprint`."""
    with suppress(FileNotFoundError):  # left by a run that was killed
        file.unlink()

    def step(status: int, rest: int, total: int) -> None:
        del status
        if going is not None:
            going(total - rest, total)

    with known_failures():
        source = connect(folder / DATABASE, key)
        try:
            source.execute("BEGIN")  # what is counted and what is copied are of the same moment
            expected = fingerprint(source)
            with writing(file, key) as copy:
                source.backup(copy, pages=STEP, progress=step)
        finally:
            source.close()
    sync(file)
    if prove(file, key) != expected:
        raise CopyDiffers
    return expected


def sync(file: Path) -> None:
    handle = os.open(file, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def stamp(file: Path, day: date | None) -> None:
    """Set the file's time to midnight UTC of `day`: it tells the day and no more."""
    if day is not None:
        midnight = datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()
        os.utime(file, (midnight, midnight))


@contextmanager
def removed_unless_done(file: Path) -> Iterator[None]:
    """Whatever stops the work takes the unfinished `file` away."""
    try:
        yield
    except BaseException:
        with suppress(OSError):
            file.unlink()
        raise


def _let_go(folder: Path) -> None:
    for old in every(folder)[KEPT:]:
        old.unlink(missing_ok=True)
