"""Attacks on the laptop: what lies on the disk, what a terminal is fed, what was put in the folder by somebody else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import hardening
from desktop.actions import intake, record, workspace
from desktop.cli.shell import safe
from desktop.crypto.keys import WrongPassphrase
from desktop.domain.record import begun_by, new_id
from desktop.storage import vault
from tests.programme import PASSPHRASE, SESSION, Village, clock, village
from tests.tools.daftar import daftar, well
from tests.tools.hostile import Liar

CANARY = "Канарейкаслово"


def test_nothing_in_the_folder_can_be_read_without_the_passphrase(tmp_path: Path) -> None:
    """While it is open: database, write-ahead log, its index, both key files; no other file is made."""
    made = village(tmp_path)
    own = made.facilitators[0]
    record.add(own, "session", [{**SESSION, "questions_open": CANARY}])
    seeds = [row[0] for row in own.connection.execute("SELECT value FROM secret")]
    files = {file.name: file.read_bytes() for file in own.folder.iterdir()}
    assert set(files) == {"vault.db", "vault.db-wal", "vault.db-shm", "vault.key", "vault.key2"}
    spelled = [CANARY.encode(code) for code in ("utf-8", "utf-16-le")]
    secret = [*spelled, b"questions_open", b"session", own.vault.key.key, *seeds, PASSPHRASE.encode()]
    assert not [(name, one) for name, content in files.items() for one in secret if one in content]
    made.close()
    assert {file.name for file in own.folder.iterdir()} == {"vault.db", "vault.key", "vault.key2"}


def test_files_are_the_persons_alone_and_a_crash_leaves_no_image(tmp_path: Path) -> None:
    import resource

    before = os.umask(0o022)
    try:
        hardening.private()
        assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
        made = village(tmp_path)
        made.close()
    finally:
        os.umask(before)
    found = [*tmp_path.rglob("*")]
    assert len(found) > 6
    assert all(file.stat().st_mode & 0o077 == 0 for file in found)


def test_no_other_program_of_the_same_person_reads_the_memory(tmp_path: Path) -> None:
    """Proved as a person without rights, with a control: before `private` the same look succeeds."""
    script = (
        "import ctypes, os, resource; from desktop import hardening; process = ctypes.CDLL(None)\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "process.prctl(4, 1, 0, 0, 0)  # as any program begins\n"
        "process.prctl(0x59616d61, ctypes.c_ulong(-1), 0, 0, 0)  # a system that lets only parents look is no proof\n"
        "def look(parent):\n"
        "    try: open(f'/proc/{parent}/mem', 'rb').close(); return 0\n"
        "    except PermissionError: return 1\n"
        "def seen():\n"
        "    me = os.getpid(); child = os.fork()\n"
        "    if not child: os._exit(look(me))\n"
        "    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])\n"
        "before = seen(); hardening.private(); print(before, seen())\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert ran.stdout.split() == ["0", "1"], ran.stderr


def test_a_spoilt_slot_in_one_key_file_does_not_lock_the_owner_out(tmp_path: Path) -> None:
    village(tmp_path).close()
    folder = tmp_path / "s1"
    spoilt = bytearray((folder / vault.KEY).read_bytes())
    spoilt[80] ^= 1
    (folder / vault.KEY).write_bytes(spoilt)
    opened = workspace.unlock(folder, PASSPHRASE, clock=clock)
    opened.prove(PASSPHRASE)
    opened.close()
    with pytest.raises(WrongPassphrase):
        workspace.unlock(folder, PASSPHRASE + "x")


def test_a_cheaper_guess_cannot_be_bought_by_editing_the_key_file(tmp_path: Path) -> None:
    """The cost is bound to every slot: another figure opens nothing, in either copy."""
    village(tmp_path).close()
    folder = tmp_path / "s1"
    for name in (vault.KEY, vault.KEY_COPY):
        raw = bytearray((folder / name).read_bytes())
        raw[34:38] = (4).to_bytes(4, "big")
        (folder / name).write_bytes(raw)
    with pytest.raises(WrongPassphrase):
        workspace.unlock(folder, PASSPHRASE)


def test_representations_hold_no_key(tmp_path: Path) -> None:
    made = village(tmp_path)
    own = made.supervisor
    shown = f"{own!r} {own.vault!r} {own.device_key()!r} {own.author()!r}"
    made.close()
    for secret in (own.vault.key.key, own.vault.key.salt):
        assert repr(secret) not in shown
        assert secret.hex() not in shown


def hostile(made: Village) -> None:
    one = Liar(made.facilitators[0], made.supervisor)
    every = [str(number) for number in range(1, 120)]
    text = {"questions_open": "one\nstate: safe\x1b[2J\x9b31m\u202e"}
    entry = one.entry("session", {"activity": "x", "date": "2026-11-18"}, numbers=sorted(every), text=text)
    intake.accept(made.supervisor, intake.preview(made.supervisor, one.whole(entry)))


def test_a_hostile_record_cannot_steer_the_terminal(tmp_path: Path) -> None:
    made = village(tmp_path)
    hostile(made)
    made.close()
    shown = well(tmp_path / "s1", "record", "show", "session", "ab" * 16)
    assert not set("\x1b\x9b\u202e") & set(shown.out)
    assert [line for line in shown.lines if line.startswith("state")] == ["state: received"]
    (told,) = well(tmp_path / "s1", "record", "list", "session", "--json").objects
    assert told["questions_open"].startswith("one\nstate")


@pytest.mark.parametrize(
    ("odd", "seen"),
    [("\x1b[31m", "\\u001b[31m"), ("a\nb", "a\\nb"), ("\x9b", "\\u009b"), ("\u202e", "\\u202e"), ("\udcff", "\\udcff")],
)
def test_what_steers_a_terminal_is_spelled_out(odd: str, seen: str) -> None:
    assert safe(odd) == seen
    assert json.loads(f'"{safe(odd)}"') == odd


BYTES: tuple[tuple[str, tuple[str, ...], bytes], ...] = (
    ("not UTF-8", ("record", "add", "site", "-"), b"\xff{}"),
    ("deep", ("record", "add", "site", "-"), b"[" * 200_000),
    ("a number of 10,000 digits", ("record", "add", "site", "-"), b'{"code":' + b"9" * 10_000 + b"}"),
    ("a name that is half a character", ("record", "add", "site", "-"), b'{"\\ud800\\u001b[31m":1}'),
    ("an argument that is not UTF-8", ("record", "list", "site", "--cohort", "\udcff"), b""),
)


def test_hostile_input_is_answered_in_one_sentence(tmp_path: Path) -> None:
    village(tmp_path).close()
    for name, words, content in BYTES:
        file = tmp_path / "given"
        file.write_bytes(content)
        answer = daftar(tmp_path / "s1", *(str(file) if word == "-" else word for word in words))
        assert answer.status == 1, name
        assert "Traceback" not in answer.err, name
        assert answer.err.startswith("error: "), name
        assert "\x1b" not in answer.err, name


def test_an_id_says_who_began_the_record() -> None:
    ours, theirs = "ab" * 32, "cd" * 32
    one = new_id(ours, bytes)
    assert (len(one), begun_by(one, ours), begun_by(one, theirs)) == (32, True, False)
