"""One call of the system fails under a command: which calls there are, a run in which the Nth fails, what is left."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.actions import exchange, record, upkeep, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto.keys import WrongPassphrase
from desktop.storage import copies, queries
from tests.programme import PASSPHRASE, SESSION, village
from tests.tools.daftar import COMMAND, ROOT, Answer, environment, session

CALLS = ("pwrite64", "write", "fsync", "fdatasync", "rename", "ftruncate", "openat")
LASTING = {"pwrite64", "fsync", "fdatasync", "rename", "ftruncate"}  # the program itself needs the others to answer
FAILURES = ("ENOSPC", "EIO", "EACCES")
FRESH = "another way in, and a longer one"
REFUSED = re.compile(r"error: [a-z-]+: .+")


@dataclass(frozen=True, slots=True)
class Verb:
    """A command on the notebook `who`; `words` are told the folder of the run, `held` what it must have done."""

    name: str
    who: str
    words: Callable[[Path], tuple[object, ...]]
    held: Callable[[Workspace, Answer], bool]
    content: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """The `number`th `call` fails with `error`; every later one too if it is `lasting`."""

    call: str
    number: int
    error: str
    lasting: bool

    def __str__(self) -> str:
        return f"{self.call} {self.number}{'+' * self.lasting} {self.error}"


def run(place: Path, verb: Verb, failure: Failure | None = None) -> tuple[Answer, list[str]]:
    """Run a command in `place`; its answer, and the calls on files in `place` as strace spells them."""
    calls = ",".join(CALLS) if failure is None else failure.call
    trace = place / "trace"
    watched = ["strace", "-f", "-y", "--seccomp-bpf", "-qq", "-s", "0", "-o", str(trace), "-e", f"trace={calls}"]
    if failure is not None:
        when = f"{failure.number}{'+' * failure.lasting}"
        watched += ["-e", f"inject={failure.call}:error={failure.error}:when={when}"]
    answer = under(watched, place, verb)
    return answer, trace.read_text(encoding="utf-8").splitlines()


def under(watched: list[str], place: Path, verb: Verb) -> Answer:
    """Run a command in `place` under another program, such as one that watches it."""
    surroundings = environment(
        place / verb.who, XDG_STATE_HOME=str(place / "state"), HOME=str(place / "home"), PYTHONDONTWRITEBYTECODE="1"
    )
    done = subprocess.run(
        [*watched, *COMMAND, *map(str, verb.words(place))],
        input=verb.content.encode(),
        capture_output=True,
        cwd=ROOT,
        env=surroundings,
        timeout=120,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def failures(place: Path, lines: list[str]) -> Iterator[Failure]:
    """Every call on a file in `place`, failing once, and for good where the program can still speak."""
    seen = dict.fromkeys(CALLS, 0)
    for line in lines:
        found = re.match(r"\d+ +(\w+)\(", line)
        if found is None or found[1] not in seen:
            continue
        seen[found[1]] += 1
        if str(place) not in line or str(place / "trace") in line:
            continue
        for error in FAILURES:
            yield Failure(found[1], seen[found[1]], error, False)
            if found[1] in LASTING:
                yield Failure(found[1], seen[found[1]], error, True)


def prepare(place: Path) -> Path:
    """A supervisor and a facilitator with sessions of whom one packet waits on the stick; all closed.

    The program must already keep its state in `place`/state.
    """
    made = village(place)
    for file in (place / "stick").iterdir():  # the invitation is not for the supervisor
        file.unlink()
    field = made.facilitators[0]
    record.add(field, "session", [SESSION])
    exchange.export(field, "S1", place / "stick")
    record.add(field, "session", [session(3)])
    made.close()
    (place / "fresh").write_text(FRESH + "\n", encoding="utf-8")
    (place / "out").mkdir()
    for who in ("f1", "s1"):
        environment(place / who)
    return place


def copied(template: Path, place: Path) -> Path:
    """A fresh copy of everything, also of what the laptop knows outside the notebooks."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(template, place)
    return place


def opened(place: Path, who: str) -> Workspace:
    """The notebook after a run, by the passphrase that opens it."""
    for passphrase in (FRESH, PASSPHRASE):
        try:
            return workspace.unlock(place / who, passphrase, state=place / "state" / "Daftar")
        except WrongPassphrase:
            continue
    raise AssertionError("neither passphrase opens the notebook")


def entries(own: Workspace) -> set[bytes]:
    return {row[0] for row in own.connection.execute("SELECT id FROM entry")}


def wrong(place: Path, verb: Verb, answer: Answer, before: set[bytes]) -> list[str]:
    """What is not as it must be after a run; nothing if the program was honest and lost nothing."""
    found = []
    said = answer.err.splitlines()
    if answer.status not in (0, 1) or "Traceback" in answer.err:
        found.append(f"status {answer.status}: {answer.err[-300:]}")
    elif answer.status == 1 and not any(REFUSED.fullmatch(line) for line in said):
        found.append(f"no reason: {answer.err[-300:]}")
    own = opened(place, verb.who)
    try:
        found += upkeep.check(own).wrong
        there = entries(own)
        found += ["something is gone"] * bool(before - there)
        if answer.status == 0 and not verb.held(own, answer):
            found.append("it was not done")
        if answer.status == 1 and verb.name in {"add", "import"} and there != before:
            found.append("it was done, but refused")
    finally:
        own.close()
    return found


def added(own: Workspace, answer: Answer) -> bool:
    return bool(answer.lines) and all(record.find(own, one) is not None for one in answer.lines)


def listed(own: Workspace, answer: Answer) -> bool:
    return len(answer.lines) == queries.counts(own.connection)["session"]


def exported(own: Workspace, answer: Answer) -> bool:
    return Path(answer.lines[0]).stat().st_size > 0


def imported(own: Workspace, answer: Answer) -> bool:
    return "accepted" in answer.lines[0] and queries.counts(own.connection)["session"] > 0


def backed(own: Workspace, answer: Answer) -> bool:
    copies.prove(Path(answer.lines[0]), own.vault.key)
    return True


def changed(own: Workspace, answer: Answer) -> bool:
    own.prove(FRESH)
    return True


VERBS = (
    Verb("add", "f1", lambda _: ("record", "add", "session", "-"), added, json.dumps(session())),
    Verb("export", "f1", lambda at: ("bundle", "export", "--to", "S1", "--out", at / "out"), exported),
    Verb("import", "s1", lambda at: ("bundle", "import", *(at / "stick").glob("*.daftar")), imported),
    Verb("backup", "f1", lambda _: ("vault", "backup"), backed),
    Verb(
        "passphrase", "f1", lambda at: ("vault", "passphrase", "--yes", "--new-passphrase-file", at / "fresh"),
        changed,
    ),
    Verb("look", "f1", lambda _: ("record", "list", "session", "--json"), listed),
)  # fmt: skip
