"""The main job from the command line, each step a process of its own, as a supervisor would script it."""

from __future__ import annotations

import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.tools.daftar import COMMAND, Answer, daftar, environment, founded, session, well

MANY = 1000


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The notebooks of a supervisor and of a facilitator who joined."""
    return founded(tmp_path_factory.mktemp("village"))


def rows(vault: Path, *words: str) -> dict[str, dict[str, Any]]:
    """The sessions of a notebook by id, without what depends on which side one looks from."""
    found = well(vault, "record", "list", "session", *words, "--json").objects
    return {one["id"]: {name: value for name, value in one.items() if name != "state"} for one in found}


def refused(answer: Answer, code: str) -> None:
    assert answer.status == 1, answer
    assert answer.code == code
    assert len(answer.err.splitlines()) == 2  # what happened, and what to do next
    assert answer.out == ""


@pytest.mark.long
def test_a_thousand_sessions_travel_and_are_equal_on_both_sides(tmp_path: Path) -> None:
    lead, field = founded(tmp_path)
    lines = "\n".join(json.dumps(session(number), ensure_ascii=False) for number in range(MANY))
    ids = well(field, "record", "add", "session", "-", content=lines).lines
    assert len(set(ids)) == MANY
    sent = well(field, "bundle", "export", "--to", "S1", "--out", tmp_path / "stick", "--json").objects[0]
    assert (sent["to"], sent["entries"]) == ("S1", MANY)
    assert Path(sent["file"]).stat().st_size == sent["bytes"]
    taken = well(lead, "bundle", "import", sent["file"], "--json").objects
    wanted = {"file": sent["file"], "status": "accepted", "code": "", "from": "F1", "entries": MANY, "gaps": []}
    assert taken == [wanted]
    written, arrived = rows(field), rows(lead)
    assert written == arrived
    assert set(written) == set(ids)
    assert written[ids[7]]["questions_open"] == session(7)["questions_open"]
    again = well(lead, "bundle", "import", sent["file"], "--json").objects
    assert again == [{**wanted, "status": "nothing-new", "entries": 0}]
    assert rows(lead) == arrived
    for vault in (lead, field):
        checked = well(vault, "vault", "check", "--json").objects[0]
        assert (checked["ok"], checked["wrong"], checked["counts"]["session"]) == (True, [], MANY)


def test_a_record_is_added_shown_changed_found_and_withdrawn(pair: tuple[Path, Path]) -> None:
    _, field = pair
    one = well(
        field, "record", "add", "session", "-", content=json.dumps(session(questions_open="Снег на перевале."))
    ).lines[0]
    shown = well(field, "record", "show", "session", one, "--json").objects[0]
    assert (shown["id"], shown["kind"], shown["device"], shown["participation"]) == (one, "session", "F1", 4)
    assert well(field, "record", "edit", "session", one, "-", content='{"participation": 2}').lines == [one]
    assert well(field, "record", "show", "session", one, "--json").objects[0] == {**shown, "participation": 2}
    assert list(rows(field, "--text", "перевал")) == [one]
    assert one not in rows(field, "--to", "2020-01-01")
    assert well(field, "record", "withdraw", "session", one).lines == [one]
    assert one not in rows(field)
    assert well(field, "record", "show", "session", one, "--json").objects[0]["withdrawn"] is True
    assert well(field, "vault", "check").lines[0] == "ok"


def test_what_was_corrected_is_corrected_on_the_other_side(pair: tuple[Path, Path], tmp_path: Path) -> None:
    lead, field = pair
    one, two = well(
        field, "record", "add", "session", "-", content="\n".join(json.dumps(session(n)) for n in (1, 2))
    ).lines  # fmt: skip
    for step in ("first", "second"):
        well(field, "record", "edit", "session", one, "-", content=json.dumps({"openness": 1 + len(step) % 5}))
        sent = well(field, "bundle", "export", "--to", "S1", "--out", tmp_path / step).lines[0]
        well(lead, "bundle", "import", sent)
        well(field, "record", "withdraw", "session", two)
    assert rows(lead) == rows(field)
    seen = well(lead, "bundle", "inspect", sent, "--json").objects[0]
    assert (seen["from"], seen["status"], seen["parked"]) == ("F1", "nothing-new", 0)
    assert [row["label"] for row in well(lead, "bundle", "gaps", "--json").objects] == ["F1"]


def test_lists_are_json_lines_and_nothing_else(pair: tuple[Path, Path]) -> None:
    lead, field = pair
    everybody = {one["label"]: one["role"] for one in well(lead, "device", "list", "--json").objects}
    assert everybody == {"S1": "supervisor", "F1": "facilitator"}
    there = well(field, "programme", "show", "--json").objects[0]
    here = well(lead, "programme", "show", "--json").objects[0]
    assert (there["fingerprint"], there["label"], here["label"]) == (here["fingerprint"], "F1", "S1")
    assert well(field, "record", "list", "site", "--json").objects[0]["code"] == "S-4"
    open_to_see = well(field, "vault", "exposure", "--json").objects[0]
    assert open_to_see["readable"]["site"] == 1


def test_what_needs_no_notebook_asks_for_none() -> None:
    kinds = {one["kind"] for one in well(None, "kinds", "--json").objects}
    assert {"project", "site", "cohort", "planned_session", "session"} <= kinds
    clean = daftar(None, "text", "check", "-", "--json", content="Говорили о воде.\n")
    assert (clean.status, clean.out) == (0, "")
    marked = daftar(None, "text", "check", "-", "--json", content="Звонить:\n+992 93 123 45 67\n")
    assert marked.status == 1
    assert {(one["line"], one["level"]) for one in marked.objects} == {(2, "block")}


def test_a_refusal_is_two_lines_on_stderr_and_nothing_changes(pair: tuple[Path, Path], tmp_path: Path) -> None:
    lead, field = pair
    before = rows(field)
    refused(daftar(field, "record", "show", "session", "0" * 32), "record-missing")
    refused(daftar(field, "record", "list", "story"), "unknown-kind")
    refused(daftar(field, "record", "add", "project", "-", content="{}"), "not-for-this-role")
    refused(daftar(field, "record", "add", "session", "-", content='{"att_sex": 1.5}'), "not-json")
    refused(daftar(field, "programme", "create", "--title", "T", "--country", "TJ"), "not-for-this-role")
    refused(daftar(lead, "programme", "create", "--title", "T", "--country", "TJ"), "programme-exists")
    refused(daftar(lead, "bundle", "export", "--to", "F7", "--out", tmp_path / "stick"), "no-such-label")
    refused(daftar(lead, "vault", "create", "--role", "supervisor"), "folder-taken")
    refused(daftar(None, "vault", "check"), "no-passphrase")
    lines = f"{json.dumps(session())}\n{json.dumps(session(participation=9))}\n"
    second = daftar(field, "record", "add", "session", "-", content=lines)
    assert (second.status, second.out) == (1, "")
    assert ": line 2: participation: " in second.err
    assert rows(field) == before


def test_wrong_usage_and_refused_packets_have_their_own_status(pair: tuple[Path, Path], tmp_path: Path) -> None:
    lead, _ = pair
    for words in (("record",), ("record", "add"), ("vault", "create", "--role", "king"), ("dance",)):
        assert daftar(lead, *words).status == 2
    letter = tmp_path / "letter.daftar"
    letter.write_text("hello")
    answer = daftar(lead, "bundle", "import", letter, tmp_path / "nothing.daftar", "--json")
    assert answer.status == 1
    assert [(one["status"], one["code"]) for one in answer.objects] == [
        ("refused", "not-a-bundle"), ("refused", "file-missing"),
    ]  # fmt: skip
    assert answer.err.count("error: ") == 2


def test_the_language_of_messages_is_chosen(pair: tuple[Path, Path]) -> None:
    answer = daftar(pair[0], "record", "list", "story", DAFTAR_LANG="ru")
    assert answer.code == "unknown-kind"
    assert "записи" in answer.err.lower() or "записей" in answer.err.lower()


def test_a_reader_who_has_enough_is_no_failure() -> None:
    command = shlex.join([*COMMAND, "kinds", "--json"])
    done = subprocess.run(
        ["sh", "-c", f"{command} | head -c 1"], capture_output=True, env=environment(None), timeout=60
    )  # fmt: skip
    assert (done.stdout, done.stderr) == (b"{", b"")
