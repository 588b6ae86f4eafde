"""Document: a printed paper as frozen blocks, which the window, the printer and the PDF draw alike.

Lengths are points (1/72 inch). All words arrive translated: a document knows its language, never a catalogue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal

Align = Literal["start", "middle", "end"]
Direction = Literal["ltr", "rtl"]
Size = Literal["lead", "body", "small", "hand"]
"""How large a text is set: before the first page's facts, usual, in tables and notes, on a handout."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one weight."""

    text: str
    bold: bool = False


Text = tuple[Span, ...]


def words(text: str, bold: bool = False) -> Text:
    """`text` as one run; nothing in it is markup."""
    return (Span(text, bold),) if text else ()


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of cells of one column each."""
    return tuple(Cell(text) for text in texts)


def plain(text: Text) -> str:
    """The letters of `text` without its weights."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the paper's title, 2 a section, 3 a part; `number` hangs before it, `note` stands at the far end."""

    level: Literal[1, 2, 3]
    text: str
    number: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; `keep` holds it together with what follows."""

    text: Text
    size: Size = "body"
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Labelled:
    """Text beside a short word in the margin ("Say"); `aloud` draws the bar that marks words to be spoken."""

    label: str
    text: Text
    aloud: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Text, ...]
    size: Size = "body"


@dataclass(frozen=True, slots=True)
class Numbered:
    items: tuple[Text, ...]
    size: Size = "body"


@dataclass(frozen=True, slots=True)
class Column:
    """`share` of the width (shares of a table are relative to each other) and how its cells are aligned."""

    share: float
    align: Align = "start"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell over `span` columns. One over all columns is a heading among the rows, kept with the next."""

    text: str
    span: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows are never split and `head` is repeated on each page; the last `totals` rows are set as sums."""

    columns: tuple[Column, ...]
    head: tuple[tuple[Cell, ...], ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: int = 0
    size: Size = "body"


@dataclass(frozen=True, slots=True)
class Grid:
    """Empty ruled cells to be marked by hand: `corner`, heads across, a label per row; `height` of a row in points."""

    corner: str
    heads: tuple[str, ...]
    labels: tuple[str, ...]
    height: float
    label_share: float = 0.08


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut apart: each label large in its cell, `across` in a row, `height` points each."""

    labels: tuple[str, ...]
    across: int
    height: float


@dataclass(frozen=True, slots=True)
class FaceRow:
    """One sentence of the tally: its code, its words, and whether less is better (a word about it, or "")."""

    code: str
    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Faces:
    """Five faces with what they mean, and under them five boxes for tally marks per row, `height` points each."""

    corner: str
    labels: tuple[str, str, str, str, str]
    rows: tuple[FaceRow, ...] = ()
    height: float = 96.0


@dataclass(frozen=True, slots=True)
class TickRow:
    """A question and squares to tick; `note` explains in small type."""

    label: str
    choices: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """A question and one box for a number per cell; a cell without a word is a bare box."""

    label: str
    cells: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class WriteLines:
    """A question and `count` lines to write on."""

    label: str
    count: int = 1
    note: str = ""


@dataclass(frozen=True, slots=True)
class SignLine:
    """Short blanks side by side, each with its word in front: date, code, number. Never a signature or a name."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline, or with `cut` a dashed line to cut along and what to do with the part below."""

    cut: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


@dataclass(frozen=True, slots=True)
class Box:
    """A framed part that is never split over two pages (the safety box)."""

    title: str
    blocks: tuple[Block, ...]


Block = (
    Heading
    | Paragraph
    | Labelled
    | Bullets
    | Numbered
    | Table
    | Grid
    | Cards
    | Faces
    | TickRow
    | Counts
    | WriteLines
    | SignLine
    | Rule
    | PageBreak
    | Box
)


@dataclass(frozen=True, slots=True)
class Document:
    """One paper, A4 upright. `mark` (draft, internal) stands on every page; `page` holds `{page}` and `{pages}`.

    `name` is a neutral file name without ending; `head` runs along the top, `foot` along the bottom of every page;
    `side` is the margin left and right.
    """

    name: str
    language: str
    head: str
    page: str
    blocks: tuple[Block, ...]
    foot: str = ""
    mark: str = ""
    direction: Direction = "ltr"
    paper: Literal["A4"] = "A4"
    side: float = 62.0

    def folio(self, page: int, pages: int) -> str:
        """The words "page 2 of 9" in the document's language."""
        return self.page.format(page=page, pages=pages)


CODES = ("name", "language", "direction", "paper", "size", "align")
"""Fields that are for the program, not for a reader."""


def texts(part: object) -> Iterator[str]:
    """Every piece of text in a document, a block or a tuple of blocks, in order: for search, checks and letters."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from texts(item)
    elif is_dataclass(part):
        for each in fields(part):
            if each.name not in CODES:
                yield from texts(getattr(part, each.name))
