"""`Outcome`: the result of a test of the instruction."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva


class Result(str, Enum):
    """Results of a test.

    Attributes:
        PASSED: The instruction explains the fault.
        FAILED: It does not.
        NOT_EXAMINED: The dump lacks something, or the test does not apply.
    """

    PASSED = "passed"
    FAILED = "failed"
    NOT_EXAMINED = "not examined"


@frozen
class Outcome(Facts):
    """Result of a test of the instruction.

    Attributes:
        test: Name of the test, such as ``instruction boundary``.
        result: ``passed``, ``failed`` or ``not examined``.
        finding: The finding, or why nothing was examined, in words.
        addresses: Addresses where the finding can be checked.
        strong: Whether a failure has no likely explanation but the hardware.
        software: An explanation of a failure without a fault of the hardware; None where none is
            known.
        bit: Number of the bit that was wrong alone; None where the finding is about none.
    """

    test: str
    result: Result
    finding: str
    addresses: tuple[Gva, ...] = ()
    strong: bool = False
    software: str | None = None
    bit: int | None = None


def passed(test: str, finding: str, addresses: tuple[Gva, ...] = ()) -> Outcome:
    """Make the outcome of a test that was passed."""
    return Outcome(test, Result.PASSED, finding, addresses)


def not_examined(test: str, reason: str) -> Outcome:
    """Make the outcome of a test that says nothing."""
    return Outcome(test, Result.NOT_EXAMINED, reason)
