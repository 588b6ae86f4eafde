"""Recovery paper: one share on one page, to be kept by one person; nothing on it says which program it is for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.reports.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    SignLine,
    Table,
    words,
)
from desktop.reports.wording import Said, direction
from desktop.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Papers", "Paper {number} of 3")
SET = QT_TRANSLATE_NOOP("Papers", "Set {set}")
PAGE = QT_TRANSLATE_NOOP("Papers", "page {page} of {pages}")
FOR_NOTEBOOK = QT_TRANSLATE_NOOP(
    "Papers",
    "Whoever locked a notebook and forgot how to open it can open it again with any two of the three papers of this"
    " set. One paper alone opens nothing and tells nothing.",
)
FOR_PROGRAMME = QT_TRANSLATE_NOOP(
    "Papers",
    "If a laptop is lost, any two of the three papers of this set open what was saved from it."
    " One paper alone opens nothing and tells nothing.",
)
KEEP = QT_TRANSLATE_NOOP("Papers", "How to keep it")
KEEPING = (
    QT_TRANSLATE_NOOP("Papers", "Three papers, three people, three houses. Never two of a set in one place."),
    QT_TRANSLATE_NOOP("Papers", "Keep it as you keep documents: dry, out of sight, not beside a laptop."),
    QT_TRANSLATE_NOOP("Papers", "No photograph, no scan, no message. Copy it by hand if you need another."),
    QT_TRANSLATE_NOOP("Papers", "Give it, or read it aloud, only to the person who gave it to you."),
)
PROVE = QT_TRANSLATE_NOOP("Papers", "How to prove it")
PROVING = (
    QT_TRANSLATE_NOOP("Papers", "Once now and then once a year: type two papers of the set where they were made."),
    QT_TRANSLATE_NOOP("Papers", "The first four letters of each word are enough. Tick off each word as you type it."),
)
BLANK = QT_TRANSLATE_NOOP("Papers", "Paper ___ of 3")
BLANK_SET = QT_TRANSLATE_NOOP("Papers", "Number of the set")
BLANK_PAPER = QT_TRANSLATE_NOOP("Papers", "Number of the paper")
COPYING = (
    QT_TRANSLATE_NOOP("Papers", "Copy number by number, in clear Latin letters. Then read each word back and tick it."),
    QT_TRANSLATE_NOOP("Papers", "Write nothing else on this sheet: no name, no place, nothing it is for."),
)
NUMBER = QT_TRANSLATE_NOOP("Papers", "No.")
WORD = QT_TRANSLATE_NOOP("Papers", "Word")
COPIED = QT_TRANSLATE_NOOP("Papers", "Read back")
COUNT, ROWS = 20, 10
SQUARE = "☐"


def sheet(
    place: tuple[int, str], given: Sequence[str], language: str, said: Said, *, programme: bool = False
) -> Document:
    """The page of one share: `place` is its number (1 to 3) and the number of its set, `given` its twenty words."""
    number, its_set = place
    purpose = FOR_PROGRAMME if programme else FOR_NOTEBOOK
    blocks: tuple[Block, ...] = (
        Heading(1, said("Papers", TITLE).format(number=number)),
        Paragraph(words(said("Papers", SET).format(set=its_set), bold=True), "lead"),
        Paragraph(words(said("Papers", purpose))),
        _words(given),
        Heading(2, said("Papers", KEEP)),
        _listed(said, KEEPING),
        Heading(2, said("Papers", PROVE)),
        _listed(said, PROVING),
    )
    return _page(f"sheet-{number}", language, said, blocks)


def together(pages: Sequence[Document]) -> Document:
    """Several papers one after the other, each on a page of its own."""
    first, *others = pages
    blocks = list(first.blocks)
    for page in others:
        blocks += [PageBreak(), *page.blocks]
    return replace(first, name="sheets", blocks=tuple(blocks))


def blank(language: str, said: Said) -> Document:
    """An empty page to copy the words of one share onto by hand."""
    numbers = tuple(str(number) for number in range(1, COUNT + 1))
    blocks: tuple[Block, ...] = (
        Heading(1, said("Papers", BLANK)),
        SignLine((said("Papers", BLANK_SET), said("Papers", BLANK_PAPER))),
        _listed(said, COPYING),
        Grid(said("Papers", NUMBER), (said("Papers", WORD), said("Papers", COPIED)), numbers, 26.0),
    )
    return _page("sheet", language, said, blocks)


def _words(given: Sequence[str]) -> Table:
    """Two columns of ten, each word with a square to tick: read downwards."""
    columns = (Column(0.5, "end"), Column(1.7), Column(1.1), Column(0.5, "end"), Column(1.7), Column(0.5))
    rows = []
    for row in range(ROWS):
        cells: list[Cell] = []
        for place in (row, row + ROWS):
            cells += [Cell(str(place + 1)), Cell(given[place]), Cell(SQUARE)]
        rows.append(tuple(cells))
    return Table(columns, (), tuple(rows), size="lead")


def _listed(said: Said, texts: Sequence[str]) -> Bullets:
    return Bullets(tuple(words(said("Papers", text)) for text in texts))


def _page(name: str, language: str, said: Said, blocks: tuple[Block, ...]) -> Document:
    # Its own foot is empty: the usual one speaks of meetings, and this paper says nothing about what it belongs to.
    return Document(name, language, "", said("Papers", PAGE), blocks, direction=direction(language))
