"""0x19, 0xC2 and 0x13A: corrupt pool. Who finds the damage is seldom who did it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.report.bugcheck import described_parameters
from kdmp_ks.analysis.verdict.claim import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding

CODES: Final = frozenset((0x19, 0xC2, 0x13A))


def pool(case: Case) -> Iterator[Finding]:
    """Report what was found corrupt; it names nobody."""
    kind = described_parameters(case.dump)[0]
    said = f"{kind.name} ({kind.value:#x})" if kind.name else f"kind {kind.value:#x}"
    yield Evidence(
        "stop code",
        f"corrupt pool, {said}: the code that found the damage is seldom the code that did it",
    )
