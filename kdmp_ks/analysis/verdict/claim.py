"""`Claim`: a possible cause of a crash, with the evidence for it; `Exoneration`: what is no cause.

Examinations of a dump make claims; `kdmp_ks.analysis.verdict.weigh` chooses among them.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TYPE_CHECKING, TypeAlias

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.inferred import Confidence


class Cause(str, Enum):
    """Kinds of causes."""

    HARDWARE = "hardware"
    THIRD_PARTY_DRIVER = "third-party-driver"
    MICROSOFT_DRIVER = "microsoft-driver"
    USER_PROCESS = "user-process"
    USER_ACTION = "user-action"
    UNDETERMINED = "undetermined"


class Rank(IntEnum):
    """Order of trust in evidence, the most trusted first.

    Attributes:
        CODE: The stop code and its parameters name the cause.
        MACHINE: A test shows that the processor or the memory did not do what the code says.
        CODE_CHAIN: Structures behind the parameters lead to a driver.
        FAULT: The faulting instruction, the caller of a leaf, or the start of the thread is in a
            driver that Microsoft did not write.
        STACK: A driver that Microsoft did not write is on the stack.
        MICROSOFT: The faulting instruction is in a driver of Microsoft.
    """

    CODE = 0
    MACHINE = 1
    CODE_CHAIN = 2
    FAULT = 3
    STACK = 4
    MICROSOFT = 5


@frozen
class Evidence(Facts):
    """A finding that a verdict rests on.

    Attributes:
        test: Name of the test or source, such as ``instruction boundary``.
        finding: The finding in words.
        addresses: Virtual addresses where the finding can be checked.
        bit: Number of the bit that was wrong alone; None where the finding is about none.
    """

    test: str
    finding: str
    addresses: tuple[Gva, ...] = ()
    bit: int | None = None


@frozen
class Exoneration(Facts):
    """A cause that suggests itself and is ruled out.

    Attributes:
        what: The suspect, such as ``win32kfull.sys``.
        reason: Why it is not the cause.
    """

    what: str
    reason: str


@frozen
class Claim(Facts):
    """A possible cause of a crash.

    Attributes:
        cause: The kind of cause.
        culprit: File name of the driver; for hardware ``RAM``, ``CPU``, ``CPU or RAM``, ``GPU``,
            ``disk``; None where the kind has no name to give.
        confidence: How sure the claim is by its own evidence.
        rank: Place in the order of trust.
        summary: The claim in one sentence.
        evidence: Findings that it rests on, in order of weight.
        exonerated: Suspects that the same evidence rules out.
        advice: What to do, in order of use.
    """

    cause: Cause
    culprit: str | None
    confidence: Confidence
    rank: Rank
    summary: str
    evidence: tuple[Evidence, ...]
    exonerated: tuple[Exoneration, ...] = ()
    advice: tuple[str, ...] = ()


Finding: TypeAlias = Claim | Exoneration | Evidence
"""A result of a chain; evidence alone supports no claim."""
