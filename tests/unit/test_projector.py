"""Who may write what: the log keeps everything, the projection shows only what somebody allowed has written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.actions import exchange, intake, people, record, upkeep
from desktop.domain.roster import Grant, Revocation, build
from desktop.storage import log, projector, queries
from desktop.storage.database import transaction
from desktop.storage.log import Said
from tests.programme import SESSION, SITE, village

ROOT, S1, S2, F1, F2, X = ("r" * 64, "a" * 64, "b" * 64, "c" * 64, "d" * 64, "e" * 64)
GRANTS = (
    Grant(ROOT, S1, "seat1", "S1", "supervisor"),
    Grant(S1, S2, "seat2", "S2", "supervisor"),
    Grant(S1, F1, "seat3", "F1", "facilitator"),
    Grant(S2, F2, "seat4", "F2", "facilitator"),
    Grant(F1, X, "seat5", "F5", "facilitator"),
)


def test_everybody_reachable_from_the_root_belongs_in_any_order() -> None:
    expected = build(ROOT, GRANTS)
    assert set(expected.members) == {S1, S2, F1, F2}
    assert build(ROOT, reversed(GRANTS)) == expected
    assert expected.members[F2].above == (S2, S1, ROOT)
    assert [m.label for m in expected.supervisors_above(F2)] == ["S2", "S1"]
    assert expected.supervisors_above(X) == ()


@pytest.mark.parametrize(
    ("author", "revoked"), [(S1, True), (S2, True), (ROOT, True), (F1, False), (F2, False), (X, False)]
)
def test_only_an_ancestor_revokes(author: str, revoked: bool) -> None:
    roster = build(ROOT, GRANTS, [Revocation(author, F2)])
    assert roster.members[F2].revoked is revoked
    assert bool(roster.labelled("F2")) is not revoked


def test_a_grant_of_the_root_itself_or_in_a_strange_role_is_nothing() -> None:
    odd = (
        Grant(ROOT, ROOT, "s", "S9", "supervisor"),
        Grant(ROOT, S1, "s", "S1", "king"),
        Grant(ROOT, S2, "s", "Anna", "supervisor"),
    )
    assert build(ROOT, odd).members == {}


@pytest.mark.parametrize(
    ("kind", "origin", "author", "allowed"),
    [
        ("session", F1, F1, True), ("session", F1, F2, False), ("session", F1, S1, True), ("session", X, X, False),
        ("site", F1, F1, False), ("site", S1, S1, True), ("grant", F1, F1, False), ("programme", ROOT, ROOT, True),
        ("programme", S1, S1, False), ("session", ROOT, ROOT, False), ("grant", ROOT, ROOT, True),
        ("session", X, F1, False),
    ],
)  # fmt: skip
def test_who_may_write(kind: str, origin: str, author: str, allowed: bool) -> None:
    assert build(ROOT, GRANTS).may_write(kind, origin, author) is allowed


def test_a_new_laptop_on_the_same_seat_continues() -> None:
    roster = build(ROOT, [*GRANTS, Grant(S1, X, "seat3", "F1", "facilitator")])
    assert roster.may_write("session", F1, X)


def test_a_forged_write_stays_in_the_log_and_is_never_a_value(tmp_path: Path) -> None:
    """F2 writes over a record of F1 and adds a site: both arrive, neither is shown."""
    made = village(tmp_path, 2)
    f1, f2 = made.facilitators
    stick = tmp_path / "stick"
    one = record.add(f1, "session", [SESSION]).ids[0]
    intake.accept(made.supervisor, intake.preview(made.supervisor, exchange.export(f1, "S1", stick).file.read_bytes()))
    said = Said("session", 1, "2026-11-20", {"31": []}, {"participation": 1}, {})
    site = Said("site", 1, "2026-11-20", {"1": [], "5": []}, {"code": "S-66", "venue": "school"}, {})
    with transaction(f2.connection) as connection:
        log.append(connection, f2.author(), one, said, 1)
        log.append(connection, f2.author(), "99" * 16, site, 1)
    taken = intake.accept(
        made.supervisor, intake.preview(made.supervisor, exchange.export(f2, "S1", stick).file.read_bytes())
    )
    assert taken.entries == 2
    shown = record.show(made.supervisor, "session", one)
    assert shown.values["participation"] == SESSION["participation"]
    assert not shown.conflicts
    assert [s.values["code"] for s in record.rows(made.supervisor, "site")] == [SITE["code"]]
    assert upkeep.check(made.supervisor).ok
    made.close()


def test_two_allowed_writers_make_a_conflict_and_an_ordinary_write_settles_it(tmp_path: Path) -> None:
    made = village(tmp_path)
    (f1,) = made.facilitators
    stick = tmp_path / "stick"
    one = record.add(f1, "session", [SESSION]).ids[0]
    intake.accept(made.supervisor, intake.preview(made.supervisor, exchange.export(f1, "S1", stick).file.read_bytes()))
    record.edit(made.supervisor, "session", one, {"participation": 1})
    record.edit(f1, "session", one, {"participation": 2})
    intake.accept(made.supervisor, intake.preview(made.supervisor, exchange.export(f1, "S1", stick).file.read_bytes()))
    assert sorted(record.show(made.supervisor, "session", one).conflicts["participation"], key=str) == [1, 2]
    record.edit(made.supervisor, "session", one, {"participation": 3})
    settled = record.show(made.supervisor, "session", one)
    assert (settled.values["participation"], settled.conflicts) == (3, {})
    assert upkeep.check(made.supervisor).ok
    made.close()


def test_unknown_kinds_and_fields_are_kept_and_not_counted(tmp_path: Path) -> None:
    made = village(tmp_path)
    (f1,) = made.facilitators
    newer = Said("session", 7, "2026-11-20", {"7": [], "999": []}, {"date": "2026-11-20", "weather": "rain"}, {})
    strange = Said("choir", 1, "2026-11-20", {"1": []}, {"song": "x"}, {})
    with transaction(f1.connection) as connection:
        log.append(connection, f1.author(), "77" * 16, newer, 1)
        log.append(connection, f1.author(), "88" * 16, strange, 1)
    packet = exchange.export(f1, "S1", tmp_path / "stick").file.read_bytes()
    intake.accept(made.supervisor, intake.preview(made.supervisor, packet))
    assert queries.entries(made.supervisor.connection) >= 2
    assert record.find(made.supervisor, "88" * 16) is not None
    assert upkeep.check(made.supervisor).ok
    made.close()


def test_entries_that_came_before_their_grant_are_shown_once_it_arrives(tmp_path: Path) -> None:
    """S2 hears from F1, whom only S1 granted: the path of the packet brings the grant along."""
    made = village(tmp_path)
    (f1,) = made.facilitators
    record.add(f1, "session", [SESSION])
    connection = made.supervisor.connection
    packet = exchange.export(f1, "S1", tmp_path / "stick").file.read_bytes()
    people.revoke(made.supervisor, "F1")
    roster = projector.roster(connection, made.supervisor.needs_programme().root)
    assert roster.member(f1.device) is not None
    assert roster.labelled("F1") == ()
    with pytest.raises(intake.RevokedDevice):
        intake.preview(made.supervisor, packet)
    made.close()
