"""Mending and ending: repair what is damaged, erase what was deleted, retire a notebook, and the hold against both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.actions import exchange, incarnation, passphrases, programme
from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.crypto.keys import Random, programme_id
from desktop.crypto.signing import SigningKey
from desktop.domain.record import FINISHED, Filter
from desktop.domain.roster import ROLES
from desktop.errors import AppError
from desktop.storage import (
    backup,
    drafts,
    ending,
    erase,
    hold,
    lineage,
    packets,
    queries,
    repair,
    seat,
    settings,
    vault,
)
from desktop.storage.database import Connection
from desktop.storage.repair import Repaired
from desktop.words import QT_TRANSLATE_NOOP

__all__ = ["Repaired"]


class LegalHold(AppError):
    code = "legal-hold"
    text = QT_TRANSLATE_NOOP("Errors", "A hold is on in this programme: nothing may be erased and no notebook retired.")
    hint = QT_TRANSLATE_NOOP("Errors", "A supervisor switched it on, and only a supervisor can switch it off.")


@dataclass(frozen=True, slots=True)
class AtRisk:
    """What would be lost with this notebook: counts, and two things that are either so or not."""

    drafts: int
    sessions: int
    packets: int
    papers_pending: bool
    no_backup: bool

    def __bool__(self) -> bool:
        return bool(self.drafts or self.sessions or self.packets or self.papers_pending or self.no_backup)


def held(workspace: Workspace) -> bool:
    """Whether a legal hold stands in the programme, as far as this notebook heard."""
    return workspace.programme() is not None and hold.stands(workspace.connection, workspace.roster())


def switch_hold(workspace: Workspace, *, on: bool) -> Changed:
    """Switch the hold of this supervisor on or off; it travels with every packet. Nothing if it is so already."""
    workspace.needs_supervisor()
    workspace.needs_programme()
    number, state = hold.of_author(workspace.connection, workspace.device)
    wanted = hold.ON if on else hold.OFF
    if state == wanted:
        return Changed()
    programme.write_control(workspace, hold.KIND, {"state": wanted, "number": number + 1})
    return changed("settings")


def needs_no_hold(workspace: Workspace) -> None:
    """Raise LegalHold while a hold stands."""
    if held(workspace):
        raise LegalHold


def erase_parts(workspace: Workspace, ids: Sequence[str], reason: str) -> Changed:
    """Erase what these entries say, everywhere in this folder; their headers stay. LegalHold while a hold stands."""
    needs_no_hold(workspace)
    erase.erase(workspace.connection, ids, reason)
    purge(workspace)
    return changed("session", "packets")


def purge(workspace: Workspace) -> int:
    """Take every trace of what was deleted out of the folder; bytes that became free. LegalHold while a hold stands."""
    needs_no_hold(workspace)
    return erase.purge(workspace.connection, workspace.folder, workspace.vault.key, workspace.today())


def at_risk(workspace: Workspace) -> AtRisk:
    """What would be lost if this notebook ended now. The lists are those of *On this laptop*."""
    connection = workspace.connection
    supervisor = workspace.role == SUPERVISOR
    own = queries.records(connection, "session", Filter(), workspace.device, None)
    unsent = sum(1 for one in own if one.state == FINISHED)
    backups = [one for one in backup.numbered(connection) if one.name]
    return AtRisk(
        len(drafts.every(connection)), 0 if supervisor else unsent, len(packets.waiting(connection)),
        programme.papers_pending(workspace), supervisor and workspace.programme() is not None and not backups,
    )  # fmt: skip


def retire(workspace: Workspace, passphrase: str) -> None:
    """End this notebook for good: WrongPassphrase or LegalHold leave it as it was; afterwards there is no notebook."""
    workspace.prove(passphrase)
    end(workspace)


def end(workspace: Workspace) -> None:
    """The second half of `retire`, once the passphrase was proved."""
    needs_no_hold(workspace)
    name = incarnation.vault_id(workspace)
    ending.destroy(workspace.folder, workspace.connection)
    seat.forget(workspace.state, name)


def mend(folder: Path, passphrase: str, random: Random) -> Repaired:
    """Repair the notebook in `folder`. What was there is kept aside; what cannot be read is named in the answer."""
    key = vault.open_key(folder, passphrases.plain(passphrase))

    def complete(connection: Connection) -> None:
        _complete(connection, random)

    return repair.repair(folder, key, complete)


def _complete(connection: Connection, random: Random) -> None:
    """What the tables of a mended notebook cannot do without, where the damage took it.

    A lost device key is replaced: the supervisor takes this laptop in again, as a new one. What a notebook says about
    itself follows from its log.
    """
    for name in ("device", exchange.FIRST_REPLY):
        if settings.secret(connection, name) is None and (name == "device" or not _has_reply(connection)):
            settings.put_secret(connection, name, random(32))
    device = SigningKey(settings.secret(connection, "device") or b"").public
    _remember(connection, device)
    incarnation_now = settings.get(connection, "incarnation")
    if not incarnation_now or not lineage.tip(connection, device, incarnation_now)[1]:
        settings.put(connection, "incarnation", random(16).hex())


def _has_reply(connection: Connection) -> bool:
    return bool(settings.secrets_like(connection, exchange.REPLY) or settings.secrets_like(connection, "epoch-"))


def _remember(connection: Connection, device: str) -> None:
    """Programme and role as the log tells them, where the settings lost them."""
    for facts in repair.said(connection, "programme", "grant"):
        values = facts.values
        if facts.kind == "programme" and not settings.get(connection, "root"):
            root, practice = str(values.get("root")), bool(values.get("practice"))
            programme.join(
                connection, programme_id(root, practice).hex(), root, str(values.get("title")),
                str(values.get("country")), str(values.get("recovery")),
            )  # fmt: skip
            settings.put(connection, "practice", "yes" if practice else "")
        elif facts.kind == "grant" and values.get("device") == device and not settings.get(connection, "role"):
            settings.put(connection, "role", str(values.get("role")))
    if settings.get(connection, "role") not in ROLES:
        known = settings.secrets_like(connection, "epoch-")
        settings.put(connection, "role", SUPERVISOR if known else ROLES[0])
