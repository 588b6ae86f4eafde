"""Passphrases: what is forgiven while typing one, generated words, and how long a guess shall take."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.crypto.keys import CAP_KIB, FLOOR_KIB, Cost, Random

WORDS = 7
"""Words of a generated passphrase; with 2,048 to choose from 77 bits."""
ENOUGH_LETTERS = 4
TARGET_SECONDS = 1.0
START = Cost(256 * 1024, 3, 1)

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
# Letters beyond the Russian ones, on the key where they stand: Tajik first; Kazakh and Kyrgyz where Tajik has none.
_MORE = {"ҷ": "w", "ҳ": "o", "қ": "s", "ӣ": "m", "ғ": "=", "ӯ": "e", "ә": "2", "і": "3", "ұ": "9", "һ": "=",
         "ң": "y", "ү": "e", "ө": "j"}  # fmt: skip
_SHIFTED = str.maketrans('{}:"~', "[];'`")
_APOSTROPHES = dict.fromkeys("ʻʼ‘’`´ʹ", "'")
# One key gives a full stop or a comma in one layout and another sign or letter in the next: they count as one.
_STOPS = dict.fromkeys("<>/?,", ".")
_KEYS = str.maketrans({**dict(zip(_RUSSIAN, _LATIN, strict=True)), **_MORE})
_SIGNS = str.maketrans({**_APOSTROPHES, **_STOPS})


def canonical(text: str, beginnings: Collection[str] = ()) -> str:
    """What the key is made from: the keys pressed, whatever the layout and case, words parted by one blank.

    The letters ё and е are one, so are blanks and hyphens. Seven words that all begin as words of our lists do count
    by these `beginnings` (see `beginning`) alone, so four letters of each are enough.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold()).replace("ё", "е")
    parted = "".join(" " if _parts(letter) else letter for letter in folded)
    words = [_pressed(word) for word in parted.split()]
    short = [word[:ENOUGH_LETTERS] for word in words]
    return " ".join(short if len(words) == WORDS and all(each in beginnings for each in short) else words)


def beginning(word: str) -> str:
    """The first letters of a word of our lists, as `canonical` sees them."""
    return canonical(word)[:ENOUGH_LETTERS]


def _pressed(word: str) -> str:
    return word.translate(_SHIFTED).replace("`", "е").translate(_KEYS).translate(_SIGNS)


def _parts(letter: str) -> bool:
    return letter.isspace() or letter == "_" or unicodedata.category(letter) == "Pd"


def propose(words: Sequence[str], random: Random) -> str:
    """Seven words of a list, each as likely as any other; the length of the list is a power of two, at most 65,536."""
    size = len(words)
    if size & (size - 1) or not 0 < size <= 1 << 16:
        raise ValueError(size)  # another length would make some words likelier
    return " ".join(words[int.from_bytes(random(2), "big") % size] for _ in range(WORDS))


def calibrated(clock: Callable[[], float], memory: int, stretch: Callable[[Cost], object] | None = None) -> Cost:
    """A cost that takes about one second on this machine; `clock` in seconds, `memory` of the machine in KiB.

    Never below the floor; memory never above 512 MiB or a quarter of what there is. Slow machines get less memory
    first, fast ones more passes.
    """
    work = stretch or _work
    roof = max(FLOOR_KIB, min(CAP_KIB, memory // 4))
    cost = replace(START, memory=min(START.memory, roof))
    began = clock()
    work(cost)
    taken = max(clock() - began, 0.001)
    ratio = TARGET_SECONDS / taken
    if ratio < 1:
        return replace(cost, memory=max(FLOOR_KIB, int(cost.memory * ratio) // 1024 * 1024))
    size = min(roof, int(cost.memory * min(ratio, 2)) // 1024 * 1024)
    passes = int(cost.passes * ratio * cost.memory / size)
    return replace(cost, memory=size, passes=max(3, min(passes, 12)))


def _work(cost: Cost) -> None:
    kdf = Argon2id(salt=bytes(16), length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory)
    kdf.derive(b"how long does a guess take here")
