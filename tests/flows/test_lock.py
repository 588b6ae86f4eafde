"""The lock, from outside: the system's own signals close a notebook, its draft is kept, and no key stays behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.actions import drafts, passphrases, workspace
from desktop.storage import vault
from tests.programme import PASSPHRASE, notebook
from tests.tools import memory
from tests.tools.daftar import ROOT

pytestmark = pytest.mark.long
WORDS = "Кулик считал облака над тополями"


@dataclass(frozen=True, slots=True)
class Process:
    """A process that is spoken to line by line."""

    held: subprocess.Popen[str]

    def say(self, words: str) -> None:
        assert self.held.stdin is not None
        self.held.stdin.write(words + "\n")
        self.held.stdin.flush()

    def hear(self) -> list[str]:
        assert self.held.stdout is not None
        heard = self.held.stdout.readline().split()
        assert heard, self.held.wait()
        return heard

    def end(self) -> None:
        self.held.kill()
        self.held.communicate()


def started(module: str, *words: str, **more: str) -> Process:
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DAFTAR_LANG": "en", "PYTHONPATH": str(ROOT), **more}
    command = [sys.executable, "-m", module, *words]
    pipe = subprocess.PIPE
    return Process(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=ROOT, env=surroundings))


@dataclass(frozen=True, slots=True)
class Laptop:
    """A bus of the test's own with a login service on it; `surroundings` lead there."""

    service: Process
    surroundings: dict[str, str]


@pytest.fixture
def laptop() -> Iterator[Laptop]:
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    surroundings = {
        "DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address, "XDG_SESSION_ID": "3",
    }  # fmt: skip
    service = started("tests.tools.logind", **surroundings)
    assert service.hear() == ["ready"]
    yield Laptop(service, surroundings)
    service.end()
    daemon.kill()
    daemon.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    notebook(tmp_path / "own", "facilitator").close()
    return tmp_path / "own"


def begun(folder: Path, surroundings: dict[str, str], *, lock: bool = False) -> tuple[Process, list[str]]:
    """The program with an open notebook, half a sentence in its form, and what it said of itself."""
    program = started("tests.tools.driven", str(folder), **surroundings)
    program.say(json.dumps({"passphrase": PASSPHRASE, "text": WORDS, "lock": lock}))
    return program, program.hear()


def kept(folder: Path) -> list[str]:
    """The texts of the drafts."""
    opened = workspace.unlock(folder, PASSPHRASE)
    found = [str(each.values.get("questions_open")) for each in drafts.every(opened)]
    opened.close()
    return found


@pytest.mark.parametrize(
    ("saying", "reason"),
    [
        ("sleep", "sleep:5"), ("lock", "screen:5"), ("hint", "screen:5"), ("lid", "lid:5"), ("screen", "screen:5"),
        ("saver", "screen:5"),
    ],
)  # fmt: skip
def test_what_the_system_says_closes_the_notebook_and_keeps_the_draft(
    saying: str, reason: str, laptop: Laptop, folder: Path
) -> None:
    program, first = begun(folder, laptop.surroundings)
    try:
        assert laptop.service.hear() == ["asked", "sleep:shutdown", "Daftar", "Closing", "the", "notebook", "delay"]
        assert first[2:] == ["system", "session"]
        for nothing in ("other", "shown"):
            laptop.service.say(nothing)
        laptop.service.say(saying)
        word, process, told, files, _seconds = program.hear()
        assert (word, process, told, files) == ("closed", first[1], reason, "0")
        assert laptop.service.hear() == ["let", "go"]
        assert kept(folder) == [WORDS]
    finally:
        program.end()


def test_without_any_bus_the_notebook_works_and_closes(folder: Path, tmp_path: Path) -> None:
    nowhere = f"unix:path={tmp_path}/nobody"
    surroundings = {"DBUS_SYSTEM_BUS_ADDRESS": nowhere, "DBUS_SESSION_BUS_ADDRESS": nowhere}
    program, first = begun(folder, surroundings, lock=True)
    try:
        assert first[2:] == []
        assert program.hear()[:3] == ["closed", first[1], "person:5"]
        assert kept(folder) == [WORDS]
    finally:
        program.end()


def needles(folder: Path) -> dict[str, tuple[bytes, ...]]:
    raw = vault.open_key(folder, passphrases.plain(PASSPHRASE))
    digits = raw.key.hex()
    return {
        "key": (raw.key, *memory.spellings(digits), *memory.spellings(digits.upper())),
        "passphrase": (*memory.spellings(PASSPHRASE), *memory.spellings(passphrases.plain(PASSPHRASE))),
        "note": memory.spellings(WORDS),
    }


def test_after_the_lock_no_process_holds_a_key_the_passphrase_or_a_word(folder: Path, laptop: Laptop) -> None:
    """Looked at from outside; while the notebook is open the same look finds all three, or it would be blind."""
    wanted = needles(folder)
    program, _first = begun(folder, laptop.surroundings)
    try:
        root = program.held.pid
        before = [memory.copies(process, wanted) for process in memory.tree(root)]
        laptop.service.say("lock")
        assert program.hear()[0] == "closed"
        after = [memory.copies(process, wanted) for process in memory.tree(root)]
    finally:
        program.end()
    open_now = {name: sum(one[name] for one in before) for name in wanted}
    print("copies while open:", open_now, "after the lock:", after)
    assert all(open_now.values()), open_now
    assert after == [dict.fromkeys(wanted, 0)]
