"""Construct definitions of fixed layout, read by one unpacking and one function.

construct parses field by field and reads each from a stream. Where a definition is plain - numbers,
bytes, padding, constants, labels and bit fields, in structures and arrays of fixed length - all of
it can be unpacked at once. What comes out is what construct makes of the same bytes, down to the
types of the containers, without the stream that construct hides in them. Definitions that look at
anything but their own bytes (callables, conditions, hooks, ...) are left to construct.

A definition is compiled when it is used for the second time, and what it was compiled to is kept
for as long as it lives. That it is changed later is not noticed.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any, Final
from weakref import ref

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OTHERWISE", "FlatReader", "flat_reader"]

OTHERWISE: Final = object()
"""The bytes are not what the definition says; construct knows how to tell."""


class FlatReader:
    """Makes of bytes what a definition makes of them.

    Attributes:
        size: How many bytes it takes.
        unpack: Takes the bytes apart.
        build: Puts the parts together; `OTHERWISE` if a constant is not there.
    """

    __slots__ = ("build", "size", "unpack")

    def __init__(self, layout: str, build: Callable[[tuple[Any, ...]], Any]) -> None:
        """Join the two steps.

        Args:
            layout: The layout of the bytes, as `struct` writes it.
            build: The second step.
        """
        packed = Struct(layout)
        self.size = packed.size
        self.unpack = packed.unpack
        self.build = build


_MET_ONCE: Final = object()
_KEPT: dict[int, tuple[ref[Any], Any]] = {}
"""By identity: the definition, to be sure of it, and its reader, None, or `_MET_ONCE`."""


def flat_reader(schema: Any) -> FlatReader | None:
    """The compiled form of a definition.

    Args:
        schema: A construct definition, or anything else.

    Returns:
        None where there is none (yet).
    """
    kept = _KEPT.get(id(schema))
    if kept is not None and kept[0]() is schema and kept[1] is not _MET_ONCE:
        reader: FlatReader | None = kept[1]
        return reader
    return _meet(schema)


def _meet(schema: Any) -> FlatReader | None:
    """Compile a definition that was met before."""
    import construct

    if not isinstance(schema, construct.Construct):
        return None
    key = id(schema)
    kept = _KEPT.get(key)
    if kept is None or kept[0]() is not schema:
        _KEPT[key] = ref(schema, lambda _: _KEPT.pop(key, None)), _MET_ONCE
        return None
    from kdmp_ks.flat_compiler import compiled

    reader = compiled(schema)
    _KEPT[key] = kept[0], reader
    return reader
