"""`SortedNames`: the names of a module by RVA, as columns."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.names.columns import NameKind
from kdmp_ks.symbols.names.name_lists import PlainNames
from kdmp_ks.symbols.names.naming import rank

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kdmp_ks.symbols.names.columns import NameColumns
    from kdmp_ks.symbols.names.name_lists import NameList

NO_ROW: Final = 0xFFFFFFFF
"""Instead of a row where there is none."""


@dataclass(frozen=True, slots=True, eq=False)
class SortedNames:
    """Names by RVA; those of one RVA from the best on.

    Attributes:
        rvas: RVA of each name, ascending.
        lengths: Bytes of the longest procedure at the RVA; 0 where no name of it has a length.
        kinds: `NameKind` of each name.
        parents: For the first name of each RVA the row of the innermost procedure around it, or
            `NO_ROW`; empty if there are no lengths.
        names: The names.
        edges: RVAs that no name without a length reaches over, ascending.
    """

    rvas: Sequence[int]
    lengths: Sequence[int]
    kinds: Sequence[int]
    parents: Sequence[int]
    names: NameList
    edges: Sequence[int] = ()

    @classmethod
    def from_columns(
        cls, columns: NameColumns, rename: Callable[[str], str] | None = None
    ) -> SortedNames:
        """Sort the names of a source.

        Args:
            columns: The names, in any order.
            rename: Makes the name that is shown of a public name.
        """
        rvas, kinds = columns.rvas, columns.kinds
        names = columns.names if rename is None else _renamed(columns, rename)
        order = sorted(range(len(rvas)), key=rvas.__getitem__)
        starts = [rvas[row] for row in order]
        lengths = [columns.lengths[row] for row in order]
        for first, end in _groups(starts):
            group = order[first:end]
            group.sort(key=lambda row: rank(names[row], kinds[row]))
            order[first:end] = group
            lengths[first:end] = [max(lengths[first:end])] * (end - first)
        return cls(
            array("I", starts),
            array("I", lengths),
            bytes([kinds[row] for row in order]),
            _parents(starts, lengths) if any(lengths) else array("I"),
            PlainNames([names[row] for row in order]),
            array("I", sorted(set(columns.edges))),
        )


def _renamed(columns: NameColumns, rename: Callable[[str], str]) -> list[str]:
    """Rename all names but those of procedures, which have no decoration."""
    pairs = zip(columns.names, columns.kinds, strict=True)
    return [name if kind & NameKind.PROCEDURE else rename(name) for name, kind in pairs]


def _groups(starts: list[int]) -> list[tuple[int, int]]:
    """Return the rows, from and to, of each RVA that has several names."""
    groups: list[tuple[int, int]] = []
    for row in range(1, len(starts)):
        if starts[row] == starts[row - 1]:
            if groups and groups[-1][1] == row:
                groups[-1] = groups[-1][0], row + 1
            else:
                groups.append((row - 1, row + 1))
    return groups


def _parents(starts: list[int], lengths: list[int]) -> array[int]:
    """Return for the first row of each RVA the procedure around it."""
    parents = array("I", [NO_ROW]) * len(starts)
    around: list[tuple[int, int]] = []
    previous = -1
    for row, (start, length) in enumerate(zip(starts, lengths, strict=True)):
        if start == previous:
            continue
        previous = start
        while around and around[-1][0] <= start:
            around.pop()
        if around:
            parents[row] = around[-1][1]
        if length:
            around.append((start + length, row))
    return parents
