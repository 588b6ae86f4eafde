"""Flows for a cut of power: what a person does, what the program reports, and what has to be there afterwards."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from desktop.actions import backups, door, drafts, exchange, intake, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto.keys import KeyHeader, RawKey
from desktop.storage import copies, log, packets, vault
from desktop.storage.place import KEY, KEY_COPY
from tests.programme import PASSPHRASE, SESSION, clock, village
from tests.tools import old_vaults

Say = Callable[..., None]
OLD_VAULT = Path(__file__).parents[1] / "vectors" / "vaults" / "1"
NEW_PASSPHRASE = "eight loud mountains"


@dataclass(slots=True)
class Judge:
    """What was reported so far, and whether a disk after a crash still has it."""

    key: RawKey | None = None
    name: str = ""
    records: dict[str, list[int]] = field(default_factory=dict)  # id: the values of a field that may be there
    drafts: set[str] = field(default_factory=set)
    sent: dict[str, str] = field(default_factory=dict)  # file on the stick: hash
    taken: list[str] = field(default_factory=list)  # entry-ids
    headers: list[str] = field(default_factory=list)  # hashes of key files, of which one has to be there
    copied: int = 0

    def note(self, what: str, *rest: object) -> None:
        """One line of the flow."""
        words = [str(each) for each in rest]
        if what == "key":
            self.name, self.key = words[0], RawKey(bytes.fromhex(words[1]), bytes.fromhex(words[2]))
        elif what == "record":
            self.records[words[0]] = [int(words[1])]
        elif what == "editing":
            self.records[words[0]].append(int(words[1]))
        elif what == "draft":
            self.drafts.add(words[0])
        elif what == "sent":
            self.sent[words[0]] = words[1]
        elif what == "taken":
            self.taken += words
        elif what == "header":
            self.headers.append(words[0])
        elif what == "only-header":
            self.headers = [words[0]]
        elif what == "copied":
            self.copied += 1

    def losses(self, disk: Path) -> list[str]:
        """What is gone, torn or wrong; AppError where the program refuses to open what is left."""
        if self.key is None:
            return []
        folder = disk / self.name
        lost = self._keys(folder)
        for copy in copies.every(folder):
            copies.prove(copy, self.key)
        lost += ["a copy that was reported"] * (len(copies.every(folder)) < min(self.copied, copies.KEPT))
        key = self.key
        # As any opening, but for the passphrase: what it costs would be paid for every state.
        opened = workspace.enter(vault._enter(folder, lambda _header: key), clock, state=disk / "state")
        try:
            return lost + self._inside(opened) + self._on_stick(disk)
        finally:
            opened.close()

    def _keys(self, folder: Path) -> list[str]:
        there = {
            sha256((folder / name).read_bytes()).hexdigest() for name in (KEY, KEY_COPY) if (folder / name).exists()
        }
        return ["every key file"] * bool(self.headers and not there & {*self.headers})

    def _inside(self, opened: Workspace) -> list[str]:
        lost = list(upkeep.check(opened).wrong)
        for one, values in self.records.items():
            found = record.find(opened, one)
            if found is None or found.values.get("participation") not in values:
                lost.append(f"record {one}")
        lost += [f"draft {one}" for one in self.drafts - {each.id for each in drafts.every(opened)}]
        kept = {packet.name for packet in packets.waiting(opened.connection)}
        lost += [f"packet {name}" for name in self.sent.keys() - kept]
        return lost + [f"entry {one}" for one in {*self.taken} - log.held(opened.connection, self.taken)]

    def _on_stick(self, disk: Path) -> list[str]:
        files = {name: disk / "stick" / name for name in self.sent}
        return [
            f"file {name}"
            for name, file in files.items()
            if not file.exists() or sha256(file.read_bytes()).hexdigest() != self.sent[name]
        ]


@dataclass(frozen=True, slots=True)
class Flow:
    """How its disk is made ready, and what happens on it."""

    prepare: Callable[[Path], None]
    perform: Callable[[Path, Say], None]


def _village(root: Path) -> None:
    root.mkdir()
    made = village(root)
    record.add(made.facilitators[0], "session", [SESSION] * 3)
    exchange.export(made.facilitators[0], "S1", root / "stick")
    made.close()


def _opened(root: Path, name: str, say: Say) -> Workspace:
    opened = workspace.unlock(root / name, PASSPHRASE, clock=clock)
    say("key", name, opened.vault.key.key.hex(), opened.vault.key.salt.hex())
    return opened


def _save(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    for turn in range(12):
        for one in record.add(opened, "session", [{**SESSION, "participation": 3}] * (1 + turn % 3)).ids:
            say("record", one, 3)
        say("draft", drafts.save(opened, "session", SESSION).id)
        say("editing", one, 5)
        record.edit(opened, "session", one, {"participation": 5})
        say("record", one, 5)
        if turn == 6:
            opened.close()
            opened = workspace.unlock(root / "f1", PASSPHRASE, clock=clock)
    opened.close()


def _export(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    for _ in range(6):
        (one,) = record.add(opened, "session", [SESSION]).ids
        say("record", one, SESSION["participation"])
        file = exchange.export(opened, "S1", root / "stick", new_only=True).file
        say("sent", file.name, sha256(file.read_bytes()).hexdigest())
    opened.close()


def _import(root: Path, say: Say) -> None:
    field = workspace.unlock(root / "f1", PASSPHRASE, clock=clock)
    lead = _opened(root, "s1", say)
    for _ in range(4):
        record.add(field, "session", [SESSION] * 5)
        content = exchange.export(field, "S1", root / "stick", new_only=True).file.read_bytes()
        seen = intake.preview(lead, content)
        intake.accept(lead, seen)
        say("taken", *(one.id for one in seen.arrived))
    for one in (field, lead):
        one.close()


def _passphrase(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    say("header", sha256((root / "f1" / KEY).read_bytes()).hexdigest())
    write = vault.write_header

    def telling(folder: Path, header: KeyHeader) -> None:
        say("header", sha256(header.to_bytes()).hexdigest())
        write(folder, header)
        say("only-header", sha256(header.to_bytes()).hexdigest())

    vault.write_header = telling
    for new in (NEW_PASSPHRASE, PASSPHRASE, NEW_PASSPHRASE):
        door.renew(opened, new)
    opened.close()


def _old(root: Path) -> None:
    root.mkdir()
    shutil.copytree(OLD_VAULT / "f1", root / "f1")


def _migrate(root: Path, say: Say) -> None:
    # Nothing is reported before the first opening, so what an old notebook holds is read from a copy of it.
    shutil.copytree(root / "f1", root.parent / "looked-at")
    before = workspace.unlock(root.parent / "looked-at", old_vaults.PASSPHRASE, clock=clock)
    say("key", "f1", before.vault.key.key.hex(), before.vault.key.salt.hex())
    for one in record.rows(before, "session"):
        say("record", one.id, one.values["participation"])
    before.close()
    workspace.unlock(root / "f1", old_vaults.PASSPHRASE, clock=clock).close()


def _copy(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    for _ in range(5):
        (one,) = record.add(opened, "session", [SESSION]).ids
        say("record", one, SESSION["participation"])
        backups.copy(opened)
        say("copied")
    opened.close()


FLOWS = {
    "save": Flow(_village, _save),
    "export": Flow(_village, _export),
    "import": Flow(_village, _import),
    "passphrase": Flow(_village, _passphrase),
    "migrate": Flow(_old, _migrate),
    "copy": Flow(_village, _copy),
}


def _main(flow: str, root: str, said: str) -> None:
    handle = os.open(said, os.O_WRONLY | os.O_APPEND)

    def say(*words: object) -> None:
        os.write(handle, json.dumps(words).encode())

    FLOWS[flow].perform(Path(root), say)


if __name__ == "__main__":
    _main(*sys.argv[1:])
