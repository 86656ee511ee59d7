"""Registers as people read them: a few in each line, in the order of debuggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: The registers that are shown, by architecture, as (digits, names of each line).
_X64 = (
    (16, "rax rbx rcx"),
    (16, "rdx rsi rdi"),
    (16, "rip rsp rbp"),
    (16, "r8 r9 r10"),
    (16, "r11 r12 r13"),
    (16, "r14 r15"),
    (4, "cs ss ds es fs gs"),
    (8, "efl"),
)
_X86 = (
    (8, "eax ebx ecx edx esi edi"),
    (8, "eip esp ebp"),
    (4, "cs ss ds es fs gs"),
    (8, "efl"),
)
_ARM64 = (
    *((16, f"x{n} x{n + 1} x{n + 2}") for n in range(0, 27, 3)),
    (16, "x27 x28 fp"),
    (16, "lr sp pc"),
    (8, "cpsr"),
)
_ARM = (
    *((8, " ".join(f"r{n + i}" for i in range(6))) for n in (0, 6)),
    (8, "r12 sp lr pc"),
    (8, "cpsr"),
)
_LAYOUTS = (_X64, _X86, _ARM64, _ARM)


def register_lines(found: Mapping[str, int]) -> Iterator[str]:
    """Write registers in lines; those that are missing, as in a trap frame, are left out.

    Args:
        found: The registers of one machine.
    """

    def fitting(layout: tuple[tuple[int, str], ...]) -> int:
        return sum(name in found for _, names in layout for name in names.split())

    for digits, names in max(_LAYOUTS, key=fitting):
        # Above the segment registers of 32-bit dumps there is garbage.
        mask = (1 << 4 * digits) - 1
        known = [name for name in names.split() if name in found]
        if known:
            yield " ".join(f"{name:>3}={found[name] & mask:0{digits}x}" for name in known)
