"""`write_raw`: pages as a plain image of physical memory, moved at copy speed.

In a raw image every byte is at its physical address, as forensic tools expect. Memory that
is missing in the dump is a hole: it reads as zeros and takes no room on file systems that support
holes. A packed image leaves the holes out; only the list of runs locates its pages.

The bytes never pass through Python where the system can copy from file to file by itself.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from kdmp_ks.ground.kinds import PAGE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.phys import PhysicalDump
    from kdmp_ks.storage.source import Source

    Progress = Callable[[int, int], object]

_CHUNK = 64 << 20
"""Largest number of bytes between two reports of progress."""
_BUFFER = 1 << 20
"""Number of bytes per read where Python copies."""


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
    done = end = 0
    for run in _merged(runs):
        start = done if packed else run.pfn << PAGE_SHIFT
        for offset, length in _chunks(run.offset, run.size):
            _copy(source, offset, target, start, length)
            start, done = start + length, done + length
            if progress is not None:
                progress(done)
        end = start
    target.flush()
    # A hole at the end has to be made, copying past one makes it by itself.
    target.truncate(end)
    return Exported(end, done, end - done)


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


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Join runs that are contiguous both in memory and in the file."""
    last: Run | None = None
    for run in runs:
        if last is not None and (last.end, last.offset + last.size) == (run.start, run.offset):
            last = last._replace(page_count=last.page_count + run.page_count)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def _chunks(offset: int, length: int) -> Iterator[tuple[int, int]]:
    for at in range(offset, offset + length, _CHUNK):
        yield at, min(_CHUNK, offset + length - at)


def _copy(source: Source, offset: int, target: BinaryIO, start: int, length: int) -> None:
    """Copy a part of the source to an offset in the target."""
    done = _copy_by_system(source, offset, target, start, length)
    target.seek(start + done)
    rest = range(offset + done, offset + length, _BUFFER)
    target.writelines(source.read_exact(at, min(_BUFFER, offset + length - at)) for at in rest)


def _copy_by_system(source: Source, offset: int, target: BinaryIO, start: int, length: int) -> int:
    """Let the system copy, where it can, and return how many bytes it copied."""
    done = 0
    if source.descriptor is None or not hasattr(os, "copy_file_range"):
        return done
    with suppress(OSError, ValueError):  # other file systems, no descriptor: copied by hand
        target.flush()
        while done < length:
            moved = os.copy_file_range(
                source.descriptor, target.fileno(), length - done, offset + done, start + done
            )
            if not moved:
                break
            done += moved
    return done
