"""Types that draw from a list of options: one, several, a count for each, an amount for each."""

from __future__ import annotations

import pytest

from desktop.domain.field import Choice, Choices, Invalid, Money, Option, Tally

OPTIONS = (
    Option("none", "None"),
    Option("tea", "Tea"),
    Option("bread", "Bread"),
    Option("sugar", "Sugar", retired=True),
)


def refused(kind_of: Choice | Choices | Tally | Money, raw: object) -> str:
    with pytest.raises(Invalid) as caught:
        kind_of.parse(raw)
    assert "{" not in caught.value.problem.sentence
    return caught.value.problem.code


def test_a_choice_is_one_of_its_options_retired_ones_are_still_read() -> None:
    assert Choice(OPTIONS).parse("tea") == "tea"
    assert Choice(OPTIONS).parse("sugar") == "sugar"
    assert refused(Choice(OPTIONS), "salt") == "unknown-choice"
    assert refused(Choice(OPTIONS), "Tea") == "unknown-choice"
    assert refused(Choice(OPTIONS), 1) == "not-text"
    assert Choice(OPTIONS).blank() is None


def test_choices_stand_in_the_order_of_the_options_and_none_stands_alone() -> None:
    several = Choices(OPTIONS, exclusive="none")
    assert several.parse(["bread", "tea", "bread"]) == ["tea", "bread"]
    assert several.parse(["none"]) == ["none"]
    assert several.parse([]) == []
    assert refused(several, ["none", "tea"]) == "not-alone"
    assert refused(several, "tea") == "not-a-list"
    assert refused(several, ["tea", None]) == "not-text"
    assert Choices(OPTIONS).parse(["none", "tea"]) == ["none", "tea"]
    assert several.blank() == []


def test_a_tally_counts_every_option() -> None:
    tally = Tally(OPTIONS)
    assert tally.parse({"bread": 2}) == {"none": 0, "tea": 0, "bread": 2}
    assert str(tally.parse({"sugar": 1, "tea": 1})) == str({"none": 0, "tea": 1, "bread": 0, "sugar": 1})
    assert refused(tally, {"salt": 1}) == "unknown-choice"
    assert refused(tally, {"tea": True}) == "not-whole"
    assert refused(tally, {"tea": 2.0}) == "not-whole"
    assert refused(tally, {"tea": -1}) == "out-of-range"
    assert refused(tally, [1, 2]) == "not-counts"
    assert refused(tally, {1: 1}) == "not-text"
    assert tally.blank() is None


def test_money_keeps_what_was_spent_in_the_smallest_unit() -> None:
    money = Money(OPTIONS)
    assert money.parse({"tea": 125050, "bread": 0}) == {"tea": 125050}
    assert refused(money, {"tea": 12.5}) == "not-whole"
    assert refused(money, {"tea": 10**13}) == "out-of-range"
    assert money.blank() is None
