"""Paper type: faces, sizes and inks of the printed page, and text shaped into lines. All lengths are points."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from desktop.reports.document import Align, Text, words

UNIT = 20
"""Text is measured in twentieths of a point, so that screen and PDF break lines alike whatever their resolution."""

INK = QColor(0, 0, 0)
SOFT = QColor(80, 80, 80)
HAIR = QColor(160, 160, 160)
"""The three greys a photocopier keeps apart."""

_ALIGN = {
    ("start", False): Qt.AlignmentFlag.AlignLeft,
    ("end", False): Qt.AlignmentFlag.AlignRight,
    ("start", True): Qt.AlignmentFlag.AlignRight,
    ("end", True): Qt.AlignmentFlag.AlignLeft,
    ("middle", False): Qt.AlignmentFlag.AlignHCenter,
    ("middle", True): Qt.AlignmentFlag.AlignHCenter,
}
"""A text layout does not turn left into right by itself for a text that runs from the right."""


@dataclass(frozen=True, slots=True)
class Style:
    """`size` of the letters and `leading` from line to line."""

    size: float
    leading: float
    bold: bool = False
    soft: bool = False


TITLE = Style(25, 30, bold=True)
SECTION = Style(15, 19.5, bold=True)
PART = Style(11.5, 15.5, bold=True)
LEAD = Style(12.5, 18)
BODY = Style(10.5, 14.6)
SMALL = Style(8.5, 11.5)
NOTE = Style(8, 10.5, soft=True)
CELL = Style(9.5, 13)
HAND = Style(21, 30)
LABEL = Style(9.5, 14.6, bold=True)
HEAD = Style(8.5, 11.5, bold=True)
EDGE = Style(8, 10, soft=True)
MARK = Style(8.5, 11, bold=True)
CARD = Style(40, 48, bold=True)


@dataclass(frozen=True, slots=True)
class Frame:
    """The room a block has: distance from the sheet's left edge, width, the face, and which side text begins."""

    left: float
    width: float
    family: str
    rtl: bool = False

    def x(self, start: float, width: float) -> float:
        """The left edge of something `width` wide that stands `start` from the side where text begins."""
        return self.left + (self.width - start - width if self.rtl else start)

    def part(self, start: float, width: float) -> Frame:
        """A narrower frame inside this one."""
        return Frame(self.x(start, width), width, self.family, self.rtl)


@dataclass(frozen=True, slots=True)
class Shaped:
    """Text broken into lines for one width; the layout is kept because its lines live in it."""

    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def widest(self) -> float:
        """The natural width of the longest line."""
        return max((line.naturalTextWidth() for line in self.lines), default=0.0) / UNIT

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Draw all lines with the top left corner at (x, y)."""
        for number in range(len(self.lines)):
            self.paint_line(painter, number, x, y + number * self.style.leading)

    def paint_line(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Draw one line, its leading shared above and below."""
        line = self.lines[number]
        room = (self.style.leading * UNIT - line.ascent() - line.descent()) / 2
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / UNIT, 1 / UNIT)
        painter.setPen(SOFT if self.style.soft else INK)
        line.draw(painter, QPointF(0, room))
        painter.restore()


def font(family: str, style: Style) -> QFont:
    """The face at a style's size: no hinting, no ligatures (copied text reads as it was written), no other fonts."""
    face = QFont(family)
    face.setPixelSize(round(style.size * UNIT))
    face.setBold(style.bold)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    face.setFeature(QFont.Tag("liga"), 0)
    return face


def shape(text: Text, style: Style, frame: Frame, align: Align = "start") -> Shaped:
    """`text` broken into lines of the frame's width."""
    layout = QTextLayout("".join(span.text for span in text), font(frame.family, style))
    option = QTextOption(_ALIGN[align, frame.rtl])
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if frame.rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_weights(text))
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(frame.width, 1) * UNIT)
        line.setPosition(QPointF(0, 0))
        lines.append(line)
    layout.endLayout()
    return Shaped(layout, tuple(lines), style)


def _weights(text: Text) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for span in text:
        if span.bold:
            weight = QTextCharFormat()
            weight.setFontWeight(QFont.Weight.Bold)
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, len(span.text), weight
            ranges.append(part)
        start += len(span.text)
    return ranges


def say(text: str, style: Style, frame: Frame, align: Align = "start") -> Shaped:
    """As `shape`, for text in one weight."""
    return shape(words(text), style, frame, align)


def rule(painter: QPainter, x: float, y: float, width: float, weight: float = 0.5, ink: QColor = INK) -> None:
    """A horizontal rule as a filled bar, so that no printer thins it away."""
    painter.fillRect(QRectF(x, y - weight / 2, width, weight), ink)


def outline(painter: QPainter, box: QRectF, weight: float = 0.6, ink: QColor = INK) -> None:
    """An empty box."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    painter.drawRect(box)
    painter.restore()


def dashes(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """A line to cut along."""
    painter.save()
    pen = QPen(SOFT, 0.7)
    pen.setDashPattern([6.0, 4.0])
    painter.setPen(pen)
    painter.drawLine(start, end)
    painter.restore()
