"""`read_array`: arrays of structures.

Where numpy can hold what a schema describes, all of them come as one structured array, which is
made of the bytes as they are. Otherwise they come as a list of what `read_struct` gives for each.
"""

from __future__ import annotations

import ctypes
from operator import index
from typing import TYPE_CHECKING, Any, TypeVar, overload

import construct

from kdmp_ks.batch.numeric import np
from kdmp_ks.errors import AddressError
from kdmp_ks.parsing.placed_struct import PlacedStruct
from kdmp_ks.parsing.read_struct import SIMPLE_CTYPE

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable

T = TypeVar("T")

__all__ = ["array_type", "read_array"]

_TRUTH = "?"
"""Convert bytes that are not 0 to true; numpy expects 0 and 1 only."""


@overload
def read_array(
    space: Readable, address: int, schema: np.dtype[Any] | type[np.generic], count: int
) -> np.ndarray[Any, np.dtype[Any]]: ...
@overload
def read_array(
    space: Readable, address: int, schema: type[T] | Definition[T], count: int
) -> np.ndarray[Any, np.dtype[Any]] | list[T]: ...
def read_array(space: Readable, address: int, schema: Any, count: int) -> Any:
    """Read an array of structures.

    Args:
        space: The memory.
        address: Where the first begins.
        schema: A numpy type, or what `read_struct` takes: a construct definition or a ctypes class.
        count: How many.

    Returns:
        A read-only numpy array for a numpy type, for construct definitions of fixed layout that
        consist of numbers and bytes, and for ctypes classes without bit fields; see `array_type`.
        For others a list of what `read_struct` gives.

    Raises:
        MemoryReadError: The memory is not all there.
        AddressError: ``address`` is not a 64-bit address, or ``count`` is negative.
        StructError: The bytes do not fit the schema.
        TypeError: ``schema`` is none of these.
    """
    count = index(count)
    if count < 0:
        raise AddressError(f"{count} is not a length")
    kind = array_type(schema)
    if kind is not None:
        data = space.read_exact(address, kind.itemsize * count)
        return np.frombuffer(data, kind) if data else np.empty(0, kind)
    size = _size(schema)
    if size is None:
        return space.read_struct(address, construct.Array(count, schema))
    return [space.read_struct(index(address) + i * size, schema) for i in range(count)]


def array_type(schema: Any) -> np.dtype[Any] | None:
    """Return the numpy type with exactly the layout of a schema.

    Names and places of fields are those of the schema; padding and parts without a name are gaps.
    Bytes become items of type ``V``, of which ``tobytes()`` gives all.

    Args:
        schema: A numpy type, a construct definition or a ctypes class.

    Returns:
        None where there is no such type, as for bit fields, labels, truth values and whatever has
        no fixed size.
    """
    if isinstance(schema, construct.Construct):
        try:
            return _of_construct(schema)
        except (TypeError, ValueError):  # numpy knows no type of 2 GiB or more
            return None
    if isinstance(schema, np.dtype):
        found: np.dtype[Any] = schema
    elif isinstance(schema, type) and issubclass(schema, (np.generic, *_CTYPES)):
        try:
            found = np.dtype(schema)
        except (TypeError, ValueError, NotImplementedError):  # bit fields, pointers
            return None
    else:
        return None
    return None if found.hasobject or not found.itemsize or _has_truth(found) else found


def _has_truth(kind: np.dtype[Any]) -> bool:
    """Test whether a type has truth values in it."""
    if kind.names is not None:
        return any(_has_truth(kind[name]) for name in kind.names)
    return kind.base.kind == "b" if kind.base.names is None else _has_truth(kind.base)


_CTYPES = (ctypes.Structure, ctypes.Union, ctypes.Array, SIMPLE_CTYPE)


def _of_construct(schema: Any) -> np.dtype[Any] | None:
    """Return the numpy type of a definition, if of a known class; derived ones may do anything."""
    if schema.parsed is not None:
        return None
    kind = type(schema)
    if kind is construct.Renamed:
        return _of_construct(schema.subcon)
    if kind is construct.FormatField:
        return None if schema.fmtstr.endswith(_TRUTH) else _of_number(schema)
    if kind is construct.Bytes:
        return np.dtype((np.void, schema.length)) if _positive(schema.length) else None
    if kind is construct.Array:
        item = _of_construct(schema.subcon)
        if item is None or schema.discard or not _positive(schema.count):
            return None
        return np.dtype((item, (schema.count,)))
    if kind is construct.Struct:
        return _of_fields(schema.subcons)
    if kind is PlacedStruct:
        return _of_places(schema)
    return None


def _of_number(schema: Any) -> np.dtype[Any]:
    # The letters that struct has for sizes differ from numpy's.
    code = schema.fmtstr[1]
    letter = "f" if code in "efd" else "u" if code.isupper() else "i"
    return np.dtype(f"{schema.fmtstr[0]}{letter}{schema.length}")


def _of_fields(parts: list[Any]) -> np.dtype[Any] | None:
    names, kinds, offsets, offset = [], [], [], 0
    for part in parts:
        if part.name:
            kind = _of_construct(part)
            if kind is None or part.name in names:
                return None
            names.append(part.name)
            kinds.append(kind)
            offsets.append(offset)
        elif not _is_gap(part):
            return None
        offset += part.sizeof()
    if not names:
        return None
    return np.dtype({"names": names, "formats": kinds, "offsets": offsets, "itemsize": offset})


def _of_places(schema: PlacedStruct) -> np.dtype[Any] | None:
    """Return the numpy type of fields at offsets; its fields may overlap, too."""
    kinds = {part.name: (_of_construct(part), offset) for offset, part in schema.fields}
    if not kinds or len(kinds) < len(schema.fields):
        return None
    if any(kind is None for kind, _ in kinds.values()):
        return None
    formats, offsets = zip(*kinds.values(), strict=True)
    return np.dtype(
        {"names": [*kinds], "formats": formats, "offsets": offsets, "itemsize": schema.size}
    )


def _is_gap(part: Any) -> bool:
    """Test whether a part without a name is one that nothing depends on."""
    if type(part) is construct.Padded and part.subcon is construct.Pass and part.parsed is None:
        return _positive(part.length) or part.length == 0
    return _of_construct(part) is not None


def _positive(number: Any) -> bool:
    return type(number) is int and number > 0


def _size(schema: Any) -> int | None:
    """Return the size of a structure in bytes; None if it depends on the contents."""
    if isinstance(schema, construct.Construct):
        try:
            return int(schema.sizeof())
        except construct.ConstructError:
            return None
    if isinstance(schema, type) and issubclass(schema, _CTYPES):
        return ctypes.sizeof(schema)
    raise TypeError(
        f"schema should be a numpy type, a construct definition or a ctypes class, is {schema!r}"
    )
