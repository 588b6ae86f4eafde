"""Table: one model for every list too long for rows of a card; its columns are data, its rows are frozen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 40  # pixels


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, the text of a row, its width in pixels (0 takes what is left), figures at the end."""

    title: str
    text: Callable[[Any], str]
    width: int = 0
    figures: bool = False


class TableModel(QAbstractTableModel):
    """Rows of any frozen kind; `more` fetches the rows after the last one, a page at a time, until it has none."""

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[object] = (),
        more: Callable[[object], Sequence[object]] | None = None,
    ) -> None:
        super().__init__()
        self._columns, self._rows, self._more = tuple(columns), list(rows), more

    def show_rows(self, rows: Sequence[object], more: Callable[[object], Sequence[object]] | None = None) -> None:
        """Show `rows` instead of those that were there."""
        self.beginResetModel()
        self._rows, self._more = list(rows), more
        self.endResetModel()

    def row_at(self, place: int) -> object:
        """The row at `place`."""
        return self._rows[place]

    def place_of(self, same: Callable[[Any], bool]) -> int:
        """Where the first row is for which `same` holds, or −1."""
        return next((place for place, row in enumerate(self._rows) if same(row)), -1)

    def widths(self) -> tuple[int, ...]:
        """The width in pixels each column asks for; 0 takes what is left."""
        return tuple(column.width for column in self._columns)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if column.figures else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if self._columns[section].figures else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more is not None and bool(self._rows)

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self._more is None or not self._rows:
            return
        page = list(self._more(self._rows[-1]))
        if not page:
            self._more = None
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(page) - 1)
        self._rows.extend(page)
        self.endInsertRows()


class Table(QTableView):
    """The view: whole rows, rules between them, Enter or a click opens one."""

    opened = Signal(object)
    selected = Signal(object)  # the row, or None

    def __init__(self, model: TableModel, name: str = "") -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self._fit()
        self.selectionModel().currentRowChanged.connect(self._selected)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.row_at(index.row())))

    def _fit(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setFixedHeight(36)
        for place, width in enumerate(self._rows.widths()):
            if width:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(place, width)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def _selected(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(self._rows.row_at(index.row()) if index.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(self._rows.row_at(index.row()))
        else:
            super().keyPressEvent(event)

    def row_under(self, place: QPoint) -> object | None:
        """The row under a point of the viewport, or None."""
        index = self.indexAt(place)
        return self._rows.row_at(index.row()) if index.isValid() else None
