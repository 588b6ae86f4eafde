"""Writing records: the same checks for everybody, all or nothing, and every change one entry of the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.actions import drafts, record, upkeep
from desktop.actions.record import RecordRefused
from desktop.domain.record import Filter
from desktop.errors import AppError
from desktop.storage import queries
from tests.programme import PROJECT, SESSION, SITE, Village, village


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path)
    yield made
    made.close()


COHORT = {
    "code": "C-7", "activity": "community", "project": "P-1", "site": "S-4", "guide": "neighbours-table",
    "guide_version": 1, "language": "tg", "planned_sessions": 6, "enrolled_sex": {"women": 12, "men": 8},
    "channels": ["open_call"], "voluntary": True, "status": "open",
}  # fmt: skip


def codes(failure: pytest.ExceptionInfo[RecordRefused]) -> set[tuple[str, str]]:
    return {(problem.field, problem.code) for problem in failure.value.problems}


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"favourite_colour": "blue"}, "favourite_colour", "unknown-field"),
        ({"phone": "1"}, "phone", "forbidden-field"),
        ({"participant_name": "x"}, "participant_name", "forbidden-field"),
        ({"questions_open": "Зулфия апа спросила про документы"}, "questions_open", "text-blocked"),
        ({"worked": "звоните +992 90 000-01-23"}, "worked", "text-blocked"),
        ({"cohort": "C-99", "session_no": 1}, "cohort", "reference-missing"),
        ({"cohort": "ab" * 16, "session_no": 1}, "cohort", "reference-missing"),
        ({"date": "2026-13-01"}, "date", None),
        ({"participation": 6}, "participation", None),
        ({"att_sex": {"women": -1}}, "att_sex", None),
        ({"safety_level": None}, "safety_level", "required"),
        ({"att_sex": {"women": 5, "men": 2}, "att_age": {"under_31": 3}}, "att_age", "not-applicable"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    people: Village, change: dict[str, object], field: str, code: str | None
) -> None:
    one = people.facilitators[0]
    before = queries.entries(one.connection)
    with pytest.raises(RecordRefused) as failure:
        record.add(one, "session", [SESSION, {**SESSION, **change}])
    assert failure.value.line == 2
    assert any(f == field and (code is None or c == code) for f, c in codes(failure)), codes(failure)
    assert failure.value.code == failure.value.problems[0].code
    assert queries.entries(one.connection) == before


def test_a_session_may_stand_alone_or_belong_to_a_group(people: Village) -> None:
    one = people.facilitators[0]
    record.add(one, "cohort", [COHORT])
    record.add(one, "session", [SESSION, {**SESSION, "cohort": "C-7", "session_no": 1}])
    cohort = next(record.rows(one, "cohort"))
    assert len(list(record.rows(one, "session", Filter(cohort=cohort.id)))) == 1
    assert len(list(record.rows(one, "session"))) == 2


def test_only_what_changed_is_written_and_it_replaces_what_stood(people: Village) -> None:
    one = people.facilitators[0]
    made = record.add(one, "session", [SESSION]).ids[0]
    before = queries.entries(one.connection)
    assert not record.edit(one, "session", made, {"participation": SESSION["participation"]})
    assert queries.entries(one.connection) == before
    record.edit(one, "session", made, {"participation": 2, "questions_open": None})
    found = record.show(one, "session", made)
    assert (found.values["participation"], "questions_open" in found.values, found.entries) == (2, False, 2)
    assert not found.conflicts
    assert upkeep.check(one).ok


def test_withdrawing_takes_out_of_lists_and_keeps_in_the_log(people: Village) -> None:
    one = people.facilitators[0]
    made = record.add(one, "session", [SESSION]).ids[0]
    assert record.withdraw(one, "session", made).ids == (made,)
    assert not record.withdraw(one, "session", made)
    assert list(record.rows(one, "session")) == []
    assert record.show(one, "session", made).withdrawn
    assert upkeep.check(one).ok


def test_a_facilitator_changes_neither_lists_nor_what_is_missing(people: Village) -> None:
    one = people.facilitators[0]
    for kind, raw in (("project", PROJECT), ("site", SITE)):
        with pytest.raises(AppError) as failure:
            record.add(one, kind, [raw])
        assert failure.value.code == "not-for-this-role"
    site = next(record.rows(one, "site"))
    with pytest.raises(AppError) as failure:
        record.edit(one, "site", site.id, {"venue": "school"})
    assert failure.value.code == "not-yours"
    for verb in (record.show, record.withdraw):
        with pytest.raises(AppError) as failure:
            verb(one, "session", "ab" * 16)
        assert failure.value.code == "record-missing"
    with pytest.raises(AppError) as failure:
        record.add(one, "person", [{}])
    assert failure.value.code == "unknown-kind"


def test_a_draft_keeps_what_was_typed_and_goes_with_the_record(people: Village) -> None:
    one = people.facilitators[0]
    draft = drafts.save(one, "session", {"questions_open": "Зулфия апа спросила"})
    assert drafts.every(one) == [draft]
    with pytest.raises(RecordRefused):
        drafts.finish(one, draft)
    assert drafts.every(one) == [draft]
    whole = drafts.save(one, "session", SESSION, draft.id)
    assert drafts.every(one) == [whole]
    made = drafts.finish(one, whole)
    assert drafts.every(one) == []
    assert record.show(one, "session", made.ids[0]).values["participation"] == 4
    mended = drafts.save(one, "session", {**SESSION, "participation": 1}, record=made.ids[0])
    drafts.finish(one, mended)
    assert record.show(one, "session", made.ids[0]).values["participation"] == 1
    unchanged = drafts.save(one, "session", record.show(one, "session", made.ids[0]).values, record=made.ids[0])
    drafts.finish(one, unchanged)
    assert drafts.every(one) == []
    drafts.drop(one, drafts.save(one, "session", {}).id)
    assert drafts.every(one) == []


@pytest.mark.parametrize(
    ("written", "sought"),
    [("Ещё ёлка", "елка"), ("Oʻqituvchi", "o'qit"), ("ҳамсояҳо", "хамсоя"), ("Дарбораи таълим", "ТАЪЛИМ")],
)
def test_spelling_habits_do_not_hide_a_record(people: Village, written: str, sought: str) -> None:
    one = people.facilitators[0]
    record.add(one, "session", [{**SESSION, "worked": written}, SESSION])
    found = list(record.rows(one, "session", Filter(text=sought)))
    assert [each.values.get("worked") for each in found] == [written]


def test_exposure_says_what_is_readable_and_in_which_state(people: Village) -> None:
    one = people.facilitators[0]
    record.add(one, "session", [SESSION])
    drafts.save(one, "session", {})
    seen = upkeep.exposure(one)
    assert (seen.finished, seen.handed_over, seen.drafts, seen.packets, seen.oldest_day) == (1, 0, 1, 0, "2026-11-18")
    assert seen.readable == {"project": 1, "session": 1, "site": 1}
    assert not seen.papers_pending
    assert upkeep.exposure(people.supervisor).papers_pending
