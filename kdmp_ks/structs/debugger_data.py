"""KDDEBUGGER_DATA64, the "KDBG": the kernel's description of itself for debuggers.

A field named after a kernel variable contains the *address* of that variable; the few that contain
a value say so. ``Offset…`` and ``Size…`` fields are offsets and sizes in the structures of this
kernel's build, which can be read without its symbols. The layout is the same on 32- and 64-bit
Windows; pointers of the former are widened, perhaps with their sign.

The structure has only ever grown at its end: ``Header.Size`` is its size in this
kernel, and bytes behind that are not a part of it (`kdmp_ks.kernel.base.kdbg` obeys this).
"""

from __future__ import annotations

from typing import Final

from construct import (
    BitsInteger,
    BitStruct,
    ByteSwapped,
    Flag,
    Int8ul,
    Int16ul,
    Int32ul,
    Int64ul,
    Padding,
    Struct,
)

from kdmp_ks.structs.list_entry import LIST_ENTRY64

KDBG_TAG: Final = int.from_bytes(b"KDBG", "little")
"""``OwnerTag`` of KDDEBUGGER_DATA64."""

DBGKD_DEBUG_DATA_HEADER64 = "DBGKD_DEBUG_DATA_HEADER64" / Struct(
    "List" / LIST_ENTRY64 * "Links the debugger data blocks, of which the KDBG is the first.",
    "OwnerTag" / Int32ul * "Whose data this is.",
    "Size" / Int32ul * "Bytes of the whole block, this header included.",
)

KDDEBUGGER_DATA64 = (
    "KDDEBUGGER_DATA64"
    / Struct(
        "Header" / DBGKD_DEBUG_DATA_HEADER64,
        "KernBase" / Int64ul * "Base address of the kernel image: a value.",
        "BreakpointWithStatus"
        / Int64ul
        * "The instruction that breaks into the debugger with a status argument.",
        "SavedContext" / Int64ul * "Pointer to the CONTEXT saved during a bugcheck.",
        "ThCallbackStack"
        / Int16ul
        * "In the thread, the stack frame of the current user-mode callback.",
        "NextCallback" / Int16ul * "In that frame, the saved pointer to the next one.",
        "FramePointer" / Int16ul * "In that frame, the saved frame pointer.",
        "Flags"
        / ByteSwapped(
            BitStruct(
                Padding(10),
                "PagingLevels" / BitsInteger(4) * "4 or 5; 0 where it is not filled in.",
                "KiBugCheckRecoveryActive" / Flag,
                "PaeEnabled" / Flag,
            )
        )
        * "The SDK gives the word no name, only its bits.",
        "KiCallUserMode" / Int64ul,
        "KeUserCallbackDispatcher" / Int64ul,
        "PsLoadedModuleList" / Int64ul * "Head of the list of KLDR_DATA_TABLE_ENTRY.",
        "PsActiveProcessHead" / Int64ul * "Head of the list of EPROCESS.",
        "PspCidTable" / Int64ul,
        "ExpSystemResourcesList" / Int64ul,
        "ExpPagedPoolDescriptor" / Int64ul,
        "ExpNumberOfPagedPools" / Int64ul,
        "KeTimeIncrement" / Int64ul,
        "KeBugCheckCallbackListHead" / Int64ul,
        "KiBugcheckData" / Int64ul,
        "IopErrorLogListHead" / Int64ul,
        "ObpRootDirectoryObject" / Int64ul,
        "ObpTypeObjectType" / Int64ul,
        "MmSystemCacheStart" / Int64ul,
        "MmSystemCacheEnd" / Int64ul,
        "MmSystemCacheWs" / Int64ul,
        "MmPfnDatabase" / Int64ul * "The variable that holds the base of the PFN database.",
        "MmSystemPtesStart" / Int64ul,
        "MmSystemPtesEnd" / Int64ul,
        "MmSubsectionBase" / Int64ul,
        "MmNumberOfPagingFiles" / Int64ul,
        "MmLowestPhysicalPage" / Int64ul,
        "MmHighestPhysicalPage" / Int64ul,
        "MmNumberOfPhysicalPages" / Int64ul,
        "MmMaximumNonPagedPoolInBytes" / Int64ul,
        "MmNonPagedSystemStart" / Int64ul,
        "MmNonPagedPoolStart" / Int64ul,
        "MmNonPagedPoolEnd" / Int64ul,
        "MmPagedPoolStart" / Int64ul,
        "MmPagedPoolEnd" / Int64ul,
        "MmPagedPoolInformation" / Int64ul,
        "MmPageSize" / Int64ul * "Bytes in a page: a value.",
        "MmSizeOfPagedPoolInBytes" / Int64ul,
        "MmTotalCommitLimit" / Int64ul,
        "MmTotalCommittedPages" / Int64ul,
        "MmSharedCommit" / Int64ul,
        "MmDriverCommit" / Int64ul,
        "MmProcessCommit" / Int64ul,
        "MmPagedPoolCommit" / Int64ul,
        "MmExtendedCommit" / Int64ul,
        "MmZeroedPageListHead" / Int64ul,
        "MmFreePageListHead" / Int64ul,
        "MmStandbyPageListHead" / Int64ul,
        "MmModifiedPageListHead" / Int64ul,
        "MmModifiedNoWritePageListHead" / Int64ul,
        "MmAvailablePages" / Int64ul,
        "MmResidentAvailablePages" / Int64ul,
        "PoolTrackTable" / Int64ul,
        "NonPagedPoolDescriptor" / Int64ul,
        "MmHighestUserAddress" / Int64ul,
        "MmSystemRangeStart" / Int64ul,
        "MmUserProbeAddress" / Int64ul,
        "KdPrintCircularBuffer" / Int64ul,
        "KdPrintCircularBufferEnd" / Int64ul,
        "KdPrintWritePointer" / Int64ul,
        "KdPrintRolloverCount" / Int64ul,
        "MmLoadedUserImageList" / Int64ul,
        # since Windows XP
        "NtBuildLab" / Int64ul * "The NUL-terminated build string.",
        "KiNormalSystemCall" / Int64ul,
        # since Windows 2000, by hotfix
        "KiProcessorBlock" / Int64ul * "Array of pointers to KPRCB, one for each processor.",
        "MmUnloadedDrivers" / Int64ul,
        "MmLastUnloadedDriver" / Int64ul,
        "MmTriageActionTaken" / Int64ul,
        "MmSpecialPoolTag" / Int64ul,
        "KernelVerifier" / Int64ul,
        "MmVerifierData" / Int64ul,
        "MmAllocatedNonPagedPool" / Int64ul,
        "MmPeakCommitment" / Int64ul,
        "MmTotalCommitLimitMaximum" / Int64ul,
        "CmNtCSDVersion" / Int64ul,
        # since Windows XP
        "MmPhysicalMemoryBlock" / Int64ul,
        "MmSessionBase" / Int64ul,
        "MmSessionSize" / Int64ul,
        "MmSystemParentTablePage" / Int64ul,
        # since Windows Server 2003
        "MmVirtualTranslationBase" / Int64ul,
        "OffsetKThreadNextProcessor" / Int16ul,
        "OffsetKThreadTeb" / Int16ul * "Pointer to the TEB.",
        "OffsetKThreadKernelStack" / Int16ul,
        "OffsetKThreadInitialStack" / Int16ul,
        "OffsetKThreadApcProcess"
        / Int16ul
        * "ApcState.Process: the process in whose address space the thread runs.",
        "OffsetKThreadState" / Int16ul,
        "OffsetKThreadBStore" / Int16ul,
        "OffsetKThreadBStoreLimit" / Int16ul,
        "SizeEProcess" / Int16ul,
        "OffsetEprocessPeb" / Int16ul * "Pointer to the PEB.",
        "OffsetEprocessParentCID" / Int16ul,
        "OffsetEprocessDirectoryTableBase"
        / Int16ul
        * "Root of the page tables; may carry PCID bits.",
        "SizePrcb" / Int16ul,
        "OffsetPrcbDpcRoutine" / Int16ul,
        "OffsetPrcbCurrentThread" / Int16ul * "Pointer to the KTHREAD that is running.",
        "OffsetPrcbMhz" / Int16ul,
        "OffsetPrcbCpuType" / Int16ul,
        "OffsetPrcbVendorString" / Int16ul,
        "OffsetPrcbProcStateContext" / Int16ul * "ProcessorState.ContextFrame, a CONTEXT.",
        "OffsetPrcbNumber" / Int16ul * "Number of the processor.",
        "SizeEThread" / Int16ul,
        # since Windows 10 1903
        "L1tfHighPhysicalBitIndex"
        / Int8ul
        * "Address bit that is flipped in entries that are not present.",
        "L1tfSwizzleBitIndex" / Int8ul * "Entry bit that says whether it was.",
        # since Windows Server 2003
        "Padding0" / Int32ul,
        "KdPrintCircularBufferPtr" / Int64ul,
        "KdPrintBufferSize" / Int64ul,
        "KeLoaderBlock" / Int64ul,
        "SizePcr" / Int16ul,
        "OffsetPcrSelfPcr" / Int16ul,
        "OffsetPcrCurrentPrcb" / Int16ul,
        "OffsetPcrContainedPrcb" / Int16ul,
        "OffsetPcrInitialBStore" / Int16ul,
        "OffsetPcrBStoreLimit" / Int16ul,
        "OffsetPcrInitialStack" / Int16ul,
        "OffsetPcrStackLimit" / Int16ul,
        "OffsetPrcbPcrPage" / Int16ul,
        "OffsetPrcbProcStateSpecialReg"
        / Int16ul
        * "ProcessorState.SpecialRegisters, a KSPECIAL_REGISTERS.",
        "GdtR0Code" / Int16ul,
        "GdtR0Data" / Int16ul,
        "GdtR0Pcr" / Int16ul,
        "GdtR3Code" / Int16ul,
        "GdtR3Data" / Int16ul,
        "GdtR3Teb" / Int16ul,
        "GdtLdt" / Int16ul,
        "GdtTss" / Int16ul,
        "Gdt64R3CmCode" / Int16ul,
        "Gdt64R3CmTeb" / Int16ul,
        "IopNumTriageDumpDataBlocks" / Int64ul,
        "IopTriageDumpDataBlocks" / Int64ul,
        # since Windows Vista
        "VfCrashDataBlock" / Int64ul,
        "MmBadPagesDetected" / Int64ul,
        "MmZeroedPageSingleBitErrorsDetected" / Int64ul,
        # since Windows 7
        "EtwpDebuggerData" / Int64ul,
        "OffsetPrcbContext"
        / Int16ul
        * "Pointer to the CONTEXT that the processor saved when it stopped.",
        # since Windows 8
        "OffsetPrcbMaxBreakpoints" / Int16ul,
        "OffsetPrcbMaxWatchpoints" / Int16ul,
        Padding(2),
        "OffsetKThreadStackLimit" / Int32ul * "Low end of the kernel stack.",
        "OffsetKThreadStackBase" / Int32ul * "High end of the kernel stack.",
        "OffsetKThreadQueueListEntry" / Int32ul,
        "OffsetEThreadIrpList" / Int32ul,
        "OffsetPrcbIdleThread" / Int16ul,
        "OffsetPrcbNormalDpcState" / Int16ul,
        "OffsetPrcbDpcStack" / Int16ul,
        "OffsetPrcbIsrStack" / Int16ul,
        "SizeKDPC_STACK_FRAME" / Int16ul,
        # since Windows 8.1
        "OffsetKPriQueueThreadListHead" / Int16ul,
        "OffsetKThreadWaitReason" / Int16ul,
        # since Windows 10 1607
        "Padding1" / Int16ul,
        "PteBase" / Int64ul * "Base of the page tables' self-map: a value.",
        # since Windows 10 1809
        "RetpolineStubFunctionTable" / Int64ul,
        "RetpolineStubFunctionTableSize" / Int32ul,
        "RetpolineStubOffset" / Int32ul,
        "RetpolineStubSize" / Int32ul,
        # since Windows Server 2022
        "OffsetEProcessMmHotPatchContext" / Int16ul,
        # since Windows 11 21H2
        Padding(2),
        "OffsetKThreadShadowStackLimit" / Int32ul,
        "OffsetKThreadShadowStackBase" / Int32ul,
        "ShadowStackEnabled" / Int64ul * "Pointer to a byte.",
        # since Windows 11 22H2
        "PointerAuthMask"
        / Int64ul
        * "Bits of a pointer that hold its authentication code: a value.",
        "OffsetPrcbExceptionStack" / Int16ul,
        Padding(6),
    )
    * "The layout of Windows 11 22H2, the longest so far."
)
