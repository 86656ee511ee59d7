"""`Evidence`: memory address, IRQL and error code of a fault, by each source.

The fault address in a trap frame, its error code, and CR2 are those of a page fault only: after any
other fault they are left over from before. PreviousIrql is not taken: exceptions do not fill it in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.fault.fault import Claim
from kdmp_ks.bugchecks import Role
from kdmp_ks.bugchecks.access import Access
from kdmp_ks.bugchecks.value_names import names_of
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kdmp_ks.analysis.fault.faulted_dump import FaultedDump
    from kdmp_ks.bugchecks import Parameter
    from kdmp_ks.bugchecks.original_exception import ExceptionRecord, OriginalException
    from kdmp_ks.ground.warnings import Warnings

_GUARD_PAGE: Final = 0x80000001
_ACCESS_VIOLATION: Final = 0xC0000005
_IN_PAGE_ERROR: Final = 0xC0000006
_WITH_ADDRESS: Final = frozenset((_GUARD_PAGE, _ACCESS_VIOLATION, _IN_PAGE_ERROR))
"""Exceptions whose second parameter is a memory address."""
_HIGHEST_IRQL: Final = 15
_WRITE: Final = 0x02
_FETCH: Final = 0x10
_ERROR_CODE_END: Final = 1 << 16


class SpecialRegisters(NamedTuple):
    """Registers of the crashing processor that state something of a fault.

    Attributes:
        fault_address: The address of its last page fault.
        irql: Its IRQL when it stopped.
        name: Name of the register with the address.
    """

    fault_address: int | None = None
    irql: int | None = None
    name: str = "cr2"


def read_special_registers(dump: FaultedDump) -> SpecialRegisters:
    """Read the special registers of the crashing processor, as far as the dump has them."""
    try:
        crashed = dump.crashing_processor
        if crashed is None:
            return SpecialRegisters()
        processor = crashed.value
        if dump.architecture.arch_state_type is not None:
            return SpecialRegisters(int(processor.arch_state["Far_El1"]), None, "far_el1")
        registers: Any = processor.special_registers
        cr8 = registers.get("Cr8")
        return SpecialRegisters(int(registers["Cr2"]), None if cr8 is None else int(cr8))
    except (*UNUSABLE, KdmpError, KeyError):
        return SpecialRegisters()


class Evidence(NamedTuple):
    """The facts from which the address, the IRQL and the error code of a fault follow.

    Attributes:
        dump: The dump.
        parameters: The parameters of the bug check, with their roles.
        exception: The exception by the parameters.
        record: The EXCEPTION_RECORD.
        frame: The KTRAP_FRAME; None also where several are possible.
        special: The special registers of the crashing processor.
    """

    dump: FaultedDump
    parameters: Sequence[Parameter]
    exception: OriginalException | None
    record: ExceptionRecord | None
    frame: Mapping[str, int] | None
    special: SpecialRegisters

    @property
    def stated_addresses(self) -> tuple[Claim, ...]:
        """The memory address by the bug check and by the EXCEPTION_RECORD."""
        return tuple(self._stated())

    def _stated(self) -> Iterator[Claim]:
        exception, record = self.exception, self.record
        if exception is not None and exception.faulting_address is not None:
            evidence = exception.evidence["faulting_address"]
            if evidence.startswith("parameter"):
                yield Claim(exception.faulting_address, "parameter", evidence)
        information = () if record is None else record.exception_information
        if record is not None and record.exception_code in _WITH_ADDRESS and len(information) > 1:
            yield Claim(information[1], "exception_record", "the exception record")

    @property
    def is_page_fault(self) -> bool | None:
        """Whether the processor reported a page fault; None where that is not known."""
        if self.exception is None:
            return False
        code = self.exception.code
        if code is not None and code not in _WITH_ADDRESS:
            return False
        unreported = self.dump.architecture.end - 1
        stated = {claim.value for claim in self.stated_addresses}
        if not stated:
            return True if self._frame_has_last_fault else None
        if stated == {unreported}:
            # The exception of general protection has this address; so may a page fault.
            return self.special.fault_address == unreported
        return all(map(self.dump.architecture.is_canonical, stated))

    @property
    def _frame_has_last_fault(self) -> bool:
        """Whether the trap frame has the address of the processor's last page fault.

        After general protection both may be 0.
        """
        address = self._address_in_frame
        return bool(address) and address == self.special.fault_address

    @property
    def _address_in_frame(self) -> int | None:
        address = None if self.frame is None else self.frame.get("FaultAddress")
        return None if address is None or self._error_code is None else int(address)

    @property
    def _error_code(self) -> int | None:
        """The error code in the trap frame; None where it cannot be that of a page fault."""
        frame = self.frame
        if frame is None:
            return None
        code = int(frame["ErrorCode"] if "ErrorCode" in frame else frame["ErrCode"])
        return code if code < _ERROR_CODE_END and error_words(code) else None

    def addresses(self) -> Iterator[Claim]:
        """Yield the memory address by each source."""
        if not self.is_page_fault:
            unreported = self.dump.architecture.end - 1
            yield from (one for one in self.stated_addresses if one.value != unreported)
            return
        yield from self.stated_addresses
        if self._address_in_frame is not None:
            yield Claim(self._address_in_frame, "trap_frame", "FaultAddress of the trap frame")
        if self.special.fault_address is not None and self._is_of_crashing_processor:
            name = self.special.name
            evidence = f"{name.upper()} of the crashing processor"
            yield Claim(self.special.fault_address, name, evidence)

    @property
    def _is_of_crashing_processor(self) -> bool:
        """Whether the page fault was the last one of the processor, not one that waited for I/O."""
        exception = self.exception
        return self.frame is not None or (exception is not None and exception.address is not None)

    def error_code(self) -> int | None:
        """Return the error code of a page fault."""
        return self._error_code if self.is_page_fault else None

    def irqls(self) -> Iterator[Claim]:
        """Yield the IRQL by each source."""
        for number, parameter in enumerate(self.parameters, 1):
            if parameter.role is Role.IRQL and parameter.value <= _HIGHEST_IRQL:
                yield Claim(parameter.value, "parameter", f"parameter {number} of the bug check")
                break
        irql = self.special.irql
        if irql is not None and irql <= _HIGHEST_IRQL:
            yield Claim(irql, "cr8", "CR8 of the crashing processor")


def error_words(code: int) -> tuple[str, ...]:
    """Return the error code of a page fault in words; none for a code that no processor reports.

    >>> error_words(3)
    ('write', 'page present')
    """
    bits = names_of("page_fault_bits")
    if code & ~(sum(bits) | _WRITE | _FETCH) or (code & _WRITE and code & _FETCH):
        return ()
    access = Access.WRITE if code & _WRITE else Access.EXECUTE if code & _FETCH else Access.READ
    present = 1
    absent = () if code & present else ("page not present",)
    return access.value, *absent, *(name for bit, name in bits.items() if code & bit)


def agreed_address(claims: Sequence[Claim], warnings: Warnings) -> Inferred[Gva] | None:
    """Return the memory address by its sources; of low confidence where they disagree."""
    found = _agreed(claims, "the fault address", warnings)
    return None if found is None else found.replaced(Gva(found.value))


def agreed_irql(claims: Sequence[Claim], warnings: Warnings) -> Inferred[int] | None:
    """Return the IRQL by its sources; of low confidence where they disagree."""
    return _agreed(claims, "the IRQL", warnings)


def _agreed(claims: Sequence[Claim], name: str, warnings: Warnings) -> Inferred[int] | None:
    if not claims:
        return None
    first, *others = claims
    different = [one for one in others if one.value != first.value]
    for one in different:
        text = f"by {first.evidence}, but {one.value:#x} by {one.evidence}"
        warnings.append(OddValue(name, first.value, text))
    if different:
        return Inferred.low(first.value, first.evidence)
    evidence = " and ".join(one.evidence for one in claims)
    alone = not others and first.source != "parameter"
    return Inferred.medium(first.value, evidence) if alone else Inferred.high(first.value, evidence)
