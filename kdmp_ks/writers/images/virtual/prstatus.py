"""elf_prstatus: the registers of a thread in a core, for each machine that debuggers know.

References:
    https://github.com/torvalds/linux/blob/master/include/uapi/linux/elfcore.h
    https://github.com/torvalds/linux/blob/master/arch/x86/include/asm/user_64.h
    https://github.com/torvalds/linux/blob/master/arch/x86/include/asm/user_32.h
    https://github.com/torvalds/linux/blob/master/arch/arm64/include/uapi/asm/ptrace.h
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from construct import Array, Int16ul, Int32ul, Int64ul, Padding, Struct

from kdmp_ks.architecture import AMD64, ARM64, X86

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.definition import Definition

NT_PRSTATUS: Final = 1
NT_FILE: Final = 0x46494C45

USER_REGS_AMD64 = "user_regs_struct" / Struct(
    *(
        name / Int64ul
        for name in (
            *("r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8"),
            *("rax", "rcx", "rdx", "rsi", "rdi", "orig_rax", "rip", "cs", "eflags", "rsp", "ss"),
            *("fs_base", "gs_base", "ds", "es", "fs", "gs"),
        )
    )
)
USER_REGS_X86 = "user_regs_struct32" / Struct(
    *(
        name / Int32ul
        for name in (
            *("ebx", "ecx", "edx", "esi", "edi", "ebp", "eax", "ds", "es", "fs", "gs"),
            *("orig_eax", "eip", "cs", "eflags", "esp", "ss"),
        )
    )
)
USER_REGS_ARM64 = "user_pt_regs" / Struct(
    *(f"x{number}" / Int64ul for number in range(29)),
    "fp" / Int64ul,
    "lr" / Int64ul,
    "sp" / Int64ul,
    "pc" / Int64ul,
    "cpsr" / Int64ul,
)


def _prstatus(name: str, registers: Any, word: Any) -> Any:
    """Declare elf_prstatus of a machine.

    Args:
        name: Name of the definition.
        registers: The registers.
        word: Its ``long``.
    """
    after = Padding(word.sizeof() - Int32ul.sizeof())
    return name / Struct(
        "si_signo" / Int32ul,
        "si_code" / Int32ul,
        "si_errno" / Int32ul,
        "pr_cursig" / Int16ul,
        Padding(2),
        "pr_sigpend" / word,
        "pr_sighold" / word,
        "pr_pid" / Int32ul,
        "pr_ppid" / Int32ul,
        "pr_pgrp" / Int32ul,
        "pr_sid" / Int32ul,
        "times" / Array(8, word),
        "pr_reg" / registers,
        "pr_fpvalid" / Int32ul,
        after,
    )


PRSTATUS_AMD64 = _prstatus("elf_prstatus_amd64", USER_REGS_AMD64, Int64ul)
PRSTATUS_X86 = _prstatus("elf_prstatus_x86", USER_REGS_X86, Int32ul)
PRSTATUS_ARM64 = _prstatus("elf_prstatus_arm64", USER_REGS_ARM64, Int64ul)

OF_MACHINE: Final[dict[Architecture, tuple[Definition[Any], Definition[Any]]]] = {
    AMD64: (PRSTATUS_AMD64, USER_REGS_AMD64),
    X86: (PRSTATUS_X86, USER_REGS_X86),
    ARM64: (PRSTATUS_ARM64, USER_REGS_ARM64),
}
"""elf_prstatus and the registers in it by machine."""
