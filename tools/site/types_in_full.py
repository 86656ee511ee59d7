"""Annotations with the full names of classes, so that a reference can link them."""

from __future__ import annotations

import ast
import copy
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def names_of(tree: ast.Module, module: str) -> dict[str, str]:
    """Return what a module imports and declares from kdmp_ks, in full, by the names it uses."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("kdmp_ks"):
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            found[node.name] = f"{module}.{node.name}"
    return found


def in_full(annotation: ast.expr, names: Mapping[str, str]) -> str:
    """Write an annotation with full names."""
    return ast.unparse(_Full(names).visit(copy.deepcopy(annotation)))


class _Full(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """Open an annotation that is written as text."""
        if isinstance(node.value, str):
            try:
                inner = ast.parse(node.value, mode="eval").body
            except SyntaxError:
                return node
            return self.visit(inner)
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Leave the values of a Literal as they are."""
        if ast.unparse(node.value).endswith("Literal"):
            return node
        self.generic_visit(node)
        return node

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """Replace a name by the full one."""
        full = self.names.get(node.id)
        return ast.parse(full, mode="eval").body if full else node
