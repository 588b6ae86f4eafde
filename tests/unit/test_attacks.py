"""Attacks by an enrolled device: valid keys, valid signatures, and lies below them. Each case was possible once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.actions import exchange, intake, paper, people, programme, record, upkeep
from desktop.actions.workspace import Workspace
from desktop.crypto import age, card
from desktop.crypto.age import BundleDamaged, NotForMe
from desktop.domain.kind import KINDS
from desktop.domain.roster import Grant, build
from desktop.errors import AppError
from desktop.storage import packets
from tests.programme import SESSION, SITE, Village, join, notebook, village
from tests.tools.hostile import Liar, Made
from tests.unit.test_vault import digest


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Village]:
    made = village(tmp_path, 2)
    yield made
    made.close()


def take(own: Workspace, content: bytes) -> intake.Taken:
    return intake.accept(own, intake.preview(own, content))


def liar(place: Village) -> Liar:
    return Liar(place.facilitators[0], place.supervisor)


def everything_read(own: Workspace) -> None:
    """Whatever arrived, every page can still be filled and the notebook is sound."""
    for kind in KINDS:
        list(record.rows(own, kind.name))
    people.listing(own)
    intake.board(own)
    upkeep.exposure(own)
    paper.internal_table(own, lambda _, text: text)
    assert upkeep.check(own).ok


def test_a_head_over_an_entry_of_another_device_makes_nobody_its_author(place: Village) -> None:
    """With it a facilitator could write as the supervisor: grant devices, have packets closed for their own key."""
    one, lead = liar(place), place.supervisor
    before = packets.newest_recipient(lead.connection, lead.device)
    stolen = {"number": 7, "recipient": age.recipient_of(bytes(32)).hex()}
    grant = {"device": one.own.device, "seat": "07" * 16, "label": "S9", "role": "supervisor"}
    first = one.entry("grant", grant, device=lead.device)
    second = one.entry("epoch", stolen, first, device=lead.device, record="ac" * 16)
    taken = take(lead, one.whole(first, second, heads=[one.head(first), one.head(second)]))
    assert (taken.entries, taken.parked) == (0, 2)
    assert packets.newest_recipient(lead.connection, lead.device) == before
    assert [m.label for m in lead.roster().members.values() if m.role == "supervisor"] == ["S1"]


def chain(one: Liar, *said: dict[str, object], record_of: str = "ab" * 16, **bent: Any) -> list[Made]:
    made: list[Made] = []
    for values in said:
        names = [str(field.number) for name in values if (field := KINDS[-1].find(name)) is not None] or ["1"]
        made.append(one.entry("session", values, made[-1] if made else None, record=record_of, numbers=names, **bent))
    return made


CROWD: dict[str, object] = {"att_sex": {f"k{number}": 2**53 for number in range(1500)}}
STRANGE: tuple[tuple[str, dict[str, object]], ...] = (
    ("sums beyond 64 bits", CROWD),
    ("a day that is none", {"date": "9999-99-99"}),
    ("a day as a number", {"date": 20261118}),
    ("a list for a choice", {"activity": ["community"]}),
    ("a number for a reference", {"site": 5, "project": True}),
    ("negative people", {"att_sex": {"women": -5}}),
    ("text for a count", {"duration_min": "\u202e100"}),
    ("a number for a text", {"questions_open": 7}),
    ("steps as words", {"steps_done": ["yes"]}),
    ("a code that steers a terminal", {"activity": "\x1b[2J", "language": "\u202eru"}),
)


@pytest.mark.parametrize(("name", "values"), STRANGE, ids=[name for name, _ in STRANGE])
def test_values_of_another_type_are_kept_and_never_shown(place: Village, name: str, values: dict[str, object]) -> None:
    one = liar(place)
    made = chain(one, values, values)
    others = chain(one, values, record_of="ac" * 16, incarnation="ce" * 16)
    take(place.supervisor, one.whole(*made))
    take(place.supervisor, one.whole(*others, export=2))
    assert [found.values for found in record.rows(place.supervisor, "session")] == [{}, {}]
    everything_read(place.supervisor)


def test_a_text_loses_what_hides_and_steers_and_an_unknown_choice_stays_a_code(place: Village) -> None:
    one = liar(place)
    number = next(str(field.number) for field in KINDS[-1].every if field.name == "questions_open")
    activity = next(str(field.number) for field in KINDS[-1].every if field.name == "activity")
    made = one.entry(
        "session", {"activity": "new_one"}, numbers=(activity, number), text={"questions_open": "a\u202eb\x1b[1m"}
    )
    take(place.supervisor, one.whole(made))
    assert [found.values for found in record.rows(place.supervisor, "session")] == [
        {"activity": "new_one", "questions_open": "ab[1m"}
    ]


def test_an_unknown_kind_is_kept_and_neither_named_nor_counted(place: Village) -> None:
    one = liar(place)
    content = one.whole(one.entry("x\x1b[31m", {}))
    assert intake.preview(place.supervisor, content).counts == {}
    assert take(place.supervisor, content).entries == 1
    assert set(upkeep.check(place.supervisor).counts) == {"epoch", "grant", "programme", "project", "site"}


def test_values_that_the_frame_does_not_name_are_not_written(place: Village) -> None:
    one = liar(place)
    made = one.entry("session", {"date": "2026-11-18", "participation": 5}, numbers=("99",))
    take(place.supervisor, one.whole(made))
    assert [found.values for found in record.rows(place.supervisor, "session")] == [{}]
    assert upkeep.check(place.supervisor).ok


@pytest.mark.parametrize("writes", [None, 0, False, "", {}])
def test_a_field_that_replaces_no_list_is_parked(place: Village, writes: object) -> None:
    one = liar(place)
    made = one.entry("session", {}, writes={"1": writes})
    taken = take(place.supervisor, one.whole(made, one.entry("session", {}, made)))
    assert (taken.entries, taken.parked) == (1, 1)
    everything_read(place.supervisor)


def test_a_facilitator_cannot_take_over_a_record_of_the_supervisor(place: Village) -> None:
    """Whichever key sorts first: the id of a record says who began it."""
    one = liar(place)
    (site,) = record.rows(place.supervisor, "site")
    take(place.supervisor, one.whole(one.entry("session", {"date": "2026-11-18"}, record=site.id)))
    assert [(s.id, s.device, s.values) for s in record.rows(place.supervisor, "site")] == [
        (site.id, site.device, site.values)
    ]
    assert list(record.rows(place.supervisor, "session")) == []


def test_a_supervisor_who_adds_to_a_session_does_not_become_its_author(place: Village) -> None:
    for own in place.facilitators:
        (mine,) = record.add(own, "session", [SESSION]).ids
        take(place.supervisor, exchange.export(own, "S1", place.folder / "stick").file.read_bytes())
        record.edit(place.supervisor, "session", mine, {"start": "10:00"})
        assert record.show(place.supervisor, "session", mine).device == own.device


def test_a_part_that_comes_later_is_taken(place: Village) -> None:
    one = liar(place)
    made = one.entry("session", {"date": "2026-11-18"})
    line = {name: text for name, text in made.line.items() if name != "narrative"}
    assert take(place.supervisor, one.packet([line], [one.head(made)])).entries == 1
    assert take(place.supervisor, one.whole(made, export=2)).entries == 1
    assert upkeep.check(place.supervisor).ok


def test_a_fork_is_not_taken_for_damage(place: Village) -> None:
    one = liar(place)
    first = one.entry("session", {})
    left, right = one.entry("session", {}, first), one.entry("session", {}, first, record="ac" * 16)
    last = one.entry("session", {}, left, record="ad" * 16)
    taken = take(place.supervisor, one.whole(first, left, right, last, heads=[one.head(right), one.head(last)]))
    assert (taken.entries, taken.parked) == (4, 0)
    assert upkeep.check(place.supervisor).ok


RANGES: tuple[tuple[str, list[list[object]]], ...] = (
    ("too many", [[1, "cd" * 16, 1, number + 1] for number in range(51)]),
    ("from the future", [[1, "cd" * 16, 1, 1], [2**53, "cd" * 16, 1, 1]]),
    ("itself missing", [[1, "ce" * 16, 1, 1]]),
    ("none", []),
)


@pytest.mark.parametrize(("name", "ranges"), RANGES, ids=[name for name, _ in RANGES])
def test_the_board_of_missing_packets_cannot_be_flooded(place: Village, name: str, ranges: list[list[object]]) -> None:
    before = digest(place.supervisor.folder)
    with pytest.raises(AppError) as failure:
        take(place.supervisor, liar(place).whole(packets=ranges))
    assert failure.value.code == "bundle-malformed"
    assert digest(place.supervisor.folder) == before


def test_what_is_parked_cannot_fill_the_disk(place: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packets, "MOST_PARKED", 3)
    one = liar(place)
    made = [one.entry("session", {}, record=f"{number:032x}", incarnation=f"{number:032x}") for number in range(5)]
    assert take(place.supervisor, one.whole(*made, heads=[])).parked == 5
    assert len(packets.parked(place.supervisor.connection)) == 3


def test_an_old_stick_does_not_bring_back_an_old_reply_key(place: Village) -> None:
    own, stick = place.facilitators[0], place.folder / "stick"
    sent = []
    for _ in range(4):
        record.add(own, "session", [SESSION])
        sent.append(exchange.export(own, "S1", stick).file.read_bytes())
    for content in reversed(sent):
        take(place.supervisor, content)
    record.add(place.supervisor, "site", [{**SITE, "code": "S-5"}])
    assert take(own, exchange.export(place.supervisor, "F1", stick).file.read_bytes()).status == "accepted"


@pytest.mark.parametrize("key", [bytes(1216), bytes(1184) + bytes(32), b"\xff" * 1216])
def test_a_key_that_nothing_can_be_closed_for_is_not_learnt(place: Village, key: bytes) -> None:
    one = liar(place)
    take(place.supervisor, one.whole(reply=key.hex()))
    assert exchange.export(place.supervisor, "F1", place.folder / "stick").number == 2
    content = card.make(one.key, "facilitator", False, key)
    with pytest.raises(card.CardNotValid):
        card.read(content)


def test_a_supervisor_who_announces_nonsense_stops_nobody(place: Village) -> None:
    lead = Liar(place.supervisor, place.facilitators[0])
    made: list[Made] = []
    for number, recipient in ((2, "no hex"), (0, "ab"), (-1, ""), (3, None), (2**53, "ab" * 1215)):
        said = {"number": number, "recipient": recipient}
        made.append(lead.entry("epoch", said, made[-1] if made else None, record=f"{len(made):032x}"))
    own = place.facilitators[0]
    before = packets.newest_recipient(own.connection, place.supervisor.device)
    assert take(own, lead.whole(*made)).entries == 5
    assert packets.newest_recipient(own.connection, place.supervisor.device) == before


def test_many_hand_overs_and_many_people_do_not_fill_line_one(place: Village) -> None:
    lead = place.supervisor
    for number in range(200):
        facts = programme.granted(f"{number:064x}", "07" * 16, f"G{number}", "facilitator")
        programme.write_control(lead, "grant", facts)
    assert exchange.export(lead, "F2", place.folder / "stick").entries >= 200


def test_a_device_below_a_second_supervisor_may_come_first(tmp_path: Path) -> None:
    """Its path brings grants that nobody had: they are kept with their signatures, and come again in full later."""
    made = village(tmp_path, 0)
    second, third = notebook(tmp_path / "s2", "supervisor"), notebook(tmp_path / "f3", "facilitator")
    join(made.supervisor, second, tmp_path / "stick")
    join(second, third, tmp_path / "stick")
    one = Liar(third, made.supervisor)
    assert take(made.supervisor, one.whole(one.entry("session", {}))).sender == "F1"
    assert take(made.supervisor, exchange.export(second, "S1", tmp_path / "stick").file.read_bytes()).entries
    assert upkeep.check(made.supervisor).ok
    for own in (made, second, third):
        own.close()


def test_a_supervisor_below_takes_nobody_from_the_one_above() -> None:
    root, lead, below, field = "r" * 64, "b" * 64, "a" * 64, "c" * 64
    grants = [
        Grant(root, lead, "s1", "S1", "supervisor"), Grant(lead, below, "s2", "S2", "supervisor"),
        Grant(lead, field, "s3", "F1", "facilitator"), Grant(below, field, "s4", "F9", "supervisor"),
        Grant(below, lead, "s5", "F8", "facilitator"),
    ]  # fmt: skip
    members = build(root, grants).members
    assert (members[field].label, members[field].above) == ("F1", (lead, root))
    assert (members[lead].label, members[lead].role) == ("S1", "supervisor")


def test_a_removed_device_does_not_come_in_on_the_packet_of_another(place: Village) -> None:
    gone, carrier = (Liar(own, place.supervisor) for own in place.facilitators)
    made = gone.entry("session", {"date": "2026-11-18"})
    content = carrier.packet([made.line], [gone.head(made)])
    people.revoke(place.supervisor, "F1")
    taken = take(place.supervisor, content)
    assert (taken.entries, taken.parked) == (0, 1)
    assert packets.parked(place.supervisor.connection)[0][2] == "revoked-device"


def test_a_chain_of_supervisors_ends_where_a_path_would() -> None:
    keys = [f"{number:064x}" for number in range(1, 30)]
    grants = [Grant(a, b, "s", "S1", "supervisor") for a, b in zip(["r" * 64, *keys], keys, strict=False)]
    assert len(build("r" * 64, grants).members) == 8


def enclosed(spoil: Callable[[bytes], bytes]) -> bytes:
    """A packet whose first stanza has its second half spoilt: the X25519 share, 32 bytes."""
    content = age.encrypt(b"x", [age.recipient_of(bytes(32))])
    header = age.parse(content)
    share = header.stanzas[0].arguments[1].encode()
    return content.replace(share, spoil(share))


@pytest.mark.parametrize("letter", [b"A", b"/"])
def test_a_share_of_low_order_is_a_damaged_packet(letter: bytes) -> None:
    for _ in range(4):  # whichever stanza is first
        with pytest.raises((BundleDamaged, NotForMe)):
            age.decrypt(enclosed(lambda share: share[:-43] + letter * 42 + b"A"), [bytes(32)])
