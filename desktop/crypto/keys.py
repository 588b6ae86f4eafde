"""The key header of a vault (docs/format.md §4.1): a passphrase opens one of eight equal slots."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

Random = Callable[[int], bytes]
MAGIC = b"daftar-vault\n"
SLOTS = 8
SLOT_BYTES = 98
PREFIX_BYTES = 64
HEADER_BYTES = PREFIX_BYTES + SLOTS * SLOT_BYTES
FLOOR_KIB, CAP_KIB, FLOOR_PASSES, CAP_PASSES = 64 * 1024, 512 * 1024, 3, 64
PASSPHRASE, RECOVERY = 1, 2
_PREFIX = struct.Struct(">13sB16sIII16s6s")


class WrongPassphrase(AppError):
    code = "wrong-passphrase"
    text = QT_TRANSLATE_NOOP("Errors", "The passphrase does not open this notebook.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Look at the words and their order: the eye shows what is typed. Capitals and layout do not matter."
    )


class WrongPapers(AppError):
    code = "wrong-papers"
    text = QT_TRANSLATE_NOOP("Errors", "These words do not open this notebook.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Check that they were made for this notebook, and that no newer ones replaced them."
    )


class NotANotebook(AppError):
    code = "not-a-notebook"
    text = QT_TRANSLATE_NOOP("Errors", "The key file of this notebook is missing, empty or belongs to something else.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose another folder, or put a backup of this notebook in its place.")


class NotebookNewer(AppError):
    code = "notebook-newer"
    text = QT_TRANSLATE_NOOP("Errors", "This notebook was made by a newer version of the program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Update the program, then open it again.")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id memory in KiB, passes, lanes."""

    memory: int = 256 * 1024
    passes: int = 3
    lanes: int = 1

    def within_limits(self) -> bool:
        return (
            FLOOR_KIB <= self.memory <= CAP_KIB and FLOOR_PASSES <= self.passes <= CAP_PASSES and 1 <= self.lanes <= 4
        )


FLOOR = Cost(FLOOR_KIB, FLOOR_PASSES, 1)


@dataclass(frozen=True, slots=True)
class RawKey:
    """SQLCipher's raw key: 32 bytes of key and the 16-byte salt of the database."""

    key: bytes = field(repr=False)
    salt: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyHeader:
    """The parsed header file; its slots stay closed."""

    vault_id: bytes
    cost: Cost
    salt: bytes
    slots: tuple[bytes, ...]

    def prefix(self) -> bytes:
        cost = self.cost
        return _PREFIX.pack(MAGIC, 1, self.vault_id, cost.memory, cost.passes, cost.lanes, self.salt, bytes(6))

    def to_bytes(self) -> bytes:
        return self.prefix() + b"".join(self.slots)

    @staticmethod
    def from_bytes(raw: bytes) -> KeyHeader:
        """Refuses other files and costs outside the limits (NotANotebook) and newer versions (NotebookNewer)."""
        if len(raw) < 14 or raw[:13] != MAGIC:
            raise NotANotebook
        if raw[13] > 1:
            raise NotebookNewer
        if len(raw) != HEADER_BYTES or raw[13] != 1:
            raise NotANotebook
        _, _, vault_id, memory, passes, lanes, salt, spare = _PREFIX.unpack_from(raw)
        cost = Cost(memory, passes, lanes)
        if not cost.within_limits() or spare != bytes(6):
            raise NotANotebook
        slots = tuple(raw[at : at + SLOT_BYTES] for at in range(PREFIX_BYTES, HEADER_BYTES, SLOT_BYTES))
        return KeyHeader(vault_id, cost, salt, slots)


def new_header(passphrase: str, cost: Cost, random: Random) -> tuple[KeyHeader, RawKey]:
    """A fresh header with one slot in use, and the key it guards."""
    raw = RawKey(random(32), random(16))
    blank = KeyHeader(random(16), cost, random(16), tuple(random(SLOT_BYTES) for _ in range(SLOTS)))
    return with_passphrase(blank, 0, passphrase, raw, random), raw


def with_slot(header: KeyHeader, index: int, stretched: bytes, kind: int, raw: RawKey, random: Random) -> KeyHeader:
    """`header` with slot `index` (0–7) wrapping `raw` under a stretched secret."""
    nonce = random(12)
    plain = bytes([kind]) + raw.key + raw.salt + bytes(21)
    sealed = ChaCha20Poly1305(_slot_key(stretched, header, index)).encrypt(nonce, plain, _aad(header, index))
    slots = (*header.slots[:index], nonce + sealed, *header.slots[index + 1 :])
    return replace(header, slots=slots)


def with_passphrase(header: KeyHeader, index: int, passphrase: str, raw: RawKey, random: Random) -> KeyHeader:
    """`header` with slot `index` opened by `passphrase`. Cost and salt stay: every slot is bound to them."""
    return with_slot(header, index, _stretch(passphrase, header), PASSPHRASE, raw, random)


def add_recovery(header: KeyHeader, index: int, master: bytes, raw: RawKey, random: Random) -> KeyHeader:
    """`header` with slot `index` opened by a recovery master (16 random bytes, so it needs no stretching)."""
    return with_slot(header, index, _of_master(master, header), RECOVERY, raw, random)


def drop_slot(header: KeyHeader, index: int, random: Random) -> KeyHeader:
    """`header` with slot `index` as if it had never been used."""
    return replace(header, slots=(*header.slots[:index], random(SLOT_BYTES), *header.slots[index + 1 :]))


def open_header(header: KeyHeader, passphrase: str) -> RawKey:
    """The key behind any slot that the passphrase opens, with one Argon2id run; else WrongPassphrase."""
    found = _open(header, _stretch(passphrase, header))
    if found is None:
        raise WrongPassphrase
    return found


def open_recovery(header: KeyHeader, master: bytes) -> RawKey:
    """The key behind any slot that the recovery master opens; else WrongPapers."""
    found = _open(header, _of_master(master, header))
    if found is None:
        raise WrongPapers
    return found


def _open(header: KeyHeader, stretched: bytes) -> RawKey | None:
    found = None
    for index, slot in enumerate(header.slots):  # all eight, so that time does not tell which one opened
        box = ChaCha20Poly1305(_slot_key(stretched, header, index))
        try:
            plain = box.decrypt(slot[:12], slot[12:], _aad(header, index))
        except InvalidTag:
            continue
        found = RawKey(plain[1:33], plain[33:49])
    return found


def _of_master(master: bytes, header: KeyHeader) -> bytes:
    return HKDF(SHA256(), 32, header.vault_id, b"daftar-recovery-1").derive(master)


def _stretch(passphrase: str, header: KeyHeader) -> bytes:
    cost = header.cost
    text = unicodedata.normalize("NFKC", passphrase).encode()
    kdf = Argon2id(salt=header.salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    return kdf.derive(text)


def _slot_key(stretched: bytes, header: KeyHeader, index: int) -> bytes:
    return HKDF(SHA256(), 32, header.vault_id, b"slot-" + bytes([index])).derive(stretched)


def _aad(header: KeyHeader, index: int) -> bytes:
    return header.prefix() + bytes([index])


def programme_id(root: str, practice: bool) -> bytes:
    """The 32-byte id of the programme that the root key (hexadecimal) names; practice has its own domain."""
    domain = b"daftar-practice-1" if practice else b"daftar-programme-1"
    return sha256(domain + bytes.fromhex(root)).digest()


def fingerprint(mark: bytes) -> str:
    """Thirty digits in six groups, for reading aloud (docs/format.md §2)."""
    number = int.from_bytes(sha256(b"daftar-fingerprint-1" + mark).digest(), "big") % 10**30
    digits = f"{number:030d}"
    return " ".join(digits[at : at + 5] for at in range(0, 30, 5))
