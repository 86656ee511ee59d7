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
        unspecified = 0x0
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

    class SummaryOptionMasks(IntEnum):
        valid_kernel_va = 0x1
        """DUMP_SUMMARY_VALID_KERNEL_VA

        The kernel's part of virtual memory can be read.
        """
        valid_current_user_va = 0x2
        """DUMP_SUMMARY_VALID_CURRENT_USER_VA

        The part of virtual memory of the current process can be read.
        """

    class TriageOptionMasks(IntEnum):
        overflowed = 0x100
        """TRIAGE_OPTION_OVERFLOWED

        There was not enough room for all that was to be stored.
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

    class ContextX86Flags(IntEnum):
        control = 0x1
        """CONTEXT_CONTROL

        SegSs, Esp, SegCs, Eip, EFlags and Ebp.
        """
        integer = 0x2
        """CONTEXT_INTEGER

        Eax, Ebx, Ecx, Edx, Esi and Edi.
        """
        segments = 0x4
        """CONTEXT_SEGMENTS

        SegDs, SegEs, SegFs and SegGs.
        """
        floating_point = 0x8
        """CONTEXT_FLOATING_POINT

        The x87 registers.
        """
        debug_registers = 0x10
        """CONTEXT_DEBUG_REGISTERS"""
        extended_registers = 0x20
        """CONTEXT_EXTENDED_REGISTERS

        The SSE registers.
        """
        xstate = 0x40
        """CONTEXT_XSTATE

        More registers, which are behind the context.
        """
        i386 = 0x10000
        """CONTEXT_i386

        The context is that of an x86 processor.
        """

    class ContextArmFlags(IntEnum):
        control = 0x1
        """CONTEXT_CONTROL

        Sp, Lr, Pc and Cpsr.
        """
        integer = 0x2
        """CONTEXT_INTEGER

        R0 to R12.
        """
        floating_point = 0x4
        """CONTEXT_FLOATING_POINT

        Fpscr and the vector registers.
        """
        debug_registers = 0x8
        """CONTEXT_DEBUG_REGISTERS"""
        arm = 0x200000
        """CONTEXT_ARM

        The context is that of a 32-bit ARM processor.
        """

    class ContextArm64Flags(IntEnum):
        control = 0x1
        """CONTEXT_CONTROL

        Fp, Lr, Sp, Pc and Cpsr.
        """
        integer = 0x2
        """CONTEXT_INTEGER

        X0 to X28.
        """
        floating_point = 0x4
        """CONTEXT_FLOATING_POINT

        Fpcr, Fpsr and the vector registers.
        """
        debug_registers = 0x8
        """CONTEXT_DEBUG_REGISTERS"""
        x18 = 0x10
        """CONTEXT_ARM64_X18

        X18 in user mode, where it is the register of the system.
        """
        xstate = 0x20
        """CONTEXT_ARM64_XSTATE

        More registers, which are behind the context.
        """
        arm64 = 0x400000
        """CONTEXT_ARM64

        The context is that of an ARM64 processor.
        """
        ret_to_guest = 0x4000000
        """CONTEXT_ARM64_RET_TO_GUEST"""
        exception_request = 0x40000000
        """CONTEXT_EXCEPTION_REQUEST"""

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
        """physical_memory_descriptor64, 704 bytes at 0x88, PhysicalMemoryBlock

        The physical memory of the machine. It tells where the pages of a full
        dump are; other kinds have it for information or not at all. Windows
        declares 700 bytes; the last four align the next field and mostly keep
        the fill pattern.
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
        Does not tell a triage dump from others: it may be set in all. The bits
        are `minidump_field_context` and those after it.
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

        Product suites of the installation; combination of `suite_masks`. The bits
        are `suite_small_business` and those after it.
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
        paging_levels: int
        """u1 at 0x104e, Unused[0]

        Presumably the levels of the page tables, 4 or 5. That is inferred from
        dumps of build 26100, which have 4 here; public headers declare the byte
        as unused, and older builds leave the fill pattern, 0x47.
        """
        attributes: int
        """u4 at 0x1050, Attributes

        How and when the dump was made; combination of `attribute_masks`.
        Older writers leave the fill pattern, which is told apart by
        `attributes_written`. The bits are `attribute_hiber_crash` and those
        after it.
        """
        boot_id: int
        """u4 at 0x1054, BootId

        Number of times the installation was started.
        """
        @property
        def len_extension(self) -> int:
            """u4

            0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
            offset 0x1058 of the file, where public headers have a reserved area.
            """
        @property
        def extension(self) -> WindowsKernelDump.HeaderExtension | None:
            """header_extension

            What build 26100 stores in the reserved area.
            """
        @property
        def attributes_written(self) -> bool:
            """calculated

            Whether `attributes` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
        @property
        def attribute_hiber_crash(self) -> bool:
            """calculated, HiberCrash

            Bit 0 of `attributes`: the machine stopped while it was hibernating or
            resuming.
            """
        @property
        def attribute_dump_device_power_off(self) -> bool:
            """calculated, DumpDevicePowerOff

            Bit 1 of `attributes`: the device that takes the dump was without power.
            """
        @property
        def attribute_insufficient_dumpfile_size(self) -> bool:
            """calculated, InsufficientDumpfileSize

            Bit 2 of `attributes`: the file was too small for the dump.
            """
        @property
        def attribute_kernel_generated_triage_dump(self) -> bool:
            """calculated, KernelGeneratedTriageDump

            Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            """
        @property
        def attribute_live_dump_generated_dump(self) -> bool:
            """calculated, LiveDumpGeneratedDump

            Bit 4 of `attributes`: memory was taken while the machine went on running.
            """
        @property
        def attribute_dump_is_generated_offline(self) -> bool:
            """calculated, DumpIsGeneratedOffline

            Bit 5 of `attributes`.
            """
        @property
        def attribute_filter_dump_file(self) -> bool:
            """calculated, FilterDumpFile

            Bit 6 of `attributes`.
            """
        @property
        def attribute_early_boot_crash(self) -> bool:
            """calculated, EarlyBootCrash

            Bit 7 of `attributes`: the machine stopped while it was starting.
            """
        @property
        def attribute_encrypted_dump_data(self) -> bool:
            """calculated, EncryptedDumpData

            Bit 8 of `attributes`: all but the header is encrypted.
            """
        @property
        def attribute_decrypted_dump(self) -> bool:
            """calculated, DecryptedDump

            Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            """
        @property
        def minidump_fields_written(self) -> bool:
            """calculated

            Whether `minidump_fields` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def minidump_field_context(self) -> bool:
            """calculated, TRIAGE_DUMP_CONTEXT

            Bit 0 of `minidump_fields`: registers of the processor.
            """
        @property
        def minidump_field_exception(self) -> bool:
            """calculated, TRIAGE_DUMP_EXCEPTION

            Bit 1 of `minidump_fields`.
            """
        @property
        def minidump_field_prcb(self) -> bool:
            """calculated, TRIAGE_DUMP_PRCB

            Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            """
        @property
        def minidump_field_process(self) -> bool:
            """calculated, TRIAGE_DUMP_PROCESS

            Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            """
        @property
        def minidump_field_thread(self) -> bool:
            """calculated, TRIAGE_DUMP_THREAD

            Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            """
        @property
        def minidump_field_stack(self) -> bool:
            """calculated, TRIAGE_DUMP_STACK

            Bit 5 of `minidump_fields`: kernel stack of the current thread.
            """
        @property
        def minidump_field_driver_list(self) -> bool:
            """calculated, TRIAGE_DUMP_DRIVER_LIST

            Bit 6 of `minidump_fields`.
            """
        @property
        def minidump_field_broken_driver(self) -> bool:
            """calculated, TRIAGE_DUMP_BROKEN_DRIVER

            Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            """
        @property
        def minidump_field_mm_info(self) -> bool:
            """calculated, TRIAGE_DUMP_MMINFO

            Bit 8 of `minidump_fields`: figures of the memory manager.
            """
        @property
        def minidump_field_data_page(self) -> bool:
            """calculated, TRIAGE_DUMP_DATAPAGE

            Bit 9 of `minidump_fields`: the page that the fault was about.
            """
        @property
        def minidump_field_debugger_data(self) -> bool:
            """calculated, TRIAGE_DUMP_DEBUGGER_DATA

            Bit 10 of `minidump_fields`: the kernel's debugger data block.
            """
        @property
        def minidump_field_data_blocks(self) -> bool:
            """calculated, TRIAGE_DUMP_DATA_BLOCKS

            Bit 11 of `minidump_fields`: further pieces of memory.
            """
        @property
        def suite_mask_written(self) -> bool:
            """calculated

            Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
        @property
        def suite_small_business(self) -> bool:
            """calculated, VER_SUITE_SMALLBUSINESS

            Bit 0 of `suite_mask`.
            """
        @property
        def suite_enterprise(self) -> bool:
            """calculated, VER_SUITE_ENTERPRISE

            Bit 1 of `suite_mask`.
            """
        @property
        def suite_back_office(self) -> bool:
            """calculated, VER_SUITE_BACKOFFICE

            Bit 2 of `suite_mask`.
            """
        @property
        def suite_communications(self) -> bool:
            """calculated, VER_SUITE_COMMUNICATIONS

            Bit 3 of `suite_mask`.
            """
        @property
        def suite_terminal(self) -> bool:
            """calculated, VER_SUITE_TERMINAL

            Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            machine.
            """
        @property
        def suite_small_business_restricted(self) -> bool:
            """calculated, VER_SUITE_SMALLBUSINESS_RESTRICTED

            Bit 5 of `suite_mask`.
            """
        @property
        def suite_embedded_nt(self) -> bool:
            """calculated, VER_SUITE_EMBEDDEDNT

            Bit 6 of `suite_mask`.
            """
        @property
        def suite_datacenter(self) -> bool:
            """calculated, VER_SUITE_DATACENTER

            Bit 7 of `suite_mask`.
            """
        @property
        def suite_single_user_ts(self) -> bool:
            """calculated, VER_SUITE_SINGLEUSERTS

            Bit 8 of `suite_mask`: remote desktop with one interactive session.
            """
        @property
        def suite_personal(self) -> bool:
            """calculated, VER_SUITE_PERSONAL

            Bit 9 of `suite_mask`: a home edition.
            """
        @property
        def suite_blade(self) -> bool:
            """calculated, VER_SUITE_BLADE

            Bit 10 of `suite_mask`: a web edition.
            """
        @property
        def suite_embedded_restricted(self) -> bool:
            """calculated, VER_SUITE_EMBEDDED_RESTRICTED

            Bit 11 of `suite_mask`.
            """
        @property
        def suite_security_appliance(self) -> bool:
            """calculated, VER_SUITE_SECURITY_APPLIANCE

            Bit 12 of `suite_mask`.
            """
        @property
        def suite_storage_server(self) -> bool:
            """calculated, VER_SUITE_STORAGE_SERVER

            Bit 13 of `suite_mask`.
            """
        @property
        def suite_compute_server(self) -> bool:
            """calculated, VER_SUITE_COMPUTE_SERVER

            Bit 14 of `suite_mask`.
            """
        @property
        def suite_wh_server(self) -> bool:
            """calculated, VER_SUITE_WH_SERVER

            Bit 15 of `suite_mask`: Windows Home Server.
            """
        @property
        def suite_multi_user_ts(self) -> bool:
            """calculated, VER_SUITE_MULTIUSERTS

            Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            client edition.
            """

    class HeaderExtension(_KaitaiStruct):
        """What build 26100 of Windows stores in the area that public headers call
        reserved (0x2b4 bytes). No public source describes it: places and meanings
        are inferred from the dumps of that build, and the names are made up here.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        len_extension: int
        """u4 at 0x0

        Always 0x298, which is the offset of `build_string` here.
        """
        status_text: bytes
        """256 bytes at 0x198

        What the writer has to say of its work, in ASCII and filled up with zero
        bytes, such as "Dump completed successfully.".
        """
        build_string: bytes
        """12 bytes at 0x298

        Build number of Windows as UTF-16LE text, ended by a zero character.
        """
        update_build_revision: int
        """u4 at 0x2a8

        Revision of the build, which is 2314 in 26100.2314.
        """
        nt_major_version: int
        """u4 at 0x2ac

        Major version number of Windows, 10.
        """
        nt_minor_version: int
        """u4 at 0x2b0

        Minor version number of Windows, 0.
        """

    class Header32(_KaitaiStruct):
        """Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
        `valid_dump` on. Fields that mean the same have the names of `header64`.

        Windows calls it `DUMP_HEADER32`.

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

        Build number of Windows, such as 7601.
        """
        directory_table_base: int
        """u4 at 0x10, DirectoryTableBase

        Physical address of the root of the page tables, CR3 on x86. If
        `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
        """
        pfn_database: int
        """u4 at 0x14, PfnDataBase

        Virtual address of the page frame number database. Some writers store
        the address of the kernel variable that points to it instead.
        """
        ps_loaded_module_list: int
        """u4 at 0x18, PsLoadedModuleList

        Virtual address of the head of the list of loaded kernel modules.
        """
        ps_active_process_head: int
        """u4 at 0x1c, PsActiveProcessHead

        Virtual address of the head of the list of processes.
        """
        machine_image_type: WindowsKernelDump.MachineTypes | int
        """u4 of machine_types at 0x20, MachineImageType

        Architecture of the processor, which tells the layout of `context_record`.
        """
        number_processors: int
        """u4 at 0x24, NumberProcessors"""
        bug_check_code: int
        """u4 at 0x28, BugCheckCode

        Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
        0x7e.
        """
        bug_check_code_parameters: list[int]
        """u4[4] at 0x2c, BugCheckParameter1

        The four parameters of the bug check.
        """
        version_user: bytes
        """32 bytes at 0x3c, VersionUser

        Unused text; zeros or the fill pattern in practice.
        """
        pae_enabled: int
        """u1 at 0x5c, PaeEnabled

        1 if the page tables have entries of 64 bits (physical address
        extension), 0 if these have 32 bits. 0x50 is the fill pattern.
        """
        kd_secondary_version: int
        """u1 at 0x5d, KdSecondaryVersion

        Revision of the debugger interface. 0x41 is the fill pattern.
        """
        kd_debugger_data_block: int
        """u4 at 0x60, KdDebuggerDataBlock

        Virtual address of the kernel's debugger data block
        (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
        finds everything else. Some tools leave the fill pattern.
        """
        physical_memory_block: WindowsKernelDump.PhysicalMemoryDescriptor32
        """physical_memory_descriptor32, 700 bytes at 0x64, PhysicalMemoryBlock

        The physical memory of the machine. It tells where the pages of a full
        dump are; other kinds have it for information or not at all.
        """
        context_record: WindowsKernelDump.ContextX86 | WindowsKernelDump.ContextArm | bytes
        """context_x86 or context_arm by machine_image_type, 1200 bytes at 0x320, ContextRecord

        Registers of the processor that stopped the machine, in the layout of
        its architecture. Raw bytes for architectures without a type here.
        """
        exception: WindowsKernelDump.ExceptionRecord32
        """exception_record32 at 0x7d0, Exception

        The exception that led to the dump. Windows stores a breakpoint
        (0x80000003) here whatever the cause; the original exception is
        reached through `bug_check_code_parameters`.
        """
        comment: bytes
        """128 bytes at 0x820, Comment

        Text of the writer, ended by a zero byte, or the fill pattern.
        """
        attributes: int
        """u4 at 0x8a0, Attributes

        How and when the dump was made; combination of `attribute_masks`.
        Older writers leave the fill pattern, which is told apart by
        `attributes_written`. The bits are `attribute_hiber_crash` and those
        after it.
        """
        boot_id: int
        """u4 at 0x8a4, BootId

        Number of times the installation was started.
        """
        dump_type: WindowsKernelDump.DumpTypes | int
        """u4 of dump_types at 0xf88, DumpType

        What follows the header. Some tools leave the fill pattern in a full
        dump.
        """
        minidump_fields: int
        """u4 at 0xf8c, MiniDumpFields

        Parts that a triage dump holds; combination of `minidump_field_masks`.
        Does not tell a triage dump from others: it may be set in all. The bits
        are `minidump_field_context` and those after it.
        """
        secondary_data_state: int
        """u4 at 0xf90, SecondaryDataState

        State of the data that drivers added behind the dump. Does not tell
        whether there is any.
        """
        product_type: WindowsKernelDump.ProductTypes | int
        """u4 of product_types at 0xf94, ProductType"""
        suite_mask: int
        """u4 at 0xf98, SuiteMask

        Product suites of the installation; combination of `suite_masks`. The bits
        are `suite_small_business` and those after it.
        """
        writer_status: int
        """u4 at 0xf9c, WriterStatus

        What the writer has to say of its work; 0 is success.
        """
        required_dump_space: int
        """s8 at 0xfa0, RequiredDumpSpace

        Bytes that the writer asked for. Equal to the size of the file for
        some writers, larger or smaller for others.
        """
        system_up_time: int
        """s8 at 0xfb8, SystemUpTime

        Time since the start of the machine, in intervals of 100 ns.
        """
        system_time: int
        """s8 at 0xfc0, SystemTime

        Time of the dump as a Windows FILETIME: intervals of 100 ns since
        1601-01-01 00:00 UTC.
        """
        @property
        def attributes_written(self) -> bool:
            """calculated

            Whether `attributes` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
        @property
        def attribute_hiber_crash(self) -> bool:
            """calculated, HiberCrash

            Bit 0 of `attributes`: the machine stopped while it was hibernating or
            resuming.
            """
        @property
        def attribute_dump_device_power_off(self) -> bool:
            """calculated, DumpDevicePowerOff

            Bit 1 of `attributes`: the device that takes the dump was without power.
            """
        @property
        def attribute_insufficient_dumpfile_size(self) -> bool:
            """calculated, InsufficientDumpfileSize

            Bit 2 of `attributes`: the file was too small for the dump.
            """
        @property
        def attribute_kernel_generated_triage_dump(self) -> bool:
            """calculated, KernelGeneratedTriageDump

            Bit 3 of `attributes`: the kernel itself wrote a triage dump.
            """
        @property
        def attribute_live_dump_generated_dump(self) -> bool:
            """calculated, LiveDumpGeneratedDump

            Bit 4 of `attributes`: memory was taken while the machine went on running.
            """
        @property
        def attribute_dump_is_generated_offline(self) -> bool:
            """calculated, DumpIsGeneratedOffline

            Bit 5 of `attributes`.
            """
        @property
        def attribute_filter_dump_file(self) -> bool:
            """calculated, FilterDumpFile

            Bit 6 of `attributes`.
            """
        @property
        def attribute_early_boot_crash(self) -> bool:
            """calculated, EarlyBootCrash

            Bit 7 of `attributes`: the machine stopped while it was starting.
            """
        @property
        def attribute_encrypted_dump_data(self) -> bool:
            """calculated, EncryptedDumpData

            Bit 8 of `attributes`: all but the header is encrypted.
            """
        @property
        def attribute_decrypted_dump(self) -> bool:
            """calculated, DecryptedDump

            Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
            """
        @property
        def minidump_fields_written(self) -> bool:
            """calculated

            Whether `minidump_fields` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def minidump_field_context(self) -> bool:
            """calculated, TRIAGE_DUMP_CONTEXT

            Bit 0 of `minidump_fields`: registers of the processor.
            """
        @property
        def minidump_field_exception(self) -> bool:
            """calculated, TRIAGE_DUMP_EXCEPTION

            Bit 1 of `minidump_fields`.
            """
        @property
        def minidump_field_prcb(self) -> bool:
            """calculated, TRIAGE_DUMP_PRCB

            Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
            """
        @property
        def minidump_field_process(self) -> bool:
            """calculated, TRIAGE_DUMP_PROCESS

            Bit 3 of `minidump_fields`: current process (`EPROCESS`).
            """
        @property
        def minidump_field_thread(self) -> bool:
            """calculated, TRIAGE_DUMP_THREAD

            Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
            """
        @property
        def minidump_field_stack(self) -> bool:
            """calculated, TRIAGE_DUMP_STACK

            Bit 5 of `minidump_fields`: kernel stack of the current thread.
            """
        @property
        def minidump_field_driver_list(self) -> bool:
            """calculated, TRIAGE_DUMP_DRIVER_LIST

            Bit 6 of `minidump_fields`.
            """
        @property
        def minidump_field_broken_driver(self) -> bool:
            """calculated, TRIAGE_DUMP_BROKEN_DRIVER

            Bit 7 of `minidump_fields`: name of the driver that is held responsible.
            """
        @property
        def minidump_field_mm_info(self) -> bool:
            """calculated, TRIAGE_DUMP_MMINFO

            Bit 8 of `minidump_fields`: figures of the memory manager.
            """
        @property
        def minidump_field_data_page(self) -> bool:
            """calculated, TRIAGE_DUMP_DATAPAGE

            Bit 9 of `minidump_fields`: the page that the fault was about.
            """
        @property
        def minidump_field_debugger_data(self) -> bool:
            """calculated, TRIAGE_DUMP_DEBUGGER_DATA

            Bit 10 of `minidump_fields`: the kernel's debugger data block.
            """
        @property
        def minidump_field_data_blocks(self) -> bool:
            """calculated, TRIAGE_DUMP_DATA_BLOCKS

            Bit 11 of `minidump_fields`: further pieces of memory.
            """
        @property
        def suite_mask_written(self) -> bool:
            """calculated

            Whether `suite_mask` was written: false if it has the fill pattern, whose bits
            mean nothing.
            """
        @property
        def suite_small_business(self) -> bool:
            """calculated, VER_SUITE_SMALLBUSINESS

            Bit 0 of `suite_mask`.
            """
        @property
        def suite_enterprise(self) -> bool:
            """calculated, VER_SUITE_ENTERPRISE

            Bit 1 of `suite_mask`.
            """
        @property
        def suite_back_office(self) -> bool:
            """calculated, VER_SUITE_BACKOFFICE

            Bit 2 of `suite_mask`.
            """
        @property
        def suite_communications(self) -> bool:
            """calculated, VER_SUITE_COMMUNICATIONS

            Bit 3 of `suite_mask`.
            """
        @property
        def suite_terminal(self) -> bool:
            """calculated, VER_SUITE_TERMINAL

            Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
            machine.
            """
        @property
        def suite_small_business_restricted(self) -> bool:
            """calculated, VER_SUITE_SMALLBUSINESS_RESTRICTED

            Bit 5 of `suite_mask`.
            """
        @property
        def suite_embedded_nt(self) -> bool:
            """calculated, VER_SUITE_EMBEDDEDNT

            Bit 6 of `suite_mask`.
            """
        @property
        def suite_datacenter(self) -> bool:
            """calculated, VER_SUITE_DATACENTER

            Bit 7 of `suite_mask`.
            """
        @property
        def suite_single_user_ts(self) -> bool:
            """calculated, VER_SUITE_SINGLEUSERTS

            Bit 8 of `suite_mask`: remote desktop with one interactive session.
            """
        @property
        def suite_personal(self) -> bool:
            """calculated, VER_SUITE_PERSONAL

            Bit 9 of `suite_mask`: a home edition.
            """
        @property
        def suite_blade(self) -> bool:
            """calculated, VER_SUITE_BLADE

            Bit 10 of `suite_mask`: a web edition.
            """
        @property
        def suite_embedded_restricted(self) -> bool:
            """calculated, VER_SUITE_EMBEDDED_RESTRICTED

            Bit 11 of `suite_mask`.
            """
        @property
        def suite_security_appliance(self) -> bool:
            """calculated, VER_SUITE_SECURITY_APPLIANCE

            Bit 12 of `suite_mask`.
            """
        @property
        def suite_storage_server(self) -> bool:
            """calculated, VER_SUITE_STORAGE_SERVER

            Bit 13 of `suite_mask`.
            """
        @property
        def suite_compute_server(self) -> bool:
            """calculated, VER_SUITE_COMPUTE_SERVER

            Bit 14 of `suite_mask`.
            """
        @property
        def suite_wh_server(self) -> bool:
            """calculated, VER_SUITE_WH_SERVER

            Bit 15 of `suite_mask`: Windows Home Server.
            """
        @property
        def suite_multi_user_ts(self) -> bool:
            """calculated, VER_SUITE_MULTIUSERTS

            Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
            client edition.
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

            The number of whole runs that fit before the context. Windows writes at
            most 42, which end before the alignment; QEMU declares 43.
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

    class PhysicalMemoryDescriptor32(_KaitaiStruct):
        """Runs of physical pages of a 32-bit machine. In a full dump the pages of all
        runs are stored one after another in the order of the runs.

        Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR32`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        number_of_runs: int
        """u4 at 0x0, NumberOfRuns

        May be the fill pattern, then the descriptor is absent.
        """
        number_of_pages: int
        """u4 at 0x4, NumberOfPages

        Pages in all runs.
        """
        runs: list[WindowsKernelDump.PhysicalMemoryRun32]
        """physical_memory_run32[] at 0x8, Run

        Empty when `number_of_runs` is more than fits in the header.
        """
        @property
        def max_runs(self) -> int:
            """calculated

            The number of whole runs that fit in the 700 bytes of the header.
            """

    class PhysicalMemoryRun32(_KaitaiStruct):
        """Neighbouring physical pages of a 32-bit machine.

        Windows calls it `PHYSICAL_MEMORY_RUN32`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
        """

        base_page: int
        """u4 at 0x0, BasePage

        Number of the first page, which is its physical address divided by 0x1000.
        """
        page_count: int
        """u4 at 0x4, PageCount"""

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
        @property
        def context_flags_written(self) -> bool:
            """calculated

            Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def context_flag_control(self) -> bool:
            """calculated, CONTEXT_CONTROL

            Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
            """
        @property
        def context_flag_integer(self) -> bool:
            """calculated, CONTEXT_INTEGER

            Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
            """
        @property
        def context_flag_segments(self) -> bool:
            """calculated, CONTEXT_SEGMENTS

            Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            """
        @property
        def context_flag_floating_point(self) -> bool:
            """calculated, CONTEXT_FLOATING_POINT

            Bit 3 of `context_flags`: the x87 and SSE registers.
            """
        @property
        def context_flag_debug_registers(self) -> bool:
            """calculated, CONTEXT_DEBUG_REGISTERS

            Bit 4 of `context_flags`.
            """
        @property
        def context_flag_amd64(self) -> bool:
            """calculated, CONTEXT_AMD64

            Bit 20 of `context_flags`: the context is that of an x64 processor.
            """

    class ContextArm64(_KaitaiStruct):
        """Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
        does not name may be garbage.

        Windows calls it `ARM64_NT_CONTEXT`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
        """

        context_flags: int
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_arm64_flags`.
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
        @property
        def context_flags_written(self) -> bool:
            """calculated

            Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def context_flag_control(self) -> bool:
            """calculated, CONTEXT_CONTROL

            Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
            """
        @property
        def context_flag_integer(self) -> bool:
            """calculated, CONTEXT_INTEGER

            Bit 1 of `context_flags`: X0 to X28.
            """
        @property
        def context_flag_floating_point(self) -> bool:
            """calculated, CONTEXT_FLOATING_POINT

            Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
            """
        @property
        def context_flag_debug_registers(self) -> bool:
            """calculated, CONTEXT_DEBUG_REGISTERS

            Bit 3 of `context_flags`.
            """
        @property
        def context_flag_x18(self) -> bool:
            """calculated, CONTEXT_ARM64_X18

            Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
            system.
            """
        @property
        def context_flag_xstate(self) -> bool:
            """calculated, CONTEXT_ARM64_XSTATE

            Bit 5 of `context_flags`: more registers, which are behind the context.
            """
        @property
        def context_flag_arm64(self) -> bool:
            """calculated, CONTEXT_ARM64

            Bit 22 of `context_flags`: the context is that of an ARM64 processor.
            """
        @property
        def context_flag_ret_to_guest(self) -> bool:
            """calculated, CONTEXT_ARM64_RET_TO_GUEST

            Bit 26 of `context_flags`.
            """
        @property
        def context_flag_exception_request(self) -> bool:
            """calculated, CONTEXT_EXCEPTION_REQUEST

            Bit 30 of `context_flags`.
            """

    class ContextX86(_KaitaiStruct):
        """Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
        does not name may be garbage.

        The save area of FSAVE, a structure of its own in C, is spelt out field by
        field from `control_word` to `cr0_npx_state`.

        Segment registers have 16 bits in slots of 32. What the upper half of a slot
        holds is not defined, and is garbage in dumps.

        Windows calls it `CONTEXT`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context
        """

        context_flags: int
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_x86_flags`.
        """
        dr0: int
        """u4 at 0x4, Dr0

        Address of hardware breakpoint 0.
        """
        dr1: int
        """u4 at 0x8, Dr1

        Address of hardware breakpoint 1.
        """
        dr2: int
        """u4 at 0xc, Dr2

        Address of hardware breakpoint 2.
        """
        dr3: int
        """u4 at 0x10, Dr3

        Address of hardware breakpoint 3.
        """
        dr6: int
        """u4 at 0x14, Dr6

        Debug status.
        """
        dr7: int
        """u4 at 0x18, Dr7

        Debug control.
        """
        control_word: int
        """u4 at 0x1c, FloatSave.ControlWord

        x87 control word (FCW).
        """
        status_word: int
        """u4 at 0x20, FloatSave.StatusWord

        x87 status word (FSW).
        """
        tag_word: int
        """u4 at 0x24, FloatSave.TagWord

        x87 tag word, two bits per register.
        """
        error_offset: int
        """u4 at 0x28, FloatSave.ErrorOffset

        Offset of the last x87 instruction (FIP).
        """
        error_selector: int
        """u4 at 0x2c, FloatSave.ErrorSelector

        Code segment of the last x87 instruction (FCS).
        """
        data_offset: int
        """u4 at 0x30, FloatSave.DataOffset

        Offset of the last x87 operand (FDP).
        """
        data_selector: int
        """u4 at 0x34, FloatSave.DataSelector

        Data segment of the last x87 operand (FDS).
        """
        register_area: bytes
        """80 bytes at 0x38, FloatSave.RegisterArea

        ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
        """
        cr0_npx_state: int
        """u4 at 0x88, FloatSave.Cr0NpxState

        Bits of CR0 for the x87 unit; a spare field in newer headers.
        """
        seg_gs: int
        """u4 at 0x8c, SegGs

        Segment register in the lower half; the upper half may be garbage.
        """
        seg_fs: int
        """u4 at 0x90, SegFs

        Segment register in the lower half; the upper half may be garbage.
        """
        seg_es: int
        """u4 at 0x94, SegEs

        Segment register in the lower half; the upper half may be garbage.
        """
        seg_ds: int
        """u4 at 0x98, SegDs

        Segment register in the lower half; the upper half may be garbage.
        """
        edi: int
        """u4 at 0x9c, Edi"""
        esi: int
        """u4 at 0xa0, Esi"""
        ebx: int
        """u4 at 0xa4, Ebx"""
        edx: int
        """u4 at 0xa8, Edx"""
        ecx: int
        """u4 at 0xac, Ecx"""
        eax: int
        """u4 at 0xb0, Eax"""
        ebp: int
        """u4 at 0xb4, Ebp"""
        eip: int
        """u4 at 0xb8, Eip"""
        seg_cs: int
        """u4 at 0xbc, SegCs

        Segment register in the lower half; the upper half may be garbage.
        """
        eflags: int
        """u4 at 0xc0, EFlags"""
        esp: int
        """u4 at 0xc4, Esp"""
        seg_ss: int
        """u4 at 0xc8, SegSs

        Segment register in the lower half; the upper half may be garbage.
        """
        extended_registers: bytes
        """512 bytes at 0xcc, ExtendedRegisters

        The save area of FXSAVE, with the SSE registers.
        """
        @property
        def context_flags_written(self) -> bool:
            """calculated

            Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def context_flag_control(self) -> bool:
            """calculated, CONTEXT_CONTROL

            Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
            """
        @property
        def context_flag_integer(self) -> bool:
            """calculated, CONTEXT_INTEGER

            Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
            """
        @property
        def context_flag_segments(self) -> bool:
            """calculated, CONTEXT_SEGMENTS

            Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
            """
        @property
        def context_flag_floating_point(self) -> bool:
            """calculated, CONTEXT_FLOATING_POINT

            Bit 3 of `context_flags`: the x87 registers.
            """
        @property
        def context_flag_debug_registers(self) -> bool:
            """calculated, CONTEXT_DEBUG_REGISTERS

            Bit 4 of `context_flags`.
            """
        @property
        def context_flag_extended_registers(self) -> bool:
            """calculated, CONTEXT_EXTENDED_REGISTERS

            Bit 5 of `context_flags`: the SSE registers.
            """
        @property
        def context_flag_xstate(self) -> bool:
            """calculated, CONTEXT_XSTATE

            Bit 6 of `context_flags`: more registers, which are behind the context.
            """
        @property
        def context_flag_i386(self) -> bool:
            """calculated, CONTEXT_i386

            Bit 16 of `context_flags`: the context is that of an x86 processor.
            """

    class ContextArm(_KaitaiStruct):
        """Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
        `context_flags` does not name may be garbage. After its declaration; not
        seen in a dump.

        Windows calls it `CONTEXT`.

        References:
            https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h
        """

        context_flags: int
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_arm_flags`.
        """
        r: list[int]
        """u4[13] at 0x4, R0

        R0 to R12.
        """
        sp: int
        """u4 at 0x38, Sp

        Stack pointer, R13.
        """
        lr: int
        """u4 at 0x3c, Lr

        Link register, R14.
        """
        pc: int
        """u4 at 0x40, Pc

        Program counter, R15.
        """
        cpsr: int
        """u4 at 0x44, Cpsr

        Processor state, that is condition flags, interrupt masks and mode.
        """
        fpscr: int
        """u4 at 0x48, Fpscr

        Floating-point status and control register.
        """
        q: list[WindowsKernelDump.M128a]
        """m128a[16] at 0x50, Q

        Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
        lie.
        """
        bvr: list[int]
        """u4[8] at 0x150, Bvr

        Addresses of the hardware breakpoints.
        """
        bcr: list[int]
        """u4[8] at 0x170, Bcr

        Control registers of the hardware breakpoints.
        """
        wvr: list[int]
        """u4[1] at 0x190, Wvr

        Address of the hardware watchpoint.
        """
        wcr: list[int]
        """u4[1] at 0x194, Wcr

        Control register of the hardware watchpoint.
        """
        @property
        def context_flags_written(self) -> bool:
            """calculated

            Whether `context_flags` was written: false if it has the fill pattern, whose
            bits mean nothing.
            """
        @property
        def context_flag_control(self) -> bool:
            """calculated, CONTEXT_CONTROL

            Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
            """
        @property
        def context_flag_integer(self) -> bool:
            """calculated, CONTEXT_INTEGER

            Bit 1 of `context_flags`: R0 to R12.
            """
        @property
        def context_flag_floating_point(self) -> bool:
            """calculated, CONTEXT_FLOATING_POINT

            Bit 2 of `context_flags`: Fpscr and the vector registers.
            """
        @property
        def context_flag_debug_registers(self) -> bool:
            """calculated, CONTEXT_DEBUG_REGISTERS

            Bit 3 of `context_flags`.
            """
        @property
        def context_flag_arm(self) -> bool:
            """calculated, CONTEXT_ARM

            Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
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
        @property
        def is_noncontinuable(self) -> bool:
            """calculated, EXCEPTION_NONCONTINUABLE

            Bit 0 of `exception_flags`: execution cannot be continued.
            """

    class ExceptionRecord32(_KaitaiStruct):
        """An exception as a 32-bit machine records it (0x50 bytes).

        Windows calls it `EXCEPTION_RECORD32`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record
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
        """u4 at 0x8, ExceptionRecord

        Virtual address of the record of an exception that led to this one, or 0.
        """
        exception_address: int
        """u4 at 0xc, ExceptionAddress

        Virtual address of the instruction.
        """
        number_parameters: int
        """u4 at 0x10, NumberParameters

        How many elements of `exception_information` have a meaning. Some tools
        leave garbage here.
        """
        exception_information: list[int]
        """u4[15] at 0x14, ExceptionInformation

        Parameters of the exception. In a dump, those beyond
        `number_parameters` may be garbage.
        """
        @property
        def is_noncontinuable(self) -> bool:
            """calculated, EXCEPTION_NONCONTINUABLE

            Bit 0 of `exception_flags`: execution cannot be continued.
            """

    class BitmapHeader(_KaitaiStruct):
        """What follows the header of a bitmap dump. The bitmap has one bit for each
        page of physical memory from page 0 on, the lowest bit of a byte first; a
        set bit means that the page is stored. The stored pages lie one after
        another from `first_page` on, in ascending order.

        No public header declares it; the names are those of its readers. That a
        32-bit dump has the same structure is the word of one reader alone.

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

    class SummaryHeader(_KaitaiStruct):
        """What follows the header of a summary dump, the kernel memory dump of
        Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
        the names here, but fields have 32 bits and lie elsewhere. Both headers can
        begin with the same signatures: they are told apart by `dump_type`.

        After declarations of the structure; not seen in a file.

        Windows calls it `SUMMARY_DUMP64`.

        References:
            https://github.com/can1357/selene
        """

        signature: bytes
        """the bytes SDMP at 0x0, Signature"""
        valid_dump: bytes
        """the bytes DUMP at 0x4, ValidDump"""
        dump_options: int
        """u4 at 0x8, DumpOptions

        What parts of virtual memory can be read; combination of
        `summary_option_masks`.
        """
        first_page: int
        """u4 at 0xc, HeaderSize

        Offset of the first stored page from the start of the file: the size of
        all headers and the bitmap.
        """
        pages: int
        """u4 at 0x10, BitmapSize

        Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
        """
        total_present_pages: int
        """u4 at 0x14, Pages

        Number of stored pages, which are the set bits of the bitmap.
        """
        size_of_bitmap: int
        """u4 at 0x18, Bitmap.SizeOfBitMap

        Number of bits once more. A pointer follows, which means nothing in a
        file and whose size is that of the machine: the bitmap lies behind it.
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
        @property
        def summary_option_valid_kernel_va(self) -> bool:
            """calculated, DUMP_SUMMARY_VALID_KERNEL_VA

            Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
            """
        @property
        def summary_option_valid_current_user_va(self) -> bool:
            """calculated, DUMP_SUMMARY_VALID_CURRENT_USER_VA

            Bit 1 of `dump_options`: the part of virtual memory of the current process can
            be read.
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

    class TriageDump64(_KaitaiStruct):
        """Directory of the parts of a triage dump of a 64-bit machine (0x80 bytes). All
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

        Windows calls it `TRIAGE_DUMP64`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        service_pack_build: int
        """u4 at 0x0, ServicePackBuild"""
        size_of_dump: int
        """u4 at 0x4, SizeOfDump

        Offset of the end of the triage dump, behind the mark. What drivers
        have added begins there.
        """
        ofs_valid_mark: int
        """u4 at 0x8, ValidOffset

        Offset of the last four bytes of the triage dump.
        """
        ofs_context: int
        """u4 at 0xc, ContextOffset

        Offset of the processor's context, 0x348: the one in the header.
        """
        ofs_exception: int
        """u4 at 0x10, ExceptionOffset

        Offset of the exception record, 0xf00: the one in the header.
        """
        ofs_mm_storage: int
        """u4 at 0x14, MmOffset

        Offset of the memory manager's figures.
        """
        ofs_unloaded_drivers: int
        """u4 at 0x18, UnloadedDriversOffset

        Offset of the number of unloaded drivers, whose table follows it.
        """
        ofs_prcb: int
        """u4 at 0x1c, PrcbOffset

        Offset of the image of the processor's control block (`KPRCB`).
        """
        ofs_process: int
        """u4 at 0x20, ProcessOffset

        Offset of the image of the current process (`EPROCESS`).
        """
        ofs_thread: int
        """u4 at 0x24, ThreadOffset

        Offset of the image of the current thread (`ETHREAD`).
        """
        ofs_call_stack: int
        """u4 at 0x28, CallStackOffset

        Offset of the saved part of the stack.
        """
        len_call_stack: int
        """u4 at 0x2c, SizeOfCallStack

        Size of the saved part of the stack in bytes.
        """
        ofs_driver_list: int
        """u4 at 0x30, DriverListOffset

        Offset of the table of loaded drivers, one `driver_entry64` after another.
        """
        num_drivers: int
        """u4 at 0x34, DriverCount

        Number of loaded drivers, the kernel itself among them.
        """
        ofs_string_pool: int
        """u4 at 0x38, StringPoolOffset

        Offset of the names of the drivers, one `dump_string` after another.
        """
        len_string_pool: int
        """u4 at 0x3c, StringPoolSize

        Size of the names of the drivers in bytes.
        """
        ofs_broken_driver: int
        """u4 at 0x40, BrokenDriverOffset

        Offset of the name of the driver that is held responsible, as
        `dump_string`.
        """
        triage_options: int
        """u4 at 0x44, TriageOptions

        Options of the dump; combination of `triage_option_masks`. A value of
        0xffffffff means that there are none.
        """
        top_of_stack: int
        """u8 at 0x48, TopOfStack

        Virtual address of the first saved byte of the stack, which is the
        lowest: the stack pointer when the machine stopped.
        """
        ofs_bstore: int
        """u4 at 0x50, ArchitectureSpecific.Ia64.BStoreOffset

        Offset of the saved part of the register stack of an Itanium.
        """
        len_bstore: int
        """u4 at 0x54, ArchitectureSpecific.Ia64.SizeOfBStore

        Size of the saved part of the register stack in bytes.
        """
        limit_of_bstore: int
        """u8 at 0x58, ArchitectureSpecific.Ia64.LimitOfBStore

        Virtual address of the limit of the register stack.
        """
        data_page_address: int
        """u8 at 0x60, DataPageAddress

        Virtual address of the page that the fault was about.
        """
        ofs_data_page: int
        """u4 at 0x68, DataPageOffset

        Offset of the page that the fault was about.
        """
        len_data_page: int
        """u4 at 0x6c, DataPageSize

        Size of what is stored of that page in bytes.
        """
        ofs_debugger_data: int
        """u4 at 0x70, DebuggerDataOffset

        Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
        """
        len_debugger_data: int
        """u4 at 0x74, DebuggerDataSize

        Size of the debugger data block in bytes.
        """
        ofs_data_blocks: int
        """u4 at 0x78, DataBlocksOffset

        Offset of the table of data blocks, one `triage_data_block64` after
        another.
        """
        num_data_blocks: int
        """u4 at 0x7c, DataBlocksCount

        Number of data blocks.
        """
        @property
        def valid_mark(self) -> bytes:
            """the bytes TRGD

            The last four bytes, which tell that the triage dump was written to
            its end.
            """
        @property
        def ofs_secondary_data(self) -> int:
            """calculated

            Offset of a `blob_file_header`, if the file goes on there.
            """
        @property
        def mm_storage(self) -> WindowsKernelDump.DumpMmStorage64 | None:
            """dump_mm_storage64

            Figures of the memory manager.
            """
        @property
        def num_unloaded_drivers(self) -> int | None:
            """u8

            Number of unloaded drivers.
            """
        @property
        def len_unloaded_driver(self) -> int:
            """calculated

            Size of an entry in the table of unloaded drivers.
            """
        @property
        def ofs_unloaded_driver_table(self) -> int | None:
            """calculated

            Offset of the table of unloaded drivers from the start of the file.
            """
        @property
        def len_unloaded_driver_table(self) -> int | None:
            """calculated

            Size of the table of unloaded drivers in bytes, one
            `unloaded_driver64` after another.
            """
        @property
        def unloaded_drivers(self) -> list[WindowsKernelDump.UnloadedDriver64] | None:
            """unloaded_driver64[]

            Drivers that were unloaded before, if the file has the whole table.
            """
        @property
        def len_driver_entry(self) -> int:
            """calculated

            Size of an entry in the table of loaded drivers.
            """
        @property
        def len_driver_list(self) -> int:
            """calculated

            Size of the table of loaded drivers in bytes.
            """
        @property
        def drivers(self) -> list[WindowsKernelDump.DriverEntry64] | None:
            """driver_entry64[]

            Loaded drivers in the order of their loading, if the file has the
            whole table.
            """
        @property
        def broken_driver(self) -> WindowsKernelDump.DumpString | None:
            """dump_string

            Name of the driver that is held responsible.
            """
        @property
        def call_stack(self) -> bytes:
            """len_call_stack bytes

            The saved part of the stack, from `top_of_stack` upwards.
            """
        @property
        def data_page(self) -> bytes:
            """len_data_page bytes

            What is stored of the page that the fault was about.
            """
        @property
        def debugger_data(self) -> bytes:
            """len_debugger_data bytes

            The kernel's debugger data block, decoded.
            """
        @property
        def len_data_block(self) -> int:
            """calculated

            Size of an entry in the table of data blocks.
            """
        @property
        def len_data_block_table(self) -> int:
            """calculated

            Size of the table of data blocks in bytes.
            """
        @property
        def data_blocks(self) -> list[WindowsKernelDump.TriageDataBlock64] | None:
            """triage_data_block64[]

            Pieces of virtual memory, in no order, if the file has the whole table.
            """
        @property
        def triage_option_overflowed(self) -> bool:
            """calculated, TRIAGE_OPTION_OVERFLOWED

            Bit 8 of `triage_options`: there was not enough room for all that was to be
            stored. False where all bits are set, which means that there are no options.
            """

    class TriageDump32(_KaitaiStruct):
        """Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
        `triage_dump64`, whose names it has. After declarations of the structure; not
        seen in a file.

        Windows calls it `TRIAGE_DUMP32`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        service_pack_build: int
        """u4 at 0x0, ServicePackBuild"""
        size_of_dump: int
        """u4 at 0x4, SizeOfDump

        Offset of the end of the triage dump, behind the mark.
        """
        ofs_valid_mark: int
        """u4 at 0x8, ValidOffset

        Offset of the last four bytes of the triage dump.
        """
        ofs_context: int
        """u4 at 0xc, ContextOffset

        Offset of the processor's context, 0x320: the one in the header.
        """
        ofs_exception: int
        """u4 at 0x10, ExceptionOffset

        Offset of the exception record, 0x7d0: the one in the header.
        """
        ofs_mm_storage: int
        """u4 at 0x14, MmOffset

        Offset of the memory manager's figures.
        """
        ofs_unloaded_drivers: int
        """u4 at 0x18, UnloadedDriversOffset

        Offset of the number of unloaded drivers, whose table follows it.
        """
        ofs_prcb: int
        """u4 at 0x1c, PrcbOffset

        Offset of the image of the processor's control block (`KPRCB`).
        """
        ofs_process: int
        """u4 at 0x20, ProcessOffset

        Offset of the image of the current process (`EPROCESS`).
        """
        ofs_thread: int
        """u4 at 0x24, ThreadOffset

        Offset of the image of the current thread (`ETHREAD`).
        """
        ofs_call_stack: int
        """u4 at 0x28, CallStackOffset

        Offset of the saved part of the stack.
        """
        len_call_stack: int
        """u4 at 0x2c, SizeOfCallStack

        Size of the saved part of the stack in bytes.
        """
        ofs_driver_list: int
        """u4 at 0x30, DriverListOffset

        Offset of the table of loaded drivers, one `driver_entry32` after another.
        """
        num_drivers: int
        """u4 at 0x34, DriverCount

        Number of loaded drivers, the kernel itself among them.
        """
        ofs_string_pool: int
        """u4 at 0x38, StringPoolOffset

        Offset of the names of the drivers, one `dump_string` after another.
        """
        len_string_pool: int
        """u4 at 0x3c, StringPoolSize

        Size of the names of the drivers in bytes.
        """
        ofs_broken_driver: int
        """u4 at 0x40, BrokenDriverOffset

        Offset of the name of the driver that is held responsible, as
        `dump_string`.
        """
        triage_options: int
        """u4 at 0x44, TriageOptions

        Options of the dump; combination of `triage_option_masks`. A value of
        0xffffffff means that there are none.
        """
        top_of_stack: int
        """u4 at 0x48, TopOfStack

        Virtual address of the first saved byte of the stack, which is the
        lowest: the stack pointer when the machine stopped.
        """
        data_page_address: int
        """u4 at 0x4c, DataPageAddress

        Virtual address of the page that the fault was about.
        """
        ofs_data_page: int
        """u4 at 0x50, DataPageOffset

        Offset of the page that the fault was about.
        """
        len_data_page: int
        """u4 at 0x54, DataPageSize

        Size of what is stored of that page in bytes.
        """
        ofs_debugger_data: int
        """u4 at 0x58, DebuggerDataOffset

        Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
        """
        len_debugger_data: int
        """u4 at 0x5c, DebuggerDataSize

        Size of the debugger data block in bytes.
        """
        ofs_data_blocks: int
        """u4 at 0x60, DataBlocksOffset

        Offset of the table of data blocks. Sources disagree on the size of
        its entries, see `triage_data_block32`.
        """
        num_data_blocks: int
        """u4 at 0x64, DataBlocksCount

        Number of data blocks.
        """
        @property
        def valid_mark(self) -> bytes:
            """the bytes TRGD

            The last four bytes, which tell that the triage dump was written to
            its end.
            """
        @property
        def ofs_secondary_data(self) -> int:
            """calculated

            Offset of a `blob_file_header`, if the file goes on there.
            """
        @property
        def mm_storage(self) -> WindowsKernelDump.DumpMmStorage32 | None:
            """dump_mm_storage32

            Figures of the memory manager.
            """
        @property
        def num_unloaded_drivers(self) -> int | None:
            """u4

            Number of unloaded drivers. Presumably of four bytes, as other counts
            of a 32-bit machine.
            """
        @property
        def len_unloaded_driver(self) -> int:
            """calculated

            Size of an entry in the table of unloaded drivers.
            """
        @property
        def ofs_unloaded_driver_table(self) -> int | None:
            """calculated

            Offset of the table of unloaded drivers from the start of the file.
            """
        @property
        def len_unloaded_driver_table(self) -> int | None:
            """calculated

            Size of the table of unloaded drivers in bytes, one
            `unloaded_driver32` after another.
            """
        @property
        def unloaded_drivers(self) -> list[WindowsKernelDump.UnloadedDriver32] | None:
            """unloaded_driver32[]

            Drivers that were unloaded before, if the file has the whole table.
            """
        @property
        def len_driver_entry(self) -> int:
            """calculated

            Size of an entry in the table of loaded drivers.
            """
        @property
        def len_driver_list(self) -> int:
            """calculated

            Size of the table of loaded drivers in bytes.
            """
        @property
        def drivers(self) -> list[WindowsKernelDump.DriverEntry32] | None:
            """driver_entry32[]

            Loaded drivers in the order of their loading, if the file has the
            whole table.
            """
        @property
        def broken_driver(self) -> WindowsKernelDump.DumpString | None:
            """dump_string

            Name of the driver that is held responsible.
            """
        @property
        def call_stack(self) -> bytes:
            """len_call_stack bytes

            The saved part of the stack, from `top_of_stack` upwards.
            """
        @property
        def data_page(self) -> bytes:
            """len_data_page bytes

            What is stored of the page that the fault was about.
            """
        @property
        def debugger_data(self) -> bytes:
            """len_debugger_data bytes

            The kernel's debugger data block, decoded.
            """
        @property
        def triage_option_overflowed(self) -> bool:
            """calculated, TRIAGE_OPTION_OVERFLOWED

            Bit 8 of `triage_options`: there was not enough room for all that was to be
            stored. False where all bits are set, which means that there are no options.
            """

    class DumpMmStorage64(_KaitaiStruct):
        """Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
        Zero behind `len_storage` in dumps that the debugger engine wrote.

        Windows calls it `DUMP_MM_STORAGE64`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        version: int
        """u4 at 0x0, Version

        Version of this structure, 1.
        """
        len_storage: int
        """u4 at 0x4, Size

        Size of this structure in bytes, 0x50.
        """
        mm_special_pool_tag: int
        """u4 at 0x8, MmSpecialPoolTag

        Tag of allocations that go to the special pool.
        """
        mi_triage_action_taken: int
        """u4 at 0xc, MiTriageActionTaken"""
        mm_verify_driver_level: int
        """u4 at 0x10, MmVerifyDriverLevel

        Checks that the driver verifier makes, as flags.
        """
        kernel_verifier: int
        """u4 at 0x14, KernelVerifier

        Whether the kernel itself is verified.
        """
        mm_maximum_non_paged_pool: int
        """u8 at 0x18, MmMaximumNonPagedPool

        Limit of the non-paged pool.
        """
        mm_allocated_non_paged_pool: int
        """u8 at 0x20, MmAllocatedNonPagedPool

        Non-paged pool in use.
        """
        paged_pool_maximum: int
        """u8 at 0x28, PagedPoolMaximum

        Limit of the paged pool.
        """
        paged_pool_allocated: int
        """u8 at 0x30, PagedPoolAllocated

        Paged pool in use.
        """
        committed_pages: int
        """u8 at 0x38, CommittedPages

        Committed memory.
        """
        committed_pages_peak: int
        """u8 at 0x40, CommittedPagesPeak

        The most memory that was committed at a time.
        """
        commit_limit_maximum: int
        """u8 at 0x48, CommitLimitMaximum

        Limit of committed memory.
        """

    class DumpMmStorage32(_KaitaiStruct):
        """Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
        After declarations of the structure; not seen in a file.

        Windows calls it `DUMP_MM_STORAGE32`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        version: int
        """u4 at 0x0, Version

        Version of this structure, 1.
        """
        len_storage: int
        """u4 at 0x4, Size

        Size of this structure in bytes, 0x34.
        """
        mm_special_pool_tag: int
        """u4 at 0x8, MmSpecialPoolTag

        Tag of allocations that go to the special pool.
        """
        mi_triage_action_taken: int
        """u4 at 0xc, MiTriageActionTaken"""
        mm_verify_driver_level: int
        """u4 at 0x10, MmVerifyDriverLevel

        Checks that the driver verifier makes, as flags.
        """
        kernel_verifier: int
        """u4 at 0x14, KernelVerifier

        Whether the kernel itself is verified.
        """
        mm_maximum_non_paged_pool: int
        """u4 at 0x18, MmMaximumNonPagedPool

        Limit of the non-paged pool.
        """
        mm_allocated_non_paged_pool: int
        """u4 at 0x1c, MmAllocatedNonPagedPool

        Non-paged pool in use.
        """
        paged_pool_maximum: int
        """u4 at 0x20, PagedPoolMaximum

        Limit of the paged pool.
        """
        paged_pool_allocated: int
        """u4 at 0x24, PagedPoolAllocated

        Paged pool in use.
        """
        committed_pages: int
        """u4 at 0x28, CommittedPages

        Committed memory.
        """
        committed_pages_peak: int
        """u4 at 0x2c, CommittedPagesPeak

        The most memory that was committed at a time.
        """
        commit_limit_maximum: int
        """u4 at 0x30, CommitLimitMaximum

        Limit of committed memory.
        """

    class UnloadedDriver64(_KaitaiStruct):
        """Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).

        Windows calls it `DUMP_UNLOADED_DRIVERS64`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        name: WindowsKernelDump.UnicodeString64
        """unicode_string64 at 0x0, Name

        Name of the driver. Its length is that of `driver_name`, at most 24;
        its buffer is 0 or the address that the text had.
        """
        driver_name: bytes
        """24 bytes at 0x10, DriverName

        Name of the driver as UTF-16LE text, cut off after twelve characters.
        Not ended by a zero character if it has twelve.
        """
        start_address: int
        """u8 at 0x28, StartAddress

        Virtual address where it was loaded.
        """
        end_address: int
        """u8 at 0x30, EndAddress

        Virtual address of its end.
        """

    class UnloadedDriver32(_KaitaiStruct):
        """Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
        After declarations of the structure; not seen in a file.

        Windows calls it `DUMP_UNLOADED_DRIVERS32`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        name: WindowsKernelDump.UnicodeString32
        """unicode_string32 at 0x0, Name

        Name of the driver. Its length is that of `driver_name`, at most 24;
        its buffer is 0 or the address that the text had.
        """
        driver_name: bytes
        """24 bytes at 0x8, DriverName

        Name of the driver as UTF-16LE text, cut off after twelve characters.
        Not ended by a zero character if it has twelve.
        """
        start_address: int
        """u4 at 0x20, StartAddress

        Virtual address where it was loaded.
        """
        end_address: int
        """u4 at 0x24, EndAddress

        Virtual address of its end.
        """

    class DriverEntry64(_KaitaiStruct):
        """Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
        offset of a name and an entry of the kernel's module list in the shape that it
        had in old versions of Windows. Dumps that the debugger engine wrote have the
        name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.

        Windows calls it `DUMP_DRIVER_ENTRY64`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        ofs_driver_name: int
        """u4 at 0x0, DriverNameOffset

        Offset of the name from the start of the file, a `dump_string`. It is
        the base name or the whole path.
        """
        in_load_order_flink: int
        """u8 at 0x8, LdrEntry.InLoadOrderLinks.Flink

        Virtual address of the next entry of the module list.
        """
        in_load_order_blink: int
        """u8 at 0x10, LdrEntry.InLoadOrderLinks.Blink

        Virtual address of the previous entry of the module list.
        """
        exception_table: int
        """u8 at 0x18, LdrEntry.ExceptionTable

        Virtual address of the table of exception handlers.
        """
        exception_table_size: int
        """u4 at 0x20, LdrEntry.ExceptionTableSize

        Size of the table of exception handlers in bytes.
        """
        gp_value: int
        """u8 at 0x28, LdrEntry.GpValue

        Value of the global pointer, a register of Itanium.
        """
        non_paged_debug_info: int
        """u8 at 0x30, LdrEntry.NonPagedDebugInfo

        Virtual address of debugging information, or 0.
        """
        dll_base: int
        """u8 at 0x38, LdrEntry.DllBase

        Virtual address where the driver is loaded.
        """
        entry_point: int
        """u8 at 0x40, LdrEntry.EntryPoint

        Virtual address of its entry point.
        """
        size_of_image: int
        """u4 at 0x48, LdrEntry.SizeOfImage

        Size of the loaded driver in bytes.
        """
        full_dll_name: WindowsKernelDump.UnicodeString64
        """unicode_string64 at 0x50, LdrEntry.FullDllName

        Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
        base_dll_name: WindowsKernelDump.UnicodeString64
        """unicode_string64 at 0x60, LdrEntry.BaseDllName

        Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
        flags: int
        """u4 at 0x70, LdrEntry.Flags"""
        load_count: int
        """u2 at 0x74, LdrEntry.LoadCount

        How often it is in use.
        """
        section_pointer: int
        """u8 at 0x78, LdrEntry.SectionPointer

        Virtual address of the section object, or 0.
        """
        check_sum: int
        """u4 at 0x80, LdrEntry.CheckSum

        Checksum in the header of the image; 0 if that was paged out.
        """
        time_date_stamp: int
        """u4 at 0x88, LdrEntry.TimeDateStamp

        Time stamp in the header of the image, seconds since 1970-01-01 00:00
        UTC; or a hash, or 0 if the header was paged out.
        """

    class DriverEntry32(_KaitaiStruct):
        """Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
        `driver_entry64`, whose names it has. After declarations of the structure;
        not seen in a file.

        Windows calls it `DUMP_DRIVER_ENTRY32`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        ofs_driver_name: int
        """u4 at 0x0, DriverNameOffset

        Offset of the name from the start of the file, a `dump_string`. It is
        the base name or the whole path.
        """
        in_load_order_flink: int
        """u4 at 0x4, LdrEntry.InLoadOrderLinks.Flink

        Virtual address of the next entry of the module list.
        """
        in_load_order_blink: int
        """u4 at 0x8, LdrEntry.InLoadOrderLinks.Blink

        Virtual address of the previous entry of the module list.
        """
        exception_table: int
        """u4 at 0xc, LdrEntry.ExceptionTable

        Virtual address of the table of exception handlers.
        """
        exception_table_size: int
        """u4 at 0x10, LdrEntry.ExceptionTableSize

        Size of the table of exception handlers in bytes.
        """
        gp_value: int
        """u4 at 0x14, LdrEntry.GpValue

        Value of the global pointer, a register of Itanium.
        """
        non_paged_debug_info: int
        """u4 at 0x18, LdrEntry.NonPagedDebugInfo

        Virtual address of debugging information, or 0.
        """
        dll_base: int
        """u4 at 0x1c, LdrEntry.DllBase

        Virtual address where the driver is loaded.
        """
        entry_point: int
        """u4 at 0x20, LdrEntry.EntryPoint

        Virtual address of its entry point.
        """
        size_of_image: int
        """u4 at 0x24, LdrEntry.SizeOfImage

        Size of the loaded driver in bytes.
        """
        full_dll_name: WindowsKernelDump.UnicodeString32
        """unicode_string32 at 0x28, LdrEntry.FullDllName

        Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
        base_dll_name: WindowsKernelDump.UnicodeString32
        """unicode_string32 at 0x30, LdrEntry.BaseDllName

        Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
        flags: int
        """u4 at 0x38, LdrEntry.Flags"""
        load_count: int
        """u2 at 0x3c, LdrEntry.LoadCount

        How often it is in use.
        """
        section_pointer: int
        """u4 at 0x40, LdrEntry.SectionPointer

        Virtual address of the section object, or 0.
        """
        check_sum: int
        """u4 at 0x44, LdrEntry.CheckSum

        Checksum in the header of the image; 0 if that was paged out.
        """
        time_date_stamp: int
        """u4 at 0x48, LdrEntry.TimeDateStamp

        Time stamp in the header of the image, seconds since 1970-01-01 00:00
        UTC; or a hash, or 0 if the header was paged out.
        """

    class UnicodeString64(_KaitaiStruct):
        """Text in the memory of a 64-bit machine, of which the dump may have nothing.

        Windows calls it `UNICODE_STRING`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
        """

        length: int
        """u2 at 0x0, Length

        Size of the text in bytes.
        """
        maximum_length: int
        """u2 at 0x2, MaximumLength

        Size of the buffer in bytes.
        """
        buffer: int
        """u8 at 0x8, Buffer

        Virtual address of the text.
        """

    class UnicodeString32(_KaitaiStruct):
        """Text in the memory of a 32-bit machine, of which the dump may have nothing.

        Windows calls it `UNICODE_STRING`.

        References:
            https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
        """

        length: int
        """u2 at 0x0, Length

        Size of the text in bytes.
        """
        maximum_length: int
        """u2 at 0x2, MaximumLength

        Size of the buffer in bytes.
        """
        buffer: int
        """u4 at 0x4, Buffer

        Virtual address of the text.
        """

    class DumpString(_KaitaiStruct):
        """Text with its length, in the string pool of a triage dump. A zero character
        follows, and zeros to the next offset divisible by eight.

        Windows calls it `DUMP_STRING`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        num_chars: int
        """u4 at 0x0, Length

        Number of UTF-16 code units in `text`, which are two bytes each; the zero
        character is not counted.
        """
        text: bytes
        """(num_chars.as<u8> * 2).as<u8> bytes at 0x4, Buffer

        UTF-16LE text, which need not be valid.
        """

    class TriageDataBlock64(_KaitaiStruct):
        """Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
        pieces are of any size and alignment; few overlap, with the same bytes in
        both.

        Windows calls it `TRIAGE_DATA_BLOCK`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        address: int
        """u8 at 0x0, Address

        Virtual address of the first byte.
        """
        ofs_data: int
        """u4 at 0x8, Offset

        Offset of the first byte from the start of the file.
        """
        len_data: int
        """u4 at 0xc, Size

        Size in bytes.
        """

    class TriageDataBlock32(_KaitaiStruct):
        """Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
        bytes with an address of 32 bits. Another source has one structure for all
        machines, which is `triage_data_block64`; neither has been seen in a file.
        What is stored tells: the bytes of a block begin where those of the block
        before it end, in every 64-bit dump at least.

        Windows calls it `TRIAGE_DATA_BLOCK`.

        References:
            https://github.com/can1357/selene
            https://github.com/rizinorg/rizin
        """

        address: int
        """u4 at 0x0, Address

        Virtual address of the first byte.
        """
        ofs_data: int
        """u4 at 0x4, Offset

        Offset of the first byte from the start of the file.
        """
        len_data: int
        """u4 at 0x8, Size

        Size in bytes.
        """

    class BlobFileHeader(_KaitaiStruct):
        """Head of the secondary data, which drivers have added behind the dump (0x10
        bytes): behind the mark of a triage dump, behind the last page of others. A
        `blob_header` follows at `header_size`, and more behind its data.

        The end is that of the file, or what does not begin with the size of a
        `blob_header`: some writers leave zeros or garbage behind. What is said of
        dumps with pages has not been seen in a file.

        Windows calls it `DUMP_BLOB_FILE_HEADER`.

        References:
            https://github.com/can1357/selene
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
        """

        signature1: bytes
        """the bytes Dump at 0x0, Signature1"""
        signature2: bytes
        """the bytes Blob at 0x4, Signature2"""
        header_size: int
        """u4 at 0x8, HeaderSize

        Size of this header in bytes, 0x10.
        """
        build_number: int
        """u4 at 0xc, BuildNumber

        Build number of Windows in the lower 28 bits; the upper four are 0xf for a
        free (release) build of the kernel.
        """

    class BlobHeader(_KaitaiStruct):
        """Head of a blob of secondary data (0x20 bytes). Padding, the data and more
        padding follow, then the next header. Nothing need be aligned.

        Windows calls it `DUMP_BLOB_HEADER`.

        References:
            https://github.com/can1357/selene
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
        """

        header_size: int
        """u4 at 0x0, HeaderSize

        Size of this header in bytes, 0x20; another value ends the chain.
        """
        tag: bytes
        """16 bytes at 0x4, Tag

        GUID that tells whose data it is, in the byte order of Windows: numbers
        of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
        Several blobs of a file may have the same.
        """
        data_size: int
        """u4 at 0x14, DataSize

        Size of the data in bytes.
        """
        pre_pad: int
        """u4 at 0x18, PrePad

        Bytes between this header and the data.
        """
        post_pad: int
        """u4 at 0x1c, PostPad

        Bytes between the data and the next header.
        """

    signature: bytes
    """the bytes PAGE at 0x0, Signature"""
    valid_dump: WindowsKernelDump.ValidDumps | int
    """u4 of valid_dumps at 0x4, ValidDump

    Tells the header of a 64-bit machine from that of a 32-bit one.
    """
    header: WindowsKernelDump.Header64 | WindowsKernelDump.Header32
    """header64 or header32 by valid_dump, len_header - 8 bytes at 0x8

    The rest of the header, without `signature` and `valid_dump`.
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
    def kind(self) -> WindowsKernelDump.DumpTypes | int:
        """calculated

        What follows the header, which is the `dump_type` of either header.
        """
    @property
    def ofs_pages(self) -> int:
        """calculated

        Offset of the first page in a full dump. The other kinds tell their own:
        `bitmap_header.first_page`, `summary_header.first_page` and
        `rdmp_header.first_page_offset`.
        """
    @property
    def bitmap_header(self) -> WindowsKernelDump.BitmapHeader | None:
        """bitmap_header

        What follows the header of a bitmap dump.
        """
    @property
    def summary_header(self) -> WindowsKernelDump.SummaryHeader | None:
        """summary_header

        What follows the header of a summary dump.
        """
    @property
    def rdmp_header(self) -> WindowsKernelDump.RdmpHeader | None:
        """rdmp_header

        What follows the header of a range dump.
        """
    @property
    def triage(self) -> WindowsKernelDump.TriageDump64 | WindowsKernelDump.TriageDump32 | None:
        """triage_dump64 or triage_dump32 by valid_dump

        What follows the header of a triage dump, the directory of its parts.
        """
