"""A notebook that was put back or copied goes on as a new incarnation; nothing that waited in the old one is lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop.actions import exchange, incarnation, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import chain
from desktop.crypto.chain import Arrived
from desktop.crypto.entry import Header, commit, entry_id, facts_text, genesis, narrative_text, sign_head
from desktop.crypto.signing import SigningKey
from desktop.storage import lineage, log, settings
from tests.programme import PASSPHRASE, SESSION, Village, clock, village


@pytest.fixture
def place(tmp_path: Path) -> Village:
    made = village(tmp_path)
    made.close()
    return made


def open_(folder: Path, state: str = "state") -> Workspace:
    return workspace.unlock(folder, PASSPHRASE, clock=clock, state=folder.parent / state)


def known(place: Village) -> tuple[Workspace, Workspace]:
    """Supervisor and facilitator, both known to the state folder from now on."""
    for name in ("s1", "f1"):
        open_(place.folder / name).close()
    return open_(place.folder / "s1"), open_(place.folder / "f1")


def incarnation_of(opened: Workspace) -> str:
    return settings.get(opened.connection, "incarnation")


def hand_over(field: Workspace, lead: Workspace) -> intake.Taken:
    file = exchange.export(field, "S1", lead.folder.parent / "stick", new_only=True).file
    seen = intake.preview(lead, file.read_bytes())
    assert seen.parked == []
    return intake.accept(lead, seen)


def everything(opened: Workspace, device: str) -> set[str]:
    return {
        one.id
        for name, _ in log.tips(opened.connection, device)
        for one in log.since(opened.connection, device, name, 0)
    }


def test_the_notebook_that_was_open_here_last_stays_what_it_is(place: Village) -> None:
    lead, field = known(place)
    before = incarnation_of(field)
    for _ in range(3):
        field.close()
        field = open_(place.folder / "f1")
        assert incarnation.recognised(field)
    assert incarnation_of(field) == before
    lead.close()
    field.close()


def test_a_crash_while_the_token_is_renewed_makes_nobody_a_copy(
    place: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, field = known(place)
    before = incarnation_of(field)
    for dies_at in (1, 2, 3, 4, 5, 6):
        field.close()
        calls = 0

        def dies(handle: int, at: int = dies_at) -> None:
            nonlocal calls
            calls += 1
            if calls == at:
                raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", dies)
            field = open_(place.folder / "f1")
            try:
                record.add(field, "session", [SESSION])
                field.close()
            except KeyboardInterrupt:
                field.connection.close()
        field = open_(place.folder / "f1")
        assert incarnation_of(field) == before
    lead.close()
    field.close()


def test_opening_alone_changes_no_byte_of_the_notebook(place: Village) -> None:
    lead, field = known(place)
    lead.close()
    field.close()
    before = (place.folder / "f1" / "vault.db").read_bytes()
    open_(place.folder / "f1").close()
    assert (place.folder / "f1" / "vault.db").read_bytes() == before


def test_a_folder_put_back_before_a_session_that_handed_nothing_over_is_noticed(place: Village, tmp_path: Path) -> None:
    lead, field = known(place)
    field.close()
    shutil.copytree(place.folder / "f1", tmp_path / "earlier")
    field = open_(place.folder / "f1")
    before = incarnation_of(field)
    record.add(field, "session", [SESSION])
    field.close()
    shutil.rmtree(place.folder / "f1")
    shutil.copytree(tmp_path / "earlier", place.folder / "f1")
    field = open_(place.folder / "f1")
    assert incarnation_of(field) != before
    for each in (lead, field):
        each.close()


def test_a_folder_put_back_takes_its_unsent_tail_along(place: Village, tmp_path: Path) -> None:
    lead, field = known(place)
    hand_over_first = record.add(field, "session", [SESSION]).ids
    hand_over(field, lead)
    waiting = record.add(field, "session", [SESSION, SESSION]).ids
    field.close()
    shutil.copytree(place.folder / "f1", tmp_path / "kept")
    field = open_(place.folder / "f1")
    before = incarnation_of(field)
    record.add(field, "session", [SESSION])  # lost with the folder
    field.close()
    shutil.rmtree(place.folder / "f1")
    shutil.copytree(tmp_path / "kept", place.folder / "f1")
    field = open_(place.folder / "f1")
    assert incarnation_of(field) != before
    taken = hand_over(field, lead)
    assert taken.entries == 3  # two sessions of the old incarnation, and the first word of the new one
    for _ in range(2):
        record.add(field, "session", [SESSION])
        assert hand_over(field, lead).entries == 1
    assert everything(lead, field.device) == everything(field, field.device)
    seen = {one.id for one in record.rows(lead, "session")}
    assert seen >= {*hand_over_first, *waiting}
    assert upkeep.check(lead).ok
    assert upkeep.check(field).ok
    assert lineage.apart(lead.connection) == set()
    assert intake.board(lead)[0].missing == ()
    lead.close()
    field.close()


def test_a_clone_and_its_original_both_write_and_nothing_is_lost(place: Village, tmp_path: Path) -> None:
    lead, field = known(place)
    record.add(field, "session", [SESSION])
    field.close()
    shutil.copytree(place.folder / "f1", tmp_path / "clone")
    clone = workspace.unlock(tmp_path / "clone", PASSPHRASE, clock=clock, state=tmp_path / "another laptop")
    field = open_(place.folder / "f1")
    assert incarnation_of(clone) != incarnation_of(field)
    for each in (field, clone):
        for _ in range(2):
            record.add(each, "session", [SESSION])
            hand_over(each, lead)
    assert everything(lead, field.device) == everything(field, field.device) | everything(clone, field.device)
    assert len(list(record.rows(lead, "session"))) == 5
    assert lineage.apart(lead.connection) == {field.device}
    assert [row.apart for row in intake.board(lead)] == [True]
    for each in (lead, field, clone):
        assert upkeep.check(each).ok
        each.close()


def test_a_copy_on_the_same_laptop_is_noticed_whichever_is_opened_first(place: Village, tmp_path: Path) -> None:
    lead, field = known(place)
    record.add(field, "session", [SESSION])
    field.close()
    shutil.copytree(place.folder / "f1", place.folder / "copy")
    copy = open_(place.folder / "copy")
    record.add(copy, "session", [SESSION])
    copy.close()
    field = open_(place.folder / "f1")
    copy = open_(place.folder / "copy")
    assert incarnation_of(copy) != incarnation_of(field)
    for each in (lead, field, copy):
        each.close()


def test_a_supervisor_put_back_after_packets_and_answers(place: Village, tmp_path: Path) -> None:
    lead, field = known(place)
    (tmp_path / "back").mkdir()
    record.add(field, "session", [SESSION])
    hand_over(field, lead)
    lead.close()
    shutil.copytree(place.folder / "s1", tmp_path / "old")
    lead = open_(place.folder / "s1")
    record.add(field, "session", [SESSION])
    lost = exchange.export(field, "S1", tmp_path / "stick", new_only=True)
    intake.accept(lead, intake.preview(lead, lost.file.read_bytes()))
    record.add(lead, "site", [{"code": "S-90", "region": "TJ-SU", "setting": "town", "venue": "library"}])
    answer = exchange.export(lead, "F1", tmp_path / "back", new_only=True)
    intake.accept(field, intake.preview(field, answer.file.read_bytes()))
    lead.close()
    shutil.rmtree(place.folder / "s1")
    shutil.copytree(tmp_path / "old", place.folder / "s1")
    lead = open_(place.folder / "s1")
    record.add(lead, "site", [{"code": "S-91", "region": "TJ-SU", "setting": "town", "venue": "library"}])
    again = exchange.export(lead, "F1", tmp_path / "back", new_only=True)
    assert again.number == answer.number  # and yet it is another packet
    taken = intake.accept(field, intake.preview(field, again.file.read_bytes()))
    assert taken.entries == 2
    assert lineage.apart(field.connection) == {lead.device}
    assert {one.values["code"] for one in record.rows(field, "site")} >= {"S-90", "S-91"}
    record.add(field, "session", [SESSION])
    assert hand_over(field, lead).gaps == (lost.number,)
    assert intake.accept(lead, intake.preview(lead, lost.file.read_bytes())).entries == 1
    assert intake.board(lead)[0].missing == ()
    for each in (lead, field):
        assert upkeep.check(each).ok
        each.close()


def test_what_is_adopted_must_be_of_the_same_device_and_a_whole_chain() -> None:
    programme, record_id = bytes(32), "0" * 32
    mine, other = SigningKey(b"\1" * 32), SigningKey(b"\2" * 32)

    def entry(key: SigningKey, name: str, seq: int, prev: str, adopts: str | None = None) -> Arrived:
        facts, narrative = facts_text("session", "2026-11-20", {}), narrative_text({})
        commits = commit("facts", bytes(16), facts), commit("narrative", bytes(16), narrative)
        header = Header(key.public, name * 32, seq, prev, adopts, 1, "write", 1, record_id, {"1": []}, *commits)
        return Arrived(entry_id(header.text()), header.text(), header, None, None, None)

    def begin(key: SigningKey, name: str, adopts: str | None = None) -> Arrived:
        return entry(key, name, 1, genesis(programme, key.public, name * 32, adopts), adopts)

    def counted(signed: Arrived, key: SigningKey, *entries: Arrived) -> set[str]:
        head = sign_head(key, programme, signed.header, signed.id)
        good, parked = chain.counted([*entries, signed], [head], programme)
        assert len(good) + len(parked) == len(entries) + 1
        assert [one.header[:3] for one in good] == sorted(one.header[:3] for one in good)
        return {one.id for one in good}

    first = begin(mine, "a")
    second = entry(mine, "a", 2, first.id)
    beyond = entry(mine, "a", 3, second.id)
    went_on = begin(mine, "b", second.id)
    again = begin(mine, "c", went_on.id)
    assert counted(again, mine, first, second, beyond, went_on) == {first.id, second.id, went_on.id, again.id}
    stolen = begin(other, "d", second.id)
    assert counted(stolen, other, first, second) == {stolen.id}
    torn = entry(mine, "e", 2, first.id)
    assert counted(begin(mine, "f", torn.id), mine, torn, first) >= {torn.id}
    assert first.id not in counted(begin(mine, "f", torn.id), mine, torn, first)
    foreign = entry(mine, "9", 1, "0" * 64)
    assert foreign.id not in counted(begin(mine, "f", foreign.id), mine, foreign)


def test_without_a_state_folder_the_notebook_works(place: Village) -> None:
    lead, field = known(place)
    field.close()
    (place.folder / "wall").write_text("a file where a folder should be")
    field = open_(place.folder / "f1", "wall")
    assert not incarnation.recognised(field)
    record.add(field, "session", [SESSION])
    assert hand_over(field, lead).entries >= 1
    lead.close()
    field.close()
