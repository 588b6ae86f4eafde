"""The program as a whole: the first run, opening, settings that apply at once, the lock, the crash hook."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.actions import record, workspace
from desktop.app import AGAIN, Program
from desktop.ui import theme
from desktop.ui.crash import CrashDialog, report
from desktop.ui.first_run import FirstRun
from desktop.ui.main_window import IdleLock
from desktop.ui.notebook import Notebook
from desktop.ui.pages.guides import Guides
from desktop.ui.pages.settings import Settings
from desktop.ui.unlock import Unlock
from tests.programme import PASSPHRASE, SESSION, notebook, village
from tests.tools.hand import press, push, type_here

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support .*")

WORDS = "lantern river seven quiet apples"
DRIVER = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel
from desktop import app
from desktop.actions import workspace

def look():
    said = [label.text() for label in QApplication.allWidgets() if isinstance(label, QLabel)]
    print(os.getpid(), any("is closed" in text for text in said), flush=True)
    QApplication.exit(0)

class Seen(app.Program):
    def begin(self, closed=""):
        super().begin(closed)
        QTimer.singleShot(0, look if closed else self.use)

    def use(self):
        print(os.getpid(), flush=True)
        self.open(workspace.unlock(Path(sys.argv[1]), sys.argv[2]))
        QTimer.singleShot(0, self.notebook.lock)

app.Program = Seen
sys.exit(app.run(Path(sys.argv[1])))
"""


@pytest.fixture
def ended() -> list[int]:
    """The statuses the program wanted to end with."""
    return []


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, ended: list[int], monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setenv("DAFTAR_LANG", "en")
    monkeypatch.setenv("DAFTAR_ARGON2", "floor")
    locale = QLocale()
    made = Program(qapp, tmp_path / "own", ended.append)
    yield made
    made.close()
    made.silence()
    for window in (made.frame, made.notebook):
        if window is not None:
            window.close()
    QLocale.setDefault(locale)
    theme.apply(qapp, "light", paths.resources() / "styles")


def front(qtbot: QtBot, window: QMainWindow) -> None:
    """Bring a window to the front, where keys arrive."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def screen_of(program: Program, kind: type[Unlock | FirstRun | Guides]) -> object:
    screen = program.frame.centralWidget()
    assert isinstance(screen, kind)
    return screen


def test_a_first_run_makes_a_notebook_and_opens_it(program: Program, qtbot: QtBot) -> None:
    program.begin()
    screen = screen_of(program, FirstRun)
    assert isinstance(screen, FirstRun)
    front(qtbot, program.frame)
    screen.choose("facilitator")
    push(qtbot, screen, "Next")
    push(qtbot, screen, "My own words")
    for field in (screen.first, screen.second):
        field.edit.setFocus()
        type_here(WORDS)
    push(qtbot, screen, "Next")
    screen.rehearsal.edit.setFocus()
    type_here(WORDS)
    push(qtbot, screen, "Make the notebook")
    qtbot.waitUntil(lambda: program.notebook is not None, timeout=60_000)
    assert program.opened is not None
    assert (program.opened.role, workspace.setting(program.opened, "language")) == ("facilitator", "en")
    assert not program.frame.isVisible()


def test_the_right_passphrase_opens_and_a_wrong_one_does_not(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    notebook(tmp_path / "own", "trainer").close()
    program.begin()
    screen = screen_of(program, Unlock)
    assert isinstance(screen, Unlock)
    front(qtbot, program.frame)
    for words, opens in (("seven quiet", False), (PASSPHRASE, True)):
        screen.passphrase.edit.setFocus()
        screen.passphrase.edit.selectAll()
        type_here(words)
        press(Qt.Key.Key_Return)
        answered = partial(_answered, program, screen, opens=opens)
        qtbot.waitUntil(answered)
    assert program.notebook is not None
    assert program.notebook.keys() == ("guides", "exchange", "laptop", "settings")


def _answered(program: Program, screen: Unlock, *, opens: bool) -> bool:
    return program.opened is not None if opens else screen.passphrase.problem.isVisible()


def test_guides_are_printed_without_a_notebook(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.begin()
    push(qtbot, program.frame, "Print a guide")
    page = screen_of(program, Guides)
    assert isinstance(page, Guides)
    opened = page.opened
    assert opened is not None
    qtbot.waitUntil(lambda: opened.shown > 3)
    opened.write(tmp_path / "guide.pdf")
    qtbot.waitUntil((tmp_path / "guide.pdf").exists)
    push(qtbot, page, "Back")
    screen_of(program, FirstRun)


def test_language_look_and_lock_apply_at_once_and_stay(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.open(notebook(tmp_path / "own", "facilitator"))
    assert program.notebook is not None
    first, page = program.notebook, program.notebook.go("settings")
    assert isinstance(page, Settings)
    page.minutes.changed.emit(2)
    assert first.idle.seconds == 120
    next(each for each in page.theme.options if each.code == "contrast").click()
    assert theme.tokens().name == "contrast"
    next(each for each in page.language.options if each.code == "ru").click()
    qtbot.waitUntil(lambda: program.notebook is not first)
    assert program.notebook is not None
    again_page = program.notebook.page("settings")
    assert isinstance(again_page, Settings)
    assert again_page.head.title.text() == "Настройки"
    program.close()
    again = workspace.unlock(tmp_path / "own", PASSPHRASE)
    kept = [workspace.setting(again, name) for name in ("language", "theme", "lock-minutes")]
    assert kept == ["ru", "contrast", "2"]
    again.close()
    assert "ru" in (tmp_path / "own" / "window.json").read_text()


def test_the_lock_closes_the_notebook_and_ends_the_process(
    program: Program, tmp_path: Path, ended: list[int], qtbot: QtBot
) -> None:
    place = village(tmp_path)
    field = place.facilitators[0]
    program.open(field)
    assert program.notebook is not None
    window = program.notebook
    front(qtbot, window)
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert (program.opened, ended) == (None, [AGAIN])
    assert not window.isVisible()
    place.supervisor.close()


@pytest.mark.long
def test_after_the_lock_a_fresh_process_says_that_it_is_closed(tmp_path: Path) -> None:
    notebook(tmp_path / "own", "facilitator").close()
    command = [sys.executable, "-c", DRIVER, str(tmp_path / "own"), PASSPHRASE]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DAFTAR_LANG": "en"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=120)
    first, second = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert second == f"{first} True"


def test_an_unexpected_failure_closes_the_notebook_and_tells_no_content(
    program: Program, tmp_path: Path, qapp: QApplication
) -> None:
    place = village(tmp_path)
    field = place.facilitators[0]
    record.add(field, "session", [SESSION])
    program.open(field)
    try:
        raise ValueError(SESSION["questions_open"])
    except ValueError as error:
        program.crashed(type(error), error, error.__traceback__)
    dialog = next(each for each in qapp.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible())
    told = dialog.report.toPlainText()
    assert program.opened is None
    assert not any(window.isVisible() for window in qapp.topLevelWidgets() if isinstance(window, Notebook))
    assert "ValueError" in told
    assert "test_program.py" in told
    assert str(SESSION["questions_open"]) not in told
    assert str(tmp_path) not in told
    dialog.hide()
    place.supervisor.close()


def test_a_report_names_places_and_never_values() -> None:
    try:
        raise KeyError("Как договориться о воде летом?")
    except KeyError as error:
        told = report(type(error), error.__traceback__)
    assert "KeyError" in told
    assert "воде" not in told


def test_a_key_that_wakes_the_laptop_does_not_keep_the_notebook_open(qtbot: QtBot) -> None:
    now = [time.monotonic()]
    owner = QObject()
    idle = IdleLock(owner, lambda: now[0], 120)
    now[0] += 60
    wake = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    idle.eventFilter(owner, wake)
    now[0] += 8 * 3600
    with qtbot.waitSignal(idle.expired):
        idle.eventFilter(owner, wake)
