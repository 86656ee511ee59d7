"""`NamedValue`: a number that has a name, as enumerations have them.

`NamedNumber` is the construct definition of such numbers. They stay numbers: they compare and
calculate as ints, and one that no constant names is a plain int.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import Self

    # construct has no types.
    class Adapter:
        """A definition on top of another one."""

        subcon: Any
        parsed: Any

        def __init__(self, subcon: Any) -> None: ...

else:
    from construct import Adapter

__all__ = ["NamedNumber", "NamedValue"]


class NamedValue(int):
    """An int with a name.

    Attributes:
        name: The name of the constant.

    >>> state = NamedValue(2, "Running")
    >>> state, state.name, state == 2
    (0x2 Running, 'Running', True)
    """

    name: str

    def __new__(cls, value: int, name: str) -> Self:
        """Name a number."""
        made = super().__new__(cls, value)
        made.name = name
        return made

    def __repr__(self) -> str:
        """For example ``0x2 Running``."""
        return f"{int(self):#x} {self.name}"

    __str__ = __repr__

    def __reduce__(self) -> tuple[type[NamedValue], tuple[int, str]]:
        """Pickle by number and name."""
        return type(self), (int(self), self.name)


class NamedNumber(Adapter):
    """A definition whose numbers have names.

    Attributes:
        subcon: The definition of the number.
        values: The `NamedValue` of each number that has a name.
    """

    flat_kind: ClassVar = "named_number"

    def __init__(self, subcon: Any, values: Iterable[NamedValue]) -> None:
        """Name the numbers of a definition.

        Args:
            subcon: The definition of a number.
            values: The names; of several for one number the first counts.
        """
        super().__init__(subcon)
        self.values: dict[int, NamedValue] = {}
        for value in values:
            self.values.setdefault(value, value)

    def _decode(self, obj: int, context: Any, path: Any) -> int:
        return self.values.get(obj, obj)

    def _encode(self, obj: int, context: Any, path: Any) -> int:
        return int(obj)
