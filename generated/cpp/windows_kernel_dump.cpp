// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_kernel_dump.ksy; kaitai-struct-compiler 0.11.0

#include "windows_kernel_dump.h"
#include "kaitai/exceptions.h"
std::set<windows_kernel_dump_t::attribute_masks_t> windows_kernel_dump_t::_build_values_attribute_masks_t() {
    std::set<windows_kernel_dump_t::attribute_masks_t> _t;
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_HIBER_CRASH);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_DUMP_DEVICE_POWER_OFF);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_INSUFFICIENT_DUMPFILE_SIZE);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_KERNEL_GENERATED_TRIAGE_DUMP);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_LIVE_DUMP_GENERATED_DUMP);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_DUMP_IS_GENERATED_OFFLINE);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_FILTER_DUMP_FILE);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_EARLY_BOOT_CRASH);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA);
    _t.insert(windows_kernel_dump_t::ATTRIBUTE_MASKS_DECRYPTED_DUMP);
    return _t;
}
const std::set<windows_kernel_dump_t::attribute_masks_t> windows_kernel_dump_t::_values_attribute_masks_t = windows_kernel_dump_t::_build_values_attribute_masks_t();
bool windows_kernel_dump_t::_is_defined_attribute_masks_t(windows_kernel_dump_t::attribute_masks_t v) {
    return windows_kernel_dump_t::_values_attribute_masks_t.find(v) != windows_kernel_dump_t::_values_attribute_masks_t.end();
}
std::set<windows_kernel_dump_t::bitmap_signatures_t> windows_kernel_dump_t::_build_values_bitmap_signatures_t() {
    std::set<windows_kernel_dump_t::bitmap_signatures_t> _t;
    _t.insert(windows_kernel_dump_t::BITMAP_SIGNATURES_FULL);
    _t.insert(windows_kernel_dump_t::BITMAP_SIGNATURES_SUMMARY);
    return _t;
}
const std::set<windows_kernel_dump_t::bitmap_signatures_t> windows_kernel_dump_t::_values_bitmap_signatures_t = windows_kernel_dump_t::_build_values_bitmap_signatures_t();
bool windows_kernel_dump_t::_is_defined_bitmap_signatures_t(windows_kernel_dump_t::bitmap_signatures_t v) {
    return windows_kernel_dump_t::_values_bitmap_signatures_t.find(v) != windows_kernel_dump_t::_values_bitmap_signatures_t.end();
}
std::set<windows_kernel_dump_t::context_arm64_flags_t> windows_kernel_dump_t::_build_values_context_arm64_flags_t() {
    std::set<windows_kernel_dump_t::context_arm64_flags_t> _t;
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_CONTROL);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_INTEGER);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_FLOATING_POINT);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_DEBUG_REGISTERS);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_X18);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_XSTATE);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_ARM64);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_RET_TO_GUEST);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM64_FLAGS_EXCEPTION_REQUEST);
    return _t;
}
const std::set<windows_kernel_dump_t::context_arm64_flags_t> windows_kernel_dump_t::_values_context_arm64_flags_t = windows_kernel_dump_t::_build_values_context_arm64_flags_t();
bool windows_kernel_dump_t::_is_defined_context_arm64_flags_t(windows_kernel_dump_t::context_arm64_flags_t v) {
    return windows_kernel_dump_t::_values_context_arm64_flags_t.find(v) != windows_kernel_dump_t::_values_context_arm64_flags_t.end();
}
std::set<windows_kernel_dump_t::context_arm_flags_t> windows_kernel_dump_t::_build_values_context_arm_flags_t() {
    std::set<windows_kernel_dump_t::context_arm_flags_t> _t;
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM_FLAGS_CONTROL);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM_FLAGS_INTEGER);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM_FLAGS_FLOATING_POINT);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM_FLAGS_DEBUG_REGISTERS);
    _t.insert(windows_kernel_dump_t::CONTEXT_ARM_FLAGS_ARM);
    return _t;
}
const std::set<windows_kernel_dump_t::context_arm_flags_t> windows_kernel_dump_t::_values_context_arm_flags_t = windows_kernel_dump_t::_build_values_context_arm_flags_t();
bool windows_kernel_dump_t::_is_defined_context_arm_flags_t(windows_kernel_dump_t::context_arm_flags_t v) {
    return windows_kernel_dump_t::_values_context_arm_flags_t.find(v) != windows_kernel_dump_t::_values_context_arm_flags_t.end();
}
std::set<windows_kernel_dump_t::context_x64_flags_t> windows_kernel_dump_t::_build_values_context_x64_flags_t() {
    std::set<windows_kernel_dump_t::context_x64_flags_t> _t;
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_CONTROL);
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_INTEGER);
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_SEGMENTS);
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_FLOATING_POINT);
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_DEBUG_REGISTERS);
    _t.insert(windows_kernel_dump_t::CONTEXT_X64_FLAGS_AMD64);
    return _t;
}
const std::set<windows_kernel_dump_t::context_x64_flags_t> windows_kernel_dump_t::_values_context_x64_flags_t = windows_kernel_dump_t::_build_values_context_x64_flags_t();
bool windows_kernel_dump_t::_is_defined_context_x64_flags_t(windows_kernel_dump_t::context_x64_flags_t v) {
    return windows_kernel_dump_t::_values_context_x64_flags_t.find(v) != windows_kernel_dump_t::_values_context_x64_flags_t.end();
}
std::set<windows_kernel_dump_t::context_x86_flags_t> windows_kernel_dump_t::_build_values_context_x86_flags_t() {
    std::set<windows_kernel_dump_t::context_x86_flags_t> _t;
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_CONTROL);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_INTEGER);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_SEGMENTS);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_FLOATING_POINT);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_DEBUG_REGISTERS);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_EXTENDED_REGISTERS);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_XSTATE);
    _t.insert(windows_kernel_dump_t::CONTEXT_X86_FLAGS_I386);
    return _t;
}
const std::set<windows_kernel_dump_t::context_x86_flags_t> windows_kernel_dump_t::_values_context_x86_flags_t = windows_kernel_dump_t::_build_values_context_x86_flags_t();
bool windows_kernel_dump_t::_is_defined_context_x86_flags_t(windows_kernel_dump_t::context_x86_flags_t v) {
    return windows_kernel_dump_t::_values_context_x86_flags_t.find(v) != windows_kernel_dump_t::_values_context_x86_flags_t.end();
}
std::set<windows_kernel_dump_t::dump_types_t> windows_kernel_dump_t::_build_values_dump_types_t() {
    std::set<windows_kernel_dump_t::dump_types_t> _t;
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_UNSPECIFIED);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_FULL);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_SUMMARY);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_HEADER);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_TRIAGE);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_BITMAP_FULL);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_BITMAP_KERNEL);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_AUTOMATIC);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_KERNEL_MEMORY);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_KERNEL_AND_USER_MEMORY);
    _t.insert(windows_kernel_dump_t::DUMP_TYPES_COMPLETE_MEMORY);
    return _t;
}
const std::set<windows_kernel_dump_t::dump_types_t> windows_kernel_dump_t::_values_dump_types_t = windows_kernel_dump_t::_build_values_dump_types_t();
bool windows_kernel_dump_t::_is_defined_dump_types_t(windows_kernel_dump_t::dump_types_t v) {
    return windows_kernel_dump_t::_values_dump_types_t.find(v) != windows_kernel_dump_t::_values_dump_types_t.end();
}
std::set<windows_kernel_dump_t::machine_types_t> windows_kernel_dump_t::_build_values_machine_types_t() {
    std::set<windows_kernel_dump_t::machine_types_t> _t;
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_I386);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_ALPHA);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_ARMNT);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_IA64);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_ALPHA64);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_AMD64);
    _t.insert(windows_kernel_dump_t::MACHINE_TYPES_ARM64);
    return _t;
}
const std::set<windows_kernel_dump_t::machine_types_t> windows_kernel_dump_t::_values_machine_types_t = windows_kernel_dump_t::_build_values_machine_types_t();
bool windows_kernel_dump_t::_is_defined_machine_types_t(windows_kernel_dump_t::machine_types_t v) {
    return windows_kernel_dump_t::_values_machine_types_t.find(v) != windows_kernel_dump_t::_values_machine_types_t.end();
}
std::set<windows_kernel_dump_t::minidump_field_masks_t> windows_kernel_dump_t::_build_values_minidump_field_masks_t() {
    std::set<windows_kernel_dump_t::minidump_field_masks_t> _t;
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_CONTEXT);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_EXCEPTION);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_PRCB);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_PROCESS);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_THREAD);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_STACK);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_DRIVER_LIST);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_BROKEN_DRIVER);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_MM_INFO);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_DATA_PAGE);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_DEBUGGER_DATA);
    _t.insert(windows_kernel_dump_t::MINIDUMP_FIELD_MASKS_DATA_BLOCKS);
    return _t;
}
const std::set<windows_kernel_dump_t::minidump_field_masks_t> windows_kernel_dump_t::_values_minidump_field_masks_t = windows_kernel_dump_t::_build_values_minidump_field_masks_t();
bool windows_kernel_dump_t::_is_defined_minidump_field_masks_t(windows_kernel_dump_t::minidump_field_masks_t v) {
    return windows_kernel_dump_t::_values_minidump_field_masks_t.find(v) != windows_kernel_dump_t::_values_minidump_field_masks_t.end();
}
std::set<windows_kernel_dump_t::product_types_t> windows_kernel_dump_t::_build_values_product_types_t() {
    std::set<windows_kernel_dump_t::product_types_t> _t;
    _t.insert(windows_kernel_dump_t::PRODUCT_TYPES_WORKSTATION);
    _t.insert(windows_kernel_dump_t::PRODUCT_TYPES_DOMAIN_CONTROLLER);
    _t.insert(windows_kernel_dump_t::PRODUCT_TYPES_SERVER);
    return _t;
}
const std::set<windows_kernel_dump_t::product_types_t> windows_kernel_dump_t::_values_product_types_t = windows_kernel_dump_t::_build_values_product_types_t();
bool windows_kernel_dump_t::_is_defined_product_types_t(windows_kernel_dump_t::product_types_t v) {
    return windows_kernel_dump_t::_values_product_types_t.find(v) != windows_kernel_dump_t::_values_product_types_t.end();
}
std::set<windows_kernel_dump_t::suite_masks_t> windows_kernel_dump_t::_build_values_suite_masks_t() {
    std::set<windows_kernel_dump_t::suite_masks_t> _t;
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_SMALL_BUSINESS);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_ENTERPRISE);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_BACK_OFFICE);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_COMMUNICATIONS);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_TERMINAL);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_SMALL_BUSINESS_RESTRICTED);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_EMBEDDED_NT);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_DATACENTER);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_SINGLE_USER_TS);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_PERSONAL);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_BLADE);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_EMBEDDED_RESTRICTED);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_SECURITY_APPLIANCE);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_STORAGE_SERVER);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_COMPUTE_SERVER);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_WH_SERVER);
    _t.insert(windows_kernel_dump_t::SUITE_MASKS_MULTI_USER_TS);
    return _t;
}
const std::set<windows_kernel_dump_t::suite_masks_t> windows_kernel_dump_t::_values_suite_masks_t = windows_kernel_dump_t::_build_values_suite_masks_t();
bool windows_kernel_dump_t::_is_defined_suite_masks_t(windows_kernel_dump_t::suite_masks_t v) {
    return windows_kernel_dump_t::_values_suite_masks_t.find(v) != windows_kernel_dump_t::_values_suite_masks_t.end();
}
std::set<windows_kernel_dump_t::summary_option_masks_t> windows_kernel_dump_t::_build_values_summary_option_masks_t() {
    std::set<windows_kernel_dump_t::summary_option_masks_t> _t;
    _t.insert(windows_kernel_dump_t::SUMMARY_OPTION_MASKS_VALID_KERNEL_VA);
    _t.insert(windows_kernel_dump_t::SUMMARY_OPTION_MASKS_VALID_CURRENT_USER_VA);
    return _t;
}
const std::set<windows_kernel_dump_t::summary_option_masks_t> windows_kernel_dump_t::_values_summary_option_masks_t = windows_kernel_dump_t::_build_values_summary_option_masks_t();
bool windows_kernel_dump_t::_is_defined_summary_option_masks_t(windows_kernel_dump_t::summary_option_masks_t v) {
    return windows_kernel_dump_t::_values_summary_option_masks_t.find(v) != windows_kernel_dump_t::_values_summary_option_masks_t.end();
}
std::set<windows_kernel_dump_t::triage_option_masks_t> windows_kernel_dump_t::_build_values_triage_option_masks_t() {
    std::set<windows_kernel_dump_t::triage_option_masks_t> _t;
    _t.insert(windows_kernel_dump_t::TRIAGE_OPTION_MASKS_OVERFLOWED);
    return _t;
}
const std::set<windows_kernel_dump_t::triage_option_masks_t> windows_kernel_dump_t::_values_triage_option_masks_t = windows_kernel_dump_t::_build_values_triage_option_masks_t();
bool windows_kernel_dump_t::_is_defined_triage_option_masks_t(windows_kernel_dump_t::triage_option_masks_t v) {
    return windows_kernel_dump_t::_values_triage_option_masks_t.find(v) != windows_kernel_dump_t::_values_triage_option_masks_t.end();
}
std::set<windows_kernel_dump_t::valid_dumps_t> windows_kernel_dump_t::_build_values_valid_dumps_t() {
    std::set<windows_kernel_dump_t::valid_dumps_t> _t;
    _t.insert(windows_kernel_dump_t::VALID_DUMPS_DUMP64);
    _t.insert(windows_kernel_dump_t::VALID_DUMPS_DUMP32);
    return _t;
}
const std::set<windows_kernel_dump_t::valid_dumps_t> windows_kernel_dump_t::_values_valid_dumps_t = windows_kernel_dump_t::_build_values_valid_dumps_t();
bool windows_kernel_dump_t::_is_defined_valid_dumps_t(windows_kernel_dump_t::valid_dumps_t v) {
    return windows_kernel_dump_t::_values_valid_dumps_t.find(v) != windows_kernel_dump_t::_values_valid_dumps_t.end();
}

windows_kernel_dump_t::windows_kernel_dump_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    n_header = true;
    m_header = 0;
    m_triage = 0;
    m__io__raw_header = 0;
    m_bitmap_header = 0;
    m_rdmp_header = 0;
    m_summary_header = 0;
    f_bitmap_header = false;
    f_kind = false;
    f_len_header = false;
    f_len_page = false;
    f_ofs_pages = false;
    f_rdmp_header = false;
    f_summary_header = false;
    f_triage = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::_read() {
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x50\x41\x47\x45", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x50\x41\x47\x45", 4), m_signature, m__io, std::string("/seq/0"));
    }
    m_valid_dump = static_cast<windows_kernel_dump_t::valid_dumps_t>(m__io->read_u4le());
    if (!( ((m_valid_dump == windows_kernel_dump_t::VALID_DUMPS_DUMP64) || (m_valid_dump == windows_kernel_dump_t::VALID_DUMPS_DUMP32)) )) {
        throw kaitai::validation_not_any_of_error<windows_kernel_dump_t::valid_dumps_t>(m_valid_dump, m__io, std::string("/seq/1"));
    }
    n_header = true;
    switch (valid_dump()) {
    case windows_kernel_dump_t::VALID_DUMPS_DUMP32: {
        n_header = false;
        m__raw_header = m__io->read_bytes(len_header() - 8);
        m__io__raw_header = new kaitai::kstream(m__raw_header);
        m_header = new header32_t(m__io__raw_header, this, m__root);
        break;
    }
    case windows_kernel_dump_t::VALID_DUMPS_DUMP64: {
        n_header = false;
        m__raw_header = m__io->read_bytes(len_header() - 8);
        m__io__raw_header = new kaitai::kstream(m__raw_header);
        m_header = new header64_t(m__io__raw_header, this, m__root);
        break;
    }
    default: {
        m__raw_header = m__io->read_bytes(len_header() - 8);
        break;
    }
    }
}

windows_kernel_dump_t::~windows_kernel_dump_t() {
    _clean_up();
}

void windows_kernel_dump_t::_clean_up() {
    if (!n_header) {
        if (m__io__raw_header) {
            delete m__io__raw_header; m__io__raw_header = 0;
        }
        if (m_header) {
            delete m_header; m_header = 0;
        }
    }
    if (f_bitmap_header && !n_bitmap_header) {
        if (m_bitmap_header) {
            delete m_bitmap_header; m_bitmap_header = 0;
        }
    }
    if (f_rdmp_header && !n_rdmp_header) {
        if (m_rdmp_header) {
            delete m_rdmp_header; m_rdmp_header = 0;
        }
    }
    if (f_summary_header && !n_summary_header) {
        if (m_summary_header) {
            delete m_summary_header; m_summary_header = 0;
        }
    }
    if (f_triage && !n_triage) {
        if (m_triage) {
            delete m_triage; m_triage = 0;
        }
    }
}

windows_kernel_dump_t::bitmap_header_t::bitmap_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bitmap = false;
    f_len_bitmap = false;
    f_ofs_bitmap = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::bitmap_header_t::_read() {
    m_signature = static_cast<windows_kernel_dump_t::bitmap_signatures_t>(m__io->read_u4le());
    if (!( ((m_signature == windows_kernel_dump_t::BITMAP_SIGNATURES_FULL) || (m_signature == windows_kernel_dump_t::BITMAP_SIGNATURES_SUMMARY)) )) {
        throw kaitai::validation_not_any_of_error<windows_kernel_dump_t::bitmap_signatures_t>(m_signature, m__io, std::string("/types/bitmap_header/seq/0"));
    }
    m_valid_dump = m__io->read_bytes(4);
    if (!(m_valid_dump == std::string("\x44\x55\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x44\x55\x4D\x50", 4), m_valid_dump, m__io, std::string("/types/bitmap_header/seq/1"));
    }
    m__unnamed2 = m__io->read_bytes(24);
    m_first_page = m__io->read_u8le();
    m_total_present_pages = m__io->read_u8le();
    m_pages = m__io->read_u8le();
}

windows_kernel_dump_t::bitmap_header_t::~bitmap_header_t() {
    _clean_up();
}

void windows_kernel_dump_t::bitmap_header_t::_clean_up() {
    if (f_bitmap) {
    }
}

std::string windows_kernel_dump_t::bitmap_header_t::bitmap() {
    if (f_bitmap)
        return m_bitmap;
    f_bitmap = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_bitmap());
    m_bitmap = io->read_bytes(len_bitmap());
    io->seek(_pos);
    return m_bitmap;
}

uint64_t windows_kernel_dump_t::bitmap_header_t::len_bitmap() {
    if (f_len_bitmap)
        return m_len_bitmap;
    f_len_bitmap = true;
    m_len_bitmap = static_cast<uint64_t>(static_cast<uint64_t>(pages() + 7) / 8);
    return m_len_bitmap;
}

int32_t windows_kernel_dump_t::bitmap_header_t::ofs_bitmap() {
    if (f_ofs_bitmap)
        return m_ofs_bitmap;
    f_ofs_bitmap = true;
    m_ofs_bitmap = _root()->len_header() + 56;
    return m_ofs_bitmap;
}

windows_kernel_dump_t::blob_file_header_t::blob_file_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::blob_file_header_t::_read() {
    m_signature1 = m__io->read_bytes(4);
    if (!(m_signature1 == std::string("\x44\x75\x6D\x70", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x44\x75\x6D\x70", 4), m_signature1, m__io, std::string("/types/blob_file_header/seq/0"));
    }
    m_signature2 = m__io->read_bytes(4);
    if (!(m_signature2 == std::string("\x42\x6C\x6F\x62", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x42\x6C\x6F\x62", 4), m_signature2, m__io, std::string("/types/blob_file_header/seq/1"));
    }
    m_header_size = m__io->read_u4le();
    m_build_number = m__io->read_u4le();
}

windows_kernel_dump_t::blob_file_header_t::~blob_file_header_t() {
    _clean_up();
}

void windows_kernel_dump_t::blob_file_header_t::_clean_up() {
}

windows_kernel_dump_t::blob_header_t::blob_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::blob_header_t::_read() {
    m_header_size = m__io->read_u4le();
    m_tag = m__io->read_bytes(16);
    m_data_size = m__io->read_u4le();
    m_pre_pad = m__io->read_u4le();
    m_post_pad = m__io->read_u4le();
}

windows_kernel_dump_t::blob_header_t::~blob_header_t() {
    _clean_up();
}

void windows_kernel_dump_t::blob_header_t::_clean_up() {
}

windows_kernel_dump_t::context_arm_t::context_arm_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_r = 0;
    m_q = 0;
    m_bvr = 0;
    m_bcr = 0;
    m_wvr = 0;
    m_wcr = 0;
    f_context_flag_arm = false;
    f_context_flag_control = false;
    f_context_flag_debug_registers = false;
    f_context_flag_floating_point = false;
    f_context_flag_integer = false;
    f_context_flags_written = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::context_arm_t::_read() {
    m_context_flags = m__io->read_u4le();
    m_r = new std::vector<uint32_t>();
    const int l_r = 13;
    for (int i = 0; i < l_r; i++) {
        m_r->push_back(m__io->read_u4le());
    }
    m_sp = m__io->read_u4le();
    m_lr = m__io->read_u4le();
    m_pc = m__io->read_u4le();
    m_cpsr = m__io->read_u4le();
    m_fpscr = m__io->read_u4le();
    m__unnamed7 = m__io->read_bytes(4);
    m_q = new std::vector<m128a_t*>();
    const int l_q = 16;
    for (int i = 0; i < l_q; i++) {
        m_q->push_back(new m128a_t(m__io, this, m__root));
    }
    m_bvr = new std::vector<uint32_t>();
    const int l_bvr = 8;
    for (int i = 0; i < l_bvr; i++) {
        m_bvr->push_back(m__io->read_u4le());
    }
    m_bcr = new std::vector<uint32_t>();
    const int l_bcr = 8;
    for (int i = 0; i < l_bcr; i++) {
        m_bcr->push_back(m__io->read_u4le());
    }
    m_wvr = new std::vector<uint32_t>();
    const int l_wvr = 1;
    for (int i = 0; i < l_wvr; i++) {
        m_wvr->push_back(m__io->read_u4le());
    }
    m_wcr = new std::vector<uint32_t>();
    const int l_wcr = 1;
    for (int i = 0; i < l_wcr; i++) {
        m_wcr->push_back(m__io->read_u4le());
    }
    m__unnamed13 = m__io->read_bytes(8);
}

windows_kernel_dump_t::context_arm_t::~context_arm_t() {
    _clean_up();
}

void windows_kernel_dump_t::context_arm_t::_clean_up() {
    if (m_r) {
        delete m_r; m_r = 0;
    }
    if (m_q) {
        for (std::vector<m128a_t*>::iterator it = m_q->begin(); it != m_q->end(); ++it) {
            delete *it;
        }
        delete m_q; m_q = 0;
    }
    if (m_bvr) {
        delete m_bvr; m_bvr = 0;
    }
    if (m_bcr) {
        delete m_bcr; m_bcr = 0;
    }
    if (m_wvr) {
        delete m_wvr; m_wvr = 0;
    }
    if (m_wcr) {
        delete m_wcr; m_wcr = 0;
    }
}

bool windows_kernel_dump_t::context_arm_t::context_flag_arm() {
    if (f_context_flag_arm)
        return m_context_flag_arm;
    f_context_flag_arm = true;
    m_context_flag_arm =  ((context_flags_written()) && ((context_flags() & 2097152) != 0)) ;
    return m_context_flag_arm;
}

bool windows_kernel_dump_t::context_arm_t::context_flag_control() {
    if (f_context_flag_control)
        return m_context_flag_control;
    f_context_flag_control = true;
    m_context_flag_control =  ((context_flags_written()) && ((context_flags() & 1) != 0)) ;
    return m_context_flag_control;
}

bool windows_kernel_dump_t::context_arm_t::context_flag_debug_registers() {
    if (f_context_flag_debug_registers)
        return m_context_flag_debug_registers;
    f_context_flag_debug_registers = true;
    m_context_flag_debug_registers =  ((context_flags_written()) && ((context_flags() & 8) != 0)) ;
    return m_context_flag_debug_registers;
}

bool windows_kernel_dump_t::context_arm_t::context_flag_floating_point() {
    if (f_context_flag_floating_point)
        return m_context_flag_floating_point;
    f_context_flag_floating_point = true;
    m_context_flag_floating_point =  ((context_flags_written()) && ((context_flags() & 4) != 0)) ;
    return m_context_flag_floating_point;
}

bool windows_kernel_dump_t::context_arm_t::context_flag_integer() {
    if (f_context_flag_integer)
        return m_context_flag_integer;
    f_context_flag_integer = true;
    m_context_flag_integer =  ((context_flags_written()) && ((context_flags() & 2) != 0)) ;
    return m_context_flag_integer;
}

bool windows_kernel_dump_t::context_arm_t::context_flags_written() {
    if (f_context_flags_written)
        return m_context_flags_written;
    f_context_flags_written = true;
    m_context_flags_written = context_flags() != 1162297680;
    return m_context_flags_written;
}

windows_kernel_dump_t::context_arm64_t::context_arm64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_x = 0;
    m_v = 0;
    m_bcr = 0;
    m_bvr = 0;
    m_wcr = 0;
    m_wvr = 0;
    f_context_flag_arm64 = false;
    f_context_flag_control = false;
    f_context_flag_debug_registers = false;
    f_context_flag_exception_request = false;
    f_context_flag_floating_point = false;
    f_context_flag_integer = false;
    f_context_flag_ret_to_guest = false;
    f_context_flag_x18 = false;
    f_context_flag_xstate = false;
    f_context_flags_written = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::context_arm64_t::_read() {
    m_context_flags = m__io->read_u4le();
    m_cpsr = m__io->read_u4le();
    m_x = new std::vector<uint64_t>();
    const int l_x = 29;
    for (int i = 0; i < l_x; i++) {
        m_x->push_back(m__io->read_u8le());
    }
    m_fp = m__io->read_u8le();
    m_lr = m__io->read_u8le();
    m_sp = m__io->read_u8le();
    m_pc = m__io->read_u8le();
    m_v = new std::vector<m128a_t*>();
    const int l_v = 32;
    for (int i = 0; i < l_v; i++) {
        m_v->push_back(new m128a_t(m__io, this, m__root));
    }
    m_fpcr = m__io->read_u4le();
    m_fpsr = m__io->read_u4le();
    m_bcr = new std::vector<uint32_t>();
    const int l_bcr = 8;
    for (int i = 0; i < l_bcr; i++) {
        m_bcr->push_back(m__io->read_u4le());
    }
    m_bvr = new std::vector<uint64_t>();
    const int l_bvr = 8;
    for (int i = 0; i < l_bvr; i++) {
        m_bvr->push_back(m__io->read_u8le());
    }
    m_wcr = new std::vector<uint32_t>();
    const int l_wcr = 2;
    for (int i = 0; i < l_wcr; i++) {
        m_wcr->push_back(m__io->read_u4le());
    }
    m_wvr = new std::vector<uint64_t>();
    const int l_wvr = 2;
    for (int i = 0; i < l_wvr; i++) {
        m_wvr->push_back(m__io->read_u8le());
    }
}

windows_kernel_dump_t::context_arm64_t::~context_arm64_t() {
    _clean_up();
}

void windows_kernel_dump_t::context_arm64_t::_clean_up() {
    if (m_x) {
        delete m_x; m_x = 0;
    }
    if (m_v) {
        for (std::vector<m128a_t*>::iterator it = m_v->begin(); it != m_v->end(); ++it) {
            delete *it;
        }
        delete m_v; m_v = 0;
    }
    if (m_bcr) {
        delete m_bcr; m_bcr = 0;
    }
    if (m_bvr) {
        delete m_bvr; m_bvr = 0;
    }
    if (m_wcr) {
        delete m_wcr; m_wcr = 0;
    }
    if (m_wvr) {
        delete m_wvr; m_wvr = 0;
    }
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_arm64() {
    if (f_context_flag_arm64)
        return m_context_flag_arm64;
    f_context_flag_arm64 = true;
    m_context_flag_arm64 =  ((context_flags_written()) && ((context_flags() & 4194304) != 0)) ;
    return m_context_flag_arm64;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_control() {
    if (f_context_flag_control)
        return m_context_flag_control;
    f_context_flag_control = true;
    m_context_flag_control =  ((context_flags_written()) && ((context_flags() & 1) != 0)) ;
    return m_context_flag_control;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_debug_registers() {
    if (f_context_flag_debug_registers)
        return m_context_flag_debug_registers;
    f_context_flag_debug_registers = true;
    m_context_flag_debug_registers =  ((context_flags_written()) && ((context_flags() & 8) != 0)) ;
    return m_context_flag_debug_registers;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_exception_request() {
    if (f_context_flag_exception_request)
        return m_context_flag_exception_request;
    f_context_flag_exception_request = true;
    m_context_flag_exception_request =  ((context_flags_written()) && ((context_flags() & 1073741824) != 0)) ;
    return m_context_flag_exception_request;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_floating_point() {
    if (f_context_flag_floating_point)
        return m_context_flag_floating_point;
    f_context_flag_floating_point = true;
    m_context_flag_floating_point =  ((context_flags_written()) && ((context_flags() & 4) != 0)) ;
    return m_context_flag_floating_point;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_integer() {
    if (f_context_flag_integer)
        return m_context_flag_integer;
    f_context_flag_integer = true;
    m_context_flag_integer =  ((context_flags_written()) && ((context_flags() & 2) != 0)) ;
    return m_context_flag_integer;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_ret_to_guest() {
    if (f_context_flag_ret_to_guest)
        return m_context_flag_ret_to_guest;
    f_context_flag_ret_to_guest = true;
    m_context_flag_ret_to_guest =  ((context_flags_written()) && ((context_flags() & 67108864) != 0)) ;
    return m_context_flag_ret_to_guest;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_x18() {
    if (f_context_flag_x18)
        return m_context_flag_x18;
    f_context_flag_x18 = true;
    m_context_flag_x18 =  ((context_flags_written()) && ((context_flags() & 16) != 0)) ;
    return m_context_flag_x18;
}

bool windows_kernel_dump_t::context_arm64_t::context_flag_xstate() {
    if (f_context_flag_xstate)
        return m_context_flag_xstate;
    f_context_flag_xstate = true;
    m_context_flag_xstate =  ((context_flags_written()) && ((context_flags() & 32) != 0)) ;
    return m_context_flag_xstate;
}

bool windows_kernel_dump_t::context_arm64_t::context_flags_written() {
    if (f_context_flags_written)
        return m_context_flags_written;
    f_context_flags_written = true;
    m_context_flags_written = context_flags() != 1162297680;
    return m_context_flags_written;
}

windows_kernel_dump_t::context_x64_t::context_x64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_float_registers = 0;
    m_xmm_registers = 0;
    m_vector_register = 0;
    f_context_flag_amd64 = false;
    f_context_flag_control = false;
    f_context_flag_debug_registers = false;
    f_context_flag_floating_point = false;
    f_context_flag_integer = false;
    f_context_flag_segments = false;
    f_context_flags_written = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::context_x64_t::_read() {
    m_p1_home = m__io->read_u8le();
    m_p2_home = m__io->read_u8le();
    m_p3_home = m__io->read_u8le();
    m_p4_home = m__io->read_u8le();
    m_p5_home = m__io->read_u8le();
    m_p6_home = m__io->read_u8le();
    m_context_flags = m__io->read_u4le();
    m_mxcsr = m__io->read_u4le();
    m_seg_cs = m__io->read_u2le();
    m_seg_ds = m__io->read_u2le();
    m_seg_es = m__io->read_u2le();
    m_seg_fs = m__io->read_u2le();
    m_seg_gs = m__io->read_u2le();
    m_seg_ss = m__io->read_u2le();
    m_eflags = m__io->read_u4le();
    m_dr0 = m__io->read_u8le();
    m_dr1 = m__io->read_u8le();
    m_dr2 = m__io->read_u8le();
    m_dr3 = m__io->read_u8le();
    m_dr6 = m__io->read_u8le();
    m_dr7 = m__io->read_u8le();
    m_rax = m__io->read_u8le();
    m_rcx = m__io->read_u8le();
    m_rdx = m__io->read_u8le();
    m_rbx = m__io->read_u8le();
    m_rsp = m__io->read_u8le();
    m_rbp = m__io->read_u8le();
    m_rsi = m__io->read_u8le();
    m_rdi = m__io->read_u8le();
    m_r8 = m__io->read_u8le();
    m_r9 = m__io->read_u8le();
    m_r10 = m__io->read_u8le();
    m_r11 = m__io->read_u8le();
    m_r12 = m__io->read_u8le();
    m_r13 = m__io->read_u8le();
    m_r14 = m__io->read_u8le();
    m_r15 = m__io->read_u8le();
    m_rip = m__io->read_u8le();
    m_control_word = m__io->read_u2le();
    m_status_word = m__io->read_u2le();
    m_tag_word = m__io->read_u1();
    m__unnamed41 = m__io->read_bytes(1);
    m_error_opcode = m__io->read_u2le();
    m_error_offset = m__io->read_u4le();
    m_error_selector = m__io->read_u2le();
    m__unnamed45 = m__io->read_bytes(2);
    m_data_offset = m__io->read_u4le();
    m_data_selector = m__io->read_u2le();
    m__unnamed48 = m__io->read_bytes(2);
    m_mxcsr2 = m__io->read_u4le();
    m_mxcsr_mask = m__io->read_u4le();
    m_float_registers = new std::vector<m128a_t*>();
    const int l_float_registers = 8;
    for (int i = 0; i < l_float_registers; i++) {
        m_float_registers->push_back(new m128a_t(m__io, this, m__root));
    }
    m_xmm_registers = new std::vector<m128a_t*>();
    const int l_xmm_registers = 16;
    for (int i = 0; i < l_xmm_registers; i++) {
        m_xmm_registers->push_back(new m128a_t(m__io, this, m__root));
    }
    m__unnamed53 = m__io->read_bytes(96);
    m_vector_register = new std::vector<m128a_t*>();
    const int l_vector_register = 26;
    for (int i = 0; i < l_vector_register; i++) {
        m_vector_register->push_back(new m128a_t(m__io, this, m__root));
    }
    m_vector_control = m__io->read_u8le();
    m_debug_control = m__io->read_u8le();
    m_last_branch_to_rip = m__io->read_u8le();
    m_last_branch_from_rip = m__io->read_u8le();
    m_last_exception_to_rip = m__io->read_u8le();
    m_last_exception_from_rip = m__io->read_u8le();
}

windows_kernel_dump_t::context_x64_t::~context_x64_t() {
    _clean_up();
}

void windows_kernel_dump_t::context_x64_t::_clean_up() {
    if (m_float_registers) {
        for (std::vector<m128a_t*>::iterator it = m_float_registers->begin(); it != m_float_registers->end(); ++it) {
            delete *it;
        }
        delete m_float_registers; m_float_registers = 0;
    }
    if (m_xmm_registers) {
        for (std::vector<m128a_t*>::iterator it = m_xmm_registers->begin(); it != m_xmm_registers->end(); ++it) {
            delete *it;
        }
        delete m_xmm_registers; m_xmm_registers = 0;
    }
    if (m_vector_register) {
        for (std::vector<m128a_t*>::iterator it = m_vector_register->begin(); it != m_vector_register->end(); ++it) {
            delete *it;
        }
        delete m_vector_register; m_vector_register = 0;
    }
}

bool windows_kernel_dump_t::context_x64_t::context_flag_amd64() {
    if (f_context_flag_amd64)
        return m_context_flag_amd64;
    f_context_flag_amd64 = true;
    m_context_flag_amd64 =  ((context_flags_written()) && ((context_flags() & 1048576) != 0)) ;
    return m_context_flag_amd64;
}

bool windows_kernel_dump_t::context_x64_t::context_flag_control() {
    if (f_context_flag_control)
        return m_context_flag_control;
    f_context_flag_control = true;
    m_context_flag_control =  ((context_flags_written()) && ((context_flags() & 1) != 0)) ;
    return m_context_flag_control;
}

bool windows_kernel_dump_t::context_x64_t::context_flag_debug_registers() {
    if (f_context_flag_debug_registers)
        return m_context_flag_debug_registers;
    f_context_flag_debug_registers = true;
    m_context_flag_debug_registers =  ((context_flags_written()) && ((context_flags() & 16) != 0)) ;
    return m_context_flag_debug_registers;
}

bool windows_kernel_dump_t::context_x64_t::context_flag_floating_point() {
    if (f_context_flag_floating_point)
        return m_context_flag_floating_point;
    f_context_flag_floating_point = true;
    m_context_flag_floating_point =  ((context_flags_written()) && ((context_flags() & 8) != 0)) ;
    return m_context_flag_floating_point;
}

bool windows_kernel_dump_t::context_x64_t::context_flag_integer() {
    if (f_context_flag_integer)
        return m_context_flag_integer;
    f_context_flag_integer = true;
    m_context_flag_integer =  ((context_flags_written()) && ((context_flags() & 2) != 0)) ;
    return m_context_flag_integer;
}

bool windows_kernel_dump_t::context_x64_t::context_flag_segments() {
    if (f_context_flag_segments)
        return m_context_flag_segments;
    f_context_flag_segments = true;
    m_context_flag_segments =  ((context_flags_written()) && ((context_flags() & 4) != 0)) ;
    return m_context_flag_segments;
}

bool windows_kernel_dump_t::context_x64_t::context_flags_written() {
    if (f_context_flags_written)
        return m_context_flags_written;
    f_context_flags_written = true;
    m_context_flags_written = context_flags() != 1162297680;
    return m_context_flags_written;
}

windows_kernel_dump_t::context_x86_t::context_x86_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_context_flag_control = false;
    f_context_flag_debug_registers = false;
    f_context_flag_extended_registers = false;
    f_context_flag_floating_point = false;
    f_context_flag_i386 = false;
    f_context_flag_integer = false;
    f_context_flag_segments = false;
    f_context_flag_xstate = false;
    f_context_flags_written = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::context_x86_t::_read() {
    m_context_flags = m__io->read_u4le();
    m_dr0 = m__io->read_u4le();
    m_dr1 = m__io->read_u4le();
    m_dr2 = m__io->read_u4le();
    m_dr3 = m__io->read_u4le();
    m_dr6 = m__io->read_u4le();
    m_dr7 = m__io->read_u4le();
    m_control_word = m__io->read_u4le();
    m_status_word = m__io->read_u4le();
    m_tag_word = m__io->read_u4le();
    m_error_offset = m__io->read_u4le();
    m_error_selector = m__io->read_u4le();
    m_data_offset = m__io->read_u4le();
    m_data_selector = m__io->read_u4le();
    m_register_area = m__io->read_bytes(80);
    m_cr0_npx_state = m__io->read_u4le();
    m_seg_gs = m__io->read_u4le();
    m_seg_fs = m__io->read_u4le();
    m_seg_es = m__io->read_u4le();
    m_seg_ds = m__io->read_u4le();
    m_edi = m__io->read_u4le();
    m_esi = m__io->read_u4le();
    m_ebx = m__io->read_u4le();
    m_edx = m__io->read_u4le();
    m_ecx = m__io->read_u4le();
    m_eax = m__io->read_u4le();
    m_ebp = m__io->read_u4le();
    m_eip = m__io->read_u4le();
    m_seg_cs = m__io->read_u4le();
    m_eflags = m__io->read_u4le();
    m_esp = m__io->read_u4le();
    m_seg_ss = m__io->read_u4le();
    m_extended_registers = m__io->read_bytes(512);
}

windows_kernel_dump_t::context_x86_t::~context_x86_t() {
    _clean_up();
}

void windows_kernel_dump_t::context_x86_t::_clean_up() {
}

bool windows_kernel_dump_t::context_x86_t::context_flag_control() {
    if (f_context_flag_control)
        return m_context_flag_control;
    f_context_flag_control = true;
    m_context_flag_control =  ((context_flags_written()) && ((context_flags() & 1) != 0)) ;
    return m_context_flag_control;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_debug_registers() {
    if (f_context_flag_debug_registers)
        return m_context_flag_debug_registers;
    f_context_flag_debug_registers = true;
    m_context_flag_debug_registers =  ((context_flags_written()) && ((context_flags() & 16) != 0)) ;
    return m_context_flag_debug_registers;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_extended_registers() {
    if (f_context_flag_extended_registers)
        return m_context_flag_extended_registers;
    f_context_flag_extended_registers = true;
    m_context_flag_extended_registers =  ((context_flags_written()) && ((context_flags() & 32) != 0)) ;
    return m_context_flag_extended_registers;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_floating_point() {
    if (f_context_flag_floating_point)
        return m_context_flag_floating_point;
    f_context_flag_floating_point = true;
    m_context_flag_floating_point =  ((context_flags_written()) && ((context_flags() & 8) != 0)) ;
    return m_context_flag_floating_point;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_i386() {
    if (f_context_flag_i386)
        return m_context_flag_i386;
    f_context_flag_i386 = true;
    m_context_flag_i386 =  ((context_flags_written()) && ((context_flags() & 65536) != 0)) ;
    return m_context_flag_i386;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_integer() {
    if (f_context_flag_integer)
        return m_context_flag_integer;
    f_context_flag_integer = true;
    m_context_flag_integer =  ((context_flags_written()) && ((context_flags() & 2) != 0)) ;
    return m_context_flag_integer;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_segments() {
    if (f_context_flag_segments)
        return m_context_flag_segments;
    f_context_flag_segments = true;
    m_context_flag_segments =  ((context_flags_written()) && ((context_flags() & 4) != 0)) ;
    return m_context_flag_segments;
}

bool windows_kernel_dump_t::context_x86_t::context_flag_xstate() {
    if (f_context_flag_xstate)
        return m_context_flag_xstate;
    f_context_flag_xstate = true;
    m_context_flag_xstate =  ((context_flags_written()) && ((context_flags() & 64) != 0)) ;
    return m_context_flag_xstate;
}

bool windows_kernel_dump_t::context_x86_t::context_flags_written() {
    if (f_context_flags_written)
        return m_context_flags_written;
    f_context_flags_written = true;
    m_context_flags_written = context_flags() != 1162297680;
    return m_context_flags_written;
}

windows_kernel_dump_t::driver_entry32_t::driver_entry32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_full_dll_name = 0;
    m_base_dll_name = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::driver_entry32_t::_read() {
    m_ofs_driver_name = m__io->read_u4le();
    m_in_load_order_flink = m__io->read_u4le();
    m_in_load_order_blink = m__io->read_u4le();
    m_exception_table = m__io->read_u4le();
    m_exception_table_size = m__io->read_u4le();
    m_gp_value = m__io->read_u4le();
    m_non_paged_debug_info = m__io->read_u4le();
    m_dll_base = m__io->read_u4le();
    m_entry_point = m__io->read_u4le();
    m_size_of_image = m__io->read_u4le();
    m_full_dll_name = new unicode_string32_t(m__io, this, m__root);
    m_base_dll_name = new unicode_string32_t(m__io, this, m__root);
    m_flags = m__io->read_u4le();
    m_load_count = m__io->read_u2le();
    m__unnamed14 = m__io->read_bytes(2);
    m_section_pointer = m__io->read_u4le();
    m_check_sum = m__io->read_u4le();
    m_time_date_stamp = m__io->read_u4le();
}

windows_kernel_dump_t::driver_entry32_t::~driver_entry32_t() {
    _clean_up();
}

void windows_kernel_dump_t::driver_entry32_t::_clean_up() {
    if (m_full_dll_name) {
        delete m_full_dll_name; m_full_dll_name = 0;
    }
    if (m_base_dll_name) {
        delete m_base_dll_name; m_base_dll_name = 0;
    }
}

windows_kernel_dump_t::driver_entry64_t::driver_entry64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_full_dll_name = 0;
    m_base_dll_name = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::driver_entry64_t::_read() {
    m_ofs_driver_name = m__io->read_u4le();
    m__unnamed1 = m__io->read_bytes(4);
    m_in_load_order_flink = m__io->read_u8le();
    m_in_load_order_blink = m__io->read_u8le();
    m_exception_table = m__io->read_u8le();
    m_exception_table_size = m__io->read_u4le();
    m__unnamed6 = m__io->read_bytes(4);
    m_gp_value = m__io->read_u8le();
    m_non_paged_debug_info = m__io->read_u8le();
    m_dll_base = m__io->read_u8le();
    m_entry_point = m__io->read_u8le();
    m_size_of_image = m__io->read_u4le();
    m__unnamed12 = m__io->read_bytes(4);
    m_full_dll_name = new unicode_string64_t(m__io, this, m__root);
    m_base_dll_name = new unicode_string64_t(m__io, this, m__root);
    m_flags = m__io->read_u4le();
    m_load_count = m__io->read_u2le();
    m__unnamed17 = m__io->read_bytes(2);
    m_section_pointer = m__io->read_u8le();
    m_check_sum = m__io->read_u4le();
    m__unnamed20 = m__io->read_bytes(4);
    m_time_date_stamp = m__io->read_u4le();
    m__unnamed22 = m__io->read_bytes(4);
}

windows_kernel_dump_t::driver_entry64_t::~driver_entry64_t() {
    _clean_up();
}

void windows_kernel_dump_t::driver_entry64_t::_clean_up() {
    if (m_full_dll_name) {
        delete m_full_dll_name; m_full_dll_name = 0;
    }
    if (m_base_dll_name) {
        delete m_base_dll_name; m_base_dll_name = 0;
    }
}

windows_kernel_dump_t::dump_mm_storage32_t::dump_mm_storage32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::dump_mm_storage32_t::_read() {
    m_version = m__io->read_u4le();
    m_len_storage = m__io->read_u4le();
    m_mm_special_pool_tag = m__io->read_u4le();
    m_mi_triage_action_taken = m__io->read_u4le();
    m_mm_verify_driver_level = m__io->read_u4le();
    m_kernel_verifier = m__io->read_u4le();
    m_mm_maximum_non_paged_pool = m__io->read_u4le();
    m_mm_allocated_non_paged_pool = m__io->read_u4le();
    m_paged_pool_maximum = m__io->read_u4le();
    m_paged_pool_allocated = m__io->read_u4le();
    m_committed_pages = m__io->read_u4le();
    m_committed_pages_peak = m__io->read_u4le();
    m_commit_limit_maximum = m__io->read_u4le();
}

windows_kernel_dump_t::dump_mm_storage32_t::~dump_mm_storage32_t() {
    _clean_up();
}

void windows_kernel_dump_t::dump_mm_storage32_t::_clean_up() {
}

windows_kernel_dump_t::dump_mm_storage64_t::dump_mm_storage64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::dump_mm_storage64_t::_read() {
    m_version = m__io->read_u4le();
    m_len_storage = m__io->read_u4le();
    m_mm_special_pool_tag = m__io->read_u4le();
    m_mi_triage_action_taken = m__io->read_u4le();
    m_mm_verify_driver_level = m__io->read_u4le();
    m_kernel_verifier = m__io->read_u4le();
    m_mm_maximum_non_paged_pool = m__io->read_u8le();
    m_mm_allocated_non_paged_pool = m__io->read_u8le();
    m_paged_pool_maximum = m__io->read_u8le();
    m_paged_pool_allocated = m__io->read_u8le();
    m_committed_pages = m__io->read_u8le();
    m_committed_pages_peak = m__io->read_u8le();
    m_commit_limit_maximum = m__io->read_u8le();
}

windows_kernel_dump_t::dump_mm_storage64_t::~dump_mm_storage64_t() {
    _clean_up();
}

void windows_kernel_dump_t::dump_mm_storage64_t::_clean_up() {
}

windows_kernel_dump_t::dump_string_t::dump_string_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::dump_string_t::_read() {
    m_num_chars = m__io->read_u4le();
    m_text = m__io->read_bytes(static_cast<uint64_t>(static_cast<uint64_t>(num_chars()) * 2));
}

windows_kernel_dump_t::dump_string_t::~dump_string_t() {
    _clean_up();
}

void windows_kernel_dump_t::dump_string_t::_clean_up() {
}

windows_kernel_dump_t::exception_record32_t::exception_record32_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_exception_information = 0;
    f_is_noncontinuable = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::exception_record32_t::_read() {
    m_exception_code = m__io->read_u4le();
    m_exception_flags = m__io->read_u4le();
    m_exception_record = m__io->read_u4le();
    m_exception_address = m__io->read_u4le();
    m_number_parameters = m__io->read_u4le();
    m_exception_information = new std::vector<uint32_t>();
    const int l_exception_information = 15;
    for (int i = 0; i < l_exception_information; i++) {
        m_exception_information->push_back(m__io->read_u4le());
    }
}

windows_kernel_dump_t::exception_record32_t::~exception_record32_t() {
    _clean_up();
}

void windows_kernel_dump_t::exception_record32_t::_clean_up() {
    if (m_exception_information) {
        delete m_exception_information; m_exception_information = 0;
    }
}

bool windows_kernel_dump_t::exception_record32_t::is_noncontinuable() {
    if (f_is_noncontinuable)
        return m_is_noncontinuable;
    f_is_noncontinuable = true;
    m_is_noncontinuable = (exception_flags() & 1) != 0;
    return m_is_noncontinuable;
}

windows_kernel_dump_t::exception_record64_t::exception_record64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_exception_information = 0;
    f_is_noncontinuable = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::exception_record64_t::_read() {
    m_exception_code = m__io->read_u4le();
    m_exception_flags = m__io->read_u4le();
    m_exception_record = m__io->read_u8le();
    m_exception_address = m__io->read_u8le();
    m_number_parameters = m__io->read_u4le();
    m__unnamed5 = m__io->read_bytes(4);
    m_exception_information = new std::vector<uint64_t>();
    const int l_exception_information = 15;
    for (int i = 0; i < l_exception_information; i++) {
        m_exception_information->push_back(m__io->read_u8le());
    }
}

windows_kernel_dump_t::exception_record64_t::~exception_record64_t() {
    _clean_up();
}

void windows_kernel_dump_t::exception_record64_t::_clean_up() {
    if (m_exception_information) {
        delete m_exception_information; m_exception_information = 0;
    }
}

bool windows_kernel_dump_t::exception_record64_t::is_noncontinuable() {
    if (f_is_noncontinuable)
        return m_is_noncontinuable;
    f_is_noncontinuable = true;
    m_is_noncontinuable = (exception_flags() & 1) != 0;
    return m_is_noncontinuable;
}

windows_kernel_dump_t::header32_t::header32_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_context_record = true;
    m_context_record = 0;
    m_bug_check_code_parameters = 0;
    m_physical_memory_block = 0;
    m__io__raw_physical_memory_block = 0;
    m__io__raw_context_record = 0;
    m_exception = 0;
    f_attribute_decrypted_dump = false;
    f_attribute_dump_device_power_off = false;
    f_attribute_dump_is_generated_offline = false;
    f_attribute_early_boot_crash = false;
    f_attribute_encrypted_dump_data = false;
    f_attribute_filter_dump_file = false;
    f_attribute_hiber_crash = false;
    f_attribute_insufficient_dumpfile_size = false;
    f_attribute_kernel_generated_triage_dump = false;
    f_attribute_live_dump_generated_dump = false;
    f_attributes_written = false;
    f_minidump_field_broken_driver = false;
    f_minidump_field_context = false;
    f_minidump_field_data_blocks = false;
    f_minidump_field_data_page = false;
    f_minidump_field_debugger_data = false;
    f_minidump_field_driver_list = false;
    f_minidump_field_exception = false;
    f_minidump_field_mm_info = false;
    f_minidump_field_prcb = false;
    f_minidump_field_process = false;
    f_minidump_field_stack = false;
    f_minidump_field_thread = false;
    f_minidump_fields_written = false;
    f_suite_back_office = false;
    f_suite_blade = false;
    f_suite_communications = false;
    f_suite_compute_server = false;
    f_suite_datacenter = false;
    f_suite_embedded_nt = false;
    f_suite_embedded_restricted = false;
    f_suite_enterprise = false;
    f_suite_mask_written = false;
    f_suite_multi_user_ts = false;
    f_suite_personal = false;
    f_suite_security_appliance = false;
    f_suite_single_user_ts = false;
    f_suite_small_business = false;
    f_suite_small_business_restricted = false;
    f_suite_storage_server = false;
    f_suite_terminal = false;
    f_suite_wh_server = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::header32_t::_read() {
    m_major_version = m__io->read_u4le();
    m_minor_version = m__io->read_u4le();
    m_directory_table_base = m__io->read_u4le();
    m_pfn_database = m__io->read_u4le();
    m_ps_loaded_module_list = m__io->read_u4le();
    m_ps_active_process_head = m__io->read_u4le();
    m_machine_image_type = static_cast<windows_kernel_dump_t::machine_types_t>(m__io->read_u4le());
    m_number_processors = m__io->read_u4le();
    m_bug_check_code = m__io->read_u4le();
    m_bug_check_code_parameters = new std::vector<uint32_t>();
    const int l_bug_check_code_parameters = 4;
    for (int i = 0; i < l_bug_check_code_parameters; i++) {
        m_bug_check_code_parameters->push_back(m__io->read_u4le());
    }
    m_version_user = m__io->read_bytes(32);
    m_pae_enabled = m__io->read_u1();
    m_kd_secondary_version = m__io->read_u1();
    m__unnamed13 = m__io->read_bytes(2);
    m_kd_debugger_data_block = m__io->read_u4le();
    m__raw_physical_memory_block = m__io->read_bytes(700);
    m__io__raw_physical_memory_block = new kaitai::kstream(m__raw_physical_memory_block);
    m_physical_memory_block = new physical_memory_descriptor32_t(m__io__raw_physical_memory_block, this, m__root);
    n_context_record = true;
    switch (machine_image_type()) {
    case windows_kernel_dump_t::MACHINE_TYPES_ARMNT: {
        n_context_record = false;
        m__raw_context_record = m__io->read_bytes(1200);
        m__io__raw_context_record = new kaitai::kstream(m__raw_context_record);
        m_context_record = new context_arm_t(m__io__raw_context_record, this, m__root);
        break;
    }
    case windows_kernel_dump_t::MACHINE_TYPES_I386: {
        n_context_record = false;
        m__raw_context_record = m__io->read_bytes(1200);
        m__io__raw_context_record = new kaitai::kstream(m__raw_context_record);
        m_context_record = new context_x86_t(m__io__raw_context_record, this, m__root);
        break;
    }
    default: {
        m__raw_context_record = m__io->read_bytes(1200);
        break;
    }
    }
    m_exception = new exception_record32_t(m__io, this, m__root);
    m_comment = m__io->read_bytes(128);
    m_attributes = m__io->read_u4le();
    m_boot_id = m__io->read_u4le();
    m__unnamed21 = m__io->read_bytes(1760);
    m_dump_type = static_cast<windows_kernel_dump_t::dump_types_t>(m__io->read_u4le());
    m_minidump_fields = m__io->read_u4le();
    m_secondary_data_state = m__io->read_u4le();
    m_product_type = static_cast<windows_kernel_dump_t::product_types_t>(m__io->read_u4le());
    m_suite_mask = m__io->read_u4le();
    m_writer_status = m__io->read_u4le();
    m_required_dump_space = m__io->read_s8le();
    m__unnamed29 = m__io->read_bytes(16);
    m_system_up_time = m__io->read_s8le();
    m_system_time = m__io->read_s8le();
}

windows_kernel_dump_t::header32_t::~header32_t() {
    _clean_up();
}

void windows_kernel_dump_t::header32_t::_clean_up() {
    if (m_bug_check_code_parameters) {
        delete m_bug_check_code_parameters; m_bug_check_code_parameters = 0;
    }
    if (m__io__raw_physical_memory_block) {
        delete m__io__raw_physical_memory_block; m__io__raw_physical_memory_block = 0;
    }
    if (m_physical_memory_block) {
        delete m_physical_memory_block; m_physical_memory_block = 0;
    }
    if (!n_context_record) {
        if (m__io__raw_context_record) {
            delete m__io__raw_context_record; m__io__raw_context_record = 0;
        }
        if (m_context_record) {
            delete m_context_record; m_context_record = 0;
        }
    }
    if (m_exception) {
        delete m_exception; m_exception = 0;
    }
}

bool windows_kernel_dump_t::header32_t::attribute_decrypted_dump() {
    if (f_attribute_decrypted_dump)
        return m_attribute_decrypted_dump;
    f_attribute_decrypted_dump = true;
    m_attribute_decrypted_dump =  ((attributes_written()) && ((attributes() & 512) != 0)) ;
    return m_attribute_decrypted_dump;
}

bool windows_kernel_dump_t::header32_t::attribute_dump_device_power_off() {
    if (f_attribute_dump_device_power_off)
        return m_attribute_dump_device_power_off;
    f_attribute_dump_device_power_off = true;
    m_attribute_dump_device_power_off =  ((attributes_written()) && ((attributes() & 2) != 0)) ;
    return m_attribute_dump_device_power_off;
}

bool windows_kernel_dump_t::header32_t::attribute_dump_is_generated_offline() {
    if (f_attribute_dump_is_generated_offline)
        return m_attribute_dump_is_generated_offline;
    f_attribute_dump_is_generated_offline = true;
    m_attribute_dump_is_generated_offline =  ((attributes_written()) && ((attributes() & 32) != 0)) ;
    return m_attribute_dump_is_generated_offline;
}

bool windows_kernel_dump_t::header32_t::attribute_early_boot_crash() {
    if (f_attribute_early_boot_crash)
        return m_attribute_early_boot_crash;
    f_attribute_early_boot_crash = true;
    m_attribute_early_boot_crash =  ((attributes_written()) && ((attributes() & 128) != 0)) ;
    return m_attribute_early_boot_crash;
}

bool windows_kernel_dump_t::header32_t::attribute_encrypted_dump_data() {
    if (f_attribute_encrypted_dump_data)
        return m_attribute_encrypted_dump_data;
    f_attribute_encrypted_dump_data = true;
    m_attribute_encrypted_dump_data =  ((attributes_written()) && ((attributes() & 256) != 0)) ;
    return m_attribute_encrypted_dump_data;
}

bool windows_kernel_dump_t::header32_t::attribute_filter_dump_file() {
    if (f_attribute_filter_dump_file)
        return m_attribute_filter_dump_file;
    f_attribute_filter_dump_file = true;
    m_attribute_filter_dump_file =  ((attributes_written()) && ((attributes() & 64) != 0)) ;
    return m_attribute_filter_dump_file;
}

bool windows_kernel_dump_t::header32_t::attribute_hiber_crash() {
    if (f_attribute_hiber_crash)
        return m_attribute_hiber_crash;
    f_attribute_hiber_crash = true;
    m_attribute_hiber_crash =  ((attributes_written()) && ((attributes() & 1) != 0)) ;
    return m_attribute_hiber_crash;
}

bool windows_kernel_dump_t::header32_t::attribute_insufficient_dumpfile_size() {
    if (f_attribute_insufficient_dumpfile_size)
        return m_attribute_insufficient_dumpfile_size;
    f_attribute_insufficient_dumpfile_size = true;
    m_attribute_insufficient_dumpfile_size =  ((attributes_written()) && ((attributes() & 4) != 0)) ;
    return m_attribute_insufficient_dumpfile_size;
}

bool windows_kernel_dump_t::header32_t::attribute_kernel_generated_triage_dump() {
    if (f_attribute_kernel_generated_triage_dump)
        return m_attribute_kernel_generated_triage_dump;
    f_attribute_kernel_generated_triage_dump = true;
    m_attribute_kernel_generated_triage_dump =  ((attributes_written()) && ((attributes() & 8) != 0)) ;
    return m_attribute_kernel_generated_triage_dump;
}

bool windows_kernel_dump_t::header32_t::attribute_live_dump_generated_dump() {
    if (f_attribute_live_dump_generated_dump)
        return m_attribute_live_dump_generated_dump;
    f_attribute_live_dump_generated_dump = true;
    m_attribute_live_dump_generated_dump =  ((attributes_written()) && ((attributes() & 16) != 0)) ;
    return m_attribute_live_dump_generated_dump;
}

bool windows_kernel_dump_t::header32_t::attributes_written() {
    if (f_attributes_written)
        return m_attributes_written;
    f_attributes_written = true;
    m_attributes_written = attributes() != 1162297680;
    return m_attributes_written;
}

bool windows_kernel_dump_t::header32_t::minidump_field_broken_driver() {
    if (f_minidump_field_broken_driver)
        return m_minidump_field_broken_driver;
    f_minidump_field_broken_driver = true;
    m_minidump_field_broken_driver =  ((minidump_fields_written()) && ((minidump_fields() & 128) != 0)) ;
    return m_minidump_field_broken_driver;
}

bool windows_kernel_dump_t::header32_t::minidump_field_context() {
    if (f_minidump_field_context)
        return m_minidump_field_context;
    f_minidump_field_context = true;
    m_minidump_field_context =  ((minidump_fields_written()) && ((minidump_fields() & 1) != 0)) ;
    return m_minidump_field_context;
}

bool windows_kernel_dump_t::header32_t::minidump_field_data_blocks() {
    if (f_minidump_field_data_blocks)
        return m_minidump_field_data_blocks;
    f_minidump_field_data_blocks = true;
    m_minidump_field_data_blocks =  ((minidump_fields_written()) && ((minidump_fields() & 2048) != 0)) ;
    return m_minidump_field_data_blocks;
}

bool windows_kernel_dump_t::header32_t::minidump_field_data_page() {
    if (f_minidump_field_data_page)
        return m_minidump_field_data_page;
    f_minidump_field_data_page = true;
    m_minidump_field_data_page =  ((minidump_fields_written()) && ((minidump_fields() & 512) != 0)) ;
    return m_minidump_field_data_page;
}

bool windows_kernel_dump_t::header32_t::minidump_field_debugger_data() {
    if (f_minidump_field_debugger_data)
        return m_minidump_field_debugger_data;
    f_minidump_field_debugger_data = true;
    m_minidump_field_debugger_data =  ((minidump_fields_written()) && ((minidump_fields() & 1024) != 0)) ;
    return m_minidump_field_debugger_data;
}

bool windows_kernel_dump_t::header32_t::minidump_field_driver_list() {
    if (f_minidump_field_driver_list)
        return m_minidump_field_driver_list;
    f_minidump_field_driver_list = true;
    m_minidump_field_driver_list =  ((minidump_fields_written()) && ((minidump_fields() & 64) != 0)) ;
    return m_minidump_field_driver_list;
}

bool windows_kernel_dump_t::header32_t::minidump_field_exception() {
    if (f_minidump_field_exception)
        return m_minidump_field_exception;
    f_minidump_field_exception = true;
    m_minidump_field_exception =  ((minidump_fields_written()) && ((minidump_fields() & 2) != 0)) ;
    return m_minidump_field_exception;
}

bool windows_kernel_dump_t::header32_t::minidump_field_mm_info() {
    if (f_minidump_field_mm_info)
        return m_minidump_field_mm_info;
    f_minidump_field_mm_info = true;
    m_minidump_field_mm_info =  ((minidump_fields_written()) && ((minidump_fields() & 256) != 0)) ;
    return m_minidump_field_mm_info;
}

bool windows_kernel_dump_t::header32_t::minidump_field_prcb() {
    if (f_minidump_field_prcb)
        return m_minidump_field_prcb;
    f_minidump_field_prcb = true;
    m_minidump_field_prcb =  ((minidump_fields_written()) && ((minidump_fields() & 4) != 0)) ;
    return m_minidump_field_prcb;
}

bool windows_kernel_dump_t::header32_t::minidump_field_process() {
    if (f_minidump_field_process)
        return m_minidump_field_process;
    f_minidump_field_process = true;
    m_minidump_field_process =  ((minidump_fields_written()) && ((minidump_fields() & 8) != 0)) ;
    return m_minidump_field_process;
}

bool windows_kernel_dump_t::header32_t::minidump_field_stack() {
    if (f_minidump_field_stack)
        return m_minidump_field_stack;
    f_minidump_field_stack = true;
    m_minidump_field_stack =  ((minidump_fields_written()) && ((minidump_fields() & 32) != 0)) ;
    return m_minidump_field_stack;
}

bool windows_kernel_dump_t::header32_t::minidump_field_thread() {
    if (f_minidump_field_thread)
        return m_minidump_field_thread;
    f_minidump_field_thread = true;
    m_minidump_field_thread =  ((minidump_fields_written()) && ((minidump_fields() & 16) != 0)) ;
    return m_minidump_field_thread;
}

bool windows_kernel_dump_t::header32_t::minidump_fields_written() {
    if (f_minidump_fields_written)
        return m_minidump_fields_written;
    f_minidump_fields_written = true;
    m_minidump_fields_written = minidump_fields() != 1162297680;
    return m_minidump_fields_written;
}

bool windows_kernel_dump_t::header32_t::suite_back_office() {
    if (f_suite_back_office)
        return m_suite_back_office;
    f_suite_back_office = true;
    m_suite_back_office =  ((suite_mask_written()) && ((suite_mask() & 4) != 0)) ;
    return m_suite_back_office;
}

bool windows_kernel_dump_t::header32_t::suite_blade() {
    if (f_suite_blade)
        return m_suite_blade;
    f_suite_blade = true;
    m_suite_blade =  ((suite_mask_written()) && ((suite_mask() & 1024) != 0)) ;
    return m_suite_blade;
}

bool windows_kernel_dump_t::header32_t::suite_communications() {
    if (f_suite_communications)
        return m_suite_communications;
    f_suite_communications = true;
    m_suite_communications =  ((suite_mask_written()) && ((suite_mask() & 8) != 0)) ;
    return m_suite_communications;
}

bool windows_kernel_dump_t::header32_t::suite_compute_server() {
    if (f_suite_compute_server)
        return m_suite_compute_server;
    f_suite_compute_server = true;
    m_suite_compute_server =  ((suite_mask_written()) && ((suite_mask() & 16384) != 0)) ;
    return m_suite_compute_server;
}

bool windows_kernel_dump_t::header32_t::suite_datacenter() {
    if (f_suite_datacenter)
        return m_suite_datacenter;
    f_suite_datacenter = true;
    m_suite_datacenter =  ((suite_mask_written()) && ((suite_mask() & 128) != 0)) ;
    return m_suite_datacenter;
}

bool windows_kernel_dump_t::header32_t::suite_embedded_nt() {
    if (f_suite_embedded_nt)
        return m_suite_embedded_nt;
    f_suite_embedded_nt = true;
    m_suite_embedded_nt =  ((suite_mask_written()) && ((suite_mask() & 64) != 0)) ;
    return m_suite_embedded_nt;
}

bool windows_kernel_dump_t::header32_t::suite_embedded_restricted() {
    if (f_suite_embedded_restricted)
        return m_suite_embedded_restricted;
    f_suite_embedded_restricted = true;
    m_suite_embedded_restricted =  ((suite_mask_written()) && ((suite_mask() & 2048) != 0)) ;
    return m_suite_embedded_restricted;
}

bool windows_kernel_dump_t::header32_t::suite_enterprise() {
    if (f_suite_enterprise)
        return m_suite_enterprise;
    f_suite_enterprise = true;
    m_suite_enterprise =  ((suite_mask_written()) && ((suite_mask() & 2) != 0)) ;
    return m_suite_enterprise;
}

bool windows_kernel_dump_t::header32_t::suite_mask_written() {
    if (f_suite_mask_written)
        return m_suite_mask_written;
    f_suite_mask_written = true;
    m_suite_mask_written = suite_mask() != 1162297680;
    return m_suite_mask_written;
}

bool windows_kernel_dump_t::header32_t::suite_multi_user_ts() {
    if (f_suite_multi_user_ts)
        return m_suite_multi_user_ts;
    f_suite_multi_user_ts = true;
    m_suite_multi_user_ts =  ((suite_mask_written()) && ((suite_mask() & 131072) != 0)) ;
    return m_suite_multi_user_ts;
}

bool windows_kernel_dump_t::header32_t::suite_personal() {
    if (f_suite_personal)
        return m_suite_personal;
    f_suite_personal = true;
    m_suite_personal =  ((suite_mask_written()) && ((suite_mask() & 512) != 0)) ;
    return m_suite_personal;
}

bool windows_kernel_dump_t::header32_t::suite_security_appliance() {
    if (f_suite_security_appliance)
        return m_suite_security_appliance;
    f_suite_security_appliance = true;
    m_suite_security_appliance =  ((suite_mask_written()) && ((suite_mask() & 4096) != 0)) ;
    return m_suite_security_appliance;
}

bool windows_kernel_dump_t::header32_t::suite_single_user_ts() {
    if (f_suite_single_user_ts)
        return m_suite_single_user_ts;
    f_suite_single_user_ts = true;
    m_suite_single_user_ts =  ((suite_mask_written()) && ((suite_mask() & 256) != 0)) ;
    return m_suite_single_user_ts;
}

bool windows_kernel_dump_t::header32_t::suite_small_business() {
    if (f_suite_small_business)
        return m_suite_small_business;
    f_suite_small_business = true;
    m_suite_small_business =  ((suite_mask_written()) && ((suite_mask() & 1) != 0)) ;
    return m_suite_small_business;
}

bool windows_kernel_dump_t::header32_t::suite_small_business_restricted() {
    if (f_suite_small_business_restricted)
        return m_suite_small_business_restricted;
    f_suite_small_business_restricted = true;
    m_suite_small_business_restricted =  ((suite_mask_written()) && ((suite_mask() & 32) != 0)) ;
    return m_suite_small_business_restricted;
}

bool windows_kernel_dump_t::header32_t::suite_storage_server() {
    if (f_suite_storage_server)
        return m_suite_storage_server;
    f_suite_storage_server = true;
    m_suite_storage_server =  ((suite_mask_written()) && ((suite_mask() & 8192) != 0)) ;
    return m_suite_storage_server;
}

bool windows_kernel_dump_t::header32_t::suite_terminal() {
    if (f_suite_terminal)
        return m_suite_terminal;
    f_suite_terminal = true;
    m_suite_terminal =  ((suite_mask_written()) && ((suite_mask() & 16) != 0)) ;
    return m_suite_terminal;
}

bool windows_kernel_dump_t::header32_t::suite_wh_server() {
    if (f_suite_wh_server)
        return m_suite_wh_server;
    f_suite_wh_server = true;
    m_suite_wh_server =  ((suite_mask_written()) && ((suite_mask() & 32768) != 0)) ;
    return m_suite_wh_server;
}

windows_kernel_dump_t::header64_t::header64_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    n_context_record = true;
    m_context_record = 0;
    m_bug_check_code_parameters = 0;
    m_physical_memory_block = 0;
    m__io__raw_physical_memory_block = 0;
    m__io__raw_context_record = 0;
    m_exception = 0;
    m_extension = 0;
    f_attribute_decrypted_dump = false;
    f_attribute_dump_device_power_off = false;
    f_attribute_dump_is_generated_offline = false;
    f_attribute_early_boot_crash = false;
    f_attribute_encrypted_dump_data = false;
    f_attribute_filter_dump_file = false;
    f_attribute_hiber_crash = false;
    f_attribute_insufficient_dumpfile_size = false;
    f_attribute_kernel_generated_triage_dump = false;
    f_attribute_live_dump_generated_dump = false;
    f_attributes_written = false;
    f_extension = false;
    f_len_extension = false;
    f_minidump_field_broken_driver = false;
    f_minidump_field_context = false;
    f_minidump_field_data_blocks = false;
    f_minidump_field_data_page = false;
    f_minidump_field_debugger_data = false;
    f_minidump_field_driver_list = false;
    f_minidump_field_exception = false;
    f_minidump_field_mm_info = false;
    f_minidump_field_prcb = false;
    f_minidump_field_process = false;
    f_minidump_field_stack = false;
    f_minidump_field_thread = false;
    f_minidump_fields_written = false;
    f_suite_back_office = false;
    f_suite_blade = false;
    f_suite_communications = false;
    f_suite_compute_server = false;
    f_suite_datacenter = false;
    f_suite_embedded_nt = false;
    f_suite_embedded_restricted = false;
    f_suite_enterprise = false;
    f_suite_mask_written = false;
    f_suite_multi_user_ts = false;
    f_suite_personal = false;
    f_suite_security_appliance = false;
    f_suite_single_user_ts = false;
    f_suite_small_business = false;
    f_suite_small_business_restricted = false;
    f_suite_storage_server = false;
    f_suite_terminal = false;
    f_suite_wh_server = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::header64_t::_read() {
    m_major_version = m__io->read_u4le();
    m_minor_version = m__io->read_u4le();
    m_directory_table_base = m__io->read_u8le();
    m_pfn_database = m__io->read_u8le();
    m_ps_loaded_module_list = m__io->read_u8le();
    m_ps_active_process_head = m__io->read_u8le();
    m_machine_image_type = static_cast<windows_kernel_dump_t::machine_types_t>(m__io->read_u4le());
    m_number_processors = m__io->read_u4le();
    m_bug_check_code = m__io->read_u4le();
    m__unnamed9 = m__io->read_bytes(4);
    m_bug_check_code_parameters = new std::vector<uint64_t>();
    const int l_bug_check_code_parameters = 4;
    for (int i = 0; i < l_bug_check_code_parameters; i++) {
        m_bug_check_code_parameters->push_back(m__io->read_u8le());
    }
    m_version_user = m__io->read_bytes(32);
    m_kd_debugger_data_block = m__io->read_u8le();
    m__raw_physical_memory_block = m__io->read_bytes(704);
    m__io__raw_physical_memory_block = new kaitai::kstream(m__raw_physical_memory_block);
    m_physical_memory_block = new physical_memory_descriptor64_t(m__io__raw_physical_memory_block, this, m__root);
    n_context_record = true;
    switch (machine_image_type()) {
    case windows_kernel_dump_t::MACHINE_TYPES_AMD64: {
        n_context_record = false;
        m__raw_context_record = m__io->read_bytes(3000);
        m__io__raw_context_record = new kaitai::kstream(m__raw_context_record);
        m_context_record = new context_x64_t(m__io__raw_context_record, this, m__root);
        break;
    }
    case windows_kernel_dump_t::MACHINE_TYPES_ARM64: {
        n_context_record = false;
        m__raw_context_record = m__io->read_bytes(3000);
        m__io__raw_context_record = new kaitai::kstream(m__raw_context_record);
        m_context_record = new context_arm64_t(m__io__raw_context_record, this, m__root);
        break;
    }
    default: {
        m__raw_context_record = m__io->read_bytes(3000);
        break;
    }
    }
    m_exception = new exception_record64_t(m__io, this, m__root);
    m_dump_type = static_cast<windows_kernel_dump_t::dump_types_t>(m__io->read_u4le());
    m__unnamed17 = m__io->read_bytes(4);
    m_required_dump_space = m__io->read_s8le();
    m_system_time = m__io->read_s8le();
    m_comment = m__io->read_bytes(128);
    m_system_up_time = m__io->read_s8le();
    m_minidump_fields = m__io->read_u4le();
    m_secondary_data_state = m__io->read_u4le();
    m_product_type = static_cast<windows_kernel_dump_t::product_types_t>(m__io->read_u4le());
    m_suite_mask = m__io->read_u4le();
    m_writer_status = m__io->read_u4le();
    m__unnamed27 = m__io->read_bytes(1);
    m_kd_secondary_version = m__io->read_u1();
    m_paging_levels = m__io->read_u1();
    m__unnamed30 = m__io->read_bytes(1);
    m_attributes = m__io->read_u4le();
    m_boot_id = m__io->read_u4le();
}

windows_kernel_dump_t::header64_t::~header64_t() {
    _clean_up();
}

void windows_kernel_dump_t::header64_t::_clean_up() {
    if (m_bug_check_code_parameters) {
        delete m_bug_check_code_parameters; m_bug_check_code_parameters = 0;
    }
    if (m__io__raw_physical_memory_block) {
        delete m__io__raw_physical_memory_block; m__io__raw_physical_memory_block = 0;
    }
    if (m_physical_memory_block) {
        delete m_physical_memory_block; m_physical_memory_block = 0;
    }
    if (!n_context_record) {
        if (m__io__raw_context_record) {
            delete m__io__raw_context_record; m__io__raw_context_record = 0;
        }
        if (m_context_record) {
            delete m_context_record; m_context_record = 0;
        }
    }
    if (m_exception) {
        delete m_exception; m_exception = 0;
    }
    if (f_extension && !n_extension) {
        if (m_extension) {
            delete m_extension; m_extension = 0;
        }
    }
    if (f_len_extension) {
    }
}

bool windows_kernel_dump_t::header64_t::attribute_decrypted_dump() {
    if (f_attribute_decrypted_dump)
        return m_attribute_decrypted_dump;
    f_attribute_decrypted_dump = true;
    m_attribute_decrypted_dump =  ((attributes_written()) && ((attributes() & 512) != 0)) ;
    return m_attribute_decrypted_dump;
}

bool windows_kernel_dump_t::header64_t::attribute_dump_device_power_off() {
    if (f_attribute_dump_device_power_off)
        return m_attribute_dump_device_power_off;
    f_attribute_dump_device_power_off = true;
    m_attribute_dump_device_power_off =  ((attributes_written()) && ((attributes() & 2) != 0)) ;
    return m_attribute_dump_device_power_off;
}

bool windows_kernel_dump_t::header64_t::attribute_dump_is_generated_offline() {
    if (f_attribute_dump_is_generated_offline)
        return m_attribute_dump_is_generated_offline;
    f_attribute_dump_is_generated_offline = true;
    m_attribute_dump_is_generated_offline =  ((attributes_written()) && ((attributes() & 32) != 0)) ;
    return m_attribute_dump_is_generated_offline;
}

bool windows_kernel_dump_t::header64_t::attribute_early_boot_crash() {
    if (f_attribute_early_boot_crash)
        return m_attribute_early_boot_crash;
    f_attribute_early_boot_crash = true;
    m_attribute_early_boot_crash =  ((attributes_written()) && ((attributes() & 128) != 0)) ;
    return m_attribute_early_boot_crash;
}

bool windows_kernel_dump_t::header64_t::attribute_encrypted_dump_data() {
    if (f_attribute_encrypted_dump_data)
        return m_attribute_encrypted_dump_data;
    f_attribute_encrypted_dump_data = true;
    m_attribute_encrypted_dump_data =  ((attributes_written()) && ((attributes() & 256) != 0)) ;
    return m_attribute_encrypted_dump_data;
}

bool windows_kernel_dump_t::header64_t::attribute_filter_dump_file() {
    if (f_attribute_filter_dump_file)
        return m_attribute_filter_dump_file;
    f_attribute_filter_dump_file = true;
    m_attribute_filter_dump_file =  ((attributes_written()) && ((attributes() & 64) != 0)) ;
    return m_attribute_filter_dump_file;
}

bool windows_kernel_dump_t::header64_t::attribute_hiber_crash() {
    if (f_attribute_hiber_crash)
        return m_attribute_hiber_crash;
    f_attribute_hiber_crash = true;
    m_attribute_hiber_crash =  ((attributes_written()) && ((attributes() & 1) != 0)) ;
    return m_attribute_hiber_crash;
}

bool windows_kernel_dump_t::header64_t::attribute_insufficient_dumpfile_size() {
    if (f_attribute_insufficient_dumpfile_size)
        return m_attribute_insufficient_dumpfile_size;
    f_attribute_insufficient_dumpfile_size = true;
    m_attribute_insufficient_dumpfile_size =  ((attributes_written()) && ((attributes() & 4) != 0)) ;
    return m_attribute_insufficient_dumpfile_size;
}

bool windows_kernel_dump_t::header64_t::attribute_kernel_generated_triage_dump() {
    if (f_attribute_kernel_generated_triage_dump)
        return m_attribute_kernel_generated_triage_dump;
    f_attribute_kernel_generated_triage_dump = true;
    m_attribute_kernel_generated_triage_dump =  ((attributes_written()) && ((attributes() & 8) != 0)) ;
    return m_attribute_kernel_generated_triage_dump;
}

bool windows_kernel_dump_t::header64_t::attribute_live_dump_generated_dump() {
    if (f_attribute_live_dump_generated_dump)
        return m_attribute_live_dump_generated_dump;
    f_attribute_live_dump_generated_dump = true;
    m_attribute_live_dump_generated_dump =  ((attributes_written()) && ((attributes() & 16) != 0)) ;
    return m_attribute_live_dump_generated_dump;
}

bool windows_kernel_dump_t::header64_t::attributes_written() {
    if (f_attributes_written)
        return m_attributes_written;
    f_attributes_written = true;
    m_attributes_written = attributes() != 1162297680;
    return m_attributes_written;
}

windows_kernel_dump_t::header_extension_t* windows_kernel_dump_t::header64_t::extension() {
    if (f_extension)
        return m_extension;
    f_extension = true;
    n_extension = true;
    if (len_extension() == 664) {
        n_extension = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(4176);
        m_extension = new header_extension_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_extension;
}

uint32_t windows_kernel_dump_t::header64_t::len_extension() {
    if (f_len_extension)
        return m_len_extension;
    f_len_extension = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(4176);
    m_len_extension = m__io->read_u4le();
    m__io->seek(_pos);
    return m_len_extension;
}

bool windows_kernel_dump_t::header64_t::minidump_field_broken_driver() {
    if (f_minidump_field_broken_driver)
        return m_minidump_field_broken_driver;
    f_minidump_field_broken_driver = true;
    m_minidump_field_broken_driver =  ((minidump_fields_written()) && ((minidump_fields() & 128) != 0)) ;
    return m_minidump_field_broken_driver;
}

bool windows_kernel_dump_t::header64_t::minidump_field_context() {
    if (f_minidump_field_context)
        return m_minidump_field_context;
    f_minidump_field_context = true;
    m_minidump_field_context =  ((minidump_fields_written()) && ((minidump_fields() & 1) != 0)) ;
    return m_minidump_field_context;
}

bool windows_kernel_dump_t::header64_t::minidump_field_data_blocks() {
    if (f_minidump_field_data_blocks)
        return m_minidump_field_data_blocks;
    f_minidump_field_data_blocks = true;
    m_minidump_field_data_blocks =  ((minidump_fields_written()) && ((minidump_fields() & 2048) != 0)) ;
    return m_minidump_field_data_blocks;
}

bool windows_kernel_dump_t::header64_t::minidump_field_data_page() {
    if (f_minidump_field_data_page)
        return m_minidump_field_data_page;
    f_minidump_field_data_page = true;
    m_minidump_field_data_page =  ((minidump_fields_written()) && ((minidump_fields() & 512) != 0)) ;
    return m_minidump_field_data_page;
}

bool windows_kernel_dump_t::header64_t::minidump_field_debugger_data() {
    if (f_minidump_field_debugger_data)
        return m_minidump_field_debugger_data;
    f_minidump_field_debugger_data = true;
    m_minidump_field_debugger_data =  ((minidump_fields_written()) && ((minidump_fields() & 1024) != 0)) ;
    return m_minidump_field_debugger_data;
}

bool windows_kernel_dump_t::header64_t::minidump_field_driver_list() {
    if (f_minidump_field_driver_list)
        return m_minidump_field_driver_list;
    f_minidump_field_driver_list = true;
    m_minidump_field_driver_list =  ((minidump_fields_written()) && ((minidump_fields() & 64) != 0)) ;
    return m_minidump_field_driver_list;
}

bool windows_kernel_dump_t::header64_t::minidump_field_exception() {
    if (f_minidump_field_exception)
        return m_minidump_field_exception;
    f_minidump_field_exception = true;
    m_minidump_field_exception =  ((minidump_fields_written()) && ((minidump_fields() & 2) != 0)) ;
    return m_minidump_field_exception;
}

bool windows_kernel_dump_t::header64_t::minidump_field_mm_info() {
    if (f_minidump_field_mm_info)
        return m_minidump_field_mm_info;
    f_minidump_field_mm_info = true;
    m_minidump_field_mm_info =  ((minidump_fields_written()) && ((minidump_fields() & 256) != 0)) ;
    return m_minidump_field_mm_info;
}

bool windows_kernel_dump_t::header64_t::minidump_field_prcb() {
    if (f_minidump_field_prcb)
        return m_minidump_field_prcb;
    f_minidump_field_prcb = true;
    m_minidump_field_prcb =  ((minidump_fields_written()) && ((minidump_fields() & 4) != 0)) ;
    return m_minidump_field_prcb;
}

bool windows_kernel_dump_t::header64_t::minidump_field_process() {
    if (f_minidump_field_process)
        return m_minidump_field_process;
    f_minidump_field_process = true;
    m_minidump_field_process =  ((minidump_fields_written()) && ((minidump_fields() & 8) != 0)) ;
    return m_minidump_field_process;
}

bool windows_kernel_dump_t::header64_t::minidump_field_stack() {
    if (f_minidump_field_stack)
        return m_minidump_field_stack;
    f_minidump_field_stack = true;
    m_minidump_field_stack =  ((minidump_fields_written()) && ((minidump_fields() & 32) != 0)) ;
    return m_minidump_field_stack;
}

bool windows_kernel_dump_t::header64_t::minidump_field_thread() {
    if (f_minidump_field_thread)
        return m_minidump_field_thread;
    f_minidump_field_thread = true;
    m_minidump_field_thread =  ((minidump_fields_written()) && ((minidump_fields() & 16) != 0)) ;
    return m_minidump_field_thread;
}

bool windows_kernel_dump_t::header64_t::minidump_fields_written() {
    if (f_minidump_fields_written)
        return m_minidump_fields_written;
    f_minidump_fields_written = true;
    m_minidump_fields_written = minidump_fields() != 1162297680;
    return m_minidump_fields_written;
}

bool windows_kernel_dump_t::header64_t::suite_back_office() {
    if (f_suite_back_office)
        return m_suite_back_office;
    f_suite_back_office = true;
    m_suite_back_office =  ((suite_mask_written()) && ((suite_mask() & 4) != 0)) ;
    return m_suite_back_office;
}

bool windows_kernel_dump_t::header64_t::suite_blade() {
    if (f_suite_blade)
        return m_suite_blade;
    f_suite_blade = true;
    m_suite_blade =  ((suite_mask_written()) && ((suite_mask() & 1024) != 0)) ;
    return m_suite_blade;
}

bool windows_kernel_dump_t::header64_t::suite_communications() {
    if (f_suite_communications)
        return m_suite_communications;
    f_suite_communications = true;
    m_suite_communications =  ((suite_mask_written()) && ((suite_mask() & 8) != 0)) ;
    return m_suite_communications;
}

bool windows_kernel_dump_t::header64_t::suite_compute_server() {
    if (f_suite_compute_server)
        return m_suite_compute_server;
    f_suite_compute_server = true;
    m_suite_compute_server =  ((suite_mask_written()) && ((suite_mask() & 16384) != 0)) ;
    return m_suite_compute_server;
}

bool windows_kernel_dump_t::header64_t::suite_datacenter() {
    if (f_suite_datacenter)
        return m_suite_datacenter;
    f_suite_datacenter = true;
    m_suite_datacenter =  ((suite_mask_written()) && ((suite_mask() & 128) != 0)) ;
    return m_suite_datacenter;
}

bool windows_kernel_dump_t::header64_t::suite_embedded_nt() {
    if (f_suite_embedded_nt)
        return m_suite_embedded_nt;
    f_suite_embedded_nt = true;
    m_suite_embedded_nt =  ((suite_mask_written()) && ((suite_mask() & 64) != 0)) ;
    return m_suite_embedded_nt;
}

bool windows_kernel_dump_t::header64_t::suite_embedded_restricted() {
    if (f_suite_embedded_restricted)
        return m_suite_embedded_restricted;
    f_suite_embedded_restricted = true;
    m_suite_embedded_restricted =  ((suite_mask_written()) && ((suite_mask() & 2048) != 0)) ;
    return m_suite_embedded_restricted;
}

bool windows_kernel_dump_t::header64_t::suite_enterprise() {
    if (f_suite_enterprise)
        return m_suite_enterprise;
    f_suite_enterprise = true;
    m_suite_enterprise =  ((suite_mask_written()) && ((suite_mask() & 2) != 0)) ;
    return m_suite_enterprise;
}

bool windows_kernel_dump_t::header64_t::suite_mask_written() {
    if (f_suite_mask_written)
        return m_suite_mask_written;
    f_suite_mask_written = true;
    m_suite_mask_written = suite_mask() != 1162297680;
    return m_suite_mask_written;
}

bool windows_kernel_dump_t::header64_t::suite_multi_user_ts() {
    if (f_suite_multi_user_ts)
        return m_suite_multi_user_ts;
    f_suite_multi_user_ts = true;
    m_suite_multi_user_ts =  ((suite_mask_written()) && ((suite_mask() & 131072) != 0)) ;
    return m_suite_multi_user_ts;
}

bool windows_kernel_dump_t::header64_t::suite_personal() {
    if (f_suite_personal)
        return m_suite_personal;
    f_suite_personal = true;
    m_suite_personal =  ((suite_mask_written()) && ((suite_mask() & 512) != 0)) ;
    return m_suite_personal;
}

bool windows_kernel_dump_t::header64_t::suite_security_appliance() {
    if (f_suite_security_appliance)
        return m_suite_security_appliance;
    f_suite_security_appliance = true;
    m_suite_security_appliance =  ((suite_mask_written()) && ((suite_mask() & 4096) != 0)) ;
    return m_suite_security_appliance;
}

bool windows_kernel_dump_t::header64_t::suite_single_user_ts() {
    if (f_suite_single_user_ts)
        return m_suite_single_user_ts;
    f_suite_single_user_ts = true;
    m_suite_single_user_ts =  ((suite_mask_written()) && ((suite_mask() & 256) != 0)) ;
    return m_suite_single_user_ts;
}

bool windows_kernel_dump_t::header64_t::suite_small_business() {
    if (f_suite_small_business)
        return m_suite_small_business;
    f_suite_small_business = true;
    m_suite_small_business =  ((suite_mask_written()) && ((suite_mask() & 1) != 0)) ;
    return m_suite_small_business;
}

bool windows_kernel_dump_t::header64_t::suite_small_business_restricted() {
    if (f_suite_small_business_restricted)
        return m_suite_small_business_restricted;
    f_suite_small_business_restricted = true;
    m_suite_small_business_restricted =  ((suite_mask_written()) && ((suite_mask() & 32) != 0)) ;
    return m_suite_small_business_restricted;
}

bool windows_kernel_dump_t::header64_t::suite_storage_server() {
    if (f_suite_storage_server)
        return m_suite_storage_server;
    f_suite_storage_server = true;
    m_suite_storage_server =  ((suite_mask_written()) && ((suite_mask() & 8192) != 0)) ;
    return m_suite_storage_server;
}

bool windows_kernel_dump_t::header64_t::suite_terminal() {
    if (f_suite_terminal)
        return m_suite_terminal;
    f_suite_terminal = true;
    m_suite_terminal =  ((suite_mask_written()) && ((suite_mask() & 16) != 0)) ;
    return m_suite_terminal;
}

bool windows_kernel_dump_t::header64_t::suite_wh_server() {
    if (f_suite_wh_server)
        return m_suite_wh_server;
    f_suite_wh_server = true;
    m_suite_wh_server =  ((suite_mask_written()) && ((suite_mask() & 32768) != 0)) ;
    return m_suite_wh_server;
}

windows_kernel_dump_t::header_extension_t::header_extension_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::header_extension_t::_read() {
    m_len_extension = m__io->read_u4le();
    m__unnamed1 = m__io->read_bytes(4);
    m__unnamed2 = m__io->read_bytes(400);
    m_status_text = m__io->read_bytes(256);
    m_build_string = m__io->read_bytes(12);
    m__unnamed5 = m__io->read_bytes(4);
    m_update_build_revision = m__io->read_u4le();
    m_nt_major_version = m__io->read_u4le();
    m_nt_minor_version = m__io->read_u4le();
}

windows_kernel_dump_t::header_extension_t::~header_extension_t() {
    _clean_up();
}

void windows_kernel_dump_t::header_extension_t::_clean_up() {
}

windows_kernel_dump_t::m128a_t::m128a_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::m128a_t::_read() {
    m_low = m__io->read_u8le();
    m_high = m__io->read_u8le();
}

windows_kernel_dump_t::m128a_t::~m128a_t() {
    _clean_up();
}

void windows_kernel_dump_t::m128a_t::_clean_up() {
}

windows_kernel_dump_t::pfn_range_t::pfn_range_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::pfn_range_t::_read() {
    m_base_page = m__io->read_u8le();
    m_page_count = m__io->read_u8le();
}

windows_kernel_dump_t::pfn_range_t::~pfn_range_t() {
    _clean_up();
}

void windows_kernel_dump_t::pfn_range_t::_clean_up() {
}

windows_kernel_dump_t::physical_memory_descriptor32_t::physical_memory_descriptor32_t(kaitai::kstream* p__io, windows_kernel_dump_t::header32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_runs = 0;
    f_max_runs = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::physical_memory_descriptor32_t::_read() {
    m_number_of_runs = m__io->read_u4le();
    m_number_of_pages = m__io->read_u4le();
    m_runs = new std::vector<physical_memory_run32_t*>();
    const int l_runs = ((number_of_runs() <= max_runs()) ? (number_of_runs()) : (0));
    for (int i = 0; i < l_runs; i++) {
        m_runs->push_back(new physical_memory_run32_t(m__io, this, m__root));
    }
}

windows_kernel_dump_t::physical_memory_descriptor32_t::~physical_memory_descriptor32_t() {
    _clean_up();
}

void windows_kernel_dump_t::physical_memory_descriptor32_t::_clean_up() {
    if (m_runs) {
        for (std::vector<physical_memory_run32_t*>::iterator it = m_runs->begin(); it != m_runs->end(); ++it) {
            delete *it;
        }
        delete m_runs; m_runs = 0;
    }
}

uint32_t windows_kernel_dump_t::physical_memory_descriptor32_t::max_runs() {
    if (f_max_runs)
        return m_max_runs;
    f_max_runs = true;
    m_max_runs = static_cast<uint32_t>(86);
    return m_max_runs;
}

windows_kernel_dump_t::physical_memory_descriptor64_t::physical_memory_descriptor64_t(kaitai::kstream* p__io, windows_kernel_dump_t::header64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_runs = 0;
    f_max_runs = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::physical_memory_descriptor64_t::_read() {
    m_number_of_runs = m__io->read_u4le();
    m__unnamed1 = m__io->read_bytes(4);
    m_number_of_pages = m__io->read_u8le();
    m_runs = new std::vector<physical_memory_run64_t*>();
    const int l_runs = ((number_of_runs() <= max_runs()) ? (number_of_runs()) : (0));
    for (int i = 0; i < l_runs; i++) {
        m_runs->push_back(new physical_memory_run64_t(m__io, this, m__root));
    }
}

windows_kernel_dump_t::physical_memory_descriptor64_t::~physical_memory_descriptor64_t() {
    _clean_up();
}

void windows_kernel_dump_t::physical_memory_descriptor64_t::_clean_up() {
    if (m_runs) {
        for (std::vector<physical_memory_run64_t*>::iterator it = m_runs->begin(); it != m_runs->end(); ++it) {
            delete *it;
        }
        delete m_runs; m_runs = 0;
    }
}

uint32_t windows_kernel_dump_t::physical_memory_descriptor64_t::max_runs() {
    if (f_max_runs)
        return m_max_runs;
    f_max_runs = true;
    m_max_runs = static_cast<uint32_t>(43);
    return m_max_runs;
}

windows_kernel_dump_t::physical_memory_run32_t::physical_memory_run32_t(kaitai::kstream* p__io, windows_kernel_dump_t::physical_memory_descriptor32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::physical_memory_run32_t::_read() {
    m_base_page = m__io->read_u4le();
    m_page_count = m__io->read_u4le();
}

windows_kernel_dump_t::physical_memory_run32_t::~physical_memory_run32_t() {
    _clean_up();
}

void windows_kernel_dump_t::physical_memory_run32_t::_clean_up() {
}

windows_kernel_dump_t::physical_memory_run64_t::physical_memory_run64_t(kaitai::kstream* p__io, windows_kernel_dump_t::physical_memory_descriptor64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::physical_memory_run64_t::_read() {
    m_base_page = m__io->read_u8le();
    m_page_count = m__io->read_u8le();
}

windows_kernel_dump_t::physical_memory_run64_t::~physical_memory_run64_t() {
    _clean_up();
}

void windows_kernel_dump_t::physical_memory_run64_t::_clean_up() {
}

windows_kernel_dump_t::rdmp_header_t::rdmp_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_len_ranges = false;
    f_number_of_ranges = false;
    f_ofs_ranges = false;
    f_ranges = false;
    f_total_number_of_pages = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::rdmp_header_t::_read() {
    m_marker = m__io->read_u4le();
    if (!(m_marker == 64)) {
        throw kaitai::validation_not_equal_error<uint32_t>(64, m_marker, m__io, std::string("/types/rdmp_header/seq/0"));
    }
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x52\x44\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x52\x44\x4D\x50", 4), m_signature, m__io, std::string("/types/rdmp_header/seq/1"));
    }
    m_valid_dump = m__io->read_bytes(4);
    if (!(m_valid_dump == std::string("\x44\x55\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x44\x55\x4D\x50", 4), m_valid_dump, m__io, std::string("/types/rdmp_header/seq/2"));
    }
    m__unnamed3 = m__io->read_bytes(4);
    m_metadata_size = m__io->read_u8le();
    if (!(m_metadata_size >= 16)) {
        throw kaitai::validation_less_than_error<uint64_t>(16, m_metadata_size, m__io, std::string("/types/rdmp_header/seq/4"));
    }
    m_first_page_offset = m__io->read_u8le();
}

windows_kernel_dump_t::rdmp_header_t::~rdmp_header_t() {
    _clean_up();
}

void windows_kernel_dump_t::rdmp_header_t::_clean_up() {
    if (f_number_of_ranges && !n_number_of_ranges) {
    }
    if (f_ranges) {
    }
    if (f_total_number_of_pages && !n_total_number_of_pages) {
    }
}

uint64_t windows_kernel_dump_t::rdmp_header_t::len_ranges() {
    if (f_len_ranges)
        return m_len_ranges;
    f_len_ranges = true;
    m_len_ranges = static_cast<uint64_t>(metadata_size() - 16);
    return m_len_ranges;
}

uint32_t windows_kernel_dump_t::rdmp_header_t::number_of_ranges() {
    if (f_number_of_ranges)
        return m_number_of_ranges;
    f_number_of_ranges = true;
    n_number_of_ranges = true;
    if (_root()->kind() == windows_kernel_dump_t::DUMP_TYPES_COMPLETE_MEMORY) {
        n_number_of_ranges = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(_root()->len_header() + 32);
        m_number_of_ranges = io->read_u4le();
        io->seek(_pos);
    }
    return m_number_of_ranges;
}

int32_t windows_kernel_dump_t::rdmp_header_t::ofs_ranges() {
    if (f_ofs_ranges)
        return m_ofs_ranges;
    f_ofs_ranges = true;
    m_ofs_ranges = _root()->len_header() + 48;
    return m_ofs_ranges;
}

std::string windows_kernel_dump_t::rdmp_header_t::ranges() {
    if (f_ranges)
        return m_ranges;
    f_ranges = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_ranges());
    m_ranges = io->read_bytes(len_ranges());
    io->seek(_pos);
    return m_ranges;
}

uint64_t windows_kernel_dump_t::rdmp_header_t::total_number_of_pages() {
    if (f_total_number_of_pages)
        return m_total_number_of_pages;
    f_total_number_of_pages = true;
    n_total_number_of_pages = true;
    if (_root()->kind() == windows_kernel_dump_t::DUMP_TYPES_COMPLETE_MEMORY) {
        n_total_number_of_pages = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(_root()->len_header() + 40);
        m_total_number_of_pages = io->read_u8le();
        io->seek(_pos);
    }
    return m_total_number_of_pages;
}

windows_kernel_dump_t::summary_header_t::summary_header_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    f_bitmap = false;
    f_len_bitmap = false;
    f_ofs_bitmap = false;
    f_summary_option_valid_current_user_va = false;
    f_summary_option_valid_kernel_va = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::summary_header_t::_read() {
    m_signature = m__io->read_bytes(4);
    if (!(m_signature == std::string("\x53\x44\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x53\x44\x4D\x50", 4), m_signature, m__io, std::string("/types/summary_header/seq/0"));
    }
    m_valid_dump = m__io->read_bytes(4);
    if (!(m_valid_dump == std::string("\x44\x55\x4D\x50", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x44\x55\x4D\x50", 4), m_valid_dump, m__io, std::string("/types/summary_header/seq/1"));
    }
    m_dump_options = m__io->read_u4le();
    m_first_page = m__io->read_u4le();
    m_pages = m__io->read_u4le();
    m_total_present_pages = m__io->read_u4le();
    m_size_of_bitmap = m__io->read_u4le();
}

windows_kernel_dump_t::summary_header_t::~summary_header_t() {
    _clean_up();
}

void windows_kernel_dump_t::summary_header_t::_clean_up() {
    if (f_bitmap) {
    }
}

std::string windows_kernel_dump_t::summary_header_t::bitmap() {
    if (f_bitmap)
        return m_bitmap;
    f_bitmap = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_bitmap());
    m_bitmap = io->read_bytes(len_bitmap());
    io->seek(_pos);
    return m_bitmap;
}

uint64_t windows_kernel_dump_t::summary_header_t::len_bitmap() {
    if (f_len_bitmap)
        return m_len_bitmap;
    f_len_bitmap = true;
    m_len_bitmap = static_cast<uint64_t>(static_cast<uint64_t>(static_cast<uint64_t>(pages()) + 7) / 8);
    return m_len_bitmap;
}

int32_t windows_kernel_dump_t::summary_header_t::ofs_bitmap() {
    if (f_ofs_bitmap)
        return m_ofs_bitmap;
    f_ofs_bitmap = true;
    m_ofs_bitmap = ((_root()->valid_dump() == windows_kernel_dump_t::VALID_DUMPS_DUMP64) ? (8232) : (4128));
    return m_ofs_bitmap;
}

bool windows_kernel_dump_t::summary_header_t::summary_option_valid_current_user_va() {
    if (f_summary_option_valid_current_user_va)
        return m_summary_option_valid_current_user_va;
    f_summary_option_valid_current_user_va = true;
    m_summary_option_valid_current_user_va = (dump_options() & 2) != 0;
    return m_summary_option_valid_current_user_va;
}

bool windows_kernel_dump_t::summary_header_t::summary_option_valid_kernel_va() {
    if (f_summary_option_valid_kernel_va)
        return m_summary_option_valid_kernel_va;
    f_summary_option_valid_kernel_va = true;
    m_summary_option_valid_kernel_va = (dump_options() & 1) != 0;
    return m_summary_option_valid_kernel_va;
}

windows_kernel_dump_t::triage_data_block32_t::triage_data_block32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::triage_data_block32_t::_read() {
    m_address = m__io->read_u4le();
    m_ofs_data = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
}

windows_kernel_dump_t::triage_data_block32_t::~triage_data_block32_t() {
    _clean_up();
}

void windows_kernel_dump_t::triage_data_block32_t::_clean_up() {
}

windows_kernel_dump_t::triage_data_block64_t::triage_data_block64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::triage_data_block64_t::_read() {
    m_address = m__io->read_u8le();
    m_ofs_data = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
}

windows_kernel_dump_t::triage_data_block64_t::~triage_data_block64_t() {
    _clean_up();
}

void windows_kernel_dump_t::triage_data_block64_t::_clean_up() {
}

windows_kernel_dump_t::triage_dump32_t::triage_dump32_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_broken_driver = 0;
    m_drivers = 0;
    m_mm_storage = 0;
    m_unloaded_drivers = 0;
    f_broken_driver = false;
    f_call_stack = false;
    f_data_page = false;
    f_debugger_data = false;
    f_drivers = false;
    f_len_driver_entry = false;
    f_len_driver_list = false;
    f_len_unloaded_driver = false;
    f_len_unloaded_driver_table = false;
    f_mm_storage = false;
    f_num_unloaded_drivers = false;
    f_ofs_secondary_data = false;
    f_ofs_unloaded_driver_table = false;
    f_triage_option_overflowed = false;
    f_unloaded_drivers = false;
    f_valid_mark = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::triage_dump32_t::_read() {
    m_service_pack_build = m__io->read_u4le();
    m_size_of_dump = m__io->read_u4le();
    m_ofs_valid_mark = m__io->read_u4le();
    m_ofs_context = m__io->read_u4le();
    m_ofs_exception = m__io->read_u4le();
    m_ofs_mm_storage = m__io->read_u4le();
    m_ofs_unloaded_drivers = m__io->read_u4le();
    m_ofs_prcb = m__io->read_u4le();
    m_ofs_process = m__io->read_u4le();
    m_ofs_thread = m__io->read_u4le();
    m_ofs_call_stack = m__io->read_u4le();
    m_len_call_stack = m__io->read_u4le();
    m_ofs_driver_list = m__io->read_u4le();
    m_num_drivers = m__io->read_u4le();
    m_ofs_string_pool = m__io->read_u4le();
    m_len_string_pool = m__io->read_u4le();
    m_ofs_broken_driver = m__io->read_u4le();
    m_triage_options = m__io->read_u4le();
    m_top_of_stack = m__io->read_u4le();
    m_data_page_address = m__io->read_u4le();
    m_ofs_data_page = m__io->read_u4le();
    m_len_data_page = m__io->read_u4le();
    m_ofs_debugger_data = m__io->read_u4le();
    m_len_debugger_data = m__io->read_u4le();
    m_ofs_data_blocks = m__io->read_u4le();
    m_num_data_blocks = m__io->read_u4le();
}

windows_kernel_dump_t::triage_dump32_t::~triage_dump32_t() {
    _clean_up();
}

void windows_kernel_dump_t::triage_dump32_t::_clean_up() {
    if (f_broken_driver && !n_broken_driver) {
        if (m_broken_driver) {
            delete m_broken_driver; m_broken_driver = 0;
        }
    }
    if (f_call_stack) {
    }
    if (f_data_page) {
    }
    if (f_debugger_data) {
    }
    if (f_drivers && !n_drivers) {
        if (m_drivers) {
            for (std::vector<driver_entry32_t*>::iterator it = m_drivers->begin(); it != m_drivers->end(); ++it) {
                delete *it;
            }
            delete m_drivers; m_drivers = 0;
        }
    }
    if (f_mm_storage && !n_mm_storage) {
        if (m_mm_storage) {
            delete m_mm_storage; m_mm_storage = 0;
        }
    }
    if (f_num_unloaded_drivers && !n_num_unloaded_drivers) {
    }
    if (f_unloaded_drivers && !n_unloaded_drivers) {
        if (m_unloaded_drivers) {
            for (std::vector<unloaded_driver32_t*>::iterator it = m_unloaded_drivers->begin(); it != m_unloaded_drivers->end(); ++it) {
                delete *it;
            }
            delete m_unloaded_drivers; m_unloaded_drivers = 0;
        }
    }
    if (f_valid_mark) {
    }
}

windows_kernel_dump_t::dump_string_t* windows_kernel_dump_t::triage_dump32_t::broken_driver() {
    if (f_broken_driver)
        return m_broken_driver;
    f_broken_driver = true;
    n_broken_driver = true;
    if (ofs_broken_driver() != 0) {
        n_broken_driver = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_broken_driver());
        m_broken_driver = new dump_string_t(io, this, m__root);
        io->seek(_pos);
    }
    return m_broken_driver;
}

std::string windows_kernel_dump_t::triage_dump32_t::call_stack() {
    if (f_call_stack)
        return m_call_stack;
    f_call_stack = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_call_stack());
    m_call_stack = io->read_bytes(len_call_stack());
    io->seek(_pos);
    return m_call_stack;
}

std::string windows_kernel_dump_t::triage_dump32_t::data_page() {
    if (f_data_page)
        return m_data_page;
    f_data_page = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_data_page());
    m_data_page = io->read_bytes(len_data_page());
    io->seek(_pos);
    return m_data_page;
}

std::string windows_kernel_dump_t::triage_dump32_t::debugger_data() {
    if (f_debugger_data)
        return m_debugger_data;
    f_debugger_data = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_debugger_data());
    m_debugger_data = io->read_bytes(len_debugger_data());
    io->seek(_pos);
    return m_debugger_data;
}

std::vector<windows_kernel_dump_t::driver_entry32_t*>* windows_kernel_dump_t::triage_dump32_t::drivers() {
    if (f_drivers)
        return m_drivers;
    f_drivers = true;
    n_drivers = true;
    if (static_cast<uint64_t>(static_cast<uint64_t>(ofs_driver_list()) + len_driver_list()) <= static_cast<uint64_t>(_root()->_io()->size())) {
        n_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_driver_list());
        m_drivers = new std::vector<driver_entry32_t*>();
        const int l_drivers = num_drivers();
        for (int i = 0; i < l_drivers; i++) {
            m_drivers->push_back(new driver_entry32_t(io, this, m__root));
        }
        io->seek(_pos);
    }
    return m_drivers;
}

uint32_t windows_kernel_dump_t::triage_dump32_t::len_driver_entry() {
    if (f_len_driver_entry)
        return m_len_driver_entry;
    f_len_driver_entry = true;
    m_len_driver_entry = static_cast<uint32_t>(76);
    return m_len_driver_entry;
}

uint64_t windows_kernel_dump_t::triage_dump32_t::len_driver_list() {
    if (f_len_driver_list)
        return m_len_driver_list;
    f_len_driver_list = true;
    m_len_driver_list = static_cast<uint64_t>(static_cast<uint64_t>(num_drivers()) * 76);
    return m_len_driver_list;
}

uint32_t windows_kernel_dump_t::triage_dump32_t::len_unloaded_driver() {
    if (f_len_unloaded_driver)
        return m_len_unloaded_driver;
    f_len_unloaded_driver = true;
    m_len_unloaded_driver = static_cast<uint32_t>(40);
    return m_len_unloaded_driver;
}

uint64_t windows_kernel_dump_t::triage_dump32_t::len_unloaded_driver_table() {
    if (f_len_unloaded_driver_table)
        return m_len_unloaded_driver_table;
    f_len_unloaded_driver_table = true;
    n_len_unloaded_driver_table = true;
    if (ofs_unloaded_drivers() != 0) {
        n_len_unloaded_driver_table = false;
        m_len_unloaded_driver_table = static_cast<uint64_t>(static_cast<uint64_t>(num_unloaded_drivers()) * 40);
    }
    return m_len_unloaded_driver_table;
}

windows_kernel_dump_t::dump_mm_storage32_t* windows_kernel_dump_t::triage_dump32_t::mm_storage() {
    if (f_mm_storage)
        return m_mm_storage;
    f_mm_storage = true;
    n_mm_storage = true;
    if (ofs_mm_storage() != 0) {
        n_mm_storage = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_mm_storage());
        m_mm_storage = new dump_mm_storage32_t(io, this, m__root);
        io->seek(_pos);
    }
    return m_mm_storage;
}

uint32_t windows_kernel_dump_t::triage_dump32_t::num_unloaded_drivers() {
    if (f_num_unloaded_drivers)
        return m_num_unloaded_drivers;
    f_num_unloaded_drivers = true;
    n_num_unloaded_drivers = true;
    if (ofs_unloaded_drivers() != 0) {
        n_num_unloaded_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_unloaded_drivers());
        m_num_unloaded_drivers = io->read_u4le();
        io->seek(_pos);
    }
    return m_num_unloaded_drivers;
}

uint32_t windows_kernel_dump_t::triage_dump32_t::ofs_secondary_data() {
    if (f_ofs_secondary_data)
        return m_ofs_secondary_data;
    f_ofs_secondary_data = true;
    m_ofs_secondary_data = size_of_dump();
    return m_ofs_secondary_data;
}

uint64_t windows_kernel_dump_t::triage_dump32_t::ofs_unloaded_driver_table() {
    if (f_ofs_unloaded_driver_table)
        return m_ofs_unloaded_driver_table;
    f_ofs_unloaded_driver_table = true;
    n_ofs_unloaded_driver_table = true;
    if (ofs_unloaded_drivers() != 0) {
        n_ofs_unloaded_driver_table = false;
        m_ofs_unloaded_driver_table = static_cast<uint64_t>(static_cast<uint64_t>(ofs_unloaded_drivers()) + 4);
    }
    return m_ofs_unloaded_driver_table;
}

bool windows_kernel_dump_t::triage_dump32_t::triage_option_overflowed() {
    if (f_triage_option_overflowed)
        return m_triage_option_overflowed;
    f_triage_option_overflowed = true;
    m_triage_option_overflowed =  (((triage_options() & 2147483647) != 2147483647) && ((triage_options() & 256) != 0)) ;
    return m_triage_option_overflowed;
}

std::vector<windows_kernel_dump_t::unloaded_driver32_t*>* windows_kernel_dump_t::triage_dump32_t::unloaded_drivers() {
    if (f_unloaded_drivers)
        return m_unloaded_drivers;
    f_unloaded_drivers = true;
    n_unloaded_drivers = true;
    if ( ((ofs_unloaded_drivers() != 0) && (static_cast<uint64_t>(num_unloaded_drivers()) <= static_cast<uint64_t>(static_cast<uint64_t>(_root()->_io()->size()) / 40)) && (static_cast<uint64_t>(static_cast<uint64_t>(ofs_unloaded_driver_table()) + len_unloaded_driver_table()) <= static_cast<uint64_t>(_root()->_io()->size()))) ) {
        n_unloaded_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(static_cast<int64_t>(ofs_unloaded_driver_table()));
        m_unloaded_drivers = new std::vector<unloaded_driver32_t*>();
        const int l_unloaded_drivers = static_cast<uint32_t>(num_unloaded_drivers());
        for (int i = 0; i < l_unloaded_drivers; i++) {
            m_unloaded_drivers->push_back(new unloaded_driver32_t(io, this, m__root));
        }
        io->seek(_pos);
    }
    return m_unloaded_drivers;
}

std::string windows_kernel_dump_t::triage_dump32_t::valid_mark() {
    if (f_valid_mark)
        return m_valid_mark;
    f_valid_mark = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_valid_mark());
    m_valid_mark = io->read_bytes(4);
    if (!(m_valid_mark == std::string("\x54\x52\x47\x44", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x54\x52\x47\x44", 4), m_valid_mark, m__io, std::string("/types/triage_dump32/instances/valid_mark"));
    }
    io->seek(_pos);
    return m_valid_mark;
}

windows_kernel_dump_t::triage_dump64_t::triage_dump64_t(kaitai::kstream* p__io, windows_kernel_dump_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_broken_driver = 0;
    m_data_blocks = 0;
    m_drivers = 0;
    m_mm_storage = 0;
    m_unloaded_drivers = 0;
    f_broken_driver = false;
    f_call_stack = false;
    f_data_blocks = false;
    f_data_page = false;
    f_debugger_data = false;
    f_drivers = false;
    f_len_data_block = false;
    f_len_data_block_table = false;
    f_len_driver_entry = false;
    f_len_driver_list = false;
    f_len_unloaded_driver = false;
    f_len_unloaded_driver_table = false;
    f_mm_storage = false;
    f_num_unloaded_drivers = false;
    f_ofs_secondary_data = false;
    f_ofs_unloaded_driver_table = false;
    f_triage_option_overflowed = false;
    f_unloaded_drivers = false;
    f_valid_mark = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::triage_dump64_t::_read() {
    m_service_pack_build = m__io->read_u4le();
    m_size_of_dump = m__io->read_u4le();
    m_ofs_valid_mark = m__io->read_u4le();
    m_ofs_context = m__io->read_u4le();
    m_ofs_exception = m__io->read_u4le();
    m_ofs_mm_storage = m__io->read_u4le();
    m_ofs_unloaded_drivers = m__io->read_u4le();
    m_ofs_prcb = m__io->read_u4le();
    m_ofs_process = m__io->read_u4le();
    m_ofs_thread = m__io->read_u4le();
    m_ofs_call_stack = m__io->read_u4le();
    m_len_call_stack = m__io->read_u4le();
    m_ofs_driver_list = m__io->read_u4le();
    m_num_drivers = m__io->read_u4le();
    m_ofs_string_pool = m__io->read_u4le();
    m_len_string_pool = m__io->read_u4le();
    m_ofs_broken_driver = m__io->read_u4le();
    m_triage_options = m__io->read_u4le();
    m_top_of_stack = m__io->read_u8le();
    m_ofs_bstore = m__io->read_u4le();
    m_len_bstore = m__io->read_u4le();
    m_limit_of_bstore = m__io->read_u8le();
    m_data_page_address = m__io->read_u8le();
    m_ofs_data_page = m__io->read_u4le();
    m_len_data_page = m__io->read_u4le();
    m_ofs_debugger_data = m__io->read_u4le();
    m_len_debugger_data = m__io->read_u4le();
    m_ofs_data_blocks = m__io->read_u4le();
    m_num_data_blocks = m__io->read_u4le();
}

windows_kernel_dump_t::triage_dump64_t::~triage_dump64_t() {
    _clean_up();
}

void windows_kernel_dump_t::triage_dump64_t::_clean_up() {
    if (f_broken_driver && !n_broken_driver) {
        if (m_broken_driver) {
            delete m_broken_driver; m_broken_driver = 0;
        }
    }
    if (f_call_stack) {
    }
    if (f_data_blocks && !n_data_blocks) {
        if (m_data_blocks) {
            for (std::vector<triage_data_block64_t*>::iterator it = m_data_blocks->begin(); it != m_data_blocks->end(); ++it) {
                delete *it;
            }
            delete m_data_blocks; m_data_blocks = 0;
        }
    }
    if (f_data_page) {
    }
    if (f_debugger_data) {
    }
    if (f_drivers && !n_drivers) {
        if (m_drivers) {
            for (std::vector<driver_entry64_t*>::iterator it = m_drivers->begin(); it != m_drivers->end(); ++it) {
                delete *it;
            }
            delete m_drivers; m_drivers = 0;
        }
    }
    if (f_mm_storage && !n_mm_storage) {
        if (m_mm_storage) {
            delete m_mm_storage; m_mm_storage = 0;
        }
    }
    if (f_num_unloaded_drivers && !n_num_unloaded_drivers) {
    }
    if (f_unloaded_drivers && !n_unloaded_drivers) {
        if (m_unloaded_drivers) {
            for (std::vector<unloaded_driver64_t*>::iterator it = m_unloaded_drivers->begin(); it != m_unloaded_drivers->end(); ++it) {
                delete *it;
            }
            delete m_unloaded_drivers; m_unloaded_drivers = 0;
        }
    }
    if (f_valid_mark) {
    }
}

windows_kernel_dump_t::dump_string_t* windows_kernel_dump_t::triage_dump64_t::broken_driver() {
    if (f_broken_driver)
        return m_broken_driver;
    f_broken_driver = true;
    n_broken_driver = true;
    if (ofs_broken_driver() != 0) {
        n_broken_driver = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_broken_driver());
        m_broken_driver = new dump_string_t(io, this, m__root);
        io->seek(_pos);
    }
    return m_broken_driver;
}

std::string windows_kernel_dump_t::triage_dump64_t::call_stack() {
    if (f_call_stack)
        return m_call_stack;
    f_call_stack = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_call_stack());
    m_call_stack = io->read_bytes(len_call_stack());
    io->seek(_pos);
    return m_call_stack;
}

std::vector<windows_kernel_dump_t::triage_data_block64_t*>* windows_kernel_dump_t::triage_dump64_t::data_blocks() {
    if (f_data_blocks)
        return m_data_blocks;
    f_data_blocks = true;
    n_data_blocks = true;
    if (static_cast<uint64_t>(static_cast<uint64_t>(ofs_data_blocks()) + len_data_block_table()) <= static_cast<uint64_t>(_root()->_io()->size())) {
        n_data_blocks = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_data_blocks());
        m_data_blocks = new std::vector<triage_data_block64_t*>();
        const int l_data_blocks = num_data_blocks();
        for (int i = 0; i < l_data_blocks; i++) {
            m_data_blocks->push_back(new triage_data_block64_t(io, this, m__root));
        }
        io->seek(_pos);
    }
    return m_data_blocks;
}

std::string windows_kernel_dump_t::triage_dump64_t::data_page() {
    if (f_data_page)
        return m_data_page;
    f_data_page = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_data_page());
    m_data_page = io->read_bytes(len_data_page());
    io->seek(_pos);
    return m_data_page;
}

std::string windows_kernel_dump_t::triage_dump64_t::debugger_data() {
    if (f_debugger_data)
        return m_debugger_data;
    f_debugger_data = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_debugger_data());
    m_debugger_data = io->read_bytes(len_debugger_data());
    io->seek(_pos);
    return m_debugger_data;
}

std::vector<windows_kernel_dump_t::driver_entry64_t*>* windows_kernel_dump_t::triage_dump64_t::drivers() {
    if (f_drivers)
        return m_drivers;
    f_drivers = true;
    n_drivers = true;
    if (static_cast<uint64_t>(static_cast<uint64_t>(ofs_driver_list()) + len_driver_list()) <= static_cast<uint64_t>(_root()->_io()->size())) {
        n_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_driver_list());
        m_drivers = new std::vector<driver_entry64_t*>();
        const int l_drivers = num_drivers();
        for (int i = 0; i < l_drivers; i++) {
            m_drivers->push_back(new driver_entry64_t(io, this, m__root));
        }
        io->seek(_pos);
    }
    return m_drivers;
}

uint32_t windows_kernel_dump_t::triage_dump64_t::len_data_block() {
    if (f_len_data_block)
        return m_len_data_block;
    f_len_data_block = true;
    m_len_data_block = static_cast<uint32_t>(16);
    return m_len_data_block;
}

uint64_t windows_kernel_dump_t::triage_dump64_t::len_data_block_table() {
    if (f_len_data_block_table)
        return m_len_data_block_table;
    f_len_data_block_table = true;
    m_len_data_block_table = static_cast<uint64_t>(static_cast<uint64_t>(num_data_blocks()) * 16);
    return m_len_data_block_table;
}

uint32_t windows_kernel_dump_t::triage_dump64_t::len_driver_entry() {
    if (f_len_driver_entry)
        return m_len_driver_entry;
    f_len_driver_entry = true;
    m_len_driver_entry = static_cast<uint32_t>(144);
    return m_len_driver_entry;
}

uint64_t windows_kernel_dump_t::triage_dump64_t::len_driver_list() {
    if (f_len_driver_list)
        return m_len_driver_list;
    f_len_driver_list = true;
    m_len_driver_list = static_cast<uint64_t>(static_cast<uint64_t>(num_drivers()) * 144);
    return m_len_driver_list;
}

uint32_t windows_kernel_dump_t::triage_dump64_t::len_unloaded_driver() {
    if (f_len_unloaded_driver)
        return m_len_unloaded_driver;
    f_len_unloaded_driver = true;
    m_len_unloaded_driver = static_cast<uint32_t>(56);
    return m_len_unloaded_driver;
}

uint64_t windows_kernel_dump_t::triage_dump64_t::len_unloaded_driver_table() {
    if (f_len_unloaded_driver_table)
        return m_len_unloaded_driver_table;
    f_len_unloaded_driver_table = true;
    n_len_unloaded_driver_table = true;
    if (ofs_unloaded_drivers() != 0) {
        n_len_unloaded_driver_table = false;
        m_len_unloaded_driver_table = static_cast<uint64_t>(static_cast<uint64_t>(num_unloaded_drivers()) * 56);
    }
    return m_len_unloaded_driver_table;
}

windows_kernel_dump_t::dump_mm_storage64_t* windows_kernel_dump_t::triage_dump64_t::mm_storage() {
    if (f_mm_storage)
        return m_mm_storage;
    f_mm_storage = true;
    n_mm_storage = true;
    if (ofs_mm_storage() != 0) {
        n_mm_storage = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_mm_storage());
        m_mm_storage = new dump_mm_storage64_t(io, this, m__root);
        io->seek(_pos);
    }
    return m_mm_storage;
}

uint64_t windows_kernel_dump_t::triage_dump64_t::num_unloaded_drivers() {
    if (f_num_unloaded_drivers)
        return m_num_unloaded_drivers;
    f_num_unloaded_drivers = true;
    n_num_unloaded_drivers = true;
    if (ofs_unloaded_drivers() != 0) {
        n_num_unloaded_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(ofs_unloaded_drivers());
        m_num_unloaded_drivers = io->read_u8le();
        io->seek(_pos);
    }
    return m_num_unloaded_drivers;
}

uint32_t windows_kernel_dump_t::triage_dump64_t::ofs_secondary_data() {
    if (f_ofs_secondary_data)
        return m_ofs_secondary_data;
    f_ofs_secondary_data = true;
    m_ofs_secondary_data = size_of_dump();
    return m_ofs_secondary_data;
}

uint64_t windows_kernel_dump_t::triage_dump64_t::ofs_unloaded_driver_table() {
    if (f_ofs_unloaded_driver_table)
        return m_ofs_unloaded_driver_table;
    f_ofs_unloaded_driver_table = true;
    n_ofs_unloaded_driver_table = true;
    if (ofs_unloaded_drivers() != 0) {
        n_ofs_unloaded_driver_table = false;
        m_ofs_unloaded_driver_table = static_cast<uint64_t>(static_cast<uint64_t>(ofs_unloaded_drivers()) + 8);
    }
    return m_ofs_unloaded_driver_table;
}

bool windows_kernel_dump_t::triage_dump64_t::triage_option_overflowed() {
    if (f_triage_option_overflowed)
        return m_triage_option_overflowed;
    f_triage_option_overflowed = true;
    m_triage_option_overflowed =  (((triage_options() & 2147483647) != 2147483647) && ((triage_options() & 256) != 0)) ;
    return m_triage_option_overflowed;
}

std::vector<windows_kernel_dump_t::unloaded_driver64_t*>* windows_kernel_dump_t::triage_dump64_t::unloaded_drivers() {
    if (f_unloaded_drivers)
        return m_unloaded_drivers;
    f_unloaded_drivers = true;
    n_unloaded_drivers = true;
    if ( ((ofs_unloaded_drivers() != 0) && (static_cast<uint64_t>(num_unloaded_drivers()) <= static_cast<uint64_t>(static_cast<uint64_t>(_root()->_io()->size()) / 56)) && (static_cast<uint64_t>(static_cast<uint64_t>(ofs_unloaded_driver_table()) + len_unloaded_driver_table()) <= static_cast<uint64_t>(_root()->_io()->size()))) ) {
        n_unloaded_drivers = false;
        kaitai::kstream *io = _root()->_io();
        std::streampos _pos = io->pos();
        io->seek(static_cast<int64_t>(ofs_unloaded_driver_table()));
        m_unloaded_drivers = new std::vector<unloaded_driver64_t*>();
        const int l_unloaded_drivers = static_cast<uint32_t>(num_unloaded_drivers());
        for (int i = 0; i < l_unloaded_drivers; i++) {
            m_unloaded_drivers->push_back(new unloaded_driver64_t(io, this, m__root));
        }
        io->seek(_pos);
    }
    return m_unloaded_drivers;
}

std::string windows_kernel_dump_t::triage_dump64_t::valid_mark() {
    if (f_valid_mark)
        return m_valid_mark;
    f_valid_mark = true;
    kaitai::kstream *io = _root()->_io();
    std::streampos _pos = io->pos();
    io->seek(ofs_valid_mark());
    m_valid_mark = io->read_bytes(4);
    if (!(m_valid_mark == std::string("\x54\x52\x47\x44", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x54\x52\x47\x44", 4), m_valid_mark, m__io, std::string("/types/triage_dump64/instances/valid_mark"));
    }
    io->seek(_pos);
    return m_valid_mark;
}

windows_kernel_dump_t::unicode_string32_t::unicode_string32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::unicode_string32_t::_read() {
    m_length = m__io->read_u2le();
    m_maximum_length = m__io->read_u2le();
    m_buffer = m__io->read_u4le();
}

windows_kernel_dump_t::unicode_string32_t::~unicode_string32_t() {
    _clean_up();
}

void windows_kernel_dump_t::unicode_string32_t::_clean_up() {
}

windows_kernel_dump_t::unicode_string64_t::unicode_string64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::unicode_string64_t::_read() {
    m_length = m__io->read_u2le();
    m_maximum_length = m__io->read_u2le();
    m__unnamed2 = m__io->read_bytes(4);
    m_buffer = m__io->read_u8le();
}

windows_kernel_dump_t::unicode_string64_t::~unicode_string64_t() {
    _clean_up();
}

void windows_kernel_dump_t::unicode_string64_t::_clean_up() {
}

windows_kernel_dump_t::unloaded_driver32_t::unloaded_driver32_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump32_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_name = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::unloaded_driver32_t::_read() {
    m_name = new unicode_string32_t(m__io, this, m__root);
    m_driver_name = m__io->read_bytes(24);
    m_start_address = m__io->read_u4le();
    m_end_address = m__io->read_u4le();
}

windows_kernel_dump_t::unloaded_driver32_t::~unloaded_driver32_t() {
    _clean_up();
}

void windows_kernel_dump_t::unloaded_driver32_t::_clean_up() {
    if (m_name) {
        delete m_name; m_name = 0;
    }
}

windows_kernel_dump_t::unloaded_driver64_t::unloaded_driver64_t(kaitai::kstream* p__io, windows_kernel_dump_t::triage_dump64_t* p__parent, windows_kernel_dump_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_name = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_kernel_dump_t::unloaded_driver64_t::_read() {
    m_name = new unicode_string64_t(m__io, this, m__root);
    m_driver_name = m__io->read_bytes(24);
    m_start_address = m__io->read_u8le();
    m_end_address = m__io->read_u8le();
}

windows_kernel_dump_t::unloaded_driver64_t::~unloaded_driver64_t() {
    _clean_up();
}

void windows_kernel_dump_t::unloaded_driver64_t::_clean_up() {
    if (m_name) {
        delete m_name; m_name = 0;
    }
}

windows_kernel_dump_t::bitmap_header_t* windows_kernel_dump_t::bitmap_header() {
    if (f_bitmap_header)
        return m_bitmap_header;
    f_bitmap_header = true;
    n_bitmap_header = true;
    if ( ((kind() == windows_kernel_dump_t::DUMP_TYPES_BITMAP_FULL) || (kind() == windows_kernel_dump_t::DUMP_TYPES_BITMAP_KERNEL) || (kind() == windows_kernel_dump_t::DUMP_TYPES_AUTOMATIC)) ) {
        n_bitmap_header = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(len_header());
        m_bitmap_header = new bitmap_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_bitmap_header;
}

windows_kernel_dump_t::dump_types_t windows_kernel_dump_t::kind() {
    if (f_kind)
        return m_kind;
    f_kind = true;
    m_kind = ((valid_dump() == windows_kernel_dump_t::VALID_DUMPS_DUMP64) ? (static_cast<windows_kernel_dump_t::header64_t*>(header())->dump_type()) : (static_cast<windows_kernel_dump_t::header32_t*>(header())->dump_type()));
    return m_kind;
}

int32_t windows_kernel_dump_t::len_header() {
    if (f_len_header)
        return m_len_header;
    f_len_header = true;
    m_len_header = ((valid_dump() == windows_kernel_dump_t::VALID_DUMPS_DUMP64) ? (8192) : (4096));
    return m_len_header;
}

int32_t windows_kernel_dump_t::len_page() {
    if (f_len_page)
        return m_len_page;
    f_len_page = true;
    m_len_page = 4096;
    return m_len_page;
}

int32_t windows_kernel_dump_t::ofs_pages() {
    if (f_ofs_pages)
        return m_ofs_pages;
    f_ofs_pages = true;
    m_ofs_pages = len_header();
    return m_ofs_pages;
}

windows_kernel_dump_t::rdmp_header_t* windows_kernel_dump_t::rdmp_header() {
    if (f_rdmp_header)
        return m_rdmp_header;
    f_rdmp_header = true;
    n_rdmp_header = true;
    if ( ((valid_dump() == windows_kernel_dump_t::VALID_DUMPS_DUMP64) && ( ((kind() == windows_kernel_dump_t::DUMP_TYPES_KERNEL_MEMORY) || (kind() == windows_kernel_dump_t::DUMP_TYPES_KERNEL_AND_USER_MEMORY) || (kind() == windows_kernel_dump_t::DUMP_TYPES_COMPLETE_MEMORY)) )) ) {
        n_rdmp_header = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(len_header());
        m_rdmp_header = new rdmp_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_rdmp_header;
}

windows_kernel_dump_t::summary_header_t* windows_kernel_dump_t::summary_header() {
    if (f_summary_header)
        return m_summary_header;
    f_summary_header = true;
    n_summary_header = true;
    if (kind() == windows_kernel_dump_t::DUMP_TYPES_SUMMARY) {
        n_summary_header = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(len_header());
        m_summary_header = new summary_header_t(m__io, this, m__root);
        m__io->seek(_pos);
    }
    return m_summary_header;
}

kaitai::kstruct* windows_kernel_dump_t::triage() {
    if (f_triage)
        return m_triage;
    f_triage = true;
    n_triage = true;
    if (kind() == windows_kernel_dump_t::DUMP_TYPES_TRIAGE) {
        n_triage = false;
        std::streampos _pos = m__io->pos();
        m__io->seek(len_header());
        n_triage = true;
        switch (valid_dump()) {
        case windows_kernel_dump_t::VALID_DUMPS_DUMP32: {
            n_triage = false;
            m_triage = new triage_dump32_t(m__io, this, m__root);
            break;
        }
        case windows_kernel_dump_t::VALID_DUMPS_DUMP64: {
            n_triage = false;
            m_triage = new triage_dump64_t(m__io, this, m__root);
            break;
        }
        }
        m__io->seek(_pos);
    }
    return m_triage;
}
