"""Packets of an enrolled device with valid keys and signatures around bent entries, parts, heads and manifests.

Run as `python -m tests.tools.fuzzing FOLDER SEED PACKETS`; prints one JSON object with its figures.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from desktop.actions import intake, people, record, upkeep
from desktop.crypto import proof
from desktop.crypto.entry import commit, entry_id, sign_head
from desktop.domain.kind import KINDS
from desktop.errors import AppError
from tests.programme import SESSION, village
from tests.tools.hostile import Liar, Made

ODD: tuple[object, ...] = (
    None, True, False, 0, -1, 1, 2**53, -(2**63), 10**40, 1.5, "", " ", "0", "ab" * 16, "AB" * 32, "ff" * 32, "\0",
    "\u202e", "\U0001f9ff" * 70, "x" * 70_000, [], {}, [[]], [None], {"": None}, {"1": ["zz"]}, ["ab" * 32] * 300,
    "2026-02-30", "9999-12-31", "1970-01-01", "sealed", "facts", "withdraw", "restate",
)  # fmt: skip
PIECES = ("", "\n", "\\u0000", '"', "{", "}", "[[[[[[[[[[[[[[[[[[", "1e999", "NaN", "é", "\ud7ff", ",", " ", "ab" * 32)


@dataclass(slots=True)
class Bent:
    """A packet before it is signed; each bend changes one of these."""

    lines: list[dict[str, str]]
    heads: list[dict[str, Any]]
    bent: list[str] = field(default_factory=list)  # fields of the manifest
    body: bytes | None = None


Bend = Callable[[Bent, Random], None]


def leaf(value: Any, random: Random) -> Any:
    """A copy of a JSON value in which one place, at any depth, holds something odd, is gone, or is there twice."""
    if isinstance(value, dict) and value and random.random() < 0.9:
        name = random.choice(sorted(value))
        turn = random.random()
        if turn < 0.08:
            return {one: kept for one, kept in value.items() if one != name}
        if turn < 0.16:
            return {**value, str(random.choice(ODD))[:80]: value[name]}
        return {**value, name: leaf(value[name], random)}
    if isinstance(value, list) and value and random.random() < 0.8:
        at = random.randrange(len(value))
        return [*value[:at], *([value[at]] if random.random() < 0.2 else []), leaf(value[at], random), *value[at + 1 :]]
    return random.choice(ODD)


def scratched(text: str, random: Random) -> str:
    """A text with one stretch of it gone, doubled, or replaced."""
    start = random.randrange(len(text) + 1)
    end = min(len(text), start + random.choice((0, 1, 1, 2, 32, 64)))
    return text[:start] + random.choice((*PIECES, text[start:end] * 2)) + text[end:]


def spelled(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> Any:
    """What a text says, or the text itself where an earlier bend left no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def bend_text(packet: Bent, random: Random) -> None:
    line = random.choice(packet.lines)
    name = random.choice(sorted(line))
    line[name] = scratched(line[name], random)


def bend_entry(packet: Bent, random: Random) -> None:
    line = random.choice(packet.lines)
    line["entry"] = spelled(leaf(read(line["entry"]), random))


def bend_part(packet: Bent, random: Random) -> None:
    line = random.choice(packet.lines)
    name = random.choice(sorted(line.keys() - {"entry"} or line.keys()))
    line[name] = line[name][:32] + spelled(leaf(read(line[name][32:]), random))


def bend_lines(packet: Bent, random: Random) -> None:
    one, other = random.choice(packet.lines), random.choice(packet.lines)
    name = random.choice(sorted(one.keys() & other.keys()) or [""])
    turn = random.randrange(5)
    if turn == 0:
        random.shuffle(packet.lines)
    elif turn == 1:
        packet.lines.insert(random.randrange(len(packet.lines)), dict(other))
    elif turn == 2 and name:
        one[name], other[name] = other[name], one[name]
    elif turn == 3 and len(one) > 1:
        del one[name]
    else:
        one[random.choice(("more", "", "Facts"))] = one.get(name, "")


def bend_body(packet: Bent, random: Random) -> None:
    whole = bytearray("".join(spelled(line) + "\n" for line in packet.lines).encode())
    at = random.randrange(len(whole))
    whole[at : at + random.choice((0, 1, 1, 8))] = random.randbytes(random.choice((0, 1, 1, 8)))
    packet.body = bytes(whole)


def bend_heads(packet: Bent, random: Random) -> None:
    packet.heads = leaf(packet.heads, random)


def bend_manifest(packet: Bent, random: Random) -> None:
    name = random.choice((
        "absent", "bytes", "counts", "day", "epoch", "export", "format", "heads", "incarnation", "packets", "path",
        "practice", "programme", "recipients", "recovery", "reply", "root", "sha256", "unreceipted", "addressee",
    ))  # fmt: skip
    packet.bent.append(name)


# Of two bends the one further down comes second: it is for what an earlier one may have broken.
BENDS: tuple[Bend, ...] = (bend_text, bend_entry, bend_part, bend_lines, bend_body, bend_heads, bend_manifest)


def chain(liar: Liar, random: Random, name: str) -> list[Made]:
    """An honest chain of a few sessions."""
    made: list[Made] = []
    for _ in range(4):
        values = {"participation": random.randint(1, 5), "site": "S-4", "date": SESSION["date"]}
        text = {"questions_open": "Как договориться о воде летом, если колодец один на всех соседей по улице?"}
        after = made[-1] if made else None
        made.append(liar.entry("session", values, after, incarnation=name, salt=random.randbytes(16), text=text))
    return made


def closed(liar: Liar, packet: Bent, random: Random) -> bytes:
    """The packet, signed. What a bend asks of a field of the manifest is done here, where its true value is known."""
    body = packet.body
    if body is None:
        body = "".join(spelled(line) + "\n" for line in packet.lines).encode("utf-8", "replace")
    true = {**liar.manifest(packet.lines, [], body), "heads": packet.heads}
    changed = {name: leaf(true[name], random) for name in packet.bent}
    return liar.closed(body, {**true, **changed})


def lie(liar: Liar, random: Random, name: str) -> Bent:
    """One entry that says something odd, with true commitments and a true signature over it: it may well count."""
    made = liar.entry("session", {"participation": 3}, incarnation=name, salt=random.randbytes(16), text={"notes": "x"})
    header, line = json.loads(made.text), dict(made.line)
    for part in random.sample(("facts", "narrative"), k=random.choice((0, 1, 2))):
        salt, said = line[part][:32], spelled(leaf(json.loads(line[part][32:]), random))
        line[part], header["commits"][part] = salt + said, commit(part, bytes.fromhex(salt), said)
    if random.random() < 0.4:
        header["frame"] = leaf(header["frame"], random)
    line["entry"] = spelled(header)
    mark = sign_head(liar.key, liar.programme, made.header, entry_id(line["entry"]))
    return Bent([line], [dict(mark._asdict())])


def forged(seen: intake.Preview, true: list[Made]) -> list[str]:
    """Entries and parts that would be taken in and are not those that were signed."""
    known = {one.id: one for one in true}
    found = []
    for one in seen.arrived:
        made = known.get(one.id)
        parts = [part for part in (one.facts, one.narrative) if part is not None]
        said = [proof.write_part(part) for part in parts]
        if made is None or one.text != made.text or not {*said} <= {made.line["facts"], made.line["narrative"]}:
            found.append(one.text)
    return found


def fuzz(folder: Path, seed: int, packets: int) -> dict[str, object]:
    """The figures of so many packets against one supervisor; it stops at the first that is accepted wrongly."""
    place, random = village(folder), Random(seed)
    liar, answers, taken, wrong = Liar(place.facilitators[0], place.supervisor), Counter[str](), 0, list[str]()
    for number in range(packets):
        name = f"{number:032x}"
        if lying := number % 8 == 0:
            true, packet = list[Made](), lie(liar, random, name)
        else:
            true = chain(liar, random, name)
            packet = Bent([dict(one.line) for one in true], [liar.head(true[-1])])
            for bend in sorted(random.sample(BENDS, k=random.choice((1, 1, 1, 2))), key=BENDS.index):
                bend(packet, random)
        content = closed(liar, packet, random)
        try:
            seen = intake.preview(place.supervisor, content)
            answers["parked" if seen.parked else "whole"] += 1
            wrong += [] if lying else forged(seen, true)
            if lying or number % 64 == 1:
                taken += intake.accept(place.supervisor, seen).entries
        except AppError as error:
            answers[error.code] += 1
        if wrong:
            break
    for kind in KINDS:
        list(record.rows(place.supervisor, kind.name))
    people.listing(place.supervisor)
    intake.board(place.supervisor)
    return {
        "seed": seed, "packets": answers.total(), "answers": dict(answers), "taken": taken, "wrong": wrong,
        "check": upkeep.check(place.supervisor).wrong, "MB": _most_memory(),
    }  # fmt: skip


def _most_memory() -> int:
    """The most memory this process ever held, in MB; `getrusage` would count that of whoever started it too."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    return int(found[1]) // 1024


if __name__ == "__main__":
    print(json.dumps(fuzz(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
