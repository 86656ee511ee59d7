"""The reader of physical memory over a page map and a file written out here."""

from __future__ import annotations

import struct
from array import array
from types import SimpleNamespace

import construct
import pytest

from kdmp_ks import phys
from kdmp_ks.addresses import Gpa
from kdmp_ks.architecture import AMD64
from kdmp_ks.errors import (
    AddressError,
    ClosedError,
    EndOfSpaceError,
    NotInDumpError,
    PartialReadError,
    UnsupportedDumpError,
)
from kdmp_ks.maps.page_index import PageIndex
from kdmp_ks.maps.run_map import RunMap
from kdmp_ks.storage.opener import open_source

FIRST = 0x38


def page(letter: str) -> bytes:
    """A page of which each word names the page and its place."""
    return b"".join(struct.pack("<2sH4x", letter.encode() * 2, at) for at in range(0, 0x1000, 8))


STORED = [(0x10, "a"), (0x11, "b"), (2, "c"), (3, "d"), (0x12, "e")]
"""Frames in the order of storage: 0x12 follows 0x11 in memory, but not in the file."""


@pytest.fixture
def dump(tmp_path):
    path = tmp_path / "pages"
    path.write_bytes(bytes(FIRST) + b"".join(page(letter) for _, letter in STORED))
    source = open_source(path)
    runs = RunMap(array("Q", [0x10, 2, 0x12]), array("Q", [2, 2, 1]), FIRST, source.size, "Run")
    yield SimpleNamespace(source=source, physmem=PageIndex(runs), architecture=AMD64)
    source.close()


@pytest.fixture
def reader(dump):
    return phys.Reader(dump)


@pytest.mark.parametrize(
    ("gpa", "offset"),
    [
        (0x10000, 0x38),
        (0x10FFF, 0x1037),
        (0x11000, 0x1038),
        (0x2000, 0x2038),
        (0x3123, 0x315B),
        (0x12FFF, 0x5037),
    ],
)
def test_translate(reader, gpa, offset):
    assert reader.translate(gpa) == offset
    assert reader.translate(Gpa(gpa)) == offset


@pytest.mark.parametrize("gpa", [0, 0x1FFF, 0x4000, 0xFFFF, 0x13000, (1 << 64) - 1])
def test_translate_a_hole(reader, gpa):
    with pytest.raises(NotInDumpError) as caught:
        reader.translate(gpa)
    assert (caught.value.gpa, caught.value.gva, caught.value.level) == (gpa, None, None)


@pytest.mark.parametrize("gpa", [-1, 1 << 64])
def test_translate_no_address(reader, gpa):
    with pytest.raises(AddressError):
        reader.translate(gpa)


def test_inside_of_a_page(reader):
    assert reader.read_exact(0x2010, 8) == b"cc\x10\x00\0\0\0\0"
    assert reader.read_exact(0x2012, 2) == b"\x10\x00"


def test_across_pages(reader):
    """Unaligned, over neighbours in the file and over ones that are not."""
    assert reader.read_exact(0x10FF8, 0x10) == b"aa\xf8\x0f\0\0\0\0bb\x00\x00\0\0\0\0"
    assert reader.read_exact(0x11FF8, 0x10) == b"bb\xf8\x0f\0\0\0\0ee\x00\x00\0\0\0\0"
    assert reader.read_exact(0x10004, 0x2FF8) == (page("a") + page("b") + page("e"))[4:-4]


def test_up_to_a_hole(reader):
    with pytest.raises(PartialReadError) as caught:
        reader.read_exact(0x3FF8, 0x100)
    error = caught.value
    assert error.data == b"dd\xf8\x0f\0\0\0\0"
    assert isinstance(error.reason, NotInDumpError)
    assert error.reason.gpa == 0x4000
    assert reader.read(0x3FF8, 0x100) == b"dd\xf8\x0f\0\0\0\0"
    assert reader.try_read_exact(0x3FF8, 0x100) is None


def test_the_last_page_of_the_address_space(reader):
    with pytest.raises(PartialReadError) as caught:
        reader.read_exact((1 << 64) - 1, 2)
    assert isinstance(caught.value.reason, NotInDumpError)


def test_off_the_top(dump, tmp_path):
    class Everywhere(RunMap):
        def locate(self, pfn: int, limit: int) -> tuple[int, int]:
            return FIRST, 1

    empty = Everywhere(array("Q"), array("Q"), FIRST, 0, "Run")
    reader = phys.Reader(
        SimpleNamespace(source=dump.source, physmem=PageIndex(empty), architecture=AMD64)
    )
    with pytest.raises(PartialReadError) as caught:
        reader.read_exact((1 << 64) - 4, 8)
    assert caught.value.data == page("a")[-4:]
    assert isinstance(caught.value.reason, EndOfSpaceError)


def test_structures(reader):
    words = construct.Struct("name" / construct.Bytes(2), "place" / construct.Int16ul)
    parsed = reader.read_struct(0x3008, words)
    assert (parsed.name, parsed.place) == (b"dd", 8)


def test_a_closed_file(dump, reader):
    dump.source.close()
    assert reader.translate(0x2000) == 0x2038
    for verb in (reader.read, reader.read_exact, reader.try_read_exact):
        with pytest.raises(ClosedError):
            verb(0x2000, 1)
    with pytest.raises(ClosedError):
        reader.readinto(0x2000, bytearray(1))


def test_a_dump_without_memory():
    class Triage:
        @property
        def physmem(self):
            raise UnsupportedDumpError("a triage dump", dump_type=4)

    with pytest.raises(UnsupportedDumpError):
        phys.Reader(Triage())
