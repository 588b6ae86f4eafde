"""People, figures: sessions and attendances by facilitator, and the internal table as PDF or spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.actions import exchange, paper
from desktop.ui import files, messages, printing, tasks
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.exchange_words import shown_day
from desktop.ui.rows import Section, Sheet
from desktop.ui.translate import figure, said, translate


class Figures(QWidget):
    """A line per facilitator, and the two buttons that save the table by activity and month."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.rows = paper.by_facilitator(desk.workspace)
        self.pdf_button = Button(translate("People", "Save as PDF…"), self.save_pdf, icon="download")
        self.xlsx_button = Button(translate("People", "Save as spreadsheet…"), self.save_xlsx, icon="download")
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self.pdf_button)
        buttons.addWidget(self.xlsx_button)
        buttons.addStretch(1)
        words = translate("People", "Internal table: sessions and attendances by activity and month. Not for release.")
        sheet = Sheet(spacing=16)
        sheet.column.addWidget(self._grid())
        sheet.column.addWidget(Label(words, "small", wrap=True))
        sheet.column.addLayout(buttons)
        column.addWidget(Section(translate("People", "Sessions by facilitator"), sheet))

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        heads = (
            translate("People", "Facilitator"),
            translate("People", "Sessions"),
            translate("People", "Attendances"),
            translate("People", "Last session"),
        )
        for place, head in enumerate(heads):
            self._cell(grid, 0, place, Label(head, "label"))
        for line, (label, sessions, people, last) in enumerate(self.rows, start=1):
            texts = (figure(sessions), figure(people), shown_day(last))
            self._cell(grid, line, 0, Label(label, "strong"))
            for place, text in enumerate(texts, start=1):
                self._cell(grid, line, place, Label(text))
        grid.setColumnStretch(len(heads), 1)
        return holder

    @staticmethod
    def _cell(grid: QGridLayout, line: int, place: int, label: Label) -> None:
        side = Qt.AlignmentFlag.AlignTrailing if place else Qt.AlignmentFlag.AlignLeading
        grid.addWidget(label, line, place, side)

    def save_pdf(self) -> None:
        """Ask where, then write the table as PDF."""
        title = translate("People", "Save the internal table")
        files.ask_place(self, title, "internal-table.pdf", self.write_pdf)

    def save_xlsx(self) -> None:
        """Ask where, then write the table as a spreadsheet."""
        title = translate("People", "Save the internal table")
        files.ask_place(self, title, "internal-table.xlsx", self.write_xlsx)

    def write_pdf(self, file: Path) -> None:
        """Write the table to `file` as PDF."""
        document = paper.internal_table(self._desk.workspace, said)
        self._write(file, printing.pdf(document))

    def write_xlsx(self, file: Path) -> None:
        """Write the table to `file` as a spreadsheet."""
        content = paper.internal_xlsx(self._desk.workspace, said)
        self._write(file, content)

    def _write(self, file: Path, content: bytes) -> None:
        tasks.run(self, lambda: exchange.write_plain(file, content), lambda _none: self._written(file))

    def _written(self, file: Path) -> None:
        page = messages.page_of(self)
        if page is not None:
            messages.tell(
                page,
                translate("People", "Saved, read back and compared: {name}").format(name=file.name),
                translate("People", "It is not encrypted. Keep it as you keep papers, and delete it when it is used."),
            )
