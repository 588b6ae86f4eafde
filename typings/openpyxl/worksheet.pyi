from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TypeAlias

_Value: TypeAlias = str | int | float | bool | date | datetime | time | None

class Cell:
    value: _Value
    data_type: str
    coordinate: str
    number_format: str

class Worksheet:
    title: str
    @property
    def max_row(self) -> int: ...
    @property
    def max_column(self) -> int: ...
    def iter_rows(
        self,
        min_row: int | None = ...,
        max_row: int | None = ...,
        min_col: int | None = ...,
        max_col: int | None = ...,
        values_only: bool = ...,
    ) -> Iterator[tuple[Cell, ...]]: ...
    def cell(self, row: int, column: int) -> Cell: ...
    def __getitem__(self, coordinate: str) -> Cell: ...
