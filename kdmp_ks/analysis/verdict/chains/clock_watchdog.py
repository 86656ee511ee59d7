"""0x101: a processor did not answer the clock interrupt.

The thread of the stop runs on another processor and only reports it. The processor that hangs has
the KPRCB of parameter 3 and the number of parameter 4; its registers, where the dump has them, are
those of the last time it answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x101,))


def clock_watchdog(case: Case) -> Iterator[Finding]:
    """Look where the processor that hangs was."""
    number = case.parameters[3]
    at = case.attempt(lambda: _instruction(case))
    module = None if at is None else case.module_at(at)
    hangs = f"processor {number} does not answer"
    if at is not None and module is not None and case.is_third_party(module):
        yield Claim(
            cause=Cause.THIRD_PARTY_DRIVER,
            culprit=module.name,
            confidence=Confidence.MEDIUM,
            rank=Rank.CODE_CHAIN,
            summary=f"Processor {number} stopped answering in {module.name}.",
            evidence=(Evidence("processor", f"{hangs}; it is at {case.place(at)}", (at,)),),
            advice=(advice.update(module.name), advice.STOCK_SPEED),
        )
        return
    where = "its registers are not in the dump" if at is None else f"it is at {case.place(at)}"
    yield Claim(
        cause=Cause.HARDWARE,
        culprit="CPU",
        confidence=Confidence.LOW if at is None else Confidence.MEDIUM,
        rank=Rank.CODE_CHAIN,
        summary=f"Processor {number} stopped answering, in no driver of somebody else's.",
        evidence=(Evidence("processor", f"{hangs}; {where}", () if at is None else (at,)),),
        advice=(
            advice.STOCK_SPEED,
            "Update the firmware (BIOS) of the machine, which brings microcode for the processor.",
            advice.OTHER_DUMPS,
        ),
    )


def _instruction(case: Case) -> Gva | None:
    """Return the instruction of the processor whose KPRCB is parameter 3."""
    address = case.address(3)
    for processor in case.dump.processors:
        if processor.address == address:
            return Gva(case.dump.architecture.instruction_of(processor.context))
    return None
