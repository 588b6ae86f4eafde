"""Which entries of a packet count, and the path that proves its sender."""

from __future__ import annotations

import os
from itertools import pairwise

import pytest

from desktop.crypto import chain, entry, proof
from desktop.crypto.chain import Arrived
from desktop.crypto.entry import Head, Header, Part
from desktop.crypto.proof import Step, UnknownDevice
from desktop.crypto.signing import SigningKey

ROOT, S1, F1 = (SigningKey(os.urandom(32)) for _ in range(3))
PROGRAMME = os.urandom(32)
INCARNATION = "ab" * 16


def write(
    key: SigningKey, seq: int, prev: str, facts: str = '{"day":"d","kind":"k","set":{}}', incarnation: str = INCARNATION
) -> dict[str, str]:
    first, second = Part(os.urandom(16), facts), Part(os.urandom(16), '{"set":{}}')
    header = Header(
        key.public, incarnation, seq, prev, None, 1, "write", 1, os.urandom(16).hex(), {"1": []},
        entry.commit("facts", first.salt, first.text), entry.commit("narrative", second.salt, second.text),
    )  # fmt: skip
    return {"entry": header.text(), "facts": proof.write_part(first), "narrative": proof.write_part(second)}


def history(key: SigningKey, length: int) -> list[dict[str, str]]:
    lines: list[dict[str, str]] = []
    prev = entry.genesis(PROGRAMME, key.public, INCARNATION, None)
    for seq in range(1, length + 1):
        lines.append(write(key, seq, prev))
        prev = entry.entry_id(lines[-1]["entry"])
    return lines


def head(key: SigningKey, line: dict[str, str]) -> Head:
    header = entry.parse_header(line["entry"])
    return entry.sign_head(key, PROGRAMME, header, entry.entry_id(line["entry"]))


def read(lines: list[dict[str, str]]) -> list[Arrived]:
    arrived, parked = chain.read(lines)
    assert not parked
    return arrived


def test_one_head_covers_everything_before_it() -> None:
    lines = history(F1, 5)
    good, parked = chain.counted(read(lines[::-1]), [head(F1, lines[-1])], PROGRAMME)
    assert [one.header.seq for one in good] == [1, 2, 3, 4, 5]
    assert not parked
    assert all(later.header.prev == earlier.id for earlier, later in pairwise(good))


def test_what_no_head_reaches_is_parked() -> None:
    lines = history(F1, 5)
    good, parked = chain.counted(read(lines), [head(F1, lines[2])], PROGRAMME)
    assert [one.header.seq for one in good] == [1, 2, 3]
    assert {one.code for one in parked} == {"not-signed"}
    gap, parked = chain.counted(read([lines[0], lines[3], lines[4]]), [head(F1, lines[4])], PROGRAMME)
    assert [one.header.seq for one in gap] == [4, 5]
    assert [one.code for one in parked] == ["not-signed"]


def test_a_head_of_somebody_else_or_another_programme_covers_nothing() -> None:
    lines = history(F1, 2)
    true = head(F1, lines[-1])
    for wrong in (true._replace(device=S1.public), true._replace(seq=9)):
        assert chain.counted(read(lines), [wrong], PROGRAMME)[0] == []
    assert chain.counted(read(lines), [true], os.urandom(32))[0] == []


def test_a_chain_that_began_in_another_programme_is_parked() -> None:
    line = write(F1, 1, entry.genesis(os.urandom(32), F1.public, INCARNATION, None))
    good, parked = chain.counted(read([line]), [head(F1, line)], PROGRAMME)
    assert (good, [one.code for one in parked]) == ([], ["other-programme"])


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("entry", "{}", "entry-not-valid"), ("entry", "", "entry-not-valid"), ("facts", "zz", "entry-not-valid"),
        ("facts", "00" * 16 + "{}", "entry-not-valid"), ("narrative", "AB" * 16 + "{}", "entry-not-valid"),
    ],
)  # fmt: skip
def test_a_line_that_does_not_hold_blocks_no_other(name: str, value: str, code: str) -> None:
    lines = history(F1, 2)
    arrived, parked = chain.read([{**lines[0], name: value}, lines[1]])
    assert [one.header.seq for one in arrived] == [2]
    assert [one.code for one in parked] == [code]


def test_absent_parts_and_newer_entries() -> None:
    line = history(F1, 1)[0]
    arrived, _ = chain.read([{"entry": line["entry"]}])
    assert (arrived[0].facts, arrived[0].narrative, arrived[0].said) == (None, None, None)
    _, parked = chain.read([{"entry": line["entry"].replace('"v":1', '"v":2')}])
    assert parked[0].code == "entry-newer"


def grant(author: SigningKey, device: SigningKey, role: object = "facilitator", kind: str = "grant") -> Step:
    facts = entry.facts_text(kind, "2026-01-01", {"device": device.public, "label": "F1", "role": role, "seat": "x"})
    line = write(author, 1, "00" * 32, facts)
    return Step(line["entry"], line["facts"], head(author, line).sig)


def test_a_path_leads_from_the_root_to_the_sender() -> None:
    path = (grant(ROOT, S1, "supervisor"), grant(S1, F1))
    found = proof.follow(proof.from_json(proof.to_json(path)), PROGRAMME, ROOT.public, F1.public)
    assert [(one.device, one.role) for one in found] == [(S1.public, "supervisor"), (F1.public, "facilitator")]


WRONG = [
    (grant(S1, F1),),
    (grant(ROOT, S1, "supervisor"),),
    (grant(ROOT, S1), grant(S1, F1)),
    (grant(ROOT, S1, "supervisor"), grant(F1, F1)),
    (grant(ROOT, F1, kind="receipt"),),
    (grant(ROOT, F1, role=3),),
    (grant(ROOT, F1), grant(F1, F1)),
    (Step(grant(ROOT, F1).entry, grant(ROOT, F1).facts, grant(ROOT, F1).sig),),
    (Step("{}", "", ""),),
    (Step(grant(ROOT, F1).entry, "zz", ""),),
]


@pytest.mark.parametrize("path", WRONG)
def test_every_other_path_is_a_stranger(path: tuple[Step, ...]) -> None:
    with pytest.raises(UnknownDevice):
        proof.follow(path, PROGRAMME, ROOT.public, F1.public)


@pytest.mark.parametrize("raw", [None, [], [1], [{}], [{"entry": 1, "facts": "", "sig": ""}], [{}] * 9, {}])
def test_a_path_of_another_shape_is_a_stranger(raw: object) -> None:
    with pytest.raises(UnknownDevice):
        proof.from_json(raw)
