"""The bundle file, packed and opened in the one order that believes nothing too early (docs/format.md §5)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from json.encoder import encode_basestring
from typing import Protocol

from desktop.crypto import age, canonical, signing
from desktop.crypto.canonical import NotCanonical
from desktop.crypto.entry import LONGEST_PART, PARTS
from desktop.errors import AppError
from desktop.sync import member
from desktop.sync.manifest import FORMAT, Manifest, parse
from desktop.sync.member import BundleMalformed, BundleOverLimits
from desktop.words import QT_TRANSLATE_NOOP

LARGEST_FILE = 64 * 1024 * 1024
MOST_ENTRIES = 100_000
_LONGEST_TEXT = 32 + LONGEST_PART  # the digits of the salt go before
_LONGEST_LINE = 4 * 6 * LONGEST_PART  # three such texts, each letter escaped as \u001f, and room for the keys
_SIGNATURE = re.compile("[0-9a-f]{128}").fullmatch
_scan = json.JSONDecoder().raw_decode


class TooMuchForOnePacket(AppError):
    code = "too-much-for-one-packet"
    text = QT_TRANSLATE_NOOP("Errors", "There is too much to hand over in one packet.")
    hint = QT_TRANSLATE_NOOP("Errors", "Hand over in smaller parts. Nothing was written.")


class SignatureWrong(AppError):
    code = "bundle-signature-wrong"
    text = QT_TRANSLATE_NOOP("Errors", "The packet was not signed by the device that it names.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Tell your supervisor that somebody made it.")


class Readdressed(AppError):
    code = "bundle-readdressed"
    text = QT_TRANSLATE_NOOP("Errors", "The packet was closed for this notebook by somebody who did not write it.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Nothing was taken from it. Ask the sender for the packet that was made for you."
    )


class BodyDiffers(AppError):
    code = "bundle-body-differs"
    text = QT_TRANSLATE_NOOP("Errors", "What the packet holds is not what its sender signed.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the sender for a new copy.")


@dataclass(frozen=True, slots=True)
class Envelope:
    """A bundle whose manifest was read and not yet believed; `mine` tells if it names a key of ours as a recipient."""

    manifest: Manifest
    line: bytes
    signature: str
    plain: bytes
    start: int
    mine: bool


class Signer(Protocol):
    """What can sign: the device's key."""

    def sign(self, mark: bytes, /) -> bytes: ...


def pack(
    manifest: Mapping[str, object], lines: Iterable[Mapping[str, str]], key: Signer, recipients: Sequence[bytes]
) -> bytes:
    """The whole file for its two recipients: the addressee's and the programme's recovery recipient.

    `manifest` has every field but those that follow from the rest: bytes, counts, format, recipients, sha256.
    TooMuchForOnePacket if no reader would take it.
    """
    travelling = list(lines)
    body = "".join(map(spell, travelling)).encode()
    line = canonical.encode({
        **manifest,
        "bytes": len(body),
        "counts": {"entries": len(travelling), "parts": sum(map(len, travelling)) - len(travelling)},
        "format": FORMAT,
        "recipients": [recipient_mark(recipient) for recipient in recipients],
        "sha256": sha256(body).hexdigest(),
    }).encode()  # fmt: skip
    programme = parse(line).programme  # what no reader would take is never signed
    start = b"%s\n%s\n" % (line, canonical.encode({"signature": key.sign(_mark(programme, line)).hex()}).encode())
    size = len(start) + len(body)
    if len(travelling) > MOST_ENTRIES or len(start) > member.LONGEST_START or size > member.LARGEST:
        raise TooMuchForOnePacket
    content = age.encrypt(member.pad(member.squeeze(start + body)), recipients)
    if len(content) > LARGEST_FILE:
        raise TooMuchForOnePacket
    return content


def recipient_mark(recipient: bytes) -> str:
    """How a manifest names a recipient."""
    return sha256(b"daftar-recipient-1" + recipient).hexdigest()


def open_envelope(content: bytes, identities: Sequence[bytes]) -> Envelope:
    """Steps 1 to 4: size, decryption, two lines, format. Nothing it says is proved before `check_signature`."""
    if len(content) > LARGEST_FILE:
        raise BundleOverLimits
    plain = age.decrypt(content, identities)
    first, second = member.first_lines(plain)
    manifest = parse(first)
    mine = not {recipient_mark(age.recipient_of(one)) for one in identities}.isdisjoint(manifest.recipients)
    return Envelope(manifest, first, _signature(second), plain, len(first) + len(second) + 2, mine)


def check_signature(envelope: Envelope) -> None:
    """Step 7. With it the sender's word counts, so it is also the moment to ask whom they closed the packet for.

    Whoever can open a packet can close its plaintext again for somebody else; the signed line names both recipients.
    """
    manifest = envelope.manifest
    if not signing.holds(manifest.sender, envelope.signature, _mark(manifest.programme, envelope.line)):
        raise SignatureWrong
    if not envelope.mine:
        raise Readdressed


def read_body(envelope: Envelope) -> Iterator[dict[str, str]]:
    """The lines of the body: steps 9 to 11 before this returns, then step 12 line by line as they are taken.

    A line has the strings "entry" and, where they are not absent, "facts" and "narrative". What is in these strings is
    judged by whoever may set one aside alone. BundleMalformed may still come with the last line.
    """
    manifest, whole = envelope.manifest, member.inflate(envelope.plain)
    digest = sha256(memoryview(whole)[envelope.start :]).hexdigest()
    if digest != manifest.sha256 or len(whole) - envelope.start != manifest.length:
        raise BodyDiffers
    entries = whole.count(b"\n", envelope.start)
    if entries > MOST_ENTRIES:
        raise BundleOverLimits
    if entries != manifest.entries or not whole.endswith(b"\n"):
        raise BundleMalformed
    stream = BytesIO(whole)
    stream.seek(envelope.start)
    return _lines(stream, manifest.parts)


def spell(line: Mapping[str, str]) -> str:
    """The one canonical spelling of a line of the body, with its newline."""
    parts = [f',"{name}":{encode_basestring(line[name])}' for name in PARTS if name in line]
    return f'{{"entry":{encode_basestring(line["entry"])}{"".join(parts)}}}\n'


# The length of a line around its values, by its keys.
_FRAMES: dict[tuple[str, ...], int] = {
    keys: len(spell(dict.fromkeys(keys, "")))
    for keys in (("entry",), ("entry", "facts"), ("entry", "narrative"), ("entry", "facts", "narrative"))
}


def _lines(stream: BytesIO, promised: int) -> Iterator[dict[str, str]]:
    parts = 0
    while raw := stream.readline(_LONGEST_LINE + 1):
        line = _line(raw)
        parts += len(line) - 1
        yield line
    if parts != promised:
        raise BundleMalformed


def _line(raw: bytes) -> dict[str, str]:
    if len(raw) > _LONGEST_LINE:
        raise BundleOverLimits
    try:
        text = raw.decode()
        line: dict[str, str] = _scan(text)[0]
        if not _spelled_once(line, text) and spell(line) != text:
            raise BundleMalformed
    except (ValueError, RecursionError, KeyError, TypeError) as error:
        raise BundleMalformed from error
    if len(raw) > LONGEST_PART and any(len(value) > _LONGEST_TEXT for value in line.values()):
        raise BundleOverLimits
    return line


def _spelled_once(line: dict[str, str], text: str) -> bool:
    """Whether `text`, which was read as `line`, must be its canonical spelling, judged by its length alone.

    No other spelling with the same order of keys is as short: doubled and unknown keys, white space and escapes that
    need not be only make it longer. A control character, which has escapes of one length, makes it longer too.
    """
    if type(line) is not dict or text[-1] != "\n":
        return False
    length = _FRAMES.get(tuple(line), 0)
    for value in line.values():
        if type(value) is not str:
            return False
        length += len(value) + value.count('"') + value.count("\\")
    return length == len(text)


def _signature(line: bytes) -> str:
    try:
        raw = canonical.decode_object(line.decode())
    except (UnicodeDecodeError, NotCanonical) as error:
        raise BundleMalformed from error
    found = raw.get("signature")
    if len(raw) != 1 or not isinstance(found, str) or not _SIGNATURE(found):
        raise BundleMalformed
    return found


def _mark(programme: str, line: bytes) -> bytes:
    return b"daftar-bundle-1" + bytes.fromhex(programme) + line
