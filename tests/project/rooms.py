"""Reads the imports of the package, and holds them against the table of rooms in CONTRIBUTING.md.

All imports count: those at the top, those inside of functions, those for type checkers only.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PACKAGE = "kdmp_ks"
_ROW = re.compile(r"^\| (`[^|]*`) \|", re.MULTILINE)


def rooms_of(page: str) -> list[frozenset[str]]:
    """The rooms of the table, from the ground up, each as the names that belong to it."""
    table = page.split("## Rooms", 1)[1].split("\n\n| change", 1)[0]
    return [frozenset(re.findall(r"`([^`]+)`", row[1])) for row in _ROW.finditer(table)]


def sources(root: Path) -> dict[str, str]:
    """Every module of the package by name, with its text."""
    found = {}
    for path in sorted((root / PACKAGE).rglob("*.py")):
        name = path.relative_to(root).with_suffix("").as_posix().replace("/", ".")
        found[name.removesuffix(".__init__")] = path.read_text(encoding="utf-8")
    return found


def imports_of(name: str, text: str, modules: Iterable[str]) -> set[str]:
    """The modules of the package that a module names in an import statement."""
    known = set(modules)
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name} imports by dots"
            base = node.module or ""
            parts = {f"{base}.{one.name}" for one in node.names}
            found |= {part if part in known else base for part in parts}
    ours = {one for one in found if one == PACKAGE or one.startswith(f"{PACKAGE}.")}
    return ours - {name}


def room_of(module: str, rooms: list[frozenset[str]]) -> int | None:
    """The number of a module's room: that of the longest name in the table that leads to it."""
    parts = module.removeprefix(f"{PACKAGE}.").split(".")
    for length in range(len(parts), 0, -1):
        for number, names in enumerate(rooms):
            if ".".join(parts[:length]) in names:
                return number
    return None


def violations(texts: Mapping[str, str], rooms: list[frozenset[str]]) -> Iterator[str]:
    """What is wrong: modules without a room, arrows up, circles of files."""
    graph: dict[str, set[str]] = {}
    for name, text in texts.items():
        if name == PACKAGE:
            continue
        here = room_of(name, rooms)
        if here is None:
            yield f"{name} has no room"
        graph[name] = imports_of(name, text, texts) - {PACKAGE}
        for other in sorted(graph[name]):
            there = room_of(other, rooms)
            if here is not None and there is not None and there > here:
                yield f"{name} reaches up to {other}"
            elif there is None and not other.startswith(f"{PACKAGE}.generated"):
                yield f"{name} imports {other}, which has no room"
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as e:
        yield f"a circle: {' -> '.join(reversed(e.args[1]))}"
