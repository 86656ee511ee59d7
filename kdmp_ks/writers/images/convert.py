"""`convert`: a dump with physical memory, in another format.

* A bitmap dump or a complete dump keeps the header but for type and size, and the secondary data.
* A raw image, a LiME file and an ELF core contain the memory alone.

Every byte of memory comes from the dump; holes are never filled unless the caller asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from kdmp_ks.errors import KdmpError, WriteError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_RAW_IMAGE
from kdmp_ks.writers.copy_writer import CopyWriter
from kdmp_ks.writers.images.converted import Converted, Lost
from kdmp_ks.writers.images.image_format import ImageFormat
from kdmp_ks.writers.raw_image import write_runs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.ground.extents import Run

_DUMPS = (ImageFormat.BITMAP_DUMP, ImageFormat.COMPLETE_DUMP)


def convert(
    dump: KernelDumpParser,
    target: BinaryIO,
    to: ImageFormat,
    *,
    fill_holes: bool = False,
    progress: Callable[[int], object] | None = None,
) -> Converted:
    """Write the physical memory of a dump in another format.

    Args:
        dump: The dump: of any type but header and triage; it may be cut off.
        target: A new, seekable binary file, open for writing and empty.
        to: The format.
        fill_holes: For a complete dump of more runs than its header can list: whether to join runs
            by pages of zeros, the smallest gaps first.
        progress: Called with the number of bytes of memory copied so far.

    Raises:
        UnsupportedDumpError: The dump has no physical memory, or it cannot be read.
        InvalidDataError: The index of pages is cut off, or contradicts itself or the file.
        WriteError: The format has no room for this memory; the message has the reason.
        SourceError: The dump cannot be read.
        OSError: The file cannot be written; file systems limit the size of a file, holes too.
    """
    conversion = _Conversion(dump, CopyWriter(dump.source, target, progress))
    if to is ImageFormat.BITMAP_DUMP:
        return conversion.bitmap_dump()
    if to is ImageFormat.COMPLETE_DUMP:
        return conversion.complete_dump(fill_holes=fill_holes)
    if to is ImageFormat.RAW:
        return conversion.raw()
    return conversion.lime() if to is ImageFormat.LIME else conversion.elf()


class _Conversion:
    """One conversion: the dump, the file, and the secondary data of the dump."""

    def __init__(self, dump: KernelDumpParser, writer: CopyWriter) -> None:
        self._dump = dump
        self._memory = dump.physmem
        self._writer = writer
        self._blobs = 0
        self._secondary: tuple[int, int] = (0, 0)
        self._find_secondary_data()

    def bitmap_dump(self) -> Converted:
        """Write a bitmap dump."""
        from kdmp_ks.writers.images.bitmap_dump import write_bitmap_dump
        from kdmp_ks.writers.images.dump_header import DumpHeader

        count = write_bitmap_dump(
            DumpHeader(self._dump),
            self._runs,
            len(self._memory),
            self._writer,
            secondary_size=self._secondary[1],
        )
        return self._finish(ImageFormat.BITMAP_DUMP, count)

    def complete_dump(self, *, fill_holes: bool) -> Converted:
        """Write a complete dump."""
        from kdmp_ks.writers.images.complete_dump import write_complete_dump
        from kdmp_ks.writers.images.dump_header import DumpHeader

        done = write_complete_dump(
            DumpHeader(self._dump),
            self._runs,
            self._writer,
            fill_holes=fill_holes,
            secondary_size=self._secondary[1],
        )
        return self._finish(ImageFormat.COMPLETE_DUMP, done.runs, done.filled)

    def raw(self) -> Converted:
        """Write a raw image."""
        last = self._memory.page_map.last_page
        size = 0 if last is None else int(last.gpa()) + PAGE_SIZE
        if size > MAX_RAW_IMAGE:
            raise WriteError(
                "a raw image of this memory would be too large; the other formats have no holes",
                field="size",
                expected=f"at most {MAX_RAW_IMAGE:#x}",
                got=size,
            )
        write_runs(self._runs(), self._writer)
        return self._finish(ImageFormat.RAW, 1 if size else 0, size - self._memory.size)

    def lime(self) -> Converted:
        """Write a LiME file."""
        from kdmp_ks.writers.images.lime import write_lime

        return self._finish(ImageFormat.LIME, write_lime(self._runs(), self._writer))

    def elf(self) -> Converted:
        """Write an ELF core of physical memory."""
        from kdmp_ks.writers.images.elf import write_elf

        count = write_elf(self._runs, self._dump.architecture, self._writer)
        return self._finish(ImageFormat.ELF, count)

    def _runs(self) -> Iterator[Run]:
        return iter(self._memory.runs)

    def _find_secondary_data(self) -> None:
        """Find the chain of secondary data, to be copied as it is."""
        try:
            found = self._dump.secondary_data
        except KdmpError:  # a file that cannot be read there has none that could be copied
            return
        start = self._memory.page_map.expected_size
        self._blobs = len(found)
        self._secondary = (start, found.end - start if found.build_number is not None else 0)

    def _finish(self, to: ImageFormat, segments: int, holes: int = 0) -> Converted:
        """Append the secondary data where there is room, and sum up."""
        memory_size = self._memory.size
        kept = to in _DUMPS
        if kept and self._secondary[1]:
            self._writer.copy(*self._secondary)
        size = self._writer.finish()
        return Converted(
            format=to,
            size=size,
            copied=memory_size,
            holes=holes,
            segments=segments,
            blobs=self._blobs if kept else 0,
            threads=0,
            lost=tuple(self._lost(to, holes)),
        )

    def _lost(self, to: ImageFormat, holes: int) -> Iterator[Lost]:
        """List what the file does not contain."""
        if to not in _DUMPS:
            yield Lost.HEADER
            if self._blobs:
                yield Lost.SECONDARY_DATA
        if self._memory.page_map.missing_count:
            yield Lost.MISSING_PAGES
        if holes:
            yield Lost.LIST_OF_HOLES
