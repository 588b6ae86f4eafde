"""Leaves: a page, and the pages that were opened over it; Esc goes back one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.main_window import Leaving, Refreshing


class Leaves(QStackedWidget):
    """`home` always lies at the bottom; `lay` opens a page over what is shown, `back` takes it away again."""

    def __init__(self, home: QWidget) -> None:
        super().__init__()
        self._pages = [home]
        self.addWidget(home)

    @property
    def top(self) -> QWidget:
        """The page that is shown."""
        return self._pages[-1]

    def lay(self, page: QWidget) -> None:
        """Open `page` over what is shown."""
        self._pages.append(page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def back(self) -> None:
        """Take the topmost page away; it may save what is unfinished."""
        if len(self._pages) == 1:
            return
        top = self._pages.pop()
        if isinstance(top, Leaving):
            top.leave()
        self.removeWidget(top)
        top.hide()
        top.deleteLater()
        self.setCurrentWidget(self.top)
        self.top.setFocus()

    def home(self) -> None:
        """Go back to the home page; what was being written stays as a draft."""
        while len(self._pages) > 1:
            self.back()

    def refresh(self, changed: object) -> None:
        """Pass on what changed; a page that is taken away meanwhile hears of nothing."""
        for page in list(self._pages):
            if isinstance(page, Refreshing) and page in self._pages:
                page.refresh(changed)

    def leave(self) -> None:
        """Let every page save what is unfinished."""
        for page in self._pages:
            if isinstance(page, Leaving):
                page.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.top.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and len(self._pages) > 1:
            self.back()
        else:
            super().keyPressEvent(event)
