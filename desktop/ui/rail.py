"""Rail: the pages at the start edge of the window, and who writes here and when the notebook closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import fonts, icons, theme
from desktop.ui.buttons import IconButton
from desktop.ui.icons import Tint
from desktop.ui.labels import Label
from desktop.ui.translate import translate

_WIDTH = theme.RAIL_WIDTH - 17  # inside the rail's margins and its rule
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
NARROW = 61  # pixels of a rail that shows only icons
_TEXT_AT, _TEXT_END = 42, 12
_BADGE = 28


class RailItem(QAbstractButton):
    """One page: icon, word (two lines if it must), and a badge with what waits there."""

    def __init__(self, icon: str, word: str) -> None:
        super().__init__()
        self._icon, self._badge, self._wordless = icon, 0, False
        self.setText(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(word)

    def show_badge(self, number: int) -> None:
        """Show how much waits; 0 shows nothing."""
        self._badge = number
        self.setAccessibleDescription(str(number) if number else "")
        self.update()

    def show_words(self, shown: bool) -> None:
        """Show the word, or only the icon with the word as its tooltip."""
        self._wordless = not shown
        self.setToolTip("" if shown else self.text())
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        if self._wordless:
            return QSize(NARROW - 17, 40)
        metrics = QFontMetrics(fonts.sized(self.font(), theme.BODY, bold=True))
        area = QRect(0, 0, self._text_width(), 1000)
        words = metrics.boundingRect(area, Qt.TextFlag.TextWordWrap, self.text())
        return QSize(_WIDTH, max(36, words.height() + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, chosen, colours = QPainter(self), self.isChecked(), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tint = Tint.ACCENT if chosen else Tint.SOFT
        icons.draw(painter, self._placed(QRect(12, (self.height() - 20) // 2, 20, 20)), self._icon, tint)
        if not self._wordless:
            painter.setFont(fonts.sized(self.font(), theme.BODY, chosen))
            painter.setPen(theme.colour(colours.accent if chosen else colours.soft))
            place = self._placed(QRect(_TEXT_AT, 0, self._text_width(), self.height()))
            start = Qt.AlignmentFlag.AlignRight if self._mirrored() else Qt.AlignmentFlag.AlignLeft
            painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self.text())
        if self._badge:
            self._paint_badge(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme.tokens()
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.accent_wash))
            painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)

    def _paint_badge(self, painter: QPainter) -> None:
        colours, font = theme.tokens(), fonts.sized(self.font(), theme.SMALL, bold=True)
        number = str(self._badge) if self._badge < 100 else "99+"
        width = max(21, QFontMetrics(font).horizontalAdvance(number) + 12)
        left, top = (
            (self.width() - width, 0) if self._wordless else (self.width() - 12 - width, (self.height() - 18) // 2)
        )
        place = self._placed(QRect(left, top, width, 18))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.accent))
        painter.drawRoundedRect(QRectF(place), 9, 9)
        painter.setFont(font)
        painter.setPen(theme.colour(colours.on_accent))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number)

    def _text_width(self) -> int:
        return _WIDTH - _TEXT_AT - _TEXT_END - (_BADGE if self._badge else 0)

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _placed(self, rect: QRect) -> QRect:
        if self._mirrored():
            rect.moveLeft(self.width() - rect.right() - 1)
        return rect


class Rail(QFrame):
    """The list of pages; `chosen` says which place in the list was picked."""

    chosen = Signal(int)

    def __init__(self, pages: Sequence[tuple[str, str]], lock: Callable[[], object]) -> None:
        """`pages`: (icon, word) in their order; `lock` runs when the lock button is pressed."""
        super().__init__()
        self.setObjectName("rail")
        self.setFixedWidth(theme.RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 20, 8, 8)
        column.setSpacing(2)
        self.name = Label("Daftar", "section")
        self.name.setContentsMargins(12, 0, 0, 16)
        column.addWidget(self.name)
        self.items = tuple(RailItem(icon, word) for icon, word in pages)
        for place, item in enumerate(self.items):
            item.clicked.connect(partial(self._press, place))
        column.addWidget(self._listed(), 1)
        column.addWidget(self._foot(lock))

    def _listed(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for item in self.items:
            column.addWidget(item)
        column.addStretch(1)
        area = QScrollArea()  # at twice the size not all pages fit a small screen
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setObjectName("pageBody")
        area.setWidget(inner)
        return area

    def show_words(self, shown: bool) -> None:
        """Show words beside the icons, or only icons where the window is narrow."""
        self.setFixedWidth(theme.RAIL_WIDTH if shown else NARROW)
        for widget in (self.name, self.who, self.when):
            widget.setVisible(shown)
        self.left.setVisible(not shown and bool(self.left.text()))
        self.foot_line.setDirection(_ACROSS if shown else _DOWN)
        for item in self.items:
            item.show_words(shown)

    def _press(self, place: int) -> None:
        self.show_chosen(place)
        self.chosen.emit(place)

    def _foot(self, lock: Callable[[], object]) -> QWidget:
        foot = QFrame()
        foot.setObjectName("railFoot")
        self.foot_line = line = QBoxLayout(_ACROSS, foot)
        line.setContentsMargins(12, 10, 0, 4)
        line.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.who, self.when = Label("", "small", wrap=True), Label("", "small", wrap=True)
        self.left = Label("", "strong")
        self.left.hide()
        for label in (self.who, self.when, self.left):
            words.addWidget(label)
        line.addLayout(words, 1)
        self.lock_button = IconButton("lock", translate("Window", "Close the notebook (Ctrl+L)"), lock)
        line.addWidget(self.lock_button, 0, Qt.AlignmentFlag.AlignBottom)
        return foot

    def show_chosen(self, place: int) -> None:
        """Mark the page at `place` as the one that is shown."""
        for number, item in enumerate(self.items):
            item.setChecked(number == place)

    def show_foot(self, who: str, when: str, left: str = "") -> None:
        """Say who writes here and when the notebook closes by itself; `left` is that in short, for a rail of icons."""
        self.who.say(who)
        self.when.say(when)
        self.left.say(left)
        self.left.setToolTip(when)
        self.left.setVisible(bool(left) and self.who.isHidden())
