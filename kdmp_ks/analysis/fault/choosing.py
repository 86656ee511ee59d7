"""`choose_frames`, `choose_contexts`, `choose_record`: the best of several candidates.

A stack contains structures of faults that ended long ago. A trap frame belongs to the fault if
something else says so: the CONTEXT's stack pointer, the fault address, an EXCEPTION_RECORD at its
place below the frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.fault.fault import CONTEXT, TRAP_FRAME, RegisterSource
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.limits import MAX_FAULT_SOURCES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kdmp_ks.analysis.fault.structures import FaultStructures
    from kdmp_ks.bugchecks.original_exception import ExceptionRecord
    from kdmp_ks.registers import Registers

_EXCEPTION: Final = 1
"""ExceptionActive of the frame of an exception."""


class Frame(NamedTuple):
    """A trap frame that is taken for that of the fault.

    Attributes:
        source: Its registers.
        content: The frame.
    """

    source: RegisterSource
    content: Mapping[str, int]


def choose_frames(
    candidates: Sequence[tuple[int, Mapping[str, int]]],
    structures: FaultStructures,
    records: Iterable[int],
    addresses: Iterable[int],
    name_of: Callable[[int], str],
) -> list[Frame]:
    """Choose the trap frame of the fault.

    Args:
        candidates: Address and content of trap frames with the instruction of the fault.
        structures: The structures of the machine.
        records: Addresses of the EXCEPTION_RECORDs of the fault.
        addresses: Memory addresses that the fault accessed, by other sources.
        name_of: Names the stack that an address is on.

    Returns:
        The best; all of the best, with low confidence, where they differ and none is better.
    """
    known_records, known_addresses = set(records), set(addresses)

    def ties(one: tuple[int, Mapping[str, int]]) -> tuple[bool, bool, bool]:
        address, content = one
        accessed = content.get("FaultAddress")
        return (
            structures.record_below(address) in known_records,
            accessed is not None and int(accessed) in known_addresses,
            content.get("ExceptionActive") == _EXCEPTION,
        )

    found: list[Frame] = []
    for address, content in _best(candidates, ties)[:MAX_FAULT_SOURCES]:
        confirmed = any(ties((address, content))[:2])
        confidence = Confidence.HIGH if confirmed else Confidence.MEDIUM
        evidence = f"found by its instruction {name_of(address)}"
        registers = structures.registers_of_frame(address, content)
        source = RegisterSource(TRAP_FRAME, Gva(address), evidence, confidence, registers)
        found.append(Frame(source, content))
    if len({one.source.registers for one in found}) <= 1:
        return found[:1]
    return [one._replace(source=_doubtful(one.source)) for one in found]


def choose_contexts(
    candidates: Sequence[tuple[int, Registers]],
    frames: Sequence[Frame],
    name_of: Callable[[int], str],
) -> list[RegisterSource]:
    """Choose the CONTEXT of the fault.

    Args:
        candidates: Address and registers of CONTEXTs with the instruction of the fault.
        frames: The trap frame of the fault, if it is known: a CONTEXT that differs is another's.
        name_of: Names the stack that an address is on.

    Returns:
        The best; all of the best, with low confidence, where they differ and none is better.
    """
    sure = frames[0].source.registers if len(frames) == 1 else None

    fitting = [one for one in candidates if sure is None or agree(one[1], sure)]
    confidence = Confidence.MEDIUM if sure is None else Confidence.HIGH
    found = [
        RegisterSource(
            CONTEXT,
            Gva(address),
            f"found by its instruction {name_of(address)}",
            confidence,
            registers,
        )
        for address, registers in fitting[:MAX_FAULT_SOURCES]
    ]
    if len({one.registers for one in found}) <= 1:
        return found[:1]
    return [_doubtful(one) for one in found]


def choose_record(
    candidates: Sequence[tuple[int, ExceptionRecord]], place: int | None
) -> tuple[int, ExceptionRecord] | None:
    """Choose the EXCEPTION_RECORD of the fault.

    Args:
        candidates: Address and content of records with the code and the instruction of the fault.
        place: The address at which one is expected, by the trap frame.

    Returns:
        The one at that address, otherwise the only one, or the first of several that are equal;
        None where they differ.
    """
    at_place = [one for one in candidates if one[0] == place]
    found = at_place or list(candidates)
    return found[0] if found and len({record for _, record in found}) == 1 else None


def agree(one: Registers, other: Registers) -> bool:
    """Return whether registers are equal, as far as both are known, but the instruction pointer."""
    pointer = one.architecture.instruction_pointer
    both = (one.keys() & other.keys()) - {pointer}
    return all(one[name] == other[name] for name in both)


def _best(candidates: Sequence[Any], ties: Callable[[Any], Any]) -> list[Any]:
    best = max(map(ties, candidates), default=None)
    return [one for one in candidates if ties(one) == best]


def _doubtful(source: RegisterSource) -> RegisterSource:
    return RegisterSource(
        source.kind, source.address, source.evidence, Confidence.LOW, source.registers
    )
