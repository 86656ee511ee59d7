"""TypeScript declarations of the JavaScript parsers, from their schemas.

Every field has its type: `bigint` for 64-bit integers and what is calculated with them, `number`
for other integers, `Uint8Array` for bytes.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.append(str(Path(__file__).resolve().parents[1] / "schemas"))

from docstrings import field_summary, summary_doc
from layout import SchemaError

from tools.packages.javascript_wide import camel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from layout import Enumeration, Field, Structure

    from tools.packages.javascript_wide import Wide

_PLAIN = {"bool": "boolean", "float": "number", "str": "string", "bytes": "Uint8Array"}
_NOTHING = {"None": "undefined"}
_MOST_EXACT = 2**53


def declarations(root: Structure, wide: Wide, origin: str) -> str:
    """Write the declarations of the parser of a schema."""
    return (
        f"// {origin}\n\nimport type {{ ExactStream }} from '../stream.js';\n\n"
        + "\n".join(_structure(root, wide, 0))
        + "\n"
    )


def _structure(structure: Structure, wide: Wide, depth: int) -> Iterator[str]:
    indent = "  " * depth
    name = structure.path.rpartition(".")[2]
    export = "export declare " if depth == 0 else ""
    yield from _comment(summary_doc(structure), depth)
    yield f"{indent}{export}class {name} {{"
    yield f"{indent}  constructor(stream: ExactStream, parent?: unknown, root?: unknown);"
    yield f"{indent}  readonly _io: ExactStream;"
    for field, offset in structure.offsets():
        if field.name:
            yield from _field(field, offset, wide, depth + 1)
    for field in structure.instances:
        yield from _field(field, None, wide, depth + 1)
    yield f"{indent}}}"
    if structure.structures or structure.enumerations:
        yield ""
        yield f"{indent}{export}namespace {name} {{"
        for enumeration in structure.enumerations:
            yield from _enumeration(enumeration, depth + 1)
        for inner in structure.structures:
            yield from _structure(inner, wide, depth + 1)
        yield f"{indent}}}"


def _field(field: Field, offset: int | None, wide: Wide, depth: int) -> Iterator[str]:
    summary = field_summary(field, offset)
    yield from _comment(f"{summary}\n\n{field.doc}" if field.doc else summary, depth)
    yield f"{'  ' * depth}readonly {camel(str(field.name))}: {_type_of(field, wide)};"


def _type_of(field: Field, wide: Wide) -> str:
    kind = field.spec.get("type")
    integer = "bigint" if wide.is_wide(field) else "number"
    if isinstance(kind, dict) and integer == "bigint":
        raise SchemaError(f"{field.owner.path}.{field.name}: 64 bits in a switch")
    if "enum" in field.spec and integer == "bigint":
        raise SchemaError(f"{field.owner.path}.{field.name}: an enumeration of 64 bits")
    return _translated(field.python_type, integer)


def _translated(kind: str, integer: str) -> str:
    """Translate an annotation of Python."""
    parts = []
    for part in _split(kind):
        if part.startswith("list["):
            item = _translated(part.removeprefix("list[").removesuffix("]"), integer)
            parts.append(f"({item})[]" if " " in item else f"{item}[]")
        elif part == "int":
            parts.append(integer)
        else:
            parts.append((_PLAIN | _NOTHING).get(part, part))
    return " | ".join(dict.fromkeys(parts))


def _split(kind: str) -> list[str]:
    """Split a union, but not the one inside of a list."""
    return [part.strip() for part in re.split(r"\|(?![^\[]*\])", kind)]


def _enumeration(enumeration: Enumeration, depth: int) -> Iterator[str]:
    indent = "  " * depth
    yield f"{indent}enum {enumeration.path.rpartition('.')[2]} {{"
    for member in enumeration.members:
        if abs(member.value) >= _MOST_EXACT:
            raise SchemaError(f"{enumeration.path}.{member.name} is not exact in JavaScript")
        doc = "\n\n".join(filter(None, (member.windows_name, member.doc)))
        yield from _comment(doc, depth + 1)
        yield f"{indent}  {member.name.upper()} = {member.value:#x},"
    yield f"{indent}}}"


def _comment(text: str, depth: int) -> Iterator[str]:
    if text:
        body = "\n".join(f" * {line}".rstrip() for line in text.replace("*/", "*\\/").split("\n"))
        yield textwrap.indent(f"/**\n{body}\n */", "  " * depth)
