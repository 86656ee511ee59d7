"""The same dumps through `kdmp-parser` and `volatility3`, wherever these are right.

What is known to differ, is left out here, and is shown by the tests at the end where it can be:

* kdmp-parser (0.7.4) drops up to 7 page frames at the end of a bitmap whose number of bits is no
  multiple of 8; keeps bit 12 (PAT) and the reserved bits in the address of a large page, and of
  a large page gives the 4 KiB that holds the address; takes 36 bits of a frame number; does not
  follow a page in transition; ignores the upper bits of an address that is not canonical; knows
  4 levels; reads the table of ranges one entry too far, unless something stops it; and drops 96
  reserved bytes of the context, so that all behind Xmm15 is wrong there.
* volatility3 (2.28) reads types 1 and 5 only; reads the bitmap in words of 32 bits without
  regard for where it ends; masks bit 12 of large pages but not the reserved bits above, so that
  the bits for addresses above 4 GiB of a 4 MiB page (PSE-36) end up in the middle of an address;
  does not follow pages in transition; gives no address for a page that is not in the dump; and
  takes a whole page from the root of PAE tables on, so that the page behind has to be there.

kdmp-parser also refuses a context whose two copies of MXCSR differ, as they do in real dumps.
"""

from __future__ import annotations

import struct
from random import Random

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.machine import PAE, X86
from builders.memory import PAGE_SIZE, PhysicalMemory, scattered_frames
from builders.pagetables import Mapped, PageTables, Rights
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser, phys, virt
from peers import peer

KERNEL = 0xFFFFF80000000000
RUNS = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x61, 1), (0x63, 4))


def sparse_memory() -> PhysicalMemory:
    memory = PhysicalMemory()
    for base, count in RUNS:
        memory.add(range(base, base + count))
    return memory


def equal_mxcsr(salt: int) -> bytes:
    """A context that kdmp-parser takes for sane."""
    context = bytearray(x64_context(every_register(salt) | {"mxcsr": 0x1F80}))
    struct.pack_into("<I", context, 0x118, 0x1F80)
    return bytes(context)


def dump_of(dump_type: int, memory: PhysicalMemory, **header) -> layouts.Image:
    head = Header(dump_type=dump_type, context=equal_mxcsr(3), **header)
    runs = memory.runs()
    if dump_type == 1:
        return layouts.full(head, memory.pages, runs)
    if dump_type in (5, 6):
        # A multiple of 64 bits: what all peers can read.
        magic = b"FDMPDUMP" if dump_type == 5 else b"SDMPDUMP"
        bits = max(memory.pages) // 64 * 64 + 64
        return layouts.bitmap(head, memory.pages, bits=bits, magic=magic)
    if dump_type == 0xA:
        Random(3).shuffle(runs)
    # For types 8 and 9 the peer needs an entry of zeros to find the end of the table.
    return layouts.rdmp(head, memory.pages, runs, padding=0 if dump_type == 0xA else 1)


# ---- kdmp-parser --------------------------------------------------------------------------------


@pytest.fixture
def kdmp_parser():
    return peer("kdmp_parser")


@pytest.mark.parametrize("dump_type", [1, 5, 6, 8, 9, 0xA], ids="type{:x}".format)
def test_kdmp_parser_physical_memory(kdmp_parser, dump_type, tmp_path):
    memory = sparse_memory()
    path = tmp_path / "it.dmp"
    path.write_bytes(dump_of(dump_type, memory).data)
    theirs = kdmp_parser.KernelDumpParser(path)
    with KernelDumpParser(path) as dump:
        assert theirs.type == dump.dump_type
        assert sorted(theirs.pages.keys()) == list(dump.physmem)
        assert len(dump.physmem) == len(memory.pages)
        space = phys.Reader(dump)
        for gpa, page in theirs.pages.items():
            assert space.read_exact(gpa, PAGE_SIZE) == bytes(page)
        for gpa in (0, 0x4000, 0x67000):
            assert space.try_read_exact(gpa, 1) is None
            assert theirs.read_physical_page(gpa) is None


def test_kdmp_parser_header_and_context(kdmp_parser, tmp_path):
    path = tmp_path / "it.dmp"
    path.write_bytes(dump_of(1, sparse_memory()).data)
    theirs = kdmp_parser.KernelDumpParser(path)
    with KernelDumpParser(path) as dump:
        ours, headers = dump.context_record, dump.headers
        for name in ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "rip"):
            assert getattr(ours, name) == getattr(theirs.context, name.capitalize()), name
        for name in [f"r{i}" for i in range(8, 16)]:
            assert getattr(ours, name) == getattr(theirs.context, name.upper()), name
        for name, other in (("seg_cs", "SegCs"), ("seg_ss", "SegSs"), ("eflags", "EFlags")):
            assert getattr(ours, name) == getattr(theirs.context, other), name
        for name, other in (
            ("ps_loaded_module_list", "PsLoadedModuleList"),
            ("ps_active_process_head", "PsActiveProcessHead"),
            ("kd_debugger_data_block", "KdDebuggerDataBlock"),
            ("number_processors", "NumberProcessors"),
            ("bug_check_code", "BugCheckCode"),
            ("minor_version", "MinorVersion"),
            ("system_time", "SystemTime"),
            ("system_up_time", "SystemUpTime"),
            ("suite_mask", "SuiteMask"),
        ):
            assert getattr(headers, name) == getattr(theirs.header, other), name
        parameters = list(theirs.header.BugCheckCodeParameter)
        assert list(headers.bug_check_code_parameters) == parameters
        assert dump.exception_record.exception_code == theirs.header.Exception.ExceptionCode
        assert theirs.directory_table_base == headers.directory_table_base


def test_kdmp_parser_translations(kdmp_parser, tmp_path):
    """Small pages everywhere, large ones without PAT: every address of both readers agrees."""
    memory = PhysicalMemory()
    frames = scattered_frames(memory, [(0x100, 0x60), (0x9ABCD, 0x10)], Random(9))
    tables = PageTables(memory, frames)
    memory.add(range(0x40000, 0x40008))
    random = Random(10)
    for i in range(0x20):
        if i % 5:
            rights = Rights(random.random() < 0.5, random.random() < 0.5, random.random() < 0.5)
            tables.map(KERNEL + i * PAGE_SIZE, next(frames), rights=rights)
    tables.map(KERNEL + 0x40000000, 0x40000, "2m")
    tables.map(KERNEL + 0x80000000, 0x40000, "1g")
    path = tmp_path / "it.dmp"
    path.write_bytes(dump_of(1, memory, directory_table_base=tables.dtb).data)
    theirs = kdmp_parser.KernelDumpParser(path)
    mapped = 0
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)
        for start in (KERNEL, KERNEL + 0x40000000, KERNEL + 0x80000000, KERNEL + 0x123400000):
            for gva in range(start - 0x1000, start + 0x22000, 0x7F8):
                ours = reader.try_translate(gva)
                assert (ours and ours.gpa) == theirs.translate_virtual(gva), f"{gva:#x}"
                page = theirs.read_virtual_page(gva)
                assert reader.try_read_exact(gva & ~0xFFF, PAGE_SIZE) == page
                mapped += page is not None
    assert mapped > 80


# ---- volatility3 --------------------------------------------------------------------------------


@pytest.mark.parametrize("dump_type", [1, 5])
def test_volatility_physical_memory(volatility, dump_type, tmp_path):
    memory = sparse_memory()
    path = tmp_path / "it.dmp"
    path.write_bytes(dump_of(dump_type, memory).data)
    theirs = volatility(path, 0x1AD000)
    random = Random(dump_type)
    found = 0
    with KernelDumpParser(path) as dump:
        space = phys.Reader(dump)
        for pfn in range(0x70):
            ours = space.try_read_exact(pfn << 12, PAGE_SIZE)
            assert ours == theirs.read(theirs.crash, pfn << 12, PAGE_SIZE)
            found += ours is not None
        for _ in range(200):
            gpa, length = random.randrange(0x68000), random.choice((1, 8, 0x1000, 0x3001))
            assert space.try_read_exact(gpa, length) == theirs.read(theirs.crash, gpa, length)
    assert found == len(memory.pages)


@pytest.mark.parametrize("seed", [0, 1])
def test_volatility_virtual_memory(volatility, seed, tmp_path):
    """Every sort of page that is not in transition, large ones with PAT set among them."""
    world = build_world(Options(seed=seed))
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image(1).data)
    theirs = volatility(path, world.tables.dtb)
    compared = 0
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)
        for start, length in world.regions:
            for gva in range(start, min(start + length, 1 << 64), 0xC04):
                ours = reader.try_translate(gva)
                if ours is not None and ours.transition:
                    continue
                data = reader.try_read_exact(gva, 1)
                gpa = None if ours is None or data is None else int(ours.gpa)
                assert gpa == theirs.translate(gva), f"{gva:#x}"
                assert data == theirs.read(theirs.intel, gva, 1), f"{gva:#x}"
                compared += data is not None
    assert compared > 500


MACHINES32 = [pytest.param(X86, "Intel", id="x86"), pytest.param(PAE, "IntelPAE", id="PAE")]


def world32(machine, seed=0):
    """A 32-bit machine with what volatility3 needs: a page behind the root of PAE tables."""
    world = build_world(Options(machine=machine, seed=seed))
    world.memory.page((world.tables.dtb >> 12) + 1)
    return world


def image32(world, dump_type):
    if dump_type == 1:
        return world.image(1)
    # The peer looks at every word of the bitmap, and takes its time.
    for pfn in [pfn for pfn in world.memory.pages if pfn >> 20]:
        del world.memory.pages[pfn]
    bits = max(world.memory.pages) // 32 * 32 + 32
    return layouts.bitmap(world.header(dump_type), world.memory.pages, bits=bits)


@pytest.mark.parametrize("dump_type", [1, 5])
@pytest.mark.parametrize(("machine", "layer"), MACHINES32)
def test_volatility_physical_memory_of_32_bit_machines(
    volatility, machine, layer, dump_type, tmp_path
):
    world = world32(machine)
    path = tmp_path / "it.dmp"
    path.write_bytes(image32(world, dump_type).data)
    theirs = volatility(path, world.tables.dtb, layer)
    random = Random(dump_type)
    pfns = sorted(world.memory.pages)
    assert theirs.crash.dtb == world.tables.dtb
    found = 0
    with KernelDumpParser(path) as dump:
        assert dump.headers.directory_table_base == theirs.crash.dtb
        space = phys.Reader(dump)
        for pfn in {pfn + step for pfn in random.sample(pfns, 150) for step in (-1, 0, 1)}:
            ours = space.try_read_exact(pfn << 12, PAGE_SIZE)
            assert ours == theirs.read(theirs.crash, pfn << 12, PAGE_SIZE), f"{pfn:#x}"
            found += ours is not None
        for _ in range(150):
            gpa = (random.choice(pfns) << 12) + random.randrange(PAGE_SIZE)
            length = random.choice((1, 8, 0x1000, 0x3001))
            assert space.try_read_exact(gpa, length) == theirs.read(theirs.crash, gpa, length)
    assert found > 150


@pytest.mark.parametrize("dump_type", [1, 5])
@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize(("machine", "layer"), MACHINES32)
def test_volatility_virtual_memory_of_32_bit_machines(
    volatility, machine, layer, seed, dump_type, tmp_path
):
    """Every sort of page that is neither in transition nor reached by PSE-36."""
    world = world32(machine, seed)
    path = tmp_path / "it.dmp"
    path.write_bytes(image32(world, dump_type).data)
    theirs = volatility(path, world.tables.dtb, layer)
    compared = 0
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)
        for start, length in world.regions:
            for gva in range(start, min(start + length, 1 << 32), 0xC04):
                ours = reader.try_translate(gva)
                if ours is not None and (ours.transition or ours.gpa >> 32):
                    continue
                data = reader.try_read_exact(gva, 1)
                gpa = None if ours is None or data is None else int(ours.gpa)
                assert gpa == theirs.translate(gva), f"{gva:#x}"
                assert data == theirs.read(theirs.intel, gva, 1), f"{gva:#x}"
                compared += data is not None
        entry = world.module_entries[0]
        assert reader.read_exact(entry, 0x50) == theirs.read(theirs.intel, entry, 0x50)
    assert compared > 500


def test_volatility_and_the_qemu_dump(volatility, qemu_dump, qemu_oracle):
    """Three opinions about one file: QEMU's, volatility3's and ours."""
    dtb = int(qemu_oracle["cr3"][0], 16)
    theirs = volatility(qemu_dump, dtb)
    agreed = 0
    with KernelDumpParser(qemu_dump) as dump:
        reader = virt.Reader(dump)
        for item in qemu_oracle["translations"][::5]:
            walk = item["walk"]
            if item["cpu"] or not walk.get("in_dump") or not walk["tables_in_dump"]:
                continue
            if walk.get("reserved_bit"):
                continue
            gva = int(item["va"], 16)
            assert theirs.translate(gva) == int(item["pa"], 16) == reader.translate(gva).gpa
            agreed += 1
    assert agreed > 200


# ---- where they are wrong -----------------------------------------------------------------------


def test_kdmp_parser_drops_the_last_frames_of_a_bitmap(kdmp_parser, tmp_path):
    memory = sparse_memory()
    path = tmp_path / "it.dmp"
    last = 0x6C
    memory.page(last)
    header = Header(dump_type=5, context=equal_mxcsr(3))
    path.write_bytes(layouts.bitmap(header, memory.pages, bits=last + 1).data)
    theirs = kdmp_parser.KernelDumpParser(path)
    with KernelDumpParser(path) as dump:
        assert len(dump.physmem) == len(memory.pages) > len(theirs.pages)
        assert phys.Reader(dump).read_exact(last << 12, PAGE_SIZE) == memory.pages[last]


def test_kdmp_parser_keeps_the_pat_bit_and_drops_transition(kdmp_parser, tmp_path):
    memory = PhysicalMemory()
    frames = scattered_frames(memory, [(0x100, 0x10)], Random(1))
    tables = PageTables(memory, frames)
    memory.add(range(0x40000, 0x40004))
    tables.map(KERNEL, 0x40000, "2m", pat=True)
    tables.map(KERNEL + 0x40000000, next(frames), transition=True)
    path = tmp_path / "it.dmp"
    path.write_bytes(dump_of(1, memory, directory_table_base=tables.dtb).data)
    theirs = kdmp_parser.KernelDumpParser(path)
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)
        truth = tables.translate(KERNEL + 0x10)
        assert isinstance(truth, Mapped)
        assert reader.translate(KERNEL + 0x10).gpa == truth.gpa == 0x40000010
        assert theirs.translate_virtual(KERNEL + 0x10) == 0x40001010
        assert reader.translate(KERNEL + 0x40000000).transition
        assert theirs.translate_virtual(KERNEL + 0x40000000) is None


def test_volatility_mistakes_pages_above_4_gib(volatility, tmp_path):
    """Without PAE these take large pages, in whose entries their upper address bits lie low."""
    world = world32(X86)
    large = X86.places.large + 2 * 0x400000
    gva = large + 0x3FF010
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image(1).data)
    theirs = volatility(path, world.tables.dtb, "Intel")
    truth = world.tables.translate(gva)
    assert isinstance(truth, Mapped)
    assert truth.gpa == 0x3003FF010
    with KernelDumpParser(path) as dump:
        reader = virt.Reader(dump)
        assert reader.translate(gva).gpa == truth.gpa
        assert reader.read_exact(gva, 8) == world.tables.read(gva, 8).data
    assert theirs.translate(gva) != truth.gpa
    assert theirs.read(theirs.intel, gva, 8) != world.tables.read(gva, 8).data


def test_volatility_wants_a_page_behind_the_root_of_pae_tables(volatility, tmp_path):
    world = build_world(Options(machine=PAE))
    world.memory.pages.pop((world.tables.dtb >> 12) + 1, None)
    path = tmp_path / "it.dmp"
    path.write_bytes(world.image(1).data)
    theirs = volatility(path, world.tables.dtb, "IntelPAE")
    gva = world.tables.END - 0x1000
    with KernelDumpParser(path) as dump:
        assert virt.Reader(dump).translate(gva).gpa == world.tables.translate(gva).gpa
    assert theirs.translate(gva) is None
