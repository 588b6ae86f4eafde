"""Start: from nothing to the first painted window, the program's beside a bare one, each a whole process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Row, pair

# Both end when their first window has been painted, by the same means.
WATCH = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, QApplication.quit)
        return False

application = QApplication(["daftar"])
painted = Painted()
application.installEventFilter(painted)
"""
BARE = """
from PySide6.QtWidgets import QMainWindow
window = QMainWindow()
window.resize(1366, 768)
window.show()
sys.exit(application.exec())
"""
OURS = """
from desktop.cli import main
main(["--vault", sys.argv[1]])
"""


def measured(vault: Path, rounds: int) -> Row:
    """The unlock screen of the notebook in `vault` beside an empty main window."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def start(script: str) -> None:
        command = [sys.executable, "-c", WATCH + script, str(vault)]
        subprocess.run(command, env=surroundings, check=True, timeout=120, stderr=subprocess.DEVNULL)

    return pair("start, whole process", lambda: start(OURS), lambda: start(BARE), 1.5, rounds=2 * rounds + 1)
