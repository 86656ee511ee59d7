"""Simple types, which have a type index and no record.

Names and kinds are those of ISF tables that volatility3 makes of the same file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.generated.python.windows_codeview_types import WindowsCodeviewTypes as Layout
from kdmp_ks.symbols.pdb.types.values import damaged
from kdmp_ks.symbols.types.model import BaseType, PointerType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.symbols.types.model import BaseKind

_Simple = Layout.SimpleTypes
_Modes = Layout.SimpleModes
_NUMBER_BITS: Final = 8
_POINTER_SIZES: Final[Mapping[int, int]] = {
    _Modes.near16.value: 2,
    _Modes.far16.value: 4,
    _Modes.huge16.value: 4,
    _Modes.near32.value: 4,
    _Modes.far32.value: 6,
    _Modes.near64.value: 8,
    _Modes.near128.value: 16,
}
VOID: Final = BaseType("void", 0, "void", signed=True)


def _made() -> Mapping[int, BaseType]:
    rows: tuple[tuple[str, int, BaseKind, bool, tuple[_Simple, ...]], ...] = (
        ("HRESULT", 4, "int", False, (_Simple.hresult,)),
        ("char", 1, "char", True, (_Simple.char, _Simple.plain_char)),
        ("unsigned char", 1, "char", False, (_Simple.uchar,)),
        ("int8", 1, "int", True, (_Simple.int1,)),
        ("uint8", 1, "int", False, (_Simple.uint1,)),
        ("wchar", 2, "int", True, (_Simple.wchar,)),
        ("char8", 1, "char", False, (_Simple.char8,)),
        ("char16", 2, "int", False, (_Simple.char16,)),
        ("char32", 4, "int", False, (_Simple.char32,)),
        ("short", 2, "int", True, (_Simple.short, _Simple.int2)),
        ("unsigned short", 2, "int", False, (_Simple.ushort, _Simple.uint2)),
        ("long", 4, "int", True, (_Simple.long,)),
        ("unsigned long", 4, "int", False, (_Simple.ulong,)),
        ("int", 4, "int", True, (_Simple.int4,)),
        ("unsigned int", 4, "int", False, (_Simple.uint4,)),
        ("long long", 8, "int", True, (_Simple.quad, _Simple.int8)),
        ("unsigned long long", 8, "int", False, (_Simple.uquad, _Simple.uint8)),
        ("int128", 16, "int", True, (_Simple.oct, _Simple.int16)),
        ("uint128", 16, "int", False, (_Simple.uoct, _Simple.uint16)),
        ("f16", 2, "float", True, (_Simple.real16,)),
        ("f32", 4, "float", True, (_Simple.real32,)),
        ("f32pp", 4, "float", True, (_Simple.real32_partial,)),
        ("f48", 6, "float", True, (_Simple.real48,)),
        ("double", 8, "float", True, (_Simple.real64,)),
        ("f80", 10, "float", True, (_Simple.real80,)),
        ("f128", 16, "float", True, (_Simple.real128,)),
        ("bool", 1, "bool", False, (_Simple.bool8,)),
        ("bool16", 2, "bool", False, (_Simple.bool16,)),
        ("bool32", 4, "bool", False, (_Simple.bool32,)),
        ("bool64", 8, "bool", False, (_Simple.bool64,)),
    )
    types = {_Simple.void_type.value: VOID, _Simple.no_type.value: VOID}
    for name, size, kind, signed, members in rows:
        types |= {member.value: BaseType(name, size, kind, signed) for member in members}
    return types


_TYPES: Final = _made()


_NULL: Final = _Modes.near16.value << _NUMBER_BITS | _Simple.void_type.value
"""The type of C++'s ``nullptr``; nothing else has pointers of 16 bits."""


def simple_type(index: int, pointer_size: int) -> BaseType | PointerType:
    """Return the type of an index below 0x1000.

    Args:
        index: The type index.
        pointer_size: Bytes of a pointer on the machine.

    Raises:
        InvalidDataError: The index is none of a simple type.
    """
    found = _TYPES.get(index & (1 << _NUMBER_BITS) - 1)
    mode = index >> _NUMBER_BITS
    if found is not None and mode == _Modes.direct.value:
        return found
    if found is None or mode not in _POINTER_SIZES:
        raise damaged("type index", "that of a simple type", index)
    return PointerType(found, pointer_size if index == _NULL else _POINTER_SIZES[mode])
