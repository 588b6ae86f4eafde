"""The way back: from a copy beside a damaged notebook, and from a numbered backup of a laptop that is gone."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop.actions import backups, exchange, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import recovery
from desktop.errors import AppError
from desktop.storage import settings, vault
from desktop.storage.database import NotebookDamaged
from tests.programme import DAY, PASSPHRASE, SESSION, SITE, Village, clock, village

FRESH = "another quiet valley behind seven rivers"


@pytest.fixture
def place(tmp_path: Path) -> Village:
    return village(tmp_path / "Тетради двух соседей")


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "Флешка для копий"
    folder.mkdir()
    return folder


def papers(own: Workspace) -> tuple[str, ...]:
    master = settings.secret(own.connection, "programme-master")
    assert master is not None
    return recovery.split(master, os.urandom)[:2]


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def test_a_damaged_notebook_comes_back_from_the_copy_beside_it(place: Village) -> None:
    own, lead = place.facilitators[0], place.supervisor
    record.add(own, "session", [SESSION])
    backups.copy(own)
    record.add(own, "session", [SESSION])
    file = exchange.export(own, "S1", place.folder / "stick", new_only=True).file
    intake.accept(lead, intake.preview(lead, file.read_bytes()))
    before = settings.get(own.connection, "incarnation")
    own.close()
    raw = bytearray((own.folder / vault.DATABASE).read_bytes())
    raw[5000:9000] = bytes(4000)
    (own.folder / vault.DATABASE).write_bytes(raw)
    (own.folder / (vault.DATABASE + "-wal")).write_bytes(b"of the damaged one")
    with pytest.raises(NotebookDamaged):
        workspace.unlock(own.folder, PASSPHRASE)
    with pytest.raises(AppError):
        backups.put_back(own.folder, "not the passphrase")
    assert backups.put_back(own.folder, PASSPHRASE).day == DAY.date().isoformat()
    back = workspace.unlock(own.folder, PASSPHRASE, clock=clock)
    assert settings.get(back.connection, "incarnation") != before
    assert len(list(record.rows(back, "session"))) == 1
    assert (own.folder / "damaged" / "0001" / vault.DATABASE).read_bytes() == bytes(raw)
    record.add(back, "session", [SESSION])
    file = exchange.export(back, "S1", place.folder / "stick", new_only=True).file
    seen = intake.preview(lead, file.read_bytes())
    assert seen.parked == []
    intake.accept(lead, seen)
    assert len(list(record.rows(lead, "session"))) == 3
    assert upkeep.check(lead).ok
    assert upkeep.check(back).ok
    back.close()


def test_without_a_sound_copy_nothing_is_changed(place: Village) -> None:
    own = place.facilitators[0]
    own.close()
    before = (own.folder / vault.DATABASE).read_bytes()
    with pytest.raises(AppError, match="no-copy"):
        backups.put_back(own.folder, PASSPHRASE)
    (own.folder / "copies").mkdir()
    (own.folder / "copies" / "000001.db").write_bytes(before[:5000])
    with pytest.raises(AppError, match="no-copy"):
        backups.put_back(own.folder, PASSPHRASE)
    assert (own.folder / vault.DATABASE).read_bytes() == before


def test_the_laptop_died(place: Village, medium: Path, tmp_path: Path) -> None:
    lead, field = place.supervisor, place.facilitators[0]
    made = backups.write(lead, medium, same_disk=True)
    assert (made.number, made.size) == (1, made.file.stat().st_size)
    assert names(medium) == [made.file.name]
    assert names(lead.folder / "copies") == []
    assert made.file.stat().st_mtime % 86400 == 0
    record.add(field, "session", [SESSION])
    late = exchange.export(field, "S1", medium, new_only=True)
    two = papers(lead)
    lead.close()
    shutil.rmtree(lead.folder)
    opened = backups.unpack(made.file, two, tmp_path / "Новая тетрадь")
    assert (opened.label.number, opened.label.day) == (1, DAY.date().isoformat())
    back = backups.finish(opened, FRESH, clock=clock, state=tmp_path / "state")
    with pytest.raises(AppError):
        back.prove(PASSPHRASE)
    back.prove(FRESH)
    assert (back.device, back.label()) == (lead.device, "S1")
    assert [(one.number, one.name) for one in backups.standing(back).numbered] == [(1, made.file.name)]
    intake.accept(back, intake.preview(back, late.file.read_bytes()))
    record.add(back, "site", [{**SITE, "code": "S-77"}])
    answer = exchange.export(back, "F1", medium, new_only=True)
    seen = intake.preview(field, answer.file.read_bytes())
    assert seen.parked == []
    intake.accept(field, seen)
    assert backups.write(back, medium, same_disk=True).number == 2
    for one in (back, field):
        assert upkeep.check(one).ok
    back.close()


def test_wrong_papers_a_wrong_file_and_a_cut_one_are_named_and_leave_nothing(
    place: Village, medium: Path, tmp_path: Path
) -> None:
    lead = place.supervisor
    file = backups.write(lead, medium, same_disk=True).file
    raw, target = file.read_bytes(), tmp_path / "new"
    wrong = {
        "backup-closed": (raw, recovery.split(bytes(16), os.urandom)[:2]),
        "papers-too-few": (raw, papers(lead)[:1]),
        "not-a-backup": (b"PK\3\4" + raw, papers(lead)),
        "backup-damaged": (raw[:-1], papers(lead)),
    }
    for code, (content, two) in wrong.items():
        file.write_bytes(content)
        with pytest.raises(AppError) as refused:
            backups.unpack(file, two, target)
        assert refused.value.code == code
        assert names(target) == []
    packet = next((place.folder / "stick").glob("*.daftar"))
    with pytest.raises(AppError, match="not-a-backup"):
        backups.unpack(packet, papers(lead), target)
    file.write_bytes(raw)
    with pytest.raises(AppError, match="folder-taken"):
        backups.unpack(file, papers(lead), place.facilitators[0].folder)
    with pytest.raises(AppError, match="passphrase-too-easy"):
        backups.finish(backups.unpack(file, papers(lead), target), "abc")
    assert not vault.exists(target)
