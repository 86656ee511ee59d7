"""`FlatReader`: what a construct definition of fixed layout is compiled to."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

FALL_BACK: Final = object()
"""The bytes are not what the definition says; construct knows how to tell."""


class FlatReader:
    """Makes of bytes what a definition makes of them.

    Attributes:
        size: How many bytes it takes.
        unpack: Takes the bytes apart.
        build: Puts the parts together; `FALL_BACK` if a constant is not there.
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
