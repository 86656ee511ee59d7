"""`kdmp regs`: the registers of the processor that stopped the machine."""

from __future__ import annotations

import click

from kdmp_ks.analysis.location import location_of
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.report.exception import exception_facts
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.exception_lines import exception_rows
from kdmp_ks.cli.render.fault_lines import source_rows
from kdmp_ks.cli.render.names import located_or_null, registers
from kdmp_ks.cli.render.register_lines import register_lines
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.context import chosen_registers, register_options
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Invocation, verb


@verb("regs", takes_dtb=True)
@click.option("--all", "everything", is_flag=True, help="Show vector and debug registers too.")
@register_options
def command(
    invocation: Invocation, everything: bool, at_exception: bool, processor: int | None
) -> None:
    """Show the registers in the header's context record.

    They are those of the processor that stopped the machine. Every name can be used in addresses:
    kdmp read DUMP @rsp.

    With --exception: the exception that led to the crash, and the registers there. They are from a
    CONTEXT or a trap frame that the parameters of the bug check lead to, or that a saved stack
    contains. Registers that these do not contain are named.
    """
    chosen = chosen_registers(invocation.dump, at_exception, processor)
    context, source, exception, fault = chosen
    found = registers(context)
    if not found:
        raise Failure("the registers of this machine have no known layout", kind="no_registers")
    pointer = invocation.dump.architecture.instruction_of(context)
    if invocation.as_json:
        values = {name: hex64(value) for name, value in found.items()}
        told = None if exception is None else as_plain(exception_facts(invocation.dump, exception))
        head = {"source": source, "processor": processor, "exception": told, **chosen.fields()}
        where = located_or_null(pointer, invocation.dump)
        invocation.document({**head, "registers": values, "instruction_pointer": where})
        return
    if exception is not None:
        output.pairs(exception_rows(invocation.dump, exception))
        output.line()
    if fault is not None:
        output.pairs(source_rows(invocation.dump, fault))
        output.line()
    if everything:
        output.pairs((name, f"{value:x}") for name, value in found.items())
    else:
        output.lines(register_lines(found))
    location = location_of(pointer, invocation.dump)
    if location:
        output.line(location)
