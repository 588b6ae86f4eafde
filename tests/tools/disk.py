"""A disk that loses power: what may be left of files when only what was synced is certain.

A file keeps its synced bytes; of the writes since then any may be missing, whole, or torn at sectors of 512 bytes. A
folder keeps its synced names; of the later changes to names the first few are there, in order. A file that moves from
one folder into another is in one of them. Nothing else is assumed: syncing a file does not keep its name, and a name
may last while the bytes do not.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random

from tests.tools.trace import Event

SECTOR = 512
DERIVED = "-shm"  # SQLite makes the index of its log anew after a crash


@dataclass(slots=True, eq=False)
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


@dataclass(slots=True, eq=False)
class Change:
    """One change of names, whole or not at all: in one folder, or in the two between which a file moved."""

    names: dict[Folder, dict[str, File | Folder | None]]


@dataclass(slots=True, eq=False)
class Folder:
    """Synced names, and the changes since; None is a name taken away."""

    synced: dict[str, File | Folder] = field(default_factory=dict)
    now: dict[str, File | Folder] = field(default_factory=dict)
    since: list[Change] = field(default_factory=list)

    def sync(self) -> None:
        if self.since:
            self.keep(self.since[-1])

    def keep(self, last: Change) -> None:
        """The changes up to `last` are certain, and with a move what came before it in the other folder."""
        while last in self.since:
            change = self.since.pop(0)
            self.synced = _changed(self.synced, change.names[self])
            for other in change.names:
                other.keep(change)

    def left(self, cut: int) -> dict[str, File | Folder]:
        names = self.synced
        for change in self.since[:cut]:
            names = _changed(names, change.names[self])
        return names

    def inside(self) -> set[Folder]:
        """This folder and all that are or were in it since the last sync."""
        found = {self}
        changed = [each for change in self.since for each in change.names[self].values()]
        for each in (*self.synced.values(), *changed):
            if isinstance(each, Folder):
                found |= each.inside()
        return found


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
            _change({place: {name: File()}})
        elif event.what == "folder":
            _change({place: {name: Folder()}})
        elif event.what == "drop":
            _change({place: {name: None}})
        elif event.what == "move":
            target, other = self._place(event.other)
            moved = place.now[name]
            _change(
                {place: {name: None, other: moved}}
                if target is place
                else {place: {name: None}, target: {other: moved}}
            )
        elif event.what == "sync":
            if not self.deaf:
                (place.now[name] if name else self.root).sync()
        else:
            file = place.now[name]
            assert isinstance(file, File)
            file.since.append((event.offset, event.content if event.what == "put" else None))

    def crash(self, folder: Path, random: Random) -> None:
        """Write into `folder` one of the states that the disk may be found in."""
        _write(self.root, folder, _cuts(self.root, random), random)

    def _place(self, path: str) -> tuple[Folder, str]:
        *folders, name = PurePosixPath(path).parts or ("",)
        place = self.root
        for each in folders:
            found = place.now[each]
            assert isinstance(found, Folder)
            place = found
        return place, name


def _change(names: dict[Folder, dict[str, File | Folder | None]]) -> None:
    change = Change(names)
    for folder, changed in names.items():
        folder.now = _changed(folder.now, changed)
        folder.since.append(change)


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


def _cuts(root: Folder, random: Random) -> dict[Folder, int]:
    """How many changes since its sync each folder keeps; of two folders both keep a move, or neither."""
    cuts = {folder: random.randint(0, len(folder.since)) for folder in sorted(root.inside(), key=id)}
    settled = False
    while not settled:
        settled = True
        for folder, cut in cuts.items():
            for at, change in enumerate(folder.since[:cut]):
                if any(other in cuts and change not in other.since[: cuts[other]] for other in change.names):
                    cuts[folder], settled = at, False
                    break
    return cuts


def _write(folder: Folder, place: Path, cuts: dict[Folder, int], random: Random) -> None:
    place.mkdir(exist_ok=True)
    for name, each in folder.left(cuts[folder]).items():
        if isinstance(each, Folder):
            _write(each, place / name, cuts, random)
        else:
            (place / name).write_bytes(each.left(random))
