"""Backups as commands: written, listed, restored from papers, and put back from beside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.actions import workspace
from desktop.crypto import recovery
from desktop.storage import settings
from tests.programme import PASSPHRASE
from tests.tools.daftar import ROOT, daftar, environment, founded, session, well


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    return founded(tmp_path)


def test_a_supervisors_laptop_dies(pair: tuple[Path, Path], tmp_path: Path) -> None:
    lead, field = pair
    stick = tmp_path / "Флешка два"
    stick.mkdir()
    opened = workspace.unlock(lead, PASSPHRASE)
    master = settings.secret(opened.connection, "programme-master")
    opened.close()
    assert master is not None
    shares = tmp_path / "papers"
    shares.write_text("\n".join(recovery.split(master, os.urandom)[1:]), encoding="utf-8")
    assert daftar(lead, "vault", "backup", "--out", stick).code == "same-disk"
    made = well(lead, "vault", "backup", "--out", stick, "--same-disk", "--json").objects[0]
    assert (made["number"], Path(made["file"]).parent) == (1, stick)
    well(field, "record", "add", "session", "-", content=json.dumps(session()))
    packet = well(field, "bundle", "export", "--to", "S1", "--out", stick).lines[0]
    fresh = tmp_path / "lead again"
    answer = well(fresh, "vault", "restore", made["file"], "--shares-file", shares, "--json")
    assert answer.objects[0]["number"] == 1
    assert "What was written after" in answer.err
    well(fresh, "bundle", "import", packet)
    assert well(fresh, "vault", "check").lines[0] == "ok"
    assert [one["name"] for one in well(fresh, "vault", "backup", "--list", "--json").objects] == [
        Path(made["file"]).name
    ]
    assert "error: folder-taken" in daftar(fresh, "vault", "restore", made["file"], "--shares-file", shares).err
    assert well(fresh, "vault", "backup", "--gone", 1, "--json").objects[0]["name"] == ""


def test_a_damaged_notebook_is_put_back(pair: tuple[Path, Path]) -> None:
    _, field = pair
    well(field, "record", "add", "session", "-", content=json.dumps(session()))
    copy = Path(well(field, "vault", "backup").lines[0])
    assert copy.parent == field / "copies"
    raw = bytearray((field / "vault.db").read_bytes())
    raw[4096:9000] = bytes(4904)
    (field / "vault.db").write_bytes(raw)
    assert daftar(field, "vault", "check").code == "notebook-damaged"
    well(field, "vault", "restore", "--beside")
    assert well(field, "vault", "check").lines[0] == "ok"
    assert (field / "damaged" / "0001" / "vault.db").read_bytes() == bytes(raw)
    assert daftar(field, "vault", "restore").status == 2


def test_a_disk_that_takes_no_more_is_one_sentence_and_leaves_nothing(pair: tuple[Path, Path], tmp_path: Path) -> None:
    lead, _ = pair
    first = well(lead, "vault", "backup").lines[0]
    stick = tmp_path / "stick"
    stick.mkdir()
    small = (
        "import resource, runpy, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (90_000, 90_000));"
        "sys.argv = ['daftar', *sys.argv[1:]]; runpy.run_module('desktop.cli', run_name='__main__')"
    )
    for words in (["vault", "backup"], ["vault", "backup", "--out", str(stick), "--same-disk"]):
        done = subprocess.run(
            [sys.executable, "-c", small, *words], capture_output=True, env=environment(lead), cwd=ROOT, timeout=120
        )
        assert done.returncode == 1
        assert done.stderr.decode().startswith("error: disk-")
        assert [str(one) for one in (lead / "copies").iterdir()] == [first]
        assert list(stick.iterdir()) == []
    assert well(lead, "vault", "check").lines[0] == "ok"
