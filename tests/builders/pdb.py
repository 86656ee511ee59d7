"""PDB files of an image, packed at literal offsets."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from builders.msf import msf

GUID = UUID("12345678-9abc-def0-1122-334455667788")
PUB32, GDATA32, LDATA32 = 0x110E, 0x110D, 0x110C
GPROC32, LPROC32, GPROC32_ID, LPROC32_ID = 0x1110, 0x110F, 0x1147, 0x1146
PUB32_ST, GDATA32_ST, LDATA32_ST, GPROC32_ST, LPROC32_ST = 0x1009, 0x1008, 0x1007, 0x100B, 0x100A
END, PROC_ID_END, FRAMEPROC, UDT = 0x0006, 0x114F, 0x1012, 0x1108
AMD64, I386, ARM64 = 0x8664, 0x014C, 0xAA64


def record(kind: int, content: bytes) -> bytes:
    """A symbol record, padded to four bytes."""
    content += bytes(-(len(content) + 4) % 4)
    return struct.pack("<HH", len(content) + 2, kind) + content


def text(name: str, *, counted: bool = False) -> bytes:
    """A name that ends with a zero, or one that begins with its length."""
    data = name.encode()
    return bytes([len(data)]) + data if counted else data + b"\0"


def public(name: str, section: int, offset: int, flags: int = 0, kind: int = PUB32) -> bytes:
    """A public symbol."""
    fields = struct.pack("<IIH", flags, offset, section)
    return record(kind, fields + text(name, counted=kind == PUB32_ST))


def variable(name: str, section: int, offset: int, kind: int = GDATA32) -> bytes:
    """A variable of the type 0x74."""
    fields = struct.pack("<IIH", 0x74, offset, section)
    return record(kind, fields + text(name, counted=kind in (GDATA32_ST, LDATA32_ST)))


def procedure(
    name: str, section: int, offset: int, size: int, *, end: int = 0, kind: int = GPROC32
) -> bytes:
    """A procedure; the record of its end is at an offset in the stream."""
    fields = struct.pack(
        "<IIIIIIIIHB", 0, end, 0, size, 0, size, 0x1001, offset, section, 0
    )  # fmt: skip
    return record(kind, fields + text(name, counted=kind in (GPROC32_ST, LPROC32_ST)))


def section(name: str, rva: int, size: int) -> bytes:
    """A section header."""
    return struct.pack(
        "<8sIIIIIIHHI", name.encode(), size, rva, size, 0x400, 0, 0, 0, 0, 0x60000020
    )


def image_copy(rva: int, data: bytes) -> bytes:
    """A stream with a copy of bytes of an image whose base is 0x140000000."""
    return struct.pack("<IIIIQII", 1, 0x20, len(data), rva, 0x140000000, 0, 0) + data


def module(name: str, library: str, stream: int, size: int) -> bytes:
    """A module record: its contribution is the first 0x10 bytes of section 1."""
    data = struct.pack("<I", 0) + struct.pack("<HHIIIHHII", 1, 0, 0, 0x10, 0, 0, 0, 0, 0)
    data += struct.pack("<HHIIIHHIII", 0, stream, size, 0, 0, 0, 0, 0, 0, 0)
    data += text(name) + text(library)
    return data + bytes(-len(data) % 4)


@dataclass
class Pdb:
    """The contents of a PDB file.

    Attributes:
        records: The stream of symbol records.
        modules: Names and symbol records, without the signature, of the modules; None for a module
            without a stream.
        sections: The section headers; None for no such stream.
        omap: RVAs and targets of the OMAP from source.
        original: The original section headers.
        pdata: The Pdata stream.
        xdata: The Xdata stream.
        age: Age of the DBI stream.
        machine: The machine.
        signature: Start of the streams of modules.
        debug_header: Bytes of the debug header that are written.
        padding: Bytes of each part between the modules and the debug header.
    """

    records: bytes | None = b""
    modules: Sequence[tuple[str, bytes | None]] = ()
    sections: bytes | None = section(".text", 0x1000, 0x5000) + section(".data", 0x7000, 0x1000)
    omap: Sequence[tuple[int, int]] | None = None
    original: bytes | None = None
    pdata: bytes | None = None
    xdata: bytes | None = None
    age: int = 7
    machine: int = AMD64
    signature: int = 4
    debug_header: int = 22
    padding: tuple[int, int, int, int, int] = (4, 8, 12, 16, 20)
    block_size: int = 0x200
    numbers: dict[str, int] = field(default_factory=dict)

    def streams(self) -> list[bytes | None]:
        """All streams; `numbers` is filled in."""
        found: list[bytes | None] = [b"", self._info(), b"", b"", b""]
        for name in ("records", "sections", "original", "pdata", "xdata"):
            data = getattr(self, name)
            self.numbers[name] = 0xFFFF if data is None else len(found)
            if data is not None:
                found.append(data)
        self.numbers["omap"] = 0xFFFF
        if self.omap is not None:
            self.numbers["omap"] = len(found)
            found.append(b"".join(struct.pack("<II", *entry) for entry in self.omap))
        listed = b""
        for name, data in self.modules:
            if data is None:
                listed += module(name, name, 0xFFFF, 0)
                continue
            listed += module(name, "library", len(found), len(data) + 4)
            found.append(struct.pack("<I", self.signature) + data + b"lines")
        found[3] = self._dbi(listed)
        return found

    def file(self) -> bytearray:
        """The file."""
        return msf(self.streams(), block_size=self.block_size)

    def _info(self) -> bytes:
        return struct.pack("<III", 20000404, 0x5F000000, 99) + GUID.bytes_le + bytes(16)

    def _dbi(self, listed: bytes) -> bytes:
        contributions, section_map, files, servers, names = self.padding
        data = struct.pack("<iII", -1, 19990903, self.age)
        data += struct.pack("<HHHHHH", 0xFFFF, 0x8E1D, 0xFFFF, 0, self.numbers["records"], 0)
        data += struct.pack("<IIIII", len(listed), contributions, section_map, files, servers)
        data += struct.pack("<IIIHHI", 0, self.debug_header, names, 0, self.machine, 0)
        assert len(data) == 0x40
        numbers = self.numbers
        header = struct.pack(
            "<11H", 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF, numbers["omap"], numbers["sections"], 0xFFFF,
            numbers["xdata"], numbers["pdata"], 0xFFFF, numbers["original"],
        )  # fmt: skip
        return data + listed + b"\xee" * sum(self.padding) + header[: self.debug_header]
