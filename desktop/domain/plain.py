"""Plain: text spelled as the guard reads it, with the way back to where every character stood."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

import regex

from desktop.domain.text import HIDDEN

_HIDDEN = regex.compile(f"[{HIDDEN}\u200c\ufe00-\ufe0f]")
# What makes a text longer or shorter in plain spelling, or needs a look at single letters.
_UNUSUAL = regex.compile(rf"(?V1)[[{HIDDEN}\u200c\ufe00-\ufe0f\uff01-\uff5e\p{{M}}\p{{Zs}}\p{{Nd}}]--[ 0-9]]")
_CLUSTER = regex.compile(r"[^\p{M}]\p{M}*+|\p{M}++")
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"
_APOSTROPHES = "\u02bb\u02bc\u02b9\u2018\u2019\u201b\u2032\u0060\u00b4"
_SPELLING = str.maketrans(dict.fromkeys(_DASHES, "-") | dict.fromkeys(_APOSTROPHES, "'"))


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` in plain spelling; its character i came from the characters `starts[i]` to `ends[i]` of the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original the plain characters from `start` to `end` (at least one) stood."""
        return self.starts[start], self.ends[end - 1]


def plain(text: str) -> Plain:
    """Letters composed, hidden characters and loose accents gone, one form of digit, space, dash and apostrophe."""
    if text.isascii() or (not _UNUSUAL.search(text) and unicodedata.is_normalized("NFC", text)):
        return Plain(text.translate(_SPELLING), tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    kept = [place for place, letter in enumerate(text) if not _HIDDEN.match(letter)]
    visible = "".join(text[place] for place in kept)
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for cluster in _CLUSTER.finditer(visible):
        for letter in _spelled(cluster[0] or ""):
            letters.append(letter)
            starts.append(kept[cluster.start()])
            ends.append(kept[cluster.end() - 1] + 1)
    return Plain("".join(letters), tuple(starts), tuple(ends))


def _spelled(cluster: str) -> str:
    """One letter with its marks in plain spelling; marks that do not compose are dropped: they only hide a name."""
    composed = unicodedata.normalize("NFC", cluster)
    return "".join(_letter(letter) for letter in composed if not unicodedata.category(letter).startswith("M"))


def _letter(letter: str) -> str:
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if "\uff01" <= letter <= "\uff5e":  # full-width twins of ASCII
        return chr(ord(letter) - 0xFEE0)
    if unicodedata.category(letter) == "Zs":
        return " "
    return letter.translate(_SPELLING)
