"""The workspace: one unlocked notebook, with its clock and its randomness."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from desktop import paths
from desktop.actions import passphrases
from desktop.crypto.keys import FLOOR, Cost, Random, fingerprint
from desktop.crypto.signing import SigningKey
from desktop.domain.roster import ROLES, Member, Roster
from desktop.errors import AppError
from desktop.storage import projector, seat, settings, vault
from desktop.storage.database import Connection, close, known_failures, transaction
from desktop.storage.log import Author
from desktop.storage.vault import Vault
from desktop.words import QT_TRANSLATE_NOOP

Clock = Callable[[], datetime]
FACILITATOR, SUPERVISOR, TRAINER = ROLES


def local_now() -> datetime:
    return datetime.now().astimezone()


class NoProgramme(AppError):
    code = "no-programme"
    text = QT_TRANSLATE_NOOP("Errors", "This notebook does not belong to a programme yet.")
    hint = QT_TRANSLATE_NOOP(
        "Errors",
        "Import the invitation from your supervisor. Until then drafts are kept, and can be finished afterwards.",
    )


class NotForThisRole(AppError):
    code = "not-for-this-role"
    text = QT_TRANSLATE_NOOP("Errors", "Only a supervisor's notebook can do this.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask your supervisor to do it, or open the supervisor's notebook.")


@dataclass(frozen=True, slots=True)
class Programme:
    """Who exchanges with whom. `id` and `root` are hexadecimal; the fingerprint is for reading aloud."""

    id: str
    root: str
    title: str
    country: str
    practice: bool

    @property
    def fingerprint(self) -> str:
        return fingerprint(bytes.fromhex(self.root))


@dataclass(frozen=True, slots=True)
class Workspace:
    """One unlocked notebook on one connection: for one thread at a time. `device` is its public key in hexadecimal."""

    vault: Vault
    connection: Connection
    role: str
    device: str
    practice: bool
    clock: Clock = local_now
    random: Random = os.urandom
    state: Path = field(default_factory=paths.state)
    """The folder outside the notebook that tells it from its copies."""
    seen: str = ""
    """The seat token when the notebook was opened."""

    @property
    def folder(self) -> Path:
        return self.vault.folder

    def today(self) -> date:
        return self.clock().date()

    def programme(self) -> Programme | None:
        """The programme, once it was created or joined."""
        words = {name: settings.get(self.connection, name) for name in ("programme", "root", "title", "country")}
        if not words["programme"]:
            return None
        return Programme(words["programme"], words["root"], words["title"], words["country"], self.practice)

    def needs_programme(self) -> Programme:
        found = self.programme()
        if found is None:
            raise NoProgramme
        return found

    def needs_supervisor(self) -> None:
        if self.role != SUPERVISOR:
            raise NotForThisRole

    def roster(self) -> Roster:
        return projector.roster(self.connection, settings.get(self.connection, "root"))

    def member(self) -> Member | None:
        """This device in the roster: None before the invitation."""
        return self.roster().member(self.device)

    def label(self) -> str:
        """What the supervisor calls this device, or nothing before the invitation."""
        member = self.member()
        return member.label if member else ""

    def device_key(self) -> SigningKey:
        return SigningKey(settings.secret(self.connection, "device") or b"")

    def author(self) -> Author:
        """This device as the writer of its current incarnation."""
        programme = bytes.fromhex(self.needs_programme().id)
        incarnation = settings.get(self.connection, "incarnation")
        adopts = settings.get(self.connection, "adopts") or None
        return Author(self.device_key(), incarnation, programme, self.random, adopts, self._seated)

    def _seated(self, connection: Connection) -> None:
        seat.first_write(connection, self.state, vault.vault_id(self.folder), self.random, self.seen)

    @contextmanager
    def apart(self) -> Iterator[Workspace]:
        """The same notebook on a connection of its own, for work on another thread."""
        connection = self.vault.connect()
        try:
            yield replace(self, connection=connection)
        finally:
            connection.close()

    def prove(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless this opens the notebook: asked again before what is kept shut leaves it."""
        vault.open_key(self.folder, passphrases.plain(passphrase))

    def close(self) -> None:
        """Fold the write-ahead log into the database and let go of it."""
        with suppress(AppError):
            seat.settle(self.connection, self.state, vault.vault_id(self.folder))
        close(self.connection)


def create(
    folder: Path,
    role: str,
    passphrase: str,
    *,
    practice: bool = False,
    cost: Cost = Cost(),  # noqa: B008 - a frozen value
    clock: Clock = local_now,
    random: Random = os.urandom,
) -> Workspace:
    """A new notebook with this device's keys; its role is fixed."""
    made = vault.create(folder, passphrases.plain(passphrase), cost, random)
    connection = made.connect()
    with transaction(connection):
        settings.put(connection, "role", role)
        settings.put(connection, "practice", "yes" if practice else "")
        settings.put(connection, "incarnation", random(16).hex())
        settings.put_secret(connection, "device", random(32))
        settings.put_secret(connection, "reply-0001", random(32))
    connection.close()
    return enter(made, clock, random)


def unlock(
    folder: Path,
    passphrase: str,
    *,
    clock: Clock = local_now,
    random: Random = os.urandom,
    state: Path | None = None,
) -> Workspace:
    """Open a notebook; WrongPassphrase, NotebookMissing, NotANotebook, NotebookDamaged or NotebookNewer otherwise.

    `state` is the folder outside the notebook that tells it from its copies; None is the usual one of this person.
    """
    opened = vault.unlock(folder, passphrases.plain(passphrase))
    return enter(opened, clock, random, state)


def enter(opened: Vault, clock: Clock = local_now, random: Random = os.urandom, state: Path | None = None) -> Workspace:
    """The workspace of a vault that was unlocked, on a connection of its own; a copy becomes a new incarnation."""
    from desktop.actions import incarnation  # it needs what is above

    connection = opened.connect()
    try:
        with known_failures():
            role = settings.get(connection, "role")
            practice = bool(settings.get(connection, "practice"))
            device = SigningKey(settings.secret(connection, "device") or b"").public
            workspace = Workspace(opened, connection, role, device, practice, clock, random, state or paths.state())
            incarnation.settle(workspace)
            return replace(workspace, seen=settings.get(connection, seat.TOKEN))
    except BaseException:
        connection.close()
        raise


def setting(workspace: Workspace, name: str, default: str = "") -> str:
    """A choice of the person, such as "language", "theme" or "lock-minutes"."""
    return settings.get(workspace.connection, "choice-" + name, default)


def choose(workspace: Workspace, name: str, value: str) -> None:
    """Remember a choice of the person in the notebook."""
    with transaction(workspace.connection):
        settings.put(workspace.connection, "choice-" + name, value)


def cost(*, floor: bool = False) -> Cost:
    """What a guess at the passphrase shall cost: about a second of this machine, or for tests the least allowed."""
    return FLOOR if floor else passphrases.calibrated()
