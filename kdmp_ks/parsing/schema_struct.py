"""`struct_of`, `offsets_of`: the shape of a schema type of fixed layout.

A table of thousands of equal entries is unpacked in one call of `struct`; one field of a structure
is read at its offset. The shape is taken from the parser that the schema compiler generates, so
that a layout is declared in the schema alone.
"""

from __future__ import annotations

from functools import cache
from operator import attrgetter, itemgetter
from struct import Struct
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from kaitaistruct import KaitaiStruct

T = TypeVar("T")

_CODES = {
    "read_u1": "B",
    "read_u2le": "H",
    "read_u4le": "I",
    "read_u8le": "Q",
    "read_s1": "b",
    "read_s2le": "h",
    "read_s4le": "i",
    "read_s8le": "q",
}
"""Codes of `struct` by the method of ``KaitaiStream`` that reads such an integer."""


@cache
def struct_of(kind: type[KaitaiStruct]) -> Struct:
    """Return the shape of a type, its fields in the order of the schema.

    Args:
        kind: A generated type; all of its fields are little-endian integers, or bytes of a fixed
            size.

    Raises:
        TypeError: The type has a field of another sort, or its size depends on its contents.
    """
    parser: Any = kind
    recorders = _Recorder(kind.__name__, 0), _Recorder(kind.__name__, 1)
    for recorder in recorders:
        parser(recorder)
    codes = recorders[0].codes
    if codes != recorders[1].codes:
        raise TypeError(f"{kind.__name__} has no fixed size")
    return Struct("<" + "".join(codes))


def offsets_of(kind: type[T]) -> T:
    """Return an instance of a type in which each integer is the offset of its field.

    >>> from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
    >>> hex(offsets_of(WindowsKernelDump.ContextX64).rip)
    '0xf8'

    Args:
        kind: A generated type of fixed layout.

    Raises:
        TypeError: The type has a field whose size is not known without its bytes.
    """
    measured: Any = kind
    offsets: T = _measured(measured)
    return offsets


@cache
def _measured(kind: Any) -> Any:
    return kind(_Ruler(kind.__name__))


class FieldReader:
    """Reads some fields of a type of fixed layout from bytes, in one call of `struct`.

    Attributes:
        name: Name of the type.
        size: Size of the type in bytes.
    """

    __slots__ = ("_pick", "_unpack", "name", "size")

    def __init__(self, kind: Any, *names: str) -> None:
        """Prepare the reading.

        Args:
            kind: A generated type; see `struct_of`.
            names: Two fields or more, in the schema's words; ``head.ofs_next`` is a field of the
                structure ``head``.
        """
        shape = struct_of(kind)
        indexes = kind(_Indexer())
        self.name = kind.__name__
        self.size = shape.size
        self._unpack = shape.unpack_from
        self._pick = itemgetter(*(int(attrgetter(name)(indexes)) for name in names))

    def read(self, data: bytes | bytearray, offset: int = 0) -> tuple[Any, ...]:
        """Return the values of the fields: ints, or bytes.

        Args:
            data: The bytes; ``size`` of them at the offset, or more.
            offset: Offset of the structure.
        """
        values: tuple[Any, ...] = self._pick(self._unpack(data, offset))
        return values


class _Indexer:
    """A stream that returns for each value the number of values before it."""

    def __init__(self) -> None:
        self._count = -1

    def read_bytes(self, _size: int) -> int:
        """Count bytes as one value."""
        self._count += 1
        return self._count

    def __getattr__(self, _method: str) -> Callable[[], int]:
        """Count an integer."""

        def read() -> int:
            self._count += 1
            return self._count

        return read


class _Ruler:
    """A stream that returns the position of each integer instead of its value."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._position = 0

    def read_bytes(self, size: int) -> bytes:
        """Skip bytes."""
        self._position += size
        return bytes(size)

    def __getattr__(self, method: str) -> Callable[[], int]:
        """Return the position at which the parser calls a method of the stream, and step over."""
        code = _CODES.get(method)
        if code is None:
            raise TypeError(f"{self._name} is not of fixed layout: {method}")

        def read() -> int:
            position = self._position
            self._position += Struct("<" + code).size
            return position

        return read


class _Recorder:
    """A stream that records what a parser reads, and returns the same number for each integer.

    Attributes:
        codes: The integers and bytes read so far, as codes of `struct`.
    """

    def __init__(self, name: str, number: int) -> None:
        self.codes: list[str] = []
        self._name = name
        self._number = number

    def read_bytes(self, size: int) -> bytes:
        """Record bytes and return zeros."""
        self.codes.append(f"{size}s")
        return bytes(size)

    def __getattr__(self, method: str) -> Callable[[], int]:
        """Record the method of the stream that the parser calls."""
        code = _CODES.get(method)
        if code is None:
            raise TypeError(f"{self._name} is no sequence of integers and bytes: {method}")

        def read() -> int:
            self.codes.append(code)
            return self._number

        return read
