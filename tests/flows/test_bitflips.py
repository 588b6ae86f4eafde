"""One bit of a packet turned over, any bit: the packet is refused, and the notebook has not changed."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from desktop.crypto import age
from desktop.crypto.age import BundleDamaged
from tests.tools import bundles
from tests.tools.daftar import daftar, founded, session, well
from tests.unit.test_vault import digest

REFUSALS = {"not-a-bundle", "bundle-damaged", "bundle-not-for-me"}
FLIPS = 200


@pytest.mark.long
def test_every_bit_of_the_header() -> None:
    """The stanzas and their proof, each bit through everything that opening a packet does below the notebook."""
    whole = bytearray(bundles.packed(3))
    length = age.parse(bytes(whole)).length
    taken = []
    for place in range(8 * length):
        byte, bit = place // 8, 1 << place % 8
        whole[byte] ^= bit
        if bundles.refusal(bytes(whole)) not in REFUSALS:
            taken.append(place)
        whole[byte] ^= bit
    assert taken == []
    assert bundles.refusal(bytes(whole)) == "taken"


@pytest.mark.long
def test_every_bit_of_what_is_inside() -> None:
    """The header is as it was, so it gives the same file key each time: it is unwrapped once, the payload each time."""
    whole = bytearray(bundles.packed(3))
    header = age.parse(bytes(whole))
    wrapped = [age._ciphertext(stanza) for stanza in header.stanzas]
    file_key = age._unwrap(wrapped, [bundles.EPOCH])
    taken = []
    for place in range(8 * header.length, 8 * len(whole)):
        byte, bit = place // 8, 1 << place % 8
        whole[byte] ^= bit
        try:
            age.read_payload(bytes(whole), header, file_key)
            taken.append(place)
        except BundleDamaged:
            pass
        whole[byte] ^= bit
    assert taken == []
    assert bundles.refusal(bytes(whole)) == "taken"


def test_some_bits_of_every_stretch() -> None:
    """The short form of the two above: two hundred bits spread over the file, all the way down."""
    whole = bytearray(bundles.packed(3))
    random = Random(4)
    for place in sorted(random.sample(range(8 * len(whole)), FLIPS)):
        bent = bytearray(whole)
        bent[place // 8] ^= 1 << place % 8
        assert bundles.refusal(bytes(bent)) in REFUSALS, place


@pytest.mark.long
def test_two_hundred_bits_through_the_command_line(tmp_path: Path) -> None:
    lead, field = founded(tmp_path)
    well(field, "record", "add", "session", "-", content=json.dumps(session()))
    sent = Path(well(field, "bundle", "export", "--to", "S1", "--out", tmp_path / "stick").lines[0])
    whole, random = sent.read_bytes(), Random()
    places = random.sample(range(8 * len(whole)), FLIPS)
    files = []
    for place in places:
        bent = bytearray(whole)
        bent[place // 8] ^= 1 << place % 8
        file = tmp_path / f"{place}.daftar"
        file.write_bytes(bent)
        files.append(file)
    before = digest(lead)
    answer = daftar(lead, "bundle", "import", "--json", *files)
    assert digest(lead) == before
    assert answer.status == 1
    assert len(answer.objects) == FLIPS
    assert {(one["status"], one["code"] in REFUSALS) for one in answer.objects} == {("refused", True)}, places
    assert [one["status"] for one in well(lead, "bundle", "import", sent, "--json").objects] == ["accepted"]
