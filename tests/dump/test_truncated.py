"""Files that end before what their map promises: they open, and say what is missing."""

from __future__ import annotations

import io

import pytest

from builders import layouts
from builders.header import Header
from builders.memory import PAGE_SIZE, Failure, Outcome, PhysicalMemory
from expectations import check_read
from kdmp_ks import KernelDumpParser, phys, virt
from kdmp_ks.errors import CutOffError, NotInDumpError, UnsupportedDumpError
from kdmp_ks.ground.warnings import MissingPages, Unavailable

RUNS = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x63, 4))
STORED = {
    1: [5, *range(0x10, 0x19), 1, 2, 3, 0x63, 0x64, 0x65, 0x66, 0x3F, 0x40],
    5: [1, 2, 3, 5, *range(0x10, 0x19), 0x3F, 0x40, 0x63, 0x64, 0x65, 0x66],
    8: [0x63, 0x64, 0x65, 0x66, 1, 2, 3, 0x3F, 0x40, *range(0x10, 0x19), 5],
}
"""Page frames in the order of storage, which decides what a short file lacks."""


def memory() -> PhysicalMemory:
    made = PhysicalMemory()
    for base, count in RUNS:
        made.add(range(base, base + count))
    return made


def whole(dump_type: int) -> layouts.Image:
    pages = memory().pages
    header = Header(dump_type=dump_type)
    if dump_type == 1:
        return layouts.full(header, pages, [(5, 1), (0x10, 9), (1, 3), (0x63, 4), (0x3F, 2)])
    if dump_type == 5:
        return layouts.bitmap(header, pages, first_page=0x2100)
    return layouts.rdmp(header, pages, [(0x63, 4), (1, 3), (0x3F, 2), (0x10, 9), (5, 1)])


@pytest.fixture(params=[1, 5, 8], ids="type {}".format)
def dump_type(request):
    return request.param


@pytest.mark.parametrize("lost", [1, 2, 5, 12, 18, 19])
@pytest.mark.parametrize("ragged", [0, 1, 0xFFF])
def test_pages_that_are_not_whole_are_missing(dump_type, lost, ragged):
    """`ragged` bytes of the first page that is missing are there, and of no use."""
    image = whole(dump_type)
    kept = 19 - lost
    first = image.offsets[STORED[dump_type][0]]
    size = first + kept * PAGE_SIZE + ragged
    cut = image.cut(size)
    assert len(cut.offsets) == kept
    with KernelDumpParser(io.BytesIO(cut.data)) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in cut.offsets.items()}
        assert len(dump.physmem) == kept
        missing = [fact for fact in dump.warnings if isinstance(fact, MissingPages)]
        assert [(fact.count, fact.first) for fact in missing] == [
            (lost, STORED[dump_type][kept] << 12)
        ]
        assert missing[0].file_size == size
        assert missing[0].expected_size == len(image.data)
        assert f"{lost:,} page" in str(missing[0])
        gone = [run.pfn + i for run in dump.physmem.missing for i in range(run.page_count)]
        assert gone == STORED[dump_type][kept:]
        for pfn in gone:
            assert pfn << 12 not in dump.physmem


@pytest.mark.parametrize("kept", [1, 6, 11, 18])
def test_reads_end_where_the_file_does(dump_type, kept):
    image = whole(dump_type)
    cut = image.cut(image.offsets[STORED[dump_type][0]] + kept * PAGE_SIZE + 0x10)
    left = PhysicalMemory()
    left.add(cut.offsets)
    with KernelDumpParser(io.BytesIO(cut.data)) as dump:
        space = phys.Reader(dump)
        for base, count in RUNS:
            for address in (base << 12, (base << 12) + 0xFF8):
                length = count * PAGE_SIZE + 8
                check_read(space, address, length, left.read(address, length))
        for pfn in image.offsets.keys() - cut.offsets.keys():
            with pytest.raises(NotInDumpError) as caught:
                space.translate(pfn << 12)
            assert caught.value.gpa == pfn << 12


def test_a_whole_file_lacks_nothing(dump_type):
    with KernelDumpParser(io.BytesIO(whole(dump_type).data)) as dump:
        assert dump.warnings == ()
        assert list(dump.physmem.missing) == []
        assert len(dump.physmem) == 19


def test_bytes_behind_the_last_page_do_no_harm(dump_type):
    image = whole(dump_type)
    with KernelDumpParser(io.BytesIO(image.data + b"secondary data" * 0x400)) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        assert dump.warnings == ()


def test_no_page_at_all(dump_type):
    """The map is there and nothing behind it."""
    image = whole(dump_type)
    cut = image.cut(image.offsets[STORED[dump_type][0]])
    with KernelDumpParser(io.BytesIO(cut.data)) as dump:
        assert len(dump.physmem) == 0
        assert list(dump.physmem) == []
        assert [type(fact) for fact in dump.warnings] == [MissingPages]
        check_read(phys.Reader(dump), 0x1000, 4, Outcome(b"", Failure("not in dump", gpa=0x1000)))


def test_a_header_alone_of_a_full_dump():
    with KernelDumpParser(io.BytesIO(whole(1).data[:0x2000])) as dump:
        assert dump.headers.number_processors == 2
        assert dump.context_record.rip
        assert len(dump.physmem) == 0
        (fact,) = dump.warnings
        assert isinstance(fact, MissingPages)
        assert (fact.count, fact.first) == (19, 0x5000)


def check_that_only_the_header_is_there(dump: KernelDumpParser) -> None:
    """Headers, context and exception are there; only memory cannot be had."""
    assert dump.headers.number_processors == 2
    assert dump.context_record.rsp
    assert dump.exception_record.exception_code == 0x80000003
    for _ in range(2):
        for ask in (
            lambda: dump.physmem,
            lambda: phys.Reader(dump),
            lambda: virt.Reader(dump),
            lambda: dump.paging,
            lambda: dump.kdbg,
            lambda: dump.kernel_modules,
            lambda: dump.processors,
            lambda: dump.secondary_data,
        ):
            with pytest.raises(CutOffError) as caught:
                ask()
            assert "ends inside the " in str(caught.value)
    (fact,) = dump.warnings
    assert isinstance(fact, Unavailable)
    assert fact.what == "the index of pages"
    assert isinstance(fact.reason, CutOffError)


@pytest.mark.parametrize("kind", [2, 5, 6, 8, 9, 0xA])
def test_a_header_alone_whose_map_would_follow(kind):
    raw = bytes(Header(dump_type=kind).build())
    with KernelDumpParser(io.BytesIO(raw)) as dump:
        assert dump.dump_type == kind
        check_that_only_the_header_is_there(dump)


@pytest.mark.parametrize("name", ["kernel_modules", "user_modules", "unloaded_modules"])
def test_a_list_that_is_in_memory_is_not_empty_for_want_of_it(name):
    """Nobody knows whether there were any."""
    with KernelDumpParser(io.BytesIO(bytes(Header(dump_type=5).build()))) as dump:
        with pytest.raises(CutOffError):
            getattr(dump, name)


@pytest.mark.parametrize("kind", [0, 3, 4, 7])
def test_types_without_memory_support(kind):
    """They say so when memory is asked for, and not before."""
    raw = bytes(Header(dump_type=kind).build()) + bytes(0x4000)
    with KernelDumpParser(io.BytesIO(raw)) as dump:
        assert dump.dump_type == kind
        assert dump.context_record.rip
        assert dump.exception_record.exception_code == 0x80000003
        for ask in (lambda: dump.physmem, lambda: phys.Reader(dump)):
            with pytest.raises(UnsupportedDumpError) as caught:
                ask()
            assert caught.value.dump_type == kind


@pytest.mark.parametrize("kind", [5, 8])
@pytest.mark.parametrize("size", [0x2001, 0x2010, 0x2037, 0x203C])
def test_a_map_cut_short(kind, size):
    """Without the whole map nobody knows where a page lies."""
    with KernelDumpParser(io.BytesIO(whole(kind).data[:size])) as dump:
        check_that_only_the_header_is_there(dump)
