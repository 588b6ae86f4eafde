"""Exchange import: packets are looked into first, and taken in only when somebody says so."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import intake
from desktop.actions.changed import Changed, changed
from desktop.actions.intake import Preview, Taken
from desktop.actions.workspace import Workspace
from desktop.errors import AppError
from desktop.ui import files, messages, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Chip, ChipKind, Label, paragraph
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.digits import DigitsShown
from desktop.ui.pages.exchange_words import counted, runs
from desktop.ui.rows import Card, Row, Section, Sheet, clear
from desktop.ui.translate import translate

MOST_LINES = 60  # lines of one import that are shown one by one


@dataclass(frozen=True, slots=True)
class Line:
    """One file of an import: what was seen in it, what accepting it did, or why it was refused."""

    file: Path
    seen: Preview | None = None
    taken: Taken | None = None
    refused: AppError | None = None

    @property
    def waits(self) -> bool:
        """Whether there is something in it to accept."""
        return self.seen is not None and self.taken is None and self.seen.status == intake.ACCEPTED


class Importing(QWidget):
    """Choose files, look, accept. `taken`: what accepting changed; `asking`: whether an answer is waited for."""

    taken = Signal(object)
    asking = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lines: tuple[Line, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.busy = BusyLine()
        self._place = QVBoxLayout()
        self._place.setSpacing(16)
        self._column.addWidget(self.busy)
        self._column.addLayout(self._place)
        self.accept_button = self.leave_button = Button("")
        self.hide()

    def begin(self) -> None:
        """Ask for the files."""
        files.ask_files(self, translate("Exchange", "Import packets"), ".daftar", self.look)

    def look(self, chosen: list[Path]) -> None:
        """Open every file and say what is in it; nothing is taken."""
        ticket = tasks.Ticket(self)
        ticket.progress.connect(self.busy.step)
        workspace = self._desk.workspace
        words = translate("Exchange", "Looking into %n packets", len(chosen))
        self._run(lambda: looked(workspace, chosen, ticket), words, ticket)

    def accept(self) -> None:
        """Take in everything that waits."""
        ticket = tasks.Ticket(self)
        ticket.progress.connect(self.busy.step)
        workspace, lines = self._desk.workspace, self.lines
        words = translate("Exchange", "Taking in. Nothing is lost if you stop: what is left can be imported again.")
        self._run(lambda: accepted(workspace, lines, ticket), words, ticket)

    def leave_it(self) -> None:
        """Put the packets aside without taking anything."""
        self.lines = ()
        clear(self._place)
        self.hide()
        self.asking.emit(self.asks)

    @property
    def asks(self) -> bool:
        """Whether something that was looked into can be accepted."""
        return any(line.waits for line in self.lines)

    def _run(self, work: object, words: str, ticket: tasks.Ticket) -> None:
        def busy(begun: bool) -> None:
            if begun:
                self.show()
                self.busy.begin(words, ticket.stop)
            else:
                self.busy.end()

        page = messages.page_of(self)
        if page is not None:
            messages.quiet(page)
        tasks.run(self, work, self._show, busy=busy)  # type: ignore[arg-type]

    def _show(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines
        done = [line.taken for line in lines if line.taken is not None]
        clear(self._place)
        joining = next((line.seen for line in lines if line.waits and line.seen and line.seen.joining), None)
        title = translate("Exchange", "In these packets") if not done else translate("Exchange", "This import")
        self._place.addWidget(Section(title, Card(*_rows(lines, gaps=not done))))
        if joining is not None:
            self._place.addWidget(self._joining(joining))
        elif self.asks:
            waiting = sum(line.waits for line in lines)
            self._offer(translate("Exchange", "Accept %n packets", waiting))
        self.show()
        self.asking.emit(self.asks)
        QTimer.singleShot(0, self, self._reveal)  # below a long board nobody would see it; it has its place only then
        if done:
            self._tell(done, joined=any(line.taken and line.seen and line.seen.joining for line in lines))

    def _reveal(self) -> None:
        page = messages.page_of(self)
        if page is not None:
            page.reveal(self)
            if self.asks:
                page.reveal(self.accept_button)

    def _tell(self, done: list[Taken], *, joined: bool) -> None:
        told: Changed = done[0].changed
        for one in done[1:]:
            told |= one.changed
        self.taken.emit(told | changed("packets", "programme"))
        page = messages.page_of(self)
        if joined and page is not None:
            label = self._desk.workspace.label()
            text = translate("Exchange", "You belong to the programme now. Your label is {label}.")
            hint = translate("Exchange", "What you finish from now on can be handed over.")
            messages.tell(page, text.format(label=label), hint)

    def _offer(self, words: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(16)
        self.accept_button = Button(words, self.accept, "main")
        self.leave_button = Button(translate("Exchange", "Leave them"), self.leave_it)
        line.addWidget(self.accept_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        self._place.addLayout(line)

    def _joining(self, seen: Preview) -> QWidget:
        programme = seen.joining
        assert programme is not None
        self.accept_button = Button(translate("Exchange", "The digits are the same: join"), self.accept, "main")
        self.leave_button = Button(translate("Exchange", "They differ"), self._differ)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.accept_button)
        line.addWidget(self.leave_button)
        line.addStretch(1)
        words = translate(
            "Exchange",
            "Before you join, let your supervisor read the digits of the programme to you, by telephone or face to"
            " face. They must be these:",
        )
        self.digits = DigitsShown(programme.fingerprint)
        sheet = Sheet(
            Label(translate("Exchange", "The invitation to **{title}**").format(title=programme.title), "section"),
            paragraph(words),
            self.digits,
            spacing=16,
        )
        sheet.column.addLayout(line)
        return sheet

    def _differ(self) -> None:
        self.leave_it()
        page = messages.page_of(self)
        if page is not None:
            messages.tell(
                page,
                translate("Exchange", "You did not join. Nothing was taken from the packet."),
                translate("Exchange", "Tell your supervisor that the digits differ, and ask for a new invitation."),
                "warn",
            )


def looked(workspace: Workspace, chosen: list[Path], ticket: tasks.Ticket) -> tuple[Line, ...]:
    """Every file opened and judged, in the order of sender and number; changes nothing."""
    lines = []
    with workspace.apart() as own:
        for place, file in enumerate(chosen):
            ticket.step(place, len(chosen))
            try:
                lines.append(Line(file, intake.preview(own, intake.read(file))))
            except AppError as error:
                lines.append(Line(file, refused=error))
    return tuple(sorted(lines, key=lambda line: (line.seen.sender, line.seen.number) if line.seen else ("", 0)))


def accepted(workspace: Workspace, lines: tuple[Line, ...], ticket: tasks.Ticket) -> tuple[Line, ...]:
    """Every line that waits taken in; one that fails is refused alone."""
    done = []
    with workspace.apart() as own:
        for place, line in enumerate(lines):
            ticket.step(place, len(lines))
            if not line.waits or line.seen is None:
                done.append(line)
                continue
            try:
                done.append(Line(line.file, line.seen, intake.accept(own, line.seen)))
            except AppError as error:
                done.append(Line(line.file, refused=error))
    return tuple(done)


def _rows(lines: tuple[Line, ...], *, gaps: bool) -> list[QWidget]:
    order = sorted(lines, key=lambda line: (line.refused is None, not line.waits))
    together = {(line.seen.sender, line.seen.number) for line in lines if line.seen is not None}
    rows: list[QWidget] = [_row(line, together, gaps=gaps or line.taken is not None) for line in order[:MOST_LINES]]
    if len(order) > MOST_LINES:
        rows.append(Row(translate("Exchange", "and %n more packets", len(order) - MOST_LINES)))
    return rows


def _row(line: Line, together: Collection[tuple[str, int]], *, gaps: bool) -> Row:
    name = Label(line.file.stem[:12], "mono")
    name.setMinimumWidth(104)
    if line.refused is not None:
        text, hint = messages.sentences(line.refused)
        return Row(text, hint, leading=name, trailing=(Chip(translate("Exchange", "refused"), "bad"),))
    assert line.seen is not None
    lacks = _gaps(line, together) if gaps else ""
    return Row(_holds(line.seen, line.taken), lacks, leading=name, trailing=(Chip(*_state(line)),))


def _holds(seen: Preview, taken: Taken | None) -> str:
    packet = translate("Exchange", "{sender} · packet {number}").format(sender=seen.sender, number=seen.number)
    nothing = seen.status == intake.NOTHING_NEW or (taken is not None and taken.status == intake.NOTHING_NEW)
    what = translate("Exchange", "already here") if nothing else counted(seen.counts)
    return f"{packet} · {what}" if what else packet


def _gaps(line: Line, together: Collection[tuple[str, int]]) -> str:
    words = []
    named = line.taken.gaps if line.taken else line.seen.gaps if line.seen else ()
    gaps = tuple(number for number in named if line.seen and (line.seen.sender, number) not in together)
    if gaps:
        text = translate("Exchange", "missing before it: {numbers}. Any later stick brings them again.")
        words.append(text.format(numbers=runs(gaps)))
    parked = line.taken.parked if line.taken else len(line.seen.parked) if line.seen else 0
    if parked:
        words.append(translate("Exchange", "%n entries could not be read and were set aside", parked))
    return " · ".join(words)


def _state(line: Line) -> tuple[str, ChipKind]:
    if line.taken is not None and line.taken.status == intake.ACCEPTED:
        return translate("Exchange", "accepted"), "good"
    if line.waits:
        return translate("Exchange", "can be accepted"), "quiet"
    return translate("Exchange", "nothing new"), "accent"
