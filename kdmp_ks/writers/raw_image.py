"""`export_raw`: the physical memory of a dump as a plain image, moved at copy speed.

In a raw image every byte lies at its physical address, as forensic tools expect. Memory that the
dump lacks is a hole: it reads as zeros and takes no room on file systems that know holes. A packed
image leaves the holes out; then only its list of runs says what is where.

The bytes never pass through Python where the system can copy from file to file by itself.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from kdmp_ks.ground.kinds import PAGE_SHIFT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.extents import Run
    from kdmp_ks.storage.source import Source

    Progress = Callable[[int, int], object]

_CHUNK = 64 << 20
"""Bytes between two reports of progress, where the system copies."""
_BUFFER = 1 << 20
"""Bytes in one piece, where Python copies."""


class Exported(NamedTuple):
    """What was written.

    Attributes:
        size: Bytes in the image, holes included.
        copied: Bytes that came from the dump.
        holes: Bytes of the image that the dump does not have.
    """

    size: int
    copied: int
    holes: int


def export_raw(
    dump: KernelDumpParser,
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
    memory = dump.physmem
    done = end = 0
    for run in _merged(memory.runs):
        start = done if packed else run.pfn << PAGE_SHIFT
        for offset, length in _chunks(run.offset, run.size):
            _copy(dump.source, offset, target, start, length)
            start, done = start + length, done + length
            if progress is not None:
                progress(done, memory.size)
        end = start
    target.flush()
    # A hole at the end has to be made, copying past one makes it by itself.
    target.truncate(end)
    return Exported(end, done, end - done)


def _merged(runs: Iterable[Run]) -> Iterator[Run]:
    """Runs that follow one another in memory and in the file alike, as one."""
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
    """Copy a stretch of the file to a place in the target."""
    done = _copy_by_system(source, offset, target, start, length)
    target.seek(start + done)
    rest = range(offset + done, offset + length, _BUFFER)
    target.writelines(source.read_exact(at, min(_BUFFER, offset + length - at)) for at in rest)


def _copy_by_system(source: Source, offset: int, target: BinaryIO, start: int, length: int) -> int:
    """Let the system copy, where it can; how many bytes it did."""
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
