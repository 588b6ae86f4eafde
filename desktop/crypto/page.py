"""One page of the encrypted database as SQLCipher 4 writes it: opened alone, so that damage elsewhere is no matter."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac, sha512
from hmac import compare_digest
from hmac import digest as hmac

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.crypto.keys import RawKey

PAGE, SALT, VECTOR, SEAL = 4096, 16, 16, 64
USABLE = PAGE - VECTOR - SEAL
"""Bytes of a page that SQLite may use: 80 at its end hold the vector and the seal."""
_PLAIN_BEGIN = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class PageKeys:
    """What opens pages: the cipher's key and the key of the seal, 32 bytes each."""

    cipher: bytes = field(repr=False)
    seal: bytes = field(repr=False)


def page_keys(raw: RawKey) -> PageKeys:
    """As SQLCipher derives them from a raw key with its salt (zetetic.net/sqlcipher/design)."""
    salt = bytes(byte ^ 0x3A for byte in raw.salt)
    return PageKeys(raw.key, pbkdf2_hmac("sha512", raw.key, salt, 2, 32))


def open_page(keys: PageKeys, number: int, sealed: bytes) -> bytes | None:
    """The 4,096 bytes of page `number` (from 1), its last 80 empty; None if a single bit of it is not as written."""
    if len(sealed) != PAGE:
        return None
    begin = SALT if number == 1 else 0
    vector, seal = sealed[USABLE : USABLE + VECTOR], sealed[USABLE + VECTOR :]
    said = hmac(keys.seal, sealed[begin : USABLE + VECTOR] + number.to_bytes(4, "little"), sha512)
    if not compare_digest(said, seal):
        return None
    opener = Cipher(algorithms.AES(keys.cipher), modes.CBC(vector)).decryptor()
    plain = opener.update(sealed[begin:USABLE]) + opener.finalize()
    return (_PLAIN_BEGIN if number == 1 else b"") + plain + bytes(PAGE - USABLE)
