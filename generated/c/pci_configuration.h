// This is a generated file! Source: schemas/pci_configuration.ksy
/*
 * PCI configuration space of a function
 *
 * Registers by which a function of a PCI or PCI Express device describes itself.
 * A function has 256 bytes of them, or 4096 if it is of PCI Express.
 *
 * The first 16 bytes are the same for all functions; those up to 0x40 are
 * `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
 * each of which begins with its number and the offset of the next one. There are
 * two lists of them: one begins where the header points to, if bit 4 of `status`
 * is set; that of the extended capabilities of PCI Express begins at 0x100.
 *
 * An application follows these lists itself: offsets in them may be anything,
 * and a copy of a configuration space, such as that in crash dumps of Windows,
 * need not be complete. A function that does not answer has ones in all bits.
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix PCI_CONFIGURATION_, and those in small letters, are made up. An
 * array of one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * PCI_CONFIGURATION_TYPES_ONLY.
 */

#ifndef PCI_CONFIGURATION_H
#define PCI_CONFIGURATION_H

#ifdef PCI_CONFIGURATION_TYPES_ONLY
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

/* base_classes */
enum PCI_CONFIGURATION_BASE_CLASSES {
    /* Device from before there were class codes. */
    PCI_CONFIGURATION_BASE_CLASSES_UNCLASSIFIED = 0x0,
    /* Mass storage controller. */
    PCI_CONFIGURATION_BASE_CLASSES_MASS_STORAGE = 0x1,
    /* Network controller. */
    PCI_CONFIGURATION_BASE_CLASSES_NETWORK = 0x2,
    /* Display controller. */
    PCI_CONFIGURATION_BASE_CLASSES_DISPLAY = 0x3,
    /* Multimedia device. */
    PCI_CONFIGURATION_BASE_CLASSES_MULTIMEDIA = 0x4,
    /* Memory controller. */
    PCI_CONFIGURATION_BASE_CLASSES_MEMORY = 0x5,
    /* Bridge. */
    PCI_CONFIGURATION_BASE_CLASSES_BRIDGE = 0x6,
    /* Simple communication controller. */
    PCI_CONFIGURATION_BASE_CLASSES_COMMUNICATION = 0x7,
    /* Base system peripheral. */
    PCI_CONFIGURATION_BASE_CLASSES_SYSTEM_PERIPHERAL = 0x8,
    /* Input device. */
    PCI_CONFIGURATION_BASE_CLASSES_INPUT = 0x9,
    /* Docking station. */
    PCI_CONFIGURATION_BASE_CLASSES_DOCKING_STATION = 0xa,
    /* Processor. */
    PCI_CONFIGURATION_BASE_CLASSES_PROCESSOR = 0xb,
    /* Serial bus controller, USB among them. */
    PCI_CONFIGURATION_BASE_CLASSES_SERIAL_BUS = 0xc,
    /* Wireless controller. */
    PCI_CONFIGURATION_BASE_CLASSES_WIRELESS = 0xd,
    /* Intelligent I/O controller. */
    PCI_CONFIGURATION_BASE_CLASSES_INTELLIGENT_IO = 0xe,
    /* Satellite communication controller. */
    PCI_CONFIGURATION_BASE_CLASSES_SATELLITE = 0xf,
    /* Encryption controller. */
    PCI_CONFIGURATION_BASE_CLASSES_ENCRYPTION = 0x10,
    /* Data acquisition and signal processing controller. */
    PCI_CONFIGURATION_BASE_CLASSES_SIGNAL_PROCESSING = 0x11,
    /* Processing accelerator. */
    PCI_CONFIGURATION_BASE_CLASSES_ACCELERATOR = 0x12,
    /* Non-essential instrumentation. */
    PCI_CONFIGURATION_BASE_CLASSES_INSTRUMENTATION = 0x13,
    /* Coprocessor. */
    PCI_CONFIGURATION_BASE_CLASSES_COPROCESSOR = 0x40,
    /* Device that fits no class. */
    PCI_CONFIGURATION_BASE_CLASSES_UNASSIGNED = 0xff
};

/* capability_ids */
enum PCI_CONFIGURATION_CAPABILITY_IDS {
    /* Null capability. */
    PCI_CONFIGURATION_CAPABILITY_IDS_NONE = 0x0,
    /* PCI Power Management Interface. */
    PCI_CONFIGURATION_CAPABILITY_IDS_POWER_MANAGEMENT = 0x1,
    /* AGP. */
    PCI_CONFIGURATION_CAPABILITY_IDS_AGP = 0x2,
    /* Vital product data. */
    PCI_CONFIGURATION_CAPABILITY_IDS_VITAL_PRODUCT_DATA = 0x3,
    /* Slot identification of a bridge. */
    PCI_CONFIGURATION_CAPABILITY_IDS_SLOT_IDENTIFICATION = 0x4,
    /* Message signalled interrupts. */
    PCI_CONFIGURATION_CAPABILITY_IDS_MSI = 0x5,
    /* CompactPCI hot swap. */
    PCI_CONFIGURATION_CAPABILITY_IDS_HOT_SWAP = 0x6,
    /* PCI-X. */
    PCI_CONFIGURATION_CAPABILITY_IDS_PCI_X = 0x7,
    /* HyperTransport. */
    PCI_CONFIGURATION_CAPABILITY_IDS_HYPER_TRANSPORT = 0x8,
    /* Defined by the maker. */
    PCI_CONFIGURATION_CAPABILITY_IDS_VENDOR_SPECIFIC = 0x9,
    /* Debug port. */
    PCI_CONFIGURATION_CAPABILITY_IDS_DEBUG_PORT = 0xa,
    /* CompactPCI central resource control. */
    PCI_CONFIGURATION_CAPABILITY_IDS_RESOURCE_CONTROL = 0xb,
    /* PCI hot-plug. */
    PCI_CONFIGURATION_CAPABILITY_IDS_HOT_PLUG = 0xc,
    /* Subsystem of a bridge, `subsystem_capability`. */
    PCI_CONFIGURATION_CAPABILITY_IDS_SUBSYSTEM = 0xd,
    /* AGP 8x. */
    PCI_CONFIGURATION_CAPABILITY_IDS_AGP_8X = 0xe,
    /* Secure device. */
    PCI_CONFIGURATION_CAPABILITY_IDS_SECURE_DEVICE = 0xf,
    /* PCI Express, `express_capability`. */
    PCI_CONFIGURATION_CAPABILITY_IDS_EXPRESS = 0x10,
    /* MSI-X. */
    PCI_CONFIGURATION_CAPABILITY_IDS_MSI_X = 0x11,
    /* Serial ATA data and index. */
    PCI_CONFIGURATION_CAPABILITY_IDS_SATA = 0x12,
    /* Advanced features of conventional PCI. */
    PCI_CONFIGURATION_CAPABILITY_IDS_ADVANCED_FEATURES = 0x13,
    /* Enhanced allocation. */
    PCI_CONFIGURATION_CAPABILITY_IDS_ENHANCED_ALLOCATION = 0x14,
    /* Flattening portal bridge. */
    PCI_CONFIGURATION_CAPABILITY_IDS_FLATTENING_PORTAL_BRIDGE = 0x15
};

/* extended_capability_ids */
enum PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS {
    /* Null capability. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_NONE = 0x0,
    /* Advanced error reporting, `error_reporting_capability`. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_ADVANCED_ERROR_REPORTING = 0x1,
    /* Virtual channel. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_VIRTUAL_CHANNEL = 0x2,
    /* Serial number of the device. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_DEVICE_SERIAL_NUMBER = 0x3,
    /* Power budgeting. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_POWER_BUDGETING = 0x4,
    /* Links inside of the root complex. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_ROOT_COMPLEX_LINK = 0x5,
    /* Defined by the maker. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_VENDOR_SPECIFIC = 0xb,
    /* Access control services. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_ACCESS_CONTROL = 0xd,
    /* Alternative routing-ID interpretation. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_ALTERNATIVE_ROUTING = 0xe,
    /* Single root I/O virtualisation. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_SINGLE_ROOT_IO_VIRTUALIZATION = 0x10,
    /* Resizable base address registers. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_RESIZABLE_BAR = 0x15,
    /* Latency tolerance reporting. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_LATENCY_TOLERANCE = 0x18,
    /* Secondary PCI Express, for 8 GT/s. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_SECONDARY_EXPRESS = 0x19,
    /* Downstream port containment. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_DOWNSTREAM_PORT_CONTAINMENT = 0x1d,
    /* L1 power management substates. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_POWER_SUBSTATES = 0x1e,
    /* Precision time measurement. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_PRECISION_TIME = 0x1f,
    /* Features of the data link. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_DATA_LINK_FEATURE = 0x25,
    /* Physical layer at 16 GT/s. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_PHYSICAL_LAYER_16GT = 0x26,
    /* Lane margining at the receiver. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY_IDS_LANE_MARGINING = 0x27
};

/* device_port_types */
enum PCI_CONFIGURATION_DEVICE_PORT_TYPES {
    /* PCI Express endpoint. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_ENDPOINT = 0x0,
    /* Legacy PCI Express endpoint. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_LEGACY_ENDPOINT = 0x1,
    /* Root port of the root complex. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_ROOT_PORT = 0x4,
    /* Upstream port of a switch. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_UPSTREAM_PORT = 0x5,
    /* Downstream port of a switch. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_DOWNSTREAM_PORT = 0x6,
    /* Bridge from PCI Express to PCI. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_BRIDGE_TO_PCI = 0x7,
    /* Bridge from PCI to PCI Express. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_BRIDGE_FROM_PCI = 0x8,
    /* Endpoint inside of the root complex. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_ROOT_COMPLEX_ENDPOINT = 0x9,
    /* Event collector of the root complex. */
    PCI_CONFIGURATION_DEVICE_PORT_TYPES_EVENT_COLLECTOR = 0xa
};

#pragma pack(push, 1)

/* Header of layout 0, from offset 0x10 on; most functions have it. */
typedef struct PCI_CONFIGURATION_DEVICE_HEADER {
    /*
     * 0x0: First address of a region that the function decodes, with flags.
     * Named `Base Address Register 0`.
     */
    uint32_t base_address_0;
    /*
     * 0x4: Another such address, or the upper half of the one before.
     * Named `Base Address Register 1`.
     */
    uint32_t base_address_1;
    /*
     * 0x8: Another such address, or the upper half of the one before.
     * Named `Base Address Register 2`.
     */
    uint32_t base_address_2;
    /*
     * 0xc: Another such address, or the upper half of the one before.
     * Named `Base Address Register 3`.
     */
    uint32_t base_address_3;
    /*
     * 0x10: Another such address, or the upper half of the one before.
     * Named `Base Address Register 4`.
     */
    uint32_t base_address_4;
    /*
     * 0x14: Another such address, or the upper half of the one before.
     * Named `Base Address Register 5`.
     */
    uint32_t base_address_5;
    /*
     * 0x18: Not used by PCI Express.
     * Named `Cardbus CIS Pointer`.
     */
    uint32_t cardbus_cis_pointer;
    /*
     * 0x1c: Maker of the board or card.
     * Named `Subsystem Vendor ID`.
     */
    uint16_t subsystem_vendor_id;
    /*
     * 0x1e: That maker's number of it.
     * Named `Subsystem ID`.
     */
    uint16_t subsystem_id;
    /*
     * 0x20: Address of the ROM; bit 0 switches it on.
     * Named `Expansion ROM Base Address`.
     */
    uint32_t expansion_rom;
    /*
     * 0x24: Offset of the first capability; bits 0 and 1 are ignored.
     * Named `Capabilities Pointer`.
     */
    uint8_t ofs_capabilities;
    /* 0x25: Reserved. */
    uint8_t reserved_25[7];
    /*
     * 0x2c: Input of the interrupt controller, for the operating system.
     * Named `Interrupt Line`.
     */
    uint8_t interrupt_line;
    /*
     * 0x2d: 0 for none, 1 to 4 for INTA to INTD.
     * Named `Interrupt Pin`.
     */
    uint8_t interrupt_pin;
    /* 0x2e min_grant: Not used by PCI Express. */
    uint8_t Min_Gnt;
    /* 0x2f max_latency: Not used by PCI Express. */
    uint8_t Max_Lat;
} PCI_CONFIGURATION_DEVICE_HEADER;

/* Header of layout 1, from offset 0x10 on; that of a bridge to another bus. */
typedef struct PCI_CONFIGURATION_BRIDGE_HEADER {
    /*
     * 0x0: First address of a region that the bridge itself decodes, with flags.
     * Named `Base Address Register 0`.
     */
    uint32_t base_address_0;
    /*
     * 0x4: Another such address, or the upper half of the one before.
     * Named `Base Address Register 1`.
     */
    uint32_t base_address_1;
    /*
     * 0x8: Bus that the bridge is on.
     * Named `Primary Bus Number`.
     */
    uint8_t primary_bus;
    /*
     * 0x9: Bus behind it.
     * Named `Secondary Bus Number`.
     */
    uint8_t secondary_bus;
    /*
     * 0xa: Last bus behind it.
     * Named `Subordinate Bus Number`.
     */
    uint8_t subordinate_bus;
    /*
     * 0xb: Not used by PCI Express.
     * Named `Secondary Latency Timer`.
     */
    uint8_t secondary_latency_timer;
    /*
     * 0xc: First of the ports that the bridge forwards.
     * Named `I/O Base`.
     */
    uint8_t io_base;
    /*
     * 0xd: Last of these ports.
     * Named `I/O Limit`.
     */
    uint8_t io_limit;
    /*
     * 0xe: Bits of errors on the bus behind it.
     * Named `Secondary Status`.
     */
    uint16_t secondary_status;
    /*
     * 0x10: First of the addresses that the bridge forwards.
     * Named `Memory Base`.
     */
    uint16_t memory_base;
    /*
     * 0x12: Last of these addresses.
     * Named `Memory Limit`.
     */
    uint16_t memory_limit;
    /*
     * 0x14: First of the prefetchable addresses that the bridge forwards.
     * Named `Prefetchable Memory Base`.
     */
    uint16_t prefetchable_base;
    /*
     * 0x16: Last of these addresses.
     * Named `Prefetchable Memory Limit`.
     */
    uint16_t prefetchable_limit;
    /*
     * 0x18: Upper half of `prefetchable_base`.
     * Named `Prefetchable Base Upper 32 Bits`.
     */
    uint32_t prefetchable_base_upper;
    /*
     * 0x1c: Upper half of `prefetchable_limit`.
     * Named `Prefetchable Limit Upper 32 Bits`.
     */
    uint32_t prefetchable_limit_upper;
    /*
     * 0x20: Upper half of `io_base`.
     * Named `I/O Base Upper 16 Bits`.
     */
    uint16_t io_base_upper;
    /*
     * 0x22: Upper half of `io_limit`.
     * Named `I/O Limit Upper 16 Bits`.
     */
    uint16_t io_limit_upper;
    /*
     * 0x24: Offset of the first capability; bits 0 and 1 are ignored.
     * Named `Capabilities Pointer`.
     */
    uint8_t ofs_capabilities;
    /* 0x25: Reserved. */
    uint8_t reserved_25[3];
    /*
     * 0x28: Address of the ROM; bit 0 switches it on.
     * Named `Expansion ROM Base Address`.
     */
    uint32_t expansion_rom;
    /*
     * 0x2c: Input of the interrupt controller, for the operating system.
     * Named `Interrupt Line`.
     */
    uint8_t interrupt_line;
    /*
     * 0x2d: 0 for none, 1 to 4 for INTA to INTD.
     * Named `Interrupt Pin`.
     */
    uint8_t interrupt_pin;
    /*
     * 0x2e: Bits that control the bus behind it.
     * Named `Bridge Control`.
     */
    uint16_t bridge_control;
} PCI_CONFIGURATION_BRIDGE_HEADER;

/* Head of a capability. */
typedef struct PCI_CONFIGURATION_CAPABILITY {
    /*
     * 0x0: Kind of the capability.
     * Named `Capability ID`.
     * One of capability_ids.
     */
    uint8_t capability_id;
    /*
     * 0x1: Offset of the next capability, or 0; bits 0 and 1 are ignored.
     * Named `Next Capability Pointer`.
     */
    uint8_t ofs_next;
} PCI_CONFIGURATION_CAPABILITY;

/*
 * Subsystem of a bridge (`capability_ids::subsystem`), whose header has no
 * room for it.
 */
typedef struct PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY {
    /* 0x0: Kind, and offset of the next one. */
    PCI_CONFIGURATION_CAPABILITY head;
    /* 0x2: Reserved. */
    uint8_t reserved_2[2];
    /* 0x4 subsystem_vendor_id: Maker of the board or card. */
    uint16_t SSVID;
    /* 0x6 subsystem_id: That maker's number of it. */
    uint16_t SSID;
} PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY;

/*
 * The function is of PCI Express (`capability_ids::express`). Most have a link,
 * whose registers are the next ones, `express_link`.
 */
typedef struct PCI_CONFIGURATION_EXPRESS_CAPABILITY {
    /* 0x0: Kind, and offset of the next one. */
    PCI_CONFIGURATION_CAPABILITY head;
    /*
     * 0x2: Version in bits 0 to 3, `device_port_types` in bits 4 to 7.
     * Named `PCI Express Capabilities`.
     */
    uint16_t capabilities;
    /*
     * 0x4: Largest payload, latencies, power limit of the slot.
     * Named `Device Capabilities`.
     */
    uint32_t device_capabilities;
    /*
     * 0x8: Which errors are reported; sizes in use.
     * Named `Device Control`.
     */
    uint16_t device_control;
    /*
     * 0xa
     * Errors that were detected: bit 0 correctable, bit 1 non-fatal, bit 2 fatal,
     * bit 3 unsupported request.
     * Named `Device Status`.
     */
    uint16_t device_status;
} PCI_CONFIGURATION_EXPRESS_CAPABILITY;

/*
 * The link of a function of PCI Express, behind `express_capability`. Functions
 * inside of the root complex (`device_port_types::root_complex_endpoint` and
 * `device_port_types::event_collector`) have none, and need not have these
 * registers.
 */
typedef struct PCI_CONFIGURATION_EXPRESS_LINK {
    /*
     * 0x0: Highest speed in bits 0 to 3, largest width in bits 4 to 9.
     * Named `Link Capabilities`.
     */
    uint32_t link_capabilities;
    /*
     * 0x4: Power management of the link, and others.
     * Named `Link Control`.
     */
    uint16_t link_control;
    /*
     * 0x6: Speed in bits 0 to 3, width in bits 4 to 9.
     * Named `Link Status`.
     */
    uint16_t link_status;
} PCI_CONFIGURATION_EXPRESS_LINK;

/* Head of an extended capability. */
typedef struct PCI_CONFIGURATION_EXTENDED_CAPABILITY {
    /*
     * 0x0: Kind of the capability; 0 if there is none at all.
     * Named `PCI Express Extended Capability ID`.
     * One of extended_capability_ids.
     */
    uint16_t capability_id;
    /*
     * 0x2
     * Version in bits 0 to 3, offset of the next extended capability in bits 4 to
     * 15, or 0.
     */
    uint16_t version_and_next;
} PCI_CONFIGURATION_EXTENDED_CAPABILITY;

/*
 * Advanced error reporting (`extended_capability_ids::advanced_error_reporting`),
 * without the log. Errors stay set until software clears them.
 */
typedef struct PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY {
    /* 0x0: Kind, and offset of the next one. */
    PCI_CONFIGURATION_EXTENDED_CAPABILITY head;
    /*
     * 0x4
     * Bit 4 data link protocol, 5 surprise down, 12 poisoned packet, 13 flow
     * control, 14 completion timeout, 15 completer abort, 16 unexpected
     * completion, 17 receiver overflow, 18 malformed packet, 19 ECRC, 20
     * unsupported request, 21 access control violation, 22 internal.
     * Named `Uncorrectable Error Status`.
     */
    uint32_t uncorrectable_status;
    /*
     * 0x8: Errors that are not reported.
     * Named `Uncorrectable Error Mask`.
     */
    uint32_t uncorrectable_mask;
    /*
     * 0xc: Errors that are fatal.
     * Named `Uncorrectable Error Severity`.
     */
    uint32_t uncorrectable_severity;
    /*
     * 0x10
     * Bit 0 receiver, 6 bad packet, 7 bad data link packet, 8 replay counter
     * rollover, 12 replay timer timeout, 13 advisory non-fatal, 14 internal, 15
     * log overflow.
     * Named `Correctable Error Status`.
     */
    uint32_t correctable_status;
    /*
     * 0x14: Errors that are not reported.
     * Named `Correctable Error Mask`.
     */
    uint32_t correctable_mask;
    /*
     * 0x18: Number of the first uncorrectable error in bits 0 to 4; ECRC.
     * Named `Advanced Error Capabilities and Control`.
     */
    uint32_t capabilities_and_control;
} PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY;

/*
 * Registers by which a function of a PCI or PCI Express device describes itself.
 * A function has 256 bytes of them, or 4096 if it is of PCI Express.
 *
 * The first 16 bytes are the same for all functions; those up to 0x40 are
 * `device_header` or `bridge_header`, by `layout`. Behind them are capabilities,
 * each of which begins with its number and the offset of the next one. There are
 * two lists of them: one begins where the header points to, if bit 4 of `status`
 * is set; that of the extended capabilities of PCI Express begins at 0x100.
 *
 * An application follows these lists itself: offsets in them may be anything,
 * and a copy of a configuration space, such as that in crash dumps of Windows,
 * need not be complete. A function that does not answer has ones in all bits.
 */
typedef struct PCI_CONFIGURATION {
    /*
     * 0x0: Maker of the device; 0xffff if the function does not answer.
     * Named `Vendor ID`.
     */
    uint16_t vendor_id;
    /*
     * 0x2: The maker's number of the device.
     * Named `Device ID`.
     */
    uint16_t device_id;
    /* 0x4 command: Bits that switch the function on. */
    uint16_t Command;
    /* 0x6 status: Bits of errors and abilities; bit 4 says that there are capabilities. */
    uint16_t Status;
    /*
     * 0x8: The maker's version of the device.
     * Named `Revision ID`.
     */
    uint8_t revision_id;
    /*
     * 0x9: Third part of the class code.
     * Named `Programming Interface`.
     */
    uint8_t programming_interface;
    /*
     * 0xa: Second part of the class code.
     * Named `Sub-Class Code`.
     */
    uint8_t sub_class;
    /*
     * 0xb: First part of the class code.
     * Named `Base Class Code`.
     * One of base_classes.
     */
    uint8_t base_class;
    /*
     * 0xc: In units of four bytes.
     * Named `Cache Line Size`.
     */
    uint8_t cache_line_size;
    /*
     * 0xd: In clocks of the bus; 0 for PCI Express.
     * Named `Latency Timer`.
     */
    uint8_t latency_timer;
    /*
     * 0xe
     * Bits 0 to 6 are the `layout`; bit 7 is set if the device has several
     * functions.
     * Named `Header Type`.
     */
    uint8_t header_type;
    /* 0xf bist: Control and result of the self test. */
    uint8_t BIST;
    /*
     * 0x10: The rest of the header, unless the function is a bridge.
     * Present if: layout == 0
     */
    PCI_CONFIGURATION_DEVICE_HEADER device_header;
} PCI_CONFIGURATION;

#pragma pack(pop)

#ifndef PCI_CONFIGURATION_TYPES_ONLY
#ifdef __cplusplus
#define PCI_CONFIGURATION_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define PCI_CONFIGURATION_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define PCI_CONFIGURATION_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef PCI_CONFIGURATION_ASSERT
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_0) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_1) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_2) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_3) == 0xc);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_4) == 0x10);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, base_address_5) == 0x14);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, cardbus_cis_pointer) == 0x18);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, subsystem_vendor_id) == 0x1c);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, subsystem_id) == 0x1e);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, expansion_rom) == 0x20);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, ofs_capabilities) == 0x24);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, reserved_25) == 0x25);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, interrupt_line) == 0x2c);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, interrupt_pin) == 0x2d);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, Min_Gnt) == 0x2e);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_DEVICE_HEADER, Max_Lat) == 0x2f);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_DEVICE_HEADER) == 0x30);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, base_address_0) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, base_address_1) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, primary_bus) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, secondary_bus) == 0x9);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, subordinate_bus) == 0xa);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, secondary_latency_timer) == 0xb);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, io_base) == 0xc);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, io_limit) == 0xd);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, secondary_status) == 0xe);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, memory_base) == 0x10);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, memory_limit) == 0x12);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, prefetchable_base) == 0x14);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, prefetchable_limit) == 0x16);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, prefetchable_base_upper) == 0x18);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, prefetchable_limit_upper) == 0x1c);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, io_base_upper) == 0x20);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, io_limit_upper) == 0x22);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, ofs_capabilities) == 0x24);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, reserved_25) == 0x25);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, expansion_rom) == 0x28);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, interrupt_line) == 0x2c);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, interrupt_pin) == 0x2d);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_BRIDGE_HEADER, bridge_control) == 0x2e);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_BRIDGE_HEADER) == 0x30);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_CAPABILITY, capability_id) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_CAPABILITY, ofs_next) == 0x1);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_CAPABILITY) == 0x2);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY, head) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY, reserved_2) == 0x2);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY, SSVID) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY, SSID) == 0x6);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_SUBSYSTEM_CAPABILITY) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_CAPABILITY, head) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_CAPABILITY, capabilities) == 0x2);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_CAPABILITY, device_capabilities) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_CAPABILITY, device_control) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_CAPABILITY, device_status) == 0xa);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_EXPRESS_CAPABILITY) == 0xc);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_LINK, link_capabilities) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_LINK, link_control) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXPRESS_LINK, link_status) == 0x6);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_EXPRESS_LINK) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXTENDED_CAPABILITY, capability_id) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_EXTENDED_CAPABILITY, version_and_next) == 0x2);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_EXTENDED_CAPABILITY) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, head) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, uncorrectable_status) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, uncorrectable_mask) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, uncorrectable_severity) == 0xc);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, correctable_status) == 0x10);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, correctable_mask) == 0x14);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY, capabilities_and_control) == 0x18);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION_ERROR_REPORTING_CAPABILITY) == 0x1c);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, vendor_id) == 0x0);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, device_id) == 0x2);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, Command) == 0x4);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, Status) == 0x6);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, revision_id) == 0x8);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, programming_interface) == 0x9);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, sub_class) == 0xa);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, base_class) == 0xb);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, cache_line_size) == 0xc);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, latency_timer) == 0xd);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, header_type) == 0xe);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, BIST) == 0xf);
PCI_CONFIGURATION_ASSERT(offsetof(PCI_CONFIGURATION, device_header) == 0x10);
PCI_CONFIGURATION_ASSERT(sizeof(PCI_CONFIGURATION) == 0x40);
#undef PCI_CONFIGURATION_ASSERT
#endif

#endif
