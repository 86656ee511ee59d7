"""`write_bitmap_dump`: a bitmap dump (type 5), which older readers know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_HOLES
from kdmp_ks.writers.header_fields import enum_value
from kdmp_ks.writers.images.runs import frames_of, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.writers.copy_writer import CopyWriter
    from kdmp_ks.writers.images.dump_header import DumpHeader
    from kdmp_ks.writers.images.runs import Frames

_WORD_BITS: Final = 64
"""Readers lose the pages of a last word that is not complete."""
_CHUNK: Final = 1 << 20
"""Bytes of the bitmap that are made at once."""
_EIGHT_BITS: Final = 8


def write_bitmap_dump(
    header: DumpHeader,
    runs: Callable[[], Iterable[Run]],
    page_count: int,
    writer: CopyWriter,
    *,
    secondary_size: int = 0,
) -> int:
    """Write a bitmap dump: header, bitmap, pages.

    Args:
        header: The header of the dump.
        runs: Returns the pages, ascending by frame number; it is called three times.
        page_count: Number of pages.
        writer: The file, empty so far.
        secondary_size: Bytes that are to follow the pages.

    Returns:
        Number of runs in memory.

    Raises:
        WriteError: The bitmap would be larger than both the pages and `MAX_HOLES`.
        SourceError: The dump cannot be read.
        OSError: The file cannot be written.
    """
    last = runs_count = 0
    for frames in frames_of(runs()):
        last = frames.end
        runs_count += 1
    bits = -(-last // _WORD_BITS) * _WORD_BITS
    length = bits // _EIGHT_BITS
    if length > max(MAX_HOLES, page_count * PAGE_SIZE):
        raise WriteError(
            "the bitmap would be larger than the memory",
            field="bitmap_header.pages",
            expected="page frames that are close to each other",
            got=f"{page_count} pages below frame {last:#x}",
        )
    offset = header.fields.constant("bitmap_header.ofs_bitmap")
    first_page = -(-(offset + length) // PAGE_SIZE) * PAGE_SIZE
    end = first_page + page_count * PAGE_SIZE
    head = header.changed(DumpType.BITMAP_FULL, end + secondary_size)
    head.extend(bytes(offset - len(head)))
    for name, value in (
        ("signature", enum_value("bitmap_signatures", "full")),
        ("valid_dump", b"DUMP"),
        ("first_page", first_page),
        ("total_present_pages", page_count),
        ("pages", bits),
    ):
        header.fields.set(head, f"bitmap_header.{name}", value)
    writer.write(head)
    for part in _bitmap(frames_of(runs()), length):
        if isinstance(part, int):
            writer.move_to(writer.position + part)
        else:
            writer.write(part)
    writer.move_to(first_page)
    for run in joined(runs()):
        writer.copy(run.offset, run.size)
    return runs_count


def _bitmap(frames: Iterator[Frames], length: int) -> Iterator[bytearray | int]:
    """Make a bitmap in parts; a part without a page is the number of its bytes.

    Args:
        frames: The pages, ascending.
        length: Size of the bitmap in bytes.
    """
    current = next(frames, None)
    for at in range(0, length, _CHUNK):
        size = min(_CHUNK, length - at)
        first, end = at * _EIGHT_BITS, (at + size) * _EIGHT_BITS
        if current is None or current.base >= end:
            yield size
            continue
        part = bytearray(size)
        while current is not None and current.base < end:
            _set_bits(part, max(current.base, first) - first, min(current.end, end) - first)
            if current.end > end:
                break
            current = next(frames, None)
        yield part


def _set_bits(part: bytearray, start: int, end: int) -> None:
    """Set the bits from one to another, the lowest bit of a byte first."""
    first, last = start // _EIGHT_BITS, (end - 1) // _EIGHT_BITS
    low = 0xFF << start % _EIGHT_BITS & 0xFF
    high = 0xFF >> _EIGHT_BITS - 1 - (end - 1) % _EIGHT_BITS
    if first == last:
        part[first] |= low & high
        return
    part[first] |= low
    part[last] |= high
    part[first + 1 : last] = b"\xff" * (last - first - 1)
