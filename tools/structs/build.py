"""Makes the type stubs of kdmp_ks.structs from its construct definitions.

    python tools/structs/build.py [--out DIR]

construct is untyped: without these stubs, type checkers and editors know nothing of the fields of a
structure that was read. `values.pyi` declares a class for the containers of each definition, and
`__init__.pyi` each definition as a `Definition` of its class. The result depends on the definitions
only: two runs give the same bytes.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import keyword
import pkgutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import construct
from construct.core import Transformed

from kdmp_ks import structs

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parent.parent.parent
_NOTICE = "# This is a generated file! tools/structs/build.py makes it of the definitions.\n"

_VALUES_HEAD = '''\
"""Values of the structures of `kdmp_ks.structs`, for annotations.

This module is for type checkers alone: import it under ``TYPE_CHECKING``.
"""

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any, Literal, overload

class Container:
    """Fields by name, as attributes and as items; a `construct.Container` at run time."""

    def __contains__(self, name: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, name: str, default: Any = None, /) -> Any: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[Any]: ...
    def items(self) -> ItemsView[str, Any]: ...
'''

_FLAG = type(construct.Flag)


class BuildError(Exception):
    """A definition has a part that this tool does not know."""


def _quoted(text: str, depth: int) -> str:
    """Write a docstring; nothing for no text."""
    text = inspect.cleandoc(text)
    if not text:
        return ""
    indent = "    " * depth
    body = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"').replace("\n", f"\n{indent}")
    end = f"\n{indent}" if "\n" in text else ""
    return f'{indent}"""{body}{end}"""\n'


class _Stub:
    """The classes of the values, as they grow."""

    def __init__(self) -> None:
        """Begin without a class."""
        self.classes: dict[str, str] = {}
        self._types: dict[str, dict[str, str]] = {}
        self.text = ""

    def type_of(self, schema: Any, name: str) -> str:
        """Spell the type of a definition's result.

        Args:
            schema: The definition.
            name: Name of the class, should the definition need one of its own.
        """
        kind = type(schema)
        if kind is construct.Renamed:
            return self.type_of(schema.subcon, self._known(schema) or name)
        if kind is construct.FormatField:
            return "float" if schema.fmtstr[1] in "efd" else "int"
        if kind is construct.BitsInteger:
            return "int"
        if kind is _FLAG:
            return "bool"
        if kind is construct.Bytes:
            return "bytes"
        if kind in (construct.Padded, construct.Const, Transformed):
            return self.type_of(schema.subcon, name)
        if kind is construct.StringEncoded:
            return "str"
        if kind is construct.Enum:
            return "int | construct.EnumIntegerString"
        if kind is construct.Array:
            return f"list[{self.type_of(schema.subcon, name)}]"
        if kind is construct.Struct:
            return self._structure(schema, name)
        raise BuildError(f"{name}: {kind.__name__} is a kind of definition that has no type here")

    @staticmethod
    def _known(schema: Any) -> str | None:
        """The public name of a definition that is a part of another one."""
        for name, definition in structs.BY_NAME.items():
            if definition is schema or schema.subcon is definition:
                return name
        return None

    def _structure(self, schema: Any, name: str) -> str:
        """Add the class of a structure, unless it is there; return the name of the class."""
        if name in self.classes:
            return self.classes[name]
        twin = f"{name[:-2]}64" if name.endswith("32") else name
        if twin != name and twin in structs.BY_NAME:
            self.type_of(structs.BY_NAME[twin], twin)
        fields = [part for part in schema.subcons if part.name]
        types = {part.name: self.type_of(part, f"{name}_{part.name}") for part in fields}
        self._types[name] = types
        if twin != name and self._types.get(twin) == types:
            # One class for both widths, so that code for both needs no distinction.
            self.text += f"\n{name} = {twin}\n"
            self.classes[name] = twin
        else:
            body = "".join(_field(part, types[part.name]) for part in fields)
            self.text += f"\nclass {name}(Container):\n{body}{''.join(_items(types))}"
            self.classes[name] = name
        return self.classes[name]


def _field(part: Any, annotation: str) -> str:
    if not part.name.isidentifier() or keyword.iskeyword(part.name):
        raise BuildError(f"{part.name} cannot be an attribute")
    inner = part
    while type(inner) is construct.Renamed and inner.name == part.name:
        inner = inner.subcon
    # Documentation of the type itself stands at the type.
    own = "" if part.docs == inner.docs else part.docs
    return f"    {part.name}: {annotation}\n{_quoted(own, 1)}"


def _items(types: dict[str, str]) -> Iterator[str]:
    """Access by item: the names of each type."""
    names: dict[str, list[str]] = {}
    for name, annotation in types.items():
        names.setdefault(annotation, []).append(f'"{name}"')
    for annotation, several in names.items():
        literal = f"Literal[{', '.join(several)}]"
        if len(names) > 1:
            yield "    @overload\n"
        yield f"    def __getitem__(self, name: {literal}, /) -> {annotation}: ...\n"


def _sources() -> dict[str, tuple[str, str]]:
    """The module and the documentation of each name that a module of the package assigns."""
    found = {}
    for module in pkgutil.iter_modules(structs.__path__):
        full = f"{structs.__name__}.{module.name}"
        body = ast.parse(inspect.getsource(importlib.import_module(full))).body
        for statement, following in zip(body, [*body[1:], None], strict=True):
            for name in _assigned(statement):
                found[name] = full, _text(following)
    return found


def _assigned(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.AnnAssign):
        targets: list[ast.expr] = [statement.target]
    elif isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.FunctionDef):
        return [statement.name]
    else:
        targets = []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _text(statement: ast.stmt | None) -> str:
    """The documentation behind an assignment."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
        return str(statement.value.value)
    return ""


def build() -> dict[str, str]:
    """Make both stubs, as texts by their names."""
    values, sources = _Stub(), _sources()
    definitions, imports = "", "from kdmp_ks.ground.definition import Definition as Definition\n"
    for name in structs.__all__:
        if name in structs.BY_NAME:
            schema = structs.BY_NAME[name]
            annotation = values.type_of(schema, name)
            owned = f"values.{name}" if name in values.classes else annotation
            definitions += f"{name}: Definition[{owned}]\n"
            definitions += _quoted(schema.docs or sources[name][1], 0)
        elif name in sources:
            imports += f"from {sources[name][0]} import {name} as {name}\n"
    head = f'{_NOTICE}"""{structs.__doc__}"""\n\n'
    imports += "from kdmp_ks.structs import values\n"
    listed = "".join(f'    "{name}",\n' for name in structs.__all__)
    face = f"{head}{imports}\n__all__ = [\n{listed}]\n\n{definitions}"
    return {"__init__.pyi": face, "values.pyi": f"{_NOTICE}{_VALUES_HEAD}{values.text}"}


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Make the type stubs of kdmp_ks.structs.")
    folder = PROJECT / "kdmp_ks" / "structs"
    parser.add_argument("--out", type=Path, default=folder, metavar="DIR")
    out = parser.parse_args().out
    try:
        files = build()
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (out / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
