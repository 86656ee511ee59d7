"""`write_complete_dump`: a complete dump (type 1), whose header lists the runs of pages."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SHIFT
from kdmp_ks.ground.limits import MAX_RAW_IMAGE
from kdmp_ks.writers.images.runs import Frames, filled, frames_of, joined, page_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.writers.copy_writer import CopyWriter
    from kdmp_ks.writers.images.dump_header import DumpHeader

WINDOWS_RUNS: Final = 42
"""Most runs that Windows itself stores in the header of a 64-bit machine."""


class Complete(NamedTuple):
    """Runs of a complete dump.

    Attributes:
        runs: Number of runs.
        filled: Bytes of zeros in place of memory that the dump lacks.
    """

    runs: int
    filled: int


def write_complete_dump(
    header: DumpHeader,
    runs: Callable[[], Iterable[Run]],
    writer: CopyWriter,
    *,
    fill_holes: bool = False,
    secondary_size: int = 0,
) -> Complete:
    """Write a complete dump: header and pages.

    Args:
        header: The header of the dump.
        runs: Returns the pages, ascending by frame number; it is called several times.
        writer: The file, empty so far.
        fill_holes: Whether to join runs by pages of zeros, the smallest gaps first, if there are
            more than a header can list.
        secondary_size: Bytes that are to follow the pages.

    Raises:
        WriteError: There are more runs than a header can list, or too much would be filled.
        SourceError: The dump cannot be read.
        OSError: The file cannot be written.
    """
    frames = _frames(header, runs, fill_holes=fill_holes)
    size = page_count(frames) << PAGE_SHIFT
    if size > MAX_RAW_IMAGE:
        raise WriteError(
            "the file would be too large",
            field="physical_memory_block.number_of_pages",
            expected=f"at most {MAX_RAW_IMAGE >> PAGE_SHIFT:#x}",
            got=size >> PAGE_SHIFT,
        )
    start = header.fields.size
    writer.write(_head(header, frames, start + size + secondary_size))
    places = _with_offsets(frames, start)
    here, offset = next(places, (Frames(0, 0), start))
    pages = 0
    for run in joined(runs()):
        while run.pfn >= here.end:
            here, offset = next(places)
        writer.move_to(offset + (run.pfn - here.base << PAGE_SHIFT))
        writer.copy(run.offset, run.size)
        pages += run.page_count
    writer.move_to(start + size)
    return Complete(len(frames), size - (pages << PAGE_SHIFT))


def _frames(
    header: DumpHeader, runs: Callable[[], Iterable[Run]], *, fill_holes: bool
) -> list[Frames]:
    """Return the runs that the header will list."""
    most = header.fields.constant("physical_memory_block.max_runs")
    if header.fields.is_64bit:
        most = min(most, WINDOWS_RUNS)
    frames = list(islice(frames_of(runs()), most + 1))
    if len(frames) <= most:
        return frames
    if fill_holes:
        return filled(runs, most)
    raise WriteError(
        "a complete dump cannot list the runs of this memory; a bitmap dump can, and holes can be "
        "filled with zeros",
        field="physical_memory_block.number_of_runs",
        expected=f"at most {most}",
        got=f"{sum(1 for _ in frames_of(runs()))}",
    )


def _head(header: DumpHeader, frames: list[Frames], size: int) -> bytearray:
    """Return the header with the list of runs."""
    head = header.changed(DumpType.FULL, size)
    block = "physical_memory_block"
    header.fields.set(head, f"{block}.number_of_runs", len(frames))
    header.fields.set(head, f"{block}.number_of_pages", page_count(frames))
    for place, one in enumerate(frames):
        header.fields.set(head, f"{block}.runs[{place}].base_page", one.base)
        header.fields.set(head, f"{block}.runs[{place}].page_count", one.pages)
    return head


def _with_offsets(frames: list[Frames], start: int) -> Iterator[tuple[Frames, int]]:
    """Return runs and the file offset of each."""
    for one in frames:
        yield one, start
        start += one.pages << PAGE_SHIFT
