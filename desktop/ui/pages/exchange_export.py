"""Exchange export: writing packets to a stick, and saying when the stick may be pulled out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import exchange
from desktop.actions.changed import changed
from desktop.actions.exchange import Exported, NothingToHandOver
from desktop.actions.workspace import Workspace
from desktop.ui import files, messages, tasks
from desktop.ui.labels import Label
from desktop.ui.notices import BusyLine
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_words import written
from desktop.ui.rows import Section, Sheet, clear
from desktop.ui.translate import clock, translate


class HandingOver(QWidget):
    """Choose a folder, write, read back, compare. `done`: what was written changed something."""

    done = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.busy = BusyLine()
        self._place = QVBoxLayout()
        column.addWidget(self.busy)
        column.addLayout(self._place)
        self.written: tuple[Exported, ...] = ()
        self.result: QWidget | None = None
        self.hide()

    def begin(self, labels: Sequence[str]) -> None:
        """Ask for the folder, then write the packets for `labels`."""
        title = translate("Exchange", "Choose the stick or a folder on it")
        files.ask_folder(self, title, lambda folder: self.write(labels, folder))

    def write(self, labels: Sequence[str], folder: Path) -> None:
        """Write what is new for each of `labels`, and every packet that is not confirmed, into `folder`."""
        page = messages.page_of(self)
        if page is not None:
            messages.quiet(page)
        ticket = tasks.Ticket(self)
        ticket.progress.connect(self.busy.step)
        workspace, wanted = self._desk.workspace, tuple(labels)
        tasks.run(
            self,
            lambda: write_all(workspace, wanted, folder, ticket.step),
            self._show,
            busy=lambda begun: self._busy(begun, ticket),
        )

    def _busy(self, begun: bool, ticket: tasks.Ticket) -> None:
        if begun:
            clear(self._place)
            self.show()
            self.busy.begin(translate("Exchange", "Writing to the stick. Leave it in place."), ticket.stop)
        else:
            self.busy.end()
            self.setVisible(self._place.count() > 0)

    def _show(self, written_now: tuple[Exported, ...]) -> None:
        self.written = written_now
        if not written_now:
            page = messages.page_of(self)
            if page is not None:
                messages.tell(page, translate("Exchange", "There is nothing to hand over yet."), kind="accent")
            return
        clear(self._place)
        self.result = safe_to_remove(written_now, clock(self._desk.workspace.clock().time()))
        self._place.addWidget(self.result)
        self.done.emit(changed("packets", "session", "cohort", "planned_session"))


def write_all(
    workspace: Workspace, labels: Sequence[str], folder: Path, step: Callable[[int, int], object]
) -> tuple[Exported, ...]:
    """One packet for each label that has something to get; the first failure ends it."""
    done = []
    with workspace.apart() as own:
        for place, label in enumerate(labels):
            step(place, len(labels))
            try:
                done.append(exchange.export(own, label, folder))
            except NothingToHandOver:
                continue
    return tuple(done)


def safe_to_remove(done: Sequence[Exported], time: str) -> Section:
    """The card that says so, with a line per packet."""
    lines = [Label(f"{written(one)} · {time}", "small", wrap=True) for one in done]
    sentence = Label(translate("Exchange", "Written, read back and compared."), "good", wrap=True)
    after = Label(translate("Exchange", "The stick can be removed."), wrap=True)
    return Section(translate("Exchange", "Safe to remove"), Sheet(sentence, *lines, after, margin=16, spacing=4))
