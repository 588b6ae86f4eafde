"""What must still be there when somebody was killed at the door, at the copies, or while a notebook ended."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.actions import backups, passphrases
from desktop.actions.programme import MASTER
from desktop.actions.workspace import Workspace
from desktop.crypto import recovery
from desktop.crypto.keys import RawKey
from desktop.errors import AppError
from desktop.storage import backup, copies, restore, settings, vault
from desktop.storage.vault import Vault
from tests.programme import PASSPHRASE


@dataclass(slots=True)
class Ways:
    """What may open the notebook: one way that was reported, or one that was begun after it."""

    masters: list[str] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=lambda: [PASSPHRASE])
    numbered: dict[str, int] = field(default_factory=dict)  # file name: number
    proved: set[str] = field(default_factory=set)
    copied: str = ""
    counted: dict[str, int] = field(default_factory=dict)

    def note(self, what: str, one: str, value: int = 0) -> None:
        self.counted[what] = self.counted.get(what, 0) + 1
        if what == "papering":
            self.masters.append(one)
        elif what == "papered":
            self.masters[:] = [one]
        elif what == "locking":
            self.passphrases.append(one)
        elif what == "locked":
            self.passphrases[:] = [one]
        elif what == "copied":
            self.copied = one
        elif what == "numbered":
            self.numbered[one] = value


def lost_at_door(own: Workspace, ways: Ways, *, thorough: bool) -> list[str]:
    """Ways in that do not open the notebook, as the next start of the program finds it, which heals the two copies."""
    lost = []
    if ways.masters and not _settle(own, ways.masters, lambda one: vault.recover(own.folder, bytes.fromhex(one)).key):
        lost.append("the papers do not open it")
    if (thorough or len(ways.passphrases) > 1) and not _settle(
        own, ways.passphrases, lambda one: vault.unlock(own.folder, passphrases.plain(one)).key
    ):
        lost.append("the passphrase does not open it")
    first, second = ((own.folder / name).read_bytes() for name in (vault.KEY, vault.KEY_COPY))
    return lost + ["the key files differ"] * bool(ways.masters and first != second)


def _settle(own: Workspace, known: list[str], opening: Callable[[str], RawKey]) -> bool:
    """Whether one of `known` opens it and only one: that one is what is known from now on."""
    found = []
    for one in known:
        try:
            if opening(one) == own.vault.key:
                found.append(one)
        except AppError:
            continue
    if len(found) == 1:
        known[:] = found
    return len(found) == 1


def lost_copies(own: Workspace, place: Path, ways: Ways, spare: Path) -> list[str]:
    """Copies and numbered backups that are not whole, or not there though they were reported."""
    if len(copies.every(own.folder)) > copies.KEPT:  # killed before the old ones were let go of: the next one does it
        ways.copied = backups.copy(own).name
    there = copies.every(own.folder)
    lost = ["too many copies"] * (len(there) > copies.KEPT)
    lost += [f"copy {ways.copied}"] * (bool(ways.copied) and max((f.name for f in there), default="") < ways.copied)
    for file in there:
        copies.prove(file, own.vault.key)
    files = {file.name: file for file in place.glob(f"*{backup.SUFFIX}")}
    lost += [f"backup {name}" for name in ways.numbered.keys() - files.keys()]
    known = [one.number for one in backup.numbered(own.connection)]
    lost += [f"number {number}" for number in ways.numbered.values() if known.count(number) != 1]
    seed = recovery.seed(settings.secret(own.connection, MASTER) or b"", recovery.PROGRAMME_RECIPIENT)
    for name in files.keys() - ways.proved:
        shutil.rmtree(spare, ignore_errors=True)
        restore.restore(files[name], seed, spare)
        ways.proved.add(name)
    return lost


def twin(own: Workspace, place: Path) -> Workspace:
    """The same notebook in another folder, whose end is nobody's loss."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(own.folder, place)
    return replace(own, vault=Vault(place, own.vault.key), state=place.with_name("nowhere"))


def half_ended(gone: Workspace, ended: bool, ways: Ways) -> list[str]:
    """A notebook that was ending either opens or cannot be read by anybody; once that was reported, the latter."""
    try:
        opens = any(vault.recover(gone.folder, bytes.fromhex(one)).key == gone.vault.key for one in ways.masters)
    except AppError:
        opens = False
    left = [(gone.folder / name) for name in (vault.KEY, vault.KEY_COPY)]
    shut = not any(file.is_file() and any(file.read_bytes()) for file in left)
    return ["neither ended nor there"] * (opens == shut) + ["reported as ended"] * (ended and opens)
