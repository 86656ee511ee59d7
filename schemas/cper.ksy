meta:
  id: cper
  title: Common Platform Error Record
  application: UEFI firmware and operating systems
  file-extension: cper
  tags:
    - firmware
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  A record of a hardware error, as UEFI defines it (appendix N of the
  specification) for firmware and operating systems. Windows calls it a WHEA
  error record: parameter 2 of bug check 0x124 is the address of one, and events
  of WHEA-Logger contain one.

  A record begins with a header of 0x80 bytes and the descriptors of its
  sections, `section_descriptor`. A descriptor has the offset, the size and the
  type of a section, which is in the same record. Sections whose type is not
  described here remain bytes.

  A section may be longer than its type, and a count or an offset may be wrong:
  each is to be checked against the record before use. Most fields have a
  meaning only if their bit in `validation_bits` is set, which is what the
  instances that begin with `has_` say. The enumerations that end in `_fields`
  have the bits, and their members the names of the fields.

  Compared with ten error records that Windows wrote for its event log
  (processor, memory and firmware sections, and Microsoft's machine check). No
  PCI Express section, no memory section 2 and no record in a crash dump has
  been seen: these follow the specification and Microsoft's headers alone.
doc-ref:
  - https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
  - https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record
-webide-representation: '{severity}: {section_count:dec} sections'
seq:
  - id: signature
    -orig-id: Signature
    contents: CPER
  - id: minor_revision
    -orig-id: Revision.MinorRevision
    type: u1
    doc: Minor revision of the header; Windows writes 16.
  - id: major_revision
    -orig-id: Revision.MajorRevision
    type: u1
    doc: Major revision of the header; Windows writes 2.
  - id: signature_end
    -orig-id: SignatureEnd
    contents:
      - 0xff
      - 0xff
      - 0xff
      - 0xff
  - id: section_count
    -orig-id: SectionCount
    type: u2
    doc: Number of section descriptors, which follow the header.
  - id: severity
    -orig-id: Severity
    type: u4
    enum: severities
    doc: Severity of the most severe error of the record.
  - id: validation_bits
    -orig-id: ValidBits
    type: u4
    doc: Fields of the header that are filled in; bits of `header_fields`.
  - id: len_record
    -orig-id: Length
    type: u4
    doc: |
      Size of the record in bytes, with the header, all descriptors and all
      sections.
  - id: timestamp
    -orig-id: Timestamp
    type: timestamp
    doc: Time at which the error was collected.
  - id: platform_id
    -orig-id: PlatformId
    size: 16
    doc: |
      GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
      the machine.
  - id: partition_id
    -orig-id: PartitionId
    size: 16
    doc: GUID of the software partition in which the error occurred.
  - id: creator_id
    -orig-id: CreatorId
    size: 16
    doc: |
      GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
      Windows.
  - id: notification_type
    -orig-id: NotifyType
    size: 16
    doc: |
      GUID of the way in which the error was reported: machine check, corrected
      machine check, PCI Express, boot and others.
  - id: record_id
    -orig-id: RecordId
    type: u8
    doc: Number that, with `creator_id`, is unique among the records of the system.
  - id: flags
    -orig-id: Flags
    type: u4
    doc: Circumstances of the error; bits of `record_flags`.
  - id: persistence_information
    -orig-id: PersistenceInfo
    type: u8
    doc: |
      For the creator of a record that is kept in persistent memory; Windows
      writes the signature `RE`, a length and an identifier.
  - size: 12
    doc: Reserved.
instances:
  section_descriptors:
    pos: 0x80
    type: section_descriptor
    repeat: expr
    repeat-expr: section_count
    doc: All descriptors, which follow the header.
  has_platform_id:
    -orig-id: PlatformId
    value: (validation_bits & 0x1) != 0
    doc: |
      Bit 0 of `validation_bits`: `platform_id` is filled in.
  has_timestamp:
    -orig-id: Timestamp
    value: (validation_bits & 0x2) != 0
    doc: |
      Bit 1 of `validation_bits`: `timestamp` is filled in.
  has_partition_id:
    -orig-id: PartitionId
    value: (validation_bits & 0x4) != 0
    doc: |
      Bit 2 of `validation_bits`: `partition_id` is filled in.
  flag_recovered:
    -orig-id: WHEA_ERROR_RECORD_FLAGS_RECOVERED
    value: (flags & 0x1) != 0
    doc: |
      Bit 0 of `flags`: software recovered from the error.
  flag_previous_error:
    -orig-id: WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR
    value: (flags & 0x2) != 0
    doc: |
      Bit 1 of `flags`: the error occurred before the machine was started.
  flag_simulated:
    -orig-id: WHEA_ERROR_RECORD_FLAGS_SIMULATED
    value: (flags & 0x4) != 0
    doc: |
      Bit 2 of `flags`: the error was injected for a test.
  flag_device_driver:
    -orig-id: WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER
    value: (flags & 0x8) != 0
    doc: |
      Bit 3 of `flags`: a device driver reported the error.
types:
  timestamp:
    -orig-id: WHEA_TIMESTAMP
    doc: |
      A time of 8 bytes. The specification has local time in binary-coded decimals;
      Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
      is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    seq:
      - id: seconds
        -orig-id: Seconds
        type: u1
        doc: Seconds, 0 to 59.
      - id: minutes
        -orig-id: Minutes
        type: u1
        doc: Minutes, 0 to 59.
      - id: hours
        -orig-id: Hours
        type: u1
        doc: Hours, 0 to 23.
      - id: is_precise
        -orig-id: Precise
        type: u1
        doc: Bit 0 is set if this is the time of the error itself.
      - id: day
        -orig-id: Day
        type: u1
        doc: Day of the month, 1 to 31.
      - id: month
        -orig-id: Month
        type: u1
        doc: Month, 1 to 12.
      - id: year
        -orig-id: Year
        type: u1
        doc: Year of the century, 0 to 99.
      - id: century
        -orig-id: Century
        type: u1
        doc: The first two digits of the year, 20 for 2024.
  section_descriptor:
    -orig-id: WHEA_ERROR_RECORD_SECTION_DESCRIPTOR
    doc: |
      Location and type of a section. The descriptors follow the header, one after
      another, `section_count` of them.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor
    -webide-representation: '{section_type}'
    seq:
      - id: ofs_section
        -orig-id: SectionOffset
        type: u4
        doc: Offset of the section from the start of the record.
      - id: len_section
        -orig-id: SectionLength
        type: u4
        doc: Size of the section in bytes.
      - id: minor_revision
        -orig-id: Revision.MinorRevision
        type: u1
        doc: Lower part of the version of the section.
      - id: major_revision
        -orig-id: Revision.MajorRevision
        type: u1
        doc: Higher part of the version of the section.
      - id: validation_bits
        -orig-id: ValidBits
        type: u1
        doc: Fields of the descriptor that are filled in; bits of `descriptor_fields`.
      - size: 1
        doc: Reserved.
      - id: flags
        -orig-id: Flags
        type: u4
        doc: Circumstances of the error of the section; bits of `section_flags`.
      - id: section_type_start
        -orig-id: SectionType.Data1
        size: 4
        doc: First 4 bytes of the GUID of the section's type.
      - id: section_type
        -orig-id: SectionType.Data2
        type: u2
        enum: section_types
        doc: |
          Bytes 4 and 5 of that GUID, which are different for all types that are
          described here. Each member of `section_types` has the whole GUID in its
          documentation; compare it, since another type may have the same two bytes.
      - id: section_type_rest
        -orig-id: SectionType.Data3
        size: 10
        doc: The other 10 bytes of that GUID.
      - id: fru_id
        -orig-id: FRUId
        size: 16
        doc: |
          GUID of the field replaceable unit (a module, a card) in which the error is.
          It may identify the part.
      - id: severity
        -orig-id: SectionSeverity
        type: u4
        enum: severities
        doc: Severity of the error of the section.
      - id: fru_text
        -orig-id: FRUText
        size: 20
        doc: |
          Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
          connector, sometimes a part or serial number.
    instances:
      section:
        io: _root._io
        pos: ofs_section
        size: len_section
        type:
          switch-on: section_type
          cases:
            'section_types::processor_generic': processor_generic
            'section_types::processor_x86': processor_x86
            'section_types::memory': memory
            'section_types::memory2': memory2
            'section_types::pci_express': pci_express
            'section_types::firmware': firmware
            'section_types::machine_check': machine_check
        doc: The section; bytes where its type is not described here.
      has_fru_id:
        -orig-id: FRUId
        value: (validation_bits & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `fru_id` is filled in.
      has_fru_text:
        -orig-id: FRUText
        value: (validation_bits & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `fru_text` is filled in.
      flag_primary:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY
        value: (flags & 0x1) != 0
        doc: |
          Bit 0 of `flags`: the section of the error that is most likely the cause of
          the others.
      flag_containment_warning:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN
        value: (flags & 0x2) != 0
        doc: |
          Bit 1 of `flags`: the error may have spread, for example to persistent
          storage.
      flag_reset:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_RESET
        value: (flags & 0x4) != 0
        doc: |
          Bit 2 of `flags`: the component was reset and has to be set up again.
      flag_threshold_exceeded:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED
        value: (flags & 0x8) != 0
        doc: |
          Bit 3 of `flags`: a threshold of corrected errors was exceeded.
      flag_resource_not_accessible:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA
        value: (flags & 0x10) != 0
        doc: |
          Bit 4 of `flags`: the component could not be asked for more.
      flag_latent_error:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR
        value: (flags & 0x20) != 0
        doc: |
          Bit 5 of `flags`: the error was contained, but not corrected.
      flag_propagated:
        -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED
        value: (flags & 0x40) != 0
        doc: |
          Bit 6 of `flags`: the error was caused by an error elsewhere.
  processor_generic:
    -orig-id: WHEA_PROCESSOR_GENERIC_ERROR_SECTION
    doc: Error of a processor of any kind, 0xc0 bytes.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section
    -webide-representation: '{error_type} of processor {processor_id:dec}'
    seq:
      - id: validation_bits
        -orig-id: ValidBits
        type: u8
        doc: Fields that are filled in; bits of `processor_generic_fields`.
      - id: processor_type
        -orig-id: ProcessorType
        type: u1
        enum: processor_types
        doc: Kind of processor.
      - id: instruction_set
        -orig-id: InstructionSet
        type: u1
        enum: instruction_sets
        doc: Instruction set that the processor ran when the error occurred.
      - id: error_type
        -orig-id: ErrorType
        type: u1
        doc: Kinds of errors; bits of `processor_error_types`, 0 if not known.
      - id: operation
        -orig-id: Operation
        type: u1
        enum: operations
        doc: Operation that caused the error.
      - id: flags
        -orig-id: Flags
        type: u1
        doc: Properties of the error; bits of `processor_flags`.
      - id: level
        -orig-id: Level
        type: u1
        doc: Level of the structure with the error, such as that of a cache.
      - size: 2
        doc: Reserved.
      - id: processor_version
        -orig-id: CPUVersion
        type: u8
        doc: |
          Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
          (family, model, stepping).
      - id: processor_name
        -orig-id: CPUBrandString
        size: 128
        doc: Name of the processor in ASCII, ended by NUL.
      - id: processor_id
        -orig-id: ProcessorId
        type: u8
        doc: Identifier of the processor; on x86 and x64 its local APIC id.
      - id: target_address
        -orig-id: TargetAddress
        type: u8
        doc: Address that the failing operation accessed.
      - id: requester_id
        -orig-id: RequesterId
        type: u8
        doc: Identifier of the agent that requested the operation.
      - id: responder_id
        -orig-id: ResponderId
        type: u8
        doc: Identifier of the agent that answered the request.
      - id: instruction_pointer
        -orig-id: InstructionPointer
        type: u8
        doc: Address of the instruction at which the error was reported.
    instances:
      validation_bits_low:
        pos: 0
        type: u4
        doc: Lower half of `validation_bits`, which has all bits that are declared.
      has_processor_type:
        -orig-id: ProcessorType
        value: (validation_bits_low & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `processor_type` is filled in.
      has_instruction_set:
        -orig-id: InstructionSet
        value: (validation_bits_low & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `instruction_set` is filled in.
      has_error_type:
        -orig-id: ErrorType
        value: (validation_bits_low & 0x4) != 0
        doc: |
          Bit 2 of `validation_bits`: `error_type` is filled in.
      has_operation:
        -orig-id: Operation
        value: (validation_bits_low & 0x8) != 0
        doc: |
          Bit 3 of `validation_bits`: `operation` is filled in.
      has_flags:
        -orig-id: Flags
        value: (validation_bits_low & 0x10) != 0
        doc: |
          Bit 4 of `validation_bits`: `flags` is filled in.
      has_level:
        -orig-id: Level
        value: (validation_bits_low & 0x20) != 0
        doc: |
          Bit 5 of `validation_bits`: `level` is filled in.
      has_processor_version:
        -orig-id: CPUVersion
        value: (validation_bits_low & 0x40) != 0
        doc: |
          Bit 6 of `validation_bits`: `processor_version` is filled in.
      has_processor_name:
        -orig-id: CPUBrandString
        value: (validation_bits_low & 0x80) != 0
        doc: |
          Bit 7 of `validation_bits`: `processor_name` is filled in.
      has_processor_id:
        -orig-id: ProcessorId
        value: (validation_bits_low & 0x100) != 0
        doc: |
          Bit 8 of `validation_bits`: `processor_id` is filled in.
      has_target_address:
        -orig-id: TargetAddress
        value: (validation_bits_low & 0x200) != 0
        doc: |
          Bit 9 of `validation_bits`: `target_address` is filled in.
      has_requester_id:
        -orig-id: RequesterId
        value: (validation_bits_low & 0x400) != 0
        doc: |
          Bit 10 of `validation_bits`: `requester_id` is filled in.
      has_responder_id:
        -orig-id: ResponderId
        value: (validation_bits_low & 0x800) != 0
        doc: |
          Bit 11 of `validation_bits`: `responder_id` is filled in.
      has_instruction_pointer:
        -orig-id: InstructionPointer
        value: (validation_bits_low & 0x1000) != 0
        doc: |
          Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
      error_type_cache:
        -orig-id: GENPROC_PROCERRTYPE_CACHE
        value: (error_type & 0x1) != 0
        doc: Bit 0 of `error_type`.
      error_type_tlb:
        -orig-id: GENPROC_PROCERRTYPE_TLB
        value: (error_type & 0x2) != 0
        doc: |
          Bit 1 of `error_type`: translation lookaside buffer.
      error_type_bus:
        -orig-id: GENPROC_PROCERRTYPE_BUS
        value: (error_type & 0x4) != 0
        doc: Bit 2 of `error_type`.
      error_type_microarchitecture:
        -orig-id: GENPROC_PROCERRTYPE_MAE
        value: (error_type & 0x8) != 0
        doc: |
          Bit 3 of `error_type`: an internal part of the processor.
      flag_restartable:
        -orig-id: GENPROC_FLAGS_RESTARTABLE
        value: (flags & 0x1) != 0
        doc: Bit 0 of `flags`.
      flag_precise_instruction_pointer:
        -orig-id: GENPROC_FLAGS_PRECISEIP
        value: (flags & 0x2) != 0
        doc: Bit 1 of `flags`.
      flag_overflow:
        -orig-id: GENPROC_FLAGS_OVERFLOW
        value: (flags & 0x4) != 0
        doc: Bit 2 of `flags`.
      flag_corrected:
        -orig-id: GENPROC_FLAGS_CORRECTED
        value: (flags & 0x8) != 0
        doc: Bit 3 of `flags`.
  processor_x86:
    -orig-id: WHEA_XPF_PROCESSOR_ERROR_SECTION
    doc: |
      Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
      then register contexts.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section
    seq:
      - id: validation_bits
        -orig-id: ValidBits
        type: u2
        doc: |
          Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
          2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
      - size: 6
        doc: Reserved.
      - id: local_apic_id
        -orig-id: LocalAPICId
        type: u8
        doc: Local APIC id of the processor.
      - id: cpuid_values
        -orig-id: CpuId
        type: u4
        repeat: expr
        repeat-expr: 12
        doc: |
          EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
          The specification extends each to 64 bits; Windows writes the four numbers
          of 32 bits one after another, then zeros.
      - id: error_infos
        -orig-id: ProcInfo
        size: 0x40
        type: processor_error_info
        repeat: expr
        repeat-expr: num_error_infos
        doc: Errors that the processor reported.
      - id: contexts
        -orig-id: ContextInfo
        type: processor_context
        repeat: expr
        repeat-expr: num_contexts
        doc: Registers of the processor.
    instances:
      num_error_infos:
        value: validation_bits >> 2 & 0x3f
        doc: Bits 2 to 7 of `validation_bits`.
      num_contexts:
        value: validation_bits >> 8 & 0x3f
        doc: Bits 8 to 13 of `validation_bits`.
      has_local_apic_id:
        -orig-id: LocalAPICId
        value: (validation_bits & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `local_apic_id` is filled in.
      has_cpuid_values:
        -orig-id: CpuId
        value: (validation_bits & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `cpuid_values` is filled in.
  processor_error_info:
    -orig-id: WHEA_XPF_PROCINFO
    doc: An error that an x86 or x64 processor reported, 0x40 bytes.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    -webide-representation: '{check_type}'
    seq:
      - id: check_type_start
        -orig-id: CheckInfoId.Data1
        size: 4
        doc: First 4 bytes of the GUID of the structure of `check_info`.
      - id: check_type
        -orig-id: CheckInfoId.Data2
        type: u2
        enum: check_types
        doc: Bytes 4 and 5 of that GUID, which are different for all structures.
      - id: check_type_rest
        -orig-id: CheckInfoId.Data3
        size: 10
        doc: The other 10 bytes of that GUID.
      - id: validation_bits
        -orig-id: ValidBits
        type: u8
        doc: Fields that are filled in; bits of `error_info_fields`.
      - id: check_info
        -orig-id: CheckInfo
        type: u8
        doc: |
          Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
          instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
          the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
          restartable, 29 overflow; of a bus check also 30-31 participation, 32
          timeout, 33-34 address space. Bits 0 to 15 are set for those that are
          valid. Of a check of the microarchitecture bits 16-18 are the type of the
          error and 19-23 as 25-29 above.
      - id: target_id
        -orig-id: TargetId
        type: u8
        doc: Address or identifier of the target of the failing operation.
      - id: requester_id
        -orig-id: RequesterId
        type: u8
        doc: Identifier of the agent that requested the operation.
      - id: responder_id
        -orig-id: ResponderId
        type: u8
        doc: Identifier of the agent that answered the request.
      - id: instruction_pointer
        -orig-id: InstructionPointer
        type: u8
        doc: Address of the instruction at which the error was reported.
    instances:
      validation_bits_low:
        pos: 0x10
        type: u4
        doc: Lower half of `validation_bits`, which has all bits that are declared.
      has_check_info:
        -orig-id: CheckInfo
        value: (validation_bits_low & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `check_info` is filled in.
      has_target_id:
        -orig-id: TargetId
        value: (validation_bits_low & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `target_id` is filled in.
      has_requester_id:
        -orig-id: RequesterId
        value: (validation_bits_low & 0x4) != 0
        doc: |
          Bit 2 of `validation_bits`: `requester_id` is filled in.
      has_responder_id:
        -orig-id: ResponderId
        value: (validation_bits_low & 0x8) != 0
        doc: |
          Bit 3 of `validation_bits`: `responder_id` is filled in.
      has_instruction_pointer:
        -orig-id: InstructionPointer
        value: (validation_bits_low & 0x10) != 0
        doc: |
          Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
  processor_context:
    -orig-id: WHEA_XPF_CONTEXT_INFO
    doc: Registers of an x86 or x64 processor, of one of several kinds.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    -webide-representation: '{context_type}'
    seq:
      - id: context_type
        -orig-id: RegisterContextType
        type: u2
        enum: context_types
        doc: Kind of registers.
      - id: len_registers
        -orig-id: RegisterDataSize
        type: u2
        doc: Size of `registers` in bytes.
      - id: msr_address
        -orig-id: MSRAddress
        type: u4
        doc: Number of the first model specific register, if the registers are such.
      - id: mm_register_address
        -orig-id: MmRegisterAddress
        type: u8
        doc: Address of the first memory mapped register, if the registers are such.
      - id: registers
        -orig-id: RegisterData
        size: len_registers
        doc: |
          The registers: model specific and memory mapped ones are 64-bit numbers,
          64-bit registers of execution are `x64_registers`.
  x64_registers:
    -orig-id: WHEA_X64_REGISTER_STATE
    doc: Registers of execution of an x64 processor, 0xf4 bytes.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    seq:
      - id: rax
        -orig-id: Rax
        type: u8
        doc: Register RAX.
      - id: rbx
        -orig-id: Rbx
        type: u8
        doc: Register RBX.
      - id: rcx
        -orig-id: Rcx
        type: u8
        doc: Register RCX.
      - id: rdx
        -orig-id: Rdx
        type: u8
        doc: Register RDX.
      - id: rsi
        -orig-id: Rsi
        type: u8
        doc: Register RSI.
      - id: rdi
        -orig-id: Rdi
        type: u8
        doc: Register RDI.
      - id: rbp
        -orig-id: Rbp
        type: u8
        doc: Register RBP.
      - id: rsp
        -orig-id: Rsp
        type: u8
        doc: Register RSP.
      - id: r8
        -orig-id: R8
        type: u8
        doc: Register R8.
      - id: r9
        -orig-id: R9
        type: u8
        doc: Register R9.
      - id: r10
        -orig-id: R10
        type: u8
        doc: Register R10.
      - id: r11
        -orig-id: R11
        type: u8
        doc: Register R11.
      - id: r12
        -orig-id: R12
        type: u8
        doc: Register R12.
      - id: r13
        -orig-id: R13
        type: u8
        doc: Register R13.
      - id: r14
        -orig-id: R14
        type: u8
        doc: Register R14.
      - id: r15
        -orig-id: R15
        type: u8
        doc: Register R15.
      - id: cs
        -orig-id: Cs
        type: u2
        doc: Segment CS.
      - id: ds
        -orig-id: Ds
        type: u2
        doc: Segment DS.
      - id: ss
        -orig-id: Ss
        type: u2
        doc: Segment SS.
      - id: es
        -orig-id: Es
        type: u2
        doc: Segment ES.
      - id: fs
        -orig-id: Fs
        type: u2
        doc: Segment FS.
      - id: gs
        -orig-id: Gs
        type: u2
        doc: Segment GS.
      - size: 4
        doc: Reserved.
      - id: rflags
        -orig-id: Rflags
        type: u8
        doc: Register RFLAGS.
      - id: rip
        -orig-id: Eip
        type: u8
        doc: Address of the instruction.
      - id: cr0
        -orig-id: Cr0
        type: u8
        doc: Control register CR0.
      - id: cr1
        -orig-id: Cr1
        type: u8
        doc: Control register CR1, which no processor has.
      - id: cr2
        -orig-id: Cr2
        type: u8
        doc: Control register CR2, the address of the last page fault.
      - id: cr3
        -orig-id: Cr3
        type: u8
        doc: Control register CR3, the root of the page tables.
      - id: cr4
        -orig-id: Cr4
        type: u8
        doc: Control register CR4.
      - id: cr8
        -orig-id: Cr8
        type: u8
        doc: Control register CR8, the IRQL.
      - id: gdtr
        -orig-id: Gdtr
        size: 16
        doc: Base and limit of the global descriptor table.
      - id: idtr
        -orig-id: Idtr
        size: 16
        doc: Base and limit of the interrupt descriptor table.
      - id: ldtr
        -orig-id: Ldtr
        type: u2
        doc: Selector of the local descriptor table.
      - id: tr
        -orig-id: Tr
        type: u2
        doc: Selector of the task state segment.
  memory:
    -orig-id: WHEA_MEMORY_ERROR_SECTION
    doc: |
      Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
      sections of 0x4d bytes occur, too.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section
    -webide-representation: '{error_type} at {physical_address:hex}'
    seq:
      - id: validation_bits
        -orig-id: ValidBits
        type: u8
        doc: Fields that are filled in; bits of `memory_fields`.
      - id: error_status
        -orig-id: ErrorStatus
        type: error_status
        doc: Where the error was detected, and which class it has.
      - id: physical_address
        -orig-id: PhysicalAddress
        type: u8
        doc: Physical address of the error.
      - id: physical_address_mask
        -orig-id: PhysicalAddressMask
        type: u8
        doc: Bits of `physical_address` that are valid.
      - id: node
        -orig-id: Node
        type: u2
        doc: Node of a machine of several nodes.
      - id: card
        -orig-id: Card
        type: u2
        doc: Memory board.
      - id: module
        -orig-id: Module
        type: u2
        doc: Memory module, or its rank.
      - id: bank
        -orig-id: Bank
        type: u2
        doc: Bank of the module.
      - id: device
        -orig-id: Device
        type: u2
        doc: Memory chip.
      - id: row
        -orig-id: Row
        type: u2
        doc: Row of the memory chip, lower 16 bits.
      - id: column
        -orig-id: Column
        type: u2
        doc: Column of the memory chip.
      - id: bit_position
        -orig-id: BitPosition
        type: u2
        doc: Bit of the word that is wrong.
      - id: requester_id
        -orig-id: RequesterId
        type: u8
        doc: Identifier of the agent that requested the operation.
      - id: responder_id
        -orig-id: ResponderId
        type: u8
        doc: Identifier of the agent that answered the request.
      - id: target_id
        -orig-id: TargetId
        type: u8
        doc: Identifier of the target of the operation.
      - id: error_type
        -orig-id: ErrorType
        type: u1
        enum: memory_error_types
        doc: What is wrong, such as a single bit.
    instances:
      extended_row:
        pos: 0x49
        type: u1
        if: _io.size.as<u8> >= 0x50
        doc: Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
      rank:
        pos: 0x4a
        type: u2
        if: _io.size.as<u8> >= 0x50
        doc: Rank of the module.
      card_handle:
        pos: 0x4c
        type: u2
        if: _io.size.as<u8> >= 0x50
        doc: Handle of the SMBIOS structure (type 16) of the memory array.
      module_handle:
        pos: 0x4e
        type: u2
        if: _io.size.as<u8> >= 0x50
        doc: Handle of the SMBIOS structure (type 17) of the memory device.
      validation_bits_low:
        pos: 0
        type: u4
        doc: Lower half of `validation_bits`, which has all bits that are declared.
      has_error_status:
        -orig-id: ErrorStatus
        value: (validation_bits_low & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `error_status` is filled in.
      has_physical_address:
        -orig-id: PhysicalAddress
        value: (validation_bits_low & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `physical_address` is filled in.
      has_physical_address_mask:
        -orig-id: PhysicalAddressMask
        value: (validation_bits_low & 0x4) != 0
        doc: |
          Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
      has_node:
        -orig-id: Node
        value: (validation_bits_low & 0x8) != 0
        doc: |
          Bit 3 of `validation_bits`: `node` is filled in.
      has_card:
        -orig-id: Card
        value: (validation_bits_low & 0x10) != 0
        doc: |
          Bit 4 of `validation_bits`: `card` is filled in.
      has_module:
        -orig-id: Module
        value: (validation_bits_low & 0x20) != 0
        doc: |
          Bit 5 of `validation_bits`: `module` is filled in.
      has_bank:
        -orig-id: Bank
        value: (validation_bits_low & 0x40) != 0
        doc: |
          Bit 6 of `validation_bits`: `bank` is filled in.
      has_device:
        -orig-id: Device
        value: (validation_bits_low & 0x80) != 0
        doc: |
          Bit 7 of `validation_bits`: `device` is filled in.
      has_row:
        -orig-id: Row
        value: (validation_bits_low & 0x100) != 0
        doc: |
          Bit 8 of `validation_bits`: `row` is filled in.
      has_column:
        -orig-id: Column
        value: (validation_bits_low & 0x200) != 0
        doc: |
          Bit 9 of `validation_bits`: `column` is filled in.
      has_bit_position:
        -orig-id: BitPosition
        value: (validation_bits_low & 0x400) != 0
        doc: |
          Bit 10 of `validation_bits`: `bit_position` is filled in.
      has_requester_id:
        -orig-id: RequesterId
        value: (validation_bits_low & 0x800) != 0
        doc: |
          Bit 11 of `validation_bits`: `requester_id` is filled in.
      has_responder_id:
        -orig-id: ResponderId
        value: (validation_bits_low & 0x1000) != 0
        doc: |
          Bit 12 of `validation_bits`: `responder_id` is filled in.
      has_target_id:
        -orig-id: TargetId
        value: (validation_bits_low & 0x2000) != 0
        doc: |
          Bit 13 of `validation_bits`: `target_id` is filled in.
      has_error_type:
        -orig-id: ErrorType
        value: (validation_bits_low & 0x4000) != 0
        doc: |
          Bit 14 of `validation_bits`: `error_type` is filled in.
      has_rank:
        -orig-id: RankNumber
        value: (validation_bits_low & 0x8000) != 0
        doc: |
          Bit 15 of `validation_bits`: `rank` is filled in.
      has_card_handle:
        -orig-id: CardHandle
        value: (validation_bits_low & 0x10000) != 0
        doc: |
          Bit 16 of `validation_bits`: `card_handle` is filled in.
      has_module_handle:
        -orig-id: ModuleHandle
        value: (validation_bits_low & 0x20000) != 0
        doc: |
          Bit 17 of `validation_bits`: `module_handle` is filled in.
      has_extended_row:
        -orig-id: ExtendedRow
        value: (validation_bits_low & 0x40000) != 0
        doc: |
          Bit 18 of `validation_bits`: `extended_row` is filled in.
  memory2:
    -orig-id: EFI_PLATFORM_MEMORY2_ERROR_DATA
    doc: |
      Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).

      After the specification; not seen in a file.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    -webide-representation: '{error_type} at {physical_address:hex}'
    seq:
      - id: validation_bits
        -orig-id: ValidFields
        type: u8
        doc: Fields that are filled in; bits of `memory2_fields`.
      - id: error_status
        -orig-id: ErrorStatus
        type: error_status
        doc: Where the error was detected, and which class it has.
      - id: physical_address
        -orig-id: PhysicalAddress
        type: u8
        doc: Physical address of the error.
      - id: physical_address_mask
        -orig-id: PhysicalAddressMask
        type: u8
        doc: Bits of `physical_address` that are valid.
      - id: node
        -orig-id: Node
        type: u2
        doc: Node of a machine of several nodes.
      - id: card
        -orig-id: Card
        type: u2
        doc: Memory board.
      - id: module
        -orig-id: Module
        type: u2
        doc: Memory module.
      - id: bank
        -orig-id: Bank
        type: u2
        doc: Bank of the module.
      - id: device
        -orig-id: Device
        type: u4
        doc: Memory chip.
      - id: row
        -orig-id: Row
        type: u4
        doc: Row of the memory chip.
      - id: column
        -orig-id: Column
        type: u4
        doc: Column of the memory chip.
      - id: rank
        -orig-id: Rank
        type: u4
        doc: Rank of the module.
      - id: bit_position
        -orig-id: BitPosition
        type: u4
        doc: Bit of the word that is wrong.
      - id: chip
        -orig-id: ChipId
        type: u1
        doc: Chip of a stacked module.
      - id: error_type
        -orig-id: MemErrorType
        type: u1
        enum: memory_error_types
        doc: What is wrong, such as a single bit.
      - id: status
        -orig-id: Status
        type: u1
        doc: Bit 0 is set if the error was corrected.
      - size: 1
        doc: Reserved.
      - id: requester_id
        -orig-id: RequestorId
        type: u8
        doc: Identifier of the agent that requested the operation.
      - id: responder_id
        -orig-id: ResponderId
        type: u8
        doc: Identifier of the agent that answered the request.
      - id: target_id
        -orig-id: TargetId
        type: u8
        doc: Identifier of the target of the operation.
      - id: card_handle
        -orig-id: CardHandle
        type: u4
        doc: Handle of the SMBIOS structure (type 16) of the memory array.
      - id: module_handle
        -orig-id: ModuleHandle
        type: u4
        doc: Handle of the SMBIOS structure (type 17) of the memory device.
    instances:
      validation_bits_low:
        pos: 0
        type: u4
        doc: Lower half of `validation_bits`, which has all bits that are declared.
      has_error_status:
        -orig-id: ErrorStatus
        value: (validation_bits_low & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `error_status` is filled in.
      has_physical_address:
        -orig-id: PhysicalAddress
        value: (validation_bits_low & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `physical_address` is filled in.
      has_physical_address_mask:
        -orig-id: PhysicalAddressMask
        value: (validation_bits_low & 0x4) != 0
        doc: |
          Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
      has_node:
        -orig-id: Node
        value: (validation_bits_low & 0x8) != 0
        doc: |
          Bit 3 of `validation_bits`: `node` is filled in.
      has_card:
        -orig-id: Card
        value: (validation_bits_low & 0x10) != 0
        doc: |
          Bit 4 of `validation_bits`: `card` is filled in.
      has_module:
        -orig-id: Module
        value: (validation_bits_low & 0x20) != 0
        doc: |
          Bit 5 of `validation_bits`: `module` is filled in.
      has_bank:
        -orig-id: Bank
        value: (validation_bits_low & 0x40) != 0
        doc: |
          Bit 6 of `validation_bits`: `bank` is filled in.
      has_device:
        -orig-id: Device
        value: (validation_bits_low & 0x80) != 0
        doc: |
          Bit 7 of `validation_bits`: `device` is filled in.
      has_row:
        -orig-id: Row
        value: (validation_bits_low & 0x100) != 0
        doc: |
          Bit 8 of `validation_bits`: `row` is filled in.
      has_column:
        -orig-id: Column
        value: (validation_bits_low & 0x200) != 0
        doc: |
          Bit 9 of `validation_bits`: `column` is filled in.
      has_rank:
        -orig-id: Rank
        value: (validation_bits_low & 0x400) != 0
        doc: |
          Bit 10 of `validation_bits`: `rank` is filled in.
      has_bit_position:
        -orig-id: BitPosition
        value: (validation_bits_low & 0x800) != 0
        doc: |
          Bit 11 of `validation_bits`: `bit_position` is filled in.
      has_chip:
        -orig-id: ChipId
        value: (validation_bits_low & 0x1000) != 0
        doc: |
          Bit 12 of `validation_bits`: `chip` is filled in.
      has_error_type:
        -orig-id: MemErrorType
        value: (validation_bits_low & 0x2000) != 0
        doc: |
          Bit 13 of `validation_bits`: `error_type` is filled in.
      has_status:
        -orig-id: Status
        value: (validation_bits_low & 0x4000) != 0
        doc: |
          Bit 14 of `validation_bits`: `status` is filled in.
      has_requester_id:
        -orig-id: RequestorId
        value: (validation_bits_low & 0x8000) != 0
        doc: |
          Bit 15 of `validation_bits`: `requester_id` is filled in.
      has_responder_id:
        -orig-id: ResponderId
        value: (validation_bits_low & 0x10000) != 0
        doc: |
          Bit 16 of `validation_bits`: `responder_id` is filled in.
      has_target_id:
        -orig-id: TargetId
        value: (validation_bits_low & 0x20000) != 0
        doc: |
          Bit 17 of `validation_bits`: `target_id` is filled in.
      has_card_handle:
        -orig-id: CardHandle
        value: (validation_bits_low & 0x40000) != 0
        doc: |
          Bit 18 of `validation_bits`: `card_handle` is filled in.
      has_module_handle:
        -orig-id: ModuleHandle
        value: (validation_bits_low & 0x80000) != 0
        doc: |
          Bit 19 of `validation_bits`: `module_handle` is filled in.
  error_status:
    -orig-id: WHEA_ERROR_STATUS
    doc: Where an error was detected, and its class.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    -webide-representation: '{error_class}'
    seq:
      - size: 1
        doc: Reserved.
      - id: error_class
        -orig-id: ErrorType
        type: u1
        enum: error_classes
        doc: What failed, such as memory or the bus.
      - id: detected_in
        -orig-id: Address
        type: u1
        doc: Circumstances; bits of `error_status_flags`.
      - size: 5
        doc: Reserved.
    instances:
      flag_address:
        -orig-id: Address
        value: (detected_in & 0x1) != 0
        doc: |
          Bit 0 of `detected_in`: detected on the address or its ECC.
      flag_control:
        -orig-id: Control
        value: (detected_in & 0x2) != 0
        doc: |
          Bit 1 of `detected_in`: detected on the control signals.
      flag_data:
        -orig-id: Data
        value: (detected_in & 0x4) != 0
        doc: |
          Bit 2 of `detected_in`: detected on the data or its ECC.
      flag_responder:
        -orig-id: Responder
        value: (detected_in & 0x8) != 0
        doc: |
          Bit 3 of `detected_in`: detected by the responder.
      flag_requester:
        -orig-id: Requester
        value: (detected_in & 0x10) != 0
        doc: |
          Bit 4 of `detected_in`: detected by the requester.
      flag_first_error:
        -orig-id: FirstError
        value: (detected_in & 0x20) != 0
        doc: |
          Bit 5 of `detected_in`: the first of several errors.
      flag_overflow:
        -orig-id: Overflow
        value: (detected_in & 0x40) != 0
        doc: |
          Bit 6 of `detected_in`: further errors were lost.
  pci_express:
    -orig-id: WHEA_PCIEXPRESS_ERROR_SECTION
    doc: |
      Error of a PCI Express device, 0xd0 bytes.

      After the specification and Microsoft's headers; not seen in a file.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section
    -webide-representation: '{vendor_id:hex}:{device_id:hex}'
    seq:
      - id: validation_bits
        -orig-id: ValidBits
        type: u8
        doc: Fields that are filled in; bits of `pci_express_fields`.
      - id: port_type
        -orig-id: PortType
        type: u4
        enum: port_types
        doc: Kind of device or port.
      - id: minor_version
        -orig-id: Version.MinorVersion
        type: u1
        doc: Minor version of PCI Express.
      - id: major_version
        -orig-id: Version.MajorVersion
        type: u1
        doc: Major version of PCI Express.
      - size: 2
        doc: Reserved.
      - id: command
        -orig-id: CommandStatus.Command
        type: u2
        doc: Command register of the configuration space.
      - id: status
        -orig-id: CommandStatus.Status
        type: u2
        doc: Status register of the configuration space.
      - size: 4
        doc: Reserved.
      - id: vendor_id
        -orig-id: DeviceId.VendorID
        type: u2
        doc: PCI vendor.
      - id: device_id
        -orig-id: DeviceId.DeviceID
        type: u2
        doc: PCI device.
      - id: class_code
        -orig-id: DeviceId.ClassCode
        size: 3
        doc: Class code, from the programming interface to the base class.
      - id: function_number
        -orig-id: DeviceId.FunctionNumber
        type: u1
        doc: Function of the device, 0 to 7.
      - id: device_number
        -orig-id: DeviceId.DeviceNumber
        type: u1
        doc: Device on its bus.
      - id: segment
        -orig-id: DeviceId.Segment
        type: u2
        doc: Segment of the PCI bus, 0 in most machines.
      - id: primary_bus
        -orig-id: DeviceId.PrimaryBusNumber
        type: u1
        doc: Bus of the device.
      - id: secondary_bus
        -orig-id: DeviceId.SecondaryBusNumber
        type: u1
        doc: Bus behind a bridge.
      - id: slot
        -orig-id: DeviceId.SlotNumber
        type: u2
        doc: Bits 3 to 15 are `slot_number`, the others are reserved.
      - size: 1
        doc: Reserved.
      - id: serial_number
        -orig-id: DeviceSerialNumber
        type: u8
        doc: Serial number of the device. It identifies the part.
      - id: bridge_secondary_status
        -orig-id: BridgeControlStatus.BridgeSecondaryStatus
        type: u2
        doc: Secondary status register of a bridge.
      - id: bridge_control
        -orig-id: BridgeControlStatus.BridgeControl
        type: u2
        doc: Control register of a bridge.
      - id: capability
        -orig-id: ExpressCapability
        size: 60
        type: pci_express_capability
        doc: PCI Express capability of the configuration space.
      - id: aer
        -orig-id: AerInfo
        size: 96
        type: advanced_error_reporting
        doc: Advanced error reporting capability of the configuration space.
    instances:
      slot_number:
        value: slot >> 3
        doc: Physical slot of the device.
      validation_bits_low:
        pos: 0
        type: u4
        doc: Lower half of `validation_bits`, which has all bits that are declared.
      has_port_type:
        -orig-id: PortType
        value: (validation_bits_low & 0x1) != 0
        doc: |
          Bit 0 of `validation_bits`: `port_type` is filled in.
      has_version:
        -orig-id: Version
        value: (validation_bits_low & 0x2) != 0
        doc: |
          Bit 1 of `validation_bits`: `version` is filled in.
      has_command_status:
        -orig-id: CommandStatus
        value: (validation_bits_low & 0x4) != 0
        doc: |
          Bit 2 of `validation_bits`: `command_status` is filled in.
      has_device_id:
        -orig-id: DeviceId
        value: (validation_bits_low & 0x8) != 0
        doc: |
          Bit 3 of `validation_bits`: `device_id` is filled in.
      has_serial_number:
        -orig-id: DeviceSerialNumber
        value: (validation_bits_low & 0x10) != 0
        doc: |
          Bit 4 of `validation_bits`: `serial_number` is filled in.
      has_bridge_control_status:
        -orig-id: BridgeControlStatus
        value: (validation_bits_low & 0x20) != 0
        doc: |
          Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
      has_capability:
        -orig-id: ExpressCapability
        value: (validation_bits_low & 0x40) != 0
        doc: |
          Bit 6 of `validation_bits`: `capability` is filled in.
      has_aer:
        -orig-id: AerInfo
        value: (validation_bits_low & 0x80) != 0
        doc: |
          Bit 7 of `validation_bits`: `aer` is filled in.
  pci_express_capability:
    -orig-id: PCI_EXPRESS_CAPABILITY
    doc: Beginning of the PCI Express capability of the configuration space.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability
    seq:
      - id: capability_id
        -orig-id: Header.CapabilityID
        type: u1
        doc: Kind of capability, 0x10.
      - id: next
        -orig-id: Header.Next
        type: u1
        doc: Offset of the next capability in the configuration space.
      - id: capabilities
        -orig-id: ExpressCapabilities
        type: u2
        doc: Version in bits 0 to 3, kind of device or port in bits 4 to 7.
      - id: device_capabilities
        -orig-id: DeviceCapabilities
        type: u4
        doc: Abilities of the device, such as the size of packets.
      - id: device_control
        -orig-id: DeviceControl
        type: u2
        doc: Settings of the device, such as which errors it reports.
      - id: device_status
        -orig-id: DeviceStatus
        type: u2
        doc: |
          Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
          unsupported request.
      - id: link_capabilities
        -orig-id: LinkCapabilities
        type: u4
        doc: Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
      - id: link_control
        -orig-id: LinkControl
        type: u2
        doc: Settings of the link, such as power saving.
      - id: link_status
        -orig-id: LinkStatus
        type: u2
        doc: Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
    instances:
      link_speed:
        value: link_status & 0xf
        doc: Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
      link_width:
        value: link_status >> 4 & 0x3f
        doc: Number of lanes in use.
      device_correctable_error:
        -orig-id: CorrectableErrorDetected
        value: (device_status & 0x1) != 0
        doc: |
          Bit 0 of `device_status`: a correctable error was detected.
      device_non_fatal_error:
        -orig-id: NonFatalErrorDetected
        value: (device_status & 0x2) != 0
        doc: |
          Bit 1 of `device_status`: a non-fatal error was detected.
      device_fatal_error:
        -orig-id: FatalErrorDetected
        value: (device_status & 0x4) != 0
        doc: |
          Bit 2 of `device_status`: a fatal error was detected.
      device_unsupported_request:
        -orig-id: UnsupportedRequestDetected
        value: (device_status & 0x8) != 0
        doc: |
          Bit 3 of `device_status`: an unsupported request was detected.
  advanced_error_reporting:
    -orig-id: PCI_EXPRESS_AER_CAPABILITY
    doc: Advanced error reporting capability of the configuration space.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability
    seq:
      - id: header
        -orig-id: Header
        type: u4
        doc: Kind of capability (1) in bits 0 to 15, version, offset of the next one.
      - id: uncorrectable_status
        -orig-id: UncorrectableErrorStatus
        type: u4
        doc: Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
      - id: uncorrectable_mask
        -orig-id: UncorrectableErrorMask
        type: u4
        doc: Uncorrectable errors that are not reported.
      - id: uncorrectable_severity
        -orig-id: UncorrectableErrorSeverity
        type: u4
        doc: Uncorrectable errors that count as fatal.
      - id: correctable_status
        -orig-id: CorrectableErrorStatus
        type: u4
        doc: Correctable errors that occurred; bits of `correctable_errors`.
      - id: correctable_mask
        -orig-id: CorrectableErrorMask
        type: u4
        doc: Correctable errors that are not reported.
      - id: control
        -orig-id: CapabilitiesAndControl
        type: u4
        doc: Bit of the first uncorrectable error in bits 0 to 4.
      - id: header_log
        -orig-id: HeaderLog
        size: 16
        doc: Header of the packet in which the first error occurred.
      - id: root_error_command
        -orig-id: RootErrorCommand
        type: u4
        doc: Errors that a root port reports by an interrupt.
      - id: root_error_status
        -orig-id: RootErrorStatus
        type: u4
        doc: Errors that were reported to a root port.
      - id: correctable_source
        -orig-id: CorrectableSourceId
        type: u2
        doc: Requester id (bus, device, function) of the first correctable error.
      - id: uncorrectable_source
        -orig-id: UncorrectableSourceId
        type: u2
        doc: Requester id (bus, device, function) of the first uncorrectable error.
    instances:
      uncorrectable_data_link_protocol:
        -orig-id: DataLinkProtocolError
        value: (uncorrectable_status & 0x10) != 0
        doc: Bit 4 of `uncorrectable_status`.
      uncorrectable_surprise_down:
        -orig-id: SurpriseDownError
        value: (uncorrectable_status & 0x20) != 0
        doc: Bit 5 of `uncorrectable_status`.
      uncorrectable_poisoned_packet:
        -orig-id: PoisonedTLP
        value: (uncorrectable_status & 0x1000) != 0
        doc: Bit 12 of `uncorrectable_status`.
      uncorrectable_flow_control_protocol:
        -orig-id: FlowControlProtocolError
        value: (uncorrectable_status & 0x2000) != 0
        doc: Bit 13 of `uncorrectable_status`.
      uncorrectable_completion_timeout:
        -orig-id: CompletionTimeout
        value: (uncorrectable_status & 0x4000) != 0
        doc: Bit 14 of `uncorrectable_status`.
      uncorrectable_completer_abort:
        -orig-id: CompleterAbort
        value: (uncorrectable_status & 0x8000) != 0
        doc: Bit 15 of `uncorrectable_status`.
      uncorrectable_unexpected_completion:
        -orig-id: UnexpectedCompletion
        value: (uncorrectable_status & 0x10000) != 0
        doc: Bit 16 of `uncorrectable_status`.
      uncorrectable_receiver_overflow:
        -orig-id: ReceiverOverflow
        value: (uncorrectable_status & 0x20000) != 0
        doc: Bit 17 of `uncorrectable_status`.
      uncorrectable_malformed_packet:
        -orig-id: MalformedTLP
        value: (uncorrectable_status & 0x40000) != 0
        doc: Bit 18 of `uncorrectable_status`.
      uncorrectable_ecrc:
        -orig-id: ECRCError
        value: (uncorrectable_status & 0x80000) != 0
        doc: |
          Bit 19 of `uncorrectable_status`: end-to-end checksum.
      uncorrectable_unsupported_request:
        -orig-id: UnsupportedRequestError
        value: (uncorrectable_status & 0x100000) != 0
        doc: Bit 20 of `uncorrectable_status`.
      uncorrectable_access_control_violation:
        -orig-id: AcsViolation
        value: (uncorrectable_status & 0x200000) != 0
        doc: Bit 21 of `uncorrectable_status`.
      uncorrectable_internal:
        -orig-id: UncorrectableInternalError
        value: (uncorrectable_status & 0x400000) != 0
        doc: Bit 22 of `uncorrectable_status`.
      uncorrectable_multicast_blocked:
        -orig-id: MCBlockedTlp
        value: (uncorrectable_status & 0x800000) != 0
        doc: Bit 23 of `uncorrectable_status`.
      uncorrectable_atomic_egress_blocked:
        -orig-id: AtomicOpEgressBlocked
        value: (uncorrectable_status & 0x1000000) != 0
        doc: Bit 24 of `uncorrectable_status`.
      uncorrectable_prefix_blocked:
        -orig-id: TlpPrefixBlocked
        value: (uncorrectable_status & 0x2000000) != 0
        doc: Bit 25 of `uncorrectable_status`.
      uncorrectable_poisoned_egress_blocked:
        -orig-id: PoisonedTlpEgressBlocked
        value: (uncorrectable_status & 0x4000000) != 0
        doc: Bit 26 of `uncorrectable_status`.
      correctable_receiver:
        -orig-id: ReceiverError
        value: (correctable_status & 0x1) != 0
        doc: Bit 0 of `correctable_status`.
      correctable_bad_packet:
        -orig-id: BadTLP
        value: (correctable_status & 0x40) != 0
        doc: |
          Bit 6 of `correctable_status`: packet of the transaction layer.
      correctable_bad_link_packet:
        -orig-id: BadDLLP
        value: (correctable_status & 0x80) != 0
        doc: |
          Bit 7 of `correctable_status`: packet of the data link layer.
      correctable_replay_rollover:
        -orig-id: ReplayNumRollover
        value: (correctable_status & 0x100) != 0
        doc: Bit 8 of `correctable_status`.
      correctable_replay_timeout:
        -orig-id: ReplayTimerTimeout
        value: (correctable_status & 0x1000) != 0
        doc: Bit 12 of `correctable_status`.
      correctable_advisory_non_fatal:
        -orig-id: AdvisoryNonFatalError
        value: (correctable_status & 0x2000) != 0
        doc: Bit 13 of `correctable_status`.
      correctable_internal:
        -orig-id: CorrectedInternalError
        value: (correctable_status & 0x4000) != 0
        doc: Bit 14 of `correctable_status`.
      correctable_header_log_overflow:
        -orig-id: HeaderLogOverflow
        value: (correctable_status & 0x8000) != 0
        doc: Bit 15 of `correctable_status`.
  firmware:
    -orig-id: WHEA_FIRMWARE_ERROR_RECORD_REFERENCE
    doc: |
      Reference to an error record of the firmware, or such a record. Revision 1
      of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
    doc-ref: https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
    -webide-representation: '{record_type}'
    seq:
      - id: record_type
        -orig-id: Type
        type: u1
        enum: firmware_record_types
        doc: Kind of firmware record.
      - id: record_revision
        -orig-id: Revision
        type: u1
        doc: Revision of the section; 2 means that `record_guid` is filled in.
      - size: 6
        doc: Reserved.
      - id: record_id
        -orig-id: FirmwareRecordId
        type: u8
        doc: Identifier of the record, 0 if `record_guid` has it.
    instances:
      record_guid:
        pos: 0x10
        size: 16
        if: _io.size.as<u8> >= 0x20
        doc: GUID of the kind of record that follows.
  machine_check:
    -orig-id: WHEA_XPF_MCA_SECTION
    doc: |
      Registers of a bank of an x86 or x64 processor that reported a machine check,
      as Windows stores them. The fields are packed: 64-bit fields are not aligned.
      Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
      has 0x4a8.
    doc-ref: https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section
    -webide-representation: 'bank {bank:dec}: {status:hex}'
    seq:
      - id: version
        -orig-id: VersionNumber
        type: u4
        doc: Version of the section, 2 to 4.
      - id: vendor
        -orig-id: CpuVendor
        type: u4
        enum: processor_vendors
        doc: Vendor of the processor.
      - id: timestamp
        -orig-id: Timestamp
        type: u8
        doc: Time of the machine check, in units of 100 ns since 1601, UTC.
      - id: processor_number
        -orig-id: ProcessorNumber
        type: u4
        doc: Number of the processor in Windows.
      - id: global_status
        -orig-id: GlobalStatus
        type: u8
        doc: |
          Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
          instruction pointer is that of the error, bit 2 a machine check is in
          progress.
      - id: instruction_pointer
        -orig-id: InstructionPointer
        type: u8
        doc: Address of the instruction at which the machine check was reported.
      - id: bank
        -orig-id: BankNumber
        type: u4
        doc: Number of the bank.
      - id: status
        -orig-id: Status
        type: u8
        doc: |
          Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
          its upper and its lower half.
      - id: address
        -orig-id: Address
        type: u8
        doc: Register MCi_ADDR, valid if bit 58 of `status` is set.
      - id: misc
        -orig-id: Misc
        type: u8
        doc: Register MCi_MISC, valid if bit 59 of `status` is set.
      - id: extended_register_count
        -orig-id: ExtendedRegisterCount
        type: u4
        doc: Number of `extended_registers` that are filled in.
      - id: apic_id
        -orig-id: ApicId
        type: u4
        doc: Local APIC id of the processor; 0 in records of older systems.
      - id: extended_registers
        -orig-id: ExtendedRegisters
        type: u8
        repeat: expr
        repeat-expr: 24
        doc: |
          Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
          3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
    instances:
      global_capability:
        pos: 0x108
        type: u8
        if: _io.size.as<u8> >= 0x110
        doc: Register MCG_CAP.
      recovery_failure:
        pos: 0x110
        type: u4
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Why Windows could not recover from the error; bits of `recovery_failures`.
      recovery_action:
        pos: 0x114
        type: u4
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
      is_action_required:
        pos: 0x118
        type: u1
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: 1 if software has to act.
      has_recovered:
        pos: 0x119
        type: u1
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: 1 if Windows recovered from the error.
      global_status_low:
        pos: 0x14
        type: u4
        doc: Lower half of `global_status`, which has all bits that are declared.
      global_restart_ip_valid:
        -orig-id: RestartIpValid
        value: (global_status_low & 0x1) != 0
        doc: |
          Bit 0 of `global_status`: the instruction can be restarted.
      global_error_ip_valid:
        -orig-id: ErrorIpValid
        value: (global_status_low & 0x2) != 0
        doc: |
          Bit 1 of `global_status`: the instruction pointer is that of the error.
      global_in_progress:
        -orig-id: MachineCheckInProgress
        value: (global_status_low & 0x4) != 0
        doc: |
          Bit 2 of `global_status`: a machine check is in progress.
      status_top:
        pos: 0x2f
        type: u1
        doc: |
          Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
      status_context_corrupt:
        -orig-id: ContextCorrupt
        value: (status_top & 0x2) != 0
        doc: |
          Bit 57 of `status`: the state of the processor is corrupt.
      status_address_valid:
        -orig-id: AddressValid
        value: (status_top & 0x4) != 0
        doc: |
          Bit 58 of `status`: `address` is filled in.
      status_misc_valid:
        -orig-id: MiscValid
        value: (status_top & 0x8) != 0
        doc: |
          Bit 59 of `status`: `misc` is filled in.
      status_error_enabled:
        -orig-id: ErrorEnabled
        value: (status_top & 0x10) != 0
        doc: |
          Bit 60 of `status`: reports of this error were enabled.
      status_uncorrected:
        -orig-id: UncorrectedError
        value: (status_top & 0x20) != 0
        doc: |
          Bit 61 of `status`: the error was not corrected.
      status_overflow:
        -orig-id: StatusOverFlow
        value: (status_top & 0x40) != 0
        doc: |
          Bit 62 of `status`: another error occurred before this one was read.
      status_valid:
        -orig-id: Valid
        value: (status_top & 0x80) != 0
        doc: |
          Bit 63 of `status`: the register has an error.
      failure_not_supported:
        -orig-id: NotSupported
        value: (recovery_failure & 0x1) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 0 of `recovery_failure`.
      failure_overflow:
        -orig-id: Overflow
        value: (recovery_failure & 0x2) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 1 of `recovery_failure`.
      failure_context_corrupt:
        -orig-id: ContextCorrupt
        value: (recovery_failure & 0x4) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 2 of `recovery_failure`.
      failure_instruction_pointer_not_valid:
        -orig-id: RestartIpErrorIpNotValid
        value: (recovery_failure & 0x8) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 3 of `recovery_failure`.
      failure_no_recovery_context:
        -orig-id: NoRecoveryContext
        value: (recovery_failure & 0x10) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 4 of `recovery_failure`.
      failure_misc_or_address_not_valid:
        -orig-id: MiscOrAddrNotValid
        value: (recovery_failure & 0x20) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 5 of `recovery_failure`.
      failure_invalid_address_mode:
        -orig-id: InvalidAddressMode
        value: (recovery_failure & 0x40) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 6 of `recovery_failure`.
      failure_high_irql:
        -orig-id: HighIrql
        value: (recovery_failure & 0x80) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 7 of `recovery_failure`.
      failure_interrupts_disabled:
        -orig-id: InterruptsDisabled
        value: (recovery_failure & 0x100) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 8 of `recovery_failure`.
      failure_swap_busy:
        -orig-id: SwapBusy
        value: (recovery_failure & 0x200) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 9 of `recovery_failure`.
      failure_stack_overflow:
        -orig-id: StackOverflow
        value: (recovery_failure & 0x400) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: Bit 10 of `recovery_failure`.
      action_recovery_attempted:
        -orig-id: RecoveryAttempted
        value: (recovery_action & 0x1) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: |
          Bit 0 of `recovery_action`: Windows tried to recover.
      action_hypervisor_handled:
        -orig-id: HvHandled
        value: (recovery_action & 0x2) != 0
        if: version >= 3 and _io.size.as<u8> >= 0x124
        doc: |
          Bit 1 of `recovery_action`: the hypervisor tried to recover.
enums:
  severities:
    0:
      id: recoverable
      doc: Not corrected, and not fatal.
      -orig-id: WheaErrSevRecoverable
    1:
      id: fatal
      doc: Not corrected, and fatal.
      -orig-id: WheaErrSevFatal
    2:
      id: corrected
      doc: Corrected.
      -orig-id: WheaErrSevCorrected
    3:
      id: informational
      doc: No error.
      -orig-id: WheaErrSevInformational
  header_fields:
    1:
      id: platform_id
      -orig-id: PlatformId
    2:
      id: timestamp
      -orig-id: Timestamp
    4:
      id: partition_id
      -orig-id: PartitionId
  record_flags:
    1:
      id: recovered
      doc: Software recovered from the error.
      -orig-id: WHEA_ERROR_RECORD_FLAGS_RECOVERED
    2:
      id: previous_error
      doc: The error occurred before the machine was started.
      -orig-id: WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR
    4:
      id: simulated
      doc: The error was injected for a test.
      -orig-id: WHEA_ERROR_RECORD_FLAGS_SIMULATED
    8:
      id: device_driver
      doc: A device driver reported the error.
      -orig-id: WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER
  descriptor_fields:
    1:
      id: fru_id
      -orig-id: FRUId
    2:
      id: fru_text
      -orig-id: FRUText
  section_flags:
    1:
      id: primary
      doc: The section of the error that is most likely the cause of the others.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY
    2:
      id: containment_warning
      doc: The error may have spread, for example to persistent storage.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN
    4:
      id: reset
      doc: The component was reset and has to be set up again.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_RESET
    8:
      id: threshold_exceeded
      doc: A threshold of corrected errors was exceeded.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED
    16:
      id: resource_not_accessible
      doc: The component could not be asked for more.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA
    32:
      id: latent_error
      doc: The error was contained, but not corrected.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR
    64:
      id: propagated
      doc: The error was caused by an error elsewhere.
      -orig-id: WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED
  section_types:
    0x9ed:
      id: firmware
      doc: 81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`.
      -orig-id: FIRMWARE_ERROR_RECORD_REFERENCE_GUID
    0x42f9:
      id: machine_check
      doc: 8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`.
      -orig-id: XPF_MCA_SECTION_GUID
    0x47b4:
      id: processor_generic
      doc: 9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`.
      -orig-id: PROCESSOR_GENERIC_ERROR_SECTION_GUID
    0x48e6:
      id: memory2
      doc: 61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`.
      -orig-id: EFI_ERROR_SECTION_PLATFORM_MEMORY2_GUID
    0x6f64:
      id: memory
      doc: a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`.
      -orig-id: MEMORY_ERROR_SECTION_GUID
    0xa144:
      id: processor_x86
      doc: dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`.
      -orig-id: XPF_PROCESSOR_ERROR_SECTION_GUID
    0xbbc1:
      id: pci_express
      doc: d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`.
      -orig-id: PCIEXPRESS_ERROR_SECTION_GUID
  processor_generic_fields:
    0x1:
      id: processor_type
      -orig-id: ProcessorType
    0x2:
      id: instruction_set
      -orig-id: InstructionSet
    0x4:
      id: error_type
      -orig-id: ErrorType
    0x8:
      id: operation
      -orig-id: Operation
    0x10:
      id: flags
      -orig-id: Flags
    0x20:
      id: level
      -orig-id: Level
    0x40:
      id: processor_version
      -orig-id: CPUVersion
    0x80:
      id: processor_name
      -orig-id: CPUBrandString
    0x100:
      id: processor_id
      -orig-id: ProcessorId
    0x200:
      id: target_address
      -orig-id: TargetAddress
    0x400:
      id: requester_id
      -orig-id: RequesterId
    0x800:
      id: responder_id
      -orig-id: ResponderId
    0x1000:
      id: instruction_pointer
      -orig-id: InstructionPointer
  processor_types:
    0:
      id: x86
      doc: x86 or x64.
      -orig-id: GENPROC_PROCTYPE_XPF
    1:
      id: itanium
      -orig-id: GENPROC_PROCTYPE_IPF
    2:
      id: arm
      -orig-id: GENPROC_PROCTYPE_ARM
  instruction_sets:
    0:
      id: x86
      -orig-id: GENPROC_PROCISA_X86
    1:
      id: itanium
      -orig-id: GENPROC_PROCISA_IPF
    2:
      id: x64
      -orig-id: GENPROC_PROCISA_X64
    3:
      id: arm32
      -orig-id: GENPROC_PROCISA_ARM32
    4:
      id: arm64
      -orig-id: GENPROC_PROCISA_ARM64
  processor_error_types:
    1:
      id: cache
      -orig-id: GENPROC_PROCERRTYPE_CACHE
    2:
      id: tlb
      doc: Translation lookaside buffer.
      -orig-id: GENPROC_PROCERRTYPE_TLB
    4:
      id: bus
      -orig-id: GENPROC_PROCERRTYPE_BUS
    8:
      id: microarchitecture
      doc: An internal part of the processor.
      -orig-id: GENPROC_PROCERRTYPE_MAE
  operations:
    0:
      id: generic
      -orig-id: GENPROC_OP_GENERIC
    1:
      id: data_read
      -orig-id: GENPROC_OP_DATAREAD
    2:
      id: data_write
      -orig-id: GENPROC_OP_DATAWRITE
    3:
      id: instruction_execution
      -orig-id: GENPROC_OP_INSTRUCTIONEXE
  processor_flags:
    1:
      id: restartable
      -orig-id: GENPROC_FLAGS_RESTARTABLE
    2:
      id: precise_instruction_pointer
      -orig-id: GENPROC_FLAGS_PRECISEIP
    4:
      id: overflow
      -orig-id: GENPROC_FLAGS_OVERFLOW
    8:
      id: corrected
      -orig-id: GENPROC_FLAGS_CORRECTED
  processor_x86_fields:
    1:
      id: local_apic_id
      -orig-id: LocalAPICId
    2:
      id: cpuid_values
      -orig-id: CpuId
  error_info_fields:
    1:
      id: check_info
      -orig-id: CheckInfo
    2:
      id: target_id
      -orig-id: TargetId
    4:
      id: requester_id
      -orig-id: RequesterId
    8:
      id: responder_id
      -orig-id: ResponderId
    16:
      id: instruction_pointer
      -orig-id: InstructionPointer
  check_types:
    0x5e1f:
      id: tlb
      doc: fc06b535-5e1f-4562-9f25-0a3b9adb63c3.
      -orig-id: WHEA_TLBCHECK_GUID
    0xc5b1:
      id: bus
      doc: 1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c.
      -orig-id: WHEA_BUSCHECK_GUID
    0xdc34:
      id: microarchitecture
      doc: 48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314.
      -orig-id: WHEA_MSCHECK_GUID
    0xe3ef:
      id: cache
      doc: a55701f5-e3ef-43de-ac72-249b573fad2c.
      -orig-id: WHEA_CACHECHECK_GUID
  context_types:
    0:
      id: unclassified
      -orig-id: XPF_CONTEXT_INFO_UNCLASSIFIEDDATA
    1:
      id: msr
      doc: Model specific registers.
      -orig-id: XPF_CONTEXT_INFO_MSRREGISTERS
    2:
      id: x86
      doc: Registers of execution, 32-bit.
      -orig-id: XPF_CONTEXT_INFO_32BITCONTEXT
    3:
      id: x64
      doc: Registers of execution, 64-bit; `x64_registers`.
      -orig-id: XPF_CONTEXT_INFO_64BITCONTEXT
    4:
      id: fxsave
      doc: Area of the instruction FXSAVE.
      -orig-id: XPF_CONTEXT_INFO_FXSAVE
    5:
      id: x86_debug
      doc: Debug registers, 32-bit.
      -orig-id: XPF_CONTEXT_INFO_32BITDEBUGREGS
    6:
      id: x64_debug
      doc: Debug registers, 64-bit.
      -orig-id: XPF_CONTEXT_INFO_64BITDEBUGREGS
    7:
      id: memory_mapped
      doc: Memory mapped registers.
      -orig-id: XPF_CONTEXT_INFO_MMREGISTERS
  memory_fields:
    0x1:
      id: error_status
      -orig-id: ErrorStatus
    0x2:
      id: physical_address
      -orig-id: PhysicalAddress
    0x4:
      id: physical_address_mask
      -orig-id: PhysicalAddressMask
    0x8:
      id: node
      -orig-id: Node
    0x10:
      id: card
      -orig-id: Card
    0x20:
      id: module
      -orig-id: Module
    0x40:
      id: bank
      -orig-id: Bank
    0x80:
      id: device
      -orig-id: Device
    0x100:
      id: row
      -orig-id: Row
    0x200:
      id: column
      -orig-id: Column
    0x400:
      id: bit_position
      -orig-id: BitPosition
    0x800:
      id: requester_id
      -orig-id: RequesterId
    0x1000:
      id: responder_id
      -orig-id: ResponderId
    0x2000:
      id: target_id
      -orig-id: TargetId
    0x4000:
      id: error_type
      -orig-id: ErrorType
    0x8000:
      id: rank
      -orig-id: RankNumber
    0x10000:
      id: card_handle
      -orig-id: CardHandle
    0x20000:
      id: module_handle
      -orig-id: ModuleHandle
    0x40000:
      id: extended_row
      -orig-id: ExtendedRow
  memory2_fields:
    0x1:
      id: error_status
      -orig-id: ErrorStatus
    0x2:
      id: physical_address
      -orig-id: PhysicalAddress
    0x4:
      id: physical_address_mask
      -orig-id: PhysicalAddressMask
    0x8:
      id: node
      -orig-id: Node
    0x10:
      id: card
      -orig-id: Card
    0x20:
      id: module
      -orig-id: Module
    0x40:
      id: bank
      -orig-id: Bank
    0x80:
      id: device
      -orig-id: Device
    0x100:
      id: row
      -orig-id: Row
    0x200:
      id: column
      -orig-id: Column
    0x400:
      id: rank
      -orig-id: Rank
    0x800:
      id: bit_position
      -orig-id: BitPosition
    0x1000:
      id: chip
      -orig-id: ChipId
    0x2000:
      id: error_type
      -orig-id: MemErrorType
    0x4000:
      id: status
      -orig-id: Status
    0x8000:
      id: requester_id
      -orig-id: RequestorId
    0x10000:
      id: responder_id
      -orig-id: ResponderId
    0x20000:
      id: target_id
      -orig-id: TargetId
    0x40000:
      id: card_handle
      -orig-id: CardHandle
    0x80000:
      id: module_handle
      -orig-id: ModuleHandle
  memory_error_types:
    0:
      id: unclassified
      -orig-id: WHEA_MEMERRTYPE_UNKNOWN
    1:
      id: no_error
      -orig-id: WHEA_MEMERRTYPE_NOERROR
    2:
      id: single_bit_ecc
      -orig-id: WHEA_MEMERRTYPE_SINGLEBITECC
    3:
      id: multi_bit_ecc
      -orig-id: WHEA_MEMERRTYPE_MULTIBITECC
    4:
      id: single_symbol_chipkill
      -orig-id: WHEA_MEMERRTYPE_SINGLESYMCHIPKILL
    5:
      id: multi_symbol_chipkill
      -orig-id: WHEA_MEMERRTYPE_MULTISYMCHIPKILL
    6:
      id: master_abort
      -orig-id: WHEA_MEMERRTYPE_MASTERABORT
    7:
      id: target_abort
      -orig-id: WHEA_MEMERRTYPE_TARGETABORT
    8:
      id: parity_error
      -orig-id: WHEA_MEMERRTYPE_PARITYERROR
    9:
      id: watchdog_timeout
      -orig-id: WHEA_MEMERRTYPE_WATCHDOGTIMEOUT
    10:
      id: invalid_address
      -orig-id: WHEA_MEMERRTYPE_INVALIDADDRESS
    11:
      id: mirror_broken
      -orig-id: WHEA_MEMERRTYPE_MIRRORBROKEN
    12:
      id: memory_sparing
      -orig-id: WHEA_MEMERRTYPE_MEMORYSPARING
    13:
      id: scrub_corrected
      -orig-id: EFI_PLATFORM_MEMORY2_ERROR_SCRUB_CORRECTED
    14:
      id: scrub_uncorrected
      -orig-id: EFI_PLATFORM_MEMORY2_ERROR_SCRUB_UNCORRECTED
    15:
      id: memory_map_out
      -orig-id: EFI_PLATFORM_MEMORY2_ERROR_MEMORY_MAP_EVENT
  error_classes:
    1:
      id: internal
      doc: Error detected inside of the component.
      -orig-id: ERR_INTERNAL
    4:
      id: memory
      doc: Storage error in memory.
      -orig-id: ERR_MEM
    5:
      id: tlb
      doc: Storage error in a translation lookaside buffer.
      -orig-id: ERR_TLB
    6:
      id: cache
      doc: Storage error in a cache.
      -orig-id: ERR_CACHE
    7:
      id: function
      doc: Error in a functional unit.
      -orig-id: ERR_FUNCTION
    8:
      id: self_test
      doc: The component failed its self test.
      -orig-id: ERR_SELFTEST
    9:
      id: flow
      doc: Overflow or underflow of a queue.
      -orig-id: ERR_FLOW
    16:
      id: bus
      doc: Error detected on the bus.
      -orig-id: ERR_BUS
    17:
      id: map
      doc: Virtual address not found on an input/output translation.
      -orig-id: ERR_MAP
    18:
      id: improper
      doc: Improper access.
      -orig-id: ERR_IMPROPER
    19:
      id: unimplemented
      doc: Access to an address that is not mapped to a component.
      -orig-id: ERR_UNIMPL
    20:
      id: loss_of_lockstep
      doc: Loss of lockstep.
      -orig-id: ERR_LOL
    21:
      id: response
      doc: Response that belongs to no request.
      -orig-id: ERR_RESPONSE
    22:
      id: parity
      doc: Parity error on the bus.
      -orig-id: ERR_PARITY
    23:
      id: protocol
      doc: Error of the protocol.
      -orig-id: ERR_PROTOCOL
    24:
      id: error
      doc: Error detected on a path.
      -orig-id: ERR_ERROR
    25:
      id: timeout
      doc: Timeout on the bus.
      -orig-id: ERR_TIMEOUT
    26:
      id: poisoned
      doc: Poisoned data was read.
      -orig-id: ERR_POISONED
  error_status_flags:
    1:
      id: address
      doc: Detected on the address or its ECC.
      -orig-id: Address
    2:
      id: control
      doc: Detected on the control signals.
      -orig-id: Control
    4:
      id: data
      doc: Detected on the data or its ECC.
      -orig-id: Data
    8:
      id: responder
      doc: Detected by the responder.
      -orig-id: Responder
    16:
      id: requester
      doc: Detected by the requester.
      -orig-id: Requester
    32:
      id: first_error
      doc: The first of several errors.
      -orig-id: FirstError
    64:
      id: overflow
      doc: Further errors were lost.
      -orig-id: Overflow
  pci_express_fields:
    0x1:
      id: port_type
      -orig-id: PortType
    0x2:
      id: version
      -orig-id: Version
    0x4:
      id: command_status
      -orig-id: CommandStatus
    0x8:
      id: device_id
      -orig-id: DeviceId
    0x10:
      id: serial_number
      -orig-id: DeviceSerialNumber
    0x20:
      id: bridge_control_status
      -orig-id: BridgeControlStatus
    0x40:
      id: capability
      -orig-id: ExpressCapability
    0x80:
      id: aer
      -orig-id: AerInfo
  port_types:
    0:
      id: endpoint
      -orig-id: WheaPciExpressEndpoint
    1:
      id: legacy_endpoint
      -orig-id: WheaPciExpressLegacyEndpoint
    4:
      id: root_port
      -orig-id: WheaPciExpressRootPort
    5:
      id: upstream_switch_port
      -orig-id: WheaPciExpressUpstreamSwitchPort
    6:
      id: downstream_switch_port
      -orig-id: WheaPciExpressDownstreamSwitchPort
    7:
      id: bridge_to_pci
      -orig-id: WheaPciExpressToPciXBridge
    8:
      id: bridge_from_pci
      -orig-id: WheaPciXToExpressBridge
    9:
      id: root_complex_endpoint
      -orig-id: WheaPciExpressRootComplexIntegratedEndpoint
    10:
      id: root_complex_event_collector
      -orig-id: WheaPciExpressRootComplexEventCollector
  uncorrectable_errors:
    0x10:
      id: data_link_protocol
      -orig-id: DataLinkProtocolError
    0x20:
      id: surprise_down
      -orig-id: SurpriseDownError
    0x1000:
      id: poisoned_packet
      -orig-id: PoisonedTLP
    0x2000:
      id: flow_control_protocol
      -orig-id: FlowControlProtocolError
    0x4000:
      id: completion_timeout
      -orig-id: CompletionTimeout
    0x8000:
      id: completer_abort
      -orig-id: CompleterAbort
    0x10000:
      id: unexpected_completion
      -orig-id: UnexpectedCompletion
    0x20000:
      id: receiver_overflow
      -orig-id: ReceiverOverflow
    0x40000:
      id: malformed_packet
      -orig-id: MalformedTLP
    0x80000:
      id: ecrc
      doc: End-to-end checksum.
      -orig-id: ECRCError
    0x100000:
      id: unsupported_request
      -orig-id: UnsupportedRequestError
    0x200000:
      id: access_control_violation
      -orig-id: AcsViolation
    0x400000:
      id: internal
      -orig-id: UncorrectableInternalError
    0x800000:
      id: multicast_blocked
      -orig-id: MCBlockedTlp
    0x1000000:
      id: atomic_egress_blocked
      -orig-id: AtomicOpEgressBlocked
    0x2000000:
      id: prefix_blocked
      -orig-id: TlpPrefixBlocked
    0x4000000:
      id: poisoned_egress_blocked
      -orig-id: PoisonedTlpEgressBlocked
  correctable_errors:
    0x1:
      id: receiver
      -orig-id: ReceiverError
    0x40:
      id: bad_packet
      doc: Packet of the transaction layer.
      -orig-id: BadTLP
    0x80:
      id: bad_link_packet
      doc: Packet of the data link layer.
      -orig-id: BadDLLP
    0x100:
      id: replay_rollover
      -orig-id: ReplayNumRollover
    0x1000:
      id: replay_timeout
      -orig-id: ReplayTimerTimeout
    0x2000:
      id: advisory_non_fatal
      -orig-id: AdvisoryNonFatalError
    0x4000:
      id: internal
      -orig-id: CorrectedInternalError
    0x8000:
      id: header_log_overflow
      -orig-id: HeaderLogOverflow
  firmware_record_types:
    0:
      id: itanium_sal
      doc: Error record of the system abstraction layer of an Itanium machine.
      -orig-id: WHEA_FIRMWARE_RECORD_TYPE_IPFSAL
    1:
      id: soc_type1
      doc: Error record of the chipset, type 1.
      -orig-id: SOC_FIRMWARE_ERROR_RECORD_TYPE1
    2:
      id: soc_type2
      doc: Error record of the chipset, type 2, which `record_guid` describes.
      -orig-id: SOC_FIRMWARE_ERROR_RECORD_TYPE2
  processor_vendors:
    0:
      id: other
      -orig-id: WheaCpuVendorOther
    1:
      id: intel
      -orig-id: WheaCpuVendorIntel
    2:
      id: amd
      -orig-id: WheaCpuVendorAmd
  recovery_failures:
    0x1:
      id: not_supported
      -orig-id: NotSupported
    0x2:
      id: overflow
      -orig-id: Overflow
    0x4:
      id: context_corrupt
      -orig-id: ContextCorrupt
    0x8:
      id: instruction_pointer_not_valid
      -orig-id: RestartIpErrorIpNotValid
    0x10:
      id: no_recovery_context
      -orig-id: NoRecoveryContext
    0x20:
      id: misc_or_address_not_valid
      -orig-id: MiscOrAddrNotValid
    0x40:
      id: invalid_address_mode
      -orig-id: InvalidAddressMode
    0x80:
      id: high_irql
      -orig-id: HighIrql
    0x100:
      id: interrupts_disabled
      -orig-id: InterruptsDisabled
    0x200:
      id: swap_busy
      -orig-id: SwapBusy
    0x400:
      id: stack_overflow
      -orig-id: StackOverflow
