"""`write_dump`: dumps of physical pages, complete (type 1) and by bitmap (types 5 and 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.dump_type import DumpType
from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.ground.limits import MAX_BITS
from kdmp_ks.storage.new_file import new_file
from kdmp_ks.writers.dumps.blob_writer import blob_parts
from kdmp_ks.writers.dumps.page_runs import page_set
from kdmp_ks.writers.dumps.sparse_writer import SparseWriter
from kdmp_ks.writers.header_fields import enum_value

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable
    from uuid import UUID

    from kdmp_ks.writers.dumps.blob_writer import NewBlob
    from kdmp_ks.writers.dumps.header_builder import HeaderBuilder
    from kdmp_ks.writers.dumps.page_runs import Pages, PageSet

    Path = str | os.PathLike[str]
    Blobs = Iterable[NewBlob | tuple[UUID | str, bytes]]

_WINDOWS_RUNS: Final = 42
"""Most runs that Windows stores in a 64-bit header; a 43rd ends in the bytes behind."""
_WORD_BITS: Final = 64
"""Readers lose the pages of a last word that is not complete."""
_BITS: Final = 8
_BLOCK: Final = 1 << 16
"""Bytes of a bitmap that are made at once."""
_SIGNATURES: Final = {DumpType.BITMAP_FULL: "full", DumpType.BITMAP_KERNEL: "summary"}


class Written(NamedTuple):
    """Sizes of a dump that was written.

    Attributes:
        size: Size of the file in bytes.
        page_count: Number of pages.
        run_count: Number of runs of pages that follow one another in memory.
    """

    size: int
    page_count: int
    run_count: int


def write_dump(
    path: Path,
    header: HeaderBuilder,
    pages: Pages,
    dump_type: DumpType | int = DumpType.BITMAP_FULL,
    *,
    blobs: Blobs = (),
    complete: bool = True,
    progress: Callable[[int], object] | None = None,
) -> Written:
    """Write a dump of physical pages.

    The file appears whole or not at all, and may replace another one, but none that pages are read
    from. Pages of zeros are holes. The caller's header does not change.

    Args:
        path: Path of the file.
        header: The header. ``RequiredDumpSpace`` becomes the size of header and pages if it was not
            written; the list of runs is written in a complete dump, and in a bitmap dump if the
            header has none and it fits.
        pages: See `kdmp_ks.writers.dumps.page_runs.page_set`.
        dump_type: ``FULL``, ``BITMAP_FULL`` or ``BITMAP_KERNEL``.
        blobs: Secondary data: pairs of a tag and bytes.
        complete: Whether to write what the header lacks and check it, see
            `HeaderBuilder.complete`.
        progress: Called with the number of bytes written so far.

    Raises:
        WriteError: The pages or the header cannot be written as such a dump; the path is that of a
            file that is read.
        SourceError: A file that is read cannot be read.
        OSError: The file cannot be written.
    """
    kind = _checked_type(dump_type)
    taken = page_set(pages)
    header = header.copy()
    if complete:
        header.complete()
    frames = _count(header, taken, kind)
    with new_file(path, taken.inputs) as file:
        writer = SparseWriter(file, progress)
        begin = _begin_full if kind is DumpType.FULL else _begin_bitmap
        at = begin(writer, header, taken, kind, frames)
        for run in taken.runs():
            size = run.page_count << PAGE_SHIFT
            writer.write(at, run.content, run.offset, size)
            at += size
        build = header.fields.number(header.data, "minor_version")
        for part in blob_parts(blobs, build):
            writer.write(at, part)
            at += len(part)
        return Written(writer.finish(), frames.page_count, frames.run_count)


def _checked_type(dump_type: object) -> DumpType:
    allowed = (DumpType.FULL, *_SIGNATURES)
    if not isinstance(dump_type, int) or dump_type not in allowed:
        raise WriteError(
            "this type of dump cannot be written",
            field="dump_type",
            expected="1, 5 or 6; write_triage writes triage dumps",
            got=dump_type if isinstance(dump_type, int) else type(dump_type).__name__,
        )
    return DumpType(dump_type)


class _Counted(NamedTuple):
    """Runs of frames that follow one another in memory, as many as a header can list.

    Attributes:
        listed: Those runs.
        run_count: Number of all runs.
        page_count: Number of pages.
        end: The frame behind the last one.
    """

    listed: list[tuple[int, int]]
    run_count: int
    page_count: int
    end: int


def most_runs(header: HeaderBuilder) -> int:
    """Return the number of runs that a header can list."""
    most = header.fields.constant("physical_memory_block.max_runs")
    return min(most, _WINDOWS_RUNS) if header.fields.is_64bit else most


def _count(header: HeaderBuilder, pages: PageSet, kind: DumpType) -> _Counted:
    """Count pages and runs.

    Raises:
        WriteError: There are none, or more than such a dump can have.
    """
    most, count, page_count, end = most_runs(header), 0, 0, 0
    listed: list[tuple[int, int]] = []
    for base, size in pages.frames():
        page_count += size
        if count and base == end:
            if count <= most:
                first, pages_before = listed[-1]
                listed[-1] = (first, pages_before + size)
        else:
            count += 1
            if count <= most:
                listed.append((base, size))
        end = base + size
    if not page_count:
        raise WriteError("a dump needs pages", field="pages", expected="at least one", got="none")
    if kind is DumpType.FULL and count > most:
        raise WriteError(
            "a complete dump (type 1) cannot list the runs of this memory; a bitmap dump (type 5) "
            "can",
            field="physical_memory_block.number_of_runs",
            expected=f"at most {most}",
            got=f"{count}",
        )
    if end > MAX_BITS:
        raise WriteError(
            "memory goes on too far for a dump", field="pages", expected=MAX_BITS, got=end
        )
    return _Counted(listed, count, page_count, end)


def _begin_full(
    writer: SparseWriter,
    header: HeaderBuilder,
    pages: PageSet,
    kind: DumpType,
    frames: _Counted,
) -> int:
    """Write the header of a complete dump; return the offset of the first page."""
    _list_runs(header, frames)
    start = header.fields.size
    writer.write(0, header.for_file(kind, start + frames.page_count * PAGE_SIZE).data)
    return start


def _list_runs(header: HeaderBuilder, frames: _Counted) -> None:
    """Write the list of runs; filler over what is left of a longer list."""
    name = "physical_memory_block.number_of_runs"
    before = header.fields.number(header.data, name)
    most = header.fields.constant("physical_memory_block.max_runs")
    for number in range(len(frames.listed), before if before <= most else 0):
        header.clear(f"physical_memory_block.runs[{number}]")
    header[name] = len(frames.listed)
    header["physical_memory_block.number_of_pages"] = frames.page_count
    for number, (base, count) in enumerate(frames.listed):
        header[f"physical_memory_block.runs[{number}].base_page"] = base
        header[f"physical_memory_block.runs[{number}].page_count"] = count


def _begin_bitmap(
    writer: SparseWriter,
    header: HeaderBuilder,
    pages: PageSet,
    kind: DumpType,
    frames: _Counted,
) -> int:
    """Write header and bitmap of a bitmap dump; return the offset of the first page."""
    listed = "physical_memory_block.number_of_runs"
    if not header.is_written(listed) and frames.run_count <= most_runs(header):
        _list_runs(header, frames)
    bits = -(-frames.end // _WORD_BITS) * _WORD_BITS
    offset = header.fields.constant("bitmap_header.ofs_bitmap")
    start = -(-(offset + bits // _BITS) // PAGE_SIZE) * PAGE_SIZE
    made = header.for_file(kind, start + frames.page_count * PAGE_SIZE)
    head = bytearray(made.data) + bytes(offset - len(made.data))
    for name, value in (
        ("signature", enum_value("bitmap_signatures", _SIGNATURES[kind])),
        ("valid_dump", b"DUMP"),
        ("first_page", start),
        ("total_present_pages", frames.page_count),
        ("pages", bits),
    ):
        header.fields.set(head, f"bitmap_header.{name}", value)
    writer.write(0, head)
    _write_bitmap(writer, pages, offset)
    return start


def _write_bitmap(writer: SparseWriter, pages: PageSet, offset: int) -> None:
    """Write the bitmap, a block at a time; blocks without bits are left out."""
    block, current = bytearray(_BLOCK), 0
    for base, count in pages.frames():
        at, end = base, base + count
        while at < end:
            number, first = divmod(at, _BLOCK * _BITS)
            if number != current:
                writer.write(offset + current * _BLOCK, bytes(block).rstrip(b"\0"))
                block, current = bytearray(_BLOCK), number
            last = min(first + end - at, _BLOCK * _BITS)
            _set_bits(block, first, last)
            at += last - first
    writer.write(offset + current * _BLOCK, bytes(block).rstrip(b"\0"))


def _set_bits(block: bytearray, first: int, end: int) -> None:
    """Set the bits from one up to another; the lowest bit of a byte is its first."""
    at, rest = divmod(first, _BITS)
    last, used = divmod(end, _BITS)
    if at == last:
        block[at] |= (1 << used) - (1 << rest)
        return
    block[at] |= (1 << _BITS) - (1 << rest)
    block[at + 1 : last] = b"\xff" * (last - at - 1)
    if used:
        block[last] |= (1 << used) - 1
