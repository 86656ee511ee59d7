"""`read_c_header`: types from declarations in C.

The declarations are parsed by the library dissect.cstruct. Structures have the layout that
compilers of Windows give them: each field at a multiple of its own alignment.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import InvalidDataError, MissingExtraError
from kdmp_ks.ground.limits import MAX_TYPE_DEPTH, MAX_TYPE_SIZE
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.types.model import (
    ArrayType,
    BaseType,
    BitFieldType,
    Composite,
    Enumeration,
    FieldType,
    NamedType,
    PointerType,
    TypeTable,
)

if TYPE_CHECKING:
    from kdmp_ks.symbols.types.model import BaseKind, Type

_BYTE: Final = 8
_POINTERS: Final = {4: "uint32", 8: "uint64"}
_POINTER_WORDS: Final = "ULONG_PTR UINT_PTR DWORD_PTR SIZE_T KAFFINITY"
_SIGNED_POINTER_WORDS: Final = "LONG_PTR INT_PTR SSIZE_T"
_HANDLES: Final = "PVOID HANDLE PSTR PWSTR PCHAR PWCHAR PWCH PCWSTR LPVOID PULONG PUCHAR PUSHORT"
_WINDOWS: Final = (
    "typedef UCHAR BOOLEAN;",
    "typedef UCHAR KIRQL;",
    "typedef LONG NTSTATUS;",
    "typedef LONG KPRIORITY;",
    "typedef ULONG ACCESS_MASK;",
    "typedef ULONG64 PHYSICAL_ADDRESS;",
    "typedef struct _LIST_ENTRY { PVOID Flink; PVOID Blink; } LIST_ENTRY;",
    "typedef struct _LIST_ENTRY32 { ULONG Flink; ULONG Blink; } LIST_ENTRY32;",
    "typedef struct _LIST_ENTRY64 { ULONG64 Flink; ULONG64 Blink; } LIST_ENTRY64;",
    "typedef struct _SINGLE_LIST_ENTRY { PVOID Next; } SINGLE_LIST_ENTRY;",
    "typedef struct _UNICODE_STRING { USHORT Length; USHORT MaximumLength; PWSTR Buffer; } "
    "UNICODE_STRING;",
    "typedef struct _STRING { USHORT Length; USHORT MaximumLength; PCHAR Buffer; } STRING;",
    "typedef struct _CLIENT_ID { HANDLE UniqueProcess; HANDLE UniqueThread; } CLIENT_ID;",
    "typedef struct _GUID { ULONG Data1; USHORT Data2; USHORT Data3; UCHAR Data4[8]; } GUID;",
    "typedef union _LARGE_INTEGER { struct { ULONG LowPart; LONG HighPart; }; LONGLONG QuadPart; } "
    "LARGE_INTEGER;",
)
_COMMENTS: Final = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
_TAGGED_POINTER: Final = re.compile(r"\b(?:struct|union|enum)\s+\w+\s*(\*[\s*]*)(?=\w)")
_TAGGED_ENUM: Final = re.compile(r"\benum\s+(\w+)\s+(?=\w)")
_ALSO_POINTERS: Final = re.compile(r"\}\s*(\w+)((?:\s*,[\s*]*\w+)+)\s*;")
_OTHER_LAYOUT: Final = re.compile(
    r"__attribute__|__declspec|\b(?:_Alignas|alignas|DECLSPEC_\w*ALIGN|__unaligned)\b"
    r"|#\s*pragma[^\n]*|#\s*include[^\n]*pack[^\n]*"
)
"""Words that change offsets, or bring in what does; the library ignores some of them."""
_UNSIGNED_CHARACTER: Final = re.compile(r"\bunsigned\s+char\b")
"""The library takes it for ``char``."""
_DUPLICATE: Final = re.compile(r"Duplicate type: (\w+)")
_KINDS: Final[tuple[tuple[str, BaseKind, bool], ...]] = (
    ("Char", "char", True),
    ("Wchar", "int", False),
    ("Void", "void", False),
)


def read_c_header(text: str, pointer_size: int, name: str = "header") -> TypeTable:
    """Read the types of declarations in C.

    The usual names of Windows are known (``ULONG``, ``PVOID``, ``LIST_ENTRY``, ``UNICODE_STRING``,
    ``LARGE_INTEGER`` ...), those whose size is that of a pointer with the width that is given.

    Args:
        text: The declarations: ``struct``, ``union``, ``enum``, ``typedef``, ``#define`` of
            numbers. Pointers to structures need no declaration of these.
        pointer_size: Bytes of a pointer, 4 or 8.
        name: The name of the file, for errors.

    Raises:
        InvalidDataError: They cannot be read, or a size depends on contents.
        MissingExtraError: dissect.cstruct is not installed.
    """
    try:
        import dissect.cstruct  # noqa: F401 - without it there is a reason
    except ImportError as e:
        raise MissingExtraError(
            'declarations in C need dissect.cstruct: pip install "kdmp-ks[c]"'
        ) from e
    text = _simplified(text)
    unknown = _OTHER_LAYOUT.search(text)
    if unknown is not None:
        raise _invalid(name, "structures of the usual layout", visible(unknown[0][:120]))
    known = list(_prelude(pointer_size))
    while True:
        parser = _parser(pointer_size, name)
        try:
            parser.load("\n".join(known), compiled=False, align=True)
            parser.load(text, compiled=False, align=True)
            return _HeaderTypes(parser, pointer_size, name)
        except InvalidDataError:
            raise
        except Exception as e:  # the library lets errors of all kinds through
            taken = _DUPLICATE.search(str(e))
            left = [one for one in known if not (taken and _declares(one, taken[1]))]
            if len(left) == len(known):
                reason = f"{type(e).__name__}: {e}" if str(e) else type(e).__name__
                raise _invalid(name, "declarations in C", visible(reason[:200])) from e
            known = left


def _parser(pointer_size: int, name: str) -> Any:
    """Return a parser that refuses arrays which are too large: it makes lists of all elements."""
    from dissect.cstruct import cstruct

    make: Any = vars(cstruct)["_make_array"]
    elements = 0

    def make_array(parser: Any, element: Any, count: Any) -> Any:
        nonlocal elements
        elements += max(0, count) if isinstance(count, int) else 0
        if elements > MAX_TYPE_SIZE:
            expected = f"arrays of at most {MAX_TYPE_SIZE:#x} elements in all"
            raise _invalid(name, expected, elements)
        return make(parser, element, count)

    limited = type("LimitedParser", (cstruct,), {"_make_array": make_array})
    return limited(endian="<", pointer=_POINTERS[pointer_size])


def _prelude(pointer_size: int) -> list[str]:
    word = _POINTERS[pointer_size]
    lines = [f"typedef void *{one};" for one in _HANDLES.split()]
    lines += [f"typedef {word} {one};" for one in _POINTER_WORDS.split()]
    lines += [f"typedef {word[1:]} {one};" for one in _SIGNED_POINTER_WORDS.split()]
    macros = ["#define _WIN32 1", *["#define _WIN64 1"] * (pointer_size == max(_POINTERS))]
    return [*macros, *lines, *_WINDOWS]


def _declares(line: str, name: str) -> bool:
    return re.search(rf"\b{name}\s*(?:;|\{{)", line) is not None


def _simplified(text: str) -> str:
    """Write out what the library does not know: tags of pointers, and names of pointers."""
    text = _COMMENTS.sub(" ", text)
    text = _UNSIGNED_CHARACTER.sub("uint8", text)
    text = _TAGGED_POINTER.sub(r"void \1", text)
    text = _TAGGED_ENUM.sub(r"\1 ", text)
    return _ALSO_POINTERS.sub(_other_names, text)


def _other_names(found: re.Match[str]) -> str:
    """Return the names after a structure as declarations of their own."""
    lines = [f"}} {found[1]};"]
    for one in found[2].split(",")[1:]:
        stars, bare = one.count("*"), one.replace("*", "").strip()
        lines.append(f"typedef {'void ' + '*' * stars if stars else found[1] + ' '}{bare};")
    return "\n".join(lines)


class _HeaderTypes(TypeTable):
    """Types as the library has parsed them, in our form."""

    def __init__(self, parser: Any, pointer_size: int, name: str) -> None:
        self.pointer_size = pointer_size
        self._name = name
        self._found: dict[str, Composite | Enumeration] = {}
        self._names: set[str] = set()
        for alias in list(parser.typedefs):
            found = parser.resolve(alias)
            if _is(found, "Structure", "Enum"):
                self._names.add(alias)
                self._found[alias] = self._converted(found, alias, 0)

    def find(self, name: str) -> Composite | Enumeration | None:
        return self._found.get(name)

    def names(self) -> list[str]:
        return sorted(self._names)

    def _converted(self, found: Any, name: str, depth: int) -> Composite | Enumeration:
        if depth > MAX_TYPE_DEPTH:
            raise _invalid(self._name, f"at most {MAX_TYPE_DEPTH} levels", "more")
        if _is(found, "Enum"):
            values = [(one, int(value)) for one, value in found.__members__.items()]
            return Enumeration(name, self._base(found.type), tuple(values))
        if found.size is None:
            raise _invalid(f"{self._name}: {name}", "a structure of fixed size", "none")
        kind: Any = "union" if _is(found, "Union") else "struct"
        return Composite(name, kind, found.size, tuple(self._fields(found, depth)))

    def _fields(self, found: Any, depth: int) -> list[FieldType]:
        fields: list[FieldType] = []
        unit, used, room = 0, 0, 0
        is_union = _is(found, "Union")
        alignment = max((one.alignment for one in found.__fields__ if not one.bits), default=1)
        for one in found.__fields__:
            kind = self._type(one.type, depth + 1)
            size, room = room, one.type.size if one.bits else 0
            if one.bits and is_union:
                if one.alignment > alignment:
                    # Compilers of Windows align a union without regard to its bits.
                    place = f"{self._name}: {one.name}"
                    raise _invalid(place, "bits beside a field that is as large", "others")
                fields.append(FieldType(one.name, 0, BitFieldType(kind, 0, one.bits)))
            elif one.bits:
                if one.offset is not None:
                    if size == room and used + one.bits <= size * _BYTE:
                        # Compilers put them into one number, the library into two.
                        place = f"{self._name}: {one.name}"
                        raise _invalid(place, "bits of the same type as those before", "others")
                    unit, used = one.offset, 0
                fields.append(FieldType(one.name, unit, BitFieldType(kind, used, one.bits)))
                used += one.bits
            else:
                fields.append(FieldType(one.name or "", one.offset or 0, kind))
        return fields

    def _type(self, found: Any, depth: int) -> Type:
        if depth > MAX_TYPE_DEPTH:
            raise _invalid(self._name, f"at most {MAX_TYPE_DEPTH} levels", "more")
        if _is(found, "Structure", "Enum"):
            name = found.__name__
            if name not in self._found:
                self._found[name] = self._converted(found, name, depth)
            return NamedType(name)
        if _is(found, "Pointer"):
            void = BaseType("void", 0, "void", signed=False)
            return PointerType(void, self.pointer_size)
        if _is(found, "BaseArray"):
            if not isinstance(found.num_entries, int):
                raise _invalid(self._name, "arrays of fixed length", found.__name__)
            return ArrayType(self._type(found.type, depth + 1), found.num_entries)
        return self._base(found)

    def _base(self, found: Any) -> BaseType:
        if found.size is None:
            raise _invalid(self._name, "numbers of fixed size", found.__name__)
        for kind, ours, signed in _KINDS:
            if _is(found, kind):
                name = "wchar" if kind == "Wchar" else found.__name__
                return BaseType(name, found.size, ours, signed)
        code = getattr(found, "packchar", None)
        if code is None:
            return BaseType(found.__name__, found.size, "int", getattr(found, "signed", False))
        if code in "efd":
            return BaseType(found.__name__, found.size, "float", signed=True)
        # As in tables of symbols, a number of one byte is a character.
        ours = "char" if found.size == 1 else "int"
        return BaseType(found.__name__, found.size, ours, code.islower())


def _is(found: Any, *classes: str) -> bool:
    """Whether a type of the library is one of its classes, by name."""
    return any(one.__name__ in classes for one in found.__mro__) and _is_of_library(found, classes)


def _is_of_library(found: Any, classes: tuple[str, ...]) -> bool:
    return any(
        one.__name__ in classes and one.__module__.startswith("dissect.cstruct")
        for one in found.__mro__
    )


def _invalid(place: str, expected: str, got: object) -> InvalidDataError:
    return InvalidDataError(
        "declarations in C cannot be read", field=visible(place), expected=expected, got=got
    )
