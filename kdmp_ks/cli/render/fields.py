"""Records and structures, field by field: for people, and as JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.visible import visible
from kdmp_ks.parsing.named_value import NamedValue

if TYPE_CHECKING:
    from enum import IntEnum

_FILL_BYTES = re.compile(rb"(?:PAGE)+")
_TEXT = re.compile(rb"([\x20-\x7e]*)\0.*", re.DOTALL)
#: Longer byte strings are cut for people; JSON has them whole.
_MOST_BYTES = 16
_STREAM = "_io"
"""The name under which construct keeps the stream in a container."""


def not_written(value: object) -> bool:
    """Whether a value is the pattern that a header's field keeps when the writer leaves it alone.

    Example:
        >>> not_written(0x45474150), not_written(b"PAGEPAGE"), not_written(0)
        (True, True, False)
    """
    if isinstance(value, bytes):
        return _FILL_BYTES.fullmatch(value) is not None
    return isinstance(value, int) and value in FILLERS


def text_of(value: bytes) -> str | None:
    """The text before the first zero byte; None where it is empty, never written or not ASCII."""
    found = None if not_written(value) else _TEXT.fullmatch(value + b"\0")
    return found[1].decode("ascii") or None if found else None


def viewed(value: Any) -> Any:
    """A structure as it was read, whatever read it, as something with fields."""
    from kaitaistruct import KaitaiStruct

    from kdmp_ks.parsing.record import Record

    return Record(value) if isinstance(value, KaitaiStruct) else value


def as_lines(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every field as (name, text); of what is nested the names are `outer.inner`, `several[0]`."""
    items = _items(value)
    if items is not None:
        for key, inner in items:
            yield from as_lines(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, tuple | list):
        for i, inner in enumerate(value):
            yield from as_lines(inner, f"{name}[{i}]")
    else:
        yield name, _shown(name, value)


def _items(value: Any) -> list[tuple[str, Any]] | None:
    """The fields of a record, or of what construct read; None for anything else."""
    from kdmp_ks.parsing.record import Record

    if isinstance(value, Record):
        return list(value.fields())
    if isinstance(value, Mapping):
        return [(name, inner) for name, inner in value.items() if name != _STREAM]
    return None


def _shown(name: str, value: Any) -> str:
    if isinstance(value, bytes):
        text = text_of(value)
        return f'"{text}"' if text else _bytes(masking.field(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return f"{value.value:#x} {value.name}"
    if isinstance(value, NamedValue):
        return f"{int(value):#x} {visible(value.name)}"
    if isinstance(value, int):
        remarks = "not written" if not_written(value) else ", ".join(_flags(name, value))
        return f"{value:#x} ({remarks})" if remarks else f"{value:#x}"
    return str(value)


def _bytes(value: bytes) -> str:
    if not_written(value):
        return "not written"
    if not any(value):
        return f"{len(value):#x} zero bytes"
    if len(value) <= _MOST_BYTES:
        return value.hex()
    return f"{value[:_MOST_BYTES].hex()}... ({len(value):#x} bytes)"


def _flags(name: str, value: int) -> Iterator[str]:
    """Names of the bits that are set, for the fields of the header whose bits have names."""
    return (flag.name for flag in _masks().get(name, ()) if value & flag)


@cache
def _masks() -> dict[str, type[IntEnum]]:
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

    return {
        "attributes": WindowsKernelDump.AttributeMasks,
        "minidump_fields": WindowsKernelDump.MinidumpFieldMasks,
        "suite_mask": WindowsKernelDump.SuiteMasks,
    }


def as_json(value: Any, *, of_header: bool = False) -> Any:
    """Return a record, a structure or a value of one as JSON.

    Records become objects, lists arrays, numbers hexadecimal strings, bytes hexadecimal digits
    without `0x`, and a number that has a name an object of `value` and `name`.

    Args:
        value: The value.
        of_header: Whether the fill pattern of headers means that a field was never written.
    """
    items = _items(value)
    if items is not None:
        return {name: as_json(inner, of_header=of_header) for name, inner in items}
    if isinstance(value, tuple | list):
        return [as_json(inner, of_header=of_header) for inner in value]
    if of_header and not_written(value):
        return None
    if isinstance(value, Enum):
        return {"value": hex64(value.value), "name": value.name.lower()}
    if isinstance(value, NamedValue):
        return {"value": hex64(value), "name": value.name}
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return hex64(value)
    return masking.field(value).hex() if isinstance(value, bytes) else str(value)
