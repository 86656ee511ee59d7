"""`BitRuns`, compared with bits looked at one by one."""

from __future__ import annotations

from random import Random

import pytest

from kdmp_ks.maps.bit_runs import BitRuns


def edges_of(bitmap: bytes, low: int, high: int) -> list[int]:
    """Each first bit of a run and each first one behind it, by a walk over a list of bits."""
    bits = [bitmap[i // 8] // 2 ** (i % 8) % 2 for i in range(8 * len(bitmap))]
    bits = [bit if low <= i < high else 0 for i, bit in enumerate(bits)] + [0]
    return [i for i, bit in enumerate(bits) if bit != (bits[i - 1] if i else 0)]


def check(bitmap: bytes, low: int, high: int, block: int) -> None:
    runs = BitRuns(bitmap, low, high, block)
    expected = edges_of(bitmap, low, high)
    assert runs.count * 2 == len(expected)
    assert list(runs.edges()) == expected
    for index in range(runs.count + 2):
        assert list(runs.edges(index)) == expected[2 * index :]


@pytest.mark.parametrize("block", [1, 2, 3, 8])
def test_random_bitmaps(block):
    random = Random(block)
    for _ in range(150):
        length = random.randrange(1, 14)
        chance = random.choice((0.02, 0.5, 0.98))
        bits = sum((random.random() < chance) << i for i in range(8 * length))
        bitmap = bits.to_bytes(length, "little")
        low = random.choice((0, random.randrange(8 * length)))
        high = random.choice((8 * length, random.randrange(8 * length + 1)))
        check(bitmap, low, high, block)


@pytest.mark.parametrize("block", [1, 2, 4])
def test_every_part_of_a_few_bytes(block):
    bitmap = b"\xff\x01\x80\xff\xff\x00\x5a"
    for low in range(57):
        for high in range(57):
            check(bitmap, low, high, block)


@pytest.mark.parametrize(
    "bitmap", [b"", b"\0", bytes(64), b"\xff" * 64, b"\xaa" * 64, b"\x55" * 64]
)
@pytest.mark.parametrize("block", [1, 16, 64, 100])
def test_plain_bitmaps(bitmap, block):
    check(bitmap, 0, 8 * len(bitmap), block)


@pytest.mark.parametrize("around", range(-2, 3))
@pytest.mark.parametrize("length", [1, 2, 40])
def test_borders_of_usual_blocks(around, length):
    """Blocks of 8 KiB: a run before, on and behind a border, and one more in the last block."""
    first, another = (1 << 16) + around, (3 << 16) + 5
    bits = (1 << length) - 1 << first | 1 << another
    runs = BitRuns(bits.to_bytes((1 << 15) + 3, "little"), 0, 1 << 18)
    expected = [first, first + length, another, another + 1]
    assert (runs.count, list(runs.edges()), list(runs.edges(1))) == (2, expected, expected[2:])


def test_many_edges_in_usual_blocks():
    bitmap = b"\x55" * (1 << 14)  # every even bit
    runs = BitRuns(bitmap, 0, 1 << 17)
    assert runs.count == 1 << 16
    assert list(runs.edges()) == list(range(1 << 17))
    for index in (1, 0x7FFF, 0x8000, 0x8001, 0xFFFF):
        assert list(runs.edges(index)) == list(range(2 * index, 1 << 17))
