"""Places of bytes in a buffer, against a comparison at each place."""

from __future__ import annotations

from random import Random

import pytest

from kdmp_ks.batch import finder
from kdmp_ks.batch.finder import Finder


def places(data, pattern, start, end):
    size = len(pattern)
    return [at for at in range(start, end - size + 1) if data[at : at + size] == pattern]


@pytest.mark.parametrize("alphabet", [2, 5, 256])
@pytest.mark.parametrize("rare", [1, 64])
def test_bytes_at_random(alphabet, rare, monkeypatch):
    monkeypatch.setattr(finder, "_FEWEST", 64)
    monkeypatch.setattr(finder, "_RARE_HITS", rare)
    random = Random(alphabet)
    letters = bytes([0, 255, *range(1, 255)][:alphabet])
    buffer = bytearray(1000)
    for _ in range(200):
        buffer[:] = bytes(random.choices(letters, k=len(buffer)))
        size = random.randrange(1, 20)
        at = random.randrange(len(buffer) - size)
        pattern = bytes(buffer[at : at + size])
        copied = random.randrange(len(buffer) - size)
        buffer[copied : copied + size] = pattern
        one = Finder(pattern, buffer)
        start = random.choice([0, 1, random.randrange(1000)])
        end = random.choice([1000, 999, random.randrange(start, 1001)])
        assert list(one.find(start, end)) == places(buffer, pattern, start, end)
        buffer[at] ^= 1  # the buffer is filled again, the same search goes on
        assert list(one.find(0, 1000)) == places(buffer, pattern, 0, 1000)


@pytest.mark.parametrize("pattern", [b"needle", b"\0\0nee\0", b"ne\xff", b"ne", b"n", b"\0" * 9])
def test_a_large_buffer(pattern):
    """Both ends, even and odd places."""
    buffer = bytearray(b"\xee") * 100_000
    wanted = [0, 27, 5001, 99_000, 100_000 - len(pattern)]
    for at in wanted:
        buffer[at : at + len(pattern)] = pattern
    assert list(Finder(pattern, buffer).find(0, 100_000)) == wanted
    assert list(Finder(pattern, buffer).find(1, 99_999)) == wanted[1:-1]
