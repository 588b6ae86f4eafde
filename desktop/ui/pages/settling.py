"""Settling: once a session is described, its plan no longer waits."""

from __future__ import annotations

from desktop.actions import record
from desktop.actions.changed import Changed
from desktop.actions.workspace import Workspace
from desktop.domain.record import Record
from desktop.domain.session import was_held
from desktop.ui.pages.names import plain, text
from desktop.ui.pages.plan_rows import coming


def settle(workspace: Workspace, session: Record) -> Changed:
    """Mark the plan of the same day and group, or site and activity, as held, moved or cancelled."""
    day, cohort = text(session.values, "date"), text(session.values, "cohort")
    plans = [each for each in coming(workspace, cohort, day, day) if _is_of(each, session)]
    if not plans or not record.may_edit(workspace, plans[0]):
        return Changed()
    return record.edit(workspace, "planned_session", plans[0].id, {"status": _status(session)})


def _is_of(plan: Record, session: Record) -> bool:
    same = ("activity", "cohort") if text(session.values, "cohort") else ("activity", "cohort", "site")
    return all(text(plan.values, name) == text(session.values, name) for name in same)


def _status(session: Record) -> str:
    if was_held(plain(session.values)):
        return "held"
    return "moved" if text(session.values, "delivered") == "postponed" else "cancelled"
