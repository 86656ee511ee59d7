"""The API reference: a page for each package, made of source and docstrings without importing them.

The public names are those of tests/data/public_api.txt. Docstrings are in Google style; Sphinx's
napoleon turns them into reStructuredText.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sphinx.ext.napoleon import Config, GoogleDocstring

from tools.site.types_in_full import in_full, names_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

PROJECT: Final = Path(__file__).resolve().parents[2]
LIST: Final = PROJECT / "tests" / "data" / "public_api.txt"
#: Where most programs begin, in the order of the reference's first page.
FIRST: Final = (
    "kdmp_ks.dump.kernel_dump.KernelDumpParser",
    "kdmp_ks.virt.VirtualReader",
    "kdmp_ks.phys.PhysicalReader",
    "kdmp_ks.addresses",
    "kdmp_ks.errors",
    "kdmp_ks.structs",
    "kdmp_ks.fleet",
    "kdmp_ks.sample",
)
_CONFIG = Config(napoleon_numpy_docstring=False, napoleon_use_rtype=False)
_ATTRIBUTES = re.compile(r"^Attributes:\n((?:[ \t]+.*\n|\n)+)", re.MULTILINE)
_ATTRIBUTE = re.compile(
    r"^    (\w+)(?: \([^)]*\))?:[ \n]((?:.*\n)(?:(?:     .*)?\n)*)", re.MULTILINE
)
_DIRECTIVES: Final = {
    "attribute": "attribute",
    "class": "class",
    "classmethod": "method",
    "constant": "data",
    "function": "function",
    "method": "method",
    "property": "property",
    "staticmethod": "method",
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Module:
    """A public module.

    Attributes:
        name: With its packages.
        path: The source; a stub goes before it.
        public: Public names without that of the module, each with its kind.
    """

    name: str
    path: Path
    public: dict[str, str] = field(default_factory=dict)

    @cached_property
    def text(self) -> str:
        """The source of the declarations."""
        stub = self.path.with_suffix(".pyi")
        return (stub if stub.exists() else self.path).read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        """The source of the declarations, by lines."""
        return self.text.splitlines()

    @cached_property
    def tree(self) -> ast.Module:
        """The declarations."""
        return ast.parse(self.text)

    @cached_property
    def docstring(self) -> str:
        """The docstring of the module itself."""
        return ast.get_docstring(ast.parse(self.path.read_text(encoding="utf-8"))) or ""

    @cached_property
    def names(self) -> dict[str, str]:
        """Names of classes as this module writes them -> in full."""
        return names_of(self.tree, self.name)


def modules(project: Path = PROJECT) -> dict[str, Module]:
    """Return the modules that have public names, by name."""
    found = {}
    for path in (project / "kdmp_ks").rglob("*.py"):
        parts = path.relative_to(project).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = Module(name, path)
    for line in LIST.read_text(encoding="utf-8").splitlines():
        name, kind = line.split()
        module = name.rpartition(".")[0]
        while module not in found:
            module = module.rpartition(".")[0]
        found[module].public[name.removeprefix(f"{module}.")] = kind
    return {name: module for name, module in sorted(found.items()) if module.public}


def reference_pages() -> dict[str, str]:
    """Return the pages in the folder reference/, by name."""
    every = modules()
    packages: dict[str, list[Module]] = defaultdict(list)
    for name, module in every.items():
        is_package = module.path.name == "__init__.py"
        packages[name if is_package else name.rpartition(".")[0]].append(module)
    for name in list(packages):
        while name := name.rpartition(".")[0]:
            packages.setdefault(name, [])
    made = {f"{name}.rst": _page(name, packages) for name in packages}
    return {"index.rst": _index(), **made}


def _index() -> str:
    first = [f"* :py:obj:`{name}`" for name in FIRST]
    return "\n".join(
        [
            *_heading("Python reference", "="),
            "All public classes and functions, by package and module.",
            ":doc:`The guide </api>` explains how they are used together. Programs begin with:",
            "",
            *first,
            "",
            ".. toctree::",
            "   :hidden:",
            "",
            "   kdmp_ks",
            "",
        ]
    )


def _page(name: str, packages: Mapping[str, list[Module]]) -> str:
    below = sorted(each for each in packages if each.rpartition(".")[0] == name)
    lines = _heading(name, "=")
    if not any(module.name == name for module in packages[name]):
        path = PROJECT.joinpath(*name.split("."), "__init__.py")
        if path.exists():
            lines += _docstring(Module(name, path).docstring, "module", name)
    for module in packages[name]:
        lines += _module(module, is_own=module.name == name)
    if below:
        lines += ["", ".. toctree::", "   :caption: Packages", "   :maxdepth: 1", ""]
        lines += [f"   {each.partition('.')[2]} <{each}>" for each in below]
    return "\n".join([*lines, ""])


def _heading(text: str, mark: str) -> list[str]:
    return ["", text, mark * len(text), ""]


def _module(module: Module, *, is_own: bool) -> Iterator[str]:
    if not is_own:
        yield from _heading(module.name.rpartition(".")[2], "-")
    yield f".. py:module:: {module.name}"
    yield ""
    yield from _docstring(module.docstring, "module", module.name)
    elsewhere = [name for name, kind in module.public.items() if kind == "import"]
    if elsewhere:
        full = (f":py:obj:`~{module.names.get(name, name)}`" for name in elsewhere)
        yield from ("", f"Also here: {', '.join(full)}.", "")
    for name, kind in module.public.items():
        if kind != "import" and "." not in name:
            yield from _entry(module, name, kind)


def _entry(module: Module, name: str, kind: str) -> Iterator[str]:
    """Write a name of a module, and the names of a class."""
    node = _find(module.tree.body, name)
    if isinstance(node, ast.ClassDef):
        described: dict[str, str] = {}
        docstring = _without_attributes(ast.get_docstring(node) or "", described)
        bases = [in_full(base, module.names) for base in node.bases]
        yield from _directive("class", name + _made_with(node, module), {})
        said = f"Bases: {', '.join(map(_role, bases))}" if bases else ""
        yield from _indented(["", said, "", *_docstring(docstring, "class", name), ""])
        inner = [each for each in module.public.items() if each[0].startswith(f"{name}.")]
        fields = [full.rpartition(".")[2] for full, kind in inner if kind == "attribute"]
        yield from _indented(_fields(module, node, fields, described))
        for full, inner_kind in inner:
            if inner_kind != "attribute":
                short = full.rpartition(".")[2]
                found = _find(node.body, short)
                text = described.get(short) or _documentation(found, module)
                yield from _indented(_member(module, short, inner_kind, found, text))
    else:
        yield from _member(module, name, kind, node, _documentation(node, module))


def _fields(
    module: Module, node: ast.ClassDef, names: list[str], described: Mapping[str, str]
) -> Iterator[str]:
    """Write the attributes of a class as a list, in the order of their declarations."""
    found = {name: _find(node.body, name) for name in names}
    for name in sorted(names, key=lambda name: getattr(found[name], "lineno", 0)):
        declared = found[name]
        text = described.get(name) or _documentation(declared, module)
        kind = _annotation(declared, module)
        yield f"``{name}``" + (f" : {_linked(kind)}" if kind else "")
        yield from _indented(_docstring(text, "attribute", name) or ["\\", ""])


def _annotation(node: ast.stmt | None, module: Module) -> str:
    if not isinstance(node, ast.AnnAssign):
        return ""
    if not ast.unparse(node.annotation).startswith(("Final", "ClassVar")):
        return in_full(node.annotation, module.names)
    is_full = isinstance(node.annotation, ast.Subscript)
    return in_full(node.annotation.slice, module.names) if is_full else ""


def _linked(annotation: str) -> str:
    """Write a type as text, with links to classes of kdmp_ks."""
    return re.sub(
        r"kdmp_ks(?:\.\w+)+|[^\w\s]+",
        lambda found: _linked_part(found[0]),
        annotation,
    )


def _linked_part(part: str) -> str:
    return f"\\ :py:obj:`~{part}`\\ " if part.startswith("kdmp_ks") else _literal(part)


def _literal(marks: str) -> str:
    return "".join(f"\\{mark}" for mark in marks)


def _role(name: str) -> str:
    return f":py:obj:`~{name}`" if re.fullmatch(r"[\w.]+", name) else f"``{name}``"


def _member(
    module: Module, name: str, kind: str, node: ast.stmt | None, text: str
) -> Iterator[str]:
    options = {"classmethod": ""} if kind == "classmethod" else {}
    words = name
    if isinstance(node, Function):
        decorators = [ast.unparse(each) for each in node.decorator_list]
        if "staticmethod" in decorators:
            options["staticmethod"] = ""
        returns = in_full(node.returns, module.names) if node.returns else ""
        if kind == "property":
            options["type"] = returns
        else:
            has_self = kind != "function" and "staticmethod" not in decorators
            words = name + _signature(node, module, has_self=has_self)
            words += f" -> {returns}" if returns else ""
    elif kind_of := _annotation(node, module):
        options["type"] = kind_of
    yield from _directive(_DIRECTIVES[kind], words, options)
    yield from _indented(["", *_docstring(text, kind, name), ""])


def _directive(kind: str, words: str, options: Mapping[str, str]) -> Iterator[str]:
    words = words.replace("\\", "\\\\")
    if kind == "data":
        options = {**options, "no-index-entry": ""}
    yield from ("", f".. py:{kind}:: {words}")
    yield from (f"   :{name}: {value}".rstrip() for name, value in options.items())


def _signature(node: Function, module: Module, *, has_self: bool) -> str:
    """Write the arguments of a function, without `self` or `cls`."""
    given = ast.parse(ast.unparse(node)).body[0]
    assert isinstance(given, Function)
    arguments = given.args
    if has_self:
        places = arguments.posonlyargs or arguments.args
        if places:
            del places[0]
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    for one in [*every, arguments.vararg, arguments.kwarg]:
        if one is not None and one.annotation is not None:
            one.annotation = ast.parse(in_full(one.annotation, module.names), mode="eval").body
    return f"({ast.unparse(arguments)})"


def _made_with(node: ast.ClassDef, module: Module) -> str:
    """Write the arguments of a class with an `__init__` of its own."""
    own = _find(node.body, "__init__")
    return _signature(own, module, has_self=True) if isinstance(own, Function) else ""


def _find(body: Iterable[ast.stmt], name: str) -> ast.stmt | None:
    """Find the declaration of a name; the last of overloads, the first of properties."""
    found: ast.stmt | None = None
    for node in body:
        if isinstance(node, ast.If | ast.Try):
            node = _find(node.body, name) or node
        names: list[str] = []
        if isinstance(node, ast.ClassDef | Function):
            names = [node.name]
        elif isinstance(node, ast.AnnAssign):
            names = [ast.unparse(node.target)]
        elif isinstance(node, ast.Assign):
            names = [ast.unparse(target) for target in node.targets]
        if name in names:
            if isinstance(node, Function) and any(
                ast.unparse(each).endswith(".setter") for each in node.decorator_list
            ):
                continue
            found = node
    return found


def _documentation(node: ast.stmt | None, module: Module) -> str:
    """Return the docstring of a declaration, or the comments with #: beside it."""
    if node is None:
        return ""
    if isinstance(node, ast.ClassDef | Function):
        return ast.get_docstring(node) or ""
    behind = re.search(r"#: (.*)", module.lines[node.lineno - 1])
    if behind:
        return behind[1]
    above: list[str] = []
    for line in reversed(module.lines[: node.lineno - 1]):
        if not line.strip().startswith("#:"):
            break
        above.insert(0, line.strip().removeprefix("#:").strip())
    if above:
        return "\n".join(above)
    following = module.lines[node.end_lineno or node.lineno :]
    if following and following[0].strip().startswith('"""'):
        for other in ast.walk(module.tree):
            if (
                isinstance(other, ast.Expr)
                and other.lineno == (node.end_lineno or 0) + 1
                and isinstance(other.value, ast.Constant)
                and isinstance(other.value.value, str)
            ):
                return inspect.cleandoc(other.value.value)
    return ""


def _without_attributes(docstring: str, described: dict[str, str]) -> str:
    """Remove the section of attributes from the docstring of a class, and keep their texts."""

    def taken(found: re.Match[str]) -> str:
        for one in _ATTRIBUTE.finditer(f"{found[1]}\n"):
            described[one[1]] = inspect.cleandoc(one[2])
        return ""

    return _ATTRIBUTES.sub(taken, f"{docstring}\n")


def _docstring(text: str, kind: str, name: str) -> list[str]:
    """Turn a docstring into reStructuredText."""
    if not text.strip():
        return []
    if kind in ("property", "attribute", "constant"):
        # In a docstring of these, napoleon takes what is before a colon for a type.
        kind = "module"
    lines = GoogleDocstring(text, _CONFIG, what=kind, name=name).lines()
    # A text of several lines in a field has to be one, or be indented.
    return [*(re.sub(r"\n\s*", " ", line) for line in lines), ""]


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"   {line}" if line else "" for line in lines)
