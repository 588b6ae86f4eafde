"""The age module against the public vectors, every single changed bit, and random bytes (docs/format.md §5)."""

from __future__ import annotations

import zlib
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.crypto import age, bech32
from desktop.errors import AppError

VECTORS = Path(__file__).parents[1] / "vectors" / "age"
# HPKE does not say why a stanza does not open; see the README beside the vectors.
TOLD_AS_NO_MATCH = {"hybrid_identity", "hybrid_low_order", "hybrid_x25519_arg"}
ALICE, BORIS, CLARA = (bytes([number]) * 32 for number in (1, 2, 3))
TEXT = "Папка — папка.\n".encode() * 20


class Vector(NamedTuple):
    expect: str
    payload: str
    file_key: bytes
    identities: list[bytes]
    blob: bytes


def names(*prefixes: str) -> list[str]:
    found = sorted(path.name for path in VECTORS.iterdir() if path.name.startswith(prefixes))
    assert found
    return found


def load(name: str) -> Vector:
    text, _, blob = (VECTORS / name).read_bytes().partition(b"\n\n")
    pairs = [(key, value) for key, _, value in (line.partition(": ") for line in text.decode().splitlines())]
    one = dict(pairs)
    spelled = [value for key, value in pairs if key == "identity" and "-PQ-" in value]
    if one.get("compressed") == "zlib":
        blob = zlib.decompress(blob)
    file_key = bytes.fromhex(one.get("file key", "00" * 16))
    return Vector(one["expect"], one.get("payload", ""), file_key, [age.identity_from(each) for each in spelled], blob)


@pytest.mark.parametrize("name", names("hybrid"))
def test_vectors_of_our_recipient_type(name: str) -> None:
    vector = load(name)
    if vector.expect == "success":
        assert sha256(age.decrypt(vector.blob, vector.identities, four=False)).hexdigest() == vector.payload
        with pytest.raises(age.NotABundle):  # none of them has the four stanzas that every bundle has
            age.decrypt(vector.blob, vector.identities)
        return
    known = age.NotForMe if vector.expect == "no match" or name in TOLD_AS_NO_MATCH else age.BundleDamaged
    with pytest.raises(known):
        age.decrypt(vector.blob, vector.identities, four=False)


@pytest.mark.parametrize("name", names("hmac", "stanza", "stream", "header", "version", "empty"))
def test_vectors_of_header_and_payload(name: str) -> None:
    vector = load(name)
    if vector.expect == "header failure" and not name.startswith("stream"):
        with pytest.raises(age.NotABundle if name == "version_unsupported" else age.BundleDamaged):
            age.parse(vector.blob)
        return
    header = age.parse(vector.blob)
    if vector.expect == "success":
        assert sha256(age.read_payload(vector.blob, header, vector.file_key)).hexdigest() == vector.payload
    else:
        with pytest.raises(age.BundleDamaged):
            age.read_payload(vector.blob, header, vector.file_key)


@pytest.mark.parametrize("name", names("x25519"))
def test_other_recipient_types_are_not_ours(name: str) -> None:
    blob = load(name).blob
    with pytest.raises(age.NotABundle):
        age.decrypt(blob, [ALICE])
    with pytest.raises(age.NotForMe):
        age.decrypt(blob, [ALICE], four=False)


@pytest.mark.parametrize("name", names("scrypt"))
def test_passphrase_stanzas_are_refused_unread(name: str) -> None:
    blob = load(name).blob
    for four in (True, False):
        with pytest.raises(age.NotABundle):
            age.decrypt(blob, [ALICE], four)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
def test_round_trip_around_the_edges_of_chunks(size: int) -> None:
    plain = bytes(range(256)) * (size // 256) + bytes(size % 256)
    blob = age.encrypt(plain, [age.recipient_of(ALICE), age.recipient_of(BORIS)])
    assert age.decrypt(blob, [ALICE]) == plain
    assert age.decrypt(blob, [CLARA, BORIS]) == plain
    with pytest.raises(age.NotForMe):
        age.decrypt(blob, [CLARA])
    with pytest.raises(age.NotForMe):
        age.decrypt(blob, [])


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_always_four_stanzas_of_equal_shape(count: int) -> None:
    people = [bytes([number]) * 32 for number in range(count)]
    header = age.parse(age.encrypt(TEXT, [age.recipient_of(each) for each in people]))
    assert [(each.arguments[0], len(each.arguments[1]), len(each.body)) for each in header.stanzas] == [
        (age.TYPE, 1494, 32)
    ] * 4
    assert len({each.body for each in header.stanzas}) == 4


def test_stanzas_stand_in_random_order() -> None:
    places = set()
    for _ in range(60):
        blob = age.encrypt(b"", [age.recipient_of(ALICE)])
        header = age.parse(blob)
        for place, stanza in enumerate(header.stanzas):
            alone = age.Header((stanza,), header.signed, header.mac, header.length)
            try:
                age._unwrap([age._ciphertext(each) for each in alone.stanzas], [ALICE])
            except age.NotForMe:
                continue
            places.add(place)
    assert places == {0, 1, 2, 3}  # one place missing by chance: 4 × 0.75^60, 1 in 8 million


def test_two_files_with_the_same_text_have_nothing_in_common() -> None:
    first, second = (age.encrypt(TEXT, [age.recipient_of(ALICE)]) for _ in range(2))
    assert len(first) == len(second)
    one, other = age.parse(first), age.parse(second)
    assert not {each.body for each in one.stanzas} & {each.body for each in other.stanzas}
    assert first[one.length : one.length + 16] != second[other.length : other.length + 16]


@pytest.mark.parametrize("count", [0, 5])
def test_no_recipient_and_a_fifth_one_are_mistakes_of_the_caller(count: int) -> None:
    with pytest.raises(ValueError, match=str(count)):
        age.encrypt(TEXT, [age.recipient_of(ALICE)] * count)


def test_keys_that_are_no_keys() -> None:
    good = age.recipient_of(ALICE)
    low_order = good[:1184] + bytes(32)
    for wrong in (b"", good[:-1], good + b"\0", b"\xff" * 1216, low_order):
        with pytest.raises(age.AgeKeyNotValid):
            age.encrypt(TEXT, [wrong])
    for seed in (b"", bytes(31), bytes(33)):
        with pytest.raises(age.AgeKeyNotValid):
            age.recipient_of(seed)


def test_spelling_of_the_specification() -> None:
    spelled = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    identity = age.identity_from(spelled)
    assert age.identity_text(identity) == spelled
    recipient = age.recipient_text(age.recipient_of(identity))
    assert recipient.startswith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5z")
    assert recipient.endswith("tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k")
    assert age.recipient_from(recipient) == age.recipient_of(identity)
    assert len({age.new_identity() for _ in range(20)}) == 20


def test_spellings_that_are_refused() -> None:
    seed = age.identity_text(ALICE)
    public = age.recipient_text(age.recipient_of(ALICE))
    swapped = seed[:-1] + ("Q" if seed[-1] != "Q" else "P")
    kelvin = age.identity_text(bytes(32)).replace("K", "\u212a")  # the Kelvin sign becomes a k in lower case
    longer = bech32.spell("AGE-SECRET-KEY-PQ-", bytes(33))
    for wrong in ("", "AGE-SECRET-KEY-PQ-1", seed.lower(), seed + "Q", swapped, kelvin, longer, public, seed[1:]):
        with pytest.raises(age.AgeKeyNotValid):
            age.identity_from(wrong)
    for wrong in (seed, public.upper(), public[:-1], public[:-1] + "İ", bech32.spell("age1pq", b"\xff" * 1216)):
        with pytest.raises(age.AgeKeyNotValid):
            age.recipient_from(wrong)
    checked = [0] * 51 + [1]  # the four bits beyond 32 bytes must be zero
    bent = "".join(
        "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"[word] for word in checked + bech32._checksum("AGE-SECRET-KEY-PQ-", checked)
    )
    with pytest.raises(age.AgeKeyNotValid):
        age.identity_from("AGE-SECRET-KEY-PQ-1" + bent)


def test_bech32_of_bip_173() -> None:
    assert bech32.read("A", "A12UEL5L") == b""
    assert bech32.read("a", "A12UEL5L") is None
    assert bech32.read("split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w") is not None
    assert bech32.read("split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x") is None


def small_file() -> bytes:
    return age.encrypt(b"Short.", [age.recipient_of(ALICE), age.recipient_of(BORIS)])


def refuses(blob: bytes, place: int, bit: int) -> bool:
    bent = bytearray(blob)
    bent[place] ^= 1 << bit
    try:
        age.decrypt(bytes(bent), [ALICE])
    except (age.NotABundle, age.BundleDamaged, age.NotForMe):
        return True
    return False


def test_a_changed_bit_in_any_byte_is_refused() -> None:
    blob = small_file()
    assert [place for place in range(len(blob)) if not refuses(blob, place, place % 8)] == []


@pytest.mark.long
def test_every_changed_bit_is_refused() -> None:
    blob = small_file()
    assert [(place, bit) for place in range(len(blob)) for bit in range(8) if not refuses(blob, place, bit)] == []


def test_every_truncation_and_any_tail_is_refused() -> None:
    blob = small_file()
    for length in range(len(blob)):
        with pytest.raises(age.BundleDamaged):
            age.decrypt(blob[:length], [ALICE])
    for tail in (b"\0", b"\n", bytes(16), blob, bytes(65_552)):
        with pytest.raises(age.BundleDamaged):
            age.decrypt(blob + tail, [ALICE])


def test_chunks_cannot_be_dropped_doubled_or_swapped() -> None:
    blob = age.encrypt(bytes(3 * age.CHUNK + 5), [age.recipient_of(ALICE)])
    start, step = age.parse(blob).length + 16, age.CHUNK + age.TAG
    head, one, two, three, four = (
        blob[:start], *(blob[start + at * step : start + (at + 1) * step] for at in range(4)),
    )  # fmt: skip
    for order in (
        (two, one, three, four),
        (one, three, four),
        (one, one, two, three, four),
        (one, two, three),
        (four,),
    ):
        with pytest.raises(age.BundleDamaged):
            age.decrypt(head + b"".join(order), [ALICE])


def test_stanzas_of_one_file_do_not_open_another() -> None:
    first, second = small_file(), small_file()
    spliced = first[: age.parse(first).length] + second[age.parse(second).length :]
    with pytest.raises(age.BundleDamaged):
        age.decrypt(spliced, [ALICE])


def test_a_header_without_stanzas_a_huge_one_and_letters_beyond_ascii() -> None:
    mac = b"--- " + b"A" * 43 + b"\n"
    start = b"age-encryption.org/v1\n"
    for wrong in (
        start + mac,
        start + b"-> \xd0\xb0\n\n" + mac,
        start + b"-> a\n\n" * 20_000 + mac,
        start + b"\n" + mac,
    ):
        with pytest.raises(age.BundleDamaged):
            age.parse(wrong)
    with pytest.raises(age.NotABundle):
        age.parse(b"\x89PNG\r\n\x1a\n")


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 6500), st.integers(0, 400))
def test_random_bytes_never_raise_anything_foreign(noise: bytes, place: int, gone: int) -> None:
    blob = SMALL[:place] + noise + SMALL[place + gone :]
    try:
        plain = age.decrypt(blob, [ALICE])
    except AppError as error:
        assert error.code in {"not-a-bundle", "bundle-damaged", "bundle-not-for-me"}  # noqa: PT017
    else:
        assert (blob, plain) == (SMALL, b"Short.")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=90))
def test_random_text_is_no_key(text: str) -> None:
    with pytest.raises(age.AgeKeyNotValid):
        age.identity_from("AGE-SECRET-KEY-PQ-1" + text)
    with pytest.raises(age.AgeKeyNotValid):
        age.recipient_from("age1pq1" + text)


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=2000), st.integers(1, 4))
def test_round_trip_of_anything(plain: bytes, count: int) -> None:
    people = [bytes([number + 9]) * 32 for number in range(count)]
    blob = age.encrypt(plain, [age.recipient_of(each) for each in people])
    assert all(age.decrypt(blob, [each]) == plain for each in people)


SMALL = small_file()
