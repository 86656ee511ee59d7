"""`SmallReaders`: numbers, pointers and texts, as methods of an address space."""

from __future__ import annotations

from operator import index
from struct import Struct
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.errors import AddressError, StructError
from kdmp_ks.ground.limits import MAX_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.readable import Readable

    class _Memory(Readable, Protocol):
        """An address space that knows the width of its pointers."""

        @property
        def pointer_size(self) -> int:
            """Bytes of a pointer."""

        def read(self, address: int, length: int, /) -> bytes:
            """Read up to the first byte that is missing."""


_U8: Final = Struct("<B").unpack
_U16: Final = Struct("<H").unpack
_U32: Final = Struct("<I").unpack
_U64: Final = Struct("<Q").unpack
_I8: Final = Struct("<b").unpack
_I16: Final = Struct("<h").unpack
_I32: Final = Struct("<i").unpack
_I64: Final = Struct("<q").unpack
_WIDE: Final = 8
_FIRST_PART: Final = 0x100
_LARGEST_PART: Final = 0x4000
"""Bytes that are read at once in search of the end of a text."""


class SmallReaders:
    """Numbers, pointers and texts. Numbers are little-endian, as on every machine of Windows.

    All of them are exact: where memory is missing they raise what `read_exact` raises.
    """

    def read_u8(self: Readable, address: int) -> int:
        """Read an unsigned number of 8 bits."""
        value: int = _U8(self.read_exact(address, 1))[0]
        return value

    def read_u16(self: Readable, address: int) -> int:
        """Read an unsigned number of 16 bits."""
        value: int = _U16(self.read_exact(address, 2))[0]
        return value

    def read_u32(self: Readable, address: int) -> int:
        """Read an unsigned number of 32 bits."""
        value: int = _U32(self.read_exact(address, 4))[0]
        return value

    def read_u64(self: Readable, address: int) -> int:
        """Read an unsigned number of 64 bits."""
        value: int = _U64(self.read_exact(address, 8))[0]
        return value

    def read_i8(self: Readable, address: int) -> int:
        """Read a signed number of 8 bits."""
        value: int = _I8(self.read_exact(address, 1))[0]
        return value

    def read_i16(self: Readable, address: int) -> int:
        """Read a signed number of 16 bits."""
        value: int = _I16(self.read_exact(address, 2))[0]
        return value

    def read_i32(self: Readable, address: int) -> int:
        """Read a signed number of 32 bits."""
        value: int = _I32(self.read_exact(address, 4))[0]
        return value

    def read_i64(self: Readable, address: int) -> int:
        """Read a signed number of 64 bits."""
        value: int = _I64(self.read_exact(address, 8))[0]
        return value

    def read_pointer(self: _Memory, address: int) -> Gva:
        """Read a pointer, which has ``pointer_size`` bytes."""
        wide = self.pointer_size == _WIDE
        unpack, size = (_U64, 8) if wide else (_U32, 4)
        return int.__new__(Gva, unpack(self.read_exact(address, size))[0])

    def read_unicode_string(self: _Memory, address: int) -> str:
        """Read the text of a UNICODE_STRING; ``pointer_size`` decides which kind of it.

        Surrogates without a partner are kept as they are. A length has 16 bits, so the text is
        bounded.

        Raises:
            InvalidDataError: The length is odd.
            MemoryReadError: The UNICODE_STRING or its text is missing.
        """
        from kdmp_ks import structs
        from kdmp_ks.parsing.unicode_string import read_unicode_string

        wide = self.pointer_size == _WIDE
        layout = structs.UNICODE_STRING64 if wide else structs.UNICODE_STRING32
        return read_unicode_string(self, address, layout)

    def read_cstring(self: _Memory, address: int, limit: int = MAX_TEXT) -> bytes:
        """Read bytes up to a NUL, which is not part of the result.

        They are not decoded: memory does not contain the code page.

        Args:
            address: Where the text begins.
            limit: Most bytes before the NUL.

        Raises:
            StructError: There is no NUL within the limit.
            PartialReadError: Memory is missing before any NUL.
        """
        return _up_to(self, address, limit, 1, _end_of_bytes, "text that ends with NUL")

    def read_wide_string(self: _Memory, address: int, limit: int = MAX_TEXT) -> str:
        """Read UTF-16 up to a NUL character, which is not part of the result.

        Surrogates without a partner are kept as they are.

        Args:
            address: Where the text begins.
            limit: Most characters of 16 bits before the NUL.

        Raises:
            StructError: There is no NUL character within the limit.
            PartialReadError: Memory is missing before any NUL character.
        """
        what = "UTF-16 text that ends with NUL"
        raw = _up_to(self, address, limit, 2, _end_of_units, what)
        return raw.decode("utf-16-le", errors="surrogatepass")


def _up_to(
    memory: _Memory,
    address: int,
    limit: int,
    unit: int,
    find_end: Callable[[bytes], int],
    what: str,
) -> bytes:
    """Read up to a NUL.

    Args:
        memory: The address space.
        address: Where to begin.
        limit: Most units before the NUL.
        unit: Bytes in a unit.
        find_end: Returns the offset of the first NUL in bytes; negative without one.
        what: The noun of the error.
    """
    address, limit = index(address), index(limit)
    if limit < 0:
        raise AddressError(f"{limit} is not a length")
    found = bytearray()
    left, size = (limit + 1) * unit, _FIRST_PART
    while left:
        wanted, at = min(size, left), address + len(found)
        part = b"" if found and at == ADDRESS_LIMIT else memory.read(at, wanted)
        end = find_end(part)
        if end >= 0:
            return bytes(found + part[:end])
        if len(part) < wanted:
            return memory.read_exact(address, len(found) + wanted)  # raises the reason
        found += part
        left -= wanted
        size = min(size * 4, _LARGEST_PART)
    raise StructError(address, what, f"no NUL among {limit + 1:#x} of {unit} bytes")


def _end_of_bytes(part: bytes) -> int:
    return part.find(b"\0")


def _end_of_units(part: bytes) -> int:
    end = part.find(b"\0\0")
    while end % 2 and end >= 0:
        end = part.find(b"\0\0", end + 1)
    return end
