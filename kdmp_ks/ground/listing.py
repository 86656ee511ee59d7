"""`Listing`: the base of everything that is found as a sequence, beside what was found wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar, overload

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import DumpWarning

T = TypeVar("T")


class Listing(Sequence[T]):
    """An immutable sequence of findings.

    Attributes:
        warnings: What was found wrong while they were read.
    """

    __slots__ = ("_items", "warnings")

    def __init__(self, items: Iterable[T], warnings: Iterable[DumpWarning] = ()) -> None:
        """Keep findings.

        Args:
            items: The findings, in order.
            warnings: What was found wrong while they were read.
        """
        self._items = tuple(items)
        self.warnings = tuple(warnings)

    @overload
    def __getitem__(self, index: int) -> T: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...

    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        """Return an item, or a slice as a tuple."""
        return self._items[index]

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items in order."""
        return iter(self._items)

    def __repr__(self) -> str:
        """For example ``<Processes: 120>``."""
        return f"<{type(self).__name__}: {len(self)}>"
