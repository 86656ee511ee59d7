"""Every type of memory dump, written at literal offsets, against the writer's own oracle."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from random import Random

import pytest

from builders import layouts
from builders.header import ExceptionRecord, Header, every_register, x64_context
from builders.memory import PAGE_SIZE, PhysicalMemory
from expectations import check_failure, check_read
from kdmp_ks import DumpType, Gpa, KernelDumpParser, phys
from kdmp_ks.errors import (
    AddressError,
    BoundsError,
    ClosedError,
    DuplicatePageError,
    InvalidDataError,
    KdmpError,
    NotInDumpError,
    SignatureError,
    UnknownDumpTypeError,
)
from kdmp_ks.ground.warnings import CountMismatch, MissingPages

RUNS = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x61, 1), (0x63, 4))
"""Ends of bytes and words of a bitmap, single pages, single holes."""


def small_memory(seed: int = 0) -> PhysicalMemory:
    memory = PhysicalMemory(tag=0xA0 + seed)
    for base, count in RUNS:
        memory.add(range(base, base + count))
    return memory


def build(dump_type: int, memory: PhysicalMemory, **header) -> layouts.Image:
    head, runs = Header(dump_type=dump_type, **header), list(memory.runs())
    if dump_type == 1:
        return layouts.full(head, memory.pages, runs)
    if dump_type == 2:
        first_page = 0x2028 + 0x71
        bits = max(memory.pages) + 4
        return layouts.summary(head, memory.pages, bits=bits, first_page=first_page, tail_bits=0xFF)
    if dump_type in (5, 6):
        return layouts.bitmap(
            head,
            memory.pages,
            bits=max(memory.pages) + 4,
            first_page=0x2038 + 0x123 if dump_type == 6 else None,
            magic=b"FDMPDUMP" if dump_type == 5 else b"SDMPDUMP",
            tail_bits=0xFF,
        )
    Random(dump_type).shuffle(runs)
    return layouts.rdmp(head, memory.pages, runs)


def open_bytes(data: bytes) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(data))


@pytest.fixture(params=layouts.EVERY_TYPE, ids="type{:x}".format)
def case(request):
    memory = small_memory()
    return request.param, memory, build(request.param, memory)


def test_types_have_their_values():
    assert {int(kind) for kind in DumpType} >= {1, 2, 4, 5, 6, 7, 8, 9, 0xA}


def test_page_map(case):
    dump_type, memory, image = case
    with open_bytes(image.data) as dump:
        assert dump.dump_type == dump_type
        assert isinstance(dump.dump_type, DumpType)
        expected = {pfn << 12: at for pfn, at in image.offsets.items()}
        physmem = dump.physmem
        assert len(physmem) == len(expected)
        assert list(physmem) == sorted(expected)
        assert dict(physmem) == expected
        assert all(isinstance(gpa, Gpa) for gpa in physmem)
        for pfn in range(-1, 0x80):
            assert (pfn << 12 in physmem) is (pfn in memory.pages)
        for bad in (0x1001, 0x1FFF, 1 << 63, "0x1000", None):
            assert bad not in physmem
        for bad in (0, 0x1008, 0x4000):
            with pytest.raises(KeyError):
                physmem[bad]
        assert dump.warnings == ()


def test_runs_cover_the_pages(case):
    _, _, image = case
    with open_bytes(image.data) as dump:
        got = {}
        previous = 0
        for run in dump.physmem.runs:
            assert run.pfn >= previous
            previous = run.pfn + run.page_count
            for i in range(run.page_count):
                got[run.pfn + i] = run.offset + i * PAGE_SIZE
        assert got == image.offsets


@pytest.mark.parametrize("way", ["auto", "mmap", "file", "bytes", "open file"])
def test_every_page_by_every_way_of_reading(case, way, tmp_path):
    _, memory, image = case
    path = tmp_path / "it.dmp"
    path.write_bytes(image.data)
    with path.open("rb") as stream:
        sources = {"bytes": io.BytesIO(image.data), "open file": stream}
        source = sources.get(way, path)
        reader = way if way in ("auto", "mmap", "file") else "auto"
        with KernelDumpParser(source, reader=reader) as dump:
            space = phys.Reader(dump)
            for pfn, page in memory.pages.items():
                assert space.read_exact(pfn << 12, PAGE_SIZE) == page
                assert space.translate((pfn << 12) + 0x123) == image.offsets[pfn] + 0x123
            assert space.read_exact(0x10000, 9 * PAGE_SIZE) == memory.read(0x10000, 0x9000).data


def test_a_path_may_be_text(tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(build(1, small_memory()).data)
    with KernelDumpParser(str(path)) as dump:
        assert len(dump.physmem) == 20


def test_random_reads(case):
    dump_type, memory, image = case
    random = Random(dump_type)
    edges = [edge << 12 for base, count in RUNS for edge in (base, base + count)]
    with open_bytes(image.data) as dump:
        space = phys.Reader(dump)
        for _ in range(300):
            if random.random() < 0.6:
                address = max(0, random.choice(edges) + random.randint(-0x20, 0x20))
            else:
                address = random.randrange(0x70000)
            length = random.choice((0, 1, 7, 0x1F, 0xFFF, 0x1000, 0x1001, random.randrange(0xA000)))
            check_read(space, address, length, memory.read(address, length))


def test_translate_a_hole(case):
    _, memory, image = case
    with open_bytes(image.data) as dump:
        space = phys.Reader(dump)
        for address in (0, 0xFFF, 0x4000, 0x62ABC, 0x67000, 1 << 40, (1 << 64) - 1):
            with pytest.raises(NotInDumpError) as caught:
                space.translate(address)
            failure = memory.read(address, 1).failure
            assert failure is not None
            check_failure(caught.value, failure)
        for bad in (-1, 1 << 64):
            with pytest.raises(AddressError):
                space.translate(bad)


HEADER_FIELDS = {
    "directory_table_base": 0x1AD002,
    "pfn_database": 0xFFFFF80012345678,
    "ps_loaded_module_list": 0xFFFFF80011111111,
    "ps_active_process_head": 0xFFFFF80022222222,
    "machine_image_type": 0x8664,
    "number_processors": 12,
    "bug_check_code": 0x1000007E,
    "kd_debugger_data_block": 0xFFFFF80033333333,
    "required_dump_space": 0x0123456789ABCDEF,
    "system_time": 0x01DA5E1F12345678,
    "system_up_time": 0x123456789,
    "minidump_fields": 0xCFF,
    "secondary_data_state": 0x77,
    "product_type": 3,
    "suite_mask": 0x310,
    "writer_status": 0,
    "kd_secondary_version": 2,
    "attributes": 0x21808,
    "boot_id": 0x4D,
    "major_version": 0xF,
    "minor_version": 26100,
}


def test_header_fields(case):
    dump_type, memory, _ = case
    renamed = {"pfn_database": "pfn_data_base", "minidump_fields": "mini_dump_fields"}
    given = {renamed.get(name, name): value for name, value in HEADER_FIELDS.items()}
    parameters = (0xFFFFFFFFC0000005, 0x1111, 0x8000000000000000, 0x3333)
    exception = ExceptionRecord(
        code=0xC0000005, flags=3, record=0x11, address=0xFFFFF80044444444, parameters=(1, 1 << 63)
    )
    image = build(
        dump_type,
        memory,
        bug_check_parameters=parameters,
        exception=exception,
        comment=b"a comment",
        **given,
    )
    with open_bytes(image.data) as dump:
        for name, value in HEADER_FIELDS.items():
            got = getattr(dump.headers, name)
            # Some fields are flags, others keep their high bit: all compare as numbers.
            assert int(getattr(got, "value", got)) == value, name
        assert tuple(dump.headers.bug_check_code_parameters) == parameters
        record = dump.exception_record
        assert record.exception_code == 0xC0000005
        assert record.exception_flags == 3
        assert record.exception_record == 0x11
        assert record.exception_address == 0xFFFFF80044444444
        assert record.number_parameters == 2
        assert list(record.exception_information)[:2] == [1, 1 << 63]


def test_every_register(case):
    dump_type, memory, _ = case
    registers = every_register(dump_type)
    image = build(dump_type, memory, context=x64_context(registers))
    with open_bytes(image.data) as dump:
        context = dump.context_record
        for name, value in registers.items():
            if name.startswith("xmm"):
                got = context.xmm_registers[int(name[3:])]
            elif name.startswith("vector") and name != "vector_control":
                got = context.vector_register[int(name[6:])]
            else:
                got = getattr(context, name)
            assert int(got) == value, name


def test_filler_for_a_type_means_full():
    memory = small_memory()
    image = layouts.full(Header(dump_type=None), memory.pages, memory.runs())
    assert struct.unpack_from("<I", image.data, 0xF98) == (0x45474150,)
    with open_bytes(image.data) as dump:
        assert dump.dump_type is DumpType(1)
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}


# ---- runs ---------------------------------------------------------------------------------------


def test_runs_in_any_order():
    memory = small_memory()
    runs = list(memory.runs())
    Random(7).shuffle(runs)
    image = layouts.full(Header(), memory.pages, runs)
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        space = phys.Reader(dump)
        check_read(space, 0xF800, 0xA000, memory.read(0xF800, 0xA000))
        check_read(space, 0x10800, 0x9000, memory.read(0x10800, 0x9000))


def test_42_runs_fit():
    memory = PhysicalMemory()
    memory.add(range(1, 84, 2))
    image = layouts.full(Header(), memory.pages, memory.runs())
    assert len(memory.runs()) == 42
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}


def failure_of(data: bytes) -> InvalidDataError:
    """Open a dump, ask for its memory, and give the error that one of the two must raise."""
    with pytest.raises(InvalidDataError) as caught:
        with open_bytes(data) as dump:
            len(dump.physmem)
    error = caught.value
    assert isinstance(error, KdmpError)
    assert error.field
    assert error.expected is not None
    assert error.got is not None
    assert error.field in str(error)
    return error


@pytest.mark.parametrize("count", [44, 45, 0x45474151, 0xFFFFFFFF])
def test_more_runs_than_fit(count):
    memory = small_memory()
    image = layouts.full(Header(), memory.pages, memory.runs(), run_count=count)
    error = failure_of(image.data)
    assert isinstance(error, BoundsError)
    assert error.got == count


@pytest.mark.parametrize(
    "runs", [((1, 4), (4, 1)), ((4, 2), (1, 4)), ((8, 1), (8, 1)), ((1, 9), (3, 2))]
)
def test_runs_that_overlap(runs):
    memory = small_memory()
    memory.add(range(1, 10))
    error = failure_of(layouts.full(Header(), memory.pages, runs).data)
    assert isinstance(error, DuplicatePageError)
    both = set(range(runs[0][0], sum(runs[0]))) & set(range(runs[1][0], sum(runs[1])))
    assert error.gpa == min(both) << 12


@pytest.mark.parametrize("run", [(1 << 40, 1), ((1 << 40) - 1, 2), (1, (1 << 64) - 1)])
def test_a_run_outside_of_physical_memory(run):
    raw = Header().build()
    Header().write_runs(raw, [(1, 1)], count=2)
    struct.pack_into("<QQ", raw, 0x98 + 16, *run)
    assert isinstance(failure_of(bytes(raw) + bytes(0x4000)), BoundsError)


def test_empty_runs_are_nothing():
    memory = small_memory()
    runs = [(0, 0), *memory.runs(), (1, 0)]
    image = layouts.full(Header(), memory.pages, runs)
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}


# ---- bitmap -------------------------------------------------------------------------------------


@pytest.mark.parametrize("extra", range(17))
@pytest.mark.parametrize("tail", [0, 0xFF])
def test_bits_that_are_not_whole_bytes(extra, tail):
    """The last frames count whatever `bits % 8` is; what lies beyond the count does not."""
    memory = PhysicalMemory()
    bits = 0x21 + extra
    memory.add((1, 8, 0x20, bits - 1))
    image = layouts.bitmap(Header(dump_type=5), memory.pages, bits=bits, tail_bits=tail)
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        assert dump.warnings == ()


@pytest.mark.parametrize("first_page", [0x2038 + 13, 0x2039 + 13, 0x2FFF, 0x3000, 0x10001])
def test_first_page_anywhere_behind_the_bitmap(first_page):
    memory = small_memory()
    image = layouts.bitmap(
        Header(dump_type=6), memory.pages, first_page=first_page, magic=b"SDMPDUMP"
    )
    with open_bytes(image.data) as dump:
        assert dump.physmem[0x1000] == first_page
        space = phys.Reader(dump)
        for pfn, page in memory.pages.items():
            assert space.read_exact(pfn << 12, PAGE_SIZE) == page


@pytest.mark.parametrize("magic", [b"FDMPDUMP", b"SDMPDUMP"])
@pytest.mark.parametrize("dump_type", [5, 6])
def test_either_signature_of_a_bitmap(dump_type, magic):
    memory = small_memory()
    image = layouts.bitmap(Header(dump_type=dump_type), memory.pages, magic=magic)
    with open_bytes(image.data) as dump:
        assert len(dump.physmem) == len(memory.pages)


@pytest.mark.parametrize("magic", [b"XDMPDUMP", b"FDMPDAMP", b"RDMPDUMP", bytes(8), b"PAGEDU64"])
def test_bad_signature_of_a_bitmap(magic):
    image = layouts.bitmap(Header(dump_type=5), small_memory().pages, magic=magic)
    assert isinstance(failure_of(image.data), SignatureError)


@pytest.mark.parametrize("first_page", [0, 0x2000, 0x2038, 0x2044])
def test_first_page_inside_of_the_bitmap(first_page):
    image = layouts.bitmap(Header(dump_type=5), small_memory().pages)
    raw = bytearray(image.data)
    assert struct.unpack_from("<Q", raw, 0x2020)[0] == 0x2038 + 13
    struct.pack_into("<Q", raw, 0x2020, first_page)
    assert isinstance(failure_of(bytes(raw)), BoundsError)


@pytest.mark.parametrize("first_page", [1 << 40, 1 << 63, (1 << 64) - 1])
def test_first_page_far_outside_of_the_file(first_page):
    """As if the file had been cut off: all pages are missing, nothing is read from elsewhere."""
    raw = bytearray(layouts.bitmap(Header(dump_type=5), small_memory().pages).data)
    struct.pack_into("<Q", raw, 0x2020, first_page)
    with open_bytes(bytes(raw)) as dump:
        assert len(dump.physmem) == 0
        assert list(dump.physmem) == []
        (fact,) = dump.warnings
        assert isinstance(fact, MissingPages)
        assert (fact.count, fact.first) == (20, 0x1000)
        assert phys.Reader(dump).read(0x1000, 8) == b""


@pytest.mark.parametrize("bits", [1 << 62, (1 << 64) - 1, 1 << 41])
def test_more_bits_than_the_file_has(bits):
    raw = bytearray(layouts.bitmap(Header(dump_type=5), small_memory().pages).data)
    struct.pack_into("<Q", raw, 0x2030, bits)
    assert isinstance(failure_of(bytes(raw)), BoundsError)


def test_count_of_bits_set_is_checked():
    """TotalPresentPages is not needed: where it differs the bitmap holds, and this is told."""
    memory = small_memory()
    image = layouts.bitmap(Header(dump_type=5), memory.pages, present=3)
    with open_bytes(image.data) as dump:
        assert len(dump.physmem) == len(memory.pages)
        (fact,) = dump.warnings
        assert isinstance(fact, CountMismatch)
        assert (fact.expected, fact.got) == (len(memory.pages), 3)


# ---- ranges -------------------------------------------------------------------------------------


@pytest.mark.parametrize("dump_type", [8, 9, 0xA])
def test_the_table_ends_where_its_size_says(dump_type):
    """Page contents right behind the table which look like one more range are not one."""
    memory = small_memory()
    runs = list(reversed(memory.runs()))
    struct.pack_into("<QQ", memory.pages[runs[0][0]], 0, 0x777, 2)
    image = layouts.rdmp(Header(dump_type=dump_type), memory.pages, runs)
    assert struct.unpack_from("<QQ", image.data, 0x2030 + 16 * len(runs)) == (0x777, 2)
    with open_bytes(image.data) as dump:
        assert 0x777000 not in dump.physmem
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        assert dump.warnings == ()


@pytest.mark.parametrize("dump_type", [8, 9])
@pytest.mark.parametrize("padding", [1, 3])
def test_empty_entries_close_the_table(dump_type, padding):
    memory = small_memory()
    image = layouts.rdmp(Header(dump_type=dump_type), memory.pages, memory.runs(), padding=padding)
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}


@pytest.mark.parametrize("magic", [b"RDMPDAMP", b"XDMPDUMP", b"FDMPDUMP", bytes(8)])
def test_bad_signature_of_ranges(magic):
    image = layouts.rdmp(
        Header(dump_type=8), small_memory().pages, small_memory().runs(), magic=magic
    )
    assert isinstance(failure_of(image.data), SignatureError)


def test_bad_marker_of_ranges():
    memory = small_memory()
    failure_of(layouts.rdmp(Header(dump_type=8), memory.pages, memory.runs(), marker=0x41).data)


@pytest.mark.parametrize("dump_type", [8, 0xA])
@pytest.mark.parametrize("change", [-0x10, 0x10, 1])
def test_size_and_first_page_contradict(dump_type, change):
    memory = small_memory()
    runs = memory.runs()
    right = 0x10 + 16 * len(runs)
    wrong_size = layouts.rdmp(
        Header(dump_type=dump_type), memory.pages, runs, metadata_size=right + change
    )
    failure_of(wrong_size.data)
    wrong_page = layouts.rdmp(
        Header(dump_type=dump_type), memory.pages, runs, first_page=0x2020 + right + change
    )
    failure_of(wrong_page.data)


@pytest.mark.parametrize("size", [0, 8, 1 << 40, (1 << 64) - 0x2020])
def test_absurd_size_of_ranges(size):
    """Both fields agree, and yet the table cannot be in the file."""
    memory = small_memory()
    image = layouts.rdmp(
        Header(dump_type=8),
        memory.pages,
        memory.runs(),
        metadata_size=size,
        first_page=(0x2020 + size) % (1 << 64),
    )
    failure_of(image.data)


@pytest.mark.parametrize("dump_type", [8, 0xA])
@pytest.mark.parametrize("change", [-8, -1, 1, 8])
def test_a_table_of_ranges_that_is_no_whole_number_of_entries(dump_type, change):
    """Both fields agree, the pages begin in the middle of an entry."""
    memory = small_memory()
    runs = memory.runs()
    size = 0x10 + 16 * len(runs) + change
    image = layouts.rdmp(
        Header(dump_type=dump_type),
        memory.pages,
        runs,
        metadata_size=size,
        first_page=0x2020 + size,
    )
    failure_of(image.data)


@pytest.mark.parametrize("total", [1, 19, 0])
def test_more_pages_than_a_complete_dump_counts(total):
    memory = small_memory()
    assert len(memory.pages) == 20
    image = layouts.rdmp(Header(dump_type=0xA), memory.pages, memory.runs(), page_count=total)
    error = failure_of(image.data)
    assert "pages" in str(error).lower()


@pytest.mark.parametrize(("total", "used"), [(3, 1), (4, 2), (13, 3)])
def test_a_complete_dump_ends_at_its_count_of_pages(total, used):
    """The count closes the table where it falls on the end of a range; both counts are told."""
    memory = small_memory()
    runs = memory.runs()
    image = layouts.rdmp(Header(dump_type=0xA), memory.pages, runs, page_count=total)
    stored = [pfn for base, count in runs[:used] for pfn in range(base, base + count)]
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: image.offsets[pfn] for pfn in stored}
        facts = [fact for fact in dump.warnings if isinstance(fact, CountMismatch)]
        assert [(fact.field, fact.expected, fact.got) for fact in facts] == [
            ("NumberOfRanges", used, len(runs))
        ]


def test_fewer_pages_than_a_complete_dump_counts():
    memory = small_memory()
    image = layouts.rdmp(Header(dump_type=0xA), memory.pages, memory.runs(), page_count=21)
    with open_bytes(image.data) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        (fact,) = dump.warnings
        assert isinstance(fact, CountMismatch)
        assert (fact.field, fact.expected, fact.got) == ("TotalNumberOfPages", 20, 21)


@pytest.mark.parametrize("pages", [0, 19, 1 << 40])
def test_count_of_pages_in_runs_is_checked(pages):
    memory = small_memory()
    image = layouts.full(Header(), memory.pages, memory.runs(), page_count=pages)
    with open_bytes(image.data) as dump:
        assert len(dump.physmem) == 20
        (fact,) = dump.warnings
        assert isinstance(fact, CountMismatch)
        assert (fact.expected, fact.got) == (20, pages)


@pytest.mark.parametrize("dump_type", [8, 9, 0xA])
def test_ranges_that_overlap(dump_type):
    memory = small_memory()
    image = layouts.rdmp(Header(dump_type=dump_type), memory.pages, [(0x10, 4), (1, 2), (0x13, 2)])
    error = failure_of(image.data)
    assert isinstance(error, DuplicatePageError)
    assert error.gpa == 0x13000


# ---- not a dump ---------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"P", b"PAGE", b"PAGEDU6"])
def test_next_to_nothing(data):
    failure_of(data)


@pytest.mark.parametrize("size", [8, 0x88, 0x348, 0xF98, 0x1058, 0x1FFF])
def test_a_header_cut_short(size):
    failure_of(build(1, small_memory()).data[:size])


@pytest.mark.parametrize(
    "magic", [b"PAGEDU63", b"EGAPDU64", b"MDMP\x93\xa7\0\0", b"\x7fELF\2\1\1\0", bytes(8)]
)
def test_bad_signature(magic):
    raw = magic + build(1, small_memory()).data[8:]
    assert isinstance(failure_of(raw), SignatureError)


@pytest.mark.parametrize("dump_type", [0xB, 0x10, 0x7FFFFFFF, 0xFFFFFFFF])
def test_unknown_type(dump_type):
    memory = small_memory()
    image = layouts.full(Header(dump_type=dump_type), memory.pages, memory.runs())
    error = failure_of(image.data)
    assert isinstance(error, UnknownDumpTypeError)
    assert error.got == dump_type
    with open_bytes(image.data) as dump:
        assert dump.dump_type is DumpType.UNKNOWN
        assert dump.headers.dump_type == dump_type
        assert [str(warning) for warning in dump.warnings] == [
            f"the index of pages was not found: {error}"
        ]


def test_a_file_that_is_no_dump(tmp_path):
    path = tmp_path / "empty.dmp"
    path.write_bytes(b"")
    for reader in ("auto", "mmap", "file"):
        with pytest.raises(InvalidDataError):
            KernelDumpParser(path, reader=reader)
    with pytest.raises(FileNotFoundError):
        KernelDumpParser(tmp_path / "none.dmp")


OPEN_FILES = Path("/proc/self/fd")


@pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="needs the list of open files of Linux")
@pytest.mark.parametrize("reader", ["mmap", "file"])
def test_nothing_is_left_open_when_opening_fails(reader, tmp_path):
    path = tmp_path / "bad.dmp"
    path.write_bytes(b"EGAP" + bytes(0x4000))
    before = sorted(OPEN_FILES.iterdir())
    with pytest.raises(SignatureError) as caught:
        KernelDumpParser(path, reader=reader)
    assert caught.value.__traceback__  # the frames are alive, the file must be closed even so
    assert sorted(OPEN_FILES.iterdir()) == before


@pytest.mark.parametrize("reader", ["mmap", "file"])
def test_a_closed_dump_says_so(reader, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(build(1, small_memory()).data)
    with KernelDumpParser(path, reader=reader) as dump:
        space = phys.Reader(dump)
        assert len(space.read_exact(0x1000, 8)) == 8
    with pytest.raises(ClosedError):
        space.read_exact(0x1000, 8)
    assert dump.headers.number_processors == 2


def test_a_stream_is_left_open():
    stream = io.BytesIO(build(1, small_memory()).data)
    with KernelDumpParser(stream) as dump:
        space = phys.Reader(dump)
    assert not stream.closed
    with pytest.raises(ClosedError):
        space.read_exact(0x1000, 8)
