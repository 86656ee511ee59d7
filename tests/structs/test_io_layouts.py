"""Structures of the I/O system: size and place of every field, written as numbers here."""

from __future__ import annotations

import struct

import pytest

from kdmp_ks import structs
from kdmp_ks.structs.registry import resolve_name
from structs.test_layouts import misplaced

TABLE = """
IO_STATUS_BLOCK32 8
    0 I Status
    4 I Information
IO_STATUS_BLOCK64 10
    0 I Status
    8 Q Information
IRP32 70
    0 h Type
    2 H Size
    4 I MdlAddress
    8 I Flags
    c I AssociatedIrp
    10 I ThreadListEntry.Flink
    14 I ThreadListEntry.Blink
    18 I IoStatus.Status
    1c I IoStatus.Information
    20 b RequestorMode
    21 B PendingReturned
    22 b StackCount
    23 b CurrentLocation
    24 B Cancel
    25 B CancelIrql
    26 b ApcEnvironment
    27 B AllocationFlags
    28 I UserIosb
    2c I UserEvent
    30 I UserApcRoutine
    34 I UserApcContext
    38 I CancelRoutine
    3c I UserBuffer
    40 I DriverContext.0
    4c I DriverContext.3
    50 I Thread
    54 I AuxiliaryBuffer
    58 I ListEntry.Flink
    5c I ListEntry.Blink
    60 I CurrentStackLocation
    64 I OriginalFileObject
    68 I IrpExtension
IRP64 d0
    0 h Type
    2 H Size
    8 Q MdlAddress
    10 I Flags
    18 Q AssociatedIrp
    20 Q ThreadListEntry.Flink
    28 Q ThreadListEntry.Blink
    30 I IoStatus.Status
    38 Q IoStatus.Information
    40 b RequestorMode
    41 B PendingReturned
    42 b StackCount
    43 b CurrentLocation
    44 B Cancel
    45 B CancelIrql
    46 b ApcEnvironment
    47 B AllocationFlags
    48 Q UserIosb
    50 Q UserEvent
    58 Q UserApcRoutine
    60 Q UserApcContext
    68 Q CancelRoutine
    70 Q UserBuffer
    78 Q DriverContext.0
    90 Q DriverContext.3
    98 Q Thread
    a0 Q AuxiliaryBuffer
    a8 Q ListEntry.Flink
    b0 Q ListEntry.Blink
    b8 Q CurrentStackLocation
    c0 Q OriginalFileObject
    c8 Q IrpExtension
IO_STACK_LOCATION32 24
    0 B MajorFunction
    1 B MinorFunction
    2 B Flags
    3 B Control
    4 I Parameters.0
    8 I Parameters.1
    c I Parameters.2
    10 I Parameters.3
    14 I DeviceObject
    18 I FileObject
    1c I CompletionRoutine
    20 I Context
IO_STACK_LOCATION64 48
    0 B MajorFunction
    1 B MinorFunction
    2 B Flags
    3 B Control
    8 Q Parameters.0
    10 Q Parameters.1
    18 Q Parameters.2
    20 Q Parameters.3
    28 Q DeviceObject
    30 Q FileObject
    38 Q CompletionRoutine
    40 Q Context
DEVICE_OBJECT32 b8
    0 h Type
    2 H Size
    4 i ReferenceCount
    8 I DriverObject
    c I NextDevice
    10 I AttachedDevice
    14 I CurrentIrp
    18 I Timer
    1c I Flags
    20 I Characteristics
    24 I Vpb
    28 I DeviceExtension
    2c I DeviceType
    30 b StackSize
    5c I AlignmentRequirement
    94 I ActiveThreadCount
    98 I SecurityDescriptor
    ac H SectorSize
    ae H Spare1
    b0 I DeviceObjectExtension
    b4 I Reserved
DEVICE_OBJECT64 150
    0 h Type
    2 H Size
    4 i ReferenceCount
    8 Q DriverObject
    10 Q NextDevice
    18 Q AttachedDevice
    20 Q CurrentIrp
    28 Q Timer
    30 I Flags
    34 I Characteristics
    38 Q Vpb
    40 Q DeviceExtension
    48 I DeviceType
    4c b StackSize
    98 I AlignmentRequirement
    108 I ActiveThreadCount
    110 Q SecurityDescriptor
    130 H SectorSize
    132 H Spare1
    138 Q DeviceObjectExtension
    140 Q Reserved
DEVOBJ_EXTENSION32 2c
    0 h Type
    2 H Size
    4 I DeviceObject
    8 I PowerFlags
    c I Dope
    10 I ExtensionFlags
    14 I DeviceNode
    18 I AttachedTo
    1c i StartIoCount
    20 i StartIoKey
    24 I StartIoFlags
    28 I Vpb
DEVOBJ_EXTENSION64 50
    0 h Type
    2 H Size
    8 Q DeviceObject
    10 I PowerFlags
    18 Q Dope
    20 I ExtensionFlags
    28 Q DeviceNode
    30 Q AttachedTo
    38 i StartIoCount
    3c i StartIoKey
    40 I StartIoFlags
    48 Q Vpb
DEVICE_NODE32 28
    0 I Sibling
    4 I Child
    8 I Parent
    c I LastChild
    10 I PhysicalDeviceObject
    14 H InstancePath.Length
    18 I InstancePath.Buffer
    1c H ServiceName.Length
    20 I ServiceName.Buffer
    24 I PendingIrp
DEVICE_NODE64 50
    0 Q Sibling
    8 Q Child
    10 Q Parent
    18 Q LastChild
    20 Q PhysicalDeviceObject
    28 H InstancePath.Length
    30 Q InstancePath.Buffer
    38 H ServiceName.Length
    40 Q ServiceName.Buffer
    48 Q PendingIrp
DRIVER_OBJECT32 a8
    0 h Type
    2 H Size
    4 I DeviceObject
    8 I Flags
    c I DriverStart
    10 I DriverSize
    14 I DriverSection
    18 I DriverExtension
    1c H DriverName.Length
    20 I DriverName.Buffer
    24 I HardwareDatabase
    28 I FastIoDispatch
    2c I DriverInit
    30 I DriverStartIo
    34 I DriverUnload
    38 I MajorFunction.0
    a4 I MajorFunction.27
DRIVER_OBJECT64 150
    0 h Type
    2 H Size
    8 Q DeviceObject
    10 I Flags
    18 Q DriverStart
    20 I DriverSize
    28 Q DriverSection
    30 Q DriverExtension
    38 H DriverName.Length
    40 Q DriverName.Buffer
    48 Q HardwareDatabase
    50 Q FastIoDispatch
    58 Q DriverInit
    60 Q DriverStartIo
    68 Q DriverUnload
    70 Q MajorFunction.0
    148 Q MajorFunction.27
DRIVER_EXTENSION32 14
    0 I DriverObject
    4 I AddDevice
    8 I Count
    c H ServiceKeyName.Length
    10 I ServiceKeyName.Buffer
DRIVER_EXTENSION64 28
    0 Q DriverObject
    8 Q AddDevice
    10 I Count
    18 H ServiceKeyName.Length
    20 Q ServiceKeyName.Buffer
ETHREAD_START32 48
    0 I StartAddress
    4 I TerminationPort
    8 I ActiveTimerListLock
    c I ActiveTimerListHead.Flink
    14 I Cid.UniqueProcess
    18 I Cid.UniqueThread
    2c i KeyedWaitSemaphore.Limit
    30 I ClientSecurity
    34 I IrpList.Flink
    3c I TopLevelIrp
    40 I DeviceToVerify
    44 I Win32StartAddress
ETHREAD_START64 88
    0 Q StartAddress
    8 Q TerminationPort
    10 Q ActiveTimerListLock
    18 Q ActiveTimerListHead.Flink
    28 Q Cid.UniqueProcess
    30 Q Cid.UniqueThread
    50 i KeyedWaitSemaphore.Limit
    58 Q ClientSecurity
    60 Q IrpList.Flink
    70 Q TopLevelIrp
    78 Q DeviceToVerify
    80 Q Win32StartAddress
KPROCESS_HEAD32 1c
    0 B Header.Type
    10 I ProfileListHead.Flink
    14 I ProfileListHead.Blink
    18 I DirectoryTableBase
KPROCESS_HEAD64 30
    0 B Header.Type
    18 Q ProfileListHead.Flink
    20 Q ProfileListHead.Blink
    28 Q DirectoryTableBase
KPROCESS_THREADS64 40
    0 B Head.Header.Type
    28 Q Head.DirectoryTableBase
    30 Q ThreadListHead.Flink
    38 Q ThreadListHead.Blink
KTHREAD_STATE 4
    0 B State
    1 B Spare
    2 B WaitIrql
    3 B WaitMode
POOL_HEADER64 10
    0 B PreviousSize
    1 B PoolIndex
    2 B BlockSize
    3 B PoolType
    8 Q ProcessBilled
"""


def layouts() -> dict[str, tuple[int, list[tuple[str, int, str]]]]:
    found: dict[str, tuple[int, list[tuple[str, int, str]]]] = {}
    for line in TABLE.strip().splitlines():
        words = line.split()
        if len(words) == 2:
            fields: list[tuple[str, int, str]] = []
            found[words[0]] = int(words[1], 16), fields
        else:
            fields.append((words[2], int(words[0], 16), words[1]))
    return found


LAYOUTS = layouts()


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_field_is_at_its_place_and_alone_there(name: str) -> None:
    size, fields = LAYOUTS[name]
    assert structs.find(name).sizeof() == size
    assert list(misplaced(name, size, fields)) == []


def test_a_pool_header() -> None:
    wide = structs.POOL_HEADER64.parse(struct.pack("<4B4sQ", 1, 2, 3, 4, b"Irp ", 5))
    assert wide.PoolTag == b"Irp "
    # PreviousSize 9 bits, PoolIndex 7, BlockSize 9, PoolType 7, from the lowest bit up.
    word = 0x1A3 | 0x55 << 9 | 0x1C7 << 16 | 0x2A << 25
    narrow = structs.POOL_HEADER32.parse(struct.pack("<I4s", word, b"Devi"))
    sizes = narrow.Sizes
    assert (sizes.PreviousSize, sizes.PoolIndex) == (0x1A3, 0x55)
    assert (sizes.BlockSize, sizes.PoolType, narrow.PoolTag) == (0x1C7, 0x2A, b"Devi")


def test_names_as_debuggers_have_them() -> None:
    assert structs.find("IRP64").sizeof() == 0xD0
    assert resolve_name("nt!_IRP", 64) == "IRP64"
    assert resolve_name("_device_object", 32) == "DEVICE_OBJECT32"
