"""Backups: copies beside the notebook by themselves, a supervisor's numbered ones on purpose, and the way back."""

from __future__ import annotations

import os
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.actions import incarnation, passphrases, workspace
from desktop.actions.workspace import Clock, Workspace, local_now
from desktop.crypto import recovery
from desktop.crypto.keys import Random, RawKey, with_passphrase
from desktop.storage import backup, copies, drafts, packets, queries, restore, settings, vault
from desktop.storage.backup import Kept, Label
from desktop.storage.copies import Going
from desktop.storage.database import transaction
from desktop.storage.restore import Opened

__all__ = ["Kept", "Label", "Opened"]

REMIND_AFTER = timedelta(days=7)
_COPIED = "copied"


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to fall back on: days are YYYY-MM-DD or "", `numbered` the backups elsewhere, newest first.

    `overdue`: a supervisor's last backup is older than a week, or there is none though there is something to lose.
    """

    copies: int
    copy_day: str
    numbered: tuple[Kept, ...]
    overdue: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A numbered backup that was written, read back and compared."""

    file: Path
    number: int
    size: int


@dataclass(frozen=True, slots=True)
class PutBack:
    """A notebook that is back: the day of the backup, after which things may be missing, and its number or 0."""

    day: str
    number: int


def standing(own: Workspace) -> Standing:
    """What there is to fall back on."""
    beside = copies.every(own.folder)
    kept = tuple(backup.numbered(own.connection))
    last = max((one.day for one in kept if one.name), default="")
    late = not last or own.today() - date.fromisoformat(last) > REMIND_AFTER
    overdue = own.role == workspace.SUPERVISOR and not own.practice and own.programme() is not None and late
    return Standing(len(beside), _day_of(beside[0]) if beside else "", kept, overdue)


def due(own: Workspace) -> bool:
    """Whether a copy beside is due: the newest is not of today, and something changed since."""
    beside = copies.every(own.folder)
    if not beside:
        return True
    return _day_of(beside[0]) < own.today().isoformat() and settings.get(own.connection, _COPIED) != _mark(own)


def copy(own: Workspace, going: Going | None = None) -> Path:
    """One more copy beside the notebook, proved by opening; the last three are kept."""
    mark = _mark(own)
    made = backup.beside(own.vault, own.today(), going)
    with transaction(own.connection) as connection:
        settings.put(connection, _COPIED, mark)
    return made


def copy_if_due(own: Workspace, going: Going | None = None) -> Path | None:
    return copy(own, going) if due(own) else None


def write(own: Workspace, out: Path, *, same_disk: bool = False, going: Going | None = None) -> Made:
    """A numbered backup into the folder `out`, which only two of the programme's papers open."""
    own.needs_supervisor()
    programme = own.needs_programme()
    if not same_disk:
        backup.needs_other_disk(own.folder, out)
    numbered = backup.numbered(own.connection)
    number = numbered[0].number + 1 if numbered else 1
    name = f"{number:03d}-{b32encode(own.random(5)).decode().lower()}{backup.SUFFIX}"
    label = Label(
        number, own.today().isoformat(), programme.id, own.device, own.role, own.practice,
        queries.entries(own.connection),
    )  # fmt: skip
    recipient = bytes.fromhex(settings.get(own.connection, "recovery"))
    # Its number is taken before it is written: two files never have the same one, whatever happens in between.
    backup.keep(own.connection, Kept(number, label.day, "", "", 0))
    file = backup.write(own.vault, label, recipient, out, name, going)
    size = file.stat().st_size
    backup.keep(own.connection, Kept(number, label.day, str(out), name, size))
    return Made(file, number, size)


def confirm_gone(own: Workspace, number: int) -> None:
    """A person says that every copy of this numbered backup was destroyed."""
    own.needs_supervisor()
    backup.gone(own.connection, number)


def put_back(folder: Path, passphrase: str) -> PutBack:
    """Put the newest sound copy beside a damaged notebook in its place; what is damaged is kept aside."""
    return put_back_with(folder, vault.open_key(folder, passphrases.plain(passphrase)))


def put_back_with(folder: Path, key: RawKey) -> PutBack:
    return PutBack(_day_of(restore.put_back(folder, key)), 0)


def unpack(file: Path, papers: Sequence[str], folder: Path, going: Going | None = None) -> Opened:
    """Open a numbered backup with two of the programme's papers, into a folder without a notebook."""
    return restore.restore(file, recovery.programme_seed(papers), folder, going)


def finish(
    opened: Opened,
    passphrase: str,
    *,
    clock: Clock = local_now,
    random: Random = os.urandom,
    state: Path | None = None,
) -> Workspace:
    """The notebook of a backup, under a new passphrase: a new incarnation that goes on from what it holds."""
    passphrases.needs_strength(passphrase)
    plain = passphrases.plain(passphrase)
    restore.finish(opened, with_passphrase(opened.header, 0, plain, opened.key, random))
    own = workspace.enter(vault.unlock(opened.folder, plain), clock, random, state)
    label, file = opened.label, opened.file  # it could not yet know how it would be called
    backup.keep(own.connection, Kept(label.number, label.day, str(file.parent), file.name, file.stat().st_size))
    return own


def _mark(own: Workspace) -> str:
    """Differs whenever there is something that the last copy does not hold."""
    saved = max((draft.saved for draft in drafts.every(own.connection)), default=0)
    sent = sum(packet.number for packet in packets.waiting(own.connection))
    return f"{queries.entries(own.connection)} {saved} {sent} {settings.get(own.connection, incarnation.INCARNATION)}"


def _day_of(copy: Path) -> str:
    return datetime.fromtimestamp(copy.stat().st_mtime, UTC).date().isoformat()
