"""What a flow reported before the power went, and whether the disk that is found afterwards keeps every word of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from desktop.actions import drafts, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto.keys import RawKey
from desktop.errors import AppError
from desktop.storage import backup, copies, log, packets, repair, vault
from desktop.storage.database import Connection, reading
from desktop.storage.place import COPIES, DATABASE, KEY, KEY_COPY
from tests.programme import clock

MEDIUM = "stick"


@dataclass(slots=True)
class Judge:
    """What was reported so far; `note` takes a line of the flow, `losses` looks at a disk."""

    key: RawKey | None = None
    name: str = ""
    records: dict[str, list[int]] = field(default_factory=dict)  # id: the values of a field that may be there
    drafts: set[str] = field(default_factory=set)
    sent: dict[str, str] = field(default_factory=dict)  # packet, which the notebook keeps too: hash
    files: dict[str, str] = field(default_factory=dict)  # file on the medium: hash
    numbers: set[int] = field(default_factory=set)  # of backups
    taken: list[str] = field(default_factory=list)  # entry-ids
    headers: list[str] = field(default_factory=list)  # hashes of key files, of which one has to be there
    copied: int = 0
    erased: list[str] = field(default_factory=list)  # entry-ids that have to say nothing, anywhere
    emptied: bool = False  # the write-ahead log was, and nothing was written since
    broken: bool = False  # what is there may need mending before it opens
    ending: bool = False
    ended: bool = False

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
        elif what in {"sent", "numbered"}:
            self.files[words[0]] = words[1]
            if what == "sent":
                self.sent[words[0]] = words[1]
            else:
                self.numbers.add(int(words[2]))
        elif what == "taken":
            self.taken += words
        elif what == "header":
            self.headers.append(words[0])
        elif what == "only-header":
            self.headers = [words[0]]
        elif what == "copied":
            self.copied += 1
        else:
            self._note_end(what, words)

    def _note_end(self, what: str, words: list[str]) -> None:
        if what == "working":
            self.emptied = False
        elif what == "erasing":
            self.records.pop(words[0])
            self.copied = 0  # one fresh copy takes the place of those before
        elif what == "erased":
            self.erased += words
            self.emptied, self.copied = True, 1
        elif what == "broken":
            self.broken = True
        elif what == "mended":
            self.broken = False
        elif what == "ending":
            self.ending = True
        elif what == "ended":
            self.ended = True
        else:
            raise NotImplementedError(what)

    def losses(self, disk: Path) -> list[str]:
        """What is gone, torn or wrong; AppError where the program refuses to open what is left."""
        if self.key is None:
            return []
        folder, key = disk / self.name, self.key
        if self.ending and (self.ended or not self._openable(folder)):
            return ["a key file of an ended notebook"] * self._openable(folder)
        lost = ["every key file"] * bool(self.headers and not self._openable(folder))
        for copy in copies.every(folder):
            copies.prove(copy, key)
        lost += ["a copy that was reported"] * (len(copies.every(folder)) < min(self.copied, copies.KEPT))
        wal = folder / (DATABASE + "-wal")
        lost += ["old pages in the log"] * (self.emptied and wal.is_file() and wal.stat().st_size > 0)
        found = _made_whole(folder, key) if self.broken else _entered(folder, key)
        opened = workspace.enter(found, clock, state=disk / "state")
        try:
            return lost + self._inside(opened) + self._on_medium(disk) + self._not_erased(opened)
        finally:
            opened.close()

    def _openable(self, folder: Path) -> bool:
        there = {
            sha256((folder / name).read_bytes()).hexdigest() for name in (KEY, KEY_COPY) if (folder / name).exists()
        }
        return bool(there & {*self.headers})

    def _inside(self, opened: Workspace) -> list[str]:
        lost = list(upkeep.check(opened).wrong)
        for one, values in self.records.items():
            found = record.find(opened, one)
            if found is None or found.values.get("participation") not in values:
                lost.append(f"record {one}")
        lost += [f"draft {one}" for one in self.drafts - {each.id for each in drafts.every(opened)}]
        kept = {packet.name for packet in packets.waiting(opened.connection)}
        lost += [f"packet {name}" for name in self.sent.keys() - kept]
        known = {one.number for one in backup.numbered(opened.connection)}
        lost += [f"number {number}" for number in self.numbers - known]
        return lost + [f"entry {one}" for one in {*self.taken} - log.held(opened.connection, self.taken)]

    def _on_medium(self, disk: Path) -> list[str]:
        places = {name: disk / MEDIUM / name for name in self.files}
        return [
            f"file {name}"
            for name, file in places.items()
            if not file.exists() or sha256(file.read_bytes()).hexdigest() != self.files[name]
        ]

    def _not_erased(self, opened: Workspace) -> list[str]:
        if not self.erased:
            return []
        found = [f"in the notebook: {one}" for one in _said(opened.connection, self.erased)]
        for copy in (opened.folder / COPIES).glob("*.db"):
            with reading(copy, opened.vault.key) as connection:
                found += [f"in {copy.name}: {one}" for one in _said(connection, self.erased)]
        return found


def _said(connection: Connection, ids: list[str]) -> list[str]:
    """Those of the entries `ids` of which a part is held."""
    rows = connection.execute(
        "SELECT DISTINCT e.id FROM part p JOIN entry e ON e.n = p.entry"
        " WHERE e.id IN (SELECT unhex(value) FROM json_each(?))",
        (json.dumps(ids),),
    )
    return [one.hex() for (one,) in rows]


def _entered(folder: Path, key: RawKey) -> vault.Vault:
    """As any opening, but for the passphrase: what it costs would be paid for every state."""
    return vault._enter(folder, lambda _header: key)


def _made_whole(folder: Path, key: RawKey) -> vault.Vault:
    """What a person does before whom the notebook does not open: mend it, if it needs that."""
    try:
        return _entered(folder, key)
    except AppError:
        repair.repair(folder, key, lambda _connection: None)
        return _entered(folder, key)
