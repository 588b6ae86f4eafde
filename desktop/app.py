"""App: builds everything once, from the first screen to the notebook's window; owns the crash hook and the lock."""

from __future__ import annotations

import contextlib
import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop import paths
from desktop.errors import AppError
from desktop.ui import fonts, icons, theme, translate
from desktop.ui.doorway import Doorway
from desktop.words import LANGUAGES, Catalogue

# What only an opened notebook needs is imported when one is opened: the first screen is there in half the time.
if TYPE_CHECKING:
    from desktop.actions.workspace import Workspace
    from desktop.ui.notebook import Notebook

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
    program.begin(closed=bool(os.environ.pop(CLOSED, "")))
    QTimer.singleShot(SETTLED, _forget_folders)
    gc.freeze()  # what is loaded by now stays to the end: it is never looked through for garbage
    gc.enable()
    status = application.exec()
    program.close()
    if status == AGAIN:
        os.environ[CLOSED] = "1"
        _start_again()
    return status


def _forget_folders() -> None:
    """Erase what a process wrote down about folders that could not erase it itself."""
    from desktop.ui import files

    files.forget()


def _start_again() -> None:
    """Replace this process, and with it every copy of a key or a row it still holds."""
    arguments = sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:]
    os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606 - our own command line, no shell


class Program(QObject):
    """The screens before the notebook, the notebook, and the way between them."""

    def __init__(self, application: QApplication, folder: Path | None, end: Callable[[int], object]) -> None:
        """`end` ends the event loop with an exit status."""
        super().__init__()
        self._application, self._end = application, end
        self._root = folder or paths.notebooks()
        self._resources = paths.resources()
        known = _remembered(self._root)
        self.language = known.get("language") or _system_language()
        self.theme = known.get("theme", "system")
        self._translator: translate.CatalogueTranslator | None = None
        self.opened: Workspace | None = None
        self.notebook: Notebook | None = None
        fonts.apply(application, self._resources / "fonts")
        theme.apply(application, self.theme, self._resources / "styles")
        application.setWindowIcon(icons.icon("notebook"))
        self._speak(self.language)
        self.frame = QMainWindow()
        self.frame.setWindowTitle("Daftar")
        self.frame.setMinimumSize(640, 360)  # a screen of 1366×768 at twice the size
        self.frame.resize(*WINDOW)
        self.doorway = Doorway(self.frame, self._root, folder, lambda: (self.language, self.theme))
        self.doorway.language_wanted.connect(self._choose_language)
        self.doorway.opened.connect(self.open)

    def begin(self, *, closed: bool = False) -> None:
        """Show the unlock screen, or the first run where there is no notebook yet."""
        self.doorway.begin(translate.translate("App", "The notebook is closed.") if closed else "")
        self.frame.show()

    def open(self, opened: Workspace) -> None:
        """Show the window of an opened notebook, in its own language and look."""
        self.opened = opened
        self._apply(opened)
        self._show_notebook("")
        self.frame.hide()
        screen = self.frame.takeCentralWidget()
        if screen is not None:
            screen.deleteLater()  # with every letter that was typed into it

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

        spoken = self.language
        self._apply(self.opened)
        if self.language != spoken:
            QTimer.singleShot(0, self, lambda: self._show_notebook("settings"))
        elif self.notebook is not None:
            self.notebook.idle.seconds = 60 * int(workspace.setting(self.opened, "lock-minutes", "5"))

    def _apply(self, opened: Workspace) -> None:
        from desktop.actions import workspace

        self._choose_language(workspace.setting(opened, "language") or self.language)
        chosen = workspace.setting(opened, "theme", self.theme)
        if chosen != self.theme:
            self.theme = chosen
            theme.apply(self._application, chosen, self._resources / "styles")
            self._remember()

    def _choose_language(self, code: str) -> None:
        if code != self.language and code in LANGUAGES:
            self._speak(code)
            self._remember()

    def _speak(self, code: str) -> None:
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        self.language = code
        self._translator = translate.install(Catalogue.load(self._resources / "i18n", code))

    def _remember(self) -> None:
        with contextlib.suppress(OSError):  # a screen in the wrong language is better than none
            self._root.mkdir(parents=True, exist_ok=True, mode=0o700)
            text = json.dumps({"language": self.language, "theme": self.theme})
            (self._root / "window.json").write_text(text, encoding="utf-8")

    def silence(self) -> None:
        """Take the translator away again: the application outlives this program only in tests."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)

    def lock(self) -> None:
        """Close the notebook and let this process end; a fresh one shows the unlock screen."""
        if self.notebook is not None:
            self.notebook.hide()
        self.close()
        self._end(AGAIN)

    def close(self) -> None:
        """Let running jobs end, then fold the notebook away."""
        QThreadPool.globalInstance().waitForDone(JOBS_END_WITHIN)
        if self.opened is not None:
            self.opened.close()
            self.opened = None

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
    boot: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def _remembered(root: Path) -> dict[str, str]:
    """Language and look of the last time: nothing else is known before a notebook is opened."""
    try:
        found = json.loads((root / "window.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict):
        return {}
    language, look = found.get("language"), found.get("theme")
    return {"language": language if language in LANGUAGES else "", "theme": look if isinstance(look, str) else "system"}


def _system_language() -> str:
    wanted = os.environ.get("DAFTAR_LANG") or QLocale.system().name()
    return wanted[:2] if wanted[:2] in LANGUAGES else "en"
