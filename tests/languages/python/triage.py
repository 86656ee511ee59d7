"""What a triage dump has beside its directory: names of drivers, and data that drivers added."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from kaitaistruct import KaitaiStruct
from windows_kernel_dump import WindowsKernelDump

BLOB_HEADER_SIZE = 0x20
T = TypeVar("T", bound=KaitaiStruct)


class Blob(NamedTuple):
    """Data that a driver added: whose they are, and where they lie in the file."""

    tag: bytes
    offset: int
    size: int


def at(dump: WindowsKernelDump, offset: int, kind: type[T]) -> T:
    """Read a structure at an offset of the file."""
    dump._io.seek(offset)
    return kind(dump._io)


def driver_names(dump: WindowsKernelDump) -> list[bytes]:
    """Give the names of the loaded drivers as UTF-16LE, which need not be valid."""
    offsets = [driver.ofs_driver_name for driver in dump.triage.drivers or ()]
    return [at(dump, offset, WindowsKernelDump.DumpString).text for offset in offsets]


def blobs(dump: WindowsKernelDump) -> list[Blob]:
    """List the data behind a triage dump."""
    found: list[Blob] = []
    end = dump._io.size()
    offset = dump.triage.ofs_secondary_data
    if offset >= end:
        return found
    offset += at(dump, offset, WindowsKernelDump.BlobFileHeader).header_size
    while offset + BLOB_HEADER_SIZE <= end:
        header = at(dump, offset, WindowsKernelDump.BlobHeader)
        data = offset + BLOB_HEADER_SIZE + header.pre_pad
        if header.header_size != BLOB_HEADER_SIZE or data + header.data_size > end:
            break
        found.append(Blob(header.tag, data, header.data_size))
        offset = data + header.data_size + header.post_pad
    return found
