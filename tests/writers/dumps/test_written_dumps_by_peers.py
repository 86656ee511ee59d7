"""Written and changed dumps, read by kdmp-parser and volatility3: all pages, header, registers."""

from __future__ import annotations

from functools import cache

import pytest

from builders.memory import PAGE_SIZE, PhysicalMemory
from builders.world import build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.writers import DumpEdit, HeaderBuilder, write_dump
from peers import peer
from writers.convert.readers import by_leechcore

FEW = ((1, 3), (5, 1), (0x10, 9), (0x3F, 2), (0x61, 1), (0x63, 4))
MANY = tuple((1 + 11 * number, 1 + number % 10) for number in range(100))
REGISTERS = {
    **{f"r{number}": 0xABC000 + number for number in range(8, 16)},
    "rax": 0x1111222233334444,
    "rsp": 0xFFFFBC844367E6A8,
    "rip": 0xFFFFF80000201234,
    "cs": 0x10,
    "ss": 0x18,
    "eflags": 0x246,
    "mxcsr": 0x1F80,
}


@cache
def memory_of(runs) -> PhysicalMemory:
    memory = PhysicalMemory()
    for base, count in runs:
        memory.add(range(base, base + count))
    return memory


def fresh_header(machine: int = 0x8664) -> HeaderBuilder:
    header = HeaderBuilder(machine)
    header.update(
        {
            "minor_version": 19041,
            "directory_table_base": 0x1AD000,
            "ps_loaded_module_list": 0x80A02010,
            "ps_active_process_head": 0x80A02030,
            "kd_debugger_data_block": 0x80A00E80,
            "system_time": 0x01DA5E1F12345678,
        }
    )
    header.set_bug_check(0xE2, 1, 2, 3, 4)
    header.set_registers(REGISTERS if machine == 0x8664 else {"eip": 0x80541234})
    return header


@pytest.fixture
def kdmp_parser():
    return peer("kdmp_parser")


@pytest.mark.parametrize("runs", [FEW, MANY], ids=["few", "many"])
@pytest.mark.parametrize("dump_type", [1, 5, 6])
def test_kdmp_parser(kdmp_parser, runs, dump_type, tmp_path):
    if dump_type == 1:
        runs = runs[:42]
    memory = memory_of(runs)
    path = tmp_path / "it.dmp"
    write_dump(path, fresh_header(), memory.pages, dump_type)
    theirs = kdmp_parser.KernelDumpParser(path)
    assert theirs.type == dump_type
    assert {int(gpa) >> 12: bytes(page) for gpa, page in theirs.pages.items()} == memory.pages
    header = theirs.header
    assert header.BugCheckCode == 0xE2
    assert list(header.BugCheckCodeParameter) == [1, 2, 3, 4]
    assert header.SystemTime == 0x01DA5E1F12345678
    assert header.RequiredDumpSpace == path.stat().st_size
    assert header.Exception.ExceptionCode == 0x80000003
    assert (header.MinorVersion, header.NumberProcessors) == (19041, 1)
    context = theirs.context
    for name, value in REGISTERS.items():
        other = {"cs": "SegCs", "ss": "SegSs", "eflags": "EFlags", "mxcsr": "MxCsr"}.get(name)
        found = other or (name.upper() if name[1:].isdigit() else name.capitalize())
        assert getattr(context, found) == value, name


@pytest.mark.parametrize("runs", [FEW, MANY], ids=["few", "many"])
@pytest.mark.parametrize("dump_type", [1, 5])
@pytest.mark.parametrize(("machine", "layer"), [(0x8664, "Intel32e"), (0x14C, "Intel")])
def test_volatility(volatility, machine, layer, runs, dump_type, tmp_path):
    if dump_type == 1:
        runs = runs[:42]
    memory = memory_of(runs)
    path = tmp_path / "it.dmp"
    write_dump(path, fresh_header(machine), memory.pages, dump_type)
    theirs = volatility(path, 0x1AD000, layer)
    for pfn in range(max(memory.pages) + 2):
        page = memory.pages.get(pfn)
        assert theirs.read(theirs.crash, pfn << 12, PAGE_SIZE) == page


@pytest.mark.parametrize("runs", [FEW, MANY], ids=["few", "many"])
@pytest.mark.parametrize("dump_type", [1, 5, 6])
def test_leechcore(runs, dump_type, tmp_path):
    """It does not read files below 16 MiB: the end of the file is a hole."""
    if dump_type == 1:
        runs = runs[:42]
    memory = memory_of(runs)
    path = tmp_path / "it.dmp"
    write_dump(path, fresh_header(), memory.pages, dump_type)
    assert by_leechcore(path, range(max(memory.pages) + 2)) == memory.pages


@pytest.mark.parametrize("dump_type", [1, 5, 0xA])
def test_kdmp_parser_reads_changed_registers_and_memory(kdmp_parser, dump_type, tmp_path):
    """Registers of the header, and those of all processors in memory, at virtual addresses."""
    world = build_world()
    path, target = tmp_path / "it.dmp", tmp_path / "changed.dmp"
    path.write_bytes(world.image(dump_type).data)
    entry = world.module_entries[0]
    with KernelDumpParser(path) as dump:
        edit = DumpEdit(dump)
        edit.set_registers({"mxcsr": 0x1F80, "mxcsr2": 0x1F80})
        for number in range(4):
            edit.set_registers({"rip": 0xFFFFF80000000000 + number, "rax": 0x5000 + number}, number)
        edit.write_virtual(entry, b"changed!")
        edit.save(target)
    theirs = kdmp_parser.KernelDumpParser(target)
    crashing = world.options.crashing
    assert theirs.context.Rip == 0xFFFFF80000000000 + crashing
    assert theirs.context.Rax == 0x5000 + crashing
    assert theirs.context.Rbx == world.contexts[crashing]["rbx"]
    for number, processor in enumerate(world.processors):
        context = read_virtual(theirs, processor.context, 0x100)
        assert int.from_bytes(context[0xF8:0x100], "little") == 0xFFFFF80000000000 + number
        assert int.from_bytes(context[0x78:0x80], "little") == 0x5000 + number
    assert read_virtual(theirs, entry, 8) == b"changed!"


def read_virtual(theirs, gva: int, length: int) -> bytes:
    data = b""
    while len(data) < length:
        gpa = theirs.translate_virtual(gva + len(data))
        page = bytes(theirs.read_physical_page(gpa & ~0xFFF))
        data += page[gpa & 0xFFF :][: length - len(data)]
    return data


def test_the_qemu_dump_as_a_bitmap_dump(kdmp_parser, volatility, qemu_dump, tmp_path):
    """What QEMU wrote, in the other layout: both readers find the same pages in both files."""
    path = tmp_path / "bitmap.dmp"
    with KernelDumpParser(qemu_dump) as dump:
        write_dump(path, HeaderBuilder.of(dump), dump, 5)
        dtb = int(dump.directory_table_base)
    before = kdmp_parser.KernelDumpParser(qemu_dump)
    after = kdmp_parser.KernelDumpParser(path)
    assert {int(gpa) for gpa in before.pages} == {int(gpa) for gpa in after.pages}
    assert all(bytes(before.pages[gpa]) == bytes(after.pages[gpa]) for gpa in before.pages)
    layers = [volatility(file, dtb) for file in (qemu_dump, path)]
    assert layers[0].crash.dtb == layers[1].crash.dtb
    for start, length, *_ in layers[0].crash.mapping(0, 1 << 25, ignore_errors=True):
        one, other = (layer.read(layer.crash, start, length) for layer in layers)
        assert one == other is not None
