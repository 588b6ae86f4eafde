"""Notebook: the window of one opened notebook, with the pages its role is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.actions import upkeep, workspace
from desktop.actions.changed import Changed
from desktop.actions.workspace import SUPERVISOR, TRAINER, Workspace
from desktop.ui.keeping import Keeping
from desktop.ui.main_window import PageSpec, Window
from desktop.ui.pages.desk import Desk
from desktop.ui.pages.roles import role_words
from desktop.ui.practice_strip import PracticeStrip, word
from desktop.ui.translate import translate

IDLE_MINUTES = 5


class Notebook(Window):
    """`Window` with the pages of a role; badges and the foot of the rail follow what changes."""

    def __init__(self, opened: Workspace, clock: Callable[[], float]) -> None:
        """`clock`: seconds that only ever grow."""
        self.workspace = opened
        desk = Desk(opened, self._tell, self.go)
        minutes = int(workspace.setting(opened, "lock-minutes", str(IDLE_MINUTES)))
        strip = PracticeStrip() if opened.practice else None
        super().__init__(pages(opened.role), desk, who(opened), clock, minutes * 60, strip)
        if opened.practice:
            self.setWindowTitle(f"Daftar · {word()}")  # the list of windows shows nothing else
        self.keeping = Keeping(self, opened)
        self.changed.connect(self._follow)
        self._show_waiting()

    def keys(self) -> tuple[str, ...]:
        """The pages of this window, as they stand on the rail."""
        return tuple(each.key for each in pages(self.workspace.role))

    def _tell(self, told: Changed) -> None:
        self.changed.emit(told)

    def _follow(self, told: object) -> None:
        if not isinstance(told, Changed):
            return
        if told.kinds & {"people", "programme"}:
            self.show_who(who(self.workspace))
        if told.kinds & {"session", "packets"}:
            self._show_waiting()
        if "packets" in told.kinds:
            self.keeping.after_packets()

    def _show_waiting(self) -> None:
        if self.workspace.role not in (SUPERVISOR, TRAINER):
            self.show_badge("exchange", upkeep.exposure(self.workspace).finished)


def who(opened: Workspace) -> str:
    """Label and programme, or before the invitation the role."""
    programme, label = opened.programme(), opened.label() or role_words(opened.role)
    return f"{label} · {programme.title}" if programme else label


def pages(role: str) -> tuple[PageSpec, ...]:
    """The pages of a role in the order of the rail; each is imported when it is first shown."""
    every = {
        "today": PageSpec("today", "sun", translate("Window", "Today"), _today),
        "sessions": PageSpec("sessions", "notebook", translate("Window", "Sessions"), _sessions),
        "groups": PageSpec("groups", "users-three", translate("Window", "Groups"), _groups),
        "people": PageSpec("people", "identification-card", translate("Window", "People"), _people),
        "guides": PageSpec("guides", "book-open", translate("Window", "Guides"), _guides),
        "exchange": PageSpec("exchange", "arrows-left-right", translate("Window", "Exchange"), _exchange),
        "laptop": PageSpec("laptop", "laptop", translate("Window", "On this laptop"), _laptop),
        "settings": PageSpec("settings", "gear", translate("Window", "Settings"), _settings),
    }
    keys = ["today", "sessions", "groups", "people", "guides", "exchange", "laptop", "settings"]
    if role == TRAINER:
        keys = ["guides", "exchange", "laptop", "settings"]
    elif role != SUPERVISOR:
        keys.remove("people")
    return tuple(every[key] for key in keys)


def _today(desk: Desk) -> QWidget:
    from desktop.ui.pages.today import Today

    return Today(desk)


def _sessions(desk: Desk) -> QWidget:
    from desktop.ui.pages.sessions import Sessions

    return Sessions(desk)


def _groups(desk: Desk) -> QWidget:
    from desktop.ui.pages.groups import Groups

    return Groups(desk)


def _people(desk: Desk) -> QWidget:
    from desktop.ui.pages.people import People

    return People(desk)


def _guides(desk: Desk) -> QWidget:
    from desktop.ui.pages.guides import Guides

    return Guides(desk)


def _exchange(desk: Desk) -> QWidget:
    from desktop.ui.pages.exchange import Exchange

    return Exchange(desk)


def _laptop(desk: Desk) -> QWidget:
    from desktop.ui.pages.laptop import Laptop

    return Laptop(desk)


def _settings(desk: Desk) -> QWidget:
    from desktop.ui.pages.settings import Settings

    return Settings(desk)
