"""Makes the reference of the formats, docs/format/, from the schemas and the pages beside it.

    python tools/docs/build.py [--out DIR] [--schemas DIR]

A page is about one schema (ORDER in pages.py). It is prose with lines in double braces, which stand
for what the schema says:

    {{structure NAME}}      a structure
    {{enum NAME}}           an enumeration
    {{structures}}          all structures that no page has a line for
    {{enums}}               all enumerations that no page has a line for
    {{figure NAME}}         a picture out of figures.py, with its text
    {{summary}}             the table of all structures
    {{doubts}}              all that the schema says is not verified
    {{sources}}             all sources that the schema names
    {{schemas}}             the table of all schemas
    {{hexdump FROM TO}}     bytes of the sample dump, in hexadecimal
    {{value STRUCTURE.NAME}}  (inside of a line) a number that the schema calculates

Names of structures and enumerations in back-ticks become links, also those of another schema in
"`name` of `schema`". Each of them has to stand on exactly one page. Schemas are read with the help
of node, as in tools/schemas.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
SCHEMA_TOOLS = PROJECT / "tools" / "schemas"
sys.path.append(str(SCHEMA_TOOLS))

import bytemap  # noqa: E402
import figures  # noqa: E402
import layout  # noqa: E402
from pages import ORDER, Pages  # noqa: E402
from reference import Reference  # noqa: E402


class BuildError(Exception):
    """The pages cannot be made."""


def read_schema(path: Path) -> layout.Structure:
    """Read a schema by way of node, whose reader of YAML is the one that the compiler has."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["node", str(SCHEMA_TOOLS / "compile.mjs"), str(path), folder]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            raise BuildError("there is no node on PATH; the schema is read with it") from error
        if done.returncode:
            installed = (SCHEMA_TOOLS / "node_modules").is_dir()
            hint = "" if installed else " (run `npm ci` in tools/schemas)"
            raise BuildError(f"{path.name}: {done.stderr.strip()}{hint}")
        return layout.read(json.loads((Path(folder) / "schema.json").read_text(encoding="utf-8")))


def build(schemas: Path) -> dict[str, str]:
    """Give all files, as texts by their paths."""
    roots = [read_schema(path) for path in sorted(schemas.glob("*.ksy"))]
    # In the order of their pages.
    known = {root.name: Reference(root) for root in roots}
    order = dict.fromkeys([*ORDER.values(), *known])
    references = {name: known[name] for name in order if name in known}
    files = Pages(references, HERE / "pages").files()
    for reference in references.values():
        for name in sorted(reference.pictured):
            picture = bytemap.draw(reference.structures[name], reference.places[name])
            files[reference.image(name)] = picture
    for name in figures.FIGURES:
        files[f"images/{name}.svg"] = figures.figure(name, references).picture
    return files


def write(files: dict[str, str], out: Path) -> None:
    """Make `out` hold exactly `files`."""
    for path in sorted(out.rglob("*")):
        if path.is_file() and path.relative_to(out).as_posix() not in files:
            path.unlink()
    for name, text in sorted(files.items()):
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Make docs/format/ from the schemas.")
    parser.add_argument("--out", type=Path, default=PROJECT / "docs" / "format", metavar="DIR")
    parser.add_argument("--schemas", type=Path, default=PROJECT / "schemas", metavar="DIR")
    arguments = parser.parse_args()
    try:
        write(build(arguments.schemas), arguments.out)
    except (BuildError, layout.SchemaError) as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
