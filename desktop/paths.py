"""Where things are: the program's own resources, and the folders of the person who runs it."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of texts, guides, rules and icons; inside the built program it lies beside the code."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / "resources" if frozen else Path(__file__).resolve().parent.parent / "resources"


def notebooks() -> Path:
    """The folder that holds a person's notebooks, one folder each."""
    from platformdirs import user_data_path  # a start with a named notebook does without

    return user_data_path("Daftar", appauthor=False)


def state() -> Path:
    """The folder outside every notebook that tells a notebook from its copies; it never holds content."""
    if chosen := os.environ.get("DAFTAR_STATE"):
        return Path(chosen)
    from platformdirs import user_state_path

    return user_state_path("Daftar", appauthor=False)
