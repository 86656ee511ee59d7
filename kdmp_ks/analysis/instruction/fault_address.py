"""`check_access`: does the instruction access the address that the fault is about?

A page fault is about an address that the instruction accesses, or about the instruction itself. If
neither is so, the processor calculated another address than the registers give, or the memory that
held the registers is wrong.

Without a fault of the hardware the two can differ because

* the registers in the dump are not those of the fault: an exception handler changed them, or they
  are of another fault. So only registers of a CONTEXT or a trap frame that surely belongs to the
  fault count, and only where all structures agree;
* the fault address is of another fault. It has to be confirmed by a second source, or by the
  parameters of the bug check;
* the instruction accesses more than its operands show: a descriptor, the shadow stack, an area of
  saved state. Such are not examined;
* an access is wider than the decoder says. Addresses near the calculated one count as equal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.effective import crossed_page, texts
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.effective import EffectiveAddress

TEST: Final = "fault address"

_SLACK: Final = 64
_FETCH: Final = 0x10
_SHADOW_STACK: Final = 0x40
_PAGE: Final = 0x1000
_CANONICAL_BITS: Final = 48


def check_access(
    fault: Fault, instruction: Instruction | None, found: tuple[EffectiveAddress, ...] | str
) -> Outcome:
    """Test whether an instruction accesses the address of its page fault.

    Args:
        fault: The fault.
        instruction: The instruction; None where the bytes are none, or are missing.
        found: The addresses that it accesses, or why they are not known.
    """
    if fault.is_page_fault is not True:
        return _without_address(fault, found)
    if fault.address is None:
        return not_examined(TEST, "the fault address is not known")
    address = int(fault.address.value)
    if _is_fetch(fault, instruction, address):
        return passed(TEST, "the fault is about the instruction itself", (Gva(address),))
    if instruction is None:
        return not_examined(TEST, "the dump has no instruction there")
    if isinstance(found, str):
        return not_examined(TEST, found)
    shown = ", ".join(texts(found))
    if any(one.contains(address) for one in found):
        return passed(TEST, f"{shown}, which is the fault address", (Gva(address),))
    if any(one.contains(address, _SLACK) or crossed_page(one) == address for one in found):
        return passed(TEST, f"{shown}, next to the fault address {address:#x}", (Gva(address),))
    doubt = _doubt(fault, found)
    if doubt is not None:
        return not_examined(TEST, f"{shown or 'no access'}: {doubt}")
    finding = (
        f"{instruction.text} accesses {shown}, but the fault is about {address:#x}"
        if found
        else f"{instruction.text} accesses no memory, but the fault is about {address:#x}"
    )
    places = tuple(Gva(one.address) for one in found if one.address is not None)
    return Outcome(TEST, Result.FAILED, finding, (*places, Gva(address)), strong=True)


def _without_address(fault: Fault, found: tuple[EffectiveAddress, ...] | str) -> Outcome:
    """Return the outcome for a fault that has no address."""
    if fault.is_page_fault is None:
        return not_examined(TEST, "whether it was a page fault is not known")
    if fault.code != ACCESS_VIOLATION or isinstance(found, str) or not found:
        return not_examined(TEST, "the fault has no address")
    odd = [one for one in found if one.address is not None and not is_canonical(one.address)]
    if odd:
        finding = f"{', '.join(texts(tuple(odd)))} is not canonical, which no memory can be"
        return passed(TEST, finding)
    shown = ", ".join(texts(found))
    if any(one.address is None for one in found):
        return not_examined(TEST, f"the fault has no address, and {shown}")
    reason = (
        f"a general-protection fault, though {shown} is canonical: the page tables were not the"
        " reason"
    )
    return not_examined(TEST, reason)


ACCESS_VIOLATION: Final = 0xC0000005


def is_canonical(address: int) -> bool:
    """Return whether an address is one of four levels of page tables."""
    return address >> _CANONICAL_BITS - 1 in (0, (1 << 65 - _CANONICAL_BITS) - 1)


def _is_fetch(fault: Fault, instruction: Instruction | None, address: int) -> bool:
    """Return whether the fault is about the instruction, or about the page that it ends in."""
    start = fault.instruction
    if start is None:
        return False
    length = 15 if instruction is None else len(instruction.data)
    if fault.error_code is not None and fault.error_code & _FETCH:
        return start <= address < start + 15
    return start == address or (
        start // _PAGE != (start + length - 1) // _PAGE and address == (start // _PAGE + 1) * _PAGE
    )


def _doubt(fault: Fault, found: tuple[EffectiveAddress, ...]) -> str | None:
    """Return why a difference is no contradiction; None where it is one."""
    if fault.error_code is not None and fault.error_code & _SHADOW_STACK:
        return "the fault is about the shadow stack"
    unknown = [one.reason for one in found if one.address is None]
    if unknown:
        return str(unknown[0])
    if not all(one.trusted for one in found):
        return "not all of its registers are certain"
    if fault.address is not None and any(
        _is_swapped(one, int(fault.address.value)) for one in found
    ):
        return "the base of the segment may have been that of user mode"
    if fault.address is None or fault.address.confidence is not Confidence.HIGH:
        return "the fault address is not certain"
    if not _has_instruction(fault):
        return "no saved structure has the instruction"
    return None


def _is_swapped(found: EffectiveAddress, address: int) -> bool:
    """Return whether a base of user mode, or none, explains an address: swapgs was left out."""
    if not found.base or found.address is None:
        return False
    base = address - (found.address - found.base)
    return -_SLACK <= base < 1 << _CANONICAL_BITS - 1


def _has_instruction(fault: Fault) -> bool:
    """Return whether the registers of a certain source have the instruction of the fault."""
    return any(
        one.registers.ip == fault.instruction and one.confidence is Confidence.HIGH
        for one in fault.sources
    )
