"""Files of ours opened by another implementation of age, and its files opened by us."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.crypto import age
from tests.tools import bundles, node

pytestmark = pytest.mark.long
SEED, OTHER = bytes(range(32)), bytes(range(1, 33))
READER = Path(__file__).parents[2] / "docs" / "reader.py"
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


def test_a_bundle_opens_with_stock_tools_and_the_stand_alone_reader(tmp_path: Path) -> None:
    file, key = tmp_path / "packet.daftar", age.identity_text(bundles.EPOCH)
    file.write_bytes(bundles.packed(5))
    plain = tmp_path / "plain"
    plain.write_bytes(node.age("decrypt", key, content=file.read_bytes()))
    script = 'gunzip 2>/dev/null <"$1" | jq -r "keys[0]"'
    said = subprocess.run(["sh", "-c", script, "sh", plain], stdout=subprocess.PIPE, check=True)
    assert said.stdout.decode().split() == ["absent", "signature", *["entry"] * 5]
    opener = shlex.join(["sh", "-c", f'{shlex.join([*node.age_command(), "decrypt", key])} <"$0"'])
    read = subprocess.run([sys.executable, READER, "--age", opener, file], stdout=subprocess.PIPE, check=True)
    assert [json.loads(line)["values"]["att_total"] for line in read.stdout.splitlines()] == [0, 1, 2, 3, 4]
