"""Large files: what is sealed piece by piece is the same age file, and every fault is refused."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest

from desktop.crypto import age, stream
from desktop.crypto.age import CHUNK, BundleDamaged, NotABundle, NotForMe
from desktop.errors import AppError

SEED = bytes(range(32))
SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7)


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    return (content[at : at + size] for at in range(0, len(content), size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", [1000, CHUNK, 5 * CHUNK])
def test_both_ways_are_one_format(size: int, step: int) -> None:
    content = bytes(number * 7 % 251 for number in range(size))
    sealed = b"".join(stream.seal(pieces(content, step), [age.recipient_of(SEED)]))
    assert age.decrypt(sealed, [SEED]) == content
    assert b"".join(stream.unseal(BytesIO(sealed).read, [SEED])) == content
    whole = age.encrypt(content, [age.recipient_of(SEED)])
    assert b"".join(stream.unseal(BytesIO(whole).read, [SEED])) == content


def refused(blob: bytes) -> type[AppError] | None:
    try:
        for _ in stream.unseal(BytesIO(blob).read, [SEED]):
            pass
    except AppError as error:
        return type(error)
    return None


def test_every_cut_and_every_change_is_refused() -> None:
    sealed = age.encrypt(bytes(2 * CHUNK + 50), [age.recipient_of(SEED)])
    start = len(sealed) - (2 * CHUNK + 50 + 3 * 16)
    ends = (0, 20, start - 17, start - 16, start, start + 16, start + CHUNK + 16, start + 2 * (CHUNK + 16), -1)
    assert all(refused(sealed[:end]) in (BundleDamaged, NotABundle) for end in ends)
    assert refused(sealed + b"\0") is BundleDamaged
    assert refused(sealed + bytes(16)) is BundleDamaged
    for at in (start - 1, start, start + CHUNK, start + CHUNK + 16, len(sealed) - 1):
        assert refused(sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]) is BundleDamaged
    first, second = sealed[start : start + CHUNK + 16], sealed[start + CHUNK + 16 : start + 2 * (CHUNK + 16)]
    assert refused(sealed[:start] + second + first + sealed[start + 2 * (CHUNK + 16) :]) is BundleDamaged
    assert refused(sealed) is None
    with pytest.raises(NotForMe):
        next(stream.unseal(BytesIO(sealed).read, [bytes(32)]))
