// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/cper.ksy; kaitai-struct-compiler 0.11.0

#include "cper.h"
#include "kaitai/exceptions.h"
std::set<cper_t::check_types_t> cper_t::_build_values_check_types_t() {
    std::set<cper_t::check_types_t> _t;
    _t.insert(cper_t::CHECK_TYPES_TLB);
    _t.insert(cper_t::CHECK_TYPES_BUS);
    _t.insert(cper_t::CHECK_TYPES_MICROARCHITECTURE);
    _t.insert(cper_t::CHECK_TYPES_CACHE);
    return _t;
}
const std::set<cper_t::check_types_t> cper_t::_values_check_types_t = cper_t::_build_values_check_types_t();
bool cper_t::_is_defined_check_types_t(cper_t::check_types_t v) {
    return cper_t::_values_check_types_t.find(v) != cper_t::_values_check_types_t.end();
}
std::set<cper_t::context_types_t> cper_t::_build_values_context_types_t() {
    std::set<cper_t::context_types_t> _t;
    _t.insert(cper_t::CONTEXT_TYPES_UNCLASSIFIED);
    _t.insert(cper_t::CONTEXT_TYPES_MSR);
    _t.insert(cper_t::CONTEXT_TYPES_X86);
    _t.insert(cper_t::CONTEXT_TYPES_X64);
    _t.insert(cper_t::CONTEXT_TYPES_FXSAVE);
    _t.insert(cper_t::CONTEXT_TYPES_X86_DEBUG);
    _t.insert(cper_t::CONTEXT_TYPES_X64_DEBUG);
    _t.insert(cper_t::CONTEXT_TYPES_MEMORY_MAPPED);
    return _t;
}
const std::set<cper_t::context_types_t> cper_t::_values_context_types_t = cper_t::_build_values_context_types_t();
bool cper_t::_is_defined_context_types_t(cper_t::context_types_t v) {
    return cper_t::_values_context_types_t.find(v) != cper_t::_values_context_types_t.end();
}
std::set<cper_t::correctable_errors_t> cper_t::_build_values_correctable_errors_t() {
    std::set<cper_t::correctable_errors_t> _t;
    _t.insert(cper_t::CORRECTABLE_ERRORS_RECEIVER);
    _t.insert(cper_t::CORRECTABLE_ERRORS_BAD_PACKET);
    _t.insert(cper_t::CORRECTABLE_ERRORS_BAD_LINK_PACKET);
    _t.insert(cper_t::CORRECTABLE_ERRORS_REPLAY_ROLLOVER);
    _t.insert(cper_t::CORRECTABLE_ERRORS_REPLAY_TIMEOUT);
    _t.insert(cper_t::CORRECTABLE_ERRORS_ADVISORY_NON_FATAL);
    _t.insert(cper_t::CORRECTABLE_ERRORS_INTERNAL);
    _t.insert(cper_t::CORRECTABLE_ERRORS_HEADER_LOG_OVERFLOW);
    return _t;
}
const std::set<cper_t::correctable_errors_t> cper_t::_values_correctable_errors_t = cper_t::_build_values_correctable_errors_t();
bool cper_t::_is_defined_correctable_errors_t(cper_t::correctable_errors_t v) {
    return cper_t::_values_correctable_errors_t.find(v) != cper_t::_values_correctable_errors_t.end();
}
std::set<cper_t::descriptor_fields_t> cper_t::_build_values_descriptor_fields_t() {
    std::set<cper_t::descriptor_fields_t> _t;
    _t.insert(cper_t::DESCRIPTOR_FIELDS_FRU_ID);
    _t.insert(cper_t::DESCRIPTOR_FIELDS_FRU_TEXT);
    return _t;
}
const std::set<cper_t::descriptor_fields_t> cper_t::_values_descriptor_fields_t = cper_t::_build_values_descriptor_fields_t();
bool cper_t::_is_defined_descriptor_fields_t(cper_t::descriptor_fields_t v) {
    return cper_t::_values_descriptor_fields_t.find(v) != cper_t::_values_descriptor_fields_t.end();
}
std::set<cper_t::error_classes_t> cper_t::_build_values_error_classes_t() {
    std::set<cper_t::error_classes_t> _t;
    _t.insert(cper_t::ERROR_CLASSES_INTERNAL);
    _t.insert(cper_t::ERROR_CLASSES_MEMORY);
    _t.insert(cper_t::ERROR_CLASSES_TLB);
    _t.insert(cper_t::ERROR_CLASSES_CACHE);
    _t.insert(cper_t::ERROR_CLASSES_FUNCTION);
    _t.insert(cper_t::ERROR_CLASSES_SELF_TEST);
    _t.insert(cper_t::ERROR_CLASSES_FLOW);
    _t.insert(cper_t::ERROR_CLASSES_BUS);
    _t.insert(cper_t::ERROR_CLASSES_MAP);
    _t.insert(cper_t::ERROR_CLASSES_IMPROPER);
    _t.insert(cper_t::ERROR_CLASSES_UNIMPLEMENTED);
    _t.insert(cper_t::ERROR_CLASSES_LOSS_OF_LOCKSTEP);
    _t.insert(cper_t::ERROR_CLASSES_RESPONSE);
    _t.insert(cper_t::ERROR_CLASSES_PARITY);
    _t.insert(cper_t::ERROR_CLASSES_PROTOCOL);
    _t.insert(cper_t::ERROR_CLASSES_ERROR);
    _t.insert(cper_t::ERROR_CLASSES_TIMEOUT);
    _t.insert(cper_t::ERROR_CLASSES_POISONED);
    return _t;
}
const std::set<cper_t::error_classes_t> cper_t::_values_error_classes_t = cper_t::_build_values_error_classes_t();
bool cper_t::_is_defined_error_classes_t(cper_t::error_classes_t v) {
    return cper_t::_values_error_classes_t.find(v) != cper_t::_values_error_classes_t.end();
}
std::set<cper_t::error_info_fields_t> cper_t::_build_values_error_info_fields_t() {
    std::set<cper_t::error_info_fields_t> _t;
    _t.insert(cper_t::ERROR_INFO_FIELDS_CHECK_INFO);
    _t.insert(cper_t::ERROR_INFO_FIELDS_TARGET_ID);
    _t.insert(cper_t::ERROR_INFO_FIELDS_REQUESTER_ID);
    _t.insert(cper_t::ERROR_INFO_FIELDS_RESPONDER_ID);
    _t.insert(cper_t::ERROR_INFO_FIELDS_INSTRUCTION_POINTER);
    return _t;
}
const std::set<cper_t::error_info_fields_t> cper_t::_values_error_info_fields_t = cper_t::_build_values_error_info_fields_t();
bool cper_t::_is_defined_error_info_fields_t(cper_t::error_info_fields_t v) {
    return cper_t::_values_error_info_fields_t.find(v) != cper_t::_values_error_info_fields_t.end();
}
std::set<cper_t::error_status_flags_t> cper_t::_build_values_error_status_flags_t() {
    std::set<cper_t::error_status_flags_t> _t;
    _t.insert(cper_t::ERROR_STATUS_FLAGS_ADDRESS);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_CONTROL);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_DATA);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_RESPONDER);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_REQUESTER);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_FIRST_ERROR);
    _t.insert(cper_t::ERROR_STATUS_FLAGS_OVERFLOW);
    return _t;
}
const std::set<cper_t::error_status_flags_t> cper_t::_values_error_status_flags_t = cper_t::_build_values_error_status_flags_t();
bool cper_t::_is_defined_error_status_flags_t(cper_t::error_status_flags_t v) {
    return cper_t::_values_error_status_flags_t.find(v) != cper_t::_values_error_status_flags_t.end();
}
std::set<cper_t::firmware_record_types_t> cper_t::_build_values_firmware_record_types_t() {
    std::set<cper_t::firmware_record_types_t> _t;
    _t.insert(cper_t::FIRMWARE_RECORD_TYPES_ITANIUM_SAL);
    _t.insert(cper_t::FIRMWARE_RECORD_TYPES_SOC_TYPE1);
    _t.insert(cper_t::FIRMWARE_RECORD_TYPES_SOC_TYPE2);
    return _t;
}
const std::set<cper_t::firmware_record_types_t> cper_t::_values_firmware_record_types_t = cper_t::_build_values_firmware_record_types_t();
bool cper_t::_is_defined_firmware_record_types_t(cper_t::firmware_record_types_t v) {
    return cper_t::_values_firmware_record_types_t.find(v) != cper_t::_values_firmware_record_types_t.end();
}
std::set<cper_t::header_fields_t> cper_t::_build_values_header_fields_t() {
    std::set<cper_t::header_fields_t> _t;
    _t.insert(cper_t::HEADER_FIELDS_PLATFORM_ID);
    _t.insert(cper_t::HEADER_FIELDS_TIMESTAMP);
    _t.insert(cper_t::HEADER_FIELDS_PARTITION_ID);
    return _t;
}
const std::set<cper_t::header_fields_t> cper_t::_values_header_fields_t = cper_t::_build_values_header_fields_t();
bool cper_t::_is_defined_header_fields_t(cper_t::header_fields_t v) {
    return cper_t::_values_header_fields_t.find(v) != cper_t::_values_header_fields_t.end();
}
std::set<cper_t::instruction_sets_t> cper_t::_build_values_instruction_sets_t() {
    std::set<cper_t::instruction_sets_t> _t;
    _t.insert(cper_t::INSTRUCTION_SETS_X86);
    _t.insert(cper_t::INSTRUCTION_SETS_ITANIUM);
    _t.insert(cper_t::INSTRUCTION_SETS_X64);
    _t.insert(cper_t::INSTRUCTION_SETS_ARM32);
    _t.insert(cper_t::INSTRUCTION_SETS_ARM64);
    return _t;
}
const std::set<cper_t::instruction_sets_t> cper_t::_values_instruction_sets_t = cper_t::_build_values_instruction_sets_t();
bool cper_t::_is_defined_instruction_sets_t(cper_t::instruction_sets_t v) {
    return cper_t::_values_instruction_sets_t.find(v) != cper_t::_values_instruction_sets_t.end();
}
std::set<cper_t::memory2_fields_t> cper_t::_build_values_memory2_fields_t() {
    std::set<cper_t::memory2_fields_t> _t;
    _t.insert(cper_t::MEMORY2_FIELDS_ERROR_STATUS);
    _t.insert(cper_t::MEMORY2_FIELDS_PHYSICAL_ADDRESS);
    _t.insert(cper_t::MEMORY2_FIELDS_PHYSICAL_ADDRESS_MASK);
    _t.insert(cper_t::MEMORY2_FIELDS_NODE);
    _t.insert(cper_t::MEMORY2_FIELDS_CARD);
    _t.insert(cper_t::MEMORY2_FIELDS_MODULE);
    _t.insert(cper_t::MEMORY2_FIELDS_BANK);
    _t.insert(cper_t::MEMORY2_FIELDS_DEVICE);
    _t.insert(cper_t::MEMORY2_FIELDS_ROW);
    _t.insert(cper_t::MEMORY2_FIELDS_COLUMN);
    _t.insert(cper_t::MEMORY2_FIELDS_RANK);
    _t.insert(cper_t::MEMORY2_FIELDS_BIT_POSITION);
    _t.insert(cper_t::MEMORY2_FIELDS_CHIP);
    _t.insert(cper_t::MEMORY2_FIELDS_ERROR_TYPE);
    _t.insert(cper_t::MEMORY2_FIELDS_STATUS);
    _t.insert(cper_t::MEMORY2_FIELDS_REQUESTER_ID);
    _t.insert(cper_t::MEMORY2_FIELDS_RESPONDER_ID);
    _t.insert(cper_t::MEMORY2_FIELDS_TARGET_ID);
    _t.insert(cper_t::MEMORY2_FIELDS_CARD_HANDLE);
    _t.insert(cper_t::MEMORY2_FIELDS_MODULE_HANDLE);
    return _t;
}
const std::set<cper_t::memory2_fields_t> cper_t::_values_memory2_fields_t = cper_t::_build_values_memory2_fields_t();
bool cper_t::_is_defined_memory2_fields_t(cper_t::memory2_fields_t v) {
    return cper_t::_values_memory2_fields_t.find(v) != cper_t::_values_memory2_fields_t.end();
}
std::set<cper_t::memory_error_types_t> cper_t::_build_values_memory_error_types_t() {
    std::set<cper_t::memory_error_types_t> _t;
    _t.insert(cper_t::MEMORY_ERROR_TYPES_UNCLASSIFIED);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_NO_ERROR);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_SINGLE_BIT_ECC);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MULTI_BIT_ECC);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_SINGLE_SYMBOL_CHIPKILL);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MULTI_SYMBOL_CHIPKILL);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MASTER_ABORT);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_TARGET_ABORT);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_PARITY_ERROR);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_WATCHDOG_TIMEOUT);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_INVALID_ADDRESS);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MIRROR_BROKEN);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MEMORY_SPARING);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_SCRUB_CORRECTED);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_SCRUB_UNCORRECTED);
    _t.insert(cper_t::MEMORY_ERROR_TYPES_MEMORY_MAP_OUT);
    return _t;
}
const std::set<cper_t::memory_error_types_t> cper_t::_values_memory_error_types_t = cper_t::_build_values_memory_error_types_t();
bool cper_t::_is_defined_memory_error_types_t(cper_t::memory_error_types_t v) {
    return cper_t::_values_memory_error_types_t.find(v) != cper_t::_values_memory_error_types_t.end();
}
std::set<cper_t::memory_fields_t> cper_t::_build_values_memory_fields_t() {
    std::set<cper_t::memory_fields_t> _t;
    _t.insert(cper_t::MEMORY_FIELDS_ERROR_STATUS);
    _t.insert(cper_t::MEMORY_FIELDS_PHYSICAL_ADDRESS);
    _t.insert(cper_t::MEMORY_FIELDS_PHYSICAL_ADDRESS_MASK);
    _t.insert(cper_t::MEMORY_FIELDS_NODE);
    _t.insert(cper_t::MEMORY_FIELDS_CARD);
    _t.insert(cper_t::MEMORY_FIELDS_MODULE);
    _t.insert(cper_t::MEMORY_FIELDS_BANK);
    _t.insert(cper_t::MEMORY_FIELDS_DEVICE);
    _t.insert(cper_t::MEMORY_FIELDS_ROW);
    _t.insert(cper_t::MEMORY_FIELDS_COLUMN);
    _t.insert(cper_t::MEMORY_FIELDS_BIT_POSITION);
    _t.insert(cper_t::MEMORY_FIELDS_REQUESTER_ID);
    _t.insert(cper_t::MEMORY_FIELDS_RESPONDER_ID);
    _t.insert(cper_t::MEMORY_FIELDS_TARGET_ID);
    _t.insert(cper_t::MEMORY_FIELDS_ERROR_TYPE);
    _t.insert(cper_t::MEMORY_FIELDS_RANK);
    _t.insert(cper_t::MEMORY_FIELDS_CARD_HANDLE);
    _t.insert(cper_t::MEMORY_FIELDS_MODULE_HANDLE);
    _t.insert(cper_t::MEMORY_FIELDS_EXTENDED_ROW);
    return _t;
}
const std::set<cper_t::memory_fields_t> cper_t::_values_memory_fields_t = cper_t::_build_values_memory_fields_t();
bool cper_t::_is_defined_memory_fields_t(cper_t::memory_fields_t v) {
    return cper_t::_values_memory_fields_t.find(v) != cper_t::_values_memory_fields_t.end();
}
std::set<cper_t::operations_t> cper_t::_build_values_operations_t() {
    std::set<cper_t::operations_t> _t;
    _t.insert(cper_t::OPERATIONS_GENERIC);
    _t.insert(cper_t::OPERATIONS_DATA_READ);
    _t.insert(cper_t::OPERATIONS_DATA_WRITE);
    _t.insert(cper_t::OPERATIONS_INSTRUCTION_EXECUTION);
    return _t;
}
const std::set<cper_t::operations_t> cper_t::_values_operations_t = cper_t::_build_values_operations_t();
bool cper_t::_is_defined_operations_t(cper_t::operations_t v) {
    return cper_t::_values_operations_t.find(v) != cper_t::_values_operations_t.end();
}
std::set<cper_t::pci_express_fields_t> cper_t::_build_values_pci_express_fields_t() {
    std::set<cper_t::pci_express_fields_t> _t;
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_PORT_TYPE);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_VERSION);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_COMMAND_STATUS);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_DEVICE_ID);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_SERIAL_NUMBER);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_BRIDGE_CONTROL_STATUS);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_CAPABILITY);
    _t.insert(cper_t::PCI_EXPRESS_FIELDS_AER);
    return _t;
}
const std::set<cper_t::pci_express_fields_t> cper_t::_values_pci_express_fields_t = cper_t::_build_values_pci_express_fields_t();
bool cper_t::_is_defined_pci_express_fields_t(cper_t::pci_express_fields_t v) {
    return cper_t::_values_pci_express_fields_t.find(v) != cper_t::_values_pci_express_fields_t.end();
}
std::set<cper_t::port_types_t> cper_t::_build_values_port_types_t() {
    std::set<cper_t::port_types_t> _t;
    _t.insert(cper_t::PORT_TYPES_ENDPOINT);
    _t.insert(cper_t::PORT_TYPES_LEGACY_ENDPOINT);
    _t.insert(cper_t::PORT_TYPES_ROOT_PORT);
    _t.insert(cper_t::PORT_TYPES_UPSTREAM_SWITCH_PORT);
    _t.insert(cper_t::PORT_TYPES_DOWNSTREAM_SWITCH_PORT);
    _t.insert(cper_t::PORT_TYPES_BRIDGE_TO_PCI);
    _t.insert(cper_t::PORT_TYPES_BRIDGE_FROM_PCI);
    _t.insert(cper_t::PORT_TYPES_ROOT_COMPLEX_ENDPOINT);
    _t.insert(cper_t::PORT_TYPES_ROOT_COMPLEX_EVENT_COLLECTOR);
    return _t;
}
const std::set<cper_t::port_types_t> cper_t::_values_port_types_t = cper_t::_build_values_port_types_t();
bool cper_t::_is_defined_port_types_t(cper_t::port_types_t v) {
    return cper_t::_values_port_types_t.find(v) != cper_t::_values_port_types_t.end();
}
std::set<cper_t::processor_error_types_t> cper_t::_build_values_processor_error_types_t() {
    std::set<cper_t::processor_error_types_t> _t;
    _t.insert(cper_t::PROCESSOR_ERROR_TYPES_CACHE);
    _t.insert(cper_t::PROCESSOR_ERROR_TYPES_TLB);
    _t.insert(cper_t::PROCESSOR_ERROR_TYPES_BUS);
    _t.insert(cper_t::PROCESSOR_ERROR_TYPES_MICROARCHITECTURE);
    return _t;
}
const std::set<cper_t::processor_error_types_t> cper_t::_values_processor_error_types_t = cper_t::_build_values_processor_error_types_t();
bool cper_t::_is_defined_processor_error_types_t(cper_t::processor_error_types_t v) {
    return cper_t::_values_processor_error_types_t.find(v) != cper_t::_values_processor_error_types_t.end();
}
std::set<cper_t::processor_flags_t> cper_t::_build_values_processor_flags_t() {
    std::set<cper_t::processor_flags_t> _t;
    _t.insert(cper_t::PROCESSOR_FLAGS_RESTARTABLE);
    _t.insert(cper_t::PROCESSOR_FLAGS_PRECISE_INSTRUCTION_POINTER);
    _t.insert(cper_t::PROCESSOR_FLAGS_OVERFLOW);
    _t.insert(cper_t::PROCESSOR_FLAGS_CORRECTED);
    return _t;
}
const std::set<cper_t::processor_flags_t> cper_t::_values_processor_flags_t = cper_t::_build_values_processor_flags_t();
bool cper_t::_is_defined_processor_flags_t(cper_t::processor_flags_t v) {
    return cper_t::_values_processor_flags_t.find(v) != cper_t::_values_processor_flags_t.end();
}
std::set<cper_t::processor_generic_fields_t> cper_t::_build_values_processor_generic_fields_t() {
    std::set<cper_t::processor_generic_fields_t> _t;
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_PROCESSOR_TYPE);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_INSTRUCTION_SET);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_ERROR_TYPE);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_OPERATION);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_FLAGS);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_LEVEL);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_PROCESSOR_VERSION);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_PROCESSOR_NAME);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_PROCESSOR_ID);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_TARGET_ADDRESS);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_REQUESTER_ID);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_RESPONDER_ID);
    _t.insert(cper_t::PROCESSOR_GENERIC_FIELDS_INSTRUCTION_POINTER);
    return _t;
}
const std::set<cper_t::processor_generic_fields_t> cper_t::_values_processor_generic_fields_t = cper_t::_build_values_processor_generic_fields_t();
bool cper_t::_is_defined_processor_generic_fields_t(cper_t::processor_generic_fields_t v) {
    return cper_t::_values_processor_generic_fields_t.find(v) != cper_t::_values_processor_generic_fields_t.end();
}
std::set<cper_t::processor_types_t> cper_t::_build_values_processor_types_t() {
    std::set<cper_t::processor_types_t> _t;
    _t.insert(cper_t::PROCESSOR_TYPES_X86);
    _t.insert(cper_t::PROCESSOR_TYPES_ITANIUM);
    _t.insert(cper_t::PROCESSOR_TYPES_ARM);
    return _t;
}
const std::set<cper_t::processor_types_t> cper_t::_values_processor_types_t = cper_t::_build_values_processor_types_t();
bool cper_t::_is_defined_processor_types_t(cper_t::processor_types_t v) {
    return cper_t::_values_processor_types_t.find(v) != cper_t::_values_processor_types_t.end();
}
std::set<cper_t::processor_vendors_t> cper_t::_build_values_processor_vendors_t() {
    std::set<cper_t::processor_vendors_t> _t;
    _t.insert(cper_t::PROCESSOR_VENDORS_OTHER);
    _t.insert(cper_t::PROCESSOR_VENDORS_INTEL);
    _t.insert(cper_t::PROCESSOR_VENDORS_AMD);
    return _t;
}
const std::set<cper_t::processor_vendors_t> cper_t::_values_processor_vendors_t = cper_t::_build_values_processor_vendors_t();
bool cper_t::_is_defined_processor_vendors_t(cper_t::processor_vendors_t v) {
    return cper_t::_values_processor_vendors_t.find(v) != cper_t::_values_processor_vendors_t.end();
}
std::set<cper_t::processor_x86_fields_t> cper_t::_build_values_processor_x86_fields_t() {
    std::set<cper_t::processor_x86_fields_t> _t;
    _t.insert(cper_t::PROCESSOR_X86_FIELDS_LOCAL_APIC_ID);
    _t.insert(cper_t::PROCESSOR_X86_FIELDS_CPUID_VALUES);
    return _t;
}
const std::set<cper_t::processor_x86_fields_t> cper_t::_values_processor_x86_fields_t = cper_t::_build_values_processor_x86_fields_t();
bool cper_t::_is_defined_processor_x86_fields_t(cper_t::processor_x86_fields_t v) {
    return cper_t::_values_processor_x86_fields_t.find(v) != cper_t::_values_processor_x86_fields_t.end();
}
std::set<cper_t::record_flags_t> cper_t::_build_values_record_flags_t() {
    std::set<cper_t::record_flags_t> _t;
    _t.insert(cper_t::RECORD_FLAGS_RECOVERED);
    _t.insert(cper_t::RECORD_FLAGS_PREVIOUS_ERROR);
    _t.insert(cper_t::RECORD_FLAGS_SIMULATED);
    _t.insert(cper_t::RECORD_FLAGS_DEVICE_DRIVER);
    return _t;
}
const std::set<cper_t::record_flags_t> cper_t::_values_record_flags_t = cper_t::_build_values_record_flags_t();
bool cper_t::_is_defined_record_flags_t(cper_t::record_flags_t v) {
    return cper_t::_values_record_flags_t.find(v) != cper_t::_values_record_flags_t.end();
}
std::set<cper_t::recovery_failures_t> cper_t::_build_values_recovery_failures_t() {
    std::set<cper_t::recovery_failures_t> _t;
    _t.insert(cper_t::RECOVERY_FAILURES_NOT_SUPPORTED);
    _t.insert(cper_t::RECOVERY_FAILURES_OVERFLOW);
    _t.insert(cper_t::RECOVERY_FAILURES_CONTEXT_CORRUPT);
    _t.insert(cper_t::RECOVERY_FAILURES_INSTRUCTION_POINTER_NOT_VALID);
    _t.insert(cper_t::RECOVERY_FAILURES_NO_RECOVERY_CONTEXT);
    _t.insert(cper_t::RECOVERY_FAILURES_MISC_OR_ADDRESS_NOT_VALID);
    _t.insert(cper_t::RECOVERY_FAILURES_INVALID_ADDRESS_MODE);
    _t.insert(cper_t::RECOVERY_FAILURES_HIGH_IRQL);
    _t.insert(cper_t::RECOVERY_FAILURES_INTERRUPTS_DISABLED);
    _t.insert(cper_t::RECOVERY_FAILURES_SWAP_BUSY);
    _t.insert(cper_t::RECOVERY_FAILURES_STACK_OVERFLOW);
    return _t;
}
const std::set<cper_t::recovery_failures_t> cper_t::_values_recovery_failures_t = cper_t::_build_values_recovery_failures_t();
bool cper_t::_is_defined_recovery_failures_t(cper_t::recovery_failures_t v) {
    return cper_t::_values_recovery_failures_t.find(v) != cper_t::_values_recovery_failures_t.end();
}
std::set<cper_t::section_flags_t> cper_t::_build_values_section_flags_t() {
    std::set<cper_t::section_flags_t> _t;
    _t.insert(cper_t::SECTION_FLAGS_PRIMARY);
    _t.insert(cper_t::SECTION_FLAGS_CONTAINMENT_WARNING);
    _t.insert(cper_t::SECTION_FLAGS_RESET);
    _t.insert(cper_t::SECTION_FLAGS_THRESHOLD_EXCEEDED);
    _t.insert(cper_t::SECTION_FLAGS_RESOURCE_NOT_ACCESSIBLE);
    _t.insert(cper_t::SECTION_FLAGS_LATENT_ERROR);
    _t.insert(cper_t::SECTION_FLAGS_PROPAGATED);
    return _t;
}
const std::set<cper_t::section_flags_t> cper_t::_values_section_flags_t = cper_t::_build_values_section_flags_t();
bool cper_t::_is_defined_section_flags_t(cper_t::section_flags_t v) {
    return cper_t::_values_section_flags_t.find(v) != cper_t::_values_section_flags_t.end();
}
std::set<cper_t::section_types_t> cper_t::_build_values_section_types_t() {
    std::set<cper_t::section_types_t> _t;
    _t.insert(cper_t::SECTION_TYPES_FIRMWARE);
    _t.insert(cper_t::SECTION_TYPES_MACHINE_CHECK);
    _t.insert(cper_t::SECTION_TYPES_PROCESSOR_GENERIC);
    _t.insert(cper_t::SECTION_TYPES_MEMORY2);
    _t.insert(cper_t::SECTION_TYPES_MEMORY);
    _t.insert(cper_t::SECTION_TYPES_PROCESSOR_X86);
    _t.insert(cper_t::SECTION_TYPES_PCI_EXPRESS);
    return _t;
}
const std::set<cper_t::section_types_t> cper_t::_values_section_types_t = cper_t::_build_values_section_types_t();
bool cper_t::_is_defined_section_types_t(cper_t::section_types_t v) {
    return cper_t::_values_section_types_t.find(v) != cper_t::_values_section_types_t.end();
}
std::set<cper_t::severities_t> cper_t::_build_values_severities_t() {
    std::set<cper_t::severities_t> _t;
    _t.insert(cper_t::SEVERITIES_RECOVERABLE);
    _t.insert(cper_t::SEVERITIES_FATAL);
    _t.insert(cper_t::SEVERITIES_CORRECTED);
    _t.insert(cper_t::SEVERITIES_INFORMATIONAL);
    return _t;
}
const std::set<cper_t::severities_t> cper_t::_values_severities_t = cper_t::_build_values_severities_t();
bool cper_t::_is_defined_severities_t(cper_t::severities_t v) {
    return cper_t::_values_severities_t.find(v) != cper_t::_values_severities_t.end();
}
std::set<cper_t::uncorrectable_errors_t> cper_t::_build_values_uncorrectable_errors_t() {
    std::set<cper_t::uncorrectable_errors_t> _t;
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_DATA_LINK_PROTOCOL);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_SURPRISE_DOWN);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_POISONED_PACKET);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_FLOW_CONTROL_PROTOCOL);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_COMPLETION_TIMEOUT);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_COMPLETER_ABORT);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_UNEXPECTED_COMPLETION);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_RECEIVER_OVERFLOW);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_MALFORMED_PACKET);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_ECRC);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_UNSUPPORTED_REQUEST);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_ACCESS_CONTROL_VIOLATION);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_INTERNAL);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_MULTICAST_BLOCKED);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_ATOMIC_EGRESS_BLOCKED);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_PREFIX_BLOCKED);
    _t.insert(cper_t::UNCORRECTABLE_ERRORS_POISONED_EGRESS_BLOCKED);
    return _t;
}
const std::set<cper_t::uncorrectable_errors_t> cper_t::_values_uncorrectable_errors_t = cper_t::_build_values_uncorrectable_errors_t();
bool cper_t::_is_defined_uncorrectable_errors_t(cper_t::uncorrectable_errors_t v) {
    return cper_t::_values_uncorrectable_errors_t.find(v) != cper_t::_values_uncorrectable_errors_t.end();
}

cper_t::cper_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_timestamp = 0;
    m_section_descriptors = 0;
    f_section_descriptors = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::_read() {
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x43\x50\x45\x52", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x43\x50\x45\x52", 4), m_signature, m__io, std::string("/seq/0"));
    }
    m_minor_revision = m__io->read_u1();
    m_major_revision = m__io->read_u1();
    m_signature_end = m__io->read_bytes(4);
    if (!(m_signature_end == std::string("\xFF\xFF\xFF\xFF", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\xFF\xFF\xFF\xFF", 4), m_signature_end, m__io, std::string("/seq/3"));
    }
    m_section_count = m__io->read_u2le();
    m_severity = static_cast<cper_t::severities_t>(m__io->read_u4le());
    m_validation_bits = m__io->read_u4le();
    m_len_record = m__io->read_u4le();
    m_timestamp = new timestamp_t(m__io, this, m__root);
    m_platform_id = m__io->read_bytes(16);
    m_partition_id = m__io->read_bytes(16);
    m_creator_id = m__io->read_bytes(16);
    m_notification_type = m__io->read_bytes(16);
    m_record_id = m__io->read_u8le();
    m_flags = m__io->read_u4le();
    m_persistence_information = m__io->read_u8le();
    m__unnamed16 = m__io->read_bytes(12);
}

cper_t::~cper_t() {
    _clean_up();
}

void cper_t::_clean_up() {
    if (m_timestamp) {
        delete m_timestamp; m_timestamp = 0;
    }
    if (f_section_descriptors) {
        if (m_section_descriptors) {
            for (std::vector<section_descriptor_t*>::iterator it = m_section_descriptors->begin(); it != m_section_descriptors->end(); ++it) {
                delete *it;
            }
            delete m_section_descriptors; m_section_descriptors = 0;
        }
    }
}

cper_t::advanced_error_reporting_t::advanced_error_reporting_t(kaitai::kstream* p__io, cper_t::pci_express_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::advanced_error_reporting_t::_read() {
    m_header = m__io->read_u4le();
    m_uncorrectable_status = m__io->read_u4le();
    m_uncorrectable_mask = m__io->read_u4le();
    m_uncorrectable_severity = m__io->read_u4le();
    m_correctable_status = m__io->read_u4le();
    m_correctable_mask = m__io->read_u4le();
    m_control = m__io->read_u4le();
    m_header_log = m__io->read_bytes(16);
    m_root_error_command = m__io->read_u4le();
    m_root_error_status = m__io->read_u4le();
    m_correctable_source = m__io->read_u2le();
    m_uncorrectable_source = m__io->read_u2le();
}

cper_t::advanced_error_reporting_t::~advanced_error_reporting_t() {
    _clean_up();
}

void cper_t::advanced_error_reporting_t::_clean_up() {
}

cper_t::error_status_t::error_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::error_status_t::_read() {
    m__unnamed0 = m__io->read_bytes(1);
    m_error_class = static_cast<cper_t::error_classes_t>(m__io->read_u1());
    m_detected_in = m__io->read_u1();
    m__unnamed3 = m__io->read_bytes(5);
}

cper_t::error_status_t::~error_status_t() {
    _clean_up();
}

void cper_t::error_status_t::_clean_up() {
}

cper_t::firmware_t::firmware_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_record_guid = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::firmware_t::_read() {
    m_record_type = static_cast<cper_t::firmware_record_types_t>(m__io->read_u1());
    m_record_revision = m__io->read_u1();
    m__unnamed2 = m__io->read_bytes(6);
    m_record_id = m__io->read_u8le();
}

cper_t::firmware_t::~firmware_t() {
    _clean_up();
}

void cper_t::firmware_t::_clean_up() {
    if (f_record_guid && !n_record_guid) {
    }
}

std::string cper_t::firmware_t::record_guid() {
    if (f_record_guid)
        return m_record_guid;
    f_record_guid = true;
    n_record_guid = true;
    if (static_cast<uint64_t>(_io()->size()) >= 32) {
        n_record_guid = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(16);
        m_record_guid = m__io->read_bytes(16);
        m__io->seek(_pos);
    }
    return m_record_guid;
}

cper_t::machine_check_t::machine_check_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_extended_registers = 0;
    f_global_capability = false;
    f_has_recovered = false;
    f_is_action_required = false;
    f_recovery_action = false;
    f_recovery_failure = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::machine_check_t::_read() {
    m_version = m__io->read_u4le();
    m_vendor = static_cast<cper_t::processor_vendors_t>(m__io->read_u4le());
    m_timestamp = m__io->read_u8le();
    m_processor_number = m__io->read_u4le();
    m_global_status = m__io->read_u8le();
    m_instruction_pointer = m__io->read_u8le();
    m_bank = m__io->read_u4le();
    m_status = m__io->read_u8le();
    m_address = m__io->read_u8le();
    m_misc = m__io->read_u8le();
    m_extended_register_count = m__io->read_u4le();
    m_apic_id = m__io->read_u4le();
    m_extended_registers = new std::vector<uint64_t>();
    const int l_extended_registers = 24;
    for (int i = 0; i < l_extended_registers; i++) {
        m_extended_registers->push_back(m__io->read_u8le());
    }
}

cper_t::machine_check_t::~machine_check_t() {
    _clean_up();
}

void cper_t::machine_check_t::_clean_up() {
    if (m_extended_registers) {
        delete m_extended_registers; m_extended_registers = 0;
    }
    if (f_global_capability && !n_global_capability) {
    }
    if (f_has_recovered && !n_has_recovered) {
    }
    if (f_is_action_required && !n_is_action_required) {
    }
    if (f_recovery_action && !n_recovery_action) {
    }
    if (f_recovery_failure && !n_recovery_failure) {
    }
}

uint64_t cper_t::machine_check_t::global_capability() {
    if (f_global_capability)
        return m_global_capability;
    f_global_capability = true;
    n_global_capability = true;
    if (static_cast<uint64_t>(_io()->size()) >= 272) {
        n_global_capability = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(264);
        m_global_capability = m__io->read_u8le();
        m__io->seek(_pos);
    }
    return m_global_capability;
}

uint8_t cper_t::machine_check_t::has_recovered() {
    if (f_has_recovered)
        return m_has_recovered;
    f_has_recovered = true;
    n_has_recovered = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_has_recovered = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(281);
        m_has_recovered = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_has_recovered;
}

uint8_t cper_t::machine_check_t::is_action_required() {
    if (f_is_action_required)
        return m_is_action_required;
    f_is_action_required = true;
    n_is_action_required = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_is_action_required = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(280);
        m_is_action_required = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_is_action_required;
}

uint32_t cper_t::machine_check_t::recovery_action() {
    if (f_recovery_action)
        return m_recovery_action;
    f_recovery_action = true;
    n_recovery_action = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_recovery_action = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(276);
        m_recovery_action = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_recovery_action;
}

uint32_t cper_t::machine_check_t::recovery_failure() {
    if (f_recovery_failure)
        return m_recovery_failure;
    f_recovery_failure = true;
    n_recovery_failure = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_recovery_failure = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(272);
        m_recovery_failure = m__io->read_u4le();
        m__io->seek(_pos);
    }
    return m_recovery_failure;
}

cper_t::memory_t::memory_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_error_status = 0;
    f_card_handle = false;
    f_extended_row = false;
    f_module_handle = false;
    f_rank = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::memory_t::_read() {
    m_validation_bits = m__io->read_u8le();
    m_error_status = new error_status_t(m__io, this, m__root);
    m_physical_address = m__io->read_u8le();
    m_physical_address_mask = m__io->read_u8le();
    m_node = m__io->read_u2le();
    m_card = m__io->read_u2le();
    m_module = m__io->read_u2le();
    m_bank = m__io->read_u2le();
    m_device = m__io->read_u2le();
    m_row = m__io->read_u2le();
    m_column = m__io->read_u2le();
    m_bit_position = m__io->read_u2le();
    m_requester_id = m__io->read_u8le();
    m_responder_id = m__io->read_u8le();
    m_target_id = m__io->read_u8le();
    m_error_type = static_cast<cper_t::memory_error_types_t>(m__io->read_u1());
}

cper_t::memory_t::~memory_t() {
    _clean_up();
}

void cper_t::memory_t::_clean_up() {
    if (m_error_status) {
        delete m_error_status; m_error_status = 0;
    }
    if (f_card_handle && !n_card_handle) {
    }
    if (f_extended_row && !n_extended_row) {
    }
    if (f_module_handle && !n_module_handle) {
    }
    if (f_rank && !n_rank) {
    }
}

uint16_t cper_t::memory_t::card_handle() {
    if (f_card_handle)
        return m_card_handle;
    f_card_handle = true;
    n_card_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 80) {
        n_card_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(76);
        m_card_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_card_handle;
}

uint8_t cper_t::memory_t::extended_row() {
    if (f_extended_row)
        return m_extended_row;
    f_extended_row = true;
    n_extended_row = true;
    if (static_cast<uint64_t>(_io()->size()) >= 80) {
        n_extended_row = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(73);
        m_extended_row = m__io->read_u1();
        m__io->seek(_pos);
    }
    return m_extended_row;
}

uint16_t cper_t::memory_t::module_handle() {
    if (f_module_handle)
        return m_module_handle;
    f_module_handle = true;
    n_module_handle = true;
    if (static_cast<uint64_t>(_io()->size()) >= 80) {
        n_module_handle = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(78);
        m_module_handle = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_module_handle;
}

uint16_t cper_t::memory_t::rank() {
    if (f_rank)
        return m_rank;
    f_rank = true;
    n_rank = true;
    if (static_cast<uint64_t>(_io()->size()) >= 80) {
        n_rank = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(74);
        m_rank = m__io->read_u2le();
        m__io->seek(_pos);
    }
    return m_rank;
}

cper_t::memory2_t::memory2_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_error_status = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::memory2_t::_read() {
    m_validation_bits = m__io->read_u8le();
    m_error_status = new error_status_t(m__io, this, m__root);
    m_physical_address = m__io->read_u8le();
    m_physical_address_mask = m__io->read_u8le();
    m_node = m__io->read_u2le();
    m_card = m__io->read_u2le();
    m_module = m__io->read_u2le();
    m_bank = m__io->read_u2le();
    m_device = m__io->read_u4le();
    m_row = m__io->read_u4le();
    m_column = m__io->read_u4le();
    m_rank = m__io->read_u4le();
    m_bit_position = m__io->read_u4le();
    m_chip = m__io->read_u1();
    m_error_type = static_cast<cper_t::memory_error_types_t>(m__io->read_u1());
    m_status = m__io->read_u1();
    m__unnamed16 = m__io->read_bytes(1);
    m_requester_id = m__io->read_u8le();
    m_responder_id = m__io->read_u8le();
    m_target_id = m__io->read_u8le();
    m_card_handle = m__io->read_u4le();
    m_module_handle = m__io->read_u4le();
}

cper_t::memory2_t::~memory2_t() {
    _clean_up();
}

void cper_t::memory2_t::_clean_up() {
    if (m_error_status) {
        delete m_error_status; m_error_status = 0;
    }
}

cper_t::pci_express_t::pci_express_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_capability = 0;
    m__io__raw_capability = 0;
    m_aer = 0;
    m__io__raw_aer = 0;
    f_slot_number = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::pci_express_t::_read() {
    m_validation_bits = m__io->read_u8le();
    m_port_type = static_cast<cper_t::port_types_t>(m__io->read_u4le());
    m_minor_version = m__io->read_u1();
    m_major_version = m__io->read_u1();
    m__unnamed4 = m__io->read_bytes(2);
    m_command = m__io->read_u2le();
    m_status = m__io->read_u2le();
    m__unnamed7 = m__io->read_bytes(4);
    m_vendor_id = m__io->read_u2le();
    m_device_id = m__io->read_u2le();
    m_class_code = m__io->read_bytes(3);
    m_function_number = m__io->read_u1();
    m_device_number = m__io->read_u1();
    m_segment = m__io->read_u2le();
    m_primary_bus = m__io->read_u1();
    m_secondary_bus = m__io->read_u1();
    m_slot = m__io->read_u2le();
    m__unnamed17 = m__io->read_bytes(1);
    m_serial_number = m__io->read_u8le();
    m_bridge_secondary_status = m__io->read_u2le();
    m_bridge_control = m__io->read_u2le();
    m__raw_capability = m__io->read_bytes(60);
    m__io__raw_capability = new kaitai::kstream(m__raw_capability);
    m_capability = new pci_express_capability_t(m__io__raw_capability, this, m__root);
    m__raw_aer = m__io->read_bytes(96);
    m__io__raw_aer = new kaitai::kstream(m__raw_aer);
    m_aer = new advanced_error_reporting_t(m__io__raw_aer, this, m__root);
}

cper_t::pci_express_t::~pci_express_t() {
    _clean_up();
}

void cper_t::pci_express_t::_clean_up() {
    if (m__io__raw_capability) {
        delete m__io__raw_capability; m__io__raw_capability = 0;
    }
    if (m_capability) {
        delete m_capability; m_capability = 0;
    }
    if (m__io__raw_aer) {
        delete m__io__raw_aer; m__io__raw_aer = 0;
    }
    if (m_aer) {
        delete m_aer; m_aer = 0;
    }
}

int32_t cper_t::pci_express_t::slot_number() {
    if (f_slot_number)
        return m_slot_number;
    f_slot_number = true;
    m_slot_number = slot() >> 3;
    return m_slot_number;
}

cper_t::pci_express_capability_t::pci_express_capability_t(kaitai::kstream* p__io, cper_t::pci_express_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_link_speed = false;
    f_link_width = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::pci_express_capability_t::_read() {
    m_capability_id = m__io->read_u1();
    m_next = m__io->read_u1();
    m_capabilities = m__io->read_u2le();
    m_device_capabilities = m__io->read_u4le();
    m_device_control = m__io->read_u2le();
    m_device_status = m__io->read_u2le();
    m_link_capabilities = m__io->read_u4le();
    m_link_control = m__io->read_u2le();
    m_link_status = m__io->read_u2le();
}

cper_t::pci_express_capability_t::~pci_express_capability_t() {
    _clean_up();
}

void cper_t::pci_express_capability_t::_clean_up() {
}

int32_t cper_t::pci_express_capability_t::link_speed() {
    if (f_link_speed)
        return m_link_speed;
    f_link_speed = true;
    m_link_speed = link_status() & 15;
    return m_link_speed;
}

int32_t cper_t::pci_express_capability_t::link_width() {
    if (f_link_width)
        return m_link_width;
    f_link_width = true;
    m_link_width = link_status() >> 4 & 63;
    return m_link_width;
}

cper_t::processor_context_t::processor_context_t(kaitai::kstream* p__io, cper_t::processor_x86_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::processor_context_t::_read() {
    m_context_type = static_cast<cper_t::context_types_t>(m__io->read_u2le());
    m_len_registers = m__io->read_u2le();
    m_msr_address = m__io->read_u4le();
    m_mm_register_address = m__io->read_u8le();
    m_registers = m__io->read_bytes(len_registers());
}

cper_t::processor_context_t::~processor_context_t() {
    _clean_up();
}

void cper_t::processor_context_t::_clean_up() {
}

cper_t::processor_error_info_t::processor_error_info_t(kaitai::kstream* p__io, cper_t::processor_x86_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::processor_error_info_t::_read() {
    m_check_type_start = m__io->read_bytes(4);
    m_check_type = static_cast<cper_t::check_types_t>(m__io->read_u2le());
    m_check_type_rest = m__io->read_bytes(10);
    m_validation_bits = m__io->read_u8le();
    m_check_info = m__io->read_u8le();
    m_target_id = m__io->read_u8le();
    m_requester_id = m__io->read_u8le();
    m_responder_id = m__io->read_u8le();
    m_instruction_pointer = m__io->read_u8le();
}

cper_t::processor_error_info_t::~processor_error_info_t() {
    _clean_up();
}

void cper_t::processor_error_info_t::_clean_up() {
}

cper_t::processor_generic_t::processor_generic_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::processor_generic_t::_read() {
    m_validation_bits = m__io->read_u8le();
    m_processor_type = static_cast<cper_t::processor_types_t>(m__io->read_u1());
    m_instruction_set = static_cast<cper_t::instruction_sets_t>(m__io->read_u1());
    m_error_type = m__io->read_u1();
    m_operation = static_cast<cper_t::operations_t>(m__io->read_u1());
    m_flags = m__io->read_u1();
    m_level = m__io->read_u1();
    m__unnamed7 = m__io->read_bytes(2);
    m_processor_version = m__io->read_u8le();
    m_processor_name = m__io->read_bytes(128);
    m_processor_id = m__io->read_u8le();
    m_target_address = m__io->read_u8le();
    m_requester_id = m__io->read_u8le();
    m_responder_id = m__io->read_u8le();
    m_instruction_pointer = m__io->read_u8le();
}

cper_t::processor_generic_t::~processor_generic_t() {
    _clean_up();
}

void cper_t::processor_generic_t::_clean_up() {
}

cper_t::processor_x86_t::processor_x86_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_cpuid_values = 0;
    m_error_infos = 0;
    m_contexts = 0;
    f_num_contexts = false;
    f_num_error_infos = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::processor_x86_t::_read() {
    m_validation_bits = m__io->read_u2le();
    m__unnamed1 = m__io->read_bytes(6);
    m_local_apic_id = m__io->read_u8le();
    m_cpuid_values = new std::vector<uint32_t>();
    const int l_cpuid_values = 12;
    for (int i = 0; i < l_cpuid_values; i++) {
        m_cpuid_values->push_back(m__io->read_u4le());
    }
    m_error_infos = new std::vector<processor_error_info_t*>();
    const int l_error_infos = num_error_infos();
    for (int i = 0; i < l_error_infos; i++) {
        m_error_infos->push_back(new processor_error_info_t(m__io, this, m__root));
    }
    m_contexts = new std::vector<processor_context_t*>();
    const int l_contexts = num_contexts();
    for (int i = 0; i < l_contexts; i++) {
        m_contexts->push_back(new processor_context_t(m__io, this, m__root));
    }
}

cper_t::processor_x86_t::~processor_x86_t() {
    _clean_up();
}

void cper_t::processor_x86_t::_clean_up() {
    if (m_cpuid_values) {
        delete m_cpuid_values; m_cpuid_values = 0;
    }
    if (m_error_infos) {
        for (std::vector<processor_error_info_t*>::iterator it = m_error_infos->begin(); it != m_error_infos->end(); ++it) {
            delete *it;
        }
        delete m_error_infos; m_error_infos = 0;
    }
    if (m_contexts) {
        for (std::vector<processor_context_t*>::iterator it = m_contexts->begin(); it != m_contexts->end(); ++it) {
            delete *it;
        }
        delete m_contexts; m_contexts = 0;
    }
}

int32_t cper_t::processor_x86_t::num_contexts() {
    if (f_num_contexts)
        return m_num_contexts;
    f_num_contexts = true;
    m_num_contexts = validation_bits() >> 8 & 63;
    return m_num_contexts;
}

int32_t cper_t::processor_x86_t::num_error_infos() {
    if (f_num_error_infos)
        return m_num_error_infos;
    f_num_error_infos = true;
    m_num_error_infos = validation_bits() >> 2 & 63;
    return m_num_error_infos;
}

cper_t::section_descriptor_t::section_descriptor_t(kaitai::kstream* p__io, cper_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_section = 0;
    m__io__raw_section = 0;
    f_section = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::section_descriptor_t::_read() {
    m_ofs_section = m__io->read_u4le();
    m_len_section = m__io->read_u4le();
    m_minor_revision = m__io->read_u1();
    m_major_revision = m__io->read_u1();
    m_validation_bits = m__io->read_u1();
    m__unnamed5 = m__io->read_bytes(1);
    m_flags = m__io->read_u4le();
    m_section_type_start = m__io->read_bytes(4);
    m_section_type = static_cast<cper_t::section_types_t>(m__io->read_u2le());
    m_section_type_rest = m__io->read_bytes(10);
    m_fru_id = m__io->read_bytes(16);
    m_severity = static_cast<cper_t::severities_t>(m__io->read_u4le());
    m_fru_text = m__io->read_bytes(20);
}

cper_t::section_descriptor_t::~section_descriptor_t() {
    _clean_up();
}

void cper_t::section_descriptor_t::_clean_up() {
    if (f_section && !n_section) {
        if (m__io__raw_section) {
            delete m__io__raw_section; m__io__raw_section = 0;
        }
        if (m_section) {
            delete m_section; m_section = 0;
        }
    }
}

kaitai::kstruct* cper_t::section_descriptor_t::section() {
    if (f_section)
        return m_section;
    f_section = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_section());
    n_section = true;
    switch (section_type()) {
    case cper_t::SECTION_TYPES_FIRMWARE: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new firmware_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_MACHINE_CHECK: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new machine_check_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_MEMORY: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new memory_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_MEMORY2: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new memory2_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_PCI_EXPRESS: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new pci_express_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_PROCESSOR_GENERIC: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new processor_generic_t(m__io__raw_section, this, m__root);
        break;
    }
    case cper_t::SECTION_TYPES_PROCESSOR_X86: {
        n_section = false;
        m__raw_section = io->read_bytes(len_section());
        m__io__raw_section = new kaitai::kstream(m__raw_section);
        m_section = new processor_x86_t(m__io__raw_section, this, m__root);
        break;
    }
    default: {
        m__raw_section = io->read_bytes(len_section());
        break;
    }
    }
    io->seek(_pos);
    return m_section;
}

cper_t::timestamp_t::timestamp_t(kaitai::kstream* p__io, cper_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::timestamp_t::_read() {
    m_seconds = m__io->read_u1();
    m_minutes = m__io->read_u1();
    m_hours = m__io->read_u1();
    m_is_precise = m__io->read_u1();
    m_day = m__io->read_u1();
    m_month = m__io->read_u1();
    m_year = m__io->read_u1();
    m_century = m__io->read_u1();
}

cper_t::timestamp_t::~timestamp_t() {
    _clean_up();
}

void cper_t::timestamp_t::_clean_up() {
}

cper_t::x64_registers_t::x64_registers_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void cper_t::x64_registers_t::_read() {
    m_rax = m__io->read_u8le();
    m_rbx = m__io->read_u8le();
    m_rcx = m__io->read_u8le();
    m_rdx = m__io->read_u8le();
    m_rsi = m__io->read_u8le();
    m_rdi = m__io->read_u8le();
    m_rbp = m__io->read_u8le();
    m_rsp = m__io->read_u8le();
    m_r8 = m__io->read_u8le();
    m_r9 = m__io->read_u8le();
    m_r10 = m__io->read_u8le();
    m_r11 = m__io->read_u8le();
    m_r12 = m__io->read_u8le();
    m_r13 = m__io->read_u8le();
    m_r14 = m__io->read_u8le();
    m_r15 = m__io->read_u8le();
    m_cs = m__io->read_u2le();
    m_ds = m__io->read_u2le();
    m_ss = m__io->read_u2le();
    m_es = m__io->read_u2le();
    m_fs = m__io->read_u2le();
    m_gs = m__io->read_u2le();
    m__unnamed22 = m__io->read_bytes(4);
    m_rflags = m__io->read_u8le();
    m_rip = m__io->read_u8le();
    m_cr0 = m__io->read_u8le();
    m_cr1 = m__io->read_u8le();
    m_cr2 = m__io->read_u8le();
    m_cr3 = m__io->read_u8le();
    m_cr4 = m__io->read_u8le();
    m_cr8 = m__io->read_u8le();
    m_gdtr = m__io->read_bytes(16);
    m_idtr = m__io->read_bytes(16);
    m_ldtr = m__io->read_u2le();
    m_tr = m__io->read_u2le();
}

cper_t::x64_registers_t::~x64_registers_t() {
    _clean_up();
}

void cper_t::x64_registers_t::_clean_up() {
}

std::vector<cper_t::section_descriptor_t*>* cper_t::section_descriptors() {
    if (f_section_descriptors)
        return m_section_descriptors;
    f_section_descriptors = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(128);
    m_section_descriptors = new std::vector<section_descriptor_t*>();
    const int l_section_descriptors = section_count();
    for (int i = 0; i < l_section_descriptors; i++) {
        m_section_descriptors->push_back(new section_descriptor_t(m__io, this, m__root));
    }
    m__io->seek(_pos);
    return m_section_descriptors;
}
