"""`Facts`: the base of frozen dataclasses that compare, hash and print by their fields.

`HEX` and `HIDDEN` mark fields for JSON documents, see `kdmp_ks.analysis.plain`.
"""

from __future__ import annotations

from dataclasses import fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from dataclasses import Field

HEX: Final = MappingProxyType({"hex": True})
"""Metadata of a dataclass field whose ints are no counts: ``field(metadata=HEX)``."""
HIDDEN: Final = MappingProxyType({"plain": False})
"""Metadata of a dataclass field that JSON documents leave out, such as raw bytes."""


class Facts:
    """Equality, hash and repr of a frozen dataclass, the same as `dataclasses` makes.

    Those of `dataclasses` are compiled for each class at its import, which costs more than all else
    in a module of dataclasses. For ``@dataclass(frozen=True, slots=True, eq=False, repr=False)``.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def _compared(self) -> tuple[object, ...]:
        return tuple(getattr(self, one.name) for one in fields(self) if one.compare)

    def __eq__(self, other: object) -> bool:
        """Whether it is of the same class and has the same fields."""
        if type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        """Hash of the fields."""
        hashed = (
            getattr(self, one.name)
            for one in fields(self)
            if (one.compare if one.hash is None else one.hash)
        )
        return hash(tuple(hashed))

    def __repr__(self) -> str:
        """For example ``Location(address=0x10, location=None)``."""
        shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def _repr_html_(self) -> str:
        """Return a table of the fields for notebooks."""
        from kdmp_ks.ground.html_table import fields_table

        return fields_table(self)
