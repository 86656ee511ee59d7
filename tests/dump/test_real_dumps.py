"""Dumps that Windows wrote: headers, contexts and exceptions, read here once more by hand.

They are not part of the project, and no byte of them is. The expectations are unpacked from the
files at literal offsets; a few numbers that were read from them stand here to anchor both.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest

from builders.header import X64_CONTEXT
from kdmp_ks import DumpType, KernelDumpParser, phys, virt
from kdmp_ks.errors import UnsupportedDumpError
from kdmp_ks.ground.warnings import MissingPages

AMD64 = {
    "proxyrule_011620-8250-01.dmp": (0x1000007E, 8, 0xFFFFF8044A24D2D4),
    "training_116_0.dmp": (0x116, 4, 0xFFFFF8025C5FE580),
    "training_13a.dmp": (0x13A, 12, 0xFFFFF803E96B87E0),
    "training_1e.dmp": (0x1E, 12, 0xFFFFF8030BBFDB50),
    "training_3b_0.dmp": (0x3B, 12, 0xFFFFF803CC6B87E0),
    "training_7e_1.dmp": (0x1000007E, 4, 0xFFFFF801D566634E),
    "training_ef.dmp": (0xEF, 4, 0xFFFFF8005E5FE580),
    "triage_x64.dmp": (0x1000007E, 16, 0xFFFFF8048B58334C),
}
"""Bug check, number of processors, rip."""
ARM64 = "triage_arm64.dmp"
FULL = "header_only_win10_x64_full.bin"
THIRTY_TWO_BITS = "header_only_win7_x86_full.bin"

HEADER = {
    "major_version": (0x08, "<I"),
    "minor_version": (0x0C, "<I"),
    "directory_table_base": (0x10, "<Q"),
    "pfn_database": (0x18, "<Q"),
    "ps_loaded_module_list": (0x20, "<Q"),
    "ps_active_process_head": (0x28, "<Q"),
    "machine_image_type": (0x30, "<I"),
    "number_processors": (0x34, "<I"),
    "bug_check_code": (0x38, "<I"),
    "kd_debugger_data_block": (0x80, "<Q"),
    "dump_type": (0xF98, "<I"),
    "required_dump_space": (0xFA0, "<Q"),
    "system_time": (0xFA8, "<Q"),
    "system_up_time": (0x1030, "<Q"),
    "minidump_fields": (0x1038, "<I"),
    "secondary_data_state": (0x103C, "<I"),
    "product_type": (0x1040, "<I"),
    "suite_mask": (0x1044, "<I"),
    "writer_status": (0x1048, "<I"),
    "kd_secondary_version": (0x104D, "<B"),
    "attributes": (0x1050, "<I"),
    "boot_id": (0x1054, "<I"),
}
EXCEPTION = {
    "exception_code": (0x00, "<I"),
    "exception_flags": (0x04, "<I"),
    "exception_record": (0x08, "<Q"),
    "exception_address": (0x10, "<Q"),
    "number_parameters": (0x18, "<I"),
}


def number(value: Any) -> int:
    """Fields that are flags keep their number in `value`."""
    return int(getattr(value, "value", value))


def at(raw: bytes, place: tuple[int, str], base: int = 0) -> int:
    return int(struct.unpack_from(place[1], raw, base + place[0])[0])


def check_header_and_exception(dump: KernelDumpParser, raw: bytes) -> None:
    for name, place in HEADER.items():
        assert number(getattr(dump.headers, name)) == at(raw, place), name
    parameters = struct.unpack_from("<4Q", raw, 0x40)
    assert tuple(dump.headers.bug_check_code_parameters) == parameters
    for name, place in EXCEPTION.items():
        assert number(getattr(dump.exception_record, name)) == at(raw, place, 0xF00), name
    information = struct.unpack_from("<15Q", raw, 0xF20)
    assert tuple(dump.exception_record.exception_information) == information


def check_x64_context(dump: KernelDumpParser, raw: bytes) -> None:
    context = dump.context_record
    for name, place in X64_CONTEXT.items():
        assert number(getattr(context, name)) == at(raw, place, 0x348), name
    for i in range(16):
        start = 0x348 + 0x1A0 + 16 * i
        value = int.from_bytes(raw[start : start + 16], "little")
        assert int(context.xmm_registers[i]) == value
    for i in range(26):
        start = 0x348 + 0x300 + 16 * i
        value = int.from_bytes(raw[start : start + 16], "little")
        assert int(context.vector_register[i]) == value
    assert context.last_exception_from_rip == at(raw, (0x4C8, "<Q"), 0x348)


@pytest.fixture(scope="session")
def real(dumps_folder: Path) -> Path:
    return dumps_folder / "real"


def test_every_file_has_a_test(real):
    known = {*AMD64, ARM64, FULL, THIRTY_TWO_BITS}
    assert {path.name for path in real.iterdir()} == known


@pytest.mark.parametrize("name", AMD64)
@pytest.mark.parametrize("reader", ["mmap", "file"])
def test_amd64_triage_dumps(real, name, reader):
    raw = (real / name).read_bytes()
    with KernelDumpParser(real / name, reader=reader) as dump:
        assert dump.dump_type is DumpType(4)
        check_header_and_exception(dump, raw)
        check_x64_context(dump, raw)
        got = (
            dump.headers.bug_check_code,
            dump.headers.number_processors,
            dump.context_record.rip,
        )
        assert got == AMD64[name]
        assert dump.exception_record.exception_code == 0x80000003
        assert dump.context_record.seg_cs in (0x10, 0x33)
        check_memory(dump, raw)


def check_memory(dump: KernelDumpParser, raw: bytes) -> None:
    """A triage dump has no physical memory, which is said each time; virtual memory it has."""
    for ask in (
        lambda: dump.physmem,
        lambda: phys.Reader(dump),
        lambda: virt.Reader(dump).translate(0x1000),
        lambda: dump.physmem,
    ):
        with pytest.raises(UnsupportedDumpError) as caught:
            ask()
        assert caught.value.dump_type == 4
    offset, size = struct.unpack_from("<II", raw, 0x2070)
    kdbg = virt.Reader(dump).read_exact(dump.headers.kd_debugger_data_block, size)
    assert kdbg == raw[offset : offset + size]
    assert len(dump.kernel_modules) == at(raw, (0x34, "<I"), 0x2000)


def test_the_training_dumps_are_named_by_their_bug_check(real):
    for path in real.glob("training_*.dmp"):
        code = int(path.stem.split("_")[1], 16)
        with KernelDumpParser(path) as dump:
            assert dump.headers.bug_check_code & ~0x10000000 == code


def test_both_styles_of_writer(real):
    """One leaves fields as filler, the other fills them; both decode as they are."""
    filler = 0x45474150
    with KernelDumpParser(real / "training_13a.dmp") as dump:
        assert number(dump.headers.attributes) & 8
        assert dump.headers.physical_memory_block.number_of_runs == 12
        assert dump.headers.physical_memory_block.number_of_pages == 0x3FB8B1
        runs = dump.headers.physical_memory_block.runs
        assert sum(run.page_count for run in runs) == 0x3FB8B1
        size = (real / "training_13a.dmp").stat().st_size
        assert dump.headers.required_dump_space == size
    with KernelDumpParser(real / "triage_x64.dmp") as dump:
        assert number(dump.headers.attributes) == filler
        assert dump.headers.physical_memory_block.number_of_runs == filler
        size = (real / "triage_x64.dmp").stat().st_size
        assert dump.headers.required_dump_space > size


def test_arm64_triage_dump(real):
    raw = (real / ARM64).read_bytes()
    with KernelDumpParser(real / ARM64) as dump:
        assert dump.dump_type is DumpType(4)
        check_header_and_exception(dump, raw)
        assert number(dump.headers.machine_image_type) == 0xAA64
        context = dump.context_record
        assert (context.context_flags, context.cpsr) == struct.unpack_from("<II", raw, 0x348)
        assert context.context_flags == 0x400007
        assert tuple(context.x) == struct.unpack_from("<29Q", raw, 0x348 + 8)
        assert context.fp == at(raw, (0xF0, "<Q"), 0x348)
        assert context.lr == at(raw, (0xF8, "<Q"), 0x348)
        assert context.sp == at(raw, (0x100, "<Q"), 0x348)
        assert context.pc == at(raw, (0x108, "<Q"), 0x348)
        for i in range(32):
            start = 0x348 + 0x110 + 16 * i
            assert int(context.v[i]) == int.from_bytes(raw[start : start + 16], "little")
        assert context.fpcr == at(raw, (0x310, "<I"), 0x348)
        assert context.fpsr == at(raw, (0x314, "<I"), 0x348)
        assert tuple(context.bcr) == struct.unpack_from("<8I", raw, 0x348 + 0x318)
        assert tuple(context.bvr) == struct.unpack_from("<8Q", raw, 0x348 + 0x338)
        assert tuple(context.wcr) == struct.unpack_from("<2I", raw, 0x348 + 0x378)
        assert tuple(context.wvr) == struct.unpack_from("<2Q", raw, 0x348 + 0x380)
        assert dump.headers.bug_check_code == 0x1C8
        assert dump.exception_record.exception_address == 0xFFFFF803F32DE014
        with pytest.raises(UnsupportedDumpError):
            _ = dump.physmem


def test_header_of_a_full_dump(real):
    """Nothing but the header was kept: it opens, and every page is missing."""
    raw = (real / FULL).read_bytes()
    assert len(raw) == 0x2000
    with KernelDumpParser(real / FULL) as dump:
        assert dump.dump_type is DumpType(1)
        check_header_and_exception(dump, raw)
        check_x64_context(dump, raw)
        assert b"LiveKD live system view" in raw
        block = dump.headers.physical_memory_block
        assert (block.number_of_runs, block.number_of_pages) == (4, 0x3FFC6F)
        runs = [struct.unpack_from("<QQ", raw, 0x98 + 16 * i) for i in range(4)]
        assert [(run.base_page, run.page_count) for run in block.runs] == runs
        assert len(dump.physmem) == 0
        assert list(dump.physmem) == []
        (fact,) = dump.warnings
        assert isinstance(fact, MissingPages)
        assert (fact.count, fact.first) == (0x3FFC6F, runs[0][0] << 12)
        assert phys.Reader(dump).read(runs[0][0] << 12, 8) == b""
        assert list(dump.kernel_modules) == []


def test_header_of_a_32_bit_dump(real):
    """Nothing but the header was kept, by a tool that leaves the address of the KDBG out."""
    raw = (real / THIRTY_TWO_BITS).read_bytes()
    with KernelDumpParser(real / THIRTY_TWO_BITS) as dump:
        assert dump.dump_type is DumpType(1)
        assert dump.architecture.name == "x86"
        headers = dump.headers
        assert headers.directory_table_base == at(raw, (0x10, "<I"), 0) == 0xBF62F2E0
        assert headers.minor_version == at(raw, (0xC, "<I"), 0) == 7601
        assert headers.pae_enabled == raw[0x5C] == 1
        assert headers.kd_debugger_data_block == at(raw, (0x60, "<I"), 0) == 0x45474150
        assert headers.bug_check_code == at(raw, (0x28, "<I"), 0)
        assert headers.system_time == at(raw, (0xFC0, "<q"), 0)
        context = dump.context_record
        for name, place in (("eip", 0xB8), ("esp", 0xC4), ("ebp", 0xB4), ("eax", 0xB0)):
            assert getattr(context, name) == at(raw, (place, "<I"), 0x320), name
        assert dump.exception_record.exception_code == 0x80000003
        assert dump.exception_record.exception_address == at(raw, (0xC, "<I"), 0x7D0)
        runs = [struct.unpack_from("<II", raw, 0x6C + 8 * i) for i in range(2)]
        pages = sum(count for _, count in runs)
        assert at(raw, (0x68, "<I"), 0) == pages
        missing = [fact for fact in dump.warnings if isinstance(fact, MissingPages)]
        there = (len(raw) - 0x1000) // 0x1000
        assert [fact.count for fact in missing] == [pages - there]
        assert len(dump.physmem) == there
        assert list(dump.kernel_modules) == []
