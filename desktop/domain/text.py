"""Text: one spelling for typed characters, so that equal words are equal bytes."""

from __future__ import annotations

import unicodedata

import regex

# Zero-width and bidi controls hide words from the reader and from the guard. U+200C stays between two Arabic letters,
# where Persian spelling needs it (می‌روم).
HIDDEN = r"\u00ad\u034f\u061c\u180e\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f"
_HIDDEN = regex.compile(f"[{HIDDEN}]")
_LOOSE_JOINER = regex.compile(r"(?<!\p{Script=Arabic})\u200c|\u200c(?!\p{Script=Arabic})")
_BREAK = regex.compile(r"\r\n?|[\u0085\u2028\u2029\v\f]")
_CONTROL = regex.compile(r"[^\P{Cc}\n]")
_SPACE = regex.compile(r"[\p{Zs}\t]+")
_SURROGATE = regex.compile(r"[\ud800-\udfff]")


def has_lone_surrogate(text: str) -> bool:
    """True if `text` cannot be written as UTF-8."""
    return _SURROGATE.search(text) is not None


def clean(text: str, lines: bool) -> str:
    """`text` in NFC without hidden, control and doubled space characters; line breaks stay only if `lines`."""
    text = _BREAK.sub("\n", text)
    if not lines:
        text = text.replace("\n", " ")
    text = _CONTROL.sub("", _SPACE.sub(" ", _HIDDEN.sub("", text)))
    # Removing one character may bring two joiners or a base and its accent together: NFC comes last.
    text = unicodedata.normalize("NFC", _LOOSE_JOINER.sub("", text))
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def is_ascii_digits(text: str) -> bool:
    """True for one or more of 0-9 and nothing else."""
    return text.isascii() and text.isdigit()
