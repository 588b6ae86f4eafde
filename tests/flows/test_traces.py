"""What the program leaves behind: no word of a note on any disk, and not one attempt to reach a network."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import zlib
from base64 import b64encode
from pathlib import Path

import pytest

from tests.tools import canary
from tests.tools.daftar import COMMAND, ROOT, environment, founded, session, well

pytestmark = pytest.mark.long
WORDS = "Жёлтый зимородок считал облака над тополями"
INET = re.compile(r"\b(?:socket|connect)\(.*AF_INET")
HOLDING = """
import sys
from pathlib import Path
from desktop.actions import drafts, record, workspace
from tests.programme import PASSPHRASE
from tests.tools.daftar import session
opened = workspace.unlock(Path(sys.argv[1]), PASSPHRASE)
record.add(opened, "session", [session(questions_open=sys.argv[2] + ".")])
drafts.save(opened, "session", {"worked": sys.argv[2]})
found = list(record.rows(opened, "session"))
print("ready", flush=True)
sys.stdin.read()
"""


def traced(out: Path, *command: str, **more: str) -> list[str]:
    """The lines in which a command or anything it started made or used a socket."""
    log = out / "sockets"
    strace = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=socket,connect"]
    done = subprocess.run([*strace, *command], capture_output=True, env=environment(None, **more), timeout=540)
    assert done.returncode == 0, done.stderr.decode()
    return log.read_text(encoding="utf-8", errors="replace").splitlines()


def test_the_tour_reaches_for_no_network(tmp_path: Path) -> None:
    libraries = subprocess.run(["/sbin/ldconfig", "-p"], stdout=subprocess.PIPE, check=True).stdout
    assert b"libcups.so.2" in libraries, "without it, printing could not reach out in the first place"
    asked = traced(tmp_path, sys.executable, "-c", "import socket; socket.socket(); socket.socket(socket.AF_INET6)")
    assert len([line for line in asked if INET.search(line)]) == 2
    lines = traced(tmp_path, *COMMAND, "tour", "--out", str(tmp_path / "tour"), "--theme", "light", "--lang", "ru")
    assert [line for line in lines if INET.search(line)] == []
    assert (tmp_path / "tour" / "index.html").stat().st_size > 0


def test_what_is_looked_for_would_be_found(tmp_path: Path) -> None:
    plain = WORDS.encode()
    for number, content in enumerate((
        plain, WORDS.encode("utf-16-le"), plain.hex().encode(), zlib.compress(b"Seen: " + plain),
        *(b64encode(b"abc"[:before] + plain + b"xyz") for before in range(3)),
    )):  # fmt: skip
        (tmp_path / str(number)).write_bytes(b"before " + content + b" after")
    found = {line.split(":")[0] for line in canary.found_under(tmp_path, WORDS)}
    assert len(found) == 7


def test_no_word_of_a_note_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In five spellings: while the notebook is open, after its process was killed, and after it was closed."""
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"):
        folder = tmp_path / "person" / variable.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(variable, str(folder))
    lead, field = founded(tmp_path)
    well(field, "record", "add", "session", "-", content=json.dumps(session(questions_open=WORDS + ".")))
    sent = well(field, "bundle", "export", "--to", "S1", "--out", tmp_path / "stick").lines[0]
    assert canary.found_under(tmp_path, WORDS) == []
    command = [sys.executable, "-c", HOLDING, str(field), WORDS]
    child = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env=environment(field)
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stdout.readline() == b"ready\n"
    assert canary.found_under(tmp_path, WORDS) == []
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdin.close()
    child.stdout.close()
    assert (field / "vault.db-wal").stat().st_size > 0
    assert canary.found_under(tmp_path, WORDS) == []
    assert len(well(field, "record", "list", "session", "--text", "зимородок").lines) == 2
    well(lead, "bundle", "import", sent)
    assert WORDS in well(lead, "record", "list", "session", "--json").out
    shutil.copytree(field, tmp_path / "stolen")
    assert canary.found_under(tmp_path, WORDS) == []
