"""Code of a driver that ran after the driver was unloaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.driver_names import find_cut_name
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.chains.drivers.faulting import faulting_evidence
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.chains.drivers.faulting import Faulting


def unloaded_claim(case: Case, faulting: Faulting) -> Claim | None:
    """Claim that the driver is the cause to which an address without code belonged."""
    if faulting.module is not None:
        return None
    found = case.attempt(lambda: case.dump.unloaded_modules.at(faulting.address))
    if not found:
        return None
    names = {one.name.casefold() for one in found}
    name = found[0].name
    if len(names) > 1 or not name:
        return None  # several drivers were there, one after another
    known = find_cut_name(name)
    ours = known is not None and known.is_microsoft
    return Claim(
        cause=Cause.MICROSOFT_DRIVER if ours else Cause.THIRD_PARTY_DRIVER,
        culprit=name,
        confidence=Confidence.LOW if ours or known is None else Confidence.MEDIUM,
        rank=Rank.MICROSOFT if ours else Rank.FAULT,
        summary=f"Code of {name} was called after the driver had been unloaded.",
        evidence=(faulting_evidence(case, faulting),),
        advice=(advice.update(name), advice.OTHER_DUMPS),
    )
