"""`Readable`: an address space, as far as following pointers needs one; and its errors.

`kdmp_ks.virt.VirtualReader` is one; any object with these two methods will do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from kdmp_ks.errors import AddressError, InvalidDataError, MemoryReadError, StructError

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition

T = TypeVar("T")


class Readable(Protocol):
    """An address space, as far as following pointers needs one."""

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Read exactly ``length`` bytes, or raise a `MemoryReadError` with the reason."""

    def read_struct(self, address: int, schema: type[T] | Definition[T], /) -> T:
        """Read a structure by a construct definition or a compiled parser."""


UNREADABLE: Final = (MemoryReadError, AddressError)
"""Errors for a bad pointer: its memory is missing, or it is not an address."""

UNUSABLE: Final = (*UNREADABLE, InvalidDataError, StructError)
"""Errors for a bad pointer, or for contradictory or unexpected memory behind it."""
