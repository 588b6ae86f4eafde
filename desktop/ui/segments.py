"""Segments: choices that lie open side by side; one, several, or a place on a scale. Nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui import fonts, icons, theme
from desktop.ui.flow import Flow
from desktop.ui.icons import Tint
from desktop.ui.labels import Label

HEIGHT = 36  # pixels
PADDING = 13  # pixels on both sides of the words
LONG = 40  # characters that may not fit a narrow window
MARK = 24  # pixels for the tick of a choice among several


class Option(QAbstractButton):
    """One choice; joined to its neighbours (one of them) or standing alone with a tick (any of them)."""

    def __init__(self, code: str, words: str, alone: bool) -> None:
        super().__init__()
        self.code, self._alone = code, alone
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if len(words) > LONG:
            self.setToolTip(words)

    def sizeHint(self) -> QSize:
        # Measured as it looks when chosen, so that choosing moves nothing.
        words = QFontMetrics(fonts.sized(self.font(), theme.BODY, not self._alone)).horizontalAdvance(self.text())
        return QSize(max(44, words + 2 * PADDING + (MARK if self._alone else 0)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(240, HEIGHT))  # in the narrowest window long words end in an ellipsis

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, colours, chosen = QPainter(self), theme.tokens(), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = colours.accent_wash if chosen or (self.underMouse() and self.isEnabled()) else colours.sheet
        painter.setBrush(theme.colour(ground))
        edge = colours.accent if chosen or self.hasFocus() else colours.edge
        painter.setPen(QPen(theme.colour(edge), 2 if self.hasFocus() else 1))
        inset = 1.0 if self.hasFocus() else 0.5
        painter.drawPath(self._outline(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)))
        painter.setFont(fonts.sized(self.font(), theme.BODY, chosen and not self._alone))
        ink = colours.soft if not self.isEnabled() else colours.accent if chosen else colours.ink
        painter.setPen(theme.colour(ink))
        place = self.rect()
        if self._alone:
            self._draw_mark(painter)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            along, side = PADDING + MARK - 3, Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            place = place.adjusted(0, 0, -along, 0) if mirrored else place.adjusted(along, 0, 0, 0)
        else:
            side = Qt.AlignmentFlag.AlignHCenter
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width() - 4)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _draw_mark(self, painter: QPainter) -> None:
        place = self.rect().adjusted(PADDING - 3, 10, 0, -10)
        place.setWidth(16)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - PADDING + 3)
        name = "check-square-fill" if self.isChecked() else "square"
        icons.draw(painter, place, name, Tint.ACCENT if self.isChecked() else Tint.SOFT)

    def _outline(self, area: QRectF) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)  # what overlaps stays filled
        path.addRoundedRect(area, theme.RADIUS, theme.RADIUS)
        before, after = (False, False) if self._alone else self._neighbours()
        for square, left in ((before, area.left()), (after, area.right() - theme.RADIUS)):
            if square:
                path.addRect(QRectF(left, area.top(), theme.RADIUS, area.height()))
        return path.simplified()

    def _neighbours(self) -> tuple[bool, bool]:
        # Corners are round only where a line of choices begins and ends, wherever it was broken.
        parent = self.parentWidget()
        others = [] if parent is None else parent.findChildren(Option)
        line = [each for each in others if each.isVisible() and each.y() == self.y()]
        return any(each.x() < self.x() for each in line), any(each.x() > self.x() for each in line)


class Options(QWidget):
    """The shared part: a line of options, one stop of the Tab key, arrows between them, Space chooses."""

    pressed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], alone: bool, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._flow = Flow(self, 8 if alone else -1, 8 if alone else 6)
        self.options = tuple(Option(code, words, alone) for code, words in choices)
        for option in self.options:
            option.clicked.connect(lambda _on=False, code=option.code: self.pressed.emit(code))
            option.installEventFilter(self)
            self._flow.addWidget(option)
        self.show_chosen(())

    def show_chosen(self, codes: Sequence[str]) -> None:
        """Mark `codes` as chosen; the first of them, or the first of all, is where Tab arrives."""
        for option in self.options:
            option.setChecked(option.code in codes)
        self._stop_at(next((each for each in self.options if each.isChecked()), self._first()))

    @property
    def offered(self) -> list[str]:
        """The codes of the options that can be chosen now."""
        return [each.code for each in self.options if not each.isHidden()]

    def offer(self, codes: Sequence[str]) -> None:
        """Show only the options with these codes."""
        for option in self.options:
            option.setVisible(option.code in codes or option.isChecked())  # an answer is never hidden, it is refused
        self.show_chosen([each.code for each in self.options if each.isChecked()])
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Option) and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and watched.isChecked():
                self.pressed.emit(watched.code)
                return True
            step = self._steps().get(Qt.Key(event.key()))
            if step is not None:
                self._move(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _steps(self) -> dict[Qt.Key, int]:
        forth = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {Qt.Key.Key_Right: forth, Qt.Key.Key_Left: -forth, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}

    def _move(self, start: Option, step: int) -> None:
        shown = [each for each in self.options if not each.isHidden()]
        target = shown[(shown.index(start) + step) % len(shown)]
        self._stop_at(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, stop: Option | None) -> None:
        for option in self.options:
            option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option is stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)

    def _first(self) -> Option | None:
        return next((each for each in self.options if not each.isHidden()), None)


class Segments(Options):
    """One of a few; pressing the chosen one again takes the answer back."""

    changed = Signal(object)  # the code, or None

    def __init__(self, choices: Sequence[tuple[str, str]], value: str | None = None, name: str = "") -> None:
        super().__init__(choices, alone=False, name=name)
        self._value: str | None = None
        self.put(value)
        self.pressed.connect(self._press)

    @property
    def value(self) -> str | None:
        """The chosen code, or None."""
        return self._value

    def put(self, value: str | None) -> None:
        """Show `value` without telling anybody."""
        self._value = value
        self.show_chosen(() if value is None else (value,))

    def _press(self, code: str) -> None:
        self.put(None if code == self._value else code)
        self.changed.emit(self._value)


class TickChoices(Options):
    """Any of them; the `exclusive` one ("none of these") stands only alone."""

    changed = Signal(object)  # the codes, a list

    def __init__(
        self, choices: Sequence[tuple[str, str]], value: Sequence[str] = (), exclusive: str = "", name: str = ""
    ) -> None:
        super().__init__(choices, alone=True, name=name)
        self._exclusive, self._value = exclusive, list(value)
        self.put(value)
        self.pressed.connect(self._press)

    @property
    def value(self) -> list[str]:
        """The chosen codes in the order of the choices."""
        return list(self._value)

    def put(self, value: Sequence[str]) -> None:
        """Show `value` without telling anybody."""
        self._value = [each.code for each in self.options if each.code in value]
        stop = self.focusProxy()
        self.show_chosen(self._value)
        if isinstance(stop, Option) and stop.hasFocus():
            self._stop_at(stop)

    def _press(self, code: str) -> None:
        if code in self._value:
            chosen = [each for each in self._value if each != code]
        elif code == self._exclusive:
            chosen = [code]
        else:
            chosen = [*(each for each in self._value if each != self._exclusive), code]
        self.put(chosen)
        self.changed.emit(self.value)


class ScaleRow(QWidget):
    """A place from `low` to `high`, with words at both ends."""

    changed = Signal(object)  # int or None

    def __init__(
        self,
        low: int = 1,
        high: int = 5,
        low_words: str = "",
        high_words: str = "",
        value: int | None = None,
        name: str = "",
    ) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self.segments = Segments([(str(place), str(place)) for place in range(low, high + 1)], name=name)
        self.segments.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.segments.changed.connect(lambda code: self.changed.emit(None if code is None else int(code)))
        if low_words:
            line.addWidget(Label(low_words, "small"))
        line.addWidget(self.segments)
        if high_words:
            line.addWidget(Label(high_words, "small"))
        line.addStretch(1)
        self.setFocusProxy(self.segments)
        self.put(value)

    @property
    def value(self) -> int | None:
        """The chosen place, or None."""
        return None if self.segments.value is None else int(self.segments.value)

    def put(self, value: int | None) -> None:
        """Show `value` without telling anybody."""
        self.segments.put(None if value is None else str(value))
