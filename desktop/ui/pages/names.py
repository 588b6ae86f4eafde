"""Names: how pages call records and references, in the window's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.actions import record
from desktop.actions.workspace import Workspace
from desktop.domain.activities import ACTIVITY_OPTIONS
from desktop.domain.field import Choice, Value, amount
from desktop.domain.kind import kind_named
from desktop.domain.record import FINISHED, STATES, Record
from desktop.ui import translate as tongue
from desktop.ui.labels import Chip, ChipKind, Label
from desktop.ui.pages import library
from desktop.ui.translate import said, translate

Values = Mapping[str, object]
LEAD = 64  # pixels; the days and codes of neighbouring rows stand in one column
SOON = 60  # minutes; what was saved longer ago is told by the clock


@dataclass(frozen=True, slots=True)
class Names:
    """Everything that can be referred to, read once for one drawing of a page. Keys are record ids."""

    projects: Mapping[str, Record]
    sites: Mapping[str, Record]
    cohorts: Mapping[str, Record]
    guides: Mapping[str, str]
    """Titles by the id of the guide."""

    @staticmethod
    def read(workspace: Workspace) -> Names:
        """What this notebook and the library hold."""
        projects, sites, cohorts = (
            {each.id: each for each in record.rows(workspace, kind)} for kind in ("project", "site", "cohort")
        )
        return Names(projects, sites, cohorts, library.titles())

    def choices(self, name: str) -> Sequence[tuple[str, str]]:
        """What a form offers for references to the kind `name`, or for guides; nothing where people type."""
        if name == "guide":
            return list(self.guides.items())
        held = {"project": self.projects, "site": self.sites, "cohort": self.cohorts}.get(name, {})
        words = {"project": project_words, "site": site_words, "cohort": cohort_words}.get(name, code)
        return sorted(((one, words(each)) for one, each in held.items()), key=lambda choice: choice[1])

    def cohort(self, values: Values) -> Record | None:
        """The group a record belongs to, if it is here."""
        return self.cohorts.get(text(values, "cohort"))

    def title(self, values: Values) -> str:
        """What a session or plan is called: its guide or activity, and the number of the meeting."""
        guide = text(values, "guide")
        known = self.guides.get(guide, "") if guide != library.OWN else ""
        name = known or activity_words(text(values, "activity"))
        number, cohort = values.get("session_no"), self.cohort(values)
        planned = cohort.values.get("planned_sessions") if cohort else None
        if not number:
            return name or translate("Sessions", "New session")
        if isinstance(planned, int) and isinstance(number, int) and number <= planned:
            return translate("Sessions", "{name} · meeting {number} of {planned}").format(
                name=name, number=number, planned=planned
            )
        return translate("Sessions", "{name} · meeting {number}").format(name=name, number=number)

    def place(self, values: Values) -> str:
        """The group and the site by code, as `group M-07 · site S-04`."""
        cohort, site = self.cohort(values), self.sites.get(text(values, "site"))
        words = []
        if cohort is not None:
            words.append(translate("Sessions", "group {code}").format(code=code(cohort)))
        if site is not None:
            words.append(translate("Sessions", "site {code}").format(code=code(site)))
        return " · ".join(words)


def text(values: Values, name: str) -> str:
    """The answer `name` if it is text, else nothing."""
    value = values.get(name)
    return value if isinstance(value, str) else ""


def plain(values: Values) -> dict[str, Value]:
    """Stored answers as a form takes them."""
    return {name: value for name, value in values.items() if isinstance(value, str | int | list | dict)}


def code(one: Record) -> str:
    """The short code a project, site or group goes by."""
    return text(one.values, "code")


def project_words(one: Record) -> str:
    """`P-01 · Safe neighbourhoods`."""
    return f"{code(one)} · {text(one.values, 'title')}"


def site_words(one: Record) -> str:
    """`S-04 · School`."""
    return f"{code(one)} · {option('site', 'venue', one.values)}"


def cohort_words(one: Record) -> str:
    """`M-07 · Mother training`."""
    return f"{code(one)} · {activity_words(text(one.values, 'activity'))}"


def activity_words(activity: str) -> str:
    """The name of an activity; a code of a newer form is shown as it is."""
    return next((said("Domain", each.label) for each in ACTIVITY_OPTIONS if each.code == activity), activity)


def option(kind: str, name: str, values: Values) -> str:
    """The words of a chosen option."""
    declared, value = kind_named(kind), text(values, name)
    field = declared.find(name) if declared else None
    options = field.type.options if field is not None and isinstance(field.type, Choice) else ()
    return next((said("Domain", each.label) for each in options if each.code == value), value)


def people(values: Values, name: str = "att_sex") -> int:
    """How many people a tally counts."""
    value = values.get(name)
    return amount(value) if isinstance(value, dict) else 0


def state_words(state: str) -> str:
    """A state of a record in words."""
    return said("States", dict(STATES)[state])


def state_chip(one: Record) -> Chip:
    """The state of a record as a chip."""
    kind: ChipKind = "accent" if one.state == FINISHED else "good"
    return Chip(state_words(one.state), kind)


def lead(words: str, strong: bool = True) -> Label:
    """What leads a row, in a column of its own."""
    label = Label(words, "strong" if strong else "body")
    label.setMinimumWidth(LEAD)
    return label


def day_words(iso: str, today: date) -> str:
    """`22.11` in these months, `22.11.2025` for what is longer ago, nothing for no day."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return tongue.short_day(day) if abs(today - day) < timedelta(days=180) else tongue.day(day)


def saved_words(saved: int, now: datetime) -> str:
    """How long ago a draft was saved; `saved` is a UTC timestamp in seconds, `now` knows its zone."""
    then = datetime.fromtimestamp(saved, now.tzinfo)
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return translate("Sessions", "saved just now")
    if minutes < SOON:
        return translate("Sessions", "saved %n minutes ago", minutes)
    if then.date() == now.date():
        return saved_at(saved, now)
    return translate("Sessions", "saved on {day}").format(day=day_words(then.date().isoformat(), now.date()))


def saved_at(saved: int, now: datetime) -> str:
    """`saved at 19:42`."""
    then = datetime.fromtimestamp(saved, now.tzinfo)
    return translate("Sessions", "saved at {time}").format(time=tongue.clock(then.time()))
