"""Looking at windows in tests: what can be read, which file dialog is open, what lies in a notebook's folder."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.labels import Chip
from tests.tools.hand import type_here


def choose(qtbot: QtBot, *paths: Path) -> None:
    """Type paths into the file dialog that opens, and agree; Qt answers only once it has read the folder."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    text = str(paths[0]) if len(paths) == 1 else " ".join(f'"{path}"' for path in paths)

    def agreed() -> bool:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return True
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(name, QLineEdit)
        if not name.hasFocus():  # until its window is active, letters would go elsewhere
            name.setFocus()
            return False
        name.selectAll()
        type_here(text)
        next(each for each in dialog.findChildren(QPushButton) if each.isDefault()).click()
        return QApplication.activeModalWidget() is None

    qtbot.waitUntil(agreed)


def front(qtbot: QtBot, window: QMainWindow) -> None:
    """Bring a window to the front, where keys arrive, as large as on an old laptop."""
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def words(page: QWidget) -> list[str]:
    """Everything that can be read on a page."""
    return [each.accessibleName() or each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def chips(page: QWidget) -> list[str]:
    return [each.text() for each in page.findChildren(Chip) if each.isVisible()]


def state(folder: Path) -> dict[str, str]:
    """A digest of every file of a notebook that outlives the program."""
    files = (path for path in sorted(folder.iterdir()) if not path.name.endswith("-shm"))
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in files}
