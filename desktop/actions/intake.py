"""Taking packets in: look first, then accept. A packet that is refused changes nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeGuard

from desktop.actions import keyring
from desktop.actions.changed import Changed
from desktop.actions.unhurried import unhurried
from desktop.actions.workspace import SUPERVISOR, Programme, Workspace
from desktop.crypto import chain, proof
from desktop.crypto.chain import Arrived, Parked
from desktop.crypto.entry import Head
from desktop.crypto.keys import programme_id
from desktop.domain.field import Invalid, Text
from desktop.domain.kind import kind_named
from desktop.domain.lists import COUNTRIES
from desktop.domain.roster import CONTROL_KINDS, LABEL, ROLES
from desktop.errors import AppError, from_os
from desktop.storage import lineage, log, packets, projector, settings
from desktop.storage.database import Connection, transaction
from desktop.storage.log import Stored
from desktop.storage.packets import Arrival
from desktop.sync import bundle
from desktop.sync.manifest import Manifest
from desktop.words import QT_TRANSLATE_NOOP

ACCEPTED, NOTHING_NEW = "accepted", "nothing-new"


class OtherProgramme(AppError):
    code = "other-programme"
    text = QT_TRANSLATE_NOOP("Errors", "The packet belongs to another programme.")
    hint = QT_TRANSLATE_NOOP("Errors", "Open the notebook of that programme to import it. Nothing was changed here.")


class PracticePacket(AppError):
    code = "practice-packet"
    text = QT_TRANSLATE_NOOP("Errors", "Practice and real packets do not mix: this one is of the other sort.")
    hint = QT_TRANSLATE_NOOP("Errors", "Open a notebook of the same sort. Nothing was changed here.")


class OtherAddressee(AppError):
    code = "other-addressee"
    text = QT_TRANSLATE_NOOP("Errors", "The packet was made for another device.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask the sender for the packet that was made for you. Nothing was changed.")


class RevokedDevice(AppError):
    code = "revoked-device"
    text = QT_TRANSLATE_NOOP("Errors", "The packet comes from a device that was removed.")
    hint = QT_TRANSLATE_NOOP("Errors", "Speak to the person. What they write from now on needs a new device.")


class NotAnInvitation(AppError):
    code = "not-an-invitation"
    text = QT_TRANSLATE_NOOP("Errors", "This packet does not say which programme it invites to.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask your supervisor for the invitation that was made for this device.")


@dataclass(frozen=True, slots=True)
class Preview:
    """What a packet holds. `counts` are new records by kind; `gaps` the sender's packets that are missing here.

    `joining` is set when accepting would join this programme: its fingerprint is compared with the supervisor first.
    """

    manifest: Manifest
    sender: str
    role: str
    number: int
    day: str
    status: str
    counts: dict[str, int]
    entries: int
    gaps: tuple[int, ...]
    joining: Programme | None
    arrived: list[Arrived] = field(repr=False)
    parked: list[Parked] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Taken:
    """What accepting a packet did. `entries` are those that were new."""

    status: str
    sender: str
    entries: int
    gaps: tuple[int, ...]
    parked: int
    changed: Changed


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One sender: the numbers that are here and those that are missing; `apart` if two notebooks write as this one."""

    label: str
    device: str
    here: tuple[int, ...]
    missing: tuple[int, ...]
    last_day: str
    apart: bool = False


def read(file: Path) -> bytes:
    """The content of a packet file, at most one byte more than is ever accepted."""
    try:
        with open(file, "rb") as opened:
            return opened.read(bundle.LARGEST_FILE + 1)
    except OSError as error:
        raise from_os(error) from error


def preview(workspace: Workspace, content: bytes) -> Preview:
    """Open a packet and judge all of it, in the order of docs/format.md §5.3. Changes nothing."""
    with unhurried():
        return _preview(workspace, content)


def _preview(workspace: Workspace, content: bytes) -> Preview:
    envelope = bundle.open_envelope(content, _identities(workspace))
    manifest = envelope.manifest
    programme = _judge_programme(workspace, manifest)
    granted = _judge_sender(workspace, manifest)
    bundle.check_signature(envelope)
    if manifest.addressee != workspace.device:
        raise OtherAddressee
    arrived, parked = chain.read(bundle.read_body(envelope))
    arrived, unsigned = chain.counted(arrived, manifest.heads, programme)
    arrived, removed = chain.without(arrived, workspace.roster().revoked())
    known = log.held(workspace.connection, [one.id for one in arrived])
    fresh = [one for one in arrived if one.id not in known]
    joining = None if workspace.programme() else _invitation(manifest, arrived)
    return Preview(
        manifest, granted.label, granted.role, manifest.export, manifest.day,
        ACCEPTED if fresh else NOTHING_NEW,
        _kinds(fresh), len(fresh), _gaps(workspace.connection, manifest), joining, arrived, parked + unsigned + removed,
    )  # fmt: skip


def accept(workspace: Workspace, seen: Preview) -> Taken:
    """Take in what was previewed, in one transaction."""
    manifest = seen.manifest
    entries = map(Stored._make, seen.arrived)
    with unhurried(), transaction(workspace.connection) as connection:
        if seen.joining is not None:
            _join(connection, seen)
        touched = log.insert(connection, entries, proved=True)
        log.keep_heads(connection, chain.holding(manifest.heads, bytes.fromhex(manifest.programme)))
        _keep_path(connection, manifest)
        records = projector.apply(connection, touched, manifest.root)
        _remember(connection, manifest, len(touched), workspace.today().isoformat())
        keyring.learn_epochs(connection, [stored for _, stored in touched], projector.roster(connection, manifest.root))
        for one in seen.parked:
            packets.park(connection, one.id, manifest.sender, one.code, one.text)
        gaps = _gaps(connection, manifest)
    kinds = frozenset(_kinds(seen.arrived)) | {"packets", "people"}
    status = ACCEPTED if touched else NOTHING_NEW
    return Taken(status, seen.sender, len(touched), gaps, len(seen.parked), Changed(kinds, tuple(records)))


def board(workspace: Workspace) -> list[BoardRow]:
    """What is here and what is missing, for every device that this one granted or heard from."""
    roster = workspace.roster()
    own = [m.device for m in roster.members.values() if workspace.device in m.above and not m.revoked]
    found: dict[str, list[Arrival]] = {device: [] for device in own}
    for arrival in packets.arrivals(workspace.connection):
        found.setdefault(arrival.sender, []).append(arrival)
    apart = lineage.apart(workspace.connection)
    rows = []
    for device, arrivals in found.items():
        member = roster.member(device)
        here = tuple(sorted({one.number for one in arrivals if one.day}))
        missing = tuple(sorted({one.number for one in arrivals if not one.day}))
        label, last = member.label if member else device[:8], max((one.day for one in arrivals), default="")
        rows.append(BoardRow(label, device, here, missing, last, device in apart))
    return sorted(rows, key=lambda row: (row.label[:1], len(row.label), row.label))


def _identities(workspace: Workspace) -> list[bytes]:
    prefix = "epoch-" if workspace.role == SUPERVISOR else "reply-"
    own = [seed for _, seed in reversed(settings.secrets_like(workspace.connection, prefix))]
    if workspace.role == SUPERVISOR:  # a supervisor's own invitation came to its card's key
        own += [seed for _, seed in reversed(settings.secrets_like(workspace.connection, "reply-"))]
    return own


def _judge_programme(workspace: Workspace, manifest: Manifest) -> bytes:
    """The programme's id; refuses what is not of this notebook's programme or sort."""
    if manifest.practice != workspace.practice:
        raise PracticePacket
    mine = workspace.programme()
    programme = programme_id(manifest.root, manifest.practice)
    # An id that its root key does not give would let a stranger borrow the name of a programme.
    if programme.hex() != manifest.programme or (mine is not None and mine.id != manifest.programme):
        raise OtherProgramme
    return programme


def _judge_sender(workspace: Workspace, manifest: Manifest) -> proof.Granted:
    """The grant of the sender; UnknownDevice if none leads to it from the root, RevokedDevice if one was removed."""
    path = proof.from_json(manifest.path)
    granted = proof.follow(path, bytes.fromhex(manifest.programme), manifest.root, manifest.sender)
    if any(LABEL.fullmatch(one.label) is None or one.role not in ROLES for one in granted):
        raise proof.UnknownDevice
    members = workspace.roster().members
    if any(members[one.device].revoked for one in granted if one.device in members):
        raise RevokedDevice
    return granted[-1]


def _kinds(entries: list[Arrived]) -> dict[str, int]:
    """How many records of each kind the entries touch; what we do not know is neither named nor counted."""
    kinds = {one.header.record: one.said.kind for one in entries if one.said is not None}
    counts = sorted(Counter(kinds.values()).items())
    return {kind: count for kind, count in counts if kind in CONTROL_KINDS or kind_named(kind) is not None}


def _invitation(manifest: Manifest, arrived: list[Arrived]) -> Programme:
    for one in arrived:
        facts = one.said
        if one.header.device == manifest.root and facts is not None and facts.kind == "programme":
            title, country = facts.values.get("title"), facts.values.get("country")
            if not _named(title) or not isinstance(country, str) or country not in _COUNTRIES:
                break
            return Programme(manifest.programme, manifest.root, title, country, manifest.practice)
    raise NotAnInvitation


_COUNTRIES = tuple(one.code for one in COUNTRIES)


def _named(title: object) -> TypeGuard[str]:
    """Whether a programme could have been founded under this title: nothing hidden in it, and not too long."""
    try:
        return Text(60).parse(title) == title and title != ""
    except Invalid:
        return False


def _join(connection: Connection, seen: Preview) -> None:
    recovery = ""
    for one in seen.arrived:
        facts = one.said
        if one.header.device == seen.manifest.root and facts is not None and facts.kind == "programme":
            recovery = str(facts.values.get("recovery", ""))
    joining = seen.joining
    if joining is None or keyring.recipient(recovery) is None:
        raise NotAnInvitation
    words = {"title": joining.title, "country": joining.country, "recovery": recovery}
    for name, value in {"programme": joining.id, "root": joining.root, **words}.items():
        settings.put(connection, name, value)


def _keep_path(connection: Connection, manifest: Manifest) -> None:
    """The grants of the path are entries like others: they tell later who the sender is."""
    steps = proof.from_json(manifest.path)
    arrived, _ = chain.read({"entry": step.entry, "facts": step.facts} for step in steps)
    heads = [Head(*one.header[:3], one.id, step.sig) for one, step in zip(arrived, steps, strict=True)]
    entries, _ = chain.counted(arrived, heads, bytes.fromhex(manifest.programme))
    touched = log.insert(connection, map(Stored._make, entries), proved=True)
    log.keep_heads(connection, heads)
    projector.apply(connection, touched, manifest.root)


def _remember(connection: Connection, manifest: Manifest, entries: int, day: str) -> None:
    sender = manifest.sender
    keyring.learn_sender(connection, manifest)
    packets.announce(connection, [Arrival(sender, n, i, first, last, "", 0) for n, i, first, last in manifest.packets])
    for number, incarnation, first, last in manifest.packets:
        if number == manifest.export:
            packets.arrive(connection, Arrival(sender, number, incarnation, first, last, day, entries))


def _gaps(connection: Connection, manifest: Manifest) -> tuple[int, ...]:
    """Numbers of the sender's packets that are not here, this one aside."""
    here = {(a.number, a.incarnation) for a in packets.arrivals(connection) if a.sender == manifest.sender and a.day}
    return tuple(
        number for number, incarnation, _, _ in manifest.packets
        if (number, incarnation) not in here and number != manifest.export
    )  # fmt: skip
