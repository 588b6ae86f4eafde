"""Backups: proved when they are made, whole or not there, and back again with nothing lost that they held."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from desktop.actions import backups, record, upkeep
from desktop.actions.workspace import Workspace
from desktop.errors import AppError, DiskFull
from desktop.storage import backup, copies
from desktop.storage.database import transaction
from tests.programme import DAY, SESSION, Village, village


@pytest.fixture
def place(tmp_path: Path) -> Village:
    return village(tmp_path / "Тетради двух соседей")


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "Флешка для копий"
    folder.mkdir()
    return folder


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def on_day(own: Workspace, days: int) -> Workspace:
    return replace(own, clock=lambda: DAY + timedelta(days))


def test_three_copies_beside_are_kept_and_each_opens(place: Village) -> None:
    own = place.facilitators[0]
    assert backups.copy_if_due(own) is not None
    assert backups.copy_if_due(own) is None  # one a day
    assert backups.copy_if_due(on_day(own, 1)) is None  # nothing changed
    for day in range(1, 5):
        record.add(own, "session", [SESSION])
        assert backups.copy_if_due(on_day(own, day)) is not None
    kept = copies.every(own.folder)
    assert [one.name for one in kept] == ["000005.db", "000004.db", "000003.db"]
    assert names(own.folder / "copies") == [one.name for one in reversed(kept)]
    held = upkeep.check(own).entries
    assert [copies.prove(one, own.vault.key)[0] for one in kept] == [held, held - 1, held - 2]
    assert backups.standing(own).copy_day == (DAY.date() + timedelta(4)).isoformat()
    assert all(os.stat(one).st_mode & 0o077 == 0 for one in kept) or os.name != "posix"


def test_a_copy_is_of_one_moment_while_others_write(place: Village) -> None:
    own = place.facilitators[0]
    held = upkeep.check(own).entries

    def write(done: int, total: int) -> None:
        del done, total
        record.add(own, "session", [SESSION])

    with own.apart() as beside:
        made = backups.copy(beside, write)
    assert copies.prove(made, own.vault.key)[0] == held
    assert list(record.rows(own, "session"))
    assert upkeep.check(own).ok


def test_a_copy_that_differs_is_refused(place: Village) -> None:
    own = place.facilitators[0]
    made = backups.copy(own)
    raw = bytearray(made.read_bytes())
    for at in range(0, len(raw), 997):
        made.write_bytes(bytes(raw[:at]) + bytes([raw[at] ^ 1]) + bytes(raw[at + 1 :]))
        with pytest.raises(AppError):
            copies.prove(made, own.vault.key)


def test_the_same_disk_is_refused_and_said(place: Village, medium: Path) -> None:
    with pytest.raises(AppError, match="same-disk"):
        backups.write(place.supervisor, medium)
    assert names(medium) == []
    with pytest.raises(AppError, match="not-for-this-role"):
        backups.write(place.facilitators[0], medium, same_disk=True)


def test_old_numbers_are_listed_confirmed_gone_and_reminded_of(place: Village, medium: Path) -> None:
    lead = place.supervisor
    assert backups.standing(lead).overdue
    first = backups.write(lead, medium, same_disk=True)
    second = backups.write(on_day(lead, 7), medium, same_disk=True)
    assert (first.number, second.number) == (1, 2)
    assert not backups.standing(on_day(lead, 14)).overdue
    assert backups.standing(on_day(lead, 15)).overdue
    assert not backups.standing(on_day(place.facilitators[0], 90)).overdue
    backups.confirm_gone(lead, 1)
    assert [(one.number, bool(one.name)) for one in backups.standing(lead).numbered] == [(2, True), (1, False)]


def test_a_full_disk_is_one_sentence_and_keeps_what_there_was(
    place: Village, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead = place.supervisor
    backups.copy(lead)
    backups.write(lead, medium, same_disk=True)
    before = names(lead.folder / "copies"), names(medium)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(9, 9, 9))
        for work in (lambda: backups.copy(lead), lambda: backups.write(lead, medium, same_disk=True)):
            with pytest.raises(AppError) as refused:
                work()
            assert refused.value.code == "no-room"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for work in (lambda: backups.copy(lead), lambda: backups.write(lead, medium, same_disk=True)):
            with pytest.raises(DiskFull):
                work()
    assert (names(lead.folder / "copies"), names(medium)) == before
    assert upkeep.check(lead).ok


def test_a_stick_that_is_pulled_is_one_sentence(place: Village, medium: Path) -> None:
    lead = place.supervisor

    def pulled(done: int, total: int) -> None:
        del done, total
        shutil.rmtree(medium, ignore_errors=True)

    with pytest.raises(AppError) as refused:
        backups.write(lead, medium, same_disk=True, going=pulled)
    assert refused.value.code == "file-missing"
    assert names(lead.folder / "copies") == []
    medium.mkdir()
    assert backups.write(lead, medium, same_disk=True).number == 2


def test_whoever_stops_it_leaves_nothing(place: Village, medium: Path) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Enough

    for work in (
        lambda: backups.copy(place.supervisor, stop),
        lambda: backups.write(place.supervisor, medium, same_disk=True, going=stop),
    ):
        with pytest.raises(Enough):
            work()
    assert (names(place.supervisor.folder / "copies"), names(medium)) == ([], [])


def test_what_was_written_is_read_back(place: Village, medium: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(old: Path, new: Path) -> None:
        raw = Path(old).read_bytes()
        Path(new).write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
        Path(old).unlink()

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", torn)
        with pytest.raises(AppError, match="backup-damaged"):
            backups.write(place.supervisor, medium, same_disk=True)
    assert names(medium) == []


def test_the_trigger_keeps_every_part_without_a_reason(place: Village) -> None:
    own = place.supervisor
    with pytest.raises(IntegrityError, match="never deleted"), transaction(own.connection) as work:
        work.execute("DELETE FROM part")
    with transaction(own.connection) as work:
        (one, name, salt, text) = work.execute("SELECT * FROM part LIMIT 1").fetchone()
        work.execute("INSERT INTO gone VALUES (?, ?, 'erased', NULL)", (one, name))
        work.execute("DELETE FROM part WHERE entry = ? AND name = ?", (one, name))
    with (
        pytest.raises(IntegrityError, match="never comes back"),
        transaction(own.connection) as work,
    ):
        work.execute("INSERT INTO part VALUES (?, ?, ?, ?)", (one, name, salt, text))


def test_numbers_are_never_used_twice(place: Village, medium: Path) -> None:
    lead = place.supervisor
    backups.write(lead, medium, same_disk=True)
    with pytest.raises(AppError):
        backups.write(lead, medium / "nowhere", same_disk=True)
    assert backups.write(lead, medium, same_disk=True).number > 2
    assert backup.numbered(lead.connection)[1].name == ""
