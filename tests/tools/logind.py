"""What a laptop says about itself, on a bus of the test's own: `python -m tests.tools.logind`.

Each line on stdin is one of the words of `SAYINGS`; on stdout it says `ready`, `asked` when a program wants sleep to
wait, and `let go` when that program no longer does.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

LOGIN, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
POWER, POWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
SESSION = PATH + "/session/_33"
PROPERTIES = "org.freedesktop.DBus.Properties"
SAYINGS: dict[str, tuple[str, str, str, list[object]]] = {
    "sleep": (PATH, LOGIN + ".Manager", "PrepareForSleep", [True]),
    "lock": (SESSION, LOGIN + ".Session", "Lock", []),
    "hint": (SESSION, PROPERTIES, "PropertiesChanged", [LOGIN + ".Session", {"LockedHint": True}, ["Idle"]]),
    "lid": (POWER_PATH, PROPERTIES, "PropertiesChanged", [POWER, {"LidIsClosed": True}, []]),
    "screen": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [True]),
    "saver": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", [True]),
    "other": (PATH + "/session/_39", LOGIN + ".Session", "Lock", []),
    "awake": (PATH, LOGIN + ".Manager", "PrepareForSleep", [False]),
    "shown": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", [False]),
}


class Manager(QDBusVirtualObject):
    """Answers the one question the program asks."""

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() != "Inhibit":
            return False
        reading, writing = os.pipe()
        self.end = QSocketNotifier(reading, QSocketNotifier.Type.Read, self)
        self.end.activated.connect(self.gone)
        connection.send(message.createReply([QDBusUnixFileDescriptor(writing)]))
        os.close(writing)
        say("asked " + " ".join(map(str, message.arguments())))
        return True

    def gone(self) -> None:
        self.end.setEnabled(False)
        say("let go")


def say(words: str) -> None:
    print(words, flush=True)


def main() -> None:
    application = QCoreApplication([])
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "laptop")
    manager = Manager()
    assert bus.registerVirtualObject(PATH, manager, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert bus.registerService(LOGIN)
    assert bus.registerService(POWER)
    hearing = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def hear() -> None:
        heard = os.read(sys.stdin.fileno(), 4096).decode()
        if not heard:
            application.exit(0)
        for word in heard.split():
            path, interface, name, values = SAYINGS[word]
            signal = QDBusMessage.createSignal(path, interface, name)
            signal.setArguments(values)
            bus.send(signal)

    hearing.activated.connect(hear)
    say("ready")
    application.exec()


if __name__ == "__main__":
    main()
