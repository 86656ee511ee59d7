// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/smbios.ksy; kaitai-struct-compiler 0.11.0

#include "smbios.h"
std::set<smbios_t::board_types_t> smbios_t::_build_values_board_types_t() {
    std::set<smbios_t::board_types_t> _t;
    _t.insert(smbios_t::BOARD_TYPES_NOT_KNOWN);
    _t.insert(smbios_t::BOARD_TYPES_OTHER);
    _t.insert(smbios_t::BOARD_TYPES_SERVER_BLADE);
    _t.insert(smbios_t::BOARD_TYPES_CONNECTIVITY_SWITCH);
    _t.insert(smbios_t::BOARD_TYPES_SYSTEM_MANAGEMENT_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_PROCESSOR_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_I_O_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_MEMORY_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_DAUGHTER_BOARD);
    _t.insert(smbios_t::BOARD_TYPES_MOTHERBOARD);
    _t.insert(smbios_t::BOARD_TYPES_PROCESSOR_MEMORY_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_PROCESSOR_IO_MODULE);
    _t.insert(smbios_t::BOARD_TYPES_INTERCONNECT_BOARD);
    return _t;
}
const std::set<smbios_t::board_types_t> smbios_t::_values_board_types_t = smbios_t::_build_values_board_types_t();
bool smbios_t::_is_defined_board_types_t(smbios_t::board_types_t v) {
    return smbios_t::_values_board_types_t.find(v) != smbios_t::_values_board_types_t.end();
}
std::set<smbios_t::chassis_security_states_t> smbios_t::_build_values_chassis_security_states_t() {
    std::set<smbios_t::chassis_security_states_t> _t;
    _t.insert(smbios_t::CHASSIS_SECURITY_STATES_OTHER);
    _t.insert(smbios_t::CHASSIS_SECURITY_STATES_NOT_KNOWN);
    _t.insert(smbios_t::CHASSIS_SECURITY_STATES_NO_SECURITY);
    _t.insert(smbios_t::CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_LOCKED_OUT);
    _t.insert(smbios_t::CHASSIS_SECURITY_STATES_EXTERNAL_INTERFACE_ENABLED);
    return _t;
}
const std::set<smbios_t::chassis_security_states_t> smbios_t::_values_chassis_security_states_t = smbios_t::_build_values_chassis_security_states_t();
bool smbios_t::_is_defined_chassis_security_states_t(smbios_t::chassis_security_states_t v) {
    return smbios_t::_values_chassis_security_states_t.find(v) != smbios_t::_values_chassis_security_states_t.end();
}
std::set<smbios_t::chassis_states_t> smbios_t::_build_values_chassis_states_t() {
    std::set<smbios_t::chassis_states_t> _t;
    _t.insert(smbios_t::CHASSIS_STATES_OTHER);
    _t.insert(smbios_t::CHASSIS_STATES_NOT_KNOWN);
    _t.insert(smbios_t::CHASSIS_STATES_SAFE);
    _t.insert(smbios_t::CHASSIS_STATES_WARNING);
    _t.insert(smbios_t::CHASSIS_STATES_CRITICAL);
    _t.insert(smbios_t::CHASSIS_STATES_NON_RECOVERABLE);
    return _t;
}
const std::set<smbios_t::chassis_states_t> smbios_t::_values_chassis_states_t = smbios_t::_build_values_chassis_states_t();
bool smbios_t::_is_defined_chassis_states_t(smbios_t::chassis_states_t v) {
    return smbios_t::_values_chassis_states_t.find(v) != smbios_t::_values_chassis_states_t.end();
}
std::set<smbios_t::chassis_types_t> smbios_t::_build_values_chassis_types_t() {
    std::set<smbios_t::chassis_types_t> _t;
    _t.insert(smbios_t::CHASSIS_TYPES_OTHER);
    _t.insert(smbios_t::CHASSIS_TYPES_NOT_KNOWN);
    _t.insert(smbios_t::CHASSIS_TYPES_DESKTOP);
    _t.insert(smbios_t::CHASSIS_TYPES_LOW_PROFILE_DESKTOP);
    _t.insert(smbios_t::CHASSIS_TYPES_PIZZA_BOX);
    _t.insert(smbios_t::CHASSIS_TYPES_MINI_TOWER);
    _t.insert(smbios_t::CHASSIS_TYPES_TOWER);
    _t.insert(smbios_t::CHASSIS_TYPES_PORTABLE);
    _t.insert(smbios_t::CHASSIS_TYPES_LAPTOP);
    _t.insert(smbios_t::CHASSIS_TYPES_NOTEBOOK);
    _t.insert(smbios_t::CHASSIS_TYPES_HAND_HELD);
    _t.insert(smbios_t::CHASSIS_TYPES_DOCKING_STATION);
    _t.insert(smbios_t::CHASSIS_TYPES_ALL_IN_ONE);
    _t.insert(smbios_t::CHASSIS_TYPES_SUB_NOTEBOOK);
    _t.insert(smbios_t::CHASSIS_TYPES_SPACE_SAVING);
    _t.insert(smbios_t::CHASSIS_TYPES_LUNCH_BOX);
    _t.insert(smbios_t::CHASSIS_TYPES_MAIN_SERVER_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_EXPANSION_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_SUBCHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_BUS_EXPANSION_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_PERIPHERAL_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_RAID_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_RACK_MOUNT_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_SEALED_CASE_PC);
    _t.insert(smbios_t::CHASSIS_TYPES_MULTI_SYSTEM_CHASSIS);
    _t.insert(smbios_t::CHASSIS_TYPES_COMPACT_PCI);
    _t.insert(smbios_t::CHASSIS_TYPES_ADVANCED_TCA);
    _t.insert(smbios_t::CHASSIS_TYPES_BLADE);
    _t.insert(smbios_t::CHASSIS_TYPES_BLADE_ENCLOSURE);
    _t.insert(smbios_t::CHASSIS_TYPES_TABLET);
    _t.insert(smbios_t::CHASSIS_TYPES_CONVERTIBLE);
    _t.insert(smbios_t::CHASSIS_TYPES_DETACHABLE);
    _t.insert(smbios_t::CHASSIS_TYPES_IOT_GATEWAY);
    _t.insert(smbios_t::CHASSIS_TYPES_EMBEDDED_PC);
    _t.insert(smbios_t::CHASSIS_TYPES_MINI_PC);
    _t.insert(smbios_t::CHASSIS_TYPES_STICK_PC);
    return _t;
}
const std::set<smbios_t::chassis_types_t> smbios_t::_values_chassis_types_t = smbios_t::_build_values_chassis_types_t();
bool smbios_t::_is_defined_chassis_types_t(smbios_t::chassis_types_t v) {
    return smbios_t::_values_chassis_types_t.find(v) != smbios_t::_values_chassis_types_t.end();
}
std::set<smbios_t::error_corrections_t> smbios_t::_build_values_error_corrections_t() {
    std::set<smbios_t::error_corrections_t> _t;
    _t.insert(smbios_t::ERROR_CORRECTIONS_OTHER);
    _t.insert(smbios_t::ERROR_CORRECTIONS_NOT_KNOWN);
    _t.insert(smbios_t::ERROR_CORRECTIONS_NO_CORRECTION);
    _t.insert(smbios_t::ERROR_CORRECTIONS_PARITY);
    _t.insert(smbios_t::ERROR_CORRECTIONS_SINGLE_BIT_ECC);
    _t.insert(smbios_t::ERROR_CORRECTIONS_MULTI_BIT_ECC);
    _t.insert(smbios_t::ERROR_CORRECTIONS_CRC);
    return _t;
}
const std::set<smbios_t::error_corrections_t> smbios_t::_values_error_corrections_t = smbios_t::_build_values_error_corrections_t();
bool smbios_t::_is_defined_error_corrections_t(smbios_t::error_corrections_t v) {
    return smbios_t::_values_error_corrections_t.find(v) != smbios_t::_values_error_corrections_t.end();
}
std::set<smbios_t::form_factors_t> smbios_t::_build_values_form_factors_t() {
    std::set<smbios_t::form_factors_t> _t;
    _t.insert(smbios_t::FORM_FACTORS_OTHER);
    _t.insert(smbios_t::FORM_FACTORS_NOT_KNOWN);
    _t.insert(smbios_t::FORM_FACTORS_SIMM);
    _t.insert(smbios_t::FORM_FACTORS_SIP);
    _t.insert(smbios_t::FORM_FACTORS_CHIP);
    _t.insert(smbios_t::FORM_FACTORS_DIP);
    _t.insert(smbios_t::FORM_FACTORS_ZIP);
    _t.insert(smbios_t::FORM_FACTORS_PROPRIETARY_CARD);
    _t.insert(smbios_t::FORM_FACTORS_DIMM);
    _t.insert(smbios_t::FORM_FACTORS_TSOP);
    _t.insert(smbios_t::FORM_FACTORS_ROW_OF_CHIPS);
    _t.insert(smbios_t::FORM_FACTORS_RIMM);
    _t.insert(smbios_t::FORM_FACTORS_SODIMM);
    _t.insert(smbios_t::FORM_FACTORS_SRIMM);
    _t.insert(smbios_t::FORM_FACTORS_FB_DIMM);
    _t.insert(smbios_t::FORM_FACTORS_DIE);
    _t.insert(smbios_t::FORM_FACTORS_CAMM);
    return _t;
}
const std::set<smbios_t::form_factors_t> smbios_t::_values_form_factors_t = smbios_t::_build_values_form_factors_t();
bool smbios_t::_is_defined_form_factors_t(smbios_t::form_factors_t v) {
    return smbios_t::_values_form_factors_t.find(v) != smbios_t::_values_form_factors_t.end();
}
std::set<smbios_t::memory_array_locations_t> smbios_t::_build_values_memory_array_locations_t() {
    std::set<smbios_t::memory_array_locations_t> _t;
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_OTHER);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_NOT_KNOWN);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_SYSTEM_BOARD_OR_MOTHERBOARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_ISA_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_EISA_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PCI_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_MCA_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PCMCIA_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PROPRIETARY_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_NUBUS);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PC_98_C20_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PC_98_C24_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PC_98_E_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_PC_98_LOCAL_BUS_ADD_ON_CARD);
    _t.insert(smbios_t::MEMORY_ARRAY_LOCATIONS_CXL_ADD_ON_CARD);
    return _t;
}
const std::set<smbios_t::memory_array_locations_t> smbios_t::_values_memory_array_locations_t = smbios_t::_build_values_memory_array_locations_t();
bool smbios_t::_is_defined_memory_array_locations_t(smbios_t::memory_array_locations_t v) {
    return smbios_t::_values_memory_array_locations_t.find(v) != smbios_t::_values_memory_array_locations_t.end();
}
std::set<smbios_t::memory_array_uses_t> smbios_t::_build_values_memory_array_uses_t() {
    std::set<smbios_t::memory_array_uses_t> _t;
    _t.insert(smbios_t::MEMORY_ARRAY_USES_OTHER);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_NOT_KNOWN);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_SYSTEM_MEMORY);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_VIDEO_MEMORY);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_FLASH_MEMORY);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_NON_VOLATILE_RAM);
    _t.insert(smbios_t::MEMORY_ARRAY_USES_CACHE_MEMORY);
    return _t;
}
const std::set<smbios_t::memory_array_uses_t> smbios_t::_values_memory_array_uses_t = smbios_t::_build_values_memory_array_uses_t();
bool smbios_t::_is_defined_memory_array_uses_t(smbios_t::memory_array_uses_t v) {
    return smbios_t::_values_memory_array_uses_t.find(v) != smbios_t::_values_memory_array_uses_t.end();
}
std::set<smbios_t::memory_technologies_t> smbios_t::_build_values_memory_technologies_t() {
    std::set<smbios_t::memory_technologies_t> _t;
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_OTHER);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_NOT_KNOWN);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_DRAM);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_NVDIMM_N);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_NVDIMM_F);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_NVDIMM_P);
    _t.insert(smbios_t::MEMORY_TECHNOLOGIES_INTEL_OPTANE_PERSISTENT_MEMORY);
    return _t;
}
const std::set<smbios_t::memory_technologies_t> smbios_t::_values_memory_technologies_t = smbios_t::_build_values_memory_technologies_t();
bool smbios_t::_is_defined_memory_technologies_t(smbios_t::memory_technologies_t v) {
    return smbios_t::_values_memory_technologies_t.find(v) != smbios_t::_values_memory_technologies_t.end();
}
std::set<smbios_t::memory_types_t> smbios_t::_build_values_memory_types_t() {
    std::set<smbios_t::memory_types_t> _t;
    _t.insert(smbios_t::MEMORY_TYPES_OTHER);
    _t.insert(smbios_t::MEMORY_TYPES_NOT_KNOWN);
    _t.insert(smbios_t::MEMORY_TYPES_DRAM);
    _t.insert(smbios_t::MEMORY_TYPES_EDRAM);
    _t.insert(smbios_t::MEMORY_TYPES_VRAM);
    _t.insert(smbios_t::MEMORY_TYPES_SRAM);
    _t.insert(smbios_t::MEMORY_TYPES_RAM);
    _t.insert(smbios_t::MEMORY_TYPES_ROM);
    _t.insert(smbios_t::MEMORY_TYPES_FLASH);
    _t.insert(smbios_t::MEMORY_TYPES_EEPROM);
    _t.insert(smbios_t::MEMORY_TYPES_FEPROM);
    _t.insert(smbios_t::MEMORY_TYPES_EPROM);
    _t.insert(smbios_t::MEMORY_TYPES_CDRAM);
    _t.insert(smbios_t::MEMORY_TYPES_DRAM_3D);
    _t.insert(smbios_t::MEMORY_TYPES_SDRAM);
    _t.insert(smbios_t::MEMORY_TYPES_SGRAM);
    _t.insert(smbios_t::MEMORY_TYPES_RDRAM);
    _t.insert(smbios_t::MEMORY_TYPES_DDR);
    _t.insert(smbios_t::MEMORY_TYPES_DDR2);
    _t.insert(smbios_t::MEMORY_TYPES_DDR2_FB_DIMM);
    _t.insert(smbios_t::MEMORY_TYPES_DDR3);
    _t.insert(smbios_t::MEMORY_TYPES_FBD2);
    _t.insert(smbios_t::MEMORY_TYPES_DDR4);
    _t.insert(smbios_t::MEMORY_TYPES_LPDDR);
    _t.insert(smbios_t::MEMORY_TYPES_LPDDR2);
    _t.insert(smbios_t::MEMORY_TYPES_LPDDR3);
    _t.insert(smbios_t::MEMORY_TYPES_LPDDR4);
    _t.insert(smbios_t::MEMORY_TYPES_LOGICAL_NON_VOLATILE_DEVICE);
    _t.insert(smbios_t::MEMORY_TYPES_HBM);
    _t.insert(smbios_t::MEMORY_TYPES_HBM2);
    _t.insert(smbios_t::MEMORY_TYPES_DDR5);
    _t.insert(smbios_t::MEMORY_TYPES_LPDDR5);
    _t.insert(smbios_t::MEMORY_TYPES_HBM3);
    return _t;
}
const std::set<smbios_t::memory_types_t> smbios_t::_values_memory_types_t = smbios_t::_build_values_memory_types_t();
bool smbios_t::_is_defined_memory_types_t(smbios_t::memory_types_t v) {
    return smbios_t::_values_memory_types_t.find(v) != smbios_t::_values_memory_types_t.end();
}
std::set<smbios_t::processor_states_t> smbios_t::_build_values_processor_states_t() {
    std::set<smbios_t::processor_states_t> _t;
    _t.insert(smbios_t::PROCESSOR_STATES_NOT_KNOWN);
    _t.insert(smbios_t::PROCESSOR_STATES_ENABLED);
    _t.insert(smbios_t::PROCESSOR_STATES_DISABLED_BY_USER);
    _t.insert(smbios_t::PROCESSOR_STATES_DISABLED_BY_BIOS);
    _t.insert(smbios_t::PROCESSOR_STATES_IDLE);
    _t.insert(smbios_t::PROCESSOR_STATES_OTHER);
    return _t;
}
const std::set<smbios_t::processor_states_t> smbios_t::_values_processor_states_t = smbios_t::_build_values_processor_states_t();
bool smbios_t::_is_defined_processor_states_t(smbios_t::processor_states_t v) {
    return smbios_t::_values_processor_states_t.find(v) != smbios_t::_values_processor_states_t.end();
}
std::set<smbios_t::processor_types_t> smbios_t::_build_values_processor_types_t() {
    std::set<smbios_t::processor_types_t> _t;
    _t.insert(smbios_t::PROCESSOR_TYPES_OTHER);
    _t.insert(smbios_t::PROCESSOR_TYPES_NOT_KNOWN);
    _t.insert(smbios_t::PROCESSOR_TYPES_CENTRAL_PROCESSOR);
    _t.insert(smbios_t::PROCESSOR_TYPES_MATH_PROCESSOR);
    _t.insert(smbios_t::PROCESSOR_TYPES_DSP_PROCESSOR);
    _t.insert(smbios_t::PROCESSOR_TYPES_VIDEO_PROCESSOR);
    return _t;
}
const std::set<smbios_t::processor_types_t> smbios_t::_values_processor_types_t = smbios_t::_build_values_processor_types_t();
bool smbios_t::_is_defined_processor_types_t(smbios_t::processor_types_t v) {
    return smbios_t::_values_processor_types_t.find(v) != smbios_t::_values_processor_types_t.end();
}
std::set<smbios_t::structure_types_t> smbios_t::_build_values_structure_types_t() {
    std::set<smbios_t::structure_types_t> _t;
    _t.insert(smbios_t::STRUCTURE_TYPES_BIOS_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_BASEBOARD_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_ENCLOSURE);
    _t.insert(smbios_t::STRUCTURE_TYPES_PROCESSOR_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_CONTROLLER_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_MODULE_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_CACHE_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_PORT_CONNECTOR_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_SLOTS);
    _t.insert(smbios_t::STRUCTURE_TYPES_ON_BOARD_DEVICES_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_OEM_STRINGS);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_CONFIGURATION_OPTIONS);
    _t.insert(smbios_t::STRUCTURE_TYPES_BIOS_LANGUAGE_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_GROUP_ASSOCIATIONS);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_EVENT_LOG);
    _t.insert(smbios_t::STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_DEVICE);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_32);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_ARRAY_MAPPED_ADDRESS);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_DEVICE_MAPPED_ADDRESS);
    _t.insert(smbios_t::STRUCTURE_TYPES_BUILT_IN_POINTING_DEVICE);
    _t.insert(smbios_t::STRUCTURE_TYPES_PORTABLE_BATTERY);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_RESET);
    _t.insert(smbios_t::STRUCTURE_TYPES_HARDWARE_SECURITY);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_POWER_CONTROLS);
    _t.insert(smbios_t::STRUCTURE_TYPES_VOLTAGE_PROBE);
    _t.insert(smbios_t::STRUCTURE_TYPES_COOLING_DEVICE);
    _t.insert(smbios_t::STRUCTURE_TYPES_TEMPERATURE_PROBE);
    _t.insert(smbios_t::STRUCTURE_TYPES_ELECTRICAL_CURRENT_PROBE);
    _t.insert(smbios_t::STRUCTURE_TYPES_OUT_OF_BAND_REMOTE_ACCESS);
    _t.insert(smbios_t::STRUCTURE_TYPES_BOOT_INTEGRITY_SERVICES_ENTRY_POINT);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_BOOT_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_ERROR_INFORMATION_64);
    _t.insert(smbios_t::STRUCTURE_TYPES_MANAGEMENT_DEVICE);
    _t.insert(smbios_t::STRUCTURE_TYPES_MANAGEMENT_DEVICE_COMPONENT);
    _t.insert(smbios_t::STRUCTURE_TYPES_MANAGEMENT_DEVICE_THRESHOLD_DATA);
    _t.insert(smbios_t::STRUCTURE_TYPES_MEMORY_CHANNEL);
    _t.insert(smbios_t::STRUCTURE_TYPES_IPMI_DEVICE_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_SYSTEM_POWER_SUPPLY);
    _t.insert(smbios_t::STRUCTURE_TYPES_ADDITIONAL_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_ONBOARD_DEVICES_EXTENDED_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_MANAGEMENT_CONTROLLER_HOST_INTERFACE);
    _t.insert(smbios_t::STRUCTURE_TYPES_TPM_DEVICE);
    _t.insert(smbios_t::STRUCTURE_TYPES_PROCESSOR_ADDITIONAL_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_FIRMWARE_INVENTORY_INFORMATION);
    _t.insert(smbios_t::STRUCTURE_TYPES_STRING_PROPERTY);
    _t.insert(smbios_t::STRUCTURE_TYPES_INACTIVE);
    _t.insert(smbios_t::STRUCTURE_TYPES_END_OF_TABLE);
    return _t;
}
const std::set<smbios_t::structure_types_t> smbios_t::_values_structure_types_t = smbios_t::_build_values_structure_types_t();
bool smbios_t::_is_defined_structure_types_t(smbios_t::structure_types_t v) {
    return smbios_t::_values_structure_types_t.find(v) != smbios_t::_values_structure_types_t.end();
}
std::set<smbios_t::wake_up_types_t> smbios_t::_build_values_wake_up_types_t() {
    std::set<smbios_t::wake_up_types_t> _t;
    _t.insert(smbios_t::WAKE_UP_TYPES_RESERVED);
    _t.insert(smbios_t::WAKE_UP_TYPES_OTHER);
    _t.insert(smbios_t::WAKE_UP_TYPES_NOT_KNOWN);
    _t.insert(smbios_t::WAKE_UP_TYPES_APM_TIMER);
    _t.insert(smbios_t::WAKE_UP_TYPES_MODEM_RING);
    _t.insert(smbios_t::WAKE_UP_TYPES_LAN_REMOTE);
    _t.insert(smbios_t::WAKE_UP_TYPES_POWER_SWITCH);
    _t.insert(smbios_t::WAKE_UP_TYPES_PCI_PME);
    _t.insert(smbios_t::WAKE_UP_TYPES_AC_POWER_RESTORED);
    return _t;
}
const std::set<smbios_t::wake_up_types_t> smbios_t::_values_wake_up_types_t = smbios_t::_build_values_wake_up_types_t();
bool smbios_t::_is_defined_wake_up_types_t(smbios_t::wake_up_types_t v) {
    return smbios_t::_values_wake_up_types_t.find(v) != smbios_t::_values_wake_up_types_t.end();
}

smbios_t::smbios_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_header = 0;
    m_tables = 0;
    m__io__raw_tables = 0;
    f_len_tables = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::_read() {
    m_header = new raw_data_header_t(m__io, this, m__root);
    m__raw_tables = m__io->read_bytes(len_tables());
    m__io__raw_tables = new kaitai::kstream(m__raw_tables);
    m_tables = new structure_table_t(m__io__raw_tables, this, m__root);
}

smbios_t::~smbios_t() {
    _clean_up();
}

void smbios_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (m__io__raw_tables) {
        delete m__io__raw_tables; m__io__raw_tables = 0;
    }
    if (m_tables) {
        delete m_tables; m_tables = 0;
    }
}

smbios_t::baseboard_information_t::baseboard_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_asset_tag = false;
    f_board_type = false;
    f_chassis_handle = false;
    f_feature_flags = false;
    f_feature_hosting = false;
    f_feature_hot_swappable = false;
    f_feature_needs_daughter = false;
    f_feature_removable = false;
    f_feature_replaceable = false;
    f_location_in_chassis = false;
    f_num_contained_objects = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::baseboard_information_t::_read() {
    m_manufacturer = m__io->read_u1();
    m_product = m__io->read_u1();
    m_version = m__io->read_u1();
    m_serial_number = m__io->read_u1();
}

smbios_t::baseboard_information_t::~baseboard_information_t() {
    _clean_up();
}

void smbios_t::baseboard_information_t::_clean_up() {
    if (f_asset_tag && !n_asset_tag) {
    }
    if (f_board_type && !n_board_type) {
    }
    if (f_chassis_handle && !n_chassis_handle) {
    }
    if (f_feature_flags && !n_feature_flags) {
    }
    if (f_location_in_chassis && !n_location_in_chassis) {
    }
    if (f_num_contained_objects && !n_num_contained_objects) {
    }
}

uint8_t smbios_t::baseboard_information_t::asset_tag() {
    if (f_asset_tag)
        return m_asset_tag;
    f_asset_tag = true;
    n_asset_tag = true;
    if (static_cast<uint64_t>(_io()->size()) >= 9 - 4) {
        n_asset_tag = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8 - 4);
        m_asset_tag = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_asset_tag;
}

uint8_t smbios_t::baseboard_information_t::board_type() {
    if (f_board_type)
        return m_board_type;
    f_board_type = true;
    n_board_type = true;
    if (static_cast<uint64_t>(_io()->size()) >= 14 - 4) {
        n_board_type = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(13 - 4);
        m_board_type = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_board_type;
}

uint16_t smbios_t::baseboard_information_t::chassis_handle() {
    if (f_chassis_handle)
        return m_chassis_handle;
    f_chassis_handle = true;
    n_chassis_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 13 - 4) {
        n_chassis_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(11 - 4);
        m_chassis_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_chassis_handle;
}

uint8_t smbios_t::baseboard_information_t::feature_flags() {
    if (f_feature_flags)
        return m_feature_flags;
    f_feature_flags = true;
    n_feature_flags = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_flags = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(9 - 4);
        m_feature_flags = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_feature_flags;
}

bool smbios_t::baseboard_information_t::feature_hosting() {
    if (f_feature_hosting)
        return m_feature_hosting;
    f_feature_hosting = true;
    n_feature_hosting = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_hosting = false;
        m_feature_hosting = (feature_flags() & 1) != 0;
    }
    return m_feature_hosting;
}

bool smbios_t::baseboard_information_t::feature_hot_swappable() {
    if (f_feature_hot_swappable)
        return m_feature_hot_swappable;
    f_feature_hot_swappable = true;
    n_feature_hot_swappable = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_hot_swappable = false;
        m_feature_hot_swappable = (feature_flags() & 16) != 0;
    }
    return m_feature_hot_swappable;
}

bool smbios_t::baseboard_information_t::feature_needs_daughter() {
    if (f_feature_needs_daughter)
        return m_feature_needs_daughter;
    f_feature_needs_daughter = true;
    n_feature_needs_daughter = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_needs_daughter = false;
        m_feature_needs_daughter = (feature_flags() & 2) != 0;
    }
    return m_feature_needs_daughter;
}

bool smbios_t::baseboard_information_t::feature_removable() {
    if (f_feature_removable)
        return m_feature_removable;
    f_feature_removable = true;
    n_feature_removable = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_removable = false;
        m_feature_removable = (feature_flags() & 4) != 0;
    }
    return m_feature_removable;
}

bool smbios_t::baseboard_information_t::feature_replaceable() {
    if (f_feature_replaceable)
        return m_feature_replaceable;
    f_feature_replaceable = true;
    n_feature_replaceable = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_feature_replaceable = false;
        m_feature_replaceable = (feature_flags() & 8) != 0;
    }
    return m_feature_replaceable;
}

uint8_t smbios_t::baseboard_information_t::location_in_chassis() {
    if (f_location_in_chassis)
        return m_location_in_chassis;
    f_location_in_chassis = true;
    n_location_in_chassis = true;
    if (static_cast<uint64_t>(_io()->size()) >= 11 - 4) {
        n_location_in_chassis = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(10 - 4);
        m_location_in_chassis = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_location_in_chassis;
}

uint8_t smbios_t::baseboard_information_t::num_contained_objects() {
    if (f_num_contained_objects)
        return m_num_contained_objects;
    f_num_contained_objects = true;
    n_num_contained_objects = true;
    if (static_cast<uint64_t>(_io()->size()) >= 15 - 4) {
        n_num_contained_objects = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(14 - 4);
        m_num_contained_objects = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_contained_objects;
}

smbios_t::bios_information_t::bios_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_characteristic_apm = false;
    f_characteristic_boot_from_cd = false;
    f_characteristic_boot_from_pc_card = false;
    f_characteristic_cga = false;
    f_characteristic_edd = false;
    f_characteristic_eisa = false;
    f_characteristic_escd = false;
    f_characteristic_floppy_1200_kb = false;
    f_characteristic_floppy_2880_kb = false;
    f_characteristic_floppy_360_kb = false;
    f_characteristic_floppy_720_kb = false;
    f_characteristic_floppy_nec = false;
    f_characteristic_floppy_toshiba = false;
    f_characteristic_isa = false;
    f_characteristic_keyboard = false;
    f_characteristic_mca = false;
    f_characteristic_nec_pc98 = false;
    f_characteristic_not_supported = false;
    f_characteristic_pc_card = false;
    f_characteristic_pci = false;
    f_characteristic_plug_and_play = false;
    f_characteristic_print_screen = false;
    f_characteristic_printer = false;
    f_characteristic_rom_socketed = false;
    f_characteristic_selectable_boot = false;
    f_characteristic_serial = false;
    f_characteristic_shadowing = false;
    f_characteristic_upgradeable = false;
    f_characteristic_vl_vesa = false;
    f_characteristics_extension_1 = false;
    f_characteristics_extension_2 = false;
    f_characteristics_low = false;
    f_controller_major_release = false;
    f_controller_minor_release = false;
    f_extended_rom_size = false;
    f_extension_acpi = false;
    f_extension_agp = false;
    f_extension_atapi_zip_boot = false;
    f_extension_bios_boot_specification = false;
    f_extension_i2o_boot = false;
    f_extension_ieee1394_boot = false;
    f_extension_ls120_boot = false;
    f_extension_manufacturing_mode = false;
    f_extension_manufacturing_mode_enabled = false;
    f_extension_network_boot_key = false;
    f_extension_smart_battery = false;
    f_extension_targeted_content = false;
    f_extension_uefi = false;
    f_extension_usb_legacy = false;
    f_extension_virtual_machine = false;
    f_major_release = false;
    f_minor_release = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::bios_information_t::_read() {
    m_vendor = m__io->read_u1();
    m_version = m__io->read_u1();
    m_starting_address_segment = m__io->read_u2le();
    m_release_date = m__io->read_u1();
    m_rom_size = m__io->read_u1();
    m_characteristics = m__io->read_u8le();
}

smbios_t::bios_information_t::~bios_information_t() {
    _clean_up();
}

void smbios_t::bios_information_t::_clean_up() {
    if (f_characteristics_extension_1 && !n_characteristics_extension_1) {
    }
    if (f_characteristics_extension_2 && !n_characteristics_extension_2) {
    }
    if (f_characteristics_low) {
    }
    if (f_controller_major_release && !n_controller_major_release) {
    }
    if (f_controller_minor_release && !n_controller_minor_release) {
    }
    if (f_extended_rom_size && !n_extended_rom_size) {
    }
    if (f_major_release && !n_major_release) {
    }
    if (f_minor_release && !n_minor_release) {
    }
}

bool smbios_t::bios_information_t::characteristic_apm() {
    if (f_characteristic_apm)
        return m_characteristic_apm;
    f_characteristic_apm = true;
    m_characteristic_apm = (characteristics_low() & 1024) != 0;
    return m_characteristic_apm;
}

bool smbios_t::bios_information_t::characteristic_boot_from_cd() {
    if (f_characteristic_boot_from_cd)
        return m_characteristic_boot_from_cd;
    f_characteristic_boot_from_cd = true;
    m_characteristic_boot_from_cd = (characteristics_low() & 32768) != 0;
    return m_characteristic_boot_from_cd;
}

bool smbios_t::bios_information_t::characteristic_boot_from_pc_card() {
    if (f_characteristic_boot_from_pc_card)
        return m_characteristic_boot_from_pc_card;
    f_characteristic_boot_from_pc_card = true;
    m_characteristic_boot_from_pc_card = (characteristics_low() & 262144) != 0;
    return m_characteristic_boot_from_pc_card;
}

bool smbios_t::bios_information_t::characteristic_cga() {
    if (f_characteristic_cga)
        return m_characteristic_cga;
    f_characteristic_cga = true;
    m_characteristic_cga = (characteristics_low() & 1073741824) != 0;
    return m_characteristic_cga;
}

bool smbios_t::bios_information_t::characteristic_edd() {
    if (f_characteristic_edd)
        return m_characteristic_edd;
    f_characteristic_edd = true;
    m_characteristic_edd = (characteristics_low() & 524288) != 0;
    return m_characteristic_edd;
}

bool smbios_t::bios_information_t::characteristic_eisa() {
    if (f_characteristic_eisa)
        return m_characteristic_eisa;
    f_characteristic_eisa = true;
    m_characteristic_eisa = (characteristics_low() & 64) != 0;
    return m_characteristic_eisa;
}

bool smbios_t::bios_information_t::characteristic_escd() {
    if (f_characteristic_escd)
        return m_characteristic_escd;
    f_characteristic_escd = true;
    m_characteristic_escd = (characteristics_low() & 16384) != 0;
    return m_characteristic_escd;
}

bool smbios_t::bios_information_t::characteristic_floppy_1200_kb() {
    if (f_characteristic_floppy_1200_kb)
        return m_characteristic_floppy_1200_kb;
    f_characteristic_floppy_1200_kb = true;
    m_characteristic_floppy_1200_kb = (characteristics_low() & 8388608) != 0;
    return m_characteristic_floppy_1200_kb;
}

bool smbios_t::bios_information_t::characteristic_floppy_2880_kb() {
    if (f_characteristic_floppy_2880_kb)
        return m_characteristic_floppy_2880_kb;
    f_characteristic_floppy_2880_kb = true;
    m_characteristic_floppy_2880_kb = (characteristics_low() & 33554432) != 0;
    return m_characteristic_floppy_2880_kb;
}

bool smbios_t::bios_information_t::characteristic_floppy_360_kb() {
    if (f_characteristic_floppy_360_kb)
        return m_characteristic_floppy_360_kb;
    f_characteristic_floppy_360_kb = true;
    m_characteristic_floppy_360_kb = (characteristics_low() & 4194304) != 0;
    return m_characteristic_floppy_360_kb;
}

bool smbios_t::bios_information_t::characteristic_floppy_720_kb() {
    if (f_characteristic_floppy_720_kb)
        return m_characteristic_floppy_720_kb;
    f_characteristic_floppy_720_kb = true;
    m_characteristic_floppy_720_kb = (characteristics_low() & 16777216) != 0;
    return m_characteristic_floppy_720_kb;
}

bool smbios_t::bios_information_t::characteristic_floppy_nec() {
    if (f_characteristic_floppy_nec)
        return m_characteristic_floppy_nec;
    f_characteristic_floppy_nec = true;
    m_characteristic_floppy_nec = (characteristics_low() & 1048576) != 0;
    return m_characteristic_floppy_nec;
}

bool smbios_t::bios_information_t::characteristic_floppy_toshiba() {
    if (f_characteristic_floppy_toshiba)
        return m_characteristic_floppy_toshiba;
    f_characteristic_floppy_toshiba = true;
    m_characteristic_floppy_toshiba = (characteristics_low() & 2097152) != 0;
    return m_characteristic_floppy_toshiba;
}

bool smbios_t::bios_information_t::characteristic_isa() {
    if (f_characteristic_isa)
        return m_characteristic_isa;
    f_characteristic_isa = true;
    m_characteristic_isa = (characteristics_low() & 16) != 0;
    return m_characteristic_isa;
}

bool smbios_t::bios_information_t::characteristic_keyboard() {
    if (f_characteristic_keyboard)
        return m_characteristic_keyboard;
    f_characteristic_keyboard = true;
    m_characteristic_keyboard = (characteristics_low() & 134217728) != 0;
    return m_characteristic_keyboard;
}

bool smbios_t::bios_information_t::characteristic_mca() {
    if (f_characteristic_mca)
        return m_characteristic_mca;
    f_characteristic_mca = true;
    m_characteristic_mca = (characteristics_low() & 32) != 0;
    return m_characteristic_mca;
}

bool smbios_t::bios_information_t::characteristic_nec_pc98() {
    if (f_characteristic_nec_pc98)
        return m_characteristic_nec_pc98;
    f_characteristic_nec_pc98 = true;
    m_characteristic_nec_pc98 = (characteristics_low() >> 31 & 1) != 0;
    return m_characteristic_nec_pc98;
}

bool smbios_t::bios_information_t::characteristic_not_supported() {
    if (f_characteristic_not_supported)
        return m_characteristic_not_supported;
    f_characteristic_not_supported = true;
    m_characteristic_not_supported = (characteristics_low() & 8) != 0;
    return m_characteristic_not_supported;
}

bool smbios_t::bios_information_t::characteristic_pc_card() {
    if (f_characteristic_pc_card)
        return m_characteristic_pc_card;
    f_characteristic_pc_card = true;
    m_characteristic_pc_card = (characteristics_low() & 256) != 0;
    return m_characteristic_pc_card;
}

bool smbios_t::bios_information_t::characteristic_pci() {
    if (f_characteristic_pci)
        return m_characteristic_pci;
    f_characteristic_pci = true;
    m_characteristic_pci = (characteristics_low() & 128) != 0;
    return m_characteristic_pci;
}

bool smbios_t::bios_information_t::characteristic_plug_and_play() {
    if (f_characteristic_plug_and_play)
        return m_characteristic_plug_and_play;
    f_characteristic_plug_and_play = true;
    m_characteristic_plug_and_play = (characteristics_low() & 512) != 0;
    return m_characteristic_plug_and_play;
}

bool smbios_t::bios_information_t::characteristic_print_screen() {
    if (f_characteristic_print_screen)
        return m_characteristic_print_screen;
    f_characteristic_print_screen = true;
    m_characteristic_print_screen = (characteristics_low() & 67108864) != 0;
    return m_characteristic_print_screen;
}

bool smbios_t::bios_information_t::characteristic_printer() {
    if (f_characteristic_printer)
        return m_characteristic_printer;
    f_characteristic_printer = true;
    m_characteristic_printer = (characteristics_low() & 536870912) != 0;
    return m_characteristic_printer;
}

bool smbios_t::bios_information_t::characteristic_rom_socketed() {
    if (f_characteristic_rom_socketed)
        return m_characteristic_rom_socketed;
    f_characteristic_rom_socketed = true;
    m_characteristic_rom_socketed = (characteristics_low() & 131072) != 0;
    return m_characteristic_rom_socketed;
}

bool smbios_t::bios_information_t::characteristic_selectable_boot() {
    if (f_characteristic_selectable_boot)
        return m_characteristic_selectable_boot;
    f_characteristic_selectable_boot = true;
    m_characteristic_selectable_boot = (characteristics_low() & 65536) != 0;
    return m_characteristic_selectable_boot;
}

bool smbios_t::bios_information_t::characteristic_serial() {
    if (f_characteristic_serial)
        return m_characteristic_serial;
    f_characteristic_serial = true;
    m_characteristic_serial = (characteristics_low() & 268435456) != 0;
    return m_characteristic_serial;
}

bool smbios_t::bios_information_t::characteristic_shadowing() {
    if (f_characteristic_shadowing)
        return m_characteristic_shadowing;
    f_characteristic_shadowing = true;
    m_characteristic_shadowing = (characteristics_low() & 4096) != 0;
    return m_characteristic_shadowing;
}

bool smbios_t::bios_information_t::characteristic_upgradeable() {
    if (f_characteristic_upgradeable)
        return m_characteristic_upgradeable;
    f_characteristic_upgradeable = true;
    m_characteristic_upgradeable = (characteristics_low() & 2048) != 0;
    return m_characteristic_upgradeable;
}

bool smbios_t::bios_information_t::characteristic_vl_vesa() {
    if (f_characteristic_vl_vesa)
        return m_characteristic_vl_vesa;
    f_characteristic_vl_vesa = true;
    m_characteristic_vl_vesa = (characteristics_low() & 8192) != 0;
    return m_characteristic_vl_vesa;
}

uint8_t smbios_t::bios_information_t::characteristics_extension_1() {
    if (f_characteristics_extension_1)
        return m_characteristics_extension_1;
    f_characteristics_extension_1 = true;
    n_characteristics_extension_1 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_characteristics_extension_1 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(18 - 4);
        m_characteristics_extension_1 = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_characteristics_extension_1;
}

uint8_t smbios_t::bios_information_t::characteristics_extension_2() {
    if (f_characteristics_extension_2)
        return m_characteristics_extension_2;
    f_characteristics_extension_2 = true;
    n_characteristics_extension_2 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_characteristics_extension_2 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(19 - 4);
        m_characteristics_extension_2 = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_characteristics_extension_2;
}

uint32_t smbios_t::bios_information_t::characteristics_low() {
    if (f_characteristics_low)
        return m_characteristics_low;
    f_characteristics_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(10 - 4);
    m_characteristics_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_characteristics_low;
}

uint8_t smbios_t::bios_information_t::controller_major_release() {
    if (f_controller_major_release)
        return m_controller_major_release;
    f_controller_major_release = true;
    n_controller_major_release = true;
    if (static_cast<uint64_t>(_io()->size()) >= 23 - 4) {
        n_controller_major_release = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(22 - 4);
        m_controller_major_release = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_controller_major_release;
}

uint8_t smbios_t::bios_information_t::controller_minor_release() {
    if (f_controller_minor_release)
        return m_controller_minor_release;
    f_controller_minor_release = true;
    n_controller_minor_release = true;
    if (static_cast<uint64_t>(_io()->size()) >= 24 - 4) {
        n_controller_minor_release = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(23 - 4);
        m_controller_minor_release = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_controller_minor_release;
}

uint16_t smbios_t::bios_information_t::extended_rom_size() {
    if (f_extended_rom_size)
        return m_extended_rom_size;
    f_extended_rom_size = true;
    n_extended_rom_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 26 - 4) {
        n_extended_rom_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(24 - 4);
        m_extended_rom_size = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_extended_rom_size;
}

bool smbios_t::bios_information_t::extension_acpi() {
    if (f_extension_acpi)
        return m_extension_acpi;
    f_extension_acpi = true;
    n_extension_acpi = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_acpi = false;
        m_extension_acpi = (characteristics_extension_1() & 1) != 0;
    }
    return m_extension_acpi;
}

bool smbios_t::bios_information_t::extension_agp() {
    if (f_extension_agp)
        return m_extension_agp;
    f_extension_agp = true;
    n_extension_agp = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_agp = false;
        m_extension_agp = (characteristics_extension_1() & 4) != 0;
    }
    return m_extension_agp;
}

bool smbios_t::bios_information_t::extension_atapi_zip_boot() {
    if (f_extension_atapi_zip_boot)
        return m_extension_atapi_zip_boot;
    f_extension_atapi_zip_boot = true;
    n_extension_atapi_zip_boot = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_atapi_zip_boot = false;
        m_extension_atapi_zip_boot = (characteristics_extension_1() & 32) != 0;
    }
    return m_extension_atapi_zip_boot;
}

bool smbios_t::bios_information_t::extension_bios_boot_specification() {
    if (f_extension_bios_boot_specification)
        return m_extension_bios_boot_specification;
    f_extension_bios_boot_specification = true;
    n_extension_bios_boot_specification = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_bios_boot_specification = false;
        m_extension_bios_boot_specification = (characteristics_extension_2() & 1) != 0;
    }
    return m_extension_bios_boot_specification;
}

bool smbios_t::bios_information_t::extension_i2o_boot() {
    if (f_extension_i2o_boot)
        return m_extension_i2o_boot;
    f_extension_i2o_boot = true;
    n_extension_i2o_boot = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_i2o_boot = false;
        m_extension_i2o_boot = (characteristics_extension_1() & 8) != 0;
    }
    return m_extension_i2o_boot;
}

bool smbios_t::bios_information_t::extension_ieee1394_boot() {
    if (f_extension_ieee1394_boot)
        return m_extension_ieee1394_boot;
    f_extension_ieee1394_boot = true;
    n_extension_ieee1394_boot = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_ieee1394_boot = false;
        m_extension_ieee1394_boot = (characteristics_extension_1() & 64) != 0;
    }
    return m_extension_ieee1394_boot;
}

bool smbios_t::bios_information_t::extension_ls120_boot() {
    if (f_extension_ls120_boot)
        return m_extension_ls120_boot;
    f_extension_ls120_boot = true;
    n_extension_ls120_boot = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_ls120_boot = false;
        m_extension_ls120_boot = (characteristics_extension_1() & 16) != 0;
    }
    return m_extension_ls120_boot;
}

bool smbios_t::bios_information_t::extension_manufacturing_mode() {
    if (f_extension_manufacturing_mode)
        return m_extension_manufacturing_mode;
    f_extension_manufacturing_mode = true;
    n_extension_manufacturing_mode = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_manufacturing_mode = false;
        m_extension_manufacturing_mode = (characteristics_extension_2() & 32) != 0;
    }
    return m_extension_manufacturing_mode;
}

bool smbios_t::bios_information_t::extension_manufacturing_mode_enabled() {
    if (f_extension_manufacturing_mode_enabled)
        return m_extension_manufacturing_mode_enabled;
    f_extension_manufacturing_mode_enabled = true;
    n_extension_manufacturing_mode_enabled = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_manufacturing_mode_enabled = false;
        m_extension_manufacturing_mode_enabled = (characteristics_extension_2() & 64) != 0;
    }
    return m_extension_manufacturing_mode_enabled;
}

bool smbios_t::bios_information_t::extension_network_boot_key() {
    if (f_extension_network_boot_key)
        return m_extension_network_boot_key;
    f_extension_network_boot_key = true;
    n_extension_network_boot_key = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_network_boot_key = false;
        m_extension_network_boot_key = (characteristics_extension_2() & 2) != 0;
    }
    return m_extension_network_boot_key;
}

bool smbios_t::bios_information_t::extension_smart_battery() {
    if (f_extension_smart_battery)
        return m_extension_smart_battery;
    f_extension_smart_battery = true;
    n_extension_smart_battery = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_smart_battery = false;
        m_extension_smart_battery = (characteristics_extension_1() & 128) != 0;
    }
    return m_extension_smart_battery;
}

bool smbios_t::bios_information_t::extension_targeted_content() {
    if (f_extension_targeted_content)
        return m_extension_targeted_content;
    f_extension_targeted_content = true;
    n_extension_targeted_content = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_targeted_content = false;
        m_extension_targeted_content = (characteristics_extension_2() & 4) != 0;
    }
    return m_extension_targeted_content;
}

bool smbios_t::bios_information_t::extension_uefi() {
    if (f_extension_uefi)
        return m_extension_uefi;
    f_extension_uefi = true;
    n_extension_uefi = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_uefi = false;
        m_extension_uefi = (characteristics_extension_2() & 8) != 0;
    }
    return m_extension_uefi;
}

bool smbios_t::bios_information_t::extension_usb_legacy() {
    if (f_extension_usb_legacy)
        return m_extension_usb_legacy;
    f_extension_usb_legacy = true;
    n_extension_usb_legacy = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_extension_usb_legacy = false;
        m_extension_usb_legacy = (characteristics_extension_1() & 2) != 0;
    }
    return m_extension_usb_legacy;
}

bool smbios_t::bios_information_t::extension_virtual_machine() {
    if (f_extension_virtual_machine)
        return m_extension_virtual_machine;
    f_extension_virtual_machine = true;
    n_extension_virtual_machine = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_extension_virtual_machine = false;
        m_extension_virtual_machine = (characteristics_extension_2() & 16) != 0;
    }
    return m_extension_virtual_machine;
}

uint8_t smbios_t::bios_information_t::major_release() {
    if (f_major_release)
        return m_major_release;
    f_major_release = true;
    n_major_release = true;
    if (static_cast<uint64_t>(_io()->size()) >= 21 - 4) {
        n_major_release = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(20 - 4);
        m_major_release = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_major_release;
}

uint8_t smbios_t::bios_information_t::minor_release() {
    if (f_minor_release)
        return m_minor_release;
    f_minor_release = true;
    n_minor_release = true;
    if (static_cast<uint64_t>(_io()->size()) >= 22 - 4) {
        n_minor_release = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(21 - 4);
        m_minor_release = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_minor_release;
}

smbios_t::memory_device_t::memory_device_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_asset_tag = false;
    f_attributes = false;
    f_cache_size = false;
    f_configured_memory_speed = false;
    f_configured_voltage = false;
    f_controller_manufacturer_id = false;
    f_controller_product_id = false;
    f_detail_cache_dram = false;
    f_detail_cmos = false;
    f_detail_edo = false;
    f_detail_fast_paged = false;
    f_detail_load_reduced = false;
    f_detail_non_volatile = false;
    f_detail_other = false;
    f_detail_pseudo_static = false;
    f_detail_rambus = false;
    f_detail_registered = false;
    f_detail_static_column = false;
    f_detail_synchronous = false;
    f_detail_unbuffered = false;
    f_detail_unknown = false;
    f_detail_window_dram = false;
    f_extended_configured_memory_speed = false;
    f_extended_size = false;
    f_extended_speed = false;
    f_firmware_version = false;
    f_logical_size = false;
    f_manufacturer = false;
    f_maximum_voltage = false;
    f_memory_technology = false;
    f_minimum_voltage = false;
    f_mode_block_persistent = false;
    f_mode_byte_persistent = false;
    f_mode_other = false;
    f_mode_unknown = false;
    f_mode_volatile_memory = false;
    f_module_manufacturer_id = false;
    f_module_product_id = false;
    f_non_volatile_size = false;
    f_operating_mode_capability = false;
    f_part_number = false;
    f_serial_number = false;
    f_speed = false;
    f_volatile_size = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::memory_device_t::_read() {
    m_physical_memory_array_handle = m__io->read_u2le();
    m_memory_error_information_handle = m__io->read_u2le();
    m_total_width = m__io->read_u2le();
    m_data_width = m__io->read_u2le();
    m_module_size = m__io->read_u2le();
    m_form_factor = static_cast<smbios_t::form_factors_t>(m__io->read_u1());
    m_device_set = m__io->read_u1();
    m_device_locator = m__io->read_u1();
    m_bank_locator = m__io->read_u1();
    m_memory_type = static_cast<smbios_t::memory_types_t>(m__io->read_u1());
    m_type_detail = m__io->read_u2le();
}

smbios_t::memory_device_t::~memory_device_t() {
    _clean_up();
}

void smbios_t::memory_device_t::_clean_up() {
    if (f_asset_tag && !n_asset_tag) {
    }
    if (f_attributes && !n_attributes) {
    }
    if (f_cache_size && !n_cache_size) {
    }
    if (f_configured_memory_speed && !n_configured_memory_speed) {
    }
    if (f_configured_voltage && !n_configured_voltage) {
    }
    if (f_controller_manufacturer_id && !n_controller_manufacturer_id) {
    }
    if (f_controller_product_id && !n_controller_product_id) {
    }
    if (f_extended_configured_memory_speed && !n_extended_configured_memory_speed) {
    }
    if (f_extended_size && !n_extended_size) {
    }
    if (f_extended_speed && !n_extended_speed) {
    }
    if (f_firmware_version && !n_firmware_version) {
    }
    if (f_logical_size && !n_logical_size) {
    }
    if (f_manufacturer && !n_manufacturer) {
    }
    if (f_maximum_voltage && !n_maximum_voltage) {
    }
    if (f_memory_technology && !n_memory_technology) {
    }
    if (f_minimum_voltage && !n_minimum_voltage) {
    }
    if (f_module_manufacturer_id && !n_module_manufacturer_id) {
    }
    if (f_module_product_id && !n_module_product_id) {
    }
    if (f_non_volatile_size && !n_non_volatile_size) {
    }
    if (f_operating_mode_capability && !n_operating_mode_capability) {
    }
    if (f_part_number && !n_part_number) {
    }
    if (f_serial_number && !n_serial_number) {
    }
    if (f_speed && !n_speed) {
    }
    if (f_volatile_size && !n_volatile_size) {
    }
}

uint8_t smbios_t::memory_device_t::asset_tag() {
    if (f_asset_tag)
        return m_asset_tag;
    f_asset_tag = true;
    n_asset_tag = true;
    if (static_cast<uint64_t>(_io()->size()) >= 26 - 4) {
        n_asset_tag = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(25 - 4);
        m_asset_tag = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_asset_tag;
}

uint8_t smbios_t::memory_device_t::attributes() {
    if (f_attributes)
        return m_attributes;
    f_attributes = true;
    n_attributes = true;
    if (static_cast<uint64_t>(_io()->size()) >= 28 - 4) {
        n_attributes = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(27 - 4);
        m_attributes = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_attributes;
}

uint64_t smbios_t::memory_device_t::cache_size() {
    if (f_cache_size)
        return m_cache_size;
    f_cache_size = true;
    n_cache_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 76 - 4) {
        n_cache_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(68 - 4);
        m_cache_size = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_cache_size;
}

uint16_t smbios_t::memory_device_t::configured_memory_speed() {
    if (f_configured_memory_speed)
        return m_configured_memory_speed;
    f_configured_memory_speed = true;
    n_configured_memory_speed = true;
    if (static_cast<uint64_t>(_io()->size()) >= 34 - 4) {
        n_configured_memory_speed = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(32 - 4);
        m_configured_memory_speed = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_configured_memory_speed;
}

uint16_t smbios_t::memory_device_t::configured_voltage() {
    if (f_configured_voltage)
        return m_configured_voltage;
    f_configured_voltage = true;
    n_configured_voltage = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_configured_voltage = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(38 - 4);
        m_configured_voltage = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_configured_voltage;
}

uint16_t smbios_t::memory_device_t::controller_manufacturer_id() {
    if (f_controller_manufacturer_id)
        return m_controller_manufacturer_id;
    f_controller_manufacturer_id = true;
    n_controller_manufacturer_id = true;
    if (static_cast<uint64_t>(_io()->size()) >= 50 - 4) {
        n_controller_manufacturer_id = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(48 - 4);
        m_controller_manufacturer_id = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_controller_manufacturer_id;
}

uint16_t smbios_t::memory_device_t::controller_product_id() {
    if (f_controller_product_id)
        return m_controller_product_id;
    f_controller_product_id = true;
    n_controller_product_id = true;
    if (static_cast<uint64_t>(_io()->size()) >= 52 - 4) {
        n_controller_product_id = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(50 - 4);
        m_controller_product_id = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_controller_product_id;
}

bool smbios_t::memory_device_t::detail_cache_dram() {
    if (f_detail_cache_dram)
        return m_detail_cache_dram;
    f_detail_cache_dram = true;
    m_detail_cache_dram = (type_detail() & 2048) != 0;
    return m_detail_cache_dram;
}

bool smbios_t::memory_device_t::detail_cmos() {
    if (f_detail_cmos)
        return m_detail_cmos;
    f_detail_cmos = true;
    m_detail_cmos = (type_detail() & 256) != 0;
    return m_detail_cmos;
}

bool smbios_t::memory_device_t::detail_edo() {
    if (f_detail_edo)
        return m_detail_edo;
    f_detail_edo = true;
    m_detail_edo = (type_detail() & 512) != 0;
    return m_detail_edo;
}

bool smbios_t::memory_device_t::detail_fast_paged() {
    if (f_detail_fast_paged)
        return m_detail_fast_paged;
    f_detail_fast_paged = true;
    m_detail_fast_paged = (type_detail() & 8) != 0;
    return m_detail_fast_paged;
}

bool smbios_t::memory_device_t::detail_load_reduced() {
    if (f_detail_load_reduced)
        return m_detail_load_reduced;
    f_detail_load_reduced = true;
    m_detail_load_reduced = (type_detail() & 32768) != 0;
    return m_detail_load_reduced;
}

bool smbios_t::memory_device_t::detail_non_volatile() {
    if (f_detail_non_volatile)
        return m_detail_non_volatile;
    f_detail_non_volatile = true;
    m_detail_non_volatile = (type_detail() & 4096) != 0;
    return m_detail_non_volatile;
}

bool smbios_t::memory_device_t::detail_other() {
    if (f_detail_other)
        return m_detail_other;
    f_detail_other = true;
    m_detail_other = (type_detail() & 2) != 0;
    return m_detail_other;
}

bool smbios_t::memory_device_t::detail_pseudo_static() {
    if (f_detail_pseudo_static)
        return m_detail_pseudo_static;
    f_detail_pseudo_static = true;
    m_detail_pseudo_static = (type_detail() & 32) != 0;
    return m_detail_pseudo_static;
}

bool smbios_t::memory_device_t::detail_rambus() {
    if (f_detail_rambus)
        return m_detail_rambus;
    f_detail_rambus = true;
    m_detail_rambus = (type_detail() & 64) != 0;
    return m_detail_rambus;
}

bool smbios_t::memory_device_t::detail_registered() {
    if (f_detail_registered)
        return m_detail_registered;
    f_detail_registered = true;
    m_detail_registered = (type_detail() & 8192) != 0;
    return m_detail_registered;
}

bool smbios_t::memory_device_t::detail_static_column() {
    if (f_detail_static_column)
        return m_detail_static_column;
    f_detail_static_column = true;
    m_detail_static_column = (type_detail() & 16) != 0;
    return m_detail_static_column;
}

bool smbios_t::memory_device_t::detail_synchronous() {
    if (f_detail_synchronous)
        return m_detail_synchronous;
    f_detail_synchronous = true;
    m_detail_synchronous = (type_detail() & 128) != 0;
    return m_detail_synchronous;
}

bool smbios_t::memory_device_t::detail_unbuffered() {
    if (f_detail_unbuffered)
        return m_detail_unbuffered;
    f_detail_unbuffered = true;
    m_detail_unbuffered = (type_detail() & 16384) != 0;
    return m_detail_unbuffered;
}

bool smbios_t::memory_device_t::detail_unknown() {
    if (f_detail_unknown)
        return m_detail_unknown;
    f_detail_unknown = true;
    m_detail_unknown = (type_detail() & 4) != 0;
    return m_detail_unknown;
}

bool smbios_t::memory_device_t::detail_window_dram() {
    if (f_detail_window_dram)
        return m_detail_window_dram;
    f_detail_window_dram = true;
    m_detail_window_dram = (type_detail() & 1024) != 0;
    return m_detail_window_dram;
}

uint32_t smbios_t::memory_device_t::extended_configured_memory_speed() {
    if (f_extended_configured_memory_speed)
        return m_extended_configured_memory_speed;
    f_extended_configured_memory_speed = true;
    n_extended_configured_memory_speed = true;
    if (static_cast<uint64_t>(_io()->size()) >= 92 - 4) {
        n_extended_configured_memory_speed = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(88 - 4);
        m_extended_configured_memory_speed = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_extended_configured_memory_speed;
}

uint32_t smbios_t::memory_device_t::extended_size() {
    if (f_extended_size)
        return m_extended_size;
    f_extended_size = true;
    n_extended_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 32 - 4) {
        n_extended_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(28 - 4);
        m_extended_size = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_extended_size;
}

uint32_t smbios_t::memory_device_t::extended_speed() {
    if (f_extended_speed)
        return m_extended_speed;
    f_extended_speed = true;
    n_extended_speed = true;
    if (static_cast<uint64_t>(_io()->size()) >= 88 - 4) {
        n_extended_speed = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(84 - 4);
        m_extended_speed = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_extended_speed;
}

uint8_t smbios_t::memory_device_t::firmware_version() {
    if (f_firmware_version)
        return m_firmware_version;
    f_firmware_version = true;
    n_firmware_version = true;
    if (static_cast<uint64_t>(_io()->size()) >= 44 - 4) {
        n_firmware_version = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(43 - 4);
        m_firmware_version = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_firmware_version;
}

uint64_t smbios_t::memory_device_t::logical_size() {
    if (f_logical_size)
        return m_logical_size;
    f_logical_size = true;
    n_logical_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 84 - 4) {
        n_logical_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(76 - 4);
        m_logical_size = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_logical_size;
}

uint8_t smbios_t::memory_device_t::manufacturer() {
    if (f_manufacturer)
        return m_manufacturer;
    f_manufacturer = true;
    n_manufacturer = true;
    if (static_cast<uint64_t>(_io()->size()) >= 24 - 4) {
        n_manufacturer = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(23 - 4);
        m_manufacturer = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_manufacturer;
}

uint16_t smbios_t::memory_device_t::maximum_voltage() {
    if (f_maximum_voltage)
        return m_maximum_voltage;
    f_maximum_voltage = true;
    n_maximum_voltage = true;
    if (static_cast<uint64_t>(_io()->size()) >= 38 - 4) {
        n_maximum_voltage = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(36 - 4);
        m_maximum_voltage = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_maximum_voltage;
}

uint8_t smbios_t::memory_device_t::memory_technology() {
    if (f_memory_technology)
        return m_memory_technology;
    f_memory_technology = true;
    n_memory_technology = true;
    if (static_cast<uint64_t>(_io()->size()) >= 41 - 4) {
        n_memory_technology = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(40 - 4);
        m_memory_technology = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_memory_technology;
}

uint16_t smbios_t::memory_device_t::minimum_voltage() {
    if (f_minimum_voltage)
        return m_minimum_voltage;
    f_minimum_voltage = true;
    n_minimum_voltage = true;
    if (static_cast<uint64_t>(_io()->size()) >= 36 - 4) {
        n_minimum_voltage = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(34 - 4);
        m_minimum_voltage = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_minimum_voltage;
}

bool smbios_t::memory_device_t::mode_block_persistent() {
    if (f_mode_block_persistent)
        return m_mode_block_persistent;
    f_mode_block_persistent = true;
    n_mode_block_persistent = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_mode_block_persistent = false;
        m_mode_block_persistent = (operating_mode_capability() & 32) != 0;
    }
    return m_mode_block_persistent;
}

bool smbios_t::memory_device_t::mode_byte_persistent() {
    if (f_mode_byte_persistent)
        return m_mode_byte_persistent;
    f_mode_byte_persistent = true;
    n_mode_byte_persistent = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_mode_byte_persistent = false;
        m_mode_byte_persistent = (operating_mode_capability() & 16) != 0;
    }
    return m_mode_byte_persistent;
}

bool smbios_t::memory_device_t::mode_other() {
    if (f_mode_other)
        return m_mode_other;
    f_mode_other = true;
    n_mode_other = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_mode_other = false;
        m_mode_other = (operating_mode_capability() & 2) != 0;
    }
    return m_mode_other;
}

bool smbios_t::memory_device_t::mode_unknown() {
    if (f_mode_unknown)
        return m_mode_unknown;
    f_mode_unknown = true;
    n_mode_unknown = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_mode_unknown = false;
        m_mode_unknown = (operating_mode_capability() & 4) != 0;
    }
    return m_mode_unknown;
}

bool smbios_t::memory_device_t::mode_volatile_memory() {
    if (f_mode_volatile_memory)
        return m_mode_volatile_memory;
    f_mode_volatile_memory = true;
    n_mode_volatile_memory = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_mode_volatile_memory = false;
        m_mode_volatile_memory = (operating_mode_capability() & 8) != 0;
    }
    return m_mode_volatile_memory;
}

uint16_t smbios_t::memory_device_t::module_manufacturer_id() {
    if (f_module_manufacturer_id)
        return m_module_manufacturer_id;
    f_module_manufacturer_id = true;
    n_module_manufacturer_id = true;
    if (static_cast<uint64_t>(_io()->size()) >= 46 - 4) {
        n_module_manufacturer_id = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(44 - 4);
        m_module_manufacturer_id = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_module_manufacturer_id;
}

uint16_t smbios_t::memory_device_t::module_product_id() {
    if (f_module_product_id)
        return m_module_product_id;
    f_module_product_id = true;
    n_module_product_id = true;
    if (static_cast<uint64_t>(_io()->size()) >= 48 - 4) {
        n_module_product_id = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(46 - 4);
        m_module_product_id = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_module_product_id;
}

uint64_t smbios_t::memory_device_t::non_volatile_size() {
    if (f_non_volatile_size)
        return m_non_volatile_size;
    f_non_volatile_size = true;
    n_non_volatile_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 60 - 4) {
        n_non_volatile_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(52 - 4);
        m_non_volatile_size = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_non_volatile_size;
}

uint16_t smbios_t::memory_device_t::operating_mode_capability() {
    if (f_operating_mode_capability)
        return m_operating_mode_capability;
    f_operating_mode_capability = true;
    n_operating_mode_capability = true;
    if (static_cast<uint64_t>(_io()->size()) >= 43 - 4) {
        n_operating_mode_capability = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(41 - 4);
        m_operating_mode_capability = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_operating_mode_capability;
}

uint8_t smbios_t::memory_device_t::part_number() {
    if (f_part_number)
        return m_part_number;
    f_part_number = true;
    n_part_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 27 - 4) {
        n_part_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(26 - 4);
        m_part_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_part_number;
}

uint8_t smbios_t::memory_device_t::serial_number() {
    if (f_serial_number)
        return m_serial_number;
    f_serial_number = true;
    n_serial_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 25 - 4) {
        n_serial_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(24 - 4);
        m_serial_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_serial_number;
}

uint16_t smbios_t::memory_device_t::speed() {
    if (f_speed)
        return m_speed;
    f_speed = true;
    n_speed = true;
    if (static_cast<uint64_t>(_io()->size()) >= 23 - 4) {
        n_speed = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(21 - 4);
        m_speed = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_speed;
}

uint64_t smbios_t::memory_device_t::volatile_size() {
    if (f_volatile_size)
        return m_volatile_size;
    f_volatile_size = true;
    n_volatile_size = true;
    if (static_cast<uint64_t>(_io()->size()) >= 68 - 4) {
        n_volatile_size = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(60 - 4);
        m_volatile_size = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_volatile_size;
}

smbios_t::physical_memory_array_t::physical_memory_array_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_extended_maximum_capacity = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::physical_memory_array_t::_read() {
    m_location = static_cast<smbios_t::memory_array_locations_t>(m__io->read_u1());
    m_purpose = static_cast<smbios_t::memory_array_uses_t>(m__io->read_u1());
    m_memory_error_correction = static_cast<smbios_t::error_corrections_t>(m__io->read_u1());
    m_maximum_capacity = m__io->read_u4le();
    m_memory_error_information_handle = m__io->read_u2le();
    m_num_memory_devices = m__io->read_u2le();
}

smbios_t::physical_memory_array_t::~physical_memory_array_t() {
    _clean_up();
}

void smbios_t::physical_memory_array_t::_clean_up() {
    if (f_extended_maximum_capacity && !n_extended_maximum_capacity) {
    }
}

uint64_t smbios_t::physical_memory_array_t::extended_maximum_capacity() {
    if (f_extended_maximum_capacity)
        return m_extended_maximum_capacity;
    f_extended_maximum_capacity = true;
    n_extended_maximum_capacity = true;
    if (static_cast<uint64_t>(_io()->size()) >= 23 - 4) {
        n_extended_maximum_capacity = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(15 - 4);
        m_extended_maximum_capacity = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_extended_maximum_capacity;
}

smbios_t::processor_information_t::processor_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_asset_tag = false;
    f_characteristic_arm64_soc_id = false;
    f_characteristic_execute_protection = false;
    f_characteristic_hardware_thread = false;
    f_characteristic_multi_core = false;
    f_characteristic_power_performance_control = false;
    f_characteristic_unknown = false;
    f_characteristic_virtualization = false;
    f_characteristic_wide_128_bits = false;
    f_characteristic_wide_64_bits = false;
    f_is_populated = false;
    f_l1_cache_handle = false;
    f_l2_cache_handle = false;
    f_l3_cache_handle = false;
    f_num_cores = false;
    f_num_cores_2 = false;
    f_num_cores_enabled = false;
    f_num_cores_enabled_2 = false;
    f_num_threads = false;
    f_num_threads_2 = false;
    f_part_number = false;
    f_processor_characteristics = false;
    f_processor_family_2 = false;
    f_serial_number = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::processor_information_t::_read() {
    m_socket_designation = m__io->read_u1();
    m_processor_type = static_cast<smbios_t::processor_types_t>(m__io->read_u1());
    m_processor_family = m__io->read_u1();
    m_processor_manufacturer = m__io->read_u1();
    m_processor_id = m__io->read_bytes(8);
    m_processor_version = m__io->read_u1();
    m_voltage = m__io->read_u1();
    m_external_clock = m__io->read_u2le();
    m_max_speed = m__io->read_u2le();
    m_current_speed = m__io->read_u2le();
    m_status = m__io->read_u1();
    m_processor_upgrade = m__io->read_u1();
}

smbios_t::processor_information_t::~processor_information_t() {
    _clean_up();
}

void smbios_t::processor_information_t::_clean_up() {
    if (f_asset_tag && !n_asset_tag) {
    }
    if (f_l1_cache_handle && !n_l1_cache_handle) {
    }
    if (f_l2_cache_handle && !n_l2_cache_handle) {
    }
    if (f_l3_cache_handle && !n_l3_cache_handle) {
    }
    if (f_num_cores && !n_num_cores) {
    }
    if (f_num_cores_2 && !n_num_cores_2) {
    }
    if (f_num_cores_enabled && !n_num_cores_enabled) {
    }
    if (f_num_cores_enabled_2 && !n_num_cores_enabled_2) {
    }
    if (f_num_threads && !n_num_threads) {
    }
    if (f_num_threads_2 && !n_num_threads_2) {
    }
    if (f_part_number && !n_part_number) {
    }
    if (f_processor_characteristics && !n_processor_characteristics) {
    }
    if (f_processor_family_2 && !n_processor_family_2) {
    }
    if (f_serial_number && !n_serial_number) {
    }
}

uint8_t smbios_t::processor_information_t::asset_tag() {
    if (f_asset_tag)
        return m_asset_tag;
    f_asset_tag = true;
    n_asset_tag = true;
    if (static_cast<uint64_t>(_io()->size()) >= 34 - 4) {
        n_asset_tag = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(33 - 4);
        m_asset_tag = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_asset_tag;
}

bool smbios_t::processor_information_t::characteristic_arm64_soc_id() {
    if (f_characteristic_arm64_soc_id)
        return m_characteristic_arm64_soc_id;
    f_characteristic_arm64_soc_id = true;
    n_characteristic_arm64_soc_id = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_arm64_soc_id = false;
        m_characteristic_arm64_soc_id = (processor_characteristics() & 512) != 0;
    }
    return m_characteristic_arm64_soc_id;
}

bool smbios_t::processor_information_t::characteristic_execute_protection() {
    if (f_characteristic_execute_protection)
        return m_characteristic_execute_protection;
    f_characteristic_execute_protection = true;
    n_characteristic_execute_protection = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_execute_protection = false;
        m_characteristic_execute_protection = (processor_characteristics() & 32) != 0;
    }
    return m_characteristic_execute_protection;
}

bool smbios_t::processor_information_t::characteristic_hardware_thread() {
    if (f_characteristic_hardware_thread)
        return m_characteristic_hardware_thread;
    f_characteristic_hardware_thread = true;
    n_characteristic_hardware_thread = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_hardware_thread = false;
        m_characteristic_hardware_thread = (processor_characteristics() & 16) != 0;
    }
    return m_characteristic_hardware_thread;
}

bool smbios_t::processor_information_t::characteristic_multi_core() {
    if (f_characteristic_multi_core)
        return m_characteristic_multi_core;
    f_characteristic_multi_core = true;
    n_characteristic_multi_core = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_multi_core = false;
        m_characteristic_multi_core = (processor_characteristics() & 8) != 0;
    }
    return m_characteristic_multi_core;
}

bool smbios_t::processor_information_t::characteristic_power_performance_control() {
    if (f_characteristic_power_performance_control)
        return m_characteristic_power_performance_control;
    f_characteristic_power_performance_control = true;
    n_characteristic_power_performance_control = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_power_performance_control = false;
        m_characteristic_power_performance_control = (processor_characteristics() & 128) != 0;
    }
    return m_characteristic_power_performance_control;
}

bool smbios_t::processor_information_t::characteristic_unknown() {
    if (f_characteristic_unknown)
        return m_characteristic_unknown;
    f_characteristic_unknown = true;
    n_characteristic_unknown = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_unknown = false;
        m_characteristic_unknown = (processor_characteristics() & 2) != 0;
    }
    return m_characteristic_unknown;
}

bool smbios_t::processor_information_t::characteristic_virtualization() {
    if (f_characteristic_virtualization)
        return m_characteristic_virtualization;
    f_characteristic_virtualization = true;
    n_characteristic_virtualization = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_virtualization = false;
        m_characteristic_virtualization = (processor_characteristics() & 64) != 0;
    }
    return m_characteristic_virtualization;
}

bool smbios_t::processor_information_t::characteristic_wide_128_bits() {
    if (f_characteristic_wide_128_bits)
        return m_characteristic_wide_128_bits;
    f_characteristic_wide_128_bits = true;
    n_characteristic_wide_128_bits = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_wide_128_bits = false;
        m_characteristic_wide_128_bits = (processor_characteristics() & 256) != 0;
    }
    return m_characteristic_wide_128_bits;
}

bool smbios_t::processor_information_t::characteristic_wide_64_bits() {
    if (f_characteristic_wide_64_bits)
        return m_characteristic_wide_64_bits;
    f_characteristic_wide_64_bits = true;
    n_characteristic_wide_64_bits = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_characteristic_wide_64_bits = false;
        m_characteristic_wide_64_bits = (processor_characteristics() & 4) != 0;
    }
    return m_characteristic_wide_64_bits;
}

bool smbios_t::processor_information_t::is_populated() {
    if (f_is_populated)
        return m_is_populated;
    f_is_populated = true;
    m_is_populated = (status() & 64) != 0;
    return m_is_populated;
}

uint16_t smbios_t::processor_information_t::l1_cache_handle() {
    if (f_l1_cache_handle)
        return m_l1_cache_handle;
    f_l1_cache_handle = true;
    n_l1_cache_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 28 - 4) {
        n_l1_cache_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(26 - 4);
        m_l1_cache_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_l1_cache_handle;
}

uint16_t smbios_t::processor_information_t::l2_cache_handle() {
    if (f_l2_cache_handle)
        return m_l2_cache_handle;
    f_l2_cache_handle = true;
    n_l2_cache_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 30 - 4) {
        n_l2_cache_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(28 - 4);
        m_l2_cache_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_l2_cache_handle;
}

uint16_t smbios_t::processor_information_t::l3_cache_handle() {
    if (f_l3_cache_handle)
        return m_l3_cache_handle;
    f_l3_cache_handle = true;
    n_l3_cache_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 32 - 4) {
        n_l3_cache_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(30 - 4);
        m_l3_cache_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_l3_cache_handle;
}

uint8_t smbios_t::processor_information_t::num_cores() {
    if (f_num_cores)
        return m_num_cores;
    f_num_cores = true;
    n_num_cores = true;
    if (static_cast<uint64_t>(_io()->size()) >= 36 - 4) {
        n_num_cores = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(35 - 4);
        m_num_cores = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_cores;
}

uint16_t smbios_t::processor_information_t::num_cores_2() {
    if (f_num_cores_2)
        return m_num_cores_2;
    f_num_cores_2 = true;
    n_num_cores_2 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 44 - 4) {
        n_num_cores_2 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(42 - 4);
        m_num_cores_2 = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_num_cores_2;
}

uint8_t smbios_t::processor_information_t::num_cores_enabled() {
    if (f_num_cores_enabled)
        return m_num_cores_enabled;
    f_num_cores_enabled = true;
    n_num_cores_enabled = true;
    if (static_cast<uint64_t>(_io()->size()) >= 37 - 4) {
        n_num_cores_enabled = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(36 - 4);
        m_num_cores_enabled = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_cores_enabled;
}

uint16_t smbios_t::processor_information_t::num_cores_enabled_2() {
    if (f_num_cores_enabled_2)
        return m_num_cores_enabled_2;
    f_num_cores_enabled_2 = true;
    n_num_cores_enabled_2 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 46 - 4) {
        n_num_cores_enabled_2 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(44 - 4);
        m_num_cores_enabled_2 = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_num_cores_enabled_2;
}

uint8_t smbios_t::processor_information_t::num_threads() {
    if (f_num_threads)
        return m_num_threads;
    f_num_threads = true;
    n_num_threads = true;
    if (static_cast<uint64_t>(_io()->size()) >= 38 - 4) {
        n_num_threads = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(37 - 4);
        m_num_threads = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_threads;
}

uint16_t smbios_t::processor_information_t::num_threads_2() {
    if (f_num_threads_2)
        return m_num_threads_2;
    f_num_threads_2 = true;
    n_num_threads_2 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 48 - 4) {
        n_num_threads_2 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(46 - 4);
        m_num_threads_2 = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_num_threads_2;
}

uint8_t smbios_t::processor_information_t::part_number() {
    if (f_part_number)
        return m_part_number;
    f_part_number = true;
    n_part_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 35 - 4) {
        n_part_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(34 - 4);
        m_part_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_part_number;
}

uint16_t smbios_t::processor_information_t::processor_characteristics() {
    if (f_processor_characteristics)
        return m_processor_characteristics;
    f_processor_characteristics = true;
    n_processor_characteristics = true;
    if (static_cast<uint64_t>(_io()->size()) >= 40 - 4) {
        n_processor_characteristics = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(38 - 4);
        m_processor_characteristics = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_processor_characteristics;
}

uint16_t smbios_t::processor_information_t::processor_family_2() {
    if (f_processor_family_2)
        return m_processor_family_2;
    f_processor_family_2 = true;
    n_processor_family_2 = true;
    if (static_cast<uint64_t>(_io()->size()) >= 42 - 4) {
        n_processor_family_2 = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(40 - 4);
        m_processor_family_2 = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_processor_family_2;
}

uint8_t smbios_t::processor_information_t::serial_number() {
    if (f_serial_number)
        return m_serial_number;
    f_serial_number = true;
    n_serial_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 33 - 4) {
        n_serial_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(32 - 4);
        m_serial_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_serial_number;
}

smbios_t::raw_data_header_t::raw_data_header_t(kaitai::kstream* p__io, smbios_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::raw_data_header_t::_read() {
    m_calling_method = m__io->read_u1();
    m_major_version = m__io->read_u1();
    m_minor_version = m__io->read_u1();
    m_dmi_revision = m__io->read_u1();
    m_len_tables = m__io->read_u4le();
}

smbios_t::raw_data_header_t::~raw_data_header_t() {
    _clean_up();
}

void smbios_t::raw_data_header_t::_clean_up() {
}

smbios_t::structure_t::structure_t(kaitai::kstream* p__io, smbios_t::structure_table_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_body = true;
    m_body = 0;
    m_header = 0;
    m__io__raw_body = 0;
    m_more_texts = 0;
    f_len_body = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::structure_t::_read() {
    m_header = new structure_header_t(m__io, this, m__root);
    n_body = true;
    switch (header()->structure_type()) {
    case smbios_t::STRUCTURE_TYPES_BASEBOARD_INFORMATION: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new baseboard_information_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_BIOS_INFORMATION: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new bios_information_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_MEMORY_DEVICE: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new memory_device_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_PHYSICAL_MEMORY_ARRAY: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new physical_memory_array_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_PROCESSOR_INFORMATION: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new processor_information_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_SYSTEM_ENCLOSURE: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new system_enclosure_t(m__io__raw_body, this, m__root);
        break;
    }
    case smbios_t::STRUCTURE_TYPES_SYSTEM_INFORMATION: {
        n_body = false;
        m__raw_body = m__io->read_bytes(len_body());
        m__io__raw_body = new kaitai::kstream(m__raw_body);
        m_body = new system_information_t(m__io__raw_body, this, m__root);
        break;
    }
    default: {
        m__raw_body = m__io->read_bytes(len_body());
        break;
    }
    }
    m_first_text = m__io->read_bytes_term(0, false, true, false);
    m_more_texts = new std::vector<std::string>();
    {
        int i = 0;
        std::string _;
        do {
            _ = m__io->read_bytes_term(0, false, true, false);
            m_more_texts->push_back(_);
            i++;
        } while (!(_.length() == 0));
    }
}

smbios_t::structure_t::~structure_t() {
    _clean_up();
}

void smbios_t::structure_t::_clean_up() {
    if (m_header) {
        delete m_header; m_header = 0;
    }
    if (!n_body) {
        if (m__io__raw_body) {
            delete m__io__raw_body; m__io__raw_body = 0;
        }
        if (m_body) {
            delete m_body; m_body = 0;
        }
    }
    if (m_more_texts) {
        delete m_more_texts; m_more_texts = 0;
    }
}

int32_t smbios_t::structure_t::len_body() {
    if (f_len_body)
        return m_len_body;
    f_len_body = true;
    m_len_body = header()->len_structure() - 4;
    return m_len_body;
}

smbios_t::structure_header_t::structure_header_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::structure_header_t::_read() {
    m_structure_type = static_cast<smbios_t::structure_types_t>(m__io->read_u1());
    m_len_structure = m__io->read_u1();
    m_handle = m__io->read_u2le();
}

smbios_t::structure_header_t::~structure_header_t() {
    _clean_up();
}

void smbios_t::structure_header_t::_clean_up() {
}

smbios_t::structure_table_t::structure_table_t(kaitai::kstream* p__io, smbios_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_structures = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::structure_table_t::_read() {
    m_structures = new std::vector<structure_t*>();
    {
        int i = 0;
        structure_t* _;
        do {
            _ = new structure_t(m__io, this, m__root);
            m_structures->push_back(_);
            i++;
        } while (!( ((_->header()->structure_type() == smbios_t::STRUCTURE_TYPES_END_OF_TABLE) || (_io()->is_eof())) ));
    }
}

smbios_t::structure_table_t::~structure_table_t() {
    _clean_up();
}

void smbios_t::structure_table_t::_clean_up() {
    if (m_structures) {
        for (std::vector<structure_t*>::iterator it = m_structures->begin(); it != m_structures->end(); ++it) {
            delete *it;
        }
        delete m_structures; m_structures = 0;
    }
}

smbios_t::system_enclosure_t::system_enclosure_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_boot_up_state = false;
    f_has_lock = false;
    f_height = false;
    f_len_contained_element = false;
    f_num_contained_elements = false;
    f_num_power_cords = false;
    f_oem_defined = false;
    f_ofs_sku_number = false;
    f_power_supply_state = false;
    f_security_status = false;
    f_sku_number = false;
    f_thermal_state = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::system_enclosure_t::_read() {
    m_manufacturer = m__io->read_u1();
    m_chassis_type = m__io->read_u1();
    m_version = m__io->read_u1();
    m_serial_number = m__io->read_u1();
    m_asset_tag = m__io->read_u1();
}

smbios_t::system_enclosure_t::~system_enclosure_t() {
    _clean_up();
}

void smbios_t::system_enclosure_t::_clean_up() {
    if (f_boot_up_state && !n_boot_up_state) {
    }
    if (f_height && !n_height) {
    }
    if (f_len_contained_element && !n_len_contained_element) {
    }
    if (f_num_contained_elements && !n_num_contained_elements) {
    }
    if (f_num_power_cords && !n_num_power_cords) {
    }
    if (f_oem_defined && !n_oem_defined) {
    }
    if (f_power_supply_state && !n_power_supply_state) {
    }
    if (f_security_status && !n_security_status) {
    }
    if (f_sku_number && !n_sku_number) {
    }
    if (f_thermal_state && !n_thermal_state) {
    }
}

uint8_t smbios_t::system_enclosure_t::boot_up_state() {
    if (f_boot_up_state)
        return m_boot_up_state;
    f_boot_up_state = true;
    n_boot_up_state = true;
    if (static_cast<uint64_t>(_io()->size()) >= 10 - 4) {
        n_boot_up_state = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(9 - 4);
        m_boot_up_state = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_boot_up_state;
}

bool smbios_t::system_enclosure_t::has_lock() {
    if (f_has_lock)
        return m_has_lock;
    f_has_lock = true;
    m_has_lock = (chassis_type() & 128) != 0;
    return m_has_lock;
}

uint8_t smbios_t::system_enclosure_t::height() {
    if (f_height)
        return m_height;
    f_height = true;
    n_height = true;
    if (static_cast<uint64_t>(_io()->size()) >= 18 - 4) {
        n_height = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(17 - 4);
        m_height = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_height;
}

uint8_t smbios_t::system_enclosure_t::len_contained_element() {
    if (f_len_contained_element)
        return m_len_contained_element;
    f_len_contained_element = true;
    n_len_contained_element = true;
    if (static_cast<uint64_t>(_io()->size()) >= 21 - 4) {
        n_len_contained_element = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(20 - 4);
        m_len_contained_element = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_len_contained_element;
}

uint8_t smbios_t::system_enclosure_t::num_contained_elements() {
    if (f_num_contained_elements)
        return m_num_contained_elements;
    f_num_contained_elements = true;
    n_num_contained_elements = true;
    if (static_cast<uint64_t>(_io()->size()) >= 20 - 4) {
        n_num_contained_elements = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(19 - 4);
        m_num_contained_elements = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_contained_elements;
}

uint8_t smbios_t::system_enclosure_t::num_power_cords() {
    if (f_num_power_cords)
        return m_num_power_cords;
    f_num_power_cords = true;
    n_num_power_cords = true;
    if (static_cast<uint64_t>(_io()->size()) >= 19 - 4) {
        n_num_power_cords = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(18 - 4);
        m_num_power_cords = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_num_power_cords;
}

uint32_t smbios_t::system_enclosure_t::oem_defined() {
    if (f_oem_defined)
        return m_oem_defined;
    f_oem_defined = true;
    n_oem_defined = true;
    if (static_cast<uint64_t>(_io()->size()) >= 17 - 4) {
        n_oem_defined = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(13 - 4);
        m_oem_defined = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_oem_defined;
}

int32_t smbios_t::system_enclosure_t::ofs_sku_number() {
    if (f_ofs_sku_number)
        return m_ofs_sku_number;
    f_ofs_sku_number = true;
    n_ofs_sku_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 21 - 4) {
        n_ofs_sku_number = false;
        m_ofs_sku_number = (21 - 4) + static_cast<uint32_t>(num_contained_elements()) * static_cast<uint32_t>(len_contained_element());
    }
    return m_ofs_sku_number;
}

uint8_t smbios_t::system_enclosure_t::power_supply_state() {
    if (f_power_supply_state)
        return m_power_supply_state;
    f_power_supply_state = true;
    n_power_supply_state = true;
    if (static_cast<uint64_t>(_io()->size()) >= 11 - 4) {
        n_power_supply_state = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(10 - 4);
        m_power_supply_state = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_power_supply_state;
}

uint8_t smbios_t::system_enclosure_t::security_status() {
    if (f_security_status)
        return m_security_status;
    f_security_status = true;
    n_security_status = true;
    if (static_cast<uint64_t>(_io()->size()) >= 13 - 4) {
        n_security_status = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(12 - 4);
        m_security_status = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_security_status;
}

uint8_t smbios_t::system_enclosure_t::sku_number() {
    if (f_sku_number)
        return m_sku_number;
    f_sku_number = true;
    n_sku_number = true;
    if ( ((static_cast<uint64_t>(_io()->size()) >= 21 - 4) && (static_cast<uint64_t>(_io()->size()) > static_cast<uint64_t>(ofs_sku_number()))) ) {
        n_sku_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_sku_number());
        m_sku_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_sku_number;
}

uint8_t smbios_t::system_enclosure_t::thermal_state() {
    if (f_thermal_state)
        return m_thermal_state;
    f_thermal_state = true;
    n_thermal_state = true;
    if (static_cast<uint64_t>(_io()->size()) >= 12 - 4) {
        n_thermal_state = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(11 - 4);
        m_thermal_state = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_thermal_state;
}

smbios_t::system_information_t::system_information_t(kaitai::kstream* p__io, smbios_t::structure_t* p__parent, smbios_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_family = false;
    f_sku_number = false;
    f_uuid = false;
    f_wake_up_type = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void smbios_t::system_information_t::_read() {
    m_manufacturer = m__io->read_u1();
    m_product_name = m__io->read_u1();
    m_version = m__io->read_u1();
    m_serial_number = m__io->read_u1();
}

smbios_t::system_information_t::~system_information_t() {
    _clean_up();
}

void smbios_t::system_information_t::_clean_up() {
    if (f_family && !n_family) {
    }
    if (f_sku_number && !n_sku_number) {
    }
    if (f_uuid && !n_uuid) {
    }
    if (f_wake_up_type && !n_wake_up_type) {
    }
}

uint8_t smbios_t::system_information_t::family() {
    if (f_family)
        return m_family;
    f_family = true;
    n_family = true;
    if (static_cast<uint64_t>(_io()->size()) >= 27 - 4) {
        n_family = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(26 - 4);
        m_family = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_family;
}

uint8_t smbios_t::system_information_t::sku_number() {
    if (f_sku_number)
        return m_sku_number;
    f_sku_number = true;
    n_sku_number = true;
    if (static_cast<uint64_t>(_io()->size()) >= 26 - 4) {
        n_sku_number = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(25 - 4);
        m_sku_number = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_sku_number;
}

std::string smbios_t::system_information_t::uuid() {
    if (f_uuid)
        return m_uuid;
    f_uuid = true;
    n_uuid = true;
    if (static_cast<uint64_t>(_io()->size()) >= 24 - 4) {
        n_uuid = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(8 - 4);
        m_uuid = m__io->read_bytes(16);
        m__io->seek(_pos);
    }
    return m_uuid;
}

uint8_t smbios_t::system_information_t::wake_up_type() {
    if (f_wake_up_type)
        return m_wake_up_type;
    f_wake_up_type = true;
    n_wake_up_type = true;
    if (static_cast<uint64_t>(_io()->size()) >= 25 - 4) {
        n_wake_up_type = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(24 - 4);
        m_wake_up_type = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_wake_up_type;
}

uint32_t smbios_t::len_tables() {
    if (f_len_tables)
        return m_len_tables;
    f_len_tables = true;
    m_len_tables = header()->len_tables();
    return m_len_tables;
}
