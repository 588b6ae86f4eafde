"""How text is folded before it is indexed or looked for, so that spelling habits do not hide a record."""

from __future__ import annotations

import unicodedata

# FTS5 folds Cyrillic case but none of these; people type them either way.
_FOLDS = (
    ("ё", "е"), ("ӣ", "и"), ("ӯ", "у"), ("ғ", "г"), ("қ", "к"), ("ҳ", "х"), ("ҷ", "ч"), ("ў", "у"),
    ("ك", "ک"), ("ي", "ی"), ("‌", ""), ("ʻ", ""), ("ʼ", ""), ("‘", ""), ("’", ""), ("'", ""), ("`", ""),
)  # fmt: skip


def fold(text: str) -> str:
    """Lower case, composed, with letters that are often typed as others made the same."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    text = text.lower()
    for odd, plain in _FOLDS:
        text = text.replace(odd, plain)
    return text


def query(text: str) -> str:
    """The FTS5 expression that finds every word of `text` by its beginning; empty if there is no word."""
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()
    return " ".join(f'"{word}"*' for word in words)
