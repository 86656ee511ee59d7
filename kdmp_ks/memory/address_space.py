"""`AddressSpace`: the one read loop, and every verb that is built on it.

A space - physical, virtual, whatever comes - is a source of bytes plus a `Rule`, which answers a
single question: where in the file is this address stored, and how far does memory run on from
there, in the space and in the file alike? All the rest is here, once.
"""

from __future__ import annotations

from operator import index
from typing import TYPE_CHECKING, TypeVar

from kdmp_ks.addresses import ADDRESS_LIMIT
from kdmp_ks.batch.verbs.bulk import Bulk
from kdmp_ks.errors import (
    AddressError,
    EndOfSpaceError,
    MemoryReadError,
    PageReadError,
    PartialReadError,
)
from kdmp_ks.ground.limits import ALWAYS_READ, MAX_READ_REPEATS
from kdmp_ks.memory.small_readers import SmallReaders
from kdmp_ks.parsing.flat import cached_struct
from kdmp_ks.parsing.flat_reader import FALL_BACK
from kdmp_ks.parsing.read_struct import read_schema
from kdmp_ks.storage.byte_view import ByteView
from kdmp_ks.storage.handle import Handle
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator
    from typing import BinaryIO

    from typing_extensions import Buffer

    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.memory.pieces import Piece
    from kdmp_ks.memory.rule import Rule

T = TypeVar("T")

_PIECE = 1 << 20


class AddressSpace(Handle, SmallReaders, Bulk):
    """Memory that can be read at addresses. Safe to use from several threads.

    Which verb to take:

    * `read_exact`: all of it, or the reason why not;
    * `read`: what there is, up to the first byte that is missing;
    * `try_read_exact`, `try_read_struct`: all of it, or None;
    * `read_struct`: a structure, by any kind of schema;
    * `iter_pieces`: all of it, with its holes;
    * `read_u8` to `read_u64`, `read_i8` to `read_i64`, `read_pointer`: a number;
    * `read_unicode_string`, `read_cstring`, `read_wide_string`: a text;
    * `open`: a file view, for libraries that parse streams;
    * `read_many`, `read_array`, `walk_list`, `search`, `regions`: see `kdmp_ks.batch`.

    Attributes:
        source: The file.
        rule: Where in the file memory is stored.
        pointer_size: Bytes of a pointer in this memory, 4 or 8; the rule's.
    """

    def __init__(self, source: Source | BinaryIO, rule: Rule) -> None:
        """Read memory out of a file.

        Args:
            source: The file, or a seekable binary file object, which is not closed.
            rule: Where in the file memory is stored.
        """
        self.source = source if isinstance(source, Source) else open_source(source)
        self.rule = rule
        self.pointer_size = rule.pointer_size
        self._extent = rule.extent
        self._end = rule.end

    def __repr__(self) -> str:
        """For example ``<AddressSpace memory.bin>``."""
        return f"<{type(self).__name__} {self.source.name}>"

    def read_exact(self, address: int, length: int) -> bytes:
        """Read exactly ``length`` bytes.

        Raises:
            PartialReadError: Not all of them are there; it says how many, which, and why.
            AddressError: ``address`` is not a 64-bit address, ``length`` is negative, or so much is
                mapped, again and again, that it is more than `kdmp_ks.ground.limits` allows.
            SourceError: The file itself cannot be read.
        """
        if type(address) is not int or type(length) is not int or address < 0 or length < 0:
            address, length = self._checked(address, length)
        first = None
        if length and address + length <= self._end:
            # Nearly always the file holds it in one piece.
            try:
                first = self._extent(address, length)
            except PageReadError as e:
                raise PartialReadError(length, 0, e, b"") from e
            if first[1] == length:
                try:
                    return self.source.read_exact(first[0], length)
                except MemoryError:
                    raise _too_long(address, length) from None
        data, reason = self._gather(*self._checked(address, length), first)
        if reason is not None:
            raise PartialReadError(length, len(data), reason, data) from reason
        return data

    def read(self, address: int, length: int) -> bytes:
        """Read up to ``length`` bytes: as many as there are before the first that is missing.

        Raises:
            AddressError: ``address`` is not a 64-bit address, ``length`` is negative, or so much is
                mapped, again and again, that it is more than `kdmp_ks.ground.limits` allows.
            SourceError: The file itself cannot be read.
        """
        return self._gather(*self._checked(address, length))[0]

    def readinto(self, address: int, buffer: Buffer) -> int:
        """Fill a writable buffer as far as memory goes, like `read`.

        Returns:
            How many bytes were written to the buffer.

        Raises:
            AddressError: ``address`` is not a 64-bit address.
            SourceError: The file itself cannot be read.
        """
        done = 0
        with memoryview(buffer) as view, view.cast("B") as flat:
            address, _ = self._checked(address, len(flat))
            try:
                for offset, length in self._pieces(address, len(flat)):
                    self.source.readinto(offset, flat[done : done + length])
                    done += length
            except PageReadError:
                pass  # what is there was asked for; `done` says how much
        return done

    def iter_pieces(self, address: int, length: int, size: int = _PIECE) -> Iterator[Piece]:
        """Read memory with holes: stretches of bytes, and stretches that are missing, in order.

        There are no gaps between the pieces: ``b"".join(one.data or bytes(one.length) for one in
        memory.iter_pieces(...))`` is the memory, with zeros where it is missing. A hole may come as
        several pieces (`kdmp_ks.memory.pieces.joined_holes` joins them). The pieces end with the
        address space.

        Holes are skipped by the level of page tables at which translation ends, or by the index of
        what is stored, so that one of terabytes costs no more than one of a page.

        Args:
            address: Where to begin.
            length: How many bytes.
            size: Most bytes in a piece that is there.

        Raises:
            AddressError: ``address`` is not a 64-bit address, ``length`` is negative, or ``size``
                is not positive.
            SourceError: The file itself cannot be read.
        """
        from kdmp_ks.memory.pieces import pieces

        address, length = self._checked(address, length)
        if size < 1:
            raise AddressError(f"{size} is not the size of a piece")
        end = min(address + length, self._end)
        return pieces(self.read_exact, self.rule.hole_end, address, end, size)

    def read_struct(self, address: int, schema: type[T] | Definition[T]) -> T:
        """Read a structure.

        Args:
            address: Where it begins.
            schema: A construct definition, a ``ctypes.Structure`` (or other ctypes) class, or a
                class that the Kaitai Struct compiler made.

        Returns:
            What the schema makes of the bytes: construct's result (containers without their
            stream), or an instance of the class.

        Raises:
            MemoryReadError: The memory is not all there.
            StructError: The bytes do not fit the schema.
            TypeError: ``schema`` is none of these.
        """
        # A definition that has been compiled needs no more than this.
        flat = cached_struct(id(schema))
        if flat is not None:
            value: T = flat.build(flat.unpack(self.read_exact(address, flat.size)))
            if value is not FALL_BACK:
                return value
        return read_schema(self, address, schema)

    def try_read_exact(self, address: int, length: int) -> bytes | None:
        """Like `read_exact`, but None where memory is missing."""
        try:
            return self.read_exact(address, length)
        except MemoryReadError:
            return None

    def try_read_struct(self, address: int, schema: type[T] | Definition[T]) -> T | None:
        """Like `read_struct`, but None where memory is missing."""
        try:
            return self.read_struct(address, schema)
        except MemoryReadError:
            return None

    def open(self, address: int = 0, length: int | None = None) -> io.RawIOBase:
        """View memory as a read-only, seekable binary file whose position 0 is ``address``.

        Reads of the file are exact: a hole raises `PartialReadError`, it never looks like the end
        of the file.

        Args:
            address: Where the file begins.
            length: Where it ends; up to the end of the address space if left out.
        """
        address, wanted = self._checked(address, length or 0)
        room = max(0, self._end - address)
        return ByteView(self, address, room if length is None else min(wanted, room))

    def _checked(self, address: int, length: int) -> tuple[int, int]:
        """Both as plain ints: what only acts like one may calculate in its own way."""
        if type(address) is not int or type(length) is not int:
            address, length = index(address), index(length)
        if not 0 <= address < ADDRESS_LIMIT:
            raise AddressError(f"{address:#x} is not a 64-bit address")
        if length < 0:
            raise AddressError(f"{length} is not a length")
        return address, length

    def _gather(
        self, address: int, length: int, first: tuple[int, int] | None = None
    ) -> tuple[bytes, PageReadError | None]:
        """The bytes up to the first that is missing, and why that one is."""
        parts: list[bytes] = []
        reason = None
        left = max(ALWAYS_READ, MAX_READ_REPEATS * self.source.size)
        try:
            for offset, run in self._pieces(address, length, first):
                left -= run
                if left < 0:
                    raise _too_long(address, length)
                parts.append(self.source.read_exact(offset, run))
        except PageReadError as e:
            reason = e
        except MemoryError:
            raise _too_long(address, length) from None
        return (parts[0] if len(parts) == 1 else b"".join(parts)), reason

    def _pieces(
        self, address: int, length: int, first: tuple[int, int] | None = None
    ) -> Iterator[tuple[int, int]]:
        """Yield the parts of the file for a range of memory, as (file offset, length).

        Args:
            address: First address.
            length: Length in bytes.
            first: The extent at the first address, if known.

        Raises:
            PageReadError: At the first missing byte.
        """
        end = address + length
        top = min(end, self._end)
        start, run = (index(first[0]), index(first[1])) if first else (0, 0)
        if first and not 0 < run <= length:
            raise self.rule.contradiction(address, length, run)
        address += run
        try:
            while address < top:
                offset, found = self._extent(address, top - address)
                if type(offset) is not int or type(found) is not int:
                    offset, found = index(offset), index(found)  # numpy's integers overflow
                if not 0 < found <= top - address:
                    raise self.rule.contradiction(address, top - address, found)
                # Neighbours in the file become one copy.
                if run and offset == start + run:
                    run += found
                else:
                    if run:
                        yield start, run
                    start, run = offset, found
                address += found
        except PageReadError:
            if run:
                yield start, run
            raise
        if run:
            yield start, run
        if top < end:
            raise EndOfSpaceError(self._end)


def _too_long(address: int, length: int) -> AddressError:
    """Error for more bytes than one read returns."""
    return AddressError(
        f"{length:#x} bytes at {address:#x} are too many for one read: read them in pieces "
        "(iter_pieces)"
    )
