"""`kdmp regs`: the registers of the processor that stopped the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import location_of
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import registers
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.context import chosen_context, exception_option
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Job, verb

if TYPE_CHECKING:
    from collections.abc import Mapping

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
#: A register that only one architecture has -> the layout for it.
_LAYOUTS = {"rip": _X64, "eip": _X86, "x0": _ARM64, "r0": _ARM}


@verb("regs")
@click.option("--all", "everything", is_flag=True, help="Show vector and debug registers too.")
@exception_option
def command(job: Job, everything: bool, at_exception: bool) -> None:
    """Show the registers in the header's context record.

    They are those of the processor that stopped the machine. Every name can be used in addresses:
    kdmp read DUMP @rsp.
    """
    context = chosen_context(job.dump, at_exception)
    found = registers(context)
    if not found:
        raise Failure("the registers of this machine have no known layout")
    where = location_of(job.dump.architecture.instruction_of(context), job.dump)
    if job.as_json:
        job.document({"registers": {k: hex64(v) for k, v in found.items()}, "location": where})
        return
    if everything:
        output.pairs((name, f"{value:x}") for name, value in found.items())
    else:
        _show(found)
    if where:
        output.line(where)


def _show(found: Mapping[str, int]) -> None:
    layout = next(_LAYOUTS[name] for name in _LAYOUTS if name in found)
    for digits, names in layout:
        # Above the segment registers of 32-bit dumps there is garbage.
        mask = (1 << 4 * digits) - 1
        # A trap frame lacks some registers.
        known = [name for name in names.split() if name in found]
        if known:
            output.line(" ".join(f"{name:>3}={found[name] & mask:0{digits}x}" for name in known))
