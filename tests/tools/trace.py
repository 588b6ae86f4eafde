"""Reads what strace wrote down of a process: every change it made to files under one folder, in order."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = (
    "open", "openat", "creat", "close", "dup", "dup2", "dup3", "write", "pwrite64", "writev", "pwritev", "lseek",
    "ftruncate", "truncate", "fallocate", "fsync", "fdatasync", "sync", "rename", "renameat", "renameat2", "unlink",
    "unlinkat", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "sendfile", "copy_file_range",
)  # fmt: skip
_LINE = re.compile(r"(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """One change. `what`: make, move, drop, folder, put, cut, sync or said; `path` is relative to the folder."""

    what: str
    path: str
    other: str = ""
    offset: int = 0
    content: bytes = b""


@dataclass(slots=True)
class _Open:
    path: str
    offset: int = 0


def recorded(command: Sequence[str], trace: Path, environment: dict[str, str]) -> None:
    """Run `command` under strace; fails as the command does."""
    watch = ["strace", "-f", "-qq", "-xx", "-s", "100000000", "-e", "signal=none", "-e", "trace=" + ",".join(CALLS)]
    subprocess.run([*watch, "-o", str(trace), *command], check=True, env=environment, capture_output=True)


def events(trace: Path, root: Path, before: Path, said: Path) -> list[Event]:
    """What happened under `root`, which held what `before` holds; a line written to `said` becomes an event too."""
    known = {str(root), *(str(root / path.relative_to(before)) for path in before.rglob("*"))}
    reader = _Reader(str(root), str(said), known)
    return [event for line in _whole_lines(trace) for event in reader.read(line)]


def _whole_lines(trace: Path) -> Iterator[str]:
    """The lines, with calls that another thread interrupted put together again."""
    begun: dict[str, str] = {}
    with open(trace, encoding="ascii") as file:
        for line in file:
            pid, _, rest = line.partition(" ")
            rest = rest.strip()
            if rest.endswith("<unfinished ...>"):
                begun[pid] = rest.removesuffix("<unfinished ...>")
            elif rest.startswith("<... "):
                yield begun.pop(pid) + rest.partition(" resumed>")[2]
            elif not rest.startswith(("+++", "---")):
                yield rest


@dataclass(slots=True)
class _Reader:
    root: str
    said: str
    known: set[str]
    files: dict[int, _Open] = field(default_factory=dict)

    def read(self, line: str) -> Iterator[Event]:
        found = _LINE.match(line)
        if found is None or int(found[3]) < 0:
            return
        call, rest, result = found[1], found[2], int(found[3])
        texts = [bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(rest)]
        bare = [each.strip() for each in _TEXT.sub("@", rest).split(",")]
        if call in {"open", "openat", "creat"}:
            yield from self._open(self._whole(texts[0].decode(), bare[0]), rest, result)
        elif call in {"dup", "dup2", "dup3"} and int(bare[0]) in self.files:
            self.files[result] = self.files[int(bare[0])]
        elif texts and not bare[0].isdigit():
            yield from self._named(call, [each.decode() for each in texts])
        elif call == "unlinkat":
            yield from self._named(call, [self._whole(texts[0].decode(), bare[0])])
        elif bare[0].isdigit() and int(bare[0]) in self.files:
            yield from self._handled(call, int(bare[0]), texts, bare, result)

    def _whole(self, path: str, handle: str) -> str:
        """The path that a call names, which may start at an open folder."""
        if path.startswith("/") or not handle.isdigit() or int(handle) not in self.files:
            return path
        return f"{self.files[int(handle)].path}/{path}"

    def _open(self, path: str, rest: str, handle: int) -> Iterator[Event]:
        self.files.pop(handle, None)
        if path == self.said:
            self.files[handle] = _Open(path)
        if not self._inside(path):
            return
        self.files[handle] = _Open(path)
        if path not in self.known:
            self.known.add(path)
            yield Event("make", self._name(path))
        elif "O_TRUNC" in rest:
            yield Event("cut", self._name(path))

    def _named(self, call: str, paths: list[str]) -> Iterator[Event]:
        if not any(self._inside(path) for path in paths):
            return
        first = self._name(paths[0])
        if call.startswith("rename"):
            self.known = {each for each in self.known if each != paths[0]} | {paths[1]}
            for opened in self.files.values():
                opened.path = paths[1] if opened.path == paths[0] else opened.path
            yield Event("move", first, self._name(paths[1]))
        elif call in {"unlink", "unlinkat", "rmdir"}:
            self.known.discard(paths[0])
            yield Event("drop", first)
        elif call in {"mkdir", "mkdirat"}:
            self.known.add(paths[0])
            yield Event("folder", first)
        else:
            raise NotImplementedError(call)

    def _handled(self, call: str, handle: int, texts: list[bytes], bare: list[str], result: int) -> Iterator[Event]:
        opened = self.files[handle]
        if opened.path == self.said:
            if call == "write":
                yield Event("said", "", content=texts[0])
            return
        name = self._name(opened.path)
        if call == "close":
            del self.files[handle]
        elif call == "lseek":
            opened.offset = result
        elif call == "write":
            yield Event("put", name, offset=opened.offset, content=texts[0][:result])
            opened.offset += result
        elif call == "pwrite64":
            yield Event("put", name, offset=int(bare[-1]), content=texts[0][:result])
        elif call == "ftruncate":
            yield Event("cut", name, offset=int(bare[1]))
        elif call in {"fsync", "fdatasync"}:
            yield Event("sync", name)
        else:
            raise NotImplementedError(call)

    def _inside(self, path: str) -> bool:
        return path == self.root or path.startswith(self.root + "/")

    def _name(self, path: str) -> str:
        return path[len(self.root) + 1 :]
