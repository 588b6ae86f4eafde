"""The end of a vault: its keys first, so that nothing can be read however far the rest comes."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from desktop.errors import from_os
from desktop.storage import copies
from desktop.storage.copies import sync
from desktop.storage.database import Connection
from desktop.storage.place import COPIES, DATABASE, KEY, KEY_COPY, sync_folder


def destroy(folder: Path, connection: Connection) -> None:
    """Overwrite both key files, sync, let go of `connection`, and remove all files of the vault.

    Until the second key file is overwritten the vault opens as before; from then on nothing in it can be read.
    """
    keys = [folder / name for name in (KEY, KEY_COPY)]
    try:
        for file in keys:
            if file.is_file():
                size = file.stat().st_size
                with open(file, "r+b") as opened:
                    opened.write(bytes(size))
                sync(file)
        for file in keys:
            file.unlink(missing_ok=True)
        sync_folder(folder)
    except OSError as error:
        raise from_os(error) from error
    connection.close()
    sweep(folder)


def sweep(folder: Path) -> None:
    """Remove what is left of a vault that has no keys any more, as far as the system lets us."""
    with suppress(OSError):
        for end in ("", "-wal", "-shm", copies.RESTORED, ".part"):
            (folder / (DATABASE + end)).unlink(missing_ok=True)
        for name in (KEY, KEY_COPY):
            (folder / (name + ".new")).unlink(missing_ok=True)
    for name in (COPIES, copies.DAMAGED):
        shutil.rmtree(folder / name, ignore_errors=True)
    with suppress(OSError):  # not empty: what is ours is gone, what is not stays
        os.rmdir(folder)
