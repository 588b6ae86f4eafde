"""Blank sheets: boxes for numbers, no room for a name, the debrief page in the order of the form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.actions import paper
from desktop.domain.field import Field, Text
from desktop.domain.kind import kind_named
from desktop.reports import debrief, sheets, wording
from desktop.reports.document import (
    Cards,
    Counts,
    Document,
    Faces,
    Grid,
    Heading,
    PageBreak,
    SignLine,
    TickRow,
    WriteLines,
    texts,
)
from desktop.reports.guide import Guide, read

GUIDES = Path(__file__).resolve().parents[2] / "resources" / "guides"
NAMING = re.compile(
    r"\b(?:name|signature|signed|phone|address|surname|имя|фамилия|подпись|телефон|насаб|имзо)\b", re.IGNORECASE
)


def untranslated(context: str, text: str) -> str:
    del context
    return text


@pytest.fixture
def guide() -> Guide:
    return read(GUIDES / "neighbours-table" / "en.md")


def session_fields(activity: str) -> list[Field]:
    kind = kind_named("session")
    assert kind is not None
    extra = [field for each in kind.extensions if each.code == activity for field in each.fields]
    return [*kind.fields, *extra]


def asked(document: Document) -> list[str]:
    """The labels of the questions in the order of the paper."""
    found: list[str] = []
    for block in document.blocks:
        if isinstance(block, SignLine):
            found += block.labels
        elif isinstance(block, TickRow | Counts | WriteLines):
            found.append(block.label)
    return found


def test_the_tally_sheet_has_five_boxes_per_sentence_and_no_free_text(guide: Guide) -> None:
    document = sheets.tally_sheet("en", untranslated, guide)
    faces = [block for block in document.blocks if isinstance(block, Faces)]
    assert len(faces) == 1
    assert [row.code for row in faces[0].rows] == ["P3", "P4", "N2r"]
    assert [bool(row.note) for row in faces[0].rows] == [False, False, True]
    assert len(faces[0].labels) == 5
    assert not any(isinstance(block, WriteLines) for block in document.blocks)
    assert any("48 hours" in text for text in texts(document))
    assert asked(document) == [
        sheets.GROUP,
        sheets.DATE,
        sheets.NUMBER,
        sheets.ROUND,
        sheets.METHOD,
        sheets.ANSWERS,
        *sheets.AFTER_ENTRY,
    ]


def test_a_tally_sheet_without_a_guide_has_empty_rows() -> None:
    faces = [block for block in sheets.tally_sheet("en", untranslated).blocks if isinstance(block, Faces)]
    assert [row.text for row in faces[0].rows] == [""] * 4


def test_the_seat_grid_has_numbers_only_and_a_histogram_below_the_cut() -> None:
    document = sheets.seat_cards("en", untranslated)
    grids = [block for block in document.blocks if isinstance(block, Grid)]
    cards = [block for block in document.blocks if isinstance(block, Cards)]
    assert [len(grid.labels) for grid in grids] == [24, 1]
    assert all(label.isdecimal() for label in (*grids[0].labels, *grids[0].heads, *cards[0].labels))
    assert grids[1].heads == tuple(str(number) for number in range(13))
    assert grids[0].labels == cards[0].labels
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 1


def test_the_debrief_page_asks_in_the_order_of_the_form(guide: Guide) -> None:
    document = debrief.debrief_page("en", untranslated, guide)
    fields = [field for field in session_fields(guide.activity) if field.name not in {"entered_from", "sheet_no"}]
    groups = list(dict.fromkeys(field.group for field in fields))
    in_order = [field.label for group in groups for field in fields if field.group == group]
    assert asked(document)[1:] == in_order
    headings = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 3]
    assert headings == groups


def test_the_debrief_page_offers_every_choice_of_the_form(guide: Guide) -> None:
    written = set(texts(debrief.debrief_page("en", untranslated, guide)))
    for field in session_fields(guide.activity):
        if field.name in {"entered_from", "sheet_no", "activity"}:
            continue
        for option in getattr(field.type, "options", ()):
            assert (option.label in written) is not option.retired, (field.name, option.code)


def test_the_debrief_page_knows_what_the_guide_knows(guide: Guide) -> None:
    rows = {
        block.label: block
        for block in debrief.debrief_page("en", untranslated, guide).blocks
        if isinstance(block, TickRow)
    }
    assert rows["Steps of the guide"].choices[0] == "1. Welcome and the promise of the room"
    assert len(rows["Steps of the guide"].choices) == 7
    assert rows["Activity"].note == "Community session"
    assert "neighbours-table" in rows["Guide"].note


def test_a_blank_debrief_page_has_the_questions_of_every_activity() -> None:
    kind = kind_named("session")
    assert kind is not None
    labels = asked(debrief.debrief_page("en", untranslated))
    for activity in kind.extensions:
        assert [field.label for field in activity.fields if field.label not in labels] == []


def test_only_the_guarded_texts_of_the_form_may_be_written_freely(guide: Guide) -> None:
    lines = [b.label for b in debrief.debrief_page("en", untranslated, guide).blocks if isinstance(b, WriteLines)]
    assert lines == [field.label for field in session_fields(guide.activity) if isinstance(field.type, Text)]


@pytest.mark.parametrize("language", ["en", "tg"])
def test_no_sheet_asks_for_a_person(guide: Guide, language: str) -> None:
    words = wording.load(GUIDES, language)
    said = words.said if words is not None else untranslated
    for document in (
        sheets.tally_sheet(language, said, guide),
        sheets.seat_cards(language, said),
        debrief.debrief_page(language, said, guide),
    ):
        labels = asked(document)
        assert labels
        assert [label for label in labels if NAMING.search(label)] == []


def test_draft_words_mark_every_sheet(guide: Guide) -> None:
    words = wording.load(GUIDES, "tg")
    assert words is not None
    for document in (
        sheets.tally_sheet("tg", words.said, guide, draft=not words.reviewed),
        sheets.seat_cards("tg", words.said, draft=not words.reviewed),
        debrief.debrief_page("tg", words.said, guide, draft=not words.reviewed),
    ):
        assert document.mark == "Сиёҳнавис, на барои иштирокчиён"
        assert document.page == "саҳифаи {page} аз {pages}"


def test_file_names_are_neutral(guide: Guide) -> None:
    names = [
        sheets.tally_sheet("ru", untranslated, guide).name,
        sheets.seat_cards("ru", untranslated).name,
        debrief.debrief_page("ru", untranslated).name,
    ]
    assert names == ["tally-ru", "seat-cards-ru", "debrief-ru"]


@pytest.mark.parametrize("language", ["xx", "../tg", "/etc/hosts", ""])
def test_a_sheet_in_a_language_without_words_is_refused_with_those_there_are(language: str) -> None:
    with pytest.raises(paper.LanguageMissing) as refused:
        paper.sheet_document("tally", "", language, untranslated)
    assert refused.value.facts["languages"] == "en, ru, tg"
