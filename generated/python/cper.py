# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
# type: ignore

import kaitaistruct
from kaitaistruct import KaitaiStruct, KaitaiStream, BytesIO
from enum import IntEnum


if getattr(kaitaistruct, 'API_VERSION', (0, 9)) < (0, 11):
    raise Exception("Incompatible Kaitai Struct Python API: 0.11 or later is required, but you have %s" % (kaitaistruct.__version__))

class Cper(KaitaiStruct):
    """A record of a hardware error, as UEFI defines it (appendix N of the
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

    Fields (0x80 bytes), with offsets from the start of the file:
        signature: the bytes CPER at 0x0, Signature
        minor_revision: u1 at 0x4, Revision.MinorRevision
            Minor revision of the header; Windows writes 16.
        major_revision: u1 at 0x5, Revision.MajorRevision
            Major revision of the header; Windows writes 2.
        signature_end: the bytes [255, 255, 255, 255] at 0x6, SignatureEnd
        section_count: u2 at 0xa, SectionCount
            Number of section descriptors, which follow the header.
        severity: u4 of severities at 0xc, Severity
            Severity of the most severe error of the record.
        validation_bits: u4 at 0x10, ValidBits
            Fields of the header that are filled in; bits of `header_fields`.
        len_record: u4 at 0x14, Length
            Size of the record in bytes, with the header, all descriptors and all
            sections.
        timestamp: timestamp at 0x18, Timestamp
            Time at which the error was collected.
        platform_id: 16 bytes at 0x20, PlatformId
            GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
            the machine.
        partition_id: 16 bytes at 0x30, PartitionId
            GUID of the software partition in which the error occurred.
        creator_id: 16 bytes at 0x40, CreatorId
            GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
            Windows.
        notification_type: 16 bytes at 0x50, NotifyType
            GUID of the way in which the error was reported: machine check, corrected
            machine check, PCI Express, boot and others.
        record_id: u8 at 0x60, RecordId
            Number that, with `creator_id`, is unique among the records of the system.
        flags: u4 at 0x68, Flags
            Circumstances of the error; bits of `record_flags`.
        persistence_information: u8 at 0x6c, PersistenceInfo
            For the creator of a record that is kept in persistent memory; Windows
            writes the signature `RE`, a length and an identifier.

    Read or calculated when asked for:
        section_descriptors: section_descriptor[]
            All descriptors, which follow the header.
        has_platform_id: calculated, PlatformId
            Bit 0 of `validation_bits`: `platform_id` is filled in.
        has_timestamp: calculated, Timestamp
            Bit 1 of `validation_bits`: `timestamp` is filled in.
        has_partition_id: calculated, PartitionId
            Bit 2 of `validation_bits`: `partition_id` is filled in.
        flag_recovered: calculated, WHEA_ERROR_RECORD_FLAGS_RECOVERED
            Bit 0 of `flags`: software recovered from the error.
        flag_previous_error: calculated, WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR
            Bit 1 of `flags`: the error occurred before the machine was started.
        flag_simulated: calculated, WHEA_ERROR_RECORD_FLAGS_SIMULATED
            Bit 2 of `flags`: the error was injected for a test.
        flag_device_driver: calculated, WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER
            Bit 3 of `flags`: a device driver reported the error.

    References:
        https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record
    """
    SEQ_FIELDS = (
        "signature", "minor_revision", "major_revision", "signature_end", "section_count",
        "severity", "validation_bits", "len_record", "timestamp", "platform_id",
        "partition_id", "creator_id", "notification_type", "record_id", "flags",
        "persistence_information",
    )

    class CheckTypes(IntEnum):
        """Values of `check_types`.

        Members:
            tlb: 0x5e1f, WHEA_TLBCHECK_GUID
                fc06b535-5e1f-4562-9f25-0a3b9adb63c3.
            bus: 0xc5b1, WHEA_BUSCHECK_GUID
                1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c.
            microarchitecture: 0xdc34, WHEA_MSCHECK_GUID
                48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314.
            cache: 0xe3ef, WHEA_CACHECHECK_GUID
                a55701f5-e3ef-43de-ac72-249b573fad2c.
        """
        tlb = 24095
        bus = 50609
        microarchitecture = 56372
        cache = 58351

    class ContextTypes(IntEnum):
        """Values of `context_types`.

        Members:
            unclassified: 0x0, XPF_CONTEXT_INFO_UNCLASSIFIEDDATA
            msr: 0x1, XPF_CONTEXT_INFO_MSRREGISTERS
                Model specific registers.
            x86: 0x2, XPF_CONTEXT_INFO_32BITCONTEXT
                Registers of execution, 32-bit.
            x64: 0x3, XPF_CONTEXT_INFO_64BITCONTEXT
                Registers of execution, 64-bit; `x64_registers`.
            fxsave: 0x4, XPF_CONTEXT_INFO_FXSAVE
                Area of the instruction FXSAVE.
            x86_debug: 0x5, XPF_CONTEXT_INFO_32BITDEBUGREGS
                Debug registers, 32-bit.
            x64_debug: 0x6, XPF_CONTEXT_INFO_64BITDEBUGREGS
                Debug registers, 64-bit.
            memory_mapped: 0x7, XPF_CONTEXT_INFO_MMREGISTERS
                Memory mapped registers.
        """
        unclassified = 0
        msr = 1
        x86 = 2
        x64 = 3
        fxsave = 4
        x86_debug = 5
        x64_debug = 6
        memory_mapped = 7

    class CorrectableErrors(IntEnum):
        """Values of `correctable_errors`.

        Members:
            receiver: 0x1, ReceiverError
            bad_packet: 0x40, BadTLP
                Packet of the transaction layer.
            bad_link_packet: 0x80, BadDLLP
                Packet of the data link layer.
            replay_rollover: 0x100, ReplayNumRollover
            replay_timeout: 0x1000, ReplayTimerTimeout
            advisory_non_fatal: 0x2000, AdvisoryNonFatalError
            internal: 0x4000, CorrectedInternalError
            header_log_overflow: 0x8000, HeaderLogOverflow
        """
        receiver = 1
        bad_packet = 64
        bad_link_packet = 128
        replay_rollover = 256
        replay_timeout = 4096
        advisory_non_fatal = 8192
        internal = 16384
        header_log_overflow = 32768

    class DescriptorFields(IntEnum):
        """Values of `descriptor_fields`.

        Members:
            fru_id: 0x1, FRUId
            fru_text: 0x2, FRUText
        """
        fru_id = 1
        fru_text = 2

    class ErrorClasses(IntEnum):
        """Values of `error_classes`.

        Members:
            internal: 0x1, ERR_INTERNAL
                Error detected inside of the component.
            memory: 0x4, ERR_MEM
                Storage error in memory.
            tlb: 0x5, ERR_TLB
                Storage error in a translation lookaside buffer.
            cache: 0x6, ERR_CACHE
                Storage error in a cache.
            function: 0x7, ERR_FUNCTION
                Error in a functional unit.
            self_test: 0x8, ERR_SELFTEST
                The component failed its self test.
            flow: 0x9, ERR_FLOW
                Overflow or underflow of a queue.
            bus: 0x10, ERR_BUS
                Error detected on the bus.
            map: 0x11, ERR_MAP
                Virtual address not found on an input/output translation.
            improper: 0x12, ERR_IMPROPER
                Improper access.
            unimplemented: 0x13, ERR_UNIMPL
                Access to an address that is not mapped to a component.
            loss_of_lockstep: 0x14, ERR_LOL
                Loss of lockstep.
            response: 0x15, ERR_RESPONSE
                Response that belongs to no request.
            parity: 0x16, ERR_PARITY
                Parity error on the bus.
            protocol: 0x17, ERR_PROTOCOL
                Error of the protocol.
            error: 0x18, ERR_ERROR
                Error detected on a path.
            timeout: 0x19, ERR_TIMEOUT
                Timeout on the bus.
            poisoned: 0x1a, ERR_POISONED
                Poisoned data was read.
        """
        internal = 1
        memory = 4
        tlb = 5
        cache = 6
        function = 7
        self_test = 8
        flow = 9
        bus = 16
        map = 17
        improper = 18
        unimplemented = 19
        loss_of_lockstep = 20
        response = 21
        parity = 22
        protocol = 23
        error = 24
        timeout = 25
        poisoned = 26

    class ErrorInfoFields(IntEnum):
        """Values of `error_info_fields`.

        Members:
            check_info: 0x1, CheckInfo
            target_id: 0x2, TargetId
            requester_id: 0x4, RequesterId
            responder_id: 0x8, ResponderId
            instruction_pointer: 0x10, InstructionPointer
        """
        check_info = 1
        target_id = 2
        requester_id = 4
        responder_id = 8
        instruction_pointer = 16

    class ErrorStatusFlags(IntEnum):
        """Values of `error_status_flags`.

        Members:
            address: 0x1, Address
                Detected on the address or its ECC.
            control: 0x2, Control
                Detected on the control signals.
            data: 0x4, Data
                Detected on the data or its ECC.
            responder: 0x8, Responder
                Detected by the responder.
            requester: 0x10, Requester
                Detected by the requester.
            first_error: 0x20, FirstError
                The first of several errors.
            overflow: 0x40, Overflow
                Further errors were lost.
        """
        address = 1
        control = 2
        data = 4
        responder = 8
        requester = 16
        first_error = 32
        overflow = 64

    class FirmwareRecordTypes(IntEnum):
        """Values of `firmware_record_types`.

        Members:
            itanium_sal: 0x0, WHEA_FIRMWARE_RECORD_TYPE_IPFSAL
                Error record of the system abstraction layer of an Itanium machine.
            soc_type1: 0x1, SOC_FIRMWARE_ERROR_RECORD_TYPE1
                Error record of the chipset, type 1.
            soc_type2: 0x2, SOC_FIRMWARE_ERROR_RECORD_TYPE2
                Error record of the chipset, type 2, which `record_guid` describes.
        """
        itanium_sal = 0
        soc_type1 = 1
        soc_type2 = 2

    class HeaderFields(IntEnum):
        """Values of `header_fields`.

        Members:
            platform_id: 0x1, PlatformId
            timestamp: 0x2, Timestamp
            partition_id: 0x4, PartitionId
        """
        platform_id = 1
        timestamp = 2
        partition_id = 4

    class InstructionSets(IntEnum):
        """Values of `instruction_sets`.

        Members:
            x86: 0x0, GENPROC_PROCISA_X86
            itanium: 0x1, GENPROC_PROCISA_IPF
            x64: 0x2, GENPROC_PROCISA_X64
            arm32: 0x3, GENPROC_PROCISA_ARM32
            arm64: 0x4, GENPROC_PROCISA_ARM64
        """
        x86 = 0
        itanium = 1
        x64 = 2
        arm32 = 3
        arm64 = 4

    class Memory2Fields(IntEnum):
        """Values of `memory2_fields`.

        Members:
            error_status: 0x1, ErrorStatus
            physical_address: 0x2, PhysicalAddress
            physical_address_mask: 0x4, PhysicalAddressMask
            node: 0x8, Node
            card: 0x10, Card
            module: 0x20, Module
            bank: 0x40, Bank
            device: 0x80, Device
            row: 0x100, Row
            column: 0x200, Column
            rank: 0x400, Rank
            bit_position: 0x800, BitPosition
            chip: 0x1000, ChipId
            error_type: 0x2000, MemErrorType
            status: 0x4000, Status
            requester_id: 0x8000, RequestorId
            responder_id: 0x10000, ResponderId
            target_id: 0x20000, TargetId
            card_handle: 0x40000, CardHandle
            module_handle: 0x80000, ModuleHandle
        """
        error_status = 1
        physical_address = 2
        physical_address_mask = 4
        node = 8
        card = 16
        module = 32
        bank = 64
        device = 128
        row = 256
        column = 512
        rank = 1024
        bit_position = 2048
        chip = 4096
        error_type = 8192
        status = 16384
        requester_id = 32768
        responder_id = 65536
        target_id = 131072
        card_handle = 262144
        module_handle = 524288

    class MemoryErrorTypes(IntEnum):
        """Values of `memory_error_types`.

        Members:
            unclassified: 0x0, WHEA_MEMERRTYPE_UNKNOWN
            no_error: 0x1, WHEA_MEMERRTYPE_NOERROR
            single_bit_ecc: 0x2, WHEA_MEMERRTYPE_SINGLEBITECC
            multi_bit_ecc: 0x3, WHEA_MEMERRTYPE_MULTIBITECC
            single_symbol_chipkill: 0x4, WHEA_MEMERRTYPE_SINGLESYMCHIPKILL
            multi_symbol_chipkill: 0x5, WHEA_MEMERRTYPE_MULTISYMCHIPKILL
            master_abort: 0x6, WHEA_MEMERRTYPE_MASTERABORT
            target_abort: 0x7, WHEA_MEMERRTYPE_TARGETABORT
            parity_error: 0x8, WHEA_MEMERRTYPE_PARITYERROR
            watchdog_timeout: 0x9, WHEA_MEMERRTYPE_WATCHDOGTIMEOUT
            invalid_address: 0xa, WHEA_MEMERRTYPE_INVALIDADDRESS
            mirror_broken: 0xb, WHEA_MEMERRTYPE_MIRRORBROKEN
            memory_sparing: 0xc, WHEA_MEMERRTYPE_MEMORYSPARING
            scrub_corrected: 0xd, EFI_PLATFORM_MEMORY2_ERROR_SCRUB_CORRECTED
            scrub_uncorrected: 0xe, EFI_PLATFORM_MEMORY2_ERROR_SCRUB_UNCORRECTED
            memory_map_out: 0xf, EFI_PLATFORM_MEMORY2_ERROR_MEMORY_MAP_EVENT
        """
        unclassified = 0
        no_error = 1
        single_bit_ecc = 2
        multi_bit_ecc = 3
        single_symbol_chipkill = 4
        multi_symbol_chipkill = 5
        master_abort = 6
        target_abort = 7
        parity_error = 8
        watchdog_timeout = 9
        invalid_address = 10
        mirror_broken = 11
        memory_sparing = 12
        scrub_corrected = 13
        scrub_uncorrected = 14
        memory_map_out = 15

    class MemoryFields(IntEnum):
        """Values of `memory_fields`.

        Members:
            error_status: 0x1, ErrorStatus
            physical_address: 0x2, PhysicalAddress
            physical_address_mask: 0x4, PhysicalAddressMask
            node: 0x8, Node
            card: 0x10, Card
            module: 0x20, Module
            bank: 0x40, Bank
            device: 0x80, Device
            row: 0x100, Row
            column: 0x200, Column
            bit_position: 0x400, BitPosition
            requester_id: 0x800, RequesterId
            responder_id: 0x1000, ResponderId
            target_id: 0x2000, TargetId
            error_type: 0x4000, ErrorType
            rank: 0x8000, RankNumber
            card_handle: 0x10000, CardHandle
            module_handle: 0x20000, ModuleHandle
            extended_row: 0x40000, ExtendedRow
        """
        error_status = 1
        physical_address = 2
        physical_address_mask = 4
        node = 8
        card = 16
        module = 32
        bank = 64
        device = 128
        row = 256
        column = 512
        bit_position = 1024
        requester_id = 2048
        responder_id = 4096
        target_id = 8192
        error_type = 16384
        rank = 32768
        card_handle = 65536
        module_handle = 131072
        extended_row = 262144

    class Operations(IntEnum):
        """Values of `operations`.

        Members:
            generic: 0x0, GENPROC_OP_GENERIC
            data_read: 0x1, GENPROC_OP_DATAREAD
            data_write: 0x2, GENPROC_OP_DATAWRITE
            instruction_execution: 0x3, GENPROC_OP_INSTRUCTIONEXE
        """
        generic = 0
        data_read = 1
        data_write = 2
        instruction_execution = 3

    class PciExpressFields(IntEnum):
        """Values of `pci_express_fields`.

        Members:
            port_type: 0x1, PortType
            version: 0x2, Version
            command_status: 0x4, CommandStatus
            device_id: 0x8, DeviceId
            serial_number: 0x10, DeviceSerialNumber
            bridge_control_status: 0x20, BridgeControlStatus
            capability: 0x40, ExpressCapability
            aer: 0x80, AerInfo
        """
        port_type = 1
        version = 2
        command_status = 4
        device_id = 8
        serial_number = 16
        bridge_control_status = 32
        capability = 64
        aer = 128

    class PortTypes(IntEnum):
        """Values of `port_types`.

        Members:
            endpoint: 0x0, WheaPciExpressEndpoint
            legacy_endpoint: 0x1, WheaPciExpressLegacyEndpoint
            root_port: 0x4, WheaPciExpressRootPort
            upstream_switch_port: 0x5, WheaPciExpressUpstreamSwitchPort
            downstream_switch_port: 0x6, WheaPciExpressDownstreamSwitchPort
            bridge_to_pci: 0x7, WheaPciExpressToPciXBridge
            bridge_from_pci: 0x8, WheaPciXToExpressBridge
            root_complex_endpoint: 0x9, WheaPciExpressRootComplexIntegratedEndpoint
            root_complex_event_collector: 0xa, WheaPciExpressRootComplexEventCollector
        """
        endpoint = 0
        legacy_endpoint = 1
        root_port = 4
        upstream_switch_port = 5
        downstream_switch_port = 6
        bridge_to_pci = 7
        bridge_from_pci = 8
        root_complex_endpoint = 9
        root_complex_event_collector = 10

    class ProcessorErrorTypes(IntEnum):
        """Values of `processor_error_types`.

        Members:
            cache: 0x1, GENPROC_PROCERRTYPE_CACHE
            tlb: 0x2, GENPROC_PROCERRTYPE_TLB
                Translation lookaside buffer.
            bus: 0x4, GENPROC_PROCERRTYPE_BUS
            microarchitecture: 0x8, GENPROC_PROCERRTYPE_MAE
                An internal part of the processor.
        """
        cache = 1
        tlb = 2
        bus = 4
        microarchitecture = 8

    class ProcessorFlags(IntEnum):
        """Values of `processor_flags`.

        Members:
            restartable: 0x1, GENPROC_FLAGS_RESTARTABLE
            precise_instruction_pointer: 0x2, GENPROC_FLAGS_PRECISEIP
            overflow: 0x4, GENPROC_FLAGS_OVERFLOW
            corrected: 0x8, GENPROC_FLAGS_CORRECTED
        """
        restartable = 1
        precise_instruction_pointer = 2
        overflow = 4
        corrected = 8

    class ProcessorGenericFields(IntEnum):
        """Values of `processor_generic_fields`.

        Members:
            processor_type: 0x1, ProcessorType
            instruction_set: 0x2, InstructionSet
            error_type: 0x4, ErrorType
            operation: 0x8, Operation
            flags: 0x10, Flags
            level: 0x20, Level
            processor_version: 0x40, CPUVersion
            processor_name: 0x80, CPUBrandString
            processor_id: 0x100, ProcessorId
            target_address: 0x200, TargetAddress
            requester_id: 0x400, RequesterId
            responder_id: 0x800, ResponderId
            instruction_pointer: 0x1000, InstructionPointer
        """
        processor_type = 1
        instruction_set = 2
        error_type = 4
        operation = 8
        flags = 16
        level = 32
        processor_version = 64
        processor_name = 128
        processor_id = 256
        target_address = 512
        requester_id = 1024
        responder_id = 2048
        instruction_pointer = 4096

    class ProcessorTypes(IntEnum):
        """Values of `processor_types`.

        Members:
            x86: 0x0, GENPROC_PROCTYPE_XPF
                x86 or x64.
            itanium: 0x1, GENPROC_PROCTYPE_IPF
            arm: 0x2, GENPROC_PROCTYPE_ARM
        """
        x86 = 0
        itanium = 1
        arm = 2

    class ProcessorVendors(IntEnum):
        """Values of `processor_vendors`.

        Members:
            other: 0x0, WheaCpuVendorOther
            intel: 0x1, WheaCpuVendorIntel
            amd: 0x2, WheaCpuVendorAmd
        """
        other = 0
        intel = 1
        amd = 2

    class ProcessorX86Fields(IntEnum):
        """Values of `processor_x86_fields`.

        Members:
            local_apic_id: 0x1, LocalAPICId
            cpuid_values: 0x2, CpuId
        """
        local_apic_id = 1
        cpuid_values = 2

    class RecordFlags(IntEnum):
        """Values of `record_flags`.

        Members:
            recovered: 0x1, WHEA_ERROR_RECORD_FLAGS_RECOVERED
                Software recovered from the error.
            previous_error: 0x2, WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR
                The error occurred before the machine was started.
            simulated: 0x4, WHEA_ERROR_RECORD_FLAGS_SIMULATED
                The error was injected for a test.
            device_driver: 0x8, WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER
                A device driver reported the error.
        """
        recovered = 1
        previous_error = 2
        simulated = 4
        device_driver = 8

    class RecoveryFailures(IntEnum):
        """Values of `recovery_failures`.

        Members:
            not_supported: 0x1, NotSupported
            overflow: 0x2, Overflow
            context_corrupt: 0x4, ContextCorrupt
            instruction_pointer_not_valid: 0x8, RestartIpErrorIpNotValid
            no_recovery_context: 0x10, NoRecoveryContext
            misc_or_address_not_valid: 0x20, MiscOrAddrNotValid
            invalid_address_mode: 0x40, InvalidAddressMode
            high_irql: 0x80, HighIrql
            interrupts_disabled: 0x100, InterruptsDisabled
            swap_busy: 0x200, SwapBusy
            stack_overflow: 0x400, StackOverflow
        """
        not_supported = 1
        overflow = 2
        context_corrupt = 4
        instruction_pointer_not_valid = 8
        no_recovery_context = 16
        misc_or_address_not_valid = 32
        invalid_address_mode = 64
        high_irql = 128
        interrupts_disabled = 256
        swap_busy = 512
        stack_overflow = 1024

    class SectionFlags(IntEnum):
        """Values of `section_flags`.

        Members:
            primary: 0x1, WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY
                The section of the error that is most likely the cause of the others.
            containment_warning: 0x2, WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN
                The error may have spread, for example to persistent storage.
            reset: 0x4, WHEA_SECTION_DESCRIPTOR_FLAGS_RESET
                The component was reset and has to be set up again.
            threshold_exceeded: 0x8, WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED
                A threshold of corrected errors was exceeded.
            resource_not_accessible: 0x10, WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA
                The component could not be asked for more.
            latent_error: 0x20, WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR
                The error was contained, but not corrected.
            propagated: 0x40, WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED
                The error was caused by an error elsewhere.
        """
        primary = 1
        containment_warning = 2
        reset = 4
        threshold_exceeded = 8
        resource_not_accessible = 16
        latent_error = 32
        propagated = 64

    class SectionTypes(IntEnum):
        """Values of `section_types`.

        Members:
            firmware: 0x9ed, FIRMWARE_ERROR_RECORD_REFERENCE_GUID
                81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`.
            machine_check: 0x42f9, XPF_MCA_SECTION_GUID
                8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`.
            processor_generic: 0x47b4, PROCESSOR_GENERIC_ERROR_SECTION_GUID
                9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`.
            memory2: 0x48e6, EFI_ERROR_SECTION_PLATFORM_MEMORY2_GUID
                61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`.
            memory: 0x6f64, MEMORY_ERROR_SECTION_GUID
                a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`.
            processor_x86: 0xa144, XPF_PROCESSOR_ERROR_SECTION_GUID
                dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`.
            pci_express: 0xbbc1, PCIEXPRESS_ERROR_SECTION_GUID
                d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`.
        """
        firmware = 2541
        machine_check = 17145
        processor_generic = 18356
        memory2 = 18662
        memory = 28516
        processor_x86 = 41284
        pci_express = 48065

    class Severities(IntEnum):
        """Values of `severities`.

        Members:
            recoverable: 0x0, WheaErrSevRecoverable
                Not corrected, and not fatal.
            fatal: 0x1, WheaErrSevFatal
                Not corrected, and fatal.
            corrected: 0x2, WheaErrSevCorrected
                Corrected.
            informational: 0x3, WheaErrSevInformational
                No error.
        """
        recoverable = 0
        fatal = 1
        corrected = 2
        informational = 3

    class UncorrectableErrors(IntEnum):
        """Values of `uncorrectable_errors`.

        Members:
            data_link_protocol: 0x10, DataLinkProtocolError
            surprise_down: 0x20, SurpriseDownError
            poisoned_packet: 0x1000, PoisonedTLP
            flow_control_protocol: 0x2000, FlowControlProtocolError
            completion_timeout: 0x4000, CompletionTimeout
            completer_abort: 0x8000, CompleterAbort
            unexpected_completion: 0x10000, UnexpectedCompletion
            receiver_overflow: 0x20000, ReceiverOverflow
            malformed_packet: 0x40000, MalformedTLP
            ecrc: 0x80000, ECRCError
                End-to-end checksum.
            unsupported_request: 0x100000, UnsupportedRequestError
            access_control_violation: 0x200000, AcsViolation
            internal: 0x400000, UncorrectableInternalError
            multicast_blocked: 0x800000, MCBlockedTlp
            atomic_egress_blocked: 0x1000000, AtomicOpEgressBlocked
            prefix_blocked: 0x2000000, TlpPrefixBlocked
            poisoned_egress_blocked: 0x4000000, PoisonedTlpEgressBlocked
        """
        data_link_protocol = 16
        surprise_down = 32
        poisoned_packet = 4096
        flow_control_protocol = 8192
        completion_timeout = 16384
        completer_abort = 32768
        unexpected_completion = 65536
        receiver_overflow = 131072
        malformed_packet = 262144
        ecrc = 524288
        unsupported_request = 1048576
        access_control_violation = 2097152
        internal = 4194304
        multicast_blocked = 8388608
        atomic_egress_blocked = 16777216
        prefix_blocked = 33554432
        poisoned_egress_blocked = 67108864
    def __init__(self, _io, _parent=None, _root=None):
        super(Cper, self).__init__(_io)
        self._parent = _parent
        self._root = _root or self
        self._read()

    def _read(self):
        self.signature = self._io.read_bytes(4)
        if not self.signature == b"\x43\x50\x45\x52":
            raise kaitaistruct.ValidationNotEqualError(b"\x43\x50\x45\x52", self.signature, self._io, u"/seq/0")
        self.minor_revision = self._io.read_u1()
        self.major_revision = self._io.read_u1()
        self.signature_end = self._io.read_bytes(4)
        if not self.signature_end == b"\xFF\xFF\xFF\xFF":
            raise kaitaistruct.ValidationNotEqualError(b"\xFF\xFF\xFF\xFF", self.signature_end, self._io, u"/seq/3")
        self.section_count = self._io.read_u2le()
        self.severity = KaitaiStream.resolve_enum(Cper.Severities, self._io.read_u4le())
        self.validation_bits = self._io.read_u4le()
        self.len_record = self._io.read_u4le()
        self.timestamp = Cper.Timestamp(self._io, self, self._root)
        self.platform_id = self._io.read_bytes(16)
        self.partition_id = self._io.read_bytes(16)
        self.creator_id = self._io.read_bytes(16)
        self.notification_type = self._io.read_bytes(16)
        self.record_id = self._io.read_u8le()
        self.flags = self._io.read_u4le()
        self.persistence_information = self._io.read_u8le()
        self._unnamed16 = self._io.read_bytes(12)


    def _fetch_instances(self):
        pass
        self.timestamp._fetch_instances()
        _ = self.section_descriptors
        if hasattr(self, '_m_section_descriptors'):
            pass
            for i in range(len(self._m_section_descriptors)):
                pass
                self._m_section_descriptors[i]._fetch_instances()



    class AdvancedErrorReporting(KaitaiStruct):
        """Advanced error reporting capability of the configuration space.

        Windows calls it `PCI_EXPRESS_AER_CAPABILITY`.

        Fields (0x38 bytes), with offsets from the start of the structure:
            header: u4 at 0x0, Header
                Kind of capability (1) in bits 0 to 15, version, offset of the next one.
            uncorrectable_status: u4 at 0x4, UncorrectableErrorStatus
                Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
            uncorrectable_mask: u4 at 0x8, UncorrectableErrorMask
                Uncorrectable errors that are not reported.
            uncorrectable_severity: u4 at 0xc, UncorrectableErrorSeverity
                Uncorrectable errors that count as fatal.
            correctable_status: u4 at 0x10, CorrectableErrorStatus
                Correctable errors that occurred; bits of `correctable_errors`.
            correctable_mask: u4 at 0x14, CorrectableErrorMask
                Correctable errors that are not reported.
            control: u4 at 0x18, CapabilitiesAndControl
                Bit of the first uncorrectable error in bits 0 to 4.
            header_log: 16 bytes at 0x1c, HeaderLog
                Header of the packet in which the first error occurred.
            root_error_command: u4 at 0x2c, RootErrorCommand
                Errors that a root port reports by an interrupt.
            root_error_status: u4 at 0x30, RootErrorStatus
                Errors that were reported to a root port.
            correctable_source: u2 at 0x34, CorrectableSourceId
                Requester id (bus, device, function) of the first correctable error.
            uncorrectable_source: u2 at 0x36, UncorrectableSourceId
                Requester id (bus, device, function) of the first uncorrectable error.

        Read or calculated when asked for:
            uncorrectable_data_link_protocol: calculated, DataLinkProtocolError
                Bit 4 of `uncorrectable_status`.
            uncorrectable_surprise_down: calculated, SurpriseDownError
                Bit 5 of `uncorrectable_status`.
            uncorrectable_poisoned_packet: calculated, PoisonedTLP
                Bit 12 of `uncorrectable_status`.
            uncorrectable_flow_control_protocol: calculated, FlowControlProtocolError
                Bit 13 of `uncorrectable_status`.
            uncorrectable_completion_timeout: calculated, CompletionTimeout
                Bit 14 of `uncorrectable_status`.
            uncorrectable_completer_abort: calculated, CompleterAbort
                Bit 15 of `uncorrectable_status`.
            uncorrectable_unexpected_completion: calculated, UnexpectedCompletion
                Bit 16 of `uncorrectable_status`.
            uncorrectable_receiver_overflow: calculated, ReceiverOverflow
                Bit 17 of `uncorrectable_status`.
            uncorrectable_malformed_packet: calculated, MalformedTLP
                Bit 18 of `uncorrectable_status`.
            uncorrectable_ecrc: calculated, ECRCError
                Bit 19 of `uncorrectable_status`: end-to-end checksum.
            uncorrectable_unsupported_request: calculated, UnsupportedRequestError
                Bit 20 of `uncorrectable_status`.
            uncorrectable_access_control_violation: calculated, AcsViolation
                Bit 21 of `uncorrectable_status`.
            uncorrectable_internal: calculated, UncorrectableInternalError
                Bit 22 of `uncorrectable_status`.
            uncorrectable_multicast_blocked: calculated, MCBlockedTlp
                Bit 23 of `uncorrectable_status`.
            uncorrectable_atomic_egress_blocked: calculated, AtomicOpEgressBlocked
                Bit 24 of `uncorrectable_status`.
            uncorrectable_prefix_blocked: calculated, TlpPrefixBlocked
                Bit 25 of `uncorrectable_status`.
            uncorrectable_poisoned_egress_blocked: calculated, PoisonedTlpEgressBlocked
                Bit 26 of `uncorrectable_status`.
            correctable_receiver: calculated, ReceiverError
                Bit 0 of `correctable_status`.
            correctable_bad_packet: calculated, BadTLP
                Bit 6 of `correctable_status`: packet of the transaction layer.
            correctable_bad_link_packet: calculated, BadDLLP
                Bit 7 of `correctable_status`: packet of the data link layer.
            correctable_replay_rollover: calculated, ReplayNumRollover
                Bit 8 of `correctable_status`.
            correctable_replay_timeout: calculated, ReplayTimerTimeout
                Bit 12 of `correctable_status`.
            correctable_advisory_non_fatal: calculated, AdvisoryNonFatalError
                Bit 13 of `correctable_status`.
            correctable_internal: calculated, CorrectedInternalError
                Bit 14 of `correctable_status`.
            correctable_header_log_overflow: calculated, HeaderLogOverflow
                Bit 15 of `correctable_status`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability
        """
        SEQ_FIELDS = (
            "header", "uncorrectable_status", "uncorrectable_mask",
            "uncorrectable_severity", "correctable_status", "correctable_mask", "control",
            "header_log", "root_error_command", "root_error_status", "correctable_source",
            "uncorrectable_source",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.AdvancedErrorReporting, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.header = self._io.read_u4le()
            self.uncorrectable_status = self._io.read_u4le()
            self.uncorrectable_mask = self._io.read_u4le()
            self.uncorrectable_severity = self._io.read_u4le()
            self.correctable_status = self._io.read_u4le()
            self.correctable_mask = self._io.read_u4le()
            self.control = self._io.read_u4le()
            self.header_log = self._io.read_bytes(16)
            self.root_error_command = self._io.read_u4le()
            self.root_error_status = self._io.read_u4le()
            self.correctable_source = self._io.read_u2le()
            self.uncorrectable_source = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def correctable_advisory_non_fatal(self):
            """Bit 13 of `correctable_status`."""
            if hasattr(self, '_m_correctable_advisory_non_fatal'):
                return self._m_correctable_advisory_non_fatal

            self._m_correctable_advisory_non_fatal = self.correctable_status & 8192 != 0
            return getattr(self, '_m_correctable_advisory_non_fatal', None)

        @property
        def correctable_bad_link_packet(self):
            """Bit 7 of `correctable_status`: packet of the data link layer.
            """
            if hasattr(self, '_m_correctable_bad_link_packet'):
                return self._m_correctable_bad_link_packet

            self._m_correctable_bad_link_packet = self.correctable_status & 128 != 0
            return getattr(self, '_m_correctable_bad_link_packet', None)

        @property
        def correctable_bad_packet(self):
            """Bit 6 of `correctable_status`: packet of the transaction layer.
            """
            if hasattr(self, '_m_correctable_bad_packet'):
                return self._m_correctable_bad_packet

            self._m_correctable_bad_packet = self.correctable_status & 64 != 0
            return getattr(self, '_m_correctable_bad_packet', None)

        @property
        def correctable_header_log_overflow(self):
            """Bit 15 of `correctable_status`."""
            if hasattr(self, '_m_correctable_header_log_overflow'):
                return self._m_correctable_header_log_overflow

            self._m_correctable_header_log_overflow = self.correctable_status & 32768 != 0
            return getattr(self, '_m_correctable_header_log_overflow', None)

        @property
        def correctable_internal(self):
            """Bit 14 of `correctable_status`."""
            if hasattr(self, '_m_correctable_internal'):
                return self._m_correctable_internal

            self._m_correctable_internal = self.correctable_status & 16384 != 0
            return getattr(self, '_m_correctable_internal', None)

        @property
        def correctable_receiver(self):
            """Bit 0 of `correctable_status`."""
            if hasattr(self, '_m_correctable_receiver'):
                return self._m_correctable_receiver

            self._m_correctable_receiver = self.correctable_status & 1 != 0
            return getattr(self, '_m_correctable_receiver', None)

        @property
        def correctable_replay_rollover(self):
            """Bit 8 of `correctable_status`."""
            if hasattr(self, '_m_correctable_replay_rollover'):
                return self._m_correctable_replay_rollover

            self._m_correctable_replay_rollover = self.correctable_status & 256 != 0
            return getattr(self, '_m_correctable_replay_rollover', None)

        @property
        def correctable_replay_timeout(self):
            """Bit 12 of `correctable_status`."""
            if hasattr(self, '_m_correctable_replay_timeout'):
                return self._m_correctable_replay_timeout

            self._m_correctable_replay_timeout = self.correctable_status & 4096 != 0
            return getattr(self, '_m_correctable_replay_timeout', None)

        @property
        def uncorrectable_access_control_violation(self):
            """Bit 21 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_access_control_violation'):
                return self._m_uncorrectable_access_control_violation

            self._m_uncorrectable_access_control_violation = self.uncorrectable_status & 2097152 != 0
            return getattr(self, '_m_uncorrectable_access_control_violation', None)

        @property
        def uncorrectable_atomic_egress_blocked(self):
            """Bit 24 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_atomic_egress_blocked'):
                return self._m_uncorrectable_atomic_egress_blocked

            self._m_uncorrectable_atomic_egress_blocked = self.uncorrectable_status & 16777216 != 0
            return getattr(self, '_m_uncorrectable_atomic_egress_blocked', None)

        @property
        def uncorrectable_completer_abort(self):
            """Bit 15 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_completer_abort'):
                return self._m_uncorrectable_completer_abort

            self._m_uncorrectable_completer_abort = self.uncorrectable_status & 32768 != 0
            return getattr(self, '_m_uncorrectable_completer_abort', None)

        @property
        def uncorrectable_completion_timeout(self):
            """Bit 14 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_completion_timeout'):
                return self._m_uncorrectable_completion_timeout

            self._m_uncorrectable_completion_timeout = self.uncorrectable_status & 16384 != 0
            return getattr(self, '_m_uncorrectable_completion_timeout', None)

        @property
        def uncorrectable_data_link_protocol(self):
            """Bit 4 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_data_link_protocol'):
                return self._m_uncorrectable_data_link_protocol

            self._m_uncorrectable_data_link_protocol = self.uncorrectable_status & 16 != 0
            return getattr(self, '_m_uncorrectable_data_link_protocol', None)

        @property
        def uncorrectable_ecrc(self):
            """Bit 19 of `uncorrectable_status`: end-to-end checksum.
            """
            if hasattr(self, '_m_uncorrectable_ecrc'):
                return self._m_uncorrectable_ecrc

            self._m_uncorrectable_ecrc = self.uncorrectable_status & 524288 != 0
            return getattr(self, '_m_uncorrectable_ecrc', None)

        @property
        def uncorrectable_flow_control_protocol(self):
            """Bit 13 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_flow_control_protocol'):
                return self._m_uncorrectable_flow_control_protocol

            self._m_uncorrectable_flow_control_protocol = self.uncorrectable_status & 8192 != 0
            return getattr(self, '_m_uncorrectable_flow_control_protocol', None)

        @property
        def uncorrectable_internal(self):
            """Bit 22 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_internal'):
                return self._m_uncorrectable_internal

            self._m_uncorrectable_internal = self.uncorrectable_status & 4194304 != 0
            return getattr(self, '_m_uncorrectable_internal', None)

        @property
        def uncorrectable_malformed_packet(self):
            """Bit 18 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_malformed_packet'):
                return self._m_uncorrectable_malformed_packet

            self._m_uncorrectable_malformed_packet = self.uncorrectable_status & 262144 != 0
            return getattr(self, '_m_uncorrectable_malformed_packet', None)

        @property
        def uncorrectable_multicast_blocked(self):
            """Bit 23 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_multicast_blocked'):
                return self._m_uncorrectable_multicast_blocked

            self._m_uncorrectable_multicast_blocked = self.uncorrectable_status & 8388608 != 0
            return getattr(self, '_m_uncorrectable_multicast_blocked', None)

        @property
        def uncorrectable_poisoned_egress_blocked(self):
            """Bit 26 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_poisoned_egress_blocked'):
                return self._m_uncorrectable_poisoned_egress_blocked

            self._m_uncorrectable_poisoned_egress_blocked = self.uncorrectable_status & 67108864 != 0
            return getattr(self, '_m_uncorrectable_poisoned_egress_blocked', None)

        @property
        def uncorrectable_poisoned_packet(self):
            """Bit 12 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_poisoned_packet'):
                return self._m_uncorrectable_poisoned_packet

            self._m_uncorrectable_poisoned_packet = self.uncorrectable_status & 4096 != 0
            return getattr(self, '_m_uncorrectable_poisoned_packet', None)

        @property
        def uncorrectable_prefix_blocked(self):
            """Bit 25 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_prefix_blocked'):
                return self._m_uncorrectable_prefix_blocked

            self._m_uncorrectable_prefix_blocked = self.uncorrectable_status & 33554432 != 0
            return getattr(self, '_m_uncorrectable_prefix_blocked', None)

        @property
        def uncorrectable_receiver_overflow(self):
            """Bit 17 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_receiver_overflow'):
                return self._m_uncorrectable_receiver_overflow

            self._m_uncorrectable_receiver_overflow = self.uncorrectable_status & 131072 != 0
            return getattr(self, '_m_uncorrectable_receiver_overflow', None)

        @property
        def uncorrectable_surprise_down(self):
            """Bit 5 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_surprise_down'):
                return self._m_uncorrectable_surprise_down

            self._m_uncorrectable_surprise_down = self.uncorrectable_status & 32 != 0
            return getattr(self, '_m_uncorrectable_surprise_down', None)

        @property
        def uncorrectable_unexpected_completion(self):
            """Bit 16 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_unexpected_completion'):
                return self._m_uncorrectable_unexpected_completion

            self._m_uncorrectable_unexpected_completion = self.uncorrectable_status & 65536 != 0
            return getattr(self, '_m_uncorrectable_unexpected_completion', None)

        @property
        def uncorrectable_unsupported_request(self):
            """Bit 20 of `uncorrectable_status`."""
            if hasattr(self, '_m_uncorrectable_unsupported_request'):
                return self._m_uncorrectable_unsupported_request

            self._m_uncorrectable_unsupported_request = self.uncorrectable_status & 1048576 != 0
            return getattr(self, '_m_uncorrectable_unsupported_request', None)


    class ErrorStatus(KaitaiStruct):
        """Where an error was detected, and its class.

        Windows calls it `WHEA_ERROR_STATUS`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            error_class: u1 of error_classes at 0x1, ErrorType
                What failed, such as memory or the bus.
            detected_in: u1 at 0x2, Address
                Circumstances; bits of `error_status_flags`.

        Read or calculated when asked for:
            flag_address: calculated, Address
                Bit 0 of `detected_in`: detected on the address or its ECC.
            flag_control: calculated, Control
                Bit 1 of `detected_in`: detected on the control signals.
            flag_data: calculated, Data
                Bit 2 of `detected_in`: detected on the data or its ECC.
            flag_responder: calculated, Responder
                Bit 3 of `detected_in`: detected by the responder.
            flag_requester: calculated, Requester
                Bit 4 of `detected_in`: detected by the requester.
            flag_first_error: calculated, FirstError
                Bit 5 of `detected_in`: the first of several errors.
            flag_overflow: calculated, Overflow
                Bit 6 of `detected_in`: further errors were lost.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "error_class", "detected_in",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.ErrorStatus, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self._unnamed0 = self._io.read_bytes(1)
            self.error_class = KaitaiStream.resolve_enum(Cper.ErrorClasses, self._io.read_u1())
            self.detected_in = self._io.read_u1()
            self._unnamed3 = self._io.read_bytes(5)


        def _fetch_instances(self):
            pass

        @property
        def flag_address(self):
            """Bit 0 of `detected_in`: detected on the address or its ECC.
            """
            if hasattr(self, '_m_flag_address'):
                return self._m_flag_address

            self._m_flag_address = self.detected_in & 1 != 0
            return getattr(self, '_m_flag_address', None)

        @property
        def flag_control(self):
            """Bit 1 of `detected_in`: detected on the control signals.
            """
            if hasattr(self, '_m_flag_control'):
                return self._m_flag_control

            self._m_flag_control = self.detected_in & 2 != 0
            return getattr(self, '_m_flag_control', None)

        @property
        def flag_data(self):
            """Bit 2 of `detected_in`: detected on the data or its ECC.
            """
            if hasattr(self, '_m_flag_data'):
                return self._m_flag_data

            self._m_flag_data = self.detected_in & 4 != 0
            return getattr(self, '_m_flag_data', None)

        @property
        def flag_first_error(self):
            """Bit 5 of `detected_in`: the first of several errors.
            """
            if hasattr(self, '_m_flag_first_error'):
                return self._m_flag_first_error

            self._m_flag_first_error = self.detected_in & 32 != 0
            return getattr(self, '_m_flag_first_error', None)

        @property
        def flag_overflow(self):
            """Bit 6 of `detected_in`: further errors were lost.
            """
            if hasattr(self, '_m_flag_overflow'):
                return self._m_flag_overflow

            self._m_flag_overflow = self.detected_in & 64 != 0
            return getattr(self, '_m_flag_overflow', None)

        @property
        def flag_requester(self):
            """Bit 4 of `detected_in`: detected by the requester.
            """
            if hasattr(self, '_m_flag_requester'):
                return self._m_flag_requester

            self._m_flag_requester = self.detected_in & 16 != 0
            return getattr(self, '_m_flag_requester', None)

        @property
        def flag_responder(self):
            """Bit 3 of `detected_in`: detected by the responder.
            """
            if hasattr(self, '_m_flag_responder'):
                return self._m_flag_responder

            self._m_flag_responder = self.detected_in & 8 != 0
            return getattr(self, '_m_flag_responder', None)


    class Firmware(KaitaiStruct):
        """Reference to an error record of the firmware, or such a record. Revision 1
        of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.

        Windows calls it `WHEA_FIRMWARE_ERROR_RECORD_REFERENCE`.

        Fields (0x10 bytes), with offsets from the start of the structure:
            record_type: u1 of firmware_record_types at 0x0, Type
                Kind of firmware record.
            record_revision: u1 at 0x1, Revision
                Revision of the section; 2 means that `record_guid` is filled in.
            record_id: u8 at 0x8, FirmwareRecordId
                Identifier of the record, 0 if `record_guid` has it.

        Read or calculated when asked for:
            record_guid: 16 bytes
                GUID of the kind of record that follows.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "record_type", "record_revision", "record_id",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.Firmware, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.record_type = KaitaiStream.resolve_enum(Cper.FirmwareRecordTypes, self._io.read_u1())
            self.record_revision = self._io.read_u1()
            self._unnamed2 = self._io.read_bytes(6)
            self.record_id = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.record_guid
            if hasattr(self, '_m_record_guid'):
                pass


        @property
        def record_guid(self):
            """GUID of the kind of record that follows."""
            if hasattr(self, '_m_record_guid'):
                return self._m_record_guid

            if self._io.size() >= 32:
                pass
                _pos = self._io.pos()
                self._io.seek(16)
                self._m_record_guid = self._io.read_bytes(16)
                self._io.seek(_pos)

            return getattr(self, '_m_record_guid', None)


    class MachineCheck(KaitaiStruct):
        """Registers of a bank of an x86 or x64 processor that reported a machine check,
        as Windows stores them. The fields are packed: 64-bit fields are not aligned.
        Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
        has 0x4a8.

        Windows calls it `WHEA_XPF_MCA_SECTION`.

        Fields (0x108 bytes), with offsets from the start of the structure:
            version: u4 at 0x0, VersionNumber
                Version of the section, 2 to 4.
            vendor: u4 of processor_vendors at 0x4, CpuVendor
                Vendor of the processor.
            timestamp: u8 at 0x8, Timestamp
                Time of the machine check, in units of 100 ns since 1601, UTC.
            processor_number: u4 at 0x10, ProcessorNumber
                Number of the processor in Windows.
            global_status: u8 at 0x14, GlobalStatus
                Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
                instruction pointer is that of the error, bit 2 a machine check is in
                progress.
            instruction_pointer: u8 at 0x1c, InstructionPointer
                Address of the instruction at which the machine check was reported.
            bank: u4 at 0x24, BankNumber
                Number of the bank.
            status: u8 at 0x28, Status
                Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
                its upper and its lower half.
            address: u8 at 0x30, Address
                Register MCi_ADDR, valid if bit 58 of `status` is set.
            misc: u8 at 0x38, Misc
                Register MCi_MISC, valid if bit 59 of `status` is set.
            extended_register_count: u4 at 0x40, ExtendedRegisterCount
                Number of `extended_registers` that are filled in.
            apic_id: u4 at 0x44, ApicId
                Local APIC id of the processor; 0 in records of older systems.
            extended_registers: u8[24] at 0x48, ExtendedRegisters
                Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
                3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.

        Read or calculated when asked for:
            global_capability: u8
                Register MCG_CAP.
            recovery_failure: u4
                Why Windows could not recover from the error; bits of `recovery_failures`.
            recovery_action: u4
                Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
            is_action_required: u1
                1 if software has to act.
            has_recovered: u1
                1 if Windows recovered from the error.
            global_status_low: u4
                Lower half of `global_status`, which has all bits that are declared.
            global_restart_ip_valid: calculated, RestartIpValid
                Bit 0 of `global_status`: the instruction can be restarted.
            global_error_ip_valid: calculated, ErrorIpValid
                Bit 1 of `global_status`: the instruction pointer is that of the error.
            global_in_progress: calculated, MachineCheckInProgress
                Bit 2 of `global_status`: a machine check is in progress.
            status_top: u1
                Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
            status_context_corrupt: calculated, ContextCorrupt
                Bit 57 of `status`: the state of the processor is corrupt.
            status_address_valid: calculated, AddressValid
                Bit 58 of `status`: `address` is filled in.
            status_misc_valid: calculated, MiscValid
                Bit 59 of `status`: `misc` is filled in.
            status_error_enabled: calculated, ErrorEnabled
                Bit 60 of `status`: reports of this error were enabled.
            status_uncorrected: calculated, UncorrectedError
                Bit 61 of `status`: the error was not corrected.
            status_overflow: calculated, StatusOverFlow
                Bit 62 of `status`: another error occurred before this one was read.
            status_valid: calculated, Valid
                Bit 63 of `status`: the register has an error.
            failure_not_supported: calculated, NotSupported
                Bit 0 of `recovery_failure`.
            failure_overflow: calculated, Overflow
                Bit 1 of `recovery_failure`.
            failure_context_corrupt: calculated, ContextCorrupt
                Bit 2 of `recovery_failure`.
            failure_instruction_pointer_not_valid: calculated, RestartIpErrorIpNotValid
                Bit 3 of `recovery_failure`.
            failure_no_recovery_context: calculated, NoRecoveryContext
                Bit 4 of `recovery_failure`.
            failure_misc_or_address_not_valid: calculated, MiscOrAddrNotValid
                Bit 5 of `recovery_failure`.
            failure_invalid_address_mode: calculated, InvalidAddressMode
                Bit 6 of `recovery_failure`.
            failure_high_irql: calculated, HighIrql
                Bit 7 of `recovery_failure`.
            failure_interrupts_disabled: calculated, InterruptsDisabled
                Bit 8 of `recovery_failure`.
            failure_swap_busy: calculated, SwapBusy
                Bit 9 of `recovery_failure`.
            failure_stack_overflow: calculated, StackOverflow
                Bit 10 of `recovery_failure`.
            action_recovery_attempted: calculated, RecoveryAttempted
                Bit 0 of `recovery_action`: Windows tried to recover.
            action_hypervisor_handled: calculated, HvHandled
                Bit 1 of `recovery_action`: the hypervisor tried to recover.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section
        """
        SEQ_FIELDS = (
            "version", "vendor", "timestamp", "processor_number", "global_status",
            "instruction_pointer", "bank", "status", "address", "misc",
            "extended_register_count", "apic_id", "extended_registers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.MachineCheck, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.version = self._io.read_u4le()
            self.vendor = KaitaiStream.resolve_enum(Cper.ProcessorVendors, self._io.read_u4le())
            self.timestamp = self._io.read_u8le()
            self.processor_number = self._io.read_u4le()
            self.global_status = self._io.read_u8le()
            self.instruction_pointer = self._io.read_u8le()
            self.bank = self._io.read_u4le()
            self.status = self._io.read_u8le()
            self.address = self._io.read_u8le()
            self.misc = self._io.read_u8le()
            self.extended_register_count = self._io.read_u4le()
            self.apic_id = self._io.read_u4le()
            self.extended_registers = []
            for i in range(24):
                self.extended_registers.append(self._io.read_u8le())



        def _fetch_instances(self):
            pass
            for i in range(len(self.extended_registers)):
                pass

            _ = self.global_capability
            if hasattr(self, '_m_global_capability'):
                pass

            _ = self.global_status_low
            if hasattr(self, '_m_global_status_low'):
                pass

            _ = self.has_recovered
            if hasattr(self, '_m_has_recovered'):
                pass

            _ = self.is_action_required
            if hasattr(self, '_m_is_action_required'):
                pass

            _ = self.recovery_action
            if hasattr(self, '_m_recovery_action'):
                pass

            _ = self.recovery_failure
            if hasattr(self, '_m_recovery_failure'):
                pass

            _ = self.status_top
            if hasattr(self, '_m_status_top'):
                pass


        @property
        def action_hypervisor_handled(self):
            """Bit 1 of `recovery_action`: the hypervisor tried to recover.
            """
            if hasattr(self, '_m_action_hypervisor_handled'):
                return self._m_action_hypervisor_handled

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_action_hypervisor_handled = self.recovery_action & 2 != 0

            return getattr(self, '_m_action_hypervisor_handled', None)

        @property
        def action_recovery_attempted(self):
            """Bit 0 of `recovery_action`: Windows tried to recover.
            """
            if hasattr(self, '_m_action_recovery_attempted'):
                return self._m_action_recovery_attempted

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_action_recovery_attempted = self.recovery_action & 1 != 0

            return getattr(self, '_m_action_recovery_attempted', None)

        @property
        def failure_context_corrupt(self):
            """Bit 2 of `recovery_failure`."""
            if hasattr(self, '_m_failure_context_corrupt'):
                return self._m_failure_context_corrupt

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_context_corrupt = self.recovery_failure & 4 != 0

            return getattr(self, '_m_failure_context_corrupt', None)

        @property
        def failure_high_irql(self):
            """Bit 7 of `recovery_failure`."""
            if hasattr(self, '_m_failure_high_irql'):
                return self._m_failure_high_irql

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_high_irql = self.recovery_failure & 128 != 0

            return getattr(self, '_m_failure_high_irql', None)

        @property
        def failure_instruction_pointer_not_valid(self):
            """Bit 3 of `recovery_failure`."""
            if hasattr(self, '_m_failure_instruction_pointer_not_valid'):
                return self._m_failure_instruction_pointer_not_valid

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_instruction_pointer_not_valid = self.recovery_failure & 8 != 0

            return getattr(self, '_m_failure_instruction_pointer_not_valid', None)

        @property
        def failure_interrupts_disabled(self):
            """Bit 8 of `recovery_failure`."""
            if hasattr(self, '_m_failure_interrupts_disabled'):
                return self._m_failure_interrupts_disabled

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_interrupts_disabled = self.recovery_failure & 256 != 0

            return getattr(self, '_m_failure_interrupts_disabled', None)

        @property
        def failure_invalid_address_mode(self):
            """Bit 6 of `recovery_failure`."""
            if hasattr(self, '_m_failure_invalid_address_mode'):
                return self._m_failure_invalid_address_mode

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_invalid_address_mode = self.recovery_failure & 64 != 0

            return getattr(self, '_m_failure_invalid_address_mode', None)

        @property
        def failure_misc_or_address_not_valid(self):
            """Bit 5 of `recovery_failure`."""
            if hasattr(self, '_m_failure_misc_or_address_not_valid'):
                return self._m_failure_misc_or_address_not_valid

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_misc_or_address_not_valid = self.recovery_failure & 32 != 0

            return getattr(self, '_m_failure_misc_or_address_not_valid', None)

        @property
        def failure_no_recovery_context(self):
            """Bit 4 of `recovery_failure`."""
            if hasattr(self, '_m_failure_no_recovery_context'):
                return self._m_failure_no_recovery_context

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_no_recovery_context = self.recovery_failure & 16 != 0

            return getattr(self, '_m_failure_no_recovery_context', None)

        @property
        def failure_not_supported(self):
            """Bit 0 of `recovery_failure`."""
            if hasattr(self, '_m_failure_not_supported'):
                return self._m_failure_not_supported

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_not_supported = self.recovery_failure & 1 != 0

            return getattr(self, '_m_failure_not_supported', None)

        @property
        def failure_overflow(self):
            """Bit 1 of `recovery_failure`."""
            if hasattr(self, '_m_failure_overflow'):
                return self._m_failure_overflow

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_overflow = self.recovery_failure & 2 != 0

            return getattr(self, '_m_failure_overflow', None)

        @property
        def failure_stack_overflow(self):
            """Bit 10 of `recovery_failure`."""
            if hasattr(self, '_m_failure_stack_overflow'):
                return self._m_failure_stack_overflow

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_stack_overflow = self.recovery_failure & 1024 != 0

            return getattr(self, '_m_failure_stack_overflow', None)

        @property
        def failure_swap_busy(self):
            """Bit 9 of `recovery_failure`."""
            if hasattr(self, '_m_failure_swap_busy'):
                return self._m_failure_swap_busy

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                self._m_failure_swap_busy = self.recovery_failure & 512 != 0

            return getattr(self, '_m_failure_swap_busy', None)

        @property
        def global_capability(self):
            """Register MCG_CAP."""
            if hasattr(self, '_m_global_capability'):
                return self._m_global_capability

            if self._io.size() >= 272:
                pass
                _pos = self._io.pos()
                self._io.seek(264)
                self._m_global_capability = self._io.read_u8le()
                self._io.seek(_pos)

            return getattr(self, '_m_global_capability', None)

        @property
        def global_error_ip_valid(self):
            """Bit 1 of `global_status`: the instruction pointer is that of the error.
            """
            if hasattr(self, '_m_global_error_ip_valid'):
                return self._m_global_error_ip_valid

            self._m_global_error_ip_valid = self.global_status_low & 2 != 0
            return getattr(self, '_m_global_error_ip_valid', None)

        @property
        def global_in_progress(self):
            """Bit 2 of `global_status`: a machine check is in progress.
            """
            if hasattr(self, '_m_global_in_progress'):
                return self._m_global_in_progress

            self._m_global_in_progress = self.global_status_low & 4 != 0
            return getattr(self, '_m_global_in_progress', None)

        @property
        def global_restart_ip_valid(self):
            """Bit 0 of `global_status`: the instruction can be restarted.
            """
            if hasattr(self, '_m_global_restart_ip_valid'):
                return self._m_global_restart_ip_valid

            self._m_global_restart_ip_valid = self.global_status_low & 1 != 0
            return getattr(self, '_m_global_restart_ip_valid', None)

        @property
        def global_status_low(self):
            """Lower half of `global_status`, which has all bits that are declared."""
            if hasattr(self, '_m_global_status_low'):
                return self._m_global_status_low

            _pos = self._io.pos()
            self._io.seek(20)
            self._m_global_status_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_global_status_low', None)

        @property
        def has_recovered(self):
            """1 if Windows recovered from the error."""
            if hasattr(self, '_m_has_recovered'):
                return self._m_has_recovered

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                _pos = self._io.pos()
                self._io.seek(281)
                self._m_has_recovered = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_has_recovered', None)

        @property
        def is_action_required(self):
            """1 if software has to act."""
            if hasattr(self, '_m_is_action_required'):
                return self._m_is_action_required

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                _pos = self._io.pos()
                self._io.seek(280)
                self._m_is_action_required = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_is_action_required', None)

        @property
        def recovery_action(self):
            """Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did."""
            if hasattr(self, '_m_recovery_action'):
                return self._m_recovery_action

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                _pos = self._io.pos()
                self._io.seek(276)
                self._m_recovery_action = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_recovery_action', None)

        @property
        def recovery_failure(self):
            """Why Windows could not recover from the error; bits of `recovery_failures`."""
            if hasattr(self, '_m_recovery_failure'):
                return self._m_recovery_failure

            if  ((self.version >= 3) and (self._io.size() >= 292)) :
                pass
                _pos = self._io.pos()
                self._io.seek(272)
                self._m_recovery_failure = self._io.read_u4le()
                self._io.seek(_pos)

            return getattr(self, '_m_recovery_failure', None)

        @property
        def status_address_valid(self):
            """Bit 58 of `status`: `address` is filled in.
            """
            if hasattr(self, '_m_status_address_valid'):
                return self._m_status_address_valid

            self._m_status_address_valid = self.status_top & 4 != 0
            return getattr(self, '_m_status_address_valid', None)

        @property
        def status_context_corrupt(self):
            """Bit 57 of `status`: the state of the processor is corrupt.
            """
            if hasattr(self, '_m_status_context_corrupt'):
                return self._m_status_context_corrupt

            self._m_status_context_corrupt = self.status_top & 2 != 0
            return getattr(self, '_m_status_context_corrupt', None)

        @property
        def status_error_enabled(self):
            """Bit 60 of `status`: reports of this error were enabled.
            """
            if hasattr(self, '_m_status_error_enabled'):
                return self._m_status_error_enabled

            self._m_status_error_enabled = self.status_top & 16 != 0
            return getattr(self, '_m_status_error_enabled', None)

        @property
        def status_misc_valid(self):
            """Bit 59 of `status`: `misc` is filled in.
            """
            if hasattr(self, '_m_status_misc_valid'):
                return self._m_status_misc_valid

            self._m_status_misc_valid = self.status_top & 8 != 0
            return getattr(self, '_m_status_misc_valid', None)

        @property
        def status_overflow(self):
            """Bit 62 of `status`: another error occurred before this one was read.
            """
            if hasattr(self, '_m_status_overflow'):
                return self._m_status_overflow

            self._m_status_overflow = self.status_top & 64 != 0
            return getattr(self, '_m_status_overflow', None)

        @property
        def status_top(self):
            """Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
            """
            if hasattr(self, '_m_status_top'):
                return self._m_status_top

            _pos = self._io.pos()
            self._io.seek(47)
            self._m_status_top = self._io.read_u1()
            self._io.seek(_pos)
            return getattr(self, '_m_status_top', None)

        @property
        def status_uncorrected(self):
            """Bit 61 of `status`: the error was not corrected.
            """
            if hasattr(self, '_m_status_uncorrected'):
                return self._m_status_uncorrected

            self._m_status_uncorrected = self.status_top & 32 != 0
            return getattr(self, '_m_status_uncorrected', None)

        @property
        def status_valid(self):
            """Bit 63 of `status`: the register has an error.
            """
            if hasattr(self, '_m_status_valid'):
                return self._m_status_valid

            self._m_status_valid = self.status_top & 128 != 0
            return getattr(self, '_m_status_valid', None)


    class Memory(KaitaiStruct):
        """Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
        sections of 0x4d bytes occur, too.

        Windows calls it `WHEA_MEMORY_ERROR_SECTION`.

        Fields (0x49 bytes), with offsets from the start of the structure:
            validation_bits: u8 at 0x0, ValidBits
                Fields that are filled in; bits of `memory_fields`.
            error_status: error_status at 0x8, ErrorStatus
                Where the error was detected, and which class it has.
            physical_address: u8 at 0x10, PhysicalAddress
                Physical address of the error.
            physical_address_mask: u8 at 0x18, PhysicalAddressMask
                Bits of `physical_address` that are valid.
            node: u2 at 0x20, Node
                Node of a machine of several nodes.
            card: u2 at 0x22, Card
                Memory board.
            module: u2 at 0x24, Module
                Memory module, or its rank.
            bank: u2 at 0x26, Bank
                Bank of the module.
            device: u2 at 0x28, Device
                Memory chip.
            row: u2 at 0x2a, Row
                Row of the memory chip, lower 16 bits.
            column: u2 at 0x2c, Column
                Column of the memory chip.
            bit_position: u2 at 0x2e, BitPosition
                Bit of the word that is wrong.
            requester_id: u8 at 0x30, RequesterId
                Identifier of the agent that requested the operation.
            responder_id: u8 at 0x38, ResponderId
                Identifier of the agent that answered the request.
            target_id: u8 at 0x40, TargetId
                Identifier of the target of the operation.
            error_type: u1 of memory_error_types at 0x48, ErrorType
                What is wrong, such as a single bit.

        Read or calculated when asked for:
            extended_row: u1
                Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
            rank: u2
                Rank of the module.
            card_handle: u2
                Handle of the SMBIOS structure (type 16) of the memory array.
            module_handle: u2
                Handle of the SMBIOS structure (type 17) of the memory device.
            validation_bits_low: u4
                Lower half of `validation_bits`, which has all bits that are declared.
            has_error_status: calculated, ErrorStatus
                Bit 0 of `validation_bits`: `error_status` is filled in.
            has_physical_address: calculated, PhysicalAddress
                Bit 1 of `validation_bits`: `physical_address` is filled in.
            has_physical_address_mask: calculated, PhysicalAddressMask
                Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            has_node: calculated, Node
                Bit 3 of `validation_bits`: `node` is filled in.
            has_card: calculated, Card
                Bit 4 of `validation_bits`: `card` is filled in.
            has_module: calculated, Module
                Bit 5 of `validation_bits`: `module` is filled in.
            has_bank: calculated, Bank
                Bit 6 of `validation_bits`: `bank` is filled in.
            has_device: calculated, Device
                Bit 7 of `validation_bits`: `device` is filled in.
            has_row: calculated, Row
                Bit 8 of `validation_bits`: `row` is filled in.
            has_column: calculated, Column
                Bit 9 of `validation_bits`: `column` is filled in.
            has_bit_position: calculated, BitPosition
                Bit 10 of `validation_bits`: `bit_position` is filled in.
            has_requester_id: calculated, RequesterId
                Bit 11 of `validation_bits`: `requester_id` is filled in.
            has_responder_id: calculated, ResponderId
                Bit 12 of `validation_bits`: `responder_id` is filled in.
            has_target_id: calculated, TargetId
                Bit 13 of `validation_bits`: `target_id` is filled in.
            has_error_type: calculated, ErrorType
                Bit 14 of `validation_bits`: `error_type` is filled in.
            has_rank: calculated, RankNumber
                Bit 15 of `validation_bits`: `rank` is filled in.
            has_card_handle: calculated, CardHandle
                Bit 16 of `validation_bits`: `card_handle` is filled in.
            has_module_handle: calculated, ModuleHandle
                Bit 17 of `validation_bits`: `module_handle` is filled in.
            has_extended_row: calculated, ExtendedRow
                Bit 18 of `validation_bits`: `extended_row` is filled in.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section
        """
        SEQ_FIELDS = (
            "validation_bits", "error_status", "physical_address", "physical_address_mask",
            "node", "card", "module", "bank", "device", "row", "column", "bit_position",
            "requester_id", "responder_id", "target_id", "error_type",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.Memory, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.validation_bits = self._io.read_u8le()
            self.error_status = Cper.ErrorStatus(self._io, self, self._root)
            self.physical_address = self._io.read_u8le()
            self.physical_address_mask = self._io.read_u8le()
            self.node = self._io.read_u2le()
            self.card = self._io.read_u2le()
            self.module = self._io.read_u2le()
            self.bank = self._io.read_u2le()
            self.device = self._io.read_u2le()
            self.row = self._io.read_u2le()
            self.column = self._io.read_u2le()
            self.bit_position = self._io.read_u2le()
            self.requester_id = self._io.read_u8le()
            self.responder_id = self._io.read_u8le()
            self.target_id = self._io.read_u8le()
            self.error_type = KaitaiStream.resolve_enum(Cper.MemoryErrorTypes, self._io.read_u1())


        def _fetch_instances(self):
            pass
            self.error_status._fetch_instances()
            _ = self.card_handle
            if hasattr(self, '_m_card_handle'):
                pass

            _ = self.extended_row
            if hasattr(self, '_m_extended_row'):
                pass

            _ = self.module_handle
            if hasattr(self, '_m_module_handle'):
                pass

            _ = self.rank
            if hasattr(self, '_m_rank'):
                pass

            _ = self.validation_bits_low
            if hasattr(self, '_m_validation_bits_low'):
                pass


        @property
        def card_handle(self):
            """Handle of the SMBIOS structure (type 16) of the memory array."""
            if hasattr(self, '_m_card_handle'):
                return self._m_card_handle

            if self._io.size() >= 80:
                pass
                _pos = self._io.pos()
                self._io.seek(76)
                self._m_card_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_card_handle', None)

        @property
        def extended_row(self):
            """Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip."""
            if hasattr(self, '_m_extended_row'):
                return self._m_extended_row

            if self._io.size() >= 80:
                pass
                _pos = self._io.pos()
                self._io.seek(73)
                self._m_extended_row = self._io.read_u1()
                self._io.seek(_pos)

            return getattr(self, '_m_extended_row', None)

        @property
        def has_bank(self):
            """Bit 6 of `validation_bits`: `bank` is filled in.
            """
            if hasattr(self, '_m_has_bank'):
                return self._m_has_bank

            self._m_has_bank = self.validation_bits_low & 64 != 0
            return getattr(self, '_m_has_bank', None)

        @property
        def has_bit_position(self):
            """Bit 10 of `validation_bits`: `bit_position` is filled in.
            """
            if hasattr(self, '_m_has_bit_position'):
                return self._m_has_bit_position

            self._m_has_bit_position = self.validation_bits_low & 1024 != 0
            return getattr(self, '_m_has_bit_position', None)

        @property
        def has_card(self):
            """Bit 4 of `validation_bits`: `card` is filled in.
            """
            if hasattr(self, '_m_has_card'):
                return self._m_has_card

            self._m_has_card = self.validation_bits_low & 16 != 0
            return getattr(self, '_m_has_card', None)

        @property
        def has_card_handle(self):
            """Bit 16 of `validation_bits`: `card_handle` is filled in.
            """
            if hasattr(self, '_m_has_card_handle'):
                return self._m_has_card_handle

            self._m_has_card_handle = self.validation_bits_low & 65536 != 0
            return getattr(self, '_m_has_card_handle', None)

        @property
        def has_column(self):
            """Bit 9 of `validation_bits`: `column` is filled in.
            """
            if hasattr(self, '_m_has_column'):
                return self._m_has_column

            self._m_has_column = self.validation_bits_low & 512 != 0
            return getattr(self, '_m_has_column', None)

        @property
        def has_device(self):
            """Bit 7 of `validation_bits`: `device` is filled in.
            """
            if hasattr(self, '_m_has_device'):
                return self._m_has_device

            self._m_has_device = self.validation_bits_low & 128 != 0
            return getattr(self, '_m_has_device', None)

        @property
        def has_error_status(self):
            """Bit 0 of `validation_bits`: `error_status` is filled in.
            """
            if hasattr(self, '_m_has_error_status'):
                return self._m_has_error_status

            self._m_has_error_status = self.validation_bits_low & 1 != 0
            return getattr(self, '_m_has_error_status', None)

        @property
        def has_error_type(self):
            """Bit 14 of `validation_bits`: `error_type` is filled in.
            """
            if hasattr(self, '_m_has_error_type'):
                return self._m_has_error_type

            self._m_has_error_type = self.validation_bits_low & 16384 != 0
            return getattr(self, '_m_has_error_type', None)

        @property
        def has_extended_row(self):
            """Bit 18 of `validation_bits`: `extended_row` is filled in.
            """
            if hasattr(self, '_m_has_extended_row'):
                return self._m_has_extended_row

            self._m_has_extended_row = self.validation_bits_low & 262144 != 0
            return getattr(self, '_m_has_extended_row', None)

        @property
        def has_module(self):
            """Bit 5 of `validation_bits`: `module` is filled in.
            """
            if hasattr(self, '_m_has_module'):
                return self._m_has_module

            self._m_has_module = self.validation_bits_low & 32 != 0
            return getattr(self, '_m_has_module', None)

        @property
        def has_module_handle(self):
            """Bit 17 of `validation_bits`: `module_handle` is filled in.
            """
            if hasattr(self, '_m_has_module_handle'):
                return self._m_has_module_handle

            self._m_has_module_handle = self.validation_bits_low & 131072 != 0
            return getattr(self, '_m_has_module_handle', None)

        @property
        def has_node(self):
            """Bit 3 of `validation_bits`: `node` is filled in.
            """
            if hasattr(self, '_m_has_node'):
                return self._m_has_node

            self._m_has_node = self.validation_bits_low & 8 != 0
            return getattr(self, '_m_has_node', None)

        @property
        def has_physical_address(self):
            """Bit 1 of `validation_bits`: `physical_address` is filled in.
            """
            if hasattr(self, '_m_has_physical_address'):
                return self._m_has_physical_address

            self._m_has_physical_address = self.validation_bits_low & 2 != 0
            return getattr(self, '_m_has_physical_address', None)

        @property
        def has_physical_address_mask(self):
            """Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            """
            if hasattr(self, '_m_has_physical_address_mask'):
                return self._m_has_physical_address_mask

            self._m_has_physical_address_mask = self.validation_bits_low & 4 != 0
            return getattr(self, '_m_has_physical_address_mask', None)

        @property
        def has_rank(self):
            """Bit 15 of `validation_bits`: `rank` is filled in.
            """
            if hasattr(self, '_m_has_rank'):
                return self._m_has_rank

            self._m_has_rank = self.validation_bits_low & 32768 != 0
            return getattr(self, '_m_has_rank', None)

        @property
        def has_requester_id(self):
            """Bit 11 of `validation_bits`: `requester_id` is filled in.
            """
            if hasattr(self, '_m_has_requester_id'):
                return self._m_has_requester_id

            self._m_has_requester_id = self.validation_bits_low & 2048 != 0
            return getattr(self, '_m_has_requester_id', None)

        @property
        def has_responder_id(self):
            """Bit 12 of `validation_bits`: `responder_id` is filled in.
            """
            if hasattr(self, '_m_has_responder_id'):
                return self._m_has_responder_id

            self._m_has_responder_id = self.validation_bits_low & 4096 != 0
            return getattr(self, '_m_has_responder_id', None)

        @property
        def has_row(self):
            """Bit 8 of `validation_bits`: `row` is filled in.
            """
            if hasattr(self, '_m_has_row'):
                return self._m_has_row

            self._m_has_row = self.validation_bits_low & 256 != 0
            return getattr(self, '_m_has_row', None)

        @property
        def has_target_id(self):
            """Bit 13 of `validation_bits`: `target_id` is filled in.
            """
            if hasattr(self, '_m_has_target_id'):
                return self._m_has_target_id

            self._m_has_target_id = self.validation_bits_low & 8192 != 0
            return getattr(self, '_m_has_target_id', None)

        @property
        def module_handle(self):
            """Handle of the SMBIOS structure (type 17) of the memory device."""
            if hasattr(self, '_m_module_handle'):
                return self._m_module_handle

            if self._io.size() >= 80:
                pass
                _pos = self._io.pos()
                self._io.seek(78)
                self._m_module_handle = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_module_handle', None)

        @property
        def rank(self):
            """Rank of the module."""
            if hasattr(self, '_m_rank'):
                return self._m_rank

            if self._io.size() >= 80:
                pass
                _pos = self._io.pos()
                self._io.seek(74)
                self._m_rank = self._io.read_u2le()
                self._io.seek(_pos)

            return getattr(self, '_m_rank', None)

        @property
        def validation_bits_low(self):
            """Lower half of `validation_bits`, which has all bits that are declared."""
            if hasattr(self, '_m_validation_bits_low'):
                return self._m_validation_bits_low

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_validation_bits_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_validation_bits_low', None)


    class Memory2(KaitaiStruct):
        """Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).

        After the specification; not seen in a file.

        Windows calls it `EFI_PLATFORM_MEMORY2_ERROR_DATA`.

        Fields (0x60 bytes), with offsets from the start of the structure:
            validation_bits: u8 at 0x0, ValidFields
                Fields that are filled in; bits of `memory2_fields`.
            error_status: error_status at 0x8, ErrorStatus
                Where the error was detected, and which class it has.
            physical_address: u8 at 0x10, PhysicalAddress
                Physical address of the error.
            physical_address_mask: u8 at 0x18, PhysicalAddressMask
                Bits of `physical_address` that are valid.
            node: u2 at 0x20, Node
                Node of a machine of several nodes.
            card: u2 at 0x22, Card
                Memory board.
            module: u2 at 0x24, Module
                Memory module.
            bank: u2 at 0x26, Bank
                Bank of the module.
            device: u4 at 0x28, Device
                Memory chip.
            row: u4 at 0x2c, Row
                Row of the memory chip.
            column: u4 at 0x30, Column
                Column of the memory chip.
            rank: u4 at 0x34, Rank
                Rank of the module.
            bit_position: u4 at 0x38, BitPosition
                Bit of the word that is wrong.
            chip: u1 at 0x3c, ChipId
                Chip of a stacked module.
            error_type: u1 of memory_error_types at 0x3d, MemErrorType
                What is wrong, such as a single bit.
            status: u1 at 0x3e, Status
                Bit 0 is set if the error was corrected.
            requester_id: u8 at 0x40, RequestorId
                Identifier of the agent that requested the operation.
            responder_id: u8 at 0x48, ResponderId
                Identifier of the agent that answered the request.
            target_id: u8 at 0x50, TargetId
                Identifier of the target of the operation.
            card_handle: u4 at 0x58, CardHandle
                Handle of the SMBIOS structure (type 16) of the memory array.
            module_handle: u4 at 0x5c, ModuleHandle
                Handle of the SMBIOS structure (type 17) of the memory device.

        Read or calculated when asked for:
            validation_bits_low: u4
                Lower half of `validation_bits`, which has all bits that are declared.
            has_error_status: calculated, ErrorStatus
                Bit 0 of `validation_bits`: `error_status` is filled in.
            has_physical_address: calculated, PhysicalAddress
                Bit 1 of `validation_bits`: `physical_address` is filled in.
            has_physical_address_mask: calculated, PhysicalAddressMask
                Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            has_node: calculated, Node
                Bit 3 of `validation_bits`: `node` is filled in.
            has_card: calculated, Card
                Bit 4 of `validation_bits`: `card` is filled in.
            has_module: calculated, Module
                Bit 5 of `validation_bits`: `module` is filled in.
            has_bank: calculated, Bank
                Bit 6 of `validation_bits`: `bank` is filled in.
            has_device: calculated, Device
                Bit 7 of `validation_bits`: `device` is filled in.
            has_row: calculated, Row
                Bit 8 of `validation_bits`: `row` is filled in.
            has_column: calculated, Column
                Bit 9 of `validation_bits`: `column` is filled in.
            has_rank: calculated, Rank
                Bit 10 of `validation_bits`: `rank` is filled in.
            has_bit_position: calculated, BitPosition
                Bit 11 of `validation_bits`: `bit_position` is filled in.
            has_chip: calculated, ChipId
                Bit 12 of `validation_bits`: `chip` is filled in.
            has_error_type: calculated, MemErrorType
                Bit 13 of `validation_bits`: `error_type` is filled in.
            has_status: calculated, Status
                Bit 14 of `validation_bits`: `status` is filled in.
            has_requester_id: calculated, RequestorId
                Bit 15 of `validation_bits`: `requester_id` is filled in.
            has_responder_id: calculated, ResponderId
                Bit 16 of `validation_bits`: `responder_id` is filled in.
            has_target_id: calculated, TargetId
                Bit 17 of `validation_bits`: `target_id` is filled in.
            has_card_handle: calculated, CardHandle
                Bit 18 of `validation_bits`: `card_handle` is filled in.
            has_module_handle: calculated, ModuleHandle
                Bit 19 of `validation_bits`: `module_handle` is filled in.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "validation_bits", "error_status", "physical_address", "physical_address_mask",
            "node", "card", "module", "bank", "device", "row", "column", "rank",
            "bit_position", "chip", "error_type", "status", "requester_id", "responder_id",
            "target_id", "card_handle", "module_handle",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.Memory2, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.validation_bits = self._io.read_u8le()
            self.error_status = Cper.ErrorStatus(self._io, self, self._root)
            self.physical_address = self._io.read_u8le()
            self.physical_address_mask = self._io.read_u8le()
            self.node = self._io.read_u2le()
            self.card = self._io.read_u2le()
            self.module = self._io.read_u2le()
            self.bank = self._io.read_u2le()
            self.device = self._io.read_u4le()
            self.row = self._io.read_u4le()
            self.column = self._io.read_u4le()
            self.rank = self._io.read_u4le()
            self.bit_position = self._io.read_u4le()
            self.chip = self._io.read_u1()
            self.error_type = KaitaiStream.resolve_enum(Cper.MemoryErrorTypes, self._io.read_u1())
            self.status = self._io.read_u1()
            self._unnamed16 = self._io.read_bytes(1)
            self.requester_id = self._io.read_u8le()
            self.responder_id = self._io.read_u8le()
            self.target_id = self._io.read_u8le()
            self.card_handle = self._io.read_u4le()
            self.module_handle = self._io.read_u4le()


        def _fetch_instances(self):
            pass
            self.error_status._fetch_instances()
            _ = self.validation_bits_low
            if hasattr(self, '_m_validation_bits_low'):
                pass


        @property
        def has_bank(self):
            """Bit 6 of `validation_bits`: `bank` is filled in.
            """
            if hasattr(self, '_m_has_bank'):
                return self._m_has_bank

            self._m_has_bank = self.validation_bits_low & 64 != 0
            return getattr(self, '_m_has_bank', None)

        @property
        def has_bit_position(self):
            """Bit 11 of `validation_bits`: `bit_position` is filled in.
            """
            if hasattr(self, '_m_has_bit_position'):
                return self._m_has_bit_position

            self._m_has_bit_position = self.validation_bits_low & 2048 != 0
            return getattr(self, '_m_has_bit_position', None)

        @property
        def has_card(self):
            """Bit 4 of `validation_bits`: `card` is filled in.
            """
            if hasattr(self, '_m_has_card'):
                return self._m_has_card

            self._m_has_card = self.validation_bits_low & 16 != 0
            return getattr(self, '_m_has_card', None)

        @property
        def has_card_handle(self):
            """Bit 18 of `validation_bits`: `card_handle` is filled in.
            """
            if hasattr(self, '_m_has_card_handle'):
                return self._m_has_card_handle

            self._m_has_card_handle = self.validation_bits_low & 262144 != 0
            return getattr(self, '_m_has_card_handle', None)

        @property
        def has_chip(self):
            """Bit 12 of `validation_bits`: `chip` is filled in.
            """
            if hasattr(self, '_m_has_chip'):
                return self._m_has_chip

            self._m_has_chip = self.validation_bits_low & 4096 != 0
            return getattr(self, '_m_has_chip', None)

        @property
        def has_column(self):
            """Bit 9 of `validation_bits`: `column` is filled in.
            """
            if hasattr(self, '_m_has_column'):
                return self._m_has_column

            self._m_has_column = self.validation_bits_low & 512 != 0
            return getattr(self, '_m_has_column', None)

        @property
        def has_device(self):
            """Bit 7 of `validation_bits`: `device` is filled in.
            """
            if hasattr(self, '_m_has_device'):
                return self._m_has_device

            self._m_has_device = self.validation_bits_low & 128 != 0
            return getattr(self, '_m_has_device', None)

        @property
        def has_error_status(self):
            """Bit 0 of `validation_bits`: `error_status` is filled in.
            """
            if hasattr(self, '_m_has_error_status'):
                return self._m_has_error_status

            self._m_has_error_status = self.validation_bits_low & 1 != 0
            return getattr(self, '_m_has_error_status', None)

        @property
        def has_error_type(self):
            """Bit 13 of `validation_bits`: `error_type` is filled in.
            """
            if hasattr(self, '_m_has_error_type'):
                return self._m_has_error_type

            self._m_has_error_type = self.validation_bits_low & 8192 != 0
            return getattr(self, '_m_has_error_type', None)

        @property
        def has_module(self):
            """Bit 5 of `validation_bits`: `module` is filled in.
            """
            if hasattr(self, '_m_has_module'):
                return self._m_has_module

            self._m_has_module = self.validation_bits_low & 32 != 0
            return getattr(self, '_m_has_module', None)

        @property
        def has_module_handle(self):
            """Bit 19 of `validation_bits`: `module_handle` is filled in.
            """
            if hasattr(self, '_m_has_module_handle'):
                return self._m_has_module_handle

            self._m_has_module_handle = self.validation_bits_low & 524288 != 0
            return getattr(self, '_m_has_module_handle', None)

        @property
        def has_node(self):
            """Bit 3 of `validation_bits`: `node` is filled in.
            """
            if hasattr(self, '_m_has_node'):
                return self._m_has_node

            self._m_has_node = self.validation_bits_low & 8 != 0
            return getattr(self, '_m_has_node', None)

        @property
        def has_physical_address(self):
            """Bit 1 of `validation_bits`: `physical_address` is filled in.
            """
            if hasattr(self, '_m_has_physical_address'):
                return self._m_has_physical_address

            self._m_has_physical_address = self.validation_bits_low & 2 != 0
            return getattr(self, '_m_has_physical_address', None)

        @property
        def has_physical_address_mask(self):
            """Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            """
            if hasattr(self, '_m_has_physical_address_mask'):
                return self._m_has_physical_address_mask

            self._m_has_physical_address_mask = self.validation_bits_low & 4 != 0
            return getattr(self, '_m_has_physical_address_mask', None)

        @property
        def has_rank(self):
            """Bit 10 of `validation_bits`: `rank` is filled in.
            """
            if hasattr(self, '_m_has_rank'):
                return self._m_has_rank

            self._m_has_rank = self.validation_bits_low & 1024 != 0
            return getattr(self, '_m_has_rank', None)

        @property
        def has_requester_id(self):
            """Bit 15 of `validation_bits`: `requester_id` is filled in.
            """
            if hasattr(self, '_m_has_requester_id'):
                return self._m_has_requester_id

            self._m_has_requester_id = self.validation_bits_low & 32768 != 0
            return getattr(self, '_m_has_requester_id', None)

        @property
        def has_responder_id(self):
            """Bit 16 of `validation_bits`: `responder_id` is filled in.
            """
            if hasattr(self, '_m_has_responder_id'):
                return self._m_has_responder_id

            self._m_has_responder_id = self.validation_bits_low & 65536 != 0
            return getattr(self, '_m_has_responder_id', None)

        @property
        def has_row(self):
            """Bit 8 of `validation_bits`: `row` is filled in.
            """
            if hasattr(self, '_m_has_row'):
                return self._m_has_row

            self._m_has_row = self.validation_bits_low & 256 != 0
            return getattr(self, '_m_has_row', None)

        @property
        def has_status(self):
            """Bit 14 of `validation_bits`: `status` is filled in.
            """
            if hasattr(self, '_m_has_status'):
                return self._m_has_status

            self._m_has_status = self.validation_bits_low & 16384 != 0
            return getattr(self, '_m_has_status', None)

        @property
        def has_target_id(self):
            """Bit 17 of `validation_bits`: `target_id` is filled in.
            """
            if hasattr(self, '_m_has_target_id'):
                return self._m_has_target_id

            self._m_has_target_id = self.validation_bits_low & 131072 != 0
            return getattr(self, '_m_has_target_id', None)

        @property
        def validation_bits_low(self):
            """Lower half of `validation_bits`, which has all bits that are declared."""
            if hasattr(self, '_m_validation_bits_low'):
                return self._m_validation_bits_low

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_validation_bits_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_validation_bits_low', None)


    class PciExpress(KaitaiStruct):
        """Error of a PCI Express device, 0xd0 bytes.

        After the specification and Microsoft's headers; not seen in a file.

        Windows calls it `WHEA_PCIEXPRESS_ERROR_SECTION`.

        Fields (0xd0 bytes), with offsets from the start of the structure:
            validation_bits: u8 at 0x0, ValidBits
                Fields that are filled in; bits of `pci_express_fields`.
            port_type: u4 of port_types at 0x8, PortType
                Kind of device or port.
            minor_version: u1 at 0xc, Version.MinorVersion
                Minor version of PCI Express.
            major_version: u1 at 0xd, Version.MajorVersion
                Major version of PCI Express.
            command: u2 at 0x10, CommandStatus.Command
                Command register of the configuration space.
            status: u2 at 0x12, CommandStatus.Status
                Status register of the configuration space.
            vendor_id: u2 at 0x18, DeviceId.VendorID
                PCI vendor.
            device_id: u2 at 0x1a, DeviceId.DeviceID
                PCI device.
            class_code: 3 bytes at 0x1c, DeviceId.ClassCode
                Class code, from the programming interface to the base class.
            function_number: u1 at 0x1f, DeviceId.FunctionNumber
                Function of the device, 0 to 7.
            device_number: u1 at 0x20, DeviceId.DeviceNumber
                Device on its bus.
            segment: u2 at 0x21, DeviceId.Segment
                Segment of the PCI bus, 0 in most machines.
            primary_bus: u1 at 0x23, DeviceId.PrimaryBusNumber
                Bus of the device.
            secondary_bus: u1 at 0x24, DeviceId.SecondaryBusNumber
                Bus behind a bridge.
            slot: u2 at 0x25, DeviceId.SlotNumber
                Bits 3 to 15 are `slot_number`, the others are reserved.
            serial_number: u8 at 0x28, DeviceSerialNumber
                Serial number of the device. It identifies the part.
            bridge_secondary_status: u2 at 0x30, BridgeControlStatus.BridgeSecondaryStatus
                Secondary status register of a bridge.
            bridge_control: u2 at 0x32, BridgeControlStatus.BridgeControl
                Control register of a bridge.
            capability: pci_express_capability, 60 bytes at 0x34, ExpressCapability
                PCI Express capability of the configuration space.
            aer: advanced_error_reporting, 96 bytes at 0x70, AerInfo
                Advanced error reporting capability of the configuration space.

        Read or calculated when asked for:
            slot_number: calculated
                Physical slot of the device.
            validation_bits_low: u4
                Lower half of `validation_bits`, which has all bits that are declared.
            has_port_type: calculated, PortType
                Bit 0 of `validation_bits`: `port_type` is filled in.
            has_version: calculated, Version
                Bit 1 of `validation_bits`: `version` is filled in.
            has_command_status: calculated, CommandStatus
                Bit 2 of `validation_bits`: `command_status` is filled in.
            has_device_id: calculated, DeviceId
                Bit 3 of `validation_bits`: `device_id` is filled in.
            has_serial_number: calculated, DeviceSerialNumber
                Bit 4 of `validation_bits`: `serial_number` is filled in.
            has_bridge_control_status: calculated, BridgeControlStatus
                Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
            has_capability: calculated, ExpressCapability
                Bit 6 of `validation_bits`: `capability` is filled in.
            has_aer: calculated, AerInfo
                Bit 7 of `validation_bits`: `aer` is filled in.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section
        """
        SEQ_FIELDS = (
            "validation_bits", "port_type", "minor_version", "major_version", "command",
            "status", "vendor_id", "device_id", "class_code", "function_number",
            "device_number", "segment", "primary_bus", "secondary_bus", "slot",
            "serial_number", "bridge_secondary_status", "bridge_control", "capability",
            "aer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.PciExpress, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.validation_bits = self._io.read_u8le()
            self.port_type = KaitaiStream.resolve_enum(Cper.PortTypes, self._io.read_u4le())
            self.minor_version = self._io.read_u1()
            self.major_version = self._io.read_u1()
            self._unnamed4 = self._io.read_bytes(2)
            self.command = self._io.read_u2le()
            self.status = self._io.read_u2le()
            self._unnamed7 = self._io.read_bytes(4)
            self.vendor_id = self._io.read_u2le()
            self.device_id = self._io.read_u2le()
            self.class_code = self._io.read_bytes(3)
            self.function_number = self._io.read_u1()
            self.device_number = self._io.read_u1()
            self.segment = self._io.read_u2le()
            self.primary_bus = self._io.read_u1()
            self.secondary_bus = self._io.read_u1()
            self.slot = self._io.read_u2le()
            self._unnamed17 = self._io.read_bytes(1)
            self.serial_number = self._io.read_u8le()
            self.bridge_secondary_status = self._io.read_u2le()
            self.bridge_control = self._io.read_u2le()
            self._raw_capability = self._io.read_bytes(60)
            _io__raw_capability = KaitaiStream(BytesIO(self._raw_capability))
            self.capability = Cper.PciExpressCapability(_io__raw_capability, self, self._root)
            self._raw_aer = self._io.read_bytes(96)
            _io__raw_aer = KaitaiStream(BytesIO(self._raw_aer))
            self.aer = Cper.AdvancedErrorReporting(_io__raw_aer, self, self._root)


        def _fetch_instances(self):
            pass
            self.capability._fetch_instances()
            self.aer._fetch_instances()
            _ = self.validation_bits_low
            if hasattr(self, '_m_validation_bits_low'):
                pass


        @property
        def has_aer(self):
            """Bit 7 of `validation_bits`: `aer` is filled in.
            """
            if hasattr(self, '_m_has_aer'):
                return self._m_has_aer

            self._m_has_aer = self.validation_bits_low & 128 != 0
            return getattr(self, '_m_has_aer', None)

        @property
        def has_bridge_control_status(self):
            """Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
            """
            if hasattr(self, '_m_has_bridge_control_status'):
                return self._m_has_bridge_control_status

            self._m_has_bridge_control_status = self.validation_bits_low & 32 != 0
            return getattr(self, '_m_has_bridge_control_status', None)

        @property
        def has_capability(self):
            """Bit 6 of `validation_bits`: `capability` is filled in.
            """
            if hasattr(self, '_m_has_capability'):
                return self._m_has_capability

            self._m_has_capability = self.validation_bits_low & 64 != 0
            return getattr(self, '_m_has_capability', None)

        @property
        def has_command_status(self):
            """Bit 2 of `validation_bits`: `command_status` is filled in.
            """
            if hasattr(self, '_m_has_command_status'):
                return self._m_has_command_status

            self._m_has_command_status = self.validation_bits_low & 4 != 0
            return getattr(self, '_m_has_command_status', None)

        @property
        def has_device_id(self):
            """Bit 3 of `validation_bits`: `device_id` is filled in.
            """
            if hasattr(self, '_m_has_device_id'):
                return self._m_has_device_id

            self._m_has_device_id = self.validation_bits_low & 8 != 0
            return getattr(self, '_m_has_device_id', None)

        @property
        def has_port_type(self):
            """Bit 0 of `validation_bits`: `port_type` is filled in.
            """
            if hasattr(self, '_m_has_port_type'):
                return self._m_has_port_type

            self._m_has_port_type = self.validation_bits_low & 1 != 0
            return getattr(self, '_m_has_port_type', None)

        @property
        def has_serial_number(self):
            """Bit 4 of `validation_bits`: `serial_number` is filled in.
            """
            if hasattr(self, '_m_has_serial_number'):
                return self._m_has_serial_number

            self._m_has_serial_number = self.validation_bits_low & 16 != 0
            return getattr(self, '_m_has_serial_number', None)

        @property
        def has_version(self):
            """Bit 1 of `validation_bits`: `version` is filled in.
            """
            if hasattr(self, '_m_has_version'):
                return self._m_has_version

            self._m_has_version = self.validation_bits_low & 2 != 0
            return getattr(self, '_m_has_version', None)

        @property
        def slot_number(self):
            """Physical slot of the device."""
            if hasattr(self, '_m_slot_number'):
                return self._m_slot_number

            self._m_slot_number = self.slot >> 3
            return getattr(self, '_m_slot_number', None)

        @property
        def validation_bits_low(self):
            """Lower half of `validation_bits`, which has all bits that are declared."""
            if hasattr(self, '_m_validation_bits_low'):
                return self._m_validation_bits_low

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_validation_bits_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_validation_bits_low', None)


    class PciExpressCapability(KaitaiStruct):
        """Beginning of the PCI Express capability of the configuration space.

        Windows calls it `PCI_EXPRESS_CAPABILITY`.

        Fields (0x14 bytes), with offsets from the start of the structure:
            capability_id: u1 at 0x0, Header.CapabilityID
                Kind of capability, 0x10.
            next: u1 at 0x1, Header.Next
                Offset of the next capability in the configuration space.
            capabilities: u2 at 0x2, ExpressCapabilities
                Version in bits 0 to 3, kind of device or port in bits 4 to 7.
            device_capabilities: u4 at 0x4, DeviceCapabilities
                Abilities of the device, such as the size of packets.
            device_control: u2 at 0x8, DeviceControl
                Settings of the device, such as which errors it reports.
            device_status: u2 at 0xa, DeviceStatus
                Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
                unsupported request.
            link_capabilities: u4 at 0xc, LinkCapabilities
                Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
            link_control: u2 at 0x10, LinkControl
                Settings of the link, such as power saving.
            link_status: u2 at 0x12, LinkStatus
                Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.

        Read or calculated when asked for:
            link_speed: calculated
                Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
            link_width: calculated
                Number of lanes in use.
            device_correctable_error: calculated, CorrectableErrorDetected
                Bit 0 of `device_status`: a correctable error was detected.
            device_non_fatal_error: calculated, NonFatalErrorDetected
                Bit 1 of `device_status`: a non-fatal error was detected.
            device_fatal_error: calculated, FatalErrorDetected
                Bit 2 of `device_status`: a fatal error was detected.
            device_unsupported_request: calculated, UnsupportedRequestDetected
                Bit 3 of `device_status`: an unsupported request was detected.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability
        """
        SEQ_FIELDS = (
            "capability_id", "next", "capabilities", "device_capabilities",
            "device_control", "device_status", "link_capabilities", "link_control",
            "link_status",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.PciExpressCapability, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.capability_id = self._io.read_u1()
            self.next = self._io.read_u1()
            self.capabilities = self._io.read_u2le()
            self.device_capabilities = self._io.read_u4le()
            self.device_control = self._io.read_u2le()
            self.device_status = self._io.read_u2le()
            self.link_capabilities = self._io.read_u4le()
            self.link_control = self._io.read_u2le()
            self.link_status = self._io.read_u2le()


        def _fetch_instances(self):
            pass

        @property
        def device_correctable_error(self):
            """Bit 0 of `device_status`: a correctable error was detected.
            """
            if hasattr(self, '_m_device_correctable_error'):
                return self._m_device_correctable_error

            self._m_device_correctable_error = self.device_status & 1 != 0
            return getattr(self, '_m_device_correctable_error', None)

        @property
        def device_fatal_error(self):
            """Bit 2 of `device_status`: a fatal error was detected.
            """
            if hasattr(self, '_m_device_fatal_error'):
                return self._m_device_fatal_error

            self._m_device_fatal_error = self.device_status & 4 != 0
            return getattr(self, '_m_device_fatal_error', None)

        @property
        def device_non_fatal_error(self):
            """Bit 1 of `device_status`: a non-fatal error was detected.
            """
            if hasattr(self, '_m_device_non_fatal_error'):
                return self._m_device_non_fatal_error

            self._m_device_non_fatal_error = self.device_status & 2 != 0
            return getattr(self, '_m_device_non_fatal_error', None)

        @property
        def device_unsupported_request(self):
            """Bit 3 of `device_status`: an unsupported request was detected.
            """
            if hasattr(self, '_m_device_unsupported_request'):
                return self._m_device_unsupported_request

            self._m_device_unsupported_request = self.device_status & 8 != 0
            return getattr(self, '_m_device_unsupported_request', None)

        @property
        def link_speed(self):
            """Generation of PCI Express at which the link runs, 1 for 2.5 GT/s."""
            if hasattr(self, '_m_link_speed'):
                return self._m_link_speed

            self._m_link_speed = self.link_status & 15
            return getattr(self, '_m_link_speed', None)

        @property
        def link_width(self):
            """Number of lanes in use."""
            if hasattr(self, '_m_link_width'):
                return self._m_link_width

            self._m_link_width = self.link_status >> 4 & 63
            return getattr(self, '_m_link_width', None)


    class ProcessorContext(KaitaiStruct):
        """Registers of an x86 or x64 processor, of one of several kinds.

        Windows calls it `WHEA_XPF_CONTEXT_INFO`.

        Fields, with offsets from the start of the structure:
            context_type: u2 of context_types at 0x0, RegisterContextType
                Kind of registers.
            len_registers: u2 at 0x2, RegisterDataSize
                Size of `registers` in bytes.
            msr_address: u4 at 0x4, MSRAddress
                Number of the first model specific register, if the registers are such.
            mm_register_address: u8 at 0x8, MmRegisterAddress
                Address of the first memory mapped register, if the registers are such.
            registers: len_registers bytes at 0x10, RegisterData
                The registers: model specific and memory mapped ones are 64-bit numbers,
                64-bit registers of execution are `x64_registers`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "context_type", "len_registers", "msr_address", "mm_register_address",
            "registers",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.ProcessorContext, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.context_type = KaitaiStream.resolve_enum(Cper.ContextTypes, self._io.read_u2le())
            self.len_registers = self._io.read_u2le()
            self.msr_address = self._io.read_u4le()
            self.mm_register_address = self._io.read_u8le()
            self.registers = self._io.read_bytes(self.len_registers)


        def _fetch_instances(self):
            pass


    class ProcessorErrorInfo(KaitaiStruct):
        """An error that an x86 or x64 processor reported, 0x40 bytes.

        Windows calls it `WHEA_XPF_PROCINFO`.

        Fields (0x40 bytes), with offsets from the start of the structure:
            check_type_start: 4 bytes at 0x0, CheckInfoId.Data1
                First 4 bytes of the GUID of the structure of `check_info`.
            check_type: u2 of check_types at 0x4, CheckInfoId.Data2
                Bytes 4 and 5 of that GUID, which are different for all structures.
            check_type_rest: 10 bytes at 0x6, CheckInfoId.Data3
                The other 10 bytes of that GUID.
            validation_bits: u8 at 0x10, ValidBits
                Fields that are filled in; bits of `error_info_fields`.
            check_info: u8 at 0x18, CheckInfo
                Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
                instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
                the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
                restartable, 29 overflow; of a bus check also 30-31 participation, 32
                timeout, 33-34 address space. Bits 0 to 15 are set for those that are
                valid. Of a check of the microarchitecture bits 16-18 are the type of the
                error and 19-23 as 25-29 above.
            target_id: u8 at 0x20, TargetId
                Address or identifier of the target of the failing operation.
            requester_id: u8 at 0x28, RequesterId
                Identifier of the agent that requested the operation.
            responder_id: u8 at 0x30, ResponderId
                Identifier of the agent that answered the request.
            instruction_pointer: u8 at 0x38, InstructionPointer
                Address of the instruction at which the error was reported.

        Read or calculated when asked for:
            validation_bits_low: u4
                Lower half of `validation_bits`, which has all bits that are declared.
            has_check_info: calculated, CheckInfo
                Bit 0 of `validation_bits`: `check_info` is filled in.
            has_target_id: calculated, TargetId
                Bit 1 of `validation_bits`: `target_id` is filled in.
            has_requester_id: calculated, RequesterId
                Bit 2 of `validation_bits`: `requester_id` is filled in.
            has_responder_id: calculated, ResponderId
                Bit 3 of `validation_bits`: `responder_id` is filled in.
            has_instruction_pointer: calculated, InstructionPointer
                Bit 4 of `validation_bits`: `instruction_pointer` is filled in.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "check_type_start", "check_type", "check_type_rest", "validation_bits",
            "check_info", "target_id", "requester_id", "responder_id",
            "instruction_pointer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.ProcessorErrorInfo, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.check_type_start = self._io.read_bytes(4)
            self.check_type = KaitaiStream.resolve_enum(Cper.CheckTypes, self._io.read_u2le())
            self.check_type_rest = self._io.read_bytes(10)
            self.validation_bits = self._io.read_u8le()
            self.check_info = self._io.read_u8le()
            self.target_id = self._io.read_u8le()
            self.requester_id = self._io.read_u8le()
            self.responder_id = self._io.read_u8le()
            self.instruction_pointer = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.validation_bits_low
            if hasattr(self, '_m_validation_bits_low'):
                pass


        @property
        def has_check_info(self):
            """Bit 0 of `validation_bits`: `check_info` is filled in.
            """
            if hasattr(self, '_m_has_check_info'):
                return self._m_has_check_info

            self._m_has_check_info = self.validation_bits_low & 1 != 0
            return getattr(self, '_m_has_check_info', None)

        @property
        def has_instruction_pointer(self):
            """Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
            """
            if hasattr(self, '_m_has_instruction_pointer'):
                return self._m_has_instruction_pointer

            self._m_has_instruction_pointer = self.validation_bits_low & 16 != 0
            return getattr(self, '_m_has_instruction_pointer', None)

        @property
        def has_requester_id(self):
            """Bit 2 of `validation_bits`: `requester_id` is filled in.
            """
            if hasattr(self, '_m_has_requester_id'):
                return self._m_has_requester_id

            self._m_has_requester_id = self.validation_bits_low & 4 != 0
            return getattr(self, '_m_has_requester_id', None)

        @property
        def has_responder_id(self):
            """Bit 3 of `validation_bits`: `responder_id` is filled in.
            """
            if hasattr(self, '_m_has_responder_id'):
                return self._m_has_responder_id

            self._m_has_responder_id = self.validation_bits_low & 8 != 0
            return getattr(self, '_m_has_responder_id', None)

        @property
        def has_target_id(self):
            """Bit 1 of `validation_bits`: `target_id` is filled in.
            """
            if hasattr(self, '_m_has_target_id'):
                return self._m_has_target_id

            self._m_has_target_id = self.validation_bits_low & 2 != 0
            return getattr(self, '_m_has_target_id', None)

        @property
        def validation_bits_low(self):
            """Lower half of `validation_bits`, which has all bits that are declared."""
            if hasattr(self, '_m_validation_bits_low'):
                return self._m_validation_bits_low

            _pos = self._io.pos()
            self._io.seek(16)
            self._m_validation_bits_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_validation_bits_low', None)


    class ProcessorGeneric(KaitaiStruct):
        """Error of a processor of any kind, 0xc0 bytes.

        Windows calls it `WHEA_PROCESSOR_GENERIC_ERROR_SECTION`.

        Fields (0xc0 bytes), with offsets from the start of the structure:
            validation_bits: u8 at 0x0, ValidBits
                Fields that are filled in; bits of `processor_generic_fields`.
            processor_type: u1 of processor_types at 0x8, ProcessorType
                Kind of processor.
            instruction_set: u1 of instruction_sets at 0x9, InstructionSet
                Instruction set that the processor ran when the error occurred.
            error_type: u1 at 0xa, ErrorType
                Kinds of errors; bits of `processor_error_types`, 0 if not known.
            operation: u1 of operations at 0xb, Operation
                Operation that caused the error.
            flags: u1 at 0xc, Flags
                Properties of the error; bits of `processor_flags`.
            level: u1 at 0xd, Level
                Level of the structure with the error, such as that of a cache.
            processor_version: u8 at 0x10, CPUVersion
                Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
                (family, model, stepping).
            processor_name: 128 bytes at 0x18, CPUBrandString
                Name of the processor in ASCII, ended by NUL.
            processor_id: u8 at 0x98, ProcessorId
                Identifier of the processor; on x86 and x64 its local APIC id.
            target_address: u8 at 0xa0, TargetAddress
                Address that the failing operation accessed.
            requester_id: u8 at 0xa8, RequesterId
                Identifier of the agent that requested the operation.
            responder_id: u8 at 0xb0, ResponderId
                Identifier of the agent that answered the request.
            instruction_pointer: u8 at 0xb8, InstructionPointer
                Address of the instruction at which the error was reported.

        Read or calculated when asked for:
            validation_bits_low: u4
                Lower half of `validation_bits`, which has all bits that are declared.
            has_processor_type: calculated, ProcessorType
                Bit 0 of `validation_bits`: `processor_type` is filled in.
            has_instruction_set: calculated, InstructionSet
                Bit 1 of `validation_bits`: `instruction_set` is filled in.
            has_error_type: calculated, ErrorType
                Bit 2 of `validation_bits`: `error_type` is filled in.
            has_operation: calculated, Operation
                Bit 3 of `validation_bits`: `operation` is filled in.
            has_flags: calculated, Flags
                Bit 4 of `validation_bits`: `flags` is filled in.
            has_level: calculated, Level
                Bit 5 of `validation_bits`: `level` is filled in.
            has_processor_version: calculated, CPUVersion
                Bit 6 of `validation_bits`: `processor_version` is filled in.
            has_processor_name: calculated, CPUBrandString
                Bit 7 of `validation_bits`: `processor_name` is filled in.
            has_processor_id: calculated, ProcessorId
                Bit 8 of `validation_bits`: `processor_id` is filled in.
            has_target_address: calculated, TargetAddress
                Bit 9 of `validation_bits`: `target_address` is filled in.
            has_requester_id: calculated, RequesterId
                Bit 10 of `validation_bits`: `requester_id` is filled in.
            has_responder_id: calculated, ResponderId
                Bit 11 of `validation_bits`: `responder_id` is filled in.
            has_instruction_pointer: calculated, InstructionPointer
                Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
            error_type_cache: calculated, GENPROC_PROCERRTYPE_CACHE
                Bit 0 of `error_type`.
            error_type_tlb: calculated, GENPROC_PROCERRTYPE_TLB
                Bit 1 of `error_type`: translation lookaside buffer.
            error_type_bus: calculated, GENPROC_PROCERRTYPE_BUS
                Bit 2 of `error_type`.
            error_type_microarchitecture: calculated, GENPROC_PROCERRTYPE_MAE
                Bit 3 of `error_type`: an internal part of the processor.
            flag_restartable: calculated, GENPROC_FLAGS_RESTARTABLE
                Bit 0 of `flags`.
            flag_precise_instruction_pointer: calculated, GENPROC_FLAGS_PRECISEIP
                Bit 1 of `flags`.
            flag_overflow: calculated, GENPROC_FLAGS_OVERFLOW
                Bit 2 of `flags`.
            flag_corrected: calculated, GENPROC_FLAGS_CORRECTED
                Bit 3 of `flags`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section
        """
        SEQ_FIELDS = (
            "validation_bits", "processor_type", "instruction_set", "error_type",
            "operation", "flags", "level", "processor_version", "processor_name",
            "processor_id", "target_address", "requester_id", "responder_id",
            "instruction_pointer",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.ProcessorGeneric, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.validation_bits = self._io.read_u8le()
            self.processor_type = KaitaiStream.resolve_enum(Cper.ProcessorTypes, self._io.read_u1())
            self.instruction_set = KaitaiStream.resolve_enum(Cper.InstructionSets, self._io.read_u1())
            self.error_type = self._io.read_u1()
            self.operation = KaitaiStream.resolve_enum(Cper.Operations, self._io.read_u1())
            self.flags = self._io.read_u1()
            self.level = self._io.read_u1()
            self._unnamed7 = self._io.read_bytes(2)
            self.processor_version = self._io.read_u8le()
            self.processor_name = self._io.read_bytes(128)
            self.processor_id = self._io.read_u8le()
            self.target_address = self._io.read_u8le()
            self.requester_id = self._io.read_u8le()
            self.responder_id = self._io.read_u8le()
            self.instruction_pointer = self._io.read_u8le()


        def _fetch_instances(self):
            pass
            _ = self.validation_bits_low
            if hasattr(self, '_m_validation_bits_low'):
                pass


        @property
        def error_type_bus(self):
            """Bit 2 of `error_type`."""
            if hasattr(self, '_m_error_type_bus'):
                return self._m_error_type_bus

            self._m_error_type_bus = self.error_type & 4 != 0
            return getattr(self, '_m_error_type_bus', None)

        @property
        def error_type_cache(self):
            """Bit 0 of `error_type`."""
            if hasattr(self, '_m_error_type_cache'):
                return self._m_error_type_cache

            self._m_error_type_cache = self.error_type & 1 != 0
            return getattr(self, '_m_error_type_cache', None)

        @property
        def error_type_microarchitecture(self):
            """Bit 3 of `error_type`: an internal part of the processor.
            """
            if hasattr(self, '_m_error_type_microarchitecture'):
                return self._m_error_type_microarchitecture

            self._m_error_type_microarchitecture = self.error_type & 8 != 0
            return getattr(self, '_m_error_type_microarchitecture', None)

        @property
        def error_type_tlb(self):
            """Bit 1 of `error_type`: translation lookaside buffer.
            """
            if hasattr(self, '_m_error_type_tlb'):
                return self._m_error_type_tlb

            self._m_error_type_tlb = self.error_type & 2 != 0
            return getattr(self, '_m_error_type_tlb', None)

        @property
        def flag_corrected(self):
            """Bit 3 of `flags`."""
            if hasattr(self, '_m_flag_corrected'):
                return self._m_flag_corrected

            self._m_flag_corrected = self.flags & 8 != 0
            return getattr(self, '_m_flag_corrected', None)

        @property
        def flag_overflow(self):
            """Bit 2 of `flags`."""
            if hasattr(self, '_m_flag_overflow'):
                return self._m_flag_overflow

            self._m_flag_overflow = self.flags & 4 != 0
            return getattr(self, '_m_flag_overflow', None)

        @property
        def flag_precise_instruction_pointer(self):
            """Bit 1 of `flags`."""
            if hasattr(self, '_m_flag_precise_instruction_pointer'):
                return self._m_flag_precise_instruction_pointer

            self._m_flag_precise_instruction_pointer = self.flags & 2 != 0
            return getattr(self, '_m_flag_precise_instruction_pointer', None)

        @property
        def flag_restartable(self):
            """Bit 0 of `flags`."""
            if hasattr(self, '_m_flag_restartable'):
                return self._m_flag_restartable

            self._m_flag_restartable = self.flags & 1 != 0
            return getattr(self, '_m_flag_restartable', None)

        @property
        def has_error_type(self):
            """Bit 2 of `validation_bits`: `error_type` is filled in.
            """
            if hasattr(self, '_m_has_error_type'):
                return self._m_has_error_type

            self._m_has_error_type = self.validation_bits_low & 4 != 0
            return getattr(self, '_m_has_error_type', None)

        @property
        def has_flags(self):
            """Bit 4 of `validation_bits`: `flags` is filled in.
            """
            if hasattr(self, '_m_has_flags'):
                return self._m_has_flags

            self._m_has_flags = self.validation_bits_low & 16 != 0
            return getattr(self, '_m_has_flags', None)

        @property
        def has_instruction_pointer(self):
            """Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
            """
            if hasattr(self, '_m_has_instruction_pointer'):
                return self._m_has_instruction_pointer

            self._m_has_instruction_pointer = self.validation_bits_low & 4096 != 0
            return getattr(self, '_m_has_instruction_pointer', None)

        @property
        def has_instruction_set(self):
            """Bit 1 of `validation_bits`: `instruction_set` is filled in.
            """
            if hasattr(self, '_m_has_instruction_set'):
                return self._m_has_instruction_set

            self._m_has_instruction_set = self.validation_bits_low & 2 != 0
            return getattr(self, '_m_has_instruction_set', None)

        @property
        def has_level(self):
            """Bit 5 of `validation_bits`: `level` is filled in.
            """
            if hasattr(self, '_m_has_level'):
                return self._m_has_level

            self._m_has_level = self.validation_bits_low & 32 != 0
            return getattr(self, '_m_has_level', None)

        @property
        def has_operation(self):
            """Bit 3 of `validation_bits`: `operation` is filled in.
            """
            if hasattr(self, '_m_has_operation'):
                return self._m_has_operation

            self._m_has_operation = self.validation_bits_low & 8 != 0
            return getattr(self, '_m_has_operation', None)

        @property
        def has_processor_id(self):
            """Bit 8 of `validation_bits`: `processor_id` is filled in.
            """
            if hasattr(self, '_m_has_processor_id'):
                return self._m_has_processor_id

            self._m_has_processor_id = self.validation_bits_low & 256 != 0
            return getattr(self, '_m_has_processor_id', None)

        @property
        def has_processor_name(self):
            """Bit 7 of `validation_bits`: `processor_name` is filled in.
            """
            if hasattr(self, '_m_has_processor_name'):
                return self._m_has_processor_name

            self._m_has_processor_name = self.validation_bits_low & 128 != 0
            return getattr(self, '_m_has_processor_name', None)

        @property
        def has_processor_type(self):
            """Bit 0 of `validation_bits`: `processor_type` is filled in.
            """
            if hasattr(self, '_m_has_processor_type'):
                return self._m_has_processor_type

            self._m_has_processor_type = self.validation_bits_low & 1 != 0
            return getattr(self, '_m_has_processor_type', None)

        @property
        def has_processor_version(self):
            """Bit 6 of `validation_bits`: `processor_version` is filled in.
            """
            if hasattr(self, '_m_has_processor_version'):
                return self._m_has_processor_version

            self._m_has_processor_version = self.validation_bits_low & 64 != 0
            return getattr(self, '_m_has_processor_version', None)

        @property
        def has_requester_id(self):
            """Bit 10 of `validation_bits`: `requester_id` is filled in.
            """
            if hasattr(self, '_m_has_requester_id'):
                return self._m_has_requester_id

            self._m_has_requester_id = self.validation_bits_low & 1024 != 0
            return getattr(self, '_m_has_requester_id', None)

        @property
        def has_responder_id(self):
            """Bit 11 of `validation_bits`: `responder_id` is filled in.
            """
            if hasattr(self, '_m_has_responder_id'):
                return self._m_has_responder_id

            self._m_has_responder_id = self.validation_bits_low & 2048 != 0
            return getattr(self, '_m_has_responder_id', None)

        @property
        def has_target_address(self):
            """Bit 9 of `validation_bits`: `target_address` is filled in.
            """
            if hasattr(self, '_m_has_target_address'):
                return self._m_has_target_address

            self._m_has_target_address = self.validation_bits_low & 512 != 0
            return getattr(self, '_m_has_target_address', None)

        @property
        def validation_bits_low(self):
            """Lower half of `validation_bits`, which has all bits that are declared."""
            if hasattr(self, '_m_validation_bits_low'):
                return self._m_validation_bits_low

            _pos = self._io.pos()
            self._io.seek(0)
            self._m_validation_bits_low = self._io.read_u4le()
            self._io.seek(_pos)
            return getattr(self, '_m_validation_bits_low', None)


    class ProcessorX86(KaitaiStruct):
        """Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
        then register contexts.

        Windows calls it `WHEA_XPF_PROCESSOR_ERROR_SECTION`.

        Fields, with offsets from the start of the structure:
            validation_bits: u2 at 0x0, ValidBits
                Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
                2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
            local_apic_id: u8 at 0x8, LocalAPICId
                Local APIC id of the processor.
            cpuid_values: u4[12] at 0x10, CpuId
                EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
                The specification extends each to 64 bits; Windows writes the four numbers
                of 32 bits one after another, then zeros.
            error_infos: processor_error_info[], 64 bytes at 0x40, ProcInfo
                Errors that the processor reported.
            contexts: processor_context[], ContextInfo
                Registers of the processor.

        Read or calculated when asked for:
            num_error_infos: calculated
                Bits 2 to 7 of `validation_bits`.
            num_contexts: calculated
                Bits 8 to 13 of `validation_bits`.
            has_local_apic_id: calculated, LocalAPICId
                Bit 0 of `validation_bits`: `local_apic_id` is filled in.
            has_cpuid_values: calculated, CpuId
                Bit 1 of `validation_bits`: `cpuid_values` is filled in.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section
        """
        SEQ_FIELDS = (
            "validation_bits", "local_apic_id", "cpuid_values", "error_infos", "contexts",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.ProcessorX86, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.validation_bits = self._io.read_u2le()
            self._unnamed1 = self._io.read_bytes(6)
            self.local_apic_id = self._io.read_u8le()
            self.cpuid_values = []
            for i in range(12):
                self.cpuid_values.append(self._io.read_u4le())

            self._raw_error_infos = []
            self.error_infos = []
            for i in range(self.num_error_infos):
                self._raw_error_infos.append(self._io.read_bytes(64))
                _io__raw_error_infos = KaitaiStream(BytesIO(self._raw_error_infos[i]))
                self.error_infos.append(Cper.ProcessorErrorInfo(_io__raw_error_infos, self, self._root))

            self.contexts = []
            for i in range(self.num_contexts):
                self.contexts.append(Cper.ProcessorContext(self._io, self, self._root))



        def _fetch_instances(self):
            pass
            for i in range(len(self.cpuid_values)):
                pass

            for i in range(len(self.error_infos)):
                pass
                self.error_infos[i]._fetch_instances()

            for i in range(len(self.contexts)):
                pass
                self.contexts[i]._fetch_instances()


        @property
        def has_cpuid_values(self):
            """Bit 1 of `validation_bits`: `cpuid_values` is filled in.
            """
            if hasattr(self, '_m_has_cpuid_values'):
                return self._m_has_cpuid_values

            self._m_has_cpuid_values = self.validation_bits & 2 != 0
            return getattr(self, '_m_has_cpuid_values', None)

        @property
        def has_local_apic_id(self):
            """Bit 0 of `validation_bits`: `local_apic_id` is filled in.
            """
            if hasattr(self, '_m_has_local_apic_id'):
                return self._m_has_local_apic_id

            self._m_has_local_apic_id = self.validation_bits & 1 != 0
            return getattr(self, '_m_has_local_apic_id', None)

        @property
        def num_contexts(self):
            """Bits 8 to 13 of `validation_bits`."""
            if hasattr(self, '_m_num_contexts'):
                return self._m_num_contexts

            self._m_num_contexts = self.validation_bits >> 8 & 63
            return getattr(self, '_m_num_contexts', None)

        @property
        def num_error_infos(self):
            """Bits 2 to 7 of `validation_bits`."""
            if hasattr(self, '_m_num_error_infos'):
                return self._m_num_error_infos

            self._m_num_error_infos = self.validation_bits >> 2 & 63
            return getattr(self, '_m_num_error_infos', None)


    class SectionDescriptor(KaitaiStruct):
        """Location and type of a section. The descriptors follow the header, one after
        another, `section_count` of them.

        Windows calls it `WHEA_ERROR_RECORD_SECTION_DESCRIPTOR`.

        Fields (0x48 bytes), with offsets from the start of the structure:
            ofs_section: u4 at 0x0, SectionOffset
                Offset of the section from the start of the record.
            len_section: u4 at 0x4, SectionLength
                Size of the section in bytes.
            minor_revision: u1 at 0x8, Revision.MinorRevision
                Lower part of the version of the section.
            major_revision: u1 at 0x9, Revision.MajorRevision
                Higher part of the version of the section.
            validation_bits: u1 at 0xa, ValidBits
                Fields of the descriptor that are filled in; bits of `descriptor_fields`.
            flags: u4 at 0xc, Flags
                Circumstances of the error of the section; bits of `section_flags`.
            section_type_start: 4 bytes at 0x10, SectionType.Data1
                First 4 bytes of the GUID of the section's type.
            section_type: u2 of section_types at 0x14, SectionType.Data2
                Bytes 4 and 5 of that GUID, which are different for all types that are
                described here. Each member of `section_types` has the whole GUID in its
                documentation; compare it, since another type may have the same two bytes.
            section_type_rest: 10 bytes at 0x16, SectionType.Data3
                The other 10 bytes of that GUID.
            fru_id: 16 bytes at 0x20, FRUId
                GUID of the field replaceable unit (a module, a card) in which the error is.
                It may identify the part.
            severity: u4 of severities at 0x30, SectionSeverity
                Severity of the error of the section.
            fru_text: 20 bytes at 0x34, FRUText
                Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
                connector, sometimes a part or serial number.

        Read or calculated when asked for:
            section: a structure by section_type, len_section bytes
                The section; bytes where its type is not described here.
            has_fru_id: calculated, FRUId
                Bit 0 of `validation_bits`: `fru_id` is filled in.
            has_fru_text: calculated, FRUText
                Bit 1 of `validation_bits`: `fru_text` is filled in.
            flag_primary: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY
                Bit 0 of `flags`: the section of the error that is most likely the cause of
                the others.
            flag_containment_warning: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN
                Bit 1 of `flags`: the error may have spread, for example to persistent
                storage.
            flag_reset: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_RESET
                Bit 2 of `flags`: the component was reset and has to be set up again.
            flag_threshold_exceeded: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED
                Bit 3 of `flags`: a threshold of corrected errors was exceeded.
            flag_resource_not_accessible: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA
                Bit 4 of `flags`: the component could not be asked for more.
            flag_latent_error: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR
                Bit 5 of `flags`: the error was contained, but not corrected.
            flag_propagated: calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED
                Bit 6 of `flags`: the error was caused by an error elsewhere.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor
        """
        SEQ_FIELDS = (
            "ofs_section", "len_section", "minor_revision", "major_revision",
            "validation_bits", "flags", "section_type_start", "section_type",
            "section_type_rest", "fru_id", "severity", "fru_text",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.SectionDescriptor, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.ofs_section = self._io.read_u4le()
            self.len_section = self._io.read_u4le()
            self.minor_revision = self._io.read_u1()
            self.major_revision = self._io.read_u1()
            self.validation_bits = self._io.read_u1()
            self._unnamed5 = self._io.read_bytes(1)
            self.flags = self._io.read_u4le()
            self.section_type_start = self._io.read_bytes(4)
            self.section_type = KaitaiStream.resolve_enum(Cper.SectionTypes, self._io.read_u2le())
            self.section_type_rest = self._io.read_bytes(10)
            self.fru_id = self._io.read_bytes(16)
            self.severity = KaitaiStream.resolve_enum(Cper.Severities, self._io.read_u4le())
            self.fru_text = self._io.read_bytes(20)


        def _fetch_instances(self):
            pass
            _ = self.section
            if hasattr(self, '_m_section'):
                pass
                _on = self.section_type
                if _on == Cper.SectionTypes.firmware:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.machine_check:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.memory:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.memory2:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.pci_express:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.processor_generic:
                    pass
                    self._m_section._fetch_instances()
                elif _on == Cper.SectionTypes.processor_x86:
                    pass
                    self._m_section._fetch_instances()
                else:
                    pass


        @property
        def flag_containment_warning(self):
            """Bit 1 of `flags`: the error may have spread, for example to persistent
            storage.
            """
            if hasattr(self, '_m_flag_containment_warning'):
                return self._m_flag_containment_warning

            self._m_flag_containment_warning = self.flags & 2 != 0
            return getattr(self, '_m_flag_containment_warning', None)

        @property
        def flag_latent_error(self):
            """Bit 5 of `flags`: the error was contained, but not corrected.
            """
            if hasattr(self, '_m_flag_latent_error'):
                return self._m_flag_latent_error

            self._m_flag_latent_error = self.flags & 32 != 0
            return getattr(self, '_m_flag_latent_error', None)

        @property
        def flag_primary(self):
            """Bit 0 of `flags`: the section of the error that is most likely the cause of
            the others.
            """
            if hasattr(self, '_m_flag_primary'):
                return self._m_flag_primary

            self._m_flag_primary = self.flags & 1 != 0
            return getattr(self, '_m_flag_primary', None)

        @property
        def flag_propagated(self):
            """Bit 6 of `flags`: the error was caused by an error elsewhere.
            """
            if hasattr(self, '_m_flag_propagated'):
                return self._m_flag_propagated

            self._m_flag_propagated = self.flags & 64 != 0
            return getattr(self, '_m_flag_propagated', None)

        @property
        def flag_reset(self):
            """Bit 2 of `flags`: the component was reset and has to be set up again.
            """
            if hasattr(self, '_m_flag_reset'):
                return self._m_flag_reset

            self._m_flag_reset = self.flags & 4 != 0
            return getattr(self, '_m_flag_reset', None)

        @property
        def flag_resource_not_accessible(self):
            """Bit 4 of `flags`: the component could not be asked for more.
            """
            if hasattr(self, '_m_flag_resource_not_accessible'):
                return self._m_flag_resource_not_accessible

            self._m_flag_resource_not_accessible = self.flags & 16 != 0
            return getattr(self, '_m_flag_resource_not_accessible', None)

        @property
        def flag_threshold_exceeded(self):
            """Bit 3 of `flags`: a threshold of corrected errors was exceeded.
            """
            if hasattr(self, '_m_flag_threshold_exceeded'):
                return self._m_flag_threshold_exceeded

            self._m_flag_threshold_exceeded = self.flags & 8 != 0
            return getattr(self, '_m_flag_threshold_exceeded', None)

        @property
        def has_fru_id(self):
            """Bit 0 of `validation_bits`: `fru_id` is filled in.
            """
            if hasattr(self, '_m_has_fru_id'):
                return self._m_has_fru_id

            self._m_has_fru_id = self.validation_bits & 1 != 0
            return getattr(self, '_m_has_fru_id', None)

        @property
        def has_fru_text(self):
            """Bit 1 of `validation_bits`: `fru_text` is filled in.
            """
            if hasattr(self, '_m_has_fru_text'):
                return self._m_has_fru_text

            self._m_has_fru_text = self.validation_bits & 2 != 0
            return getattr(self, '_m_has_fru_text', None)

        @property
        def section(self):
            """The section; bytes where its type is not described here."""
            if hasattr(self, '_m_section'):
                return self._m_section

            io = self._root._io
            _pos = io.pos()
            io.seek(self.ofs_section)
            _on = self.section_type
            if _on == Cper.SectionTypes.firmware:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.Firmware(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.machine_check:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.MachineCheck(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.memory:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.Memory(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.memory2:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.Memory2(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.pci_express:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.PciExpress(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.processor_generic:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.ProcessorGeneric(_io__raw__m_section, self, self._root)
            elif _on == Cper.SectionTypes.processor_x86:
                pass
                self._raw__m_section = io.read_bytes(self.len_section)
                _io__raw__m_section = KaitaiStream(BytesIO(self._raw__m_section))
                self._m_section = Cper.ProcessorX86(_io__raw__m_section, self, self._root)
            else:
                pass
                self._m_section = io.read_bytes(self.len_section)
            io.seek(_pos)
            return getattr(self, '_m_section', None)


    class Timestamp(KaitaiStruct):
        """A time of 8 bytes. The specification has local time in binary-coded decimals;
        Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
        is binary-coded decimal, 0x14 (20) is binary. All zero is no time.

        Windows calls it `WHEA_TIMESTAMP`.

        Fields (0x8 bytes), with offsets from the start of the structure:
            seconds: u1 at 0x0, Seconds
                Seconds, 0 to 59.
            minutes: u1 at 0x1, Minutes
                Minutes, 0 to 59.
            hours: u1 at 0x2, Hours
                Hours, 0 to 23.
            is_precise: u1 at 0x3, Precise
                Bit 0 is set if this is the time of the error itself.
            day: u1 at 0x4, Day
                Day of the month, 1 to 31.
            month: u1 at 0x5, Month
                Month, 1 to 12.
            year: u1 at 0x6, Year
                Year of the century, 0 to 99.
            century: u1 at 0x7, Century
                The first two digits of the year, 20 for 2024.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "seconds", "minutes", "hours", "is_precise", "day", "month", "year", "century",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.Timestamp, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.seconds = self._io.read_u1()
            self.minutes = self._io.read_u1()
            self.hours = self._io.read_u1()
            self.is_precise = self._io.read_u1()
            self.day = self._io.read_u1()
            self.month = self._io.read_u1()
            self.year = self._io.read_u1()
            self.century = self._io.read_u1()


        def _fetch_instances(self):
            pass


    class X64Registers(KaitaiStruct):
        """Registers of execution of an x64 processor, 0xf4 bytes.

        Windows calls it `WHEA_X64_REGISTER_STATE`.

        Fields (0xf4 bytes), with offsets from the start of the structure:
            rax: u8 at 0x0, Rax
                Register RAX.
            rbx: u8 at 0x8, Rbx
                Register RBX.
            rcx: u8 at 0x10, Rcx
                Register RCX.
            rdx: u8 at 0x18, Rdx
                Register RDX.
            rsi: u8 at 0x20, Rsi
                Register RSI.
            rdi: u8 at 0x28, Rdi
                Register RDI.
            rbp: u8 at 0x30, Rbp
                Register RBP.
            rsp: u8 at 0x38, Rsp
                Register RSP.
            r8: u8 at 0x40, R8
                Register R8.
            r9: u8 at 0x48, R9
                Register R9.
            r10: u8 at 0x50, R10
                Register R10.
            r11: u8 at 0x58, R11
                Register R11.
            r12: u8 at 0x60, R12
                Register R12.
            r13: u8 at 0x68, R13
                Register R13.
            r14: u8 at 0x70, R14
                Register R14.
            r15: u8 at 0x78, R15
                Register R15.
            cs: u2 at 0x80, Cs
                Segment CS.
            ds: u2 at 0x82, Ds
                Segment DS.
            ss: u2 at 0x84, Ss
                Segment SS.
            es: u2 at 0x86, Es
                Segment ES.
            fs: u2 at 0x88, Fs
                Segment FS.
            gs: u2 at 0x8a, Gs
                Segment GS.
            rflags: u8 at 0x90, Rflags
                Register RFLAGS.
            rip: u8 at 0x98, Eip
                Address of the instruction.
            cr0: u8 at 0xa0, Cr0
                Control register CR0.
            cr1: u8 at 0xa8, Cr1
                Control register CR1, which no processor has.
            cr2: u8 at 0xb0, Cr2
                Control register CR2, the address of the last page fault.
            cr3: u8 at 0xb8, Cr3
                Control register CR3, the root of the page tables.
            cr4: u8 at 0xc0, Cr4
                Control register CR4.
            cr8: u8 at 0xc8, Cr8
                Control register CR8, the IRQL.
            gdtr: 16 bytes at 0xd0, Gdtr
                Base and limit of the global descriptor table.
            idtr: 16 bytes at 0xe0, Idtr
                Base and limit of the interrupt descriptor table.
            ldtr: u2 at 0xf0, Ldtr
                Selector of the local descriptor table.
            tr: u2 at 0xf2, Tr
                Selector of the task state segment.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """
        SEQ_FIELDS = (
            "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp", "r8", "r9", "r10",
            "r11", "r12", "r13", "r14", "r15", "cs", "ds", "ss", "es", "fs", "gs", "rflags",
            "rip", "cr0", "cr1", "cr2", "cr3", "cr4", "cr8", "gdtr", "idtr", "ldtr", "tr",
        )

        def __init__(self, _io, _parent=None, _root=None):
            super(Cper.X64Registers, self).__init__(_io)
            self._parent = _parent
            self._root = _root
            self._read()

        def _read(self):
            self.rax = self._io.read_u8le()
            self.rbx = self._io.read_u8le()
            self.rcx = self._io.read_u8le()
            self.rdx = self._io.read_u8le()
            self.rsi = self._io.read_u8le()
            self.rdi = self._io.read_u8le()
            self.rbp = self._io.read_u8le()
            self.rsp = self._io.read_u8le()
            self.r8 = self._io.read_u8le()
            self.r9 = self._io.read_u8le()
            self.r10 = self._io.read_u8le()
            self.r11 = self._io.read_u8le()
            self.r12 = self._io.read_u8le()
            self.r13 = self._io.read_u8le()
            self.r14 = self._io.read_u8le()
            self.r15 = self._io.read_u8le()
            self.cs = self._io.read_u2le()
            self.ds = self._io.read_u2le()
            self.ss = self._io.read_u2le()
            self.es = self._io.read_u2le()
            self.fs = self._io.read_u2le()
            self.gs = self._io.read_u2le()
            self._unnamed22 = self._io.read_bytes(4)
            self.rflags = self._io.read_u8le()
            self.rip = self._io.read_u8le()
            self.cr0 = self._io.read_u8le()
            self.cr1 = self._io.read_u8le()
            self.cr2 = self._io.read_u8le()
            self.cr3 = self._io.read_u8le()
            self.cr4 = self._io.read_u8le()
            self.cr8 = self._io.read_u8le()
            self.gdtr = self._io.read_bytes(16)
            self.idtr = self._io.read_bytes(16)
            self.ldtr = self._io.read_u2le()
            self.tr = self._io.read_u2le()


        def _fetch_instances(self):
            pass


    @property
    def flag_device_driver(self):
        """Bit 3 of `flags`: a device driver reported the error.
        """
        if hasattr(self, '_m_flag_device_driver'):
            return self._m_flag_device_driver

        self._m_flag_device_driver = self.flags & 8 != 0
        return getattr(self, '_m_flag_device_driver', None)

    @property
    def flag_previous_error(self):
        """Bit 1 of `flags`: the error occurred before the machine was started.
        """
        if hasattr(self, '_m_flag_previous_error'):
            return self._m_flag_previous_error

        self._m_flag_previous_error = self.flags & 2 != 0
        return getattr(self, '_m_flag_previous_error', None)

    @property
    def flag_recovered(self):
        """Bit 0 of `flags`: software recovered from the error.
        """
        if hasattr(self, '_m_flag_recovered'):
            return self._m_flag_recovered

        self._m_flag_recovered = self.flags & 1 != 0
        return getattr(self, '_m_flag_recovered', None)

    @property
    def flag_simulated(self):
        """Bit 2 of `flags`: the error was injected for a test.
        """
        if hasattr(self, '_m_flag_simulated'):
            return self._m_flag_simulated

        self._m_flag_simulated = self.flags & 4 != 0
        return getattr(self, '_m_flag_simulated', None)

    @property
    def has_partition_id(self):
        """Bit 2 of `validation_bits`: `partition_id` is filled in.
        """
        if hasattr(self, '_m_has_partition_id'):
            return self._m_has_partition_id

        self._m_has_partition_id = self.validation_bits & 4 != 0
        return getattr(self, '_m_has_partition_id', None)

    @property
    def has_platform_id(self):
        """Bit 0 of `validation_bits`: `platform_id` is filled in.
        """
        if hasattr(self, '_m_has_platform_id'):
            return self._m_has_platform_id

        self._m_has_platform_id = self.validation_bits & 1 != 0
        return getattr(self, '_m_has_platform_id', None)

    @property
    def has_timestamp(self):
        """Bit 1 of `validation_bits`: `timestamp` is filled in.
        """
        if hasattr(self, '_m_has_timestamp'):
            return self._m_has_timestamp

        self._m_has_timestamp = self.validation_bits & 2 != 0
        return getattr(self, '_m_has_timestamp', None)

    @property
    def section_descriptors(self):
        """All descriptors, which follow the header."""
        if hasattr(self, '_m_section_descriptors'):
            return self._m_section_descriptors

        _pos = self._io.pos()
        self._io.seek(128)
        self._m_section_descriptors = []
        for i in range(self.section_count):
            self._m_section_descriptors.append(Cper.SectionDescriptor(self._io, self, self._root))

        self._io.seek(_pos)
        return getattr(self, '_m_section_descriptors', None)


