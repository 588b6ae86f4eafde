"""Plan rows: meetings that are to come, with what can be done about each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.domain.record import Filter, Record
from desktop.ui import translate as tongue
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip
from desktop.ui.pages import names
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.names import Names
from desktop.ui.pages.wish import Wish, send
from desktop.ui.rows import Row
from desktop.ui.translate import translate

TAKEN_OVER = ("activity", "cohort", "site", "guide", "guide_version", "date", "start")
"""What a session takes over from its plan."""


def coming(workspace: Workspace, cohort: str = "", first: str = "", last: str = "") -> list[Record]:
    """The plans still to be held, the earliest first."""
    found = record.rows(workspace, "planned_session", Filter(cohort=cohort, first=first, last=last))
    plans = [each for each in found if each.values.get("status") == "planned"]
    return sorted(plans, key=lambda each: (names.text(each.values, "date"), names.text(each.values, "start")))


def plan_row(desk: Desk, plan: Record, held: Names, mend: Callable[[Record], object] | None = None) -> Row:
    """A plan whose day has come offers to describe the session, one to come offers to print."""
    values = plan.values
    day = date.fromisoformat(names.text(values, "date"))
    today = desk.workspace.today()
    near = 0 <= (day - today).days < 7
    leading = f"{tongue.weekday(day, short=True)} {day.day}" if near else tongue.short_day(day)
    about = (held.place(values), names.text(values, "start"))
    return Row(
        held.title(values),
        " · ".join(word for word in about if word),
        names.lead(leading),
        _ends(desk, plan, due=day <= today),
        note=_expected(plan, held),
        then=None if mend is None else lambda: mend(plan),
    )


def _ends(desk: Desk, plan: Record, due: bool) -> list[QWidget]:
    values = {name: plan.values[name] for name in TAKEN_OVER if name in plan.values}
    describe = Button(translate("Today", "Describe"), lambda: send(desk, "sessions", Wish("new", values=values)))
    guide = names.text(plan.values, "guide")
    printing = Button(translate("Today", "Print"), lambda: send(desk, "guides", Wish("print", guide)))
    ends: list[QWidget] = [Chip(translate("Today", "printed"), "good") if is_printed(plan) else printing]
    return [*ends, describe] if due else ends


def is_printed(plan: Record) -> bool:
    """Whether guide and sheets are ready."""
    prepared = plan.values.get("prepared")
    return isinstance(prepared, list) and {"guide_printed", "sheets_printed"} <= set(prepared)


def _expected(plan: Record, held: Names) -> str:
    cohort = held.cohort(plan.values)
    if cohort is not None:
        return translate("Today", "%n in the group", names.people(cohort.values, "enrolled_sex"))
    expected = plan.values.get("expected")
    return translate("Today", "%n expected", expected) if isinstance(expected, int) else ""
