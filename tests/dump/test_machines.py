"""Whole machines of every kind, from the dump file to processors, modules and registers.

`test_modules_end_to_end` goes into what can be wrong on the way, on AMD64.
"""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest

from builders import layouts
from builders.header import Header
from builders.header32 import (
    X86_CONTEXT,
    ExceptionRecord32,
    Header32,
    every_x86_register,
    x86_context,
)
from builders.kernel import STRANGE_BUILD
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import PAGE_SIZE
from builders.world import Options, build_world
from expectations import check_read
from kdmp_ks import Gva, KernelDumpParser, phys, virt
from kdmp_ks.architecture import AMD64 as AMD64_KIND
from kdmp_ks.architecture import ARM64 as ARM64_KIND
from kdmp_ks.architecture import X86 as X86_KIND
from kdmp_ks.errors import InvalidDataError, MemoryReadError, UnwrittenError
from kdmp_ks.ground.warnings import MissingPages

MACHINES = [AMD64, ARM64, X86, PAE]
ARCHITECTURES = {"AMD64": AMD64_KIND, "ARM64": ARM64_KIND, "x86": X86_KIND}
CASES = [
    pytest.param(machine, dump_type, id=f"{machine.name}, type {dump_type:x}")
    for machine in MACHINES
    for dump_type in (layouts.EVERY_TYPE if machine in (AMD64, ARM64) else layouts.EVERY_TYPE32)
]
every_machine = pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.name)


def opened(world, dump_type=1, **fields) -> KernelDumpParser:
    header = replace(world.header(dump_type), **fields)
    return KernelDumpParser(io.BytesIO(world.image_with(header).data))


def listed(modules):
    return [(item.start, item.end, item.path, item.name) for item in modules]


@pytest.mark.parametrize(("machine", "dump_type"), CASES)
def test_every_type_of_dump(machine, dump_type):
    world = build_world(Options(seed=dump_type, machine=machine))
    with opened(world, dump_type) as dump:
        assert dump.architecture is ARCHITECTURES[machine.name.partition(" ")[0]]
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules
        assert dump.crashing_processor.value is dump.processors[2]
        assert dump.warnings == ()
        assert all(type(item.start) is type(item.end) is Gva for item in dump.kernel_modules)


@pytest.mark.parametrize(("machine", "dump_type"), CASES)
def test_every_page_and_reads_at_random(machine, dump_type):
    world = build_world(Options(machine=machine))
    image, random = world.image(dump_type), Random(dump_type)
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        assert dict(dump.physmem) == {pfn << 12: at for pfn, at in image.offsets.items()}
        space = phys.Reader(dump)
        for pfn in random.sample(sorted(world.memory.pages), 40):
            assert space.read_exact(pfn << 12, PAGE_SIZE) == world.memory.pages[pfn]
            gpa, length = (pfn << 12) + random.randrange(PAGE_SIZE), random.randrange(0x3000)
            check_read(space, gpa, length, world.memory.read(gpa, length))


@every_machine
@pytest.mark.parametrize("seed", range(4))
def test_many_places_for_the_same_things(machine, seed):
    """Structures lie across pages here and there."""
    world = build_world(Options(seed=200 + seed, machine=machine, crashing=seed))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules
        assert dump.crashing_processor.value.number == seed


@pytest.mark.parametrize("machine", [AMD64, ARM64, X86, PAE], ids=lambda machine: machine.name)
def test_another_build(machine):
    """Offsets come from the KDBG."""
    world = build_world(Options(machine=machine, build=STRANGE_BUILD))
    with opened(world) as dump:
        assert listed(dump.user_modules) == world.user_modules
        assert [item.address for item in dump.processors] == [
            item.prcb for item in world.processors
        ]


@every_machine
def test_processors(machine):
    world = build_world(Options(machine=machine))
    names = [machine.instruction, machine.stack, *machine.every_register(0)]
    with opened(world) as dump:
        for processor, truth, registers in zip(
            dump.processors, world.processors, world.contexts, strict=True
        ):
            assert processor.address == truth.prcb
            assert processor.context_address == truth.context
            assert processor.thread.address == truth.thread
            assert processor.thread.process.address == truth.process
            for name in names:
                if hasattr(processor.context, name):
                    assert getattr(processor.context, name) == registers[name], name
        roots = [world.system.dtb] * 4
        roots[2] = world.tables.dtb
        found = [processor.directory_table_base for processor in dump.processors]
        asid = 0x42 << 48 if machine is ARM64 else 0
        assert found == [root | asid for root in roots]
        for number, root in enumerate(found):  # flag bits and identifiers do no harm
            kernel = virt.Reader(dump, root)
            assert kernel.read_exact(world.kdbg + 0x10, 4) == b"KDBG", number


def test_special_registers_of_x86():
    with opened(build_world(Options(machine=PAE))) as dump:
        one = dump.processors[0]
        assert one.special_registers.Cr0 == 0x8001003B
        assert one.special_registers.Cr2 == 0xDEAD0000
        assert one.cr4 == 0x6D9 | 1 << 5


def test_special_registers_of_arm64():
    world = build_world(Options(machine=ARM64))
    with opened(world) as dump:
        one = dump.processors[2]
        assert one.special_registers.Elr_El1 == 0xFFFFF80000201234
        assert one.arch_state.Tcr_El1 == 0x95B5513511
        assert one.arch_state.Ttbr1_El1 == world.tables.dtb + 0x800 | 0x42 << 48
        for name in ("cr3", "cr4"):
            with pytest.raises(InvalidDataError):
                getattr(one, name)


@every_machine
def test_the_kdbg(machine):
    """Its pointers are as wide as the machine's, although 32-bit kernels widen them."""
    world = build_world(Options(machine=machine))
    with opened(world) as dump:
        assert dump.kdbg.KernBase == machine.kernel_modules[0].start
        assert dump.kdbg.PsLoadedModuleList == world.module_head
        assert dump.kdbg.PsActiveProcessHead == world.module_head + 0x20
        assert dump.kdbg.SizePrcb == world.build.size_prcb
        assert dump.kdbg.PaeEnabled == machine.pae


@every_machine
def test_a_header_with_another_process_tables(machine):
    world = build_world(Options(machine=machine))
    with opened(world, directory_table_base=world.system.dtb) as dump:
        assert listed(dump.user_modules) == world.user_modules


@every_machine
@pytest.mark.parametrize("dump_type", [1, 2, 5])
def test_files_cut_anywhere(machine, dump_type):
    """What is still there reads as before; what is not, is an error that says so."""
    world = build_world(Options(machine=machine))
    image, random = world.image(dump_type), Random(machine.name)
    first = min(image.offsets.values())
    for _ in range(4):
        cut = image.cut(random.randrange(first, len(image.data)))
        with KernelDumpParser(io.BytesIO(cut.data)) as dump:
            assert dict(dump.physmem) == {pfn << 12: at for pfn, at in cut.offsets.items()}
            lost = len(image.offsets) - len(cut.offsets)
            facts = [fact for fact in dump.warnings if isinstance(fact, MissingPages)]
            assert [fact.count for fact in facts] == ([lost] if lost else [])
            names = {module.name for module in world.kernel_modules}
            assert {module.name for module in dump.kernel_modules if module.name} <= names
            for ask in (lambda: dump.processors, lambda: dump.user_modules):
                with suppress(MemoryReadError, InvalidDataError):
                    ask()


@every_machine
def test_context_and_exception_of_the_header(machine):
    world = build_world(Options(machine=machine))
    with opened(world) as dump:
        registers = world.contexts[2]
        context = dump.context_record
        for name in (machine.instruction, machine.stack, "context_flags"):
            assert getattr(context, name) == registers[name]
        assert dump.exception_record.exception_code == 0x80000003
        assert dump.exception_record.exception_address == registers[machine.instruction]


class TestArm64Context:
    def test_every_register(self):
        world = build_world(Options(machine=ARM64))
        registers = world.contexts[2]
        with opened(world) as dump:
            context = dump.context_record
            for name in ("cpsr", "fp", "lr", "sp", "pc", "fpcr", "fpsr"):
                assert getattr(context, name) == registers[name], name
            for name, count in (("x", 29), ("v", 32), ("bcr", 8), ("bvr", 8), ("wcr", 2)):
                expected = tuple(registers[f"{name}{i}"] for i in range(count))
                assert getattr(context, name) == expected, name


class TestHeader32:
    HEADER = Header32(
        dump_type=1,
        major_version=0xC,
        minor_version=2600,
        directory_table_base=0x39000,
        pfn_data_base=0x81086000,
        bug_check_code=0x1000008E,
        bug_check_parameters=(0xC0000005, 0xBF801234, 0xF7A3B9C4, 0),
        pae_enabled=1,
        kd_secondary_version=0x41,
        exception=ExceptionRecord32(
            code=0xC0000005, flags=0, record=0x81234567, address=0xBF801234, parameters=(1, 0x10)
        ),
        comment=b"a comment",
        attributes=0x8,
        boot_id=0x77,
        mini_dump_fields=0xCFF,
        secondary_data_state=1,
        product_type=3,
        suite_mask=0x310,
        writer_status=1,
        required_dump_space=0x123456789A,
        system_up_time=0x1122334455,
        system_time=0x01DA5E1F12345678,
        context=x86_context(every_x86_register(1)),
    )

    @pytest.fixture
    def dump(self):
        data = self.HEADER.build()
        self.HEADER.write_runs(data, [(1, 2), (0x100, 1)])
        with KernelDumpParser(io.BytesIO(bytes(data) + bytes(0x3000))) as dump:
            yield dump

    @pytest.mark.parametrize(
        ("name", "value"),
        [
            ("major_version", 0xC),
            ("minor_version", 2600),
            ("directory_table_base", 0x39000),
            ("pfn_database", 0x81086000),
            ("ps_loaded_module_list", 0x8055A420),
            ("ps_active_process_head", 0x8055A158),
            ("machine_image_type", 0x14C),
            ("number_processors", 1),
            ("bug_check_code", 0x1000008E),
            ("bug_check_code_parameters", (0xC0000005, 0xBF801234, 0xF7A3B9C4, 0)),
            ("pae_enabled", 1),
            ("kd_secondary_version", 0x41),
            ("kd_debugger_data_block", 0x8054C2E0),
            ("attributes", 8),
            ("boot_id", 0x77),
            ("dump_type", 1),
            ("minidump_fields", 0xCFF),
            ("secondary_data_state", 1),
            ("product_type", 3),
            ("suite_mask", 0x310),
            ("writer_status", 1),
            ("required_dump_space", 0x123456789A),
            ("system_up_time", 0x1122334455),
            ("system_time", 0x01DA5E1F12345678),
        ],
    )
    def test_fields(self, dump, name, value):
        assert getattr(dump.headers, name) == value

    def test_comment(self, dump):
        assert dump.headers.comment.startswith(b"a comment\0")

    def test_runs(self, dump):
        block = dump.headers.physical_memory_block
        assert (block.number_of_runs, block.number_of_pages) == (2, 3)
        assert [(run.base_page, run.page_count) for run in block.runs] == [(1, 2), (0x100, 1)]
        assert dict(dump.physmem) == {0x1000: 0x1000, 0x2000: 0x2000, 0x100000: 0x3000}

    def test_exception(self, dump):
        record = dump.exception_record
        assert (record.exception_code, record.exception_flags) == (0xC0000005, 0)
        assert (record.exception_record, record.exception_address) == (0x81234567, 0xBF801234)
        assert record.number_parameters == 2
        assert record.exception_information[:2] == (1, 0x10)

    def test_context(self, dump):
        registers = every_x86_register(1)
        for name in X86_CONTEXT:
            assert getattr(dump.context_record, name) == registers[name], name


@pytest.mark.parametrize(("header", "most"), [(Header, 42), (Header32, 86)])
def test_as_many_runs_as_fit(header, most):
    """In either header, to the last one."""
    runs = [(0x10 * (i + 1), 1 + i % 3) for i in range(most)]
    total = sum(count for _, count in runs)
    data = header().build()
    header().write_runs(data, runs)
    with KernelDumpParser(io.BytesIO(bytes(data) + bytes(0x1000 * total))) as dump:
        assert len(dump.physmem) == total
        assert dump.warnings == ()
        at = header.SIZE
        for base, count in runs:
            assert dump.physmem[base << 12] == at
            at += count * 0x1000


def test_more_runs_than_fit_in_32_bits():
    data = Header32().build()
    Header32().write_runs(data, [(1, 1)], count=87)
    with pytest.raises(InvalidDataError) as caught:
        KernelDumpParser(io.BytesIO(bytes(data) + bytes(0x1000))).physmem  # noqa: B018
    assert caught.value.field == "PhysicalMemoryBlock.NumberOfRuns"
    assert (caught.value.expected, caught.value.got) == ("at most 0x56", 87)


@pytest.mark.parametrize("count", [0x45474150])
def test_a_run_list_of_32_bits_that_was_never_written(count):
    data = Header32().build()
    struct.pack_into("<I", data, 0x64, count)
    with KernelDumpParser(io.BytesIO(bytes(data) + bytes(0x1000))) as dump:
        assert dump.context_record.eip
        with pytest.raises(Exception, match="never written"):
            dump.physmem  # noqa: B018


def test_no_kdbg_at_all():
    """As LiveKD leaves 32-bit headers: the list of modules stands in the header itself."""
    world = build_world(Options(machine=PAE))
    with opened(world, kd_debugger_data_block=None) as dump:
        assert dump.headers.kd_debugger_data_block == 0x45474150
        assert listed(dump.kernel_modules) == world.kernel_modules
        with pytest.raises(UnwrittenError, match="KdDebuggerDataBlock of the header was never"):
            dump.kdbg  # noqa: B018
        assert list(dump.user_modules) == []
        assert dump.user_modules.warnings
