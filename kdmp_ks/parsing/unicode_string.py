"""Texts in memory: UNICODE_STRING, a length and a pointer to UTF-16."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks import structs
from kdmp_ks.errors import InvalidDataError

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable


def read_unicode_string(
    reader: Readable, address: int, structure: Any = structs.UNICODE_STRING64
) -> str:
    """Read the text of the UNICODE_STRING at an address.

    Args:
        reader: The address space.
        address: Address of the UNICODE_STRING.
        structure: `structs.UNICODE_STRING64`, or `structs.UNICODE_STRING32` for 32-bit memory.

    Raises:
        InvalidDataError: The length is odd.
        MemoryReadError: The string or its text is missing.
    """
    return read_text(reader, reader.read_struct(address, structure))


def read_text(reader: Readable, string: Any) -> str:
    """Read the text that a decoded UNICODE_STRING points to.

    Windows lets names be any 16-bit units: surrogates that have no partner are kept as they are.
    ``MaximumLength`` is not asked: it belongs to writing. A length has 16 bits and so is bounded.

    Raises:
        InvalidDataError: The length is odd.
        MemoryReadError: The text is missing.
    """
    if string.Length % 2:
        raise InvalidDataError(
            f"no UTF-16 text at {string.Buffer:#x}",
            field="UNICODE_STRING.Length",
            expected="even",
            got=string.Length,
        )
    if not string.Length:  # the pointer may then lead nowhere
        return ""
    raw = reader.read_exact(string.Buffer, string.Length)
    return raw.decode("utf-16-le", errors="surrogatepass")
