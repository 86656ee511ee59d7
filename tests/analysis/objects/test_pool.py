"""Pool blocks, of old pools and of the segment heap."""

from __future__ import annotations

import struct

import pytest

from analysis.objects.dumps import opened
from builders.objects import Sheet
from kdmp_ks.analysis.objects import PoolBlock, describe
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.inferred import Confidence

PAGE = 0xFFFFB48BD9301000
PAGE32 = 0x86501000
BLOCKS = (
    (0x20, 2, b"Irp "),
    (0x150, 3, b"Devi"),
    (0x90, 0, b"Free"),
    (0xE00, 2, b"Driv"),
)


def page(pointer_size: int = 8) -> tuple[Sheet, list[int]]:
    """A page of pool blocks; gives where each header is."""
    wide = pointer_size == 8
    data, places, previous = bytearray(), [], 0
    unit = 16 if wide else 8
    for size, kind, tag in BLOCKS:
        places.append((PAGE if wide else PAGE32) + len(data))
        if wide:
            header = struct.pack("<4B4sQ", previous // unit, 0, size // unit, kind, tag, 0)
        else:
            word = previous // unit | (size // unit | kind << 9) << 16
            header = struct.pack("<I4s", word, tag)
        data += header + bytes(size - len(header))
        previous = size
    assert len(data) == 0x1000
    sheet = Sheet(PAGE if wide else PAGE32, pointer_size)
    sheet.put(bytes(data))
    return sheet, places


def look(sheet: Sheet, address: int, build: int = 17763) -> PoolBlock:
    found = describe(dump_of(sheet, build), address, "pool")
    assert isinstance(found, PoolBlock)
    return found


def dump_of(sheet: Sheet, build: int = 17763):
    """The build string says which build it is."""
    wide = sheet.pointer_size == 8
    lab = f"{build}.1.amd64fre.rs5_release".encode().ljust(128, b"\0")
    place = 0xFFFFB48BDA000000 if wide else 0x86600000
    other = Sheet(place, sheet.pointer_size)
    at = other.put(lab)
    other.pieces |= sheet.pieces
    return opened(other, kdbg_fields={0x208: ("<Q", at | (0 if wide else 0xFFFFFFFF00000000))})


@pytest.mark.parametrize("pointer_size", [8, 4])
def test_each_block_of_a_page(pointer_size: int) -> None:
    sheet, places = page(pointer_size)
    for at, (size, kind, tag) in zip(places, BLOCKS, strict=True):
        header = 2 * pointer_size if pointer_size == 8 else 8
        for inside in (header, size - 4):
            found = look(sheet, at + inside)
            assert (found.header, found.block) == (at, at + header)
            assert found.tag.value == tag.decode()
            assert found.tag.confidence is Confidence.HIGH
            assert found.size is not None
            assert found.size.value == size
            assert found.pool_type == kind
            assert found.is_free == (kind == 0)
            assert found.is_paged == ({3: True, 2: False, 0: None}[kind])
            assert found.is_segment_heap is False
            assert found.warnings == ()


def test_a_tag_with_the_bit_of_protection() -> None:
    sheet, places = page()
    sheet.pack(places[1] + 7, "B", ord("i") | 0x80)
    assert look(sheet, places[1] + 0x10).tag.value == "Devi"


@pytest.mark.parametrize("build", [18362, 19041, 26100])
def test_the_segment_heap(build: int) -> None:
    sheet, places = page()
    found = look(sheet, places[1] + 0x10, build)
    assert found.is_segment_heap is True
    assert found.tag.value == "Devi"
    assert found.tag.confidence is Confidence.MEDIUM
    assert (found.size, found.is_free, found.is_paged) == (None, None, None)
    assert "segment heap" in str(found.warnings[0])


def test_a_page_whose_headers_contradict_each_other() -> None:
    """Then only the header right in front of the address counts."""
    sheet, places = page()
    sheet.pack(places[3], "B", 0x77)
    found = look(sheet, places[1] + 0x10)
    assert found.tag.confidence is Confidence.MEDIUM
    with pytest.raises(InvalidDataError):
        look(sheet, places[1] + 0x20)


def test_a_part_of_a_page() -> None:
    sheet, places = page()
    data = bytes(sheet.pieces[PAGE])
    at = places[1]
    other = Sheet(at)
    other.put(data[at - PAGE : at - PAGE + 0x40])
    found = look(other, at + 0x10)
    assert found.tag.value == "Devi"
    assert found.tag.confidence is Confidence.MEDIUM
    assert found.size is not None
    assert found.size.value == 0x150
    with pytest.raises(MemoryReadError):
        look(other, at + 0x200)


def test_no_block_begins_there() -> None:
    sheet, _ = page()
    sheet.pieces[PAGE][:] = bytes(0x1000)
    for address in (PAGE, PAGE + 0x11, PAGE + 0x10, PAGE + 0x800):
        with pytest.raises(InvalidDataError):
            look(sheet, address)
    with pytest.raises(InvalidDataError, match="no object is recognised"):
        describe(dump_of(sheet), PAGE + 0x100)


@pytest.mark.parametrize("build", [17763, 26100])
def test_no_pool_in_the_image_of_a_module(build: int) -> None:
    """Bytes of code, here long nops, can look like a header with a tag."""
    sheet = Sheet(0xFFFFF80010001000, 8)
    sheet.put(b"\x66" * 0x1000)
    dump = dump_of(sheet, build)
    place = r"no object is recognised at 0xfffff80010001010 \(pci\+0x1010\)"
    with pytest.raises(InvalidDataError, match=place):
        describe(dump, 0xFFFFF80010001010)
    with pytest.raises(InvalidDataError, match=r"is pci\.sys\+0x1010, expected an address outside"):
        describe(dump, 0xFFFFF80010001010, "pool")


def test_objects_go_before_the_block_that_they_are_in() -> None:
    sheet, places = page()
    dump = dump_of(sheet)
    assert describe(dump, places[1] + 0x10).kind == "pool"
