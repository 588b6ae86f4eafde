"""Project: what is paid for; a public title, a country, months, donors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from desktop.domain.declaration import Kind
from desktop.domain.field import Choice, Choices, Code, Codes, Field, Month, Option, Problem, Text, Value
from desktop.domain.lists import COUNTRIES, LANGUAGES
from desktop.words import QT_TRANSLATE_NOOP

AGE_SCHEMES = (Option("bands_31_51", QT_TRANSLATE_NOOP("Domain", "Under 31 · 31–50 · 51 and over")),)

SMALLEST_CELLS = (
    Option("10", QT_TRANSLATE_NOOP("Domain", "Numbers under 10 are hidden")),
    Option("5", QT_TRANSLATE_NOOP("Domain", "Numbers under 5 are hidden")),
)

RETENTIONS = (
    Option("short", QT_TRANSLATE_NOOP("Domain", "Short: texts go 90 days after a group closes")),
    Option("standard", QT_TRANSLATE_NOOP("Domain", "Usual: texts go 180 days after a group closes")),
)

STATE_PARTNERS = (
    Option("none", QT_TRANSLATE_NOOP("Domain", "No state partner is visible")),
    Option("invited", QT_TRANSLATE_NOOP("Domain", "Invited to some meetings")),
    Option("co_host", QT_TRANSLATE_NOOP("Domain", "Hosts together with us")),
    Option("host", QT_TRANSLATE_NOOP("Domain", "Hosts the meetings")),
)

# A title travels on paper and on screens; these words turn a neighbour's evening into a suspicion.
LOADED = re.compile(
    r"extrem|terror|radical|violen|экстрем|террор|радикал|насил|ифрот|зўравон|zoʻravon|зорлук|зорлық|افراط",
    re.IGNORECASE,
)

FIELDS = (
    Field(
        1,
        "code",
        QT_TRANSLATE_NOOP("Domain", "Project code"),
        Code(example="P-01"),
        required=True,
    ),
    Field(
        2,
        "title",
        QT_TRANSLATE_NOOP("Domain", "Public title"),
        Text(60),
        required=True,
        hint=QT_TRANSLATE_NOOP("Domain", "Neutral words that can stand on any paper."),
    ),
    Field(3, "country", QT_TRANSLATE_NOOP("Domain", "Country"), Choice(COUNTRIES), required=True),
    Field(4, "start_month", QT_TRANSLATE_NOOP("Domain", "First month"), Month(), required=True),
    Field(5, "end_month", QT_TRANSLATE_NOOP("Domain", "Last month"), Month(), required=True),
    Field(6, "languages", QT_TRANSLATE_NOOP("Domain", "Languages"), Choices(LANGUAGES), required=True),
    Field(
        7,
        "age_scheme",
        QT_TRANSLATE_NOOP("Domain", "Age bands"),
        Choice(AGE_SCHEMES),
        required=True,
        default="bands_31_51",
        hint=QT_TRANSLATE_NOOP("Domain", "Cannot be changed after the first session."),
    ),
    Field(
        8,
        "suppression_k",
        QT_TRANSLATE_NOOP("Domain", "Small numbers in reports"),
        Choice(SMALLEST_CELLS),
        required=True,
        default="10",
    ),
    Field(9, "donors", QT_TRANSLATE_NOOP("Domain", "Donor codes"), Codes(Code(example="D-01"))),
    Field(10, "retention", QT_TRANSLATE_NOOP("Domain", "How long texts are kept"), Choice(RETENTIONS), required=True),
    Field(
        11, "state_partner", QT_TRANSLATE_NOOP("Domain", "Visible state partner"), Choice(STATE_PARTNERS), required=True
    ),
)


def months_in_order(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """The last month is not before the first."""
    del today
    first, last = values.get("start_month"), values.get("end_month")
    if isinstance(first, str) and isinstance(last, str) and last < first:
        text = QT_TRANSLATE_NOOP("Problems", "The last month is before the first one, {month}.")
        return (Problem("end_month", "months-reversed", text, {"month": first}),)
    return ()


def title_is_neutral(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """No word in the title that could put the people who come under suspicion."""
    del today
    if LOADED.search(str(values.get("title", ""))):
        text = QT_TRANSLATE_NOOP(
            "Problems", "Choose neutral words: this title could put those who come under suspicion."
        )
        return (Problem("title", "title-not-neutral", text),)
    return ()


PROJECT = Kind(
    "project",
    QT_TRANSLATE_NOOP("Domain", "Project"),
    FIELDS,
    checks=(months_in_order, title_is_neutral),
)
