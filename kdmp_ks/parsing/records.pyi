# This is a generated file! tools/schemas/records.py makes it of the stub of the compiled parser.
"""Classes of the records of a dump's file, one for each structure of the schema."""

from typing import Any, overload

from typing_extensions import TypeAlias

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump as _Compiled
from kdmp_ks.parsing.record import Record

class Header64(Record):
    """Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
    `valid_dump` on. The same for all 64-bit processors; only
    `context_record` differs.

    Windows calls it `DUMP_HEADER64`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def major_version(self) -> int:
        """u4 at 0x8, MajorVersion

        0xf for a free (release) build of the kernel, 0xc for a checked
        (debug) build; not the version number of Windows.
        """
    @property
    def minor_version(self) -> int:
        """u4 at 0xc, MinorVersion

        Build number of Windows, such as 19041.
        """
    @property
    def directory_table_base(self) -> int:
        """u8 at 0x10, DirectoryTableBase

        Physical address of the root of the page tables: CR3 on x64, the base
        in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
        process-context identifier.
        """
    @property
    def pfn_database(self) -> int:
        """u8 at 0x18, PfnDataBase

        Virtual address of the page frame number database. Some writers store
        the address of the kernel variable that points to it instead.
        """
    @property
    def ps_loaded_module_list(self) -> int:
        """u8 at 0x20, PsLoadedModuleList

        Virtual address of the head of the list of loaded kernel modules.
        """
    @property
    def ps_active_process_head(self) -> int:
        """u8 at 0x28, PsActiveProcessHead

        Virtual address of the head of the list of processes.
        """
    @property
    def machine_image_type(self) -> _Compiled.MachineTypes | int:
        """u4 of machine_types at 0x30, MachineImageType

        Architecture of the processor, which tells the layout of `context_record`.
        """
    @property
    def number_processors(self) -> int:
        """u4 at 0x34, NumberProcessors"""
    @property
    def bug_check_code(self) -> int:
        """u4 at 0x38, BugCheckCode

        Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
        0x7e.
        """
    @property
    def bug_check_code_parameters(self) -> tuple[int, ...]:
        """u8[4] at 0x40, BugCheckParameter1

        The four parameters of the bug check. A 32-bit status code among them
        may or may not be sign-extended.
        """
    @property
    def version_user(self) -> bytes:
        """32 bytes at 0x60, VersionUser

        Unused text; zeros or the fill pattern in practice.
        """
    @property
    def kd_debugger_data_block(self) -> int:
        """u8 at 0x80, KdDebuggerDataBlock

        Virtual address of the kernel's debugger data block
        (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
        """
    @property
    def physical_memory_block(self) -> PhysicalMemoryDescriptor64:
        """physical_memory_descriptor64, 704 bytes at 0x88, PhysicalMemoryBlock

        The physical memory of the machine. It tells where the pages of a full
        dump are; other kinds have it for information or not at all. Windows
        declares 700 bytes; the last four align the next field and mostly keep
        the fill pattern.
        """
    @property
    def context_record(self) -> ContextX64 | ContextArm64 | bytes:
        """context_x64 or context_arm64 by machine_image_type, 3000 bytes at 0x348, ContextRecord

        Registers of the processor that stopped the machine, in the layout of
        its architecture. Raw bytes for architectures without a type here.
        """
    @property
    def exception(self) -> ExceptionRecord64:
        """exception_record64 at 0xf00, Exception

        The exception that led to the dump. Windows stores a breakpoint
        (0x80000003) here whatever the cause; the original exception is
        reached through `bug_check_code_parameters`.
        """
    @property
    def dump_type(self) -> _Compiled.DumpTypes | int:
        """u4 of dump_types at 0xf98, DumpType

        What follows the header. Some tools leave the fill pattern in a full
        dump.
        """
    @property
    def required_dump_space(self) -> int:
        """s8 at 0xfa0, RequiredDumpSpace

        Bytes that the writer asked for. Equal to the size of the file for
        some writers, larger or smaller for others.
        """
    @property
    def system_time(self) -> int:
        """s8 at 0xfa8, SystemTime

        Time of the dump as a Windows FILETIME: intervals of 100 ns since
        1601-01-01 00:00 UTC.
        """
    @property
    def comment(self) -> bytes:
        """128 bytes at 0xfb0, Comment

        Text of the writer, ended by a zero byte, or the fill pattern.
        """
    @property
    def system_up_time(self) -> int:
        """s8 at 0x1030, SystemUpTime

        Time since the start of the machine, in intervals of 100 ns.
        """
    @property
    def minidump_fields(self) -> int:
        """u4 at 0x1038, MiniDumpFields

        Parts that a triage dump holds; combination of `minidump_field_masks`.
        Does not tell a triage dump from others: it may be set in all. The bits
        are `minidump_field_context` and those after it.
        """
    @property
    def secondary_data_state(self) -> int:
        """u4 at 0x103c, SecondaryDataState

        State of the data that drivers added behind the dump. Does not tell
        whether there is any.
        """
    @property
    def product_type(self) -> _Compiled.ProductTypes | int:
        """u4 of product_types at 0x1040, ProductType"""
    @property
    def suite_mask(self) -> int:
        """u4 at 0x1044, SuiteMask

        Product suites of the installation; combination of `suite_masks`. The bits
        are `suite_small_business` and those after it.
        """
    @property
    def writer_status(self) -> int:
        """u4 at 0x1048, WriterStatus

        What the writer has to say of its work; 0 is success.
        """
    @property
    def kd_secondary_version(self) -> int:
        """u1 at 0x104d, KdSecondaryVersion

        Revision of the debugger interface: 0 and 1 are obsolete layouts of
        the x64 context, 2 is the present one. 0x41 is the fill pattern.
        """
    @property
    def paging_levels(self) -> int:
        """u1 at 0x104e, Unused[0]

        Presumably the levels of the page tables, 4 or 5. That is inferred from
        dumps of build 26100, which have 4 here; public headers declare the byte
        as unused, and older builds leave the fill pattern, 0x47.
        """
    @property
    def attributes(self) -> int:
        """u4 at 0x1050, Attributes

        How and when the dump was made; combination of `attribute_masks`.
        Older writers leave the fill pattern, which is told apart by
        `attributes_written`. The bits are `attribute_hiber_crash` and those
        after it.
        """
    @property
    def boot_id(self) -> int:
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
    def extension(self) -> HeaderExtension | None:
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

class HeaderExtension(Record):
    """What build 26100 of Windows stores in the area that public headers call
    reserved (0x2b4 bytes). No public source describes it: places and meanings
    are inferred from the dumps of that build, and the names are made up here.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def len_extension(self) -> int:
        """u4 at 0x0

        Always 0x298, which is the offset of `build_string` here.
        """
    @property
    def status_text(self) -> bytes:
        """256 bytes at 0x198

        What the writer has to say of its work, in ASCII and filled up with zero
        bytes, such as "Dump completed successfully.".
        """
    @property
    def build_string(self) -> bytes:
        """12 bytes at 0x298

        Build number of Windows as UTF-16LE text, ended by a zero character.
        """
    @property
    def update_build_revision(self) -> int:
        """u4 at 0x2a8

        Revision of the build, which is 2314 in 26100.2314.
        """
    @property
    def nt_major_version(self) -> int:
        """u4 at 0x2ac

        Major version number of Windows, 10.
        """
    @property
    def nt_minor_version(self) -> int:
        """u4 at 0x2b0

        Minor version number of Windows, 0.
        """

class Header32(Record):
    """Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
    `valid_dump` on. Fields that mean the same have the names of `header64`.

    Windows calls it `DUMP_HEADER32`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def major_version(self) -> int:
        """u4 at 0x8, MajorVersion

        0xf for a free (release) build of the kernel, 0xc for a checked
        (debug) build; not the version number of Windows.
        """
    @property
    def minor_version(self) -> int:
        """u4 at 0xc, MinorVersion

        Build number of Windows, such as 7601.
        """
    @property
    def directory_table_base(self) -> int:
        """u4 at 0x10, DirectoryTableBase

        Physical address of the root of the page tables, CR3 on x86. If
        `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
        """
    @property
    def pfn_database(self) -> int:
        """u4 at 0x14, PfnDataBase

        Virtual address of the page frame number database. Some writers store
        the address of the kernel variable that points to it instead.
        """
    @property
    def ps_loaded_module_list(self) -> int:
        """u4 at 0x18, PsLoadedModuleList

        Virtual address of the head of the list of loaded kernel modules.
        """
    @property
    def ps_active_process_head(self) -> int:
        """u4 at 0x1c, PsActiveProcessHead

        Virtual address of the head of the list of processes.
        """
    @property
    def machine_image_type(self) -> _Compiled.MachineTypes | int:
        """u4 of machine_types at 0x20, MachineImageType

        Architecture of the processor, which tells the layout of `context_record`.
        """
    @property
    def number_processors(self) -> int:
        """u4 at 0x24, NumberProcessors"""
    @property
    def bug_check_code(self) -> int:
        """u4 at 0x28, BugCheckCode

        Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
        0x7e.
        """
    @property
    def bug_check_code_parameters(self) -> tuple[int, ...]:
        """u4[4] at 0x2c, BugCheckParameter1

        The four parameters of the bug check.
        """
    @property
    def version_user(self) -> bytes:
        """32 bytes at 0x3c, VersionUser

        Unused text; zeros or the fill pattern in practice.
        """
    @property
    def pae_enabled(self) -> int:
        """u1 at 0x5c, PaeEnabled

        1 if the page tables have entries of 64 bits (physical address
        extension), 0 if these have 32 bits. 0x50 is the fill pattern.
        """
    @property
    def kd_secondary_version(self) -> int:
        """u1 at 0x5d, KdSecondaryVersion

        Revision of the debugger interface. 0x41 is the fill pattern.
        """
    @property
    def kd_debugger_data_block(self) -> int:
        """u4 at 0x60, KdDebuggerDataBlock

        Virtual address of the kernel's debugger data block
        (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
        finds everything else. Some tools leave the fill pattern.
        """
    @property
    def physical_memory_block(self) -> PhysicalMemoryDescriptor32:
        """physical_memory_descriptor32, 700 bytes at 0x64, PhysicalMemoryBlock

        The physical memory of the machine. It tells where the pages of a full
        dump are; other kinds have it for information or not at all.
        """
    @property
    def context_record(self) -> ContextX86 | ContextArm | bytes:
        """context_x86 or context_arm by machine_image_type, 1200 bytes at 0x320, ContextRecord

        Registers of the processor that stopped the machine, in the layout of
        its architecture. Raw bytes for architectures without a type here.
        """
    @property
    def exception(self) -> ExceptionRecord32:
        """exception_record32 at 0x7d0, Exception

        The exception that led to the dump. Windows stores a breakpoint
        (0x80000003) here whatever the cause; the original exception is
        reached through `bug_check_code_parameters`.
        """
    @property
    def comment(self) -> bytes:
        """128 bytes at 0x820, Comment

        Text of the writer, ended by a zero byte, or the fill pattern.
        """
    @property
    def attributes(self) -> int:
        """u4 at 0x8a0, Attributes

        How and when the dump was made; combination of `attribute_masks`.
        Older writers leave the fill pattern, which is told apart by
        `attributes_written`. The bits are `attribute_hiber_crash` and those
        after it.
        """
    @property
    def boot_id(self) -> int:
        """u4 at 0x8a4, BootId

        Number of times the installation was started.
        """
    @property
    def dump_type(self) -> _Compiled.DumpTypes | int:
        """u4 of dump_types at 0xf88, DumpType

        What follows the header. Some tools leave the fill pattern in a full
        dump.
        """
    @property
    def minidump_fields(self) -> int:
        """u4 at 0xf8c, MiniDumpFields

        Parts that a triage dump holds; combination of `minidump_field_masks`.
        Does not tell a triage dump from others: it may be set in all. The bits
        are `minidump_field_context` and those after it.
        """
    @property
    def secondary_data_state(self) -> int:
        """u4 at 0xf90, SecondaryDataState

        State of the data that drivers added behind the dump. Does not tell
        whether there is any.
        """
    @property
    def product_type(self) -> _Compiled.ProductTypes | int:
        """u4 of product_types at 0xf94, ProductType"""
    @property
    def suite_mask(self) -> int:
        """u4 at 0xf98, SuiteMask

        Product suites of the installation; combination of `suite_masks`. The bits
        are `suite_small_business` and those after it.
        """
    @property
    def writer_status(self) -> int:
        """u4 at 0xf9c, WriterStatus

        What the writer has to say of its work; 0 is success.
        """
    @property
    def required_dump_space(self) -> int:
        """s8 at 0xfa0, RequiredDumpSpace

        Bytes that the writer asked for. Equal to the size of the file for
        some writers, larger or smaller for others.
        """
    @property
    def system_up_time(self) -> int:
        """s8 at 0xfb8, SystemUpTime

        Time since the start of the machine, in intervals of 100 ns.
        """
    @property
    def system_time(self) -> int:
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

class PhysicalMemoryDescriptor64(Record):
    """Runs of physical pages. In a full dump the pages of all runs are stored
    one after another in the order of the runs.

    Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR64`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def number_of_runs(self) -> int:
        """u4 at 0x0, NumberOfRuns

        May be the fill pattern, then the descriptor is absent.
        """
    @property
    def number_of_pages(self) -> int:
        """u8 at 0x8, NumberOfPages

        Pages in all runs.
        """
    @property
    def runs(self) -> tuple[PhysicalMemoryRun64, ...]:
        """physical_memory_run64[] at 0x10, Run

        Empty when `number_of_runs` is more than fits in the header.
        """
    @property
    def max_runs(self) -> int:
        """calculated

        The number of whole runs that fit before the context. Windows writes at
        most 42, which end before the alignment; QEMU declares 43.
        """

class PhysicalMemoryRun64(Record):
    """Neighbouring physical pages.

    Windows calls it `PHYSICAL_MEMORY_RUN64`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def base_page(self) -> int:
        """u8 at 0x0, BasePage

        Number of the first page, which is its physical address divided by 0x1000.
        """
    @property
    def page_count(self) -> int:
        """u8 at 0x8, PageCount"""

class PhysicalMemoryDescriptor32(Record):
    """Runs of physical pages of a 32-bit machine. In a full dump the pages of all
    runs are stored one after another in the order of the runs.

    Windows calls it `PHYSICAL_MEMORY_DESCRIPTOR32`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def number_of_runs(self) -> int:
        """u4 at 0x0, NumberOfRuns

        May be the fill pattern, then the descriptor is absent.
        """
    @property
    def number_of_pages(self) -> int:
        """u4 at 0x4, NumberOfPages

        Pages in all runs.
        """
    @property
    def runs(self) -> tuple[PhysicalMemoryRun32, ...]:
        """physical_memory_run32[] at 0x8, Run

        Empty when `number_of_runs` is more than fits in the header.
        """
    @property
    def max_runs(self) -> int:
        """calculated

        The number of whole runs that fit in the 700 bytes of the header.
        """

class PhysicalMemoryRun32(Record):
    """Neighbouring physical pages of a 32-bit machine.

    Windows calls it `PHYSICAL_MEMORY_RUN32`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    """

    @property
    def base_page(self) -> int:
        """u4 at 0x0, BasePage

        Number of the first page, which is its physical address divided by 0x1000.
        """
    @property
    def page_count(self) -> int:
        """u4 at 0x4, PageCount"""

class ContextX64(Record):
    """Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
    does not name may be garbage.

    The save area of FXSAVE, a structure of its own in C, is spelt out field
    by field from `control_word` to `xmm_registers`.

    Windows calls it `CONTEXT`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context
    """

    @property
    def p1_home(self) -> int:
        """u8 at 0x0, P1Home

        Home space of parameter 1; room on the stack, not a register.
        """
    @property
    def p2_home(self) -> int:
        """u8 at 0x8, P2Home

        Home space of parameter 2; room on the stack, not a register.
        """
    @property
    def p3_home(self) -> int:
        """u8 at 0x10, P3Home

        Home space of parameter 3; room on the stack, not a register.
        """
    @property
    def p4_home(self) -> int:
        """u8 at 0x18, P4Home

        Home space of parameter 4; room on the stack, not a register.
        """
    @property
    def p5_home(self) -> int:
        """u8 at 0x20, P5Home

        Home space of parameter 5; room on the stack, not a register.
        """
    @property
    def p6_home(self) -> int:
        """u8 at 0x28, P6Home

        Home space of parameter 6; room on the stack, not a register.
        """
    @property
    def context_flags(self) -> int:
        """u4 at 0x30, ContextFlags

        Which parts are filled; combination of `context_x64_flags`.
        """
    @property
    def mxcsr(self) -> int:
        """u4 at 0x34, MxCsr

        SSE control and status register; also stored as `mxcsr2`.
        """
    @property
    def seg_cs(self) -> int:
        """u2 at 0x38, SegCs"""
    @property
    def seg_ds(self) -> int:
        """u2 at 0x3a, SegDs"""
    @property
    def seg_es(self) -> int:
        """u2 at 0x3c, SegEs"""
    @property
    def seg_fs(self) -> int:
        """u2 at 0x3e, SegFs"""
    @property
    def seg_gs(self) -> int:
        """u2 at 0x40, SegGs"""
    @property
    def seg_ss(self) -> int:
        """u2 at 0x42, SegSs"""
    @property
    def eflags(self) -> int:
        """u4 at 0x44, EFlags

        Lower half of RFLAGS; the upper half is always zero.
        """
    @property
    def dr0(self) -> int:
        """u8 at 0x48, Dr0

        Address of hardware breakpoint 0.
        """
    @property
    def dr1(self) -> int:
        """u8 at 0x50, Dr1

        Address of hardware breakpoint 1.
        """
    @property
    def dr2(self) -> int:
        """u8 at 0x58, Dr2

        Address of hardware breakpoint 2.
        """
    @property
    def dr3(self) -> int:
        """u8 at 0x60, Dr3

        Address of hardware breakpoint 3.
        """
    @property
    def dr6(self) -> int:
        """u8 at 0x68, Dr6

        Debug status.
        """
    @property
    def dr7(self) -> int:
        """u8 at 0x70, Dr7

        Debug control.
        """
    @property
    def rax(self) -> int:
        """u8 at 0x78, Rax"""
    @property
    def rcx(self) -> int:
        """u8 at 0x80, Rcx"""
    @property
    def rdx(self) -> int:
        """u8 at 0x88, Rdx"""
    @property
    def rbx(self) -> int:
        """u8 at 0x90, Rbx"""
    @property
    def rsp(self) -> int:
        """u8 at 0x98, Rsp"""
    @property
    def rbp(self) -> int:
        """u8 at 0xa0, Rbp"""
    @property
    def rsi(self) -> int:
        """u8 at 0xa8, Rsi"""
    @property
    def rdi(self) -> int:
        """u8 at 0xb0, Rdi"""
    @property
    def r8(self) -> int:
        """u8 at 0xb8, R8"""
    @property
    def r9(self) -> int:
        """u8 at 0xc0, R9"""
    @property
    def r10(self) -> int:
        """u8 at 0xc8, R10"""
    @property
    def r11(self) -> int:
        """u8 at 0xd0, R11"""
    @property
    def r12(self) -> int:
        """u8 at 0xd8, R12"""
    @property
    def r13(self) -> int:
        """u8 at 0xe0, R13"""
    @property
    def r14(self) -> int:
        """u8 at 0xe8, R14"""
    @property
    def r15(self) -> int:
        """u8 at 0xf0, R15"""
    @property
    def rip(self) -> int:
        """u8 at 0xf8, Rip"""
    @property
    def control_word(self) -> int:
        """u2 at 0x100, FltSave.ControlWord

        x87 control word (FCW).
        """
    @property
    def status_word(self) -> int:
        """u2 at 0x102, FltSave.StatusWord

        x87 status word (FSW).
        """
    @property
    def tag_word(self) -> int:
        """u1 at 0x104, FltSave.TagWord

        x87 tag word in its abridged form, one bit per register in use.
        """
    @property
    def error_opcode(self) -> int:
        """u2 at 0x106, FltSave.ErrorOpcode

        Opcode of the last x87 instruction (FOP).
        """
    @property
    def error_offset(self) -> int:
        """u4 at 0x108, FltSave.ErrorOffset

        Offset of the last x87 instruction (FIP).
        """
    @property
    def error_selector(self) -> int:
        """u2 at 0x10c, FltSave.ErrorSelector

        Code segment of the last x87 instruction (FCS).
        """
    @property
    def data_offset(self) -> int:
        """u4 at 0x110, FltSave.DataOffset

        Offset of the last x87 operand (FDP).
        """
    @property
    def data_selector(self) -> int:
        """u2 at 0x114, FltSave.DataSelector

        Data segment of the last x87 operand (FDS).
        """
    @property
    def mxcsr2(self) -> int:
        """u4 at 0x118, FltSave.MxCsr

        MXCSR as FXSAVE stored it.
        """
    @property
    def mxcsr_mask(self) -> int:
        """u4 at 0x11c, FltSave.MxCsr_Mask

        Bits of MXCSR that the processor supports.
        """
    @property
    def float_registers(self) -> tuple[int, ...]:
        """m128a[8] at 0x120, FltSave.FloatRegisters

        ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
        """
    @property
    def xmm_registers(self) -> tuple[int, ...]:
        """m128a[16] at 0x1a0, FltSave.XmmRegisters

        XMM0 to XMM15.
        """
    @property
    def vector_register(self) -> tuple[int, ...]:
        """m128a[26] at 0x300, VectorRegister

        Room for vector registers; what it holds depends on the writer.
        """
    @property
    def vector_control(self) -> int:
        """u8 at 0x4a0, VectorControl"""
    @property
    def debug_control(self) -> int:
        """u8 at 0x4a8, DebugControl

        Value of the DebugCtl register.
        """
    @property
    def last_branch_to_rip(self) -> int:
        """u8 at 0x4b0, LastBranchToRip"""
    @property
    def last_branch_from_rip(self) -> int:
        """u8 at 0x4b8, LastBranchFromRip"""
    @property
    def last_exception_to_rip(self) -> int:
        """u8 at 0x4c0, LastExceptionToRip"""
    @property
    def last_exception_from_rip(self) -> int:
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

class ContextArm64(Record):
    """Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
    does not name may be garbage.

    Windows calls it `ARM64_NT_CONTEXT`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
    """

    @property
    def context_flags(self) -> int:
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_arm64_flags`.
        """
    @property
    def cpsr(self) -> int:
        """u4 at 0x4, Cpsr

        Processor state, that is condition flags, interrupt masks and mode.
        """
    @property
    def x(self) -> tuple[int, ...]:
        """u8[29] at 0x8, X

        X0 to X28.
        """
    @property
    def fp(self) -> int:
        """u8 at 0xf0, Fp

        Frame pointer, X29.
        """
    @property
    def lr(self) -> int:
        """u8 at 0xf8, Lr

        Link register, X30.
        """
    @property
    def sp(self) -> int:
        """u8 at 0x100, Sp

        Stack pointer.
        """
    @property
    def pc(self) -> int:
        """u8 at 0x108, Pc

        Program counter.
        """
    @property
    def v(self) -> tuple[int, ...]:
        """m128a[32] at 0x110, V

        Vector and floating-point registers V0 to V31.
        """
    @property
    def fpcr(self) -> int:
        """u4 at 0x310, Fpcr

        Floating-point control register.
        """
    @property
    def fpsr(self) -> int:
        """u4 at 0x314, Fpsr

        Floating-point status register.
        """
    @property
    def bcr(self) -> tuple[int, ...]:
        """u4[8] at 0x318, Bcr

        Control registers of the hardware breakpoints.
        """
    @property
    def bvr(self) -> tuple[int, ...]:
        """u8[8] at 0x338, Bvr

        Addresses of the hardware breakpoints.
        """
    @property
    def wcr(self) -> tuple[int, ...]:
        """u4[2] at 0x378, Wcr

        Control registers of the hardware watchpoints.
        """
    @property
    def wvr(self) -> tuple[int, ...]:
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

class ContextX86(Record):
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

    @property
    def context_flags(self) -> int:
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_x86_flags`.
        """
    @property
    def dr0(self) -> int:
        """u4 at 0x4, Dr0

        Address of hardware breakpoint 0.
        """
    @property
    def dr1(self) -> int:
        """u4 at 0x8, Dr1

        Address of hardware breakpoint 1.
        """
    @property
    def dr2(self) -> int:
        """u4 at 0xc, Dr2

        Address of hardware breakpoint 2.
        """
    @property
    def dr3(self) -> int:
        """u4 at 0x10, Dr3

        Address of hardware breakpoint 3.
        """
    @property
    def dr6(self) -> int:
        """u4 at 0x14, Dr6

        Debug status.
        """
    @property
    def dr7(self) -> int:
        """u4 at 0x18, Dr7

        Debug control.
        """
    @property
    def control_word(self) -> int:
        """u4 at 0x1c, FloatSave.ControlWord

        x87 control word (FCW).
        """
    @property
    def status_word(self) -> int:
        """u4 at 0x20, FloatSave.StatusWord

        x87 status word (FSW).
        """
    @property
    def tag_word(self) -> int:
        """u4 at 0x24, FloatSave.TagWord

        x87 tag word, two bits per register.
        """
    @property
    def error_offset(self) -> int:
        """u4 at 0x28, FloatSave.ErrorOffset

        Offset of the last x87 instruction (FIP).
        """
    @property
    def error_selector(self) -> int:
        """u4 at 0x2c, FloatSave.ErrorSelector

        Code segment of the last x87 instruction (FCS).
        """
    @property
    def data_offset(self) -> int:
        """u4 at 0x30, FloatSave.DataOffset

        Offset of the last x87 operand (FDP).
        """
    @property
    def data_selector(self) -> int:
        """u4 at 0x34, FloatSave.DataSelector

        Data segment of the last x87 operand (FDS).
        """
    @property
    def register_area(self) -> bytes:
        """80 bytes at 0x38, FloatSave.RegisterArea

        ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
        """
    @property
    def cr0_npx_state(self) -> int:
        """u4 at 0x88, FloatSave.Cr0NpxState

        Bits of CR0 for the x87 unit; a spare field in newer headers.
        """
    @property
    def seg_gs(self) -> int:
        """u4 at 0x8c, SegGs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def seg_fs(self) -> int:
        """u4 at 0x90, SegFs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def seg_es(self) -> int:
        """u4 at 0x94, SegEs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def seg_ds(self) -> int:
        """u4 at 0x98, SegDs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def edi(self) -> int:
        """u4 at 0x9c, Edi"""
    @property
    def esi(self) -> int:
        """u4 at 0xa0, Esi"""
    @property
    def ebx(self) -> int:
        """u4 at 0xa4, Ebx"""
    @property
    def edx(self) -> int:
        """u4 at 0xa8, Edx"""
    @property
    def ecx(self) -> int:
        """u4 at 0xac, Ecx"""
    @property
    def eax(self) -> int:
        """u4 at 0xb0, Eax"""
    @property
    def ebp(self) -> int:
        """u4 at 0xb4, Ebp"""
    @property
    def eip(self) -> int:
        """u4 at 0xb8, Eip"""
    @property
    def seg_cs(self) -> int:
        """u4 at 0xbc, SegCs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def eflags(self) -> int:
        """u4 at 0xc0, EFlags"""
    @property
    def esp(self) -> int:
        """u4 at 0xc4, Esp"""
    @property
    def seg_ss(self) -> int:
        """u4 at 0xc8, SegSs

        Segment register in the lower half; the upper half may be garbage.
        """
    @property
    def extended_registers(self) -> bytes:
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

class ContextArm(Record):
    """Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
    `context_flags` does not name may be garbage. After its declaration; not
    seen in a dump.

    Windows calls it `CONTEXT`.

    References:
        https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h
    """

    @property
    def context_flags(self) -> int:
        """u4 at 0x0, ContextFlags

        Which parts are filled; combination of `context_arm_flags`.
        """
    @property
    def r(self) -> tuple[int, ...]:
        """u4[13] at 0x4, R0

        R0 to R12.
        """
    @property
    def sp(self) -> int:
        """u4 at 0x38, Sp

        Stack pointer, R13.
        """
    @property
    def lr(self) -> int:
        """u4 at 0x3c, Lr

        Link register, R14.
        """
    @property
    def pc(self) -> int:
        """u4 at 0x40, Pc

        Program counter, R15.
        """
    @property
    def cpsr(self) -> int:
        """u4 at 0x44, Cpsr

        Processor state, that is condition flags, interrupt masks and mode.
        """
    @property
    def fpscr(self) -> int:
        """u4 at 0x48, Fpscr

        Floating-point status and control register.
        """
    @property
    def q(self) -> tuple[int, ...]:
        """m128a[16] at 0x50, Q

        Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
        lie.
        """
    @property
    def bvr(self) -> tuple[int, ...]:
        """u4[8] at 0x150, Bvr

        Addresses of the hardware breakpoints.
        """
    @property
    def bcr(self) -> tuple[int, ...]:
        """u4[8] at 0x170, Bcr

        Control registers of the hardware breakpoints.
        """
    @property
    def wvr(self) -> tuple[int, ...]:
        """u4[1] at 0x190, Wvr

        Address of the hardware watchpoint.
        """
    @property
    def wcr(self) -> tuple[int, ...]:
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

class ExceptionRecord64(Record):
    """An exception as a 64-bit machine records it (0x98 bytes).

    Windows calls it `EXCEPTION_RECORD64`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64
    """

    @property
    def exception_code(self) -> int:
        """u4 at 0x0, ExceptionCode

        Status code (NTSTATUS) of the exception.
        """
    @property
    def exception_flags(self) -> int:
        """u4 at 0x4, ExceptionFlags

        Bit 0 is set when execution cannot be continued.
        """
    @property
    def exception_record(self) -> int:
        """u8 at 0x8, ExceptionRecord

        Virtual address of the record of an exception that led to this one, or 0.
        """
    @property
    def exception_address(self) -> int:
        """u8 at 0x10, ExceptionAddress

        Virtual address of the instruction.
        """
    @property
    def number_parameters(self) -> int:
        """u4 at 0x18, NumberParameters

        How many elements of `exception_information` have a meaning.
        """
    @property
    def exception_information(self) -> tuple[int, ...]:
        """u8[15] at 0x20, ExceptionInformation

        Parameters of the exception. In a dump, those beyond
        `number_parameters` may be garbage.
        """
    @property
    def is_noncontinuable(self) -> bool:
        """calculated, EXCEPTION_NONCONTINUABLE

        Bit 0 of `exception_flags`: execution cannot be continued.
        """

class ExceptionRecord32(Record):
    """An exception as a 32-bit machine records it (0x50 bytes).

    Windows calls it `EXCEPTION_RECORD32`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record
    """

    @property
    def exception_code(self) -> int:
        """u4 at 0x0, ExceptionCode

        Status code (NTSTATUS) of the exception.
        """
    @property
    def exception_flags(self) -> int:
        """u4 at 0x4, ExceptionFlags

        Bit 0 is set when execution cannot be continued.
        """
    @property
    def exception_record(self) -> int:
        """u4 at 0x8, ExceptionRecord

        Virtual address of the record of an exception that led to this one, or 0.
        """
    @property
    def exception_address(self) -> int:
        """u4 at 0xc, ExceptionAddress

        Virtual address of the instruction.
        """
    @property
    def number_parameters(self) -> int:
        """u4 at 0x10, NumberParameters

        How many elements of `exception_information` have a meaning. Some tools
        leave garbage here.
        """
    @property
    def exception_information(self) -> tuple[int, ...]:
        """u4[15] at 0x14, ExceptionInformation

        Parameters of the exception. In a dump, those beyond
        `number_parameters` may be garbage.
        """
    @property
    def is_noncontinuable(self) -> bool:
        """calculated, EXCEPTION_NONCONTINUABLE

        Bit 0 of `exception_flags`: execution cannot be continued.
        """

class BitmapHeader(Record):
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

    @property
    def signature(self) -> _Compiled.BitmapSignatures | int:
        """u4 of bitmap_signatures at 0x0, Signature"""
    @property
    def valid_dump(self) -> bytes:
        """the bytes DUMP at 0x4, ValidDump"""
    @property
    def first_page(self) -> int:
        """u8 at 0x20, FirstPage

        Offset of the first stored page from the start of the file. Behind the
        bitmap, but not always right behind it and not always aligned.
        """
    @property
    def total_present_pages(self) -> int:
        """u8 at 0x28, TotalPresentPages

        Number of stored pages, which are the set bits of the bitmap.
        """
    @property
    def pages(self) -> int:
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

class SummaryHeader(Record):
    """What follows the header of a summary dump, the kernel memory dump of
    Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
    the names here, but fields have 32 bits and lie elsewhere. Both headers can
    begin with the same signatures: they are told apart by `dump_type`.

    After declarations of the structure; not seen in a file.

    Windows calls it `SUMMARY_DUMP64`.

    References:
        https://github.com/can1357/selene
    """

    @property
    def signature(self) -> bytes:
        """the bytes SDMP at 0x0, Signature"""
    @property
    def valid_dump(self) -> bytes:
        """the bytes DUMP at 0x4, ValidDump"""
    @property
    def dump_options(self) -> int:
        """u4 at 0x8, DumpOptions

        What parts of virtual memory can be read; combination of
        `summary_option_masks`.
        """
    @property
    def first_page(self) -> int:
        """u4 at 0xc, HeaderSize

        Offset of the first stored page from the start of the file: the size of
        all headers and the bitmap.
        """
    @property
    def pages(self) -> int:
        """u4 at 0x10, BitmapSize

        Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
        """
    @property
    def total_present_pages(self) -> int:
        """u4 at 0x14, Pages

        Number of stored pages, which are the set bits of the bitmap.
        """
    @property
    def size_of_bitmap(self) -> int:
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

class RdmpHeader(Record):
    """What follows the header of a range dump, which newer versions of WinDbg
    write. A table of `pfn_range` entries lies between this header and the
    pages; the stored pages lie one after another from `first_page_offset` on,
    in the order of the ranges.

    No public header declares it; the names are those of its readers.

    References:
        https://github.com/0vercl0k/kdmp-parser
    """

    @property
    def marker(self) -> int:
        """u4 at 0x0, Marker"""
    @property
    def signature(self) -> bytes:
        """the bytes RDMP at 0x4, Signature"""
    @property
    def valid_dump(self) -> bytes:
        """the bytes DUMP at 0x8, ValidDump"""
    @property
    def metadata_size(self) -> int:
        """u8 at 0x10, MetadataSize

        Bytes from behind `first_page_offset` to the first page: 16 bytes of
        counts, then the table of ranges.
        """
    @property
    def first_page_offset(self) -> int:
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

class PfnRange(Record):
    """Entry of the table of ranges of a range dump: neighbouring pages that are
    stored. The table is not parsed here, apply this type to its bytes.

    References:
        https://github.com/0vercl0k/kdmp-parser
    """

    @property
    def base_page(self) -> int:
        """u8 at 0x0, PageFileNumber

        Number of the first page, which is its physical address divided by 0x1000.
        """
    @property
    def page_count(self) -> int:
        """u8 at 0x8, NumberOfPages"""

class TriageDump64(Record):
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

    @property
    def service_pack_build(self) -> int:
        """u4 at 0x0, ServicePackBuild"""
    @property
    def size_of_dump(self) -> int:
        """u4 at 0x4, SizeOfDump

        Offset of the end of the triage dump, behind the mark. What drivers
        have added begins there.
        """
    @property
    def ofs_valid_mark(self) -> int:
        """u4 at 0x8, ValidOffset

        Offset of the last four bytes of the triage dump.
        """
    @property
    def ofs_context(self) -> int:
        """u4 at 0xc, ContextOffset

        Offset of the processor's context, 0x348: the one in the header.
        """
    @property
    def ofs_exception(self) -> int:
        """u4 at 0x10, ExceptionOffset

        Offset of the exception record, 0xf00: the one in the header.
        """
    @property
    def ofs_mm_storage(self) -> int:
        """u4 at 0x14, MmOffset

        Offset of the memory manager's figures.
        """
    @property
    def ofs_unloaded_drivers(self) -> int:
        """u4 at 0x18, UnloadedDriversOffset

        Offset of the number of unloaded drivers, whose table follows it.
        """
    @property
    def ofs_prcb(self) -> int:
        """u4 at 0x1c, PrcbOffset

        Offset of the image of the processor's control block (`KPRCB`).
        """
    @property
    def ofs_process(self) -> int:
        """u4 at 0x20, ProcessOffset

        Offset of the image of the current process (`EPROCESS`).
        """
    @property
    def ofs_thread(self) -> int:
        """u4 at 0x24, ThreadOffset

        Offset of the image of the current thread (`ETHREAD`).
        """
    @property
    def ofs_call_stack(self) -> int:
        """u4 at 0x28, CallStackOffset

        Offset of the saved part of the stack.
        """
    @property
    def len_call_stack(self) -> int:
        """u4 at 0x2c, SizeOfCallStack

        Size of the saved part of the stack in bytes.
        """
    @property
    def ofs_driver_list(self) -> int:
        """u4 at 0x30, DriverListOffset

        Offset of the table of loaded drivers, one `driver_entry64` after another.
        """
    @property
    def num_drivers(self) -> int:
        """u4 at 0x34, DriverCount

        Number of loaded drivers, the kernel itself among them.
        """
    @property
    def ofs_string_pool(self) -> int:
        """u4 at 0x38, StringPoolOffset

        Offset of the names of the drivers, one `dump_string` after another.
        """
    @property
    def len_string_pool(self) -> int:
        """u4 at 0x3c, StringPoolSize

        Size of the names of the drivers in bytes.
        """
    @property
    def ofs_broken_driver(self) -> int:
        """u4 at 0x40, BrokenDriverOffset

        Offset of the name of the driver that is held responsible, as
        `dump_string`.
        """
    @property
    def triage_options(self) -> int:
        """u4 at 0x44, TriageOptions

        Options of the dump; combination of `triage_option_masks`. A value of
        0xffffffff means that there are none.
        """
    @property
    def top_of_stack(self) -> int:
        """u8 at 0x48, TopOfStack

        Virtual address of the first saved byte of the stack, which is the
        lowest: the stack pointer when the machine stopped.
        """
    @property
    def ofs_bstore(self) -> int:
        """u4 at 0x50, ArchitectureSpecific.Ia64.BStoreOffset

        Offset of the saved part of the register stack of an Itanium.
        """
    @property
    def len_bstore(self) -> int:
        """u4 at 0x54, ArchitectureSpecific.Ia64.SizeOfBStore

        Size of the saved part of the register stack in bytes.
        """
    @property
    def limit_of_bstore(self) -> int:
        """u8 at 0x58, ArchitectureSpecific.Ia64.LimitOfBStore

        Virtual address of the limit of the register stack.
        """
    @property
    def data_page_address(self) -> int:
        """u8 at 0x60, DataPageAddress

        Virtual address of the page that the fault was about.
        """
    @property
    def ofs_data_page(self) -> int:
        """u4 at 0x68, DataPageOffset

        Offset of the page that the fault was about.
        """
    @property
    def len_data_page(self) -> int:
        """u4 at 0x6c, DataPageSize

        Size of what is stored of that page in bytes.
        """
    @property
    def ofs_debugger_data(self) -> int:
        """u4 at 0x70, DebuggerDataOffset

        Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
        """
    @property
    def len_debugger_data(self) -> int:
        """u4 at 0x74, DebuggerDataSize

        Size of the debugger data block in bytes.
        """
    @property
    def ofs_data_blocks(self) -> int:
        """u4 at 0x78, DataBlocksOffset

        Offset of the table of data blocks, one `triage_data_block64` after
        another.
        """
    @property
    def num_data_blocks(self) -> int:
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
    def mm_storage(self) -> DumpMmStorage64 | None:
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
    def unloaded_drivers(self) -> tuple[UnloadedDriver64, ...] | None:
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
    def drivers(self) -> tuple[DriverEntry64, ...] | None:
        """driver_entry64[]

        Loaded drivers in the order of their loading, if the file has the
        whole table.
        """
    @property
    def broken_driver(self) -> DumpString | None:
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
    def data_blocks(self) -> tuple[TriageDataBlock64, ...] | None:
        """triage_data_block64[]

        Pieces of virtual memory, in no order, if the file has the whole table.
        """
    @property
    def triage_option_overflowed(self) -> bool:
        """calculated, TRIAGE_OPTION_OVERFLOWED

        Bit 8 of `triage_options`: there was not enough room for all that was to be
        stored. False where all bits are set, which means that there are no options.
        """

class TriageDump32(Record):
    """Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
    `triage_dump64`, whose names it has. After declarations of the structure; not
    seen in a file.

    Windows calls it `TRIAGE_DUMP32`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def service_pack_build(self) -> int:
        """u4 at 0x0, ServicePackBuild"""
    @property
    def size_of_dump(self) -> int:
        """u4 at 0x4, SizeOfDump

        Offset of the end of the triage dump, behind the mark.
        """
    @property
    def ofs_valid_mark(self) -> int:
        """u4 at 0x8, ValidOffset

        Offset of the last four bytes of the triage dump.
        """
    @property
    def ofs_context(self) -> int:
        """u4 at 0xc, ContextOffset

        Offset of the processor's context, 0x320: the one in the header.
        """
    @property
    def ofs_exception(self) -> int:
        """u4 at 0x10, ExceptionOffset

        Offset of the exception record, 0x7d0: the one in the header.
        """
    @property
    def ofs_mm_storage(self) -> int:
        """u4 at 0x14, MmOffset

        Offset of the memory manager's figures.
        """
    @property
    def ofs_unloaded_drivers(self) -> int:
        """u4 at 0x18, UnloadedDriversOffset

        Offset of the number of unloaded drivers, whose table follows it.
        """
    @property
    def ofs_prcb(self) -> int:
        """u4 at 0x1c, PrcbOffset

        Offset of the image of the processor's control block (`KPRCB`).
        """
    @property
    def ofs_process(self) -> int:
        """u4 at 0x20, ProcessOffset

        Offset of the image of the current process (`EPROCESS`).
        """
    @property
    def ofs_thread(self) -> int:
        """u4 at 0x24, ThreadOffset

        Offset of the image of the current thread (`ETHREAD`).
        """
    @property
    def ofs_call_stack(self) -> int:
        """u4 at 0x28, CallStackOffset

        Offset of the saved part of the stack.
        """
    @property
    def len_call_stack(self) -> int:
        """u4 at 0x2c, SizeOfCallStack

        Size of the saved part of the stack in bytes.
        """
    @property
    def ofs_driver_list(self) -> int:
        """u4 at 0x30, DriverListOffset

        Offset of the table of loaded drivers, one `driver_entry32` after another.
        """
    @property
    def num_drivers(self) -> int:
        """u4 at 0x34, DriverCount

        Number of loaded drivers, the kernel itself among them.
        """
    @property
    def ofs_string_pool(self) -> int:
        """u4 at 0x38, StringPoolOffset

        Offset of the names of the drivers, one `dump_string` after another.
        """
    @property
    def len_string_pool(self) -> int:
        """u4 at 0x3c, StringPoolSize

        Size of the names of the drivers in bytes.
        """
    @property
    def ofs_broken_driver(self) -> int:
        """u4 at 0x40, BrokenDriverOffset

        Offset of the name of the driver that is held responsible, as
        `dump_string`.
        """
    @property
    def triage_options(self) -> int:
        """u4 at 0x44, TriageOptions

        Options of the dump; combination of `triage_option_masks`. A value of
        0xffffffff means that there are none.
        """
    @property
    def top_of_stack(self) -> int:
        """u4 at 0x48, TopOfStack

        Virtual address of the first saved byte of the stack, which is the
        lowest: the stack pointer when the machine stopped.
        """
    @property
    def data_page_address(self) -> int:
        """u4 at 0x4c, DataPageAddress

        Virtual address of the page that the fault was about.
        """
    @property
    def ofs_data_page(self) -> int:
        """u4 at 0x50, DataPageOffset

        Offset of the page that the fault was about.
        """
    @property
    def len_data_page(self) -> int:
        """u4 at 0x54, DataPageSize

        Size of what is stored of that page in bytes.
        """
    @property
    def ofs_debugger_data(self) -> int:
        """u4 at 0x58, DebuggerDataOffset

        Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
        """
    @property
    def len_debugger_data(self) -> int:
        """u4 at 0x5c, DebuggerDataSize

        Size of the debugger data block in bytes.
        """
    @property
    def ofs_data_blocks(self) -> int:
        """u4 at 0x60, DataBlocksOffset

        Offset of the table of data blocks. Sources disagree on the size of
        its entries, see `triage_data_block32`.
        """
    @property
    def num_data_blocks(self) -> int:
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
    def mm_storage(self) -> DumpMmStorage32 | None:
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
    def unloaded_drivers(self) -> tuple[UnloadedDriver32, ...] | None:
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
    def drivers(self) -> tuple[DriverEntry32, ...] | None:
        """driver_entry32[]

        Loaded drivers in the order of their loading, if the file has the
        whole table.
        """
    @property
    def broken_driver(self) -> DumpString | None:
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

class DumpMmStorage64(Record):
    """Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
    Zero behind `len_storage` in dumps that the debugger engine wrote.

    Windows calls it `DUMP_MM_STORAGE64`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def version(self) -> int:
        """u4 at 0x0, Version

        Version of this structure, 1.
        """
    @property
    def len_storage(self) -> int:
        """u4 at 0x4, Size

        Size of this structure in bytes, 0x50.
        """
    @property
    def mm_special_pool_tag(self) -> int:
        """u4 at 0x8, MmSpecialPoolTag

        Tag of allocations that go to the special pool.
        """
    @property
    def mi_triage_action_taken(self) -> int:
        """u4 at 0xc, MiTriageActionTaken"""
    @property
    def mm_verify_driver_level(self) -> int:
        """u4 at 0x10, MmVerifyDriverLevel

        Checks that the driver verifier makes, as flags.
        """
    @property
    def kernel_verifier(self) -> int:
        """u4 at 0x14, KernelVerifier

        Whether the kernel itself is verified.
        """
    @property
    def mm_maximum_non_paged_pool(self) -> int:
        """u8 at 0x18, MmMaximumNonPagedPool

        Limit of the non-paged pool.
        """
    @property
    def mm_allocated_non_paged_pool(self) -> int:
        """u8 at 0x20, MmAllocatedNonPagedPool

        Non-paged pool in use.
        """
    @property
    def paged_pool_maximum(self) -> int:
        """u8 at 0x28, PagedPoolMaximum

        Limit of the paged pool.
        """
    @property
    def paged_pool_allocated(self) -> int:
        """u8 at 0x30, PagedPoolAllocated

        Paged pool in use.
        """
    @property
    def committed_pages(self) -> int:
        """u8 at 0x38, CommittedPages

        Committed memory.
        """
    @property
    def committed_pages_peak(self) -> int:
        """u8 at 0x40, CommittedPagesPeak

        The most memory that was committed at a time.
        """
    @property
    def commit_limit_maximum(self) -> int:
        """u8 at 0x48, CommitLimitMaximum

        Limit of committed memory.
        """

class DumpMmStorage32(Record):
    """Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
    After declarations of the structure; not seen in a file.

    Windows calls it `DUMP_MM_STORAGE32`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def version(self) -> int:
        """u4 at 0x0, Version

        Version of this structure, 1.
        """
    @property
    def len_storage(self) -> int:
        """u4 at 0x4, Size

        Size of this structure in bytes, 0x34.
        """
    @property
    def mm_special_pool_tag(self) -> int:
        """u4 at 0x8, MmSpecialPoolTag

        Tag of allocations that go to the special pool.
        """
    @property
    def mi_triage_action_taken(self) -> int:
        """u4 at 0xc, MiTriageActionTaken"""
    @property
    def mm_verify_driver_level(self) -> int:
        """u4 at 0x10, MmVerifyDriverLevel

        Checks that the driver verifier makes, as flags.
        """
    @property
    def kernel_verifier(self) -> int:
        """u4 at 0x14, KernelVerifier

        Whether the kernel itself is verified.
        """
    @property
    def mm_maximum_non_paged_pool(self) -> int:
        """u4 at 0x18, MmMaximumNonPagedPool

        Limit of the non-paged pool.
        """
    @property
    def mm_allocated_non_paged_pool(self) -> int:
        """u4 at 0x1c, MmAllocatedNonPagedPool

        Non-paged pool in use.
        """
    @property
    def paged_pool_maximum(self) -> int:
        """u4 at 0x20, PagedPoolMaximum

        Limit of the paged pool.
        """
    @property
    def paged_pool_allocated(self) -> int:
        """u4 at 0x24, PagedPoolAllocated

        Paged pool in use.
        """
    @property
    def committed_pages(self) -> int:
        """u4 at 0x28, CommittedPages

        Committed memory.
        """
    @property
    def committed_pages_peak(self) -> int:
        """u4 at 0x2c, CommittedPagesPeak

        The most memory that was committed at a time.
        """
    @property
    def commit_limit_maximum(self) -> int:
        """u4 at 0x30, CommitLimitMaximum

        Limit of committed memory.
        """

class UnloadedDriver64(Record):
    """Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).

    Windows calls it `DUMP_UNLOADED_DRIVERS64`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def name(self) -> UnicodeString64:
        """unicode_string64 at 0x0, Name

        Name of the driver. Its length is that of `driver_name`, at most 24;
        its buffer is 0 or the address that the text had.
        """
    @property
    def driver_name(self) -> bytes:
        """24 bytes at 0x10, DriverName

        Name of the driver as UTF-16LE text, cut off after twelve characters.
        Not ended by a zero character if it has twelve.
        """
    @property
    def start_address(self) -> int:
        """u8 at 0x28, StartAddress

        Virtual address where it was loaded.
        """
    @property
    def end_address(self) -> int:
        """u8 at 0x30, EndAddress

        Virtual address of its end.
        """

class UnloadedDriver32(Record):
    """Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
    After declarations of the structure; not seen in a file.

    Windows calls it `DUMP_UNLOADED_DRIVERS32`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def name(self) -> UnicodeString32:
        """unicode_string32 at 0x0, Name

        Name of the driver. Its length is that of `driver_name`, at most 24;
        its buffer is 0 or the address that the text had.
        """
    @property
    def driver_name(self) -> bytes:
        """24 bytes at 0x8, DriverName

        Name of the driver as UTF-16LE text, cut off after twelve characters.
        Not ended by a zero character if it has twelve.
        """
    @property
    def start_address(self) -> int:
        """u4 at 0x20, StartAddress

        Virtual address where it was loaded.
        """
    @property
    def end_address(self) -> int:
        """u4 at 0x24, EndAddress

        Virtual address of its end.
        """

class DriverEntry64(Record):
    """Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
    offset of a name and an entry of the kernel's module list in the shape that it
    had in old versions of Windows. Dumps that the debugger engine wrote have the
    name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.

    Windows calls it `DUMP_DRIVER_ENTRY64`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def ofs_driver_name(self) -> int:
        """u4 at 0x0, DriverNameOffset

        Offset of the name from the start of the file, a `dump_string`. It is
        the base name or the whole path.
        """
    @property
    def in_load_order_flink(self) -> int:
        """u8 at 0x8, LdrEntry.InLoadOrderLinks.Flink

        Virtual address of the next entry of the module list.
        """
    @property
    def in_load_order_blink(self) -> int:
        """u8 at 0x10, LdrEntry.InLoadOrderLinks.Blink

        Virtual address of the previous entry of the module list.
        """
    @property
    def exception_table(self) -> int:
        """u8 at 0x18, LdrEntry.ExceptionTable

        Virtual address of the table of exception handlers.
        """
    @property
    def exception_table_size(self) -> int:
        """u4 at 0x20, LdrEntry.ExceptionTableSize

        Size of the table of exception handlers in bytes.
        """
    @property
    def gp_value(self) -> int:
        """u8 at 0x28, LdrEntry.GpValue

        Value of the global pointer, a register of Itanium.
        """
    @property
    def non_paged_debug_info(self) -> int:
        """u8 at 0x30, LdrEntry.NonPagedDebugInfo

        Virtual address of debugging information, or 0.
        """
    @property
    def dll_base(self) -> int:
        """u8 at 0x38, LdrEntry.DllBase

        Virtual address where the driver is loaded.
        """
    @property
    def entry_point(self) -> int:
        """u8 at 0x40, LdrEntry.EntryPoint

        Virtual address of its entry point.
        """
    @property
    def size_of_image(self) -> int:
        """u4 at 0x48, LdrEntry.SizeOfImage

        Size of the loaded driver in bytes.
        """
    @property
    def full_dll_name(self) -> UnicodeString64:
        """unicode_string64 at 0x50, LdrEntry.FullDllName

        Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
    @property
    def base_dll_name(self) -> UnicodeString64:
        """unicode_string64 at 0x60, LdrEntry.BaseDllName

        Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
    @property
    def flags(self) -> int:
        """u4 at 0x70, LdrEntry.Flags"""
    @property
    def load_count(self) -> int:
        """u2 at 0x74, LdrEntry.LoadCount

        How often it is in use.
        """
    @property
    def section_pointer(self) -> int:
        """u8 at 0x78, LdrEntry.SectionPointer

        Virtual address of the section object, or 0.
        """
    @property
    def check_sum(self) -> int:
        """u4 at 0x80, LdrEntry.CheckSum

        Checksum in the header of the image; 0 if that was paged out.
        """
    @property
    def time_date_stamp(self) -> int:
        """u4 at 0x88, LdrEntry.TimeDateStamp

        Time stamp in the header of the image, seconds since 1970-01-01 00:00
        UTC; or a hash, or 0 if the header was paged out.
        """

class DriverEntry32(Record):
    """Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
    `driver_entry64`, whose names it has. After declarations of the structure;
    not seen in a file.

    Windows calls it `DUMP_DRIVER_ENTRY32`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def ofs_driver_name(self) -> int:
        """u4 at 0x0, DriverNameOffset

        Offset of the name from the start of the file, a `dump_string`. It is
        the base name or the whole path.
        """
    @property
    def in_load_order_flink(self) -> int:
        """u4 at 0x4, LdrEntry.InLoadOrderLinks.Flink

        Virtual address of the next entry of the module list.
        """
    @property
    def in_load_order_blink(self) -> int:
        """u4 at 0x8, LdrEntry.InLoadOrderLinks.Blink

        Virtual address of the previous entry of the module list.
        """
    @property
    def exception_table(self) -> int:
        """u4 at 0xc, LdrEntry.ExceptionTable

        Virtual address of the table of exception handlers.
        """
    @property
    def exception_table_size(self) -> int:
        """u4 at 0x10, LdrEntry.ExceptionTableSize

        Size of the table of exception handlers in bytes.
        """
    @property
    def gp_value(self) -> int:
        """u4 at 0x14, LdrEntry.GpValue

        Value of the global pointer, a register of Itanium.
        """
    @property
    def non_paged_debug_info(self) -> int:
        """u4 at 0x18, LdrEntry.NonPagedDebugInfo

        Virtual address of debugging information, or 0.
        """
    @property
    def dll_base(self) -> int:
        """u4 at 0x1c, LdrEntry.DllBase

        Virtual address where the driver is loaded.
        """
    @property
    def entry_point(self) -> int:
        """u4 at 0x20, LdrEntry.EntryPoint

        Virtual address of its entry point.
        """
    @property
    def size_of_image(self) -> int:
        """u4 at 0x24, LdrEntry.SizeOfImage

        Size of the loaded driver in bytes.
        """
    @property
    def full_dll_name(self) -> UnicodeString32:
        """unicode_string32 at 0x28, LdrEntry.FullDllName

        Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
    @property
    def base_dll_name(self) -> UnicodeString32:
        """unicode_string32 at 0x30, LdrEntry.BaseDllName

        Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
        """
    @property
    def flags(self) -> int:
        """u4 at 0x38, LdrEntry.Flags"""
    @property
    def load_count(self) -> int:
        """u2 at 0x3c, LdrEntry.LoadCount

        How often it is in use.
        """
    @property
    def section_pointer(self) -> int:
        """u4 at 0x40, LdrEntry.SectionPointer

        Virtual address of the section object, or 0.
        """
    @property
    def check_sum(self) -> int:
        """u4 at 0x44, LdrEntry.CheckSum

        Checksum in the header of the image; 0 if that was paged out.
        """
    @property
    def time_date_stamp(self) -> int:
        """u4 at 0x48, LdrEntry.TimeDateStamp

        Time stamp in the header of the image, seconds since 1970-01-01 00:00
        UTC; or a hash, or 0 if the header was paged out.
        """

class UnicodeString64(Record):
    """Text in the memory of a 64-bit machine, of which the dump may have nothing.

    Windows calls it `UNICODE_STRING`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
    """

    @property
    def length(self) -> int:
        """u2 at 0x0, Length

        Size of the text in bytes.
        """
    @property
    def maximum_length(self) -> int:
        """u2 at 0x2, MaximumLength

        Size of the buffer in bytes.
        """
    @property
    def buffer(self) -> int:
        """u8 at 0x8, Buffer

        Virtual address of the text.
        """

class UnicodeString32(Record):
    """Text in the memory of a 32-bit machine, of which the dump may have nothing.

    Windows calls it `UNICODE_STRING`.

    References:
        https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
    """

    @property
    def length(self) -> int:
        """u2 at 0x0, Length

        Size of the text in bytes.
        """
    @property
    def maximum_length(self) -> int:
        """u2 at 0x2, MaximumLength

        Size of the buffer in bytes.
        """
    @property
    def buffer(self) -> int:
        """u4 at 0x4, Buffer

        Virtual address of the text.
        """

class DumpString(Record):
    """Text with its length, in the string pool of a triage dump. A zero character
    follows, and zeros to the next offset divisible by eight.

    Windows calls it `DUMP_STRING`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def num_chars(self) -> int:
        """u4 at 0x0, Length

        Number of UTF-16 code units in `text`, which are two bytes each; the zero
        character is not counted.
        """
    @property
    def text(self) -> bytes:
        """(num_chars.as<u8> * 2).as<u8> bytes at 0x4, Buffer

        UTF-16LE text, which need not be valid.
        """

class TriageDataBlock64(Record):
    """Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
    pieces are of any size and alignment; few overlap, with the same bytes in
    both.

    Windows calls it `TRIAGE_DATA_BLOCK`.

    References:
        https://github.com/can1357/selene
        https://github.com/rizinorg/rizin
    """

    @property
    def address(self) -> int:
        """u8 at 0x0, Address

        Virtual address of the first byte.
        """
    @property
    def ofs_data(self) -> int:
        """u4 at 0x8, Offset

        Offset of the first byte from the start of the file.
        """
    @property
    def len_data(self) -> int:
        """u4 at 0xc, Size

        Size in bytes.
        """

class TriageDataBlock32(Record):
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

    @property
    def address(self) -> int:
        """u4 at 0x0, Address

        Virtual address of the first byte.
        """
    @property
    def ofs_data(self) -> int:
        """u4 at 0x4, Offset

        Offset of the first byte from the start of the file.
        """
    @property
    def len_data(self) -> int:
        """u4 at 0x8, Size

        Size in bytes.
        """

class BlobFileHeader(Record):
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

    @property
    def signature1(self) -> bytes:
        """the bytes Dump at 0x0, Signature1"""
    @property
    def signature2(self) -> bytes:
        """the bytes Blob at 0x4, Signature2"""
    @property
    def header_size(self) -> int:
        """u4 at 0x8, HeaderSize

        Size of this header in bytes, 0x10.
        """
    @property
    def build_number(self) -> int:
        """u4 at 0xc, BuildNumber

        Build number of Windows in the lower 28 bits; the upper four are 0xf for a
        free (release) build of the kernel.
        """

class BlobHeader(Record):
    """Head of a blob of secondary data (0x20 bytes). Padding, the data and more
    padding follow, then the next header. Nothing need be aligned.

    Windows calls it `DUMP_BLOB_HEADER`.

    References:
        https://github.com/can1357/selene
        https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
    """

    @property
    def header_size(self) -> int:
        """u4 at 0x0, HeaderSize

        Size of this header in bytes, 0x20; another value ends the chain.
        """
    @property
    def tag(self) -> bytes:
        """16 bytes at 0x4, Tag

        GUID that tells whose data it is, in the byte order of Windows: numbers
        of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
        Several blobs of a file may have the same.
        """
    @property
    def data_size(self) -> int:
        """u4 at 0x14, DataSize

        Size of the data in bytes.
        """
    @property
    def pre_pad(self) -> int:
        """u4 at 0x18, PrePad

        Bytes between this header and the data.
        """
    @property
    def post_pad(self) -> int:
        """u4 at 0x1c, PostPad

        Bytes between the data and the next header.
        """

class WindowsKernelDump(Record):
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

    @property
    def signature(self) -> bytes:
        """the bytes PAGE at 0x0, Signature"""
    @property
    def valid_dump(self) -> _Compiled.ValidDumps | int:
        """u4 of valid_dumps at 0x4, ValidDump

        Tells the header of a 64-bit machine from that of a 32-bit one.
        """
    @property
    def header(self) -> Header64 | Header32:
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
    def kind(self) -> _Compiled.DumpTypes | int:
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
    def bitmap_header(self) -> BitmapHeader | None:
        """bitmap_header

        What follows the header of a bitmap dump.
        """
    @property
    def summary_header(self) -> SummaryHeader | None:
        """summary_header

        What follows the header of a summary dump.
        """
    @property
    def rdmp_header(self) -> RdmpHeader | None:
        """rdmp_header

        What follows the header of a range dump.
        """
    @property
    def triage(self) -> TriageDump64 | TriageDump32 | None:
        """triage_dump64 or triage_dump32 by valid_dump

        What follows the header of a triage dump, the directory of its parts.
        """

Header: TypeAlias = Header64 | Header32
Context: TypeAlias = ContextX64 | ContextX86 | ContextArm64 | ContextArm
ExceptionRecord: TypeAlias = ExceptionRecord64 | ExceptionRecord32
TriageDump: TypeAlias = TriageDump64 | TriageDump32

@overload
def view(raw: _Compiled.Header64) -> Header64: ...
@overload
def view(raw: _Compiled.HeaderExtension) -> HeaderExtension: ...
@overload
def view(raw: _Compiled.Header32) -> Header32: ...
@overload
def view(raw: _Compiled.PhysicalMemoryDescriptor64) -> PhysicalMemoryDescriptor64: ...
@overload
def view(raw: _Compiled.PhysicalMemoryRun64) -> PhysicalMemoryRun64: ...
@overload
def view(raw: _Compiled.PhysicalMemoryDescriptor32) -> PhysicalMemoryDescriptor32: ...
@overload
def view(raw: _Compiled.PhysicalMemoryRun32) -> PhysicalMemoryRun32: ...
@overload
def view(raw: _Compiled.ContextX64) -> ContextX64: ...
@overload
def view(raw: _Compiled.ContextArm64) -> ContextArm64: ...
@overload
def view(raw: _Compiled.ContextX86) -> ContextX86: ...
@overload
def view(raw: _Compiled.ContextArm) -> ContextArm: ...
@overload
def view(raw: _Compiled.ExceptionRecord64) -> ExceptionRecord64: ...
@overload
def view(raw: _Compiled.ExceptionRecord32) -> ExceptionRecord32: ...
@overload
def view(raw: _Compiled.BitmapHeader) -> BitmapHeader: ...
@overload
def view(raw: _Compiled.SummaryHeader) -> SummaryHeader: ...
@overload
def view(raw: _Compiled.RdmpHeader) -> RdmpHeader: ...
@overload
def view(raw: _Compiled.PfnRange) -> PfnRange: ...
@overload
def view(raw: _Compiled.TriageDump64) -> TriageDump64: ...
@overload
def view(raw: _Compiled.TriageDump32) -> TriageDump32: ...
@overload
def view(raw: _Compiled.DumpMmStorage64) -> DumpMmStorage64: ...
@overload
def view(raw: _Compiled.DumpMmStorage32) -> DumpMmStorage32: ...
@overload
def view(raw: _Compiled.UnloadedDriver64) -> UnloadedDriver64: ...
@overload
def view(raw: _Compiled.UnloadedDriver32) -> UnloadedDriver32: ...
@overload
def view(raw: _Compiled.DriverEntry64) -> DriverEntry64: ...
@overload
def view(raw: _Compiled.DriverEntry32) -> DriverEntry32: ...
@overload
def view(raw: _Compiled.UnicodeString64) -> UnicodeString64: ...
@overload
def view(raw: _Compiled.UnicodeString32) -> UnicodeString32: ...
@overload
def view(raw: _Compiled.DumpString) -> DumpString: ...
@overload
def view(raw: _Compiled.TriageDataBlock64) -> TriageDataBlock64: ...
@overload
def view(raw: _Compiled.TriageDataBlock32) -> TriageDataBlock32: ...
@overload
def view(raw: _Compiled.BlobFileHeader) -> BlobFileHeader: ...
@overload
def view(raw: _Compiled.BlobHeader) -> BlobHeader: ...
@overload
def view(raw: _Compiled) -> WindowsKernelDump: ...
