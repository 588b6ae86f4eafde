# The part of shamir-mnemonic 0.3 that this project uses.
from collections.abc import Iterable, Sequence

class MnemonicError(Exception): ...

class EncryptedMasterSecret:
    identifier: int
    extendable: bool
    iteration_exponent: int
    ciphertext: bytes
    @classmethod
    def from_master_secret(
        cls, master_secret: bytes, passphrase: bytes, identifier: int, extendable: bool, iteration_exponent: int
    ) -> EncryptedMasterSecret: ...

class Share:
    identifier: int
    extendable: bool
    iteration_exponent: int
    group_index: int
    group_threshold: int
    group_count: int
    index: int
    member_threshold: int
    value: bytes
    def mnemonic(self) -> str: ...
    def words(self) -> list[str]: ...
    @classmethod
    def from_mnemonic(cls, mnemonic: str) -> Share: ...

def split_ems(
    group_threshold: int, groups: Sequence[tuple[int, int]], encrypted_master_secret: EncryptedMasterSecret
) -> list[list[Share]]: ...
def combine_mnemonics(mnemonics: Iterable[str], passphrase: bytes = ...) -> bytes: ...
