"""`kdmp headers`: every field of the dump's header."""

from __future__ import annotations

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.fields import as_json, as_lines
from kdmp_ks.cli.support.verb import Invocation, verb


@verb("headers")
def command(invocation: Invocation) -> None:
    """Show every field of the header.

    Numbers are hexadecimal. A field that the writer of the dump left alone still holds the fill
    pattern PAGE and is marked "not written".

    kdmp regs and kdmp exception show the records within it more briefly.
    """
    if invocation.as_json:
        invocation.document({"headers": as_json(invocation.dump.headers, of_header=True)})
    else:
        output.pairs(as_lines(invocation.dump.headers))
