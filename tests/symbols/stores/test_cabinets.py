"""Cabinets with one file: whole, damaged, and of other kinds."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO

import pytest

from kdmp_ks.errors import CutOffError, InvalidDataError, KdmpError, SignatureError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.stores.cabinet import expand_cabinet
from symbols.stores.makers import cabinet

SMALL = b"a symbol file " * 10
LARGE = random.Random(1).randbytes(40_000) + bytes(70_000) + SMALL


def expanded(data: bytes) -> bytes:
    return expand_cabinet(open_source(BytesIO(data)))


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize("reserve", [None, 0, 5])
@pytest.mark.parametrize("data", [SMALL, LARGE, b"x" * 0x8000, b"x" * 0x8001], ids=range(4))
def test_stored_and_mszip(kind: int, reserve: int | None, data: bytes) -> None:
    assert expanded(cabinet(data, kind=kind, reserve=reserve)) == data


def test_a_block_refers_to_the_one_before() -> None:
    """The second block is small because it repeats the first."""
    noise = random.Random(2).randbytes(0x4000)
    packed = cabinet(noise * 4)
    assert len(packed) < 0x5000
    assert expanded(packed) == noise * 4


@pytest.mark.parametrize(("kind", "word"), [(2, "QUANTUM"), (0x1503, "LZX"), (9, "another")])
def test_other_compressions_are_named(kind: int, word: str) -> None:
    with pytest.raises(InvalidDataError, match=f"compressed by {word}"):
        expanded(cabinet(SMALL, kind=kind))


def changed(at: int, value: bytes, data: bytes = SMALL) -> bytes:
    found = bytearray(cabinet(data))
    found[at : at + len(value)] = value
    return bytes(found)


@pytest.mark.parametrize(
    "data",
    [
        changed(0, b"MSCX"),
        changed(26, struct.pack("<H", 0)),
        changed(26, struct.pack("<H", 0xFFFF)),
        changed(28, struct.pack("<H", 0)),
        changed(28, struct.pack("<H", 2)),
        changed(30, struct.pack("<H", 1)),
        changed(30, struct.pack("<H", 2)),
        changed(16, struct.pack("<I", 0xFFFFFFFF)),
        changed(36, struct.pack("<I", 0xFFFFFFF0)),
        changed(40, struct.pack("<H", 0)),
        changed(44, struct.pack("<I", 1 << 30)),
        changed(44, struct.pack("<I", len(SMALL) + 1)),
        changed(48, struct.pack("<I", 0xFFFFFFFF)),
        changed(52, struct.pack("<H", 1)),
        changed(52, struct.pack("<H", 0xFFFD)),
        cabinet(SMALL, files=2),
        cabinet(SMALL)[:-1],
        cabinet(SMALL)[:50],
        cabinet(SMALL)[:4],
        cabinet(SMALL)[:-1] + bytes([cabinet(SMALL)[-1] ^ 0x55]),
        b"",
    ],
    ids=range(21),
)
def test_damaged_cabinets(data: bytes) -> None:
    with pytest.raises(InvalidDataError):
        expanded(data)


def test_errors_have_kinds() -> None:
    with pytest.raises(SignatureError):
        expanded(b"MZ" + bytes(100))
    with pytest.raises(CutOffError):
        expanded(cabinet(SMALL)[:-1])


def test_a_block_that_expands_to_more_than_it_says() -> None:
    """64 MiB of zeros in 64 KiB: not more than one block of them is made."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = b"CK" + packer.compress(bytes(60 << 20)) + packer.flush()
    assert len(body) < 0x10000
    entry = struct.pack("<IIHHHH", 0x8000, 0, 0, 0, 0, 0) + b"x\0"
    start = 36 + 8 + len(entry)
    block = struct.pack("<IHH", 0, len(body), 0x8000) + body
    head = struct.pack("<IIIIIBBHHHHH", 0, start + len(block), 0, 44, 0, 3, 1, 1, 1, 0, 0, 0)
    data = b"MSCF" + head + struct.pack("<IHH", start, 1, 1) + entry + block
    with pytest.raises(InvalidDataError, match="cbUncomp"):
        expanded(data)


def test_mutated_cabinets_raise_errors_of_the_package_only() -> None:
    random_numbers = random.Random(14)
    originals = [cabinet(LARGE[39_000:42_000], kind=kind, reserve=3) for kind in (0, 1)]
    good = 0
    for turn in range(4000):
        data = bytearray(originals[turn % 2])
        for _ in range(random_numbers.randint(1, 4)):
            end = random_numbers.choice([0x50, 0x80, len(data)])
            data[random_numbers.randrange(end)] = random_numbers.randrange(256)
        try:
            expanded(bytes(data))
        except KdmpError:
            continue
        good += 1
    assert good > 100
