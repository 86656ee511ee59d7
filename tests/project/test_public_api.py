"""The public names of the package are those in tests/data/public_api.txt, and they have types.

A name that appears or disappears fails here. If that is meant, write the list anew and look at the
difference:

    python tests/project/test_public_api.py
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from project.public import Public, modules, public_names, vague  # noqa: E402

LIST = ROOT / "tests" / "data" / "public_api.txt"

# Reached by the methods of what is public, or generated: these may change freely.
INNER = (
    "kdmp_ks.batch.",
    "kdmp_ks.format.",
    "kdmp_ks.parsing.",
    *(f"kdmp_ks.structs.{path.stem}." for path in (ROOT / "kdmp_ks" / "structs").glob("[a-z]*.py")),
)

# What may be Any, and why. Everything else has a type.
VAGUE = {
    "kdmp_ks.bugchecks.value_names.read_data": "JSON of the package's own data files",
    "kdmp_ks.ground.definition.Definition.parsed": "construct has no types",
    "kdmp_ks.ground.definition.Definition.subcon": "construct has no types",
    "kdmp_ks.ground.definition.Definition.subcons": "construct has no types",
    "kdmp_ks.interop.drgn_program.drgn_program": "drgn need not be installed",
    "kdmp_ks.storage.optional.optional_library": "a module that mypy need not find",
    "kdmp_ks.unwind.image.UnwindImage.recall": "whatever a step has kept",
}


def every_name() -> list[Public]:
    found = {}
    for module, tree in modules(ROOT).items():
        for public in public_names(module, tree):
            found.setdefault(public.name, public)
    return [found[name] for name in sorted(found)]


def lines() -> list[str]:
    """The list: without inner rooms, fields of generated stubs, and variables of types."""
    return [
        f"{public.name} {public.kind}"
        for public in every_name()
        if not public.name.startswith(INNER) and not is_type_variable(public)
    ]


def is_type_variable(public: Public) -> bool:
    node = public.node
    return isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("TypeVar(")


def test_the_list_is_current() -> None:
    listed = LIST.read_text(encoding="utf-8").splitlines()
    new, gone = set(lines()) - set(listed), set(listed) - set(lines())
    assert (sorted(new), sorted(gone)) == ([], []), "run python tests/project/test_public_api.py"


def test_what_is_any_is_allowed_and_no_more() -> None:
    found = {public.name for public in every_name() if vague(public)}
    assert sorted(found - VAGUE.keys()) == [], "give these a type, or a reason in VAGUE"
    assert sorted(VAGUE.keys() - found) == []


def declared(text: str) -> dict[str, Public]:
    return {public.name: public for public in public_names("m", ast.parse(text))}


def test_what_counts() -> None:
    """Proof that the tests above can fail."""
    found = declared(
        "from typing import Any\n__all__ = ['f', 'C', 'elsewhere', 'g']\n"
        "def f() -> Any: ...\ndef hidden() -> Any: ...\n"
        "@overload\ndef g(a: int) -> int: ...\ndef g(a: Any) -> Any: ...\n"
        "class C:\n    a: Any\n    b: list[Any]\n    _c: Any\n"
        "    @property\n    def d(self) -> Any | None: ...\n"
        "    @classmethod\n    def e(cls) -> 'Any': ...\n    def h(self) -> dict[str, Any]: ...\n"
    )
    assert {name: public.kind for name, public in found.items()} == {
        "m.f": "function",
        "m.g": "function",
        "m.C": "class",
        "m.C.a": "attribute",
        "m.C.b": "attribute",
        "m.C.d": "property",
        "m.C.e": "classmethod",
        "m.C.h": "method",
        "m.elsewhere": "import",
    }
    assert {name for name, public in found.items() if vague(public)} == {
        "m.f", "m.C.a", "m.C.d", "m.C.e",
    }  # fmt: skip


if __name__ == "__main__":
    LIST.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8")
