"""Files of ours opened by another implementation of age, and its files opened by us."""

from __future__ import annotations

import subprocess

import pytest

from desktop.crypto import age
from tests.tools import node

pytestmark = pytest.mark.long
SEED, OTHER = bytes(range(32)), bytes(range(1, 33))
TEXTS = (b"", "Дафтар\n".encode(), bytes(200_000))


def test_both_agree_on_the_public_half_of_a_key() -> None:
    assert node.age("recipient", age.identity_text(SEED)).decode() == age.recipient_text(age.recipient_of(SEED))


@pytest.mark.parametrize("text", TEXTS, ids=len)
def test_ours_opens_there(text: bytes) -> None:
    blob = age.encrypt(text, [age.recipient_of(OTHER), age.recipient_of(SEED)])
    assert node.age("decrypt", age.identity_text(SEED), content=blob) == text
    with pytest.raises(subprocess.CalledProcessError):
        node.age("decrypt", age.identity_text(bytes(32)), content=blob)


@pytest.mark.parametrize("text", TEXTS, ids=len)
def test_theirs_opens_here(text: bytes) -> None:
    spelled = [age.recipient_text(age.recipient_of(seed)) for seed in (SEED, OTHER)]
    assert age.decrypt(node.age("encrypt", *spelled, *spelled, content=text), [OTHER]) == text
    alone = node.age("encrypt", spelled[0], content=text)
    assert age.decrypt(alone, [SEED], four=False) == text
    with pytest.raises(age.NotABundle):
        age.decrypt(alone, [SEED])
