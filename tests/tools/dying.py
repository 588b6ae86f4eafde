"""Kills a process at every line of the storage, one run each, and looks each time whether the notebook is whole.

Run as `python -m tests.tools.dying WORK FOLDER`; prints one JSON object. It forks, and so it has no threads or windows.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from desktop.actions import record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import age
from desktop.crypto.keys import RawKey
from desktop.errors import AppError
from desktop.storage import backup, copies, ending, erase, repair, restore, vault
from desktop.storage.backup import Label
from desktop.storage.vault import Vault
from tests.programme import DAY, SESSION, clock, village
from tests.tools import old_vaults

OLD = Path(__file__).parents[1] / "vectors" / "vaults" / "1" / "f1"
SEED = bytes(range(32))
WATCHED = tuple(
    f"/storage/{name}.py"
    for name in ("copies", "backup", "restore", "migrate", "vault", "database", "repair", "erase", "ending")
)


@dataclass(frozen=True, slots=True)
class Work:
    """`prepare` fills a folder, `act` is killed, `whole` says what is wrong afterwards."""

    prepare: Callable[[Path], RawKey]
    act: Callable[[Path, RawKey], object]
    whole: Callable[[Path, RawKey], list[str]]


def opened(folder: Path, key: RawKey) -> Workspace:
    return workspace.enter(vault._enter(folder, lambda _header: key), clock, state=folder.parent / "state")


def sound(folder: Path, key: RawKey, sessions: int) -> list[str]:
    own = opened(folder, key)
    wrong = list(upkeep.check(own).wrong)
    found = len(list(record.rows(own, "session")))
    wrong += [f"{found} sessions"] * (found != sessions)
    own.close()
    return wrong + [f"left: {one}" for one in folder.rglob("*.part")]


def _proved(file: Path, key: RawKey) -> bool:
    try:
        copies.prove(file, key)
    except AppError:
        return False
    return True


def old(folder: Path) -> RawKey:
    shutil.copytree(OLD, folder / "f1")
    return vault.open_key(folder / "f1", old_vaults.PASSPHRASE)


def facilitator(folder: Path) -> RawKey:
    made = village(folder)
    own = made.facilitators[0]
    record.add(own, "session", [SESSION, SESSION])
    copies.make(own.folder, own.vault.key, DAY.date())
    made.close()
    (folder / "medium").mkdir()
    return own.vault.key


def damaged(folder: Path) -> RawKey:
    key = facilitator(folder)
    raw = bytearray((folder / "f1" / vault.DATABASE).read_bytes())
    raw[4096:12000] = bytes(12000 - 4096)
    (folder / "f1" / vault.DATABASE).write_bytes(raw)
    (folder / "f1" / (vault.DATABASE + "-wal")).write_bytes(b"of the damaged one")
    return key


def backed_up(folder: Path) -> RawKey:
    key = facilitator(folder)
    write(folder, key)
    return key


def migrate(folder: Path, key: RawKey) -> None:
    vault._enter(folder / "f1", lambda _header: key)


def migrated(folder: Path, key: RawKey) -> list[str]:
    wrong = sound(folder / "f1", key, 6)
    before = copies.every(folder / "f1")
    return wrong + ["no copy from before"] * (not before) + [str(one) for one in before if not _proved(one, key)]


def copy(folder: Path, key: RawKey) -> None:
    copies.make(folder / "f1", key, DAY.date())


def copied(folder: Path, key: RawKey) -> list[str]:
    wrong = [f"half: {one}" for one in copies.every(folder / "f1") if not _proved(one, key)]
    copy(folder, key)
    return wrong + sound(folder / "f1", key, 2)


def write(folder: Path, key: RawKey) -> None:
    label = Label(1, DAY.date().isoformat(), "0" * 64, "1" * 64, "supervisor", False, 0)
    name = os.urandom(4).hex() + backup.SUFFIX
    backup.write(Vault(folder / "f1", key), label, age.recipient_of(SEED), folder / "medium", name)


def written(folder: Path, key: RawKey) -> list[str]:
    wrong = []
    for number, one in enumerate(sorted((folder / "medium").glob("*" + backup.SUFFIX))):
        try:
            restore.restore(one, SEED, folder / f"looked-{number}")
        except AppError as error:
            wrong.append(f"half: {error}")
    write(folder, key)
    wrong += [f"left: {one}" for one in (folder / "medium").iterdir() if one.name.startswith(".")]
    return wrong + sound(folder / "f1", key, 2)


def put_back(folder: Path, key: RawKey) -> None:
    restore.put_back(folder / "f1", key)


def back(folder: Path, key: RawKey) -> list[str]:
    try:
        opened(folder / "f1", key).close()
    except AppError:
        put_back(folder, key)
    kept = list((folder / "f1" / copies.DAMAGED).glob("*/" + vault.DATABASE))
    return sound(folder / "f1", key, 2) + [f"{len(kept)} damaged ones kept"] * (len(kept) != 1)


def restored(folder: Path, key: RawKey) -> None:
    del key
    (file,) = (folder / "medium").glob("*" + backup.SUFFIX)
    unpacked = restore.restore(file, SEED, folder / "new")
    restore.finish(unpacked, unpacked.header)


def there(folder: Path, key: RawKey) -> list[str]:
    if not vault.exists(folder / "new"):
        restored(folder, key)
    return sound(folder / "new", key, 2)


def mend(folder: Path, key: RawKey) -> None:
    repair.repair(folder / "f1", key, lambda _connection: None)


def mended(folder: Path, key: RawKey) -> list[str]:
    kept = list((folder / "f1" / copies.DAMAGED).glob("*/" + vault.DATABASE))
    if not kept and not (folder / "f1" / (vault.DATABASE + copies.RESTORED)).is_file():
        mend(folder, key)
    wrong = sound(folder / "f1", key, 2)
    kept = list((folder / "f1" / copies.DAMAGED).glob("*/" + vault.DATABASE))
    return wrong + [f"{len(kept)} damaged ones kept"] * (len(kept) != 1)


def purge(folder: Path, key: RawKey) -> None:
    own = Vault(folder / "f1", key)
    connection = own.connect()
    erase.purge(connection, own.folder, key, DAY.date())
    connection.close()


def purged(folder: Path, key: RawKey) -> list[str]:
    wrong = [f"half: {one}" for one in copies.every(folder / "f1") if not _proved(one, key)]
    purge(folder, key)
    return wrong + sound(folder / "f1", key, 2)


def retire(folder: Path, key: RawKey) -> None:
    ending.destroy(folder / "f1", Vault(folder / "f1", key).connect())


def retired(folder: Path, key: RawKey) -> list[str]:
    """It opens as before, or no key file says anything any more."""
    keys = [file.read_bytes() for name in (vault.KEY, vault.KEY_COPY) if (file := folder / "f1" / name).is_file()]
    if not any(any(content) for content in keys):
        return []
    return sound(folder / "f1", key, 2)


WORKS = {
    "repair": Work(damaged, mend, mended),
    "purge": Work(facilitator, purge, purged),
    "retire": Work(facilitator, retire, retired),
    "migration": Work(old, migrate, migrated),
    "copy": Work(facilitator, copy, copied),
    "backup": Work(facilitator, write, written),
    "put-back": Work(damaged, put_back, back),
    "restore": Work(backed_up, restored, there),
}


def dies(act: Callable[[], object], at: int) -> bool:
    """Run `act` in a process that is killed at the `at`-th line that it comes to first; False if it ended before."""
    child = os.fork()
    if child == 0:
        seen: set[tuple[str, int]] = set()

        def look(frame: FrameType, event: str, _argument: object) -> object:
            if not frame.f_code.co_filename.endswith(WATCHED):
                return None
            place = (frame.f_code.co_filename, frame.f_lineno)
            if event == "line" and place not in seen:
                seen.add(place)
                if len(seen) == at:
                    os.kill(os.getpid(), signal.SIGKILL)
            return look

        sys.settrace(look)  # type: ignore[arg-type]
        act()
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return True
    assert os.WEXITSTATUS(status) == 0, f"the work failed by itself: {status}"
    return False


def kill_at_every_line(work: Work, folder: Path) -> dict[str, object]:
    key = work.prepare(folder / "first")
    wrong: dict[int, list[str]] = {}
    at = 0
    while True:
        at += 1
        place = folder / "again"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(folder / "first", place)
        if not dies(lambda place=place: work.act(place, key), at):  # type: ignore[misc]
            break
        found = work.whole(place, key)
        if found:
            wrong[at] = found
    return {"kills": at - 1, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(kill_at_every_line(WORKS[sys.argv[1]], Path(sys.argv[2]))))
