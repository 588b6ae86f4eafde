"""Page: the frame every page stands in, with its head, a place for news, and one or two columns that scroll."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.head import PageHead

MARGIN = 32  # pixels on both sides of a page
WIDE = theme.WIDE_FROM - theme.RAIL_WIDTH - 2 * MARGIN  # a body this wide stands in a wide window


class Columns(QWidget):
    """Two columns side by side in a wide window, one after the other in a narrow one."""

    def __init__(self, aside: int = 380) -> None:
        """`aside`: width in pixels of the second column while it stands beside the first."""
        super().__init__()
        self._aside = aside
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(24)
        self.first, self.second = _column(), _column()
        self._panes = tuple(_pane(column) for column in (self.first, self.second))
        for pane, share in zip(self._panes, (1, 0), strict=True):
            self._box.addWidget(pane, share, Qt.AlignmentFlag.AlignTop)
        self._arrange(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width() >= WIDE)

    def _arrange(self, wide: bool) -> None:
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(side if wide else below)
        second = self._panes[1]
        second.setMinimumWidth(self._aside if wide else 0)
        second.setMaximumWidth(self._aside if wide else 16_777_215)


class Page(QWidget):
    """Head, news, body. Add to `body`, or call `two_columns` and add to its `first` and `second`."""

    def __init__(self, title: str, subtitle: str = "", actions: tuple[QWidget, ...] = (), hint: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 28, 0, 0)
        whole.setSpacing(16)
        self.head = PageHead(title, subtitle, actions, hint)
        self.news = _column(8)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, 0, MARGIN, 0)
        top.setSpacing(16)
        top.addWidget(self.head)
        top.addLayout(self.news)
        whole.addLayout(top)
        self._wanted: QWidget | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("pageViewport")
        inner = QWidget()
        inner.setObjectName("pageBody")
        inner.setMinimumWidth(1)  # as wide as the page, whatever stands in it: columns then see the width there is
        # A layout aligned to the top would never grow beyond its hint; what is left over goes under the body instead.
        self._outer = outer = QVBoxLayout(inner)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.body = _column()
        self.body.setContentsMargins(MARGIN, 4, MARGIN, 32)
        outer.addLayout(self.body)
        outer.addStretch(1)
        self._scroll.setWidget(inner)
        self._scroll.verticalScrollBar().installEventFilter(self)
        whole.addWidget(self._scroll, 1)

    def two_columns(self, aside: int = 380) -> Columns:
        """Columns in the body, the second `aside` pixels wide; each is a vertical layout."""
        columns = Columns(aside)
        self.body.addWidget(columns)
        return columns

    def fill(self) -> None:
        """Let the body take the whole height of the page, for a list that scrolls by itself."""
        self._outer.setStretch(0, 1)
        self._outer.setStretch(1, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The scroll bar stands in the margin, so that nothing moves when it comes and goes.
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self._scroll.verticalScrollBar()
            taken = bar.sizeHint().width() if event.type() is QEvent.Type.Show else 0
            self.body.setContentsMargins(MARGIN, 4, MARGIN - taken, 32)
        return super().eventFilter(watched, event)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until `widget` can be seen; of several wishes at once the last one counts."""
        self._wanted = widget
        self._bring(widget)
        # A step that was opened just now is laid out only afterwards, and then stands elsewhere.
        QTimer.singleShot(0, widget, partial(self._bring, widget))

    def _bring(self, widget: QWidget) -> None:
        if widget is self._wanted:
            self._settle(widget)
            self._scroll.ensureWidgetVisible(widget, 0, 48)

    def _settle(self, widget: QWidget) -> None:
        """Lay out all that holds `widget` now, from the inside outwards: Qt takes a turn of the loop for each level."""
        place: QWidget | None = widget
        while place is not None and place is not self._scroll.viewport():
            layout = place.layout()
            if layout is not None:
                layout.activate()
            place = place.parentWidget()
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))


def _column(spacing: int = 24) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def _pane(column: QVBoxLayout) -> QWidget:
    pane = QWidget()
    pane.setLayout(column)
    return pane
