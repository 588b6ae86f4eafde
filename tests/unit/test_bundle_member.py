"""Padding, the gzip member, and how little of it is inflated before it is believed."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sync import member


@pytest.mark.parametrize(
    ("size", "padded"),
    [(0, 65_536), (1, 65_536), (65_536, 65_536), (65_537, 67_584), (67_584, 67_584), (67_585, 69_632),
     (1 << 20, 1 << 20), (1_048_577, 1_081_344), (10_000_000, 10_223_616), (66_000_000, 66_060_288)],
)  # fmt: skip
def test_padme_sizes(size: int, padded: int) -> None:
    assert member.padded_size(size) == padded


@given(st.integers(0, 1 << 28))
def test_padding_costs_at_most_an_eighth_and_is_stable(size: int) -> None:
    padded = member.padded_size(size)
    assert max(size, 65_536) <= padded <= max(size * 1.12, 65_536)
    assert member.padded_size(padded) == padded


def test_few_sizes_exist() -> None:
    assert len({member.padded_size(size) for size in range(0, 1 << 20, 512)}) <= 4 * 32 + 1


@given(st.binary(max_size=2000))
def test_the_member_is_gzip_without_a_time_and_always_the_same(lines: bytes) -> None:
    squeezed = member.squeeze(lines)
    assert gzip.decompress(squeezed) == lines
    assert squeezed == member.squeeze(lines)
    assert squeezed[:10] == bytes.fromhex("1f8b08000000000000ff")
    padded = member.pad(squeezed)
    assert padded.startswith(squeezed)
    assert member.inflate(padded) == lines


def test_only_the_start_is_inflated() -> None:
    bomb = member.squeeze(b"1\n2\n" + bytes(50_000_000))
    assert member.first_lines(bomb) == (b"1", b"2")
    assert member.first_lines(bomb[:2000]) == (b"1", b"2")
    with pytest.raises(member.BundleOverLimits):
        member.first_lines(member.squeeze(bytes(50_000_000)))
    with pytest.raises(member.BundleOverLimits):
        member.inflate(bomb)


def test_two_lines_may_fill_64_kib_and_no_more() -> None:
    fits = b"a" * 65_533 + b"\n\n"
    assert len(fits) == member.LONGEST_START - 1
    assert member.first_lines(member.squeeze(fits)) == (b"a" * 65_533, b"")
    assert member.first_lines(member.squeeze(b"a" + fits)) == (b"a" * 65_534, b"")
    with pytest.raises(member.BundleOverLimits):
        member.first_lines(member.squeeze(b"aa" + fits))


def test_zeros_in_the_padding_do_not_raise_the_ratio() -> None:
    dense = member.squeeze(bytes(20_000_000))
    assert len(dense) * 200 < 20_000_000
    with pytest.raises(member.BundleOverLimits):
        member.inflate(dense + bytes(1_000_000))


def test_a_member_that_is_wrong_only_at_its_end() -> None:
    lines = b"1\n2\n" + bytes(range(256)) * 400
    bad = member.squeeze(lines)[:-8] + bytes(8)
    assert member.first_lines(bad) == (b"1", b"2")
    with pytest.raises(member.BundleMalformed):
        member.inflate(bad)


@pytest.mark.long
def test_no_more_than_256_mib_is_inflated() -> None:
    deflate = zlib.compressobj(1, zlib.DEFLATED, 31)
    piece = bytes(range(256)) * 16 + bytes(300_000)
    pieces = [deflate.compress(piece) for _ in range(900)]
    assert len(piece) * 900 > member.LARGEST
    with pytest.raises(member.BundleOverLimits):
        member.inflate(b"".join((*pieces, deflate.flush(), bytes(2_000_000))))
