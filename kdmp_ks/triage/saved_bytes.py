"""`SavedBytes`: the bytes of one structure, read like memory."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypeVar

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import NotInDumpError, PartialReadError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_SAVED_SIZE as MAX_SIZE
from kdmp_ks.parsing.read_struct import read_schema
from kdmp_ks.storage.byte_view import ByteView

if TYPE_CHECKING:
    import io

    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.storage.source import Source

T = TypeVar("T")


@frozen
class SavedBytes(Facts):
    """A structure whose copy is in the file, and whose address need not be known.

    The structures that a triage dump stores lead to each other's addresses, so they are read before
    their own address is known; then ``base`` is 0.

    Attributes:
        data: The bytes; fewer than the structure has where the file ends.
        base: The address at which they are read.
    """

    data: bytes = field(repr=False)
    base: int = 0

    @classmethod
    def of(cls, source: Source, offset: int, size: int, base: int = 0) -> SavedBytes:
        """Read a structure from the file.

        Args:
            source: The file.
            offset: File offset of the copy.
            size: Number of bytes; up to `MAX_SIZE` of them are read.
            base: The address at which they are read.

        Raises:
            SourceError: The file cannot be read.
        """
        there = max(0, min(size, MAX_SIZE, source.size - offset))
        return cls(source.read_exact(offset, there) if there else b"", base)

    def read(self, address: int, length: int) -> bytes:
        """Return up to ``length`` bytes: as many as there are."""
        start = address - self.base
        return self.data[start : start + length] if start >= 0 else b""

    def read_exact(self, address: int, length: int) -> bytes:
        """Return exactly ``length`` bytes.

        Raises:
            PartialReadError: They are not all there.
        """
        data = self.read(address, length)
        if len(data) < length:
            reason = NotInDumpError(None, Gva(address + len(data)))
            raise PartialReadError(length, len(data), reason, data) from reason
        return data

    def open(self, address: int = 0, length: int | None = None) -> io.RawIOBase:
        """View the bytes as a file from ``address`` on."""
        room = max(0, self.base + len(self.data) - address)
        return ByteView(self, address, room if length is None else min(room, length))

    def read_struct(self, address: int, schema: type[T] | Definition[T]) -> T:
        """Read a structure; see `kdmp_ks.memory.address_space.AddressSpace.read_struct`."""
        return read_schema(self, address, schema)
