"""A document knows its words and its pages; papers with a text to be measured are laid out as they should be."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.reports.document import (
    Block,
    Box,
    Bullets,
    Column,
    Document,
    Heading,
    Labelled,
    Numbered,
    PageBreak,
    Paragraph,
    Span,
    Table,
    cells,
    plain,
    texts,
    words,
)
from desktop.ui.paper_strip import Strip, paginate
from desktop.ui.printing import lay_out

LONG = "Neighbours sit at one table and listen to each other, and then they choose a task. "


def document(*blocks: Block, mark: str = "") -> Document:
    return Document("x", "en", "Head", "page {page} of {pages}", blocks, foot="Foot", mark=mark)


def test_texts_are_found_in_order_and_codes_are_not_texts() -> None:
    found = document(
        Heading(2, "One", note="two"),
        Box("Three", (Bullets((words("four"), (Span("five", bold=True), Span("six")))),)),
        Table((Column(1.0),), (cells("seven"),), (cells("eight"),)),
        mark="nine",
    )
    said = " ".join(text for text in texts(found) if text)
    assert said == "Head page {page} of {pages} One two Three four five six seven eight Foot nine"


def test_a_folio_is_written_in_the_documents_language() -> None:
    assert document().folio(2, 9) == "page 2 of 9"
    assert plain((Span("a"), Span("b", bold=True))) == "ab"
    assert words("") == ()


def strip(height: float, before: float = 0.0, keep: bool = False, turn: bool = False) -> Strip:
    return Strip(height, before=before, keep=keep, turn=turn)


def heights(strips: list[Strip], first: float = 0.0) -> list[list[tuple[float, float]]]:
    """Top and height of each strip, page by page, on pages of 100."""
    return [[(place.y, place.strip.height) for place in page] for page in paginate(strips, first, 0.0, 100.0)]


def test_strips_fill_a_page_and_room_above_is_dropped_at_its_head() -> None:
    assert heights([strip(60, 10), strip(30, 10), strip(30, 10)]) == [[(0, 60), (70, 30)], [(0, 30)]]


def test_the_first_page_may_begin_lower() -> None:
    assert heights([strip(60), strip(60)], first=40) == [[(40, 60)], [(0, 60)]]


def test_bound_strips_move_together() -> None:
    assert heights([strip(80), strip(10, keep=True), strip(15)]) == [[(0, 80)], [(0, 10), (10, 15)]]


def test_bound_strips_taller_than_a_page_are_split_after_all() -> None:
    assert heights([strip(60, keep=True), strip(60, keep=True), strip(60)]) == [[(0, 60)], [(0, 60)], [(0, 60)]]


def test_a_page_break_makes_no_empty_page() -> None:
    turn = strip(0, turn=True)
    assert heights([turn, strip(10), turn, turn, strip(20), turn]) == [[(0, 10)], [(0, 20)]]


def test_the_head_of_a_table_comes_again() -> None:
    head = Strip(10, keep=True)
    rows = [Strip(40, head=(head,)) for _ in range(4)]
    assert heights([head, *rows]) == [[(0, 10), (10, 40), (50, 40)], [(0, 10), (10, 40), (50, 40)]]


@pytest.mark.parametrize("count", range(1, 60, 7))
def test_no_page_begins_or_ends_with_a_single_line(qapp: QApplication, count: int) -> None:
    layout = lay_out(document(Bullets(tuple(words("x") for _ in range(count))), Paragraph(words(LONG * 40))))
    lines = [[place.strip.height for place in page] for page in layout.pages]
    assert all(len(page) > 1 for page in lines[1:])


def test_a_row_is_never_split_and_every_page_has_the_head(qapp: QApplication) -> None:
    rows = tuple(cells(str(number), LONG * (number % 4 + 1)) for number in range(60))
    layout = lay_out(document(Table((Column(1.0), Column(4.0)), (cells("No.", "Text"),), rows)))
    assert len(layout.pages) > 3
    assert {page[0].strip.height for page in layout.pages} == {layout.pages[0][0].strip.height}
    assert sum(len(page) - 1 for page in layout.pages) == 60
    for page in layout.pages:
        bottom = max(place.y + place.strip.height for place in page)
        assert bottom <= 842 - 66


def test_a_heading_never_ends_a_page(qapp: QApplication) -> None:
    blocks: list[Block] = []
    for number in range(40):
        blocks += [Heading(3, f"Part {number}"), Paragraph(words(LONG * (number % 5 + 1)))]
    layout = lay_out(document(*blocks))
    assert len(layout.pages) > 2
    assert all(not page[-1].strip.keep for page in layout.pages)


def test_a_box_stays_whole(qapp: QApplication) -> None:
    box = Box("Safety", (Numbered(tuple(words(LONG) for _ in range(8))),))
    layout = lay_out(document(Paragraph(words(LONG * 60)), box, Labelled("Say", words(LONG), aloud=True)))
    tall = [place for page in layout.pages for place in page if place.strip.height > 200]
    assert len(tall) == 1
    assert tall[0].y + tall[0].strip.height <= 842 - 66


def test_a_handout_begins_a_page(qapp: QApplication) -> None:
    layout = lay_out(document(Paragraph(words("One")), PageBreak(), Paragraph(words("Two"))))
    assert len(layout.pages) == 2


def test_text_from_the_right_is_laid_out_as_high_as_from_the_left(qapp: QApplication) -> None:
    blocks = (Heading(3, "ا", "1", "10"), Bullets((words("میز همسایه‌ها"),)), Labelled("بگو", words("سلام"), aloud=True))
    left = Document("x", "en", "", "{page}", blocks)
    right = Document("x", "prs", "", "{page}", blocks, direction="rtl")
    ends = [[place.y for place in lay_out(each).pages[0]] for each in (left, right)]
    assert ends[0] == ends[1]
