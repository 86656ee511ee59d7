"""Makes the whole of generated/ from schemas/.

    python tools/schemas/build.py [--out DIR] [--schemas DIR] [--parsers LANGUAGE...]

The pinned Kaitai Struct compiler runs on node (`npm ci` in this folder brings it) and makes the
parsers of all languages in targets.py; what it leaves out is added here. The C headers, the JSON
documents and the ImHex pattern are made without it, of what it read from the schemas. The result
depends on the schemas and on the tools in this folder only: two runs give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import imhex
import layout
import layout_json
from c_header import header
from docstrings import with_docstrings
from stubs import stub

from targets import PYTHON, TARGETS, Target

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent

PACKAGE_DOC = '"""Parsers compiled from schemas/, one folder for each language."""\n'
PYTHON_DOC = '"""Parsers in Python, one module for each schema; the stubs tell their fields."""\n'


class BuildError(Exception):
    """The tree cannot be made."""


def compiler_version() -> str:
    """Tell which compiler is pinned."""
    package = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    return str(package["dependencies"]["kaitai-struct-compiler"])


def compile_schema(schema: Path, out: Path, targets: Sequence[Target]) -> None:
    """Run the compiler on one schema; see compile.mjs for what it writes."""
    languages = [target.compiler_name for target in (PYTHON, *targets)]
    command = ["node", str(HERE / "compile.mjs"), str(schema), str(out), *languages]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise BuildError("there is no node on PATH; the schema compiler runs on it") from error
    if done.returncode:
        hint = "" if (HERE / "node_modules").is_dir() else " (run `npm ci` in tools/schemas)"
        raise BuildError(f"{schema.name}: {done.stderr.strip()}{hint}")


def origin_of(schema: Path) -> str:
    """Say what a parser was made of."""
    return f"Source: schemas/{schema.name}; kaitai-struct-compiler {compiler_version()}"


def python_files(schema: Path, compiled: Path) -> dict[str, str]:
    """Give the parser and its stub, by their paths in generated/."""
    root = layout.read(json.loads((compiled / "schema.json").read_text(encoding="utf-8")))
    source = (compiled / "python" / f"{root.name}.py").read_text(encoding="utf-8")
    first, rest = source.split("\n", 1)
    added = "; tools/schemas/build.py added docstrings and SEQ_FIELDS"
    origin = f"{first}\n# {origin_of(schema)}{added}\n"
    return {
        f"python/{root.name}.py": origin + with_docstrings(rest, root),
        f"python/{root.name}.pyi": origin + stub(root),
    }


def declaration_files(schema: Path, compiled: Path) -> dict[str, str]:
    """Give what is made of the schema without the compiler, by its path in generated/."""
    root = layout.read(json.loads((compiled / "schema.json").read_text(encoding="utf-8")))
    origin = f"Source: schemas/{schema.name}"
    files = {
        f"c/{root.name}.h": header(root, origin),
        f"json/{root.name}.json": layout_json.document(root),
    }
    if (imhex.ENDS / f"{root.name}.hexpat").exists():
        files[f"imhex/{root.name}.hexpat"] = imhex.pattern(root, origin)
    return files


def files_of(target: Target, schema: Path, compiled: Path) -> dict[str, str]:
    """Give what the compiler made for a language, by its path in generated/."""
    root = layout.read(json.loads((compiled / "schema.json").read_text(encoding="utf-8")))
    origin = origin_of(schema)
    return {
        target.path(path.name): target.text(path.read_text(encoding="utf-8"), origin, root)
        for path in sorted((compiled / target.compiler_name).iterdir())
    }


def build(schemas: Path, parsers: Collection[str] = ()) -> dict[str, str]:
    """Give the whole tree, as texts by their paths in it; or Python and some languages alone."""
    files = {"__init__.py": PACKAGE_DOC, "python/__init__.py": PYTHON_DOC}
    paths = sorted(schemas.glob("*.ksy"))
    targets = [target for target in TARGETS if not parsers or target.folder in parsers]
    for target in targets:
        files |= target.package_files([schema.stem for schema in paths])
    for schema in paths:
        with tempfile.TemporaryDirectory() as folder:
            compile_schema(schema, Path(folder), targets)
            files |= python_files(schema, Path(folder))
            files |= {} if parsers else declaration_files(schema, Path(folder))
            for target in targets:
                files |= files_of(target, schema, Path(folder))
    return files


def write(files: dict[str, str], out: Path) -> None:
    """Make `out` hold exactly `files`; what Python caches beside them is left alone."""
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_file() and "__pycache__" not in path.parts and name not in files:
            path.unlink()
    for name, text in sorted(files.items()):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Make generated/ from schemas/.")
    parser.add_argument("--out", type=Path, default=PROJECT / "generated", metavar="DIR")
    parser.add_argument("--schemas", type=Path, default=PROJECT / "schemas", metavar="DIR")
    parser.add_argument(
        "--parsers",
        nargs="*",
        default=(),
        choices=[target.folder for target in (PYTHON, *TARGETS)],
        metavar="LANGUAGE",
        help="make the parsers of these languages and nothing else (default: all of the tree)",
    )
    arguments = parser.parse_args()
    try:
        write(build(arguments.schemas, arguments.parsers), arguments.out)
    except (BuildError, layout.SchemaError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
