"""A vault: a folder with the key header in two copies and the encrypted database."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.keys import (
    HEADER_BYTES,
    Cost,
    KeyHeader,
    NotANotebook,
    Random,
    RawKey,
    WrongPassphrase,
    new_header,
    open_header,
)
from desktop.errors import AppError, from_os
from desktop.storage import migrate
from desktop.storage.database import Connection, NotebookMissing, connect
from desktop.storage.place import DATABASE, KEY, KEY_COPY, exists
from desktop.words import QT_TRANSLATE_NOOP

__all__ = ["DATABASE", "KEY", "KEY_COPY", "Vault", "create", "exists", "unlock"]


class FolderTaken(AppError):
    code = "folder-taken"
    text = QT_TRANSLATE_NOOP("Errors", "This folder already holds a notebook.")
    hint = QT_TRANSLATE_NOOP("Errors", "Open it, or choose another folder for the new one.")


@dataclass(frozen=True, slots=True)
class Vault:
    """An unlocked vault. Each thread opens its own connection with `connect`."""

    folder: Path
    key: RawKey

    def connect(self) -> Connection:
        return connect(self.folder / DATABASE, self.key)


def create(folder: Path, passphrase: str, cost: Cost, random: Random) -> Vault:
    """Make a vault in `folder`, which must hold none. What a failure leaves behind is removed again."""
    if exists(folder):
        raise FolderTaken
    header, key = new_header(passphrase, cost, random)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            connection = connect(folder / DATABASE, key, create=True)
            try:
                migrate.create(connection)
            finally:
                connection.close()
            write_header(folder, header)  # last: a folder without a key file is nobody's notebook
        except BaseException:
            for name in (KEY, KEY_COPY, DATABASE, DATABASE + "-wal", DATABASE + "-shm"):
                (folder / name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise from_os(error) from error
    return Vault(folder, key)


def unlock(folder: Path, passphrase: str) -> Vault:
    """Open the vault in `folder`; migrates it and replays the projection where the program is newer than the file."""
    database = folder / DATABASE
    if not exists(folder) or not database.is_file() or database.stat().st_size == 0:
        raise NotebookMissing
    vault = Vault(folder, open_key(folder, passphrase))
    connection = vault.connect()
    try:
        migrate.upgrade(connection)
    finally:
        connection.close()
    return vault


def open_key(folder: Path, passphrase: str) -> RawKey:
    """The key behind the first copy of the header that the passphrase opens; only opening tells a damaged slot."""
    headers = read_headers(folder)
    for header in headers[:-1]:
        with suppress(WrongPassphrase):
            return open_header(header, passphrase)
    return open_header(headers[-1], passphrase)


def read_headers(folder: Path) -> list[KeyHeader]:
    """What the two copies say that are whole: one header, or two if they differ."""
    failure: AppError = NotANotebook()
    found: list[KeyHeader] = []
    for name in (KEY, KEY_COPY):
        try:
            with open(folder / name, "rb") as file:
                header = KeyHeader.from_bytes(file.read(HEADER_BYTES + 1))
            if header not in found:
                found.append(header)
        except FileNotFoundError:
            continue
        except OSError as error:
            failure = from_os(error)
        except AppError as error:
            failure = error
    if not found:
        raise failure
    return found


def write_header(folder: Path, header: KeyHeader) -> None:
    """Write both copies, the second one first, each synced before the next, so that one is always whole."""
    for name in (KEY_COPY, KEY):
        fresh = folder / (name + ".new")
        with open(fresh, "wb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(header.to_bytes())
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, folder / name)
        sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows has no such call and needs none (NTFS journals it)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
