"""Makes a pattern of the hex editor ImHex from a schema.

A pattern is made of the schemas that have an end in patterns/, beside this module, which is written
by hand: what an application does with a file beyond the schema, such as following a chain. Values
that the schema calculates are written out where they are used. What is at a position is shown only
if the file has all of it, because the editor stops at the first thing that lies outside.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from expressions import (
    Attribute,
    Binary,
    Cast,
    Choice,
    Item,
    Name,
    Node,
    Number,
    Unary,
    parse,
)
from layout import Enumeration, Field, SchemaError, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

ENDS = Path(__file__).resolve().parent / "patterns"
_WIDTH = 97
_INDENT = "    "
_INTEGER = re.compile(r"([us])([1248])(?:le)?")
_SIGNS = {"and": "&&", "or": "||", "not": "!"}
_HEAD = """\
#pragma description {title}
#pragma endian little
{magic}#pragma array_limit 0x1000000
#pragma pattern_limit 0x4000000

import std.mem;

"""
_TESTED = """
Read back by tests: a reader of this part of the pattern language, written by hand, finds the same
fields at the same offsets as other parsers do. The engine of the editor has been run by hand on
the same dumps, the editor itself has not.
"""


class _Type:
    """A structure of the pattern, and how far above it the whole file is."""

    def __init__(self, structure: Structure, depth: int | None) -> None:
        self.structure = structure
        self._depth = depth

    def expression(self, node: object) -> str:
        """Write an expression of the schema as one of the pattern."""
        return self.spelt(parse(node))

    def spelt(self, node: Node) -> str:
        """Write an expression that has been read."""
        return self._spelt(node, self.structure, "")

    def _spelt(self, node: Node, scope: Structure, path: str) -> str:
        """Spell an expression; `path` leads to the structure whose names it uses."""
        if isinstance(node, Number):
            return f"{node.value:#x}" if node.value > 9 else str(node.value)
        if isinstance(node, Cast):
            return self._spelt(node.value, scope, path)
        if isinstance(node, (Name, Attribute)):
            return self._named(node, scope, path)
        if isinstance(node, Item):
            index = self._spelt(node.index, scope, path)
            return f"{self._spelt(node.of, scope, path)}[{index}]"
        if isinstance(node, Unary):
            return f"{_SIGNS.get(node.sign, node.sign)}({self._spelt(node.value, scope, path)})"
        if isinstance(node, Choice):
            parts = (node.condition, node.then, node.other)
            condition, then, other = (self._spelt(each, scope, path) for each in parts)
            if then == other:
                return then
            return f"({condition} ? {then} : {other})"
        left, right = self._spelt(node.left, scope, path), self._spelt(node.right, scope, path)
        return f"({left} {_SIGNS.get(node.sign, node.sign)} {right})"

    def _named(self, node: Name | Attribute, scope: Structure, path: str) -> str:
        parts = _parts(node)
        if parts[-2:] == ["_io", "size"] and parts[:-2] in ([], ["_root"]):
            if not parts[:-2] and scope is not scope.root:
                raise SchemaError(f"{scope.path}: the size of a part of the file is not known")
            return "std::mem::size()"
        if parts[0] == "_root":
            if self._depth is None:
                raise SchemaError(f"{self.structure.path}: found at several depths, uses _root")
            return self._followed(parts[1:], scope.root, "parent." * self._depth)
        if "::" in parts[0]:
            scope.find_enumeration(parts[0].partition("::")[0])
            return parts[0]
        return self._followed(parts, scope, path)

    def _followed(self, parts: list[str], scope: Structure, path: str) -> str:
        field = scope.field(parts[0])
        if field is None:
            raise SchemaError(f"{scope.path}: there is no {parts[0]}")
        if field.is_value:
            return self._spelt(parse(field.spec["value"]), scope, path)
        return path + ".".join(parts)


def _parts(node: Node) -> list[str]:
    """List the names of a path such as `header.as<header64>.dump_type`."""
    if isinstance(node, Cast):
        return _parts(node.value)
    if isinstance(node, Attribute):
        return [*_parts(node.of), node.name]
    if isinstance(node, Name):
        return [node.text]
    raise SchemaError(f"no path: {node}")


def _conjuncts(node: Node) -> Iterator[Node]:
    """Yield the conditions that all have to be true."""
    if isinstance(node, Binary) and node.sign == "and":
        yield from _conjuncts(node.left)
        yield from _conjuncts(node.right)
    else:
        yield node


def _bare(text: str) -> str:
    """Take the brackets off an expression, but for those of a choice."""
    depth = 0
    if " ? " in text:
        return text
    for index, sign in enumerate(text):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if depth == 0 and index < len(text) - 1:
            return text
    return text[1:-1] if text.startswith("(") else text


def _note(field: Field) -> str:
    """Write the attribute that the editor shows beside a value."""
    doc = " ".join(field.doc.split())
    said = ". ".join(filter(None, (field.windows_name, doc)))
    quoted = said.replace("\\", "\\\\").replace('"', "'")
    return f' [[comment("{quoted}")]]' if said else ""


def _cases(field: Field) -> list[tuple[str, str]]:
    kind = field.spec["type"]
    return [(str(case), str(name)) for case, name in kind["cases"].items()]


class _Writer:
    """The members of one structure."""

    def __init__(self, kind: _Type) -> None:
        self._kind = kind
        self._structure = kind.structure

    def lines(self) -> Iterator[str]:
        """Write all members: the sequence, then what is at positions."""
        for field in self._structure.sequence:
            yield from self._guarded(field, self._member(field))
        for field in self._structure.instances:
            if not field.is_value:
                yield from self._guarded(field, self._placed(field))

    def _guarded(self, field: Field, lines: list[str]) -> list[str]:
        """Put a condition around lines; each part in its own, as both sides of && are evaluated."""
        if "if" not in field.spec:
            return lines
        for part in reversed(list(_conjuncts(parse(field.spec["if"])))):
            condition = _bare(self._kind.spelt(part))
            lines = [f"if ({condition}) {{", *(_INDENT + line for line in lines), "}"]
        return lines

    def _member(self, field: Field) -> list[str]:
        if field.name is None:
            return [f"padding[{_bare(self._kind.expression(field.spec['size']))}];"]
        kind, size = field.spec.get("type"), field.spec.get("size")
        if isinstance(kind, dict):
            return self._match(field)
        lines = [f"{self._declared(field)}{_note(field)};"]
        if size is not None and kind is not None:
            lines.append(self._rest(field))
        return lines

    def _rest(self, field: Field) -> str:
        size = self._kind.expression(field.spec["size"])
        return f"padding[{size} - sizeof({field.name})];"

    def _declared(self, field: Field) -> str:
        """Declare a field without what follows its name and its length."""
        spec, kind = field.spec, field.spec.get("type")
        if "contents" in spec:
            return f"char {field.name}[{len(spec['contents'])}]"
        if kind is None:
            return f"u8 {field.name}[{_bare(self._kind.expression(spec['size']))}]"
        text = f"{self._type_of(field)} {field.name}"
        if spec.get("repeat") == "expr":
            return f"{text}[{_bare(self._kind.expression(spec['repeat-expr']))}]"
        if "repeat" in spec:
            raise SchemaError(f"{self._structure.path}.{field.name}: repeated without a count")
        return text

    def _type_of(self, field: Field) -> str:
        kind = str(field.spec["type"])
        integer = _INTEGER.fullmatch(kind)
        if "enum" in field.spec:
            return str(field.spec["enum"])
        if integer:
            return f"{integer[1]}{8 * int(integer[2])}"
        if not self._structure.find(kind, "types"):
            raise SchemaError(f"{kind} has no counterpart")
        return kind

    def _match(self, field: Field, position: str = "") -> list[str]:
        """Write a switch; bytes if no case applies."""
        switch = self._kind.expression(field.spec["type"]["switch-on"])
        lines = [f"match ({switch}) {{"]
        for case, name in _cases(field):
            lines.append(f"{_INDENT}({case}): {{")
            lines.append(f"{_INDENT * 2}{name} {field.name}{position}{_note(field)};")
            if "size" in field.spec:
                lines.append(f"{_INDENT * 2}{self._rest(field)}")
            lines.append(f"{_INDENT}}}")
        if "size" in field.spec:
            size = _bare(self._kind.expression(field.spec["size"]))
            lines.append(f"{_INDENT}(_): u8 {field.name}[{size}]{_note(field)};")
        return [*lines, "}"]

    def _placed(self, field: Field) -> list[str]:
        base = 0 if "io" in field.spec else self._structure.base
        if base is None:
            raise SchemaError(f"{self._structure.path}.{field.name}: a position in a part")
        pos = self._kind.expression(field.spec["pos"])
        pos = f"{base:#x} + {pos}" if base else pos
        if isinstance(field.spec.get("type"), dict):
            return self._match(field, f" @ {_bare(pos)}")
        line = f"{self._declared(field)} @ {_bare(pos)}{_note(field)};"
        size = self._size(field)
        if size is None:
            return [line]
        condition = f"{pos} + {size} <= std::mem::size()"
        return [f"if ({condition}) {{", f"{_INDENT}{line}", "}"]

    def _size(self, field: Field) -> str | None:
        """Say how many bytes there have to be; None if the schema has checked that."""
        if "repeat" in field.spec:
            return None
        if field.size is not None:
            return f"{field.size:#x}"
        size = field.spec.get("size")
        return None if size is None else self._kind.expression(size)


def _depths(root: Structure) -> dict[str, int | None]:
    """Say how many structures each is below the whole file; None if in several depths."""
    found: dict[str, set[int]] = {root.name: {0}}
    waiting = [(root, 0)]
    while waiting:
        structure, depth = waiting.pop()
        for field in (*structure.sequence, *structure.instances):
            kind = field.spec.get("type")
            for name in kind["cases"].values() if isinstance(kind, dict) else [kind]:
                inner = root.inner(str(name))
                if inner and depth + 1 not in found.setdefault(inner.name, set()):
                    found[inner.name].add(depth + 1)
                    waiting.append((inner, depth + 1))
    return {name: min(each) if len(each) == 1 else None for name, each in found.items()}


def _ordered(root: Structure) -> list[Structure]:
    """List all types, those that others contain before them."""
    found: list[Structure] = []

    def visit(structure: Structure) -> None:
        if structure in found:
            return
        for field in (*structure.sequence, *structure.instances):
            kind = field.spec.get("type")
            for name in kind["cases"].values() if isinstance(kind, dict) else [kind]:
                inner = root.inner(str(name))
                if inner:
                    visit(inner)
        found.append(structure)

    for each in root.structures:
        visit(each)
    visit(root)
    return found


def _remark(text: str) -> str:
    lines: list[str] = []
    for line in text.strip().split("\n"):
        lines += textwrap.wrap(line, _WIDTH) or [""]
    return "".join(f"// {line}".rstrip() + "\n" for line in lines) if text.strip() else ""


def _enumeration(enumeration: Enumeration) -> str:
    largest = max(member.value for member in enumeration.members)
    width = next(bits for bits in (8, 16, 32, 64) if largest < 1 << bits)
    return _members(enumeration, f"u{width}")


def _members(enumeration: Enumeration, kind: str) -> str:
    lines = [f"{_INDENT}{each.name} = {each.value:#x}" for each in enumeration.members]
    return f"enum {enumeration.name} : {kind} {{\n" + ",\n".join(lines) + "\n};\n"


def _widths(root: Structure) -> dict[str, str]:
    """Say which type the fields of each enumeration have."""
    found: dict[str, str] = {}
    for structure in root.walk():
        for field in (*structure.sequence, *structure.instances):
            integer = _INTEGER.fullmatch(str(field.spec.get("type")))
            if "enum" in field.spec and integer:
                kind = f"{integer[1]}{8 * int(integer[2])}"
                if found.setdefault(field.spec["enum"], kind) != kind:
                    raise SchemaError(f"{field.spec['enum']}: fields of several widths")
    return found


def pattern(root: Structure, origin: str) -> str:
    """Write the pattern of a schema."""
    end = (ENDS / f"{root.name}.hexpat").read_text(encoding="utf-8")
    first = root.sequence[0].spec.get("contents")
    magic = ""
    if isinstance(first, str):
        magic = f"#pragma magic [ {first.encode().hex(' ').upper()} ] @ 0x00\n"
    title = str(root.spec["meta"]["title"])
    text = f"// This is a generated file! {origin}\n{_HEAD.format(title=title, magic=magic)}"
    text += _remark(root.doc + "\n" + _TESTED) + "\n"
    widths = _widths(root)
    for each in root.enumerations:
        text += _members(each, widths[each.name]) if each.name in widths else _enumeration(each)
        text += "\n"
    depths = _depths(root)
    for structure in _ordered(root):
        lines = _Writer(_Type(structure, depths.get(structure.name))).lines()
        text += _remark("" if structure is root else structure.doc)
        body = "".join(f"{_INDENT}{line}\n" for line in lines)
        text += f"struct {structure.name} {{\n{body}}};\n\n"
    return text + end
