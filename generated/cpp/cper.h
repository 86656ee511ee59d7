#ifndef CPER_H_
#define CPER_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

class cper_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
 * A record of a hardware error, as UEFI defines it (appendix N of the
 * specification) for firmware and operating systems. Windows calls it a WHEA
 * error record: parameter 2 of bug check 0x124 is the address of one, and events
 * of WHEA-Logger contain one.
 * 
 * A record begins with a header of 0x80 bytes and the descriptors of its
 * sections, `section_descriptor`. A descriptor has the offset, the size and the
 * type of a section, which is in the same record. Sections whose type is not
 * described here remain bytes.
 * 
 * A section may be longer than its type, and a count or an offset may be wrong:
 * each is to be checked against the record before use. Most fields have a
 * meaning only if their bit in `validation_bits` is set, which is what the
 * instances that begin with `has_` say. The enumerations that end in `_fields`
 * have the bits, and their members the names of the fields.
 * 
 * Compared with ten error records that Windows wrote for its event log
 * (processor, memory and firmware sections, and Microsoft's machine check). No
 * PCI Express section, no memory section 2 and no record in a crash dump has
 * been seen: these follow the specification and Microsoft's headers alone.
 * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
 * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record Source
 */

class cper_t : public kaitai::kstruct {

public:
    class advanced_error_reporting_t;
    class error_status_t;
    class firmware_t;
    class machine_check_t;
    class memory_t;
    class memory2_t;
    class pci_express_t;
    class pci_express_capability_t;
    class processor_context_t;
    class processor_error_info_t;
    class processor_generic_t;
    class processor_x86_t;
    class section_descriptor_t;
    class timestamp_t;
    class x64_registers_t;

    enum check_types_t : uint32_t {
        CHECK_TYPES_TLB = 24095,
        CHECK_TYPES_BUS = 50609,
        CHECK_TYPES_MICROARCHITECTURE = 56372,
        CHECK_TYPES_CACHE = 58351
    };
    static bool _is_defined_check_types_t(check_types_t v);

private:
    static const std::set<check_types_t> _values_check_types_t;
    static std::set<check_types_t> _build_values_check_types_t();

public:

    enum context_types_t : uint32_t {
        CONTEXT_TYPES_UNCLASSIFIED = 0,
        CONTEXT_TYPES_MSR = 1,
        CONTEXT_TYPES_X86 = 2,
        CONTEXT_TYPES_X64 = 3,
        CONTEXT_TYPES_FXSAVE = 4,
        CONTEXT_TYPES_X86_DEBUG = 5,
        CONTEXT_TYPES_X64_DEBUG = 6,
        CONTEXT_TYPES_MEMORY_MAPPED = 7
    };
    static bool _is_defined_context_types_t(context_types_t v);

private:
    static const std::set<context_types_t> _values_context_types_t;
    static std::set<context_types_t> _build_values_context_types_t();

public:

    enum correctable_errors_t : uint32_t {
        CORRECTABLE_ERRORS_RECEIVER = 1,
        CORRECTABLE_ERRORS_BAD_PACKET = 64,
        CORRECTABLE_ERRORS_BAD_LINK_PACKET = 128,
        CORRECTABLE_ERRORS_REPLAY_ROLLOVER = 256,
        CORRECTABLE_ERRORS_REPLAY_TIMEOUT = 4096,
        CORRECTABLE_ERRORS_ADVISORY_NON_FATAL = 8192,
        CORRECTABLE_ERRORS_INTERNAL = 16384,
        CORRECTABLE_ERRORS_HEADER_LOG_OVERFLOW = 32768
    };
    static bool _is_defined_correctable_errors_t(correctable_errors_t v);

private:
    static const std::set<correctable_errors_t> _values_correctable_errors_t;
    static std::set<correctable_errors_t> _build_values_correctable_errors_t();

public:

    enum descriptor_fields_t : uint32_t {
        DESCRIPTOR_FIELDS_FRU_ID = 1,
        DESCRIPTOR_FIELDS_FRU_TEXT = 2
    };
    static bool _is_defined_descriptor_fields_t(descriptor_fields_t v);

private:
    static const std::set<descriptor_fields_t> _values_descriptor_fields_t;
    static std::set<descriptor_fields_t> _build_values_descriptor_fields_t();

public:

    enum error_classes_t : uint32_t {
        ERROR_CLASSES_INTERNAL = 1,
        ERROR_CLASSES_MEMORY = 4,
        ERROR_CLASSES_TLB = 5,
        ERROR_CLASSES_CACHE = 6,
        ERROR_CLASSES_FUNCTION = 7,
        ERROR_CLASSES_SELF_TEST = 8,
        ERROR_CLASSES_FLOW = 9,
        ERROR_CLASSES_BUS = 16,
        ERROR_CLASSES_MAP = 17,
        ERROR_CLASSES_IMPROPER = 18,
        ERROR_CLASSES_UNIMPLEMENTED = 19,
        ERROR_CLASSES_LOSS_OF_LOCKSTEP = 20,
        ERROR_CLASSES_RESPONSE = 21,
        ERROR_CLASSES_PARITY = 22,
        ERROR_CLASSES_PROTOCOL = 23,
        ERROR_CLASSES_ERROR = 24,
        ERROR_CLASSES_TIMEOUT = 25,
        ERROR_CLASSES_POISONED = 26
    };
    static bool _is_defined_error_classes_t(error_classes_t v);

private:
    static const std::set<error_classes_t> _values_error_classes_t;
    static std::set<error_classes_t> _build_values_error_classes_t();

public:

    enum error_info_fields_t : uint32_t {
        ERROR_INFO_FIELDS_CHECK_INFO = 1,
        ERROR_INFO_FIELDS_TARGET_ID = 2,
        ERROR_INFO_FIELDS_REQUESTER_ID = 4,
        ERROR_INFO_FIELDS_RESPONDER_ID = 8,
        ERROR_INFO_FIELDS_INSTRUCTION_POINTER = 16
    };
    static bool _is_defined_error_info_fields_t(error_info_fields_t v);

private:
    static const std::set<error_info_fields_t> _values_error_info_fields_t;
    static std::set<error_info_fields_t> _build_values_error_info_fields_t();

public:

    enum error_status_flags_t : uint32_t {
        ERROR_STATUS_FLAGS_ADDRESS = 1,
        ERROR_STATUS_FLAGS_CONTROL = 2,
        ERROR_STATUS_FLAGS_DATA = 4,
        ERROR_STATUS_FLAGS_RESPONDER = 8,
        ERROR_STATUS_FLAGS_REQUESTER = 16,
        ERROR_STATUS_FLAGS_FIRST_ERROR = 32,
        ERROR_STATUS_FLAGS_OVERFLOW = 64
    };
    static bool _is_defined_error_status_flags_t(error_status_flags_t v);

private:
    static const std::set<error_status_flags_t> _values_error_status_flags_t;
    static std::set<error_status_flags_t> _build_values_error_status_flags_t();

public:

    enum firmware_record_types_t : uint32_t {
        FIRMWARE_RECORD_TYPES_ITANIUM_SAL = 0,
        FIRMWARE_RECORD_TYPES_SOC_TYPE1 = 1,
        FIRMWARE_RECORD_TYPES_SOC_TYPE2 = 2
    };
    static bool _is_defined_firmware_record_types_t(firmware_record_types_t v);

private:
    static const std::set<firmware_record_types_t> _values_firmware_record_types_t;
    static std::set<firmware_record_types_t> _build_values_firmware_record_types_t();

public:

    enum header_fields_t : uint32_t {
        HEADER_FIELDS_PLATFORM_ID = 1,
        HEADER_FIELDS_TIMESTAMP = 2,
        HEADER_FIELDS_PARTITION_ID = 4
    };
    static bool _is_defined_header_fields_t(header_fields_t v);

private:
    static const std::set<header_fields_t> _values_header_fields_t;
    static std::set<header_fields_t> _build_values_header_fields_t();

public:

    enum instruction_sets_t : uint32_t {
        INSTRUCTION_SETS_X86 = 0,
        INSTRUCTION_SETS_ITANIUM = 1,
        INSTRUCTION_SETS_X64 = 2,
        INSTRUCTION_SETS_ARM32 = 3,
        INSTRUCTION_SETS_ARM64 = 4
    };
    static bool _is_defined_instruction_sets_t(instruction_sets_t v);

private:
    static const std::set<instruction_sets_t> _values_instruction_sets_t;
    static std::set<instruction_sets_t> _build_values_instruction_sets_t();

public:

    enum memory2_fields_t : uint32_t {
        MEMORY2_FIELDS_ERROR_STATUS = 1,
        MEMORY2_FIELDS_PHYSICAL_ADDRESS = 2,
        MEMORY2_FIELDS_PHYSICAL_ADDRESS_MASK = 4,
        MEMORY2_FIELDS_NODE = 8,
        MEMORY2_FIELDS_CARD = 16,
        MEMORY2_FIELDS_MODULE = 32,
        MEMORY2_FIELDS_BANK = 64,
        MEMORY2_FIELDS_DEVICE = 128,
        MEMORY2_FIELDS_ROW = 256,
        MEMORY2_FIELDS_COLUMN = 512,
        MEMORY2_FIELDS_RANK = 1024,
        MEMORY2_FIELDS_BIT_POSITION = 2048,
        MEMORY2_FIELDS_CHIP = 4096,
        MEMORY2_FIELDS_ERROR_TYPE = 8192,
        MEMORY2_FIELDS_STATUS = 16384,
        MEMORY2_FIELDS_REQUESTER_ID = 32768,
        MEMORY2_FIELDS_RESPONDER_ID = 65536,
        MEMORY2_FIELDS_TARGET_ID = 131072,
        MEMORY2_FIELDS_CARD_HANDLE = 262144,
        MEMORY2_FIELDS_MODULE_HANDLE = 524288
    };
    static bool _is_defined_memory2_fields_t(memory2_fields_t v);

private:
    static const std::set<memory2_fields_t> _values_memory2_fields_t;
    static std::set<memory2_fields_t> _build_values_memory2_fields_t();

public:

    enum memory_error_types_t : uint32_t {
        MEMORY_ERROR_TYPES_UNCLASSIFIED = 0,
        MEMORY_ERROR_TYPES_NO_ERROR = 1,
        MEMORY_ERROR_TYPES_SINGLE_BIT_ECC = 2,
        MEMORY_ERROR_TYPES_MULTI_BIT_ECC = 3,
        MEMORY_ERROR_TYPES_SINGLE_SYMBOL_CHIPKILL = 4,
        MEMORY_ERROR_TYPES_MULTI_SYMBOL_CHIPKILL = 5,
        MEMORY_ERROR_TYPES_MASTER_ABORT = 6,
        MEMORY_ERROR_TYPES_TARGET_ABORT = 7,
        MEMORY_ERROR_TYPES_PARITY_ERROR = 8,
        MEMORY_ERROR_TYPES_WATCHDOG_TIMEOUT = 9,
        MEMORY_ERROR_TYPES_INVALID_ADDRESS = 10,
        MEMORY_ERROR_TYPES_MIRROR_BROKEN = 11,
        MEMORY_ERROR_TYPES_MEMORY_SPARING = 12,
        MEMORY_ERROR_TYPES_SCRUB_CORRECTED = 13,
        MEMORY_ERROR_TYPES_SCRUB_UNCORRECTED = 14,
        MEMORY_ERROR_TYPES_MEMORY_MAP_OUT = 15
    };
    static bool _is_defined_memory_error_types_t(memory_error_types_t v);

private:
    static const std::set<memory_error_types_t> _values_memory_error_types_t;
    static std::set<memory_error_types_t> _build_values_memory_error_types_t();

public:

    enum memory_fields_t : uint32_t {
        MEMORY_FIELDS_ERROR_STATUS = 1,
        MEMORY_FIELDS_PHYSICAL_ADDRESS = 2,
        MEMORY_FIELDS_PHYSICAL_ADDRESS_MASK = 4,
        MEMORY_FIELDS_NODE = 8,
        MEMORY_FIELDS_CARD = 16,
        MEMORY_FIELDS_MODULE = 32,
        MEMORY_FIELDS_BANK = 64,
        MEMORY_FIELDS_DEVICE = 128,
        MEMORY_FIELDS_ROW = 256,
        MEMORY_FIELDS_COLUMN = 512,
        MEMORY_FIELDS_BIT_POSITION = 1024,
        MEMORY_FIELDS_REQUESTER_ID = 2048,
        MEMORY_FIELDS_RESPONDER_ID = 4096,
        MEMORY_FIELDS_TARGET_ID = 8192,
        MEMORY_FIELDS_ERROR_TYPE = 16384,
        MEMORY_FIELDS_RANK = 32768,
        MEMORY_FIELDS_CARD_HANDLE = 65536,
        MEMORY_FIELDS_MODULE_HANDLE = 131072,
        MEMORY_FIELDS_EXTENDED_ROW = 262144
    };
    static bool _is_defined_memory_fields_t(memory_fields_t v);

private:
    static const std::set<memory_fields_t> _values_memory_fields_t;
    static std::set<memory_fields_t> _build_values_memory_fields_t();

public:

    enum operations_t : uint32_t {
        OPERATIONS_GENERIC = 0,
        OPERATIONS_DATA_READ = 1,
        OPERATIONS_DATA_WRITE = 2,
        OPERATIONS_INSTRUCTION_EXECUTION = 3
    };
    static bool _is_defined_operations_t(operations_t v);

private:
    static const std::set<operations_t> _values_operations_t;
    static std::set<operations_t> _build_values_operations_t();

public:

    enum pci_express_fields_t : uint32_t {
        PCI_EXPRESS_FIELDS_PORT_TYPE = 1,
        PCI_EXPRESS_FIELDS_VERSION = 2,
        PCI_EXPRESS_FIELDS_COMMAND_STATUS = 4,
        PCI_EXPRESS_FIELDS_DEVICE_ID = 8,
        PCI_EXPRESS_FIELDS_SERIAL_NUMBER = 16,
        PCI_EXPRESS_FIELDS_BRIDGE_CONTROL_STATUS = 32,
        PCI_EXPRESS_FIELDS_CAPABILITY = 64,
        PCI_EXPRESS_FIELDS_AER = 128
    };
    static bool _is_defined_pci_express_fields_t(pci_express_fields_t v);

private:
    static const std::set<pci_express_fields_t> _values_pci_express_fields_t;
    static std::set<pci_express_fields_t> _build_values_pci_express_fields_t();

public:

    enum port_types_t : uint32_t {
        PORT_TYPES_ENDPOINT = 0,
        PORT_TYPES_LEGACY_ENDPOINT = 1,
        PORT_TYPES_ROOT_PORT = 4,
        PORT_TYPES_UPSTREAM_SWITCH_PORT = 5,
        PORT_TYPES_DOWNSTREAM_SWITCH_PORT = 6,
        PORT_TYPES_BRIDGE_TO_PCI = 7,
        PORT_TYPES_BRIDGE_FROM_PCI = 8,
        PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 9,
        PORT_TYPES_ROOT_COMPLEX_EVENT_COLLECTOR = 10
    };
    static bool _is_defined_port_types_t(port_types_t v);

private:
    static const std::set<port_types_t> _values_port_types_t;
    static std::set<port_types_t> _build_values_port_types_t();

public:

    enum processor_error_types_t : uint32_t {
        PROCESSOR_ERROR_TYPES_CACHE = 1,
        PROCESSOR_ERROR_TYPES_TLB = 2,
        PROCESSOR_ERROR_TYPES_BUS = 4,
        PROCESSOR_ERROR_TYPES_MICROARCHITECTURE = 8
    };
    static bool _is_defined_processor_error_types_t(processor_error_types_t v);

private:
    static const std::set<processor_error_types_t> _values_processor_error_types_t;
    static std::set<processor_error_types_t> _build_values_processor_error_types_t();

public:

    enum processor_flags_t : uint32_t {
        PROCESSOR_FLAGS_RESTARTABLE = 1,
        PROCESSOR_FLAGS_PRECISE_INSTRUCTION_POINTER = 2,
        PROCESSOR_FLAGS_OVERFLOW = 4,
        PROCESSOR_FLAGS_CORRECTED = 8
    };
    static bool _is_defined_processor_flags_t(processor_flags_t v);

private:
    static const std::set<processor_flags_t> _values_processor_flags_t;
    static std::set<processor_flags_t> _build_values_processor_flags_t();

public:

    enum processor_generic_fields_t : uint32_t {
        PROCESSOR_GENERIC_FIELDS_PROCESSOR_TYPE = 1,
        PROCESSOR_GENERIC_FIELDS_INSTRUCTION_SET = 2,
        PROCESSOR_GENERIC_FIELDS_ERROR_TYPE = 4,
        PROCESSOR_GENERIC_FIELDS_OPERATION = 8,
        PROCESSOR_GENERIC_FIELDS_FLAGS = 16,
        PROCESSOR_GENERIC_FIELDS_LEVEL = 32,
        PROCESSOR_GENERIC_FIELDS_PROCESSOR_VERSION = 64,
        PROCESSOR_GENERIC_FIELDS_PROCESSOR_NAME = 128,
        PROCESSOR_GENERIC_FIELDS_PROCESSOR_ID = 256,
        PROCESSOR_GENERIC_FIELDS_TARGET_ADDRESS = 512,
        PROCESSOR_GENERIC_FIELDS_REQUESTER_ID = 1024,
        PROCESSOR_GENERIC_FIELDS_RESPONDER_ID = 2048,
        PROCESSOR_GENERIC_FIELDS_INSTRUCTION_POINTER = 4096
    };
    static bool _is_defined_processor_generic_fields_t(processor_generic_fields_t v);

private:
    static const std::set<processor_generic_fields_t> _values_processor_generic_fields_t;
    static std::set<processor_generic_fields_t> _build_values_processor_generic_fields_t();

public:

    enum processor_types_t : uint32_t {
        PROCESSOR_TYPES_X86 = 0,
        PROCESSOR_TYPES_ITANIUM = 1,
        PROCESSOR_TYPES_ARM = 2
    };
    static bool _is_defined_processor_types_t(processor_types_t v);

private:
    static const std::set<processor_types_t> _values_processor_types_t;
    static std::set<processor_types_t> _build_values_processor_types_t();

public:

    enum processor_vendors_t : uint32_t {
        PROCESSOR_VENDORS_OTHER = 0,
        PROCESSOR_VENDORS_INTEL = 1,
        PROCESSOR_VENDORS_AMD = 2
    };
    static bool _is_defined_processor_vendors_t(processor_vendors_t v);

private:
    static const std::set<processor_vendors_t> _values_processor_vendors_t;
    static std::set<processor_vendors_t> _build_values_processor_vendors_t();

public:

    enum processor_x86_fields_t : uint32_t {
        PROCESSOR_X86_FIELDS_LOCAL_APIC_ID = 1,
        PROCESSOR_X86_FIELDS_CPUID_VALUES = 2
    };
    static bool _is_defined_processor_x86_fields_t(processor_x86_fields_t v);

private:
    static const std::set<processor_x86_fields_t> _values_processor_x86_fields_t;
    static std::set<processor_x86_fields_t> _build_values_processor_x86_fields_t();

public:

    enum record_flags_t : uint32_t {
        RECORD_FLAGS_RECOVERED = 1,
        RECORD_FLAGS_PREVIOUS_ERROR = 2,
        RECORD_FLAGS_SIMULATED = 4,
        RECORD_FLAGS_DEVICE_DRIVER = 8
    };
    static bool _is_defined_record_flags_t(record_flags_t v);

private:
    static const std::set<record_flags_t> _values_record_flags_t;
    static std::set<record_flags_t> _build_values_record_flags_t();

public:

    enum recovery_failures_t : uint32_t {
        RECOVERY_FAILURES_NOT_SUPPORTED = 1,
        RECOVERY_FAILURES_OVERFLOW = 2,
        RECOVERY_FAILURES_CONTEXT_CORRUPT = 4,
        RECOVERY_FAILURES_INSTRUCTION_POINTER_NOT_VALID = 8,
        RECOVERY_FAILURES_NO_RECOVERY_CONTEXT = 16,
        RECOVERY_FAILURES_MISC_OR_ADDRESS_NOT_VALID = 32,
        RECOVERY_FAILURES_INVALID_ADDRESS_MODE = 64,
        RECOVERY_FAILURES_HIGH_IRQL = 128,
        RECOVERY_FAILURES_INTERRUPTS_DISABLED = 256,
        RECOVERY_FAILURES_SWAP_BUSY = 512,
        RECOVERY_FAILURES_STACK_OVERFLOW = 1024
    };
    static bool _is_defined_recovery_failures_t(recovery_failures_t v);

private:
    static const std::set<recovery_failures_t> _values_recovery_failures_t;
    static std::set<recovery_failures_t> _build_values_recovery_failures_t();

public:

    enum section_flags_t : uint32_t {
        SECTION_FLAGS_PRIMARY = 1,
        SECTION_FLAGS_CONTAINMENT_WARNING = 2,
        SECTION_FLAGS_RESET = 4,
        SECTION_FLAGS_THRESHOLD_EXCEEDED = 8,
        SECTION_FLAGS_RESOURCE_NOT_ACCESSIBLE = 16,
        SECTION_FLAGS_LATENT_ERROR = 32,
        SECTION_FLAGS_PROPAGATED = 64
    };
    static bool _is_defined_section_flags_t(section_flags_t v);

private:
    static const std::set<section_flags_t> _values_section_flags_t;
    static std::set<section_flags_t> _build_values_section_flags_t();

public:

    enum section_types_t : uint32_t {
        SECTION_TYPES_FIRMWARE = 2541,
        SECTION_TYPES_MACHINE_CHECK = 17145,
        SECTION_TYPES_PROCESSOR_GENERIC = 18356,
        SECTION_TYPES_MEMORY2 = 18662,
        SECTION_TYPES_MEMORY = 28516,
        SECTION_TYPES_PROCESSOR_X86 = 41284,
        SECTION_TYPES_PCI_EXPRESS = 48065
    };
    static bool _is_defined_section_types_t(section_types_t v);

private:
    static const std::set<section_types_t> _values_section_types_t;
    static std::set<section_types_t> _build_values_section_types_t();

public:

    enum severities_t : uint32_t {
        SEVERITIES_RECOVERABLE = 0,
        SEVERITIES_FATAL = 1,
        SEVERITIES_CORRECTED = 2,
        SEVERITIES_INFORMATIONAL = 3
    };
    static bool _is_defined_severities_t(severities_t v);

private:
    static const std::set<severities_t> _values_severities_t;
    static std::set<severities_t> _build_values_severities_t();

public:

    enum uncorrectable_errors_t : uint32_t {
        UNCORRECTABLE_ERRORS_DATA_LINK_PROTOCOL = 16,
        UNCORRECTABLE_ERRORS_SURPRISE_DOWN = 32,
        UNCORRECTABLE_ERRORS_POISONED_PACKET = 4096,
        UNCORRECTABLE_ERRORS_FLOW_CONTROL_PROTOCOL = 8192,
        UNCORRECTABLE_ERRORS_COMPLETION_TIMEOUT = 16384,
        UNCORRECTABLE_ERRORS_COMPLETER_ABORT = 32768,
        UNCORRECTABLE_ERRORS_UNEXPECTED_COMPLETION = 65536,
        UNCORRECTABLE_ERRORS_RECEIVER_OVERFLOW = 131072,
        UNCORRECTABLE_ERRORS_MALFORMED_PACKET = 262144,
        UNCORRECTABLE_ERRORS_ECRC = 524288,
        UNCORRECTABLE_ERRORS_UNSUPPORTED_REQUEST = 1048576,
        UNCORRECTABLE_ERRORS_ACCESS_CONTROL_VIOLATION = 2097152,
        UNCORRECTABLE_ERRORS_INTERNAL = 4194304,
        UNCORRECTABLE_ERRORS_MULTICAST_BLOCKED = 8388608,
        UNCORRECTABLE_ERRORS_ATOMIC_EGRESS_BLOCKED = 16777216,
        UNCORRECTABLE_ERRORS_PREFIX_BLOCKED = 33554432,
        UNCORRECTABLE_ERRORS_POISONED_EGRESS_BLOCKED = 67108864
    };
    static bool _is_defined_uncorrectable_errors_t(uncorrectable_errors_t v);

private:
    static const std::set<uncorrectable_errors_t> _values_uncorrectable_errors_t;
    static std::set<uncorrectable_errors_t> _build_values_uncorrectable_errors_t();

public:

    cper_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, cper_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~cper_t();

    /**
     * Advanced error reporting capability of the configuration space.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_aer_capability Source
     */

    class advanced_error_reporting_t : public kaitai::kstruct {

    public:

        advanced_error_reporting_t(kaitai::kstream* p__io, cper_t::pci_express_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~advanced_error_reporting_t();

    private:
        bool f_correctable_advisory_non_fatal;
        bool m_correctable_advisory_non_fatal;

    public:

        /**
         * Bit 13 of `correctable_status`.
         */
        bool correctable_advisory_non_fatal();

    private:
        bool f_correctable_bad_link_packet;
        bool m_correctable_bad_link_packet;

    public:

        /**
         * Bit 7 of `correctable_status`: packet of the data link layer.
         */
        bool correctable_bad_link_packet();

    private:
        bool f_correctable_bad_packet;
        bool m_correctable_bad_packet;

    public:

        /**
         * Bit 6 of `correctable_status`: packet of the transaction layer.
         */
        bool correctable_bad_packet();

    private:
        bool f_correctable_header_log_overflow;
        bool m_correctable_header_log_overflow;

    public:

        /**
         * Bit 15 of `correctable_status`.
         */
        bool correctable_header_log_overflow();

    private:
        bool f_correctable_internal;
        bool m_correctable_internal;

    public:

        /**
         * Bit 14 of `correctable_status`.
         */
        bool correctable_internal();

    private:
        bool f_correctable_receiver;
        bool m_correctable_receiver;

    public:

        /**
         * Bit 0 of `correctable_status`.
         */
        bool correctable_receiver();

    private:
        bool f_correctable_replay_rollover;
        bool m_correctable_replay_rollover;

    public:

        /**
         * Bit 8 of `correctable_status`.
         */
        bool correctable_replay_rollover();

    private:
        bool f_correctable_replay_timeout;
        bool m_correctable_replay_timeout;

    public:

        /**
         * Bit 12 of `correctable_status`.
         */
        bool correctable_replay_timeout();

    private:
        bool f_uncorrectable_access_control_violation;
        bool m_uncorrectable_access_control_violation;

    public:

        /**
         * Bit 21 of `uncorrectable_status`.
         */
        bool uncorrectable_access_control_violation();

    private:
        bool f_uncorrectable_atomic_egress_blocked;
        bool m_uncorrectable_atomic_egress_blocked;

    public:

        /**
         * Bit 24 of `uncorrectable_status`.
         */
        bool uncorrectable_atomic_egress_blocked();

    private:
        bool f_uncorrectable_completer_abort;
        bool m_uncorrectable_completer_abort;

    public:

        /**
         * Bit 15 of `uncorrectable_status`.
         */
        bool uncorrectable_completer_abort();

    private:
        bool f_uncorrectable_completion_timeout;
        bool m_uncorrectable_completion_timeout;

    public:

        /**
         * Bit 14 of `uncorrectable_status`.
         */
        bool uncorrectable_completion_timeout();

    private:
        bool f_uncorrectable_data_link_protocol;
        bool m_uncorrectable_data_link_protocol;

    public:

        /**
         * Bit 4 of `uncorrectable_status`.
         */
        bool uncorrectable_data_link_protocol();

    private:
        bool f_uncorrectable_ecrc;
        bool m_uncorrectable_ecrc;

    public:

        /**
         * Bit 19 of `uncorrectable_status`: end-to-end checksum.
         */
        bool uncorrectable_ecrc();

    private:
        bool f_uncorrectable_flow_control_protocol;
        bool m_uncorrectable_flow_control_protocol;

    public:

        /**
         * Bit 13 of `uncorrectable_status`.
         */
        bool uncorrectable_flow_control_protocol();

    private:
        bool f_uncorrectable_internal;
        bool m_uncorrectable_internal;

    public:

        /**
         * Bit 22 of `uncorrectable_status`.
         */
        bool uncorrectable_internal();

    private:
        bool f_uncorrectable_malformed_packet;
        bool m_uncorrectable_malformed_packet;

    public:

        /**
         * Bit 18 of `uncorrectable_status`.
         */
        bool uncorrectable_malformed_packet();

    private:
        bool f_uncorrectable_multicast_blocked;
        bool m_uncorrectable_multicast_blocked;

    public:

        /**
         * Bit 23 of `uncorrectable_status`.
         */
        bool uncorrectable_multicast_blocked();

    private:
        bool f_uncorrectable_poisoned_egress_blocked;
        bool m_uncorrectable_poisoned_egress_blocked;

    public:

        /**
         * Bit 26 of `uncorrectable_status`.
         */
        bool uncorrectable_poisoned_egress_blocked();

    private:
        bool f_uncorrectable_poisoned_packet;
        bool m_uncorrectable_poisoned_packet;

    public:

        /**
         * Bit 12 of `uncorrectable_status`.
         */
        bool uncorrectable_poisoned_packet();

    private:
        bool f_uncorrectable_prefix_blocked;
        bool m_uncorrectable_prefix_blocked;

    public:

        /**
         * Bit 25 of `uncorrectable_status`.
         */
        bool uncorrectable_prefix_blocked();

    private:
        bool f_uncorrectable_receiver_overflow;
        bool m_uncorrectable_receiver_overflow;

    public:

        /**
         * Bit 17 of `uncorrectable_status`.
         */
        bool uncorrectable_receiver_overflow();

    private:
        bool f_uncorrectable_surprise_down;
        bool m_uncorrectable_surprise_down;

    public:

        /**
         * Bit 5 of `uncorrectable_status`.
         */
        bool uncorrectable_surprise_down();

    private:
        bool f_uncorrectable_unexpected_completion;
        bool m_uncorrectable_unexpected_completion;

    public:

        /**
         * Bit 16 of `uncorrectable_status`.
         */
        bool uncorrectable_unexpected_completion();

    private:
        bool f_uncorrectable_unsupported_request;
        bool m_uncorrectable_unsupported_request;

    public:

        /**
         * Bit 20 of `uncorrectable_status`.
         */
        bool uncorrectable_unsupported_request();

    private:
        uint32_t m_header;
        uint32_t m_uncorrectable_status;
        uint32_t m_uncorrectable_mask;
        uint32_t m_uncorrectable_severity;
        uint32_t m_correctable_status;
        uint32_t m_correctable_mask;
        uint32_t m_control;
        std::string m_header_log;
        uint32_t m_root_error_command;
        uint32_t m_root_error_status;
        uint16_t m_correctable_source;
        uint16_t m_uncorrectable_source;
        cper_t* m__root;
        cper_t::pci_express_t* m__parent;

    public:

        /**
         * Kind of capability (1) in bits 0 to 15, version, offset of the next one.
         */
        uint32_t header() const { return m_header; }

        /**
         * Uncorrectable errors that occurred; bits of `uncorrectable_errors`.
         */
        uint32_t uncorrectable_status() const { return m_uncorrectable_status; }

        /**
         * Uncorrectable errors that are not reported.
         */
        uint32_t uncorrectable_mask() const { return m_uncorrectable_mask; }

        /**
         * Uncorrectable errors that count as fatal.
         */
        uint32_t uncorrectable_severity() const { return m_uncorrectable_severity; }

        /**
         * Correctable errors that occurred; bits of `correctable_errors`.
         */
        uint32_t correctable_status() const { return m_correctable_status; }

        /**
         * Correctable errors that are not reported.
         */
        uint32_t correctable_mask() const { return m_correctable_mask; }

        /**
         * Bit of the first uncorrectable error in bits 0 to 4.
         */
        uint32_t control() const { return m_control; }

        /**
         * Header of the packet in which the first error occurred.
         */
        std::string header_log() const { return m_header_log; }

        /**
         * Errors that a root port reports by an interrupt.
         */
        uint32_t root_error_command() const { return m_root_error_command; }

        /**
         * Errors that were reported to a root port.
         */
        uint32_t root_error_status() const { return m_root_error_status; }

        /**
         * Requester id (bus, device, function) of the first correctable error.
         */
        uint16_t correctable_source() const { return m_correctable_source; }

        /**
         * Requester id (bus, device, function) of the first uncorrectable error.
         */
        uint16_t uncorrectable_source() const { return m_uncorrectable_source; }
        cper_t* _root() const { return m__root; }
        cper_t::pci_express_t* _parent() const { return m__parent; }
    };

    /**
     * Where an error was detected, and its class.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class error_status_t : public kaitai::kstruct {

    public:

        error_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~error_status_t();

    private:
        bool f_flag_address;
        bool m_flag_address;

    public:

        /**
         * Bit 0 of `detected_in`: detected on the address or its ECC.
         */
        bool flag_address();

    private:
        bool f_flag_control;
        bool m_flag_control;

    public:

        /**
         * Bit 1 of `detected_in`: detected on the control signals.
         */
        bool flag_control();

    private:
        bool f_flag_data;
        bool m_flag_data;

    public:

        /**
         * Bit 2 of `detected_in`: detected on the data or its ECC.
         */
        bool flag_data();

    private:
        bool f_flag_first_error;
        bool m_flag_first_error;

    public:

        /**
         * Bit 5 of `detected_in`: the first of several errors.
         */
        bool flag_first_error();

    private:
        bool f_flag_overflow;
        bool m_flag_overflow;

    public:

        /**
         * Bit 6 of `detected_in`: further errors were lost.
         */
        bool flag_overflow();

    private:
        bool f_flag_requester;
        bool m_flag_requester;

    public:

        /**
         * Bit 4 of `detected_in`: detected by the requester.
         */
        bool flag_requester();

    private:
        bool f_flag_responder;
        bool m_flag_responder;

    public:

        /**
         * Bit 3 of `detected_in`: detected by the responder.
         */
        bool flag_responder();

    private:
        std::string m__unnamed0;
        error_classes_t m_error_class;
        uint8_t m_detected_in;
        std::string m__unnamed3;
        cper_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Reserved.
         */
        std::string _unnamed0() const { return m__unnamed0; }

        /**
         * What failed, such as memory or the bus.
         */
        error_classes_t error_class() const { return m_error_class; }

        /**
         * Circumstances; bits of `error_status_flags`.
         */
        uint8_t detected_in() const { return m_detected_in; }

        /**
         * Reserved.
         */
        std::string _unnamed3() const { return m__unnamed3; }
        cper_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

    /**
     * Reference to an error record of the firmware, or such a record. Revision 1
     * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class firmware_t : public kaitai::kstruct {

    public:

        firmware_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~firmware_t();

    private:
        bool f_record_guid;
        std::string m_record_guid;
        bool n_record_guid;

    public:
        bool _is_null_record_guid() { record_guid(); return n_record_guid; };

    private:

    public:

        /**
         * GUID of the kind of record that follows.
         */
        std::string record_guid();

    private:
        firmware_record_types_t m_record_type;
        uint8_t m_record_revision;
        std::string m__unnamed2;
        uint64_t m_record_id;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;

    public:

        /**
         * Kind of firmware record.
         */
        firmware_record_types_t record_type() const { return m_record_type; }

        /**
         * Revision of the section; 2 means that `record_guid` is filled in.
         */
        uint8_t record_revision() const { return m_record_revision; }

        /**
         * Reserved.
         */
        std::string _unnamed2() const { return m__unnamed2; }

        /**
         * Identifier of the record, 0 if `record_guid` has it.
         */
        uint64_t record_id() const { return m_record_id; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of a bank of an x86 or x64 processor that reported a machine check,
     * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
     * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
     * has 0x4a8.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_mca_section Source
     */

    class machine_check_t : public kaitai::kstruct {

    public:

        machine_check_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~machine_check_t();

    private:
        bool f_action_hypervisor_handled;
        bool m_action_hypervisor_handled;
        bool n_action_hypervisor_handled;

    public:
        bool _is_null_action_hypervisor_handled() { action_hypervisor_handled(); return n_action_hypervisor_handled; };

    private:

    public:

        /**
         * Bit 1 of `recovery_action`: the hypervisor tried to recover.
         */
        bool action_hypervisor_handled();

    private:
        bool f_action_recovery_attempted;
        bool m_action_recovery_attempted;
        bool n_action_recovery_attempted;

    public:
        bool _is_null_action_recovery_attempted() { action_recovery_attempted(); return n_action_recovery_attempted; };

    private:

    public:

        /**
         * Bit 0 of `recovery_action`: Windows tried to recover.
         */
        bool action_recovery_attempted();

    private:
        bool f_failure_context_corrupt;
        bool m_failure_context_corrupt;
        bool n_failure_context_corrupt;

    public:
        bool _is_null_failure_context_corrupt() { failure_context_corrupt(); return n_failure_context_corrupt; };

    private:

    public:

        /**
         * Bit 2 of `recovery_failure`.
         */
        bool failure_context_corrupt();

    private:
        bool f_failure_high_irql;
        bool m_failure_high_irql;
        bool n_failure_high_irql;

    public:
        bool _is_null_failure_high_irql() { failure_high_irql(); return n_failure_high_irql; };

    private:

    public:

        /**
         * Bit 7 of `recovery_failure`.
         */
        bool failure_high_irql();

    private:
        bool f_failure_instruction_pointer_not_valid;
        bool m_failure_instruction_pointer_not_valid;
        bool n_failure_instruction_pointer_not_valid;

    public:
        bool _is_null_failure_instruction_pointer_not_valid() { failure_instruction_pointer_not_valid(); return n_failure_instruction_pointer_not_valid; };

    private:

    public:

        /**
         * Bit 3 of `recovery_failure`.
         */
        bool failure_instruction_pointer_not_valid();

    private:
        bool f_failure_interrupts_disabled;
        bool m_failure_interrupts_disabled;
        bool n_failure_interrupts_disabled;

    public:
        bool _is_null_failure_interrupts_disabled() { failure_interrupts_disabled(); return n_failure_interrupts_disabled; };

    private:

    public:

        /**
         * Bit 8 of `recovery_failure`.
         */
        bool failure_interrupts_disabled();

    private:
        bool f_failure_invalid_address_mode;
        bool m_failure_invalid_address_mode;
        bool n_failure_invalid_address_mode;

    public:
        bool _is_null_failure_invalid_address_mode() { failure_invalid_address_mode(); return n_failure_invalid_address_mode; };

    private:

    public:

        /**
         * Bit 6 of `recovery_failure`.
         */
        bool failure_invalid_address_mode();

    private:
        bool f_failure_misc_or_address_not_valid;
        bool m_failure_misc_or_address_not_valid;
        bool n_failure_misc_or_address_not_valid;

    public:
        bool _is_null_failure_misc_or_address_not_valid() { failure_misc_or_address_not_valid(); return n_failure_misc_or_address_not_valid; };

    private:

    public:

        /**
         * Bit 5 of `recovery_failure`.
         */
        bool failure_misc_or_address_not_valid();

    private:
        bool f_failure_no_recovery_context;
        bool m_failure_no_recovery_context;
        bool n_failure_no_recovery_context;

    public:
        bool _is_null_failure_no_recovery_context() { failure_no_recovery_context(); return n_failure_no_recovery_context; };

    private:

    public:

        /**
         * Bit 4 of `recovery_failure`.
         */
        bool failure_no_recovery_context();

    private:
        bool f_failure_not_supported;
        bool m_failure_not_supported;
        bool n_failure_not_supported;

    public:
        bool _is_null_failure_not_supported() { failure_not_supported(); return n_failure_not_supported; };

    private:

    public:

        /**
         * Bit 0 of `recovery_failure`.
         */
        bool failure_not_supported();

    private:
        bool f_failure_overflow;
        bool m_failure_overflow;
        bool n_failure_overflow;

    public:
        bool _is_null_failure_overflow() { failure_overflow(); return n_failure_overflow; };

    private:

    public:

        /**
         * Bit 1 of `recovery_failure`.
         */
        bool failure_overflow();

    private:
        bool f_failure_stack_overflow;
        bool m_failure_stack_overflow;
        bool n_failure_stack_overflow;

    public:
        bool _is_null_failure_stack_overflow() { failure_stack_overflow(); return n_failure_stack_overflow; };

    private:

    public:

        /**
         * Bit 10 of `recovery_failure`.
         */
        bool failure_stack_overflow();

    private:
        bool f_failure_swap_busy;
        bool m_failure_swap_busy;
        bool n_failure_swap_busy;

    public:
        bool _is_null_failure_swap_busy() { failure_swap_busy(); return n_failure_swap_busy; };

    private:

    public:

        /**
         * Bit 9 of `recovery_failure`.
         */
        bool failure_swap_busy();

    private:
        bool f_global_capability;
        uint64_t m_global_capability;
        bool n_global_capability;

    public:
        bool _is_null_global_capability() { global_capability(); return n_global_capability; };

    private:

    public:

        /**
         * Register MCG_CAP.
         */
        uint64_t global_capability();

    private:
        bool f_global_error_ip_valid;
        bool m_global_error_ip_valid;

    public:

        /**
         * Bit 1 of `global_status`: the instruction pointer is that of the error.
         */
        bool global_error_ip_valid();

    private:
        bool f_global_in_progress;
        bool m_global_in_progress;

    public:

        /**
         * Bit 2 of `global_status`: a machine check is in progress.
         */
        bool global_in_progress();

    private:
        bool f_global_restart_ip_valid;
        bool m_global_restart_ip_valid;

    public:

        /**
         * Bit 0 of `global_status`: the instruction can be restarted.
         */
        bool global_restart_ip_valid();

    private:
        bool f_global_status_low;
        uint32_t m_global_status_low;

    public:

        /**
         * Lower half of `global_status`, which has all bits that are declared.
         */
        uint32_t global_status_low();

    private:
        bool f_has_recovered;
        uint8_t m_has_recovered;
        bool n_has_recovered;

    public:
        bool _is_null_has_recovered() { has_recovered(); return n_has_recovered; };

    private:

    public:

        /**
         * 1 if Windows recovered from the error.
         */
        uint8_t has_recovered();

    private:
        bool f_is_action_required;
        uint8_t m_is_action_required;
        bool n_is_action_required;

    public:
        bool _is_null_is_action_required() { is_action_required(); return n_is_action_required; };

    private:

    public:

        /**
         * 1 if software has to act.
         */
        uint8_t is_action_required();

    private:
        bool f_recovery_action;
        uint32_t m_recovery_action;
        bool n_recovery_action;

    public:
        bool _is_null_recovery_action() { recovery_action(); return n_recovery_action; };

    private:

    public:

        /**
         * Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
         */
        uint32_t recovery_action();

    private:
        bool f_recovery_failure;
        uint32_t m_recovery_failure;
        bool n_recovery_failure;

    public:
        bool _is_null_recovery_failure() { recovery_failure(); return n_recovery_failure; };

    private:

    public:

        /**
         * Why Windows could not recover from the error; bits of `recovery_failures`.
         */
        uint32_t recovery_failure();

    private:
        bool f_status_address_valid;
        bool m_status_address_valid;

    public:

        /**
         * Bit 58 of `status`: `address` is filled in.
         */
        bool status_address_valid();

    private:
        bool f_status_context_corrupt;
        bool m_status_context_corrupt;

    public:

        /**
         * Bit 57 of `status`: the state of the processor is corrupt.
         */
        bool status_context_corrupt();

    private:
        bool f_status_error_enabled;
        bool m_status_error_enabled;

    public:

        /**
         * Bit 60 of `status`: reports of this error were enabled.
         */
        bool status_error_enabled();

    private:
        bool f_status_misc_valid;
        bool m_status_misc_valid;

    public:

        /**
         * Bit 59 of `status`: `misc` is filled in.
         */
        bool status_misc_valid();

    private:
        bool f_status_overflow;
        bool m_status_overflow;

    public:

        /**
         * Bit 62 of `status`: another error occurred before this one was read.
         */
        bool status_overflow();

    private:
        bool f_status_top;
        uint8_t m_status_top;

    public:

        /**
         * Bits 56 to 63 of `status`, which are the same for all processors from 57 on.
         */
        uint8_t status_top();

    private:
        bool f_status_uncorrected;
        bool m_status_uncorrected;

    public:

        /**
         * Bit 61 of `status`: the error was not corrected.
         */
        bool status_uncorrected();

    private:
        bool f_status_valid;
        bool m_status_valid;

    public:

        /**
         * Bit 63 of `status`: the register has an error.
         */
        bool status_valid();

    private:
        uint32_t m_version;
        processor_vendors_t m_vendor;
        uint64_t m_timestamp;
        uint32_t m_processor_number;
        uint64_t m_global_status;
        uint64_t m_instruction_pointer;
        uint32_t m_bank;
        uint64_t m_status;
        uint64_t m_address;
        uint64_t m_misc;
        uint32_t m_extended_register_count;
        uint32_t m_apic_id;
        std::vector<uint64_t>* m_extended_registers;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;

    public:

        /**
         * Version of the section, 2 to 4.
         */
        uint32_t version() const { return m_version; }

        /**
         * Vendor of the processor.
         */
        processor_vendors_t vendor() const { return m_vendor; }

        /**
         * Time of the machine check, in units of 100 ns since 1601, UTC.
         */
        uint64_t timestamp() const { return m_timestamp; }

        /**
         * Number of the processor in Windows.
         */
        uint32_t processor_number() const { return m_processor_number; }

        /**
         * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
         * instruction pointer is that of the error, bit 2 a machine check is in
         * progress.
         */
        uint64_t global_status() const { return m_global_status; }

        /**
         * Address of the instruction at which the machine check was reported.
         */
        uint64_t instruction_pointer() const { return m_instruction_pointer; }

        /**
         * Number of the bank.
         */
        uint32_t bank() const { return m_bank; }

        /**
         * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
         * its upper and its lower half.
         */
        uint64_t status() const { return m_status; }

        /**
         * Register MCi_ADDR, valid if bit 58 of `status` is set.
         */
        uint64_t address() const { return m_address; }

        /**
         * Register MCi_MISC, valid if bit 59 of `status` is set.
         */
        uint64_t misc() const { return m_misc; }

        /**
         * Number of `extended_registers` that are filled in.
         */
        uint32_t extended_register_count() const { return m_extended_register_count; }

        /**
         * Local APIC id of the processor; 0 in records of older systems.
         */
        uint32_t apic_id() const { return m_apic_id; }

        /**
         * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
         * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
         */
        std::vector<uint64_t>* extended_registers() const { return m_extended_registers; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
    };

    /**
     * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
     * sections of 0x4d bytes occur, too.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_memory_error_section Source
     */

    class memory_t : public kaitai::kstruct {

    public:

        memory_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~memory_t();

    private:
        bool f_card_handle;
        uint16_t m_card_handle;
        bool n_card_handle;

    public:
        bool _is_null_card_handle() { card_handle(); return n_card_handle; };

    private:

    public:

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        uint16_t card_handle();

    private:
        bool f_extended_row;
        uint8_t m_extended_row;
        bool n_extended_row;

    public:
        bool _is_null_extended_row() { extended_row(); return n_extended_row; };

    private:

    public:

        /**
         * Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
         */
        uint8_t extended_row();

    private:
        bool f_has_bank;
        bool m_has_bank;

    public:

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        bool has_bank();

    private:
        bool f_has_bit_position;
        bool m_has_bit_position;

    public:

        /**
         * Bit 10 of `validation_bits`: `bit_position` is filled in.
         */
        bool has_bit_position();

    private:
        bool f_has_card;
        bool m_has_card;

    public:

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        bool has_card();

    private:
        bool f_has_card_handle;
        bool m_has_card_handle;

    public:

        /**
         * Bit 16 of `validation_bits`: `card_handle` is filled in.
         */
        bool has_card_handle();

    private:
        bool f_has_column;
        bool m_has_column;

    public:

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        bool has_column();

    private:
        bool f_has_device;
        bool m_has_device;

    public:

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        bool has_device();

    private:
        bool f_has_error_status;
        bool m_has_error_status;

    public:

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        bool has_error_status();

    private:
        bool f_has_error_type;
        bool m_has_error_type;

    public:

        /**
         * Bit 14 of `validation_bits`: `error_type` is filled in.
         */
        bool has_error_type();

    private:
        bool f_has_extended_row;
        bool m_has_extended_row;

    public:

        /**
         * Bit 18 of `validation_bits`: `extended_row` is filled in.
         */
        bool has_extended_row();

    private:
        bool f_has_module;
        bool m_has_module;

    public:

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        bool has_module();

    private:
        bool f_has_module_handle;
        bool m_has_module_handle;

    public:

        /**
         * Bit 17 of `validation_bits`: `module_handle` is filled in.
         */
        bool has_module_handle();

    private:
        bool f_has_node;
        bool m_has_node;

    public:

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        bool has_node();

    private:
        bool f_has_physical_address;
        bool m_has_physical_address;

    public:

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        bool has_physical_address();

    private:
        bool f_has_physical_address_mask;
        bool m_has_physical_address_mask;

    public:

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        bool has_physical_address_mask();

    private:
        bool f_has_rank;
        bool m_has_rank;

    public:

        /**
         * Bit 15 of `validation_bits`: `rank` is filled in.
         */
        bool has_rank();

    private:
        bool f_has_requester_id;
        bool m_has_requester_id;

    public:

        /**
         * Bit 11 of `validation_bits`: `requester_id` is filled in.
         */
        bool has_requester_id();

    private:
        bool f_has_responder_id;
        bool m_has_responder_id;

    public:

        /**
         * Bit 12 of `validation_bits`: `responder_id` is filled in.
         */
        bool has_responder_id();

    private:
        bool f_has_row;
        bool m_has_row;

    public:

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        bool has_row();

    private:
        bool f_has_target_id;
        bool m_has_target_id;

    public:

        /**
         * Bit 13 of `validation_bits`: `target_id` is filled in.
         */
        bool has_target_id();

    private:
        bool f_module_handle;
        uint16_t m_module_handle;
        bool n_module_handle;

    public:
        bool _is_null_module_handle() { module_handle(); return n_module_handle; };

    private:

    public:

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        uint16_t module_handle();

    private:
        bool f_rank;
        uint16_t m_rank;
        bool n_rank;

    public:
        bool _is_null_rank() { rank(); return n_rank; };

    private:

    public:

        /**
         * Rank of the module.
         */
        uint16_t rank();

    private:
        bool f_validation_bits_low;
        uint32_t m_validation_bits_low;

    public:

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        uint32_t validation_bits_low();

    private:
        uint64_t m_validation_bits;
        error_status_t* m_error_status;
        uint64_t m_physical_address;
        uint64_t m_physical_address_mask;
        uint16_t m_node;
        uint16_t m_card;
        uint16_t m_module;
        uint16_t m_bank;
        uint16_t m_device;
        uint16_t m_row;
        uint16_t m_column;
        uint16_t m_bit_position;
        uint64_t m_requester_id;
        uint64_t m_responder_id;
        uint64_t m_target_id;
        memory_error_types_t m_error_type;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;

    public:

        /**
         * Fields that are filled in; bits of `memory_fields`.
         */
        uint64_t validation_bits() const { return m_validation_bits; }

        /**
         * Where the error was detected, and which class it has.
         */
        error_status_t* error_status() const { return m_error_status; }

        /**
         * Physical address of the error.
         */
        uint64_t physical_address() const { return m_physical_address; }

        /**
         * Bits of `physical_address` that are valid.
         */
        uint64_t physical_address_mask() const { return m_physical_address_mask; }

        /**
         * Node of a machine of several nodes.
         */
        uint16_t node() const { return m_node; }

        /**
         * Memory board.
         */
        uint16_t card() const { return m_card; }

        /**
         * Memory module, or its rank.
         */
        uint16_t module() const { return m_module; }

        /**
         * Bank of the module.
         */
        uint16_t bank() const { return m_bank; }

        /**
         * Memory chip.
         */
        uint16_t device() const { return m_device; }

        /**
         * Row of the memory chip, lower 16 bits.
         */
        uint16_t row() const { return m_row; }

        /**
         * Column of the memory chip.
         */
        uint16_t column() const { return m_column; }

        /**
         * Bit of the word that is wrong.
         */
        uint16_t bit_position() const { return m_bit_position; }

        /**
         * Identifier of the agent that requested the operation.
         */
        uint64_t requester_id() const { return m_requester_id; }

        /**
         * Identifier of the agent that answered the request.
         */
        uint64_t responder_id() const { return m_responder_id; }

        /**
         * Identifier of the target of the operation.
         */
        uint64_t target_id() const { return m_target_id; }

        /**
         * What is wrong, such as a single bit.
         */
        memory_error_types_t error_type() const { return m_error_type; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
    };

    /**
     * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
     * 
     * After the specification; not seen in a file.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class memory2_t : public kaitai::kstruct {

    public:

        memory2_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~memory2_t();

    private:
        bool f_has_bank;
        bool m_has_bank;

    public:

        /**
         * Bit 6 of `validation_bits`: `bank` is filled in.
         */
        bool has_bank();

    private:
        bool f_has_bit_position;
        bool m_has_bit_position;

    public:

        /**
         * Bit 11 of `validation_bits`: `bit_position` is filled in.
         */
        bool has_bit_position();

    private:
        bool f_has_card;
        bool m_has_card;

    public:

        /**
         * Bit 4 of `validation_bits`: `card` is filled in.
         */
        bool has_card();

    private:
        bool f_has_card_handle;
        bool m_has_card_handle;

    public:

        /**
         * Bit 18 of `validation_bits`: `card_handle` is filled in.
         */
        bool has_card_handle();

    private:
        bool f_has_chip;
        bool m_has_chip;

    public:

        /**
         * Bit 12 of `validation_bits`: `chip` is filled in.
         */
        bool has_chip();

    private:
        bool f_has_column;
        bool m_has_column;

    public:

        /**
         * Bit 9 of `validation_bits`: `column` is filled in.
         */
        bool has_column();

    private:
        bool f_has_device;
        bool m_has_device;

    public:

        /**
         * Bit 7 of `validation_bits`: `device` is filled in.
         */
        bool has_device();

    private:
        bool f_has_error_status;
        bool m_has_error_status;

    public:

        /**
         * Bit 0 of `validation_bits`: `error_status` is filled in.
         */
        bool has_error_status();

    private:
        bool f_has_error_type;
        bool m_has_error_type;

    public:

        /**
         * Bit 13 of `validation_bits`: `error_type` is filled in.
         */
        bool has_error_type();

    private:
        bool f_has_module;
        bool m_has_module;

    public:

        /**
         * Bit 5 of `validation_bits`: `module` is filled in.
         */
        bool has_module();

    private:
        bool f_has_module_handle;
        bool m_has_module_handle;

    public:

        /**
         * Bit 19 of `validation_bits`: `module_handle` is filled in.
         */
        bool has_module_handle();

    private:
        bool f_has_node;
        bool m_has_node;

    public:

        /**
         * Bit 3 of `validation_bits`: `node` is filled in.
         */
        bool has_node();

    private:
        bool f_has_physical_address;
        bool m_has_physical_address;

    public:

        /**
         * Bit 1 of `validation_bits`: `physical_address` is filled in.
         */
        bool has_physical_address();

    private:
        bool f_has_physical_address_mask;
        bool m_has_physical_address_mask;

    public:

        /**
         * Bit 2 of `validation_bits`: `physical_address_mask` is filled in.
         */
        bool has_physical_address_mask();

    private:
        bool f_has_rank;
        bool m_has_rank;

    public:

        /**
         * Bit 10 of `validation_bits`: `rank` is filled in.
         */
        bool has_rank();

    private:
        bool f_has_requester_id;
        bool m_has_requester_id;

    public:

        /**
         * Bit 15 of `validation_bits`: `requester_id` is filled in.
         */
        bool has_requester_id();

    private:
        bool f_has_responder_id;
        bool m_has_responder_id;

    public:

        /**
         * Bit 16 of `validation_bits`: `responder_id` is filled in.
         */
        bool has_responder_id();

    private:
        bool f_has_row;
        bool m_has_row;

    public:

        /**
         * Bit 8 of `validation_bits`: `row` is filled in.
         */
        bool has_row();

    private:
        bool f_has_status;
        bool m_has_status;

    public:

        /**
         * Bit 14 of `validation_bits`: `status` is filled in.
         */
        bool has_status();

    private:
        bool f_has_target_id;
        bool m_has_target_id;

    public:

        /**
         * Bit 17 of `validation_bits`: `target_id` is filled in.
         */
        bool has_target_id();

    private:
        bool f_validation_bits_low;
        uint32_t m_validation_bits_low;

    public:

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        uint32_t validation_bits_low();

    private:
        uint64_t m_validation_bits;
        error_status_t* m_error_status;
        uint64_t m_physical_address;
        uint64_t m_physical_address_mask;
        uint16_t m_node;
        uint16_t m_card;
        uint16_t m_module;
        uint16_t m_bank;
        uint32_t m_device;
        uint32_t m_row;
        uint32_t m_column;
        uint32_t m_rank;
        uint32_t m_bit_position;
        uint8_t m_chip;
        memory_error_types_t m_error_type;
        uint8_t m_status;
        std::string m__unnamed16;
        uint64_t m_requester_id;
        uint64_t m_responder_id;
        uint64_t m_target_id;
        uint32_t m_card_handle;
        uint32_t m_module_handle;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;

    public:

        /**
         * Fields that are filled in; bits of `memory2_fields`.
         */
        uint64_t validation_bits() const { return m_validation_bits; }

        /**
         * Where the error was detected, and which class it has.
         */
        error_status_t* error_status() const { return m_error_status; }

        /**
         * Physical address of the error.
         */
        uint64_t physical_address() const { return m_physical_address; }

        /**
         * Bits of `physical_address` that are valid.
         */
        uint64_t physical_address_mask() const { return m_physical_address_mask; }

        /**
         * Node of a machine of several nodes.
         */
        uint16_t node() const { return m_node; }

        /**
         * Memory board.
         */
        uint16_t card() const { return m_card; }

        /**
         * Memory module.
         */
        uint16_t module() const { return m_module; }

        /**
         * Bank of the module.
         */
        uint16_t bank() const { return m_bank; }

        /**
         * Memory chip.
         */
        uint32_t device() const { return m_device; }

        /**
         * Row of the memory chip.
         */
        uint32_t row() const { return m_row; }

        /**
         * Column of the memory chip.
         */
        uint32_t column() const { return m_column; }

        /**
         * Rank of the module.
         */
        uint32_t rank() const { return m_rank; }

        /**
         * Bit of the word that is wrong.
         */
        uint32_t bit_position() const { return m_bit_position; }

        /**
         * Chip of a stacked module.
         */
        uint8_t chip() const { return m_chip; }

        /**
         * What is wrong, such as a single bit.
         */
        memory_error_types_t error_type() const { return m_error_type; }

        /**
         * Bit 0 is set if the error was corrected.
         */
        uint8_t status() const { return m_status; }

        /**
         * Reserved.
         */
        std::string _unnamed16() const { return m__unnamed16; }

        /**
         * Identifier of the agent that requested the operation.
         */
        uint64_t requester_id() const { return m_requester_id; }

        /**
         * Identifier of the agent that answered the request.
         */
        uint64_t responder_id() const { return m_responder_id; }

        /**
         * Identifier of the target of the operation.
         */
        uint64_t target_id() const { return m_target_id; }

        /**
         * Handle of the SMBIOS structure (type 16) of the memory array.
         */
        uint32_t card_handle() const { return m_card_handle; }

        /**
         * Handle of the SMBIOS structure (type 17) of the memory device.
         */
        uint32_t module_handle() const { return m_module_handle; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
    };

    /**
     * Error of a PCI Express device, 0xd0 bytes.
     * 
     * After the specification and Microsoft's headers; not seen in a file.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_pciexpress_error_section Source
     */

    class pci_express_t : public kaitai::kstruct {

    public:

        pci_express_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_express_t();

    private:
        bool f_has_aer;
        bool m_has_aer;

    public:

        /**
         * Bit 7 of `validation_bits`: `aer` is filled in.
         */
        bool has_aer();

    private:
        bool f_has_bridge_control_status;
        bool m_has_bridge_control_status;

    public:

        /**
         * Bit 5 of `validation_bits`: `bridge_control_status` is filled in.
         */
        bool has_bridge_control_status();

    private:
        bool f_has_capability;
        bool m_has_capability;

    public:

        /**
         * Bit 6 of `validation_bits`: `capability` is filled in.
         */
        bool has_capability();

    private:
        bool f_has_command_status;
        bool m_has_command_status;

    public:

        /**
         * Bit 2 of `validation_bits`: `command_status` is filled in.
         */
        bool has_command_status();

    private:
        bool f_has_device_id;
        bool m_has_device_id;

    public:

        /**
         * Bit 3 of `validation_bits`: `device_id` is filled in.
         */
        bool has_device_id();

    private:
        bool f_has_port_type;
        bool m_has_port_type;

    public:

        /**
         * Bit 0 of `validation_bits`: `port_type` is filled in.
         */
        bool has_port_type();

    private:
        bool f_has_serial_number;
        bool m_has_serial_number;

    public:

        /**
         * Bit 4 of `validation_bits`: `serial_number` is filled in.
         */
        bool has_serial_number();

    private:
        bool f_has_version;
        bool m_has_version;

    public:

        /**
         * Bit 1 of `validation_bits`: `version` is filled in.
         */
        bool has_version();

    private:
        bool f_slot_number;
        int32_t m_slot_number;

    public:

        /**
         * Physical slot of the device.
         */
        int32_t slot_number();

    private:
        bool f_validation_bits_low;
        uint32_t m_validation_bits_low;

    public:

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        uint32_t validation_bits_low();

    private:
        uint64_t m_validation_bits;
        port_types_t m_port_type;
        uint8_t m_minor_version;
        uint8_t m_major_version;
        std::string m__unnamed4;
        uint16_t m_command;
        uint16_t m_status;
        std::string m__unnamed7;
        uint16_t m_vendor_id;
        uint16_t m_device_id;
        std::string m_class_code;
        uint8_t m_function_number;
        uint8_t m_device_number;
        uint16_t m_segment;
        uint8_t m_primary_bus;
        uint8_t m_secondary_bus;
        uint16_t m_slot;
        std::string m__unnamed17;
        uint64_t m_serial_number;
        uint16_t m_bridge_secondary_status;
        uint16_t m_bridge_control;
        pci_express_capability_t* m_capability;
        advanced_error_reporting_t* m_aer;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;
        std::string m__raw_capability;
        kaitai::kstream* m__io__raw_capability;
        std::string m__raw_aer;
        kaitai::kstream* m__io__raw_aer;

    public:

        /**
         * Fields that are filled in; bits of `pci_express_fields`.
         */
        uint64_t validation_bits() const { return m_validation_bits; }

        /**
         * Kind of device or port.
         */
        port_types_t port_type() const { return m_port_type; }

        /**
         * Minor version of PCI Express.
         */
        uint8_t minor_version() const { return m_minor_version; }

        /**
         * Major version of PCI Express.
         */
        uint8_t major_version() const { return m_major_version; }

        /**
         * Reserved.
         */
        std::string _unnamed4() const { return m__unnamed4; }

        /**
         * Command register of the configuration space.
         */
        uint16_t command() const { return m_command; }

        /**
         * Status register of the configuration space.
         */
        uint16_t status() const { return m_status; }

        /**
         * Reserved.
         */
        std::string _unnamed7() const { return m__unnamed7; }

        /**
         * PCI vendor.
         */
        uint16_t vendor_id() const { return m_vendor_id; }

        /**
         * PCI device.
         */
        uint16_t device_id() const { return m_device_id; }

        /**
         * Class code, from the programming interface to the base class.
         */
        std::string class_code() const { return m_class_code; }

        /**
         * Function of the device, 0 to 7.
         */
        uint8_t function_number() const { return m_function_number; }

        /**
         * Device on its bus.
         */
        uint8_t device_number() const { return m_device_number; }

        /**
         * Segment of the PCI bus, 0 in most machines.
         */
        uint16_t segment() const { return m_segment; }

        /**
         * Bus of the device.
         */
        uint8_t primary_bus() const { return m_primary_bus; }

        /**
         * Bus behind a bridge.
         */
        uint8_t secondary_bus() const { return m_secondary_bus; }

        /**
         * Bits 3 to 15 are `slot_number`, the others are reserved.
         */
        uint16_t slot() const { return m_slot; }

        /**
         * Reserved.
         */
        std::string _unnamed17() const { return m__unnamed17; }

        /**
         * Serial number of the device. It identifies the part.
         */
        uint64_t serial_number() const { return m_serial_number; }

        /**
         * Secondary status register of a bridge.
         */
        uint16_t bridge_secondary_status() const { return m_bridge_secondary_status; }

        /**
         * Control register of a bridge.
         */
        uint16_t bridge_control() const { return m_bridge_control; }

        /**
         * PCI Express capability of the configuration space.
         */
        pci_express_capability_t* capability() const { return m_capability; }

        /**
         * Advanced error reporting capability of the configuration space.
         */
        advanced_error_reporting_t* aer() const { return m_aer; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
        std::string _raw_capability() const { return m__raw_capability; }
        kaitai::kstream* _io__raw_capability() const { return m__io__raw_capability; }
        std::string _raw_aer() const { return m__raw_aer; }
        kaitai::kstream* _io__raw_aer() const { return m__io__raw_aer; }
    };

    /**
     * Beginning of the PCI Express capability of the configuration space.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_pci_express_capability Source
     */

    class pci_express_capability_t : public kaitai::kstruct {

    public:

        pci_express_capability_t(kaitai::kstream* p__io, cper_t::pci_express_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~pci_express_capability_t();

    private:
        bool f_device_correctable_error;
        bool m_device_correctable_error;

    public:

        /**
         * Bit 0 of `device_status`: a correctable error was detected.
         */
        bool device_correctable_error();

    private:
        bool f_device_fatal_error;
        bool m_device_fatal_error;

    public:

        /**
         * Bit 2 of `device_status`: a fatal error was detected.
         */
        bool device_fatal_error();

    private:
        bool f_device_non_fatal_error;
        bool m_device_non_fatal_error;

    public:

        /**
         * Bit 1 of `device_status`: a non-fatal error was detected.
         */
        bool device_non_fatal_error();

    private:
        bool f_device_unsupported_request;
        bool m_device_unsupported_request;

    public:

        /**
         * Bit 3 of `device_status`: an unsupported request was detected.
         */
        bool device_unsupported_request();

    private:
        bool f_link_speed;
        int32_t m_link_speed;

    public:

        /**
         * Generation of PCI Express at which the link runs, 1 for 2.5 GT/s.
         */
        int32_t link_speed();

    private:
        bool f_link_width;
        int32_t m_link_width;

    public:

        /**
         * Number of lanes in use.
         */
        int32_t link_width();

    private:
        uint8_t m_capability_id;
        uint8_t m_next;
        uint16_t m_capabilities;
        uint32_t m_device_capabilities;
        uint16_t m_device_control;
        uint16_t m_device_status;
        uint32_t m_link_capabilities;
        uint16_t m_link_control;
        uint16_t m_link_status;
        cper_t* m__root;
        cper_t::pci_express_t* m__parent;

    public:

        /**
         * Kind of capability, 0x10.
         */
        uint8_t capability_id() const { return m_capability_id; }

        /**
         * Offset of the next capability in the configuration space.
         */
        uint8_t next() const { return m_next; }

        /**
         * Version in bits 0 to 3, kind of device or port in bits 4 to 7.
         */
        uint16_t capabilities() const { return m_capabilities; }

        /**
         * Abilities of the device, such as the size of packets.
         */
        uint32_t device_capabilities() const { return m_device_capabilities; }

        /**
         * Settings of the device, such as which errors it reports.
         */
        uint16_t device_control() const { return m_device_control; }

        /**
         * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
         * unsupported request.
         */
        uint16_t device_status() const { return m_device_status; }

        /**
         * Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
         */
        uint32_t link_capabilities() const { return m_link_capabilities; }

        /**
         * Settings of the link, such as power saving.
         */
        uint16_t link_control() const { return m_link_control; }

        /**
         * Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`.
         */
        uint16_t link_status() const { return m_link_status; }
        cper_t* _root() const { return m__root; }
        cper_t::pci_express_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of an x86 or x64 processor, of one of several kinds.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class processor_context_t : public kaitai::kstruct {

    public:

        processor_context_t(kaitai::kstream* p__io, cper_t::processor_x86_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_context_t();

    private:
        context_types_t m_context_type;
        uint16_t m_len_registers;
        uint32_t m_msr_address;
        uint64_t m_mm_register_address;
        std::string m_registers;
        cper_t* m__root;
        cper_t::processor_x86_t* m__parent;

    public:

        /**
         * Kind of registers.
         */
        context_types_t context_type() const { return m_context_type; }

        /**
         * Size of `registers` in bytes.
         */
        uint16_t len_registers() const { return m_len_registers; }

        /**
         * Number of the first model specific register, if the registers are such.
         */
        uint32_t msr_address() const { return m_msr_address; }

        /**
         * Address of the first memory mapped register, if the registers are such.
         */
        uint64_t mm_register_address() const { return m_mm_register_address; }

        /**
         * The registers: model specific and memory mapped ones are 64-bit numbers,
         * 64-bit registers of execution are `x64_registers`.
         */
        std::string registers() const { return m_registers; }
        cper_t* _root() const { return m__root; }
        cper_t::processor_x86_t* _parent() const { return m__parent; }
    };

    /**
     * An error that an x86 or x64 processor reported, 0x40 bytes.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class processor_error_info_t : public kaitai::kstruct {

    public:

        processor_error_info_t(kaitai::kstream* p__io, cper_t::processor_x86_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_error_info_t();

    private:
        bool f_has_check_info;
        bool m_has_check_info;

    public:

        /**
         * Bit 0 of `validation_bits`: `check_info` is filled in.
         */
        bool has_check_info();

    private:
        bool f_has_instruction_pointer;
        bool m_has_instruction_pointer;

    public:

        /**
         * Bit 4 of `validation_bits`: `instruction_pointer` is filled in.
         */
        bool has_instruction_pointer();

    private:
        bool f_has_requester_id;
        bool m_has_requester_id;

    public:

        /**
         * Bit 2 of `validation_bits`: `requester_id` is filled in.
         */
        bool has_requester_id();

    private:
        bool f_has_responder_id;
        bool m_has_responder_id;

    public:

        /**
         * Bit 3 of `validation_bits`: `responder_id` is filled in.
         */
        bool has_responder_id();

    private:
        bool f_has_target_id;
        bool m_has_target_id;

    public:

        /**
         * Bit 1 of `validation_bits`: `target_id` is filled in.
         */
        bool has_target_id();

    private:
        bool f_validation_bits_low;
        uint32_t m_validation_bits_low;

    public:

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        uint32_t validation_bits_low();

    private:
        std::string m_check_type_start;
        check_types_t m_check_type;
        std::string m_check_type_rest;
        uint64_t m_validation_bits;
        uint64_t m_check_info;
        uint64_t m_target_id;
        uint64_t m_requester_id;
        uint64_t m_responder_id;
        uint64_t m_instruction_pointer;
        cper_t* m__root;
        cper_t::processor_x86_t* m__parent;

    public:

        /**
         * First 4 bytes of the GUID of the structure of `check_info`.
         */
        std::string check_type_start() const { return m_check_type_start; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all structures.
         */
        check_types_t check_type() const { return m_check_type; }

        /**
         * The other 10 bytes of that GUID.
         */
        std::string check_type_rest() const { return m_check_type_rest; }

        /**
         * Fields that are filled in; bits of `error_info_fields`.
         */
        uint64_t validation_bits() const { return m_validation_bits; }

        /**
         * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
         * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
         * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
         * restartable, 29 overflow; of a bus check also 30-31 participation, 32
         * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
         * valid. Of a check of the microarchitecture bits 16-18 are the type of the
         * error and 19-23 as 25-29 above.
         */
        uint64_t check_info() const { return m_check_info; }

        /**
         * Address or identifier of the target of the failing operation.
         */
        uint64_t target_id() const { return m_target_id; }

        /**
         * Identifier of the agent that requested the operation.
         */
        uint64_t requester_id() const { return m_requester_id; }

        /**
         * Identifier of the agent that answered the request.
         */
        uint64_t responder_id() const { return m_responder_id; }

        /**
         * Address of the instruction at which the error was reported.
         */
        uint64_t instruction_pointer() const { return m_instruction_pointer; }
        cper_t* _root() const { return m__root; }
        cper_t::processor_x86_t* _parent() const { return m__parent; }
    };

    /**
     * Error of a processor of any kind, 0xc0 bytes.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_processor_generic_error_section Source
     */

    class processor_generic_t : public kaitai::kstruct {

    public:

        processor_generic_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_generic_t();

    private:
        bool f_error_type_bus;
        bool m_error_type_bus;

    public:

        /**
         * Bit 2 of `error_type`.
         */
        bool error_type_bus();

    private:
        bool f_error_type_cache;
        bool m_error_type_cache;

    public:

        /**
         * Bit 0 of `error_type`.
         */
        bool error_type_cache();

    private:
        bool f_error_type_microarchitecture;
        bool m_error_type_microarchitecture;

    public:

        /**
         * Bit 3 of `error_type`: an internal part of the processor.
         */
        bool error_type_microarchitecture();

    private:
        bool f_error_type_tlb;
        bool m_error_type_tlb;

    public:

        /**
         * Bit 1 of `error_type`: translation lookaside buffer.
         */
        bool error_type_tlb();

    private:
        bool f_flag_corrected;
        bool m_flag_corrected;

    public:

        /**
         * Bit 3 of `flags`.
         */
        bool flag_corrected();

    private:
        bool f_flag_overflow;
        bool m_flag_overflow;

    public:

        /**
         * Bit 2 of `flags`.
         */
        bool flag_overflow();

    private:
        bool f_flag_precise_instruction_pointer;
        bool m_flag_precise_instruction_pointer;

    public:

        /**
         * Bit 1 of `flags`.
         */
        bool flag_precise_instruction_pointer();

    private:
        bool f_flag_restartable;
        bool m_flag_restartable;

    public:

        /**
         * Bit 0 of `flags`.
         */
        bool flag_restartable();

    private:
        bool f_has_error_type;
        bool m_has_error_type;

    public:

        /**
         * Bit 2 of `validation_bits`: `error_type` is filled in.
         */
        bool has_error_type();

    private:
        bool f_has_flags;
        bool m_has_flags;

    public:

        /**
         * Bit 4 of `validation_bits`: `flags` is filled in.
         */
        bool has_flags();

    private:
        bool f_has_instruction_pointer;
        bool m_has_instruction_pointer;

    public:

        /**
         * Bit 12 of `validation_bits`: `instruction_pointer` is filled in.
         */
        bool has_instruction_pointer();

    private:
        bool f_has_instruction_set;
        bool m_has_instruction_set;

    public:

        /**
         * Bit 1 of `validation_bits`: `instruction_set` is filled in.
         */
        bool has_instruction_set();

    private:
        bool f_has_level;
        bool m_has_level;

    public:

        /**
         * Bit 5 of `validation_bits`: `level` is filled in.
         */
        bool has_level();

    private:
        bool f_has_operation;
        bool m_has_operation;

    public:

        /**
         * Bit 3 of `validation_bits`: `operation` is filled in.
         */
        bool has_operation();

    private:
        bool f_has_processor_id;
        bool m_has_processor_id;

    public:

        /**
         * Bit 8 of `validation_bits`: `processor_id` is filled in.
         */
        bool has_processor_id();

    private:
        bool f_has_processor_name;
        bool m_has_processor_name;

    public:

        /**
         * Bit 7 of `validation_bits`: `processor_name` is filled in.
         */
        bool has_processor_name();

    private:
        bool f_has_processor_type;
        bool m_has_processor_type;

    public:

        /**
         * Bit 0 of `validation_bits`: `processor_type` is filled in.
         */
        bool has_processor_type();

    private:
        bool f_has_processor_version;
        bool m_has_processor_version;

    public:

        /**
         * Bit 6 of `validation_bits`: `processor_version` is filled in.
         */
        bool has_processor_version();

    private:
        bool f_has_requester_id;
        bool m_has_requester_id;

    public:

        /**
         * Bit 10 of `validation_bits`: `requester_id` is filled in.
         */
        bool has_requester_id();

    private:
        bool f_has_responder_id;
        bool m_has_responder_id;

    public:

        /**
         * Bit 11 of `validation_bits`: `responder_id` is filled in.
         */
        bool has_responder_id();

    private:
        bool f_has_target_address;
        bool m_has_target_address;

    public:

        /**
         * Bit 9 of `validation_bits`: `target_address` is filled in.
         */
        bool has_target_address();

    private:
        bool f_validation_bits_low;
        uint32_t m_validation_bits_low;

    public:

        /**
         * Lower half of `validation_bits`, which has all bits that are declared.
         */
        uint32_t validation_bits_low();

    private:
        uint64_t m_validation_bits;
        processor_types_t m_processor_type;
        instruction_sets_t m_instruction_set;
        uint8_t m_error_type;
        operations_t m_operation;
        uint8_t m_flags;
        uint8_t m_level;
        std::string m__unnamed7;
        uint64_t m_processor_version;
        std::string m_processor_name;
        uint64_t m_processor_id;
        uint64_t m_target_address;
        uint64_t m_requester_id;
        uint64_t m_responder_id;
        uint64_t m_instruction_pointer;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;

    public:

        /**
         * Fields that are filled in; bits of `processor_generic_fields`.
         */
        uint64_t validation_bits() const { return m_validation_bits; }

        /**
         * Kind of processor.
         */
        processor_types_t processor_type() const { return m_processor_type; }

        /**
         * Instruction set that the processor ran when the error occurred.
         */
        instruction_sets_t instruction_set() const { return m_instruction_set; }

        /**
         * Kinds of errors; bits of `processor_error_types`, 0 if not known.
         */
        uint8_t error_type() const { return m_error_type; }

        /**
         * Operation that caused the error.
         */
        operations_t operation() const { return m_operation; }

        /**
         * Properties of the error; bits of `processor_flags`.
         */
        uint8_t flags() const { return m_flags; }

        /**
         * Level of the structure with the error, such as that of a cache.
         */
        uint8_t level() const { return m_level; }

        /**
         * Reserved.
         */
        std::string _unnamed7() const { return m__unnamed7; }

        /**
         * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
         * (family, model, stepping).
         */
        uint64_t processor_version() const { return m_processor_version; }

        /**
         * Name of the processor in ASCII, ended by NUL.
         */
        std::string processor_name() const { return m_processor_name; }

        /**
         * Identifier of the processor; on x86 and x64 its local APIC id.
         */
        uint64_t processor_id() const { return m_processor_id; }

        /**
         * Address that the failing operation accessed.
         */
        uint64_t target_address() const { return m_target_address; }

        /**
         * Identifier of the agent that requested the operation.
         */
        uint64_t requester_id() const { return m_requester_id; }

        /**
         * Identifier of the agent that answered the request.
         */
        uint64_t responder_id() const { return m_responder_id; }

        /**
         * Address of the instruction at which the error was reported.
         */
        uint64_t instruction_pointer() const { return m_instruction_pointer; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
    };

    /**
     * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
     * then register contexts.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_xpf_processor_error_section Source
     */

    class processor_x86_t : public kaitai::kstruct {

    public:

        processor_x86_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_x86_t();

    private:
        bool f_has_cpuid_values;
        bool m_has_cpuid_values;

    public:

        /**
         * Bit 1 of `validation_bits`: `cpuid_values` is filled in.
         */
        bool has_cpuid_values();

    private:
        bool f_has_local_apic_id;
        bool m_has_local_apic_id;

    public:

        /**
         * Bit 0 of `validation_bits`: `local_apic_id` is filled in.
         */
        bool has_local_apic_id();

    private:
        bool f_num_contexts;
        int32_t m_num_contexts;

    public:

        /**
         * Bits 8 to 13 of `validation_bits`.
         */
        int32_t num_contexts();

    private:
        bool f_num_error_infos;
        int32_t m_num_error_infos;

    public:

        /**
         * Bits 2 to 7 of `validation_bits`.
         */
        int32_t num_error_infos();

    private:
        uint16_t m_validation_bits;
        std::string m__unnamed1;
        uint64_t m_local_apic_id;
        std::vector<uint32_t>* m_cpuid_values;
        std::vector<processor_error_info_t*>* m_error_infos;
        std::vector<processor_context_t*>* m_contexts;
        cper_t* m__root;
        cper_t::section_descriptor_t* m__parent;
        std::vector<std::string>* m__raw_error_infos;
        std::vector<kaitai::kstream*>* m__io__raw_error_infos;

    public:

        /**
         * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
         * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
         */
        uint16_t validation_bits() const { return m_validation_bits; }

        /**
         * Reserved.
         */
        std::string _unnamed1() const { return m__unnamed1; }

        /**
         * Local APIC id of the processor.
         */
        uint64_t local_apic_id() const { return m_local_apic_id; }

        /**
         * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
         * The specification extends each to 64 bits; Windows writes the four numbers
         * of 32 bits one after another, then zeros.
         */
        std::vector<uint32_t>* cpuid_values() const { return m_cpuid_values; }

        /**
         * Errors that the processor reported.
         */
        std::vector<processor_error_info_t*>* error_infos() const { return m_error_infos; }

        /**
         * Registers of the processor.
         */
        std::vector<processor_context_t*>* contexts() const { return m_contexts; }
        cper_t* _root() const { return m__root; }
        cper_t::section_descriptor_t* _parent() const { return m__parent; }
        std::vector<std::string>* _raw_error_infos() const { return m__raw_error_infos; }
        std::vector<kaitai::kstream*>* _io__raw_error_infos() const { return m__io__raw_error_infos; }
    };

    /**
     * Location and type of a section. The descriptors follow the header, one after
     * another, `section_count` of them.
     * \sa https://learn.microsoft.com/en-us/windows-hardware/drivers/ddi/ntddk/ns-ntddk-_whea_error_record_section_descriptor Source
     */

    class section_descriptor_t : public kaitai::kstruct {

    public:

        section_descriptor_t(kaitai::kstream* p__io, cper_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~section_descriptor_t();

    private:
        bool f_flag_containment_warning;
        bool m_flag_containment_warning;

    public:

        /**
         * Bit 1 of `flags`: the error may have spread, for example to persistent
         * storage.
         */
        bool flag_containment_warning();

    private:
        bool f_flag_latent_error;
        bool m_flag_latent_error;

    public:

        /**
         * Bit 5 of `flags`: the error was contained, but not corrected.
         */
        bool flag_latent_error();

    private:
        bool f_flag_primary;
        bool m_flag_primary;

    public:

        /**
         * Bit 0 of `flags`: the section of the error that is most likely the cause of
         * the others.
         */
        bool flag_primary();

    private:
        bool f_flag_propagated;
        bool m_flag_propagated;

    public:

        /**
         * Bit 6 of `flags`: the error was caused by an error elsewhere.
         */
        bool flag_propagated();

    private:
        bool f_flag_reset;
        bool m_flag_reset;

    public:

        /**
         * Bit 2 of `flags`: the component was reset and has to be set up again.
         */
        bool flag_reset();

    private:
        bool f_flag_resource_not_accessible;
        bool m_flag_resource_not_accessible;

    public:

        /**
         * Bit 4 of `flags`: the component could not be asked for more.
         */
        bool flag_resource_not_accessible();

    private:
        bool f_flag_threshold_exceeded;
        bool m_flag_threshold_exceeded;

    public:

        /**
         * Bit 3 of `flags`: a threshold of corrected errors was exceeded.
         */
        bool flag_threshold_exceeded();

    private:
        bool f_has_fru_id;
        bool m_has_fru_id;

    public:

        /**
         * Bit 0 of `validation_bits`: `fru_id` is filled in.
         */
        bool has_fru_id();

    private:
        bool f_has_fru_text;
        bool m_has_fru_text;

    public:

        /**
         * Bit 1 of `validation_bits`: `fru_text` is filled in.
         */
        bool has_fru_text();

    private:
        bool f_section;
        kaitai::kstruct* m_section;
        bool n_section;

    public:
        bool _is_null_section() { section(); return n_section; };

    private:

    public:

        /**
         * The section; bytes where its type is not described here.
         */
        kaitai::kstruct* section();

    private:
        uint32_t m_ofs_section;
        uint32_t m_len_section;
        uint8_t m_minor_revision;
        uint8_t m_major_revision;
        uint8_t m_validation_bits;
        std::string m__unnamed5;
        uint32_t m_flags;
        std::string m_section_type_start;
        section_types_t m_section_type;
        std::string m_section_type_rest;
        std::string m_fru_id;
        severities_t m_severity;
        std::string m_fru_text;
        cper_t* m__root;
        cper_t* m__parent;
        std::string m__raw_section;
        kaitai::kstream* m__io__raw_section;

    public:

        /**
         * Offset of the section from the start of the record.
         */
        uint32_t ofs_section() const { return m_ofs_section; }

        /**
         * Size of the section in bytes.
         */
        uint32_t len_section() const { return m_len_section; }

        /**
         * Lower part of the version of the section.
         */
        uint8_t minor_revision() const { return m_minor_revision; }

        /**
         * Higher part of the version of the section.
         */
        uint8_t major_revision() const { return m_major_revision; }

        /**
         * Fields of the descriptor that are filled in; bits of `descriptor_fields`.
         */
        uint8_t validation_bits() const { return m_validation_bits; }

        /**
         * Reserved.
         */
        std::string _unnamed5() const { return m__unnamed5; }

        /**
         * Circumstances of the error of the section; bits of `section_flags`.
         */
        uint32_t flags() const { return m_flags; }

        /**
         * First 4 bytes of the GUID of the section's type.
         */
        std::string section_type_start() const { return m_section_type_start; }

        /**
         * Bytes 4 and 5 of that GUID, which are different for all types that are
         * described here. Each member of `section_types` has the whole GUID in its
         * documentation; compare it, since another type may have the same two bytes.
         */
        section_types_t section_type() const { return m_section_type; }

        /**
         * The other 10 bytes of that GUID.
         */
        std::string section_type_rest() const { return m_section_type_rest; }

        /**
         * GUID of the field replaceable unit (a module, a card) in which the error is.
         * It may identify the part.
         */
        std::string fru_id() const { return m_fru_id; }

        /**
         * Severity of the error of the section.
         */
        severities_t severity() const { return m_severity; }

        /**
         * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
         * connector, sometimes a part or serial number.
         */
        std::string fru_text() const { return m_fru_text; }
        cper_t* _root() const { return m__root; }
        cper_t* _parent() const { return m__parent; }
        std::string _raw_section() const { return m__raw_section; }
        kaitai::kstream* _io__raw_section() const { return m__io__raw_section; }
    };

    /**
     * A time of 8 bytes. The specification has local time in binary-coded decimals;
     * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
     * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class timestamp_t : public kaitai::kstruct {

    public:

        timestamp_t(kaitai::kstream* p__io, cper_t* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~timestamp_t();

    private:
        uint8_t m_seconds;
        uint8_t m_minutes;
        uint8_t m_hours;
        uint8_t m_is_precise;
        uint8_t m_day;
        uint8_t m_month;
        uint8_t m_year;
        uint8_t m_century;
        cper_t* m__root;
        cper_t* m__parent;

    public:

        /**
         * Seconds, 0 to 59.
         */
        uint8_t seconds() const { return m_seconds; }

        /**
         * Minutes, 0 to 59.
         */
        uint8_t minutes() const { return m_minutes; }

        /**
         * Hours, 0 to 23.
         */
        uint8_t hours() const { return m_hours; }

        /**
         * Bit 0 is set if this is the time of the error itself.
         */
        uint8_t is_precise() const { return m_is_precise; }

        /**
         * Day of the month, 1 to 31.
         */
        uint8_t day() const { return m_day; }

        /**
         * Month, 1 to 12.
         */
        uint8_t month() const { return m_month; }

        /**
         * Year of the century, 0 to 99.
         */
        uint8_t year() const { return m_year; }

        /**
         * The first two digits of the year, 20 for 2024.
         */
        uint8_t century() const { return m_century; }
        cper_t* _root() const { return m__root; }
        cper_t* _parent() const { return m__parent; }
    };

    /**
     * Registers of execution of an x64 processor, 0xf4 bytes.
     * \sa https://uefi.org/specs/UEFI/2.10/Apx_N_Common_Platform_Error_Record.html Source
     */

    class x64_registers_t : public kaitai::kstruct {

    public:

        x64_registers_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, cper_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~x64_registers_t();

    private:
        uint64_t m_rax;
        uint64_t m_rbx;
        uint64_t m_rcx;
        uint64_t m_rdx;
        uint64_t m_rsi;
        uint64_t m_rdi;
        uint64_t m_rbp;
        uint64_t m_rsp;
        uint64_t m_r8;
        uint64_t m_r9;
        uint64_t m_r10;
        uint64_t m_r11;
        uint64_t m_r12;
        uint64_t m_r13;
        uint64_t m_r14;
        uint64_t m_r15;
        uint16_t m_cs;
        uint16_t m_ds;
        uint16_t m_ss;
        uint16_t m_es;
        uint16_t m_fs;
        uint16_t m_gs;
        std::string m__unnamed22;
        uint64_t m_rflags;
        uint64_t m_rip;
        uint64_t m_cr0;
        uint64_t m_cr1;
        uint64_t m_cr2;
        uint64_t m_cr3;
        uint64_t m_cr4;
        uint64_t m_cr8;
        std::string m_gdtr;
        std::string m_idtr;
        uint16_t m_ldtr;
        uint16_t m_tr;
        cper_t* m__root;
        kaitai::kstruct* m__parent;

    public:

        /**
         * Register RAX.
         */
        uint64_t rax() const { return m_rax; }

        /**
         * Register RBX.
         */
        uint64_t rbx() const { return m_rbx; }

        /**
         * Register RCX.
         */
        uint64_t rcx() const { return m_rcx; }

        /**
         * Register RDX.
         */
        uint64_t rdx() const { return m_rdx; }

        /**
         * Register RSI.
         */
        uint64_t rsi() const { return m_rsi; }

        /**
         * Register RDI.
         */
        uint64_t rdi() const { return m_rdi; }

        /**
         * Register RBP.
         */
        uint64_t rbp() const { return m_rbp; }

        /**
         * Register RSP.
         */
        uint64_t rsp() const { return m_rsp; }

        /**
         * Register R8.
         */
        uint64_t r8() const { return m_r8; }

        /**
         * Register R9.
         */
        uint64_t r9() const { return m_r9; }

        /**
         * Register R10.
         */
        uint64_t r10() const { return m_r10; }

        /**
         * Register R11.
         */
        uint64_t r11() const { return m_r11; }

        /**
         * Register R12.
         */
        uint64_t r12() const { return m_r12; }

        /**
         * Register R13.
         */
        uint64_t r13() const { return m_r13; }

        /**
         * Register R14.
         */
        uint64_t r14() const { return m_r14; }

        /**
         * Register R15.
         */
        uint64_t r15() const { return m_r15; }

        /**
         * Segment CS.
         */
        uint16_t cs() const { return m_cs; }

        /**
         * Segment DS.
         */
        uint16_t ds() const { return m_ds; }

        /**
         * Segment SS.
         */
        uint16_t ss() const { return m_ss; }

        /**
         * Segment ES.
         */
        uint16_t es() const { return m_es; }

        /**
         * Segment FS.
         */
        uint16_t fs() const { return m_fs; }

        /**
         * Segment GS.
         */
        uint16_t gs() const { return m_gs; }

        /**
         * Reserved.
         */
        std::string _unnamed22() const { return m__unnamed22; }

        /**
         * Register RFLAGS.
         */
        uint64_t rflags() const { return m_rflags; }

        /**
         * Address of the instruction.
         */
        uint64_t rip() const { return m_rip; }

        /**
         * Control register CR0.
         */
        uint64_t cr0() const { return m_cr0; }

        /**
         * Control register CR1, which no processor has.
         */
        uint64_t cr1() const { return m_cr1; }

        /**
         * Control register CR2, the address of the last page fault.
         */
        uint64_t cr2() const { return m_cr2; }

        /**
         * Control register CR3, the root of the page tables.
         */
        uint64_t cr3() const { return m_cr3; }

        /**
         * Control register CR4.
         */
        uint64_t cr4() const { return m_cr4; }

        /**
         * Control register CR8, the IRQL.
         */
        uint64_t cr8() const { return m_cr8; }

        /**
         * Base and limit of the global descriptor table.
         */
        std::string gdtr() const { return m_gdtr; }

        /**
         * Base and limit of the interrupt descriptor table.
         */
        std::string idtr() const { return m_idtr; }

        /**
         * Selector of the local descriptor table.
         */
        uint16_t ldtr() const { return m_ldtr; }

        /**
         * Selector of the task state segment.
         */
        uint16_t tr() const { return m_tr; }
        cper_t* _root() const { return m__root; }
        kaitai::kstruct* _parent() const { return m__parent; }
    };

private:
    bool f_flag_device_driver;
    bool m_flag_device_driver;

public:

    /**
     * Bit 3 of `flags`: a device driver reported the error.
     */
    bool flag_device_driver();

private:
    bool f_flag_previous_error;
    bool m_flag_previous_error;

public:

    /**
     * Bit 1 of `flags`: the error occurred before the machine was started.
     */
    bool flag_previous_error();

private:
    bool f_flag_recovered;
    bool m_flag_recovered;

public:

    /**
     * Bit 0 of `flags`: software recovered from the error.
     */
    bool flag_recovered();

private:
    bool f_flag_simulated;
    bool m_flag_simulated;

public:

    /**
     * Bit 2 of `flags`: the error was injected for a test.
     */
    bool flag_simulated();

private:
    bool f_has_partition_id;
    bool m_has_partition_id;

public:

    /**
     * Bit 2 of `validation_bits`: `partition_id` is filled in.
     */
    bool has_partition_id();

private:
    bool f_has_platform_id;
    bool m_has_platform_id;

public:

    /**
     * Bit 0 of `validation_bits`: `platform_id` is filled in.
     */
    bool has_platform_id();

private:
    bool f_has_timestamp;
    bool m_has_timestamp;

public:

    /**
     * Bit 1 of `validation_bits`: `timestamp` is filled in.
     */
    bool has_timestamp();

private:
    bool f_section_descriptors;
    std::vector<section_descriptor_t*>* m_section_descriptors;

public:

    /**
     * All descriptors, which follow the header.
     */
    std::vector<section_descriptor_t*>* section_descriptors();

private:
    std::string m_signature;
    uint8_t m_minor_revision;
    uint8_t m_major_revision;
    std::string m_signature_end;
    uint16_t m_section_count;
    severities_t m_severity;
    uint32_t m_validation_bits;
    uint32_t m_len_record;
    timestamp_t* m_timestamp;
    std::string m_platform_id;
    std::string m_partition_id;
    std::string m_creator_id;
    std::string m_notification_type;
    uint64_t m_record_id;
    uint32_t m_flags;
    uint64_t m_persistence_information;
    std::string m__unnamed16;
    cper_t* m__root;
    kaitai::kstruct* m__parent;

public:
    std::string signature() const { return m_signature; }

    /**
     * Minor revision of the header; Windows writes 16.
     */
    uint8_t minor_revision() const { return m_minor_revision; }

    /**
     * Major revision of the header; Windows writes 2.
     */
    uint8_t major_revision() const { return m_major_revision; }
    std::string signature_end() const { return m_signature_end; }

    /**
     * Number of section descriptors, which follow the header.
     */
    uint16_t section_count() const { return m_section_count; }

    /**
     * Severity of the most severe error of the record.
     */
    severities_t severity() const { return m_severity; }

    /**
     * Fields of the header that are filled in; bits of `header_fields`.
     */
    uint32_t validation_bits() const { return m_validation_bits; }

    /**
     * Size of the record in bytes, with the header, all descriptors and all
     * sections.
     */
    uint32_t len_record() const { return m_len_record; }

    /**
     * Time at which the error was collected.
     */
    timestamp_t* timestamp() const { return m_timestamp; }

    /**
     * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
     * the machine.
     */
    std::string platform_id() const { return m_platform_id; }

    /**
     * GUID of the software partition in which the error occurred.
     */
    std::string partition_id() const { return m_partition_id; }

    /**
     * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
     * Windows.
     */
    std::string creator_id() const { return m_creator_id; }

    /**
     * GUID of the way in which the error was reported: machine check, corrected
     * machine check, PCI Express, boot and others.
     */
    std::string notification_type() const { return m_notification_type; }

    /**
     * Number that, with `creator_id`, is unique among the records of the system.
     */
    uint64_t record_id() const { return m_record_id; }

    /**
     * Circumstances of the error; bits of `record_flags`.
     */
    uint32_t flags() const { return m_flags; }

    /**
     * For the creator of a record that is kept in persistent memory; Windows
     * writes the signature `RE`, a length and an identifier.
     */
    uint64_t persistence_information() const { return m_persistence_information; }

    /**
     * Reserved.
     */
    std::string _unnamed16() const { return m__unnamed16; }
    cper_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
};

#endif  // CPER_H_
