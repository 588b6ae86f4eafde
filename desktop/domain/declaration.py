"""Declaration: what a kind of record is made of; the kinds themselves have a file each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.field import Field, Problem, Value

Check = Callable[[Mapping[str, Value], date], tuple[Problem, ...]]
"""A rule over several fields: normalised values and today's date to what is wrong."""


@dataclass(frozen=True, slots=True)
class Retention:
    """How long a field device keeps a record readable, in days; None = as long as its group is open.

    `readable`: after it was handed over. `alone`: the same for a single event. `narrative`: long texts after the group
    closed. `week`: after that many days a day becomes its ISO week; with the group's closing it becomes its month.
    """

    readable: int | None = None
    alone: int | None = None
    narrative: int = 180
    week: int = 30


@dataclass(frozen=True, slots=True)
class Activity:
    """One kind of work: its code, its label, and the questions it adds to a session."""

    code: str
    label: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record: one declaration drives check, form, blank sheet, projection, import, retention and reports.

    `name` is stable; `form` counts the versions of the form; `extensions` belong to the activity chosen in the field
    `activity`.
    """

    name: str
    label: str
    fields: tuple[Field, ...]
    form: int = 1
    retention: Retention = Retention()
    checks: tuple[Check, ...] = ()
    extensions: tuple[Activity, ...] = ()
    every: tuple[Field, ...] = field(init=False)
    """All fields, those of all extensions included."""

    def __post_init__(self) -> None:
        extra = tuple(each for activity in self.extensions for each in activity.fields)
        object.__setattr__(self, "every", self.fields + extra)

    def find(self, name: str) -> Field | None:
        """The field called `name`, or None."""
        return next((each for each in self.every if each.name == name), None)

    def field(self, name: str) -> Field:
        """The field called `name`; KeyError if there is none."""
        found = self.find(name)
        if found is None:
            raise KeyError(name)
        return found

    def numbered(self, number: int) -> Field | None:
        """The field with this number, or None (a newer form may have more)."""
        return next((each for each in self.every if each.number == number), None)

    def applicable(self, values: Mapping[str, Value]) -> tuple[Field, ...]:
        """The fields these answers call for, in the order of the form: core, chosen activity, those whose `when` holds.

        A field that depends on one that is not asked is not asked either.
        """
        chosen = values.get("activity")
        extra = tuple(each for activity in self.extensions if activity.code == chosen for each in activity.fields)
        groups = list(dict.fromkeys(each.group for each in self.fields + extra))
        asked: dict[str, Field] = {}
        for each in self.fields + extra:
            if each.when is None or (each.when.field in asked and each.when.holds(values)):
                asked[each.name] = each
        return tuple(sorted(asked.values(), key=lambda each: groups.index(each.group)))
