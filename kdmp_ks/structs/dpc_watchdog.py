"""Structures of the DPC watchdog (bug check 0x133): call stacks that Windows sampled itself.

DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK is parameter 3 of kind 1, parameter 4 of kind 0 in newer builds.
The profile that it leads to was seen in one dump; it has no public description, so the name
DPC_WATCHDOG_SAMPLE is not one of Windows.

References:
    ``ntddk.h`` of the Windows Driver Kit.
"""

from __future__ import annotations

from typing import Final

from construct import Array, Int16ul, Int32ul, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

DPC_WATCHDOG_SIGNATURE: Final = 0xAEBECEDE
"""``Signature`` of a DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK."""
DPC_WATCHDOG_FRAMES: Final = 32
"""Most return addresses of a sample."""

DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK = "DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK" / Struct(
    "Signature" / Int32ul * "0xaebecede.",
    "Revision" / Int16ul * "1.",
    "Size" / Int16ul * "Bytes of this structure, 0x10.",
    "DpcWatchdogProfileOffset" / Int16ul * "Offset in the KPRCB of a pointer to the profile.",
    Padding(2),
    "DpcWatchdogProfileLength" / Int32ul * "Bytes of the profile.",
)

DPC_WATCHDOG_SAMPLE = "DPC_WATCHDOG_SAMPLE" / Struct(
    "FrameCount" / Int64ul * "Number of return addresses, 0 in a slot that was never used.",
    "Frames" / Array(DPC_WATCHDOG_FRAMES, POINTER64) * "Return addresses, the innermost first.",
)
