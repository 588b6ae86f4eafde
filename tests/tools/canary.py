"""Looks for words in every file under a folder, however they may have been written down."""

from __future__ import annotations

import zlib
from base64 import b64encode
from pathlib import Path

MARKS = (b"\x1f\x8b\x08", b"\x78\x01", b"\x78\x9c", b"\x78\xda")  # gzip; zlib of three strengths
MOST = 1 << 24


def spellings(words: str) -> dict[str, bytes]:
    """The words in UTF-8, UTF-16, base64 at each of its three offsets, hexadecimal and deflate."""
    plain = words.encode()
    found = {"utf-8": plain, "utf-16": words.encode("utf-16-le"), "hex": plain.hex().encode(), "HEX": b""}
    found["HEX"] = found["hex"].upper()
    for before in range(3):
        # The letters at the ends also depend on what stands beside the words.
        found[f"base64+{before}"] = b64encode(bytes(before) + plain)[4 if before else 0 : -4]
    deflate = zlib.compressobj(6, zlib.DEFLATED, -15)
    found["deflate"] = (deflate.compress(plain) + deflate.flush(zlib.Z_SYNC_FLUSH))[1:-5]
    return found


def seen(words: str, content: bytes) -> list[str]:
    """The spellings of the words that stand in `content`, and "inflated" for any inside something compressed in it."""
    needles = spellings(words)
    found = [name for name, needle in needles.items() if needle in content]
    for mark in MARKS:
        place = content.find(mark)
        while place >= 0:
            if needles["utf-8"] in _inflated(content[place : place + MOST]):
                found.append("inflated")
            place = content.find(mark, place + 1)
    return found


def _inflated(content: bytes) -> bytes:
    """As much as can be made of a compressed stream that begins here."""
    stream, whole = zlib.decompressobj(47), b""
    try:
        while content and len(whole) < MOST and not stream.eof:
            whole += stream.decompress(content[:4096], MOST)
            content = content[4096:]
    except zlib.error:
        pass
    return whole


def found_under(folder: Path, words: str) -> list[str]:
    """Every place under `folder`: names of files and what is in them."""
    places = []
    for file in sorted(folder.rglob("*")):
        if words in file.name:
            places.append(f"{file}: its name")
        if file.is_file() and not file.is_symlink():
            places += [f"{file}: {how}" for how in seen(words, file.read_bytes())]
    return places
