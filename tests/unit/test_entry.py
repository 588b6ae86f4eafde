"""Canonical JSON, entries, parts and heads follow docs/format.md to the byte."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto import canonical, entry
from desktop.crypto.canonical import NotCanonical
from desktop.crypto.entry import EntryNewer, EntryNotValid, Header
from desktop.crypto.signing import SigningKey

KEY = SigningKey(bytes(range(32)))
PROGRAMME = bytes(32)
INCARNATION = "ab" * 16
HEADER = Header(
    KEY.public, INCARNATION, 1, entry.genesis(PROGRAMME, KEY.public, INCARNATION, None), None, 1, "write", 1,
    "cd" * 16, {"1": [], "12": ["ef" * 32]}, "11" * 32, "22" * 32,
)  # fmt: skip
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=10,
)


@given(PLAIN.filter(lambda value: not _surrogate(value)))
def test_what_is_encoded_decodes_to_itself(value: object) -> None:
    text = canonical.encode(value)
    assert text == json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    assert canonical.decode(text) == value


def _surrogate(value: object) -> bool:
    return any(0xD800 <= ord(letter) <= 0xDFFF for letter in json.dumps(value, ensure_ascii=False))


@pytest.mark.parametrize(
    "text",
    [
        '{"a":1,"a":1}', '{"b":1,"a":1}', '{"a": 1}', "[NaN]", "[1.5]", "[1e3]", '["\\u0061"]', '["\\ud800"]', "[01]",
        "{", "[" * 2000,
    ],
)  # fmt: skip
def test_every_other_spelling_is_refused(text: str) -> None:
    with pytest.raises(NotCanonical):
        canonical.decode(text)


def test_depth_and_size_have_limits() -> None:
    deep: object = 1
    for _ in range(16):
        deep = [deep]
    assert canonical.bounded({"a": [1, "x"]})
    assert canonical.bounded(deep)
    assert not canonical.bounded([deep])
    assert not canonical.bounded({"a": 2**53 + 1})
    assert not canonical.bounded({"a": {"b": [deep]}})


def test_entry_id_is_the_hash_of_the_header_bytes() -> None:
    text = HEADER.text()
    assert entry.entry_id(text) == sha256(b"daftar-entry-1" + text.encode()).hexdigest()
    assert entry.parse_header(text) == HEADER
    adopting = HEADER._replace(adopts="77" * 32)
    assert entry.parse_header(adopting.text()) == adopting
    assert entry.genesis(PROGRAMME, KEY.public, INCARNATION, "77" * 32) != HEADER.prev


def test_a_commit_binds_name_salt_and_text() -> None:
    salt = bytes(range(16))
    made = entry.commit("facts", salt, "{}")
    assert made == sha256(b"daftar-part-1facts" + salt + b"{}").hexdigest()
    assert made != entry.commit("narrative", salt, "{}") != entry.commit("facts", bytes(16), "{}")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("seq",), 0), (("seq",), True), (("depth",), -1), (("device",), "AB" * 32), (("incarnation",), "ab"),
        (("prev",), None), (("extra",), 1), (("frame", "act"), "delete"), (("frame", "form"), 0),
        (("frame", "record"), "x" * 32), (("frame", "writes"), {}), (("frame", "writes"), {"01": []}),
        (("frame", "writes"), {"1": ["ef" * 32, "ab" * 32]}), (("frame", "writes"), {"1": ["short"]}),
        (("frame", "more"), 1), (("commits", "facts"), "11"), (("commits", "more"), 1), (("adopts",), "zz"),
        (("frame",), []), (("commits",), None), (("frame", "writes"), [1]),
    ],
)  # fmt: skip
def test_a_header_of_another_shape_is_refused(path: tuple[str, ...], value: object) -> None:
    raw = json.loads(HEADER.text())
    inner = raw
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    with pytest.raises(EntryNotValid):
        entry.parse_header(canonical.encode(raw))


def test_a_newer_header_is_newer_and_not_forged() -> None:
    raw = json.loads(HEADER.text())
    with pytest.raises(EntryNewer):
        entry.parse_header(canonical.encode({**raw, "v": 2}))
    with pytest.raises(EntryNotValid):
        entry.parse_header(canonical.encode({**raw, "v": "1"}))
    with pytest.raises(EntryNotValid):
        entry.parse_header("nonsense")


def test_parts_hold_what_was_said() -> None:
    facts = entry.facts_text("session", "2026-11-20", {"att_sex": {"women": 3}, "steps_done": [True], "part": None})
    found = entry.parse_facts(facts)
    assert found == ("session", "2026-11-20", {"att_sex": {"women": 3}, "steps_done": [True], "part": None})
    assert entry.parse_narrative(entry.narrative_text({"worked": "Чай"})) == {"worked": "Чай"}


@pytest.mark.parametrize(
    "text",
    [
        '{"set":{}}', '{"day":"2026-01-01","kind":1,"set":{}}', '{"day":"d","kind":"k","set":[]}', "[]",
        '{"day":"d","kind":"k","set":{"a":{"b":{"c":1}}}}', '{"day":"d","kind":"k","set":{"a":9007199254740993}}',
        '{"day":"d","kind":"k","set":{"a":[null]}}', '{"day":"d", "kind":"k","set":{}}', "x" * 65_537,
    ],
)  # fmt: skip
def test_facts_of_another_shape_are_refused(text: str) -> None:
    with pytest.raises(EntryNotValid):
        entry.parse_facts(text)


def test_a_head_binds_its_place() -> None:
    one = entry.entry_id(HEADER.text())
    head = entry.sign_head(KEY, PROGRAMME, HEADER, one)
    assert entry.head_holds(head, PROGRAMME)
    assert not entry.head_holds(head, bytes([1]) + bytes(31))
    for other in (
        head._replace(seq=2), head._replace(entry="00" * 32), head._replace(incarnation="00" * 16),
        head._replace(device="00" * 32), head._replace(sig="00"), head._replace(seq=-1), head._replace(sig="zz"),
    ):  # fmt: skip
        assert not entry.head_holds(other, PROGRAMME)
