"""Head: the name of a page, a quiet line beside it, and its actions at the end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.labels import ElidedLabel, Label
from desktop.ui.rows import clear


class PageHead(QWidget):
    """The first line of a page. `actions` stand at the end, the main one last; `hint` names its key."""

    def __init__(self, title: str, subtitle: str = "", actions: tuple[QWidget, ...] = (), hint: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(40)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        self.title, self.subtitle = ElidedLabel(title, "title"), ElidedLabel(subtitle, "soft")
        self.title.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.subtitle.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.subtitle.setContentsMargins(0, 0, 0, 5)  # on the title's baseline
        self.subtitle.setMinimumWidth(0)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line.addWidget(self.title)
        line.addWidget(self.subtitle, 1)
        self._end = QHBoxLayout()
        self._end.setSpacing(16)
        line.addLayout(self._end)
        self.offer(actions, hint)

    def say(self, title: str, subtitle: str = "") -> None:
        """Change the words of the head."""
        self.title.say(title)
        self.subtitle.say(subtitle)

    def offer(self, actions: tuple[QWidget, ...], hint: str = "") -> None:
        """Show `actions` instead of those that were there."""
        clear(self._end)
        if hint:
            self._end.addWidget(Label(hint, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
        for widget in actions:
            self._end.addWidget(widget)
