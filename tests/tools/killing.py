"""Kills a writing process again and again, and looks each time whether anything it had reported is gone.

Run as `python -m tests.tools.killing FOLDER SEED KILLS`, with `boast` at the end for the control; prints one JSON
object with its figures. It forks, and so it
is a process of its own without threads or windows, which holds no open notebook while it forks.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from desktop.actions import drafts, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.storage import log, packets
from tests.programme import PASSPHRASE, village
from tests.tools.kept import Ways, half_ended, lost_at_door, lost_copies, twin
from tests.tools.lives import Life, back_up, boast, clean, end, paper, reopen, take, write

LONGEST = 0.05
LIVES: tuple[Life, ...] = (write, take, reopen, write, back_up, take, clean, write, reopen, end)


class Notebooks(NamedTuple):
    """Both are closed; `apart` opens them."""

    lead: Workspace
    mine: Workspace


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


def live_and_die(notebook: Workspace, stick: Path, seed: int, work: Life) -> str:
    """One life: what the writer reported until it was killed, at a random moment after a random number of reports."""
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
    random = Random(seed + 1)
    with os.fdopen(reading, encoding="utf-8") as reports:
        said = "".join(reports.readline() for _ in range(random.choice((0, 0, 1, 1, 2))))
        time.sleep(random.random() * LONGEST)
        os.kill(child, signal.SIGKILL)
        said += reports.read()
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


def judged(notebooks: Notebooks, stick: Path, known: Known, ways: Ways, fresh: set[str], thorough: bool) -> list[str]:
    """Everything that is lost or torn, as the next start of the program finds it."""
    with notebooks.lead.apart() as there, notebooks.mine.apart() as here:
        lost = lost_at_door(here, ways, thorough=thorough)
        if fresh or thorough:
            lost += lost_by_writer(here, known, set() if thorough else fresh)
        lost += torn_on_stick(there, stick, known) + torn_by_taker(there, known)
        lost += lost_copies(there, stick.with_name("backups"), ways, stick.with_name("spare"))
        if thorough:
            lost += [wrong for one in (here, there) for wrong in upkeep.check(one).wrong]
        return lost


def heard(said: str, known: Known, ways: Ways) -> set[str]:
    """Take down what a life reported; the records that it touched."""
    fresh = set()
    for line in said.splitlines():
        what, *rest = json.loads(line)
        known.note(what, *rest)
        ways.note(what, *rest)
        if what in {"record", "edited", "editing"}:
            fresh.add(rest[0])
    return fresh


def begun(folder: Path, ways: Ways) -> Notebooks:
    """A supervisor and a facilitator whose notebooks are closed: only their keys are held while the lives begin."""
    made = village(folder)
    made.close()
    lead, mine = (workspace.unlock(folder / name, PASSPHRASE) for name in ("s1", "f1"))
    for file in (folder / "stick").glob("*.daftar"):  # the invitation is not for the supervisor
        file.unlink()
    paper(mine, bytes(16))
    ways.masters.append(bytes(16).hex())
    for one in (lead, mine):
        one.close()
    return Notebooks(lead, mine)


def kill_again_and_again(folder: Path, seed: int, kills: int, lives: Sequence[Life] = LIVES) -> dict[str, object]:
    """The figures of so many kills, in the order of `lives`; it stops at the first loss."""
    stick, known, ways = folder / "stick", Known(), Ways()
    notebooks = begun(folder, ways)
    lost, fresh, deaths = list[str](), set[str](), Counter[str]()
    for number in range(kills):
        work = lives[number % len(lives)]
        if work is take and not known.held:
            work = write
        own = notebooks.lead if work in (take, back_up) else notebooks.mine
        if work is end:
            own = twin(own, folder / "twin")
        said = live_and_die(own, stick, 1000 * seed + 2 * number, work)
        deaths[work.__name__] += 1
        fresh |= heard(said, known, ways)
        if work is end:
            lost += half_ended(own, '"ended"' in said, ways)
        if work is reopen:
            lost += lost_at_door(notebooks.mine, ways, thorough=False)
        if number % len(lives) == len(lives) - 1 or number == kills - 1:
            thorough = number % (5 * len(lives)) == 5 * len(lives) - 1 or number == kills - 1
            lost += judged(notebooks, stick, known, ways, fresh, thorough)
            fresh = set()
        if lost:
            break
    return {
        "seed": seed, "kills": deaths.total(), "lives": dict(deaths), "reports": known.reports,
        "records": len(known.records), "packets": len(known.held), "taken": len(known.taken),
        "door": ways.counted.get("papered", 0) + ways.counted.get("locked", 0), "backups": len(ways.proved),
        "copies": ways.counted.get("copied", 0), "purges": ways.counted.get("purged", 0),
        "ended": ways.counted.get("ended", 0), "lost": lost,
    }  # fmt: skip


if __name__ == "__main__":
    place, seed, kills = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    print(json.dumps(kill_again_and_again(place, seed, kills, (boast,) if sys.argv[4:] == ["boast"] else LIVES)))
