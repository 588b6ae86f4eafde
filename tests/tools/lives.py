"""What a process does until it is killed: each life repeats one kind of work for ever and reports what it did."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

from desktop.actions import backups, door, drafts, exchange, intake, mending, record
from desktop.actions.workspace import Workspace
from desktop.crypto import keys
from desktop.crypto.keys import KeyHeader, RawKey
from desktop.storage import vault
from tests.programme import DAY, SESSION

SLOT = 2  # of the papers here; the program keeps slot 1 for itself
Say = Callable[..., None]
Life = Callable[[Workspace, Path, Random, Say], None]


def write(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """A facilitator in a hurry: saves, drafts, corrections, packets, for ever."""
    mine: list[str] = []
    while True:
        turn = random.random()
        raw = {**SESSION, "date": (DAY.date() - timedelta(days=random.randrange(60))).isoformat(), "participation": 3}
        if turn < 0.45:
            for one in record.add(opened, "session", [raw] * random.randint(1, 4)).ids:
                say("record", one, 3)
                mine.append(one)
        elif turn < 0.6:
            say("draft", drafts.save(opened, "session", raw).id)
        elif turn < 0.7 and (waiting := drafts.every(opened)):
            say("finishing", waiting[0].id)
            made = drafts.finish(opened, waiting[0]).ids
            say("finished", waiting[0].id)
            for one in made:
                say("record", one, 3)
        elif turn < 0.85 and mine:
            one, value = random.choice(mine), random.randint(1, 5)
            say("editing", one, value)
            record.edit(opened, "session", one, {"participation": value})
            say("edited", one, value)
        elif turn >= 0.85 and exchange.waiting(opened)[0]:
            file = exchange.export(opened, "S1", stick, new_only=True).file
            say("sent", file.name, sha256(file.read_bytes()).hexdigest())


def take(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """A supervisor in a hurry: takes packets in, some of them twice, in any order."""
    files = sorted(stick.glob("*.daftar"))
    while True:
        file = random.choice(files)
        intake.accept(opened, intake.preview(opened, file.read_bytes()))
        say("taken", file.name)


def paper(opened: Workspace, master: bytes) -> None:
    """Let papers with this master open the notebook, and none from before."""

    def changed(header: KeyHeader, raw: RawKey) -> KeyHeader:
        return keys.add_recovery(header, SLOT, master, raw, os.urandom)

    vault.rewrap(opened.vault, opened.connection, changed)


def reopen(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """Somebody who changes what opens the notebook again and again: the papers' slot, and now and then a passphrase."""
    del stick
    while True:
        if random.random() < 0.2:
            words = f"fourteen green kettles {os.urandom(8).hex()}"
            say("locking", words)
            door.renew(opened, words)
            say("locked", words)
        else:
            master = os.urandom(16)
            say("papering", master.hex())
            paper(opened, master)
            say("papered", master.hex())


def back_up(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """Somebody who makes copies: beside the notebook, and numbered ones elsewhere."""
    place = stick.with_name("backups")
    place.mkdir(exist_ok=True)
    while True:
        if random.random() < 0.7:
            say("copied", backups.copy(opened).name)
        else:
            made = backups.write(opened, place, same_disk=True)
            say("numbered", made.file.name, made.number)


def clean(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """Somebody who saves, and takes the traces of what was deleted away."""
    del stick
    while True:
        raw = {**SESSION, "date": (DAY.date() - timedelta(days=random.randrange(60))).isoformat(), "participation": 3}
        for one in record.add(opened, "session", [raw]).ids:
            say("record", one, 3)
        mending.purge(opened)
        say("purged", "")


def end(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """Somebody who ends this notebook; whoever is not killed on the way waits for it."""
    del stick, random
    say("ending", "")
    mending.end(opened)
    say("ended", "")
    signal.pause()


def boast(opened: Workspace, stick: Path, random: Random, say: Say) -> None:
    """The control: somebody who reports before it is done."""
    del stick, random
    while True:
        words = f"thirteen blue kettles {os.urandom(8).hex()}"
        say("locked", words)
        door.renew(opened, words)
