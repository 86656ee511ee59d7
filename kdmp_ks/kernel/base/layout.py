"""Questions to a structure definition: which part of it fits, and the offset of a field.

Windows' structures grow at their end, and memory can stop in the middle of one. What is there is
then read with a definition of just that part.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Final

from construct import Struct

from kdmp_ks.parsing.flat_compiler import compiled
from kdmp_ks.parsing.flat_reader import FALL_BACK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.ground.definition import Definition


_KEPT_OFFSETS: Final = 512
"""Offsets that are kept; construct works out a size anew each time."""


def fields_within(structure: Definition[Any], size: int) -> Definition[Any]:
    """The fields that lie wholly in the first ``size`` bytes of a structure, as a structure."""
    whole: Any = structure
    part: Definition[Any] = _first_fields(whole, bisect_right(_ends(whole), size))
    return part


@lru_cache(_KEPT_OFFSETS)
def _ends(structure: Any) -> list[int]:
    return list(accumulate(subcon.sizeof() for subcon in structure.subcons))


@lru_cache(_KEPT_OFFSETS)
def _first_fields(structure: Any, count: int) -> Any:
    return structure.name / Struct(*structure.subcons[:count])


def fields_through(structure: Definition[Any], name: str) -> Definition[Any]:
    """The fields up to and with the one of this name, as a structure."""
    return fields_within(structure, field_end(structure, name))


def field_end(structure: Any, name: str) -> int:
    """Return the offset of the first byte behind a field."""
    return _extent(structure, name)[1]


def field_offset(structure: Any, name: str) -> int:
    """Return the offset of a field."""
    return _extent(structure, name)[0]


@lru_cache(_KEPT_OFFSETS)
def _extent(structure: Any, name: str) -> tuple[int, int]:
    names = [subcon.name for subcon in structure.subcons]
    sizes = [subcon.sizeof() for subcon in structure.subcons[: names.index(name) + 1]]
    return sum(sizes[:-1]), sum(sizes)


def scan_for(image: bytes, structure: Any, step: int) -> Iterator[tuple[int, Any]]:
    """Yield each offset of an image that a structure fits in, and its value there.

    An image can have thousands of offsets, and is as long as a dump says, so the structure has to
    be one that `kdmp_ks.parsing.flat_compiler` can compile.

    Args:
        image: The bytes.
        structure: Its definition.
        step: From one offset to the next.
    """
    reader = compiled(structure)
    if reader is None:
        raise TypeError(f"{structure!r} has no fixed layout")
    for offset in range(0, len(image) - reader.size + 1, step):
        found = reader.build(reader.unpack(image[offset : offset + reader.size]))
        if found is not FALL_BACK:
            yield offset, found
