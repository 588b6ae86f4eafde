"""The notebooks of this laptop, before one is opened: the window starts with nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from desktop.storage.place import exists


class Notebook(NamedTuple):
    """A vault as listed before it is opened: nothing but its folder is known."""

    folder: Path
    name: str


def notebooks(root: Path) -> tuple[Notebook, ...]:
    """The vaults in the folders under `root`, by name; `root` itself counts too."""
    if not root.is_dir():
        return ()
    folders = [root, *sorted(child for child in root.iterdir() if child.is_dir())]
    return tuple(Notebook(folder, folder.name) for folder in folders if exists(folder))
