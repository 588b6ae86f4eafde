"""The key header: eight equal slots, one Argon2 run, every changed byte noticed."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from desktop.crypto import keys
from desktop.crypto.keys import FLOOR, Cost, KeyHeader, NotANotebook, NotebookNewer, WrongPassphrase


@pytest.fixture(scope="module")
def made() -> tuple[KeyHeader, keys.RawKey]:
    return keys.new_header("Тихие реки", FLOOR, os.urandom)


def test_the_passphrase_opens_and_another_does_not(made: tuple[KeyHeader, keys.RawKey]) -> None:
    header, raw = made
    again = KeyHeader.from_bytes(header.to_bytes())
    assert again == header
    assert keys.open_header(again, "Тихие реки") == raw
    with pytest.raises(WrongPassphrase):
        keys.open_header(again, "тихие реки")


def test_slots_look_alike(made: tuple[KeyHeader, keys.RawKey]) -> None:
    header, _ = made
    assert len(header.to_bytes()) == keys.HEADER_BYTES == 848
    assert {len(slot) for slot in header.slots} == {keys.SLOT_BYTES}
    assert len(set(header.slots)) == keys.SLOTS


@pytest.mark.parametrize("place", [0, 13, 14, 31, 44, 60, 64, 70, 100])
def test_a_changed_byte_never_opens(made: tuple[KeyHeader, keys.RawKey], place: int) -> None:
    raw = bytearray(made[0].to_bytes())
    raw[place] ^= 1
    with pytest.raises((NotANotebook, WrongPassphrase)):
        keys.open_header(KeyHeader.from_bytes(bytes(raw)), "Тихие реки")


@pytest.mark.parametrize(
    "cost",
    [Cost(1024, 3, 1), Cost(1024 * 1024, 3, 1), Cost(FLOOR.memory, 1, 1), Cost(FLOOR.memory, 99, 1), Cost(lanes=9)],
)  # fmt: skip
def test_a_cost_outside_the_limits_is_refused_before_any_work(made: tuple[KeyHeader, keys.RawKey], cost: Cost) -> None:
    with pytest.raises(NotANotebook):
        KeyHeader.from_bytes(replace(made[0], cost=cost).to_bytes())


@pytest.mark.parametrize("raw", [b"", b"PK", b"daftar-vault\n\x01", b"x" * 848])
def test_another_file_is_not_a_notebook(raw: bytes) -> None:
    with pytest.raises(NotANotebook):
        KeyHeader.from_bytes(raw)


def test_a_newer_header_says_so(made: tuple[KeyHeader, keys.RawKey]) -> None:
    raw = bytearray(made[0].to_bytes())
    raw[13] = 2
    with pytest.raises(NotebookNewer):
        KeyHeader.from_bytes(bytes(raw))


def test_fingerprints_are_thirty_digits() -> None:
    digits = keys.fingerprint(b"card")
    assert [len(group) for group in digits.split(" ")] == [5] * 6
    assert digits != keys.fingerprint(b"Card")


def test_practice_has_ids_of_its_own() -> None:
    assert keys.programme_id("00" * 32, practice=True) != keys.programme_id("00" * 32, practice=False)
