"""What this package asks of a reader of virtual memory, and how such a reader refuses.

`kdmp_ks.virt.Reader` is one; any object with these two methods will do.
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
        """All of these bytes, or a `MemoryReadError` that says why not."""

    def read_struct(self, address: int, schema: type[T] | Definition[T], /) -> T:
        """What a construct definition or a compiled parser makes of the memory there."""


MemoryReader = Readable

UNREADABLE: Final = (MemoryReadError, AddressError)
"""A pointer leads nowhere: its memory is not to be had, or it is no address at all."""

UNUSABLE: Final = (*UNREADABLE, InvalidDataError, StructError)
"""The same, or what it leads to contradicts itself or is not what it should be."""
