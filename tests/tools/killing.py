"""Kills a writing process again and again, and looks each time whether anything it had reported is gone.

Run as `python -m tests.tools.killing FOLDER SEED KILLS`; prints one JSON object with its figures. It forks, and so it
is a process of its own without threads or windows, which holds no open notebook while it forks.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from desktop.actions import drafts, exchange, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.storage import log, packets
from tests.programme import DAY, PASSPHRASE, SESSION, village

Say = Callable[..., None]
LONGEST = 0.3


@dataclass(slots=True)
class Known:
    """What was reported as done, or as begun, over all lives of the writer."""

    records: dict[str, int] = field(default_factory=dict)  # id: the last value reported of its field "participation"
    begun: dict[str, set[int]] = field(default_factory=dict)  # id: values that may be there too
    drafts: set[str] = field(default_factory=set)
    finishing: set[str] = field(default_factory=set)
    sent: dict[str, str] = field(default_factory=dict)  # file name: hash
    unproved: set[str] = field(default_factory=set)  # file names not compared with the notebook yet
    held: dict[str, frozenset[str]] = field(default_factory=dict)  # file name: entry-ids
    taken: set[str] = field(default_factory=set)  # file names
    reports: int = 0

    def note(self, what: str, one: str, value: Any = None) -> None:
        """One line of the writer."""
        self.reports += what not in {"editing", "finishing"}
        if what in {"record", "edited"}:
            self.records[one] = value
            self.begun[one] = set()
        elif what == "editing":
            self.begun[one].add(value)
        elif what == "draft":
            self.drafts.add(one)
        elif what == "finishing":
            self.finishing.add(one)
        elif what == "finished":
            self.drafts.discard(one)
        elif what == "sent":
            self.sent[one] = value
            self.unproved.add(one)
        elif what == "taken":
            self.taken.add(one)


def write(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """A facilitator in a hurry: saves, drafts, corrections, packets, for ever."""
    mine: list[str] = []
    while True:
        turn = random.random()
        raw = {**SESSION, "date": (DAY.date() - timedelta(days=random.randrange(60))).isoformat(), "participation": 3}
        if turn < 0.45:
            for one in record.add(opened, "session", [raw] * random.randint(1, 4)).ids:
                say("record", one, 3)
                mine.append(one)
        elif turn < 0.6:
            say("draft", drafts.save(opened, "session", raw).id)
        elif turn < 0.7 and (waiting := drafts.every(opened)):
            say("finishing", waiting[0].id)
            made = drafts.finish(opened, waiting[0]).ids
            say("finished", waiting[0].id)
            for one in made:
                say("record", one, 3)
        elif turn < 0.85 and mine:
            one, value = random.choice(mine), random.randint(1, 5)
            say("editing", one, value)
            record.edit(opened, "session", one, {"participation": value})
            say("edited", one, value)
        elif turn >= 0.85 and exchange.waiting(opened)[0]:
            file = exchange.export(opened, "S1", stick, new_only=True).file
            say("sent", file.name, sha256(file.read_bytes()).hexdigest())


def take(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """A supervisor in a hurry: takes packets in, some of them twice, in any order."""
    files = sorted(stick.glob("*.daftar"))
    while True:
        file = random.choice(files)
        intake.accept(opened, intake.preview(opened, file.read_bytes()))
        say("taken", file.name)


def live_and_die(
    notebook: Workspace, stick: Path, seed: int, work: Callable[[Workspace, Path, Random, Say], None]
) -> str:
    """One life: what the writer reported until it was killed at a random moment."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)

        def say(*said: object) -> None:
            os.write(writing, (json.dumps(said) + "\n").encode())

        with notebook.apart() as opened:
            work(opened, stick, Random(seed), say)
        os._exit(3)
    os.close(writing)
    time.sleep(Random(seed + 1).random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, encoding="utf-8") as reports:
        said = reports.read()
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), f"the writer ended by itself: {status}"
    return said


def lost_by_writer(opened: Workspace, known: Known, fresh: set[str]) -> list[str]:
    """What the facilitator was told and is not there. `fresh` limits the records looked at; empty means all."""
    lost = []
    for one in fresh or known.records.keys():
        found = record.find(opened, one)
        value = None if found is None else found.values.get("participation")
        if value not in {known.records[one], *known.begun[one]}:
            lost.append(f"record {one}: {value} instead of {known.records[one]}")
        elif isinstance(value, int):
            known.records[one], known.begun[one] = value, set()
    there = {draft.id for draft in drafts.every(opened)}
    lost += [f"draft {one}" for one in known.drafts - there - known.finishing]
    kept = {packet.name: packet for packet in packets.waiting(opened.connection)}
    lost += [f"packet {name}" for name in known.sent.keys() - kept.keys()]
    for name in known.unproved & kept.keys():
        content = packets.content(opened.connection, kept[name].addressee, kept[name].number)
        lost += [f"content of {name}"] * (sha256(content).hexdigest() != known.sent[name])
    known.unproved.clear()
    return lost


def torn_on_stick(lead: Workspace, stick: Path, known: Known) -> list[str]:
    """Files that have the name of a packet and are none; a whole one is remembered with the entries it holds."""
    torn = []
    for file in stick.glob("*.daftar"):
        if file.name in known.held:
            continue
        seen = intake.preview(lead, file.read_bytes())
        if seen.parked or not seen.arrived:
            torn.append(f"file {file.name}")
        known.held[file.name] = frozenset(one.id for one in seen.arrived)
    return torn


def torn_by_taker(lead: Workspace, known: Known) -> list[str]:
    """Packets taken in by half, or reported as taken and not there."""
    there = log.held(lead.connection, [one for ids in known.held.values() for one in ids])
    whole = {name for name, ids in known.held.items() if ids <= there}
    covered = {one for name in whole for one in known.held[name]}
    torn = [f"taken {name}" for name in known.taken - whole]
    return torn + ["entries of a packet that is not there as a whole"] * (there != covered)


def kill_again_and_again(folder: Path, seed: int, kills: int) -> dict[str, object]:
    made = village(folder)
    made.close()
    lead, mine = (workspace.unlock(folder / name, PASSPHRASE) for name in ("s1", "f1"))
    stick, known, lost = folder / "stick", Known(), list[str]()
    for file in stick.glob("*.daftar"):  # the invitation is not for the supervisor
        file.unlink()
    for one in (lead, mine):
        one.close()
    for number in range(kills):
        takes = number % 3 == 2 and bool(known.held)
        said = live_and_die(lead if takes else mine, stick, 1000 * seed + 2 * number, take if takes else write)
        fresh = set()
        for line in said.splitlines():
            what, *rest = json.loads(line)
            known.note(what, *rest)
            if what in {"record", "edited", "editing"}:
                fresh.add(rest[0])
        with lead.apart() as there, mine.apart() as here:
            thorough = number % 10 == 9 or number == kills - 1
            if fresh or thorough:
                lost += lost_by_writer(here, known, set() if thorough else fresh)
            lost += torn_on_stick(there, stick, known) + torn_by_taker(there, known)
            if thorough:
                lost += [wrong for one in (here, there) for wrong in upkeep.check(one).wrong]
        if lost:
            break
    return {
        "seed": seed, "kills": kills, "reports": known.reports, "records": len(known.records),
        "packets": len(known.held), "taken": len(known.taken), "lost": lost,
    }  # fmt: skip


if __name__ == "__main__":
    print(json.dumps(kill_again_and_again(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
