"""Cohort: a group that meets several times; on screen it is a *Group*."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.activities import ACTIVITY_OPTIONS
from desktop.domain.declaration import Kind
from desktop.domain.field import (
    GUIDE,
    Choice,
    Choices,
    Code,
    Codes,
    Condition,
    Count,
    Field,
    Flag,
    Month,
    Option,
    Problem,
    Ref,
    Tally,
    Text,
    Value,
    amount,
)
from desktop.domain.lists import AGE, AGE_FROM, LANGUAGES, SEX, said_rest
from desktop.words import QT_TRANSLATE_NOOP

CHANNELS = (
    Option("school", QT_TRANSLATE_NOOP("Domain", "School")),
    Option("neighbours", QT_TRANSLATE_NOOP("Domain", "Neighbours")),
    Option("womens_council", QT_TRANSLATE_NOOP("Domain", "Women's council")),
    Option("youth_centre", QT_TRANSLATE_NOOP("Domain", "Youth centre")),
    Option("employer", QT_TRANSLATE_NOOP("Domain", "Employer")),
    Option("diaspora", QT_TRANSLATE_NOOP("Domain", "Diaspora group")),
    Option("religious", QT_TRANSLATE_NOOP("Domain", "Religious community")),
    Option("authority", QT_TRANSLATE_NOOP("Domain", "Local authority")),
    Option("open_call", QT_TRANSLATE_NOOP("Domain", "Open call")),
)

STATUSES = (
    Option("open", QT_TRANSLATE_NOOP("Domain", "Open")),
    Option("closed", QT_TRANSLATE_NOOP("Domain", "Closed")),
    Option("stopped", QT_TRANSLATE_NOOP("Domain", "Stopped early")),
)

STOP_REASONS = (
    Option("official_request", QT_TRANSLATE_NOOP("Domain", "An official asked for it")),
    Option("funds_ended", QT_TRANSLATE_NOOP("Domain", "The money ended")),
    Option("sponsor_withdrew", QT_TRANSLATE_NOOP("Domain", "The sponsor withdrew")),
    Option("participants_withdrew", QT_TRANSLATE_NOOP("Domain", "Participants withdrew")),
    Option("safety", QT_TRANSLATE_NOOP("Domain", "Safety")),
    Option("leaders_left", QT_TRANSLATE_NOOP("Domain", "The facilitators left")),
    Option("venue_lost", QT_TRANSLATE_NOOP("Domain", "The venue was lost")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another reason")),
)

ABOUT = QT_TRANSLATE_NOOP("Domain", "About the group")
ENROLLED = QT_TRANSLATE_NOOP("Domain", "Who is in the group")
COURSE = QT_TRANSLATE_NOOP("Domain", "How it goes on")

FIELDS = (
    Field(1, "code", QT_TRANSLATE_NOOP("Domain", "Group code"), Code(example="M-07"), required=True, group=ABOUT),
    Field(2, "activity", QT_TRANSLATE_NOOP("Domain", "Activity"), Choice(ACTIVITY_OPTIONS), required=True, group=ABOUT),
    Field(
        3, "project", QT_TRANSLATE_NOOP("Domain", "Project"), Ref("project"), required=True, prefill=True, group=ABOUT
    ),
    Field(4, "site", QT_TRANSLATE_NOOP("Domain", "Site"), Ref("site"), required=True, prefill=True, group=ABOUT),
    Field(
        5,
        "guide",
        QT_TRANSLATE_NOOP("Domain", "Guide"),
        Code(GUIDE, example="neighbours-table"),
        required=True,
        prefill=True,
        group=ABOUT,
    ),
    Field(
        6,
        "guide_version",
        QT_TRANSLATE_NOOP("Domain", "Edition of the guide"),
        Count(1, 999),
        required=True,
        prefill=True,
        group=ABOUT,
    ),
    Field(
        7,
        "language",
        QT_TRANSLATE_NOOP("Domain", "Language"),
        Choice(LANGUAGES),
        required=True,
        prefill=True,
        group=ABOUT,
    ),
    Field(
        8, "planned_sessions", QT_TRANSLATE_NOOP("Domain", "Meetings planned"), Count(1, 20), required=True, group=ABOUT
    ),
    Field(9, "enrolled_sex", QT_TRANSLATE_NOOP("Domain", "In the group"), Tally(SEX), required=True, group=ENROLLED),
    Field(
        10,
        "enrolled_age",
        QT_TRANSLATE_NOOP("Domain", "In the group, by age"),
        Tally(AGE),
        when=Condition("enrolled_sex", at_least=AGE_FROM),
        merge=said_rest("enrolled_sex"),
        group=ENROLLED,
    ),
    Field(
        11,
        "channels",
        QT_TRANSLATE_NOOP("Domain", "How people heard of it"),
        Choices(CHANNELS),
        required=True,
        group=ENROLLED,
    ),
    Field(
        12,
        "voluntary",
        QT_TRANSLATE_NOOP("Domain", "Everybody comes of their own will"),
        Flag(),
        required=True,
        group=ENROLLED,
    ),
    Field(13, "childcare", QT_TRANSLATE_NOOP("Domain", "Childcare or transport is offered"), Flag(), group=ENROLLED),
    Field(
        14,
        "donors",
        QT_TRANSLATE_NOOP("Domain", "Donor codes"),
        Codes(Code(example="D-01")),
        prefill=True,
        group=COURSE,
    ),
    Field(15, "status", QT_TRANSLATE_NOOP("Domain", "Status"), Choice(STATUSES), required=True, group=COURSE),
    Field(
        16,
        "stop_reason",
        QT_TRANSLATE_NOOP("Domain", "Why it was stopped"),
        Choices(STOP_REASONS),
        required=True,
        when=Condition("status", any_of=("stopped",)),
        group=COURSE,
    ),
    Field(
        17,
        "lesson",
        QT_TRANSLATE_NOOP("Domain", "What we learned"),
        Text(300),
        group=COURSE,
        hint=QT_TRANSLATE_NOOP("Domain", "Without names, up to 300 characters."),
    ),
    Field(
        18,
        "closed_month",
        QT_TRANSLATE_NOOP("Domain", "Month it ended"),
        Month(),
        when=Condition("status", any_of=("closed", "stopped")),
        group=COURSE,
    ),
)


def age_within_group(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """The ages of the group add up to the people in it."""
    del today
    age, total = values.get("enrolled_age"), amount(values.get("enrolled_sex"))
    if age is None or amount(age) == total:
        return ()
    text = QT_TRANSLATE_NOOP("Problems", "By age these are {age} people, but {total} are counted.")
    return (Problem("enrolled_age", "age-sum", text, {"age": amount(age), "total": total}),)


COHORT = Kind("cohort", QT_TRANSLATE_NOOP("Domain", "Group"), FIELDS, checks=(age_within_group,))
