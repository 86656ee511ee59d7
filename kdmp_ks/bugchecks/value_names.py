"""Names of numbers that parameters of bug checks contain, from `data/value_names.json`."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from kdmp_ks.public_files import data_text

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOW_HALF = 0xFFFFFFFF


def read_data(name: str) -> Any:
    """Read a JSON file of `kdmp_ks/data`."""
    return json.loads(data_text(f"{name}.json"))


def by_number(named: Mapping[str, str]) -> dict[int, str]:
    """Turn the hexadecimal keys of a JSON object into numbers."""
    return {int(key, 16): name for key, name in named.items()}


@cache
def names_of(kind: str) -> dict[int, str]:
    """Return a table of names: ``status``, ``irql`` or another key of the data file."""
    return by_number(read_data("value_names")[kind])


def unextended(value: int) -> int:
    """Undo the sign extension of a 32-bit value: 0xffffffffc0000005 is 0xc0000005."""
    return value & _LOW_HALF if value >> 32 == _LOW_HALF and value & 0x80000000 else value


def status_name(status: int) -> str | None:
    """Return the symbolic name of an NTSTATUS, sign-extended to 64 bits or not; None if unknown.

    Example:
        >>> status_name(0xffffffffc0000005)
        'STATUS_ACCESS_VIOLATION'
    """
    return names_of("status").get(unextended(status))


def pool_tag(value: int) -> str | None:
    """Return a pool tag as people write it: four characters, least significant first."""
    text = value.to_bytes(8, "little").rstrip(b"\0").decode("latin-1")
    return f"'{text}'" if text.isascii() and text.isprintable() and text else None
