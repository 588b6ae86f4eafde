"""Start: from nothing to the first painted window, the program's beside a bare one, each a whole process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.measure import Row, pair

# Both end when their main window has been painted, by the same means. An event filter over the whole application would
# be simpler, but it hands each event of each widget to Python, and so would measure itself.
WATCH = """
import sys
from PySide6 import QtWidgets
from PySide6.QtCore import QTimer

class Watched(QtWidgets.QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QtWidgets.QApplication.quit)

QtWidgets.QMainWindow = Watched
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(["daftar"])
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
    """The unlock screen, in Russian, of the notebook in `vault` beside an empty main window.

    Python keeps what it compiled, as it does on every laptop: the first round of each is not counted.
    """
    surroundings = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "ru_RU.UTF-8",
        "PYTHONPYCACHEPREFIX": str(vault.parent / "compiled"),
    }
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)

    def start(script: str) -> None:
        command = [sys.executable, "-c", WATCH + script, str(vault)]
        subprocess.run(command, env=surroundings, check=True, timeout=120, stderr=subprocess.DEVNULL)

    return pair("start, whole process", lambda: start(OURS), lambda: start(BARE), 1.5, rounds=2 * rounds + 1)
