"""Incarnation: a notebook that is a copy, or was put back, goes on as a new one that adopts what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.actions.workspace import Workspace
from desktop.errors import AppError
from desktop.storage import lineage, log, projector, seat, settings, vault
from desktop.storage.database import Connection, transaction
from desktop.storage.log import Author, Said, Stored
from desktop.storage.packets import Packet

KIND, FORM = "continuation", 1
INCARNATION, ADOPTS = "incarnation", "adopts"


def settle(workspace: Workspace) -> None:
    """Called once a notebook is open: whatever is not the one that was open here last becomes a new incarnation.

    Where the state folder cannot be written to the notebook works all the same, and is taken for a copy next time.
    """
    connection, state, name = workspace.connection, workspace.state, vault_id(workspace)
    begun = bool(settings.get(connection, seat.TOKEN)) or bool(log.tips(connection, workspace.device))
    if begun and seat.belongs(connection, state, name):
        seat.settle(connection, state, name)  # opening alone changes no byte of the notebook
        return
    if begun:
        renew(workspace)
    mark(workspace)


def mark(workspace: Workspace) -> None:
    """A fresh seat token: any copy of the folder made before is told from this notebook from now on."""
    try:
        seat.renew(workspace.connection, workspace.state, vault_id(workspace), workspace.random)
    except AppError:
        return  # `recognised` tells, and the list of what to look at says so


def recognised(workspace: Workspace) -> bool:
    """Whether this notebook will be known again; not if the state folder cannot be written to."""
    return seat.belongs(workspace.connection, workspace.state, vault_id(workspace))


def vault_id(workspace: Workspace) -> str:
    return vault.vault_id(workspace.folder)


def renew(workspace: Workspace) -> None:
    """Leave the incarnation for good: from here on this device signs for a new one only."""
    with transaction(workspace.connection) as connection:
        left = settings.get(connection, INCARNATION)
        _, last = lineage.tip(connection, workspace.device, left)
        settings.put(connection, ADOPTS, last or settings.get(connection, ADOPTS))
        settings.put(connection, INCARNATION, workspace.random(16).hex())
        if workspace.programme() is not None:
            _begin(workspace, connection, left)


def _begin(workspace: Workspace, connection: Connection, left: str) -> None:
    """The first entry says that there is a new incarnation: so whatever waited in the old one can be signed for."""
    said = Said(KIND, FORM, workspace.today().isoformat(), {"1": ()}, {"left": left}, {})
    log.append(connection, workspace.author(), workspace.random(16).hex(), said, 1)
    projector.apply(connection, log.newest(connection, 1), workspace.needs_programme().root)


def unsent(workspace: Workspace, author: Author, sent: Sequence[Packet]) -> list[Stored]:
    """Our entries that are in none of these packets, those of incarnations we left first."""
    waiting: list[Stored] = []
    for stretch in reversed(lineage.stretches(workspace.connection, author.device, author.incarnation)):
        after = max((packet.last for packet in sent if packet.incarnation == stretch.incarnation), default=0)
        chain = log.since(workspace.connection, author.device, stretch.incarnation, after)
        waiting = [one for one in chain if one.header.seq <= stretch.last] + waiting
        if after:
            break  # the first packet of an incarnation took along whatever waited in those before it
    return waiting
