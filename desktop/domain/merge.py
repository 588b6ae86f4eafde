"""The value of a record: the writes nobody allowed replaced (docs/format.md §3.4), whatever order they came in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WITHDRAWN = "0"


@dataclass(frozen=True, slots=True)
class Write:
    """One entry as the merge sees it. `replaced` maps field numbers to entry-ids, `values` field numbers to values."""

    entry: str
    device: str
    incarnation: str
    seq: int
    act: str
    replaced: Mapping[str, Sequence[str]]
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Merged:
    """A record's fields: one value each, every competing value where they differ, and the writes that stand."""

    values: dict[str, object]
    conflicts: dict[str, list[object]]
    standing: dict[str, list[str]]
    withdrawn: bool
    origin: str
    depth: int


def depths(writes: Sequence[Write]) -> dict[str, int]:
    """1 + the greatest depth of what each write replaced; a replaced write that is missing counts as depth 1."""
    by_entry = {write.entry: write for write in writes}
    found: dict[str, int] = {}

    def replaced(write: Write) -> set[str]:
        return {one for ids in write.replaced.values() for one in ids}

    stack = list(by_entry)
    while stack:  # without recursion: a chain of corrections may be long
        entry = stack[-1]
        wanted = replaced(by_entry[entry])
        open_ones = [one for one in wanted if one in by_entry and one not in found]
        if open_ones and entry not in found:
            stack.extend(open_ones)  # entry-ids are hashes, so a cycle cannot be made
            continue
        found[entry] = 1 + max((found.get(one, 1) for one in wanted), default=0)
        stack.pop()
    return found


def merge(writes: Sequence[Write]) -> Merged:
    """Merge the allowed `writes` (at least one) of one record; restates wait and count for nothing yet."""
    depth = depths(writes)
    ordered = sorted(writes, key=lambda w: (depth[w.entry], w.device, w.incarnation, w.seq))
    live = [write for write in ordered if write.act != "restate"]
    own = {(number, write.entry) for write in live for number in write.replaced}
    gone = {
        (number, one) for write in live for number, ids in write.replaced.items() for one in ids if (number, one) in own
    }
    values: dict[str, object] = {}
    conflicts: dict[str, list[object]] = {}
    standing: dict[str, list[str]] = {}
    for write in live:
        for number in write.replaced:
            if (number, write.entry) in gone:
                continue
            value = write.values.get(number)
            if number in values and value != values[number]:
                conflicts.setdefault(number, [values[number]]).append(value)
            values[number] = value
            standing.setdefault(number, []).append(write.entry)
    withdrawn = any(write.act == "withdraw" and (WITHDRAWN, write.entry) not in gone for write in live)
    values.pop(WITHDRAWN, None)
    conflicts.pop(WITHDRAWN, None)
    clean = {number: value for number, value in values.items() if value is not None or number in conflicts}
    return Merged(clean, conflicts, standing, withdrawn, ordered[0].device, max(depth.values()))
