"""Session: what happened at one meeting, counted and never named; its questions lie in `steps`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from desktop.domain.activities import ACTIVITIES
from desktop.domain.declaration import Kind, Retention
from desktop.domain.field import Problem, Value, amount
from desktop.domain.lists import HELD_CODES
from desktop.domain.steps import FIELDS
from desktop.words import QT_TRANSLATE_NOOP

MOST_DAYS_AHEAD = 1
"""A device whose clock is a day behind may still write up today's meeting."""


def att_total(values: Mapping[str, Value]) -> int:
    """How many people came: the sum of `att_sex`, never typed."""
    return amount(values.get("att_sex"))


def was_held(values: Mapping[str, Value]) -> bool:
    """Whether people met."""
    return values.get("delivered") in HELD_CODES


def not_in_the_future(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """A session is written up after it was held."""
    latest = (today + timedelta(days=MOST_DAYS_AHEAD)).isoformat()
    if str(values.get("date", "")) > latest and was_held(values):
        return (Problem("date", "in-the-future", QT_TRANSLATE_NOOP("Problems", "This day is still to come.")),)
    return ()


def counts_agree(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """Ages add up to the people present; no other count of people exceeds them."""
    del today
    total = att_total(values)
    problems: list[Problem] = []
    age = values.get("att_age")
    if age is not None and amount(age) != total:
        text = QT_TRANSLATE_NOOP("Problems", "By age these are {age} people, but {total} are counted.")
        problems.append(Problem("att_age", "age-sum", text, {"age": amount(age), "total": total}))
    for name in AT_MOST_PRESENT:
        if amount(values.get(name)) > total:
            text = QT_TRANSLATE_NOOP("Problems", "This is {number}, but only {total} people are counted.")
            problems.append(
                Problem(name, "more-than-present", text, {"number": amount(values.get(name)), "total": total})
            )
    return tuple(problems)


AT_MOST_PRESENT = (
    "att_new",
    "role_counts",
    "home_practice_tried",
    "confidence_round",
    "graduation_count",
)

PAIRS = "peer_support_pairs"


def pairs_fit(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """Two people make a pair."""
    del today
    pairs, total = amount(values.get(PAIRS)), att_total(values)
    if 2 * pairs <= total:
        return ()
    text = QT_TRANSLATE_NOOP("Problems", "This is {number} pairs, but only {total} people are counted.")
    return (Problem(PAIRS, "more-than-present", text, {"number": pairs, "total": total}),)


SESSION = Kind(
    "session",
    QT_TRANSLATE_NOOP("Domain", "Session"),
    FIELDS,
    retention=Retention(readable=21, alone=7),
    checks=(not_in_the_future, counts_agree, pairs_fit),
    extensions=ACTIVITIES,
)
