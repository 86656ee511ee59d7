"""`ExceptionFacts`: the exception that led to the bug check."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.analysis.report.warning import WarningFacts
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.bugchecks import status_name
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.kernel import OriginalException


@frozen
class ExceptionFacts(Facts):
    """The exception that led to the bug check. An unknown fact is None.

    Attributes:
        code: Its code, an NTSTATUS.
        name: Name of the code.
        address: The instruction.
        access_type: ``read``, ``write`` or ``execute``.
        faulting_address: The memory address that the instruction accessed, as Windows reports it:
            all ones where the processor does not report it.
        record_address: Address of the EXCEPTION_RECORD.
        context_address: Address of the CONTEXT.
        trap_frame_address: Address of the KTRAP_FRAME.
        evidence: Name of each known field -> where its value is from.
        warnings: Why a structure that a parameter leads to is missing here.
    """

    code: int | None = field(metadata=HEX)
    name: str | None
    address: Location | None
    access_type: str | None
    faulting_address: Gva | None
    record_address: Gva | None
    context_address: Gva | None
    trap_frame_address: Gva | None
    evidence: Mapping[str, str] = field(hash=False)
    warnings: tuple[WarningFacts, ...]


def read_exception(dump: ReportedDump) -> ExceptionFacts:
    """Describe the exception that led to the bug check.

    Raises:
        UnknownFactError: The bug check leads to none.
    """
    found = dump.original_exception
    if found is None:
        raise UnknownFactError(why_no_exception(dump))
    return exception_facts(dump, found)


def exception_facts(dump: ReportedDump, found: OriginalException) -> ExceptionFacts:
    """Return an exception as plain values."""
    return ExceptionFacts(
        code=found.code,
        name=None if found.code is None else status_name(found.code),
        address=None if found.address is None else locate(found.address, dump),
        access_type=found.access_type and found.access_type.value,
        faulting_address=found.faulting_address,
        record_address=found.record_address,
        context_address=found.context_address,
        trap_frame_address=found.trap_frame_address,
        evidence=dict(found.evidence),
        warnings=tuple(map(WarningFacts.of, found.warnings)),
    )


def why_no_exception(dump: ReportedDump) -> str:
    """Return the reason why a dump has no original exception."""
    from kdmp_ks.bugchecks.original_exception import carries_exception

    code = dump.headers.bug_check_code
    if carries_exception(code, dump.headers.bug_check_code_parameters):
        return f"the parameters of bug check {code:#x} lead to none"
    return f"bug check {code:#x} carries no exception"
