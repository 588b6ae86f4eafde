"""A process that saves, hands over and takes in is killed at 300 random moments, and nothing it reported is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from random import SystemRandom

import pytest

from tests.tools.daftar import ROOT, environment

KILLS = 300


@pytest.mark.long
def test_nothing_that_was_reported_is_lost(tmp_path: Path) -> None:
    seed = SystemRandom().randrange(10**6)
    command = [sys.executable, "-m", "tests.tools.killing", str(tmp_path), str(seed), str(KILLS)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment(None), timeout=900)
    assert done.returncode == 0, f"seed {seed}\n{done.stderr.decode()}"
    figures = json.loads(done.stdout)
    print(figures)
    assert figures["lost"] == []
    assert figures["kills"] == KILLS
    # The lives were long enough to mean something.
    assert figures["records"] > KILLS // 2
    assert figures["packets"] > KILLS // 20
    assert figures["taken"] > KILLS // 20
