"""Bech32 (BIP 173, without its limit on length): bytes as letters with a checksum, the way age spells its keys."""

from __future__ import annotations

from collections.abc import Sequence

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6


def spell(prefix: str, raw: bytes) -> str:
    """`raw` after `prefix` and "1", all in the case of the prefix."""
    words = _regroup(raw, 8, 5)
    return prefix + "1" + "".join(_alphabet(prefix)[word] for word in words + _checksum(prefix, words))


def read(prefix: str, text: str) -> bytes | None:
    """The bytes that `text` spells after exactly this prefix in this case, or None."""
    words = [_alphabet(prefix).find(letter) for letter in text[len(prefix) + 1 :]]
    raw = bytes(_regroup(words[:-_CHECKSUM_LETTERS], 5, 8, spare=True)) if -1 not in words else b""
    # Spelling it again settles all at once: prefix, checksum, and that the bits filling the last letter are zero.
    return raw if spell(prefix, raw) == text else None


def _alphabet(prefix: str) -> str:
    return _LETTERS.upper() if prefix.isupper() else _LETTERS


def _regroup(values: Sequence[int], old: int, new: int, spare: bool = False) -> list[int]:
    """The same bits in groups of another width; a short last group is dropped if `spare`, else filled with zeros."""
    bits = "".join(format(value, f"0{old}b") for value in values)
    bits = bits[: len(bits) - len(bits) % new] if spare else bits + "0" * (-len(bits) % new)
    return [int(bits[at : at + new], 2) for at in range(0, len(bits), new)]


def _checksum(prefix: str, words: Sequence[int]) -> list[int]:
    codes = [ord(letter) for letter in prefix.lower()]
    state = 1
    for value in (*(code >> 5 for code in codes), 0, *(code & 31 for code in codes), *words, *[0] * _CHECKSUM_LETTERS):
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            state ^= generator if top >> bit & 1 else 0
    return [((state ^ 1) >> 5 * (5 - index)) & 31 for index in range(_CHECKSUM_LETTERS)]
