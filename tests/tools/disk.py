"""A disk that loses power: what may be left of files when only what was synced is certain.

A file keeps its synced bytes; of the writes since then any may be missing, whole, or torn at sectors of 512 bytes. A
folder keeps its synced names; of the later changes to names the first few are there, in order. Nothing else is assumed:
syncing a file does not keep its name, and a name may last while the bytes do not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random

from tests.tools.trace import Event

SECTOR = 512
DERIVED = "-shm"  # SQLite makes the index of its log anew after a crash


@dataclass(slots=True)
class File:
    """Synced bytes, and the writes since: (offset, content), or (size, None) for a cut."""

    synced: bytes = b""
    since: list[tuple[int, bytes | None]] = field(default_factory=list)

    def sync(self) -> None:
        self.synced, self.since = _applied(self.synced, self.since), []

    def left(self, random: Random) -> bytes:
        """What a crash may leave."""
        chance = random.random()
        if chance < 0.3 or not self.since:
            return self.synced
        if chance < 0.5:
            return _applied(self.synced, self.since)
        return _applied(self.synced, [torn for each in self.since for torn in _torn(each, random)])


@dataclass(slots=True)
class Folder:
    """Synced names, and the changes since; None is a name taken away."""

    synced: dict[str, File | Folder] = field(default_factory=dict)
    now: dict[str, File | Folder] = field(default_factory=dict)
    since: list[dict[str, File | Folder | None]] = field(default_factory=list)

    def change(self, change: dict[str, File | Folder | None]) -> None:
        self.now = _changed(self.now, change)
        self.since.append(change)

    def sync(self) -> None:
        self.synced, self.since = dict(self.now), []

    def left(self, random: Random) -> dict[str, File | Folder]:
        names = self.synced
        for change in self.since[: random.randint(0, len(self.since))]:
            names = _changed(names, change)
        return names


@dataclass(slots=True)
class Disk:
    """Everything under one folder; `deaf` is a disk on which syncing does nothing, for the control."""

    root: Folder
    deaf: bool = False

    @staticmethod
    def of(folder: Path, *, deaf: bool = False) -> Disk:
        """A disk that holds what `folder` holds, all of it synced."""
        return Disk(_read(folder), deaf)

    def happen(self, event: Event) -> None:
        """Let one recorded change happen."""
        if event.path.endswith(DERIVED):
            return
        place, name = self._place(event.path)
        if event.what == "make":
            place.change({name: File()})
        elif event.what == "folder":
            place.change({name: Folder()})
        elif event.what == "drop":
            place.change({name: None})
        elif event.what == "move":
            target, other = self._place(event.other)
            assert target is place, "a name moved from one folder into another is not modelled"
            place.change({name: None, other: place.now[name]})
        elif event.what == "sync":
            if not self.deaf:
                (place.now[name] if name else self.root).sync()
        else:
            file = place.now[name]
            assert isinstance(file, File)
            file.since.append((event.offset, event.content if event.what == "put" else None))

    def crash(self, folder: Path, random: Random) -> None:
        """Write into `folder` one of the states that the disk may be found in."""
        _write(self.root, folder, random)

    def _place(self, path: str) -> tuple[Folder, str]:
        *folders, name = PurePosixPath(path).parts or ("",)
        place = self.root
        for each in folders:
            found = place.now[each]
            assert isinstance(found, Folder)
            place = found
        return place, name


def _changed(names: dict[str, File | Folder], change: dict[str, File | Folder | None]) -> dict[str, File | Folder]:
    return {name: each for name, each in {**names, **change}.items() if each is not None}


def _applied(content: bytes, changes: list[tuple[int, bytes | None]]) -> bytes:
    held = bytearray(content)
    for offset, written in changes:
        if len(held) < offset:
            held.extend(bytes(offset - len(held)))
        if written is None:
            del held[offset:]
        else:
            held[offset : offset + len(written)] = written
    return bytes(held)


def _torn(change: tuple[int, bytes | None], random: Random) -> list[tuple[int, bytes | None]]:
    offset, content = change
    fate = random.random()
    if fate < 0.4:
        return []
    if content is None or fate < 0.8:
        return [change]
    pieces = [(offset + at, content[at : at + SECTOR]) for at in range(0, len(content), SECTOR)]
    return [piece for piece in pieces if random.random() < 0.5]


def _read(folder: Path) -> Folder:
    held: dict[str, File | Folder] = {}
    for path in folder.iterdir():
        if not path.name.endswith(DERIVED):
            held[path.name] = _read(path) if path.is_dir() else File(path.read_bytes())
    return Folder(held, dict(held))


def _write(folder: Folder, place: Path, random: Random) -> None:
    place.mkdir(exist_ok=True)
    for name, each in folder.left(random).items():
        if isinstance(each, Folder):
            _write(each, place / name, random)
        else:
            (place / name).write_bytes(each.left(random))
