"""Windows signals: what Windows says about its screen, its lid and its sleep, heard among a window's messages."""

from __future__ import annotations

import ctypes
import sys
import uuid
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from desktop.ui import reasons

SESSION_CHANGE, POWER, QUERY_END = 0x02B1, 0x0218, 0x0011
# The console or the remote connection went to somebody else (2, 4), the person left (6), the screen was locked (7).
SESSION_LEFT = (2, 4, 6, 7)
SUSPEND, SETTING_CHANGED = 0x0004, 0x8013
LID_SWITCH = uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3").bytes_le  # GUID_LIDSWITCH_STATE_CHANGE, winnt.h
MESSAGES = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class Message(ctypes.Structure):
    """The beginning of MSG, as winuser.h has it on 32 and 64 bits."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wide", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class PowerSetting(ctypes.Structure):
    """POWERBROADCAST_SETTING with a value of four bytes."""

    _fields_ = (("setting", ctypes.c_ubyte * 16), ("length", ctypes.c_uint), ("value", ctypes.c_uint))


def reason_of(address: int) -> str:
    """Why the message at `address` closes the notebook, or "" if it does not."""
    message = Message.from_address(address)
    kind, word = message.message, message.wide
    if kind == QUERY_END:
        return reasons.ENDING
    if kind == SESSION_CHANGE and word in SESSION_LEFT:
        return reasons.SCREEN
    if kind == POWER and word == SUSPEND:
        return reasons.SLEEP
    if kind == POWER and word == SETTING_CHANGED and message.long and _lid_shut(message.long):
        return reasons.LID
    return ""


def _lid_shut(address: int) -> bool:
    setting = PowerSetting.from_address(address)
    return bytes(setting.setting) == LID_SWITCH and setting.value == 0


class WindowsSignals(QAbstractNativeEventFilter):
    """Looks at every message of the program; `tell` gets the reason to close the notebook."""

    def __init__(self, tell: Callable[[str], object]) -> None:
        super().__init__()
        self._tell = tell

    def begin(self, window: int) -> None:
        """`window`: the handle of a window that lives as long as the notebook is open."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(window), 0)  # of this session only
            lid = (ctypes.c_ubyte * 16)(*LID_SWITCH)
            ctypes.windll.user32.RegisterPowerSettingNotification(ctypes.c_void_p(window), ctypes.byref(lid), 0)

    def release(self) -> None:
        """Listen no longer."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        if QByteArray(kind).data() in MESSAGES:
            reason = reason_of(int(message))
            if reason:
                self._tell(reason)
        return False, 0  # Windows and Qt go on with it as they would have
