# This is a generated file! Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

import kaitai_struct_nim_runtime
import options

type
  WindowsKernelDump* = ref object of KaitaiStruct
    `signature`*: seq[byte]
    `validDump`*: WindowsKernelDump_ValidDumps
    `header`*: KaitaiStruct
    `parent`*: KaitaiStruct
    `rawHeader`*: seq[byte]
    `bitmapHeaderInst`: WindowsKernelDump_BitmapHeader
    `bitmapHeaderInstFlag`: bool
    `kindInst`: WindowsKernelDump_DumpTypes
    `kindInstFlag`: bool
    `lenHeaderInst`: int
    `lenHeaderInstFlag`: bool
    `lenPageInst`: int
    `lenPageInstFlag`: bool
    `ofsPagesInst`: int
    `ofsPagesInstFlag`: bool
    `rdmpHeaderInst`: WindowsKernelDump_RdmpHeader
    `rdmpHeaderInstFlag`: bool
    `summaryHeaderInst`: WindowsKernelDump_SummaryHeader
    `summaryHeaderInstFlag`: bool
    `triageInst`: KaitaiStruct
    `triageInstFlag`: bool
  WindowsKernelDump_AttributeMasks* = enum
    hiber_crash = 1
    dump_device_power_off = 2
    insufficient_dumpfile_size = 4
    kernel_generated_triage_dump = 8
    live_dump_generated_dump = 16
    dump_is_generated_offline = 32
    filter_dump_file = 64
    early_boot_crash = 128
    encrypted_dump_data = 256
    decrypted_dump = 512
  WindowsKernelDump_BitmapSignatures* = enum
    full = 1347241030
    summary = 1347241043
  WindowsKernelDump_ContextArm64Flags* = enum
    control = 1
    integer = 2
    floating_point = 4
    debug_registers = 8
    x18 = 16
    xstate = 32
    arm64 = 4194304
    ret_to_guest = 67108864
    exception_request = 1073741824
  WindowsKernelDump_ContextArmFlags* = enum
    control = 1
    integer = 2
    floating_point = 4
    debug_registers = 8
    arm = 2097152
  WindowsKernelDump_ContextX64Flags* = enum
    control = 1
    integer = 2
    segments = 4
    floating_point = 8
    debug_registers = 16
    amd64 = 1048576
  WindowsKernelDump_ContextX86Flags* = enum
    control = 1
    integer = 2
    segments = 4
    floating_point = 8
    debug_registers = 16
    extended_registers = 32
    xstate = 64
    i386 = 65536
  WindowsKernelDump_DumpTypes* = enum
    unspecified = 0
    full = 1
    summary = 2
    header = 3
    triage = 4
    bitmap_full = 5
    bitmap_kernel = 6
    automatic = 7
    kernel_memory = 8
    kernel_and_user_memory = 9
    complete_memory = 10
  WindowsKernelDump_MachineTypes* = enum
    i386 = 332
    alpha = 388
    armnt = 452
    ia64 = 512
    alpha64 = 644
    amd64 = 34404
    arm64 = 43620
  WindowsKernelDump_MinidumpFieldMasks* = enum
    context = 1
    exception = 2
    prcb = 4
    process = 8
    thread = 16
    stack = 32
    driver_list = 64
    broken_driver = 128
    mm_info = 256
    data_page = 512
    debugger_data = 1024
    data_blocks = 2048
  WindowsKernelDump_ProductTypes* = enum
    workstation = 1
    domain_controller = 2
    server = 3
  WindowsKernelDump_SuiteMasks* = enum
    small_business = 1
    enterprise = 2
    back_office = 4
    communications = 8
    terminal = 16
    small_business_restricted = 32
    embedded_nt = 64
    datacenter = 128
    single_user_ts = 256
    personal = 512
    blade = 1024
    embedded_restricted = 2048
    security_appliance = 4096
    storage_server = 8192
    compute_server = 16384
    wh_server = 32768
    multi_user_ts = 131072
  WindowsKernelDump_SummaryOptionMasks* = enum
    valid_kernel_va = 1
    valid_current_user_va = 2
  WindowsKernelDump_TriageOptionMasks* = enum
    overflowed = 256
  WindowsKernelDump_ValidDumps* = enum
    dump64 = 875976004
    dump32 = 1347245380
  WindowsKernelDump_BitmapHeader* = ref object of KaitaiStruct
    `signature`*: WindowsKernelDump_BitmapSignatures
    `validDump`*: seq[byte]
    `unnamed2`*: seq[byte]
    `firstPage`*: uint64
    `totalPresentPages`*: uint64
    `pages`*: uint64
    `parent`*: WindowsKernelDump
    `bitmapInst`: seq[byte]
    `bitmapInstFlag`: bool
    `lenBitmapInst`: uint64
    `lenBitmapInstFlag`: bool
    `ofsBitmapInst`: int
    `ofsBitmapInstFlag`: bool
  WindowsKernelDump_BlobFileHeader* = ref object of KaitaiStruct
    `signature1`*: seq[byte]
    `signature2`*: seq[byte]
    `headerSize`*: uint32
    `buildNumber`*: uint32
    `parent`*: KaitaiStruct
  WindowsKernelDump_BlobHeader* = ref object of KaitaiStruct
    `headerSize`*: uint32
    `tag`*: seq[byte]
    `dataSize`*: uint32
    `prePad`*: uint32
    `postPad`*: uint32
    `parent`*: KaitaiStruct
  WindowsKernelDump_ContextArm* = ref object of KaitaiStruct
    `contextFlags`*: uint32
    `r`*: seq[uint32]
    `sp`*: uint32
    `lr`*: uint32
    `pc`*: uint32
    `cpsr`*: uint32
    `fpscr`*: uint32
    `unnamed7`*: seq[byte]
    `q`*: seq[WindowsKernelDump_M128a]
    `bvr`*: seq[uint32]
    `bcr`*: seq[uint32]
    `wvr`*: seq[uint32]
    `wcr`*: seq[uint32]
    `unnamed13`*: seq[byte]
    `parent`*: WindowsKernelDump_Header32
  WindowsKernelDump_ContextArm64* = ref object of KaitaiStruct
    `contextFlags`*: uint32
    `cpsr`*: uint32
    `x`*: seq[uint64]
    `fp`*: uint64
    `lr`*: uint64
    `sp`*: uint64
    `pc`*: uint64
    `v`*: seq[WindowsKernelDump_M128a]
    `fpcr`*: uint32
    `fpsr`*: uint32
    `bcr`*: seq[uint32]
    `bvr`*: seq[uint64]
    `wcr`*: seq[uint32]
    `wvr`*: seq[uint64]
    `parent`*: WindowsKernelDump_Header64
  WindowsKernelDump_ContextX64* = ref object of KaitaiStruct
    `p1Home`*: uint64
    `p2Home`*: uint64
    `p3Home`*: uint64
    `p4Home`*: uint64
    `p5Home`*: uint64
    `p6Home`*: uint64
    `contextFlags`*: uint32
    `mxcsr`*: uint32
    `segCs`*: uint16
    `segDs`*: uint16
    `segEs`*: uint16
    `segFs`*: uint16
    `segGs`*: uint16
    `segSs`*: uint16
    `eflags`*: uint32
    `dr0`*: uint64
    `dr1`*: uint64
    `dr2`*: uint64
    `dr3`*: uint64
    `dr6`*: uint64
    `dr7`*: uint64
    `rax`*: uint64
    `rcx`*: uint64
    `rdx`*: uint64
    `rbx`*: uint64
    `rsp`*: uint64
    `rbp`*: uint64
    `rsi`*: uint64
    `rdi`*: uint64
    `r8`*: uint64
    `r9`*: uint64
    `r10`*: uint64
    `r11`*: uint64
    `r12`*: uint64
    `r13`*: uint64
    `r14`*: uint64
    `r15`*: uint64
    `rip`*: uint64
    `controlWord`*: uint16
    `statusWord`*: uint16
    `tagWord`*: uint8
    `unnamed41`*: seq[byte]
    `errorOpcode`*: uint16
    `errorOffset`*: uint32
    `errorSelector`*: uint16
    `unnamed45`*: seq[byte]
    `dataOffset`*: uint32
    `dataSelector`*: uint16
    `unnamed48`*: seq[byte]
    `mxcsr2`*: uint32
    `mxcsrMask`*: uint32
    `floatRegisters`*: seq[WindowsKernelDump_M128a]
    `xmmRegisters`*: seq[WindowsKernelDump_M128a]
    `unnamed53`*: seq[byte]
    `vectorRegister`*: seq[WindowsKernelDump_M128a]
    `vectorControl`*: uint64
    `debugControl`*: uint64
    `lastBranchToRip`*: uint64
    `lastBranchFromRip`*: uint64
    `lastExceptionToRip`*: uint64
    `lastExceptionFromRip`*: uint64
    `parent`*: WindowsKernelDump_Header64
  WindowsKernelDump_ContextX86* = ref object of KaitaiStruct
    `contextFlags`*: uint32
    `dr0`*: uint32
    `dr1`*: uint32
    `dr2`*: uint32
    `dr3`*: uint32
    `dr6`*: uint32
    `dr7`*: uint32
    `controlWord`*: uint32
    `statusWord`*: uint32
    `tagWord`*: uint32
    `errorOffset`*: uint32
    `errorSelector`*: uint32
    `dataOffset`*: uint32
    `dataSelector`*: uint32
    `registerArea`*: seq[byte]
    `cr0NpxState`*: uint32
    `segGs`*: uint32
    `segFs`*: uint32
    `segEs`*: uint32
    `segDs`*: uint32
    `edi`*: uint32
    `esi`*: uint32
    `ebx`*: uint32
    `edx`*: uint32
    `ecx`*: uint32
    `eax`*: uint32
    `ebp`*: uint32
    `eip`*: uint32
    `segCs`*: uint32
    `eflags`*: uint32
    `esp`*: uint32
    `segSs`*: uint32
    `extendedRegisters`*: seq[byte]
    `parent`*: WindowsKernelDump_Header32
  WindowsKernelDump_DriverEntry32* = ref object of KaitaiStruct
    `ofsDriverName`*: uint32
    `inLoadOrderFlink`*: uint32
    `inLoadOrderBlink`*: uint32
    `exceptionTable`*: uint32
    `exceptionTableSize`*: uint32
    `gpValue`*: uint32
    `nonPagedDebugInfo`*: uint32
    `dllBase`*: uint32
    `entryPoint`*: uint32
    `sizeOfImage`*: uint32
    `fullDllName`*: WindowsKernelDump_UnicodeString32
    `baseDllName`*: WindowsKernelDump_UnicodeString32
    `flags`*: uint32
    `loadCount`*: uint16
    `unnamed14`*: seq[byte]
    `sectionPointer`*: uint32
    `checkSum`*: uint32
    `timeDateStamp`*: uint32
    `parent`*: WindowsKernelDump_TriageDump32
  WindowsKernelDump_DriverEntry64* = ref object of KaitaiStruct
    `ofsDriverName`*: uint32
    `unnamed1`*: seq[byte]
    `inLoadOrderFlink`*: uint64
    `inLoadOrderBlink`*: uint64
    `exceptionTable`*: uint64
    `exceptionTableSize`*: uint32
    `unnamed6`*: seq[byte]
    `gpValue`*: uint64
    `nonPagedDebugInfo`*: uint64
    `dllBase`*: uint64
    `entryPoint`*: uint64
    `sizeOfImage`*: uint32
    `unnamed12`*: seq[byte]
    `fullDllName`*: WindowsKernelDump_UnicodeString64
    `baseDllName`*: WindowsKernelDump_UnicodeString64
    `flags`*: uint32
    `loadCount`*: uint16
    `unnamed17`*: seq[byte]
    `sectionPointer`*: uint64
    `checkSum`*: uint32
    `unnamed20`*: seq[byte]
    `timeDateStamp`*: uint32
    `unnamed22`*: seq[byte]
    `parent`*: WindowsKernelDump_TriageDump64
  WindowsKernelDump_DumpMmStorage32* = ref object of KaitaiStruct
    `version`*: uint32
    `lenStorage`*: uint32
    `mmSpecialPoolTag`*: uint32
    `miTriageActionTaken`*: uint32
    `mmVerifyDriverLevel`*: uint32
    `kernelVerifier`*: uint32
    `mmMaximumNonPagedPool`*: uint32
    `mmAllocatedNonPagedPool`*: uint32
    `pagedPoolMaximum`*: uint32
    `pagedPoolAllocated`*: uint32
    `committedPages`*: uint32
    `committedPagesPeak`*: uint32
    `commitLimitMaximum`*: uint32
    `parent`*: WindowsKernelDump_TriageDump32
  WindowsKernelDump_DumpMmStorage64* = ref object of KaitaiStruct
    `version`*: uint32
    `lenStorage`*: uint32
    `mmSpecialPoolTag`*: uint32
    `miTriageActionTaken`*: uint32
    `mmVerifyDriverLevel`*: uint32
    `kernelVerifier`*: uint32
    `mmMaximumNonPagedPool`*: uint64
    `mmAllocatedNonPagedPool`*: uint64
    `pagedPoolMaximum`*: uint64
    `pagedPoolAllocated`*: uint64
    `committedPages`*: uint64
    `committedPagesPeak`*: uint64
    `commitLimitMaximum`*: uint64
    `parent`*: WindowsKernelDump_TriageDump64
  WindowsKernelDump_DumpString* = ref object of KaitaiStruct
    `numChars`*: uint32
    `text`*: seq[byte]
    `parent`*: KaitaiStruct
  WindowsKernelDump_ExceptionRecord32* = ref object of KaitaiStruct
    `exceptionCode`*: uint32
    `exceptionFlags`*: uint32
    `exceptionRecord`*: uint32
    `exceptionAddress`*: uint32
    `numberParameters`*: uint32
    `exceptionInformation`*: seq[uint32]
    `parent`*: WindowsKernelDump_Header32
  WindowsKernelDump_ExceptionRecord64* = ref object of KaitaiStruct
    `exceptionCode`*: uint32
    `exceptionFlags`*: uint32
    `exceptionRecord`*: uint64
    `exceptionAddress`*: uint64
    `numberParameters`*: uint32
    `unnamed5`*: seq[byte]
    `exceptionInformation`*: seq[uint64]
    `parent`*: WindowsKernelDump_Header64
  WindowsKernelDump_Header32* = ref object of KaitaiStruct
    `majorVersion`*: uint32
    `minorVersion`*: uint32
    `directoryTableBase`*: uint32
    `pfnDatabase`*: uint32
    `psLoadedModuleList`*: uint32
    `psActiveProcessHead`*: uint32
    `machineImageType`*: WindowsKernelDump_MachineTypes
    `numberProcessors`*: uint32
    `bugCheckCode`*: uint32
    `bugCheckCodeParameters`*: seq[uint32]
    `versionUser`*: seq[byte]
    `paeEnabled`*: uint8
    `kdSecondaryVersion`*: uint8
    `unnamed13`*: seq[byte]
    `kdDebuggerDataBlock`*: uint32
    `physicalMemoryBlock`*: WindowsKernelDump_PhysicalMemoryDescriptor32
    `contextRecord`*: KaitaiStruct
    `exception`*: WindowsKernelDump_ExceptionRecord32
    `comment`*: seq[byte]
    `attributes`*: uint32
    `bootId`*: uint32
    `unnamed21`*: seq[byte]
    `dumpType`*: WindowsKernelDump_DumpTypes
    `minidumpFields`*: uint32
    `secondaryDataState`*: uint32
    `productType`*: WindowsKernelDump_ProductTypes
    `suiteMask`*: uint32
    `writerStatus`*: uint32
    `requiredDumpSpace`*: int64
    `unnamed29`*: seq[byte]
    `systemUpTime`*: int64
    `systemTime`*: int64
    `parent`*: WindowsKernelDump
    `rawPhysicalMemoryBlock`*: seq[byte]
    `rawContextRecord`*: seq[byte]
  WindowsKernelDump_Header64* = ref object of KaitaiStruct
    `majorVersion`*: uint32
    `minorVersion`*: uint32
    `directoryTableBase`*: uint64
    `pfnDatabase`*: uint64
    `psLoadedModuleList`*: uint64
    `psActiveProcessHead`*: uint64
    `machineImageType`*: WindowsKernelDump_MachineTypes
    `numberProcessors`*: uint32
    `bugCheckCode`*: uint32
    `unnamed9`*: seq[byte]
    `bugCheckCodeParameters`*: seq[uint64]
    `versionUser`*: seq[byte]
    `kdDebuggerDataBlock`*: uint64
    `physicalMemoryBlock`*: WindowsKernelDump_PhysicalMemoryDescriptor64
    `unnamed14`*: seq[byte]
    `contextRecord`*: KaitaiStruct
    `exception`*: WindowsKernelDump_ExceptionRecord64
    `dumpType`*: WindowsKernelDump_DumpTypes
    `unnamed18`*: seq[byte]
    `requiredDumpSpace`*: int64
    `systemTime`*: int64
    `comment`*: seq[byte]
    `systemUpTime`*: int64
    `minidumpFields`*: uint32
    `secondaryDataState`*: uint32
    `productType`*: WindowsKernelDump_ProductTypes
    `suiteMask`*: uint32
    `writerStatus`*: uint32
    `unnamed28`*: seq[byte]
    `kdSecondaryVersion`*: uint8
    `pagingLevels`*: uint8
    `unnamed31`*: seq[byte]
    `attributes`*: uint32
    `bootId`*: uint32
    `parent`*: WindowsKernelDump
    `rawPhysicalMemoryBlock`*: seq[byte]
    `rawContextRecord`*: seq[byte]
    `extensionInst`: WindowsKernelDump_HeaderExtension
    `extensionInstFlag`: bool
    `lenExtensionInst`: uint32
    `lenExtensionInstFlag`: bool
  WindowsKernelDump_HeaderExtension* = ref object of KaitaiStruct
    `lenExtension`*: uint32
    `unnamed1`*: seq[byte]
    `unnamed2`*: seq[byte]
    `statusText`*: seq[byte]
    `buildString`*: seq[byte]
    `unnamed5`*: seq[byte]
    `updateBuildRevision`*: uint32
    `ntMajorVersion`*: uint32
    `ntMinorVersion`*: uint32
    `parent`*: WindowsKernelDump_Header64
  WindowsKernelDump_M128a* = ref object of KaitaiStruct
    `low`*: uint64
    `high`*: uint64
    `parent`*: KaitaiStruct
  WindowsKernelDump_PfnRange* = ref object of KaitaiStruct
    `basePage`*: uint64
    `pageCount`*: uint64
    `parent`*: KaitaiStruct
  WindowsKernelDump_PhysicalMemoryDescriptor32* = ref object of KaitaiStruct
    `numberOfRuns`*: uint32
    `numberOfPages`*: uint32
    `runs`*: seq[WindowsKernelDump_PhysicalMemoryRun32]
    `parent`*: WindowsKernelDump_Header32
    `maxRunsInst`: uint32
    `maxRunsInstFlag`: bool
  WindowsKernelDump_PhysicalMemoryDescriptor64* = ref object of KaitaiStruct
    `numberOfRuns`*: uint32
    `unnamed1`*: seq[byte]
    `numberOfPages`*: uint64
    `runs`*: seq[WindowsKernelDump_PhysicalMemoryRun64]
    `parent`*: WindowsKernelDump_Header64
    `maxRunsInst`: uint32
    `maxRunsInstFlag`: bool
  WindowsKernelDump_PhysicalMemoryRun32* = ref object of KaitaiStruct
    `basePage`*: uint32
    `pageCount`*: uint32
    `parent`*: WindowsKernelDump_PhysicalMemoryDescriptor32
  WindowsKernelDump_PhysicalMemoryRun64* = ref object of KaitaiStruct
    `basePage`*: uint64
    `pageCount`*: uint64
    `parent`*: WindowsKernelDump_PhysicalMemoryDescriptor64
  WindowsKernelDump_RdmpHeader* = ref object of KaitaiStruct
    `marker`*: uint32
    `signature`*: seq[byte]
    `validDump`*: seq[byte]
    `unnamed3`*: seq[byte]
    `metadataSize`*: uint64
    `firstPageOffset`*: uint64
    `parent`*: WindowsKernelDump
    `lenRangesInst`: uint64
    `lenRangesInstFlag`: bool
    `numberOfRangesInst`: uint32
    `numberOfRangesInstFlag`: bool
    `ofsRangesInst`: int
    `ofsRangesInstFlag`: bool
    `rangesInst`: seq[byte]
    `rangesInstFlag`: bool
    `totalNumberOfPagesInst`: uint64
    `totalNumberOfPagesInstFlag`: bool
  WindowsKernelDump_SummaryHeader* = ref object of KaitaiStruct
    `signature`*: seq[byte]
    `validDump`*: seq[byte]
    `dumpOptions`*: uint32
    `firstPage`*: uint32
    `pages`*: uint32
    `totalPresentPages`*: uint32
    `sizeOfBitmap`*: uint32
    `parent`*: WindowsKernelDump
    `bitmapInst`: seq[byte]
    `bitmapInstFlag`: bool
    `lenBitmapInst`: uint64
    `lenBitmapInstFlag`: bool
    `ofsBitmapInst`: int
    `ofsBitmapInstFlag`: bool
  WindowsKernelDump_TriageDataBlock32* = ref object of KaitaiStruct
    `address`*: uint32
    `ofsData`*: uint32
    `lenData`*: uint32
    `parent`*: KaitaiStruct
  WindowsKernelDump_TriageDataBlock64* = ref object of KaitaiStruct
    `address`*: uint64
    `ofsData`*: uint32
    `lenData`*: uint32
    `parent`*: WindowsKernelDump_TriageDump64
  WindowsKernelDump_TriageDump32* = ref object of KaitaiStruct
    `servicePackBuild`*: uint32
    `sizeOfDump`*: uint32
    `ofsValidMark`*: uint32
    `ofsContext`*: uint32
    `ofsException`*: uint32
    `ofsMmStorage`*: uint32
    `ofsUnloadedDrivers`*: uint32
    `ofsPrcb`*: uint32
    `ofsProcess`*: uint32
    `ofsThread`*: uint32
    `ofsCallStack`*: uint32
    `lenCallStack`*: uint32
    `ofsDriverList`*: uint32
    `numDrivers`*: uint32
    `ofsStringPool`*: uint32
    `lenStringPool`*: uint32
    `ofsBrokenDriver`*: uint32
    `triageOptions`*: uint32
    `topOfStack`*: uint32
    `dataPageAddress`*: uint32
    `ofsDataPage`*: uint32
    `lenDataPage`*: uint32
    `ofsDebuggerData`*: uint32
    `lenDebuggerData`*: uint32
    `ofsDataBlocks`*: uint32
    `numDataBlocks`*: uint32
    `parent`*: WindowsKernelDump
    `brokenDriverInst`: WindowsKernelDump_DumpString
    `brokenDriverInstFlag`: bool
    `callStackInst`: seq[byte]
    `callStackInstFlag`: bool
    `dataPageInst`: seq[byte]
    `dataPageInstFlag`: bool
    `debuggerDataInst`: seq[byte]
    `debuggerDataInstFlag`: bool
    `driversInst`: seq[WindowsKernelDump_DriverEntry32]
    `driversInstFlag`: bool
    `lenDriverEntryInst`: uint32
    `lenDriverEntryInstFlag`: bool
    `lenDriverListInst`: uint64
    `lenDriverListInstFlag`: bool
    `lenUnloadedDriverInst`: uint32
    `lenUnloadedDriverInstFlag`: bool
    `lenUnloadedDriverTableInst`: uint64
    `lenUnloadedDriverTableInstFlag`: bool
    `mmStorageInst`: WindowsKernelDump_DumpMmStorage32
    `mmStorageInstFlag`: bool
    `numUnloadedDriversInst`: uint32
    `numUnloadedDriversInstFlag`: bool
    `ofsSecondaryDataInst`: uint32
    `ofsSecondaryDataInstFlag`: bool
    `ofsUnloadedDriverTableInst`: uint64
    `ofsUnloadedDriverTableInstFlag`: bool
    `unloadedDriversInst`: seq[WindowsKernelDump_UnloadedDriver32]
    `unloadedDriversInstFlag`: bool
    `validMarkInst`: seq[byte]
    `validMarkInstFlag`: bool
  WindowsKernelDump_TriageDump64* = ref object of KaitaiStruct
    `servicePackBuild`*: uint32
    `sizeOfDump`*: uint32
    `ofsValidMark`*: uint32
    `ofsContext`*: uint32
    `ofsException`*: uint32
    `ofsMmStorage`*: uint32
    `ofsUnloadedDrivers`*: uint32
    `ofsPrcb`*: uint32
    `ofsProcess`*: uint32
    `ofsThread`*: uint32
    `ofsCallStack`*: uint32
    `lenCallStack`*: uint32
    `ofsDriverList`*: uint32
    `numDrivers`*: uint32
    `ofsStringPool`*: uint32
    `lenStringPool`*: uint32
    `ofsBrokenDriver`*: uint32
    `triageOptions`*: uint32
    `topOfStack`*: uint64
    `ofsBstore`*: uint32
    `lenBstore`*: uint32
    `limitOfBstore`*: uint64
    `dataPageAddress`*: uint64
    `ofsDataPage`*: uint32
    `lenDataPage`*: uint32
    `ofsDebuggerData`*: uint32
    `lenDebuggerData`*: uint32
    `ofsDataBlocks`*: uint32
    `numDataBlocks`*: uint32
    `parent`*: WindowsKernelDump
    `brokenDriverInst`: WindowsKernelDump_DumpString
    `brokenDriverInstFlag`: bool
    `callStackInst`: seq[byte]
    `callStackInstFlag`: bool
    `dataBlocksInst`: seq[WindowsKernelDump_TriageDataBlock64]
    `dataBlocksInstFlag`: bool
    `dataPageInst`: seq[byte]
    `dataPageInstFlag`: bool
    `debuggerDataInst`: seq[byte]
    `debuggerDataInstFlag`: bool
    `driversInst`: seq[WindowsKernelDump_DriverEntry64]
    `driversInstFlag`: bool
    `lenDataBlockInst`: uint32
    `lenDataBlockInstFlag`: bool
    `lenDataBlockTableInst`: uint64
    `lenDataBlockTableInstFlag`: bool
    `lenDriverEntryInst`: uint32
    `lenDriverEntryInstFlag`: bool
    `lenDriverListInst`: uint64
    `lenDriverListInstFlag`: bool
    `lenUnloadedDriverInst`: uint32
    `lenUnloadedDriverInstFlag`: bool
    `lenUnloadedDriverTableInst`: uint64
    `lenUnloadedDriverTableInstFlag`: bool
    `mmStorageInst`: WindowsKernelDump_DumpMmStorage64
    `mmStorageInstFlag`: bool
    `numUnloadedDriversInst`: uint64
    `numUnloadedDriversInstFlag`: bool
    `ofsSecondaryDataInst`: uint32
    `ofsSecondaryDataInstFlag`: bool
    `ofsUnloadedDriverTableInst`: uint64
    `ofsUnloadedDriverTableInstFlag`: bool
    `unloadedDriversInst`: seq[WindowsKernelDump_UnloadedDriver64]
    `unloadedDriversInstFlag`: bool
    `validMarkInst`: seq[byte]
    `validMarkInstFlag`: bool
  WindowsKernelDump_UnicodeString32* = ref object of KaitaiStruct
    `length`*: uint16
    `maximumLength`*: uint16
    `buffer`*: uint32
    `parent`*: KaitaiStruct
  WindowsKernelDump_UnicodeString64* = ref object of KaitaiStruct
    `length`*: uint16
    `maximumLength`*: uint16
    `unnamed2`*: seq[byte]
    `buffer`*: uint64
    `parent`*: KaitaiStruct
  WindowsKernelDump_UnloadedDriver32* = ref object of KaitaiStruct
    `name`*: WindowsKernelDump_UnicodeString32
    `driverName`*: seq[byte]
    `startAddress`*: uint32
    `endAddress`*: uint32
    `parent`*: WindowsKernelDump_TriageDump32
  WindowsKernelDump_UnloadedDriver64* = ref object of KaitaiStruct
    `name`*: WindowsKernelDump_UnicodeString64
    `driverName`*: seq[byte]
    `startAddress`*: uint64
    `endAddress`*: uint64
    `parent`*: WindowsKernelDump_TriageDump64

proc read*(_: typedesc[WindowsKernelDump], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump
proc read*(_: typedesc[WindowsKernelDump_BitmapHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_BitmapHeader
proc read*(_: typedesc[WindowsKernelDump_BlobFileHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_BlobFileHeader
proc read*(_: typedesc[WindowsKernelDump_BlobHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_BlobHeader
proc read*(_: typedesc[WindowsKernelDump_ContextArm], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ContextArm
proc read*(_: typedesc[WindowsKernelDump_ContextArm64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ContextArm64
proc read*(_: typedesc[WindowsKernelDump_ContextX64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ContextX64
proc read*(_: typedesc[WindowsKernelDump_ContextX86], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ContextX86
proc read*(_: typedesc[WindowsKernelDump_DriverEntry32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_DriverEntry32
proc read*(_: typedesc[WindowsKernelDump_DriverEntry64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_DriverEntry64
proc read*(_: typedesc[WindowsKernelDump_DumpMmStorage32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpMmStorage32
proc read*(_: typedesc[WindowsKernelDump_DumpMmStorage64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpMmStorage64
proc read*(_: typedesc[WindowsKernelDump_DumpString], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_DumpString
proc read*(_: typedesc[WindowsKernelDump_ExceptionRecord32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ExceptionRecord32
proc read*(_: typedesc[WindowsKernelDump_ExceptionRecord64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ExceptionRecord64
proc read*(_: typedesc[WindowsKernelDump_Header32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_Header32
proc read*(_: typedesc[WindowsKernelDump_Header64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_Header64
proc read*(_: typedesc[WindowsKernelDump_HeaderExtension], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_HeaderExtension
proc read*(_: typedesc[WindowsKernelDump_M128a], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_M128a
proc read*(_: typedesc[WindowsKernelDump_PfnRange], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_PfnRange
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_PhysicalMemoryDescriptor32
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_PhysicalMemoryDescriptor64
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_PhysicalMemoryDescriptor32): WindowsKernelDump_PhysicalMemoryRun32
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_PhysicalMemoryDescriptor64): WindowsKernelDump_PhysicalMemoryRun64
proc read*(_: typedesc[WindowsKernelDump_RdmpHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_RdmpHeader
proc read*(_: typedesc[WindowsKernelDump_SummaryHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_SummaryHeader
proc read*(_: typedesc[WindowsKernelDump_TriageDataBlock32], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_TriageDataBlock32
proc read*(_: typedesc[WindowsKernelDump_TriageDataBlock64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_TriageDataBlock64
proc read*(_: typedesc[WindowsKernelDump_TriageDump32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_TriageDump32
proc read*(_: typedesc[WindowsKernelDump_TriageDump64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_TriageDump64
proc read*(_: typedesc[WindowsKernelDump_UnicodeString32], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_UnicodeString32
proc read*(_: typedesc[WindowsKernelDump_UnicodeString64], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_UnicodeString64
proc read*(_: typedesc[WindowsKernelDump_UnloadedDriver32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_UnloadedDriver32
proc read*(_: typedesc[WindowsKernelDump_UnloadedDriver64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_UnloadedDriver64

proc bitmapHeader*(this: WindowsKernelDump): WindowsKernelDump_BitmapHeader
proc kind*(this: WindowsKernelDump): WindowsKernelDump_DumpTypes
proc lenHeader*(this: WindowsKernelDump): int
proc lenPage*(this: WindowsKernelDump): int
proc ofsPages*(this: WindowsKernelDump): int
proc rdmpHeader*(this: WindowsKernelDump): WindowsKernelDump_RdmpHeader
proc summaryHeader*(this: WindowsKernelDump): WindowsKernelDump_SummaryHeader
proc triage*(this: WindowsKernelDump): KaitaiStruct
proc bitmap*(this: WindowsKernelDump_BitmapHeader): seq[byte]
proc lenBitmap*(this: WindowsKernelDump_BitmapHeader): uint64
proc ofsBitmap*(this: WindowsKernelDump_BitmapHeader): int
proc extension*(this: WindowsKernelDump_Header64): WindowsKernelDump_HeaderExtension
proc lenExtension*(this: WindowsKernelDump_Header64): uint32
proc maxRuns*(this: WindowsKernelDump_PhysicalMemoryDescriptor32): uint32
proc maxRuns*(this: WindowsKernelDump_PhysicalMemoryDescriptor64): uint32
proc lenRanges*(this: WindowsKernelDump_RdmpHeader): uint64
proc numberOfRanges*(this: WindowsKernelDump_RdmpHeader): uint32
proc ofsRanges*(this: WindowsKernelDump_RdmpHeader): int
proc ranges*(this: WindowsKernelDump_RdmpHeader): seq[byte]
proc totalNumberOfPages*(this: WindowsKernelDump_RdmpHeader): uint64
proc bitmap*(this: WindowsKernelDump_SummaryHeader): seq[byte]
proc lenBitmap*(this: WindowsKernelDump_SummaryHeader): uint64
proc ofsBitmap*(this: WindowsKernelDump_SummaryHeader): int
proc brokenDriver*(this: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpString
proc callStack*(this: WindowsKernelDump_TriageDump32): seq[byte]
proc dataPage*(this: WindowsKernelDump_TriageDump32): seq[byte]
proc debuggerData*(this: WindowsKernelDump_TriageDump32): seq[byte]
proc drivers*(this: WindowsKernelDump_TriageDump32): seq[WindowsKernelDump_DriverEntry32]
proc lenDriverEntry*(this: WindowsKernelDump_TriageDump32): uint32
proc lenDriverList*(this: WindowsKernelDump_TriageDump32): uint64
proc lenUnloadedDriver*(this: WindowsKernelDump_TriageDump32): uint32
proc lenUnloadedDriverTable*(this: WindowsKernelDump_TriageDump32): uint64
proc mmStorage*(this: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpMmStorage32
proc numUnloadedDrivers*(this: WindowsKernelDump_TriageDump32): uint32
proc ofsSecondaryData*(this: WindowsKernelDump_TriageDump32): uint32
proc ofsUnloadedDriverTable*(this: WindowsKernelDump_TriageDump32): uint64
proc unloadedDrivers*(this: WindowsKernelDump_TriageDump32): seq[WindowsKernelDump_UnloadedDriver32]
proc validMark*(this: WindowsKernelDump_TriageDump32): seq[byte]
proc brokenDriver*(this: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpString
proc callStack*(this: WindowsKernelDump_TriageDump64): seq[byte]
proc dataBlocks*(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_TriageDataBlock64]
proc dataPage*(this: WindowsKernelDump_TriageDump64): seq[byte]
proc debuggerData*(this: WindowsKernelDump_TriageDump64): seq[byte]
proc drivers*(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_DriverEntry64]
proc lenDataBlock*(this: WindowsKernelDump_TriageDump64): uint32
proc lenDataBlockTable*(this: WindowsKernelDump_TriageDump64): uint64
proc lenDriverEntry*(this: WindowsKernelDump_TriageDump64): uint32
proc lenDriverList*(this: WindowsKernelDump_TriageDump64): uint64
proc lenUnloadedDriver*(this: WindowsKernelDump_TriageDump64): uint32
proc lenUnloadedDriverTable*(this: WindowsKernelDump_TriageDump64): uint64
proc mmStorage*(this: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpMmStorage64
proc numUnloadedDrivers*(this: WindowsKernelDump_TriageDump64): uint64
proc ofsSecondaryData*(this: WindowsKernelDump_TriageDump64): uint32
proc ofsUnloadedDriverTable*(this: WindowsKernelDump_TriageDump64): uint64
proc unloadedDrivers*(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_UnloadedDriver64]
proc validMark*(this: WindowsKernelDump_TriageDump64): seq[byte]


##[
A crash dump of the Windows kernel: what the operating system (or a
debugger, a hypervisor or an acquisition tool on its behalf) writes when a
machine stops with a bug check or when its memory is taken while it runs.
The usual names are `MEMORY.DMP` and, in the folder `Minidump`, the date and a
number. The dump of a single process is another format, see `windows_minidump`.

A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
kernel keeps its lists, and what one processor was doing. What follows is
told by `dump_type`:

* a full dump stores the pages of all runs of the physical memory
  descriptor, one after another, right after the header;
* a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
* a summary dump has `summary_header`, the older form of the same;
* a range dump has `rdmp_header`, whose table of ranges tells which pages
  follow;
* a triage ("small memory") dump has `triage`, which tells where selected
  pieces of virtual memory are.

Drivers may have added data of their own behind all that, see
`blob_file_header`.

The bulk of a file (bitmap, range table, pages) is located here, not parsed:
it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
the start of the file and lengths in bytes, so that an application can take
the bytes in its own way.

Not all of it has been seen in files that Windows wrote. Summary dumps, the
bitmap header and the triage structures of 32-bit machines, and the context of
32-bit ARM follow declarations and other readers alone; their documentation
says so.

Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
over the whole header, at offsets divisible by four. An unset u4 reads
0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
Nothing in a header can be relied upon without a check; counts and sizes
least of all.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
@see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump =
  template this: untyped = result
  this = new(WindowsKernelDump)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let signatureExpr = this.io.readBytes(int(4))
  this.signature = signatureExpr

  ##[
  Tells the header of a 64-bit machine from that of a 32-bit one.
  ]##
  let validDumpExpr = WindowsKernelDump_ValidDumps(this.io.readU4le())
  this.validDump = validDumpExpr

  ##[
  The rest of the header, without `signature` and `valid_dump`.
  ]##
  block:
    let on = this.validDump
    if on == windows_kernel_dump.dump32:
      let rawHeaderExpr = this.io.readBytes(int(this.lenHeader - 8))
      this.rawHeader = rawHeaderExpr
      let rawHeaderIo = newKaitaiStream(rawHeaderExpr)
      let headerExpr = WindowsKernelDump_Header32.read(rawHeaderIo, this.root, this)
      this.header = headerExpr
    elif on == windows_kernel_dump.dump64:
      let rawHeaderExpr = this.io.readBytes(int(this.lenHeader - 8))
      this.rawHeader = rawHeaderExpr
      let rawHeaderIo = newKaitaiStream(rawHeaderExpr)
      let headerExpr = WindowsKernelDump_Header64.read(rawHeaderIo, this.root, this)
      this.header = headerExpr
    else:
      let headerExpr = this.io.readBytes(int(this.lenHeader - 8))
      this.header = headerExpr

proc bitmapHeader(this: WindowsKernelDump): WindowsKernelDump_BitmapHeader = 

  ##[
  What follows the header of a bitmap dump.
  ]##
  if this.bitmapHeaderInstFlag:
    return this.bitmapHeaderInst
  if  ((this.kind == windows_kernel_dump.bitmap_full) or (this.kind == windows_kernel_dump.bitmap_kernel) or (this.kind == windows_kernel_dump.automatic)) :
    let pos = this.io.pos()
    this.io.seek(int(this.lenHeader))
    let bitmapHeaderInstExpr = WindowsKernelDump_BitmapHeader.read(this.io, this.root, this)
    this.bitmapHeaderInst = bitmapHeaderInstExpr
    this.io.seek(pos)
  this.bitmapHeaderInstFlag = true
  return this.bitmapHeaderInst

proc kind(this: WindowsKernelDump): WindowsKernelDump_DumpTypes = 

  ##[
  What follows the header, which is the `dump_type` of either header.
  ]##
  if this.kindInstFlag:
    return this.kindInst
  let kindInstExpr = WindowsKernelDump_DumpTypes((if this.validDump == windows_kernel_dump.dump64: (WindowsKernelDump_Header64(this.header)).dumpType else: (WindowsKernelDump_Header32(this.header)).dumpType))
  this.kindInst = kindInstExpr
  this.kindInstFlag = true
  return this.kindInst

proc lenHeader(this: WindowsKernelDump): int = 

  ##[
  Size of the header with its signatures; offset of what follows it.
  ]##
  if this.lenHeaderInstFlag:
    return this.lenHeaderInst
  let lenHeaderInstExpr = int((if this.validDump == windows_kernel_dump.dump64: 8192 else: 4096))
  this.lenHeaderInst = lenHeaderInstExpr
  this.lenHeaderInstFlag = true
  return this.lenHeaderInst

proc lenPage(this: WindowsKernelDump): int = 

  ##[
  Size of a page of physical memory, the unit of all page numbers.
  ]##
  if this.lenPageInstFlag:
    return this.lenPageInst
  let lenPageInstExpr = int(4096)
  this.lenPageInst = lenPageInstExpr
  this.lenPageInstFlag = true
  return this.lenPageInst

proc ofsPages(this: WindowsKernelDump): int = 

  ##[
  Offset of the first page in a full dump. The other kinds tell their own:
`bitmap_header.first_page`, `summary_header.first_page` and
`rdmp_header.first_page_offset`.

  ]##
  if this.ofsPagesInstFlag:
    return this.ofsPagesInst
  let ofsPagesInstExpr = int(this.lenHeader)
  this.ofsPagesInst = ofsPagesInstExpr
  this.ofsPagesInstFlag = true
  return this.ofsPagesInst

proc rdmpHeader(this: WindowsKernelDump): WindowsKernelDump_RdmpHeader = 

  ##[
  What follows the header of a range dump.
  ]##
  if this.rdmpHeaderInstFlag:
    return this.rdmpHeaderInst
  if  ((this.validDump == windows_kernel_dump.dump64) and ( ((this.kind == windows_kernel_dump.kernel_memory) or (this.kind == windows_kernel_dump.kernel_and_user_memory) or (this.kind == windows_kernel_dump.complete_memory)) )) :
    let pos = this.io.pos()
    this.io.seek(int(this.lenHeader))
    let rdmpHeaderInstExpr = WindowsKernelDump_RdmpHeader.read(this.io, this.root, this)
    this.rdmpHeaderInst = rdmpHeaderInstExpr
    this.io.seek(pos)
  this.rdmpHeaderInstFlag = true
  return this.rdmpHeaderInst

proc summaryHeader(this: WindowsKernelDump): WindowsKernelDump_SummaryHeader = 

  ##[
  What follows the header of a summary dump.
  ]##
  if this.summaryHeaderInstFlag:
    return this.summaryHeaderInst
  if this.kind == windows_kernel_dump.summary:
    let pos = this.io.pos()
    this.io.seek(int(this.lenHeader))
    let summaryHeaderInstExpr = WindowsKernelDump_SummaryHeader.read(this.io, this.root, this)
    this.summaryHeaderInst = summaryHeaderInstExpr
    this.io.seek(pos)
  this.summaryHeaderInstFlag = true
  return this.summaryHeaderInst

proc triage(this: WindowsKernelDump): KaitaiStruct = 

  ##[
  What follows the header of a triage dump, the directory of its parts.
  ]##
  if this.triageInstFlag:
    return this.triageInst
  if this.kind == windows_kernel_dump.triage:
    let pos = this.io.pos()
    this.io.seek(int(this.lenHeader))
    block:
      let on = this.validDump
      if on == windows_kernel_dump.dump32:
        let triageInstExpr = WindowsKernelDump_TriageDump32.read(this.io, this.root, this)
        this.triageInst = triageInstExpr
      elif on == windows_kernel_dump.dump64:
        let triageInstExpr = WindowsKernelDump_TriageDump64.read(this.io, this.root, this)
        this.triageInst = triageInstExpr
    this.io.seek(pos)
  this.triageInstFlag = true
  return this.triageInst

proc fromFile*(_: typedesc[WindowsKernelDump], filename: string): WindowsKernelDump =
  WindowsKernelDump.read(newKaitaiFileStream(filename), nil, nil)


##[
What follows the header of a bitmap dump. The bitmap has one bit for each
page of physical memory from page 0 on, the lowest bit of a byte first; a
set bit means that the page is stored. The stored pages lie one after
another from `first_page` on, in ascending order.

No public header declares it; the names are those of its readers. That a
32-bit dump has the same structure is the word of one reader alone.

@see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
@see <a href="https://github.com/volatilityfoundation/volatility3">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_BitmapHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_BitmapHeader =
  template this: untyped = result
  this = new(WindowsKernelDump_BitmapHeader)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let signatureExpr = WindowsKernelDump_BitmapSignatures(this.io.readU4le())
  this.signature = signatureExpr
  let validDumpExpr = this.io.readBytes(int(4))
  this.validDump = validDumpExpr

  ##[
  The first four bytes may be options of the dump; the rest is reserved.
  ]##
  let unnamed2Expr = this.io.readBytes(int(24))
  this.unnamed2 = unnamed2Expr

  ##[
  Offset of the first stored page from the start of the file. Behind the
bitmap, but not always right behind it and not always aligned.

  ]##
  let firstPageExpr = this.io.readU8le()
  this.firstPage = firstPageExpr

  ##[
  Number of stored pages, which are the set bits of the bitmap.
  ]##
  let totalPresentPagesExpr = this.io.readU8le()
  this.totalPresentPages = totalPresentPagesExpr

  ##[
  Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
  ]##
  let pagesExpr = this.io.readU8le()
  this.pages = pagesExpr

proc bitmap(this: WindowsKernelDump_BitmapHeader): seq[byte] = 

  ##[
  The bitmap as it lies in the file. For large dumps take the bytes from
`ofs_bitmap` instead.

  ]##
  if this.bitmapInstFlag:
    return this.bitmapInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsBitmap))
  let bitmapInstExpr = io.readBytes(int(this.lenBitmap))
  this.bitmapInst = bitmapInstExpr
  io.seek(pos)
  this.bitmapInstFlag = true
  return this.bitmapInst

proc lenBitmap(this: WindowsKernelDump_BitmapHeader): uint64 = 

  ##[
  Size of the bitmap in bytes.
  ]##
  if this.lenBitmapInstFlag:
    return this.lenBitmapInst
  let lenBitmapInstExpr = uint64((uint64((uint64(this.pages + 7)) div 8)))
  this.lenBitmapInst = lenBitmapInstExpr
  this.lenBitmapInstFlag = true
  return this.lenBitmapInst

proc ofsBitmap(this: WindowsKernelDump_BitmapHeader): int = 

  ##[
  Offset of the bitmap from the start of the file.
  ]##
  if this.ofsBitmapInstFlag:
    return this.ofsBitmapInst
  let ofsBitmapInstExpr = int(WindowsKernelDump(this.root).lenHeader + 56)
  this.ofsBitmapInst = ofsBitmapInstExpr
  this.ofsBitmapInstFlag = true
  return this.ofsBitmapInst

proc fromFile*(_: typedesc[WindowsKernelDump_BitmapHeader], filename: string): WindowsKernelDump_BitmapHeader =
  WindowsKernelDump_BitmapHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Head of the secondary data, which drivers have added behind the dump (0x10
bytes): behind the mark of a triage dump, behind the last page of others. A
`blob_header` follows at `header_size`, and more behind its data.

The end is that of the file, or what does not begin with the size of a
`blob_header`: some writers leave zeros or garbage behind. What is said of
dumps with pages has not been seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_BlobFileHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_BlobFileHeader =
  template this: untyped = result
  this = new(WindowsKernelDump_BlobFileHeader)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let signature1Expr = this.io.readBytes(int(4))
  this.signature1 = signature1Expr
  let signature2Expr = this.io.readBytes(int(4))
  this.signature2 = signature2Expr

  ##[
  Size of this header in bytes, 0x10.
  ]##
  let headerSizeExpr = this.io.readU4le()
  this.headerSize = headerSizeExpr

  ##[
  Build number of Windows in the lower 28 bits; the upper four are 0xf for a
free (release) build of the kernel.

  ]##
  let buildNumberExpr = this.io.readU4le()
  this.buildNumber = buildNumberExpr

proc fromFile*(_: typedesc[WindowsKernelDump_BlobFileHeader], filename: string): WindowsKernelDump_BlobFileHeader =
  WindowsKernelDump_BlobFileHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Head of a blob of secondary data (0x20 bytes). Padding, the data and more
padding follow, then the next header. Nothing need be aligned.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_BlobHeader], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_BlobHeader =
  template this: untyped = result
  this = new(WindowsKernelDump_BlobHeader)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of this header in bytes, 0x20; another value ends the chain.
  ]##
  let headerSizeExpr = this.io.readU4le()
  this.headerSize = headerSizeExpr

  ##[
  GUID that tells whose data it is, in the byte order of Windows: numbers
of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
Several blobs of a file may have the same.

  ]##
  let tagExpr = this.io.readBytes(int(16))
  this.tag = tagExpr

  ##[
  Size of the data in bytes.
  ]##
  let dataSizeExpr = this.io.readU4le()
  this.dataSize = dataSizeExpr

  ##[
  Bytes between this header and the data.
  ]##
  let prePadExpr = this.io.readU4le()
  this.prePad = prePadExpr

  ##[
  Bytes between the data and the next header.
  ]##
  let postPadExpr = this.io.readU4le()
  this.postPad = postPadExpr

proc fromFile*(_: typedesc[WindowsKernelDump_BlobHeader], filename: string): WindowsKernelDump_BlobHeader =
  WindowsKernelDump_BlobHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
`context_flags` does not name may be garbage. After its declaration; not
seen in a dump.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ContextArm], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ContextArm =
  template this: untyped = result
  this = new(WindowsKernelDump_ContextArm)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which parts are filled; combination of `context_arm_flags`.
  ]##
  let contextFlagsExpr = this.io.readU4le()
  this.contextFlags = contextFlagsExpr

  ##[
  R0 to R12.
  ]##
  for i in 0 ..< int(13):
    let it = this.io.readU4le()
    this.r.add(it)

  ##[
  Stack pointer, R13.
  ]##
  let spExpr = this.io.readU4le()
  this.sp = spExpr

  ##[
  Link register, R14.
  ]##
  let lrExpr = this.io.readU4le()
  this.lr = lrExpr

  ##[
  Program counter, R15.
  ]##
  let pcExpr = this.io.readU4le()
  this.pc = pcExpr

  ##[
  Processor state, that is condition flags, interrupt masks and mode.
  ]##
  let cpsrExpr = this.io.readU4le()
  this.cpsr = cpsrExpr

  ##[
  Floating-point status and control register.
  ]##
  let fpscrExpr = this.io.readU4le()
  this.fpscr = fpscrExpr
  let unnamed7Expr = this.io.readBytes(int(4))
  this.unnamed7 = unnamed7Expr

  ##[
  Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
lie.

  ]##
  for i in 0 ..< int(16):
    let it = WindowsKernelDump_M128a.read(this.io, this.root, this)
    this.q.add(it)

  ##[
  Addresses of the hardware breakpoints.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU4le()
    this.bvr.add(it)

  ##[
  Control registers of the hardware breakpoints.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU4le()
    this.bcr.add(it)

  ##[
  Address of the hardware watchpoint.
  ]##
  for i in 0 ..< int(1):
    let it = this.io.readU4le()
    this.wvr.add(it)

  ##[
  Control register of the hardware watchpoint.
  ]##
  for i in 0 ..< int(1):
    let it = this.io.readU4le()
    this.wcr.add(it)
  let unnamed13Expr = this.io.readBytes(int(8))
  this.unnamed13 = unnamed13Expr

proc fromFile*(_: typedesc[WindowsKernelDump_ContextArm], filename: string): WindowsKernelDump_ContextArm =
  WindowsKernelDump_ContextArm.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
does not name may be garbage.

@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ContextArm64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ContextArm64 =
  template this: untyped = result
  this = new(WindowsKernelDump_ContextArm64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which parts are filled; combination of `context_arm64_flags`.
  ]##
  let contextFlagsExpr = this.io.readU4le()
  this.contextFlags = contextFlagsExpr

  ##[
  Processor state, that is condition flags, interrupt masks and mode.
  ]##
  let cpsrExpr = this.io.readU4le()
  this.cpsr = cpsrExpr

  ##[
  X0 to X28.
  ]##
  for i in 0 ..< int(29):
    let it = this.io.readU8le()
    this.x.add(it)

  ##[
  Frame pointer, X29.
  ]##
  let fpExpr = this.io.readU8le()
  this.fp = fpExpr

  ##[
  Link register, X30.
  ]##
  let lrExpr = this.io.readU8le()
  this.lr = lrExpr

  ##[
  Stack pointer.
  ]##
  let spExpr = this.io.readU8le()
  this.sp = spExpr

  ##[
  Program counter.
  ]##
  let pcExpr = this.io.readU8le()
  this.pc = pcExpr

  ##[
  Vector and floating-point registers V0 to V31.
  ]##
  for i in 0 ..< int(32):
    let it = WindowsKernelDump_M128a.read(this.io, this.root, this)
    this.v.add(it)

  ##[
  Floating-point control register.
  ]##
  let fpcrExpr = this.io.readU4le()
  this.fpcr = fpcrExpr

  ##[
  Floating-point status register.
  ]##
  let fpsrExpr = this.io.readU4le()
  this.fpsr = fpsrExpr

  ##[
  Control registers of the hardware breakpoints.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU4le()
    this.bcr.add(it)

  ##[
  Addresses of the hardware breakpoints.
  ]##
  for i in 0 ..< int(8):
    let it = this.io.readU8le()
    this.bvr.add(it)

  ##[
  Control registers of the hardware watchpoints.
  ]##
  for i in 0 ..< int(2):
    let it = this.io.readU4le()
    this.wcr.add(it)

  ##[
  Addresses of the hardware watchpoints.
  ]##
  for i in 0 ..< int(2):
    let it = this.io.readU8le()
    this.wvr.add(it)

proc fromFile*(_: typedesc[WindowsKernelDump_ContextArm64], filename: string): WindowsKernelDump_ContextArm64 =
  WindowsKernelDump_ContextArm64.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
does not name may be garbage.

The save area of FXSAVE, a structure of its own in C, is spelt out field
by field from `control_word` to `xmm_registers`.

@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ContextX64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ContextX64 =
  template this: untyped = result
  this = new(WindowsKernelDump_ContextX64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Home space of parameter 1; room on the stack, not a register.
  ]##
  let p1HomeExpr = this.io.readU8le()
  this.p1Home = p1HomeExpr

  ##[
  Home space of parameter 2; room on the stack, not a register.
  ]##
  let p2HomeExpr = this.io.readU8le()
  this.p2Home = p2HomeExpr

  ##[
  Home space of parameter 3; room on the stack, not a register.
  ]##
  let p3HomeExpr = this.io.readU8le()
  this.p3Home = p3HomeExpr

  ##[
  Home space of parameter 4; room on the stack, not a register.
  ]##
  let p4HomeExpr = this.io.readU8le()
  this.p4Home = p4HomeExpr

  ##[
  Home space of parameter 5; room on the stack, not a register.
  ]##
  let p5HomeExpr = this.io.readU8le()
  this.p5Home = p5HomeExpr

  ##[
  Home space of parameter 6; room on the stack, not a register.
  ]##
  let p6HomeExpr = this.io.readU8le()
  this.p6Home = p6HomeExpr

  ##[
  Which parts are filled; combination of `context_x64_flags`.
  ]##
  let contextFlagsExpr = this.io.readU4le()
  this.contextFlags = contextFlagsExpr

  ##[
  SSE control and status register; also stored as `mxcsr2`.
  ]##
  let mxcsrExpr = this.io.readU4le()
  this.mxcsr = mxcsrExpr
  let segCsExpr = this.io.readU2le()
  this.segCs = segCsExpr
  let segDsExpr = this.io.readU2le()
  this.segDs = segDsExpr
  let segEsExpr = this.io.readU2le()
  this.segEs = segEsExpr
  let segFsExpr = this.io.readU2le()
  this.segFs = segFsExpr
  let segGsExpr = this.io.readU2le()
  this.segGs = segGsExpr
  let segSsExpr = this.io.readU2le()
  this.segSs = segSsExpr

  ##[
  Lower half of RFLAGS; the upper half is always zero.
  ]##
  let eflagsExpr = this.io.readU4le()
  this.eflags = eflagsExpr

  ##[
  Address of hardware breakpoint 0.
  ]##
  let dr0Expr = this.io.readU8le()
  this.dr0 = dr0Expr

  ##[
  Address of hardware breakpoint 1.
  ]##
  let dr1Expr = this.io.readU8le()
  this.dr1 = dr1Expr

  ##[
  Address of hardware breakpoint 2.
  ]##
  let dr2Expr = this.io.readU8le()
  this.dr2 = dr2Expr

  ##[
  Address of hardware breakpoint 3.
  ]##
  let dr3Expr = this.io.readU8le()
  this.dr3 = dr3Expr

  ##[
  Debug status.
  ]##
  let dr6Expr = this.io.readU8le()
  this.dr6 = dr6Expr

  ##[
  Debug control.
  ]##
  let dr7Expr = this.io.readU8le()
  this.dr7 = dr7Expr
  let raxExpr = this.io.readU8le()
  this.rax = raxExpr
  let rcxExpr = this.io.readU8le()
  this.rcx = rcxExpr
  let rdxExpr = this.io.readU8le()
  this.rdx = rdxExpr
  let rbxExpr = this.io.readU8le()
  this.rbx = rbxExpr
  let rspExpr = this.io.readU8le()
  this.rsp = rspExpr
  let rbpExpr = this.io.readU8le()
  this.rbp = rbpExpr
  let rsiExpr = this.io.readU8le()
  this.rsi = rsiExpr
  let rdiExpr = this.io.readU8le()
  this.rdi = rdiExpr
  let r8Expr = this.io.readU8le()
  this.r8 = r8Expr
  let r9Expr = this.io.readU8le()
  this.r9 = r9Expr
  let r10Expr = this.io.readU8le()
  this.r10 = r10Expr
  let r11Expr = this.io.readU8le()
  this.r11 = r11Expr
  let r12Expr = this.io.readU8le()
  this.r12 = r12Expr
  let r13Expr = this.io.readU8le()
  this.r13 = r13Expr
  let r14Expr = this.io.readU8le()
  this.r14 = r14Expr
  let r15Expr = this.io.readU8le()
  this.r15 = r15Expr
  let ripExpr = this.io.readU8le()
  this.rip = ripExpr

  ##[
  x87 control word (FCW).
  ]##
  let controlWordExpr = this.io.readU2le()
  this.controlWord = controlWordExpr

  ##[
  x87 status word (FSW).
  ]##
  let statusWordExpr = this.io.readU2le()
  this.statusWord = statusWordExpr

  ##[
  x87 tag word in its abridged form, one bit per register in use.
  ]##
  let tagWordExpr = this.io.readU1()
  this.tagWord = tagWordExpr
  let unnamed41Expr = this.io.readBytes(int(1))
  this.unnamed41 = unnamed41Expr

  ##[
  Opcode of the last x87 instruction (FOP).
  ]##
  let errorOpcodeExpr = this.io.readU2le()
  this.errorOpcode = errorOpcodeExpr

  ##[
  Offset of the last x87 instruction (FIP).
  ]##
  let errorOffsetExpr = this.io.readU4le()
  this.errorOffset = errorOffsetExpr

  ##[
  Code segment of the last x87 instruction (FCS).
  ]##
  let errorSelectorExpr = this.io.readU2le()
  this.errorSelector = errorSelectorExpr
  let unnamed45Expr = this.io.readBytes(int(2))
  this.unnamed45 = unnamed45Expr

  ##[
  Offset of the last x87 operand (FDP).
  ]##
  let dataOffsetExpr = this.io.readU4le()
  this.dataOffset = dataOffsetExpr

  ##[
  Data segment of the last x87 operand (FDS).
  ]##
  let dataSelectorExpr = this.io.readU2le()
  this.dataSelector = dataSelectorExpr
  let unnamed48Expr = this.io.readBytes(int(2))
  this.unnamed48 = unnamed48Expr

  ##[
  MXCSR as FXSAVE stored it.
  ]##
  let mxcsr2Expr = this.io.readU4le()
  this.mxcsr2 = mxcsr2Expr

  ##[
  Bits of MXCSR that the processor supports.
  ]##
  let mxcsrMaskExpr = this.io.readU4le()
  this.mxcsrMask = mxcsrMaskExpr

  ##[
  ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
  ]##
  for i in 0 ..< int(8):
    let it = WindowsKernelDump_M128a.read(this.io, this.root, this)
    this.floatRegisters.add(it)

  ##[
  XMM0 to XMM15.
  ]##
  for i in 0 ..< int(16):
    let it = WindowsKernelDump_M128a.read(this.io, this.root, this)
    this.xmmRegisters.add(it)
  let unnamed53Expr = this.io.readBytes(int(96))
  this.unnamed53 = unnamed53Expr

  ##[
  Room for vector registers; what it holds depends on the writer.
  ]##
  for i in 0 ..< int(26):
    let it = WindowsKernelDump_M128a.read(this.io, this.root, this)
    this.vectorRegister.add(it)
  let vectorControlExpr = this.io.readU8le()
  this.vectorControl = vectorControlExpr

  ##[
  Value of the DebugCtl register.
  ]##
  let debugControlExpr = this.io.readU8le()
  this.debugControl = debugControlExpr
  let lastBranchToRipExpr = this.io.readU8le()
  this.lastBranchToRip = lastBranchToRipExpr
  let lastBranchFromRipExpr = this.io.readU8le()
  this.lastBranchFromRip = lastBranchFromRipExpr
  let lastExceptionToRipExpr = this.io.readU8le()
  this.lastExceptionToRip = lastExceptionToRipExpr
  let lastExceptionFromRipExpr = this.io.readU8le()
  this.lastExceptionFromRip = lastExceptionFromRipExpr

proc fromFile*(_: typedesc[WindowsKernelDump_ContextX64], filename: string): WindowsKernelDump_ContextX64 =
  WindowsKernelDump_ContextX64.read(newKaitaiFileStream(filename), nil, nil)


##[
Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
does not name may be garbage.

The save area of FSAVE, a structure of its own in C, is spelt out field by
field from `control_word` to `cr0_npx_state`.

Segment registers have 16 bits in slots of 32. What the upper half of a slot
holds is not defined, and is garbage in dumps.

@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ContextX86], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ContextX86 =
  template this: untyped = result
  this = new(WindowsKernelDump_ContextX86)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Which parts are filled; combination of `context_x86_flags`.
  ]##
  let contextFlagsExpr = this.io.readU4le()
  this.contextFlags = contextFlagsExpr

  ##[
  Address of hardware breakpoint 0.
  ]##
  let dr0Expr = this.io.readU4le()
  this.dr0 = dr0Expr

  ##[
  Address of hardware breakpoint 1.
  ]##
  let dr1Expr = this.io.readU4le()
  this.dr1 = dr1Expr

  ##[
  Address of hardware breakpoint 2.
  ]##
  let dr2Expr = this.io.readU4le()
  this.dr2 = dr2Expr

  ##[
  Address of hardware breakpoint 3.
  ]##
  let dr3Expr = this.io.readU4le()
  this.dr3 = dr3Expr

  ##[
  Debug status.
  ]##
  let dr6Expr = this.io.readU4le()
  this.dr6 = dr6Expr

  ##[
  Debug control.
  ]##
  let dr7Expr = this.io.readU4le()
  this.dr7 = dr7Expr

  ##[
  x87 control word (FCW).
  ]##
  let controlWordExpr = this.io.readU4le()
  this.controlWord = controlWordExpr

  ##[
  x87 status word (FSW).
  ]##
  let statusWordExpr = this.io.readU4le()
  this.statusWord = statusWordExpr

  ##[
  x87 tag word, two bits per register.
  ]##
  let tagWordExpr = this.io.readU4le()
  this.tagWord = tagWordExpr

  ##[
  Offset of the last x87 instruction (FIP).
  ]##
  let errorOffsetExpr = this.io.readU4le()
  this.errorOffset = errorOffsetExpr

  ##[
  Code segment of the last x87 instruction (FCS).
  ]##
  let errorSelectorExpr = this.io.readU4le()
  this.errorSelector = errorSelectorExpr

  ##[
  Offset of the last x87 operand (FDP).
  ]##
  let dataOffsetExpr = this.io.readU4le()
  this.dataOffset = dataOffsetExpr

  ##[
  Data segment of the last x87 operand (FDS).
  ]##
  let dataSelectorExpr = this.io.readU4le()
  this.dataSelector = dataSelectorExpr

  ##[
  ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
  ]##
  let registerAreaExpr = this.io.readBytes(int(80))
  this.registerArea = registerAreaExpr

  ##[
  Bits of CR0 for the x87 unit; a spare field in newer headers.
  ]##
  let cr0NpxStateExpr = this.io.readU4le()
  this.cr0NpxState = cr0NpxStateExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segGsExpr = this.io.readU4le()
  this.segGs = segGsExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segFsExpr = this.io.readU4le()
  this.segFs = segFsExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segEsExpr = this.io.readU4le()
  this.segEs = segEsExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segDsExpr = this.io.readU4le()
  this.segDs = segDsExpr
  let ediExpr = this.io.readU4le()
  this.edi = ediExpr
  let esiExpr = this.io.readU4le()
  this.esi = esiExpr
  let ebxExpr = this.io.readU4le()
  this.ebx = ebxExpr
  let edxExpr = this.io.readU4le()
  this.edx = edxExpr
  let ecxExpr = this.io.readU4le()
  this.ecx = ecxExpr
  let eaxExpr = this.io.readU4le()
  this.eax = eaxExpr
  let ebpExpr = this.io.readU4le()
  this.ebp = ebpExpr
  let eipExpr = this.io.readU4le()
  this.eip = eipExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segCsExpr = this.io.readU4le()
  this.segCs = segCsExpr
  let eflagsExpr = this.io.readU4le()
  this.eflags = eflagsExpr
  let espExpr = this.io.readU4le()
  this.esp = espExpr

  ##[
  Segment register in the lower half; the upper half may be garbage.
  ]##
  let segSsExpr = this.io.readU4le()
  this.segSs = segSsExpr

  ##[
  The save area of FXSAVE, with the SSE registers.
  ]##
  let extendedRegistersExpr = this.io.readBytes(int(512))
  this.extendedRegisters = extendedRegistersExpr

proc fromFile*(_: typedesc[WindowsKernelDump_ContextX86], filename: string): WindowsKernelDump_ContextX86 =
  WindowsKernelDump_ContextX86.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
`driver_entry64`, whose names it has. After declarations of the structure;
not seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_DriverEntry32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_DriverEntry32 =
  template this: untyped = result
  this = new(WindowsKernelDump_DriverEntry32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Offset of the name from the start of the file, a `dump_string`. It is
the base name or the whole path.

  ]##
  let ofsDriverNameExpr = this.io.readU4le()
  this.ofsDriverName = ofsDriverNameExpr

  ##[
  Virtual address of the next entry of the module list.
  ]##
  let inLoadOrderFlinkExpr = this.io.readU4le()
  this.inLoadOrderFlink = inLoadOrderFlinkExpr

  ##[
  Virtual address of the previous entry of the module list.
  ]##
  let inLoadOrderBlinkExpr = this.io.readU4le()
  this.inLoadOrderBlink = inLoadOrderBlinkExpr

  ##[
  Virtual address of the table of exception handlers.
  ]##
  let exceptionTableExpr = this.io.readU4le()
  this.exceptionTable = exceptionTableExpr

  ##[
  Size of the table of exception handlers in bytes.
  ]##
  let exceptionTableSizeExpr = this.io.readU4le()
  this.exceptionTableSize = exceptionTableSizeExpr

  ##[
  Value of the global pointer, a register of Itanium.
  ]##
  let gpValueExpr = this.io.readU4le()
  this.gpValue = gpValueExpr

  ##[
  Virtual address of debugging information, or 0.
  ]##
  let nonPagedDebugInfoExpr = this.io.readU4le()
  this.nonPagedDebugInfo = nonPagedDebugInfoExpr

  ##[
  Virtual address where the driver is loaded.
  ]##
  let dllBaseExpr = this.io.readU4le()
  this.dllBase = dllBaseExpr

  ##[
  Virtual address of its entry point.
  ]##
  let entryPointExpr = this.io.readU4le()
  this.entryPoint = entryPointExpr

  ##[
  Size of the loaded driver in bytes.
  ]##
  let sizeOfImageExpr = this.io.readU4le()
  this.sizeOfImage = sizeOfImageExpr

  ##[
  Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
  ]##
  let fullDllNameExpr = WindowsKernelDump_UnicodeString32.read(this.io, this.root, this)
  this.fullDllName = fullDllNameExpr

  ##[
  Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
  ]##
  let baseDllNameExpr = WindowsKernelDump_UnicodeString32.read(this.io, this.root, this)
  this.baseDllName = baseDllNameExpr
  let flagsExpr = this.io.readU4le()
  this.flags = flagsExpr

  ##[
  How often it is in use.
  ]##
  let loadCountExpr = this.io.readU2le()
  this.loadCount = loadCountExpr
  let unnamed14Expr = this.io.readBytes(int(2))
  this.unnamed14 = unnamed14Expr

  ##[
  Virtual address of the section object, or 0.
  ]##
  let sectionPointerExpr = this.io.readU4le()
  this.sectionPointer = sectionPointerExpr

  ##[
  Checksum in the header of the image; 0 if that was paged out.
  ]##
  let checkSumExpr = this.io.readU4le()
  this.checkSum = checkSumExpr

  ##[
  Time stamp in the header of the image, seconds since 1970-01-01 00:00
UTC; or a hash, or 0 if the header was paged out.

  ]##
  let timeDateStampExpr = this.io.readU4le()
  this.timeDateStamp = timeDateStampExpr

proc fromFile*(_: typedesc[WindowsKernelDump_DriverEntry32], filename: string): WindowsKernelDump_DriverEntry32 =
  WindowsKernelDump_DriverEntry32.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
offset of a name and an entry of the kernel's module list in the shape that it
had in old versions of Windows. Dumps that the debugger engine wrote have the
name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_DriverEntry64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_DriverEntry64 =
  template this: untyped = result
  this = new(WindowsKernelDump_DriverEntry64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Offset of the name from the start of the file, a `dump_string`. It is
the base name or the whole path.

  ]##
  let ofsDriverNameExpr = this.io.readU4le()
  this.ofsDriverName = ofsDriverNameExpr
  let unnamed1Expr = this.io.readBytes(int(4))
  this.unnamed1 = unnamed1Expr

  ##[
  Virtual address of the next entry of the module list.
  ]##
  let inLoadOrderFlinkExpr = this.io.readU8le()
  this.inLoadOrderFlink = inLoadOrderFlinkExpr

  ##[
  Virtual address of the previous entry of the module list.
  ]##
  let inLoadOrderBlinkExpr = this.io.readU8le()
  this.inLoadOrderBlink = inLoadOrderBlinkExpr

  ##[
  Virtual address of the table of exception handlers.
  ]##
  let exceptionTableExpr = this.io.readU8le()
  this.exceptionTable = exceptionTableExpr

  ##[
  Size of the table of exception handlers in bytes.
  ]##
  let exceptionTableSizeExpr = this.io.readU4le()
  this.exceptionTableSize = exceptionTableSizeExpr

  ##[
  Aligns the next field.
  ]##
  let unnamed6Expr = this.io.readBytes(int(4))
  this.unnamed6 = unnamed6Expr

  ##[
  Value of the global pointer, a register of Itanium.
  ]##
  let gpValueExpr = this.io.readU8le()
  this.gpValue = gpValueExpr

  ##[
  Virtual address of debugging information, or 0.
  ]##
  let nonPagedDebugInfoExpr = this.io.readU8le()
  this.nonPagedDebugInfo = nonPagedDebugInfoExpr

  ##[
  Virtual address where the driver is loaded.
  ]##
  let dllBaseExpr = this.io.readU8le()
  this.dllBase = dllBaseExpr

  ##[
  Virtual address of its entry point.
  ]##
  let entryPointExpr = this.io.readU8le()
  this.entryPoint = entryPointExpr

  ##[
  Size of the loaded driver in bytes.
  ]##
  let sizeOfImageExpr = this.io.readU4le()
  this.sizeOfImage = sizeOfImageExpr

  ##[
  Aligns the next field.
  ]##
  let unnamed12Expr = this.io.readBytes(int(4))
  this.unnamed12 = unnamed12Expr

  ##[
  Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
  ]##
  let fullDllNameExpr = WindowsKernelDump_UnicodeString64.read(this.io, this.root, this)
  this.fullDllName = fullDllNameExpr

  ##[
  Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
  ]##
  let baseDllNameExpr = WindowsKernelDump_UnicodeString64.read(this.io, this.root, this)
  this.baseDllName = baseDllNameExpr
  let flagsExpr = this.io.readU4le()
  this.flags = flagsExpr

  ##[
  How often it is in use.
  ]##
  let loadCountExpr = this.io.readU2le()
  this.loadCount = loadCountExpr
  let unnamed17Expr = this.io.readBytes(int(2))
  this.unnamed17 = unnamed17Expr

  ##[
  Virtual address of the section object, or 0.
  ]##
  let sectionPointerExpr = this.io.readU8le()
  this.sectionPointer = sectionPointerExpr

  ##[
  Checksum in the header of the image; 0 if that was paged out.
  ]##
  let checkSumExpr = this.io.readU4le()
  this.checkSum = checkSumExpr

  ##[
  Aligns the next field.
  ]##
  let unnamed20Expr = this.io.readBytes(int(4))
  this.unnamed20 = unnamed20Expr

  ##[
  Time stamp in the header of the image, seconds since 1970-01-01 00:00
UTC; or a hash, or 0 if the header was paged out.

  ]##
  let timeDateStampExpr = this.io.readU4le()
  this.timeDateStamp = timeDateStampExpr

  ##[
  Aligns the next entry.
  ]##
  let unnamed22Expr = this.io.readBytes(int(4))
  this.unnamed22 = unnamed22Expr

proc fromFile*(_: typedesc[WindowsKernelDump_DriverEntry64], filename: string): WindowsKernelDump_DriverEntry64 =
  WindowsKernelDump_DriverEntry64.read(newKaitaiFileStream(filename), nil, nil)


##[
Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
After declarations of the structure; not seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_DumpMmStorage32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpMmStorage32 =
  template this: untyped = result
  this = new(WindowsKernelDump_DumpMmStorage32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Version of this structure, 1.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Size of this structure in bytes, 0x34.
  ]##
  let lenStorageExpr = this.io.readU4le()
  this.lenStorage = lenStorageExpr

  ##[
  Tag of allocations that go to the special pool.
  ]##
  let mmSpecialPoolTagExpr = this.io.readU4le()
  this.mmSpecialPoolTag = mmSpecialPoolTagExpr
  let miTriageActionTakenExpr = this.io.readU4le()
  this.miTriageActionTaken = miTriageActionTakenExpr

  ##[
  Checks that the driver verifier makes, as flags.
  ]##
  let mmVerifyDriverLevelExpr = this.io.readU4le()
  this.mmVerifyDriverLevel = mmVerifyDriverLevelExpr

  ##[
  Whether the kernel itself is verified.
  ]##
  let kernelVerifierExpr = this.io.readU4le()
  this.kernelVerifier = kernelVerifierExpr

  ##[
  Limit of the non-paged pool.
  ]##
  let mmMaximumNonPagedPoolExpr = this.io.readU4le()
  this.mmMaximumNonPagedPool = mmMaximumNonPagedPoolExpr

  ##[
  Non-paged pool in use.
  ]##
  let mmAllocatedNonPagedPoolExpr = this.io.readU4le()
  this.mmAllocatedNonPagedPool = mmAllocatedNonPagedPoolExpr

  ##[
  Limit of the paged pool.
  ]##
  let pagedPoolMaximumExpr = this.io.readU4le()
  this.pagedPoolMaximum = pagedPoolMaximumExpr

  ##[
  Paged pool in use.
  ]##
  let pagedPoolAllocatedExpr = this.io.readU4le()
  this.pagedPoolAllocated = pagedPoolAllocatedExpr

  ##[
  Committed memory.
  ]##
  let committedPagesExpr = this.io.readU4le()
  this.committedPages = committedPagesExpr

  ##[
  The most memory that was committed at a time.
  ]##
  let committedPagesPeakExpr = this.io.readU4le()
  this.committedPagesPeak = committedPagesPeakExpr

  ##[
  Limit of committed memory.
  ]##
  let commitLimitMaximumExpr = this.io.readU4le()
  this.commitLimitMaximum = commitLimitMaximumExpr

proc fromFile*(_: typedesc[WindowsKernelDump_DumpMmStorage32], filename: string): WindowsKernelDump_DumpMmStorage32 =
  WindowsKernelDump_DumpMmStorage32.read(newKaitaiFileStream(filename), nil, nil)


##[
Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
Zero behind `len_storage` in dumps that the debugger engine wrote.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_DumpMmStorage64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpMmStorage64 =
  template this: untyped = result
  this = new(WindowsKernelDump_DumpMmStorage64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Version of this structure, 1.
  ]##
  let versionExpr = this.io.readU4le()
  this.version = versionExpr

  ##[
  Size of this structure in bytes, 0x50.
  ]##
  let lenStorageExpr = this.io.readU4le()
  this.lenStorage = lenStorageExpr

  ##[
  Tag of allocations that go to the special pool.
  ]##
  let mmSpecialPoolTagExpr = this.io.readU4le()
  this.mmSpecialPoolTag = mmSpecialPoolTagExpr
  let miTriageActionTakenExpr = this.io.readU4le()
  this.miTriageActionTaken = miTriageActionTakenExpr

  ##[
  Checks that the driver verifier makes, as flags.
  ]##
  let mmVerifyDriverLevelExpr = this.io.readU4le()
  this.mmVerifyDriverLevel = mmVerifyDriverLevelExpr

  ##[
  Whether the kernel itself is verified.
  ]##
  let kernelVerifierExpr = this.io.readU4le()
  this.kernelVerifier = kernelVerifierExpr

  ##[
  Limit of the non-paged pool.
  ]##
  let mmMaximumNonPagedPoolExpr = this.io.readU8le()
  this.mmMaximumNonPagedPool = mmMaximumNonPagedPoolExpr

  ##[
  Non-paged pool in use.
  ]##
  let mmAllocatedNonPagedPoolExpr = this.io.readU8le()
  this.mmAllocatedNonPagedPool = mmAllocatedNonPagedPoolExpr

  ##[
  Limit of the paged pool.
  ]##
  let pagedPoolMaximumExpr = this.io.readU8le()
  this.pagedPoolMaximum = pagedPoolMaximumExpr

  ##[
  Paged pool in use.
  ]##
  let pagedPoolAllocatedExpr = this.io.readU8le()
  this.pagedPoolAllocated = pagedPoolAllocatedExpr

  ##[
  Committed memory.
  ]##
  let committedPagesExpr = this.io.readU8le()
  this.committedPages = committedPagesExpr

  ##[
  The most memory that was committed at a time.
  ]##
  let committedPagesPeakExpr = this.io.readU8le()
  this.committedPagesPeak = committedPagesPeakExpr

  ##[
  Limit of committed memory.
  ]##
  let commitLimitMaximumExpr = this.io.readU8le()
  this.commitLimitMaximum = commitLimitMaximumExpr

proc fromFile*(_: typedesc[WindowsKernelDump_DumpMmStorage64], filename: string): WindowsKernelDump_DumpMmStorage64 =
  WindowsKernelDump_DumpMmStorage64.read(newKaitaiFileStream(filename), nil, nil)


##[
Text with its length, in the string pool of a triage dump. A zero character
follows, and zeros to the next offset divisible by eight.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_DumpString], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_DumpString =
  template this: untyped = result
  this = new(WindowsKernelDump_DumpString)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of UTF-16 code units in `text`, which are two bytes each; the zero
character is not counted.

  ]##
  let numCharsExpr = this.io.readU4le()
  this.numChars = numCharsExpr

  ##[
  UTF-16LE text, which need not be valid.
  ]##
  let textExpr = this.io.readBytes(int((uint64((uint64(this.numChars)) * 2))))
  this.text = textExpr

proc fromFile*(_: typedesc[WindowsKernelDump_DumpString], filename: string): WindowsKernelDump_DumpString =
  WindowsKernelDump_DumpString.read(newKaitaiFileStream(filename), nil, nil)


##[
An exception as a 32-bit machine records it (0x50 bytes).
@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ExceptionRecord32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_ExceptionRecord32 =
  template this: untyped = result
  this = new(WindowsKernelDump_ExceptionRecord32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Status code (NTSTATUS) of the exception.
  ]##
  let exceptionCodeExpr = this.io.readU4le()
  this.exceptionCode = exceptionCodeExpr

  ##[
  Bit 0 is set when execution cannot be continued.
  ]##
  let exceptionFlagsExpr = this.io.readU4le()
  this.exceptionFlags = exceptionFlagsExpr

  ##[
  Virtual address of the record of an exception that led to this one, or 0.
  ]##
  let exceptionRecordExpr = this.io.readU4le()
  this.exceptionRecord = exceptionRecordExpr

  ##[
  Virtual address of the instruction.
  ]##
  let exceptionAddressExpr = this.io.readU4le()
  this.exceptionAddress = exceptionAddressExpr

  ##[
  How many elements of `exception_information` have a meaning. Some tools
leave garbage here.

  ]##
  let numberParametersExpr = this.io.readU4le()
  this.numberParameters = numberParametersExpr

  ##[
  Parameters of the exception. In a dump, those beyond
`number_parameters` may be garbage.

  ]##
  for i in 0 ..< int(15):
    let it = this.io.readU4le()
    this.exceptionInformation.add(it)

proc fromFile*(_: typedesc[WindowsKernelDump_ExceptionRecord32], filename: string): WindowsKernelDump_ExceptionRecord32 =
  WindowsKernelDump_ExceptionRecord32.read(newKaitaiFileStream(filename), nil, nil)


##[
An exception as a 64-bit machine records it (0x98 bytes).
@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_ExceptionRecord64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_ExceptionRecord64 =
  template this: untyped = result
  this = new(WindowsKernelDump_ExceptionRecord64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Status code (NTSTATUS) of the exception.
  ]##
  let exceptionCodeExpr = this.io.readU4le()
  this.exceptionCode = exceptionCodeExpr

  ##[
  Bit 0 is set when execution cannot be continued.
  ]##
  let exceptionFlagsExpr = this.io.readU4le()
  this.exceptionFlags = exceptionFlagsExpr

  ##[
  Virtual address of the record of an exception that led to this one, or 0.
  ]##
  let exceptionRecordExpr = this.io.readU8le()
  this.exceptionRecord = exceptionRecordExpr

  ##[
  Virtual address of the instruction.
  ]##
  let exceptionAddressExpr = this.io.readU8le()
  this.exceptionAddress = exceptionAddressExpr

  ##[
  How many elements of `exception_information` have a meaning.
  ]##
  let numberParametersExpr = this.io.readU4le()
  this.numberParameters = numberParametersExpr
  let unnamed5Expr = this.io.readBytes(int(4))
  this.unnamed5 = unnamed5Expr

  ##[
  Parameters of the exception. In a dump, those beyond
`number_parameters` may be garbage.

  ]##
  for i in 0 ..< int(15):
    let it = this.io.readU8le()
    this.exceptionInformation.add(it)

proc fromFile*(_: typedesc[WindowsKernelDump_ExceptionRecord64], filename: string): WindowsKernelDump_ExceptionRecord64 =
  WindowsKernelDump_ExceptionRecord64.read(newKaitaiFileStream(filename), nil, nil)


##[
Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
`valid_dump` on. Fields that mean the same have the names of `header64`.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_Header32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_Header32 =
  template this: untyped = result
  this = new(WindowsKernelDump_Header32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  0xf for a free (release) build of the kernel, 0xc for a checked
(debug) build; not the version number of Windows.

  ]##
  let majorVersionExpr = this.io.readU4le()
  this.majorVersion = majorVersionExpr

  ##[
  Build number of Windows, such as 7601.
  ]##
  let minorVersionExpr = this.io.readU4le()
  this.minorVersion = minorVersionExpr

  ##[
  Physical address of the root of the page tables, CR3 on x86. If
`pae_enabled` it is a table of four entries, aligned to 32 bytes only.

  ]##
  let directoryTableBaseExpr = this.io.readU4le()
  this.directoryTableBase = directoryTableBaseExpr

  ##[
  Virtual address of the page frame number database. Some writers store
the address of the kernel variable that points to it instead.

  ]##
  let pfnDatabaseExpr = this.io.readU4le()
  this.pfnDatabase = pfnDatabaseExpr

  ##[
  Virtual address of the head of the list of loaded kernel modules.
  ]##
  let psLoadedModuleListExpr = this.io.readU4le()
  this.psLoadedModuleList = psLoadedModuleListExpr

  ##[
  Virtual address of the head of the list of processes.
  ]##
  let psActiveProcessHeadExpr = this.io.readU4le()
  this.psActiveProcessHead = psActiveProcessHeadExpr

  ##[
  Architecture of the processor, which tells the layout of `context_record`.
  ]##
  let machineImageTypeExpr = WindowsKernelDump_MachineTypes(this.io.readU4le())
  this.machineImageType = machineImageTypeExpr
  let numberProcessorsExpr = this.io.readU4le()
  this.numberProcessors = numberProcessorsExpr

  ##[
  Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
0x7e.

  @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
  ]##
  let bugCheckCodeExpr = this.io.readU4le()
  this.bugCheckCode = bugCheckCodeExpr

  ##[
  The four parameters of the bug check.
  ]##
  for i in 0 ..< int(4):
    let it = this.io.readU4le()
    this.bugCheckCodeParameters.add(it)

  ##[
  Unused text; zeros or the fill pattern in practice.
  ]##
  let versionUserExpr = this.io.readBytes(int(32))
  this.versionUser = versionUserExpr

  ##[
  1 if the page tables have entries of 64 bits (physical address
extension), 0 if these have 32 bits. 0x50 is the fill pattern.

  ]##
  let paeEnabledExpr = this.io.readU1()
  this.paeEnabled = paeEnabledExpr

  ##[
  Revision of the debugger interface. 0x41 is the fill pattern.
  @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
  ]##
  let kdSecondaryVersionExpr = this.io.readU1()
  this.kdSecondaryVersion = kdSecondaryVersionExpr
  let unnamed13Expr = this.io.readBytes(int(2))
  this.unnamed13 = unnamed13Expr

  ##[
  Virtual address of the kernel's debugger data block
(`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
finds everything else. Some tools leave the fill pattern.

  ]##
  let kdDebuggerDataBlockExpr = this.io.readU4le()
  this.kdDebuggerDataBlock = kdDebuggerDataBlockExpr

  ##[
  The physical memory of the machine. It tells where the pages of a full
dump are; other kinds have it for information or not at all.

  ]##
  let rawPhysicalMemoryBlockExpr = this.io.readBytes(int(700))
  this.rawPhysicalMemoryBlock = rawPhysicalMemoryBlockExpr
  let rawPhysicalMemoryBlockIo = newKaitaiStream(rawPhysicalMemoryBlockExpr)
  let physicalMemoryBlockExpr = WindowsKernelDump_PhysicalMemoryDescriptor32.read(rawPhysicalMemoryBlockIo, this.root, this)
  this.physicalMemoryBlock = physicalMemoryBlockExpr

  ##[
  Registers of the processor that stopped the machine, in the layout of
its architecture. Raw bytes for architectures without a type here.

  ]##
  block:
    let on = this.machineImageType
    if on == windows_kernel_dump.armnt:
      let rawContextRecordExpr = this.io.readBytes(int(1200))
      this.rawContextRecord = rawContextRecordExpr
      let rawContextRecordIo = newKaitaiStream(rawContextRecordExpr)
      let contextRecordExpr = WindowsKernelDump_ContextArm.read(rawContextRecordIo, this.root, this)
      this.contextRecord = contextRecordExpr
    elif on == windows_kernel_dump.i386:
      let rawContextRecordExpr = this.io.readBytes(int(1200))
      this.rawContextRecord = rawContextRecordExpr
      let rawContextRecordIo = newKaitaiStream(rawContextRecordExpr)
      let contextRecordExpr = WindowsKernelDump_ContextX86.read(rawContextRecordIo, this.root, this)
      this.contextRecord = contextRecordExpr
    else:
      let contextRecordExpr = this.io.readBytes(int(1200))
      this.contextRecord = contextRecordExpr

  ##[
  The exception that led to the dump. Windows stores a breakpoint
(0x80000003) here whatever the cause; the original exception is
reached through `bug_check_code_parameters`.

  ]##
  let exceptionExpr = WindowsKernelDump_ExceptionRecord32.read(this.io, this.root, this)
  this.exception = exceptionExpr

  ##[
  Text of the writer, ended by a zero byte, or the fill pattern.
  ]##
  let commentExpr = this.io.readBytes(int(128))
  this.comment = commentExpr

  ##[
  How and when the dump was made; combination of `attribute_masks`.
Older writers leave the fill pattern, which must be told apart before
bits are tested.

  ]##
  let attributesExpr = this.io.readU4le()
  this.attributes = attributesExpr

  ##[
  Number of times the installation was started.
  ]##
  let bootIdExpr = this.io.readU4le()
  this.bootId = bootIdExpr
  let unnamed21Expr = this.io.readBytes(int(1760))
  this.unnamed21 = unnamed21Expr

  ##[
  What follows the header. Some tools leave the fill pattern in a full
dump.

  ]##
  let dumpTypeExpr = WindowsKernelDump_DumpTypes(this.io.readU4le())
  this.dumpType = dumpTypeExpr

  ##[
  Parts that a triage dump holds; combination of `minidump_field_masks`.
Does not tell a triage dump from others: it may be set in all.

  ]##
  let minidumpFieldsExpr = this.io.readU4le()
  this.minidumpFields = minidumpFieldsExpr

  ##[
  State of the data that drivers added behind the dump. Does not tell
whether there is any.

  ]##
  let secondaryDataStateExpr = this.io.readU4le()
  this.secondaryDataState = secondaryDataStateExpr
  let productTypeExpr = WindowsKernelDump_ProductTypes(this.io.readU4le())
  this.productType = productTypeExpr

  ##[
  Product suites of the installation; combination of `suite_masks`.
  @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
  ]##
  let suiteMaskExpr = this.io.readU4le()
  this.suiteMask = suiteMaskExpr

  ##[
  What the writer has to say of its work; 0 is success.
  ]##
  let writerStatusExpr = this.io.readU4le()
  this.writerStatus = writerStatusExpr

  ##[
  Bytes that the writer asked for. Equal to the size of the file for
some writers, larger or smaller for others.

  ]##
  let requiredDumpSpaceExpr = this.io.readS8le()
  this.requiredDumpSpace = requiredDumpSpaceExpr
  let unnamed29Expr = this.io.readBytes(int(16))
  this.unnamed29 = unnamed29Expr

  ##[
  Time since the start of the machine, in intervals of 100 ns.
  ]##
  let systemUpTimeExpr = this.io.readS8le()
  this.systemUpTime = systemUpTimeExpr

  ##[
  Time of the dump as a Windows FILETIME: intervals of 100 ns since
1601-01-01 00:00 UTC.

  @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
  ]##
  let systemTimeExpr = this.io.readS8le()
  this.systemTime = systemTimeExpr

proc fromFile*(_: typedesc[WindowsKernelDump_Header32], filename: string): WindowsKernelDump_Header32 =
  WindowsKernelDump_Header32.read(newKaitaiFileStream(filename), nil, nil)


##[
Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
`valid_dump` on. The same for all 64-bit processors; only
`context_record` differs.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_Header64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_Header64 =
  template this: untyped = result
  this = new(WindowsKernelDump_Header64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  0xf for a free (release) build of the kernel, 0xc for a checked
(debug) build; not the version number of Windows.

  ]##
  let majorVersionExpr = this.io.readU4le()
  this.majorVersion = majorVersionExpr

  ##[
  Build number of Windows, such as 19041.
  ]##
  let minorVersionExpr = this.io.readU4le()
  this.minorVersion = minorVersionExpr

  ##[
  Physical address of the root of the page tables: CR3 on x64, the base
in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
process-context identifier.

  ]##
  let directoryTableBaseExpr = this.io.readU8le()
  this.directoryTableBase = directoryTableBaseExpr

  ##[
  Virtual address of the page frame number database. Some writers store
the address of the kernel variable that points to it instead.

  ]##
  let pfnDatabaseExpr = this.io.readU8le()
  this.pfnDatabase = pfnDatabaseExpr

  ##[
  Virtual address of the head of the list of loaded kernel modules.
  ]##
  let psLoadedModuleListExpr = this.io.readU8le()
  this.psLoadedModuleList = psLoadedModuleListExpr

  ##[
  Virtual address of the head of the list of processes.
  ]##
  let psActiveProcessHeadExpr = this.io.readU8le()
  this.psActiveProcessHead = psActiveProcessHeadExpr

  ##[
  Architecture of the processor, which tells the layout of `context_record`.
  ]##
  let machineImageTypeExpr = WindowsKernelDump_MachineTypes(this.io.readU4le())
  this.machineImageType = machineImageTypeExpr
  let numberProcessorsExpr = this.io.readU4le()
  this.numberProcessors = numberProcessorsExpr

  ##[
  Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
0x7e.

  @see <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2">Source</a>
  ]##
  let bugCheckCodeExpr = this.io.readU4le()
  this.bugCheckCode = bugCheckCodeExpr

  ##[
  Aligns the next field; keeps the fill pattern.
  ]##
  let unnamed9Expr = this.io.readBytes(int(4))
  this.unnamed9 = unnamed9Expr

  ##[
  The four parameters of the bug check. A 32-bit status code among them
may or may not be sign-extended.

  ]##
  for i in 0 ..< int(4):
    let it = this.io.readU8le()
    this.bugCheckCodeParameters.add(it)

  ##[
  Unused text; zeros or the fill pattern in practice.
  ]##
  let versionUserExpr = this.io.readBytes(int(32))
  this.versionUser = versionUserExpr

  ##[
  Virtual address of the kernel's debugger data block
(`KDDEBUGGER_DATA64`), from which a debugger finds everything else.

  ]##
  let kdDebuggerDataBlockExpr = this.io.readU8le()
  this.kdDebuggerDataBlock = kdDebuggerDataBlockExpr

  ##[
  The physical memory of the machine. It tells where the pages of a full
dump are; other kinds have it for information or not at all.

  ]##
  let rawPhysicalMemoryBlockExpr = this.io.readBytes(int(700))
  this.rawPhysicalMemoryBlock = rawPhysicalMemoryBlockExpr
  let rawPhysicalMemoryBlockIo = newKaitaiStream(rawPhysicalMemoryBlockExpr)
  let physicalMemoryBlockExpr = WindowsKernelDump_PhysicalMemoryDescriptor64.read(rawPhysicalMemoryBlockIo, this.root, this)
  this.physicalMemoryBlock = physicalMemoryBlockExpr

  ##[
  Aligns the next field; keeps the fill pattern.
  ]##
  let unnamed14Expr = this.io.readBytes(int(4))
  this.unnamed14 = unnamed14Expr

  ##[
  Registers of the processor that stopped the machine, in the layout of
its architecture. Raw bytes for architectures without a type here.

  ]##
  block:
    let on = this.machineImageType
    if on == windows_kernel_dump.amd64:
      let rawContextRecordExpr = this.io.readBytes(int(3000))
      this.rawContextRecord = rawContextRecordExpr
      let rawContextRecordIo = newKaitaiStream(rawContextRecordExpr)
      let contextRecordExpr = WindowsKernelDump_ContextX64.read(rawContextRecordIo, this.root, this)
      this.contextRecord = contextRecordExpr
    elif on == windows_kernel_dump.arm64:
      let rawContextRecordExpr = this.io.readBytes(int(3000))
      this.rawContextRecord = rawContextRecordExpr
      let rawContextRecordIo = newKaitaiStream(rawContextRecordExpr)
      let contextRecordExpr = WindowsKernelDump_ContextArm64.read(rawContextRecordIo, this.root, this)
      this.contextRecord = contextRecordExpr
    else:
      let contextRecordExpr = this.io.readBytes(int(3000))
      this.contextRecord = contextRecordExpr

  ##[
  The exception that led to the dump. Windows stores a breakpoint
(0x80000003) here whatever the cause; the original exception is
reached through `bug_check_code_parameters`.

  ]##
  let exceptionExpr = WindowsKernelDump_ExceptionRecord64.read(this.io, this.root, this)
  this.exception = exceptionExpr

  ##[
  What follows the header. Some tools leave the fill pattern in a full
dump.

  ]##
  let dumpTypeExpr = WindowsKernelDump_DumpTypes(this.io.readU4le())
  this.dumpType = dumpTypeExpr

  ##[
  Aligns the next field; keeps the fill pattern.
  ]##
  let unnamed18Expr = this.io.readBytes(int(4))
  this.unnamed18 = unnamed18Expr

  ##[
  Bytes that the writer asked for. Equal to the size of the file for
some writers, larger or smaller for others.

  ]##
  let requiredDumpSpaceExpr = this.io.readS8le()
  this.requiredDumpSpace = requiredDumpSpaceExpr

  ##[
  Time of the dump as a Windows FILETIME: intervals of 100 ns since
1601-01-01 00:00 UTC.

  @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime">Source</a>
  ]##
  let systemTimeExpr = this.io.readS8le()
  this.systemTime = systemTimeExpr

  ##[
  Text of the writer, ended by a zero byte, or the fill pattern.
  ]##
  let commentExpr = this.io.readBytes(int(128))
  this.comment = commentExpr

  ##[
  Time since the start of the machine, in intervals of 100 ns.
  ]##
  let systemUpTimeExpr = this.io.readS8le()
  this.systemUpTime = systemUpTimeExpr

  ##[
  Parts that a triage dump holds; combination of `minidump_field_masks`.
Does not tell a triage dump from others: it may be set in all.

  ]##
  let minidumpFieldsExpr = this.io.readU4le()
  this.minidumpFields = minidumpFieldsExpr

  ##[
  State of the data that drivers added behind the dump. Does not tell
whether there is any.

  ]##
  let secondaryDataStateExpr = this.io.readU4le()
  this.secondaryDataState = secondaryDataStateExpr
  let productTypeExpr = WindowsKernelDump_ProductTypes(this.io.readU4le())
  this.productType = productTypeExpr

  ##[
  Product suites of the installation; combination of `suite_masks`.
  @see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw">Source</a>
  ]##
  let suiteMaskExpr = this.io.readU4le()
  this.suiteMask = suiteMaskExpr

  ##[
  What the writer has to say of its work; 0 is success.
  ]##
  let writerStatusExpr = this.io.readU4le()
  this.writerStatus = writerStatusExpr
  let unnamed28Expr = this.io.readBytes(int(1))
  this.unnamed28 = unnamed28Expr

  ##[
  Revision of the debugger interface: 0 and 1 are obsolete layouts of
the x64 context, 2 is the present one. 0x41 is the fill pattern.

  @see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h">Source</a>
  ]##
  let kdSecondaryVersionExpr = this.io.readU1()
  this.kdSecondaryVersion = kdSecondaryVersionExpr

  ##[
  Presumably the levels of the page tables, 4 or 5. That is inferred from
dumps of build 26100, which have 4 here; public headers declare the byte
as unused, and older builds leave the fill pattern, 0x47.

  ]##
  let pagingLevelsExpr = this.io.readU1()
  this.pagingLevels = pagingLevelsExpr
  let unnamed31Expr = this.io.readBytes(int(1))
  this.unnamed31 = unnamed31Expr

  ##[
  How and when the dump was made; combination of `attribute_masks`.
Older writers leave the fill pattern, which must be told apart before
bits are tested.

  ]##
  let attributesExpr = this.io.readU4le()
  this.attributes = attributesExpr

  ##[
  Number of times the installation was started.
  ]##
  let bootIdExpr = this.io.readU4le()
  this.bootId = bootIdExpr

proc extension(this: WindowsKernelDump_Header64): WindowsKernelDump_HeaderExtension = 

  ##[
  What build 26100 stores in the reserved area.
  ]##
  if this.extensionInstFlag:
    return this.extensionInst
  if this.lenExtension == 664:
    let pos = this.io.pos()
    this.io.seek(int(4176))
    let extensionInstExpr = WindowsKernelDump_HeaderExtension.read(this.io, this.root, this)
    this.extensionInst = extensionInstExpr
    this.io.seek(pos)
  this.extensionInstFlag = true
  return this.extensionInst

proc lenExtension(this: WindowsKernelDump_Header64): uint32 = 

  ##[
  0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
offset 0x1058 of the file, where public headers have a reserved area.

  ]##
  if this.lenExtensionInstFlag:
    return this.lenExtensionInst
  let pos = this.io.pos()
  this.io.seek(int(4176))
  let lenExtensionInstExpr = this.io.readU4le()
  this.lenExtensionInst = lenExtensionInstExpr
  this.io.seek(pos)
  this.lenExtensionInstFlag = true
  return this.lenExtensionInst

proc fromFile*(_: typedesc[WindowsKernelDump_Header64], filename: string): WindowsKernelDump_Header64 =
  WindowsKernelDump_Header64.read(newKaitaiFileStream(filename), nil, nil)


##[
What build 26100 of Windows stores in the area that public headers call
reserved (0x2b4 bytes). No public source describes it: places and meanings
are inferred from the dumps of that build, and the names are made up here.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_HeaderExtension], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_HeaderExtension =
  template this: untyped = result
  this = new(WindowsKernelDump_HeaderExtension)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Always 0x298, which is the offset of `build_string` here.
  ]##
  let lenExtensionExpr = this.io.readU4le()
  this.lenExtension = lenExtensionExpr

  ##[
  Always 0x298 too.
  ]##
  let unnamed1Expr = this.io.readBytes(int(4))
  this.unnamed1 = unnamed1Expr

  ##[
  Always zeros.
  ]##
  let unnamed2Expr = this.io.readBytes(int(400))
  this.unnamed2 = unnamed2Expr

  ##[
  What the writer has to say of its work, in ASCII and filled up with zero
bytes, such as "Dump completed successfully.".

  ]##
  let statusTextExpr = this.io.readBytes(int(256))
  this.statusText = statusTextExpr

  ##[
  Build number of Windows as UTF-16LE text, ended by a zero character.
  ]##
  let buildStringExpr = this.io.readBytes(int(12))
  this.buildString = buildStringExpr

  ##[
  Keeps the fill pattern.
  ]##
  let unnamed5Expr = this.io.readBytes(int(4))
  this.unnamed5 = unnamed5Expr

  ##[
  Revision of the build, which is 2314 in 26100.2314.
  ]##
  let updateBuildRevisionExpr = this.io.readU4le()
  this.updateBuildRevision = updateBuildRevisionExpr

  ##[
  Major version number of Windows, 10.
  ]##
  let ntMajorVersionExpr = this.io.readU4le()
  this.ntMajorVersion = ntMajorVersionExpr

  ##[
  Minor version number of Windows, 0.
  ]##
  let ntMinorVersionExpr = this.io.readU4le()
  this.ntMinorVersion = ntMinorVersionExpr

proc fromFile*(_: typedesc[WindowsKernelDump_HeaderExtension], filename: string): WindowsKernelDump_HeaderExtension =
  WindowsKernelDump_HeaderExtension.read(newKaitaiFileStream(filename), nil, nil)


##[
A register of 128 bits.
@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_M128a], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_M128a =
  template this: untyped = result
  this = new(WindowsKernelDump_M128a)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Bits 0 to 63.
  ]##
  let lowExpr = this.io.readU8le()
  this.low = lowExpr

  ##[
  Bits 64 to 127; signed in C, which means nothing for a register.
  ]##
  let highExpr = this.io.readU8le()
  this.high = highExpr

proc fromFile*(_: typedesc[WindowsKernelDump_M128a], filename: string): WindowsKernelDump_M128a =
  WindowsKernelDump_M128a.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of ranges of a range dump: neighbouring pages that are
stored. The table is not parsed here, apply this type to its bytes.

@see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_PfnRange], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_PfnRange =
  template this: untyped = result
  this = new(WindowsKernelDump_PfnRange)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the first page, which is its physical address divided by 0x1000.
  ]##
  let basePageExpr = this.io.readU8le()
  this.basePage = basePageExpr
  let pageCountExpr = this.io.readU8le()
  this.pageCount = pageCountExpr

proc fromFile*(_: typedesc[WindowsKernelDump_PfnRange], filename: string): WindowsKernelDump_PfnRange =
  WindowsKernelDump_PfnRange.read(newKaitaiFileStream(filename), nil, nil)


##[
Runs of physical pages of a 32-bit machine. In a full dump the pages of all
runs are stored one after another in the order of the runs.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header32): WindowsKernelDump_PhysicalMemoryDescriptor32 =
  template this: untyped = result
  this = new(WindowsKernelDump_PhysicalMemoryDescriptor32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  May be the fill pattern, then the descriptor is absent.
  ]##
  let numberOfRunsExpr = this.io.readU4le()
  this.numberOfRuns = numberOfRunsExpr

  ##[
  Pages in all runs.
  ]##
  let numberOfPagesExpr = this.io.readU4le()
  this.numberOfPages = numberOfPagesExpr

  ##[
  Empty when `number_of_runs` is more than fits in the header.
  ]##
  for i in 0 ..< int((if this.numberOfRuns <= this.maxRuns: this.numberOfRuns else: 0)):
    let it = WindowsKernelDump_PhysicalMemoryRun32.read(this.io, this.root, this)
    this.runs.add(it)

proc maxRuns(this: WindowsKernelDump_PhysicalMemoryDescriptor32): uint32 = 

  ##[
  The number of whole runs that fit in the 700 bytes of the header.
  ]##
  if this.maxRunsInstFlag:
    return this.maxRunsInst
  let maxRunsInstExpr = uint32((uint32(86)))
  this.maxRunsInst = maxRunsInstExpr
  this.maxRunsInstFlag = true
  return this.maxRunsInst

proc fromFile*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor32], filename: string): WindowsKernelDump_PhysicalMemoryDescriptor32 =
  WindowsKernelDump_PhysicalMemoryDescriptor32.read(newKaitaiFileStream(filename), nil, nil)


##[
Runs of physical pages. In a full dump the pages of all runs are stored
one after another in the order of the runs.

@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_Header64): WindowsKernelDump_PhysicalMemoryDescriptor64 =
  template this: untyped = result
  this = new(WindowsKernelDump_PhysicalMemoryDescriptor64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  May be the fill pattern, then the descriptor is absent.
  ]##
  let numberOfRunsExpr = this.io.readU4le()
  this.numberOfRuns = numberOfRunsExpr

  ##[
  Aligns the next field; keeps the fill pattern, so that the count must
not be read as eight bytes.

  ]##
  let unnamed1Expr = this.io.readBytes(int(4))
  this.unnamed1 = unnamed1Expr

  ##[
  Pages in all runs.
  ]##
  let numberOfPagesExpr = this.io.readU8le()
  this.numberOfPages = numberOfPagesExpr

  ##[
  Empty when `number_of_runs` is more than fits in the header.
  ]##
  for i in 0 ..< int((if this.numberOfRuns <= this.maxRuns: this.numberOfRuns else: 0)):
    let it = WindowsKernelDump_PhysicalMemoryRun64.read(this.io, this.root, this)
    this.runs.add(it)

proc maxRuns(this: WindowsKernelDump_PhysicalMemoryDescriptor64): uint32 = 

  ##[
  The number of whole runs that fit in the 700 bytes of the header.
  ]##
  if this.maxRunsInstFlag:
    return this.maxRunsInst
  let maxRunsInstExpr = uint32((uint32(42)))
  this.maxRunsInst = maxRunsInstExpr
  this.maxRunsInstFlag = true
  return this.maxRunsInst

proc fromFile*(_: typedesc[WindowsKernelDump_PhysicalMemoryDescriptor64], filename: string): WindowsKernelDump_PhysicalMemoryDescriptor64 =
  WindowsKernelDump_PhysicalMemoryDescriptor64.read(newKaitaiFileStream(filename), nil, nil)


##[
Neighbouring physical pages of a 32-bit machine.
@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_PhysicalMemoryDescriptor32): WindowsKernelDump_PhysicalMemoryRun32 =
  template this: untyped = result
  this = new(WindowsKernelDump_PhysicalMemoryRun32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the first page, which is its physical address divided by 0x1000.
  ]##
  let basePageExpr = this.io.readU4le()
  this.basePage = basePageExpr
  let pageCountExpr = this.io.readU4le()
  this.pageCount = pageCountExpr

proc fromFile*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun32], filename: string): WindowsKernelDump_PhysicalMemoryRun32 =
  WindowsKernelDump_PhysicalMemoryRun32.read(newKaitaiFileStream(filename), nil, nil)


##[
Neighbouring physical pages.
@see <a href="https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_PhysicalMemoryDescriptor64): WindowsKernelDump_PhysicalMemoryRun64 =
  template this: untyped = result
  this = new(WindowsKernelDump_PhysicalMemoryRun64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Number of the first page, which is its physical address divided by 0x1000.
  ]##
  let basePageExpr = this.io.readU8le()
  this.basePage = basePageExpr
  let pageCountExpr = this.io.readU8le()
  this.pageCount = pageCountExpr

proc fromFile*(_: typedesc[WindowsKernelDump_PhysicalMemoryRun64], filename: string): WindowsKernelDump_PhysicalMemoryRun64 =
  WindowsKernelDump_PhysicalMemoryRun64.read(newKaitaiFileStream(filename), nil, nil)


##[
What follows the header of a range dump, which newer versions of WinDbg
write. A table of `pfn_range` entries lies between this header and the
pages; the stored pages lie one after another from `first_page_offset` on,
in the order of the ranges.

No public header declares it; the names are those of its readers.

@see <a href="https://github.com/0vercl0k/kdmp-parser">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_RdmpHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_RdmpHeader =
  template this: untyped = result
  this = new(WindowsKernelDump_RdmpHeader)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let markerExpr = this.io.readU4le()
  this.marker = markerExpr
  let signatureExpr = this.io.readBytes(int(4))
  this.signature = signatureExpr
  let validDumpExpr = this.io.readBytes(int(4))
  this.validDump = validDumpExpr

  ##[
  Reserved.
  ]##
  let unnamed3Expr = this.io.readBytes(int(4))
  this.unnamed3 = unnamed3Expr

  ##[
  Bytes from behind `first_page_offset` to the first page: 16 bytes of
counts, then the table of ranges.

  ]##
  let metadataSizeExpr = this.io.readU8le()
  this.metadataSize = metadataSizeExpr

  ##[
  Offset of the first stored page from the start of the file, which is
0x2020 + `metadata_size`. Not always aligned.

  ]##
  let firstPageOffsetExpr = this.io.readU8le()
  this.firstPageOffset = firstPageOffsetExpr

proc lenRanges(this: WindowsKernelDump_RdmpHeader): uint64 = 

  ##[
  Size of the table of ranges in bytes. The table may end early with an
entry whose page number is 0.

  ]##
  if this.lenRangesInstFlag:
    return this.lenRangesInst
  let lenRangesInstExpr = uint64((uint64(this.metadataSize - 16)))
  this.lenRangesInst = lenRangesInstExpr
  this.lenRangesInstFlag = true
  return this.lenRangesInst

proc numberOfRanges(this: WindowsKernelDump_RdmpHeader): uint32 = 

  ##[
  Entries in the table of ranges. In a complete dump only; a kernel dump
has a number of unknown purpose in this place.

  ]##
  if this.numberOfRangesInstFlag:
    return this.numberOfRangesInst
  if WindowsKernelDump(this.root).kind == windows_kernel_dump.complete_memory:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(WindowsKernelDump(this.root).lenHeader + 32))
    let numberOfRangesInstExpr = io.readU4le()
    this.numberOfRangesInst = numberOfRangesInstExpr
    io.seek(pos)
  this.numberOfRangesInstFlag = true
  return this.numberOfRangesInst

proc ofsRanges(this: WindowsKernelDump_RdmpHeader): int = 

  ##[
  Offset of the table of ranges from the start of the file.
  ]##
  if this.ofsRangesInstFlag:
    return this.ofsRangesInst
  let ofsRangesInstExpr = int(WindowsKernelDump(this.root).lenHeader + 48)
  this.ofsRangesInst = ofsRangesInstExpr
  this.ofsRangesInstFlag = true
  return this.ofsRangesInst

proc ranges(this: WindowsKernelDump_RdmpHeader): seq[byte] = 

  ##[
  The table as it lies in the file, `pfn_range` after `pfn_range`. For
large dumps take the bytes from `ofs_ranges` instead.

  ]##
  if this.rangesInstFlag:
    return this.rangesInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsRanges))
  let rangesInstExpr = io.readBytes(int(this.lenRanges))
  this.rangesInst = rangesInstExpr
  io.seek(pos)
  this.rangesInstFlag = true
  return this.rangesInst

proc totalNumberOfPages(this: WindowsKernelDump_RdmpHeader): uint64 = 

  ##[
  Number of stored pages, which are the pages of all ranges. In a complete
dump only; a kernel dump has a number of unknown purpose in this place.

  ]##
  if this.totalNumberOfPagesInstFlag:
    return this.totalNumberOfPagesInst
  if WindowsKernelDump(this.root).kind == windows_kernel_dump.complete_memory:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(WindowsKernelDump(this.root).lenHeader + 40))
    let totalNumberOfPagesInstExpr = io.readU8le()
    this.totalNumberOfPagesInst = totalNumberOfPagesInstExpr
    io.seek(pos)
  this.totalNumberOfPagesInstFlag = true
  return this.totalNumberOfPagesInst

proc fromFile*(_: typedesc[WindowsKernelDump_RdmpHeader], filename: string): WindowsKernelDump_RdmpHeader =
  WindowsKernelDump_RdmpHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
What follows the header of a summary dump, the kernel memory dump of
Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
the names here, but fields have 32 bits and lie elsewhere. Both headers can
begin with the same signatures: they are told apart by `dump_type`.

After declarations of the structure; not seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_SummaryHeader], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_SummaryHeader =
  template this: untyped = result
  this = new(WindowsKernelDump_SummaryHeader)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let signatureExpr = this.io.readBytes(int(4))
  this.signature = signatureExpr
  let validDumpExpr = this.io.readBytes(int(4))
  this.validDump = validDumpExpr

  ##[
  What parts of virtual memory can be read; combination of
`summary_option_masks`.

  ]##
  let dumpOptionsExpr = this.io.readU4le()
  this.dumpOptions = dumpOptionsExpr

  ##[
  Offset of the first stored page from the start of the file: the size of
all headers and the bitmap.

  ]##
  let firstPageExpr = this.io.readU4le()
  this.firstPage = firstPageExpr

  ##[
  Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
  ]##
  let pagesExpr = this.io.readU4le()
  this.pages = pagesExpr

  ##[
  Number of stored pages, which are the set bits of the bitmap.
  ]##
  let totalPresentPagesExpr = this.io.readU4le()
  this.totalPresentPages = totalPresentPagesExpr

  ##[
  Number of bits once more. A pointer follows, which means nothing in a
file and whose size is that of the machine: the bitmap lies behind it.

  ]##
  let sizeOfBitmapExpr = this.io.readU4le()
  this.sizeOfBitmap = sizeOfBitmapExpr

proc bitmap(this: WindowsKernelDump_SummaryHeader): seq[byte] = 

  ##[
  The bitmap as it lies in the file. For large dumps take the bytes from
`ofs_bitmap` instead.

  ]##
  if this.bitmapInstFlag:
    return this.bitmapInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsBitmap))
  let bitmapInstExpr = io.readBytes(int(this.lenBitmap))
  this.bitmapInst = bitmapInstExpr
  io.seek(pos)
  this.bitmapInstFlag = true
  return this.bitmapInst

proc lenBitmap(this: WindowsKernelDump_SummaryHeader): uint64 = 

  ##[
  Size of the bitmap in bytes.
  ]##
  if this.lenBitmapInstFlag:
    return this.lenBitmapInst
  let lenBitmapInstExpr = uint64((uint64((uint64((uint64(this.pages)) + 7)) div 8)))
  this.lenBitmapInst = lenBitmapInstExpr
  this.lenBitmapInstFlag = true
  return this.lenBitmapInst

proc ofsBitmap(this: WindowsKernelDump_SummaryHeader): int = 

  ##[
  Offset of the bitmap from the start of the file.
  ]##
  if this.ofsBitmapInstFlag:
    return this.ofsBitmapInst
  let ofsBitmapInstExpr = int((if WindowsKernelDump(this.root).validDump == windows_kernel_dump.dump64: 8232 else: 4128))
  this.ofsBitmapInst = ofsBitmapInstExpr
  this.ofsBitmapInstFlag = true
  return this.ofsBitmapInst

proc fromFile*(_: typedesc[WindowsKernelDump_SummaryHeader], filename: string): WindowsKernelDump_SummaryHeader =
  WindowsKernelDump_SummaryHeader.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
bytes with an address of 32 bits. Another source has one structure for all
machines, which is `triage_data_block64`; neither has been seen in a file.
What is stored tells: the bytes of a block begin where those of the block
before it end, in every 64-bit dump at least.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_TriageDataBlock32], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_TriageDataBlock32 =
  template this: untyped = result
  this = new(WindowsKernelDump_TriageDataBlock32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Virtual address of the first byte.
  ]##
  let addressExpr = this.io.readU4le()
  this.address = addressExpr

  ##[
  Offset of the first byte from the start of the file.
  ]##
  let ofsDataExpr = this.io.readU4le()
  this.ofsData = ofsDataExpr

  ##[
  Size in bytes.
  ]##
  let lenDataExpr = this.io.readU4le()
  this.lenData = lenDataExpr

proc fromFile*(_: typedesc[WindowsKernelDump_TriageDataBlock32], filename: string): WindowsKernelDump_TriageDataBlock32 =
  WindowsKernelDump_TriageDataBlock32.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
pieces are of any size and alignment; few overlap, with the same bytes in
both.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_TriageDataBlock64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_TriageDataBlock64 =
  template this: untyped = result
  this = new(WindowsKernelDump_TriageDataBlock64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Virtual address of the first byte.
  ]##
  let addressExpr = this.io.readU8le()
  this.address = addressExpr

  ##[
  Offset of the first byte from the start of the file.
  ]##
  let ofsDataExpr = this.io.readU4le()
  this.ofsData = ofsDataExpr

  ##[
  Size in bytes.
  ]##
  let lenDataExpr = this.io.readU4le()
  this.lenData = lenDataExpr

proc fromFile*(_: typedesc[WindowsKernelDump_TriageDataBlock64], filename: string): WindowsKernelDump_TriageDataBlock64 =
  WindowsKernelDump_TriageDataBlock64.read(newKaitaiFileStream(filename), nil, nil)


##[
Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
`triage_dump64`, whose names it has. After declarations of the structure; not
seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_TriageDump32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_TriageDump32 =
  template this: untyped = result
  this = new(WindowsKernelDump_TriageDump32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let servicePackBuildExpr = this.io.readU4le()
  this.servicePackBuild = servicePackBuildExpr

  ##[
  Offset of the end of the triage dump, behind the mark.
  ]##
  let sizeOfDumpExpr = this.io.readU4le()
  this.sizeOfDump = sizeOfDumpExpr

  ##[
  Offset of the last four bytes of the triage dump.
  ]##
  let ofsValidMarkExpr = this.io.readU4le()
  this.ofsValidMark = ofsValidMarkExpr

  ##[
  Offset of the processor's context, 0x320: the one in the header.

  ]##
  let ofsContextExpr = this.io.readU4le()
  this.ofsContext = ofsContextExpr

  ##[
  Offset of the exception record, 0x7d0: the one in the header.

  ]##
  let ofsExceptionExpr = this.io.readU4le()
  this.ofsException = ofsExceptionExpr

  ##[
  Offset of the memory manager's figures.
  ]##
  let ofsMmStorageExpr = this.io.readU4le()
  this.ofsMmStorage = ofsMmStorageExpr

  ##[
  Offset of the number of unloaded drivers, whose table follows it.
  ]##
  let ofsUnloadedDriversExpr = this.io.readU4le()
  this.ofsUnloadedDrivers = ofsUnloadedDriversExpr

  ##[
  Offset of the image of the processor's control block (`KPRCB`).
  ]##
  let ofsPrcbExpr = this.io.readU4le()
  this.ofsPrcb = ofsPrcbExpr

  ##[
  Offset of the image of the current process (`EPROCESS`).
  ]##
  let ofsProcessExpr = this.io.readU4le()
  this.ofsProcess = ofsProcessExpr

  ##[
  Offset of the image of the current thread (`ETHREAD`).
  ]##
  let ofsThreadExpr = this.io.readU4le()
  this.ofsThread = ofsThreadExpr

  ##[
  Offset of the saved part of the stack.
  ]##
  let ofsCallStackExpr = this.io.readU4le()
  this.ofsCallStack = ofsCallStackExpr

  ##[
  Size of the saved part of the stack in bytes.
  ]##
  let lenCallStackExpr = this.io.readU4le()
  this.lenCallStack = lenCallStackExpr

  ##[
  Offset of the table of loaded drivers, one `driver_entry32` after another.
  ]##
  let ofsDriverListExpr = this.io.readU4le()
  this.ofsDriverList = ofsDriverListExpr

  ##[
  Number of loaded drivers, the kernel itself among them.
  ]##
  let numDriversExpr = this.io.readU4le()
  this.numDrivers = numDriversExpr

  ##[
  Offset of the names of the drivers, one `dump_string` after another.
  ]##
  let ofsStringPoolExpr = this.io.readU4le()
  this.ofsStringPool = ofsStringPoolExpr

  ##[
  Size of the names of the drivers in bytes.
  ]##
  let lenStringPoolExpr = this.io.readU4le()
  this.lenStringPool = lenStringPoolExpr

  ##[
  Offset of the name of the driver that is held responsible, as
`dump_string`.

  ]##
  let ofsBrokenDriverExpr = this.io.readU4le()
  this.ofsBrokenDriver = ofsBrokenDriverExpr

  ##[
  Options of the dump; combination of `triage_option_masks`. A value of
0xffffffff means that there are none.

  ]##
  let triageOptionsExpr = this.io.readU4le()
  this.triageOptions = triageOptionsExpr

  ##[
  Virtual address of the first saved byte of the stack, which is the
lowest: the stack pointer when the machine stopped.

  ]##
  let topOfStackExpr = this.io.readU4le()
  this.topOfStack = topOfStackExpr

  ##[
  Virtual address of the page that the fault was about.
  ]##
  let dataPageAddressExpr = this.io.readU4le()
  this.dataPageAddress = dataPageAddressExpr

  ##[
  Offset of the page that the fault was about.
  ]##
  let ofsDataPageExpr = this.io.readU4le()
  this.ofsDataPage = ofsDataPageExpr

  ##[
  Size of what is stored of that page in bytes.
  ]##
  let lenDataPageExpr = this.io.readU4le()
  this.lenDataPage = lenDataPageExpr

  ##[
  Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
  ]##
  let ofsDebuggerDataExpr = this.io.readU4le()
  this.ofsDebuggerData = ofsDebuggerDataExpr

  ##[
  Size of the debugger data block in bytes.
  ]##
  let lenDebuggerDataExpr = this.io.readU4le()
  this.lenDebuggerData = lenDebuggerDataExpr

  ##[
  Offset of the table of data blocks. Sources disagree on the size of
its entries, see `triage_data_block32`.

  ]##
  let ofsDataBlocksExpr = this.io.readU4le()
  this.ofsDataBlocks = ofsDataBlocksExpr

  ##[
  Number of data blocks.
  ]##
  let numDataBlocksExpr = this.io.readU4le()
  this.numDataBlocks = numDataBlocksExpr

proc brokenDriver(this: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpString = 

  ##[
  Name of the driver that is held responsible.
  ]##
  if this.brokenDriverInstFlag:
    return this.brokenDriverInst
  if this.ofsBrokenDriver != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsBrokenDriver))
    let brokenDriverInstExpr = WindowsKernelDump_DumpString.read(io, this.root, this)
    this.brokenDriverInst = brokenDriverInstExpr
    io.seek(pos)
  this.brokenDriverInstFlag = true
  return this.brokenDriverInst

proc callStack(this: WindowsKernelDump_TriageDump32): seq[byte] = 

  ##[
  The saved part of the stack, from `top_of_stack` upwards.
  ]##
  if this.callStackInstFlag:
    return this.callStackInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsCallStack))
  let callStackInstExpr = io.readBytes(int(this.lenCallStack))
  this.callStackInst = callStackInstExpr
  io.seek(pos)
  this.callStackInstFlag = true
  return this.callStackInst

proc dataPage(this: WindowsKernelDump_TriageDump32): seq[byte] = 

  ##[
  What is stored of the page that the fault was about.
  ]##
  if this.dataPageInstFlag:
    return this.dataPageInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsDataPage))
  let dataPageInstExpr = io.readBytes(int(this.lenDataPage))
  this.dataPageInst = dataPageInstExpr
  io.seek(pos)
  this.dataPageInstFlag = true
  return this.dataPageInst

proc debuggerData(this: WindowsKernelDump_TriageDump32): seq[byte] = 

  ##[
  The kernel's debugger data block, decoded.
  ]##
  if this.debuggerDataInstFlag:
    return this.debuggerDataInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsDebuggerData))
  let debuggerDataInstExpr = io.readBytes(int(this.lenDebuggerData))
  this.debuggerDataInst = debuggerDataInstExpr
  io.seek(pos)
  this.debuggerDataInstFlag = true
  return this.debuggerDataInst

proc drivers(this: WindowsKernelDump_TriageDump32): seq[WindowsKernelDump_DriverEntry32] = 

  ##[
  Loaded drivers in the order of their loading, if the file has the
whole table.

  ]##
  if this.driversInstFlag:
    return this.driversInst
  if (uint64((uint64(this.ofsDriverList)) + this.lenDriverList)) <= (uint64(WindowsKernelDump(this.root).io.size)):
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsDriverList))
    for i in 0 ..< int(this.numDrivers):
      let it = WindowsKernelDump_DriverEntry32.read(io, this.root, this)
      this.driversInst.add(it)
    io.seek(pos)
  this.driversInstFlag = true
  return this.driversInst

proc lenDriverEntry(this: WindowsKernelDump_TriageDump32): uint32 = 

  ##[
  Size of an entry in the table of loaded drivers.
  ]##
  if this.lenDriverEntryInstFlag:
    return this.lenDriverEntryInst
  let lenDriverEntryInstExpr = uint32((uint32(76)))
  this.lenDriverEntryInst = lenDriverEntryInstExpr
  this.lenDriverEntryInstFlag = true
  return this.lenDriverEntryInst

proc lenDriverList(this: WindowsKernelDump_TriageDump32): uint64 = 

  ##[
  Size of the table of loaded drivers in bytes.
  ]##
  if this.lenDriverListInstFlag:
    return this.lenDriverListInst
  let lenDriverListInstExpr = uint64((uint64((uint64(this.numDrivers)) * 76)))
  this.lenDriverListInst = lenDriverListInstExpr
  this.lenDriverListInstFlag = true
  return this.lenDriverListInst

proc lenUnloadedDriver(this: WindowsKernelDump_TriageDump32): uint32 = 

  ##[
  Size of an entry in the table of unloaded drivers.
  ]##
  if this.lenUnloadedDriverInstFlag:
    return this.lenUnloadedDriverInst
  let lenUnloadedDriverInstExpr = uint32((uint32(40)))
  this.lenUnloadedDriverInst = lenUnloadedDriverInstExpr
  this.lenUnloadedDriverInstFlag = true
  return this.lenUnloadedDriverInst

proc lenUnloadedDriverTable(this: WindowsKernelDump_TriageDump32): uint64 = 

  ##[
  Size of the table of unloaded drivers in bytes, one
`unloaded_driver32` after another.

  ]##
  if this.lenUnloadedDriverTableInstFlag:
    return this.lenUnloadedDriverTableInst
  if this.ofsUnloadedDrivers != 0:
    let lenUnloadedDriverTableInstExpr = uint64((uint64((uint64(this.numUnloadedDrivers)) * 40)))
    this.lenUnloadedDriverTableInst = lenUnloadedDriverTableInstExpr
  this.lenUnloadedDriverTableInstFlag = true
  return this.lenUnloadedDriverTableInst

proc mmStorage(this: WindowsKernelDump_TriageDump32): WindowsKernelDump_DumpMmStorage32 = 

  ##[
  Figures of the memory manager.
  ]##
  if this.mmStorageInstFlag:
    return this.mmStorageInst
  if this.ofsMmStorage != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsMmStorage))
    let mmStorageInstExpr = WindowsKernelDump_DumpMmStorage32.read(io, this.root, this)
    this.mmStorageInst = mmStorageInstExpr
    io.seek(pos)
  this.mmStorageInstFlag = true
  return this.mmStorageInst

proc numUnloadedDrivers(this: WindowsKernelDump_TriageDump32): uint32 = 

  ##[
  Number of unloaded drivers. Presumably of four bytes, as other counts
of a 32-bit machine.

  ]##
  if this.numUnloadedDriversInstFlag:
    return this.numUnloadedDriversInst
  if this.ofsUnloadedDrivers != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsUnloadedDrivers))
    let numUnloadedDriversInstExpr = io.readU4le()
    this.numUnloadedDriversInst = numUnloadedDriversInstExpr
    io.seek(pos)
  this.numUnloadedDriversInstFlag = true
  return this.numUnloadedDriversInst

proc ofsSecondaryData(this: WindowsKernelDump_TriageDump32): uint32 = 

  ##[
  Offset of a `blob_file_header`, if the file goes on there.
  ]##
  if this.ofsSecondaryDataInstFlag:
    return this.ofsSecondaryDataInst
  let ofsSecondaryDataInstExpr = uint32(this.sizeOfDump)
  this.ofsSecondaryDataInst = ofsSecondaryDataInstExpr
  this.ofsSecondaryDataInstFlag = true
  return this.ofsSecondaryDataInst

proc ofsUnloadedDriverTable(this: WindowsKernelDump_TriageDump32): uint64 = 

  ##[
  Offset of the table of unloaded drivers from the start of the file.
  ]##
  if this.ofsUnloadedDriverTableInstFlag:
    return this.ofsUnloadedDriverTableInst
  if this.ofsUnloadedDrivers != 0:
    let ofsUnloadedDriverTableInstExpr = uint64((uint64((uint64(this.ofsUnloadedDrivers)) + 4)))
    this.ofsUnloadedDriverTableInst = ofsUnloadedDriverTableInstExpr
  this.ofsUnloadedDriverTableInstFlag = true
  return this.ofsUnloadedDriverTableInst

proc unloadedDrivers(this: WindowsKernelDump_TriageDump32): seq[WindowsKernelDump_UnloadedDriver32] = 

  ##[
  Drivers that were unloaded before, if the file has the whole table.
  ]##
  if this.unloadedDriversInstFlag:
    return this.unloadedDriversInst
  if  ((this.ofsUnloadedDrivers != 0) and ((uint64(this.numUnloadedDrivers)) <= (uint64((uint64(WindowsKernelDump(this.root).io.size)) div 40))) and ((uint64(this.ofsUnloadedDriverTable + this.lenUnloadedDriverTable)) <= (uint64(WindowsKernelDump(this.root).io.size)))) :
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsUnloadedDriverTable))
    for i in 0 ..< int(this.numUnloadedDrivers):
      let it = WindowsKernelDump_UnloadedDriver32.read(io, this.root, this)
      this.unloadedDriversInst.add(it)
    io.seek(pos)
  this.unloadedDriversInstFlag = true
  return this.unloadedDriversInst

proc validMark(this: WindowsKernelDump_TriageDump32): seq[byte] = 

  ##[
  The last four bytes, which tell that the triage dump was written to
its end.

  ]##
  if this.validMarkInstFlag:
    return this.validMarkInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsValidMark))
  let validMarkInstExpr = io.readBytes(int(4))
  this.validMarkInst = validMarkInstExpr
  io.seek(pos)
  this.validMarkInstFlag = true
  return this.validMarkInst

proc fromFile*(_: typedesc[WindowsKernelDump_TriageDump32], filename: string): WindowsKernelDump_TriageDump32 =
  WindowsKernelDump_TriageDump32.read(newKaitaiFileStream(filename), nil, nil)


##[
Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
offsets are from the start of the file; an offset of 0 stands for a part that
is not there.

Two kinds of writer differ in details: the kernel itself, and the debugger
engine when it makes a small dump out of a large one.

A triage dump holds virtual memory only. It is the sum of the data blocks,
the stack, and the images of four structures: the debugger data block and
the `KPRCB`, `EPROCESS` and `ETHREAD` of the processor that stopped the
machine. The sizes of the last three are in the debugger data block. The
entries of the tables are found here too, for files that have them whole;
an application that expects damaged files takes the bytes of a table and
applies the type of its entries.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_TriageDump64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump): WindowsKernelDump_TriageDump64 =
  template this: untyped = result
  this = new(WindowsKernelDump_TriageDump64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent

  let servicePackBuildExpr = this.io.readU4le()
  this.servicePackBuild = servicePackBuildExpr

  ##[
  Offset of the end of the triage dump, behind the mark. What drivers
have added begins there.

  ]##
  let sizeOfDumpExpr = this.io.readU4le()
  this.sizeOfDump = sizeOfDumpExpr

  ##[
  Offset of the last four bytes of the triage dump.
  ]##
  let ofsValidMarkExpr = this.io.readU4le()
  this.ofsValidMark = ofsValidMarkExpr

  ##[
  Offset of the processor's context, 0x348: the one in the header.

  ]##
  let ofsContextExpr = this.io.readU4le()
  this.ofsContext = ofsContextExpr

  ##[
  Offset of the exception record, 0xf00: the one in the header.

  ]##
  let ofsExceptionExpr = this.io.readU4le()
  this.ofsException = ofsExceptionExpr

  ##[
  Offset of the memory manager's figures.
  ]##
  let ofsMmStorageExpr = this.io.readU4le()
  this.ofsMmStorage = ofsMmStorageExpr

  ##[
  Offset of the number of unloaded drivers, whose table follows it.
  ]##
  let ofsUnloadedDriversExpr = this.io.readU4le()
  this.ofsUnloadedDrivers = ofsUnloadedDriversExpr

  ##[
  Offset of the image of the processor's control block (`KPRCB`).
  ]##
  let ofsPrcbExpr = this.io.readU4le()
  this.ofsPrcb = ofsPrcbExpr

  ##[
  Offset of the image of the current process (`EPROCESS`).
  ]##
  let ofsProcessExpr = this.io.readU4le()
  this.ofsProcess = ofsProcessExpr

  ##[
  Offset of the image of the current thread (`ETHREAD`).
  ]##
  let ofsThreadExpr = this.io.readU4le()
  this.ofsThread = ofsThreadExpr

  ##[
  Offset of the saved part of the stack.
  ]##
  let ofsCallStackExpr = this.io.readU4le()
  this.ofsCallStack = ofsCallStackExpr

  ##[
  Size of the saved part of the stack in bytes.
  ]##
  let lenCallStackExpr = this.io.readU4le()
  this.lenCallStack = lenCallStackExpr

  ##[
  Offset of the table of loaded drivers, one `driver_entry64` after another.
  ]##
  let ofsDriverListExpr = this.io.readU4le()
  this.ofsDriverList = ofsDriverListExpr

  ##[
  Number of loaded drivers, the kernel itself among them.
  ]##
  let numDriversExpr = this.io.readU4le()
  this.numDrivers = numDriversExpr

  ##[
  Offset of the names of the drivers, one `dump_string` after another.
  ]##
  let ofsStringPoolExpr = this.io.readU4le()
  this.ofsStringPool = ofsStringPoolExpr

  ##[
  Size of the names of the drivers in bytes.
  ]##
  let lenStringPoolExpr = this.io.readU4le()
  this.lenStringPool = lenStringPoolExpr

  ##[
  Offset of the name of the driver that is held responsible, as
`dump_string`.

  ]##
  let ofsBrokenDriverExpr = this.io.readU4le()
  this.ofsBrokenDriver = ofsBrokenDriverExpr

  ##[
  Options of the dump; combination of `triage_option_masks`. A value of
0xffffffff means that there are none.

  ]##
  let triageOptionsExpr = this.io.readU4le()
  this.triageOptions = triageOptionsExpr

  ##[
  Virtual address of the first saved byte of the stack, which is the
lowest: the stack pointer when the machine stopped.

  ]##
  let topOfStackExpr = this.io.readU8le()
  this.topOfStack = topOfStackExpr

  ##[
  Offset of the saved part of the register stack of an Itanium.
  ]##
  let ofsBstoreExpr = this.io.readU4le()
  this.ofsBstore = ofsBstoreExpr

  ##[
  Size of the saved part of the register stack in bytes.
  ]##
  let lenBstoreExpr = this.io.readU4le()
  this.lenBstore = lenBstoreExpr

  ##[
  Virtual address of the limit of the register stack.
  ]##
  let limitOfBstoreExpr = this.io.readU8le()
  this.limitOfBstore = limitOfBstoreExpr

  ##[
  Virtual address of the page that the fault was about.
  ]##
  let dataPageAddressExpr = this.io.readU8le()
  this.dataPageAddress = dataPageAddressExpr

  ##[
  Offset of the page that the fault was about.
  ]##
  let ofsDataPageExpr = this.io.readU4le()
  this.ofsDataPage = ofsDataPageExpr

  ##[
  Size of what is stored of that page in bytes.
  ]##
  let lenDataPageExpr = this.io.readU4le()
  this.lenDataPage = lenDataPageExpr

  ##[
  Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
  ]##
  let ofsDebuggerDataExpr = this.io.readU4le()
  this.ofsDebuggerData = ofsDebuggerDataExpr

  ##[
  Size of the debugger data block in bytes.
  ]##
  let lenDebuggerDataExpr = this.io.readU4le()
  this.lenDebuggerData = lenDebuggerDataExpr

  ##[
  Offset of the table of data blocks, one `triage_data_block64` after
another.

  ]##
  let ofsDataBlocksExpr = this.io.readU4le()
  this.ofsDataBlocks = ofsDataBlocksExpr

  ##[
  Number of data blocks.
  ]##
  let numDataBlocksExpr = this.io.readU4le()
  this.numDataBlocks = numDataBlocksExpr

proc brokenDriver(this: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpString = 

  ##[
  Name of the driver that is held responsible.
  ]##
  if this.brokenDriverInstFlag:
    return this.brokenDriverInst
  if this.ofsBrokenDriver != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsBrokenDriver))
    let brokenDriverInstExpr = WindowsKernelDump_DumpString.read(io, this.root, this)
    this.brokenDriverInst = brokenDriverInstExpr
    io.seek(pos)
  this.brokenDriverInstFlag = true
  return this.brokenDriverInst

proc callStack(this: WindowsKernelDump_TriageDump64): seq[byte] = 

  ##[
  The saved part of the stack, from `top_of_stack` upwards.
  ]##
  if this.callStackInstFlag:
    return this.callStackInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsCallStack))
  let callStackInstExpr = io.readBytes(int(this.lenCallStack))
  this.callStackInst = callStackInstExpr
  io.seek(pos)
  this.callStackInstFlag = true
  return this.callStackInst

proc dataBlocks(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_TriageDataBlock64] = 

  ##[
  Pieces of virtual memory, in no order, if the file has the whole table.
  ]##
  if this.dataBlocksInstFlag:
    return this.dataBlocksInst
  if (uint64((uint64(this.ofsDataBlocks)) + this.lenDataBlockTable)) <= (uint64(WindowsKernelDump(this.root).io.size)):
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsDataBlocks))
    for i in 0 ..< int(this.numDataBlocks):
      let it = WindowsKernelDump_TriageDataBlock64.read(io, this.root, this)
      this.dataBlocksInst.add(it)
    io.seek(pos)
  this.dataBlocksInstFlag = true
  return this.dataBlocksInst

proc dataPage(this: WindowsKernelDump_TriageDump64): seq[byte] = 

  ##[
  What is stored of the page that the fault was about.
  ]##
  if this.dataPageInstFlag:
    return this.dataPageInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsDataPage))
  let dataPageInstExpr = io.readBytes(int(this.lenDataPage))
  this.dataPageInst = dataPageInstExpr
  io.seek(pos)
  this.dataPageInstFlag = true
  return this.dataPageInst

proc debuggerData(this: WindowsKernelDump_TriageDump64): seq[byte] = 

  ##[
  The kernel's debugger data block, decoded.
  ]##
  if this.debuggerDataInstFlag:
    return this.debuggerDataInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsDebuggerData))
  let debuggerDataInstExpr = io.readBytes(int(this.lenDebuggerData))
  this.debuggerDataInst = debuggerDataInstExpr
  io.seek(pos)
  this.debuggerDataInstFlag = true
  return this.debuggerDataInst

proc drivers(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_DriverEntry64] = 

  ##[
  Loaded drivers in the order of their loading, if the file has the
whole table.

  ]##
  if this.driversInstFlag:
    return this.driversInst
  if (uint64((uint64(this.ofsDriverList)) + this.lenDriverList)) <= (uint64(WindowsKernelDump(this.root).io.size)):
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsDriverList))
    for i in 0 ..< int(this.numDrivers):
      let it = WindowsKernelDump_DriverEntry64.read(io, this.root, this)
      this.driversInst.add(it)
    io.seek(pos)
  this.driversInstFlag = true
  return this.driversInst

proc lenDataBlock(this: WindowsKernelDump_TriageDump64): uint32 = 

  ##[
  Size of an entry in the table of data blocks.
  ]##
  if this.lenDataBlockInstFlag:
    return this.lenDataBlockInst
  let lenDataBlockInstExpr = uint32((uint32(16)))
  this.lenDataBlockInst = lenDataBlockInstExpr
  this.lenDataBlockInstFlag = true
  return this.lenDataBlockInst

proc lenDataBlockTable(this: WindowsKernelDump_TriageDump64): uint64 = 

  ##[
  Size of the table of data blocks in bytes.
  ]##
  if this.lenDataBlockTableInstFlag:
    return this.lenDataBlockTableInst
  let lenDataBlockTableInstExpr = uint64((uint64((uint64(this.numDataBlocks)) * 16)))
  this.lenDataBlockTableInst = lenDataBlockTableInstExpr
  this.lenDataBlockTableInstFlag = true
  return this.lenDataBlockTableInst

proc lenDriverEntry(this: WindowsKernelDump_TriageDump64): uint32 = 

  ##[
  Size of an entry in the table of loaded drivers.
  ]##
  if this.lenDriverEntryInstFlag:
    return this.lenDriverEntryInst
  let lenDriverEntryInstExpr = uint32((uint32(144)))
  this.lenDriverEntryInst = lenDriverEntryInstExpr
  this.lenDriverEntryInstFlag = true
  return this.lenDriverEntryInst

proc lenDriverList(this: WindowsKernelDump_TriageDump64): uint64 = 

  ##[
  Size of the table of loaded drivers in bytes.
  ]##
  if this.lenDriverListInstFlag:
    return this.lenDriverListInst
  let lenDriverListInstExpr = uint64((uint64((uint64(this.numDrivers)) * 144)))
  this.lenDriverListInst = lenDriverListInstExpr
  this.lenDriverListInstFlag = true
  return this.lenDriverListInst

proc lenUnloadedDriver(this: WindowsKernelDump_TriageDump64): uint32 = 

  ##[
  Size of an entry in the table of unloaded drivers.
  ]##
  if this.lenUnloadedDriverInstFlag:
    return this.lenUnloadedDriverInst
  let lenUnloadedDriverInstExpr = uint32((uint32(56)))
  this.lenUnloadedDriverInst = lenUnloadedDriverInstExpr
  this.lenUnloadedDriverInstFlag = true
  return this.lenUnloadedDriverInst

proc lenUnloadedDriverTable(this: WindowsKernelDump_TriageDump64): uint64 = 

  ##[
  Size of the table of unloaded drivers in bytes, one
`unloaded_driver64` after another.

  ]##
  if this.lenUnloadedDriverTableInstFlag:
    return this.lenUnloadedDriverTableInst
  if this.ofsUnloadedDrivers != 0:
    let lenUnloadedDriverTableInstExpr = uint64((uint64((uint64(this.numUnloadedDrivers)) * 56)))
    this.lenUnloadedDriverTableInst = lenUnloadedDriverTableInstExpr
  this.lenUnloadedDriverTableInstFlag = true
  return this.lenUnloadedDriverTableInst

proc mmStorage(this: WindowsKernelDump_TriageDump64): WindowsKernelDump_DumpMmStorage64 = 

  ##[
  Figures of the memory manager.
  ]##
  if this.mmStorageInstFlag:
    return this.mmStorageInst
  if this.ofsMmStorage != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsMmStorage))
    let mmStorageInstExpr = WindowsKernelDump_DumpMmStorage64.read(io, this.root, this)
    this.mmStorageInst = mmStorageInstExpr
    io.seek(pos)
  this.mmStorageInstFlag = true
  return this.mmStorageInst

proc numUnloadedDrivers(this: WindowsKernelDump_TriageDump64): uint64 = 

  ##[
  Number of unloaded drivers.
  ]##
  if this.numUnloadedDriversInstFlag:
    return this.numUnloadedDriversInst
  if this.ofsUnloadedDrivers != 0:
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsUnloadedDrivers))
    let numUnloadedDriversInstExpr = io.readU8le()
    this.numUnloadedDriversInst = numUnloadedDriversInstExpr
    io.seek(pos)
  this.numUnloadedDriversInstFlag = true
  return this.numUnloadedDriversInst

proc ofsSecondaryData(this: WindowsKernelDump_TriageDump64): uint32 = 

  ##[
  Offset of a `blob_file_header`, if the file goes on there.
  ]##
  if this.ofsSecondaryDataInstFlag:
    return this.ofsSecondaryDataInst
  let ofsSecondaryDataInstExpr = uint32(this.sizeOfDump)
  this.ofsSecondaryDataInst = ofsSecondaryDataInstExpr
  this.ofsSecondaryDataInstFlag = true
  return this.ofsSecondaryDataInst

proc ofsUnloadedDriverTable(this: WindowsKernelDump_TriageDump64): uint64 = 

  ##[
  Offset of the table of unloaded drivers from the start of the file.
  ]##
  if this.ofsUnloadedDriverTableInstFlag:
    return this.ofsUnloadedDriverTableInst
  if this.ofsUnloadedDrivers != 0:
    let ofsUnloadedDriverTableInstExpr = uint64((uint64((uint64(this.ofsUnloadedDrivers)) + 8)))
    this.ofsUnloadedDriverTableInst = ofsUnloadedDriverTableInstExpr
  this.ofsUnloadedDriverTableInstFlag = true
  return this.ofsUnloadedDriverTableInst

proc unloadedDrivers(this: WindowsKernelDump_TriageDump64): seq[WindowsKernelDump_UnloadedDriver64] = 

  ##[
  Drivers that were unloaded before, if the file has the whole table.
  ]##
  if this.unloadedDriversInstFlag:
    return this.unloadedDriversInst
  if  ((this.ofsUnloadedDrivers != 0) and ((uint64(this.numUnloadedDrivers)) <= (uint64((uint64(WindowsKernelDump(this.root).io.size)) div 56))) and ((uint64(this.ofsUnloadedDriverTable + this.lenUnloadedDriverTable)) <= (uint64(WindowsKernelDump(this.root).io.size)))) :
    let io = WindowsKernelDump(this.root).io
    let pos = io.pos()
    io.seek(int(this.ofsUnloadedDriverTable))
    for i in 0 ..< int(this.numUnloadedDrivers):
      let it = WindowsKernelDump_UnloadedDriver64.read(io, this.root, this)
      this.unloadedDriversInst.add(it)
    io.seek(pos)
  this.unloadedDriversInstFlag = true
  return this.unloadedDriversInst

proc validMark(this: WindowsKernelDump_TriageDump64): seq[byte] = 

  ##[
  The last four bytes, which tell that the triage dump was written to
its end.

  ]##
  if this.validMarkInstFlag:
    return this.validMarkInst
  let io = WindowsKernelDump(this.root).io
  let pos = io.pos()
  io.seek(int(this.ofsValidMark))
  let validMarkInstExpr = io.readBytes(int(4))
  this.validMarkInst = validMarkInstExpr
  io.seek(pos)
  this.validMarkInstFlag = true
  return this.validMarkInst

proc fromFile*(_: typedesc[WindowsKernelDump_TriageDump64], filename: string): WindowsKernelDump_TriageDump64 =
  WindowsKernelDump_TriageDump64.read(newKaitaiFileStream(filename), nil, nil)


##[
Text in the memory of a 32-bit machine, of which the dump may have nothing.
@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_UnicodeString32], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_UnicodeString32 =
  template this: untyped = result
  this = new(WindowsKernelDump_UnicodeString32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the text in bytes.
  ]##
  let lengthExpr = this.io.readU2le()
  this.length = lengthExpr

  ##[
  Size of the buffer in bytes.
  ]##
  let maximumLengthExpr = this.io.readU2le()
  this.maximumLength = maximumLengthExpr

  ##[
  Virtual address of the text.
  ]##
  let bufferExpr = this.io.readU4le()
  this.buffer = bufferExpr

proc fromFile*(_: typedesc[WindowsKernelDump_UnicodeString32], filename: string): WindowsKernelDump_UnicodeString32 =
  WindowsKernelDump_UnicodeString32.read(newKaitaiFileStream(filename), nil, nil)


##[
Text in the memory of a 64-bit machine, of which the dump may have nothing.
@see <a href="https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_UnicodeString64], io: KaitaiStream, root: KaitaiStruct, parent: KaitaiStruct): WindowsKernelDump_UnicodeString64 =
  template this: untyped = result
  this = new(WindowsKernelDump_UnicodeString64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Size of the text in bytes.
  ]##
  let lengthExpr = this.io.readU2le()
  this.length = lengthExpr

  ##[
  Size of the buffer in bytes.
  ]##
  let maximumLengthExpr = this.io.readU2le()
  this.maximumLength = maximumLengthExpr

  ##[
  Aligns the next field.
  ]##
  let unnamed2Expr = this.io.readBytes(int(4))
  this.unnamed2 = unnamed2Expr

  ##[
  Virtual address of the text.
  ]##
  let bufferExpr = this.io.readU8le()
  this.buffer = bufferExpr

proc fromFile*(_: typedesc[WindowsKernelDump_UnicodeString64], filename: string): WindowsKernelDump_UnicodeString64 =
  WindowsKernelDump_UnicodeString64.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
After declarations of the structure; not seen in a file.

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_UnloadedDriver32], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump32): WindowsKernelDump_UnloadedDriver32 =
  template this: untyped = result
  this = new(WindowsKernelDump_UnloadedDriver32)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Name of the driver. Its length is that of `driver_name`, at most 24;
its buffer is 0 or the address that the text had.

  ]##
  let nameExpr = WindowsKernelDump_UnicodeString32.read(this.io, this.root, this)
  this.name = nameExpr

  ##[
  Name of the driver as UTF-16LE text, cut off after twelve characters.
Not ended by a zero character if it has twelve.

  ]##
  let driverNameExpr = this.io.readBytes(int(24))
  this.driverName = driverNameExpr

  ##[
  Virtual address where it was loaded.
  ]##
  let startAddressExpr = this.io.readU4le()
  this.startAddress = startAddressExpr

  ##[
  Virtual address of its end.
  ]##
  let endAddressExpr = this.io.readU4le()
  this.endAddress = endAddressExpr

proc fromFile*(_: typedesc[WindowsKernelDump_UnloadedDriver32], filename: string): WindowsKernelDump_UnloadedDriver32 =
  WindowsKernelDump_UnloadedDriver32.read(newKaitaiFileStream(filename), nil, nil)


##[
Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).

@see <a href="https://github.com/can1357/selene">Source</a>
@see <a href="https://github.com/rizinorg/rizin">Source</a>
]##
proc read*(_: typedesc[WindowsKernelDump_UnloadedDriver64], io: KaitaiStream, root: KaitaiStruct, parent: WindowsKernelDump_TriageDump64): WindowsKernelDump_UnloadedDriver64 =
  template this: untyped = result
  this = new(WindowsKernelDump_UnloadedDriver64)
  let root = if root == nil: cast[WindowsKernelDump](this) else: cast[WindowsKernelDump](root)
  this.io = io
  this.root = root
  this.parent = parent


  ##[
  Name of the driver. Its length is that of `driver_name`, at most 24;
its buffer is 0 or the address that the text had.

  ]##
  let nameExpr = WindowsKernelDump_UnicodeString64.read(this.io, this.root, this)
  this.name = nameExpr

  ##[
  Name of the driver as UTF-16LE text, cut off after twelve characters.
Not ended by a zero character if it has twelve.

  ]##
  let driverNameExpr = this.io.readBytes(int(24))
  this.driverName = driverNameExpr

  ##[
  Virtual address where it was loaded.
  ]##
  let startAddressExpr = this.io.readU8le()
  this.startAddress = startAddressExpr

  ##[
  Virtual address of its end.
  ]##
  let endAddressExpr = this.io.readU8le()
  this.endAddress = endAddressExpr

proc fromFile*(_: typedesc[WindowsKernelDump_UnloadedDriver64], filename: string): WindowsKernelDump_UnloadedDriver64 =
  WindowsKernelDump_UnloadedDriver64.read(newKaitaiFileStream(filename), nil, nil)

