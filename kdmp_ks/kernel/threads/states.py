"""KTHREAD_STATE and KWAIT_REASON in words.

References:
    The enumerations of these names in the kernel's public symbols.
"""

from __future__ import annotations

from typing import Final

THREAD_STATES: Final = (
    "initialized", "ready", "running", "standby", "terminated", "waiting", "transition",
    "deferred ready", "gate wait", "waiting for process in-swap",
)  # fmt: skip
"""KTHREAD_STATE in words, by number."""
STATE_RUNNING: Final = 2
STATE_TERMINATED: Final = 4
STATE_WAITING: Final = 5

WAIT_REASONS: Final = (
    "Executive", "FreePage", "PageIn", "PoolAllocation", "DelayExecution", "Suspended",
    "UserRequest", "WrExecutive", "WrFreePage", "WrPageIn", "WrPoolAllocation",
    "WrDelayExecution", "WrSuspended", "WrUserRequest", "WrSpare0", "WrQueue", "WrLpcReceive",
    "WrLpcReply", "WrVirtualMemory", "WrPageOut", "WrRendezvous", "WrKeyedEvent", "WrTerminated",
    "WrProcessInSwap", "WrCpuRateControl", "WrCalloutStack", "WrKernel", "WrResource",
    "WrPushLock", "WrMutex", "WrQuantumEnd", "WrDispatchInt", "WrPreempted", "WrYieldExecution",
    "WrFastMutex", "WrGuardedMutex", "WrRundown", "WrAlertByThreadId", "WrDeferredPreempt",
    "WrPhysicalFault",
)  # fmt: skip
"""KWAIT_REASON by its Windows names, by number."""


def state_name(state: int) -> str | None:
    """Return a KTHREAD_STATE in words; None for a number that has none."""
    return THREAD_STATES[state] if 0 <= state < len(THREAD_STATES) else None


def wait_reason_name(reason: int) -> str | None:
    """Return a KWAIT_REASON by its Windows name; None for a number that has none."""
    return WAIT_REASONS[reason] if 0 <= reason < len(WAIT_REASONS) else None
