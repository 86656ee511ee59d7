"""Makes the type stub of kdmp_ks.parsing.records from the stub of the compiled parser.

    python tools/schemas/records.py [--out FILE]

A record has the fields of the structure that it views, in other types: lists are tuples, wide
registers are ints, structures are records.
"""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from docstrings import quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

PROJECT = Path(__file__).resolve().parent.parent.parent
STUB = PROJECT / "generated" / "python" / "windows_kernel_dump.pyi"
ROOT = "WindowsKernelDump"
_WIDE = "M128a"
# Structures that are the same but for the machine; records.py has the same names at run time.
_ALIASES = {
    "Header": ("Header64", "Header32"),
    "Context": ("ContextX64", "ContextX86", "ContextArm64", "ContextArm"),
    "ExceptionRecord": ("ExceptionRecord64", "ExceptionRecord32"),
    "TriageDump": ("TriageDump64", "TriageDump32"),
}

_HEAD = '''\
# This is a generated file! tools/schemas/records.py makes it of the stub of the compiled parser.
"""Classes of the records of a dump's file, one for each structure of the schema."""

from typing import Any, overload

from typing_extensions import TypeAlias

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump as _Compiled
from kdmp_ks.parsing.record import Record

'''


def _inner(body: list[ast.stmt]) -> Iterator[ast.ClassDef]:
    """The structures that are declared in a class."""
    for node in body:
        if isinstance(node, ast.ClassDef) and "_KaitaiStruct" in map(ast.unparse, node.bases):
            yield node


class _Types(ast.NodeTransformer):
    """Annotations of a parser as those of a record."""

    def __init__(self, structures: set[str]) -> None:
        """Take the names of all structures."""
        self._structures = structures

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Make lists tuples."""
        return ast.parse(f"tuple[{ast.unparse(self.visit(node.slice))}, ...]", mode="eval").body

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        """Make structures records, and wide registers ints; enumerations stay."""
        if node.attr == _WIDE:
            return ast.Name("int")
        if node.attr in self._structures:
            return ast.Name(node.attr)
        return ast.Attribute(ast.Name("_Compiled"), node.attr)


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr, str]]:
    """Name, annotation and documentation of each field."""
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            doc = ""
            if isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
                doc = str(following.value.value)
            yield statement.target.id, statement.annotation, doc
        elif isinstance(statement, ast.FunctionDef) and statement.returns is not None:
            yield statement.name, statement.returns, ast.get_docstring(statement) or ""


def _class(node: ast.ClassDef, types: _Types) -> str:
    text = f"class {node.name}(Record):\n" + quoted(ast.get_docstring(node) or "", 1) + "\n"
    for name, annotation, doc in _fields(node):
        text += f"    @property\n    def {name}(self) -> {ast.unparse(types.visit(annotation))}:\n"
        text += quoted("\n".join(line.strip() for line in doc.strip().splitlines()), 2)
    return text + "\n"


def build() -> str:
    """Make the stub."""
    tree = ast.parse(STUB.read_text(encoding="utf-8"))
    (root,) = (node for node in _inner(tree.body) if node.name == ROOT)
    structures = [node for node in _inner(root.body) if node.name != _WIDE]
    types = _Types({node.name for node in structures})
    text = _HEAD + "".join(_class(node, types) for node in [*structures, root])
    for alias, parts in _ALIASES.items():
        text += f"{alias}: TypeAlias = {' | '.join(parts)}\n"
    text += "\n"
    for node in [*structures, root]:
        raw = "_Compiled" if node is root else f"_Compiled.{node.name}"
        text += f"@overload\ndef view(raw: {raw}) -> {node.name}: ...\n"
    return text


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Make the type stub of kdmp_ks.parsing.records.")
    default = PROJECT / "kdmp_ks" / "parsing" / "records.pyi"
    parser.add_argument("--out", type=Path, default=default, metavar="FILE")
    out = parser.parse_args().out
    out.write_text(build(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
