"""Recovery papers: any two of three give the secret, nothing else does, and each refusal says which word or paper."""

from __future__ import annotations

import json
import os
from itertools import permutations
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shamir_mnemonic.wordlist import WORDLIST

from desktop.crypto import recovery
from desktop.crypto.recovery import (
    PaperLength,
    PaperMistyped,
    PapersApart,
    PapersTooFew,
    PaperTwice,
    PaperWordUnknown,
)
from desktop.errors import AppError

VECTORS = json.loads((Path(__file__).parent.parent / "vectors/recovery/papers.json").read_text(encoding="utf-8"))
SECRETS = st.binary(min_size=16, max_size=16)


@given(SECRETS)
def test_any_two_of_three_in_any_order_give_the_secret(secret: bytes) -> None:
    papers = recovery.split(secret, os.urandom)
    assert len(papers) == 3
    for pair in permutations(papers, 2):
        assert recovery.join(pair) == secret
    assert recovery.join(papers) == secret


@given(SECRETS, st.integers(0, 2))
def test_one_paper_gives_nothing(secret: bytes, which: int) -> None:
    paper = recovery.split(secret, os.urandom)[which]
    with pytest.raises(PapersTooFew):
        recovery.join([paper])
    with pytest.raises(PaperTwice, match=f"paper {which + 1}"):
        recovery.join([paper, paper])


@given(SECRETS, st.integers(0, 19), st.integers(0, 1022))
def test_every_other_word_in_every_place_is_noticed(secret: bytes, place: int, step: int) -> None:
    first, second, _ = recovery.split(secret, os.urandom)
    words = first.split()
    words[place] = WORDLIST[(WORDLIST.index(words[place]) + 1 + step) % 1024]
    with pytest.raises(PaperMistyped):
        recovery.join([" ".join(words), second])


@given(SECRETS, st.integers(0, 19), st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=14))
def test_what_is_no_word_is_named_by_its_place(secret: bytes, place: int, typed: str) -> None:
    first, second, _ = recovery.split(secret, os.urandom)
    words = first.split()
    words[place] = typed + "1"
    with pytest.raises(PaperWordUnknown) as refused:
        recovery.join([" ".join(words), second])
    assert refused.value.facts["position"] == place + 1
    assert len(str(refused.value.facts["near"]).split(", ")) == 3


@given(SECRETS, SECRETS)
def test_papers_of_two_sets_are_told_by_the_numbers_of_their_sets(one: bytes, other: bytes) -> None:
    mine, yours = recovery.split(one, Random(1).randbytes), recovery.split(other, Random(2).randbytes)
    with pytest.raises(PapersApart) as refused:
        recovery.join([mine[0], yours[1]])
    assert refused.value.facts == {"first": recovery.read(mine[0]).set, "second": recovery.read(yours[1]).set}


@given(SECRETS)
def test_words_for_the_phone_suffice_alone(secret: bytes) -> None:
    said = recovery.one(secret, os.urandom)
    assert len(said.split()) == 20
    assert recovery.join([said]) == secret


def test_four_letters_suffice_for_every_word() -> None:
    assert all(recovery.word(word[:4]) == word for word in WORDLIST)
    assert all(recovery.word(word[:3]) is None for word in WORDLIST)
    papers = VECTORS["joined"][1]["papers"]
    short = [" ".join(word[:4] for word in paper.split()) for paper in papers]
    assert recovery.join(short[:2]).hex() == VECTORS["joined"][1]["secret"]


def test_capitals_and_the_wrong_keyboard_layout_are_forgiven() -> None:
    assert recovery.word("ACADemic") == "academic"
    assert recovery.word("фсфв") == "academic"  # the same keys on a Russian layout
    assert recovery.near("acadimic")[0] == "academic"


def test_a_word_is_never_guessed() -> None:
    assert recovery.word("acadamic") is None
    assert recovery.word("") is None


@pytest.mark.parametrize("vector", VECTORS["joined"], ids=lambda vector: str(vector["set"]))
def test_papers_of_the_vectors_open_for_ever(vector: dict[str, object]) -> None:
    papers = vector["papers"]
    assert isinstance(papers, list)
    assert [recovery.read(paper).number for paper in papers] == [1, 2, 3]
    assert {recovery.read(paper).set for paper in papers} == {vector["set"]}
    for pair in permutations(papers, 2):
        secret = recovery.join(pair)
        assert secret.hex() == vector["secret"]
        assert recovery.programme_seed(pair).hex() == vector["recovery"]
        assert recovery.seed(secret, recovery.PROGRAMME_SUCCESSOR).hex() == vector["successor"]


def test_the_words_for_the_phone_of_the_vectors_open_for_ever() -> None:
    assert recovery.join([VECTORS["alone"]["words"]]).hex() == VECTORS["alone"]["secret"]


@pytest.mark.parametrize("vector", VECTORS["refused"], ids=lambda vector: str(vector["case"]))
def test_each_wrong_pair_is_refused_by_name(vector: dict[str, object]) -> None:
    papers, code = vector["papers"], vector["code"]
    assert isinstance(papers, list)
    with pytest.raises(AppError) as refused:
        recovery.join(papers)
    assert refused.value.code == code
    shown = str(refused.value) + refused.value.sentence(refused.value.hint)
    assert not any(" ".join(paper.split()[:3]) in shown for paper in papers if paper), "a refusal shows no words"


def test_a_secret_of_another_length_is_never_split() -> None:
    with pytest.raises(ValueError, match="15"):
        recovery.split(bytes(15), os.urandom)
    with pytest.raises(PaperLength):
        recovery.read("academic")


def test_what_is_printed_by_mistake_shows_no_word() -> None:
    paper = recovery.read(VECTORS["joined"][0]["papers"][0])
    assert not set(paper.words) & set(repr(paper).split())
