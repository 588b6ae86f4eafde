"""Labels: the roles a piece of text plays on a page, and the small chips that name a state."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStylePainter, QWidget

Role = Literal[
    "title", "heading", "section", "body", "strong", "soft", "small", "label",
    "problem", "good", "figure", "mono", "key",
]  # fmt: skip
ChipKind = Literal["quiet", "accent", "good", "warn", "bad"]

LINE_HEIGHT = 124  # percent of the font's own spacing: 1.45 of its size in the faces we meet
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
TEXT_COLUMN = 75  # characters; longer lines tire the eye


class Label(QLabel):
    """Text in one role; `**words**` stand out. What the user typed is never read as markup."""

    def __init__(self, text: str = "", role: Role = "body", wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        if wrap:
            # Qt puts the extra height under a line; half of it belongs above.
            self.setContentsMargins(0, 2, 0, -2)
        self.say(text)

    def minimumSizeHint(self) -> QSize:
        # Qt's own answer for wrapped text is its height in the narrowest column, and pages would scroll for nothing.
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), 120), self.fontMetrics().lineSpacing()) if self.wordWrap() else usual

    def heightForWidth(self, width: int) -> int:
        # A paragraph narrower than its column needs the height of its own width, or its last line is cut off.
        return super().heightForWidth(min(width, self.maximumWidth()))

    def say(self, text: str) -> None:
        """Show `text`; a wrapped label keeps the line height of the page."""
        if self.wordWrap() or "**" in text:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(rich(text))
        else:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)
        self.setAccessibleName(text.replace("**", ""))

    def play(self, role: Role) -> None:
        """Change the role, and with it the look."""
        if self.property("role") != role:
            self.setProperty("role", role)
            repolish(self)


class ElidedLabel(Label):
    """One line that ends in … where its place ends; the whole text is its tooltip then."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        width = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QStylePainter(self)
        alignment = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        role = self.foregroundRole()
        painter.drawItemText(self.contentsRect(), int(alignment), self.palette(), self.isEnabled(), shown, role)
        painter.end()
        del event


class Chip(QLabel):
    """A word in a rounded patch: a state, never a button. The colour repeats what the word already says."""

    def __init__(self, text: str, kind: ChipKind = "quiet", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, kind: ChipKind) -> None:
        """Change word and meaning together."""
        self.setText(text)
        self.setProperty("chip", kind)
        repolish(self)


def rich(text: str) -> str:
    """`text` as one paragraph of Qt's rich text, escaped, with `**words**` bold and the page's line height."""
    pieces = text.translate(_ESCAPED).replace("\n", "<br>").split("**")
    marked = "".join(f"<b>{piece}</b>" if place % 2 else piece for place, piece in enumerate(pieces))
    return f'<p style="line-height:{LINE_HEIGHT}%; margin:0">{marked}</p>'


def paragraph(text: str, role: Role = "body") -> Label:
    """Running text, at most 75 characters to a line."""
    result = Label(text, role, wrap=True)
    result.ensurePolished()
    result.setMaximumWidth(QFontMetrics(result.font()).averageCharWidth() * TEXT_COLUMN)
    return result


def repolish(widget: QWidget) -> None:
    """Let the stylesheet look again after a property it asks for has changed; before the first look nothing is due."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def mark(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the stylesheet asks for, and repolish only if it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        repolish(widget)
