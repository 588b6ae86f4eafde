"""Pages: every page of a notebook's database and of its write-ahead log, decrypted with the key, free ones too."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from desktop.crypto.keys import RawKey
from desktop.storage.place import DATABASE

PAGE, RESERVE, FRAME_HEAD, LOG_HEAD = 4096, 80, 24, 32
"""SQLCipher 4: AES-256-CBC, at the end of a page 16 bytes of IV and 64 of HMAC; SQLite's file format, section 4.1."""


def decrypted(folder: Path, key: RawKey) -> bytes:
    """Everything that can be read from the files of a notebook by whoever has its key."""
    return b"".join(_opened(page, key) for page in _pages(folder))


def _pages(folder: Path) -> list[bytes]:
    database, log = folder / DATABASE, folder / (DATABASE + "-wal")
    whole = database.read_bytes()
    pages = [whole[16:PAGE], *(whole[at : at + PAGE] for at in range(PAGE, len(whole), PAGE))]
    frames = log.read_bytes()[LOG_HEAD:] if log.exists() else b""
    for at in range(0, len(frames), FRAME_HEAD + PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        page = frames[at + FRAME_HEAD : at + FRAME_HEAD + PAGE]
        pages.append(page[16:] if number == 1 else page)
    return pages


def _opened(page: bytes, key: RawKey) -> bytes:
    """One page without its reserve; page 1 begins with the salt, which is not encrypted."""
    body, vector = page[:-RESERVE], page[-RESERVE : -RESERVE + 16]
    box = Cipher(AES(key.key), CBC(vector)).decryptor()
    return box.update(body) + box.finalize()
