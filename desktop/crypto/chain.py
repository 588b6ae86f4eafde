"""Which arrived entries count: those that a signed head reaches backwards (docs/format.md §3.3)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import lt
from typing import NamedTuple

from desktop.crypto.entry import (
    EntryNewer,
    EntryNotValid,
    Facts,
    Head,
    Header,
    Part,
    Writes,
    commit,
    entry_id,
    genesis,
    head_holds,
    parse_facts,
    parse_header,
)
from desktop.crypto.proof import read_part


class Arrived(NamedTuple):
    """An entry of a bundle whose header and parts hold; absent parts are None, `said` is what the facts say."""

    id: str
    text: str
    header: Header
    facts: Part | None
    narrative: Part | None
    said: Facts | None


class Parked(NamedTuple):
    """What failed alone: the entry-id its header has, why, and the header as it came."""

    id: str
    code: str
    text: str


def read(lines: Iterable[Mapping[str, str]]) -> tuple[list[Arrived], list[Parked]]:
    """The entries of the lines of a bundle's body; what does not hold is parked and blocks no other."""
    arrived: list[Arrived] = []
    parked: list[Parked] = []
    seen: Writes = {}
    for line in lines:
        text, facts, narrative = line["entry"], line.get("facts"), line.get("narrative")
        try:
            header = parse_header(text, seen)
            first = None if facts is None else _part("facts", facts, header.facts)
            second = None if narrative is None else _part("narrative", narrative, header.narrative)
            said = None if first is None else parse_facts(first.text)
            arrived.append(Arrived(entry_id(text), text, header, first, second, said))
        except (EntryNotValid, EntryNewer) as error:
            parked.append(Parked(entry_id(text), error.code, text))
    return arrived, parked


def _part(name: str, raw: str, promised: str) -> Part:
    part = read_part(raw)
    if commit(name, part.salt, part.text) != promised:
        raise EntryNotValid
    return part


def holding(heads: Iterable[Head], programme: bytes) -> list[Head]:
    """The heads whose signature is that of their device."""
    return [head for head in heads if head_holds(head, programme)]


def counted(arrived: Sequence[Arrived], heads: Iterable[Head], programme: bytes) -> tuple[list[Arrived], list[Parked]]:
    """The entries that a valid head covers, in chain order; the rest is parked.

    A head also covers what its chain adopts: the last entries of the incarnation that the same device left.
    """
    # A device answers for its own chain only: a head of one over an entry of another is worth nothing.
    signed = {(head.entry, head[:3]) for head in holding(heads, programme)}
    wanted: dict[tuple[str, str, int], set[str]] = {}
    good: list[Arrived] = []
    parked: list[Parked] = []
    for one in reversed(_in_order(arrived)):
        header = one.header
        if (one.id, header[:3]) not in signed and one.id not in wanted.get(header[:3], ()):
            parked.append(Parked(one.id, "not-signed", one.text))
            continue
        first = header.seq == 1
        if first and header.prev != genesis(programme, header.device, header.incarnation, header.adopts):
            parked.append(Parked(one.id, "other-programme", one.text))
            continue
        if not first:
            wanted.setdefault((header.device, header.incarnation, header.seq - 1), set()).add(header.prev)
        good.append(one)
    good.reverse()
    return _with_adopted(good, parked, arrived, programme) if parked else (good, parked)


def _with_adopted(
    good: list[Arrived], parked: list[Parked], arrived: Sequence[Arrived], programme: bytes
) -> tuple[list[Arrived], list[Parked]]:
    """Those too that the first entries of `good` adopt, back to the beginning of each chain that was left."""
    unsigned = {one.id for one in parked if one.code == "not-signed"}
    waiting = {one.id: one for one in arrived if one.id in unsigned}
    adopted: list[Arrived] = []
    todo: list[tuple[str, str, tuple[str, str, int] | None]] = [
        (one.header.adopts, one.header.device, None) for one in good if one.header.adopts is not None
    ]
    while todo:
        wanted, device, place = todo.pop()
        one = waiting.get(wanted)
        if one is None or one.header.device != device or place not in (None, one.header[:3]):
            continue
        del waiting[wanted]
        header = one.header
        if header.seq > 1:
            todo.append((header.prev, device, (device, header.incarnation, header.seq - 1)))
        elif header.prev != genesis(programme, device, header.incarnation, header.adopts):
            continue
        elif header.adopts is not None:
            todo.append((header.adopts, device, None))
        adopted.append(one)
    if not adopted:
        return good, parked
    taken = {one.id for one in adopted}
    return list(_in_order([*good, *adopted])), [one for one in parked if one.id not in taken]


def without(arrived: Sequence[Arrived], devices: Collection[str]) -> tuple[list[Arrived], list[Parked]]:
    """The entries that none of these removed devices wrote; theirs wait for a person, whoever carried them."""
    gone = [Parked(one.id, "revoked-device", one.text) for one in arrived if one.header.device in devices]
    return [one for one in arrived if one.header.device not in devices] if gone else list(arrived), gone


def _in_order(arrived: Sequence[Arrived]) -> Sequence[Arrived]:
    """By device, incarnation, seq and, where a chain forks, entry-id. A bundle has them so already, as a rule."""
    places = [one.header[:3] for one in arrived]
    if all(map(lt, places, places[1:])):
        return arrived
    return sorted(arrived, key=lambda one: (one.header[:3], one.id))
