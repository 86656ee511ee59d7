"""`PdbHeaders`: identity, machine and the numbers of further streams, from streams 1 and 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.generated.python.windows_pdb import WindowsPdb
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.symbols.pdb.msf import Msf

_INFO: Final = 1
_DBI: Final = 3
_NEW_SIGNATURE: Final = 0xFFFFFFFF
_FILLER: Final = b"\xff"
_MACHINES: Final = WindowsPdb.Machines
_POINTER_SIZES: Final = {
    int(_MACHINES.i386): 4,
    int(_MACHINES.armnt): 4,
    int(_MACHINES.amd64): 8,
    int(_MACHINES.arm64): 8,
    int(_MACHINES.arm64ec): 8,
    int(_MACHINES.arm64x): 8,
}


@frozen
class DebugStreams(Facts):
    """Numbers of the streams of further data; 0xffff for those that do not exist.

    Attributes:
        omap_from_source: From RVAs at link time to those of the image.
        section_headers: Sections of the image.
        xdata: Copy of the image's descriptions of stack frames.
        pdata: Copy of the image's table of functions.
        original_section_headers: Sections at link time, if the image was rearranged.
    """

    omap_from_source: int
    section_headers: int
    xdata: int
    pdata: int
    original_section_headers: int


@frozen
class PdbHeaders(Facts):
    """Identity, machine and the numbers of further streams.

    Attributes:
        guid: The GUID, as in the debug record of the image.
        age: Age of the DBI stream, as in the debug record of the image.
        machine: Machine of the image, an ``IMAGE_FILE_MACHINE`` value.
        symbol_records: Stream of the records of global and public symbols.
        module_records: Offset and size of the module records in the DBI stream, in bytes.
        streams: Streams of further data.
    """

    guid: UUID
    age: int
    machine: int
    symbol_records: int
    module_records: tuple[int, int]
    streams: DebugStreams

    @property
    def pointer_size(self) -> int:
        """Bytes of a pointer.

        Raises:
            InvalidDataError: The machine is not known.
        """
        size = _POINTER_SIZES.get(self.machine)
        if size is None:
            raise InvalidDataError(
                "the PDB file is of an unknown machine",
                field="wMachine",
                expected="a machine that Windows runs on",
                got=self.machine,
            )
        return size


def read_headers(msf: Msf) -> PdbHeaders:
    """Read streams 1 and 3.

    Raises:
        CutOffError: A stream is missing or too short.
        BoundsError: A part of stream 3 is outside of it.
        InvalidDataError: Stream 3 has an older header.
        SourceError: The file cannot be read.
    """
    info = parse_bytes(WindowsPdb.InfoHeader, _start(msf, _INFO), "stream 1 of the PDB file")
    start = _start(msf, _DBI)
    if not start:
        raise InvalidDataError(
            "the PDB file has types only, and no symbols",
            field="size of stream 3",
            expected="a DBI header",
            got=0,
        )
    dbi = parse_bytes(WindowsPdb.DbiHeader, start, "stream 3 of the PDB file")
    if dbi.signature != _NEW_SIGNATURE:
        raise InvalidDataError(
            "the DBI stream has an older header than that of Visual C++ 5",
            field="verSignature",
            expected=_NEW_SIGNATURE,
            got=dbi.signature,
        )
    return PdbHeaders(
        guid=UUID(bytes_le=info.guid),
        age=dbi.age,
        machine=int(dbi.machine),
        symbol_records=dbi.symbol_record_stream,
        module_records=(struct_of(WindowsPdb.DbiHeader).size, dbi.len_modules),
        streams=_debug_streams(msf, dbi),
    )


def _start(msf: Msf, number: int) -> bytes:
    """Return the first bytes of a stream, as many as a header may have."""
    if not msf.has_stream(number):
        return b""
    size = max(struct_of(kind).size for kind in (WindowsPdb.InfoHeader, WindowsPdb.DbiHeader))
    return msf.read(number, 0, min(size, msf.stream_size(number)))


def _debug_streams(msf: Msf, dbi: WindowsPdb.DbiHeader) -> DebugStreams:
    """Read the debug header, whose end may be missing."""
    before = (
        dbi.len_modules,
        dbi.len_section_contributions,
        dbi.len_section_map,
        dbi.len_source_files,
        dbi.len_type_servers,
        dbi.len_edit_and_continue,
    )
    offset = struct_of(WindowsPdb.DbiHeader).size + sum(before)
    shape = struct_of(WindowsPdb.DebugHeader)
    end = offset + dbi.len_debug_header
    if end > msf.stream_size(_DBI):
        raise BoundsError(
            "the parts of the DBI stream are larger than it",
            field="cbDbgHdr",
            expected=f"an end at {msf.stream_size(_DBI):#x} or before",
            got=end,
        )
    # A header that ends early is filled up with 0xff: no stream has the number 0xffff.
    data = msf.read(_DBI, offset, min(dbi.len_debug_header, shape.size) & ~1).ljust(
        shape.size, _FILLER
    )
    header = parse_bytes(WindowsPdb.DebugHeader, data, "the debug header of the PDB file")
    return DebugStreams(
        omap_from_source=header.omap_from_source,
        section_headers=header.section_headers,
        xdata=header.xdata,
        pdata=header.pdata,
        original_section_headers=header.original_section_headers,
    )
