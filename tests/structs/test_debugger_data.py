"""KDDEBUGGER_DATA64: every field at its place, and what real kernels wrote there."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from kdmp_ks import structs

if TYPE_CHECKING:
    from pathlib import Path

FIELDS = """
018 8 KernBase
020 8 BreakpointWithStatus
028 8 SavedContext
030 2 ThCallbackStack
032 2 NextCallback
034 2 FramePointer
036 2 Flags
038 8 KiCallUserMode
040 8 KeUserCallbackDispatcher
048 8 PsLoadedModuleList
050 8 PsActiveProcessHead
058 8 PspCidTable
060 8 ExpSystemResourcesList
068 8 ExpPagedPoolDescriptor
070 8 ExpNumberOfPagedPools
078 8 KeTimeIncrement
080 8 KeBugCheckCallbackListHead
088 8 KiBugcheckData
090 8 IopErrorLogListHead
098 8 ObpRootDirectoryObject
0a0 8 ObpTypeObjectType
0a8 8 MmSystemCacheStart
0b0 8 MmSystemCacheEnd
0b8 8 MmSystemCacheWs
0c0 8 MmPfnDatabase
0c8 8 MmSystemPtesStart
0d0 8 MmSystemPtesEnd
0d8 8 MmSubsectionBase
0e0 8 MmNumberOfPagingFiles
0e8 8 MmLowestPhysicalPage
0f0 8 MmHighestPhysicalPage
0f8 8 MmNumberOfPhysicalPages
100 8 MmMaximumNonPagedPoolInBytes
108 8 MmNonPagedSystemStart
110 8 MmNonPagedPoolStart
118 8 MmNonPagedPoolEnd
120 8 MmPagedPoolStart
128 8 MmPagedPoolEnd
130 8 MmPagedPoolInformation
138 8 MmPageSize
140 8 MmSizeOfPagedPoolInBytes
148 8 MmTotalCommitLimit
150 8 MmTotalCommittedPages
158 8 MmSharedCommit
160 8 MmDriverCommit
168 8 MmProcessCommit
170 8 MmPagedPoolCommit
178 8 MmExtendedCommit
180 8 MmZeroedPageListHead
188 8 MmFreePageListHead
190 8 MmStandbyPageListHead
198 8 MmModifiedPageListHead
1a0 8 MmModifiedNoWritePageListHead
1a8 8 MmAvailablePages
1b0 8 MmResidentAvailablePages
1b8 8 PoolTrackTable
1c0 8 NonPagedPoolDescriptor
1c8 8 MmHighestUserAddress
1d0 8 MmSystemRangeStart
1d8 8 MmUserProbeAddress
1e0 8 KdPrintCircularBuffer
1e8 8 KdPrintCircularBufferEnd
1f0 8 KdPrintWritePointer
1f8 8 KdPrintRolloverCount
200 8 MmLoadedUserImageList
208 8 NtBuildLab
210 8 KiNormalSystemCall
218 8 KiProcessorBlock
220 8 MmUnloadedDrivers
228 8 MmLastUnloadedDriver
230 8 MmTriageActionTaken
238 8 MmSpecialPoolTag
240 8 KernelVerifier
248 8 MmVerifierData
250 8 MmAllocatedNonPagedPool
258 8 MmPeakCommitment
260 8 MmTotalCommitLimitMaximum
268 8 CmNtCSDVersion
270 8 MmPhysicalMemoryBlock
278 8 MmSessionBase
280 8 MmSessionSize
288 8 MmSystemParentTablePage
290 8 MmVirtualTranslationBase
298 2 OffsetKThreadNextProcessor
29a 2 OffsetKThreadTeb
29c 2 OffsetKThreadKernelStack
29e 2 OffsetKThreadInitialStack
2a0 2 OffsetKThreadApcProcess
2a2 2 OffsetKThreadState
2a4 2 OffsetKThreadBStore
2a6 2 OffsetKThreadBStoreLimit
2a8 2 SizeEProcess
2aa 2 OffsetEprocessPeb
2ac 2 OffsetEprocessParentCID
2ae 2 OffsetEprocessDirectoryTableBase
2b0 2 SizePrcb
2b2 2 OffsetPrcbDpcRoutine
2b4 2 OffsetPrcbCurrentThread
2b6 2 OffsetPrcbMhz
2b8 2 OffsetPrcbCpuType
2ba 2 OffsetPrcbVendorString
2bc 2 OffsetPrcbProcStateContext
2be 2 OffsetPrcbNumber
2c0 2 SizeEThread
2c2 1 L1tfHighPhysicalBitIndex
2c3 1 L1tfSwizzleBitIndex
2c4 4 Padding0
2c8 8 KdPrintCircularBufferPtr
2d0 8 KdPrintBufferSize
2d8 8 KeLoaderBlock
2e0 2 SizePcr
2e2 2 OffsetPcrSelfPcr
2e4 2 OffsetPcrCurrentPrcb
2e6 2 OffsetPcrContainedPrcb
2e8 2 OffsetPcrInitialBStore
2ea 2 OffsetPcrBStoreLimit
2ec 2 OffsetPcrInitialStack
2ee 2 OffsetPcrStackLimit
2f0 2 OffsetPrcbPcrPage
2f2 2 OffsetPrcbProcStateSpecialReg
2f4 2 GdtR0Code
2f6 2 GdtR0Data
2f8 2 GdtR0Pcr
2fa 2 GdtR3Code
2fc 2 GdtR3Data
2fe 2 GdtR3Teb
300 2 GdtLdt
302 2 GdtTss
304 2 Gdt64R3CmCode
306 2 Gdt64R3CmTeb
308 8 IopNumTriageDumpDataBlocks
310 8 IopTriageDumpDataBlocks
318 8 VfCrashDataBlock
320 8 MmBadPagesDetected
328 8 MmZeroedPageSingleBitErrorsDetected
330 8 EtwpDebuggerData
338 2 OffsetPrcbContext
33a 2 OffsetPrcbMaxBreakpoints
33c 2 OffsetPrcbMaxWatchpoints
340 4 OffsetKThreadStackLimit
344 4 OffsetKThreadStackBase
348 4 OffsetKThreadQueueListEntry
34c 4 OffsetEThreadIrpList
350 2 OffsetPrcbIdleThread
352 2 OffsetPrcbNormalDpcState
354 2 OffsetPrcbDpcStack
356 2 OffsetPrcbIsrStack
358 2 SizeKDPC_STACK_FRAME
35a 2 OffsetKPriQueueThreadListHead
35c 2 OffsetKThreadWaitReason
35e 2 Padding1
360 8 PteBase
368 8 RetpolineStubFunctionTable
370 4 RetpolineStubFunctionTableSize
374 4 RetpolineStubOffset
378 4 RetpolineStubSize
37c 2 OffsetEProcessMmHotPatchContext
380 4 OffsetKThreadShadowStackLimit
384 4 OffsetKThreadShadowStackBase
388 8 ShadowStackEnabled
390 8 PointerAuthMask
398 2 OffsetPrcbExceptionStack
"""
TABLE = [
    (int(offset, 16), int(size), name)
    for offset, size, name in (line.split() for line in FIELDS.split("\n") if line)
]
FORM = {1: "<B", 2: "<H", 4: "<I", 8: "<Q"}


def test_sizes() -> None:
    assert structs.DBGKD_DEBUG_DATA_HEADER64.sizeof() == 0x18
    assert structs.KDDEBUGGER_DATA64.sizeof() == 0x3A0
    assert structs.KDBG_TAG == 0x4742444B


def test_the_table_names_every_field() -> None:
    names = [subcon.name for subcon in structs.KDDEBUGGER_DATA64.subcons if subcon.name]
    assert names == ["Header", *(name for _, _, name in TABLE)]


def test_the_header() -> None:
    data = bytearray(0x3A0)
    struct.pack_into("<QQ4sI", data, 0, 1, 2, b"KDBG", 0x3A0)
    header = structs.KDDEBUGGER_DATA64.parse(data).Header
    assert (header.List.Flink, header.List.Blink) == (1, 2)
    assert header.OwnerTag == structs.KDBG_TAG
    assert header.Size == 0x3A0


def test_every_field_is_at_its_place_and_alone_there() -> None:
    wrong = []
    for offset, size, name in TABLE:
        everything = (1 << 8 * size) - 1
        data = bytearray(0x3A0)
        struct.pack_into(FORM[size], data, offset, everything)
        parsed = structs.KDDEBUGGER_DATA64.parse(data)
        # The bits of the flag word have a test of their own.
        found = {other for _, _, other in TABLE if other != "Flags" and parsed[other]}
        if name != "Flags" and (found != {name} or parsed[name] != everything):
            wrong.append(f"{name} at {offset:#x}: {found} have the value")
    assert wrong == []


@pytest.mark.parametrize(
    ("word", "pae", "recovery", "levels"),
    [
        (0, False, False, 0),
        (1, True, False, 0),
        (2, False, True, 0),
        (0x10, False, False, 4),
        (0x11, True, False, 4),
        (0x15, True, False, 5),
        (0x3C, False, False, 15),
        (0xFFC0, False, False, 0),
    ],
)
def test_the_flag_word(word: int, pae: bool, recovery: bool, levels: int) -> None:
    data = bytearray(0x3A0)
    struct.pack_into("<H", data, 0x36, word)
    flags = structs.KDDEBUGGER_DATA64.parse(data).Flags
    assert flags.PaeEnabled is pae
    assert flags.KiBugCheckRecoveryActive is recovery
    assert flags.PagingLevels == levels


# Numbers read from dumps that Windows wrote; the files are not part of the project.
REAL = {
    "proxyrule_011620-8250-01.dmp": {
        "KernBase": 0xFFFFF804_4A203000,
        "MmPageSize": 0x1000,
        "OffsetKThreadTeb": 0xF0,
        "OffsetKThreadApcProcess": 0xB8,
        "OffsetKThreadState": 0x184,
        "SizeEProcess": 0x850,
        "OffsetEprocessPeb": 0x3F8,
        "OffsetEprocessDirectoryTableBase": 0x28,
        "SizePrcb": 0x7EC0,
        "OffsetPrcbCurrentThread": 0x8,
        "OffsetPrcbMhz": 0x44,
        "OffsetPrcbVendorString": 0x6290,
        "OffsetPrcbProcStateContext": 0x1F0,
        "OffsetPrcbNumber": 0x24,
        "SizeEThread": 0x810,
        "SizePcr": 0x8040,
        "OffsetPcrContainedPrcb": 0x180,
        "OffsetPrcbProcStateSpecialReg": 0x100,
        "GdtR0Code": 0x10,
        "Gdt64R3CmTeb": 0x50,
        "OffsetPrcbContext": 0x62C0,
        "OffsetKThreadStackLimit": 0x30,
        "OffsetKThreadStackBase": 0x38,
        "OffsetEThreadIrpList": 0x670,
        "OffsetPrcbIdleThread": 0x18,
        "OffsetPrcbIsrStack": 0x62D8,
        "SizeKDPC_STACK_FRAME": 0x50,
        "OffsetKThreadWaitReason": 0x283,
        "PteBase": 0xFFFFFD80_00000000,
        "RetpolineStubFunctionTableSize": 0x0,
        "RetpolineStubSize": 0x0,
        "OffsetEProcessMmHotPatchContext": 0x0,
    },
    "triage_x64.dmp": {
        "KernBase": 0xFFFFF804_7BA00000,
        "MmPageSize": 0x1000,
        "OffsetKThreadTeb": 0xF0,
        "OffsetKThreadApcProcess": 0xB8,
        "OffsetKThreadState": 0x184,
        "SizeEProcess": 0xA40,
        "OffsetEprocessPeb": 0x550,
        "OffsetEprocessDirectoryTableBase": 0x28,
        "SizePrcb": 0xAF00,
        "OffsetPrcbCurrentThread": 0x8,
        "OffsetPrcbMhz": 0x44,
        "OffsetPrcbVendorString": 0x8590,
        "OffsetPrcbProcStateContext": 0x1F0,
        "OffsetPrcbNumber": 0x24,
        "SizeEThread": 0x898,
        "SizePcr": 0xB080,
        "OffsetPcrContainedPrcb": 0x180,
        "OffsetPrcbProcStateSpecialReg": 0x100,
        "GdtR0Code": 0x10,
        "Gdt64R3CmTeb": 0x53,
        "OffsetPrcbContext": 0x85C0,
        "OffsetKThreadStackLimit": 0x30,
        "OffsetKThreadStackBase": 0x38,
        "OffsetEThreadIrpList": 0x4B0,
        "OffsetPrcbIdleThread": 0x18,
        "OffsetPrcbIsrStack": 0x85D8,
        "SizeKDPC_STACK_FRAME": 0x50,
        "OffsetKThreadWaitReason": 0x283,
        "PteBase": 0xFFFFFD80_00000000,
        "RetpolineStubFunctionTableSize": 0x120,
        "RetpolineStubSize": 0x1000,
        "OffsetEProcessMmHotPatchContext": 0x0,
    },
    "triage_arm64.dmp": {
        "KernBase": 0xFFFFF803_F2E00000,
        "MmPageSize": 0x1000,
        "OffsetKThreadTeb": 0xE8,
        "OffsetKThreadApcProcess": 0xB0,
        "OffsetKThreadState": 0x17C,
        "SizeEProcess": 0xC80,
        "OffsetEprocessPeb": 0x508,
        "OffsetEprocessDirectoryTableBase": 0x28,
        "SizePrcb": 0x9680,
        "OffsetPrcbCurrentThread": 0x8,
        "OffsetPrcbMhz": 0x6F4,
        "OffsetPrcbVendorString": 0x890,
        "OffsetPrcbProcStateContext": 0x360,
        "OffsetPrcbNumber": 0x24,
        "SizeEThread": 0x910,
        "SizePcr": 0xA000,
        "OffsetPcrContainedPrcb": 0x980,
        "OffsetPrcbProcStateSpecialReg": 0x40,
        "GdtR0Code": 0x0,
        "Gdt64R3CmTeb": 0x0,
        "OffsetPrcbContext": 0x8A0,
        "OffsetKThreadStackLimit": 0x30,
        "OffsetKThreadStackBase": 0x38,
        "OffsetEThreadIrpList": 0x520,
        "OffsetPrcbIdleThread": 0x18,
        "OffsetPrcbIsrStack": 0x18E0,
        "SizeKDPC_STACK_FRAME": 0x10,
        "OffsetKThreadWaitReason": 0x2A3,
        "PteBase": 0xFFFFA880_00000000,
        "RetpolineStubFunctionTableSize": 0x0,
        "RetpolineStubSize": 0x0,
        "OffsetEProcessMmHotPatchContext": 0xAB8,
    },
    "training_13a.dmp": {
        "KernBase": 0xFFFFF803_E9200000,
        "MmPageSize": 0x1000,
        "OffsetKThreadTeb": 0xF0,
        "OffsetKThreadApcProcess": 0xB8,
        "OffsetKThreadState": 0x184,
        "SizeEProcess": 0x840,
        "OffsetEprocessPeb": 0x2E0,
        "OffsetEprocessDirectoryTableBase": 0x28,
        "SizePrcb": 0xCF00,
        "OffsetPrcbCurrentThread": 0x8,
        "OffsetPrcbMhz": 0x44,
        "OffsetPrcbVendorString": 0x8F90,
        "OffsetPrcbProcStateContext": 0x1F0,
        "OffsetPrcbNumber": 0x24,
        "SizeEThread": 0x788,
        "SizePcr": 0xD080,
        "OffsetPcrContainedPrcb": 0x180,
        "OffsetPrcbProcStateSpecialReg": 0x100,
        "GdtR0Code": 0x10,
        "Gdt64R3CmTeb": 0x50,
        "OffsetPrcbContext": 0x8FC0,
        "OffsetKThreadStackLimit": 0x30,
        "OffsetKThreadStackBase": 0x38,
        "OffsetEThreadIrpList": 0x540,
        "OffsetPrcbIdleThread": 0x18,
        "OffsetPrcbIsrStack": 0x8FD8,
        "SizeKDPC_STACK_FRAME": 0x50,
        "OffsetKThreadWaitReason": 0x283,
        "PteBase": 0xFFFFD480_00000000,
        "RetpolineStubFunctionTableSize": 0x144,
        "RetpolineStubSize": 0x1000,
        "OffsetEProcessMmHotPatchContext": 0x778,
        "OffsetKThreadShadowStackLimit": 0x420,
        "OffsetKThreadShadowStackBase": 0x418,
        "OffsetPrcbExceptionStack": 0x8768,
    },
}


@pytest.mark.parametrize("file", REAL)
def test_what_windows_wrote(dumps_folder: Path, file: str) -> None:
    data = (dumps_folder / "real" / file).read_bytes()
    offset, size = struct.unpack_from("<II", data, 0x2070)
    parsed = structs.KDDEBUGGER_DATA64.parse(data[offset : offset + size].ljust(0x3A0, b"\0"))
    assert parsed.Header.OwnerTag == structs.KDBG_TAG
    assert parsed.Header.Size == size
    for name, value in REAL[file].items():
        assert parsed[name] == value, name
