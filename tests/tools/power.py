"""Power goes: records what the program writes, builds what a disk may be left with, and opens it with the program.

Run as `python -m tests.tools.power FLOW --states 10000 --seed 7`; prints one JSON object with its figures. `deaf` is
the control: of so many states of a disk on which syncing does nothing, the replay must find some that lost something.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from sqlcipher3.dbapi2 import DatabaseError

from desktop.errors import AppError
from tests.tools.disk import Disk
from tests.tools.power_flows import FLOWS
from tests.tools.power_judge import Judge
from tests.tools.trace import Event, events, recorded

ROOT = Path(__file__).parents[2]


def replayed(flow: str, states: int, seed: int, deaf: int = 50) -> dict[str, object]:
    """Run a flow once, then look at `states` crashes at moments and with losses chosen by `seed`."""
    with tempfile.TemporaryDirectory() as work:
        base = Path(work)
        root = base / "Диск один"
        FLOWS[flow].prepare(root)
        before = base / "before"
        shutil.copytree(root, before)
        story = _performed(flow, root, before, base)
        lost, control = (
            _losses(_crashes(before, story, count, Random(seed), deaf=without), Random(seed + 1))
            for count, without in ((states, False), (deaf, True))
        )
    changes = [event for event in story if event.what != "said"]
    return {
        "flow": flow, "seed": seed, "changes": len(changes), "syncs": sum(e.what == "sync" for e in changes),
        "reports": len(story) - len(changes), "states": states, "lost": len(lost), "examples": [*lost.items()][:5],
        "deaf": deaf, "deaf lost": len(control),
    }  # fmt: skip


def _losses(crashes: Iterator[tuple[int, Judge, Disk]], random: Random) -> dict[int, str]:
    """The crashes after which something was lost, and what."""
    lost = {}
    with _memory() as memory:
        for number, judge, disk in crashes:
            place = memory / "crashed"
            disk.crash(place, random)
            try:
                if found := judge.losses(place):
                    lost[number] = ", ".join(found)
            except (AppError, DatabaseError) as error:
                lost[number] = str(error)
            finally:
                shutil.rmtree(place)
    return lost


def _performed(flow: str, root: Path, before: Path, base: Path) -> list[Event]:
    trace, said = base / "trace", base / "said"
    said.touch()
    known = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(base / "state")}
    command = [sys.executable, "-m", "tests.tools.power_flows", flow, str(root), str(said)]
    recorded(command, trace, known)
    return events(trace, root, before, said)


def _crashes(
    before: Path, story: list[Event], states: int, random: Random, *, deaf: bool
) -> Iterator[tuple[int, Judge, Disk]]:
    """The disk and what had been reported by then, at `states` moments, a fourth of them right after a report."""
    reports = [place for place, event in enumerate(story) if event.what == "said"]
    anywhere, last = [*range(len(story))], states // 4
    moments = sorted(random.choice(reports if number < last else anywhere) for number in range(states))
    disk, judge, number = Disk.of(before, deaf=deaf), Judge(), 0
    for place, event in enumerate(story):
        if event.what == "said":
            judge.note(*json.loads(event.content))
        else:
            disk.happen(event)
        while number < states and moments[number] == place:
            yield number, judge, disk
            number += 1


@contextmanager
def _memory() -> Iterator[Path]:
    """A folder that is no disk, where there is one: what is built there is thrown away at once."""
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=place) as folder:
        yield Path(folder)


if __name__ == "__main__":
    wanted = argparse.ArgumentParser()
    wanted.add_argument("flow", choices=sorted(FLOWS))
    wanted.add_argument("--states", type=int, default=10_000)
    wanted.add_argument("--seed", type=int, default=7)
    wanted.add_argument("--deaf", type=int, default=50)
    given = wanted.parse_args()
    print(json.dumps(replayed(given.flow, given.states, given.seed, given.deaf), ensure_ascii=False))
