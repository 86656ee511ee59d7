"""`walk_capabilities`, `walk_extended_capabilities`: the capabilities of a PCI function.

Lists may return to an earlier entry, and lead to bytes that are not known: both end the list.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.pci_configuration import PciConfiguration
from kdmp_ks.ground.warnings import BrokenList
from kdmp_ks.parsing.schema_struct import FieldReader, offsets_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.firmware.pci_space import ConfigurationSpace
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["walk_capabilities", "walk_extended_capabilities"]

_ALIGNED: Final = ~3
"""The lower two bits of the offsets in lists are reserved."""
_NEXT_SHIFT: Final = 4
"""Bits below the offset of the next extended capability: the version."""
_NO_ANSWER: Final = (0xFF, 0xFFFF)
"""Kinds of capabilities that are ones in all bits."""


def walk_capabilities(
    space: ConfigurationSpace, first: int, function: str, warnings: Warnings
) -> dict[int, int]:
    """Return the offset of the first capability of each kind.

    Args:
        space: The function's configuration space.
        first: Offset of the first capability, as the header has it.
        function: The function, for warnings.
        warnings: Record of what is wrong with the list.
    """
    name = f"the list of capabilities of {function}"
    return _walk(space, _head(), first & _ALIGNED, name, warnings, lambda following: following)


def walk_extended_capabilities(
    space: ConfigurationSpace, function: str, warnings: Warnings
) -> dict[int, int]:
    """Return the offset of the first extended capability of each kind.

    Args:
        space: The function's configuration space.
        function: The function, for warnings.
        warnings: Record of what is wrong with the list.
    """
    name = f"the list of extended capabilities of {function}"
    head, first = _extended_head()
    if space.read(head, first) is None:
        return {}
    found = _walk(space, head, first, name, warnings, lambda following: following >> _NEXT_SHIFT)
    found.pop(0, None)
    return found


def _walk(
    space: ConfigurationSpace,
    head: FieldReader,
    offset: int,
    name: str,
    warnings: Warnings,
    decode: Callable[[int], int],
) -> dict[int, int]:
    found: dict[int, int] = {}
    seen: set[int] = set()
    while offset:
        fields = space.read(head, offset)
        if fields is None or offset in seen:
            reason = "it is not in the dump" if fields is None else "the list returns to it"
            warnings.append(BrokenList(name, offset, reason))
            break
        seen.add(offset)
        kind, following = fields
        if kind in _NO_ANSWER:
            break
        found.setdefault(kind, offset)
        offset = decode(following) & _ALIGNED
    return found


@cache
def _head() -> FieldReader:
    return FieldReader(PciConfiguration.Capability, "capability_id", "ofs_next")


@cache
def _extended_head() -> tuple[FieldReader, int]:
    """Return the reader of extended capabilities, and the offset of the first."""
    kind = PciConfiguration.ExtendedCapability
    return FieldReader(kind, "capability_id", "version_and_next"), offsets_of(
        PciConfiguration
    ).ofs_extended
