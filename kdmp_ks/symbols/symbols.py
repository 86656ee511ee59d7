"""`Symbols`: the interface of everything that knows names of addresses and offsets of fields."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple


class NearSymbol(NamedTuple):
    """A symbol at or below an address.

    Attributes:
        name: A name that `Symbols.address_of` takes.
        offset: Bytes from the symbol to the address.
    """

    name: str
    offset: int

    @property
    def text(self) -> str:
        """For example ``nt!KeBugCheckEx``, or ``nt!KeBugCheckEx+0x10``."""
        return str(self) if self.offset else self.name

    def __str__(self) -> str:
        """For example ``nt+0x10``."""
        return f"{self.name}{self.offset:+#x}"


class Symbols(ABC):
    """Names of addresses, and what types look like.

    For each address, ``address_of(near.name) + near.offset`` is the address again, where ``near``
    is what `nearest` returns for it.
    """

    @abstractmethod
    def address_of(self, name: str) -> int | None:
        """Return the address of a symbol; None if there is none of that name."""

    def why_unknown(self, name: str) -> str:
        """Return why there is no address of a symbol."""
        return f"there is no symbol {name!r}"

    @abstractmethod
    def nearest(self, address: int) -> NearSymbol | None:
        """Return the symbol that an address belongs to; None if it belongs to none."""

    def nearest_to_return(self, address: int) -> NearSymbol | None:
        """Return the symbol of the code that a return address returns to.

        The call before it can be the last instruction of a function, so the symbol is that of the
        call; the offset is that of the return address.
        """
        return self.nearest(address)

    @abstractmethod
    def field_offset(self, type_name: str, field: str) -> int | None:
        """Return the offset of a field in a type, in bytes; None if it is not known.

        Args:
            type_name: For example ``_EPROCESS``.
            field: For example ``UniqueProcessId``.
        """
