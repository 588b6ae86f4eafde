"""Record form: a page on which one record is written, with a draft that is saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent

from desktop.actions import drafts, record
from desktop.actions.changed import changed
from desktop.actions.workspace import NoProgramme
from desktop.domain.declaration import Kind
from desktop.domain.field import Value
from desktop.domain.kind import kind_named
from desktop.domain.record import Draft, Filter, Record
from desktop.errors import AppError
from desktop.ui import messages
from desktop.ui.buttons import Button
from desktop.ui.fields import Surroundings
from desktop.ui.form import Form
from desktop.ui.live import Counts
from desktop.ui.page import Page
from desktop.ui.pages import library
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.names import Names, people, plain, saved_at, text
from desktop.ui.pages.wish import Wish, send
from desktop.ui.translate import translate

PAUSE = 2_000  # milliseconds after the last change before the draft is saved


Naming = Callable[[Names, Mapping[str, object]], tuple[str, str]]
"""Title and subtitle of the page for the answers so far."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be written: a kind, and either a draft, a record to mend, or answers to begin with."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)
    draft: Draft | None = None
    record: Record | None = None
    last: Mapping[str, object] = field(default_factory=dict)
    fixed: Sequence[str] = ()

    @property
    def start(self) -> dict[str, Value]:
        """The answers the form opens with."""
        if self.draft is not None:
            return plain(self.draft.values)
        return plain({**self.record.values, **self.values} if self.record else self.values)


class RecordForm(Page):
    """`done`: finished and kept, with the record's id; `closed`: left, with a draft if anything was typed."""

    done = Signal(str)
    closed = Signal()

    def __init__(
        self, desk: Desk, paper: Paper, name: Callable[[Names, Mapping[str, object]], tuple[str, str]]
    ) -> None:
        close = Button(translate("Sessions", "Close"), self.close_form)
        self.finish_button = Button(translate("Form", "Done"), self.finish, "main", shortcut="Ctrl+S")
        super().__init__("", "", (close, self.finish_button))
        self._desk, self._paper, self._name = desk, paper, name
        self._names = Names.read(desk.workspace)
        self._draft, self._saved, self._mending = paper.draft, "", ""
        if paper.draft is not None:
            self._saved = saved_at(paper.draft.saved, desk.workspace.clock())
            self._mending = paper.draft.record
        if paper.record is not None:
            self._mending = paper.record.id
        self._kind = _kind(paper.kind)
        self.form = self._grow()
        self.body.addWidget(self.form)
        self._unsaved = self._kept = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save)
        self._say_head()
        self._say_invitation()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.form.steps[self.form.current].focus()

    @property
    def kind(self) -> str:
        """What is being written."""
        return self._kind.name

    @property
    def draft(self) -> Draft | None:
        """The draft as it was last saved."""
        return self._draft

    def _grow(self) -> Form:
        around = Surroundings(self._names.choices, record.text_guard().scan, self._desk.workspace.today())
        counts = Counts(self._enrolled, lambda values: library.steps(text(values, "guide")))
        last = plain(self._paper.last)
        form = Form(self._kind, self._paper.start, around, last or None, counts, self._paper.fixed)
        form.changed.connect(self._changed)
        form.finished.connect(self._finish)
        form.answered.connect(self._answered)
        return form

    def _enrolled(self, values: Mapping[str, Value]) -> int | None:
        cohort = self._names.cohort(values)
        return people(cohort.values, "enrolled_sex") if cohort else None

    def _answered(self, name: str, value: object) -> None:
        """A group that was chosen brings along what it already knows, where nobody has answered yet."""
        known: dict[str, Value] = {}
        if name == "cohort" and isinstance(value, str):
            known = prefill(self._desk, self._kind, self._names, value)
        edition = library.edition(value) if name == "guide" and isinstance(value, str) else None
        if edition is not None:
            known = {"guide_version": edition}
        for other, answer in known.items():
            if other not in self.form.values:
                self.form.put(other, answer)

    def _changed(self) -> None:
        self._unsaved = True
        self._pause.start()
        self._say_head()

    def _say_head(self) -> None:
        title, place = self._name(self._names, self.form.values)
        self.head.say(title, " · ".join(words for words in (place, self._saved) if words))

    def _say_invitation(self) -> None:
        if self._desk.workspace.programme() is None:
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        if self._desk.workspace.role == "supervisor":
            text = translate("Sessions", "Create the programme first: until then this is kept as a draft.")
            messages.tell(self, text, "", "accent")
            return
        text = translate("Sessions", "You can write now. Finishing waits for the invitation from your supervisor.")
        hint = translate("Sessions", "The draft is kept here, encrypted, and everything you typed stays.")
        card = Button(translate("Sessions", "Make the device card"), lambda: send(self._desk, "exchange", Wish("card")))
        messages.tell(self, text, hint, "accent", (card,))

    def save(self) -> None:
        """Keep the draft now, if anything changed since it was last kept; a failure is shown on the page."""
        try:
            self._keep()
        except AppError as error:
            messages.show(self, error)

    def _keep(self) -> None:
        self._pause.stop()
        if not self._unsaved:
            return
        workspace = self._desk.workspace
        kept = self._draft.id if self._draft else ""
        self._draft = drafts.save(workspace, self._kind.name, self.form.values, kept, self._mending)
        self._unsaved, self._kept = False, True
        self._saved = saved_at(self._draft.saved, workspace.clock())
        self._say_head()

    def leave(self) -> None:
        """Called before the notebook closes or the page is taken away; raises if the draft cannot be kept."""
        self._keep()
        if self._kept:
            self._kept = False
            self._desk.changed(changed("drafts"))

    def close_form(self) -> None:
        """Go away; what was typed stays as a draft."""
        try:
            self.leave()
        except AppError as error:
            messages.show(self, error)
            return
        self.closed.emit()

    def finish(self) -> None:
        """Make a record of it, or go to the first thing that is missing."""
        if self._desk.workspace.programme() is None:
            self.save()
            self._tell_waiting()
        else:
            self.form.finish()

    def _finish(self) -> None:
        self._unsaved = self._unsaved or self._draft is None
        self.save()
        if self._draft is None:
            return
        try:
            kept = drafts.finish(self._desk.workspace, self._draft)
        except record.RecordRefused as refused:
            self.form.say_problems(refused.problems)
            return
        except NoProgramme:
            self._tell_waiting()
            return
        except AppError as error:
            messages.show(self, error)
            return
        self._draft, self._kept = None, False
        self._desk.changed(kept)
        self.done.emit(self._mending or (kept.ids[0] if kept.ids else ""))


def prefill(desk: Desk, kind: Kind, names: Names, cohort: str) -> dict[str, Value]:
    """What a group and the last record of it answer beforehand, of the questions that allow it."""
    found = names.cohorts.get(cohort)
    if found is None:
        return {}
    before = last_of(desk, kind.name, cohort)
    known = {**found.values, **(before.values if before else {}), "cohort": cohort}
    return plain({each.name: known[each.name] for each in kind.fields if each.prefill and each.name in known})


def last_of(desk: Desk, kind: str, cohort: str) -> Record | None:
    """The latest record of a kind that belongs to the group."""
    return next(record.rows(desk.workspace, kind, Filter(cohort=cohort, limit=1)), None)


def _kind(name: str) -> Kind:
    found = kind_named(name)
    if found is None:
        raise KeyError(name)
    return found
