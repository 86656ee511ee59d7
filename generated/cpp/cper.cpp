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
    f_flag_device_driver = false;
    f_flag_previous_error = false;
    f_flag_recovered = false;
    f_flag_simulated = false;
    f_has_partition_id = false;
    f_has_platform_id = false;
    f_has_timestamp = false;
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
    f_correctable_advisory_non_fatal = false;
    f_correctable_bad_link_packet = false;
    f_correctable_bad_packet = false;
    f_correctable_header_log_overflow = false;
    f_correctable_internal = false;
    f_correctable_receiver = false;
    f_correctable_replay_rollover = false;
    f_correctable_replay_timeout = false;
    f_uncorrectable_access_control_violation = false;
    f_uncorrectable_atomic_egress_blocked = false;
    f_uncorrectable_completer_abort = false;
    f_uncorrectable_completion_timeout = false;
    f_uncorrectable_data_link_protocol = false;
    f_uncorrectable_ecrc = false;
    f_uncorrectable_flow_control_protocol = false;
    f_uncorrectable_internal = false;
    f_uncorrectable_malformed_packet = false;
    f_uncorrectable_multicast_blocked = false;
    f_uncorrectable_poisoned_egress_blocked = false;
    f_uncorrectable_poisoned_packet = false;
    f_uncorrectable_prefix_blocked = false;
    f_uncorrectable_receiver_overflow = false;
    f_uncorrectable_surprise_down = false;
    f_uncorrectable_unexpected_completion = false;
    f_uncorrectable_unsupported_request = false;

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

bool cper_t::advanced_error_reporting_t::correctable_advisory_non_fatal() {
    if (f_correctable_advisory_non_fatal)
        return m_correctable_advisory_non_fatal;
    f_correctable_advisory_non_fatal = true;
    m_correctable_advisory_non_fatal = (correctable_status() & 8192) != 0;
    return m_correctable_advisory_non_fatal;
}

bool cper_t::advanced_error_reporting_t::correctable_bad_link_packet() {
    if (f_correctable_bad_link_packet)
        return m_correctable_bad_link_packet;
    f_correctable_bad_link_packet = true;
    m_correctable_bad_link_packet = (correctable_status() & 128) != 0;
    return m_correctable_bad_link_packet;
}

bool cper_t::advanced_error_reporting_t::correctable_bad_packet() {
    if (f_correctable_bad_packet)
        return m_correctable_bad_packet;
    f_correctable_bad_packet = true;
    m_correctable_bad_packet = (correctable_status() & 64) != 0;
    return m_correctable_bad_packet;
}

bool cper_t::advanced_error_reporting_t::correctable_header_log_overflow() {
    if (f_correctable_header_log_overflow)
        return m_correctable_header_log_overflow;
    f_correctable_header_log_overflow = true;
    m_correctable_header_log_overflow = (correctable_status() & 32768) != 0;
    return m_correctable_header_log_overflow;
}

bool cper_t::advanced_error_reporting_t::correctable_internal() {
    if (f_correctable_internal)
        return m_correctable_internal;
    f_correctable_internal = true;
    m_correctable_internal = (correctable_status() & 16384) != 0;
    return m_correctable_internal;
}

bool cper_t::advanced_error_reporting_t::correctable_receiver() {
    if (f_correctable_receiver)
        return m_correctable_receiver;
    f_correctable_receiver = true;
    m_correctable_receiver = (correctable_status() & 1) != 0;
    return m_correctable_receiver;
}

bool cper_t::advanced_error_reporting_t::correctable_replay_rollover() {
    if (f_correctable_replay_rollover)
        return m_correctable_replay_rollover;
    f_correctable_replay_rollover = true;
    m_correctable_replay_rollover = (correctable_status() & 256) != 0;
    return m_correctable_replay_rollover;
}

bool cper_t::advanced_error_reporting_t::correctable_replay_timeout() {
    if (f_correctable_replay_timeout)
        return m_correctable_replay_timeout;
    f_correctable_replay_timeout = true;
    m_correctable_replay_timeout = (correctable_status() & 4096) != 0;
    return m_correctable_replay_timeout;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_access_control_violation() {
    if (f_uncorrectable_access_control_violation)
        return m_uncorrectable_access_control_violation;
    f_uncorrectable_access_control_violation = true;
    m_uncorrectable_access_control_violation = (uncorrectable_status() & 2097152) != 0;
    return m_uncorrectable_access_control_violation;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_atomic_egress_blocked() {
    if (f_uncorrectable_atomic_egress_blocked)
        return m_uncorrectable_atomic_egress_blocked;
    f_uncorrectable_atomic_egress_blocked = true;
    m_uncorrectable_atomic_egress_blocked = (uncorrectable_status() & 16777216) != 0;
    return m_uncorrectable_atomic_egress_blocked;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_completer_abort() {
    if (f_uncorrectable_completer_abort)
        return m_uncorrectable_completer_abort;
    f_uncorrectable_completer_abort = true;
    m_uncorrectable_completer_abort = (uncorrectable_status() & 32768) != 0;
    return m_uncorrectable_completer_abort;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_completion_timeout() {
    if (f_uncorrectable_completion_timeout)
        return m_uncorrectable_completion_timeout;
    f_uncorrectable_completion_timeout = true;
    m_uncorrectable_completion_timeout = (uncorrectable_status() & 16384) != 0;
    return m_uncorrectable_completion_timeout;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_data_link_protocol() {
    if (f_uncorrectable_data_link_protocol)
        return m_uncorrectable_data_link_protocol;
    f_uncorrectable_data_link_protocol = true;
    m_uncorrectable_data_link_protocol = (uncorrectable_status() & 16) != 0;
    return m_uncorrectable_data_link_protocol;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_ecrc() {
    if (f_uncorrectable_ecrc)
        return m_uncorrectable_ecrc;
    f_uncorrectable_ecrc = true;
    m_uncorrectable_ecrc = (uncorrectable_status() & 524288) != 0;
    return m_uncorrectable_ecrc;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_flow_control_protocol() {
    if (f_uncorrectable_flow_control_protocol)
        return m_uncorrectable_flow_control_protocol;
    f_uncorrectable_flow_control_protocol = true;
    m_uncorrectable_flow_control_protocol = (uncorrectable_status() & 8192) != 0;
    return m_uncorrectable_flow_control_protocol;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_internal() {
    if (f_uncorrectable_internal)
        return m_uncorrectable_internal;
    f_uncorrectable_internal = true;
    m_uncorrectable_internal = (uncorrectable_status() & 4194304) != 0;
    return m_uncorrectable_internal;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_malformed_packet() {
    if (f_uncorrectable_malformed_packet)
        return m_uncorrectable_malformed_packet;
    f_uncorrectable_malformed_packet = true;
    m_uncorrectable_malformed_packet = (uncorrectable_status() & 262144) != 0;
    return m_uncorrectable_malformed_packet;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_multicast_blocked() {
    if (f_uncorrectable_multicast_blocked)
        return m_uncorrectable_multicast_blocked;
    f_uncorrectable_multicast_blocked = true;
    m_uncorrectable_multicast_blocked = (uncorrectable_status() & 8388608) != 0;
    return m_uncorrectable_multicast_blocked;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_poisoned_egress_blocked() {
    if (f_uncorrectable_poisoned_egress_blocked)
        return m_uncorrectable_poisoned_egress_blocked;
    f_uncorrectable_poisoned_egress_blocked = true;
    m_uncorrectable_poisoned_egress_blocked = (uncorrectable_status() & 67108864) != 0;
    return m_uncorrectable_poisoned_egress_blocked;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_poisoned_packet() {
    if (f_uncorrectable_poisoned_packet)
        return m_uncorrectable_poisoned_packet;
    f_uncorrectable_poisoned_packet = true;
    m_uncorrectable_poisoned_packet = (uncorrectable_status() & 4096) != 0;
    return m_uncorrectable_poisoned_packet;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_prefix_blocked() {
    if (f_uncorrectable_prefix_blocked)
        return m_uncorrectable_prefix_blocked;
    f_uncorrectable_prefix_blocked = true;
    m_uncorrectable_prefix_blocked = (uncorrectable_status() & 33554432) != 0;
    return m_uncorrectable_prefix_blocked;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_receiver_overflow() {
    if (f_uncorrectable_receiver_overflow)
        return m_uncorrectable_receiver_overflow;
    f_uncorrectable_receiver_overflow = true;
    m_uncorrectable_receiver_overflow = (uncorrectable_status() & 131072) != 0;
    return m_uncorrectable_receiver_overflow;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_surprise_down() {
    if (f_uncorrectable_surprise_down)
        return m_uncorrectable_surprise_down;
    f_uncorrectable_surprise_down = true;
    m_uncorrectable_surprise_down = (uncorrectable_status() & 32) != 0;
    return m_uncorrectable_surprise_down;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_unexpected_completion() {
    if (f_uncorrectable_unexpected_completion)
        return m_uncorrectable_unexpected_completion;
    f_uncorrectable_unexpected_completion = true;
    m_uncorrectable_unexpected_completion = (uncorrectable_status() & 65536) != 0;
    return m_uncorrectable_unexpected_completion;
}

bool cper_t::advanced_error_reporting_t::uncorrectable_unsupported_request() {
    if (f_uncorrectable_unsupported_request)
        return m_uncorrectable_unsupported_request;
    f_uncorrectable_unsupported_request = true;
    m_uncorrectable_unsupported_request = (uncorrectable_status() & 1048576) != 0;
    return m_uncorrectable_unsupported_request;
}

cper_t::error_status_t::error_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_flag_address = false;
    f_flag_control = false;
    f_flag_data = false;
    f_flag_first_error = false;
    f_flag_overflow = false;
    f_flag_requester = false;
    f_flag_responder = false;

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

bool cper_t::error_status_t::flag_address() {
    if (f_flag_address)
        return m_flag_address;
    f_flag_address = true;
    m_flag_address = (detected_in() & 1) != 0;
    return m_flag_address;
}

bool cper_t::error_status_t::flag_control() {
    if (f_flag_control)
        return m_flag_control;
    f_flag_control = true;
    m_flag_control = (detected_in() & 2) != 0;
    return m_flag_control;
}

bool cper_t::error_status_t::flag_data() {
    if (f_flag_data)
        return m_flag_data;
    f_flag_data = true;
    m_flag_data = (detected_in() & 4) != 0;
    return m_flag_data;
}

bool cper_t::error_status_t::flag_first_error() {
    if (f_flag_first_error)
        return m_flag_first_error;
    f_flag_first_error = true;
    m_flag_first_error = (detected_in() & 32) != 0;
    return m_flag_first_error;
}

bool cper_t::error_status_t::flag_overflow() {
    if (f_flag_overflow)
        return m_flag_overflow;
    f_flag_overflow = true;
    m_flag_overflow = (detected_in() & 64) != 0;
    return m_flag_overflow;
}

bool cper_t::error_status_t::flag_requester() {
    if (f_flag_requester)
        return m_flag_requester;
    f_flag_requester = true;
    m_flag_requester = (detected_in() & 16) != 0;
    return m_flag_requester;
}

bool cper_t::error_status_t::flag_responder() {
    if (f_flag_responder)
        return m_flag_responder;
    f_flag_responder = true;
    m_flag_responder = (detected_in() & 8) != 0;
    return m_flag_responder;
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
    f_action_hypervisor_handled = false;
    f_action_recovery_attempted = false;
    f_failure_context_corrupt = false;
    f_failure_high_irql = false;
    f_failure_instruction_pointer_not_valid = false;
    f_failure_interrupts_disabled = false;
    f_failure_invalid_address_mode = false;
    f_failure_misc_or_address_not_valid = false;
    f_failure_no_recovery_context = false;
    f_failure_not_supported = false;
    f_failure_overflow = false;
    f_failure_stack_overflow = false;
    f_failure_swap_busy = false;
    f_global_capability = false;
    f_global_error_ip_valid = false;
    f_global_in_progress = false;
    f_global_restart_ip_valid = false;
    f_global_status_low = false;
    f_has_recovered = false;
    f_is_action_required = false;
    f_recovery_action = false;
    f_recovery_failure = false;
    f_status_address_valid = false;
    f_status_context_corrupt = false;
    f_status_error_enabled = false;
    f_status_misc_valid = false;
    f_status_overflow = false;
    f_status_top = false;
    f_status_uncorrected = false;
    f_status_valid = false;

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
    if (f_global_status_low) {
    }
    if (f_has_recovered && !n_has_recovered) {
    }
    if (f_is_action_required && !n_is_action_required) {
    }
    if (f_recovery_action && !n_recovery_action) {
    }
    if (f_recovery_failure && !n_recovery_failure) {
    }
    if (f_status_top) {
    }
}

bool cper_t::machine_check_t::action_hypervisor_handled() {
    if (f_action_hypervisor_handled)
        return m_action_hypervisor_handled;
    f_action_hypervisor_handled = true;
    n_action_hypervisor_handled = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_action_hypervisor_handled = false;
        m_action_hypervisor_handled = (recovery_action() & 2) != 0;
    }
    return m_action_hypervisor_handled;
}

bool cper_t::machine_check_t::action_recovery_attempted() {
    if (f_action_recovery_attempted)
        return m_action_recovery_attempted;
    f_action_recovery_attempted = true;
    n_action_recovery_attempted = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_action_recovery_attempted = false;
        m_action_recovery_attempted = (recovery_action() & 1) != 0;
    }
    return m_action_recovery_attempted;
}

bool cper_t::machine_check_t::failure_context_corrupt() {
    if (f_failure_context_corrupt)
        return m_failure_context_corrupt;
    f_failure_context_corrupt = true;
    n_failure_context_corrupt = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_context_corrupt = false;
        m_failure_context_corrupt = (recovery_failure() & 4) != 0;
    }
    return m_failure_context_corrupt;
}

bool cper_t::machine_check_t::failure_high_irql() {
    if (f_failure_high_irql)
        return m_failure_high_irql;
    f_failure_high_irql = true;
    n_failure_high_irql = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_high_irql = false;
        m_failure_high_irql = (recovery_failure() & 128) != 0;
    }
    return m_failure_high_irql;
}

bool cper_t::machine_check_t::failure_instruction_pointer_not_valid() {
    if (f_failure_instruction_pointer_not_valid)
        return m_failure_instruction_pointer_not_valid;
    f_failure_instruction_pointer_not_valid = true;
    n_failure_instruction_pointer_not_valid = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_instruction_pointer_not_valid = false;
        m_failure_instruction_pointer_not_valid = (recovery_failure() & 8) != 0;
    }
    return m_failure_instruction_pointer_not_valid;
}

bool cper_t::machine_check_t::failure_interrupts_disabled() {
    if (f_failure_interrupts_disabled)
        return m_failure_interrupts_disabled;
    f_failure_interrupts_disabled = true;
    n_failure_interrupts_disabled = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_interrupts_disabled = false;
        m_failure_interrupts_disabled = (recovery_failure() & 256) != 0;
    }
    return m_failure_interrupts_disabled;
}

bool cper_t::machine_check_t::failure_invalid_address_mode() {
    if (f_failure_invalid_address_mode)
        return m_failure_invalid_address_mode;
    f_failure_invalid_address_mode = true;
    n_failure_invalid_address_mode = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_invalid_address_mode = false;
        m_failure_invalid_address_mode = (recovery_failure() & 64) != 0;
    }
    return m_failure_invalid_address_mode;
}

bool cper_t::machine_check_t::failure_misc_or_address_not_valid() {
    if (f_failure_misc_or_address_not_valid)
        return m_failure_misc_or_address_not_valid;
    f_failure_misc_or_address_not_valid = true;
    n_failure_misc_or_address_not_valid = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_misc_or_address_not_valid = false;
        m_failure_misc_or_address_not_valid = (recovery_failure() & 32) != 0;
    }
    return m_failure_misc_or_address_not_valid;
}

bool cper_t::machine_check_t::failure_no_recovery_context() {
    if (f_failure_no_recovery_context)
        return m_failure_no_recovery_context;
    f_failure_no_recovery_context = true;
    n_failure_no_recovery_context = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_no_recovery_context = false;
        m_failure_no_recovery_context = (recovery_failure() & 16) != 0;
    }
    return m_failure_no_recovery_context;
}

bool cper_t::machine_check_t::failure_not_supported() {
    if (f_failure_not_supported)
        return m_failure_not_supported;
    f_failure_not_supported = true;
    n_failure_not_supported = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_not_supported = false;
        m_failure_not_supported = (recovery_failure() & 1) != 0;
    }
    return m_failure_not_supported;
}

bool cper_t::machine_check_t::failure_overflow() {
    if (f_failure_overflow)
        return m_failure_overflow;
    f_failure_overflow = true;
    n_failure_overflow = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_overflow = false;
        m_failure_overflow = (recovery_failure() & 2) != 0;
    }
    return m_failure_overflow;
}

bool cper_t::machine_check_t::failure_stack_overflow() {
    if (f_failure_stack_overflow)
        return m_failure_stack_overflow;
    f_failure_stack_overflow = true;
    n_failure_stack_overflow = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_stack_overflow = false;
        m_failure_stack_overflow = (recovery_failure() & 1024) != 0;
    }
    return m_failure_stack_overflow;
}

bool cper_t::machine_check_t::failure_swap_busy() {
    if (f_failure_swap_busy)
        return m_failure_swap_busy;
    f_failure_swap_busy = true;
    n_failure_swap_busy = true;
    if ( ((version() >= 3) && (static_cast<uint64_t>(_io()->size()) >= 292)) ) {
        n_failure_swap_busy = false;
        m_failure_swap_busy = (recovery_failure() & 512) != 0;
    }
    return m_failure_swap_busy;
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

bool cper_t::machine_check_t::global_error_ip_valid() {
    if (f_global_error_ip_valid)
        return m_global_error_ip_valid;
    f_global_error_ip_valid = true;
    m_global_error_ip_valid = (global_status_low() & 2) != 0;
    return m_global_error_ip_valid;
}

bool cper_t::machine_check_t::global_in_progress() {
    if (f_global_in_progress)
        return m_global_in_progress;
    f_global_in_progress = true;
    m_global_in_progress = (global_status_low() & 4) != 0;
    return m_global_in_progress;
}

bool cper_t::machine_check_t::global_restart_ip_valid() {
    if (f_global_restart_ip_valid)
        return m_global_restart_ip_valid;
    f_global_restart_ip_valid = true;
    m_global_restart_ip_valid = (global_status_low() & 1) != 0;
    return m_global_restart_ip_valid;
}

uint32_t cper_t::machine_check_t::global_status_low() {
    if (f_global_status_low)
        return m_global_status_low;
    f_global_status_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(20);
    m_global_status_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_global_status_low;
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

bool cper_t::machine_check_t::status_address_valid() {
    if (f_status_address_valid)
        return m_status_address_valid;
    f_status_address_valid = true;
    m_status_address_valid = (status_top() & 4) != 0;
    return m_status_address_valid;
}

bool cper_t::machine_check_t::status_context_corrupt() {
    if (f_status_context_corrupt)
        return m_status_context_corrupt;
    f_status_context_corrupt = true;
    m_status_context_corrupt = (status_top() & 2) != 0;
    return m_status_context_corrupt;
}

bool cper_t::machine_check_t::status_error_enabled() {
    if (f_status_error_enabled)
        return m_status_error_enabled;
    f_status_error_enabled = true;
    m_status_error_enabled = (status_top() & 16) != 0;
    return m_status_error_enabled;
}

bool cper_t::machine_check_t::status_misc_valid() {
    if (f_status_misc_valid)
        return m_status_misc_valid;
    f_status_misc_valid = true;
    m_status_misc_valid = (status_top() & 8) != 0;
    return m_status_misc_valid;
}

bool cper_t::machine_check_t::status_overflow() {
    if (f_status_overflow)
        return m_status_overflow;
    f_status_overflow = true;
    m_status_overflow = (status_top() & 64) != 0;
    return m_status_overflow;
}

uint8_t cper_t::machine_check_t::status_top() {
    if (f_status_top)
        return m_status_top;
    f_status_top = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(47);
    m_status_top = m__io->read_u1();
    m__io->seek(_pos);
    return m_status_top;
}

bool cper_t::machine_check_t::status_uncorrected() {
    if (f_status_uncorrected)
        return m_status_uncorrected;
    f_status_uncorrected = true;
    m_status_uncorrected = (status_top() & 32) != 0;
    return m_status_uncorrected;
}

bool cper_t::machine_check_t::status_valid() {
    if (f_status_valid)
        return m_status_valid;
    f_status_valid = true;
    m_status_valid = (status_top() & 128) != 0;
    return m_status_valid;
}

cper_t::memory_t::memory_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_error_status = 0;
    f_card_handle = false;
    f_extended_row = false;
    f_has_bank = false;
    f_has_bit_position = false;
    f_has_card = false;
    f_has_card_handle = false;
    f_has_column = false;
    f_has_device = false;
    f_has_error_status = false;
    f_has_error_type = false;
    f_has_extended_row = false;
    f_has_module = false;
    f_has_module_handle = false;
    f_has_node = false;
    f_has_physical_address = false;
    f_has_physical_address_mask = false;
    f_has_rank = false;
    f_has_requester_id = false;
    f_has_responder_id = false;
    f_has_row = false;
    f_has_target_id = false;
    f_module_handle = false;
    f_rank = false;
    f_validation_bits_low = false;

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
    if (f_validation_bits_low) {
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

bool cper_t::memory_t::has_bank() {
    if (f_has_bank)
        return m_has_bank;
    f_has_bank = true;
    m_has_bank = (validation_bits_low() & 64) != 0;
    return m_has_bank;
}

bool cper_t::memory_t::has_bit_position() {
    if (f_has_bit_position)
        return m_has_bit_position;
    f_has_bit_position = true;
    m_has_bit_position = (validation_bits_low() & 1024) != 0;
    return m_has_bit_position;
}

bool cper_t::memory_t::has_card() {
    if (f_has_card)
        return m_has_card;
    f_has_card = true;
    m_has_card = (validation_bits_low() & 16) != 0;
    return m_has_card;
}

bool cper_t::memory_t::has_card_handle() {
    if (f_has_card_handle)
        return m_has_card_handle;
    f_has_card_handle = true;
    m_has_card_handle = (validation_bits_low() & 65536) != 0;
    return m_has_card_handle;
}

bool cper_t::memory_t::has_column() {
    if (f_has_column)
        return m_has_column;
    f_has_column = true;
    m_has_column = (validation_bits_low() & 512) != 0;
    return m_has_column;
}

bool cper_t::memory_t::has_device() {
    if (f_has_device)
        return m_has_device;
    f_has_device = true;
    m_has_device = (validation_bits_low() & 128) != 0;
    return m_has_device;
}

bool cper_t::memory_t::has_error_status() {
    if (f_has_error_status)
        return m_has_error_status;
    f_has_error_status = true;
    m_has_error_status = (validation_bits_low() & 1) != 0;
    return m_has_error_status;
}

bool cper_t::memory_t::has_error_type() {
    if (f_has_error_type)
        return m_has_error_type;
    f_has_error_type = true;
    m_has_error_type = (validation_bits_low() & 16384) != 0;
    return m_has_error_type;
}

bool cper_t::memory_t::has_extended_row() {
    if (f_has_extended_row)
        return m_has_extended_row;
    f_has_extended_row = true;
    m_has_extended_row = (validation_bits_low() & 262144) != 0;
    return m_has_extended_row;
}

bool cper_t::memory_t::has_module() {
    if (f_has_module)
        return m_has_module;
    f_has_module = true;
    m_has_module = (validation_bits_low() & 32) != 0;
    return m_has_module;
}

bool cper_t::memory_t::has_module_handle() {
    if (f_has_module_handle)
        return m_has_module_handle;
    f_has_module_handle = true;
    m_has_module_handle = (validation_bits_low() & 131072) != 0;
    return m_has_module_handle;
}

bool cper_t::memory_t::has_node() {
    if (f_has_node)
        return m_has_node;
    f_has_node = true;
    m_has_node = (validation_bits_low() & 8) != 0;
    return m_has_node;
}

bool cper_t::memory_t::has_physical_address() {
    if (f_has_physical_address)
        return m_has_physical_address;
    f_has_physical_address = true;
    m_has_physical_address = (validation_bits_low() & 2) != 0;
    return m_has_physical_address;
}

bool cper_t::memory_t::has_physical_address_mask() {
    if (f_has_physical_address_mask)
        return m_has_physical_address_mask;
    f_has_physical_address_mask = true;
    m_has_physical_address_mask = (validation_bits_low() & 4) != 0;
    return m_has_physical_address_mask;
}

bool cper_t::memory_t::has_rank() {
    if (f_has_rank)
        return m_has_rank;
    f_has_rank = true;
    m_has_rank = (validation_bits_low() & 32768) != 0;
    return m_has_rank;
}

bool cper_t::memory_t::has_requester_id() {
    if (f_has_requester_id)
        return m_has_requester_id;
    f_has_requester_id = true;
    m_has_requester_id = (validation_bits_low() & 2048) != 0;
    return m_has_requester_id;
}

bool cper_t::memory_t::has_responder_id() {
    if (f_has_responder_id)
        return m_has_responder_id;
    f_has_responder_id = true;
    m_has_responder_id = (validation_bits_low() & 4096) != 0;
    return m_has_responder_id;
}

bool cper_t::memory_t::has_row() {
    if (f_has_row)
        return m_has_row;
    f_has_row = true;
    m_has_row = (validation_bits_low() & 256) != 0;
    return m_has_row;
}

bool cper_t::memory_t::has_target_id() {
    if (f_has_target_id)
        return m_has_target_id;
    f_has_target_id = true;
    m_has_target_id = (validation_bits_low() & 8192) != 0;
    return m_has_target_id;
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

uint32_t cper_t::memory_t::validation_bits_low() {
    if (f_validation_bits_low)
        return m_validation_bits_low;
    f_validation_bits_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_validation_bits_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_validation_bits_low;
}

cper_t::memory2_t::memory2_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_error_status = 0;
    f_has_bank = false;
    f_has_bit_position = false;
    f_has_card = false;
    f_has_card_handle = false;
    f_has_chip = false;
    f_has_column = false;
    f_has_device = false;
    f_has_error_status = false;
    f_has_error_type = false;
    f_has_module = false;
    f_has_module_handle = false;
    f_has_node = false;
    f_has_physical_address = false;
    f_has_physical_address_mask = false;
    f_has_rank = false;
    f_has_requester_id = false;
    f_has_responder_id = false;
    f_has_row = false;
    f_has_status = false;
    f_has_target_id = false;
    f_validation_bits_low = false;

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
    if (f_validation_bits_low) {
    }
}

bool cper_t::memory2_t::has_bank() {
    if (f_has_bank)
        return m_has_bank;
    f_has_bank = true;
    m_has_bank = (validation_bits_low() & 64) != 0;
    return m_has_bank;
}

bool cper_t::memory2_t::has_bit_position() {
    if (f_has_bit_position)
        return m_has_bit_position;
    f_has_bit_position = true;
    m_has_bit_position = (validation_bits_low() & 2048) != 0;
    return m_has_bit_position;
}

bool cper_t::memory2_t::has_card() {
    if (f_has_card)
        return m_has_card;
    f_has_card = true;
    m_has_card = (validation_bits_low() & 16) != 0;
    return m_has_card;
}

bool cper_t::memory2_t::has_card_handle() {
    if (f_has_card_handle)
        return m_has_card_handle;
    f_has_card_handle = true;
    m_has_card_handle = (validation_bits_low() & 262144) != 0;
    return m_has_card_handle;
}

bool cper_t::memory2_t::has_chip() {
    if (f_has_chip)
        return m_has_chip;
    f_has_chip = true;
    m_has_chip = (validation_bits_low() & 4096) != 0;
    return m_has_chip;
}

bool cper_t::memory2_t::has_column() {
    if (f_has_column)
        return m_has_column;
    f_has_column = true;
    m_has_column = (validation_bits_low() & 512) != 0;
    return m_has_column;
}

bool cper_t::memory2_t::has_device() {
    if (f_has_device)
        return m_has_device;
    f_has_device = true;
    m_has_device = (validation_bits_low() & 128) != 0;
    return m_has_device;
}

bool cper_t::memory2_t::has_error_status() {
    if (f_has_error_status)
        return m_has_error_status;
    f_has_error_status = true;
    m_has_error_status = (validation_bits_low() & 1) != 0;
    return m_has_error_status;
}

bool cper_t::memory2_t::has_error_type() {
    if (f_has_error_type)
        return m_has_error_type;
    f_has_error_type = true;
    m_has_error_type = (validation_bits_low() & 8192) != 0;
    return m_has_error_type;
}

bool cper_t::memory2_t::has_module() {
    if (f_has_module)
        return m_has_module;
    f_has_module = true;
    m_has_module = (validation_bits_low() & 32) != 0;
    return m_has_module;
}

bool cper_t::memory2_t::has_module_handle() {
    if (f_has_module_handle)
        return m_has_module_handle;
    f_has_module_handle = true;
    m_has_module_handle = (validation_bits_low() & 524288) != 0;
    return m_has_module_handle;
}

bool cper_t::memory2_t::has_node() {
    if (f_has_node)
        return m_has_node;
    f_has_node = true;
    m_has_node = (validation_bits_low() & 8) != 0;
    return m_has_node;
}

bool cper_t::memory2_t::has_physical_address() {
    if (f_has_physical_address)
        return m_has_physical_address;
    f_has_physical_address = true;
    m_has_physical_address = (validation_bits_low() & 2) != 0;
    return m_has_physical_address;
}

bool cper_t::memory2_t::has_physical_address_mask() {
    if (f_has_physical_address_mask)
        return m_has_physical_address_mask;
    f_has_physical_address_mask = true;
    m_has_physical_address_mask = (validation_bits_low() & 4) != 0;
    return m_has_physical_address_mask;
}

bool cper_t::memory2_t::has_rank() {
    if (f_has_rank)
        return m_has_rank;
    f_has_rank = true;
    m_has_rank = (validation_bits_low() & 1024) != 0;
    return m_has_rank;
}

bool cper_t::memory2_t::has_requester_id() {
    if (f_has_requester_id)
        return m_has_requester_id;
    f_has_requester_id = true;
    m_has_requester_id = (validation_bits_low() & 32768) != 0;
    return m_has_requester_id;
}

bool cper_t::memory2_t::has_responder_id() {
    if (f_has_responder_id)
        return m_has_responder_id;
    f_has_responder_id = true;
    m_has_responder_id = (validation_bits_low() & 65536) != 0;
    return m_has_responder_id;
}

bool cper_t::memory2_t::has_row() {
    if (f_has_row)
        return m_has_row;
    f_has_row = true;
    m_has_row = (validation_bits_low() & 256) != 0;
    return m_has_row;
}

bool cper_t::memory2_t::has_status() {
    if (f_has_status)
        return m_has_status;
    f_has_status = true;
    m_has_status = (validation_bits_low() & 16384) != 0;
    return m_has_status;
}

bool cper_t::memory2_t::has_target_id() {
    if (f_has_target_id)
        return m_has_target_id;
    f_has_target_id = true;
    m_has_target_id = (validation_bits_low() & 131072) != 0;
    return m_has_target_id;
}

uint32_t cper_t::memory2_t::validation_bits_low() {
    if (f_validation_bits_low)
        return m_validation_bits_low;
    f_validation_bits_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_validation_bits_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_validation_bits_low;
}

cper_t::pci_express_t::pci_express_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_capability = 0;
    m__io__raw_capability = 0;
    m_aer = 0;
    m__io__raw_aer = 0;
    f_has_aer = false;
    f_has_bridge_control_status = false;
    f_has_capability = false;
    f_has_command_status = false;
    f_has_device_id = false;
    f_has_port_type = false;
    f_has_serial_number = false;
    f_has_version = false;
    f_slot_number = false;
    f_validation_bits_low = false;

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
    if (f_validation_bits_low) {
    }
}

bool cper_t::pci_express_t::has_aer() {
    if (f_has_aer)
        return m_has_aer;
    f_has_aer = true;
    m_has_aer = (validation_bits_low() & 128) != 0;
    return m_has_aer;
}

bool cper_t::pci_express_t::has_bridge_control_status() {
    if (f_has_bridge_control_status)
        return m_has_bridge_control_status;
    f_has_bridge_control_status = true;
    m_has_bridge_control_status = (validation_bits_low() & 32) != 0;
    return m_has_bridge_control_status;
}

bool cper_t::pci_express_t::has_capability() {
    if (f_has_capability)
        return m_has_capability;
    f_has_capability = true;
    m_has_capability = (validation_bits_low() & 64) != 0;
    return m_has_capability;
}

bool cper_t::pci_express_t::has_command_status() {
    if (f_has_command_status)
        return m_has_command_status;
    f_has_command_status = true;
    m_has_command_status = (validation_bits_low() & 4) != 0;
    return m_has_command_status;
}

bool cper_t::pci_express_t::has_device_id() {
    if (f_has_device_id)
        return m_has_device_id;
    f_has_device_id = true;
    m_has_device_id = (validation_bits_low() & 8) != 0;
    return m_has_device_id;
}

bool cper_t::pci_express_t::has_port_type() {
    if (f_has_port_type)
        return m_has_port_type;
    f_has_port_type = true;
    m_has_port_type = (validation_bits_low() & 1) != 0;
    return m_has_port_type;
}

bool cper_t::pci_express_t::has_serial_number() {
    if (f_has_serial_number)
        return m_has_serial_number;
    f_has_serial_number = true;
    m_has_serial_number = (validation_bits_low() & 16) != 0;
    return m_has_serial_number;
}

bool cper_t::pci_express_t::has_version() {
    if (f_has_version)
        return m_has_version;
    f_has_version = true;
    m_has_version = (validation_bits_low() & 2) != 0;
    return m_has_version;
}

int32_t cper_t::pci_express_t::slot_number() {
    if (f_slot_number)
        return m_slot_number;
    f_slot_number = true;
    m_slot_number = slot() >> 3;
    return m_slot_number;
}

uint32_t cper_t::pci_express_t::validation_bits_low() {
    if (f_validation_bits_low)
        return m_validation_bits_low;
    f_validation_bits_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_validation_bits_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_validation_bits_low;
}

cper_t::pci_express_capability_t::pci_express_capability_t(kaitai::kstream* p__io, cper_t::pci_express_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_device_correctable_error = false;
    f_device_fatal_error = false;
    f_device_non_fatal_error = false;
    f_device_unsupported_request = false;
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

bool cper_t::pci_express_capability_t::device_correctable_error() {
    if (f_device_correctable_error)
        return m_device_correctable_error;
    f_device_correctable_error = true;
    m_device_correctable_error = (device_status() & 1) != 0;
    return m_device_correctable_error;
}

bool cper_t::pci_express_capability_t::device_fatal_error() {
    if (f_device_fatal_error)
        return m_device_fatal_error;
    f_device_fatal_error = true;
    m_device_fatal_error = (device_status() & 4) != 0;
    return m_device_fatal_error;
}

bool cper_t::pci_express_capability_t::device_non_fatal_error() {
    if (f_device_non_fatal_error)
        return m_device_non_fatal_error;
    f_device_non_fatal_error = true;
    m_device_non_fatal_error = (device_status() & 2) != 0;
    return m_device_non_fatal_error;
}

bool cper_t::pci_express_capability_t::device_unsupported_request() {
    if (f_device_unsupported_request)
        return m_device_unsupported_request;
    f_device_unsupported_request = true;
    m_device_unsupported_request = (device_status() & 8) != 0;
    return m_device_unsupported_request;
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
    f_has_check_info = false;
    f_has_instruction_pointer = false;
    f_has_requester_id = false;
    f_has_responder_id = false;
    f_has_target_id = false;
    f_validation_bits_low = false;

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
    if (f_validation_bits_low) {
    }
}

bool cper_t::processor_error_info_t::has_check_info() {
    if (f_has_check_info)
        return m_has_check_info;
    f_has_check_info = true;
    m_has_check_info = (validation_bits_low() & 1) != 0;
    return m_has_check_info;
}

bool cper_t::processor_error_info_t::has_instruction_pointer() {
    if (f_has_instruction_pointer)
        return m_has_instruction_pointer;
    f_has_instruction_pointer = true;
    m_has_instruction_pointer = (validation_bits_low() & 16) != 0;
    return m_has_instruction_pointer;
}

bool cper_t::processor_error_info_t::has_requester_id() {
    if (f_has_requester_id)
        return m_has_requester_id;
    f_has_requester_id = true;
    m_has_requester_id = (validation_bits_low() & 4) != 0;
    return m_has_requester_id;
}

bool cper_t::processor_error_info_t::has_responder_id() {
    if (f_has_responder_id)
        return m_has_responder_id;
    f_has_responder_id = true;
    m_has_responder_id = (validation_bits_low() & 8) != 0;
    return m_has_responder_id;
}

bool cper_t::processor_error_info_t::has_target_id() {
    if (f_has_target_id)
        return m_has_target_id;
    f_has_target_id = true;
    m_has_target_id = (validation_bits_low() & 2) != 0;
    return m_has_target_id;
}

uint32_t cper_t::processor_error_info_t::validation_bits_low() {
    if (f_validation_bits_low)
        return m_validation_bits_low;
    f_validation_bits_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(16);
    m_validation_bits_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_validation_bits_low;
}

cper_t::processor_generic_t::processor_generic_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_error_type_bus = false;
    f_error_type_cache = false;
    f_error_type_microarchitecture = false;
    f_error_type_tlb = false;
    f_flag_corrected = false;
    f_flag_overflow = false;
    f_flag_precise_instruction_pointer = false;
    f_flag_restartable = false;
    f_has_error_type = false;
    f_has_flags = false;
    f_has_instruction_pointer = false;
    f_has_instruction_set = false;
    f_has_level = false;
    f_has_operation = false;
    f_has_processor_id = false;
    f_has_processor_name = false;
    f_has_processor_type = false;
    f_has_processor_version = false;
    f_has_requester_id = false;
    f_has_responder_id = false;
    f_has_target_address = false;
    f_validation_bits_low = false;

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
    if (f_validation_bits_low) {
    }
}

bool cper_t::processor_generic_t::error_type_bus() {
    if (f_error_type_bus)
        return m_error_type_bus;
    f_error_type_bus = true;
    m_error_type_bus = (error_type() & 4) != 0;
    return m_error_type_bus;
}

bool cper_t::processor_generic_t::error_type_cache() {
    if (f_error_type_cache)
        return m_error_type_cache;
    f_error_type_cache = true;
    m_error_type_cache = (error_type() & 1) != 0;
    return m_error_type_cache;
}

bool cper_t::processor_generic_t::error_type_microarchitecture() {
    if (f_error_type_microarchitecture)
        return m_error_type_microarchitecture;
    f_error_type_microarchitecture = true;
    m_error_type_microarchitecture = (error_type() & 8) != 0;
    return m_error_type_microarchitecture;
}

bool cper_t::processor_generic_t::error_type_tlb() {
    if (f_error_type_tlb)
        return m_error_type_tlb;
    f_error_type_tlb = true;
    m_error_type_tlb = (error_type() & 2) != 0;
    return m_error_type_tlb;
}

bool cper_t::processor_generic_t::flag_corrected() {
    if (f_flag_corrected)
        return m_flag_corrected;
    f_flag_corrected = true;
    m_flag_corrected = (flags() & 8) != 0;
    return m_flag_corrected;
}

bool cper_t::processor_generic_t::flag_overflow() {
    if (f_flag_overflow)
        return m_flag_overflow;
    f_flag_overflow = true;
    m_flag_overflow = (flags() & 4) != 0;
    return m_flag_overflow;
}

bool cper_t::processor_generic_t::flag_precise_instruction_pointer() {
    if (f_flag_precise_instruction_pointer)
        return m_flag_precise_instruction_pointer;
    f_flag_precise_instruction_pointer = true;
    m_flag_precise_instruction_pointer = (flags() & 2) != 0;
    return m_flag_precise_instruction_pointer;
}

bool cper_t::processor_generic_t::flag_restartable() {
    if (f_flag_restartable)
        return m_flag_restartable;
    f_flag_restartable = true;
    m_flag_restartable = (flags() & 1) != 0;
    return m_flag_restartable;
}

bool cper_t::processor_generic_t::has_error_type() {
    if (f_has_error_type)
        return m_has_error_type;
    f_has_error_type = true;
    m_has_error_type = (validation_bits_low() & 4) != 0;
    return m_has_error_type;
}

bool cper_t::processor_generic_t::has_flags() {
    if (f_has_flags)
        return m_has_flags;
    f_has_flags = true;
    m_has_flags = (validation_bits_low() & 16) != 0;
    return m_has_flags;
}

bool cper_t::processor_generic_t::has_instruction_pointer() {
    if (f_has_instruction_pointer)
        return m_has_instruction_pointer;
    f_has_instruction_pointer = true;
    m_has_instruction_pointer = (validation_bits_low() & 4096) != 0;
    return m_has_instruction_pointer;
}

bool cper_t::processor_generic_t::has_instruction_set() {
    if (f_has_instruction_set)
        return m_has_instruction_set;
    f_has_instruction_set = true;
    m_has_instruction_set = (validation_bits_low() & 2) != 0;
    return m_has_instruction_set;
}

bool cper_t::processor_generic_t::has_level() {
    if (f_has_level)
        return m_has_level;
    f_has_level = true;
    m_has_level = (validation_bits_low() & 32) != 0;
    return m_has_level;
}

bool cper_t::processor_generic_t::has_operation() {
    if (f_has_operation)
        return m_has_operation;
    f_has_operation = true;
    m_has_operation = (validation_bits_low() & 8) != 0;
    return m_has_operation;
}

bool cper_t::processor_generic_t::has_processor_id() {
    if (f_has_processor_id)
        return m_has_processor_id;
    f_has_processor_id = true;
    m_has_processor_id = (validation_bits_low() & 256) != 0;
    return m_has_processor_id;
}

bool cper_t::processor_generic_t::has_processor_name() {
    if (f_has_processor_name)
        return m_has_processor_name;
    f_has_processor_name = true;
    m_has_processor_name = (validation_bits_low() & 128) != 0;
    return m_has_processor_name;
}

bool cper_t::processor_generic_t::has_processor_type() {
    if (f_has_processor_type)
        return m_has_processor_type;
    f_has_processor_type = true;
    m_has_processor_type = (validation_bits_low() & 1) != 0;
    return m_has_processor_type;
}

bool cper_t::processor_generic_t::has_processor_version() {
    if (f_has_processor_version)
        return m_has_processor_version;
    f_has_processor_version = true;
    m_has_processor_version = (validation_bits_low() & 64) != 0;
    return m_has_processor_version;
}

bool cper_t::processor_generic_t::has_requester_id() {
    if (f_has_requester_id)
        return m_has_requester_id;
    f_has_requester_id = true;
    m_has_requester_id = (validation_bits_low() & 1024) != 0;
    return m_has_requester_id;
}

bool cper_t::processor_generic_t::has_responder_id() {
    if (f_has_responder_id)
        return m_has_responder_id;
    f_has_responder_id = true;
    m_has_responder_id = (validation_bits_low() & 2048) != 0;
    return m_has_responder_id;
}

bool cper_t::processor_generic_t::has_target_address() {
    if (f_has_target_address)
        return m_has_target_address;
    f_has_target_address = true;
    m_has_target_address = (validation_bits_low() & 512) != 0;
    return m_has_target_address;
}

uint32_t cper_t::processor_generic_t::validation_bits_low() {
    if (f_validation_bits_low)
        return m_validation_bits_low;
    f_validation_bits_low = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(0);
    m_validation_bits_low = m__io->read_u4le();
    m__io->seek(_pos);
    return m_validation_bits_low;
}

cper_t::processor_x86_t::processor_x86_t(kaitai::kstream* p__io, cper_t::section_descriptor_t* p__parent, cper_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_cpuid_values = 0;
    m_error_infos = 0;
    m__raw_error_infos = 0;
    m__io__raw_error_infos = 0;
    m_contexts = 0;
    f_has_cpuid_values = false;
    f_has_local_apic_id = false;
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
    m__raw_error_infos = new std::vector<std::string>();
    m__io__raw_error_infos = new std::vector<kaitai::kstream*>();
    m_error_infos = new std::vector<processor_error_info_t*>();
    const int l_error_infos = num_error_infos();
    for (int i = 0; i < l_error_infos; i++) {
        m__raw_error_infos->push_back(m__io->read_bytes(64));
        kaitai::kstream* io__raw_error_infos = new kaitai::kstream(m__raw_error_infos->at(m__raw_error_infos->size() - 1));
        m__io__raw_error_infos->push_back(io__raw_error_infos);
        m_error_infos->push_back(new processor_error_info_t(io__raw_error_infos, this, m__root));
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
    if (m__raw_error_infos) {
        delete m__raw_error_infos; m__raw_error_infos = 0;
    }
    if (m__io__raw_error_infos) {
        for (std::vector<kaitai::kstream*>::iterator it = m__io__raw_error_infos->begin(); it != m__io__raw_error_infos->end(); ++it) {
            delete *it;
        }
        delete m__io__raw_error_infos; m__io__raw_error_infos = 0;
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

bool cper_t::processor_x86_t::has_cpuid_values() {
    if (f_has_cpuid_values)
        return m_has_cpuid_values;
    f_has_cpuid_values = true;
    m_has_cpuid_values = (validation_bits() & 2) != 0;
    return m_has_cpuid_values;
}

bool cper_t::processor_x86_t::has_local_apic_id() {
    if (f_has_local_apic_id)
        return m_has_local_apic_id;
    f_has_local_apic_id = true;
    m_has_local_apic_id = (validation_bits() & 1) != 0;
    return m_has_local_apic_id;
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
    f_flag_containment_warning = false;
    f_flag_latent_error = false;
    f_flag_primary = false;
    f_flag_propagated = false;
    f_flag_reset = false;
    f_flag_resource_not_accessible = false;
    f_flag_threshold_exceeded = false;
    f_has_fru_id = false;
    f_has_fru_text = false;
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

bool cper_t::section_descriptor_t::flag_containment_warning() {
    if (f_flag_containment_warning)
        return m_flag_containment_warning;
    f_flag_containment_warning = true;
    m_flag_containment_warning = (flags() & 2) != 0;
    return m_flag_containment_warning;
}

bool cper_t::section_descriptor_t::flag_latent_error() {
    if (f_flag_latent_error)
        return m_flag_latent_error;
    f_flag_latent_error = true;
    m_flag_latent_error = (flags() & 32) != 0;
    return m_flag_latent_error;
}

bool cper_t::section_descriptor_t::flag_primary() {
    if (f_flag_primary)
        return m_flag_primary;
    f_flag_primary = true;
    m_flag_primary = (flags() & 1) != 0;
    return m_flag_primary;
}

bool cper_t::section_descriptor_t::flag_propagated() {
    if (f_flag_propagated)
        return m_flag_propagated;
    f_flag_propagated = true;
    m_flag_propagated = (flags() & 64) != 0;
    return m_flag_propagated;
}

bool cper_t::section_descriptor_t::flag_reset() {
    if (f_flag_reset)
        return m_flag_reset;
    f_flag_reset = true;
    m_flag_reset = (flags() & 4) != 0;
    return m_flag_reset;
}

bool cper_t::section_descriptor_t::flag_resource_not_accessible() {
    if (f_flag_resource_not_accessible)
        return m_flag_resource_not_accessible;
    f_flag_resource_not_accessible = true;
    m_flag_resource_not_accessible = (flags() & 16) != 0;
    return m_flag_resource_not_accessible;
}

bool cper_t::section_descriptor_t::flag_threshold_exceeded() {
    if (f_flag_threshold_exceeded)
        return m_flag_threshold_exceeded;
    f_flag_threshold_exceeded = true;
    m_flag_threshold_exceeded = (flags() & 8) != 0;
    return m_flag_threshold_exceeded;
}

bool cper_t::section_descriptor_t::has_fru_id() {
    if (f_has_fru_id)
        return m_has_fru_id;
    f_has_fru_id = true;
    m_has_fru_id = (validation_bits() & 1) != 0;
    return m_has_fru_id;
}

bool cper_t::section_descriptor_t::has_fru_text() {
    if (f_has_fru_text)
        return m_has_fru_text;
    f_has_fru_text = true;
    m_has_fru_text = (validation_bits() & 2) != 0;
    return m_has_fru_text;
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

bool cper_t::flag_device_driver() {
    if (f_flag_device_driver)
        return m_flag_device_driver;
    f_flag_device_driver = true;
    m_flag_device_driver = (flags() & 8) != 0;
    return m_flag_device_driver;
}

bool cper_t::flag_previous_error() {
    if (f_flag_previous_error)
        return m_flag_previous_error;
    f_flag_previous_error = true;
    m_flag_previous_error = (flags() & 2) != 0;
    return m_flag_previous_error;
}

bool cper_t::flag_recovered() {
    if (f_flag_recovered)
        return m_flag_recovered;
    f_flag_recovered = true;
    m_flag_recovered = (flags() & 1) != 0;
    return m_flag_recovered;
}

bool cper_t::flag_simulated() {
    if (f_flag_simulated)
        return m_flag_simulated;
    f_flag_simulated = true;
    m_flag_simulated = (flags() & 4) != 0;
    return m_flag_simulated;
}

bool cper_t::has_partition_id() {
    if (f_has_partition_id)
        return m_has_partition_id;
    f_has_partition_id = true;
    m_has_partition_id = (validation_bits() & 4) != 0;
    return m_has_partition_id;
}

bool cper_t::has_platform_id() {
    if (f_has_platform_id)
        return m_has_platform_id;
    f_has_platform_id = true;
    m_has_platform_id = (validation_bits() & 1) != 0;
    return m_has_platform_id;
}

bool cper_t::has_timestamp() {
    if (f_has_timestamp)
        return m_has_timestamp;
    f_has_timestamp = true;
    m_has_timestamp = (validation_bits() & 2) != 0;
    return m_has_timestamp;
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
