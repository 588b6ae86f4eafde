"""Opening the encrypted database, and its failures in our own words. The only importer of the SQLCipher binding."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlcipher3 import dbapi2 as sqlcipher

from desktop.crypto.keys import RawKey
from desktop.errors import AppError, DiskFull, DiskTrouble, FolderNotWritable
from desktop.words import QT_TRANSLATE_NOOP

Connection = sqlcipher.Connection
CACHE_KIB = 32 * 1024


class NotebookDamaged(AppError):
    code = "notebook-damaged"
    text = QT_TRANSLATE_NOOP("Errors", "The notebook file is damaged or is not the one that belongs to its key file.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Put back a copy of the folder, or ask your supervisor.")


class NotebookMissing(AppError):
    code = "notebook-missing"
    text = QT_TRANSLATE_NOOP("Errors", "There is no notebook in this folder, or its file is empty.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose the folder of a notebook, or make a new one.")


class NotebookBusy(AppError):
    code = "notebook-busy"
    text = QT_TRANSLATE_NOOP("Errors", "Another window is using this notebook.")
    hint = QT_TRANSLATE_NOOP("Errors", "Close the other window and try again. Nothing was changed.")


_KNOWN: tuple[tuple[str, type[AppError]], ...] = (
    ("full", DiskFull),
    ("readonly", FolderNotWritable),
    ("unable to open", FolderNotWritable),
    ("locked", NotebookBusy),
    ("not a database", NotebookDamaged),
    ("malformed", NotebookDamaged),
    ("hmac check failed", NotebookDamaged),
    ("i/o error", DiskTrouble),
)


@contextmanager
def known_failures() -> Iterator[None]:
    """Turn failures of the disk, the file and the lock into named ones; anything else is a bug and passes."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        message = str(error).lower()
        for words, failure in _KNOWN:
            if words in message:
                raise failure from error
        raise


def connect(path: Path, key: RawKey, *, create: bool = False) -> Connection:
    """A connection with every setting of docs/architecture.md, usable from one thread at a time.

    A missing or empty file is refused unless `create`: SQLite would take it for a new database.
    """
    if not create and (not path.is_file() or path.stat().st_size == 0):
        raise NotebookMissing
    with known_failures():
        connection = _plain(path, key, "rwc" if create else "rw")
        try:
            _set_up(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(path.as_posix())}?mode={mode}"


def _unlock(connection: Connection, key: RawKey) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to stderr beside our own sentence
    secret = bytearray(b"x'" + (key.key + key.salt).hex().encode() + b"'")
    try:
        connection.set_key(secret)
    finally:
        secret[:] = bytes(len(secret))


def _set_up(connection: Connection) -> None:
    connection.set_busy_timeout(5)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


@contextmanager
def writing(path: Path, key: RawKey) -> Iterator[Connection]:
    """A new file to copy a database into, closed with `key`: one file when it is done, never a journal beside it."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with known_failures():
        connection = _plain(path, key, "rw")
        try:
            connection.execute("PRAGMA journal_mode = OFF")  # it is thrown away whole if anything fails
            connection.execute("PRAGMA synchronous = OFF")  # and synced by whoever made it
            yield connection
            connection.execute("PRAGMA journal_mode = DELETE")  # what was copied says that it has a write-ahead log
        finally:
            connection.close()


def forget_token(path: Path, key: RawKey) -> None:
    """Take the seat token out of a copied database that is about to become a notebook: it is not the one it was."""
    with known_failures():
        connection = _plain(path, key, "rw")
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('seat-token', 'restored')")
        finally:
            connection.close()


@contextmanager
def reading(path: Path, key: RawKey) -> Iterator[Connection]:
    """A copied database, to look at only; nothing is ever written beside it."""
    if not path.is_file() or path.stat().st_size == 0:
        raise NotebookMissing
    with known_failures():
        connection = _plain(path, key, "ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            yield connection
        finally:
            connection.close()


def _plain(path: Path, key: RawKey, mode: str) -> Connection:
    connection = sqlcipher.connect(_uri(path, mode), uri=True, isolation_level=None, check_same_thread=False)
    try:
        _unlock(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def close(connection: Connection) -> None:
    """Fold the write-ahead log into the database, empty it, and let go; nothing if it was let go of already.

    What was committed is on disk before: where folding fails, the next opening does it, and nothing is refused.
    """
    try:
        with suppress(DiskFull, DiskTrouble, FolderNotWritable, NotebookBusy), known_failures():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlcipher.ProgrammingError:
        return
    connection.close()


@contextmanager
def transaction(connection: Connection) -> Iterator[Connection]:
    """All or nothing; the commit is on disk (WAL, synchronous FULL) when the block ends."""
    with known_failures():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
