"""Memory for tests: stretches of bytes at addresses, and nothing in between."""

from __future__ import annotations

import io
import struct
from typing import Any

from construct import Construct, ConstructError, Container
from kaitaistruct import KaitaiStream

from kdmp_ks.addresses import Gva, PxeKind
from kdmp_ks.errors import AddressError, NotPresentError, PartialReadError, StructError

KAITAI_WINDOW = 0x4D0  # of what compiled parsers read here, the longest is a CONTEXT of AMD64


class FakeMemory:
    """An address space that holds what a test put there; every other byte is a hole."""

    def __init__(self) -> None:
        self.segments: dict[int, bytearray] = {}
        self.reads: list[tuple[int, int]] = []

    def map(self, address: int, size: int) -> None:
        """Zeros that can be written to."""
        self.segments[address] = bytearray(size)

    def unmap(self, address: int, size: int) -> None:
        """Make a hole."""
        for start, data in list(self.segments.items()):
            end = start + len(data)
            if start < address + size and address < end:
                del self.segments[start]
                if start < address:
                    self.segments[start] = data[: address - start]
                if end > address + size:
                    self.segments[address + size] = data[address + size - start :]

    def put(self, address: int, data: bytes) -> int:
        """Write into a mapped segment, or make one."""
        for start, segment in self.segments.items():
            if start <= address and address + len(data) <= start + len(segment):
                segment[address - start : address - start + len(data)] = data
                return address
        self.segments[address] = bytearray(data)
        return address

    def pack(self, form: str, address: int, *values: int) -> None:
        """Write numbers."""
        self.put(address, struct.pack("<" + form, *values))

    def read_exact(self, address: int, length: int, /) -> bytes:
        if not 0 <= address < 1 << 64:
            raise AddressError(f"{address:#x} is not a 64-bit address")
        self.reads.append((address, length))
        data = b""
        while len(data) < length:
            piece = self._piece(address + len(data), length - len(data))
            if not piece:
                at = min(address + len(data), (1 << 64) - 1)
                reason = NotPresentError(Gva(at), PxeKind.PTE)
                raise PartialReadError(length, len(data), reason, data)
            data += piece
        return data

    def read_struct(self, address: int, schema: Any, /) -> Any:
        if isinstance(schema, Construct):
            data = self.read_exact(address, schema.sizeof())
            try:
                value = schema.parse(data)
            except (ConstructError, UnicodeError) as error:  # the latter before construct 2.10.70
                raise StructError(address, str(schema.name), str(error)) from error
            if isinstance(value, Container):
                value.pop("_io", None)
            return value
        try:
            data = self.read_exact(address, KAITAI_WINDOW)
        except PartialReadError as error:
            data = error.data
            try:
                return schema(KaitaiStream(io.BytesIO(data)))
            except EOFError:
                raise error from None
        return schema(KaitaiStream(io.BytesIO(data)))

    def _piece(self, address: int, length: int) -> bytes:
        for start, data in self.segments.items():
            if start <= address < start + len(data):
                return bytes(data[address - start : address - start + length])
        return b""
