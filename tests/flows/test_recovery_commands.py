"""Papers and recovery from the command line, each step a process of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programme import PASSPHRASE
from tests.tools.daftar import Answer, daftar, well

FRESH = "four brave green lanterns"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The notebook of a supervisor who founded a programme."""
    vault = tmp_path / "office"
    well(vault, "vault", "create", "--role", "supervisor")
    well(vault, "programme", "create", "--title", "Доверие", "--country", "TJ")
    return vault


def refused(answer: Answer, code: str) -> None:
    assert (answer.status, answer.out) == (1, "")
    assert f"error: {code}: " in answer.err


def words(vault: Path, which: str, *more: str) -> list[str]:
    made = well(vault, "vault", "recovery", "print", "--for", which, "--out", "-", "--yes", "--json", *more).objects[0]
    assert made["papers"] == [1, 2, 3]
    return [" ".join(each) for each in made["words"]]


def test_papers_are_made_proved_and_open_the_notebook(office: Path, tmp_path: Path) -> None:
    one, two, three = words(office, "notebook")
    assert words(office, "notebook") == [one, two, three], "until they are proved they can be written again"
    rehearse = ("vault", "recovery", "rehearse", "--papers", "-", "--json")
    refused(daftar(office, *rehearse, content=one), "papers-too-few")
    proved = well(office, *rehearse, content=f"{one}\n{three}").objects[0]
    assert proved["for"] == "notebook"
    new = tmp_path / "new"
    new.write_text(FRESH + "\n", encoding="utf-8")
    recover = ("vault", "recover", "--papers", "-", "--new-passphrase-file", new, "--json")
    refused(daftar(office, *recover, content=f"{one}\n{one}"), "paper-twice")
    refused(daftar(office, *recover, content=f"{one}\n{two.replace(two.split()[4], 'zebra')}"), "paper-word-unknown")
    well(office, "programme", "show")  # a refusal changes nothing
    numbered = "\n".join(f"{place} {word}" for text in (two, three) for place, word in enumerate(text.split(), 1))
    assert well(office, *recover, content=numbered).objects == [{"vault": str(office), "recovered": True}]
    refused(daftar(office, "programme", "show"), "wrong-passphrase")
    assert daftar(office, "programme", "show", DAFTAR_PASSPHRASE_FILE=str(new)).status == 0


def test_papers_of_the_programme_are_gone_once_they_are_proved(office: Path, tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    show = ("vault", "recovery", "print", "--for", "programme", "--yes")
    well(office, *show, "--out", out, "--paper", "2")
    assert out.read_bytes().startswith(b"%PDF")
    refused(daftar(office, *show, "--out", out, "--paper", "2"), "file-there")
    one, _, three = words(office, "programme")
    well(office, "vault", "recovery", "rehearse", "--for", "programme", "--papers", "-", content=f"{three}\n{one}")
    refused(daftar(office, *show, "--out", "-"), "papers-gone")


def test_nothing_is_written_before_the_question_was_answered(office: Path) -> None:
    answer = daftar(office, "vault", "recovery", "print", "--out", "-")
    assert (answer.status, answer.out) == (1, "")
    assert PASSPHRASE not in answer.err
    refused(daftar(office, "vault", "recover"), "no-words")
