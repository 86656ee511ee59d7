"""Modules and processors of whole machines, from the dump file to the names."""

from __future__ import annotations

import io
import struct
from dataclasses import replace

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.kernel import BUILD_19041, STRANGE_BUILD, module
from builders.world import (
    ABSENT_FRAME,
    KERNEL_MODULES,
    USER_MODULES,
    WOW64_MODULES,
    Options,
    build_world,
)
from kdmp_ks import Gva, KernelDumpParser
from kdmp_ks.errors import InvalidDataError, MemoryReadError, NotInDumpError, PartialReadError
from kdmp_ks.ground.warnings import BrokenList, Unavailable, UnreadableName


def opened(world, dump_type=1):
    return KernelDumpParser(io.BytesIO(world.image(dump_type).data))


def listed(modules):
    return [(item.start, item.end, item.path, item.name) for item in modules]


@pytest.mark.parametrize("dump_type", layouts.EVERY_TYPE, ids="type{:x}".format)
def test_every_type_of_dump(dump_type):
    world = build_world(Options(seed=dump_type))
    with opened(world, dump_type) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules
        assert dump.warnings == ()
        assert all(type(item.start) is type(item.end) is Gva for item in dump.kernel_modules)


@pytest.mark.parametrize("levels", [4, 5])
@pytest.mark.parametrize("build", [BUILD_19041, STRANGE_BUILD], ids=["19041", "strange"])
@pytest.mark.parametrize("wow64", [False, True], ids=["64-bit", "WoW64"])
@pytest.mark.parametrize("crashing", [0, 3])
def test_every_kind_of_machine(levels, build, wow64, crashing):
    """Offsets come from the KDBG, the process from the processor that crashed."""
    world = build_world(Options(seed=7, levels=levels, build=build, wow64=wow64, crashing=crashing))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules
        assert dump.warnings == ()


@pytest.mark.parametrize("seed", range(12))
def test_many_places_for_the_same_things(seed):
    """Structures lie across pages here and there."""
    world = build_world(Options(seed=100 + seed))
    with opened(world, layouts.EVERY_TYPE[seed % 7]) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules


def test_a_program_in_both_lists_is_one_module():
    assert USER_MODULES[0] in WOW64_MODULES
    with opened(build_world(Options())) as dump:
        starts = [item.start for item in dump.user_modules]
        assert starts.count(USER_MODULES[0].start) == 1
        assert len(starts) == 5
        # Two modules of the same name are two.
        assert [item.name for item in dump.user_modules].count("ntdll.dll") == 2


def test_processors():
    world = build_world(Options(processors=3, crashing=1))
    with opened(world) as dump:
        assert [item.address for item in dump.processors] == [
            item.prcb for item in world.processors
        ]
        assert [item.number for item in dump.processors] == [0, 1, 2]
        for processor, truth, registers in zip(
            dump.processors, world.processors, world.contexts, strict=True
        ):
            assert processor.context_address == truth.context
            assert processor.thread.address == truth.thread
            assert processor.thread.process.address == truth.process
            for name in ("rip", "rsp", "rax", "r15", "eflags", "seg_cs", "last_exception_from_rip"):
                assert getattr(processor.context, name) == registers[name]
        assert dump.crashing_processor is not None
        assert dump.crashing_processor.value.number == 1
        assert dump.processors[1].cr3 == world.tables.dtb
        assert dump.processors[0].cr3 == world.system.dtb


def test_a_header_with_another_process_tables():
    """Older LiveKD notes the tables of whoever called it; the thread's process has its own."""
    world = build_world(Options())
    header = replace(world.header(), directory_table_base=world.system.dtb)
    image = layouts.full(header, world.memory.pages, world.memory.runs())
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert listed(dump.user_modules) == world.user_modules


# ---- lazy ---------------------------------------------------------------------------------------


class CountingFile(io.BytesIO):
    """Notes which parts of the file are read."""

    def __init__(self, data):
        super().__init__(data)
        self.touched = []

    def _note(self, length):
        self.touched.append((self.tell(), length))

    def read(self, size=-1):
        self._note(size)
        return super().read(size)

    def readinto(self, buffer):
        self._note(len(buffer))
        return super().readinto(buffer)


@pytest.mark.parametrize("dump_type", [1, 5, 8])
def test_nothing_in_memory_is_read_before_it_is_asked_for(dump_type):
    world = build_world(Options())
    image = world.image(dump_type)
    first_page = min(image.offsets.values())
    source = CountingFile(image.data)

    def pages_touched():
        return [at for at, length in source.touched if at >= first_page and length]

    with KernelDumpParser(source) as dump:
        assert source.touched
        assert dump.headers.number_processors == 4
        assert dump.context_record.rip == world.contexts[2]["rip"]
        assert len(dump.physmem) == len(world.memory.pages)
        assert dump.warnings == ()
        assert not pages_touched()
        assert len(dump.kernel_modules) == 4
        assert pages_touched()
        before = len(source.touched)
        assert len(dump.kernel_modules) == 4
        assert len(source.touched) == before


def test_a_broken_list_is_no_matter_until_it_is_asked_for():
    world = build_world(Options())
    world.kernel.pack(world.module_head, "QQ", 0xFFFF900000001234, 0)
    world.user.pack(world.process.peb + 0x18, "Q", 0x7777777777)
    with opened(world) as dump:
        assert dump.context_record.rip
        assert dump.warnings == ()
        assert listed(dump.kernel_modules) == []
        kernel_facts = dump.warnings
        assert kernel_facts
        assert dump.user_modules is dump.user_modules
        assert set(dump.warnings) > set(kernel_facts)


# ---- broken -------------------------------------------------------------------------------------

BAD_LINKS = {
    "not mapped": 0xFFFF900000001230,
    "not canonical": 0x1234567812345678,
    "zero": 0,
    "the top": 0xFFFFFFFFFFFFFFF8,
}


@pytest.mark.parametrize("bad", BAD_LINKS.values(), ids=BAD_LINKS)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_broken_link_keeps_what_came_before(place, bad):
    world = build_world(Options())
    world.kernel.pack(world.module_entries[place], "Q", bad)
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == sorted(KERNEL_MODULES[: place + 1])
        (fact,) = dump.warnings
        assert isinstance(fact, BrokenList)
        assert str(fact)
        # The other list is none the worse.
        assert listed(dump.user_modules) == world.user_modules


@pytest.mark.parametrize("back_to", [0, 1, 2])
def test_a_loop_ends(back_to):
    world = build_world(Options())
    world.kernel.pack(world.module_entries[2], "Q", world.module_entries[back_to])
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == sorted(KERNEL_MODULES[:3])
        assert [type(fact) for fact in dump.warnings] == [BrokenList]


def test_an_entry_whose_page_was_not_saved():
    world = build_world(Options())
    elsewhere = 0xFFFFF91000000000
    world.tables.map(elsewhere, ABSENT_FRAME)
    world.kernel.pack(world.module_entries[2], "Q", elsewhere + 0x100)
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == sorted(KERNEL_MODULES[:3])
        (fact,) = dump.warnings
        assert isinstance(fact, BrokenList)
        assert isinstance(fact.reason, PartialReadError)
        assert isinstance(fact.reason.reason, NotInDumpError)
        assert fact.reason.reason.gpa == (ABSENT_FRAME << 12) + 0x100


def test_an_entry_of_which_only_the_link_was_saved():
    """The list goes on behind it."""
    world = build_world(Options())
    page = 0xFFFFF91000000000
    world.tables.map(page, next(world.tables.frames))
    entry = page + 0x1000 - 0x10
    world.kernel.pack(world.module_entries[1], "Q", entry)
    world.tables.write(entry, struct.pack("<QQ", world.module_entries[2], 0))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        (fact,) = dump.warnings
        assert isinstance(fact, Unavailable)


@pytest.mark.parametrize("which", [0, 3])
def test_a_name_that_cannot_be_read_thins_the_list_only(which):
    world = build_world(Options())
    entry = world.module_entries[which]
    world.kernel.pack(entry + 0x50, "Q", 0xFFFF900000000000)
    truth = KERNEL_MODULES[which]
    with opened(world) as dump:
        assert len(dump.kernel_modules) == 4
        got = next(item for item in dump.kernel_modules if item.start == truth.start)
        assert got.end == truth.end
        assert got.name == truth.name  # BaseDllName is still there
        others = [item for item in listed(dump.kernel_modules) if item[0] != truth.start]
        assert others == [item for item in world.kernel_modules if item != truth]
        (fact,) = dump.warnings
        assert isinstance(fact, UnreadableName)
        assert fact.address == 0xFFFF900000000000
    world.kernel.pack(entry + 0x60, "Q", 0xFFFF900000000000)
    with opened(world) as dump:
        got = next(item for item in dump.kernel_modules if item.start == truth.start)
        assert (got.end, got.path, got.name) == (truth.end, "", "")
        assert {type(fact) for fact in dump.warnings} == {UnreadableName}


def test_an_absurd_name_length_ends():
    world = build_world(Options())
    entry = world.module_entries[1]
    world.kernel.pack(entry + 0x48, "HH", 0xFFFF, 0xFFFF)
    with opened(world) as dump:
        assert len(dump.kernel_modules) == 4
        assert [type(fact) for fact in dump.warnings] == [UnreadableName]


def test_modules_by_the_hundred():
    many = tuple(
        module(0xFFFFF80010000000 + i * 0x10000, 0x8000, f"\\Driver\\number{i}.sys")
        for i in range(300)
    )
    world = build_world(Options(kernel_modules=tuple(reversed(many))))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == list(many)


def test_empty_lists():
    world = build_world(Options(kernel_modules=(), user_modules=(), wow64_modules=()))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == []
        assert listed(dump.user_modules) == []
        assert dump.warnings == ()


def test_names_with_odd_characters():
    odd = (
        module(0xFFFFF80020000000, 0x1000, "\\SystemRoot\\中文驱动.sys"),
        module(0xFFFFF80020010000, 0x1000, "\\SystemRoot\\\U0001f600.sys"),
    )
    world = build_world(Options(kernel_modules=odd))
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == list(odd)


@pytest.mark.parametrize("step", ["kdbg", "block", "thread", "teb", "peb", "ldr", "head"])
def test_a_way_to_the_process_that_breaks(step):
    """Each stage in turn; the kernel's modules do not depend on it."""
    world = build_world(Options(wow64=False))
    crashing, bad = world.processors[2], 0xFFFF900000000000
    build = world.build
    if step == "kdbg":
        world.kernel.tables.write(world.kdbg + 0x10, b"XXXX")
    elif step == "block":
        world.kernel.pack(world.kdbg + 0x218, "Q", bad)
    elif step == "thread":
        world.kernel.pack(crashing.prcb + build.prcb_current_thread, "Q", bad)
    elif step == "teb":
        world.kernel.pack(crashing.thread + build.thread_teb, "Q", 0x7777777000)
        world.kernel.pack(crashing.process + build.process_peb, "Q", 0x7777777000)
    elif step == "peb":
        world.user.pack(world.process.teb + 0x60, "Q", 0x7777777000)
    elif step == "ldr":
        world.user.pack(world.process.peb + 0x18, "Q", 0x7777777000)
    else:
        world.user.pack(world.process.list_head, "Q", 0x7777777000)
    with opened(world) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert dump.warnings == ()
        assert listed(dump.user_modules) == []
        assert dump.warnings
        assert all(str(fact) for fact in dump.warnings)
        assert {type(fact) for fact in dump.warnings} <= {Unavailable, BrokenList}


def test_a_broken_32_bit_list_keeps_the_64_bit_one():
    world = build_world(Options())
    world.user.pack(world.process.entries32[1], "I", 0xFFFF0000)
    with opened(world) as dump:
        expected = sorted({*USER_MODULES, *WOW64_MODULES[:2]})
        assert listed(dump.user_modules) == expected
        assert [type(fact) for fact in dump.warnings] == [BrokenList]


def test_a_broken_64_bit_list_keeps_the_32_bit_one():
    world = build_world(Options())
    world.user.pack(world.process.entries[0], "Q", 0x7777777770)
    with opened(world) as dump:
        assert listed(dump.user_modules) == sorted({USER_MODULES[0], *WOW64_MODULES})
        assert [type(fact) for fact in dump.warnings] == [BrokenList]


def test_a_thread_of_the_system_has_no_user_modules():
    world = build_world(Options())
    crashing, build = world.processors[2], world.build
    world.kernel.pack(crashing.thread + build.thread_teb, "Q", 0)
    world.kernel.pack(crashing.process + build.process_peb, "Q", 0)
    with opened(world) as dump:
        assert listed(dump.user_modules) == []
        assert listed(dump.kernel_modules) == world.kernel_modules


@pytest.mark.parametrize("count", [0, 0xFFFFFFFF])
def test_an_absurd_number_of_processors_ends(count):
    world = build_world(Options())
    image = world.image()
    raw = bytearray(image.data)
    struct.pack_into("<I", raw, 0x34, count)
    with KernelDumpParser(io.BytesIO(bytes(raw))) as dump:
        assert listed(dump.kernel_modules) == world.kernel_modules
        assert len(dump.user_modules) in (0, len(world.user_modules))
        assert dump.warnings


def test_no_kdbg_is_an_error_where_it_is_asked_for():
    memory_less = Header(context=x64_context(every_register(1)))
    image = layouts.full(memory_less, {}, [])
    with KernelDumpParser(io.BytesIO(image.data)) as dump:
        with pytest.raises((MemoryReadError, InvalidDataError)):
            _ = dump.kdbg
        assert listed(dump.kernel_modules) == []
        assert listed(dump.user_modules) == []
        assert dump.warnings
