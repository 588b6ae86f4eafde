"""Flows for a cut of power: what a person does, and what the program reports of it at which moment."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from desktop.actions import backups, door, drafts, exchange, intake, mending, passphrases, record, workspace
from desktop.actions.programme import MASTER
from desktop.actions.workspace import Workspace
from desktop.crypto import recovery
from desktop.crypto.age import NotForMe
from desktop.crypto.keys import KeyHeader, RawKey
from desktop.storage import backup, log, restore, settings, vault
from desktop.storage.place import DATABASE, KEY
from tests.programme import PASSPHRASE, SESSION, clock, village
from tests.tools import old_vaults
from tests.tools.power_judge import MEDIUM

Say = Callable[..., None]
OLD_VAULT = Path(__file__).parents[1] / "vectors" / "vaults" / "1"
NEW_PASSPHRASE = "eight loud mountains"


@dataclass(frozen=True, slots=True)
class Flow:
    """How its disk is made ready, and what happens on it."""

    prepare: Callable[[Path], None]
    perform: Callable[[Path, Say], None]


def _village(root: Path) -> None:
    root.mkdir()
    made = village(root)
    record.add(made.facilitators[0], "session", [SESSION] * 3)
    exchange.export(made.facilitators[0], "S1", root / MEDIUM)
    made.close()


def _opened(root: Path, name: str, say: Say) -> Workspace:
    opened = workspace.unlock(root / name, PASSPHRASE, clock=clock)
    say("key", name, opened.vault.key.key.hex(), opened.vault.key.salt.hex())
    return opened


def _goes_on(root: Path, say: Say) -> None:
    """Afterwards the notebook is worked in as ever."""
    own = workspace.unlock(root / "f1", PASSPHRASE, clock=clock)
    for _ in range(3):
        for one in record.add(own, "session", [SESSION]).ids:
            say("record", one, SESSION["participation"])
    own.close()


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
        file = exchange.export(opened, "S1", root / MEDIUM, new_only=True).file
        say("sent", file.name, sha256(file.read_bytes()).hexdigest())
    opened.close()


def _import(root: Path, say: Say) -> None:
    field = workspace.unlock(root / "f1", PASSPHRASE, clock=clock)
    lead = _opened(root, "s1", say)
    for _ in range(4):
        record.add(field, "session", [SESSION] * 5)
        content = exchange.export(field, "S1", root / MEDIUM, new_only=True).file.read_bytes()
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
    own = workspace.unlock(root / "f1", old_vaults.PASSPHRASE, clock=clock)
    for _ in range(3):
        say("draft", drafts.save(own, "session", SESSION).id)
    own.close()


def _copy(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    for _ in range(5):
        (one,) = record.add(opened, "session", [SESSION]).ids
        say("record", one, SESSION["participation"])
        backups.copy(opened)
        say("copied")
    opened.close()


def _create(root: Path, say: Say) -> None:
    own = workspace.create(root / "new", "facilitator", PASSPHRASE, cost=workspace.cost(floor=True), clock=clock)
    say("key", "new", own.vault.key.key.hex(), own.vault.key.salt.hex())
    say("draft", drafts.save(own, "session", SESSION).id)
    own.close()


def _taken(root: Path, lead: Workspace) -> list[str]:
    """Take in all that waits for the supervisor; the ids of the entries that came."""
    ids = []
    for file in sorted((root / MEDIUM).glob("*.daftar")):
        with suppress(NotForMe):
            seen = intake.preview(lead, file.read_bytes())
            intake.accept(lead, seen)
            ids += [one.id for one in seen.arrived]
    return ids


def _numbered(root: Path, say: Say) -> None:
    lead = _opened(root, "s1", say)
    say("taken", *_taken(root, lead))
    for _ in range(3):
        made = backups.write(lead, root / MEDIUM, same_disk=True)
        say("numbered", made.file.name, sha256(made.file.read_bytes()).hexdigest(), made.number)
    lead.close()


def _backed_up(root: Path) -> None:
    _village(root)
    lead = workspace.unlock(root / "s1", PASSPHRASE, clock=clock)
    (root / "taken").write_text("\n".join(_taken(root, lead)), encoding="ascii")
    backups.write(lead, root / MEDIUM, same_disk=True)
    seed = recovery.seed(settings.secret(lead.connection, MASTER) or b"", recovery.PROGRAMME_RECIPIENT)
    (root / "seed").write_bytes(seed)
    lead.close()


def _restore(root: Path, say: Say) -> None:
    (file,) = (root / MEDIUM).glob("*" + backup.SUFFIX)
    unpacked = restore.restore(file, (root / "seed").read_bytes(), root / "new")
    backups.finish(unpacked, NEW_PASSPHRASE, clock=clock).close()
    say("key", "new", unpacked.key.key.hex(), unpacked.key.salt.hex())
    say("taken", *(root / "taken").read_text(encoding="ascii").split())


def _purge(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    for _ in range(2):
        say("working")
        keep, let_go = record.add(opened, "session", [SESSION] * 2).ids
        for one in (keep, let_go):
            say("record", one, SESSION["participation"])
        backups.copy(opened)
        say("copied")
        entries = [one.id for one in log.of_record(opened.connection, let_go)]
        say("erasing", let_go)
        mending.erase_parts(opened, entries, "erased")
        say("erased", *entries)
    opened.close()


def _retire(root: Path, say: Say) -> None:
    opened = _opened(root, "f1", say)
    (one,) = record.add(opened, "session", [SESSION]).ids
    say("record", one, SESSION["participation"])
    backups.copy(opened)
    say("header", sha256((root / "f1" / KEY).read_bytes()).hexdigest())
    say("ending")
    mending.end(opened)
    say("ended")


def _damaged(root: Path) -> None:
    _village(root)
    own = workspace.unlock(root / "f1", PASSPHRASE, clock=clock)
    backups.copy(own)
    (root / "ids").write_text("\n".join(one.id for one in record.rows(own, "session")), encoding="ascii")
    own.close()
    with open(root / "f1" / DATABASE, "r+b") as file:
        file.seek(4096)
        file.write(bytes(2 * 4096))


def _known(root: Path, say: Say) -> RawKey:
    key = vault.open_key(root / "f1", passphrases.plain(PASSPHRASE))
    say("broken")
    say("key", "f1", key.key.hex(), key.salt.hex())
    for one in (root / "ids").read_text(encoding="ascii").split():
        say("record", one, SESSION["participation"])
    return key


def _mend(root: Path, say: Say) -> None:
    _known(root, say)
    mending.mend(root / "f1", PASSPHRASE, os.urandom)
    say("mended")
    _goes_on(root, say)


def _put_back(root: Path, say: Say) -> None:
    backups.put_back_with(root / "f1", _known(root, say))
    say("mended")
    _goes_on(root, say)


FLOWS = {
    "create": Flow(Path.mkdir, _create),
    "save": Flow(_village, _save),
    "export": Flow(_village, _export),
    "import": Flow(_village, _import),
    "passphrase": Flow(_village, _passphrase),
    "migrate": Flow(_old, _migrate),
    "copy": Flow(_village, _copy),
    "numbered": Flow(_village, _numbered),
    "restore": Flow(_backed_up, _restore),
    "put-back": Flow(_damaged, _put_back),
    "mend": Flow(_damaged, _mend),
    "purge": Flow(_village, _purge),
    "retire": Flow(_village, _retire),
}


def _main(flow: str, root: str, said: str) -> None:
    handle = os.open(said, os.O_WRONLY | os.O_APPEND)

    def say(*words: object) -> None:
        os.write(handle, json.dumps(words).encode())

    FLOWS[flow].perform(Path(root), say)


if __name__ == "__main__":
    _main(*sys.argv[1:])
