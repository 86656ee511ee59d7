"""Size of every structure and the place of every field, written as numbers here."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any

import pytest

from kdmp_ks import structs

# name: (size, [(field, offset, form)]); a dot leads into a nested structure.
LAYOUTS: dict[str, tuple[int, list[tuple[str, int, str]]]] = {
    "KDPC32": (
        0x20,
        [
            ("Type", 0, "B"),
            ("Importance", 1, "B"),
            ("Number", 2, "H"),
            ("DpcListEntry", 4, "I"),
            ("ProcessorHistory", 8, "I"),
            ("DeferredRoutine", 0xC, "I"),
            ("DeferredContext", 0x10, "I"),
            ("SystemArgument1", 0x14, "I"),
            ("SystemArgument2", 0x18, "I"),
            ("DpcData", 0x1C, "I"),
        ],
    ),
    "KDPC64": (
        0x40,
        [
            ("Type", 0, "B"),
            ("Importance", 1, "B"),
            ("Number", 2, "H"),
            ("DpcListEntry", 8, "Q"),
            ("ProcessorHistory", 0x10, "Q"),
            ("DeferredRoutine", 0x18, "Q"),
            ("DeferredContext", 0x20, "Q"),
            ("SystemArgument1", 0x28, "Q"),
            ("SystemArgument2", 0x30, "Q"),
            ("DpcData", 0x38, "Q"),
        ],
    ),
    "TRIAGE_9F_POWER32": (
        0x10,
        [
            ("Signature", 0, "H"),
            ("Revision", 2, "H"),
            ("IrpList", 4, "I"),
            ("ThreadList", 8, "I"),
            ("DelayedWorkQueue", 0xC, "I"),
        ],
    ),
    "TRIAGE_9F_POWER64": (
        0x20,
        [
            ("Signature", 0, "H"),
            ("Revision", 2, "H"),
            ("IrpList", 8, "Q"),
            ("ThreadList", 0x10, "Q"),
            ("DelayedWorkQueue", 0x18, "Q"),
        ],
    ),
    "TRIAGE_9F_PNP32": (
        0xC,
        [
            ("Signature", 0, "H"),
            ("Revision", 2, "H"),
            ("CompletionQueue", 4, "I"),
            ("DelayedWorkQueue", 8, "I"),
        ],
    ),
    "TRIAGE_9F_PNP64": (
        0x18,
        [
            ("Signature", 0, "H"),
            ("Revision", 2, "H"),
            ("CompletionQueue", 8, "Q"),
            ("DelayedWorkQueue", 0x10, "Q"),
        ],
    ),
    "TRIAGE_POP_IRP_DATA32": (0x10, [("Link.Flink", 0, "I"), ("Irp", 8, "I"), ("Pdo", 0xC, "I")]),
    "TRIAGE_POP_IRP_DATA64": (
        0x20,
        [("Link.Flink", 0, "Q"), ("Irp", 0x10, "Q"), ("Pdo", 0x18, "Q")],
    ),
    "POP_IRP_WORKER_ENTRY32": (
        0x14,
        [("Link.Flink", 0, "I"), ("Thread", 8, "I"), ("Irp", 0xC, "I"), ("Device", 0x10, "I")],
    ),
    "POP_IRP_WORKER_ENTRY64": (
        0x28,
        [("Link.Flink", 0, "Q"), ("Thread", 0x10, "Q"), ("Irp", 0x18, "Q"), ("Device", 0x20, "Q")],
    ),
    "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST32": (
        0xC,
        [("ListEntry.Flink", 0, "I"), ("DeviceNode", 8, "I")],
    ),
    "TRIAGE_PNP_DEVICE_COMPLETION_REQUEST64": (
        0x18,
        [("ListEntry.Flink", 0, "Q"), ("DeviceNode", 0x10, "Q")],
    ),
    "DPC_WATCHDOG_GLOBAL_TRIAGE_BLOCK": (
        0x10,
        [
            ("Signature", 0, "I"),
            ("Revision", 4, "H"),
            ("Size", 6, "H"),
            ("DpcWatchdogProfileOffset", 8, "H"),
            ("DpcWatchdogProfileLength", 0xC, "I"),
        ],
    ),
    "DPC_WATCHDOG_SAMPLE": (0x108, [("FrameCount", 0, "Q")]),
    "TDR_RECOVERY_CONTEXT": (
        0x68,
        [
            ("Signature", 0, "Q"),
            ("Adapter", 0x20, "Q"),
            ("Reason", 0x38, "I"),
            ("DriverAddress", 0x60, "Q"),
        ],
    ),
    "LIST_ENTRY32": (8, [("Flink", 0, "I"), ("Blink", 4, "I")]),
    "LIST_ENTRY64": (16, [("Flink", 0, "Q"), ("Blink", 8, "Q")]),
    "UNICODE_STRING32": (8, [("Length", 0, "H"), ("MaximumLength", 2, "H"), ("Buffer", 4, "I")]),
    "UNICODE_STRING64": (16, [("Length", 0, "H"), ("MaximumLength", 2, "H"), ("Buffer", 8, "Q")]),
    "CLIENT_ID32": (8, [("UniqueProcess", 0, "I"), ("UniqueThread", 4, "I")]),
    "CLIENT_ID64": (16, [("UniqueProcess", 0, "Q"), ("UniqueThread", 8, "Q")]),
    "NT_TIB32": (
        0x1C,
        [
            ("ExceptionList", 0, "I"),
            ("StackBase", 4, "I"),
            ("StackLimit", 8, "I"),
            ("SubSystemTib", 0xC, "I"),
            ("FiberData", 0x10, "I"),
            ("ArbitraryUserPointer", 0x14, "I"),
            ("Self", 0x18, "I"),
        ],
    ),
    "NT_TIB64": (
        0x38,
        [
            ("ExceptionList", 0, "Q"),
            ("StackBase", 8, "Q"),
            ("StackLimit", 0x10, "Q"),
            ("SubSystemTib", 0x18, "Q"),
            ("FiberData", 0x20, "Q"),
            ("ArbitraryUserPointer", 0x28, "Q"),
            ("Self", 0x30, "Q"),
        ],
    ),
    "TEB32": (
        0x38,
        [
            ("NtTib.ExceptionList", 0, "I"),
            ("NtTib.Self", 0x18, "I"),
            ("EnvironmentPointer", 0x1C, "I"),
            ("ClientId.UniqueProcess", 0x20, "I"),
            ("ClientId.UniqueThread", 0x24, "I"),
            ("ActiveRpcHandle", 0x28, "I"),
            ("ThreadLocalStoragePointer", 0x2C, "I"),
            ("ProcessEnvironmentBlock", 0x30, "I"),
            ("LastErrorValue", 0x34, "I"),
        ],
    ),
    "TEB64": (
        0x6C,
        [
            ("NtTib.ExceptionList", 0, "Q"),
            ("NtTib.Self", 0x30, "Q"),
            ("EnvironmentPointer", 0x38, "Q"),
            ("ClientId.UniqueProcess", 0x40, "Q"),
            ("ClientId.UniqueThread", 0x48, "Q"),
            ("ActiveRpcHandle", 0x50, "Q"),
            ("ThreadLocalStoragePointer", 0x58, "Q"),
            ("ProcessEnvironmentBlock", 0x60, "Q"),
            ("LastErrorValue", 0x68, "I"),
        ],
    ),
    "PEB32": (
        0x14,
        [
            ("InheritedAddressSpace", 0, "B"),
            ("ReadImageFileExecOptions", 1, "B"),
            ("BeingDebugged", 2, "B"),
            ("BitField", 3, "B"),
            ("Mutant", 4, "I"),
            ("ImageBaseAddress", 8, "I"),
            ("Ldr", 0xC, "I"),
            ("ProcessParameters", 0x10, "I"),
        ],
    ),
    "PEB64": (
        0x28,
        [
            ("InheritedAddressSpace", 0, "B"),
            ("ReadImageFileExecOptions", 1, "B"),
            ("BeingDebugged", 2, "B"),
            ("BitField", 3, "B"),
            ("Mutant", 8, "Q"),
            ("ImageBaseAddress", 0x10, "Q"),
            ("Ldr", 0x18, "Q"),
            ("ProcessParameters", 0x20, "Q"),
        ],
    ),
    "PEB_LDR_DATA32": (
        0x24,
        [
            ("Length", 0, "I"),
            ("Initialized", 4, "B"),
            ("SsHandle", 8, "I"),
            ("InLoadOrderModuleList.Flink", 0xC, "I"),
            ("InMemoryOrderModuleList.Flink", 0x14, "I"),
            ("InInitializationOrderModuleList.Flink", 0x1C, "I"),
        ],
    ),
    "PEB_LDR_DATA64": (
        0x40,
        [
            ("Length", 0, "I"),
            ("Initialized", 4, "B"),
            ("SsHandle", 8, "Q"),
            ("InLoadOrderModuleList.Flink", 0x10, "Q"),
            ("InMemoryOrderModuleList.Flink", 0x20, "Q"),
            ("InInitializationOrderModuleList.Flink", 0x30, "Q"),
        ],
    ),
    "LDR_DATA_TABLE_ENTRY32": (
        0x48,
        [
            ("InLoadOrderLinks.Flink", 0, "I"),
            ("InMemoryOrderLinks.Flink", 8, "I"),
            ("InInitializationOrderLinks.Flink", 0x10, "I"),
            ("DllBase", 0x18, "I"),
            ("EntryPoint", 0x1C, "I"),
            ("SizeOfImage", 0x20, "I"),
            ("FullDllName.Length", 0x24, "H"),
            ("FullDllName.Buffer", 0x28, "I"),
            ("BaseDllName.Length", 0x2C, "H"),
            ("BaseDllName.Buffer", 0x30, "I"),
            ("Flags", 0x34, "I"),
            ("LoadCount", 0x38, "H"),
            ("TlsIndex", 0x3A, "H"),
            ("HashLinks.Flink", 0x3C, "I"),
            ("TimeDateStamp", 0x44, "I"),
        ],
    ),
    "LDR_DATA_TABLE_ENTRY64": (
        0x84,
        [
            ("InLoadOrderLinks.Flink", 0, "Q"),
            ("InMemoryOrderLinks.Flink", 0x10, "Q"),
            ("InInitializationOrderLinks.Flink", 0x20, "Q"),
            ("DllBase", 0x30, "Q"),
            ("EntryPoint", 0x38, "Q"),
            ("SizeOfImage", 0x40, "I"),
            ("FullDllName.Length", 0x48, "H"),
            ("FullDllName.Buffer", 0x50, "Q"),
            ("BaseDllName.Length", 0x58, "H"),
            ("BaseDllName.Buffer", 0x60, "Q"),
            ("Flags", 0x68, "I"),
            ("LoadCount", 0x6C, "H"),
            ("TlsIndex", 0x6E, "H"),
            ("HashLinks.Flink", 0x70, "Q"),
            ("TimeDateStamp", 0x80, "I"),
        ],
    ),
    "KLDR_DATA_TABLE_ENTRY64": (
        0xA0,
        [
            ("InLoadOrderLinks.Flink", 0, "Q"),
            ("ExceptionTable", 0x10, "Q"),
            ("ExceptionTableSize", 0x18, "I"),
            ("GpValue", 0x20, "Q"),
            ("NonPagedDebugInfo", 0x28, "Q"),
            ("DllBase", 0x30, "Q"),
            ("EntryPoint", 0x38, "Q"),
            ("SizeOfImage", 0x40, "I"),
            ("FullDllName.Length", 0x48, "H"),
            ("FullDllName.Buffer", 0x50, "Q"),
            ("BaseDllName.Length", 0x58, "H"),
            ("BaseDllName.Buffer", 0x60, "Q"),
            ("Flags", 0x68, "I"),
            ("LoadCount", 0x6C, "H"),
            ("SectionPointer", 0x70, "Q"),
            ("CheckSum", 0x78, "I"),
            ("CoverageSectionSize", 0x7C, "I"),
            ("CoverageSection", 0x80, "Q"),
            ("LoadedImports", 0x88, "Q"),
            ("SizeOfImageNotRounded", 0x98, "I"),
            ("TimeDateStamp", 0x9C, "I"),
        ],
    ),
    "DBGKD_GET_VERSION64": (
        0x28,
        [
            ("MajorVersion", 0, "H"),
            ("MinorVersion", 2, "H"),
            ("ProtocolVersion", 4, "B"),
            ("KdSecondaryVersion", 5, "B"),
            ("Flags", 6, "H"),
            ("MachineType", 8, "H"),
            ("MaxPacketType", 0xA, "B"),
            ("MaxStateChange", 0xB, "B"),
            ("MaxManipulate", 0xC, "B"),
            ("Simulation", 0xD, "B"),
            ("KernBase", 0x10, "Q"),
            ("PsLoadedModuleList", 0x18, "Q"),
            ("DebuggerDataList", 0x20, "Q"),
        ],
    ),
    "DBGKD_DEBUG_DATA_HEADER64": (
        0x18,
        [
            ("List.Flink", 0, "Q"),
            ("List.Blink", 8, "Q"),
            ("OwnerTag", 0x10, "I"),
            ("Size", 0x14, "I"),
        ],
    ),
    "DISPATCHER_HEADER32": (
        0x10,
        [
            ("Type", 0, "B"),
            ("Signalling", 1, "B"),
            ("Size", 2, "B"),
            ("Reserved1", 3, "B"),
            ("SignalState", 4, "i"),
            ("WaitListHead.Flink", 8, "I"),
            ("WaitListHead.Blink", 0xC, "I"),
        ],
    ),
    "DISPATCHER_HEADER64": (
        0x18,
        [
            ("Type", 0, "B"),
            ("Signalling", 1, "B"),
            ("Size", 2, "B"),
            ("Reserved1", 3, "B"),
            ("SignalState", 4, "i"),
            ("WaitListHead.Flink", 8, "Q"),
            ("WaitListHead.Blink", 0x10, "Q"),
        ],
    ),
    "KSEMAPHORE32": (0x14, [("Header.Type", 0, "B"), ("Limit", 0x10, "i")]),
    "KSEMAPHORE64": (0x20, [("Header.Type", 0, "B"), ("Limit", 0x18, "i")]),
    "ETHREAD_CID32": (
        0x28,
        [
            ("Cid.UniqueProcess", 0, "I"),
            ("Cid.UniqueThread", 4, "I"),
            ("KeyedWaitSemaphore.Limit", 0x18, "i"),
            ("ClientSecurity", 0x1C, "I"),
            ("IrpList.Flink", 0x20, "I"),
            ("IrpList.Blink", 0x24, "I"),
        ],
    ),
    "ETHREAD_CID64": (
        0x48,
        [
            ("Cid.UniqueProcess", 0, "Q"),
            ("Cid.UniqueThread", 8, "Q"),
            ("KeyedWaitSemaphore.Limit", 0x28, "i"),
            ("ClientSecurity", 0x30, "Q"),
            ("IrpList.Flink", 0x38, "Q"),
            ("IrpList.Blink", 0x40, "Q"),
        ],
    ),
    "EPROCESS_LINKS32": (
        0xC,
        [
            ("UniqueProcessId", 0, "I"),
            ("ActiveProcessLinks.Flink", 4, "I"),
            ("ActiveProcessLinks.Blink", 8, "I"),
        ],
    ),
    "EPROCESS_LINKS64": (
        0x18,
        [
            ("UniqueProcessId", 0, "Q"),
            ("ActiveProcessLinks.Flink", 8, "Q"),
            ("ActiveProcessLinks.Blink", 0x10, "Q"),
        ],
    ),
    "RTL_USER_PROCESS_PARAMETERS32": (
        0x48,
        [
            ("MaximumLength", 0, "I"),
            ("Length", 4, "I"),
            ("Flags", 8, "I"),
            ("ConsoleHandle", 0x10, "I"),
            ("StandardInput", 0x18, "I"),
            ("CurrentDirectoryPath.Buffer", 0x28, "I"),
            ("DllPath.Buffer", 0x34, "I"),
            ("ImagePathName.Length", 0x38, "H"),
            ("ImagePathName.Buffer", 0x3C, "I"),
            ("CommandLine.Buffer", 0x44, "I"),
        ],
    ),
    "RTL_USER_PROCESS_PARAMETERS64": (
        0x80,
        [
            ("MaximumLength", 0, "I"),
            ("Length", 4, "I"),
            ("Flags", 8, "I"),
            ("ConsoleHandle", 0x10, "Q"),
            ("StandardInput", 0x20, "Q"),
            ("CurrentDirectoryPath.Buffer", 0x40, "Q"),
            ("DllPath.Buffer", 0x58, "Q"),
            ("ImagePathName.Length", 0x60, "H"),
            ("ImagePathName.Buffer", 0x68, "Q"),
            ("CommandLine.Buffer", 0x78, "Q"),
        ],
    ),
    "UNLOADED_DRIVERS32": (
        0x18,
        [
            ("Name.Length", 0, "H"),
            ("Name.Buffer", 4, "I"),
            ("StartAddress", 8, "I"),
            ("EndAddress", 0xC, "I"),
            ("CurrentTime", 0x10, "q"),
        ],
    ),
    "UNLOADED_DRIVERS64": (
        0x28,
        [
            ("Name.Length", 0, "H"),
            ("Name.Buffer", 8, "Q"),
            ("StartAddress", 0x10, "Q"),
            ("EndAddress", 0x18, "Q"),
            ("CurrentTime", 0x20, "q"),
        ],
    ),
    "KTRAP_FRAME_X86": (
        0x74,
        [
            ("DbgEbp", 0, "I"),
            ("Dr0", 0x18, "I"),
            ("Dr7", 0x2C, "I"),
            ("SegGs", 0x30, "I"),
            ("Edx", 0x3C, "I"),
            ("Ecx", 0x40, "I"),
            ("Eax", 0x44, "I"),
            ("PreviousPreviousMode", 0x48, "I"),
            ("ExceptionList", 0x4C, "I"),
            ("SegFs", 0x50, "I"),
            ("Edi", 0x54, "I"),
            ("Esi", 0x58, "I"),
            ("Ebx", 0x5C, "I"),
            ("Ebp", 0x60, "I"),
            ("ErrCode", 0x64, "I"),
            ("Eip", 0x68, "I"),
            ("SegCs", 0x6C, "I"),
            ("EFlags", 0x70, "I"),
        ],
    ),
    "KTRAP_FRAME_AMD64": (
        0x190,
        [
            ("P5", 0x20, "Q"),
            ("PreviousMode", 0x28, "B"),
            ("PreviousIrql", 0x29, "B"),
            ("ExceptionActive", 0x2B, "B"),
            ("MxCsr", 0x2C, "I"),
            ("Rax", 0x30, "Q"),
            ("R8", 0x48, "Q"),
            ("R11", 0x60, "Q"),
            ("GsBase", 0x68, "Q"),
            ("FaultAddress", 0xD0, "Q"),
            ("Dr0", 0xD8, "Q"),
            ("Dr7", 0x100, "Q"),
            ("SegDs", 0x130, "H"),
            ("SegGs", 0x136, "H"),
            ("TrapFrame", 0x138, "Q"),
            ("Rbx", 0x140, "Q"),
            ("Rdi", 0x148, "Q"),
            ("Rsi", 0x150, "Q"),
            ("Rbp", 0x158, "Q"),
            ("ErrorCode", 0x160, "Q"),
            ("Rip", 0x168, "Q"),
            ("SegCs", 0x170, "H"),
            ("EFlags", 0x178, "I"),
            ("Rsp", 0x180, "Q"),
            ("SegSs", 0x188, "H"),
        ],
    ),
    "KSWITCH_FRAME_AMD64": (
        0x40,
        [
            ("MxCsr", 0x28, "I"),
            ("ApcBypass", 0x2C, "B"),
            ("Rbp", 0x30, "Q"),
            ("Return", 0x38, "Q"),
        ],
    ),
    "KSWITCH_FRAME_ARM64": (0x10, [("Fp", 0x0, "Q"), ("Pc", 0x8, "Q")]),
    "INVERTED_FUNCTION_TABLE64": (
        0x10,
        [
            ("CurrentSize", 0x0, "I"),
            ("MaximumSize", 0x4, "I"),
            ("Epoch", 0x8, "I"),
            ("Overflow", 0xC, "B"),
        ],
    ),
    "INVERTED_FUNCTION_TABLE_ENTRY64": (
        0x18,
        [
            ("FunctionTable", 0x0, "Q"),
            ("ImageBase", 0x8, "Q"),
            ("SizeOfImage", 0x10, "I"),
            ("SizeOfTable", 0x14, "I"),
        ],
    ),
    "KEXCEPTION_FRAME_AMD64": (
        0x140,
        [
            ("P5", 0x20, "Q"),
            ("InitialStack", 0x28, "Q"),
            ("TrapFrame", 0xD0, "Q"),
            ("MxCsr", 0xF0, "Q"),
            ("Rbp", 0xF8, "Q"),
            ("Rbx", 0x100, "Q"),
            ("Rdi", 0x108, "Q"),
            ("Rsi", 0x110, "Q"),
            ("R12", 0x118, "Q"),
            ("R13", 0x120, "Q"),
            ("R14", 0x128, "Q"),
            ("R15", 0x130, "Q"),
            ("Return", 0x138, "Q"),
        ],
    ),
    "KDESCRIPTOR32": (8, [("Limit", 2, "H"), ("Base", 4, "I")]),
    "KDESCRIPTOR64": (0x10, [("Limit", 6, "H"), ("Base", 8, "Q")]),
    "KSPECIAL_REGISTERS_X86": (
        0x54,
        [
            ("Cr0", 0, "I"),
            ("Cr2", 4, "I"),
            ("Cr3", 8, "I"),
            ("Cr4", 0xC, "I"),
            ("KernelDr0", 0x10, "I"),
            ("KernelDr1", 0x14, "I"),
            ("KernelDr2", 0x18, "I"),
            ("KernelDr3", 0x1C, "I"),
            ("KernelDr6", 0x20, "I"),
            ("KernelDr7", 0x24, "I"),
            ("Gdtr.Limit", 0x2A, "H"),
            ("Gdtr.Base", 0x2C, "I"),
            ("Idtr.Limit", 0x32, "H"),
            ("Idtr.Base", 0x34, "I"),
            ("Tr", 0x38, "H"),
            ("Ldtr", 0x3A, "H"),
        ],
    ),
    "KSPECIAL_REGISTERS_ARM64": (
        0xA0,
        [
            ("Elr_El1", 0, "Q"),
            ("Spsr_El1", 8, "I"),
            ("Tpidr_El0", 0x10, "Q"),
            ("Tpidrro_El0", 0x18, "Q"),
            ("Tpidr_El1", 0x20, "Q"),
            ("KernelBvr.0", 0x28, "Q"),
            ("KernelBvr.7", 0x60, "Q"),
            ("KernelBcr.0", 0x68, "I"),
            ("KernelBcr.7", 0x84, "I"),
            ("KernelWvr.1", 0x90, "Q"),
            ("KernelWcr.1", 0x9C, "I"),
        ],
    ),
    "KARM64_ARCH_STATE": (
        0x278,
        [
            ("Midr_El1", 0, "Q"),
            ("Sctlr_El1", 8, "Q"),
            ("Actlr_El1", 0x10, "Q"),
            ("Cpacr_El1", 0x18, "Q"),
            ("Tcr_El1", 0x20, "Q"),
            ("Ttbr0_El1", 0x28, "Q"),
            ("Ttbr1_El1", 0x30, "Q"),
            ("Esr_El1", 0x38, "Q"),
            ("Far_El1", 0x40, "Q"),
            ("Pmxevcntr_El0.0", 0x60, "Q"),
            ("Pmxevtyper_El0.30", 0x248, "Q"),
            ("Mair_El1", 0x268, "Q"),
            ("Vbar_El1", 0x270, "Q"),
        ],
    ),
    "KLDR_DATA_TABLE_ENTRY32": (
        0x44,
        [
            ("InLoadOrderLinks.Flink", 0, "I"),
            ("ExceptionTable", 8, "I"),
            ("ExceptionTableSize", 0xC, "I"),
            ("GpValue", 0x10, "I"),
            ("NonPagedDebugInfo", 0x14, "I"),
            ("DllBase", 0x18, "I"),
            ("EntryPoint", 0x1C, "I"),
            ("SizeOfImage", 0x20, "I"),
            ("FullDllName.Length", 0x24, "H"),
            ("FullDllName.Buffer", 0x28, "I"),
            ("BaseDllName.Length", 0x2C, "H"),
            ("BaseDllName.Buffer", 0x30, "I"),
            ("Flags", 0x34, "I"),
            ("LoadCount", 0x38, "H"),
            ("SectionPointer", 0x3C, "I"),
            ("CheckSum", 0x40, "I"),
        ],
    ),
    "KSPECIAL_REGISTERS": (
        0xD8,
        [
            ("Cr0", 0, "Q"),
            ("Cr2", 8, "Q"),
            ("Cr3", 0x10, "Q"),
            ("Cr4", 0x18, "Q"),
            ("KernelDr0", 0x20, "Q"),
            ("KernelDr1", 0x28, "Q"),
            ("KernelDr2", 0x30, "Q"),
            ("KernelDr3", 0x38, "Q"),
            ("KernelDr6", 0x40, "Q"),
            ("KernelDr7", 0x48, "Q"),
            ("Gdtr.Limit", 0x56, "H"),
            ("Gdtr.Base", 0x58, "Q"),
            ("Idtr.Limit", 0x66, "H"),
            ("Idtr.Base", 0x68, "Q"),
            ("Tr", 0x70, "H"),
            ("Ldtr", 0x72, "H"),
            ("MxCsr", 0x74, "I"),
            ("DebugControl", 0x78, "Q"),
            ("LastBranchToRip", 0x80, "Q"),
            ("LastBranchFromRip", 0x88, "Q"),
            ("LastExceptionToRip", 0x90, "Q"),
            ("LastExceptionFromRip", 0x98, "Q"),
            ("Cr8", 0xA0, "Q"),
            ("MsrGsBase", 0xA8, "Q"),
            ("MsrGsSwap", 0xB0, "Q"),
            ("MsrStar", 0xB8, "Q"),
            ("MsrLStar", 0xC0, "Q"),
            ("MsrCStar", 0xC8, "Q"),
            ("MsrSyscallMask", 0xD0, "Q"),
        ],
    ),
    "KSYSTEM_TIME": (0xC, [("LowPart", 0, "I"), ("High1Time", 4, "i"), ("High2Time", 8, "i")]),
    "KUSER_SHARED_DATA": (
        0x3E0,
        [
            ("TickCountLowDeprecated", 0, "I"),
            ("TickCountMultiplier", 4, "I"),
            ("InterruptTime.LowPart", 8, "I"),
            ("SystemTime.LowPart", 0x14, "I"),
            ("SystemTime.High1Time", 0x18, "i"),
            ("SystemTime.High2Time", 0x1C, "i"),
            ("TimeZoneBias.LowPart", 0x20, "I"),
            ("ImageNumberLow", 0x2C, "H"),
            ("ImageNumberHigh", 0x2E, "H"),
            ("TimeZoneId", 0x240, "I"),
            ("LargePageMinimum", 0x244, "I"),
            ("NtBuildNumber", 0x260, "I"),
            ("NtProductType", 0x264, "I"),
            ("ProductTypeIsValid", 0x268, "B"),
            ("NativeProcessorArchitecture", 0x26A, "H"),
            ("NtMajorVersion", 0x26C, "I"),
            ("NtMinorVersion", 0x270, "I"),
            ("ProcessorFeatures.0", 0x274, "B"),
            ("ProcessorFeatures.63", 0x2B3, "B"),
            ("BootId", 0x2C4, "I"),
            ("SuiteMask", 0x2D0, "I"),
            ("KdDebuggerEnabled", 0x2D4, "B"),
            ("ActiveConsoleId", 0x2D8, "I"),
            ("NumberOfPhysicalPages", 0x2E8, "I"),
            ("SafeBootMode", 0x2EC, "B"),
            ("VirtualizationFlags", 0x2ED, "B"),
            ("SharedDataFlags", 0x2F0, "I"),
            ("QpcFrequency", 0x300, "q"),
            ("TickCount.LowPart", 0x320, "I"),
            ("Cookie", 0x330, "I"),
            ("InterruptTimeBias", 0x3B0, "Q"),
            ("ActiveProcessorCount", 0x3C0, "I"),
            ("ActiveGroupCount", 0x3C4, "B"),
            ("XState.EnabledFeatures", 0x3D8, "Q"),
        ],
    ),
}


def leaves(value: Any, path: str = "") -> dict[str, Any]:
    """Every number in a parsed structure by its dotted path."""
    if isinstance(value, dict):
        items = [(k, v) for k, v in value.items() if not k.startswith("_")]
    elif isinstance(value, list):
        items = [(str(i), v) for i, v in enumerate(value)]
    else:
        return {path[1:]: value}
    return {k: v for name, each in items for k, v in leaves(each, f"{path}.{name}").items()}


def misplaced(name: str, size: int, fields: list[tuple[str, int, str]]) -> Iterator[str]:
    """Fields that do not read what is packed at their place, or are not alone there."""
    for field, offset, form in fields:
        value = int.from_bytes(bytes(range(0x61, 0x61 + struct.calcsize(form))), "little")
        data = bytearray(size)
        struct.pack_into("<" + form, data, offset, value)
        found = leaves(structs.find(name).parse(data))
        if found.pop(field) != value:
            yield f"{field} is not at {offset:#x}"
        for other, left in found.items():
            if any(left) if isinstance(left, bytes) else left:
                yield f"{other} is at {offset:#x}, where {field} is"


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_field_is_at_its_place_and_alone_there(name: str) -> None:
    size, fields = LAYOUTS[name]
    assert structs.find(name).sizeof() == size
    assert list(misplaced(name, size, fields)) == []


def test_a_field_at_another_place_is_found() -> None:
    """Proof that the test above can fail."""
    fields = [("Flink", 8, "Q"), ("Blink", 8, "Q")]
    assert list(misplaced("LIST_ENTRY64", 16, fields)) == [
        "Flink is not at 0x8",
        "Blink is at 0x8, where Flink is",
    ]


@pytest.mark.parametrize(("name", "form"), [("POINTER32", "<I"), ("POINTER64", "<Q")])
def test_pointers(name: str, form: str) -> None:
    assert structs.find(name).parse(struct.pack(form, 0x12345678)) == 0x12345678
    assert structs.find(name).sizeof() == struct.calcsize(form)


@pytest.mark.parametrize(("name", "pointer"), [("EPROCESS_IMAGE32", 4), ("EPROCESS_IMAGE64", 8)])
def test_the_name_of_a_process(name: str, pointer: int) -> None:
    form = "<I15sBII" if pointer == 4 else "<Q15sBQQ"
    data = struct.pack(form, 1, b"smss.exe", 2, 3, 4)
    parsed = structs.find(name).parse(data)
    assert structs.find(name).sizeof() == len(data) == 3 * pointer + 16
    assert parsed.ImageFilePointer == 1
    assert parsed.ImageFileName == b"smss.exe".ljust(15, b"\0")
    assert (parsed.PriorityClass, parsed.SecurityPort) == (2, 3)
    assert parsed.SeAuditProcessCreationInfo == 4


def test_the_text_of_kuser_shared_data() -> None:
    data = bytearray(0x3E0)
    text = "C:\\WINDOWS".encode("utf-16-le")
    data[0x30 : 0x30 + len(text)] = text
    assert structs.KUSER_SHARED_DATA.parse(data).NtSystemRoot == "C:\\WINDOWS"
    data[0x30:0x238] = "x".encode("utf-16-le") * 260
    assert structs.KUSER_SHARED_DATA.parse(data).NtSystemRoot == "x" * 260


def test_constants() -> None:
    assert structs.WOW64_TEB32_DISTANCE == 0x2000
    assert structs.KUSER_SHARED_DATA_ADDRESS == 0xFFFFF780_00000000
    assert structs.KUSER_SHARED_DATA_USER_ADDRESS == 0x7FFE0000
