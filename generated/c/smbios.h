// This is a generated file! Source: schemas/smbios.ksy
/*
 * SMBIOS tables as Windows returns them
 *
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 *
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 *
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 *
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 *
 * Structures are packed and little-endian. They and their members have the names that Windows has
 * for them; names with the prefix SMBIOS_, and those in small letters, are made up. An array of
 * one element at the end of a structure stands for as many as the file has.
 *
 * Names of windows.h may be here too: do not include both in one file. `kdmp schema --language c
 * --prefix` puts letters of your choice before all of them.
 *
 * For a type parser without <stdint.h> or assertions, such as that of a disassembler, define
 * SMBIOS_TYPES_ONLY.
 */

#ifndef SMBIOS_H
#define SMBIOS_H

#ifdef SMBIOS_TYPES_ONLY
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

/* structure_types */
enum SMBIOS_STRUCTURE_TYPES {
    SMBIOS_STRUCTURE_TYPES_BIOS_INFORMATION = 0x0,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_INFORMATION = 0x1,
    SMBIOS_STRUCTURE_TYPES_BASEBOARD_INFORMATION = 0x2,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_ENCLOSURE = 0x3,
    SMBIOS_STRUCTURE_TYPES_PROCESSOR_INFORMATION = 0x4,
    SMBIOS_STRUCTURE_TYPES_MEMORY_CONTROLLER_INFORMATION = 0x5,
    SMBIOS_STRUCTURE_TYPES_MEMORY_MODULE_INFORMATION = 0x6,
    SMBIOS_STRUCTURE_TYPES_CACHE_INFORMATION = 0x7,
    SMBIOS_STRUCTURE_TYPES_PORT_CONNECTOR_INFORMATION = 0x8,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_SLOTS = 0x9,
    SMBIOS_STRUCTURE_TYPES_ON_BOARD_DEVICES_INFORMATION = 0xa,
    SMBIOS_STRUCTURE_TYPES_OEM_STRINGS = 0xb,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_CONFIGURATION_OPTIONS = 0xc,
    SMBIOS_STRUCTURE_TYPES_BIOS_LANGUAGE_INFORMATION = 0xd,
    SMBIOS_STRUCTURE_TYPES_GROUP_ASSOCIATIONS = 0xe,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_EVENT_LOG = 0xf,
    SMBIOS_STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY = 0x10,
    SMBIOS_STRUCTURE_TYPES_MEMORY_DEVICE = 0x11,
    SMBIOS_STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_32 = 0x12,
    SMBIOS_STRUCTURE_TYPES_MEMORY_ARRAY_MAPPED_ADDRESS = 0x13,
    SMBIOS_STRUCTURE_TYPES_MEMORY_DEVICE_MAPPED_ADDRESS = 0x14,
    SMBIOS_STRUCTURE_TYPES_BUILT_IN_POINTING_DEVICE = 0x15,
    SMBIOS_STRUCTURE_TYPES_PORTABLE_BATTERY = 0x16,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_RESET = 0x17,
    SMBIOS_STRUCTURE_TYPES_HARDWARE_SECURITY = 0x18,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_POWER_CONTROLS = 0x19,
    SMBIOS_STRUCTURE_TYPES_VOLTAGE_PROBE = 0x1a,
    SMBIOS_STRUCTURE_TYPES_COOLING_DEVICE = 0x1b,
    SMBIOS_STRUCTURE_TYPES_TEMPERATURE_PROBE = 0x1c,
    SMBIOS_STRUCTURE_TYPES_ELECTRICAL_CURRENT_PROBE = 0x1d,
    SMBIOS_STRUCTURE_TYPES_OUT_OF_BAND_REMOTE_ACCESS = 0x1e,
    SMBIOS_STRUCTURE_TYPES_BOOT_INTEGRITY_SERVICES_ENTRY_POINT = 0x1f,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_BOOT_INFORMATION = 0x20,
    SMBIOS_STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_64 = 0x21,
    SMBIOS_STRUCTURE_TYPES_MANAGEMENT_DEVICE = 0x22,
    SMBIOS_STRUCTURE_TYPES_MANAGEMENT_DEVICE_COMPONENT = 0x23,
    SMBIOS_STRUCTURE_TYPES_MANAGEMENT_DEVICE_THRESHOLD_DATA = 0x24,
    SMBIOS_STRUCTURE_TYPES_MEMORY_CHANNEL = 0x25,
    SMBIOS_STRUCTURE_TYPES_IPMI_DEVICE_INFORMATION = 0x26,
    SMBIOS_STRUCTURE_TYPES_SYSTEM_POWER_SUPPLY = 0x27,
    SMBIOS_STRUCTURE_TYPES_ADDITIONAL_INFORMATION = 0x28,
    SMBIOS_STRUCTURE_TYPES_ONBOARD_DEVICES_EXTENDED_INFORMATION = 0x29,
    SMBIOS_STRUCTURE_TYPES_MANAGEMENT_CONTROLLER_HOST_INTERFACE = 0x2a,
    SMBIOS_STRUCTURE_TYPES_TPM_DEVICE = 0x2b,
    SMBIOS_STRUCTURE_TYPES_PROCESSOR_ADDITIONAL_INFORMATION = 0x2c,
    SMBIOS_STRUCTURE_TYPES_FIRMWARE_INVENTORY_INFORMATION = 0x2d,
    SMBIOS_STRUCTURE_TYPES_STRING_PROPERTY = 0x2e,
    SMBIOS_STRUCTURE_TYPES_INACTIVE = 0x7e,
    SMBIOS_STRUCTURE_TYPES_END_OF_TABLE = 0x7f
};

/* board_types */
enum SMBIOS_BOARD_TYPES {
    SMBIOS_BOARD_TYPES_NOT_KNOWN = 0x1,
    SMBIOS_BOARD_TYPES_OTHER = 0x2,
    SMBIOS_BOARD_TYPES_SERVER_BLADE = 0x3,
    SMBIOS_BOARD_TYPES_CONNECTIVITY_SWITCH = 0x4,
    SMBIOS_BOARD_TYPES_SYSTEM_MANAGEMENT_MODULE = 0x5,
    SMBIOS_BOARD_TYPES_PROCESSOR_MODULE = 0x6,
    SMBIOS_BOARD_TYPES_I_O_MODULE = 0x7,
    SMBIOS_BOARD_TYPES_MEMORY_MODULE = 0x8,
    SMBIOS_BOARD_TYPES_DAUGHTER_BOARD = 0x9,
    SMBIOS_BOARD_TYPES_MOTHERBOARD = 0xa,
    SMBIOS_BOARD_TYPES_PROCESSOR_MEMORY_MODULE = 0xb,
    SMBIOS_BOARD_TYPES_PROCESSOR_IO_MODULE = 0xc,
    SMBIOS_BOARD_TYPES_INTERCONNECT_BOARD = 0xd
};

/* chassis_types */
enum SMBIOS_CHASSIS_TYPES {
    SMBIOS_CHASSIS_TYPES_OTHER = 0x1,
    SMBIOS_CHASSIS_TYPES_NOT_KNOWN = 0x2,
    SMBIOS_CHASSIS_TYPES_DESKTOP = 0x3,
    SMBIOS_CHASSIS_TYPES_LOW_PROFILE_DESKTOP = 0x4,
    SMBIOS_CHASSIS_TYPES_PIZZA_BOX = 0x5,
    SMBIOS_CHASSIS_TYPES_MINI_TOWER = 0x6,
    SMBIOS_CHASSIS_TYPES_TOWER = 0x7,
    SMBIOS_CHASSIS_TYPES_PORTABLE = 0x8,
    SMBIOS_CHASSIS_TYPES_LAPTOP = 0x9,
    SMBIOS_CHASSIS_TYPES_NOTEBOOK = 0xa,
    SMBIOS_CHASSIS_TYPES_HAND_HELD = 0xb,
    SMBIOS_CHASSIS_TYPES_DOCKING_STATION = 0xc,
    SMBIOS_CHASSIS_TYPES_ALL_IN_ONE = 0xd,
    SMBIOS_CHASSIS_TYPES_SUB_NOTEBOOK = 0xe,
    SMBIOS_CHASSIS_TYPES_SPACE_SAVING = 0xf,
    SMBIOS_CHASSIS_TYPES_LUNCH_BOX = 0x10,
    SMBIOS_CHASSIS_TYPES_MAIN_SERVER_CHASSIS = 0x11,
    SMBIOS_CHASSIS_TYPES_EXPANSION_CHASSIS = 0x12,
    SMBIOS_CHASSIS_TYPES_SUBCHASSIS = 0x13,
    SMBIOS_CHASSIS_TYPES_BUS_EXPANSION_CHASSIS = 0x14,
    SMBIOS_CHASSIS_TYPES_PERIPHERAL_CHASSIS = 0x15,
    SMBIOS_CHASSIS_TYPES_RAID_CHASSIS = 0x16,
    SMBIOS_CHASSIS_TYPES_RACK_MOUNT_CHASSIS = 0x17,
    SMBIOS_CHASSIS_TYPES_SEALED_CASE_PC = 0x18,
    SMBIOS_CHASSIS_TYPES_MULTI_SYSTEM_CHASSIS = 0x19,
    SMBIOS_CHASSIS_TYPES_COMPACT_PCI = 0x1a,
    SMBIOS_CHASSIS_TYPES_ADVANCED_TCA = 0x1b,
    SMBIOS_CHASSIS_TYPES_BLADE = 0x1c,
    SMBIOS_CHASSIS_TYPES_BLADE_ENCLOSURE = 0x1d,
    SMBIOS_CHASSIS_TYPES_TABLET = 0x1e,
    SMBIOS_CHASSIS_TYPES_CONVERTIBLE = 0x1f,
    SMBIOS_CHASSIS_TYPES_DETACHABLE = 0x20,
    SMBIOS_CHASSIS_TYPES_IOT_GATEWAY = 0x21,
    SMBIOS_CHASSIS_TYPES_EMBEDDED_PC = 0x22,
    SMBIOS_CHASSIS_TYPES_MINI_PC = 0x23,
    SMBIOS_CHASSIS_TYPES_STICK_PC = 0x24
};

/* chassis_states */
enum SMBIOS_CHASSIS_STATES {
    SMBIOS_CHASSIS_STATES_OTHER = 0x1,
    SMBIOS_CHASSIS_STATES_NOT_KNOWN = 0x2,
    SMBIOS_CHASSIS_STATES_SAFE = 0x3,
    SMBIOS_CHASSIS_STATES_WARNING = 0x4,
    SMBIOS_CHASSIS_STATES_CRITICAL = 0x5,
    SMBIOS_CHASSIS_STATES_NON_RECOVERABLE = 0x6
};

/* chassis_security_states */
enum SMBIOS_CHASSIS_SECURITY_STATES {
    SMBIOS_CHASSIS_SECURITY_STATES_OTHER = 0x1,
    SMBIOS_CHASSIS_SECURITY_STATES_NOT_KNOWN = 0x2,
    SMBIOS_CHASSIS_SECURITY_STATES_NO_SECURITY = 0x3,
    SMBIOS_CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_LOCKED_OUT = 0x4,
    SMBIOS_CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_ENABLED = 0x5
};

/* wake_up_types */
enum SMBIOS_WAKE_UP_TYPES {
    SMBIOS_WAKE_UP_TYPES_RESERVED = 0x0,
    SMBIOS_WAKE_UP_TYPES_OTHER = 0x1,
    SMBIOS_WAKE_UP_TYPES_NOT_KNOWN = 0x2,
    SMBIOS_WAKE_UP_TYPES_APM_TIMER = 0x3,
    SMBIOS_WAKE_UP_TYPES_MODEM_RING = 0x4,
    SMBIOS_WAKE_UP_TYPES_LAN_REMOTE = 0x5,
    SMBIOS_WAKE_UP_TYPES_POWER_SWITCH = 0x6,
    SMBIOS_WAKE_UP_TYPES_PCI_PME = 0x7,
    SMBIOS_WAKE_UP_TYPES_AC_POWER_RESTORED = 0x8
};

/* processor_types */
enum SMBIOS_PROCESSOR_TYPES {
    SMBIOS_PROCESSOR_TYPES_OTHER = 0x1,
    SMBIOS_PROCESSOR_TYPES_NOT_KNOWN = 0x2,
    SMBIOS_PROCESSOR_TYPES_CENTRAL_PROCESSOR = 0x3,
    SMBIOS_PROCESSOR_TYPES_MATH_PROCESSOR = 0x4,
    SMBIOS_PROCESSOR_TYPES_DSP_PROCESSOR = 0x5,
    SMBIOS_PROCESSOR_TYPES_VIDEO_PROCESSOR = 0x6
};

/* processor_states */
enum SMBIOS_PROCESSOR_STATES {
    SMBIOS_PROCESSOR_STATES_NOT_KNOWN = 0x0,
    SMBIOS_PROCESSOR_STATES_ENABLED = 0x1,
    SMBIOS_PROCESSOR_STATES_DISABLED_BY_USER = 0x2,
    SMBIOS_PROCESSOR_STATES_DISABLED_BY_BIOS = 0x3,
    SMBIOS_PROCESSOR_STATES_IDLE = 0x4,
    SMBIOS_PROCESSOR_STATES_OTHER = 0x7
};

/* memory_array_locations */
enum SMBIOS_MEMORY_ARRAY_LOCATIONS {
    SMBIOS_MEMORY_ARRAY_LOCATIONS_OTHER = 0x1,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_NOT_KNOWN = 0x2,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_SYSTEM_BOARD_OR_MOTHERBOARD = 0x3,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_ISA_ADD_ON_CARD = 0x4,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_EISA_ADD_ON_CARD = 0x5,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PCI_ADD_ON_CARD = 0x6,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_MCA_ADD_ON_CARD = 0x7,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PCMCIA_ADD_ON_CARD = 0x8,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PROPRIETARY_ADD_ON_CARD = 0x9,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_NUBUS = 0xa,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PC_98_C20_ADD_ON_CARD = 0xa0,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PC_98_C24_ADD_ON_CARD = 0xa1,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PC_98_E_ADD_ON_CARD = 0xa2,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_PC_98_LOCAL_BUS_ADD_ON_CARD = 0xa3,
    SMBIOS_MEMORY_ARRAY_LOCATIONS_CXL_ADD_ON_CARD = 0xa4
};

/* memory_array_uses */
enum SMBIOS_MEMORY_ARRAY_USES {
    SMBIOS_MEMORY_ARRAY_USES_OTHER = 0x1,
    SMBIOS_MEMORY_ARRAY_USES_NOT_KNOWN = 0x2,
    SMBIOS_MEMORY_ARRAY_USES_SYSTEM_MEMORY = 0x3,
    SMBIOS_MEMORY_ARRAY_USES_VIDEO_MEMORY = 0x4,
    SMBIOS_MEMORY_ARRAY_USES_FLASH_MEMORY = 0x5,
    SMBIOS_MEMORY_ARRAY_USES_NON_VOLATILE_RAM = 0x6,
    SMBIOS_MEMORY_ARRAY_USES_CACHE_MEMORY = 0x7
};

/* error_corrections */
enum SMBIOS_ERROR_CORRECTIONS {
    SMBIOS_ERROR_CORRECTIONS_OTHER = 0x1,
    SMBIOS_ERROR_CORRECTIONS_NOT_KNOWN = 0x2,
    SMBIOS_ERROR_CORRECTIONS_NO_CORRECTION = 0x3,
    SMBIOS_ERROR_CORRECTIONS_PARITY = 0x4,
    SMBIOS_ERROR_CORRECTIONS_SINGLE_BIT_ECC = 0x5,
    SMBIOS_ERROR_CORRECTIONS_MULTI_BIT_ECC = 0x6,
    SMBIOS_ERROR_CORRECTIONS_CRC = 0x7
};

/* form_factors */
enum SMBIOS_FORM_FACTORS {
    SMBIOS_FORM_FACTORS_OTHER = 0x1,
    SMBIOS_FORM_FACTORS_NOT_KNOWN = 0x2,
    SMBIOS_FORM_FACTORS_SIMM = 0x3,
    SMBIOS_FORM_FACTORS_SIP = 0x4,
    SMBIOS_FORM_FACTORS_CHIP = 0x5,
    SMBIOS_FORM_FACTORS_DIP = 0x6,
    SMBIOS_FORM_FACTORS_ZIP = 0x7,
    SMBIOS_FORM_FACTORS_PROPRIETARY_CARD = 0x8,
    SMBIOS_FORM_FACTORS_DIMM = 0x9,
    SMBIOS_FORM_FACTORS_TSOP = 0xa,
    SMBIOS_FORM_FACTORS_ROW_OF_CHIPS = 0xb,
    SMBIOS_FORM_FACTORS_RIMM = 0xc,
    SMBIOS_FORM_FACTORS_SODIMM = 0xd,
    SMBIOS_FORM_FACTORS_SRIMM = 0xe,
    SMBIOS_FORM_FACTORS_FB_DIMM = 0xf,
    SMBIOS_FORM_FACTORS_DIE = 0x10,
    SMBIOS_FORM_FACTORS_CAMM = 0x11
};

/* memory_types */
enum SMBIOS_MEMORY_TYPES {
    SMBIOS_MEMORY_TYPES_OTHER = 0x1,
    SMBIOS_MEMORY_TYPES_NOT_KNOWN = 0x2,
    SMBIOS_MEMORY_TYPES_DRAM = 0x3,
    SMBIOS_MEMORY_TYPES_EDRAM = 0x4,
    SMBIOS_MEMORY_TYPES_VRAM = 0x5,
    SMBIOS_MEMORY_TYPES_SRAM = 0x6,
    SMBIOS_MEMORY_TYPES_RAM = 0x7,
    SMBIOS_MEMORY_TYPES_ROM = 0x8,
    SMBIOS_MEMORY_TYPES_FLASH = 0x9,
    SMBIOS_MEMORY_TYPES_EEPROM = 0xa,
    SMBIOS_MEMORY_TYPES_FEPROM = 0xb,
    SMBIOS_MEMORY_TYPES_EPROM = 0xc,
    SMBIOS_MEMORY_TYPES_CDRAM = 0xd,
    SMBIOS_MEMORY_TYPES_DRAM_3D = 0xe,
    SMBIOS_MEMORY_TYPES_SDRAM = 0xf,
    SMBIOS_MEMORY_TYPES_SGRAM = 0x10,
    SMBIOS_MEMORY_TYPES_RDRAM = 0x11,
    SMBIOS_MEMORY_TYPES_DDR = 0x12,
    SMBIOS_MEMORY_TYPES_DDR2 = 0x13,
    SMBIOS_MEMORY_TYPES_DDR2_FB_DIMM = 0x14,
    SMBIOS_MEMORY_TYPES_DDR3 = 0x18,
    SMBIOS_MEMORY_TYPES_FBD2 = 0x19,
    SMBIOS_MEMORY_TYPES_DDR4 = 0x1a,
    SMBIOS_MEMORY_TYPES_LPDDR = 0x1b,
    SMBIOS_MEMORY_TYPES_LPDDR2 = 0x1c,
    SMBIOS_MEMORY_TYPES_LPDDR3 = 0x1d,
    SMBIOS_MEMORY_TYPES_LPDDR4 = 0x1e,
    SMBIOS_MEMORY_TYPES_LOGICAL_NON_VOLATILE_DEVICE = 0x1f,
    SMBIOS_MEMORY_TYPES_HBM = 0x20,
    SMBIOS_MEMORY_TYPES_HBM2 = 0x21,
    SMBIOS_MEMORY_TYPES_DDR5 = 0x22,
    SMBIOS_MEMORY_TYPES_LPDDR5 = 0x23,
    SMBIOS_MEMORY_TYPES_HBM3 = 0x24
};

/* memory_technologies */
enum SMBIOS_MEMORY_TECHNOLOGIES {
    SMBIOS_MEMORY_TECHNOLOGIES_OTHER = 0x1,
    SMBIOS_MEMORY_TECHNOLOGIES_NOT_KNOWN = 0x2,
    SMBIOS_MEMORY_TECHNOLOGIES_DRAM = 0x3,
    SMBIOS_MEMORY_TECHNOLOGIES_NVDIMM_N = 0x4,
    SMBIOS_MEMORY_TECHNOLOGIES_NVDIMM_F = 0x5,
    SMBIOS_MEMORY_TECHNOLOGIES_NVDIMM_P = 0x6,
    SMBIOS_MEMORY_TECHNOLOGIES_INTEL_OPTANE_PERSISTENT_MEMORY = 0x7
};

#pragma pack(push, 1)

/* What Windows puts before the structures, without the firmware's entry point. */
typedef struct RawSMBIOSData {
    /* 0x0 calling_method: 0 in practice; the tables were found in memory. */
    uint8_t Used20CallingMethod;
    /* 0x1 major_version: Major number of the version of the standard. */
    uint8_t SMBIOSMajorVersion;
    /* 0x2 minor_version: Minor number of the version of the standard. */
    uint8_t SMBIOSMinorVersion;
    /* 0x3 dmi_revision: Revision of the entry point; 0 or 1 in practice. */
    uint8_t DmiRevision;
    /* 0x4 len_tables: Bytes of the structures. */
    uint32_t Length;
} RawSMBIOSData;

/* The first four bytes of a structure. */
typedef struct SMBIOS_STRUCTURE_HEADER {
    /*
     * 0x0 structure_type: Kind of the structure. Numbers from 128 on belong to the firmware's
     * maker.
     * One of structure_types.
     */
    uint8_t Type;
    /* 0x1 len_structure: Bytes of the formatted part, with these four. */
    uint8_t Length;
    /* 0x2 handle: Number by which other structures refer to this one. */
    uint16_t Handle;
} SMBIOS_STRUCTURE_HEADER;

/*
 * One structure. The set of texts ends with an empty text; a structure without
 * texts has two zero bytes, an empty first text and the empty one that ends the
 * set.
 *
 * Not declared, because the file decides where they are: body, first_text, more_texts.
 */
typedef struct SMBIOS_STRUCTURE {
    /* 0x0 header: Type, length and handle. */
    SMBIOS_STRUCTURE_HEADER Header;
} SMBIOS_STRUCTURE;

/* Structures up to the one that ends the table, or to the end of the bytes. */
typedef struct SMBIOS_STRUCTURE_TABLE {
    /*
     * 0x0 structures: The structures in the order of the firmware.
     * Elements: until _.header.structure_type == structure_types::end_of_table or _io.eof
     */
    SMBIOS_STRUCTURE Structures[1];
} SMBIOS_STRUCTURE_TABLE;

/*
 * Firmware of the machine (type 0).
 * Named `BIOS Information`.
 */
typedef struct SMBIOS_BIOS_INFORMATION {
    /* 0x0 vendor: Number of a string: maker of the firmware. */
    uint8_t Vendor;
    /*
     * 0x1: Number of a string: version of the firmware, in free text.
     * Named `BIOS Version`.
     */
    uint8_t version;
    /*
     * 0x2
     * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
     * machines that have UEFI only.
     * Named `BIOS Starting Address Segment`.
     */
    uint16_t starting_address_segment;
    /*
     * 0x4: Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
     * Named `BIOS Release Date`.
     */
    uint8_t release_date;
    /*
     * 0x5
     * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
     * `extended_rom_size`.
     * Named `BIOS ROM Size`.
     */
    uint8_t rom_size;
    /*
     * 0x6: Features of the firmware, one bit each. Bit 3: the bits are not filled in.
     * Named `BIOS Characteristics`.
     */
    uint64_t characteristics;
    /*
     * 0xe: Further features, one bit each (since 2.1).
     * Present if: _io.size.as<u8> >= 0x13 - 4
     * Named `BIOS Characteristics Extension Byte 1`.
     */
    uint8_t characteristics_extension_1;
    /*
     * 0xf
     * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
     * the machine is virtual.
     * Present if: _io.size.as<u8> >= 0x14 - 4
     * Named `BIOS Characteristics Extension Byte 2`.
     */
    uint8_t characteristics_extension_2;
    /*
     * 0x10: Major number of the release of the firmware (since 2.4). 0xff: not given.
     * Present if: _io.size.as<u8> >= 0x15 - 4
     * Named `System BIOS Major Release`.
     */
    uint8_t major_release;
    /*
     * 0x11: Minor number of the release of the firmware (since 2.4). 0xff: not given.
     * Present if: _io.size.as<u8> >= 0x16 - 4
     * Named `System BIOS Minor Release`.
     */
    uint8_t minor_release;
    /*
     * 0x12
     * Major number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     * Present if: _io.size.as<u8> >= 0x17 - 4
     * Named `Embedded Controller Firmware Major Release`.
     */
    uint8_t controller_major_release;
    /*
     * 0x13
     * Minor number of the release of the embedded controller's firmware (since 2.4).
     * 0xff: there is none that can be updated.
     * Present if: _io.size.as<u8> >= 0x18 - 4
     * Named `Embedded Controller Firmware Minor Release`.
     */
    uint8_t controller_minor_release;
    /*
     * 0x14
     * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
     * the unit, 0 for MiB and 1 for GiB; the others are the size.
     * Present if: _io.size.as<u8> >= 0x1a - 4
     * Named `Extended BIOS ROM Size`.
     */
    uint16_t extended_rom_size;
} SMBIOS_BIOS_INFORMATION;

/*
 * The machine as its maker sells it (type 1).
 * Named `System Information`.
 */
typedef struct SMBIOS_SYSTEM_INFORMATION {
    /* 0x0 manufacturer: Number of a string: maker of the machine. */
    uint8_t Manufacturer;
    /*
     * 0x1: Number of a string: name of the product.
     * Named `Product Name`.
     */
    uint8_t product_name;
    /* 0x2 version: Number of a string: version of the product. */
    uint8_t Version;
    /*
     * 0x3: Number of a string: serial number of the machine.
     * Named `Serial Number`.
     */
    uint8_t serial_number;
    /*
     * 0x4 uuid
     * Identity of the machine (since 2.1). All bits clear: not present. All bits
     * set: not set. Since 2.6 the first three fields are little-endian. Windows
     * stores zeros in crash dumps.
     * Present if: _io.size.as<u8> >= 0x18 - 4
     */
    uint8_t UUID[16];
    /*
     * 0x14: Event that started the machine, one of `wake_up_types` (since 2.1).
     * Present if: _io.size.as<u8> >= 0x19 - 4
     * Named `Wake-up Type`.
     */
    uint8_t wake_up_type;
    /*
     * 0x15: Number of a string (since 2.4): number under which the product is ordered.
     * Present if: _io.size.as<u8> >= 0x1a - 4
     * Named `SKU Number`.
     */
    uint8_t sku_number;
    /*
     * 0x16 family: Number of a string (since 2.4): family of the product.
     * Present if: _io.size.as<u8> >= 0x1b - 4
     */
    uint8_t Family;
} SMBIOS_SYSTEM_INFORMATION;

/*
 * The motherboard, or another board (type 2).
 * Named `Baseboard Information`.
 */
typedef struct SMBIOS_BASEBOARD_INFORMATION {
    /* 0x0 manufacturer: Number of a string: maker of the board. */
    uint8_t Manufacturer;
    /* 0x1 product: Number of a string: name of the board. */
    uint8_t Product;
    /* 0x2 version: Number of a string: version of the board. */
    uint8_t Version;
    /*
     * 0x3: Number of a string: serial number of the board.
     * Named `Serial Number`.
     */
    uint8_t serial_number;
    /*
     * 0x4: Number of a string: inventory number of the board.
     * Present if: _io.size.as<u8> >= 0x9 - 4
     * Named `Asset Tag`.
     */
    uint8_t asset_tag;
    /*
     * 0x5
     * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
     * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
     * machine runs.
     * Present if: _io.size.as<u8> >= 0xa - 4
     * Named `Feature Flags`.
     */
    uint8_t feature_flags;
    /*
     * 0x6: Number of a string: place of the board in its chassis.
     * Present if: _io.size.as<u8> >= 0xb - 4
     * Named `Location in Chassis`.
     */
    uint8_t location_in_chassis;
    /*
     * 0x7: Handle of the structure of the chassis.
     * Present if: _io.size.as<u8> >= 0xd - 4
     * Named `Chassis Handle`.
     */
    uint16_t chassis_handle;
    /*
     * 0x9: Kind of the board, one of `board_types`.
     * Present if: _io.size.as<u8> >= 0xe - 4
     * Named `Board Type`.
     */
    uint8_t board_type;
    /*
     * 0xa
     * Count of handles of structures that are on this board, two bytes each; these
     * follow.
     * Present if: _io.size.as<u8> >= 0xf - 4
     * Named `Number of Contained Object Handles`.
     */
    uint8_t num_contained_objects;
} SMBIOS_BASEBOARD_INFORMATION;

/*
 * The case of the machine (type 3).
 * Named `System Enclosure or Chassis`.
 */
typedef struct SMBIOS_SYSTEM_ENCLOSURE {
    /* 0x0 manufacturer: Number of a string: maker of the chassis. */
    uint8_t Manufacturer;
    /*
     * 0x1 chassis_type
     * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
     * the chassis has a lock.
     */
    uint8_t Type;
    /* 0x2 version: Number of a string: version of the chassis. */
    uint8_t Version;
    /*
     * 0x3: Number of a string: serial number of the chassis.
     * Named `Serial Number`.
     */
    uint8_t serial_number;
    /*
     * 0x4: Number of a string: inventory number of the chassis.
     * Named `Asset Tag Number`.
     */
    uint8_t asset_tag;
    /*
     * 0x5: State when the machine was last started, one of `chassis_states` (since 2.1).
     * Present if: _io.size.as<u8> >= 0xa - 4
     * Named `Boot-up State`.
     */
    uint8_t boot_up_state;
    /*
     * 0x6: State of the power supply, one of `chassis_states` (since 2.1).
     * Present if: _io.size.as<u8> >= 0xb - 4
     * Named `Power Supply State`.
     */
    uint8_t power_supply_state;
    /*
     * 0x7: State of the temperature, one of `chassis_states` (since 2.1).
     * Present if: _io.size.as<u8> >= 0xc - 4
     * Named `Thermal State`.
     */
    uint8_t thermal_state;
    /*
     * 0x8: Physical security, one of `chassis_security_states` (since 2.1).
     * Present if: _io.size.as<u8> >= 0xd - 4
     * Named `Security Status`.
     */
    uint8_t security_status;
    /*
     * 0x9: For the use of the maker (since 2.3).
     * Present if: _io.size.as<u8> >= 0x11 - 4
     * Named `OEM-defined`.
     */
    uint32_t oem_defined;
    /*
     * 0xd height: Height in rack units of 44.45 mm (since 2.3). 0: not given.
     * Present if: _io.size.as<u8> >= 0x12 - 4
     */
    uint8_t Height;
    /*
     * 0xe: Count of power cords (since 2.3). 0: not given.
     * Present if: _io.size.as<u8> >= 0x13 - 4
     * Named `Number of Power Cords`.
     */
    uint8_t num_power_cords;
    /*
     * 0xf: Count of the records of contained elements that follow (since 2.3).
     * Present if: _io.size.as<u8> >= 0x14 - 4
     * Named `Contained Element Count`.
     */
    uint8_t num_contained_elements;
    /*
     * 0x10: Bytes of each of these records (since 2.3).
     * Present if: _io.size.as<u8> >= 0x15 - 4
     * Named `Contained Element Record Length`.
     */
    uint8_t len_contained_element;
} SMBIOS_SYSTEM_ENCLOSURE;

/*
 * A processor socket (type 4).
 * Named `Processor Information`.
 */
typedef struct SMBIOS_PROCESSOR_INFORMATION {
    /*
     * 0x0: Number of a string: name of the socket.
     * Named `Socket Designation`.
     */
    uint8_t socket_designation;
    /*
     * 0x1: Use of the processor.
     * Named `Processor Type`.
     * One of processor_types.
     */
    uint8_t processor_type;
    /*
     * 0x2
     * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
     * `processor_family_2`.
     * Named `Processor Family`.
     */
    uint8_t processor_family;
    /*
     * 0x3: Number of a string: maker of the processor.
     * Named `Processor Manufacturer`.
     */
    uint8_t processor_manufacturer;
    /*
     * 0x4: On x86, EAX and EDX of CPUID leaf 1, in this order.
     * Named `Processor ID`.
     */
    uint8_t processor_id[8];
    /*
     * 0xc: Number of a string: name of the processor.
     * Named `Processor Version`.
     */
    uint8_t processor_version;
    /*
     * 0xd voltage
     * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
     * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
     */
    uint8_t Voltage;
    /*
     * 0xe: Frequency of the external clock in MHz. 0: unknown.
     * Named `External Clock`.
     */
    uint16_t external_clock;
    /*
     * 0x10: Highest speed that the board supports, in MHz. 0: unknown.
     * Named `Max Speed`.
     */
    uint16_t max_speed;
    /*
     * 0x12: Speed at the start of the machine, in MHz. 0: unknown.
     * Named `Current Speed`.
     */
    uint16_t current_speed;
    /*
     * 0x14 status: Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
     */
    uint8_t Status;
    /*
     * 0x15: Kind of the socket, in the numbering of DSP0134.
     * Named `Processor Upgrade`.
     */
    uint8_t processor_upgrade;
    /*
     * 0x16
     * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
     * given.
     * Present if: _io.size.as<u8> >= 0x1c - 4
     * Named `L1 Cache Handle`.
     */
    uint16_t l1_cache_handle;
    /*
     * 0x18
     * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
     * given.
     * Present if: _io.size.as<u8> >= 0x1e - 4
     * Named `L2 Cache Handle`.
     */
    uint16_t l2_cache_handle;
    /*
     * 0x1a
     * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
     * given.
     * Present if: _io.size.as<u8> >= 0x20 - 4
     * Named `L3 Cache Handle`.
     */
    uint16_t l3_cache_handle;
    /*
     * 0x1c: Number of a string (since 2.3): serial number of the processor.
     * Present if: _io.size.as<u8> >= 0x21 - 4
     * Named `Serial Number`.
     */
    uint8_t serial_number;
    /*
     * 0x1d: Number of a string (since 2.3): inventory number of the processor.
     * Present if: _io.size.as<u8> >= 0x22 - 4
     * Named `Asset Tag`.
     */
    uint8_t asset_tag;
    /*
     * 0x1e: Number of a string (since 2.3): part number of the processor.
     * Present if: _io.size.as<u8> >= 0x23 - 4
     * Named `Part Number`.
     */
    uint8_t part_number;
    /*
     * 0x1f: Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
     * Present if: _io.size.as<u8> >= 0x24 - 4
     * Named `Core Count`.
     */
    uint8_t num_cores;
    /*
     * 0x20
     * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
     * `num_cores_enabled_2`.
     * Present if: _io.size.as<u8> >= 0x25 - 4
     * Named `Core Enabled`.
     */
    uint8_t num_cores_enabled;
    /*
     * 0x21: Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
     * Present if: _io.size.as<u8> >= 0x26 - 4
     * Named `Thread Count`.
     */
    uint8_t num_threads;
    /*
     * 0x22
     * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
     * than one core. 4: more than one thread for each core. 5: execution can be
     * forbidden. 6: virtualisation.
     * Present if: _io.size.as<u8> >= 0x28 - 4
     * Named `Processor Characteristics`.
     */
    uint16_t processor_characteristics;
    /*
     * 0x24: Family if `processor_family` is 0xfe (since 2.6).
     * Present if: _io.size.as<u8> >= 0x2a - 4
     * Named `Processor Family 2`.
     */
    uint16_t processor_family_2;
    /*
     * 0x26: Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x2c - 4
     * Named `Core Count 2`.
     */
    uint16_t num_cores_2;
    /*
     * 0x28: Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x2e - 4
     * Named `Core Enabled 2`.
     */
    uint16_t num_cores_enabled_2;
    /*
     * 0x2a: Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x30 - 4
     * Named `Thread Count 2`.
     */
    uint16_t num_threads_2;
} SMBIOS_PROCESSOR_INFORMATION;

/*
 * A set of sockets for memory modules (type 16).
 * Named `Physical Memory Array`.
 */
typedef struct SMBIOS_PHYSICAL_MEMORY_ARRAY {
    /*
     * 0x0 location: Place of the sockets.
     * One of memory_array_locations.
     */
    uint8_t Location;
    /*
     * 0x1 purpose: Purpose of the memory.
     * One of memory_array_uses.
     */
    uint8_t Use;
    /*
     * 0x2: Kind of error correction.
     * Named `Memory Error Correction`.
     * One of error_corrections.
     */
    uint8_t memory_error_correction;
    /*
     * 0x3
     * Largest amount of memory in KiB. 0x80000000: unknown, or see
     * `extended_maximum_capacity`.
     * Named `Maximum Capacity`.
     */
    uint32_t maximum_capacity;
    /*
     * 0x7
     * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
     * error.
     * Named `Memory Error Information Handle`.
     */
    uint16_t memory_error_information_handle;
    /*
     * 0x9: Count of sockets.
     * Named `Number of Memory Devices`.
     */
    uint16_t num_memory_devices;
    /*
     * 0xb
     * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
     * 2.7).
     * Present if: _io.size.as<u8> >= 0x17 - 4
     * Named `Extended Maximum Capacity`.
     */
    uint64_t extended_maximum_capacity;
} SMBIOS_PHYSICAL_MEMORY_ARRAY;

/*
 * A socket for a memory module, and the module in it (type 17).
 * Named `Memory Device`.
 */
typedef struct SMBIOS_MEMORY_DEVICE {
    /*
     * 0x0: Handle of the structure of the array that the socket belongs to.
     * Named `Physical Memory Array Handle`.
     */
    uint16_t physical_memory_array_handle;
    /*
     * 0x2
     * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
     * error.
     * Named `Memory Error Information Handle`.
     */
    uint16_t memory_error_information_handle;
    /*
     * 0x4: Width in bits with those for error correction. 0xffff: unknown.
     * Named `Total Width`.
     */
    uint16_t total_width;
    /*
     * 0x6: Width of the data in bits. 0xffff: unknown.
     * Named `Data Width`.
     */
    uint16_t data_width;
    /*
     * 0x8 module_size
     * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
     * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
     */
    uint16_t Size;
    /*
     * 0xa: Shape of the module.
     * Named `Form Factor`.
     * One of form_factors.
     */
    uint8_t form_factor;
    /*
     * 0xb: Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
     * Named `Device Set`.
     */
    uint8_t device_set;
    /*
     * 0xc: Number of a string: name of the socket, as printed on the board.
     * Named `Device Locator`.
     */
    uint8_t device_locator;
    /*
     * 0xd: Number of a string: name of the bank of the socket.
     * Named `Bank Locator`.
     */
    uint8_t bank_locator;
    /*
     * 0xe: Kind of the memory.
     * Named `Memory Type`.
     * One of memory_types.
     */
    uint8_t memory_type;
    /*
     * 0xf
     * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
     * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
     * Named `Type Detail`.
     */
    uint16_t type_detail;
    /*
     * 0x11 speed
     * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
     * 0xffff: see `extended_speed`.
     * Present if: _io.size.as<u8> >= 0x17 - 4
     */
    uint16_t Speed;
    /*
     * 0x13 manufacturer: Number of a string (since 2.3): maker of the module.
     * Present if: _io.size.as<u8> >= 0x18 - 4
     */
    uint8_t Manufacturer;
    /*
     * 0x14: Number of a string (since 2.3): serial number of the module.
     * Present if: _io.size.as<u8> >= 0x19 - 4
     * Named `Serial Number`.
     */
    uint8_t serial_number;
    /*
     * 0x15: Number of a string (since 2.3): inventory number of the module.
     * Present if: _io.size.as<u8> >= 0x1a - 4
     * Named `Asset Tag`.
     */
    uint8_t asset_tag;
    /*
     * 0x16: Number of a string (since 2.3): part number of the module.
     * Present if: _io.size.as<u8> >= 0x1b - 4
     * Named `Part Number`.
     */
    uint8_t part_number;
    /*
     * 0x17 attributes: Rank of the module in the lower four bits (since 2.6). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x1c - 4
     */
    uint8_t Attributes;
    /*
     * 0x18
     * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
     * (since 2.7).
     * Present if: _io.size.as<u8> >= 0x20 - 4
     * Named `Extended Size`.
     */
    uint32_t extended_size;
    /*
     * 0x1c
     * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
     * `extended_configured_memory_speed`.
     * Present if: _io.size.as<u8> >= 0x22 - 4
     * Named `Configured Memory Speed`.
     */
    uint16_t configured_memory_speed;
    /*
     * 0x1e: Lowest voltage in mV (since 2.8). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x24 - 4
     * Named `Minimum Voltage`.
     */
    uint16_t minimum_voltage;
    /*
     * 0x20: Highest voltage in mV (since 2.8). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x26 - 4
     * Named `Maximum Voltage`.
     */
    uint16_t maximum_voltage;
    /*
     * 0x22: Voltage that the module runs at, in mV (since 2.8). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x28 - 4
     * Named `Configured Voltage`.
     */
    uint16_t configured_voltage;
    /*
     * 0x24: Technology of the module, one of `memory_technologies` (since 3.2).
     * Present if: _io.size.as<u8> >= 0x29 - 4
     * Named `Memory Technology`.
     */
    uint8_t memory_technology;
    /*
     * 0x25: Modes that the module supports, one bit each (since 3.2).
     * Present if: _io.size.as<u8> >= 0x2b - 4
     * Named `Memory Operating Mode Capability`.
     */
    uint16_t operating_mode_capability;
    /*
     * 0x27: Number of a string (since 3.2): version of the module's firmware.
     * Present if: _io.size.as<u8> >= 0x2c - 4
     * Named `Firmware Version`.
     */
    uint8_t firmware_version;
    /*
     * 0x28
     * Maker of the module by JEDEC's numbers: bank with parity, then code (since
     * 3.2). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x2e - 4
     * Named `Module Manufacturer ID`.
     */
    uint16_t module_manufacturer_id;
    /*
     * 0x2a: Product, as the module's maker numbers it (since 3.2). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x30 - 4
     * Named `Module Product ID`.
     */
    uint16_t module_product_id;
    /*
     * 0x2c: Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x32 - 4
     * Named `Memory Subsystem Controller Manufacturer ID`.
     */
    uint16_t controller_manufacturer_id;
    /*
     * 0x2e: Product, as the controller's maker numbers it (since 3.2). 0: unknown.
     * Present if: _io.size.as<u8> >= 0x34 - 4
     * Named `Memory Subsystem Controller Product ID`.
     */
    uint16_t controller_product_id;
    /*
     * 0x30: Non-volatile part in bytes (since 3.2). All bits set: unknown.
     * Present if: _io.size.as<u8> >= 0x3c - 4
     * Named `Non-volatile Size`.
     */
    uint64_t non_volatile_size;
    /*
     * 0x38: Volatile part in bytes (since 3.2). All bits set: unknown.
     * Present if: _io.size.as<u8> >= 0x44 - 4
     * Named `Volatile Size`.
     */
    uint64_t volatile_size;
    /*
     * 0x40: Part that is a cache, in bytes (since 3.2). All bits set: unknown.
     * Present if: _io.size.as<u8> >= 0x4c - 4
     * Named `Cache Size`.
     */
    uint64_t cache_size;
    /*
     * 0x48: Size in bytes of a logical device (since 3.2). All bits set: unknown.
     * Present if: _io.size.as<u8> >= 0x54 - 4
     * Named `Logical Size`.
     */
    uint64_t logical_size;
    /*
     * 0x50: Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
     * Present if: _io.size.as<u8> >= 0x58 - 4
     * Named `Extended Speed`.
     */
    uint32_t extended_speed;
    /*
     * 0x54
     * Speed that the module runs at in the lower 31 bits, in MT/s, if
     * `configured_memory_speed` is 0xffff (since 3.3).
     * Present if: _io.size.as<u8> >= 0x5c - 4
     * Named `Extended Configured Memory Speed`.
     */
    uint32_t extended_configured_memory_speed;
} SMBIOS_MEMORY_DEVICE;

/*
 * The System Management BIOS tables of a machine, in which its firmware
 * describes it: maker and product, board, chassis, processors, memory modules.
 * The bytes are those that `GetSystemFirmwareTable` returns for the provider
 * `RSMB`, a structure named `RawSMBIOSData`; Windows adds the same to crash
 * dumps, as secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
 *
 * A header of eight bytes is followed by structures, the last of which has the
 * type 127. A structure has a formatted part and a set of texts, to which the
 * formatted part refers by number: 1 is the first, 0 is none. Texts have
 * no declared encoding.
 *
 * Each version of the standard made some formatted parts longer, so that the
 * length of a structure decides which fields it has. The first version's fields
 * are those of the sequences here, later ones are instances that exist as far as
 * the length reaches. Offsets are written as in the standard, which counts from
 * the type of the structure: less four, the bytes before the formatted part.
 *
 * Firmware is often careless: fields may have a text such as "To Be Filled By
 * O.E.M.", and numbers may be wrong.
 */
typedef struct SMBIOS {
    /* 0x0: Version of the standard and the size of what follows. */
    RawSMBIOSData header;
    /* 0x8 tables: All structures, one after another. */
    SMBIOS_STRUCTURE_TABLE SMBIOSTableData;
} SMBIOS;

#pragma pack(pop)

#ifndef SMBIOS_TYPES_ONLY
#ifdef __cplusplus
#define SMBIOS_ASSERT(condition) static_assert(condition, #condition)
#elif defined(__STDC_VERSION__) && __STDC_VERSION__ >= 201112L
#define SMBIOS_ASSERT(condition) _Static_assert(condition, #condition)
#elif defined(_MSC_VER)
#define SMBIOS_ASSERT(condition) static_assert(condition, #condition)
#endif
#endif
#ifdef SMBIOS_ASSERT
SMBIOS_ASSERT(offsetof(RawSMBIOSData, Used20CallingMethod) == 0x0);
SMBIOS_ASSERT(offsetof(RawSMBIOSData, SMBIOSMajorVersion) == 0x1);
SMBIOS_ASSERT(offsetof(RawSMBIOSData, SMBIOSMinorVersion) == 0x2);
SMBIOS_ASSERT(offsetof(RawSMBIOSData, DmiRevision) == 0x3);
SMBIOS_ASSERT(offsetof(RawSMBIOSData, Length) == 0x4);
SMBIOS_ASSERT(sizeof(RawSMBIOSData) == 0x8);
SMBIOS_ASSERT(offsetof(SMBIOS_STRUCTURE_HEADER, Type) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_STRUCTURE_HEADER, Length) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_STRUCTURE_HEADER, Handle) == 0x2);
SMBIOS_ASSERT(sizeof(SMBIOS_STRUCTURE_HEADER) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_STRUCTURE, Header) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_STRUCTURE_TABLE, Structures) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, Vendor) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, version) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, starting_address_segment) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, release_date) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, rom_size) == 0x5);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, characteristics) == 0x6);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, characteristics_extension_1) == 0xe);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, characteristics_extension_2) == 0xf);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, major_release) == 0x10);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, minor_release) == 0x11);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, controller_major_release) == 0x12);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, controller_minor_release) == 0x13);
SMBIOS_ASSERT(offsetof(SMBIOS_BIOS_INFORMATION, extended_rom_size) == 0x14);
SMBIOS_ASSERT(sizeof(SMBIOS_BIOS_INFORMATION) == 0x16);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, Manufacturer) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, product_name) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, Version) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, serial_number) == 0x3);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, UUID) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, wake_up_type) == 0x14);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, sku_number) == 0x15);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_INFORMATION, Family) == 0x16);
SMBIOS_ASSERT(sizeof(SMBIOS_SYSTEM_INFORMATION) == 0x17);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, Manufacturer) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, Product) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, Version) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, serial_number) == 0x3);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, asset_tag) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, feature_flags) == 0x5);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, location_in_chassis) == 0x6);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, chassis_handle) == 0x7);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, board_type) == 0x9);
SMBIOS_ASSERT(offsetof(SMBIOS_BASEBOARD_INFORMATION, num_contained_objects) == 0xa);
SMBIOS_ASSERT(sizeof(SMBIOS_BASEBOARD_INFORMATION) == 0xb);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, Manufacturer) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, Type) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, Version) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, serial_number) == 0x3);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, asset_tag) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, boot_up_state) == 0x5);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, power_supply_state) == 0x6);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, thermal_state) == 0x7);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, security_status) == 0x8);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, oem_defined) == 0x9);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, Height) == 0xd);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, num_power_cords) == 0xe);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, num_contained_elements) == 0xf);
SMBIOS_ASSERT(offsetof(SMBIOS_SYSTEM_ENCLOSURE, len_contained_element) == 0x10);
SMBIOS_ASSERT(sizeof(SMBIOS_SYSTEM_ENCLOSURE) == 0x11);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, socket_designation) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_type) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_family) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_manufacturer) == 0x3);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_id) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_version) == 0xc);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, Voltage) == 0xd);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, external_clock) == 0xe);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, max_speed) == 0x10);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, current_speed) == 0x12);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, Status) == 0x14);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_upgrade) == 0x15);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, l1_cache_handle) == 0x16);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, l2_cache_handle) == 0x18);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, l3_cache_handle) == 0x1a);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, serial_number) == 0x1c);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, asset_tag) == 0x1d);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, part_number) == 0x1e);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_cores) == 0x1f);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_cores_enabled) == 0x20);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_threads) == 0x21);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_characteristics) == 0x22);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, processor_family_2) == 0x24);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_cores_2) == 0x26);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_cores_enabled_2) == 0x28);
SMBIOS_ASSERT(offsetof(SMBIOS_PROCESSOR_INFORMATION, num_threads_2) == 0x2a);
SMBIOS_ASSERT(sizeof(SMBIOS_PROCESSOR_INFORMATION) == 0x2c);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, Location) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, Use) == 0x1);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, memory_error_correction) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, maximum_capacity) == 0x3);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, memory_error_information_handle) == 0x7);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, num_memory_devices) == 0x9);
SMBIOS_ASSERT(offsetof(SMBIOS_PHYSICAL_MEMORY_ARRAY, extended_maximum_capacity) == 0xb);
SMBIOS_ASSERT(sizeof(SMBIOS_PHYSICAL_MEMORY_ARRAY) == 0x13);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, physical_memory_array_handle) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, memory_error_information_handle) == 0x2);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, total_width) == 0x4);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, data_width) == 0x6);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, Size) == 0x8);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, form_factor) == 0xa);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, device_set) == 0xb);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, device_locator) == 0xc);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, bank_locator) == 0xd);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, memory_type) == 0xe);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, type_detail) == 0xf);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, Speed) == 0x11);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, Manufacturer) == 0x13);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, serial_number) == 0x14);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, asset_tag) == 0x15);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, part_number) == 0x16);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, Attributes) == 0x17);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, extended_size) == 0x18);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, configured_memory_speed) == 0x1c);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, minimum_voltage) == 0x1e);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, maximum_voltage) == 0x20);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, configured_voltage) == 0x22);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, memory_technology) == 0x24);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, operating_mode_capability) == 0x25);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, firmware_version) == 0x27);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, module_manufacturer_id) == 0x28);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, module_product_id) == 0x2a);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, controller_manufacturer_id) == 0x2c);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, controller_product_id) == 0x2e);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, non_volatile_size) == 0x30);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, volatile_size) == 0x38);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, cache_size) == 0x40);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, logical_size) == 0x48);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, extended_speed) == 0x50);
SMBIOS_ASSERT(offsetof(SMBIOS_MEMORY_DEVICE, extended_configured_memory_speed) == 0x54);
SMBIOS_ASSERT(sizeof(SMBIOS_MEMORY_DEVICE) == 0x58);
SMBIOS_ASSERT(offsetof(SMBIOS, header) == 0x0);
SMBIOS_ASSERT(offsetof(SMBIOS, SMBIOSTableData) == 0x8);
#undef SMBIOS_ASSERT
#endif

#endif
