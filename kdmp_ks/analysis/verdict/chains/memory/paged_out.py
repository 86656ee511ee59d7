"""0x7A, 0x77, 0x154 and in-page errors: a page could not be read back from a disk.

The status of the failed read says whether the disk failed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.bugchecks import status_name
from kdmp_ks.bugchecks.original_exception import ExceptionRecord
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

STACK_INPAGE: Final = 0x77
STORE_EXCEPTION: Final = 0x154
EXCEPTIONS: Final = frozenset((0x1E, 0x3B, 0x7E, 0x8E))
"""Codes about an exception that may be an in-page error."""
CODES: Final = frozenset((0x7A, STACK_INPAGE, STORE_EXCEPTION, *EXCEPTIONS))

_STATUS_MASK: Final = 0xFFFFFFFF
_FIRST_STATUS: Final = 0x80000000
_IN_PAGE_ERROR: Final = 0xC0000006
_IN_PAGE_PARAMETERS: Final = 3
"""Parameters of an in-page error: the access, the address, and the status of the read."""
_DISK: Final = {
    0xC000009D: "the device is not connected",
    0xC000000E: "there is no such device",
    0xC0000185: "an I/O device error",
    0xC000009C: "a bad block on the disk",
    0xC000016A: "the disk operation failed even when repeated",
    0xC0000483: "the device reports an error of its hardware",
}
_NOT_THE_DISK: Final = {0xC0000005: "an access violation, which no disk reports"}
_SIGNATURES: Final = {
    0: ("RAM", "it came from memory, not from the disk"),
    1: ("disk", "it came from the disk, which reported no error"),
}
"""Kinds of 0x77 where a kernel stack came back without its signature."""


def paged_out(case: Case) -> Iterator[Finding]:
    """Follow the I/O status of the failed read."""
    if case.code == STORE_EXCEPTION or case.code in EXCEPTIONS:
        yield from _in_page_error(case)
    elif case.code == STACK_INPAGE and case.parameters[0] < _FIRST_STATUS:
        yield from _stack_signature(case)
    else:
        yield from _by_status(case.parameters[1] & _STATUS_MASK)


def _by_status(status: int, at: tuple[Gva, ...] = ()) -> Iterator[Finding]:
    if status < _FIRST_STATUS:
        return  # a kind that has no status
    named = f"status {status:#x} {status_name(status) or ''}".rstrip()
    if status in _DISK:
        yield Claim(
            cause=Cause.HARDWARE,
            culprit="disk",
            confidence=Confidence.HIGH,
            rank=Rank.CODE,
            summary=f"A page could not be read from the disk: {_DISK[status]}.",
            evidence=(Evidence("I/O status", f"{named}: {_DISK[status]}", at),),
            advice=(advice.CHECK_DISK,),
        )
    elif status in _NOT_THE_DISK:
        yield Claim(
            cause=Cause.HARDWARE,
            culprit="RAM",
            confidence=Confidence.MEDIUM,
            rank=Rank.CODE,
            summary="A page of the paging file came back wrong, though the disk reports no fault.",
            evidence=(Evidence("I/O status", f"{named}: {_NOT_THE_DISK[status]}", at),),
            advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.CHECK_DISK),
        )
    else:
        yield Evidence("I/O status", named, at)


def _in_page_error(case: Case) -> Iterator[Finding]:
    """Follow the status in the record of an in-page error, if the exception is one."""
    found = _record_of_store(case) if case.code == STORE_EXCEPTION else _record_of_fault(case)
    if found is None:
        return
    address, record = found
    status = record.exception_information[_IN_PAGE_PARAMETERS - 1] & _STATUS_MASK
    yield from _by_status(status, () if address is None else (address,))


def _record_of_fault(case: Case) -> tuple[Gva | None, ExceptionRecord] | None:
    fault = case.fault
    if fault is None or fault.record is None or not _is_in_page_error(fault.record):
        return None
    return fault.record_address, fault.record


def _record_of_store(case: Case) -> tuple[Gva | None, ExceptionRecord] | None:
    """Return the record that parameter 2 leads to, itself or as a pair of pointers."""
    at, machine = case.address(2), case.dump.architecture
    record = _record_at(case, at)
    if record is None:
        pointed = case.attempt(lambda: case.dump.system.memory.read_struct(at, machine.pointer))
        record = None if pointed is None else _record_at(case, int(pointed))
    return None if record is None else (at, record)


def _record_at(case: Case, at: int) -> ExceptionRecord | None:
    machine = case.dump.architecture
    if not machine.is_kernel_address(at):
        return None
    layout = machine.exception_record
    record = case.attempt(
        lambda: ExceptionRecord.of(case.dump.system.memory.read_struct(at, layout))
    )
    return record if record is not None and _is_in_page_error(record) else None


def _is_in_page_error(record: ExceptionRecord) -> bool:
    return (
        record.exception_code & _STATUS_MASK == _IN_PAGE_ERROR
        and len(record.exception_information) == _IN_PAGE_PARAMETERS
    )


def _stack_signature(case: Case) -> Iterator[Finding]:
    """Blame where a kernel stack without its signature came from."""
    kind, at = case.parameters[0], case.address(4)
    if kind not in _SIGNATURES:
        return
    culprit, came = _SIGNATURES[kind]
    finding = f"the kernel stack at {at:#x} has {case.parameters[1]:#x} for its signature; {came}"
    yield Claim(
        cause=Cause.HARDWARE,
        culprit=culprit,
        confidence=Confidence.LOW,
        rank=Rank.CODE,
        summary="A kernel stack that had been paged out came back without its signature.",
        evidence=(Evidence("bug check", finding, (at,)),),
        advice=(advice.CHECK_DISK, advice.TEST_MEMORY),
    )
