"""`struct_of`: the shape of a schema type that is a sequence of plain integers.

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
        kind: A generated type; all of its fields are little-endian integers.

    Raises:
        TypeError: The type has a field of another sort.
    """
    recorder = _Recorder(kind.__name__)
    parser: Any = kind
    parser(recorder)
    return Struct("<" + "".join(recorder.codes))


class _Recorder:
    """A stream that records which integers a parser reads, and returns 0 for each.

    Attributes:
        codes: The integers read so far, as codes of `struct`.
    """

    def __init__(self, name: str) -> None:
        self.codes: list[str] = []
        self._name = name

    def __getattr__(self, method: str) -> Callable[[], int]:
        """Record the method of the stream that the parser calls."""
        code = _CODES.get(method)
        if code is None:
            raise TypeError(f"{self._name} is not a sequence of little-endian integers: {method}")

        def read() -> int:
            self.codes.append(code)
            return 0

        return read
