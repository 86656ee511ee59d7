"""Makes a C header from a schema: its structures, as far as their offsets are fixed.

For C11 and C++11, and for the type parsers of disassemblers, which know less: no bit fields, no
arrays without a length, assertions at the end of the file and only where a compiler has them.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from c_members import Body, Member, body, check
from layout import Enumeration, SchemaError, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH = 98
_INDENT = "    "
_IDENTIFIER = re.compile(r"[A-Za-z_]\w*")
_CONSTANT = re.compile(r"[A-Z][A-Za-z0-9]*_\w+")
_LARGEST = 0x7FFFFFFF

_TYPES = """\
#ifdef {only}
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif
"""
_USE = (
    "Structures are packed and little-endian. They and their members have the names that Windows "
    "has for them; names with the prefix {prefix}_, and those in small letters, are made up. An "
    "array of one element at the end of a structure stands for as many as the file has.",
    "Names of windows.h may be here too: do not include both in one file. "
    "`kdmp schema --language c --prefix` puts letters of your choice before all of them.",
    "For a type parser without <stdint.h> or assertions, such as that of a disassembler, define "
    "{only}.",
)
_ASSERT = """\
#ifndef {only}
#ifdef __cplusplus
#define {guard}_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define {guard}_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define {guard}_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef {guard}_ASSERT
"""


class _Names:
    """Names of the structures and constants of one schema."""

    def __init__(self, root: Structure) -> None:
        self.guard = root.name.upper()
        self.prefix = self.guard.removeprefix("WINDOWS_")
        declared = [each.windows_name for each in root.walk() if each is not root]
        members = [member for each in _enumerations(root) for member in each.members]
        self._uses = Counter([*declared, *(member.windows_name for member in members)])

    def structure(self, structure: Structure) -> str:
        """Name a type as Windows does, unless it calls several so."""
        name = structure.windows_name
        if _IDENTIFIER.fullmatch(name) and self._uses[name] == 1:
            return name.lstrip("_")
        if structure is structure.root:
            return self.prefix
        return f"{self.prefix}_{structure.name.upper()}"

    def enumeration(self, enumeration: Enumeration) -> str:
        """Name an enumeration."""
        return f"{self.prefix}_{enumeration.name.upper()}"

    def members(self, enumeration: Enumeration) -> Iterator[str]:
        """Name the constants of an enumeration as Windows does, unless it calls others so too."""
        for each in enumeration.members:
            own = f"{self.enumeration(enumeration)}_{each.name.upper()}"
            known = _CONSTANT.fullmatch(each.windows_name) and self._uses[each.windows_name] == 1
            yield each.windows_name if known else own

    def body(self, structure: Structure) -> Body:
        """Collect the members of a type; C++ has none with the name of its own type."""
        held = body(structure)
        return replace(held, members=tuple(map(self._apart, held.members)))

    def _apart(self, member: Member) -> Member:
        if isinstance(member.kind, Structure) and self.structure(member.kind) == member.path[-1]:
            return replace(member, path=(*member.path[:-1], member.source or f"{member.path[-1]}_"))
        return member


def _enumerations(root: Structure) -> list[Enumeration]:
    return [one for each in root.walk() for one in each.enumerations]


def _comment(text: str, depth: int = 0) -> str:
    """Write a comment; none if there is nothing to say."""
    indent = _INDENT * depth
    safe = text.replace("*/", "* /").replace("/*", "/ *").strip()
    lines: list[str] = []
    for paragraph in safe.split("\n"):
        lines += textwrap.wrap(paragraph, _WIDTH - len(indent) - 3, break_long_words=False) or [""]
    if not safe:
        return ""
    if len(lines) == 1 and len(indent) + len(lines[0]) + 6 <= _WIDTH:
        return f"{indent}/* {lines[0]} */\n"
    middle = "".join(f"{indent} * {line}".rstrip() + "\n" for line in lines)
    return f"{indent}/*\n{middle}{indent} */\n"


def _constants(enumeration: Enumeration, names: _Names) -> str:
    values = [member.value for member in enumeration.members]
    named = list(zip(names.members(enumeration), enumeration.members, strict=True))
    if max(values, default=0) > _LARGEST:
        # ISO C has no enumeration of these.
        return "".join(
            _comment(member.doc) + f"#define {name} {member.value:#x}u\n" for name, member in named
        )
    text = _comment(enumeration.name) + f"enum {names.enumeration(enumeration)} {{\n"
    for index, (name, member) in enumerate(named):
        comma = "," if index + 1 < len(named) else ""
        text += _comment(member.doc, 1) + f"{_INDENT}{name} = {member.value:#x}{comma}\n"
    return text + "};\n"


def _declared(member: Member, names: _Names, depth: int) -> str:
    """Declare a member; a union without a name if its bytes have several types."""
    indent = _INDENT * depth
    label = " ".join(filter(None, (f"{member.offset:#x}", _own(member))))
    notes = list(member.notes)
    if member.enumeration:
        notes.append(f"One of {member.enumeration}.")
    if notes and "\n" not in notes[0]:
        label = f"{label}: {notes.pop(0)}"
    kind = member.kind if isinstance(member.kind, str) else names.structure(member.kind)
    count = f"[{member.count}]" if member.count is not None else ""
    line = f"{kind} {member.path[-1]}{count};\n"
    text = _comment("\n".join((label, *notes)), depth)
    if not member.views:
        return f"{text}{indent}{line}"
    views = "".join(
        f"{indent}{_INDENT}{names.structure(kind)} {name};\n" for name, kind in member.views
    )
    return f"{text}{indent}union {{\n{views}{indent}{_INDENT}{line}{indent}}};\n"


def _own(member: Member) -> str:
    """Give the name that a field has in the schema, where its member has another."""
    return "" if member.source == member.path[-1] else member.source


def _inside(members: tuple[Member, ...], names: _Names) -> str:
    """Declare members, those of a group inside of a structure without a tag."""
    text = ""
    inner: tuple[str, ...] = ()
    for member in members:
        group = member.path[:-1]
        while inner != group[: len(inner)]:
            text += f"{_INDENT * len(inner)}}} {inner[-1]};\n"
            inner = inner[:-1]
        while inner != group:
            inner = group[: len(inner) + 1]
            text += f"{_INDENT * len(inner)}struct {{\n"
        text += _declared(member, names, len(inner) + 1)
    while inner:
        text += f"{_INDENT * len(inner)}}} {inner[-1]};\n"
        inner = inner[:-1]
    return text


def _about(structure: Structure, held: Body) -> str:
    text = structure.doc
    if structure.windows_name and not _IDENTIFIER.fullmatch(structure.windows_name):
        text += f"\nNamed `{structure.windows_name}`."
    if held.rest:
        text += (
            f"\n\nNot declared, because the file decides where they are: {', '.join(held.rest)}."
        )
    if structure.base and structure is not structure.root:
        text += "\n\nHere with what the file begins with."
    return text


def _union(root: Structure, names: _Names) -> str:
    """Declare the head of the file, where it is one of several structures."""
    parts = [each for each in root.structures if each.base]
    held = names.body(root)
    text = f"typedef union {names.structure(root)} {{\n{_INDENT}struct {{\n"
    for member in held.members:
        text += _declared(member, names, 2)
    text += f"{_INDENT}}} head;\n"
    for part in parts:
        text += f"{_INDENT}{names.structure(part)} {part.name};\n"
    return f"{_comment('Head of a file, in all of its forms.')}{text}}} {names.structure(root)};\n"


def _declaration(structure: Structure, names: _Names) -> str:
    held = names.body(structure)
    name = names.structure(structure)
    if structure is structure.root and any(each.base for each in structure.structures):
        return _union(structure, names)
    check(held.members, name)
    text = f"typedef struct {name} {{\n{_inside(held.members, names)}}} {name};\n"
    return _comment(_about(structure, held)) + text


def _assertions(structure: Structure, names: _Names) -> Iterator[str]:
    held, name = names.body(structure), names.structure(structure)
    if structure is structure.root and any(each.base for each in structure.structures):
        return
    for member in held.members:
        for last in (member.path[-1], *(view for view, _ in member.views)):
            path = ".".join((*member.path[:-1], last))
            yield f"offsetof({name}, {path}) == {member.offset:#x}"
    if held.size is not None:
        yield f"sizeof({name}) == {held.size:#x}"


def _ordered(root: Structure) -> list[Structure]:
    """List the types with members, those that others contain before them."""
    found: list[Structure] = []

    def visit(structure: Structure, above: tuple[Structure, ...]) -> None:
        if structure in above:
            raise SchemaError(f"{structure.path} contains itself")
        if structure in found:
            return
        held = body(structure)
        for member in held.members:
            for kind in (member.kind, *(view for _, view in member.views)):
                if isinstance(kind, Structure):
                    visit(kind, (*above, structure))
        if held.members:
            found.append(structure)

    for structure in (*root.structures, root):
        for each in structure.walk() if structure is not root else (root,):
            visit(each, ())
    return found


def header(root: Structure, origin: str) -> str:
    """Write the header of a schema."""
    names = _Names(root)
    only, guard = f"{names.guard}_TYPES_ONLY", f"{names.guard}_H"
    structures = _ordered(root)
    fixed = {*structures}
    varying = [each.name for each in root.walk() if each not in fixed and each is not root]
    about = [str(root.spec["meta"].get("title", root.name)), root.doc]
    about.extend(each.format(prefix=names.prefix, only=only) for each in _USE)
    if varying:
        about.append(f"Types without anything at a fixed offset: {', '.join(varying)}.")
    text = f"// This is a generated file! {origin}\n"
    text += _comment("\n\n".join(filter(None, about)))
    text += f"\n#ifndef {guard}\n#define {guard}\n\n{_TYPES.format(only=only)}\n"
    text += "".join(_constants(each, names) + "\n" for each in _enumerations(root))
    text += "#pragma pack(push, 1)\n\n"
    text += "".join(_declaration(each, names) + "\n" for each in structures)
    text += "#pragma pack(pop)\n\n" + _ASSERT.format(only=only, guard=names.guard)
    for each in structures:
        text += "".join(f"{names.guard}_ASSERT({one});\n" for one in _assertions(each, names))
    return f"{text}#undef {names.guard}_ASSERT\n#endif\n\n#endif\n"
