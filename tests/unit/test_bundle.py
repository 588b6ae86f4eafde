"""The layout of a bundle, its round trip, and bytes bent at random; the refusals are in test_bundle_refusals.py."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.crypto import age, canonical, proof
from desktop.errors import AppError
from desktop.sync import bundle, member
from desktop.sync.manifest import BundleNewer, parse
from tests.tools import bundles
from tests.tools.bundles import EPOCH, FIELD, LEAD, RECIPIENTS, RECOVERY, lines_of, packed, refusal, resigned, take

WHOLE = packed()
LINES = lines_of(WHOLE)


def bent(**changed: object) -> bytes:
    return resigned(LINES, lambda manifest: manifest.update(changed))


def test_what_was_packed_is_what_is_read() -> None:
    entries = bundles.chain(3)
    assert take(WHOLE) == [one.line for one in entries]
    assert take(WHOLE, RECOVERY) == [one.line for one in entries]


def test_the_layout_is_that_of_the_format() -> None:
    plain = age.decrypt(WHOLE, [EPOCH])
    assert len(plain) == member.padded_size(len(plain)) == 65_536
    first, second, *body = LINES
    manifest = json.loads(first)
    assert manifest["format"] == 1
    assert manifest["counts"] == {"entries": 3, "parts": 6}
    assert manifest["bytes"] == len(b"".join(body))
    assert manifest["sha256"] == sha256(b"".join(body)).hexdigest()
    assert manifest["recipients"] == [sha256(b"daftar-recipient-1" + each).hexdigest() for each in RECIPIENTS]
    mark = b"daftar-bundle-1" + bundles.PROGRAMME + first.removesuffix(b"\n")
    assert json.loads(second) == {"signature": FIELD.sign(mark).hex()}
    for line in LINES:
        assert canonical.encode(json.loads(line)).encode() + b"\n" == line
    for line in body:
        assert list(json.loads(line)) == ["entry", "facts", "narrative"]


def test_the_manifest_says_what_the_sender_said() -> None:
    absent = [
        {"entry": "ab" * 32, "part": "facts", "reason": "sealed"},
        {"by": "cd" * 32, "entry": "ab" * 32, "part": "narrative", "reason": "erased"},
    ]
    manifest = bundle.open_envelope(packed(absent=absent, reply=RECIPIENTS[0].hex()), [EPOCH]).manifest
    assert [one.by for one in manifest.absent] == ["", "cd" * 32]
    assert (manifest.sender, manifest.addressee, manifest.day) == (FIELD.public, LEAD.public, bundles.DAY)
    assert (manifest.entries, manifest.parts, manifest.export, manifest.unreceipted) == (3, 6, 1, (1,))
    assert manifest.reply == RECIPIENTS[0].hex()
    assert manifest.packets[0].last == 3
    assert manifest.heads == (bundles.chain(3)[-1].head,)
    granted = proof.follow(proof.from_json(manifest.path), bundles.PROGRAMME, manifest.root, manifest.sender)
    assert [one.label for one in granted] == ["S1", "F1"]


def test_a_bundle_without_entries_and_lines_without_parts() -> None:
    assert take(packed(0)) == []
    line = {"entry": bundles.chain(1)[0].line["entry"]}
    content = bundle.pack(bundles.manifest([]), [line], FIELD, RECIPIENTS)
    assert take(content) == [line]
    assert bundle.open_envelope(content, [EPOCH]).manifest.parts == 0


def test_sizes_come_in_few_buckets() -> None:
    assert len({len(packed(length)) for length in range(6)}) == 1


def test_lines_with_every_kind_of_letter() -> None:
    odd = '\x00\x1f"\\\u2028\x7f — Ғ Қ Ҳ Ҷ Ӣ Ӯ 😀\n' + "".join(map(chr, range(32)))
    line = {"entry": odd, "facts": odd, "narrative": odd}
    assert take(bundle.pack(bundles.manifest([]), [line], FIELD, RECIPIENTS)) == [line]
    assert bundle.spell(line) == canonical.encode(line) + "\n"


ODD = 'ab"\\/\x00\x1f\n\x7f ж😀\u2028'


def spelled(letter: str) -> st.SearchStrategy[str]:
    """All ways JSON has of writing a letter between quotation marks."""
    units = letter.encode("utf-16-be").hex()
    escape = "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))
    short = json.dumps(letter, ensure_ascii=False)[1:-1]
    return st.sampled_from((short, short, short, escape, escape.upper().replace("U", "u"), *("\\/" * (letter == "/"),)))


@st.composite
def written(draw: st.DrawFn) -> str:
    """A line of a body as anybody may write it: keys in any order and twice, odd escapes, blanks, and more after it."""
    keys = draw(st.lists(st.sampled_from(("entry", "facts", "narrative", "more")), max_size=4))
    keys = draw(st.sampled_from((keys, ["entry", "facts", "narrative"], ["entry", "narrative"])))
    values = ["".join(draw(spelled(letter)) for letter in draw(st.text(ODD, max_size=4))) for _ in keys]
    blank, after = draw(st.sampled_from(("", "", " "))), draw(st.sampled_from(("", "", " ", "\n", "}")))
    return "{" + ",".join(f'{blank}"{key}":"{value}"' for key, value in zip(keys, values, strict=True)) + f"}}{after}\n"


@settings(max_examples=500, deadline=None)
@given(written())
def test_of_all_spellings_of_a_line_one_is_read(text: str) -> None:
    try:
        read = bundle._line(text.encode())
    except member.BundleMalformed:
        read = {}
    try:
        said = json.loads(text)
    except ValueError:
        said = {}
    alone = "entry" in said and "more" not in said and bundle.spell(said) == text
    assert read == (said if alone else {})


@pytest.mark.parametrize("count", [0, 3])
def test_what_no_reader_would_take_is_not_written(count: int) -> None:
    entries = bundles.chain(count)
    lines = [one.line for one in entries]
    wide = [{"entry": "ab" * 32, "part": "facts", "reason": "sealed"}] * 700
    with pytest.raises(bundle.TooMuchForOnePacket):
        bundle.pack(bundles.manifest(entries, absent=wide), lines, FIELD, RECIPIENTS)
    with pytest.raises(bundle.TooMuchForOnePacket):
        bundle.pack(bundles.manifest(entries), [{"entry": ""}] * 100_001, FIELD, RECIPIENTS)
    with pytest.raises(member.BundleMalformed):
        bundle.pack(bundles.manifest(entries, sender="me"), lines, FIELD, RECIPIENTS)


@pytest.mark.long
def test_a_packet_beyond_64_mib_is_not_written() -> None:
    noise = [{"entry": sha256(b"%d" % number).hexdigest() * 1000} for number in range(10)]
    fits = bundle.pack(bundles.manifest([]), noise, FIELD, RECIPIENTS)
    assert len(take(fits)) == 10
    random = b"".join(sha256(b"%d" % number).digest() for number in range(1 << 21)).hex()
    lines = [{"entry": random[at : at + 65_536]} for at in range(0, len(random), 65_536)]
    with pytest.raises(bundle.TooMuchForOnePacket):
        bundle.pack(bundles.manifest([]), lines, FIELD, RECIPIENTS)


def test_nothing_is_judged_before_the_version() -> None:
    with pytest.raises(BundleNewer):
        bundle.open_envelope(bent(format=2, sender="me", counts="many"), [EPOCH])


def test_a_path_is_left_to_those_who_know_the_programme() -> None:
    manifest = bundle.open_envelope(bent(path="anything"), [EPOCH]).manifest
    with pytest.raises(proof.UnknownDevice):
        proof.from_json(manifest.path)


def test_the_body_is_proved_before_its_first_line_is_given() -> None:
    envelope = bundle.open_envelope(resigned([*LINES[:2], *LINES[3:]], true=False), [EPOCH])
    with pytest.raises(bundle.BodyDiffers):
        bundle.read_body(envelope)


def test_a_changed_bit_anywhere_in_a_bundle_is_refused() -> None:
    """One bit in every 23rd byte; every bit of the encryption itself is proved in test_age.py."""
    taken = []
    for place in range(0, len(WHOLE), 23):
        changed = bytearray(WHOLE)
        changed[place] ^= 1 << place % 8
        if refusal(bytes(changed)) not in {"bundle-damaged", "bundle-not-for-me", "not-a-bundle"}:
            taken.append(place)
    assert taken == []


@pytest.mark.long
def test_no_changed_bit_of_the_plaintext_says_anything_else() -> None:
    """As if the encryption did not exist: what is below it is refused, or says the same in another spelling of gzip."""
    plain = age.decrypt(WHOLE, [EPOCH])
    length = len(member.squeeze(b"".join(LINES)))
    said, taken = take(WHOLE), set()
    for place in [*range(length + 3), len(plain) - 1]:
        for bit in range(8):
            changed = bytearray(plain)
            changed[place] ^= 1 << bit
            try:
                first, second = member.first_lines(bytes(changed))
                start, sig = len(first) + len(second) + 2, bundle._signature(second)
                parsed = bundle.Envelope(parse(first), first, sig, bytes(changed), start, mine=True)
                bundle.check_signature(parsed)
                if list(bundle.read_body(parsed)) != said:
                    taken.add(place)
            except AppError:
                continue
    assert taken == set()


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_bent_lines_below_a_true_signature_raise_nothing_foreign(data: st.DataObject) -> None:
    lines = list(LINES)
    pieces = st.binary(max_size=12) | st.sampled_from([b'"', b"\\ud800", b"NaN", b"\n", b"{}", b"1e9"])
    for _ in range(data.draw(st.integers(1, 3))):
        which = data.draw(st.integers(2, len(lines) - 1))
        start = data.draw(st.integers(0, len(lines[which])))
        gone = data.draw(st.integers(0, 12))
        piece = data.draw(pieces)
        lines[which] = lines[which][:start] + piece + lines[which][start + gone :]
    assert refusal(resigned(lines)) in {"bundle-malformed", "bundle-over-limits", "taken"}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("ab" * 32),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(json.loads(LINES[0]))), json_values)
def test_any_value_in_any_field_of_a_manifest_raises_nothing_foreign(name: str, value: object) -> None:
    refusal(bent(**{name: value}))
