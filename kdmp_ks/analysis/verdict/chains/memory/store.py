"""0x1C7 and 0x154: the store of compressed memory found a page that is not what was stored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CORRUPT: Final = 0x1C7
EXCEPTION: Final = 0x154
CODES: Final = frozenset((CORRUPT, EXCEPTION))

_WRONG_HASH: Final = frozenset((0, 1, 2))


def store(case: Case) -> Iterator[Finding]:
    """Blame the memory for a wrong hash: a page is only read between the two."""
    if case.code == CORRUPT and case.parameters[0] in _WRONG_HASH:
        buffer = case.address(2)
        finding = f"the hash of the buffer at {buffer:#x} is not {case.parameters[2]:#x}"
        yield Claim(
            cause=Cause.HARDWARE,
            culprit="RAM",
            confidence=Confidence.MEDIUM,
            rank=Rank.CODE,
            summary="A compressed page changed while it was stored in memory.",
            evidence=(Evidence("hash of the store", finding, (buffer,)),),
            advice=(advice.TEST_MEMORY, advice.STOCK_SPEED, advice.CHECK_DISK),
        )
    elif case.code == CORRUPT:
        yield _doubtful("A record of the store changed while it was read.", "changed record")
    else:
        yield _doubtful("The store of compressed memory met an exception.", "exception")


def _doubtful(summary: str, test: str) -> Claim:
    return Claim(
        cause=Cause.HARDWARE,
        culprit="RAM",
        confidence=Confidence.LOW,
        rank=Rank.MACHINE,
        summary=summary,
        evidence=(Evidence(test, "mostly the memory or the disk, by Microsoft's description"),),
        advice=(advice.TEST_MEMORY, advice.CHECK_DISK),
    )
