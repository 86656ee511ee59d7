"""Registers of a PCI function put together of pieces, compared with a byte by byte model."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from kdmp_ks.firmware.pci_space import ConfigurationSpace

SIZE = 4096


class Bytes:
    """Reads bytes of the image."""

    def __init__(self, size: int) -> None:
        self.size = size

    def read(self, image: bytearray, offset: int) -> tuple[int, ...]:
        return tuple(image[offset : offset + self.size])


def model(pieces: list[tuple[int, bytes]]) -> tuple[dict[int, int], int, int]:
    """Known bytes by offset, pieces beyond the end, pieces that differ from earlier ones."""
    known: dict[int, int] = {}
    outside = contradictions = 0
    for offset, data in pieces:
        outside += offset + len(data) > SIZE
        here = {offset + i: one for i, one in enumerate(data) if offset + i < SIZE}
        contradictions += any(known.get(at, one) != one for at, one in here.items())
        known = {**here, **known}
    return known, outside, contradictions


@pytest.mark.parametrize("share", [0, 0.3], ids=["copies agree", "copies differ"])
@pytest.mark.parametrize("seed", range(30))
def test_pieces(seed: int, share: float) -> None:
    random = Random(seed)
    image = random.randbytes(SIZE + 64)
    base = random.choice((0, SIZE - 200))
    pieces = []
    for _ in range(random.randrange(1, 12)):
        offset, length = base + random.randrange(150), random.randrange(60)
        data = bytearray(image[offset : offset + length])
        if data and random.random() < share:
            data[random.randrange(len(data))] ^= 1
        pieces.append((offset, bytes(data)))
    known, outside, contradictions = model(pieces)
    space = ConfigurationSpace(pieces)
    assert (space.outside, space.contradictions) == (outside, contradictions)
    for size in (1, 4):
        reader: Any = Bytes(size)
        for offset in range(max(0, base - 4), min(SIZE - size, base + 220) + 1):
            expected = tuple(known.get(offset + i, -1) for i in range(size))
            found = space.read(reader, offset)
            assert found == (None if -1 in expected else expected), (offset, size)
