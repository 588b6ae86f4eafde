"""Keyring: the keys of others that packets teach, believed only if something can be closed for them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.actions.helping import HELPS
from desktop.actions.workspace import SUPERVISOR
from desktop.crypto import card
from desktop.crypto.age import AgeKeyNotValid
from desktop.domain.roster import Roster
from desktop.storage import packets, settings
from desktop.storage.database import Connection
from desktop.storage.log import Stored
from desktop.sync.manifest import Manifest


def recipient(text: object) -> bytes | None:
    """The key that packets can be closed for, or None."""
    try:
        return card.recipient(text) if isinstance(text, str) else None
    except AgeKeyNotValid:
        return None


def learn_sender(connection: Connection, manifest: Manifest) -> None:
    """The keys of the sender's newest packet stand: a stick that comes late must not bring back what is gone.

    These are what answers are closed for, and, for a supervisor, what opens the sender's notebook.
    """
    place = (manifest.sender, manifest.incarnation)
    here = (a.number for a in packets.arrivals(connection) if (a.sender, a.incarnation) == place and a.day)
    if manifest.export < max(here, default=0):
        return
    reply = recipient(manifest.reply)
    if reply is not None:
        packets.know_recipient(connection, manifest.sender, reply)
    if manifest.recovery and settings.get(connection, "role") == SUPERVISOR:
        settings.put_secret(connection, HELPS + manifest.sender, bytes.fromhex(manifest.recovery))


def learn_epochs(connection: Connection, entries: Iterable[Stored], roster: Roster) -> None:
    """Supervisors announce their bundle keys in the log."""
    for stored in entries:
        facts, member = stored.said, roster.member(stored.header.device)
        if facts is None or facts.kind != "epoch" or member is None or member.role != SUPERVISOR:
            continue
        number, found = facts.values.get("number"), recipient(facts.values.get("recipient"))
        if type(number) is int and number > 0 and found is not None:
            packets.know_recipient(connection, stored.header.device, found, number)
