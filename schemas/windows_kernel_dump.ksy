meta:
  id: windows_kernel_dump
  title: Windows kernel crash dump
  application: Microsoft Windows
  file-extension: dmp
  tags:
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
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
doc-ref:
  - https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
  - https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/varieties-of-kernel-mode-dump-files
-webide-representation: '{valid_dump}'
seq:
  - id: signature
    -orig-id: Signature
    contents: PAGE
  - id: valid_dump
    -orig-id: ValidDump
    type: u4
    enum: valid_dumps
    valid:
      any-of:
        - valid_dumps::dump64
        - valid_dumps::dump32
    doc: Tells the header of a 64-bit machine from that of a 32-bit one.
  - id: header
    size: len_header - 8
    type:
      switch-on: valid_dump
      cases:
        'valid_dumps::dump64': header64
        'valid_dumps::dump32': header32
    doc: The rest of the header, without `signature` and `valid_dump`.
instances:
  len_header:
    value: 'valid_dump == valid_dumps::dump64 ? 0x2000 : 0x1000'
    doc: Size of the header with its signatures; offset of what follows it.
  len_page:
    value: 0x1000
    doc: Size of a page of physical memory, the unit of all page numbers.
  kind:
    value: |
      valid_dump == valid_dumps::dump64
        ? header.as<header64>.dump_type
        : header.as<header32>.dump_type
    doc: What follows the header, which is the `dump_type` of either header.
  ofs_pages:
    value: len_header
    doc: |
      Offset of the first page in a full dump. The other kinds tell their own:
      `bitmap_header.first_page`, `summary_header.first_page` and
      `rdmp_header.first_page_offset`.
  bitmap_header:
    pos: len_header
    type: bitmap_header
    if: |
      kind == dump_types::bitmap_full or
      kind == dump_types::bitmap_kernel or
      kind == dump_types::automatic
    doc: What follows the header of a bitmap dump.
  summary_header:
    pos: len_header
    type: summary_header
    if: kind == dump_types::summary
    doc: What follows the header of a summary dump.
  rdmp_header:
    pos: len_header
    type: rdmp_header
    if: |
      valid_dump == valid_dumps::dump64 and (
        kind == dump_types::kernel_memory or
        kind == dump_types::kernel_and_user_memory or
        kind == dump_types::complete_memory
      )
    doc: What follows the header of a range dump.
  triage:
    pos: len_header
    type:
      switch-on: valid_dump
      cases:
        'valid_dumps::dump64': triage_dump64
        'valid_dumps::dump32': triage_dump32
    if: kind == dump_types::triage
    doc: What follows the header of a triage dump, the directory of its parts.
types:
  header64:
    -orig-id: DUMP_HEADER64
    doc: |
      Header of a 64-bit machine (0x2000 bytes), from behind `signature` and
      `valid_dump` on. The same for all 64-bit processors; only
      `context_record` differs.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    seq:
      - id: major_version
        -orig-id: MajorVersion
        type: u4
        doc: |
          0xf for a free (release) build of the kernel, 0xc for a checked
          (debug) build; not the version number of Windows.
      - id: minor_version
        -orig-id: MinorVersion
        type: u4
        doc: Build number of Windows, such as 19041.
      - id: directory_table_base
        -orig-id: DirectoryTableBase
        type: u8
        doc: |
          Physical address of the root of the page tables: CR3 on x64, the base
          in TTBR0_EL1 on ARM64. Its low twelve bits may carry flags or a
          process-context identifier.
      - id: pfn_database
        -orig-id: PfnDataBase
        type: u8
        doc: |
          Virtual address of the page frame number database. Some writers store
          the address of the kernel variable that points to it instead.
      - id: ps_loaded_module_list
        -orig-id: PsLoadedModuleList
        type: u8
        doc: Virtual address of the head of the list of loaded kernel modules.
      - id: ps_active_process_head
        -orig-id: PsActiveProcessHead
        type: u8
        doc: Virtual address of the head of the list of processes.
      - id: machine_image_type
        -orig-id: MachineImageType
        type: u4
        enum: machine_types
        doc: Architecture of the processor, which tells the layout of `context_record`.
      - id: number_processors
        -orig-id: NumberProcessors
        type: u4
      - id: bug_check_code
        -orig-id: BugCheckCode
        type: u4
        doc: |
          Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
          0x7e.
        doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
      - size: 4
        doc: Aligns the next field; keeps the fill pattern.
      - id: bug_check_code_parameters
        -orig-id: BugCheckParameter1
        type: u8
        repeat: expr
        repeat-expr: 4
        doc: |
          The four parameters of the bug check. A 32-bit status code among them
          may or may not be sign-extended.
      - id: version_user
        -orig-id: VersionUser
        size: 32
        doc: Unused text; zeros or the fill pattern in practice.
      - id: kd_debugger_data_block
        -orig-id: KdDebuggerDataBlock
        type: u8
        doc: |
          Virtual address of the kernel's debugger data block
          (`KDDEBUGGER_DATA64`), from which a debugger finds everything else.
      - id: physical_memory_block
        -orig-id: PhysicalMemoryBlock
        size: 704
        type: physical_memory_descriptor64
        doc: |
          The physical memory of the machine. It tells where the pages of a full
          dump are; other kinds have it for information or not at all. Windows
          declares 700 bytes; the last four align the next field and mostly keep
          the fill pattern.
      - id: context_record
        -orig-id: ContextRecord
        size: 3000
        type:
          switch-on: machine_image_type
          cases:
            'machine_types::amd64': context_x64
            'machine_types::arm64': context_arm64
        doc: |
          Registers of the processor that stopped the machine, in the layout of
          its architecture. Raw bytes for architectures without a type here.
      - id: exception
        -orig-id: Exception
        type: exception_record64
        doc: |
          The exception that led to the dump. Windows stores a breakpoint
          (0x80000003) here whatever the cause; the original exception is
          reached through `bug_check_code_parameters`.
      - id: dump_type
        -orig-id: DumpType
        type: u4
        enum: dump_types
        doc: |
          What follows the header. Some tools leave the fill pattern in a full
          dump.
      - size: 4
        doc: Aligns the next field; keeps the fill pattern.
      - id: required_dump_space
        -orig-id: RequiredDumpSpace
        type: s8
        doc: |
          Bytes that the writer asked for. Equal to the size of the file for
          some writers, larger or smaller for others.
      - id: system_time
        -orig-id: SystemTime
        type: s8
        doc: |
          Time of the dump as a Windows FILETIME: intervals of 100 ns since
          1601-01-01 00:00 UTC.
        doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime
      - id: comment
        -orig-id: Comment
        size: 128
        doc: Text of the writer, ended by a zero byte, or the fill pattern.
      - id: system_up_time
        -orig-id: SystemUpTime
        type: s8
        doc: Time since the start of the machine, in intervals of 100 ns.
      - id: minidump_fields
        -orig-id: MiniDumpFields
        type: u4
        doc: |
          Parts that a triage dump holds; combination of `minidump_field_masks`.
          Does not tell a triage dump from others: it may be set in all. The bits
          are `minidump_field_context` and those after it.
      - id: secondary_data_state
        -orig-id: SecondaryDataState
        type: u4
        doc: |
          State of the data that drivers added behind the dump. Does not tell
          whether there is any.
      - id: product_type
        -orig-id: ProductType
        type: u4
        enum: product_types
      - id: suite_mask
        -orig-id: SuiteMask
        type: u4
        doc: |
          Product suites of the installation; combination of `suite_masks`. The bits
          are `suite_small_business` and those after it.
        doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw
      - id: writer_status
        -orig-id: WriterStatus
        type: u4
        doc: What the writer has to say of its work; 0 is success.
      - -orig-id: Unused1
        size: 1
      - id: kd_secondary_version
        -orig-id: KdSecondaryVersion
        type: u1
        doc: |
          Revision of the debugger interface: 0 and 1 are obsolete layouts of
          the x64 context, 2 is the present one. 0x41 is the fill pattern.
        doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h
      - id: paging_levels
        -orig-id: Unused[0]
        type: u1
        doc: |
          Presumably the levels of the page tables, 4 or 5. That is inferred from
          dumps of build 26100, which have 4 here; public headers declare the byte
          as unused, and older builds leave the fill pattern, 0x47.
      - -orig-id: Unused[1]
        size: 1
      - id: attributes
        -orig-id: Attributes
        type: u4
        doc: |
          How and when the dump was made; combination of `attribute_masks`.
          Older writers leave the fill pattern, which is told apart by
          `attributes_written`. The bits are `attribute_hiber_crash` and those
          after it.
      - id: boot_id
        -orig-id: BootId
        type: u4
        doc: Number of times the installation was started.
    instances:
      len_extension:
        pos: 0x1050
        type: u4
        doc: |
          0x298 if `extension` is there, the fill pattern or 0 if not. It lies at
          offset 0x1058 of the file, where public headers have a reserved area.
      extension:
        pos: 0x1050
        type: header_extension
        if: len_extension == 0x298
        doc: What build 26100 stores in the reserved area.
      attributes_written:
        value: attributes != 0x45474150
        doc: |
          Whether `attributes` was written: false if it has the fill pattern, whose bits
          mean nothing.
      attribute_hiber_crash:
        -orig-id: HiberCrash
        value: attributes_written and (attributes & 0x1) != 0
        doc: |
          Bit 0 of `attributes`: the machine stopped while it was hibernating or
          resuming.
      attribute_dump_device_power_off:
        -orig-id: DumpDevicePowerOff
        value: attributes_written and (attributes & 0x2) != 0
        doc: |
          Bit 1 of `attributes`: the device that takes the dump was without power.
      attribute_insufficient_dumpfile_size:
        -orig-id: InsufficientDumpfileSize
        value: attributes_written and (attributes & 0x4) != 0
        doc: |
          Bit 2 of `attributes`: the file was too small for the dump.
      attribute_kernel_generated_triage_dump:
        -orig-id: KernelGeneratedTriageDump
        value: attributes_written and (attributes & 0x8) != 0
        doc: |
          Bit 3 of `attributes`: the kernel itself wrote a triage dump.
      attribute_live_dump_generated_dump:
        -orig-id: LiveDumpGeneratedDump
        value: attributes_written and (attributes & 0x10) != 0
        doc: |
          Bit 4 of `attributes`: memory was taken while the machine went on running.
      attribute_dump_is_generated_offline:
        -orig-id: DumpIsGeneratedOffline
        value: attributes_written and (attributes & 0x20) != 0
        doc: Bit 5 of `attributes`.
      attribute_filter_dump_file:
        -orig-id: FilterDumpFile
        value: attributes_written and (attributes & 0x40) != 0
        doc: Bit 6 of `attributes`.
      attribute_early_boot_crash:
        -orig-id: EarlyBootCrash
        value: attributes_written and (attributes & 0x80) != 0
        doc: |
          Bit 7 of `attributes`: the machine stopped while it was starting.
      attribute_encrypted_dump_data:
        -orig-id: EncryptedDumpData
        value: attributes_written and (attributes & 0x100) != 0
        doc: |
          Bit 8 of `attributes`: all but the header is encrypted.
      attribute_decrypted_dump:
        -orig-id: DecryptedDump
        value: attributes_written and (attributes & 0x200) != 0
        doc: |
          Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
      minidump_fields_written:
        value: minidump_fields != 0x45474150
        doc: |
          Whether `minidump_fields` was written: false if it has the fill pattern, whose
          bits mean nothing.
      minidump_field_context:
        -orig-id: TRIAGE_DUMP_CONTEXT
        value: minidump_fields_written and (minidump_fields & 0x1) != 0
        doc: |
          Bit 0 of `minidump_fields`: registers of the processor.
      minidump_field_exception:
        -orig-id: TRIAGE_DUMP_EXCEPTION
        value: minidump_fields_written and (minidump_fields & 0x2) != 0
        doc: Bit 1 of `minidump_fields`.
      minidump_field_prcb:
        -orig-id: TRIAGE_DUMP_PRCB
        value: minidump_fields_written and (minidump_fields & 0x4) != 0
        doc: |
          Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
      minidump_field_process:
        -orig-id: TRIAGE_DUMP_PROCESS
        value: minidump_fields_written and (minidump_fields & 0x8) != 0
        doc: |
          Bit 3 of `minidump_fields`: current process (`EPROCESS`).
      minidump_field_thread:
        -orig-id: TRIAGE_DUMP_THREAD
        value: minidump_fields_written and (minidump_fields & 0x10) != 0
        doc: |
          Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
      minidump_field_stack:
        -orig-id: TRIAGE_DUMP_STACK
        value: minidump_fields_written and (minidump_fields & 0x20) != 0
        doc: |
          Bit 5 of `minidump_fields`: kernel stack of the current thread.
      minidump_field_driver_list:
        -orig-id: TRIAGE_DUMP_DRIVER_LIST
        value: minidump_fields_written and (minidump_fields & 0x40) != 0
        doc: Bit 6 of `minidump_fields`.
      minidump_field_broken_driver:
        -orig-id: TRIAGE_DUMP_BROKEN_DRIVER
        value: minidump_fields_written and (minidump_fields & 0x80) != 0
        doc: |
          Bit 7 of `minidump_fields`: name of the driver that is held responsible.
      minidump_field_mm_info:
        -orig-id: TRIAGE_DUMP_MMINFO
        value: minidump_fields_written and (minidump_fields & 0x100) != 0
        doc: |
          Bit 8 of `minidump_fields`: figures of the memory manager.
      minidump_field_data_page:
        -orig-id: TRIAGE_DUMP_DATAPAGE
        value: minidump_fields_written and (minidump_fields & 0x200) != 0
        doc: |
          Bit 9 of `minidump_fields`: the page that the fault was about.
      minidump_field_debugger_data:
        -orig-id: TRIAGE_DUMP_DEBUGGER_DATA
        value: minidump_fields_written and (minidump_fields & 0x400) != 0
        doc: |
          Bit 10 of `minidump_fields`: the kernel's debugger data block.
      minidump_field_data_blocks:
        -orig-id: TRIAGE_DUMP_DATA_BLOCKS
        value: minidump_fields_written and (minidump_fields & 0x800) != 0
        doc: |
          Bit 11 of `minidump_fields`: further pieces of memory.
      suite_mask_written:
        value: suite_mask != 0x45474150
        doc: |
          Whether `suite_mask` was written: false if it has the fill pattern, whose bits
          mean nothing.
      suite_small_business:
        -orig-id: VER_SUITE_SMALLBUSINESS
        value: suite_mask_written and (suite_mask & 0x1) != 0
        doc: Bit 0 of `suite_mask`.
      suite_enterprise:
        -orig-id: VER_SUITE_ENTERPRISE
        value: suite_mask_written and (suite_mask & 0x2) != 0
        doc: Bit 1 of `suite_mask`.
      suite_back_office:
        -orig-id: VER_SUITE_BACKOFFICE
        value: suite_mask_written and (suite_mask & 0x4) != 0
        doc: Bit 2 of `suite_mask`.
      suite_communications:
        -orig-id: VER_SUITE_COMMUNICATIONS
        value: suite_mask_written and (suite_mask & 0x8) != 0
        doc: Bit 3 of `suite_mask`.
      suite_terminal:
        -orig-id: VER_SUITE_TERMINAL
        value: suite_mask_written and (suite_mask & 0x10) != 0
        doc: |
          Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
          machine.
      suite_small_business_restricted:
        -orig-id: VER_SUITE_SMALLBUSINESS_RESTRICTED
        value: suite_mask_written and (suite_mask & 0x20) != 0
        doc: Bit 5 of `suite_mask`.
      suite_embedded_nt:
        -orig-id: VER_SUITE_EMBEDDEDNT
        value: suite_mask_written and (suite_mask & 0x40) != 0
        doc: Bit 6 of `suite_mask`.
      suite_datacenter:
        -orig-id: VER_SUITE_DATACENTER
        value: suite_mask_written and (suite_mask & 0x80) != 0
        doc: Bit 7 of `suite_mask`.
      suite_single_user_ts:
        -orig-id: VER_SUITE_SINGLEUSERTS
        value: suite_mask_written and (suite_mask & 0x100) != 0
        doc: |
          Bit 8 of `suite_mask`: remote desktop with one interactive session.
      suite_personal:
        -orig-id: VER_SUITE_PERSONAL
        value: suite_mask_written and (suite_mask & 0x200) != 0
        doc: |
          Bit 9 of `suite_mask`: a home edition.
      suite_blade:
        -orig-id: VER_SUITE_BLADE
        value: suite_mask_written and (suite_mask & 0x400) != 0
        doc: |
          Bit 10 of `suite_mask`: a web edition.
      suite_embedded_restricted:
        -orig-id: VER_SUITE_EMBEDDED_RESTRICTED
        value: suite_mask_written and (suite_mask & 0x800) != 0
        doc: Bit 11 of `suite_mask`.
      suite_security_appliance:
        -orig-id: VER_SUITE_SECURITY_APPLIANCE
        value: suite_mask_written and (suite_mask & 0x1000) != 0
        doc: Bit 12 of `suite_mask`.
      suite_storage_server:
        -orig-id: VER_SUITE_STORAGE_SERVER
        value: suite_mask_written and (suite_mask & 0x2000) != 0
        doc: Bit 13 of `suite_mask`.
      suite_compute_server:
        -orig-id: VER_SUITE_COMPUTE_SERVER
        value: suite_mask_written and (suite_mask & 0x4000) != 0
        doc: Bit 14 of `suite_mask`.
      suite_wh_server:
        -orig-id: VER_SUITE_WH_SERVER
        value: suite_mask_written and (suite_mask & 0x8000) != 0
        doc: |
          Bit 15 of `suite_mask`: Windows Home Server.
      suite_multi_user_ts:
        -orig-id: VER_SUITE_MULTIUSERTS
        value: suite_mask_written and (suite_mask & 0x20000) != 0
        doc: |
          Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
          client edition.
  header_extension:
    doc: |
      What build 26100 of Windows stores in the area that public headers call
      reserved (0x2b4 bytes). No public source describes it: places and meanings
      are inferred from the dumps of that build, and the names are made up here.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    -webide-representation: 'build revision {update_build_revision:dec}'
    seq:
      - id: len_extension
        type: u4
        doc: Always 0x298, which is the offset of `build_string` here.
      - size: 4
        doc: Always 0x298 too.
      - size: 400
        doc: Always zeros.
      - id: status_text
        size: 256
        doc: |
          What the writer has to say of its work, in ASCII and filled up with zero
          bytes, such as "Dump completed successfully.".
      - id: build_string
        size: 12
        doc: Build number of Windows as UTF-16LE text, ended by a zero character.
      - size: 4
        doc: Keeps the fill pattern.
      - id: update_build_revision
        type: u4
        doc: Revision of the build, which is 2314 in 26100.2314.
      - id: nt_major_version
        type: u4
        doc: Major version number of Windows, 10.
      - id: nt_minor_version
        type: u4
        doc: Minor version number of Windows, 0.
  header32:
    -orig-id: DUMP_HEADER32
    doc: |
      Header of a 32-bit machine (0x1000 bytes), from behind `signature` and
      `valid_dump` on. Fields that mean the same have the names of `header64`.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    seq:
      - id: major_version
        -orig-id: MajorVersion
        type: u4
        doc: |
          0xf for a free (release) build of the kernel, 0xc for a checked
          (debug) build; not the version number of Windows.
      - id: minor_version
        -orig-id: MinorVersion
        type: u4
        doc: Build number of Windows, such as 7601.
      - id: directory_table_base
        -orig-id: DirectoryTableBase
        type: u4
        doc: |
          Physical address of the root of the page tables, CR3 on x86. If
          `pae_enabled` it is a table of four entries, aligned to 32 bytes only.
      - id: pfn_database
        -orig-id: PfnDataBase
        type: u4
        doc: |
          Virtual address of the page frame number database. Some writers store
          the address of the kernel variable that points to it instead.
      - id: ps_loaded_module_list
        -orig-id: PsLoadedModuleList
        type: u4
        doc: Virtual address of the head of the list of loaded kernel modules.
      - id: ps_active_process_head
        -orig-id: PsActiveProcessHead
        type: u4
        doc: Virtual address of the head of the list of processes.
      - id: machine_image_type
        -orig-id: MachineImageType
        type: u4
        enum: machine_types
        doc: Architecture of the processor, which tells the layout of `context_record`.
      - id: number_processors
        -orig-id: NumberProcessors
        type: u4
      - id: bug_check_code
        -orig-id: BugCheckCode
        type: u4
        doc: |
          Stop code. Small dumps may set bit 28, so that 0x1000007e stands for
          0x7e.
        doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/bug-check-code-reference2
      - id: bug_check_code_parameters
        -orig-id: BugCheckParameter1
        type: u4
        repeat: expr
        repeat-expr: 4
        doc: The four parameters of the bug check.
      - id: version_user
        -orig-id: VersionUser
        size: 32
        doc: Unused text; zeros or the fill pattern in practice.
      - id: pae_enabled
        -orig-id: PaeEnabled
        type: u1
        doc: |
          1 if the page tables have entries of 64 bits (physical address
          extension), 0 if these have 32 bits. 0x50 is the fill pattern.
      - id: kd_secondary_version
        -orig-id: KdSecondaryVersion
        type: u1
        doc: Revision of the debugger interface. 0x41 is the fill pattern.
        doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/wdbgexts.h
      - -orig-id: Spare3
        size: 2
      - id: kd_debugger_data_block
        -orig-id: KdDebuggerDataBlock
        type: u4
        doc: |
          Virtual address of the kernel's debugger data block
          (`KDDEBUGGER_DATA64`, on 32-bit machines too), from which a debugger
          finds everything else. Some tools leave the fill pattern.
      - id: physical_memory_block
        -orig-id: PhysicalMemoryBlock
        size: 700
        type: physical_memory_descriptor32
        doc: |
          The physical memory of the machine. It tells where the pages of a full
          dump are; other kinds have it for information or not at all.
      - id: context_record
        -orig-id: ContextRecord
        size: 1200
        type:
          switch-on: machine_image_type
          cases:
            'machine_types::i386': context_x86
            'machine_types::armnt': context_arm
        doc: |
          Registers of the processor that stopped the machine, in the layout of
          its architecture. Raw bytes for architectures without a type here.
      - id: exception
        -orig-id: Exception
        type: exception_record32
        doc: |
          The exception that led to the dump. Windows stores a breakpoint
          (0x80000003) here whatever the cause; the original exception is
          reached through `bug_check_code_parameters`.
      - id: comment
        -orig-id: Comment
        size: 128
        doc: Text of the writer, ended by a zero byte, or the fill pattern.
      - id: attributes
        -orig-id: Attributes
        type: u4
        doc: |
          How and when the dump was made; combination of `attribute_masks`.
          Older writers leave the fill pattern, which is told apart by
          `attributes_written`. The bits are `attribute_hiber_crash` and those
          after it.
      - id: boot_id
        -orig-id: BootId
        type: u4
        doc: Number of times the installation was started.
      - -orig-id: _reserved0
        size: 1760
      - id: dump_type
        -orig-id: DumpType
        type: u4
        enum: dump_types
        doc: |
          What follows the header. Some tools leave the fill pattern in a full
          dump.
      - id: minidump_fields
        -orig-id: MiniDumpFields
        type: u4
        doc: |
          Parts that a triage dump holds; combination of `minidump_field_masks`.
          Does not tell a triage dump from others: it may be set in all. The bits
          are `minidump_field_context` and those after it.
      - id: secondary_data_state
        -orig-id: SecondaryDataState
        type: u4
        doc: |
          State of the data that drivers added behind the dump. Does not tell
          whether there is any.
      - id: product_type
        -orig-id: ProductType
        type: u4
        enum: product_types
      - id: suite_mask
        -orig-id: SuiteMask
        type: u4
        doc: |
          Product suites of the installation; combination of `suite_masks`. The bits
          are `suite_small_business` and those after it.
        doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-osversioninfoexw
      - id: writer_status
        -orig-id: WriterStatus
        type: u4
        doc: What the writer has to say of its work; 0 is success.
      - id: required_dump_space
        -orig-id: RequiredDumpSpace
        type: s8
        doc: |
          Bytes that the writer asked for. Equal to the size of the file for
          some writers, larger or smaller for others.
      - -orig-id: _reserved2
        size: 16
      - id: system_up_time
        -orig-id: SystemUpTime
        type: s8
        doc: Time since the start of the machine, in intervals of 100 ns.
      - id: system_time
        -orig-id: SystemTime
        type: s8
        doc: |
          Time of the dump as a Windows FILETIME: intervals of 100 ns since
          1601-01-01 00:00 UTC.
        doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/minwinbase/ns-minwinbase-filetime
    instances:
      attributes_written:
        value: attributes != 0x45474150
        doc: |
          Whether `attributes` was written: false if it has the fill pattern, whose bits
          mean nothing.
      attribute_hiber_crash:
        -orig-id: HiberCrash
        value: attributes_written and (attributes & 0x1) != 0
        doc: |
          Bit 0 of `attributes`: the machine stopped while it was hibernating or
          resuming.
      attribute_dump_device_power_off:
        -orig-id: DumpDevicePowerOff
        value: attributes_written and (attributes & 0x2) != 0
        doc: |
          Bit 1 of `attributes`: the device that takes the dump was without power.
      attribute_insufficient_dumpfile_size:
        -orig-id: InsufficientDumpfileSize
        value: attributes_written and (attributes & 0x4) != 0
        doc: |
          Bit 2 of `attributes`: the file was too small for the dump.
      attribute_kernel_generated_triage_dump:
        -orig-id: KernelGeneratedTriageDump
        value: attributes_written and (attributes & 0x8) != 0
        doc: |
          Bit 3 of `attributes`: the kernel itself wrote a triage dump.
      attribute_live_dump_generated_dump:
        -orig-id: LiveDumpGeneratedDump
        value: attributes_written and (attributes & 0x10) != 0
        doc: |
          Bit 4 of `attributes`: memory was taken while the machine went on running.
      attribute_dump_is_generated_offline:
        -orig-id: DumpIsGeneratedOffline
        value: attributes_written and (attributes & 0x20) != 0
        doc: Bit 5 of `attributes`.
      attribute_filter_dump_file:
        -orig-id: FilterDumpFile
        value: attributes_written and (attributes & 0x40) != 0
        doc: Bit 6 of `attributes`.
      attribute_early_boot_crash:
        -orig-id: EarlyBootCrash
        value: attributes_written and (attributes & 0x80) != 0
        doc: |
          Bit 7 of `attributes`: the machine stopped while it was starting.
      attribute_encrypted_dump_data:
        -orig-id: EncryptedDumpData
        value: attributes_written and (attributes & 0x100) != 0
        doc: |
          Bit 8 of `attributes`: all but the header is encrypted.
      attribute_decrypted_dump:
        -orig-id: DecryptedDump
        value: attributes_written and (attributes & 0x200) != 0
        doc: |
          Bit 9 of `attributes`: the dump was encrypted once and has been decrypted.
      minidump_fields_written:
        value: minidump_fields != 0x45474150
        doc: |
          Whether `minidump_fields` was written: false if it has the fill pattern, whose
          bits mean nothing.
      minidump_field_context:
        -orig-id: TRIAGE_DUMP_CONTEXT
        value: minidump_fields_written and (minidump_fields & 0x1) != 0
        doc: |
          Bit 0 of `minidump_fields`: registers of the processor.
      minidump_field_exception:
        -orig-id: TRIAGE_DUMP_EXCEPTION
        value: minidump_fields_written and (minidump_fields & 0x2) != 0
        doc: Bit 1 of `minidump_fields`.
      minidump_field_prcb:
        -orig-id: TRIAGE_DUMP_PRCB
        value: minidump_fields_written and (minidump_fields & 0x4) != 0
        doc: |
          Bit 2 of `minidump_fields`: control block of the processor (`KPRCB`).
      minidump_field_process:
        -orig-id: TRIAGE_DUMP_PROCESS
        value: minidump_fields_written and (minidump_fields & 0x8) != 0
        doc: |
          Bit 3 of `minidump_fields`: current process (`EPROCESS`).
      minidump_field_thread:
        -orig-id: TRIAGE_DUMP_THREAD
        value: minidump_fields_written and (minidump_fields & 0x10) != 0
        doc: |
          Bit 4 of `minidump_fields`: current thread (`ETHREAD`).
      minidump_field_stack:
        -orig-id: TRIAGE_DUMP_STACK
        value: minidump_fields_written and (minidump_fields & 0x20) != 0
        doc: |
          Bit 5 of `minidump_fields`: kernel stack of the current thread.
      minidump_field_driver_list:
        -orig-id: TRIAGE_DUMP_DRIVER_LIST
        value: minidump_fields_written and (minidump_fields & 0x40) != 0
        doc: Bit 6 of `minidump_fields`.
      minidump_field_broken_driver:
        -orig-id: TRIAGE_DUMP_BROKEN_DRIVER
        value: minidump_fields_written and (minidump_fields & 0x80) != 0
        doc: |
          Bit 7 of `minidump_fields`: name of the driver that is held responsible.
      minidump_field_mm_info:
        -orig-id: TRIAGE_DUMP_MMINFO
        value: minidump_fields_written and (minidump_fields & 0x100) != 0
        doc: |
          Bit 8 of `minidump_fields`: figures of the memory manager.
      minidump_field_data_page:
        -orig-id: TRIAGE_DUMP_DATAPAGE
        value: minidump_fields_written and (minidump_fields & 0x200) != 0
        doc: |
          Bit 9 of `minidump_fields`: the page that the fault was about.
      minidump_field_debugger_data:
        -orig-id: TRIAGE_DUMP_DEBUGGER_DATA
        value: minidump_fields_written and (minidump_fields & 0x400) != 0
        doc: |
          Bit 10 of `minidump_fields`: the kernel's debugger data block.
      minidump_field_data_blocks:
        -orig-id: TRIAGE_DUMP_DATA_BLOCKS
        value: minidump_fields_written and (minidump_fields & 0x800) != 0
        doc: |
          Bit 11 of `minidump_fields`: further pieces of memory.
      suite_mask_written:
        value: suite_mask != 0x45474150
        doc: |
          Whether `suite_mask` was written: false if it has the fill pattern, whose bits
          mean nothing.
      suite_small_business:
        -orig-id: VER_SUITE_SMALLBUSINESS
        value: suite_mask_written and (suite_mask & 0x1) != 0
        doc: Bit 0 of `suite_mask`.
      suite_enterprise:
        -orig-id: VER_SUITE_ENTERPRISE
        value: suite_mask_written and (suite_mask & 0x2) != 0
        doc: Bit 1 of `suite_mask`.
      suite_back_office:
        -orig-id: VER_SUITE_BACKOFFICE
        value: suite_mask_written and (suite_mask & 0x4) != 0
        doc: Bit 2 of `suite_mask`.
      suite_communications:
        -orig-id: VER_SUITE_COMMUNICATIONS
        value: suite_mask_written and (suite_mask & 0x8) != 0
        doc: Bit 3 of `suite_mask`.
      suite_terminal:
        -orig-id: VER_SUITE_TERMINAL
        value: suite_mask_written and (suite_mask & 0x10) != 0
        doc: |
          Bit 4 of `suite_mask`: terminal services are installed; set on nearly every
          machine.
      suite_small_business_restricted:
        -orig-id: VER_SUITE_SMALLBUSINESS_RESTRICTED
        value: suite_mask_written and (suite_mask & 0x20) != 0
        doc: Bit 5 of `suite_mask`.
      suite_embedded_nt:
        -orig-id: VER_SUITE_EMBEDDEDNT
        value: suite_mask_written and (suite_mask & 0x40) != 0
        doc: Bit 6 of `suite_mask`.
      suite_datacenter:
        -orig-id: VER_SUITE_DATACENTER
        value: suite_mask_written and (suite_mask & 0x80) != 0
        doc: Bit 7 of `suite_mask`.
      suite_single_user_ts:
        -orig-id: VER_SUITE_SINGLEUSERTS
        value: suite_mask_written and (suite_mask & 0x100) != 0
        doc: |
          Bit 8 of `suite_mask`: remote desktop with one interactive session.
      suite_personal:
        -orig-id: VER_SUITE_PERSONAL
        value: suite_mask_written and (suite_mask & 0x200) != 0
        doc: |
          Bit 9 of `suite_mask`: a home edition.
      suite_blade:
        -orig-id: VER_SUITE_BLADE
        value: suite_mask_written and (suite_mask & 0x400) != 0
        doc: |
          Bit 10 of `suite_mask`: a web edition.
      suite_embedded_restricted:
        -orig-id: VER_SUITE_EMBEDDED_RESTRICTED
        value: suite_mask_written and (suite_mask & 0x800) != 0
        doc: Bit 11 of `suite_mask`.
      suite_security_appliance:
        -orig-id: VER_SUITE_SECURITY_APPLIANCE
        value: suite_mask_written and (suite_mask & 0x1000) != 0
        doc: Bit 12 of `suite_mask`.
      suite_storage_server:
        -orig-id: VER_SUITE_STORAGE_SERVER
        value: suite_mask_written and (suite_mask & 0x2000) != 0
        doc: Bit 13 of `suite_mask`.
      suite_compute_server:
        -orig-id: VER_SUITE_COMPUTE_SERVER
        value: suite_mask_written and (suite_mask & 0x4000) != 0
        doc: Bit 14 of `suite_mask`.
      suite_wh_server:
        -orig-id: VER_SUITE_WH_SERVER
        value: suite_mask_written and (suite_mask & 0x8000) != 0
        doc: |
          Bit 15 of `suite_mask`: Windows Home Server.
      suite_multi_user_ts:
        -orig-id: VER_SUITE_MULTIUSERTS
        value: suite_mask_written and (suite_mask & 0x20000) != 0
        doc: |
          Bit 17 of `suite_mask`: remote desktop with several interactive sessions on a
          client edition.
  physical_memory_descriptor64:
    -orig-id: PHYSICAL_MEMORY_DESCRIPTOR64
    doc: |
      Runs of physical pages. In a full dump the pages of all runs are stored
      one after another in the order of the runs.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    -webide-representation: '{number_of_runs:dec} runs, {number_of_pages:dec} pages'
    seq:
      - id: number_of_runs
        -orig-id: NumberOfRuns
        type: u4
        doc: May be the fill pattern, then the descriptor is absent.
      - size: 4
        doc: |
          Aligns the next field; keeps the fill pattern, so that the count must
          not be read as eight bytes.
      - id: number_of_pages
        -orig-id: NumberOfPages
        type: u8
        doc: Pages in all runs.
      - id: runs
        -orig-id: Run
        type: physical_memory_run64
        repeat: expr
        repeat-expr: 'number_of_runs <= max_runs ? number_of_runs : 0'
        doc: Empty when `number_of_runs` is more than fits in the header.
    instances:
      max_runs:
        value: (43).as<u4>
        doc: |
          The number of whole runs that fit before the context. Windows writes at
          most 42, which end before the alignment; QEMU declares 43.
  physical_memory_run64:
    -orig-id: PHYSICAL_MEMORY_RUN64
    doc: Neighbouring physical pages.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    -webide-representation: '{base_page:hex} + {page_count:hex}'
    seq:
      - id: base_page
        -orig-id: BasePage
        type: u8
        doc: Number of the first page, which is its physical address divided by 0x1000.
      - id: page_count
        -orig-id: PageCount
        type: u8
  physical_memory_descriptor32:
    -orig-id: PHYSICAL_MEMORY_DESCRIPTOR32
    doc: |
      Runs of physical pages of a 32-bit machine. In a full dump the pages of all
      runs are stored one after another in the order of the runs.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    -webide-representation: '{number_of_runs:dec} runs, {number_of_pages:dec} pages'
    seq:
      - id: number_of_runs
        -orig-id: NumberOfRuns
        type: u4
        doc: May be the fill pattern, then the descriptor is absent.
      - id: number_of_pages
        -orig-id: NumberOfPages
        type: u4
        doc: Pages in all runs.
      - id: runs
        -orig-id: Run
        type: physical_memory_run32
        repeat: expr
        repeat-expr: 'number_of_runs <= max_runs ? number_of_runs : 0'
        doc: Empty when `number_of_runs` is more than fits in the header.
    instances:
      max_runs:
        value: (86).as<u4>
        doc: The number of whole runs that fit in the 700 bytes of the header.
  physical_memory_run32:
    -orig-id: PHYSICAL_MEMORY_RUN32
    doc: Neighbouring physical pages of a 32-bit machine.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/mindumpdef.h
    -webide-representation: '{base_page:hex} + {page_count:hex}'
    seq:
      - id: base_page
        -orig-id: BasePage
        type: u4
        doc: Number of the first page, which is its physical address divided by 0x1000.
      - id: page_count
        -orig-id: PageCount
        type: u4
  context_x64:
    -orig-id: CONTEXT
    doc: |
      Registers of an x64 processor (0x4d0 bytes). Parts that `context_flags`
      does not name may be garbage.

      The save area of FXSAVE, a structure of its own in C, is spelt out field
      by field from `control_word` to `xmm_registers`.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-context
    -webide-representation: 'rip={rip:hex} rsp={rsp:hex}'
    seq:
      - id: p1_home
        -orig-id: P1Home
        type: u8
        doc: Home space of parameter 1; room on the stack, not a register.
      - id: p2_home
        -orig-id: P2Home
        type: u8
        doc: Home space of parameter 2; room on the stack, not a register.
      - id: p3_home
        -orig-id: P3Home
        type: u8
        doc: Home space of parameter 3; room on the stack, not a register.
      - id: p4_home
        -orig-id: P4Home
        type: u8
        doc: Home space of parameter 4; room on the stack, not a register.
      - id: p5_home
        -orig-id: P5Home
        type: u8
        doc: Home space of parameter 5; room on the stack, not a register.
      - id: p6_home
        -orig-id: P6Home
        type: u8
        doc: Home space of parameter 6; room on the stack, not a register.
      - id: context_flags
        -orig-id: ContextFlags
        type: u4
        doc: Which parts are filled; combination of `context_x64_flags`.
      - id: mxcsr
        -orig-id: MxCsr
        type: u4
        doc: SSE control and status register; also stored as `mxcsr2`.
      - id: seg_cs
        -orig-id: SegCs
        type: u2
      - id: seg_ds
        -orig-id: SegDs
        type: u2
      - id: seg_es
        -orig-id: SegEs
        type: u2
      - id: seg_fs
        -orig-id: SegFs
        type: u2
      - id: seg_gs
        -orig-id: SegGs
        type: u2
      - id: seg_ss
        -orig-id: SegSs
        type: u2
      - id: eflags
        -orig-id: EFlags
        type: u4
        doc: Lower half of RFLAGS; the upper half is always zero.
      - id: dr0
        -orig-id: Dr0
        type: u8
        doc: Address of hardware breakpoint 0.
      - id: dr1
        -orig-id: Dr1
        type: u8
        doc: Address of hardware breakpoint 1.
      - id: dr2
        -orig-id: Dr2
        type: u8
        doc: Address of hardware breakpoint 2.
      - id: dr3
        -orig-id: Dr3
        type: u8
        doc: Address of hardware breakpoint 3.
      - id: dr6
        -orig-id: Dr6
        type: u8
        doc: Debug status.
      - id: dr7
        -orig-id: Dr7
        type: u8
        doc: Debug control.
      - id: rax
        -orig-id: Rax
        type: u8
      - id: rcx
        -orig-id: Rcx
        type: u8
      - id: rdx
        -orig-id: Rdx
        type: u8
      - id: rbx
        -orig-id: Rbx
        type: u8
      - id: rsp
        -orig-id: Rsp
        type: u8
      - id: rbp
        -orig-id: Rbp
        type: u8
      - id: rsi
        -orig-id: Rsi
        type: u8
      - id: rdi
        -orig-id: Rdi
        type: u8
      - id: r8
        -orig-id: R8
        type: u8
      - id: r9
        -orig-id: R9
        type: u8
      - id: r10
        -orig-id: R10
        type: u8
      - id: r11
        -orig-id: R11
        type: u8
      - id: r12
        -orig-id: R12
        type: u8
      - id: r13
        -orig-id: R13
        type: u8
      - id: r14
        -orig-id: R14
        type: u8
      - id: r15
        -orig-id: R15
        type: u8
      - id: rip
        -orig-id: Rip
        type: u8
      - id: control_word
        -orig-id: FltSave.ControlWord
        type: u2
        doc: x87 control word (FCW).
      - id: status_word
        -orig-id: FltSave.StatusWord
        type: u2
        doc: x87 status word (FSW).
      - id: tag_word
        -orig-id: FltSave.TagWord
        type: u1
        doc: x87 tag word in its abridged form, one bit per register in use.
      - -orig-id: FltSave.Reserved1
        size: 1
      - id: error_opcode
        -orig-id: FltSave.ErrorOpcode
        type: u2
        doc: Opcode of the last x87 instruction (FOP).
      - id: error_offset
        -orig-id: FltSave.ErrorOffset
        type: u4
        doc: Offset of the last x87 instruction (FIP).
      - id: error_selector
        -orig-id: FltSave.ErrorSelector
        type: u2
        doc: Code segment of the last x87 instruction (FCS).
      - -orig-id: FltSave.Reserved2
        size: 2
      - id: data_offset
        -orig-id: FltSave.DataOffset
        type: u4
        doc: Offset of the last x87 operand (FDP).
      - id: data_selector
        -orig-id: FltSave.DataSelector
        type: u2
        doc: Data segment of the last x87 operand (FDS).
      - -orig-id: FltSave.Reserved3
        size: 2
      - id: mxcsr2
        -orig-id: FltSave.MxCsr
        type: u4
        doc: MXCSR as FXSAVE stored it.
      - id: mxcsr_mask
        -orig-id: FltSave.MxCsr_Mask
        type: u4
        doc: Bits of MXCSR that the processor supports.
      - id: float_registers
        -orig-id: FltSave.FloatRegisters
        type: m128a
        repeat: expr
        repeat-expr: 8
        doc: ST0 to ST7 (or MM0 to MM7), 80 bits each in a slot of 128 bits.
      - id: xmm_registers
        -orig-id: FltSave.XmmRegisters
        type: m128a
        repeat: expr
        repeat-expr: 16
        doc: XMM0 to XMM15.
      - -orig-id: FltSave.Reserved4
        size: 96
      - id: vector_register
        -orig-id: VectorRegister
        type: m128a
        repeat: expr
        repeat-expr: 26
        doc: Room for vector registers; what it holds depends on the writer.
      - id: vector_control
        -orig-id: VectorControl
        type: u8
      - id: debug_control
        -orig-id: DebugControl
        type: u8
        doc: Value of the DebugCtl register.
      - id: last_branch_to_rip
        -orig-id: LastBranchToRip
        type: u8
      - id: last_branch_from_rip
        -orig-id: LastBranchFromRip
        type: u8
      - id: last_exception_to_rip
        -orig-id: LastExceptionToRip
        type: u8
      - id: last_exception_from_rip
        -orig-id: LastExceptionFromRip
        type: u8
    instances:
      context_flags_written:
        value: context_flags != 0x45474150
        doc: |
          Whether `context_flags` was written: false if it has the fill pattern, whose
          bits mean nothing.
      context_flag_control:
        -orig-id: CONTEXT_CONTROL
        value: context_flags_written and (context_flags & 0x1) != 0
        doc: |
          Bit 0 of `context_flags`: SegSs, Rsp, SegCs, Rip and EFlags.
      context_flag_integer:
        -orig-id: CONTEXT_INTEGER
        value: context_flags_written and (context_flags & 0x2) != 0
        doc: |
          Bit 1 of `context_flags`: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
      context_flag_segments:
        -orig-id: CONTEXT_SEGMENTS
        value: context_flags_written and (context_flags & 0x4) != 0
        doc: |
          Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
      context_flag_floating_point:
        -orig-id: CONTEXT_FLOATING_POINT
        value: context_flags_written and (context_flags & 0x8) != 0
        doc: |
          Bit 3 of `context_flags`: the x87 and SSE registers.
      context_flag_debug_registers:
        -orig-id: CONTEXT_DEBUG_REGISTERS
        value: context_flags_written and (context_flags & 0x10) != 0
        doc: Bit 4 of `context_flags`.
      context_flag_amd64:
        -orig-id: CONTEXT_AMD64
        value: context_flags_written and (context_flags & 0x100000) != 0
        doc: |
          Bit 20 of `context_flags`: the context is that of an x64 processor.
  context_arm64:
    -orig-id: ARM64_NT_CONTEXT
    doc: |
      Registers of an ARM64 processor (0x390 bytes). Parts that `context_flags`
      does not name may be garbage.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-arm64_nt_context
    -webide-representation: 'pc={pc:hex} sp={sp:hex}'
    seq:
      - id: context_flags
        -orig-id: ContextFlags
        type: u4
        doc: Which parts are filled; combination of `context_arm64_flags`.
      - id: cpsr
        -orig-id: Cpsr
        type: u4
        doc: Processor state, that is condition flags, interrupt masks and mode.
      - id: x
        -orig-id: X
        type: u8
        repeat: expr
        repeat-expr: 29
        doc: X0 to X28.
      - id: fp
        -orig-id: Fp
        type: u8
        doc: Frame pointer, X29.
      - id: lr
        -orig-id: Lr
        type: u8
        doc: Link register, X30.
      - id: sp
        -orig-id: Sp
        type: u8
        doc: Stack pointer.
      - id: pc
        -orig-id: Pc
        type: u8
        doc: Program counter.
      - id: v
        -orig-id: V
        type: m128a
        repeat: expr
        repeat-expr: 32
        doc: Vector and floating-point registers V0 to V31.
      - id: fpcr
        -orig-id: Fpcr
        type: u4
        doc: Floating-point control register.
      - id: fpsr
        -orig-id: Fpsr
        type: u4
        doc: Floating-point status register.
      - id: bcr
        -orig-id: Bcr
        type: u4
        repeat: expr
        repeat-expr: 8
        doc: Control registers of the hardware breakpoints.
      - id: bvr
        -orig-id: Bvr
        type: u8
        repeat: expr
        repeat-expr: 8
        doc: Addresses of the hardware breakpoints.
      - id: wcr
        -orig-id: Wcr
        type: u4
        repeat: expr
        repeat-expr: 2
        doc: Control registers of the hardware watchpoints.
      - id: wvr
        -orig-id: Wvr
        type: u8
        repeat: expr
        repeat-expr: 2
        doc: Addresses of the hardware watchpoints.
    instances:
      context_flags_written:
        value: context_flags != 0x45474150
        doc: |
          Whether `context_flags` was written: false if it has the fill pattern, whose
          bits mean nothing.
      context_flag_control:
        -orig-id: CONTEXT_CONTROL
        value: context_flags_written and (context_flags & 0x1) != 0
        doc: |
          Bit 0 of `context_flags`: Fp, Lr, Sp, Pc and Cpsr.
      context_flag_integer:
        -orig-id: CONTEXT_INTEGER
        value: context_flags_written and (context_flags & 0x2) != 0
        doc: |
          Bit 1 of `context_flags`: X0 to X28.
      context_flag_floating_point:
        -orig-id: CONTEXT_FLOATING_POINT
        value: context_flags_written and (context_flags & 0x4) != 0
        doc: |
          Bit 2 of `context_flags`: Fpcr, Fpsr and the vector registers.
      context_flag_debug_registers:
        -orig-id: CONTEXT_DEBUG_REGISTERS
        value: context_flags_written and (context_flags & 0x8) != 0
        doc: Bit 3 of `context_flags`.
      context_flag_x18:
        -orig-id: CONTEXT_ARM64_X18
        value: context_flags_written and (context_flags & 0x10) != 0
        doc: |
          Bit 4 of `context_flags`: X18 in user mode, where it is the register of the
          system.
      context_flag_xstate:
        -orig-id: CONTEXT_ARM64_XSTATE
        value: context_flags_written and (context_flags & 0x20) != 0
        doc: |
          Bit 5 of `context_flags`: more registers, which are behind the context.
      context_flag_arm64:
        -orig-id: CONTEXT_ARM64
        value: context_flags_written and (context_flags & 0x400000) != 0
        doc: |
          Bit 22 of `context_flags`: the context is that of an ARM64 processor.
      context_flag_ret_to_guest:
        -orig-id: CONTEXT_ARM64_RET_TO_GUEST
        value: context_flags_written and (context_flags & 0x4000000) != 0
        doc: Bit 26 of `context_flags`.
      context_flag_exception_request:
        -orig-id: CONTEXT_EXCEPTION_REQUEST
        value: context_flags_written and (context_flags & 0x40000000) != 0
        doc: Bit 30 of `context_flags`.
  context_x86:
    -orig-id: CONTEXT
    doc: |
      Registers of an x86 processor (0x2cc bytes). Parts that `context_flags`
      does not name may be garbage.

      The save area of FSAVE, a structure of its own in C, is spelt out field by
      field from `control_word` to `cr0_npx_state`.

      Segment registers have 16 bits in slots of 32. What the upper half of a slot
      holds is not defined, and is garbage in dumps.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-wow64_context
    -webide-representation: 'eip={eip:hex} esp={esp:hex}'
    seq:
      - id: context_flags
        -orig-id: ContextFlags
        type: u4
        doc: Which parts are filled; combination of `context_x86_flags`.
      - id: dr0
        -orig-id: Dr0
        type: u4
        doc: Address of hardware breakpoint 0.
      - id: dr1
        -orig-id: Dr1
        type: u4
        doc: Address of hardware breakpoint 1.
      - id: dr2
        -orig-id: Dr2
        type: u4
        doc: Address of hardware breakpoint 2.
      - id: dr3
        -orig-id: Dr3
        type: u4
        doc: Address of hardware breakpoint 3.
      - id: dr6
        -orig-id: Dr6
        type: u4
        doc: Debug status.
      - id: dr7
        -orig-id: Dr7
        type: u4
        doc: Debug control.
      - id: control_word
        -orig-id: FloatSave.ControlWord
        type: u4
        doc: x87 control word (FCW).
      - id: status_word
        -orig-id: FloatSave.StatusWord
        type: u4
        doc: x87 status word (FSW).
      - id: tag_word
        -orig-id: FloatSave.TagWord
        type: u4
        doc: x87 tag word, two bits per register.
      - id: error_offset
        -orig-id: FloatSave.ErrorOffset
        type: u4
        doc: Offset of the last x87 instruction (FIP).
      - id: error_selector
        -orig-id: FloatSave.ErrorSelector
        type: u4
        doc: Code segment of the last x87 instruction (FCS).
      - id: data_offset
        -orig-id: FloatSave.DataOffset
        type: u4
        doc: Offset of the last x87 operand (FDP).
      - id: data_selector
        -orig-id: FloatSave.DataSelector
        type: u4
        doc: Data segment of the last x87 operand (FDS).
      - id: register_area
        -orig-id: FloatSave.RegisterArea
        size: 80
        doc: ST0 to ST7 (or MM0 to MM7), 80 bits each without gaps.
      - id: cr0_npx_state
        -orig-id: FloatSave.Cr0NpxState
        type: u4
        doc: Bits of CR0 for the x87 unit; a spare field in newer headers.
      - id: seg_gs
        -orig-id: SegGs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: seg_fs
        -orig-id: SegFs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: seg_es
        -orig-id: SegEs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: seg_ds
        -orig-id: SegDs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: edi
        -orig-id: Edi
        type: u4
      - id: esi
        -orig-id: Esi
        type: u4
      - id: ebx
        -orig-id: Ebx
        type: u4
      - id: edx
        -orig-id: Edx
        type: u4
      - id: ecx
        -orig-id: Ecx
        type: u4
      - id: eax
        -orig-id: Eax
        type: u4
      - id: ebp
        -orig-id: Ebp
        type: u4
      - id: eip
        -orig-id: Eip
        type: u4
      - id: seg_cs
        -orig-id: SegCs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: eflags
        -orig-id: EFlags
        type: u4
      - id: esp
        -orig-id: Esp
        type: u4
      - id: seg_ss
        -orig-id: SegSs
        type: u4
        doc: Segment register in the lower half; the upper half may be garbage.
      - id: extended_registers
        -orig-id: ExtendedRegisters
        size: 512
        doc: The save area of FXSAVE, with the SSE registers.
    instances:
      context_flags_written:
        value: context_flags != 0x45474150
        doc: |
          Whether `context_flags` was written: false if it has the fill pattern, whose
          bits mean nothing.
      context_flag_control:
        -orig-id: CONTEXT_CONTROL
        value: context_flags_written and (context_flags & 0x1) != 0
        doc: |
          Bit 0 of `context_flags`: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
      context_flag_integer:
        -orig-id: CONTEXT_INTEGER
        value: context_flags_written and (context_flags & 0x2) != 0
        doc: |
          Bit 1 of `context_flags`: Eax, Ebx, Ecx, Edx, Esi and Edi.
      context_flag_segments:
        -orig-id: CONTEXT_SEGMENTS
        value: context_flags_written and (context_flags & 0x4) != 0
        doc: |
          Bit 2 of `context_flags`: SegDs, SegEs, SegFs and SegGs.
      context_flag_floating_point:
        -orig-id: CONTEXT_FLOATING_POINT
        value: context_flags_written and (context_flags & 0x8) != 0
        doc: |
          Bit 3 of `context_flags`: the x87 registers.
      context_flag_debug_registers:
        -orig-id: CONTEXT_DEBUG_REGISTERS
        value: context_flags_written and (context_flags & 0x10) != 0
        doc: Bit 4 of `context_flags`.
      context_flag_extended_registers:
        -orig-id: CONTEXT_EXTENDED_REGISTERS
        value: context_flags_written and (context_flags & 0x20) != 0
        doc: |
          Bit 5 of `context_flags`: the SSE registers.
      context_flag_xstate:
        -orig-id: CONTEXT_XSTATE
        value: context_flags_written and (context_flags & 0x40) != 0
        doc: |
          Bit 6 of `context_flags`: more registers, which are behind the context.
      context_flag_i386:
        -orig-id: CONTEXT_i386
        value: context_flags_written and (context_flags & 0x10000) != 0
        doc: |
          Bit 16 of `context_flags`: the context is that of an x86 processor.
  context_arm:
    -orig-id: CONTEXT
    doc: |
      Registers of a 32-bit ARM processor (0x1a0 bytes). Parts that
      `context_flags` does not name may be garbage. After its declaration; not
      seen in a dump.
    doc-ref: https://github.com/microsoft/win32metadata/blob/main/generation/WinSDK/RecompiledIdlHeaders/um/winnt.h
    -webide-representation: 'pc={pc:hex} sp={sp:hex}'
    seq:
      - id: context_flags
        -orig-id: ContextFlags
        type: u4
        doc: Which parts are filled; combination of `context_arm_flags`.
      - id: r
        -orig-id: R0
        type: u4
        repeat: expr
        repeat-expr: 13
        doc: R0 to R12.
      - id: sp
        -orig-id: Sp
        type: u4
        doc: Stack pointer, R13.
      - id: lr
        -orig-id: Lr
        type: u4
        doc: Link register, R14.
      - id: pc
        -orig-id: Pc
        type: u4
        doc: Program counter, R15.
      - id: cpsr
        -orig-id: Cpsr
        type: u4
        doc: Processor state, that is condition flags, interrupt masks and mode.
      - id: fpscr
        -orig-id: Fpscr
        type: u4
        doc: Floating-point status and control register.
      - -orig-id: Padding
        size: 4
      - id: q
        -orig-id: Q
        type: m128a
        repeat: expr
        repeat-expr: 16
        doc: |
          Vector and floating-point registers Q0 to Q15, in whose halves D0 to D31
          lie.
      - id: bvr
        -orig-id: Bvr
        type: u4
        repeat: expr
        repeat-expr: 8
        doc: Addresses of the hardware breakpoints.
      - id: bcr
        -orig-id: Bcr
        type: u4
        repeat: expr
        repeat-expr: 8
        doc: Control registers of the hardware breakpoints.
      - id: wvr
        -orig-id: Wvr
        type: u4
        repeat: expr
        repeat-expr: 1
        doc: Address of the hardware watchpoint.
      - id: wcr
        -orig-id: Wcr
        type: u4
        repeat: expr
        repeat-expr: 1
        doc: Control register of the hardware watchpoint.
      - -orig-id: Padding2
        size: 8
    instances:
      context_flags_written:
        value: context_flags != 0x45474150
        doc: |
          Whether `context_flags` was written: false if it has the fill pattern, whose
          bits mean nothing.
      context_flag_control:
        -orig-id: CONTEXT_CONTROL
        value: context_flags_written and (context_flags & 0x1) != 0
        doc: |
          Bit 0 of `context_flags`: Sp, Lr, Pc and Cpsr.
      context_flag_integer:
        -orig-id: CONTEXT_INTEGER
        value: context_flags_written and (context_flags & 0x2) != 0
        doc: |
          Bit 1 of `context_flags`: R0 to R12.
      context_flag_floating_point:
        -orig-id: CONTEXT_FLOATING_POINT
        value: context_flags_written and (context_flags & 0x4) != 0
        doc: |
          Bit 2 of `context_flags`: Fpscr and the vector registers.
      context_flag_debug_registers:
        -orig-id: CONTEXT_DEBUG_REGISTERS
        value: context_flags_written and (context_flags & 0x8) != 0
        doc: Bit 3 of `context_flags`.
      context_flag_arm:
        -orig-id: CONTEXT_ARM
        value: context_flags_written and (context_flags & 0x200000) != 0
        doc: |
          Bit 21 of `context_flags`: the context is that of a 32-bit ARM processor.
  m128a:
    -orig-id: M128A
    doc: A register of 128 bits.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-m128a
    -webide-representation: '{high:hex}:{low:hex}'
    seq:
      - id: low
        -orig-id: Low
        type: u8
        doc: Bits 0 to 63.
      - id: high
        -orig-id: High
        type: u8
        doc: Bits 64 to 127; signed in C, which means nothing for a register.
  exception_record64:
    -orig-id: EXCEPTION_RECORD64
    doc: An exception as a 64-bit machine records it (0x98 bytes).
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record64
    -webide-representation: '{exception_code:hex} at {exception_address:hex}'
    seq:
      - id: exception_code
        -orig-id: ExceptionCode
        type: u4
        doc: Status code (NTSTATUS) of the exception.
      - id: exception_flags
        -orig-id: ExceptionFlags
        type: u4
        doc: Bit 0 is set when execution cannot be continued.
      - id: exception_record
        -orig-id: ExceptionRecord
        type: u8
        doc: Virtual address of the record of an exception that led to this one, or 0.
      - id: exception_address
        -orig-id: ExceptionAddress
        type: u8
        doc: Virtual address of the instruction.
      - id: number_parameters
        -orig-id: NumberParameters
        type: u4
        doc: How many elements of `exception_information` have a meaning.
      - -orig-id: __unusedAlignment
        size: 4
      - id: exception_information
        -orig-id: ExceptionInformation
        type: u8
        repeat: expr
        repeat-expr: 15
        doc: |
          Parameters of the exception. In a dump, those beyond
          `number_parameters` may be garbage.
    instances:
      is_noncontinuable:
        -orig-id: EXCEPTION_NONCONTINUABLE
        value: (exception_flags & 0x1) != 0
        doc: |
          Bit 0 of `exception_flags`: execution cannot be continued.
  exception_record32:
    -orig-id: EXCEPTION_RECORD32
    doc: An exception as a 32-bit machine records it (0x50 bytes).
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/winnt/ns-winnt-exception_record
    -webide-representation: '{exception_code:hex} at {exception_address:hex}'
    seq:
      - id: exception_code
        -orig-id: ExceptionCode
        type: u4
        doc: Status code (NTSTATUS) of the exception.
      - id: exception_flags
        -orig-id: ExceptionFlags
        type: u4
        doc: Bit 0 is set when execution cannot be continued.
      - id: exception_record
        -orig-id: ExceptionRecord
        type: u4
        doc: Virtual address of the record of an exception that led to this one, or 0.
      - id: exception_address
        -orig-id: ExceptionAddress
        type: u4
        doc: Virtual address of the instruction.
      - id: number_parameters
        -orig-id: NumberParameters
        type: u4
        doc: |
          How many elements of `exception_information` have a meaning. Some tools
          leave garbage here.
      - id: exception_information
        -orig-id: ExceptionInformation
        type: u4
        repeat: expr
        repeat-expr: 15
        doc: |
          Parameters of the exception. In a dump, those beyond
          `number_parameters` may be garbage.
    instances:
      is_noncontinuable:
        -orig-id: EXCEPTION_NONCONTINUABLE
        value: (exception_flags & 0x1) != 0
        doc: |
          Bit 0 of `exception_flags`: execution cannot be continued.
  bitmap_header:
    doc: |
      What follows the header of a bitmap dump. The bitmap has one bit for each
      page of physical memory from page 0 on, the lowest bit of a byte first; a
      set bit means that the page is stored. The stored pages lie one after
      another from `first_page` on, in ascending order.

      No public header declares it; the names are those of its readers. That a
      32-bit dump has the same structure is the word of one reader alone.
    doc-ref:
      - https://github.com/0vercl0k/kdmp-parser
      - https://github.com/volatilityfoundation/volatility3
    -webide-representation: '{total_present_pages:dec} of {pages:dec} pages'
    seq:
      - id: signature
        -orig-id: Signature
        type: u4
        enum: bitmap_signatures
        valid:
          any-of:
            - bitmap_signatures::full
            - bitmap_signatures::summary
      - id: valid_dump
        -orig-id: ValidDump
        contents: DUMP
      - size: 24
        doc: The first four bytes may be options of the dump; the rest is reserved.
      - id: first_page
        -orig-id: FirstPage
        type: u8
        doc: |
          Offset of the first stored page from the start of the file. Behind the
          bitmap, but not always right behind it and not always aligned.
      - id: total_present_pages
        -orig-id: TotalPresentPages
        type: u8
        doc: Number of stored pages, which are the set bits of the bitmap.
      - id: pages
        -orig-id: Pages
        type: u8
        doc: Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
    instances:
      ofs_bitmap:
        value: _root.len_header + 0x38
        doc: Offset of the bitmap from the start of the file.
      len_bitmap:
        value: ((pages + 7).as<u8> / 8).as<u8>
        doc: Size of the bitmap in bytes.
      bitmap:
        io: _root._io
        pos: ofs_bitmap
        size: len_bitmap
        doc: |
          The bitmap as it lies in the file. For large dumps take the bytes from
          `ofs_bitmap` instead.
  summary_header:
    -orig-id: SUMMARY_DUMP64
    doc: |
      What follows the header of a summary dump, the kernel memory dump of
      Windows 2000 to Windows 7. The bitmap is that of a bitmap dump, and so are
      the names here, but fields have 32 bits and lie elsewhere. Both headers can
      begin with the same signatures: they are told apart by `dump_type`.

      After declarations of the structure; not seen in a file.
    doc-ref: https://github.com/can1357/selene
    -webide-representation: '{total_present_pages:dec} of {pages:dec} pages'
    seq:
      - id: signature
        -orig-id: Signature
        contents: SDMP
      - id: valid_dump
        -orig-id: ValidDump
        contents: DUMP
      - id: dump_options
        -orig-id: DumpOptions
        type: u4
        doc: |
          What parts of virtual memory can be read; combination of
          `summary_option_masks`.
      - id: first_page
        -orig-id: HeaderSize
        type: u4
        doc: |
          Offset of the first stored page from the start of the file: the size of
          all headers and the bitmap.
      - id: pages
        -orig-id: BitmapSize
        type: u4
        doc: Number of bits in the bitmap. Bits of its last byte beyond it mean nothing.
      - id: total_present_pages
        -orig-id: Pages
        type: u4
        doc: Number of stored pages, which are the set bits of the bitmap.
      - id: size_of_bitmap
        -orig-id: Bitmap.SizeOfBitMap
        type: u4
        doc: |
          Number of bits once more. A pointer follows, which means nothing in a
          file and whose size is that of the machine: the bitmap lies behind it.
    instances:
      ofs_bitmap:
        value: '_root.valid_dump == valid_dumps::dump64 ? 0x2028 : 0x1020'
        doc: Offset of the bitmap from the start of the file.
      len_bitmap:
        value: ((pages.as<u8> + 7).as<u8> / 8).as<u8>
        doc: Size of the bitmap in bytes.
      bitmap:
        io: _root._io
        pos: ofs_bitmap
        size: len_bitmap
        doc: |
          The bitmap as it lies in the file. For large dumps take the bytes from
          `ofs_bitmap` instead.
      summary_option_valid_kernel_va:
        -orig-id: DUMP_SUMMARY_VALID_KERNEL_VA
        value: (dump_options & 0x1) != 0
        doc: |
          Bit 0 of `dump_options`: the kernel's part of virtual memory can be read.
      summary_option_valid_current_user_va:
        -orig-id: DUMP_SUMMARY_VALID_CURRENT_USER_VA
        value: (dump_options & 0x2) != 0
        doc: |
          Bit 1 of `dump_options`: the part of virtual memory of the current process can
          be read.
  rdmp_header:
    doc: |
      What follows the header of a range dump, which newer versions of WinDbg
      write. A table of `pfn_range` entries lies between this header and the
      pages; the stored pages lie one after another from `first_page_offset` on,
      in the order of the ranges.

      No public header declares it; the names are those of its readers.
    doc-ref: https://github.com/0vercl0k/kdmp-parser
    -webide-representation: 'pages at {first_page_offset:hex}'
    seq:
      - id: marker
        -orig-id: Marker
        type: u4
        valid: 0x40
      - id: signature
        -orig-id: Signature
        contents: RDMP
      - id: valid_dump
        -orig-id: ValidDump
        contents: DUMP
      - size: 4
        doc: Reserved.
      - id: metadata_size
        -orig-id: MetadataSize
        type: u8
        valid:
          min: 0x10
        doc: |
          Bytes from behind `first_page_offset` to the first page: 16 bytes of
          counts, then the table of ranges.
      - id: first_page_offset
        -orig-id: FirstPageOffset
        type: u8
        doc: |
          Offset of the first stored page from the start of the file, which is
          0x2020 + `metadata_size`. Not always aligned.
    instances:
      number_of_ranges:
        -orig-id: NumberOfRanges
        io: _root._io
        pos: _root.len_header + 0x20
        type: u4
        if: _root.kind == dump_types::complete_memory
        doc: |
          Entries in the table of ranges. In a complete dump only; a kernel dump
          has a number of unknown purpose in this place.
      total_number_of_pages:
        -orig-id: TotalNumberOfPages
        io: _root._io
        pos: _root.len_header + 0x28
        type: u8
        if: _root.kind == dump_types::complete_memory
        doc: |
          Number of stored pages, which are the pages of all ranges. In a complete
          dump only; a kernel dump has a number of unknown purpose in this place.
      ofs_ranges:
        value: _root.len_header + 0x30
        doc: Offset of the table of ranges from the start of the file.
      len_ranges:
        value: (metadata_size - 0x10).as<u8>
        doc: |
          Size of the table of ranges in bytes. The table may end early with an
          entry whose page number is 0.
      ranges:
        io: _root._io
        pos: ofs_ranges
        size: len_ranges
        doc: |
          The table as it lies in the file, `pfn_range` after `pfn_range`. For
          large dumps take the bytes from `ofs_ranges` instead.
  pfn_range:
    doc: |
      Entry of the table of ranges of a range dump: neighbouring pages that are
      stored. The table is not parsed here, apply this type to its bytes.
    doc-ref: https://github.com/0vercl0k/kdmp-parser
    -webide-representation: '{base_page:hex} + {page_count:hex}'
    seq:
      - id: base_page
        -orig-id: PageFileNumber
        type: u8
        doc: Number of the first page, which is its physical address divided by 0x1000.
      - id: page_count
        -orig-id: NumberOfPages
        type: u8
  triage_dump64:
    -orig-id: TRIAGE_DUMP64
    doc: |
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
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{num_drivers:dec} drivers, {num_data_blocks:dec} blocks'
    seq:
      - id: service_pack_build
        -orig-id: ServicePackBuild
        type: u4
      - id: size_of_dump
        -orig-id: SizeOfDump
        type: u4
        doc: |
          Offset of the end of the triage dump, behind the mark. What drivers
          have added begins there.
      - id: ofs_valid_mark
        -orig-id: ValidOffset
        type: u4
        doc: Offset of the last four bytes of the triage dump.
      - id: ofs_context
        -orig-id: ContextOffset
        type: u4
        doc: |
          Offset of the processor's context, 0x348: the one in the header.
      - id: ofs_exception
        -orig-id: ExceptionOffset
        type: u4
        doc: |
          Offset of the exception record, 0xf00: the one in the header.
      - id: ofs_mm_storage
        -orig-id: MmOffset
        type: u4
        doc: Offset of the memory manager's figures.
      - id: ofs_unloaded_drivers
        -orig-id: UnloadedDriversOffset
        type: u4
        doc: Offset of the number of unloaded drivers, whose table follows it.
      - id: ofs_prcb
        -orig-id: PrcbOffset
        type: u4
        doc: Offset of the image of the processor's control block (`KPRCB`).
      - id: ofs_process
        -orig-id: ProcessOffset
        type: u4
        doc: Offset of the image of the current process (`EPROCESS`).
      - id: ofs_thread
        -orig-id: ThreadOffset
        type: u4
        doc: Offset of the image of the current thread (`ETHREAD`).
      - id: ofs_call_stack
        -orig-id: CallStackOffset
        type: u4
        doc: Offset of the saved part of the stack.
      - id: len_call_stack
        -orig-id: SizeOfCallStack
        type: u4
        doc: Size of the saved part of the stack in bytes.
      - id: ofs_driver_list
        -orig-id: DriverListOffset
        type: u4
        doc: Offset of the table of loaded drivers, one `driver_entry64` after another.
      - id: num_drivers
        -orig-id: DriverCount
        type: u4
        doc: Number of loaded drivers, the kernel itself among them.
      - id: ofs_string_pool
        -orig-id: StringPoolOffset
        type: u4
        doc: Offset of the names of the drivers, one `dump_string` after another.
      - id: len_string_pool
        -orig-id: StringPoolSize
        type: u4
        doc: Size of the names of the drivers in bytes.
      - id: ofs_broken_driver
        -orig-id: BrokenDriverOffset
        type: u4
        doc: |
          Offset of the name of the driver that is held responsible, as
          `dump_string`.
      - id: triage_options
        -orig-id: TriageOptions
        type: u4
        doc: |
          Options of the dump; combination of `triage_option_masks`. A value of
          0xffffffff means that there are none.
      - id: top_of_stack
        -orig-id: TopOfStack
        type: u8
        doc: |
          Virtual address of the first saved byte of the stack, which is the
          lowest: the stack pointer when the machine stopped.
      - id: ofs_bstore
        -orig-id: ArchitectureSpecific.Ia64.BStoreOffset
        type: u4
        doc: Offset of the saved part of the register stack of an Itanium.
      - id: len_bstore
        -orig-id: ArchitectureSpecific.Ia64.SizeOfBStore
        type: u4
        doc: Size of the saved part of the register stack in bytes.
      - id: limit_of_bstore
        -orig-id: ArchitectureSpecific.Ia64.LimitOfBStore
        type: u8
        doc: Virtual address of the limit of the register stack.
      - id: data_page_address
        -orig-id: DataPageAddress
        type: u8
        doc: Virtual address of the page that the fault was about.
      - id: ofs_data_page
        -orig-id: DataPageOffset
        type: u4
        doc: Offset of the page that the fault was about.
      - id: len_data_page
        -orig-id: DataPageSize
        type: u4
        doc: Size of what is stored of that page in bytes.
      - id: ofs_debugger_data
        -orig-id: DebuggerDataOffset
        type: u4
        doc: Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
      - id: len_debugger_data
        -orig-id: DebuggerDataSize
        type: u4
        doc: Size of the debugger data block in bytes.
      - id: ofs_data_blocks
        -orig-id: DataBlocksOffset
        type: u4
        doc: |
          Offset of the table of data blocks, one `triage_data_block64` after
          another.
      - id: num_data_blocks
        -orig-id: DataBlocksCount
        type: u4
        doc: Number of data blocks.
    instances:
      valid_mark:
        io: _root._io
        pos: ofs_valid_mark
        contents: TRGD
        doc: |
          The last four bytes, which tell that the triage dump was written to
          its end.
      ofs_secondary_data:
        value: size_of_dump
        doc: Offset of a `blob_file_header`, if the file goes on there.
      mm_storage:
        io: _root._io
        pos: ofs_mm_storage
        type: dump_mm_storage64
        if: ofs_mm_storage != 0
        doc: Figures of the memory manager.
      num_unloaded_drivers:
        io: _root._io
        pos: ofs_unloaded_drivers
        type: u8
        if: ofs_unloaded_drivers != 0
        doc: Number of unloaded drivers.
      len_unloaded_driver:
        value: (0x38).as<u4>
        doc: Size of an entry in the table of unloaded drivers.
      ofs_unloaded_driver_table:
        value: (ofs_unloaded_drivers.as<u8> + 8).as<u8>
        if: ofs_unloaded_drivers != 0
        doc: Offset of the table of unloaded drivers from the start of the file.
      len_unloaded_driver_table:
        value: (num_unloaded_drivers.as<u8> * 0x38).as<u8>
        if: ofs_unloaded_drivers != 0
        doc: |
          Size of the table of unloaded drivers in bytes, one
          `unloaded_driver64` after another.
      unloaded_drivers:
        io: _root._io
        pos: ofs_unloaded_driver_table.as<s8>
        type: unloaded_driver64
        repeat: expr
        repeat-expr: num_unloaded_drivers.as<u4>
        if: |
          ofs_unloaded_drivers != 0 and
          num_unloaded_drivers.as<u8> <= (_root._io.size.as<u8> / 0x38).as<u8> and
          (ofs_unloaded_driver_table.as<u8> + len_unloaded_driver_table).as<u8>
            <= _root._io.size.as<u8>
        doc: Drivers that were unloaded before, if the file has the whole table.
      len_driver_entry:
        value: (0x90).as<u4>
        doc: Size of an entry in the table of loaded drivers.
      len_driver_list:
        value: (num_drivers.as<u8> * 0x90).as<u8>
        doc: Size of the table of loaded drivers in bytes.
      drivers:
        io: _root._io
        pos: ofs_driver_list
        type: driver_entry64
        repeat: expr
        repeat-expr: num_drivers
        if: (ofs_driver_list.as<u8> + len_driver_list).as<u8> <= _root._io.size.as<u8>
        doc: |
          Loaded drivers in the order of their loading, if the file has the
          whole table.
      broken_driver:
        io: _root._io
        pos: ofs_broken_driver
        type: dump_string
        if: ofs_broken_driver != 0
        doc: Name of the driver that is held responsible.
      call_stack:
        io: _root._io
        pos: ofs_call_stack
        size: len_call_stack
        doc: The saved part of the stack, from `top_of_stack` upwards.
      data_page:
        io: _root._io
        pos: ofs_data_page
        size: len_data_page
        doc: What is stored of the page that the fault was about.
      debugger_data:
        io: _root._io
        pos: ofs_debugger_data
        size: len_debugger_data
        doc: The kernel's debugger data block, decoded.
      len_data_block:
        value: (0x10).as<u4>
        doc: Size of an entry in the table of data blocks.
      len_data_block_table:
        value: (num_data_blocks.as<u8> * 0x10).as<u8>
        doc: Size of the table of data blocks in bytes.
      data_blocks:
        io: _root._io
        pos: ofs_data_blocks
        type: triage_data_block64
        repeat: expr
        repeat-expr: num_data_blocks
        if: |
          (ofs_data_blocks.as<u8> + len_data_block_table).as<u8>
            <= _root._io.size.as<u8>
        doc: Pieces of virtual memory, in no order, if the file has the whole table.
      triage_option_overflowed:
        -orig-id: TRIAGE_OPTION_OVERFLOWED
        value: |
          (triage_options & 0x7fffffff) != 0x7fffffff and (triage_options & 0x100) != 0
        doc: |
          Bit 8 of `triage_options`: there was not enough room for all that was to be
          stored. False where all bits are set, which means that there are no options.
  triage_dump32:
    -orig-id: TRIAGE_DUMP32
    doc: |
      Directory of the parts of a triage dump of a 32-bit machine (0x68 bytes). See
      `triage_dump64`, whose names it has. After declarations of the structure; not
      seen in a file.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{num_drivers:dec} drivers, {num_data_blocks:dec} blocks'
    seq:
      - id: service_pack_build
        -orig-id: ServicePackBuild
        type: u4
      - id: size_of_dump
        -orig-id: SizeOfDump
        type: u4
        doc: Offset of the end of the triage dump, behind the mark.
      - id: ofs_valid_mark
        -orig-id: ValidOffset
        type: u4
        doc: Offset of the last four bytes of the triage dump.
      - id: ofs_context
        -orig-id: ContextOffset
        type: u4
        doc: |
          Offset of the processor's context, 0x320: the one in the header.
      - id: ofs_exception
        -orig-id: ExceptionOffset
        type: u4
        doc: |
          Offset of the exception record, 0x7d0: the one in the header.
      - id: ofs_mm_storage
        -orig-id: MmOffset
        type: u4
        doc: Offset of the memory manager's figures.
      - id: ofs_unloaded_drivers
        -orig-id: UnloadedDriversOffset
        type: u4
        doc: Offset of the number of unloaded drivers, whose table follows it.
      - id: ofs_prcb
        -orig-id: PrcbOffset
        type: u4
        doc: Offset of the image of the processor's control block (`KPRCB`).
      - id: ofs_process
        -orig-id: ProcessOffset
        type: u4
        doc: Offset of the image of the current process (`EPROCESS`).
      - id: ofs_thread
        -orig-id: ThreadOffset
        type: u4
        doc: Offset of the image of the current thread (`ETHREAD`).
      - id: ofs_call_stack
        -orig-id: CallStackOffset
        type: u4
        doc: Offset of the saved part of the stack.
      - id: len_call_stack
        -orig-id: SizeOfCallStack
        type: u4
        doc: Size of the saved part of the stack in bytes.
      - id: ofs_driver_list
        -orig-id: DriverListOffset
        type: u4
        doc: Offset of the table of loaded drivers, one `driver_entry32` after another.
      - id: num_drivers
        -orig-id: DriverCount
        type: u4
        doc: Number of loaded drivers, the kernel itself among them.
      - id: ofs_string_pool
        -orig-id: StringPoolOffset
        type: u4
        doc: Offset of the names of the drivers, one `dump_string` after another.
      - id: len_string_pool
        -orig-id: StringPoolSize
        type: u4
        doc: Size of the names of the drivers in bytes.
      - id: ofs_broken_driver
        -orig-id: BrokenDriverOffset
        type: u4
        doc: |
          Offset of the name of the driver that is held responsible, as
          `dump_string`.
      - id: triage_options
        -orig-id: TriageOptions
        type: u4
        doc: |
          Options of the dump; combination of `triage_option_masks`. A value of
          0xffffffff means that there are none.
      - id: top_of_stack
        -orig-id: TopOfStack
        type: u4
        doc: |
          Virtual address of the first saved byte of the stack, which is the
          lowest: the stack pointer when the machine stopped.
      - id: data_page_address
        -orig-id: DataPageAddress
        type: u4
        doc: Virtual address of the page that the fault was about.
      - id: ofs_data_page
        -orig-id: DataPageOffset
        type: u4
        doc: Offset of the page that the fault was about.
      - id: len_data_page
        -orig-id: DataPageSize
        type: u4
        doc: Size of what is stored of that page in bytes.
      - id: ofs_debugger_data
        -orig-id: DebuggerDataOffset
        type: u4
        doc: Offset of the image of the debugger data block (`KDDEBUGGER_DATA64`).
      - id: len_debugger_data
        -orig-id: DebuggerDataSize
        type: u4
        doc: Size of the debugger data block in bytes.
      - id: ofs_data_blocks
        -orig-id: DataBlocksOffset
        type: u4
        doc: |
          Offset of the table of data blocks. Sources disagree on the size of
          its entries, see `triage_data_block32`.
      - id: num_data_blocks
        -orig-id: DataBlocksCount
        type: u4
        doc: Number of data blocks.
    instances:
      valid_mark:
        io: _root._io
        pos: ofs_valid_mark
        contents: TRGD
        doc: |
          The last four bytes, which tell that the triage dump was written to
          its end.
      ofs_secondary_data:
        value: size_of_dump
        doc: Offset of a `blob_file_header`, if the file goes on there.
      mm_storage:
        io: _root._io
        pos: ofs_mm_storage
        type: dump_mm_storage32
        if: ofs_mm_storage != 0
        doc: Figures of the memory manager.
      num_unloaded_drivers:
        io: _root._io
        pos: ofs_unloaded_drivers
        type: u4
        if: ofs_unloaded_drivers != 0
        doc: |
          Number of unloaded drivers. Presumably of four bytes, as other counts
          of a 32-bit machine.
      len_unloaded_driver:
        value: (0x28).as<u4>
        doc: Size of an entry in the table of unloaded drivers.
      ofs_unloaded_driver_table:
        value: (ofs_unloaded_drivers.as<u8> + 4).as<u8>
        if: ofs_unloaded_drivers != 0
        doc: Offset of the table of unloaded drivers from the start of the file.
      len_unloaded_driver_table:
        value: (num_unloaded_drivers.as<u8> * 0x28).as<u8>
        if: ofs_unloaded_drivers != 0
        doc: |
          Size of the table of unloaded drivers in bytes, one
          `unloaded_driver32` after another.
      unloaded_drivers:
        io: _root._io
        pos: ofs_unloaded_driver_table.as<s8>
        type: unloaded_driver32
        repeat: expr
        repeat-expr: num_unloaded_drivers.as<u4>
        if: |
          ofs_unloaded_drivers != 0 and
          num_unloaded_drivers.as<u8> <= (_root._io.size.as<u8> / 0x28).as<u8> and
          (ofs_unloaded_driver_table.as<u8> + len_unloaded_driver_table).as<u8>
            <= _root._io.size.as<u8>
        doc: Drivers that were unloaded before, if the file has the whole table.
      len_driver_entry:
        value: (0x4c).as<u4>
        doc: Size of an entry in the table of loaded drivers.
      len_driver_list:
        value: (num_drivers.as<u8> * 0x4c).as<u8>
        doc: Size of the table of loaded drivers in bytes.
      drivers:
        io: _root._io
        pos: ofs_driver_list
        type: driver_entry32
        repeat: expr
        repeat-expr: num_drivers
        if: (ofs_driver_list.as<u8> + len_driver_list).as<u8> <= _root._io.size.as<u8>
        doc: |
          Loaded drivers in the order of their loading, if the file has the
          whole table.
      broken_driver:
        io: _root._io
        pos: ofs_broken_driver
        type: dump_string
        if: ofs_broken_driver != 0
        doc: Name of the driver that is held responsible.
      call_stack:
        io: _root._io
        pos: ofs_call_stack
        size: len_call_stack
        doc: The saved part of the stack, from `top_of_stack` upwards.
      data_page:
        io: _root._io
        pos: ofs_data_page
        size: len_data_page
        doc: What is stored of the page that the fault was about.
      debugger_data:
        io: _root._io
        pos: ofs_debugger_data
        size: len_debugger_data
        doc: The kernel's debugger data block, decoded.
      triage_option_overflowed:
        -orig-id: TRIAGE_OPTION_OVERFLOWED
        value: |
          (triage_options & 0x7fffffff) != 0x7fffffff and (triage_options & 0x100) != 0
        doc: |
          Bit 8 of `triage_options`: there was not enough room for all that was to be
          stored. False where all bits are set, which means that there are no options.
  dump_mm_storage64:
    -orig-id: DUMP_MM_STORAGE64
    doc: |
      Figures of the memory manager of a 64-bit machine (0x50 bytes), in pages.
      Zero behind `len_storage` in dumps that the debugger engine wrote.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    seq:
      - id: version
        -orig-id: Version
        type: u4
        doc: Version of this structure, 1.
      - id: len_storage
        -orig-id: Size
        type: u4
        doc: Size of this structure in bytes, 0x50.
      - id: mm_special_pool_tag
        -orig-id: MmSpecialPoolTag
        type: u4
        doc: Tag of allocations that go to the special pool.
      - id: mi_triage_action_taken
        -orig-id: MiTriageActionTaken
        type: u4
      - id: mm_verify_driver_level
        -orig-id: MmVerifyDriverLevel
        type: u4
        doc: Checks that the driver verifier makes, as flags.
      - id: kernel_verifier
        -orig-id: KernelVerifier
        type: u4
        doc: Whether the kernel itself is verified.
      - id: mm_maximum_non_paged_pool
        -orig-id: MmMaximumNonPagedPool
        type: u8
        doc: Limit of the non-paged pool.
      - id: mm_allocated_non_paged_pool
        -orig-id: MmAllocatedNonPagedPool
        type: u8
        doc: Non-paged pool in use.
      - id: paged_pool_maximum
        -orig-id: PagedPoolMaximum
        type: u8
        doc: Limit of the paged pool.
      - id: paged_pool_allocated
        -orig-id: PagedPoolAllocated
        type: u8
        doc: Paged pool in use.
      - id: committed_pages
        -orig-id: CommittedPages
        type: u8
        doc: Committed memory.
      - id: committed_pages_peak
        -orig-id: CommittedPagesPeak
        type: u8
        doc: The most memory that was committed at a time.
      - id: commit_limit_maximum
        -orig-id: CommitLimitMaximum
        type: u8
        doc: Limit of committed memory.
  dump_mm_storage32:
    -orig-id: DUMP_MM_STORAGE32
    doc: |
      Figures of the memory manager of a 32-bit machine (0x34 bytes), in pages.
      After declarations of the structure; not seen in a file.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    seq:
      - id: version
        -orig-id: Version
        type: u4
        doc: Version of this structure, 1.
      - id: len_storage
        -orig-id: Size
        type: u4
        doc: Size of this structure in bytes, 0x34.
      - id: mm_special_pool_tag
        -orig-id: MmSpecialPoolTag
        type: u4
        doc: Tag of allocations that go to the special pool.
      - id: mi_triage_action_taken
        -orig-id: MiTriageActionTaken
        type: u4
      - id: mm_verify_driver_level
        -orig-id: MmVerifyDriverLevel
        type: u4
        doc: Checks that the driver verifier makes, as flags.
      - id: kernel_verifier
        -orig-id: KernelVerifier
        type: u4
        doc: Whether the kernel itself is verified.
      - id: mm_maximum_non_paged_pool
        -orig-id: MmMaximumNonPagedPool
        type: u4
        doc: Limit of the non-paged pool.
      - id: mm_allocated_non_paged_pool
        -orig-id: MmAllocatedNonPagedPool
        type: u4
        doc: Non-paged pool in use.
      - id: paged_pool_maximum
        -orig-id: PagedPoolMaximum
        type: u4
        doc: Limit of the paged pool.
      - id: paged_pool_allocated
        -orig-id: PagedPoolAllocated
        type: u4
        doc: Paged pool in use.
      - id: committed_pages
        -orig-id: CommittedPages
        type: u4
        doc: Committed memory.
      - id: committed_pages_peak
        -orig-id: CommittedPagesPeak
        type: u4
        doc: The most memory that was committed at a time.
      - id: commit_limit_maximum
        -orig-id: CommitLimitMaximum
        type: u4
        doc: Limit of committed memory.
  unloaded_driver64:
    -orig-id: DUMP_UNLOADED_DRIVERS64
    doc: |
      Entry of the table of unloaded drivers of a 64-bit machine (0x38 bytes).
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{start_address:hex} to {end_address:hex}'
    seq:
      - id: name
        -orig-id: Name
        type: unicode_string64
        doc: |
          Name of the driver. Its length is that of `driver_name`, at most 24;
          its buffer is 0 or the address that the text had.
      - id: driver_name
        -orig-id: DriverName
        size: 24
        doc: |
          Name of the driver as UTF-16LE text, cut off after twelve characters.
          Not ended by a zero character if it has twelve.
      - id: start_address
        -orig-id: StartAddress
        type: u8
        doc: Virtual address where it was loaded.
      - id: end_address
        -orig-id: EndAddress
        type: u8
        doc: Virtual address of its end.
  unloaded_driver32:
    -orig-id: DUMP_UNLOADED_DRIVERS32
    doc: |
      Entry of the table of unloaded drivers of a 32-bit machine (0x28 bytes).
      After declarations of the structure; not seen in a file.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{start_address:hex} to {end_address:hex}'
    seq:
      - id: name
        -orig-id: Name
        type: unicode_string32
        doc: |
          Name of the driver. Its length is that of `driver_name`, at most 24;
          its buffer is 0 or the address that the text had.
      - id: driver_name
        -orig-id: DriverName
        size: 24
        doc: |
          Name of the driver as UTF-16LE text, cut off after twelve characters.
          Not ended by a zero character if it has twelve.
      - id: start_address
        -orig-id: StartAddress
        type: u4
        doc: Virtual address where it was loaded.
      - id: end_address
        -orig-id: EndAddress
        type: u4
        doc: Virtual address of its end.
  driver_entry64:
    -orig-id: DUMP_DRIVER_ENTRY64
    doc: |
      Entry of the table of loaded drivers of a 64-bit machine (0x90 bytes): the
      offset of a name and an entry of the kernel's module list in the shape that it
      had in old versions of Windows. Dumps that the debugger engine wrote have the
      name, `dll_base`, `size_of_image`, `check_sum` and `time_date_stamp` only.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{dll_base:hex} + {size_of_image:hex}'
    seq:
      - id: ofs_driver_name
        -orig-id: DriverNameOffset
        type: u4
        doc: |
          Offset of the name from the start of the file, a `dump_string`. It is
          the base name or the whole path.
      - -orig-id: __alignment
        size: 4
      - id: in_load_order_flink
        -orig-id: LdrEntry.InLoadOrderLinks.Flink
        type: u8
        doc: Virtual address of the next entry of the module list.
      - id: in_load_order_blink
        -orig-id: LdrEntry.InLoadOrderLinks.Blink
        type: u8
        doc: Virtual address of the previous entry of the module list.
      - id: exception_table
        -orig-id: LdrEntry.ExceptionTable
        type: u8
        doc: Virtual address of the table of exception handlers.
      - id: exception_table_size
        -orig-id: LdrEntry.ExceptionTableSize
        type: u4
        doc: Size of the table of exception handlers in bytes.
      - size: 4
        doc: Aligns the next field.
      - id: gp_value
        -orig-id: LdrEntry.GpValue
        type: u8
        doc: Value of the global pointer, a register of Itanium.
      - id: non_paged_debug_info
        -orig-id: LdrEntry.NonPagedDebugInfo
        type: u8
        doc: Virtual address of debugging information, or 0.
      - id: dll_base
        -orig-id: LdrEntry.DllBase
        type: u8
        doc: Virtual address where the driver is loaded.
      - id: entry_point
        -orig-id: LdrEntry.EntryPoint
        type: u8
        doc: Virtual address of its entry point.
      - id: size_of_image
        -orig-id: LdrEntry.SizeOfImage
        type: u4
        doc: Size of the loaded driver in bytes.
      - size: 4
        doc: Aligns the next field.
      - id: full_dll_name
        -orig-id: LdrEntry.FullDllName
        type: unicode_string64
        doc: Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
      - id: base_dll_name
        -orig-id: LdrEntry.BaseDllName
        type: unicode_string64
        doc: Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
      - id: flags
        -orig-id: LdrEntry.Flags
        type: u4
      - id: load_count
        -orig-id: LdrEntry.LoadCount
        type: u2
        doc: How often it is in use.
      - -orig-id: LdrEntry.__Unused5
        size: 2
      - id: section_pointer
        -orig-id: LdrEntry.SectionPointer
        type: u8
        doc: Virtual address of the section object, or 0.
      - id: check_sum
        -orig-id: LdrEntry.CheckSum
        type: u4
        doc: Checksum in the header of the image; 0 if that was paged out.
      - size: 4
        doc: Aligns the next field.
      - id: time_date_stamp
        -orig-id: LdrEntry.TimeDateStamp
        type: u4
        doc: |
          Time stamp in the header of the image, seconds since 1970-01-01 00:00
          UTC; or a hash, or 0 if the header was paged out.
      - size: 4
        doc: Aligns the next entry.
  driver_entry32:
    -orig-id: DUMP_DRIVER_ENTRY32
    doc: |
      Entry of the table of loaded drivers of a 32-bit machine (0x4c bytes). See
      `driver_entry64`, whose names it has. After declarations of the structure;
      not seen in a file.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{dll_base:hex} + {size_of_image:hex}'
    seq:
      - id: ofs_driver_name
        -orig-id: DriverNameOffset
        type: u4
        doc: |
          Offset of the name from the start of the file, a `dump_string`. It is
          the base name or the whole path.
      - id: in_load_order_flink
        -orig-id: LdrEntry.InLoadOrderLinks.Flink
        type: u4
        doc: Virtual address of the next entry of the module list.
      - id: in_load_order_blink
        -orig-id: LdrEntry.InLoadOrderLinks.Blink
        type: u4
        doc: Virtual address of the previous entry of the module list.
      - id: exception_table
        -orig-id: LdrEntry.ExceptionTable
        type: u4
        doc: Virtual address of the table of exception handlers.
      - id: exception_table_size
        -orig-id: LdrEntry.ExceptionTableSize
        type: u4
        doc: Size of the table of exception handlers in bytes.
      - id: gp_value
        -orig-id: LdrEntry.GpValue
        type: u4
        doc: Value of the global pointer, a register of Itanium.
      - id: non_paged_debug_info
        -orig-id: LdrEntry.NonPagedDebugInfo
        type: u4
        doc: Virtual address of debugging information, or 0.
      - id: dll_base
        -orig-id: LdrEntry.DllBase
        type: u4
        doc: Virtual address where the driver is loaded.
      - id: entry_point
        -orig-id: LdrEntry.EntryPoint
        type: u4
        doc: Virtual address of its entry point.
      - id: size_of_image
        -orig-id: LdrEntry.SizeOfImage
        type: u4
        doc: Size of the loaded driver in bytes.
      - id: full_dll_name
        -orig-id: LdrEntry.FullDllName
        type: unicode_string32
        doc: Path of the driver; the text itself is at `ofs_driver_name` if anywhere.
      - id: base_dll_name
        -orig-id: LdrEntry.BaseDllName
        type: unicode_string32
        doc: Name of the driver; the text itself is at `ofs_driver_name` if anywhere.
      - id: flags
        -orig-id: LdrEntry.Flags
        type: u4
      - id: load_count
        -orig-id: LdrEntry.LoadCount
        type: u2
        doc: How often it is in use.
      - -orig-id: LdrEntry.__Unused5
        size: 2
      - id: section_pointer
        -orig-id: LdrEntry.SectionPointer
        type: u4
        doc: Virtual address of the section object, or 0.
      - id: check_sum
        -orig-id: LdrEntry.CheckSum
        type: u4
        doc: Checksum in the header of the image; 0 if that was paged out.
      - id: time_date_stamp
        -orig-id: LdrEntry.TimeDateStamp
        type: u4
        doc: |
          Time stamp in the header of the image, seconds since 1970-01-01 00:00
          UTC; or a hash, or 0 if the header was paged out.
  unicode_string64:
    -orig-id: UNICODE_STRING
    doc: Text in the memory of a 64-bit machine, of which the dump may have nothing.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
    -webide-representation: '{length:dec} bytes at {buffer:hex}'
    seq:
      - id: length
        -orig-id: Length
        type: u2
        doc: Size of the text in bytes.
      - id: maximum_length
        -orig-id: MaximumLength
        type: u2
        doc: Size of the buffer in bytes.
      - size: 4
        doc: Aligns the next field.
      - id: buffer
        -orig-id: Buffer
        type: u8
        doc: Virtual address of the text.
  unicode_string32:
    -orig-id: UNICODE_STRING
    doc: Text in the memory of a 32-bit machine, of which the dump may have nothing.
    doc-ref: https://learn.microsoft.com/en-us/windows/win32/api/ntdef/ns-ntdef-_unicode_string
    -webide-representation: '{length:dec} bytes at {buffer:hex}'
    seq:
      - id: length
        -orig-id: Length
        type: u2
        doc: Size of the text in bytes.
      - id: maximum_length
        -orig-id: MaximumLength
        type: u2
        doc: Size of the buffer in bytes.
      - id: buffer
        -orig-id: Buffer
        type: u4
        doc: Virtual address of the text.
  dump_string:
    -orig-id: DUMP_STRING
    doc: |
      Text with its length, in the string pool of a triage dump. A zero character
      follows, and zeros to the next offset divisible by eight.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    seq:
      - id: num_chars
        -orig-id: Length
        type: u4
        doc: |
          Number of UTF-16 code units in `text`, which are two bytes each; the zero
          character is not counted.
      - id: text
        -orig-id: Buffer
        size: (num_chars.as<u8> * 2).as<u8>
        doc: UTF-16LE text, which need not be valid.
  triage_data_block64:
    -orig-id: TRIAGE_DATA_BLOCK
    doc: |
      Entry of the table of data blocks (16 bytes): a piece of virtual memory. The
      pieces are of any size and alignment; few overlap, with the same bytes in
      both.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{address:hex} + {len_data:hex}'
    seq:
      - id: address
        -orig-id: Address
        type: u8
        doc: Virtual address of the first byte.
      - id: ofs_data
        -orig-id: Offset
        type: u4
        doc: Offset of the first byte from the start of the file.
      - id: len_data
        -orig-id: Size
        type: u4
        doc: Size in bytes.
  triage_data_block32:
    -orig-id: TRIAGE_DATA_BLOCK
    doc: |
      Entry of the table of data blocks of a 32-bit machine as one reader has it, 12
      bytes with an address of 32 bits. Another source has one structure for all
      machines, which is `triage_data_block64`; neither has been seen in a file.
      What is stored tells: the bytes of a block begin where those of the block
      before it end, in every 64-bit dump at least.
    doc-ref:
      - https://github.com/can1357/selene
      - https://github.com/rizinorg/rizin
    -webide-representation: '{address:hex} + {len_data:hex}'
    seq:
      - id: address
        -orig-id: Address
        type: u4
        doc: Virtual address of the first byte.
      - id: ofs_data
        -orig-id: Offset
        type: u4
        doc: Offset of the first byte from the start of the file.
      - id: len_data
        -orig-id: Size
        type: u4
        doc: Size in bytes.
  blob_file_header:
    -orig-id: DUMP_BLOB_FILE_HEADER
    doc: |
      Head of the secondary data, which drivers have added behind the dump (0x10
      bytes): behind the mark of a triage dump, behind the last page of others. A
      `blob_header` follows at `header_size`, and more behind its data.

      The end is that of the file, or what does not begin with the size of a
      `blob_header`: some writers leave zeros or garbage behind. What is said of
      dumps with pages has not been seen in a file.
    doc-ref:
      - https://github.com/can1357/selene
      - https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
    seq:
      - id: signature1
        -orig-id: Signature1
        contents: Dump
      - id: signature2
        -orig-id: Signature2
        contents: Blob
      - id: header_size
        -orig-id: HeaderSize
        type: u4
        doc: Size of this header in bytes, 0x10.
      - id: build_number
        -orig-id: BuildNumber
        type: u4
        doc: |
          Build number of Windows in the lower 28 bits; the upper four are 0xf for a
          free (release) build of the kernel.
  blob_header:
    -orig-id: DUMP_BLOB_HEADER
    doc: |
      Head of a blob of secondary data (0x20 bytes). Padding, the data and more
      padding follow, then the next header. Nothing need be aligned.
    doc-ref:
      - https://github.com/can1357/selene
      - https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/wdm/ns-wdm-_kbugcheck_secondary_dump_data
    -webide-representation: '{data_size:dec} bytes'
    seq:
      - id: header_size
        -orig-id: HeaderSize
        type: u4
        doc: Size of this header in bytes, 0x20; another value ends the chain.
      - id: tag
        -orig-id: Tag
        size: 16
        doc: |
          GUID that tells whose data it is, in the byte order of Windows: numbers
          of 4, 2 and 2 bytes, the lowest byte of each first, then eight bytes.
          Several blobs of a file may have the same.
      - id: data_size
        -orig-id: DataSize
        type: u4
        doc: Size of the data in bytes.
      - id: pre_pad
        -orig-id: PrePad
        type: u4
        doc: Bytes between this header and the data.
      - id: post_pad
        -orig-id: PostPad
        type: u4
        doc: Bytes between the data and the next header.
enums:
  valid_dumps:
    0x34365544:
      id: dump64
      doc: Header of a 64-bit machine. The bytes spell `DU64`.
      -orig-id: DUMP_VALID_DUMP64
    0x504d5544:
      id: dump32
      doc: Header of a 32-bit machine. The bytes spell `DUMP`.
      -orig-id: DUMP_VALID_DUMP32
  dump_types:
    0:
      id: unspecified
      -orig-id: DUMP_TYPE_UNKNOWN
    1:
      id: full
      doc: All runs of physical memory.
      -orig-id: DUMP_TYPE_FULL
    2:
      id: summary
      doc: Kernel memory in the layout used until Windows 7.
      -orig-id: DUMP_TYPE_SUMMARY
    3:
      id: header
      doc: Nothing but the header.
      -orig-id: DUMP_TYPE_HEADER
    4:
      id: triage
      doc: Small memory dump of selected pieces of virtual memory.
      -orig-id: DUMP_TYPE_TRIAGE
    5:
      id: bitmap_full
      doc: All of physical memory that is in use, told by a bitmap.
      -orig-id: DUMP_TYPE_BITMAP_FULL
    6:
      id: bitmap_kernel
      doc: Kernel memory, told by a bitmap; also automatic, active and live dumps.
      -orig-id: DUMP_TYPE_BITMAP_KERNEL
    7:
      id: automatic
      doc: A setting of Windows; the files it makes have the type of a kernel dump.
      -orig-id: DUMP_TYPE_AUTOMATIC
    8:
      id: kernel_memory
      doc: Range dump of kernel memory, the `.dump /k` of WinDbg.
      -orig-id: KernelMemory
    9:
      id: kernel_and_user_memory
      doc: Range dump of kernel memory and user memory, the `.dump /ka` of WinDbg.
      -orig-id: KernelAndUserMemory
    10:
      id: complete_memory
      doc: Range dump of all physical memory, the `.dump /f` of WinDbg.
      -orig-id: CompleteMemory
  machine_types:
    0x14c:
      id: i386
      doc: 32-bit x86.
      -orig-id: IMAGE_FILE_MACHINE_I386
    0x184:
      id: alpha
      -orig-id: IMAGE_FILE_MACHINE_ALPHA
    0x1c4:
      id: armnt
      doc: 32-bit ARM in Thumb-2 mode.
      -orig-id: IMAGE_FILE_MACHINE_ARMNT
    0x200:
      id: ia64
      doc: Itanium.
      -orig-id: IMAGE_FILE_MACHINE_IA64
    0x284:
      id: alpha64
      -orig-id: IMAGE_FILE_MACHINE_ALPHA64
    0x8664:
      id: amd64
      doc: 64-bit x86 of any maker.
      -orig-id: IMAGE_FILE_MACHINE_AMD64
    0xaa64:
      id: arm64
      -orig-id: IMAGE_FILE_MACHINE_ARM64
  product_types:
    1:
      id: workstation
      -orig-id: VER_NT_WORKSTATION
    2:
      id: domain_controller
      -orig-id: VER_NT_DOMAIN_CONTROLLER
    3:
      id: server
      -orig-id: VER_NT_SERVER
  bitmap_signatures:
    0x504d4446:
      id: full
      doc: All of memory. The bytes spell `FDMP`.
      -orig-id: DUMP_FULL_SIGNATURE
    0x504d4453:
      id: summary
      doc: Part of memory. The bytes spell `SDMP`.
      -orig-id: DUMP_SUMMARY_SIGNATURE
  attribute_masks:
    0x1:
      id: hiber_crash
      doc: The machine stopped while it was hibernating or resuming.
      -orig-id: HiberCrash
    0x2:
      id: dump_device_power_off
      doc: The device that takes the dump was without power.
      -orig-id: DumpDevicePowerOff
    0x4:
      id: insufficient_dumpfile_size
      doc: The file was too small for the dump.
      -orig-id: InsufficientDumpfileSize
    0x8:
      id: kernel_generated_triage_dump
      doc: The kernel itself wrote a triage dump.
      -orig-id: KernelGeneratedTriageDump
    0x10:
      id: live_dump_generated_dump
      doc: Memory was taken while the machine went on running.
      -orig-id: LiveDumpGeneratedDump
    0x20:
      id: dump_is_generated_offline
      -orig-id: DumpIsGeneratedOffline
    0x40:
      id: filter_dump_file
      -orig-id: FilterDumpFile
    0x80:
      id: early_boot_crash
      doc: The machine stopped while it was starting.
      -orig-id: EarlyBootCrash
    0x100:
      id: encrypted_dump_data
      doc: All but the header is encrypted.
      -orig-id: EncryptedDumpData
    0x200:
      id: decrypted_dump
      doc: The dump was encrypted once and has been decrypted.
      -orig-id: DecryptedDump
  minidump_field_masks:
    0x1:
      id: context
      doc: Registers of the processor.
      -orig-id: TRIAGE_DUMP_CONTEXT
    0x2:
      id: exception
      -orig-id: TRIAGE_DUMP_EXCEPTION
    0x4:
      id: prcb
      doc: Control block of the processor (`KPRCB`).
      -orig-id: TRIAGE_DUMP_PRCB
    0x8:
      id: process
      doc: Current process (`EPROCESS`).
      -orig-id: TRIAGE_DUMP_PROCESS
    0x10:
      id: thread
      doc: Current thread (`ETHREAD`).
      -orig-id: TRIAGE_DUMP_THREAD
    0x20:
      id: stack
      doc: Kernel stack of the current thread.
      -orig-id: TRIAGE_DUMP_STACK
    0x40:
      id: driver_list
      -orig-id: TRIAGE_DUMP_DRIVER_LIST
    0x80:
      id: broken_driver
      doc: Name of the driver that is held responsible.
      -orig-id: TRIAGE_DUMP_BROKEN_DRIVER
    0x100:
      id: mm_info
      doc: Figures of the memory manager.
      -orig-id: TRIAGE_DUMP_MMINFO
    0x200:
      id: data_page
      doc: The page that the fault was about.
      -orig-id: TRIAGE_DUMP_DATAPAGE
    0x400:
      id: debugger_data
      doc: The kernel's debugger data block.
      -orig-id: TRIAGE_DUMP_DEBUGGER_DATA
    0x800:
      id: data_blocks
      doc: Further pieces of memory.
      -orig-id: TRIAGE_DUMP_DATA_BLOCKS
  summary_option_masks:
    0x1:
      id: valid_kernel_va
      doc: The kernel's part of virtual memory can be read.
      -orig-id: DUMP_SUMMARY_VALID_KERNEL_VA
    0x2:
      id: valid_current_user_va
      doc: The part of virtual memory of the current process can be read.
      -orig-id: DUMP_SUMMARY_VALID_CURRENT_USER_VA
  triage_option_masks:
    0x100:
      id: overflowed
      doc: There was not enough room for all that was to be stored.
      -orig-id: TRIAGE_OPTION_OVERFLOWED
  suite_masks:
    0x1:
      id: small_business
      -orig-id: VER_SUITE_SMALLBUSINESS
    0x2:
      id: enterprise
      -orig-id: VER_SUITE_ENTERPRISE
    0x4:
      id: back_office
      -orig-id: VER_SUITE_BACKOFFICE
    0x8:
      id: communications
      -orig-id: VER_SUITE_COMMUNICATIONS
    0x10:
      id: terminal
      doc: Terminal services are installed; set on nearly every machine.
      -orig-id: VER_SUITE_TERMINAL
    0x20:
      id: small_business_restricted
      -orig-id: VER_SUITE_SMALLBUSINESS_RESTRICTED
    0x40:
      id: embedded_nt
      -orig-id: VER_SUITE_EMBEDDEDNT
    0x80:
      id: datacenter
      -orig-id: VER_SUITE_DATACENTER
    0x100:
      id: single_user_ts
      doc: Remote desktop with one interactive session.
      -orig-id: VER_SUITE_SINGLEUSERTS
    0x200:
      id: personal
      doc: A home edition.
      -orig-id: VER_SUITE_PERSONAL
    0x400:
      id: blade
      doc: A web edition.
      -orig-id: VER_SUITE_BLADE
    0x800:
      id: embedded_restricted
      -orig-id: VER_SUITE_EMBEDDED_RESTRICTED
    0x1000:
      id: security_appliance
      -orig-id: VER_SUITE_SECURITY_APPLIANCE
    0x2000:
      id: storage_server
      -orig-id: VER_SUITE_STORAGE_SERVER
    0x4000:
      id: compute_server
      -orig-id: VER_SUITE_COMPUTE_SERVER
    0x8000:
      id: wh_server
      doc: Windows Home Server.
      -orig-id: VER_SUITE_WH_SERVER
    0x20000:
      id: multi_user_ts
      doc: Remote desktop with several interactive sessions on a client edition.
      -orig-id: VER_SUITE_MULTIUSERTS
  context_x64_flags:
    0x1:
      id: control
      doc: SegSs, Rsp, SegCs, Rip and EFlags.
      -orig-id: CONTEXT_CONTROL
    0x2:
      id: integer
      doc: Rax, Rcx, Rdx, Rbx, Rbp, Rsi, Rdi and R8 to R15.
      -orig-id: CONTEXT_INTEGER
    0x4:
      id: segments
      doc: SegDs, SegEs, SegFs and SegGs.
      -orig-id: CONTEXT_SEGMENTS
    0x8:
      id: floating_point
      doc: The x87 and SSE registers.
      -orig-id: CONTEXT_FLOATING_POINT
    0x10:
      id: debug_registers
      -orig-id: CONTEXT_DEBUG_REGISTERS
    0x100000:
      id: amd64
      doc: The context is that of an x64 processor.
      -orig-id: CONTEXT_AMD64
  context_x86_flags:
    0x1:
      id: control
      doc: SegSs, Esp, SegCs, Eip, EFlags and Ebp.
      -orig-id: CONTEXT_CONTROL
    0x2:
      id: integer
      doc: Eax, Ebx, Ecx, Edx, Esi and Edi.
      -orig-id: CONTEXT_INTEGER
    0x4:
      id: segments
      doc: SegDs, SegEs, SegFs and SegGs.
      -orig-id: CONTEXT_SEGMENTS
    0x8:
      id: floating_point
      doc: The x87 registers.
      -orig-id: CONTEXT_FLOATING_POINT
    0x10:
      id: debug_registers
      -orig-id: CONTEXT_DEBUG_REGISTERS
    0x20:
      id: extended_registers
      doc: The SSE registers.
      -orig-id: CONTEXT_EXTENDED_REGISTERS
    0x40:
      id: xstate
      doc: More registers, which are behind the context.
      -orig-id: CONTEXT_XSTATE
    0x10000:
      id: i386
      doc: The context is that of an x86 processor.
      -orig-id: CONTEXT_i386
  context_arm_flags:
    0x1:
      id: control
      doc: Sp, Lr, Pc and Cpsr.
      -orig-id: CONTEXT_CONTROL
    0x2:
      id: integer
      doc: R0 to R12.
      -orig-id: CONTEXT_INTEGER
    0x4:
      id: floating_point
      doc: Fpscr and the vector registers.
      -orig-id: CONTEXT_FLOATING_POINT
    0x8:
      id: debug_registers
      -orig-id: CONTEXT_DEBUG_REGISTERS
    0x200000:
      id: arm
      doc: The context is that of a 32-bit ARM processor.
      -orig-id: CONTEXT_ARM
  context_arm64_flags:
    0x1:
      id: control
      doc: Fp, Lr, Sp, Pc and Cpsr.
      -orig-id: CONTEXT_CONTROL
    0x2:
      id: integer
      doc: X0 to X28.
      -orig-id: CONTEXT_INTEGER
    0x4:
      id: floating_point
      doc: Fpcr, Fpsr and the vector registers.
      -orig-id: CONTEXT_FLOATING_POINT
    0x8:
      id: debug_registers
      -orig-id: CONTEXT_DEBUG_REGISTERS
    0x10:
      id: x18
      doc: X18 in user mode, where it is the register of the system.
      -orig-id: CONTEXT_ARM64_X18
    0x20:
      id: xstate
      doc: More registers, which are behind the context.
      -orig-id: CONTEXT_ARM64_XSTATE
    0x400000:
      id: arm64
      doc: The context is that of an ARM64 processor.
      -orig-id: CONTEXT_ARM64
    0x4000000:
      id: ret_to_guest
      -orig-id: CONTEXT_ARM64_RET_TO_GUEST
    0x40000000:
      id: exception_request
      -orig-id: CONTEXT_EXCEPTION_REQUEST
