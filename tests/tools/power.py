"""Power goes: records what the program writes, builds what a disk may be left with, and opens it with the program.

Run as `python -m tests.tools.power FLOW --states 10000 --seed 7`; prints one JSON object with its figures. With
`--deaf` syncing does nothing on that disk, and the replay must find losses: the control.
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

from desktop.errors import AppError
from tests.tools import power_flows
from tests.tools.disk import Disk
from tests.tools.power_flows import FLOWS, Judge
from tests.tools.trace import Event, events, recorded

ROOT = Path(__file__).parents[2]


def replayed(flow: str, states: int, seed: int, *, deaf: bool = False) -> dict[str, object]:
    """Run a flow once, then look at `states` crashes at moments and with losses chosen by `seed`."""
    with tempfile.TemporaryDirectory() as work, _memory() as memory:
        base = Path(work)
        root = base / "Диск один"
        FLOWS[flow].prepare(root)
        before = base / "before"
        shutil.copytree(root, before)
        story = _performed(flow, root, base)
        random, lost = Random(seed), list[str]()
        for number, judge, disk in _crashes(before, story, states, random, deaf=deaf):
            place = memory / "crashed"
            disk.crash(place, random)
            try:
                lost += [f"state {number}: {each}" for each in judge.losses(place)]
            except AppError as error:
                lost.append(f"state {number}: {error}")
            finally:
                shutil.rmtree(place)
        changes = [event for event in story if event.what != "said"]
        return {
            "flow": flow, "seed": seed, "changes": len(changes), "syncs": sum(e.what == "sync" for e in changes),
            "reports": len(story) - len(changes), "states": states, "lost": len(lost), "examples": lost[:5],
        }  # fmt: skip


def _performed(flow: str, root: Path, base: Path) -> list[Event]:
    trace, said = base / "trace", base / "said"
    said.touch()
    known = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(base / "state")}
    command = [sys.executable, "-m", "tests.tools.power_flows", flow, str(root), str(said)]
    recorded(command, trace, known)
    return events(trace, root, said)


def _crashes(
    before: Path, story: list[Event], states: int, random: Random, *, deaf: bool
) -> Iterator[tuple[int, Judge, Disk]]:
    """The disk and what had been reported by then, at `states` moments of the story."""
    moments = sorted(random.randrange(len(story)) for _ in range(states))
    disk, judge, number = Disk.of(before, deaf=deaf), power_flows.Judge(), 0
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
    wanted.add_argument("--deaf", action="store_true")
    given = wanted.parse_args()
    print(json.dumps(replayed(given.flow, given.states, given.seed, deaf=given.deaf), ensure_ascii=False))
