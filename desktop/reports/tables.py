"""Tables: meetings and attendances by activity and month, for the team only, as a paper and as a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import groupby

from xlsxwriter import Workbook

from desktop.domain import figures
from desktop.domain.activities import ACTIVITIES
from desktop.reports.document import Block, Bullets, Cell, Column, Document, Heading, Table, cells, words
from desktop.reports.guide_paper import PAGE
from desktop.reports.wording import Said, direction
from desktop.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Meetings and attendances")
INTERNAL = QT_TRANSLATE_NOOP("Paper", "Internal, not for release")
PERIOD = QT_TRANSLATE_NOOP("Paper", "{first} to {last}")
EMPTY = QT_TRANSLATE_NOOP("Paper", "No meeting was held in this time.")
ACTIVITY = QT_TRANSLATE_NOOP("Paper", "Activity")
MONTHS = QT_TRANSLATE_NOOP("Paper", "Months")
FROM = QT_TRANSLATE_NOOP("Paper", "From month")
TO = QT_TRANSLATE_NOOP("Paper", "To month")
MEETINGS = QT_TRANSLATE_NOOP("Paper", "Meetings")
ATTENDANCES = QT_TRANSLATE_NOOP("Paper", "Attendances")
TOTAL = QT_TRANSLATE_NOOP("Paper", "Total")
ALL = QT_TRANSLATE_NOOP("Paper", "All activities")
NOTES = (
    QT_TRANSLATE_NOOP("Paper", "Attendances are not people: one person may be counted several times."),
    QT_TRANSLATE_NOOP("Paper", "A number under ten never stands alone: it is counted with the month beside it."),
    QT_TRANSLATE_NOOP("Paper", "<10 means from none to nine. The total of attendances leaves such rows out."),
)

FEW = "<10"
NONE = "–"
_ACROSS = 12
"""More months than this do not fit across a page and are listed one below the other."""
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
"""A spreadsheet must say when it was made; this one says nothing."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One line of the list: months "YYYY-MM" from `first` to `last` that are counted together; None is under ten."""

    activity: str
    first: str
    last: str
    meetings: int
    attendances: int | None


def stretches(table: figures.Table) -> Iterator[Stretch]:
    """The table as a list, months without a meeting left out."""
    for row in table.rows:
        for cell in row.cells:
            held = sum(row.meetings[cell.first : cell.first + cell.span])
            if held:
                last = table.months[cell.first + cell.span - 1]
                yield Stretch(row.activity, table.months[cell.first], last, held, cell.number)


def document(table: figures.Table, language: str, said: Said) -> Document:
    """The internal table on A4, every page marked."""
    blocks: list[Block] = [Heading(1, said("Paper", TITLE))]
    if table.rows:
        period = said("Paper", PERIOD).format(first=_month(table.months[0]), last=_month(table.months[-1]))
        blocks.append(Heading(3, period))
        blocks.append(_across(table, said) if len(table.months) <= _ACROSS else _down(table, said))
        blocks.append(Bullets(tuple(words(said("Paper", note)) for note in NOTES), "small"))
    else:
        blocks.append(Heading(3, said("Paper", EMPTY)))
    return Document(
        name=f"table-{language}",
        language=language,
        head=said("Paper", TITLE),
        page=said("Paper", PAGE),
        blocks=tuple(blocks),
        mark=said("Paper", INTERNAL),
        direction=direction(language),
        side=46.0,
    )


def _across(table: figures.Table, said: Said) -> Table:
    months = len(table.months)
    years = tuple(Cell(year, len(list(each))) for year, each in groupby(month[:4] for month in table.months))
    head = (
        (Cell(""), *years, Cell("")),
        cells("", *(month[5:] for month in table.months), said("Paper", TOTAL)),
    )
    rows: list[tuple[Cell, ...]] = []
    for row in table.rows:
        rows.append((Cell(activity_label(row.activity, said), months + 2),))
        rows.append(_counts(said("Paper", MEETINGS), row.meetings, row.meetings_total))
        rows.append(_people(said("Paper", ATTENDANCES), row.cells, row.total))
    rows.append((Cell(said("Paper", ALL), months + 2),))
    rows.append(_counts(said("Paper", MEETINGS), table.meetings, table.meetings_total))
    rows.append(_people(said("Paper", ATTENDANCES), table.totals, table.total))
    columns = (Column(3.4), *(Column(1.0, "end") for _ in table.months), Column(1.4, "end"))
    return Table(columns, head, tuple(rows), totals=3, size="small")


def _counts(label: str, numbers: tuple[int, ...], total: int) -> tuple[Cell, ...]:
    return cells(label, *(str(number or NONE) for number in numbers), str(total))


def _people(label: str, parts: tuple[figures.Cell, ...], total: int | None) -> tuple[Cell, ...]:
    return (Cell(label), *(Cell(_number(part.number), part.span) for part in parts), Cell(_number(total)))


def _down(table: figures.Table, said: Said) -> Table:
    head = (cells(*(said("Paper", word) for word in (MONTHS, MEETINGS, ATTENDANCES))),)
    rows: list[tuple[Cell, ...]] = []
    for activity, parts in groupby(stretches(table), lambda each: each.activity):
        rows.append((Cell(activity_label(activity, said), 3),))
        for each in parts:
            span = _month(each.first) if each.first == each.last else f"{_month(each.first)}–{_month(each.last)}"
            rows.append(cells(span, str(each.meetings), _number(each.attendances)))
    rows.append(cells(said("Paper", ALL), str(table.meetings_total), _number(table.total)))
    return Table((Column(2.0), Column(1.0, "end"), Column(1.0, "end")), head, tuple(rows), totals=1)


def spreadsheet(table: figures.Table, said: Said) -> bytes:
    """The internal table as an XLSX file made in memory: months are dates, counts are numbers, nothing is a formula."""
    store = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(store, options)
    book.set_properties({"created": _MADE})
    bold = book.add_format({"bold": True, "bottom": 1})
    month = book.add_format({"num_format": "mm.yyyy", "align": "left"})
    few = book.add_format({"align": "right"})
    sheet = book.add_worksheet("1")
    sheet.set_header(f"&R&B{said('Paper', INTERNAL)}")
    sheet.set_footer("&R&P / &N")
    sheet.set_paper(9)
    sheet.repeat_rows(0, 1)
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 4, 14)
    sheet.write_string(0, 0, said("Paper", INTERNAL), book.add_format({"bold": True}))
    for column, word in enumerate((ACTIVITY, FROM, TO, MEETINGS, ATTENDANCES)):
        sheet.write_string(1, column, said("Paper", word), bold)
    line = 1
    for line, each in enumerate(stretches(table), 2):
        sheet.write_string(line, 0, activity_label(each.activity, said))
        sheet.write_datetime(line, 1, _day(each.first), month)
        sheet.write_datetime(line, 2, _day(each.last), month)
        sheet.write_number(line, 3, each.meetings)
        if each.attendances is None:
            sheet.write_string(line, 4, FEW, few)
        else:
            sheet.write_number(line, 4, each.attendances)
    for offset, note in enumerate(NOTES, 2):
        sheet.write_string(line + offset, 0, said("Paper", note))
    book.close()
    return store.getvalue()


def activity_label(code: str, said: Said) -> str:
    """The name of an activity in the paper's language; the code itself if this program does not know it."""
    return next((said("Domain", each.label) for each in ACTIVITIES if each.code == code), code)


def _number(number: int | None) -> str:
    return FEW if number is None else str(number or NONE)


def _month(month: str) -> str:
    return f"{month[5:]}.{month[:4]}"


def _day(month: str) -> date:
    return date(int(month[:4]), int(month[5:]), 1)
