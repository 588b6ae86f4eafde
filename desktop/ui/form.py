"""Form: grown from a kind of record; steps across its top, sums and problems where they belong, nothing preselected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.declaration import Kind
from desktop.domain.field import Field, Problem, Value, is_blank
from desktop.domain.kind import check, normalise, parse_record, prune
from desktop.ui import live
from desktop.ui.buttons import Button
from desktop.ui.fields import Surroundings
from desktop.ui.form_step import FormStep
from desktop.ui.page import Columns, Page
from desktop.ui.rows import Card, Fact, Section
from desktop.ui.step_pills import State, StepPills
from desktop.ui.translate import said, translate
from desktop.ui.wording import label, value_words

ASIDE = 330  # pixels
UNASKED: tuple[str, ...] = ("required",)
"""Problems that are only shown once somebody wanted to go on: nobody has answered everything while still writing."""
SHOWN_AGAIN = ("site", "language", "facilitators", "guide")
"""What stays before the writer's eyes on every step, because it is seldom changed and easily wrong."""


class Form(QWidget):
    """One record being written. `changed`: what a draft keeps; `finished`: complete and checked values."""

    changed = Signal(dict)
    finished = Signal(dict)
    answered = Signal(str, object)
    stepped = Signal(int)

    def __init__(
        self,
        kind: Kind,
        values: Mapping[str, Value],
        around: Surroundings,
        last: Mapping[str, Value] | None = None,
        counts: live.Counts | None = None,
        fixed: Sequence[str] = (),
    ) -> None:
        """`last`: the answers that may be taken over; `fixed`: fields the page decides and the form does not ask."""
        super().__init__()
        self._kind, self._around, self._fixed = kind, around, frozenset(fixed)
        self._counts = counts or live.Counts()
        self._values: dict[str, Value] = {**_prefilled(kind, last or {}, values), **values}
        self._touched: set[str] = set(values)
        self._insisted: set[int] = set()
        self._problems: list[Problem] = []
        self._refused: list[Problem] = []
        self.current = 0
        self.groups = tuple(dict.fromkeys(each.group for each in kind.fields))
        self._lay_out(last)
        self._make_shortcuts()
        for group, step in zip(self.groups, self.steps, strict=True):
            step.build([each for each in kind.fields if each.group == group and each.name not in fixed], self._values)
        self._follow()
        self.go(0)

    def _lay_out(self, last: Mapping[str, Value] | None) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        self.pills = StepPills([said("Domain", group) for group in self.groups])
        self.pills.chosen.connect(self.go)
        whole.addWidget(self.pills)
        self.pills.setVisible(len(self.groups) > 1)
        columns = Columns(ASIDE)
        self.aside = columns.second
        self.steps = tuple(FormStep(self._around, self._take) for _group in self.groups)
        columns.first.setSpacing(16)
        for step in self.steps:
            columns.first.addWidget(step)
        self.back = Button(translate("Form", "Back"), lambda: self.go(self.current - 1), icon="caret-left")
        self.next = Button(translate("Form", "Next"), self.go_on)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.next)
        columns.first.addLayout(line)
        whole.addWidget(columns)
        facts = _facts(self._kind, last or {}, self._around)
        if facts:
            self.aside.addWidget(Section(translate("Form", "As last time"), Card(*facts)))

    def _make_shortcuts(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, then in (
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Ctrl+PgDown", lambda: self.go(self.current + 1)),
            ("Ctrl+PgUp", lambda: self.go(self.current - 1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(within)
            shortcut.activated.connect(then)

    @property
    def values(self) -> dict[str, Value]:
        """The answers as a draft keeps them: completed by the program, without those no longer asked."""
        typed, _wrong = parse_record(self._kind, self._values)
        return normalise(self._kind, prune(self._kind, typed))

    @property
    def problems(self) -> list[Problem]:
        """Everything that still keeps the record from being finished."""
        return list(self._problems)

    def put(self, name: str, value: Value | None) -> None:
        """Answer the field `name` from outside, as if it had been typed."""
        self._keep(name, value)
        for step in self.steps:
            step.put(self._values)
        self._follow()
        self.changed.emit(self.values)

    def say_problems(self, problems: Sequence[Problem]) -> None:
        """Show what a verb refused, beside the fields, and go to the first of them."""
        self._insisted = set(range(len(self.groups)))
        self._refused = list(problems)
        self._follow()
        self._go_to_first()

    def go(self, place: int) -> None:
        """Open the step at `place`, if there is one; what was small is merged before it is left."""
        if not 0 <= place < len(self.steps):
            return
        self.steps[self.current].put(self._completed())
        self.current = place
        for number, step in enumerate(self.steps):
            step.setVisible(number == place)
        self.pills.show_step(place)
        self.back.setVisible(place > 0)
        final = place == len(self.steps) - 1
        self.next.setText(translate("Form", "Done") if final else self._next_words(place + 1))
        self._follow()
        self.steps[place].focus()
        page = _page_of(self)
        if page is not None:
            page.reveal(self.pills)
        self.stepped.emit(place)

    def _next_words(self, place: int) -> str:
        return translate("Form", "Next: {step}").format(step=said("Domain", self.groups[place]))

    def go_on(self) -> None:
        """The next step; from the last one, finish."""
        self._insisted.add(self.current)
        if self.current + 1 < len(self.steps):
            self.go(self.current + 1)
        else:
            self.finish()

    def finish(self) -> None:
        """Say `finished`, or go to the first thing that is missing."""
        self._insisted = set(range(len(self.groups)))
        self._follow()
        if self._problems:
            self._go_to_first()
        else:
            self.finished.emit(self.values)

    def _take(self, name: str) -> None:
        step = next(step for step in self.steps if name in step.boxes)
        value = step.boxes[name].input.read()
        self._keep(name, value)
        self._touched.add(name)
        self._follow()
        self.answered.emit(name, value)
        self.changed.emit(self.values)

    def _keep(self, name: str, value: Value | None) -> None:
        self._refused = [each for each in self._refused if each.field not in ("", name)]
        if value is None or is_blank(value):
            self._values.pop(name, None)
        else:
            self._values[name] = value

    def _completed(self) -> dict[str, Value]:
        done = self.values
        return {name: done.get(name, value) for name, value in self._values.items()}

    def _follow(self) -> None:
        """Ask what the answers call for, add up, and look what is wrong."""
        typed, wrong = parse_record(self._kind, self._values)
        values = normalise(self._kind, prune(self._kind, typed))
        asked = [each for each in self._kind.applicable(values) if each.name not in self._fixed]
        for group, step in zip(self.groups, self.steps, strict=True):
            step.ask([each for each in asked if each.group == group], self._values)
            live.follow(step, values, self._counts)
        unread = {problem.field for problem in wrong}
        found = check(self._kind, values, self._around.today)
        self._problems = [*wrong, *(each for each in found if each.field not in unread), *self._texts(unread)]
        known = {problem.field for problem in self._problems}
        self._problems += [each for each in self._refused if each.field not in known]
        self._show_problems()

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Tab goes from question to question as the eye does, though some were asked later than others."""
        boxes = [box for step in self.steps for box in step.boxes.values() if box.isVisible()]
        inside = [each for box in boxes for each in box.findChildren(QWidget)]
        stops = [each for each in (*self.pills.pills, *inside, self.back, self.next) if _is_stop(each)]
        now = QApplication.focusWidget()
        if now not in stops:
            return super().focusNextPrevChild(forth)
        place = stops.index(now) + (1 if forth else -1)
        target = stops[place] if 0 <= place < len(stops) else self._outside(now, forth)
        reason = Qt.FocusReason.TabFocusReason if forth else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def _outside(self, start: QWidget, forth: bool) -> QWidget:
        """The next stop of the window that is no part of this form."""
        found = start.nextInFocusChain() if forth else start.previousInFocusChain()
        while found is not None and found is not start:
            if _is_stop(found) and not self.isAncestorOf(found):
                return found
            found = found.nextInFocusChain() if forth else found.previousInFocusChain()
        return start

    def _texts(self, known: set[str]) -> list[Problem]:
        boxes = [box for step in self.steps for box in step.boxes.values() if not box.isHidden()]
        return [problem for box in boxes if box.field.name not in known for problem in live.guarded(box)]

    def _show_problems(self) -> None:
        states: list[State] = []
        for place, (group, step) in enumerate(zip(self.groups, self.steps, strict=True)):
            here = [each for each in self._problems if self._group_of(each) == group]
            insisted = place in self._insisted
            for name, box in step.boxes.items():
                first = next((each for each in here if each.field == name and self._is_due(each, insisted)), None)
                box.show_problem("" if first is None else _sentence(first))
            begun = any(name in self._values for name, box in step.boxes.items() if not box.isHidden())
            states.append(("done" if begun else "open") if not here else "wrong" if insisted else "open")
            loose = [each for each in here if each.field not in step.boxes]
            step.show_trouble(" ".join(_sentence(each) for each in loose) if insisted else "")
        self.pills.show_states(states)

    def _is_due(self, problem: Problem, insisted: bool) -> bool:
        return insisted or (problem.field in self._touched and problem.code not in UNASKED)

    def _group_of(self, problem: Problem) -> str:
        field = self._kind.find(problem.field)
        return self.groups[-1] if field is None else field.group

    def _go_to_first(self) -> None:
        if not self._problems:
            return
        first = min(self._problems, key=lambda each: self.groups.index(self._group_of(each)))
        self.go(self.groups.index(self._group_of(first)))
        step = self.steps[self.current]
        step.focus(first.field)
        page = _page_of(self)
        if page is not None and first.field in step.boxes:
            page.reveal(step.boxes[first.field])


def _prefilled(kind: Kind, last: Mapping[str, Value], values: Mapping[str, Value]) -> dict[str, Value]:
    """Last time's answers to the questions that allow it, for a record that is still empty."""
    return {} if values else {each.name: last[each.name] for each in kind.every if each.prefill and each.name in last}


def _facts(kind: Kind, last: Mapping[str, Value], around: Surroundings) -> list[QWidget]:
    known: list[Field] = [each for each in kind.every if each.name in SHOWN_AGAIN and not is_blank(last.get(each.name))]
    return [Fact(label(each), value_words(each, last[each.name], around.choices_for)) for each in known]


def _sentence(problem: Problem) -> str:
    return said("Problems", problem.text).format(**problem.facts)


def _is_stop(widget: QWidget) -> bool:
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _page_of(widget: QWidget) -> Page | None:
    seen: QWidget | None = widget
    while seen is not None and not isinstance(seen, Page):
        seen = seen.parentWidget()
    return seen
