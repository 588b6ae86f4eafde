"""Helping: what lets a supervisor open a facilitator's notebook over the phone when its passphrase is forgotten."""

from __future__ import annotations

from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.storage import settings

OWN = "recovery"
"""The secret of 16 bytes that opens a field device's notebook; it travels to the supervisors in every packet."""
HELPS = "helps-"


def for_supervisor(own: Workspace) -> str:
    """What travels in the manifest (hexadecimal), or nothing from a supervisor."""
    master = settings.secret(own.connection, OWN)
    return "" if master is None or own.role == SUPERVISOR else master.hex()
