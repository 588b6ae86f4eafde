"""The lists behind generated passphrases: their size is the promise of 77 bits, their beginnings are part of keys."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest

from desktop import paths
from desktop.actions import passphrases
from desktop.crypto.passphrase import beginning

LETTERS = {"ru": r"[а-я]{3,10}", "en": r"[a-z]{3,9}"}
# Notebooks depend on how the words begin: a list is never changed after a version with it was given to anybody.
FROZEN = {
    "ru": "5b6fd75ba386d33a6eaaedb398e691494856a05f0c013f8f138649aa10759cc6",
    "en": "567ab0b3a68b5ec1d1941c0a3b71c5def0d821442b8b66b26d84b0b709f7b340",
}


@pytest.mark.parametrize("language", LETTERS)
def test_a_list_gives_eleven_bits_a_word_and_four_letters_tell_it(language: str) -> None:
    words = passphrases.words(language)
    assert len(words) == 2048 == len({beginning(word) for word in words})
    assert list(words) == sorted(words)
    assert all(re.fullmatch(LETTERS[language], word) for word in words)
    short = [word for word in words if len(word) < 4]
    assert [word for word in short if any(other != word and other.startswith(word) for other in words)] == []


@pytest.mark.parametrize("language", LETTERS)
def test_a_list_stays_as_it_is(language: str) -> None:
    raw = (paths.resources() / "words" / f"{language}.txt").read_bytes()
    assert sha256(raw.replace(b"\r\n", b"\n")).hexdigest() == FROZEN[language]
