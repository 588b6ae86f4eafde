"""Machine: what an ordinary program sees of the laptop it runs on, without asking anybody for rights."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

YES, NO, UNKNOWN = "yes", "no", "unknown"
_ENCRYPTED = "CRYPT-"  # how device-mapper names what cryptsetup made


@dataclass(frozen=True, slots=True)
class Machine:
    """`root` holds /sys and /proc, `system` is as `sys.platform`, `free` counts bytes left where a folder is.

    `hibernates` is Windows' own answer: "yes", "no" or "unknown".
    """

    root: Path
    system: str
    hibernates: Callable[[], str]
    free: Callable[[Path], int]


def here() -> Machine:
    """The laptop the program runs on."""
    return Machine(Path("/"), sys.platform, registry, lambda folder: shutil.disk_usage(folder).free)


def disk_encrypted(root: Path, system: str = sys.platform) -> str:
    """Whether the system disk is encrypted: "yes", "no" or "unknown"."""
    if system != "linux":
        return UNKNOWN
    try:
        mapped = [(block / "dm" / "uuid").read_text() for block in (root / "sys/block").glob("dm-*")]
    except OSError:
        return UNKNOWN
    return YES if any(uuid.startswith(_ENCRYPTED) for uuid in mapped) else NO


def swap(root: Path) -> str:
    """Whether the system may write memory to disk: "yes", "no" or "unknown"."""
    places = _swaps(root)
    return UNKNOWN if places is None else YES if places else NO


def bare_swap(root: Path) -> str:
    """Whether memory may reach the disk unencrypted: "yes", "no" or "unknown"."""
    places = _swaps(root)
    if places is None:
        return UNKNOWN
    return NO if all(_veiled(root, place, kind) for place, kind in places) else YES


def hibernation(machine: Machine) -> str:
    """Whether the laptop may write all of its memory to a disk that is not encrypted, when it sleeps deeply."""
    if machine.system == "win32":
        return machine.hibernates()
    if machine.system != "linux":
        return UNKNOWN
    root = machine.root
    try:
        ways = (root / "sys/power/state").read_text().split()
        if "disk" not in ways or "[disabled]" in (root / "sys/power/disk").read_text():
            return NO
        resumes = any(word.startswith("resume=") for word in (root / "proc/cmdline").read_text().split())
    except OSError:
        return UNKNOWN
    places = _swaps(root)
    if places:
        return bare_swap(root)
    return YES if resumes else UNKNOWN if places is None else NO


def registry() -> str:
    """What Windows' registry says about hibernation; "unknown" elsewhere."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\Power") as key:
                return YES if winreg.QueryValueEx(key, "HibernateEnabled")[0] else NO
        except OSError:
            return UNKNOWN
    return UNKNOWN


def _swaps(root: Path) -> list[tuple[str, str]] | None:
    """(path, "partition" or "file") of every swap on a disk; None if it cannot be read. zram stays in memory."""
    try:
        lines = (root / "proc/swaps").read_text().splitlines()[1:]
    except OSError:
        return None
    found = [line.split() for line in lines if line.strip() and "zram" not in line]
    return [(words[0], words[1] if len(words) > 1 else "") for words in found]


def _veiled(root: Path, place: str, kind: str) -> bool:
    if kind == "file":
        return disk_encrypted(root, "linux") == YES
    return _on_encrypted(root, Path(place).name)


def _on_encrypted(root: Path, block: str, depth: int = 4) -> bool:
    """Whether a block device is encrypted itself, or lies whole on what is: a logical volume on an opened disk."""
    folder = root / "sys/class/block" / block
    try:
        if (folder / "dm/uuid").read_text().startswith(_ENCRYPTED):
            return True
        below = [one.name for one in (folder / "slaves").iterdir()]
    except OSError:
        return False  # a plain partition has neither
    return bool(below) and depth > 0 and all(_on_encrypted(root, one, depth - 1) for one in below)
