"""Sessions: what entry completes, what keeps one from being finished, and how small groups are merged away."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.field import Value
from desktop.domain.kind import check, normalise, offered, parse_record, prune
from desktop.domain.session import SESSION, att_total, was_held

TODAY = date(2026, 3, 20)

CORE: dict[str, object] = {
    "activity": "mothers",
    "project": "a" * 32,
    "site": "b" * 32,
    "cohort": "c" * 32,
    "session_no": 4,
    "date": "2026-03-19",
    "delivered": "as_planned",
    "duration_min": 100,
    "language": "tg",
    "guide": "mothers-circle",
    "guide_version": 3,
    "facilitators": ["F2", "F5"],
    "entered_from": "own",
    "att_sex": {"women": 15},
    "officials_present": "none",
    "sponsor_visible": "nobody",
    "steps_done": [True, True, False],
    "participation": 4,
    "openness": 4,
    "topics_raised": ["migration"],
    "safety_level": "green",
}
EXTRA: dict[str, dict[str, object]] = {
    "community": {"groups_meeting": ["generations"], "issue_chosen": "water", "joint_action_agreed": True},
    "parents": {"module": "calm_talk", "home_practice_set": True},
    "mothers": {"note_taker_present": True},
    "migrants": {"stage": "mixed", "migrant_topics": ["contract"]},
}
OPTIONAL: dict[str, object] = {
    "part": 1,
    "start": "14:30",
    "sheet_no": 18,
    "att_age": {"under_31": 6, "31_50": 7, "51_over": 1},
    "att_new": 3,
    "att_children_care": 4,
    "role_counts": {"parents": 13, "teachers": 2},
    "quiet_groups": ["younger"],
    "questions_open": "Как говорить с сыном, который хочет уехать на заработки?",
    "worked": "Пары.",
    "change_next": "Начать раньше.",
    "materials_used": ["cards"],
    "materials_copies": 15,
    "services_offered": {"psychologist": 2},
    "costs": {"food": 12500},
    "currency": "TJS",
    "wellbeing": 4,
    "confidence_round": {"3": 5, "4": 10},
    "peer_support_pairs": 7,
    "graduation_count": 15,
}


def session(activity: str = "mothers", /, **changes: object) -> dict[str, object]:
    raw = CORE | EXTRA[activity] | {"activity": activity} | changes
    return {name: value for name, value in raw.items() if value is not None}


def finished(raw: dict[str, object]) -> dict[str, Value]:
    values, problems = parse_record(SESSION, raw)
    assert problems == []
    return normalise(SESSION, values)


def wrong(raw: dict[str, object]) -> list[tuple[str, str]]:
    problems = check(SESSION, finished(raw), TODAY)
    assert all("{" not in problem.sentence for problem in problems)
    return [(problem.field, problem.code) for problem in problems]


def test_every_activity_says_the_least_it_needs() -> None:
    assert list(EXTRA) == [each.code for each in SESSION.extensions], "put its required answers into EXTRA"


@pytest.mark.parametrize("activity", EXTRA)
def test_the_least_a_session_needs(activity: str) -> None:
    assert wrong(session(activity)) == []
    for name in [*CORE, *EXTRA[activity]]:
        missing = wrong(session(activity, **{name: None}))
        assert (name, "required") in missing or name == "cohort"


def test_everything_a_session_can_say() -> None:
    assert wrong(session() | OPTIONAL) == []


def test_a_session_may_stand_without_a_group() -> None:
    assert wrong(session(cohort=None, session_no=None)) == []
    assert wrong(session(cohort=None)) == [("session_no", "not-applicable")]


def test_a_cancelled_session_asks_for_little() -> None:
    asked = {field.name for field in SESSION.applicable({"activity": "mothers", "delivered": "cancelled"})}
    assert not {"att_sex", "steps_done", "participation", "sponsor_visible", "note_taker_present", "att_age"} & asked
    assert {"reasons", "safety_level", "date", "facilitators"} <= asked
    held = {name for name in session() if name not in asked | {"session_no"}}
    raw = {
        name: value for name, value in session(delivered="cancelled", reasons=["illness"]).items() if name not in held
    }
    assert wrong(raw) == []
    assert not was_held(finished(raw))
    assert att_total(finished(raw)) == 0
    assert ("att_sex", "not-applicable") in wrong(session(delivered="cancelled"))
    pruned = prune(SESSION, finished(session(delivered="cancelled")))
    assert check(SESSION, pruned, TODAY) == []


def test_a_make_up_meeting_may_repeat_a_number() -> None:
    assert wrong(session(delivered="repeat", reasons=["weather_road"])) == []
    assert wrong(session(reasons=["weather_road"])) == [("reasons", "not-applicable")]


@pytest.mark.parametrize(("day", "problems"), [("2026-03-21", []), ("2026-03-22", [("date", "in-the-future")])])
def test_a_session_is_not_written_up_before_it_was_held(day: str, problems: list[tuple[str, str]]) -> None:
    assert wrong(session(date=day)) == problems
    cancelled = prune(SESSION, finished(session(delivered="cancelled", date="2026-05-01")))
    assert check(SESSION, cancelled, TODAY) == []


def test_not_said_takes_the_ages_nobody_told() -> None:
    done = finished(session(att_age={"under_31": 6, "31_50": 7, "51_over": 1}))
    assert done["att_age"] == {"under_31": 6, "31_50": 7, "51_over": 1, "not_said": 1}
    again = finished(session(att_age={"under_31": 6, "31_50": 7, "51_over": 1, "not_said": 9}))
    assert again["att_age"] == done["att_age"]


def test_ages_may_not_exceed_the_people_present() -> None:
    assert wrong(session(att_age={"under_31": 16})) == [("att_age", "age-sum")]


def test_age_is_asked_only_of_ten_or_more() -> None:
    assert wrong(session(att_sex={"women": 9}, att_age={"under_31": 9})) == [("att_age", "not-applicable")]
    assert wrong(session(att_sex={"women": 10}, att_age={"under_31": 9})) == []


def test_roles_held_by_one_or_two_become_other() -> None:
    done = finished(session(role_counts={"parents": 11, "teachers": 2, "religious": 1, "cso": 1}))
    counts = done["role_counts"]
    assert isinstance(counts, dict)
    assert {code: count for code, count in counts.items() if count} == {"parents": 11, "other": 4}
    three = finished(session(role_counts={"teachers": 3, "other": 1}))["role_counts"]
    assert isinstance(three, dict)
    assert (three["teachers"], three["other"]) == (3, 1)


TALLY = st.integers(0, 30)


@given(
    st.fixed_dictionaries({"women": TALLY, "men": TALLY, "not_said": TALLY}),
    st.fixed_dictionaries({}, optional=dict.fromkeys(("under_31", "31_50", "51_over", "not_said"), TALLY)),
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(("parents", "teachers", "religious", "officials", "other"), TALLY)
    ),
)
def test_completing_twice_is_completing_once(sex: dict[str, int], age: dict[str, int], roles: dict[str, int]) -> None:
    once = finished(session(att_sex=sex, att_age=age, role_counts=roles))
    assert normalise(SESSION, once) == once
    counted = once.get("role_counts", {})
    assert isinstance(counted, dict)
    assert sum(counted.values()) == sum(roles.values())
    assert not any(0 < count < 3 for code, count in counted.items() if code != "other")


def test_the_sponsor_question_goes_on_only_if_there_was_one() -> None:
    assert wrong(session(sponsor_visible="banner")) == [("sponsor_kind", "required")]
    assert wrong(session(sponsor_visible="banner", sponsor_kind=["foreign", "state"])) == []
    assert wrong(session(sponsor_kind=["state"])) == [("sponsor_kind", "not-applicable")]


@pytest.mark.parametrize("level", ["yellow", "red"])
def test_what_is_not_green_says_what_and_what_was_done(level: str) -> None:
    assert wrong(session(safety_level=level)) == [("safety_tags", "required"), ("action_taken", "required")]
    assert wrong(session(safety_level=level, safety_tags=["interference"], action_taken=["supervisor_told"])) == []
    assert wrong(session(safety_tags=["rumours"])) == [("safety_tags", "not-applicable")]


@pytest.mark.parametrize(
    ("present", "stage", "good"),
    [
        (9, "mixed", True),
        (9, "pre_departure", False),
        (10, "pre_departure", True),
        (19, "returned_recent", False),
        (20, "returned_recent", True),
    ],
)
def test_a_small_group_has_no_stage(present: int, stage: str, good: bool) -> None:
    problems = wrong(session("migrants", att_sex={"men": present}, stage=stage))
    assert problems == ([] if good else [("stage", "too-few-people")])
    codes = [
        option.code
        for option in offered(SESSION.field("stage"), finished(session("migrants", att_sex={"men": present})))
    ]
    assert (stage in codes) is good


def test_people_who_returned_are_met_only_in_larger_groups() -> None:
    groups = {"groups_meeting": ["generations", "returnees"]}
    assert wrong(session("community", **groups)) == [("groups_meeting", "too-few-people")]
    assert wrong(session("community", att_sex={"women": 10, "men": 10}, **groups)) == []


@pytest.mark.parametrize(
    ("activity", "name", "value"),
    [
        ("mothers", "att_new", 16),
        ("mothers", "role_counts", {"parents": 16}),
        ("mothers", "confidence_round", {"5": 16}),
        ("mothers", "graduation_count", 16),
        ("mothers", "peer_support_pairs", 8),
        ("parents", "home_practice_tried", 16),
    ],
)
def test_no_count_of_people_exceeds_those_present(activity: str, name: str, value: object) -> None:
    assert wrong(session(activity, **{name: value})) == [(name, "more-than-present")]


def test_costs_need_a_currency() -> None:
    assert wrong(session(costs={"food": 100})) == [("currency", "required")]
    assert wrong(session(currency="TJS")) == [("currency", "not-applicable")]


def test_a_joint_task_stands_somewhere_only_if_agreed() -> None:
    assert wrong(session("community", action_status="planned")) == []
    assert wrong(session("community", joint_action_agreed=False, action_status="planned")) == [
        ("action_status", "not-applicable")
    ]


def test_another_activitys_questions_are_not_asked() -> None:
    assert wrong(session("mothers", module="calm_talk")) == [("module", "not-applicable")]


def test_long_texts_and_what_stays_with_the_supervisor_are_narrative() -> None:
    assert {field.name for field in SESSION.every if field.part == "narrative"} == {
        "questions_open",
        "worked",
        "change_next",
        "wellbeing",
    }
