"""Choice rows: one of a few, each with a line that explains it; a ring that is filled says which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui import icons
from desktop.ui.icons import Tint
from desktop.ui.labels import Chip
from desktop.ui.notices import Glyph
from desktop.ui.rows import Card, Row
from desktop.ui.translate import translate


class Offer(NamedTuple):
    """One row: a code for the caller, its words, an icon, and a chip for what must not be overlooked."""

    code: str
    title: str
    detail: str = ""
    icon: str = "notebook"
    chip: str = ""


class ChoiceRows(Card):
    """One stop of the Tab key. Arrows choose (`chosen`); a click, Enter or Space settle it as well (`settled`)."""

    chosen = Signal(str)
    settled = Signal(str)

    def __init__(self, offers: Sequence[Offer], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.value = ""
        self.rows: dict[str, Row] = {}
        self._rings: dict[str, _Ring] = {}
        for offer in offers:
            ring = self._rings[offer.code] = _Ring()
            chips = (Chip(offer.chip, "warn"),) if offer.chip else ()
            row = Row(
                offer.title,
                offer.detail,
                leading=Glyph(offer.icon, size=24),
                trailing=(*chips, ring),
                then=partial(self._settle, offer.code),
            )
            row.setProperty("choice", True)
            row.setAccessibleName(" ".join(filter(None, (offer.title, offer.detail, offer.chip))))
            row.installEventFilter(self)
            self.rows[offer.code] = row
            self.add(row)
        self.put("")

    def put(self, code: str) -> None:
        """Show `code` as chosen without telling anybody; nothing is chosen by an empty one."""
        self.value = code
        for each, row in self.rows.items():
            row.show_chosen(chosen=each == code)
            row.setAccessibleDescription(translate("Window", "chosen") if each == code else "")
            self._rings[each].show_filled(each == code)
        self._stop_at(code or next(iter(self.rows)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        codes = list(self.rows)
        held = next((place for place, code in enumerate(codes) if self.rows[code].hasFocus()), 0)
        # The first arrow on rows of which none is chosen takes the one it stands on.
        code = codes[(held + step) % len(codes)] if self.value else codes[held]
        self.put(code)
        self.rows[code].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(code)

    def _settle(self, code: str) -> None:
        self.put(code)
        self.chosen.emit(code)
        self.settled.emit(code)

    def _stop_at(self, stop: str) -> None:
        for code, row in self.rows.items():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if code == stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.rows[stop])


class _Ring(QWidget):
    """Empty, or filled for the choice that stands."""

    def __init__(self) -> None:
        super().__init__()
        self._filled = False
        self.setFixedSize(22, 22)

    def show_filled(self, filled: bool) -> None:
        self._filled = filled
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        name, tint = ("check-circle-fill", Tint.ACCENT) if self._filled else ("circle", Tint.SOFT)
        icons.draw(painter, self.rect(), name, tint)
        painter.end()
