"""What is mapped, against models and the scalar walk; tables that go in circles."""

from __future__ import annotations

import io
import struct
from itertools import islice, pairwise
from random import Random
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import layouts
from builders.header import Header
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import Failure, PhysicalMemory
from builders.scatter import random_frames, scatter
from builders.triage import small
from builders.world import Options, build_world
from kdmp_ks import Gpa, Gva, KernelDumpParser, PageKind, phys, virt
from kdmp_ks.batch.page_walk import mapped_pages as mapped
from kdmp_ks.batch.page_walk.walker import Walker
from kdmp_ks.batch.verbs.regions import regions as regions_of
from kdmp_ks.errors import AddressError, UnsupportedDumpError

MACHINES = {
    "AMD64": Options(seed=13),
    "AMD64, 5 levels": Options(seed=14, levels=5),
    "ARM64": Options(seed=16, machine=ARM64),
    "x86": Options(seed=17, machine=X86),
    "PAE": Options(seed=18, machine=PAE),
}
FRAME_BITS = {"AMD64": 40, "ARM64": 36, "x86": 20, "x86 with PAE": 20}


def every_page(tables):
    """From the builder's notes: address, size, physical address, flags of each page, ascending."""
    pages = []
    for level, prefix in tables._leaves:
        va = prefix << tables.SHIFT[level]
        if tables.signed and va >> tables.width - 1:
            va |= tables.END - (1 << tables.width)
        where = tables.translate(va)
        if not isinstance(where, Failure):
            rights = where.rights
            flags = (rights.writable, not rights.nx, rights.user, where.transition)
            pages.append((va, where.size, where.gpa, PageKind(where.size), *flags))
    return sorted(pages)


def merged(pages):
    """Neighbours that are mapped alike, made one."""
    regions = []
    for va, size, gpa, *rest in pages:
        if regions:
            before, length, base, *others = regions[-1]
            if (before + length, base + length, others) == (va, gpa, rest):
                regions[-1] = (before, length + size, base, *others)
                continue
        regions.append((va, size, gpa, *rest))
    return regions


def clipped(regions, start, end):
    for va, size, gpa, *rest in regions:
        first, last = max(va, start), min(va + size, end)
        if first < last:
            yield (first, last - first, gpa + first - va, *rest)


@pytest.fixture(scope="module", params=MACHINES)
def world(request):
    return build_world(MACHINES[request.param])


@pytest.fixture(scope="module", params=["stream", "mmap"])
def reader(world, request, tmp_path_factory):
    data = world.image().data
    path = tmp_path_factory.mktemp("regions") / "it.dmp"
    path.write_bytes(data)
    with KernelDumpParser(path if request.param == "mmap" else io.BytesIO(data)) as dump:
        yield virt.Reader(dump)


def test_all_that_is_mapped(world, reader):
    regions = list(regions_of(reader))
    assert [tuple(region) for region in regions] == merged(every_page(world.tables))
    assert all(type(region.start) is Gva and type(region.gpa) is Gpa for region in regions)
    assert {region.page_kind for region in regions} == {
        PageKind(1 << world.tables.SHIFT[level]) for level in world.tables.KINDS.values()
    }


def test_the_walk_says_the_same(reader):
    random = Random(3)
    for region in regions_of(reader):
        assert region.end == region.start + region.size
        for step in {0, region.size - 1, random.randrange(region.size)}:
            found = reader.translate(region.start + step)
            assert found == (region.gpa + step, *region[3:])


def rows_of(parts):
    """Regions of arrays, with types of Python's own."""
    for part in parts:
        fields = (part.start, part.size, part.gpa, part.page_size)
        flags = (part.writable, part.executable, part.user_accessible, part.transition)
        assert len(part) == len(part.start) > 0
        assert [field.dtype for field in fields] == [np.uint64] * 3 + [np.uint32]
        assert {flag.dtype for flag in flags} == {np.dtype(bool)}
        yield from zip(*(field.tolist() for field in (*fields, *flags)), strict=True)


def test_arrays(world, reader):
    whole = [(*row[:3], row[3].value, *row[4:]) for row in merged(every_page(world.tables))]
    assert list(rows_of(reader.region_arrays())) == whole
    random = Random(5)
    for start, length in world.regions:
        first = start + random.randrange(length)
        last = min(first + random.randrange(1, length), world.tables.END)
        parts = rows_of(reader.region_arrays(first, last))
        assert list(parts) == list(clipped(whole, first, last))
    assert list(reader.region_arrays(5, 5)) == []
    with pytest.raises(AddressError):
        next(reader.region_arrays(-1))


def test_arrays_of_a_triage_dump():
    with (
        KernelDumpParser(io.BytesIO(small().build().data)) as dump,
        pytest.raises(UnsupportedDumpError),
    ):
        next(virt.Reader(dump).region_arrays())


@pytest.mark.parametrize("tables", [1, 3])
def test_a_few_tables_at_once(world, reader, tables, monkeypatch):
    whole = list(regions_of(reader))
    monkeypatch.setattr(mapped, "_TABLES", tables)
    assert list(regions_of(reader)) == whole


def test_parts(world, reader):
    whole = merged(every_page(world.tables))
    random = Random(4)
    for start, length in world.regions:
        for _ in range(4):
            first = start + random.randrange(length)
            last = min(first + random.randrange(1, length), world.tables.END)
            parts = [tuple(region) for region in regions_of(reader, first, last)]
            assert parts == list(clipped(whole, first, last))


def test_nowhere(world, reader):
    end = world.tables.END
    for start, stop in ((5, 5), (0x2000, 0x1000), (end, end + 5), (end - 1, 0), (0, 0)):
        assert list(regions_of(reader, start, stop)) == []


@pytest.mark.parametrize("limits", [(-1,), (0, -1), ((1 << 64) + 1,)])
def test_no_addresses(reader, limits):
    with pytest.raises(AddressError):
        next(regions_of(reader, *limits))


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.sampled_from([AMD64, ARM64, X86, PAE]), st.integers(0, 1 << 32))
def test_pages_at_random(machine, seed):
    random, memory = Random(seed), PhysicalMemory()
    tables = machine.tables(memory, random_frames(random, FRAME_BITS[machine.name]), 4)
    scatter(tables, random)
    fields = {"directory_table_base": tables.dtb}
    wide = isinstance(machine.header(machine.context({}), 0), Header)
    if wide:
        fields["dump_type"] = 8
    header = machine.header(machine.context({}), 0, **fields)
    runs = [(pfn, 1) for pfn in memory.pages]
    write = layouts.rdmp if wide else layouts.full
    with KernelDumpParser(io.BytesIO(write(header, memory.pages, runs).data)) as dump:
        regions = [tuple(region) for region in regions_of(virt.Reader(dump))]
        assert regions == merged(every_page(tables))


# ---- physical memory, pieces --------------------------------------------------------------------


@pytest.mark.parametrize("dump_type", layouts.EVERY_TYPE)
def test_physical_memory(dump_type):
    """Ranges that follow one another are one region, however they lie in the file."""
    world = build_world(Options())
    header, pages = world.header(dump_type), world.memory.pages
    image = world.image(dump_type)
    if dump_type >= layouts.RANGE_KERNEL:
        runs = [(pfn, 1) for pfn in pages]
        Random(1).shuffle(runs)
        image = layouts.rdmp(header, pages, runs)
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        reader = phys.Reader(dump)
        whole = [(base << 12, count << 12) for base, count in world.memory.runs()]
        regions = list(regions_of(reader))
        assert [tuple(region) for region in regions] == whole
        assert all(type(region.start) is Gpa for region in regions)
        assert all(region.end == region.start + region.size for region in regions)
        for start, end in ((0x5123, 0x9FEFF), (0x100800, 0x100801), (0, 0x1001), (0x9F000, None)):
            parts = [
                (max(first, start), min(first + size, end or 1 << 64) - max(first, start))
                for first, size in whole
                if first < (end or 1 << 64) and first + size > start
            ]
            assert [tuple(region) for region in regions_of(reader, start, end)] == parts


def test_triage_dumps():
    built = small().build()
    with KernelDumpParser(io.BytesIO(built.data)) as dump:
        reader = virt.Reader(dump)
        regions = list(regions_of(reader))
        covered = set()
        for stretch in built.memory:
            covered |= set(range(stretch.address, stretch.address + len(stretch.data)))
        assert sum(region.size for region in regions) == len(covered)
        assert all({region.start, region.end - 1} <= covered for region in regions)
        assert all(before.end < after.start for before, after in pairwise(regions))
        assert {region[2:] for region in regions} == {(None,) * 6}
        first = max(regions, key=lambda region: region.size)
        inside = list(regions_of(reader, first.start + 1, first.end - 1))
        assert [region[:2] for region in inside] == [(first.start + 1, first.size - 2)]


# ---- hostile tables -----------------------------------------------------------------------------


def dump_of(tables: dict[int, list[int]], dtb: int = 0x1000) -> bytes:
    """A dump of nothing but page tables, by frame."""
    pages = {pfn: bytearray(struct.pack("<512Q", *entries)) for pfn, entries in tables.items()}
    header = Header(directory_table_base=dtb)
    return layouts.full(header, pages, [(pfn, 1) for pfn in sorted(pages)]).data


def reader_of(data):
    dump = KernelDumpParser(io.BytesIO(data))
    from kdmp_ks.paging.amd64 import Amd64Paging

    return virt.Reader(dump, paging=Amd64Paging())


def counted(reader, monkeypatch):
    """How many entries are read."""
    count = SimpleNamespace(entries=0)
    get = Walker.entries_of

    def entries_of(self, nodes, index):
        count.entries += nodes.table.size * index.size
        return get(self, nodes, index)

    monkeypatch.setattr(Walker, "entries_of", entries_of)
    return count


def test_a_root_that_names_itself_everywhere(monkeypatch):
    """2**36 pages; each is found at once."""
    reader = reader_of(dump_of({1: [0x1007] * 512}))
    count = counted(reader, monkeypatch)
    regions = list(islice(regions_of(reader), 2000))
    assert [tuple(region[:3]) for region in regions] == [
        (i << 12, 0x1000, 0x1000) for i in range(2000)
    ]
    assert count.entries <= 4 * 128 * 512


@pytest.mark.parametrize("empty", [[0] * 512, None])
def test_many_ways_that_lead_nowhere(empty, monkeypatch):
    """Each table names the next 512 times; the last is empty, or not there."""
    tables = {pfn: [pfn + 1 << 12 | 7] * 512 for pfn in (1, 2, 3)}
    if empty is not None:
        tables[4] = empty
    reader = reader_of(dump_of(tables))
    count = counted(reader, monkeypatch)
    assert list(regions_of(reader)) == []
    assert count.entries <= 4 * 128 * 512


def test_a_self_map(monkeypatch):
    """As Windows has it: one entry of the root names the root."""
    root = [0] * 512
    root[0x1ED] = 0x1003
    root[0] = 0x2007
    tables = {1: root, 2: [0x3007, *[0] * 511], 3: [0x4007, *[0] * 511], 4: [0x5003, *[0] * 511]}
    reader = reader_of(dump_of(tables))
    regions = list(regions_of(reader))
    base = 0xFFFF << 48 | 0x1ED << 39
    assert {(region.start, region.gpa) for region in regions} == {
        (0, 0x5000),
        (base, 0x4000),
        (base | 0x1ED << 30, 0x3000),
        (base | 0x1ED << 30 | 0x1ED << 21, 0x2000),
        (base | 0x1ED << 30 | 0x1ED << 21 | 0x1ED << 12, 0x1000),
    }
    for region in regions:
        assert reader.translate(region.start)[0] == region.gpa


def test_what_is_not_wanted_says_nothing_about_a_table(monkeypatch):
    """A table that is in two places, of which one is left out in part."""
    page_table = [0] * 512
    page_table[0x10] = 0x5003
    tables = {1: [0x2007, *[0] * 511], 2: [0x3007, *[0] * 511]}
    tables |= {3: [0x4007, 0x4007, *[0] * 510], 4: page_table}
    monkeypatch.setattr(mapped, "_TABLES", 1)
    reader = reader_of(dump_of(tables))
    found = [region.start for region in regions_of(reader, 0x20000, 1 << 40)]
    assert found == [0x210000]


def test_large_pages_between_tables():
    root, pdpt = [0x2007, *[0] * 511], [0x40000083, 0x3007, 0x80000083, 0x3007, *[0] * 508]
    directory = [0x4007, 0x600083, 0x4007, *[0] * 508, 0x200083]
    tables = {1: root, 2: pdpt, 3: directory, 4: [*[0] * 511, 0x5003]}
    reader = reader_of(dump_of(tables))
    regions = list(regions_of(reader))
    assert [(region.start, region.size, region.gpa) for region in regions] == [
        (0, 0x40000000, 0x40000000),
        (0x401FF000, 0x1000, 0x5000),
        (0x40200000, 0x200000, 0x600000),
        (0x405FF000, 0x1000, 0x5000),
        (0x7FE00000, 0x200000, 0x200000),
        (0x80000000, 0x40000000, 0x80000000),
        (0xC01FF000, 0x1000, 0x5000),
        (0xC0200000, 0x200000, 0x600000),
        (0xC05FF000, 0x1000, 0x5000),
        (0xFFE00000, 0x200000, 0x200000),
    ]


def test_a_table_on_frame_0():
    tables = {0: [0x5003, *[0] * 511], 1: [0x2007, *[0] * 511], 2: [0x3007, *[0] * 511]}
    tables[3] = [0x7, 0x200083, 0x7, *[0] * 509]
    regions = list(regions_of(reader_of(dump_of(tables))))
    assert [region.start for region in regions] == [0, 0x200000, 0x400000]
    tables[0] = [0] * 512
    regions = list(regions_of(reader_of(dump_of(tables))))
    assert [region.start for region in regions] == [0x200000]


@pytest.mark.parametrize("filler", [0, 0x3067])
def test_tables_side_by_side(filler):
    """Each table is entered once before it is known what comes of it, and then wherever it is."""
    memory = PhysicalMemory()
    rows = {
        1: [0x2067, 0x2067, 0x3067, 0x3067, 0x2067] + [filler] * 507,
        2: [0x4067] * 512,  # leads to nothing
        3: [0x4067] * 510 + [0x5067] * 2,
        4: [0] * 512,
        5: [0] * 511 + [0x6067],
        6: [0] * 511 + [0x9067],
    }
    for pfn, row in rows.items():
        memory.page(pfn)[:] = struct.pack("<512Q", *row)
    # By these entries: the last page of the last and of the last but one table of each level.
    wanted = [(top << 39 | middle << 30 | 0x3FFFF000) for top in (2, 3) for middle in (510, 511)]
    if filler:
        wanted += [(top << 39 | m << 30 | 0x3FFFF000) for top in range(5, 512) for m in (510, 511)]
    wanted = [va | (0xFFFF << 48 if va >> 47 else 0) for va in wanted]
    image = layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data
    with KernelDumpParser(io.BytesIO(image)) as dump:
        found = [(region.start, region.size, region.gpa) for region in virt.Reader(dump).regions()]
    assert found == [(va, 0x1000, 0x9000) for va in wanted]
