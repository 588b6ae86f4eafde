"""The recovery paper: one share, one page, twenty numbered words, and nothing that says what it is for."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.crypto import recovery
from desktop.reports import recovery_paper
from desktop.reports.document import Document, Table, texts
from desktop.ui import printing
from desktop.words import Catalogue
from tests.programme import seeded

TELLING = ("daftar", "дафтар", "доверие", "programme", "программ", "slip", "recovery", "восстанов")


def page(language: str, *, programme: bool) -> tuple[Document, recovery.Paper]:
    paper = recovery.read(recovery.split(b"sixteen letters!", seeded(1).randbytes)[1])
    said = Catalogue.load(paths.resources() / "i18n", language).translate
    place = (paper.number, paper.set)
    return recovery_paper.sheet(place, paper.words, language, said, programme=programme), paper


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("programme", [True, False])
def test_a_paper_holds_its_words_by_number_on_one_page(
    language: str, programme: bool, qapp: QApplication, tmp_path: Path
) -> None:
    document, paper = page(language, programme=programme)
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    cells = {int(row[at].text): row[at + 1].text for row in table.rows for at in (0, 3)}
    assert tuple(cells[number] for number in range(1, 21)) == paper.words
    assert len(printing.lay_out(document).pages) == 1
    (tmp_path / "one.pdf").write_bytes(printing.pdf(document))
    read = subprocess.run(
        ["pdftotext", "-layout", tmp_path / "one.pdf", "-"], capture_output=True, text=True, check=True
    )
    for number, word in enumerate(paper.words, start=1):
        assert re.search(rf"\b{number} +{word}\b", read.stdout), f"{number} {word}"
    assert paper.set in read.stdout


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_paper_says_neither_for_what_nor_for_whom(language: str, qapp: QApplication) -> None:
    said = Catalogue.load(paths.resources() / "i18n", language).translate
    for document in (
        *(page(language, programme=one)[0] for one in (True, False)),
        recovery_paper.blank(language, said),
    ):
        whole = " ".join(texts(document)).casefold()
        assert [word for word in TELLING if word in whole] == []
        assert re.fullmatch(r"sheet(-[123])?", document.name)
        assert (document.head, document.foot, document.mark) == ("", "", "")
        assert [word for word in TELLING if word.encode() in printing.pdf(document).lower()] == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_an_empty_page_for_copying_has_twenty_numbers_and_no_word(language: str, qapp: QApplication) -> None:
    said = Catalogue.load(paths.resources() / "i18n", language).translate
    document = recovery_paper.blank(language, said)
    assert len(printing.lay_out(document).pages) == 1
    assert [text for text in texts(document) if text.isdigit()] == [str(number) for number in range(1, 21)]
