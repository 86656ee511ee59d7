"""`ModuleFacts`: the module that the bug check points to, and those on the stack."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.link_date import link_date
from kdmp_ks.analysis.location import module_at
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.analysis.third_party import guess_third_party, known_driver
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.analysis.verdict.standing import FINDERS, REPORTERS
from kdmp_ks.bugchecks import Parameter, Role
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Confidence, Inferred

if TYPE_CHECKING:
    from datetime import date

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.analysis.verdict.verdict import Verdict
    from kdmp_ks.kernel.modules.module import Module

MICROSOFT_DOUBT: Final = "Microsoft's: the code that failed, seldom the cause"
FINDER_DOUBT: Final = "it found damage that was done before"

_POINTING: Final = (Role.MODULE, Role.INSTRUCTION)
"""Roles of parameters that are in the module where something went wrong, the surest first: a
`MODULE` is the one to blame, an `INSTRUCTION` may be of the kernel on somebody's behalf."""


@frozen
class ModuleFacts(Facts):
    """The module that the bug check points to.

    Attributes:
        name: Name of its file.
        path: Its file, as the loader knows it.
        start: Its first address.
        size: Its size in memory.
        timestamp: ``TimeDateStamp`` of its PE header.
        date: The day on which the file was linked; None where the timestamp is missing or a hash.
        checksum: ``CheckSum`` of its PE header.
        third_party: Whether Microsoft did not write it, a guess; None for a module without a name.
        vendor: Who writes a driver of this name; None where that is not known.
        purpose: The purpose of the driver in words; None where that is not known.
        evidence: What points to it.
        confidence: How sure it is that the failing code is in it.
        doubt: Why it need not be the cause; None where nothing says so.
    """

    name: str
    path: str
    start: Gva
    size: int
    timestamp: int | None = field(metadata=HEX)
    date: Inferred[date] | None
    checksum: int | None = field(metadata=HEX)
    third_party: Inferred[bool] | None
    vendor: str | None
    purpose: str | None
    evidence: str
    confidence: str
    doubt: str | None


@frozen
class StackModule(Facts):
    """A module on the stack that is taken for somebody else's than Microsoft's.

    Attributes:
        name: Name of its file.
        location: Name that addresses in it are printed with.
        words: How many words of the stack are addresses in it.
        third_party: The guess.
        vendor: Who writes a driver of this name; None where that is not known.
        purpose: The purpose of the driver in words; None where that is not known.
    """

    name: str
    location: str
    words: int
    third_party: Inferred[bool] | None
    vendor: str | None
    purpose: str | None


def stack_module(module: Module, location: str, words: int) -> StackModule:
    """Describe a module on the stack.

    Args:
        module: The module.
        location: Name that addresses in it are printed with.
        words: How many words of the stack are addresses in it.
    """
    known = known_driver(module)
    return StackModule(
        name=module.name,
        location=location,
        words=words,
        third_party=guess_third_party(module),
        vendor=None if known is None else known.vendor,
        purpose=None if known is None else known.purpose,
    )


def only_reports(dump: ReportedDump) -> bool:
    """Whether the thread of the bug check only reports the failure of something else."""
    code = dump.headers.bug_check_code
    return code in REPORTERS or code & ~MINIDUMP_TWIN in REPORTERS


class _Pointed(NamedTuple):
    module: Module
    evidence: str
    confidence: Confidence


def find_module(
    dump: ReportedDump, parameters: tuple[Parameter, ...], verdict: Verdict | None = None
) -> ModuleFacts:
    """Describe the module that the bug check points to.

    Args:
        dump: The dump.
        parameters: The parameters of the bug check.
        verdict: The cause; a module that it does not name is doubted.

    Raises:
        UnknownFactError: Nothing points to a module.
    """
    found = _pointed(dump, parameters)
    if found is None:
        raise UnknownFactError("nothing points to a module")
    return module_facts(dump, found.module, found.evidence, found.confidence, verdict)


def module_facts(
    dump: ReportedDump,
    module: Module,
    evidence: str,
    confidence: Confidence,
    verdict: Verdict | None = None,
) -> ModuleFacts:
    """Describe a module.

    Args:
        dump: The dump.
        module: The module.
        evidence: What points to it.
        confidence: How sure it is that the failing code is in it.
        verdict: The cause; a module that it does not name is doubted.
    """
    guess, known = guess_third_party(module, dump), known_driver(module, dump)
    return ModuleFacts(
        name=module.name,
        path=module.path,
        start=module.start,
        size=module.size,
        timestamp=module.timestamp,
        date=link_date(module, dump),
        checksum=module.checksum,
        third_party=guess,
        vendor=None if known is None else known.vendor,
        purpose=None if known is None else known.purpose,
        evidence=evidence,
        confidence=confidence.word,
        doubt=_doubt(module.name, dump, verdict, ours=guess is not None and not guess.value),
    )


def _doubt(name: str, dump: ReportedDump, verdict: Verdict | None, *, ours: bool) -> str | None:
    """Return why a module need not be the cause; None where nothing says so."""
    if verdict is not None:
        folded = name.casefold()
        cleared = next((x for x in verdict.ruled_out if x.what.casefold() == folded), None)
        if cleared is not None:
            return cleared.reason
        culprit = verdict.culprit
        if culprit is not None and culprit.casefold() != folded:
            return f"the evidence points to {culprit}"
        if culprit is not None and verdict.confidence != Confidence.LOW.word:
            return None
    if dump.headers.bug_check_code & ~MINIDUMP_TWIN in FINDERS:
        return FINDER_DOUBT
    return MICROSOFT_DOUBT if ours else None


def _pointed(dump: ReportedDump, parameters: tuple[Parameter, ...]) -> _Pointed | None:
    """Return the module that something points to as the place of the failure.

    The module of the stop itself counts only if it is not the kernel: there every crash ends.
    """
    for role in _POINTING:
        for number, parameter in enumerate(parameters, 1):
            if parameter.role is role:
                address = dump.architecture.pointer_from_64(parameter.value)
                module = module_at(address, dump)
                if module is not None:
                    return _Pointed(module, f"parameter {number}", Confidence.HIGH)
    exception = dump.original_exception
    if exception is not None and exception.address is not None:
        module = module_at(exception.address, dump)
        if module is not None:
            return _Pointed(module, "the exception", Confidence.HIGH)
    if only_reports(dump):
        return None
    pointer = instruction_pointer(dump)
    module = None if pointer is None else module_at(pointer, dump)
    if module is None or module is dump.kernel_modules.by_name("nt"):
        return None
    return _Pointed(module, "where it stopped", Confidence.LOW)


def instruction_pointer(dump: ReportedDump) -> int | None:
    """Return the address at which the processor was; None where its registers are not known."""
    try:
        return dump.architecture.instruction_of(dump.context_record)
    except InvalidDataError:
        return None


def third_party_on_stack(dump: ReportedDump) -> tuple[StackModule, ...]:
    """Return the modules on the stack that are taken for somebody else's than Microsoft's.

    Raises:
        UnknownFactError: The thread only reports the failure of something else.
        KdmpError: The stack cannot be read.
    """
    if only_reports(dump):
        code = dump.headers.bug_check_code & ~MINIDUMP_TWIN
        raise UnknownFactError(f"the thread of bug check {code:#x} only reports the failure")
    label = dump.kernel_modules.symbols.label
    return tuple(
        stack_module(module, label(module), count)
        for module, count in dump.raw_stack.third_party.items()
    )
