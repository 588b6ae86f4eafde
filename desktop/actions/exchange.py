"""Handing over: what goes, for whom it is closed, and writing it so that the stick may be pulled out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.actions import helping, incarnation, people
from desktop.actions.workspace import SUPERVISOR, Workspace
from desktop.crypto import age, proof
from desktop.crypto.entry import Head, entry_id
from desktop.crypto.proof import write_part
from desktop.domain.roster import Member
from desktop.errors import AppError, from_os
from desktop.storage import log, packets, settings
from desktop.storage.database import Connection, transaction
from desktop.storage.log import Author, Stored
from desktop.storage.packets import Packet
from desktop.sync import bundle, outbox
from desktop.words import QT_TRANSLATE_NOOP

REMEMBERED = 50
REPLY, REPLY_SENT, FIRST_REPLY = "reply-", "reply-sent", "reply-0001"


class NothingToHandOver(AppError):
    code = "nothing-to-hand-over"
    text = QT_TRANSLATE_NOOP("Errors", "There is nothing to hand over yet.")
    hint = QT_TRANSLATE_NOOP("Errors", "Finish a session first.")


class NoKeyFor(AppError):
    code = "no-key-for"
    text = QT_TRANSLATE_NOOP("Errors", "There is no key yet to close a packet for {label}.")
    hint = QT_TRANSLATE_NOOP("Errors", "Import the newest packet from them first.")


class FileThere(AppError):
    code = "file-there"
    text = QT_TRANSLATE_NOOP("Errors", "There is a file of this name already.")
    hint = QT_TRANSLATE_NOOP("Errors", "Choose another name. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Exported:
    """A packet that was written and read back. `entries` are those in it; `again` are earlier packets written too."""

    file: Path
    to: str
    number: int
    entries: int
    bytes: int
    again: tuple[Path, ...]


def waiting(workspace: Workspace) -> tuple[int, int]:
    """How many entries were never handed over, and how many packets have no receipt."""
    author = workspace.author()
    sent = packets.waiting(workspace.connection)
    return len(incarnation.unsent(workspace, author, sent)), len(sent)


def addressees(workspace: Workspace) -> list[Member]:
    """Whom this device may close a packet for: its supervisors, or the devices it granted."""
    roster = workspace.roster()
    if workspace.role == SUPERVISOR:
        return [m for m in roster.members.values() if workspace.device in m.above and not m.revoked]
    return [member for member in roster.supervisors_above(workspace.device) if not member.revoked]


def export(workspace: Workspace, to: str, folder: Path, *, new_only: bool = False) -> Exported:
    """Write what is new as one packet, and every packet without a receipt again, byte for byte."""
    member = people.labelled(workspace, to)
    earlier = packets.waiting(workspace.connection, member.device)
    made = _pack(workspace, member, earlier)
    if made is None and not earlier:
        raise NothingToHandOver
    newest, content = made or (earlier[-1], packets.content(workspace.connection, member.device, earlier[-1].number))
    # The stick first: only what was read back from it counts as handed over.
    file = outbox.write(folder, content, workspace.today(), newest.name)
    if made is not None:
        with transaction(workspace.connection) as connection:
            packets.keep(connection, newest, content)
            _reply_sent(connection)
        incarnation.mark(workspace)  # a copy made before this packet is another notebook from now on
    again = () if new_only else tuple(_again(workspace, one, folder) for one in earlier if one.number != newest.number)
    return Exported(file, to, newest.number, newest.entries if made else 0, newest.size, again)


def _again(workspace: Workspace, packet: Packet, folder: Path) -> Path:
    """Write an earlier packet as it was written then: whatever was lost on the way comes again with a later stick."""
    content = packets.content(workspace.connection, packet.addressee, packet.number)
    return outbox.write(folder, content, workspace.today(), packet.name)


def _pack(workspace: Workspace, member: Member, earlier: list[Packet]) -> tuple[Packet, bytes] | None:
    """The next packet for `member`, or None if nothing is new for them."""
    author = workspace.author()
    own = incarnation.unsent(workspace, author, earlier)
    if not own:
        return None
    with transaction(workspace.connection) as connection:
        head = log.sign(connection, author)
    number = 1 + max((packet.number for packet in earlier), default=0)
    written = [stored.header.seq for stored in own if stored.header.incarnation == author.incarnation]
    first, last = written[0], written[-1]
    ranges = [(p.number, p.incarnation, p.first, p.last) for p in earlier] + [(number, author.incarnation, first, last)]
    entries = [*_founding(workspace), *own]
    lines = [_line(stored) for stored in entries]
    manifest = _manifest(workspace, author, member, ranges, _heads(workspace, entries, head, member.device))
    content = bundle.pack(manifest, lines, author.key, _recipients(workspace, member))
    name = outbox.name(workspace.random)
    day = workspace.today().isoformat()
    return Packet(member.device, number, name, day, author.incarnation, first, last, len(own), len(content)), content


def _founding(workspace: Workspace) -> Iterator[Stored]:
    """The root's own entries travel with every supervisor's packet: without them nobody can be told to belong."""
    if workspace.role == SUPERVISOR:
        root = workspace.needs_programme().root
        for incarnation, _ in log.tips(workspace.connection, root):
            yield from log.since(workspace.connection, root, incarnation, 0)


def _heads(workspace: Workspace, entries: list[Stored], newest: Head | None, to: str) -> list[Head]:
    """The newest head of each chain that travels, which covers all before it, and those that prove the addressee.

    Not every head: a grant and a hand-over leave one each, and after some years line 1 could not hold them.
    """
    chains = dict.fromkeys((stored.header.device, stored.header.incarnation) for stored in entries)
    grants = {entry_id(step.entry) for step in path(workspace, to)} if workspace.role == SUPERVISOR else set()
    found = []
    for chain in chains:
        kept = log.heads(workspace.connection, *chain)
        found += [head for head in kept if head.entry in grants or head is kept[-1]]
    return found if newest is None or newest in found else [*found, newest]


def _line(stored: Stored) -> dict[str, str]:
    line = {"entry": stored.text}
    if stored.facts is not None:
        line["facts"] = write_part(stored.facts)
    if stored.narrative is not None:
        line["narrative"] = write_part(stored.narrative)
    return line


def _recipients(workspace: Workspace, member: Member) -> list[bytes]:
    """The two that can open the packet: the addressee's newest key and the programme's recovery recipient."""
    known = packets.newest_recipient(workspace.connection, member.device)
    recovery = settings.get(workspace.connection, "recovery")
    if known is None:
        raise NoKeyFor(label=member.label)
    return [known[1], bytes.fromhex(recovery)]


def _manifest(
    workspace: Workspace, author: Author, member: Member, ranges: list[tuple[int, str, int, int]], heads: list[Head]
) -> dict[str, object]:
    programme = workspace.needs_programme()
    known = packets.newest_recipient(workspace.connection, member.device)
    return {
        "absent": [],
        "addressee": member.device,
        "day": workspace.today().isoformat(),
        "epoch": known[0] if known and member.role == SUPERVISOR else 0,
        "export": ranges[-1][0],
        "heads": [head._asdict() for head in heads],
        "incarnation": author.incarnation,
        "packets": [list(one) for one in ranges[-REMEMBERED:]],
        "path": proof.to_json(path(workspace, author.device)),
        "practice": programme.practice,
        "programme": programme.id,
        "recovery": helping.for_supervisor(workspace),
        "reply": "" if workspace.role == SUPERVISOR else _reply(workspace).hex(),
        "root": programme.root,
        "sender": author.device,
        "unreceipted": [number for number, _, _, _ in ranges],
    }


def _reply(workspace: Workspace) -> bytes:
    """A fresh key for the answer to this packet; the one made for a packet that was never written is taken again."""
    connection = workspace.connection
    newest, seed = settings.secrets_like(connection, REPLY)[-1]
    if newest <= settings.get(connection, REPLY_SENT, FIRST_REPLY):
        seed = workspace.random(32)
        with transaction(connection) as written:
            settings.put_secret(written, f"{REPLY}{int(newest.removeprefix(REPLY)) + 1:04d}", seed)
    return age.recipient_of(seed)


def _reply_sent(connection: Connection) -> None:
    """The newest reply key is on its way: only now may the one before the last go."""
    kept = [name for name, _ in settings.secrets_like(connection, REPLY)]
    settings.put(connection, REPLY_SENT, kept[-1])
    for name in kept[:-2]:
        settings.drop_secret(connection, name)


def path(workspace: Workspace, device: str) -> list[proof.Step]:
    """The grants from the root down to `device`, each with the signature over it."""
    steps: list[proof.Step] = []
    root = workspace.needs_programme().root
    while device != root:
        member = workspace.roster().member(device)
        stored, sig = log.grant(workspace.connection, device, member.above[0] if member else "")
        steps.insert(0, proof.Step(stored.text, write_part(stored.facts) if stored.facts else "", sig))
        device = stored.header.device
    return steps


def write_plain(file: Path, content: bytes) -> None:
    """Write a small public file (a card) so that it is whole or not there."""
    outbox.write(file.parent, content, None, file.name)


def write_private(file: Path, content: str | bytes) -> None:
    """Write a small secret file that only its owner can read."""
    try:
        with open(file, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as opened:
            opened.write(content.encode() if isinstance(content, str) else content)
    except FileExistsError as error:
        raise FileThere from error
    except OSError as error:
        raise from_os(error) from error
