"""`Remark`: a noteworthy fact about the machine, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.ground.inferred import Confidence


@frozen
class Remark(Facts):
    """A noteworthy fact about the machine, in words.

    Attributes:
        kind: Kind of the fact, for programs, such as ``memory_overclocked``.
        message: One line for people.
        evidence: The data it rests on.
        confidence: Confidence.
    """

    kind: str
    message: str
    evidence: str
    confidence: Confidence
