# This is a generated file! tools/structs/build.py makes it of the definitions.
"""Values of the structures of `kdmp_ks.structs`, for annotations.

This module is for type checkers alone: import it under ``TYPE_CHECKING``.
"""

from collections.abc import ItemsView, Iterator, KeysView, ValuesView
from typing import Any, Literal, overload

class Container:
    """Fields by name, as attributes and as items; a `construct.Container` at run time."""

    def __contains__(self, name: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, name: str, default: Any = None, /) -> Any: ...
    def keys(self) -> KeysView[str]: ...
    def values(self) -> ValuesView[Any]: ...
    def items(self) -> ItemsView[str, Any]: ...

class CLIENT_ID64(Container):
    UniqueProcess: int
    UniqueThread: int
    def __getitem__(self, name: Literal["UniqueProcess", "UniqueThread"], /) -> int: ...

CLIENT_ID32 = CLIENT_ID64

class LIST_ENTRY64(Container):
    Flink: int
    """The next link; the head's own address at the end of the list."""
    Blink: int
    """The link before."""
    def __getitem__(self, name: Literal["Flink", "Blink"], /) -> int: ...

class DBGKD_DEBUG_DATA_HEADER64(Container):
    List: LIST_ENTRY64
    """Links the debugger data blocks, of which the KDBG is the first."""
    OwnerTag: int
    """Whose data this is."""
    Size: int
    """Bytes of the whole block, this header included."""
    @overload
    def __getitem__(self, name: Literal["List"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["OwnerTag", "Size"], /) -> int: ...

class DBGKD_GET_VERSION64(Container):
    MajorVersion: int
    """0xf free build, 0xc checked build."""
    MinorVersion: int
    """The build number."""
    ProtocolVersion: int
    KdSecondaryVersion: int
    Flags: int
    """1 multiprocessor, 2 data, 4 64-bit pointers, 8 no memory management …"""
    MachineType: int
    """IMAGE_FILE_MACHINE_*."""
    MaxPacketType: int
    MaxStateChange: int
    MaxManipulate: int
    Simulation: int
    KernBase: int
    """Base address of the kernel image."""
    PsLoadedModuleList: int
    """Head of the list of KLDR_DATA_TABLE_ENTRY."""
    DebuggerDataList: int
    """A list whose first entry is the KDBG."""
    def __getitem__(self, name: Literal["MajorVersion", "MinorVersion", "ProtocolVersion", "KdSecondaryVersion", "Flags", "MachineType", "MaxPacketType", "MaxStateChange", "MaxManipulate", "Simulation", "KernBase", "PsLoadedModuleList", "DebuggerDataList"], /) -> int: ...

class UNICODE_STRING64(Container):
    Length: int
    """Bytes, not characters, that the text has."""
    MaximumLength: int
    """Bytes that its buffer has."""
    Buffer: int
    def __getitem__(self, name: Literal["Length", "MaximumLength", "Buffer"], /) -> int: ...

class DEVICE_NODE64(Container):
    Sibling: int
    Child: int
    Parent: int
    LastChild: int
    PhysicalDeviceObject: int
    """The PDO of the node."""
    InstancePath: UNICODE_STRING64
    """Enumerator, device and instance."""
    ServiceName: UNICODE_STRING64
    """Name of the driver's service."""
    PendingIrp: int
    @overload
    def __getitem__(self, name: Literal["Sibling", "Child", "Parent", "LastChild", "PhysicalDeviceObject", "PendingIrp"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["InstancePath", "ServiceName"], /) -> UNICODE_STRING64: ...

UNICODE_STRING32 = UNICODE_STRING64

DEVICE_NODE32 = DEVICE_NODE64

class DEVICE_OBJECT64(Container):
    Type: int
    """3 for a device."""
    Size: int
    """Bytes of the object with the extension of its driver."""
    ReferenceCount: int
    DriverObject: int
    """DRIVER_OBJECT of the driver that made the device."""
    NextDevice: int
    """The next device of the same driver."""
    AttachedDevice: int
    """The device above this one in its stack."""
    CurrentIrp: int
    Timer: int
    Flags: int
    """DO_*."""
    Characteristics: int
    """FILE_*."""
    Vpb: int
    DeviceExtension: int
    """Data of the driver."""
    DeviceType: int
    """FILE_DEVICE_*."""
    StackSize: int
    """Stack locations that a request to this device needs."""
    Queue: bytes
    AlignmentRequirement: int
    DeviceQueue: bytes
    Dpc: bytes
    ActiveThreadCount: int
    SecurityDescriptor: int
    DeviceLock: bytes
    SectorSize: int
    Spare1: int
    DeviceObjectExtension: int
    """DEVOBJ_EXTENSION."""
    Reserved: int
    @overload
    def __getitem__(self, name: Literal["Type", "Size", "ReferenceCount", "DriverObject", "NextDevice", "AttachedDevice", "CurrentIrp", "Timer", "Flags", "Characteristics", "Vpb", "DeviceExtension", "DeviceType", "StackSize", "AlignmentRequirement", "ActiveThreadCount", "SecurityDescriptor", "SectorSize", "Spare1", "DeviceObjectExtension", "Reserved"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Queue", "DeviceQueue", "Dpc", "DeviceLock"], /) -> bytes: ...

DEVICE_OBJECT32 = DEVICE_OBJECT64

class DEVOBJ_EXTENSION64(Container):
    Type: int
    """13 for the extension of a device."""
    Size: int
    DeviceObject: int
    """The device that this is the extension of."""
    PowerFlags: int
    """States of power: bits 0 to 3 of the system, 4 to 7 of the device."""
    Dope: int
    ExtensionFlags: int
    """DOE_*."""
    DeviceNode: int
    """DEVICE_NODE; only a PDO has one."""
    AttachedTo: int
    """The device below this one in its stack."""
    StartIoCount: int
    StartIoKey: int
    StartIoFlags: int
    Vpb: int
    def __getitem__(self, name: Literal["Type", "Size", "DeviceObject", "PowerFlags", "Dope", "ExtensionFlags", "DeviceNode", "AttachedTo", "StartIoCount", "StartIoKey", "StartIoFlags", "Vpb"], /) -> int: ...

DEVOBJ_EXTENSION32 = DEVOBJ_EXTENSION64

class DISPATCHER_HEADER64(Container):
    Type: int
    """What kind of object it is: 3 process, 5 semaphore, 6 thread."""
    Signalling: int
    Size: int
    """Size of the whole object, in units of 4 bytes."""
    Reserved1: int
    SignalState: int
    WaitListHead: LIST_ENTRY64
    """Head of the list of those who wait for it."""
    @overload
    def __getitem__(self, name: Literal["Type", "Signalling", "Size", "Reserved1", "SignalState"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["WaitListHead"], /) -> LIST_ENTRY64: ...

LIST_ENTRY32 = LIST_ENTRY64

DISPATCHER_HEADER32 = DISPATCHER_HEADER64

class DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK(Container):
    Signature: int
    """0xaebecede."""
    Revision: int
    """1."""
    Size: int
    """Bytes of this structure, 0x10."""
    DpcWatchdogProfileOffset: int
    """Offset in the KPRCB of a pointer to the profile."""
    DpcWatchdogProfileLength: int
    """Bytes of the profile."""
    def __getitem__(self, name: Literal["Signature", "Revision", "Size", "DpcWatchdogProfileOffset", "DpcWatchdogProfileLength"], /) -> int: ...

class DPC_WATCHDOG_SAMPLE(Container):
    FrameCount: int
    """Number of return addresses, 0 in a slot that was never used."""
    Frames: list[int]
    """Return addresses, the innermost first."""
    @overload
    def __getitem__(self, name: Literal["FrameCount"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Frames"], /) -> list[int]: ...

class DRIVER_EXTENSION64(Container):
    DriverObject: int
    """The driver that this is the extension of."""
    AddDevice: int
    """Called for each new device."""
    Count: int
    ServiceKeyName: UNICODE_STRING64
    """Name of the driver's service."""
    @overload
    def __getitem__(self, name: Literal["DriverObject", "AddDevice", "Count"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ServiceKeyName"], /) -> UNICODE_STRING64: ...

DRIVER_EXTENSION32 = DRIVER_EXTENSION64

class DRIVER_OBJECT64(Container):
    Type: int
    """4 for a driver."""
    Size: int
    """0x150."""
    DeviceObject: int
    """The driver's last device; NextDevice links the others."""
    Flags: int
    """DRVO_*."""
    DriverStart: int
    """Base address of the driver's image."""
    DriverSize: int
    """Bytes of the image."""
    DriverSection: int
    """KLDR_DATA_TABLE_ENTRY of the image."""
    DriverExtension: int
    DriverName: UNICODE_STRING64
    """Mostly `\\Driver\\` or `\\FileSystem\\` and a name."""
    HardwareDatabase: int
    FastIoDispatch: int
    DriverInit: int
    """DriverEntry."""
    DriverStartIo: int
    DriverUnload: int
    MajorFunction: list[int]
    """Routines by major function, IRP_MJ_*."""
    @overload
    def __getitem__(self, name: Literal["Type", "Size", "DeviceObject", "Flags", "DriverStart", "DriverSize", "DriverSection", "DriverExtension", "HardwareDatabase", "FastIoDispatch", "DriverInit", "DriverStartIo", "DriverUnload"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["DriverName"], /) -> UNICODE_STRING64: ...
    @overload
    def __getitem__(self, name: Literal["MajorFunction"], /) -> list[int]: ...

DRIVER_OBJECT32 = DRIVER_OBJECT64

class EPROCESS_IMAGE64(Container):
    ImageFilePointer: int
    """The program's FILE_OBJECT; 0 for System."""
    ImageFileName: bytes
    """Up to 14 characters, filled up with NUL."""
    PriorityClass: int
    """0 to 6."""
    SecurityPort: int
    SeAuditProcessCreationInfo: int
    """Pointer to a UNICODE_STRING with the program's path; that of System is empty."""
    @overload
    def __getitem__(self, name: Literal["ImageFilePointer", "PriorityClass", "SecurityPort", "SeAuditProcessCreationInfo"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ImageFileName"], /) -> bytes: ...

EPROCESS_IMAGE32 = EPROCESS_IMAGE64

class EPROCESS_LINKS64(Container):
    UniqueProcessId: int
    ActiveProcessLinks: LIST_ENTRY64
    """Links all processes, from PsActiveProcessHead on."""
    @overload
    def __getitem__(self, name: Literal["UniqueProcessId"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ActiveProcessLinks"], /) -> LIST_ENTRY64: ...

EPROCESS_LINKS32 = EPROCESS_LINKS64

class KSEMAPHORE64(Container):
    Header: DISPATCHER_HEADER64
    Limit: int
    @overload
    def __getitem__(self, name: Literal["Header"], /) -> DISPATCHER_HEADER64: ...
    @overload
    def __getitem__(self, name: Literal["Limit"], /) -> int: ...

class ETHREAD_CID64(Container):
    Cid: CLIENT_ID64
    KeyedWaitSemaphore: KSEMAPHORE64
    """One at a time; nobody waits while the thread runs."""
    ClientSecurity: int
    IrpList: LIST_ENTRY64
    """Head of the list of I/O requests of the thread."""
    @overload
    def __getitem__(self, name: Literal["Cid"], /) -> CLIENT_ID64: ...
    @overload
    def __getitem__(self, name: Literal["KeyedWaitSemaphore"], /) -> KSEMAPHORE64: ...
    @overload
    def __getitem__(self, name: Literal["ClientSecurity"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["IrpList"], /) -> LIST_ENTRY64: ...

KSEMAPHORE32 = KSEMAPHORE64

ETHREAD_CID32 = ETHREAD_CID64

class ETHREAD_START64(Container):
    StartAddress: int
    """Where the thread began. Its place may have the end of a list of the registry instead."""
    TerminationPort: int
    ActiveTimerListLock: int
    ActiveTimerListHead: LIST_ENTRY64
    Cid: CLIENT_ID64
    KeyedWaitSemaphore: KSEMAPHORE64
    """One at a time; nobody waits while the thread runs."""
    ClientSecurity: int
    IrpList: LIST_ENTRY64
    """Head of the list of I/O requests of the thread."""
    TopLevelIrp: int
    DeviceToVerify: int
    Win32StartAddress: int
    """The routine that the program asked for; the same as StartAddress in threads of the system."""
    @overload
    def __getitem__(self, name: Literal["StartAddress", "TerminationPort", "ActiveTimerListLock", "ClientSecurity", "TopLevelIrp", "DeviceToVerify", "Win32StartAddress"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ActiveTimerListHead", "IrpList"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["Cid"], /) -> CLIENT_ID64: ...
    @overload
    def __getitem__(self, name: Literal["KeyedWaitSemaphore"], /) -> KSEMAPHORE64: ...

ETHREAD_START32 = ETHREAD_START64

class INVERTED_FUNCTION_TABLE64(Container):
    CurrentSize: int
    """Number of entries."""
    MaximumSize: int
    """Number of entries that there is room for."""
    Epoch: int
    Overflow: int
    """Not 0 where an image did not fit in."""
    def __getitem__(self, name: Literal["CurrentSize", "MaximumSize", "Epoch", "Overflow"], /) -> int: ...

class INVERTED_FUNCTION_TABLE_ENTRY64(Container):
    FunctionTable: int
    ImageBase: int
    SizeOfImage: int
    SizeOfTable: int
    """In bytes."""
    def __getitem__(self, name: Literal["FunctionTable", "ImageBase", "SizeOfImage", "SizeOfTable"], /) -> int: ...

class IO_STACK_LOCATION64(Container):
    MajorFunction: int
    """IRP_MJ_*."""
    MinorFunction: int
    """IRP_MN_*, by the major function."""
    Flags: int
    Control: int
    """1 pending; call the routine after 0x20 cancel, 0x40 success, 0x80 error."""
    Parameters: list[int]
    """By the functions."""
    DeviceObject: int
    """DEVICE_OBJECT that the request is sent to."""
    FileObject: int
    CompletionRoutine: int
    """Of the driver that passed the request on to this location."""
    Context: int
    @overload
    def __getitem__(self, name: Literal["MajorFunction", "MinorFunction", "Flags", "Control", "DeviceObject", "FileObject", "CompletionRoutine", "Context"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Parameters"], /) -> list[int]: ...

IO_STACK_LOCATION32 = IO_STACK_LOCATION64

class IO_STATUS_BLOCK64(Container):
    Status: int
    """An NTSTATUS."""
    Information: int
    """Mostly the number of bytes that were read or written."""
    def __getitem__(self, name: Literal["Status", "Information"], /) -> int: ...

IO_STATUS_BLOCK32 = IO_STATUS_BLOCK64

class IRP64(Container):
    Type: int
    """6 for an IRP."""
    Size: int
    """Bytes of the IRP with its stack locations."""
    MdlAddress: int
    Flags: int
    AssociatedIrp: int
    """Buffer of the system, or the IRP that this one is a part of."""
    ThreadListEntry: LIST_ENTRY64
    """Links the requests of a thread."""
    IoStatus: IO_STATUS_BLOCK64
    RequestorMode: int
    """0 kernel, 1 user."""
    PendingReturned: int
    StackCount: int
    """Number of stack locations."""
    CurrentLocation: int
    """Number of the current one, from 1; one past the last at first."""
    Cancel: int
    CancelIrql: int
    ApcEnvironment: int
    AllocationFlags: int
    UserIosb: int
    UserEvent: int
    UserApcRoutine: int
    UserApcContext: int
    CancelRoutine: int
    """Called to cancel the request; 0 where it cannot be cancelled."""
    UserBuffer: int
    DriverContext: list[int]
    Thread: int
    """ETHREAD of the thread that made the request."""
    AuxiliaryBuffer: int
    ListEntry: LIST_ENTRY64
    """For the driver that has the request."""
    CurrentStackLocation: int
    """IO_STACK_LOCATION of the driver that has the request."""
    OriginalFileObject: int
    IrpExtension: int
    @overload
    def __getitem__(self, name: Literal["Type", "Size", "MdlAddress", "Flags", "AssociatedIrp", "RequestorMode", "PendingReturned", "StackCount", "CurrentLocation", "Cancel", "CancelIrql", "ApcEnvironment", "AllocationFlags", "UserIosb", "UserEvent", "UserApcRoutine", "UserApcContext", "CancelRoutine", "UserBuffer", "Thread", "AuxiliaryBuffer", "CurrentStackLocation", "OriginalFileObject", "IrpExtension"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ThreadListEntry", "ListEntry"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["IoStatus"], /) -> IO_STATUS_BLOCK64: ...
    @overload
    def __getitem__(self, name: Literal["DriverContext"], /) -> list[int]: ...

IRP32 = IRP64

class KARM64_ARCH_STATE(Container):
    Midr_El1: int
    """Maker and model of the processor."""
    Sctlr_El1: int
    Actlr_El1: int
    Cpacr_El1: int
    Tcr_El1: int
    """Granules and widths of the translation."""
    Ttbr0_El1: int
    """Root of the user half's tables, with the ASID above bit 47."""
    Ttbr1_El1: int
    """Root of the kernel half's tables, with the ASID above bit 47."""
    Esr_El1: int
    """Why the last exception came."""
    Far_El1: int
    """Address of the last fault."""
    Pmcr_El0: int
    Pmcntenset_El0: int
    Pmccntr_El0: int
    Pmxevcntr_El0: list[int]
    Pmxevtyper_El0: list[int]
    Pmovsclr_El0: int
    Pmselr_El0: int
    Pmuserenr_El0: int
    Mair_El1: int
    Vbar_El1: int
    """The exception vectors."""
    @overload
    def __getitem__(self, name: Literal["Midr_El1", "Sctlr_El1", "Actlr_El1", "Cpacr_El1", "Tcr_El1", "Ttbr0_El1", "Ttbr1_El1", "Esr_El1", "Far_El1", "Pmcr_El0", "Pmcntenset_El0", "Pmccntr_El0", "Pmovsclr_El0", "Pmselr_El0", "Pmuserenr_El0", "Mair_El1", "Vbar_El1"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Pmxevcntr_El0", "Pmxevtyper_El0"], /) -> list[int]: ...

class KDDEBUGGER_DATA64_Flags(Container):
    PagingLevels: int
    """4 or 5; 0 where it is not filled in."""
    KiBugCheckRecoveryActive: bool
    PaeEnabled: bool
    @overload
    def __getitem__(self, name: Literal["PagingLevels"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["KiBugCheckRecoveryActive", "PaeEnabled"], /) -> bool: ...

class KDDEBUGGER_DATA64(Container):
    Header: DBGKD_DEBUG_DATA_HEADER64
    KernBase: int
    """Base address of the kernel image: a value."""
    BreakpointWithStatus: int
    """The instruction that breaks into the debugger with a status argument."""
    SavedContext: int
    """Pointer to the CONTEXT saved during a bugcheck."""
    ThCallbackStack: int
    """In the thread, the stack frame of the current user-mode callback."""
    NextCallback: int
    """In that frame, the saved pointer to the next one."""
    FramePointer: int
    """In that frame, the saved frame pointer."""
    Flags: KDDEBUGGER_DATA64_Flags
    """The SDK gives the word no name, only its bits."""
    KiCallUserMode: int
    KeUserCallbackDispatcher: int
    PsLoadedModuleList: int
    """Head of the list of KLDR_DATA_TABLE_ENTRY."""
    PsActiveProcessHead: int
    """Head of the list of EPROCESS."""
    PspCidTable: int
    ExpSystemResourcesList: int
    ExpPagedPoolDescriptor: int
    ExpNumberOfPagedPools: int
    KeTimeIncrement: int
    KeBugCheckCallbackListHead: int
    KiBugcheckData: int
    IopErrorLogListHead: int
    ObpRootDirectoryObject: int
    ObpTypeObjectType: int
    MmSystemCacheStart: int
    MmSystemCacheEnd: int
    MmSystemCacheWs: int
    MmPfnDatabase: int
    """The variable that holds the base of the PFN database."""
    MmSystemPtesStart: int
    MmSystemPtesEnd: int
    MmSubsectionBase: int
    MmNumberOfPagingFiles: int
    MmLowestPhysicalPage: int
    MmHighestPhysicalPage: int
    MmNumberOfPhysicalPages: int
    MmMaximumNonPagedPoolInBytes: int
    MmNonPagedSystemStart: int
    MmNonPagedPoolStart: int
    MmNonPagedPoolEnd: int
    MmPagedPoolStart: int
    MmPagedPoolEnd: int
    MmPagedPoolInformation: int
    MmPageSize: int
    """Bytes in a page: a value."""
    MmSizeOfPagedPoolInBytes: int
    MmTotalCommitLimit: int
    MmTotalCommittedPages: int
    MmSharedCommit: int
    MmDriverCommit: int
    MmProcessCommit: int
    MmPagedPoolCommit: int
    MmExtendedCommit: int
    MmZeroedPageListHead: int
    MmFreePageListHead: int
    MmStandbyPageListHead: int
    MmModifiedPageListHead: int
    MmModifiedNoWritePageListHead: int
    MmAvailablePages: int
    MmResidentAvailablePages: int
    PoolTrackTable: int
    NonPagedPoolDescriptor: int
    MmHighestUserAddress: int
    MmSystemRangeStart: int
    MmUserProbeAddress: int
    KdPrintCircularBuffer: int
    KdPrintCircularBufferEnd: int
    KdPrintWritePointer: int
    KdPrintRolloverCount: int
    MmLoadedUserImageList: int
    NtBuildLab: int
    """The NUL-terminated build string."""
    KiNormalSystemCall: int
    KiProcessorBlock: int
    """Array of pointers to KPRCB, one for each processor."""
    MmUnloadedDrivers: int
    MmLastUnloadedDriver: int
    MmTriageActionTaken: int
    MmSpecialPoolTag: int
    KernelVerifier: int
    MmVerifierData: int
    MmAllocatedNonPagedPool: int
    MmPeakCommitment: int
    MmTotalCommitLimitMaximum: int
    CmNtCSDVersion: int
    MmPhysicalMemoryBlock: int
    MmSessionBase: int
    MmSessionSize: int
    MmSystemParentTablePage: int
    MmVirtualTranslationBase: int
    OffsetKThreadNextProcessor: int
    OffsetKThreadTeb: int
    """Pointer to the TEB."""
    OffsetKThreadKernelStack: int
    OffsetKThreadInitialStack: int
    OffsetKThreadApcProcess: int
    """ApcState.Process: the process in whose address space the thread runs."""
    OffsetKThreadState: int
    OffsetKThreadBStore: int
    OffsetKThreadBStoreLimit: int
    SizeEProcess: int
    OffsetEprocessPeb: int
    """Pointer to the PEB."""
    OffsetEprocessParentCID: int
    OffsetEprocessDirectoryTableBase: int
    """Root of the page tables; may carry PCID bits."""
    SizePrcb: int
    OffsetPrcbDpcRoutine: int
    OffsetPrcbCurrentThread: int
    """Pointer to the KTHREAD that is running."""
    OffsetPrcbMhz: int
    OffsetPrcbCpuType: int
    OffsetPrcbVendorString: int
    OffsetPrcbProcStateContext: int
    """ProcessorState.ContextFrame, a CONTEXT."""
    OffsetPrcbNumber: int
    """Number of the processor."""
    SizeEThread: int
    L1tfHighPhysicalBitIndex: int
    """Address bit that is flipped in entries that are not present."""
    L1tfSwizzleBitIndex: int
    """Entry bit that says whether it was."""
    Padding0: int
    KdPrintCircularBufferPtr: int
    KdPrintBufferSize: int
    KeLoaderBlock: int
    SizePcr: int
    OffsetPcrSelfPcr: int
    OffsetPcrCurrentPrcb: int
    OffsetPcrContainedPrcb: int
    OffsetPcrInitialBStore: int
    OffsetPcrBStoreLimit: int
    OffsetPcrInitialStack: int
    OffsetPcrStackLimit: int
    OffsetPrcbPcrPage: int
    OffsetPrcbProcStateSpecialReg: int
    """ProcessorState.SpecialRegisters, a KSPECIAL_REGISTERS."""
    GdtR0Code: int
    GdtR0Data: int
    GdtR0Pcr: int
    GdtR3Code: int
    GdtR3Data: int
    GdtR3Teb: int
    GdtLdt: int
    GdtTss: int
    Gdt64R3CmCode: int
    Gdt64R3CmTeb: int
    IopNumTriageDumpDataBlocks: int
    IopTriageDumpDataBlocks: int
    VfCrashDataBlock: int
    MmBadPagesDetected: int
    MmZeroedPageSingleBitErrorsDetected: int
    EtwpDebuggerData: int
    OffsetPrcbContext: int
    """Pointer to the CONTEXT that the processor saved when it stopped."""
    OffsetPrcbMaxBreakpoints: int
    OffsetPrcbMaxWatchpoints: int
    OffsetKThreadStackLimit: int
    """Low end of the kernel stack."""
    OffsetKThreadStackBase: int
    """High end of the kernel stack."""
    OffsetKThreadQueueListEntry: int
    OffsetEThreadIrpList: int
    OffsetPrcbIdleThread: int
    OffsetPrcbNormalDpcState: int
    OffsetPrcbDpcStack: int
    OffsetPrcbIsrStack: int
    SizeKDPC_STACK_FRAME: int
    OffsetKPriQueueThreadListHead: int
    OffsetKThreadWaitReason: int
    Padding1: int
    PteBase: int
    """Base of the page tables' self-map: a value."""
    RetpolineStubFunctionTable: int
    RetpolineStubFunctionTableSize: int
    RetpolineStubOffset: int
    RetpolineStubSize: int
    OffsetEProcessMmHotPatchContext: int
    OffsetKThreadShadowStackLimit: int
    OffsetKThreadShadowStackBase: int
    ShadowStackEnabled: int
    """Pointer to a byte."""
    PointerAuthMask: int
    """Bits of a pointer that hold its authentication code: a value."""
    OffsetPrcbExceptionStack: int
    @overload
    def __getitem__(self, name: Literal["Header"], /) -> DBGKD_DEBUG_DATA_HEADER64: ...
    @overload
    def __getitem__(self, name: Literal["KernBase", "BreakpointWithStatus", "SavedContext", "ThCallbackStack", "NextCallback", "FramePointer", "KiCallUserMode", "KeUserCallbackDispatcher", "PsLoadedModuleList", "PsActiveProcessHead", "PspCidTable", "ExpSystemResourcesList", "ExpPagedPoolDescriptor", "ExpNumberOfPagedPools", "KeTimeIncrement", "KeBugCheckCallbackListHead", "KiBugcheckData", "IopErrorLogListHead", "ObpRootDirectoryObject", "ObpTypeObjectType", "MmSystemCacheStart", "MmSystemCacheEnd", "MmSystemCacheWs", "MmPfnDatabase", "MmSystemPtesStart", "MmSystemPtesEnd", "MmSubsectionBase", "MmNumberOfPagingFiles", "MmLowestPhysicalPage", "MmHighestPhysicalPage", "MmNumberOfPhysicalPages", "MmMaximumNonPagedPoolInBytes", "MmNonPagedSystemStart", "MmNonPagedPoolStart", "MmNonPagedPoolEnd", "MmPagedPoolStart", "MmPagedPoolEnd", "MmPagedPoolInformation", "MmPageSize", "MmSizeOfPagedPoolInBytes", "MmTotalCommitLimit", "MmTotalCommittedPages", "MmSharedCommit", "MmDriverCommit", "MmProcessCommit", "MmPagedPoolCommit", "MmExtendedCommit", "MmZeroedPageListHead", "MmFreePageListHead", "MmStandbyPageListHead", "MmModifiedPageListHead", "MmModifiedNoWritePageListHead", "MmAvailablePages", "MmResidentAvailablePages", "PoolTrackTable", "NonPagedPoolDescriptor", "MmHighestUserAddress", "MmSystemRangeStart", "MmUserProbeAddress", "KdPrintCircularBuffer", "KdPrintCircularBufferEnd", "KdPrintWritePointer", "KdPrintRolloverCount", "MmLoadedUserImageList", "NtBuildLab", "KiNormalSystemCall", "KiProcessorBlock", "MmUnloadedDrivers", "MmLastUnloadedDriver", "MmTriageActionTaken", "MmSpecialPoolTag", "KernelVerifier", "MmVerifierData", "MmAllocatedNonPagedPool", "MmPeakCommitment", "MmTotalCommitLimitMaximum", "CmNtCSDVersion", "MmPhysicalMemoryBlock", "MmSessionBase", "MmSessionSize", "MmSystemParentTablePage", "MmVirtualTranslationBase", "OffsetKThreadNextProcessor", "OffsetKThreadTeb", "OffsetKThreadKernelStack", "OffsetKThreadInitialStack", "OffsetKThreadApcProcess", "OffsetKThreadState", "OffsetKThreadBStore", "OffsetKThreadBStoreLimit", "SizeEProcess", "OffsetEprocessPeb", "OffsetEprocessParentCID", "OffsetEprocessDirectoryTableBase", "SizePrcb", "OffsetPrcbDpcRoutine", "OffsetPrcbCurrentThread", "OffsetPrcbMhz", "OffsetPrcbCpuType", "OffsetPrcbVendorString", "OffsetPrcbProcStateContext", "OffsetPrcbNumber", "SizeEThread", "L1tfHighPhysicalBitIndex", "L1tfSwizzleBitIndex", "Padding0", "KdPrintCircularBufferPtr", "KdPrintBufferSize", "KeLoaderBlock", "SizePcr", "OffsetPcrSelfPcr", "OffsetPcrCurrentPrcb", "OffsetPcrContainedPrcb", "OffsetPcrInitialBStore", "OffsetPcrBStoreLimit", "OffsetPcrInitialStack", "OffsetPcrStackLimit", "OffsetPrcbPcrPage", "OffsetPrcbProcStateSpecialReg", "GdtR0Code", "GdtR0Data", "GdtR0Pcr", "GdtR3Code", "GdtR3Data", "GdtR3Teb", "GdtLdt", "GdtTss", "Gdt64R3CmCode", "Gdt64R3CmTeb", "IopNumTriageDumpDataBlocks", "IopTriageDumpDataBlocks", "VfCrashDataBlock", "MmBadPagesDetected", "MmZeroedPageSingleBitErrorsDetected", "EtwpDebuggerData", "OffsetPrcbContext", "OffsetPrcbMaxBreakpoints", "OffsetPrcbMaxWatchpoints", "OffsetKThreadStackLimit", "OffsetKThreadStackBase", "OffsetKThreadQueueListEntry", "OffsetEThreadIrpList", "OffsetPrcbIdleThread", "OffsetPrcbNormalDpcState", "OffsetPrcbDpcStack", "OffsetPrcbIsrStack", "SizeKDPC_STACK_FRAME", "OffsetKPriQueueThreadListHead", "OffsetKThreadWaitReason", "Padding1", "PteBase", "RetpolineStubFunctionTable", "RetpolineStubFunctionTableSize", "RetpolineStubOffset", "RetpolineStubSize", "OffsetEProcessMmHotPatchContext", "OffsetKThreadShadowStackLimit", "OffsetKThreadShadowStackBase", "ShadowStackEnabled", "PointerAuthMask", "OffsetPrcbExceptionStack"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Flags"], /) -> KDDEBUGGER_DATA64_Flags: ...

class KDESCRIPTOR64(Container):
    Limit: int
    """Bytes of the table, less one."""
    Base: int
    def __getitem__(self, name: Literal["Limit", "Base"], /) -> int: ...

KDESCRIPTOR32 = KDESCRIPTOR64

class KDPC64(Container):
    Type: int
    """0x13, or 0x1a for a threaded one."""
    Importance: int
    """0 low, 1 medium, 2 high, 3 medium high."""
    Number: int
    """Processor that it is for."""
    DpcListEntry: int
    """The next one in the queue."""
    ProcessorHistory: int
    """Processors that have run it, a bit each."""
    DeferredRoutine: int
    """The routine that is called."""
    DeferredContext: int
    """Argument that the driver chose."""
    SystemArgument1: int
    SystemArgument2: int
    DpcData: int
    """The queue that it is in; 0 while it is in none."""
    def __getitem__(self, name: Literal["Type", "Importance", "Number", "DpcListEntry", "ProcessorHistory", "DeferredRoutine", "DeferredContext", "SystemArgument1", "SystemArgument2", "DpcData"], /) -> int: ...

KDPC32 = KDPC64

class KERNEL_STACK_SEGMENT64(Container):
    StackBase: int
    """High end; 0 where there is no segment."""
    StackLimit: int
    """Low end."""
    KernelStack: int
    """Stack pointer at the switch to the next segment."""
    InitialStack: int
    """Address of the KSTACK_CONTROL of the segment."""
    def __getitem__(self, name: Literal["StackBase", "StackLimit", "KernelStack", "InitialStack"], /) -> int: ...

class KEXCEPTION_FRAME_AMD64(Container):
    P1Home: int
    P2Home: int
    P3Home: int
    P4Home: int
    P5: int
    InitialStack: int
    Xmm: list[bytes]
    """Xmm6 to Xmm15."""
    TrapFrame: int
    """Not filled in by exceptions."""
    MxCsr: int
    """Not filled in by exceptions."""
    Rbp: int
    """Not filled in by exceptions: the trap frame has it."""
    Rbx: int
    Rdi: int
    Rsi: int
    R12: int
    R13: int
    R14: int
    R15: int
    Return: int
    """Where the routine that saved them returns to."""
    @overload
    def __getitem__(self, name: Literal["P1Home", "P2Home", "P3Home", "P4Home", "P5", "InitialStack", "TrapFrame", "MxCsr", "Rbp", "Rbx", "Rdi", "Rsi", "R12", "R13", "R14", "R15", "Return"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Xmm"], /) -> list[bytes]: ...

class KLDR_DATA_TABLE_ENTRY64(Container):
    InLoadOrderLinks: LIST_ENTRY64
    ExceptionTable: int
    ExceptionTableSize: int
    GpValue: int
    NonPagedDebugInfo: int
    DllBase: int
    """Where the image begins."""
    EntryPoint: int
    SizeOfImage: int
    """Bytes of the mapped image."""
    FullDllName: UNICODE_STRING64
    """The path, in the kernel's namespace."""
    BaseDllName: UNICODE_STRING64
    """Its last component."""
    Flags: int
    LoadCount: int
    SectionPointer: int
    CheckSum: int
    """The one of the image's PE header."""
    CoverageSectionSize: int
    CoverageSection: int
    LoadedImports: int
    SizeOfImageNotRounded: int
    TimeDateStamp: int
    """The one of the image's PE header."""
    @overload
    def __getitem__(self, name: Literal["InLoadOrderLinks"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["ExceptionTable", "ExceptionTableSize", "GpValue", "NonPagedDebugInfo", "DllBase", "EntryPoint", "SizeOfImage", "Flags", "LoadCount", "SectionPointer", "CheckSum", "CoverageSectionSize", "CoverageSection", "LoadedImports", "SizeOfImageNotRounded", "TimeDateStamp"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["FullDllName", "BaseDllName"], /) -> UNICODE_STRING64: ...

class KLDR_DATA_TABLE_ENTRY32(Container):
    InLoadOrderLinks: LIST_ENTRY64
    ExceptionTable: int
    ExceptionTableSize: int
    GpValue: int
    NonPagedDebugInfo: int
    DllBase: int
    """Where the image begins."""
    EntryPoint: int
    SizeOfImage: int
    """Bytes of the mapped image."""
    FullDllName: UNICODE_STRING64
    """The path, in the kernel's namespace."""
    BaseDllName: UNICODE_STRING64
    """Its last component."""
    Flags: int
    LoadCount: int
    SectionPointer: int
    CheckSum: int
    """The one of the image's PE header."""
    @overload
    def __getitem__(self, name: Literal["InLoadOrderLinks"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["ExceptionTable", "ExceptionTableSize", "GpValue", "NonPagedDebugInfo", "DllBase", "EntryPoint", "SizeOfImage", "Flags", "LoadCount", "SectionPointer", "CheckSum"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["FullDllName", "BaseDllName"], /) -> UNICODE_STRING64: ...

class KPROCESS_HEAD64(Container):
    Header: DISPATCHER_HEADER64
    ProfileListHead: LIST_ENTRY64
    """Mostly an empty list, which leads to itself."""
    DirectoryTableBase: int
    @overload
    def __getitem__(self, name: Literal["Header"], /) -> DISPATCHER_HEADER64: ...
    @overload
    def __getitem__(self, name: Literal["ProfileListHead"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["DirectoryTableBase"], /) -> int: ...

KPROCESS_HEAD32 = KPROCESS_HEAD64

class KPROCESS_THREADS64(Container):
    Head: KPROCESS_HEAD64
    ThreadListHead: LIST_ENTRY64
    """Links ``ThreadListEntry`` of the threads of the process."""
    @overload
    def __getitem__(self, name: Literal["Head"], /) -> KPROCESS_HEAD64: ...
    @overload
    def __getitem__(self, name: Literal["ThreadListHead"], /) -> LIST_ENTRY64: ...

class KPROCESS_THREADS32(Container):
    Head: KPROCESS_HEAD64
    LdtDescriptor: bytes
    Int21Descriptor: bytes
    ThreadListHead: LIST_ENTRY64
    @overload
    def __getitem__(self, name: Literal["Head"], /) -> KPROCESS_HEAD64: ...
    @overload
    def __getitem__(self, name: Literal["LdtDescriptor", "Int21Descriptor"], /) -> bytes: ...
    @overload
    def __getitem__(self, name: Literal["ThreadListHead"], /) -> LIST_ENTRY64: ...

class KSPECIAL_REGISTERS(Container):
    Cr0: int
    Cr2: int
    """Address of the last page fault."""
    Cr3: int
    """Root of the page tables, with the PCID in the low bits."""
    Cr4: int
    """Bit 12: five levels of page tables."""
    KernelDr0: int
    KernelDr1: int
    KernelDr2: int
    KernelDr3: int
    KernelDr6: int
    KernelDr7: int
    Gdtr: KDESCRIPTOR64
    Idtr: KDESCRIPTOR64
    Tr: int
    Ldtr: int
    MxCsr: int
    DebugControl: int
    LastBranchToRip: int
    LastBranchFromRip: int
    LastExceptionToRip: int
    LastExceptionFromRip: int
    Cr8: int
    """The interrupt request level."""
    MsrGsBase: int
    MsrGsSwap: int
    MsrStar: int
    MsrLStar: int
    """Where ``syscall`` enters the kernel."""
    MsrCStar: int
    MsrSyscallMask: int
    @overload
    def __getitem__(self, name: Literal["Cr0", "Cr2", "Cr3", "Cr4", "KernelDr0", "KernelDr1", "KernelDr2", "KernelDr3", "KernelDr6", "KernelDr7", "Tr", "Ldtr", "MxCsr", "DebugControl", "LastBranchToRip", "LastBranchFromRip", "LastExceptionToRip", "LastExceptionFromRip", "Cr8", "MsrGsBase", "MsrGsSwap", "MsrStar", "MsrLStar", "MsrCStar", "MsrSyscallMask"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Gdtr", "Idtr"], /) -> KDESCRIPTOR64: ...

class KSPECIAL_REGISTERS_ARM64(Container):
    Elr_El1: int
    """Where the last exception came from."""
    Spsr_El1: int
    """The processor state there."""
    Tpidr_El0: int
    """The TEB of the thread."""
    Tpidrro_El0: int
    """Number of the processor, for user mode."""
    Tpidr_El1: int
    """The KPCR of the processor, with flags in the low bits."""
    KernelBvr: list[int]
    KernelBcr: list[int]
    KernelWvr: list[int]
    KernelWcr: list[int]
    @overload
    def __getitem__(self, name: Literal["Elr_El1", "Spsr_El1", "Tpidr_El0", "Tpidrro_El0", "Tpidr_El1"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["KernelBvr", "KernelBcr", "KernelWvr", "KernelWcr"], /) -> list[int]: ...

class KSPECIAL_REGISTERS_X86(Container):
    Cr0: int
    Cr2: int
    """Address of the last page fault."""
    Cr3: int
    """Root of the page tables."""
    Cr4: int
    """Bit 5: PAE."""
    KernelDr0: int
    KernelDr1: int
    KernelDr2: int
    KernelDr3: int
    KernelDr6: int
    KernelDr7: int
    Gdtr: KDESCRIPTOR64
    Idtr: KDESCRIPTOR64
    Tr: int
    Ldtr: int
    @overload
    def __getitem__(self, name: Literal["Cr0", "Cr2", "Cr3", "Cr4", "KernelDr0", "KernelDr1", "KernelDr2", "KernelDr3", "KernelDr6", "KernelDr7", "Tr", "Ldtr"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Gdtr", "Idtr"], /) -> KDESCRIPTOR64: ...

class KSTACK_CONTROL64(Container):
    StackBase: int
    """High end of this segment."""
    ActualLimit: int
    """Its low end; bit 0 is set while the stack is expanded."""
    Previous: KERNEL_STACK_SEGMENT64
    """The segment that was in use before."""
    @overload
    def __getitem__(self, name: Literal["StackBase", "ActualLimit"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Previous"], /) -> KERNEL_STACK_SEGMENT64: ...

class KSWITCH_FRAME_AMD64(Container):
    MxCsr: int
    ApcBypass: int
    Rbp: int
    Return: int
    """Where the thread goes on."""
    def __getitem__(self, name: Literal["MxCsr", "ApcBypass", "Rbp", "Return"], /) -> int: ...

class KSWITCH_FRAME_ARM64(Container):
    Fp: int
    Pc: int
    """Where the thread goes on."""
    def __getitem__(self, name: Literal["Fp", "Pc"], /) -> int: ...

class KSYSTEM_TIME(Container):
    LowPart: int
    High1Time: int
    """Valid where it equals ``High2Time``: else it was being written."""
    High2Time: int
    def __getitem__(self, name: Literal["LowPart", "High1Time", "High2Time"], /) -> int: ...

class KTHREAD_STATE(Container):
    State: int
    """KTHREAD_STATE: 1 ready, 2 running, 5 waiting …"""
    Spare: int
    WaitIrql: int
    """IRQL to return to after the wait."""
    WaitMode: int
    """0 kernel, 1 user."""
    def __getitem__(self, name: Literal["State", "Spare", "WaitIrql", "WaitMode"], /) -> int: ...

class KTRAP_FRAME_AMD64(Container):
    P1Home: int
    P2Home: int
    P3Home: int
    P4Home: int
    P5: int
    PreviousMode: int
    """0 kernel, 1 user."""
    PreviousIrql: int
    """Of an interrupt; exceptions do not fill it in."""
    ExceptionActive: int
    """0 interrupt, 1 exception, 2 system call."""
    MxCsr: int
    Rax: int
    Rcx: int
    Rdx: int
    R8: int
    R9: int
    R10: int
    R11: int
    GsBase: int
    Xmm: list[bytes]
    FaultAddress: int
    Dr0: int
    Dr1: int
    Dr2: int
    Dr3: int
    Dr6: int
    Dr7: int
    SegDs: int
    SegEs: int
    SegFs: int
    SegGs: int
    TrapFrame: int
    Rbx: int
    Rdi: int
    Rsi: int
    Rbp: int
    ErrorCode: int
    Rip: int
    SegCs: int
    EFlags: int
    Rsp: int
    SegSs: int
    @overload
    def __getitem__(self, name: Literal["P1Home", "P2Home", "P3Home", "P4Home", "P5", "PreviousMode", "PreviousIrql", "ExceptionActive", "MxCsr", "Rax", "Rcx", "Rdx", "R8", "R9", "R10", "R11", "GsBase", "FaultAddress", "Dr0", "Dr1", "Dr2", "Dr3", "Dr6", "Dr7", "SegDs", "SegEs", "SegFs", "SegGs", "TrapFrame", "Rbx", "Rdi", "Rsi", "Rbp", "ErrorCode", "Rip", "SegCs", "EFlags", "Rsp", "SegSs"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Xmm"], /) -> list[bytes]: ...

class KTRAP_FRAME_X86(Container):
    DbgEbp: int
    DbgEip: int
    DbgArgMark: int
    DbgArgPointer: int
    TempSegCs: int
    TempEsp: int
    Dr0: int
    Dr1: int
    Dr2: int
    Dr3: int
    Dr6: int
    Dr7: int
    SegGs: int
    SegEs: int
    SegDs: int
    Edx: int
    Ecx: int
    Eax: int
    PreviousPreviousMode: int
    ExceptionList: int
    SegFs: int
    Edi: int
    Esi: int
    Ebx: int
    Ebp: int
    ErrCode: int
    Eip: int
    SegCs: int
    EFlags: int
    def __getitem__(self, name: Literal["DbgEbp", "DbgEip", "DbgArgMark", "DbgArgPointer", "TempSegCs", "TempEsp", "Dr0", "Dr1", "Dr2", "Dr3", "Dr6", "Dr7", "SegGs", "SegEs", "SegDs", "Edx", "Ecx", "Eax", "PreviousPreviousMode", "ExceptionList", "SegFs", "Edi", "Esi", "Ebx", "Ebp", "ErrCode", "Eip", "SegCs", "EFlags"], /) -> int: ...

class KUSER_SHARED_DATA_XState(Container):
    EnabledFeatures: int
    """Parts of the extended state in use."""
    def __getitem__(self, name: Literal["EnabledFeatures"], /) -> int: ...

class KUSER_SHARED_DATA(Container):
    TickCountLowDeprecated: int
    TickCountMultiplier: int
    InterruptTime: KSYSTEM_TIME
    """Since the start, in units of 100 ns."""
    SystemTime: KSYSTEM_TIME
    """UTC, in units of 100 ns since 1601."""
    TimeZoneBias: KSYSTEM_TIME
    """SystemTime less this is local time."""
    ImageNumberLow: int
    """Machine, as IMAGE_FILE_MACHINE_*."""
    ImageNumberHigh: int
    NtSystemRoot: str
    """Where Windows is installed."""
    TimeZoneId: int
    LargePageMinimum: int
    NtBuildNumber: int
    """The build in the low 16 bits, flags in the high four."""
    NtProductType: int
    """1 workstation, 2 domain controller, 3 server."""
    ProductTypeIsValid: int
    NativeProcessorArchitecture: int
    """9 AMD64, 0xc ARM64, 0 x86."""
    NtMajorVersion: int
    NtMinorVersion: int
    ProcessorFeatures: list[int]
    BootId: int
    """Counts the starts of this Windows."""
    SuiteMask: int
    KdDebuggerEnabled: int
    ActiveConsoleId: int
    NumberOfPhysicalPages: int
    SafeBootMode: int
    VirtualizationFlags: int
    SharedDataFlags: int
    QpcFrequency: int
    """Steps of the performance counter in a second."""
    TickCount: KSYSTEM_TIME
    Cookie: int
    InterruptTimeBias: int
    """Time slept, in units of 100 ns."""
    ActiveProcessorCount: int
    ActiveGroupCount: int
    XState: KUSER_SHARED_DATA_XState
    @overload
    def __getitem__(self, name: Literal["TickCountLowDeprecated", "TickCountMultiplier", "ImageNumberLow", "ImageNumberHigh", "TimeZoneId", "LargePageMinimum", "NtBuildNumber", "NtProductType", "ProductTypeIsValid", "NativeProcessorArchitecture", "NtMajorVersion", "NtMinorVersion", "BootId", "SuiteMask", "KdDebuggerEnabled", "ActiveConsoleId", "NumberOfPhysicalPages", "SafeBootMode", "VirtualizationFlags", "SharedDataFlags", "QpcFrequency", "Cookie", "InterruptTimeBias", "ActiveProcessorCount", "ActiveGroupCount"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["InterruptTime", "SystemTime", "TimeZoneBias", "TickCount"], /) -> KSYSTEM_TIME: ...
    @overload
    def __getitem__(self, name: Literal["NtSystemRoot"], /) -> str: ...
    @overload
    def __getitem__(self, name: Literal["ProcessorFeatures"], /) -> list[int]: ...
    @overload
    def __getitem__(self, name: Literal["XState"], /) -> KUSER_SHARED_DATA_XState: ...

class LDR_DATA_TABLE_ENTRY64(Container):
    InLoadOrderLinks: LIST_ENTRY64
    InMemoryOrderLinks: LIST_ENTRY64
    InInitializationOrderLinks: LIST_ENTRY64
    DllBase: int
    """Where the image begins."""
    EntryPoint: int
    SizeOfImage: int
    """Bytes of the mapped image."""
    FullDllName: UNICODE_STRING64
    """The path."""
    BaseDllName: UNICODE_STRING64
    """Its last component."""
    Flags: int
    LoadCount: int
    TlsIndex: int
    HashLinks: LIST_ENTRY64
    TimeDateStamp: int
    """The one of the image's PE header."""
    @overload
    def __getitem__(self, name: Literal["InLoadOrderLinks", "InMemoryOrderLinks", "InInitializationOrderLinks", "HashLinks"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["DllBase", "EntryPoint", "SizeOfImage", "Flags", "LoadCount", "TlsIndex", "TimeDateStamp"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["FullDllName", "BaseDllName"], /) -> UNICODE_STRING64: ...

LDR_DATA_TABLE_ENTRY32 = LDR_DATA_TABLE_ENTRY64

class MMPTE_HARDWARE(Container):
    NoExecute: bool
    Software: int
    PageFrameNumber: int
    Write: bool
    Prototype: bool
    CopyOnWrite: bool
    Global: bool
    LargePage: bool
    Dirty: bool
    Accessed: bool
    CacheDisable: bool
    WriteThrough: bool
    Owner: bool
    Dirty1: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["NoExecute", "Write", "Prototype", "CopyOnWrite", "Global", "LargePage", "Dirty", "Accessed", "CacheDisable", "WriteThrough", "Owner", "Dirty1", "Valid"], /) -> bool: ...
    @overload
    def __getitem__(self, name: Literal["Software", "PageFrameNumber"], /) -> int: ...

class MMPTE_HARDWARE32(Container):
    PageFrameNumber: int
    Write: bool
    Prototype: bool
    CopyOnWrite: bool
    Global: bool
    LargePage: bool
    Dirty: bool
    Accessed: bool
    CacheDisable: bool
    WriteThrough: bool
    Owner: bool
    Dirty1: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["PageFrameNumber"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Write", "Prototype", "CopyOnWrite", "Global", "LargePage", "Dirty", "Accessed", "CacheDisable", "WriteThrough", "Owner", "Dirty1", "Valid"], /) -> bool: ...

class MMPTE_HARDWARE_ARM64(Container):
    NonSecureTable: bool
    NoWriteTable: bool
    NoUserTable: bool
    UserNoExecuteTable: bool
    PrivilegedNoExecuteTable: bool
    Software: int
    UserNoExecute: bool
    PrivilegedNoExecute: bool
    Contiguous: bool
    DirtyBitModifier: bool
    Reserved: int
    PageFrameNumber: int
    NonGlobal: bool
    Accessed: bool
    Shareability: int
    ReadOnly: bool
    Owner: bool
    NonSecure: bool
    CacheType: int
    NotLargePage: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["NonSecureTable", "NoWriteTable", "NoUserTable", "UserNoExecuteTable", "PrivilegedNoExecuteTable", "UserNoExecute", "PrivilegedNoExecute", "Contiguous", "DirtyBitModifier", "NonGlobal", "Accessed", "ReadOnly", "Owner", "NonSecure", "NotLargePage", "Valid"], /) -> bool: ...
    @overload
    def __getitem__(self, name: Literal["Software", "Reserved", "PageFrameNumber", "Shareability", "CacheType"], /) -> int: ...

class MMPTE_LARGE_1G(Container):
    NoExecute: bool
    Software: int
    PageBase: int
    Reserved: int
    Pat: bool
    Attributes: int
    @overload
    def __getitem__(self, name: Literal["NoExecute", "Pat"], /) -> bool: ...
    @overload
    def __getitem__(self, name: Literal["Software", "PageBase", "Reserved", "Attributes"], /) -> int: ...

class MMPTE_LARGE_2M(Container):
    NoExecute: bool
    Software: int
    PageBase: int
    Reserved: int
    Pat: bool
    Attributes: int
    @overload
    def __getitem__(self, name: Literal["NoExecute", "Pat"], /) -> bool: ...
    @overload
    def __getitem__(self, name: Literal["Software", "PageBase", "Reserved", "Attributes"], /) -> int: ...

class MMPTE_LARGE_4M(Container):
    PageBase: int
    Reserved: int
    PageBaseHigh: int
    Pat: bool
    Attributes: int
    @overload
    def __getitem__(self, name: Literal["PageBase", "Reserved", "PageBaseHigh", "Attributes"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Pat"], /) -> bool: ...

class MMPTE_PROTOTYPE(Container):
    ProtoAddress: int
    Unused: int
    Prototype: bool
    Protection: int
    SwizzleBit: bool
    Spare: int
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["ProtoAddress", "Unused", "Protection", "Spare"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Prototype", "SwizzleBit", "Valid"], /) -> bool: ...

class MMPTE_SOFTWARE(Container):
    PageFileHigh: int
    Reserved: int
    PageFileLow: int
    Transition: bool
    Prototype: bool
    Protection: int
    SwizzleBit: bool
    Spare: int
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["PageFileHigh", "Reserved", "PageFileLow", "Protection", "Spare"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Transition", "Prototype", "SwizzleBit", "Valid"], /) -> bool: ...

class MMPTE_TRANSITION(Container):
    Unused: int
    PageFrameNumber: int
    Transition: bool
    Prototype: bool
    Protection: int
    SwizzleBit: bool
    IoTracker: bool
    Spare: bool
    Write: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["Unused", "PageFrameNumber", "Protection"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Transition", "Prototype", "SwizzleBit", "IoTracker", "Spare", "Write", "Valid"], /) -> bool: ...

class MMPTE_TRANSITION32(Container):
    PageFrameNumber: int
    Transition: bool
    Prototype: bool
    Protection: int
    SwizzleBit: bool
    WriteThrough: bool
    Owner: bool
    Write: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["PageFrameNumber", "Protection"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Transition", "Prototype", "SwizzleBit", "WriteThrough", "Owner", "Write", "Valid"], /) -> bool: ...

class MMPTE_TRANSITION_PAE(Container):
    Unused: int
    PageFrameNumber: int
    Transition: bool
    Prototype: bool
    Protection: int
    SwizzleBit: bool
    IoTracker: bool
    Spare: bool
    Write: bool
    Valid: bool
    @overload
    def __getitem__(self, name: Literal["Unused", "PageFrameNumber", "Protection"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["Transition", "Prototype", "SwizzleBit", "IoTracker", "Spare", "Write", "Valid"], /) -> bool: ...

class NT_TIB64(Container):
    ExceptionList: int
    """In a WoW64 thread: address of its TEB32."""
    StackBase: int
    """High end of the user stack."""
    StackLimit: int
    """Low end of it."""
    SubSystemTib: int
    FiberData: int
    ArbitraryUserPointer: int
    Self: int
    """Address of this block itself."""
    def __getitem__(self, name: Literal["ExceptionList", "StackBase", "StackLimit", "SubSystemTib", "FiberData", "ArbitraryUserPointer", "Self"], /) -> int: ...

NT_TIB32 = NT_TIB64

class PEB64(Container):
    InheritedAddressSpace: int
    ReadImageFileExecOptions: int
    BeingDebugged: int
    BitField: int
    Mutant: int
    ImageBaseAddress: int
    """Where the program itself is mapped."""
    Ldr: int
    """The PEB_LDR_DATA64."""
    ProcessParameters: int
    def __getitem__(self, name: Literal["InheritedAddressSpace", "ReadImageFileExecOptions", "BeingDebugged", "BitField", "Mutant", "ImageBaseAddress", "Ldr", "ProcessParameters"], /) -> int: ...

PEB32 = PEB64

class PEB_LDR_DATA64(Container):
    Length: int
    """Bytes of this structure."""
    Initialized: int
    SsHandle: int
    InLoadOrderModuleList: LIST_ENTRY64
    InMemoryOrderModuleList: LIST_ENTRY64
    InInitializationOrderModuleList: LIST_ENTRY64
    @overload
    def __getitem__(self, name: Literal["Length", "Initialized", "SsHandle"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["InLoadOrderModuleList", "InMemoryOrderModuleList", "InInitializationOrderModuleList"], /) -> LIST_ENTRY64: ...

PEB_LDR_DATA32 = PEB_LDR_DATA64

class POOL_HEADER64(Container):
    PreviousSize: int
    """Units of the block before this one in its page; 0 for the first."""
    PoolIndex: int
    BlockSize: int
    """Units of this block, header included."""
    PoolType: int
    """POOL_TYPE and flags; 0 for a free block."""
    PoolTag: bytes
    """Four characters that the caller chose."""
    ProcessBilled: int
    """Encoded, or hints for the tag."""
    @overload
    def __getitem__(self, name: Literal["PreviousSize", "PoolIndex", "BlockSize", "PoolType", "ProcessBilled"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["PoolTag"], /) -> bytes: ...

class POOL_HEADER32_Sizes(Container):
    PoolType: int
    BlockSize: int
    PoolIndex: int
    PreviousSize: int
    def __getitem__(self, name: Literal["PoolType", "BlockSize", "PoolIndex", "PreviousSize"], /) -> int: ...

class POOL_HEADER32(Container):
    Sizes: POOL_HEADER32_Sizes
    PoolTag: bytes
    """Four characters that the caller chose."""
    @overload
    def __getitem__(self, name: Literal["Sizes"], /) -> POOL_HEADER32_Sizes: ...
    @overload
    def __getitem__(self, name: Literal["PoolTag"], /) -> bytes: ...

class POP_IRP_WORKER_ENTRY64(Container):
    Link: LIST_ENTRY64
    Thread: int
    """A thread that works on power requests."""
    Irp: int
    """The request that it works on; 0 while it works on none."""
    Device: int
    """The device that the request is for."""
    @overload
    def __getitem__(self, name: Literal["Link"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["Thread", "Irp", "Device"], /) -> int: ...

POP_IRP_WORKER_ENTRY32 = POP_IRP_WORKER_ENTRY64

class RTL_USER_PROCESS_PARAMETERS64(Container):
    MaximumLength: int
    Length: int
    Flags: int
    DebugFlags: int
    ConsoleHandle: int
    ConsoleFlags: int
    StandardInput: int
    StandardOutput: int
    StandardError: int
    CurrentDirectoryPath: UNICODE_STRING64
    CurrentDirectoryHandle: int
    DllPath: UNICODE_STRING64
    ImagePathName: UNICODE_STRING64
    """The program."""
    CommandLine: UNICODE_STRING64
    @overload
    def __getitem__(self, name: Literal["MaximumLength", "Length", "Flags", "DebugFlags", "ConsoleHandle", "ConsoleFlags", "StandardInput", "StandardOutput", "StandardError", "CurrentDirectoryHandle"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["CurrentDirectoryPath", "DllPath", "ImagePathName", "CommandLine"], /) -> UNICODE_STRING64: ...

RTL_USER_PROCESS_PARAMETERS32 = RTL_USER_PROCESS_PARAMETERS64

class TDR_RECOVERY_CONTEXT(Container):
    Signature: int
    """0x52445476, the text vTDR."""
    Adapter: int
    """Object of the adapter that did not answer."""
    Reason: int
    """Why the recovery was started; values are not published."""
    DriverAddress: int
    """Address in the display driver, as parameter 2 has it."""
    def __getitem__(self, name: Literal["Signature", "Adapter", "Reason", "DriverAddress"], /) -> int: ...

class TEB64(Container):
    NtTib: NT_TIB64
    EnvironmentPointer: int
    ClientId: CLIENT_ID64
    ActiveRpcHandle: int
    ThreadLocalStoragePointer: int
    ProcessEnvironmentBlock: int
    """The PEB64."""
    LastErrorValue: int
    @overload
    def __getitem__(self, name: Literal["NtTib"], /) -> NT_TIB64: ...
    @overload
    def __getitem__(self, name: Literal["EnvironmentPointer", "ActiveRpcHandle", "ThreadLocalStoragePointer", "ProcessEnvironmentBlock", "LastErrorValue"], /) -> int: ...
    @overload
    def __getitem__(self, name: Literal["ClientId"], /) -> CLIENT_ID64: ...

TEB32 = TEB64

class TRIAGE_9F_PNP64(Container):
    Signature: int
    """0x8001."""
    Revision: int
    CompletionQueue: int
    """List of requests, TRIAGE_PNP_DEVICE_COMPLETION_REQUEST."""
    DelayedWorkQueue: int
    """Queue of delayed work items."""
    def __getitem__(self, name: Literal["Signature", "Revision", "CompletionQueue", "DelayedWorkQueue"], /) -> int: ...

TRIAGE_9F_PNP32 = TRIAGE_9F_PNP64

class TRIAGE_9F_POWER64(Container):
    Signature: int
    """0x8000."""
    Revision: int
    IrpList: int
    """Head of the list of power requests, TRIAGE_POP_IRP_DATA."""
    ThreadList: int
    """Head of the list of their threads, POP_IRP_WORKER_ENTRY."""
    DelayedWorkQueue: int
    """Queue of delayed work items."""
    def __getitem__(self, name: Literal["Signature", "Revision", "IrpList", "ThreadList", "DelayedWorkQueue"], /) -> int: ...

TRIAGE_9F_POWER32 = TRIAGE_9F_POWER64

class TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64(Container):
    ListEntry: LIST_ENTRY64
    DeviceNode: int
    """DEVICE_NODE of the device that has not answered."""
    @overload
    def __getitem__(self, name: Literal["ListEntry"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["DeviceNode"], /) -> int: ...

TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32 = TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64

class TRIAGE_POP_IRP_DATA64(Container):
    Link: LIST_ENTRY64
    Irp: int
    """The power request."""
    Pdo: int
    """The physical device that it is for."""
    @overload
    def __getitem__(self, name: Literal["Link"], /) -> LIST_ENTRY64: ...
    @overload
    def __getitem__(self, name: Literal["Irp", "Pdo"], /) -> int: ...

TRIAGE_POP_IRP_DATA32 = TRIAGE_POP_IRP_DATA64

class UNLOADED_DRIVERS64(Container):
    Name: UNICODE_STRING64
    StartAddress: int
    EndAddress: int
    CurrentTime: int
    """When it was unloaded: UTC, in units of 100 ns since 1601."""
    @overload
    def __getitem__(self, name: Literal["Name"], /) -> UNICODE_STRING64: ...
    @overload
    def __getitem__(self, name: Literal["StartAddress", "EndAddress", "CurrentTime"], /) -> int: ...

UNLOADED_DRIVERS32 = UNLOADED_DRIVERS64
