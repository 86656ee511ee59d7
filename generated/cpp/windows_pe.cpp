// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_pe.ksy; kaitai-struct-compiler 0.11.0

#include "windows_pe.h"
#include "kaitai/exceptions.h"
std::set<windows_pe_t::debug_kinds_t> windows_pe_t::_build_values_debug_kinds_t() {
    std::set<windows_pe_t::debug_kinds_t> _t;
    _t.insert(windows_pe_t::DEBUG_KINDS_COFF);
    _t.insert(windows_pe_t::DEBUG_KINDS_CODEVIEW);
    _t.insert(windows_pe_t::DEBUG_KINDS_FPO);
    _t.insert(windows_pe_t::DEBUG_KINDS_VC_FEATURE);
    _t.insert(windows_pe_t::DEBUG_KINDS_POGO);
    _t.insert(windows_pe_t::DEBUG_KINDS_REPRODUCIBLE);
    _t.insert(windows_pe_t::DEBUG_KINDS_EX_DLL_CHARACTERISTICS);
    return _t;
}
const std::set<windows_pe_t::debug_kinds_t> windows_pe_t::_values_debug_kinds_t = windows_pe_t::_build_values_debug_kinds_t();
bool windows_pe_t::_is_defined_debug_kinds_t(windows_pe_t::debug_kinds_t v) {
    return windows_pe_t::_values_debug_kinds_t.find(v) != windows_pe_t::_values_debug_kinds_t.end();
}
std::set<windows_pe_t::formats_t> windows_pe_t::_build_values_formats_t() {
    std::set<windows_pe_t::formats_t> _t;
    _t.insert(windows_pe_t::FORMATS_PE32);
    _t.insert(windows_pe_t::FORMATS_PE64);
    return _t;
}
const std::set<windows_pe_t::formats_t> windows_pe_t::_values_formats_t = windows_pe_t::_build_values_formats_t();
bool windows_pe_t::_is_defined_formats_t(windows_pe_t::formats_t v) {
    return windows_pe_t::_values_formats_t.find(v) != windows_pe_t::_values_formats_t.end();
}
std::set<windows_pe_t::machines_t> windows_pe_t::_build_values_machines_t() {
    std::set<windows_pe_t::machines_t> _t;
    _t.insert(windows_pe_t::MACHINES_I386);
    _t.insert(windows_pe_t::MACHINES_ARM);
    _t.insert(windows_pe_t::MACHINES_AMD64);
    _t.insert(windows_pe_t::MACHINES_ARM64);
    return _t;
}
const std::set<windows_pe_t::machines_t> windows_pe_t::_values_machines_t = windows_pe_t::_build_values_machines_t();
bool windows_pe_t::_is_defined_machines_t(windows_pe_t::machines_t v) {
    return windows_pe_t::_values_machines_t.find(v) != windows_pe_t::_values_machines_t.end();
}

windows_pe_t::windows_pe_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root ? p__root : this;
    m_dos_header = 0;
    m_nt_headers = 0;
    f_nt_headers = false;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::_read() {
    m_dos_header = new dos_header_t(m__io, this, m__root);
}

windows_pe_t::~windows_pe_t() {
    _clean_up();
}

void windows_pe_t::_clean_up() {
    if (m_dos_header) {
        delete m_dos_header; m_dos_header = 0;
    }
    if (f_nt_headers) {
        if (m_nt_headers) {
            delete m_nt_headers; m_nt_headers = 0;
        }
    }
}

windows_pe_t::codeview_nb10_t::codeview_nb10_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::codeview_nb10_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x4E\x42\x31\x30", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x4E\x42\x31\x30", 4), m_magic, m__io, std::string("/types/codeview_nb10/seq/0"));
    }
    m_offset = m__io->read_u4le();
    m_signature = m__io->read_u4le();
    m_age = m__io->read_u4le();
    m_path = m__io->read_bytes_term(0, false, true, false);
}

windows_pe_t::codeview_nb10_t::~codeview_nb10_t() {
    _clean_up();
}

void windows_pe_t::codeview_nb10_t::_clean_up() {
}

windows_pe_t::codeview_rsds_t::codeview_rsds_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::codeview_rsds_t::_read() {
    m_magic = m__io->read_bytes(4);
    if (!(m_magic == std::string("\x52\x53\x44\x53", 4))) {
        throw kaitai::validation_not_equal_error<std::string>(std::string("\x52\x53\x44\x53", 4), m_magic, m__io, std::string("/types/codeview_rsds/seq/0"));
    }
    m_guid = m__io->read_bytes(16);
    m_age = m__io->read_u4le();
    m_path = m__io->read_bytes_term(0, false, true, false);
}

windows_pe_t::codeview_rsds_t::~codeview_rsds_t() {
    _clean_up();
}

void windows_pe_t::codeview_rsds_t::_clean_up() {
}

windows_pe_t::data_directory_t::data_directory_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::data_directory_t::_read() {
    m_rva = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
}

windows_pe_t::data_directory_t::~data_directory_t() {
    _clean_up();
}

void windows_pe_t::data_directory_t::_clean_up() {
}

windows_pe_t::debug_entry_t::debug_entry_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::debug_entry_t::_read() {
    m_characteristics = m__io->read_u4le();
    m_time_date_stamp = m__io->read_u4le();
    m_version = m__io->read_u4le();
    m_kind = static_cast<windows_pe_t::debug_kinds_t>(m__io->read_u4le());
    m_len_data = m__io->read_u4le();
    m_rva_data = m__io->read_u4le();
    m_ofs_data = m__io->read_u4le();
}

windows_pe_t::debug_entry_t::~debug_entry_t() {
    _clean_up();
}

void windows_pe_t::debug_entry_t::_clean_up() {
}

windows_pe_t::dos_header_t::dos_header_t(kaitai::kstream* p__io, windows_pe_t* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::dos_header_t::_read() {
    m_magic = m__io->read_bytes(2);
    m__unnamed1 = m__io->read_bytes(58);
    m_ofs_nt_headers = m__io->read_u4le();
}

windows_pe_t::dos_header_t::~dos_header_t() {
    _clean_up();
}

void windows_pe_t::dos_header_t::_clean_up() {
}

windows_pe_t::file_header_t::file_header_t(kaitai::kstream* p__io, windows_pe_t::nt_headers_t* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::file_header_t::_read() {
    m_machine = static_cast<windows_pe_t::machines_t>(m__io->read_u2le());
    m_num_sections = m__io->read_u2le();
    m_time_date_stamp = m__io->read_u4le();
    m_ofs_symbols = m__io->read_u4le();
    m_num_symbols = m__io->read_u4le();
    m_len_optional_header = m__io->read_u2le();
    m_characteristics = m__io->read_u2le();
}

windows_pe_t::file_header_t::~file_header_t() {
    _clean_up();
}

void windows_pe_t::file_header_t::_clean_up() {
}

windows_pe_t::nt_headers_t::nt_headers_t(kaitai::kstream* p__io, windows_pe_t* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;
    m_file_header = 0;
    m_optional_header = 0;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::nt_headers_t::_read() {
    m_signature = m__io->read_bytes(4);
    m_file_header = new file_header_t(m__io, this, m__root);
    m_optional_header = new optional_header_t(m__io, this, m__root);
}

windows_pe_t::nt_headers_t::~nt_headers_t() {
    _clean_up();
}

void windows_pe_t::nt_headers_t::_clean_up() {
    if (m_file_header) {
        delete m_file_header; m_file_header = 0;
    }
    if (m_optional_header) {
        delete m_optional_header; m_optional_header = 0;
    }
}

windows_pe_t::optional_end32_t::optional_end32_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::optional_end32_t::_read() {
    m_subsystem = m__io->read_u2le();
    m_dll_characteristics = m__io->read_u2le();
    m_stack_and_heap = m__io->read_bytes(16);
    m_loader_flags = m__io->read_u4le();
    m_num_directories = m__io->read_u4le();
}

windows_pe_t::optional_end32_t::~optional_end32_t() {
    _clean_up();
}

void windows_pe_t::optional_end32_t::_clean_up() {
}

windows_pe_t::optional_end64_t::optional_end64_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::optional_end64_t::_read() {
    m_subsystem = m__io->read_u2le();
    m_dll_characteristics = m__io->read_u2le();
    m_stack_and_heap = m__io->read_bytes(32);
    m_loader_flags = m__io->read_u4le();
    m_num_directories = m__io->read_u4le();
}

windows_pe_t::optional_end64_t::~optional_end64_t() {
    _clean_up();
}

void windows_pe_t::optional_end64_t::_clean_up() {
}

windows_pe_t::optional_header_t::optional_header_t(kaitai::kstream* p__io, windows_pe_t::nt_headers_t* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::optional_header_t::_read() {
    m_magic = static_cast<windows_pe_t::formats_t>(m__io->read_u2le());
    m_linker_version = m__io->read_u2le();
    m_len_code = m__io->read_u4le();
    m_len_data = m__io->read_u4le();
    m_len_zeroed_data = m__io->read_u4le();
    m_entry_point = m__io->read_u4le();
    m_base_of_code = m__io->read_u4le();
    m_bases = m__io->read_u8le();
    m_section_alignment = m__io->read_u4le();
    m_file_alignment = m__io->read_u4le();
    m_versions = m__io->read_bytes(12);
    m_win32_version = m__io->read_u4le();
    m_size_of_image = m__io->read_u4le();
    m_size_of_headers = m__io->read_u4le();
    m_checksum = m__io->read_u4le();
}

windows_pe_t::optional_header_t::~optional_header_t() {
    _clean_up();
}

void windows_pe_t::optional_header_t::_clean_up() {
}

windows_pe_t::section_header_t::section_header_t(kaitai::kstream* p__io, kaitai::kstruct* p__parent, windows_pe_t* p__root) : kaitai::kstruct(p__io) {
    m__parent = p__parent;
    m__root = p__root;

    try {
        _read();
    } catch(...) {
        _clean_up();
        throw;
    }
}

void windows_pe_t::section_header_t::_read() {
    m_name = m__io->read_bytes(8);
    m_virtual_size = m__io->read_u4le();
    m_rva = m__io->read_u4le();
    m_len_raw = m__io->read_u4le();
    m_ofs_raw = m__io->read_u4le();
    m_ofs_relocations = m__io->read_u4le();
    m_ofs_line_numbers = m__io->read_u4le();
    m_num_relocations = m__io->read_u2le();
    m_num_line_numbers = m__io->read_u2le();
    m_characteristics = m__io->read_u4le();
}

windows_pe_t::section_header_t::~section_header_t() {
    _clean_up();
}

void windows_pe_t::section_header_t::_clean_up() {
}

windows_pe_t::nt_headers_t* windows_pe_t::nt_headers() {
    if (f_nt_headers)
        return m_nt_headers;
    f_nt_headers = true;
    std::streampos _pos = m__io->pos();
    m__io->seek(dos_header()->ofs_nt_headers());
    m_nt_headers = new nt_headers_t(m__io, this, m__root);
    m__io->seek(_pos);
    return m_nt_headers;
}
