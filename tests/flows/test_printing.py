"""Printing: what a trainer holds in the hand, read back from the PDF: letters, fonts, pages, and nothing that tells."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.domain import figures
from desktop.reports import debrief, guide_paper, sheets, tables, wording
from desktop.reports.document import Document, Heading, Paragraph, words
from desktop.reports.guide import read
from desktop.reports.wording import Said
from desktop.ui import printing
from desktop.words import Catalogue

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GUIDES = RESOURCES / "guides"
LANGUAGES = ("en", "ru", "tg")
TAJIK = "ҒғҚқҲҳҶҷӢӣӮӯ"
A4 = (595, 842)


def said(language: str) -> Said:
    """The words of a paper as the program finds them: the window's catalogue, or the list for paper."""
    listed = wording.load(GUIDES, language)
    if listed is not None:
        return listed.said
    catalogue = Catalogue.load(RESOURCES / "i18n", language)
    return lambda context, text: catalogue.find(context, text) or text


def papers(language: str) -> Iterator[Document]:
    """Every paper of a language."""
    guide, speak = read(GUIDES / "neighbours-table" / f"{language}.md"), said(language)
    draft = guide.status == "draft"
    meetings = [figures.Meeting("community", f"2026-{month:02}", 9 + month) for month in range(1, 13)]
    yield guide_paper.document(guide, speak)
    yield sheets.tally_sheet(language, speak, guide, draft=draft)
    yield sheets.seat_cards(language, speak, draft=draft)
    yield debrief.debrief_page(language, speak, guide, draft=draft)
    yield debrief.debrief_page(language, speak, draft=draft)
    yield tables.document(figures.table(meetings, ("community",)), language, speak)


def written(pdf: bytes) -> list[str]:
    """The text of each page, spaces and line breaks made one space."""
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(BytesIO(pdf)).pages]


def short(*texts: str) -> Document:
    return Document("x", "tg", "Head", "{page}/{pages}", tuple(Paragraph(words(text)) for text in texts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_has_its_pages_numbered_and_its_mark_on_each(qapp: QApplication, language: str) -> None:
    for document in papers(language):
        pages = written(printing.pdf(document))
        for number, page in enumerate(pages, 1):
            assert document.folio(number, len(pages)) in page
            assert document.mark in page
            assert document.foot.split("    ")[0] in page
        assert all(document.head in page for page in pages[1:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_guide_is_in_the_pdf(qapp: QApplication, language: str) -> None:
    guide = read(GUIDES / "neighbours-table" / f"{language}.md")
    document = guide_paper.document(guide, said(language))
    found = "".join(written(printing.pdf(document))).replace(" ", "")
    for step in guide.steps:
        whole = [step.name, *(span.text for block in step.blocks for span in getattr(block, "text", ()))]
        assert [text for text in whole if text.replace(" ", "") not in found] == []


def test_the_guide_is_short_enough_to_carry(qapp: QApplication) -> None:
    counts = [len(printing.lay_out(next(papers(language))).pages) for language in LANGUAGES]
    assert max(counts) <= 9
    for language in LANGUAGES:
        tally = list(papers(language))[1]
        assert len(printing.lay_out(tally).pages) == 1


def test_tajik_letters_come_back_out_of_the_pdf(qapp: QApplication) -> None:
    document = Document("x", "tg", "", "{page}", (Heading(1, TAJIK), Paragraph(words(TAJIK))))
    assert "".join(written(printing.pdf(document))).count(TAJIK) == 2


def test_copied_text_has_no_ligatures(qapp: QApplication) -> None:
    assert "office fish flat" in written(printing.pdf(short("office fish flat")))[0]


def glyph(text: str, face: str) -> bytes:
    image = QImage(60, 60, QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    font = QFont(face)
    font.setPixelSize(40)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, 60, 60), 0x84, text)
    painter.end()
    return bytes(image.constBits())


def test_tajik_letters_are_no_boxes(qapp: QApplication) -> None:
    box = glyph("\ue83a", printing.paper_face())
    drawn = {letter: glyph(letter, printing.paper_face()) for letter in TAJIK}
    assert box not in drawn.values()
    assert len(set(drawn.values())) == len(TAJIK)


def fonts(pdf: bytes) -> dict[str, bool]:
    """The fonts of a PDF and whether each is embedded."""
    found: dict[str, bool] = {}
    reader = PdfReader(BytesIO(pdf))
    for number in range(1, len(reader.xref[0]) + 1):
        font = reader.get_object(number)
        if isinstance(font, DictionaryObject) and "/FontDescriptor" in font:
            descriptor = font["/FontDescriptor"].get_object()
            found[str(font["/BaseFont"])] = isinstance(descriptor, DictionaryObject) and "/FontFile2" in descriptor
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_paper_face_is_used_and_it_is_embedded(qapp: QApplication, language: str) -> None:
    for document in papers(language):
        found = fonts(printing.pdf(document))
        assert {name.rpartition("/")[2] for name in found} == {"DejaVuSans", "DejaVuSans-Bold"}
        assert set(found.values()) == {True}


def test_a_pdf_tells_nothing_of_who_when_where_and_with_what(qapp: QApplication) -> None:
    pdf = printing.pdf(next(papers("ru")))
    reader = PdfReader(BytesIO(pdf))
    assert {key: value for key, value in (reader.metadata or {}).items() if key != "/Trapped"} == {}
    assert not re.search(rb"\(D:\d|20\d\d-\d\d-\d\dT|xmp:|uuid:|Qt \d|/home|/root|/tmp", pdf)
    beside = reader.xmp_metadata
    assert beside is not None
    assert not any((beside.dc_creator, beside.dc_title, beside.xmp_create_date, beside.xmpmm_document_id))


def test_the_same_paper_is_the_same_file(qapp: QApplication) -> None:
    for document in papers("tg"):
        assert printing.pdf(document) == printing.pdf(document)


def test_a_pdf_is_sound(qapp: QApplication, tmp_path: Path) -> None:
    for number, document in enumerate(papers("tg")):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(printing.pdf(document))
        checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, "")
        box = PdfReader(path).pages[0].mediabox
        assert (round(float(box.width)), round(float(box.height))) == A4


def margins(image: QImage) -> tuple[int, int, int, int]:
    """White rows and columns around the ink: left, top, right, bottom, as shares of a hundred."""
    ink = [
        (x, y) for y in range(image.height()) for x in range(image.width()) if image.pixelColor(x, y).lightness() < 128
    ]
    columns, rows = [x for x, _ in ink], [y for _, y in ink]
    wide, high = image.width(), image.height()
    return (
        min(columns) * 100 // wide,
        min(rows) * 100 // high,
        (wide - 1 - max(columns)) * 100 // wide,
        (high - 1 - max(rows)) * 100 // high,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_drawn_into_the_margins(qapp: QApplication, language: str) -> None:
    for document in papers(language):
        if document.name.startswith("seat-cards"):
            continue  # its line to cut along runs over the whole sheet
        for picture in printing.pages(document, 200):
            assert min(margins(picture)) >= 3


def test_pictures_are_as_many_and_as_wide_as_asked(qapp: QApplication) -> None:
    document = next(papers("en"))
    pictures = printing.pages(document, 300)
    assert len(pictures) == len(written(printing.pdf(document)))
    assert {(each.width(), each.height()) for each in pictures} == {(300, 425)}
    assert len({bytes(each.constBits()) for each in pictures}) == len(pictures)


def test_pages_are_black_and_white(qapp: QApplication) -> None:
    for picture in printing.pages(list(papers("en"))[1], 400):
        assert picture.allGray()


def test_a_letter_that_would_be_a_box_is_refused(qapp: QApplication) -> None:
    with pytest.raises(printing.PaperLetterMissing) as caught:
        printing.pdf(short("good", "bad \U0001f9ff"))
    assert caught.value.facts == {"letters": "\U0001f9ff"}


def test_a_computer_without_the_paper_face_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(printing.PaperFontMissing) as caught:
        printing.paper_face("No Such Face", (tmp_path,))
    assert "No Such Face" in str(caught.value)


def test_the_paper_face_is_found_again_in_a_folder(qapp: QApplication) -> None:
    assert printing.paper_face() == "DejaVu Sans"
    assert "DejaVu Sans" in QFontDatabase.families()


def test_printing_loads_nothing_of_the_print_service(qapp: QApplication) -> None:
    code = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from desktop.ui import printing; from desktop.reports.document import *;"
        "printing.pdf(Document('x', 'en', 'h', '{page}', (Heading(1, 'a'),)));"
        "sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    )
    done = subprocess.run(["python", "-c", code], cwd=RESOURCES.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
