"""The small part of Markdown a guide may use: everything else is refused with its line."""

from __future__ import annotations

import pytest

from desktop.reports.document import Block, Bullets, Heading, Numbered, Paragraph, Span, Table, cells
from desktop.reports.markup import GuideMarkup, GuideTableUneven, Line, blocks

BEFORE = "## Part {#part}\n\nText.\n\n"
FIRST = 5


def read(text: str) -> list[Block]:
    lines = [Line(number, line) for number, line in enumerate(text.splitlines(), 1)]
    return [placed.block for placed in blocks(lines)]


def test_blocks_come_in_order() -> None:
    found = read("## A title {#name}\nText **loud**.\n- one\n\n- two\n  more\n\n1. first\n2. second\n")
    assert found[0] == Heading(2, "A title")
    assert found[1] == Paragraph((Span("Text "), Span("loud", bold=True), Span(". - one")))
    assert found[2] == Bullets(((Span("two more"),),))
    assert found[3] == Numbered(((Span("first"),), (Span("second"),)))


def test_a_heading_has_a_line_and_a_name() -> None:
    lines = [Line(number, line) for number, line in enumerate("\n\n### Short {#minutes-60}\n".splitlines(), 1)]
    placed = list(blocks(lines))
    assert [(each.line, each.name) for each in placed] == [(3, "minutes-60")]


def test_a_table_has_its_head_and_rows() -> None:
    (table,) = read("| a | b |\n|---|:--:|\n| c | d |\n| e |  |")
    assert isinstance(table, Table)
    assert table.head == (cells("a", "b"),)
    assert table.rows == (cells("c", "d"), cells("e", ""))


@pytest.mark.parametrize(
    "bad",
    [
        "See [here](there).",
        "See https://example.org now.",
        "<b>loud</b>",
        "![picture](p.png)",
        "`code`",
        "an *italic* word",
        "**unpaired",
        "# A title",
        "+ a list",
        "a\x07bell",
        "__under__",
        "**a**bold** b",
        "- an *italic* item",
        "| a | **b** |\n|---|---|\n| c | d |",
        "### A **bold** heading",
    ],
)
def test_other_markup_is_refused_with_its_line(bad: str) -> None:
    with pytest.raises(GuideMarkup) as caught:
        read(BEFORE + bad)
    assert caught.value.facts["line"] == FIRST


@pytest.mark.parametrize("bad", ["- chairs\ntables", "1. first\n3. third", "- a\n1. b"])
def test_broken_lists_are_refused_with_their_line(bad: str) -> None:
    with pytest.raises(GuideMarkup) as caught:
        read(BEFORE + bad)
    assert caught.value.facts["line"] == FIRST + 1


@pytest.mark.parametrize(
    ("bad", "line"),
    [
        ("| a | b |\n| c | d |\n| e | f |", FIRST),
        ("| a |\n|---|", FIRST),
        ("| a | b |\n|---|---|\n| c |", FIRST + 2),
        ("| a | b |\n|---|---|\n| c | d", FIRST + 2),
    ],
)
def test_uneven_tables_are_refused_with_their_line(bad: str, line: int) -> None:
    with pytest.raises(GuideTableUneven) as caught:
        read(BEFORE + bad)
    assert caught.value.facts["line"] == line


def test_their_sentences_can_be_filled_in() -> None:
    for error in (GuideMarkup(line=1, found="<"), GuideTableUneven(line=1)):
        assert "{" not in error.sentence(error.text)
        assert error.sentence(error.hint)
