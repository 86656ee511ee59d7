"""Joins ES modules to one script for a page.

The modules are of a simple form: imports by name from one file, and `export` before declarations
or of a list of names. The npm package is not joined again: imports from it become members of the
object that its script for pages defines.
"""

from __future__ import annotations

import json
import posixpath
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGE: Final = "windows-kernel-dump"
GLOBAL: Final = "windowsKernelDump"

_IMPORT = re.compile(
    r"^import\s+(?P<what>\{[^}]*\}|\*\s+as\s+\w+)\s+from\s+'(?P<file>[^']+)';\n", re.MULTILINE
)
_DECLARED = re.compile(
    r"^export\s+(?=(?:async\s+)?(?:class|const|let|function\s*\*?)\s+(?P<name>\w+))", re.MULTILINE
)
_LISTED = re.compile(r"^export\s+\{(?P<what>[^}]*)\}\s*;\n", re.MULTILINE)
_FORWARD = re.compile(r"^export\s+\{(?P<what>[^}]*)\}\s+from\s+'(?P<file>[^']+)';\n", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*|\bimport\(|\bimport\.meta\b", re.MULTILINE)
_INLINE_COMMENT = re.compile(r"/\*\*(?:[^*]|\*(?!/))*\*/")
_COMMENT = re.compile(r"^[ \t]*/\*\*(?:[^*]|\*(?!/))*\*/\n", re.MULTILINE)


class BundleError(Exception):
    """A module is missing, or has an import or export of another form."""


def bundle(modules: Mapping[str, str], entry: str) -> str:
    """Join modules to a script that runs one of them.

    Args:
        modules: Texts by paths, relative to one folder.
        entry: Path of the module that is run; it imports the others.

    Raises:
        BundleError: A module is missing, or has an import or export of another form.
    """
    done: dict[str, str] = {}
    _join(entry, modules, done, ())
    joined = "".join(done.values())
    return f"(function () {{\n'use strict';\nconst $modules = {{}};\n{joined}}})();\n"


def _join(name: str, modules: Mapping[str, str], done: dict[str, str], by: tuple[str, ...]) -> None:
    """Add a module behind those that it imports."""
    if name in done:
        return
    if name not in modules:
        raise BundleError(f"{by[-1] if by else 'the page'} imports {name}, which does not exist")
    if name in by:
        raise BundleError(f"{' imports '.join([*by, name])}: a circle")
    text = _COMMENT.sub("", modules[name])
    for found in [*_IMPORT.finditer(text), *_FORWARD.finditer(text)]:
        if found["file"].startswith("."):
            _join(_path(name, found["file"]), modules, done, (*by, name))
    done[name] = _wrapped(name, text)


def _path(name: str, file: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(name), file))


def _wrapped(name: str, text: str) -> str:
    """Make a module a function that fills an object with what it exports."""
    exports = [(found["name"], found["name"]) for found in _DECLARED.finditer(text)]
    for found in _LISTED.finditer(text):
        exports += [(there, here) for here, there in _names(found["what"])]
    for found in _FORWARD.finditer(text):
        there = _source(name, found["file"])
        exports += [(b, f"{there}.{a}") for a, b in _names(found["what"])]
    text = _FORWARD.sub("", text)
    text = _LISTED.sub("", text)
    text = _DECLARED.sub("", text)
    text = _IMPORT.sub(lambda found: _as_constant(name, found), text)
    code = _INLINE_COMMENT.sub("", text)
    if left := _LEFT.search(code):
        raise BundleError(f"{name} has an import or export that is not translated: {left[0]}")
    members = "".join(f"  {there}: {here},\n" for there, here in exports)
    return (
        f"$modules[{json.dumps(name)}] = (function () {{\n{text}return {{\n{members}}};\n}})();\n"
    )


def _as_constant(name: str, found: re.Match[str]) -> str:
    what = found["what"]
    there = _source(name, found["file"])
    if what.startswith("*"):
        return f"const {what.split()[-1]} = {there};\n"
    names = ", ".join(a if a == b else f"{a}: {b}" for a, b in _names(what.strip("{}")))
    return f"const {{ {names} }} = {there};\n"


def _names(what: str) -> list[tuple[str, str]]:
    """Read a list of names: each as it is called there, and here."""
    found = []
    for each in what.split(","):
        if each.strip():
            words = each.split()
            found.append((words[0], words[-1]))
    return found


def _source(name: str, file: str) -> str:
    """Write where an imported file's exports are.

    Raises:
        BundleError: It is neither a module nor of the npm package.
    """
    if file.startswith("."):
        return f"$modules[{json.dumps(_path(name, file))}]"
    if file == PACKAGE or file.startswith(f"{PACKAGE}/"):
        return GLOBAL
    raise BundleError(f"{name} imports {file}, which is not part of the page")
