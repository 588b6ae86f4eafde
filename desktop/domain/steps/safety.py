"""Safety: the last step of a session, by level and tag, never by person."""

from __future__ import annotations

from desktop.domain import session_lists as lists
from desktop.domain.field import Choice, Choices, Condition, Field, Scale
from desktop.domain.lists import SAFETY
from desktop.words import QT_TRANSLATE_NOOP

NOT_GREEN = Condition("safety_level", any_of=("yellow", "red"))

SAFETY_FIELDS = (
    Field(
        50,
        "safety_level",
        QT_TRANSLATE_NOOP("Domain", "Safety"),
        Choice(lists.SAFETY_LEVELS),
        required=True,
        group=SAFETY,
        hint=QT_TRANSLATE_NOOP("Domain", "Do not write who. If a person is in danger, speak, do not type."),
    ),
    Field(
        51,
        "safety_tags",
        QT_TRANSLATE_NOOP("Domain", "What happened"),
        Choices(lists.SAFETY_TAGS),
        required=True,
        when=NOT_GREEN,
        group=SAFETY,
    ),
    Field(
        52,
        "action_taken",
        QT_TRANSLATE_NOOP("Domain", "What was done"),
        Choices(lists.ACTIONS, exclusive="none"),
        required=True,
        when=NOT_GREEN,
        group=SAFETY,
    ),
    Field(
        53,
        "wellbeing",
        QT_TRANSLATE_NOOP("Domain", "How are you yourself?"),
        Scale(
            low_label=QT_TRANSLATE_NOOP("Domain", "worn out"),
            high_label=QT_TRANSLATE_NOOP("Domain", "well"),
        ),
        group=SAFETY,
        hint=QT_TRANSLATE_NOOP("Domain", "Only your own supervisor sees this."),
        private=True,
    ),
)
