"""The stand-alone reader: it says what a packet says, and stops where a packet lies."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.crypto import age, canonical
from desktop.crypto.entry import entry_id
from desktop.sync import bundle, member
from tests.tools import bundles
from tests.tools.bundles import EPOCH, lines_of, packed, resigned

READER = Path(__file__).parents[2] / "docs" / "reader.py"
LINES = lines_of(packed())


def read(plain: bytes, *words: str, python: tuple[str, ...] = ("-I",)) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, *python, str(READER), *words]
    return subprocess.run(command, input=plain, capture_output=True)


def plain_of(content: bytes) -> bytes:
    return age.decrypt(content, [EPOCH])


def test_it_prints_every_entry_with_its_values() -> None:
    answer = read(plain_of(packed()))
    assert (answer.returncode, answer.stderr) == (0, b"")
    rows = [json.loads(line) for line in answer.stdout.splitlines()]
    expected = bundles.chain(3)
    assert [row["entry"] for row in rows] == [entry_id(one.header.text()) for one in expected]
    assert [row["record"] for row in rows] == [one.header.record for one in expected]
    assert [row["seq"] for row in rows] == [1, 2, 3]
    assert {(row["device"], row["kind"], row["day"]) for row in rows} == {
        (bundles.FIELD.public, "session", bundles.DAY)
    }
    assert [row["values"]["att_total"] for row in rows] == [0, 1, 2]
    assert all("говорили спокойно" in row["values"]["notes"] for row in rows)


def test_absent_parts_are_no_trouble() -> None:
    lines = [{"entry": bundles.chain(1)[0].line["entry"]}]
    answer = read(plain_of(bundle.pack(bundles.manifest([]), lines, bundles.FIELD, bundles.RECIPIENTS)))
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["values"] == {}


def test_it_needs_nothing_but_python() -> None:
    answer = read(plain_of(packed()), python=("-I", "-S"))
    assert answer.returncode == 0
    assert len(answer.stdout.splitlines()) == 3
    assert b"signature was not checked" in answer.stderr


def test_it_calls_an_age_program_itself(tmp_path: Path) -> None:
    file, opener = tmp_path / "Пакет для К1.daftar", tmp_path / "opener.py"
    file.write_bytes(packed())
    opener.write_text(
        f"import sys; sys.path.insert(0, {str(READER.parents[1])!r})\n"
        "from desktop.crypto import age\n"
        f"sys.stdout.buffer.write(age.decrypt(open(sys.argv[1], 'rb').read(), [bytes.fromhex({EPOCH.hex()!r})]))\n"
    )
    answer = read(b"", "--age", shlex.join([sys.executable, str(opener)]), str(file))
    assert answer.returncode == 0
    assert len(answer.stdout.splitlines()) == 3
    file.write_bytes(packed()[:-1])
    answer = read(b"", "--age", shlex.join([sys.executable, str(opener)]), str(file))
    assert answer.returncode == 1
    assert b"not decrypted" in answer.stderr


def other_values() -> bytes:
    line = json.loads(LINES[2])
    line["facts"] = line["facts"].replace('"att_total":0', '"att_total":9')
    return resigned([*LINES[:2], canonical.encode(line).encode() + b"\n", *LINES[3:]])


@pytest.mark.parametrize(
    ("plain", "says"),
    [
        (member.squeeze(b"".join((LINES[0].replace(b"2026", b"2027", 1), *LINES[1:]))), b"signature is wrong"),
        (plain_of(resigned(LINES[:-1], true=False)), b"not those that were signed"),
        (plain_of(resigned(LINES, lambda held: held.update(format=2))), b"not a packet of format 1"),
        (member.squeeze(b"".join(LINES)) + b"x", b"not a packet of format 1"),
        (plain_of(other_values()), b"not what its header promised"),
    ],
)
def test_it_stops_where_a_packet_lies(plain: bytes, says: bytes) -> None:
    answer = read(plain)
    assert answer.returncode == 1
    assert says in answer.stderr


def test_it_explains_itself() -> None:
    answer = read(b"", "--help")
    assert answer.returncode == 1
    assert b"age -d -i identity.txt" in answer.stderr


def test_it_is_short() -> None:
    assert len(READER.read_text(encoding="utf-8").splitlines()) <= 60
