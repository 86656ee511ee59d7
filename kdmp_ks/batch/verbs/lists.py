"""`walk_list`: the structures on one of Windows' linked lists."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, TypeVar

import construct

from kdmp_ks.addresses import Gva
from kdmp_ks.batch import linked_list as lists
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_ENTRIES
from kdmp_ks.ground.readable import UNREADABLE
from kdmp_ks.ground.warnings import BrokenList, DumpWarning
from kdmp_ks.parsing.placed_struct import PlacedStruct
from kdmp_ks.parsing.read_struct import SIMPLE_CTYPE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable

T = TypeVar("T")

__all__ = ["walk_list"]

_FORWARD = "Flink"


def walk_list(
    space: Readable,
    head: int,
    schema: type[T] | Definition[T],
    link: str,
    *,
    limit: int = MAX_ENTRIES,
    report: Callable[[DumpWarning], object] | None = None,
) -> Iterator[tuple[Gva, T]]:
    """Read the structures on a list.

    Args:
        space: The memory.
        head: Address of the head of the list: a LIST_ENTRY outside any structure.
        schema: The structures: a construct definition or a ctypes class.
        link: The field by which they are linked, a LIST_ENTRY; ``Outer.Inner`` for a nested
            one.
        limit: Largest number of links to follow.
        report: Called with a `BrokenList` for each fault of the list, and for each structure that
            cannot be read and is left out. Without it, a fault is raised as an error.

    Yields:
        The address of each structure, and the structure. A list ends at its head, at a link that
        was already passed, or at an address that cannot be read.

    Raises:
        MemoryReadError: A link, or a structure, is not in the dump.
        InvalidDataError: The list does not come back to its head.
        StructError: The bytes do not fit the schema.
        TypeError: The schema has no such field, or it is not a LIST_ENTRY.
    """
    offset, entry = _field(schema, link)
    return _walk(space, head, schema, link, offset, entry, limit, report)


def _walk(
    space: Readable,
    head: int,
    schema: type[T] | Definition[T],
    link: str,
    offset: int,
    entry: Any,
    limit: int,
    report: Callable[[DumpWarning], object] | None,
) -> Iterator[tuple[Gva, T]]:
    broken: list[DumpWarning] = []
    tell = broken.append if report is None else report
    for at in lists.walk_list(space, head, name=link, report=tell, structure=entry, limit=limit):
        try:
            address = Gva(at - offset)
            found = space.read_struct(address, schema)
        except UNREADABLE as e:
            if report is None:
                raise
            report(BrokenList(link, at, e))
        else:
            yield address, found
    if broken:
        raise _error(broken[0])


def _error(broken: DumpWarning) -> Exception:
    """Make an error of a broken list."""
    reason = getattr(broken, "reason", broken)
    if isinstance(reason, Exception):
        return reason
    return InvalidDataError(
        "a list is broken",
        field=getattr(broken, "name", "list"),
        expected="links that lead back to their head",
        got=reason,
    )


def _field(schema: Any, link: str) -> tuple[int, Any]:
    """Return the offset of a field in a structure, and its schema."""
    if not isinstance(link, str):
        raise TypeError(f"link should be the name of a field, is {link!r}")
    offset, found = 0, schema
    for name in link.split("."):
        if isinstance(found, construct.Construct):
            step, found = _in_construct(found, name)
        else:
            step, found = _in_ctypes(found, name)
        offset += step
    if isinstance(found, construct.Construct):
        _forward_of(found, link)
    else:
        _, pointer = _in_ctypes(found, _FORWARD)
        if not issubclass(pointer, SIMPLE_CTYPE) or not isinstance(pointer().value, int):
            raise TypeError(f"{_FORWARD} of {link} should be an integer, is {pointer.__name__}")
    return offset, found


def _forward_of(entry: Any, link: str) -> None:
    """Raise a TypeError if a field is no LIST_ENTRY."""
    try:
        _in_construct(entry, _FORWARD)
    except TypeError as e:
        raise TypeError(f"{link} is no LIST_ENTRY: it has no field {_FORWARD}") from e


def _in_construct(schema: Any, name: str) -> tuple[int, Any]:
    title = schema.name or type(schema).__name__
    while isinstance(schema, construct.Renamed):
        schema = schema.subcon
    if isinstance(schema, PlacedStruct):
        place = schema.find(name)
        if place is not None:
            return place
    if isinstance(schema, construct.Struct):
        offset = 0
        for part in schema.subcons:
            if part.name == name:
                return offset, part
            try:
                offset += part.sizeof()
            except construct.ConstructError as e:
                raise TypeError(f"{name} has no fixed place in {title}") from e
    raise TypeError(f"{title} has no field {name}")


def _in_ctypes(schema: Any, name: str) -> tuple[int, Any]:
    if isinstance(schema, type) and issubclass(schema, ctypes.Structure | ctypes.Union):
        for base in schema.__mro__:
            for field in vars(base).get("_fields_", ()):
                if field[0] == name:
                    return getattr(schema, name).offset, field[1]
    raise TypeError(f"{schema!r} has no field {name}")
