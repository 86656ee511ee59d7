"""`TypeNames`: which record defines the type of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.errors import BoundsError
from kdmp_ks.ground.limits import MAX_NAMED_TYPES
from kdmp_ks.symbols.pdb.types.heads import NAMED, read_head

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.symbols.pdb.types.heads import TypeHead
    from kdmp_ks.symbols.pdb.types.records import TypeRecords


class TypeNames:
    """Names of types that a file defines, with the type index of the definition.

    Where several types have one name, as in C two files may have, the last one has it, as in ISF
    tables; the others are called by the name and the type index: ``_NODE#1a2b``.
    """

    __slots__ = ("_by_name", "_by_unique_name", "_others", "_records")

    def __init__(self, records: TypeRecords) -> None:
        """Find the definitions; no object of a type is kept.

        Raises:
            InvalidDataError: The record of a type with a name contradicts the format.
            BoundsError: There are more definitions than the limit.
        """
        self._records = records
        self._by_name: dict[str, int] = {}
        self._by_unique_name: dict[str, int] = {}
        self._others: dict[int, str] = {}
        for index, leaf in enumerate(records.leaves, records.first):
            if leaf in NAMED:
                head = read_head(records, index)
                if not head.forward:
                    self._add(index, head)
                    if len(self._by_name) > MAX_NAMED_TYPES:
                        raise _too_many()

    def all(self) -> Iterable[str]:
        """Return all names."""
        return self._by_name.keys()

    def index(self, name: str) -> int | None:
        """Return the type index of the definition of a name."""
        return self._by_name.get(name)

    def definition(self, index: int, head: TypeHead) -> int | None:
        """Return the type index of the definition that a type has; None if it has none.

        Args:
            index: Its type index.
            head: Its head.
        """
        if not head.forward:
            return index
        if head.unique_name:
            return self._by_unique_name.get(head.unique_name)
        return self._by_name.get(head.name)

    def name(self, index: int, head: TypeHead) -> str:
        """Return the name by which the definition of a type is found."""
        found = self.definition(index, head)
        if found is None:
            return head.name
        if found in self._others:
            return self._others[found]
        return head.name if found == index else read_head(self._records, found).name

    def _add(self, index: int, head: TypeHead) -> None:
        other = self._by_name.get(head.name)
        if other is not None:
            self._others[other] = f"{head.name}#{other:x}"
            self._by_name[self._others[other]] = other
        self._by_name[head.name] = index
        if head.unique_name:
            self._by_unique_name[head.unique_name] = index


def _too_many() -> BoundsError:
    return BoundsError(
        "the PDB file defines too many types",
        field="number of types",
        expected=f"at most {MAX_NAMED_TYPES}",
        got="more",
    )
