"""`struct_of`: the shape of a schema type that is a sequence of plain integers and bytes.

A table of thousands of equal entries is unpacked in one call of `struct`. The shape is taken from
the parser that the schema compiler generates, so that a layout is declared in the schema alone.
"""

from __future__ import annotations

from functools import cache
from struct import Struct
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from kaitaistruct import KaitaiStruct

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
