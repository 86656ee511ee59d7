"""The schema reads the triage dumps that Windows and its debugger wrote.

The numbers were read from the files at their offsets, by hand and by a script of its own.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

if TYPE_CHECKING:
    from pathlib import Path

ENGINE_NAME = r"\SystemRoot\system32\ntoskrnl.exe"
KERNEL_NAME = "ntoskrnl.exe"
ETW = UUID("2b88b710-1c93-4f7c-b06c-655ecc50decc")


class Known(NamedTuple):
    """What a file has.

    Attributes:
        unloaded: Where unloaded drivers are, their number, name and start of the last.
        drivers: Where drivers are, and their number.
        blocks: Where data blocks are, their number, and the bytes they hold.
        end: Where the triage dump ends.
        stack: Where the stack begins in memory, and its size.
        kernel: Name, base, size and checksum of the first driver.
        blobs: The number of blobs behind the dump, and where they end.
    """

    unloaded: tuple[int, int, str, int]
    drivers: tuple[int, int]
    blocks: tuple[int, int, int]
    end: int
    stack: tuple[int, int]
    kernel: tuple[str, int, int, int]
    blobs: tuple[int, int]


KNOWN = {
    "proxyrule_011620-8250-01.dmp": Known(
        (0xD608, 3, "hwpolicy.sys", 0xFFFFF804602F0000),
        (0xE100, 108),
        (0x12D18, 40, 0x8A44),
        0x1BA00,
        (0xFFFF998071D4DD68, 0x2298),
        (KERNEL_NAME, 0xFFFFF8044A203000, 0xA6E000, 0x9434DF),
        (11, 0x2A29F),
    ),
    "training_116_0.dmp": Known(
        (0x20D0, 11, "hwpolicy.sys", 0xFFFFF8025FA50000),
        (0xEDA0, 194),
        (0x1A0C0, 592, 0x53299),
        0x6F884,
        (0xFFFFEA0A3ECD8AF8, 0x508),
        (ENGINE_NAME, 0xFFFFF8025C200000, 0x1046000, 0xA60AD5),
        (34, 0x372C4C),
    ),
    "training_13a.dmp": Known(
        (0x11C90, 10, "hwpolicy.sys", 0xFFFFF8037CE40000),
        (0x12788, 203),
        (0x1B740, 47, 0x17576),
        0x33000,
        (0xFFFFBC844367E6A8, 0x1958),
        (KERNEL_NAME, 0xFFFFF803E9200000, 0x144F000, 0xC2F8D9),
        (21, 0x177BB0),
    ),
    "training_1e.dmp": Known(
        (0x20D0, 17, "hwpolicy.sys", 0xFFFFF80311710000),
        (0xF890, 212),
        (0x1BE20, 479, 0xC697E),
        0xE45B4,
        (0xFFFFF80311A8B158, 0xEA8),
        (ENGINE_NAME, 0xFFFFF8030B800000, 0x1046000, 0xA6CF85),
        (36, 0x1F873C),
    ),
    "training_3b_0.dmp": Known(
        (0x11DE0, 10, "hwpolicy.sys", 0xFFFFF8035FDE0000),
        (0x128D8, 204),
        (0x1B948, 43, 0x16DA6),
        0x32A00,
        (0xFFFFF6825DE0E558, 0x1AA8),
        (KERNEL_NAME, 0xFFFFF803CC200000, 0x144F000, 0xC2F8D9),
        (22, 0x1B6AE1),
    ),
    "training_7e_1.dmp": Known(
        (0x20D0, 12, "hwpolicy.sys", 0xFFFFF80084650000),
        (0x12458, 189),
        (0x1D2E0, 1678, 0x8808F),
        0xABCAC,
        (0xFFFF838D7CC25478, 0x3B88),
        (ENGINE_NAME, 0xFFFFF80081C00000, 0x1046000, 0xA60AD5),
        (32, 0x13A254),
    ),
    "training_ef.dmp": Known(
        (0x20D0, 45, "hwpolicy.sys", 0xFFFFF80062450000),
        (0x10080, 188),
        (0x1AE00, 811, 0x60E92),
        0x7EF9C,
        (0xFFFF8C856C3EFF88, 0x1078),
        (ENGINE_NAME, 0xFFFFF8005E200000, 0x1046000, 0xA60AD5),
        (33, 0x1BD6FC),
    ),
    "triage_arm64.dmp": Known(
        (0x20D0, 11, "WdBoot.sys", 0xFFFFF803F5CF0000),
        (0xDE30, 245),
        (0x1D6B0, 679, 0x8C325),
        0xAC46C,
        (0xFFFFE00E0E4BC4A0, 0xB60),
        (ENGINE_NAME, 0xFFFFF803F2E00000, 0x103E000, 0xA892FC),
        (42, 0x128FAC),
    ),
    "triage_x64.dmp": Known(
        (0x20D0, 4, "mcupdate.dll", 0xFFFFF804793E0000),
        (0x10828, 151),
        (0x19438, 1831, 0x119B52),
        0x13A28C,
        (0xFFFF850429890EE8, 0x2118),
        (ENGINE_NAME, 0xFFFFF8047BA00000, 0x1046000, 0xA5938C),
        (20, 0x160AB4),
    ),
}
# More of the directories of two of them.
DIRECTORIES = {
    "triage_x64.dmp": {
        "ofs_prcb": 0x21B8,
        "ofs_process": 0xD0B8,
        "ofs_thread": 0xDAF8,
        "ofs_call_stack": 0xE390,
        "ofs_debugger_data": 0x104A8,
        "len_debugger_data": 0x380,
        "ofs_string_pool": 0x15D18,
        "len_string_pool": 0x3720,
        "ofs_valid_mark": 0x13A288,
    },
    "triage_arm64.dmp": {
        "ofs_prcb": 0x2340,
        "ofs_process": 0xB9C0,
        "ofs_thread": 0xC640,
        "ofs_call_stack": 0xCF50,
        "ofs_debugger_data": 0xDAB0,
        "len_debugger_data": 0x380,
        "ofs_string_pool": 0x16800,
        "len_string_pool": 0x6EB0,
        "ofs_valid_mark": 0xAC468,
    },
}


@pytest.fixture(params=KNOWN)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def known(name: str) -> Known:
    return KNOWN[name]


@pytest.fixture
def data(dumps_folder: Path, name: str) -> bytes:
    return (dumps_folder / "real" / name).read_bytes()


@pytest.fixture
def triage(data: bytes) -> WindowsKernelDump.TriageDump64:
    found = WindowsKernelDump.from_bytes(data).triage
    assert isinstance(found, WindowsKernelDump.TriageDump64)
    return found


def text_at(data: bytes, offset: int) -> str:
    stream = io.BytesIO(data)
    stream.seek(offset)
    return WindowsKernelDump.DumpString.from_io(stream).text.decode("utf-16-le")


def test_no_file_is_left_out(dumps_folder: Path) -> None:
    found = {path.name for path in (dumps_folder / "real").glob("*.dmp")}
    assert found == KNOWN.keys()


def test_directory(triage: WindowsKernelDump.TriageDump64, name: str) -> None:
    assert triage.service_pack_build == 0
    assert (triage.ofs_context, triage.ofs_exception) == (0x348, 0xF00)
    assert triage.ofs_mm_storage == 0x2080
    assert triage.ofs_broken_driver == 0
    assert triage.broken_driver is None
    assert (triage.ofs_bstore, triage.len_bstore, triage.limit_of_bstore) == (0, 0, 0)
    assert (triage.data_page_address, triage.ofs_data_page, triage.len_data_page) == (0, 0, 0)
    for field, value in DIRECTORIES.get(name, {}).items():
        assert getattr(triage, field) == value, field


def test_end(triage: WindowsKernelDump.TriageDump64, known: Known) -> None:
    assert triage.size_of_dump == triage.ofs_secondary_data == known.end
    assert triage.ofs_valid_mark == known.end - 4
    assert triage.valid_mark == b"TRGD"


def test_unloaded_drivers(triage: WindowsKernelDump.TriageDump64, known: Known) -> None:
    offset, count, name, start = known.unloaded
    assert triage.ofs_unloaded_drivers == offset
    assert triage.num_unloaded_drivers == count
    assert triage.ofs_unloaded_driver_table == offset + 8
    assert triage.unloaded_drivers is not None
    assert len(triage.unloaded_drivers) == count
    last = triage.unloaded_drivers[-1]
    assert last.driver_name[: last.name.length].decode("utf-16-le") == name
    assert last.start_address == start
    for each in triage.unloaded_drivers:
        assert each.name.length <= 24
        assert each.start_address < each.end_address


def test_drivers(triage: WindowsKernelDump.TriageDump64, data: bytes, known: Known) -> None:
    assert (triage.ofs_driver_list, triage.num_drivers) == known.drivers
    assert triage.drivers is not None
    assert len(triage.drivers) == triage.num_drivers
    kernel = triage.drivers[0]
    found = text_at(data, kernel.ofs_driver_name), kernel.dll_base, kernel.size_of_image
    assert (*found, kernel.check_sum) == known.kernel
    assert len({each.dll_base for each in triage.drivers}) == triage.num_drivers
    pool = range(triage.ofs_string_pool, triage.ofs_string_pool + triage.len_string_pool)
    for each in triage.drivers:
        assert each.ofs_driver_name in pool
        assert text_at(data, each.ofs_driver_name).isprintable()


def test_data_blocks(triage: WindowsKernelDump.TriageDump64, known: Known) -> None:
    offset, count, size = known.blocks
    assert (triage.ofs_data_blocks, triage.num_data_blocks) == (offset, count)
    assert triage.data_blocks is not None
    assert len(triage.data_blocks) == count
    assert sum(each.len_data for each in triage.data_blocks) == size
    for before, each in pairwise(triage.data_blocks):
        assert each.ofs_data == before.ofs_data + before.len_data
    last = triage.data_blocks[-1]
    assert last.ofs_data + last.len_data <= triage.ofs_valid_mark


def test_stack(triage: WindowsKernelDump.TriageDump64, known: Known) -> None:
    assert (triage.top_of_stack, triage.len_call_stack) == known.stack
    assert len(triage.call_stack) == triage.len_call_stack
    assert (triage.top_of_stack + triage.len_call_stack) % 0x1000 == 0


def test_debugger_data(triage: WindowsKernelDump.TriageDump64) -> None:
    assert triage.debugger_data[0x10:0x14] == b"KDBG"
    assert int.from_bytes(triage.debugger_data[0x14:0x18], "little") == triage.len_debugger_data


def test_mm_storage(triage: WindowsKernelDump.TriageDump64, name: str) -> None:
    storage = triage.mm_storage
    assert storage is not None
    assert (storage.version, storage.len_storage) == (1, 0x50)
    pages = {"proxyrule_011620-8250-01.dmp": 0x1EB85, "training_13a.dmp": 0x222C77}
    pages["training_3b_0.dmp"] = 0x1DAE56
    assert storage.committed_pages == pages.get(name, 0)
    if name == "training_13a.dmp":
        assert storage.mm_allocated_non_paged_pool == 0x2A3A8
        assert storage.paged_pool_allocated == 0x6702C
        assert storage.committed_pages_peak == 0x24B315
        assert storage.commit_limit_maximum == 0xFFB8B1


def blobs(data: bytes, offset: int) -> Iterator[tuple[WindowsKernelDump.BlobHeader, int]]:
    """The heads of the blobs, each with the offset behind its blob."""
    stream = io.BytesIO(data)
    stream.seek(offset)
    offset += WindowsKernelDump.BlobFileHeader.from_io(stream).header_size
    while offset + 0x20 <= len(data):
        stream.seek(offset)
        head = WindowsKernelDump.BlobHeader.from_io(stream)
        if head.header_size != 0x20:
            break
        offset += head.header_size + head.pre_pad + head.data_size + head.post_pad
        yield head, offset


def test_secondary_data(triage: WindowsKernelDump.TriageDump64, data: bytes, known: Known) -> None:
    found = list(blobs(data, triage.ofs_secondary_data))
    last, end = found[-1]
    assert (len(found), end) == known.blobs
    assert UUID(bytes_le=last.tag) == ETW
    assert {head.pre_pad for head, _ in found} == {0}
