"""`compare`, `compare_core`: a converted file against its dump, byte by byte, both read anew."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from kdmp_ks.dump import KernelDumpParser
from kdmp_ks.errors import WriteError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.images.runs import pairs
from kdmp_ks.writers.images.stored_runs import stored_runs, stored_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.storage.opener import PathOrFile
    from kdmp_ks.storage.source import Source
    from kdmp_ks.virt import VirtualReader

_BLOCK = 1 << 18
"""Bytes that are compared at once, so few that they stay in the cache of the processor."""


def compare(
    dump: KernelDumpParser,
    written: PathOrFile,
    to: ImageFormat,
    *,
    progress: Callable[[int], object] | None = None,
) -> int:
    """Compare every page of a dump with a file that it was converted to.

    The file is read by its own headers. In a raw image, and in a complete dump whose holes were
    filled, there is more memory than in the dump; that is not compared with zeros.

    Args:
        dump: The dump.
        written: Path of the file, or the file itself, open for reading and flushed.
        to: Its format.
        progress: Called with the number of bytes compared so far.

    Returns:
        Number of bytes compared, which is that of the pages of the dump.

    Raises:
        WriteError: A page is missing in the file, or differs; the message has its address.
        InvalidDataError: The file is not of this format.
        SourceError: One of the two cannot be read.
        OSError: The file cannot be opened.
    """
    done = 0
    here, there = bytearray(_BLOCK), bytearray(_BLOCK)
    with _opened(written, to) as (source, runs):
        for pair in pairs(dump.physmem.runs, runs):
            if isinstance(pair, int):
                raise _differs(pair, "no such page")
            for at in range(0, pair.size, _BLOCK):
                size = min(_BLOCK, pair.size - at)
                dump.source.readinto(pair.offset + at, memoryview(here)[:size])
                source.readinto(pair.other + at, memoryview(there)[:size])
                # Behind a short block both have what was equal before.
                if here != there:
                    raise _differs(pair.address + at, f"other bytes in the next {size:#x}")
                done += size
                if progress is not None:
                    progress(done)
    return done


def compare_core(
    space: VirtualReader,
    written: PathOrFile,
    *,
    progress: Callable[[int], object] | None = None,
) -> int:
    """Compare the segments of a core of virtual memory with the memory of its dump.

    Args:
        space: The address space that was written.
        written: Path of the core, or the file itself, open for reading and flushed.
        progress: Called with the number of bytes compared so far.

    Returns:
        Number of bytes compared, of all segments.

    Raises:
        WriteError: A segment differs; the message has its address.
        InvalidDataError: The file is no core.
        SourceError: One of the two cannot be read.
        OSError: The file cannot be opened.
    """
    done = 0
    with closing(open_source(written)) as source:
        for segment in stored_segments(source):
            for at in range(0, segment.size, _BLOCK):
                size = min(_BLOCK, segment.size - at)
                here = space.read_exact(segment.address + at, size)
                if here != source.read_exact(segment.offset + at, size):
                    raise _differs(segment.address + at, f"other bytes in the next {size:#x}")
                done += size
                if progress is not None:
                    progress(done)
    return done


@contextmanager
def _opened(file: PathOrFile, to: ImageFormat) -> Iterator[tuple[Source, Iterable[Run]]]:
    """Open a converted file, and find its memory."""
    if to in (ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP):
        with KernelDumpParser(file) as written:
            yield written.source, written.physmem.runs
        return
    with closing(open_source(file)) as source:
        yield source, stored_runs(source, to)


def _differs(address: int, got: str) -> WriteError:
    return WriteError(
        "the file differs from the dump",
        field=f"memory at {address:#x}",
        expected="the bytes of the dump",
        got=got,
    )
