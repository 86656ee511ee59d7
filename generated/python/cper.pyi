# This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
# Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0; tools/schemas/build.py added docstrings and SEQ_FIELDS
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

class Cper(_KaitaiStruct):
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

    References:
        https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record
    """

    class Severities(IntEnum):
        recoverable = 0x0
        """WheaErrSevRecoverable

        Not corrected, and not fatal.
        """
        fatal = 0x1
        """WheaErrSevFatal

        Not corrected, and fatal.
        """
        corrected = 0x2
        """WheaErrSevCorrected

        Corrected.
        """
        informational = 0x3
        """WheaErrSevInformational

        No error.
        """

    class HeaderFields(IntEnum):
        platform_id = 0x1
        """PlatformId"""
        timestamp = 0x2
        """Timestamp"""
        partition_id = 0x4
        """PartitionId"""

    class RecordFlags(IntEnum):
        recovered = 0x1
        """WHEA_ERROR_RECORD_FLAGS_RECOVERED

        Software recovered from the error.
        """
        previous_error = 0x2
        """WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR

        The error occurred before the machine was started.
        """
        simulated = 0x4
        """WHEA_ERROR_RECORD_FLAGS_SIMULATED

        The error was injected for a test.
        """
        device_driver = 0x8
        """WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER

        A device driver reported the error.
        """

    class DescriptorFields(IntEnum):
        fru_id = 0x1
        """FRUId"""
        fru_text = 0x2
        """FRUText"""

    class SectionFlags(IntEnum):
        primary = 0x1
        """WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY

        The section of the error that is most likely the cause of the others.
        """
        containment_warning = 0x2
        """WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN

        The error may have spread, for example to persistent storage.
        """
        reset = 0x4
        """WHEA_SECTION_DESCRIPTOR_FLAGS_RESET

        The component was reset and has to be set up again.
        """
        threshold_exceeded = 0x8
        """WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED

        A threshold of corrected errors was exceeded.
        """
        resource_not_accessible = 0x10
        """WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA

        The component could not be asked for more.
        """
        latent_error = 0x20
        """WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR

        The error was contained, but not corrected.
        """
        propagated = 0x40
        """WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED

        The error was caused by an error elsewhere.
        """

    class SectionTypes(IntEnum):
        firmware = 0x9ed
        """FIRMWARE_ERROR_RECORD_REFERENCE_GUID

        81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`.
        """
        machine_check = 0x42f9
        """XPF_MCA_SECTION_GUID

        8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`.
        """
        processor_generic = 0x47b4
        """PROCESSOR_GENERIC_ERROR_SECTION_GUID

        9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`.
        """
        memory2 = 0x48e6
        """EFI_ERROR_SECTION_PLATFORM_MEMORY2_GUID

        61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`.
        """
        memory = 0x6f64
        """MEMORY_ERROR_SECTION_GUID

        a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`.
        """
        processor_x86 = 0xa144
        """XPF_PROCESSOR_ERROR_SECTION_GUID

        dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`.
        """
        pci_express = 0xbbc1
        """PCIEXPRESS_ERROR_SECTION_GUID

        d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`.
        """

    class ProcessorGenericFields(IntEnum):
        processor_type = 0x1
        """ProcessorType"""
        instruction_set = 0x2
        """InstructionSet"""
        error_type = 0x4
        """ErrorType"""
        operation = 0x8
        """Operation"""
        flags = 0x10
        """Flags"""
        level = 0x20
        """Level"""
        processor_version = 0x40
        """CPUVersion"""
        processor_name = 0x80
        """CPUBrandString"""
        processor_id = 0x100
        """ProcessorId"""
        target_address = 0x200
        """TargetAddress"""
        requester_id = 0x400
        """RequesterId"""
        responder_id = 0x800
        """ResponderId"""
        instruction_pointer = 0x1000
        """InstructionPointer"""

    class ProcessorTypes(IntEnum):
        x86 = 0x0
        """GENPROC_PROCTYPE_XPF

        x86 or x64.
        """
        itanium = 0x1
        """GENPROC_PROCTYPE_IPF"""
        arm = 0x2
        """GENPROC_PROCTYPE_ARM"""

    class InstructionSets(IntEnum):
        x86 = 0x0
        """GENPROC_PROCISA_X86"""
        itanium = 0x1
        """GENPROC_PROCISA_IPF"""
        x64 = 0x2
        """GENPROC_PROCISA_X64"""
        arm32 = 0x3
        """GENPROC_PROCISA_ARM32"""
        arm64 = 0x4
        """GENPROC_PROCISA_ARM64"""

    class ProcessorErrorTypes(IntEnum):
        cache = 0x1
        """GENPROC_PROCERRTYPE_CACHE"""
        tlb = 0x2
        """GENPROC_PROCERRTYPE_TLB

        Translation lookaside buffer.
        """
        bus = 0x4
        """GENPROC_PROCERRTYPE_BUS"""
        microarchitecture = 0x8
        """GENPROC_PROCERRTYPE_MAE

        An internal part of the processor.
        """

    class Operations(IntEnum):
        generic = 0x0
        """GENPROC_OP_GENERIC"""
        data_read = 0x1
        """GENPROC_OP_DATAREAD"""
        data_write = 0x2
        """GENPROC_OP_DATAWRITE"""
        instruction_execution = 0x3
        """GENPROC_OP_INSTRUCTIONEXE"""

    class ProcessorFlags(IntEnum):
        restartable = 0x1
        """GENPROC_FLAGS_RESTARTABLE"""
        precise_instruction_pointer = 0x2
        """GENPROC_FLAGS_PRECISEIP"""
        overflow = 0x4
        """GENPROC_FLAGS_OVERFLOW"""
        corrected = 0x8
        """GENPROC_FLAGS_CORRECTED"""

    class ProcessorX86Fields(IntEnum):
        local_apic_id = 0x1
        """LocalAPICId"""
        cpuid_values = 0x2
        """CpuId"""

    class ErrorInfoFields(IntEnum):
        check_info = 0x1
        """CheckInfo"""
        target_id = 0x2
        """TargetId"""
        requester_id = 0x4
        """RequesterId"""
        responder_id = 0x8
        """ResponderId"""
        instruction_pointer = 0x10
        """InstructionPointer"""

    class CheckTypes(IntEnum):
        tlb = 0x5e1f
        """WHEA_TLBCHECK_GUID

        fc06b535-5e1f-4562-9f25-0a3b9adb63c3.
        """
        bus = 0xc5b1
        """WHEA_BUSCHECK_GUID

        1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c.
        """
        microarchitecture = 0xdc34
        """WHEA_MSCHECK_GUID

        48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314.
        """
        cache = 0xe3ef
        """WHEA_CACHECHECK_GUID

        a55701f5-e3ef-43de-ac72-249b573fad2c.
        """

    class ContextTypes(IntEnum):
        unclassified = 0x0
        """XPF_CONTEXT_INFO_UNCLASSIFIEDDATA"""
        msr = 0x1
        """XPF_CONTEXT_INFO_MSRREGISTERS

        Model specific registers.
        """
        x86 = 0x2
        """XPF_CONTEXT_INFO_32BITCONTEXT

        Registers of execution, 32-bit.
        """
        x64 = 0x3
        """XPF_CONTEXT_INFO_64BITCONTEXT

        Registers of execution, 64-bit; `x64_registers`.
        """
        fxsave = 0x4
        """XPF_CONTEXT_INFO_FXSAVE

        Area of the instruction FXSAVE.
        """
        x86_debug = 0x5
        """XPF_CONTEXT_INFO_32BITDEBUGREGS

        Debug registers, 32-bit.
        """
        x64_debug = 0x6
        """XPF_CONTEXT_INFO_64BITDEBUGREGS

        Debug registers, 64-bit.
        """
        memory_mapped = 0x7
        """XPF_CONTEXT_INFO_MMREGISTERS

        Memory mapped registers.
        """

    class MemoryFields(IntEnum):
        error_status = 0x1
        """ErrorStatus"""
        physical_address = 0x2
        """PhysicalAddress"""
        physical_address_mask = 0x4
        """PhysicalAddressMask"""
        node = 0x8
        """Node"""
        card = 0x10
        """Card"""
        module = 0x20
        """Module"""
        bank = 0x40
        """Bank"""
        device = 0x80
        """Device"""
        row = 0x100
        """Row"""
        column = 0x200
        """Column"""
        bit_position = 0x400
        """BitPosition"""
        requester_id = 0x800
        """RequesterId"""
        responder_id = 0x1000
        """ResponderId"""
        target_id = 0x2000
        """TargetId"""
        error_type = 0x4000
        """ErrorType"""
        rank = 0x8000
        """RankNumber"""
        card_handle = 0x10000
        """CardHandle"""
        module_handle = 0x20000
        """ModuleHandle"""
        extended_row = 0x40000
        """ExtendedRow"""

    class Memory2Fields(IntEnum):
        error_status = 0x1
        """ErrorStatus"""
        physical_address = 0x2
        """PhysicalAddress"""
        physical_address_mask = 0x4
        """PhysicalAddressMask"""
        node = 0x8
        """Node"""
        card = 0x10
        """Card"""
        module = 0x20
        """Module"""
        bank = 0x40
        """Bank"""
        device = 0x80
        """Device"""
        row = 0x100
        """Row"""
        column = 0x200
        """Column"""
        rank = 0x400
        """Rank"""
        bit_position = 0x800
        """BitPosition"""
        chip = 0x1000
        """ChipId"""
        error_type = 0x2000
        """MemErrorType"""
        status = 0x4000
        """Status"""
        requester_id = 0x8000
        """RequestorId"""
        responder_id = 0x10000
        """ResponderId"""
        target_id = 0x20000
        """TargetId"""
        card_handle = 0x40000
        """CardHandle"""
        module_handle = 0x80000
        """ModuleHandle"""

    class MemoryErrorTypes(IntEnum):
        unclassified = 0x0
        """WHEA_MEMERRTYPE_UNKNOWN"""
        no_error = 0x1
        """WHEA_MEMERRTYPE_NOERROR"""
        single_bit_ecc = 0x2
        """WHEA_MEMERRTYPE_SINGLEBITECC"""
        multi_bit_ecc = 0x3
        """WHEA_MEMERRTYPE_MULTIBITECC"""
        single_symbol_chipkill = 0x4
        """WHEA_MEMERRTYPE_SINGLESYMCHIPKILL"""
        multi_symbol_chipkill = 0x5
        """WHEA_MEMERRTYPE_MULTISYMCHIPKILL"""
        master_abort = 0x6
        """WHEA_MEMERRTYPE_MASTERABORT"""
        target_abort = 0x7
        """WHEA_MEMERRTYPE_TARGETABORT"""
        parity_error = 0x8
        """WHEA_MEMERRTYPE_PARITYERROR"""
        watchdog_timeout = 0x9
        """WHEA_MEMERRTYPE_WATCHDOGTIMEOUT"""
        invalid_address = 0xa
        """WHEA_MEMERRTYPE_INVALIDADDRESS"""
        mirror_broken = 0xb
        """WHEA_MEMERRTYPE_MIRRORBROKEN"""
        memory_sparing = 0xc
        """WHEA_MEMERRTYPE_MEMORYSPARING"""
        scrub_corrected = 0xd
        """EFI_PLATFORM_MEMORY2_ERROR_SCRUB_CORRECTED"""
        scrub_uncorrected = 0xe
        """EFI_PLATFORM_MEMORY2_ERROR_SCRUB_UNCORRECTED"""
        memory_map_out = 0xf
        """EFI_PLATFORM_MEMORY2_ERROR_MEMORY_MAP_EVENT"""

    class ErrorClasses(IntEnum):
        internal = 0x1
        """ERR_INTERNAL

        Error detected inside of the component.
        """
        memory = 0x4
        """ERR_MEM

        Storage error in memory.
        """
        tlb = 0x5
        """ERR_TLB

        Storage error in a translation lookaside buffer.
        """
        cache = 0x6
        """ERR_CACHE

        Storage error in a cache.
        """
        function = 0x7
        """ERR_FUNCTION

        Error in a functional unit.
        """
        self_test = 0x8
        """ERR_SELFTEST

        The component failed its self test.
        """
        flow = 0x9
        """ERR_FLOW

        Overflow or underflow of a queue.
        """
        bus = 0x10
        """ERR_BUS

        Error detected on the bus.
        """
        map = 0x11
        """ERR_MAP

        Virtual address not found on an input/output translation.
        """
        improper = 0x12
        """ERR_IMPROPER

        Improper access.
        """
        unimplemented = 0x13
        """ERR_UNIMPL

        Access to an address that is not mapped to a component.
        """
        loss_of_lockstep = 0x14
        """ERR_LOL

        Loss of lockstep.
        """
        response = 0x15
        """ERR_RESPONSE

        Response that belongs to no request.
        """
        parity = 0x16
        """ERR_PARITY

        Parity error on the bus.
        """
        protocol = 0x17
        """ERR_PROTOCOL

        Error of the protocol.
        """
        error = 0x18
        """ERR_ERROR

        Error detected on a path.
        """
        timeout = 0x19
        """ERR_TIMEOUT

        Timeout on the bus.
        """
        poisoned = 0x1a
        """ERR_POISONED

        Poisoned data was read.
        """

    class ErrorStatusFlags(IntEnum):
        address = 0x1
        """Address

        Detected on the address or its ECC.
        """
        control = 0x2
        """Control

        Detected on the control signals.
        """
        data = 0x4
        """Data

        Detected on the data or its ECC.
        """
        responder = 0x8
        """Responder

        Detected by the responder.
        """
        requester = 0x10
        """Requester

        Detected by the requester.
        """
        first_error = 0x20
        """FirstError

        The first of several errors.
        """
        overflow = 0x40
        """Overflow

        Further errors were lost.
        """

    class PciExpressFields(IntEnum):
        port_type = 0x1
        """PortType"""
        version = 0x2
        """Version"""
        command_status = 0x4
        """CommandStatus"""
        device_id = 0x8
        """DeviceId"""
        serial_number = 0x10
        """DeviceSerialNumber"""
        bridge_control_status = 0x20
        """BridgeControlStatus"""
        capability = 0x40
        """ExpressCapability"""
        aer = 0x80
        """AerInfo"""

    class PortTypes(IntEnum):
        endpoint = 0x0
        """WheaPciExpressEndpoint"""
        legacy_endpoint = 0x1
        """WheaPciExpressLegacyEndpoint"""
        root_port = 0x4
        """WheaPciExpressRootPort"""
        upstream_switch_port = 0x5
        """WheaPciExpressUpstreamSwitchPort"""
        downstream_switch_port = 0x6
        """WheaPciExpressDownstreamSwitchPort"""
        bridge_to_pci = 0x7
        """WheaPciExpressToPciXBridge"""
        bridge_from_pci = 0x8
        """WheaPciXToExpressBridge"""
        root_complex_endpoint = 0x9
        """WheaPciExpressRootComplexIntegratedEndpoint"""
        root_complex_event_collector = 0xa
        """WheaPciExpressRootComplexEventCollector"""

    class UncorrectableErrors(IntEnum):
        data_link_protocol = 0x10
        """DataLinkProtocolError"""
        surprise_down = 0x20
        """SurpriseDownError"""
        poisoned_packet = 0x1000
        """PoisonedTLP"""
        flow_control_protocol = 0x2000
        """FlowControlProtocolError"""
        completion_timeout = 0x4000
        """CompletionTimeout"""
        completer_abort = 0x8000
        """CompleterAbort"""
        unexpected_completion = 0x10000
        """UnexpectedCompletion"""
        receiver_overflow = 0x20000
        """ReceiverOverflow"""
        malformed_packet = 0x40000
        """MalformedTLP"""
        ecrc = 0x80000
        """ECRCError

        End-to-end checksum.
        """
        unsupported_request = 0x100000
        """UnsupportedRequestError"""
        access_control_violation = 0x200000
        """AcsViolation"""
        internal = 0x400000
        """UncorrectableInternalError"""
        multicast_blocked = 0x800000
        """MCBlockedTlp"""
        atomic_egress_blocked = 0x1000000
        """AtomicOpEgressBlocked"""
        prefix_blocked = 0x2000000
        """TlpPrefixBlocked"""
        poisoned_egress_blocked = 0x4000000
        """PoisonedTlpEgressBlocked"""

    class CorrectableErrors(IntEnum):
        receiver = 0x1
        """ReceiverError"""
        bad_packet = 0x40
        """BadTLP

        Packet of the transaction layer.
        """
        bad_link_packet = 0x80
        """BadDLLP

        Packet of the data link layer.
        """
        replay_rollover = 0x100
        """ReplayNumRollover"""
        replay_timeout = 0x1000
        """ReplayTimerTimeout"""
        advisory_non_fatal = 0x2000
        """AdvisoryNonFatalError"""
        internal = 0x4000
        """CorrectedInternalError"""
        header_log_overflow = 0x8000
        """HeaderLogOverflow"""

    class FirmwareRecordTypes(IntEnum):
        itanium_sal = 0x0
        """WHEA_FIRMWARE_RECORD_TYPE_IPFSAL

        Error record of the system abstraction layer of an Itanium machine.
        """
        soc_type1 = 0x1
        """SOC_FIRMWARE_ERROR_RECORD_TYPE1

        Error record of the chipset, type 1.
        """
        soc_type2 = 0x2
        """SOC_FIRMWARE_ERROR_RECORD_TYPE2

        Error record of the chipset, type 2, which `record_guid` describes.
        """

    class ProcessorVendors(IntEnum):
        other = 0x0
        """WheaCpuVendorOther"""
        intel = 0x1
        """WheaCpuVendorIntel"""
        amd = 0x2
        """WheaCpuVendorAmd"""

    class RecoveryFailures(IntEnum):
        not_supported = 0x1
        """NotSupported"""
        overflow = 0x2
        """Overflow"""
        context_corrupt = 0x4
        """ContextCorrupt"""
        instruction_pointer_not_valid = 0x8
        """RestartIpErrorIpNotValid"""
        no_recovery_context = 0x10
        """NoRecoveryContext"""
        misc_or_address_not_valid = 0x20
        """MiscOrAddrNotValid"""
        invalid_address_mode = 0x40
        """InvalidAddressMode"""
        high_irql = 0x80
        """HighIrql"""
        interrupts_disabled = 0x100
        """InterruptsDisabled"""
        swap_busy = 0x200
        """SwapBusy"""
        stack_overflow = 0x400
        """StackOverflow"""

    class Timestamp(_KaitaiStruct):
        """A time of 8 bytes. The specification has local time in binary-coded decimals;
        Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
        is binary-coded decimal, 0x14 (20) is binary. All zero is no time.

        Windows calls it `WHEA_TIMESTAMP`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        seconds: int
        """u1 at 0x0, Seconds

        Seconds, 0 to 59.
        """
        minutes: int
        """u1 at 0x1, Minutes

        Minutes, 0 to 59.
        """
        hours: int
        """u1 at 0x2, Hours

        Hours, 0 to 23.
        """
        is_precise: int
        """u1 at 0x3, Precise

        Bit 0 is set if this is the time of the error itself.
        """
        day: int
        """u1 at 0x4, Day

        Day of the month, 1 to 31.
        """
        month: int
        """u1 at 0x5, Month

        Month, 1 to 12.
        """
        year: int
        """u1 at 0x6, Year

        Year of the century, 0 to 99.
        """
        century: int
        """u1 at 0x7, Century

        The first two digits of the year, 20 for 2024.
        """

    class SectionDescriptor(_KaitaiStruct):
        """Location and type of a section. The descriptors follow the header, one after
        another, `section_count` of them.

        Windows calls it `WHEA_ERROR_RECORD_SECTION_DESCRIPTOR`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor
        """

        ofs_section: int
        """u4 at 0x0, SectionOffset

        Offset of the section from the start of the record.
        """
        len_section: int
        """u4 at 0x4, SectionLength

        Size of the section in bytes.
        """
        minor_revision: int
        """u1 at 0x8, Revision.MinorRevision

        Lower part of the version of the section.
        """
        major_revision: int
        """u1 at 0x9, Revision.MajorRevision

        Higher part of the version of the section.
        """
        validation_bits: int
        """u1 at 0xa, ValidBits

        Fields of the descriptor that are filled in; bits of `descriptor_fields`.
        """
        flags: int
        """u4 at 0xc, Flags

        Circumstances of the error of the section; bits of `section_flags`.
        """
        section_type_start: bytes
        """4 bytes at 0x10, SectionType.Data1

        First 4 bytes of the GUID of the section's type.
        """
        section_type: Cper.SectionTypes | int
        """u2 of section_types at 0x14, SectionType.Data2

        Bytes 4 and 5 of that GUID, which are different for all types that are
        described here. Each member of `section_types` has the whole GUID in its
        documentation; compare it, since another type may have the same two bytes.
        """
        section_type_rest: bytes
        """10 bytes at 0x16, SectionType.Data3

        The other 10 bytes of that GUID.
        """
        fru_id: bytes
        """16 bytes at 0x20, FRUId

        GUID of the field replaceable unit (a module, a card) in which the error is.
        It may identify the part.
        """
        severity: Cper.Severities | int
        """u4 of severities at 0x30, SectionSeverity

        Severity of the error of the section.
        """
        fru_text: bytes
        """20 bytes at 0x34, FRUText

        Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
        connector, sometimes a part or serial number.
        """
        @property
        def section(self) -> Cper.ProcessorGeneric | Cper.ProcessorX86 | Cper.Memory | Cper.Memory2 | Cper.PciExpress | Cper.Firmware | Cper.MachineCheck | bytes:
            """a structure by section_type, len_section bytes

            The section; bytes where its type is not described here.
            """
        @property
        def has_fru_id(self) -> bool:
            """calculated, FRUId

            Bit 0 of `validation_bits`: `fru_id` is filled in.
            """
        @property
        def has_fru_text(self) -> bool:
            """calculated, FRUText

            Bit 1 of `validation_bits`: `fru_text` is filled in.
            """
        @property
        def flag_primary(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY

            Bit 0 of `flags`: the section of the error that is most likely the cause of
            the others.
            """
        @property
        def flag_containment_warning(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN

            Bit 1 of `flags`: the error may have spread, for example to persistent
            storage.
            """
        @property
        def flag_reset(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_RESET

            Bit 2 of `flags`: the component was reset and has to be set up again.
            """
        @property
        def flag_threshold_exceeded(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED

            Bit 3 of `flags`: a threshold of corrected errors was exceeded.
            """
        @property
        def flag_resource_not_accessible(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA

            Bit 4 of `flags`: the component could not be asked for more.
            """
        @property
        def flag_latent_error(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR

            Bit 5 of `flags`: the error was contained, but not corrected.
            """
        @property
        def flag_propagated(self) -> bool:
            """calculated, WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED

            Bit 6 of `flags`: the error was caused by an error elsewhere.
            """

    class ProcessorGeneric(_KaitaiStruct):
        """Error of a processor of any kind, 0xc0 bytes.

        Windows calls it `WHEA_PROCESSOR_GENERIC_ERROR_SECTION`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section
        """

        validation_bits: int
        """u8 at 0x0, ValidBits

        Fields that are filled in; bits of `processor_generic_fields`.
        """
        processor_type: Cper.ProcessorTypes | int
        """u1 of processor_types at 0x8, ProcessorType

        Kind of processor.
        """
        instruction_set: Cper.InstructionSets | int
        """u1 of instruction_sets at 0x9, InstructionSet

        Instruction set that the processor ran when the error occurred.
        """
        error_type: int
        """u1 at 0xa, ErrorType

        Kinds of errors; bits of `processor_error_types`, 0 if not known.
        """
        operation: Cper.Operations | int
        """u1 of operations at 0xb, Operation

        Operation that caused the error.
        """
        flags: int
        """u1 at 0xc, Flags

        Properties of the error; bits of `processor_flags`.
        """
        level: int
        """u1 at 0xd, Level

        Level of the structure with the error, such as that of a cache.
        """
        processor_version: int
        """u8 at 0x10, CPUVersion

        Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
        (family, model, stepping).
        """
        processor_name: bytes
        """128 bytes at 0x18, CPUBrandString

        Name of the processor in ASCII, ended by NUL.
        """
        processor_id: int
        """u8 at 0x98, ProcessorId

        Identifier of the processor; on x86 and x64 its local APIC id.
        """
        target_address: int
        """u8 at 0xa0, TargetAddress

        Address that the failing operation accessed.
        """
        requester_id: int
        """u8 at 0xa8, RequesterId

        Identifier of the agent that requested the operation.
        """
        responder_id: int
        """u8 at 0xb0, ResponderId

        Identifier of the agent that answered the request.
        """
        instruction_pointer: int
        """u8 at 0xb8, InstructionPointer

        Address of the instruction at which the error was reported.
        """
        @property
        def validation_bits_low(self) -> int:
            """u4

            Lower half of `validation_bits`, which has all bits that are declared.
            """
        @property
        def has_processor_type(self) -> bool:
            """calculated, ProcessorType

            Bit 0 of `validation_bits`: `processor_type` is filled in.
            """
        @property
        def has_instruction_set(self) -> bool:
            """calculated, InstructionSet

            Bit 1 of `validation_bits`: `instruction_set` is filled in.
            """
        @property
        def has_error_type(self) -> bool:
            """calculated, ErrorType

            Bit 2 of `validation_bits`: `error_type` is filled in.
            """
        @property
        def has_operation(self) -> bool:
            """calculated, Operation

            Bit 3 of `validation_bits`: `operation` is filled in.
            """
        @property
        def has_flags(self) -> bool:
            """calculated, Flags

            Bit 4 of `validation_bits`: `flags` is filled in.
            """
        @property
        def has_level(self) -> bool:
            """calculated, Level

            Bit 5 of `validation_bits`: `level` is filled in.
            """
        @property
        def has_processor_version(self) -> bool:
            """calculated, CPUVersion

            Bit 6 of `validation_bits`: `processor_version` is filled in.
            """
        @property
        def has_processor_name(self) -> bool:
            """calculated, CPUBrandString

            Bit 7 of `validation_bits`: `processor_name` is filled in.
            """
        @property
        def has_processor_id(self) -> bool:
            """calculated, ProcessorId

            Bit 8 of `validation_bits`: `processor_id` is filled in.
            """
        @property
        def has_target_address(self) -> bool:
            """calculated, TargetAddress

            Bit 9 of `validation_bits`: `target_address` is filled in.
            """
        @property
        def has_requester_id(self) -> bool:
            """calculated, RequesterId

            Bit 10 of `validation_bits`: `requester_id` is filled in.
            """
        @property
        def has_responder_id(self) -> bool:
            """calculated, ResponderId

            Bit 11 of `validation_bits`: `responder_id` is filled in.
            """
        @property
        def has_instruction_pointer(self) -> bool:
            """calculated, InstructionPointer

            Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
            """
        @property
        def error_type_cache(self) -> bool:
            """calculated, GENPROC_PROCERRTYPE_CACHE

            Bit 0 of `error_type`.
            """
        @property
        def error_type_tlb(self) -> bool:
            """calculated, GENPROC_PROCERRTYPE_TLB

            Bit 1 of `error_type`: translation lookaside buffer.
            """
        @property
        def error_type_bus(self) -> bool:
            """calculated, GENPROC_PROCERRTYPE_BUS

            Bit 2 of `error_type`.
            """
        @property
        def error_type_microarchitecture(self) -> bool:
            """calculated, GENPROC_PROCERRTYPE_MAE

            Bit 3 of `error_type`: an internal part of the processor.
            """
        @property
        def flag_restartable(self) -> bool:
            """calculated, GENPROC_FLAGS_RESTARTABLE

            Bit 0 of `flags`.
            """
        @property
        def flag_precise_instruction_pointer(self) -> bool:
            """calculated, GENPROC_FLAGS_PRECISEIP

            Bit 1 of `flags`.
            """
        @property
        def flag_overflow(self) -> bool:
            """calculated, GENPROC_FLAGS_OVERFLOW

            Bit 2 of `flags`.
            """
        @property
        def flag_corrected(self) -> bool:
            """calculated, GENPROC_FLAGS_CORRECTED

            Bit 3 of `flags`.
            """

    class ProcessorX86(_KaitaiStruct):
        """Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
        then register contexts.

        Windows calls it `WHEA_XPF_PROCESSOR_ERROR_SECTION`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section
        """

        validation_bits: int
        """u2 at 0x0, ValidBits

        Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
        2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
        """
        local_apic_id: int
        """u8 at 0x8, LocalAPICId

        Local APIC id of the processor.
        """
        cpuid_values: list[int]
        """u4[12] at 0x10, CpuId

        EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
        The specification extends each to 64 bits; Windows writes the four numbers
        of 32 bits one after another, then zeros.
        """
        error_infos: list[Cper.ProcessorErrorInfo]
        """processor_error_info[], 64 bytes at 0x40, ProcInfo

        Errors that the processor reported.
        """
        contexts: list[Cper.ProcessorContext]
        """processor_context[], ContextInfo

        Registers of the processor.
        """
        @property
        def num_error_infos(self) -> int:
            """calculated

            Bits 2 to 7 of `validation_bits`.
            """
        @property
        def num_contexts(self) -> int:
            """calculated

            Bits 8 to 13 of `validation_bits`.
            """
        @property
        def has_local_apic_id(self) -> bool:
            """calculated, LocalAPICId

            Bit 0 of `validation_bits`: `local_apic_id` is filled in.
            """
        @property
        def has_cpuid_values(self) -> bool:
            """calculated, CpuId

            Bit 1 of `validation_bits`: `cpuid_values` is filled in.
            """

    class ProcessorErrorInfo(_KaitaiStruct):
        """An error that an x86 or x64 processor reported, 0x40 bytes.

        Windows calls it `WHEA_XPF_PROCINFO`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        check_type_start: bytes
        """4 bytes at 0x0, CheckInfoId.Data1

        First 4 bytes of the GUID of the structure of `check_info`.
        """
        check_type: Cper.CheckTypes | int
        """u2 of check_types at 0x4, CheckInfoId.Data2

        Bytes 4 and 5 of that GUID, which are different for all structures.
        """
        check_type_rest: bytes
        """10 bytes at 0x6, CheckInfoId.Data3

        The other 10 bytes of that GUID.
        """
        validation_bits: int
        """u8 at 0x10, ValidBits

        Fields that are filled in; bits of `error_info_fields`.
        """
        check_info: int
        """u8 at 0x18, CheckInfo

        Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
        instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
        the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
        restartable, 29 overflow; of a bus check also 30-31 participation, 32
        timeout, 33-34 address space. Bits 0 to 15 are set for those that are
        valid. Of a check of the microarchitecture bits 16-18 are the type of the
        error and 19-23 as 25-29 above.
        """
        target_id: int
        """u8 at 0x20, TargetId

        Address or identifier of the target of the failing operation.
        """
        requester_id: int
        """u8 at 0x28, RequesterId

        Identifier of the agent that requested the operation.
        """
        responder_id: int
        """u8 at 0x30, ResponderId

        Identifier of the agent that answered the request.
        """
        instruction_pointer: int
        """u8 at 0x38, InstructionPointer

        Address of the instruction at which the error was reported.
        """
        @property
        def validation_bits_low(self) -> int:
            """u4

            Lower half of `validation_bits`, which has all bits that are declared.
            """
        @property
        def has_check_info(self) -> bool:
            """calculated, CheckInfo

            Bit 0 of `validation_bits`: `check_info` is filled in.
            """
        @property
        def has_target_id(self) -> bool:
            """calculated, TargetId

            Bit 1 of `validation_bits`: `target_id` is filled in.
            """
        @property
        def has_requester_id(self) -> bool:
            """calculated, RequesterId

            Bit 2 of `validation_bits`: `requester_id` is filled in.
            """
        @property
        def has_responder_id(self) -> bool:
            """calculated, ResponderId

            Bit 3 of `validation_bits`: `responder_id` is filled in.
            """
        @property
        def has_instruction_pointer(self) -> bool:
            """calculated, InstructionPointer

            Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
            """

    class ProcessorContext(_KaitaiStruct):
        """Registers of an x86 or x64 processor, of one of several kinds.

        Windows calls it `WHEA_XPF_CONTEXT_INFO`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        context_type: Cper.ContextTypes | int
        """u2 of context_types at 0x0, RegisterContextType

        Kind of registers.
        """
        len_registers: int
        """u2 at 0x2, RegisterDataSize

        Size of `registers` in bytes.
        """
        msr_address: int
        """u4 at 0x4, MSRAddress

        Number of the first model specific register, if the registers are such.
        """
        mm_register_address: int
        """u8 at 0x8, MmRegisterAddress

        Address of the first memory mapped register, if the registers are such.
        """
        registers: bytes
        """len_registers bytes at 0x10, RegisterData

        The registers: model specific and memory mapped ones are 64-bit numbers,
        64-bit registers of execution are `x64_registers`.
        """

    class X64Registers(_KaitaiStruct):
        """Registers of execution of an x64 processor, 0xf4 bytes.

        Windows calls it `WHEA_X64_REGISTER_STATE`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        rax: int
        """u8 at 0x0, Rax

        Register RAX.
        """
        rbx: int
        """u8 at 0x8, Rbx

        Register RBX.
        """
        rcx: int
        """u8 at 0x10, Rcx

        Register RCX.
        """
        rdx: int
        """u8 at 0x18, Rdx

        Register RDX.
        """
        rsi: int
        """u8 at 0x20, Rsi

        Register RSI.
        """
        rdi: int
        """u8 at 0x28, Rdi

        Register RDI.
        """
        rbp: int
        """u8 at 0x30, Rbp

        Register RBP.
        """
        rsp: int
        """u8 at 0x38, Rsp

        Register RSP.
        """
        r8: int
        """u8 at 0x40, R8

        Register R8.
        """
        r9: int
        """u8 at 0x48, R9

        Register R9.
        """
        r10: int
        """u8 at 0x50, R10

        Register R10.
        """
        r11: int
        """u8 at 0x58, R11

        Register R11.
        """
        r12: int
        """u8 at 0x60, R12

        Register R12.
        """
        r13: int
        """u8 at 0x68, R13

        Register R13.
        """
        r14: int
        """u8 at 0x70, R14

        Register R14.
        """
        r15: int
        """u8 at 0x78, R15

        Register R15.
        """
        cs: int
        """u2 at 0x80, Cs

        Segment CS.
        """
        ds: int
        """u2 at 0x82, Ds

        Segment DS.
        """
        ss: int
        """u2 at 0x84, Ss

        Segment SS.
        """
        es: int
        """u2 at 0x86, Es

        Segment ES.
        """
        fs: int
        """u2 at 0x88, Fs

        Segment FS.
        """
        gs: int
        """u2 at 0x8a, Gs

        Segment GS.
        """
        rflags: int
        """u8 at 0x90, Rflags

        Register RFLAGS.
        """
        rip: int
        """u8 at 0x98, Eip

        Address of the instruction.
        """
        cr0: int
        """u8 at 0xa0, Cr0

        Control register CR0.
        """
        cr1: int
        """u8 at 0xa8, Cr1

        Control register CR1, which no processor has.
        """
        cr2: int
        """u8 at 0xb0, Cr2

        Control register CR2, the address of the last page fault.
        """
        cr3: int
        """u8 at 0xb8, Cr3

        Control register CR3, the root of the page tables.
        """
        cr4: int
        """u8 at 0xc0, Cr4

        Control register CR4.
        """
        cr8: int
        """u8 at 0xc8, Cr8

        Control register CR8, the IRQL.
        """
        gdtr: bytes
        """16 bytes at 0xd0, Gdtr

        Base and limit of the global descriptor table.
        """
        idtr: bytes
        """16 bytes at 0xe0, Idtr

        Base and limit of the interrupt descriptor table.
        """
        ldtr: int
        """u2 at 0xf0, Ldtr

        Selector of the local descriptor table.
        """
        tr: int
        """u2 at 0xf2, Tr

        Selector of the task state segment.
        """

    class Memory(_KaitaiStruct):
        """Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
        sections of 0x4d bytes occur, too.

        Windows calls it `WHEA_MEMORY_ERROR_SECTION`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section
        """

        validation_bits: int
        """u8 at 0x0, ValidBits

        Fields that are filled in; bits of `memory_fields`.
        """
        error_status: Cper.ErrorStatus
        """error_status at 0x8, ErrorStatus

        Where the error was detected, and which class it has.
        """
        physical_address: int
        """u8 at 0x10, PhysicalAddress

        Physical address of the error.
        """
        physical_address_mask: int
        """u8 at 0x18, PhysicalAddressMask

        Bits of `physical_address` that are valid.
        """
        node: int
        """u2 at 0x20, Node

        Node of a machine of several nodes.
        """
        card: int
        """u2 at 0x22, Card

        Memory board.
        """
        module: int
        """u2 at 0x24, Module

        Memory module, or its rank.
        """
        bank: int
        """u2 at 0x26, Bank

        Bank of the module.
        """
        device: int
        """u2 at 0x28, Device

        Memory chip.
        """
        row: int
        """u2 at 0x2a, Row

        Row of the memory chip, lower 16 bits.
        """
        column: int
        """u2 at 0x2c, Column

        Column of the memory chip.
        """
        bit_position: int
        """u2 at 0x2e, BitPosition

        Bit of the word that is wrong.
        """
        requester_id: int
        """u8 at 0x30, RequesterId

        Identifier of the agent that requested the operation.
        """
        responder_id: int
        """u8 at 0x38, ResponderId

        Identifier of the agent that answered the request.
        """
        target_id: int
        """u8 at 0x40, TargetId

        Identifier of the target of the operation.
        """
        error_type: Cper.MemoryErrorTypes | int
        """u1 of memory_error_types at 0x48, ErrorType

        What is wrong, such as a single bit.
        """
        @property
        def extended_row(self) -> int | None:
            """u1

            Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
            """
        @property
        def rank(self) -> int | None:
            """u2

            Rank of the module.
            """
        @property
        def card_handle(self) -> int | None:
            """u2

            Handle of the SMBIOS structure (type 16) of the memory array.
            """
        @property
        def module_handle(self) -> int | None:
            """u2

            Handle of the SMBIOS structure (type 17) of the memory device.
            """
        @property
        def validation_bits_low(self) -> int:
            """u4

            Lower half of `validation_bits`, which has all bits that are declared.
            """
        @property
        def has_error_status(self) -> bool:
            """calculated, ErrorStatus

            Bit 0 of `validation_bits`: `error_status` is filled in.
            """
        @property
        def has_physical_address(self) -> bool:
            """calculated, PhysicalAddress

            Bit 1 of `validation_bits`: `physical_address` is filled in.
            """
        @property
        def has_physical_address_mask(self) -> bool:
            """calculated, PhysicalAddressMask

            Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            """
        @property
        def has_node(self) -> bool:
            """calculated, Node

            Bit 3 of `validation_bits`: `node` is filled in.
            """
        @property
        def has_card(self) -> bool:
            """calculated, Card

            Bit 4 of `validation_bits`: `card` is filled in.
            """
        @property
        def has_module(self) -> bool:
            """calculated, Module

            Bit 5 of `validation_bits`: `module` is filled in.
            """
        @property
        def has_bank(self) -> bool:
            """calculated, Bank

            Bit 6 of `validation_bits`: `bank` is filled in.
            """
        @property
        def has_device(self) -> bool:
            """calculated, Device

            Bit 7 of `validation_bits`: `device` is filled in.
            """
        @property
        def has_row(self) -> bool:
            """calculated, Row

            Bit 8 of `validation_bits`: `row` is filled in.
            """
        @property
        def has_column(self) -> bool:
            """calculated, Column

            Bit 9 of `validation_bits`: `column` is filled in.
            """
        @property
        def has_bit_position(self) -> bool:
            """calculated, BitPosition

            Bit 10 of `validation_bits`: `bit_position` is filled in.
            """
        @property
        def has_requester_id(self) -> bool:
            """calculated, RequesterId

            Bit 11 of `validation_bits`: `requester_id` is filled in.
            """
        @property
        def has_responder_id(self) -> bool:
            """calculated, ResponderId

            Bit 12 of `validation_bits`: `responder_id` is filled in.
            """
        @property
        def has_target_id(self) -> bool:
            """calculated, TargetId

            Bit 13 of `validation_bits`: `target_id` is filled in.
            """
        @property
        def has_error_type(self) -> bool:
            """calculated, ErrorType

            Bit 14 of `validation_bits`: `error_type` is filled in.
            """
        @property
        def has_rank(self) -> bool:
            """calculated, RankNumber

            Bit 15 of `validation_bits`: `rank` is filled in.
            """
        @property
        def has_card_handle(self) -> bool:
            """calculated, CardHandle

            Bit 16 of `validation_bits`: `card_handle` is filled in.
            """
        @property
        def has_module_handle(self) -> bool:
            """calculated, ModuleHandle

            Bit 17 of `validation_bits`: `module_handle` is filled in.
            """
        @property
        def has_extended_row(self) -> bool:
            """calculated, ExtendedRow

            Bit 18 of `validation_bits`: `extended_row` is filled in.
            """

    class Memory2(_KaitaiStruct):
        """Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).

        After the specification; not seen in a file.

        Windows calls it `EFI_PLATFORM_MEMORY2_ERROR_DATA`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        validation_bits: int
        """u8 at 0x0, ValidFields

        Fields that are filled in; bits of `memory2_fields`.
        """
        error_status: Cper.ErrorStatus
        """error_status at 0x8, ErrorStatus

        Where the error was detected, and which class it has.
        """
        physical_address: int
        """u8 at 0x10, PhysicalAddress

        Physical address of the error.
        """
        physical_address_mask: int
        """u8 at 0x18, PhysicalAddressMask

        Bits of `physical_address` that are valid.
        """
        node: int
        """u2 at 0x20, Node

        Node of a machine of several nodes.
        """
        card: int
        """u2 at 0x22, Card

        Memory board.
        """
        module: int
        """u2 at 0x24, Module

        Memory module.
        """
        bank: int
        """u2 at 0x26, Bank

        Bank of the module.
        """
        device: int
        """u4 at 0x28, Device

        Memory chip.
        """
        row: int
        """u4 at 0x2c, Row

        Row of the memory chip.
        """
        column: int
        """u4 at 0x30, Column

        Column of the memory chip.
        """
        rank: int
        """u4 at 0x34, Rank

        Rank of the module.
        """
        bit_position: int
        """u4 at 0x38, BitPosition

        Bit of the word that is wrong.
        """
        chip: int
        """u1 at 0x3c, ChipId

        Chip of a stacked module.
        """
        error_type: Cper.MemoryErrorTypes | int
        """u1 of memory_error_types at 0x3d, MemErrorType

        What is wrong, such as a single bit.
        """
        status: int
        """u1 at 0x3e, Status

        Bit 0 is set if the error was corrected.
        """
        requester_id: int
        """u8 at 0x40, RequestorId

        Identifier of the agent that requested the operation.
        """
        responder_id: int
        """u8 at 0x48, ResponderId

        Identifier of the agent that answered the request.
        """
        target_id: int
        """u8 at 0x50, TargetId

        Identifier of the target of the operation.
        """
        card_handle: int
        """u4 at 0x58, CardHandle

        Handle of the SMBIOS structure (type 16) of the memory array.
        """
        module_handle: int
        """u4 at 0x5c, ModuleHandle

        Handle of the SMBIOS structure (type 17) of the memory device.
        """
        @property
        def validation_bits_low(self) -> int:
            """u4

            Lower half of `validation_bits`, which has all bits that are declared.
            """
        @property
        def has_error_status(self) -> bool:
            """calculated, ErrorStatus

            Bit 0 of `validation_bits`: `error_status` is filled in.
            """
        @property
        def has_physical_address(self) -> bool:
            """calculated, PhysicalAddress

            Bit 1 of `validation_bits`: `physical_address` is filled in.
            """
        @property
        def has_physical_address_mask(self) -> bool:
            """calculated, PhysicalAddressMask

            Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
            """
        @property
        def has_node(self) -> bool:
            """calculated, Node

            Bit 3 of `validation_bits`: `node` is filled in.
            """
        @property
        def has_card(self) -> bool:
            """calculated, Card

            Bit 4 of `validation_bits`: `card` is filled in.
            """
        @property
        def has_module(self) -> bool:
            """calculated, Module

            Bit 5 of `validation_bits`: `module` is filled in.
            """
        @property
        def has_bank(self) -> bool:
            """calculated, Bank

            Bit 6 of `validation_bits`: `bank` is filled in.
            """
        @property
        def has_device(self) -> bool:
            """calculated, Device

            Bit 7 of `validation_bits`: `device` is filled in.
            """
        @property
        def has_row(self) -> bool:
            """calculated, Row

            Bit 8 of `validation_bits`: `row` is filled in.
            """
        @property
        def has_column(self) -> bool:
            """calculated, Column

            Bit 9 of `validation_bits`: `column` is filled in.
            """
        @property
        def has_rank(self) -> bool:
            """calculated, Rank

            Bit 10 of `validation_bits`: `rank` is filled in.
            """
        @property
        def has_bit_position(self) -> bool:
            """calculated, BitPosition

            Bit 11 of `validation_bits`: `bit_position` is filled in.
            """
        @property
        def has_chip(self) -> bool:
            """calculated, ChipId

            Bit 12 of `validation_bits`: `chip` is filled in.
            """
        @property
        def has_error_type(self) -> bool:
            """calculated, MemErrorType

            Bit 13 of `validation_bits`: `error_type` is filled in.
            """
        @property
        def has_status(self) -> bool:
            """calculated, Status

            Bit 14 of `validation_bits`: `status` is filled in.
            """
        @property
        def has_requester_id(self) -> bool:
            """calculated, RequestorId

            Bit 15 of `validation_bits`: `requester_id` is filled in.
            """
        @property
        def has_responder_id(self) -> bool:
            """calculated, ResponderId

            Bit 16 of `validation_bits`: `responder_id` is filled in.
            """
        @property
        def has_target_id(self) -> bool:
            """calculated, TargetId

            Bit 17 of `validation_bits`: `target_id` is filled in.
            """
        @property
        def has_card_handle(self) -> bool:
            """calculated, CardHandle

            Bit 18 of `validation_bits`: `card_handle` is filled in.
            """
        @property
        def has_module_handle(self) -> bool:
            """calculated, ModuleHandle

            Bit 19 of `validation_bits`: `module_handle` is filled in.
            """

    class ErrorStatus(_KaitaiStruct):
        """Where an error was detected, and its class.

        Windows calls it `WHEA_ERROR_STATUS`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        error_class: Cper.ErrorClasses | int
        """u1 of error_classes at 0x1, ErrorType

        What failed, such as memory or the bus.
        """
        detected_in: int
        """u1 at 0x2, Address

        Circumstances; bits of `error_status_flags`.
        """
        @property
        def flag_address(self) -> bool:
            """calculated, Address

            Bit 0 of `detected_in`: detected on the address or its ECC.
            """
        @property
        def flag_control(self) -> bool:
            """calculated, Control

            Bit 1 of `detected_in`: detected on the control signals.
            """
        @property
        def flag_data(self) -> bool:
            """calculated, Data

            Bit 2 of `detected_in`: detected on the data or its ECC.
            """
        @property
        def flag_responder(self) -> bool:
            """calculated, Responder

            Bit 3 of `detected_in`: detected by the responder.
            """
        @property
        def flag_requester(self) -> bool:
            """calculated, Requester

            Bit 4 of `detected_in`: detected by the requester.
            """
        @property
        def flag_first_error(self) -> bool:
            """calculated, FirstError

            Bit 5 of `detected_in`: the first of several errors.
            """
        @property
        def flag_overflow(self) -> bool:
            """calculated, Overflow

            Bit 6 of `detected_in`: further errors were lost.
            """

    class PciExpress(_KaitaiStruct):
        """Error of a PCI Express device, 0xd0 bytes.

        After the specification and Microsoft's headers; not seen in a file.

        Windows calls it `WHEA_PCIEXPRESS_ERROR_SECTION`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section
        """

        validation_bits: int
        """u8 at 0x0, ValidBits

        Fields that are filled in; bits of `pci_express_fields`.
        """
        port_type: Cper.PortTypes | int
        """u4 of port_types at 0x8, PortType

        Kind of device or port.
        """
        minor_version: int
        """u1 at 0xc, Version.MinorVersion

        Minor version of PCI Express.
        """
        major_version: int
        """u1 at 0xd, Version.MajorVersion

        Major version of PCI Express.
        """
        command: int
        """u2 at 0x10, CommandStatus.Command

        Command register of the configuration space.
        """
        status: int
        """u2 at 0x12, CommandStatus.Status

        Status register of the configuration space.
        """
        vendor_id: int
        """u2 at 0x18, DeviceId.VendorID

        PCI vendor.
        """
        device_id: int
        """u2 at 0x1a, DeviceId.DeviceID

        PCI device.
        """
        class_code: bytes
        """3 bytes at 0x1c, DeviceId.ClassCode

        Class code, from the programming interface to the base class.
        """
        function_number: int
        """u1 at 0x1f, DeviceId.FunctionNumber

        Function of the device, 0 to 7.
        """
        device_number: int
        """u1 at 0x20, DeviceId.DeviceNumber

        Device on its bus.
        """
        segment: int
        """u2 at 0x21, DeviceId.Segment

        Segment of the PCI bus, 0 in most machines.
        """
        primary_bus: int
        """u1 at 0x23, DeviceId.PrimaryBusNumber

        Bus of the device.
        """
        secondary_bus: int
        """u1 at 0x24, DeviceId.SecondaryBusNumber

        Bus behind a bridge.
        """
        slot: int
        """u2 at 0x25, DeviceId.SlotNumber

        Bits 3 to 15 are `slot_number`, the others are reserved.
        """
        serial_number: int
        """u8 at 0x28, DeviceSerialNumber

        Serial number of the device. It identifies the part.
        """
        bridge_secondary_status: int
        """u2 at 0x30, BridgeControlStatus.BridgeSecondaryStatus

        Secondary status register of a bridge.
        """
        bridge_control: int
        """u2 at 0x32, BridgeControlStatus.BridgeControl

        Control register of a bridge.
        """
        capability: Cper.PciExpressCapability
        """pci_express_capability, 60 bytes at 0x34, ExpressCapability

        PCI Express capability of the configuration space.
        """
        aer: Cper.AdvancedErrorReporting
        """advanced_error_reporting, 96 bytes at 0x70, AerInfo

        Advanced error reporting capability of the configuration space.
        """
        @property
        def slot_number(self) -> int:
            """calculated

            Physical slot of the device.
            """
        @property
        def validation_bits_low(self) -> int:
            """u4

            Lower half of `validation_bits`, which has all bits that are declared.
            """
        @property
        def has_port_type(self) -> bool:
            """calculated, PortType

            Bit 0 of `validation_bits`: `port_type` is filled in.
            """
        @property
        def has_version(self) -> bool:
            """calculated, Version

            Bit 1 of `validation_bits`: `version` is filled in.
            """
        @property
        def has_command_status(self) -> bool:
            """calculated, CommandStatus

            Bit 2 of `validation_bits`: `command_status` is filled in.
            """
        @property
        def has_device_id(self) -> bool:
            """calculated, DeviceId

            Bit 3 of `validation_bits`: `device_id` is filled in.
            """
        @property
        def has_serial_number(self) -> bool:
            """calculated, DeviceSerialNumber

            Bit 4 of `validation_bits`: `serial_number` is filled in.
            """
        @property
        def has_bridge_control_status(self) -> bool:
            """calculated, BridgeControlStatus

            Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
            """
        @property
        def has_capability(self) -> bool:
            """calculated, ExpressCapability

            Bit 6 of `validation_bits`: `capability` is filled in.
            """
        @property
        def has_aer(self) -> bool:
            """calculated, AerInfo

            Bit 7 of `validation_bits`: `aer` is filled in.
            """

    class PciExpressCapability(_KaitaiStruct):
        """Beginning of the PCI Express capability of the configuration space.

        Windows calls it `PCI_EXPRESS_CAPABILITY`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability
        """

        capability_id: int
        """u1 at 0x0, Header.CapabilityID

        Kind of capability, 0x10.
        """
        next: int
        """u1 at 0x1, Header.Next

        Offset of the next capability in the configuration space.
        """
        capabilities: int
        """u2 at 0x2, ExpressCapabilities

        Version in bits 0 to 3, kind of device or port in bits 4 to 7.
        """
        device_capabilities: int
        """u4 at 0x4, DeviceCapabilities

        Abilities of the device, such as the size of packets.
        """
        device_control: int
        """u2 at 0x8, DeviceControl

        Settings of the device, such as which errors it reports.
        """
        device_status: int
        """u2 at 0xa, DeviceStatus

        Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
        unsupported request.
        """
        link_capabilities: int
        """u4 at 0xc, LinkCapabilities

        Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
        """
        link_control: int
        """u2 at 0x10, LinkControl

        Settings of the link, such as power saving.
        """
        link_status: int
        """u2 at 0x12, LinkStatus

        Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
        """
        @property
        def link_speed(self) -> int:
            """calculated

            Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
            """
        @property
        def link_width(self) -> int:
            """calculated

            Number of lanes in use.
            """
        @property
        def device_correctable_error(self) -> bool:
            """calculated, CorrectableErrorDetected

            Bit 0 of `device_status`: a correctable error was detected.
            """
        @property
        def device_non_fatal_error(self) -> bool:
            """calculated, NonFatalErrorDetected

            Bit 1 of `device_status`: a non-fatal error was detected.
            """
        @property
        def device_fatal_error(self) -> bool:
            """calculated, FatalErrorDetected

            Bit 2 of `device_status`: a fatal error was detected.
            """
        @property
        def device_unsupported_request(self) -> bool:
            """calculated, UnsupportedRequestDetected

            Bit 3 of `device_status`: an unsupported request was detected.
            """

    class AdvancedErrorReporting(_KaitaiStruct):
        """Advanced error reporting capability of the configuration space.

        Windows calls it `PCI_EXPRESS_AER_CAPABILITY`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability
        """

        header: int
        """u4 at 0x0, Header

        Kind of capability (1) in bits 0 to 15, version, offset of the next one.
        """
        uncorrectable_status: int
        """u4 at 0x4, UncorrectableErrorStatus

        Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
        """
        uncorrectable_mask: int
        """u4 at 0x8, UncorrectableErrorMask

        Uncorrectable errors that are not reported.
        """
        uncorrectable_severity: int
        """u4 at 0xc, UncorrectableErrorSeverity

        Uncorrectable errors that count as fatal.
        """
        correctable_status: int
        """u4 at 0x10, CorrectableErrorStatus

        Correctable errors that occurred; bits of `correctable_errors`.
        """
        correctable_mask: int
        """u4 at 0x14, CorrectableErrorMask

        Correctable errors that are not reported.
        """
        control: int
        """u4 at 0x18, CapabilitiesAndControl

        Bit of the first uncorrectable error in bits 0 to 4.
        """
        header_log: bytes
        """16 bytes at 0x1c, HeaderLog

        Header of the packet in which the first error occurred.
        """
        root_error_command: int
        """u4 at 0x2c, RootErrorCommand

        Errors that a root port reports by an interrupt.
        """
        root_error_status: int
        """u4 at 0x30, RootErrorStatus

        Errors that were reported to a root port.
        """
        correctable_source: int
        """u2 at 0x34, CorrectableSourceId

        Requester id (bus, device, function) of the first correctable error.
        """
        uncorrectable_source: int
        """u2 at 0x36, UncorrectableSourceId

        Requester id (bus, device, function) of the first uncorrectable error.
        """
        @property
        def uncorrectable_data_link_protocol(self) -> bool:
            """calculated, DataLinkProtocolError

            Bit 4 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_surprise_down(self) -> bool:
            """calculated, SurpriseDownError

            Bit 5 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_poisoned_packet(self) -> bool:
            """calculated, PoisonedTLP

            Bit 12 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_flow_control_protocol(self) -> bool:
            """calculated, FlowControlProtocolError

            Bit 13 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_completion_timeout(self) -> bool:
            """calculated, CompletionTimeout

            Bit 14 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_completer_abort(self) -> bool:
            """calculated, CompleterAbort

            Bit 15 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_unexpected_completion(self) -> bool:
            """calculated, UnexpectedCompletion

            Bit 16 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_receiver_overflow(self) -> bool:
            """calculated, ReceiverOverflow

            Bit 17 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_malformed_packet(self) -> bool:
            """calculated, MalformedTLP

            Bit 18 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_ecrc(self) -> bool:
            """calculated, ECRCError

            Bit 19 of `uncorrectable_status`: end-to-end checksum.
            """
        @property
        def uncorrectable_unsupported_request(self) -> bool:
            """calculated, UnsupportedRequestError

            Bit 20 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_access_control_violation(self) -> bool:
            """calculated, AcsViolation

            Bit 21 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_internal(self) -> bool:
            """calculated, UncorrectableInternalError

            Bit 22 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_multicast_blocked(self) -> bool:
            """calculated, MCBlockedTlp

            Bit 23 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_atomic_egress_blocked(self) -> bool:
            """calculated, AtomicOpEgressBlocked

            Bit 24 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_prefix_blocked(self) -> bool:
            """calculated, TlpPrefixBlocked

            Bit 25 of `uncorrectable_status`.
            """
        @property
        def uncorrectable_poisoned_egress_blocked(self) -> bool:
            """calculated, PoisonedTlpEgressBlocked

            Bit 26 of `uncorrectable_status`.
            """
        @property
        def correctable_receiver(self) -> bool:
            """calculated, ReceiverError

            Bit 0 of `correctable_status`.
            """
        @property
        def correctable_bad_packet(self) -> bool:
            """calculated, BadTLP

            Bit 6 of `correctable_status`: packet of the transaction layer.
            """
        @property
        def correctable_bad_link_packet(self) -> bool:
            """calculated, BadDLLP

            Bit 7 of `correctable_status`: packet of the data link layer.
            """
        @property
        def correctable_replay_rollover(self) -> bool:
            """calculated, ReplayNumRollover

            Bit 8 of `correctable_status`.
            """
        @property
        def correctable_replay_timeout(self) -> bool:
            """calculated, ReplayTimerTimeout

            Bit 12 of `correctable_status`.
            """
        @property
        def correctable_advisory_non_fatal(self) -> bool:
            """calculated, AdvisoryNonFatalError

            Bit 13 of `correctable_status`.
            """
        @property
        def correctable_internal(self) -> bool:
            """calculated, CorrectedInternalError

            Bit 14 of `correctable_status`.
            """
        @property
        def correctable_header_log_overflow(self) -> bool:
            """calculated, HeaderLogOverflow

            Bit 15 of `correctable_status`.
            """

    class Firmware(_KaitaiStruct):
        """Reference to an error record of the firmware, or such a record. Revision 1
        of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.

        Windows calls it `WHEA_FIRMWARE_ERROR_RECORD_REFERENCE`.

        References:
            https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html
        """

        record_type: Cper.FirmwareRecordTypes | int
        """u1 of firmware_record_types at 0x0, Type

        Kind of firmware record.
        """
        record_revision: int
        """u1 at 0x1, Revision

        Revision of the section; 2 means that `record_guid` is filled in.
        """
        record_id: int
        """u8 at 0x8, FirmwareRecordId

        Identifier of the record, 0 if `record_guid` has it.
        """
        @property
        def record_guid(self) -> bytes | None:
            """16 bytes

            GUID of the kind of record that follows.
            """

    class MachineCheck(_KaitaiStruct):
        """Registers of a bank of an x86 or x64 processor that reported a machine check,
        as Windows stores them. The fields are packed: 64-bit fields are not aligned.
        Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
        has 0x4a8.

        Windows calls it `WHEA_XPF_MCA_SECTION`.

        References:
            https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section
        """

        version: int
        """u4 at 0x0, VersionNumber

        Version of the section, 2 to 4.
        """
        vendor: Cper.ProcessorVendors | int
        """u4 of processor_vendors at 0x4, CpuVendor

        Vendor of the processor.
        """
        timestamp: int
        """u8 at 0x8, Timestamp

        Time of the machine check, in units of 100 ns since 1601, UTC.
        """
        processor_number: int
        """u4 at 0x10, ProcessorNumber

        Number of the processor in Windows.
        """
        global_status: int
        """u8 at 0x14, GlobalStatus

        Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
        instruction pointer is that of the error, bit 2 a machine check is in
        progress.
        """
        instruction_pointer: int
        """u8 at 0x1c, InstructionPointer

        Address of the instruction at which the machine check was reported.
        """
        bank: int
        """u4 at 0x24, BankNumber

        Number of the bank.
        """
        status: int
        """u8 at 0x28, Status

        Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
        its upper and its lower half.
        """
        address: int
        """u8 at 0x30, Address

        Register MCi_ADDR, valid if bit 58 of `status` is set.
        """
        misc: int
        """u8 at 0x38, Misc

        Register MCi_MISC, valid if bit 59 of `status` is set.
        """
        extended_register_count: int
        """u4 at 0x40, ExtendedRegisterCount

        Number of `extended_registers` that are filled in.
        """
        apic_id: int
        """u4 at 0x44, ApicId

        Local APIC id of the processor; 0 in records of older systems.
        """
        extended_registers: list[int]
        """u8[24] at 0x48, ExtendedRegisters

        Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
        3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
        """
        @property
        def global_capability(self) -> int | None:
            """u8

            Register MCG_CAP.
            """
        @property
        def recovery_failure(self) -> int | None:
            """u4

            Why Windows could not recover from the error; bits of `recovery_failures`.
            """
        @property
        def recovery_action(self) -> int | None:
            """u4

            Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
            """
        @property
        def is_action_required(self) -> int | None:
            """u1

            1 if software has to act.
            """
        @property
        def has_recovered(self) -> int | None:
            """u1

            1 if Windows recovered from the error.
            """
        @property
        def global_status_low(self) -> int:
            """u4

            Lower half of `global_status`, which has all bits that are declared.
            """
        @property
        def global_restart_ip_valid(self) -> bool:
            """calculated, RestartIpValid

            Bit 0 of `global_status`: the instruction can be restarted.
            """
        @property
        def global_error_ip_valid(self) -> bool:
            """calculated, ErrorIpValid

            Bit 1 of `global_status`: the instruction pointer is that of the error.
            """
        @property
        def global_in_progress(self) -> bool:
            """calculated, MachineCheckInProgress

            Bit 2 of `global_status`: a machine check is in progress.
            """
        @property
        def status_top(self) -> int:
            """u1

            Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
            """
        @property
        def status_context_corrupt(self) -> bool:
            """calculated, ContextCorrupt

            Bit 57 of `status`: the state of the processor is corrupt.
            """
        @property
        def status_address_valid(self) -> bool:
            """calculated, AddressValid

            Bit 58 of `status`: `address` is filled in.
            """
        @property
        def status_misc_valid(self) -> bool:
            """calculated, MiscValid

            Bit 59 of `status`: `misc` is filled in.
            """
        @property
        def status_error_enabled(self) -> bool:
            """calculated, ErrorEnabled

            Bit 60 of `status`: reports of this error were enabled.
            """
        @property
        def status_uncorrected(self) -> bool:
            """calculated, UncorrectedError

            Bit 61 of `status`: the error was not corrected.
            """
        @property
        def status_overflow(self) -> bool:
            """calculated, StatusOverFlow

            Bit 62 of `status`: another error occurred before this one was read.
            """
        @property
        def status_valid(self) -> bool:
            """calculated, Valid

            Bit 63 of `status`: the register has an error.
            """
        @property
        def failure_not_supported(self) -> bool | None:
            """calculated, NotSupported

            Bit 0 of `recovery_failure`.
            """
        @property
        def failure_overflow(self) -> bool | None:
            """calculated, Overflow

            Bit 1 of `recovery_failure`.
            """
        @property
        def failure_context_corrupt(self) -> bool | None:
            """calculated, ContextCorrupt

            Bit 2 of `recovery_failure`.
            """
        @property
        def failure_instruction_pointer_not_valid(self) -> bool | None:
            """calculated, RestartIpErrorIpNotValid

            Bit 3 of `recovery_failure`.
            """
        @property
        def failure_no_recovery_context(self) -> bool | None:
            """calculated, NoRecoveryContext

            Bit 4 of `recovery_failure`.
            """
        @property
        def failure_misc_or_address_not_valid(self) -> bool | None:
            """calculated, MiscOrAddrNotValid

            Bit 5 of `recovery_failure`.
            """
        @property
        def failure_invalid_address_mode(self) -> bool | None:
            """calculated, InvalidAddressMode

            Bit 6 of `recovery_failure`.
            """
        @property
        def failure_high_irql(self) -> bool | None:
            """calculated, HighIrql

            Bit 7 of `recovery_failure`.
            """
        @property
        def failure_interrupts_disabled(self) -> bool | None:
            """calculated, InterruptsDisabled

            Bit 8 of `recovery_failure`.
            """
        @property
        def failure_swap_busy(self) -> bool | None:
            """calculated, SwapBusy

            Bit 9 of `recovery_failure`.
            """
        @property
        def failure_stack_overflow(self) -> bool | None:
            """calculated, StackOverflow

            Bit 10 of `recovery_failure`.
            """
        @property
        def action_recovery_attempted(self) -> bool | None:
            """calculated, RecoveryAttempted

            Bit 0 of `recovery_action`: Windows tried to recover.
            """
        @property
        def action_hypervisor_handled(self) -> bool | None:
            """calculated, HvHandled

            Bit 1 of `recovery_action`: the hypervisor tried to recover.
            """

    signature: bytes
    """the bytes CPER at 0x0, Signature"""
    minor_revision: int
    """u1 at 0x4, Revision.MinorRevision

    Minor revision of the header; Windows writes 16.
    """
    major_revision: int
    """u1 at 0x5, Revision.MajorRevision

    Major revision of the header; Windows writes 2.
    """
    signature_end: bytes
    """the bytes [255, 255, 255, 255] at 0x6, SignatureEnd"""
    section_count: int
    """u2 at 0xa, SectionCount

    Number of section descriptors, which follow the header.
    """
    severity: Cper.Severities | int
    """u4 of severities at 0xc, Severity

    Severity of the most severe error of the record.
    """
    validation_bits: int
    """u4 at 0x10, ValidBits

    Fields of the header that are filled in; bits of `header_fields`.
    """
    len_record: int
    """u4 at 0x14, Length

    Size of the record in bytes, with the header, all descriptors and all
    sections.
    """
    timestamp: Cper.Timestamp
    """timestamp at 0x18, Timestamp

    Time at which the error was collected.
    """
    platform_id: bytes
    """16 bytes at 0x20, PlatformId

    GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
    the machine.
    """
    partition_id: bytes
    """16 bytes at 0x30, PartitionId

    GUID of the software partition in which the error occurred.
    """
    creator_id: bytes
    """16 bytes at 0x40, CreatorId

    GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
    Windows.
    """
    notification_type: bytes
    """16 bytes at 0x50, NotifyType

    GUID of the way in which the error was reported: machine check, corrected
    machine check, PCI Express, boot and others.
    """
    record_id: int
    """u8 at 0x60, RecordId

    Number that, with `creator_id`, is unique among the records of the system.
    """
    flags: int
    """u4 at 0x68, Flags

    Circumstances of the error; bits of `record_flags`.
    """
    persistence_information: int
    """u8 at 0x6c, PersistenceInfo

    For the creator of a record that is kept in persistent memory; Windows
    writes the signature `RE`, a length and an identifier.
    """
    @property
    def section_descriptors(self) -> list[Cper.SectionDescriptor]:
        """section_descriptor[]

        All descriptors, which follow the header.
        """
    @property
    def has_platform_id(self) -> bool:
        """calculated, PlatformId

        Bit 0 of `validation_bits`: `platform_id` is filled in.
        """
    @property
    def has_timestamp(self) -> bool:
        """calculated, Timestamp

        Bit 1 of `validation_bits`: `timestamp` is filled in.
        """
    @property
    def has_partition_id(self) -> bool:
        """calculated, PartitionId

        Bit 2 of `validation_bits`: `partition_id` is filled in.
        """
    @property
    def flag_recovered(self) -> bool:
        """calculated, WHEA_ERROR_RECORD_FLAGS_RECOVERED

        Bit 0 of `flags`: software recovered from the error.
        """
    @property
    def flag_previous_error(self) -> bool:
        """calculated, WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR

        Bit 1 of `flags`: the error occurred before the machine was started.
        """
    @property
    def flag_simulated(self) -> bool:
        """calculated, WHEA_ERROR_RECORD_FLAGS_SIMULATED

        Bit 2 of `flags`: the error was injected for a test.
        """
    @property
    def flag_device_driver(self) -> bool:
        """calculated, WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER

        Bit 3 of `flags`: a device driver reported the error.
        """
