"""Signs that a fault is not the work of the code that it happened in.

Each is possible without a fault of the hardware, and proves none; but a driver whose code is intact
and whose registers cannot be right is no more than the place of the fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.fault_address import ACCESS_VIOLATION, is_canonical
from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.architecture import AMD64
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.instruction.examination import Examination
    from kdmp_ks.analysis.verdict.case import Case

TEST: Final = "contradiction"
_WIDEST: Final = 8
"""Bytes: wider accesses may have to be aligned, and fault where they are not."""
_SEGMENTS: Final = ("fs:", "gs:")
_ALWAYS_SET: Final = 1 << 1
_NESTED, _VIRTUAL_8086 = 1 << 14, 1 << 17


def find_signs(case: Case) -> tuple[Evidence, ...]:
    """Return contradictions in the state of the processor at the fault; AMD64 only."""
    fault = case.fault
    if fault is None or case.dump.architecture is not AMD64:
        return ()
    return (*_registers(fault), *_protection(case, fault))


def _registers(fault: Fault) -> Iterator[Evidence]:
    """Compare registers of structures that surely belong to the fault with what can be."""
    sure = [one for one in fault.sources if one.confidence is Confidence.HIGH]
    for one in sure[:1]:
        stack, flags = one.registers.get("rsp"), one.registers.get("eflags")
        if stack is not None and stack % _WIDEST:
            finding = f"the stack pointer {stack:#x} is no multiple of {_WIDEST}"
            yield Evidence(TEST, finding, (Gva(stack),))
        if flags is not None and not flags & _ALWAYS_SET:
            yield Evidence(TEST, f"the flags {flags:#x} lack bit 1, which is always set")
        elif flags is not None and flags & (_NESTED | _VIRTUAL_8086):
            yield Evidence(TEST, f"the flags {flags:#x} have bits that 64-bit code never sets")


def _protection(case: Case, fault: Fault) -> Iterator[Evidence]:
    """Look for a general-protection fault of a plain access to an address that can be."""
    if fault.code != ACCESS_VIOLATION or fault.is_page_fault is not False:
        return
    examined = case.instruction
    shown = None if examined is None else case.attempt(lambda: _plain_access(examined))
    if shown is not None:
        finding = f"the processor refused {shown}, though the address is canonical and aligned"
        yield Evidence(TEST, finding)


def _plain_access(examined: Examination) -> str | None:
    """Return the instruction, if an ordinary access to memory is all that it does."""
    instruction, found = examined.instruction, examined.accesses
    if instruction is None or isinstance(found, str) or not found:
        return None
    name, text = instruction.text.partition(" ")[0], instruction.text
    if name not in _PLAIN or any(one in text for one in _SEGMENTS):
        return None
    usual = all(
        one.trusted
        and one.size <= _WIDEST
        and one.address is not None
        and is_canonical(one.address)
        for one in found
    )
    return f"{text} at {examined.address:#x}" if usual else None


_PLAIN: Final = frozenset(
    ("mov", "movzx", "movsx", "movsxd", "add", "sub", "and", "or", "xor", "cmp", "test", "inc",
     "dec", "lea", "not", "neg", "imul", "bt")
)  # fmt: skip
"""Instructions that fault on memory for its address and its rights alone."""
