"""Lists what compiled parsers have, for languages in which a program cannot ask for it.

The runners of Rust and C++ print every field of every structure, as those of other languages do
that find them by reflection. Their lists are made here from the parser itself, when the runner is
built; so a field that is added to the schema is printed by all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_FLAGS = re.MULTILINE | re.DOTALL
_RUST_DEFAULT = re.compile(
    r"^impl Default for (\w+) \{\n    fn default\(\) -> Self \{ \w+::Unknown", _FLAGS
)
_RUST_ENUM = re.compile(r"^pub enum (\w+) \{\n(.*?)^\}", _FLAGS)
_RUST_CHOICE = re.compile(r"^    (\w+)\((?:OptRc|Vec)<\w+>\),", _FLAGS)
_RUST_IMPL = re.compile(r"^impl (\w+) \{\n(.*?)^\}", _FLAGS)
_RUST_STRUCT = re.compile(r"^impl KStruct for (\w+) ", _FLAGS)
_RUST_METHOD = re.compile(r"pub fn (\w+)\(\s*&self\s*\) -> (\w+)")
_RUST_HELPER = re.compile(r"_\w*|unnamed\d+|\w+_raw")

_GO_NEW = re.compile(r"^func New(\w+)\(\) \*", _FLAGS)

_CPP_ROOT = re.compile(r"^class (\w+) : public kaitai::kstruct \{", _FLAGS)
_CPP_CLASS = re.compile(r"^    class (\w+) : public kaitai::kstruct \{\n(.*?)^    \};\n", _FLAGS)
_CPP_METHOD = re.compile(r"^ +([\w:<>*]+) ([a-z]\w*)\(\)(?: const \{[^\n]*|;)$", re.MULTILINE)


def rust(parsers: Mapping[str, str]) -> dict[str, str]:
    """Give the files that rust/src/everything.rs includes: lines of its macros, by module."""
    lines, structures = [], []
    for module, parser in parsers.items():
        structures += _RUST_STRUCT.findall(parser)
        if module != "windows_kernel_dump":
            lines.append(f"use crate::parsers::{module}::*;")
        lines += _rust_lines(parser)
    lines.append(f"typed! {{ {' '.join(structures)} }}")
    return {"names.rs": "\n".join(lines) + "\n"}


def _rust_lines(parser: str) -> list[str]:
    lines = [f"enumeration!({name});" for name in _RUST_DEFAULT.findall(parser)]
    for name, body in _RUST_ENUM.findall(parser):
        choices = _RUST_CHOICE.findall(body)
        if choices:
            lines.append(f"choice!({name}: {' '.join(choices)});")
    fields: dict[str, tuple[list[str], list[str]]] = {}
    for name, body in _RUST_IMPL.findall(parser):
        plain, instances = fields.setdefault(name, ([], []))
        for method, result in _RUST_METHOD.findall(body):
            if not _RUST_HELPER.fullmatch(method):
                (instances if result == "KResult" else plain).append(method)
    for name, (plain, instances) in fields.items():
        lines.append(f"structure!({name}: {' '.join(plain)}; {' '.join(instances)});")
    return lines


def go(parsers: Iterable[str]) -> dict[str, str]:
    """Give a file of Go: what makes and reads each structure, by its name."""
    lines = [
        "package main",
        "",
        "import (",
        '\t"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"',
    ]
    lines += ['\twkd "windowskerneldump"', ")", ""]
    lines.append("var types = map[string]func(*kaitai.Stream) (any, error){")
    for parser in parsers:
        for name in _GO_NEW.findall(parser):
            root = "nil" if "_" in name else "it"
            lines.append(
                f'\t"{name}": func(from *kaitai.Stream) (any, error) '
                f"{{ it := wkd.New{name}(); return it, it.Read(from, nil, {root}) }},"
            )
    return {"types.go": "\n".join([*lines, "}"]) + "\n"}


def cpp(headers: Mapping[str, str]) -> dict[str, str]:
    """Give the files that cpp/everything.cpp includes: lines of its macros, and all headers."""
    lines, structures = [], []
    for header in headers.values():
        more, found = _cpp_lines(header)
        lines += more
        structures += found
    return {
        "parsers.inc": "".join(f'#include "{name}"\n' for name in headers),
        "names.inc": "\n".join(lines) + "\n",
        "structures.inc": "".join(f"STRUCTURE({name})\n" for name in structures),
    }


def _cpp_lines(header: str) -> tuple[list[str], list[str]]:
    found = _CPP_ROOT.search(header)
    assert found, "the class of the file itself"
    root = found[1]
    bodies = {f"{root}::{name}": body for name, body in _CPP_CLASS.findall(header)}
    bodies[root] = _CPP_CLASS.sub("", header)
    lines = []
    for name, body in bodies.items():
        lines.append(f"STRUCTURE({name})")
        for result, method in _CPP_METHOD.findall(body):
            if "kstruct*" in result:
                macro = "CHOICE" if f"_raw_{method}()" in body else "OPTION"
            else:
                macro = "MAYBE" if f"_is_null_{method}()" in body else "FIELD"
            lines.append(f"{macro}({method})")
        lines.append("END")
    return lines, list(bodies)
