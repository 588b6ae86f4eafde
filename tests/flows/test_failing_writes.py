"""The Nth write, sync, rename, cut or opening fails under a command: it says so in a sentence, and nothing is lost."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from random import Random, SystemRandom

import pytest

from desktop.actions import exchange, record
from tests.programme import SESSION, village
from tests.tools import failing
from tests.tools.daftar import Answer, session
from tests.tools.failing import FRESH, Failure, Verb

EVERY = bool(os.environ.get("DAFTAR_TEST_EVERY"))
EACH = 3  # of a verb, where not every one is asked for

VERBS = (
    Verb("add", "f1", lambda _: ("record", "add", "session", "-"), failing.added, json.dumps(session())),
    Verb("export", "f1", lambda at: ("bundle", "export", "--to", "S1", "--out", at / "out"), failing.exported),
    Verb("import", "s1", lambda at: ("bundle", "import", *(at / "stick").glob("*.daftar")), failing.imported),
    Verb("backup", "f1", lambda _: ("vault", "backup"), failing.backed),
    Verb(
        "passphrase", "f1", lambda at: ("vault", "passphrase", "--yes", "--new-passphrase-file", at / "fresh"),
        failing.changed,
    ),
)  # fmt: skip


@pytest.fixture
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A supervisor and a facilitator with sessions of whom one packet waits on the stick; all closed."""
    place = tmp_path / "template"
    monkeypatch.setenv("XDG_STATE_HOME", str(place / "state"))
    made = village(place)
    for file in (place / "stick").iterdir():  # the invitation is not for the supervisor
        file.unlink()
    field = made.facilitators[0]
    record.add(field, "session", [SESSION])
    exchange.export(field, "S1", place / "stick")
    record.add(field, "session", [session(3)])
    made.close()
    (place / "fresh").write_text(FRESH + "\n", encoding="utf-8")
    (place / "out").mkdir()
    return place


def chosen(every: list[Failure], random: Random) -> list[Failure]:
    """All, or the database that can never be written to and one each of some kinds of call."""
    if EVERY:
        return every
    full = next(one for one in every if one.call == "pwrite64" and one.lasting)
    kinds = sorted({one.call for one in every} - {"pwrite64"})
    some = random.sample(kinds, k=min(EACH, len(kinds)))
    return [full, *(random.choice([one for one in every if one.call == call]) for call in some)]


@pytest.mark.long
@pytest.mark.parametrize("verb", VERBS, ids=[verb.name for verb in VERBS])
def test_a_failing_call_is_said_and_loses_nothing(template: Path, tmp_path: Path, verb: Verb) -> None:
    seed = SystemRandom().randrange(10**6)
    place, answers, bad = tmp_path / "run", Counter[int](), dict[str, list[str]]()
    answer, lines = failing.run(failing.copied(template, place), verb)
    assert answer.status == 0, answer.err
    own = failing.opened(template, verb.who)
    before = failing.entries(own)
    own.close()
    assert failing.wrong(place, verb, answer, before) == []
    every = list(failing.failures(place, lines))
    assert {"fsync", "openat", "pwrite64"} <= {one.call for one in every}
    for failure in chosen(every, Random(seed)):
        answer, lines = failing.run(failing.copied(template, place), verb, failure)
        if not any("INJECTED" in line for line in lines):  # this run needed fewer of them
            assert answer.status == 0, failure
            continue
        answers[answer.status] += 1
        if found := failing.wrong(place, verb, answer, before):
            bad[str(failure)] = found
    print({"verb": verb.name, "seed": seed, "calls": len(every), "failed": dict(answers), "wrong": bad})
    assert bad == {}, seed
    assert answers[1] > 0


def test_the_measure_sees_what_a_failure_can_do(template: Path, tmp_path: Path) -> None:
    """The control: a refusal sold as success, an entry that is gone, a traceback and silence are all found."""
    place, verb = failing.copied(template, tmp_path / "run"), VERBS[0]
    answer, _ = failing.run(place, verb, Failure("pwrite64", 1, "ENOSPC", True))
    own = failing.opened(template, verb.who)
    before = failing.entries(own)
    own.close()
    assert (answer.status, failing.wrong(place, verb, answer, before)) == (1, [])
    assert failing.wrong(place, verb, Answer(0, "ab" * 16, ""), before) == ["it was not done"]
    assert "something is gone" in failing.wrong(place, verb, answer, {*before, bytes(32)})
    assert failing.wrong(place, verb, Answer(1, "", "Traceback (most recent call last)"), before) != []
    assert failing.wrong(place, verb, Answer(1, "", ""), before) != []
