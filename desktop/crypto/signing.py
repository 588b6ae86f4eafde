"""Ed25519 (RFC 8032): signing keys by their seed, public keys in hexadecimal."""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A 32-byte seed and what follows from it; `public` is 64 hexadecimal digits."""

    seed: bytes = field(repr=False)
    public: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "public", self._key().public_key().public_bytes_raw().hex())

    def sign(self, mark: bytes) -> bytes:
        """The 64-byte signature over `mark`, which starts with its own domain."""
        return self._key().sign(mark)

    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def holds(public: str, sig: str, mark: bytes) -> bool:
    """True if `sig` (hexadecimal) is the signature over `mark` by the key `public`; False for any fault."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(bytes.fromhex(sig), mark)
    except (InvalidSignature, ValueError):
        return False
    return True
