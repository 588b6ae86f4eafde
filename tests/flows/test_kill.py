"""Power gone at any moment: what was acknowledged is there, what was not is there whole or not at all."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from desktop.actions import drafts, exchange, intake, record, upkeep, workspace
from desktop.storage import packets
from desktop.storage.vault import Vault
from tests.programme import SESSION, Village, clock, village

VILLAGES, KILLS_EACH = 5, 60
LONGEST_LIFE = 0.25  # seconds from the first write to the kill


@dataclass
class Promised:
    """What the killed processes said before they died."""

    records: set[str] = field(default_factory=set)
    drafts: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    imports: int = 0
    lines: int = 0


def work(facilitator: Vault, supervisor: Vault, stick: Path, seed: int, say: int) -> None:
    """Save, draft, hand over and take in, for ever; each line is written only after the verb returned."""
    one, chief = workspace.enter(facilitator, clock), workspace.enter(supervisor, clock)
    random = Random(seed)

    def promise(word: str, value: str) -> None:
        os.write(say, f"{word} {value}\n".encode())

    promise("ready", "")
    while True:
        choice = random.random()
        if choice < 0.5:
            promise("record", record.add(one, "session", [SESSION]).ids[0])
        elif choice < 0.6:
            some = next(record.rows(one, "session"), None)
            if some is not None:
                record.edit(one, "session", some.id, {"participation": random.randint(1, 5)})
        elif choice < 0.75:
            promise("draft", drafts.save(one, "session", {"worked": "Чай"}).id)
        elif exchange.waiting(one)[0]:
            done = exchange.export(one, "S1", stick, new_only=True)
            promise("file", str(done.file))
            if random.random() < 0.7:
                intake.accept(chief, intake.preview(chief, done.file.read_bytes()))
                promise("import", str(done.number))


def kill_once(vaults: tuple[Vault, Vault], stick: Path, random: Random, promised: Promised) -> None:
    """Start a process, let it work for a moment, and kill it without a warning."""
    hear, say = os.pipe()
    seed = random.getrandbits(32)
    child = os.fork()
    if child == 0:
        try:
            os.close(hear)
            work(*vaults, stick, seed, say)
        finally:
            os._exit(1)
    os.close(say)
    with os.fdopen(hear, "rb") as heard:
        first = heard.readline()
        assert first == b"ready \n", f"the process did not start working (seed {seed})"
        time.sleep(random.random() * LONGEST_LIFE)
        os.kill(child, signal.SIGKILL)
        rest = heard.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"it ended by itself (seed {seed})"
    for line in rest.decode().splitlines():
        word, _, value = line.partition(" ")
        promised.lines += 1
        {"record": promised.records, "draft": promised.drafts, "file": promised.files, "import": set[str]()}[word].add(
            value
        )
        promised.imports += word == "import"


def look(vaults: tuple[Vault, Vault], stick: Path, promised: Promised, *, thorough: bool) -> None:
    """Nothing promised is missing; packets are whole; a packet was taken in entirely or not."""
    one, chief = workspace.enter(vaults[0], clock), workspace.enter(vaults[1], clock)
    try:
        assert promised.records <= {each.id for each in record.rows(one, "session")}
        assert promised.drafts <= {each.id for each in drafts.every(one)}
        assert promised.files <= {str(file) for file in stick.glob("*.daftar")}
        held = {
            seq for (seq,) in chief.connection.execute(
                "SELECT e.seq FROM entry e JOIN chain c ON c.n = e.chain WHERE c.device = ?",
                (bytes.fromhex(one.device),),
            )
        }  # fmt: skip
        here = [arrival for arrival in packets.arrivals(chief.connection) if arrival.day]
        assert held == {seq for arrival in here for seq in range(arrival.first, arrival.last + 1)}
        if thorough:
            for file in stick.glob("*.daftar"):
                intake.preview(chief, file.read_bytes())
            assert upkeep.check(one).wrong == ()
            assert upkeep.check(chief).wrong == ()
    finally:
        one.close()
        chief.close()


@pytest.mark.long
def test_nothing_acknowledged_is_lost_over_three_hundred_kills(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = Random().getrandbits(32)
    random = Random(seed)
    total = 0
    for number in range(VILLAGES):
        folder = tmp_path / f"v{number}"
        folder.mkdir()
        made: Village = village(folder)
        made.close()
        vaults = (made.facilitators[0].vault, made.supervisor.vault)
        promised, stick = Promised(), folder / "road"
        stick.mkdir()
        for kill in range(KILLS_EACH):
            kill_once(vaults, stick, random, promised)
            look(vaults, stick, promised, thorough=kill % 20 == 19)
        assert promised.records
        assert promised.files
        assert promised.imports
        total += promised.lines
    with capsys.disabled():
        print(f"\n{VILLAGES * KILLS_EACH} kills, {total} promises, 0 lost (seed {seed})")
