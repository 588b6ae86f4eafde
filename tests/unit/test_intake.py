"""Packets are judged whole before anything is taken, and what is refused changes no byte of the notebook."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desktop.actions import exchange, intake, people, programme, record, upkeep
from desktop.actions.workspace import Workspace
from desktop.crypto import age
from desktop.errors import AppError
from desktop.storage import packets, settings
from desktop.storage.database import transaction
from tests.programme import SESSION, Village, join, notebook, village
from tests.unit.test_vault import digest


@pytest.fixture
def people_(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path, 2)
    yield made
    made.close()


def packet(village: Village, number: int = 0) -> bytes:
    one = village.facilitators[number]
    record.add(one, "session", [SESSION])
    return exchange.export(one, "S1", village.folder / "stick").file.read_bytes()


def refused(workspace: Workspace, content: bytes) -> str:
    """The code of the refusal; nothing of the notebook may have changed."""
    before = digest(workspace.folder)
    with pytest.raises(AppError) as failure:
        intake.accept(workspace, intake.preview(workspace, content))
    assert digest(workspace.folder) == before
    assert failure.value.text
    assert failure.value.hint
    return failure.value.code


def test_a_packet_is_taken_once(people_: Village) -> None:
    content = packet(people_)
    seen = intake.preview(people_.supervisor, content)
    assert (seen.sender, seen.status, seen.counts, seen.gaps) == ("F1", "accepted", {"session": 1}, ())
    assert intake.accept(people_.supervisor, seen).entries == 1
    assert intake.preview(people_.supervisor, content).status == "nothing-new"
    assert intake.accept(people_.supervisor, intake.preview(people_.supervisor, content)).entries == 0
    sent, got = (list(record.rows(one, "session")) for one in (people_.facilitators[0], people_.supervisor))
    assert [r.values for r in sent] == [r.values for r in got]
    assert upkeep.check(people_.supervisor).ok


def test_a_missing_packet_is_named_and_a_later_stick_brings_it(people_: Village) -> None:
    first, second = packet(people_), packet(people_)
    taken = intake.accept(people_.supervisor, intake.preview(people_.supervisor, second))
    assert taken.gaps == (1,)
    row = intake.board(people_.supervisor)[0]
    assert (row.label, row.here, row.missing) == ("F1", (2,), (1,))
    assert intake.accept(people_.supervisor, intake.preview(people_.supervisor, first)).gaps == ()
    assert intake.board(people_.supervisor)[0].missing == ()


def test_every_export_writes_what_has_no_receipt_again(people_: Village) -> None:
    first = packet(people_)
    record.add(people_.facilitators[0], "session", [SESSION])
    other, third = people_.folder / "other", people_.folder / "third"
    other.mkdir()
    third.mkdir()
    done = exchange.export(people_.facilitators[0], "S1", other)
    assert [file.read_bytes() for file in done.again] == [first]
    again = exchange.export(people_.facilitators[0], "S1", third, new_only=True)
    assert (again.entries, again.number, again.again) == (0, 2, ())
    assert again.file.read_bytes() == done.file.read_bytes()


@pytest.mark.parametrize("spoil", ["truncated", "altered", "appended", "empty", "text"])
def test_what_was_changed_on_the_way_is_refused(people_: Village, spoil: str) -> None:
    content = packet(people_)
    middle = len(content) // 2
    spoiled = {
        "truncated": content[:-1],
        "altered": content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :],
        "appended": content + b"\0",
        "empty": b"",
        "text": b"hello",
    }[spoil]
    assert refused(people_.supervisor, spoiled) in {"bundle-damaged", "not-a-bundle"}


def test_a_packet_of_another_programme_or_for_somebody_else_is_refused(people_: Village, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = village(tmp_path / "other")
    assert refused(other.supervisor, packet(people_)) == "bundle-not-for-me"
    # Even closed for the right key, it is another programme's.
    for_s1 = packets.newest_recipient(people_.supervisor.connection, people_.supervisor.device)
    assert for_s1 is not None
    stranger = other.facilitators[0]
    with transaction(stranger.connection) as connection:
        packets.know_recipient(connection, other.supervisor.device, for_s1[1], 9)
    assert refused(people_.supervisor, packet(other)) == "other-programme"
    other.close()


def test_a_packet_closed_for_me_and_addressed_to_another_is_refused(people_: Village) -> None:
    one = people_.facilitators[0]
    mine = packets.newest_recipient(people_.supervisor.connection, people_.supervisor.device)
    assert mine is not None
    with transaction(people_.supervisor.connection) as connection:
        packets.know_recipient(connection, people_.facilitators[1].device, mine[1], 9)
    record.add(people_.supervisor, "site", [{"code": "S-5", "region": "TJ-SU", "setting": "town", "venue": "school"}])
    wrong = exchange.export(people_.supervisor, "F2", people_.folder / "stick").file.read_bytes()
    assert refused(people_.supervisor, wrong) == "other-addressee"
    assert refused(one, wrong) == "bundle-not-for-me"


def test_a_stranger_and_a_removed_device_are_refused(people_: Village, tmp_path: Path) -> None:
    before = packet(people_)
    people.revoke(people_.supervisor, "F1")
    assert refused(people_.supervisor, before) == "revoked-device"
    other = village(tmp_path / "o")
    stranger = other.facilitators[0]
    with transaction(stranger.connection) as connection:
        mine = people_.supervisor.needs_programme()
        for name, value in (("programme", mine.id), ("root", mine.root)):
            settings.put(connection, name, value)
        own = packets.newest_recipient(people_.supervisor.connection, people_.supervisor.device)
        assert own is not None
        packets.know_recipient(connection, other.supervisor.device, own[1], 9)
    with pytest.raises((AppError, KeyError)):
        refused(people_.supervisor, packet(other))
    other.close()


def test_practice_and_real_do_not_mix(people_: Village, tmp_path: Path) -> None:
    learner = notebook(tmp_path / "practice", "facilitator", practice=True)
    card = people.read_card(people.card_file(learner))
    with pytest.raises(AppError) as failure:
        people.approve(people_.supervisor, card, "F9", card.fingerprint)
    assert failure.value.code == "card-practice"
    # Nor does a real invitation open a practice notebook, even if somebody closed one for it.
    real = people.read_card(people.card_file(people_.facilitators[0]))
    with transaction(people_.supervisor.connection) as connection:
        packets.know_recipient(connection, real.device, card.reply)
    record.add(people_.supervisor, "site", [{"code": "S-6", "region": "TJ-SU", "setting": "town", "venue": "school"}])
    wrong = exchange.export(people_.supervisor, "F1", people_.folder / "stick").file.read_bytes()
    assert refused(learner, wrong) == "practice-packet"
    learner.close()


def test_approval_needs_the_digits_and_a_free_label(people_: Village, tmp_path: Path) -> None:
    newcomer = notebook(tmp_path / "new", "facilitator")
    card = people.read_card(people.card_file(newcomer))
    for label, digits, code in (
        ("F3", "00000 " * 6, "fingerprint-differs"),
        ("F1", card.fingerprint, "label-taken"),
        ("Фарида", card.fingerprint, "label-not-valid"),
    ):
        with pytest.raises(AppError) as failure:
            people.approve(people_.supervisor, card, label, digits)
        assert failure.value.code == code
    with pytest.raises(AppError) as failure:
        people.read_card(people.card_file(newcomer).replace(b"facilitator", b"supervisor "))
    assert failure.value.code == "card-not-valid"
    newcomer.close()


def test_a_facilitator_cannot_write_before_the_invitation_but_keeps_drafts(tmp_path: Path) -> None:
    one = notebook(tmp_path / "f", "facilitator")
    with pytest.raises(AppError) as failure:
        record.add(one, "session", [SESSION])
    assert failure.value.code == "no-programme"
    with pytest.raises(AppError) as failure:
        programme.create(one, "Mine", "TJ")
    assert failure.value.code == "not-for-this-role"
    one.close()


def test_a_reply_key_is_fresh_with_each_packet_and_two_are_kept(people_: Village) -> None:
    one = people_.facilitators[0]
    seen = {packets.newest_recipient(people_.supervisor.connection, one.device)}
    for _ in range(3):
        intake.accept(people_.supervisor, intake.preview(people_.supervisor, packet(people_)))
        seen.add(packets.newest_recipient(people_.supervisor.connection, one.device))
    assert len(seen) == 4
    kept = settings.secrets_like(one.connection, "reply-")
    assert len(kept) == 2
    assert age.recipient_of(kept[-1][1]) == max(seen, key=lambda pair: pair[0] if pair else 0)[1]  # type: ignore[index]


def test_hand_overs_that_fail_lose_no_way_back(people_: Village) -> None:
    one = people_.facilitators[0]
    record.add(one, "session", [SESSION])
    for _ in range(3):
        with pytest.raises(AppError):
            exchange.export(one, "S1", people_.folder / "no stick here")
    record.add(people_.supervisor, "site", [{"code": "S-7", "region": "TJ-SU", "setting": "town", "venue": "school"}])
    answer = exchange.export(people_.supervisor, "F1", people_.folder / "stick").file.read_bytes()
    assert intake.accept(one, intake.preview(one, answer)).status == "accepted"


@pytest.mark.long
def test_twenty_packets_in_fifty_orders_give_one_notebook(tmp_path: Path) -> None:
    """Losses, repetition and order do not matter once everything has arrived."""
    import shutil

    from desktop.actions import workspace
    from tests.programme import PASSPHRASE

    made = village(tmp_path, 2)
    contents = []
    for number in range(10):
        for one in made.facilitators:
            fresh = record.add(one, "session", [{**SESSION, "questions_open": f"Вопрос {number}"}]).ids[0]
            record.edit(one, "session", fresh, {"participation": 1 + number % 5})
            older = list(record.rows(one, "session"))[number // 2]
            record.edit(one, "session", older.id, {"openness": 1 + (number + 2) % 5})
            done = exchange.export(one, "S1", tmp_path / "stick", new_only=True)
            contents.append(done.file.read_bytes())
    made.supervisor.close()
    results = set()
    random = Random(7)
    for turn in range(50):
        folder = tmp_path / f"copy{turn}"
        shutil.copytree(made.supervisor.folder, folder)
        opened = workspace.unlock(folder, PASSPHRASE)
        order = [*contents, *random.sample(contents, 5)]
        random.shuffle(order)
        for content in order:
            intake.accept(opened, intake.preview(opened, content))
        assert upkeep.check(opened).ok
        values = [
            (r.id, r.entries, sorted(r.values.items(), key=str), r.conflicts) for r in record.rows(opened, "session")
        ]
        results.add(str(sorted(values, key=str)))
        assert all(not row.missing for row in intake.board(opened))
        opened.close()
        shutil.rmtree(folder)
    assert len(results) == 1
    for one in made.facilitators:
        one.close()


def test_a_second_device_of_a_supervisor_joins_too(people_: Village, tmp_path: Path) -> None:
    deputy = notebook(tmp_path / "s2", "supervisor")
    join(people_.supervisor, deputy, tmp_path / "stick")
    assert deputy.label() == "S2"
    assert replace(deputy).needs_programme().title == "Доверие"
    deputy.close()
