"""Mother training: a circle of mothers over about ten meetings."""

from __future__ import annotations

from desktop.domain.declaration import Activity
from desktop.domain.field import Count, Field, Flag, Option, Tally
from desktop.domain.lists import HELD, HOW
from desktop.words import QT_TRANSLATE_NOOP

# Beads in five jars: how confident mothers feel, nobody knows whose bead is whose.
JARS = (
    Option("1", QT_TRANSLATE_NOOP("Domain", "1 · not at all")),
    Option("2", QT_TRANSLATE_NOOP("Domain", "2")),
    Option("3", QT_TRANSLATE_NOOP("Domain", "3")),
    Option("4", QT_TRANSLATE_NOOP("Domain", "4")),
    Option("5", QT_TRANSLATE_NOOP("Domain", "5 · completely")),
)

MOTHERS = Activity(
    "mothers",
    QT_TRANSLATE_NOOP("Domain", "Mother training"),
    (
        Field(
            140,
            "confidence_round",
            QT_TRANSLATE_NOOP("Domain", "Confidence jars"),
            Tally(JARS),
            when=HELD,
            group=HOW,
            hint=QT_TRANSLATE_NOOP("Domain", "Beads counted in each jar."),
        ),
        Field(
            141, "peer_support_pairs", QT_TRANSLATE_NOOP("Domain", "Support pairs"), Count(0, 99), when=HELD, group=HOW
        ),
        Field(
            142,
            "note_taker_present",
            QT_TRANSLATE_NOOP("Domain", "A note-taker was present"),
            Flag(),
            required=True,
            when=HELD,
            group=HOW,
        ),
        Field(
            143,
            "graduation_count",
            QT_TRANSLATE_NOOP("Domain", "Finished the course"),
            Count(0, 999),
            when=HELD,
            group=HOW,
            hint=QT_TRANSLATE_NOOP("Domain", "Only at the last meeting."),
        ),
    ),
)
