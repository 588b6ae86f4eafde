"""Parent training: mothers and fathers practise talking when it is hard."""

from __future__ import annotations

from desktop.domain.declaration import Activity
from desktop.domain.field import Choice, Count, Field, Flag, Option
from desktop.domain.lists import HELD, HOW
from desktop.words import QT_TRANSLATE_NOOP

MODULES = (
    Option("calm_talk", QT_TRANSLATE_NOOP("Domain", "Calm talk")),
    Option("listening", QT_TRANSLATE_NOOP("Domain", "Listening")),
    Option("growing_up", QT_TRANSLATE_NOOP("Domain", "How children grow up")),
    Option("screens", QT_TRANSLATE_NOOP("Domain", "Phones and the internet")),
    Option("rules", QT_TRANSLATE_NOOP("Domain", "Rules and agreements at home")),
    Option("conflict", QT_TRANSLATE_NOOP("Domain", "Conflict at home")),
    Option("absent", QT_TRANSLATE_NOOP("Domain", "When a parent is away")),
    Option("help", QT_TRANSLATE_NOOP("Domain", "Where to find help")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another module")),
)

# The age the topic is about, not the age of anybody's child.
TOPIC_AGES = (
    Option("0_6", QT_TRANSLATE_NOOP("Domain", "0–6 years")),
    Option("7_11", QT_TRANSLATE_NOOP("Domain", "7–11 years")),
    Option("12_15", QT_TRANSLATE_NOOP("Domain", "12–15 years")),
    Option("16_18", QT_TRANSLATE_NOOP("Domain", "16–18 years")),
)

PARENTS = Activity(
    "parents",
    QT_TRANSLATE_NOOP("Domain", "Parent training"),
    (
        Field(
            120, "module", QT_TRANSLATE_NOOP("Domain", "Module"), Choice(MODULES), required=True, when=HELD, group=HOW
        ),
        Field(
            121,
            "children_age_group",
            QT_TRANSLATE_NOOP("Domain", "Age the topic is about"),
            Choice(TOPIC_AGES),
            when=HELD,
            group=HOW,
        ),
        Field(
            122,
            "home_practice_set",
            QT_TRANSLATE_NOOP("Domain", "Home practice was set"),
            Flag(),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            123,
            "home_practice_tried",
            QT_TRANSLATE_NOOP("Domain", "Tried last week's practice (hands raised)"),
            Count(0, 999),
            when=HELD,
            group=HOW,
        ),
        Field(
            124,
            "co_facilitated_mixed",
            QT_TRANSLATE_NOOP("Domain", "Led by a woman and a man together"),
            Flag(),
            when=HELD,
            group=HOW,
        ),
    ),
)
