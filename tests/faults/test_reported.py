"""Faults that were reported, each as its kind; the names of the tests begin with the report's line.

Files and structures are built at literal offsets.
"""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from dataclasses import replace

import pytest

from builders import layouts
from builders.header import Header
from builders.header32 import Header32
from builders.memory import PhysicalMemory
from builders.triage import Unloaded, small
from builders.world import Options, World, build_world
from command_runner import command_runner
from kdmp_ks import DumpType, KernelDumpParser
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.errors import InvalidDataError, KdmpError, UnwrittenError
from kdmp_ks.kernel import (
    Confidence,
    Inferred,
    ProcessInfo,
    ProcessLayout,
    read_current,
    read_processes,
)
from kernel.objects import BUILD_19041, BUILD_26100, BUILD_X86, HEAD, PROCESS, Layout, Objects

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM


def run(path, *arguments):
    """Exit code and output of the command."""
    done = command_runner().invoke(group, [arguments[0], str(path), *arguments[1:]])
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done.exit_code, done.stdout + done.stderr


@pytest.fixture
def saved(tmp_path):
    def save(data):
        path = tmp_path / "it.dmp"
        path.write_bytes(data)
        return path

    return save


# ---- A1: the name of a process ------------------------------------------------------------------


def process_of(objects: Objects) -> ProcessInfo:
    process = read_current(objects.processor).process
    assert process is not None
    return process


def a_program(layout: Layout, name: bytes, *, port: int) -> Objects:
    """A process named ``name`` whose SecurityPort is ``port``, and a ``~`` between pointers."""
    objects = Objects(layout)
    objects.thread(0x6E0, 0x41C4)
    objects.process(0x6E0, name)
    at = objects.at(PROCESS) + layout.name
    objects.memory.pack(objects.pack, at + 0x10, port)
    objects.point(PROCESS, 0x210, 0x8240_0000, 0x7E)
    objects.memory.put(objects.at(PROCESS) + 0x210 + objects.size, b"~" + bytes(15))
    objects.point(PROCESS, 0x210 + 0x10 + 2 * objects.size, 0x8250_0000)
    return objects


@pytest.mark.parametrize("port", [0, 1, 0xFFFF8102_00000040])
def test_A1_a_mark_for_no_port_is_no_reason_against_a_name(port):
    name = process_of(a_program(BUILD_19041, b"tool.exe", port=port)).image_name
    assert name is not None
    assert (name.value, name.confidence) == ("tool.exe", MEDIUM)


@pytest.mark.parametrize("port", [2, 0x7FF0, 0x00007FF6_12340000, 0x8000_0000_0000_0000])
def test_A1_one_letter_does_not_win_against_a_longer_text(port):
    """Whatever stands in the way of the name: the letter is a small number between pointers."""
    name = process_of(a_program(BUILD_19041, b"tool.exe", port=port)).image_name
    assert name is None or name.value == "tool.exe"


def bare_path(objects: Objects, text: str, end: bytes = b"") -> None:
    """The text of a path behind a UNICODE_STRING that was not saved."""
    at = objects.at(0x8230_0000) + 2 * objects.size
    objects.memory.put(at, text.encode("utf-16-le") + end)


PATH = "\\Device\\HarddiskVolume3\\Tools\\tool.exe"


@pytest.mark.parametrize("layout", [BUILD_26100, BUILD_19041, BUILD_X86], ids=str)
@pytest.mark.parametrize("end", [b"", bytes(2), bytes(2) + b"left over!"])
def test_A1_the_path_counts_where_only_its_text_was_saved(layout, end):
    objects = a_program(layout, b"Tool.exe", port=1)
    bare_path(objects, PATH, end)
    process = process_of(objects)
    assert process.image_name is not None
    assert (process.image_name.value, process.image_name.confidence) == ("Tool.exe", HIGH)
    assert process.image_path is not None
    assert (process.image_path.value, process.image_path.confidence) == (PATH, HIGH)


def test_A1_a_path_that_may_have_been_cut_is_not_certain():
    """A name of 14 characters may go on, and so may a path without an end."""
    objects = a_program(BUILD_26100, b"A long name wi", port=1)
    bare_path(objects, "\\Device\\a long name with.mo")
    process = process_of(objects)
    assert process.image_name is not None
    assert process.image_name.confidence is HIGH
    assert process.image_path is not None
    assert process.image_path.confidence is MEDIUM
    bare_path(objects, "\\Device\\a long name with.more.exe", bytes(2))
    path = process_of(objects).image_path
    assert path is not None
    assert (path.value, path.confidence) == ("\\Device\\a long name with.more.exe", HIGH)


@pytest.mark.parametrize("text", ["\\Device\\other.exe", "tool.exe", "", "\\Device\\tool.exe2"])
def test_A1_another_text_there_is_no_path(text):
    objects = a_program(BUILD_26100, b"tool.exe", port=1)
    bare_path(objects, text, bytes(2))
    process = process_of(objects)
    assert process.image_name is not None
    assert process.image_name.confidence is MEDIUM
    assert process.image_path is None


# ---- A9: a sound header with a bad index of pages -----------------------------------------------


def pages() -> PhysicalMemory:
    memory = PhysicalMemory()
    memory.add(range(1, 9))
    return memory


def changed(data: bytes, *changes: tuple[int, str, int]) -> bytes:
    raw = bytearray(data)
    for at, form, value in changes:
        struct.pack_into(form, raw, at, value)
    return bytes(raw)


FULL = layouts.full(Header(), pages().pages, [(1, 8)]).data
BITMAP = layouts.bitmap(Header(dump_type=5), pages().pages).data
RANGES = layouts.rdmp(Header(dump_type=8), pages().pages, [(1, 8)]).data
SUMMARY = layouts.summary(Header(dump_type=2), pages().pages).data
NARROW = layouts.full(Header32(), pages().pages, [(1, 8)]).data

BAD = {
    "44 runs": changed(FULL, (0x88, "<I", 44)),
    "a run without end": changed(FULL, (0xA0, "<Q", (1 << 64) - 1)),
    "runs that overlap": changed(FULL, (0x88, "<I", 2), (0xA8, "<Q", 3), (0xB0, "<Q", 5)),
    "87 runs of 32 bits": changed(NARROW, (0x64, "<I", 87)),
    "runs of 32 bits that overlap": changed(
        NARROW, (0x64, "<I", 2), (0x74, "<I", 3), (0x78, "<I", 5)
    ),
    "signature of a bitmap": changed(BITMAP, (0x2000, "<I", 0x41414141)),
    "pages over the bitmap": changed(BITMAP, (0x2020, "<Q", 0x2000)),
    "2^62 bits": changed(BITMAP, (0x2030, "<Q", 1 << 62)),
    "signature of ranges": changed(RANGES, (0x2004, "<I", 0x41414141)),
    "pages over the ranges": changed(RANGES, (0x2018, "<Q", 0x2000)),
    "half a range": changed(RANGES, (0x2010, "<Q", 0x1F), (0x2018, "<Q", 0x203F)),
    "a summary over its header": changed(SUMMARY, (0x200C, "<I", 0)),
    "type 0xb": changed(FULL, (0xF98, "<I", 0xB)),
    "type 0xffffffff": changed(FULL, (0xF98, "<I", 0xFFFFFFFF)),
    "type 0xb of 32 bits": changed(NARROW, (0xF88, "<I", 0xB)),
}


@pytest.mark.parametrize("kind", BAD)
def test_A9_the_header_opens_and_memory_is_refused(kind):
    with KernelDumpParser(io.BytesIO(BAD[kind])) as dump:
        assert dump.headers.bug_check_code in (0x7E, 0x8E)
        assert dump.headers.number_processors in (1, 2)
        assert dump.registers
        assert dump.system_time is not None
        with pytest.raises(InvalidDataError) as caught:
            dump.physmem  # noqa: B018
        assert any(str(caught.value) in str(warning) for warning in dump.warnings)
        for use in (lambda: dump.memory, lambda: dump.physical, lambda: dump.paging):
            with pytest.raises(InvalidDataError) as again:
                use()
            assert str(again.value) == str(caught.value)
        for name in dir(dump):
            if not name.startswith("_") and name not in ("crashing", "current"):
                with suppress(KdmpError):
                    getattr(dump, name)


@pytest.mark.parametrize("kind", BAD)
def test_A9_the_command_shows_the_header(kind, saved):
    path = saved(BAD[kind])
    for verb in ("info", "headers", "regs"):
        code, out = run(path, verb)
        assert code == 0
        assert out
    code, out = run(path, "info")
    assert "EXCEPTION_NOT_HANDLED" in out
    code, out = run(path, "pages")
    assert code == 1
    assert "error" in out


def test_A9_an_unknown_type_has_its_value_in_the_header():
    with KernelDumpParser(io.BytesIO(BAD["type 0xb"])) as dump:
        assert dump.dump_type is DumpType.UNKNOWN
        assert dump.headers.dump_type == 0xB


def test_A9_43_runs_are_read():
    memory = PhysicalMemory()
    memory.add(range(1, 87, 2))
    image = layouts.full(Header(), memory.pages, memory.runs())
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        assert len(dump.physmem.runs) == 43
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}


# ---- A7: lists that are torn --------------------------------------------------------------------

GOOD = (0xFFFFF800_72540000, 0xFFFFF800_72544000)
TORN = {
    "end before start": (0xFFFFF800_72544000, 0xFFFFF800_72540000),
    "empty": (0xFFFFF800_72544000, 0xFFFFF800_72544000),
    "of a process": (0x41414141, 0x42424242),
    "from a process into the kernel": (0x41414141, 0xFFFFF800_72540000),
    "not canonical": (0x8000_0000_0000_0000, 0x8000_0000_0001_0000),
}


def dump_of(world: World) -> KernelDumpParser:
    return KernelDumpParser(io.BytesIO(world.image().data))


@pytest.mark.parametrize("kind", TORN)
def test_A7_unloaded_drivers_of_a_torn_ring(kind):
    world = build_world()
    ring, name, variables = (world.kernel.alloc(size) for size in (50 * 0x28, 0x20, 0x10))
    world.system.write(name, "good.sys".encode("utf-16-le"))
    for at, ends in ((ring, GOOD), (ring + 0x28, TORN[kind]), (ring + 0x50, TORN[kind])):
        world.kernel.pack(at, "HH4xQQQQ", 16, 16, name, *ends, 0)
    world.kernel.pack(variables, "QI", ring, 3)
    world.kernel.pack(world.kdbg + 0x220, "QQ", variables, variables + 8)
    with dump_of(world) as dump:
        assert [(one.start, one.end) for one in dump.unloaded_modules] == [GOOD]
        (warning,) = dump.unloaded_modules.warnings
        assert "left out, and 0x1 others" in str(warning)
        assert warning in dump.warnings


@pytest.mark.parametrize("kind", ["end before start", "of a process", "not canonical"])
def test_A7_unloaded_drivers_of_a_triage_dump(kind):
    torn = Unloaded("torn.sys", *TORN[kind])
    data = small(unloaded=[torn, Unloaded("good.sys", *GOOD), torn]).build().data
    with KernelDumpParser(io.BytesIO(data)) as dump:
        assert [(one.start, one.end) for one in dump.unloaded_modules] == [GOOD]
        assert "left out, and 0x1 others" in str(dump.unloaded_modules.warnings[0])


@pytest.mark.parametrize(
    ("base", "size"),
    [(0xFFFFF800_72540000, 0), (0x41414000, 0x1000), (0x8000_0000_0000_0000, 0x1000)],
)
def test_A7_kernel_modules_that_cannot_be(base, size):
    world = build_world()
    entry = world.module_entries[1]
    world.kernel.pack(entry + 0x30, "Q", base)
    world.kernel.pack(entry + 0x40, "I", size)
    with dump_of(world) as dump:
        modules = dump.kernel_modules
        assert len(modules) == len(world.kernel_modules) - 1
        assert base not in [module.start for module in modules]
        assert modules.by_name("nt") is not None
        assert any("left out" in str(warning) for warning in modules.warnings)


def test_A7_a_list_of_the_kernel_that_leads_into_a_process():
    world = build_world()
    world.kernel.pack(world.module_entries[0], "Q", 0x12340000)
    with dump_of(world) as dump:
        modules = dump.kernel_modules
        assert len(modules) == 1
        assert "breaks off" in str(modules.warnings[0])


@pytest.mark.parametrize("kprcb", [0x41414141, 0x8000_0000_0000_0000])
def test_A7_processors_that_cannot_be(kprcb):
    world = build_world()
    world.kernel.pack(world.processors_block + 8, "Q", kprcb)
    with dump_of(world) as dump:
        assert [one.index for one in dump.processors] == [0, 2, 3]
        assert any("is no address of the kernel" in str(w) for w in dump.processors.warnings)


def test_A7_a_list_of_processes_that_leads_into_one():
    objects = Objects(BUILD_19041)
    objects.process(4, b"System")
    objects.ring(PROCESS)
    objects.memory.map(0x5000, 0x10)
    objects.memory.pack("QQ", objects.at(PROCESS) + 0x448, 0x5000, 0x5000)
    objects.memory.pack("QQ", 0x5000, objects.at(HEAD), objects.at(HEAD))
    places = ProcessLayout(Inferred.high(0x440, "told"), None)
    processes = read_processes(objects.memory, objects.kdbg, places)
    assert [one.address for one in processes] == [objects.at(PROCESS)]
    (warning,) = processes.warnings
    assert "breaks off at 0x5000: no address of the kernel" in str(warning)


# ---- A12: lists that cannot be read -------------------------------------------------------------


def test_A12_no_list_is_no_success(saved):
    world = build_world()
    header = replace(
        world.header(),
        ps_loaded_module_list=0xFFFFF800_77770000,
        kd_debugger_data_block=0xFFFFF800_77770000,
    )
    path = saved(world.image_with(header).data)
    with KernelDumpParser(path) as dump:
        for listing in (dump.kernel_modules, dump.unloaded_modules, dump.user_modules):
            assert len(listing) == 0
            assert listing.unavailable in dump.warnings
    for arguments in (("modules",), ("modules", "--user"), ("unloaded",), ("processors",)):
        code, out = run(path, *arguments)
        assert (code, "error: " in out) == (1, True)


def test_A12_a_list_without_items_is_success(saved):
    """MmUnloadedDrivers is 0: nothing has been unloaded yet."""
    world = build_world()
    variable = world.kernel.alloc(8)
    world.kernel.pack(world.kdbg + 0x220, "Q", variable)
    path = saved(world.image().data)
    assert run(path, "unloaded") == (0, "no unloaded drivers found\n")
    with KernelDumpParser(path) as dump:
        assert dump.unloaded_modules.unavailable is None


# ---- A10: fields that were never written --------------------------------------------------------


def unwritten(world: World, *places: tuple[int, int]) -> bytes:
    """The dump of a machine with the filler at some offsets of the header."""
    raw = bytearray(world.image().data)
    for at, size in places:
        raw[at : at + size] = (b"PAGE" * (size // 4 + 1))[:size]
    return bytes(raw)


DTB, MODULES, MACHINE, NUMBER, CODE = (0x10, 8), (0x20, 8), (0x30, 4), (0x34, 4), (0x38, 4)
KDBG, CONTEXT, EXCEPTION = (0x80, 8), (0x348, 3000), (0xF00, 0x98)
TIMES = ((0xFA8, 8), (0x1030, 8))
FIELDS = [DTB, MODULES, MACHINE, NUMBER, CODE, (0x40, 32), KDBG, CONTEXT, EXCEPTION, *TIMES]
EVERY_FIELD = [*FIELDS, (0x18, 8), (0x28, 8), (0x1040, 4), (0x1044, 4), (0x1050, 4)]
VERBS = ("info", "headers", "regs", "exception", "stack", "modules", "unloaded", "processors")


@pytest.mark.parametrize("place", EVERY_FIELD, ids=lambda place: f"{place[0]:x}")
def test_A10_filler_is_never_an_address(place, saved):
    path = saved(unwritten(build_world(), place))
    with KernelDumpParser(path) as dump:
        for name in dir(dump):
            if not name.startswith("_") and name not in ("crashing", "current"):
                with suppress(KdmpError):
                    getattr(dump, name)
        told = "\n".join(map(str, dump.warnings))
        assert "4547415045474150 is no" not in told
        assert "canonical" not in told
    for verb in VERBS:
        code, out = run(path, verb)
        assert code in (0, 1)
        assert "is not a canonical address" not in out
        assert "1162297680" not in out


@pytest.mark.parametrize(
    ("place", "field", "use"),
    [
        (DTB, "DirectoryTableBase", lambda dump: dump.directory_table_base),
        (KDBG, "KdDebuggerDataBlock", lambda dump: dump.kdbg),
        (KDBG, "KdDebuggerDataBlock", lambda dump: dump.processors),
        (CONTEXT, "ContextRecord", lambda dump: dump.registers),
    ],
)
def test_A10_what_needs_the_field_says_so(place, field, use):
    with KernelDumpParser(io.BytesIO(unwritten(build_world(), place))) as dump:
        with pytest.raises(UnwrittenError, match=f"{field} of the header was never written") as e:
            use(dump)
        assert e.value.field == field


def test_A10_the_crashing_processor_without_a_context():
    with KernelDumpParser(io.BytesIO(unwritten(build_world(), CONTEXT))) as dump:
        assert dump.crashing_processor is None
        assert any("ContextRecord of the header was never written" in str(w) for w in dump.warnings)


def test_A10_the_number_of_processors():
    """Those are found whose elements are filled; how many there should be is not known."""
    world = build_world()
    world.memory.add([max(world.memory.pages) + 1])
    with KernelDumpParser(io.BytesIO(unwritten(world, NUMBER))) as dump:
        assert dump.processors.declared is None
        assert len(dump.processors) >= 4
        assert [one.index for one in dump.processors][:4] == [0, 1, 2, 3]


def test_A10_the_list_of_modules_by_the_kdbg():
    world = build_world()
    with KernelDumpParser(io.BytesIO(unwritten(world, MODULES))) as dump:
        assert [module.start for module in dump.kernel_modules] == [
            module.start for module in world.kernel_modules
        ]
    with KernelDumpParser(io.BytesIO(unwritten(world, MODULES, KDBG))) as dump:
        assert len(dump.kernel_modules) == 0
        assert "PsLoadedModuleList of the header was never" in str(dump.kernel_modules.unavailable)


@pytest.mark.parametrize(
    ("name", "place"),
    [("directory_table_base", DTB), ("number_processors", NUMBER), ("context_record", CONTEXT)],
)
def test_A10_a_record_knows_what_was_written(name, place):
    with KernelDumpParser(io.BytesIO(unwritten(build_world()))) as dump:
        assert dump.headers.is_written(name)
    with KernelDumpParser(io.BytesIO(unwritten(build_world(), place))) as dump:
        assert not dump.headers.is_written(name)


# ---- A13: a header without contents -------------------------------------------------------------


@pytest.mark.parametrize("signature", [b"PAGEDUMP", b"PAGEDU64"])
@pytest.mark.parametrize("contents", [b"\0\0\0\0", b"PAGE"])
def test_A13_a_header_that_was_never_filled_in(signature, contents):
    with KernelDumpParser(io.BytesIO(signature + contents * 0x2000)) as dump:
        assert any("the header was never filled in" in str(one) for one in dump.warnings)
        assert dump.system_time is None
        assert dump.up_time is None


def test_A13_a_header_with_contents():
    with dump_of(build_world()) as dump:
        assert dump.warnings == ()
        assert dump.up_time is not None


# ---- A17: what the writer reports ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "value", "text"),
    [
        (0x1050, 0xC, "Attributes is 0xc: InsufficientDumpfileSize"),
        (0x1048, 1, "WriterStatus is 0x1: its writer found no list of modules"),
        (0x1048, 0x77, "WriterStatus is 0x77: its writer reports that something went wrong"),
    ],
)
def test_A17_the_writer_reports_a_problem(at, value, text):
    data = changed(FULL, (at, "<I", value))
    with KernelDumpParser(io.BytesIO(data)) as dump:
        assert any(str(warning).startswith(text) for warning in dump.warnings)


@pytest.mark.parametrize(("value", "status"), [(0, 0), (2, 2), (0x45474150, None)])
def test_A17_the_status_of_the_writer(value, status):
    with KernelDumpParser(io.BytesIO(changed(FULL, (0x1048, "<I", value)))) as dump:
        assert dump.writer_status == status
        assert len(dump.warnings) == bool(status)


# ---- A11: the root of a process with KVA shadow -------------------------------------------------


def shadowed(world: World, *, like_own: bool) -> bytes:
    """The dump of a machine whose header has a root that maps nothing of the kernel."""
    frame = max(world.memory.pages) + 1
    world.memory.add([frame])
    own = bytes(world.memory.page(world.tables.dtb >> 12))
    world.memory.write(frame << 12, own[:0x800] if like_own else bytes(0x800))
    world.memory.write((frame << 12) + 0x800, bytes(0x800))
    header = replace(world.header(), directory_table_base=frame << 12 | 1)
    return world.image_with(header).data


@pytest.mark.parametrize("levels", [4, 5])
def test_A11_the_kernel_is_found_by_its_own_root(levels):
    world = build_world(Options(levels=levels))
    with KernelDumpParser(io.BytesIO(shadowed(world, like_own=True))) as dump:
        starts = [module.start for module in dump.kernel_modules]
        assert starts == [module.start for module in world.kernel_modules]
        assert dump.kernel_root is not None
        assert dump.kernel_root.confidence is HIGH
        assert dump.kernel_root.value == world.tables.dtb
        assert any("does not map the kernel" in str(warning) for warning in dump.warnings)
        assert dump.directory_table_base & 0xFFF == 1
        assert dump.processors


@pytest.mark.parametrize("levels", [4, 5])
def test_A11_tables_of_another_process_are_not_taken(levels):
    """They would map the kernel, and show the user memory of a process that did not run."""
    world = build_world(Options(levels=levels))
    with KernelDumpParser(io.BytesIO(shadowed(world, like_own=False))) as dump:
        assert dump.kernel_root is None
        assert list(dump.kernel_modules) == []
        by_hand = dump.with_dtb(world.tables.dtb)
        assert len(by_hand.kernel_modules) == len(world.kernel_modules)


def test_A11_a_root_that_was_never_written():
    world = build_world()
    with KernelDumpParser(io.BytesIO(unwritten(world, DTB))) as dump:
        assert len(dump.kernel_modules) == len(world.kernel_modules)
        assert dump.kernel_root is not None
        assert dump.kernel_root.confidence is MEDIUM


def test_A11_no_search_where_the_header_is_right():
    with dump_of(build_world()) as dump:
        assert dump.kernel_root is None
        assert dump.warnings == ()


# ---- A20: timestamps of the kernel's modules ----------------------------------------------------


def with_image(world: World, *, offset: int = 0xF8, mark: bytes = b"PE\0\0") -> None:
    """Give the second module a page with the headers of a PE file."""
    base = world.kernel_modules[1].start
    frame = max(world.memory.pages) + 1
    world.memory.add([frame])
    world.system.map(base, frame)
    page = bytearray(0x1000)
    page[:2] = b"MZ"
    struct.pack_into("<I", page, 0x3C, offset)
    if offset < 0xF00:
        page[offset : offset + 4] = mark
        struct.pack_into("<I", page, offset + 8, 0x5F8A1234)
        struct.pack_into("<H", page, offset + 0x18, 0x20B)
        struct.pack_into("<I", page, offset + 0x58, 0xABCDE)
    world.memory.write(frame << 12, bytes(page))


def test_A20_the_timestamp_of_the_image():
    world = build_world()
    with_image(world)
    world.tables.adopt(world.system)
    with dump_of(world) as dump:
        module = dump.kernel_modules[1]
        assert (module.timestamp, module.checksum) == (0x5F8A1234, 0xABCDE)
        assert module.inferred_timestamp is not None
        assert module.inferred_timestamp.confidence is HIGH
        assert "PE header" in module.inferred_timestamp.evidence


@pytest.mark.parametrize(
    "wrong", [{"offset": 0xFFFFFFF0}, {"offset": 0xFF0}, {"mark": b"PEXX"}], ids=str
)
def test_A20_what_is_no_image_has_none(wrong):
    world = build_world()
    with_image(world, **wrong)
    world.tables.adopt(world.system)
    with dump_of(world) as dump:
        assert dump.kernel_modules[1].timestamp is None


def stamp(world: World, place: int, size: int) -> None:
    """A timestamp in a loader entry of a current kernel."""
    entry = world.module_entries[place]
    world.kernel.pack(entry + 0x98, "II", size, 0x61234567)


def test_A20_the_timestamp_of_a_loader_entry():
    world = build_world()
    place = next(i for i, one in enumerate(world.machine.kernel_modules) if i)
    one = world.machine.kernel_modules[place]
    stamp(world, place, one.end - one.start - 0x123)
    with dump_of(world) as dump:
        module = next(m for m in dump.kernel_modules if m.start == one.start)
        assert module.timestamp == 0x61234567
        assert module.inferred_timestamp is not None
        assert module.inferred_timestamp.confidence is MEDIUM


@pytest.mark.parametrize("size", [0, 0x123, 0xFFFFFFFF])
def test_A20_a_size_that_does_not_fit_is_of_an_older_kernel(size):
    world = build_world()
    one = world.machine.kernel_modules[1]
    stamp(world, 1, size)
    with dump_of(world) as dump:
        module = next(m for m in dump.kernel_modules if m.start == one.start)
        assert module.timestamp is None
