"""`ModuleOffsets` and `RangeIndex`: names for addresses, and the way back."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

import pytest

from kdmp_ks.symbols.module_offsets import ModuleOffsets
from kdmp_ks.symbols.range_index import RangeIndex
from kdmp_ks.symbols.symbols import NearSymbol, Symbols


class Image(NamedTuple):
    start: int
    end: int
    name: str


NT = Image(0x1000, 0x3000, "xnu.exe")
AFD = Image(0x4000, 0x5000, "afd.sys")
FIRST = Image(0x7000, 0x8000, "ntdll.dll")
SECOND = Image(0x9000, 0xA000, "NTDLL.dll")
NAMELESS = Image(0xB000, 0xC000, "")
HIDDEN = Image(0xD000, 0xE000, ".sys")
SYMBOLS = ModuleOffsets([SECOND, NAMELESS, NT, HIDDEN, AFD, FIRST], NT)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("nt", 0x1000),
        ("NT", 0x1000),
        ("xnu", 0x1000),
        ("xnu.exe", 0x1000),
        ("nt@1000", 0x1000),
        ("XNU.exe@0001000", 0x1000),
        ("afd", 0x4000),
        ("ntdll", 0x7000),
        ("NtDll.DLL", 0x7000),
        ("ntdll@9000", 0x9000),
        ("ntdll.dll@9000", 0x9000),
        ("ntdll@7000", 0x7000),
        ("ntdll@4000", None),
        ("ntdll@7001", None),
        ("ntdll@", None),
        ("@7000", None),
        ("b000", 0xB000),
        (".sys", 0xD000),
        ("", None),
        ("sys", None),
        ("afd.", None),
        ("xn", None),
    ],
)
def test_address_of(name, address):
    assert SYMBOLS.address_of(name) == address


@pytest.mark.parametrize(
    ("address", "text"),
    [
        (0xFFF, None),
        (0x1000, "nt+0x0"),
        (0x2FFF, "nt+0x1fff"),
        (0x3000, None),
        (0x4010, "afd+0x10"),
        (0x7123, "ntdll+0x123"),
        (0x9123, "NTDLL@9000+0x123"),
        (0xB001, "b000+0x1"),
        (0xD001, ".sys+0x1"),
        (0xE000, None),
        (1 << 64, None),
    ],
)
def test_nearest(address, text):
    near = SYMBOLS.nearest(address)
    assert (near and str(near)) == text


def test_no_types():
    assert isinstance(SYMBOLS, Symbols)
    assert SYMBOLS.field_offset("_EPROCESS", "UniqueProcessId") is None


def test_none():
    none = ModuleOffsets([])
    assert none.address_of("nt") is None
    assert none.nearest(0x1000) is None


def test_who_is_called_nt_besides_the_kernel():
    other = Image(0x9000, 0xA000, "nt.sys")
    assert ModuleOffsets([other]).nearest(0x9001) == NearSymbol("nt", 1)
    both = ModuleOffsets([other, NT], NT)
    assert both.nearest(0x9001) == NearSymbol("nt@9000", 1)
    assert both.nearest(0x1001) == NearSymbol("nt", 1)


def test_a_name_that_looks_like_another_one_with_its_base():
    feigned = Image(0x500, 0x600, "ntdll@9000")
    symbols = ModuleOffsets([FIRST, SECOND, feigned])
    assert symbols.address_of("ntdll@9000") == 0x9000
    assert symbols.nearest(0x501) == NearSymbol("ntdll@9000@500", 1)
    assert symbols.address_of("ntdll@9000@500") == 0x500


NAMES = (
    "afd.sys",
    "AFD.sys",
    "afd",
    "nt",
    "nt.sys",
    "",
    ".sys",
    "a b.c d",
    "x+1.sys",
    "x",
    "x@1000",
    "x@1000@2000",
    "1000",
    "1000.sys",
    "\ud800.dll",
    "ΑΣ.sys",
    "ας",
    "İ.dll",
    "i̇",
    "@",
    "a@",
)


def test_each_address_and_back():
    random = Random(0x53594D)
    for _ in range(300):
        images = []
        for _ in range(random.randrange(1, 12)):
            start = random.randrange(1, 8) << 12
            images.append(Image(start, start + random.randrange(0x2800), random.choice(NAMES)))
        kernel = random.choice([None, *images])
        symbols = ModuleOffsets(images, kernel)
        for address in range(0xFFF, 0xB000, 0x2FF):
            near = symbols.nearest(address)
            covering = [one for one in images if one.start <= address < one.end]
            if not covering:
                assert near is None
                continue
            assert symbols.address_of(near.name) + near.offset == address
            assert address - near.offset == max(one.start for one in covering)


def test_the_range_that_begins_last():
    random = Random(0x52)
    for _ in range(200):
        starts = [random.randrange(40) for _ in range(random.randrange(10))]
        images = [Image(start, start + random.randrange(20), "") for start in starts]
        index = RangeIndex(images)
        for address in range(-1, 65):
            covering = [one for one in images if one.start <= address < one.end]
            expected = max(covering, default=None, key=lambda one: (one.start, one.end))
            assert index.find(address) == expected
