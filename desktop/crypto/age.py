"""age v1 files (c2sp.org/age) for the one recipient type `mlkem768x25519`, over the HPKE of `cryptography`.

Nothing here takes its randomness from outside: a repeated file key or nonce would give everything away, and HPKE draws
its own. An identity is its 32-byte seed, a recipient the 1216 bytes of its public key.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import shake_256
from io import BytesIO
from itertools import chain
from secrets import SystemRandom, token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.crypto import bech32, unpadded
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

STANZAS = 4
SEED_BYTES, RECIPIENT_BYTES = 32, 1216
CHUNK, TAG = 64 * 1024, 16
LONGEST_HEADER = 64 * 1024
TYPE = "mlkem768x25519"
_MAGIC = b"age-encryption.org/v1\n"
_INFO = b"age-encryption.org/mlkem768x25519"
_MLKEM_KEY_BYTES, _ENC_BYTES, _BODY_BYTES, NONCE_BYTES, _FILE_KEY_BYTES = 1184, 1120, 32, 16, 16
_SECRET, _PUBLIC = "AGE-SECRET-KEY-PQ-", "age1pq"
_VISIBLE = re.compile("[!-~]+").fullmatch
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class NotABundle(AppError):
    code = "not-a-bundle"
    text = QT_TRANSLATE_NOOP("Errors", "This file is not a packet of this program.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose a file whose name ends in .daftar.")


class BundleDamaged(AppError):
    code = "bundle-damaged"
    text = QT_TRANSLATE_NOOP("Errors", "The packet was changed on the way or copied only in part.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for a new copy.")


class NotForMe(AppError):
    code = "bundle-not-for-me"
    text = QT_TRANSLATE_NOOP("Errors", "The packet cannot be opened with the keys of this notebook.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "It is meant for somebody else, or was changed on the way. Ask the sender for a new copy for you."
    )


class AgeKeyNotValid(AppError):
    code = "age-key-not-valid"
    text = QT_TRANSLATE_NOOP("Errors", "The key for packets is not a valid one.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask for a new copy of the card or of the key file.")


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapping of the file key: its type and arguments, and its decoded body."""

    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; `signed` is what the MAC covers, the payload starts at byte `length` of the file."""

    stanzas: tuple[Stanza, ...]
    signed: bytes
    mac: bytes
    length: int


def new_identity() -> bytes:
    """A fresh seed of 32 bytes."""
    return token_bytes(SEED_BYTES)


def recipient_of(identity: bytes) -> bytes:
    """The 1216 public bytes (ML-KEM-768, then X25519) of a 32-byte seed."""
    mlkem, x25519 = _private_halves(identity)
    return mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()


def identity_text(identity: bytes) -> str:
    """AGE-SECRET-KEY-PQ-1…, as other age programs read it."""
    return bech32.spell(_SECRET, identity)


def recipient_text(recipient: bytes) -> str:
    """age1pq1…, as other age programs read it."""
    return bech32.spell(_PUBLIC, recipient)


def identity_from(text: str) -> bytes:
    """The seed that AGE-SECRET-KEY-PQ-1… spells; else AgeKeyNotValid."""
    return _read(_SECRET, text, SEED_BYTES)


def recipient_from(text: str) -> bytes:
    """The recipient that age1pq1… spells; else AgeKeyNotValid."""
    recipient = _read(_PUBLIC, text, RECIPIENT_BYTES)
    _public(recipient)
    return recipient


def _read(prefix: str, text: str, size: int) -> bytes:
    raw = bech32.read(prefix, text)
    if raw is None or len(raw) != size:
        raise AgeKeyNotValid
    return raw


def encrypt(plaintext: bytes, recipients: Sequence[bytes]) -> bytes:
    """An age file for one to four recipients of 1216 bytes each; AgeKeyNotValid if one is no key."""
    head, box = begin(recipients)
    return _together(chain((head,), (box.encrypt(*chunk, None) for chunk in _chunks(memoryview(plaintext), CHUNK))))


def begin(recipients: Sequence[bytes]) -> tuple[bytes, ChaCha20Poly1305]:
    """The head of a new file, up to its first chunk, and the box that its chunks go into.

    There are always four stanzas in random order; spare ones go to keys nobody keeps, so that none tells the readers.
    """
    if not 0 < len(recipients) <= STANZAS:
        raise ValueError(f"{len(recipients)} recipients")
    file_key, nonce = token_bytes(_FILE_KEY_BYTES), token_bytes(NONCE_BYTES)
    nobody = [recipient_of(new_identity()) for _ in range(STANZAS - len(recipients))]
    stanzas = [_wrap(file_key, recipient) for recipient in (*recipients, *nobody)]
    SystemRandom().shuffle(stanzas)
    signed = _MAGIC + b"".join(stanzas) + b"---"
    header = signed + b" " + unpadded.spell(_mac(file_key, signed)).encode() + b"\n"
    return header + nonce, _payload_box(file_key, nonce)


def decrypt(blob: bytes, identities: Sequence[bytes], four: bool = True) -> bytes:
    """The whole plaintext, released only when every byte of the file has been proved.

    `four` demands our own shape, exactly four stanzas of our type (NotABundle otherwise); without it any age file with
    a stanza of our type opens, as the vectors of the specification want. A passphrase stanza is refused either way.
    NotForMe if no identity (32-byte seeds) opens a stanza, BundleDamaged for every other fault.
    """
    header, file_key = unwrapped(blob, identities, four)
    return read_payload(blob, header, file_key)


def unwrapped(blob: bytes, identities: Sequence[bytes], four: bool = True) -> tuple[Header, bytes]:
    """The header that a file begins with, and its file key; as `decrypt` says."""
    header = parse(blob)
    types = [stanza.arguments[0] for stanza in header.stanzas]
    if "scrypt" in types or (four and types != [TYPE] * STANZAS):
        raise NotABundle
    wrapped = [_ciphertext(stanza) for stanza in header.stanzas if stanza.arguments[0] == TYPE]
    return header, _unwrap(wrapped, identities)


def parse(blob: bytes) -> Header:
    """The header of an age file, at most 64 KiB, with one spelling only: LF, canonical base64, no spare space."""
    if not blob.startswith(_MAGIC):
        # Cut short or with other line ends it was a bundle once; a letter or a picture never was.
        raise BundleDamaged if _MAGIC.startswith(blob[: len(_MAGIC)].replace(b"\r", b"\n")) else NotABundle
    dashes = blob.find(b"\n---", 0, LONGEST_HEADER) + 1
    newline = blob.find(b"\n", dashes, dashes + 64)
    if dashes == 0 or newline < 0:
        raise BundleDamaged
    try:
        lines = blob[len(_MAGIC) : newline].decode("ascii").split("\n")
    except UnicodeDecodeError as error:
        raise BundleDamaged from error
    last = lines.pop()
    mac = _unbase64(last[4:])
    if last[:4] != "--- " or len(mac) != 32 or not lines:
        raise BundleDamaged
    return Header(_stanzas(lines), blob[: dashes + 3], mac, newline + 1)


def read_payload(blob: bytes, header: Header, file_key: bytes) -> bytes:
    """Check the MAC of the header, then open the payload under the 16-byte file key; BundleDamaged if either fails."""
    box = opened(blob, header, file_key)
    start = header.length + NONCE_BYTES
    size = len(blob) - start
    # Only an empty file may end in an empty chunk: otherwise two files would say the same.
    if size > CHUNK + TAG and size % (CHUNK + TAG) == TAG:
        raise BundleDamaged
    try:
        return _together(box.decrypt(*chunk, None) for chunk in _chunks(memoryview(blob)[start:], CHUNK + TAG))
    except InvalidTag as error:
        raise BundleDamaged from error


def opened(blob: bytes, header: Header, file_key: bytes) -> ChaCha20Poly1305:
    """The box that the chunks come out of: they begin NONCE_BYTES after the header, whose MAC is checked here."""
    nonce = blob[header.length : header.length + NONCE_BYTES]
    if not hmac.compare_digest(header.mac, _mac(file_key, header.signed)) or len(nonce) < NONCE_BYTES:
        raise BundleDamaged
    return _payload_box(file_key, nonce)


def _stanzas(lines: Sequence[str]) -> tuple[Stanza, ...]:
    found: list[Stanza] = []
    rest = iter(lines)
    for line in rest:
        mark, *arguments = line.split(" ")
        if mark != "->" or not arguments or not all(map(_VISIBLE, arguments)):
            raise BundleDamaged
        body: list[str] = []
        for part in rest:
            body.append(part)
            if len(part) < 64:
                break
        if not body or len(body[-1]) >= 64 or any(len(part) > 64 for part in body):
            raise BundleDamaged
        found.append(Stanza(tuple(arguments), _unbase64("".join(body))))
    return tuple(found)


def _ciphertext(stanza: Stanza) -> bytes:
    """What HPKE opens. The body must have its one length before any key touches it (partitioning oracles)."""
    if len(stanza.arguments) != 2 or len(stanza.body) != _BODY_BYTES:
        raise BundleDamaged
    enc = _unbase64(stanza.arguments[1])
    if len(enc) != _ENC_BYTES:
        raise BundleDamaged
    return enc + stanza.body


def _wrap(file_key: bytes, recipient: bytes) -> bytes:
    try:
        sealed = _SUITE.encrypt(file_key, _public(recipient), _INFO)
    except ValueError as error:  # the X25519 half is a point of low order
        raise AgeKeyNotValid from error
    enc, body = sealed[:_ENC_BYTES], sealed[_ENC_BYTES:]
    return f"-> {TYPE} {unpadded.spell(enc)}\n{unpadded.spell(body)}\n".encode()


def _unwrap(wrapped: Sequence[bytes], identities: Sequence[bytes]) -> bytes:
    for identity in identities:
        key = hpke.MLKEM768X25519PrivateKey(*_private_halves(identity))
        for ciphertext in wrapped:
            try:
                return _SUITE.decrypt(ciphertext, key, _INFO)
            except InvalidTag:
                continue
    raise NotForMe


def _private_halves(identity: bytes) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
    if len(identity) != SEED_BYTES:
        raise AgeKeyNotValid
    seeds = shake_256(identity).digest(96)
    return MLKEM768PrivateKey.from_seed_bytes(seeds[:64]), X25519PrivateKey.from_private_bytes(seeds[64:])


def _public(recipient: bytes) -> hpke.MLKEM768X25519PublicKey:
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(recipient[:_MLKEM_KEY_BYTES])
        return hpke.MLKEM768X25519PublicKey(mlkem, X25519PublicKey.from_public_bytes(recipient[_MLKEM_KEY_BYTES:]))
    except ValueError as error:
        raise AgeKeyNotValid from error


def _mac(file_key: bytes, signed: bytes) -> bytes:
    return hmac.digest(HKDF(SHA256(), 32, None, b"header").derive(file_key), signed, "sha256")


def _payload_box(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(HKDF(SHA256(), 32, nonce, b"payload").derive(file_key))


def _chunks(whole: memoryview, step: int) -> Iterator[tuple[bytes, memoryview]]:
    """The nonce and the bytes of each chunk; there is always one, and the last is marked."""
    end = max(0, len(whole) - 1) // step
    for index in range(end + 1):
        yield index.to_bytes(11, "big") + bytes([index == end]), whole[index * step : (index + 1) * step]


def _together(pieces: Iterable[bytes]) -> bytes:
    # Three times as fast as joining a list, which has every chunk in memory twice.
    whole = BytesIO()
    whole.writelines(pieces)
    return whole.getvalue()


def _unbase64(text: str) -> bytes:
    if (raw := unpadded.read(text)) is None:
        raise BundleDamaged
    return raw
