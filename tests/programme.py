"""Real notebooks for tests: a programme with its supervisor and facilitators, at the least Argon2 cost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from desktop.actions import exchange, intake, people, programme, record, workspace
from desktop.actions.workspace import Workspace

PASSPHRASE = "seven quiet rivers"
DAY = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)

PROJECT = {
    "code": "P-1", "title": "Соседи", "country": "TJ", "start_month": "2026-01", "end_month": "2026-12",
    "languages": ["tg", "ru"], "age_scheme": "bands_31_51", "suppression_k": "10", "retention": "standard",
    "state_partner": "none",
}  # fmt: skip
SITE = {"code": "S-4", "region": "TJ-SU", "setting": "town", "venue": "library"}
SESSION = {
    "activity": "community", "project": "P-1", "site": "S-4", "date": "2026-11-18", "delivered": "as_planned",
    "duration_min": 100, "language": "tg", "guide": "neighbours-table", "guide_version": 1, "facilitators": ["F1"],
    "entered_from": "own", "att_sex": {"women": 12, "men": 6}, "officials_present": "none",
    "sponsor_visible": "nobody", "steps_done": [True, True, True, False], "participation": 4, "openness": 3,
    "topics_raised": ["school"], "safety_level": "green", "groups_meeting": ["neighbourhoods"],
    "issue_chosen": "water", "joint_action_agreed": True,
    "questions_open": "Как договориться о воде летом?",
}  # fmt: skip


def clock() -> datetime:
    return DAY


def notebook(folder: Path, role: str, *, practice: bool = False) -> Workspace:
    """A notebook with a passphrase that the tests know."""
    cost = workspace.cost(floor=True)
    return workspace.create(folder, role, PASSPHRASE, practice=practice, cost=cost, clock=clock)


def seeded(number: int) -> Random:
    return Random(number)


@dataclass(frozen=True, slots=True)
class Village:
    """A supervisor S1 with a project and a site, and facilitators F1, F2, … who joined."""

    folder: Path
    supervisor: Workspace
    facilitators: tuple[Workspace, ...]

    def close(self) -> None:
        for one in (self.supervisor, *self.facilitators):
            one.close()


def village(folder: Path, facilitators: int = 1, *, practice: bool = False) -> Village:
    """Found a programme and let everybody join it, through the same verbs as the window."""
    supervisor = notebook(folder / "s1", "supervisor", practice=practice)
    found(supervisor)
    joined = []
    for number in range(1, facilitators + 1):
        one = notebook(folder / f"f{number}", "facilitator", practice=practice)
        join(supervisor, one, folder / "stick")
        joined.append(one)
    return Village(folder, supervisor, tuple(joined))


def found(supervisor: Workspace) -> None:
    programme.create(supervisor, "Доверие", "TJ")
    record.add(supervisor, "project", [PROJECT])
    record.add(supervisor, "site", [SITE])


def join(supervisor: Workspace, newcomer: Workspace, stick: Path) -> None:
    stick.mkdir(exist_ok=True)
    card = people.read_card(people.card_file(newcomer))
    label = people.next_label(supervisor, card.role)
    people.approve(supervisor, card, label, card.fingerprint)
    invitation = exchange.export(supervisor, label, stick)
    intake.accept(newcomer, intake.preview(newcomer, invitation.file.read_bytes()))
