"""Reads structures from memory by any kind of schema.

This module distinguishes construct definitions, ctypes classes and Kaitai-generated classes, and
turns the errors of these libraries into those of the package.
"""

from __future__ import annotations

import ctypes
import io
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kdmp_ks.errors import KdmpError, StructError
from kdmp_ks.parsing.flat import flat_reader
from kdmp_ks.parsing.flat_reader import FALL_BACK

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Buffer

    from kdmp_ks.ground.definition import Definition

T = TypeVar("T")

SIMPLE_CTYPE: type[Any] = ctypes.c_int.__mro__[1]
"""The class of single numbers of ctypes."""
_POINTERS_OF_THE_HOST = frozenset("OzZ")
"""ctypes' codes for types that follow an address in this very process when they are looked at."""


_LOOKAHEAD = 0x800
"""Bytes that are read at once for a parser that reads field by field."""


class Memory(Protocol):
    """A source of bytes for structures."""

    def read(self, address: int, length: int, /) -> bytes:
        """Read up to ``length`` bytes."""

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Read exactly ``length`` bytes, or raise an error."""

    def open(self, address: int = 0, length: int | None = None) -> io.RawIOBase:
        """Return a file view that begins at ``address``."""


def read_schema(memory: Memory, address: int, schema: type[T] | Definition[T]) -> T:
    """Read one structure; see `kdmp_ks.memory.address_space.AddressSpace.read_struct`."""
    value: T = _read(memory, address, schema)
    return value


def _read(memory: Memory, address: int, schema: Any) -> Any:
    if isinstance(schema, type):
        kind: Any = schema
        if _is_ctypes(kind):
            return kind.from_buffer_copy(memory.read_exact(address, ctypes.sizeof(kind)))
        import kaitaistruct

        if issubclass(kind, kaitaistruct.KaitaiStruct):
            return _read_kaitai(memory, address, kind)
    else:
        flat = flat_reader(schema)
        if flat is not None:
            value = flat.build(flat.unpack(memory.read_exact(address, flat.size)))
            if value is not FALL_BACK:
                return value
        import construct

        if isinstance(schema, construct.Construct):
            return _read_construct(memory, address, schema)
    raise TypeError(
        "schema should be a construct definition, a ctypes class or a Kaitai-generated class, "
        f"is {schema!r}"
    )


def _is_ctypes(schema: Any) -> bool:
    if issubclass(schema, (ctypes.Structure, ctypes.Union, ctypes.Array)):
        return True
    return issubclass(schema, SIMPLE_CTYPE) and schema._type_ not in _POINTERS_OF_THE_HOST


def _read_kaitai(memory: Memory, address: int, schema: Any) -> Any:
    import kaitaistruct

    # Compiled parsers read field by field, and do not report beforehand how much.
    view = _MemoryFile(memory.open(address), memory.read(address, _LOOKAHEAD))
    return _parsed(view, address, schema.__name__, lambda: schema(kaitaistruct.KaitaiStream(view)))


def _read_construct(memory: Memory, address: int, schema: Any) -> Any:
    from kdmp_ks.parsing.hex_container import in_hex

    name = schema.name or type(schema).__name__
    try:
        size = schema.sizeof()
    except Exception:  # its size depends on what it reads
        size = 0
    # Most definitions read no more than their size, so one read is enough.
    view = _MemoryFile(memory.open(address), memory.read_exact(address, size))
    return _parsed(view, address, name, lambda: in_hex(schema.parse_stream(view)))


def _parsed(view: _MemoryFile, address: int, name: str, parse: Callable[[], Any]) -> Any:
    """Run a foreign parser over memory. An error of the memory goes before one of the parser.

    construct takes an error of its stream for the end of a list, or for an optional part that is
    not there; a hole in memory must not look like that.
    """
    try:
        value = parse()
    except Exception as e:  # these libraries let struct's and Python's own errors through
        if view.error is not None:
            raise view.error from None
        raise StructError(address, name, f"{type(e).__name__}: {e}") from e
    if view.error is not None:
        raise view.error
    return value


class _MemoryFile(io.RawIOBase):
    """A view of memory for one parse: keeps what was read at first, and the first error."""

    def __init__(self, view: io.RawIOBase, head: bytes = b"") -> None:
        super().__init__()
        self._view = view
        self._head = head
        self._position = 0
        self.error: KdmpError | None = None

    def tell(self) -> int:
        return self._position

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        with memoryview(buffer) as view, view.cast("B") as flat:
            data = self.read(len(flat))
            flat[: len(data)] = data
        return len(data)

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        if whence == io.SEEK_CUR:
            offset, whence = offset + self._position, io.SEEK_SET
        self._position = self._view.seek(offset, whence)
        return self._position

    def read(self, size: int | None = -1, /) -> bytes:
        position = self._position
        if size is not None and 0 <= size <= len(self._head) - position:
            self._position += size
            return self._head[position : position + size]
        self._view.seek(position)
        try:
            data = self._view.read(-1 if size is None else size) or b""
        except KdmpError as e:
            self.error = self.error or e
            raise
        self._position += len(data)
        return data
