"""Documentation of the schemas' fields for the viewer, from generated/json."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from tools.packages import build as packages

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYOUTS: Final = packages.PROJECT / "generated" / "json"
ROOTS: Final = {
    "windows_kernel_dump": ("header64", "header32"),
    "cper": ("cper", "section_descriptor"),
    "smbios": ("structure",),
}
"""Types that the viewer shows, with those that they contain."""
_ENUM: Final = re.compile(r"\bone of `(\w+)`")
_TEXT: Final = "Number of a string"


def schema_docs() -> dict[str, Any]:
    """Make the documentation: schema, type, field.

    Returns:
        Of each type `doc`, and `fields` by their names: `title` (the name in the standard or in
        Windows, or null), `doc`, and where they apply `types` (those of its contents), `enum`,
        and `text`, true where the field is the number of a text.
    """
    return {name: _types(name, roots) for name, roots in ROOTS.items()}


def _types(schema: str, roots: tuple[str, ...]) -> dict[str, Any]:
    layout = json.loads((LAYOUTS / f"{schema}.json").read_text(encoding="utf-8"))
    known = {found["name"]: found for found in layout["types"]}
    enums = {found["name"] for found in layout["enums"]}
    wanted, done = list(roots), {}
    while wanted:
        name = wanted.pop()
        if name in done:
            continue
        fields = {field["name"]: _field(field, known, enums) for field in _stored(known[name])}
        done[name] = {"doc": _line(known[name]["doc"]), "fields": fields}
        wanted += [each for field in fields.values() for each in field.get("types", ())]
    return done


def _stored(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield fields that are stored; of those that are calculated, the single bits."""
    for field in [*found["fields"], *found["instances"]]:
        if not field["value"] or (field["windows_name"] and "!= 0" in field["value"]):
            yield field


def _field(field: dict[str, Any], known: dict[str, Any], enums: set[str]) -> dict[str, Any]:
    doc = _line(field["doc"])
    made: dict[str, Any] = {"title": field["windows_name"], "doc": doc}
    choice = field["choice"]["types"].values() if field["choice"] else (field["type"],)
    if types := [name for name in choice if name in known]:
        made["types"] = types
    mentioned = _ENUM.search(doc)
    enum = field["enum"] or (mentioned[1] if mentioned and "bits" not in doc else None)
    if enum in enums:
        made["enum"] = enum
    if doc.startswith(_TEXT):
        made["text"] = True
    if field["value"]:
        made["bit"] = True
    return made


def _line(doc: str | None) -> str:
    return " ".join((doc or "").split())
