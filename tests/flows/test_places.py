"""A disk without room, a folder shut for writing, a stick pulled while it is read, a path with blanks and Cyrillic."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools import failing
from tests.tools.daftar import daftar, founded, session, well
from tests.tools.failing import VERBS, Verb
from tests.tools.places import BOUND, shut, small_disk
from tests.unit.test_vault import digest

FREE = tuple(range(0, 1024, 12)) if os.environ.get("DAFTAR_TEST_EVERY") else (0, 96, 1024)  # KiB
DISK = 6 * 2**20


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What every run starts from; the program keeps its state there too."""
    place = tmp_path_factory.mktemp("template") / "all"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        yield failing.prepare(place)


@pytest.mark.long
@pytest.mark.parametrize("verb", VERBS, ids=[verb.name for verb in VERBS])
def test_a_disk_without_room_is_said_and_loses_nothing(template: Path, tmp_path: Path, verb: Verb) -> None:
    own = failing.opened(template, verb.who)
    before = failing.entries(own)
    own.close()
    answers, bad = Counter[int](), dict[int, list[str]]()
    with small_disk(tmp_path / "диск полон", DISK) as disk:
        place = disk.folder / "run"
        for free in FREE:
            failing.copied(template, place)
            with disk.filled(free * 1024) as limit:
                answer = failing.under(limit, place, verb)
            answers[answer.status] += 1
            if found := failing.wrong(place, verb, answer, before):
                bad[free] = [*found, answer.err]
        print({"verb": verb.name, "mounted": disk.mounted, "answers": dict(answers), "wrong": bad})
    assert bad == {}
    assert answers[1] > 0


@pytest.mark.parametrize("verb", VERBS, ids=[verb.name for verb in VERBS])
def test_a_folder_shut_for_writing_is_said_and_keeps_every_byte(template: Path, tmp_path: Path, verb: Verb) -> None:
    own = failing.opened(template, verb.who)
    before = failing.entries(own)
    own.close()
    place = failing.copied(template, tmp_path / "run")
    kept = digest(place / verb.who)
    with shut(place):
        answer = failing.under(BOUND, place, verb)
    assert digest(place / verb.who) == kept
    assert failing.wrong(place, verb, answer, before) == []
    assert answer.status == 1, answer


def test_a_stick_that_is_pulled_while_it_is_read_is_said(template: Path, tmp_path: Path) -> None:
    place, verb = failing.copied(template, tmp_path / "run"), next(verb for verb in VERBS if verb.name == "import")
    own = failing.opened(template, verb.who)
    before = failing.entries(own)
    own.close()
    (packet,) = (place / "stick").glob("*.daftar")
    pulled = ["strace", "-f", "-qq", "-o", "/dev/null", "-P", str(packet), "-e", "inject=read:error=EIO:when=1+"]
    answer = failing.under(pulled, place, verb)
    assert answer.status == 1, answer
    assert "disk-trouble" in answer.err
    assert failing.wrong(place, verb, answer, before) == []


@pytest.mark.long
def test_everything_works_in_a_path_with_blanks_and_cyrillic(tmp_path: Path) -> None:
    home = tmp_path / "Тетрадь моя" / "июнь, «наша»"
    home.mkdir(parents=True)
    lead, field = founded(home)
    stick, medium = home / "флешка 1", home / "диск для копий"
    for folder in (stick, medium):
        folder.mkdir()
    well(field, "record", "add", "session", "-", content=json.dumps(session()))
    sent = well(field, "bundle", "export", "--to", "S1", "--out", stick).lines[0]
    assert "accepted" in well(lead, "bundle", "import", sent).lines[0]
    assert len(well(lead, "record", "list", "session").lines) == 1
    well(field, "vault", "backup")
    well(lead, "vault", "backup", "--out", medium, "--same-disk")
    well(field, "vault", "purge", "--yes")
    fresh = home / "новый пароль"
    fresh.write_text(failing.FRESH + "\n", encoding="utf-8")
    well(field, "vault", "passphrase", "--yes", "--new-passphrase-file", fresh)
    opened = {"DAFTAR_PASSPHRASE_FILE": str(fresh)}
    with open(field / "vault.db", "r+b") as file:
        file.seek(4096)
        file.write(bytes(4096))
    assert daftar(field, "vault", "check", **opened).code == "notebook-damaged"
    assert daftar(field, "vault", "repair", "--yes", **opened).status in {0, 3}
    assert daftar(field, "vault", "check", **opened).lines[0] == "ok"
    well(lead, "guide", "print", "neighbours-table", "--out", home / "листы на стол.pdf")
    assert (home / "листы на стол.pdf").stat().st_size > 0
    assert daftar(field, "vault", "retire", "--yes", **opened).status == 0
    assert not (field / "vault.db").exists()
    assert well(lead, "vault", "check").lines[0] == "ok"
