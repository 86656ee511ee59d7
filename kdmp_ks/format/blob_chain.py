"""`BlobChain`: tags and places of the secondary data of a dump, without their names.

Each header contains the offset of the next. Some writers pad blobs to a multiple of eight bytes,
others do not. The chain ends where the file does, or where no header begins; zeros and old contents
of the disk may follow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kaitaistruct import EndOfStreamError, KaitaiStream, ValidationFailedError

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import MAX_BLOBS
from kdmp_ks.ground.warnings import CutOffBlob, OddValue, Warnings
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.byte_view import ByteView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from struct import Struct

    from kdmp_ks.storage.source import Source


class Link(NamedTuple):
    """A blob of a chain.

    Attributes:
        tag: Its tag as Windows stores GUIDs.
        offset: File offset of the data.
        size: Number of bytes.
    """

    tag: bytes
    offset: int
    size: int


class BlobChain:
    """The blobs from an offset on.

    Attributes:
        build_number: Of Windows, with flags in the upper four bits; None where there is no
            secondary data.
        end: File offset behind the last blob that was iterated over.
    """

    def __init__(self, source: Source, offset: int, warnings: Warnings) -> None:
        """Read the head of the chain.

        Args:
            source: The file.
            offset: Where the secondary data would begin.
            warnings: The record that gets what is wrong with the chain.

        Raises:
            SourceError: The file cannot be read.
        """
        self._source = source
        self._warnings = warnings
        self.build_number: int | None = None
        self.end = offset
        stream = KaitaiStream(ByteView(source, offset, max(0, source.size - offset)))
        parser: Any = WindowsKernelDump.BlobFileHeader
        try:
            head = parser(stream)
        except (EndOfStreamError, ValidationFailedError):
            return
        length = stream.pos()
        if head.header_size != length:
            taken = f"taken as {length:#x}"
            warnings.append(OddValue("DUMP_BLOB_FILE_HEADER.HeaderSize", head.header_size, taken))
        self.build_number = head.build_number
        self.end = offset + length

    def __iter__(self) -> Iterator[Link]:
        """Iterate over the blobs, in the order of the file."""
        if self.build_number is None:
            return
        shape = struct_of(WindowsKernelDump.BlobHeader)
        for _ in range(MAX_BLOBS):
            left = self._source.size - self.end
            if left < shape.size:
                self._check_end(shape, max(left, 0))
                return
            header = self._source.read_exact(self.end, shape.size)
            header_size, tag, data_size, pre_pad, post_pad = shape.unpack(header)
            if header_size != shape.size:
                return
            offset = self.end + shape.size + pre_pad
            after = offset + data_size
            if after > self._source.size:
                self._warnings.append(self._cut_off(tag, offset, data_size))
                return
            # The padding of the last blob need not be there.
            self.end = min(after + post_pad, self._source.size)
            yield Link(tag, offset, data_size)
        self._warnings.append(OddValue("number of blobs", MAX_BLOBS, "later blobs are ignored"))

    def _check_end(self, shape: Struct, left: int) -> None:
        """Report a header of which only the beginning is there, by its size."""
        begun = self._source.read_exact(self.end, left)
        if shape.unpack(begun.ljust(shape.size, b"\0"))[0] == shape.size:
            what = f"the header of a blob ({shape.size:#x} bytes at {self.end:#x})"
            self._warnings.append(CutOffBlob(what, f"the file ends at {self._source.size:#x}"))

    def _cut_off(self, tag: bytes, offset: int, size: int) -> CutOffBlob:
        from uuid import UUID

        name = UUID(bytes_le=tag)
        what = f"the data of the blob {name} ({size:#x} bytes at {offset:#x})"
        return CutOffBlob(what, f"the file ends at {self._source.size:#x}")
