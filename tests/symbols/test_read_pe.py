"""Facts of images, beside llvm-readobj; from memory, of which parts are missing; hostile ones."""

from __future__ import annotations

import random
import struct
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import (
    BoundsError,
    KdmpError,
    MemoryReadError,
    NotPresentError,
    PartialReadError,
    SignatureError,
)
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.keys import PdbKey
from kdmp_ks.symbols.pe.image import PeImage
from kdmp_ks.symbols.pe.read_pe import read_image_key, read_mapped_pe, read_pe
from symbols.pe_comparison import check, number, readobj
from symbols.stores.makers import image

NATIVE = Path(__file__).parent / "native"
NAMES = ("native_x64.sys", "native_arm64.sys", "native_x86.sys")
BASE = 0xFFFFF80012340000


class Mapped:
    """An image in memory, of which some ranges are missing."""

    def __init__(self, data: bytes, *missing: tuple[int, int]) -> None:
        self.data = data
        self.missing = missing

    def read_exact(self, address: int, length: int, /) -> bytes:
        start = address - BASE
        gone = any(start < end and first < start + length for first, end in self.missing)
        if gone or not 0 <= start <= start + length <= len(self.data):
            raise PartialReadError(length, 0, NotPresentError(Gva(address), None))
        return self.data[start : start + length]


def mapped(path: Path) -> bytes:
    """The bytes of an image as they are in memory, by the sections that llvm-readobj lists."""
    file, text = path.read_bytes(), readobj(path)
    found = bytearray(int(number("SizeOfImage", text)))
    headers = number("SizeOfHeaders", text)
    found[:headers] = file[:headers]
    for one in text.split("  Section {")[1:]:
        at, size, offset = (
            number(name, one) for name in ("VirtualAddress", "RawDataSize", "PointerToRawData")
        )
        found[at : at + size] = file[offset : offset + size]
    return bytes(found)


@pytest.mark.parametrize("name", NAMES)
def test_files_of_all_machines(name: str) -> None:
    found = read_pe(NATIVE / name)
    assert found.key.name == name
    check(found, readobj(NATIVE / name))
    assert found.pdb is not None
    assert found.pdb.name == name.replace(".sys", ".pdb")


@pytest.mark.parametrize("name", NAMES)
def test_images_in_memory(name: str) -> None:
    data = mapped(NATIVE / name)
    found = read_mapped_pe(Mapped(data), BASE, name)
    check(found, readobj(NATIVE / name))
    assert found == read_pe(NATIVE / name)


def test_the_table_of_functions() -> None:
    found = read_pe(NATIVE / "native_x64.sys")
    (pdata,) = (one for one in found.sections if one.name == ".pdata")
    directory = found.exception_directory
    assert directory is not None
    assert (directory.rva, directory.size) == (pdata.rva, pdata.virtual_size)
    assert found.file_offset(directory.rva, directory.size) == pdata.raw_offset
    assert found.file_offset(0x7FFFFFFF) is None
    assert read_pe(NATIVE / "native_x86.sys").exception_directory is None
    assert found.directory(99) is None


def test_missing_parts_of_memory() -> None:
    name = "native_x64.sys"
    data = mapped(NATIVE / name)
    whole = read_pe(NATIVE / name)
    record = whole.debug[0].rva
    for gap, word in (
        ((record, record + 1), "CodeView"),
        ((whole.directories[6].rva, whole.directories[6].rva + 1), "debug directory"),
    ):
        found = read_mapped_pe(Mapped(data, gap), BASE, name)
        assert (found.key, found.pdb) == (whole.key, None)
        assert found.exception_directory == whole.exception_directory
        assert len(found.faults) == 1
        assert word in found.faults[0]
    at = struct.unpack_from("<I", data, 0x3C)[0]
    sections = at + 0x18 + struct.unpack_from("<H", data, at + 0x14)[0]
    found = read_mapped_pe(Mapped(data, (sections, sections + 1)), BASE, name)
    assert (found.sections, found.pdb) == ((), whole.pdb)
    assert len(found.faults) == 1
    found = read_mapped_pe(Mapped(data, (at + 0x5C, len(data))), BASE, name)
    assert (found.key, found.directories, found.sections) == (whole.key, (), ())
    assert len(found.faults) == 2
    with pytest.raises(MemoryReadError):
        read_mapped_pe(Mapped(data, (at, at + 4)), BASE, name)


def with_record(record: bytes) -> bytes:
    """An image whose debug directory, in its headers, leads to a record behind it."""
    data = bytearray(image(length=0x400))
    struct.pack_into("<II", data, 0x80 + 0x88 + 6 * 8, 0x200, 0x1C)
    struct.pack_into("<IIIIIII", data, 0x200, 0, 0, 0, 2, len(record), 0x240, 0x240)
    data[0x240 : 0x240 + len(record)] = record
    return bytes(data)


def of_bytes(data: bytes) -> PeImage:
    return read_pe(open_source(BytesIO(data)), "x.sys")


NB10 = b"NB10" + struct.pack("<III", 0, 0x3B7D8410, 2) + b"c:\\a\\x.pdb\0"


def test_an_old_record() -> None:
    found = of_bytes(
        with_record(b"NB10" + struct.pack("<III", 0, 0x3B7D8410, 2) + b"c:\\a\\x.pdb\0")
    )
    assert found.pdb is None
    assert found.old_pdb is not None
    assert found.old_pdb.path == "x.pdb/3B7D84102/x.pdb"
    assert found.pdb_path == "c:\\a\\x.pdb"


@pytest.mark.parametrize("path", [b"d:\\os\\x.pdb\0", b"/os/x.pdb\0", b"x.pdb\0", b"x.pdb"])
def test_the_name_is_the_last_part_of_the_path(path: bytes) -> None:
    guid = UUID("5278aff8-6c34-1677-d7d7-835c85b7b844")
    found = of_bytes(with_record(b"RSDS" + guid.bytes_le + struct.pack("<I", 10) + path))
    assert found.pdb == PdbKey("x.pdb", guid, 10)
    assert found.pdb is not None
    assert found.pdb.identifier == "5278AFF86C341677D7D7835C85B7B844a"


def test_a_path_that_is_not_utf_8_does_not_hide_the_key() -> None:
    found = of_bytes(with_record(b"RSDS" + bytes(16) + struct.pack("<I", 1) + b"\xe9.pdb\0"))
    assert found.pdb is not None
    assert found.pdb.name == "\ufffd.pdb"


@pytest.mark.parametrize("record", [b"RSDS", b"RSDS" + bytes(19), b"NB10\0", b"NB09" + bytes(50)])
def test_a_record_that_is_cut_off(record: bytes) -> None:
    found = of_bytes(with_record(record))
    assert (found.pdb, found.old_pdb) == (None, None)


@pytest.mark.parametrize(
    ("at", "value", "error"),
    [
        (0, b"ZM", SignatureError),
        (0x80, b"NE\0\0", SignatureError),
        (0x98, b"\x07\x01", SignatureError),
        (0x3C, struct.pack("<I", 0xFFFFFFFF), BoundsError),
        (0x3C, struct.pack("<I", 0xFFF), BoundsError),
        (0x3C, struct.pack("<I", 0x3F0), BoundsError),
    ],
    ids=range(6),
)
def test_no_image(at: int, value: bytes, error: type[KdmpError]) -> None:
    data = bytearray(image())
    data[at : at + len(value)] = value
    with pytest.raises(error):
        of_bytes(bytes(data))
    with pytest.raises(error):
        read_image_key(open_source(BytesIO(bytes(data))), "x.sys")


@pytest.mark.parametrize("length", [0, 1, 0x3F, 0x40, 0x80, 0xDB])
def test_a_file_that_ends_in_its_headers(length: int) -> None:
    with pytest.raises(BoundsError, match="ends inside of its headers"):
        of_bytes(image()[:length])


def test_counts_that_are_absurd() -> None:
    data = bytearray(image(length=0x400))
    struct.pack_into("<H", data, 0x86, 0xFFFF)
    struct.pack_into("<I", data, 0x98 + 0x6C, 0xFFFFFFFF)
    struct.pack_into("<II", data, 0x98 + 0x70 + 6 * 8, 0, 0xFFFFFFFF)
    found = of_bytes(bytes(data))
    assert len(found.directories) == 16
    assert found.sections == ()
    assert len(found.faults) == 3


def test_mutated_images_raise_errors_of_the_package_only() -> None:
    random_numbers = random.Random(14)
    originals = [(NATIVE / name).read_bytes() for name in NAMES]
    opened = 0
    for turn in range(3000):
        data = bytearray(originals[turn % 3])
        for _ in range(random_numbers.randint(1, 8)):
            end = random_numbers.choice([0x100, 0x400, 0x400, len(data)])
            data[random_numbers.randrange(end)] = random_numbers.choice([0, 1, 0x7F, 0xFF])
        if turn % 7 == 0:
            del data[random_numbers.randrange(len(data)) :]
        for read in (of_bytes, lambda one: read_mapped_pe(Mapped(one), BASE, "x")):
            try:
                read(bytes(data))
            except KdmpError:
                continue
            opened += 1
    assert opened > 3000
