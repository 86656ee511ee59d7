"""Types and values as the command ``dt`` of WinDbg lists them: a line for each field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.visible import visible
from kdmp_ks.parsing.named_value import NamedValue
from kdmp_ks.symbols.types.fields import all_fields
from kdmp_ks.symbols.types.lookup import find_type
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    NamedType,
    PointerType,
)

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.symbols.types.model import Type, TypeTable

_BITS: Final = 8
_MOST_ITEMS: Final = 8
_MOST_BYTES: Final = 16
_WORDS: Final = {
    ("char", 1, True): "Char",
    ("char", 1, False): "UChar",
    ("float", 4, True): "Float",
    ("float", 8, True): "Double",
}
_TEXT_STRUCTURE: Final = frozenset(("Length", "MaximumLength", "Buffer"))
_LINKS: Final = frozenset(("Flink", "Blink"))
_WHOLE: Final = "QuadPart"
_WIDE: Final = "wchar"


@frozen
class TypeLine(Facts):
    """A field in a list of fields.

    Attributes:
        offset: In bytes from the start of the structure.
        name: The field.
        text: Its type; its value if there is one.
    """

    offset: int
    name: str
    text: str

    def __str__(self) -> str:
        """For example ``+0x018 Irql : 0x2``."""
        return f"+{self.offset:#05x} {self.name} : {self.text}"


def list_type(types: TypeTable, name: str) -> tuple[TypeLine, ...]:
    """List the fields of a structure or union, or the constants of an enumeration.

    Args:
        types: The types of a module.
        name: The type.

    Returns:
        A line for each field; for a constant, the offset is its value.

    Raises:
        KdmpError: There is no such type.
        InvalidDataError: The table describes it in a way that cannot be.
    """
    found = find_type(types, name)
    if isinstance(found, Enumeration):
        return tuple(TypeLine(value, visible(one), f"{value:#x}") for one, value in found.constants)
    return tuple(
        TypeLine(offset, visible(field.name), describe_type(field.type))
        for offset, field in all_fields(types, found)
    )


def list_values(
    types: TypeTable, name: str, value: Mapping[str, Any], memory: Readable | None = None
) -> tuple[TypeLine, ...]:
    """List the fields of a structure that was read, with their values.

    Args:
        types: The types of a module.
        name: The structure.
        value: What its definition made of it.
        memory: Where texts are read that the structure points to; without it they are left out.

    Raises:
        KdmpError: There is no such structure.
        InvalidDataError: The table describes it in a way that cannot be.
    """
    found = find_type(types, name)
    if not isinstance(found, Composite):
        raise KdmpError(f"{visible(name)} has no fields")
    return tuple(
        TypeLine(offset, visible(field.name), describe_value(field.type, value[field.name], memory))
        for offset, field in all_fields(types, found)
    )


def describe_type(kind: Type) -> str:
    """Return a type in the words of WinDbg, such as ``[4] Ptr64 _KTHREAD``."""
    if isinstance(kind, BaseType):
        return _number_word(kind)
    if isinstance(kind, NamedType):
        return visible(kind.name)
    if isinstance(kind, PointerType):
        return f"Ptr{_BITS * kind.size} {describe_type(kind.target)}"
    if isinstance(kind, ArrayType):
        return f"[{kind.count}] {describe_type(kind.element)}"
    if isinstance(kind, BitFieldType):
        return f"Pos {kind.position}, {kind.length} Bit{'' if kind.length == 1 else 's'}"
    return "Function"


def _number_word(kind: BaseType) -> str:
    if kind.kind == "int" and kind.name != _WIDE and kind.size:
        return f"{'Int' if kind.signed else 'Uint'}{kind.size}B"
    known = _WORDS.get((kind.kind, kind.size, kind.signed))
    return known or visible(kind.name[:1].upper() + kind.name[1:])


def describe_value(kind: Type, value: Any, memory: Readable | None = None) -> str:
    """Return a value in the way of WinDbg: numbers in hex, with the names of constants and types.

    Args:
        kind: Its type.
        value: The value.
        memory: Where texts are read that it points to; without it they are left out.
    """
    if isinstance(kind, PointerType):
        target = kind.target
        return f"{value:#0{2 + 2 * kind.size}x} {describe_type(target)}" if value else "(null)"
    if isinstance(kind, BitFieldType) and not isinstance(value, NamedValue):
        return f"0y{value:0{kind.length}b}" if value >= 0 else f"0n{value}"
    if isinstance(kind, ArrayType):
        return _array(kind, value)
    if isinstance(value, Mapping):
        return f"{describe_type(kind)}{_content(value, memory)}"
    if isinstance(value, NamedValue):
        return f"{int(value):#x} ( {visible(value.name)} )"
    if isinstance(kind, NamedType) and isinstance(value, int):
        return f"{value:#x} (no matching name)"
    return _plain(kind, value)


def _plain(kind: Type, value: Any) -> str:
    if isinstance(value, bytes):
        return _bytes(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return repr(value)
    if isinstance(kind, BaseType) and kind.kind == "char" and kind.size == 1:
        shown = chr(value) if 0 <= value < 0x80 and chr(value).isprintable() else ""
        return f"{value & 0xFF:#x} '{shown}'"
    return f"0n{value}" if value < 0 else f"{value:#x}"


def _array(kind: ArrayType, value: Any) -> str:
    """Return an array: texts as text, numbers in a row, and of others their type."""
    element, head = kind.element, f"[{kind.count}]"
    if isinstance(value, bytes):
        text = value.partition(b"\0")[0]
        shown = text.decode("ascii", "replace")
        if text and shown.isascii() and shown.isprintable():
            return f'{head} "{shown}"'
        return f"{head} {_bytes(value)}"
    if isinstance(element, BaseType) and element.name == _WIDE and value and _are_ints(*value):
        units = b"".join((unit & 0xFFFF).to_bytes(2, "little") for unit in value)
        return f'{head} "{_wide(units)}"'
    if isinstance(element, BaseType | PointerType):
        shown = " ".join(_plain(element, one) for one in value[:_MOST_ITEMS])
        return f"{head} {shown}{' ...' if len(value) > _MOST_ITEMS else ''}".rstrip()
    return describe_type(kind)


def _content(value: Mapping[str, Any], memory: Readable | None) -> str:
    """Return what is shown of a structure inside: links, large numbers and texts."""
    names = set(value)
    if names == _LINKS and _are_ints(*value.values()):
        return f" [ {value['Flink']:#x} - {value['Blink']:#x} ]"
    if _WHOLE in names and isinstance(value[_WHOLE], int):
        return f" {value[_WHOLE]:#x}"
    if names == _TEXT_STRUCTURE:
        text = _text_of(value, memory)
        return "" if text is None else f' "{text}"'
    return ""


def _text_of(value: Mapping[str, Any], memory: Readable | None) -> str | None:
    """Return the text of a UNICODE_STRING; None where it cannot be read."""
    length, at = value["Length"], value["Buffer"]
    if not all(isinstance(one, int) for one in (length, at)) or memory is None or length % 2:
        return None
    if not length:
        return ""
    try:
        return _wide(memory.read_exact(at, length))
    except KdmpError:
        return None


def _are_ints(*values: Any) -> bool:
    """Test whether values are numbers, as a table may give any type any name."""
    return all(isinstance(value, int) for value in values)


def _wide(units: bytes) -> str:
    """Return UTF-16 up to a NUL, made visible."""
    text = units.decode("utf-16-le", "surrogatepass")
    return visible(text.partition("\0")[0])


def _bytes(value: bytes) -> str:
    more = f"... ({len(value):#x} bytes)" if len(value) > _MOST_BYTES else ""
    return value[:_MOST_BYTES].hex(" ") + more
