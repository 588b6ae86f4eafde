"""The lists behind generated passphrases: their size is the promise of 77 bits, their beginnings are part of keys."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest

from desktop import paths
from desktop.actions import passphrases
from desktop.crypto.passphrase import beginning

LETTERS = {"ru": r"[а-я]{4,8}", "en": r"[a-z]{4,8}"}
# A list of words on paper must be harmless to whoever finds it; a few that would come to mind first.
UNWANTED = {
    "ru": "армия бомба боец вера война враг закон зона игла лагерь оружие партия патрон пост пуля срок суд",
    "en": "army arrow bomb bullet camp drug enemy fire guard jail judge kill knife police prison vote war",
}
# Notebooks depend on how the words begin: a list is never changed after a version with it was given to anybody.
FROZEN = {
    "ru": "0ba0d9bbedd5be6b588b4225c233648051a9533286773a03bd80532110be4e6d",
    "en": "71fef0d2fdfc9a63fc3e4548556dd002ff23adbe0fbaa288f7f08308f9bd2549",
}


@pytest.mark.parametrize("language", LETTERS)
def test_a_list_gives_eleven_bits_a_word_and_four_letters_tell_it(language: str) -> None:
    words = passphrases.words(language)
    assert len(words) == 2048 == len({beginning(word) for word in words})
    assert list(words) == sorted(words)
    assert all(re.fullmatch(LETTERS[language], word) for word in words)


@pytest.mark.parametrize("language", LETTERS)
def test_a_list_stays_as_it_is(language: str) -> None:
    raw = (paths.resources() / "words" / f"{language}.txt").read_bytes()
    assert sha256(raw.replace(b"\r\n", b"\n")).hexdigest() == FROZEN[language]


@pytest.mark.parametrize("language", LETTERS)
def test_no_word_may_harm_who_carries_it(language: str) -> None:
    assert set(UNWANTED[language].split()) & set(passphrases.words(language)) == set()
