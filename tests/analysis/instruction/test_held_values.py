"""Parts of registers have the values that a processor, emulated by unicorn, reads in them."""

from __future__ import annotations

from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from unicorn import UC_ARCH_X86, UC_MODE_32, UC_MODE_64, Uc, x86_const

from kdmp_ks.analysis.fault.fault import CONTEXT
from kdmp_ks.analysis.instruction.decoding.held_values import HeldRegisters
from kdmp_ks.ground.inferred import Confidence

OLD = ("ax", "cx", "dx", "bx", "sp", "bp", "si", "di")
WORDS_OF_OLD = ("al", "cl", "dl", "bl", "ah", "ch", "dh", "bh", *OLD)
NEW = tuple(f"r{number}" for number in range(8, 16))
MACHINES = {
    64: (
        UC_MODE_64,
        (*(f"r{name}" for name in OLD), *NEW),
        (*WORDS_OF_OLD, "spl", "bpl", "sil", "dil", *(f"e{name}" for name in OLD)),
        tuple(f"{name}{part}" for name in NEW for part in "dwb"),
    ),
    32: (UC_MODE_32, tuple(f"e{name}" for name in OLD), WORDS_OF_OLD, ()),
}


def number_of(name: str) -> int:
    found: int = getattr(x86_const, f"UC_X86_REG_{name.upper()}")
    return found


def fault_with(registers: dict[str, int]) -> Any:
    source = SimpleNamespace(kind=CONTEXT, confidence=Confidence.HIGH, registers=registers)
    return SimpleNamespace(
        registers=registers, sources=(source,), source_of=lambda name: source if name else None
    )


@pytest.mark.parametrize("bits", MACHINES)
def test_parts_are_those_of_the_processor(bits: int) -> None:
    mode, full, parts, new_parts = MACHINES[bits]
    random, processor = Random(bits), Uc(UC_ARCH_X86, mode)
    registers = {name: random.getrandbits(bits) for name in full}
    for name, value in registers.items():
        processor.reg_write(number_of(name), value)
    held = HeldRegisters(fault_with(registers))
    names = (*full, *parts, *new_parts)
    found = {name: held.find(name) for name in names}
    assert {n: one.value for n, one in found.items()} == {
        name: processor.reg_read(number_of(name)) for name in names
    }
    assert {one.source for one in found.values()} == {CONTEXT}
    assert all(one.trusted for one in found.values())


def test_a_32_bit_machine_has_no_new_registers() -> None:
    held = HeldRegisters(fault_with({"eax": 1}))
    assert [held.find(name).value for name in ("r8", "r8d", "rax", "eax")] == [None, None, None, 1]
