"""Runs the npm package `age-encryption`, which a test installs for itself if the set-up did not."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("age.mjs")
ROOT = SCRIPT.parents[2]


def program(name: str) -> str:
    """The path of `node` or `npm`: the one in our environment, else the system's; fails if there is none."""
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    assert found, f"{name} is missing: run scripts/setup.sh test"
    return found


def age_command() -> list[str]:
    """The start of a command line for `age.mjs`."""
    if not (ROOT / "node_modules" / "age-encryption").is_dir():
        quiet = ["--silent", "--ignore-scripts", "--no-audit", "--no-fund"]
        subprocess.run([program("npm"), "ci", *quiet], check=True, cwd=ROOT)
    return [program("node"), str(SCRIPT)]


def age(verb: str, *keys: str, content: bytes = b"") -> bytes:
    """What `age.mjs` answers on stdout; a failure of it raises CalledProcessError."""
    command = [*age_command(), verb, *keys]
    return subprocess.run(command, input=content, stdout=subprocess.PIPE, check=True, timeout=120).stdout
