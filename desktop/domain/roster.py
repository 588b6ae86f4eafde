"""Who belongs to a programme: every device reachable from the root through grants, less what an ancestor revoked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

DEEPEST = 8  # as long as the path in a packet may be
ROLES = ("facilitator", "supervisor", "trainer")
LABEL = re.compile("[A-Z]{1,2}[0-9]{1,3}")
CONTROL_KINDS = frozenset({"programme", "grant", "revocation", "epoch", "receipt", "gap_closed", "hold"})
SUPERVISED_KINDS = CONTROL_KINDS | {"project", "site"}


@dataclass(frozen=True, slots=True)
class Grant:
    """`author` lets `device` write in a role, from a seat, under a label. Keys are hexadecimal."""

    author: str
    device: str
    seat: str
    label: str
    role: str


@dataclass(frozen=True, slots=True)
class Revocation:
    author: str
    device: str


@dataclass(frozen=True, slots=True)
class Member:
    """A device of the programme; `above` lists the devices that granted it, nearest first, the root last."""

    device: str
    seat: str
    label: str
    role: str
    above: tuple[str, ...]
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class Roster:
    """All members by device. The root is not a member: it only grants."""

    root: str
    members: Mapping[str, Member]

    def member(self, device: str) -> Member | None:
        return self.members.get(device)

    def labelled(self, label: str) -> tuple[Member, ...]:
        """The unrevoked members called `label`; more than one means the label is ambiguous."""
        return tuple(m for m in self.members.values() if m.label == label and not m.revoked)

    def revoked(self) -> frozenset[str]:
        """The devices that were removed."""
        return frozenset(member.device for member in self.members.values() if member.revoked)

    def supervisors_above(self, device: str) -> tuple[Member, ...]:
        """The supervisors that granted `device`, nearest first."""
        member = self.members.get(device)
        return () if member is None else tuple(self.members[a] for a in member.above if a in self.members)

    def may_write(self, kind: str, origin: str, author: str) -> bool:
        """Whether a write by `author` to a record of `kind` first written by `origin` counts."""
        if kind == "programme" or author == self.root:
            return author == self.root and kind in ("programme", "grant")
        member = self.members.get(author)
        if member is None:
            return False
        if member.role == "supervisor":
            return True
        first = self.members.get(origin)
        return kind not in SUPERVISED_KINDS and first is not None and first.seat == member.seat


def build(root: str, grants: Iterable[Grant], revocations: Iterable[Revocation] = ()) -> Roster:
    """Every grant counts whose author is the root or a supervisor in it.

    The one nearest the root binds a device, so nobody takes over whom those above let in; then the first by key order.
    """
    waiting = sorted(grants, key=lambda g: (g.device, g.author, g.label, g.seat, g.role))
    members: dict[str, Member] = {}
    for _ in range(DEEPEST):
        before = dict(members)
        for grant in waiting:
            granter = before.get(grant.author)
            allowed = grant.author == root or (granter is not None and granter.role == "supervisor")
            sound = grant.role in ROLES and LABEL.fullmatch(grant.label) is not None
            if grant.device in members or grant.device == root or not allowed or not sound:
                continue
            above = (grant.author, *(granter.above if granter else ()))
            members[grant.device] = Member(grant.device, grant.seat, grant.label, grant.role, above)
        if len(members) == len(before):
            break
    gone = {r.device for r in revocations if r.device in members and r.author in members[r.device].above}
    for device in gone:
        m = members[device]
        members[device] = Member(m.device, m.seat, m.label, m.role, m.above, revoked=True)
    return Roster(root, members)
