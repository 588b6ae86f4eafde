"""A process is killed at 1,000 random moments of all that writes, and nothing it reported is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import SystemRandom
from typing import Any

import pytest

from tests.tools.daftar import ROOT, environment

KILLS = 1000


def killed(folder: Path, kills: int, *more: str) -> dict[str, Any]:
    seed = SystemRandom().randrange(10**6)
    command = [sys.executable, "-m", "tests.tools.killing", str(folder), str(seed), str(kills), *more]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment(None), timeout=1800)
    assert done.returncode == 0, f"seed {seed}\n{done.stderr.decode()}"
    figures: dict[str, Any] = json.loads(done.stdout)
    print(figures)
    return figures


@pytest.mark.long
def test_nothing_that_was_reported_is_lost(tmp_path: Path) -> None:
    """Saving, drafts, packets out and in, passphrase, papers, copies, backups, purging, the end of a notebook."""
    figures = killed(tmp_path, KILLS)
    assert figures["lost"] == []
    assert figures["kills"] == KILLS
    # The lives were long enough to mean something.
    assert figures["records"] > KILLS // 4
    least = {"packets": 50, "taken": 50, "door": 10, "copies": 50, "backups": 50, "purges": 50, "ended": 50}
    assert {name: figures[name] for name, part in least.items() if figures[name] < KILLS // part} == {}


@pytest.mark.long
def test_the_harness_finds_what_is_lost(tmp_path: Path) -> None:
    """The control: somebody who says that the passphrase is changed before it is."""
    assert killed(tmp_path, 20, "boast")["lost"] != []
