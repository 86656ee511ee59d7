"""`kdmp convert`: the memory of a dump in the formats of other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.copy_progress import copy_progress
from kdmp_ks.cli.render.text import size
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.writers.images.image_format import ImageFormat

if TYPE_CHECKING:
    from kdmp_ks.writers.images.converted import Converted

_LOST: Final = {
    "header": "the header of the dump",
    "secondary_data": "the secondary data",
    "missing_pages": "the pages that the dump is too short for",
    "list_of_holes": "which pages are missing, as they read as zeros",
    "physical_addresses": "physical addresses",
}


@verb("convert")
@click.argument("image", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--to",
    "name",
    type=click.Choice([one.value for one in ImageFormat]),
    help="Format of FILE; taken from the suffixes .raw, .lime, .elf and .core if left out.",
)
@click.option(
    "--fill-holes",
    is_flag=True,
    help="With dmp1: join runs by pages of zeros if the header cannot list them all.",
)
@click.option("--verify", is_flag=True, help="Read FILE back, and compare every page.")
def command(
    invocation: Invocation, image: Path, name: str | None, fill_holes: bool, verify: bool
) -> None:
    r"""Write the physical memory to FILE in the format of other tools.

    \b
    dmp5  bitmap dump, for readers that know no newer types
    dmp1  complete dump, for older readers
    raw   every byte at its physical address
    lime  LiME, for volatility
    elf   ELF core, for volatility, gdb and lldb

    dmp5 and dmp1 keep the header but for type and size, and the secondary data of drivers.
    """
    to = _format(image, name)
    if fill_holes and to is not ImageFormat.COMPLETE_DUMP:
        raise click.UsageError("--fill-holes goes with --to dmp1 alone")
    if invocation.dump.triage is not None:
        raise Failure(
            f"{invocation.name} is a triage dump, which has no physical memory",
            kind="no_physical_memory",
        )
    with atomic_write(image, invocation.path) as file:
        done, verified = _written(invocation, file, to, fill_holes=fill_holes, verify=verify)
    _report(invocation, image, done, verified)


def _format(image: Path, name: str | None) -> ImageFormat:
    """Return the format that is asked for.

    Raises:
        UsageError: It is not named, and the suffix is ambiguous.
    """
    if str(image) == "-":
        raise click.UsageError("the memory is written to a file, not to standard output")
    found = ImageFormat.of_suffix(image) if name is None else ImageFormat(name)
    if found is None:
        raise click.UsageError(f"the suffix of {image} names no format; choose one with --to")
    return found


def _written(
    invocation: Invocation, file: BinaryIO, to: ImageFormat, *, fill_holes: bool, verify: bool
) -> tuple[Converted, int | None]:
    """Write the file, and compare it with the dump."""
    from kdmp_ks.writers.images.compare import compare
    from kdmp_ks.writers.images.convert import convert

    dump, quiet = invocation.dump, invocation.as_json
    total = dump.physmem.size
    with copy_progress("convert", total, quiet=quiet) as progress:
        done = convert(dump, file, to, fill_holes=fill_holes, progress=progress)
    if not verify:
        return done, None
    with copy_progress("verify", total, quiet=quiet) as progress:
        return done, compare(dump, file, to, progress=progress)


def _report(invocation: Invocation, image: Path, done: Converted, verified: int | None) -> None:
    """Say what was written, and what was not."""
    lost = [one.value for one in done.lost]
    if invocation.as_json:
        invocation.document(
            {
                "out": str(image),
                "format": done.format.value,
                "size": done.size,
                "copied": done.copied,
                "holes": done.holes,
                "segments": done.segments,
                "blobs": done.blobs,
                "threads": done.threads,
                "lost": lost,
                "verified_pages": verified,
            }
        )
        return
    holes = f", {size(done.holes)} of it zeros that the dump does not contain" if done.holes else ""
    output.line(f"{image}: {done.format.value}, {size(done.size)}{holes}")
    if verified is not None:
        output.line(f"verified: {verified:,} pages are the same")
    if lost:
        output.line(f"left out: {', '.join(_LOST[one] for one in lost)}")
