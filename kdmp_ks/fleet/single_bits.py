"""`single_bits`: numbers of single bits that the findings of a row name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.fleet.parts import RowCheck, RowEvidence

_BIT: Final = re.compile(r"\bbit (\d{1,2})\b")
_TEST: Final = "single bit"


def single_bits(evidence: Iterable[RowEvidence], checks: Iterable[RowCheck]) -> tuple[int, ...]:
    """Return the numbers of the bits that were wrong alone, each once, ascending.

    Args:
        evidence: The findings that the verdict rests on.
        checks: The tests of the faulting instruction; those that failed count.
    """
    found = {int(one[1]) for text in _texts(evidence, checks) for one in _BIT.finditer(text)}
    return tuple(sorted(found))


def _texts(evidence: Iterable[RowEvidence], checks: Iterable[RowCheck]) -> Iterator[str]:
    yield from (one.finding for one in evidence if one.test == _TEST)
    yield from (one.finding for one in checks if one.result == "failed")
