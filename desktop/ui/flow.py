"""Flow: a layout that sets widgets one after the other and begins a new line where the width ends."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_PAST_THE_END = cast("QLayoutItem", None)  # Qt asks for null here; its stubs do not say so


class Flow(QLayout):
    """Left to right, or right to left in a mirrored window; the height follows from the width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 8, above: bool = False) -> None:
        """`gap` between neighbours and `line_gap` between lines, in pixels; −1 lets outlines overlap.

        `above`: what is lower than its line hangs from the top, else it stands at the bottom.
        """
        super().__init__(parent)
        self._gap, self._line_gap, self._above = gap, line_gap, above
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        return self._items[index] if 0 <= index < len(self._items) else _PAST_THE_END

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else _PAST_THE_END

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self.lines(width - margins.left() - margins.right())
        heights = [max(item.sizeHint().height() for item in line) for line in lines]
        return sum(heights) + self._line_gap * max(0, len(lines) - 1) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return _grown(QSize(width, height), self.contentsMargins())

    def minimumSize(self) -> QSize:
        shown = self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return _grown(QSize(width, height), self.contentsMargins())

    def lines(self, width: int) -> list[list[QLayoutItem]]:
        """Which items share a line when `width` pixels are there."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            need = item.sizeHint().width()
            if lines and used + self._gap + need <= width:
                lines[-1].append(item)
                used += self._gap + need
            else:
                lines.append([item])
                used = need
        return lines

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        area = rect.marginsRemoved(self.contentsMargins())
        mirrored = self._mirrored()
        top = area.top()
        for line in self.lines(area.width()):
            height, left = max(item.sizeHint().height() for item in line), area.left()
            for item in line:
                size = QSize(min(item.sizeHint().width(), area.width()), item.sizeHint().height())
                place = QRect(QPoint(left, top if self._above else top + height - size.height()), size)
                if mirrored:
                    place.moveLeft(area.left() + area.right() - place.right())
                item.setGeometry(place)
                left += size.width() + self._gap
            top += height + self._line_gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _grown(size: QSize, margins: QMargins) -> QSize:
    return size.grownBy(margins)
