"""The first group of lines of a report's page: the bug check, and what it points to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.wording import tick_of
from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.page.wording import Machine
    from kdmp_ks.analysis.report.bugcheck import BugcheckFacts, ParameterFacts
    from kdmp_ks.analysis.report.crash_facts import CrashFacts
    from kdmp_ks.analysis.report.exception import ExceptionFacts
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.report.module import ModuleFacts

    Line = tuple[str, str]

_ACCESSES: Final = {"read": "reading", "write": "writing to", "execute": "running code at"}
"""Words for the kinds of access."""
_WIDTH: Final = 8
"""Bits of a byte."""


def crash_lines(report: CrashFacts) -> Iterator[Line]:
    """Return what happened, and what points to a module."""
    bugcheck = report.bugcheck
    yield "bugcheck", _title(bugcheck)
    if bugcheck.meaning:
        yield "", bugcheck.meaning
    # A dump of a running system may have no bug check at all.
    for place, parameter in enumerate(bugcheck.parameters if bugcheck.code != 0 else (), 1):
        yield f"  parameter {place}", _parameter(parameter, report.machine)
    if report.exception is not None:
        yield "exception", exception_line(report.exception, report.machine)
    if report.instruction_pointer is not None:
        yield "stopped at", located(report.instruction_pointer, report.machine)
    if report.module is not None:
        yield "module", _module(report.module)
    if report.third_party_on_stack:
        found = [f"{one.location} ({one.words:,})" for one in report.third_party_on_stack]
        yield "on its stack", f"{', '.join(found)}: third party? (a guess)"
    if report.signature is not None:
        yield "signature", f"{report.signature.text} ({report.signature.hash})"


def _title(bugcheck: BugcheckFacts) -> str:
    code = bugcheck.code
    if code is None:
        return NOT_WRITTEN
    if bugcheck.name is None:
        return f"{code:08x} {'(no known bug check)' if code else '(no bug check)'}"
    if bugcheck.writer:
        tool = f"(written by {bugcheck.writer}, no bug check of Windows)"
        return f"{code:08x} {bugcheck.name} {tool}"
    standard = bugcheck.standard_code
    twin = "" if standard == code else f" ({standard:x} in a small dump)"
    return f"{code:08x} {bugcheck.name}{twin}"


def _parameter(parameter: ParameterFacts, machine: Machine) -> str:
    if parameter.value is None:
        return NOT_WRITTEN
    parts = (parameter.meaning, parameter.name or parameter.location)
    said = ": ".join(part for part in parts if part)
    return f"{tick_of(parameter.value, machine)}  {said}".rstrip()


def located(where: Location, machine: Machine) -> str:
    """Return an address with its module behind it."""
    return f"{tick_of(where.address, machine)} {where.location or ''}".rstrip()


def exception_line(found: ExceptionFacts, machine: Machine) -> str:
    """Return an exception as one line; empty without a code, as the parameters then say it all."""
    if found.code is None:
        return ""
    parts = [f"{found.code:08x} {found.name or ''}".rstrip()]
    if found.address is not None:
        parts.append(f"at {found.address.location or tick_of(found.address.address, machine)}")
    access = access_words(found, machine)
    return " ".join(parts) + (f", {access}" if access else "")


def access_words(found: ExceptionFacts, machine: Machine) -> str | None:
    """Return the memory access of the instruction in words; None where it is not known."""
    if found.faulting_address is None:
        return None
    doing = "accessing" if found.access_type is None else _ACCESSES[found.access_type]
    if found.faulting_address == (1 << machine.pointer_size * _WIDTH) - 1:
        return f"{doing} an address that the processor does not report"
    return f"{doing} {tick_of(found.faulting_address, machine)}"


def _module(module: ModuleFacts) -> str:
    facts = [module.name]
    if module.date is not None:
        facts.append(f"of {module.date.value}")
    elif module.timestamp:
        facts.append(f"timestamp {module.timestamp:08x}")
    facts.append(f"size {module.size:x}")
    if module.third_party is not None and module.third_party.value:
        facts.append("third party?")
    doubt = f"; {module.doubt}" if module.doubt else ""
    return f"{', '.join(facts)} ({module.evidence}{doubt})"
