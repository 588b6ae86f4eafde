"""`vault check` names what is not as it must be: every kind of damage that the triggers would normally prevent."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.actions import record, upkeep
from desktop.actions.workspace import Workspace
from desktop.storage.database import transaction
from tests.programme import SESSION, village


@pytest.fixture
def one(tmp_path: Path) -> Workspace:
    made = village(tmp_path)
    record.add(made.facilitators[0], "session", [SESSION, SESSION])
    made.supervisor.close()
    return made.facilitators[0]


def spoil(workspace: Workspace, *statements: str) -> tuple[str, ...]:
    """What the check says after a change that the program itself refuses."""
    with transaction(workspace.connection) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    found = upkeep.check(workspace).wrong
    workspace.connection.close()
    return found


def test_a_sound_notebook_is_sound(one: Workspace) -> None:
    assert spoil(one) == ()


LAST = "n = (SELECT max(n) FROM entry)"


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (f"UPDATE entry SET id = zeroblob(32) WHERE {LAST}", "it is not what its id says"),
        (f"UPDATE entry SET seq = 99 WHERE {LAST}", "it is not what its id says"),
        (f"UPDATE entry SET header = '{{}}' WHERE {LAST}", "does not follow the format"),
        (f"UPDATE entry SET header = replace(header, '\"form\":1', '\"form\":2') WHERE {LAST}", "not what its id says"),
        ("UPDATE part SET text = replace(text, '2026', '2027') WHERE name = 0", "its facts are not what was promised"),
        ("UPDATE part SET salt = zeroblob(16) WHERE name = 1", "its narrative are not what was promised"),
        ("UPDATE head SET sig = zeroblob(64)", "its signature does not hold"),
        (
            "UPDATE meta SET value = hex(zeroblob(32)) WHERE name = 'programme'",
            "does not begin a chain of this programme",
        ),
        ("DELETE FROM record", "projection: differs from the log"),
        ("DELETE FROM search", "projection: differs from the log"),
        ("UPDATE record SET people = people + 1 WHERE kind = 'session'", "projection: differs from the log"),
    ],
)
def test_every_damage_is_named(one: Workspace, statement: str, says: str) -> None:
    found = spoil(one, statement)
    assert any(says in line for line in found), found


def test_an_entry_that_does_not_follow_the_one_before_is_named(one: Workspace) -> None:
    swap = "UPDATE entry SET seq = CASE seq WHEN 1 THEN 2 ELSE 1 END WHERE n > (SELECT max(n) - 2 FROM entry)"
    found = spoil(one, swap)
    assert any("does not follow the one before it" in line for line in found), found
