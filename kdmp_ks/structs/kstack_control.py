"""KSTACK_CONTROL: the segment of a kernel stack, and the one that the thread used before.

``KTHREAD.InitialStack`` leads to it. Routines that need more stack (KeExpandKernelStackAndCallout)
go on in a segment of its own. Seen in dumps of the builds 17763, 19041, 22000 (ARM64) and 26100.
"""

from __future__ import annotations

from construct import Struct

from kdmp_ks.structs.pointer import POINTER64

KERNEL_STACK_SEGMENT64 = "KERNEL_STACK_SEGMENT64" / Struct(
    "StackBase" / POINTER64 * "High end; 0 where there is no segment.",
    "StackLimit" / POINTER64 * "Low end.",
    "KernelStack" / POINTER64 * "Stack pointer at the switch to the next segment.",
    "InitialStack" / POINTER64 * "Address of the KSTACK_CONTROL of the segment.",
)

KSTACK_CONTROL64 = "KSTACK_CONTROL64" / Struct(
    "StackBase" / POINTER64 * "High end of this segment.",
    "ActualLimit" / POINTER64 * "Its low end; bit 0 is set while the stack is expanded.",
    "Previous" / KERNEL_STACK_SEGMENT64 * "The segment that was in use before.",
)
