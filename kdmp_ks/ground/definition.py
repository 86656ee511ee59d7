"""`Definition`: the type of construct definitions, as type checkers see them.

construct has no annotations. At run time the definitions of `kdmp_ks.structs` are ordinary objects
of construct; for type checkers each is a `Definition` of the containers that it makes.
"""

from __future__ import annotations

from typing import Any, BinaryIO, Protocol, TypeVar

__all__ = ["Definition"]

T = TypeVar("T")


class Definition(Protocol[T]):
    """A construct definition whose result is a ``T``; usable wherever construct takes one."""

    name: str | None
    docs: str
    parsed: Any
    subcon: Any
    subcons: Any

    def parse(self, data: bytes, /, **contextkw: Any) -> T:
        """Parse bytes."""

    def parse_stream(self, stream: BinaryIO, /, **contextkw: Any) -> T:
        """Parse from a stream, at its position."""

    def build(self, obj: Any, /, **contextkw: Any) -> bytes:
        """Make the bytes that would be parsed as an object."""

    def sizeof(self, **contextkw: Any) -> int:
        """Size in bytes."""

    def __rtruediv__(self, name: str, /) -> Definition[T]:
        """Give it a name: ``"Links" / LIST_ENTRY64``."""

    def __mul__(self, other: Any, /) -> Definition[T]:
        """Attach documentation or a hook."""

    def __rmul__(self, other: Any, /) -> Definition[T]:
        """Attach documentation or a hook."""

    def __getitem__(self, count: Any, /) -> Definition[list[T]]:
        """Make an array."""
