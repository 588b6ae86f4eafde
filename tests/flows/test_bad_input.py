"""Everything that can be handed to the program and is wrong: a name, a hint, both languages, and no byte changed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from desktop.actions import exchange, record, workspace
from desktop.actions.workspace import Workspace
from desktop.crypto import age, canonical
from desktop.crypto.signing import SigningKey
from desktop.storage import packets, settings, vault
from desktop.storage.database import transaction
from desktop.sync import member
from desktop.words import LANGUAGES
from tests.programme import PASSPHRASE, SESSION, SITE, Village, village
from tests.tools.daftar import COMMAND, TODAY, Answer, daftar, environment, session, well
from tests.unit.test_vault import digest, foreign_database, foreign_key, newer_key, remove_key

PLACE = re.compile(r"^line \d+: \S+: ")
QUOTED = re.compile("“[^”]*”|«[^»]*»")


@dataclass(frozen=True, slots=True)
class Scene:
    """A closed programme: notebooks by name in `folder`, and packets for the supervisor by what is wrong with them."""

    folder: Path
    packets: dict[str, bytes]

    def copy(self, name: str, place: Path) -> Path:
        """A notebook of its own for one test, with its passphrase beside."""
        copy = place / name
        shutil.copytree(self.folder / name, copy)
        environment(copy)
        workspace.unlock(copy, PASSPHRASE).close()  # from now on it is no copy but the notebook of this laptop
        return copy


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    folder = tmp_path_factory.mktemp("bad")
    made, other = village(folder, 2), village(folder / "other")
    lead, field = made.supervisor, made.facilitators[0]
    good = packet(field)
    bad = {
        "empty": b"",
        "letter": b"Dear colleague, see you on Monday.",
        "truncated": good[:-100],
        "altered": good[:9000] + bytes([good[9000] ^ 4]) + good[9001:],
        "longer": good + b"\0",
        "other-programme": foreign(made, other),
        "other-addressee": misdirected(made),
        "unknown": bent(lead, good, {"sender": SigningKey(bytes(32)).public}, SigningKey(bytes(32))),
        "newer": bent(lead, good, {"format": 2}, field.device_key()),
        "unsigned": bent(lead, good, {"unreceipted": []}, SigningKey(bytes(32))),
    }
    made.close()
    other.close()
    return Scene(folder, bad)


def packet(field: Workspace, to: str = "S1") -> bytes:
    record.add(field, "session", [SESSION])
    place = field.folder.parent / "stick"
    place.mkdir(exist_ok=True)
    return exchange.export(field, to, place).file.read_bytes()


def foreign(made: Village, other: Village) -> bytes:
    """A packet of another programme, closed so that this supervisor can open it."""
    own = packets.newest_recipient(made.supervisor.connection, made.supervisor.device)
    assert own is not None
    with transaction(other.facilitators[0].connection) as connection:
        packets.know_recipient(connection, other.supervisor.device, own[1], 9)
    return packet(other.facilitators[0])


def misdirected(made: Village) -> bytes:
    """A packet from the supervisor to F2 that the supervisor can open."""
    lead = made.supervisor
    own = packets.newest_recipient(lead.connection, lead.device)
    assert own is not None
    with transaction(lead.connection) as connection:
        packets.know_recipient(connection, made.facilitators[1].device, own[1], 9)
    record.add(lead, "site", [{**SITE, "code": "S-5"}])
    place = made.folder / "stick"
    return exchange.export(lead, "F2", place).file.read_bytes()


def bent(lead: Workspace, good: bytes, changed: dict[str, object], key: SigningKey) -> bytes:
    """A packet whose manifest says something else, signed again by `key` and closed for the same two."""
    seed = settings.secret(lead.connection, "epoch-0001")
    assert seed is not None
    first, _, *body = member.inflate(age.decrypt(good, [seed])).splitlines(keepends=True)
    line = canonical.encode({**json.loads(first), **changed}).encode()
    mark = b"daftar-bundle-1" + bytes.fromhex(lead.needs_programme().id) + line
    second = canonical.encode({"signature": key.sign(mark).hex()}).encode()
    whole = b"".join((line, b"\n", second, b"\n", *body))
    recovery = bytes.fromhex(settings.get(lead.connection, "recovery"))
    return age.encrypt(member.pad(member.squeeze(whole)), [age.recipient_of(seed), recovery])


def named(answer: Answer, code: str, language: str) -> None:
    """The refusal has its code, one sentence and a hint, both in the language asked for."""
    assert (answer.status, answer.code) == (1, code), answer.err
    said, hint = answer.err.splitlines()
    for sentence in (said.split(": ", 2)[2], hint):
        words = QUOTED.sub("", PLACE.sub("", sentence))  # what was typed is said back as it was
        assert len(words) > 10
        assert bool(re.search("[а-яё]", words.lower())) == (language == "ru"), sentence


VAULTS: list[tuple[str, Callable[[Path], object], str]] = [
    ("wrong passphrase", lambda at: at.with_name("s1.passphrase").write_text("wrong\n"), "wrong-passphrase"),
    ("missing", lambda at: (at / vault.DATABASE).unlink(), "notebook-missing"),
    ("0 bytes", lambda at: (at / vault.DATABASE).write_bytes(b""), "notebook-missing"),
    ("another program's", foreign_database, "notebook-damaged"),
    ("no key file", remove_key, "not-a-notebook"),
    ("foreign key file", foreign_key, "not-a-notebook"),
    ("newer key file", newer_key, "notebook-newer"),
    ("no folder", shutil.rmtree, "notebook-missing"),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("spoil", "code"), [row[1:] for row in VAULTS], ids=[row[0] for row in VAULTS])
def test_a_notebook_that_cannot_be_opened(
    scene: Scene, tmp_path: Path, spoil: Callable[[Path], object], code: str, language: str
) -> None:
    lead = scene.copy("s1", tmp_path)
    spoil(lead)
    before = digest(lead) if lead.exists() else {}
    named(daftar(lead, "record", "list", "session", DAFTAR_LANG=language), code, language)
    assert (digest(lead) if lead.exists() else {}) == before


BUNDLES = {
    "empty": "bundle-damaged",
    "letter": "not-a-bundle",
    "truncated": "bundle-damaged",
    "altered": "bundle-damaged",
    "longer": "bundle-damaged",
    "other-programme": "other-programme",
    "other-addressee": "other-addressee",
    "unknown": "unknown-device",
    "newer": "bundle-newer",
    "unsigned": "bundle-signature-wrong",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_packets_that_cannot_be_taken(scene: Scene, tmp_path: Path, language: str) -> None:
    lead, field = (scene.copy(name, tmp_path) for name in ("s1", "f1"))
    files = [tmp_path / f"{name}.daftar" for name in BUNDLES]
    for file in files:
        file.write_bytes(scene.packets[file.stem])
    before = digest(lead), digest(field)
    taken = daftar(lead, "bundle", "import", "--json", *files, DAFTAR_LANG=language)
    assert [(one["status"], one["code"]) for one in taken.objects] == [("refused", code) for code in BUNDLES.values()]
    said = taken.err.splitlines()
    for number, code in enumerate(BUNDLES.values()):
        named(Answer(taken.status, "", "\n".join(said[2 * number : 2 * number + 2])), code, language)
    named(daftar(lead, "bundle", "inspect", files[-1], DAFTAR_LANG=language), "bundle-signature-wrong", language)
    # What is not closed for somebody does not open at all, whatever else is wrong with it.
    named(daftar(field, "bundle", "import", files[-2], DAFTAR_LANG=language), "bundle-not-for-me", language)
    assert (digest(lead), digest(field)) == before


RECORDS: list[tuple[dict[str, object], str]] = [
    ({"weather": "rain"}, "unknown-field"),
    ({"phone": "soon"}, "forbidden-field"),
    ({"ФИО": "да"}, "forbidden-field"),
    ({"questions_open": "сегодня Каримова Зулфия Ахмедовна рассказала о сыне"}, "text-blocked"),
    ({"questions_open": "Мать просит перезвонить: +992 90 000-01-23"}, "text-blocked"),
    ({"site": "S-99"}, "reference-missing"),
    ({"participation": 11}, "out-of-range"),
    ({"date": (TODAY + timedelta(days=40)).isoformat()}, "in-the-future"),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_that_cannot_be_finished(scene: Scene, tmp_path: Path, language: str) -> None:
    field = scene.copy("f1", tmp_path)
    before = digest(field)
    for changed, code in RECORDS:
        lines = "\n".join(json.dumps(one) for one in (session(), session(1, **changed)))
        answer = daftar(field, "record", "add", "session", "-", content=lines, DAFTAR_LANG=language)
        named(answer, code, language)
        assert f": line 2: {next(iter(changed))}: " in answer.err
        assert digest(field) == before
    named(daftar(field, "record", "add", "session", "-", content="{", DAFTAR_LANG=language), "not-json", language)
    assert digest(field) == before


def failing(call: str, failure: str, first: str, *files: Path) -> list[str]:
    """The program with `call`s of the system that fail, from the `first` one on, on `files` only if there are any."""
    only = [word for file in files for word in ("-P", str(file))]
    inject = f"inject={call}:error={failure}:when={first}"
    return ["strace", "-f", "-qq", "-o", os.devnull, *only, "-e", f"trace={call}", "-e", inject, *COMMAND]


def under(command: list[str], at: Path, *words: object, content: str = "", language: str = "en") -> Answer:
    done = subprocess.run(
        [*command, *map(str, words)],
        input=content.encode(),
        capture_output=True,
        env=environment(at, DAFTAR_LANG=language),
        timeout=120,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_disk_under_the_notebook(scene: Scene, tmp_path: Path, language: str) -> None:
    field = scene.copy("f1", tmp_path)
    lines = "\n".join(json.dumps(session(number)) for number in range(40))
    before, seen = digest(field), 0
    while True:
        seen += 1
        command = failing("pwrite64", "ENOSPC", f"{seen}+", field / "vault.db", field / "vault.db-wal")
        answer = under(command, field, "record", "add", "session", "-", content=lines, language=language)
        if answer.status == 0 or answer.out:
            break
        named(answer, "disk-full", language)
        assert digest(field) == before, seen
        seen *= 2  # the first, the third, the seventh write …: a save has some hundred
    assert seen > 3
    assert len(well(field, "record", "list", "session").lines) >= 40
    assert well(field, "vault", "check").lines[0] == "ok"


STICK = [
    ("write", "ENOSPC", "disk-full"),
    ("write", "EIO", "disk-trouble"),
    ("fsync", "EIO", "disk-trouble"),
    ("rename", "EROFS", "folder-not-writable"),
    ("rename", "ENOENT", "file-missing"),
    ("utimensat", "ENODEV", "disk-trouble"),
]


@pytest.mark.long
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("call", "failure", "code"), STICK)
def test_a_stick_that_is_full_or_pulled(
    scene: Scene, tmp_path: Path, call: str, failure: str, code: str, language: str
) -> None:
    field, stick = scene.copy("f2", tmp_path), tmp_path / "stick"
    stick.mkdir()
    well(field, "record", "add", "session", "-", content=json.dumps(session()))
    held = rows(field)
    command = failing(call, failure, "1")
    named(under(command, field, "bundle", "export", "--to", "S1", "--out", stick, language=language), code, language)
    assert list(stick.iterdir()) == []
    assert rows(field) == held
    assert well(field, "vault", "exposure", "--json").objects[0]["packets"] == 0
    sent = well(field, "bundle", "export", "--to", "S1", "--out", stick, "--json").objects[0]
    assert sha256(Path(sent["file"]).read_bytes()).hexdigest() in kept(field)


def rows(field: Path) -> list[str]:
    return sorted(well(field, "record", "list", "session", "--json").lines)


def kept(field: Path) -> list[str]:
    """The hashes of the packets that the notebook says it handed over."""
    opened = workspace.unlock(field, PASSPHRASE)
    try:
        own = opened.connection
        contents = [packets.content(own, one.addressee, one.number) for one in packets.waiting(own)]
        return [sha256(content).hexdigest() for content in contents]
    finally:
        opened.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_stick_that_is_not_there(scene: Scene, tmp_path: Path, language: str) -> None:
    field = scene.copy("f1", tmp_path)
    before = digest(field)
    gone = tmp_path / "media" / "stick"
    named(
        daftar(field, "bundle", "export", "--to", "S1", "--out", gone, DAFTAR_LANG=language), "file-missing", language
    )
    named(daftar(field, "bundle", "import", gone / "a.daftar", DAFTAR_LANG=language), "file-missing", language)
    assert digest(field) == before
    assert not gone.parent.exists()
