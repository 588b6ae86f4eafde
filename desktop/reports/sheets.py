"""Sheets: the blank papers of a meeting, none of which has room for a name: tally sheet and seat cards."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.reports.document import (
    Block,
    Bullets,
    Cards,
    Counts,
    Document,
    FaceRow,
    Faces,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Rule,
    SignLine,
    TickRow,
    words,
)
from desktop.reports.guide_paper import DRAFT, NO_NAMES, PAGE
from desktop.reports.guide_text import Guide, Item
from desktop.reports.wording import Said, direction
from desktop.words import QT_TRANSLATE_NOOP

TALLY = QT_TRANSLATE_NOOP("Paper", "Tally sheet")
SEATS = QT_TRANSLATE_NOOP("Paper", "Seat cards")
GROUP = QT_TRANSLATE_NOOP("Paper", "Group, by code")
DATE = QT_TRANSLATE_NOOP("Paper", "Date")
NUMBER = QT_TRANSLATE_NOOP("Paper", "Sheet number")

HOW_TO_TALLY = (
    QT_TRANSLATE_NOOP("Paper", "Count together, when everybody has left. One person counts, the other marks."),
    QT_TRANSLATE_NOOP("Paper", "One stroke for each answer, in fives. An answer that is missing gets no stroke."),
)
ROUND = QT_TRANSLATE_NOOP("Paper", "Round")
ROUNDS = (
    QT_TRANSLATE_NOOP("Paper", "before"),
    QT_TRANSLATE_NOOP("Paper", "after"),
    QT_TRANSLATE_NOOP("Paper", "some months later"),
)
METHOD = QT_TRANSLATE_NOOP("Paper", "How it was asked")
METHODS = (
    QT_TRANSLATE_NOOP("Paper", "jars and beads"),
    QT_TRANSLATE_NOOP("Paper", "paper ballots"),
    QT_TRANSLATE_NOOP("Paper", "cards"),
    QT_TRANSLATE_NOOP("Paper", "hands, eyes closed"),
)
ANSWERS = QT_TRANSLATE_NOOP("Paper", "People")
ANSWERED = (QT_TRANSLATE_NOOP("Paper", "present"), QT_TRANSLATE_NOOP("Paper", "answered"))
ITEM = QT_TRANSLATE_NOOP("Paper", "Sentence")
LESS = QT_TRANSLATE_NOOP("Paper", "Reversed: less is better.")
FACES = (
    QT_TRANSLATE_NOOP("Paper", "1 · not at all true"),
    QT_TRANSLATE_NOOP("Paper", "2 · rather not true"),
    QT_TRANSLATE_NOOP("Paper", "3 · partly true"),
    QT_TRANSLATE_NOOP("Paper", "4 · rather true"),
    QT_TRANSLATE_NOOP("Paper", "5 · completely true"),
)
AFTER_ENTRY = (QT_TRANSLATE_NOOP("Paper", "Entered on"), QT_TRANSLATE_NOOP("Paper", "Destroyed on"))
DESTROY_TALLY = QT_TRANSLATE_NOOP(
    "Paper", "Write nothing else here. Destroy this sheet within 48 hours after entering it."
)

HOW_TO_SEAT = (
    QT_TRANSLATE_NOOP("Paper", "Cut out the cards. At the first meeting everybody draws one and keeps it."),
    QT_TRANSLATE_NOOP("Paper", "At each meeting mark the numbers that came. Nobody writes down who has which number."),
    QT_TRANSLATE_NOOP("Paper", "A lost card is replaced by a new number. Count the lost cards below."),
)
CARD = QT_TRANSLATE_NOOP("Paper", "No.")
CUT = QT_TRANSLATE_NOOP(
    "Paper", "Cut here when the group closes. Enter the part below. Destroy the part above within 48 hours."
)
TIMES = QT_TRANSLATE_NOOP("Paper", "How many people came so many times?")
TIME = QT_TRANSLATE_NOOP("Paper", "Times")
PERSONS = QT_TRANSLATE_NOOP("Paper", "People")
LOST = QT_TRANSLATE_NOOP("Paper", "Lost cards")

SEAT_NUMBERS = 24
MEETINGS = 12


def tally_sheet(language: str, said: Said, guide: Guide | None = None, *, draft: bool = False) -> Document:
    """The tally sheet with the sentences of a guide, or with four rows without words; `draft` marks each page."""
    items: Sequence[Item] = guide.items if guide is not None else tuple(Item("", "", "") for _ in range(4))
    height = min(150.0, 392.0 / max(len(items), 1))
    less = said("Paper", LESS)
    rows = tuple(FaceRow(item.code or "…", item.text, less if item.code.endswith("r") else "") for item in items)
    one, two, three, four, five = (said("Paper", face) for face in FACES)
    blocks: tuple[Block, ...] = (
        Heading(1, said("Paper", TALLY)),
        Bullets(tuple(words(said("Paper", text)) for text in HOW_TO_TALLY), "small"),
        SignLine(tuple(said("Paper", word) for word in (GROUP, DATE, NUMBER))),
        TickRow(said("Paper", ROUND), tuple(said("Paper", word) for word in ROUNDS)),
        TickRow(said("Paper", METHOD), tuple(said("Paper", word) for word in METHODS)),
        Counts(said("Paper", ANSWERS), tuple(said("Paper", word) for word in ANSWERED)),
        Faces(said("Paper", ITEM), (one, two, three, four, five), rows, height),
        Paragraph(words(said("Paper", DESTROY_TALLY), bold=True), "small"),
        SignLine(tuple(said("Paper", word) for word in AFTER_ENTRY)),
    )
    return paper("tally", said("Paper", TALLY), language, said, blocks, guide=guide, draft=draft)


def seat_cards(language: str, said: Said, *, draft: bool = False) -> Document:
    """The grid of seat numbers by meetings with its histogram below the cut, and a page of number cards to cut out."""
    numbers = tuple(str(number) for number in range(1, SEAT_NUMBERS + 1))
    meetings = tuple(str(number) for number in range(1, MEETINGS + 1))
    times = tuple(str(number) for number in range(MEETINGS + 1))
    blocks: tuple[Block, ...] = (
        Heading(1, said("Paper", SEATS)),
        Bullets(tuple(words(said("Paper", text)) for text in HOW_TO_SEAT), "small"),
        SignLine(tuple(said("Paper", word) for word in (GROUP, NUMBER))),
        Grid(said("Paper", CARD), meetings, numbers, 18.5),
        Rule(said("Paper", CUT)),
        Paragraph(words(said("Paper", TIMES), bold=True), "small", keep=True),
        Grid(said("Paper", TIME), times, (said("Paper", PERSONS),), 19.0, 0.15),
        SignLine((said("Paper", GROUP), said("Paper", LOST))),
        PageBreak(),
        Cards(numbers, 4, 116.0),
    )
    return paper("seat-cards", said("Paper", SEATS), language, said, blocks, draft=draft)


def paper(
    name: str,
    head: str,
    language: str,
    said: Said,
    blocks: tuple[Block, ...],
    *,
    guide: Guide | None = None,
    draft: bool = False,
) -> Document:
    """A sheet with our usual edges; the foot names the guide it belongs to."""
    foot = said("Paper", NO_NAMES)
    return Document(
        name=f"{name}-{language}",
        language=language,
        head=head,
        page=said("Paper", PAGE),
        blocks=blocks,
        foot=f"{guide.id} · {guide.version} · {language}    {foot}" if guide is not None else foot,
        mark=said("Paper", DRAFT) if draft else "",
        direction=direction(language),
        side=50.0,
    )
