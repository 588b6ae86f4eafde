"""Crash: what is shown when something happened that nobody expected; the report holds no word of a record."""

from __future__ import annotations

import platform
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop import __version__
from desktop.ui.buttons import Button
from desktop.ui.labels import Label
from desktop.ui.translate import translate


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Version, system, the kind of failure and the places it went through: no message and no value, on purpose."""
    lines = [f"Daftar {__version__}", platform.platform(), f"Python {platform.python_version()}", kind.__name__]
    for frame in traceback.extract_tb(trace):
        place = Path(frame.filename)
        lines.append(f"{place.parent.name}/{place.name}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says that the notebook was closed, shows the report, and ends the program with its last button."""

    def __init__(self, text: str, end: Callable[[], object]) -> None:
        super().__init__()
        self.setWindowTitle("Daftar")
        self.setMinimumSize(560, 380)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(Label(translate("Crash", "Something went wrong in the program."), "section", wrap=True))
        words = translate(
            "Crash", "The notebook was closed. What was saved is safe: drafts are saved every few seconds."
        )
        column.addWidget(Label(words, wrap=True))
        hint = translate("Crash", "You may pass this report on. It holds nothing of what you wrote.")
        column.addWidget(Label(hint, "small", wrap=True))
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(translate("Crash", "Report"))
        column.addWidget(self.report, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        self.button = Button(translate("Crash", "Close the program"), self.accept, "main")
        line.addWidget(self.button)
        column.addLayout(line)
        self.finished.connect(lambda _result: end())
