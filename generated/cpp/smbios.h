#ifndef SMBIOS_H_
#define SMBIOS_H_

// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

class smbios_t;

#include "kaitai/kaitaistruct.h"
#include <stdint.h>
#include <set>
#include <vector>

#if KAITAI_STRUCT_VERSION < 11000L
#error "Incompatible Kaitai Struct C++/STL API: version 0.11 or later is required"
#endif

/**
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
 * \sa https://www.dmtf.org/standards/smbios Source
 * \sa https://www.dmtf.org/sites/default/files/standards/documents/DSP0134_3.7.0.pdf Source
 * \sa https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
 */

class smbios_t : public kaitai::kstruct {

public:
    class baseboard_information_t;
    class bios_information_t;
    class memory_device_t;
    class physical_memory_array_t;
    class processor_information_t;
    class raw_data_header_t;
    class structure_t;
    class structure_header_t;
    class structure_table_t;
    class system_enclosure_t;
    class system_information_t;

    enum board_types_t : uint32_t {
        BOARD_TYPES_NOT_KNOWN = 1,
        BOARD_TYPES_OTHER = 2,
        BOARD_TYPES_SERVER_BLADE = 3,
        BOARD_TYPES_CONNECTIVITY_SWITCH = 4,
        BOARD_TYPES_SYSTEM_MANAGEMENT_MODULE = 5,
        BOARD_TYPES_PROCESSOR_MODULE = 6,
        BOARD_TYPES_I_O_MODULE = 7,
        BOARD_TYPES_MEMORY_MODULE = 8,
        BOARD_TYPES_DAUGHTER_BOARD = 9,
        BOARD_TYPES_MOTHERBOARD = 10,
        BOARD_TYPES_PROCESSOR_MEMORY_MODULE = 11,
        BOARD_TYPES_PROCESSOR_IO_MODULE = 12,
        BOARD_TYPES_INTERCONNECT_BOARD = 13
    };
    static bool _is_defined_board_types_t(board_types_t v);

private:
    static const std::set<board_types_t> _values_board_types_t;
    static std::set<board_types_t> _build_values_board_types_t();

public:

    enum chassis_security_states_t : uint32_t {
        CHASSIS_SECURITY_STATES_OTHER = 1,
        CHASSIS_SECURITY_STATES_NOT_KNOWN = 2,
        CHASSIS_SECURITY_STATES_NO_SECURITY = 3,
        CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_LOCKED_OUT = 4,
        CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_ENABLED = 5
    };
    static bool _is_defined_chassis_security_states_t(chassis_security_states_t v);

private:
    static const std::set<chassis_security_states_t> _values_chassis_security_states_t;
    static std::set<chassis_security_states_t> _build_values_chassis_security_states_t();

public:

    enum chassis_states_t : uint32_t {
        CHASSIS_STATES_OTHER = 1,
        CHASSIS_STATES_NOT_KNOWN = 2,
        CHASSIS_STATES_SAFE = 3,
        CHASSIS_STATES_WARNING = 4,
        CHASSIS_STATES_CRITICAL = 5,
        CHASSIS_STATES_NON_RECOVERABLE = 6
    };
    static bool _is_defined_chassis_states_t(chassis_states_t v);

private:
    static const std::set<chassis_states_t> _values_chassis_states_t;
    static std::set<chassis_states_t> _build_values_chassis_states_t();

public:

    enum chassis_types_t : uint32_t {
        CHASSIS_TYPES_OTHER = 1,
        CHASSIS_TYPES_NOT_KNOWN = 2,
        CHASSIS_TYPES_DESKTOP = 3,
        CHASSIS_TYPES_LOW_PROFILE_DESKTOP = 4,
        CHASSIS_TYPES_PIZZA_BOX = 5,
        CHASSIS_TYPES_MINI_TOWER = 6,
        CHASSIS_TYPES_TOWER = 7,
        CHASSIS_TYPES_PORTABLE = 8,
        CHASSIS_TYPES_LAPTOP = 9,
        CHASSIS_TYPES_NOTEBOOK = 10,
        CHASSIS_TYPES_HAND_HELD = 11,
        CHASSIS_TYPES_DOCKING_STATION = 12,
        CHASSIS_TYPES_ALL_IN_ONE = 13,
        CHASSIS_TYPES_SUB_NOTEBOOK = 14,
        CHASSIS_TYPES_SPACE_SAVING = 15,
        CHASSIS_TYPES_LUNCH_BOX = 16,
        CHASSIS_TYPES_MAIN_SERVER_CHASSIS = 17,
        CHASSIS_TYPES_EXPANSION_CHASSIS = 18,
        CHASSIS_TYPES_SUBCHASSIS = 19,
        CHASSIS_TYPES_BUS_EXPANSION_CHASSIS = 20,
        CHASSIS_TYPES_PERIPHERAL_CHASSIS = 21,
        CHASSIS_TYPES_RAID_CHASSIS = 22,
        CHASSIS_TYPES_RACK_MOUNT_CHASSIS = 23,
        CHASSIS_TYPES_SEALED_CASE_PC = 24,
        CHASSIS_TYPES_MULTI_SYSTEM_CHASSIS = 25,
        CHASSIS_TYPES_COMPACT_PCI = 26,
        CHASSIS_TYPES_ADVANCED_TCA = 27,
        CHASSIS_TYPES_BLADE = 28,
        CHASSIS_TYPES_BLADE_ENCLOSURE = 29,
        CHASSIS_TYPES_TABLET = 30,
        CHASSIS_TYPES_CONVERTIBLE = 31,
        CHASSIS_TYPES_DETACHABLE = 32,
        CHASSIS_TYPES_IOT_GATEWAY = 33,
        CHASSIS_TYPES_EMBEDDED_PC = 34,
        CHASSIS_TYPES_MINI_PC = 35,
        CHASSIS_TYPES_STICK_PC = 36
    };
    static bool _is_defined_chassis_types_t(chassis_types_t v);

private:
    static const std::set<chassis_types_t> _values_chassis_types_t;
    static std::set<chassis_types_t> _build_values_chassis_types_t();

public:

    enum error_corrections_t : uint32_t {
        ERROR_CORRECTIONS_OTHER = 1,
        ERROR_CORRECTIONS_NOT_KNOWN = 2,
        ERROR_CORRECTIONS_NO_CORRECTION = 3,
        ERROR_CORRECTIONS_PARITY = 4,
        ERROR_CORRECTIONS_SINGLE_BIT_ECC = 5,
        ERROR_CORRECTIONS_MULTI_BIT_ECC = 6,
        ERROR_CORRECTIONS_CRC = 7
    };
    static bool _is_defined_error_corrections_t(error_corrections_t v);

private:
    static const std::set<error_corrections_t> _values_error_corrections_t;
    static std::set<error_corrections_t> _build_values_error_corrections_t();

public:

    enum form_factors_t : uint32_t {
        FORM_FACTORS_OTHER = 1,
        FORM_FACTORS_NOT_KNOWN = 2,
        FORM_FACTORS_SIMM = 3,
        FORM_FACTORS_SIP = 4,
        FORM_FACTORS_CHIP = 5,
        FORM_FACTORS_DIP = 6,
        FORM_FACTORS_ZIP = 7,
        FORM_FACTORS_PROPRIETARY_CARD = 8,
        FORM_FACTORS_DIMM = 9,
        FORM_FACTORS_TSOP = 10,
        FORM_FACTORS_ROW_OF_CHIPS = 11,
        FORM_FACTORS_RIMM = 12,
        FORM_FACTORS_SODIMM = 13,
        FORM_FACTORS_SRIMM = 14,
        FORM_FACTORS_FB_DIMM = 15,
        FORM_FACTORS_DIE = 16,
        FORM_FACTORS_CAMM = 17
    };
    static bool _is_defined_form_factors_t(form_factors_t v);

private:
    static const std::set<form_factors_t> _values_form_factors_t;
    static std::set<form_factors_t> _build_values_form_factors_t();

public:

    enum memory_array_locations_t : uint32_t {
        MEMORY_ARRAY_LOCATIONS_OTHER = 1,
        MEMORY_ARRAY_LOCATIONS_NOT_KNOWN = 2,
        MEMORY_ARRAY_LOCATIONS_SYSTEM_BOARD_OR_MOTHERBOARD = 3,
        MEMORY_ARRAY_LOCATIONS_ISA_ADD_ON_CARD = 4,
        MEMORY_ARRAY_LOCATIONS_EISA_ADD_ON_CARD = 5,
        MEMORY_ARRAY_LOCATIONS_PCI_ADD_ON_CARD = 6,
        MEMORY_ARRAY_LOCATIONS_MCA_ADD_ON_CARD = 7,
        MEMORY_ARRAY_LOCATIONS_PCMCIA_ADD_ON_CARD = 8,
        MEMORY_ARRAY_LOCATIONS_PROPRIETARY_ADD_ON_CARD = 9,
        MEMORY_ARRAY_LOCATIONS_NUBUS = 10,
        MEMORY_ARRAY_LOCATIONS_PC_98_C20_ADD_ON_CARD = 160,
        MEMORY_ARRAY_LOCATIONS_PC_98_C24_ADD_ON_CARD = 161,
        MEMORY_ARRAY_LOCATIONS_PC_98_E_ADD_ON_CARD = 162,
        MEMORY_ARRAY_LOCATIONS_PC_98_LOCAL_BUS_ADD_ON_CARD = 163,
        MEMORY_ARRAY_LOCATIONS_CXL_ADD_ON_CARD = 164
    };
    static bool _is_defined_memory_array_locations_t(memory_array_locations_t v);

private:
    static const std::set<memory_array_locations_t> _values_memory_array_locations_t;
    static std::set<memory_array_locations_t> _build_values_memory_array_locations_t();

public:

    enum memory_array_uses_t : uint32_t {
        MEMORY_ARRAY_USES_OTHER = 1,
        MEMORY_ARRAY_USES_NOT_KNOWN = 2,
        MEMORY_ARRAY_USES_SYSTEM_MEMORY = 3,
        MEMORY_ARRAY_USES_VIDEO_MEMORY = 4,
        MEMORY_ARRAY_USES_FLASH_MEMORY = 5,
        MEMORY_ARRAY_USES_NON_VOLATILE_RAM = 6,
        MEMORY_ARRAY_USES_CACHE_MEMORY = 7
    };
    static bool _is_defined_memory_array_uses_t(memory_array_uses_t v);

private:
    static const std::set<memory_array_uses_t> _values_memory_array_uses_t;
    static std::set<memory_array_uses_t> _build_values_memory_array_uses_t();

public:

    enum memory_technologies_t : uint32_t {
        MEMORY_TECHNOLOGIES_OTHER = 1,
        MEMORY_TECHNOLOGIES_NOT_KNOWN = 2,
        MEMORY_TECHNOLOGIES_DRAM = 3,
        MEMORY_TECHNOLOGIES_NVDIMM_N = 4,
        MEMORY_TECHNOLOGIES_NVDIMM_F = 5,
        MEMORY_TECHNOLOGIES_NVDIMM_P = 6,
        MEMORY_TECHNOLOGIES_INTEL_OPTANE_PERSISTENT_MEMORY = 7
    };
    static bool _is_defined_memory_technologies_t(memory_technologies_t v);

private:
    static const std::set<memory_technologies_t> _values_memory_technologies_t;
    static std::set<memory_technologies_t> _build_values_memory_technologies_t();

public:

    enum memory_types_t : uint32_t {
        MEMORY_TYPES_OTHER = 1,
        MEMORY_TYPES_NOT_KNOWN = 2,
        MEMORY_TYPES_DRAM = 3,
        MEMORY_TYPES_EDRAM = 4,
        MEMORY_TYPES_VRAM = 5,
        MEMORY_TYPES_SRAM = 6,
        MEMORY_TYPES_RAM = 7,
        MEMORY_TYPES_ROM = 8,
        MEMORY_TYPES_FLASH = 9,
        MEMORY_TYPES_EEPROM = 10,
        MEMORY_TYPES_FEPROM = 11,
        MEMORY_TYPES_EPROM = 12,
        MEMORY_TYPES_CDRAM = 13,
        MEMORY_TYPES_DRAM_3D = 14,
        MEMORY_TYPES_SDRAM = 15,
        MEMORY_TYPES_SGRAM = 16,
        MEMORY_TYPES_RDRAM = 17,
        MEMORY_TYPES_DDR = 18,
        MEMORY_TYPES_DDR2 = 19,
        MEMORY_TYPES_DDR2_FB_DIMM = 20,
        MEMORY_TYPES_DDR3 = 24,
        MEMORY_TYPES_FBD2 = 25,
        MEMORY_TYPES_DDR4 = 26,
        MEMORY_TYPES_LPDDR = 27,
        MEMORY_TYPES_LPDDR2 = 28,
        MEMORY_TYPES_LPDDR3 = 29,
        MEMORY_TYPES_LPDDR4 = 30,
        MEMORY_TYPES_LOGICAL_NON_VOLATILE_DEVICE = 31,
        MEMORY_TYPES_HBM = 32,
        MEMORY_TYPES_HBM2 = 33,
        MEMORY_TYPES_DDR5 = 34,
        MEMORY_TYPES_LPDDR5 = 35,
        MEMORY_TYPES_HBM3 = 36
    };
    static bool _is_defined_memory_types_t(memory_types_t v);

private:
    static const std::set<memory_types_t> _values_memory_types_t;
    static std::set<memory_types_t> _build_values_memory_types_t();

public:

    enum processor_states_t : uint32_t {
        PROCESSOR_STATES_NOT_KNOWN = 0,
        PROCESSOR_STATES_ENABLED = 1,
        PROCESSOR_STATES_DISABLED_BY_USER = 2,
        PROCESSOR_STATES_DISABLED_BY_BIOS = 3,
        PROCESSOR_STATES_IDLE = 4,
        PROCESSOR_STATES_OTHER = 7
    };
    static bool _is_defined_processor_states_t(processor_states_t v);

private:
    static const std::set<processor_states_t> _values_processor_states_t;
    static std::set<processor_states_t> _build_values_processor_states_t();

public:

    enum processor_types_t : uint32_t {
        PROCESSOR_TYPES_OTHER = 1,
        PROCESSOR_TYPES_NOT_KNOWN = 2,
        PROCESSOR_TYPES_CENTRAL_PROCESSOR = 3,
        PROCESSOR_TYPES_MATH_PROCESSOR = 4,
        PROCESSOR_TYPES_DSP_PROCESSOR = 5,
        PROCESSOR_TYPES_VIDEO_PROCESSOR = 6
    };
    static bool _is_defined_processor_types_t(processor_types_t v);

private:
    static const std::set<processor_types_t> _values_processor_types_t;
    static std::set<processor_types_t> _build_values_processor_types_t();

public:

    enum structure_types_t : uint32_t {
        STRUCTURE_TYPES_BIOS_INFORMATION = 0,
        STRUCTURE_TYPES_SYSTEM_INFORMATION = 1,
        STRUCTURE_TYPES_BASEBOARD_INFORMATION = 2,
        STRUCTURE_TYPES_SYSTEM_ENCLOSURE = 3,
        STRUCTURE_TYPES_PROCESSOR_INFORMATION = 4,
        STRUCTURE_TYPES_MEMORY_CONTROLLER_INFORMATION = 5,
        STRUCTURE_TYPES_MEMORY_MODULE_INFORMATION = 6,
        STRUCTURE_TYPES_CACHE_INFORMATION = 7,
        STRUCTURE_TYPES_PORT_CONNECTOR_INFORMATION = 8,
        STRUCTURE_TYPES_SYSTEM_SLOTS = 9,
        STRUCTURE_TYPES_ON_BOARD_DEVICES_INFORMATION = 10,
        STRUCTURE_TYPES_OEM_STRINGS = 11,
        STRUCTURE_TYPES_SYSTEM_CONFIGURATION_OPTIONS = 12,
        STRUCTURE_TYPES_BIOS_LANGUAGE_INFORMATION = 13,
        STRUCTURE_TYPES_GROUP_ASSOCIATIONS = 14,
        STRUCTURE_TYPES_SYSTEM_EVENT_LOG = 15,
        STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY = 16,
        STRUCTURE_TYPES_MEMORY_DEVICE = 17,
        STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_32 = 18,
        STRUCTURE_TYPES_MEMORY_ARRAY_MAPPED_ADDRESS = 19,
        STRUCTURE_TYPES_MEMORY_DEVICE_MAPPED_ADDRESS = 20,
        STRUCTURE_TYPES_BUILT_IN_POINTING_DEVICE = 21,
        STRUCTURE_TYPES_PORTABLE_BATTERY = 22,
        STRUCTURE_TYPES_SYSTEM_RESET = 23,
        STRUCTURE_TYPES_HARDWARE_SECURITY = 24,
        STRUCTURE_TYPES_SYSTEM_POWER_CONTROLS = 25,
        STRUCTURE_TYPES_VOLTAGE_PROBE = 26,
        STRUCTURE_TYPES_COOLING_DEVICE = 27,
        STRUCTURE_TYPES_TEMPERATURE_PROBE = 28,
        STRUCTURE_TYPES_ELECTRICAL_CURRENT_PROBE = 29,
        STRUCTURE_TYPES_OUT_OF_BAND_REMOTE_ACCESS = 30,
        STRUCTURE_TYPES_BOOT_INTEGRITY_SERVICES_ENTRY_POINT = 31,
        STRUCTURE_TYPES_SYSTEM_BOOT_INFORMATION = 32,
        STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_64 = 33,
        STRUCTURE_TYPES_MANAGEMENT_DEVICE = 34,
        STRUCTURE_TYPES_MANAGEMENT_DEVICE_COMPONENT = 35,
        STRUCTURE_TYPES_MANAGEMENT_DEVICE_THRESHOLD_DATA = 36,
        STRUCTURE_TYPES_MEMORY_CHANNEL = 37,
        STRUCTURE_TYPES_IPMI_DEVICE_INFORMATION = 38,
        STRUCTURE_TYPES_SYSTEM_POWER_SUPPLY = 39,
        STRUCTURE_TYPES_ADDITIONAL_INFORMATION = 40,
        STRUCTURE_TYPES_ONBOARD_DEVICES_EXTENDED_INFORMATION = 41,
        STRUCTURE_TYPES_MANAGEMENT_CONTROLLER_HOST_INTERFACE = 42,
        STRUCTURE_TYPES_TPM_DEVICE = 43,
        STRUCTURE_TYPES_PROCESSOR_ADDITIONAL_INFORMATION = 44,
        STRUCTURE_TYPES_FIRMWARE_INVENTORY_INFORMATION = 45,
        STRUCTURE_TYPES_STRING_PROPERTY = 46,
        STRUCTURE_TYPES_INACTIVE = 126,
        STRUCTURE_TYPES_END_OF_TABLE = 127
    };
    static bool _is_defined_structure_types_t(structure_types_t v);

private:
    static const std::set<structure_types_t> _values_structure_types_t;
    static std::set<structure_types_t> _build_values_structure_types_t();

public:

    enum wake_up_types_t : uint32_t {
        WAKE_UP_TYPES_RESERVED = 0,
        WAKE_UP_TYPES_OTHER = 1,
        WAKE_UP_TYPES_NOT_KNOWN = 2,
        WAKE_UP_TYPES_APM_TIMER = 3,
        WAKE_UP_TYPES_MODEM_RING = 4,
        WAKE_UP_TYPES_LAN_REMOTE = 5,
        WAKE_UP_TYPES_POWER_SWITCH = 6,
        WAKE_UP_TYPES_PCI_PME = 7,
        WAKE_UP_TYPES_AC_POWER_RESTORED = 8
    };
    static bool _is_defined_wake_up_types_t(wake_up_types_t v);

private:
    static const std::set<wake_up_types_t> _values_wake_up_types_t;
    static std::set<wake_up_types_t> _build_values_wake_up_types_t();

public:

    smbios_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent = 0, smbios_t* p__root = 0);

private:
    void _read();
    void _clean_up();

public:
    ~smbios_t();

    /**
     * The motherboard, or another board (type 2).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class baseboard_information_t : public kaitai::kstruct {

    public:

        baseboard_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~baseboard_information_t();

    private:
        bool f_asset_tag;
        uint8_t m_asset_tag;
        bool n_asset_tag;

    public:
        bool _is_null_asset_tag() { asset_tag(); return n_asset_tag; };

    private:

    public:

        /**
         * Number of a string: inventory number of the board.
         */
        uint8_t asset_tag();

    private:
        bool f_board_type;
        uint8_t m_board_type;
        bool n_board_type;

    public:
        bool _is_null_board_type() { board_type(); return n_board_type; };

    private:

    public:

        /**
         * Kind of the board, one of `board_types`.
         */
        uint8_t board_type();

    private:
        bool f_chassis_handle;
        uint16_t m_chassis_handle;
        bool n_chassis_handle;

    public:
        bool _is_null_chassis_handle() { chassis_handle(); return n_chassis_handle; };

    private:

    public:

        /**
         * Handle of the structure of the chassis.
         */
        uint16_t chassis_handle();

    private:
        bool f_feature_flags;
        uint8_t m_feature_flags;
        bool n_feature_flags;

    public:
        bool _is_null_feature_flags() { feature_flags(); return n_feature_flags; };

    private:

    public:

        /**
         * One bit each. Bit 0: hosts other boards, is a motherboard. 1: needs a daughter
         * board. 2: can be removed. 3: can be replaced. 4: can be replaced while the
         * machine runs.
         */
        uint8_t feature_flags();

    private:
        bool f_feature_hosting;
        bool m_feature_hosting;
        bool n_feature_hosting;

    public:
        bool _is_null_feature_hosting() { feature_hosting(); return n_feature_hosting; };

    private:

    public:

        /**
         * Bit 0 of `feature_flags`: hosts other boards, is a motherboard.
         */
        bool feature_hosting();

    private:
        bool f_feature_hot_swappable;
        bool m_feature_hot_swappable;
        bool n_feature_hot_swappable;

    public:
        bool _is_null_feature_hot_swappable() { feature_hot_swappable(); return n_feature_hot_swappable; };

    private:

    public:

        /**
         * Bit 4 of `feature_flags`: can be replaced while the machine runs.
         */
        bool feature_hot_swappable();

    private:
        bool f_feature_needs_daughter;
        bool m_feature_needs_daughter;
        bool n_feature_needs_daughter;

    public:
        bool _is_null_feature_needs_daughter() { feature_needs_daughter(); return n_feature_needs_daughter; };

    private:

    public:

        /**
         * Bit 1 of `feature_flags`: needs a daughter board.
         */
        bool feature_needs_daughter();

    private:
        bool f_feature_removable;
        bool m_feature_removable;
        bool n_feature_removable;

    public:
        bool _is_null_feature_removable() { feature_removable(); return n_feature_removable; };

    private:

    public:

        /**
         * Bit 2 of `feature_flags`: can be removed.
         */
        bool feature_removable();

    private:
        bool f_feature_replaceable;
        bool m_feature_replaceable;
        bool n_feature_replaceable;

    public:
        bool _is_null_feature_replaceable() { feature_replaceable(); return n_feature_replaceable; };

    private:

    public:

        /**
         * Bit 3 of `feature_flags`: can be replaced.
         */
        bool feature_replaceable();

    private:
        bool f_location_in_chassis;
        uint8_t m_location_in_chassis;
        bool n_location_in_chassis;

    public:
        bool _is_null_location_in_chassis() { location_in_chassis(); return n_location_in_chassis; };

    private:

    public:

        /**
         * Number of a string: place of the board in its chassis.
         */
        uint8_t location_in_chassis();

    private:
        bool f_num_contained_objects;
        uint8_t m_num_contained_objects;
        bool n_num_contained_objects;

    public:
        bool _is_null_num_contained_objects() { num_contained_objects(); return n_num_contained_objects; };

    private:

    public:

        /**
         * Count of handles of structures that are on this board, two bytes each; these
         * follow.
         */
        uint8_t num_contained_objects();

    private:
        uint8_t m_manufacturer;
        uint8_t m_product;
        uint8_t m_version;
        uint8_t m_serial_number;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Number of a string: maker of the board.
         */
        uint8_t manufacturer() const { return m_manufacturer; }

        /**
         * Number of a string: name of the board.
         */
        uint8_t product() const { return m_product; }

        /**
         * Number of a string: version of the board.
         */
        uint8_t version() const { return m_version; }

        /**
         * Number of a string: serial number of the board.
         */
        uint8_t serial_number() const { return m_serial_number; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * Firmware of the machine (type 0).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class bios_information_t : public kaitai::kstruct {

    public:

        bios_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~bios_information_t();

    private:
        bool f_characteristic_apm;
        bool m_characteristic_apm;

    public:

        /**
         * Bit 10 of `characteristics`: Advanced Power Management is supported.
         */
        bool characteristic_apm();

    private:
        bool f_characteristic_boot_from_cd;
        bool m_characteristic_boot_from_cd;

    public:

        /**
         * Bit 15 of `characteristics`: the machine can start from a CD.
         */
        bool characteristic_boot_from_cd();

    private:
        bool f_characteristic_boot_from_pc_card;
        bool m_characteristic_boot_from_pc_card;

    public:

        /**
         * Bit 18 of `characteristics`: the machine can start from a PC card.
         */
        bool characteristic_boot_from_pc_card();

    private:
        bool f_characteristic_cga;
        bool m_characteristic_cga;

    public:

        /**
         * Bit 30 of `characteristics`: interrupt 0x10 serves CGA and monochrome screens.
         */
        bool characteristic_cga();

    private:
        bool f_characteristic_edd;
        bool m_characteristic_edd;

    public:

        /**
         * Bit 19 of `characteristics`: Enhanced Disk Drive services are supported.
         */
        bool characteristic_edd();

    private:
        bool f_characteristic_eisa;
        bool m_characteristic_eisa;

    public:

        /**
         * Bit 6 of `characteristics`: the EISA bus is supported.
         */
        bool characteristic_eisa();

    private:
        bool f_characteristic_escd;
        bool m_characteristic_escd;

    public:

        /**
         * Bit 14 of `characteristics`: Extended System Configuration Data is available.
         */
        bool characteristic_escd();

    private:
        bool f_characteristic_floppy_1200_kb;
        bool m_characteristic_floppy_1200_kb;

    public:

        /**
         * Bit 23 of `characteristics`: floppy disks of 5.25 in with 1.2 MB.
         */
        bool characteristic_floppy_1200_kb();

    private:
        bool f_characteristic_floppy_2880_kb;
        bool m_characteristic_floppy_2880_kb;

    public:

        /**
         * Bit 25 of `characteristics`: floppy disks of 3.5 in with 2.88 MB.
         */
        bool characteristic_floppy_2880_kb();

    private:
        bool f_characteristic_floppy_360_kb;
        bool m_characteristic_floppy_360_kb;

    public:

        /**
         * Bit 22 of `characteristics`: floppy disks of 5.25 in with 360 KB.
         */
        bool characteristic_floppy_360_kb();

    private:
        bool f_characteristic_floppy_720_kb;
        bool m_characteristic_floppy_720_kb;

    public:

        /**
         * Bit 24 of `characteristics`: floppy disks of 3.5 in with 720 KB.
         */
        bool characteristic_floppy_720_kb();

    private:
        bool f_characteristic_floppy_nec;
        bool m_characteristic_floppy_nec;

    public:

        /**
         * Bit 20 of `characteristics`: floppy disks of NEC 9800 with 1.2 MB.
         */
        bool characteristic_floppy_nec();

    private:
        bool f_characteristic_floppy_toshiba;
        bool m_characteristic_floppy_toshiba;

    public:

        /**
         * Bit 21 of `characteristics`: floppy disks of Toshiba with 1.2 MB.
         */
        bool characteristic_floppy_toshiba();

    private:
        bool f_characteristic_isa;
        bool m_characteristic_isa;

    public:

        /**
         * Bit 4 of `characteristics`: the ISA bus is supported.
         */
        bool characteristic_isa();

    private:
        bool f_characteristic_keyboard;
        bool m_characteristic_keyboard;

    public:

        /**
         * Bit 27 of `characteristics`: interrupt 9 serves an 8042 keyboard.
         */
        bool characteristic_keyboard();

    private:
        bool f_characteristic_mca;
        bool m_characteristic_mca;

    public:

        /**
         * Bit 5 of `characteristics`: the Micro Channel bus is supported.
         */
        bool characteristic_mca();

    private:
        bool f_characteristic_nec_pc98;
        bool m_characteristic_nec_pc98;

    public:

        /**
         * Bit 31 of `characteristics`: the machine is a NEC PC-98.
         */
        bool characteristic_nec_pc98();

    private:
        bool f_characteristic_not_supported;
        bool m_characteristic_not_supported;

    public:

        /**
         * Bit 3 of `characteristics`: the other bits are not filled in.
         */
        bool characteristic_not_supported();

    private:
        bool f_characteristic_pc_card;
        bool m_characteristic_pc_card;

    public:

        /**
         * Bit 8 of `characteristics`: PC cards are supported.
         */
        bool characteristic_pc_card();

    private:
        bool f_characteristic_pci;
        bool m_characteristic_pci;

    public:

        /**
         * Bit 7 of `characteristics`: the PCI bus is supported.
         */
        bool characteristic_pci();

    private:
        bool f_characteristic_plug_and_play;
        bool m_characteristic_plug_and_play;

    public:

        /**
         * Bit 9 of `characteristics`: Plug and Play is supported.
         */
        bool characteristic_plug_and_play();

    private:
        bool f_characteristic_print_screen;
        bool m_characteristic_print_screen;

    public:

        /**
         * Bit 26 of `characteristics`: interrupt 5 prints the screen.
         */
        bool characteristic_print_screen();

    private:
        bool f_characteristic_printer;
        bool m_characteristic_printer;

    public:

        /**
         * Bit 29 of `characteristics`: interrupt 0x17 serves printers.
         */
        bool characteristic_printer();

    private:
        bool f_characteristic_rom_socketed;
        bool m_characteristic_rom_socketed;

    public:

        /**
         * Bit 17 of `characteristics`: the chip is in a socket.
         */
        bool characteristic_rom_socketed();

    private:
        bool f_characteristic_selectable_boot;
        bool m_characteristic_selectable_boot;

    public:

        /**
         * Bit 16 of `characteristics`: the device to start from can be chosen.
         */
        bool characteristic_selectable_boot();

    private:
        bool f_characteristic_serial;
        bool m_characteristic_serial;

    public:

        /**
         * Bit 28 of `characteristics`: interrupt 0x14 serves serial ports.
         */
        bool characteristic_serial();

    private:
        bool f_characteristic_shadowing;
        bool m_characteristic_shadowing;

    public:

        /**
         * Bit 12 of `characteristics`: the firmware may be copied to memory.
         */
        bool characteristic_shadowing();

    private:
        bool f_characteristic_upgradeable;
        bool m_characteristic_upgradeable;

    public:

        /**
         * Bit 11 of `characteristics`: the firmware can be replaced by a newer one.
         */
        bool characteristic_upgradeable();

    private:
        bool f_characteristic_vl_vesa;
        bool m_characteristic_vl_vesa;

    public:

        /**
         * Bit 13 of `characteristics`: the VESA local bus is supported.
         */
        bool characteristic_vl_vesa();

    private:
        bool f_characteristics_extension_1;
        uint8_t m_characteristics_extension_1;
        bool n_characteristics_extension_1;

    public:
        bool _is_null_characteristics_extension_1() { characteristics_extension_1(); return n_characteristics_extension_1; };

    private:

    public:

        /**
         * Further features, one bit each (since 2.1).
         */
        uint8_t characteristics_extension_1();

    private:
        bool f_characteristics_extension_2;
        uint8_t m_characteristics_extension_2;
        bool n_characteristics_extension_2;

    public:
        bool _is_null_characteristics_extension_2() { characteristics_extension_2(); return n_characteristics_extension_2; };

    private:

    public:

        /**
         * Further features, one bit each (since 2.3). Bit 3: UEFI is supported. Bit 4:
         * the machine is virtual.
         */
        uint8_t characteristics_extension_2();

    private:
        bool f_characteristics_low;
        uint32_t m_characteristics_low;

    public:

        /**
         * Lower half of `characteristics`, which has all bits that the standard names;
         * the upper half belongs to the makers.
         */
        uint32_t characteristics_low();

    private:
        bool f_controller_major_release;
        uint8_t m_controller_major_release;
        bool n_controller_major_release;

    public:
        bool _is_null_controller_major_release() { controller_major_release(); return n_controller_major_release; };

    private:

    public:

        /**
         * Major number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        uint8_t controller_major_release();

    private:
        bool f_controller_minor_release;
        uint8_t m_controller_minor_release;
        bool n_controller_minor_release;

    public:
        bool _is_null_controller_minor_release() { controller_minor_release(); return n_controller_minor_release; };

    private:

    public:

        /**
         * Minor number of the release of the embedded controller's firmware (since 2.4).
         * 0xff: there is none that can be updated.
         */
        uint8_t controller_minor_release();

    private:
        bool f_extended_rom_size;
        uint16_t m_extended_rom_size;
        bool n_extended_rom_size;

    public:
        bool _is_null_extended_rom_size() { extended_rom_size(); return n_extended_rom_size; };

    private:

    public:

        /**
         * Size of the chip if `rom_size` is 0xff (since 3.1). The two highest bits are
         * the unit, 0 for MiB and 1 for GiB; the others are the size.
         */
        uint16_t extended_rom_size();

    private:
        bool f_extension_acpi;
        bool m_extension_acpi;
        bool n_extension_acpi;

    public:
        bool _is_null_extension_acpi() { extension_acpi(); return n_extension_acpi; };

    private:

    public:

        /**
         * Bit 0 of `characteristics_extension_1`: ACPI is supported.
         */
        bool extension_acpi();

    private:
        bool f_extension_agp;
        bool m_extension_agp;
        bool n_extension_agp;

    public:
        bool _is_null_extension_agp() { extension_agp(); return n_extension_agp; };

    private:

    public:

        /**
         * Bit 2 of `characteristics_extension_1`: the AGP bus is supported.
         */
        bool extension_agp();

    private:
        bool f_extension_atapi_zip_boot;
        bool m_extension_atapi_zip_boot;
        bool n_extension_atapi_zip_boot;

    public:
        bool _is_null_extension_atapi_zip_boot() { extension_atapi_zip_boot(); return n_extension_atapi_zip_boot; };

    private:

    public:

        /**
         * Bit 5 of `characteristics_extension_1`: the machine can start from an ATAPI
         * ZIP drive.
         */
        bool extension_atapi_zip_boot();

    private:
        bool f_extension_bios_boot_specification;
        bool m_extension_bios_boot_specification;
        bool n_extension_bios_boot_specification;

    public:
        bool _is_null_extension_bios_boot_specification() { extension_bios_boot_specification(); return n_extension_bios_boot_specification; };

    private:

    public:

        /**
         * Bit 0 of `characteristics_extension_2`: the BIOS Boot Specification is
         * supported.
         */
        bool extension_bios_boot_specification();

    private:
        bool f_extension_i2o_boot;
        bool m_extension_i2o_boot;
        bool n_extension_i2o_boot;

    public:
        bool _is_null_extension_i2o_boot() { extension_i2o_boot(); return n_extension_i2o_boot; };

    private:

    public:

        /**
         * Bit 3 of `characteristics_extension_1`: the machine can start from an I2O
         * device.
         */
        bool extension_i2o_boot();

    private:
        bool f_extension_ieee1394_boot;
        bool m_extension_ieee1394_boot;
        bool n_extension_ieee1394_boot;

    public:
        bool _is_null_extension_ieee1394_boot() { extension_ieee1394_boot(); return n_extension_ieee1394_boot; };

    private:

    public:

        /**
         * Bit 6 of `characteristics_extension_1`: the machine can start from an IEEE
         * 1394 device.
         */
        bool extension_ieee1394_boot();

    private:
        bool f_extension_ls120_boot;
        bool m_extension_ls120_boot;
        bool n_extension_ls120_boot;

    public:
        bool _is_null_extension_ls120_boot() { extension_ls120_boot(); return n_extension_ls120_boot; };

    private:

    public:

        /**
         * Bit 4 of `characteristics_extension_1`: the machine can start from an LS-120
         * SuperDisk.
         */
        bool extension_ls120_boot();

    private:
        bool f_extension_manufacturing_mode;
        bool m_extension_manufacturing_mode;
        bool n_extension_manufacturing_mode;

    public:
        bool _is_null_extension_manufacturing_mode() { extension_manufacturing_mode(); return n_extension_manufacturing_mode; };

    private:

    public:

        /**
         * Bit 5 of `characteristics_extension_2`: there is a mode for manufacturing.
         */
        bool extension_manufacturing_mode();

    private:
        bool f_extension_manufacturing_mode_enabled;
        bool m_extension_manufacturing_mode_enabled;
        bool n_extension_manufacturing_mode_enabled;

    public:
        bool _is_null_extension_manufacturing_mode_enabled() { extension_manufacturing_mode_enabled(); return n_extension_manufacturing_mode_enabled; };

    private:

    public:

        /**
         * Bit 6 of `characteristics_extension_2`: the mode for manufacturing is switched
         * on.
         */
        bool extension_manufacturing_mode_enabled();

    private:
        bool f_extension_network_boot_key;
        bool m_extension_network_boot_key;
        bool n_extension_network_boot_key;

    public:
        bool _is_null_extension_network_boot_key() { extension_network_boot_key(); return n_extension_network_boot_key; };

    private:

    public:

        /**
         * Bit 1 of `characteristics_extension_2`: a key starts the machine from the
         * network.
         */
        bool extension_network_boot_key();

    private:
        bool f_extension_smart_battery;
        bool m_extension_smart_battery;
        bool n_extension_smart_battery;

    public:
        bool _is_null_extension_smart_battery() { extension_smart_battery(); return n_extension_smart_battery; };

    private:

    public:

        /**
         * Bit 7 of `characteristics_extension_1`: smart batteries are supported.
         */
        bool extension_smart_battery();

    private:
        bool f_extension_targeted_content;
        bool m_extension_targeted_content;
        bool n_extension_targeted_content;

    public:
        bool _is_null_extension_targeted_content() { extension_targeted_content(); return n_extension_targeted_content; };

    private:

    public:

        /**
         * Bit 2 of `characteristics_extension_2`: maker and machine are named for
         * updates by kind of machine.
         */
        bool extension_targeted_content();

    private:
        bool f_extension_uefi;
        bool m_extension_uefi;
        bool n_extension_uefi;

    public:
        bool _is_null_extension_uefi() { extension_uefi(); return n_extension_uefi; };

    private:

    public:

        /**
         * Bit 3 of `characteristics_extension_2`: UEFI is supported.
         */
        bool extension_uefi();

    private:
        bool f_extension_usb_legacy;
        bool m_extension_usb_legacy;
        bool n_extension_usb_legacy;

    public:
        bool _is_null_extension_usb_legacy() { extension_usb_legacy(); return n_extension_usb_legacy; };

    private:

    public:

        /**
         * Bit 1 of `characteristics_extension_1`: USB keyboards and mice work without a
         * driver.
         */
        bool extension_usb_legacy();

    private:
        bool f_extension_virtual_machine;
        bool m_extension_virtual_machine;
        bool n_extension_virtual_machine;

    public:
        bool _is_null_extension_virtual_machine() { extension_virtual_machine(); return n_extension_virtual_machine; };

    private:

    public:

        /**
         * Bit 4 of `characteristics_extension_2`: the machine is virtual.
         */
        bool extension_virtual_machine();

    private:
        bool f_major_release;
        uint8_t m_major_release;
        bool n_major_release;

    public:
        bool _is_null_major_release() { major_release(); return n_major_release; };

    private:

    public:

        /**
         * Major number of the release of the firmware (since 2.4). 0xff: not given.
         */
        uint8_t major_release();

    private:
        bool f_minor_release;
        uint8_t m_minor_release;
        bool n_minor_release;

    public:
        bool _is_null_minor_release() { minor_release(); return n_minor_release; };

    private:

    public:

        /**
         * Minor number of the release of the firmware (since 2.4). 0xff: not given.
         */
        uint8_t minor_release();

    private:
        uint8_t m_vendor;
        uint8_t m_version;
        uint16_t m_starting_address_segment;
        uint8_t m_release_date;
        uint8_t m_rom_size;
        uint64_t m_characteristics;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Number of a string: maker of the firmware.
         */
        uint8_t vendor() const { return m_vendor; }

        /**
         * Number of a string: version of the firmware, in free text.
         */
        uint8_t version() const { return m_version; }

        /**
         * Segment of the address of the firmware in memory, a multiple of 16 bytes. 0 on
         * machines that have UEFI only.
         */
        uint16_t starting_address_segment() const { return m_starting_address_segment; }

        /**
         * Number of a string: date of the firmware, written mm/dd/yyyy or mm/dd/yy.
         */
        uint8_t release_date() const { return m_release_date; }

        /**
         * Size of the chip in units of 64 KiB, less one. 0xff: 16 MiB or more, see
         * `extended_rom_size`.
         */
        uint8_t rom_size() const { return m_rom_size; }

        /**
         * Features of the firmware, one bit each. Bit 3: the bits are not filled in.
         */
        uint64_t characteristics() const { return m_characteristics; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * A socket for a memory module, and the module in it (type 17).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class memory_device_t : public kaitai::kstruct {

    public:

        memory_device_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~memory_device_t();

    private:
        bool f_asset_tag;
        uint8_t m_asset_tag;
        bool n_asset_tag;

    public:
        bool _is_null_asset_tag() { asset_tag(); return n_asset_tag; };

    private:

    public:

        /**
         * Number of a string (since 2.3): inventory number of the module.
         */
        uint8_t asset_tag();

    private:
        bool f_attributes;
        uint8_t m_attributes;
        bool n_attributes;

    public:
        bool _is_null_attributes() { attributes(); return n_attributes; };

    private:

    public:

        /**
         * Rank of the module in the lower four bits (since 2.6). 0: unknown.
         */
        uint8_t attributes();

    private:
        bool f_cache_size;
        uint64_t m_cache_size;
        bool n_cache_size;

    public:
        bool _is_null_cache_size() { cache_size(); return n_cache_size; };

    private:

    public:

        /**
         * Part that is a cache, in bytes (since 3.2). All bits set: unknown.
         */
        uint64_t cache_size();

    private:
        bool f_configured_memory_speed;
        uint16_t m_configured_memory_speed;
        bool n_configured_memory_speed;

    public:
        bool _is_null_configured_memory_speed() { configured_memory_speed(); return n_configured_memory_speed; };

    private:

    public:

        /**
         * Speed that the module runs at, in MT/s (since 2.7). 0: unknown. 0xffff: see
         * `extended_configured_memory_speed`.
         */
        uint16_t configured_memory_speed();

    private:
        bool f_configured_voltage;
        uint16_t m_configured_voltage;
        bool n_configured_voltage;

    public:
        bool _is_null_configured_voltage() { configured_voltage(); return n_configured_voltage; };

    private:

    public:

        /**
         * Voltage that the module runs at, in mV (since 2.8). 0: unknown.
         */
        uint16_t configured_voltage();

    private:
        bool f_controller_manufacturer_id;
        uint16_t m_controller_manufacturer_id;
        bool n_controller_manufacturer_id;

    public:
        bool _is_null_controller_manufacturer_id() { controller_manufacturer_id(); return n_controller_manufacturer_id; };

    private:

    public:

        /**
         * Maker of the controller by JEDEC's numbers (since 3.2). 0: unknown.
         */
        uint16_t controller_manufacturer_id();

    private:
        bool f_controller_product_id;
        uint16_t m_controller_product_id;
        bool n_controller_product_id;

    public:
        bool _is_null_controller_product_id() { controller_product_id(); return n_controller_product_id; };

    private:

    public:

        /**
         * Product, as the controller's maker numbers it (since 3.2). 0: unknown.
         */
        uint16_t controller_product_id();

    private:
        bool f_detail_cache_dram;
        bool m_detail_cache_dram;

    public:

        /**
         * Bit 11 of `type_detail`: cache DRAM.
         */
        bool detail_cache_dram();

    private:
        bool f_detail_cmos;
        bool m_detail_cmos;

    public:

        /**
         * Bit 8 of `type_detail`: of CMOS.
         */
        bool detail_cmos();

    private:
        bool f_detail_edo;
        bool m_detail_edo;

    public:

        /**
         * Bit 9 of `type_detail`: extended data out.
         */
        bool detail_edo();

    private:
        bool f_detail_fast_paged;
        bool m_detail_fast_paged;

    public:

        /**
         * Bit 3 of `type_detail`: fast-paged.
         */
        bool detail_fast_paged();

    private:
        bool f_detail_load_reduced;
        bool m_detail_load_reduced;

    public:

        /**
         * Bit 15 of `type_detail`: load-reduced.
         */
        bool detail_load_reduced();

    private:
        bool f_detail_non_volatile;
        bool m_detail_non_volatile;

    public:

        /**
         * Bit 12 of `type_detail`: keeps its contents without power.
         */
        bool detail_non_volatile();

    private:
        bool f_detail_other;
        bool m_detail_other;

    public:

        /**
         * Bit 1 of `type_detail`: another property.
         */
        bool detail_other();

    private:
        bool f_detail_pseudo_static;
        bool m_detail_pseudo_static;

    public:

        /**
         * Bit 5 of `type_detail`: pseudo-static.
         */
        bool detail_pseudo_static();

    private:
        bool f_detail_rambus;
        bool m_detail_rambus;

    public:

        /**
         * Bit 6 of `type_detail`: of Rambus.
         */
        bool detail_rambus();

    private:
        bool f_detail_registered;
        bool m_detail_registered;

    public:

        /**
         * Bit 13 of `type_detail`: registered.
         */
        bool detail_registered();

    private:
        bool f_detail_static_column;
        bool m_detail_static_column;

    public:

        /**
         * Bit 4 of `type_detail`: static column.
         */
        bool detail_static_column();

    private:
        bool f_detail_synchronous;
        bool m_detail_synchronous;

    public:

        /**
         * Bit 7 of `type_detail`: synchronous.
         */
        bool detail_synchronous();

    private:
        bool f_detail_unbuffered;
        bool m_detail_unbuffered;

    public:

        /**
         * Bit 14 of `type_detail`: unbuffered.
         */
        bool detail_unbuffered();

    private:
        bool f_detail_unknown;
        bool m_detail_unknown;

    public:

        /**
         * Bit 2 of `type_detail`: properties are not known.
         */
        bool detail_unknown();

    private:
        bool f_detail_window_dram;
        bool m_detail_window_dram;

    public:

        /**
         * Bit 10 of `type_detail`: window DRAM.
         */
        bool detail_window_dram();

    private:
        bool f_extended_configured_memory_speed;
        uint32_t m_extended_configured_memory_speed;
        bool n_extended_configured_memory_speed;

    public:
        bool _is_null_extended_configured_memory_speed() { extended_configured_memory_speed(); return n_extended_configured_memory_speed; };

    private:

    public:

        /**
         * Speed that the module runs at in the lower 31 bits, in MT/s, if
         * `configured_memory_speed` is 0xffff (since 3.3).
         */
        uint32_t extended_configured_memory_speed();

    private:
        bool f_extended_size;
        uint32_t m_extended_size;
        bool n_extended_size;

    public:
        bool _is_null_extended_size() { extended_size(); return n_extended_size; };

    private:

    public:

        /**
         * Size of the module in MiB in the lower 31 bits, if `module_size` is 0x7fff
         * (since 2.7).
         */
        uint32_t extended_size();

    private:
        bool f_extended_speed;
        uint32_t m_extended_speed;
        bool n_extended_speed;

    public:
        bool _is_null_extended_speed() { extended_speed(); return n_extended_speed; };

    private:

    public:

        /**
         * Highest speed in MT/s in the lower 31 bits, if `speed` is 0xffff (since 3.3).
         */
        uint32_t extended_speed();

    private:
        bool f_firmware_version;
        uint8_t m_firmware_version;
        bool n_firmware_version;

    public:
        bool _is_null_firmware_version() { firmware_version(); return n_firmware_version; };

    private:

    public:

        /**
         * Number of a string (since 3.2): version of the module's firmware.
         */
        uint8_t firmware_version();

    private:
        bool f_logical_size;
        uint64_t m_logical_size;
        bool n_logical_size;

    public:
        bool _is_null_logical_size() { logical_size(); return n_logical_size; };

    private:

    public:

        /**
         * Size in bytes of a logical device (since 3.2). All bits set: unknown.
         */
        uint64_t logical_size();

    private:
        bool f_manufacturer;
        uint8_t m_manufacturer;
        bool n_manufacturer;

    public:
        bool _is_null_manufacturer() { manufacturer(); return n_manufacturer; };

    private:

    public:

        /**
         * Number of a string (since 2.3): maker of the module.
         */
        uint8_t manufacturer();

    private:
        bool f_maximum_voltage;
        uint16_t m_maximum_voltage;
        bool n_maximum_voltage;

    public:
        bool _is_null_maximum_voltage() { maximum_voltage(); return n_maximum_voltage; };

    private:

    public:

        /**
         * Highest voltage in mV (since 2.8). 0: unknown.
         */
        uint16_t maximum_voltage();

    private:
        bool f_memory_technology;
        uint8_t m_memory_technology;
        bool n_memory_technology;

    public:
        bool _is_null_memory_technology() { memory_technology(); return n_memory_technology; };

    private:

    public:

        /**
         * Technology of the module, one of `memory_technologies` (since 3.2).
         */
        uint8_t memory_technology();

    private:
        bool f_minimum_voltage;
        uint16_t m_minimum_voltage;
        bool n_minimum_voltage;

    public:
        bool _is_null_minimum_voltage() { minimum_voltage(); return n_minimum_voltage; };

    private:

    public:

        /**
         * Lowest voltage in mV (since 2.8). 0: unknown.
         */
        uint16_t minimum_voltage();

    private:
        bool f_mode_block_persistent;
        bool m_mode_block_persistent;
        bool n_mode_block_persistent;

    public:
        bool _is_null_mode_block_persistent() { mode_block_persistent(); return n_mode_block_persistent; };

    private:

    public:

        /**
         * Bit 5 of `operating_mode_capability`: persistent memory that is read by
         * blocks.
         */
        bool mode_block_persistent();

    private:
        bool f_mode_byte_persistent;
        bool m_mode_byte_persistent;
        bool n_mode_byte_persistent;

    public:
        bool _is_null_mode_byte_persistent() { mode_byte_persistent(); return n_mode_byte_persistent; };

    private:

    public:

        /**
         * Bit 4 of `operating_mode_capability`: persistent memory that is read by bytes.
         */
        bool mode_byte_persistent();

    private:
        bool f_mode_other;
        bool m_mode_other;
        bool n_mode_other;

    public:
        bool _is_null_mode_other() { mode_other(); return n_mode_other; };

    private:

    public:

        /**
         * Bit 1 of `operating_mode_capability`: another mode.
         */
        bool mode_other();

    private:
        bool f_mode_unknown;
        bool m_mode_unknown;
        bool n_mode_unknown;

    public:
        bool _is_null_mode_unknown() { mode_unknown(); return n_mode_unknown; };

    private:

    public:

        /**
         * Bit 2 of `operating_mode_capability`: modes are not known.
         */
        bool mode_unknown();

    private:
        bool f_mode_volatile_memory;
        bool m_mode_volatile_memory;
        bool n_mode_volatile_memory;

    public:
        bool _is_null_mode_volatile_memory() { mode_volatile_memory(); return n_mode_volatile_memory; };

    private:

    public:

        /**
         * Bit 3 of `operating_mode_capability`: ordinary memory.
         */
        bool mode_volatile_memory();

    private:
        bool f_module_manufacturer_id;
        uint16_t m_module_manufacturer_id;
        bool n_module_manufacturer_id;

    public:
        bool _is_null_module_manufacturer_id() { module_manufacturer_id(); return n_module_manufacturer_id; };

    private:

    public:

        /**
         * Maker of the module by JEDEC's numbers: bank with parity, then code (since
         * 3.2). 0: unknown.
         */
        uint16_t module_manufacturer_id();

    private:
        bool f_module_product_id;
        uint16_t m_module_product_id;
        bool n_module_product_id;

    public:
        bool _is_null_module_product_id() { module_product_id(); return n_module_product_id; };

    private:

    public:

        /**
         * Product, as the module's maker numbers it (since 3.2). 0: unknown.
         */
        uint16_t module_product_id();

    private:
        bool f_non_volatile_size;
        uint64_t m_non_volatile_size;
        bool n_non_volatile_size;

    public:
        bool _is_null_non_volatile_size() { non_volatile_size(); return n_non_volatile_size; };

    private:

    public:

        /**
         * Non-volatile part in bytes (since 3.2). All bits set: unknown.
         */
        uint64_t non_volatile_size();

    private:
        bool f_operating_mode_capability;
        uint16_t m_operating_mode_capability;
        bool n_operating_mode_capability;

    public:
        bool _is_null_operating_mode_capability() { operating_mode_capability(); return n_operating_mode_capability; };

    private:

    public:

        /**
         * Modes that the module supports, one bit each (since 3.2).
         */
        uint16_t operating_mode_capability();

    private:
        bool f_part_number;
        uint8_t m_part_number;
        bool n_part_number;

    public:
        bool _is_null_part_number() { part_number(); return n_part_number; };

    private:

    public:

        /**
         * Number of a string (since 2.3): part number of the module.
         */
        uint8_t part_number();

    private:
        bool f_serial_number;
        uint8_t m_serial_number;
        bool n_serial_number;

    public:
        bool _is_null_serial_number() { serial_number(); return n_serial_number; };

    private:

    public:

        /**
         * Number of a string (since 2.3): serial number of the module.
         */
        uint8_t serial_number();

    private:
        bool f_speed;
        uint16_t m_speed;
        bool n_speed;

    public:
        bool _is_null_speed() { speed(); return n_speed; };

    private:

    public:

        /**
         * Highest speed that the module supports, in MT/s (since 2.3). 0: unknown.
         * 0xffff: see `extended_speed`.
         */
        uint16_t speed();

    private:
        bool f_volatile_size;
        uint64_t m_volatile_size;
        bool n_volatile_size;

    public:
        bool _is_null_volatile_size() { volatile_size(); return n_volatile_size; };

    private:

    public:

        /**
         * Volatile part in bytes (since 3.2). All bits set: unknown.
         */
        uint64_t volatile_size();

    private:
        uint16_t m_physical_memory_array_handle;
        uint16_t m_memory_error_information_handle;
        uint16_t m_total_width;
        uint16_t m_data_width;
        uint16_t m_module_size;
        form_factors_t m_form_factor;
        uint8_t m_device_set;
        uint8_t m_device_locator;
        uint8_t m_bank_locator;
        memory_types_t m_memory_type;
        uint16_t m_type_detail;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Handle of the structure of the array that the socket belongs to.
         */
        uint16_t physical_memory_array_handle() const { return m_physical_memory_array_handle; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        uint16_t memory_error_information_handle() const { return m_memory_error_information_handle; }

        /**
         * Width in bits with those for error correction. 0xffff: unknown.
         */
        uint16_t total_width() const { return m_total_width; }

        /**
         * Width of the data in bits. 0xffff: unknown.
         */
        uint16_t data_width() const { return m_data_width; }

        /**
         * Size of the module, in MiB, or in KiB if bit 15 is set. 0: the socket is
         * empty. 0xffff: unknown. 0x7fff: see `extended_size`.
         */
        uint16_t module_size() const { return m_module_size; }

        /**
         * Shape of the module.
         */
        form_factors_t form_factor() const { return m_form_factor; }

        /**
         * Number of the set of modules that have to be equal. 0: none. 0xff: unknown.
         */
        uint8_t device_set() const { return m_device_set; }

        /**
         * Number of a string: name of the socket, as printed on the board.
         */
        uint8_t device_locator() const { return m_device_locator; }

        /**
         * Number of a string: name of the bank of the socket.
         */
        uint8_t bank_locator() const { return m_bank_locator; }

        /**
         * Kind of the memory.
         */
        memory_types_t memory_type() const { return m_memory_type; }

        /**
         * Further properties of the memory, one bit each. Bit 7: synchronous. 12:
         * non-volatile. 13: registered. 14: unbuffered. 15: load-reduced.
         */
        uint16_t type_detail() const { return m_type_detail; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * A set of sockets for memory modules (type 16).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class physical_memory_array_t : public kaitai::kstruct {

    public:

        physical_memory_array_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~physical_memory_array_t();

    private:
        bool f_extended_maximum_capacity;
        uint64_t m_extended_maximum_capacity;
        bool n_extended_maximum_capacity;

    public:
        bool _is_null_extended_maximum_capacity() { extended_maximum_capacity(); return n_extended_maximum_capacity; };

    private:

    public:

        /**
         * Largest amount of memory in bytes, if `maximum_capacity` is 0x80000000 (since
         * 2.7).
         */
        uint64_t extended_maximum_capacity();

    private:
        memory_array_locations_t m_location;
        memory_array_uses_t m_purpose;
        error_corrections_t m_memory_error_correction;
        uint32_t m_maximum_capacity;
        uint16_t m_memory_error_information_handle;
        uint16_t m_num_memory_devices;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Place of the sockets.
         */
        memory_array_locations_t location() const { return m_location; }

        /**
         * Purpose of the memory.
         */
        memory_array_uses_t purpose() const { return m_purpose; }

        /**
         * Kind of error correction.
         */
        error_corrections_t memory_error_correction() const { return m_memory_error_correction; }

        /**
         * Largest amount of memory in KiB. 0x80000000: unknown, or see
         * `extended_maximum_capacity`.
         */
        uint32_t maximum_capacity() const { return m_maximum_capacity; }

        /**
         * Handle of the structure of the last error. 0xfffe: not provided. 0xffff: no
         * error.
         */
        uint16_t memory_error_information_handle() const { return m_memory_error_information_handle; }

        /**
         * Count of sockets.
         */
        uint16_t num_memory_devices() const { return m_num_memory_devices; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * A processor socket (type 4).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class processor_information_t : public kaitai::kstruct {

    public:

        processor_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~processor_information_t();

    private:
        bool f_asset_tag;
        uint8_t m_asset_tag;
        bool n_asset_tag;

    public:
        bool _is_null_asset_tag() { asset_tag(); return n_asset_tag; };

    private:

    public:

        /**
         * Number of a string (since 2.3): inventory number of the processor.
         */
        uint8_t asset_tag();

    private:
        bool f_characteristic_arm64_soc_id;
        bool m_characteristic_arm64_soc_id;
        bool n_characteristic_arm64_soc_id;

    public:
        bool _is_null_characteristic_arm64_soc_id() { characteristic_arm64_soc_id(); return n_characteristic_arm64_soc_id; };

    private:

    public:

        /**
         * Bit 9 of `processor_characteristics`: `processor_id` has the SoC identifier of
         * an ARM64 machine.
         */
        bool characteristic_arm64_soc_id();

    private:
        bool f_characteristic_execute_protection;
        bool m_characteristic_execute_protection;
        bool n_characteristic_execute_protection;

    public:
        bool _is_null_characteristic_execute_protection() { characteristic_execute_protection(); return n_characteristic_execute_protection; };

    private:

    public:

        /**
         * Bit 5 of `processor_characteristics`: execution can be forbidden for parts of
         * memory.
         */
        bool characteristic_execute_protection();

    private:
        bool f_characteristic_hardware_thread;
        bool m_characteristic_hardware_thread;
        bool n_characteristic_hardware_thread;

    public:
        bool _is_null_characteristic_hardware_thread() { characteristic_hardware_thread(); return n_characteristic_hardware_thread; };

    private:

    public:

        /**
         * Bit 4 of `processor_characteristics`: more than one thread for each core.
         */
        bool characteristic_hardware_thread();

    private:
        bool f_characteristic_multi_core;
        bool m_characteristic_multi_core;
        bool n_characteristic_multi_core;

    public:
        bool _is_null_characteristic_multi_core() { characteristic_multi_core(); return n_characteristic_multi_core; };

    private:

    public:

        /**
         * Bit 3 of `processor_characteristics`: more than one core.
         */
        bool characteristic_multi_core();

    private:
        bool f_characteristic_power_performance_control;
        bool m_characteristic_power_performance_control;
        bool n_characteristic_power_performance_control;

    public:
        bool _is_null_characteristic_power_performance_control() { characteristic_power_performance_control(); return n_characteristic_power_performance_control; };

    private:

    public:

        /**
         * Bit 7 of `processor_characteristics`: power can be saved under load.
         */
        bool characteristic_power_performance_control();

    private:
        bool f_characteristic_unknown;
        bool m_characteristic_unknown;
        bool n_characteristic_unknown;

    public:
        bool _is_null_characteristic_unknown() { characteristic_unknown(); return n_characteristic_unknown; };

    private:

    public:

        /**
         * Bit 1 of `processor_characteristics`: features are not known.
         */
        bool characteristic_unknown();

    private:
        bool f_characteristic_virtualization;
        bool m_characteristic_virtualization;
        bool n_characteristic_virtualization;

    public:
        bool _is_null_characteristic_virtualization() { characteristic_virtualization(); return n_characteristic_virtualization; };

    private:

    public:

        /**
         * Bit 6 of `processor_characteristics`: virtualisation is supported.
         */
        bool characteristic_virtualization();

    private:
        bool f_characteristic_wide_128_bits;
        bool m_characteristic_wide_128_bits;
        bool n_characteristic_wide_128_bits;

    public:
        bool _is_null_characteristic_wide_128_bits() { characteristic_wide_128_bits(); return n_characteristic_wide_128_bits; };

    private:

    public:

        /**
         * Bit 8 of `processor_characteristics`: 128 bits.
         */
        bool characteristic_wide_128_bits();

    private:
        bool f_characteristic_wide_64_bits;
        bool m_characteristic_wide_64_bits;
        bool n_characteristic_wide_64_bits;

    public:
        bool _is_null_characteristic_wide_64_bits() { characteristic_wide_64_bits(); return n_characteristic_wide_64_bits; };

    private:

    public:

        /**
         * Bit 2 of `processor_characteristics`: 64 bits.
         */
        bool characteristic_wide_64_bits();

    private:
        bool f_is_populated;
        bool m_is_populated;

    public:

        /**
         * Bit 6 of `status`: the socket is populated.
         */
        bool is_populated();

    private:
        bool f_l1_cache_handle;
        uint16_t m_l1_cache_handle;
        bool n_l1_cache_handle;

    public:
        bool _is_null_l1_cache_handle() { l1_cache_handle(); return n_l1_cache_handle; };

    private:

    public:

        /**
         * Handle of the structure of the first-level cache (since 2.1). 0xffff: none
         * given.
         */
        uint16_t l1_cache_handle();

    private:
        bool f_l2_cache_handle;
        uint16_t m_l2_cache_handle;
        bool n_l2_cache_handle;

    public:
        bool _is_null_l2_cache_handle() { l2_cache_handle(); return n_l2_cache_handle; };

    private:

    public:

        /**
         * Handle of the structure of the second-level cache (since 2.1). 0xffff: none
         * given.
         */
        uint16_t l2_cache_handle();

    private:
        bool f_l3_cache_handle;
        uint16_t m_l3_cache_handle;
        bool n_l3_cache_handle;

    public:
        bool _is_null_l3_cache_handle() { l3_cache_handle(); return n_l3_cache_handle; };

    private:

    public:

        /**
         * Handle of the structure of the third-level cache (since 2.1). 0xffff: none
         * given.
         */
        uint16_t l3_cache_handle();

    private:
        bool f_num_cores;
        uint8_t m_num_cores;
        bool n_num_cores;

    public:
        bool _is_null_num_cores() { num_cores(); return n_num_cores; };

    private:

    public:

        /**
         * Cores of the processor (since 2.5). 0: unknown. 0xff: see `num_cores_2`.
         */
        uint8_t num_cores();

    private:
        bool f_num_cores_2;
        uint16_t m_num_cores_2;
        bool n_num_cores_2;

    public:
        bool _is_null_num_cores_2() { num_cores_2(); return n_num_cores_2; };

    private:

    public:

        /**
         * Cores if `num_cores` is 0xff (since 3.0). 0: unknown.
         */
        uint16_t num_cores_2();

    private:
        bool f_num_cores_enabled;
        uint8_t m_num_cores_enabled;
        bool n_num_cores_enabled;

    public:
        bool _is_null_num_cores_enabled() { num_cores_enabled(); return n_num_cores_enabled; };

    private:

    public:

        /**
         * Cores that the firmware has enabled (since 2.5). 0: unknown. 0xff: see
         * `num_cores_enabled_2`.
         */
        uint8_t num_cores_enabled();

    private:
        bool f_num_cores_enabled_2;
        uint16_t m_num_cores_enabled_2;
        bool n_num_cores_enabled_2;

    public:
        bool _is_null_num_cores_enabled_2() { num_cores_enabled_2(); return n_num_cores_enabled_2; };

    private:

    public:

        /**
         * Cores enabled if `num_cores_enabled` is 0xff (since 3.0). 0: unknown.
         */
        uint16_t num_cores_enabled_2();

    private:
        bool f_num_threads;
        uint8_t m_num_threads;
        bool n_num_threads;

    public:
        bool _is_null_num_threads() { num_threads(); return n_num_threads; };

    private:

    public:

        /**
         * Threads of the processor (since 2.5). 0: unknown. 0xff: see `num_threads_2`.
         */
        uint8_t num_threads();

    private:
        bool f_num_threads_2;
        uint16_t m_num_threads_2;
        bool n_num_threads_2;

    public:
        bool _is_null_num_threads_2() { num_threads_2(); return n_num_threads_2; };

    private:

    public:

        /**
         * Threads if `num_threads` is 0xff (since 3.0). 0: unknown.
         */
        uint16_t num_threads_2();

    private:
        bool f_part_number;
        uint8_t m_part_number;
        bool n_part_number;

    public:
        bool _is_null_part_number() { part_number(); return n_part_number; };

    private:

    public:

        /**
         * Number of a string (since 2.3): part number of the processor.
         */
        uint8_t part_number();

    private:
        bool f_processor_characteristics;
        uint16_t m_processor_characteristics;
        bool n_processor_characteristics;

    public:
        bool _is_null_processor_characteristics() { processor_characteristics(); return n_processor_characteristics; };

    private:

    public:

        /**
         * Features of the processor, one bit each (since 2.5). Bit 2: 64 bits. 3: more
         * than one core. 4: more than one thread for each core. 5: execution can be
         * forbidden. 6: virtualisation.
         */
        uint16_t processor_characteristics();

    private:
        bool f_processor_family_2;
        uint16_t m_processor_family_2;
        bool n_processor_family_2;

    public:
        bool _is_null_processor_family_2() { processor_family_2(); return n_processor_family_2; };

    private:

    public:

        /**
         * Family if `processor_family` is 0xfe (since 2.6).
         */
        uint16_t processor_family_2();

    private:
        bool f_serial_number;
        uint8_t m_serial_number;
        bool n_serial_number;

    public:
        bool _is_null_serial_number() { serial_number(); return n_serial_number; };

    private:

    public:

        /**
         * Number of a string (since 2.3): serial number of the processor.
         */
        uint8_t serial_number();

    private:
        uint8_t m_socket_designation;
        processor_types_t m_processor_type;
        uint8_t m_processor_family;
        uint8_t m_processor_manufacturer;
        std::string m_processor_id;
        uint8_t m_processor_version;
        uint8_t m_voltage;
        uint16_t m_external_clock;
        uint16_t m_max_speed;
        uint16_t m_current_speed;
        uint8_t m_status;
        uint8_t m_processor_upgrade;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Number of a string: name of the socket.
         */
        uint8_t socket_designation() const { return m_socket_designation; }

        /**
         * Use of the processor.
         */
        processor_types_t processor_type() const { return m_processor_type; }

        /**
         * Family in the numbering of DSP0134, such as 0xcd for a Core i5. 0xfe: see
         * `processor_family_2`.
         */
        uint8_t processor_family() const { return m_processor_family; }

        /**
         * Number of a string: maker of the processor.
         */
        uint8_t processor_manufacturer() const { return m_processor_manufacturer; }

        /**
         * On x86, EAX and EDX of CPUID leaf 1, in this order.
         */
        std::string processor_id() const { return m_processor_id; }

        /**
         * Number of a string: name of the processor.
         */
        uint8_t processor_version() const { return m_processor_version; }

        /**
         * If bit 7 is set, tenths of a volt in the lower seven bits. Otherwise voltages
         * that the socket supports: bit 0 for 5 V, bit 1 for 3.3 V, bit 2 for 2.9 V.
         */
        uint8_t voltage() const { return m_voltage; }

        /**
         * Frequency of the external clock in MHz. 0: unknown.
         */
        uint16_t external_clock() const { return m_external_clock; }

        /**
         * Highest speed that the board supports, in MHz. 0: unknown.
         */
        uint16_t max_speed() const { return m_max_speed; }

        /**
         * Speed at the start of the machine, in MHz. 0: unknown.
         */
        uint16_t current_speed() const { return m_current_speed; }

        /**
         * Bit 6: the socket is populated. Lower three bits: one of `processor_states`.
         */
        uint8_t status() const { return m_status; }

        /**
         * Kind of the socket, in the numbering of DSP0134.
         */
        uint8_t processor_upgrade() const { return m_processor_upgrade; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * What Windows puts before the structures, without the firmware's entry point.
     * \sa https://learn.microsoft.com/en-us/windows/win32/api/sysinfoapi/nf-sysinfoapi-getsystemfirmwaretable Source
     */

    class raw_data_header_t : public kaitai::kstruct {

    public:

        raw_data_header_t(kaitai::kstream* p__io, smbios_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~raw_data_header_t();

    private:
        uint8_t m_calling_method;
        uint8_t m_major_version;
        uint8_t m_minor_version;
        uint8_t m_dmi_revision;
        uint32_t m_len_tables;
        smbios_t* m__root;
        smbios_t* m__parent;

    public:

        /**
         * 0 in practice; the tables were found in memory.
         */
        uint8_t calling_method() const { return m_calling_method; }

        /**
         * Major number of the version of the standard.
         */
        uint8_t major_version() const { return m_major_version; }

        /**
         * Minor number of the version of the standard.
         */
        uint8_t minor_version() const { return m_minor_version; }

        /**
         * Revision of the entry point; 0 or 1 in practice.
         */
        uint8_t dmi_revision() const { return m_dmi_revision; }

        /**
         * Bytes of the structures.
         */
        uint32_t len_tables() const { return m_len_tables; }
        smbios_t* _root() const { return m__root; }
        smbios_t* _parent() const { return m__parent; }
    };

    /**
     * One structure. The set of texts ends with an empty text; a structure without
     * texts has two zero bytes, an empty first text and the empty one that ends the
     * set.
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class structure_t : public kaitai::kstruct {

    public:

        structure_t(kaitai::kstream* p__io, smbios_t::structure_table_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~structure_t();

    private:
        bool f_len_body;
        int32_t m_len_body;

    public:

        /**
         * Bytes of `body`. Less than 0 where the table is broken.
         */
        int32_t len_body();

    private:
        structure_header_t* m_header;
        kaitai::kstruct* m_body;
        bool n_body;

    public:
        bool _is_null_body() { body(); return n_body; };

    private:
        std::string m_first_text;
        std::vector<std::string>* m_more_texts;
        smbios_t* m__root;
        smbios_t::structure_table_t* m__parent;
        std::string m__raw_body;
        kaitai::kstream* m__io__raw_body;

    public:

        /**
         * Type, length and handle.
         */
        structure_header_t* header() const { return m_header; }

        /**
         * The rest of the formatted part; raw bytes for types that are not described
         * here.
         */
        kaitai::kstruct* body() const { return m_body; }

        /**
         * The text with the number 1; empty if there are no texts.
         */
        std::string first_text() const { return m_first_text; }

        /**
         * The texts from number 2 on; the last is empty and ends the set.
         */
        std::vector<std::string>* more_texts() const { return m_more_texts; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_table_t* _parent() const { return m__parent; }
        std::string _raw_body() const { return m__raw_body; }
        kaitai::kstream* _io__raw_body() const { return m__io__raw_body; }
    };

    /**
     * The first four bytes of a structure.
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class structure_header_t : public kaitai::kstruct {

    public:

        structure_header_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~structure_header_t();

    private:
        structure_types_t m_structure_type;
        uint8_t m_len_structure;
        uint16_t m_handle;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Kind of the structure. Numbers from 128 on belong to the firmware's maker.
         */
        structure_types_t structure_type() const { return m_structure_type; }

        /**
         * Bytes of the formatted part, with these four.
         */
        uint8_t len_structure() const { return m_len_structure; }

        /**
         * Number by which other structures refer to this one.
         */
        uint16_t handle() const { return m_handle; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * Structures up to the one that ends the table, or to the end of the bytes.
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class structure_table_t : public kaitai::kstruct {

    public:

        structure_table_t(kaitai::kstream* p__io, smbios_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~structure_table_t();

    private:
        std::vector<structure_t*>* m_structures;
        smbios_t* m__root;
        smbios_t* m__parent;

    public:

        /**
         * The structures in the order of the firmware.
         */
        std::vector<structure_t*>* structures() const { return m_structures; }
        smbios_t* _root() const { return m__root; }
        smbios_t* _parent() const { return m__parent; }
    };

    /**
     * The case of the machine (type 3).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class system_enclosure_t : public kaitai::kstruct {

    public:

        system_enclosure_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~system_enclosure_t();

    private:
        bool f_boot_up_state;
        uint8_t m_boot_up_state;
        bool n_boot_up_state;

    public:
        bool _is_null_boot_up_state() { boot_up_state(); return n_boot_up_state; };

    private:

    public:

        /**
         * State when the machine was last started, one of `chassis_states` (since 2.1).
         */
        uint8_t boot_up_state();

    private:
        bool f_has_lock;
        bool m_has_lock;

    public:

        /**
         * Bit 7 of `chassis_type`: the chassis has a lock.
         */
        bool has_lock();

    private:
        bool f_height;
        uint8_t m_height;
        bool n_height;

    public:
        bool _is_null_height() { height(); return n_height; };

    private:

    public:

        /**
         * Height in rack units of 44.45 mm (since 2.3). 0: not given.
         */
        uint8_t height();

    private:
        bool f_len_contained_element;
        uint8_t m_len_contained_element;
        bool n_len_contained_element;

    public:
        bool _is_null_len_contained_element() { len_contained_element(); return n_len_contained_element; };

    private:

    public:

        /**
         * Bytes of each of these records (since 2.3).
         */
        uint8_t len_contained_element();

    private:
        bool f_num_contained_elements;
        uint8_t m_num_contained_elements;
        bool n_num_contained_elements;

    public:
        bool _is_null_num_contained_elements() { num_contained_elements(); return n_num_contained_elements; };

    private:

    public:

        /**
         * Count of the records of contained elements that follow (since 2.3).
         */
        uint8_t num_contained_elements();

    private:
        bool f_num_power_cords;
        uint8_t m_num_power_cords;
        bool n_num_power_cords;

    public:
        bool _is_null_num_power_cords() { num_power_cords(); return n_num_power_cords; };

    private:

    public:

        /**
         * Count of power cords (since 2.3). 0: not given.
         */
        uint8_t num_power_cords();

    private:
        bool f_oem_defined;
        uint32_t m_oem_defined;
        bool n_oem_defined;

    public:
        bool _is_null_oem_defined() { oem_defined(); return n_oem_defined; };

    private:

    public:

        /**
         * For the use of the maker (since 2.3).
         */
        uint32_t oem_defined();

    private:
        bool f_ofs_sku_number;
        int32_t m_ofs_sku_number;
        bool n_ofs_sku_number;

    public:
        bool _is_null_ofs_sku_number() { ofs_sku_number(); return n_ofs_sku_number; };

    private:

    public:

        /**
         * Offset of `sku_number`, which is behind the contained elements.
         */
        int32_t ofs_sku_number();

    private:
        bool f_power_supply_state;
        uint8_t m_power_supply_state;
        bool n_power_supply_state;

    public:
        bool _is_null_power_supply_state() { power_supply_state(); return n_power_supply_state; };

    private:

    public:

        /**
         * State of the power supply, one of `chassis_states` (since 2.1).
         */
        uint8_t power_supply_state();

    private:
        bool f_security_status;
        uint8_t m_security_status;
        bool n_security_status;

    public:
        bool _is_null_security_status() { security_status(); return n_security_status; };

    private:

    public:

        /**
         * Physical security, one of `chassis_security_states` (since 2.1).
         */
        uint8_t security_status();

    private:
        bool f_sku_number;
        uint8_t m_sku_number;
        bool n_sku_number;

    public:
        bool _is_null_sku_number() { sku_number(); return n_sku_number; };

    private:

    public:

        /**
         * Number of a string (since 2.7): number under which the chassis is ordered.
         */
        uint8_t sku_number();

    private:
        bool f_thermal_state;
        uint8_t m_thermal_state;
        bool n_thermal_state;

    public:
        bool _is_null_thermal_state() { thermal_state(); return n_thermal_state; };

    private:

    public:

        /**
         * State of the temperature, one of `chassis_states` (since 2.1).
         */
        uint8_t thermal_state();

    private:
        uint8_t m_manufacturer;
        uint8_t m_chassis_type;
        uint8_t m_version;
        uint8_t m_serial_number;
        uint8_t m_asset_tag;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Number of a string: maker of the chassis.
         */
        uint8_t manufacturer() const { return m_manufacturer; }

        /**
         * Kind of the chassis, one of `chassis_types`, in the lower seven bits. Bit 7:
         * the chassis has a lock.
         */
        uint8_t chassis_type() const { return m_chassis_type; }

        /**
         * Number of a string: version of the chassis.
         */
        uint8_t version() const { return m_version; }

        /**
         * Number of a string: serial number of the chassis.
         */
        uint8_t serial_number() const { return m_serial_number; }

        /**
         * Number of a string: inventory number of the chassis.
         */
        uint8_t asset_tag() const { return m_asset_tag; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

    /**
     * The machine as its maker sells it (type 1).
     * \sa https://www.dmtf.org/standards/smbios Source
     */

    class system_information_t : public kaitai::kstruct {

    public:

        system_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent = 0, smbios_t* p__root = 0);

    private:
        void _read();
        void _clean_up();

    public:
        ~system_information_t();

    private:
        bool f_family;
        uint8_t m_family;
        bool n_family;

    public:
        bool _is_null_family() { family(); return n_family; };

    private:

    public:

        /**
         * Number of a string (since 2.4): family of the product.
         */
        uint8_t family();

    private:
        bool f_sku_number;
        uint8_t m_sku_number;
        bool n_sku_number;

    public:
        bool _is_null_sku_number() { sku_number(); return n_sku_number; };

    private:

    public:

        /**
         * Number of a string (since 2.4): number under which the product is ordered.
         */
        uint8_t sku_number();

    private:
        bool f_uuid;
        std::string m_uuid;
        bool n_uuid;

    public:
        bool _is_null_uuid() { uuid(); return n_uuid; };

    private:

    public:

        /**
         * Identity of the machine (since 2.1). All bits clear: not present. All bits
         * set: not set. Since 2.6 the first three fields are little-endian. Windows
         * stores zeros in crash dumps.
         */
        std::string uuid();

    private:
        bool f_wake_up_type;
        uint8_t m_wake_up_type;
        bool n_wake_up_type;

    public:
        bool _is_null_wake_up_type() { wake_up_type(); return n_wake_up_type; };

    private:

    public:

        /**
         * Event that started the machine, one of `wake_up_types` (since 2.1).
         */
        uint8_t wake_up_type();

    private:
        uint8_t m_manufacturer;
        uint8_t m_product_name;
        uint8_t m_version;
        uint8_t m_serial_number;
        smbios_t* m__root;
        smbios_t::structure_t* m__parent;

    public:

        /**
         * Number of a string: maker of the machine.
         */
        uint8_t manufacturer() const { return m_manufacturer; }

        /**
         * Number of a string: name of the product.
         */
        uint8_t product_name() const { return m_product_name; }

        /**
         * Number of a string: version of the product.
         */
        uint8_t version() const { return m_version; }

        /**
         * Number of a string: serial number of the machine.
         */
        uint8_t serial_number() const { return m_serial_number; }
        smbios_t* _root() const { return m__root; }
        smbios_t::structure_t* _parent() const { return m__parent; }
    };

private:
    bool f_len_tables;
    uint32_t m_len_tables;

public:

    /**
     * Bytes of the structures.
     */
    uint32_t len_tables();

private:
    raw_data_header_t* m_header;
    structure_table_t* m_tables;
    smbios_t* m__root;
    kaitai::kstruct* m__parent;
    std::string m__raw_tables;
    kaitai::kstream* m__io__raw_tables;

public:

    /**
     * Version of the standard and the size of what follows.
     */
    raw_data_header_t* header() const { return m_header; }

    /**
     * All structures, one after another.
     */
    structure_table_t* tables() const { return m_tables; }
    smbios_t* _root() const { return m__root; }
    kaitai::kstruct* _parent() const { return m__parent; }
    std::string _raw_tables() const { return m__raw_tables; }
    kaitai::kstream* _io__raw_tables() const { return m__io__raw_tables; }
};

#endif  // SMBIOS_H_
