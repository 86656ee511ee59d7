"""Structures that Windows itself wrote: triage dumps hold stretches of kernel memory by address.

Five of the real dumps hold the control blocks and contexts of all processors. Which one crashed
is told by the dump too: it has a second copy of that processor's KPRCB.
"""

from __future__ import annotations

import struct
from pathlib import Path
from types import SimpleNamespace

import pytest

from kdmp_ks import structs
from kdmp_ks.architecture import AMD64, ARM64
from kdmp_ks.kernel import (
    Access,
    Confidence,
    FoundBy,
    Inferred,
    Kdbg,
    Processor,
    find_build,
    find_crashing_processor,
    find_original_exception,
    read_current,
    read_kdbg,
    read_processors,
    read_shared_data,
    to_datetime,
    to_timedelta,
)
from kernel.memory import FakeMemory

PRCB = 0xFFFFF000_00000180  # where no dump has anything


class Triage:
    """A dump of DumpType 4, taken apart at literal offsets."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        self.memory = FakeMemory()
        blocks, count = self.numbers("II", 0x2078)
        for place in range(count):
            address, offset, size = self.numbers("QII", blocks + 16 * place)
            self.memory.put(address, self.data[offset : offset + size])
        kdbg, size = self.numbers("II", 0x2070)
        (self.kdbg_address,) = self.numbers("Q", 0x80)
        self.memory.put(self.kdbg_address, self.data[kdbg : kdbg + size])
        (self.number_processors,) = self.numbers("I", 0x34)
        (self.prcb,) = self.numbers("I", 0x201C)
        rsp, rip = *self.numbers("Q", 0x348 + 0x98), *self.numbers("Q", 0x348 + 0xF8)
        self.context = SimpleNamespace(rsp=rsp, rip=rip)
        (machine,) = self.numbers("I", 0x30)
        self.architecture = ARM64 if machine == 0xAA64 else AMD64

    def numbers(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from("<" + form, self.data, offset)

    @property
    def kdbg(self) -> Kdbg:
        return read_kdbg(self.memory, self.kdbg_address, self.architecture)

    def map_stack(self) -> None:
        """The stack of the processor that crashed."""
        offset, size = self.numbers("II", 0x2028)
        (address,) = self.numbers("Q", 0x2048)
        self.memory.segments[address] = bytearray(self.data[offset : offset + size])

    def map_current(self) -> Processor:
        """KPRCB (somewhere), ETHREAD and EPROCESS; all pieces of the latter two are in them."""
        (kdbg,) = self.numbers("I", 0x2070)
        (prcb_size,), (thread_size,) = (
            self.numbers("H", kdbg + 0x2B0),
            self.numbers("H", kdbg + 0x2C0),
        )
        (process_size,) = self.numbers("H", kdbg + 0x2A8)
        prcb, process, thread = self.numbers("III", 0x201C)
        (thread_address,) = self.numbers("Q", prcb + 8)
        apc_process = 0xB0 if self.architecture is ARM64 else 0xB8
        (process_address,) = self.numbers("Q", thread + apc_process)
        places = [
            (PRCB, prcb, prcb_size),
            (thread_address, thread, thread_size),
            (process_address, process, process_size),
        ]
        for address, offset, size in places:
            self.memory.unmap(address, size)
            self.memory.segments[address] = bytearray(self.data[offset : offset + size])
        return Processor(self.memory, self.kdbg, PRCB, 0)


@pytest.mark.parametrize(
    ("file", "count", "found_by"),
    [
        ("training_116_0.dmp", 4, FoundBy.CONTEXT),
        ("training_1e.dmp", 12, FoundBy.CONTEXT),
        ("training_7e_1.dmp", 4, FoundBy.STACK),
        ("training_ef.dmp", 4, FoundBy.CONTEXT),
        ("triage_x64.dmp", 16, FoundBy.STACK),
    ],
)
def test_processors(dumps_folder: Path, file: str, count: int, found_by: FoundBy) -> None:
    triage = Triage(dumps_folder / "real" / file)
    processors = read_processors(triage.memory, triage.kdbg, triage.number_processors)
    assert len(processors) == count
    assert [one.number for one in processors] == list(range(count))
    assert processors.warnings == ()

    (crashed,) = triage.numbers("I", triage.prcb + 0x24)
    answer = find_crashing_processor(processors, triage.context)
    assert answer == Inferred.high(processors[crashed], found_by.value)


@pytest.mark.parametrize("file", ["training_1e.dmp", "training_7e_1.dmp", "triage_x64.dmp"])
def test_special_registers(dumps_folder: Path, file: str) -> None:
    triage = Triage(dumps_folder / "real" / file)
    for one in read_processors(triage.memory, triage.kdbg, triage.number_processors):
        registers = one.special_registers
        assert registers.Cr0 & 0x80000001 == 0x80000001  # paging, protected mode
        assert one.cr4 & 0x20  # PAE, without which there is no 64-bit mode
        assert one.cr3 & 0xFFF == 0
        assert registers.KernelDr6 & 0xFFFF0FF0 == 0xFFFF0FF0
        assert registers.KernelDr7 & 0x400
        assert registers.Gdtr.Limit == 0x57
        assert registers.Idtr.Limit == 0xFFF
        assert registers.Tr == 0x40
        assert registers.MxCsr == 0x1F80
        assert registers.Cr8 <= 15


def test_the_kernels_that_keep_less(dumps_folder: Path) -> None:
    triage = Triage(dumps_folder / "real" / "training_13a.dmp")
    processors = read_processors(triage.memory, triage.kdbg, triage.number_processors)
    assert triage.kdbg.paging_levels == 4
    assert (len(processors), processors.declared) == (0, 12)
    (missing,) = processors.warnings
    assert "processor 0 to 11" in str(missing)


def test_kuser_shared_data_agrees_with_the_header(dumps_folder: Path) -> None:
    triage = Triage(dumps_folder / "real" / "training_13a.dmp")
    shared = triage.memory.read_struct(structs.KUSER_SHARED_DATA_ADDRESS, structs.KUSER_SHARED_DATA)
    assert triage.numbers("IiI", 0xFA8)[:2] == (
        shared.SystemTime.LowPart,
        shared.SystemTime.High1Time,
    )
    assert triage.numbers("IiI", 0x1030)[:2] == (
        shared.InterruptTime.LowPart,
        shared.InterruptTime.High1Time,
    )
    assert shared.SystemTime.High1Time == shared.SystemTime.High2Time
    assert triage.numbers("I", 0x1054) == (shared.BootId,)
    assert triage.numbers("I", 0x1044) == (shared.SuiteMask,)
    assert shared.NtBuildNumber & 0xFFFF == 26100
    assert shared.NtSystemRoot == "C:\\WINDOWS"
    assert shared.ImageNumberLow == shared.ImageNumberHigh == 0x8664
    assert shared.NativeProcessorArchitecture == 9
    assert (shared.NtMajorVersion, shared.NtMinorVersion) == (10, 0)
    assert shared.QpcFrequency == 10_000_000
    assert shared.ActiveProcessorCount == 12
    assert shared.XState.EnabledFeatures == 7


# For each build: where EPROCESS has UniqueProcessId and ImageFileName, and ETHREAD has Cid.
PLACES = {
    17763: (0x2E0, 0x450, 0x638),
    19041: (0x440, 0x5A8, 0x478),
    22000: (0x3F8, 0x560, 0x4E8),
    26100: (0x1D0, 0x338, 0x508),
}


@pytest.mark.parametrize(
    ("file", "process_id", "thread_id", "name", "confidence"),
    [
        ("proxyrule_011620-8250-01.dmp", 4, 0x198, "System", Confidence.HIGH),
        ("training_116_0.dmp", 4, 0x1F0, "System", Confidence.HIGH),
        ("training_13a.dmp", 0x2EFC, 0x4340, "svchost.exe", Confidence.HIGH),
        ("training_1e.dmp", 0x6E0, 0x41C4, "obs64.exe", Confidence.HIGH),
        ("training_3b_0.dmp", 0x4440, 0x1368, "explorer.exe", Confidence.HIGH),
        ("training_7e_1.dmp", 4, 0x1CF0, "System", Confidence.HIGH),
        ("training_ef.dmp", 0xE48, 0x10AC, "svchost.exe", Confidence.HIGH),
        ("triage_arm64.dmp", 4, 0x20, "System", Confidence.HIGH),
        ("triage_x64.dmp", 4, 0x108, "System", Confidence.HIGH),
    ],
)
def test_what_was_running(
    dumps_folder: Path,
    file: str,
    process_id: int,
    thread_id: int,
    name: str,
    confidence: Confidence,
) -> None:
    triage = Triage(dumps_folder / "real" / file)
    current = read_current(triage.map_current())

    # The same, where the public symbols of the build have it.
    (build,) = triage.numbers("I", 0xC)
    number_at, read_image_name, cid_at = PLACES[build]
    process, thread = triage.numbers("II", 0x2020)
    assert triage.numbers("Q", process + number_at) == (process_id,)
    assert triage.numbers("QQ", thread + cid_at) == (process_id, thread_id)
    text = triage.data[process + read_image_name : process + read_image_name + 15]
    assert text == name.encode().ljust(15, b"\0")

    assert current.process is not None
    assert current.process.id is not None
    assert (current.process.id.value, current.process.id.confidence) == (
        process_id,
        Confidence.HIGH,
    )
    assert current.process.image_name is not None
    assert current.process.image_name.value == name
    assert current.process.image_name.confidence is confidence
    assert current.thread.id is not None
    assert current.thread.process_id is not None
    assert (current.thread.process_id.value, current.thread.id.value) == (process_id, thread_id)
    assert current.thread.id.confidence is Confidence.HIGH
    assert current.layout.links is not None
    assert current.layout.links.value == number_at
    assert current.layout.name is not None
    assert current.layout.name.value == read_image_name - 8
    (root,) = triage.numbers("Q", 0x10)
    assert current.process.directory_table_base is not None
    if process_id == 4:  # the header's tables are those of System
        assert current.process.directory_table_base & ~0xFFF == root & ~0xFFF


@pytest.mark.parametrize(
    ("file", "code", "accessed", "access"),
    [
        ("proxyrule_011620-8250-01.dmp", 0xC0000005, 0, Access.READ),
        ("training_7e_1.dmp", 0xC000001D, None, None),
        ("triage_x64.dmp", 0xC0000005, 0xFFFFFFFFFFFFFFFF, Access.WRITE),
    ],
)
def test_exceptions_of_system_threads(
    dumps_folder: Path, file: str, code: int, accessed: int | None, access: Access | None
) -> None:
    triage = Triage(dumps_folder / "real" / file)
    triage.map_stack()
    parameters = triage.numbers("4Q", 0x40)
    (bugcheck,) = triage.numbers("I", 0x38)
    found = find_original_exception(triage.memory, AMD64, bugcheck, parameters)
    assert found is not None
    assert found.warnings == ()
    assert found.code == code
    assert found.address == parameters[1] == triage.context.rip
    assert found.record is not None
    assert (found.record.exception_code, found.record.exception_address) == (code, parameters[1])
    assert found.context is not None
    assert (found.context.ip, found.context.sp) == (triage.context.rip, triage.context.rsp)
    assert (found.faulting_address, found.access_type) == (accessed, access)


def test_the_exception_of_a_system_service(dumps_folder: Path) -> None:
    triage = Triage(dumps_folder / "real" / "training_3b_0.dmp")
    triage.map_stack()
    parameters = triage.numbers("4Q", 0x40)
    found = find_original_exception(triage.memory, AMD64, 0x3B, parameters)
    assert found is not None
    assert found.warnings == ()
    assert (found.code, found.address) == (0xC0000005, parameters[1])
    assert found.context is not None
    assert found.context.ip == parameters[1] != triage.context.rip
    assert found.context.sp == 0xFFFFF6825DE0F8F0


def test_the_frame_of_a_fault(dumps_folder: Path) -> None:
    triage = Triage(dumps_folder / "real" / "training_3b_0.dmp")
    triage.map_stack()
    frame = triage.memory.read_struct(0xFFFFF6825DE0F760, structs.KTRAP_FRAME_AMD64)
    context = structs.find("CONTEXT")
    saved = triage.memory.read_struct(triage.numbers("Q", 0x50)[0], context)
    assert (frame.Rip, frame.Rsp, frame.Rbp) == (saved.rip, saved.rsp, saved.rbp)
    assert (frame.Rax, frame.Rcx, frame.Rdx) == (saved.rax, saved.rcx, saved.rdx)
    assert (frame.R8, frame.R11, frame.EFlags) == (saved.r8, saved.r11, saved.eflags)
    assert (frame.SegCs, frame.SegSs, frame.MxCsr) == (0x10, 0x18, 0x1F80)


@pytest.mark.parametrize("file", ["training_13a.dmp", "triage_arm64.dmp"])
def test_shared_data(dumps_folder: Path, file: str) -> None:
    triage = Triage(dumps_folder / "real" / file)
    shared = read_shared_data(triage.memory, triage.architecture)
    assert shared is not None
    assert shared.system_time == to_datetime(triage.numbers("q", 0xFA8)[0])
    if file == "training_13a.dmp":
        assert shared.interrupt_time == to_timedelta(triage.numbers("q", 0x1030)[0])
        assert shared.boot_id == triage.numbers("I", 0x1054)[0]
        assert shared.build_number == 26100
        assert shared.product_type == 1
    else:
        assert shared.interrupt_time is None
        assert shared.boot_id is None


@pytest.mark.parametrize(
    ("file", "lab"),
    [
        ("training_ef.dmp", "19041.1.amd64fre.vb_release.191206-1406"),
        ("triage_arm64.dmp", "22000.1.arm64fre.co_release.210604-1628"),
        ("training_3b_0.dmp", None),
    ],
)
def test_build(dumps_folder: Path, file: str, lab: str | None) -> None:
    triage = Triage(dumps_folder / "real" / file)
    (number,) = triage.numbers("I", 0xC)
    header = SimpleNamespace(minor_version=number)
    build = find_build(header, triage.memory, triage.kdbg)
    assert build.number is not None
    assert build.number.value == number
    assert (build.lab and build.lab.value) == lab
    assert build.warnings == ()


def test_registers_of_arm64(dumps_folder: Path) -> None:
    triage = Triage(dumps_folder / "real" / "triage_arm64.dmp")
    for one in read_processors(triage.memory, triage.kdbg, triage.number_processors):
        assert one.special_registers.Tpidrro_El0 == one.number
        assert one.special_registers.Tpidr_El1 & ~0xFFF == one.address - 0x980
        assert one.arch_state.Tcr_El1 == 0x95B5513511
        assert one.arch_state.Ttbr1_El1 == one.arch_state.Ttbr0_El1 + 0x800
        assert one.context.context_flags & 0x400000
