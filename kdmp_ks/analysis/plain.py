"""`as_plain`: values of this package as JSON documents have them.

Addresses, and ints of a field marked with `HEX`, become hexadecimal text, because readers of JSON
round at 2^53; counts and sizes stay numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Address
from kdmp_ks.ground.facts import HEX
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.visible import encodable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

__all__ = ["HEX", "as_plain", "plain_fields"]


def as_plain(value: object, *, hexadecimal: bool = False) -> object:
    """Return a value as text, numbers, lists and dicts.

    A dataclass becomes a dict in the order of its fields, an `Inferred` one of ``value``,
    ``evidence`` and ``confidence``, an enumeration's member its name in lower case, a time text as
    of ISO 8601, a duration seconds.

    Args:
        value: The value.
        hexadecimal: Whether ints that are no addresses become hexadecimal text as well.

    >>> as_plain({"size": 4096, "start": Address(4096)})
    {'size': 4096, 'start': '0x1000'}
    """
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, str) and not isinstance(value, Enum):
        return encodable(value)
    if isinstance(value, Enum):
        return value.name.lower()
    if isinstance(value, int):
        return f"{value:#x}" if hexadecimal or isinstance(value, Address) else value
    if isinstance(value, Inferred):
        plain = as_plain(value.value, hexadecimal=hexadecimal)
        return {"value": plain, "evidence": value.evidence, "confidence": value.confidence.word}
    if isinstance(value, Mapping):
        return {
            encodable(str(key)): as_plain(inner, hexadecimal=hexadecimal)
            for key, inner in value.items()
        }
    if isinstance(value, tuple | list):
        return [as_plain(inner, hexadecimal=hexadecimal) for inner in value]
    return _special(value)


def _special(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if is_dataclass(value) and not isinstance(value, type):
        return plain_fields(value)
    raise TypeError(f"{type(value).__name__} has no plain form")


def plain_fields(value: DataclassInstance) -> dict[str, object]:
    """Return the fields of a dataclass, but `HIDDEN` ones, by name, each as `as_plain` has it."""
    return {
        one.name: as_plain(getattr(value, one.name), hexadecimal=bool(one.metadata.get("hex")))
        for one in fields(value)
        if one.metadata.get("plain", True)
    }
