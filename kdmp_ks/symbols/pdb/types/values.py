"""Numbers and names in type records, and the errors about records that cannot be."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout

if TYPE_CHECKING:
    from collections.abc import Mapping

_Leaves = Layout.NumberLeaves
LEAF: Final = Struct("<H")
"""The leaf of a number, or of a field."""
_SMALL: Final = 0x8000
"""A leaf below is itself the number."""
_NUMBERS: Final[Mapping[int, Struct]] = {
    _Leaves.char.value: Struct("<b"),
    _Leaves.short.value: Struct("<h"),
    _Leaves.ushort.value: Struct("<H"),
    _Leaves.long.value: Struct("<i"),
    _Leaves.ulong.value: Struct("<I"),
    _Leaves.quadword.value: Struct("<q"),
    _Leaves.uquadword.value: Struct("<Q"),
}
_WIDE: Final[Mapping[int, bool]] = {_Leaves.octword.value: True, _Leaves.uoctword.value: False}
"""Numbers of 128 bits, and whether they have a sign."""
_WIDE_SIZE: Final = 16


def damaged(field: str, expected: object, got: object) -> InvalidDataError:
    """Make the error of a record that contradicts the format."""
    return InvalidDataError(
        "the types of the PDB file are damaged", field=field, expected=expected, got=got
    )


def unpacked(shape: Struct, data: bytes, at: int, end: int) -> tuple[Any, ...]:
    """Return the fields of a fixed part.

    Args:
        shape: Its shape.
        data: The stream.
        at: Where in the stream it begins.
        end: Where its record ends.

    Raises:
        BoundsError: It is not all in the record.
    """
    if at + shape.size > end:
        raise _cut(at, at + shape.size, end)
    return shape.unpack_from(data, at)


def read_number(data: bytes, at: int, end: int) -> tuple[int, int]:
    """Return a number, and where it ends.

    Raises:
        BoundsError: It is not all in the record.
        InvalidDataError: It is no whole number.
    """
    (leaf,) = unpacked(LEAF, data, at, end)
    at += LEAF.size
    if leaf < _SMALL:
        return leaf, at
    shape = _NUMBERS.get(leaf)
    if shape is not None:
        return unpacked(shape, data, at, end)[0], at + shape.size
    if leaf not in _WIDE:
        raise damaged("leaf of a number", "that of a whole number", leaf)
    if at + _WIDE_SIZE > end:
        raise _cut(at, at + _WIDE_SIZE, end)
    wide = int.from_bytes(data[at : at + _WIDE_SIZE], "little", signed=_WIDE[leaf])
    return wide, at + _WIDE_SIZE


def read_size(data: bytes, at: int, end: int) -> tuple[int, int]:
    """Return a size or an offset, and where it ends.

    Raises:
        BoundsError: It is not all in the record.
        InvalidDataError: It is negative, or no whole number.
    """
    size, at = read_number(data, at, end)
    if size < 0:
        raise damaged("a size or offset", "0 or more", size)
    return size, at


def read_name(data: bytes, at: int, end: int, *, counted: bool) -> tuple[str, int]:
    """Return a name, and where it ends.

    Args:
        data: The stream.
        at: Where in the stream it begins.
        end: Where its record ends.
        counted: Its length is in a byte in front; otherwise it ends with a zero.

    Raises:
        BoundsError: It does not end in the record.
    """
    if counted:
        stop = at + 1 + data[at] if at < end else end + 1
        start, after = at + 1, stop
    else:
        stop = data.find(b"\0", at, end)
        start, after = at, stop + 1
    if stop < 0 or stop > end:
        raise _cut(at, "the end of a name", end)
    return data[start:stop].decode("utf-8", "replace"), after


def _cut(at: int, needed: int | str, end: int) -> BoundsError:
    return BoundsError(
        f"the record at {at:#x} of the types is cut off",
        field="end of the record",
        expected=f"at least {needed:#x}" if isinstance(needed, int) else f"behind {needed}",
        got=end,
    )
