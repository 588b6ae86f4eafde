"""Story: who does what in the tour, on which days, with which of the invented meetings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from desktop.actions import record
from desktop.actions.practice import Practice, Raw, load
from desktop.actions.workspace import Workspace
from desktop.domain.field import Value
from desktop.ui.pages import library

PASSPHRASE = "lantern river seven quiet apples"  # noqa: S105 - of invented notebooks that live for two minutes
WRONG = "lantern river seven"
NOW = datetime(2026, 11, 18, 17, 40, tzinfo=timezone(timedelta(hours=5)))
TITLE, COUNTRY = "Соседи и семьи", "TJ"
PROJECT, SITES = "P-1", ("S-12", "S-10")
LABELS = ("F1", "F2")
GROUPS = ("N-01", "N-02")
ALONE = (("2026-07-09", "S-10"), ("2026-07-14", "S-11"))  # the single event of each facilitator
BEFORE = "2026-10-15"  # what was held before this day was written up long ago
SEARCHED = "фонарь"
REFERENCES = ("project", "site", "cohort")
TONGUES = ("ru", "tg")  # the language each facilitator writes in


def clock() -> datetime:
    """The same evening for all three, so that the pictures of two tours are alike."""
    return NOW


@dataclass(frozen=True, slots=True)
class Part:
    """What one facilitator writes: earlier work, a group, three meetings of it and a single event, one correction."""

    label: str
    earlier: Practice
    group: Raw
    sessions: tuple[Raw, ...]
    correction: Mapping[str, Value]


def programme() -> Practice:
    """Projects and sites of the programme, in Russian."""
    return load("ru")


def part(place: int) -> Part:
    """The part of the facilitator at `place`."""
    label, code = LABELS[place], GROUPS[place]
    told = load(TONGUES[place]).led_by(label)
    group = next(each for each in told.cohorts if each["code"] == code)
    held = [each for each in told.sessions if each.get("cohort") == code][:3]
    alone = next(each for each in told.sessions if (each["date"], each["site"]) == ALONE[place])
    kept = [each for each in told.sessions if str(each["date"]) < BEFORE and each is not alone]
    groups = {each.get("cohort") for each in kept}
    cohorts = tuple(each for each in told.cohorts if each["code"] in groups)
    earlier = Practice((), (), cohorts, (), tuple(each for each in kept if each.get("cohort") != code))
    return Part(label, earlier, group, (alone, *held), {"participation": 2, "openness": 5})


def typed(workspace: Workspace, raw: Raw) -> dict[str, Value]:
    """A record as it is answered in the form: references chosen from lists, a guide that is not there is our own."""
    values: dict[str, Value] = {}
    for name, value in raw.items():
        if name in REFERENCES:
            values[name] = next(each.id for each in record.rows(workspace, name) if each.values["code"] == value)
        elif isinstance(value, str | int | list | dict):
            values[name] = value
    if "guide" in values and values["guide"] not in library.titles():
        values["guide"] = library.OWN
    return values
