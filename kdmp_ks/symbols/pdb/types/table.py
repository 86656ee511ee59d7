"""`PdbTypes`: the types of a PDB file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.symbols.pdb.types.fields import Constant, Member, read_fields
from kdmp_ks.symbols.pdb.types.heads import ENUMERATIONS, UNIONS, read_head
from kdmp_ks.symbols.pdb.types.names import TypeNames
from kdmp_ks.symbols.pdb.types.records import TypeRecords
from kdmp_ks.symbols.pdb.types.resolving import TypeResolver
from kdmp_ks.symbols.pdb.types.values import damaged
from kdmp_ks.symbols.types.model import (
    BaseType,
    Composite,
    Enumeration,
    FieldType,
    TypeTable,
)

if TYPE_CHECKING:
    from kdmp_ks.symbols.pdb.types.heads import TypeHead
    from kdmp_ks.symbols.types.model import CompositeKind


class PdbTypes(TypeTable):
    """The types of a PDB file; each is read when it is asked for.

    Types without a name have the one of ISF tables, ``__unnamed_10da`` with the type index. A base
    class is a field without a name, as its members are the class's own; a virtual base class is
    left out, as its place is not in the PDB. The pointer to virtual functions is ``__vfptr``.

    Attributes:
        pointer_size: Bytes of a pointer.
    """

    def __init__(self, stream: bytes, pointer_size: int) -> None:
        """Take the types out of a stream; it is read when a type is asked for first.

        Args:
            stream: Stream 2 of the PDB file; empty for a file without types.
            pointer_size: Bytes of a pointer on the machine of the image.
        """
        self.pointer_size = pointer_size
        self._stream = stream

    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name; None if the file defines none of that name.

        Raises:
            CutOffError: The header of the stream is cut off.
            BoundsError: A record is not all in the stream.
            InvalidDataError: The file describes types in a way that cannot be.
        """
        index = self._names.index(name)
        if index is None:
            return None
        head = read_head(self._records, index)
        fields = read_fields(self._records, head.field_list)
        if head.leaf in ENUMERATIONS:
            return self._enumeration(name, head, fields)
        return self._composite(name, head, fields)

    def names(self) -> list[str]:
        """Return the names of all structures, unions and enumerations, sorted.

        Raises:
            InvalidDataError: As for `find`.
        """
        return sorted(self._names.all())

    @cached_property
    def _records(self) -> TypeRecords:
        return TypeRecords(self._stream)

    @cached_property
    def _names(self) -> TypeNames:
        return TypeNames(self._records)

    @cached_property
    def _resolver(self) -> TypeResolver:
        return TypeResolver(self._records, self._names, self.pointer_size)

    def _composite(self, name: str, head: TypeHead, found: list[Member | Constant]) -> Composite:
        fields = []
        for one in found:
            if not isinstance(one, Member):
                raise damaged(f"a field of {name}", "a member", "a constant")
            if one.offset > head.size:
                raise damaged(f"offset of a field of {name}", f"at most {head.size:#x}", one.offset)
            fields.append(FieldType(one.name, one.offset, self._resolver.type_of(one.type_index)))
        fields.sort(key=_offset)
        kind: CompositeKind = "union" if head.leaf in UNIONS else "struct"
        return Composite(name, kind, head.size, tuple(fields))

    def _enumeration(
        self, name: str, head: TypeHead, found: list[Member | Constant]
    ) -> Enumeration:
        base = self._resolver.type_of(head.base)
        if not isinstance(base, BaseType) or not base.size:
            raise damaged(f"type of the values of {name}", "a number", head.base)
        constants = []
        for one in found:
            if not isinstance(one, Constant):
                raise damaged(f"a constant of {name}", "a constant", "a member")
            constants.append((one.name, _in_range(one.value, base)))
        return Enumeration(name, base, tuple(constants))


def _offset(field: FieldType) -> int:
    return field.offset


def _in_range(value: int, base: BaseType) -> int:
    """Return the value that a number has: compilers write 0xffffffff as -1 too."""
    bits = base.size * 8
    value &= (1 << bits) - 1
    return value - (1 << bits) if base.signed and value >> (bits - 1) else value
