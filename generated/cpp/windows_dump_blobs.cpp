// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0

#include "windows_dump_blobs.h"
#include "kaitai/exceptions.h"
std::set<windows_dump_blobs_t::register_kinds_t> windows_dump_blobs_t::_build_values_register_kinds_t() {
    std::set<windows_dump_blobs_t::register_kinds_t> _t;
    _t.insert(windows_dump_blobs_t::REGISTER_KINDS_CPUID);
    _t.insert(windows_dump_blobs_t::REGISTER_KINDS_MSR);
    return _t;
}
const std::set<windows_dump_blobs_t::register_kinds_t> windows_dump_blobs_t::_values_register_kinds_t = windows_dump_blobs_t::_build_values_register_kinds_t();
bool windows_dump_blobs_t::_is_defined_register_kinds_t(windows_dump_blobs_t::register_kinds_t v) {
    return windows_dump_blobs_t::_values_register_kinds_t.find(v) != windows_dump_blobs_t::_values_register_kinds_t.end();
}
std::set<windows_dump_blobs_t::registry_types_t> windows_dump_blobs_t::_build_values_registry_types_t() {
    std::set<windows_dump_blobs_t::registry_types_t> _t;
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_NONE);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_SZ);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_EXPAND_SZ);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_BINARY);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_DWORD);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_DWORD_BIG_ENDIAN);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_LINK);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_MULTI_SZ);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_RESOURCE_LIST);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_FULL_RESOURCE_DESCRIPTOR);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_RESOURCE_REQUIREMENTS_LIST);
    _t.insert(windows_dump_blobs_t::REGISTRY_TYPES_QWORD);
    return _t;
}
const std::set<windows_dump_blobs_t::registry_types_t> windows_dump_blobs_t::_values_registry_types_t = windows_dump_blobs_t::_build_values_registry_types_t();
bool windows_dump_blobs_t::_is_defined_registry_types_t(windows_dump_blobs_t::registry_types_t v) {
    return windows_dump_blobs_t::_values_registry_types_t.find(v) != windows_dump_blobs_t::_values_registry_types_t.end();
}

windows_dump_blobs_t::windows_dump_blobs_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::_read() {
}

windows_dump_blobs_t::~windows_dump_blobs_t() {
    _clean_up();
}

void windows_dump_blobs_t::_clean_up() {
}

windows_dump_blobs_t::acpi_table_header_t::acpi_table_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::acpi_table_header_t::_read() {
    m_signature = m__io->read_bytes(4);
    m_len_table = m__io->read_u4le();
    m_revision = m__io->read_u1();
    m_checksum = m__io->read_u1();
    m_oem_id = m__io->read_bytes(6);
    m_oem_table_id = m__io->read_bytes(8);
    m_oem_revision = m__io->read_u4le();
}

windows_dump_blobs_t::acpi_table_header_t::~acpi_table_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::acpi_table_header_t::_clean_up() {
}

windows_dump_blobs_t::address_range_t::address_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::address_range_t::_read() {
    m_address = m__io->read_u8le();
    m_len_range = m__io->read_u8le();
}

windows_dump_blobs_t::address_range_t::~address_range_t() {
    _clean_up();
}

void windows_dump_blobs_t::address_range_t::_clean_up() {
}

windows_dump_blobs_t::address_range_group_t::address_range_group_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::address_range_group_t::_read() {
    m_num_ranges = m__io->read_u4le();
    m_len_name = m__io->read_u4le();
}

windows_dump_blobs_t::address_range_group_t::~address_range_group_t() {
    _clean_up();
}

void windows_dump_blobs_t::address_range_group_t::_clean_up() {
}

windows_dump_blobs_t::boot_status_t::boot_status_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_error_info = 0;
    m_releases = 0;
    f_ofs_releases = false;
    f_releases = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::boot_status_t::_read() {
    m_version = m__io->read_u4le();
    m_product_type = m__io->read_u4le();
    m_aab_enabled = m__io->read_u1();
    m_aab_timeout = m__io->read_u1();
    m_last_boot_succeeded = m__io->read_u1();
    m_last_boot_shutdown = m__io->read_u1();
    m_sleep_in_progress = m__io->read_u1();
    m__unnamed7 = m__io->read_bytes(3);
    m_power_button_timestamp = m__io->read_u8le();
    m_flags = m__io->read_u1();
    m_connected_standby_scenario_instance_id = m__io->read_u1();
    m_connected_standby_entry_reason = m__io->read_u1();
    m_connected_standby_exit_reason = m__io->read_u1();
    m_system_sleep_transitions_to_on = m__io->read_u2le();
    m__unnamed14 = m__io->read_bytes(2);
    m_last_reference_time = m__io->read_u8le();
    m_last_reference_time_checksum = m__io->read_u4le();
    m_last_update_boot_id = m__io->read_u4le();
    m_boot_attempt_count = m__io->read_u1();
    m_last_boot_checkpoint = m__io->read_u1();
    m_checksum = m__io->read_u1();
    m__unnamed21 = m__io->read_bytes(1);
    m_last_boot_id = m__io->read_u4le();
    m_last_successful_shutdown_boot_id = m__io->read_u4le();
    m_last_reported_abnormal_shutdown_boot_id = m__io->read_u4le();
    m_error_info = new std::vector<uint32_t>();
    const int l_error_info = 5;
    for (int i = 0; i < l_error_info; i++) {
        m_error_info->push_back(m__io->read_u4le());
    }
    m__unnamed26 = m__io->read_bytes(4);
    m_last_press_time = m__io->read_u8le();
    m_cumulative_press_count = m__io->read_u4le();
    m_last_press_boot_id = m__io->read_u2le();
    m_last_power_watchdog_stage = m__io->read_u1();
    m_power_button_flags = m__io->read_u1();
}

windows_dump_blobs_t::boot_status_t::~boot_status_t() {
    _clean_up();
}

void windows_dump_blobs_t::boot_status_t::_clean_up() {
    if (m_error_info) {
        delete m_error_info; m_error_info = 0;
    }
    if (f_releases) {
        if (m_releases) {
            delete m_releases; m_releases = 0;
        }
    }
}

int8_t windows_dump_blobs_t::boot_status_t::ofs_releases() {
    if (f_ofs_releases)
        return m_ofs_releases;
    f_ofs_releases = true;
    m_ofs_releases = ((version() < 192) ? (104) : (120));
    return m_ofs_releases;
}

windows_dump_blobs_t::boot_status_releases_t* windows_dump_blobs_t::boot_status_t::releases() {
    if (f_releases)
        return m_releases;
    f_releases = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(ofs_releases());
    m_releases = new boot_status_releases_t(m__io, this, m__root);
    m__io->seek(_pos);
    return m_releases;
}

windows_dump_blobs_t::boot_status_releases_t::boot_status_releases_t(kaitai::kstream* p__io, windows_dump_blobs_t::boot_status_t* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::boot_status_releases_t::_read() {
    m_last_release_time = m__io->read_u8le();
    m_cumulative_release_count = m__io->read_u4le();
    m_last_release_boot_id = m__io->read_u2le();
    m_error_count = m__io->read_u2le();
    m_current_connected_standby_phase = m__io->read_u1();
    m__unnamed5 = m__io->read_bytes(3);
    m_transition_latest_checkpoint_id = m__io->read_u4le();
    m_transition_latest_checkpoint_type = m__io->read_u4le();
    m_transition_latest_checkpoint_sequence_number = m__io->read_u4le();
}

windows_dump_blobs_t::boot_status_releases_t::~boot_status_releases_t() {
    _clean_up();
}

void windows_dump_blobs_t::boot_status_releases_t::_clean_up() {
}

windows_dump_blobs_t::cpuid_reading_t::cpuid_reading_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::cpuid_reading_t::_read() {
    m_eax = m__io->read_u4le();
    m_ebx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_edx = m__io->read_u4le();
}

windows_dump_blobs_t::cpuid_reading_t::~cpuid_reading_t() {
    _clean_up();
}

void windows_dump_blobs_t::cpuid_reading_t::_clean_up() {
}

windows_dump_blobs_t::display_adapter_t::display_adapter_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::display_adapter_t::_read() {
    m_driver_model = m__io->read_u4le();
    m_vendor_id = m__io->read_u4le();
    m_device_id = m__io->read_u4le();
    m_number = m__io->read_u4le();
}

windows_dump_blobs_t::display_adapter_t::~display_adapter_t() {
    _clean_up();
}

void windows_dump_blobs_t::display_adapter_t::_clean_up() {
}

windows_dump_blobs_t::display_watchdog_entry_t::display_watchdog_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::display_watchdog_entry_t::_read() {
    m_ofs_section = m__io->read_u4le();
    m_id = m__io->read_u4le();
}

windows_dump_blobs_t::display_watchdog_entry_t::~display_watchdog_entry_t() {
    _clean_up();
}

void windows_dump_blobs_t::display_watchdog_entry_t::_clean_up() {
}

windows_dump_blobs_t::display_watchdog_header_t::display_watchdog_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::display_watchdog_header_t::_read() {
    m_num_entries = m__io->read_u4le();
    m_len_common = m__io->read_u4le();
}

windows_dump_blobs_t::display_watchdog_header_t::~display_watchdog_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::display_watchdog_header_t::_clean_up() {
}

windows_dump_blobs_t::etw_header_t::etw_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::etw_header_t::_read() {
    m_timer_resolution = m__io->read_u4le();
    m_build_number = m__io->read_u4le();
    m_cpu_mhz = m__io->read_u4le();
    m__unnamed3 = m__io->read_bytes(4);
    m_boot_time = m__io->read_u8le();
    m_counter_frequency = m__io->read_u4le();
    m__unnamed6 = m__io->read_bytes(4);
}

windows_dump_blobs_t::etw_header_t::~etw_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::etw_header_t::_clean_up() {
}

windows_dump_blobs_t::etw_logger_t::etw_logger_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_times = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::etw_logger_t::_read() {
    m_magic = m__io->read_u4le();
    m_logger_id = m__io->read_u4le();
    m_log_file_mode = m__io->read_u4le();
    m_clock_type = m__io->read_u4le();
    m_len_buffer = m__io->read_u4le();
    m_len_name = m__io->read_u4le();
    m_times = new std::vector<uint64_t>();
    const int l_times = 3;
    for (int i = 0; i < l_times; i++) {
        m_times->push_back(m__io->read_u8le());
    }
}

windows_dump_blobs_t::etw_logger_t::~etw_logger_t() {
    _clean_up();
}

void windows_dump_blobs_t::etw_logger_t::_clean_up() {
    if (m_times) {
        delete m_times; m_times = 0;
    }
}

windows_dump_blobs_t::executable_path_header_t::executable_path_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::executable_path_header_t::_read() {
    m_version = m__io->read_u4le();
    m_len_blob = m__io->read_u4le();
}

windows_dump_blobs_t::executable_path_header_t::~executable_path_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::executable_path_header_t::_clean_up() {
}

windows_dump_blobs_t::framework_driver_t::framework_driver_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::framework_driver_t::_read() {
    m_globals_address = m__io->read_u8le();
    m_major_version = m__io->read_u4le();
    m_minor_version = m__io->read_u4le();
    m_build_number = m__io->read_u4le();
    m_name = m__io->read_bytes(32);
    m__unnamed5 = m__io->read_bytes(4);
}

windows_dump_blobs_t::framework_driver_t::~framework_driver_t() {
    _clean_up();
}

void windows_dump_blobs_t::framework_driver_t::_clean_up() {
}

windows_dump_blobs_t::framework_log_header_t::framework_log_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::framework_log_header_t::_read() {
    m_guid = m__io->read_bytes(16);
    m_log_address = m__io->read_u8le();
    m_len_log = m__io->read_u4le();
    m_ofs_next = m__io->read_u2le();
    m_ofs_last = m__io->read_u2le();
    m_sequence_number = m__io->read_u4le();
    m_name = m__io->read_bytes(32);
}

windows_dump_blobs_t::framework_log_header_t::~framework_log_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::framework_log_header_t::_clean_up() {
}

windows_dump_blobs_t::msr_reading_t::msr_reading_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::msr_reading_t::_read() {
    m_value = m__io->read_u8le();
    m__unnamed1 = m__io->read_bytes(8);
}

windows_dump_blobs_t::msr_reading_t::~msr_reading_t() {
    _clean_up();
}

void windows_dump_blobs_t::msr_reading_t::_clean_up() {
}

windows_dump_blobs_t::ntfs_black_box_t::ntfs_black_box_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::ntfs_black_box_t::_read() {
    m_version = m__io->read_u4le();
    m_len_record = m__io->read_u4le();
    m_time = m__io->read_u8le();
    m_ofs_first = m__io->read_u2le();
    m_len_header = m__io->read_u2le();
}

windows_dump_blobs_t::ntfs_black_box_t::~ntfs_black_box_t() {
    _clean_up();
}

void windows_dump_blobs_t::ntfs_black_box_t::_clean_up() {
}

windows_dump_blobs_t::nvidia_header_t::nvidia_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::nvidia_header_t::_read() {
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x4E\x56\x43\x44", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4E\x56\x43\x44", 4), m_signature, m__io, std::string("/types/nvidia_header/seq/0"));
    }
    m_guid = m__io->read_bytes(16);
    m_len_blob = m__io->read_u4le();
}

windows_dump_blobs_t::nvidia_header_t::~nvidia_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::nvidia_header_t::_clean_up() {
}

windows_dump_blobs_t::pci_piece_t::pci_piece_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::pci_piece_t::_read() {
    m_ofs_piece = m__io->read_u2le();
    m_len_piece = m__io->read_u2le();
}

windows_dump_blobs_t::pci_piece_t::~pci_piece_t() {
    _clean_up();
}

void windows_dump_blobs_t::pci_piece_t::_clean_up() {
}

windows_dump_blobs_t::pci_record_t::pci_record_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::pci_record_t::_read() {
    m_signature = m__io->read_bytes(4);
    m_len_record = m__io->read_u4le();
    m_num_pieces = m__io->read_u4le();
    m_address = m__io->read_u4le();
    m_bus_extension = m__io->read_u8le();
    m_flags = m__io->read_u8le();
    m_link = m__io->read_u8le();
    m_previous = m__io->read_u8le();
    m_next = m__io->read_u8le();
}

windows_dump_blobs_t::pci_record_t::~pci_record_t() {
    _clean_up();
}

void windows_dump_blobs_t::pci_record_t::_clean_up() {
}

windows_dump_blobs_t::plug_and_play_header_t::plug_and_play_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::plug_and_play_header_t::_read() {
    m__unnamed0 = m__io->read_bytes(16);
    m_time = m__io->read_u8le();
    m__unnamed2 = m__io->read_bytes(20);
}

windows_dump_blobs_t::plug_and_play_header_t::~plug_and_play_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::plug_and_play_header_t::_clean_up() {
}

windows_dump_blobs_t::power_button_t::power_button_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::power_button_t::_read() {
    m_version = m__io->read_u4le();
    m_len_blob = m__io->read_u4le();
    m__unnamed2 = m__io->read_bytes(8);
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x50\x4F\x57\x44", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x50\x4F\x57\x44", 4), m_signature, m__io, std::string("/types/power_button/seq/3"));
    }
    m__unnamed4 = m__io->read_bytes(12);
    m_thread_address = m__io->read_u8le();
    m__unnamed6 = m__io->read_bytes(24);
    m_routine_address = m__io->read_u8le();
    m_stack_address = m__io->read_u8le();
    m__unnamed9 = m__io->read_bytes(16);
}

windows_dump_blobs_t::power_button_t::~power_button_t() {
    _clean_up();
}

void windows_dump_blobs_t::power_button_t::_clean_up() {
}

windows_dump_blobs_t::processor_register_t::processor_register_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::processor_register_t::_read() {
    m_kind = static_cast<windows_dump_blobs_t::register_kinds_t>(m__io->read_u4le());
    m_index = m__io->read_u4le();
    m_early_reading = m__io->read_bytes(16);
    m_crash_reading = m__io->read_bytes(16);
}

windows_dump_blobs_t::processor_register_t::~processor_register_t() {
    _clean_up();
}

void windows_dump_blobs_t::processor_register_t::_clean_up() {
}

windows_dump_blobs_t::registry_value_t::registry_value_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::registry_value_t::_read() {
    m_len_name = m__io->read_u4le();
    m_name = m__io->read_bytes(len_name());
    m_value_type = static_cast<windows_dump_blobs_t::registry_types_t>(m__io->read_u4le());
    m_len_data = m__io->read_u4le();
    m_data = m__io->read_bytes(len_data());
}

windows_dump_blobs_t::registry_value_t::~registry_value_t() {
    _clean_up();
}

void windows_dump_blobs_t::registry_value_t::_clean_up() {
}

windows_dump_blobs_t::saved_memory_group_t::saved_memory_group_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::saved_memory_group_t::_read() {
    m_len_header = m__io->read_u4le();
    m_num_ranges = m__io->read_u4le();
    m_len_ranges = m__io->read_u4le();
    m__unnamed3 = m__io->read_bytes(4);
    m_len_name = m__io->read_u4le();
}

windows_dump_blobs_t::saved_memory_group_t::~saved_memory_group_t() {
    _clean_up();
}

void windows_dump_blobs_t::saved_memory_group_t::_clean_up() {
}

windows_dump_blobs_t::saved_memory_header_t::saved_memory_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::saved_memory_header_t::_read() {
    m_len_header = m__io->read_u4le();
    m_version = m__io->read_u2le();
    m_num_groups = m__io->read_u2le();
    m_len_blob = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
    m__unnamed5 = m__io->read_bytes(8);
}

windows_dump_blobs_t::saved_memory_header_t::~saved_memory_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::saved_memory_header_t::_clean_up() {
}

windows_dump_blobs_t::saved_memory_range_t::saved_memory_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::saved_memory_range_t::_read() {
    m_address = m__io->read_u8le();
    m_len_range = m__io->read_u8le();
}

windows_dump_blobs_t::saved_memory_range_t::~saved_memory_range_t() {
    _clean_up();
}

void windows_dump_blobs_t::saved_memory_range_t::_clean_up() {
}

windows_dump_blobs_t::shutdown_mark_t::shutdown_mark_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::shutdown_mark_t::_read() {
    m_version = m__io->read_u4le();
    m_state = m__io->read_u4le();
}

windows_dump_blobs_t::shutdown_mark_t::~shutdown_mark_t() {
    _clean_up();
}

void windows_dump_blobs_t::shutdown_mark_t::_clean_up() {
}

windows_dump_blobs_t::storage_request_t::storage_request_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::storage_request_t::_read() {
    m_operation = m__io->read_u1();
    m_command = m__io->read_bytes(15);
    m_ata_registers = m__io->read_bytes(16);
    m_start_time = m__io->read_u8le();
    m_end_time = m__io->read_u8le();
    m_status = m__io->read_u4le();
    m__unnamed6 = m__io->read_bytes(4);
    m_low_address = m__io->read_u4le();
}

windows_dump_blobs_t::storage_request_t::~storage_request_t() {
    _clean_up();
}

void windows_dump_blobs_t::storage_request_t::_clean_up() {
}

windows_dump_blobs_t::storage_ring_header_t::storage_ring_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::storage_ring_header_t::_read() {
    m_signature = m__io->read_bytes(4);
    m_version = m__io->read_u4le();
    m_len_blob = m__io->read_u4le();
    m__unnamed3 = m__io->read_bytes(4);
    m_name = m__io->read_bytes(16);
    m_num_requests = m__io->read_u4le();
}

windows_dump_blobs_t::storage_ring_header_t::~storage_ring_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::storage_ring_header_t::_clean_up() {
}

windows_dump_blobs_t::store_corruption_t::store_corruption_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::store_corruption_t::_read() {
    m_version = m__io->read_u8le();
    m_page_address = m__io->read_u8le();
    m_len_page = m__io->read_u8le();
    m_expected_hash = m__io->read_u8le();
    m_found_hash = m__io->read_u8le();
    m_target_address = m__io->read_u8le();
}

windows_dump_blobs_t::store_corruption_t::~store_corruption_t() {
    _clean_up();
}

void windows_dump_blobs_t::store_corruption_t::_clean_up() {
}

windows_dump_blobs_t::winlogon_header_t::winlogon_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_dump_blobs_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_dump_blobs_t::winlogon_header_t::_read() {
    m_version = m__io->read_u4le();
    m_len_blob = m__io->read_u4le();
    m_flag = m__io->read_u4le();
}

windows_dump_blobs_t::winlogon_header_t::~winlogon_header_t() {
    _clean_up();
}

void windows_dump_blobs_t::winlogon_header_t::_clean_up() {
}
