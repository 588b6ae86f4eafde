"""Kinds: their declarations hold together, records are read, completed, checked and described."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop.domain.activities import ACTIVITIES, ACTIVITY_OPTIONS
from desktop.domain.field import (
    Choice,
    Choices,
    Money,
    Ref,
    Tally,
)
from desktop.domain.kind import (
    KINDS,
    Kind,
    check,
    kind_named,
    normalise,
    parse_record,
    people,
)
from desktop.domain.regions import DISTRICTS, REGIONS

TODAY = date(2026, 3, 20)

# The first field number of each activity, in the order of the form; each has twenty.
BLOCKS = {"community": 100, "parents": 120, "mothers": 140, "migrants": 160}

SITE_RAW: dict[str, object] = {"code": "S-04", "region": "TJ-SU", "setting": "small_village", "venue": "school"}
PROJECT_RAW: dict[str, object] = {
    "code": "P-01",
    "title": "Neighbours' table",
    "country": "TJ",
    "start_month": "2026-01",
    "end_month": "2026-12",
    "languages": ["tg", "ru"],
    "retention": "standard",
    "state_partner": "none",
}
COHORT_RAW: dict[str, object] = {
    "code": "M-07",
    "activity": "mothers",
    "project": "a" * 32,
    "site": "b" * 32,
    "guide": "mothers-circle",
    "guide_version": 3,
    "language": "tg",
    "planned_sessions": 10,
    "enrolled_sex": {"women": 16},
    "channels": ["neighbours"],
    "voluntary": True,
    "status": "open",
}
PLAN_RAW: dict[str, object] = {
    "activity": "community",
    "site": "b" * 32,
    "guide": "neighbours-table",
    "date": "2026-04-02",
    "status": "planned",
}


def kind(name: str) -> Kind:
    found = kind_named(name)
    assert found is not None
    return found


def codes(name: str, raw: dict[str, object]) -> list[tuple[str, str]]:
    values, problems = parse_record(kind(name), raw)
    problems += check(kind(name), normalise(kind(name), values), TODAY)
    for problem in problems:
        assert "{" not in problem.sentence
    return [(problem.field, problem.code) for problem in problems]


def test_the_kinds() -> None:
    assert [each.name for each in KINDS] == ["project", "site", "cohort", "planned_session", "session"]
    assert kind_named("person") is None


@pytest.mark.parametrize("each", KINDS, ids=lambda each: each.name)
def test_a_declaration_holds_together(each: Kind) -> None:
    numbers = [field.number for field in each.every]
    names = [field.name for field in each.every]
    assert len(set(numbers)) == len(numbers)
    assert len(set(names)) == len(names)
    for place, field in enumerate(each.every):
        assert each.field(field.name) is field
        assert each.numbered(field.number) is field
        assert field.label
        assert re.fullmatch(r"[a-z_]{2,30}", field.name)
        assert field.when is None or field.when.field in names[:place]
        if field.merge is not None:
            assert isinstance(field.type, Tally)
            assert field.merge.into in [option.code for option in field.type.options]
            assert not field.merge.total or field.merge.total in names
        if isinstance(field.type, Ref):
            assert kind_named(field.type.kind) is not None
        if isinstance(field.type, Choice | Choices | Tally | Money):
            options = [option.code for option in field.type.options]
            assert len(set(options)) == len(options)
            assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,30}", code) for code in options)
            assert all(option.label for option in field.type.options)
    assert each.numbered(9_999) is None
    assert each.find("nothing") is None
    with pytest.raises(KeyError):
        each.field("nothing")


def test_numbers_are_frozen() -> None:
    session = kind("session")
    assert {
        name: session.field(name).number for name in ("activity", "date", "att_sex", "openness", "safety_level")
    } == {
        "activity": 1,
        "date": 7,
        "att_sex": 20,
        "openness": 32,
        "safety_level": 50,
    }
    assert [activity.code for activity in ACTIVITIES] == list(BLOCKS), "give a new activity the next block in BLOCKS"
    for activity in ACTIVITIES:
        first = BLOCKS[activity.code]
        outside = [field.name for field in activity.fields if not first <= field.number < first + 20]
        assert outside == [], f"numbers of {activity.code} lie from {first} to {first + 19}"


def test_every_activity_can_be_chosen() -> None:
    assert [option.code for option in ACTIVITY_OPTIONS] == list(BLOCKS)
    assert all(
        kind(name).field("activity").type == Choice(ACTIVITY_OPTIONS)
        for name in ("cohort", "planned_session", "session")
    )


def test_what_depends_on_the_day_is_never_prefilled() -> None:
    never = ("att_", "steps_", "participation", "openness", "officials_", "sponsor_", "topics_", "safety_", "role_")
    today = ("date", "session_no", "delivered")
    for field in kind("session").every:
        assert not (field.prefill and field.name.startswith(never + today))
    filled = {field.name for field in kind("session").every if field.prefill}
    assert {"site", "language", "facilitators", "guide", "guide_version", "duration_min"} <= filled


def test_no_required_choice_has_a_preselected_value_but_two_settings_of_a_project() -> None:
    assert {(each.name, field.name) for each in KINDS for field in each.every if field.default} == {
        ("project", "suppression_k"),
        ("project", "age_scheme"),
    }


def test_children_are_no_participants() -> None:
    for each in KINDS:
        for field in each.every:
            if isinstance(field.type, Tally):
                assert not any("18" in option.code for option in field.type.options)


@pytest.mark.parametrize(
    ("name", "raw"),
    [("site", SITE_RAW), ("project", PROJECT_RAW), ("cohort", COHORT_RAW), ("planned_session", PLAN_RAW)],
)
def test_a_full_record_has_no_problem_and_an_empty_one_names_each_required_field(
    name: str, raw: dict[str, object]
) -> None:
    assert codes(name, raw) == []
    required = [
        field.name for field in kind(name).fields if field.required and field.when is None and not field.default
    ]
    assert [field for field, code in codes(name, {}) if code == "required"] == required


def test_unanswered_fields_are_left_out() -> None:
    values, problems = parse_record(kind("cohort"), COHORT_RAW | {"lesson": " ", "donors": [], "childcare": None})
    assert problems == []
    assert not {"lesson", "donors", "childcare"} & set(values)


def test_bad_values_and_strange_names_are_named() -> None:
    raw = SITE_RAW | {"venue": "home", "village_name": "x", "colour": "blue"}
    values, problems = parse_record(kind("site"), raw)
    assert "venue" not in values
    assert [(problem.field, problem.code) for problem in problems] == [
        ("village_name", "forbidden-field"),
        ("colour", "unknown-field"),
        ("venue", "unknown-choice"),
    ]


def test_venues_that_name_a_family_or_a_congregation_do_not_exist() -> None:
    options = kind("site").field("venue").type
    assert isinstance(options, Choice)
    assert not {"home", "mosque"} & {option.code for option in options.options}


def test_districts_lie_in_their_region_and_are_asked_only_where_we_have_them() -> None:
    assert codes("site", SITE_RAW | {"district": "TJ-SU-isfara"}) == []
    assert codes("site", SITE_RAW | {"district": "TJ-KT-vose"}) == [("district", "district-elsewhere")]
    assert ("district", "not-applicable") in codes("site", SITE_RAW | {"region": "KG-B", "district": "TJ-KT-vose"})
    regions = {option.code for option in REGIONS}
    assert {option.code.rsplit("-", 1)[0] for option in DISTRICTS} <= regions
    assert {code[:2] for code in regions} == {"KZ", "KG", "TJ", "UZ", "TM", "AF", "ot"}
    assert len(regions) == len(REGIONS) == 20 + 9 + 5 + 14 + 6 + 34 + 1


def test_a_projects_rules() -> None:
    assert codes("project", PROJECT_RAW | {"end_month": "2025-12"}) == [("end_month", "months-reversed")]
    for title in ("Parents against terrorism", "Против экстремизма", "Stop Radicalisation"):
        assert codes("project", PROJECT_RAW | {"title": title}) == [("title", "title-not-neutral")]
    values, _ = parse_record(kind("project"), PROJECT_RAW)
    done = normalise(kind("project"), values)
    assert done["suppression_k"] == "10"
    assert done["age_scheme"] == "bands_31_51"
    assert normalise(kind("project"), values | {"suppression_k": "5"})["suppression_k"] == "5"


def test_a_groups_rules() -> None:
    assert codes("cohort", COHORT_RAW | {"status": "stopped"}) == [("stop_reason", "required")]
    assert (
        codes("cohort", COHORT_RAW | {"status": "stopped", "stop_reason": ["funds_ended"], "closed_month": "2026-02"})
        == []
    )
    assert codes("cohort", COHORT_RAW | {"closed_month": "2026-02"}) == [("closed_month", "not-applicable")]
    assert codes("cohort", COHORT_RAW | {"enrolled_age": {"under_31": 6}}) == []
    assert codes("cohort", COHORT_RAW | {"enrolled_age": {"under_31": 17}}) == [("enrolled_age", "age-sum")]
    assert codes("cohort", COHORT_RAW | {"planned_sessions": 21}) == [
        ("planned_sessions", "out-of-range"),
        ("planned_sessions", "required"),
    ]
    small = COHORT_RAW | {"enrolled_sex": {"women": 9}, "enrolled_age": {"under_31": 9}}
    assert codes("cohort", small) == [("enrolled_age", "not-applicable")]


def test_a_plan_belongs_to_a_group_or_a_site() -> None:
    without = {name: value for name, value in PLAN_RAW.items() if name != "site"}
    assert codes("planned_session", without) == [("site", "no-place")]
    assert codes("planned_session", without | {"cohort": "c" * 32}) == []


def test_people_is_the_sum_of_the_sex_tally() -> None:
    assert people({"enrolled_sex": {"women": 3, "men": 4, "not_said": 1}}) == 8
    assert people({"att_sex": {"women": 2}}) == 2
    assert people({}) == 0
