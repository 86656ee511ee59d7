"""`NameIndex`: names of one module by RVA, and RVAs by name."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from kdmp_ks.ground.limits import MAX_NESTED_PROCEDURES, MAX_UNBOUNDED_NAME
from kdmp_ks.symbols.names.naming import names_function, undecorate_x86
from kdmp_ks.symbols.names.sorted_names import NO_ROW, SortedNames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.names.columns import NameColumns

Evidence: TypeAlias = Literal["exact", "length", "function", "neighbours"]


class NearName(NamedTuple):
    """A name whose range contains an RVA.

    Attributes:
        name: The name.
        offset: Bytes from its RVA; negative in a part of a function that was moved in front of it.
        kind: `NameKind` of the name; 0 where the source says nothing.
        length: Bytes of the procedure at that RVA; 0 where the source has none.
        evidence: ``exact``: the name is of this very RVA. ``length``: the source's length contains
            it. ``function``: unwind data says that it belongs to the function. ``neighbours``: no
            other name is between, and the next one is near; the weakest.
    """

    name: str
    offset: int
    kind: int
    length: int
    evidence: Evidence

    def __str__(self) -> str:
        """For example ``KeBugCheckEx+0x10``."""
        return f"{self.name}{self.offset:+#x}" if self.offset else self.name


class NamedRva(NamedTuple):
    """A name and its RVA.

    Attributes:
        name: The name.
        rva: Its RVA.
        kind: `NameKind` of the name; 0 where the source says nothing.
        length: Bytes of the procedure at that RVA; 0 where the source has none.
    """

    name: str
    rva: int
    kind: int
    length: int


class NameIndex:
    """Names of one module.

    Where several names have one RVA, names of functions come first, then what the source calls a
    function, undecorated names, short names, and the order of the alphabet. Strings (``??_C@``),
    constants (``__real@``), import slots (``__imp_``) and the like never name an address, but can
    be looked up.

    `nearest` returns no name where the nearest one may be wrong. A procedure with a length names
    its length. A name without one names the bytes up to the next name, but no more than its own
    address if the next name is farther than 4 KiB: code without names of its own, such as cold
    parts of functions, would get the name of whatever precedes it. Nor does it reach over the end
    of its section.
    """

    __slots__ = ("_decorated", "_names", "columns")

    def __init__(self, columns: SortedNames, *, decorated_x86: bool = False) -> None:
        """Index names that are sorted.

        Args:
            columns: The names.
            decorated_x86: Whether the source had the decorated names of x86.
        """
        self.columns: Final = columns
        self._names = columns.names
        self._decorated = decorated_x86

    @classmethod
    def from_columns(cls, columns: NameColumns, pointer_size: int = 8) -> NameIndex:
        """Index the names of a source.

        Args:
            columns: The names, in any order.
            pointer_size: Bytes of a pointer. With 4, public names lose the decoration of x86, a
                leading ``_`` or ``@`` and the ``@n``.
        """
        decorated = pointer_size == 4
        rename = undecorate_x86 if decorated and columns.is_decorated else None
        return cls(SortedNames.from_columns(columns, rename), decorated_x86=decorated)

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self.columns.rvas)

    def __iter__(self) -> Iterator[NamedRva]:
        """Yield all names by RVA; those of one RVA from the best on."""
        columns = self.columns
        return map(NamedRva, columns.names, columns.rvas, columns.kinds, columns.lengths)

    def nearest(self, rva: int, low: int = 0) -> NearName | None:
        """Return the best name at or below an RVA whose range contains the RVA.

        Args:
            rva: The RVA.
            low: First byte of the function that the RVA is in, as unwind data says; only names at
                or above it count, and any of them does whose own length does not contradict.

        Returns:
            None where no name is known to be right.
        """
        if low:
            return self._in_function(rva, low)
        return self.nearest_without_function(rva)

    def nearest_without_function(self, rva: int, low: int = 0) -> NearName | None:
        """Return the name for an RVA of which unwind data knows no function.

        Args:
            rva: The RVA.
            low: RVA below which names do not count, such as the end of the function before.
        """
        end = bisect_right(self.columns.rvas, rva)
        row = self._best(end)
        if row == NO_ROW:
            return None
        columns = self.columns
        if not (self._contains(row, rva) and names_function(self._names[row])):
            row = self._enclosing(row, rva)
        if row == NO_ROW or columns.rvas[row] < low or not names_function(self._names[row]):
            return None
        if columns.rvas[row] == rva:
            return self._near(row, rva, "exact")
        if columns.lengths[row]:
            return self._near(row, rva, "length")
        near = self._parent(row) != NO_ROW or self._is_short(row, end, rva)
        return self._near(row, rva, "neighbours") if near else None

    def rva_of(self, name: str) -> int | None:
        """Return the RVA of a name: of a function if there is one, then the lowest.

        On x86 the decorated name is accepted as well.
        """
        rows = self._rows_of(name)
        if not rows:
            return None
        kinds, rvas = self.columns.kinds, self.columns.rvas
        return min((not kinds[row], rvas[row]) for row in rows)[1]

    def rvas_of(self, name: str) -> list[int]:
        """Return all RVAs of a name, ascending: static functions may share one."""
        return sorted({self.columns.rvas[row] for row in self._rows_of(name)})

    def names_at(self, rva: int) -> list[NamedRva]:
        """Return the names of an RVA, the best first; also those that name no function."""
        rvas = self.columns.rvas
        return [self._named(row) for row in range(bisect_left(rvas, rva), bisect_right(rvas, rva))]

    def matching(self, pattern: str) -> Iterator[NamedRva]:
        """Yield the names that match a pattern with ``*``, ``?`` and ``[...]``, by RVA.

        Upper and lower case are the same.
        """
        import re
        from fnmatch import translate

        matches = re.compile(translate(pattern), re.IGNORECASE).match
        return (self._named(row) for row, name in enumerate(self._names) if matches(name))

    def _in_function(self, rva: int, low: int) -> NearName | None:
        """Find a name in a function, from the RVA downwards; at last one of its first byte."""
        rvas = self.columns.rvas
        end = bisect_right(rvas, rva)
        for _ in range(MAX_NESTED_PROCEDURES):
            row = self._best(end)
            if row == NO_ROW or rvas[row] < low:
                return None
            if self._contains(row, rva) and names_function(self._names[row]):
                return self._near(row, rva, "exact" if rvas[row] == rva else "function")
            end = row
        row = bisect_left(rvas, low)
        if row == end or rvas[row] != low or not names_function(self._names[row]):
            return None
        return self._near(row, rva, "function") if self._contains(row, rva) else None

    def _best(self, end: int) -> int:
        """Return the row of the best name of the last RVA before a row."""
        rvas = self.columns.rvas
        return bisect_left(rvas, rvas[end - 1], 0, end) if end else NO_ROW

    def _contains(self, row: int, rva: int) -> bool:
        """Test whether a length contains an RVA; names without a length are within their parent."""
        columns = self.columns
        start, length = columns.rvas[row], columns.lengths[row]
        if start == rva:
            return True
        if length:
            return rva < start + length
        parent = self._parent(row)
        return parent == NO_ROW or rva < columns.rvas[parent] + columns.lengths[parent]

    def _enclosing(self, row: int, rva: int) -> int:
        """Return the innermost procedure around a row that contains an RVA."""
        columns = self.columns
        for _ in range(MAX_NESTED_PROCEDURES):
            row = self._parent(row)
            if row == NO_ROW:
                return row
            if rva < columns.rvas[row] + columns.lengths[row]:
                return row
        return NO_ROW

    def _parent(self, row: int) -> int:
        """Return the procedure around the start of a row."""
        parents = self.columns.parents
        parent = parents[row] if len(parents) else NO_ROW
        return parent if parent < row else NO_ROW

    def _is_short(self, row: int, following: int, rva: int) -> bool:
        """Test whether the next name is so near that nothing unnamed is likely between."""
        rvas, edges = self.columns.rvas, self.columns.edges
        if following >= len(rvas) or bisect_right(edges, rva) != bisect_right(edges, rvas[row]):
            return False
        return rvas[following] - rvas[row] <= MAX_UNBOUNDED_NAME

    def _near(self, row: int, rva: int, evidence: Evidence) -> NearName:
        name, start, kind, length = self._named(row)
        return NearName(name, rva - start, kind, length, evidence)

    def _named(self, row: int) -> NamedRva:
        columns = self.columns
        return NamedRva(
            self._names[row], columns.rvas[row], columns.kinds[row], columns.lengths[row]
        )

    def _rows_of(self, name: str) -> list[int]:
        rows = list(self._names.rows_of(name))
        if not rows and self._decorated:
            rows = list(self._names.rows_of(undecorate_x86(name)))
        return rows
