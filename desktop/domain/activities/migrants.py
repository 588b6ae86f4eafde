"""Migrant outreach: before the road, at home, and after the road."""

from __future__ import annotations

from desktop.domain.declaration import Activity
from desktop.domain.field import Choice, Choices, Count, Field, Option
from desktop.domain.lists import HELD, HOW
from desktop.words import QT_TRANSLATE_NOOP

# A small group with a stage points to people: only "mixed" under 10 present, nothing about returning under 20.
STAGES = (
    Option("mixed", QT_TRANSLATE_NOOP("Domain", "Mixed")),
    Option("pre_departure", QT_TRANSLATE_NOOP("Domain", "Before leaving"), at_least=10),
    Option("family_home", QT_TRANSLATE_NOOP("Domain", "Family at home"), at_least=10),
    Option("returned_recent", QT_TRANSLATE_NOOP("Domain", "Returned less than a year ago"), at_least=20),
    Option("returned_earlier", QT_TRANSLATE_NOOP("Domain", "Returned more than a year ago"), at_least=20),
)

TOPICS = (
    Option("contract", QT_TRANSLATE_NOOP("Domain", "Contract and documents")),
    Option("rights", QT_TRANSLATE_NOOP("Domain", "Rights if detained")),
    Option("money", QT_TRANSLATE_NOOP("Domain", "Sending money")),
    Option("fraud", QT_TRANSLATE_NOOP("Domain", "Recruiters and fraud")),
    Option("children", QT_TRANSLATE_NOOP("Domain", "Staying in touch with children")),
    Option("mental_load", QT_TRANSLATE_NOOP("Domain", "Mental load")),
    Option("entry_bans", QT_TRANSLATE_NOOP("Domain", "Re-entry bans")),
    Option("services", QT_TRANSLATE_NOOP("Domain", "Services on return")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another topic")),
)

DESTINATIONS = (
    Option("RU", QT_TRANSLATE_NOOP("Domain", "Russia")),
    Option("KZ", QT_TRANSLATE_NOOP("Domain", "Kazakhstan")),
    Option("TR", QT_TRANSLATE_NOOP("Domain", "Türkiye")),
    Option("KR", QT_TRANSLATE_NOOP("Domain", "South Korea")),
    Option("AE", QT_TRANSLATE_NOOP("Domain", "United Arab Emirates")),
    Option("PL", QT_TRANSLATE_NOOP("Domain", "Poland")),
    Option("DE", QT_TRANSLATE_NOOP("Domain", "Germany")),
    Option("GB", QT_TRANSLATE_NOOP("Domain", "United Kingdom")),
    Option("several", QT_TRANSLATE_NOOP("Domain", "Several countries")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another country")),
)

MIGRANTS = Activity(
    "migrants",
    QT_TRANSLATE_NOOP("Domain", "Migrant outreach"),
    (
        Field(160, "stage", QT_TRANSLATE_NOOP("Domain", "Stage"), Choice(STAGES), required=True, when=HELD, group=HOW),
        Field(
            161,
            "migrant_topics",
            QT_TRANSLATE_NOOP("Domain", "Topics of the meeting"),
            Choices(TOPICS),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            162,
            "hotline_cards_given",
            QT_TRANSLATE_NOOP("Domain", "Hotline cards given"),
            Count(0, 9_999),
            when=HELD,
            group=HOW,
        ),
        Field(
            163,
            "destination",
            QT_TRANSLATE_NOOP("Domain", "Country of work"),
            Choice(DESTINATIONS),
            when=HELD,
            group=HOW,
        ),
        Field(
            164,
            "online_reach",
            QT_TRANSLATE_NOOP("Domain", "People reached online"),
            Count(0, 999_999),
            when=HELD,
            group=HOW,
        ),
    ),
)
