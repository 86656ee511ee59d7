"""Changed copies of dumps: what was asked for changes, and nothing else."""

from __future__ import annotations

import struct
from dataclasses import replace
from functools import cache

import pytest

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.machine import AMD64, ARM64, PAE, X86
from builders.memory import PAGE_SIZE
from builders.triage import BLOBS, KERNEL, secondary_data, small, small32
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import (
    NotInDumpError,
    NotPresentError,
    UnsupportedDumpError,
    WriteError,
)
from kdmp_ks.writers import DumpEdit

TYPES = [1, 2, 5, 6, 8, 9, 0xA]


def name_of(value) -> str:
    return getattr(value, "name", str(value))


@cache
def built_world(machine, dump_type):
    """A machine and its dump, which no test changes."""
    world = build_world(Options(machine=machine))
    return world, world.image(dump_type)


def same_pages(before: bytes, after: bytes) -> list[int]:
    """Offsets of the blocks of 256 bytes in which two files differ."""
    assert len(before) == len(after)
    return [
        at for at in range(0, len(before), 256) if before[at : at + 256] != after[at : at + 256]
    ]


def patched(data: bytes, *patches: tuple[int, bytes]) -> bytes:
    changed = bytearray(data)
    for at, new in patches:
        changed[at : at + len(new)] = new
    return bytes(changed)


@pytest.fixture
def edited(tmp_path):
    """Writes a dump, changes it by a function, and returns the bytes of the copy."""

    def edit(data: bytes, change, name="it.dmp") -> bytes:
        path, target = tmp_path / name, tmp_path / f"changed-{name}"
        path.write_bytes(data)
        with KernelDumpParser(path) as dump:
            one = DumpEdit(dump)
            change(one)
            size = one.save(target)
        assert path.read_bytes() == data
        result = target.read_bytes()
        assert len(result) == size
        return result

    return edit


@pytest.mark.parametrize("dump_type", TYPES)
def test_without_changes(edited, dump_type):
    _, image = built_world(AMD64, dump_type)
    data = image.data
    assert edited(data, lambda _: None) == data


@pytest.mark.parametrize("dump_type", TYPES)
def test_memory_by_physical_address(edited, dump_type):
    world, image = built_world(AMD64, dump_type)
    runs = [(base, count) for base, count in world.memory.runs() if count > 1]
    base = runs[0][0]

    def change(edit):
        edit.write_physical((base << 12) + 0xFFC, b"abcdefgh")
        edit.write_physical((base << 12) + 0xFFE, b"CD")
        edit.write_physical(base << 12, b"")

    wanted = patched(
        image.data,
        (image.offsets[base] + 0xFFC, b"abCD"),
        (image.offsets[base + 1], b"efgh"),
    )
    assert edited(image.data, change) == wanted


@pytest.mark.parametrize(
    ("machine", "dump_type"),
    [*((AMD64, kind) for kind in TYPES), (ARM64, 1), (ARM64, 6), (X86, 5), (PAE, 1)],
    ids=name_of,
)
def test_registers_of_every_processor(edited, machine, dump_type):
    """Those of the crashing one are in the header and in memory, of the others in memory."""
    world, image = built_world(machine, dump_type)
    names = {8: ("rip", "rsp"), 4: ("eip", "esp")}[world.kernel.pointer_size]
    names = ("pc", "sp") if machine is ARM64 else names
    values = [0x80001000 + 0x1000 * number for number in range(4)]

    def change(edit):
        for number, value in enumerate(values):
            where = edit.set_registers(dict.fromkeys(names, value), number)
            assert where == (number == world.options.crashing, True)

    changed = edited(image.data, change)
    sizes, places = {8: 8, 4: 4}[world.kernel.pointer_size], PLACES[names[0]]
    form = "<Q" if sizes == 8 else "<I"
    patches = []
    for number, value in enumerate(values):
        at = world.system.translate(world.processors[number].context).gpa
        for place in places:
            gpa = at + place
            offset = image.offsets[gpa >> 12] + (gpa & 0xFFF)
            patches.append((offset, struct.pack(form, value)))
    start = 0x348 if sizes == 8 else 0x320
    packed = struct.pack(form, values[world.options.crashing])
    patches += [(start + place, packed) for place in places]
    assert changed == patched(image.data, *patches)


#: Offsets of instruction and stack pointer in the CONTEXT of each machine.
PLACES = {"rip": (0xF8, 0x98), "eip": (0xB8, 0xC4), "pc": (0x108, 0x100)}


def test_registers_of_the_crashing_processor(edited):
    _, image = built_world(AMD64, 5)
    value = (0x11 << 120) | 0x22

    def change(edit):
        assert edit.set_registers({"xmm3": value, "cs": 0x33}) == (True, True)

    changed = edited(image.data, change)
    at = 0x348
    assert changed[at + 0x1D0 : at + 0x1E0] == value.to_bytes(16, "little")
    assert changed[at + 0x38 : at + 0x3A] == b"\x33\0"
    assert len(same_pages(image.data, changed)) == 4


def test_memory_by_virtual_address(edited, tmp_path):
    """By the page tables of the kernel and of other processes."""
    world, image = built_world(AMD64, 6)
    entry = world.module_entries[0]

    def change(edit):
        edit.write_virtual(entry, b"12345678")
        edit.write_virtual(entry + 8, b"x" * 8, dtb=world.system.dtb)
        with pytest.raises(NotPresentError):
            edit.write_virtual(0x10, b"x")

    gpa = world.tables.translate(entry).gpa
    offset = image.offsets[gpa >> 12] + (gpa & 0xFFF)
    assert edited(image.data, change) == patched(image.data, (offset, b"12345678" + b"x" * 8))


@pytest.mark.parametrize("dump_type", TYPES)
def test_header_fields(edited, dump_type):
    data = built_world(AMD64, dump_type)[1].data

    def change(edit):
        edit.header["boot_id"] = 0x12345678
        edit.header.set_bug_check(0xE2, 1, 2, 3)
        edit.header.set_comment("snapshot 7")

    wanted = patched(
        data,
        (0x1054, struct.pack("<I", 0x12345678)),
        (0x38, struct.pack("<I", 0xE2)),
        (0x40, struct.pack("<4Q", 1, 2, 3, 0)),
        (0xFB0, b"snapshot 7".ljust(128, b"\0")),
    )
    assert edited(data, change) == wanted


def test_what_is_not_there_stays_so(edited):
    world, image = built_world(AMD64, 5)
    absent = next(pfn for pfn in range(1, 1 << 20) if pfn not in world.memory.pages)
    first = min(world.memory.pages)

    def change(edit):
        with pytest.raises(NotInDumpError):
            edit.write_physical(absent << 12, b"x")
        last = next(pfn for pfn in world.memory.pages if pfn + 1 not in world.memory.pages)
        with pytest.raises(NotInDumpError):
            edit.write_physical((last << 12) + 0xFF8, b"x" * 16)
        for number in (4, -1, 99):
            with pytest.raises(WriteError):
                edit.set_registers({"rip": 1}, number)
        for registers in ({"eip": 1}, {"rip": 1 << 64}, {"rip": "1"}, {"rip": 1, "none": 2}):
            with pytest.raises(WriteError):
                edit.set_registers(registers)
        with pytest.raises(WriteError):
            edit.add_page(first, bytes(PAGE_SIZE))
        with pytest.raises(WriteError):
            edit.add_page(absent, bytes(100))
        with pytest.raises(WriteError):
            edit.write_physical(first << 12, "text")

    assert edited(image.data, change) == image.data


@pytest.mark.parametrize(("machine", "dump_type"), [(AMD64, 1), (AMD64, 6), (X86, 5)], ids=name_of)
def test_pages_are_added(edited, machine, dump_type):
    """The same dump as one of a machine with these pages."""
    world = build_world(Options(machine=machine))
    if machine is X86:  # frames above 4 GiB, whose numbers a bitmap of this machine would not have
        for pfn in [pfn for pfn in world.memory.pages if pfn >> 20]:
            del world.memory.pages[pfn]
    for pfn in [pfn for pfn in world.memory.pages if pfn > 0x2000]:
        del world.memory.pages[pfn]
    absent = [pfn for pfn in range(1, 1 << 20) if pfn not in world.memory.pages][:3]
    absent.append(max(world.memory.pages) + 100)
    first = min(world.memory.pages)
    before = world.image(dump_type).data

    def change(edit):
        for pfn in absent:
            edit.add_page(pfn, bytes([pfn & 0xFF]) * PAGE_SIZE)
        edit.write_physical((absent[0] << 12) + 8, b"twice")
        edit.write_physical((first << 12) + 0x10, b"other")

    changed = edited(before, change)
    for pfn in absent:
        world.memory.pages[pfn] = bytearray([pfn & 0xFF]) * PAGE_SIZE
    world.memory.pages[absent[0]][8:13] = b"twice"
    world.memory.pages[first][0x10:0x15] = b"other"
    header = world.header(dump_type)
    size = header.SIZE + len(world.memory.pages) * PAGE_SIZE
    if dump_type == 1:
        built = replace(header, required_dump_space=size)
        assert changed == layouts.full(built, world.memory.pages, world.memory.runs()).data
        return
    bits = -(-(max(world.memory.pages) + 1) // 64) * 64
    start = header.SIZE + 0x1000
    built = replace(header, required_dump_space=start + len(world.memory.pages) * PAGE_SIZE)
    magic = b"FDMPDUMP" if dump_type == 5 else b"SDMPDUMP"
    wanted = bytearray(
        layouts.bitmap(built, world.memory.pages, bits=bits, first_page=start, magic=magic).data
    )
    header.write_runs(wanted, world.memory.runs())
    assert changed == wanted


@pytest.mark.parametrize("dump_type", [2, 8, 9, 0xA])
def test_pages_are_not_added_to_other_types(edited, dump_type):
    data = built_world(AMD64, dump_type)[1].data

    def change(edit):
        with pytest.raises(WriteError, match="1, 5 or 6"):
            edit.add_page(0, bytes(PAGE_SIZE))

    assert edited(data, change) == data


@pytest.mark.parametrize("there", [0, 2])
@pytest.mark.parametrize("dump_type", [1, 5, 0xA])
def test_secondary_data_is_added(edited, dump_type, there):
    image = built_world(AMD64, dump_type)[1].data
    start = len(image)
    before = image + (secondary_data(BLOBS[:there], start, padded=True)[0] if there else b"")
    # Whatever follows a chain is not part of it.
    before += bytes(0x20) + b"stale" if there else b""
    wanted = image + secondary_data((*BLOBS[:there], BLOBS[3]), start, padded=True)[0]
    changed = edited(before, lambda edit: edit.blobs.append((BLOBS[3].tag, BLOBS[3].data)))
    assert changed == wanted


def test_secondary_data_of_a_dump_with_more_pages(edited):
    world, built = built_world(AMD64, 5)
    image = built.data
    before = image + secondary_data(BLOBS[:2], len(image), padded=True)[0]
    absent = next(pfn for pfn in range(1, 1 << 20) if pfn not in world.memory.pages)

    def change(edit):
        edit.add_page(absent, bytes(PAGE_SIZE))
        edit.blobs.append((BLOBS[3].tag, BLOBS[3].data))

    changed = edited(before, change)
    chain, _ = secondary_data((*BLOBS[:2], BLOBS[3]), 0, padded=True)
    assert changed.endswith(chain)


def test_nothing_is_added_behind_other_data(edited):
    image = built_world(AMD64, 5)[1].data + b"something else"

    def change(edit):
        edit.blobs.append((BLOBS[3].tag, b"x"))
        with pytest.raises(WriteError):
            edit.save("never.dmp")
        edit.blobs.clear()

    assert edited(image, change) == image


# ---- triage dumps -------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [small, small32, lambda: small(writer=KERNEL)])
def test_memory_of_a_triage_dump(edited, make):
    """All copies change: that of the KPRCB among the data blocks too."""
    dump = make()
    built = dump.build()
    address = dump.kprcb_address + 0x30

    def change(edit):
        edit.write_virtual(address, b"changed!")
        edit.write_virtual(dump.stack_address, b"stack")
        edit.write_virtual(dump.kdbg_address + 0x300, b"debug")
        with pytest.raises(NotInDumpError):
            edit.write_virtual(dump.stack_address + dump.stack_size - 2, b"longer")
        with pytest.raises(UnsupportedDumpError):
            edit.write_physical(0x1000, b"x")
        with pytest.raises(WriteError):
            edit.add_page(1, bytes(PAGE_SIZE))

    patches = [
        (built.parts["kprcb"] + 0x30, b"changed!"),
        (built.parts["stack"], b"stack"),
        (built.parts["kdbg"] + 0x300, b"debug"),
    ]
    kprcb = dump.kprcb()
    copies = [at for at in range(len(built.data)) if built.data.startswith(kprcb, at)]
    patches += [(at + 0x30, b"changed!") for at in copies]
    assert len(copies) == (1 if dump.writer == KERNEL else 2)
    assert edited(built.data, change) == patched(built.data, *patches)


def test_registers_of_a_triage_dump(edited):
    built = small().build()

    def change(edit):
        assert edit.set_registers({"rip": 0xFFFFF80000203333}).header

    changed = edited(built.data, change)
    at = 0x348 + 0xF8
    assert changed == patched(built.data, (at, struct.pack("<Q", 0xFFFFF80000203333)))


def test_registers_of_a_triage_dump_one_after_the_other(edited):
    """A later change of a context does not undo an earlier one."""
    dump = small(kdbg_fields={0x2BC: ("<H", 0x400)})  # OffsetPrcbProcStateContext
    built = dump.build()

    def change(edit):
        assert edit.set_registers({"rip": 0xFFFFF80000203333}, 1) == (True, True)
        assert edit.set_registers({"rsp": 0xFFFFF80000205555}, 1) == (True, True)

    changed = edited(built.data, change)
    kprcb = dump.kprcb()
    copies = [at for at in range(len(built.data)) if built.data.startswith(kprcb, at)]
    assert len(copies) == 2
    patches = []
    for at in (0x348, *(one + 0x400 for one in copies)):
        patches.append((at + 0xF8, struct.pack("<Q", 0xFFFFF80000203333)))
        patches.append((at + 0x98, struct.pack("<Q", 0xFFFFF80000205555)))
    assert changed == patched(built.data, *patches)


def test_the_copies_of_mxcsr_change_together(edited):
    """Where they were the same; kdmp-parser refuses a context in which they differ."""
    context = bytearray(x64_context(every_register(1)))
    image = layouts.full(Header(context=bytes(context)), {1: bytearray(PAGE_SIZE)}, [(1, 1)])
    changed = edited(image.data, lambda edit: edit.set_registers({"mxcsr": 5}))
    assert changed == patched(image.data, (0x348 + 0x34, struct.pack("<I", 5)))
    context[0x118:0x11C] = context[0x34:0x38]
    image = layouts.full(Header(context=bytes(context)), {1: bytearray(PAGE_SIZE)}, [(1, 1)])
    changed = edited(image.data, lambda edit: edit.set_registers({"mxcsr": 5}))
    five = struct.pack("<I", 5)
    assert changed == patched(image.data, (0x348 + 0x34, five), (0x348 + 0x118, five))
