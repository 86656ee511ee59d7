"""Decoded secondary data as a document, with what is private masked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any
from uuid import UUID

from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render import masking
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.privacy import MASK, masked_serial


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
