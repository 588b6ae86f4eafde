"""One byte of a closed notebook changed, any byte of any file: the check sees it, and no other key comes out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.actions import programme, record, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import keys
from desktop.crypto.keys import HEADER_BYTES, PREFIX_BYTES, SLOT_BYTES
from desktop.storage.place import DATABASE, KEY, KEY_COPY
from tests.programme import PASSPHRASE, PROJECT, SITE, clock, notebook
from tests.tools import bytewise

EVERY = bool(os.environ.get("DAFTAR_TEST_EVERY"))
STRIDE = 1 if EVERY else 37  # a prime: over the pages it meets every offset in one


@pytest.fixture
def closed(tmp_path: Path) -> Workspace:
    """The notebook of a supervisor, closed; its key is held, so that Argon2 is not asked for each byte."""
    own = notebook(tmp_path / "s1", "supervisor")
    own.close()
    return own


@pytest.mark.long
def test_every_byte_of_the_database(closed: Workspace) -> None:
    size = (closed.folder / DATABASE).stat().st_size
    places = range(0, size, STRIDE)
    assert not bytewise.pages_wrong(closed.folder, closed.vault.key)
    unseen = bytewise.unseen_in_pages(closed, [*range(32), *places])
    print({"bytes": size, "tried": len(places) + 32, "unseen": unseen})
    assert unseen == []
    assert not bytewise.pages_wrong(closed.folder, closed.vault.key)


def test_without_the_look_at_the_salt_its_bytes_would_pass(closed: Workspace) -> None:
    """The control: what no page vouches for is exactly the salt."""
    assert bytewise.unseen_in_pages(closed, range(64), salted=False) == list(range(16))


@pytest.mark.long
def test_every_byte_of_a_log_that_a_power_cut_left(closed: Workspace, tmp_path: Path) -> None:
    """A change of anything but the last work is seen; one of the last looks like the power cut, and costs no more."""
    own = workspace.unlock(closed.folder, PASSPHRASE, clock=clock)
    programme.create(own, "Доверие", "TJ")
    record.add(own, "project", [PROJECT])
    sites = [{**SITE, "code": f"S-{number}"} for number in (4, 5, 6)]
    works = [lambda site=site: record.add(own, "site", [site]) for site in sites]
    place = tmp_path / "caught"
    after = bytewise.caught(own, place, works)
    own.close()
    size = (place / bytewise.LOG).stat().st_size
    places = range(0, size, STRIDE * 11)
    found = bytewise.read_in_log(place, own.vault.key, after, [*range(48), *places])
    print({"bytes": size, **{answer: len(at) for answer, at in found.items()}})
    assert found["unseen"] == []
    assert len(found["seen"]) > len(places) // 2
    # The control: those that are seen would have cost more, as SQLite reads no further than the change.
    assert min(found["last work lost"], default=size) > max(found["seen"])


@pytest.mark.parametrize("name", [KEY, KEY_COPY])
def test_every_byte_of_a_key_file(closed: Workspace, name: str) -> None:
    assert bytewise.unseen_in_keys(closed, name, range(HEADER_BYTES)) == []
    other = closed.folder / (KEY if name == KEY_COPY else KEY_COPY)
    other.write_bytes((closed.folder / name).read_bytes())


def test_a_changed_header_opens_as_before_or_not_at_all(closed: Workspace) -> None:
    """Bytes of another slot change nothing for this one, the rest shuts it or is refused; no other key comes out."""
    header = keys.KeyHeader.from_bytes((closed.folder / KEY).read_bytes())
    key, master = closed.vault.key, bytes(range(16))
    papers = keys.add_recovery(header, 3, master, key, os.urandom)
    (closed.folder / KEY).write_bytes(papers.to_bytes())
    once = keys._of_master(master, papers)
    for stretched in (lambda _: once, lambda changed: keys._of_master(master, changed)):
        said = bytewise.opening_otherwise(closed.folder, stretched, key)
        print(said)
        assert said.keys() <= {"same", "shut", "not-a-notebook", "notebook-newer"}
        assert said["same"] == HEADER_BYTES - PREFIX_BYTES - SLOT_BYTES
        assert sum(said.values()) == HEADER_BYTES
