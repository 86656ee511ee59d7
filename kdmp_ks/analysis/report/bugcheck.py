"""`BugcheckFacts`: the bug check of a dump, and the meaning of its parameters."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.location import place_of
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.analysis.unknown_fact import UnknownFactError, written
from kdmp_ks.bugchecks import Parameter, Role, find_bugcheck
from kdmp_ks.errors import KdmpError
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.analysis.report.reported_dump import ReportedDump

_NO_ADDRESSES: Final = frozenset(
    {
        Role.ACCESS,
        Role.COUNT,
        Role.EXCEPTION_CODE,
        Role.FLAGS,
        Role.HANDLE,
        Role.IRQL,
        Role.KIND,
        Role.PHYSICAL_ADDRESS,
        Role.POOL_TAG,
        Role.PTE_VALUE,
        Role.SIZE,
        Role.STATUS,
        Role.TIME,
    }
)
"""Roles of parameters that are no virtual addresses, so that no module contains them."""


@frozen
class ParameterFacts(Facts):
    """A parameter of a bug check.

    Attributes:
        value: The value; None where it was not written.
        meaning: The meaning, for people; None where the parameter is unused or unknown.
        role: The meaning, for programs: a value of `kdmp_ks.bugchecks.Role`.
        name: Name of the value, such as that of an NTSTATUS; None where it has no known name.
        location: The value as ``nt+0x10``; None where no module contains it.
    """

    value: int | None = field(metadata=HEX)
    meaning: str | None
    role: str | None
    name: str | None
    location: str | None


@frozen
class BugcheckFacts(Facts):
    """The bug check of a dump.

    Attributes:
        code: The bug check code in the header; None where it was not written.
        standard_code: The same without the flag of small dumps (0x7e for 0x1000007e).
        name: Its symbolic name.
        writer: The tool that stores it in its dumps, for a code that is not a bug check of Windows.
        meaning: One sentence.
        parameters: The four parameters.
    """

    code: int | None = field(metadata=HEX)
    standard_code: int | None = field(metadata=HEX)
    name: str | None
    writer: str | None
    meaning: str | None
    parameters: tuple[ParameterFacts, ...]


def described_parameters(dump: ReportedDump) -> tuple[Parameter, ...]:
    """Return the parameters of a dump's bug check, with their roles where these are known."""
    known = find_bugcheck(dump.headers.bug_check_code)
    values = [int(value) for value in dump.headers.bug_check_code_parameters]
    if known is None:
        return tuple(map(Parameter, values))
    return known.parameters(values, dump.architecture)


def read_bugcheck(
    dump: ReportedDump, parameters: tuple[Parameter, ...], reasons: Reasons
) -> BugcheckFacts:
    """Describe the bug check.

    Args:
        dump: The dump.
        parameters: Its parameters, as `described_parameters` returns them.
        reasons: Gets the reasons for what is unknown.
    """
    raw = int(dump.headers.bug_check_code)
    code = reasons.attempt("bugcheck.code", lambda: written(raw))
    known = None if code is None else find_bugcheck(code)
    return BugcheckFacts(
        code=code,
        standard_code=code if known is None else known.code,
        name=None if known is None else known.name,
        writer=None if known is None else known.writer,
        meaning=None if known is None else known.explain([one.value for one in parameters]),
        parameters=tuple(_parameter(dump, one) for one in parameters),
    )


def _parameter(dump: ReportedDump, parameter: Parameter) -> ParameterFacts:
    role = parameter.role and parameter.role.value
    if parameter.value in FILLERS:
        return ParameterFacts(None, parameter.meaning, role, None, None)
    return ParameterFacts(
        parameter.value,
        parameter.meaning,
        role,
        _name(dump, parameter),
        _location(dump, parameter),
    )


def _location(dump: ReportedDump, parameter: Parameter) -> str | None:
    if parameter.role in _NO_ADDRESSES:
        return None
    return place_of(dump.architecture.pointer_from_64(parameter.value), dump)


def _name(dump: ReportedDump, parameter: Parameter) -> str | None:
    """Return the name of a value; of a thread or process, whether it was running."""
    if parameter.name is not None:
        return parameter.name
    if parameter.role not in (Role.THREAD, Role.PROCESS):
        return None
    try:
        thread, process = dump.current_thread, dump.current_process
    except KdmpError:
        return None
    if thread is not None and parameter.value == thread.address:
        return "the current one"
    if process is None or parameter.value != process.address:
        return None
    name = process.image_name
    return f"the current one, {name.value}" if name else "the current one"


def find_location(dump: ReportedDump, parameters: tuple[Parameter, ...], role: Role) -> Location:
    """Return the address that a parameter of a role contains.

    Raises:
        UnknownFactError: No parameter has the role, or it was not written.
    """
    found = next((one.value for one in parameters if one.role is role), None)
    if found is None or found in FILLERS:
        raise UnknownFactError("no parameter of the bug check contains it")
    return locate(dump.architecture.pointer_from_64(found), dump)
