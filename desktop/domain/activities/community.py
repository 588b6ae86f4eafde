"""Community session: neighbours choose one shared concern and one small task."""

from __future__ import annotations

from desktop.domain.declaration import Activity
from desktop.domain.field import Choice, Choices, Condition, Count, Field, Flag, Option, Scale
from desktop.domain.lists import HELD, HOW
from desktop.words import QT_TRANSLATE_NOOP

GROUPS = (
    Option("neighbourhoods", QT_TRANSLATE_NOOP("Domain", "Two neighbourhoods")),
    Option("generations", QT_TRANSLATE_NOOP("Domain", "Generations")),
    Option("returnees", QT_TRANSLATE_NOOP("Domain", "Residents and people who returned"), at_least=20),
    Option("officials", QT_TRANSLATE_NOOP("Domain", "Residents and officials")),
    Option("newcomers", QT_TRANSLATE_NOOP("Domain", "Residents and newcomers")),
    Option("women_men", QT_TRANSLATE_NOOP("Domain", "Women and men")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Other groups")),
)

ISSUES = (
    Option("water", QT_TRANSLATE_NOOP("Domain", "Water")),
    Option("road", QT_TRANSLATE_NOOP("Domain", "Road")),
    Option("youth_space", QT_TRANSLATE_NOOP("Domain", "A place for young people")),
    Option("waste", QT_TRANSLATE_NOOP("Domain", "Waste")),
    Option("school", QT_TRANSLATE_NOOP("Domain", "School")),
    Option("safety", QT_TRANSLATE_NOOP("Domain", "Safety")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another concern")),
)

ACTION_STATUSES = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "Nothing yet")),
    Option("planned", QT_TRANSLATE_NOOP("Domain", "Planned")),
    Option("started", QT_TRANSLATE_NOOP("Domain", "Started")),
    Option("done", QT_TRANSLATE_NOOP("Domain", "Done")),
    Option("dropped", QT_TRANSLATE_NOOP("Domain", "Dropped")),
)

COMMUNITY = Activity(
    "community",
    QT_TRANSLATE_NOOP("Domain", "Community session"),
    (
        Field(
            100,
            "groups_meeting",
            QT_TRANSLATE_NOOP("Domain", "Who met whom"),
            Choices(GROUPS),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            101,
            "issue_chosen",
            QT_TRANSLATE_NOOP("Domain", "Concern the group chose"),
            Choice(ISSUES),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            102,
            "joint_action_agreed",
            QT_TRANSLATE_NOOP("Domain", "A joint task was agreed"),
            Flag(),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            103,
            "action_status",
            QT_TRANSLATE_NOOP("Domain", "Where the task stands"),
            Choice(ACTION_STATUSES),
            when=Condition("joint_action_agreed", any_of=(True,)),
            group=HOW,
        ),
        Field(
            104, "commitments_count", QT_TRANSLATE_NOOP("Domain", "Promises made"), Count(0, 99), when=HELD, group=HOW
        ),
        Field(
            105,
            "talk_balance",
            QT_TRANSLATE_NOOP("Domain", "Balance of talk between the groups"),
            Scale(
                low_label=QT_TRANSLATE_NOOP("Domain", "one group spoke"),
                high_label=QT_TRANSLATE_NOOP("Domain", "all alike"),
            ),
            when=HELD,
            group=HOW,
        ),
    ),
)
