"""Repair costs what is on a damaged page, erasing leaves nothing, retiring ends a notebook, a hold stops both."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.actions import drafts, exchange, intake, mending, programme, record, upkeep, workspace
from desktop.actions.mending import LegalHold
from desktop.actions.workspace import NotForThisRole, Workspace
from desktop.crypto.keys import NotANotebook, WrongPassphrase
from desktop.storage import copies, erase, hold, log, repair
from desktop.storage.database import NotebookDamaged
from desktop.storage.leaves import read_pages
from desktop.storage.place import COPIES, DATABASE
from desktop.storage.salvage import SMALL
from tests.programme import DAY, PASSPHRASE, SESSION, clock, village
from tests.tools.canary import spellings
from tests.tools.damage import held, hit, twin

SESSIONS = 300


@pytest.fixture
def one(tmp_path: Path) -> Workspace:
    """A facilitator's notebook of some 200 pages, closed, with a packet."""
    made = village(tmp_path)
    own = made.facilitators[0]
    record.add(own, "session", [{**SESSION, "duration_min": 30 + n % 100} for n in range(SESSIONS)])
    exchange.export(own, "S1", tmp_path / "stick")
    drafts.save(own, "session", {**SESSION})
    made.close()
    return own


def nothing_to_add(connection: object) -> None:
    del connection


def test_every_single_damaged_page_costs_only_what_is_on_it(one: Workspace, tmp_path: Path) -> None:
    """Each page in turn, page 1 and inner pages too: whatever stands on other pages is found, and the rest is named."""
    key, before, random = one.vault.key, held(one.folder, one.vault.key), Random(3)
    place, lost, most = twin(one.folder, tmp_path / "hurt"), 0, 0
    whole = (place / DATABASE).read_bytes()
    assert before.pages >= 150
    for page in range(1, before.pages + 1):
        hit(place, page, random.randrange(16 if page == 1 else 0, 4096))
        found = repair.look(place, key)
        assert found.damaged_pages == 1
        entries = {entry for entry, on in before.entries.items() if page not in on}
        parts = {at for at, on in before.parts.items() if page not in on and at[0] in entries}
        assert found.entries == len(entries)
        assert found.parts == len(parts)
        assert len(found.lost) == len(before.entries) - len(entries)
        lost, most = lost + len(found.lost), max(most, len(found.lost))
        (place / DATABASE).write_bytes(whole)
    every = before.pages * len(before.entries)
    print(f"{before.pages} pages, each damaged in turn: {lost} of {every} entries lost, {most} at most")
    assert most <= 8


@pytest.mark.parametrize("page", [1, 2, 3, 4, 5, 9, 40, 100, 150])
def test_a_repaired_notebook_opens_and_is_sound(one: Workspace, tmp_path: Path, page: int) -> None:
    hurt = twin(one.folder, tmp_path / "hurt")
    before = (hurt / DATABASE).read_bytes()
    opened = one.vault.connect()
    known = {chain for chain, _ in log.tips(opened, one.device)}
    opened.close()
    assert len(known) == 1
    hit(hurt, page, 2000)
    damaged = (hurt / DATABASE).read_bytes()
    told = mending.mend(hurt, PASSPHRASE, Random(1).randbytes)
    assert next((hurt / copies.DAMAGED).rglob(DATABASE)).read_bytes() == damaged != before
    again = workspace.unlock(hurt, PASSPHRASE, clock=clock)
    found = upkeep.check(again)
    assert found.ok, found.wrong
    assert found.entries >= told.entries
    assert again.role == "facilitator"
    assert again.programme() is not None
    # Nothing it signs from here on stands where something lost stood.
    record.add(again, "session", [SESSION])
    last = log.newest(again.connection, 1)[0][1].header
    assert last.incarnation not in known
    assert upkeep.check(again).ok
    again.close()


def test_a_copy_beside_gives_back_what_the_page_cost(one: Workspace, tmp_path: Path) -> None:
    hurt, key = twin(one.folder, tmp_path / "hurt"), one.vault.key
    copies.make(hurt, key, DAY.date())
    before = held(hurt, key)
    page = next(on[0] for one, on in list(before.entries.items())[100:])
    hit(hurt, page, 1000)
    told = repair.repair(hurt, key, nothing_to_add)
    assert told.lost == ()
    assert told.from_copies > 0
    assert held(hurt, key).entries.keys() == before.entries.keys()
    assert held(hurt, key).parts.keys() == before.parts.keys()


@settings(max_examples=10)
@given(
    hits=st.lists(st.tuples(st.integers(1, 150), st.integers(0, 4095)), min_size=1, max_size=40), cut=st.integers(0, 3)
)
def test_any_number_of_damaged_pages_costs_only_what_is_on_them(
    sound: Workspace, tmp_path_factory: pytest.TempPathFactory, hits: list[tuple[int, int]], cut: int
) -> None:
    key, before = sound.vault.key, held(sound.folder, sound.vault.key)
    place = twin(sound.folder, tmp_path_factory.mktemp("hurt") / "it")
    gone = {1 + (page - 1) % before.pages for page, _ in hits}
    gone |= set(range(before.pages - cut + 1, before.pages + 1))
    for page in gone:
        hit(place, page, 16 + (page * 37 + hits[0][1]) % 4080)
    file = place / DATABASE
    file.write_bytes(file.read_bytes()[: (before.pages - cut) * 4096 - (17 if cut else 0)])
    if cut:
        gone.add(before.pages - cut)
    found = repair.look(place, key)
    entries = {entry for entry, on in before.entries.items() if gone.isdisjoint(on)}
    assert found.entries == len(entries)
    assert found.parts == sum(1 for at, on in before.parts.items() if at[0] in entries and gone.isdisjoint(on))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = village(tmp_path_factory.mktemp("sound"))
    record.add(made.facilitators[0], "session", [SESSION] * 200)
    made.close()
    return made.facilitators[0]


def test_every_true_table_is_known_to_the_repair(one: Workspace) -> None:
    """A migration that adds a table must say how its rows are known again, or a repair would lose it."""
    opened = one.vault.connect()
    tables = {name for (name,) in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    opened.close()
    derived = {"record", "search", "control", *(name for name in tables if name.startswith("search_"))}
    assert tables - derived == {"entry", "part", "chain", *(name for name, _, _ in SMALL)}


def test_a_broken_write_ahead_log_is_noticed_and_read_past_the_damage(tmp_path: Path) -> None:
    """SQLite would pass over everything after the damage without a word."""
    made = village(tmp_path)
    own = made.facilitators[0]
    for _ in range(6):
        record.add(own, "session", [SESSION])
    hurt = twin(own.folder, tmp_path / "hurt")
    entries = upkeep.check(own).entries
    made.close()
    hit(hurt, 3, 500, DATABASE + "-wal")
    assert upkeep.before_opening(hurt, PASSPHRASE) == ("writing: the write-ahead log is damaged",)
    with pytest.raises(NotebookDamaged):
        workspace.unlock(hurt, PASSPHRASE, clock=clock)
    assert mending.mend(hurt, PASSPHRASE, Random(1).randbytes).entries == entries
    again = workspace.unlock(hurt, PASSPHRASE, clock=clock)
    assert upkeep.check(again).ok
    again.close()


CANARY = "Канарейкаслово"


def remains(own: Workspace) -> list[str]:
    """Where the word stands: on each decrypted page, free ones too, of the database, its log and every copy."""
    files = [own.folder / DATABASE, *own.folder.glob(COPIES + "/*.db"), *own.folder.glob("damaged/*/*.db")]
    found = []
    needles = {**spellings(CANARY), **{"folded " + how: what for how, what in spellings(CANARY.casefold()).items()}}
    for file in files:
        for number, page in read_pages(file, own.vault.key).whole.items():
            found += [f"{file.name} {number}: {how}" for how, what in needles.items() if what in page]
    return found


def erased(tmp_path: Path, *, purged: bool) -> list[str]:
    """A session and a draft with the word in them, beside many others; both deleted, copies made before."""
    made = village(tmp_path)
    own = made.facilitators[0]
    record.add(own, "session", [SESSION] * 60)
    ids = record.add(own, "session", [{**SESSION, "questions_open": f"{CANARY} и вода"}]).ids
    record.add(own, "session", [SESSION] * 60)
    draft = drafts.save(own, "session", {**SESSION, "questions_open": CANARY})
    copies.make(own.folder, own.vault.key, DAY.date())
    assert remains(own)
    drafts.drop(own, draft.id)
    entries = [
        one.hex()
        for (one,) in own.connection.execute("SELECT id FROM entry WHERE record = ?", (bytes.fromhex(ids[0]),))
    ]
    if purged:
        mending.erase_parts(own, entries, "erased")
        assert upkeep.check(own).ok
    else:
        erase.erase(own.connection, entries, "erased")
    found = remains(own)
    assert own.connection.execute("SELECT count(*) FROM gone").fetchone() == (2,)
    made.close()
    return found


def test_after_a_purge_no_page_no_index_and_no_copy_holds_what_was_erased(tmp_path: Path) -> None:
    assert erased(tmp_path, purged=True) == []


def test_without_the_purge_it_is_still_there(tmp_path: Path) -> None:
    """The control: the search finds what a purge takes."""
    assert erased(tmp_path, purged=False)


def test_retiring_asks_the_passphrase_and_leaves_nothing(one: Workspace) -> None:
    own = workspace.unlock(one.folder, PASSPHRASE, clock=clock)
    copies.make(own.folder, own.vault.key, DAY.date())
    risk = mending.at_risk(own)
    assert (risk.drafts, risk.sessions, risk.packets) == (1, 0, 1)
    with pytest.raises(WrongPassphrase):
        mending.retire(own, "not this one")
    assert upkeep.check(own).ok
    mending.retire(own, PASSPHRASE)
    assert not one.folder.exists()


def test_once_the_keys_are_gone_nothing_opens_though_the_file_is_there(one: Workspace, tmp_path: Path) -> None:
    """Stopped between the keys and the rest: the big file stays, and is of no use."""
    kept = (one.folder / DATABASE).read_bytes()
    own = workspace.unlock(one.folder, PASSPHRASE, clock=clock)
    mending.retire(own, PASSPHRASE)
    one.folder.mkdir()
    (one.folder / DATABASE).write_bytes(kept)
    with pytest.raises(NotANotebook):
        workspace.unlock(one.folder, PASSPHRASE, clock=clock)


def test_a_hold_travels_and_stops_erasing_and_retiring(tmp_path: Path) -> None:
    made = village(tmp_path)
    lead, own = made.supervisor, made.facilitators[0]
    with pytest.raises(NotForThisRole):
        mending.switch_hold(own, on=True)
    for on in (True, False, True):
        assert mending.switch_hold(lead, on=on)
        assert not mending.switch_hold(lead, on=on)
        assert mending.held(lead) is on
        packet = exchange.export(lead, "F1", tmp_path / "stick", new_only=True)
        intake.accept(own, intake.preview(own, packet.file.read_bytes()))
        assert mending.held(own) is on
    for forbidden in (
        lambda: mending.purge(own),
        lambda: mending.retire(own, PASSPHRASE),
        lambda: mending.erase_parts(own, [], "erased"),
    ):
        with pytest.raises(LegalHold):
            forbidden()
    assert upkeep.check(own).ok
    made.close()


def test_a_facilitator_cannot_put_on_a_hold(tmp_path: Path) -> None:
    made = village(tmp_path)
    own = made.facilitators[0]
    programme.write_control(own, hold.KIND, {"state": hold.ON, "number": 9})
    assert not mending.held(own)
    made.close()
