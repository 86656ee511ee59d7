"""`kdmp regs`: the registers of the processor that stopped the machine."""

from __future__ import annotations

import click

from kdmp_ks.analysis.location import location_of
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import registers
from kdmp_ks.cli.render.register_lines import register_lines
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.context import chosen_context, exception_option
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Job, verb


@verb("regs", takes_dtb=True)
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
        output.lines(register_lines(found))
    if where:
        output.line(where)
