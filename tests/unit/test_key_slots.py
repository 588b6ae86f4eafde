"""Ways into a notebook: a changed passphrase, recovery masters, and two key files that a crash left different."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.crypto import keys
from desktop.crypto.keys import FLOOR, KeyHeader, RawKey, WrongPapers, WrongPassphrase
from desktop.storage import vault
from desktop.storage.place import KEY, KEY_COPY
from desktop.storage.vault import Vault

OLD, NEW, MASTER = "тихие реки", "другие слова", b"sixteen bytes.. "


@pytest.fixture
def made(tmp_path: Path) -> Vault:
    return vault.create(tmp_path / "Тетрадь", OLD, FLOOR, os.urandom)


def changed(header: KeyHeader, raw: RawKey) -> KeyHeader:
    return keys.with_passphrase(header, 0, NEW, raw, os.urandom)


def with_master(header: KeyHeader, raw: RawKey) -> KeyHeader:
    return keys.add_recovery(header, 1, MASTER, raw, os.urandom)


def rewrapped(made: Vault, change: vault.Change) -> None:
    connection = made.connect()
    vault.rewrap(made, connection, change)
    connection.close()


def copies(made: Vault) -> list[bytes]:
    return [(made.folder / name).read_bytes() for name in (KEY, KEY_COPY)]


def opens(made: Vault, passphrase: str) -> bool:
    try:
        return vault.open_key(made.folder, passphrase) == made.key
    except WrongPassphrase:
        return False


def test_a_master_and_a_passphrase_open_the_same_notebook_and_nothing_shows_how_many_ways_there_are(
    made: Vault,
) -> None:
    before = copies(made)[0]
    rewrapped(made, with_master)
    assert vault.recover(made.folder, MASTER).key == made.key
    assert opens(made, OLD)
    assert len(copies(made)[0]) == len(before)
    with pytest.raises(WrongPapers):
        vault.recover(made.folder, MASTER[::-1])
    rewrapped(made, lambda header, _raw: keys.drop_slot(header, 1, os.urandom))
    with pytest.raises(WrongPapers):
        vault.recover(made.folder, MASTER)


def test_a_changed_passphrase_leaves_the_other_ways_and_no_old_copy(made: Vault) -> None:
    rewrapped(made, with_master)
    rewrapped(made, changed)
    assert (opens(made, OLD), opens(made, NEW), vault.recover(made.folder, MASTER).key) == (False, True, made.key)
    assert len({*copies(made)}) == 1


@pytest.mark.parametrize(("typed", "other"), [(OLD, NEW), (NEW, OLD)])
def test_a_crash_between_the_two_files_leaves_both_ways_until_one_is_used(made: Vault, typed: str, other: str) -> None:
    first = copies(made)[0]
    rewrapped(made, changed)
    connection = made.connect()
    vault.know(connection, KeyHeader.from_bytes(first))  # the crash came before the notebook itself was told
    connection.close()
    (made.folder / KEY).write_bytes(first)  # and before the second file was written
    assert (opens(made, OLD), opens(made, NEW)) == (True, True)
    assert vault.unlock(made.folder, typed).key == made.key
    assert (len({*copies(made)}), opens(made, typed), opens(made, other)) == (1, True, False)


@pytest.mark.parametrize("name", [KEY, KEY_COPY])
def test_a_spoilt_slot_that_was_not_tried_is_healed_from_the_whole_copy(made: Vault, name: str) -> None:
    rewrapped(made, with_master)
    whole = copies(made)[0]
    spoilt = bytearray(whole)
    spoilt[keys.PREFIX_BYTES + keys.SLOT_BYTES + 20] ^= 1  # in the slot of the master; the passphrase still opens
    (made.folder / name).write_bytes(spoilt)
    vault.unlock(made.folder, OLD)
    assert copies(made) == [whole, whole]


def test_a_missing_copy_comes_back(made: Vault) -> None:
    (made.folder / KEY).unlink()
    vault.unlock(made.folder, OLD)
    assert len({*copies(made)}) == 1
