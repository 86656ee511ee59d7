// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/pci_configuration.ksy; kaitai-struct-compiler 0.11.0

#include "pci_configuration.h"
std::set<pci_configuration_t::base_classes_t> pci_configuration_t::_build_values_base_classes_t() {
    std::set<pci_configuration_t::base_classes_t> _t;
    _t.insert(pci_configuration_t::BASE_CLASSES_UNCLASSIFIED);
    _t.insert(pci_configuration_t::BASE_CLASSES_MASS_STORAGE);
    _t.insert(pci_configuration_t::BASE_CLASSES_NETWORK);
    _t.insert(pci_configuration_t::BASE_CLASSES_DISPLAY);
    _t.insert(pci_configuration_t::BASE_CLASSES_MULTIMEDIA);
    _t.insert(pci_configuration_t::BASE_CLASSES_MEMORY);
    _t.insert(pci_configuration_t::BASE_CLASSES_BRIDGE);
    _t.insert(pci_configuration_t::BASE_CLASSES_COMMUNICATION);
    _t.insert(pci_configuration_t::BASE_CLASSES_SYSTEM_PERIPHERAL);
    _t.insert(pci_configuration_t::BASE_CLASSES_INPUT);
    _t.insert(pci_configuration_t::BASE_CLASSES_DOCKING_STATION);
    _t.insert(pci_configuration_t::BASE_CLASSES_PROCESSOR);
    _t.insert(pci_configuration_t::BASE_CLASSES_SERIAL_BUS);
    _t.insert(pci_configuration_t::BASE_CLASSES_WIRELESS);
    _t.insert(pci_configuration_t::BASE_CLASSES_INTELLIGENT_IO);
    _t.insert(pci_configuration_t::BASE_CLASSES_SATELLITE);
    _t.insert(pci_configuration_t::BASE_CLASSES_ENCRYPTION);
    _t.insert(pci_configuration_t::BASE_CLASSES_SIGNAL_PROCESSING);
    _t.insert(pci_configuration_t::BASE_CLASSES_ACCELERATOR);
    _t.insert(pci_configuration_t::BASE_CLASSES_INSTRUMENTATION);
    _t.insert(pci_configuration_t::BASE_CLASSES_COPROCESSOR);
    _t.insert(pci_configuration_t::BASE_CLASSES_UNASSIGNED);
    return _t;
}
const std::set<pci_configuration_t::base_classes_t> pci_configuration_t::_values_base_classes_t = pci_configuration_t::_build_values_base_classes_t();
bool pci_configuration_t::_is_defined_base_classes_t(pci_configuration_t::base_classes_t v) {
    return pci_configuration_t::_values_base_classes_t.find(v) != pci_configuration_t::_values_base_classes_t.end();
}
std::set<pci_configuration_t::capability_ids_t> pci_configuration_t::_build_values_capability_ids_t() {
    std::set<pci_configuration_t::capability_ids_t> _t;
    _t.insert(pci_configuration_t::CAPABILITY_IDS_NONE);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_POWER_MANAGEMENT);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_AGP);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_VITAL_PRODUCT_DATA);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_SLOT_IDENTIFICATION);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_MSI);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_HOT_SWAP);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_PCI_X);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_HYPER_TRANSPORT);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_VENDOR_SPECIFIC);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_DEBUG_PORT);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_RESOURCE_CONTROL);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_HOT_PLUG);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_SUBSYSTEM);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_AGP_8X);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_SECURE_DEVICE);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_EXPRESS);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_MSI_X);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_SATA);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_ADVANCED_FEATURES);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_ENHANCED_ALLOCATION);
    _t.insert(pci_configuration_t::CAPABILITY_IDS_FLATTENING_PORTAL_BRIDGE);
    return _t;
}
const std::set<pci_configuration_t::capability_ids_t> pci_configuration_t::_values_capability_ids_t = pci_configuration_t::_build_values_capability_ids_t();
bool pci_configuration_t::_is_defined_capability_ids_t(pci_configuration_t::capability_ids_t v) {
    return pci_configuration_t::_values_capability_ids_t.find(v) != pci_configuration_t::_values_capability_ids_t.end();
}
std::set<pci_configuration_t::device_port_types_t> pci_configuration_t::_build_values_device_port_types_t() {
    std::set<pci_configuration_t::device_port_types_t> _t;
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_ENDPOINT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_LEGACY_ENDPOINT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_ROOT_PORT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_UPSTREAM_PORT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_DOWNSTREAM_PORT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_BRIDGE_TO_PCI);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_BRIDGE_FROM_PCI);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_ROOT_COMPLEX_ENDPOINT);
    _t.insert(pci_configuration_t::DEVICE_PORT_TYPES_EVENT_COLLECTOR);
    return _t;
}
const std::set<pci_configuration_t::device_port_types_t> pci_configuration_t::_values_device_port_types_t = pci_configuration_t::_build_values_device_port_types_t();
bool pci_configuration_t::_is_defined_device_port_types_t(pci_configuration_t::device_port_types_t v) {
    return pci_configuration_t::_values_device_port_types_t.find(v) != pci_configuration_t::_values_device_port_types_t.end();
}
std::set<pci_configuration_t::extended_capability_ids_t> pci_configuration_t::_build_values_extended_capability_ids_t() {
    std::set<pci_configuration_t::extended_capability_ids_t> _t;
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_NONE);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_ADVANCED_ERROR_REPORTING);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_VIRTUAL_CHANNEL);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_DEVICE_SERIAL_NUMBER);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_POWER_BUDGETING);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_ROOT_COMPLEX_LINK);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_VENDOR_SPECIFIC);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_ACCESS_CONTROL);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_ALTERNATIVE_ROUTING);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_SINGLE_ROOT_IO_VIRTUALIZATION);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_RESIZABLE_BAR);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_LATENCY_TOLERANCE);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_SECONDARY_EXPRESS);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_DOWNSTREAM_PORT_CONTAINMENT);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_POWER_SUBSTATES);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_PRECISION_TIME);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_DATA_LINK_FEATURE);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_PHYSICAL_LAYER_16GT);
    _t.insert(pci_configuration_t::EXTENDED_CAPABILITY_IDS_LANE_MARGINING);
    return _t;
}
const std::set<pci_configuration_t::extended_capability_ids_t> pci_configuration_t::_values_extended_capability_ids_t = pci_configuration_t::_build_values_extended_capability_ids_t();
bool pci_configuration_t::_is_defined_extended_capability_ids_t(pci_configuration_t::extended_capability_ids_t v) {
    return pci_configuration_t::_values_extended_capability_ids_t.find(v) != pci_configuration_t::_values_extended_capability_ids_t.end();
}

pci_configuration_t::pci_configuration_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_bridge_header = 0;
    m_device_header = 0;
    m_extended_capability = 0;
    f_bridge_header = false;
    f_device_header = false;
    f_extended_capability = false;
    f_has_capabilities = false;
    f_is_multi_function = false;
    f_layout = false;
    f_ofs_extended = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::_read() {
    m_vendor_id = m__io->read_u2le();
    m_device_id = m__io->read_u2le();
    m_command = m__io->read_u2le();
    m_status = m__io->read_u2le();
    m_revision_id = m__io->read_u1();
    m_programming_interface = m__io->read_u1();
    m_sub_class = m__io->read_u1();
    m_base_class = static_cast<pci_configuration_t::base_classes_t>(m__io->read_u1());
    m_cache_line_size = m__io->read_u1();
    m_latency_timer = m__io->read_u1();
    m_header_type = m__io->read_u1();
    m_bist = m__io->read_u1();
}

pci_configuration_t::~pci_configuration_t() {
    _clean_up();
}

void pci_configuration_t::_clean_up() {
    if (f_bridge_header && !n_bridge_header) {
        if (m_bridge_header) {
            delete m_bridge_header; m_bridge_header = 0;
        }
    }
    if (f_device_header && !n_device_header) {
        if (m_device_header) {
            delete m_device_header; m_device_header = 0;
        }
    }
    if (f_extended_capability && !n_extended_capability) {
        if (m_extended_capability) {
            delete m_extended_capability; m_extended_capability = 0;
        }
    }
}

pci_configuration_t::bridge_header_t::bridge_header_t(kaitai::kstream* p__io, pci_configuration_t* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::bridge_header_t::_read() {
    m_base_address_0 = m__io->read_u4le();
    m_base_address_1 = m__io->read_u4le();
    m_primary_bus = m__io->read_u1();
    m_secondary_bus = m__io->read_u1();
    m_subordinate_bus = m__io->read_u1();
    m_secondary_latency_timer = m__io->read_u1();
    m_io_base = m__io->read_u1();
    m_io_limit = m__io->read_u1();
    m_secondary_status = m__io->read_u2le();
    m_memory_base = m__io->read_u2le();
    m_memory_limit = m__io->read_u2le();
    m_prefetchable_base = m__io->read_u2le();
    m_prefetchable_limit = m__io->read_u2le();
    m_prefetchable_base_upper = m__io->read_u4le();
    m_prefetchable_limit_upper = m__io->read_u4le();
    m_io_base_upper = m__io->read_u2le();
    m_io_limit_upper = m__io->read_u2le();
    m_ofs_capabilities = m__io->read_u1();
    m__unnamed18 = m__io->read_bytes(3);
    m_expansion_rom = m__io->read_u4le();
    m_interrupt_line = m__io->read_u1();
    m_interrupt_pin = m__io->read_u1();
    m_bridge_control = m__io->read_u2le();
}

pci_configuration_t::bridge_header_t::~bridge_header_t() {
    _clean_up();
}

void pci_configuration_t::bridge_header_t::_clean_up() {
}

pci_configuration_t::capability_t::capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::capability_t::_read() {
    m_capability_id = static_cast<pci_configuration_t::capability_ids_t>(m__io->read_u1());
    m_ofs_next = m__io->read_u1();
}

pci_configuration_t::capability_t::~capability_t() {
    _clean_up();
}

void pci_configuration_t::capability_t::_clean_up() {
}

pci_configuration_t::device_header_t::device_header_t(kaitai::kstream* p__io, pci_configuration_t* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::device_header_t::_read() {
    m_base_address_0 = m__io->read_u4le();
    m_base_address_1 = m__io->read_u4le();
    m_base_address_2 = m__io->read_u4le();
    m_base_address_3 = m__io->read_u4le();
    m_base_address_4 = m__io->read_u4le();
    m_base_address_5 = m__io->read_u4le();
    m_cardbus_cis_pointer = m__io->read_u4le();
    m_subsystem_vendor_id = m__io->read_u2le();
    m_subsystem_id = m__io->read_u2le();
    m_expansion_rom = m__io->read_u4le();
    m_ofs_capabilities = m__io->read_u1();
    m__unnamed11 = m__io->read_bytes(7);
    m_interrupt_line = m__io->read_u1();
    m_interrupt_pin = m__io->read_u1();
    m_min_grant = m__io->read_u1();
    m_max_latency = m__io->read_u1();
}

pci_configuration_t::device_header_t::~device_header_t() {
    _clean_up();
}

void pci_configuration_t::device_header_t::_clean_up() {
}

pci_configuration_t::error_reporting_capability_t::error_reporting_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::error_reporting_capability_t::_read() {
    m_head = new extended_capability_t(m__io, this, m__root);
    m_uncorrectable_status = m__io->read_u4le();
    m_uncorrectable_mask = m__io->read_u4le();
    m_uncorrectable_severity = m__io->read_u4le();
    m_correctable_status = m__io->read_u4le();
    m_correctable_mask = m__io->read_u4le();
    m_capabilities_and_control = m__io->read_u4le();
}

pci_configuration_t::error_reporting_capability_t::~error_reporting_capability_t() {
    _clean_up();
}

void pci_configuration_t::error_reporting_capability_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

pci_configuration_t::express_capability_t::express_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;
    f_device_port_type = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::express_capability_t::_read() {
    m_head = new capability_t(m__io, this, m__root);
    m_capabilities = m__io->read_u2le();
    m_device_capabilities = m__io->read_u4le();
    m_device_control = m__io->read_u2le();
    m_device_status = m__io->read_u2le();
}

pci_configuration_t::express_capability_t::~express_capability_t() {
    _clean_up();
}

void pci_configuration_t::express_capability_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

int32_t pci_configuration_t::express_capability_t::device_port_type() {
    if (f_device_port_type)
        return m_device_port_type;
    f_device_port_type = true;
    m_device_port_type = capabilities() >> 4 & 15;
    return m_device_port_type;
}

int32_t pci_configuration_t::express_capability_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = capabilities() & 15;
    return m_version;
}

pci_configuration_t::express_link_t::express_link_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_link_speed = false;
    f_link_width = false;
    f_max_link_speed = false;
    f_max_link_width = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::express_link_t::_read() {
    m_link_capabilities = m__io->read_u4le();
    m_link_control = m__io->read_u2le();
    m_link_status = m__io->read_u2le();
}

pci_configuration_t::express_link_t::~express_link_t() {
    _clean_up();
}

void pci_configuration_t::express_link_t::_clean_up() {
}

int32_t pci_configuration_t::express_link_t::link_speed() {
    if (f_link_speed)
        return m_link_speed;
    f_link_speed = true;
    m_link_speed = link_status() & 15;
    return m_link_speed;
}

int32_t pci_configuration_t::express_link_t::link_width() {
    if (f_link_width)
        return m_link_width;
    f_link_width = true;
    m_link_width = link_status() >> 4 & 63;
    return m_link_width;
}

int32_t pci_configuration_t::express_link_t::max_link_speed() {
    if (f_max_link_speed)
        return m_max_link_speed;
    f_max_link_speed = true;
    m_max_link_speed = link_capabilities() & 15;
    return m_max_link_speed;
}

int32_t pci_configuration_t::express_link_t::max_link_width() {
    if (f_max_link_width)
        return m_max_link_width;
    f_max_link_width = true;
    m_max_link_width = link_capabilities() >> 4 & 63;
    return m_max_link_width;
}

pci_configuration_t::extended_capability_t::extended_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_ofs_next = false;
    f_version = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::extended_capability_t::_read() {
    m_capability_id = static_cast<pci_configuration_t::extended_capability_ids_t>(m__io->read_u2le());
    m_version_and_next = m__io->read_u2le();
}

pci_configuration_t::extended_capability_t::~extended_capability_t() {
    _clean_up();
}

void pci_configuration_t::extended_capability_t::_clean_up() {
}

int32_t pci_configuration_t::extended_capability_t::ofs_next() {
    if (f_ofs_next)
        return m_ofs_next;
    f_ofs_next = true;
    m_ofs_next = version_and_next() >> 4;
    return m_ofs_next;
}

int32_t pci_configuration_t::extended_capability_t::version() {
    if (f_version)
        return m_version;
    f_version = true;
    m_version = version_and_next() & 15;
    return m_version;
}

pci_configuration_t::subsystem_capability_t::subsystem_capability_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, pci_configuration_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_head = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void pci_configuration_t::subsystem_capability_t::_read() {
    m_head = new capability_t(m__io, this, m__root);
    m__unnamed1 = m__io->read_bytes(2);
    m_subsystem_vendor_id = m__io->read_u2le();
    m_subsystem_id = m__io->read_u2le();
}

pci_configuration_t::subsystem_capability_t::~subsystem_capability_t() {
    _clean_up();
}

void pci_configuration_t::subsystem_capability_t::_clean_up() {
    if (m_head) {
        delete m_head; m_head = 0;
    }
}

pci_configuration_t::bridge_header_t* pci_configuration_t::bridge_header() {
    if (f_bridge_header)
        return m_bridge_header;
    f_bridge_header = true;
    n_bridge_header = true;
    if (layout() == 1) {
        n_bridge_header = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(16);
        m_bridge_header = new bridge_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_bridge_header;
}

pci_configuration_t::device_header_t* pci_configuration_t::device_header() {
    if (f_device_header)
        return m_device_header;
    f_device_header = true;
    n_device_header = true;
    if (layout() == 0) {
        n_device_header = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(16);
        m_device_header = new device_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_device_header;
}

pci_configuration_t::extended_capability_t* pci_configuration_t::extended_capability() {
    if (f_extended_capability)
        return m_extended_capability;
    f_extended_capability = true;
    n_extended_capability = true;
    if (static_cast<uint64_t>(_io()->size()) > 256) {
        n_extended_capability = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(ofs_extended());
        m_extended_capability = new extended_capability_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_extended_capability;
}

bool pci_configuration_t::has_capabilities() {
    if (f_has_capabilities)
        return m_has_capabilities;
    f_has_capabilities = true;
    m_has_capabilities = (status() & 16) != 0;
    return m_has_capabilities;
}

bool pci_configuration_t::is_multi_function() {
    if (f_is_multi_function)
        return m_is_multi_function;
    f_is_multi_function = true;
    m_is_multi_function = (header_type() & 128) != 0;
    return m_is_multi_function;
}

int32_t pci_configuration_t::layout() {
    if (f_layout)
        return m_layout;
    f_layout = true;
    m_layout = header_type() & 127;
    return m_layout;
}

int32_t pci_configuration_t::ofs_extended() {
    if (f_ofs_extended)
        return m_ofs_extended;
    f_ofs_extended = true;
    m_ofs_extended = 256;
    return m_ofs_extended;
}
