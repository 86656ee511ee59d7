"""`Role`: what a crash, by its own verdict, contributes to the verdict on its machine."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Cause
from kdmp_ks.analysis.verdict.standing import NAMED_BY_PARAMETERS, ON_REQUEST, REPORTERS

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.crash import Crash

STEPS: Final = ("low", "medium", "high")
"""Confidences in ascending order."""
CORE_PARTS: Final = frozenset(("RAM", "CPU", "CPU or RAM"))
"""Parts whose failure makes any code fail."""
VERIFIER: Final = frozenset((0xC4, 0xC9, 0xCD, 0xD5, 0xD6, 0xDA, 0xE6))
"""Stop codes by which driver verifier and special pool catch a driver in the act."""
DISPLAY: Final = frozenset((0x113, 0x116, 0x117, 0x119, 0x10E, 0x141, 0x142))
"""Stop codes of displays that do not respond."""
DISK: Final = frozenset((0x24, 0x77, 0x7A, 0xED, 0xEF, 0xF4, 0x154, 0xC000021A))
"""Stop codes that a failing disk leads to."""
DISK_ONLY: Final = frozenset((0x77, 0x7A, 0xED, 0x154))
"""Stop codes of the disk that a failure of a process does not lead to."""
POOL: Final = frozenset((0x19, 0xC2, 0xC5, 0x139, 0x13A))
"""Stop codes of pool and lists that somebody corrupted before."""
_NAMING: Final = (REPORTERS | NAMED_BY_PARAMETERS | VERIFIER) - {0x124, 0x101}
_SIGNS: Final = frozenset(("contradiction",))
_HARDWARE, _ACTION, _PROCESS = (
    Cause.HARDWARE.value, Cause.USER_ACTION.value, Cause.USER_PROCESS.value,
)  # fmt: skip
_DRIVERS: Final = frozenset((Cause.THIRD_PARTY_DRIVER.value, Cause.MICROSOFT_DRIVER.value))


class Role(Enum):
    """Roles of crashes."""

    OWN = "has nothing to do with other crashes: somebody asked for it"
    PROOF = "a test of its own shows that processor or memory failed"
    PART = "a test of its own shows that the display adapter, the disk or another part failed"
    SIGN = "a hint that processor or memory failed"
    NAMED = "the stop code, or two tests, name a driver"
    DRIVER = "a test of its own names a driver"
    PROCESS = "a process ended; why is unknown"
    OPEN = "no more than a hint"


def step_of(crash: Crash) -> int:
    """Return the confidence of a crash's own verdict as a number: 0 low, 1 medium, 2 high."""
    return STEPS.index(crash.confidence) if crash.confidence in STEPS else 0


def role_of(crash: Crash) -> Role:
    """Return the role of a crash in its group.

    Args:
        crash: The crash with the verdict of its dump.
    """
    step = step_of(crash)
    if crash.kind == _ACTION or crash.code in ON_REQUEST:
        return Role.OWN
    if crash.kind == _PROCESS:
        return Role.PROCESS
    if crash.kind == _HARDWARE:
        if crash.culprit is not None and crash.culprit not in CORE_PARTS:
            return Role.PART if step else Role.OPEN
        return Role.PROOF if step else Role.SIGN
    if crash.kind in _DRIVERS and step:
        named = step == len(STEPS) - 1 or crash.code in _NAMING
        return Role.NAMED if named else Role.DRIVER
    return Role.SIGN if shows_hardware(crash) else Role.OPEN


def shows_hardware(crash: Crash) -> bool:
    """Whether tests of the dump speak against the hardware, whatever its verdict is."""
    return bool(crash.failed or crash.bits or _SIGNS & set(crash.tests))


def is_foreign(crash: Crash) -> bool:
    """Whether the dump's own verdict names a driver that Microsoft did not write."""
    return crash.kind == Cause.THIRD_PARTY_DRIVER.value and crash.culprit is not None
