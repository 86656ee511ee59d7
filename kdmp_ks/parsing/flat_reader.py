"""`FlatReader`: the compiled form of a construct definition of fixed layout."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

FALL_BACK: Final = object()
"""The bytes do not fit the definition; construct reports how."""


class FlatReader:
    """Parses bytes as a definition would.

    Attributes:
        size: Number of bytes.
        unpack: Splits the bytes into values.
        build: Joins the values to a result; `FALL_BACK` if a constant is missing.
    """

    __slots__ = ("_iterate", "build", "size", "unpack")

    def __init__(self, layouts: Sequence[str], build: Callable[[Any], Any]) -> None:
        """Join the two steps.

        Args:
            layouts: Layouts of the same bytes, as `struct` writes them: one, or more where values
                overlap.
            build: The second step. It takes the values of the layout; a list of those of each if
                there are several.
        """
        packed = [Struct(layout) for layout in layouts]
        self.size = packed[0].size
        self._iterate: Callable[[bytes], Iterable[Any]]
        if len(packed) == 1:
            self.unpack: Callable[[bytes], Any] = packed[0].unpack
            self._iterate = packed[0].iter_unpack
        else:
            layers = [one.unpack for one in packed]
            iterators = [one.iter_unpack for one in packed]
            self.unpack = lambda data: [layer(data) for layer in layers]
            self._iterate = lambda data: zip(*(one(data) for one in iterators), strict=True)
        self.build = build

    def many(self, data: bytes) -> Iterator[Any]:
        """Parse structures one behind the other.

        Args:
            data: Their bytes; the size is not 0.
        """
        return map(self.build, self._iterate(data))
