"""Stream: age files too large to be held in memory, one chunk of 64 KiB at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cryptography.exceptions import InvalidTag

from desktop.crypto import age
from desktop.crypto.age import CHUNK, LONGEST_HEADER, NONCE_BYTES, TAG, BundleDamaged


def seal(pieces: Iterable[bytes], recipients: Sequence[bytes]) -> Iterator[bytes]:
    """The bytes of an age file with what `pieces` join to, for one to four recipients."""
    head, box = age.begin(recipients)
    yield head
    index, held = 0, b""
    for piece in pieces:
        held += piece
        while len(held) > CHUNK:  # the last one is marked, so one chunk always waits
            yield box.encrypt(_nonce(index, last=False), held[:CHUNK], None)
            index, held = index + 1, held[CHUNK:]
    yield box.encrypt(_nonce(index, last=True), held, None)


def unseal(read: Callable[[int], bytes], identities: Sequence[bytes]) -> Iterator[bytes]:
    """The plaintext, each piece proved; that it is whole is known only when the last one came.

    `read` gives up to so many bytes, and none at the end. Refusals are those of `age.decrypt`.
    """
    held = _fill(read, b"", LONGEST_HEADER)
    header, file_key = age.unwrapped(held, identities)
    box = age.opened(held, header, file_key)
    held, index = held[header.length + NONCE_BYTES :], 0
    while True:
        held = _fill(read, held, CHUNK + TAG + 1)
        last = len(held) <= CHUNK + TAG
        if last and index and len(held) <= TAG:  # only an empty file may end in an empty chunk
            raise BundleDamaged
        try:
            yield box.decrypt(_nonce(index, last=last), held[: CHUNK + TAG], None)
        except InvalidTag as error:
            raise BundleDamaged from error
        if last:
            return
        index, held = index + 1, held[CHUNK + TAG :]


def _fill(read: Callable[[int], bytes], held: bytes, size: int) -> bytes:
    while len(held) < size and (more := read(size - len(held))):
        held += more
    return held


def _nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(11, "big") + bytes([last])
