"""Desk: what every page of the window stands on, handed to it when it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.actions.changed import Changed
from desktop.actions.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Desk:
    """`changed` tells the whole window what a verb returned; `go` shows the page with this key and hands it back."""

    workspace: Workspace
    changed: Callable[[Changed], object]
    go: Callable[[str], QWidget]
