"""Sent: what was handed over, as a person remembers it: a number, a day, a file name, for whom."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.actions.workspace import Workspace
from desktop.storage import packets


@dataclass(frozen=True, slots=True)
class Sent:
    """One packet: `to` is the addressee's label or nothing if they are unknown here; `day` is YYYY-MM-DD."""

    to: str
    number: int
    name: str
    day: str
    entries: int
    bytes: int


def sent(workspace: Workspace) -> list[Sent]:
    """Every packet that was written here and is kept, the newest first."""
    roster = workspace.roster()
    found = []
    for packet in packets.waiting(workspace.connection):
        member = roster.member(packet.addressee)
        label = member.label if member else ""
        found.append(Sent(label, packet.number, packet.name, packet.day, packet.entries, packet.size))
    return sorted(found, key=lambda one: (one.day, one.number, one.to), reverse=True)
