"""`NameColumns`: the names of a module as a source lists them, unsorted."""

from __future__ import annotations

from array import array
from enum import IntFlag


class NameKind(IntFlag):
    """Kind of a name, as its source has it.

    Attributes:
        FUNCTION: It is a function.
        CODE: It is code.
        PROCEDURE: It has a length, and belongs to a procedure of a module's own symbols.
    """

    FUNCTION = 1
    CODE = 2
    PROCEDURE = 4


class NameColumns:
    """Names with their RVAs, as columns: no object per name.

    Attributes:
        rvas: RVA of each name.
        lengths: Bytes of the function that it names; 0 where the source has none.
        kinds: `NameKind` of each name; 0 where the source says nothing.
        names: The names, as the source spells them.
        edges: RVAs that no name reaches over, such as the ends of sections; in any order, and none
            where the source lacks them.
        is_decorated: Whether names of x86 have the decoration of their calling convention.
    """

    __slots__ = ("edges", "is_decorated", "kinds", "lengths", "names", "rvas")

    def __init__(self) -> None:
        """Make columns without rows."""
        self.rvas = array("I")
        self.lengths = array("I")
        self.kinds = bytearray()
        self.names: list[str] = []
        self.edges = array("I")
        self.is_decorated = True

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self.names)

    def add(self, name: str, rva: int, length: int = 0, kind: int = 0) -> None:
        """Append a name."""
        self.names.append(name)
        self.rvas.append(rva)
        self.lengths.append(length)
        self.kinds.append(kind)
