"""KDPC: a deferred procedure call.

The layout is that of Windows 8 and later; in the list of Windows 7 an entry has two links.

References:
    ``wdm.h`` of the Windows Driver Kit; the types in the kernel's public symbols.
"""

from __future__ import annotations

from typing import Final

from construct import Int8ul, Int16ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

KDPC_TYPES: Final = (0x13, 0x1A)
"""``Type`` of a deferred procedure call, and of a threaded one."""

KDPC32 = "KDPC32" / Struct(
    "Type" / Int8ul * "0x13, or 0x1a for a threaded one.",
    "Importance" / Int8ul * "0 low, 1 medium, 2 high, 3 medium high.",
    "Number" / Int16ul * "Processor that it is for.",
    "DpcListEntry" / POINTER32 * "The next one in the queue.",
    "ProcessorHistory" / POINTER32 * "Processors that have run it, a bit each.",
    "DeferredRoutine" / POINTER32 * "The routine that is called.",
    "DeferredContext" / POINTER32 * "Argument that the driver chose.",
    "SystemArgument1" / POINTER32,
    "SystemArgument2" / POINTER32,
    "DpcData" / POINTER32 * "The queue that it is in; 0 while it is in none.",
)

KDPC64 = "KDPC64" / Struct(
    "Type" / Int8ul * "0x13, or 0x1a for a threaded one.",
    "Importance" / Int8ul * "0 low, 1 medium, 2 high, 3 medium high.",
    "Number" / Int16ul * "Processor that it is for.",
    Padding(4),
    "DpcListEntry" / POINTER64 * "The next one in the queue.",
    "ProcessorHistory" / POINTER64 * "Processors that have run it, a bit each.",
    "DeferredRoutine" / POINTER64 * "The routine that is called.",
    "DeferredContext" / POINTER64 * "Argument that the driver chose.",
    "SystemArgument1" / POINTER64,
    "SystemArgument2" / POINTER64,
    "DpcData" / POINTER64 * "The queue that it is in; 0 while it is in none.",
)
