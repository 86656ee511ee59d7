"""KSWITCH_FRAME: the registers of a thread that does not run.

On AMD64 KTHREAD.KernelStack leads to the frame: the stack pointer as SwapContext left it, called by
a routine that had saved the registers to be preserved; the stack of that routine begins behind the
frame. On ARM64 ``SwitchFrame`` is a field of KTHREAD. Seen in dumps of the builds 17763, 19041,
22000 (ARM64) and 26100.
"""

from __future__ import annotations

from construct import Int8ul, Int32ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

KSWITCH_FRAME_AMD64 = "KSWITCH_FRAME_AMD64" / Struct(
    Padding(0x28),
    "MxCsr" / Int32ul,
    "ApcBypass" / Int8ul,
    Padding(3),
    "Rbp" / POINTER64,
    "Return" / POINTER64 * "Where the thread goes on.",
)

KSWITCH_FRAME_ARM64 = "KSWITCH_FRAME_ARM64" / Struct(
    "Fp" / POINTER64,
    "Pc" / POINTER64 * "Where the thread goes on.",
)
