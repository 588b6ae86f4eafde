"""`make bench`: every promise about speed beside the least that the same work could cost, median of five, in turns."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks import reading, saving, sealing, taking, village, window
from benchmarks.measure import Row

ROWS = ("start", "save", "search", "import", "age")


def rows(wanted: list[str], folder: Path, count: int, rounds: int) -> Iterator[Row]:
    """The rows asked for, each as soon as it is measured."""
    if "age" in wanted:
        yield sealing.measured(rounds)
    if not {"start", "save", "search", "import"} & {*wanted}:
        return
    lead, field = village.found(folder)
    if "start" in wanted:
        yield window.measured(lead.folder, rounds)
    if not {"save", "search", "import"} & {*wanted}:
        return
    say(f"making {count:,} sessions and a packet of them")
    file, plain = taking.packet(lead, field, count, folder)
    lead.close()
    if "import" in wanted:
        yield taking.measured(folder, lead.folder, file, plain, rounds)
    measured: dict[str, Callable[[], Row]] = {
        "save": lambda: saving.measured(field, folder, rounds),
        "search": lambda: reading.measured(field, rounds),
    }
    for name in ("search", "save"):
        if name in wanted:
            yield measured[name]()
    field.close()


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def main() -> None:
    """Measure and print; the exit status is 0 whether a row is met or not, because the machine is anybody's."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=main.__doc__)
    parser.add_argument("rows", nargs="*", choices=[*ROWS, []], help="which rows; all if none is named")
    parser.add_argument("--sessions", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="daftar-bench-"))
    found = []
    try:
        print(f"{'':36} {'ours':>13} {'beside':>13}   ratio   reach")
        for row in rows(asked.rows or list(ROWS), folder, asked.sessions, asked.rounds):
            print(row, flush=True)
            found.append(row)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    met = sum(row.met for row in found)
    print(f"{met} of {len(found)} met. Times are of this machine at this moment; the ratios are what counts.")


main()
