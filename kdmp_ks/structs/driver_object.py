"""DRIVER_OBJECT and DRIVER_EXTENSION: a driver that was loaded, and its routines.

DRIVER_OBJECT has the same layout from Windows XP to Windows 11, and on AMD64 and ARM64. The
DRIVER_EXTENSION here ends with ``ServiceKeyName``, since its later fields differ.

References:
    ``wdm.h`` of the Windows Driver Kit; the types in the kernel's public symbols, of 27 builds
    with 64 bits and of 24 with 32.
"""

from __future__ import annotations

from typing import Final

from construct import Array, Int16sl, Int16ul, Int32ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

DRIVER_OBJECT_TYPE: Final = 4
"""``Type`` of a DRIVER_OBJECT."""
MAJOR_FUNCTIONS: Final = 28
"""Number of major functions, IRP_MJ_*."""

DRIVER_OBJECT32 = "DRIVER_OBJECT32" / Struct(
    "Type" / Int16sl * "4 for a driver.",
    "Size" / Int16ul * "0xa8.",
    "DeviceObject" / POINTER32,
    "Flags" / Int32ul,
    "DriverStart" / POINTER32,
    "DriverSize" / Int32ul,
    "DriverSection" / POINTER32,
    "DriverExtension" / POINTER32,
    "DriverName" / UNICODE_STRING32,
    "HardwareDatabase" / POINTER32,
    "FastIoDispatch" / POINTER32,
    "DriverInit" / POINTER32,
    "DriverStartIo" / POINTER32,
    "DriverUnload" / POINTER32,
    "MajorFunction" / Array(MAJOR_FUNCTIONS, POINTER32),
)

DRIVER_OBJECT64 = "DRIVER_OBJECT64" / Struct(
    "Type" / Int16sl * "4 for a driver.",
    "Size" / Int16ul * "0x150.",
    Padding(4),
    "DeviceObject" / POINTER64 * "The driver's last device; NextDevice links the others.",
    "Flags" / Int32ul * "DRVO_*.",
    Padding(4),
    "DriverStart" / POINTER64 * "Base address of the driver's image.",
    "DriverSize" / Int32ul * "Bytes of the image.",
    Padding(4),
    "DriverSection" / POINTER64 * "KLDR_DATA_TABLE_ENTRY of the image.",
    "DriverExtension" / POINTER64,
    "DriverName" / UNICODE_STRING64 * "Mostly `\\Driver\\` or `\\FileSystem\\` and a name.",
    "HardwareDatabase" / POINTER64,
    "FastIoDispatch" / POINTER64,
    "DriverInit" / POINTER64 * "DriverEntry.",
    "DriverStartIo" / POINTER64,
    "DriverUnload" / POINTER64,
    "MajorFunction" / Array(MAJOR_FUNCTIONS, POINTER64) * "Routines by major function, IRP_MJ_*.",
)

DRIVER_EXTENSION32 = "DRIVER_EXTENSION32" / Struct(
    "DriverObject" / POINTER32,
    "AddDevice" / POINTER32,
    "Count" / Int32ul,
    "ServiceKeyName" / UNICODE_STRING32,
)

DRIVER_EXTENSION64 = "DRIVER_EXTENSION64" / Struct(
    "DriverObject" / POINTER64 * "The driver that this is the extension of.",
    "AddDevice" / POINTER64 * "Called for each new device.",
    "Count" / Int32ul,
    Padding(4),
    "ServiceKeyName" / UNICODE_STRING64 * "Name of the driver's service.",
)
