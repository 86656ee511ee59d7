"""`known_instruction`, `why_no_fault`: which bug checks are about a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.bugchecks import Role, find_bugcheck
from kdmp_ks.bugchecks.access import Access
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.ground.filler import is_filler

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.fault.faulted_dump import FaultedDump
    from kdmp_ks.bugchecks import Parameter

_TRAPS: Final = frozenset((0x7F,))
"""Bug checks by a trap of the processor whose parameters have the instruction and no more."""


def described_parameters(dump: FaultedDump) -> tuple[Parameter, ...]:
    """Return the parameters of the bug check with their roles; none where it is not known."""
    headers = dump.headers
    if not headers.is_written("bug_check_code"):
        return ()
    values = headers.bug_check_code_parameters
    known = find_bugcheck(headers.bug_check_code)
    if known is None or any(map(is_filler, values)):
        return ()
    narrowed = [dump.architecture.pointer_from_64(value) for value in values]
    return known.parameters(narrowed, dump.architecture)


def known_instruction(dump: FaultedDump) -> int | None:
    """Return the instruction of the fault by the bug check; None where that does not have it."""
    exception = dump.original_exception
    if exception is not None and exception.address is not None:
        return int(exception.address)
    if exception is None:
        return next(_instructions(dump), None) if _is_trap(dump) else None
    if exception.access_type is Access.EXECUTE and exception.faulting_address is not None:
        # Nothing but the instruction itself is executed.
        return int(exception.faulting_address)
    return None


def _is_trap(dump: FaultedDump) -> bool:
    headers = dump.headers
    if not headers.is_written("bug_check_code"):
        return False
    return headers.bug_check_code & ~MINIDUMP_TWIN in _TRAPS


def _instructions(dump: FaultedDump) -> Iterator[int]:
    for parameter in described_parameters(dump):
        if parameter.role is Role.INSTRUCTION and dump.architecture.is_canonical(parameter.value):
            yield parameter.value


def why_no_fault(dump: FaultedDump) -> str:
    """Return the reason why a dump has no fault."""
    headers = dump.headers
    if not headers.is_written("bug_check_code"):
        return "the header has no bug check code"
    code = headers.bug_check_code
    if dump.original_exception is not None or _is_trap(dump):
        return f"nothing in the dump has the registers of the fault of bug check {code:#x}"
    return f"bug check {code:#x} is not about a fault"
