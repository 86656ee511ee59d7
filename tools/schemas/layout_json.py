"""Makes a JSON document from a schema: types, fields, offsets and sizes where fixed, enumerations.

Its form is described by kdmp_ks/data/data_schemas/layout.json, whose version it names.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from expressions import evaluate, parse

if TYPE_CHECKING:
    from layout import Enumeration, Field, Structure

FORM = "kdmp_ks/layout/1"


def _text(value: object) -> str | None:
    """Spell an expression of the schema in one line."""
    return None if value is None else " ".join(str(value).split())


def _count(field: Field) -> int | str | None:
    if "repeat" not in field.spec:
        return None
    if "repeat-expr" in field.spec:
        times = field.spec["repeat-expr"]
        return times if isinstance(times, int) else _text(times)
    until = field.spec.get("repeat-until")
    return f"until {_text(until)}" if until is not None else "to the end"


def _contents(field: Field) -> str | None:
    contents = field.spec.get("contents")
    if contents is None:
        return None
    return (contents.encode() if isinstance(contents, str) else bytes(contents)).hex()


def _length(field: Field) -> int | str | None:
    if "size-eos" in field.spec:
        return "to the end"
    if "size" not in field.spec:
        terminator = field.spec.get("terminator")
        return None if terminator is None else f"up to {terminator:#x}"
    size = field.spec["size"]
    return size if isinstance(size, int) else _text(size)


def _field(field: Field, offset: int | None) -> dict[str, Any]:
    kind = field.spec.get("type")
    choice = kind if isinstance(kind, dict) else None
    return {
        "name": field.name,
        "windows_name": field.windows_name or None,
        "offset": offset,
        "size": None if field.is_value else field.size,
        "type": kind if isinstance(kind, str) else None,
        "choice": choice and {"by": _text(choice["switch-on"]), "types": dict(choice["cases"])},
        "enum": field.spec.get("enum"),
        "count": _count(field),
        "length": _length(field),
        "contents": _contents(field),
        "condition": _text(field.spec.get("if")),
        "value": _text(field.spec.get("value")),
        "position": _text(field.spec.get("pos")),
        "doc": field.doc,
    }


def _placed(field: Field, base: int | None) -> int | None:
    """Say where an instance is, if its position is a number within the structure or the file."""
    if "pos" not in field.spec or "io" in field.spec or base is None:
        return None
    position = evaluate(parse(field.spec["pos"]), {})
    return None if position is None else base + position


def _structure(structure: Structure) -> dict[str, Any]:
    in_file = structure.base is not None
    return {
        "name": structure.name,
        "windows_name": structure.windows_name or None,
        "doc": structure.doc,
        "references": list(structure.references),
        "size": structure.size,
        "offsets_from": "file" if in_file else "structure",
        "fields": [_field(each, offset) for each, offset in structure.offsets()],
        "instances": [_field(each, _placed(each, structure.base)) for each in structure.instances],
    }


def _enumeration(enumeration: Enumeration) -> dict[str, Any]:
    members = [
        {
            "name": each.name,
            "value": each.value,
            "windows_name": each.windows_name or None,
            "doc": each.doc,
        }
        for each in enumeration.members
    ]
    return {"name": enumeration.name, "members": members}


def document(root: Structure) -> str:
    """Write the document of a schema."""
    meta = root.spec["meta"]
    found = {
        "schema": FORM,
        "name": root.name,
        "title": meta.get("title", root.name),
        "byte_order": {"le": "little", "be": "big"}[meta["endian"]],
        "licence": meta.get("license"),
        "doc": root.doc,
        "types": [_structure(each) for each in root.walk()],
        "enums": [_enumeration(one) for each in root.walk() for one in each.enumerations],
    }
    return json.dumps(found, indent=1) + "\n"
