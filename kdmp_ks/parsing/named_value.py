"""`NamedValue`: a number that has a name, as enumerations have them.

It stays a number: it compares and calculates as an int. `kdmp_ks.parsing.named_number` has the
definition of such numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["NamedValue"]


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
