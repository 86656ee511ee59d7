"""Property tests: page maps and walks of any shape against naive models.

Each example is a whole dump, written by the builders and opened through the public face.
"""

from __future__ import annotations

import io
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from builders import layouts
from builders.header import Header
from builders.memory import PAGE_SIZE, PhysicalMemory
from builders.pagetables import PAGE_LEVEL, SHIFT, Failure, PageTables, Rights
from expectations import check_read, check_translation
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.errors import DuplicatePageError
from kdmp_ks.paging.amd64 import Amd64Paging

SETTINGS = settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)

small_runs = st.lists(
    st.tuples(st.integers(0, 200), st.integers(0, 6)), min_size=0, max_size=14, unique=True
)


def without_overlaps(runs):
    """Keep of a list of runs, in its order, those that share no page with an earlier one."""
    seen, kept = set(), []
    for base, count in runs:
        pages = set(range(base, base + count))
        if not pages & seen:
            seen |= pages
            kept.append((base, count))
    return kept


def memory_of(runs):
    memory = PhysicalMemory()
    for base, count in runs:
        memory.add(range(base, base + count))
    return memory


def check_dump(image, memory, reads):
    """The dump's mapping is the image's, and so are its reads."""
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        expected = {pfn << 12: at for pfn, at in image.offsets.items()}
        physmem = dump.physmem
        assert dict(physmem) == expected
        assert list(physmem) == sorted(expected)
        assert len(physmem) == len(expected)
        rebuilt = {}
        for run in physmem.runs:
            for i in range(run.page_count):
                rebuilt[run.pfn + i] = run.offset + i * PAGE_SIZE
        assert rebuilt == image.offsets
        space = phys.Reader(dump)
        for address, length in reads:
            check_read(space, address, length, memory.read(address, length))


reads = st.lists(
    st.tuples(st.integers(0, 210 * PAGE_SIZE), st.integers(0, 5 * PAGE_SIZE)), max_size=6
)


@SETTINGS
@given(small_runs, reads)
def test_runs(runs, reads):
    runs = without_overlaps(runs)
    memory = memory_of(runs)
    check_dump(layouts.full(Header(), memory.pages, runs), memory, reads)


@SETTINGS
@given(
    st.sets(st.integers(0, 200), min_size=1, max_size=60),
    st.integers(0, 40),
    st.integers(0, 0x1100),
    st.integers(0, 0xFF),
    reads,
)
def test_bitmaps(pfns, beyond, gap, tail, reads):
    memory = PhysicalMemory()
    memory.add(pfns)
    bits = max(pfns) + 1 + beyond
    image = layouts.bitmap(
        Header(dump_type=5),
        memory.pages,
        bits=bits,
        first_page=0x2038 + (bits + 7) // 8 + gap,
        tail_bits=tail,
    )
    check_dump(image, memory, reads)


@SETTINGS
@given(small_runs, st.sampled_from((8, 9, 0xA)), reads)
def test_ranges(runs, dump_type, reads):
    runs = [(base, count) for base, count in without_overlaps(runs) if base and count]
    memory = memory_of(runs)
    check_dump(layouts.rdmp(Header(dump_type=dump_type), memory.pages, runs), memory, reads)


@SETTINGS
@given(small_runs, st.sampled_from((1, 8)))
def test_overlaps_are_refused(runs, dump_type):
    runs = [(base + 1, count) for base, count in runs if count]
    pages = [pfn for base, count in runs for pfn in range(base, base + count)]
    assume(len(pages) != len(set(pages)))
    memory = memory_of(runs)
    header = Header(dump_type=dump_type)
    write = layouts.full if dump_type == 1 else layouts.rdmp
    with pytest.raises(DuplicatePageError) as caught:
        with KernelDumpParser(io.BytesIO(write(header, memory.pages, runs).data)) as dump:
            len(dump.physmem)
    assert pages.count(caught.value.gpa >> 12) > 1


@SETTINGS
@given(small_runs, st.sampled_from((1, 5, 8)), st.integers(0, 0x30000))
def test_files_cut_anywhere(runs, dump_type, kept):
    runs = [(base + 1, count) for base, count in runs if count]
    runs = without_overlaps(runs)
    assume(runs)
    memory = memory_of(runs)
    header = Header(dump_type=dump_type)
    if dump_type == 5:
        image = layouts.bitmap(header, memory.pages)
    else:
        image = (layouts.full if dump_type == 1 else layouts.rdmp)(header, memory.pages, runs)
    first = min(image.offsets.values())
    cut = image.cut(min(len(image.data), first + kept))
    lost = image.offsets.keys() - cut.offsets.keys()
    with KernelDumpParser(io.BytesIO(cut.data)) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in cut.offsets.items()}
        missing = {run.pfn + i for run in dump.physmem.missing for i in range(run.page_count)}
        assert missing == lost
        assert [fact.count for fact in dump.warnings] == ([len(lost)] if lost else [])


# ---- walks --------------------------------------------------------------------------------------

rights = st.builds(Rights, st.booleans(), st.booleans(), st.booleans())


@st.composite
def mappings(draw, levels):
    """A few pages near each other, so that tables are shared, large pages and small ones."""
    anchors = draw(st.lists(st.integers(0, (1 << SHIFT[levels] + 9) - 1), min_size=1, max_size=3))
    pages = []
    for _ in range(draw(st.integers(1, 10))):
        kind = draw(st.sampled_from(("4k", "4k", "2m", "1g")))
        shift = SHIFT[PAGE_LEVEL[kind]]
        near = draw(st.sampled_from(anchors)) + (draw(st.integers(0, 3)) << shift)
        va = near >> shift << shift & (1 << SHIFT[levels] + 9) - 1
        if va >> SHIFT[levels] + 8:
            va |= (1 << 64) - (1 << SHIFT[levels] + 9)
        pfn = draw(st.integers(0, (1 << 40) - 1)) >> shift - 12 << shift - 12
        transition = kind == "4k" and draw(st.booleans())
        options = {
            "rights": draw(rights),
            "pat": draw(st.booleans()),
            "global_": draw(st.booleans()),
            # Bits 9 to 11 of a page in transition tell its state; the rest belongs to the system.
            "software": draw(st.integers(0, 0x7FF)),
            "transition": transition,
        }
        pages.append((va, pfn, kind, options))
    return pages


def overlapping(va, kind, mapped):
    """Whether a page would lie in, or over, one that is mapped."""
    size = 1 << SHIFT[PAGE_LEVEL[kind]]
    return any(va < at + length and at < va + size for at, length in mapped)


@SETTINGS
@given(st.data(), st.sampled_from((4, 5)), st.integers(0, 1 << 32))
def test_walks(data, levels, seed):
    random = Random(seed)
    memory = PhysicalMemory()
    wanted = data.draw(mappings(levels))
    taken = {pfn + i for _, pfn, _, _ in wanted for i in range(4)}
    frames = (pfn for pfn in iter(lambda: random.getrandbits(40), None) if pfn not in taken)
    tables = PageTables(memory, frames, levels)
    mapped = []
    for va, pfn, kind, options in wanted:
        if overlapping(va, kind, mapped):
            continue
        mapped.append((va, 1 << SHIFT[PAGE_LEVEL[kind]]))
        tables.map(va, pfn, kind, **options)
        if data.draw(st.booleans()):
            memory.page(pfn)
    for va, _ in mapped:
        for level in range(PAGE_LEVEL["1g"] + 1, levels + 1):
            if data.draw(st.integers(0, 3)) == 0:
                tables.restrict(va, level, data.draw(rights))
    addresses = {va + step for va, _ in mapped for step in (0, 0xFFF, 0x1000)}
    addresses |= {va + size - 1 for va, size in mapped} | {va + size for va, size in mapped}
    addresses |= {data.draw(st.integers(0, (1 << 64) - 1))}
    runs = [(pfn, 1) for pfn in memory.pages]
    header = Header(dump_type=8, directory_table_base=tables.dtb)
    image = layouts.rdmp(header, memory.pages, runs)
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        reader = virt.Reader(dump, paging=Amd64Paging(levels))
        for gva in addresses:
            if not 0 <= gva < 1 << 64:
                continue
            expected = tables.translate(gva)
            check_translation(reader, gva, expected)
            check_read(reader, gva, 0x1001, tables.read(gva, 0x1001))
            steps = reader.walk(gva)
            if isinstance(expected, Failure) and expected.kind == "not present":
                assert steps[-1].level.name == expected.level
            for step in steps:
                entry = memory.read(step.address, 8)
                assert entry.failure is None
                assert step.value == int.from_bytes(entry.data, "little")
