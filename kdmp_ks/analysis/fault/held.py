"""`held_registers`: the registers that a CONTEXT contains, by its flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

_X64: Final = WindowsKernelDump.ContextX64Flags
_X86: Final = WindowsKernelDump.ContextX86Flags
_ARM64: Final = WindowsKernelDump.ContextArm64Flags
_ARM: Final = WindowsKernelDump.ContextArmFlags
_SEGMENTS: Final = "ds es fs gs"


def _parts(*parts: tuple[int, str]) -> tuple[tuple[int, tuple[str, ...]], ...]:
    return tuple((int(flag), tuple(names.split())) for flag, names in parts)


def _numbered(stem: str, count: int) -> str:
    return " ".join(f"{stem}{number}" for number in range(count))


_PARTS: Final = {
    "ContextX64": _parts(
        (_X64.control, "ss rsp cs rip eflags"),
        (_X64.integer, "rax rcx rdx rbx rbp rsi rdi r8 r9 r10 r11 r12 r13 r14 r15"),
        (_X64.segments, _SEGMENTS),
        (_X64.floating_point, f"mxcsr {_numbered('xmm', 16)}"),
    ),
    "ContextX86": _parts(
        (_X86.control, "ss esp cs eip eflags ebp"),
        (_X86.integer, "eax ebx ecx edx esi edi"),
        (_X86.segments, _SEGMENTS),
    ),
    "ContextArm64": _parts(
        (_ARM64.control, "fp lr sp pc cpsr"),
        (_ARM64.integer, _numbered("x", 29)),
        (_ARM64.floating_point, f"fpcr fpsr {_numbered('v', 32)}"),
    ),
    "ContextArm": _parts(
        (_ARM.control, "sp lr pc cpsr"),
        (_ARM.integer, _numbered("r", 13)),
        (_ARM.floating_point, f"fpscr {_numbered('q', 16)}"),
    ),
}
"""Registers of each part of a CONTEXT, by the flag that marks the part as filled in."""


def held_registers(registers: Registers, context_flags: int) -> Registers:
    """Return the registers of the parts that the flags of a CONTEXT name.

    Args:
        registers: All registers of the CONTEXT.
        context_flags: Its ContextFlags.
    """
    parts = _PARTS[str(registers.architecture.context_type)]
    held = {name for flag, names in parts if context_flags & flag for name in names}
    values = {name: value for name, value in registers.items() if name in held}
    return Registers(registers.architecture, values)


def all_registers(machine: Architecture) -> list[str]:
    """Return the names of all registers that a CONTEXT of a machine can contain."""
    return [name for _, names in _PARTS.get(str(machine.context_type), ()) for name in names]
