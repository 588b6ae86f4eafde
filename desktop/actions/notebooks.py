"""The notebooks of this laptop, before one is opened: the window starts with nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from desktop.storage.place import DATABASE, exists

PRACTICE = "practice"
"""How folders of notebooks for practice begin: before one is opened nothing else tells."""


class Notebook(NamedTuple):
    """A vault as listed before it is opened: nothing but its folder is known."""

    folder: Path
    name: str

    @property
    def practice(self) -> bool:
        """Whether it is only for practice, as far as its folder tells."""
        return self.name.startswith(PRACTICE)


def notebooks(root: Path) -> tuple[Notebook, ...]:
    """The vaults in the folders under `root`, by name; `root` itself counts too."""
    if not root.is_dir():
        return ()
    folders = [root, *sorted(child for child in root.iterdir() if child.is_dir())]
    return tuple(Notebook(folder, folder.name) for folder in folders if exists(folder))


def last_used(folder: Path) -> float:
    """When the notebook in `folder` was last written to; in seconds, for comparison only."""
    files = (folder / (DATABASE + end) for end in ("", "-wal"))
    return max((file.stat().st_mtime for file in files if file.exists()), default=0.0)


def free_folder(root: Path, *, practice: bool) -> Path:
    """A folder under `root` for one more notebook."""
    name = PRACTICE if practice else "notebook"
    names = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(root / each for each in names if not exists(root / each))
