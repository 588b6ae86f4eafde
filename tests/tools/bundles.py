"""A small programme with real keys, and the bundles its people make, whole or bent."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from desktop.crypto import age, canonical, proof
from desktop.crypto.entry import (
    Head,
    Header,
    Part,
    commit,
    entry_id,
    facts_text,
    genesis,
    narrative_text,
    sign_head,
)
from desktop.crypto.keys import programme_id
from desktop.crypto.signing import SigningKey
from desktop.errors import AppError
from desktop.sync import bundle, member

ROOT, LEAD, FIELD = (SigningKey(bytes([number]) * 32) for number in (11, 12, 13))
EPOCH, RECOVERY = bytes([21]) * 32, bytes([22]) * 32
RECIPIENTS = (age.recipient_of(EPOCH), age.recipient_of(RECOVERY))
PROGRAMME = programme_id(ROOT.public, practice=False)
DAY = "2026-10-05"
Bend = Callable[[dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Written:
    """One entry of a test's chain."""

    header: Header
    line: dict[str, str]
    head: Head


def write(
    key: SigningKey, kind: str, values: Mapping[str, object], before: Written | None = None, text: str = ""
) -> Written:
    """The next entry of `key` after `before`; salts and ids follow from what is said, so that tests repeat."""
    seq = before.header.seq + 1 if before else 1
    incarnation = sha256(key.public.encode()).hexdigest()[:32]
    prev = entry_id(before.header.text()) if before else genesis(PROGRAMME, key.public, incarnation, None)
    facts = Part(sha256(b"f%d" % seq).digest()[:16], facts_text(kind, DAY, values))
    narrative = Part(sha256(b"n%d" % seq).digest()[:16], narrative_text({"notes": text} if text else {}))
    header = Header(
        key.public, incarnation, seq, prev, None, 1, "write", 1, sha256(b"r%d" % seq).hexdigest()[:32], {"1": []},
        commit("facts", facts.salt, facts.text), commit("narrative", narrative.salt, narrative.text),
    )  # fmt: skip
    line = {"entry": header.text(), "facts": proof.write_part(facts), "narrative": proof.write_part(narrative)}
    return Written(header, line, sign_head(key, PROGRAMME, header, entry_id(header.text())))


def grant(by: SigningKey, device: SigningKey, label: str, role: str) -> dict[str, str]:
    """A step of a path."""
    values = {"device": device.public, "seat": "07" * 16, "label": label, "role": role}
    made = write(by, "grant", values)
    return {"entry": made.line["entry"], "facts": made.line["facts"], "sig": made.head.sig}


PATH = [grant(ROOT, LEAD, "S1", "supervisor"), grant(LEAD, FIELD, "F1", "facilitator")]


def chain(length: int) -> list[Written]:
    """Entries of the field device, one after the other."""
    made: list[Written] = []
    for number in range(length):
        note = f"Пришли все, говорили спокойно. Часть {number}."
        made.append(write(FIELD, "session", {"att_total": number}, made[-1] if made else None, note))
    return made


def manifest(entries: Sequence[Written], **changed: object) -> dict[str, object]:
    """What the sender decides about a bundle of `entries`, with some fields changed."""
    incarnation = sha256(FIELD.public.encode()).hexdigest()[:32]
    return {
        "absent": [], "addressee": LEAD.public, "day": DAY, "epoch": 1, "export": 1,
        "heads": [entries[-1].head._asdict()] if entries else [], "incarnation": incarnation,
        "packets": [[1, incarnation, 1, max(1, len(entries))]], "path": PATH, "practice": False,
        "programme": PROGRAMME.hex(), "recovery": "", "reply": "", "root": ROOT.public, "sender": FIELD.public,
        "unreceipted": [1], **changed,
    }  # fmt: skip


def packed(length: int = 3, **changed: object) -> bytes:
    """A bundle of the field device for its supervisor."""
    entries = chain(length)
    return bundle.pack(manifest(entries, **changed), [one.line for one in entries], FIELD, RECIPIENTS)


def lines_of(content: bytes) -> list[bytes]:
    """The lines inside a bundle."""
    return member.inflate(age.decrypt(content, [EPOCH])).splitlines(keepends=True)


def closed(plain: bytes) -> bytes:
    """An age file of ours around any plaintext."""
    return age.encrypt(plain, RECIPIENTS)


def resigned(lines: Sequence[bytes], bend: Bend = lambda _: None, true: bool = True) -> bytes:
    """A bundle around any lines of a body, the manifest bent, then signed; `true` first makes it agree with it."""
    first, _, *body = lines
    held = json.loads(first)
    if true:
        whole = b"".join(body)
        held |= {"sha256": sha256(whole).hexdigest(), "bytes": len(whole)}
        held["counts"]["entries"] = whole.count(b"\n")
    bend(held)
    line = canonical.encode(held).encode()
    second = canonical.encode({"signature": FIELD.sign(b"daftar-bundle-1" + PROGRAMME + line).hex()}).encode()
    return closed(member.pad(member.squeeze(b"".join((line, b"\n", second, b"\n", *body)))))


def take(content: bytes, *identities: bytes) -> list[dict[str, str]]:
    """All that opening a bundle does below the vault."""
    envelope = bundle.open_envelope(content, identities or [EPOCH])
    bundle.check_signature(envelope)
    return list(bundle.read_body(envelope))


def refusal(content: bytes) -> str:
    """The code that a bundle is refused with, or "taken"."""
    try:
        take(content)
    except AppError as error:
        return error.code
    return "taken"
