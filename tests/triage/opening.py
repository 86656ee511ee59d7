"""Opens a triage dump without anything of the package above the part under test."""

from __future__ import annotations

from io import BytesIO

from kaitaistruct import KaitaiStream
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks.storage.byte_view import ByteView
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.source import Source
from kdmp_ks.triage import Triage, read_triage


def parse(source: Source) -> WindowsKernelDump:
    return WindowsKernelDump(KaitaiStream(ByteView(source, 0, source.size)))


def source_of(data: bytes) -> Source:
    return open_source(BytesIO(data))


def open_triage(data: bytes) -> Triage:
    source = source_of(data)
    return read_triage(parse(source), source)


def bytes_at(triage: Triage, data: bytes, address: int, length: int) -> bytes | None:
    """Memory by the map alone; None if not all of it is there."""
    found = b""
    while len(found) < length:
        place = triage.memory.locate(address + len(found), length - len(found))
        if place is None:
            return None
        offset, run = place
        found += data[offset : offset + run]
    return found
