"""An enrolled device that lies: packets with valid keys and signatures around whatever its owner likes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from desktop.actions import exchange
from desktop.actions.workspace import Workspace
from desktop.crypto import age, canonical, proof
from desktop.crypto.entry import Head, Header, Part, commit, entry_id, genesis, sign_head
from desktop.crypto.signing import SigningKey
from desktop.storage import packets, settings
from desktop.sync import bundle, member

Line = dict[str, str]
DAY = "2026-11-20"


@dataclass(frozen=True, slots=True)
class Made:
    """One entry as it would travel, and its header."""

    header: Header
    text: str
    line: Line

    @property
    def id(self) -> str:
        return entry_id(self.text)


@dataclass(frozen=True, slots=True)
class Liar:
    """`own` is the enrolled device whose keys sign, `victim` the notebook its packets are for."""

    own: Workspace
    victim: Workspace

    @property
    def key(self) -> SigningKey:
        return self.own.device_key()

    @property
    def programme(self) -> bytes:
        return bytes.fromhex(self.own.needs_programme().id)

    def entry(
        self, kind: str, values: Mapping[str, object], after: Made | None = None, *, record: str = "ab" * 16,
        incarnation: str = "cd" * 16, numbers: Sequence[str] = ("1",), device: str = "", salt: bytes = bytes(16),
        text: Mapping[str, object] | None = None, **bent: Any,
    ) -> Made:  # fmt: skip
        """An entry after `after`; `bent` replaces fields of its header."""
        device = device or self.own.device
        seq = after.header.seq + 1 if after else 1
        prev = after.id if after else genesis(self.programme, device, incarnation, None)
        facts = Part(salt, canonical.encode({"day": DAY, "kind": kind, "set": values}))
        narrative = Part(salt, canonical.encode({"set": text or {}}))
        header = Header(
            device, incarnation, seq, prev, None, 1, "write", 1, record, {number: [] for number in numbers},
            commit("facts", facts.salt, facts.text), commit("narrative", narrative.salt, narrative.text),
        )._replace(**bent)  # fmt: skip
        line = {
            "entry": header.text(), "facts": proof.write_part(facts), "narrative": proof.write_part(narrative)
        }  # fmt: skip
        return Made(header, header.text(), line)

    def head(self, over: Made, **bent: Any) -> dict[str, object]:
        """A head that this device signs over an entry, whoever the entry says wrote it."""
        header = over.header._replace(**bent)
        mark = sign_head(self.key, self.programme, header._replace(device=self.own.device), over.id)
        return dict(Head(self.own.device, header.incarnation, header.seq, over.id, mark.sig)._asdict())

    def manifest(
        self, lines: Sequence[Line], heads: Sequence[Mapping[str, object]], whole: bytes, number: int = 1
    ) -> dict[str, object]:
        """What a packet of these lines would truly say about itself."""
        return {
            "absent": [], "addressee": self.victim.device, "bytes": len(whole),
            "counts": {"entries": len(lines), "parts": sum(map(len, lines)) - len(lines)}, "day": DAY, "epoch": 1,
            "export": number, "format": 1, "heads": list(heads), "incarnation": "cd" * 16,
            "packets": [[number, "cd" * 16, 1, max(1, len(lines))]],
            "path": proof.to_json(exchange.path(self.own, self.own.device)), "practice": self.own.practice,
            "programme": self.programme.hex(),
            "recipients": [bundle.recipient_mark(recipient) for recipient in self._recipients()], "recovery": "",
            "reply": "",
            "root": self.own.needs_programme().root, "sender": self.own.device, "sha256": sha256(whole).hexdigest(),
            "unreceipted": [number],
        }  # fmt: skip

    def packet(
        self, lines: Sequence[Line], heads: Sequence[Mapping[str, object]] = (), body: bytes | None = None, **bent: Any
    ) -> bytes:
        """A packet for the victim, signed, with fields of its manifest replaced."""
        whole = "".join(map(bundle.spell, lines)).encode() if body is None else body
        return self.closed(whole, {**self.manifest(lines, heads, whole, bent.get("export", 1)), **bent})

    def closed(self, whole: bytes, manifest: Mapping[str, object]) -> bytes:
        """A packet of this body under any manifest, signed and closed."""
        line = canonical.encode(manifest).encode()
        sig = self.key.sign(b"daftar-bundle-1" + self.programme + line).hex()
        start = b"%s\n%s\n" % (line, canonical.encode({"signature": sig}).encode())
        return age.encrypt(member.pad(member.squeeze(start + whole)), self._recipients())

    def whole(self, *made: Made, **bent: Any) -> bytes:
        """An ordinary packet of these entries, its head over the last of them."""
        heads = bent.pop("heads", [self.head(made[-1])] if made else [])
        return self.packet([one.line for one in made], heads, **bent)

    def _recipients(self) -> list[bytes]:
        known = packets.newest_recipient(self.own.connection, self.victim.device)
        if known is None:  # a supervisor who lies to a device it never heard from
            known = (1, age.recipient_of(settings.secrets_like(self.victim.connection, "reply-")[-1][1]))
        return [known[1], bytes.fromhex(settings.get(self.own.connection, "recovery"))]
