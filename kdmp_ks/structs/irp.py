"""IRP and IO_STACK_LOCATION: a request to drivers, and the part of it that each driver reads.

The stack locations follow the IRP, in an array: the last is that of the driver which got the
request first, and each driver passes it on to the location before its own.

``AssociatedIrp``, ``Overlay`` and ``Tail`` of an IRP are unions; the fields here are those of a
request that drivers work on. The layouts are the same on AMD64 and ARM64, and from Windows XP to
Windows 11 (``IrpExtension`` since Windows 8).

References:
    ``wdm.h`` of the Windows Driver Kit; the types in the kernel's public symbols, of 27 builds
    with 64 bits and of 24 with 32.
"""

from __future__ import annotations

from typing import Final

from construct import Array, Int8sl, Int8ul, Int16sl, Int16ul, Int32ul, Padding, Struct

from kdmp_ks.structs.list_entry import LIST_ENTRY32, LIST_ENTRY64
from kdmp_ks.structs.pointer import POINTER32, POINTER64

IRP_TYPE: Final = 6
"""``Type`` of an IRP."""

IO_STATUS_BLOCK32 = "IO_STATUS_BLOCK32" / Struct(
    "Status" / Int32ul * "An NTSTATUS.",
    "Information" / POINTER32,
)

IO_STATUS_BLOCK64 = "IO_STATUS_BLOCK64" / Struct(
    "Status" / Int32ul * "An NTSTATUS.",
    Padding(4),
    "Information" / POINTER64 * "Mostly the number of bytes that were read or written.",
)

IRP32 = "IRP32" / Struct(
    "Type" / Int16sl * "6 for an IRP.",
    "Size" / Int16ul * "Bytes of the IRP with its stack locations.",
    "MdlAddress" / POINTER32,
    "Flags" / Int32ul,
    "AssociatedIrp" / POINTER32 * "Buffer of the system, or the IRP that this one is a part of.",
    "ThreadListEntry" / LIST_ENTRY32,
    "IoStatus" / IO_STATUS_BLOCK32,
    "RequestorMode" / Int8sl * "0 kernel, 1 user.",
    "PendingReturned" / Int8ul,
    "StackCount" / Int8sl * "Number of stack locations.",
    "CurrentLocation" / Int8sl * "Number of the current one, from 1; one past the last at first.",
    "Cancel" / Int8ul,
    "CancelIrql" / Int8ul,
    "ApcEnvironment" / Int8sl,
    "AllocationFlags" / Int8ul,
    "UserIosb" / POINTER32,
    "UserEvent" / POINTER32,
    "UserApcRoutine" / POINTER32,
    "UserApcContext" / POINTER32,
    "CancelRoutine" / POINTER32,
    "UserBuffer" / POINTER32,
    "DriverContext" / Array(4, POINTER32),
    "Thread" / POINTER32 * "ETHREAD of the thread that made the request.",
    "AuxiliaryBuffer" / POINTER32,
    "ListEntry" / LIST_ENTRY32,
    "CurrentStackLocation" / POINTER32,
    "OriginalFileObject" / POINTER32,
    "IrpExtension" / POINTER32,
    Padding(4),
)

IRP64 = "IRP64" / Struct(
    "Type" / Int16sl * "6 for an IRP.",
    "Size" / Int16ul * "Bytes of the IRP with its stack locations.",
    Padding(4),
    "MdlAddress" / POINTER64,
    "Flags" / Int32ul,
    Padding(4),
    "AssociatedIrp" / POINTER64 * "Buffer of the system, or the IRP that this one is a part of.",
    "ThreadListEntry" / LIST_ENTRY64 * "Links the requests of a thread.",
    "IoStatus" / IO_STATUS_BLOCK64,
    "RequestorMode" / Int8sl * "0 kernel, 1 user.",
    "PendingReturned" / Int8ul,
    "StackCount" / Int8sl * "Number of stack locations.",
    "CurrentLocation" / Int8sl * "Number of the current one, from 1; one past the last at first.",
    "Cancel" / Int8ul,
    "CancelIrql" / Int8ul,
    "ApcEnvironment" / Int8sl,
    "AllocationFlags" / Int8ul,
    "UserIosb" / POINTER64,
    "UserEvent" / POINTER64,
    "UserApcRoutine" / POINTER64,
    "UserApcContext" / POINTER64,
    "CancelRoutine" / POINTER64 * "Called to cancel the request; 0 where it cannot be cancelled.",
    "UserBuffer" / POINTER64,
    "DriverContext" / Array(4, POINTER64),
    "Thread" / POINTER64 * "ETHREAD of the thread that made the request.",
    "AuxiliaryBuffer" / POINTER64,
    "ListEntry" / LIST_ENTRY64 * "For the driver that has the request.",
    "CurrentStackLocation" / POINTER64 * "IO_STACK_LOCATION of the driver that has the request.",
    "OriginalFileObject" / POINTER64,
    "IrpExtension" / POINTER64,
)

IO_STACK_LOCATION32 = "IO_STACK_LOCATION32" / Struct(
    "MajorFunction" / Int8ul * "IRP_MJ_*.",
    "MinorFunction" / Int8ul * "IRP_MN_*, by the major function.",
    "Flags" / Int8ul,
    "Control" / Int8ul * "1 pending; call the routine after 0x20 cancel, 0x40 success, 0x80 error.",
    "Parameters" / Array(4, POINTER32) * "By the functions.",
    "DeviceObject" / POINTER32 * "DEVICE_OBJECT that the request is sent to.",
    "FileObject" / POINTER32,
    "CompletionRoutine" / POINTER32 * "Of the driver that passed the request on to this location.",
    "Context" / POINTER32,
)

IO_STACK_LOCATION64 = "IO_STACK_LOCATION64" / Struct(
    "MajorFunction" / Int8ul * "IRP_MJ_*.",
    "MinorFunction" / Int8ul * "IRP_MN_*, by the major function.",
    "Flags" / Int8ul,
    "Control" / Int8ul * "1 pending; call the routine after 0x20 cancel, 0x40 success, 0x80 error.",
    Padding(4),
    "Parameters" / Array(4, POINTER64) * "By the functions.",
    "DeviceObject" / POINTER64 * "DEVICE_OBJECT that the request is sent to.",
    "FileObject" / POINTER64,
    "CompletionRoutine" / POINTER64 * "Of the driver that passed the request on to this location.",
    "Context" / POINTER64,
)
