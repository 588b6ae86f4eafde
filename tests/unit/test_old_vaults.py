"""Notebooks of every version of the true tables open for ever, with all that was in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.actions import drafts, exchange, intake, record, upkeep, workspace
from desktop.storage import copies, log, migrate
from tests.programme import clock
from tests.tools.old_vaults import PASSPHRASE

VAULTS = Path(__file__).parents[1] / "vectors" / "vaults"
VERSIONS = sorted(folder.name for folder in VAULTS.iterdir())


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    place = tmp_path / "Старые тетради"
    shutil.copytree(VAULTS / str(request.param), place)
    return place


def test_every_version_before_this_one_is_kept() -> None:
    assert [str(version) for version in range(1, migrate.VERSION)] == VERSIONS


def test_it_opens_with_everything_and_takes_part(old: Path) -> None:
    field = workspace.unlock(old / "f1", PASSPHRASE, clock=clock)
    lead = workspace.unlock(old / "s1", PASSPHRASE, clock=clock)
    assert (field.role, field.label(), lead.role, lead.label()) == ("facilitator", "F1", "supervisor", "S1")
    for one in (field, lead):
        assert upkeep.check(one).ok
        (version,) = one.connection.execute("PRAGMA user_version").fetchone()
        assert version == migrate.VERSION
    mine = list(record.rows(field, "session"))
    assert [one.values["participation"] for one in mine].count(5) == 4
    assert len(mine) == 6
    assert len(drafts.every(field)) == 1
    taken = intake.accept(lead, intake.preview(lead, (old / "packet.daftar").read_bytes()))
    assert (taken.status, taken.entries, taken.gaps) == ("accepted", 5, ())
    record.add(field, "session", [dict(mine[0].values)])
    again = exchange.export(field, "S1", old, new_only=True)
    assert intake.accept(lead, intake.preview(lead, again.file.read_bytes())).gaps == ()
    assert log.tips(lead.connection, field.device)
    assert upkeep.check(lead).ok
    for one in (field, lead):
        one.close()


def test_the_notebook_from_before_a_change_of_its_tables_is_kept_beside_it(old: Path) -> None:
    workspace.unlock(old / "f1", PASSPHRASE).close()
    (kept,) = copies.every(old / "f1")
    shutil.rmtree(old / "s1")
    shutil.copytree(old / "f1", old / "s1")
    (old / "s1" / "vault.db").write_bytes(kept.read_bytes())
    opened = workspace.unlock(old / "s1", PASSPHRASE)
    assert upkeep.check(opened).ok
    opened.close()
    assert {file.name for file in (old / "f1" / "copies").iterdir()} == {kept.name}
