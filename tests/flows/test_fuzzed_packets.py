"""Thousands of packets of an enrolled device that lies below its own valid signature: refused by name, or harmless."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import SystemRandom

import pytest

from desktop.crypto import chain
from desktop.crypto.entry import Part
from desktop.crypto.proof import read_part
from tests.tools.daftar import ROOT, environment
from tests.tools.fuzzing import fuzz

PACKETS = 50_000 if os.environ.get("DAFTAR_TEST_EVERY") else 3_000
MB = 512


@pytest.mark.long
def test_no_packet_is_taken_for_what_it_is_not(tmp_path: Path) -> None:
    seed = SystemRandom().randrange(10**6)
    command = [sys.executable, "-m", "tests.tools.fuzzing", str(tmp_path), str(seed), str(PACKETS)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=environment(None), timeout=3600)
    assert done.returncode == 0, f"seed {seed}\n{done.stderr.decode()}"  # a foreign exception ends it
    figures = json.loads(done.stdout)
    print(figures)
    assert (figures["packets"], figures["wrong"], figures["check"]) == (PACKETS, [], [])
    assert figures["MB"] < MB
    # The bends were of many kinds, and some of what was bent still counted.
    assert len(figures["answers"]) >= 6
    assert figures["taken"] > PACKETS // 100


def unproved(name: str, raw: str, promised: str) -> Part:
    del name, promised
    return read_part(raw)


def test_a_part_that_nobody_compares_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with the comparison of part and promise taken out, the measure finds what was taken wrongly."""
    monkeypatch.setattr(chain, "_part", unproved)
    assert fuzz(tmp_path, 3, 400)["wrong"] != []
