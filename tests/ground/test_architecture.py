from __future__ import annotations

import copy
import pickle
from types import SimpleNamespace
from typing import Any

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, ARM, ARM64, X86, Architecture, architecture_of
from kdmp_ks.errors import InvalidDataError

EVERY = [AMD64, X86, ARM64, ARM]


@pytest.mark.parametrize(
    ("machine_type", "found", "name", "size"),
    [
        (0x8664, AMD64, "AMD64", 8),
        (0x14C, X86, "x86", 4),
        (0xAA64, ARM64, "ARM64", 8),
        (0x1C4, ARM, "ARM", 4),
    ],
)
def test_what_is_known(machine_type: int, found: Architecture, name: str, size: int) -> None:
    assert architecture_of(machine_type, size) is found
    other = architecture_of(machine_type, 12 - size)
    assert (other.name, other.pointer_size) == (
        f"{name} with pointers of {12 - size} bytes",
        12 - size,
    )
    assert other.context is None
    assert (str(found), found.machine_type, found.pointer_size) == (name, machine_type, size)
    assert found.bits == size * 8
    assert found.end == 1 << size * 8
    assert found.pointer.sizeof() == size
    assert found.list_entry.sizeof() == size * 2
    assert found.unicode_string.sizeof() == size * 2
    assert found.client_id.sizeof() == size * 2


@pytest.mark.parametrize(
    ("machine_type", "size", "name"),
    [
        (0x200, 8, "IA64"),
        (0x184, 4, "Alpha"),
        (0x284, 8, "Alpha64"),
        (0, 8, "unknown (0x0)"),
        (0x5064, 8, "unknown (0x5064)"),
    ],
)
def test_what_is_not(machine_type: int, size: int, name: str) -> None:
    other = architecture_of(machine_type, size)
    assert (str(other), other.machine_type, other.bits) == (name, machine_type, size * 8)
    assert other.pointer.sizeof() == size
    assert other.context is None
    assert other.special_registers is None
    assert other.user_shared_data is None
    for question in (other.instruction_of, other.stack_of):
        with pytest.raises(InvalidDataError, match="registers of"):
            question(context())


def context(**registers: int) -> Any:
    return SimpleNamespace(**registers)


@pytest.mark.parametrize(
    ("machine", "instruction", "stack", "kind", "flag"),
    [
        (AMD64, "rip", "rsp", WindowsKernelDump.ContextX64, 0x100000),
        (X86, "eip", "esp", WindowsKernelDump.ContextX86, 0x10000),
        (ARM64, "pc", "sp", WindowsKernelDump.ContextArm64, 0x400000),
        (ARM, "pc", "sp", WindowsKernelDump.ContextArm, 0x200000),
    ],
)
def test_contexts(
    machine: Architecture, instruction: str, stack: str, kind: object, flag: int
) -> None:
    registers = context(**{instruction: 0x1234, stack: 0x5678})
    assert machine.instruction_of(registers) == Gva(0x1234)
    assert machine.stack_of(registers) == Gva(0x5678)
    assert isinstance(machine.stack_of(registers), Gva)
    assert machine.context is kind
    assert machine.context_flag == flag


def test_structures() -> None:
    assert AMD64.special_registers is structs.KSPECIAL_REGISTERS
    assert X86.special_registers is structs.KSPECIAL_REGISTERS_X86
    assert ARM64.special_registers is structs.KSPECIAL_REGISTERS_ARM64
    assert ARM.special_registers is None
    assert AMD64.trap_frame is structs.KTRAP_FRAME_AMD64
    assert X86.trap_frame is structs.KTRAP_FRAME_X86
    assert ARM64.trap_frame is ARM.trap_frame is None
    assert X86.structure("LDR_DATA_TABLE_ENTRY") is structs.LDR_DATA_TABLE_ENTRY32
    assert ARM64.structure("LDR_DATA_TABLE_ENTRY") is structs.LDR_DATA_TABLE_ENTRY64
    assert X86.exception_record is WindowsKernelDump.ExceptionRecord32
    assert AMD64.exception_record is WindowsKernelDump.ExceptionRecord64


def test_the_shared_page() -> None:
    assert AMD64.user_shared_data == ARM64.user_shared_data == 0xFFFFF780_00000000
    assert AMD64.user_shared_data == structs.KUSER_SHARED_DATA_ADDRESS
    assert X86.user_shared_data == 0xFFDF0000
    assert ARM.user_shared_data == 0xFFFF9000


@pytest.mark.parametrize(
    ("machine", "wide", "narrow"),
    [
        (X86, 0x80545AE0, 0x80545AE0),
        (X86, 0xFFFFFFFF_80545AE0, 0x80545AE0),
        (X86, 0x1000, 0x1000),
        # Neither widened by zeros nor by the sign.
        (X86, 0xFFFFFFFF_00001000, 0xFFFFFFFF_00001000),
        (X86, 0x1_80545AE0, 0x1_80545AE0),
        (AMD64, 0xFFFFF804_7BA00000, 0xFFFFF804_7BA00000),
        (AMD64, 0x7FF8_0000_0000, 0x7FF8_0000_0000),
    ],
)
def test_widened_pointers(machine: Architecture, wide: int, narrow: int) -> None:
    assert machine.pointer_from_64(wide) == narrow


@pytest.mark.parametrize(
    ("machine", "address", "there_is"),
    [
        (AMD64, 0, True),
        (AMD64, 0xFFFFF804_7BA00000, True),
        (AMD64, 0xFE800000_00000000, False),
        (AMD64, 0x01000000_00000000, False),
        (AMD64, 0x00FFFFFF_FFFFFFFF, True),
        (AMD64, 0x41414141_41414141, False),
        (AMD64, 1 << 64, False),
        (AMD64, -1, False),
        (ARM64, 0xFFF80000_00000000, True),
        (ARM64, 0xFFF00000_00000000, False),
        (X86, 0xFFFFFFFF, True),
        (X86, 0x1_00000000, False),
    ],
)
def test_canonical(machine: Architecture, address: int, there_is: bool) -> None:
    assert machine.is_canonical(address) is there_is


@pytest.mark.parametrize(
    ("machine", "address", "is_the_kernels"),
    [
        (AMD64, 0xFFFFF804_7BA00000, True),
        (AMD64, 0x80000000_00000000, False),
        (AMD64, 0x7FF8_0000_0000, False),
        (AMD64, 1 << 64, False),
        (ARM64, 0xFFFFF804_7BA00000, True),
        (X86, 0x80000000, True),
        (X86, 0x7FFFFFFF, False),
        (X86, 1 << 32, False),
    ],
)
def test_addresses_of_the_kernel(machine: Architecture, address: int, is_the_kernels: bool) -> None:
    assert machine.is_kernel_address(address) is is_the_kernels


@pytest.mark.parametrize("machine", EVERY)
def test_pickled_it_stays_the_same_one(machine: Architecture) -> None:
    assert pickle.loads(pickle.dumps(machine)) is machine
    other = Architecture("a machine of one's own", 0x8664, 8, 40)
    assert pickle.loads(pickle.dumps(other)) == other
    assert copy.deepcopy(other) == other
