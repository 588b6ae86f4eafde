"""Device cards (docs/format.md §6): the public half of a device, carried to its supervisor."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.crypto import age
from desktop.crypto.age import RECIPIENT_BYTES, AgeKeyNotValid
from desktop.crypto.canonical import NotCanonical, decode_object, encode
from desktop.crypto.keys import fingerprint
from desktop.crypto.signing import SigningKey, holds
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

_KEYS = {"card", "device", "practice", "reply", "role", "sig"}
_MARK = b"daftar-card-1"
LONGEST = 16 * 1024


class CardNotValid(AppError):
    code = "card-not-valid"
    text = QT_TRANSLATE_NOOP("Errors", "This file is not a device card, or it was changed on the way.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask for the card again. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Card:
    """`device` in hexadecimal; `reply` is an age recipient; `line` is the card as it was written."""

    device: str
    role: str
    practice: bool
    reply: bytes
    line: str

    @property
    def fingerprint(self) -> str:
        return fingerprint(_MARK + self.line.encode())


def make(key: SigningKey, role: str, practice: bool, reply: bytes) -> bytes:
    """The card of a device as a file of one line."""
    card = {"card": 1, "device": key.public, "practice": practice, "reply": reply.hex(), "role": role, "sig": ""}
    card["sig"] = key.sign(_MARK + encode(card).encode()).hex()
    return encode(card).encode() + b"\n"


def read(content: bytes) -> Card:
    """The card in a file; anything but a whole, signed one raises CardNotValid."""
    if len(content) > LONGEST:
        raise CardNotValid
    try:
        line = content.removesuffix(b"\n").decode()
        raw = decode_object(line)
        if set(raw) != _KEYS or raw["card"] != 1 or not isinstance(raw["practice"], bool):
            raise CardNotValid
        device, role, reply, sig = (str(raw[name]) for name in ("device", "role", "reply", "sig"))
        if bytes.fromhex(device).hex() != device or role not in ("facilitator", "supervisor", "trainer"):
            raise CardNotValid
        if not holds(device, sig, _MARK + encode({**raw, "sig": ""}).encode()):
            raise CardNotValid
        return Card(device, role, raw["practice"], recipient(reply), line)
    except (UnicodeDecodeError, NotCanonical, ValueError, AgeKeyNotValid) as error:
        raise CardNotValid from error


def recipient(text: str) -> bytes:
    """The recipient that lower-case hexadecimal spells; AgeKeyNotValid unless a packet can really be closed for it."""
    try:
        raw = bytes.fromhex(text)
    except ValueError as error:
        raise AgeKeyNotValid from error
    if len(raw) != RECIPIENT_BYTES or raw.hex() != text:
        raise AgeKeyNotValid
    age.encrypt(b"", [raw])
    return raw
