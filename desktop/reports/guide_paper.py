"""Guide paper: a guide as the document a leader holds in the hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
    Rule,
    Table,
    cells,
)
from desktop.reports.guide_text import Guide, Section
from desktop.reports.wording import Said, direction
from desktop.words import QT_TRANSLATE_NOOP

DRAFT = QT_TRANSLATE_NOOP("Paper", "Draft, not for participants")
PAGE = QT_TRANSLATE_NOOP("Paper", "page {page} of {pages}")
NO_NAMES = QT_TRANSLATE_NOOP("Paper", "No names on any sheet")
LENGTH = QT_TRANSLATE_NOOP("Paper", "Length")
MINUTES = QT_TRANSLATE_NOOP("Paper", "{minutes} minutes")
SHORT = QT_TRANSLATE_NOOP("Paper", "{minutes} min")
SIZE = QT_TRANSLATE_NOOP("Paper", "Group size")
PEOPLE = QT_TRANSLATE_NOOP("Paper", "{low}–{high} people")
EDITION = QT_TRANSLATE_NOOP("Paper", "Edition")
SHEETS = QT_TRANSLATE_NOOP("Paper", "On paper")

# The box comes before the steps, to be read before people are in the room; the handout last, to be copied alone.
_FIRST = ("objectives", "materials", "before", "timing", "safety")
_AFTER = ("notes", "adaptations", "closing", "tally", "debrief")


def document(guide: Guide, said: Said) -> Document:
    """The guide on A4; a draft says so on each page."""
    return Document(
        name=f"guide-{guide.id}-{guide.language}",
        language=guide.language,
        head=guide.title,
        page=said("Paper", PAGE),
        blocks=tuple(_blocks(guide, said)),
        foot=f"{guide.id} · {guide.version} · {guide.language}    {said('Paper', NO_NAMES)}",
        mark=said("Paper", DRAFT) if guide.status == "draft" else "",
        direction=direction(guide.language),
    )


def _blocks(guide: Guide, said: Said) -> Iterator[Block]:
    yield Heading(1, guide.title)
    for block in guide.section("aim").blocks:
        yield replace(block, size="lead") if isinstance(block, Paragraph) else block
    yield _facts(guide, said)
    for name in _FIRST:
        section = guide.section(name)
        if name == "safety":
            yield Box(section.title, section.blocks)
        else:
            yield from _plain(section)
    yield Heading(2, guide.section("steps").title)
    for step in guide.steps:
        yield Heading(3, step.name, str(step.number), said("Paper", SHORT).format(minutes=step.minutes))
        yield from _bound(step.blocks)
    for name in _AFTER:
        yield from _plain(guide.section(name))
    yield from _handout(guide.section("handout"))


def _bound(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """A step's first two paragraphs stay together, and its last two, so that no page tears a step apart badly."""
    last = len(blocks) - 1
    for index, block in enumerate(blocks):
        bound = index in {0, last - 1} and index != last
        yield replace(block, keep=bound) if isinstance(block, Labelled) else block


def _facts(guide: Guide, said: Said) -> Table:
    low, high = guide.group
    length = said("Paper", MINUTES).format(minutes=guide.minutes)
    people = said("Paper", PEOPLE).format(low=low, high=high)
    return Table(
        (Column(1.0), Column(1.1), Column(1.5), Column(1.6)),
        (cells(*(said("Paper", word) for word in (LENGTH, SIZE, EDITION, SHEETS))),),
        (cells(length, people, f"{guide.id} · {guide.version}", said("Paper", NO_NAMES)),),
    )


def _plain(section: Section) -> Iterator[Block]:
    yield Heading(2, section.title)
    for block, following in zip(section.blocks, (*section.blocks[1:], None), strict=True):
        if isinstance(block, Table):
            yield replace(block, columns=_fitted(block))
        elif isinstance(block, Paragraph) and isinstance(following, Bullets | Numbered | Table):
            yield replace(block, keep=True)
        else:
            yield block


def _fitted(table: Table) -> tuple[Column, ...]:
    """Shares after the longest cells, damped so that a short column keeps room for its head."""
    longest = (max(len(cell.text) for cell in column) for column in zip(*table.head, *table.rows, strict=True))
    return tuple(Column(max(4.6, length**0.75)) for length in longest)


def _handout(section: Section) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(1, section.title)
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield Rule()
        yield replace(block, size="hand") if isinstance(block, Paragraph | Bullets | Numbered) else block
