"""The value of a record does not depend on the order in which its writes arrived."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merge import Write, depths, merge


def history(random: Random, length: int) -> list[Write]:
    """A random history of one record: each write replaces some of the writes to the same fields before it."""
    writes: list[Write] = []
    for number in range(length):
        device = random.choice(["aa", "bb", "cc"])
        fields = random.sample(["1", "2", "3"], random.randint(1, 3))
        replaced = {
            field: sorted(w.entry for w in writes if field in w.replaced and random.random() < 0.6) for field in fields
        }
        values: dict[str, object] = {field: random.choice(["x", "y", None]) for field in fields}
        entry = f"{number:04d}"
        act = "withdraw" if random.random() < 0.05 else "write"
        if act == "withdraw":
            replaced, values = {"0": []}, {}
        writes.append(Write(entry, device, "i", number, act, replaced, values))
    return writes


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_any_order_gives_one_value(seed: int, length: int) -> None:
    random = Random(seed)
    writes = history(random, length)
    first = merge(writes)
    for _ in range(5):
        random.shuffle(writes)
        assert merge(writes) == first


@given(st.integers(0, 2**32), st.integers(1, 12))
def test_replacing_everything_settles_every_conflict(seed: int, length: int) -> None:
    writes = [write for write in history(Random(seed), length) if write.act == "write"]
    if not writes:
        return
    standing = merge(writes).standing
    settled = Write("zzzz", "aa", "i", 999, "write", standing, dict.fromkeys(standing, "settled"))
    result = merge([*writes, settled])
    assert not result.conflicts
    assert set(result.values.values()) == {"settled"}


def test_two_different_values_both_stay_and_equal_ones_are_clean() -> None:
    one = Write("a", "aa", "i", 1, "write", {"1": [], "2": []}, {"1": "x", "2": "same"})
    other = Write("b", "bb", "i", 1, "write", {"1": [], "2": []}, {"1": "y", "2": "same"})
    result = merge([one, other])
    assert result.conflicts == {"1": ["x", "y"]}
    assert result.values["2"] == "same"


def test_a_write_of_another_field_replaces_nothing() -> None:
    one = Write("a", "aa", "i", 1, "write", {"1": []}, {"1": "x"})
    other = Write("b", "bb", "i", 1, "write", {"2": ["a"]}, {"2": "y"})
    assert merge([one, other]).values == {"1": "x", "2": "y"}


def test_a_withdrawal_stands_until_it_is_replaced() -> None:
    one = Write("a", "aa", "i", 1, "write", {"1": []}, {"1": "x"})
    gone = Write("b", "aa", "i", 2, "withdraw", {"0": []}, {})
    back = Write("c", "aa", "i", 3, "write", {"0": ["b"]}, {})
    assert merge([one, gone]).withdrawn
    assert not merge([one, gone, back]).withdrawn


def test_a_restate_waits_and_counts_for_nothing() -> None:
    one = Write("a", "aa", "i", 1, "write", {"1": []}, {"1": "2026-11-18"})
    restate = Write("b", "aa", "i", 2, "restate", {"1": ["a"]}, {"1": "2026-11"})
    assert merge([one, restate]).values == {"1": "2026-11-18"}


def test_depth_is_one_more_than_what_was_replaced_and_missing_ones_count_as_one() -> None:
    one = Write("a", "aa", "i", 1, "write", {"1": []}, {"1": "x"})
    two = Write("b", "aa", "i", 2, "write", {"1": ["a"]}, {"1": "y"})
    three = Write("c", "aa", "i", 3, "write", {"1": ["b", "missing"]}, {"1": "z"})
    assert depths([three, two, one]) == {"a": 1, "b": 2, "c": 3}
    assert depths([three]) == {"c": 2}
