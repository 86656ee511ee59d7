"""Completes the JSON Schemas of the command with what they share, and makes docs/json.md from them.

    python tools/docs/json_schemas.py [--check]

The schemas are kdmp_ks/data/json_schemas/*.json. What several use is in common.json there; a copy
of what a schema uses is put into its own ``$defs``, so that each file is complete.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[2]
SCHEMAS = PROJECT / "kdmp_ks" / "data" / "json_schemas"
COMMON = "common.json"
PAGE = PROJECT / "docs" / "json.md"
INTRODUCTION = Path(__file__).parent / "json.md"
_PREFIX = "#/$defs/"
_LAST = ("report", "error")

Schema = dict[str, Any]


def used(part: object) -> set[str]:
    """Return the names of the definitions that a part of a schema refers to."""
    if isinstance(part, list):
        return set().union(*map(used, part))
    if not isinstance(part, dict):
        return set()
    target = part.get("$ref")
    here = {target.removeprefix(_PREFIX)} if isinstance(target, str) else set()
    return here.union(*(used(inner) for key, inner in part.items() if key != "$defs"))


def completed(schema: Schema, common: Schema) -> Schema:
    """Return a schema with all definitions that it uses, directly or not."""
    wanted, new = set[str](), used(schema)
    while new:
        wanted |= new
        new = set().union(*(used(common[name]) for name in new)) - wanted
    body = {key: value for key, value in schema.items() if key != "$defs"}
    return {**body, "$defs": {name: common[name] for name in common if name in wanted}}


def written(schema: Schema) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(schema, indent=2) + "\n"


def types(part: Schema) -> str:
    """Return the type of a value in words."""
    if "const" in part:
        return f'`"{part["const"]}"`'
    if "enum" in part:
        return ", ".join("null" if one is None else f"`{one}`" for one in part["enum"])
    if "$ref" in part:
        name = part["$ref"].removeprefix(_PREFIX)
        return f"[{name.replace('_', ' ')}](#shared)"
    if "anyOf" in part:
        return " or ".join(dict.fromkeys(map(types, part["anyOf"])))
    if part.get("type") == "array":
        return "array"
    found = part.get("type", "any value")
    return " or ".join(found) if isinstance(found, list) else str(found)


def _members(part: Schema) -> tuple[str, Schema]:
    """Return the object within a part, and what is put behind the name of the part."""
    if part.get("properties"):
        return ".", part
    if isinstance(part.get("items"), dict):
        _, inner = _members(part["items"])
        return ("[].", inner) if inner else ("", {})
    for one in part.get("anyOf", ()):
        if one.get("properties"):
            return ".", one
    return "", {}


def rows(schema: Schema, before: str = "") -> list[str]:
    """Return the lines of a table for the keys of an object, and of the objects within it."""
    found = []
    for key, part in schema["properties"].items():
        found.append(f"| `{before}{key}` | {types(part)} | {part.get('description', '')} |")
        joint, inner = _members(part)
        if joint:
            found += rows(inner, f"{before}{key}{joint}")
    return found


def _table(lines: list[str]) -> list[str]:
    return ["| key | type | meaning |", "|---|---|---|", *lines, ""]


def page(schemas: dict[str, Schema], common: Schema) -> str:
    """Return the page about all documents."""
    names = [*sorted(schemas.keys() - set(_LAST)), "error"]
    lines = [INTRODUCTION.read_text(encoding="utf-8")]
    shared = {"schema", "version", "command", "dump", "warnings"}
    for name in ("report", *names):
        schema = schemas[name]
        own = {key: one for key, one in schema["properties"].items() if key not in shared}
        lines += [f"## `kdmp_ks/{name}/1`", "", f"{schema['title']}.", ""]
        lines += _table(rows({"properties": own}))
    lines += ["## Shared", ""]
    for name, part in common.items():
        title = name.replace("_", " ")
        lines += [f"**{title}** ({types(part)}): {part['description']}", ""]
        joint, inner = _members(part)
        if joint:
            lines += _table(rows(inner))
    return "\n".join(lines).rstrip() + "\n"


def build() -> dict[Path, str]:
    """Return all files that are made, by their paths."""
    common = json.loads((SCHEMAS / COMMON).read_text(encoding="utf-8"))["$defs"]
    schemas = {
        path.stem: completed(json.loads(path.read_text(encoding="utf-8")), common)
        for path in sorted(SCHEMAS.glob("*.json"))
        if path.name != COMMON
    }
    files = {SCHEMAS / f"{name}.json": written(schema) for name, schema in schemas.items()}
    return {**files, PAGE: page(schemas, common)}


def main() -> None:
    """Write the files, or check that they are current."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    stale = []
    for path, text in build().items():
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(PROJECT).as_posix())
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
    if check and stale:
        sys.exit(f"not current: {', '.join(stale)}; run tools/docs/json_schemas.py")


if __name__ == "__main__":
    main()
