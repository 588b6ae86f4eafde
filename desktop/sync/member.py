"""The plaintext of a bundle: one gzip member, then zeros up to a size that tells little (docs/format.md §5)."""

from __future__ import annotations

import zlib

from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

LONGEST_START = 64 * 1024
LARGEST = 256 * 1024 * 1024
HIGHEST_RATIO = 200
SMALLEST_PADDED = 64 * 1024
# No name, no time, "unknown" system: the same lines are the same bytes on every machine.
_GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_GZIP, _RAW = 31, -15


class BundleMalformed(AppError):
    code = "bundle-malformed"
    text = QT_TRANSLATE_NOOP("Errors", "The packet is not written the way this program writes packets.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "Nothing was taken from it. Ask the sender to hand over again with this program."
    )


class BundleOverLimits(AppError):
    code = "bundle-over-limits"
    text = QT_TRANSLATE_NOOP("Errors", "The packet is larger than any packet may be.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the sender to hand over again in smaller parts.")


class BundleHasMore(AppError):
    code = "bundle-has-more"
    text = QT_TRANSLATE_NOOP("Errors", "Something was added to the packet after its end.")
    hint = QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask the sender for a new copy.")


def squeeze(lines: bytes) -> bytes:
    """One gzip member (RFC 1952) without a time in it."""
    deflate = zlib.compressobj(6, zlib.DEFLATED, _RAW)
    tail = zlib.crc32(lines).to_bytes(4, "little") + (len(lines) % 2**32).to_bytes(4, "little")
    return b"".join((_GZIP_HEADER, deflate.compress(lines), deflate.flush(), tail))


def padded_size(size: int) -> int:
    """The next Padmé size (Nikitin and others, PETS 2019), at least 64 KiB: at most 12 % more, and few sizes exist."""
    size = max(size, SMALLEST_PADDED)
    exponent = size.bit_length() - 1
    low_bits = exponent - exponent.bit_length()
    mask = (1 << low_bits) - 1
    return (size + mask) & ~mask


def pad(member: bytes) -> bytes:
    """`member` and zeros."""
    return member.ljust(padded_size(len(member)), b"\0")


def first_lines(plain: bytes) -> tuple[bytes, bytes]:
    """The first two lines without their newlines, inflating no more than 64 KiB."""
    try:
        # A stream longer than its text by more than a few marks is none of ours: twice as much input is plenty.
        start = zlib.decompressobj(_GZIP).decompress(plain[: 2 * LONGEST_START], LONGEST_START)
    except zlib.error as error:
        raise BundleMalformed from error
    lines = start.split(b"\n", 2)
    if len(lines) < 3:
        raise BundleOverLimits if len(start) == LONGEST_START else BundleMalformed
    return lines[0], lines[1]


def inflate(plain: bytes) -> bytes:
    """All that the member holds, at most 256 MiB and 200 times its size; after it there may only be zeros."""
    limit = min(LARGEST, HIGHEST_RATIO * len(plain))
    stream = zlib.decompressobj(_GZIP)
    try:
        whole = stream.decompress(plain, limit + 1)
    except zlib.error as error:
        raise BundleMalformed from error
    rest = stream.unused_data
    if len(whole) > min(limit, HIGHEST_RATIO * (len(plain) - len(rest))):
        raise BundleOverLimits
    if not stream.eof:
        raise BundleMalformed
    if rest.count(0) != len(rest):
        raise BundleHasMore
    return whole
