"""Main window: the rail, the pages behind it, one signal for what changed, and the lock after some idle minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.ui import reasons
from desktop.ui.rail import Rail
from desktop.ui.translate import translate

IDLE_SECONDS = 300
WARNING_SECONDS = 30
WORDS_FROM = 900  # window width in pixels from which the rail shows words beside its icons
_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: a stable key, its icon and translated word on the rail, and how it is built when first shown."""

    key: str
    icon: str
    title: str
    build: Callable[[Any], QWidget]


@runtime_checkable
class Refreshing(Protocol):
    """A page that wants to know what changed."""

    def refresh(self, changed: object) -> None:
        """`changed` is what a verb returned; the page decides whether it matters."""


@runtime_checkable
class Leaving(Protocol):
    """A page with something unfinished: it saves its draft before the notebook closes."""

    def leave(self) -> None:
        """Called before the lock and before the window closes; raises an AppError if it cannot be saved."""


@runtime_checkable
class Homing(Protocol):
    """A page that other pages may lie over."""

    def home(self) -> None:
        """Take them away."""


class Window(QMainWindow):
    """Shows the pages of one opened notebook. `locked`: the notebook has to be closed now, and why."""

    changed = Signal(object)
    locked = Signal(str)
    shown = Signal(str)

    def __init__(
        self,
        pages: Sequence[PageSpec],
        session: object,
        who: str,
        clock: Callable[[], float],
        idle_seconds: int = IDLE_SECONDS,
        strip: QWidget | None = None,
    ) -> None:
        """`who` stands at the foot of the rail, `strip` over it all; `clock` gives seconds that only ever grow."""
        super().__init__()
        self.setWindowTitle("Daftar")
        self.setMinimumSize(640, 360)  # a screen of 1366×768 at twice the size
        self._pages, self._session, self._who = tuple(pages), session, who
        self._built: dict[str, QWidget] = {}
        self._locking = self._warned_of_loss = False
        self.rail = Rail([(page.icon, page.title) for page in pages], self._lock_asked)
        self.stack = QStackedWidget()
        self.setCentralWidget(self._whole(strip))
        self.rail.chosen.connect(lambda place: self.choose(self._pages[place].key))
        self.changed.connect(self._refresh)
        self.idle = IdleLock(self, clock, idle_seconds)
        self.idle.left.connect(self._say_left)
        self.idle.expired.connect(lambda: self.lock(reasons.IDLE))
        self._make_shortcuts()
        self._say_left(idle_seconds)
        if pages:
            self.go(pages[0].key)

    def _whole(self, strip: QWidget | None) -> QWidget:
        whole, line = QWidget(), QHBoxLayout()
        column = QVBoxLayout(whole)
        for layout in (column, line):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        if strip is not None:
            column.addWidget(strip)
        line.addWidget(self.rail)
        line.addWidget(self.stack, 1)
        column.addLayout(line, 1)
        return whole

    def page(self, key: str) -> QWidget:
        """The page called `key`, built if it was not yet; KeyError if there is none."""
        if key not in self._built:
            spec = next((each for each in self._pages if each.key == key), None)
            if spec is None:
                raise KeyError(key)
            self._built[key] = spec.build(self._session)
            self.stack.addWidget(self._built[key])
        return self._built[key]

    def go(self, key: str) -> QWidget:
        """Show the page called `key` and hand it back."""
        page = self.page(key)
        self.stack.setCurrentWidget(page)
        self.rail.show_chosen(next(place for place, each in enumerate(self._pages) if each.key == key))
        page.setFocus()
        self.shown.emit(key)
        return page

    def choose(self, key: str) -> None:
        """Show the page called `key`; chosen once more, it goes back to its own beginning."""
        page = self.page(key)
        if self.stack.currentWidget() is page and isinstance(page, Homing):
            page.home()
        else:
            self.go(key)

    def show_badge(self, key: str, number: int) -> None:
        """Show on the rail how much waits on the page `key`."""
        for item, page in zip(self.rail.items, self._pages, strict=True):
            if page.key == key:
                item.show_badge(number)

    def show_who(self, who: str) -> None:
        """Change the words at the foot of the rail: label and place."""
        self._who = who
        self._say_left(self.idle.seconds)

    def lock(self, reason: str = reasons.PERSON) -> None:
        """Let every page save what is unfinished, then say that the notebook has to be closed; once is enough.

        If a draft cannot be saved, a person hears of it first and may ask again; nothing else waits.
        """
        if self._locking:
            return
        lost = self._leave_pages()
        if lost is not None and reason == reasons.PERSON and not self._warned_of_loss:
            self._say_loss(lost)
            return
        self._locking = True
        self.idle.stop()
        self.locked.emit(f"{reason}-{reasons.UNSAVED}" if lost is not None else reason)

    def _lock_asked(self) -> None:
        self.lock(reasons.PERSON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.show_words(shown=event.size().width() >= WORDS_FROM)

    def closeEvent(self, event: QCloseEvent) -> None:
        lost = None if self._locking else self._leave_pages()
        if lost is not None and not self._warned_of_loss:
            self._say_loss(lost)
            event.ignore()
            return
        self.idle.stop()
        super().closeEvent(event)

    def _leave_pages(self) -> AppError | None:
        """Every page saves what is unfinished; the last failure of one that could not."""
        lost = None
        for page in self._built.values():
            if isinstance(page, Leaving):
                try:
                    page.leave()
                except AppError as error:
                    lost = error
        return lost

    def _say_loss(self, lost: AppError) -> None:
        from desktop.ui import messages
        from desktop.ui.page import Page

        self._warned_of_loss = True
        hint = translate("Window", "What you typed last is only on the screen. Close once more to close without it.")
        text = messages.sentences(lost)[0]
        shown = [page for page in self.stack.findChildren(Page) if page.isVisible()]
        if shown:
            messages.tell(shown[0], text, hint, "bad")
        else:
            messages.ask_to_read(self, text, hint)

    def _refresh(self, changed: object) -> None:
        for page in self._built.values():
            if isinstance(page, Refreshing):
                page.refresh(changed)

    def _say_left(self, seconds: int) -> None:
        if seconds <= WARNING_SECONDS:
            when = translate("Window", "Closes in %n s. Any key keeps it open.", seconds)
        else:
            when = translate("Window", "Closes after %n min without work", self.idle.seconds // 60)
        self.rail.show_foot(self._who, when, str(seconds) if seconds <= WARNING_SECONDS else "")

    def _make_shortcuts(self) -> None:
        for place, page in enumerate(self._pages[:9]):
            keys = QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self)
            keys.activated.connect(lambda key=page.key: self.choose(key))
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self._lock_asked)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._other_side)

    def _other_side(self) -> None:
        """F6 goes from the page to the rail and back."""
        page = self.stack.currentWidget()
        if page is not None and any(item.hasFocus() for item in self.rail.items):
            (first_stop(page) or page).setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            next(item for item in self.rail.items if item.isChecked()).setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_stop(page: QWidget) -> QWidget | None:
    """The first widget of `page` that Tab would visit."""
    each = page.nextInFocusChain()
    while each is not None and each is not page:
        stops = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if stops and page.isAncestorOf(each) and each.isVisible() and each.isEnabled():
            return each
        each = each.nextInFocusChain()
    return None


class IdleLock(QObject):
    """Counts the seconds since the last key, click or movement anywhere in the program."""

    left = Signal(int)
    expired = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float], seconds: int) -> None:
        super().__init__(parent)
        self.seconds, self._clock, self._last = seconds, clock, clock()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()

    def look(self) -> None:
        """See how long nothing happened; called once a second."""
        left = self.seconds - int(self._clock() - self._last)
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARNING_SECONDS or self._warned:
            self._warned = left <= WARNING_SECONDS
            self.left.emit(left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and self._timer.isActive():
            if self._clock() - self._last >= self.seconds:
                self.look()  # the laptop slept: the key that wakes it does not keep the notebook open
                return super().eventFilter(watched, event)
            self._last = self._clock()
            if self._warned:
                self.look()
        return super().eventFilter(watched, event)
