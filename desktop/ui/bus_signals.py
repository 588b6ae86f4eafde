"""Bus signals: what a Linux desktop says about its screen, its lid and its sleep, heard on D-Bus."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from desktop.ui import reasons

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = LOGIN + ".Manager", LOGIN + ".Session"
POWER, POWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREENS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
WITHIN = 2_000  # milliseconds for the answer that sleep will wait for us


class BusSignals(QObject):
    """`told`: the notebook has to be closed, and why. A bus that is not there says nothing, and is no failure."""

    told = Signal(str)
    delaying = Signal()

    def __init__(self, parent: QObject, surroundings: Mapping[str, str]) -> None:
        """`surroundings`: the variables of the environment; they say where the buses are."""
        super().__init__(parent)
        self._delay: tuple[QDBusPendingCallWatcher, QDBusMessage | None] | None = None
        self.heard: list[str] = []
        if is_local(surroundings.get("DBUS_SYSTEM_BUS_ADDRESS", "unix:")):
            self._hear_system(QDBusConnection.systemBus(), surroundings.get("XDG_SESSION_ID", ""))
        if is_local(session_address(surroundings)):
            self._hear_session(QDBusConnection.sessionBus())

    def release(self) -> None:
        """Let the laptop go to sleep: what had to be saved is saved."""
        self._delay = None

    def _hear_system(self, bus: QDBusConnection, session: str) -> None:
        if not bus.isConnected():
            return
        self.heard.append("system")
        place = f"{LOGIN_PATH}/session/{escaped(session)}" if session else ""
        bus.connect(LOGIN, LOGIN_PATH, MANAGER, "PrepareForSleep", self, _slot("sleeping(bool)"))
        bus.connect(LOGIN, LOGIN_PATH, MANAGER, "PrepareForShutdown", self, _slot("ending(bool)"))
        bus.connect(LOGIN, place, SESSION, "Lock", self, _slot("locking()"))
        changed = _slot("changed(QString,QVariantMap)")
        bus.connect(LOGIN, place, PROPERTIES, "PropertiesChanged", self, changed)
        bus.connect(POWER, POWER_PATH, PROPERTIES, "PropertiesChanged", self, changed)
        self._ask_for_delay(bus)

    def _hear_session(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        self.heard.append("session")
        for interface in SCREENS:
            bus.connect("", "", interface, "ActiveChanged", self, _slot("covered(bool)"))

    def _ask_for_delay(self, bus: QDBusConnection) -> None:
        """Sleep waits (five seconds at most, as logind is set) until the answer to this question is let go."""
        ask = QDBusMessage.createMethodCall(LOGIN, LOGIN_PATH, MANAGER, "Inhibit")
        ask.setArguments(["sleep:shutdown", "Daftar", "Closing the notebook", "delay"])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(ask, WITHIN))
        watcher.finished.connect(self._delayed)
        self._delay = (watcher, None)

    def _delayed(self, watcher: QDBusPendingCallWatcher) -> None:
        if self._delay is not None and not watcher.isError():
            self._delay = (watcher, watcher.reply())  # it holds the open file that logind looks at
            self.delaying.emit()

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        if begins:
            self.told.emit(reasons.SLEEP)
        self.release()

    @Slot(bool)
    def ending(self, begins: bool) -> None:
        if begins:
            self.told.emit(reasons.ENDING)
        self.release()

    @Slot()
    def locking(self) -> None:
        self.told.emit(reasons.SCREEN)

    @Slot(bool)
    def covered(self, active: bool) -> None:
        if active:
            self.told.emit(reasons.SCREEN)

    @Slot(str, "QVariantMap")
    def changed(self, interface: str, values: dict[str, object]) -> None:
        if interface == SESSION and values.get("LockedHint") is True:
            self.told.emit(reasons.SCREEN)
        if interface == POWER and values.get("LidIsClosed") is True:
            self.told.emit(reasons.LID)


def _slot(name: str) -> bytes:
    return cast("bytes", SLOT(name))  # a text is what `connect` takes, whatever its declaration says


def is_local(address: str) -> bool:
    """Whether a bus is reached through a file of this machine, and by no other way that the address names."""
    ways = [way for way in address.split(";") if way]
    return bool(ways) and all(way.startswith("unix:") for way in ways)


def session_address(surroundings: Mapping[str, str]) -> str:
    """Where the bus of the desktop is, "" if there is none: nothing is ever started to make one."""
    known = surroundings.get("DBUS_SESSION_BUS_ADDRESS", "")
    if known:
        return known
    usual = Path(surroundings.get("XDG_RUNTIME_DIR") or "/nowhere") / "bus"
    return f"unix:path={usual}" if usual.exists() else ""


def escaped(label: str) -> str:
    """A name as part of an object's path, as logind spells it: `1` is `_31`, `c2` stays."""
    spelt = (
        each if each.isascii() and each.isalnum() and not (first and each.isdigit()) else f"_{ord(each):02x}"
        for first, each in ((place == 0, each) for place, each in enumerate(label))
    )
    return "".join(spelt)
