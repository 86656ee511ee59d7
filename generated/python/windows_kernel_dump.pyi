# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
from enum import IntEnum
from os import PathLike
from types import TracebackType
from typing import Any, BinaryIO, ClassVar

from typing_extensions import Self

class _KaitaiStruct:
    """What every parser has from `kaitaistruct.KaitaiStruct`."""

    SEQ_FIELDS: ClassVar[tuple[str, ...]]
    """Names of the fields in the order of the file."""
    _io: Any
    _parent: Any
    _root: Any
    def __init__(self, _io: Any, _parent: Any = None, _root: Any = None) -> None: ...
    @classmethod
    def from_file(cls, filename: str | PathLike[str]) -> Self: ...
    @classmethod
    def from_bytes(cls, buf: bytes) -> Self: ...
    @classmethod
    def from_io(cls, io: BinaryIO) -> Self: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

class WindowsKernelDump(_KaitaiStruct):
    """A crash dump of the Windows kernel: what the operating system (or a
    debugger, a hypervisor or an acquisition tool on its behalf) writes when a
    machine stops with a bug check or when its memory is taken while it runs.
    The usual names are `MEMORY.DMP` and `Minidump/*.dmp`. The dump of a single
    process is another format, see `windows_minidump`.

    A file begins with a header of fixed size, 0x2000 bytes for 64-bit machines
    and 0x1000 bytes for 32-bit ones. It tells why the machine stopped, where the
    kernel keeps its lists, and what one processor was doing. What follows is
    told by `dump_type`:

    * a full dump stores the pages of all runs of the physical memory
      descriptor, one after another, right after the header;
    * a bitmap dump has `bitmap_header`, whose bitmap tells which pages follow;
    * a range dump has `rdmp_header`, whose table of ranges tells which pages
      follow;
    * a triage ("small memory") dump holds selected pieces of virtual memory.

    The bulk of a file (bitmap, range table, pages) is located here, not parsed:
    it may be hundreds of gigabytes. `ofs_` and `len_` instances are offsets from
    the start of the file and lengths in bytes, so that an application can take
    the bytes in its own way.

    Everything a writer leaves out keeps a fill pattern: the bytes `PAGE` repeated
    over the whole header, at offsets divisible by four. An unset u4 reads
    0x45474150 and an unset u8 reads 0x4547415045474150, in enumerations too.
    Nothing in a header can be relied upon without a check; counts and sizes
    least of all.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files
    """

    class ValidDumps(IntEnum):
        dump64 = 0x34365544
        """DUMP_VALID_DUMP64

        Header of a 64-bit machine. The bytes spell `DU64`.
        """
        dump32 = 0x504d5544
        """DUMP_VALID_DUMP32

        Header of a 32-bit machine. The bytes spell `DUMP`.
        """

    class DumpTypes(IntEnum):
        unknown = 0x0
        """DUMP_TYPE_UNKNOWN"""
        full = 0x1
        """DUMP_TYPE_FULL

        All runs of physical memory.
        """
        summary = 0x2
        """DUMP_TYPE_SUMMARY

        Kernel memory in the layout used until Windows 7.
        """
        header = 0x3
        """DUMP_TYPE_HEADER

        Nothing but the header.
        """
        triage = 0x4
        """DUMP_TYPE_TRIAGE

        Small memory dump of selected pieces of virtual memory.
        """
        bitmap_full = 0x5
        """DUMP_TYPE_BITMAP_FULL

        All of physical memory that is in use, told by a bitmap.
        """
        bitmap_kernel = 0x6
        """DUMP_TYPE_BITMAP_KERNEL

        Kernel memory, told by a bitmap; also automatic, active and live dumps.
        """
        automatic = 0x7
        """DUMP_TYPE_AUTOMATIC

        A setting of Windows; the files it makes have the type of a kernel dump.
        """
        kernel_memory = 0x8
        """KernelMemory

        Range dump of kernel memory, the `.dump /k` of WinDbg.
        """
        kernel_and_user_memory = 0x9
        """KernelAndUserMemory

        Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg.
        """
        complete_memory = 0xa
        """CompleteMemory

        Range dump of all physical memory, the `.dump /f` of WinDbg.
        """

    class MachineTypes(IntEnum):
        i386 = 0x14c
        """IMAGE_FILE_MACHINE_I386

        32-bit x86.
        """
        alpha = 0x184
        """IMAGE_FILE_MACHINE_ALPHA"""
        armnt = 0x1c4
        """IMAGE_FILE_MACHINE_ARMNT

        32-bit ARM in Thumb-2 mode.
        """
        ia64 = 0x200
        """IMAGE_FILE_MACHINE_IA64

        Itanium.
        """
        alpha64 = 0x284
        """IMAGE_FILE_MACHINE_ALPHA64"""
        amd64 = 0x8664
        """IMAGE_FILE_MACHINE_AMD64

        64-bit x86 of any maker.
        """
        arm64 = 0xaa64
        """IMAGE_FILE_MACHINE_ARM64"""

    class ProductTypes(IntEnum):
        workstation = 0x1
        """VER_NT_WORKSTATION"""
        domain_controller = 0x2
        """VER_NT_DOMAIN_CONTROLLER"""
        server = 0x3
        """VER_NT_SERVER"""

    class BitmapSignatures(IntEnum):
        full = 0x504d4446
        """DUMP_FULL_SIGNATURE

        All of memory. The bytes spell `FDMP`.
        """
        summary = 0x504d4453
        """DUMP_SUMMARY_SIGNATURE

        Part of memory. The bytes spell `SDMP`.
        """

    class AttributeMasks(IntEnum):
        hiber_crash = 0x1
        """HiberCrash

        The machine stopped while it was hibernating or resuming.
        """
        dump_device_power_off = 0x2
        """DumpDevicePowerOff

        The device that takes the dump was without power.
        """
        insufficient_dumpfile_size = 0x4
        """InsufficientDumpfileSize

        The file was too small for the dump.
        """
        kernel_generated_triage_dump = 0x8
        """KernelGeneratedTriageDump

        The kernel itself wrote a triage dump.
        """
        live_dump_generated_dump = 0x10
        """LiveDumpGeneratedDump

        Memory was taken while the machine went on running.
        """
        dump_is_generated_offline = 0x20
        """DumpIsGeneratedOffline"""
        filter_dump_file = 0x40
        """FilterDumpFile"""
        early_boot_crash = 0x80
        """EarlyBootCrash

        The machine stopped while it was starting.
        """
        encrypted_dump_data = 0x100
        """EncryptedDumpData

        All but the header is encrypted.
        """
        decrypted_dump = 0x200
        """DecryptedDump

        The dump was encrypted once and has been decrypted.
        """

    class MinidumpFieldMasks(IntEnum):
        context = 0x1
        """TRIAGE_DUMP_CONTEXT

        Registers of the processor.
        """
        exception = 0x2
        """TRIAGE_DUMP_EXCEPTION"""
        prcb = 0x4
        """TRIAGE_DUMP_PRCB

        Control block of the processor (`KPRCB`).
        """
        process = 0x8
        """TRIAGE_DUMP_PROCESS

        Current process (`EPROCESS`).
        """
        thread = 0x10
        """TRIAGE_DUMP_THREAD

        Current thread (`ETHREAD`).
        """
        stack = 0x20
        """TRIAGE_DUMP_STACK

        Kernel stack of the current thread.
        """
        driver_list = 0x40
        """TRIAGE_DUMP_DRIVER_LIST"""
        broken_driver = 0x80
        """TRIAGE_DUMP_BROKEN_DRIVER

        Name of the driver that is held responsible.
        """
        mm_info = 0x100
        """TRIAGE_DUMP_MMINFO

        Figures of the memory manager.
        """
        data_page = 0x200
        """TRIAGE_DUMP_DATAPAGE

        The page that the fault was about.
        """
        debugger_data = 0x400
        """TRIAGE_DUMP_DEBUGGER_DATA

        The kernel's debugger data block.
        """
        data_blocks = 0x800
        """TRIAGE_DUMP_DATA_BLOCKS

        Further pieces of memory.
        """

    class SuiteMasks(IntEnum):
        small_business = 0x1
        """VER_SUITE_SMALLBUSINESS"""
        enterprise = 0x2
        """VER_SUITE_ENTERPRISE"""
        back_office = 0x4
        """VER_SUITE_BACKOFFICE"""
        communications = 0x8
        """VER_SUITE_COMMUNICATIONS"""
        terminal = 0x10
        """VER_SUITE_TERMINAL

        Terminal services are installed; set on nearly every machine.
        """
        small_business_restricted = 0x20
        """VER_SUITE_SMALLBUSINESS_RESTRICTED"""
        embedded_nt = 0x40
        """VER_SUITE_EMBEDDEDNT"""
        datacenter = 0x80
        """VER_SUITE_DATACENTER"""
        single_user_ts = 0x100
        """VER_SUITE_SINGLEUSERTS

        Remote desktop with one interactive session.
        """
        personal = 0x200
        """VER_SUITE_PERSONAL

        A home edition.
        """
        blade = 0x400
        """VER_SUITE_BLADE

        A web edition.
        """
        embedded_restricted = 0x800
        """VER_SUITE_EMBEDDED_RESTRICTED"""
        security_appliance = 0x1000
        """VER_SUITE_SECURITY_APPLIANCE"""
        storage_server = 0x2000
        """VER_SUITE_STORAGE_SERVER"""
        compute_server = 0x4000
        """VER_SUITE_COMPUTE_SERVER"""
        wh_server = 0x8000
        """VER_SUITE_WH_SERVER

        Windows Home Server.
        """
        multi_user_ts = 0x20000
        """VER_SUITE_MULTIUSERTS

        Remote desktop with several interactive sessions on a client edition.
        """

    class ContextX64Flags(IntEnum):
        control = 0x1
        """CONTEXT_CONTROL

        SegSs, Rsp, SegCs, Rip and EFlags.
        """
        integer = 0x2
        """CONTEXT_INTEGER

        Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
        """
        segments = 0x4
        """CONTEXT_SEGMENTS

        SegDs, SegEs, SegFs and SegGs.
        """
        floating_point = 0x8
        """CONTEXT_FLOATING_POINT

        The x87 and SSE registers.
        """
        debug_registers = 0x10
        """CONTEXT_DEBUG_REGISTERS"""
        amd64 = 0x100000
        """CONTEXT_AMD64

        The context is that of an x64 processor.
        """

    class Header64(_KaitaiStruct):
        """Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
        `valid_dump` on. The same for all 64-bit processors; only
        `context_record` differs.

        Windows calls it `DUMP_HEADER64`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        major_version: int
        """u4 at 0x8, MajorVersion

        0xf for a free (release) build of the kernel, 0xc for a checked
        (debug) build; not the version number of Windows.
        """
        minor_version: int
        """u4 at 0xc, MinorVersion

        Build number of Windows, such as 19041.
        """
        directory_table_base: int
        """u8 at 0x10, DirectoryTableBase

        Physical address of the root of the page tables: CR3 on x64, the base
        in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
        process-context identifier.
        """
        pfn_database: int
        """u8 at 0x18, PfnDataBase

        Virtual address of the page frame number database. Some writers store
        the address of the kernel variable that points to it instead.
        """
        ps_loaded_module_list: int
        """u8 at 0x20, PsLoadedModuleList

        Virtual address of the head of the list of loaded kernel modules.
        """
        ps_active_process_head: int
        """u8 at 0x28, PsActiveProcessHead

        Virtual address of the head of the list of processes.
        """
        machine_image_type: WindowsKernelDump.MachineTypes | int
        """u4 of machine_types at 0x30, MachineImageType

        Architecture of the processor, which tells the layout of `context_record`.
        """
        number_processors: int
        """u4 at 0x34, NumberProcessors"""
        bug_check_code: int
        """u4 at 0x38, BugCheckCode

        Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
        0x7e.
        """
        bug_check_code_parameters: list[int]
        """u8[4] at 0x40, BugCheckParameter1

        The four parameters of the bug check. A 32-bit status code among them
        may or may not be sign-extended.
        """
        version_user: bytes
        """32 bytes at 0x60, VersionUser

        Unused text; zeros or the fill pattern in practice.
        """
        kd_debugger_data_block: int
        """u8 at 0x80, KdDebuggerDataBlock

        Virtual address of the kernel's debugger data block
        (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
        """
        physical_memory_block: WindowsKernelDump.PhysicalMemoryDescriptor64
        """physical_memory_descriptor64, 700 bytes at 0x88, PhysicalMemoryBlock

        The physical memory of the machine. It tells where the pages of a full
        dump are; other kinds have it for information or not at all.
        """
        context_record: WindowsKernelDump.ContextX64 | WindowsKernelDump.ContextArm64 | bytes
        """context_x64 or context_arm64 by machine_image_type, 3000 bytes at 0x348, ContextRecord

        Registers of the processor that stopped the machine, in the layout of
        its architecture. Raw bytes for architectures without a type here.
        """
        exception: WindowsKernelDump.ExceptionRecord64
        """exception_record64 at 0xf00, Exception

        The exception that led to the dump. Windows stores a breakpoint
        (0x80000003) here whatever the cause; the original exception is
        reached through `bug_check_code_parameters`.
        """
        dump_type: WindowsKernelDump.DumpTypes | int
        """u4 of dump_types at 0xf98, DumpType

        What follows the header. Some tools leave the fill pattern in a full
        dump.
        """
        required_dump_space: int
        """s8 at 0xfa0, RequiredDumpSpace

        Bytes that the writer asked for. Equal to the size of the file for
        some writers, larger or smaller for others.
        """
        system_time: int
        """s8 at 0xfa8, SystemTime

        Time of the dump as a Windows FILETIME: intervals of 100 ns since
        1601-01-01 00:00 UTC.
        """
        comment: bytes
        """128 bytes at 0xfb0, Comment

        Text of the writer, ended by a zero byte, or the fill pattern.
        """
        system_up_time: int
        """s8 at 0x1030, SystemUpTime

        Time since the start of the machine, in intervals of 100 ns.
        """
        minidump_fields: int
        """u4 at 0x1038, MiniDumpFields

        Parts that a triage dump holds; combination of `minidump_field_masks`.
        Does not tell a triage dump from others: it may be set in all.
        """
        secondary_data_state: int
        """u4 at 0x103c, SecondaryDataState

        State of the data that drivers added behind the dump. Does not tell
        whether there is any.
        """
        product_type: WindowsKernelDump.ProductTypes | int
        """u4 of product_types at 0x1040, ProductType"""
        suite_mask: int
        """u4 at 0x1044, SuiteMask

        Product suites of the installation; combination of `suite_masks`.
        """
        writer_status: int
        """u4 at 0x1048, WriterStatus

        What the writer has to say of its work; 0 is success.
        """
        kd_secondary_version: int
        """u1 at 0x104d, KdSecondaryVersion

        Revision of the debugger interface: 0 and 1 are obsolete layouts of
        the x64 context, 2 is the present one. 0x41 is the fill pattern.
        """
        attributes: int
        """u4 at 0x1050, Attributes

        How and when the dump was made; combination of `attribute_masks`.
        Older writers leave the fill pattern, which must be told apart before
        bits are tested.
        """
        boot_id: int
        """u4 at 0x1054, BootId

        Number of times the installation was started.
        """

    class PhysicalMemoryDescriptor64(_KaitaiStruct):
        """Runs of physical pages. In a full dump the pages of all runs are stored
        one after another in the order of the runs.

        Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR64`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        number_of_runs: int
        """u4 at 0x0, NumberOfRuns

        May be the fill pattern, then the descriptor is absent.
        """
        number_of_pages: int
        """u8 at 0x8, NumberOfPages

        Pages in all runs.
        """
        runs: list[WindowsKernelDump.PhysicalMemoryRun64]
        """physical_memory_run64[] at 0x10, Run

        Empty when `number_of_runs` is more than fits in the header.
        """
        @property
        def max_runs(self) -> int:
            """calculated

            The number of whole runs that fit in the 700 bytes of the header.
            """

    class PhysicalMemoryRun64(_KaitaiStruct):
        """Neighbouring physical pages.

        Windows calls it `PHYSICAL_MEMORY_RUN64`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        base_page: int
        """u8 at 0x0, BasePage

        Number of the first page, which is its physical address divided by 0x1000.
        """
        page_count: int
        """u8 at 0x8, PageCount"""

    class ContextX64(_KaitaiStruct):
        """Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
        does not name may be garbage.

        The save area of FXSAVE, a structure of its own in C, is spelt out field
        by field from `control_word` to `xmm_registers`.

        Windows calls it `CONTEXT`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context
        """

        p1_home: int
        """u8 at 0x0, P1Home

        Home space of parameter 1; room on the stack, not a register.
        """
        p2_home: int
        """u8 at 0x8, P2Home

        Home space of parameter 2; room on the stack, not a register.
        """
        p3_home: int
        """u8 at 0x10, P3Home

        Home space of parameter 3; room on the stack, not a register.
        """
        p4_home: int
        """u8 at 0x18, P4Home

        Home space of parameter 4; room on the stack, not a register.
        """
        p5_home: int
        """u8 at 0x20, P5Home

        Home space of parameter 5; room on the stack, not a register.
        """
        p6_home: int
        """u8 at 0x28, P6Home

        Home space of parameter 6; room on the stack, not a register.
        """
        context_flags: int
        """u4 at 0x30, ContextFlags

        Which parts are filled; combination of `context_x64_flags`.
        """
        mxcsr: int
        """u4 at 0x34, MxCsr

        SSE control and status register; also stored as `mxcsr2`.
        """
        seg_cs: int
        """u2 at 0x38, SegCs"""
        seg_ds: int
        """u2 at 0x3a, SegDs"""
        seg_es: int
        """u2 at 0x3c, SegEs"""
        seg_fs: int
        """u2 at 0x3e, SegFs"""
        seg_gs: int
        """u2 at 0x40, SegGs"""
        seg_ss: int
        """u2 at 0x42, SegSs"""
        eflags: int
        """u4 at 0x44, EFlags

        Lower half of RFLAGS; the upper half is always zero.
        """
        dr0: int
        """u8 at 0x48, Dr0

        Address of hardware breakpoint 0.
        """
        dr1: int
        """u8 at 0x50, Dr1

        Address of hardware breakpoint 1.
        """
        dr2: int
        """u8 at 0x58, Dr2

        Address of hardware breakpoint 2.
        """
        dr3: int
        """u8 at 0x60, Dr3

        Address of hardware breakpoint 3.
        """
        dr6: int
        """u8 at 0x68, Dr6

        Debug status.
        """
        dr7: int
        """u8 at 0x70, Dr7

        Debug control.
        """
        rax: int
        """u8 at 0x78, Rax"""
        rcx: int
        """u8 at 0x80, Rcx"""
        rdx: int
        """u8 at 0x88, Rdx"""
        rbx: int
        """u8 at 0x90, Rbx"""
        rsp: int
        """u8 at 0x98, Rsp"""
        rbp: int
        """u8 at 0xa0, Rbp"""
        rsi: int
        """u8 at 0xa8, Rsi"""
        rdi: int
        """u8 at 0xb0, Rdi"""
        r8: int
        """u8 at 0xb8, R8"""
        r9: int
        """u8 at 0xc0, R9"""
        r10: int
        """u8 at 0xc8, R10"""
        r11: int
        """u8 at 0xd0, R11"""
        r12: int
        """u8 at 0xd8, R12"""
        r13: int
        """u8 at 0xe0, R13"""
        r14: int
        """u8 at 0xe8, R14"""
        r15: int
        """u8 at 0xf0, R15"""
        rip: int
        """u8 at 0xf8, Rip"""
        control_word: int
        """u2 at 0x100, FltSave.ControlWord

        x87 control word (FCW).
        """
        status_word: int
        """u2 at 0x102, FltSave.StatusWord

        x87 status word (FSW).
        """
        tag_word: int
        """u1 at 0x104, FltSave.TagWord

        x87 tag word in its abridged form, one bit per register in use.
        """
        error_opcode: int
        """u2 at 0x106, FltSave.ErrorOpcode

        Opcode of the last x87 instruction (FOP).
        """
        error_offset: int
        """u4 at 0x108, FltSave.ErrorOffset

        Offset of the last x87 instruction (FIP).
        """
        error_selector: int
        """u2 at 0x10c, FltSave.ErrorSelector

        Code segment of the last x87 instruction (FCS).
        """
        data_offset: int
        """u4 at 0x110, FltSave.DataOffset

        Offset of the last x87 operand (FDP).
        """
        data_selector: int
        """u2 at 0x114, FltSave.DataSelector

        Data segment of the last x87 operand (FDS).
        """
        mxcsr2: int
        """u4 at 0x118, FltSave.MxCsr

        MXCSR as FXSAVE stored it.
        """
        mxcsr_mask: int
        """u4 at 0x11c, FltSave.MxCsr_Mask

        Bits of MXCSR that the processor supports.
        """
        float_registers: list[WindowsKernelDump.M128a]
        """m128a[8] at 0x120, FltSave.FloatRegisters

        ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
        """
        xmm_registers: list[WindowsKernelDump.M128a]
        """m128a[16] at 0x1a0, FltSave.XmmRegisters

        XMM0 to XMM15.
        """
        vector_register: list[WindowsKernelDump.M128a]
        """m128a[26] at 0x300, VectorRegister

        Room for vector registers; what it holds depends on the writer.
        """
        vector_control: int
        """u8 at 0x4a0, VectorControl"""
        debug_control: int
        """u8 at 0x4a8, DebugControl

        Value of the DebugCtl register.
        """
        last_branch_to_rip: int
        """u8 at 0x4b0, LastBranchToRip"""
        last_branch_from_rip: int
        """u8 at 0x4b8, LastBranchFromRip"""
        last_exception_to_rip: int
        """u8 at 0x4c0, LastExceptionToRip"""
        last_exception_from_rip: int
        """u8 at 0x4c8, LastExceptionFromRip"""

    class ContextArm64(_KaitaiStruct):
        """Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
        does not name may be garbage.

        Windows calls it `ARM64_NT_CONTEXT`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
        """

        context_flags: int
        """u4 at 0x0, ContextFlags

        Which parts are filled; 0x400000 is set for ARM64.
        """
        cpsr: int
        """u4 at 0x4, Cpsr

        Processor state, that is condition flags, interrupt masks and mode.
        """
        x: list[int]
        """u8[29] at 0x8, X

        X0 to X28.
        """
        fp: int
        """u8 at 0xf0, Fp

        Frame pointer, X29.
        """
        lr: int
        """u8 at 0xf8, Lr

        Link register, X30.
        """
        sp: int
        """u8 at 0x100, Sp

        Stack pointer.
        """
        pc: int
        """u8 at 0x108, Pc

        Program counter.
        """
        v: list[WindowsKernelDump.M128a]
        """m128a[32] at 0x110, V

        Vector and floating-point registers V0 to V31.
        """
        fpcr: int
        """u4 at 0x310, Fpcr

        Floating-point control register.
        """
        fpsr: int
        """u4 at 0x314, Fpsr

        Floating-point status register.
        """
        bcr: list[int]
        """u4[8] at 0x318, Bcr

        Control registers of the hardware breakpoints.
        """
        bvr: list[int]
        """u8[8] at 0x338, Bvr

        Addresses of the hardware breakpoints.
        """
        wcr: list[int]
        """u4[2] at 0x378, Wcr

        Control registers of the hardware watchpoints.
        """
        wvr: list[int]
        """u8[2] at 0x380, Wvr

        Addresses of the hardware watchpoints.
        """

    class M128a(_KaitaiStruct):
        """A register of 128 bits.

        Windows calls it `M128A`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a
        """

        low: int
        """u8 at 0x0, Low

        Bits 0 to 63.
        """
        high: int
        """u8 at 0x8, High

        Bits 64 to 127; signed in C, which means nothing for a register.
        """

    class ExceptionRecord64(_KaitaiStruct):
        """An exception as a 64-bit machine records it (0x98 bytes).

        Windows calls it `EXCEPTION_RECORD64`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64
        """

        exception_code: int
        """u4 at 0x0, ExceptionCode

        Status code (NTSTATUS) of the exception.
        """
        exception_flags: int
        """u4 at 0x4, ExceptionFlags

        Bit 0 is set when execution cannot be continued.
        """
        exception_record: int
        """u8 at 0x8, ExceptionRecord

        Virtual address of the record of an exception that led to this one, or 0.
        """
        exception_address: int
        """u8 at 0x10, ExceptionAddress

        Virtual address of the instruction.
        """
        number_parameters: int
        """u4 at 0x18, NumberParameters

        How many elements of `exception_information` have a meaning.
        """
        exception_information: list[int]
        """u8[15] at 0x20, ExceptionInformation

        Parameters of the exception. In a dump, those beyond
        `number_parameters` may be garbage.
        """

    class BitmapHeader(_KaitaiStruct):
        """What follows the header of a bitmap dump. The bitmap has one bit for each
        page of physical memory from page 0 on, the lowest bit of a byte first; a
        set bit means that the page is stored. The stored pages lie one after
        another from `first_page` on, in ascending order.

        No public header declares it; the names are those of its readers.

        References:
            https://github.com/0vercl0k/kdmp-parser
            https://github.com/volatilityfoundation/volatility3
        """

        signature: WindowsKernelDump.BitmapSignatures | int
        """u4 of bitmap_signatures at 0x0, Signature"""
        valid_dump: bytes
        """the bytes DUMP at 0x4, ValidDump"""
        first_page: int
        """u8 at 0x20, FirstPage

        Offset of the first stored page from the start of the file. Behind the
        bitmap, but not always right behind it and not always aligned.
        """
        total_present_pages: int
        """u8 at 0x28, TotalPresentPages

        Number of stored pages, which are the set bits of the bitmap.
        """
        pages: int
        """u8 at 0x30, Pages

        Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
        """
        @property
        def ofs_bitmap(self) -> int:
            """calculated

            Offset of the bitmap from the start of the file.
            """
        @property
        def len_bitmap(self) -> int:
            """calculated

            Size of the bitmap in bytes.
            """
        @property
        def bitmap(self) -> bytes:
            """len_bitmap bytes

            The bitmap as it lies in the file. For large dumps take the bytes from
            `ofs_bitmap` instead.
            """

    class RdmpHeader(_KaitaiStruct):
        """What follows the header of a range dump, which newer versions of WinDbg
        write. A table of `pfn_range` entries lies between this header and the
        pages; the stored pages lie one after another from `first_page_offset` on,
        in the order of the ranges.

        No public header declares it; the names are those of its readers.

        References:
            https://github.com/0vercl0k/kdmp-parser
        """

        marker: int
        """u4 at 0x0, Marker"""
        signature: bytes
        """the bytes RDMP at 0x4, Signature"""
        valid_dump: bytes
        """the bytes DUMP at 0x8, ValidDump"""
        metadata_size: int
        """u8 at 0x10, MetadataSize

        Bytes from behind `first_page_offset` to the first page: 16 bytes of
        counts, then the table of ranges.
        """
        first_page_offset: int
        """u8 at 0x18, FirstPageOffset

        Offset of the first stored page from the start of the file, which is
        0x2020 + `metadata_size`. Not always aligned.
        """
        @property
        def number_of_ranges(self) -> int | None:
            """u4, NumberOfRanges

            Entries in the table of ranges. In a complete dump only; a kernel dump
            has a number of unknown purpose in this place.
            """
        @property
        def total_number_of_pages(self) -> int | None:
            """u8, TotalNumberOfPages

            Number of stored pages, which are the pages of all ranges. In a complete
            dump only; a kernel dump has a number of unknown purpose in this place.
            """
        @property
        def ofs_ranges(self) -> int:
            """calculated

            Offset of the table of ranges from the start of the file.
            """
        @property
        def len_ranges(self) -> int:
            """calculated

            Size of the table of ranges in bytes. The table may end early with an
            entry whose page number is 0.
            """
        @property
        def ranges(self) -> bytes:
            """len_ranges bytes

            The table as it lies in the file, `pfn_range` after `pfn_range`. For
            large dumps take the bytes from `ofs_ranges` instead.
            """

    class PfnRange(_KaitaiStruct):
        """Entry of the table of ranges of a range dump: neighbouring pages that are
        stored. The table is not parsed here, apply this type to its bytes.

        References:
            https://github.com/0vercl0k/kdmp-parser
        """

        base_page: int
        """u8 at 0x0, PageFileNumber

        Number of the first page, which is its physical address divided by 0x1000.
        """
        page_count: int
        """u8 at 0x8, NumberOfPages"""

    signature: bytes
    """the bytes PAGE at 0x0, Signature"""
    valid_dump: WindowsKernelDump.ValidDumps | int
    """u4 of valid_dumps at 0x4, ValidDump

    Tells the header of a 64-bit machine from that of a 32-bit one.
    """
    header: WindowsKernelDump.Header64 | bytes
    """header64 by valid_dump, len_header - 8 bytes at 0x8

    The rest of the header, without `signature` and `valid_dump`. The 32-bit
    header stays raw bytes.
    """
    @property
    def len_header(self) -> int:
        """calculated

        Size of the header with its signatures; offset of what follows it.
        """
    @property
    def len_page(self) -> int:
        """calculated

        Size of a page of physical memory, the unit of all page numbers.
        """
    @property
    def dump_type(self) -> WindowsKernelDump.DumpTypes | int | None:
        """calculated

        The kind of dump, which tells what follows the header.
        """
    @property
    def ofs_pages(self) -> int:
        """calculated

        Offset of the first page in a full dump. The other kinds tell their own:
        `bitmap_header.first_page` and `rdmp_header.first_page_offset`.
        """
    @property
    def bitmap_header(self) -> WindowsKernelDump.BitmapHeader | None:
        """bitmap_header

        What follows the header of a bitmap dump.
        """
    @property
    def rdmp_header(self) -> WindowsKernelDump.RdmpHeader | None:
        """rdmp_header

        What follows the header of a range dump.
        """
