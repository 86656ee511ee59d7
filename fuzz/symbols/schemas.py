"""Type tables made at random: every way in which the types of a table may contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from fuzz.symbols.numbers import EDGES, ODD_TEXTS
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FieldType,
    FunctionType,
    NamedType,
    PointerType,
    Type,
    TypeTable,
)

if TYPE_CHECKING:
    from random import Random

_KINDS: Final[tuple[Any, ...]] = ("int", "int", "int", "float", "char", "bool", "void", "unknown")
_SIZES: Final = (0, 1, 1, 2, 4, 4, 8, 8, 3, 10, 16, 80)
_NAMES: Final = (
    "A", "B", "Flink", "Blink", "Length", "MaximumLength", "Buffer", "QuadPart", "u", "", "", "_io",
)  # fmt: skip
_MOST_TYPES: Final = 8


class MadeTypes(TypeTable):
    """A table of types.

    Attributes:
        pointer_size: Bytes of a pointer.
        found: The types by name.
    """

    def __init__(self, pointer_size: int, found: dict[str, Composite | Enumeration]) -> None:
        """Take types."""
        self.pointer_size = pointer_size
        self.found = found

    def find(self, name: str) -> Composite | Enumeration | None:
        """Return a type by its name."""
        return self.found.get(name)

    def names(self) -> list[str]:
        """Return all names."""
        return sorted(self.found)


def hostile_types(random: Random) -> MadeTypes:
    """Return a table whose types are mostly of sizes that fit, and refer to each other."""
    made = _Maker(random)
    for _ in range(random.randrange(1, _MOST_TYPES)):
        made.add()
    return MadeTypes(random.choice((4, 8)), made.found)


class _Maker:
    """Makes types one after the other."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.found: dict[str, Composite | Enumeration] = {}

    def add(self) -> None:
        """Add a type."""
        name = self._name("T")
        self.found[name] = (
            self._enumeration(name) if self.random.random() < 0.25 else (self._composite(name))
        )

    def _name(self, stem: str) -> str:
        if self.random.random() < 0.05:
            return self.random.choice(ODD_TEXTS)
        return f"_{stem}{len(self.found)}"

    def _enumeration(self, name: str) -> Enumeration:
        random = self.random
        values = [random.choice((*EDGES, -1, -128, 5, 10**25)) for _ in range(random.randrange(6))]
        constants = tuple((random.choice((f"C{i}", "A", *ODD_TEXTS)) if random.random() < 0.2 else
                           f"C{i}", value) for i, value in enumerate(values))  # fmt: skip
        return Enumeration(name, self._base(), constants)

    def _composite(self, name: str) -> Composite:
        random, fields, at = self.random, [], 0
        is_union = random.random() < 0.2
        for number in range(random.choice((0, 1, 2, 3, 5, 9))):
            label = random.choice(_NAMES) if random.random() < 0.25 else f"f{number}"
            kind = self._type(0)
            offset = random.choice(EDGES) if random.random() < 0.01 else 0 if is_union else at
            fields.append(FieldType(label, offset, kind))
            at += self._size(kind)
        size = sum(self._size(one.type) for one in fields) if is_union else at
        if random.random() < 0.03:
            size = random.choice((*EDGES, size - 1, -1))
        return Composite(name, "union" if is_union else "struct", size, tuple(fields))

    def _base(self) -> BaseType:
        random = self.random
        name = random.choice(("wchar", "unsigned long", "char", "half", "x"))
        size = random.choice(_SIZES) if random.random() < 0.98 else random.choice((*EDGES, -1))
        return BaseType(name, size, random.choice(_KINDS), random.random() < 0.5)

    def _type(self, depth: int) -> Type:
        random, choice = self.random, self.random.random()
        if depth > 4 or choice < 0.4:
            return self._base()
        if choice < 0.58:
            own = f"_T{random.randrange(_MOST_TYPES)}" if random.random() < 0.1 else None
            return NamedType(own or random.choice([*self.found, "_T0"]))
        if choice < 0.7:
            return PointerType(self._type(depth + 1), random.choice((4, 8, 8, 8)))
        if choice < 0.85:
            count = (
                random.choice((0, 1, 2, 3, 16))
                if random.random() < 0.97
                else (random.choice((*EDGES, -1)))
            )
            return ArrayType(self._type(depth + 1), count)
        if choice < 0.97:
            base: Type = (
                self._base()
                if random.random() < 0.2
                else BaseType(
                    "unsigned long", random.choice((1, 2, 4, 8)), "int", random.random() < 0.3
                )
            )
            if random.random() < 0.2 and self.found:
                base = NamedType(random.choice(list(self.found)))
            return BitFieldType(base, random.randrange(8), random.choice((1, 1, 3, 8, 24, 57, 0)))
        return FunctionType()

    def _size(self, kind: Type) -> int:
        """Return about the size of a type, as far as it is known here."""
        if isinstance(kind, BaseType | PointerType):
            return kind.size
        if isinstance(kind, ArrayType):
            return self._size(kind.element) * kind.count
        if isinstance(kind, BitFieldType):
            return self._size(kind.base)
        if isinstance(kind, NamedType):
            found = self.found.get(kind.name)
            if isinstance(found, Enumeration):
                return found.base.size
            return 8 if found is None else found.size
        return 0
