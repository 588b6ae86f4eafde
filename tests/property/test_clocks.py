"""Clocks ten years off, in 1970, or jumping: what was written last stands, and everybody arrives at the same."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from desktop.actions import exchange, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.storage import check
from tests.programme import DAY, PASSPHRASE, SITE, village

MOMENTS = (
    DAY, DAY - timedelta(days=3652), DAY + timedelta(days=3652), datetime(1970, 1, 1, tzinfo=UTC),
    datetime(1970, 1, 1, 23, 59, 59, tzinfo=UTC), DAY - timedelta(seconds=1), datetime(2038, 1, 19, 4, tzinfo=UTC),
)  # fmt: skip
VENUES = ("school", "library", "clinic", "library", "school", "clinic")


class Jumping:
    """A clock that says another moment each time it is asked."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def __call__(self) -> datetime:
        return self.random.choice(MOMENTS)


def at(own: Workspace, moment: datetime) -> Workspace:
    return replace(own, clock=lambda: moment)


def digest(own: Workspace) -> str:
    """Of everything that is shown and counted."""
    return sha256(repr(check._projection(own.connection)).encode()).hexdigest()


def packets_of(lead: Workspace, random: Random, stick: Path) -> tuple[str, list[bytes], list[str]]:
    """A site that is corrected again and again, each time under another clock: its id, the packets, the days said."""
    moments = [*random.sample(MOMENTS[1:], k=len(VENUES) - 1), MOMENTS[3]]
    (one,) = record.add(at(lead, DAY), "site", [{**SITE, "code": "S-9", "venue": "teahouse"}]).ids
    made = []
    for moment, venue in zip(moments, VENUES, strict=True):
        record.edit(at(lead, moment), "site", one, {"venue": venue})
        made.append(exchange.export(at(lead, moment), "F1", stick, new_only=True).file.read_bytes())
    return one, made, [moment.date().isoformat() for moment in moments]


def taken(own: Workspace, packets: list[bytes], random: Random) -> None:
    """In any order, some of them twice, each under a clock that jumps."""
    doubled = [*packets, *random.sample(packets, k=2)]
    random.shuffle(doubled)
    jumping = replace(own, clock=Jumping(random))
    for content in doubled:
        intake.accept(jumping, intake.preview(jumping, content))


@pytest.mark.parametrize("seed", range(4))
def test_no_clock_decides_what_stands(tmp_path: Path, seed: int) -> None:
    random, made = Random(seed), village(tmp_path)
    lead, first = made.supervisor, made.facilitators[0]
    first.close()
    shutil.copytree(first.folder, tmp_path / "twin")
    readers = [
        workspace.unlock(folder, PASSPHRASE, clock=Jumping(random)) for folder in (first.folder, tmp_path / "twin")
    ]
    one, packets, days = packets_of(lead, random, tmp_path / "stick")
    assert days[-1] < max(days)  # whoever let the latest day win would show another venue
    for own in readers:
        taken(own, packets, random)
    seen = [record.find(own, one) for own in (lead, *readers)]
    assert [(found.values["venue"], found.conflicts) for found in seen if found] == [(VENUES[-1], {})] * 3
    assert len({digest(own) for own in readers}) == 1
    for own in (lead, *readers):
        assert upkeep.check(own).ok
        own.close()


def test_the_digest_tells_one_value_from_another(tmp_path: Path) -> None:
    """The control: a packet that is missing gives another digest."""
    random, made = Random(9), village(tmp_path)
    _, packets, _ = packets_of(made.supervisor, random, tmp_path / "stick")
    field = made.facilitators[0]
    for content in packets[:-1]:
        intake.accept(field, intake.preview(field, content))
    before = digest(field)
    intake.accept(field, intake.preview(field, packets[-1]))
    assert digest(field) != before
    made.close()
