"""Reads structures from memory by whatever schema the caller holds.

construct definitions, ctypes classes and Kaitai-generated classes are told apart here; the errors
of these libraries end here as well.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Protocol

from kdmp_ks.errors import KdmpError, StructError

if TYPE_CHECKING:
    import io


class Memory(Protocol):
    """What structures are read from."""

    def read_exact(self, address: int, length: int, /) -> bytes:
        """Exactly ``length`` bytes, or an error."""

    def open(self, address: int = 0, length: int | None = None) -> io.RawIOBase:
        """A file view from ``address`` on."""


def read_schema(memory: Memory, address: int, schema: Any) -> Any:
    """Read one structure; see `kdmp_ks.space.AddressSpace.read_struct`."""
    if isinstance(schema, type):
        if issubclass(schema, (ctypes.Structure, ctypes.Union, ctypes.Array, ctypes._SimpleCData)):
            return schema.from_buffer_copy(memory.read_exact(address, ctypes.sizeof(schema)))
        import kaitaistruct

        if issubclass(schema, kaitaistruct.KaitaiStruct):
            return _read_kaitai(memory, address, schema)
    else:
        import construct

        if isinstance(schema, construct.Construct):
            return _read_construct(memory, address, schema)
    raise TypeError(
        "schema should be a construct definition, a ctypes class or a Kaitai-generated class, "
        f"is {schema!r}"
    )


def _read_kaitai(memory: Memory, address: int, schema: Any) -> Any:
    import kaitaistruct

    try:
        return schema(kaitaistruct.KaitaiStream(memory.open(address)))
    except KdmpError:
        raise
    except Exception as e:  # bad enum values, validation, decoding, end of the space
        raise StructError(address, schema.__name__, f"{type(e).__name__}: {e}") from e


def _read_construct(memory: Memory, address: int, schema: Any) -> Any:
    import construct

    name = schema.name or type(schema).__name__
    try:
        size = schema.sizeof()
    except construct.ConstructError:  # its size depends on what it reads
        size = None
    try:
        if size is None:
            return _without_stream(schema.parse_stream(memory.open(address)))
        return _without_stream(schema.parse(memory.read_exact(address, size)))
    except KdmpError:
        raise
    except Exception as e:  # construct lets struct's and Python's own errors through
        raise StructError(address, name, f"{type(e).__name__}: {e}") from e


def _without_stream(value: Any) -> Any:
    """Take the hidden stream out of containers: they hold it open and cannot be copied with it."""
    import construct

    if isinstance(value, construct.Container):
        value.pop("_io", None)
        for item in value.values():
            _without_stream(item)
    elif isinstance(value, construct.ListContainer):
        for item in value:
            _without_stream(item)
    return value
