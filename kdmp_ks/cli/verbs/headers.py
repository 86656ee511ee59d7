"""`kdmp headers`: every field of the dump's header."""

from __future__ import annotations

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.fields import as_json, as_lines
from kdmp_ks.cli.support.verb import Job, verb


@verb("headers")
def command(job: Job) -> None:
    """Show every field of the header.

    Numbers are hexadecimal. A field that the writer of the dump left alone still holds the fill
    pattern PAGE and is marked "not written".

    kdmp regs and kdmp exception show the records within it more briefly.
    """
    if job.as_json:
        job.document({"headers": as_json(job.dump.headers, of_header=True)})
    else:
        output.pairs(as_lines(job.dump.headers))
