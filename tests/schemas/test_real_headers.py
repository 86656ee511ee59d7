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
        assert dump.kind is known.dump_type
        assert (dump.bitmap_header, dump.rdmp_header, dump.summary_header) == (None, None, None)
        assert (dump.triage is not None) == (known.dump_type is DumpTypes.triage)
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


BUILD_26100 = ("training_13a.dmp", "training_3b_0.dmp")


@pytest.mark.parametrize("name", KNOWN)
def test_what_build_26100_adds(dumps_folder: Path, name: str) -> None:
    with WindowsKernelDump.from_file(dumps_folder / "real" / name) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        extension = header.extension
    if name not in BUILD_26100:
        assert extension is None
        assert header.paging_levels == ord("G")
        return
    assert header.minor_version == 26100
    assert header.paging_levels == 4
    assert extension is not None
    assert extension.status_text.rstrip(b"\0") == b"Dump completed successfully."
    assert extension.build_string.decode("utf-16-le") == "26100\0"
    assert extension.update_build_revision == 2314
    assert (extension.nt_major_version, extension.nt_minor_version) == (10, 0)


def test_32_bit_header(dumps_folder: Path) -> None:
    path = dumps_folder / "real" / "header_only_win7_x86_full.bin"
    with WindowsKernelDump.from_file(path) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header32)
        assert dump.valid_dump is WindowsKernelDump.ValidDumps.dump32
        assert dump.kind is DumpTypes.full
    assert (header.major_version, header.minor_version) == (0xF, 7601)
    assert header.directory_table_base == 0xBF62F2E0
    assert header.pfn_database == 0x829B9700
    assert header.ps_loaded_module_list == 0x82999850
    assert header.ps_active_process_head == 0x82991F18
    assert header.machine_image_type is WindowsKernelDump.MachineTypes.i386
    assert (header.number_processors, header.bug_check_code) == (2, 0)
    assert header.bug_check_code_parameters == [0, 0, 0, 0]
    assert (header.pae_enabled, header.kd_secondary_version) == (1, ord("A"))
    assert header.kd_debugger_data_block == FILL
    block = header.physical_memory_block
    assert block.number_of_pages == 0xBFF7D
    runs = [(run.base_page, run.page_count) for run in block.runs]
    assert runs == [(1, 0x9E), (0x100, 0xBFEDF)]
    assert header.comment.startswith(b"LiveKD live system view\0")
    assert (header.attributes, header.boot_id) == (FILL, FILL)
    assert header.required_dump_space == 0xBFF7D000
    assert header.system_time == 0x1D6509199BF63E0
    assert header.system_up_time == 0x4547415045474150


def test_32_bit_registers(dumps_folder: Path) -> None:
    path = dumps_folder / "real" / "header_only_win7_x86_full.bin"
    with WindowsKernelDump.from_file(path) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header32)
    context = header.context_record
    assert isinstance(context, WindowsKernelDump.ContextX86)
    assert context.context_flags == 0x10007
    assert (context.eip, context.esp, context.ebp) == (0xA0133516, 0x8CC0BB08, 0x8CC0BB28)
    assert (context.eax, context.ebx) == (0x0035E8EC, 0x8CC0BB0C)
    assert (context.ecx, context.edx) == (0x2639CFCE, 0)
    assert (context.edi, context.esi) == (0x8CC0BB6C, 0x0035E8C4)
    assert context.eflags == 0x246
    # As they are stored, with garbage in the upper half.
    assert (context.seg_cs, context.seg_ss) == (0x77780008, 0x350010)
    assert (context.seg_ds, context.seg_es) == (0x60023, 0x77780023)
    assert (context.seg_fs, context.seg_gs) == (0x350030, 0x350000)
    exception = header.exception
    assert (exception.exception_code, exception.exception_flags) == (0x80000003, 1)
    assert (exception.exception_record, exception.exception_address) == (0, context.eip)


def test_qemu_dump(qemu_dump: Path) -> None:
    with WindowsKernelDump.from_file(qemu_dump) as dump:
        header = dump.header
        assert isinstance(header, WindowsKernelDump.Header64)
        block = header.physical_memory_block
        assert dump.kind is DumpTypes.full
        assert header.number_processors == 2
        assert (len(block.runs), block.number_of_pages) == (7, 8013)
        assert sum(run.page_count for run in block.runs) == 8013
        assert dump.ofs_pages + 8013 * dump.len_page == qemu_dump.stat().st_size
        assert header.required_dump_space == qemu_dump.stat().st_size
