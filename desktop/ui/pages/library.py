"""Library: the guides a form can name, and their steps, in the window's language."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.ui.translate import translate

OWN = "own-guide"
"""Stands for whatever a group uses that is not in the library."""


def titles() -> dict[str, str]:
    """The title of every guide by its id; last the one that is not in the library."""
    return {OWN: translate("Sessions", "A guide of our own")}


def steps(guide: str) -> Sequence[str]:
    """The names of the steps of a guide; the usual five for one that is not in the library."""
    if not guide:
        return ()
    return (
        translate("Sessions", "Welcome and rules"),
        translate("Sessions", "Opening round"),
        translate("Sessions", "Main exercise"),
        translate("Sessions", "What we take home"),
        translate("Sessions", "Closing round"),
    )
