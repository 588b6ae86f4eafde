"""Plan: a session that is to come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.activities import ACTIVITY_OPTIONS
from desktop.domain.declaration import Kind
from desktop.domain.field import GUIDE, Choice, Choices, Code, Count, Day, Field, Option, Problem, Ref, Time, Value
from desktop.words import QT_TRANSLATE_NOOP

PREPARED = (
    Option("guide_printed", QT_TRANSLATE_NOOP("Domain", "Guide printed")),
    Option("sheets_printed", QT_TRANSLATE_NOOP("Domain", "Sheets printed")),
    Option("childcare", QT_TRANSLATE_NOOP("Domain", "Childcare arranged")),
    Option("notification_sent", QT_TRANSLATE_NOOP("Domain", "Notification sent")),
)

STATUSES = (
    Option("planned", QT_TRANSLATE_NOOP("Domain", "Planned")),
    Option("held", QT_TRANSLATE_NOOP("Domain", "Held")),
    Option("moved", QT_TRANSLATE_NOOP("Domain", "Moved to another day")),
    Option("cancelled", QT_TRANSLATE_NOOP("Domain", "Cancelled")),
)

FIELDS = (
    Field(
        1, "activity", QT_TRANSLATE_NOOP("Domain", "Activity"), Choice(ACTIVITY_OPTIONS), required=True, prefill=True
    ),
    Field(2, "cohort", QT_TRANSLATE_NOOP("Domain", "Group"), Ref("cohort"), prefill=True),
    Field(3, "site", QT_TRANSLATE_NOOP("Domain", "Site"), Ref("site"), prefill=True),
    Field(
        4,
        "guide",
        QT_TRANSLATE_NOOP("Domain", "Guide"),
        Code(GUIDE, example="neighbours-table"),
        required=True,
        prefill=True,
    ),
    Field(5, "guide_version", QT_TRANSLATE_NOOP("Domain", "Edition of the guide"), Count(1, 999), prefill=True),
    Field(6, "date", QT_TRANSLATE_NOOP("Domain", "Date"), Day(), required=True),
    Field(7, "start", QT_TRANSLATE_NOOP("Domain", "Start"), Time(), prefill=True),
    Field(8, "expected", QT_TRANSLATE_NOOP("Domain", "People expected"), Count(0, 999)),
    Field(9, "prepared", QT_TRANSLATE_NOOP("Domain", "Prepared"), Choices(PREPARED)),
    Field(10, "status", QT_TRANSLATE_NOOP("Domain", "Status"), Choice(STATUSES), required=True),
)


def has_a_place(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """A plan belongs to a group, or at least to a site."""
    del today
    if "cohort" in values or "site" in values:
        return ()
    return (Problem("site", "no-place", QT_TRANSLATE_NOOP("Problems", "Choose a group or a site.")),)


PLAN = Kind("planned_session", QT_TRANSLATE_NOOP("Domain", "Planned session"), FIELDS, checks=(has_a_place,))
