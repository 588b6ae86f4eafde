"""Device cards: whole and signed, or refused."""

from __future__ import annotations

import json

import pytest

from desktop.crypto import age, canonical, card
from desktop.crypto.card import CardNotValid
from desktop.crypto.signing import SigningKey, holds

KEY = SigningKey(bytes(range(32)))
REPLY = age.recipient_of(bytes(32))
FILE = card.make(KEY, "facilitator", practice=False, reply=REPLY)


def test_a_card_is_read_as_it_was_made() -> None:
    found = card.read(FILE)
    assert (found.device, found.role, found.practice, found.reply) == (KEY.public, "facilitator", False, REPLY)
    assert len(found.fingerprint.replace(" ", "")) == 30


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("card", 2), ("device", "00" * 32), ("device", KEY.public.upper()), ("role", "supervisor"), ("role", "king"),
        ("practice", True), ("practice", "no"), ("reply", "00"), ("reply", "zz"), ("sig", "00" * 64), ("more", 1),
    ],
)  # fmt: skip
def test_a_changed_card_is_refused(name: str, value: object) -> None:
    with pytest.raises(CardNotValid):
        card.read(canonical.encode({**json.loads(FILE), name: value}).encode())


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", FILE + b"\n", FILE[:-2], b" " * 20_000, b"[1]"])
def test_another_file_is_not_a_card(content: bytes) -> None:
    with pytest.raises(CardNotValid):
        card.read(content)


def test_a_signed_card_with_a_reply_key_of_another_size_is_refused() -> None:
    with pytest.raises(CardNotValid):
        card.read(card.make(KEY, "facilitator", practice=False, reply=b"short"))


def test_signatures_hold_or_not_and_never_fail() -> None:
    sig = KEY.sign(b"mark").hex()
    assert holds(KEY.public, sig, b"mark")
    for public, wrong, mark in ((KEY.public, sig, b"other"), ("zz", sig, b"mark"), (KEY.public, "00", b"mark")):
        assert not holds(public, wrong, mark)
    assert "seed" not in repr(KEY)
