"""How it went: the third step of a session, what was done, said and spent."""

from __future__ import annotations

from desktop.domain import session_lists as lists
from desktop.domain.field import Choice, Choices, Condition, Count, Field, Money, Scale, Steps, Tally, Text
from desktop.domain.lists import HELD, HOW
from desktop.words import QT_TRANSLATE_NOOP

NO_NAMES = QT_TRANSLATE_NOOP("Domain", "Without names, up to 300 characters.")

HOW_FIELDS = (
    Field(
        30,
        "steps_done",
        QT_TRANSLATE_NOOP("Domain", "Steps of the guide"),
        Steps(),
        required=True,
        when=HELD,
        group=HOW,
    ),
    Field(
        31,
        "participation",
        QT_TRANSLATE_NOOP("Domain", "Participation"),
        Scale(
            low_label=QT_TRANSLATE_NOOP("Domain", "few spoke"),
            high_label=QT_TRANSLATE_NOOP("Domain", "nearly all spoke"),
        ),
        required=True,
        when=HELD,
        group=HOW,
    ),
    Field(
        32,
        "openness",
        QT_TRANSLATE_NOOP("Domain", "Openness of the group"),
        Scale(
            low_label=QT_TRANSLATE_NOOP("Domain", "very guarded"),
            high_label=QT_TRANSLATE_NOOP("Domain", "very open"),
        ),
        required=True,
        when=HELD,
        group=HOW,
    ),
    Field(
        33,
        "quiet_groups",
        QT_TRANSLATE_NOOP("Domain", "Who stayed quiet?"),
        Choices(lists.QUIET, exclusive="none"),
        when=HELD,
        group=HOW,
    ),
    Field(
        34,
        "topics_raised",
        QT_TRANSLATE_NOOP("Domain", "Topics the group raised"),
        Choices(lists.TOPICS, exclusive="none"),
        required=True,
        when=HELD,
        group=HOW,
    ),
    Field(
        35,
        "questions_open",
        QT_TRANSLATE_NOOP("Domain", "Questions the group asked"),
        Text(300),
        when=HELD,
        group=HOW,
        hint=NO_NAMES,
    ),
    Field(36, "worked", QT_TRANSLATE_NOOP("Domain", "What worked"), Text(300), when=HELD, group=HOW, hint=NO_NAMES),
    Field(
        37,
        "change_next",
        QT_TRANSLATE_NOOP("Domain", "What to change next time"),
        Text(300),
        when=HELD,
        group=HOW,
        hint=NO_NAMES,
    ),
    Field(
        38,
        "materials_used",
        QT_TRANSLATE_NOOP("Domain", "Materials used"),
        Choices(lists.MATERIALS),
        when=HELD,
        group=HOW,
    ),
    Field(
        39,
        "materials_copies",
        QT_TRANSLATE_NOOP("Domain", "Copies handed out"),
        Count(0, 9_999),
        when=Condition("materials_used"),
        group=HOW,
    ),
    Field(
        40,
        "services_offered",
        QT_TRANSLATE_NOOP("Domain", "Leaflets of public services offered"),
        Tally(lists.SERVICES),
        when=HELD,
        group=HOW,
        hint=QT_TRANSLATE_NOOP("Domain", "How many times, never to whom."),
    ),
    Field(
        41,
        "costs",
        QT_TRANSLATE_NOOP("Domain", "Costs"),
        Money(lists.COSTS),
        group=HOW,
        hint=QT_TRANSLATE_NOOP("Domain", "Sums only, never who was paid."),
    ),
    Field(
        42,
        "currency",
        QT_TRANSLATE_NOOP("Domain", "Currency"),
        Choice(lists.CURRENCIES),
        required=True,
        when=Condition("costs"),
        prefill=True,
        group=HOW,
    ),
)
