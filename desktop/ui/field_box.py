"""Field box: one question on the form, with its name, its hint, its input and the sentence about what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.field import Field
from desktop.ui.fields import Input
from desktop.ui.labels import Label, mark
from desktop.ui.translate import said, translate
from desktop.ui.wording import label

PROBLEM_WIDTH = 240  # pixels; a sentence under a small input breaks here


class FieldBox(QWidget):
    """A compact one has a small label above; a wide one a heading with its hint beside it."""

    def __init__(self, field: Field, taken: Input) -> None:
        super().__init__()
        self.field, self.input = field, taken
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 if taken.compact else 8)
        column.addLayout(self._head())
        column.addWidget(taken.widget)
        self._problem = Label("", "problem", wrap=True)
        self._problem.hide()
        if taken.compact:
            self._problem.setFixedWidth(PROBLEM_WIDTH)
        column.addWidget(self._problem)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        name = Label(label(self.field), "label" if self.input.compact else "section")
        name.setBuddy(self.input.widget)
        line.addWidget(name)
        hint = said("Domain", self.field.hint) if self.field.hint else ""
        if not self.field.required and not (self.input.compact and hint):
            optional = translate("Form", "optional")
            hint = f"{optional} · {_lowered(hint)}" if hint else optional
        if hint:
            text = Label(f"· {_lowered(hint)}" if self.input.compact else hint, "small", wrap=not self.input.compact)
            text.setToolTip(hint)
            line.addWidget(text, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            line.addStretch(1)
        return line

    @property
    def problem(self) -> str:
        """The sentence that is shown, or nothing."""
        return "" if self._problem.isHidden() else self._problem.accessibleName()

    def show_problem(self, sentence: str) -> None:
        """Write `sentence` under the input, or take it away."""
        if sentence != self.problem:
            self._problem.say(sentence)
            self._problem.setVisible(bool(sentence))
            mark(self.input.widget, "wrong", bool(sentence))
            self.input.widget.setAccessibleDescription(sentence)


def _lowered(sentence: str) -> str:
    return (sentence[:1].lower() + sentence[1:]).rstrip(".")
