"""Three faults of the reader that this package began as, none of which may come along.

Each test computes from the builder's memory what the faulty code returns, shows that this is
not the truth, and asks for the truth.
"""

from __future__ import annotations

import io
from random import Random

import pytest

from builders import layouts
from builders.header import Header
from builders.memory import PAGE_SIZE, PhysicalMemory, origin, scattered_frames
from builders.pagetables import Mapped, PageTables
from kdmp_ks import KernelDumpParser, PageKind, phys, virt

KERNEL = 0xFFFFF80000000000


def opened(memory: PhysicalMemory, dtb: int = 0x1AD000) -> KernelDumpParser:
    header = Header(directory_table_base=dtb)
    image = layouts.full(header, memory.pages, memory.runs())
    return KernelDumpParser(io.BytesIO(image.data))


def faulty_physical_read(memory: PhysicalMemory, gpa: int, length: int) -> bytes:
    """Fault 1: every page is read at the first address' page offset.

    The loop itself advances rightly, page by page; only the place inside of each page is wrong.
    """
    data = bytearray()
    at, offset = gpa, gpa % PAGE_SIZE
    while len(data) < length:
        step = min(PAGE_SIZE - at % PAGE_SIZE, length - len(data))
        base = at // PAGE_SIZE * PAGE_SIZE
        # What is read behind the page's end is whatever follows it in the file: here its neighbour.
        data += memory.read(base + offset, step).data
        at = base + PAGE_SIZE
    return bytes(data)


@pytest.mark.parametrize(
    ("gpa", "length"), [(0x10800, 0x2000), (0x10001, 0x1000), (0x11FFF, 2), (0x12345, 0x4000)]
)
def test_fault_1_offset_of_the_first_page_on_every_page(gpa, length):
    memory = PhysicalMemory()
    memory.add(range(0x10, 0x20))
    truth = memory.read(gpa, length).data
    wrong = faulty_physical_read(memory, gpa, length)
    assert len(wrong) == len(truth) == length
    assert wrong != truth
    with opened(memory) as dump:
        got = phys.Reader(dump).read_exact(gpa, length)
    assert got == truth
    assert got != wrong


def test_fault_1_words_know_where_they_are_from():
    """Told once more by the contents themselves: each word holds its own address."""
    memory = PhysicalMemory()
    memory.add(range(0x10, 0x20))
    with opened(memory) as dump:
        got = phys.Reader(dump).read_exact(0x10800, 0x3000)
    words = [origin(got[i : i + 8]) for i in range(0, len(got), 8)]
    assert words == list(range(0x10800, 0x13800, 8))


class LargePageBench:
    """Two neighbouring virtual pages, the first of them large."""

    def __init__(self, kind: str) -> None:
        self.memory = PhysicalMemory()
        frames = scattered_frames(self.memory, [(0x100, 0x20)], Random(1))
        self.tables = PageTables(self.memory, frames)
        self.size = {"2m": 0x200000, "1g": 0x40000000}[kind]
        self.base = 0x40000
        last = self.base + self.size // PAGE_SIZE
        self.memory.add(range(last - 4, last + 4))
        self.tables.map(KERNEL, self.base, kind)
        # Behind the large page comes another one, so that the faulty step finds memory as well.
        self.behind = next(frames)
        for i in range(4):
            self.tables.map(KERNEL + self.size + i * PAGE_SIZE, next(frames))


def faulty_virtual_read(tables: PageTables, gva: int, length: int) -> bytes | None:
    """Fault 2: what is left of a large page is read, and then the address moves on by 4 KiB."""
    data = bytearray()
    at = gva
    while len(data) < length:
        where = tables.translate(at)
        assert isinstance(where, Mapped)
        step = min(where.size - at % where.size, length - len(data))
        got = tables.memory.read(where.gpa, step)
        if got.failure:
            return None
        data += got.data
        at = at // PAGE_SIZE * PAGE_SIZE + PAGE_SIZE
    return bytes(data)


@pytest.mark.parametrize("kind", ["2m", "1g"])
@pytest.mark.parametrize("before", [0x1001, 0x2000, 0x3800])
def test_fault_2_a_small_step_after_a_large_page(kind, before):
    bench = LargePageBench(kind)
    gva, length = KERNEL + bench.size - before, before + 0x1800
    outcome = bench.tables.read(gva, length)
    assert outcome.failure is None
    wrong = faulty_virtual_read(bench.tables, gva, length)
    assert wrong is not None
    assert len(wrong) == length
    assert wrong != outcome.data
    assert wrong[:before] == outcome.data[:before]
    with opened(bench.memory, bench.tables.dtb) as dump:
        got = virt.Reader(dump).read_exact(gva, length)
    assert got == outcome.data
    assert got != wrong


def test_fault_2_from_the_start_of_a_whole_large_page():
    memory = PhysicalMemory()
    frames = scattered_frames(memory, [(0x100, 0x20)], Random(2))
    tables = PageTables(memory, frames)
    memory.add(range(0x400, 0x600))
    tables.map(KERNEL, 0x400, "2m")
    tables.map(KERNEL + 0x200000, next(frames))
    truth = tables.read(KERNEL, 0x201000)
    assert truth.failure is None
    wrong = faulty_virtual_read(tables, KERNEL, 0x201000)
    assert wrong is not None
    assert wrong[:0x200000] == truth.data[:0x200000]
    assert wrong[0x200000:] != truth.data[0x200000:]
    with opened(memory, tables.dtb) as dump:
        assert virt.Reader(dump).read_exact(KERNEL, 0x201000) == truth.data


@pytest.mark.parametrize(("kind", "size"), [("2m", 0x200000), ("1g", 0x40000000)])
def test_fault_3_the_pat_bit_in_the_address(kind, size):
    """Bit 12 of an entry for a large page chooses a memory type; both frames are in the dump."""
    memory = PhysicalMemory()
    frames = scattered_frames(memory, [(0x100, 0x20)], Random(3))
    tables = PageTables(memory, frames)
    memory.add(range(0x40000, 0x40008))
    tables.map(KERNEL, 0x40000, kind, pat=True)
    at = tables.entry_address(KERNEL, {"2m": 2, "1g": 3}[kind])
    entry = int.from_bytes(memory.read(at, 8).data, "little")
    assert entry & 1 << 12
    with opened(memory, tables.dtb) as dump:
        reader = virt.Reader(dump)
        for offset in (0, 0x123, 0x2FFF):
            # Fault 3: the frame is taken as it stands in the entry, and the offset is added.
            wrong = (entry & 0x000FFFFFFFFFF000) + offset
            assert wrong == 0x40001000 + offset
            got = reader.translate(KERNEL + offset)
            assert got.gpa == 0x40000000 + offset != wrong
            assert got.pfn == 0x40000
            assert got.page_kind is PageKind(size)
            truth, other = memory.read(got.gpa, 0x10).data, memory.read(wrong, 0x10).data
            assert reader.read_exact(KERNEL + offset, 0x10) == truth != other


@pytest.mark.parametrize(("kind", "bits"), [("2m", range(13, 21)), ("1g", range(13, 30))])
def test_fault_3_reserved_bits_are_no_address_either(kind, bits):
    memory = PhysicalMemory()
    frames = scattered_frames(memory, [(0x100, 0x20)], Random(3))
    tables = PageTables(memory, frames)
    level = {"2m": 2, "1g": 3}[kind]
    step = {"2m": 0x200000, "1g": 0x40000000}[kind]
    for i, bit in enumerate(bits):
        tables.write_raw(KERNEL + i * step, level, 0x40000000 | 1 << bit | 0xE3)
    with opened(memory, tables.dtb) as dump:
        reader = virt.Reader(dump)
        for i, _ in enumerate(bits):
            assert reader.translate(KERNEL + i * step + 0x88).gpa == 0x40000088
