// This is a generated file! Source: schemas/cper.ksy
/*
 * Common Platform Error Record
 *
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
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix CPER_, and those in small letters, are made up. An array of one
 * element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * CPER_TYPES_ONLY.
 */

#ifndef CPER_H
#define CPER_H

#ifdef CPER_TYPES_ONLY
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long long int64_t;
typedef unsigned long long uint64_t;
#else
#include <stddef.h>
#include <stdint.h>
#endif

/* severities */
enum CPER_SEVERITIES {
    /* Not corrected, and not fatal. */
    CPER_SEVERITIES_RECOVERABLE = 0x0,
    /* Not corrected, and fatal. */
    CPER_SEVERITIES_FATAL = 0x1,
    /* Corrected. */
    CPER_SEVERITIES_CORRECTED = 0x2,
    /* No error. */
    CPER_SEVERITIES_INFORMATIONAL = 0x3
};

/* header_fields */
enum CPER_HEADER_FIELDS {
    CPER_HEADER_FIELDS_PLATFORM_ID = 0x1,
    CPER_HEADER_FIELDS_TIMESTAMP = 0x2,
    CPER_HEADER_FIELDS_PARTITION_ID = 0x4
};

/* record_flags */
enum CPER_RECORD_FLAGS {
    /* Software recovered from the error. */
    WHEA_ERROR_RECORD_FLAGS_RECOVERED = 0x1,
    /* The error occurred before the machine was started. */
    WHEA_ERROR_RECORD_FLAGS_PREVIOUSERROR = 0x2,
    /* The error was injected for a test. */
    WHEA_ERROR_RECORD_FLAGS_SIMULATED = 0x4,
    /* A device driver reported the error. */
    WHEA_ERROR_RECORD_FLAGS_DEVICE_DRIVER = 0x8
};

/* descriptor_fields */
enum CPER_DESCRIPTOR_FIELDS {
    CPER_DESCRIPTOR_FIELDS_FRU_ID = 0x1,
    CPER_DESCRIPTOR_FIELDS_FRU_TEXT = 0x2
};

/* section_flags */
enum CPER_SECTION_FLAGS {
    /* The section of the error that is most likely the cause of the others. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_PRIMARY = 0x1,
    /* The error may have spread, for example to persistent storage. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_CONTAINMENTWRN = 0x2,
    /* The component was reset and has to be set up again. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_RESET = 0x4,
    /* A threshold of corrected errors was exceeded. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_THRESHOLDEXCEEDED = 0x8,
    /* The component could not be asked for more. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_RESOURCENA = 0x10,
    /* The error was contained, but not corrected. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_LATENTERROR = 0x20,
    /* The error was caused by an error elsewhere. */
    WHEA_SECTION_DESCRIPTOR_FLAGS_PROPAGATED = 0x40
};

/* section_types */
enum CPER_SECTION_TYPES {
    /* 81212a96-09ed-4996-9471-8d729c8e69ed, `firmware`. */
    FIRMWARE_ERROR_RECORD_REFERENCE_GUID = 0x9ed,
    /* 8a1e1d01-42f9-4557-9c33-565e5cc3f7e8, `machine_check`. */
    XPF_MCA_SECTION_GUID = 0x42f9,
    /* 9876ccad-47b4-4bdb-b65e-16f193c4f3db, `processor_generic`. */
    PROCESSOR_GENERIC_ERROR_SECTION_GUID = 0x47b4,
    /* 61ec04fc-48e6-d813-25c9-8daa44750b12, `memory2`. */
    EFI_ERROR_SECTION_PLATFORM_MEMORY2_GUID = 0x48e6,
    /* a5bc1114-6f64-4ede-b863-3e83ed7c83b1, `memory`. */
    MEMORY_ERROR_SECTION_GUID = 0x6f64,
    /* dc3ea0b0-a144-4797-b95b-53fa242b6e1d, `processor_x86`. */
    XPF_PROCESSOR_ERROR_SECTION_GUID = 0xa144,
    /* d995e954-bbc1-430f-ad91-b44dcb3c6f35, `pci_express`. */
    PCIEXPRESS_ERROR_SECTION_GUID = 0xbbc1
};

/* processor_generic_fields */
enum CPER_PROCESSOR_GENERIC_FIELDS {
    CPER_PROCESSOR_GENERIC_FIELDS_PROCESSOR_TYPE = 0x1,
    CPER_PROCESSOR_GENERIC_FIELDS_INSTRUCTION_SET = 0x2,
    CPER_PROCESSOR_GENERIC_FIELDS_ERROR_TYPE = 0x4,
    CPER_PROCESSOR_GENERIC_FIELDS_OPERATION = 0x8,
    CPER_PROCESSOR_GENERIC_FIELDS_FLAGS = 0x10,
    CPER_PROCESSOR_GENERIC_FIELDS_LEVEL = 0x20,
    CPER_PROCESSOR_GENERIC_FIELDS_PROCESSOR_VERSION = 0x40,
    CPER_PROCESSOR_GENERIC_FIELDS_PROCESSOR_NAME = 0x80,
    CPER_PROCESSOR_GENERIC_FIELDS_PROCESSOR_ID = 0x100,
    CPER_PROCESSOR_GENERIC_FIELDS_TARGET_ADDRESS = 0x200,
    CPER_PROCESSOR_GENERIC_FIELDS_REQUESTER_ID = 0x400,
    CPER_PROCESSOR_GENERIC_FIELDS_RESPONDER_ID = 0x800,
    CPER_PROCESSOR_GENERIC_FIELDS_INSTRUCTION_POINTER = 0x1000
};

/* processor_types */
enum CPER_PROCESSOR_TYPES {
    /* x86 or x64. */
    GENPROC_PROCTYPE_XPF = 0x0,
    GENPROC_PROCTYPE_IPF = 0x1,
    GENPROC_PROCTYPE_ARM = 0x2
};

/* instruction_sets */
enum CPER_INSTRUCTION_SETS {
    GENPROC_PROCISA_X86 = 0x0,
    GENPROC_PROCISA_IPF = 0x1,
    GENPROC_PROCISA_X64 = 0x2,
    GENPROC_PROCISA_ARM32 = 0x3,
    GENPROC_PROCISA_ARM64 = 0x4
};

/* processor_error_types */
enum CPER_PROCESSOR_ERROR_TYPES {
    GENPROC_PROCERRTYPE_CACHE = 0x1,
    /* Translation lookaside buffer. */
    GENPROC_PROCERRTYPE_TLB = 0x2,
    GENPROC_PROCERRTYPE_BUS = 0x4,
    /* An internal part of the processor. */
    GENPROC_PROCERRTYPE_MAE = 0x8
};

/* operations */
enum CPER_OPERATIONS {
    GENPROC_OP_GENERIC = 0x0,
    GENPROC_OP_DATAREAD = 0x1,
    GENPROC_OP_DATAWRITE = 0x2,
    GENPROC_OP_INSTRUCTIONEXE = 0x3
};

/* processor_flags */
enum CPER_PROCESSOR_FLAGS {
    GENPROC_FLAGS_RESTARTABLE = 0x1,
    GENPROC_FLAGS_PRECISEIP = 0x2,
    GENPROC_FLAGS_OVERFLOW = 0x4,
    GENPROC_FLAGS_CORRECTED = 0x8
};

/* processor_x86_fields */
enum CPER_PROCESSOR_X86_FIELDS {
    CPER_PROCESSOR_X86_FIELDS_LOCAL_APIC_ID = 0x1,
    CPER_PROCESSOR_X86_FIELDS_CPUID_VALUES = 0x2
};

/* error_info_fields */
enum CPER_ERROR_INFO_FIELDS {
    CPER_ERROR_INFO_FIELDS_CHECK_INFO = 0x1,
    CPER_ERROR_INFO_FIELDS_TARGET_ID = 0x2,
    CPER_ERROR_INFO_FIELDS_REQUESTER_ID = 0x4,
    CPER_ERROR_INFO_FIELDS_RESPONDER_ID = 0x8,
    CPER_ERROR_INFO_FIELDS_INSTRUCTION_POINTER = 0x10
};

/* check_types */
enum CPER_CHECK_TYPES {
    /* fc06b535-5e1f-4562-9f25-0a3b9adb63c3. */
    WHEA_TLBCHECK_GUID = 0x5e1f,
    /* 1cf3f8b3-c5b1-49a2-aa59-5eef92ffa63c. */
    WHEA_BUSCHECK_GUID = 0xc5b1,
    /* 48ab7f57-dc34-4f6c-a7d3-b0b5b0a74314. */
    WHEA_MSCHECK_GUID = 0xdc34,
    /* a55701f5-e3ef-43de-ac72-249b573fad2c. */
    WHEA_CACHECHECK_GUID = 0xe3ef
};

/* context_types */
enum CPER_CONTEXT_TYPES {
    XPF_CONTEXT_INFO_UNCLASSIFIEDDATA = 0x0,
    /* Model specific registers. */
    XPF_CONTEXT_INFO_MSRREGISTERS = 0x1,
    /* Registers of execution, 32-bit. */
    XPF_CONTEXT_INFO_32BITCONTEXT = 0x2,
    /* Registers of execution, 64-bit; `x64_registers`. */
    XPF_CONTEXT_INFO_64BITCONTEXT = 0x3,
    /* Area of the instruction FXSAVE. */
    XPF_CONTEXT_INFO_FXSAVE = 0x4,
    /* Debug registers, 32-bit. */
    XPF_CONTEXT_INFO_32BITDEBUGREGS = 0x5,
    /* Debug registers, 64-bit. */
    XPF_CONTEXT_INFO_64BITDEBUGREGS = 0x6,
    /* Memory mapped registers. */
    XPF_CONTEXT_INFO_MMREGISTERS = 0x7
};

/* memory_fields */
enum CPER_MEMORY_FIELDS {
    CPER_MEMORY_FIELDS_ERROR_STATUS = 0x1,
    CPER_MEMORY_FIELDS_PHYSICAL_ADDRESS = 0x2,
    CPER_MEMORY_FIELDS_PHYSICAL_ADDRESS_MASK = 0x4,
    CPER_MEMORY_FIELDS_NODE = 0x8,
    CPER_MEMORY_FIELDS_CARD = 0x10,
    CPER_MEMORY_FIELDS_MODULE = 0x20,
    CPER_MEMORY_FIELDS_BANK = 0x40,
    CPER_MEMORY_FIELDS_DEVICE = 0x80,
    CPER_MEMORY_FIELDS_ROW = 0x100,
    CPER_MEMORY_FIELDS_COLUMN = 0x200,
    CPER_MEMORY_FIELDS_BIT_POSITION = 0x400,
    CPER_MEMORY_FIELDS_REQUESTER_ID = 0x800,
    CPER_MEMORY_FIELDS_RESPONDER_ID = 0x1000,
    CPER_MEMORY_FIELDS_TARGET_ID = 0x2000,
    CPER_MEMORY_FIELDS_ERROR_TYPE = 0x4000,
    CPER_MEMORY_FIELDS_RANK = 0x8000,
    CPER_MEMORY_FIELDS_CARD_HANDLE = 0x10000,
    CPER_MEMORY_FIELDS_MODULE_HANDLE = 0x20000,
    CPER_MEMORY_FIELDS_EXTENDED_ROW = 0x40000
};

/* memory2_fields */
enum CPER_MEMORY2_FIELDS {
    CPER_MEMORY2_FIELDS_ERROR_STATUS = 0x1,
    CPER_MEMORY2_FIELDS_PHYSICAL_ADDRESS = 0x2,
    CPER_MEMORY2_FIELDS_PHYSICAL_ADDRESS_MASK = 0x4,
    CPER_MEMORY2_FIELDS_NODE = 0x8,
    CPER_MEMORY2_FIELDS_CARD = 0x10,
    CPER_MEMORY2_FIELDS_MODULE = 0x20,
    CPER_MEMORY2_FIELDS_BANK = 0x40,
    CPER_MEMORY2_FIELDS_DEVICE = 0x80,
    CPER_MEMORY2_FIELDS_ROW = 0x100,
    CPER_MEMORY2_FIELDS_COLUMN = 0x200,
    CPER_MEMORY2_FIELDS_RANK = 0x400,
    CPER_MEMORY2_FIELDS_BIT_POSITION = 0x800,
    CPER_MEMORY2_FIELDS_CHIP = 0x1000,
    CPER_MEMORY2_FIELDS_ERROR_TYPE = 0x2000,
    CPER_MEMORY2_FIELDS_STATUS = 0x4000,
    CPER_MEMORY2_FIELDS_REQUESTER_ID = 0x8000,
    CPER_MEMORY2_FIELDS_RESPONDER_ID = 0x10000,
    CPER_MEMORY2_FIELDS_TARGET_ID = 0x20000,
    CPER_MEMORY2_FIELDS_CARD_HANDLE = 0x40000,
    CPER_MEMORY2_FIELDS_MODULE_HANDLE = 0x80000
};

/* memory_error_types */
enum CPER_MEMORY_ERROR_TYPES {
    WHEA_MEMERRTYPE_UNKNOWN = 0x0,
    WHEA_MEMERRTYPE_NOERROR = 0x1,
    WHEA_MEMERRTYPE_SINGLEBITECC = 0x2,
    WHEA_MEMERRTYPE_MULTIBITECC = 0x3,
    WHEA_MEMERRTYPE_SINGLESYMCHIPKILL = 0x4,
    WHEA_MEMERRTYPE_MULTISYMCHIPKILL = 0x5,
    WHEA_MEMERRTYPE_MASTERABORT = 0x6,
    WHEA_MEMERRTYPE_TARGETABORT = 0x7,
    WHEA_MEMERRTYPE_PARITYERROR = 0x8,
    WHEA_MEMERRTYPE_WATCHDOGTIMEOUT = 0x9,
    WHEA_MEMERRTYPE_INVALIDADDRESS = 0xa,
    WHEA_MEMERRTYPE_MIRRORBROKEN = 0xb,
    WHEA_MEMERRTYPE_MEMORYSPARING = 0xc,
    EFI_PLATFORM_MEMORY2_ERROR_SCRUB_CORRECTED = 0xd,
    EFI_PLATFORM_MEMORY2_ERROR_SCRUB_UNCORRECTED = 0xe,
    EFI_PLATFORM_MEMORY2_ERROR_MEMORY_MAP_EVENT = 0xf
};

/* error_classes */
enum CPER_ERROR_CLASSES {
    /* Error detected inside of the component. */
    ERR_INTERNAL = 0x1,
    /* Storage error in memory. */
    ERR_MEM = 0x4,
    /* Storage error in a translation lookaside buffer. */
    ERR_TLB = 0x5,
    /* Storage error in a cache. */
    ERR_CACHE = 0x6,
    /* Error in a functional unit. */
    ERR_FUNCTION = 0x7,
    /* The component failed its self test. */
    ERR_SELFTEST = 0x8,
    /* Overflow or underflow of a queue. */
    ERR_FLOW = 0x9,
    /* Error detected on the bus. */
    ERR_BUS = 0x10,
    /* Virtual address not found on an input/output translation. */
    ERR_MAP = 0x11,
    /* Improper access. */
    ERR_IMPROPER = 0x12,
    /* Access to an address that is not mapped to a component. */
    ERR_UNIMPL = 0x13,
    /* Loss of lockstep. */
    ERR_LOL = 0x14,
    /* Response that belongs to no request. */
    ERR_RESPONSE = 0x15,
    /* Parity error on the bus. */
    ERR_PARITY = 0x16,
    /* Error of the protocol. */
    ERR_PROTOCOL = 0x17,
    /* Error detected on a path. */
    ERR_ERROR = 0x18,
    /* Timeout on the bus. */
    ERR_TIMEOUT = 0x19,
    /* Poisoned data was read. */
    ERR_POISONED = 0x1a
};

/* error_status_flags */
enum CPER_ERROR_STATUS_FLAGS {
    /* Detected on the address or its ECC. */
    CPER_ERROR_STATUS_FLAGS_ADDRESS = 0x1,
    /* Detected on the control signals. */
    CPER_ERROR_STATUS_FLAGS_CONTROL = 0x2,
    /* Detected on the data or its ECC. */
    CPER_ERROR_STATUS_FLAGS_DATA = 0x4,
    /* Detected by the responder. */
    CPER_ERROR_STATUS_FLAGS_RESPONDER = 0x8,
    /* Detected by the requester. */
    CPER_ERROR_STATUS_FLAGS_REQUESTER = 0x10,
    /* The first of several errors. */
    CPER_ERROR_STATUS_FLAGS_FIRST_ERROR = 0x20,
    /* Further errors were lost. */
    CPER_ERROR_STATUS_FLAGS_OVERFLOW = 0x40
};

/* pci_express_fields */
enum CPER_PCI_EXPRESS_FIELDS {
    CPER_PCI_EXPRESS_FIELDS_PORT_TYPE = 0x1,
    CPER_PCI_EXPRESS_FIELDS_VERSION = 0x2,
    CPER_PCI_EXPRESS_FIELDS_COMMAND_STATUS = 0x4,
    CPER_PCI_EXPRESS_FIELDS_DEVICE_ID = 0x8,
    CPER_PCI_EXPRESS_FIELDS_SERIAL_NUMBER = 0x10,
    CPER_PCI_EXPRESS_FIELDS_BRIDGE_CONTROL_STATUS = 0x20,
    CPER_PCI_EXPRESS_FIELDS_CAPABILITY = 0x40,
    CPER_PCI_EXPRESS_FIELDS_AER = 0x80
};

/* port_types */
enum CPER_PORT_TYPES {
    CPER_PORT_TYPES_ENDPOINT = 0x0,
    CPER_PORT_TYPES_LEGACY_ENDPOINT = 0x1,
    CPER_PORT_TYPES_ROOT_PORT = 0x4,
    CPER_PORT_TYPES_UPSTREAM_SWITCH_PORT = 0x5,
    CPER_PORT_TYPES_DOWNSTREAM_SWITCH_PORT = 0x6,
    CPER_PORT_TYPES_BRIDGE_TO_PCI = 0x7,
    CPER_PORT_TYPES_BRIDGE_FROM_PCI = 0x8,
    CPER_PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 0x9,
    CPER_PORT_TYPES_ROOT_COMPLEX_EVENT_COLLECTOR = 0xa
};

/* uncorrectable_errors */
enum CPER_UNCORRECTABLE_ERRORS {
    CPER_UNCORRECTABLE_ERRORS_DATA_LINK_PROTOCOL = 0x10,
    CPER_UNCORRECTABLE_ERRORS_SURPRISE_DOWN = 0x20,
    CPER_UNCORRECTABLE_ERRORS_POISONED_PACKET = 0x1000,
    CPER_UNCORRECTABLE_ERRORS_FLOW_CONTROL_PROTOCOL = 0x2000,
    CPER_UNCORRECTABLE_ERRORS_COMPLETION_TIMEOUT = 0x4000,
    CPER_UNCORRECTABLE_ERRORS_COMPLETER_ABORT = 0x8000,
    CPER_UNCORRECTABLE_ERRORS_UNEXPECTED_COMPLETION = 0x10000,
    CPER_UNCORRECTABLE_ERRORS_RECEIVER_OVERFLOW = 0x20000,
    CPER_UNCORRECTABLE_ERRORS_MALFORMED_PACKET = 0x40000,
    /* End-to-end checksum. */
    CPER_UNCORRECTABLE_ERRORS_ECRC = 0x80000,
    CPER_UNCORRECTABLE_ERRORS_UNSUPPORTED_REQUEST = 0x100000,
    CPER_UNCORRECTABLE_ERRORS_ACCESS_CONTROL_VIOLATION = 0x200000,
    CPER_UNCORRECTABLE_ERRORS_INTERNAL = 0x400000,
    CPER_UNCORRECTABLE_ERRORS_MULTICAST_BLOCKED = 0x800000,
    CPER_UNCORRECTABLE_ERRORS_ATOMIC_EGRESS_BLOCKED = 0x1000000,
    CPER_UNCORRECTABLE_ERRORS_PREFIX_BLOCKED = 0x2000000,
    CPER_UNCORRECTABLE_ERRORS_POISONED_EGRESS_BLOCKED = 0x4000000
};

/* correctable_errors */
enum CPER_CORRECTABLE_ERRORS {
    CPER_CORRECTABLE_ERRORS_RECEIVER = 0x1,
    /* Packet of the transaction layer. */
    CPER_CORRECTABLE_ERRORS_BAD_PACKET = 0x40,
    /* Packet of the data link layer. */
    CPER_CORRECTABLE_ERRORS_BAD_LINK_PACKET = 0x80,
    CPER_CORRECTABLE_ERRORS_REPLAY_ROLLOVER = 0x100,
    CPER_CORRECTABLE_ERRORS_REPLAY_TIMEOUT = 0x1000,
    CPER_CORRECTABLE_ERRORS_ADVISORY_NON_FATAL = 0x2000,
    CPER_CORRECTABLE_ERRORS_INTERNAL = 0x4000,
    CPER_CORRECTABLE_ERRORS_HEADER_LOG_OVERFLOW = 0x8000
};

/* firmware_record_types */
enum CPER_FIRMWARE_RECORD_TYPES {
    /* Error record of the system abstraction layer of an Itanium machine. */
    WHEA_FIRMWARE_RECORD_TYPE_IPFSAL = 0x0,
    /* Error record of the chipset, type 1. */
    SOC_FIRMWARE_ERROR_RECORD_TYPE1 = 0x1,
    /* Error record of the chipset, type 2, which `record_guid` describes. */
    SOC_FIRMWARE_ERROR_RECORD_TYPE2 = 0x2
};

/* processor_vendors */
enum CPER_PROCESSOR_VENDORS {
    CPER_PROCESSOR_VENDORS_OTHER = 0x0,
    CPER_PROCESSOR_VENDORS_INTEL = 0x1,
    CPER_PROCESSOR_VENDORS_AMD = 0x2
};

/* recovery_failures */
enum CPER_RECOVERY_FAILURES {
    CPER_RECOVERY_FAILURES_NOT_SUPPORTED = 0x1,
    CPER_RECOVERY_FAILURES_OVERFLOW = 0x2,
    CPER_RECOVERY_FAILURES_CONTEXT_CORRUPT = 0x4,
    CPER_RECOVERY_FAILURES_INSTRUCTION_POINTER_NOT_VALID = 0x8,
    CPER_RECOVERY_FAILURES_NO_RECOVERY_CONTEXT = 0x10,
    CPER_RECOVERY_FAILURES_MISC_OR_ADDRESS_NOT_VALID = 0x20,
    CPER_RECOVERY_FAILURES_INVALID_ADDRESS_MODE = 0x40,
    CPER_RECOVERY_FAILURES_HIGH_IRQL = 0x80,
    CPER_RECOVERY_FAILURES_INTERRUPTS_DISABLED = 0x100,
    CPER_RECOVERY_FAILURES_SWAP_BUSY = 0x200,
    CPER_RECOVERY_FAILURES_STACK_OVERFLOW = 0x400
};

#pragma pack(push, 1)

/*
 * A time of 8 bytes. The specification has local time in binary-coded decimals;
 * Windows writes UTC in plain binary numbers. `century` distinguishes them: 0x20
 * is binary-coded decimal, 0x14 (20) is binary. All zero is no time.
 */
typedef struct WHEA_TIMESTAMP {
    /* 0x0 seconds: Seconds, 0 to 59. */
    uint8_t Seconds;
    /* 0x1 minutes: Minutes, 0 to 59. */
    uint8_t Minutes;
    /* 0x2 hours: Hours, 0 to 23. */
    uint8_t Hours;
    /* 0x3 is_precise: Bit 0 is set if this is the time of the error itself. */
    uint8_t Precise;
    /* 0x4 day: Day of the month, 1 to 31. */
    uint8_t Day;
    /* 0x5 month: Month, 1 to 12. */
    uint8_t Month;
    /* 0x6 year: Year of the century, 0 to 99. */
    uint8_t Year;
    /* 0x7 century: The first two digits of the year, 20 for 2024. */
    uint8_t Century;
} WHEA_TIMESTAMP;

/*
 * Location and type of a section. The descriptors follow the header, one after
 * another, `section_count` of them.
 */
typedef struct WHEA_ERROR_RECORD_SECTION_DESCRIPTOR {
    /* 0x0 ofs_section: Offset of the section from the start of the record. */
    uint32_t SectionOffset;
    /* 0x4 len_section: Size of the section in bytes. */
    uint32_t SectionLength;
    struct {
        /* 0x8 minor_revision: Lower part of the version of the section. */
        uint8_t MinorRevision;
        /* 0x9 major_revision: Higher part of the version of the section. */
        uint8_t MajorRevision;
    } Revision;
    /*
     * 0xa validation_bits: Fields of the descriptor that are filled in; bits of
     * `descriptor_fields`.
     */
    uint8_t ValidBits;
    /* 0xb: Reserved. */
    uint8_t reserved_b[1];
    /* 0xc flags: Circumstances of the error of the section; bits of `section_flags`. */
    uint32_t Flags;
    struct {
        /* 0x10 section_type_start: First 4 bytes of the GUID of the section's type. */
        uint8_t Data1[4];
        /*
         * 0x14 section_type
         * Bytes 4 and 5 of that GUID, which are different for all types that are
         * described here. Each member of `section_types` has the whole GUID in its
         * documentation; compare it, since another type may have the same two bytes.
         * One of section_types.
         */
        uint16_t Data2;
        /* 0x16 section_type_rest: The other 10 bytes of that GUID. */
        uint8_t Data3[10];
    } SectionType;
    /*
     * 0x20 fru_id
     * GUID of the field replaceable unit (a module, a card) in which the error is.
     * It may identify the part.
     */
    uint8_t FRUId[16];
    /*
     * 0x30 severity: Severity of the error of the section.
     * One of severities.
     */
    uint32_t SectionSeverity;
    /*
     * 0x34 fru_text
     * Name of the field replaceable unit in ASCII, padded with NUL: a slot, a
     * connector, sometimes a part or serial number.
     */
    uint8_t FRUText[20];
} WHEA_ERROR_RECORD_SECTION_DESCRIPTOR;

/* Error of a processor of any kind, 0xc0 bytes. */
typedef struct WHEA_PROCESSOR_GENERIC_ERROR_SECTION {
    /* 0x0 validation_bits: Fields that are filled in; bits of `processor_generic_fields`. */
    uint64_t ValidBits;
    /*
     * 0x8 processor_type: Kind of processor.
     * One of processor_types.
     */
    uint8_t ProcessorType;
    /*
     * 0x9 instruction_set: Instruction set that the processor ran when the error occurred.
     * One of instruction_sets.
     */
    uint8_t InstructionSet;
    /* 0xa error_type: Kinds of errors; bits of `processor_error_types`, 0 if not known. */
    uint8_t ErrorType;
    /*
     * 0xb operation: Operation that caused the error.
     * One of operations.
     */
    uint8_t Operation;
    /* 0xc flags: Properties of the error; bits of `processor_flags`. */
    uint8_t Flags;
    /* 0xd level: Level of the structure with the error, such as that of a cache. */
    uint8_t Level;
    /* 0xe: Reserved. */
    uint8_t reserved_e[2];
    /*
     * 0x10 processor_version
     * Version of the processor; on x86 and x64 the value of EAX of CPUID leaf 1
     * (family, model, stepping).
     */
    uint64_t CPUVersion;
    /* 0x18 processor_name: Name of the processor in ASCII, ended by NUL. */
    uint8_t CPUBrandString[128];
    /* 0x98 processor_id: Identifier of the processor; on x86 and x64 its local APIC id. */
    uint64_t ProcessorId;
    /* 0xa0 target_address: Address that the failing operation accessed. */
    uint64_t TargetAddress;
    /* 0xa8 requester_id: Identifier of the agent that requested the operation. */
    uint64_t RequesterId;
    /* 0xb0 responder_id: Identifier of the agent that answered the request. */
    uint64_t ResponderId;
    /* 0xb8 instruction_pointer: Address of the instruction at which the error was reported. */
    uint64_t InstructionPointer;
} WHEA_PROCESSOR_GENERIC_ERROR_SECTION;

/* An error that an x86 or x64 processor reported, 0x40 bytes. */
typedef struct WHEA_XPF_PROCINFO {
    struct {
        /* 0x0 check_type_start: First 4 bytes of the GUID of the structure of `check_info`. */
        uint8_t Data1[4];
        /*
         * 0x4 check_type: Bytes 4 and 5 of that GUID, which are different for all structures.
         * One of check_types.
         */
        uint16_t Data2;
        /* 0x6 check_type_rest: The other 10 bytes of that GUID. */
        uint8_t Data3[10];
    } CheckInfoId;
    /* 0x10 validation_bits: Fields that are filled in; bits of `error_info_fields`. */
    uint64_t ValidBits;
    /*
     * 0x18 check_info
     * Details. Of cache, TLB and bus checks bits 16-17 are the transaction (0
     * instruction, 1 data, 2 generic), 18-21 the operation, 22-24 the level, 25
     * the context is corrupt, 26 uncorrected, 27 precise instruction pointer, 28
     * restartable, 29 overflow; of a bus check also 30-31 participation, 32
     * timeout, 33-34 address space. Bits 0 to 15 are set for those that are
     * valid. Of a check of the microarchitecture bits 16-18 are the type of the
     * error and 19-23 as 25-29 above.
     */
    uint64_t CheckInfo;
    /* 0x20 target_id: Address or identifier of the target of the failing operation. */
    uint64_t TargetId;
    /* 0x28 requester_id: Identifier of the agent that requested the operation. */
    uint64_t RequesterId;
    /* 0x30 responder_id: Identifier of the agent that answered the request. */
    uint64_t ResponderId;
    /* 0x38 instruction_pointer: Address of the instruction at which the error was reported. */
    uint64_t InstructionPointer;
} WHEA_XPF_PROCINFO;

/*
 * Error of an x86 or x64 processor: a part of 0x40 bytes, then error infos,
 * then register contexts.
 *
 * Not declared, because the file decides where they are: contexts.
 */
typedef struct WHEA_XPF_PROCESSOR_ERROR_SECTION {
    /*
     * 0x0 validation_bits
     * Fields that are filled in (bits of `processor_x86_fields`) and counts: bits
     * 2 to 7 the number of error infos, bits 8 to 13 the number of contexts.
     */
    uint16_t ValidBits;
    /* 0x2: Reserved. */
    uint8_t reserved_2[6];
    /* 0x8 local_apic_id: Local APIC id of the processor. */
    uint64_t LocalAPICId;
    /*
     * 0x10 cpuid_values
     * EAX, EBX, ECX and EDX of CPUID leaf 1 (family, model, stepping, features).
     * The specification extends each to 64 bits; Windows writes the four numbers
     * of 32 bits one after another, then zeros.
     */
    uint32_t CpuId[12];
    /*
     * 0x40 error_infos: Errors that the processor reported.
     * Elements: num_error_infos
     */
    WHEA_XPF_PROCINFO ProcInfo[1];
} WHEA_XPF_PROCESSOR_ERROR_SECTION;

/* Registers of an x86 or x64 processor, of one of several kinds. */
typedef struct WHEA_XPF_CONTEXT_INFO {
    /*
     * 0x0 context_type: Kind of registers.
     * One of context_types.
     */
    uint16_t RegisterContextType;
    /* 0x2 len_registers: Size of `registers` in bytes. */
    uint16_t RegisterDataSize;
    /* 0x4 msr_address: Number of the first model specific register, if the registers are such. */
    uint32_t MSRAddress;
    /*
     * 0x8 mm_register_address: Address of the first memory mapped register, if the registers are
     * such.
     */
    uint64_t MmRegisterAddress;
    /*
     * 0x10 registers
     * The registers: model specific and memory mapped ones are 64-bit numbers,
     * 64-bit registers of execution are `x64_registers`.
     * Bytes: len_registers
     */
    uint8_t RegisterData[1];
} WHEA_XPF_CONTEXT_INFO;

/* Registers of execution of an x64 processor, 0xf4 bytes. */
typedef struct WHEA_X64_REGISTER_STATE {
    /* 0x0 rax: Register RAX. */
    uint64_t Rax;
    /* 0x8 rbx: Register RBX. */
    uint64_t Rbx;
    /* 0x10 rcx: Register RCX. */
    uint64_t Rcx;
    /* 0x18 rdx: Register RDX. */
    uint64_t Rdx;
    /* 0x20 rsi: Register RSI. */
    uint64_t Rsi;
    /* 0x28 rdi: Register RDI. */
    uint64_t Rdi;
    /* 0x30 rbp: Register RBP. */
    uint64_t Rbp;
    /* 0x38 rsp: Register RSP. */
    uint64_t Rsp;
    /* 0x40 r8: Register R8. */
    uint64_t R8;
    /* 0x48 r9: Register R9. */
    uint64_t R9;
    /* 0x50 r10: Register R10. */
    uint64_t R10;
    /* 0x58 r11: Register R11. */
    uint64_t R11;
    /* 0x60 r12: Register R12. */
    uint64_t R12;
    /* 0x68 r13: Register R13. */
    uint64_t R13;
    /* 0x70 r14: Register R14. */
    uint64_t R14;
    /* 0x78 r15: Register R15. */
    uint64_t R15;
    /* 0x80 cs: Segment CS. */
    uint16_t Cs;
    /* 0x82 ds: Segment DS. */
    uint16_t Ds;
    /* 0x84 ss: Segment SS. */
    uint16_t Ss;
    /* 0x86 es: Segment ES. */
    uint16_t Es;
    /* 0x88 fs: Segment FS. */
    uint16_t Fs;
    /* 0x8a gs: Segment GS. */
    uint16_t Gs;
    /* 0x8c: Reserved. */
    uint8_t reserved_8c[4];
    /* 0x90 rflags: Register RFLAGS. */
    uint64_t Rflags;
    /* 0x98 rip: Address of the instruction. */
    uint64_t Eip;
    /* 0xa0 cr0: Control register CR0. */
    uint64_t Cr0;
    /* 0xa8 cr1: Control register CR1, which no processor has. */
    uint64_t Cr1;
    /* 0xb0 cr2: Control register CR2, the address of the last page fault. */
    uint64_t Cr2;
    /* 0xb8 cr3: Control register CR3, the root of the page tables. */
    uint64_t Cr3;
    /* 0xc0 cr4: Control register CR4. */
    uint64_t Cr4;
    /* 0xc8 cr8: Control register CR8, the IRQL. */
    uint64_t Cr8;
    /* 0xd0 gdtr: Base and limit of the global descriptor table. */
    uint8_t Gdtr[16];
    /* 0xe0 idtr: Base and limit of the interrupt descriptor table. */
    uint8_t Idtr[16];
    /* 0xf0 ldtr: Selector of the local descriptor table. */
    uint16_t Ldtr;
    /* 0xf2 tr: Selector of the task state segment. */
    uint16_t Tr;
} WHEA_X64_REGISTER_STATE;

/* Where an error was detected, and its class. */
typedef struct WHEA_ERROR_STATUS {
    /* 0x0: Reserved. */
    uint8_t reserved_0[1];
    /*
     * 0x1 error_class: What failed, such as memory or the bus.
     * One of error_classes.
     */
    uint8_t ErrorType;
    /* 0x2 detected_in: Circumstances; bits of `error_status_flags`. */
    uint8_t Address;
    /* 0x3: Reserved. */
    uint8_t reserved_3[5];
} WHEA_ERROR_STATUS;

/*
 * Error of memory. UEFI 2.1 has the first 0x49 bytes, UEFI 2.3 and later 0x50;
 * sections of 0x4d bytes occur, too.
 */
typedef struct WHEA_MEMORY_ERROR_SECTION {
    /* 0x0 validation_bits: Fields that are filled in; bits of `memory_fields`. */
    uint64_t ValidBits;
    /* 0x8 error_status: Where the error was detected, and which class it has. */
    WHEA_ERROR_STATUS ErrorStatus;
    /* 0x10 physical_address: Physical address of the error. */
    uint64_t PhysicalAddress;
    /* 0x18 physical_address_mask: Bits of `physical_address` that are valid. */
    uint64_t PhysicalAddressMask;
    /* 0x20 node: Node of a machine of several nodes. */
    uint16_t Node;
    /* 0x22 card: Memory board. */
    uint16_t Card;
    /* 0x24 module: Memory module, or its rank. */
    uint16_t Module;
    /* 0x26 bank: Bank of the module. */
    uint16_t Bank;
    /* 0x28 device: Memory chip. */
    uint16_t Device;
    /* 0x2a row: Row of the memory chip, lower 16 bits. */
    uint16_t Row;
    /* 0x2c column: Column of the memory chip. */
    uint16_t Column;
    /* 0x2e bit_position: Bit of the word that is wrong. */
    uint16_t BitPosition;
    /* 0x30 requester_id: Identifier of the agent that requested the operation. */
    uint64_t RequesterId;
    /* 0x38 responder_id: Identifier of the agent that answered the request. */
    uint64_t ResponderId;
    /* 0x40 target_id: Identifier of the target of the operation. */
    uint64_t TargetId;
    /*
     * 0x48 error_type: What is wrong, such as a single bit.
     * One of memory_error_types.
     */
    uint8_t ErrorType;
    /*
     * 0x49: Bits 0 and 1 are bits 16 and 17 of the row, bits 5 to 7 the chip.
     * Present if: _io.size.as<u8> >= 0x50
     */
    uint8_t extended_row;
    /*
     * 0x4a: Rank of the module.
     * Present if: _io.size.as<u8> >= 0x50
     */
    uint16_t rank;
    /*
     * 0x4c: Handle of the SMBIOS structure (type 16) of the memory array.
     * Present if: _io.size.as<u8> >= 0x50
     */
    uint16_t card_handle;
    /*
     * 0x4e: Handle of the SMBIOS structure (type 17) of the memory device.
     * Present if: _io.size.as<u8> >= 0x50
     */
    uint16_t module_handle;
} WHEA_MEMORY_ERROR_SECTION;

/*
 * Error of memory with wider fields, 0x60 bytes (UEFI 2.5 and later).
 *
 * After the specification; not seen in a file.
 */
typedef struct EFI_PLATFORM_MEMORY2_ERROR_DATA {
    /* 0x0 validation_bits: Fields that are filled in; bits of `memory2_fields`. */
    uint64_t ValidFields;
    /* 0x8 error_status: Where the error was detected, and which class it has. */
    WHEA_ERROR_STATUS ErrorStatus;
    /* 0x10 physical_address: Physical address of the error. */
    uint64_t PhysicalAddress;
    /* 0x18 physical_address_mask: Bits of `physical_address` that are valid. */
    uint64_t PhysicalAddressMask;
    /* 0x20 node: Node of a machine of several nodes. */
    uint16_t Node;
    /* 0x22 card: Memory board. */
    uint16_t Card;
    /* 0x24 module: Memory module. */
    uint16_t Module;
    /* 0x26 bank: Bank of the module. */
    uint16_t Bank;
    /* 0x28 device: Memory chip. */
    uint32_t Device;
    /* 0x2c row: Row of the memory chip. */
    uint32_t Row;
    /* 0x30 column: Column of the memory chip. */
    uint32_t Column;
    /* 0x34 rank: Rank of the module. */
    uint32_t Rank;
    /* 0x38 bit_position: Bit of the word that is wrong. */
    uint32_t BitPosition;
    /* 0x3c chip: Chip of a stacked module. */
    uint8_t ChipId;
    /*
     * 0x3d error_type: What is wrong, such as a single bit.
     * One of memory_error_types.
     */
    uint8_t MemErrorType;
    /* 0x3e status: Bit 0 is set if the error was corrected. */
    uint8_t Status;
    /* 0x3f: Reserved. */
    uint8_t reserved_3f[1];
    /* 0x40 requester_id: Identifier of the agent that requested the operation. */
    uint64_t RequestorId;
    /* 0x48 responder_id: Identifier of the agent that answered the request. */
    uint64_t ResponderId;
    /* 0x50 target_id: Identifier of the target of the operation. */
    uint64_t TargetId;
    /* 0x58 card_handle: Handle of the SMBIOS structure (type 16) of the memory array. */
    uint32_t CardHandle;
    /* 0x5c module_handle: Handle of the SMBIOS structure (type 17) of the memory device. */
    uint32_t ModuleHandle;
} EFI_PLATFORM_MEMORY2_ERROR_DATA;

/* Beginning of the PCI Express capability of the configuration space. */
typedef struct PCI_EXPRESS_CAPABILITY {
    struct {
        /* 0x0 capability_id: Kind of capability, 0x10. */
        uint8_t CapabilityID;
        /* 0x1 next: Offset of the next capability in the configuration space. */
        uint8_t Next;
    } Header;
    /* 0x2 capabilities: Version in bits 0 to 3, kind of device or port in bits 4 to 7. */
    uint16_t ExpressCapabilities;
    /* 0x4 device_capabilities: Abilities of the device, such as the size of packets. */
    uint32_t DeviceCapabilities;
    /* 0x8 device_control: Settings of the device, such as which errors it reports. */
    uint16_t DeviceControl;
    /*
     * 0xa device_status
     * Errors of the device: bit 0 correctable, 1 non-fatal, 2 fatal, 3
     * unsupported request.
     */
    uint16_t DeviceStatus;
    /*
     * 0xc link_capabilities: Speed that the link can have in bits 0 to 3, width in bits 4 to 9.
     */
    uint32_t LinkCapabilities;
    /* 0x10 link_control: Settings of the link, such as power saving. */
    uint16_t LinkControl;
    /* 0x12 link_status: Bits 0 to 3 are `link_speed`, bits 4 to 9 `link_width`. */
    uint16_t LinkStatus;
} PCI_EXPRESS_CAPABILITY;

/* Advanced error reporting capability of the configuration space. */
typedef struct PCI_EXPRESS_AER_CAPABILITY {
    /* 0x0 header: Kind of capability (1) in bits 0 to 15, version, offset of the next one. */
    uint32_t Header;
    /*
     * 0x4 uncorrectable_status: Uncorrectable errors that occurred; bits of
     * `uncorrectable_errors`.
     */
    uint32_t UncorrectableErrorStatus;
    /* 0x8 uncorrectable_mask: Uncorrectable errors that are not reported. */
    uint32_t UncorrectableErrorMask;
    /* 0xc uncorrectable_severity: Uncorrectable errors that count as fatal. */
    uint32_t UncorrectableErrorSeverity;
    /* 0x10 correctable_status: Correctable errors that occurred; bits of `correctable_errors`. */
    uint32_t CorrectableErrorStatus;
    /* 0x14 correctable_mask: Correctable errors that are not reported. */
    uint32_t CorrectableErrorMask;
    /* 0x18 control: Bit of the first uncorrectable error in bits 0 to 4. */
    uint32_t CapabilitiesAndControl;
    /* 0x1c header_log: Header of the packet in which the first error occurred. */
    uint8_t HeaderLog[16];
    /* 0x2c root_error_command: Errors that a root port reports by an interrupt. */
    uint32_t RootErrorCommand;
    /* 0x30 root_error_status: Errors that were reported to a root port. */
    uint32_t RootErrorStatus;
    /*
     * 0x34 correctable_source: Requester id (bus, device, function) of the first correctable
     * error.
     */
    uint16_t CorrectableSourceId;
    /*
     * 0x36 uncorrectable_source: Requester id (bus, device, function) of the first uncorrectable
     * error.
     */
    uint16_t UncorrectableSourceId;
} PCI_EXPRESS_AER_CAPABILITY;

/*
 * Error of a PCI Express device, 0xd0 bytes.
 *
 * After the specification and Microsoft's headers; not seen in a file.
 */
typedef struct WHEA_PCIEXPRESS_ERROR_SECTION {
    /* 0x0 validation_bits: Fields that are filled in; bits of `pci_express_fields`. */
    uint64_t ValidBits;
    /*
     * 0x8 port_type: Kind of device or port.
     * One of port_types.
     */
    uint32_t PortType;
    struct {
        /* 0xc minor_version: Minor version of PCI Express. */
        uint8_t MinorVersion;
        /* 0xd major_version: Major version of PCI Express. */
        uint8_t MajorVersion;
    } Version;
    /* 0xe: Reserved. */
    uint8_t reserved_e[2];
    struct {
        /* 0x10 command: Command register of the configuration space. */
        uint16_t Command;
        /* 0x12 status: Status register of the configuration space. */
        uint16_t Status;
    } CommandStatus;
    /* 0x14: Reserved. */
    uint8_t reserved_14[4];
    struct {
        /* 0x18 vendor_id: PCI vendor. */
        uint16_t VendorID;
        /* 0x1a device_id: PCI device. */
        uint16_t DeviceID;
        /* 0x1c class_code: Class code, from the programming interface to the base class. */
        uint8_t ClassCode[3];
        /* 0x1f function_number: Function of the device, 0 to 7. */
        uint8_t FunctionNumber;
        /* 0x20 device_number: Device on its bus. */
        uint8_t DeviceNumber;
        /* 0x21 segment: Segment of the PCI bus, 0 in most machines. */
        uint16_t Segment;
        /* 0x23 primary_bus: Bus of the device. */
        uint8_t PrimaryBusNumber;
        /* 0x24 secondary_bus: Bus behind a bridge. */
        uint8_t SecondaryBusNumber;
        /* 0x25 slot: Bits 3 to 15 are `slot_number`, the others are reserved. */
        uint16_t SlotNumber;
    } DeviceId;
    /* 0x27: Reserved. */
    uint8_t reserved_27[1];
    /* 0x28 serial_number: Serial number of the device. It identifies the part. */
    uint64_t DeviceSerialNumber;
    struct {
        /* 0x30 bridge_secondary_status: Secondary status register of a bridge. */
        uint16_t BridgeSecondaryStatus;
        /* 0x32 bridge_control: Control register of a bridge. */
        uint16_t BridgeControl;
    } BridgeControlStatus;
    /* 0x34 capability: PCI Express capability of the configuration space. */
    union {
        PCI_EXPRESS_CAPABILITY ExpressCapability;
        uint8_t ExpressCapabilityBuffer[60];
    };
    /* 0x70 aer: Advanced error reporting capability of the configuration space. */
    union {
        PCI_EXPRESS_AER_CAPABILITY AerInfo;
        uint8_t AerInfoBuffer[96];
    };
} WHEA_PCIEXPRESS_ERROR_SECTION;

/*
 * Reference to an error record of the firmware, or such a record. Revision 1
 * of the section has 0x10 bytes, later ones 0x20 and what the firmware adds.
 */
typedef struct WHEA_FIRMWARE_ERROR_RECORD_REFERENCE {
    /*
     * 0x0 record_type: Kind of firmware record.
     * One of firmware_record_types.
     */
    uint8_t Type;
    /* 0x1 record_revision: Revision of the section; 2 means that `record_guid` is filled in. */
    uint8_t Revision;
    /* 0x2: Reserved. */
    uint8_t reserved_2[6];
    /* 0x8 record_id: Identifier of the record, 0 if `record_guid` has it. */
    uint64_t FirmwareRecordId;
    /*
     * 0x10: GUID of the kind of record that follows.
     * Present if: _io.size.as<u8> >= 0x20
     */
    uint8_t record_guid[16];
} WHEA_FIRMWARE_ERROR_RECORD_REFERENCE;

/*
 * Registers of a bank of an x86 or x64 processor that reported a machine check,
 * as Windows stores them. The fields are packed: 64-bit fields are not aligned.
 * Version 2 has 0x110 bytes (older ones 0x108), version 3 has 0x124, version 4
 * has 0x4a8.
 */
typedef struct WHEA_XPF_MCA_SECTION {
    /* 0x0 version: Version of the section, 2 to 4. */
    uint32_t VersionNumber;
    /*
     * 0x4 vendor: Vendor of the processor.
     * One of processor_vendors.
     */
    uint32_t CpuVendor;
    /* 0x8 timestamp: Time of the machine check, in units of 100 ns since 1601, UTC. */
    uint64_t Timestamp;
    /* 0x10 processor_number: Number of the processor in Windows. */
    uint32_t ProcessorNumber;
    /*
     * 0x14 global_status
     * Register MCG_STATUS: bit 0 the instruction can be restarted, bit 1 the
     * instruction pointer is that of the error, bit 2 a machine check is in
     * progress.
     */
    uint64_t GlobalStatus;
    /*
     * 0x1c instruction_pointer: Address of the instruction at which the machine check was
     * reported.
     */
    uint64_t InstructionPointer;
    /* 0x24 bank: Number of the bank. */
    uint32_t BankNumber;
    /*
     * 0x28 status
     * Register MCi_STATUS of the bank; parameters 3 and 4 of bug check 0x124 are
     * its upper and its lower half.
     */
    uint64_t Status;
    /* 0x30 address: Register MCi_ADDR, valid if bit 58 of `status` is set. */
    uint64_t Address;
    /* 0x38 misc: Register MCi_MISC, valid if bit 59 of `status` is set. */
    uint64_t Misc;
    /* 0x40 extended_register_count: Number of `extended_registers` that are filled in. */
    uint32_t ExtendedRegisterCount;
    /* 0x44 apic_id: Local APIC id of the processor; 0 in records of older systems. */
    uint32_t ApicId;
    /*
     * 0x48 extended_registers
     * Further registers. Of AMD processors: 0 MCA_IPID, 1 MCA_SYND, 2 MCA_CONFIG,
     * 3 MCA_DESTAT, 4 MCA_DEADDR, 5 to 8 MCA_MISC1 to MCA_MISC4.
     */
    uint64_t ExtendedRegisters[24];
    /*
     * 0x108: Register MCG_CAP.
     * Present if: _io.size.as<u8> >= 0x110
     */
    uint64_t global_capability;
    /*
     * 0x110: Why Windows could not recover from the error; bits of `recovery_failures`.
     * Present if: version >= 3 and _io.size.as<u8> >= 0x124
     */
    uint32_t recovery_failure;
    /*
     * 0x114: Bit 0 is set if Windows tried to recover, bit 1 if the hypervisor did.
     * Present if: version >= 3 and _io.size.as<u8> >= 0x124
     */
    uint32_t recovery_action;
    /*
     * 0x118: 1 if software has to act.
     * Present if: version >= 3 and _io.size.as<u8> >= 0x124
     */
    uint8_t is_action_required;
    /*
     * 0x119: 1 if Windows recovered from the error.
     * Present if: version >= 3 and _io.size.as<u8> >= 0x124
     */
    uint8_t has_recovered;
} WHEA_XPF_MCA_SECTION;

/*
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
 */
typedef struct CPER {
    /* 0x0 signature: Always `CPER`. */
    uint8_t Signature[4];
    struct {
        /* 0x4 minor_revision: Minor revision of the header; Windows writes 16. */
        uint8_t MinorRevision;
        /* 0x5 major_revision: Major revision of the header; Windows writes 2. */
        uint8_t MajorRevision;
    } Revision;
    /* 0x6 signature_end: Always the bytes [255, 255, 255, 255]. */
    uint8_t SignatureEnd[4];
    /* 0xa section_count: Number of section descriptors, which follow the header. */
    uint16_t SectionCount;
    /*
     * 0xc severity: Severity of the most severe error of the record.
     * One of severities.
     */
    uint32_t Severity;
    /* 0x10 validation_bits: Fields of the header that are filled in; bits of `header_fields`. */
    uint32_t ValidBits;
    /*
     * 0x14 len_record
     * Size of the record in bytes, with the header, all descriptors and all
     * sections.
     */
    uint32_t Length;
    /* 0x18 timestamp: Time at which the error was collected. */
    WHEA_TIMESTAMP Timestamp;
    /*
     * 0x20 platform_id
     * GUID of the machine, usually the UUID of its SMBIOS tables. It identifies
     * the machine.
     */
    uint8_t PlatformId[16];
    /* 0x30 partition_id: GUID of the software partition in which the error occurred. */
    uint8_t PartitionId[16];
    /*
     * 0x40 creator_id
     * GUID of the creator of the record: cf07c4bd-b789-4e18-b3c4-1f732cb57131 is
     * Windows.
     */
    uint8_t CreatorId[16];
    /*
     * 0x50 notification_type
     * GUID of the way in which the error was reported: machine check, corrected
     * machine check, PCI Express, boot and others.
     */
    uint8_t NotifyType[16];
    /*
     * 0x60 record_id: Number that, with `creator_id`, is unique among the records of the system.
     */
    uint64_t RecordId;
    /* 0x68 flags: Circumstances of the error; bits of `record_flags`. */
    uint32_t Flags;
    /*
     * 0x6c persistence_information
     * For the creator of a record that is kept in persistent memory; Windows
     * writes the signature `RE`, a length and an identifier.
     */
    uint64_t PersistenceInfo;
    /* 0x74: Reserved. */
    uint8_t reserved_74[12];
} CPER;

#pragma pack(pop)

#ifndef CPER_TYPES_ONLY
#ifdef __cplusplus
#define CPER_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define CPER_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define CPER_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef CPER_ASSERT
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Seconds) == 0x0);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Minutes) == 0x1);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Hours) == 0x2);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Precise) == 0x3);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Day) == 0x4);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Month) == 0x5);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Year) == 0x6);
CPER_ASSERT(offsetof(WHEA_TIMESTAMP, Century) == 0x7);
CPER_ASSERT(sizeof(WHEA_TIMESTAMP) == 0x8);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionOffset) == 0x0);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionLength) == 0x4);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, Revision.MinorRevision) == 0x8);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, Revision.MajorRevision) == 0x9);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, ValidBits) == 0xa);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, reserved_b) == 0xb);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, Flags) == 0xc);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionType.Data1) == 0x10);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionType.Data2) == 0x14);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionType.Data3) == 0x16);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, FRUId) == 0x20);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, SectionSeverity) == 0x30);
CPER_ASSERT(offsetof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR, FRUText) == 0x34);
CPER_ASSERT(sizeof(WHEA_ERROR_RECORD_SECTION_DESCRIPTOR) == 0x48);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, ValidBits) == 0x0);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, ProcessorType) == 0x8);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, InstructionSet) == 0x9);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, ErrorType) == 0xa);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, Operation) == 0xb);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, Flags) == 0xc);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, Level) == 0xd);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, reserved_e) == 0xe);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, CPUVersion) == 0x10);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, CPUBrandString) == 0x18);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, ProcessorId) == 0x98);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, TargetAddress) == 0xa0);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, RequesterId) == 0xa8);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, ResponderId) == 0xb0);
CPER_ASSERT(offsetof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION, InstructionPointer) == 0xb8);
CPER_ASSERT(sizeof(WHEA_PROCESSOR_GENERIC_ERROR_SECTION) == 0xc0);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, CheckInfoId.Data1) == 0x0);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, CheckInfoId.Data2) == 0x4);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, CheckInfoId.Data3) == 0x6);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, ValidBits) == 0x10);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, CheckInfo) == 0x18);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, TargetId) == 0x20);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, RequesterId) == 0x28);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, ResponderId) == 0x30);
CPER_ASSERT(offsetof(WHEA_XPF_PROCINFO, InstructionPointer) == 0x38);
CPER_ASSERT(sizeof(WHEA_XPF_PROCINFO) == 0x40);
CPER_ASSERT(offsetof(WHEA_XPF_PROCESSOR_ERROR_SECTION, ValidBits) == 0x0);
CPER_ASSERT(offsetof(WHEA_XPF_PROCESSOR_ERROR_SECTION, reserved_2) == 0x2);
CPER_ASSERT(offsetof(WHEA_XPF_PROCESSOR_ERROR_SECTION, LocalAPICId) == 0x8);
CPER_ASSERT(offsetof(WHEA_XPF_PROCESSOR_ERROR_SECTION, CpuId) == 0x10);
CPER_ASSERT(offsetof(WHEA_XPF_PROCESSOR_ERROR_SECTION, ProcInfo) == 0x40);
CPER_ASSERT(offsetof(WHEA_XPF_CONTEXT_INFO, RegisterContextType) == 0x0);
CPER_ASSERT(offsetof(WHEA_XPF_CONTEXT_INFO, RegisterDataSize) == 0x2);
CPER_ASSERT(offsetof(WHEA_XPF_CONTEXT_INFO, MSRAddress) == 0x4);
CPER_ASSERT(offsetof(WHEA_XPF_CONTEXT_INFO, MmRegisterAddress) == 0x8);
CPER_ASSERT(offsetof(WHEA_XPF_CONTEXT_INFO, RegisterData) == 0x10);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rax) == 0x0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rbx) == 0x8);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rcx) == 0x10);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rdx) == 0x18);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rsi) == 0x20);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rdi) == 0x28);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rbp) == 0x30);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rsp) == 0x38);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R8) == 0x40);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R9) == 0x48);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R10) == 0x50);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R11) == 0x58);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R12) == 0x60);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R13) == 0x68);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R14) == 0x70);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, R15) == 0x78);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cs) == 0x80);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Ds) == 0x82);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Ss) == 0x84);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Es) == 0x86);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Fs) == 0x88);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Gs) == 0x8a);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, reserved_8c) == 0x8c);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Rflags) == 0x90);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Eip) == 0x98);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr0) == 0xa0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr1) == 0xa8);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr2) == 0xb0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr3) == 0xb8);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr4) == 0xc0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Cr8) == 0xc8);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Gdtr) == 0xd0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Idtr) == 0xe0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Ldtr) == 0xf0);
CPER_ASSERT(offsetof(WHEA_X64_REGISTER_STATE, Tr) == 0xf2);
CPER_ASSERT(sizeof(WHEA_X64_REGISTER_STATE) == 0xf4);
CPER_ASSERT(offsetof(WHEA_ERROR_STATUS, reserved_0) == 0x0);
CPER_ASSERT(offsetof(WHEA_ERROR_STATUS, ErrorType) == 0x1);
CPER_ASSERT(offsetof(WHEA_ERROR_STATUS, Address) == 0x2);
CPER_ASSERT(offsetof(WHEA_ERROR_STATUS, reserved_3) == 0x3);
CPER_ASSERT(sizeof(WHEA_ERROR_STATUS) == 0x8);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, ValidBits) == 0x0);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, ErrorStatus) == 0x8);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, PhysicalAddress) == 0x10);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, PhysicalAddressMask) == 0x18);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Node) == 0x20);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Card) == 0x22);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Module) == 0x24);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Bank) == 0x26);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Device) == 0x28);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Row) == 0x2a);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, Column) == 0x2c);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, BitPosition) == 0x2e);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, RequesterId) == 0x30);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, ResponderId) == 0x38);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, TargetId) == 0x40);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, ErrorType) == 0x48);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, extended_row) == 0x49);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, rank) == 0x4a);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, card_handle) == 0x4c);
CPER_ASSERT(offsetof(WHEA_MEMORY_ERROR_SECTION, module_handle) == 0x4e);
CPER_ASSERT(sizeof(WHEA_MEMORY_ERROR_SECTION) == 0x50);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, ValidFields) == 0x0);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, ErrorStatus) == 0x8);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, PhysicalAddress) == 0x10);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, PhysicalAddressMask) == 0x18);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Node) == 0x20);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Card) == 0x22);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Module) == 0x24);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Bank) == 0x26);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Device) == 0x28);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Row) == 0x2c);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Column) == 0x30);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Rank) == 0x34);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, BitPosition) == 0x38);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, ChipId) == 0x3c);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, MemErrorType) == 0x3d);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, Status) == 0x3e);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, reserved_3f) == 0x3f);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, RequestorId) == 0x40);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, ResponderId) == 0x48);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, TargetId) == 0x50);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, CardHandle) == 0x58);
CPER_ASSERT(offsetof(EFI_PLATFORM_MEMORY2_ERROR_DATA, ModuleHandle) == 0x5c);
CPER_ASSERT(sizeof(EFI_PLATFORM_MEMORY2_ERROR_DATA) == 0x60);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, Header.CapabilityID) == 0x0);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, Header.Next) == 0x1);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, ExpressCapabilities) == 0x2);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, DeviceCapabilities) == 0x4);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, DeviceControl) == 0x8);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, DeviceStatus) == 0xa);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, LinkCapabilities) == 0xc);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, LinkControl) == 0x10);
CPER_ASSERT(offsetof(PCI_EXPRESS_CAPABILITY, LinkStatus) == 0x12);
CPER_ASSERT(sizeof(PCI_EXPRESS_CAPABILITY) == 0x14);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, Header) == 0x0);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, UncorrectableErrorStatus) == 0x4);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, UncorrectableErrorMask) == 0x8);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, UncorrectableErrorSeverity) == 0xc);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, CorrectableErrorStatus) == 0x10);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, CorrectableErrorMask) == 0x14);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, CapabilitiesAndControl) == 0x18);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, HeaderLog) == 0x1c);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, RootErrorCommand) == 0x2c);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, RootErrorStatus) == 0x30);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, CorrectableSourceId) == 0x34);
CPER_ASSERT(offsetof(PCI_EXPRESS_AER_CAPABILITY, UncorrectableSourceId) == 0x36);
CPER_ASSERT(sizeof(PCI_EXPRESS_AER_CAPABILITY) == 0x38);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, ValidBits) == 0x0);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, PortType) == 0x8);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, Version.MinorVersion) == 0xc);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, Version.MajorVersion) == 0xd);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, reserved_e) == 0xe);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, CommandStatus.Command) == 0x10);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, CommandStatus.Status) == 0x12);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, reserved_14) == 0x14);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.VendorID) == 0x18);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.DeviceID) == 0x1a);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.ClassCode) == 0x1c);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.FunctionNumber) == 0x1f);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.DeviceNumber) == 0x20);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.Segment) == 0x21);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.PrimaryBusNumber) == 0x23);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.SecondaryBusNumber) == 0x24);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceId.SlotNumber) == 0x25);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, reserved_27) == 0x27);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, DeviceSerialNumber) == 0x28);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, BridgeControlStatus.BridgeSecondaryStatus) == 0x30);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, BridgeControlStatus.BridgeControl) == 0x32);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, ExpressCapabilityBuffer) == 0x34);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, ExpressCapability) == 0x34);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, AerInfoBuffer) == 0x70);
CPER_ASSERT(offsetof(WHEA_PCIEXPRESS_ERROR_SECTION, AerInfo) == 0x70);
CPER_ASSERT(sizeof(WHEA_PCIEXPRESS_ERROR_SECTION) == 0xd0);
CPER_ASSERT(offsetof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE, Type) == 0x0);
CPER_ASSERT(offsetof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE, Revision) == 0x1);
CPER_ASSERT(offsetof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE, reserved_2) == 0x2);
CPER_ASSERT(offsetof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE, FirmwareRecordId) == 0x8);
CPER_ASSERT(offsetof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE, record_guid) == 0x10);
CPER_ASSERT(sizeof(WHEA_FIRMWARE_ERROR_RECORD_REFERENCE) == 0x20);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, VersionNumber) == 0x0);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, CpuVendor) == 0x4);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, Timestamp) == 0x8);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, ProcessorNumber) == 0x10);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, GlobalStatus) == 0x14);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, InstructionPointer) == 0x1c);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, BankNumber) == 0x24);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, Status) == 0x28);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, Address) == 0x30);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, Misc) == 0x38);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, ExtendedRegisterCount) == 0x40);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, ApicId) == 0x44);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, ExtendedRegisters) == 0x48);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, global_capability) == 0x108);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, recovery_failure) == 0x110);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, recovery_action) == 0x114);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, is_action_required) == 0x118);
CPER_ASSERT(offsetof(WHEA_XPF_MCA_SECTION, has_recovered) == 0x119);
CPER_ASSERT(sizeof(WHEA_XPF_MCA_SECTION) == 0x11a);
CPER_ASSERT(offsetof(CPER, Signature) == 0x0);
CPER_ASSERT(offsetof(CPER, Revision.MinorRevision) == 0x4);
CPER_ASSERT(offsetof(CPER, Revision.MajorRevision) == 0x5);
CPER_ASSERT(offsetof(CPER, SignatureEnd) == 0x6);
CPER_ASSERT(offsetof(CPER, SectionCount) == 0xa);
CPER_ASSERT(offsetof(CPER, Severity) == 0xc);
CPER_ASSERT(offsetof(CPER, ValidBits) == 0x10);
CPER_ASSERT(offsetof(CPER, Length) == 0x14);
CPER_ASSERT(offsetof(CPER, Timestamp) == 0x18);
CPER_ASSERT(offsetof(CPER, PlatformId) == 0x20);
CPER_ASSERT(offsetof(CPER, PartitionId) == 0x30);
CPER_ASSERT(offsetof(CPER, CreatorId) == 0x40);
CPER_ASSERT(offsetof(CPER, NotifyType) == 0x50);
CPER_ASSERT(offsetof(CPER, RecordId) == 0x60);
CPER_ASSERT(offsetof(CPER, Flags) == 0x68);
CPER_ASSERT(offsetof(CPER, PersistenceInfo) == 0x6c);
CPER_ASSERT(offsetof(CPER, reserved_74) == 0x74);
CPER_ASSERT(sizeof(CPER) == 0x80);
#undef CPER_ASSERT
#endif

#endif
