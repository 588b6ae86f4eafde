"""Library: the guides a form can name, and their steps, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.actions import paper
from desktop.ui.translate import translate

OWN = "own-guide"
"""Stands for whatever a group uses that is not in the library."""


def titles() -> dict[str, str]:
    """The title of every guide by its id; last the one that is not in the library."""
    found = {}
    for entry in paper.guides():
        named = dict(zip(entry.languages, entry.titles, strict=True))
        found[entry.id] = named.get(_language(), entry.titles[0])
    return {**found, OWN: translate("Sessions", "A guide of our own")}


def edition(guide: str) -> int | None:
    """The edition of a guide of the library, or None."""
    return next((entry.version for entry in paper.guides() if entry.id == guide), None)


def steps(guide: str) -> tuple[str, ...]:
    """The names of the steps of a guide; the usual five for one that is not in the library."""
    if not guide:
        return ()
    entry = next((entry for entry in paper.guides() if entry.id == guide), None)
    if entry is not None:
        language = _language() if _language() in entry.languages else entry.languages[0]
        return tuple(step.name for step in paper.guide_text(guide, language).steps)
    return (
        translate("Sessions", "Welcome and rules"),
        translate("Sessions", "Opening round"),
        translate("Sessions", "Main exercise"),
        translate("Sessions", "What we take home"),
        translate("Sessions", "Closing round"),
    )


def _language() -> str:
    return QLocale().name()[:2]
