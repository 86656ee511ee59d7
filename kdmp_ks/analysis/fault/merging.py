"""`merge`: one view of the registers of a fault, from several sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.fault.fault import TRAP_FRAME
from kdmp_ks.analysis.fault.held import all_registers
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.fault.fault import RegisterSource
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.warnings import Warnings


def merge(
    machine: Architecture, sources: Sequence[RegisterSource], warnings: Warnings
) -> dict[str, int | None]:
    """Return the value of each register of a machine; None where no source contains it.

    The first source with a register counts; another value in another source is a warning. Of
    sources of low confidence a register counts only where all of them have the same value.

    Args:
        machine: The machine.
        sources: The sources, the most complete first.
        warnings: A record that gets the disagreements.
    """
    sure = [one for one in sources if one.confidence is not Confidence.LOW]
    doubtful = [one for one in sources if one.confidence is Confidence.LOW]
    return {
        name: _first(name, sure, warnings) if _has(name, sure) else _common(name, doubtful)
        for name in all_registers(machine)
    }


def _has(name: str, sources: Sequence[RegisterSource]) -> bool:
    return any(name in one.registers for one in sources)


def _first(name: str, sources: Sequence[RegisterSource], warnings: Warnings) -> int:
    first, *others = [one for one in sources if name in one.registers]
    value = first.registers[name]
    for other in others:
        differs = other.registers[name] != value
        if differs and not _is_behind_breakpoint(name, first, other):
            text = (
                f"{_named(first)} has it at the fault, "
                f"{_named(other)} has {other.registers[name]:#x}"
            )
            warnings.append(OddValue(name, value, text))
    return value


def _is_behind_breakpoint(name: str, first: RegisterSource, other: RegisterSource) -> bool:
    """Return whether values differ since the trap frame has the instruction behind a breakpoint."""
    pointer = first.registers.architecture.instruction_pointer
    if name != pointer or other.kind != TRAP_FRAME:
        return False
    return other.registers[name] - first.registers[name] == 1


def _common(name: str, sources: Sequence[RegisterSource]) -> int | None:
    values = {one.registers.get(name) for one in sources}
    return values.pop() if len(values) == 1 else None


def _named(source: RegisterSource) -> str:
    place = "" if source.address is None else f" at {source.address:#x}"
    return f"the {source.kind.replace('_', ' ')}{place}"
