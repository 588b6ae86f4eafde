"""Judge: how hard a passphrase is to guess."""

from __future__ import annotations

LONGEST = 72  # characters; zxcvbn takes far longer for more and says nothing else


def judge(passphrase: str) -> int:
    """0 to 4, as zxcvbn judges it; its word lists are loaded with the first question."""
    from zxcvbn import zxcvbn

    return int(zxcvbn(passphrase[:LONGEST])["score"])
