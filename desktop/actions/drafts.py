"""Drafts: a form that is saved every few seconds and may be left for days."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.actions import record
from desktop.actions.changed import Changed, changed
from desktop.actions.workspace import Workspace
from desktop.domain.record import Draft
from desktop.storage import drafts
from desktop.storage.database import transaction


def save(workspace: Workspace, kind: str, values: Mapping[str, object], draft: str = "", record: str = "") -> Draft:
    """Keep what was typed, finished or not; `draft` is the id to save over, `record` the record being mended."""
    made = Draft(draft or workspace.random(16).hex(), kind, record, dict(values), int(workspace.clock().timestamp()))
    with transaction(workspace.connection) as connection:
        drafts.save(connection, made)
    return made


def drop(workspace: Workspace, draft: str) -> Changed:
    """Throw a draft away."""
    with transaction(workspace.connection) as connection:
        drafts.drop(connection, draft)
    return changed("drafts")


def every(workspace: Workspace) -> list[Draft]:
    """All drafts, the latest saved first."""
    return drafts.every(workspace.connection)


def finish(workspace: Workspace, draft: Draft) -> Changed:
    """Make a record of the draft, or mend the one it belongs to; the draft goes in the same transaction."""
    kind = record.needs_kind(draft.kind)
    workspace.needs_programme()
    values = {name: value for name, value in draft.values.items() if value is not None}
    if draft.record:
        gone = {name: None for name in _held(workspace, draft.record) if name not in values}
        done = record.edit(workspace, kind.name, draft.record, {**values, **gone}, without=draft.id)
    else:
        done = record.add(workspace, kind.name, [values], without=draft.id)
    return done | changed("drafts")


def _held(workspace: Workspace, one: str) -> dict[str, object]:
    found = record.find(workspace, one)
    return found.values if found else {}
