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

from typing import TYPE_CHECKING, Any, Final
from weakref import ref

if TYPE_CHECKING:
    from kdmp_ks.parsing.flat_reader import FlatReader

_seen: Final[dict[int, ref[Any]]] = {}
"""Definitions that were met, by identity."""
_compiled: Final[dict[int, FlatReader | None]] = {}
"""What was made of those that were met again."""

cached_struct: Final = _compiled.get
"""The compiled form of the definition that has an identity (``id``); None if there is none (yet).

A definition that dies is forgotten at once, before another one can have its identity."""


def flat_reader(schema: Any) -> FlatReader | None:
    """The compiled form of a definition, made when it is met for the second time.

    Args:
        schema: A construct definition, or anything else.

    Returns:
        None where there is none (yet).
    """
    try:
        return _compiled[id(schema)]
    except KeyError:
        return _meet(schema)


def _meet(schema: Any) -> FlatReader | None:
    """Note a definition; compile one that was met before."""
    import construct

    if not isinstance(schema, construct.Construct):
        return None
    key = id(schema)
    if key not in _seen:
        _seen[key] = ref(schema, lambda _: _forget(key))
        return None
    from kdmp_ks.parsing.flat_compiler import compiled

    reader = _compiled[key] = compiled(schema)
    return reader


def _forget(key: int) -> None:
    _compiled.pop(key, None)
    _seen.pop(key, None)
