"""The same as on AMD64, on a 32-bit kernel and on ARM64."""

from __future__ import annotations

import struct
from types import SimpleNamespace

import pytest

from kdmp_ks.architecture import AMD64, ARM, ARM64, X86, architecture_of
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.kernel import (
    Inferred,
    Kdbg,
    Processor,
    find_crashing_processor,
    read_kdbg,
    read_kernel_modules,
    read_processors,
    read_user_modules,
)
from kernel.memory import FakeMemory
from kernel.world32 import (
    CONTEXTS,
    KDBG,
    KERNEL_MODULES,
    MODULE_LIST,
    PEB,
    PRCBS,
    PROCESS,
    PROCESSOR_BLOCK,
    STACKS,
    TEB,
    THREADS,
    USER_MODULES,
    build_world32,
    kdbg_bytes,
    saved_context,
)


@pytest.fixture
def memory32() -> FakeMemory:
    return build_world32()


@pytest.fixture
def kdbg32(memory32: FakeMemory) -> Kdbg:
    return read_kdbg(memory32, KDBG, X86)


class Test32Bit:
    def test_pointers_of_the_kdbg_are_narrow(self, kdbg32: Kdbg) -> None:
        assert kdbg32.architecture is X86
        assert kdbg32.KernBase == 0x804D7000
        assert kdbg32.PsLoadedModuleList == MODULE_LIST
        assert kdbg32.KiProcessorBlock == PROCESSOR_BLOCK
        assert kdbg32.OffsetPrcbContext == 0x3D0

    def test_without_being_told_they_are_as_they_stand(self, memory32: FakeMemory) -> None:
        kdbg = read_kdbg(memory32, KDBG)
        assert kdbg.architecture is AMD64
        assert kdbg.KernBase == 0xFFFFFFFF_804D7000

    def test_processors(self, memory32: FakeMemory, kdbg32: Kdbg) -> None:
        processors = read_processors(memory32, kdbg32, 2)
        assert [p.address for p in processors] == list(PRCBS)
        assert [p.number for p in processors] == [0, 1]
        one = processors[1]
        assert one.context_address == CONTEXTS[1]
        assert one.context.eip == 0x805371AB
        assert one.context.esp == STACKS[1] + 0x100
        assert one.cr3 == one.directory_table_base == 0x3A000
        assert one.cr4 == 0x6F9
        assert one.thread.address == THREADS[1]
        assert one.thread.teb == TEB
        process = one.thread.process
        assert process.address == PROCESS
        assert process.directory_table_base == 0x0A940000
        assert process.parent_id == 0x6A4
        assert process.peb == PEB
        with pytest.raises(InvalidDataError, match="KARM64_ARCH_STATE"):
            _ = one.arch_state

    def test_an_old_kernel_has_the_context_in_the_kprcb(self, memory32: FakeMemory) -> None:
        memory32.put(KDBG, kdbg_bytes(x338=0))
        memory32.put(PRCBS[0] + 0x18, saved_context(0x1234, 0x5678))
        one = read_processors(memory32, read_kdbg(memory32, KDBG, X86), 1)[0]
        assert one.context_address == PRCBS[0] + 0x18
        assert (one.context.esp, one.context.eip) == (0x1234, 0x5678)

    def test_who_crashed(self, memory32: FakeMemory, kdbg32: Kdbg) -> None:
        processors = read_processors(memory32, kdbg32, 2)
        context = SimpleNamespace(esp=STACKS[1] + 0x100, eip=0)
        answer = find_crashing_processor(processors, context, X86)
        assert answer == Inferred.high(processors[1], "its saved context is that of the header")
        warnings = Warnings()
        registers = SimpleNamespace(esp=4, eip=0)
        assert find_crashing_processor(processors, registers, X86, warnings) is None
        assert "not found: ESP 0x4 of the header" in str(warnings[0])

    def test_eip_decides(self, memory32: FakeMemory, kdbg32: Kdbg) -> None:
        memory32.put(CONTEXTS[0], saved_context(STACKS[1] + 0x100, 1))
        processors = read_processors(memory32, kdbg32, 2)
        context = SimpleNamespace(esp=STACKS[1] + 0x100, eip=0x805371AB)
        answer = find_crashing_processor(processors, context, X86)
        assert answer is not None
        assert answer.value is processors[1]

    def test_kernel_modules(self, memory32: FakeMemory) -> None:
        modules = read_kernel_modules(memory32, MODULE_LIST, X86)
        assert modules.warnings == ()
        for module, entry in zip(modules, KERNEL_MODULES, strict=True):
            assert (module.start, module.size) == (entry.base, entry.size)
            assert (module.path, module.name) == (entry.path, entry.name)
            assert module.entry_point == entry.entry_point
            assert module.checksum == entry.check_sum
        assert modules.by_name("nt") is modules[0]

    def test_an_entry_of_which_the_end_is_missing(self, memory32: FakeMemory) -> None:
        memory32.unmap(0x8A000034, 0x2C)
        modules = read_kernel_modules(memory32, MODULE_LIST, X86)
        assert modules[0].name == "ntkrnlpa.exe"
        assert modules[0].checksum is None

    def test_a_module_that_runs_off_the_top(self, memory32: FakeMemory) -> None:
        memory32.pack("I", 0x8A000120, 0xFFFFFFFF)
        modules = read_kernel_modules(memory32, MODULE_LIST, X86)
        assert modules[1].end == 0xFFFFFFFF
        assert len(modules.warnings) == 1

    @pytest.mark.parametrize(("teb", "peb"), [(TEB, None), (None, PEB), (TEB, PEB)])
    def test_user_modules(self, memory32: FakeMemory, teb: int | None, peb: int | None) -> None:
        modules = read_user_modules(memory32, teb, peb, X86)
        assert modules.warnings == ()
        for module, entry in zip(modules, USER_MODULES, strict=True):
            assert (module.start, module.size) == (entry.base, entry.size)
            assert (module.path, module.timestamp) == (entry.path, entry.stamp)

    def test_there_is_no_other_side(self, memory32: FakeMemory) -> None:
        memory32.reads.clear()
        read_user_modules(memory32, TEB, PEB, X86)
        assert not [at for at, _ in memory32.reads if TEB + 0x2000 <= at < TEB + 0x3000]


ARM64_PRCB = 0xFFFFF803_EFD00980
ARM64_CONTEXT = 0xFFFFF803_EFD00CE0


class TestArm64:
    """Offsets of build 22000."""

    @pytest.fixture
    def processor(self) -> Processor:
        memory = FakeMemory()
        data = bytearray(0x380)
        data[0x10:0x18] = b"KDBG" + struct.pack("<I", 0x380)
        struct.pack_into("<H", data, 0x2BC, 0x360)
        struct.pack_into("<H", data, 0x2BE, 0x24)
        struct.pack_into("<H", data, 0x2F2, 0x40)
        struct.pack_into("<H", data, 0x338, 0x8A0)
        memory.put(0xFFFFF803_F3A00000, bytes(data))
        memory.map(ARM64_PRCB, 0x1000)
        memory.pack("Q", ARM64_PRCB + 0x40, 0xFFFFF803_F318D180)
        memory.pack("Q", ARM64_PRCB + 0x60, 0xFFFFF803_EFD00000)
        memory.pack("Q", ARM64_PRCB + 0xE0, 0x51DF805E)
        memory.pack("Q", ARM64_PRCB + 0x100, 0x95B5513511)
        memory.pack("QQ", ARM64_PRCB + 0x108, 0x400000946AA000, 0x400000946AA800)
        memory.pack("Q", ARM64_PRCB + 0x350, 0xFFFFF803_F3002800)
        memory.pack("Q", ARM64_PRCB + 0x8A0, ARM64_CONTEXT)
        memory.pack("I", ARM64_CONTEXT, 0x400007)
        memory.pack("QQ", ARM64_CONTEXT + 0x100, 0x5678, 0x1234)
        kdbg = read_kdbg(memory, 0xFFFFF803_F3A00000, ARM64)
        return Processor(memory, kdbg, ARM64_PRCB, 0)

    def test_registers(self, processor: Processor) -> None:
        assert processor.context_address == ARM64_CONTEXT
        assert (processor.context.sp, processor.context.pc) == (0x5678, 0x1234)
        assert processor.special_registers.Elr_El1 == 0xFFFFF803_F318D180
        assert processor.special_registers.Tpidr_El1 == ARM64_PRCB - 0x980
        assert processor.arch_state.Midr_El1 == 0x51DF805E
        assert processor.arch_state.Tcr_El1 == 0x95B5513511
        assert processor.arch_state.Ttbr1_El1 == 0x400000946AA800
        assert processor.arch_state.Vbar_El1 == 0xFFFFF803_F3002800
        assert processor.directory_table_base == 0x400000946AA000

    def test_there_are_no_control_registers(self, processor: Processor) -> None:
        with pytest.raises(InvalidDataError, match="Cr3"):
            _ = processor.cr3
        with pytest.raises(InvalidDataError, match="Cr4"):
            _ = processor.cr4


def test_machines_whose_registers_are_not_known() -> None:
    memory = FakeMemory()
    kdbg = Kdbg(memory_address := read_kdbg(_kdbg_memory(memory), KDBG).address, 0, {}, ARM)
    processor = Processor(memory, kdbg, memory_address, 0)
    with pytest.raises(InvalidDataError, match="KSPECIAL_REGISTERS"):
        _ = processor.special_registers
    kdbg = Kdbg(memory_address, 0, {}, architecture_of(0x200, 8))
    with pytest.raises(InvalidDataError, match="CONTEXT"):
        _ = Processor(memory, kdbg, memory_address, 0).context
    with pytest.raises(InvalidDataError, match="IA64"):
        find_crashing_processor(
            read_processors(memory, read_kdbg(memory, KDBG, X86), 0),
            SimpleNamespace(),
            architecture_of(0x200, 8),
        )


def _kdbg_memory(memory: FakeMemory) -> FakeMemory:
    memory.put(KDBG, kdbg_bytes())
    return memory
