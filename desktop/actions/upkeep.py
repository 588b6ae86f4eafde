"""Upkeep: checking the notebook, and what somebody at the open notebook could read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.actions import machine, passphrases, programme
from desktop.actions.workspace import Workspace
from desktop.crypto import age
from desktop.domain.record import FINISHED, HANDED_OVER, RECEIVED, Filter
from desktop.storage import check as checking
from desktop.storage import drafts, packets, queries, settings, vault
from desktop.storage.database import NotebookDamaged


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Lines that say what is wrong (none for a sound notebook), and how many records of each kind there are."""

    wrong: tuple[str, ...]
    counts: dict[str, int]
    entries: int

    @property
    def ok(self) -> bool:
        return not self.wrong


@dataclass(frozen=True, slots=True)
class Exposure:
    """`readable` counts records by kind; the three states count sessions; days are YYYY-MM-DD or ""."""

    readable: dict[str, int]
    finished: int
    handed_over: int
    received: int
    drafts: int
    packets: int
    oldest_day: str
    last_export: str
    disk_encrypted: str
    swap: str
    papers_pending: bool


def check(workspace: Workspace, before: Sequence[str] = ()) -> CheckReport:
    """Read everything and compare it with the log; `before` is what `before_opening` found."""
    found = workspace.programme()
    wrong = [*before]
    try:
        wrong += checking.wrong_keys(workspace.folder)
        wrong += checking.wrong_beside(workspace.folder, workspace.vault.key)
        wrong += checking.wrong(workspace.connection, bytes.fromhex(found.id) if found else b"", workspace.device)
        return CheckReport(
            tuple(dict.fromkeys(wrong)), queries.counts(workspace.connection), queries.entries(workspace.connection)
        )
    except NotebookDamaged:
        return CheckReport((*wrong, "database: it cannot be read through"), {}, 0)


def before_opening(folder: Path, passphrase: str) -> tuple[str, ...]:
    """What only a look before opening tells: opening heals the key files and folds the write-ahead log in."""
    wrong = tuple(checking.wrong_keys(folder))
    return (*wrong, *checking.wrong_writing(folder, vault.open_key(folder, passphrases.plain(passphrase))))


def exposure(workspace: Workspace) -> Exposure:
    """The records schedule of this laptop."""
    connection = workspace.connection
    states = {FINISHED: 0, HANDED_OVER: 0, RECEIVED: 0}
    oldest = ""
    for one in queries.records(connection, "session", Filter(), workspace.device, None):
        states[one.state] += 1
        day = one.values.get("date")
        if isinstance(day, str) and (not oldest or day < oldest):
            oldest = day
    waiting = packets.waiting(connection)
    own = {kind: many for kind, many in queries.counts(connection).items() if kind in _SHOWN}
    return Exposure(
        own, states[FINISHED], states[HANDED_OVER], states[RECEIVED], len(drafts.every(connection)), len(waiting),
        oldest, max((packet.day for packet in waiting), default=""), machine.disk_encrypted(Path("/")),
        machine.swap(Path("/")), programme.papers_pending(workspace),
    )  # fmt: skip


def identities(workspace: Workspace) -> str:
    """The age identities of this notebook, one a line, newest first: they open packets made for it with stock tools."""
    kept = [
        *settings.secrets_like(workspace.connection, "epoch-"),
        *settings.secrets_like(workspace.connection, "reply-"),
    ]
    return "".join(age.identity_text(seed) + "\n" for _, seed in reversed(kept))


_SHOWN = ("project", "site", "cohort", "planned_session", "session")
