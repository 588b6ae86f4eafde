"""Notebooks for measuring: a programme of two, and as many sessions as asked for, made by the program's own log."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random

from desktop.actions import exchange, intake, people, programme, record, workspace
from desktop.actions.workspace import Workspace
from desktop.domain.kind import KINDS, normalise, parse_record
from desktop.storage import log, projector
from desktop.storage.database import transaction

PASSPHRASE = "a measure of wheat and a cup of salt"
FIRST = date(2025, 1, 1)
NOTES = (
    "Говорили о воде: кто чистит арык и когда его чистят. Договорились собраться снова, когда сойдёт снег.",
    "Ҷамъомад дар китобхона гузашт. Гуфтем, ки чӣ тавр занон метавонанд дар маҷлиси маҳалла сухан гӯянд.",
    "Спорили о школе и дороге, потом нашли, что общее: переход у моста. Записали два вопроса на следующий раз.",
    "The group compared two ways of sharing a field and kept both open. Nobody was hurried.",
)


def sessions(count: int) -> list[dict[str, object]]:
    """Sessions as facilitators write them, the same each time."""
    random = Random(2026)
    made: list[dict[str, object]] = []
    for number in range(count):
        women, men = random.randint(3, 18), random.randint(2, 12)
        made.append({
            "activity": "community", "project": "P-1", "site": "S-4",
            "date": (FIRST + timedelta(days=number % 600)).isoformat(), "delivered": "as_planned",
            "duration_min": random.randint(45, 150), "language": random.choice(("tg", "ru")),
            "guide": "neighbours-table", "guide_version": 1, "facilitators": ["F1"], "entered_from": "own",
            "att_sex": {"women": women, "men": men}, "officials_present": "none", "sponsor_visible": "nobody",
            "steps_done": [True, True, number % 3 > 0, False], "participation": random.randint(1, 5),
            "openness": random.randint(1, 5), "topics_raised": ["school"], "safety_level": "green",
            "groups_meeting": ["neighbourhoods"], "issue_chosen": "water", "joint_action_agreed": number % 2 == 0,
            "questions_open": f"{random.choice(NOTES)} Встреча {number}.",
        })  # fmt: skip
    return made


def found(folder: Path) -> tuple[Workspace, Workspace]:
    """A supervisor and a facilitator of one programme, with a project and a site."""
    cost = workspace.cost(floor=True)
    lead = workspace.create(folder / "lead", "supervisor", PASSPHRASE, cost=cost)
    programme.create(lead, "Measure", "TJ")
    project = {
        "code": "P-1", "title": "Соседи", "country": "TJ", "start_month": "2025-01", "end_month": "2026-12",
        "languages": ["tg", "ru"], "age_scheme": "bands_31_51", "suppression_k": "10", "retention": "standard",
        "state_partner": "none",
    }  # fmt: skip
    record.add(lead, "project", [project])
    record.add(lead, "site", [{"code": "S-4", "region": "TJ-SU", "setting": "town", "venue": "library"}])
    field = workspace.create(folder / "field", "facilitator", PASSPHRASE, cost=cost)
    card = people.read_card(people.card_file(field))
    people.approve(lead, card, "F1", card.fingerprint)
    stick = folder / "stick"
    stick.mkdir()
    invitation = exchange.export(lead, "F1", stick)
    intake.accept(field, intake.preview(field, intake.read(invitation.file)))
    return lead, field


def fill(field: Workspace, count: int) -> None:
    """Write sessions as fast as the log takes them: what they hold was checked with the first of them."""
    raws = sessions(count)
    record.add(field, "session", raws[:1])
    kind = next(kind for kind in KINDS if kind.name == "session")
    places = {name: found.id for name, found in (
        ("project", next(record.rows(field, "project"))), ("site", next(record.rows(field, "site"))),
    )}  # fmt: skip
    author, root = field.author(), field.needs_programme().root
    for start in range(1, count, 5000):
        with transaction(field.connection) as connection:
            batch = raws[start : start + 5000]
            for raw in batch:
                values, wrong = parse_record(kind, {**raw, **places})
                assert not wrong, wrong
                log.append(
                    connection, author, field.random(16).hex(), record.said(field, kind, normalise(kind, values), {}), 1
                )
            projector.apply(connection, log.newest(connection, len(batch)), root)
