"""`accuse`: a claim that names a driver, by whoever wrote it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.third_party import guess_third_party, known_driver
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.analysis.verdict.hypervisor import STEPS, is_of_hypervisor
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module


def described(module: Module) -> str:
    """Return the name of a module with its maker and purpose, as far as they are known.

    For example ``nvlddmkm.sys (NVIDIA, display driver)``.
    """
    known = known_driver(module)
    facts = () if known is None else (known.vendor, known.purpose)
    said = ", ".join(one for one in facts if one is not None)
    return f"{module.name} ({said})" if said else module.name


def is_kernel(case: Case, module: Module) -> bool:
    """Whether a module is the kernel or its hardware layer, where every crash leads to."""
    return module is case.kernel or module.name.lower() == "hal.dll"


def accuse(
    module: Module,
    rank: Rank,
    confidence: Confidence,
    summary: str,
    evidence: tuple[Evidence, ...],
) -> Claim:
    """Claim that a driver is the cause.

    The confidence is low where it is not sure who wrote the driver.

    Args:
        module: The driver; it has a name.
        rank: Place of the evidence in the order of trust.
        confidence: How sure the evidence is.
        summary: The claim in one sentence.
        evidence: What it rests on.
    """
    guess = guess_third_party(module)
    foreign = guess is not None and guess.value
    doubted = guess is None or (foreign and guess.confidence is Confidence.LOW)
    steps: tuple[str, ...] = (advice.update(module.name), advice.OTHER_DUMPS)
    if not foreign and is_of_hypervisor(module):
        steps = (*STEPS, advice.OTHER_DUMPS)
    elif not foreign:
        steps = (advice.OTHER_DUMPS, advice.DRIVER_VERIFIER, advice.FULLER_DUMP)
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER if foreign else Cause.MICROSOFT_DRIVER,
        culprit=module.name,
        confidence=Confidence.LOW if doubted else confidence,
        rank=rank,
        summary=summary,
        evidence=evidence,
        advice=steps,
    )
