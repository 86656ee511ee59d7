"""Puts what a schema says into the docstrings of the parser that was compiled from it.

The compiler writes the documentation of types into its Python parsers, but not that of fields and
enum values. Here the docstring of each class is written anew, with all of it, so that `help()` can
be read as a description of the format. Each class of a type gets `SEQ_FIELDS` too, the names of its
fields in the order of the file, under the name that the compiler uses when it makes debug code.
Fields that may be absent are None then, instead of no attribute.
"""

from __future__ import annotations

import ast
import textwrap
from typing import TYPE_CHECKING

from layout import Enumeration, Field, SchemaError, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH = 92


def field_summary(field: Field, offset: int | None) -> str:
    """Say where a field lies and what it is called elsewhere: `u8 at 0x10, DirectoryTableBase`."""
    place = "" if offset is None else f" at {offset:#x}"
    return ", ".join(filter(None, (field.layout + place, field.windows_name)))


def _indented(text: str, depth: int = 1) -> str:
    return textwrap.indent(text, "    " * depth)


def _described(title: str, doc: str) -> str:
    return f"{title}\n{_indented(doc)}" if doc else title


def summary_doc(structure: Structure) -> str:
    """Write what a type is and where to read more."""
    return "\n\n".join((*_summary(structure), *_references(structure)))


def structure_doc(structure: Structure) -> str:
    """Write what a type is, its fields, and where to read more."""
    return "\n\n".join((*_summary(structure), *_fields(structure), *_references(structure)))


def _summary(structure: Structure) -> Iterator[str]:
    yield structure.doc
    if structure.windows_name:
        yield f"Windows calls it `{structure.windows_name}`."


def _references(structure: Structure) -> Iterator[str]:
    if structure.references:
        yield "References:\n" + _indented("\n".join(structure.references))


def _fields(structure: Structure) -> Iterator[str]:
    size = "" if structure.size is None else f" ({structure.size:#x} bytes)"
    fields = [
        _described(f"{field.name}: {field_summary(field, offset)}", field.doc)
        for field, offset in structure.offsets()
        if field.name
    ]
    origin = "the file" if structure.base is not None else "the structure"
    if fields:
        title = f"Fields{size}, with offsets from the start of {origin}:"
        yield f"{title}\n" + _indented("\n".join(fields))
    instances = [
        _described(f"{field.name}: {field_summary(field, None)}", field.doc)
        for field in structure.instances
    ]
    if instances:
        yield "Read or calculated when asked for:\n" + _indented("\n".join(instances))


def enumeration_doc(enumeration: Enumeration) -> str:
    """Write the docstring of an enumeration: its members."""
    members = [
        _described(
            f"{each.name}: {each.value:#x}" + (each.windows_name and f", {each.windows_name}"),
            each.doc,
        )
        for each in enumeration.members
    ]
    title = f"Values of `{enumeration.name}`."
    return f"{title}\n\nMembers:\n" + _indented("\n".join(members))


def quoted(doc: str, depth: int) -> str:
    """Spell a docstring at an indentation, closing quotes on a line of their own if it is long."""
    if "\\" in doc or '"""' in doc:
        raise SchemaError(f"no backslash and no triple quote in documentation: {doc[:60]!r}")
    body = _indented(doc, depth).lstrip()
    end = "\n" + "    " * depth if "\n" in doc or doc.endswith('"') else ""
    return f'{"    " * depth}"""{body}{end}"""\n'


def _seq_fields(structure: Structure, depth: int) -> str:
    names = [f'"{field.name}",' for field in structure.sequence if field.name]
    indent = "    " * (depth + 1)
    lines = textwrap.wrap(" ".join(names), _WIDTH, initial_indent=indent, subsequent_indent=indent)
    # The parser sets no attribute for a field that is absent.
    absent = [f"{'    ' * depth}{name} = None" for name in structure.optional]
    return "\n".join([f"{'    ' * depth}SEQ_FIELDS = (", *lines, f"{'    ' * depth})", *absent, ""])


def _classes(tree: ast.AST, path: str = "") -> Iterator[tuple[str, ast.ClassDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            name = f"{path}.{node.name}" if path else node.name
            yield name, node
            yield from _classes(node, name)


def with_docstrings(source: str, root: Structure) -> str:
    """Give the parser `source` the docstrings and `SEQ_FIELDS` that belong to the schema."""
    structures = {each.path: each for each in root.walk()}
    enumerations = {each.path: each for one in root.walk() for each in one.enumerations}
    lines = source.splitlines(keepends=True)
    # From the end of the file to its start, so that line numbers stay true.
    for path, node in sorted(_classes(ast.parse(source)), key=lambda each: -each[1].lineno):
        depth = path.count(".") + 1
        if path in structures:
            text = quoted(structure_doc(structures[path]), depth)
            text += _seq_fields(structures[path], depth)
        else:
            text = quoted(enumeration_doc(enumerations[path]), depth)
        first = node.body[0]
        start = end = node.lineno  # the line after `class ...:`
        if ast.get_docstring(node) is not None and first.end_lineno:
            end = first.end_lineno
        separator = [] if path not in structures or not lines[end].strip() else ["\n"]
        lines[start:end] = [text, *separator]
    return "".join(lines)
