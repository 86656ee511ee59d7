"""Reads the source of the package: its public names, and what its public functions return.

A name is public if no part of it begins with an underscore and, where its module has an `__all__`,
that names it. The command (`cli`) has no public names: it is used from a shell.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

PACKAGE = "kdmp_ks"
NOT_PUBLIC = ("cli", "__main__")


class Public(NamedTuple):
    """A public name.

    Attributes:
        name: With its module and class, by dots.
        kind: ``class``, ``function``, ``property``, ``attribute``, ``constant``, ...
        node: Where it is declared; None for a name that comes from another module.
    """

    name: str
    kind: str
    node: ast.stmt | None


def modules(root: Path) -> dict[str, ast.Module]:
    """The public modules by name; the stub of a module goes before the module."""
    found = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        if any(part.startswith("_") for part in parts) or (parts[1:2] and parts[1] in NOT_PUBLIC):
            continue
        stub = path.with_suffix(".pyi")
        text = (stub if stub.exists() else path).read_text(encoding="utf-8")
        found[".".join(parts)] = ast.parse(text)
    return found


def public_names(module: str, tree: ast.Module) -> Iterator[Public]:
    """The public names of a module, those of its classes too."""
    exported = _exported(tree)
    for name, kind, node in _declared(tree.body):
        if name.startswith("_") or (exported is not None and name not in exported):
            continue
        yield Public(f"{module}.{name}", kind, node)
        if isinstance(node, ast.ClassDef):
            for inner, inner_kind, inner_node in _declared(node.body, of_class=True):
                if not inner.startswith("_"):
                    yield Public(f"{module}.{name}.{inner}", inner_kind, inner_node)
    declared = {name for name, _, _ in _declared(tree.body)}
    for name in sorted((exported or set()) - declared):
        yield Public(f"{module}.{name}", "import", None)


def _exported(tree: ast.Module) -> set[str] | None:
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return None


def _declared(
    body: list[ast.stmt], *, of_class: bool = False
) -> Iterator[tuple[str, str, ast.stmt]]:
    overloaded = {
        node.name
        for node in body
        if isinstance(node, ast.FunctionDef) and "overload" in map(ast.unparse, node.decorator_list)
    }
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield node.name, "class", node
        elif isinstance(node, ast.FunctionDef):
            # Type checkers see the overloads, not the function behind them.
            if node.name in overloaded and not node.decorator_list:
                continue
            yield node.name, _kind(node, of_class), node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, "attribute" if of_class else "constant", node
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    yield target.id, "attribute" if of_class else "constant", node


def _kind(node: ast.FunctionDef, of_class: bool) -> str:
    marks = {ast.unparse(mark).rpartition(".")[2] for mark in node.decorator_list}
    if marks & {"property", "cached_property", "setter"}:
        return "property"
    for mark in ("classmethod", "staticmethod"):
        if mark in marks:
            return mark
    return "method" if of_class else "function"


def vague(public: Public) -> bool:
    """Whether type checkers know nothing of what a function returns, or of what an attribute is."""
    node = public.node
    if isinstance(node, ast.FunctionDef):
        annotation = node.returns
    elif isinstance(node, ast.AnnAssign):
        annotation = node.annotation
    else:
        return False
    return annotation is not None and _has_any(annotation)


def _has_any(annotation: ast.expr) -> bool:
    """``Any`` itself or as one of several types; not as what a container contains."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return _has_any(ast.parse(annotation.value, mode="eval").body)
    if isinstance(annotation, ast.BinOp):
        return _has_any(annotation.left) or _has_any(annotation.right)
    if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) in _WRAPPERS:
        return _has_any(annotation.slice)
    return ast.unparse(annotation) in ("Any", "typing.Any")


_WRAPPERS = ("Final", "ClassVar", "Optional", "Inferred")
