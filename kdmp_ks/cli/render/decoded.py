"""Decoded secondary data: as JSON, and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final
from uuid import UUID

from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render import masking
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.privacy import MASK, masked_serial

_MOST_LINES: Final = 200
_MOST_ITEMS: Final = 12
"""Scalars that are shown on one line at most."""


def as_document(value: Any, *, hexadecimal: bool = False) -> Any:
    """Return decoded facts as JSON; what is private is masked unless it may be shown."""
    if isinstance(value, Mapping):
        return {str(key): as_document(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [as_document(inner, hexadecimal=hexadecimal) for inner in value]
    if isinstance(value, bytes):
        return masking.field(value).hex()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Inferred) or not is_dataclass(value) or isinstance(value, type):
        return masking.document(as_plain(value, hexadecimal=hexadecimal))
    return {
        one.name: _field(getattr(value, one.name), one.metadata)
        for one in fields(value)
        if one.metadata.get("plain", True)
    }


def _field(value: Any, metadata: Mapping[Any, Any]) -> Any:
    if metadata.get("private") and not masking.shows_private() and value is not None:
        return metadata.get("mask", _masked)(value)
    return as_document(value, hexadecimal=bool(metadata.get("hex")))


def _masked(value: Any) -> str:
    return masked_serial(value) if isinstance(value, str) else MASK


def as_lines(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the facts of a document as names and texts; long lists are cut."""
    rows: list[tuple[str, str]] = []
    for row in _rows(document, ""):
        if len(rows) == _MOST_LINES:
            rows.append(("...", "more facts, --json shows all"))
            break
        rows.append(row)
    return rows


def _rows(value: Any, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        plain = {key: inner for key, inner in value.items() if not _nested(inner)}
        if name and len(plain) <= _MOST_ITEMS:
            known = {key: inner for key, inner in plain.items() if inner is not None}
            if known:
                yield name, ", ".join(f"{_label(key)} {_text(one)}" for key, one in known.items())
            value = {key: inner for key, inner in value.items() if _nested(inner)}
        for key, inner in value.items():
            yield from _rows(inner, f"{name}.{_label(key)}" if name else _label(key))
    elif isinstance(value, list) and any(_nested(inner) for inner in value):
        for number, inner in enumerate(value):
            yield from _rows(inner, f"{name}[{number}]")
    elif isinstance(value, list):
        yield name, ", ".join(map(_text, value)) or "none"
    else:
        yield name, _text(value)


def _nested(value: Any) -> bool:
    return isinstance(value, Mapping | list)


def _label(name: str) -> str:
    return name.replace("_", " ")


def _text(value: Any) -> str:
    if value is None:
        return "unknown"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)
