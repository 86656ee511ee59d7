"""`packer`: a fast builder for structures of integers, of which a file may have millions."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any

from construct import Const, FormatField, Renamed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.definition import Definition


def packer(definition: Definition[Any]) -> Callable[..., bytes]:
    """Return a function from the values of all fields but constants to the bytes.

    Args:
        definition: A structure of little-endian integers and integer constants.

    >>> from kdmp_ks.writers.images.lime_header import LIME_HEADER
    >>> packer(LIME_HEADER)(0x1000, 0x1FFF).hex()
    '454d694c010000000010000000000000ff1f0000000000000000000000000000'
    """
    form = "<"
    constants: dict[int, int] = {}
    members = [_without_name(one) for one in _without_name(definition).subcons]
    for place, member in enumerate(members):
        if isinstance(member, Const):
            constants[place] = member.value
            member = _without_name(member.subcon)
        if not isinstance(member, FormatField) or not member.fmtstr.startswith("<"):
            raise TypeError(f"{definition.name} has a field that is no little-endian integer")
        form += member.fmtstr[1:]
    pack = Struct(form).pack
    if not constants:
        return pack
    places = [place for place in range(len(members)) if place not in constants]

    def build(*values: int) -> bytes:
        row = [constants.get(place, 0) for place in range(len(members))]
        for place, value in zip(places, values, strict=True):
            row[place] = value
        return pack(*row)

    return build


def _without_name(definition: Any) -> Any:
    """Return a definition without the names and texts around it."""
    while isinstance(definition, Renamed):
        definition = definition.subcon
    return definition
