"""The real program with a hand inside, as a process of its own: `python -m tests.tools.driven FOLDER`.

Reads one line of JSON: `passphrase`, `text` (typed into a new session) and `lock` (close at once by hand). Says on
stdout `open PID` once the text stands on the screen, and, in the fresh process, `closed PID REASON FILES SECONDS`.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.ui.guarded_text import GuardedText
from desktop.ui.pages.record_form import RecordForm
from desktop.ui.pages.sessions import Sessions
from desktop.ui.pages.wish import Wish
from desktop.ui.unlock import Unlock

FOLDER = Path(sys.argv[1])
STARTED = "DRIVEN_STARTED"


class Driven(app.Program):
    """Does by itself what a person would do, up to the moment at which the system speaks."""

    def begin(self, closed: str = "") -> None:
        super().begin(closed)
        QTimer.singleShot(0, self, lambda: self.look(closed) if closed else self.unlock())

    def look(self, closed: str) -> None:
        """The fresh process: what it knows, and which files of the notebook it still holds open."""
        links = [os.readlink(each) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]
        files = sum("vault" in link or "window.lock" in link for link in links)
        took = time.monotonic() - float(os.environ.get(STARTED, "0"))
        print("closed", os.getpid(), closed, files, f"{took:.3f}", flush=True)
        if sys.stdin.readline():
            QApplication.exit(0)

    def unlock(self) -> None:
        self.asked = json.loads(sys.stdin.readline())
        screen = self.frame.centralWidget()
        assert isinstance(screen, Unlock)
        screen.passphrase.edit.setText(self.asked["passphrase"])
        self.asked["passphrase"] = ""
        screen.try_it()
        self.when(lambda: self.notebook is not None and self.signals is not None, self.write)

    def write(self) -> None:
        assert self.notebook is not None
        page = self.notebook.go("sessions")
        assert isinstance(page, Sessions)
        page.grant(Wish("new", values={"activity": "community", "delivered": "as_planned"}))
        form = page.top
        assert isinstance(form, RecordForm)
        field = next(
            box.input.widget for step in form.form.steps for name, box in step.boxes.items() if name == "questions_open"
        )
        assert isinstance(field, GuardedText)
        field.edit.insertPlainText(self.asked["text"])
        print("open", os.getpid(), *getattr(self.signals, "heard", ()), flush=True)
        if self.asked.get("lock"):
            self.notebook.lock()

    def when(self, ready: object, then: object) -> None:
        """Look again and again until it is so."""
        assert callable(ready)
        assert callable(then)
        if ready():
            then()
        else:
            QTimer.singleShot(20, self, lambda: self.when(ready, then))

    def crashed(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        os._exit(3)

    def lock(self, reason: str = "person") -> None:
        os.environ[STARTED] = str(time.monotonic())
        super().lock(reason)


if __name__ == "__main__":
    app.Program = Driven  # type: ignore[misc]
    sys.exit(app.run(FOLDER))
