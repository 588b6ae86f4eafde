"""Kinds as data: what a form asks and offers, what it drops, and what the command line says about every field."""

from __future__ import annotations

import json

import pytest

from desktop.domain.declaration import Activity
from desktop.domain.field import Choice, Code, Codes, Condition, Count, Field, Option, Text, Value
from desktop.domain.kind import KINDS, Kind, describe, kind_named, offered, prune


def kind(name: str) -> Kind:
    found = kind_named(name)
    assert found is not None
    return found


TOY = Kind(
    "toy",
    "Toy",
    (
        Field(1, "activity", "Activity", Choice((Option("swim", "Swim"), Option("run", "Run"))), group="first"),
        Field(
            2,
            "level",
            "Level",
            Choice((Option("low", "Low"), Option("high", "High"), Option("old", "Old", retired=True))),
        ),
        Field(3, "why", "Why", Text(20), when=Condition("level", any_of=("high",)), group="first"),
        Field(4, "how", "How", Text(20), when=Condition("why"), group="last"),
        Field(5, "codes", "Codes", Codes(Code()), group="first"),
    ),
    extensions=(Activity("swim", "Swim", (Field(10, "depth", "Depth", Count(0, 9), group="first"),)),),
)


def names(values: dict[str, Value]) -> list[str]:
    return [field.name for field in TOY.applicable(values)]


def test_applicable_follows_the_answers_in_the_order_of_the_form() -> None:
    assert names({}) == ["activity", "codes", "level"]
    assert names({"activity": "run"}) == ["activity", "codes", "level"]
    assert names({"activity": "swim"}) == ["activity", "codes", "depth", "level"]
    assert names({"level": "high"}) == ["activity", "why", "codes", "level"]
    assert names({"level": "high", "why": "so"}) == ["activity", "why", "codes", "level", "how"]
    assert names({"level": "low", "why": "so"}) == ["activity", "codes", "level"]


def test_prune_drops_what_is_no_longer_asked_however_deep() -> None:
    values: dict[str, Value] = {"activity": "run", "depth": 3, "level": "low", "why": "so", "how": "thus"}
    assert prune(TOY, values) == {"activity": "run", "level": "low"}
    asked: dict[str, Value] = {"activity": "swim", "depth": 3, "level": "high", "why": "so", "how": "thus"}
    assert prune(TOY, asked) == asked


def test_offered_leaves_out_retired_options() -> None:
    assert [option.code for option in offered(TOY.field("level"), {})] == ["low", "high"]
    assert offered(TOY.field("why"), {}) == ()


@pytest.mark.parametrize("each", [*KINDS, TOY], ids=lambda each: each.name)
def test_a_description_is_plain_and_whole(each: Kind) -> None:
    described = describe(each)
    assert json.loads(json.dumps(described)) == described
    fields = described["fields"]
    assert isinstance(fields, list)
    assert [field["name"] for field in fields] == [field.name for field in each.every]


def test_a_description_says_types_limits_values_and_conditions() -> None:
    fields = describe(kind("session"))["fields"]
    assert isinstance(fields, list)
    by_name = {field["name"]: field for field in fields}
    assert by_name["duration_min"] == {
        "number": 11,
        "name": "duration_min",
        "label": "Length in minutes",
        "type": "count",
        "required": True,
        "part": "facts",
        "prefill": True,
        "low": 15,
        "high": 480,
        "group": "When",
        "when": {"field": "delivered", "any_of": ["as_planned", "shortened", "changed", "repeat"]},
    }
    assert by_name["att_age"]["when"] == {"field": "att_sex", "at_least": 10}
    assert by_name["att_age"]["merge"] == {"into": "not_said", "total": "att_sex"}
    assert by_name["role_counts"]["merge"] == {"into": "other", "below": 3}
    assert by_name["topics_raised"]["exclusive"] == "none"
    assert "exclusive" not in by_name["sponsor_kind"]
    assert by_name["stage"]["activity"] == "migrants"
    assert by_name["stage"]["options"][1] == {"code": "pre_departure", "label": "Before leaving", "at_least": 10}
    assert by_name["participation"]["low_label"] == "few spoke"
    assert by_name["worked"]["limit"] == 300
    assert by_name["facilitators"]["pattern"] == "[A-Z]{1,2}[0-9]{1,3}"
    assert by_name["guide"]["limit"] == 40
    assert by_name["project"]["kind"] == "project"
    assert by_name["wellbeing"]["private"] is True
    assert by_name["safety_level"]["hint"]
    toy = describe(TOY)["fields"]
    assert isinstance(toy, list)
    assert toy[1]["options"][2] == {"code": "old", "label": "Old", "retired": True}
    project = describe(kind("project"))["fields"]
    assert isinstance(project, list)
    assert [field["default"] for field in project if "default" in field] == ["bands_31_51", "10"]
