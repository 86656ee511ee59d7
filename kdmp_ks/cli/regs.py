"""`kdmp regs`: the registers of the processor that stopped the machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.cli import output
from kdmp_ks.cli.failures import Failure
from kdmp_ks.cli.names import describe, instruction_pointer, registers
from kdmp_ks.cli.text import hex64
from kdmp_ks.cli.verb import Job, verb

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
_ARM64 = (
    *((16, f"x{n} x{n + 1} x{n + 2}") for n in range(0, 27, 3)),
    (16, "x27 x28 fp"),
    (16, "lr sp pc"),
    (8, "cpsr"),
)


@verb("regs")
@click.option("--all", "everything", is_flag=True, help="Show vector and debug registers too.")
def command(job: Job, everything: bool) -> None:
    """Show the registers in the header's context record.

    They are those of the processor that stopped the machine. Every name can be used in addresses:
    kdmp read DUMP @rsp.
    """
    found = registers(job.dump.context_record)
    if not found:
        raise Failure("the registers of this machine have no known layout")
    pointer = instruction_pointer(job.dump.context_record)
    where = None if pointer is None else describe(pointer, job.dump)
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
    layout = _X64 if "rip" in found else _ARM64
    for digits, names in layout:
        output.line(" ".join(f"{name:>3}={found[name]:0{digits}x}" for name in names.split()))
