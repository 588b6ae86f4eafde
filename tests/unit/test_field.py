"""Types of single values: what each accepts, what it makes of it, and what it refuses."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.field import (
    GUIDE,
    LABEL,
    Code,
    Codes,
    Condition,
    Count,
    Day,
    Field,
    Flag,
    Invalid,
    Month,
    Ref,
    Scale,
    Steps,
    Text,
    Time,
    Type,
    amount,
    is_blank,
)
from desktop.domain.text import clean, is_ascii_digits

ACCEPTED = [
    (Text(10), "  чай ", "чай"),
    (Text(10), "a\nb\tc", "a b c"),
    (Text(300), "one \r\n two\u2028three", "one\ntwo\nthree"),
    (Text(10), "e\u0301", "é"),
    (Text(10), "и\u0306", "й"),
    (Text(10), "Зул\u200bфия\u202e", "Зулфия"),
    (Text(10), "می\u200cروم", "می\u200cروم"),
    (Text(10), "Зул\u200cфия", "Зулфия"),
    (Text(10), "a\x00b\x1b", "ab"),
    (Text(10), "a\u00a0b", "a b"),
    (Text(3), "\U0001f600\U0001f600\U0001f600", "\U0001f600\U0001f600\U0001f600"),
    (Code(), "s-03", "S-03"),
    (Code(), "С-04", "C-04"),
    (Code(), " M07 ", "M07"),
    (Code(GUIDE), "neighbours-table", "neighbours-table"),
    (Code(LABEL), "f2", "F2"),
    (Codes(Code(LABEL)), ["F5", "F2", "F5"], ["F2", "F5"]),
    (Count(1, 3), 3, 3),
    (Scale(), 1, 1),
    (Day(), "2026-02-28", "2026-02-28"),
    (Month(), "2012-12", "2012-12"),
    (Time(), "23:59", "23:59"),
    (Flag(), False, False),
    (Ref("site"), "0123456789abcdef" * 2, "0123456789abcdef" * 2),
    (Steps(), [True, False], [True, False]),
]


@pytest.mark.parametrize(("kind_of", "raw", "value"), ACCEPTED)
def test_accepts(kind_of: Type, raw: object, value: object) -> None:
    parsed = kind_of.parse(raw)
    assert parsed == value
    assert type(parsed) is type(value)
    assert kind_of.parse(parsed) == parsed


REFUSED = [
    (Text(3), "four", "too-long"),
    (Text(3), 4, "not-text"),
    (Text(3), None, "not-text"),
    (Text(3), b"a", "not-text"),
    (Text(9), "a\ud800", "broken-text"),
    (Code(), "Зулфия", "not-a-code"),
    (Code(), "ZULFIYA", "not-a-code"),
    (Code(), "S-03\n-4", "not-a-code"),
    (Code(), "Ｓ-03", "not-a-code"),
    (Code(), "S-٠٣", "not-a-code"),
    (Code(GUIDE), "Neighbours", "not-a-code"),
    (Code(GUIDE), "a" * 41, "not-a-code"),
    (Code(LABEL), "F1234", "not-a-code"),
    (Codes(Code()), "S-03", "not-a-list"),
    (Codes(Code()), ["S-03", 1], "not-text"),
    (Codes(Code(), limit=1), ["S-03", "S-04"], "too-many"),
    (Count(0, 9), True, "not-whole"),
    (Count(0, 9), 1.0, "not-whole"),
    (Count(0, 9), math.nan, "not-whole"),
    (Count(0, 9), "1", "not-whole"),
    (Count(0, 9), 10, "out-of-range"),
    (Count(0, 9), -1, "out-of-range"),
    (Count(0, 9), 10**40, "out-of-range"),
    (Scale(), 0, "out-of-range"),
    (Scale(), 6, "out-of-range"),
    (Day(), "2026-02-30", "not-a-day"),
    (Day(), "20260228", "not-a-day"),
    (Day(), "1026-02-28", "not-a-day"),
    (Day(), "2026-02-28T10:00", "not-a-day"),
    (Day(), "٢٠٢٦-٠٢-٢٨", "not-a-day"),
    (Month(), "2026-13", "not-a-month"),
    (Month(), "2026-2", "not-a-month"),
    (Month(), "1026-02", "not-a-month"),
    (Time(), "24:00", "not-a-time"),
    (Time(), "9:30", "not-a-time"),
    (Flag(), 1, "not-yes-no"),
    (Flag(), "true", "not-yes-no"),
    (Ref("site"), "0123456789ABCDEF" * 2, "not-an-id"),
    (Ref("site"), "0" * 31, "not-an-id"),
    (Ref("site"), " " + "0" * 32, "not-an-id"),
    (Steps(), [1, 0], "not-ticks"),
    (Steps(), "yes", "not-ticks"),
    (Steps(limit=1), [True, True], "too-many"),
]


@pytest.mark.parametrize(("kind_of", "raw", "reason"), REFUSED)
def test_refuses(kind_of: Type, raw: object, reason: str) -> None:
    with pytest.raises(Invalid) as refused:
        Field(1, "it", "It", kind_of).parse(raw)
    assert refused.value.problem.code == reason
    assert refused.value.problem.field == "it"
    assert "{" not in refused.value.problem.sentence
    assert str(refused.value).startswith("invalid-value: ")


def test_blanks_are_what_an_untouched_form_holds() -> None:
    kinds: tuple[Type, ...] = (Text(9), Codes(Code()), Code(), Count(0, 1), Scale(), Day(), Month(), Time(), Flag())
    assert [Field(1, "x", "X", each).blank() for each in kinds] == ["", [], None, None, None, None, None, None, None]
    assert Ref("site").blank() is None
    assert Steps().blank() is None


@given(st.text(st.characters(codec="utf-8"), max_size=80), st.booleans())
def test_clean_text_is_stable(raw: str, lines: bool) -> None:
    once = clean(raw, lines)
    assert clean(once, lines) == once
    assert lines or "\n" not in once


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers() | st.text())))
def test_anything_is_a_value_or_a_problem(raw: object) -> None:
    kinds: tuple[Type, ...] = (Text(64), Code(), Codes(Code()), Count(0, 9), Day(), Month(), Time(), Flag(), Steps())
    for kind_of in kinds:
        try:
            parsed: object = kind_of.parse(raw)
        except Invalid:
            continue
        assert kind_of.parse(parsed) == parsed


def test_digits_are_ascii() -> None:
    assert is_ascii_digits("0700")
    assert not is_ascii_digits("۰۷۰۰")
    assert not is_ascii_digits("")


def test_parts() -> None:
    assert Field(1, "x", "X", Text(64)).part == "facts"
    assert Field(1, "x", "X", Text(65)).part == "narrative"
    assert Field(1, "x", "X", Scale()).part == "facts"
    assert Field(1, "x", "X", Scale(), private=True).part == "narrative"


def test_blank_and_amount() -> None:
    blanks: tuple[object, ...] = (None, "", [], {})
    answers: tuple[object, ...] = (False, 0, "x", [False], {"women": 0})
    assert all(is_blank(value) for value in blanks)
    assert not any(is_blank(value) for value in answers)
    assert amount({"women": 3, "men": 4}) == 7
    assert amount(["a", "b"]) == 2
    assert amount(5) == 5
    assert amount("5") == 0
    assert amount(None) == 0


def test_conditions_are_data() -> None:
    assert not Condition("cohort").holds({})
    assert Condition("cohort").holds({"cohort": "0" * 32})
    assert Condition("level", any_of=("red",)).holds({"level": "red"})
    assert not Condition("level", any_of=("red",)).holds({"level": "green"})
    assert Condition("tags", any_of=("b", "c")).holds({"tags": ["a", "b"]})
    assert Condition("agreed", any_of=(True,)).holds({"agreed": True})
    assert not Condition("agreed", any_of=(True,)).holds({"agreed": False})
    assert Condition("att_sex", at_least=10).holds({"att_sex": {"women": 9, "men": 1}})
    assert not Condition("att_sex", at_least=10).holds({"att_sex": {"women": 9, "men": 0}})
