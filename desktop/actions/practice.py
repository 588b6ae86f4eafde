"""Practice: an invented programme for the tour, for tests and for benchmarks; no person, no organiser, no real meeting.

Numbers, regions and shapes follow what was published about such work in Tajikistan: one-day trainings of about fifty
parents, courses for teachers and residents, for migrants' families of twelve districts, ten meetings of mothers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import TypeGuard, cast

from desktop import paths

Raw = Mapping[str, object]
"""One record as `record.add` takes it; references by code, as "P-1", "S-04", "M-07"."""

TONGUES = ("en", "ru", "tg")
"""Every text is there in these languages."""

NARRATIVE = ("questions_open", "worked", "change_next")

FIRST_DAY, LAST_DAY = date(2024, 1, 8), date(2026, 11, 14)
"""Between these days `many` lets people meet."""

MOST_MORE = 6
"""So many people more of each sex may come to a generated meeting than to the one it is made after."""


@dataclass(frozen=True, slots=True)
class Practice:
    """Records to add in this order of kinds: project, site, cohort, planned_session, session. Sessions by day."""

    projects: tuple[Raw, ...]
    sites: tuple[Raw, ...]
    cohorts: tuple[Raw, ...]
    plans: tuple[Raw, ...]
    sessions: tuple[Raw, ...]

    def led_by(self, label: str) -> Practice:
        """The groups, plans and sessions that `label` writes up, the first of the facilitators; all projects, sites."""
        sessions = tuple(each for each in self.sessions if cast("list[str]", each["facilitators"])[0] == label)
        groups = {each["cohort"] for each in sessions if "cohort" in each}
        cohorts = tuple(each for each in self.cohorts if each["code"] in groups)
        plans = tuple(each for each in self.plans if each.get("cohort") in groups)
        return Practice(self.projects, self.sites, cohorts, plans, sessions)


def load(language: str) -> Practice:
    """The practice programme with its texts in `language`, one of `TONGUES`; in Russian for any other."""
    tongue = language if language in TONGUES else "ru"
    stored = {**_stored("programme"), **_stored("sessions")}
    told = {name: tuple(_told(each, tongue) for each in records) for name, records in stored.items()}
    return Practice(told["projects"], told["sites"], told["cohorts"], told["plans"], told["sessions"])


def many(count: int, seed: int) -> Iterator[dict[str, object]]:
    """`count` sessions that pass every check, the same ones for a `seed`: the shapes of the programme on other days,
    with other numbers of people and texts of the same activity put together anew, in three languages by turns.
    """
    random = Random(seed)
    tongues = [load(tongue).sessions for tongue in TONGUES]
    held = [place for place, each in enumerate(tongues[0]) if "worked" in each]
    alike = {place: [other for other in held if _same(tongues[0], place, other)] for place in held}
    days = [(FIRST_DAY + timedelta(number)).isoformat() for number in range((LAST_DAY - FIRST_DAY).days + 1)]
    for number in range(count):
        sessions = tongues[number % len(tongues)]
        place = random.choice(held)
        made = dict(sessions[place])
        for name in NARRATIVE:
            made[name] = sessions[random.choice(alike[place])][name]
        made["date"] = random.choice(days)
        made["language"] = TONGUES[number % len(tongues)]
        # Only ever more people: every other count of the shape stays within the people present.
        came = cast("dict[str, int]", made["att_sex"])
        made["att_sex"] = {code: people + random.randint(0, MOST_MORE) for code, people in came.items()}
        made["participation"], made["openness"] = random.randint(2, 5), random.randint(1, 5)
        made["sheet_no"] = 1 + number % 99_999
        yield made


def _same(sessions: tuple[Raw, ...], one: int, other: int) -> bool:
    return sessions[one]["activity"] == sessions[other]["activity"]


def _stored(name: str) -> dict[str, list[dict[str, object]]]:
    path = paths.resources() / "practice" / f"{name}.json"
    return cast("dict[str, list[dict[str, object]]]", json.loads(path.read_text(encoding="utf-8")))


def _told(stored: Raw, tongue: str) -> dict[str, object]:
    """The record with each text that is there in several languages in the wanted one."""
    return {name: value[tongue] if _in_tongues(value) else value for name, value in stored.items()}


def _in_tongues(value: object) -> TypeGuard[dict[str, str]]:
    return isinstance(value, dict) and tuple(value) == TONGUES
