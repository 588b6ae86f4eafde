"""Figures: true counts, small cells merged, and nothing hidden that subtraction or knowing the rule gives back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.figures import SMALLEST, Cell, Meeting, Table, months_between, table

ORDER = ("community", "parents")
MONTHS = ("2026-01", "2026-02", "2026-03", "2026-04")


def count(rows: dict[str, list[list[int]]]) -> Table:
    """A table from attendances per meeting, per month, per activity."""
    meetings = [
        Meeting(activity, month, people)
        for activity, months in rows.items()
        for month, each in zip(MONTHS, months, strict=True)
        for people in each
    ]
    return table(meetings, ORDER, MONTHS)


def cells(*numbers: tuple[int, int | None]) -> tuple[Cell, ...]:
    made, first = [], 0
    for span, number in numbers:
        made.append(Cell(first, span, number))
        first += span
    return tuple(made)


def test_plain_counts() -> None:
    made = count({"community": [[12, 15], [20], [], [10]], "parents": [[30], [], [14], [11]]})
    assert [row.activity for row in made.rows] == ["community", "parents"]
    assert made.rows[0].meetings == (2, 1, 0, 1)
    assert made.rows[0].cells == cells((1, 27), (1, 20), (1, 0), (1, 10))
    assert (made.rows[0].meetings_total, made.rows[0].total) == (4, 57)
    assert made.meetings == (3, 1, 1, 2)
    assert made.totals == cells((1, 57), (1, 20), (1, 14), (1, 21))
    assert (made.meetings_total, made.total, made.left_out) == (7, 112, ())


def test_a_small_cell_joins_its_neighbour_and_so_do_the_totals() -> None:
    made = count({"community": [[12], [4], [20], []], "parents": [[30], [31], [32], [33]]})
    assert made.rows[0].cells == cells((1, 12), (2, 24), (1, 0))
    assert made.rows[1].cells == cells((1, 30), (1, 31), (1, 32), (1, 33))
    assert made.totals == cells((1, 42), (2, 87), (1, 33))


def test_the_nearest_month_with_meetings_is_taken() -> None:
    assert count({"parents": [[12], [4], [], [20]]}).rows[0].cells == cells((2, 16), (1, 0), (1, 20))
    assert count({"parents": [[12], [], [], [4]]}).rows[0].cells == cells((4, 16))
    assert count({"parents": [[3], [3], [3], [3]]}).rows[0].cells == cells((4, 12))
    assert count({"parents": [[3], [8], [12], [3]]}).rows[0].cells == cells((2, 11), (2, 15))


def test_a_small_row_is_hidden_whole_and_left_out_of_the_totals() -> None:
    made = count({"community": [[4], [5], [], []], "parents": [[30], [31], [32], [33]]})
    assert made.rows[0].cells == cells((4, None))
    assert made.rows[0].total is None
    assert made.rows[0].meetings == (1, 1, 0, 0)
    assert made.left_out == ("community",)
    assert made.totals == cells((1, 30), (1, 31), (1, 32), (1, 33))
    assert made.total == 126


def test_nothing_but_small_rows() -> None:
    made = count({"community": [[4], [], [], []]})
    assert made.totals == cells((4, None))
    assert made.total is None
    assert made.meetings_total == 1


def test_no_meetings() -> None:
    assert table([], ORDER) == Table((), (), (), 0, (), None, ())
    assert table([], ORDER, MONTHS).totals == cells((4, None))


def test_months_run_on_and_other_months_are_left_out() -> None:
    assert months_between("2025-11", "2026-02") == ("2025-11", "2025-12", "2026-01", "2026-02")
    made = table([Meeting("x", "2025-12", 11), Meeting("b", "2026-02", 12)], ORDER)
    assert made.months == ("2025-12", "2026-01", "2026-02")
    assert [row.activity for row in made.rows] == ["b", "x"]
    assert table([Meeting("b", "2027-01", 12), Meeting("b", "2026-01", 12)], ORDER, MONTHS).total == 12


TABLES = st.fixed_dictionaries(
    {},
    optional=dict.fromkeys(
        ("community", "parents", "z"),
        st.lists(st.lists(st.integers(0, 25), max_size=2), min_size=4, max_size=4),
    ),
)


@given(TABLES)
def test_what_is_shown_is_true_and_covers_every_month(rows: dict[str, list[list[int]]]) -> None:
    made = count(rows)
    for row in made.rows:
        people = [sum(each) for each in rows[row.activity]]
        assert sum(cell.span for cell in row.cells) == len(MONTHS)
        for cell in row.cells:
            inside = people[cell.first : cell.first + cell.span]
            held = [each for each in rows[row.activity][cell.first : cell.first + cell.span] if each]
            assert cell.number == sum(inside) or (cell.number is None and sum(people) < SMALLEST)
            assert cell.number is None or cell.number >= SMALLEST or not held
        assert row.total is None or row.total == sum(cell.number or 0 for cell in row.cells)
    shown = [cell for row in made.rows if row.total is not None for cell in row.cells]
    for total in made.totals:
        inside = [cell.number or 0 for cell in shown if total.first <= cell.first < total.first + total.span]
        assert total.number is None or total.number == sum(inside)
        assert not any(cell.first < total.first < cell.first + cell.span for cell in shown)
    if made.total is not None:
        assert made.total == sum(total.number or 0 for total in made.totals)


@given(TABLES)
def test_a_hidden_number_has_other_values_that_print_the_very_same_table(rows: dict[str, list[list[int]]]) -> None:
    """Stronger than subtraction: somebody who knows the rule and the whole printed table still cannot tell."""
    made = count(rows)
    for row in made.rows:
        people = [sum(each) for each in rows[row.activity]]
        for column, number in enumerate(people):
            if rows[row.activity][column] and number < SMALLEST:
                assert any(count(other) == made for other in _others(rows, row.activity, column))


def _others(rows: dict[str, list[list[int]]], activity: str, column: int) -> list[dict[str, list[list[int]]]]:
    """Tables with one person more or fewer in this cell, taken from or given to another cell of the row, or nobody."""
    found = []
    for step in (-1, 1):
        for partner in [None, *(each for each in range(len(MONTHS)) if each != column and rows[activity][each])]:
            changed = [[sum(each)] + [0] * (len(each) - 1) if each else [] for each in rows[activity]]
            changed[column][0] += step
            if partner is not None:
                changed[partner][0] -= step
            if all(person >= 0 for each in changed for person in each):
                found.append(rows | {activity: changed})
    return found


def test_the_check_itself_can_fail() -> None:
    rows = {"parents": [[4], [12], [20], [30]]}
    honest = count(rows)
    careless = replace(honest, rows=(replace(honest.rows[0], cells=cells((1, 4), (1, 12), (1, 20), (1, 30))),))
    assert not any(count(other) == careless for other in _others(rows, "parents", 0))
