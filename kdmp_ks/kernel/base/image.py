"""`ObjectImage`: the bytes of a kernel structure, read once, with fields by their offset."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from kdmp_ks.errors import PartialReadError
from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.parsing.flat_reader import FALL_BACK

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.parsing.flat_reader import FlatReader

T = TypeVar("T")


@lru_cache(64)
def _compiled(structure: Any) -> FlatReader | None:
    return compiled(structure)


class ObjectImage:
    """The bytes of a structure, or of its beginning where the rest is missing.

    Attributes:
        address: Address of the structure.
        data: The bytes.
    """

    __slots__ = ("address", "data")

    def __init__(self, address: int, data: bytes) -> None:
        """Take the bytes."""
        self.address = address
        self.data = data

    @classmethod
    def read(cls, reader: Readable, address: int, size: int) -> ObjectImage:
        """Read the bytes, up to the first that is missing.

        Raises:
            MemoryReadError: The first byte is missing.
            AddressError: It is not an address.
        """
        try:
            return cls(address, reader.read_exact(address, size))
        except PartialReadError as error:
            if not error.data:
                raise
            return cls(address, bytes(error.data))

    def number(self, offset: int | None, size: int, *, signed: bool = False) -> int | None:
        """Return the integer of some bytes at an offset; None where it is missing."""
        if offset is None or not 0 <= offset <= len(self.data) - size:
            return None
        return int.from_bytes(self.data[offset : offset + size], "little", signed=signed)

    def struct(self, offset: int, structure: Definition[T]) -> T | None:
        """Return a structure of fixed layout at an offset; None where it is missing."""
        definition: Any = structure
        reader = _compiled(definition)
        if reader is None:
            raise TypeError(f"{structure!r} has no fixed layout")
        if not 0 <= offset <= len(self.data) - reader.size:
            return None
        found: T = reader.build(reader.unpack(self.data[offset : offset + reader.size]))
        return None if found is FALL_BACK else found
