"""Access rights of a page table walk as bit masks, for arrays.

`kdmp_ks.paging` describes levels as data and rights by functions. Each right depends on a single
bit of each entry on the way; the functions are called with one bit set at a time to find it, so
that rights are described only once.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.paging.walk import Paging

RIGHTS: Final = 3
"""Writable, executable, user-accessible."""
_BITS = range(64)
_EVERYTHING = -1


class Bit(NamedTuple):
    """The bit of an entry that grants or denies one right.

    Attributes:
        mask: The bit; 0 if the entry does not affect the right.
        allowed: Value of the bit if the right is granted.
    """

    mask: int
    allowed: int

    def permits(self, entry: int) -> bool:
        """Test whether an entry grants the right."""
        return entry & self.mask == self.allowed


class RightsRule(NamedTuple):
    """The bits for all rights in one half of the address space.

    Attributes:
        leaf: The bit for each right in an entry that maps a page.
        table: The bit for each right in an entry that points to a table.
    """

    leaf: tuple[Bit, ...]
    table: tuple[Bit, ...]


def rights_rules(paging: Paging) -> tuple[RightsRule, RightsRule]:
    """Return the rules for the lower and the upper half of the address space."""
    return _rights_rules(type(paging), paging.sign_bit)


@cache
def _rights_rules(kind: type[Paging], sign: int | None) -> tuple[RightsRule, RightsRule]:
    paging = object.__new__(kind)
    if sign is not None:
        paging.sign_bit = sign
    lower, upper = (_rule(paging, gva) for gva in (0, kind.end - 1))
    return lower, upper


def _rule(paging: Paging, gva: int) -> RightsRule:
    def leaf(entry: int) -> tuple[bool, bool, bool]:
        return paging.rights(entry, _EVERYTHING, 0, gva)

    def table(entry: int) -> tuple[bool, bool, bool]:
        return paging.rights(paging.all_rights, entry, entry, gva)

    return RightsRule(_bits(leaf), _bits(table))


def _bits(allows: Callable[[int], tuple[bool, ...]]) -> tuple[Bit, ...]:
    """Find the bit of an entry that decides about each right."""
    of_none = allows(0)
    of_each = [allows(1 << bit) for bit in _BITS]
    found = []
    for right in range(RIGHTS):
        mask = sum(1 << bit for bit in _BITS if of_each[bit][right] != of_none[right])
        found.append(Bit(mask, 0 if of_none[right] else mask))
    return tuple(found)
