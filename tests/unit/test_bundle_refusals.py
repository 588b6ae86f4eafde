"""Every refusal of a bundle (docs/format.md §5.3) by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256

import pytest

from desktop.crypto import age, canonical
from desktop.sync import bundle, member
from tests.tools.bundles import LEAD, closed, lines_of, packed, refusal, resigned

WHOLE = packed()
LINES = lines_of(WHOLE)


def first_replaced(line: bytes) -> bytes:
    """A bundle with another line 1; its signature is judged after its form."""
    return closed(member.pad(member.squeeze(b"".join((line, b"\n", *LINES[1:])))))


def second_replaced(line: bytes) -> bytes:
    return closed(member.pad(member.squeeze(b"".join((LINES[0], line, *LINES[2:])))))


def with_line(line: bytes) -> bytes:
    return resigned([*LINES[:2], line])


def bent(**changed: object) -> bytes:
    return resigned(LINES, lambda manifest: manifest.update(changed))


def spelled(**changed: object) -> bytes:
    return canonical.encode({**json.loads(LINES[0]), **changed}).encode()


MEMBER = member.squeeze(b"".join(LINES))
HEAD = json.loads(LINES[0])["heads"][0]
BLANK = b'{"entry":"%s"}\n' % (b"a" * 60_000)
NOISE = b"".join(sha256(b"%d" % number).hexdigest().encode() for number in range(1_000))
SHORT_LINES = [b'{"entry":"%s"}\n' % NOISE[at // 2 : at // 2 + 6] for at in range(100_001)]
CASES: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty file": ("bundle-damaged", lambda: b""),
    "a picture": ("not-a-bundle", lambda: b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "cut short": ("bundle-damaged", lambda: WHOLE[:-1]),
    "something after the end": ("bundle-damaged", lambda: WHOLE + b"\0"),
    "another's key": ("bundle-not-for-me", lambda: age.encrypt(MEMBER, [age.recipient_of(bytes(32))])),
    "larger than 64 MiB": ("bundle-over-limits", lambda: bytes(bundle.LARGEST_FILE + 1)),
    "nothing in it": ("bundle-malformed", lambda: closed(b"")),
    "only zeros in it": ("bundle-malformed", lambda: closed(bytes(65_536))),
    "no gzip in it": ("bundle-malformed", lambda: closed(b"".join(LINES))),
    "one line": ("bundle-malformed", lambda: closed(member.squeeze(LINES[0]))),
    "no newline in 64 KiB": ("bundle-over-limits", lambda: closed(member.squeeze(b"[" * 70_000))),
    "two lines beyond 64 KiB": ("bundle-over-limits", lambda: first_replaced(b'"' + b"a" * 66_000 + b'"')),
    "half a gzip member": ("bundle-malformed", lambda: closed(MEMBER[:-40])),
    "a wrong checksum": ("bundle-malformed", lambda: closed(MEMBER[:-8] + bytes(8))),
    "a second gzip member": ("bundle-has-more", lambda: closed(MEMBER + MEMBER)),
    "a second empty gzip member": ("bundle-has-more", lambda: closed(MEMBER + bytes(9) + member.squeeze(b""))),
    "letters after the zeros": ("bundle-has-more", lambda: closed(member.pad(MEMBER) + b"x")),
    "200 times its size": ("bundle-over-limits", lambda: resigned([*LINES, BLANK * 400])),
    "manifest in Latin-1": ("bundle-malformed", lambda: first_replaced(b'{"format":"\xe9"}')),
    "manifest not JSON": ("bundle-malformed", lambda: first_replaced(b"{")),
    "manifest a list": ("bundle-malformed", lambda: first_replaced(b"[]")),
    "manifest with NaN": ("bundle-malformed", lambda: first_replaced(b'{"format":NaN}')),
    "manifest with a fraction": ("bundle-malformed", lambda: first_replaced(b'{"format":1.0}')),
    "manifest with a key twice": ("bundle-malformed", lambda: first_replaced(b'{"format":2,"format":2}')),
    "manifest with white space": ("bundle-malformed", lambda: first_replaced(b'{"format": 2}')),
    "manifest with a lone surrogate": ("bundle-malformed", lambda: first_replaced(b'{"format":2,"x":"\\ud800"}')),
    "manifest 20,000 deep": ("bundle-malformed", lambda: first_replaced(b"[" * 20_000 + b"]" * 20_000)),
    "manifest with a huge number": ("bundle-malformed", lambda: first_replaced(spelled(epoch=2**53 + 1))),
    "manifest with 5,000 digits": ("bundle-malformed", lambda: first_replaced(b'{"format":%s}' % (b"9" * 5000))),
    "no format": ("bundle-malformed", lambda: first_replaced(b"{}")),
    "format 0": ("bundle-malformed", lambda: bent(format=0)),
    "format true": ("bundle-malformed", lambda: bent(format=True)),
    "newer format": ("bundle-newer", lambda: bent(format=2)),
    "newer format with other fields": ("bundle-newer", lambda: first_replaced(b'{"format":2,"x":{}}')),
    "an unknown field": ("bundle-malformed", lambda: bent(x=1)),
    "a field too deep": ("bundle-malformed", lambda: bent(absent=json.loads("[" * 17 + "]" * 17))),
    "signature line not JSON": ("bundle-malformed", lambda: second_replaced(b"x\n")),
    "signature line in Latin-1": ("bundle-malformed", lambda: second_replaced(b"\xff\n")),
    "signature line with more": ("bundle-malformed", lambda: second_replaced(b'{"a":1,"signature":""}\n')),
    "signature a number": ("bundle-malformed", lambda: second_replaced(b'{"signature":1}\n')),
    "no signature": ("bundle-malformed", lambda: second_replaced(b'{"signature":""}\n')),
    "signature in capitals": ("bundle-malformed", lambda: second_replaced(LINES[1][:14] + LINES[1][14:].upper())),
    "signature of nothing": ("bundle-signature-wrong", lambda: second_replaced(b'{"signature":"%s"}\n' % (b"00" * 64))),
    "another line's signature": ("bundle-signature-wrong", lambda: first_replaced(spelled(day="2026-10-06"))),
    "another device's signature": ("bundle-signature-wrong", lambda: bent(sender=LEAD.public)),
    "sender no key": ("bundle-signature-wrong", lambda: bent(sender="ff" * 32)),
    "closed again for somebody else": ("bundle-readdressed", lambda: bent(recipients=["ab" * 32, "cd" * 32])),
    "body of another bundle": ("bundle-body-differs", lambda: resigned([*LINES[:3], LINES[4]], true=False)),
    "body cut at a line": ("bundle-body-differs", lambda: resigned(LINES[:-1], true=False)),
    "wrong length": ("bundle-body-differs", lambda: bent(bytes=1)),
    "wrong number of entries": ("bundle-malformed", lambda: bent(counts={"entries": 2, "parts": 6})),
    "wrong number of parts": ("bundle-malformed", lambda: bent(counts={"entries": 3, "parts": 5})),
    "last line without its end": ("bundle-malformed", lambda: resigned([*LINES, b'{"entry":""}'])),
    "more than 100,000 entries": ("bundle-over-limits", lambda: resigned([*LINES[:2], *SHORT_LINES])),
    "a field beyond 64 KiB": ("bundle-over-limits", lambda: with_line(b'{"entry":"%s"}\n' % (b"a" * 65_569))),
    "a line beyond any length": ("bundle-over-limits", lambda: with_line(b'{"entry":"%s"}\n' % (NOISE * 40))),
    "line empty": ("bundle-malformed", lambda: with_line(b"\n")),
    "line in Latin-1": ("bundle-malformed", lambda: with_line(b'{"entry":"\xe9"}\n')),
    "line not JSON": ("bundle-malformed", lambda: with_line(b"{\n")),
    "line a list": ("bundle-malformed", lambda: with_line(b'["entry"]\n')),
    "line a string": ("bundle-malformed", lambda: with_line(b'"entry"\n')),
    "line a number": ("bundle-malformed", lambda: with_line(b"1\n")),
    "line NaN": ("bundle-malformed", lambda: with_line(b"NaN\n")),
    "line without entry": ("bundle-malformed", lambda: with_line(b'{"facts":""}\n')),
    "line with a number": ("bundle-malformed", lambda: with_line(b'{"entry":1}\n')),
    "line with null": ("bundle-malformed", lambda: with_line(b'{"entry":"","facts":null}\n')),
    "line with an unknown key": ("bundle-malformed", lambda: with_line(b'{"entry":"","x":""}\n')),
    "line with a key twice": ("bundle-malformed", lambda: with_line(b'{"entry":"","entry":""}\n')),
    "line with keys out of order": ("bundle-malformed", lambda: with_line(b'{"facts":"","entry":""}\n')),
    "line with white space": ("bundle-malformed", lambda: with_line(b'{"entry":"" }\n')),
    "line with a needless escape": ("bundle-malformed", lambda: with_line(b'{"entry":"\\u0041"}\n')),
    "line with a lone surrogate": ("bundle-malformed", lambda: with_line(b'{"entry":"\\udfff"}\n')),
    "line 100,000 deep": ("bundle-malformed", lambda: with_line(b"[" * 100_000 + b"\n")),
    "two objects in a line": ("bundle-malformed", lambda: with_line(b'{"entry":""}{"entry":""}\n')),
    "untouched": ("taken", lambda: resigned(LINES)),
}  # fmt: skip
WRONG_FIELDS: dict[str, list[object]] = {
    "absent": [1, [1], [{}], [{"entry": "ab" * 32, "part": "all", "reason": "sealed"}],
               [{"entry": "ab" * 32, "part": "facts", "reason": "lost"}],
               [{"entry": "", "part": "facts", "reason": "sealed"}],
               [{"by": 1, "entry": "ab" * 32, "part": "facts", "reason": "erased"}],
               [{"entry": "ab" * 32, "part": [], "reason": "sealed"}]],
    "addressee": ["", "AB" * 32, "ab" * 31, 5, None, "zz" * 32, "ab" * 31 + " a"],
    "bytes": [-1, "1", True, None],
    "counts": [{}, [], {"entries": 3}, {"entries": 3, "parts": "6"}, {"entries": True, "parts": 6}],
    "day": ["", "2026-13-01", "2026-1-1", "20261005", 20261005, "2026-10-05T00:00", "٢٠٢٦-10-05"],
    "epoch": [-1, "1", None],
    "export": [0, -1, "1", False],
    "heads": [{}, [1], [{**HEAD, "seq": 0}], [{**HEAD, "sig": "ab"}], [{**HEAD, "x": 1}], [{**HEAD, "device": 1}]],
    "incarnation": ["", "ab" * 15, 1],
    "packets": [1, [1], [[1, "ab" * 16, 1]], [[0, "ab" * 16, 1, 1]], [[1, "ab" * 16, 2, 1]], [[1, "ab", 1, 1]]],
    "practice": [0, "false", None],
    "programme": ["", "ab" * 31, None],
    "recipients": [1, [1], ["ab"]],
    "recovery": ["ab", 1, "zz" * 16, "AB" * 16, "ab" * 17, None],
    "reply": ["ab", 1, "zz" * 1216, " "],
    "root": ["", 1],
    "sender": ["", None],
    "sha256": ["", 1],
    "unreceipted": [1, ["1"], [-1]],
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_every_refusal_has_its_name(name: str) -> None:
    code, made = CASES[name]
    assert refusal(made()) == code


@pytest.mark.parametrize("name", WRONG_FIELDS)
def test_wrong_fields_of_a_manifest(name: str) -> None:
    assert name in json.loads(LINES[0])
    for value in WRONG_FIELDS[name]:
        assert (value, refusal(bent(**{name: value}))) == (value, "bundle-malformed")


def test_every_field_is_needed() -> None:
    for name in json.loads(LINES[0]):
        assert (name, refusal(resigned(LINES, lambda held, name=name: held.pop(name)))) == (name, "bundle-malformed")  # type: ignore[misc]
