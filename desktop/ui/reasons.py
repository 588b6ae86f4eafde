"""Reasons: why a notebook was closed, in a word for the program and in a sentence for the unlock screen."""

from __future__ import annotations

from desktop.ui.translate import translate

PERSON, IDLE, SCREEN, SLEEP, LID, ENDING = "person", "idle", "screen", "sleep", "lid", "ending"
AT_ONCE = (SLEEP, LID, ENDING)
"""After these the laptop may stand still within seconds: nothing long is waited for."""

UNSAVED = "unsaved"  # added where the last words of a draft could not be kept


def spelt(reason: str, minutes: int) -> str:
    """A reason for the fresh process; `minutes` of idleness were allowed."""
    return f"{reason}:{minutes}"


def sentence(told: str) -> str:
    """What the unlock screen says of `told`, which `spelt` made; of anything else only that the notebook is closed."""
    words, _, minutes = told.partition(":")
    reason, _, lost = words.partition("-")
    allowed = int(minutes) if minutes.isdigit() else 5
    said = {
        IDLE: translate("Reasons", "The notebook was closed after %n minutes without work.", allowed),
        SCREEN: translate("Reasons", "The notebook was closed because the screen was locked."),
        SLEEP: translate("Reasons", "The notebook was closed because the laptop went to sleep."),
        LID: translate("Reasons", "The notebook was closed because the lid was shut."),
    }.get(reason, translate("Reasons", "The notebook is closed."))
    if lost == UNSAVED:
        said += " " + translate("Reasons", "What was typed last could not be saved: the disk did not take it.")
    return said
