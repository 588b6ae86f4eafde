"""Master and detail: a list and what was picked from it; side by side in a wide window, else one after the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.buttons import Button
from desktop.ui.page import WIDE
from desktop.ui.rows import clear
from desktop.ui.translate import translate


class MasterDetail(QWidget):
    """`master` stays; `open_detail` shows something beside it, `close_detail` (Esc) takes it away."""

    def __init__(self, master: QWidget, detail_width: int = 480) -> None:
        """`detail_width` in pixels, while both are shown."""
        super().__init__()
        self._master, self._wide, self._width = master, True, detail_width
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(24)
        line.addWidget(master, 1)
        self._pane = QWidget()
        self._column = QVBoxLayout(self._pane)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._back = Button(translate("Window", "Back to the list"), self.close_detail, "quiet", "caret-left")
        self._inner = QVBoxLayout()
        self._column.addWidget(self._back)
        self._column.addLayout(self._inner)
        line.addWidget(self._pane, 0, Qt.AlignmentFlag.AlignTop)
        self._closed: Callable[[], object] | None = None
        self._pane.hide()

    @property
    def is_open(self) -> bool:
        """Whether a detail is shown."""
        return not self._pane.isHidden()

    def open_detail(self, detail: QWidget, closed: Callable[[], object] | None = None) -> None:
        """Show `detail` instead of the one that was there; `closed` runs when the user leaves it."""
        clear(self._inner)
        self._inner.addWidget(detail)
        self._closed = closed
        self._pane.show()
        self._arrange()

    def close_detail(self) -> None:
        """Take the detail away and go back to the list."""
        clear(self._inner)
        self._pane.hide()
        self._arrange()
        self._master.setFocus()
        if self._closed is not None:
            self._closed()
            self._closed = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= WIDE
        if wide != self._wide:
            self._wide = wide
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.close_detail()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        self._master.setVisible(self._wide or not self.is_open)
        self._back.setVisible(not self._wide)
        self._pane.setMinimumWidth(self._width if self._wide else 0)
        self._pane.setMaximumWidth(self._width if self._wide else 16_777_215)
