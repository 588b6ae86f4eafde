"""Recovery papers: a 16-byte secret as SLIP-39 shares of twenty words, two of three enough (docs/format.md §7)."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from shamir_mnemonic import EncryptedMasterSecret, MnemonicError, Share, combine_mnemonics, split_ems
from shamir_mnemonic.wordlist import WORDLIST

from desktop.crypto.keys import Random
from desktop.errors import AppError
from desktop.words import QT_TRANSLATE_NOOP

SECRET_BYTES = 16
WORDS = 20
LETTERS = 4
"""So many letters tell every word of the list from every other."""
PAPERS, ENOUGH = 3, 2
PROGRAMME_RECIPIENT, PROGRAMME_SUCCESSOR = b"recovery", b"successor"
_KEYS = str.maketrans("йцукенгшщзхъфывапролджэячсмитьбюё", "qwertyuiop[]asdfghjkl;'zxcvbnm,.`")


class PaperWordUnknown(AppError):
    code = "paper-word-unknown"
    text = QT_TRANSLATE_NOOP("Errors", "Word {position} is not a word of such a paper: “{word}”.")
    hint = QT_TRANSLATE_NOOP("Errors", "Near to it are: {near}. Look at the paper once more.")


class PaperLength(AppError):
    code = "paper-length"
    text = QT_TRANSLATE_NOOP("Errors", "A paper has 20 words, and here are {count}.")
    hint = QT_TRANSLATE_NOOP("Errors", "Compare with the paper, number by number.")


class PaperMistyped(AppError):
    code = "paper-mistyped"
    text = QT_TRANSLATE_NOOP(
        "Errors", "The 20 words do not belong together: one is another word, or two changed places."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Compare them with the paper, number by number.")


class PaperForeign(AppError):
    code = "paper-foreign"
    text = QT_TRANSLATE_NOOP("Errors", "These words are in order, but they come from a paper of another sort.")
    hint = QT_TRANSLATE_NOOP("Errors", "Take the papers that were printed or copied from this program.")


class PaperTwice(AppError):
    code = "paper-twice"
    text = QT_TRANSLATE_NOOP("Errors", "Both times it is paper {number}: two different papers are needed.")
    hint = QT_TRANSLATE_NOOP("Errors", "Type the words of another paper of the same set.")


class PapersTooFew(AppError):
    code = "papers-too-few"
    text = QT_TRANSLATE_NOOP("Errors", "One paper alone opens nothing: two different papers are needed.")
    hint = QT_TRANSLATE_NOOP("Errors", "Ask the person who keeps another paper of the same set.")


class PapersApart(AppError):
    code = "papers-apart"
    text = QT_TRANSLATE_NOOP("Errors", "The papers belong to different sets: {first} and {second}.")
    hint = QT_TRANSLATE_NOOP(
        "Errors", "The number of the set stands at the top of each paper. Take two with the same one."
    )


class PapersSpoilt(AppError):
    code = "papers-spoilt"
    text = QT_TRANSLATE_NOOP(
        "Errors", "Each paper is in order, but together they give nothing: one of them is not genuine."
    )
    hint = QT_TRANSLATE_NOOP("Errors", "Try with the third paper.")


@dataclass(frozen=True, slots=True)
class Paper:
    """One share: the number of its set (five digits, random), which of the set it is (from 1), its twenty words."""

    set: str
    number: int
    words: tuple[str, ...] = field(repr=False)
    alone: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.words)


def split(secret: bytes, random: Random) -> tuple[str, ...]:
    """Three papers of `secret` (16 bytes), any two of which give it again. The shares' own chance is the library's."""
    return _shares(secret, random, ENOUGH, PAPERS)


def one(secret: bytes, random: Random) -> str:
    """`secret` (16 bytes) as twenty words that suffice alone: for reading aloud, never for keeping."""
    return _shares(secret, random, 1, 1)[0]


def _shares(secret: bytes, random: Random, enough: int, count: int) -> tuple[str, ...]:
    if len(secret) != SECRET_BYTES:
        raise ValueError(len(secret))
    number = int.from_bytes(random(2), "big") & 0x7FFF
    # No passphrase, so that iterations would protect nothing: exponent 0. The set's number is no part of the secret.
    sealed = EncryptedMasterSecret.from_master_secret(secret, b"", number, extendable=True, iteration_exponent=0)
    (group,) = split_ems(1, [(enough, count)], sealed)
    return tuple(share.mnemonic() for share in group)


def join(papers: Sequence[str]) -> bytes:
    """The secret of two papers of one set, or of twenty words that suffice alone. Every refusal has its own name."""
    read_ones = [read(text) for text in papers]
    if not read_ones:
        raise PapersTooFew
    first, *others = read_ones
    for other in others:
        if other.set != first.set or other.alone != first.alone:
            raise PapersApart(first=first.set, second=other.set)
    if not first.alone:
        seen = {paper.number for paper in read_ones}
        if len(read_ones) > 1 and len(seen) < len(read_ones):
            raise PaperTwice(number=first.number)
        if len(seen) < ENOUGH:
            raise PapersTooFew
    try:
        return combine_mnemonics([paper.text for paper in read_ones[: 1 if first.alone else ENOUGH]])
    except MnemonicError as error:
        raise PapersSpoilt from error


def read(text: str) -> Paper:
    """The paper that these words are from, each in full or by its first four letters; refuses a wrong one by place."""
    typed = text.split()
    words = tuple(found_word(one, position) for position, one in enumerate(typed, start=1))
    if len(words) != WORDS:
        raise PaperLength(count=len(words))
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError as error:
        raise PaperMistyped from error
    kind = (share.group_index, share.group_threshold, share.group_count)
    if kind != (0, 1, 1) or share.member_threshold > ENOUGH or share.index >= PAPERS:
        raise PaperForeign
    return Paper(f"{share.identifier:05d}", share.index + 1, words, share.member_threshold == 1)


def found_word(typed: str, position: int) -> str:
    """The word of the list that was meant; PaperWordUnknown names the position (from 1) and what is near."""
    found = word(typed)
    if found is None:
        raise PaperWordUnknown(position=position, word=typed[:12], near=", ".join(near(typed)))
    return found


def word(typed: str) -> str | None:
    """The one word that begins with what was typed, from four letters on; None if there is none.

    The words are Latin. Whoever typed them on a Cyrillic layout pressed the right keys all the same.
    """
    letters = latin(typed)
    if len(letters) < LETTERS:
        return None
    found = [one for one in WORDLIST if one.startswith(letters)]
    return found[0] if len(found) == 1 else None


def near(typed: str) -> tuple[str, ...]:
    """The three words of the list that look most like `typed`."""
    return tuple(difflib.get_close_matches(latin(typed)[:12], WORDLIST, 3, 0.0))


def latin(typed: str) -> str:
    """The letters of the keys that were pressed, in lower case."""
    return typed.strip().casefold().translate(_KEYS)


def seed(master: bytes, name: bytes) -> bytes:
    """The 32-byte seed called `name` of a programme's master (16 bytes): HKDF-SHA-256 (RFC 5869)."""
    return HKDF(SHA256(), 32, b"daftar-papers-1", name).derive(master)


def programme_seed(papers: Sequence[str]) -> bytes:
    """The seed of a programme's recovery recipient, from two of its papers: opens every packet and every backup."""
    return seed(join(papers), PROGRAMME_RECIPIENT)
