"""The rules of a page-table walk in a form that suits arrays.

`kdmp_ks.paging` describes levels as data, which serve here as they are, and says by functions what
an entry allows. These functions are asked about one bit at a time, so that there is one description
only: each right hangs on a single bit of each entry on the way, and on nothing else.
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
    """The bit of an entry that decides about one right.

    Attributes:
        mask: The bit; 0 if the entry has no say.
        allowed: What it is if the right is given.
    """

    mask: int
    allowed: int

    def permits(self, entry: int) -> bool:
        """Test whether an entry gives the right."""
        return entry & self.mask == self.allowed


class RightsRule(NamedTuple):
    """The say of entries in one half of the address space.

    Attributes:
        leaf: In an entry that maps a page, of each right.
        table: In an entry that names a table, of each right.
    """

    leaf: tuple[Bit, ...]
    table: tuple[Bit, ...]


def rights_rules(paging: Paging) -> tuple[RightsRule, RightsRule]:
    """The rules for the lower and for the upper half of the address space."""
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
    """The bits that what an entry allows hangs on."""
    of_none = allows(0)
    of_each = [allows(1 << bit) for bit in _BITS]
    found = []
    for right in range(RIGHTS):
        mask = sum(1 << bit for bit in _BITS if of_each[bit][right] != of_none[right])
        found.append(Bit(mask, 0 if of_none[right] else mask))
    return tuple(found)
