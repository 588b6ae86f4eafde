"""The practice programme: every record is accepted, nothing points to a person, and the published shapes are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.actions import practice, programme, record
from desktop.actions.workspace import Workspace
from desktop.domain.field import Text, amount
from desktop.domain.kind import KINDS
from desktop.domain.session import SESSION
from tests.programme import notebook

KIND_OF = {
    "projects": "project", "sites": "site", "cohorts": "cohort", "plans": "planned_session", "sessions": "session",
}  # fmt: skip


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[Workspace]:
    workspace = notebook(tmp_path / "s1", "supervisor", practice=True)
    programme.create(workspace, "Доверие", "TJ")
    yield workspace
    workspace.close()


def filled(workspace: Workspace, language: str) -> practice.Practice:
    """The whole programme, added to the notebook in order."""
    held = practice.load(language)
    for name, kind in KIND_OF.items():
        record.add(workspace, kind, getattr(held, name))
    return held


@pytest.mark.parametrize("language", practice.TONGUES)
def test_a_notebook_takes_the_whole_programme(supervisor: Workspace, language: str) -> None:
    held = filled(supervisor, language)
    counts = {kind: sum(1 for _ in record.rows(supervisor, kind)) for kind in KIND_OF.values()}
    assert counts == {kind: len(getattr(held, name)) for name, kind in KIND_OF.items()}
    assert counts["session"] >= 40
    assert counts["cohort"] == 6


def test_generated_sessions_are_taken_too(supervisor: Workspace) -> None:
    filled(supervisor, "tg")
    wrong = {
        (problem.field, problem.code)
        for made in practice.many(400, seed=7)
        for problem in record.problems(supervisor, SESSION, made)[1]
    }
    assert wrong == set()


@pytest.mark.parametrize("language", practice.TONGUES)
def test_no_text_makes_the_guard_doubt(language: str) -> None:
    guard, held = record.text_guard(), practice.load(language)
    texts = [
        str(each[field.name])
        for kind in KINDS
        for each in getattr(held, next(name for name, one in KIND_OF.items() if one == kind.name))
        for field in kind.every
        if isinstance(field.type, Text) and field.name in each
    ]
    doubted = {text: [found.rule for found in guard.scan(text)] for text in texts if guard.scan(text)}
    assert doubted == {}
    assert len(texts) > 140


@pytest.mark.parametrize("language", practice.TONGUES)
def test_every_session_has_words_of_its_own(language: str) -> None:
    held = [each for each in practice.load(language).sessions if "worked" in each]
    for name in practice.NARRATIVE:
        assert Counter(each[name] for each in held).most_common(1)[0][1] == 1


def came(session: practice.Raw) -> dict[str, int]:
    people = session["att_sex"]
    assert isinstance(people, dict)
    return people


def test_the_published_shapes_are_kept() -> None:
    sessions = practice.load("ru").sessions
    single = [each for each in sessions if "cohort" not in each]
    people = {
        name: [amount(came(each)) for each in single if each["activity"] == name]
        for name in ("parents", "community", "migrants")
    }
    assert set(people["parents"]) <= set(range(45, 56))
    assert Counter(people["community"]) == {20: 4, 30: 4}
    assert (len(people["migrants"]), sum(people["migrants"])) == (12, 320)
    sites = {each["site"] for each in single if each["activity"] == "migrants"}
    assert len(sites) == 12
    mothers = [each["session_no"] for each in sessions if each.get("cohort") == "M-07"]
    assert mothers == list(range(1, 11))
    assert max(str(each["date"]) for each in sessions) < "2026-11-22"
    assert len({str(each["date"])[:7] for each in sessions}) >= 8


def test_each_facilitator_has_a_part_of_it() -> None:
    whole = practice.load("ru")
    parts = [whole.led_by(label) for label in ("F1", "F2")]
    assert sum(len(part.sessions) for part in parts) == len(whole.sessions)
    assert sum(len(part.cohorts) for part in parts) == len(whole.cohorts)
    assert all(each["cohort"] in {group["code"] for group in part.cohorts} for part in parts for each in part.plans)


def test_generating_depends_on_the_seed_alone() -> None:
    first, again, other = (list(practice.many(30, seed)) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert [each["language"] for each in first[:3]] == list(practice.TONGUES)


def test_an_unknown_language_is_told_in_russian() -> None:
    assert practice.load("fa") == practice.load("ru")
    assert practice.load("tg") != practice.load("ru")
