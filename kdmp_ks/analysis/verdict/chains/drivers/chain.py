"""`drivers`: the driver that the fault, its caller, the thread or the stack names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.verdict.chains.drivers.faulting import (
    faulting_claim,
    faulting_evidence,
    find_faulting,
)
from kdmp_ks.analysis.verdict.standing import names_nobody

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding


def drivers(case: Case) -> Iterator[Finding]:
    """Name drivers, unless the thread of the bug check only reports or finds something."""
    if names_nobody(case.code):
        return
    faulting = find_faulting(case)
    if faulting is None:
        return
    claim = faulting_claim(case, faulting, ())
    yield faulting_evidence(case, faulting) if claim is None else claim
