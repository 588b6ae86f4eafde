"""What is forgiven while typing a passphrase, generated words, and how long a guess takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.actions import passphrases
from desktop.crypto.keys import CAP_KIB, FLOOR_KIB, Cost
from desktop.crypto.passphrase import WORDS, calibrated, canonical, propose

RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
TO_LATIN = str.maketrans(
    RUSSIAN + RUSSIAN.upper(), LATIN + LATIN.upper().translate(str.maketrans("[];',.`", '{}:"<>~'))
)


@given(st.lists(st.text(RUSSIAN, min_size=1), min_size=1))
def test_a_russian_passphrase_typed_on_a_latin_layout_is_the_same(words: list[str]) -> None:
    text = " ".join(words)
    assert canonical(text) == canonical(text.translate(TO_LATIN)) == canonical(text.upper().translate(TO_LATIN))


@given(st.text())
def test_case_blanks_and_hyphens_do_not_count_and_nothing_is_ever_lost_twice(text: str) -> None:
    plain = canonical(text)
    assert canonical(f"  {text}\t") == plain
    assert canonical(plain) == plain


@pytest.mark.parametrize(
    ("typed", "same"),
    [
        ("Зелёный чай", "зеленый-чай"),
        ("ЗЕЛЁНЫЙ  ЧАЙ", "ptk`ysq xfq"),
        ("o‘zbek oʻrik", "O'zbek o'rik"),
        ("дом. сад", "ljv/ cfl"),
        ("ҷон ҳа қанд", "wjy of sfyl"),
        ("ﬁre", "fire"),
    ],
)
def test_the_same_keys_are_the_same_passphrase(typed: str, same: str) -> None:
    assert canonical(typed) == canonical(same)


@pytest.mark.parametrize(("one", "other"), [("тихие реки", "тихие руки"), ("ab", "a b"), ("дом 1", "дом 2"), ("", "a")])
def test_different_words_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@pytest.mark.parametrize("language", ["ru", "en"])
def test_four_letters_of_each_generated_word_are_enough(language: str) -> None:
    text = passphrases.propose(language)
    words = text.split()
    assert len(words) == WORDS
    short = " ".join(word[:4] for word in words)
    assert passphrases.plain(short) == passphrases.plain(text) == passphrases.plain(text.upper())
    assert passphrases.plain(" ".join([*words[:-1], "zzzz"])) != passphrases.plain(text)


def test_only_seven_words_of_the_lists_are_shortened() -> None:
    words = passphrases.propose("ru").split()
    long = next(word for word in passphrases.words("ru") if len(word) > 4)
    assert passphrases.plain(" ".join([*words[:5], long])) != passphrases.plain(" ".join([*words[:5], long[:4]]))


def test_every_word_is_as_likely_as_any_other() -> None:
    words = [f"w{number:02d}" for number in range(64)]
    drawn: list[str] = []
    for high in range(256):
        for low in range(0, 256, WORDS):
            numbers = iter(range(low, low + WORDS))

            def random(_count: int, high: int = high, numbers: Iterator[int] = numbers) -> bytes:
                return bytes([high, next(numbers) % 256])

            drawn += propose(words, random).split()
    counts = {drawn.count(word) for word in words}
    assert max(counts) - min(counts) <= 256 * 2  # the last round of seven wraps over
    with pytest.raises(ValueError, match="63"):
        propose(words[:63], bytes)


def machine(seconds_per_gib_pass: float) -> tuple[Callable[[], float], Callable[[Cost], object]]:
    """A clock, and work that takes as long as its memory and passes say."""
    now = [0.0]

    def stretch(cost: Cost) -> None:
        now[0] += cost.memory / 2**20 * cost.passes * seconds_per_gib_pass

    return lambda: now[0], stretch


GIB = 2**20


@pytest.mark.parametrize("memory", [GIB // 2, GIB, 2 * GIB, 4 * GIB, 64 * GIB])
@pytest.mark.parametrize("speed", [0.02, 0.2, 0.7, 1.3, 3.0, 30.0])
def test_a_guess_takes_about_a_second_within_floor_and_cap(speed: float, memory: int) -> None:
    clock, stretch = machine(speed)
    cost = calibrated(clock, memory, stretch)
    assert cost.within_limits()
    assert cost.memory <= max(FLOOR_KIB, min(CAP_KIB, memory // 4))
    began = clock()
    stretch(cost)
    taken = clock() - began
    at_floor = cost.memory == FLOOR_KIB and cost.passes == 3
    assert taken <= 1.3 or at_floor
    assert taken >= 0.5 or cost.passes == 12 or cost.memory < FLOOR_KIB + 1024


def test_a_weak_passphrase_is_refused_also_when_only_what_is_forgiven_makes_it_weak() -> None:
    for weak in ("", "   ", "password", "gfhjkm", "пароль", "ПАРОЛЬ"):
        with pytest.raises(passphrases.PassphraseTooEasy):
            passphrases.needs_strength(weak)
    passphrases.needs_strength(passphrases.propose("ru"))
