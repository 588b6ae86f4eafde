"""Lists: choices that several kinds share. Codes are never renamed or reused, only retired."""

from __future__ import annotations

from desktop.domain.field import Condition, Merge, Option
from desktop.words import QT_TRANSLATE_NOOP

WHEN = QT_TRANSLATE_NOOP("Domain", "When")
WHO = QT_TRANSLATE_NOOP("Domain", "Who came")
HOW = QT_TRANSLATE_NOOP("Domain", "How it went")
SAFETY = QT_TRANSLATE_NOOP("Domain", "Safety")

COUNTRIES = (
    Option("KZ", QT_TRANSLATE_NOOP("Domain", "Kazakhstan")),
    Option("KG", QT_TRANSLATE_NOOP("Domain", "Kyrgyzstan")),
    Option("TJ", QT_TRANSLATE_NOOP("Domain", "Tajikistan")),
    Option("UZ", QT_TRANSLATE_NOOP("Domain", "Uzbekistan")),
    Option("TM", QT_TRANSLATE_NOOP("Domain", "Turkmenistan")),
    Option("AF", QT_TRANSLATE_NOOP("Domain", "Afghanistan")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another country")),
)

LANGUAGES = (
    Option("tg", QT_TRANSLATE_NOOP("Domain", "Tajik")),
    Option("ru", QT_TRANSLATE_NOOP("Domain", "Russian")),
    Option("uz", QT_TRANSLATE_NOOP("Domain", "Uzbek")),
    Option("ky", QT_TRANSLATE_NOOP("Domain", "Kyrgyz")),
    Option("kk", QT_TRANSLATE_NOOP("Domain", "Kazakh")),
    Option("tk", QT_TRANSLATE_NOOP("Domain", "Turkmen")),
    Option("prs", QT_TRANSLATE_NOOP("Domain", "Dari")),
    Option("ps", QT_TRANSLATE_NOOP("Domain", "Pashto")),
    Option("ug", QT_TRANSLATE_NOOP("Domain", "Uyghur")),
    Option("kaa", QT_TRANSLATE_NOOP("Domain", "Karakalpak")),
    Option("en", QT_TRANSLATE_NOOP("Domain", "English")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another language")),
)

SEX = (
    Option("women", QT_TRANSLATE_NOOP("Domain", "Women")),
    Option("men", QT_TRANSLATE_NOOP("Domain", "Men")),
    Option("not_said", QT_TRANSLATE_NOOP("Domain", "Not said")),
)

# The lowest band is "under 31": a count under 18 on a mothers' form would be evidence of an under-age marriage.
AGE = (
    Option("under_31", QT_TRANSLATE_NOOP("Domain", "Under 31")),
    Option("31_50", QT_TRANSLATE_NOOP("Domain", "31–50")),
    Option("51_over", QT_TRANSLATE_NOOP("Domain", "51 and over")),
    Option("not_said", QT_TRANSLATE_NOOP("Domain", "Not said")),
)

AGE_FROM = 10
"""Age is asked only when at least so many people are counted."""

HELD_CODES = ("as_planned", "shortened", "changed", "repeat")
"""The answers to *Delivered* that mean people met."""

HELD = Condition("delivered", any_of=HELD_CODES)


def said_rest(total: str) -> Merge:
    """*Not said* takes whatever lacks to the sum of the tally `total`, so that nobody invents ages."""
    return Merge("not_said", total=total)
