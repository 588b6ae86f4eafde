"""The Nth write, sync, rename, cut or opening fails under a command: it says so in a sentence, and nothing is lost."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random, SystemRandom

import pytest

from tests.tools import failing
from tests.tools.daftar import Answer
from tests.tools.failing import VERBS, Failure, Verb

EVERY = bool(os.environ.get("DAFTAR_TEST_EVERY"))
EACH = 3  # of a verb, where not every one is asked for


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What every run starts from; the program keeps its state there too."""
    place = tmp_path_factory.mktemp("template") / "all"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        yield failing.prepare(place)


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
    assert {"openat", "pwrite64"} <= {one.call for one in every}
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
