"""Makes the tables of columns in docs/fleet.md and the JSON Schema of rows from the columns.

python tools/docs/fleet.py [--check]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kdmp_ks.fleet.columns import (
    COLUMNS,
    MODULE_COLUMNS,
    SCHEMA,
    UNLOADED_COLUMNS,
    ListOf,
    Scalar,
    Struct,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.fleet.columns import Column, ColumnType

PROJECT = Path(__file__).resolve().parents[2]
PAGE = PROJECT / "docs" / "fleet.md"
ROW_SCHEMA = PROJECT / "kdmp_ks" / "data" / "data_schemas" / "triage_row.json"
_TABLES = {"columns": COLUMNS, "modules": MODULE_COLUMNS, "unloaded": UNLOADED_COLUMNS}
_HEX = {"type": "string", "pattern": "^0x[0-9a-f]+$"}
_JSON: dict[Scalar, dict[str, Any]] = {
    Scalar.TEXT: {"type": "string"},
    Scalar.BOOL: {"type": "boolean"},
    Scalar.UINT8: {"type": "integer", "minimum": 0, "maximum": 255},
    Scalar.UINT32: {"type": "integer", "minimum": 0},
    Scalar.UINT64: {"type": "integer", "minimum": 0},
    Scalar.HEX32: _HEX,
    Scalar.HEX64: _HEX,
    Scalar.DOUBLE: {"type": "number"},
    Scalar.TIME: {"type": "string", "format": "date-time"},
    Scalar.TEXTS: {"type": "object", "additionalProperties": {"type": "string"}},
}


def words(kind: ColumnType) -> str:
    """Return the name of a type."""
    if isinstance(kind, ListOf):
        return f"list of {words(kind.item)}"
    return "struct" if isinstance(kind, Struct) else kind.value


def lines(columns: tuple[Column, ...], before: str = "") -> Iterator[str]:
    """Yield the rows of a table, those of a structure behind it."""
    for one in columns:
        unit = f" ({one.unit})" if one.unit else ""
        yield f"| `{before}{one.name}` | {words(one.type)} | {one.doc.replace('|', chr(92) + '|')}{unit} |"  # noqa: E501
        kind = one.type.item if isinstance(one.type, ListOf) else one.type
        if isinstance(kind, Struct):
            mark = "[]." if isinstance(one.type, ListOf) else "."
            yield from lines(kind.fields, f"{before}{one.name}{mark}")


def page() -> str:
    """Return docs/fleet.md as it should be."""
    text = PAGE.read_text(encoding="utf-8")
    for name, columns in _TABLES.items():
        made = "\n".join(["| column | type | meaning |", "|---|---|---|", *lines(columns)])
        pattern = re.compile(
            rf"(?<=<!-- {name} -->\n\n).*?(?=\n\n<!-- end of {name} -->)", re.DOTALL
        )
        text, count = pattern.subn(lambda _, made=made: made, text)
        if count != 1:
            raise SystemExit(f"{PAGE.name} has no place for {name}")
    return text


def json_type(kind: ColumnType) -> dict[str, Any]:
    """Return the JSON Schema of a type."""
    if isinstance(kind, ListOf):
        return {"type": "array", "items": json_type(kind.item)}
    if isinstance(kind, Struct):
        return json_object(kind.fields)
    return dict(_JSON[kind])


def json_object(columns: tuple[Column, ...]) -> dict[str, Any]:
    """Return the JSON Schema of a row or a structure; later versions may add members."""
    members = {}
    for one in columns:
        found = json_type(one.type)
        if found["type"] != "array":
            found["type"] = [found["type"], "null"]
        members[one.name] = {**found, "description": one.doc}
    return {"type": "object", "properties": members, "required": [one.name for one in columns]}


def schema() -> str:
    """Return the JSON Schema of a row."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "description": "A line of kdmp triage --out FILE.jsonl: one dump.",
        **json_object(COLUMNS),
    }
    return json.dumps(made, indent=2, ensure_ascii=True) + "\n"


def main() -> None:
    """Write both files, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare")
    made = {PAGE: page(), ROW_SCHEMA: schema()}
    if parser.parse_args().check:
        stale = [
            path.name
            for path, text in made.items()
            if not path.exists() or path.read_text(encoding="utf-8") != text
        ]
        if stale:
            sys.exit(f"run python tools/docs/fleet.py: {', '.join(stale)}")
        return
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
