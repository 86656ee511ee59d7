"""`write_raw`: pages as a plain image of physical memory, moved at copy speed.

In a raw image every byte is at its physical address, as forensic tools expect. Memory that
is missing in the dump is a hole: it reads as zeros and takes no room on file systems that support
holes. A packed image leaves the holes out; only the list of runs locates its pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from kdmp_ks.writers.copy_writer import CopyWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.phys import PhysicalDump
    from kdmp_ks.storage.source import Source

    Progress = Callable[[int, int], object]


class Exported(NamedTuple):
    """Sizes of an image.

    Attributes:
        size: Bytes in the image, holes included.
        copied: Bytes that came from the dump.
        holes: Bytes of the image that the dump does not have.
    """

    size: int
    copied: int
    holes: int


def write_raw(
    runs: Iterable[Run],
    source: Source,
    target: BinaryIO,
    *,
    packed: bool = False,
    progress: Callable[[int], object] | None = None,
) -> Exported:
    """Write runs of pages to a file.

    Args:
        runs: The pages, ascending by frame number.
        source: What contains them.
        target: A new, seekable binary file, open for writing and empty.
        packed: Leave holes out instead of keeping every byte at its address.
        progress: Called with the number of bytes copied so far.

    Raises:
        SourceError: The source cannot be read.
        OSError: The image cannot be written; file systems limit the size of a file, holes too.
    """
    writer = CopyWriter(source, target, progress)
    write_runs(runs, writer, packed=packed)
    end = writer.finish()
    return Exported(end, writer.copied, end - writer.copied)


def write_runs(runs: Iterable[Run], writer: CopyWriter, *, packed: bool = False) -> None:
    """Write runs of pages, each at its physical address unless they are packed.

    Args:
        runs: The pages, ascending by frame number.
        writer: The file, empty so far.
        packed: Leave holes out instead of keeping every byte at its address.

    Raises:
        SourceError: The source cannot be read.
        OSError: The image cannot be written.
    """
    for run in runs:
        if not packed:
            writer.move_to(run.start)
        writer.copy(run.offset, run.size)


def export_raw(
    dump: PhysicalDump,
    target: BinaryIO,
    *,
    packed: bool = False,
    progress: Progress | None = None,
) -> Exported:
    """Write the physical memory of a dump to a file.

    Args:
        dump: The dump.
        target: A new, seekable binary file, open for writing and empty.
        packed: Leave holes out instead of keeping every byte at its address.
        progress: Called with (bytes copied so far, bytes in all).

    Raises:
        UnsupportedDumpError: The dump has no physical memory.
        SourceError: The dump cannot be read.
        OSError: The image cannot be written; file systems limit the size of a file, holes too.
    """
    memory, report = dump.physmem, None
    if progress is not None:
        report = _with_total(progress, memory.size)
    return write_raw(memory.runs, dump.source, target, packed=packed, progress=report)


def _with_total(progress: Progress, total: int) -> Callable[[int], object]:
    return lambda done: progress(done, total)
