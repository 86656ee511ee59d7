"""Types as ISF tables and PDB files describe them, in one form.

A type that has a name is referred to by it, so types may refer to each other and to themselves.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Literal, TypeAlias

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

BaseKind: TypeAlias = Literal["int", "float", "char", "bool", "void", "unknown"]
CompositeKind: TypeAlias = Literal["struct", "union"]


@frozen
class BaseType(Facts):
    """A number, a character, a truth value, or nothing.

    Attributes:
        name: In the words of C, such as ``unsigned long``.
        size: In bytes; 0 for ``void``.
        kind: What its bytes are.
        signed: Whether a number can be negative.
    """

    name: str
    size: int
    kind: BaseKind
    signed: bool


@frozen
class NamedType(Facts):
    """A reference to a structure, union or enumeration by its name.

    Attributes:
        name: The name, such as ``_LIST_ENTRY``.
    """

    name: str


@frozen
class PointerType(Facts):
    """A pointer.

    Attributes:
        target: The type that it points to.
        size: In bytes.
    """

    target: Type
    size: int


@frozen
class ArrayType(Facts):
    """An array.

    Attributes:
        element: The type of an element.
        count: Number of elements.
    """

    element: Type
    count: int


@frozen
class BitFieldType(Facts):
    """Some bits of a number.

    Attributes:
        base: The number: a `BaseType` or an enumeration.
        position: The lowest bit.
        length: Number of bits.
    """

    base: Type
    position: int
    length: int


@frozen
class FunctionType(Facts):
    """A function; only pointers to functions are fields."""


Type: TypeAlias = "BaseType | NamedType | PointerType | ArrayType | BitFieldType | FunctionType"


@frozen
class FieldType(Facts):
    """A field of a structure or union.

    Attributes:
        name: Its name.
        offset: In bytes from the start of the structure; for bits that of the number.
        type: Its type.
    """

    name: str
    offset: int
    type: Type


@frozen
class Composite(Facts):
    """A structure or union.

    Attributes:
        name: Its name, such as ``_EPROCESS``; one of a source's making if it has none.
        kind: Which of the two.
        size: In bytes.
        fields: By offset, then in the order of the declaration as far as the source keeps it.
    """

    name: str
    kind: CompositeKind
    size: int
    fields: tuple[FieldType, ...]


@frozen
class Enumeration(Facts):
    """An enumeration.

    Attributes:
        name: Its name.
        base: The number that has its values.
        constants: Name and value of each.
    """

    name: str
    base: BaseType
    constants: tuple[tuple[str, int], ...]


class TypeTable(ABC):
    """The types of one module.

    Attributes:
        pointer_size: Bytes of a pointer.
    """

    pointer_size: int

    @abstractmethod
    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name; None if there is none of that name.

        Raises:
            InvalidDataError: The source describes it in a way that cannot be.
        """

    @abstractmethod
    def names(self) -> Iterable[str]:
        """Return the names of all structures, unions and enumerations, sorted."""
