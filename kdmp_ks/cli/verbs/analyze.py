"""`kdmp analyze`: the verdict on a crash, with all that it was reached by."""

from __future__ import annotations

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.verb import Invocation, verb


@verb("analyze", takes_dtb=True)
@click.option(
    "--text",
    "as_ticket",
    is_flag=True,
    help="Print a block of plain ASCII for a forum or a ticket; always masked.",
)
def command(invocation: Invocation, as_ticket: bool) -> None:
    """Say what caused the crash, how sure that is, and why.

    All evidence in order of weight, with the addresses to check it by; suspects that are ruled
    out; what to do next. Then the instruction of the fault with its operands, registers and tests,
    and the machine. No symbols are needed.
    """
    if as_ticket and invocation.as_json:
        raise click.UsageError("--text and --json exclude each other")
    found = invocation.dump.analysis()
    if invocation.as_json:
        invocation.document(found.to_dict())
    elif as_ticket:
        from kdmp_ks.analysis.page.ticket import ticket

        output.lines(ticket(found).splitlines())
    else:
        from kdmp_ks.analysis.page.analysis_page import analysis_page

        output.groups(analysis_page(found))
