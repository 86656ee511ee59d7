"""From the header to the page map: one module per layout of the file, with all checks of it.

The schema says where things lie (``ofs_…``, ``len_…``); here the bulk is taken from the file,
checked against the file's own bounds, and handed to the index that fits it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from kdmp_ks.errors import (
    InvalidDataError,
    KdmpError,
    SignatureError,
    UnknownDumpTypeError,
    UnsupportedDumpError,
)
from kdmp_ks.format.filler import FILLER32
from kdmp_ks.format.layouts.bitmap import read_bitmap_layout
from kdmp_ks.format.layouts.full import read_full_layout
from kdmp_ks.format.layouts.layout import Layout, note_missing
from kdmp_ks.format.layouts.ranges import read_ranges_layout
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from kdmp_ks.maps.page_map import PageMap
    from kdmp_ks.storage.source import Source

__all__ = ["Layout", "read_layout"]

_Types = WindowsKernelDump.DumpTypes
_READERS = {
    _Types.full: read_full_layout,
    _Types.summary: read_bitmap_layout,
    _Types.bitmap_full: read_bitmap_layout,
    _Types.bitmap_kernel: read_bitmap_layout,
    _Types.automatic: read_bitmap_layout,
    _Types.kernel_memory: read_ranges_layout,
    _Types.kernel_and_user_memory: read_ranges_layout,
    _Types.complete_memory: read_ranges_layout,
}
_WITHOUT_PAGES = {
    _Types.unspecified: "a dump of unknown type: its memory cannot be read",
    _Types.header: "a dump that consists of its header: it contains no memory",
    _Types.triage: "a triage dump: it contains blocks of virtual memory, no physical memory",
}
_ENCRYPTED = WindowsKernelDump.AttributeMasks.encrypted_dump_data


def read_layout(
    dump: WindowsKernelDump, source: Source, warnings: Warnings | None = None
) -> Layout:
    """Find the pages of a dump.

    The header is sound whatever happened to the index of pages. So an index that is absent, cut
    off, or contradicts itself or the file is no error here: its error is kept, to be raised when
    pages are asked for, and `warnings` reports it. The same with a type that nobody knows.

    Args:
        dump: The parsed header.
        source: The file.
        warnings: A record that gets the layout's warnings as well.
    """
    kind = int(dump.header.dump_type)
    own = Warnings(warnings)
    if kind == FILLER32:
        own.append(OddValue("DumpType", kind, "never written, taken as a full dump"))
        kind = _Types.full
    known = kind in set(_Types)
    pages: PageMap | KdmpError
    try:
        pages = _pages(dump, source, _Types(kind), own) if known else _unknown(source, kind)
        note_missing(own, pages, source)
    except UnsupportedDumpError as e:
        pages = e
    except InvalidDataError as e:
        pages = e
        own.append(Unavailable("the index of pages", e))
    return Layout(kind if known else _Types.unspecified, pages, tuple(own))


def _unknown(source: Source, kind: int) -> NoReturn:
    raise UnknownDumpTypeError(
        f"{source.name} is a dump of unknown type",
        field="DumpType",
        expected=" or ".join(f"{known.value:#x}" for known in _Types),
        got=kind,
    )


def _pages(
    dump: WindowsKernelDump,
    source: Source,
    kind: WindowsKernelDump.DumpTypes,
    warnings: Warnings,
) -> PageMap:
    attributes = dump.header.attributes
    if attributes != FILLER32 and attributes & _ENCRYPTED:
        raise _unsupported(source, kind, "encrypted: its memory cannot be read")
    if kind in _WITHOUT_PAGES:
        raise _unsupported(source, kind, _WITHOUT_PAGES[kind])
    if kind is _Types.automatic:
        return _automatic(dump, source, warnings)
    return _READERS[kind](dump, source, warnings)


def _automatic(dump: WindowsKernelDump, source: Source, warnings: Warnings) -> PageMap:
    """Type 7 is a setting, not known from files; if it looks like a bitmap dump, it is one."""
    try:
        pages = read_bitmap_layout(dump, source, warnings)
    except SignatureError as e:
        raise _unsupported(
            source,
            _Types.automatic,
            "an automatic dump of unknown layout: its memory cannot be read",
        ) from e
    warnings.append(OddValue("DumpType", _Types.automatic.value, "taken as a bitmap dump"))
    return pages


def _unsupported(source: Source, kind: int, what: str) -> UnsupportedDumpError:
    return UnsupportedDumpError(f"{source.name} is {what}", dump_type=kind)
