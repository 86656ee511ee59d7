"""`HeldRegisters`: register values at the fault, with the structure that each is from.

Parts of registers (``ecx``, ``al``) are taken from the register that they are a part of. A register
that no structure contains has no value, whatever else may be stored at its place in a trap frame.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.fault.fault import CONTEXT, HEADER, TRAP_FRAME
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.analysis.fault.fault import Fault

_TRUSTED: Final = frozenset((CONTEXT, HEADER, TRAP_FRAME))
_BYTE: Final = 0xFF
_WORD: Final = 0xFFFF
_DOUBLE: Final = 0xFFFFFFFF
_OLD: Final = ("ax", "cx", "dx", "bx", "sp", "bp", "si", "di")


class HeldValue(NamedTuple):
    """The value of a register at the fault.

    Attributes:
        name: The register.
        value: Its value; None where no structure contains it.
        source: Kind of the structure, words for the base of a segment; None with the value.
        trusted: Whether all structures that contain it agree, and one of them is a CONTEXT or a
            trap frame that surely belongs to the fault.
    """

    name: str
    value: int | None
    source: str | None
    trusted: bool


class SegmentBase(NamedTuple):
    """The base of a segment at the fault.

    Attributes:
        value: The base.
        evidence: Where it is from, in words.
        certain: Whether it surely is that of the fault.
    """

    value: int
    evidence: str
    certain: bool


class HeldRegisters:
    """The registers of a fault."""

    def __init__(self, fault: Fault, bases: Mapping[str, SegmentBase] | None = None) -> None:
        """Take the registers of a fault.

        Args:
            fault: The fault.
            bases: Known bases of segments, by segment register.
        """
        self._fault = fault
        self._bases = bases or {}

    def base_of(self, segment: str) -> HeldValue:
        """Return the base of a segment.

        Args:
            segment: The segment register, such as ``gs``.
        """
        found = self._bases.get(segment)
        name = f"base of {segment}"
        if found is None:
            return HeldValue(name, None, None, trusted=False)
        return HeldValue(name, found.value, found.evidence, found.certain)

    def find(self, name: str) -> HeldValue:
        """Return the value of a register, or of a part of one.

        Args:
            name: The register, such as ``rcx`` or ``r8d``.
        """
        full, mask, shift = self._part(name)
        value = self._fault.registers.get(full)
        source = self._fault.source_of(full)
        if value is None or source is None:
            return HeldValue(name, None, None, trusted=False)
        return HeldValue(name, value >> shift & mask, source.kind, self._is_trusted(full, value))

    def full_name(self, name: str) -> str:
        """Return the register that a register is a part of."""
        return self._part(name)[0]

    def _is_trusted(self, name: str, value: int) -> bool:
        sources = [one for one in self._fault.sources if name in one.registers]
        agreed = all(one.registers[name] == value for one in sources)
        return agreed and any(
            one.kind in _TRUSTED and one.confidence is Confidence.HIGH for one in sources
        )

    def _part(self, name: str) -> tuple[str, int, int]:
        if name in self._fault.registers:
            return name, -1, 0
        return _parts("rax" in self._fault.registers).get(name, (name, -1, 0))


@cache
def _parts(wide: bool) -> Mapping[str, tuple[str, int, int]]:
    """Return register, mask and shift of each part of a register."""
    found = {}
    stem = "r" if wide else "e"
    for name in _OLD:
        full = f"{stem}{name}"
        found[f"e{name}"] = full, _DOUBLE, 0
        found[name] = full, _WORD, 0
        found[f"{name[0]}l" if name.endswith("x") else f"{name}l"] = full, _BYTE, 0
        if name.endswith("x"):
            found[f"{name[0]}h"] = full, _BYTE, 8
    if wide:
        for number in range(8, 16):
            full = f"r{number}"
            found[f"{full}d"] = full, _DOUBLE, 0
            found[f"{full}w"] = full, _WORD, 0
            found[f"{full}b"] = full, _BYTE, 0
    return found
