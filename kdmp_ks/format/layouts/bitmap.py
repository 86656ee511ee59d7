"""Types 5, 6 and 2, bitmap and summary dumps: a bit for each page frame, and the pages stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from kdmp_ks.errors import BoundsError, UnsupportedDumpError
from kdmp_ks.format.header import kaitai_errors
from kdmp_ks.format.layouts.layout import check_inside, note_count
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import MAX_BITS as MOST_BITS
from kdmp_ks.ground.limits import MAX_HOLES as _MOST_HOLES
from kdmp_ks.maps.bitmap_map import BitmapMap

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source

    _Header = WindowsKernelDump.BitmapHeader | WindowsKernelDump.SummaryHeader


class _Names(NamedTuple):
    """Names of the fields in Windows."""

    first_page: str
    bits: str
    present: str


_NAMES = _Names("FirstPage", "Pages", "TotalPresentPages")
_NAMES_IN_SUMMARY = _Names("HeaderSize", "BitmapSize", "Pages")
_SUMMARY = WindowsKernelDump.DumpTypes.summary


def read_bitmap_layout(dump: WindowsKernelDump, source: Source, warnings: Warnings) -> PageMap:
    """Index a bitmap or summary dump.

    Raises:
        CutOffError: The file ends before the bitmap does.
        InvalidDataError: The header contradicts itself.
        UnsupportedDumpError: The bitmap is a hole in the file, or there is no memory for it.
    """
    summary = dump.kind == _SUMMARY
    names = _NAMES_IN_SUMMARY if summary else _NAMES
    with kaitai_errors(source, "the summary header" if summary else "the bitmap header"):
        header = cast("_Header", dump.bitmap_header or dump.summary_header)
        offset, length = header.ofs_bitmap, header.len_bitmap
    if header.pages > MOST_BITS:
        raise BoundsError(
            f"{source.name}: the bitmap covers more memory than can be addressed",
            field=names.bits,
            expected=f"at most {MOST_BITS:#x}",
            got=header.pages,
        )
    check_inside(source, names.bits, offset, length)
    if header.first_page < offset + length:
        raise BoundsError(
            f"{source.name}: the pages overlap their bitmap",
            field=names.first_page,
            expected=f"at least {offset + length:#x}",
            got=header.first_page,
        )
    if length > _MOST_HOLES and length > source.stored:
        raise UnsupportedDumpError(
            f"{source.name} has a bitmap of {length:#x} bytes, but only {source.stored:#x} bytes "
            "are stored: most of it is a hole in the file",
            dump_type=int(dump.kind),
        )
    try:
        bits = source.read_exact(offset, length)
        pages = BitmapMap(bits, header.pages, header.first_page, source.size)
    except MemoryError as e:
        raise UnsupportedDumpError(
            f"{source.name} has a bitmap of {length:#x} bytes, for which there is no memory",
            dump_type=int(dump.kind),
        ) from e
    note_count(warnings, names.present, pages.total, header.total_present_pages)
    return pages
