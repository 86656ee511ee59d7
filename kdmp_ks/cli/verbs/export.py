"""`kdmp export`: physical memory as a raw image."""

from __future__ import annotations

from pathlib import Path

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.copy_progress import copy_progress
from kdmp_ks.cli.render.text import size
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Invocation, verb


@verb("export")
@click.argument("image", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--packed", is_flag=True, help="Omit missing memory; kdmp runs lists the pages.")
def command(invocation: Invocation, image: Path, packed: bool) -> None:
    """Write the physical memory to FILE as a raw image.

    Every byte is at its physical address; missing memory is a hole, which reads as zeros and
    takes no room. With --packed there are no holes.
    """
    from kdmp_ks.writers.raw_image import write_raw

    if str(image) == "-":
        raise click.UsageError("an image is written to a file, not to standard output")
    if invocation.dump.triage is not None:
        raise Failure(
            f"{invocation.name} is a triage dump, which has no physical memory; "
            "kdmp pages --len 0x1000 shows all that it holds",
            kind="no_physical_memory",
        )
    memory = invocation.dump.physmem
    with (
        atomic_write(image, invocation.path) as file,
        copy_progress("export", memory.size, quiet=invocation.as_json) as progress,
    ):
        done = write_raw(
            memory.runs, invocation.dump.source, file, packed=packed, progress=progress
        )
    if invocation.as_json:
        invocation.document({"out": str(image), "packed": packed, **done._asdict()})
        return
    holes = f", {size(done.holes)} of it holes" if done.holes else ""
    output.line(f"{image}: {size(done.size)}{holes}")
