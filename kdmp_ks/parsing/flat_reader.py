"""`FlatReader`: the compiled form of a construct definition of fixed layout."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

FALL_BACK: Final = object()
"""The bytes do not fit the definition; construct reports how."""


class FlatReader:
    """Parses bytes as a definition would.

    Attributes:
        size: Number of bytes.
        unpack: Splits the bytes into values.
        build: Joins the values to a result; `FALL_BACK` if a constant is missing.
    """

    __slots__ = ("build", "size", "unpack")

    def __init__(self, layout: str, build: Callable[[tuple[Any, ...]], Any]) -> None:
        """Join the two steps.

        Args:
            layout: The layout of the bytes, as `struct` writes it.
            build: The second step.
        """
        packed = Struct(layout)
        self.size = packed.size
        self.unpack = packed.unpack
        self.build = build
