"""The schema reads the headers that Windows wrote, triage dumps and ARM64 among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

if TYPE_CHECKING:
    from pathlib import Path

FILL = 0x45474150
DumpTypes = WindowsKernelDump.DumpTypes


class Known(NamedTuple):
    """What is known of a dump from elsewhere: its name, its README, a debugger."""

    dump_type: WindowsKernelDump.DumpTypes
    bug_check_code: int
    directory_table_base: int
    number_of_runs: int


KNOWN = {
    "header_only_win10_x64_full.bin": Known(DumpTypes.full, 0, 0x3E6B1A000, 4),
    "proxyrule_011620-8250-01.dmp": Known(DumpTypes.triage, 0x1000007E, 0x1AD000, 7),
    "training_116_0.dmp": Known(DumpTypes.triage, 0x116, 0x1AA000, FILL),
    "training_13a.dmp": Known(DumpTypes.triage, 0x13A, 0x250C62000, 12),
    "training_1e.dmp": Known(DumpTypes.triage, 0x1E, 0x450BC4000, FILL),
    "training_3b_0.dmp": Known(DumpTypes.triage, 0x3B, 0x21AB0C000, 12),
    "training_7e_1.dmp": Known(DumpTypes.triage, 0x1000007E, 0x1AA000, FILL),
    "training_ef.dmp": Known(DumpTypes.triage, 0xEF, 0x13C77E000, FILL),
    "triage_arm64.dmp": Known(DumpTypes.triage, 0x1C8, 0x946AA000, FILL),
    "triage_x64.dmp": Known(DumpTypes.triage, 0x1000007E, 0x1AD000, FILL),
}


def canonical(address: int) -> bool:
    return address >> 47 in (0, 0x1FFFF)


@pytest.mark.parametrize("name", KNOWN)
def test_header(dumps_folder: Path, name: str) -> None:
    known = KNOWN[name]
    with WindowsKernelDump.from_file(dumps_folder / "real" / name) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        assert dump.dump_type is known.dump_type
        assert (dump.bitmap_header, dump.rdmp_header) == (None, None)
    assert header.major_version == 0xF
    assert header.bug_check_code == known.bug_check_code
    assert header.directory_table_base == known.directory_table_base
    block = header.physical_memory_block
    assert block.number_of_runs == known.number_of_runs
    if known.number_of_runs == FILL:
        assert block.runs == []
    else:
        assert len(block.runs) == known.number_of_runs
        assert sum(run.page_count for run in block.runs) == block.number_of_pages
    assert (header.exception.exception_code, header.exception.exception_flags) == (0x80000003, 1)
    assert canonical(header.exception.exception_address)
    context = header.context_record
    if name == "triage_arm64.dmp":
        assert isinstance(context, WindowsKernelDump.ContextArm64)
        assert context.context_flags & 0x400000
        assert canonical(context.pc)
        assert context.pc == header.exception.exception_address
    else:
        assert isinstance(context, WindowsKernelDump.ContextX64)
        assert context.context_flags & 0x100000
        assert context.seg_cs in (0x10, 0x33)
        assert canonical(context.rip)
        assert canonical(context.rsp)


def test_no_file_is_left_out(dumps_folder: Path) -> None:
    found = {path.name for path in (dumps_folder / "real").iterdir()}
    assert found - KNOWN.keys() <= {"header_only_win7_x86_full.bin"}


def test_32_bit_header_is_told_apart(dumps_folder: Path) -> None:
    path = dumps_folder / "real" / "header_only_win7_x86_full.bin"
    with WindowsKernelDump.from_file(path) as dump:
        assert dump.valid_dump is WindowsKernelDump.ValidDumps.dump32
        assert isinstance(dump.header, bytes)
        assert len(dump.header) == 0xFF8


def test_qemu_dump(qemu_dump: Path) -> None:
    with WindowsKernelDump.from_file(qemu_dump) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        block = header.physical_memory_block
        assert dump.dump_type is DumpTypes.full
        assert header.number_processors == 2
        assert (len(block.runs), block.number_of_pages) == (7, 8013)
        assert sum(run.page_count for run in block.runs) == 8013
        assert dump.ofs_pages + 8013 * dump.len_page == qemu_dump.stat().st_size
        assert header.required_dump_space == qemu_dump.stat().st_size
