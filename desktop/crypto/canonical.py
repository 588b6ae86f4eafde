"""Canonical JSON (docs/format.md §1): one spelling per value, so a comparison refuses every odd one."""

from __future__ import annotations

import json
from json import encoder
from typing import Any, NoReturn

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

LARGEST = 2**53
DEEPEST = 16


class NotCanonical(AppError):
    code = "not-canonical"
    text = QT_TRANSLATE_NOOP("Errors", "A part of the packet is not written as the format asks.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the sender for a new copy.")


def _refuse(_: str) -> NoReturn:
    raise NotCanonical


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
# `json` makes its encoder in C anew for every value, which takes a fifth of the time of a part; this one is kept. A
# circle, which nothing that was parsed has, ends in a RecursionError instead of a ValueError.
_make = getattr(encoder, "c_make_encoder", None)
_chunks = _make and _make(None, _encoder.default, encoder.encode_basestring, None, ":", ",", True, False, False)


def _encode(value: object) -> str:
    return "".join(_chunks(value, 0)) if _chunks else _encoder.encode(value)


# Fractions and NaN stop at the decoder; duplicate keys, white space and what follows at the comparison in `decode`.
_decode = json.JSONDecoder(parse_float=_refuse, parse_constant=_refuse).raw_decode


def encode(value: object) -> str:
    """The canonical form of a JSON value made of dicts with string keys, lists, strings, ints, bools, None."""
    return _encode(value)


def decode(text: str) -> object:
    """Parse `text`; anything but the canonical form of its value raises NotCanonical."""
    try:
        value, _ = _decode(text)
        if _encode(value) != text:
            raise NotCanonical
        text.encode()  # a lone surrogate passes every step above
    except (ValueError, RecursionError) as error:
        raise NotCanonical from error
    return value


def decode_object(text: str) -> dict[str, Any]:
    """As `decode`, for text that must hold an object."""
    value = decode(text)
    if not isinstance(value, dict):
        raise NotCanonical
    return value


def bounded(value: object, depth: int = DEEPEST) -> bool:
    """True if `value` nests at most `depth` deep and holds no number beyond ±2⁵³."""
    if isinstance(value, dict):
        return depth > 0 and all(bounded(inner, depth - 1) for inner in value.values())
    if isinstance(value, list):
        return depth > 0 and all(bounded(inner, depth - 1) for inner in value)
    return not isinstance(value, int) or -LARGEST <= value <= LARGEST
