"""The npm package: ES modules, CommonJS modules, declarations, and files for pages.

The modules in `src` are ES modules of a form that is translated here line by line: imports by name
from one file, and `export` before declarations. Compiled parsers lose their wrapper and get the
exact stream in place of the runtime.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from pathlib import Path
from typing import Final

from tools.packages.build import PROJECT, PackageError, run
from tools.packages.javascript_types import declarations
from tools.packages.javascript_wide import Wide

sys.path.append(str(PROJECT / "tools" / "schemas"))

import layout

PARSERS: Final = (("javascript/*.js", "parsers"),)
VERSIONED: Final = ("package.json", "package-lock.json")
NEEDS: Final = ("node", "npm")

_RUNTIME: Final = "kaitai-struct/KaitaiStream.js"
_STREAM: Final = "stream.js"
_GLOBAL: Final = "windowsKernelDump"
_IMPORT = re.compile(
    r"^import (?P<what>\{[^}]*\}|\* as \w+|\w+) from '(?P<file>[^']+)';\n", re.MULTILINE
)
_FORWARD = re.compile(r"^export \{ (?P<what>[^}]*) \} from '(?P<file>[^']+)';\n", re.MULTILINE)
_EXPORT = re.compile(
    r"^export (?=(?:async )?(?:class|const|function\*?) (?P<name>\w+))", re.MULTILINE
)
_READ: Final = (
    "const { load } = require('js-yaml'); const { readFileSync } = require('fs');"
    "const all = process.argv.slice(1).map((path) => load(readFileSync(path, 'utf8')));"
    "process.stdout.write(JSON.stringify(all));"
)
_COMMENT = re.compile(r"^ */\*\*\n(?: *\*.*\n)*? *\*/\n", re.MULTILINE)


def prepare(folder: Path, version: str) -> None:
    """Make `dist` in an assembled folder, and remove what it is made of.

    Raises:
        PackageError: The runtime cannot be installed, or a parser has no entry in the manifest.
    """
    run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    runtime = folder / "node_modules" / "kaitai-struct"
    shutil.copyfile(runtime / "LICENSE", folder / "LICENSE.kaitai-struct")
    types = {path.name: path.read_text(encoding="utf-8") for path in (folder / "types").iterdir()}
    modules = {
        path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "src").iterdir())
    }
    parsers = {}
    for schema, root in _read_schemas().items():
        name = root.path
        code = (folder / "parsers" / f"{name}.js").read_text(encoding="utf-8")
        wide = Wide(root, _unwrapped(name, code))
        parsers[name] = wide.code
        types[f"parsers/{name}.d.ts"] = declarations(root, wide, f"Source: schemas/{schema}")
    modules |= {f"parsers/{name}.js": _with_stream(name, code) for name, code in parsers.items()}
    _check_entries(folder, parsers)
    _write(folder / "dist" / "esm", modules | types)
    common = {name: _as_commonjs(text) for name, text in modules.items()}
    _write(folder / "dist" / "cjs", common | types | {"package.json": '{ "type": "commonjs" }\n'})
    shown = {name: _COMMENT.sub("", text) for name, text in common.items() if name != "node.js"}
    shown[Path(_RUNTIME).name] = (runtime / "KaitaiStream.js").read_text(encoding="utf-8")
    _write(folder / "dist" / "browser", _for_pages(shown, sorted(parsers), version))
    for name in ("src", "types", "parsers", "node_modules"):
        shutil.rmtree(folder / name)


def pack(folder: Path, version: str) -> Path:
    """Run `npm pack`.

    Raises:
        PackageError: npm refuses, or a file that the manifest names is missing.
    """
    said = run(folder, "npm", "pack", "--json", "--ignore-scripts")
    packed = json.loads(said)[0]
    names = {each["path"] for each in packed["files"]}
    manifest = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    if manifest.get("private") or packed["version"] != version:
        raise PackageError("npm would not publish this as the version of kdmp_ks")
    for name in _files_named(manifest):
        if "*" not in name and name.removeprefix("./") not in names:
            raise PackageError(f"package.json names {name}, which is not packed")
    return folder / str(packed["filename"])


def _files_named(manifest: object) -> list[str]:
    if isinstance(manifest, dict):
        return [name for each in manifest.values() for name in _files_named(each)]
    return [manifest] if isinstance(manifest, str) and manifest.startswith("./") else []


def _read_schemas() -> dict[str, layout.Structure]:
    """Read the schemas, by their names, with the reader of YAML that the compiler has.

    Raises:
        PackageError: It is not installed.
    """
    tools = PROJECT / "tools" / "schemas"
    if not (tools / "node_modules").is_dir():
        raise PackageError("the schemas cannot be read: run `npm ci` in tools/schemas")
    paths = sorted((PROJECT / "schemas").glob("*.ksy"))
    schemas = json.loads(run(tools, "node", "-e", _READ, *map(str, paths)))
    return {path.name: layout.read(schema) for path, schema in zip(paths, schemas, strict=True)}


def _unwrapped(name: str, code: str) -> str:
    """Take what a parser has inside of its wrapper."""
    head, _, rest = code.partition("\n(function (root, factory) {")
    _, _, body = rest.partition(f"function ({name}_, KaitaiStream) {{\n")
    body, end, after = body.rpartition(f"{name}_.{name} = {name};\n}});")
    if not end or after.strip():
        raise PackageError(f"the parser {name} is not wrapped as expected")
    return f"{head}\n{body}"


def _with_stream(name: str, code: str) -> str:
    """Make a module of a parser."""
    head, _, body = code.partition("\n\n")
    used = f"import {{ ExactStream as KaitaiStream }} from '../{_STREAM}';"
    return f"{head}\n\n{used}\n\n{body}\nexport {{ {name} }};\n"


def _as_commonjs(text: str) -> str:
    """Translate an ES module.

    Raises:
        PackageError: It has an import or export of another form.
    """
    names = [each["name"] for each in _EXPORT.finditer(text)]
    text = _EXPORT.sub("", text)
    text = _IMPORT.sub(_as_require, text)
    text = _FORWARD.sub(
        lambda it: "".join(
            f"exports.{name} = require('{it['file']}').{name};\n" for name in it["what"].split(", ")
        ),
        text,
    )
    text = re.sub(r"^export \{ (\w+) \};\n", r"exports.\1 = \1;\n", text, flags=re.MULTILINE)
    if re.search(r"^(?:import|export)\b", text, re.MULTILINE):
        raise PackageError("a module has an import or export that is not translated")
    return "'use strict';\n\n" + text + "".join(f"exports.{name} = {name};\n" for name in names)


def _as_require(found: re.Match[str]) -> str:
    what = found["what"].removeprefix("* as ").replace(" as ", ": ")
    return f"const {what} = require('{found['file']}');\n"


def _for_pages(modules: dict[str, str], parsers: list[str], version: str) -> dict[str, str]:
    """Join all modules to a script and to an ES module that need nothing else."""
    definitions = "".join(
        f"'{Path(name).name}': function (module, exports, require) {{\n{text}}},\n"
        for name, text in modules.items()
    )
    bundle = (
        "(function () {\n"
        f"const definitions = {{\n{definitions}}};\n"
        "const modules = {};\n"
        "function load(path) {\n"
        "  const name = path.split('/').pop();\n"
        "  if (!modules[name]) {\n"
        "    modules[name] = { exports: {} };\n"
        "    definitions[name](modules[name], modules[name].exports, load);\n"
        "  }\n"
        "  return modules[name].exports;\n"
        "}\n"
        f"const all = {{ ...load('index.js') }};\n"
        f"for (const name of {json.dumps(parsers)}) {{\n"
        "  all[name] = load(`${name}.js`)[name];\n"
        "}\n"
        "return all;\n"
        "})()"
    )
    index = re.findall(r"^exports\.(\w+) = require", modules["index.js"], re.MULTILINE)
    names = ",\n  ".join(dict.fromkeys([*index, *parsers]))
    notice = (
        f"// windows-kernel-dump {version}: reader under the MIT licence, parsers CC0-1.0,\n"
        "// runtime of Kaitai Struct (KaitaiStream.js) under the Apache licence 2.0.\n"
    )
    return {
        "windows-kernel-dump.js": f"{notice}var {_GLOBAL} = {bundle};\n",
        "windows-kernel-dump.mjs": (
            f"{notice}const all = {bundle};\n\nexport const {{\n  {names},\n}} = all;\n"
        ),
    }


def _check_entries(folder: Path, parsers: dict[str, str]) -> None:
    """Check that the manifest has an entry for each parser.

    Raises:
        PackageError: One is missing.
    """
    text = (folder / "package.json").read_text(encoding="utf-8")
    for name in parsers:
        if f"./dist/esm/parsers/{name}.js" not in text:
            raise PackageError(f"package.json has no entry for the parser {name}")


def _write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
