"""KUSER_SHARED_DATA: the page by which the kernel informs every process about the system.

User mode sees the same page, read-only, at `KUSER_SHARED_DATA_USER_ADDRESS`. Only
fields whose offset and meaning were checked are declared.
"""

from __future__ import annotations

from typing import Final

from construct import (
    Array,
    Int8ul,
    Int16ul,
    Int32sl,
    Int32ul,
    Int64sl,
    Int64ul,
    PaddedString,
    Padding,
    Struct,
)

from kdmp_ks.addresses import KUSER_SHARED_DATA_64

KUSER_SHARED_DATA_ADDRESS: Final = KUSER_SHARED_DATA_64
"""Address in the kernel of a 64-bit Windows."""
KUSER_SHARED_DATA_USER_ADDRESS: Final = 0x7FFE0000
"""Address in every process."""

KSYSTEM_TIME = "KSYSTEM_TIME" / Struct(
    "LowPart" / Int32ul,
    "High1Time" / Int32sl * "Valid where it equals ``High2Time``: else it was being written.",
    "High2Time" / Int32sl,
)

KUSER_SHARED_DATA = "KUSER_SHARED_DATA" / Struct(
    "TickCountLowDeprecated" / Int32ul,
    "TickCountMultiplier" / Int32ul,
    "InterruptTime" / KSYSTEM_TIME * "Since the start, in units of 100 ns.",
    "SystemTime" / KSYSTEM_TIME * "UTC, in units of 100 ns since 1601.",
    "TimeZoneBias" / KSYSTEM_TIME * "SystemTime less this is local time.",
    "ImageNumberLow" / Int16ul * "Machine, as IMAGE_FILE_MACHINE_*.",
    "ImageNumberHigh" / Int16ul,
    "NtSystemRoot" / PaddedString(520, "utf-16-le") * "Where Windows is installed.",
    Padding(8),
    "TimeZoneId" / Int32ul,
    "LargePageMinimum" / Int32ul,
    Padding(0x18),
    "NtBuildNumber" / Int32ul * "The build in the low 16 bits, flags in the high four.",
    "NtProductType" / Int32ul * "1 workstation, 2 domain controller, 3 server.",
    "ProductTypeIsValid" / Int8ul,
    Padding(1),
    "NativeProcessorArchitecture" / Int16ul * "9 AMD64, 0xc ARM64, 0 x86.",
    "NtMajorVersion" / Int32ul,
    "NtMinorVersion" / Int32ul,
    "ProcessorFeatures" / Array(64, Int8ul),
    Padding(0x10),
    "BootId" / Int32ul * "Counts the starts of this Windows.",
    Padding(8),
    "SuiteMask" / Int32ul,
    "KdDebuggerEnabled" / Int8ul,
    Padding(3),
    "ActiveConsoleId" / Int32ul,
    Padding(0xC),
    "NumberOfPhysicalPages" / Int32ul,
    "SafeBootMode" / Int8ul,
    "VirtualizationFlags" / Int8ul,
    Padding(2),
    "SharedDataFlags" / Int32ul,
    Padding(0xC),
    "QpcFrequency" / Int64sl * "Steps of the performance counter in a second.",
    Padding(0x18),
    "TickCount" / KSYSTEM_TIME,
    Padding(4),
    "Cookie" / Int32ul,
    Padding(0x7C),
    "InterruptTimeBias" / Int64ul * "Time slept, in units of 100 ns.",
    Padding(8),
    "ActiveProcessorCount" / Int32ul,
    "ActiveGroupCount" / Int8ul,
    Padding(0x13),
    "XState" / Struct("EnabledFeatures" / Int64ul * "Parts of the extended state in use."),
)
