"""The check-list of a laptop: every point in every state, on a laptop made of a few files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.actions import backups, checklist, machine, record, recovery
from desktop.actions.checklist import BAD, GOOD, UNKNOWN, WARN, Point
from desktop.actions.machine import Machine
from desktop.actions.workspace import Workspace
from tests.programme import SESSION, Village, notebook, village

ROOM = 10**12
PARTITION = "Filename\tType\n/dev/sda2 partition 1 0 -2\n"
NONE = "Filename\tType\n"


@pytest.fixture
def people(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path)
    yield made
    made.close()


def laptop(root: Path, system: str = "linux", hibernates: str = "unknown", free: int = ROOM) -> Machine:
    return Machine(root, system, lambda: hibernates, lambda _folder: free)


def put(root: Path, **files: str) -> Path:
    """Files under `root`; `__` in a name stands for a slash and `_` for a hyphen."""
    for name, text in files.items():
        file = root / name.replace("__", "/").replace("_", "-")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return root


def at(own: Workspace, year: int, month: int, day: int) -> Workspace:
    return replace(own, clock=lambda: datetime(year, month, day, 12, tzinfo=UTC))


def named(found: tuple[Point, ...], name: str) -> Point:
    return next(point for point in found if point.name == name)


def test_swap_is_found_or_not(tmp_path: Path) -> None:
    assert (machine.swap(tmp_path), checklist.swap(laptop(tmp_path)).state) == ("unknown", UNKNOWN)
    put(tmp_path, proc__swaps="Filename\tType\n/dev/zram0\tpartition\n")
    assert (machine.swap(tmp_path), checklist.swap(laptop(tmp_path)).state) == ("no", GOOD)
    put(tmp_path, proc__swaps=PARTITION)
    assert (machine.swap(tmp_path), checklist.swap(laptop(tmp_path)).state) == ("yes", WARN)
    assert checklist.swap(laptop(tmp_path, "win32")).state == UNKNOWN


def test_swap_on_an_encrypted_disk_is_in_order(tmp_path: Path) -> None:
    put(tmp_path, proc__swaps="Filename\tType\n/dev/dm-1 partition 1 0 -2\n")
    put(tmp_path, sys__class__block__dm_1__dm__uuid="LVM-abc\n")
    (tmp_path / "sys/class/block/dm-1/slaves/dm-0").mkdir(parents=True)
    assert checklist.swap(laptop(tmp_path)).state == WARN
    put(tmp_path, sys__class__block__dm_0__dm__uuid="CRYPT-LUKS2-1\n")
    assert (machine.swap(tmp_path), checklist.swap(laptop(tmp_path)).state) == ("yes", GOOD)
    put(tmp_path, proc__swaps="Filename\tType\n/swapfile file 1 0 -2\n")
    assert checklist.swap(laptop(tmp_path)).state == WARN
    put(tmp_path, sys__block__dm_0__dm__uuid="CRYPT-LUKS2-1\n")
    assert checklist.swap(laptop(tmp_path)).state == GOOD


def test_the_disk_is_encrypted_or_not(tmp_path: Path) -> None:
    assert checklist.disk(laptop(tmp_path)).state == WARN
    put(tmp_path, sys__block__dm_0__dm__uuid="LVM-abc\n")
    assert checklist.disk(laptop(tmp_path)).state == WARN
    put(tmp_path, sys__block__dm_0__dm__uuid="CRYPT-LUKS2-1\n")
    assert checklist.disk(laptop(tmp_path)).state == GOOD
    hints = {checklist.disk(laptop(tmp_path, system)).hint for system in ("win32", "darwin")}
    assert [hint.split(":")[0] for hint in sorted(hints)] == ["Windows", "macOS"]
    assert checklist.disk(laptop(tmp_path, "win32")).state == UNKNOWN
    (tmp_path / "sys/block/dm-0/dm/uuid").unlink()
    assert checklist.disk(laptop(tmp_path)).state == UNKNOWN


@pytest.mark.parametrize(
    ("ways", "how", "line", "swaps", "state"),
    [
        ("freeze mem", "platform", "quiet resume=/dev/sda2", PARTITION, GOOD),
        ("freeze mem disk", "[disabled]", "quiet resume=/dev/sda2", PARTITION, GOOD),
        ("freeze mem disk", "[platform] shutdown", "quiet noresume", NONE, GOOD),
        ("freeze mem disk", "[platform] shutdown", "quiet resume=/dev/sda2", NONE, WARN),
        ("freeze mem disk", "[platform] shutdown", "quiet", PARTITION, WARN),
        ("freeze mem disk", "[platform] shutdown", "quiet", "Filename\n/dev/zram0 partition 1 0 9\n", GOOD),
    ],
)
def test_hibernation_is_possible_or_not(tmp_path: Path, ways: str, how: str, line: str, swaps: str, state: str) -> None:
    put(tmp_path, sys__power__state=ways, sys__power__disk=how, proc__cmdline=line, proc__swaps=swaps)
    assert checklist.hibernation(laptop(tmp_path)).state == state


def test_hibernation_that_nobody_can_see_is_said_to_be_unknown(tmp_path: Path) -> None:
    assert checklist.hibernation(laptop(tmp_path)).state == UNKNOWN
    put(tmp_path, sys__power__state="mem disk", sys__power__disk="[platform]", proc__cmdline="quiet")
    assert checklist.hibernation(laptop(tmp_path)).state == UNKNOWN
    assert checklist.hibernation(laptop(tmp_path, "darwin", "yes")).state == UNKNOWN


def test_hibernation_into_an_encrypted_swap_is_in_order(tmp_path: Path) -> None:
    put(tmp_path, sys__power__state="mem disk", sys__power__disk="[platform]", proc__cmdline="resume=/dev/dm-1")
    put(tmp_path, proc__swaps="Filename\n/dev/dm-1 partition 1 0 9\n", sys__class__block__dm_1__dm__uuid="CRYPT-1")
    assert checklist.hibernation(laptop(tmp_path)).state == GOOD


@pytest.mark.parametrize(("answer", "state"), [("yes", WARN), ("no", GOOD), ("unknown", UNKNOWN)])
def test_windows_answers_for_itself(tmp_path: Path, answer: str, state: str) -> None:
    assert checklist.hibernation(laptop(tmp_path, "win32", answer)).state == state
    assert machine.registry() in (("yes", "no", "unknown") if sys.platform == "win32" else ("unknown",))


def test_a_date_before_the_newest_entry_or_the_program_is_wrong(people: Village) -> None:
    one = people.facilitators[0]
    record.add(one, "session", [SESSION])  # on 20 November 2026
    assert checklist.clock(one).state == GOOD
    assert checklist.clock(at(one, 2026, 11, 19)).state == GOOD  # others may live further east
    early = checklist.clock(at(one, 2026, 11, 18))
    assert (early.state, early.day) == (BAD, "2026-11-18")


def test_a_date_before_the_program_was_made_is_wrong_without_any_entry(tmp_path: Path) -> None:
    own = notebook(tmp_path / "new", "facilitator")
    assert checklist.clock(at(own, checklist.BUILT - 1, 12, 31)).state == BAD
    assert checklist.clock(at(own, checklist.BUILT + 50, 1, 1)).state == GOOD  # no supervisor to compare with
    own.close()


def test_a_date_long_after_a_supervisors_last_word_is_doubted(people: Village) -> None:
    one = people.facilitators[0]
    record.add(at(one, 2027, 1, 20), "session", [SESSION])  # our own entries prove nothing
    assert checklist.clock(at(one, 2027, 1, 4)).state == BAD
    late = checklist.clock(at(one, 2027, 1, 20))
    assert (late.state, late.day) == (WARN, "2026-11-20")
    assert checklist.clock(at(people.supervisor, 2027, 1, 4)).state == GOOD  # 45 days
    assert checklist.clock(at(people.supervisor, 2027, 1, 5)).state == WARN


def test_space_is_measured_against_the_notebook(people: Village, tmp_path: Path) -> None:
    one = people.facilitators[0]
    assert checklist.space(one, laptop(tmp_path, free=500_000_000)).state == GOOD
    little = checklist.space(one, laptop(tmp_path, free=499_999_999))
    assert (little.state, little.size) == (BAD, 499_999_999)
    with (one.folder / "large").open("wb") as file:
        file.truncate(200_000_000)
    assert checklist.space(one, laptop(tmp_path, free=550_000_000)).state == BAD
    assert checklist.space(one, laptop(tmp_path, free=700_000_000)).state == GOOD


def test_space_that_cannot_be_measured_is_unknown(people: Village, tmp_path: Path) -> None:
    gone = replace(machine.here(), free=lambda _folder: (tmp_path / "gone").stat().st_size)
    assert checklist.space(people.facilitators[0], gone).state == UNKNOWN


def test_a_facilitators_copies_and_a_supervisors_backup(people: Village, tmp_path: Path) -> None:
    one, lead = people.facilitators[0], people.supervisor
    assert checklist.backup(one).state == WARN
    backups.copy(one)
    assert checklist.backup(one).state == GOOD
    backups.copy(lead)
    assert (checklist.backup(lead).state, checklist.backup(lead).day) == (BAD, "")
    stick = tmp_path / "backups"
    stick.mkdir()
    backups.write(lead, stick, same_disk=True)
    assert checklist.backup(lead).state == GOOD
    late = checklist.backup(at(lead, 2026, 11, 28))
    assert (late.state, late.day) == (BAD, "2026-11-20")


def test_a_notebook_that_this_laptop_does_not_remember(people: Village, tmp_path: Path) -> None:
    one = people.facilitators[0]
    assert checklist.remembered(one).state == GOOD
    assert checklist.remembered(replace(one, state=tmp_path / "elsewhere")).state == BAD


def test_papers_are_to_be_made_then_proved(people: Village) -> None:
    lead = people.supervisor
    assert checklist.papers(people.facilitators[0]) is None
    assert checklist.papers(replace(lead, practice=True)) is None
    texts = []
    for which in recovery.KINDS:
        missing = checklist.papers(lead)
        assert missing is not None
        assert missing.state == BAD
        assert "not made" in missing.text
        made = recovery.papers(lead, which)
        texts.append((which, [" ".join(one.words) for one in made[:2]]))
    waiting = checklist.papers(lead)
    assert waiting is not None
    assert (waiting.state, "not proved" in waiting.text) == (BAD, True)
    for which, typed in texts:
        recovery.rehearse(lead, which, typed)
    done = checklist.papers(lead)
    assert done is not None
    assert done.state == GOOD


def test_only_what_should_be_done_soon_is_to_do(people: Village, tmp_path: Path) -> None:
    put(tmp_path, proc__swaps=PARTITION)
    found = checklist.points(people.facilitators[0], laptop(tmp_path, free=1))
    names = ["clock", "space", "backup", "seat", "disk", "swap", "hibernation"]
    assert [point.name for point in found] == names
    assert named(found, "swap").state == WARN
    assert [point.name for point in checklist.to_do(found)] == ["space"]
    assert all(point.hint for point in found if point.state != GOOD)
    whole = checklist.here(people.supervisor)
    assert [point.name for point in whole] == [*names[:4], "papers", *names[4:]]
