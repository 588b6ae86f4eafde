"""Figures: meetings and attendances by activity and month, with no small number of people left to be read off.

A cell of fewer than ten attendances never stands alone: it is merged with the nearest month of its row in which there
were meetings, until ten are reached. A row that stays under ten is hidden whole. Totals are made only of what is shown,
over months merged as in the rows, so that no subtraction gives a hidden cell back. Numbers of meetings are not numbers
of people and are always shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

SMALLEST = 10
"""Fewer attendances than this are not shown alone."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting that was held: activity code, month "YYYY-MM", attendances."""

    activity: str
    month: str
    attendances: int


@dataclass(frozen=True, slots=True)
class Cell:
    """Attendances of `span` months from column `first` on; `number` None means fewer than ten, printed "<10"."""

    first: int
    span: int
    number: int | None


@dataclass(frozen=True, slots=True)
class Row:
    """One activity: meetings for each month, and attendances in cells that cover all months in order."""

    activity: str
    meetings: tuple[int, ...]
    meetings_total: int
    cells: tuple[Cell, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Table:
    """The whole table. `totals` and `total` count attendances of the rows shown; `left_out` names those under ten."""

    months: tuple[str, ...]
    rows: tuple[Row, ...]
    meetings: tuple[int, ...]
    meetings_total: int
    totals: tuple[Cell, ...]
    total: int | None
    left_out: tuple[str, ...]


def months_between(first: str, last: str) -> tuple[str, ...]:
    """Every month from `first` to `last`, both "YYYY-MM" and included."""
    start, end = (int(month[:4]) * 12 + int(month[5:]) - 1 for month in (first, last))
    return tuple(f"{month // 12:04}-{month % 12 + 1:02}" for month in range(start, end + 1))


def table(meetings: Iterable[Meeting], activities: tuple[str, ...], months: tuple[str, ...] = ()) -> Table:
    """Count `meetings` for `months` (all between the first and the last if none are given).

    Rows stand in the order of `activities`, others follow by code; an activity without a meeting has no row.
    """
    held = list(meetings)
    if not months and held:
        months = months_between(min(each.month for each in held), max(each.month for each in held))
    held = [each for each in held if each.month in months]
    found = {each.activity for each in held}
    order = [code for code in activities if code in found] + sorted(found - set(activities))
    rows = tuple(_row(code, [each for each in held if each.activity == code], months) for code in order)
    shown = [row for row in rows if row.total is not None]
    by_month = tuple(sum(row.meetings[column] for row in rows) for column in range(len(months)))
    return Table(
        months,
        rows,
        by_month,
        sum(by_month),
        _totals(shown, len(months)),
        sum(row.total or 0 for row in shown) if shown else None,
        tuple(row.activity for row in rows if row.total is None),
    )


def _row(activity: str, held: list[Meeting], months: tuple[str, ...]) -> Row:
    counts = tuple(sum(each.month == month for each in held) for month in months)
    people = tuple(sum(each.attendances for each in held if each.month == month) for month in months)
    total = sum(people)
    if total < SMALLEST:
        return Row(activity, counts, len(held), (Cell(0, len(months), None),), None)
    spans = _merged([(column, column) for column, count in enumerate(counts) if count], people)
    covered = {column for first, last in spans for column in range(first, last + 1)}
    spans += [(column, column) for column in range(len(months)) if column not in covered]
    cells = tuple(Cell(first, last - first + 1, sum(people[first : last + 1])) for first, last in sorted(spans))
    return Row(activity, counts, len(held), cells, total)


def _merged(spans: list[tuple[int, int]], people: tuple[int, ...]) -> list[tuple[int, int]]:
    """Join spans of columns until each holds ten. Which neighbour is taken depends only on where meetings were held."""
    spans = list(spans)
    while True:
        small = next((i for i, (first, last) in enumerate(spans) if sum(people[first : last + 1]) < SMALLEST), None)
        if small is None:
            return spans
        before = spans[small][0] - spans[small - 1][1] if small else len(people)
        after = spans[small + 1][0] - spans[small][1] if small + 1 < len(spans) else len(people)
        left = small - 1 if before < after else small
        spans[left : left + 2] = [(spans[left][0], spans[left + 1][1])]


def _totals(shown: list[Row], width: int) -> tuple[Cell, ...]:
    """Totals by month over the rows shown, over months that any row has merged."""
    if not shown:
        return (Cell(0, width, None),) if width else ()
    joined = {column for row in shown for cell in row.cells for column in range(cell.first + 1, cell.first + cell.span)}
    starts = [column for column in range(width) if column not in joined]
    cells: list[Cell] = []
    for first, end in zip(starts, [*starts[1:], width], strict=True):
        inside = [cell.number or 0 for row in shown for cell in row.cells if first <= cell.first < end]
        cells.append(Cell(first, end - first, sum(inside)))
    return tuple(cells)
