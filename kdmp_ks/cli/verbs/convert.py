"""`kdmp convert`: the memory of a dump in the formats of other tools."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.copy_progress import copy_progress
from kdmp_ks.cli.render.text import plural, size
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.space import dtb_option, naming_dump, range_options
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.writers.images.image_format import ImageFormat

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.cli.support.address import Expression
    from kdmp_ks.writers.images.converted import Converted

    Progress = Callable[[int], object]

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
@click.option("--verify", is_flag=True, help="Read FILE back, and compare all of its memory.")
@click.option(
    "--virtual",
    is_flag=True,
    help="With elf: virtual memory of the kernel, and the registers of all processors.",
)
@click.option("--user", is_flag=True, help="With --virtual: user memory, too.")
@click.option("--files", is_flag=True, help="With --virtual: list the modules of the kernel.")
@range_options
@dtb_option
def command(
    invocation: Invocation,
    image: Path,
    name: str | None,
    fill_holes: bool,
    verify: bool,
    virtual: bool,
    **of_core: Any,
) -> None:
    """Write the memory to FILE in the format of other tools.

    \b
    dmp5  bitmap dump, for readers that know no newer types
    dmp1  complete dump, for older readers
    raw   every byte at its physical address
    lime  LiME, for volatility
    elf   ELF core, for volatility; with --virtual for gdb, lldb and disassemblers

    dmp5 and dmp1 keep the header but for type and size, and the secondary data of drivers. A triage
    dump has no physical memory, and can become a core of virtual memory alone.
    """  # noqa: D301 - \b keeps the lines
    to = _format(image, name)
    if virtual and to is not ImageFormat.ELF:
        raise click.UsageError("--virtual goes with --to elf alone")
    if any(of_core.values()) and not virtual:
        raise click.UsageError("--user, --files, --start, --end and --dtb go with --virtual alone")
    if fill_holes and to is not ImageFormat.COMPLETE_DUMP:
        raise click.UsageError("--fill-holes goes with --to dmp1 alone")
    if invocation.dump.triage is not None and not virtual:
        raise Failure(
            f"{invocation.name} is a triage dump, which has no physical memory; "
            "--to elf --virtual writes its virtual memory",
            kind="no_physical_memory",
        )
    job = _core_job(invocation, **of_core) if virtual else _job(invocation, to, fill_holes)
    with atomic_write(image, invocation.path) as file:
        with copy_progress("convert", job.total, quiet=invocation.as_json) as progress:
            done = job.write(file, progress)
        verified = None
        if verify:
            with copy_progress("verify", done.copied, quiet=invocation.as_json) as progress:
                verified = job.compare(file, progress)
    _report(invocation, image, done, verified)


class _Job(NamedTuple):
    """A conversion.

    Attributes:
        total: Bytes that will be copied, if that is known.
        write: Writes the file.
        compare: Compares the file with the dump, and returns the number of bytes compared.
    """

    total: int
    write: Callable[[BinaryIO, Progress | None], Converted]
    compare: Callable[[BinaryIO, Progress | None], int]


def _job(invocation: Invocation, to: ImageFormat, fill_holes: bool) -> _Job:
    """Make the job for physical memory."""
    from kdmp_ks.writers.images.compare import compare
    from kdmp_ks.writers.images.convert import convert

    dump = invocation.dump
    return _Job(
        dump.physmem.size,
        lambda file, tick: convert(dump, file, to, fill_holes=fill_holes, progress=tick),
        lambda file, tick: compare(dump, file, to, progress=tick),
    )


def _core_job(
    invocation: Invocation,
    user: bool,
    files: bool,
    start: Expression | None,
    end: Expression | None,
    dtb: Expression | None,
) -> _Job:
    """Make the job for virtual memory."""
    from kdmp_ks.writers.images.compare import compare_core
    from kdmp_ks.writers.images.virtual.core import CoreOptions, write_core

    dump, names = invocation.dump, naming_dump(invocation.dump, dtb)
    space = dump.memory if dtb is None else dump.address_space(dtb.resolve_root(dump))
    options = CoreOptions(
        start=None if start is None else start.resolve(names),
        end=None if end is None else end.resolve(names),
        user=user,
        files=files,
    )
    return _Job(
        dump.source.size,
        lambda file, tick: write_core(dump, file, options, space=space, progress=tick),
        lambda file, tick: compare_core(space, file, progress=tick),
    )


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
                "verified": verified,
            }
        )
        return
    holes = f", {size(done.holes)} of it zeros that the dump does not contain" if done.holes else ""
    threads = f", {plural(done.threads, 'processor')}" if done.threads else ""
    output.line(f"{image}: {done.format.value}, {size(done.size)}{holes}{threads}")
    if verified is not None:
        output.line(f"verified: {size(verified)} are the same")
    if lost:
        output.line(f"left out: {', '.join(_LOST[one] for one in lost)}")
