"""Passphrases of a person: proposed, judged, and read with what is forgiven; before any notebook is open."""

from __future__ import annotations

import os
import sys
import time
from functools import cache

from desktop import paths
from desktop.crypto import passphrase
from desktop.crypto.keys import CAP_KIB, Cost, Random
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

ENOUGH = 3  # of 4, as zxcvbn judges: about 10^8 guesses, each of which costs a second
"""A weaker passphrase is refused."""
LISTS = ("ru", "en")  # never another: keys depend on how the words of these two begin
LONGEST = 72  # characters; zxcvbn takes far longer for more and says nothing else


class PassphraseTooEasy(AppError):
    code = "passphrase-too-easy"
    text = QT_TRANSLATE_NOOP("Errors", "This passphrase is too easy to guess.")
    hint = QT_TRANSLATE_NOOP("Errors", "Take more words that do not belong together.")


@cache
def words(language: str) -> tuple[str, ...]:
    """The 2,048 words of one of LISTS, which are frozen."""
    return tuple((paths.resources() / "words" / f"{language}.txt").read_text(encoding="utf-8").split())


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(passphrase.beginning(word) for language in LISTS for word in words(language))


def plain(text: str) -> str:
    """What the key is made from: layout, case, ё, blanks are forgiven, and four letters of a generated word suffice."""
    return passphrase.canonical(text, _beginnings())


def propose(language: str, random: Random = os.urandom) -> str:
    """Seven generated words: 77 bits."""
    return passphrase.propose(words(language), random)


def judge(text: str) -> int:
    """How hard a passphrase is to guess, 0 to 4, as zxcvbn judges it and what is left of it when it is forgiven."""
    from zxcvbn import zxcvbn

    if not text.strip():
        return 0
    return min(int(zxcvbn(each[:LONGEST])["score"]) for each in (text, plain(text)))


def needs_strength(text: str) -> None:
    """Raise PassphraseTooEasy below ENOUGH."""
    if judge(text) < ENOUGH:
        raise PassphraseTooEasy


def calibrated() -> Cost:
    """What a guess shall cost on this machine: about a second; takes as long."""
    return passphrase.calibrated(time.perf_counter, _memory_kib())


def _memory_kib() -> int:
    """How much memory this machine has, in KiB; where it does not say, as if it had little."""
    if sys.platform == "win32":
        return CAP_KIB * 2
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (ValueError, OSError):
        return CAP_KIB * 2
