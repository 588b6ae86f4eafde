"""Site: where meetings are held, as an alias; the place behind it stays in people's heads or on paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.declaration import Kind
from desktop.domain.field import Choice, Code, Condition, Field, Option, Problem, Value
from desktop.domain.regions import DISTRICTS, REGIONS
from desktop.words import QT_TRANSLATE_NOOP

SETTINGS = (
    Option("town", QT_TRANSLATE_NOOP("Domain", "Town")),
    Option("large_village", QT_TRANSLATE_NOOP("Domain", "Large village")),
    Option("small_village", QT_TRANSLATE_NOOP("Domain", "Small village")),
    Option("online", QT_TRANSLATE_NOOP("Domain", "Online")),
)

# No home and no mosque: a venue that names a family or a congregation.
VENUES = (
    Option("school", QT_TRANSLATE_NOOP("Domain", "School")),
    Option("library", QT_TRANSLATE_NOOP("Domain", "Library")),
    Option("ngo_office", QT_TRANSLATE_NOOP("Domain", "Office of an organisation")),
    Option("community_hall", QT_TRANSLATE_NOOP("Domain", "Community hall")),
    Option("teahouse", QT_TRANSLATE_NOOP("Domain", "Teahouse")),
    Option("clinic", QT_TRANSLATE_NOOP("Domain", "Clinic")),
    Option("online", QT_TRANSLATE_NOOP("Domain", "Online")),
    Option("other", QT_TRANSLATE_NOOP("Domain", "Another place")),
)

WITH_DISTRICTS = tuple(sorted({option.code.rsplit("-", 1)[0] for option in DISTRICTS}))

FIELDS = (
    Field(
        1,
        "code",
        QT_TRANSLATE_NOOP("Domain", "Site code"),
        Code(),
        required=True,
        hint=QT_TRANSLATE_NOOP("Domain", "A letter and a number, never the name of the village."),
    ),
    Field(2, "region", QT_TRANSLATE_NOOP("Domain", "Region"), Choice(REGIONS), required=True),
    Field(
        3,
        "district",
        QT_TRANSLATE_NOOP("Domain", "District"),
        Choice(DISTRICTS),
        when=Condition("region", any_of=WITH_DISTRICTS),
    ),
    Field(4, "setting", QT_TRANSLATE_NOOP("Domain", "Setting"), Choice(SETTINGS), required=True),
    Field(5, "venue", QT_TRANSLATE_NOOP("Domain", "Kind of venue"), Choice(VENUES), required=True),
)


def district_in_region(values: Mapping[str, Value], today: date) -> tuple[Problem, ...]:
    """A district lies in the region chosen."""
    del today
    district = str(values.get("district", ""))
    if district and district.rsplit("-", 1)[0] != values.get("region"):
        text = QT_TRANSLATE_NOOP("Problems", "This district lies in another region.")
        return (Problem("district", "district-elsewhere", text),)
    return ()


SITE = Kind("site", QT_TRANSLATE_NOOP("Domain", "Site"), FIELDS, checks=(district_in_region,))
