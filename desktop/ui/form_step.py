"""Form step: the questions of one step on a sheet, in their order, the small ones side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop.domain.field import Field, Value
from desktop.ui.field_box import FieldBox
from desktop.ui.fields import Surroundings, make
from desktop.ui.flow import Flow
from desktop.ui.labels import Label
from desktop.ui.rows import Sheet

GAP = 24  # pixels between questions


class FormStep(Sheet):
    """Grows a box for each field the first time it is asked; a field no longer asked is only hidden."""

    def __init__(self, around: Surroundings, tell: Callable[[str], None]) -> None:
        super().__init__(spacing=GAP)
        self._around, self._tell = around, tell
        self.boxes: dict[str, FieldBox] = {}
        self.trouble = Label("", "problem", wrap=True)
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self._flow: Flow | None = None

    def ask(self, fields: Sequence[Field], values: Mapping[str, Value]) -> None:
        """Show exactly `fields`; new boxes are filled from `values`."""
        self.build(fields, values)
        asked = {field.name for field in fields}
        for name, box in self.boxes.items():
            box.setVisible(name in asked)

    def build(self, fields: Sequence[Field], values: Mapping[str, Value]) -> None:
        """Grow the boxes of `fields`, in the order in which they are asked and in which Tab visits them."""
        for field in fields:
            if field.name not in self.boxes:
                self._grow(field, values.get(field.name))

    def put(self, values: Mapping[str, Value]) -> None:
        """Show `values` in all boxes, without telling anybody."""
        for name, box in self.boxes.items():
            if box.input.read() != values.get(name):
                box.input.put(values.get(name))

    def show_trouble(self, sentence: str) -> None:
        """Show what is wrong with the step as a whole."""
        self.trouble.say(sentence)
        self.trouble.setVisible(bool(sentence))

    def focus(self, name: str = "") -> None:
        """Put the cursor into the field `name`, or into the first one."""
        shown = [box for box in self.boxes.values() if not box.isHidden()]
        box = next((box for box in shown if box.field.name == name), shown[0] if shown else None)
        if box is not None:
            box.input.widget.setFocus()

    def _grow(self, field: Field, value: Value | None) -> None:
        box = FieldBox(field, make(field, self._around, lambda: self._tell(field.name)))
        box.input.put(value)
        if not box.input.compact:
            self._flow = None
            self.column.addWidget(box)
        else:
            if self._flow is None:
                line = QWidget()
                self._flow = Flow(line, GAP, 16, above=True)
                self.column.addWidget(line)
            self._flow.addWidget(box)
        self.boxes[field.name] = box
