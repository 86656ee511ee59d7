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
from kdmp_ks.kernel import FoundBy, Kdbg, find_crashing, read_kdbg, read_processors
from kernel.memory import FakeMemory


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

    def numbers(self, form: str, offset: int) -> tuple[int, ...]:
        return struct.unpack_from("<" + form, self.data, offset)

    @property
    def kdbg(self) -> Kdbg:
        return read_kdbg(self.memory, self.kdbg_address)


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
    assert processors.anomalies == ()

    (crashed,) = triage.numbers("I", triage.prcb + 0x24)
    answer = find_crashing(processors, triage.context)
    assert answer.processor is processors[crashed]
    assert answer.found_by is found_by


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
    (missing,) = processors.anomalies
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
