"""`Named`: a number of the file format that may have a name."""

from __future__ import annotations

from dataclasses import field
from enum import IntEnum

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.ground.facts import Facts, frozen


@frozen
class Named(Facts):
    """A number with its name in lower case; the name is None where the number has none."""

    value: int = field(metadata=HEX)
    name: str | None

    @classmethod
    def of(cls, value: int) -> Named:
        """Take a member of an enumeration, or a number that has no name."""
        return cls(int(value), value.name.lower() if isinstance(value, IntEnum) else None)

    def __str__(self) -> str:
        """For example ``domain controller``, or ``0x4d (unknown)``."""
        return f"{self.value:#x} (unknown)" if self.name is None else self.name.replace("_", " ")
