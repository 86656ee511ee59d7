"""Triage dumps: byte for byte those of the builder."""

from __future__ import annotations

import struct

import pytest

from builders.header import Header
from builders.triage import DRIVERS, Stretch, small
from kdmp_ks import KernelDumpParser
from kdmp_ks.writers import (
    HeaderBuilder,
    Memory,
    NewBlob,
    TriageDriver,
    TriageParts,
    TriageUnloaded,
    write_triage,
)


def parts_of(dump, options=0) -> TriageParts:
    page = dump.data_page
    return TriageParts(
        debugger_data=dump.kdbg(),
        kprcb=dump.kprcb(),
        process=dump.eprocess(),
        thread=dump.ethread(),
        stack=Memory(dump.stack_address, dump.stack()),
        drivers=tuple(TriageDriver(*driver) for driver in dump.drivers),
        unloaded=tuple(TriageUnloaded(*driver) for driver in dump.unloaded),
        blocks=tuple(Memory(*block) for block in dump.all_blocks()),
        data_page=None if page is None else Memory(*page),
        broken_driver=dump.broken_driver,
        triage_options=options,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"broken_driver": 1, "kdbg_size": 0x3A0},
        {"data_page": Stretch(0xFFFFF80000400000, b"p" * 0x1000)},
        {"drivers": (), "unloaded": (), "blobs": ()},
        {"drivers": DRIVERS * 50},
    ],
    ids=lambda changes: "-".join(changes) or "all",
)
def test_the_file_of_the_builder(changes, tmp_path):
    dump = small(**changes)
    built = dump.build()
    wanted, path = bytearray(built.data), tmp_path / "it.dmp"
    path.write_bytes(built.data)
    with KernelDumpParser(path) as parsed:
        header = HeaderBuilder.of(parsed)
    blobs = [NewBlob(*blob) for blob in dump.blobs]
    target = tmp_path / "written.dmp"
    assert write_triage(target, header, parts_of(dump), blobs=blobs) == len(wanted)
    fields = 0xCFF & ~0x80 | (0x200 if dump.data_page else 0)
    if not dump.drivers:
        fields &= ~0x40
    # What the builder leaves out.
    struct.pack_into("<II", wanted, 0x200C, 0x348, 0xF00)
    struct.pack_into("<I", wanted, 0x1038, fields)
    struct.pack_into("<q", wanted, 0xFA0, len(wanted))
    assert target.read_bytes() == wanted


def test_of_a_fresh_header(tmp_path):
    """All that the caller does not give is 0, and is not missed by a reader."""
    header = HeaderBuilder()
    header.update(
        {
            "minor_version": 19041,
            "directory_table_base": 0x1AD000,
            "ps_loaded_module_list": 0xFFFFF80000A02010,
            "ps_active_process_head": 0xFFFFF80000A02030,
            "kd_debugger_data_block": 0xFFFFF80000A00E80,
        }
    )
    header.set_registers({"rip": 0xFFFFF80000201234, "rsp": 0xFFFFBC844367E6A8})
    memory = Memory(0xFFFFF80000201200, b"code" * 32)
    path = tmp_path / "it.dmp"
    write_triage(path, header, TriageParts(blocks=(memory,)))
    data = path.read_bytes()
    assert struct.unpack_from("<II", data, 0x2078)[1] == 1
    table = struct.unpack_from("<I", data, 0x2078)[0]
    address, offset, size = struct.unpack_from("<QII", data, table)
    assert (address, data[offset : offset + size]) == memory
    assert struct.unpack_from("<I", data, 0x2044) == (0xFFFFFFFF,)
    assert data[-4:] == b"TRGD"
    assert struct.unpack_from("<II", data, 0x2004) == (len(data), len(data) - 4)
    with KernelDumpParser(path) as dump:
        assert dump.memory.read_exact(memory.address, len(memory.data)) == memory.data
        assert not dump.kernel_modules


def test_machine_of_arm64(tmp_path):
    dump = small(machine=0xAA64)
    header = HeaderBuilder(0xAA64)
    built = Header(dump_type=4, machine_image_type=0xAA64)
    header.data[0x8:0x348] = built.build()[0x8:0x348]
    header.set_registers({"pc": 0xFFFFF80000201234, "x0": 5})
    target = tmp_path / "it.dmp"
    write_triage(target, header, parts_of(dump))
    data = target.read_bytes()
    assert struct.unpack_from("<I", data, 0x348)[0] == 0x400007
    assert struct.unpack_from("<Q", data, 0x348 + 0x108) == (0xFFFFF80000201234,)
    with KernelDumpParser(target) as parsed:
        assert parsed.registers["x0"] == 5
        assert [module.name for module in parsed.kernel_modules]
