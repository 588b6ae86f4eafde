"""Wish: what one page asks of another when it sends somebody there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from desktop.ui.pages.desk import Desk


@dataclass(frozen=True, slots=True)
class Wish:
    """A verb ("new", "open", "draft", "print", "card", "programme"), an id, and answers to begin with."""

    verb: str
    id: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@runtime_checkable
class Granting(Protocol):
    """A page that can be asked for something when it is shown."""

    def grant(self, wish: Wish) -> None:
        """Show what `wish` asks for."""


def send(desk: Desk, key: str, wish: Wish) -> None:
    """Show the page `key`, and ask it for something if it can be asked."""
    page = desk.go(key)
    if isinstance(page, Granting):
        page.grant(wish)
