"""DEVICE_OBJECT, its DEVOBJ_EXTENSION, and DEVICE_NODE: devices, their stacks and their tree.

A device stack is a chain of devices, each of a driver of its own: ``AttachedDevice`` leads to the
device above, ``AttachedTo`` of the extension to the one below. The lowest is the PDO, which the
driver of the bus made; its extension leads to the node in the tree of devices.

DEVICE_OBJECT has the same layout from Windows XP to Windows 11, and on AMD64 and ARM64. The
DEVOBJ_EXTENSION here ends with ``Vpb``, since its later fields differ. The DEVICE_NODE here is the
beginning of the structure as it is since Windows 7.

References:
    ``wdm.h`` of the Windows Driver Kit for DEVICE_OBJECT; the types in the kernel's public symbols,
    of 27 builds with 64 bits and of 24 with 32, for all.
"""

from __future__ import annotations

from typing import Final

from construct import Bytes, Int8sl, Int16sl, Int16ul, Int32sl, Int32ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

DEVICE_OBJECT_TYPE: Final = 3
"""``Type`` of a DEVICE_OBJECT."""
DEVOBJ_EXTENSION_TYPE: Final = 13
"""``Type`` of a DEVOBJ_EXTENSION."""

DEVICE_OBJECT32 = "DEVICE_OBJECT32" / Struct(
    "Type" / Int16sl * "3 for a device.",
    "Size" / Int16ul * "Bytes of the object with the extension of its driver.",
    "ReferenceCount" / Int32sl,
    "DriverObject" / POINTER32,
    "NextDevice" / POINTER32,
    "AttachedDevice" / POINTER32,
    "CurrentIrp" / POINTER32,
    "Timer" / POINTER32,
    "Flags" / Int32ul,
    "Characteristics" / Int32ul,
    "Vpb" / POINTER32,
    "DeviceExtension" / POINTER32,
    "DeviceType" / Int32ul,
    "StackSize" / Int8sl,
    Padding(3),
    "Queue" / Bytes(0x28),
    "AlignmentRequirement" / Int32ul,
    "DeviceQueue" / Bytes(0x14),
    "Dpc" / Bytes(0x20),
    "ActiveThreadCount" / Int32ul,
    "SecurityDescriptor" / POINTER32,
    "DeviceLock" / Bytes(0x10),
    "SectorSize" / Int16ul,
    "Spare1" / Int16ul,
    "DeviceObjectExtension" / POINTER32,
    "Reserved" / POINTER32,
)

DEVICE_OBJECT64 = "DEVICE_OBJECT64" / Struct(
    "Type" / Int16sl * "3 for a device.",
    "Size" / Int16ul * "Bytes of the object with the extension of its driver.",
    "ReferenceCount" / Int32sl,
    "DriverObject" / POINTER64 * "DRIVER_OBJECT of the driver that made the device.",
    "NextDevice" / POINTER64 * "The next device of the same driver.",
    "AttachedDevice" / POINTER64 * "The device above this one in its stack.",
    "CurrentIrp" / POINTER64,
    "Timer" / POINTER64,
    "Flags" / Int32ul * "DO_*.",
    "Characteristics" / Int32ul * "FILE_*.",
    "Vpb" / POINTER64,
    "DeviceExtension" / POINTER64 * "Data of the driver.",
    "DeviceType" / Int32ul * "FILE_DEVICE_*.",
    "StackSize" / Int8sl * "Stack locations that a request to this device needs.",
    Padding(3),
    "Queue" / Bytes(0x48),
    "AlignmentRequirement" / Int32ul,
    Padding(4),
    "DeviceQueue" / Bytes(0x28),
    "Dpc" / Bytes(0x40),
    "ActiveThreadCount" / Int32ul,
    Padding(4),
    "SecurityDescriptor" / POINTER64,
    "DeviceLock" / Bytes(0x18),
    "SectorSize" / Int16ul,
    "Spare1" / Int16ul,
    Padding(4),
    "DeviceObjectExtension" / POINTER64 * "DEVOBJ_EXTENSION.",
    "Reserved" / POINTER64,
    Padding(8),
)

DEVOBJ_EXTENSION32 = "DEVOBJ_EXTENSION32" / Struct(
    "Type" / Int16sl * "13 for the extension of a device.",
    "Size" / Int16ul,
    "DeviceObject" / POINTER32,
    "PowerFlags" / Int32ul,
    "Dope" / POINTER32,
    "ExtensionFlags" / Int32ul,
    "DeviceNode" / POINTER32,
    "AttachedTo" / POINTER32,
    "StartIoCount" / Int32sl,
    "StartIoKey" / Int32sl,
    "StartIoFlags" / Int32ul,
    "Vpb" / POINTER32,
)

DEVOBJ_EXTENSION64 = "DEVOBJ_EXTENSION64" / Struct(
    "Type" / Int16sl * "13 for the extension of a device.",
    "Size" / Int16ul,
    Padding(4),
    "DeviceObject" / POINTER64 * "The device that this is the extension of.",
    "PowerFlags" / Int32ul * "States of power: bits 0 to 3 of the system, 4 to 7 of the device.",
    Padding(4),
    "Dope" / POINTER64,
    "ExtensionFlags" / Int32ul * "DOE_*.",
    Padding(4),
    "DeviceNode" / POINTER64 * "DEVICE_NODE; only a PDO has one.",
    "AttachedTo" / POINTER64 * "The device below this one in its stack.",
    "StartIoCount" / Int32sl,
    "StartIoKey" / Int32sl,
    "StartIoFlags" / Int32ul,
    Padding(4),
    "Vpb" / POINTER64,
)

DEVICE_NODE32 = "DEVICE_NODE32" / Struct(
    "Sibling" / POINTER32,
    "Child" / POINTER32,
    "Parent" / POINTER32,
    "LastChild" / POINTER32,
    "PhysicalDeviceObject" / POINTER32,
    "InstancePath" / UNICODE_STRING32,
    "ServiceName" / UNICODE_STRING32,
    "PendingIrp" / POINTER32,
)

DEVICE_NODE64 = "DEVICE_NODE64" / Struct(
    "Sibling" / POINTER64,
    "Child" / POINTER64,
    "Parent" / POINTER64,
    "LastChild" / POINTER64,
    "PhysicalDeviceObject" / POINTER64 * "The PDO of the node.",
    "InstancePath" / UNICODE_STRING64 * "Enumerator, device and instance.",
    "ServiceName" / UNICODE_STRING64 * "Name of the driver's service.",
    "PendingIrp" / POINTER64,
)
