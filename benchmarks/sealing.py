"""The age module: closing and opening what a large packet weighs, beside pyrage."""

from __future__ import annotations

import pyrage

from benchmarks.measure import Row, pair
from desktop.crypto import age

SIZE = 16 * 1024 * 1024


def measured(rounds: int) -> Row:
    """16 MiB closed and opened again; ours wraps the file key four times, pyrage once, for a curve alone."""
    plain = bytes(range(256)) * (SIZE // 256)
    seed = age.new_identity()
    recipient = age.recipient_of(seed)
    other = pyrage.x25519.Identity.generate()

    def ours() -> None:
        assert age.decrypt(age.encrypt(plain, [recipient]), [seed]) == plain

    def beside() -> None:
        assert pyrage.decrypt(pyrage.encrypt(plain, [other.to_public()]), [other]) == plain

    return pair("age module, 16 MiB there and back", ours, beside, 1.0, rounds=rounds)
