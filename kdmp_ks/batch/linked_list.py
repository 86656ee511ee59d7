"""Walks along Windows' linked lists that end whatever the list holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.ground.limits import MAX_ENTRIES
from kdmp_ks.ground.readable import UNREADABLE, Readable
from kdmp_ks.ground.warnings import BrokenList, DumpWarning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def walk_list(
    reader: Readable,
    head: int,
    *,
    name: str,
    report: Callable[[DumpWarning], object],
    structure: Any = structs.LIST_ENTRY64,
    limit: int = MAX_ENTRIES,
) -> Iterator[Gva]:
    """Follow a LIST_ENTRY from its head and yield the address of every other link.

    The walk ends where it comes back to the head. It also ends, and a `BrokenList` is reported,
    at a link that cannot be read, at a pointer to 0, at one that leads back into the list, and
    after ``limit`` links. An address is yielded only after its own link could be read.

    Args:
        reader: The address space.
        head: Address of the head, which is not an element itself.
        name: The list, for the report.
        report: Takes the `BrokenList`, for example ``warnings.append``.
        structure: `structs.LIST_ENTRY64`, or `structs.LIST_ENTRY32` for 32-bit memory.
        limit: Most links to follow.
    """
    seen: set[int] = {head}
    at = head
    while True:
        try:
            following = int(reader.read_struct(at, structure).Flink)
        except UNREADABLE as error:
            report(BrokenList(name, at, error))
            return
        if at != head:
            yield Gva(at)
        if following == head:
            return
        problem = _problem(following, seen, limit)
        if problem:
            report(BrokenList(name, at, problem))
            return
        seen.add(following)
        at = following


def _problem(following: int, seen: set[int], limit: int) -> str | None:
    """Return the reason not to follow a link; None if there is none. The head counts as seen."""
    if not following:
        return "its Flink is 0"
    if following in seen:
        return f"its Flink leads back to {following:#x}, which the walk has passed already"
    if len(seen) > limit:
        return f"it is longer than {limit:#x} links"
    return None
