"""Every change of a notebook's files is killed at every line of the storage, and the notebook is whole each time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tools.daftar import ROOT, environment

WORKS = ("migration", "copy", "backup", "put-back", "restore", "repair", "purge", "retire")


@pytest.mark.long
@pytest.mark.parametrize("work", WORKS)
def test_killed_at_every_line(work: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.tools.dying", work, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment(None), timeout=900)
    assert done.returncode == 0, done.stderr.decode()
    figures = json.loads(done.stdout)
    print(work, figures)
    assert figures["wrong"] == {}
    assert figures["kills"] > 30
