"""The address of a structure, told by the empty lists in it."""

from __future__ import annotations

import struct

import pytest

from builders.triage import noise
from kdmp_ks.architecture import AMD64, ARM64, X86
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.triage.self_pointers import LEAST_VOTES, address_by_empty_lists

BASE = 0xFFFFF80012345180


def voted(*arguments) -> int | None:
    """The address alone."""
    found = address_by_empty_lists(*arguments)
    return None if found is None else found.value


def image(addresses, base=BASE, width=8, size=0x400) -> bytes:
    """Noise with the heads of empty lists at some places."""
    form = {8: "<QQ", 4: "<II"}[width]
    data = bytearray(noise(1, size))
    for at in addresses:
        struct.pack_into(form, data, at, base + at, base + at)
    return bytes(data)


@pytest.mark.parametrize("machine", [AMD64, ARM64])
@pytest.mark.parametrize("page_offset", [None, 0x180])
def test_as_many_as_are_needed(machine, page_offset):
    places = range(0x10, 0x10 + 0x10 * LEAST_VOTES, 0x10)
    assert voted(image(places), machine, page_offset) == BASE
    assert voted(image(places[1:]), machine, page_offset) is None


def test_32_bits():
    places = range(0x10, 0x200, 0x18)
    assert voted(image(places, 0xFFDFF120, 4), X86, 0x120) == 0xFFDFF120
    assert voted(image(places, 0xFFDFF120, 4), AMD64) is None


def test_another_page_offset():
    assert voted(image(range(0x10, 0x200, 0x10)), AMD64, 0x980) is None


def test_the_page_offset_decides():
    """Most of the lists seem to say something else, that cannot be."""
    data = bytearray(image(range(0x10, 0x200, 0x10)))
    data[0x200:] = image(range(0x200, 0x300, 0x10), BASE + 0x800)[0x200:]
    assert voted(bytes(data), AMD64) == BASE
    assert voted(bytes(data), AMD64, 0x980) == BASE + 0x800


def test_a_draw():
    data = bytearray(image(range(0x10, 0x110, 0x10)))
    data[0x200:] = image(range(0x200, 0x300, 0x10), BASE + 0x8000)[0x200:]
    assert voted(bytes(data), AMD64) is None


def test_what_cannot_be_an_address():
    places = range(0x10, 0x200, 0x10)
    assert voted(image(places, 0x1234567812345180), AMD64) is None
    negative = bytearray(0x400)
    for at in places:
        struct.pack_into("<QQ", negative, at, 1, 1)
    assert voted(bytes(negative), AMD64) is None


@pytest.mark.parametrize("data", [b"", bytes(7), bytes(8), bytes(0x400)])
def test_nothing_in_it(data):
    assert voted(data, AMD64) is None


@pytest.mark.parametrize(
    ("more", "confidence"), [(LEAST_VOTES, Confidence.HIGH), (LEAST_VOTES - 1, Confidence.MEDIUM)]
)
def test_confidence(more, confidence):
    """It depends on how many more lists there are for the address than for any other."""
    data = bytearray(image(range(0x10, 0x10 + 0x10 * (2 + more), 0x10)))
    data[0x200:] = image((0x210, 0x220), BASE + 0x8000)[0x200:]
    data[0x300:] = image((0x310, 0x320), BASE + 0x9000)[0x300:]
    found = address_by_empty_lists(bytes(data), AMD64)
    assert (found.value, found.confidence) == (BASE, confidence)
    assert found.evidence == "the empty lists in the image point to themselves"
