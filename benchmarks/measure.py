"""Measuring two ways of doing the same thing in turns, so that a noisy machine disturbs both alike."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One promise: seconds of ours and of the measure beside it (medians), and how far apart they may be."""

    name: str
    ours: float
    beside: float
    reach: float
    slack: float = 0.0

    @property
    def ratio(self) -> float:
        return self.ours / self.beside

    @property
    def met(self) -> bool:
        """`slack` is added, in seconds, to what is allowed."""
        return self.ours <= self.reach * self.beside + self.slack

    def __str__(self) -> str:
        allowed = f"≤ {self.reach:.1f}×" + (f" + {self.slack * 1000:.0f} ms" if self.slack else "")
        times = f"{self.ours * 1000:10.1f} ms {self.beside * 1000:10.1f} ms"
        return f"{self.name:36} {times}   {self.ratio:5.2f}×   {allowed:16} {'met' if self.met else 'NOT MET'}"


def seconds(work: Work) -> float:
    """How long `work` takes by the clock on the wall; what earlier work left behind is collected before."""
    gc.collect()
    start = perf_counter()
    work()
    return perf_counter() - start


def nothing() -> None:
    """Where nothing has to be made ready."""


def pair(
    name: str, ours: Work, beside: Work, reach: float, slack: float = 0.0, *,
    rounds: int, before: Work = nothing, warm: bool = True,
) -> Row:  # fmt: skip
    """Both in turns, `rounds` times each, `before` ahead of every round; `warm` does each once uncounted."""
    taken = []
    for number in range(rounds + warm):
        before()
        times = seconds(ours), seconds(beside)
        if number >= warm:
            taken.append(times)
    return Row(name, median(one for one, _ in taken), median(other for _, other in taken), reach, slack)
