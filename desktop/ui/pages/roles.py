"""Roles: how they are called on screen."""

from __future__ import annotations

from desktop.ui.translate import translate


def role_words(role: str) -> str:
    """The word for a role."""
    words = {
        "facilitator": translate("Roles", "Facilitator"),
        "supervisor": translate("Roles", "Supervisor"),
        "trainer": translate("Roles", "Trainer"),
    }
    return words[role]
