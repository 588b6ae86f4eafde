"""A vault: a folder with the key header in two copies and the encrypted database."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.crypto.keys import (
    HEADER_BYTES,
    Cost,
    KeyHeader,
    NotANotebook,
    Random,
    RawKey,
    WrongPapers,
    WrongPassphrase,
    new_header,
    open_header,
    open_recovery,
)
from desktop.errors import AppError, from_os
from desktop.storage import copies, migrate, settings, wal
from desktop.storage.database import Connection, NotebookDamaged, NotebookMissing, connect, known_failures, transaction
from desktop.storage.place import DATABASE, KEY, KEY_COPY, exists, make_folder, sync_folder
from desktop.words import QT_TRANSLATE_NOOP

__all__ = ["DATABASE", "KEY", "KEY_COPY", "Vault", "create", "exists", "unlock"]


Change = Callable[[KeyHeader, RawKey], KeyHeader]
"""From the header there is, and the key it guards, to the header that shall be."""


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
        make_folder(folder)
        try:
            connection = connect(folder / DATABASE, key, create=True)
            try:
                migrate.create(connection)
                know(connection, header)
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
    return _enter(folder, lambda header: open_header(header, passphrase))


def recover(folder: Path, master: bytes) -> Vault:
    """As `unlock`, by a recovery master; WrongPapers if it opens no slot."""
    return _enter(folder, lambda header: open_recovery(header, master))


def _enter(folder: Path, opening: Callable[[KeyHeader], RawKey]) -> Vault:
    database = folder / DATABASE
    copies.settled(folder)
    if not exists(folder) or not database.is_file() or database.stat().st_size == 0:
        raise NotebookMissing
    opened = _opened(read_headers(folder), opening)
    if wal.state(folder / (DATABASE + "-wal"), opened[0][1]) == wal.DAMAGED:
        raise NotebookDamaged  # SQLite would pass over what was committed behind the damage
    vault = Vault(folder, opened[0][1])
    connection = vault.connect()
    try:
        with known_failures():
            if migrate.behind(connection):
                copies.before_change(folder, vault.key)
            migrate.upgrade(connection)
            copies.after_change(folder)
            _heal(connection, folder, [header for header, _ in opened])
    finally:
        connection.close()
    return vault


def open_key(folder: Path, passphrase: str) -> RawKey:
    """The key behind the first copy of the header that the passphrase opens; only opening tells a damaged slot."""
    return _opened(read_headers(folder), lambda header: open_header(header, passphrase))[0][1]


def _opened(headers: list[KeyHeader], opening: Callable[[KeyHeader], RawKey]) -> list[tuple[KeyHeader, RawKey]]:
    """The headers that open, with what is behind them; at least one, or the refusal of the last."""
    found: list[tuple[KeyHeader, RawKey]] = []
    refusal: AppError = NotANotebook()
    for header in headers:
        try:
            found.append((header, opening(header)))
        except (WrongPassphrase, WrongPapers) as error:
            refusal = error
    if not found:
        raise refusal
    return found


def rewrap(vault: Vault, connection: Connection, change: Change) -> None:
    """Change who may open the vault. Both copies are written; at any moment one of the two headers, old or new, opens.

    `connection` holds no transaction. What the vault itself holds is not encrypted anew.
    """
    old = next((header for header in read_headers(vault.folder) if _is_known(connection, header)), None)
    if old is None:
        raise NotANotebook  # somebody changed the files since this vault was opened
    header = change(old, vault.key)
    try:
        write_header(vault.folder, header)
    except OSError as error:
        raise from_os(error) from error
    know(connection, header)


def _heal(connection: Connection, folder: Path, opened: list[KeyHeader]) -> None:
    """Make the two copies of the header the same again: a crash between them, or damage, made them differ.

    Of those that this key opened, the one the vault knows is right: in the other a slot not tried may be spoilt.
    """
    header = next((each for each in opened if _is_known(connection, each)), opened[0])
    with suppress(OSError):  # a folder that cannot be written to can still be read
        if _copies(folder) != [header.to_bytes()] * 2:
            write_header(folder, header)
    if not _is_known(connection, header):
        know(connection, header)


def _is_known(connection: Connection, header: KeyHeader) -> bool:
    known = settings.get(connection, "key-file")
    return not known or known == sha256(header.to_bytes()).hexdigest()


def know(connection: Connection, header: KeyHeader) -> None:
    """Remember inside the vault which header is right."""
    with transaction(connection):
        settings.put(connection, "key-file", sha256(header.to_bytes()).hexdigest())


def _copies(folder: Path) -> list[bytes]:
    found = []
    for name in (KEY, KEY_COPY):
        with suppress(OSError):
            found.append((folder / name).read_bytes())
    return found


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


def vault_id(folder: Path) -> str:
    """The random id of a vault, in hexadecimal; it says nothing about what is in it."""
    return read_headers(folder)[0].vault_id.hex()


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
