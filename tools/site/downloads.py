"""The page of files that can be taken from the site: schemas, JSON Schemas, tables, the viewer."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from tools.site.stage import PROJECT

_DATA: Final = Path("kdmp_ks", "data")
_VIEWER: Final = (
    "## The viewer",
    "",
    '<p><a href="viewer/kdmp-viewer.html">Open the viewer</a> or '
    '<a href="viewer/kdmp-viewer.html" download>save it</a>: one HTML file that shows dropped '
    "dumps. Nothing leaves the machine.</p>",
    "",
    "[The viewer](viewer.md) describes it.",
    "",
)
_LAYOUTS: Final = Path("generated", "json")


def downloads(*, has_viewer: bool = True) -> tuple[str, dict[str, bytes]]:
    """Return the page, and the files that the pages of the site link or show, by path."""
    rows: dict[str, list[tuple[str, str]]] = {}
    files: dict[str, bytes] = {}

    def offer(title: str, path: Path, text: str) -> None:
        name = path.as_posix()
        files[name] = (PROJECT / path).read_bytes()
        rows.setdefault(title, []).append((name, text))

    for path in _found("schemas", "*.ksy"):
        offer("Layouts, for the Kaitai Struct compiler", path, _title_of_schema(path))
    for path in _found(_LAYOUTS, "*.json"):
        offer("Layouts as JSON: types, fields, offsets", path, _title_of_layout(path))
    for path in _found("generated/c", "*.h"):
        offer("C headers", path, "structures at fixed offsets")
    for path in _found("generated/imhex", "*.hexpat"):
        offer("Patterns of ImHex", path, "")
    for path in _found(_DATA / "json_schemas", "*.json"):
        if path.stem != "common":
            offer("JSON Schemas of the command", path, _title_of_json(path))
    for path in _found(_DATA / "data_schemas", "*.json"):
        offer("JSON Schemas of tables and rows", path, _title_of_json(path))
    for path in _found(_DATA, "*.json"):
        if (PROJECT / _DATA / "data_schemas" / path.name).exists():
            offer("Tables", path, "")
    for path in sorted((PROJECT / "docs").rglob("*.svg")):
        files[path.relative_to(PROJECT / "docs").as_posix()] = path.read_bytes()
    return _page(rows, has_viewer=has_viewer), files


def _found(folder: Path | str, pattern: str) -> list[Path]:
    return sorted(path.relative_to(PROJECT) for path in (PROJECT / folder).glob(pattern))


def _title_of_schema(path: Path) -> str:
    found = re.search(
        r"^  title: (.+)$", (PROJECT / path).read_text(encoding="utf-8"), re.MULTILINE
    )
    return found[1].strip("'\"") if found else ""


def _title_of_layout(path: Path) -> str:
    title = json.loads((PROJECT / path).read_text(encoding="utf-8")).get("title", "")
    return str(title)


def _title_of_json(path: Path) -> str:
    return str(json.loads((PROJECT / path).read_text(encoding="utf-8")).get("title", ""))


def _page(rows: dict[str, list[tuple[str, str]]], *, has_viewer: bool) -> str:
    lines = [
        "# Files",
        "",
        "The files below come with the package, too: `kdmp schema` prints them. "
        "[JSON of the command](json.md) explains the documents, [Tables of data](data.md) the "
        "tables, [Use dumps in your language](languages.md) the parsers and packages.",
        "",
    ]
    if has_viewer:
        lines += _VIEWER
    for title, found in rows.items():
        lines += [f"## {title}", "", "| file | |", "|---|---|"]
        lines += [
            f"| [{Path(name).name}]({name}) | {text.replace('|', ' ')} |" for name, text in found
        ]
        lines.append("")
    return "\n".join(lines)
