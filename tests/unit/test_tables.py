"""The internal table: no small number alone on paper or in the spreadsheet, every page marked, every cell typed."""

from __future__ import annotations

import re
from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from desktop.domain import figures
from desktop.domain.figures import Meeting
from desktop.reports import tables
from desktop.reports.document import Cell, Document, Heading, Table, texts

ACTIVITIES = ("community", "parents", "mothers", "migrants")
MEETINGS = (
    Meeting("community", "2026-01", 18),
    Meeting("community", "2026-02", 22),
    Meeting("community", "2026-04", 4),
    Meeting("mothers", "2026-02", 12),
    Meeting("mothers", "2026-02", 13),
    Meeting("migrants", "2026-03", 7),
)


def untranslated(context: str, text: str) -> str:
    del context
    return text


def shown(*meetings: Meeting, months: tuple[str, ...] = ()) -> figures.Table:
    return figures.table(meetings, ACTIVITIES, months)


def only_table(document: Document) -> Table:
    found = [block for block in document.blocks if isinstance(block, Table)]
    assert len(found) == 1
    return found[0]


def row(table: Table, activity: str, label: str) -> list[tuple[str, int]]:
    """The cells of a row of one activity, as (text, span)."""
    start = next(index for index, cells in enumerate(table.rows) if cells[0].text == activity)
    found = next(cells for cells in table.rows[start + 1 :] if cells[0].text == label)
    return [(cell.text, cell.span) for cell in found[1:]]


def test_months_stand_side_by_side_and_small_numbers_are_joined() -> None:
    table = only_table(tables.document(shown(*MEETINGS), "en", untranslated))
    assert row(table, "Community session", "Attendances") == [("18", 1), ("26", 3), ("44", 1)]
    assert row(table, "Community session", "Meetings") == [("1", 1), ("1", 1), ("–", 1), ("1", 1), ("3", 1)]
    assert row(table, "Migrant outreach", "Attendances") == [("<10", 4), ("<10", 1)]
    assert row(table, "All activities", "Attendances")[-1] == ("69", 1)


def test_every_row_fills_every_column() -> None:
    table = only_table(tables.document(shown(*MEETINGS), "en", untranslated))
    assert {sum(cell.span for cell in cells) for cells in (*table.head, *table.rows)} == {len(table.columns)} == {6}


def test_no_number_of_people_from_one_to_nine_is_on_the_paper() -> None:
    table = only_table(tables.document(shown(*MEETINGS), "en", untranslated))
    people = [cell.text for cells in table.rows if cells[0].text == "Attendances" for cell in cells[1:]]
    assert people
    assert [text for text in people if re.fullmatch(r"[1-9]", text)] == []


def test_more_than_a_year_is_listed_downwards() -> None:
    months = figures.months_between("2025-01", "2026-03")
    document = tables.document(shown(*MEETINGS, months=months), "en", untranslated)
    table = only_table(document)
    assert [cell.text for cell in table.head[0]] == ["Months", "Meetings", "Attendances"]
    assert (Cell("Mother training", 3),) in table.rows
    assert [cell.text for cell in table.rows[-1]] == ["All activities", "5", "65"]


def test_each_page_is_marked_and_a_table_without_meetings_says_so() -> None:
    full, empty = (tables.document(shown(*held), "en", untranslated) for held in (MEETINGS, ()))
    assert {full.mark, empty.mark} == {"Internal, not for release"}
    headings = [block.text for block in empty.blocks if isinstance(block, Heading)]
    assert headings == ["Meetings and attendances", "No meeting was held in this time."]


def test_the_paper_says_what_the_numbers_are() -> None:
    whole = " ".join(texts(tables.document(shown(*MEETINGS), "en", untranslated)))
    assert "Attendances are not people" in whole
    assert "01.2026 to 04.2026" in whole


def test_an_activity_of_a_newer_program_keeps_its_code() -> None:
    document = tables.document(shown(Meeting("sports", "2026-01", 30)), "en", untranslated)
    assert "sports" in list(texts(document))


def plain(value: object) -> object:
    return value.date() if isinstance(value, datetime) else value


def test_cells_of_the_spreadsheet_are_typed() -> None:
    book = load_workbook(BytesIO(tables.spreadsheet(shown(*MEETINGS), untranslated)))
    rows = [[plain(cell.value) for cell in line] for line in book.worksheets[0].iter_rows(min_row=2, max_col=5)]
    assert rows[0] == ["Activity", "From month", "To month", "Meetings", "Attendances"]
    assert rows[1] == ["Community session", date(2026, 1, 1), date(2026, 1, 1), 1, 18]
    assert rows[2] == ["Community session", date(2026, 2, 1), date(2026, 4, 1), 2, 26]
    assert rows[4] == ["Migrant outreach", date(2026, 1, 1), date(2026, 4, 1), 1, "<10"]
    third = next(book.worksheets[0].iter_rows(min_row=3, max_row=3, max_col=5))
    assert [cell.data_type for cell in third] == ["s", "d", "d", "n", "n"]


def test_the_spreadsheet_holds_no_formula_no_author_and_no_time() -> None:
    said = {"Community session": "=1+1", "Activity": "@SUM(A1)"}
    raw = tables.spreadsheet(shown(*MEETINGS), lambda _, text: said.get(text, text))
    with ZipFile(BytesIO(raw)) as parts:
        whole = {name: parts.read(name).decode("utf-8") for name in parts.namelist()}
        assert {entry.date_time[:3] for entry in parts.infolist()} == {(1980, 1, 1)}
    assert not any("<f>" in text or "<hyperlink" in text for text in whole.values())
    core = whole["docProps/core.xml"]
    assert re.findall(r"<dc:creator>(.*?)</dc:creator>", core) == [""]
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"2000-01-01T00:00:00Z"}
    assert re.findall(r"<Company>(.*?)</Company>", whole["docProps/app.xml"]) == [""]


def test_the_spreadsheet_is_marked_on_each_printed_page() -> None:
    raw = tables.spreadsheet(shown(*MEETINGS), untranslated)
    assert load_workbook(BytesIO(raw)).worksheets[0]["A1"].value == "Internal, not for release"
    with ZipFile(BytesIO(raw)) as parts:
        assert b"<oddHeader>&amp;R&amp;BInternal, not for release</oddHeader>" in parts.read("xl/worksheets/sheet1.xml")
        assert b"'1'!$1:$2" in parts.read("xl/workbook.xml")


@pytest.mark.parametrize("meetings", [MEETINGS, ()])
def test_the_same_table_is_the_same_file(meetings: tuple[Meeting, ...]) -> None:
    first, second = (tables.spreadsheet(shown(*meetings), untranslated) for _ in range(2))
    assert first == second
