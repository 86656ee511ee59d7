"""Conventions of ``!analyze``, by published outputs: beginnings of buckets, skipped functions.

The first part of a bucket is ``AV`` for an access violation, otherwise the stop code, for some
codes with a parameter behind it. ``LKD_`` comes before the codes of live dumps, which stop no
machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.bugchecks.value_names import unextended

if TYPE_CHECKING:
    from collections.abc import Sequence

ACCESS_VIOLATION: Final = 0xC0000005
ALWAYS_ACCESS: Final = frozenset((0xA, 0x50, 0xD1))
"""Stop codes that are about an access violation."""
EXCEPTIONS: Final = frozenset((0x1E, 0x3B, 0x7E))
"""Stop codes with the code of an exception as parameter 1."""
FAST_FAIL: Final = 0x139
POWER_STATE: Final = 0x9F
DPC_WATCHDOG: Final = 0x133
PATCH_GUARD: Final = 0x109

_WITH_KIND: Final = frozenset((0x19, 0x1A, 0x4E, 0x7F, POWER_STATE, 0xC2, 0x13A))
"""Stop codes that parameter 1 is written behind."""
_LIVE: Final = frozenset((0x117, 0x141, 0x142, 0x193, 0x1A1, 0x1A2, 0x1A8, 0x1CC, 0x1CF, 0x1DB))
"""Stop codes of live dumps."""
_WATCHDOGS: Final = {0: "DPC", 1: "ISR"}
_FAST_FAILS: Final = {
    0x0: "LEGACY_GS_VIOLATION",
    0x1: "VTGUARD_CHECK_FAILURE",
    0x2: "STACK_COOKIE_CHECK_FAILURE",
    0x3: "CORRUPT_LIST_ENTRY",
    0x5: "INVALID_ARG",
    0x8: "RANGE_CHECK_FAILURE",
    0xA: "GUARD_ICALL_CHECK_FAILURE",
    0xE: "INVALID_REFERENCE_COUNT",
    0x12: "INVALID_JUMP_BUFFER",
    0x1D: "INVALID_BALANCED_TREE",
    0x1E: "INVALID_NEXT_THREAD",
}
"""FAST_FAIL_*; 3, 0x1d and 0x1e have been published in buckets."""

SKIPPED: Final = frozenset(
    (
        "KeBugCheck", "KeBugCheckEx", "KeBugCheck2", "KiBugCheckDispatch", "KiFastFailDispatch",
        "KiRaiseSecurityCheckFailure", "KiExceptionDispatch", "KiDispatchException",
        "RtlDispatchException", "RtlRaiseStatus", "RtlpExecuteHandlerForException",
        "_C_specific_handler", "__C_specific_handler", "KiPageFault", "KiPageFaultShadow",
        "KiGeneralProtectionFault", "KiDivideErrorFault", "KiInvalidOpcodeFault",
        "KiSegmentNotPresentFault", "KiStackFault", "KiDoubleFaultAbort", "KiBreakpointTrap",
        "KiDebugTrapOrFault", "KiMcheckAbort", "KxMcheckAbort", "KiNmiInterrupt",
        "KxNmiInterrupt", "KiInterruptDispatch", "KiInterruptDispatchNoLock",
        "KiInterruptDispatchNoLockNoEtw", "KiInterruptDispatchNoEOI", "MmAccessFault",
        "MiSystemFault", "KiSystemServiceHandler", "KiFatalExceptionHandler",
        "KiFatalExceptionFilter", "VerifierBugCheckIfAppropriate", "HalBugCheckSystem",
        "WheaReportHwError", "KiSwapContext", "SwapContext", "KiSwapThread", "KiCommitThreadWait",
        "KeWaitForSingleObject", "KeWaitForMultipleObjects", "memcpy", "memmove", "memset",
        "memcmp", "guard_dispatch_icall", "_guard_dispatch_icall", "guard_check_icall",
        "DbgBreakPointWithStatus", "RtlpBreakWithStatusInstruction", "KiBugCheckDebugBreak",
        "PspSystemThreadStartup", "KiStartSystemThread", "KxStartSystemThread", "ExpWorkerThread",
        "KiSystemServiceCopyEnd", "KiStartUserThread", "KxStartUserThread",
    )
)  # fmt: skip
"""Functions of the kernel that are no culprits: they report, wait, copy, or start threads."""


def begins_live(code: int) -> str:
    """Return ``LKD_`` for the stop codes of live dumps, nothing for others.

    Args:
        code: The stop code, without the bit of small dumps.
    """
    return "LKD_" if code in _LIVE else ""


def is_access_violation(code: int, parameters: Sequence[int]) -> bool:
    """Whether a bug check is about an access violation.

    Args:
        code: The stop code, without the bit of small dumps.
        parameters: Its parameters.
    """
    if code in ALWAYS_ACCESS:
        return True
    return code in EXCEPTIONS and unextended(parameters[0]) == ACCESS_VIOLATION


def bucket_prefix(code: int, parameters: Sequence[int]) -> str:
    """Return the part of a bucket before its culprit.

    Args:
        code: The stop code, without the bit of small dumps.
        parameters: Its parameters.

    Example:
        >>> bucket_prefix(0x13A, (0x12, 0, 0, 0)), bucket_prefix(0xD1, (0, 2, 0, 0))
        ('0x13A_12', 'AV')
    """
    if is_access_violation(code, parameters):
        return "AV"
    first, text = unextended(parameters[0]), f"{begins_live(code)}0x{code:X}"
    if code == FAST_FAIL:
        name = _FAST_FAILS.get(first)
        return f"{text}_{first:x}" + ("" if name is None else f"_{name}")
    if code == DPC_WATCHDOG:
        kind = _WATCHDOGS.get(first)
        return text if kind is None else f"{text}_{kind}"
    if code == PATCH_GUARD:
        return f"{text}_{unextended(parameters[3]):x}"
    return f"{text}_{first:x}" if code in EXCEPTIONS | _WITH_KIND else text
