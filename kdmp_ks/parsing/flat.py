"""Reads construct definitions of fixed layout by one unpacking and one function.

construct parses field by field and reads each from a stream. Where a definition is plain - numbers,
bytes, padding, constants, labels and bit fields, in structures and arrays of fixed length - all of
it can be unpacked at once. The result is the one of construct, without the stream that construct
hides in it; its containers print numbers in hex (`kdmp_ks.parsing.hex_container`). Definitions
that look at anything but their own bytes (callables, conditions, hooks, ...) are left to construct.

A definition is compiled when it is used for the second time; the compiled form is kept as long as
the definition exists. Later changes of a definition go unnoticed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from weakref import ref

if TYPE_CHECKING:
    from kdmp_ks.parsing.flat_reader import FlatReader

_seen: Final[dict[int, ref[Any]]] = {}
"""Definitions that were used, by identity."""
_compiled: Final[dict[int, FlatReader | None]] = {}
"""Compiled forms of definitions that were used twice, by identity."""

cached_struct: Final = _compiled.get
"""Return the compiled form for the identity (``id``) of a definition; None without one (yet).

A definition that dies is forgotten at once, before another one can have its identity."""


def flat_reader(schema: Any) -> FlatReader | None:
    """Return the compiled form of a definition, made at its second use.

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
    """Note a definition; compile one that was used before."""
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
