"""`NamedNumber`: the construct definition of numbers that have names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.parsing.named_value import NamedValue

    # construct has no types.
    class Adapter:
        """A definition on top of another one."""

        subcon: Any
        parsed: Any

        def __init__(self, subcon: Any) -> None: ...

else:
    from construct import Adapter

__all__ = ["NamedNumber"]


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
