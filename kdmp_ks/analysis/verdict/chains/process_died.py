"""0xEF and 0xF4: a process that Windows cannot go on without has ended.

The process is the victim. Its exit status, where the dump has it, can point to the disk.
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

CRITICAL_PROCESS_DIED: Final = 0xEF
CODES: Final = frozenset((CRITICAL_PROCESS_DIED, 0xF4))


def process_died(case: Case) -> Iterator[Finding]:
    """Name the process that ended, as a victim."""
    died = case.address(1 if case.code == CRITICAL_PROCESS_DIED else 2)
    name = _name(case, died)
    said = name or "A critical process"
    evidence = [Evidence("stop code", f"the process at {died:#x} ended", (Gva(died),))]
    if name is not None:
        evidence.append(Evidence("process", f"its image is {name}", (Gva(died),)))
    yield Claim(
        cause=Cause.USER_PROCESS,
        culprit=None,
        confidence=Confidence.MEDIUM,
        rank=Rank.CODE,
        summary=f"{said} ended, and Windows cannot go on without it; why is not in the dump.",
        evidence=tuple(evidence),
        advice=(
            "Read the event log before the crash: errors of the disk, of services and of the"
            " process itself.",
            advice.CHECK_DISK,
            advice.TEST_MEMORY,
            "Repair the files of Windows (sfc /scannow, DISM).",
        ),
    )


def _name(case: Case, address: int) -> str | None:
    """Return the image name of the process that ended, if it is the current one."""
    process = case.attempt(lambda: case.dump.current_process)
    if process is None or process.address != address or process.image_name is None:
        return None
    return str(process.image_name.value)
