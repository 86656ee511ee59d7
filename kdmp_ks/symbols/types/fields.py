"""Fields of types by name and path: ``Pcb.WaitBlock[2].Thread``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.errors import BoundsError, KdmpError
from kdmp_ks.ground.limits import MAX_LISTED_FIELDS, MAX_TYPE_DEPTH
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.types.definition import size_of_type
from kdmp_ks.symbols.types.lookup import find_type, similar_names
from kdmp_ks.symbols.types.model import ArrayType, Composite, NamedType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.types.model import FieldType, Type, TypeTable

_STEP: Final = re.compile(r"([^.\[\]]+)((?:\[[0-9]{1,9}\])*)")
_INDEX: Final = re.compile(r"\[([0-9]+)\]")


class Place(NamedTuple):
    """A part of a structure.

    Attributes:
        offset: In bytes from the start of the structure.
        type: Its type.
    """

    offset: int
    type: Type


def all_fields(types: TypeTable, outer: Composite) -> Iterator[tuple[int, FieldType]]:
    """Yield offset and field of each field, with those of members without a name in their place.

    A field of a base class is left out if the class has one of the same name itself.

    Args:
        types: The types of a module.
        outer: A structure or union.

    Raises:
        BoundsError: There are more fields than the limit, as a structure may have the same one
            many times in others.
    """
    waiting = [(0, iter(outer.fields), _own_names(outer))]
    for _ in range(MAX_LISTED_FIELDS):
        start, fields, _ = waiting[-1]
        field = next(fields, None)
        if field is None:
            waiting.pop()
            if not waiting:
                return
        elif field.name:
            if not any(field.name in above for *_, above in waiting[:-1]):
                yield start + field.offset, field
        elif isinstance(field.type, NamedType) and len(waiting) <= MAX_TYPE_DEPTH:
            inner = types.find(field.type.name)
            if isinstance(inner, Composite):
                waiting.append((start + field.offset, iter(inner.fields), _own_names(inner)))
    raise BoundsError(
        "a structure has too many fields",
        field=visible(outer.name[:120]) or "name of a type",
        expected=f"at most {MAX_LISTED_FIELDS}",
        got="more",
    )


def _own_names(outer: Composite) -> frozenset[str]:
    return frozenset(field.name for field in outer.fields if field.name)


def find_place(types: TypeTable, name: str, path: str) -> Place:
    """Return the offset and type of a part of a structure.

    Args:
        types: The types of a module.
        name: The name of the structure.
        path: For example ``Pcb.Header`` or ``WaitBlock[2].Thread``; empty for all of it.

    Raises:
        KdmpError: There is no such field.
        InvalidDataError: The table describes a type in a way that cannot be.
    """
    place = Place(0, NamedType(find_type(types, name).name))
    for step in path.split(".") if path else ():
        match = _STEP.fullmatch(step)
        if match is None:
            raise KdmpError(f"{visible(path)!r} is no path of fields, such as Pcb.Header")
        place = _field(types, place, match[1])
        for index in _INDEX.findall(match[2]):
            place = _element(types, place, int(index))
    return place


def _field(types: TypeTable, place: Place, name: str) -> Place:
    outer = types.find(place.type.name) if isinstance(place.type, NamedType) else None
    if not isinstance(outer, Composite):
        raise KdmpError(f"there are no fields in front of {visible(name)!r}")
    fields = list(all_fields(types, outer))
    for wanted, change in ((name, str), (name.lower(), str.lower)):
        found = [one for one in fields if change(one[1].name) == wanted]
        if len(found) > 1:
            raise KdmpError(f"{visible(outer.name)} has several fields {visible(name)!r}")
        if found:
            return Place(place.offset + found[0][0], found[0][1].type)
    similar = similar_names(name, [field.name for _, field in fields])
    hint = f"; did you mean {visible(' or '.join(similar))}?" if similar else ""
    raise KdmpError(f"{visible(outer.name)} has no field {visible(name)!r}{hint}")


def _element(types: TypeTable, place: Place, index: int) -> Place:
    if not isinstance(place.type, ArrayType) or index >= place.type.count:
        raise KdmpError(f"there is no element [{index}]")
    size = size_of_type(types, place.type.element)
    return Place(place.offset + index * size, place.type.element)
