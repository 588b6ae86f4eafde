"""When: the first step of a session, what was held, where, by whom and from which guide."""

from __future__ import annotations

from desktop.domain import session_lists as lists
from desktop.domain.activities import ACTIVITY_OPTIONS
from desktop.domain.field import GUIDE, LABEL, Choice, Choices, Code, Codes, Condition, Count, Day, Field, Ref, Time
from desktop.domain.lists import HELD, LANGUAGES, WHEN
from desktop.words import QT_TRANSLATE_NOOP

WHEN_FIELDS = (
    Field(
        1,
        "activity",
        QT_TRANSLATE_NOOP("Domain", "Activity"),
        Choice(ACTIVITY_OPTIONS),
        required=True,
        prefill=True,
        group=WHEN,
    ),
    Field(
        2, "project", QT_TRANSLATE_NOOP("Domain", "Project"), Ref("project"), required=True, prefill=True, group=WHEN
    ),
    Field(3, "site", QT_TRANSLATE_NOOP("Domain", "Site"), Ref("site"), required=True, prefill=True, group=WHEN),
    Field(
        4,
        "cohort",
        QT_TRANSLATE_NOOP("Domain", "Group"),
        Ref("cohort"),
        prefill=True,
        group=WHEN,
        hint=QT_TRANSLATE_NOOP("Domain", "Empty for a single event."),
    ),
    Field(
        5,
        "part",
        QT_TRANSLATE_NOOP("Domain", "Day of the course"),
        Count(1, 3),
        group=WHEN,
        hint=QT_TRANSLATE_NOOP("Domain", "Only for a course of several days."),
    ),
    Field(
        6,
        "session_no",
        QT_TRANSLATE_NOOP("Domain", "Meeting number"),
        Count(1, 40),
        required=True,
        when=Condition("cohort"),
        group=WHEN,
    ),
    Field(7, "date", QT_TRANSLATE_NOOP("Domain", "Date"), Day(), required=True, group=WHEN),
    Field(
        8,
        "delivered",
        QT_TRANSLATE_NOOP("Domain", "Delivered"),
        Choice(lists.DELIVERED),
        required=True,
        group=WHEN,
    ),
    Field(
        9,
        "reasons",
        QT_TRANSLATE_NOOP("Domain", "Why not as planned"),
        Choices(lists.REASONS),
        when=Condition("delivered", any_of=("shortened", "changed", "repeat", "cancelled", "postponed")),
        group=WHEN,
    ),
    Field(10, "start", QT_TRANSLATE_NOOP("Domain", "Start"), Time(), prefill=True, when=HELD, group=WHEN),
    Field(
        11,
        "duration_min",
        QT_TRANSLATE_NOOP("Domain", "Length in minutes"),
        Count(15, 480),
        required=True,
        when=HELD,
        prefill=True,
        group=WHEN,
    ),
    Field(
        12,
        "language",
        QT_TRANSLATE_NOOP("Domain", "Language"),
        Choice(LANGUAGES),
        required=True,
        prefill=True,
        group=WHEN,
    ),
    Field(
        13,
        "guide",
        QT_TRANSLATE_NOOP("Domain", "Guide"),
        Code(GUIDE, example="neighbours-table"),
        required=True,
        prefill=True,
        group=WHEN,
    ),
    Field(
        14,
        "guide_version",
        QT_TRANSLATE_NOOP("Domain", "Edition of the guide"),
        Count(1, 999),
        required=True,
        prefill=True,
        group=WHEN,
    ),
    Field(
        15,
        "facilitators",
        QT_TRANSLATE_NOOP("Domain", "Facilitators, by code"),
        Codes(Code(LABEL, example="F2")),
        required=True,
        prefill=True,
        group=WHEN,
    ),
    Field(
        16,
        "entered_from",
        QT_TRANSLATE_NOOP("Domain", "Written up from"),
        Choice(lists.ENTERED_FROM),
        required=True,
        group=WHEN,
    ),
    Field(17, "sheet_no", QT_TRANSLATE_NOOP("Domain", "Number of the tally sheet"), Count(1, 99_999), group=WHEN),
)
