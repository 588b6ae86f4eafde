"""Helping: what lets a supervisor open a facilitator's notebook over the phone when its passphrase is forgotten."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop.actions import people
from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.crypto import recovery
from desktop.crypto.keys import KeyHeader, RawKey, WrongPapers, add_recovery, open_recovery
from desktop.errors import AppError
from desktop.storage import settings, vault
from desktop.storage.database import transaction
from desktop.words import QT_TRANSLATE_NOOP

SLOT = 1
OWN = "recovery"
"""The secret of 16 bytes that opens a field device's notebook; it travels to the supervisors in every packet."""
HELPS = "helps-"
SPENT = "recovery-spent"


class NoHelpFor(AppError):
    code = "no-help-for"
    text = QT_TRANSLATE_NOOP("Errors", "No words for {label} are here.")
    hint = QT_TRANSLATE_NOOP("Errors", "They come with the first packet from this device.")


def key_of(folder: Path, master: bytes) -> RawKey:
    """The key behind the slot that `master` opens, in whichever copy of the header; WrongPapers if there is none."""
    for header in vault.read_headers(folder):
        with suppress(WrongPapers):
            return open_recovery(header, master)
    raise WrongPapers


def open_with(own: Workspace, master: bytes) -> None:
    """Let `master` open this notebook from now on, in place of the one before."""

    def change(header: KeyHeader, key: RawKey) -> KeyHeader:
        return add_recovery(header, SLOT, master, key, own.random)

    vault.rewrap(own.vault, own.connection, change)
    with transaction(own.connection) as connection:
        settings.put(connection, f"slot-{SLOT}", "recovery")


def for_supervisor(own: Workspace) -> str:
    """What travels in the manifest (hexadecimal): made anew if it was used, or if it does not open this notebook."""
    if own.role == SUPERVISOR:
        return ""
    master = settings.secret(own.connection, OWN)
    if master is None or settings.get(own.connection, SPENT) or not _opens(own, master):
        master = own.random(recovery.SECRET_BYTES)
        with transaction(own.connection) as connection:  # before the slot: if that fails, the next packet mends it
            settings.put_secret(connection, OWN, master)
            settings.put(connection, SPENT, "")
        open_with(own, master)
    return master.hex()


def _opens(own: Workspace, master: bytes) -> bool:
    with suppress(WrongPapers):
        return key_of(own.folder, master) == own.vault.key
    return False


def spend(own: Workspace) -> None:
    """The words were heard by others perhaps: the next packet carries new ones. Until then these must go on working."""
    if own.role != SUPERVISOR:
        with transaction(own.connection) as connection:
            settings.put(connection, SPENT, "yes")


def helped(own: Workspace) -> frozenset[str]:
    """The devices whose notebooks this one can help to open."""
    held = settings.secrets_like(own.connection, HELPS)
    return frozenset(name.removeprefix(HELPS) for name, _ in held) if own.role == SUPERVISOR else frozenset()


def words_for(own: Workspace, label: str, passphrase: str) -> tuple[str, ...]:
    """Twenty words to read aloud to the owner of the device `label`; the passphrase of this notebook is asked again.

    The same words each time, so that a call may be cut off. NoHelpFor if nothing came from there yet.
    """
    own.needs_supervisor()
    member = people.labelled(own, label)
    own.prove(passphrase)
    master = settings.secret(own.connection, HELPS + member.device)
    if master is None:
        raise NoHelpFor(label=label)
    said = recovery.one(master, lambda size: recovery.seed(master, b"number")[:size])
    return tuple(said.split())
