"""0x116, 0x117 and 0x141: a GPU stopped responding.

Parameter 2 is an address in the display driver. Where it is in one of the modules with which
Windows watches displays, the driver is not known: these report only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.analysis.verdict.surroundings import display_adapters, sleep_transition
from kdmp_ks.bugchecks import status_name
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module

NOT_RECOVERED: Final = 0x116
CODES: Final = frozenset((NOT_RECOVERED, 0x117, 0x141))

_REPORTERS: Final = frozenset(("dxgkrnl.sys", "dxgmms1.sys", "dxgmms2.sys", "watchdog.sys"))
_STATUS_MASK: Final = 0xFFFFFFFF
_FIRST_STATUS: Final = 0x80000000
_MICROSOFT_ADVICE: Final = "Install the display driver of the GPU's vendor."
_OTHER_GPU: Final = "Try another GPU if other versions of the driver stop as well."


def display(case: Case) -> Iterator[Finding]:
    """Name the module of the second parameter: the display driver's own address."""
    at = case.address(2)
    module = case.module_at(at)
    context = (*_context(case, int(at)), *display_adapters(case), *sleep_transition(case))
    if module is None:
        said = f"no module covers the display driver's address {at:#x}"
        yield from (Evidence("bug check", said, (at,)), *context)
        return
    finding = f"parameter 2 is {case.place(at)}{_status(case)}"
    evidence = (Evidence("bug check", finding, (at,)), *context)
    if case.is_core(module) or module.name.casefold() in _REPORTERS:
        yield _unnamed(case, evidence)
    else:
        yield _driver(case, module, evidence)


def _driver(case: Case, module: Module, evidence: tuple[Evidence, ...]) -> Claim:
    foreign = case.is_third_party(module)
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, Confidence.HIGH) if foreign else Confidence.LOW,
        rank=Rank.CODE,
        summary=f"The GPU of {module.name} stopped responding{_outcome(case)}.",
        evidence=evidence,
        advice=(
            f"Install another version of {module.name}, cleanly." if foreign else _MICROSOFT_ADVICE,
            advice.CHECK_GPU,
            _OTHER_GPU,
        ),
    )


def _unnamed(case: Case, evidence: tuple[Evidence, ...]) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit="GPU",
        confidence=Confidence.LOW,
        rank=Rank.CODE,
        summary=f"A GPU stopped responding{_outcome(case)}; which driver it has is not stored.",
        evidence=evidence,
        advice=("Install another version of the display driver.", advice.CHECK_GPU, _OTHER_GPU),
    )


def _outcome(case: Case) -> str:
    if case.code == NOT_RECOVERED:
        return ", and resetting it failed"
    return "; Windows reset it"


def _status(case: Case) -> str:
    """Return the status of the recovery, parameter 3, if it is one."""
    status = case.parameters[2] & _STATUS_MASK
    if case.code != NOT_RECOVERED or status < _FIRST_STATUS:
        return ""
    return f"; the status of the recovery is {status:#x} {status_name(status) or ''}".rstrip()


def _context(case: Case, at: int) -> Iterator[Evidence]:
    """Compare with the TDR recovery context, where the dump has it."""
    from kdmp_ks.analysis.watchdog.display_recovery import find_display_recovery
    from kdmp_ks.ground.warnings import Warnings

    warnings = Warnings()
    found = case.attempt(lambda: find_display_recovery(case.dump, warnings))
    if found is not None and not warnings:
        finding = f"the TDR recovery context at {found.context:#x} has the address {at:#x}, too"
        yield Evidence("TDR recovery context", finding, (found.context,))
