"""Notebooks before one is opened: what their folders tell, which was used last, and where one more goes."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.actions.notebooks import free_folder, last_used, notebooks
from desktop.storage.place import DATABASE, KEY


def put(folder: Path, day: int) -> Path:
    """A folder that looks like a notebook which was last written to on `day`."""
    folder.mkdir(parents=True)
    for name in (KEY, DATABASE):
        (folder / name).touch()
        os.utime(folder / name, (day * 86_400, day * 86_400))
    return folder


def test_a_folder_tells_practice_and_nothing_else(tmp_path: Path) -> None:
    for name in ("notebook", "notebook-2", "practice", "practice-2"):
        put(tmp_path / name, 1)
    assert [(each.name, each.practice) for each in notebooks(tmp_path)] == [
        ("notebook", False),
        ("notebook-2", False),
        ("practice", True),
        ("practice-2", True),
    ]


def test_what_was_written_last_counts_also_before_it_reached_the_database(tmp_path: Path) -> None:
    old, new = put(tmp_path / "notebook", 3), put(tmp_path / "notebook-2", 5)
    assert last_used(old) < last_used(new)
    (old / (DATABASE + "-wal")).touch()
    assert last_used(old) > last_used(new)
    assert last_used(tmp_path / "nowhere") == 0


def test_one_more_notebook_never_lands_on_another(tmp_path: Path) -> None:
    assert free_folder(tmp_path, practice=False) == tmp_path / "notebook"
    put(tmp_path / "notebook", 1)
    put(tmp_path / "notebook-2", 1)
    assert free_folder(tmp_path, practice=False) == tmp_path / "notebook-3"
    assert free_folder(tmp_path, practice=True) == tmp_path / "practice"
