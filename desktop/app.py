"""App: builds everything once, from the first screen to the notebook's window; owns the crash hook and the lock."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop import paths
from desktop.errors import AppError
from desktop.ui import reasons, theme
from desktop.ui.doorway import Doorway
from desktop.ui.look import Look

# What only an opened notebook needs is imported when one is opened: the first screen is there in half the time.
if TYPE_CHECKING:
    from desktop.actions.occupied import Seat
    from desktop.actions.workspace import Workspace
    from desktop.ui.bus_signals import BusSignals
    from desktop.ui.clipboard import Clipboard
    from desktop.ui.notebook import Notebook
    from desktop.ui.windows_signals import WindowsSignals

AGAIN = 75  # exit status of the event loop: end this process, a fresh one shows the unlock screen
CLOSED = "DAFTAR_CLOSED"  # set for the fresh process: it says that the notebook was closed
WINDOW = (1366, 768)
SETTLED = 1_000  # milliseconds from the first screen to what can wait for it
JOBS_END_WITHIN = 10_000  # milliseconds for running jobs to finish before the notebook closes


def run(folder: Path | None) -> int:
    """Open the window; `folder` is a notebook, None looks where notebooks usually are. Returns the exit status."""
    application = QApplication.instance() or QApplication([sys.argv[0], *theme.BEGIN])
    assert isinstance(application, QApplication)
    application.setApplicationName("Daftar")
    application.setQuitOnLastWindowClosed(True)
    program = Program(application, folder, application.exit)
    sys.excepthook = program.crashed
    program.begin(os.environ.pop(CLOSED, ""))
    QTimer.singleShot(SETTLED, _forget_folders)
    gc.freeze()  # what is loaded by now stays to the end: it is never looked through for garbage
    gc.enable()
    status = application.exec()
    program.close()
    if status == AGAIN:
        _start_again(program.closed)
        return 0
    return status


def _forget_folders() -> None:
    """Erase what a process wrote down about folders that could not erase it itself."""
    from desktop.ui import files

    files.forget()


def _start_again(closed: str) -> None:
    """End this process, and with it every copy of a key or a row it still holds, for a fresh one.

    The fresh one inherits no open file (Python, SQLite and Qt mark theirs so) and nothing but `closed`, a word.
    """
    arguments = sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
    os.environ[CLOSED] = closed
    if sys.platform == "win32":
        # There `execv` starts a second process all the same, and does not quote a path with blanks in it.
        import subprocess

        subprocess.Popen([sys.executable, *arguments], close_fds=True)
    else:
        os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606 - our own command line, no shell


class Program(QObject):
    """The screens before the notebook, the notebook, and the way between them."""

    def __init__(self, application: QApplication, folder: Path | None, end: Callable[[int], object]) -> None:
        """`end` ends the event loop with an exit status."""
        super().__init__()
        self._application, self._end = application, end
        self._root = folder or paths.notebooks()
        self._look = Look(application, self._root, paths.resources())
        self.opened: Workspace | None = None
        self.notebook: Notebook | None = None
        self.clipboard: Clipboard | None = None
        self.signals: BusSignals | WindowsSignals | None = None
        self.closed = ""  # why, once it is
        self._seat: Seat | None = None
        self._closing, self._end_with = False, AGAIN
        self.frame = QMainWindow()
        self.frame.setWindowTitle("Daftar")
        self.frame.setMinimumSize(640, 360)  # a screen of 1366×768 at twice the size
        self.frame.resize(*WINDOW)
        self.doorway = Doorway(self.frame, self._root, folder, lambda: (self._look.language, self._look.theme))
        self.doorway.language_wanted.connect(self._look.choose_language)
        self.doorway.opened.connect(self.open)

    def begin(self, closed: str = "") -> None:
        """Show the unlock screen, or the first run where there is no notebook yet; `closed`: why a notebook was."""
        self.doorway.begin(reasons.sentence(closed) if closed else "")
        self.frame.show()

    def open(self, opened: Workspace) -> None:
        """Show the window of an opened notebook, in its own language and look; refused where it is open already."""
        from desktop.actions import occupied
        from desktop.ui.clipboard import Clipboard

        try:
            self._seat = occupied.take(opened.folder)
        except AppError:
            opened.close()
            raise
        self.opened = opened
        self._apply(opened)
        self._show_notebook("")
        self.clipboard = Clipboard(self._application.clipboard())
        QTimer.singleShot(0, self, self._listen)
        self.frame.hide()
        screen = self.frame.takeCentralWidget()
        if screen is not None:
            screen.deleteLater()  # with every letter that was typed into it

    def _listen(self) -> None:
        from desktop.ui import platform_lock

        if self.opened is not None:
            self.signals = platform_lock.listen(self.frame, self._told)

    def _told(self, reason: str) -> None:
        """The system says that the screen is locked, or that the laptop stands still in a moment."""
        if self.notebook is not None:
            self.notebook.lock(reason)

    def _show_notebook(self, key: str) -> None:
        from desktop.ui.notebook import Notebook

        assert self.opened is not None
        before, self.notebook = self.notebook, Notebook(self.opened, awake)
        self.notebook.locked.connect(self.lock)
        self.notebook.changed.connect(self._changed)
        self.notebook.resize((before or self.frame).size())
        self.notebook.move((before or self.frame).pos())
        if key:
            self.notebook.go(key)
        self.notebook.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _changed(self, told: object) -> None:
        """A choice on the page Settings applies at once."""
        from desktop.actions.changed import Changed

        if not isinstance(told, Changed) or "settings" not in told.kinds or self.opened is None:
            return
        from desktop.actions import workspace

        spoken = self._look.language
        self._apply(self.opened)
        if self._look.language != spoken:
            QTimer.singleShot(0, self, lambda: self._show_notebook("settings"))
        elif self.notebook is not None:
            self.notebook.idle.seconds = 60 * int(workspace.setting(self.opened, "lock-minutes", "5"))

    def _apply(self, opened: Workspace) -> None:
        from desktop.actions import workspace

        self._look.choose_language(workspace.setting(opened, "language") or self._look.language)
        self._look.choose_theme(workspace.setting(opened, "theme", self._look.theme))

    def silence(self) -> None:
        """Take the translator away again: the application outlives this program only in tests."""
        self._look.silence()

    def lock(self, reason: str = reasons.PERSON) -> None:
        """Close the notebook and let this process end; a fresh one shows the unlock screen and says why."""
        if self.notebook is None or self._closing:
            return
        self._closing = True
        self.closed = reasons.spelt(reason, self.notebook.idle.seconds // 60)
        self._hide_everything()
        self._end_with = 0 if reason.startswith(reasons.ENDING) else AGAIN
        from desktop.ui import closing

        if not closing.busy():
            self._finish()
            return
        self.frame.setCentralWidget(closing.Closing(self.notebook, reason.partition("-")[0], self._finish))
        self.frame.show()

    def _hide_everything(self) -> None:
        """Take the notebook and every dialog over it off the screen, and off the clipboard."""
        self._application.setQuitOnLastWindowClosed(False)
        for window in self._application.topLevelWidgets():
            window.hide()
        if self.clipboard is not None:
            self.clipboard.clear()

    def _finish(self) -> None:
        try:
            self.close()
        finally:
            self._end(self._end_with)

    def close(self) -> None:
        """Let running jobs end, then fold the notebook away."""
        QThreadPool.globalInstance().waitForDone(JOBS_END_WITHIN)
        opened, self.opened = self.opened, None
        if opened is not None:
            opened.close()
        if self._seat is not None:
            self._seat.leave()
        if self.clipboard is not None:
            self.clipboard.clear()
        if self.signals is not None:
            self.signals.release()

    def crashed(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The crash hook: an expected failure is only shown; everything else closes the notebook."""
        if isinstance(error, AppError):
            from desktop.ui import messages

            page = self.notebook.stack.currentWidget() if self.notebook else None
            messages.show(page or self.frame, error)
            return
        if issubclass(kind, KeyboardInterrupt):
            self._end(0)
            return
        from desktop.ui.crash import CrashDialog, report

        for window in self._application.topLevelWidgets():
            window.hide()
        with contextlib.suppress(AppError, OSError):
            self.close()
        self._application.setQuitOnLastWindowClosed(False)
        self._last_words = CrashDialog(report(kind, trace), lambda: self._end(1))
        self._last_words.open()


def awake() -> float:
    """Seconds that only ever grow, also while the laptop sleeps: where the system can tell, sleep counts as idle."""
    # On macOS the plain one counts sleep and Python's own does not; Windows counts it anyway.
    name = "CLOCK_MONOTONIC" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
    asleep_too: int | None = getattr(time, name, None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)
