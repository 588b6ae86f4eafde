"""Clipboard: what was copied out of an open notebook does not stay there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

STAYS = 20_000  # milliseconds
# What asks Windows, and KDE's list of copied texts, to keep no history of it.
_APART = (
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\0\0\0\0"),
    ("x-kde-passwordManagerHint", b"secret"),
)


class Clipboard(QObject):
    """Empties the clipboard a while after this program filled it, if it still holds the same."""

    def __init__(self, clipboard: QClipboard, ours: Callable[[], bool] | None = None, stays: int = STAYS) -> None:
        """`ours` says whether the clipboard holds what this program put there; the system knows."""
        super().__init__(clipboard)
        self._clipboard, self._ours = clipboard, ours or clipboard.ownsClipboard
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays)
        self._timer.timeout.connect(self.clear)
        clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Take away what we put there; what another program put there stays."""
        self._timer.stop()
        if self._ours():
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self) -> None:
        if not self._ours():
            self._timer.stop()
            return
        held = self._clipboard.mimeData()
        if held.hasText() and not held.hasFormat(_APART[1][0]):
            self._keep_apart(held.text())
            return  # which changes it once more
        self._timer.start()

    def _keep_apart(self, text: str) -> None:
        own = QMimeData()
        own.setText(text)
        for name, value in _APART:
            own.setData(name, value)
        self._clipboard.setMimeData(own)
