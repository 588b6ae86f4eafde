"""Guarded text: a short free text whose doubtful words are marked where they stand, with the way out one click away."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.domain.guard import REPLACEMENTS, Finding
from desktop.ui import theme
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, Label, mark
from desktop.ui.translate import said, translate

PAUSE = 150  # milliseconds without a key before the text is looked through


Scan = Callable[[str], Sequence[Finding]]


class GuardedText(QWidget):
    """Several lines up to `limit` characters; `kept` are the stretches somebody said are no person."""

    changed = Signal(str)
    judged = Signal()  # the marks are up to date with what was typed
    overruled = Signal(str)  # the rule, never the words

    def __init__(self, limit: int, scan: Scan, name: str = "", kept: Sequence[str] = ()) -> None:
        super().__init__()
        self._limit, self._scan, self._kept = limit, scan, set(kept)
        self._findings: list[Finding] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(name)
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.edit.setFixedHeight(QFontMetrics(self.edit.font()).lineSpacing() * (3 if limit <= 400 else 6) + 24)
        self.edit.textChanged.connect(self._typed)
        column.addWidget(self.edit)
        column.addLayout(self._line())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)
        self.setFocusProxy(self.edit)
        self._show()

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.chip, self.question = Chip("", "bad"), Label("")
        self.replace = Button(translate("Guard", "Replace"), self._replace, "small")
        self.keep = Button(translate("Guard", "Keep"), self._keep, "small")
        self.why = Label("", "small", wrap=True)
        self.left = Label("", "small")
        for widget in (self.chip, self.question, self.replace, self.keep):
            line.addWidget(widget)
        line.addWidget(self.why, 1)
        line.addWidget(self.left)
        return line

    @property
    def value(self) -> str:
        """What is written."""
        return self.edit.toPlainText()

    @property
    def kept(self) -> list[str]:
        """The stretches that were kept as no person; they live only as long as the form."""
        return sorted(self._kept)

    @property
    def blocked(self) -> bool:
        """Whether something must be changed before the record can be finished."""
        return any(finding.level == "block" for finding in self._findings)

    @property
    def open_questions(self) -> int:
        """How many stretches wait for an answer."""
        return len(self._findings)

    def put(self, text: str) -> None:
        """Show `text` without telling anybody, and look through it at once."""
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(text)
        self.look()

    def look(self) -> None:
        """Look through the text now."""
        self._pause.stop()
        text = self.value
        found = self._scan(text) if text else ()
        self._findings = [
            each for each in found if each.level == "block" or text[each.start : each.end] not in self._kept
        ]
        self._findings.sort(key=lambda each: (each.level != "block", each.start))
        self._show()

    def _judge(self) -> None:
        self.look()
        self.judged.emit()

    def _typed(self) -> None:
        text = self.value
        if len(text) > self._limit:
            self._cut()
            return
        self._pause.start()
        self._count()
        self.changed.emit(text)

    def _cut(self) -> None:
        # Through a cursor, so that undo still knows what was there.
        cursor = self.edit.textCursor()
        cursor.setPosition(_units(self.value, self._limit))
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _count(self) -> None:
        left = self._limit - len(self.value)
        near = left <= self._limit // 5
        self.left.say(translate("Guard", "%n characters left", left) if near else "")
        self.left.setVisible(near)

    def _show(self) -> None:
        self._underline()
        self._count()
        first = self._findings[0] if self._findings else None
        for widget in (self.chip, self.question, self.replace, self.keep, self.why):
            widget.setVisible(first is not None)
        mark(self.edit, "wrong", self.blocked)
        if first is None:
            return
        must = first.level == "block"
        self.chip.show_state(said("Guard", first.label), "bad" if must else "warn")
        word = replacement(first)
        self.question.say(_question(word, must))
        self.replace.setVisible(bool(word))
        self.keep.setVisible(not must)
        self.why.say(translate("Guard", "Records without names protect people."))

    def _underline(self) -> None:
        colours, text = theme.tokens(), self.value
        marks = []
        for finding in self._findings:
            must = finding.level == "block"
            selection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(theme.colour(colours.bad if must else colours.warn))
            look.setBackground(theme.colour(colours.bad_wash if must else colours.warn_wash))
            selection.format = look
            selection.cursor = self._stretch(text, finding)
            marks.append(selection)
        self.edit.setExtraSelections(marks)

    def _stretch(self, text: str, finding: Finding) -> QTextCursor:
        cursor = QTextCursor(self.edit.document())
        cursor.setPosition(_units(text, finding.start))
        cursor.setPosition(_units(text, finding.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _replace(self) -> None:
        if self._findings:
            first = self._findings[0]
            self._stretch(self.value, first).insertText(replacement(first))
            self._judge()
            self.edit.setFocus()

    def _keep(self) -> None:
        if self._findings and self._findings[0].level != "block":
            first = self._findings[0]
            self._kept.add(self.value[first.start : first.end])
            self.overruled.emit(first.rule)
            self._judge()
            self.edit.setFocus()


def replacement(finding: Finding) -> str:
    """The word that can stand in the place of `finding`; nothing where only the writer can say it otherwise."""
    source = REPLACEMENTS[finding.replacement]
    return said("Guard", source) if source else ""


def _question(word: str, must: bool) -> str:
    if not must:
        return translate("Guard", "Is this a person?")
    if word:
        return translate("Guard", "Replace with “{word}”?").format(word=word)
    return translate("Guard", "Say what happened, not who.")


def _units(text: str, place: int) -> int:
    """A place in characters as Qt counts it: in UTF-16 units, two for an emoji."""
    return place + sum(1 for letter in text[:place] if ord(letter) > 0xFFFF)
