"""`Listing`: the base of sequences of findings, each with its warnings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import is_dataclass
from typing import TYPE_CHECKING, TypeVar, overload

from kdmp_ks.ground.warnings import BrokenList, Unavailable

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

    @property
    def unavailable(self) -> DumpWarning | None:
        """The warning that the list could not be read; None if it was, or a part of it.

        A list without items whose warning this is does not mean that there were none.
        """
        if self._items:
            return None
        failures = (w for w in self.warnings if isinstance(w, Unavailable | BrokenList))
        return next(failures, None)

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

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        from kdmp_ks.ground.html_table import html_table, items_table

        if all(map(is_dataclass, self._items)):
            return items_table(self._items, f"{type(self).__name__}: {len(self)}")
        return html_table((type(self).__name__,), ((repr(one),) for one in self._items))
