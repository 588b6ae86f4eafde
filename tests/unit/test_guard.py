"""The text guard's own mechanics: offsets, levels, lists, check digits, spelling, damaged rules, speed in steps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.guard import (
    FAMILIES,
    REPLACEMENTS,
    Guard,
    GuardRulesDamaged,
    kz_iin,
    load,
    luhn,
    starts_sentence,
    uz_pinfl,
)
from desktop.domain.plain import plain

RULES = Path(__file__).parents[2] / "resources" / "guard" / "rules.json"
GUARD = load(RULES.read_text(encoding="utf-8"))


def found(text: str) -> list[tuple[str, str, str]]:
    return [(text[each.start : each.end], each.level, each.rule) for each in GUARD.scan(text)]


def toy(**changes: object) -> Guard:
    rules: dict[str, object] = {
        "version": 3,
        "rules": [
            {"id": "NAME", "family": "name", "level": "warn", "midSentence": True, "re": r"\p{Lu}\p{Ll}+"},
            {"id": "NUMBER", "family": "number", "level": "block", "re": r"[0-9]{3,}"},
            {"id": "BAD", "family": "accusation", "level": "warn", "ignoreCase": True, "re": "thief"},
        ],
        "allow": ["Big Town"],
        "allowPlaces": ["Smith"],
        "placeWords": ["in", "to"],
        "endings": ["s"],
        "stop": ["Monday"],
    }
    return load(json.dumps(rules | changes))


def test_offsets_are_those_of_the_text_as_typed() -> None:
    text = "\U0001f600 и\u0306 Зу\u200bлфи\u0301я\u00a0апа, ٠٧٠٠ ٠٠ ٠١ ٢٣"
    assert found(text) == [
        ("Зу\u200bлфи\u0301я\u00a0апа", "block", "NAME_HONORIFIC_CYR"),
        ("٠٧٠٠ ٠٠ ٠١ ٢٣", "block", "PHONE_LOCAL"),
    ]


@given(st.text(max_size=60))
def test_spelling_keeps_the_way_back(text: str) -> None:
    spelled = plain(text)
    assert len(spelled.text) == len(spelled.starts) == len(spelled.ends)
    assert list(spelled.starts) == sorted(spelled.starts)
    for place in range(len(spelled.text)):
        start, end = spelled.back(place, place + 1)
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("a\u2014b", "a-b"),
        ("o\u02bbg\u2018li\u00b4", "o'g'li'"),
        ("`x", "'x"),
        ("\u0661\u06f2\u0967３", "1213"),
        ("ＡＢｃ！", "ABc!"),
        ("a\u3000b\u2009c", "a b c"),
        ("е\u0308и\u0306", "ёй"),
        ("р\u0301а\u200dб\u00ad", "раб"),
        ("\u0301a", "a"),
        ("line\none", "line\none"),
        ("", ""),
    ],
)
def test_spelling(typed: str, spelled: str) -> None:
    assert plain(typed).text == spelled


@given(
    st.lists(
        st.sampled_from(["Зулфия апа", "Каримова", "+992 90 000-01-23", " и ", ". ", "\n", "чай", "@x_yz"]), max_size=8
    )
)
def test_findings_stand_apart_in_order_and_replacing_them_leaves_no_block(parts: list[str]) -> None:
    text = "".join(parts)
    places = [place for finding in GUARD.scan(text) for place in (finding.start, finding.end)]
    assert places == sorted(places)
    assert all(finding.start < finding.end for finding in GUARD.scan(text))
    replaced = GUARD.replaced(text, REPLACEMENTS)
    assert [finding for finding in GUARD.scan(replaced) if finding.level == "block"] == []


def test_replacing() -> None:
    assert GUARD.replaced("Зулфия апа дала +992 90 000-01-23.", REPLACEMENTS) == "[participant] дала [phone removed]."
    assert GUARD.replaced("чай", REPLACEMENTS) == "чай"
    assert GUARD.replaced("пришла Каримова", dict.fromkeys(REPLACEMENTS, "и Каримова")).endswith("и Каримова")


def test_overlapping_hits_become_one_named_by_the_strongest() -> None:
    assert found("контакт: Каримова Зулфия Ахмедовна") == [
        ("Каримова Зулфия Ахмедовна", "block", "NAME_PATRONYMIC_CYR"),
    ]
    assert [(each.rule, each.start, each.end) for each in toy().scan("x 1234, then Bob99 or Bob999")] == [
        ("NUMBER", 2, 6),
        ("NAME", 13, 16),
        ("NAME", 22, 25),
        ("NUMBER", 25, 28),
    ]


def test_every_family_has_words_and_a_replacement() -> None:
    assert len({family.code for family in FAMILIES}) == len(FAMILIES)
    assert all(family.label and family.replacement in REPLACEMENTS for family in FAMILIES)
    finding = GUARD.scan("видел Зулфия апа")[0]
    assert (finding.label, finding.replacement) == ("Looks like a name", "person")
    assert GUARD.version == 1


def test_a_capital_that_begins_a_sentence_is_no_name() -> None:
    assert [each.rule for each in toy().scan("Water. Tea! “Bread”\nMilk: then Bob")] == ["NAME"]
    assert starts_sentence("Water", 0)
    assert starts_sentence("tea. «Water", 6)
    assert starts_sentence("a\n- Water", 4)
    assert starts_sentence("мало? Water", 6)
    assert not starts_sentence("g. Water", 3)
    assert not starts_sentence("на ул. Садовая", 7)
    assert not starts_sentence("a Water", 2)


def test_places_named_after_people_pass_whole_and_people_do_not() -> None:
    assert toy().scan("went to Big Town and Big Towns, to Smith, in Smiths") == ()
    assert [each.rule for each in toy().scan("then Smith came to Big Bob")] == ["NAME", "NAME", "NAME"]
    assert found("говорил Расулов") == [("Расулов", "warn", "NAME_SURNAME_CYR")]
    assert found("пришёл Чехов") == [("Чехов", "warn", "NAME_SURNAME_CYR")]
    assert found("имам Джаббор Расулов") == [("имам Джаббор Расулов", "block", "NAME_TITLE_BEFORE")]


def test_stop_words_pass_in_any_case() -> None:
    assert toy().scan("on Monday") == ()
    assert toy(stop=[]).scan("on Monday") != ()


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("the thief", "warn"),
        ("the thief is Bob", "block"),
        ("maybe Bob is the THIEF", "block"),
        ("maybe Bob went home. " + "x " * 20 + "a thief", "warn"),
        ("a thief " + "x " * 20 + "and Bob", "warn"),
    ],
)
def test_an_accusation_beside_a_name_must_be_changed(text: str, level: str) -> None:
    assert [each.level for each in toy().scan(text) if each.rule == "BAD"] == [level]


def test_check_digits() -> None:
    assert kz_iin("850101100230")
    assert not kz_iin("850101100231")
    assert uz_pinfl("11503850120019")
    assert not uz_pinfl("11503850120018")
    assert luhn("4000 0012 3456 7899")
    assert not luhn("4000 0012 3456 7890")
    assert found("код 850101100231") == [("850101100231", "block", "LONG_NUMBER_9")]


def test_the_second_weights_of_the_kazakh_number() -> None:
    """The first weights leave 10 for these; the second give a digit for some and again 10, so no number, for others."""
    ten = [
        f"{number:011}"
        for number in range(400)
        if sum(int(d) * w for d, w in zip(f"{number:011}", range(1, 12), strict=True)) % 11 == 10
    ]
    answers = [{kz_iin(start + str(last)) for last in range(10)} for start in ten]
    assert {True, False} in answers
    assert {False} in answers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "not json",
        json.dumps(
            {"version": 1, "rules": [{}], "allow": [], "allowPlaces": [], "placeWords": [], "endings": [], "stop": []}
        ),
    ],
)
def test_damaged_rules_are_a_named_failure(text: str) -> None:
    with pytest.raises(GuardRulesDamaged) as caught:
        load(text)
    assert caught.value.hint


@pytest.mark.parametrize(
    "rule",
    [
        {"id": "X", "family": "name", "level": "warn", "re": "("},
        {"id": "X", "family": "shoes", "level": "warn", "re": "x"},
        {"id": "X", "family": "name", "level": "stop", "re": "x"},
        {"id": "X", "family": "name", "level": "warn", "re": "x", "validator": "none"},
    ],
)
def test_a_damaged_rule_is_a_named_failure(rule: dict[str, str]) -> None:
    with pytest.raises(GuardRulesDamaged):
        toy(rules=[rule])


def test_long_and_hostile_texts_end() -> None:
    """A rule that backtracks would not come back from these; how long the others take does not decide."""
    for text in (
        "а" * 5_000,
        "1 " * 2_500,
        "Аб " * 1_500,
        "a@" * 2_500,
        "ул. " * 1_000,
        "один " * 1_000,
        "+7(" * 1_500,
    ):
        GUARD.scan(text)


def test_rules_are_ours_and_whole() -> None:
    raw = json.loads(RULES.read_text(encoding="utf-8"))
    ids = [rule["id"] for rule in raw["rules"]]
    assert len(ids) == len(set(ids)) > 45
    assert [rule.id for rule in GUARD.rules] == ids
    assert {rule.family.code for rule in GUARD.rules} == {family.code for family in FAMILIES}
